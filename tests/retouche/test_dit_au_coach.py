"""What is said to the coach around the words of the sentence never goes in, or comes out again."""

from __future__ import annotations

import pytest

from pourquoi.retouche.annonce import sans_annonce
from pourquoi.retouche.lue import phrase_dite
from pourquoi.retouche.ordres import suivre
from tests.entretien import noms, rendu_a

CHORALES = "Nous existons pour que les chorales ne meurent pas, en travaillant avec joie."


@pytest.mark.parametrize(
    ("texte", "dite"),
    [
        ("On pourrait dire : pour que les voix restent", "pour que les voix restent"),
        ("Je mettrais plutôt : chantent encore", "chantent encore"),
        ("peut-être quelque chose comme : tiennent dix ans", "tiennent dix ans"),
        ("ce serait pour que les voix restent", "pour que les voix restent"),
        ("vous pourriez écrire « durent encore longtemps »", "durent encore longtemps"),
        ("Disons : que les voix restent", "que les voix restent"),
        ("ma proposition : chantent encore longtemps", "chantent encore longtemps"),
        ("bah jsp moi on chante", "bah jsp moi on chante"),
        ("on pourrait dormir", "on pourrait dormir"),
        ("Je propose des cours de chant", "Je propose des cours de chant"),
        ("Ce serait dommage", "Ce serait dommage"),
    ],
)
def test_the_announcement_is_left(texte: str, dite: str) -> None:
    assert sans_annonce(texte) == dite


@pytest.mark.parametrize(
    ("message", "faite"),
    [
        ("On pourrait dire : pour que les voix du bourg restent parce qu'elles aiment ça.",
         "Je suis là pour que les voix du bourg restent parce qu’elles aiment ça, en travaillant avec joie."),
        ("Je mettrais : chantent encore dans dix ans", "Je suis là pour que les chorales chantent encore dans dix ans, en travaillant avec joie."),
        ("ce serait plutôt : durent", "Je suis là pour que les chorales durent, en travaillant avec joie."),
        ("vivent longtemps", "Je suis là pour que les chorales vivent longtemps, en travaillant avec joie."),
    ],
)  # fmt: skip
def test_what_is_done_is_shown_before_the_rest_is_asked(message: str, faite: str) -> None:
    entretien = rendu_a("avis_raison_detre")
    entretien.carnet.raison_detre = CHORALES
    tour = entretien.dire(
        "Je travaille seul, donc plutôt « je » que « nous ». Et « ne meurent pas » me gêne, c'est sombre.",
        "nier",
        0.7,
    )
    assert noms(tour) == ["utter_raison_detre_corrigee_ainsi", "utter_demander_partie"]
    seul = CHORALES.replace("Nous existons", "Je suis là")
    assert tour.repliques[0].variables == {"raison_detre": seul}
    entretien.dire(message, "motif_sens", 0.9)
    assert entretien.carnet.raison_detre == faite


def test_no_sentence_opens_on_an_announcement() -> None:
    dite = phrase_dite("On pourrait dire : je répare des orgues pour que les églises chantent")
    assert dite == "Je répare des orgues pour que les églises chantent."


@pytest.mark.parametrize(
    ("phrase", "message", "avant", "faite"),
    [
        ("On pourrait dire : pour que les chorales durent.",
         "« On pourrait dire », c'était pour vous, ça ne fait pas partie de la phrase. Et il manque le début, « Je suis là ».", (),
         "Je suis là pour que les chorales durent."),
        ("Je mettrais pour que les chorales durent.", "je mettrais, c'était pour toi", (CHORALES,), "Nous existons pour que les chorales durent."),
        ("Par exemple : pour que les chorales durent.", "« par exemple » n'est pas dans ma phrase, je vous parlais", (CHORALES,), "Nous existons pour que les chorales durent."),
        ("Pour que les chorales durent.", "t'as oublié le début : je suis là", (), "Je suis là pour que les chorales durent."),
        ("Faire durer les chorales.", "Il manque « nous existons » au début.", (), "Nous existons pour faire durer les chorales."),
        ("Que les chorales durent.", "remets j'existe pour devant", (), "J’existe pour que les chorales durent."),
    ],
)  # fmt: skip
def test_it_comes_out_again(phrase: str, message: str, avant: tuple[str, ...], faite: str) -> None:
    assert suivre(phrase, message, avant) == faite


@pytest.mark.parametrize(
    "message",
    [
        "c'était pour vous",
        "les chorales, c'est pour vous aussi",
        "c'était une remarque, rien de plus",
    ],
)
def test_nothing_comes_out_by_chance(message: str) -> None:
    assert suivre(CHORALES, message) is None
