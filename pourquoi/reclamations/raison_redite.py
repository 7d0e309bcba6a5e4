"""The reason told again, and what was taken for it denied: « ça c'était ma honte, pas ma raison »."""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, C_EST, FIN, fin, tel_que_tape
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.precisions import Precisees
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, ordonne_de_rectifier, pleins
from pourquoi.retouche.litteral import exact

_RAISON = r"(?:(?:ma|la) (?:vraie |seule )?(?:raison|motivation)|(?:mon|le) (?:vrai |seul )?(?:pourquoi|pk))\b(?! (?:d'? ?etre|de vivre|pour laquelle|sociale|que |qu'))"
_NIE = r"(?:c'est|cest|c'etait|c'? ?t|c|ce n'est|ce n'etait|etait|est)"
NOTEZ_CELA = r"(?:(?:et|donc|alors|du coup) )?(?:(?:il )?(?:faut|faudrait) (?:noter|mettre|garder|ecrire)|(?:vous pouvez|tu peux) (?:noter|mettre|garder|ecrire)|note[sz]?|mets|mettez|ecri(?:s|vez)|garde[sz]?|retien[st]|retenez|marque[sz]?|corrige[sz]?|rectifie[sz]?|change[sz]?)(?:[ -](?:plutot|bien|donc|moi|ca|cela|le|la|les|celle-ci|celle-la|svp|stp))*"
"""« note plutôt ça », said of the words before it."""
_FIN_NOTEE = fin(NOTEZ_CELA)
_PAS_X = (
    re.compile(rf"{ALLEZ}(?P<x>[^.;:!?]{{3,80}}?)[\s,]+{_NIE} (?:[^.;:!?]{{2,40}}?[\s,]+(?:et |mais )?)?pas (?:du tout |vraiment )?(?:{_RAISON}|mon pourquoi){FIN}"),
    re.compile(rf"{ALLEZ}{_RAISON}[\s,]*(?:c'est|cest|c'etait|ce n'est|ce n'etait|n'est|n'etait|c) pas (?P<x>[^.;:!?,]{{3,80}}?){FIN}"),
    re.compile(rf"{ALLEZ}{_NIE} pas (?:du tout |vraiment )?{_RAISON}(?: ca| cela)?(?:[\s,]+(?P<x>(?:les?|la|l'|mon|ma|mes|ce|cette) ?[^.;:!?,]{{3,60}}?))?{FIN}"),
)  # fmt: skip
"""What is denied, when it is told: « le bureau au chaud, c'est pas ma raison »."""
_C_EST_Y = re.compile(
    rf"{ALLEZ}{_RAISON}(?: a moi)?[\s,]*(?P<est>{C_EST}|cetait|est|etait|:|=)[\s,:]+(?!pas\b)(?:(?:plutot|surtout|d'abord|bien|justement)[\s,:]+)*(?P<y>[^;!?]{{4,220}}?){_FIN_NOTEE}"
)
_NOTE_Y = re.compile(
    rf"{ALLEZ}(?:note[sz]?|mets|mettez|ecri(?:s|vez)|garde[sz]?|retenez|retiens) (?:plutot |bien |moi |donc )*(?:que |qu')?{_RAISON}[\s,]*(?P<est>{C_EST}|est|:)[\s,:]+(?P<y>[^;!?]{{4,220}}?){FIN}"
)
_DONNEE = re.compile(
    rf"{ALLEZ}{_RAISON}[\s,]*(?:(?:je |j' ?)(?:viens de |vien de )?(?:vous |te |t')?(?:l' ?|la |le )?(?:(?:ai|avais) (?:deja |bien )?)?(?:donn|di[rt]|ecri|racont|expliqu)\w*)[^.;:!?,]{{0,25}}?[\s,]*[:,.][\s,]*(?P<y>[^;!?]{{4,}})$"
)
"""« Ma raison, je viens de vous la donner : la cantine, les trois cents repas jetés »."""
_PAS_X_APRES = re.compile(
    r"[\s,]+(?:et |mais )?(?:non )?pas (?P<x>(?:les?|la|l'|mon|ma|mes|ce|cette|d'|de|\w+(?:er|ir|re)\b) ?[^.;:!?,]{3,60})$"
)
"""« … ma raison c'est Luc, pas les volets »."""
_SE_REPREND = re.compile(
    r"^\W*(?:(?:ah|oh|euh|mais|bon|alors|enfin)\W+)*(?:non|nan|nn|attends?|attendez|pardon|erreur)\b|\b(?:c'etait|cetait|c'? ?t|n'etait)\b"
)


def raison_redite(texte: str, carnet: Carnet) -> Precisees | None:
    """« X, c'était pas ma raison. La raison, c'est Y »: Y in the place of the why that tells X."""
    if carnet.etape in SUR_LA_PHRASE:
        return None
    phrases = en_phrases(texte)
    trouvees = [(r, m) for r, p in enumerate(phrases) if (m := _dite(p))]
    niees = [(r, m) for r, p in enumerate(phrases) if (m := _niee(p))]
    if len(trouvees) != 1 or len(niees) > 1:
        return None
    rang, m = trouvees[0]
    y = tel_que_tape(phrases[rang], m, "y")
    x = tel_que_tape(phrases[niees[0][0]], niees[0][1], "x") if niees else ""
    if not niees and (apres := _PAS_X_APRES.search(a_plat(y))):
        x, y = tel_que_tape(y, apres, "x"), y[: apres.start()]
    ordonne = _ordonne(phrases[rang], m) or any(_ordre_seul(p) for p in phrases)
    nom = _le_pourquoi(x, y, carnet) if x or niees or ordonne else None
    if nom is None or not pleins(y):
        return None
    argent = _de_l_argent(carnet, nom)
    if carnet.etape in POURQUOIS and not ordonne:
        # In front of a why, « l'argent c'est pas ma raison, ma raison c'est… » answers it.
        if argent or not _SE_REPREND.search(a_plat(texte)):
            return None
    dites = {rang, *(r for r, _ in niees)}
    reste = " ".join(
        p for r, p in enumerate(phrases) if r not in dites and not _SEULE.match(a_plat(p))
    )
    if carnet.echelle_finie or argent:
        return Precisees({nom: y}, reste=reste)
    # The whys after it stand, and the one that is pending comes again.
    return Precisees(bouts={nom: (x or getattr(carnet, nom), y, y)}, reste=reste)


def _ordre_seul(phrase: str) -> bool:
    """« Mettez plutôt ça, svp », « corrigez »: of what was just told."""
    return bool(_CELA_SEUL.match(a_plat(phrase))) or ordonne_de_rectifier(phrase)


_CELA_SEUL = re.compile(rf"{ALLEZ}{NOTEZ_CELA}{FIN}")
_SEULE = re.compile(rf"{ALLEZ}(?:{NOTEZ_CELA})?{FIN}")


def sans_dire_qu_elle_est_donnee(texte: str) -> str | None:
    """« Et ma raison, je viens de vous la donner : Luc »: Luc; None when nothing leads to it."""
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        if m := _DONNEE.match(a_plat(phrase)):
            avant = [p for p in phrases[:rang] if pleins(p)]
            return " ".join([*avant, tel_que_tape(phrase, m, "y"), *phrases[rang + 1 :]])
    return None


def _dite(phrase: str) -> re.Match[str] | None:
    return _C_EST_Y.match(a_plat(phrase)) or _NOTE_Y.match(a_plat(phrase))


def _niee(phrase: str) -> re.Match[str] | None:
    return next(filter(None, (motif.match(a_plat(phrase)) for motif in _PAS_X)), None)


def _ordonne(phrase: str, m: re.Match[str]) -> bool:
    """Whether the reason comes with an order to write it."""
    suite = a_plat(phrase)[m.end("y") :]
    return m.re is _NOTE_Y or bool(re.search(NOTEZ_CELA, suite))


def _le_pourquoi(x: str, y: str, carnet: Carnet) -> str | None:
    """The why that tells what is denied; else the one nearest to what is told, or the last."""
    donnes = [n for n in reversed(POURQUOIS) if getattr(carnet, n) and n != carnet.etape]
    if x:
        mots = pleins(x)
        tenus = {n: len(mots & pleins(getattr(carnet, n))) for n in donnes}
        nom = max(tenus, key=tenus.__getitem__, default=None)
        return nom if nom and tenus[nom] and 2 * tenus[nom] >= len(mots) else None
    communs = {n: len(pleins(y) & pleins(getattr(carnet, n))) for n in donnes}
    nom = max(communs, key=communs.__getitem__, default=None)
    return None if nom and exact(getattr(carnet, nom), y) == (0, len(getattr(carnet, nom))) else nom


def _de_l_argent(carnet: Carnet, nom: str) -> bool:
    rang = POURQUOIS.index(nom)
    return rang < len(carnet.motifs) and carnet.motifs[rang] == "motif_argent"
