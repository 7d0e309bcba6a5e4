"""What a message puts right of the values: told again as a list, one refused, one left out.

« X ? J'ai jamais dit ça. J'ai dit A, B et C » tells them all again; « les retards, c'est pas une
valeur, enlevez » takes one out; « la rigueur, non. La douceur plutôt » exchanges one. What else
the message says is left to be heard after.
"""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, C_EST, CHAMP, DANS, FIN, LE, fin, tel_que_tape
from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.precisions import Precisees
from pourquoi.rectifications import (
    SUR_LA_PHRASE,
    a_leur_place,
    a_plat,
    celle_qui_dit,
    pleins,
    sans_les_mots,
)
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs import en_entier, en_liste, entiere, toute_la_liste
from pourquoi.valeurs_lexique import valeurs_dites

_NOTE = r"(?:vous (?:m')?avez|tu (?:m')?as|t'as|tas|y a|il y a)(?: encore| toujours)?(?: (?:re)?(?:mis|note|ecrit|marque|garde|retenu)\w*)?"
_JAMAIS_DIT = r"(?:(?:moi )?(?:je (?:ne |n')?|j'? ?)(?:ai|avais) (?:pas|jamais) (?:dit|parle de|ecrit)(?: (?:ca|cela))?|je (?:ne )?(?:dis|disais) pas ca)(?:,? moi)?"
_REDIT = rf"(?:{C_EST}|(?:moi )?(?:j'? ?|je (?:vous |te |t')(?:les |l')?)(?:ai|avais) (?:bien |deja )?dit|je (?:vous |te )?disais|les miennes,? {C_EST})"
_A_TORT = (
    re.compile(rf"{ALLEZ}(?:dans|pour|parmi|cote) (?:{LE} ?)?valeurs?[\s,:]*{_NOTE} (?P<x>[^.;!?]{{2,60}}?){FIN}"),
    re.compile(rf"{ALLEZ}(?:{LE} ?)?valeurs?[\s,:]*(?:c'est|cest|c|ce n'est|ce (?:ne )?sont|(?:ne )?sont|(?:n'|ne )?est) pas (?:du tout )?(?P<x>[^.;!?]{{2,60}}?){FIN}"),
    re.compile(rf"{ALLEZ}(?P<x>[^,.;!?]{{3,60}})[\s?!,.…]+(?:mais )?{_JAMAIS_DIT}{FIN}"),
)  # fmt: skip
"""What is noted and was never theirs, before they tell them again."""
_LES_VOICI = re.compile(
    rf"{ALLEZ}{_REDIT}[\s,:]+(?:(?:plutot|d'abord|surtout|bien)[\s,]+)*(?P<y>.{{3,}}?){FIN}"
)
_PAS_UNE_VALEUR = re.compile(
    rf"{ALLEZ}[«“\"]? ?(?P<x>[^.;!?«»]{{3,80}}?) ?[»”\"]?[\s,]*(?:c'est|cest|c|ce n'est|ca n'est|est|n'est) pas (?:du tout |vraiment )?(?:une|ma|mes|dans mes|des) valeurs?\b(?:[\s,]+(?:ca|cela))?(?P<ote>[\s,.;]+(?:(?:donc|alors|il faut|faut) )?(?:enlev|retir|vir|supprim|ot|effac)\w*(?:[ -](?:la|le|les|ca|moi))*)?{FIN}"
)
_OTEZ = re.compile(
    rf"{ALLEZ}(?:il faut |faut )?(?:(?:l'|la |le |les )?(?:enlev|retir|vir|supprim|ot|effac)\w*)(?:[ -](?:la|le|les|ca|moi))*{FIN}"
)
_REFUSE = re.compile(
    rf"{ALLEZ}(?:pas )?(?P<x>(?:{LE} ?)?[^\W\d][\w' -]{{2,30}}?)(?: ?\?)?[\s,]+(?:non|nan|pas du tout|bof)[\s,.;:!]+(?:(?:mais|moi|c'est|je dirais)[\s,]+)*(?P<avant>plutot )?(?P<y>[^,;.:!?]{{3,40}}?)(?P<apres>[\s,]+plutot)?{FIN}"
)
_ECHANGEZ = re.compile(
    rf"{ALLEZ}(?:(?:il )?faut )?(?:change|remplace|vire|enleve|retire|supprime|efface|ote|oublie)(?:[rsz]|ez)? (?P<x>(?:{LE} ?)?[^,;.:!?]{{3,40}}?)(?:,|;|\.| et| puis)[\s,]*(?:et |puis |plutot )*(?:re)?(?:mets?|mettez|mettre|note[sz]?|ecri(?:s|vez)|garde[sz]?)(?: moi| plutot| juste| a la place)* :? ?[«“\"]? ?(?P<y>[^,;.:!?«»]{{3,60}}?) ?[»”\"]?(?: (?:dans|parmi|comme|en) (?:{LE} )?valeurs?)?{FIN}"
)
"""« Change la rigueur, mets le soin du détail »: whatever the new one is called."""
_OUBLI_PUIS_LISTE = re.compile(
    rf"{ALLEZ}(?:(?:vous|tu|t')\s?(?:m')?(?:avez|as) (?:encore |juste )?(?:oubli|zapp|saut)\w*|(?:il )?manque) (?P<x>(?:la |le |l')[\w-]+)[\s,:]+{C_EST} (?P<y>(?:la |le |l')[\w-]+(?:(?:,| et) (?:la |le |l')[\w-]+)+)(?:{FIN}|(?P<suite>(?:,| et) .+)$)"
)
"""« Vous avez oublié A, c'est A et B et le client… »"""


_VALEURS_CITEES = re.compile(
    rf"{ALLEZ}(?:(?:dans|parmi|pour) )?(?:{LE} ?)?valeurs?[\s,:=]*(?:(?:vous avez|tu as|t'as) (?:mis|note|ecrit)[\s:]*)?[«“\"]\s*(?P<x>[^«»“”\"]{{3,60}}?)\s*[»”\"]\W*$"
)
_CA_N_EN_EST_PAS = re.compile(
    rf"{ALLEZ}(?:ca[\s,]+)?(?:c'est|cest|c|ce n'est|ca n'est) pas (?:du tout |vraiment )?(?:une|ma|des) valeurs?\b"
)


def valeurs_reclamees(texte: str, carnet: Carnet) -> Precisees | None:
    """What a message puts right of the values, and what else it says; None when it does not."""
    if carnet.etape in ("valeurs", *SUR_LA_PHRASE):
        return None
    phrases = _en_phrases(texte)
    for lire in (
        _mettez_les,
        _d_abord_l_autre,
        _toutes_redites,
        _pas_une_valeur,
        _une_refusee,
        _une_echangee,
        _une_dite_autrement,
        _une_oubliee,
    ):
        if lue := lire(phrases, carnet):
            return lue
    return None


def _en_phrases(texte: str) -> list[str]:
    """The sentences of a message, « X ? J'ai jamais dit ça » in one."""
    phrases: list[str] = []
    for phrase in en_phrases(texte):
        suit = phrases and len(phrases[-1].split()) <= 8
        nommee = suit and _VALEURS_CITEES.match(a_plat(phrases[-1]))
        if suit and re.match(rf"{ALLEZ}{_JAMAIS_DIT}{FIN}", a_plat(phrase)):
            phrases[-1] = f"{phrases[-1]} {phrase}"
        elif nommee and _CA_N_EN_EST_PAS.match(a_plat(phrase)):
            # « Valeurs : « tant pis ». C'est pas une valeur, ça »
            phrases[-1] = f"{tel_que_tape(phrases[-1], nommee, 'x')}, {phrase}"
        else:
            phrases.append(phrase)
    return phrases


def _toutes_redites(phrases: list[str], carnet: Carnet) -> Precisees | None:
    if not carnet.valeurs:
        return None
    for rang, (phrase, suivante) in enumerate(zip(phrases, phrases[1:], strict=False)):
        lus = (motif.match(a_plat(phrase)) for motif in _A_TORT)
        m = next(filter(None, lus), None)
        voici = _LES_VOICI.match(a_plat(suivante)) if m else None
        if m is None or voici is None:
            continue
        fausse = tel_que_tape(phrase, m, "x")
        tenues = carnet.valeurs_nommees
        visee = celle_qui_dit(fausse, tenues)
        neuves = en_valeurs(tel_que_tape(suivante, voici, "y"))
        redites = len(neuves) > 1 and any(exact(carnet.valeurs, v) for v in neuves)
        nommee = visee and len(pleins(fausse)) <= 3 or redites
        if not neuves or not (nommee or "valeur" in a_plat(phrase)):
            # « Le prix ? J'ai jamais dit ça » is of another answer.
            continue
        if len(neuves) == 1 and visee:
            restent = [v for v in tenues if v != visee and v not in neuves]
            neuves = a_leur_place(tenues, {visee}, neuves, restent)
        reste = " ".join([*phrases[:rang], *phrases[rang + 2 :]])
        return Precisees({"valeurs": ", ".join(neuves)}, reste=reste)
    return None


def en_valeurs(dit: str) -> list[str]:
    """The values of a list told again, each whole; a single one as well."""
    seule = entiere(dit)
    return en_liste(dit) or toute_la_liste(dit) or en_entier(dit) or ([seule] if seule else [])


def _pas_une_valeur(phrases: list[str], carnet: Carnet) -> Precisees | None:
    """« Les retards, c'est pas une valeur, enlevez »: out of the values, or of what shows them."""
    for rang, phrase in enumerate(phrases):
        m = _PAS_UNE_VALEUR.match(a_plat(phrase))
        x = tel_que_tape(phrase, m, "x") if m else ""
        if m is None or not pleins(x):
            continue
        suite = phrases[rang + 1 :]
        ote = m["ote"] or suite and _OTEZ.match(a_plat(suite[0]))
        if suite and _OTEZ.match(a_plat(suite[0])):
            suite = suite[1:]
        changes = _sans_elle(x, carnet)
        if not changes or not (ote or carnet.etape == "suite"):
            continue
        return Precisees(changes, reste=" ".join([*phrases[:rang], *suite]))
    return None


def _sans_elle(x: str, carnet: Carnet) -> dict[str, str]:
    tenues = carnet.valeurs_nommees
    visee = celle_qui_dit(x, tenues)
    if visee and pleins(x) <= pleins(visee) and len(tenues) > 1:
        return {"valeurs": ", ".join(v for v in tenues if v != visee)}
    seule = pleins(x) == pleins(carnet.valeurs or "") and len(tenues) < 2
    if seule or not tenues and pleins(x) <= pleins(carnet.valeurs or ""):
        # It is all that stands there, or all that is shown of it.
        return {"valeurs": ""}
    dit = carnet.acte or ""
    if pleins(x) <= pleins(dit) and pleins(dit) - pleins(x):
        reste = sans_les_mots(dit, [x])
        return {"acte": reste} if pleins(reste) else {}
    return {}


def _une_refusee(phrases: list[str], carnet: Carnet) -> Precisees | None:
    """« La rigueur, non. La douceur plutôt »: of a value that was heard, the other comes."""
    joints = [(" ".join(phrases[:n]), phrases[n:]) for n in (1, 2) if len(phrases) >= n]
    for dit, suite in joints:
        m = _REFUSE.match(a_plat(dit))
        if m is None or not (m["avant"] or m["apres"]):
            continue
        refusees = valeurs_dites(tel_que_tape(dit, m, "x"))
        connues = {*carnet.valeurs_nommees, *carnet.valeurs_entendues}
        neuves = valeurs_dites(tel_que_tape(dit, m, "y"))
        if len(neuves) != 1 or len(refusees) != 1 or not {*refusees} & connues:
            continue
        tenues = carnet.valeurs_nommees
        restent = [v for v in tenues if v not in (*refusees, *neuves)]
        ensemble = a_leur_place(tenues, {*refusees}, neuves, restent)
        return Precisees({"valeurs": ", ".join(ensemble)}, reste=" ".join(suite))
    return None


_METTEZ_LES = re.compile(
    rf"{ALLEZ}(?:[^:;.!?«»]{{0,40}}?[\s,]+)?(?:dans|pour|comme|cote) (?:{LE} ?)?valeurs?[\s,:]*(?:(?:il )?(?:faut|faudrait) (?:mettre|noter|ecrire)|(?:vous (?:pouvez|pourriez)|tu (?:peux|pourrais)) (?:mettre|noter|ecrire)|mets|mettez|note[sz]?|ecri(?:s|vez))(?: (?:moi|plutot|juste|bien|donc))*[\s:]+[«“\"]? ?(?P<y>[^;:!?«»]{{6,160}}?) ?[»”\"]?{FIN}"
)


def _mettez_les(phrases: list[str], carnet: Carnet) -> Precisees | None:
    """« Dans les valeurs, mettez la patience, et faire avec eux plutôt que pour eux »: both."""
    for rang, phrase in enumerate(phrases):
        m = _METTEZ_LES.match(a_plat(phrase)) if carnet.valeurs else None
        y = tel_que_tape(phrase, m, "y") if m else ""
        neuves = toute_la_liste(y) if y and not en_liste(y) else []
        if len(neuves) > 1 and not re.search(r"\b(?:aussi|egalement|en plus)\b", a_plat(phrase)):
            reste = " ".join([*phrases[:rang], *phrases[rang + 1 :]])
            return Precisees({"valeurs": ", ".join(neuves)}, reste=reste)
    return None


_ENFIN_SI = re.compile(
    rf"{ALLEZ}(?:c'est|cest|c|ce n'est|c'etait) pas (?:que |vraiment |seulement )?(?P<x>[^,.;:!?]{{3,60}}?)[\s,.…]+(?:(?:enfin|bon|ah|euh|mais|quoique)[\s,]+)*si\b(?: (?:aussi|un peu|quand meme))*[\s,.…]+(?:mais |et )*(?:(?:c'est|cest|c) )?(?:surtout|d'abord|avant tout|plutot)[\s,:]+(?P<y>[^,.;:!?]{{3,60}}?)(?:\s*[.;!?…](?P<suite>.*)|{FIN})$",
    re.DOTALL,
)
_SURTOUT_ET_SI = re.compile(
    rf"{ALLEZ}(?:c'est|cest|c) (?:surtout|d'abord|avant tout|plutot)[\s,:]+(?P<y>[^,.;:!?]{{3,60}}?)[\s,.…]+(?:(?:enfin|bon|ah|euh|mais|quoique)[\s,]+)+(?:si[\s,]+)?(?P<x>[^,.;:!?]{{3,60}}?) (?:aussi|egalement)(?:\s*[.;!?…](?P<suite>.*)|{FIN})$",
    re.DOTALL,
)
"""« C'est pas la rigueur, enfin si, mais c'est surtout transmettre »: both, the last one first."""


def _d_abord_l_autre(phrases: list[str], carnet: Carnet) -> Precisees | None:
    texte = " ".join(phrases)
    m = _ENFIN_SI.match(a_plat(texte)) or _SURTOUT_ET_SI.match(a_plat(texte))
    if m is None:
        return None
    dites = [venues(tel_que_tape(texte, m, g)) for g in ("y", "x")]
    connues = {*carnet.valeurs_nommees, *carnet.valeurs_entendues}
    heurtee = [v for v in valeurs_dites(tel_que_tape(texte, m, "x")) or dites[1] if v in connues]
    if not heurtee:
        return None
    neuves = valeurs_dites(tel_que_tape(texte, m, "y")) or dites[0]
    autres = [v for v in carnet.valeurs_nommees if v not in (*neuves, *heurtee)]
    ensemble = [*dict.fromkeys([*neuves, *heurtee, *autres])]
    return Precisees({"valeurs": ", ".join(ensemble)})


def _une_echangee(phrases: list[str], carnet: Carnet) -> Precisees | None:
    """« Vire la patience, mets le travail bien fait »: the one that is held goes, the other comes."""
    dit, tenues = " ".join(phrases), carnet.valeurs_nommees
    m = _ECHANGEZ.match(a_plat(dit))
    x, y = (tel_que_tape(dit, m, "x"), tel_que_tape(dit, m, "y")) if m else ("", "")
    visee = celle_qui_dit(x, tenues) or next((v for v in tenues if v in valeurs_dites(x)), None)
    if m is None or visee is None or not pleins(x) <= pleins(visee) | {*_NOMME}:
        return None
    if re.search(rf"\b{DANS} {CHAMP}", a_plat(y)):
        # « … mets les marins dans mes clients » is of another answer.
        return None
    return Precisees({"valeurs": echangee(tenues, visee, y)})


_N_EST_PAS = (
    r"(?:c'est|cest|c|ce n'est|c n'est|c'etait) pas (?:du tout |vraiment |tellement |juste )?"
)
_EN_GENERAL = r"(?:[\s,]+(?:comme ca|en general|tout court|au sens large|en soi|toute seule))*"
_QUE_J_AI_DIT = r"[\s,]*(?:(?:le mot )?(?:qu(?:e |')|ke ?)|ce que )(?:(?:je |j'? ?|moi je )(?:(?:vous |te )?(?:ai|avais) (?:dit|di|ecrit|cite|donne)\w*|(?:voulais|veux) dire|(?:vous )?(?:disais|parlais)))"
_PAS_DIT = r"(?:je (?:ne |n')?|j'? ?)(?:ai|avais) (?:pas|jamais) (?:dit|ecrit|parle de) "
_VOICI = rf"(?:(?:mais|moi|non|plutot|et)[\s,]+)*(?:(?:{C_EST}|j'? ?(?:ai|avais) (?:bien )?(?:dit|ecrit)|je (?:disais|voulais dire))[\s,:]+)+(?:(?:plutot|juste|surtout|bien)[\s,:]+)*"
_CORRIGEZ = r"(?:(?:(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu|(?:il )?faut|a|merci de) )?(?:le |la |l')?(?:corrig|rectifi|chang)\w*(?:[ -](?:le|la|les|ca))?"
_FIN_CORRIGEE = fin(_CORRIGEZ)
_DITE_AUTREMENT = tuple(
    re.compile(rf"{ALLEZ}(?:{_CORRIGEZ}(?:[\s,]+(?:svp|stp))?[\s,:]+)?{motif}{_FIN_CORRIGEE}")
    for motif in (
        rf"{_N_EST_PAS}[«“\"]? ?(?P<x>[^,;.:!?]{{3,40}}?) ?[»”\"]?{_EN_GENERAL}{_QUE_J_AI_DIT}[\s,;.:!]+{_VOICI}(?P<y>[^;!?]{{4,}}?)",
        rf"(?P<x>{LE} ?[^,;.:!?]{{3,40}}?),? {_N_EST_PAS}(?:le mot )?{_QUE_J_AI_DIT}[\s,;.:!]+{_VOICI}(?P<y>[^;!?]{{4,}}?)",
        rf"{_PAS_DIT}[«“\"]? ?(?P<x>[^,;.:!?]{{3,40}}?) ?[»”\"]?{_EN_GENERAL}[\s,;.:!]+{_VOICI}(?P<y>[^;!?]{{4,}}?)",
        rf"[^.;!?]{{0,60}}?\b(?:j'? ?(?:ai|avais)|je vous ai|je t'ai) (?:bien |deja )?dit[\s,:]+(?:{C_EST}[\s,:]+)?(?P<y>[^,;.:!?]{{4,}}?)[\s,]+(?:et )?(?:non )?pas (?P<x>[^,;.:!?]{{3,40}}?){_EN_GENERAL}",
        rf"je voulais dire[\s,:]+(?P<y>[^,;.:!?]{{4,}}?)[\s,]+(?:et )?(?:non )?pas (?P<x>[^,;.:!?]{{3,40}}?){_EN_GENERAL}",
        rf"(?:quand je dis [^,;.:!?]{{3,40}}[\s,]+)?{_N_EST_PAS}(?P<x>[^,;.:!?]{{3,40}}?)[\s,]+(?:en general|tout court|au sens large)[\s,;.:]+{_VOICI}(?P<y>[^;!?]{{4,}}?)",
        rf"{_N_EST_PAS}(?P<x>[^,;.:!?]{{3,40}}?)[\s,;.:]+{_VOICI}(?P<y>[^;!?]{{4,}}?)(?=[\s,.;]+{_CORRIGEZ}\W*$|(?P<corrige>$))",
    )
)
"""« C'est pas A que j'ai dit, c'est B », « j'ai dit B, pas A »: A held, B in its place."""


def _une_dite_autrement(phrases: list[str], carnet: Carnet) -> Precisees | None:
    """« C'est pas la rigueur que j'ai dit, c'est ne rien livrer sans relire »: of a value held."""
    dit, tenues = " ".join(phrases), carnet.valeurs_nommees
    plat = a_plat(dit)
    for motif in _DITE_AUTREMENT:
        m = motif.match(plat)
        if m is None or m.groupdict().get("corrige") is not None and not _ORDONNE.match(plat):
            continue
        x, y = tel_que_tape(dit, m, "x"), tel_que_tape(dit, m, "y")
        visee = celle_qui_dit(x, tenues) or next((v for v in tenues if v in valeurs_dites(x)), None)
        if visee and pleins(x) <= pleins(visee) | {*_NOMME} and pleins(y):
            return Precisees({"valeurs": echangee(tenues, visee, y)})
    return None


_ORDONNE = re.compile(rf"{ALLEZ}{_CORRIGEZ}\b")


def echangee(tenues: list[str], otee: str, dit: str) -> str:
    """The values held, with those that are told in the place of the one that goes."""
    neuves = venues(dit)
    restent = [v for v in tenues if v != otee and v not in neuves]
    return ", ".join(a_leur_place(tenues, {otee}, neuves, restent))


def venues(dit: str) -> list[str]:
    """The values told, whatever they are called."""
    return en_valeurs(dit) or [dit.replace("'", "’")]


_NOMME = ("valeur", "mot")
"""« la valeur rigueur », « le mot rigueur »."""


def _une_oubliee(phrases: list[str], carnet: Carnet) -> Precisees | None:
    """« Vous avez oublié A, c'est A et B »: the list whole, and what is said after it."""
    for rang, phrase in enumerate(phrases):
        m = _OUBLI_PUIS_LISTE.match(a_plat(phrase))
        if m is None or not carnet.valeurs:
            continue
        neuves = valeurs_dites(tel_que_tape(phrase, m, "y"))
        oubliee = valeurs_dites(tel_que_tape(phrase, m, "x"))
        if len(neuves) < 2 or not oubliee or not {*oubliee} <= {*neuves}:
            continue
        suite = tel_que_tape(phrase, m, "suite") if m["suite"] else ""
        suite = re.sub(r"^\W*et ", "", suite)
        reste = [*phrases[:rang], suite, *phrases[rang + 1 :]]
        return Precisees({"valeurs": ", ".join(neuves)}, reste=" ".join(filter(None, reste)))
    return None
