"""The words: read from the domain, rendered as the coach says them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from extensions.nlg import Repliques, debut, deja_dit, rendre

with open("domain.yml") as fichier:
    RESPONSES = yaml.safe_load(fichier)["responses"]

VARIATIONS = [(nom, rang) for nom, vs in RESPONSES.items() for rang in range(len(vs))]


def textes(nom: str) -> list[str]:
    """Every variation of a response, with « vous » then with « tu »."""
    return [
        rendre(v, {}, tutoiement)["text"] for v in RESPONSES[nom] for tutoiement in (False, True)
    ]


@pytest.mark.parametrize("nom", RESPONSES)
def test_no_response_asks_two_questions(nom: str) -> None:
    for texte in textes(nom):
        hors_citations = re.sub(r"«[^»]*»", "", texte)
        assert hors_citations.count("?") <= 1
        assert "\n\n" not in texte, "a blank line is split into two messages"
        assert not re.search(r"[\[\]|{}]", texte), "an alternation is not closed"
        assert "'" not in texte, "a straight apostrophe"
        assert not re.search(r" [;:?!»]|« ", texte), "a plain space where French has one that holds"


def test_every_challenge_says_both_halves() -> None:
    for texte in (*textes("utter_relance_defi"), *textes("utter_relance_defi_montant")):
        assert "rentabilité est nécessaire" in texte
        assert re.search(r"ne (?:\w+ )?suffit pas|Seule, elle ne suffit", texte)


def test_sinek_is_quoted_once_and_named() -> None:
    for nom in ("utter_demander_phrase_au_client", "utter_question_sinek"):
        premier = RESPONSES[nom][0]["text"]
        assert "Sinek" in premier and "pourquoi vous le faites" in premier
    # What is signed is theirs: nobody else is quoted there.
    signees = [nom for nom in RESPONSES if nom.startswith("utter_raison_detre_signee")]
    assert not any("Sinek" in texte for nom in signees for texte in textes(nom))


def test_prestataire_asks_who_the_person_is() -> None:
    assert all(
        "?" in t or "Racontez" in t or "Raconte" in t or "Parle" in t
        for t in textes("utter_objection_prestataire")
    )


def test_vous_and_tu() -> None:
    variation = {"text": "[Vous dites|Tu dis] « {reflet} »."}
    assert (
        rendre(variation, {"reflet": "[x|y] {z} %s"}, False)["text"]
        == "Vous dites « [x|y] {z} %s »."
    )
    assert rendre(variation, {}, True)["text"] == "Tu dis «  »."


def test_a_field_that_is_not_known_takes_its_comma_away() -> None:
    variation = {"text": "Au revoir{, prenom}, et merci."}
    assert rendre(variation, {}, False)["text"] == "Au revoir, et merci."
    dit = rendre(variation, {"prenom": "Odette"}, False)["text"]
    assert dit == "Au revoir, Odette, et merci."


@pytest.fixture
def voix() -> Repliques:
    domain = Domain.from_dict(
        {"responses": {"utter_x": [{"text": "un"}, {"text": "deux"}, {"text": "trois"}]}}
    )
    return Repliques(None, domain)


async def test_variations_are_said_in_order_then_the_oldest(voix: Repliques) -> None:
    tracker = DialogueStateTracker("s", [])
    dits = []
    for _ in range(5):
        draft = await voix.generate("utter_x", tracker, "web")
        dits.append(draft["text"])
        tracker.update(ActionExecuted("utter_x"))
        tracker.update(BotUttered(draft["text"], metadata=draft))
    assert dits == ["un", "deux", "trois", "un", "deux"]


async def test_a_reflection_does_not_open_as_the_one_before() -> None:
    domain = Domain.from_dict(
        {
            "responses": {
                "utter_reflet_a": [{"text": "D’abord, {x}. Et puis, {y}."}, {"text": "{x}, oui."}],
                "utter_reflet_b": [{"text": "D’abord, {x} ; {y}."}, {"text": "Donc, {x}."}],
            }
        }
    )
    voix, tracker = Repliques(None, domain), DialogueStateTracker("s", [])
    rangs = []
    for nom in ("utter_reflet_a", "utter_reflet_b", "utter_reflet_b"):
        draft = await voix.generate(nom, tracker, "web", x="là", y="ici")
        rangs.append((nom[-1], draft["variante"]))
        tracker.update(BotUttered(draft["text"], metadata=draft))
    # The last has nothing else left unsaid.
    assert rangs == [("a", 0), ("b", 1), ("b", 0)]


def test_the_links_do_not_all_begin_alike() -> None:
    for nom in (n for n in RESPONSES if n.startswith("utter_reflet_lien")):
        debuts = [debut(v["text"]) for v in RESPONSES[nom]]
        assert any(d != debuts[0] for d in debuts), nom


def test_what_was_said_before_the_checkpoint_still_counts() -> None:
    tracker = DialogueStateTracker("s", [])
    tracker.update(SlotSet("deja_dit", {"utter_x": [0]}))
    tracker.update(BotUttered("deux", metadata={"utter_action": "utter_x", "variante": 1}))
    assert deja_dit(tracker) == {"utter_x": [0, 1]}


async def test_unknown_response_is_none(voix: Repliques) -> None:
    assert await voix.generate("utter_y", DialogueStateTracker("s", []), "web") is None


def test_every_response_the_core_names_exists() -> None:
    nommees = {
        nom
        for fichier in Path("pourquoi").rglob("*.py")
        for nom in re.findall(r'"(utter_[a-z0-9_]+[a-z0-9])"', fichier.read_text())
    }
    assert len(nommees) > 100
    assert not nommees - RESPONSES.keys()
