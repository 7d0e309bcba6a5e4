"""What follows a subject that changed its number: its verbs and its possessives."""

from __future__ import annotations

import re
from functools import lru_cache

from pourquoi.clientele.nommee import genre, nom_de
from pourquoi.reflet.lexique import a_lecture, conjugue, connu, lectures, part
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


_APRES_PREPOSITION = re.compile(
    r"\b(?:dans|sur|sous|chez|avec|sans|contre|entre|vers|par|de|d’|devant|derrière|après|avant|pendant|depuis|autour de|parmi|hors|pour)\s*$",
    re.IGNORECASE,
)
"""« le bois qui dort dans les granges reprenne… »: they are no subject."""


def accorder_les_sujets(clause: str) -> str:
    """« les gens garde la machine » → « les gens gardent la machine », where it is sure."""

    def accorder(trouve: re.Match[str]) -> str:
        if _APRES_PREPOSITION.search(trouve.string[: trouve.start()]):
            return trouve[0]
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


# --- What is said of a subject -------------------------------------------------------------------

_DECLINAISONS = (
    ("er", "ers", "ère", "ères"),
    ("eux", "eux", "euse", "euses"),
    ("if", "ifs", "ive", "ives"),
    ("eau", "eaux", "elle", "elles"),
    ("al", "aux", "ale", "ales"),
    *((f, f + "s", f + f[-1] + "e", f + f[-1] + "es") for f in ("el", "eil", "il", "en", "on", "et")),
    ("et", "ets", "ète", "ètes"),
    ("c", "cs", "che", "ches"),
    ("s", "s", "sse", "sses"),
    ("x", "x", "ce", "ces"),
    ("e", "es", "e", "es"),
    ("s", "s", "se", "ses"),
    ("", "s", "e", "es"),
)  # fmt: skip
"""Endings of adjectives and participles: one man, several, one woman, several."""


@lru_cache(maxsize=4096)
def accorde(mot: str, de: str, nombre: str) -> str | None:
    """An adjective or a participle as it is said of this gender and number, or None.

    Args:
        mot: any of its forms, in lower case.
        de: « m » or « f ».
        nombre: « s » or « p ».
    """

    def va(forme: str, g: str = de, n: str = nombre) -> bool:
        return a_lecture(forme, *(t + h + m for t in ("A", "Vp") for h in g + "x" for m in n + "x"))

    if va(mot):
        return mot
    voulue = "mf".index(de) * 2 + "sp".index(nombre)
    for finales in _DECLINAISONS:
        for finale in sorted({*finales}, key=len, reverse=True):
            racine = mot.removesuffix(finale)
            if len(racine) < 2 or not mot.endswith(finale):
                continue
            if va(racine + finales[voulue]) and va(racine + finales[0], "m", "s"):
                return racine + finales[voulue]
    return None


_ETATS = (
    r"soi(?:en)?t|(?:rest|rentr|arriv|tomb)e(?:nt)?|(?:repart|ressort|sort|viv|dorm)e(?:nt)?"
    r"|(?:re)?devienne(?:nt)?|reviennent|revienne|se sente(?:nt)?|finisse(?:nt)?|grandisse(?:nt)?"
)
_ADVERBES = (
    r"pas|plus|jamais|bien|mieux|moins|aussi|très|si|trop|enfin|encore|toujours|vraiment|un peu"
    r"|tout(?:es)?|tous|juste|rien que|chez (?:eux|elles|soi|nous)"
)
_ETAT = re.compile(
    rf"(?P<avant>(?P<sujet>(?:(?:tous|toutes) )?(?P<det>{PLUSIEURS.pattern[3:-3]}|la|le|ma|mon|une?|notre|chaque|cette|ce|elle|il|celle|celui|chacune?)\b(?: (?!(?:qui|que|dont|où|quand|si|comme)\b|qu’)[\w’-]+){{0,6}}?)"
    rf" (?:(?:ne|y|en) |n’)?(?P<verbe>{_ETATS})\b)(?P<adv>(?: (?:{_ADVERBES}))*) (?P<dits>[^\W\d_]+(?:(?:, | et (?:{_ADVERBES} )?)[^\W\d_]+)*)",
    re.IGNORECASE,
)
_D_UNE, _D_UN = ("la", "ma", "une", "cette", "elle", "elles", "celle", "celles", "chacune"), (
    "le", "mon", "un", "ce", "il", "ils", "celui", "ceux", "chacun",
)  # fmt: skip


def accorder_l_etat(clause: str) -> str:
    """« les filles du club soient content » → « les filles du club soient contentes ».

    Words of which the agreement is not known stay as they are.
    """
    trouve = _ETAT.match(clause)
    if trouve is None:
        return clause
    det, nombre = trouve["det"].lower(), "p" if PLUSIEURS.match(trouve["sujet"]) else "s"
    du_nom = genre(trouve["sujet"])
    if du_nom not in ("m", "f"):
        nom = nom_de(trouve["sujet"])
        feminin = det in _D_UNE or (nom and a_lecture(nom, "Nf") and not a_lecture(nom, "Nm", "Nx"))
        sur = det in _D_UN and not (det == "mon" and voyelle(nom or "a"))
        du_nom = "f" if feminin else "m" if sur else None
    elif det in _D_UNE[:4]:
        du_nom = "f"

    def dire(mot: re.Match[str]) -> str:
        dit = mot[0].lower()
        adverbe = part(dit, "D") > 0.1 and not trouve["verbe"].startswith("soi")
        if adverbe or part(dit, "A") + _part_de_participe(dit) < 0.3:
            return mot[0]
        sien = du_nom or ("f" if a_lecture(dit, "Af", "Vpf") and not a_lecture(dit, "Am") else "m")
        return accorde(dit, sien, nombre) or mot[0]

    dits = re.sub(rf"\b(?!(?:{_ADVERBES}|et)\b)[^\W\d_]+", dire, trouve["dits"])
    adv = trouve["adv"]
    if du_nom == "f" and adv.endswith(" tout") and re.match("seules?", dits):
        adv += "es" if nombre == "p" else "e"
    return f"{trouve['avant']}{adv} {dits}{clause[trouve.end() :]}"


def _part_de_participe(mot: str) -> float:
    lues = lectures(mot)
    return sum(f for e, f in lues.items() if e.startswith("Vp")) / (sum(lues.values()) or 1)


# --- Those it was for, told otherwise --------------------------------------------------------------

_SUJET = re.compile(r"\b(?:afin|pour) qu(?:e |’)(?P<suite>.+)$")
_DE_PLUSIEURS = re.compile(
    r"(?:^|\bet )(?:(?:l|m|n|d)[eo]s (?P<nom>[\w-]+)|(?P<ceux>ceux|celles)\b)"
)
_AU_MASCULIN = (("qu’elles", "qu’ils"), ("chez elles", "chez eux"), ("entre elles", "entre eux"))


def _genre(phrase: str) -> tuple[str, int] | None:
    """« m » or « f », of the people the wish is for, and where the sentence goes on after them."""
    dit = _SUJET.search(phrase)
    if dit is None:
        return None
    suite, debut = dit["suite"], dit.start("suite")
    bornes = (
        m.start()
        for m in re.finditer(r"[^\W\d_]+", suite)
        if conjugue(m[0]) and part(m[0], "V") > 0.5 or suite[m.start() - 1] == ","
    )
    fin = next(bornes, len(suite))
    sujets = list(_DE_PLUSIEURS.finditer(re.split(r" (?:qui|dont) ", suite[:fin])[0]))
    if not sujets:
        return None
    feminins = [
        m["ceux"] == "celles" or m["nom"] and a_lecture(m["nom"], "Nf") and not a_lecture(m["nom"], "Nm")
        for m in sujets
    ]  # fmt: skip
    return ("f" if all(feminins) else "m"), debut + fin


def accorder_la_reprise(phrase: str, avant: str) -> str:
    """« les dames [→ les voisins] chantent, et qu'elles rentrent fières » → « qu'ils… fiers ».

    Nothing moves unless those it was for became men, or women only.
    """
    neuf, ancien = _genre(phrase), _genre(avant)
    if not neuf or not ancien or neuf[0] == ancien[0]:
        return phrase
    tete, suite = phrase[: neuf[1]], phrase[neuf[1] :]
    paires = [(f, m) if neuf[0] == "m" else (m, f) for f, m in _AU_MASCULIN]
    for dit, juste in paires:
        suite = re.sub(rf"\b{dit}\b", juste, suite)
    seuls = ("seules", "seuls") if neuf[0] == "m" else ("seuls", "seules")
    suite = re.sub(rf"\b{seuls[0]}\b", seuls[1], suite)
    return tete + _REPRIS.sub(lambda m: _repris(m, neuf[0]), suite)


_REPRIS = re.compile(
    rf"(?P<avant>\b(?:{_ETATS})\b(?: (?:{_ADVERBES}))* )(?P<dit>[^\W\d_]+)(?=\W*$|,| et\b)"
)


def _repris(trouve: re.Match[str], genre: str) -> str:
    return trouve["avant"] + (accorde(trouve["dit"], genre, "p") or trouve["dit"])
