"""Who reads what is written here, whether someone named does, and where it is kept."""

from __future__ import annotations

import pytest

from pourquoi.confidentialite import reponse_a_qui_lit
from pourquoi.parcours.a_cote import _avec_sa_question
from pourquoi.parcours.tour import PAR_NOM
from tests.entretien import noms, rendu_a

LIT = "utter_question_qui_lit"
QUELQU_UN = "utter_question_lu_par_quelqu_un"
GARDE = "utter_question_confidentialite"


@pytest.mark.parametrize(
    ("question", "nom"),
    [
        *((q, LIT) for q in (
            "Qui va lire tout ça ?", "c lu par ki tout ca ?", "y a que toi qui lis ?",
            "qui a accès à mes réponses ?", "Les gens de la mairie vont lire ce que j'écris ?",
            "quelqu'un peut tomber sur cette conversation ?", "mes reponses sont revendues ou pas ?",
        )),
        *((q, QUELQU_UN) for q in (
            "mon mari il peut voir mes réponses ?", "Ma comptable lira ce que j'ai dit là ?",
            "vous allez le répéter à mon patron ?", "ca va pas finir chez mon ex tout ca ?",
            "mes salariés verront ce que je dis d'eux ?", "tu transmets ça à ma conseillère ?",
            "Notre associé aura accès à nos échanges ?",
        )),
        *((q, GARDE) for q in (
            "Vous conservez ce que je raconte sur mon père ?", "tu notes ce que je te dis de mon ex ?",
            "vous gardez tout ça combien de temps ?", "c'est enregistré quelque part ?",
            "Qu'est-ce qui est conservé de nos échanges ?", "Mes réponses sont-elles sauvegardées ?",
            "c enregistré tout ca ?", "Et qu'est-ce qui est noté de ce que je dis, et qui le lit ?",
            "Il reste une trace de notre conversation ?", "ce que je tape est stocké où ?",
        )),
        *((q, None) for q in (
            "Qu'est-ce qui est gardé au frigo ?", "Les pièces sont conservées dans le grenier ?",
            "mon client voit ce que j'ai réparé ?", "qui va lire mon affiche ?",
            "mon mari voit ça comme un hobby ?", "comment je le dis à mon patron ?",
            "ça va arriver à mes clients ?", "les clients voient ça ?", "quelqu'un va acheter tout ça ?",
            "ma fille peut reprendre la boutique ?", "vous diriez quoi à mes clients ?",
        )),
    ],
)  # fmt: skip
def test_qui_lit_et_ou_c_est_garde(question: str, nom: str | None) -> None:
    assert reponse_a_qui_lit(question) == nom


@pytest.mark.parametrize(
    ("etape", "texte", "nom", "gardee"),
    [
        ("geste_respect", "Je paie Luc à la livraison. Mais dites-moi, vous enregistrez ce que je dis de lui ?", GARDE, "Je paie Luc à la livraison."),
        ("coeur_clientele", "les familles du bourg. Et mon banquier, il lira ce que je raconte ?", QUELQU_UN, "les familles du bourg."),
        ("activite", "Je reprends une cordonnerie à Dax. Une question d'abord : qui lit ce que j'écris ?", LIT, "cordonnerie à Dax"),
    ],
)  # fmt: skip
def test_a_cote_d_une_reponse(etape: str, texte: str, nom: str, gardee: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, "motif_offre", 0.6)
    assert noms(tour)[0] == nom
    assert gardee in getattr(entretien.carnet, etape)


def test_seule_la_question_est_repondue_et_rien_n_est_garde() -> None:
    entretien = rendu_a("acte")
    tour = entretien.dire("Dites, ma sœur pourra lire ce que j'ai écrit ici ?", "motif_offre", 0.6)
    assert noms(tour)[0] == QUELQU_UN
    assert entretien.carnet.acte is None


@pytest.mark.parametrize(
    ("question", "nom"),
    [
        *((q, GARDE) for q in (
            "Dites, votre logiciel enregistre quoi au juste ?", "qu'est-ce que tu conserves, en fait ?",
            "que deviennent mes réponses ?", "Ce que je tape, ça devient quoi ?", "Que garde cette machine de moi ?",
        )),
        *((q, LIT) for q in (
            "Et ce que je tape là, qui le lit ?", "qui les voit ?", "mes messages, qui y a accès ?",
            "y a une vraie personne qui lit derrière ?",
        )),
        *((q, None) for q in (
            "ma carte en vitrine, qui la lit ?", "Les cahiers de ma mère, qui les garde ?",
            "que gardez-vous comme marge ?", "que garde un client de chez moi ?",
            "qu'est-ce que je garde de l'ancienne équipe ?",
        )),
    ],
)  # fmt: skip
def test_ce_qui_est_garde_et_qui_le_lit(question: str, nom: str | None) -> None:
    assert reponse_a_qui_lit(question) == nom


@pytest.mark.parametrize(
    ("reste", "question"),
    [
        ("Que les cahiers d'une famille se rouvrent.", "Et mes réponses, qui les voit ?"),
        ("Il a rouvert son cahier le dimanche d'après.", "Et ce que je tape ici, qui le lit ?"),
    ],
)
def test_la_reponse_a_cote_est_gardee(reste: str, question: str) -> None:
    assert _avec_sa_question(f"{reste} {question}", PAR_NOM["pourquoi_2"]) == (reste, LIT)


def test_demander_indirectement() -> None:
    entretien = rendu_a("activite")
    tour = entretien.dire(
        "Je m'appelle Aline et je reprends la boulangerie de Mende. Avant tout, je voudrais savoir ce qui est enregistré de ce que je vais dire.",
        "motif_offre",
        0.6,
    )
    assert noms(tour)[0] == GARDE
    assert "boulangerie" in (entretien.carnet.activite or "")
    assert "savoir" not in (entretien.carnet.activite or "")


def test_reclamer_la_question_en_la_reposant() -> None:
    entretien = rendu_a("valeurs")
    tour = entretien.dire("Vous n'avez pas répondu. Qu'est-ce qui est stocké de ce que je dis ?")
    assert noms(tour)[0] == GARDE


@pytest.mark.parametrize(
    "texte",
    [
        "Je me demande souvent si mes clients mangent à leur faim, alors je leur porte la soupe.",
        "Je voudrais savoir faire le pain comme mon oncle.",
    ],
)
def test_vouloir_savoir_repond(texte: str) -> None:
    entretien = rendu_a("pourquoi_1")
    entretien.dire(texte, "motif_sens", 0.7)
    assert entretien.carnet.pourquoi_1
