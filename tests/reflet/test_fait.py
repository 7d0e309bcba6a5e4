"""What was done for someone, what a why comes to, and what is never said back."""

from __future__ import annotations

import pytest

from pourquoi.reflet import fait, gerondif, raison, refleter
from pourquoi.reflet.apartes import remarque, rien_qu_une_remarque
from pourquoi.reflexion import en_peu_de_mots


@pytest.mark.parametrize(
    ("texte", "acte"),
    [
        (
            "Je suis restée deux heures avec sa femme, ma tournée était finie, je suis épuisée "
            "mais je ne regrette pas",
            "je suis restée deux heures avec sa femme",
        ),
        (
            "la fleuriste Nadia a pleuré de joie, j'ai fait le malin mais ça m'a touché",
            "la fleuriste Nadia a pleuré de joie",
        ),
        (
            "ma sœur qui est à Rezé était venue aider, il faisait une chaleur, on a servi 200 "
            "repas aux pompiers",
            "on a servi 200 repas aux pompiers",
        ),
        ("je dis un prix et je m'y tiens", "je dis un prix et je m’y tiens"),
        (
            "il faisait 40 degrés, j'en pouvais plus, j'ai quand même fini le toit avant l'orage",
            "j’ai quand même fini le toit avant l’orage",
        ),
        (
            "je sais plus, si, une fois, j'ai repris toute la compta d'une asso sans facturer",
            "une fois, j’ai repris toute la compta d’une asso sans facturer",
        ),
        (
            "je suis allé chercher le chien à 3h du matin, il tremblait, j'étais trempé",
            "je suis allé chercher le chien à 3h du matin",
        ),
        (
            "bah un jour jai ramené une mamie chez elle avec ses courses elle habite a 12 km",
            "un jour j’ai ramené une mamie chez elle avec ses courses, elle habite à 12 km",
        ),
        ("payer à l'heure. déjà dit", "payer à l’heure"),
        (
            "je vais te raconter ma vie, accroche-toi, mon apprenti je lui paie le permis",
            "mon apprenti, je lui paie le permis",
        ),
        (
            "j'ai pas vraiment de fournisseurs, à part la pharmacie, je les appelle avant midi",
            "la pharmacie, je les appelle avant midi",
        ),
        (
            "je suis tout seul donc bon. ah si le facteur, je lui garde une chouquette",
            "le facteur, je lui garde une chouquette",
        ),
        (
            "les collègues du marché : on se garde les stands",
            "les collègues du marché, on se garde les stands",
        ),
        (
            "pas de salarié. mes clients je leur réponds dans la journée",
            "mes clients, je leur réponds dans la journée",
        ),
        (
            "une mamie avait oublié sa bûche, j'ai fermé et je la lui ai portée, ma femme a gueulé",
            "une mamie avait oublié sa bûche, j’ai fermé et je la lui ai portée",
        ),
        (
            "on m'a proposé un gros contrat, j'ai refusé",
            "on m’a proposé un gros contrat, j’ai refusé",
        ),
        ("bonjour merci", "bonjour merci"),
        ("leur dire merci", "leur dire merci"),
        ("la ponctualité", "la ponctualité"),
        # Nothing is done for anybody.
        ("les confrères", ""),
        ("mon équipe", ""),
        ("les autres coachs", ""),
        ("j'ai pas de fournisseurs", ""),
        ("j'ai personne, je bosse seule", ""),
        ("je ne regrette pas", ""),
        ("vous répétez", ""),
        ("", ""),
    ],
    ids=lambda v: v[:40],
)
def test_fait(texte: str, acte: str) -> None:
    assert fait(texte) == acte


@pytest.mark.parametrize(
    ("texte", "dite"),
    [
        (
            "le monsieur il vendait tout à un grossiste, moi ça me rendait malade pour les gens",
            "ça me rendait malade pour les gens",
        ),
        (
            "une dame m'a chanté une chanson à son départ, j'ai compris que j'étais à ma place",
            "j’ai compris que j’étais à ma place",
        ),
        ("de garder des tournées où j'ai le temps", "garder des tournées où j’ai le temps"),
        (
            "la fleuriste, qu'elle vende en ligne sans se faire plumer",
            "que la fleuriste vende en ligne sans se faire plumer",
        ),
        ("la liberté", "la liberté"),
        ("l'argent", "l’argent"),
        ("le monsieur il vendait tout à un grossiste", ""),
        ("pour la personne", ""),
        ("depuis mes 12 ans", ""),
        ("pour bouffer", ""),
    ],
    ids=lambda v: v[:40],
)
def test_raison(texte: str, dite: str) -> None:
    assert raison(texte) == dite


@pytest.mark.parametrize(
    ("texte", "reflet"),
    [
        ("je dis un prix et je m'y tiens", "vous dites un prix et vous vous y tenez"),
        ("de garder des tournées où j'ai le temps", "garder des tournées où vous avez le temps"),
        ("le sien c'est une personne elle n'est plus un numéro", 'le sien c’est une personne, elle n’est plus un numéro'),
        ("la fleuriste Nadia a pleuré, j'ai fait le malin mais ça m'a touché", "la fleuriste Nadia a pleuré"),
        ("si, une fois, j'ai refusé un chantier", 'une fois, vous avez refusé un chantier'),
        ("la cuisinière elle est top", "la cuisinière est top"),
    ],
    ids=lambda v: v[:40],
)  # fmt: skip
def test_ce_qui_est_repris(texte: str, reflet: str) -> None:
    assert refleter(texte).texte == reflet


@pytest.mark.parametrize(
    "texte", ["pour bouffer", "pour la thune, faut bien", "faut bien", "pour manger", "pr le fric"]
)
def test_un_besoin_nu_n_est_pas_redit(texte: str) -> None:
    assert refleter(texte) is None


@pytest.mark.parametrize(
    "texte",
    [
        "à 16 ans avec mon oncle sur un vieux pc",
        "pour la personne",
        "que le pain il tient trois jours",
    ],
)
def test_rien_de_brut_dans_la_phrase_du_coach(texte: str) -> None:
    assert en_peu_de_mots(texte, False) is None


def test_ce_qui_est_ressenti_n_est_pas_une_maniere() -> None:
    assert gerondif("je suis restée avec elle, je ne regrette pas") is None
    assert gerondif("je rappelle toujours mes clients") == "en rappelant toujours nos clients"


@pytest.mark.parametrize(
    "texte",
    [
        "mdr j'ai tapé n'importe quoi",
        "eh j'ai pas dit au revoir",
        "moins de bla bla",
        "vous répétez",
        "tu répètes toujours la même chose",
        "pourquoi y a X dans mon chemin ? vire-les",
        "pourquoi t'as mis « les confrères » dans ma synthèse",
        "c'est quoi ces guillemets partout",
        "j'ai mal lu, pardon",
        "enlève ça de mes notes",
        "arrête de faire le perroquet",
        "lol mon clavier déconne",
        "non mais ça c'est pas ce que j'ai dit",
        "t'as rien compris",
        "fais plus court stp",
        "ah j'ai envoyé trop tôt",
    ],
)
def test_dit_au_coach(texte: str) -> None:
    assert remarque(texte) and rien_qu_une_remarque(texte)
    assert refleter(texte) is None


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai tapé à la porte de trois voisins",
        "j'ai envoyé le devis trop tôt et je l'ai rappelé",
        "mon téléphone reste allumé la nuit",
        "j'ai viré les plastiques",
        "enlever les vis avant de rendre le meuble",
        "j'ai pas dit non au promoteur tout de suite",
        "arrêter de répéter les mêmes erreurs",
        "on tourne en rond dans ce métier",
        "j'ai mal compris la cliente alors j'ai refait la robe",
        "les clients répètent toujours la même chose",
        "faire simple",
        "pas de blabla",
        "aller droit au but",
        "la machine a bugué, j'ai tout refait à la main",
    ],
)
def test_dit_du_metier(texte: str) -> None:
    assert not remarque(texte)
