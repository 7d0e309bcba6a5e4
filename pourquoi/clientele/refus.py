"""« X, non merci »: the refusal that comes after those it is about, put before them."""

from __future__ import annotations

import re

_NON = (
    r"(?:(?:bah|ben|alors|l[àa]|euh|eux|elles|ça),? )*(?:non(?:,? (?:non|merci|pas (?:du tout|question)))*|nan|niet|merci (?:mais non|bien,? mais non|bien)|sans moi|sans fa[çc]on"
    r"|(?:alors )?jamais(?: de la vie)?|(?:tr[èe]s )?peu pour (?:moi|nous)|(?:s[ûu]rement|certainement|surtout|absolument|vraiment|franchement) pas"
    r"|(?:c’est |pas |hors de |même )*(?:hors de question|pas question|la peine)|plut[ôo]t (?:crever|mourir|fermer)|on oublie|pas (?:pour (?:moi|nous)|trop|vraiment|tellement|du tout)|je leur dis non|(?:c’est|cest|c) (?:non|niet|(?:trop |bien )?mort)|(?:j’en|je n’en|je (?:ne )?les) ve(?:ux|u) (?:(?:surtout|vraiment) )?(?:pas|plus)|(?:c’est )?pas mon truc|(?:ça|ca) (?:ne )?(?:passe|colle|marche) (?:vraiment |jamais |plus )?pas|bof(?: bof)*|be+urk|(?:ce|ça) sera non|pas (?:de ça )?chez (?:moi|nous)|[àa] fuir|[àa] [ée]viter|plus jamais"
    r"|(?:vous|tu) (?:pouvez |peux )?(?:les |la |l’)(?:garde[rsz]?|prene[rz]|prends)|garde[zs]?[- ](?:les|la)|je (?:vous|te) (?:les|la|le) laisse|(?:je n’y|j’?y) arrive (?:vraiment )?pas"
    r"|on m’a (?:déjà )?eue?(?: (?:une|deux) fois)?|je (?:ne )?(?:leur |les )?cours pas après|j’ai arrêté(?: d’y croire)?(?= ?(?:[.,;!…]|$))|j’ai (?:déjà |assez |bien )?donné|(?:j’ai|je leur ai|on leur a) (?:déjà |toujours )?dit non(?: (?:deux|trois|plusieurs|cent) fois)?)"
)
"""Every way to say no to people just named."""
_DE_PLUS = r"(?:(?:et|ou|puis|après|ensuite|sinon|alors) )*"
_DIT_APRES_EUX = r"(?:, (?:ils|elles) [^,.;:!?…()\n]{3,60}(?= ?[,:…-]))?"
"""« les start-up, elles paient en promesses : plus jamais »."""
_APRES_EUX = re.compile(
    rf"(?P<debut>^|[.;:!?…()\n,] *|\b(?:mais|par contre|en revanche) ){_DE_PLUS}(?P<gens>[^,.;:!?…()\n]+?|(?<=[.;!?…] )[^,.;:!?…()\n]+?(?:, (?=les |la |l’|ceux |celles )[^,.;:!?…()\n]+?)+)(?P<dit>{_DIT_APRES_EUX})(?P<signe> ?[,:?…-]+ ?| ){_NON}(?P<fin> ?[.!…]* ?$|(?= ?[,.;:!?…()\n])| (?=(?:ils?|elles?|ça|on|je|c’est|trop|parce|car|pcq)\b))",
    re.IGNORECASE,
)
_GROUPE = re.compile(r"(?:les?|la|ceux|celles|des|mes|nos|tou(?:te)?s (?:les|ces))\b|l’", re.I)
_DIT_D_EUX = re.compile(
    r"\b(?:qui|que|dont|où|quand|si|ne|pas|je|on|ils?|elles?)\b|\bqu’|\bn’", re.I
)
_AVEC = re.compile(r"(?:avec|pour|chez) (?=(?:les?|la|ceux|celles|des)\b|l’)", re.I)
_QUELQU_UN = re.compile(r"\b(?:les|ceux|celles|des|mes|nos|aux) \w", re.I)
_BOF = re.compile(r"\b(?:bof|be+urk)\W*$", re.I)
"""« les cadres pressés, bof »: of the only ones named, it is a hesitation."""
_SANS_FACON = re.compile(r"sans fa[çc]on", re.I)
_LES_SIMPLES = re.compile(r"(?:des|ceux|celles|mes|nos|les gens)\b", re.I)
_AUTRE = re.compile(r"(?<=\w) (?=(?:les|ceux|celles) )")
_NET = re.compile(
    r"\b(?:bof|be+urk|peu pour (?:moi|nous)|non,? merci|plut[ôo]t (?:crever|mourir|fermer)|[àa] fuir|[àa] [ée]viter|j’ai (?:déjà )?donné|(?<!\bou )(?<!\bet )(?<!\boui )non|garde[zrs]?(?:[- ](?:les|la))?)\W*$",
    re.I,
)
"""« ceux qui veulent filmer bof »: no clause of theirs ends on it, but of those who say it, or find it so."""
_LE_DISENT = re.compile(
    r"\b(?:(?:di[ts]|disent|dire|répond\w*|trouv\w+|jug\w+|ont (?:eu|vécu|connu|toujours)|est|sont|était|étaient|c’est|sort\w+|reçoi\w+|déjà)(?: [\w’ -]{0,40})?)$"
)
_ET_EUX = re.compile(
    r",? (?:et|mais|puis) (?:(?:puis|après|alors) )?(?=(?:les|ceux|celles) )", re.I
)
_MENE = re.compile(r"\b(?:et|ou|ni|de|à|pour|avec|chez|tous|toutes|comme|sur|dans|par)$", re.I)

_NON_AUX = re.compile(
    r"\b(?:non,? merci|merci,? mais non),? (?:pour |avec )?(?:aux|les) ", re.IGNORECASE
)


def refus_devant(texte: str) -> str:
    """« les notaires, non merci, ils… » → « pas les notaires, ils… »; the rest as it is.

    Args:
        texte: an answer, through `nettoyer`.
    """
    return _APRES_EUX.sub(_devant, _NON_AUX.sub("pas les ", texte))


def _devant(m: re.Match[str]) -> str:
    gens, signe = m["gens"].strip(), m["signe"].strip()
    relative = _DIT_D_EUX.search(gens)
    if not signe and relative and not _nets(m, gens):
        # « ceux à qui on dit toujours non »: their own clause ends on it.
        return m[0]
    avant = ""
    if tete := _d_autres_avant(gens, m):
        # « les anciens et les touristes pas trop »: somebody is wanted.
        avant, gens = f"{gens[: tete.start()]}, ", gens[tete.end() :]
    elif not relative:
        for coupe in _AUTRE.finditer(gens):
            # Dictated at one go: only the last named are refused.
            if not _MENE.search(gens[: coupe.start()]):
                avant, gens = f"{gens[: coupe.start()]}, ", gens[coupe.end() :]
                break
    autres = m.string[: m.start("gens")] + avant + m.string[m.end() :]
    if _BOF.search(m[0]) and not _QUELQU_UN.search(autres):
        return m[0]
    gens = _AVEC.sub("", gens)
    if not _GROUPE.match(gens) or _SANS_FACON.search(m[0]) and _LES_SIMPLES.match(gens):
        return m[0]
    fin = m["fin"] if m["fin"].strip() else (", " if m["fin"] else "")
    chacun = ", ".join(f"pas {g[0].lower()}{g[1:]}" for g in gens.split(", "))
    return f"{m['debut']}{avant}{chacun}{m['dit']}{fin}"


def _d_autres_avant(gens: str, m: re.Match[str]) -> re.Match[str] | None:
    """Where those refused begin after « et », when nobody else is named in the answer."""
    autres = m.string[: m.start("gens")] + m.string[m.end() :]
    coupes = [] if m["signe"].strip() or _QUELQU_UN.search(autres) else [*_ET_EUX.finditer(gens)]
    return coupes[-1] if coupes and _QUELQU_UN.search(gens[: coupes[-1].start()]) else None


def _nets(m: re.Match[str], gens: str) -> bool:
    """Whether a refusal without a comma, after a relative clause, is of those it tells of."""
    refuse = m[0][: m.start("fin") - m.start()]
    autres = f"{m.string[: m.start('gens')]} {m.string[m.end() :]}"
    d_autres = _QUELQU_UN.search(autres) or _d_autres_avant(gens, m)
    return bool(d_autres and _NET.search(refuse)) and not _LE_DISENT.search(gens)
