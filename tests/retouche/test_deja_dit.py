"""What is asked again, of agreements, of an end found wrong, of words that are no longer there."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre.avis import recevoir_avis

CAFE = "Je suis là pour tenir un café à Niort, en restant fidèle à l’attention."


def _dire(phrase: str, texte: str) -> tuple[Carnet, list[str]]:
    carnet = Carnet(raison_detre=phrase)
    repliques = recevoir_avis(carnet, Message(texte)) or []
    assert not carnet.raison_detre_confirmee
    return carnet, [r.nom.removeprefix("utter_raison_detre_") for r in repliques]


@pytest.mark.parametrize(
    ("phrase", "texte", "faite"),
    [
        ("Nous existons pour que les voisins goûtent le thé et que les petits d’ici soit fier.",
         "c pas nous c moi tt seul, et c soient fiers tkt jc pas ecrire",
         "Je suis là pour que les voisins goûtent le thé et que les petits d’ici soient fiers."),
        ("Nous existons pour que les élèves soient contents.",
         "mets je pas nous, et c'est contentes, ce sont des filles",
         "Je suis là pour que les élèves soient contentes."),
        ("Nous existons pour que les élèves soient contents.",
         "Écrivez plutôt « contentes », ce sont des filles.",
         "Nous existons pour que les élèves soient contentes."),
        ("Je suis là pour que les clientes soient content.", "ouais mais c contentes",
         "Je suis là pour que les clientes soient contentes."),
    ],
)  # fmt: skip
def test_agreements_asked_for_are_all_made(phrase: str, texte: str, faite: str) -> None:
    carnet, dites = _dire(phrase, texte)
    assert carnet.raison_detre == faite
    assert dites == ["corrigee"]


def test_a_yes_that_takes_up_a_word_signs() -> None:
    carnet = Carnet(raison_detre="Nous existons pour que les clientes soient contentes.")
    recevoir_avis(carnet, Message("oui c'est bien, elles seront contentes, je signe"))
    assert carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "texte",
    [
        "vire la deuxième phrase",
        "enlève la phrase sur les 6000",
        "Supprimez la dernière phrase, s'il vous plaît.",
        "retire le passage sur mon patron, ça regarde personne",
    ],
)
def test_what_is_no_longer_there_is_said_so(texte: str) -> None:
    carnet, dites = _dire("Je suis là pour que les gens mangent bien.", texte)
    assert dites == ["n_y_est_plus"]
    assert carnet.raison_detre == "Je suis là pour que les gens mangent bien."
    assert carnet.detour is None


@pytest.mark.parametrize(
    ("phrase", "texte", "faite"),
    [
        ("Je suis là pour que les gens mangent bien.",
         "enlève la phrase sur les 6000, c'est pour l'histoire. Et mets nous pas je",
         "Nous sommes là pour que les gens mangent bien."),
        ("Je suis là pour que les gens mangent bien. Mon père a perdu 6000 euros.",
         "enlève la phrase sur les 6000",
         "Je suis là pour que les gens mangent bien."),
    ],
)  # fmt: skip
def test_what_else_is_asked_is_done(phrase: str, texte: str, faite: str) -> None:
    assert _dire(phrase, texte)[0].raison_detre == faite


@pytest.mark.parametrize(
    ("texte", "effet"),
    [
        ("je te l'ai déjà dit que les vieux aient quelqu'un à qui parler", "les vieux aient quelqu’un à qui parler"),
        ("je vous ai déjà dit que je veux que les routiers mangent chaud", "les routiers mangent chaud"),
        ("Je viens de vous dire que c'est pour que les routiers mangent chaud.", "les routiers mangent chaud"),
        ("mais je l'ai dit 3 fois, pour que les routiers mangent chaud", "les routiers mangent chaud"),
        ("je vous l'ai déjà dit, pour que les mamies aient de la compagnie. merci", "les mamies aient de la compagnie"),
    ],
)  # fmt: skip
def test_what_was_said_already_is_put_in(texte: str, effet: str) -> None:
    carnet, dites = _dire(CAFE, texte)
    assert carnet.raison_detre == (
        f"Je suis là pour tenir un café à Niort, afin que {effet}, en restant fidèle à l’attention."
    )
    assert dites == ["corrigee"]


@pytest.mark.parametrize(
    ("texte", "effet"),
    [
        ("la fin c'est du charabia, je veux que les gens aient quelqu'un à qui parler", "que les gens aient quelqu’un à qui parler"),
        ("la fin est nulle, moi je veux qu'on se parle au comptoir", "qu’on se parle au comptoir"),
        ("La fin sonne creux : j'aimerais que les habitués se sentent attendus.", "que les habitués se sentent attendus"),
        ("la fin ne va pas du tout !! c'est pour que les jeunes restent au village", "que les jeunes restent au village"),
    ],
)  # fmt: skip
def test_the_end_found_wrong_gives_way(texte: str, effet: str) -> None:
    carnet, dites = _dire(CAFE, texte)
    assert carnet.raison_detre == f"Je suis là pour tenir un café à Niort, afin {effet}."
    assert dites == ["corrigee"]


@pytest.mark.parametrize(
    "texte",
    [
        "je t'ai déjà dit que la phrase est trop longue",
        "je vous ai déjà dit que je suis à Niort",
        "je te l'ai dit que les promoteurs paient mal",
        "la fin c'est bien, c'est le début qui cloche",
    ],
)
def test_what_wishes_nothing_is_not_put_in(texte: str) -> None:
    assert _dire(CAFE, texte)[0].raison_detre == CAFE


@pytest.mark.parametrize(
    "texte",
    [
        "la fin ne veut rien dire, je veux quelqu'un à qui parler",
        "la fin est moche, je veux un lieu pour les vieux",
    ],
)
def test_an_end_that_nothing_links_is_asked_for(texte: str) -> None:
    carnet, dites = _dire(CAFE, texte)
    assert carnet.raison_detre == CAFE
    assert not dites and carnet.detour == {
        "nom": "partie_reecrite",
        "partie": "en restant fidèle à l’attention",
    }
