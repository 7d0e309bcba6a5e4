"""« ils font plus vingt kilomètres »: the « ne » that speech drops, put back where « plus » denies."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import a_lecture, conjugue, infinitif, part

_NOMBRES = r"\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille"
_PLUS = re.compile(
    rf"(?P<clitiques>(?:(?:se|me|te|nous|vous|les?|la|lui|leur|y|en) |[smtly]['’])*)(?P<verbe>[^\W\d_]+) plus (?P<suite>(?:{_NOMBRES}|les?|la|une?|aucune?|rien|personne|jamais|[^\W\d_]+(?:er|ir|re|oir))(?![\w’'])|l['’])",
    re.IGNORECASE,
)
_NIE = re.compile(r"\b(?:ne|sans|ni)\b|\bn['’]", re.IGNORECASE)
_AVANT = 30
"""Characters before the verb in which a « ne » would deny it already."""


def avec_ne(texte: str) -> str:
    """The text with the « ne » that its « plus » lacks, where nothing but a denial can be meant."""

    def nier(m: re.Match[str]) -> str:
        verbe, suite = m["verbe"].lower(), m["suite"].lower()
        avant = texte[max(0, m.start() - _AVANT) : m.start()]
        sien = conjugue(verbe) and part(verbe, "V") > 0.6 and not a_lecture(verbe, "Vp")
        if suite.endswith(("er", "ir", "re", "oir")) and not infinitif(suite):
            return m[0]
        compare = re.match(r"[^,.;:!?]* qu[e’']", texte[m.end() :])
        if (
            not sien
            or compare
            or re.search(r"[a-z]['’]$|\b(?:je|tu|nous|vous) $", avant, re.I)
            or _NIE.search(re.split(r"[,.;:!?]", avant)[-1])
        ):
            return m[0]
        dit = m["clitiques"] + m["verbe"]
        ne = "n’" if re.match(r"[aeiouyéèêh]", dit, re.IGNORECASE) else "ne "
        return f"{ne}{dit[0].lower()}{dit[1:]}{m[0][len(dit) :]}"

    return _PLUS.sub(nier, texte)
