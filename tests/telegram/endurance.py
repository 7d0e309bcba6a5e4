"""1,000 updates, one in ten delivered twice, five `kill -9`: what is lost, what is doubled.

    python tests/telegram/endurance.py [--polling] [--updates 1000] [--morts 5]

Prints one JSON object. Not a test: it lasts about a minute and a half.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.telegram.faux_telegram import FauxTelegram, compter
from tests.telegram.lancement import Processus

CHATS = range(5000, 5040)


def main() -> int:
    """Run it; returns 1 when something was lost or doubled."""
    analyseur = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    analyseur.add_argument("--polling", action="store_true")
    analyseur.add_argument("--updates", type=int, default=1000)
    analyseur.add_argument("--morts", type=int, default=5)
    options = analyseur.parse_args()
    hasard = random.Random(7)
    debut = time.monotonic()
    with tempfile.TemporaryDirectory() as dossier, FauxTelegram() as faux:
        processus = Processus(faux, Path(dossier), webhook=not options.polling).demarrer()
        envois = threading.Thread(target=_ecrire, args=(faux, options.updates, hasard))
        envois.start()
        for mort in range(options.morts):
            seuil = options.updates * (mort + 1) // (options.morts + 2)
            faux.attendre(lambda seuil=seuil: len(faux.messages) >= seuil, 300)
            time.sleep(hasard.uniform(0, 0.3))
            processus.tuer()
            processus.demarrer()
        envois.join()
        faux.attendre(lambda: _recus(faux) >= options.updates, 300)
        time.sleep(3)
        attendus = {f"{n}" for n in range(options.updates)}
        comptes = compter(processus.tours())
        reponses = compter([m["text"].removeprefix("Vous dites : ") for m in faux.messages])
        desordres = sum(_desordre(processus.tours(f"telegram:{chat}")) for chat in CHATS)
        processus.arreter()
    bilan = {
        "mode": "polling" if options.polling else "webhook",
        "updates": options.updates,
        "morts": options.morts,
        "perdus_coach": len(attendus - set(comptes)),
        "doubles_coach": sum(n - 1 for n in comptes.values()),
        "perdues_reponses": len(attendus - set(reponses)),
        "doubles_reponses": sum(n - 1 for n in reponses.values()),
        "desordres": desordres,
        "secondes": round(time.monotonic() - debut, 1),
    }
    if faux.acquits:
        millisecondes = sorted(1000 * d for d in faux.acquits)
        bilan["acquit_median_ms"] = round(statistics.median(millisecondes), 1)
        bilan["acquit_p95_ms"] = round(millisecondes[int(len(millisecondes) * 0.95)], 1)
    print(json.dumps(bilan, ensure_ascii=False, indent=2))
    return int(any(bilan[cle] for cle in bilan if cle.startswith(("perdu", "double", "desordre"))))


def _ecrire(faux: FauxTelegram, combien: int, hasard: random.Random) -> None:
    for n in range(combien):
        chat = CHATS[n % len(CHATS)]
        numero = faux.dire(chat, f"{n}")
        if hasard.random() < 0.1:
            personne = {"id": chat, "is_bot": False, "first_name": "Camille"}
            message = {"message_id": 1, "date": 1, "from": personne, "text": f"{n}"}
            message["chat"] = {"id": chat, "type": "private"}
            faux.envoyer({"message": message}, numero)
        # Faster than the bot may write: there is always a queue when it dies.
        time.sleep(0.02)


def _recus(faux: FauxTelegram) -> int:
    return len({m["text"] for m in list(faux.messages)})


def _desordre(textes: list[str]) -> int:
    numeros = [int(texte) for texte in textes]
    return sum(b < a for a, b in zip(numeros, numeros[1:], strict=False))


if __name__ == "__main__":
    sys.exit(main())
