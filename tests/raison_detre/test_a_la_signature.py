"""What is said again when the sentence is signed: a reason, or short clients; never a piece of a tale."""

from __future__ import annotations

import re

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre import recevoir_avis
from tests.entretien import rendu_a

SIGNEE = "Je suis là pour relier des livres, afin que les familles gardent les leurs."


def signer(**dit: object) -> tuple[str, dict[str, str]]:
    """The answer to a yes, and its blanks."""
    carnet = Carnet(**{"raison_detre": SIGNEE, "motifs": ["motif_sens"] * 3, **dit})
    (replique,) = recevoir_avis(carnet, Message("oui", "affirmer", (("affirmer", 0.9),))) or []
    return replique.nom, dict(replique.variables)


@pytest.mark.parametrize(
    ("pourquoi", "depart"),
    [
        # What the sentence says already is not said again beside it.
        ("pour garder les livres des gens", None),
        ("pour que les familles ne jettent pas leurs vieux livres", "ne jettent pas"),
        # No word of the sentence: it does not tell where it comes from.
        ("pour ne pas jeter ce qui se répare", None),
        ("je dormirais mieux le dimanche", None),
        ("les gens ils respirent", None),
        # People named and nothing else, or a tale of one day.
        ("aux enfants de l'école", None),
        ("les résidents du foyer", None),
        ("elle a rangé ses cahiers sans un mot", None),
        ("j'ai dit non à monsieur Brun, j'avais pas le temps", None),
        ("mon chef m'a refusé mes congés", None),
    ],
)
def test_a_reason_and_no_tale_is_said_again(pourquoi: str, depart: str | None) -> None:
    nom, variables = signer(pourquoi_1=pourquoi)
    assert (nom == "utter_raison_detre_signee_lien") is bool(depart), variables
    assert (depart or "") in variables.get("depart", "")


def test_the_nearest_reason_is_said_again() -> None:
    nom, variables = signer(
        pourquoi_1="pour que les familles ne brûlent plus de vieux livres",
        pourquoi_2="pour aimer les matins calmes",
        pourquoi_3="pour vivre à la campagne",
    )
    assert "livres" in variables["depart"]


@pytest.mark.parametrize(
    ("clientele", "avant", "dite"),
    [
        ("les familles du canton", [], True),
        ("les bibliothèques de village", [], True),
        # Taken out of the sentence, long, or told in several pieces.
        ("les bibliothèques de village", ["Je suis là pour relier, d’abord pour les bibliothèques de village."], False),
        ("des notaires qui n'osent plus ouvrir leurs registres, des curés du diocèse et des collectionneurs du dimanche", [], False),
    ],
)  # fmt: skip
def test_clients_are_named_short_and_never_against_their_will(
    clientele: str, avant: list[str], dite: bool
) -> None:
    nom, _ = signer(pourquoi_1="aux gens", coeur_clientele=clientele, phrases_avant=avant)
    assert (nom == "utter_raison_detre_signee_lien_clientele") is dite


@pytest.mark.parametrize(
    ("pourquoi", "depart"),
    [
        ("Mon grand-père était relieur. Je sais faire.", "votre grand-père était relieur"),
        ("ma tante tenait une papeterie à Cahors, j'y passais mes mercredis", "votre tante tenait une papeterie"),
        ("ma mère est morte et elle gardait tout", None),
        ("mon père gagnait mal sa vie, il avait pas un sou", None),
    ],
)  # fmt: skip
def test_whom_it_comes_from_is_said_first(pourquoi: str, depart: str | None) -> None:
    _, variables = signer(pourquoi_1=pourquoi, pourquoi_2="un beau livre, ça ne se jette pas")
    dit = variables.get("depart", "")
    assert depart in dit.lower() if depart else not re.search("mère|père", dit)


def test_a_word_they_took_out_does_not_come_back() -> None:
    nom, variables = signer(
        pourquoi_1="pour que les familles ne brûlent plus de vieux livres",
        phrases_avant=["Je suis là pour que les familles ne brûlent plus leurs livres."],
    )
    assert "brûlent" not in variables.get("depart", "")


@pytest.mark.parametrize(
    ("texte", "qui"),
    [
        ("Oui, je la signe. Ma sœur va pleurer.", "votre sœur"),
        ("je signe. ça me remue, madame Vasseur aurait été contente", "madame Vasseur"),
        ("oui je la signe, je pense à mon oncle", "votre oncle"),
        ("Je signe. Le vieux monsieur s'appelait Armand, au passage.", "Armand"),
        ("oui c'est moi, papa serait fier", None),
        ("oui, j'en ai les larmes aux yeux. je signe", None),
        ("oui je la signe, mes collègues vont rigoler mais c'est moi", None),
        ("je signe, mon frère va râler", None),
    ],
)  # fmt: skip
def test_ce_qu_on_confie_en_signant_recoit_un_mot(texte: str, qui: str | None) -> None:
    entretien = rendu_a("avis_raison_detre")
    dite = entretien.dire(texte, "affirmer").repliques
    assert entretien.carnet.raison_detre_confirmee
    suite = "avec_quelqu_un" if qui else "confidence"
    assert dite[0].nom == f"utter_raison_detre_signee_{suite}"
    assert dite[0].variables.get("qui") == qui
    assert dite[-1].nom == "utter_demander_renoncements"


@pytest.mark.parametrize(
    "texte",
    [
        "oui je la signe",
        "Oui, c'est bien. Vous avez compris ma mère mieux que moi",
        "Je la signe, Simon Sinek ou pas",
        "oui c'est ça, ma grand-mère est morte en mars",
        "oui je signe. Mes clients, c'est les gens du port",
    ],
)
def test_rien_n_est_redit_quand_rien_n_est_confie(texte: str) -> None:
    dite = rendu_a("avis_raison_detre").dire(texte, "affirmer").repliques
    assert "utter_raison_detre_signee_confidence" not in [r.nom for r in dite]


@pytest.mark.parametrize(
    ("phrase", "liee"),
    [
        ("Nous existons pour rendre la parole donnée au quartier, avec patience.", True),
        ("Nous existons pour réparer les horloges du canton.", False),
    ],
)
def test_a_value_in_the_sentence_is_said_beside_the_signature(phrase: str, liee: bool) -> None:
    nom, variables = signer(
        raison_detre=phrase, motifs=["motif_personnel"], valeurs_nommees=["la patience"]
    )
    assert (nom == "utter_raison_detre_signee_lien_valeur") is liee, variables
