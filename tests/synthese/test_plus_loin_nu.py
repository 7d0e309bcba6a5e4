"""A deeper answer, or an act of respect, without what leads to it, doubts nor what is told beside."""

from __future__ import annotations

import pytest

from pourquoi.synthese.matiere import lire
from pourquoi.synthese.plus_loin import ce_qui_pese, reponse_nue
from tests.approfondissement.test_approfondissement import en_profondeur


def _garde(nom: str, texte: str) -> str:
    return lire({"approfondissement": {nom: texte}}).approfondissement[nom]


@pytest.mark.parametrize(
    ("texte", "decision"),
    [
        ("J'hésite entre deux locaux depuis l'été, et si je relis ma raison d'être, ben je prendrai celui du bas, même plus petit, j'y avais jamais pensé comme ça.", "je prendrai celui du bas, même plus petit"),
        ("Il y a un apprenti que j'aimerais prendre, et si j'écoute la phrase, eh bien je vais choisir celui qui a raté l'école plutôt que celui qui sait déjà tout.", "je vais choisir celui qui a raté l’école plutôt que celui qui sait déjà tout"),
        ("si jecoute la phrase je garde le petit apprenti et pas le type avec dix ans de metier", "je garde le petit apprenti et pas le type avec dix ans de métier"),
        ("Un deuxième four. Ma raison d'être me dit d'attendre et de cuire moins mais mieux.", "un deuxième four : attendre et cuire moins mais mieux"),
        ("L'embauche, tiens. Si j'écoute cette phrase, je prends quelqu'un du village. Enfin je ne suis pas sûr.", "l’embauche : je prends quelqu’un du village"),
        ("D'après la phrase, je devrais ouvrir le samedi matin pour ceux qui travaillent.", "je devrais ouvrir le samedi matin pour ceux qui travaillent"),
        ("Le tarif, justement. Elle me conseillerait sans doute un prix rond, écrit sur la porte. Je dis ça, je ne sais pas trop.", "le tarif : un prix rond, écrit sur la porte"),
        # Decided without it, or before it.
        ("Mettre 50 au lieu de 60, ma raison d'être dit 50", "mettre 50 au lieu de 60, ma raison d’être dit 50"),
        ("le loyer. petit local dans ma rue, pas la galerie", "le loyer. Petit local dans ma rue, pas la galerie"),
        ("Le local. Je suis la seule à y croire, mais je signe vendredi.", "le local. Je suis la seule à y croire, mais je signe vendredi"),
    ],
)  # fmt: skip
def test_la_decision(texte: str, decision: str) -> None:
    assert _garde("choix_strategique", texte).lower().replace("\u00a0", " ") == decision.lower()


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("À un client, je dirais : je répare pour que vous n'ayez pas à racheter.", "je répare pour que vous n’ayez pas à racheter"),
        ("à une cliente je lui dirais que ses rideaux verront passer ses petits-enfants", "ses rideaux verront passer ses petits-enfants"),
        ("Je leur réponds que personne ne repartira sans avoir mangé. Ma mère avait faim à l'école, je ne l'ai jamais oublié.", "personne ne repartira sans avoir mangé"),
        ("pour un client, moi je dirais que sa moto partira tous les matins. voilà. la mienne m'a laissé en rade trois ans", "sa moto partira tous les matins"),
        # A reason of one's own is the answer; what goes on about them stays.
        ("Parce que j'étais perdu à vingt ans. Un voisin m'a appris à souder.", "j’étais perdu à vingt ans. Un voisin m’a appris à souder"),
        ("Je lui dis que votre toit durera. Vous avez ma parole.", "votre toit durera. Vous avez ma parole"),
    ],
)  # fmt: skip
def test_ce_qui_est_dit_au_client(texte: str, dit: str) -> None:
    assert _garde("phrase_au_client", texte).lower() == dit.lower()


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("La carte de fidélité dont je vous parlais, et le café du jeudi", "la carte de fidélité, et le café du jeudi"),
        ("Mes tournées du soir, je crois, et le carnet que je remplis.", "mes tournées du soir, et le carnet que je remplis"),
        ("Le bilan raconté, je pense : une matinée chez eux, six pages.", "le bilan raconté : une matinée chez eux, six pages"),
        ("les paniers que je te disais tout a l'heure et la livraison a velo", "les paniers et la livraison à vélo"),
        ("le forfait trois tontes, jcrois", "le forfait trois tontes"),
        ("La visite du soir. Enfin, je n'en suis pas certaine.", "la visite du soir"),
        ("Je crois à la réparation, pas au neuf.", "je crois à la réparation, pas au neuf"),
        ("Ce que je crois juste, je le vends.", "ce que je crois juste, je le vends"),
    ],
)  # fmt: skip
def test_toutes_les_parties_sans_le_doute(texte: str, dit: str) -> None:
    assert _garde("adequation_offre", texte).lower().replace("\u00a0", " ") == dit


@pytest.mark.parametrize(
    ("texte", "geste"),
    [
        ("Et pour le geste, je voudrais laisser à mes deux vendeuses leur samedi matin", "laisser à mes deux vendeuses leur samedi matin"),
        ("Je lui porterai des œufs, et je lui tiendrai ses comptes bien propres, ça c'est mon métier d'avant.", "Je lui porterai des œufs, et je lui tiendrai ses comptes bien propres"),
        ("je rends les palettes au scieur. dur comme question", "je rends les palettes au scieur"),
        ("Je paie la laine au berger le jour de la tonte. Pas simple comme question", "Je paie la laine au berger le jour de la tonte"),
        ("Le meunier, je lui rapporte ses sacs pliés, ça c'est tout moi.", "Le meunier, je lui rapporte ses sacs pliés"),
        ("Je range ce qu'ils laissent traîner, ça c'est sûr qu'ils le voient.", "Je range ce qu’ils laissent traîner, ça c’est sûr qu’ils le voient"),
    ],
)  # fmt: skip
def test_le_geste(texte: str, geste: str) -> None:
    matiere = lire({"reponses": [{"etape": "geste_respect", "texte": texte}]})
    assert matiere.geste.lower() == geste.lower()


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Les bouquets du vendredi, je pense, et l'abonnement pour les tombes", "les bouquets du vendredi, et l’abonnement pour les tombes"),
        ("La carte de fidélité dont je vous parlais, et le café du jeudi", "la carte de fidélité, et le café du jeudi"),
        ("le devis gratuit, la pose le samedi", "le devis gratuit, la pose le samedi"),
    ],
)  # fmt: skip
def test_aucune_partie_n_est_tue(texte: str, dit: str) -> None:
    tour = en_profondeur("adequation_offre").dire(texte, "motif_offre")
    assert tour.repliques[0].variables["reflet"].lower() == dit


def test_ce_qui_est_dit_au_client_est_cite() -> None:
    texte = "Je lui réponds que la première visite, quelqu'un l'écoutera. Voilà."
    tour = en_profondeur("phrase_au_client").dire(texte, "motif_offre")
    assert tour.repliques[0].variables["reflet"] == "la première visite, quelqu’un l’écoutera"


def test_une_reponse_nette_ne_change_pas() -> None:
    texte = "Pour les longues absences, je baisserais au bout de dix jours."
    assert reponse_nue("choix_strategique", texte) == texte


_AVANT = "Mon associé veut les grandes surfaces, il a sorti des tableaux avec des colonnes partout et il m'en reparle tous les matins devant la machine à café, même le dimanche quand je viens pour les ruches. "


@pytest.mark.parametrize(
    ("nom", "texte", "dit"),
    [
        ("choix_strategique", f"Le point de vente. {_AVANT}Alors je garderais la halle du samedi.", "le point de vente : je garderais la halle du samedi"),
        ("choix_strategique", f"{_AVANT}Du coup je refuse, et je loue la remise.", "je refuse, et je loue la remise"),
        ("philosophie_commerciale", f"{_AVANT}Maintenant je montrerais d'abord la ruche vitrée.", "je montrerais d'abord la ruche vitrée"),
        ("changement_metier", f"{_AVANT}Mais un tableau ne goûte pas le miel.", "un tableau ne goûte pas le miel"),
        # What is told of before is no decision, and what is told a client has no last word.
        ("choix_strategique", f"{_AVANT}Avant, je préférais ne rien dire.", "mon associé veut les"),
        ("phrase_au_client", f"{_AVANT}Alors je tiens bon.", "mon associé veut les"),
    ],
)  # fmt: skip
def test_ce_a_quoi_une_longue_reponse_en_vient(nom: str, texte: str, dit: str) -> None:
    assert ce_qui_pese(nom, texte, 150).lower().startswith(dit)
