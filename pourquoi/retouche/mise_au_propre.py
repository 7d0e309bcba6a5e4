"""The words of the person written right, phone spelling included, where that is safe."""

from __future__ import annotations

import re

from pourquoi.ecriture import abrege, normaliser
from pourquoi.reflet import ecrire
from pourquoi.reflet.lexique import a_lecture, accentuer, connu, infinitif, part
from pourquoi.reflet.typographie import nettoyer, sans_accents


def propre(texte: str) -> str:
    """The person's words, phone spelling put right where that is safe."""
    net = nettoyer(texte).strip(" ,;:.!?…«»-")
    mots = re.findall(r"[^\W\d_]+", net)
    soigne = not sans_accents(net) and all(
        connu(m.lower()) or m[0].isupper() or len(m) == 1 or m == "qu" for m in mots
    )
    return net if soigne else (ecrire(net) or _mot_a_mot(net))


def _mot_a_mot(texte: str) -> str:
    """What can be put right without reading the grammar: abbreviations, accents, elisions."""

    def juste(mot: str) -> str:
        bas = mot.lower()
        if abrege(bas):
            return " ".join(
                (accentuer(m) or [m])[0] if not connu(m) else m for m in normaliser(bas).split()
            )
        if connu(bas) or mot[0].isupper():
            return mot
        candidats = accentuer(bas) or [
            bas + fin for fin in ("x", "s", "t", "e") if connu(bas + fin)
        ]
        return candidats[0] if len(candidats) == 1 or accentuer(bas) else mot

    mots = " ".join(juste(mot) for mot in re.findall(r"[\w-]+’?|[^\w\s]", texte))
    mots = re.sub(r"\b(que|de|ne|se|le) (?=[aeéèêiouy])", lambda m: m[1][:-1] + "’", mots)
    mots = re.sub(r"’ ", "’", re.sub(r" ([,.])", r"\1", mots))
    return re.sub(r"\b(les|des|nos) (\w+s) (\w+e)\b", _accorder, mots)


def _accorder(trouve: re.Match[str]) -> str:
    """« les gens mange » → « les gens mangent »."""
    verbe = trouve[3]
    seul = part(verbe, "V") > 0.7 and not infinitif(verbe) and a_lecture(verbe + "nt", "V6")
    return f"{trouve[1]} {trouve[2]} {verbe}{'nt' if seul else ''}"
