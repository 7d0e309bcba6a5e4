"""Another step told once all was asked: « mardi je passe à la mairie ».

It stands beside the first, unless it is named (« et le pas, mardi je… »).
"""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.ecriture import JOURS
from pourquoi.synthese.pas import datee

_UN_PAS = re.compile(
    rf"^\W*(?P<avant>(?:(?:et|puis|aussi|ah|oh|bon|alors|tiens|en plus|sinon|du coup|(?:pour )?(?:le|mon) (?:petit )?pas(?: de la semaine)?)\b(?: c['’]est)?[\s,:]*)*)"
    rf"(?P<pas>(?:(?:(?:d[eè]s |ce )?(?:{JOURS}|demain)(?: (?:matin|midi|soir|apr[eè]s[- ]midi|prochain))*[\s,]*)(?=j)|(?=je |j['’]))(?:je |j['’]|j(?=[bcdfgklmnprstv]))(?!ai\b|[ée]tais\b|avais\b|suis\b|crois|revien|repass|reprend|continu|(?:te|vous) (?:dis|laisse|reparle|raconte)|m['’]?(?:arr[eê]t|en vais|y remet)|arr[eê]te (?:l[aà]|ici)|vais (?:me |m['’]|y |dormir|r[ée]fl[ée]chir|voir [çc]a)|pars\b|quitte|pense que|trouve|me demande|aurais|aimerais|voudrais|sais)[^?]{{4,160}})$",
    re.IGNORECASE,
)
"""« Mardi je passe à la mairie », « et aussi j'appelle mon voisin samedi »."""

_A_BIENTOT = re.compile(
    rf"\b(?:depuis|chaque|tous les)\b|(?:^|[\s,])[aà] (?:demain|{JOURS})\b", re.IGNORECASE
)
"""« …, à lundi »: a leave; « … depuis lundi »: a state; « … chaque lundi »: a habit."""


def un_pas_de_plus(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """The step of the week with one more told once all was asked; in its place when it is named."""
    m = _UN_PAS.match(texte.strip())
    if (
        carnet.etape != "suite"
        or m is None
        or not carnet.action_7_jours
        or not datee(m["pas"])
        or _A_BIENTOT.search(m["pas"])
    ):
        return None
    pas = m["pas"].strip(" .!…")
    tenu = carnet.action_7_jours.rstrip(" .!…")
    nommee = re.search(r"\bpas\b", m["avant"], re.IGNORECASE)
    return "action_7_jours", pas if nommee else f"{tenu}, et {pas[0].lower()}{pas[1:]}"
