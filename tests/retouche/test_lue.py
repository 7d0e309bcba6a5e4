"""The sentence once the stretches of a message are followed, as a person marks them."""

from __future__ import annotations

import re

import pytest

from pourquoi.passages import ROLES, Passage
from pourquoi.retouche.lue import phrase_dite, reecrire

TAXI = "Nous existons pour conduire des passagers, afin que les gens puissent compter sur notre ponctualité."
CAMPING = (
    "Nous existons pour tenir un camping, d’abord pour les familles du Nord, en faisant du calme."
)
COURRIER = (
    "Nous existons pour expliquer dix fois, afin que les gens aient plus peur d’ouvrir leur"
    " courrier, à commencer par Odette, en travaillant avec patience."
)
TOITS = "Nous existons pour faire des toits, afin que les gens soient au sec, en restant fidèles au travail propre."


def lus(marque: str) -> tuple[Passage, ...]:
    """« {c|enlevez} {r|avec passion} » as the reader would give it, surely."""
    return tuple(
        Passage(ROLES[r], mots, 0.95) for r, mots in re.findall(r"\{(.)\|([^}]*)\}", marque)
    )


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (
            TAXI,
            "{n|Je roule pour que ceux qui ont rendez-vous arrivent à l'heure.}",
            "Je roule pour que ceux qui ont rendez-vous arrivent à l’heure.",
        ),
        (
            TAXI,
            "{x|mais non.} {c|«} {n|J'existe pour emmener les gens à leur rendez-vous, en étant à l'heure.} {c|» voilà}",
            "J’existe pour emmener les gens à leur rendez-vous, en étant à l’heure.",
        ),
        (
            TAXI,
            "{c|mettez «} {n|je} {c|» à la place de «} {a|nous} {c|»}",
            "Je suis là pour conduire des passagers, afin que les gens puissent compter sur ma ponctualité.",
        ),
        (
            TAXI,
            "{c|et puis «} {a|nous} {c|»,} {d|je suis tout seul}",
            "Je suis là pour conduire des passagers, afin que les gens puissent compter sur ma ponctualité.",
        ),
        (
            TAXI,
            "{c|mets} {n|mon atelier existe} {c|à la place de} {a|nous existons}",
            "Mon atelier existe pour conduire des passagers, afin que les gens puissent compter sur notre ponctualité.",
        ),
        (
            CAMPING,
            "{c|il manque} {n|les parents qui soufflent et les enfants qui font des cabanes}",
            "Nous existons pour tenir un camping, afin que les parents soufflent et que les enfants fassent des cabanes, d’abord pour les familles du Nord, en faisant du calme.",
        ),
        (
            CAMPING,
            "{c|Il faut «} {n|afin que les parents soufflent} {c|». Et à la place de «} {a|tenir un camping} {c|» on préfère «} {n|accueillir les familles} {c|»}",
            "Nous existons pour accueillir les familles, afin que les parents soufflent, d’abord pour les familles du Nord, en faisant du calme.",
        ),
        (
            COURRIER,
            "{c|C'est «} {n|n'aient plus peur} {c|»}",
            COURRIER.replace("aient plus", "n’aient plus"),
        ),
        (
            COURRIER,
            "{c|Mettez :} {n|afin que les gens n'aient plus honte}",
            "Nous existons pour expliquer dix fois, afin que les gens n’aient plus honte, à commencer par Odette, en travaillant avec patience.",
        ),
        (
            COURRIER,
            "{c|Enlevez «} {a|à commencer} {c|par} {a|Odette} {c|», et à la place de «} {a|expliquer dix fois} {c|» mettez «} {n|ouvrir les lettres ensemble} {c|»}",
            "Nous existons pour ouvrir les lettres ensemble, afin que les gens aient plus peur d’ouvrir leur courrier, en travaillant avec patience.",
        ),
        (
            TOITS,
            "{x|trop long.} {c|vire «} {r|fidèles} {c|»}",
            "Nous existons pour faire des toits, afin que les gens soient au sec, en faisant du travail propre.",
        ),
        (
            TOITS,
            "{c|et} {k|au début} {c|mets «} {n|réparer les vieux toits} {c|»}",
            "Nous existons pour réparer les vieux toits, afin que les gens soient au sec, en restant fidèles au travail propre.",
        ),
    ],
)
def test_each_order_is_followed(phrase: str, message: str, attendue: str) -> None:
    assert reecrire(phrase, lus(message)) == attendue


@pytest.mark.parametrize(
    "message",
    [
        "{c|remplacez «} {a|les marins} {c|» par «} {n|les pêcheurs} {c|»}",
        "{x|c'est froid, on dirait une banque}",
        "{n|je veux autre chose}",
    ],
)
def test_nothing_is_made_of_what_cannot_be_followed(message: str) -> None:
    assert reecrire(TAXI, lus(message), surement=True) is None


def test_what_they_say_they_do_takes_the_place_of_what_they_laugh_at() -> None:
    phrase = "Nous existons pour faire vivre une boîte de coques, afin que les jeunes réparent."
    message = "bof. faire vivre une boite ca fait chelou, moi jrepare des ecrans"
    attendue = "Nous existons pour réparer des écrans, afin que les jeunes réparent."
    assert reecrire(phrase, lus(f"{{d|{message}}}")) == attendue
    assert phrase_dite("Moi j'ai vu mon frère casser son écran pour rien") is None


def test_a_manner_replaces_the_manner() -> None:
    phrase = "Nous existons pour réparer des écrans, en travaillant avec honnêteté."
    message = "{c|vire} {a|honnetete} {c|et met} {n|sans jamais arnaquer}"
    assert (
        reecrire(phrase, lus(message))
        == "Nous existons pour réparer des écrans, sans jamais arnaquer."
    )
