"""What is claimed and stands there already: « et Paul, vous l'avez gardé quelque part ? »."""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, tel_que_tape
from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.precisions import Precisees
from pourquoi.reclamations.reponse_nommee import TOUT_CHAMP
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, derniere, designees, gardes, pleins

_GARDE = r"(?:(?:bien|deja|aussi|au moins|quand meme) )*(?:garde|note|mis|ecrit|retenu|marque|range|pris)\w*"
_OU_CELA = rf"(?P<ou>(?:[\s,]+(?:quelque part|bien|aussi|ou (?:pas|non)|oui ou non|dans (?:{TOUT_CHAMP}|(?:le |la |mon |ma |vos |tes |votre |ton )?(?:carnet|synthese|resume|notes|reponses))))*)"
_EST_IL_GARDE = (
    re.compile(rf"{ALLEZ}(?:est-ce que )?(?:vous (?:m')?avez|tu (?:m')?as|t'as|tas|t as|avez[- ]vous|as[- ]tu) {_GARDE} (?:que|qu'|ke) ?(?P<x>(?:je |j'|on |c'|il |elle |ils |elles |mon |ma |mes |les? |la )[^;:.!?]{{4,90}}?){_OU_CELA}\s*\?"),
    re.compile(rf"{ALLEZ}(?P<x>[^,;:.!?]{{2,50}}?)[\s,]+(?:est-ce que )?(?:(?:vous|tu|t') ?l(?:es |'|a |e )?(?:avez|as)|l(?:es |'|a |e )?(?:avez-vous|as-tu)) {_GARDE}{_OU_CELA}\s*\?"),
    re.compile(rf"{ALLEZ}(?:est-ce que )?(?:vous (?:m')?avez|tu (?:m')?as|t'as|tas|avez[- ]vous|as[- ]tu) {_GARDE} (?P<x>(?:(?:pour|a) )?(?:les? |la |l'|mon |ma |mes |des |(?P<nom>(?=\w)))[^,;:.!?]{{2,50}}?){_OU_CELA}\s*\?"),
    re.compile(rf"{ALLEZ}(?P<x>[^,;:.!?]{{2,50}}?)[\s,]+(?:(?:il|elle) (?:y )?est|(?:ils|elles) (?:y )?sont|c'est) (?:{_GARDE}|(?=quelque part)){_OU_CELA}\s*\?"),
)  # fmt: skip
"""« Et Paul, vous l'avez gardé quelque part ? », « t'as bien noté la sieste ? »"""
PRONOM = re.compile(
    r"(?:les?|la|l'|ca|cela|tout|rien|y|en|cette|ce|ces|un mot|quelque chose|des (?:mots|choses|trucs)|le (?:reste|debut|jour|mot)|la (?:suite|fin|moitie|phrase)|(?:la|ma|cette|votre|ta|les|mes) (?:questions?|reponses?)(?: .*)?)\W*$|(?:moi|lui)\b|(?:de|d')\b"
)

_SANS_SUJET = re.compile(
    r"\b(?:quoi|koi|qui|qu'est|quels?|quelles?|combien|comment|pourquoi|pk|quand|ce que?|rien|tout|phrase|questions?|reponses?|histoires?|anecdotes?|message|texte|truc|chose|resume|synthese|nom|prenom|mail|numero|temps|longtemps)\b"
)
"""« Tu as mis quoi ? », « mon histoire, vous l'avez notée ? »: of nothing to be found in an answer."""


def demande_si_garde(clause: str, carnet: Carnet) -> str | None:
    """What a clause asks whether it is kept; None for a word that says nothing, or an answer."""
    m = next(filter(None, (motif.match(a_plat(clause)) for motif in _EST_IL_GARDE)), None)
    quoi = _POUR_CELA.sub("", tel_que_tape(clause, m, "x")) if m else ""
    if m is None or not pleins(quoi) or PRONOM.match(a_plat(quoi)) or designees(quoi, seul=False):
        return None
    if _SANS_SUJET.search(a_plat(quoi)) or m.groupdict().get("nom") == "" and quoi[0].islower():
        return None
    # In front of the sentence to sign, « vous avez mis les enfants ? » is of its words.
    devant = carnet.etape in SUR_LA_PHRASE and "quelque part" not in m["ou"]
    devant = devant and not _DU_CARNET.search(a_plat(clause))
    return None if devant or "phrase" in a_plat(quoi) else quoi


_DU_CARNET = re.compile(
    r"\b(?:not|gard|reten)\w+ (?:que |qu'|pour |les? |la |l'|mon |ma |mes |des )"
)
"""« T'as bien noté pour les mamies ? »: of what was told, even in front of the sentence."""
_POUR_CELA = re.compile(
    r"^pour (?=(?:les? |la |l['’]|mon |ma |mes |(?-i:[A-ZÀ-Ý])))", re.IGNORECASE
)


def ou_c_est_dit(quoi: str, carnet: Carnet) -> str:
    """The answer that tells already of what is said to be forgotten; "" when none does."""
    mots = pleins(quoi)
    return next((dit for _, dit in gardes(carnet) if mots and mots <= pleins(dit)), "")


def la_phrase(quoi: str, tenu: str) -> str:
    """Of a long answer, the sentence that tells it."""
    if len(tenu.split()) <= 25:
        return tenu
    return next((p for p in en_phrases(tenu) if pleins(quoi) <= pleins(p)), tenu)


_L_A_GARDE = re.compile(
    rf"{ALLEZ}(?:est-ce que )?(?:(?:vous|tu|t') ?l(?:es |'|a |e )?(?:avez|as)|l(?:es |'|a |e )?(?:avez-vous|as-tu)|(?:c'est|cest)) {_GARDE}{_OU_CELA}(?P<recit>,? (?:tout )?ce que (?:je|j')[^?]{{3,40}})?(?P<bout>(?:[\s,]+(?:quelque part|ou pas|au moins))*)\s*\?"
)
_ET_LUI = re.compile(
    rf"{ALLEZ}(?P<x>[^?.!,;:]{{2,50}}?)(?:,? (?:alors|dans tout ca|la-dedans))?\s*\?$"
)


def et_lui_garde(texte: str, carnet: Carnet) -> Precisees | None:
    """« Et Paul ? La grange ? Vous l'avez gardé quelque part ? »: where they are told is quoted."""
    phrases = en_phrases(texte)
    demande = next((n for n, p in enumerate(phrases) if _L_A_GARDE.match(a_plat(p))), 0)
    m = _L_A_GARDE.match(a_plat(phrases[demande])) if demande else None
    devant = carnet.etape in SUR_LA_PHRASE and m and not (m["recit"] or "quelque part" in m[0])
    if m is None or devant:
        return None
    reste, dits, manquent = [], [], []
    for phrase in (*phrases[:demande], *phrases[demande + 1 :]):
        lui = _ET_LUI.match(a_plat(phrase))
        quoi = tel_que_tape(phrase, lui, "x") if lui else ""
        if not pleins(quoi) or _SANS_SUJET.search(a_plat(quoi)) or designees(quoi, seul=False):
            reste.append(phrase)
            continue
        tenu = ou_c_est_dit(quoi, carnet)
        seule = next((p for p in en_phrases(tenu) if pleins(quoi) <= pleins(p)), tenu)
        (dits if tenu else manquent).append(seule or quoi)
    if not (dits or manquent):
        return None
    return Precisees(deja=[*dict.fromkeys(dits)], absents=manquent, reste=" ".join(reste))


_J_AVAIS_DIT = re.compile(
    r"^\W*(?:(?:non|nan|nn|mais|ah|oh|bah|ben|euh|heu|attends|attendez|pardon)\W+)+(?:je (?:vous |t'|te )?(?:l'?)?|j'? ?)(?:ai|avais|disais|viens de dire) ?(?:bien |justement )?(?:dit )?(?:justement |bien )?(?:que|qu'|ke) ?(?:justement |bien )?(?P<y>.{8,})$"
)
_C_EST_QUI_CA = re.compile(
    rf"{ALLEZ}(?:(?:mdr+|lol|ptdr|hein|quoi)[\s,?!.]+)*(?:(?:c'est|cest|c) (?:qui|quoi)|(?:qui|quoi) (?:ca|donc)|(?:d'?ou (?:vous sortez|tu sors|sort)))\b[^?!.]{{0,40}}\?+\s*(?:(?:moi|mais|non)[\s,]+)*j'? ?(?:ai|avais) dit[\s:,]+(?:que |qu'|ke )?(?P<y>[^.;!?]{{6,}})"
)
"""« C'est qui, madame Untel ? J'ai dit que j'ai appris seule. »"""
REDITE = 0.75
"""Share of its words from which what was « said » is the answer just given, and no other."""


def redit_la_derniere(texte: str, carnet: Carnet) -> Precisees | None:
    """« Non, j'ai dit que justement ils reviennent pas »: the last answer told again is no other."""
    plat = a_plat(texte)
    devant = carnet.etape in SUR_LA_PHRASE
    m = None if devant else _J_AVAIS_DIT.match(plat) or _C_EST_QUI_CA.match(plat)
    _, dit = derniere(carnet)
    mots = pleins(m["y"]) if m else set()
    communs = {mot for mot in mots if any(_meme_mot(mot, autre) for autre in pleins(dit))}
    if len(mots) < 2 or len(communs) < REDITE * len(mots):
        return None
    return Precisees(deja=[tel_que_tape(texte, m, "y")])


def _meme_mot(mot: str, autre: str) -> bool:
    """Whether two words are one, however it ends: « rappellent », « rappeler »."""
    return mot == autre or len(mot) > 4 and mot[:5] == autre[:5]
