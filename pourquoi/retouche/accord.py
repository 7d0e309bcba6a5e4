"""What follows a subject that changed its number: its verbs and its possessives."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import a_lecture, connu, part
from pourquoi.reflet.typographie import FEMININ, voyelle

PLUSIEURS = re.compile(r"(?:les|nos|des|mes|ces|ceux|celles|ils|elles|tous|toutes)\b", re.I)
_FIN_DE_CLAUSE = re.compile(
    r"\.|, (?:afin|pour|en|d’abord|à commencer|aux côtés|avec|sans|par|grâce|et qu)(?:\b|(?<=’))"
    r"| et qu(?:e |’)(?!(?:ils?|elles?|chacune?)\b)| (?:pour|afin) qu(?:e |’)"
)
_CLITIQUES = r"(?:(?:se|ne|en|y|leur|lui|les?|la) |(?:s|n|l)’)*"
_SOIENT = {
    "soit": "soient",
    "ait": "aient",
    "est": "sont",
    "a": "ont",
    "va": "vont",
    "fait": "font",
}


def plusieurs(groupe: str) -> bool:
    """Whether a group of words names several: « les gens », « la mère et la fille »."""
    return bool(PLUSIEURS.match(groupe)) or bool(re.search(r" et (?:l|nos|mes|ceux)", groupe))


def verbe_au_pluriel(mot: str) -> str | None:
    """« garde » → « gardent », or None when it is no verb of the third person singular."""
    if not a_lecture(mot, "V3"):
        return None
    mis = _SOIENT.get(mot, mot + "nt")
    if a_lecture(mis, "V6"):
        return mis
    # « sert » → « servent », which is the subjunctive as well
    return None


def verbe_au_singulier(mot: str) -> str | None:
    """« gardent » → « garde », or None."""
    nus = {v: k for k, v in _SOIENT.items()}
    mis = nus.get(mot, mot.removesuffix("nt"))
    return mis if mot != mis and a_lecture(mot, "V6") and a_lecture(mis, "V3") else None


def accorder_la_suite(suite: str, pluriel: bool, feminin: bool = False) -> str:
    """What follows a subject, once this subject has become several, or one.

    « puisse étendre son linge et laisse jouer ses enfants » → « puissent étendre leur linge et
    laissent jouer leurs enfants ». Another clause with its own subject keeps its own agreement.

    Args:
        suite: what stands right after the subject, up to the end of the sentence.
        pluriel: whether the subject is now several.
        feminin: whether they are only women, for the pronouns that take them up.
    """
    fin = _FIN_DE_CLAUSE.search(suite)
    clause, reste = (suite[: fin.start()], suite[fin.start() :]) if fin else (suite, "")
    tourner = verbe_au_pluriel if pluriel else verbe_au_singulier

    def verbe(trouve: re.Match[str]) -> str:
        mis = tourner(trouve[3])
        sur = mis and (trouve[3] in _SOIENT or part(trouve[3], "V") > 0.3)
        return f"{trouve[1]}{trouve[2]}{mis}" if sur else trouve[0]

    clause = re.sub(rf"^( )({_CLITIQUES})([^\W\d_]+)", verbe, clause, count=1)
    if pluriel:
        ils = "elles" if feminin else "ils"
        clause = re.sub(r"\bqu’(?:il|elle)\b(?=.*)", f"qu’{ils}", clause)
        clause = re.sub(rf"( et (?:qu’{ils} )?|, )({_CLITIQUES})([^\W\d_]+)", verbe, clause)
        clause = re.sub(r"\b(?:son|sa)\b", "leur", re.sub(r"\bses\b", "leurs", clause))
        clause = re.sub(r"\bleurs petit enfants\b", "leurs petits-enfants", clause)
        return _ATTRIBUT.sub(lambda m: m[1] + ("ées" if feminin else "és"), clause) + reste
    clause = re.sub(rf"( et |, )({_CLITIQUES})([^\W\d_]+)", verbe, clause)
    clause = re.sub(r"\bleur ([^\W\d_]+)", _sien, re.sub(r"\bleurs\b", "ses", clause))
    return clause + reste


_ATTRIBUT = re.compile(
    r"(\b(?:se sentent|soient|restent|repartent|deviennent|redeviennent) (?:bien |plus |enfin |moins )?[^\W\d_]+)ée?s?\b"
)
"""« les mariés se sentent entourée »: the participle said of them."""


def _sien(trouve: re.Match[str]) -> str:
    """« leur mère » → « sa mère », « leur autonomie » → « son autonomie »."""
    nom = trouve[1]
    if not a_lecture(nom, "N"):
        return trouve[0]
    seul = a_lecture(nom, "Nf") and not a_lecture(nom, "Nm") or FEMININ.search(nom)
    return f"{'sa' if seul and not voyelle(nom) else 'son'} {nom}"


_LES_VERBE = re.compile(
    rf"(?P<qui>\b(?:que |qu’|afin que )?(?:les|nos|ces|mes|des) (?P<nom>[^\W\d_]+[sxz])(?P<adj> [^\W\d_]+[sxz])?) (?P<cl>{_CLITIQUES})(?P<v>[^\W\d_]+)\b(?P<objet> (?:les?|la|l’|leurs?|une?|des|du|nos|notre|ce(?:tte|s)?)\b)?"
)


def accorder_les_sujets(clause: str) -> str:
    """« les gens garde la machine » → « les gens gardent la machine », where it is sure."""

    def accorder(trouve: re.Match[str]) -> str:
        mis = verbe_au_pluriel(trouve["v"])
        seuil = 0.2 if trouve["objet"] or trouve["cl"] else 0.6
        if trouve["objet"] and trouve["qui"].startswith(("que ", "afin que ")):
            seuil = 0.02
        sur = part(trouve["v"], "V") > seuil and a_lecture(trouve["nom"], "N") and connu(mis or "")
        if not mis or not sur or a_lecture(trouve["v"], "A"):
            return trouve[0]
        if trouve["adj"] and not a_lecture(trouve["adj"].strip(), "A", "Vp"):
            return trouve[0]
        return f"{trouve['qui']} {trouve['cl']}{mis}{trouve['objet'] or ''}"

    return _LES_VERBE.sub(accorder, clause)
