"""The point of an answer: the words to take up of it, out of all that it says.

« Le parpaing c'est pas un métier. La pierre, si » has its point in both halves; « J'ai passé douze
ans en grande surface. Ici, je veux un lieu où l'on discute », in the second. Which words they are
is learned (`extensions/nlu/propos.py`); here they are put together in clauses that can be said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache, partial
from typing import Any

from pourquoi.ecriture import normaliser
from pourquoi.passages import Mot, decouper
from pourquoi.reflet import au_coach, mal_coupe, orphelin, propositions
from pourquoi.reflet.lexique import conjugue, infinitif, part
from pourquoi.reflet.typographie import nettoyer

FAMILLES = {
    "debut": "presentation",
    "activite": "presentation",
    "statut": "presentation",
    "valeurs": "valeurs",
    "acte": "geste",
    "geste_respect": "geste",
    "action_7_jours": "pas",
    "regard_client": "regard",
    "coeur_clientele": "clientele",
    "renoncements": "renoncements",
    "choix_strategique": "choix",
    "dilemme": "choix",
}
"""Steps whose answers have their point in the same place; the whys, then all the others, besides."""

NOMS = (*dict.fromkeys(FAMILLES.values()), "pourquoi", "autre")
"""The families, each with its file in `data/propos/`."""

ENTRE = " … "
"""Between two stretches of a point."""

MOITIE = 0.5
"""Weight from which a word is of the point."""

PAREIL = 0.8
"""Least share of the words of an answer that must come from the message."""

SUR = 0.25
"""Least mean weight of the words of a point."""

SERRE = 0.95
"""What a stretch of words is worth beside a clause of the same weight."""

SEUL, COUPE = 0.8, 0.35
"""The same of one whose pronoun has its noun elsewhere; of one cut from what it cannot do without."""

LONG = 28
"""Words beyond which a clause is worth less and less."""


def famille(etape: str | None) -> str:
    """The family of a step; before any question, people say who they are."""
    nom = etape or "debut"
    return "pourquoi" if nom.startswith("pourquoi_") else FAMILLES.get(nom, "autre")


@dataclass(frozen=True)
class Poids:
    """How likely each word of a message is of its point.

    Attributes:
        mots: the words, as typed.
        poids: for each, between 0 and 1.
    """

    mots: tuple[str, ...] = ()
    poids: tuple[float, ...] = ()


def depuis(parse: Any, texte: str, etape: str | None) -> Poids:
    """The weights that the pipeline gave to a message, as read at this step.

    Args:
        parse: what `extensions.nlu.propos` wrote: a digit for each word, by family.
        texte: the message.
        etape: the pending step.
    """
    lu = parse or {}
    chiffres = lu.get(famille(etape)) or ""
    mots = tuple(mot for mot, _, _ in decouper(lu.get("ponctue") or texte))
    if len(mots) != len(chiffres):
        return Poids()
    return Poids(mots, tuple((int(c) + 0.5) / 10 for c in chiffres))


def ponctuer(texte: str, poids: Poids) -> str:
    """An answer with the commas that its message was read with; most often the answer itself."""
    if "," not in poids.mots or _SIGNE.search(texte):
        return texte
    lus = [(mot, fin) for mot, _, fin in decouper(texte) if _dit(mot)]
    places = [i for i, mot in enumerate(poids.mots) if _dit(mot)]
    suite = SequenceMatcher(
        None, [_plat(m) for m, _ in lus], [_plat(poids.mots[i]) for i in places], autojunk=False
    )
    pareils = suite.get_matching_blocks()
    if sum(n for _, _, n in pareils) < PAREIL * len(lus):
        return texte
    for a, b, n in reversed(pareils):
        for k in reversed(range(n)):
            mot, fin = places[b + k], lus[a + k][1]
            if poids.mots[mot + 1 : mot + 2] == (",",) and texte[fin : fin + 1] == " ":
                texte = f"{texte[:fin]},{texte[fin:]}"
    return texte


_SIGNE = re.compile(r"[,;:.!?…] ")


def propos(texte: str, poids: Poids) -> str:
    """The point of an answer, in its author's words, or an empty string when none is sure.

    Args:
        texte: the answer: the message, or what was kept of it.
        poids: the weights of the words of the message.

    Returns:
        One clause, or two with `ENTRE` between them.
    """
    texte, meilleure, choisi = ponctuer(texte, poids), 0.0, ""
    for note, essai in _essais(texte, poids):
        if note <= meilleure:
            # What is wrong with a clause only takes from its worth: none that follows is better.
            break
        note *= _entier(essai, texte)
        if note > meilleure:
            meilleure, choisi = note, essai
    return _dite(choisi, texte)


def autres_propos(texte: str, poids: Poids, combien: int = 3) -> list[str]:
    """What else could be the point of an answer, the likeliest first (see `propos`)."""
    texte = ponctuer(texte, poids)
    essais = _essais(texte, poids)[: 2 * combien]
    notes = ((note * _entier(essai, texte), essai) for note, essai in essais)
    dits = [_dite(essai, texte) for note, essai in sorted(notes, reverse=True) if note > 0]
    return [dit for dit in dict.fromkeys(dits) if dit][:combien]


@lru_cache(maxsize=4)
def _essais(texte: str, poids: Poids) -> tuple[tuple[float, str], ...]:
    """The stretches that may be the point of an answer, with how well they hold it, best first.

    Kept for the same answer, asked for its point, then for what else it could be.
    """
    pesees = a_leur_place(texte, poids)
    if not pesees:
        return ()
    total = sum(p for _, p in pesees)
    # The clauses of the answer first: a stretch of words may be cut anywhere.
    parts = dict.fromkeys(_bouts(texte, pesees), SERRE) | dict.fromkeys(propositions(texte), 1.0)
    suite = SequenceMatcher(None, b=[m for m, _ in pesees], autojunk=False)
    notes = []
    for essai, vaut in parts.items():
        accord, sur = _accord(essai, suite, pesees, total)
        if sur >= SUR and not (len(_mots(essai)) == 1 and infinitif(essai.strip().lower())):
            notes.append((accord * vaut * min(1.0, LONG / len(_mots(essai))), essai))
    return tuple(sorted(notes, reverse=True))


def _dite(essai: str, texte: str) -> str:
    """A stretch as it is kept: nothing cut wrong in it, and with what is opposed to it."""
    return _avec_son_contraire(_sans_coupe(essai, texte), texte)


def _sans_coupe(choisi: str, texte: str) -> str:
    """A point that was cut wrong: its halves that were not, else the shortest clause that holds it."""
    bouts = choisi.split(ENTRE) if choisi else []
    entiers = [bout for bout in bouts if not mal_coupe(bout, texte)]
    if entiers or not bouts:
        return ENTRE.join(entiers)
    clauses = [p for p in propositions(texte) if _dans(_mots(choisi), _mots(p))]
    return min((p for p in clauses if not mal_coupe(p, texte)), key=len, default="")


@lru_cache(maxsize=32)
def _entier(essai: str, texte: str) -> float:
    """What a clause is worth for being whole, of 1."""
    bouts = essai.split(ENTRE)
    if any(au_coach(bout, texte) for bout in bouts):
        return 0.0
    ouvert = essai.count("(") != essai.count(")")
    coupe = ouvert or any(mal_coupe(bout, texte) for bout in bouts)
    seul = len(bouts) == 1 and orphelin(essai, texte)
    return (SEUL if seul else 1.0) * (COUPE if coupe else 1.0)


def a_leur_place(texte: str, poids: Poids) -> list[tuple[str, float]]:
    """The words of an answer, each with its weight in the message it was kept of; none if it was changed."""
    mots = _mots(texte)
    tous = [(_plat(m), p) for m, p in zip(poids.mots, poids.poids, strict=True) if _dit(m)]
    suite = SequenceMatcher(None, mots, [m for m, _ in tous], autojunk=False)
    pesees = {a + k: tous[b + k][1] for a, b, n in suite.get_matching_blocks() for k in range(n)}
    # What was changed on the way has no weight that could be trusted.
    if len(pesees) < PAREIL * len(mots):
        return []
    return [(mot, pesees.get(i, 0.0)) for i, mot in enumerate(mots)]


def _bouts(texte: str, pesees: Sequence[tuple[str, float]]) -> list[str]:
    """The stretches whose words weigh enough, each by itself, then the first two together."""
    lus = decouper(texte)
    places = [k for k, (mot, _, _) in enumerate(lus) if _dit(mot)]
    bouts: list[tuple[int, int]] = []
    for k, (_, poids) in zip(places, pesees, strict=True):
        if poids < MOITIE:
            continue
        if bouts and _proche(lus, bouts[-1][1], k):
            bouts[-1] = bouts[-1][0], k + 1
        else:
            bouts.append((k, k + 1))
    dits = [_arrondi(texte, lus, *bout) for bout in bouts]
    dits = [dit for dit in dits if len(dit.split()) > 1]
    return [*dits, ENTRE.join(dits[:2])] if len(dits) > 1 else dits


def _proche(lus: Sequence[Mot], fin: int, k: int) -> bool:
    """Whether a word goes on with the stretch that ended before: one apart, or two words."""
    return k - fin < 2 or k - fin == 2 and all(_dit(mot) for mot, _, _ in lus[fin:k])


def _arrondi(texte: str, lus: Sequence[Mot], debut: int, fin: int) -> str:
    """A stretch with what its first word leans on, and without what is left open at its end."""
    while debut and (_TIENT_A_LA_SUITE.fullmatch(lus[debut - 1][0].lower()) or _mene(lus, debut)):
        debut -= 1
    while fin < len(lus) and _dit(lus[fin][0]) and _reste_a_dire(lus, fin):
        fin += 1
    while fin - debut > 1 and (_ATTEND.fullmatch(lus[fin - 1][0].lower()) or _meme_si(lus, fin)):
        fin -= 1
    bout = texte[lus[debut][1] : lus[fin - 1][2]].strip()
    if bout.count("(") != bout.count(")"):
        bout = max(re.split(r"[()]", bout), key=len).strip(" ,;")
    return _TETE.sub("", bout)


def _meme_si(lus: Sequence[Mot], fin: int) -> bool:
    """Whether a stretch ends within « même si »."""
    suivant = lus[fin][0].lower() if fin < len(lus) else ""
    return bool(re.fullmatch(r"m[eê]me|mm", lus[fin - 1][0].lower())) and suivant in ("si", "s'")


def _reste_a_dire(lus: Sequence[Mot], fin: int) -> bool:
    """Whether the word after a stretch belongs to it: « les gens ils | deviennent | des | cases »."""
    dernier, suivant = lus[fin - 1][0].lower(), lus[fin][0].lower()
    if suivant in ("même", "meme"):
        # « le jour même »
        return bool(_MOMENT.fullmatch(dernier))
    redit = _REDIT.fullmatch(suivant) and fin > 2 and _OUVRE.fullmatch(lus[fin - 3][0].lower())
    # « parce que la colle | ça jaunit »
    attend = _ATTEND.fullmatch(dernier) or _REDIT.fullmatch(dernier)
    # « ça se mange | avec une main »
    mene = _AVEC.fullmatch(suivant) and conjugue(dernier) and part(dernier, "V") > 0.6
    return bool(attend or _NIE.fullmatch(suivant) or redit or mene)


def _mene(lus: Sequence[Mot], debut: int) -> bool:
    """Whether what stands before a stretch cannot be left: « ce que | je ne lâcherai », « rien | ne vaut »."""
    avant, apres = lus[debut - 1][0].lower(), lus[debut][0].lower()
    suivant = lus[debut + 1][0].lower() if debut + 1 < len(lus) else ""
    if apres in ("ou", "où") and re.fullmatch(r"je|j['’]|on|nous|ils?|elles?", suivant):
        # « à l'atelier | où je bosse »
        return _dit(avant)
    if re.fullmatch(r"qu[ei]|qu['’]|dont", avant):
        return debut > 1 and lus[debut - 2][0].lower() == "ce"
    return bool(re.fullmatch(r"rien|personne", avant) and re.fullmatch(r"ne|n['’]", apres))


def _avec_son_contraire(choisi: str, texte: str) -> str:
    """A clause with what is opposed to it: « pas de cours, mais de dormir », « de fractions, pas de cerveau »."""
    if not choisi or ENTRE in choisi:
        return choisi
    _, trouve, suite = nettoyer(texte).partition(nettoyer(choisi))
    if not trouve:
        return choisi
    nie = re.search(r"\b(?:pas|plus)\b", choisi)
    oppose = (_MAIS.match(suite) if nie else None) or _PAS.match(suite)
    return f"{choisi}{oppose[0]}" if oppose else choisi


_MAIS = re.compile(
    r",? mais (?:de |d’|pour |que |qu’|à |aux? |du |des |avec |en )[^.,;:!?…]{2,60}(?=[.,;!?…]|$)",
    re.I,
)
_PAS = re.compile(
    r", (?:et )?pas (?:de |d’|les? |la |l’|des |un |une |du |à |aux? |pour |avec )[^.,;:!?…]{2,50}(?=[.,;!?…]|$)",
    re.I,
)

_NIE = re.compile(r"(?:pas|pa|plus|jamais|rien|personne)")


_MOMENT = re.compile(r"jour|soir|nuit|matin|instant|moment|semaine|eux|elles?|lui|moi|nous")
_REDIT = re.compile(r"ça|ils?|elles?")
_AVEC = re.compile(r"avec|sans|dans|chez|à|sur|par|comme")
_OUVRE = re.compile(r"que|qu['’]|parce|et|mais|car|si|quand|où")

_TIENT_A_LA_SUITE = re.compile(
    r"(?:je|on|il|elle|ils|elles|nous|ai|as|ont|suis|est|sont|vais|va|vont|veux|voudrais|peux|peut|dois|jai|jvais|jveux|g|ne|me|se|le|la|les|lui|leur|y|en|un|une|des|du|de|mon|ma|mes|son|sa|ses"
    r"|nos|notre|ca|ça|ce|qui|ki|au|aux|à|a|pas|plus|pour|pr|[jnmslcd]['’]|qu['’])"
)
"""A word that leans on the next one."""
_ATTEND = re.compile(
    r"(?:je|on|ils?|elles?|surtout|enfin|puis|aussi|jen|jy|ne|me|se|le|la|les|un|une|des|du|de|mon|ma|mes|son|sa|ses|nos|notre|ce|cette|qui|ki|que|ke"
    r"|au|aux|à|et|ou|mais|est|un|deux|trois|pour|pr|avec|avc|sans|dans|ds|sur|chez|par|parce|si|quand|kan|leur|leurs|[jnmslcd]['’]|qu['’])"
)
"""A word that waits for the next one."""
_TETE = re.compile(r"^(?:que |ke |qu['’])", re.IGNORECASE)


def _accord(
    essai: str, suite: SequenceMatcher[str], pesees: Sequence[tuple[str, float]], total: float
) -> tuple[float, float]:
    """How well a clause holds the point and nothing else (0 to 1), and the mean weight of its words.

    `suite` already knows the words of the answer: only those of the clause are new to it.
    """
    siens = _mots(essai)
    suite.set_seq1(siens)
    dedans = sum(pesees[b + k][1] for _, b, n in suite.get_matching_blocks() for k in range(n))
    return 2 * dedans / (len(siens) + total), dedans / max(len(siens), 1)


@lru_cache(maxsize=512)
def _mots(texte: str) -> tuple[str, ...]:
    """The words of a text; those of the answers kept are asked for at each message."""
    return tuple(_plat(mot) for mot, _, _ in decouper(texte) if _dit(mot))


def _dit(mot: str) -> bool:
    """Whether it is a word, not a sign."""
    return any(c.isalnum() for c in mot)


@lru_cache(maxsize=8000)
def _plat(mot: str) -> str:
    return normaliser(mot)


def tient(dit: str, texte: str) -> bool:
    """Whether all the words of a point still are, in this order, in an answer."""
    return _dans(_mots(dit), _mots(texte))


_SANS_SUJET = re.compile(
    r"(?:n['’]?)?(?:a|ont|est|sont|avait|avaient|était|étaient|va|vont)\b", re.IGNORECASE
)
_SUJET = re.compile(
    r"(?:^|(?<=[,.;:!?…]))\s*(?P<sujet>(?:mon|ma|mes|notre|nos|son|sa|ses|leurs?|les?|la|une?|cette?|ces) (?:\S+ ){1,2})$",
    re.IGNORECASE,
)


def avec_son_sujet(bout: str, texte: str) -> str:
    """« a lâché, je change de métier », cut after its subject, with it: « mon genou a lâché… »."""
    ou = texte.find(bout)
    sujet = _SUJET.search(texte[:ou]) if ou > 0 and _SANS_SUJET.match(bout) else None
    return f"{sujet['sujet']}{bout}" if sujet else bout


_SI_C_ETAIT = re.compile(
    r"\bsi (?:ce )?(?:n['’]|c['’ ]?)?[ée]tait(?: que| pas| pour| juste| seulement)*\s*$",
    re.IGNORECASE,
)


def suppose(bout: str, texte: str) -> bool:
    """« si c'était que ça je retournais au bureau », cut after « que »: what is not the case."""
    ou = texte.find(bout)
    return ou > 0 and bool(_SI_C_ETAIT.search(texte[:ou]))


_APPOSEE = re.compile(
    r"(?:l[ae] |l['’]|mon |ma |une? )[^,.;:!?]{3,40}, (?:et|puis) (?:lui|leur|l[ae]|les|l['’]) ?[^\W\d_]+(?:er|ir|re)\b",
    re.IGNORECASE,
)


def avec_son_verbe(bout: str, texte: str) -> str:
    """« l’apprenti, et lui confier la caisse », cut after « prendre Malik, », with it: who « lui » is."""
    avant = re.split(r"[.!?…;]\s+", texte[: max(texte.find(bout), 0)])[-1]
    premier = re.match(r"\W*([^\W\d_]+)", avant)
    pose = f"{avant}{bout[:1]}".rstrip().endswith(",") or avant.rstrip().endswith(",")
    pose = pose and premier and infinitif(premier[1].lower())
    return f"{avant.lstrip()}{bout}" if pose and _APPOSEE.match(bout.lstrip(" ,")) else bout


def encore_dits(propos: Mapping[str, str], textes: Iterable[str]) -> dict[str, str]:
    """The points that still are in one of these answers."""
    tous = [_mots(texte) for texte in textes] if propos else []
    return {e: dit for e, dit in propos.items() if any(map(partial(_dans, _mots(dit)), tous))}


def _dans(mots: tuple[str, ...], tous: tuple[str, ...]) -> bool:
    suite = iter(tous)
    return all(mot in suite for mot in mots)
