"""Values are put in another order, or told once; the words that ask for it are no value."""

from __future__ import annotations

import pytest

from pourquoi.precisions import precisions
from pourquoi.valeurs import lire_valeurs
from tests.entretien import REPONSES, Entretien, noms, rendu_a

TENUES = ["la ponctualité", "être carré sur les délais", "la discrétion"]


def _au_bout(etape: str = "suite", tenues: list[str] = TENUES) -> Entretien:
    e = rendu_a("action_7_jours")
    e.dire(*REPONSES["action_7_jours"])
    e.carnet.valeurs, e.carnet.valeurs_nommees = ", ".join(tenues), list(tenues)
    e.carnet.etape = etape
    return e


@pytest.mark.parametrize(
    "texte",
    [
        "et pour les valeurs mets carré en premier stp",
        "dans mes valeurs, mettez d'abord être carré sur les délais",
        "Mettez carré sur les délais en premier, s'il vous plaît.",
        "plutot carré d'abord, la ponctualité cest après",
        "Carré d'abord, la ponctualité c'est après.",
        "non, plutôt carré en premier",
        "mets en premier carré",
        "mets carré sur les délais en tête dans les valeurs",
        "c'est être carré sur les délais en premier",
    ],
)
def test_une_valeur_passe_en_tete(texte: str) -> None:
    e = _au_bout()
    e.dire(texte)
    assert e.carnet.valeurs_nommees == [
        "être carré sur les délais",
        "la ponctualité",
        "la discrétion",
    ]
    assert "premier" not in e.carnet.valeurs and "abord" not in e.carnet.valeurs


def test_ce_qui_suit_l_ordre_est_dit_laisse() -> None:
    e = _au_bout()
    tour = e.dire("pour les valeurs mets carré en premier stp, et c je livre le jour dit")
    assert e.carnet.valeurs_nommees[0] == "être carré sur les délais"
    assert "utter_ordre_laisse" in noms(tour)


def test_une_valeur_inconnue_n_est_pas_inventee() -> None:
    e = _au_bout()
    e.dire("pour les valeurs mets zébulon en premier stp")
    assert e.carnet.valeurs_nommees == TENUES


def test_en_tete_puis_la_reponse() -> None:
    e = rendu_a("coeur_clientele")
    e.carnet.valeurs, e.carnet.valeurs_nommees = ", ".join(TENUES), list(TENUES)
    e.dire(
        "plutôt carré d'abord, la ponctualité c'est après. mes clients c'est les régisseurs de théâtre",
        "motif_offre",
    )
    assert e.carnet.valeurs_nommees[0] == "être carré sur les délais"
    assert "régisseurs" in e.carnet.coeur_clientele
    assert "carré" not in e.carnet.coeur_clientele


@pytest.mark.parametrize(
    "texte",
    [
        "la ponctualité d'abord, ils me voient arriver avant l'heure",
        "La discrétion d'abord",
        "je mets d'abord les housses",
        "c'est d'abord un plaisir",
    ],
)
def test_une_reponse_n_ordonne_rien(texte: str) -> None:
    assert precisions(texte, _au_bout("regard_client").carnet) is None


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        ("Je sais pas si c'est des valeurs. La franchise. Laisser le choix.", ["la franchise", "laisser le choix"]),
        ("La patience. Finir le travail.", ["la patience", "finir le travail"]),
        ("Le calme. Prendre son temps avec chacun.", ["le calme", "prendre son temps avec chacun"]),
    ],
)  # fmt: skip
def test_une_majuscule_ne_fait_pas_deux_valeurs(texte: str, valeurs: list[str]) -> None:
    assert lire_valeurs(texte) == valeurs


@pytest.mark.parametrize(
    "texte",
    [
        "Il y a deux fois laisser le choix.",
        "Y a toujours deux fois laisser le choix. Enlevez-en un.",
        "y a 2 fois laisser le choix ds les valeurs",
        "laisser le choix y est deux fois",
        "vous avez mis deux fois laisser le choix, merci",
    ],
)
def test_un_doublon_part(texte: str) -> None:
    e = _au_bout(tenues=["la franchise", "laisser le choix", "Laisser le choix"])
    e.dire(texte)
    assert e.carnet.valeurs_nommees == ["la franchise", "laisser le choix"]


def test_deux_fois_ailleurs() -> None:
    e = _au_bout(tenues=["la franchise", "laisser le choix", "Laisser le choix"])
    assert precisions("je passe deux fois par semaine", e.carnet) is None


def test_en_oter_un_est_fait() -> None:
    e = _au_bout(tenues=["la franchise", "laisser le choix", "Laisser le choix"])
    tour = e.dire("Y a encore deux fois laisser le choix. Enlevez-en un.")
    assert noms(tour) == ["utter_corrige_valeurs", "utter_demander_suite"]


@pytest.mark.parametrize(
    ("texte", "gardee"),
    [
        ("Aux gros chantiers. Et pour les valeurs, j'ai oublié, y a la loyauté aussi.", "Aux gros chantiers."),
        ("les salons. ah et ds les valeurs jai oublié la loyauté", "les salons."),
        ("Aux concours. J'ai peur de me tromper. Et il manque la loyauté dans mes valeurs.", "Aux concours."),
        ("Aux foires. Et dans les valeurs il y a la loyauté aussi.", "Aux foires."),
        ("Aux foires. Vous avez oublié la loyauté dans les valeurs.", "Aux foires."),
    ],
)  # fmt: skip
def test_une_valeur_oubliee_a_cote_d_une_reponse(texte: str, gardee: str) -> None:
    e = rendu_a("renoncements")
    e.carnet.valeurs, e.carnet.valeurs_nommees = "la franchise", ["la franchise"]
    tour = e.dire(texte, "motif_offre")
    assert e.carnet.valeurs_nommees == ["la franchise", "la loyauté"]
    assert e.carnet.renoncements.startswith(gardee) and "loyauté" not in e.carnet.renoncements
    assert "utter_corrige_valeurs" in noms(tour)


@pytest.mark.parametrize(
    "texte",
    [
        "dans les valeurs il y a les anciens qui comptent",
        "j'ai oublié la clé dans la valise",
        "il y a la douceur dans mes valeurs",
    ],
)
def test_rien_d_oublie(texte: str) -> None:
    assert precisions(texte, _au_bout("renoncements").carnet) is None


def test_que_ce_soit_beau_est_une_valeur_et_une_parenthese_n_en_est_pas() -> None:
    assert (
        lire_valeurs("la franchise, le partage, et que ça reste simple")[-1]
        == "que ça reste simple"
    )
    assert lire_valeurs("La patience, la matière (") == ["la patience", "la matière"]
    assert "que ce soit bien rangé" not in lire_valeurs(
        "que ce soit bien rangé ou pas, la franchise"
    )
