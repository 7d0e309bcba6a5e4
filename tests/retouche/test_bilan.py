"""A change that says more, or less, than what was asked is not shown."""

from __future__ import annotations

import pytest

from pourquoi.retouche.bilan import fidele, oublie, tient_debout
from pourquoi.retouche.entiere import a_rendre

FLEURS = (
    "Nous existons pour vendre des bouquets, afin que les familles se sentent entourées,"
    " en restant fidèles à la fraîcheur."
)
KEBAB = "On fait un vrai repas chaud pour les gars du chantier, et on rigole."
PAPIERS = (
    "Je suis là pour ranger les papiers, afin que ceux qui travaillent de leurs mains dorment"
    " et osent ouvrir leur courrier."
)
PAPIERS_AVANT = (
    "Je suis là pour ranger les papiers, afin que l’artisan dorme et ose ouvrir son courrier."
)


@pytest.mark.parametrize(
    ("phrase", "message", "faite"),
    [
        (FLEURS, "remplacez « les familles » par « les gens du bourg »", FLEURS.replace("les familles", "les gens du bourg")),
        (FLEURS, "enlevez la fin", "Nous existons pour vendre des bouquets, afin que les familles se sentent entourées."),
        (FLEURS, "ajoutez la patience", FLEURS.replace("fraîcheur.", "fraîcheur et à la patience.")),
        (FLEURS, "non : on est là pour que personne ne soit seul un jour de deuil", "Nous existons pour que personne ne soit seul un jour de deuil."),
        (KEBAB, "rajoute a la fin sans chichi", "On fait un vrai repas chaud pour les gars du chantier, et on rigole, sans chichi."),
    ],
)  # fmt: skip
def test_what_was_asked_is_shown(phrase: str, message: str, faite: str) -> None:
    assert fidele(phrase, faite, message)


@pytest.mark.parametrize(
    ("phrase", "message", "faite"),
    [
        # The order itself put in the sentence.
        (FLEURS, "et qu'on n'oublie pas l'écoute", FLEURS.replace("fraîcheur.", "fraîcheur, et qu’on n’oublie pas l’écoute.")),
        (PAPIERS, "je ne voudrais pas voir le mot impôts", PAPIERS.replace(".", ", parce que je ne voudrais pas voir ce mot.")),
        # An addition that takes something out.
        (KEBAB, "rajoute que ma mère arrête de bosser la nuit", "On fait un vrai repas chaud pour les gars du chantier, que ma mère arrête de bosser la nuit."),
        # Words that nobody named went with those named.
        (PAPIERS_AVANT, "remplacez « l'artisan » par « le patron »", "Je suis là pour ranger les papiers, afin que le patron ouvre son courrier."),
        # Words that nobody said came in.
        (FLEURS, "changez les familles", FLEURS.replace("les familles", "les mariés")),
        # It says the same twice, or no longer stands.
        (FLEURS, "mettez un nous", "Nous vendons des bouquets pour les familles du bourg existons pour vendre des bouquets pour les familles du bourg."),
        (KEBAB, "enlève le début", "et on rigole."),
        (PAPIERS, "enlevez mains", PAPIERS.replace("leurs mains dorment", "leurs dorment")),
        (FLEURS, "il manque qu'elles se sentent belles", "Nous existons pour qu’elles se sentent belles."),
    ],
)  # fmt: skip
def test_anything_else_is_not(phrase: str, message: str, faite: str) -> None:
    assert not fidele(phrase, faite, message)


def test_an_earlier_sentence_comes_back_only_when_asked() -> None:
    avant = [PAPIERS_AVANT]
    assert fidele(PAPIERS, PAPIERS_AVANT, "remettez celle d'avant", avant)
    assert not fidele(PAPIERS, PAPIERS_AVANT, "ce n'est pas ça qui compte", avant)


@pytest.mark.parametrize(
    ("message", "reste"),
    [
        ("mettez « les mariés » au lieu de « les familles », et ajoutez « sans chichi »", "sans chichi"),
        ("mettez « les mariés » au lieu de « les familles »", None),
    ],
)  # fmt: skip
def test_what_was_left_out_is_said(message: str, reste: str | None) -> None:
    faite = FLEURS.replace("les familles", "les mariés")
    assert oublie(FLEURS, faite, message, ()) == reste


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        ("remettez-la comme elle était, je n'ai rien demandé", PAPIERS),
        ("revenez à la version signée", PAPIERS),
        ("revenez à celle avec « l'artisan dorme »", PAPIERS_AVANT),
        ("je reviens demain", None),
        ("remplacez la fin", None),
    ],
)
def test_the_signed_sentence_comes_back_word_for_word(message: str, attendue: str | None) -> None:
    cassee = PAPIERS.replace("mains ", "")
    assert a_rendre(message, cassee, [PAPIERS_AVANT], [PAPIERS]) == attendue


def test_a_sound_sentence_stands() -> None:
    assert all(tient_debout(phrase) for phrase in (FLEURS, KEBAB, PAPIERS, PAPIERS_AVANT))
