"""Said twice, told by another, a word or a place to add, a tale to leave out: what orders mean."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.passages import Passage
from pourquoi.raison_detre import recevoir_avis
from pourquoi.raison_detre.a_finir import finir
from pourquoi.retouche.double import sans_double
from pourquoi.retouche.ordres import suivre
from tests.entretien import Entretien

MACONS = "Je suis là pour servir les maçons, afin que les maçons dorment tranquilles, en travaillant avec soin."
ONCLE = "Je suis là pour que mes voisins roulent sans peur. Mon oncle est mort sur un pneu lisse."
POMMES = "Nous existons pour que les familles mangent des pommes tout l’hiver."
LAINE = "Je suis là pour tenir une boutique de laine, en restant fidèle à la qualité."


def apres(phrase: str, *messages: str) -> str:
    """The sentence after these messages, said in front of it."""
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = phrase
    for message in messages:
        entretien.dire(message, "motif_offre", 0.5)
    assert not entretien.carnet.raison_detre_confirmee
    return entretien.carnet.raison_detre or ""


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (MACONS, "Mieux. Mais il y a deux fois « maçons ».", MACONS.replace("que les maçons", "qu’ils")),
        (MACONS, "ya 2 fois maçons", MACONS.replace("que les maçons", "qu’ils")),
        (MACONS.replace("maçons", "maraîchères"), "les maraîchères en double, c'est lourd", "Je suis là pour servir les maraîchères, afin qu’elles dorment tranquilles, en travaillant avec soin."),
        (MACONS.replace("maçons,", "maçons, avec soin,", 1), "t'as mis soin 2 fois", MACONS.replace("maçons,", "maçons, avec soin,", 1).replace(", en travaillant avec soin", "")),
        (MACONS, "Remplacez toute la fin : afin qu'ils soient payés, en travaillant avec soin.", "Je suis là pour servir les maçons, afin qu’ils soient payés, en travaillant avec soin."),
        # Told once only: nothing to take off.
        (MACONS, "deux fois par an je ferme", MACONS),
    ],
)  # fmt: skip
def test_said_twice_it_is_said_once(phrase: str, message: str, attendue: str) -> None:
    assert apres(phrase, message) == attendue


def test_a_part_said_again_word_for_word_goes() -> None:
    assert sans_double(MACONS.replace(".", ", en travaillant avec soin.")) == MACONS
    assert sans_double(ONCLE) == ONCLE


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (POMMES, "c'est mieux oui, mais rajoutez bio et dans le Perche", "Nous existons pour que les familles mangent des pommes bio tout l’hiver, dans le Perche."),
        (POMMES, "rajoute fraiches stp", "Nous existons pour que les familles mangent des pommes fraîches tout l’hiver."),
        (LAINE, "ajoutez à Aurillac", "Je suis là pour tenir une boutique de laine à Aurillac, en restant fidèle à la qualité."),
        # No noun it agrees with: asked for.
        (LAINE, "rajoutez frais", LAINE),
    ],
)  # fmt: skip
def test_an_adjective_and_a_place_are_put_where_they_go(
    phrase: str, message: str, attendue: str
) -> None:
    assert apres(phrase, message) == attendue


@pytest.mark.parametrize(
    "message",
    [
        "Enlève la phrase sur mon oncle, c'est pour l'histoire.",
        "vire juste la deuxième phrase",
        "garde que la première phrase",
        "Supprimez la dernière phrase, s'il vous plaît.",
    ],
)
def test_a_sentence_of_two_is_left_out(message: str) -> None:
    assert apres(ONCLE, message) == "Je suis là pour que mes voisins roulent sans peur."


def test_and_who_speaks_goes_with_it() -> None:
    nous = ONCLE.replace("Je suis là", "Nous existons")
    message = "Enlève la phrase sur mon oncle. Et puis je suis tout seul, pourquoi nous ?"
    assert apres(nous, message) == "Je suis là pour que mes voisins roulent sans peur."


@pytest.mark.parametrize(
    ("texte", "attendue"),
    [
        ("c'est pour que les mamies ne se fassent plus voler. La mienne a payé 3000 pour rien", "Je suis là pour que les mamies ne se fassent plus voler."),
        ("que les jeunes aient du travail. Et que les vieux restent chez eux.", "Je suis là pour que les jeunes aient du travail et que les vieux restent chez eux."),
    ],
)  # fmt: skip
def test_the_tale_told_after_goes_in_no_sentence(texte: str, attendue: str) -> None:
    assert finir(texte, "Je suis là") == attendue


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        ("Mais ce n'est pas qu'une histoire de sommeil : je veux qu'ils soient payés à l'heure.", "afin qu’ils soient payés à l’heure,"),
        ("Enlevez-le, gardez juste « afin qu'ils soient payés à l'heure ».", "afin qu’ils soient payés à l’heure,"),
        ("la fin tient pas debout, j'aimerais que la phrase dise que les maçons soient payés à l'heure", "afin que les maçons soient payés à l’heure"),
    ],
)  # fmt: skip
def test_what_is_wanted_takes_the_place_of_the_effect(message: str, attendue: str) -> None:
    faite = apres(MACONS, message)
    assert attendue in faite and "dorment" not in faite


def test_said_again_when_a_part_is_asked() -> None:
    faite = apres(MACONS, "Ce que ça change", "Je viens de vous le dire : qu'ils soient payés.")
    assert faite == MACONS.replace("que les maçons dorment tranquilles", "qu’ils soient payés")


def test_every_thing_asked_of_the_end_and_of_who_speaks() -> None:
    phrase = "Nous existons pour tenir un café à Vire, parce que le seul endroit où l’on nous appelait par notre nom."
    message = "La fin ne tient pas debout, et je dis « je », pas « nous ». J'aimerais que la phrase dise que les gens seuls se parlent."
    assert suivre(phrase, message) == (
        "Je suis là pour tenir un café à Vire, afin que les gens seuls se parlent."
    )


NOUS = "Nous existons pour couper les cheveux, afin que nos anciens et nos clients restent coquets."


@pytest.mark.parametrize(
    "message",
    [
        "c'est pas nous c'est moi toute seule",
        "met je pas nous chui tt seul",
        "c pas nous c moi tt seul",
        "Mettez « je », pas « nous » : je travaille seule.",
    ],
)
def test_said_by_one_what_is_everyone_s_stays_so(message: str) -> None:
    assert apres(NOUS, message) == (
        "Je suis là pour couper les cheveux, afin que nos anciens et mes clients restent coquets."
    )


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        ("pas mes jeunes, j'ai pas d'enfants lol. nos jeunes", "que nos jeunes aient"),
        ("Ce ne sont pas mes jeunes, ce sont les jeunes du village.", "que les jeunes du village aient"),
    ],
)  # fmt: skip
def test_whose_they_are_is_put_right(message: str, attendue: str) -> None:
    assert attendue in apres("Je suis là pour que mes jeunes aient un métier.", message)


@pytest.mark.parametrize(
    "message",
    [
        "Je fais ça pour que les fermes s'arrêtent jamais",
        "moi je fais ce métier pour que les fermes ne s'arrêtent jamais",
        "jfais ca pr ke les fermes ne sarretent jamais",
    ],
)
def test_whoever_does_it_alone_says_je(message: str) -> None:
    phrase = "Nous existons pour réparer des tracteurs à Vire, afin que les fermes tournent."
    carnet = Carnet(raison_detre=phrase)
    recevoir_avis(carnet, Message(message, passages=(Passage("nouveau", message, 0.95),)))
    assert carnet.raison_detre == "Je suis là pour que les fermes ne s’arrêtent jamais."
