"""A part told by itself takes the place of its like; what is offered so never signs."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.passages import Passage
from pourquoi.raison_detre import recevoir_avis
from pourquoi.retouche.ellipses import mot_nie
from pourquoi.retouche.partie_seule import partie_seule
from tests.entretien import noms, rendu_a

TOITS = "Je suis là pour que les toits tiennent trente ans, grâce à ma rapidité."
NOCES = "Nous existons pour que les mariés dansent tard, d’abord pour les petits budgets, avec élégance."


@pytest.mark.parametrize(
    ("phrase", "message", "fin"),
    [
        (TOITS, "Grâce au bois bien séché. C'est quand même pas compliqué.", "ans, grâce au bois bien séché."),
        (TOITS, "grace au bois sec voilà", "ans, grâce au bois sec."),
        (TOITS, "Non, grâce à l'assemblage, rien de plus.", "ans, grâce à l’assemblage."),
        (TOITS, "grâce aux vieux outils de mon père", "ans, grâce aux vieux outils de mon père."),
        (TOITS, "C'est grâce à mes compagnons !", "ans, grâce à mes compagnons."),
        (TOITS, "bah grâce à l'œil et au temps qu'on y met, point.", "ans, grâce à l’œil et au temps qu’on y met."),
        (NOCES, "Avec du bon son. Rien d'autre.", "petits budgets, avec du bon son."),
        (NOCES, "d'abord pour les secondes noces", "d’abord pour les secondes noces, avec élégance."),
        (NOCES, "mettez avec tendresse", "petits budgets, avec tendresse."),
    ],
)  # fmt: skip
def test_it_takes_the_place_of_its_like(phrase: str, message: str, fin: str) -> None:
    faite = partie_seule(phrase, message)
    assert faite is not None
    assert faite.endswith(fin)
    assert faite.startswith(phrase.split(",")[0])


@pytest.mark.parametrize(
    "message",
    [
        "avec plaisir",
        "en travaillant avec soin",
        "ajoutez grâce au bois",
        "grâce à quoi ?",
        "Avec vous c'est simple",
        "C'est la bonne",
        "enlevez grâce à ma rapidité",
    ],
)
def test_nothing_else_is_taken_for_one(message: str) -> None:
    assert partie_seule(TOITS, message) is None


@pytest.mark.parametrize(
    "message",
    [
        "Grâce au bois bien séché. C'est quand même pas compliqué.",
        "C'est le pain bien cuit.",
        "c'est la bonne humeur",
        "Au lait bien frais.",
        "une selle bien cousue",
        "ce sont les bonnes farines",
        "mais c'est le jardin bien tenu !",
        "avec des plats bien faits",
    ],
)
def test_what_is_offered_signs_nothing(message: str) -> None:
    carnet = rendu_a("avis_raison_detre").carnet
    carnet.raison_detre = TOITS
    lus = (Passage("accord", message, 0.93),)
    recevoir_avis(carnet, Message(message, "motif_sens", passages=lus))
    assert not carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "C'est bien dit, oui.",
        "c'est la bonne, je prends",
        "C'est ma phrase.",
        "elle est bien tournée",
        "oui c'est la version qu'il me fallait",
        "Avec plaisir, je signe",
        "bien vu",
    ],
)
def test_a_yes_still_signs(message: str) -> None:
    carnet = rendu_a("avis_raison_detre").carnet
    carnet.raison_detre = TOITS
    lus = (Passage("accord", message, 0.93),)
    recevoir_avis(carnet, Message(message, "affirmer", passages=lus))
    assert carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "C'est pas la rapidité qui tient une charpente.",
        "Ce n’est pas la rapidité qui fait un toit, vous savez.",
        "la rapidité jai jamais parlé de ça",
        "Pourquoi la rapidité ?",
        "que vient faire la rapidité là-dedans ?",
        "bah la rapidité ça fait pas tenir un toit",
        "rien à voir avec la rapidité",
        "la rapidité n'a rien à faire là",
        "D'où sort la rapidité ?",
    ],
)
def test_a_word_denied_is_asked_about(message: str) -> None:
    entretien = rendu_a("avis_raison_detre")
    entretien.carnet.raison_detre = TOITS
    raisons = entretien.carnet.pourquois()
    dites = entretien.dire(message, "motif_sens", 0.9).repliques
    assert dites[-1].nom == "utter_demander_partie"
    assert dites[-1].variables == {"partie": "ma rapidité"}
    assert (entretien.carnet.raison_detre, entretien.carnet.pourquois()) == (TOITS, raisons)
    entretien.dire("C'est le bois bien séché.", "motif_sens", 0.9)
    assert entretien.carnet.raison_detre == TOITS.replace("à ma rapidité", "au bois bien séché")
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "C'est pas la rapidité qui compte mais le bois sec",
        "les gens ne sont pas contents",
        "C'est pas la mer à boire",
        "pourquoi vous me demandez ça ?",
        "remplacez la rapidité par le soin, c'est pas la rapidité qui compte",
    ],
)
def test_what_gives_something_instead_is_not_only_denied(message: str) -> None:
    assert mot_nie(TOITS, message.replace("'", "’")) is None


@pytest.mark.parametrize(
    "message",
    [
        "J'ai rien signé. C'est écrit comment ?",
        "jai jamais signé, elle dit quoi la phrase ?",
        "Je n'ai rien signé ! Montrez-la-moi.",
        "j'ai pas signé. vous avez mis quoi",
    ],
)
def test_who_signed_nothing_sees_the_sentence_when_they_ask(message: str) -> None:
    entretien = rendu_a("avis_raison_detre")
    entretien.carnet.raison_detre = TOITS
    entretien.dire("Oui, je la signe")
    tour = entretien.dire(message)
    assert noms(tour)[0] == "utter_signature_annulee"
    assert tour.repliques[-1].variables == {"raison_detre": TOITS}
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    ("message", "dit"),
    [
        ("Non. J'ai dit la patience, pas la rapidité.", "à la patience."),
        ("j'ai dit le bois sec pas la rapidité", "au bois sec."),
        ("La patience, pas la rapidité.", "à la patience."),
    ],
)
def test_a_word_of_the_sentence_leaves_the_values_alone(message: str, dit: str) -> None:
    entretien = rendu_a("avis_raison_detre")
    carnet = entretien.carnet
    carnet.raison_detre, carnet.phrases_avant = TOITS, ["Nous existons."]
    carnet.valeurs, carnet.valeurs_nommees = (
        "la rapidité et la patience",
        ["la rapidité", "la patience"],
    )
    acte = carnet.acte
    entretien.dire(message, "nier", 0.7)
    carnet = entretien.carnet
    assert carnet.raison_detre == TOITS.replace("à ma rapidité.", dit)
    assert carnet.valeurs_nommees == ["la rapidité", "la patience"]
    assert (carnet.valeurs, carnet.acte) == ("la rapidité et la patience", acte)


def test_values_named_as_such_follow() -> None:
    entretien = rendu_a("avis_raison_detre")
    carnet = entretien.carnet
    carnet.raison_detre, carnet.phrases_avant = TOITS, ["Nous existons."]
    carnet.valeurs, carnet.valeurs_nommees = "la rapidité", ["la rapidité"]
    entretien.dire("Dans mes valeurs, j'ai dit la patience, pas la rapidité.", "nier", 0.7)
    assert "la patience" in entretien.carnet.valeurs_nommees


@pytest.mark.parametrize(
    ("message", "quoi"),
    [
        ("Non. J'ai dit le bois bien sec, pas la rapidité.", "le bois bien sec"),
        ("j'ai dit bien sec pas la rapidité", "bien sec"),
        ("Remplacez « grâce à au » par « grâce au ».", "grâce au"),
    ],
)
def test_what_is_done_already_is_said_to_be(message: str, quoi: str) -> None:
    entretien = rendu_a("avis_raison_detre")
    sec = TOITS.replace("à ma rapidité", "au bois bien sec")
    entretien.carnet.raison_detre, entretien.carnet.phrases_avant = sec, [TOITS]
    tour = entretien.dire(message, "nier", 0.7)
    assert entretien.carnet.raison_detre == sec
    assert noms(tour)[0] == "utter_raison_detre_y_est", noms(tour)
