"""The durable tables, on SQLite and, where it is installed, PostgreSQL."""

from __future__ import annotations

import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from extensions.channels import telegram_courrier
from extensions.channels.liaison import consommer, creer_lien, reprendre_lien, sender_de
from extensions.channels.telegram_courrier import Courrier, Sortie, oublier
from extensions.channels.telegram_lecture import Lu
from pourquoi.journal.base import ouvrir
from pourquoi.journal.migration import migrer
from tests.telegram.lancement import port_libre


@pytest.fixture(scope="module")
def postgres(tmp_path_factory):
    """URL of a throw-away PostgreSQL server, or None where none is installed."""
    if not shutil.which("initdb") or not shutil.which("pg_ctl"):
        yield None
        return
    dossier = tmp_path_factory.mktemp("pg")
    port, root = port_libre(), ["setpriv", "--reuid=nobody", "--clear-groups"]
    prefixe = root if subprocess.run(["id", "-u"], capture_output=True).stdout == b"0\n" else []
    if prefixe:
        for chemin in (dossier, *dossier.parents[:3]):
            chemin.chmod(0o777)
        shutil.chown(dossier, "nobody")
    lancer = dict(check=True, capture_output=True, cwd="/")
    subprocess.run(
        [*prefixe, "initdb", "-D", str(dossier / "d"), "-U", "pq", "-A", "trust"], **lancer
    )
    options = f"-p {port} -k {dossier} -c listen_addresses=127.0.0.1 -c fsync=off"
    commande = [
        *prefixe,
        "pg_ctl",
        "-D",
        str(dossier / "d"),
        "-w",
        "-o",
        options,
        "-l",
        str(dossier / "l"),
    ]
    subprocess.run([*commande, "start"], **lancer)
    yield f"postgresql://pq@127.0.0.1:{port}/postgres"
    subprocess.run([*commande, "-m", "immediate", "stop"], **lancer)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, base):
    if request.param == "sqlite":
        return base
    adresse = request.getfixturevalue("postgres")
    if adresse is None:
        pytest.skip("PostgreSQL is not installed")
    migrer(adresse)
    return adresse


bots = iter(range(1, 1000))


@pytest.fixture
def deux(url):
    """Two processes on one database."""
    bot = next(bots)
    un, autre = (Courrier(ouvrir(url), bot, f"ailleurs/{n}/x") for n in (1, 2))
    un.inscrire("nom")
    return un, autre


def test_an_update_is_stored_once(deux):
    un, autre = deux
    assert un.recevoir([(5, Lu("texte", 1, "a")), (6, Lu("texte", 1, "b"))]) == 2
    assert autre.recevoir([(5, Lu("texte", 1, "a")), (7, Lu("ignore"))]) == 1
    assert un.en_attente() == (2, 0)


def test_one_at_a_time_and_in_order_for_each_chat(deux):
    un, autre = deux
    un.recevoir([(n, Lu("texte", n % 2, f"{n}")) for n in range(6)])
    pris = un.prendre_entrants(10)
    assert [e.update_id for e in pris] == [0, 1]
    assert autre.prendre_entrants(10) == []
    assert un.conclure(pris[0], [Sortie("r0"), Sortie("r0 bis")])
    assert [e.update_id for e in autre.prendre_entrants(10)] == [2]
    assert [s.sortie.texte for s in autre.prendre_sortants(10)] == ["r0"]
    assert un.prendre_sortants(10) == []


def test_many_claims_at_once_never_give_a_row_twice(deux):
    un, autre = deux
    un.recevoir([(n, Lu("texte", n, "x")) for n in range(40)])
    with ThreadPoolExecutor(4) as fils:
        lots = fils.map(lambda c: c.prendre_entrants(15), [un, autre, un, autre])
        numeros = [e.update_id for lot in lots for e in lot]
    assert len(numeros) == len(set(numeros)) >= 15


def test_a_lost_lease_stores_nothing(deux, monkeypatch):
    un, autre = deux
    un.recevoir([(1, Lu("texte", 1, "a"))])
    with monkeypatch.context() as contexte:
        contexte.setattr(telegram_courrier, "BAIL", -1.0)
        (perdu,) = un.prendre_entrants(1)
    (repris,) = autre.prendre_entrants(1)
    assert repris.essais == 2
    assert not un.conclure(perdu, [Sortie("deux fois")])
    assert autre.conclure(repris, [Sortie("une fois")])
    assert un.en_attente() == (0, 1)


def test_a_missing_number_is_waited_for(deux, monkeypatch):
    un, _ = deux
    un.recevoir([(10, Lu("texte", 1, "a"))])
    assert un.prendre_entrants(5, ordonner=True) == []
    time.sleep(telegram_courrier.PATIENCE + 0.05)
    assert len(un.prendre_entrants(5, ordonner=True)) == 1
    un.recevoir([(12, Lu("texte", 2, "c"))])
    assert un.prendre_entrants(5, ordonner=True) == []
    un.recevoir([(11, Lu("texte", 2, "b"))])
    assert [e.update_id for e in un.prendre_entrants(5, ordonner=True)] == [11]


def test_a_doubtful_message_remembers_where_to_look(deux):
    un, _ = deux
    un.recevoir([(1, Lu("texte", 1, "a", message_id=70))])
    un.poster(1, [Sortie("r")])
    (envoi,) = un.prendre_sortants(1)
    assert (envoi.doute, envoi.plancher) == (False, 70)
    un.recevoir([(2, Lu("texte", 1, "b", message_id=90))])
    un.retarder(envoi, 0, doute=True)
    (encore,) = un.prendre_sortants(1)
    assert (encore.doute, encore.plancher, encore.essais) == (True, 70, 2)
    un.envoye(encore, 71)
    assert un.dernier_message() == 90


def test_buttons_hold_until_the_next_turn(deux):
    un, autre = deux
    un.poster(1, [Sortie("?", choix=(("Oui", "oui"), ("Non", "non" * 50)))])
    (envoi,) = un.prendre_sortants(1)
    cle = envoi.sortie.clavier
    assert autre.choix(1, f"{cle}:1") == "non" * 50
    assert [autre.choix(*q) for q in ((2, f"{cle}:1"), (1, f"{cle}:7"), (1, cle), (1, "x:0"))] == [
        None
    ] * 4
    un.envoye(envoi, 33)
    assert un.claviers(1) == {cle: 33}
    un.recevoir([(1, Lu("texte", 1, "a"))])
    un.conclure(un.prendre_entrants(1)[0], (), [cle])
    assert autre.choix(1, f"{cle}:1") is None


def test_only_one_polls_and_the_other_takes_over(deux):
    un, autre = deux
    assert un.veiller() and un.veiller() and not autre.veiller()
    un.liberer()
    assert autre.veiller()


def test_codes_open_once_and_expire(url):
    moteur = ouvrir(url)
    code = creer_lien("web:a", moteur)
    assert len(code) == 22
    assert reprendre_lien(code, "telegram:1", moteur) == "web:a"
    # The same update handled again after a crash.
    assert reprendre_lien(code, "telegram:1", moteur) == "web:a"
    assert reprendre_lien(code, "telegram:2", moteur) is None
    assert (
        sender_de("telegram:1", moteur) == "web:a"
        and sender_de("telegram:2", moteur) == "telegram:2"
    )
    assert reprendre_lien(creer_lien("web:b", moteur, duree=-1), "telegram:2", moteur) is None
    assert reprendre_lien("inventé", "telegram:2", moteur) is None
    code = creer_lien("web:c", moteur)
    assert consommer(code, moteur=moteur) == "web:c" and consommer(code, moteur=moteur) is None


def test_one_code_used_by_many_at_once_opens_for_one(url):
    moteur = ouvrir(url)
    code = creer_lien("web:d", moteur)
    with ThreadPoolExecutor(4) as fils:
        resultats = list(
            fils.map(lambda n: reprendre_lien(code, f"telegram:9{n}", moteur), range(4))
        )
    assert resultats.count("web:d") == 1 and resultats.count(None) == 3
    oublier("web:d", moteur)


def test_forgetting_leaves_no_trace(deux, url):
    un, _ = deux
    moteur = ouvrir(url)
    reprendre_lien(creer_lien("web:e", moteur), "telegram:131", moteur)
    un.recevoir([(1, Lu("texte", 131, "mon secret")), (2, Lu("texte", 32, "autre"))])
    un.poster(131, [Sortie("?", choix=(("Oui", "oui"),))])
    un.bloquer(32)
    assert oublier("telegram:131", moteur) == 5
    assert un.en_attente() == (1, 0)
    assert un.claviers(131) == {}
    assert sender_de("telegram:131", moteur) == "telegram:131"
