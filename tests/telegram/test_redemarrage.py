"""The channel in a process of its own: webhook, forged updates, `kill -9` at the worst moments."""

from __future__ import annotations

import statistics
import time

import httpx
import pytest

from tests.telegram.faux_telegram import FauxTelegram, compter
from tests.telegram.lancement import SECRET, Processus

MARIE = 1001


def _dire(texte: str, numero: int) -> dict:
    personne = {"id": MARIE, "is_bot": False, "first_name": "Camille"}
    message = {"message_id": 3, "date": 1, "from": personne, "text": texte}
    return {"update_id": numero, "message": {**message, "chat": {"id": MARIE, "type": "private"}}}


def _durees(url: str) -> list[float]:
    durees = []
    with httpx.Client() as client:
        for _ in range(30):
            debut = time.perf_counter()
            client.get(url)
            durees.append(time.perf_counter() - debut)
    return durees


def test_webhook_from_the_first_hello_to_the_stop(faux, lancer):
    processus = lancer(webhook=True)
    faux.attendre(lambda: faux.webhook.get("url"))
    assert faux.webhook["url"] == f"http://127.0.0.1:{processus.port}/webhooks/telegram/webhook"
    assert faux.webhook["secret_token"] == SECRET
    faux.dire(MARIE, "/start")
    faux.attendre_textes(MARIE, 1)
    for i in range(60):
        numero = faux.dire(2000 + i % 10, f"{i}")
        if i % 10 == 0:
            faux.envoyer(_dire("doublon", numero), numero)
    temoins = _durees(f"http://127.0.0.1:{processus.port}/health")
    faux.attendre(lambda: len(processus.tours()) == 61, 30)
    # 20 ms, or on a machine busy with something else a few times what an empty request takes.
    assert statistics.median(faux.acquits) <= max(0.02, 5 * statistics.median(temoins))
    for i in range(10):
        assert processus.tours(f"telegram:{2000 + i}") == [f"{n}" for n in range(i, 60, 10)]
    assert not [a for a in faux.appels if a.methode == "getupdates"]
    processus.arreter()
    assert processus.proc.returncode == 0


@pytest.mark.parametrize(
    "entetes",
    [{}, {"X-Telegram-Bot-Api-Secret-Token": "faux"}, {"X-Telegram-Bot-Api-Secret-Token": "é"}],
    ids=["sans", "faux", "accent"],
)
def test_forged_updates_are_refused(faux, lancer_webhook, entetes):
    url = lancer_webhook.url
    codes = {k: v.encode() for k, v in entetes.items()}
    reponse = httpx.post(url, json=_dire("forgé", 5), headers=codes)
    assert reponse.status_code == 403
    assert httpx.get(url).status_code == 405
    time.sleep(0.3)
    assert lancer_webhook.processus.tours() == []


@pytest.mark.parametrize(
    "corps", [b"", b"{", b"[]", b"null", b'{"update_id": "x"}', b'{"update_id": 1e99}', b"\xff"]
)
def test_nonsense_with_the_right_secret_is_refused_without_a_crash(lancer_webhook, corps):
    entetes = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    assert httpx.post(lancer_webhook.url, content=corps, headers=entetes).status_code == 400


@pytest.fixture(scope="module")
def lancer_webhook(tmp_path_factory):
    class Lance:
        pass

    with FauxTelegram() as faux:
        lance = Lance()
        lance.processus = Processus(faux, tmp_path_factory.mktemp("webhook"), True).demarrer()
        lance.url = f"http://127.0.0.1:{lance.processus.port}/webhooks/telegram/webhook"
        yield lance
        lance.processus.arreter()


def test_killed_at_every_bad_moment_nothing_is_lost_nor_doubled(faux, lancer):
    processus = lancer()
    textes = ["un", "MEURS_AVANT", "deux", "MEURS_APRES CHOIX", "trois", "MEURS_ENVOI", "quatre"]
    _mourir(faux, processus, textes, 3)


def test_killed_in_webhook_mode_too(faux, lancer):
    _mourir(faux, lancer(webhook=True), ["un", "MEURS_ENVOI", "deux"], 1)


def _mourir(faux: FauxTelegram, processus: Processus, textes: list[str], morts: int) -> None:
    for texte in textes:
        faux.dire(MARIE, texte)
    for _ in range(morts):
        processus.attendre_mort()
        processus.demarrer()
    faux.attendre_textes(MARIE, len(textes), 30)
    time.sleep(1.5)
    assert processus.tours() == textes
    assert faux.textes(MARIE) == [f"Vous dites : {texte}" for texte in textes]
    assert set(compter(faux.textes(MARIE)).values()) == {1}


def test_the_offset_moves_only_once_the_update_is_stored(faux, canal, monkeypatch):
    recevoir, pannes = canal.courrier.recevoir, [OSError("disque plein")]

    def capricieux(lus):
        if pannes:
            raise pannes.pop()
        return recevoir(lus)

    monkeypatch.setattr(canal.courrier, "recevoir", capricieux)
    numero = faux.dire(MARIE, "un")
    faux.attendre_textes(MARIE, 1)
    offsets = [int(a.champs["offset"]) for a in faux.appels if a.methode == "getupdates"]
    assert offsets[:2] == [0, 0] and max(offsets) <= numero + 1
    assert canal.tours() == ["un"]
