"""What a verb gives up (« je travaillerai pas le dimanche »), clause by clause, as an infinitive."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import infinitif

_JE = r"(?:moi,? )?(?:je |j’ ?|j (?=\w)|on )(?:(?:ne |n’|n (?=\w)|y |en ) ?)*"
_CLAUSES = re.compile(
    rf",? (?=(?:(?:et|mais|ni|puis|aussi|du coup|surtout),? )+{_JE}\w+ (?:pas|pa|plus|non plus)\b)"
    rf"|, (?={_JE}(?:\w+rai|\w+rons|(?:veux|veut|fais|prends|vends|accepte)) (?:pas|pa|plus)\b)"
    r"|,? (?=(?:(?:et|puis|aussi|du coup),? )+(?:aux?|à) [^,.;!?]{3,40} aussi\b)",
    re.IGNORECASE,
)
"""Where one refusal ends and the next begins inside a sentence."""
_LISTE_DE = re.compile(r",? (?:et |ni )?(?=(?:pas|plus) (?:de |d’))", re.IGNORECASE)


def clauses(phrase: str) -> list[str]:
    """« plus de mariages, plus de baptêmes, et je veux plus bosser le 15 août »: three."""
    coupes = _CLAUSES.split(phrase)
    listes = [_LISTE_DE.split(c) if re.match(r"\W*(?:pas|plus) d", c) else [c] for c in coupes]
    return [clause for liste in listes for clause in liste]


_NE_VEUT_PAS = re.compile(
    rf"^{_JE}(?:veux|veut|vais|va|voudrais|compte|souhaite) (?:pas|pa|plus)(?: plus| non plus)? "
    r"(?P<quoi>(?:d’|de )?[^\W\d]+(?: [^,.;:!?…]*)?)$",
    re.IGNORECASE,
)
# « je travaillerai pas le dimanche »; « je ne ferai pas de traiteur » names its object instead.
_NE_FERA_PAS = re.compile(
    rf"^{_JE}(?P<verbe>[^\W\d]+r)(?:ai|ons|a) (?:pas|pa|plus)(?: plus)?\b(?P<suite>(?: (?!d’|de\b|que\b|moins\b|plus\b|mieux\b|bien\b|mal\b|trop\b|comme\b|tou[ts]\b)[^,.;:!?…]*)?)$",
    re.IGNORECASE,
)
_N_EN_DIT_RIEN = re.compile(
    rf"(?:^|(?<=[.!?…;,] ))(?:mais |et )?{_JE}(?:veux|veut|vais|va|voudrais) (?:pas|pa|plus) (?:(?:l[ea]s?|leur|lui|vous|te|me|en) |[lm]’)?(?P<verbe>[^\W\d]+)\b[^.;!?…]*[.;!?…]*\s*",
    re.IGNORECASE,
)
_SENTIR = frozenset(
    ["dire", "savoir", "perdre", "décevoir", "mourir", "crever", "finir", "rater", "vexer"]
    + ["blesser", "mentir", "oublier", "rester", "mépriser", "embêter", "avoir"]
)


def sans_ce_qui_ne_laisse_rien(texte: str) -> str:
    """« Aux touristes. Je veux pas les mépriser »: the first alone; the text where nothing else is."""

    def vide(m: re.Match[str]) -> str:
        verbe = m["verbe"].lower()
        de_qui = re.search(r"(?:pas|pa|plus) (?:(?:l[ea]s?|leur|lui|vous|te|me|en) |[lm]’)", m[0])
        rien = verbe in _SENTIR or bool(de_qui) and infinitif(verbe)
        return "" if rien else m[0]

    reste = _N_EN_DIT_RIEN.sub(vide, texte)
    return reste if len(reste.strip(" ,.")) > 3 else texte


_NE_TRAVAILLE_PAS = re.compile(
    rf"^{_JE}(?P<verbe>travaille|bosse|livre|embauche|recrute) (?:pas|pa|plus)(?P<suite> (?:les?|la|l’|avec|pour|chez|à|en|aux?|dans|après|sans)\b ?[^,.;:!?…]*)$",
    re.IGNORECASE,
)
_FIN = re.compile(
    r",.*$|(?<=\w) (?:parce qu|pck|pcq|car |vu qu|puisqu|même si |meme si |alors qu|sinon |genre |non plus|hein|quoi$|svp|merci).*$",
    re.IGNORECASE,
)
_IRREGULIERS = {"fer": "faire", "ir": "aller", "ser": "être"}


def a_l_infinitif(clause: str) -> str:
    """« travailler le dimanche », « devenir une boutique »; empty where no verb gives anything up.

    « Je veux pas te mentir », « je ne veux pas perdre ma santé » give nothing up.
    """
    dit = _FIN.sub("", clause.strip(" ,")).strip()
    if m := _NE_TRAVAILLE_PAS.match(dit):
        return f"{m['verbe'].lower()}r{m['suite']}"
    if m := _NE_VEUT_PAS.match(dit):
        quoi = re.sub(r"^d(?:e |’)", "", m["quoi"])
        verbe = quoi.split()[0].lower()
        return quoi if infinitif(verbe) and verbe not in _SENTIR else ""
    m = _NE_FERA_PAS.match(dit)
    if m is None:
        return ""
    radical = m["verbe"].lower()
    verbe = _IRREGULIERS.get(radical) or next(
        (v for v in (radical, f"{radical}e") if infinitif(v)), ""
    )
    if not verbe or verbe in _PAS_UN_CHOIX:
        return ""
    if verbe in _A_SON_OBJET and _ARTICLE.match(m["suite"]):
        # « je ferai plus les mariages »: the thing is named, the verb says nothing.
        return ""
    return f"{verbe}{m['suite']}" if m["suite"] or verbe in _SEULS else ""


_PAS_UN_CHOIX = frozenset(
    ["être", "dire", "mentir", "regretter", "oublier", "pouvoir", "gagner", "perdre", "dormir"]
)
_A_SON_OBJET = frozenset(["faire", "prendre", "vendre", "accepter", "garder", "proposer"])
_ARTICLE = re.compile(r" (?:les?|la|l’|des|mes|ces)\b", re.IGNORECASE)
_SEULS = frozenset(["embaucher", "recruter", "livrer", "grossir", "vendre", "grandir"])
"""« je n’embaucherai pas »: a choice without an object."""
