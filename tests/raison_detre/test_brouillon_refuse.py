"""A draft refused, or another one asked for: the coach owns to it, and signs nothing."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.raison_detre import refuse_le_brouillon
from pourquoi.raison_detre.a_finir import recevoir
from pourquoi.retouche.debout import tient_debout
from tests.entretien import Entretien, noms

PHRASE = "Je suis là pour que le four chauffe."


@pytest.mark.parametrize(
    "message",
    [
        "refais, c'est vide",
        "Vous plaisantez ? Même un grille-pain pourrait dire ça.",
        "pourquoi t'as pas repris mon oncle et le fournil ?",
        "Pourquoi n'avez-vous pas gardé le village et les veillées ?",
        "tu te moques ? trouve mieux",
        "Tu décris mon boulot, pas ma raison.",
        "Une autre phrase ?",
        "vous n'en avez pas d'autres ?",
        "ecris m'en une autre stp",
        "pouvez-vous trouver autre chose ?",
        "et encore une autre ?",
        "oh c'est affreux",
        "pourriez-vous m'en proposer une avec le village, les veillées et mon oncle ?",
    ],
)
def test_the_coach_owns_to_it(message: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PHRASE
    dits = noms(entretien.dire(message, "motif_offre", 0.5))
    assert dits[0] == "utter_raison_detre_desaccord"
    assert not {"utter_question_inconnue", "utter_raison_detre_pas_su"} & {*dits}
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "refais les peintures plutôt que chauffe",
        "je refais des fours à bois pour que les villages se retrouvent",
        "oui je la signe",
        "Une proposition, d’abord",
        "que chaque village recommence à vivre autour d'un four",
        "c'est affreux de voir les fours s'éteindre",
        "que les gens essaient autre chose",
        "je veux proposer autre chose",
        "mettez un autre mot que four",
        "mes clients rigolent quand ils voient mon four",
    ],
)
def test_what_only_looks_like_a_refusal(message: str) -> None:
    assert not refuse_le_brouillon(message)


def _avec_trois_phrases(monkeypatch: pytest.MonkeyPatch) -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = PHRASE
    autres = [
        (-0.3, "Je suis là pour faire du pain, afin que le four chauffe."),
        (-0.4, "Je suis là pour que les anciens se retrouvent sur la place."),
        (-0.5, "Je suis là pour apprendre le levain aux enfants de Lucette."),
        (-0.6, "Je suis là pour que le village garde son pain noir."),
    ]
    monkeypatch.setattr("pourquoi.raison_detre.avis.autre_jet.les_autres", lambda _: autres)
    monkeypatch.setattr("pourquoi.raison_detre.avis.autre_jet.ce_que_nous_souhaitons", lambda _: [])
    return entretien


def test_another_sentence_is_proposed_twice_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    entretien = _avec_trois_phrases(monkeypatch)
    dites = []
    for _ in range(3):
        entretien.dire("proposez-m'en une autre", "motif_offre", 0.5)
        dites.append(entretien.carnet.raison_detre)
    assert dites[:2] == [
        "Je suis là pour que les anciens se retrouvent sur la place.",
        "Je suis là pour apprendre le levain aux enfants de Lucette.",
    ]
    assert dites[2] == dites[1]
    assert entretien.carnet.etape == "raison_detre_reformulee"


def test_what_is_named_is_in_the_other_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    entretien = _avec_trois_phrases(monkeypatch)
    entretien.dire("faites-m'en une autre, avec l'histoire de Lucette", "motif_offre", 0.5)
    assert "Lucette" in (entretien.carnet.raison_detre or "")


@pytest.mark.parametrize(
    "message",
    [
        "Une proposition, d’abord",
        "chais pas moi. propose, avec Lucette",
        "vas-y, toi propose",
        "c'est à vous d'en proposer une",
        "je voulais que vous en écriviez une autre",
    ],
)
def test_another_is_proposed_while_the_sentence_is_reworded(
    monkeypatch: pytest.MonkeyPatch, message: str
) -> None:
    entretien = _avec_trois_phrases(monkeypatch)
    entretien.dire("Je veux la changer")
    assert entretien.carnet.etape == "raison_detre_reformulee"
    entretien.dire(message, "motif_offre", 0.5)
    assert entretien.carnet.raison_detre != PHRASE
    assert entretien.carnet.etape == "avis_raison_detre"


@pytest.mark.parametrize(
    "message",
    [
        "je propose un fournil ouvert",
        "pour qu'on leur propose autre chose que du pain mou",
        "on propose aux anciens une place",
        "c'est ce que propose mon oncle",
    ],
)
def test_what_is_proposed_to_others_asks_for_nothing(message: str) -> None:
    assert not refuse_le_brouillon(message)


@pytest.mark.parametrize(
    "fin",
    ["nos clients c'est surtout des retraités", "mes clientes ce sont les mamans du quartier"],
)
def test_who_the_clients_are_is_no_aim(fin: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    carnet = entretien.carnet
    carnet.raison_detre = None
    recevoir(carnet, Message(fin))
    assert carnet.raison_detre is None
    assert not tient_debout("Je suis là pour que mes clients c’soient eux.")
