"""Forms that sound alike, told apart by the word beside them: « elle c regardé », « ils peuvent bougé »."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import a_lecture, accentuer, connu, infinitif, part, participe_passe

_ADVERBES = r"(?:(?:pas|plus|trop|bien|mal|jamais|rien|tout|encore|toujours|mieux|enfin|tous) )*"
_C_EST = re.compile(
    rf"(?<!\w)(?P<sujet>elles?|ils?|on) (?:c|c’est|s’est) (?P<entre>{_ADVERBES})(?P<participe>[^\W\d_]+)(?!\w)(?P<suite> (?:les?|la|l’|une?|des|d[eu]|que|qu’)(?!\w))?",
    re.IGNORECASE,
)
_SANS_ACCORD = frozenset(
    [
        "parlé",
        "plu",
        "dit",
        "demandé",
        "souri",
        "téléphoné",
        "écrit",
        "répondu",
        "promis",
        "menti",
        "ri",
        "succédé",
        "nui",
        "permis",
        "donné",
        "rendu",
        "fait",
    ]
)
"""What is done to one another is said « à »: « elles se sont parlé »."""
_TT = re.compile(r"(?<!\w)tt (?=([^\W\d_]+))", re.IGNORECASE)
_VEUT = re.compile(
    rf"(?<!\w)((?:peu[xt]|peuvent|pouvons|veu[xt]|veulent|doi[st]|doivent|va|vais|vont|faut|savent|sais|sait) {_ADVERBES})([^\W\d_]+)é(?!\w)",
    re.IGNORECASE,
)
_A = re.compile(
    rf"(?<!\w)((?:j’ai|(?:tu|t’) ?as|(?:il|elle|on|qui|ça|l’|m’|t’|n’) ?a|(?:ils|elles|qui) ont|nous avons|vous avez|avai[st]|avaient) {_ADVERBES})([^\W\d_]+e)(?!\w)",
    re.IGNORECASE,
)
_IL = re.compile(
    r"(?<!\w)(?P<il>qu’il|il)(?P<s>s?) (?P<se>se |s’)?(?P<verbe>[^\W\d_]+)(?!\w)", re.IGNORECASE
)
_IMPERSONNEL = frozenset(
    [
        "y",
        "faut",
        "fallait",
        "faudra",
        "faudrait",
        "fait",
        "pleut",
        "neige",
        "suffit",
        "s’agit",
        "reste",
    ]
)
_PLUSIEURS = re.compile(
    r"(?<!\w)(?:les|des|mes|nos|ces|vos|tes) ([^\W\d_]+)(?: ([^\W\d_]+[sx]))?(?!\w)", re.IGNORECASE
)
_UN_SEUL = re.compile(
    r"(?<!\w)(?:(?:[Uu]n|[Ll]e|[MmTtSs]on|[Cc]et?|[NnVv]otre|[Ll]eur|[Mm]onsieur|[Mm]r|[Ll]ui) |[Ll]’(?!on\b)[^\W\d_])|(?<=\w )[A-ZÀ-Ý][a-zà-ÿ]{2,}"
)
_SE_SONT = re.compile(
    r"(?<!\w)((?:elles?|ils) (?:se sont|s’est) (?:\w+ )?)(parl|souri|succéd|téléphon|menti|suffi|nui)(é?)e?s?(?!\w)",
    re.IGNORECASE,
)


def avant_lecture(texte: str) -> str:
    """A stretch with « c » read as « s’est » after its subject, and « tt » as « tout » before an adverb.

    Args:
        texte: through `nettoyer`, as typed.
    """
    texte = _C_EST.sub(_se, texte)
    return _TT.sub(lambda m: "tout " if part(m[1].lower(), "D") > 0.6 else m[0], texte)


def _se(m: re.Match[str]) -> str:
    """« ils c retrouvés » → « ils se sont retrouvés »."""
    bas = m["participe"].lower()
    sujet = m["sujet"].lower()
    lus = [p for p in (bas, bas + "é", *accentuer(bas)) if participe_passe(p)]
    if not lus:
        return m[0]
    participe, pluriel = lus[0], sujet in ("ils", "elles")
    masculin = next(
        (
            p
            for fin in ("es", "e", "s", "")
            if (p := participe.removesuffix(fin)) and a_lecture(p, "Vpm")
        ),
        participe,
    )
    # « elle s’est cassé le bras »
    accorde = masculin not in _SANS_ACCORD and not m["suite"] and sujet != "on"
    fin = ("e" if sujet.startswith("e") else "") + ("s" if pluriel and masculin[-1] != "s" else "")
    essai = masculin + fin if accorde else masculin
    dit = essai if connu(essai) else participe
    aux = "se sont" if pluriel else "s’est"
    return f"{m['sujet']} {aux} {m['entre']}{dit}{m['suite'] or ''}"


_A_PARTICIPE = re.compile(
    r"(?<!\w)a (?P<participe>(?P<racine>[^\W\d_]+)ée?s?)(?!\w)", re.IGNORECASE
)


def participes_tapes(texte: str, tape: str) -> str:
    """A stretch read, with the participles typed with their accent: « a pleuré » is no « à pleurer ».

    Args:
        texte: in French.
        tape: the same as it was typed.
    """
    for dit in _A_PARTICIPE.finditer(tape):
        if participe_passe(dit["participe"].lower()):
            texte = texte.replace(f"à {dit['racine']}er", dit[0])
    return texte


def apres_lecture(texte: str) -> str:
    """A stretch read, with its infinitives after « peut », participles after « avoir », and « ils ».

    Args:
        texte: in French, but for what only its neighbours tell.
    """
    texte = _VEUT.sub(
        lambda m: f"{m[1]}{m[2]}er" if infinitif(f"{m[2]}er".lower()) else m[0], texte
    )
    texte = _SE_SONT.sub(r"\1\2\3", _A.sub(_participe, texte))
    return _IL.sub(_ils, texte)


def _participe(m: re.Match[str]) -> str:
    """« j’ai jete » → « j’ai jeté »."""
    mot = m[2].lower()
    lus = [p for p in accentuer(mot) if p.endswith("é") and participe_passe(p)]
    if not lus or connu(mot) and part(mot, "V") < 0.5 or participe_passe(mot):
        return m[0]
    return m[1] + lus[0]


def _ils(m: re.Match[str]) -> str:
    """« les voisins viennent et il se parle »: nobody but them was named."""
    verbe = m["verbe"].lower()
    essais = (verbe + "nt", verbe.removesuffix("it") + "ient")
    pluriel = next((p for p in essais if a_lecture(p, "V6")), "")
    if not pluriel or not a_lecture(verbe, "V3") or a_lecture(verbe, "V6"):
        return m[0]
    if not m["s"]:
        avant = m.string[: m.start()]
        autres = [
            i for i in _IL.finditer(avant) if i["verbe"].lower() not in _IMPERSONNEL and not i["s"]
        ]
        entoure = m["se"] or len(m["il"]) > 2
        plusieurs = any(
            nom and (nom.lower() == "gens" or a_lecture(nom.lower(), "Nmp", "Nxp", "Nmx"))
            for p in _PLUSIEURS.finditer(avant)
            for nom in p.groups()
        )
        if autres or not entoure or not plusieurs or _UN_SEUL.search(avant):
            return m[0]
    return f"{m['il']}s {m['se'] or ''}{pluriel}"
