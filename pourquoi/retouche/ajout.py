"""« Ajoutez X »: a few words more, where they surely fit."""

from __future__ import annotations

import re

from pourquoi.reflet import de, que, souhait
from pourquoi.reflet.lexique import infinitif
from pourquoi.retouche.consignes import AJOUTER, Lecture
from pourquoi.retouche.greffe import accorder_puisse
from pourquoi.retouche.groupes import (
    groupe_nominal,
    nomme_des_gens,
    nomme_une_valeur,
    place_des_gens,
    place_des_valeurs,
)
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.personne import possessif
from pourquoi.retouche.places import Place, situer
from pourquoi.valeurs import a

_ORDRE = re.compile(
    rf"\b{AJOUTER}(?:[- ]y)?\s*(?:aussi |juste |également |stp |svp |moi |:|le fait )*(?P<apres>.+)"
    r"|^(?:et |mais |aussi )*(?P<avant>.+?)\s*,?\s+(?:vous|tu|on) (?:l’|les |l’y |les y )?a(?:vez|s)? (?:encore )?oubli\w+"
    r"|^(?:et|aussi) (?P<seul>(?:les?|la|l’|nos|mes|leurs?|ceux|celles).+?)(?: (?:aussi|ossi|également))?$",
    re.I,
)
_PAS_QUE = re.compile(
    r"^(?:et |mais |non,? |c’est )*pas (?:que|seulement|juste) (.+?),? (?:mais |et )?(?:aussi )?((?:les?|la|l’|nos|mes|leurs?) ?.+?)(?: (?:aussi|ossi))?$",
    re.I,
)
_BOUT = re.compile(r"\s+(?:(?:[àa] la|en) fin(?: de (?:la )?phrase)?|au bout)\b.*$", re.I)
_AUSSI = re.compile(r"^(?:aussi|ossi|également) | (?:aussi|ossi|également|en plus)$", re.I)
_INDICATIF = re.compile(
    r"\b(?:sont|ont|vont|font|savent|peuvent|veulent|est|va|fait|sait|peut|veut|sommes|avons|allons|suis|ai)\b"
)


_CIRCONSTANCE = re.compile(
    r"(?:même (?:la|le|les|quand|si|en)\b|jour et nuit|tou(?:s|tes) les (?:jours|nuits|semaines|matins|soirs)|chaque (?:jour|matin|soir|semaine)|à toute heure|au quotidien|jusqu’au bout|partout|comme (?:avant|autrefois|chez))",
    re.I,
)
"""When, where or how, which may end any sentence."""


def ajouter(lecture: Lecture, consigne: str) -> str | None:
    """The sentence with a few words more, or None."""
    if aussi := _PAS_QUE.match(consigne):
        return _apres(
            lecture, "et " + lecture.morceau(aussi[2], True), lecture.morceau(aussi[1], True)
        )
    ordre = _ORDRE.search(consigne)
    if ordre is None:
        return None
    dit = ordre["apres"] or ordre["avant"] or ordre["seul"]
    suite = _BOUT.sub("", dit.strip(" .!?"))
    if apres := re.search(r"^(.+?)\s+(?:juste )?(?:apr[eè]s|derri[eè]re) (.+)$", suite, re.I):
        return _apres(lecture, lecture.morceau(apres[1], False), lecture.morceau(apres[2], True))
    neuf = _AUSSI.sub("", propre(lecture.morceau(suite, True)))
    if not neuf or situer(lecture.phrase, neuf):
        return None
    if re.search("précis", ordre[0], re.I):
        return _preciser(lecture.phrase, neuf)
    dans_la_phrase = _avec_ses_pareils(lecture.phrase, neuf)
    return dans_la_phrase or (_au_bout(lecture.phrase, neuf) if ordre["apres"] else None)


def _apres(lecture: Lecture, neuf: str, repere: str) -> str | None:
    place, neuf, phrase = lecture.situer(repere), propre(neuf), lecture.phrase
    return f"{phrase[: place[1]]} {neuf}{phrase[place[1] :]}" if place and neuf else None


def _preciser(phrase: str, neuf: str) -> str | None:
    """« précisez « du quartier Saint-Pierre » »: more words after those it repeats."""
    mots = neuf.split()
    for n in range(len(mots) - 1, 0, -1):
        debut = " ".join(mots[:n])
        if len(mots[n - 1]) > 3 and phrase.count(debut) == 1:
            return phrase.replace(debut, neuf)
    return None


def _avec_ses_pareils(phrase: str, neuf: str) -> str | None:
    """People beside the people it is for, a value beside the values; None for anything else."""
    nu = re.sub(r"^(?:et|ou) ", "", neuf, flags=re.I)
    nu = re.sub(r"^aux ", "les ", re.sub(r"^au ", "le ", re.sub(r"^à ", "", nu)))
    if nomme_une_valeur(nu) and (place := place_des_valeurs(phrase)):
        avec_a = re.match(r"(?:à|aux?) ", phrase[place[0] :])
        dites = [groupe_nominal(v) or v for v in re.split(r"\s*,\s*|\s+et\s+", nu)]
        suite = [a(v) if avec_a else v for v in dites]
        return _coordonner(phrase, place, suite)
    if nomme_une_valeur(nu) and (
        notre := re.search(
            r"\b(?:compter sur|mettre) ((?:notre|ma|mon) [^,]+?)(?=[,.]| au service)", phrase
        )
    ):
        sien = "notre" if notre[1].startswith("notre") else possessif(nu)
        return _coordonner(phrase, notre.span(1), [f"{sien} {re.sub(r'^(?:la|le) |^l’', '', nu)}"])
    if nomme_des_gens(nu) and groupe_nominal(nu) and (place := place_des_gens(phrase)):
        gens = re.sub(r"^des ", "les ", groupe_nominal(nu) or nu)
        dit = de(gens) if re.match(r"d[eu’]", phrase[place[0] :]) else gens
        return accorder_puisse(_coordonner(phrase, place, [dit]))
    return None


def _coordonner(phrase: str, place: Place, suite: list[str]) -> str:
    """The sentence with « et X » after what stands here, « , X et Y » after several."""
    *milieu, dernier = suite
    groupe = "".join([phrase[slice(*place)], *(f", {mot}" for mot in milieu)])
    if " qui " not in groupe:
        groupe = re.sub(r" et (?=(?:les?|la|l’|aux?|à|des?|du|d’|notre|ma|mon)\b)", ", ", groupe)
    return f"{phrase[: place[0]]}{groupe} et {dernier}{phrase[place[1] :]}"


def _au_bout(phrase: str, neuf: str) -> str | None:
    """The sentence with one more part at its end, when it surely makes one."""
    base = phrase.rstrip(" .")
    if m := re.match(r"(?:(?:pour|afin) )?qu(?:e |’)", neuf, re.I):
        voulu = souhait("je veux que " + neuf[m.end() :])
        if voulu and not _INDICATIF.search(voulu.split(" qui ")[0].split(" ce qu")[0]):
            return f"{base}, {'afin' if neuf.lower().startswith('afin') else 'pour'} {que(voulu)}."
        complet = re.match(r"(?:pour|afin) qu", neuf, re.I) and len(neuf.split()) >= 4
        prive = re.search(r"\b(?:je|j’|me|m’|mon|ma|mes|moi)", neuf) or _INDICATIF.search(neuf)
        return f"{base}, {neuf}." if complet and not prive else None
    if re.match(r"(?:et|ou|ni) \S", neuf) and len(neuf.split()) > 2:
        return f"{base} {neuf}."
    tete = re.match(r"(?:pour|afin de|afin d’|sans) ?(\w+)", neuf, re.I)
    but = tete and infinitif(tete[1].lower())
    if (
        but
        or _CIRCONSTANCE.match(neuf)
        or re.match(r"(?:tout )?en \w+ant\b|(?:avec|sans|grâce|malgré) \w", neuf)
    ):
        return f"{base}, {neuf}."
    return None
