"""Where words stand in the sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from pourquoi.ecriture import normaliser
from pourquoi.reflet.sons import sons

Place = tuple[int, int]
"""Where a piece stands in the sentence: its first character and the one after its last."""


def _mots(texte: str) -> list[tuple[str, Place]]:
    """Each word flattened, with its place."""
    trouves = re.finditer(r"[^\W_]+", texte)
    return [(normaliser(m[0]).replace("'", ""), m.span()) for m in trouves]


def situer(phrase: str, morceau: str) -> Place | None:
    """Where a piece stands, whatever its case, accents, apostrophes, and small slips."""
    mots = _mots(phrase)
    for cherche in dict.fromkeys((morceau, normaliser(morceau))):
        vise = "".join(mot for mot, _ in _mots(cherche))
        if not vise:
            return None
        # Short words differ too easily (« pain » and « main »): they must be exact.
        seuil = 0.86 if len(vise) > 5 else 1.0
        if meilleure := max(_fenetres(mots, vise, 0.75, 1.3, seuil), default=None):
            return meilleure[1]
    return _par_le_son(phrase, morceau)


def _par_le_son(phrase: str, morceau: str) -> Place | None:
    """Where words that sound the same stand: « kartier » is heard « quartier »."""
    dits = [m.lower() for m in re.findall(r"[^\W_]+", morceau)]
    mots = [(m[0].lower(), m.span()) for m in re.finditer(r"[^\W_]+", phrase)]
    if not any(len(dit) >= 5 for dit in dits):
        return None
    for i in range(len(mots) - len(dits) + 1):
        fenetre = mots[i : i + len(dits)]
        if all(
            set(sons(dit)) & set(sons(mot)) for dit, (mot, _) in zip(dits, fenetre, strict=True)
        ):
            return fenetre[0][1][0], fenetre[-1][1][1]
    return None


def _fenetres(
    mots: list[tuple[str, Place]], vise: str, petit: float, grand: float, seuil: float
) -> Iterator[tuple[float, Place]]:
    """Likeness (`seuil` to 1) and place of each run of words about as long as this one."""
    compare = SequenceMatcher(None, "", vise, autojunk=False)
    for i in range(len(mots)):
        colle = ""
        for j in range(i, len(mots)):
            colle += mots[j][0]
            if len(colle) > grand * len(vise) + 2:
                break
            if len(colle) < petit * len(vise) or (seuil == 1.0 and colle != vise):
                continue
            compare.set_seq1(colle)
            # The letters in common first: far cheaper, and never less than the likeness.
            if compare.quick_ratio() >= seuil and (ratio := compare.ratio()) >= seuil:
                yield ratio, (mots[i][1][0], mots[j][1][1])


def ressemblant(phrase: str, nouveau: str) -> Place | None:
    """The stretch of the sentence that new words were surely written to replace."""
    neufs = [mot for mot, _ in _mots(nouveau)]
    if len(neufs) < 3:
        return None
    if complete := _complete(phrase, neufs):
        return complete

    def note(fenetre: tuple[float, Place]) -> float:
        # « les familles du bourg » replaces « les familles du quartier », not « les familles du ».
        mots = [mot for mot, _ in _mots(phrase[slice(*fenetre[1])])]
        return fenetre[0] + 0.15 * (len(mots) == len(neufs) and mots[0] == neufs[0])

    fenetres = _fenetres(_mots(phrase), "".join(neufs), 0.5, 1.8, 0.47)
    ratio, place = max(fenetres, key=note, default=(0.0, (0, 0)))
    communs = set(neufs) & {m for m, _ in _mots(phrase[slice(*place)])}
    porte = 2 * len(communs) >= len(set(neufs)) and any(len(m) > 3 for m in communs)
    return place if ratio >= 0.62 and porte else None


def _complete(phrase: str, neufs: list[str]) -> Place | None:
    """The words that new ones say again, then complete: « du pain » of « du pain au levain »."""
    mots = _mots(phrase)
    for n in range(len(neufs) - 1, 1, -1):
        if len(neufs[n - 1]) < 4 or neufs[n - 1] in _OUTILS:
            continue
        for i in range(len(mots) - n + 1):
            fin = mots[i + n - 1][1][1]
            # What has a complement already is replaced with it.
            if [m for m, _ in mots[i : i + n]] == neufs[:n] and _FINI.match(phrase[fin:]):
                return mots[i][1][0], fin
    return None


_FINI = re.compile(r"\s*(?:[,.;:]|(?:et|ou|afin|pour)\b|$)")

_OUTILS = frozenset(
    [
        "nous",
        "vous",
        "elle",
        "elles",
        "ils",
        "les",
        "des",
        "pour",
        "avec",
        "dans",
        "chez",
        "sur",
        "une",
        "que",
        "qui",
        "leur",
        "nos",
    ]
)


def presque(phrase: str, nouveau: str) -> Place | None:
    """The stretch of as many words that new ones differ from by a slip or an agreement, or None."""
    mots, neufs = _mots(phrase), _mots(nouveau)
    vise, meilleure = "".join(mot for mot, _ in neufs), (0.0, (0, 0))
    for n in (len(neufs), len(neufs) - 1, len(neufs) + 1):
        for i in range(len(mots) - n + 1 if n else 0):
            fenetre = mots[i : i + n]
            communs = {m for m, _ in fenetre} & {m for m, _ in neufs if len(m) > 2} - _OUTILS
            if not communs or fenetre[0][0][0] != neufs[0][0][0]:
                continue
            colle = "".join(mot for mot, _ in fenetre)
            ratio = SequenceMatcher(None, colle, vise, autojunk=False).ratio()
            meilleure = max(meilleure, (ratio, (fenetre[0][1][0], fenetre[-1][1][1])))
    return meilleure[1] if meilleure[0] >= 0.7 else None


def seul_semblable(phrase: str, nouveau: str) -> Place | None:
    """The only « les … » of the sentence, when the new words are « les … » too."""
    if not re.fullmatch(r"(?:les|nos) \w+", nouveau, re.I):
        return None
    trouves = [m.span() for m in re.finditer(r"\b(?:les|nos) \w+[sx]\b", phrase)]
    return trouves[0] if len(trouves) == 1 else None


_PARTIES = (
    (re.compile(r"(?:toute )?(?:(?:la|cette|votre|sa) fin|le (?:dernier|petit) (?:morceau|bout)|la derni[eè]re partie|le bout)", re.I), -1),
    (re.compile(r"(?:tout )?(?:le d[ée]but|la premi[eè]re partie|le premier morceau)", re.I), 0),
    (re.compile(r"(?:le milieu|la (?:deuxi[eè]me|seconde) partie)", re.I), 1),
)  # fmt: skip
"""Parts of the sentence called by where they stand."""


def partie(phrase: str, nom: str) -> Place | None:
    """Where the part called so stands, without the « Nous existons pour » of the first one."""
    rang = next((rang for motif, rang in _PARTIES if motif.fullmatch(nom)), None)
    bornes = [0, *(m.end() for m in re.finditer(", ", phrase)), len(phrase.rstrip(".")) + 2]
    if rang is None or len(bornes) < (4 if rang == 1 else 3):
        return None
    rang = rang % (len(bornes) - 1)
    debut, fin = bornes[rang], bornes[rang + 1] - 2
    annonce = re.match(r"(?:\S+ ){1,6}?pour ", phrase) if rang == 0 else None
    return (annonce.end() if annonce else debut), fin
