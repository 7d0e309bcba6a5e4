"""A message that only names people: who the clients are, and nothing that is done for them.

« C'est des couples qui s'installent », « il faut juste : les veuves et les aidants ».
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pourquoi.amorces import ALLEZ
from pourquoi.ecriture import normaliser
from pourquoi.rectifications import a_plat, pleins
from pourquoi.reflet.echafaudage import sans_verbe
from pourquoi.reflet.lexique import infinitif
from pourquoi.retouche.groupes import nomme_des_gens
from pourquoi.valeurs import enumerer

_LES = r"(?:tou(?:te)?s )?(?:les|des|ceux|celles)"
_CE_SONT = r"(?:c'? ?est|c|ce sont|ce serait|ce seraient|sont|:)"
_PLUTOT = r"(?:(?:surtout|plutot|bien|d'abord|avant tout|juste|seulement|uniquement|en fait|aussi bien)[\s,]+)*"
_CLIENTS = r"(?:mes|nos) (?:vraie?s |bon(?:ne)?s |principaux )?clients?(?:es)?(?: a moi)?"
_JUSTE = r"(?:(?:il |i )?(?:faut|fallait|faudrait|reste|ya|y a)|mets|mettez|gardez?|notez?|laissez?|je (?:veux|garde|voulais)|on garde)? ?(?:(?:juste|seulement|uniquement|simplement|que)\b)(?: (?:garder|mettre|noter|laisser|ecrire))?[\s:]*"
_MENES = (
    ("clients", re.compile(rf"(?:^|[\s,;:(]){_CLIENTS}[\s,]*{_CE_SONT}[\s:]+{_PLUTOT}(?P<gens>{_LES} .+)$")),
    ("juste", re.compile(rf"{ALLEZ}{_JUSTE}(?P<gens>{_LES} .+)$")),
    ("ce sont", re.compile(rf"{ALLEZ}(?:eux[\s,]+)?{_CE_SONT}[\s:]+{_PLUTOT}(?P<gens>{_LES} .+)$")),
    ("", re.compile(rf"{ALLEZ}(?P<gens>{_LES} .+)$")),
)  # fmt: skip
_QUELQU_UN_AGIT = re.compile(r"\b(?:je|j'|j (?=[aeiouh])|on|nous|me|m'|moi)(?:\b|(?<='))")
"""« Les vieux, je leur garde une place », « des gens qui m'ont aidé »: said of oneself."""
_ENTRE_EUX = re.compile(
    rf"\s*[,;]\s*(?:(?:et|puis|aussi|ainsi que|ou)\s+)*|\s+(?:et|puis|ainsi que)\s+(?:(?:puis|aussi|meme)\s+)*(?={_LES}\b)"
)
_QUI = re.compile(r"\s(?:qui|ki|qu'|que|dont|ou|chez qui|a qui)\b")
_LES_DECRIT = re.compile(
    r"(?:qui|ki|dont|ils|elles|d'|de|du|entre|avec|sans|souvent|plutot|surtout|genre|quoi|hein|voila|stp|svp|merci|s'il|\d+)\b"
)
_SUIVENT = re.compile(r"(?:qui|ki|dont)\b")
_VAGUES = {"client", "cliente", "gen", "personne", "monde", "autre"}


@dataclass
class Nommes:
    """People that a sentence only names.

    Attributes:
        gens: they, group by group, as typed.
        mene: what leads to them: « clients », « juste », « ce sont », or nothing.
        avant: what the sentence says before that.
    """

    gens: list[str]
    mene: str
    avant: str

    @property
    def precis(self) -> bool:
        """Whether they are more than one bare noun: several groups, or « ceux qui… »."""
        return len(self.gens) > 1 or bool(_QUI.search(a_plat(self.gens[0])))

    @property
    def mots(self) -> set[str]:
        """What tells them from anybody."""
        return pleins(" ".join(self.gens)) - _VAGUES


def que_des_gens(phrase: str) -> Nommes | None:
    """The people that a sentence names, and nothing else; None when it tells or asks anything."""
    plat = a_plat(phrase)
    mene, m = next(((nom, lu) for nom, motif in _MENES if (lu := motif.search(plat))), ("", None))
    if m is None or "?" in phrase or _QUELQU_UN_AGIT.search(m["gens"]):
        return None
    if not mene and "plutot" in m["gens"]:
        # « Les jeunes plutôt que les anciens » compares.
        return None
    dits = phrase[m.start("gens") :].strip(" .!…»")
    gens: list[str] = []
    for bout in _morceaux(dits, _ENTRE_EUX):
        groupe = re.match(rf"{_LES} ", a_plat(bout))
        if groupe and _un_groupe(bout):
            gens.append(bout)
        elif not gens or groupe or not _les_decrit(bout):
            return None
        elif _SUIVENT.match(a_plat(bout)):
            gens[-1] += f", {bout}"
    avant = phrase[: m.start()]
    lus = Nommes(list(dict.fromkeys(gens)), mene, avant)
    # « les veuves, les aidants »: a noun may be unknown beside one that surely is of people.
    return lus if lus.mots and any(map(nomme_des_gens, gens)) else None


def _morceaux(dits: str, entre: re.Pattern[str]) -> list[str]:
    """A list cut where it goes from one group to the next, as typed."""
    coupes = list(entre.finditer(a_plat(dits)))
    debuts, fins = [0, *(c.end() for c in coupes)], [*(c.start() for c in coupes), len(dits)]
    bouts = (dits[d:f].strip(" .") for d, f in zip(debuts, fins, strict=True))
    return [bout for bout in bouts if bout]


def _un_groupe(bout: str) -> bool:
    """« les veufs qui n'osent pas »: a noun, and no verb of which it is the subject."""
    tete = bout[: m.start()] if (m := _QUI.search(a_plat(bout))) else bout
    mots = a_plat(tete).split()
    return bool(m) or len(mots) > 1 and not infinitif(mots[1]) and sans_verbe(tete)


def _les_decrit(bout: str) -> bool:
    """« 35-40 ans », « ils ont peur », « seuls »: said of those just named."""
    mots = normaliser(bout).split()
    seul = len(mots) == 1 and not infinitif(mots[0])
    return seul or bool(_LES_DECRIT.match(a_plat(bout)))


_UN_AUTRE = re.compile(
    rf"\s*,?\s*(?:(?:et|puis|aussi|ainsi que)\s+)+(?=(?:{_LES}|mes|nos|une?|la|le) |l')|\s*,\s*(?=(?:{_LES}|mes|nos|une?|la|le) |l')"
)


def un_a_un(dits: str) -> list[str]:
    """« les veuves, un voisin et les aidants »: each of them, as typed."""
    return _morceaux(dits, _UN_AUTRE)


def sans_doubles(dits: str) -> str:
    """« les veuves, les aidants et les veuves »: nobody stands twice; the text when nobody does."""
    groupes = un_a_un(dits)
    uniques: dict[str, str] = {}
    for groupe in groupes:
        uniques.setdefault(normaliser(groupe), groupe)
    return dits if len(uniques) == len(groupes) else enumerer([*uniques.values()])
