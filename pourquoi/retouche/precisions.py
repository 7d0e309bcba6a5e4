"""An adjective or a place to add, without a word of where: « rajoutez fraîches et à Loudun »."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.ecriture import sans_accents
from pourquoi.reflet.lexique import a_lecture, lectures, part
from pourquoi.retouche.charpente import lire
from pourquoi.retouche.litteral import exact, tient
from pourquoi.retouche.places import Place

_AJOUTER = re.compile(
    r"(?<![\w’'-])(?:r?ajout(?:e[rsz]?|ons)|il (?:y )?manque)(?: (?:moi|juste|aussi|encore|donc|plut[ôo]t|le mot|les mots))*[ :]+«?\s*(?P<dit>[^.;!?«»]{2,60}?)\s*»?(?=\s*(?:[.;!?]|$|,? (?:stp|svp|s[’']il|merci|c[’']est|[çc]a|je|et (?:c[’']est|je|[çc]a))\b))",
    re.I,
)
_LIEU = re.compile(r"(?P<prep>[àa]|au|aux|en|dans l[ea]s?|dans|sur l[ea]s?|près de|autour de) (?P<ou>[\w’-]+(?: [\w’-]+){0,3})$", re.I)  # fmt: skip
_A_LA_FIN = re.compile(r"\s+(?:(?:tout )?[àa] la (?:toute )?fin|au bout)$", re.I)
_DETERMINANT = re.compile(r"\b(?:les?|la|une?|des|du|de la|nos|notre|mes|mon|ma|leurs?|de|d’|l’)(?: |(?<=’))(?P<nom>[\w-]{3,})", re.I)  # fmt: skip


def preciser_le_nom(phrase: str, dit: str) -> tuple[str, Place] | None:
    """The adjective after the one noun it agrees with, the place at the end of what is done."""
    for trouve in _AJOUTER.finditer(dit):
        faite: str | None = phrase
        for bout in re.split(r"\s*,\s*(?:et )?|\s+et\s+", trouve["dit"]):
            nu = _A_LA_FIN.sub("", bout)
            lieu = _LIEU.fullmatch(nu)
            faite = _au_lieu(faite, lieu, nu != bout) if lieu else _qualifier(faite, bout)
            if faite is None:
                break
        if faite and faite != phrase and tient(faite, phrase):
            return faite, trouve.span()
    return None


def _qualifier(phrase: str, mot: str) -> str | None:
    """« fraiches » beside « des fleurs »; None when no noun, or more than one, agrees with it."""
    juste = _accentue(mot.lower())
    if juste is None or exact(phrase, juste):
        return None
    accords = [e[1:3] for e in lectures(juste) if e.startswith("A")]
    noms = [m for m in _DETERMINANT.finditer(phrase) if _accorde(m, accords)]
    choses = [m for m in noms if not a_lecture(m["nom"].lower(), "A")] or noms
    if len({m["nom"] for m in choses}) > 1:
        # Things are told fresh or local before people are.
        choses = [m for m in choses if m[0].lower().startswith(("des ", "du ", "de ", "une "))]
    if len({m["nom"] for m in choses}) != 1:
        return None
    fin = choses[0].end()
    return f"{phrase[:fin]} {juste}{phrase[fin:]}"


def _accentue(mot: str) -> str | None:
    """The adjective, typed with or without its accents."""
    if not re.fullmatch(r"[^\W\d_]{3,}", mot):
        return None
    if a_lecture(mot, "A"):
        return mot
    essais = {
        mot[:i] + c + mot[i + 1 :] for i, lettre in enumerate(mot) for c in _ACCENTS.get(lettre, "")
    }
    trouves = [e for e in essais if a_lecture(e, "A") and sans_accents(e) == mot]
    return trouves[0] if len(trouves) == 1 else None


_ACCENTS = {"e": "éèê", "a": "âà", "i": "îï", "o": "ô", "u": "ûù", "c": "ç"}


def _accorde(groupe: re.Match[str], accords: list[str]) -> bool:
    nom = groupe["nom"].lower()
    if part(nom, "N") < 0.3:
        return False
    siens = [e[1:3] for e in lectures(nom) if e.startswith("N")]
    return any(
        all(x == y or "x" in (x, y) for x, y in zip(a, s, strict=False))
        for a in accords
        for s in siens
    )


def _au_lieu(phrase: str, lieu: re.Match[str], a_la_fin: bool) -> str | None:
    """The place after what is done, or at the end when the sentence only tells what it is for.

    « rajoute a lille à la fin » wants it last, whatever the sentence says.
    """
    cadre, nom = lire(phrase), lieu["ou"]
    prep = "à" if lieu["prep"].lower() in "aà" else lieu["prep"].lower()
    nomme = not re.match(r"(?:la|l’|le)\b", nom, re.I) and not a_lecture(nom.lower(), "N")
    ou = nom.title() if nom[0].islower() and prep in ("à", "en") and nomme else nom
    if exact(phrase, nom) or cadre is None and not a_la_fin:
        return None
    if a_la_fin:
        return f"{phrase.rstrip(' .')} {prep} {ou}."
    if cadre.coeur.startswith(("que ", "qu’")):
        return f"{phrase.rstrip(' .')}, {prep} {ou}."
    return replace(cadre, coeur=f"{cadre.coeur} {prep} {ou}").dire()
