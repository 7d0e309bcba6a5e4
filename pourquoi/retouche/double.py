"""Something that the sentence says twice, said once."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.clientele.nommee import genre
from pourquoi.ecriture import normaliser
from pourquoi.reflet.lexique import conjugue, part
from pourquoi.retouche.charpente import lire
from pourquoi.retouche.litteral import tient
from pourquoi.retouche.mots import pleins
from pourquoi.retouche.places import Place

_OUTILS = frozenset(["pour", "avec", "afin", "dans", "leur", "leurs", "chez", "sans", "plus", "restant", "travaillant", "fidele", "fideles"])  # fmt: skip


def _nommes(dit: str) -> list[str]:
    """Its words that say something, without their plural."""
    return [m.rstrip("sx") for m in pleins(dit) if m not in _OUTILS]


def sans_double(phrase: str) -> str:
    """The sentence without a part, or a run of words, that says again word for word what is before it."""
    phrase = sans_bout_double(phrase)
    cadre = lire(phrase)
    if cadre is None:
        return phrase
    suites = tuple(s for s in dict.fromkeys(cadre.suites) if not _deja_nommes(s, cadre.coeur))
    return phrase if suites == cadre.suites else replace(cadre, suites=suites).dire()


def _deja_nommes(suite: str, coeur: str) -> bool:
    """« que les livreurs repartent…, à commencer par les livreurs »: whom the heart is told of already."""
    eux = re.match(r"(?:à commencer par|d’abord pour) (?P<qui>.+)", suite)
    return eux is not None and coeur.startswith((f"que {eux['qui']} ", f"qu’{eux['qui']} "))


_COLLE = re.compile(
    r"\b(?P<bout>(?!(?:nous|vous|très|si|tout|faire|plus)\b)[\w’-]+(?:,? [\w’-]+){0,7}?) (?P=bout)(?![\w’-])",
    re.I,
)

"""« les gens se parlent se parlent »: no run of words is said twice in a row; « nous nous » is French."""


def sans_bout_double(phrase: str, avant: str = "") -> str:
    """« les gens se parlent se parlent le soir » → « se parlent le soir »; left as it was before."""
    double = _COLLE.search(phrase)
    if double is None or _COLLE.search(avant):
        return phrase
    return f"{phrase[: double.start()]}{double['bout']}{phrase[double.end() :]}"


_EN_OTER_UN = re.compile(
    r"\b(?:enl[eè]v|retir|supprim|[ôo]t|vir)\w*(?:[ -](?:moi|en))* (?:l[’'])?une?\b", re.I
)

_DEUX_FOIS = re.compile(
    r"\b(?:deux|2|trois|3) fois\b|\ben double\b|\bune (?:seule )?fois (?:suffi\w*|c[’']est|[çc]a|ira)|\brépèt\w*|\brépét\w*|\brepet\w*|\bdoublon\b",
    re.I,
)


def oter_le_double(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« il y a deux fois « artisans » », « le soin en double »: said once; where the message asks it.

    A part that says nothing else goes; people told twice are « ils » or « elles » the second time.
    """
    signale = _DEUX_FOIS.search(dit)
    colle = _COLLE.search(phrase)
    if colle and (signale or _EN_OTER_UN.search(dit) or normaliser(colle[0]) in normaliser(dit)):
        return sans_bout_double(phrase), (0, len(dit))
    if signale is None:
        return None
    siens = _nommes(phrase)
    bornes = [m.end() for m in re.finditer(r"[.!?:;]\s+", dit) if m.end() <= signale.start()]
    debut = bornes[-1] if bornes else 0
    fin = re.compile(r"[.!?;:]|,? et (?=ce n|c[’']est|je )|$").search(dit, signale.end())
    bout = debut, fin.end() if fin else len(dit)
    nommes = [m for m in _nommes(dit[slice(*bout)]) if siens.count(m) > 1]
    if not nommes and not bornes and not re.match(r"deux|2|trois|3", signale[0], re.I):
        # « c'est en double »: whatever is.
        nommes = [m for m in dict.fromkeys(siens) if siens.count(m) > 1]
    for mot in nommes[:1]:
        if faite := _une_fois(phrase, mot):
            return faite, bout
    return None


def _une_fois(phrase: str, mot: str) -> str | None:
    cadre = lire(phrase)
    if cadre is None:
        return None
    for i in range(len(cadre.suites) - 1, -1, -1):
        autres = _nommes(replace(cadre, suites=cadre.suites[:i] + cadre.suites[i + 1 :]).dire())
        siens = _nommes(cadre.suites[i])
        if mot in siens and set(siens) <= set(autres):
            return replace(cadre, suites=cadre.suites[:i] + cadre.suites[i + 1 :]).dire()
    for i, suite in enumerate(cadre.suites):
        avant = replace(cadre, suites=cadre.suites[:i]).dire()
        eux = _dits_avant(suite, avant)
        if eux and mot in _nommes(eux["gens"]) and mot in _nommes(avant):
            ils = "elles" if genre(f"les {eux['gens'].split()[1]}") == "f" else "ils"
            dite = f"{eux['lien'][:-2]}’{ils} {suite[eux.end() :]}"
            dite = dite.replace("que’", "qu’")
            faite = replace(cadre, suites=(*cadre.suites[:i], dite, *cadre.suites[i + 1 :])).dire()
            return faite if tient(faite, phrase) else None
    return None


def _dits_avant(suite: str, avant: str) -> re.Match[str] | None:
    """Who a part is about: « que les horloges du canton », where it goes on with their verb."""
    for n in range(5, 0, -1):
        eux = re.match(
            rf"(?P<lien>(?:afin |et |pour )?que )(?P<gens>(?:les|nos|mes|des)(?: [\w’-]+){{{n}}}) (?=(?:ne |n’|se |s’|y |en )?(?P<verbe>[\w-]+))",
            suite,
        )
        verbe = eux and conjugue(eux["verbe"]) and part(eux["verbe"], "V") > 0.3
        if eux and verbe and (n == 1 or eux["gens"].partition(" ")[2] in avant):
            return eux
    return None
