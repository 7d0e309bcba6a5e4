"""« C'est encore long ? » and « c'est-à-dire ? », alone or beside an answer."""

from __future__ import annotations

import pytest

from pourquoi.ecoute.ce_qui_reste import avant_ce_qui_reste
from pourquoi.ecoute.reponse_et_question import question_finale
from pourquoi.ecoute.sans_reponse import demande_de_reformuler
from tests.entretien import noms, rendu_a


@pytest.mark.parametrize(
    ("etape", "texte", "garde"),
    [
        ("geste_respect", "je règle mon meunier le jour même. c'est encore long ton truc ?", "je règle mon meunier le jour même."),
        ("acte", "j'ai refait un pétrin un dimanche, reste bcp de questions ?", "j'ai refait un pétrin un dimanche"),
        ("acte", "j'ai refait un pétrin un dimanche c'est encore long ?", "j'ai refait un pétrin un dimanche"),
        ("renoncements", "les salons. yen a encore pour longtemps ?", "les salons."),
        ("renoncements", "Les salons. Y en a encore beaucoup, de vos questions ?", "Les salons."),
        ("coeur_clientele", "Les éleveurs du plateau. Sommes-nous bientôt au bout ?", "Les éleveurs du plateau."),
        ("coeur_clientele", "les éleveurs du coin, il en reste combien encore des questions ?", "les éleveurs du coin"),
        ("regard_client", "ils voient mes mains. c'est long votre histoire", "ils voient mes mains."),
        ("pourquoi_2", "pour garder la ferme, on en a pour combien de temps encore ?", "pour garder la ferme"),
    ],
)  # fmt: skip
def test_la_duree_a_cote_d_une_reponse(etape: str, texte: str, garde: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, "question_methode", 0.9)
    assert noms(tour)[0] in ("utter_reste", "utter_reste_peu")
    assert tour.repliques[0].variables["reste"]
    assert getattr(entretien.carnet, etape) == garde


@pytest.mark.parametrize(
    "texte",
    [
        "c'est encore long ton truc ?",
        "reste bcp de questions ?",
        "ça va durer encore longtemps cette histoire",
        "c'est long ton machin",
        "Est-ce encore long ?",
        "il en reste beaucoup ?",
    ],
)
def test_la_duree_seule(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    tour = entretien.dire(texte, "question_methode", 0.9)
    assert noms(tour)[0] == "utter_reste"
    assert entretien.carnet.etape == "geste_respect"


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai refait un pétrin, c'est long à faire",
        "ils voient que c'est encore long, une fournée",
        "les clients me demandent si c'est encore long ?",
        "il me reste beaucoup de farine",
        "j'en ai pour longtemps avec ce four",
    ],
)
def test_ce_qui_dure_ailleurs(texte: str) -> None:
    assert avant_ce_qui_reste(texte) is None


@pytest.mark.parametrize(
    "texte",
    [
        "c a dire ?", "cad ?", "c'est-à-dire ?", "C'est à dire", "comment ça ???", "genre ?", "genre quoi",
        "tu veux dire quoi", "vous voulez dire quoi par là ?", "Pardon, que voulez-vous dire ?",
        "dans quel sens ?", "euh cad je comprends pas trop", "tu peux répéter stp", "répète",
        "Vous pourriez préciser ?", "plait-il ?", "hein ?", "mais encore ?", "Qu'est-ce à dire ?",
    ],
)  # fmt: skip
@pytest.mark.parametrize("etape", ["geste_respect", "pourquoi_2", "valeurs"])
def test_la_question_redite_simplement(etape: str, texte: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, "reponse_vague", 0.9)
    nom = "utter_question_exemple" if etape == "pourquoi_2" else "utter_plus_simple"
    assert noms(tour)[0] == nom and len(tour.repliques) == 2
    assert entretien.carnet.etape == etape and not getattr(entretien.carnet, etape)


@pytest.mark.parametrize(
    "texte",
    [
        "c'est-à-dire que je les rappelle le soir",
        "genre les maçons",
        "je répète mes gestes",
        "la précision",
        "j'explique tout au client",
    ],
)
def test_ce_qui_repond_ne_demande_rien(texte: str) -> None:
    assert not demande_de_reformuler(texte)


@pytest.mark.parametrize(
    ("texte", "garde", "question"),
    [
        ("les éleveurs, au fait il fait quel temps chez vous ?", "les éleveurs", "au fait il fait quel temps chez vous ?"),
        ("Les salons du livre ; par contre, vous croyez que c'est malin ?", "Les salons du livre", "par contre, vous croyez que c'est malin ?"),
        ("je leur demande : au fait vous venez d'où ?", None, None),
    ],
)  # fmt: skip
def test_une_question_au_bout(texte: str, garde: str | None, question: str | None) -> None:
    assert question_finale(texte) == (garde and (garde, question))
