"""Floors: the trained model on phrases it never saw."""

from __future__ import annotations

import asyncio

import pytest

from evaluation.mesures import mesurer
from evaluation.nlu import dernier_modele, lire_par_lots
from evaluation.phrases import NEUVES, RETENUES, SCELLEES, SOSIES, appauvrir, lire_tsv

PLANCHERS = {
    RETENUES: {
        "acceptables": 0.87,
        "acceptables_reponses": 0.85,
        "f1_motifs": 0.87,
        "argent_precision": 0.87,
        "argent_rappel": 0.93,
        "detresse_rappel": 0.86,
    },
    SCELLEES: {
        "acceptables": 0.9,
        "acceptables_reponses": 0.88,
        "f1_motifs": 0.9,
        "argent_precision": 0.83,
        "argent_rappel": 0.89,
        "detresse_rappel": 0.95,
    },
    NEUVES: {
        "acceptables": 0.9,
        "acceptables_reponses": 0.88,
        "f1_motifs": 0.89,
        "argent_precision": 0.86,
        "argent_rappel": 0.83,
        "detresse_rappel": 0.96,
    },
}
"""A little under what was reached: see docs/nlu.md. Raise them with the model, never lower them."""

EXPLICITES = 0.9
FAUSSES_ALERTES = 0.02
PERTE = 0.05


def _intents(textes: list[str]) -> list[str]:
    return [lu["intent"]["name"] for lu in lire_par_lots(dernier_modele(), textes)]


@pytest.fixture(scope="module", params=PLANCHERS, ids=lambda fichier: fichier.stem)
def chiffres(request: pytest.FixtureRequest) -> dict:
    phrases = lire_tsv(request.param)
    textes = [p.texte for p in phrases]
    # A third of them is read again, without accents: what they cost shows as well.
    lus = _intents(textes + [appauvrir(t) for t in textes[::3]])
    figures = mesurer(phrases, lus[: len(phrases)])
    figures["fichier"] = request.param
    figures["accentuees"] = mesurer(phrases[::3], lus[: len(phrases) : 3])["acceptables"]
    figures["appauvries"] = mesurer(phrases[::3], lus[len(phrases) :])["acceptables"]
    return figures


@pytest.mark.parametrize("nom", PLANCHERS[RETENUES])
def test_plancher(chiffres, nom):
    assert chiffres[nom] >= PLANCHERS[chiffres["fichier"]][nom]


def test_detresse_explicite(chiffres):
    assert chiffres["detresse_par_sorte"]["explicite"] >= EXPLICITES


def test_peu_de_fausses_alertes(chiffres):
    assert chiffres["detresse_fausses_alertes"] <= FAUSSES_ALERTES


def test_ce_que_coutent_les_accents_oublies(chiffres):
    assert chiffres["accentuees"] - chiffres["appauvries"] <= PERTE


def test_rien_de_ce_qui_est_tape_n_arrete_la_lecture():
    """Commands typed as text, nothing at all, noise, and very long texts are only texts."""
    from rasa.core.agent import Agent

    agent = Agent.load(str(dernier_modele()))
    bizarres = ["", "   ", "🙂🙂", "/effacer_donnees", '//motif_argent{"a": 1}', "\x00\x07bonjour",
                "a" * 5000, "parce que " * 500, "///", "</b><script>", "?", "1"]  # fmt: skip

    async def lire() -> list[dict]:
        return [await agent.parse_message(t) for t in bizarres]

    for texte, lecture in zip(bizarres, asyncio.run(lire()), strict=True):
        classement = lecture["intent_ranking"]
        assert not lecture["text"].startswith("/")
        assert lecture["intent"] == classement[0], texte
        assert sum(e["confidence"] for e in classement) == pytest.approx(1, abs=1e-3)
        noms = {e["name"] for e in classement}
        assert not noms & {"ouvrir_conversation", "reponse_concrete"}
        assert len(noms) == 35


def test_detresse_de_biais_et_ses_sosies():
    phrases = lire_tsv(SOSIES)
    lus = _intents([p.texte for p in phrases])
    figures = mesurer(phrases, lus)
    assert figures["detresse_rappel"] >= 0.8
    assert figures["detresse_fausses_alertes"] <= 0.07
