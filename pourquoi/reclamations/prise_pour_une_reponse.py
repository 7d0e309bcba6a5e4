"""A question or a reproach that was kept as an answer: only what is told in its place replaces it.

« Dans mon geste vous avez mis ma question. Le geste, c'est le vélo prêté au boulanger, et j'ai aussi
un renoncement, le samedi » puts each where it belongs.
"""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, C_EST, tel_que_tape
from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.precisions import Precisees
from pourquoi.reclamations.ordre_et_reproche import proteste
from pourquoi.reclamations.reponse_nommee import TOUT_CHAMP, ce_qu_elle_dit, reponse_nommee
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, avec_aussi, designees, pleins

_C_ETAIT = r"(?:c'? ?etait|c'? ?est|ct|mis|note|garde|ecrit|pris|retenu)"
_MA_QUESTION = re.compile(
    rf"\b{_C_ETAIT} (?:juste |la |bien |seulement |comme reponse )*(?:ma|une|mes|la|un|mon) (?:simple |petite )?(?:questions?\b(?! (?:de|d'|du|des|qui)\b)|(?:critiques?|remarques?|reproches?|protestations?|plaintes?)\b)"
)
_ERREUR = re.compile(rf"{ALLEZ}(?:il )?y ?'?a une erreur\b|{ALLEZ}(?:mdr|lol|serieux)\W*$")
_LE_VOICI = re.compile(
    rf"(?:^|[.;!?,:»]\s|\b(?:et|mais|bon|non|lol|mdr) )(?:mon|ma|mes|le|la|les) (?:vrai(?:e|s)? )?(?P<champ>{TOUT_CHAMP})[\s,]*(?:{C_EST}|:)[\s,:]*(?!(?:pas|faux|{_C_ETAIT})\b)(?P<y>[^.;!?«»]{{4,}})"
)
_METS = re.compile(
    r"\b(?:mets|mettez|note[sz]?|ecris|ecrivez)(?: (?:plutot|juste|a la place))*[\s:]+(?P<y>[^.;!?«»]{6,})"
)
_ET_AUSSI = re.compile(
    r"[\s,]+(?:et|puis|ah et)(?: (?:aussi|puis))? (?:j'? ?(?:ai|avais)|il y a|y a) (?:aussi |encore )?(?:un|une|comme) (?:autre )?(?P<champ>renoncements?|valeurs?)[\s,:]+(?:aussi[\s,:]+)?(?:(?:c'? ?est)[\s,:]+)?(?P<z>.{3,})$"
)


def prise_pour_une_reponse(texte: str, carnet: Carnet) -> Precisees | None:
    """The answers told in the place of what was none; None when nothing of the kind is said."""
    if carnet.etape in SUR_LA_PHRASE:
        return None
    phrases = en_phrases(texte)
    nom, neuf = _la_neuve(texte, carnet)
    if not nom or nom == carnet.etape:
        return None
    neuf, a_part = _avec_l_autre(neuf, carnet)
    dit = ce_qu_elle_dit(nom, carnet)
    fausse = any(_est_fausse(p, dit) for p in phrases)
    if not dit or not pleins(neuf) or not (fausse or a_part and nom not in a_part):
        return None
    mots = pleins(neuf)
    reste = [
        p
        for p in phrases
        if not (mots & pleins(p) or _est_fausse(p, dit) or _ERREUR.match(a_plat(p)) or proteste(p))
    ]
    return Precisees({nom: neuf, **a_part}, reste=" ".join(reste))


def _la_neuve(texte: str, carnet: Carnet) -> tuple[str, str]:
    """The answer named last, and what is told of it."""
    plat = a_plat(texte)
    lus = [*_LE_VOICI.finditer(plat)]
    for m in reversed(lus):
        nom = reponse_nommee(m["champ"], "", carnet) or ""
        if nom and not _MA_QUESTION.search(m["y"]):
            return nom, tel_que_tape(texte, m, "y")
    nommee = re.match(rf"{ALLEZ}(?:mon |le |la |ma |mes |les )?(?P<champ>{TOUT_CHAMP})\s*:", plat)
    mets = _METS.search(plat)
    if nommee and mets:
        return reponse_nommee(nommee["champ"], "", carnet) or "", tel_que_tape(texte, mets, "y")
    return "", ""


def _avec_l_autre(neuf: str, carnet: Carnet) -> tuple[str, dict[str, str]]:
    """What is told, without another answer that goes on with it; and that one."""
    m = _ET_AUSSI.search(a_plat(neuf))
    nom = next(iter(designees(m["champ"])), "") if m else ""
    if m is None or nom not in ("renoncements", "valeurs"):
        return neuf, {}
    autre, tenue = tel_que_tape(neuf, m, "z"), ce_qu_elle_dit(nom, carnet)
    if nom == "valeurs":
        autre = ", ".join([*carnet.valeurs_nommees, autre])
    elif tenue:
        autre = avec_aussi(tenue, autre)
    return neuf[: m.start()].strip(" ,"), {nom: autre}


def _est_fausse(phrase: str, dit: str) -> bool:
    """Whether a sentence says that what was kept is a question or a reproach, or quotes it so."""
    if _MA_QUESTION.search(a_plat(phrase)):
        return True
    cite = re.search(r"[«“\"]\s*([^»”\"]+?)\s*[»”\"]", phrase)
    nie = re.search(r"\b(?:n'est|c'est|ce n'est|c) pas\b|\bserieu\w*\b", a_plat(phrase))
    return bool(cite and nie and pleins(cite[1]) and pleins(cite[1]) <= pleins(dit))
