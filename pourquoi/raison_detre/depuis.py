"""What became of a client, told as a scene, of those whom the sentence serves.

« depuis elle cache plus ses mains » → « les femmes du quartier ne cachent plus leurs mains ».
"""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.clientele.nommee import genre, humains, moities
from pourquoi.ecriture import en_phrases
from pourquoi.raison_detre.effets import est_humain, lire, masculin, sure
from pourquoi.raison_detre.matiere import accompli
from pourquoi.reflet.lexique import a_lecture, conjugue, part
from pourquoi.reflet.souhait import CLITIQUES, subjonctif
from pourquoi.reflet.typographie import decouper, nettoyer, voyelle

_DEPUIS = r"(?:maintenant|depuis(?: ce (?:jour|soir|temps)(?:-là)?| lors)?|aujourd[’']?hui|désormais|dorénavant|à présent|du coup)"
_SCENE = re.compile(
    rf"^(?:(?:et|puis|pis|ben|bah|alors|eh bien),? )*(?:(?P<avant>{_DEPUIS}),? )?(?P<eux>ils?|elles?) (?P<suite>[^,;:]+?(?:,? et (?!(?:je|j[’']|on|nous|c[’']|ça|ils?|elles?)\b)[^,;:]+?)?)(?:,? (?P<apres>{_DEPUIS}))?(?:,? et (?:je|j[’']|on|nous|c[’']|ils?|elles?)\b.*|[,;:].*)?$",
    re.IGNORECASE,
)
_PARTIS = re.compile(
    r"(?:est|sont) (?P<verbe>reparti|ressorti|sorti|rentré)e?s? (?=en \w+ant |avec (?:une?|leurs?|sa|son|ses) |sans (?:\w+er|\w+ir|\w+re|canne|peur|honte)\b|debout\b|la tête )(?P<suite>.+)"
)
"""« elle est repartie en chantant »: told as done, it is what they leave with."""
_PART = {"reparti": "repart", "ressorti": "ressort", "sorti": "sort", "rentré": "rentre"}
_QUI = re.compile(
    r"^(?:(?:un jour|une fois|l[’']an dernier|hier|il y a|y a|j[’']ai eu|j[’']avais|chez|avec|pour|et|en \w+),? )*(?:(?:une?|cette?|cet|la|le|l[’'])(?: petite?| vieil(?:le)?| jeune)? ?(?P<nom>[^\W\d_-]+(?:-[^\W\d_]+)?)|(?P<titre>madame|monsieur|mme|mr|m\.) )(?![\w-]*ais?\b)",
    re.IGNORECASE,
)
"""Whom the tale opens with."""
_APPELEE = re.compile(r"\b(?P<titre>[Mm]adame|[Mm]onsieur|[Mm]me|[Mm]r|M\.) (?P<nom>)(?=[A-ZÀ-Ý])")
"""« j’ai refusé de lever monsieur Ardent »: a name tells who, wherever it stands."""
_BETES = re.compile(r"(?:chi|chat|chev|vach|poul|ân|jument|b[êe]te|animal|oiseau|brebis|abeille)")
_PLUS = re.compile(
    r"^(?P<avant>(?:(?:se|s[’']|y|en|la|les?|l[’']|leur|lui) ?)*)(?P<verbe>[^\W\d_]+) (?P<plus>plus|pas)\b(?= (?:s[ae]s?|son|l[ae]s?|l[’']|leurs?|une?|peur|honte|mal|besoin|à|en|dans|devant|de rien|tout|seule?)\b|$)",
    re.IGNORECASE,
)
"""« elle cache plus ses mains »: no more, and not more."""


def ce_qu_ils_sont_devenus(carnet: Carnet, clientele: tuple[str, str] | None) -> list[str]:
    """Clauses for « afin que », of those that the clientele names; empty on any doubt."""
    eux = _de_qui(clientele) if clientele else ""
    if not eux:
        return []
    textes = filter(None, (carnet.acte, *carnet.pourquois(), carnet.regard_client))
    return list(dict.fromkeys(dit for t in textes if (dit := _devenus(nettoyer(t), eux))))


def _de_qui(clientele: tuple[str, str]) -> str:
    """The first people of the clientele: « les vieux couples de Sologne »; empty for a place."""
    qui, puissent = clientele
    premiers = moities(qui)[0]
    droits = puissent == "puissent" and humains(premiers) and "«" not in premiers
    return premiers if droits and len(premiers.split()) <= LONGUEUR_D_EUX else ""


_ET_DEPUIS = re.compile(rf",? (?:et|puis|pis) (?={_DEPUIS},? (?:ils?|elles?) )", re.IGNORECASE)
LONGUEUR_D_EUX = 9
"""Words of those of whom it is told again."""


def _devenus(texte: str, eux: str) -> str | None:
    """What the last sentence of a tale says of the client it opened with, or None."""
    texte = _ET_DEPUIS.sub(". ", texte)
    phrases = [p.strip(" .!…") for p in en_phrases(texte)]
    if len(phrases) < 2 or not (client := _client(phrases[0])):
        return None
    for phrase in reversed(phrases[1:]):
        scene = _SCENE.match(phrase)
        if scene and (scene["avant"] or scene["apres"] or phrase == phrases[-1]):
            return _d_eux(scene["eux"].lower(), scene["suite"], client, eux)
    return None


def _client(premiere: str) -> str:
    """« f » or « m », of the person whom a tale opens with; empty for a thing, an animal, one's own."""
    qui = _QUI.match(premiere) or _APPELEE.search(premiere)
    if qui is None:
        return ""
    if titre := qui["titre"]:
        return "f" if titre.lower() in ("madame", "mme") else "m"
    nom = qui["nom"].lower()
    if _BETES.match(nom) or not (est_humain(f"une {nom}") or nom in ("gars", "petit", "petite")):
        return ""
    feminin = bool(
        re.search(r"\b(?:une|la|cette)(?: \w+)? ?$", premiere[: qui.start("nom")].lower())
    )
    return "f" if feminin or a_lecture(nom, "Nf") and not a_lecture(nom, "Nm", "Nx") else "m"


def _d_eux(pronom: str, suite: str, client: str, eux: str) -> str | None:
    """« elle dort », of those: « les mamans dorment »; None when an adjective would not agree."""
    pluriel = pronom.endswith("s")
    if not pluriel and client != ("f" if pronom == "elle" else "m"):
        return None
    if partis := _PARTIS.match(suite):
        suite, pluriel = f"{_PART[partis['verbe']]} {partis['suite']}", False
    else:
        suite = _PLUS.sub(_nie, suite)
    mots = decouper(lire(f"{pronom} {suite}"))[1:]
    bas = [m.lower() for m in mots]
    v = next((i for i, m in enumerate(bas) if m not in CLITIQUES), None)
    if v is None or not conjugue(bas[v]) or accompli([pronom, *bas[v : v + 3]]):
        return None
    if bas[v] in ("est", "sont") or len(bas) - v < 3 and bas[v] not in SEULS:
        # « il est content », « elle revient »: nothing that the work gave.
        return None
    dit = subjonctif(bas[v], pluriel)
    if dit is None or not a_lecture(bas[v], "V6P" if pluriel else "V3P") or _d_un_autre(bas):
        return None
    verbe = dit if pluriel else {"soit": "soient", "ait": "aient"}.get(dit, f"{dit}nt")
    mots = [*mots[:v], verbe, *mots[v + 1 :]]
    feminin = genre(eux) == "f"
    if not pluriel:
        leurs = {**_LEURS, "seul": "seuls", "seule": "seules" if feminin else "seuls"}
        mots = [leurs.get(m.lower(), m) for m in mots]
    if feminin and any(map(masculin, bas[v + 1 :])):
        return None
    if feminin != (client == "f") and any(_s_accorde(m) for m in bas[v + 1 :]):
        return None
    # « les femmes qui ont honte de leurs mains »: the ill is over in what is told of them.
    nues = re.split(r" (?:qui|que|dont|qu’)\b", eux)[0]
    return sure([*decouper(eux), *mots]) or (nues != eux and sure([*decouper(nues), *mots]) or None)


SEULS = frozenset(["dort", "sourit", "marche", "respire", "ose", "dorment", "sourient", "marchent"])
"""Verbs that say enough alone: « depuis il dort »."""
_LEURS = {"son": "leur", "sa": "leur", "ses": "leurs"}


def _s_accorde(mot: str) -> bool:
    # « en connaissant » agrees with nobody.
    return not mot.endswith("ant") and bool(
        a_lecture(mot, "A", "Vp") and part(mot, "AV") > 0.5 and not a_lecture(mot, "Ax")
    )


def _d_un_autre(bas: list[str]) -> bool:
    """Whether the one who speaks is in it (« elle m'appelle »), or what only that tale names."""
    return bool(
        {"me", "m’", "nous", "moi", "mon", "ma", "mes", "notre", "nos", "vous", "il", "elle"}
        & set(bas)
    ) or bas[0] in ("en", "y", "l’", "la", "le", "les", "lui", "leur")


def _nie(dit: re.Match[str]) -> str:
    debut = dit["avant"] or dit["verbe"]
    return f"{'n’' if voyelle(debut) else 'ne '}{dit['avant']}{dit['verbe']} {dit['plus']}"
