"""The journal: what is written comes back, and what is erased is gone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.engine import Engine

from extensions.effacement import effacer_partout
from pourquoi.carnet import Carnet
from pourquoi.cli import main
from pourquoi.journal.base import BaseDeplacee, ouvrir
from pourquoi.journal.journal import effacer, enregistrer, exporter, exporter_tout
from pourquoi.journal.migration import BaseIndisponible, migrer
from pourquoi.parcours import ReponseDonnee
from tests.entretien import Entretien


@pytest.fixture
def url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path}/journal.sqlite"
    migrer(url)
    return url


@pytest.fixture
def moteur(url: str) -> Engine:
    return ouvrir(url)


def entretien_fini() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    return entretien


def test_record_of_a_session(moteur: Engine) -> None:
    carnet = entretien_fini().carnet
    reponse = ReponseDonnee("pourquoi_1", "l'argent", "Pourquoi ?", 1, "motif_argent", True)
    enregistrer(moteur, "web:1", "web", carnet, [reponse])
    fiche = exporter(moteur, "web:1")
    assert fiche["channel"] == "web" and fiche["raison_detre_confirmee"] is True
    assert fiche["reponses"][0] | {"at": None} == {
        "etape": "pourquoi_1",
        "niveau": 1,
        "question": "Pourquoi ?",
        "texte": "l'argent",
        "motif": "motif_argent",
        "defi": True,
        "at": None,
    }
    assert fiche["valeurs"] == [
        {"nom": "respect", "acte": "je rappelle toujours mes clients le soir même"}
    ]
    assert set(fiche["partenaires"]) == {"clients", "fournisseurs", "collaborateurs", "confreres"}
    assert fiche["started_at"].endswith("+00:00")


def test_writing_twice_writes_once(moteur: Engine) -> None:
    carnet = entretien_fini().carnet
    reponse = ReponseDonnee("acte", "un geste", "Lequel ?")
    for _ in range(2):
        enregistrer(moteur, "web:1", "web", carnet, [reponse])
    assert len(exporter_tout(moteur, "web:1")) == 1
    assert len(exporter(moteur, "web:1")["reponses"]) == 1


def test_a_correction_replaces_the_answer(moteur: Engine) -> None:
    carnet = entretien_fini().carnet
    for texte in ("d'abord", "ensuite"):
        enregistrer(moteur, "web:1", "web", carnet, [ReponseDonnee("acte", texte, "Lequel ?")])
    assert [r["texte"] for r in exporter(moteur, "web:1")["reponses"]] == ["ensuite"]


def test_each_session_has_its_record_latest_first(moteur: Engine) -> None:
    entretien = entretien_fini()
    enregistrer(moteur, "web:1", "web", entretien.carnet, [])
    entretien.carnet.seance = 2
    enregistrer(moteur, "web:1", "web", entretien.carnet, [])
    assert len(exporter_tout(moteur, "web:1")) == 2


def test_erasing_leaves_no_row_of_this_sender_and_every_row_of_others(moteur: Engine) -> None:
    carnet = entretien_fini().carnet
    for sender in ("web:1", "web:2"):
        enregistrer(moteur, sender, "web", carnet, [ReponseDonnee("acte", f"secret {sender}", "?")])
    assert effacer(moteur, "web:1") > 0
    assert exporter(moteur, "web:1") is None
    assert exporter(moteur, "web:2")["reponses"]
    with moteur.connect() as connexion:
        for table in inspect(moteur).get_table_names():
            for ligne in connexion.execute(text(f'SELECT * FROM "{table}"')):
                assert "secret web:1" not in str(ligne)


def test_commands(url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    enregistrer(ouvrir(url), "web:1", "web", entretien_fini().carnet, [])
    assert main(["export", "--sender", "web:1"]) == 0
    assert json.loads(capsys.readouterr().out)["sender"] == "web:1"
    assert main(["export", "--sender", "web:1", "--all"]) == 0
    assert isinstance(json.loads(capsys.readouterr().out), list)
    assert main(["erase", "--sender", "web:1"]) == 0
    assert main(["export", "--sender", "web:1"]) == 1
    assert "Aucune séance" in capsys.readouterr().err


def test_unreadable_database_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "x.sqlite").write_text("pas une base" * 100)
    with pytest.raises(BaseIndisponible) as erreur:
        migrer(f"sqlite:///{tmp_path}/x.sqlite")
    assert "\n" not in str(erreur.value) and "DATABASE_URL" in str(erreur.value)


def test_erased_words_are_in_no_file(tmp_path: Path) -> None:
    """The write-ahead log beside the SQLite file keeps nothing either."""
    url = f"sqlite:///{tmp_path}/coach.sqlite"
    migrer(url)
    carnet = Carnet()
    carnet.activite = "un atelier de xylographie"
    enregistrer(ouvrir(url), "web:a", "web", carnet, [])
    lus = [fichier.read_bytes() for fichier in tmp_path.iterdir()]
    assert any(b"xylographie" in contenu for contenu in lus)
    effacer_partout(ouvrir(url), "web:a")
    assert not any(b"xylographie" in fichier.read_bytes() for fichier in tmp_path.iterdir())


def test_a_removed_file_is_refused_rather_than_written_for_nobody(tmp_path: Path) -> None:
    url, fichier = f"sqlite:///{tmp_path}/coach.sqlite", tmp_path / "coach.sqlite"
    migrer(url)
    enregistrer(ouvrir(url), "web:a", "web", entretien_fini().carnet, [])
    fichier.rename(tmp_path / "ailleurs")
    for _ in range(3):
        with pytest.raises(BaseDeplacee):
            enregistrer(ouvrir(url), "web:b", "web", entretien_fini().carnet, [])
    assert not fichier.exists()
    (tmp_path / "ailleurs").rename(fichier)
    enregistrer(ouvrir(url), "web:b", "web", entretien_fini().carnet, [])
    assert exporter(ouvrir(url), "web:b")["activite"]
