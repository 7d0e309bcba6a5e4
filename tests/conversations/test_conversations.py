"""Whole conversations, read from the files beside this one, against the real server."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.serveur import Serveur, nouvel_id

FICHIERS = sorted(Path(__file__).parent.glob("*.yml"))


@pytest.mark.parametrize("fichier", FICHIERS, ids=lambda f: f.stem)
def test_conversation(fichier: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Each turn says what is expected, asks at most one question, and repeats nothing."""
    conversation = yaml.safe_load(fichier.read_text())
    redemarre = any("redemarrage" in tour for tour in conversation["tours"])
    serveur = Serveur(tmp_path / "c.sqlite") if redemarre else request.getfixturevalue("serveur")
    if redemarre:
        serveur.demarrer()
    try:
        _jouer(serveur, conversation["tours"])
    finally:
        if redemarre:
            serveur.arreter()


def _dite(nom: str, repliques: list[str]) -> bool:
    """Whether a reply, or one of its variants (`…_lien`, `…_montant`), was said."""
    return any(r == nom or r.startswith(f"{nom}_") for r in repliques)


def _jouer(serveur: Serveur, tours: list[dict]) -> None:
    sender = nouvel_id()
    dits: list[str] = []
    for rang, attendu in enumerate(tours, start=1):
        if "redemarrage" in attendu:
            serveur.redemarrer(brutalement=True)
            continue
        tour = serveur.dire(sender, attendu["dit"])
        ici = f"tour {rang}, « {attendu['dit'][:60]} » → {tour.repliques}\n{tour.texte}"
        for nom in attendu.get("coach", []):
            assert _dite(nom, tour.repliques), f"{nom} attendu, {ici}"
        for nom in attendu.get("jamais", []):
            assert not _dite(nom, tour.repliques), f"{nom} de trop, {ici}"
        for texte in attendu.get("texte", []):
            assert texte.lower() in tour.texte.lower(), f"« {texte} » attendu, {ici}"
        for bouton in attendu.get("boutons", []):
            assert bouton in tour.boutons, f"bouton {bouton} attendu, {ici}"
        assert tour.texte.count("?") <= attendu.get("questions", 1), f"deux questions, {ici}"
        for message in tour.messages:
            texte = message.get("text", "")
            assert texte not in dits, f"répété mot pour mot : {texte}\n{ici}"
            dits.append(texte)
