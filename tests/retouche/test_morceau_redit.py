"""A piece of the sentence told again, better: it takes the place of the one it corrects."""

from __future__ import annotations

from contextlib import suppress

import pytest

from pourquoi.retouche import Introuvable, reformuler
from pourquoi.retouche.ordres import suivre

VELOS = (
    "Nous existons pour réparer des vélos, afin que les jeunes du quartier roulent en sécurité, "
    "en restant fidèles à la rigueur."
)
SOUPE = (
    "Je suis là pour que personne ne dîne tout seul et que les petits y goûtent la soupe "
    "de leur grand-mère."
)


@pytest.mark.parametrize(
    ("texte", "avant", "apres"),
    [
        ("Ça ne va pas. « Roulent sans peur ».", "roulent en sécurité", "roulent sans peur"),
        ("« réparer les vélos »", "réparer des vélos", "réparer les vélos"),
        ("« En restant fidèles à la rigueur » fait adjudant. Mettez « et sans chichis ».", "en restant fidèles à la rigueur", "et sans chichis"),
        ("« les jeunes du quartier », ça sent la mairie ! Dis plutôt « les gamins »", "les jeunes du quartier", "les gamins"),
        ("mets les ados au lieu de les jeunes du quartier", "les jeunes du quartier", "les ados"),
        ("met des motos à la place de des vélos", "des vélos", "des motos"),
        ("je veux juste que les jeunes du quartier roulent sans danger", "roulent en sécurité", "roulent sans danger"),
        ("rajoute a lille a la fin stp", "à la rigueur.", "à la rigueur à Lille."),
    ],
)  # fmt: skip
def test_it_takes_the_place_of_its_like(texte: str, avant: str, apres: str) -> None:
    voulue = VELOS.replace(avant, apres)
    assert voulue in (suivre(VELOS, texte), reformuler(VELOS, texte))


@pytest.mark.parametrize(
    ("texte", "avant", "apres"),
    [
        ("enlève le y", "petits y goûtent", "petits goûtent"),
        ("super ! mais vire le « y », et mets les gosses au lieu de les petits", "petits y goûtent", "gosses goûtent"),
        ("nan ça veut rien dire. jveux juste : que les enfants goûtent la soupe de leur grand-mère", "petits y goûtent", "enfants goûtent"),
        ("je voulais simplement que personne ne dîne dans son coin", "dîne tout seul", "dîne dans son coin"),
    ],
)  # fmt: skip
def test_one_wish_of_two(texte: str, avant: str, apres: str) -> None:
    assert suivre(SOUPE, texte) == SOUPE.replace(avant, apres)


def test_an_order_never_goes_in_the_sentence() -> None:
    assert "au lieu" not in (reformuler(SOUPE, "enlève le y, et mets les gosses au lieu de les petits") or "")  # fmt: skip


@pytest.mark.parametrize(
    "texte",
    [
        "mon voisin dit « rouler en sécurité »",
        "pourquoi « roulent en sécurité » ?",
        "bof. « soigneusement »",
        "je veux que vous changiez la fin",
        "c'est que les jeunes du quartier roulent mal",
    ],
)
def test_what_is_only_told_changes_nothing(texte: str) -> None:
    assert suivre(VELOS, texte) is None
    with suppress(Introuvable):
        assert reformuler(VELOS, texte) is None


def test_a_place_at_the_end_of_a_free_sentence() -> None:
    libre = "Je cuis du pain pour que les voisins se croisent."
    for texte in ("ajoute a lille à la fin", "mets a lille à la fin"):
        assert suivre(libre, texte) == "Je cuis du pain pour que les voisins se croisent à Lille."
