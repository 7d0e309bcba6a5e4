"""The activity told under its name, once something else was heard: « c'est la forge, mon métier »."""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, C_EST, fin, tel_que_tape
from pourquoi.au_passage import reproche
from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.extraction import designe_un_metier, reconnaitre_activite
from pourquoi.precisions import Precisees
from pourquoi.reclamations.ordre_et_reproche import proteste
from pourquoi.rectifications import a_plat, ordonne_de_rectifier

_LA_MIENNE = r"(?:mon|notre) (?:activite|metier|projet|entreprise|commerce)"
_NOTEZ_LE = r"(?:(?:merci de |(?:il )?faut )(?:le |la |l')?)?(?:note[szr]?|mets|mettez|ecri(?:s|vez|re)|corrige[szr]?|rectifie[szr]?)(?:[ -](?:le|la|ca|cela))?(?: (?:correctement|bien|comme (?:il faut|ca)|plutot))?"
_FIN = fin(_NOTEZ_LE)
_UN_METIER = (
    r"(?P<y>(?!pas\b)(?:(?:la|le|une?|celle|celui|mon|ma|notre|de la|du) |l')?[^.;!?]{3,120}?)"
)
_NOMMEE = (
    re.compile(rf"{ALLEZ}{_LA_MIENNE}(?: a moi)?[\s,]*(?::|{C_EST}\b)[\s:]*{_UN_METIER}{_FIN}"),
    re.compile(rf"{ALLEZ}{C_EST}\b[\s:]*{_UN_METIER}[\s,]+{_LA_MIENNE}{_FIN}"),
)
"""« Mon activité, c'est la forge », « c'est la forge, mon métier, notez-le bien »."""


def activite_nommee(texte: str, carnet: Carnet) -> Precisees | None:
    """The activity told again, in front of the question that comes after it, or told to be wrong."""
    if not carnet.activite or carnet.etape == "activite" or carnet.raison_detre:
        return None
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        m = next(filter(None, (motif.match(a_plat(phrase)) for motif in _NOMMEE)), None)
        neuve = tel_que_tape(phrase, m, "y") if m else ""
        # « …, que nous reprenons ensemble » answers the question that comes after.
        suite = _QU_ON_FAIT.search(neuve)
        neuve, en_plus = (neuve[: suite.start()], [suite["fait"]]) if suite else (neuve, [])
        if m is None or not _une_activite(neuve):
            continue
        autres = [*phrases[:rang], *phrases[rang + 1 :]]
        blame = ordonne_de_rectifier(texte) or re.search(_NOTEZ_LE, a_plat(phrase[m.end("y") :]))
        if carnet.etape == "statut" or blame or any(_a_cote(p) for p in autres):
            reste = en_plus + [p for p in autres if not (_a_cote(p) or _COMMENTE.match(a_plat(p)))]
            return Precisees({"activite": neuve}, reste=" ".join(reste))
    return None


_QU_ON_FAIT = re.compile(
    r",? qu(?:e |['’])(?P<fait>(?:je|j['’]|on|nous) ?(?:l['’]?)?(?:re|cr[eé]|ouvr|mont|lanc)\w+.*)$",
    re.IGNORECASE,
)
_UN_NOM = re.compile(
    r"(?:(?:la|le|une?|de la|du) |l')(?!(?:\w+ )?(?:vie|passion|plaisir|meme|plus|truc|chose|galere|catastrophe|base|reve|bonheur|facon|gagne)\b)"
)


def _une_activite(dit: str) -> bool:
    """« la forge », « cordonnier », rather than « ma vie », « compliqué à dire »."""
    nomme = _UN_NOM.match(a_plat(dit)) and reconnaitre_activite(dit)
    return bool(nomme or designe_un_metier(dit))


_COMMENTE = re.compile(
    r"\W*(?:eh |et )?(?:bien|ben|bah),? nous voila\b|\W*(?:bon|bref|non|mais non)\W*$"
)
_QUESTION = re.compile(r"\b(?:c'etait|c'est|cest) (?:juste |simplement )?une? question\b")


def _a_cote(phrase: str) -> bool:
    """Whether a sentence only says that the coach heard wrong."""
    return proteste(phrase) or bool(reproche(phrase) or _QUESTION.search(a_plat(phrase)))
