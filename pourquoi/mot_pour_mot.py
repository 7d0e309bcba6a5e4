"""A word said to be another one: it goes wherever it stands, and the rest of the answer is kept.

« Remplace bobine par canette » and « c'est pas Lebrun, c'est Lebrin » name no answer: the word that
goes says which; « « sans qu'ils » ? J'ai pas dit ça. Ceux qui n'ont pas de mots » tells again the
clause in which the quoted words stand.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from pourquoi.amorces import ALLEZ, C_EST, CHAMP, DANS, FIN, tel_que_tape
from pourquoi.au_passage import DETERMINANT, elider
from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.majuscules import majuscule
from pourquoi.mots_cites import sans_redite
from pourquoi.precisions import SEMBLABLES, Precisees, en_groupes, enumerer_les, semblable
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, designees, gardes, pleins, racines
from pourquoi.reflet import ecrire, en_francais
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs_lexique import valeurs_dites

# --- One word for another ------------------------------------------------------------------------

_RIT = r"(?:\W*(?:ptdr|mdr|lol|haha+|nn?|bah|ben|oups|mince|zut|eh|stp|svp)\b\W*)*"
_DANS_CHAMP = rf"(?:{DANS} (?P<champ>{CHAMP})[\s,:]*)?"
_DU_CHAMP = rf"(?:[\s,]+{DANS} (?P<champ_apres>{CHAMP}))?"
_MOTS = r"[^,;:.!?«»“”\"]"
_A = rf"[«“\"]? ?(?P<a>{_MOTS}{{2,50}}?) ?[»”\"]?"
_B = rf"[«“\"]? ?(?P<b>{_MOTS}{{2,60}}?) ?[»”\"]?"
_LE_MOT = r"(?:(?:le|les|la) (?:mots?|noms?|formule) |juste |aussi |partout )*"
_PARTOUT = r"(?: partout| a chaque fois| des que ca revient)?"
_SE_TROMPE = r"(?:[\s,;.]+(?:(?:au fait|en fait|pardon|desole\w*|oups|mdr|lol|la|car|parce que|pck)[\s,]*)*(?:(?:je me suis|j'?me suis|jme ss|jmesuis|j'ai|jai) ?(?:\w+ )?(?:gour|tromp|plant|mal (?:dit|ecrit|tape|compte))\w*|(?:c'etait une |une )?(?:erreur|coquille)(?: de ma part)?|au fait|en fait))*"
_ECRIS = r"(?:mets?|mettez|note[sz]?|ecri(?:s|vez)|marque[sz]?)(?:[ -]moi)?"
_REMPLACE = (
    re.compile(
        rf"{ALLEZ}{_RIT}{_DANS_CHAMP}(?:(?:il )?(?:faut|faudrait) (?:remplacer|changer)|(?:vous (?:pouvez|pourriez)|tu (?:peux|pourrais)|(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu) (?:remplacer|changer)|(?:remplace|change)[sz]?) {_LE_MOT}{_A} (?:par|en|pour) {_LE_MOT}{_B}{_DU_CHAMP}{_PARTOUT}{FIN}"
    ),
    re.compile(
        rf"{ALLEZ}{_RIT}{_DANS_CHAMP}(?:mets?|mettez|ecri(?:s|vez)) (?:plutot )?{_LE_MOT}{_B} (?:a la place d(?:e |u |es |')|au lieu d(?:e |u |es |')){_A}{_DU_CHAMP}{_PARTOUT}{FIN}"
    ),
    re.compile(
        rf"{ALLEZ}{_RIT}{_DANS_CHAMP}{_ECRIS} plutot {_LE_MOT}{_B} qu(?:e |'){_LE_MOT}{_A}{_DU_CHAMP}{_PARTOUT}{_SE_TROMPE}{FIN}"
    ),
    re.compile(
        rf"{ALLEZ}{_RIT}{_DANS_CHAMP}{_ECRIS} {_LE_MOT}{_B},? plutot qu(?:e |'){_LE_MOT}{_A}{_DU_CHAMP}{_PARTOUT}{_SE_TROMPE}{FIN}"
    ),
)
_PLUTOT_QUE = re.compile(
    rf"{ALLEZ}{_RIT}{_DANS_CHAMP}{_ECRIS} (?:plutot (?P<b>{_MOTS}{{1,40}}?) que|(?P<b2>{_MOTS}{{1,40}}?),? (?:plutot que|au lieu de|a la place de|et (?:non|pas)|pas)) (?P<a>{_MOTS}{{1,40}}?){_DU_CHAMP}{_SE_TROMPE}{FIN}"
)
"""« Note plutôt 12 euros que 15, je me suis gouré »."""
_NIE = r"(?:(?:c'? ?est|c|ca s'ecrit|ca se dit|ce (?:n'est|ne sont)|ce sont) )?pas "
_PAS_CE_NOMBRE = re.compile(
    rf"{ALLEZ}{_RIT}{_NIE}(?P<a>\d{_MOTS}{{0,20}}?)[\s,;:.]+(?:mais |plutot |c'est |cest |c )*(?P<b>\d{_MOTS}{{0,20}}?){_SE_TROMPE}{FIN}"
)
"""« Non, pas 20 minutes, 30 »."""
_APPOSE = r"(?:, (?P<autre>[^,;:.!?]{2,40}?))?"
_NIES = (
    re.compile(
        rf"{ALLEZ}{_RIT}{_DANS_CHAMP}{_NIE}(?:du tout )?{_A}[\s,;:.]+(?:mais )?(?:{C_EST}|plutot|ca s'ecrit) (?:plutot |bien )?{_B}{_APPOSE}{FIN}"
    ),
    re.compile(
        rf"{ALLEZ}{_RIT}{_DANS_CHAMP}(?:{C_EST}|ca s'ecrit) (?:plutot |bien )?{_B}[\s,]+(?:et |mais )?(?:non )?pas? {_A}{FIN}"
    ),
)
_NIE_SEULEMENT = re.compile(rf"{ALLEZ}{_RIT}{_NIE}[^,;:!?]{{2,50}}$")
_C_EST_EN_TETE = re.compile(rf"\W*{C_EST} ")
_PUIS = re.compile(
    r"[\s,;.]+(?:et|puis|pis|aussi) (?=(?:aussi )?(?:c'? ?est|c|remplace[sz]?|change[sz]?|mets?|mettez|pas) )"
)
_NE_NOMME_RIEN = re.compile(
    r"(?:ca|cela|que?|qu'.*|qui|seulement|juste|uniquement|trop|tres|bien|mal|faux|fausse|nul\w*|mieux|tout|vrai\w*|moi|toi|nous|vous|eux|grave|facile|simple|parce|pour|quand|je|j'.*|on|il|elle|ils|elles|comme|si)\b"
)
"""« C'est pas la loterie, c'est trop cher », « c'est pas un métier, c'est une vie » judge."""
_ARTICLE = re.compile(rf"^{DETERMINANT}(?:\b|(?<=')) ?")
_ARTICLE_DEVANT = re.compile(rf"(?<!\w){DETERMINANT}(?:\b|(?<=')) ?$")
_ARTICLE_VAGUE = re.compile(r"une? ", re.IGNORECASE)
"""« C'est pas un métier, c'est une vie » says what it is to them."""
COMMENCENT_PAREIL = 0.6
"""Likeness from which a word is another one ill spelt, when both begin alike: « masse », « macé »."""
EN_PEU = 5
"""Words of what is exchanged, at most."""


def mots_echanges(texte: str, carnet: Carnet) -> Precisees | None:
    """The answers once a word of theirs is another one, and what else the message says.

    A bare denial is one at the end, where nothing is being told, or where the two words are nearly
    the same: elsewhere « c'est pas le prix, c'est le service » answers.
    """
    if carnet.etape in SUR_LA_PHRASE:
        return None
    tenues = {n: d for n, d in gardes(carnet) if n not in ("valeurs", carnet.etape)}
    neuves, dits, reste = dict(tenues), [], []
    for clause in _clauses(texte):
        lue = _echange(clause, neuves, carnet)
        if lue is None:
            reste.append(clause)
            continue
        a, b, faites = lue
        neuves |= faites
        dits.append((a, b, [*faites]))
    changes = {n: d for n, d in neuves.items() if d != tenues[n]}
    if not changes:
        return None
    lues = Precisees(reste=" ".join(r for r in reste if pleins(r)))
    if all(len(noms) == 1 for _, _, noms in dits):
        lues.changes = changes
        return lues
    for nom, dit in changes.items():
        a, b = next((a, b) for a, b, noms in reversed(dits) if nom in noms)
        lues.bouts[nom] = (a, b, dit)
    return lues


def _clauses(texte: str) -> list[str]:
    """The sentences, « C'est pas Lebrun. C'est Lebrin » in one, cut before another such order."""
    clauses: list[str] = []
    for phrase in en_phrases(texte):
        nie = clauses and _NIE_SEULEMENT.match(a_plat(clauses[-1].rstrip(" .!")))
        if nie and _C_EST_EN_TETE.match(a_plat(phrase)):
            clauses[-1] = f"{clauses[-1]} {phrase}"
            continue
        place = 0
        for m in _PUIS.finditer(a_plat(phrase)):
            clauses.append(phrase[place : m.start()])
            place = m.end()
        clauses.append(phrase[place:])
    return [c for c in clauses if c.strip()]


def _echange(
    clause: str, tenues: dict[str, str], carnet: Carnet
) -> tuple[str, str, dict[str, str]] | None:
    """The word that goes, the one that comes, and the answers once it did."""
    plat = a_plat(clause)
    m = _PLUTOT_QUE.match(plat) or _PAS_CE_NOMBRE.match(plat)
    if m and (lue := _nombre_pour_un_autre(clause, m, tenues)):
        return lue
    ordres = ((m, True) for m in (motif.match(plat) for motif in _REMPLACE))
    nies = ((m, False) for m in (motif.match(plat) for motif in _NIES))
    for m, ordonne in (*ordres, *nies):
        if m is None:
            continue
        a, b = tel_que_tape(clause, m, "a"), tel_que_tape(clause, m, "b")
        if not _s_echangent(a, b) or not (ordonne or _ARTICLE_VAGUE.match(b) is None):
            continue
        groupes = m.groupdict()
        if (autre := groupes.get("autre")) and (entier := _redit(autre, b)) is None:
            continue
        b = tel_que_tape(clause, m, "autre") if autre and entier else b
        champ = groupes.get("champ") or groupes.get("champ_apres")
        parmi = {n: tenues[n] for n in designees(champ) if n in tenues} if champ else tenues
        vues = {n: vue for n, dit in parmi.items() if (vue := _telle_que_dite(dit, a))}
        alike = _semblables(a, b)
        if not vues or not (ordonne or alike or champ or carnet.etape == "suite"):
            continue
        if champ:
            # « Dans le geste »: the one of respect, or the one told, whichever has the word.
            vues = dict([next(iter(vues.items()))])
        if len(vues) > 1 and not (ordonne or alike):
            # « C'est pas les jeunes, c'est les vieux »: which of them, nobody knows.
            continue
        return a, b, {n: avec_ce_mot(vue, a, b, n in _LISTES) for n, vue in vues.items()}
    return None


_NOMBRE = re.compile(r"(?P<n>\d+(?:[.,]\d+)?)(?: ?(?P<unite>€|[a-z]+))?")
_ARGENT = r"(?:€|euros?\b|eur\b|balles?\b|boules?\b|e\b)"


def _nombre_pour_un_autre(
    clause: str, m: re.Match[str], tenues: dict[str, str]
) -> tuple[str, str, dict[str, str]] | None:
    """« Plutôt 12 euros que 15 »: the 15 that counts the same, where one answer only has it."""
    b = _NOMBRE.fullmatch(a_plat(tel_que_tape(clause, m, "b" if m["b"] else "b2")))
    a = _NOMBRE.fullmatch(a_plat(tel_que_tape(clause, m, "a")))
    if a is None or b is None:
        return None
    unite = b["unite"] or a["unite"] or ""
    compte = _ARGENT if re.fullmatch(_ARGENT, unite) else rf"{unite[:-1]}" if unite else ""
    vise = re.compile(rf"(?<![\d.,]){re.escape(a['n'])}(?![\d]|[.,]\d)(?= ?{compte})")
    vues = {n: places for n, dit in tenues.items() if (places := [*vise.finditer(a_plat(dit))])}
    if len(vues) != 1 or any(len(places) > 1 for places in vues.values()):
        return None
    ((nom, (place,)),) = vues.items()
    dit = tenues[nom]
    return a["n"], b["n"], {nom: f"{dit[: place.start()]}{b['n']}{dit[place.end() :]}"}


_LISTES = ("coeur_clientele", "renoncements")


def _s_echangent(a: str, b: str) -> bool:
    """Whether two words may stand for each other: neither is a value, a step, or a judgement."""
    if not pleins(a) or not b or a == b or max(len(a.split()), len(b.split())) > EN_PEU:
        return False
    if any(_NE_NOMME_RIEN.match(a_plat(dit)) for dit in (a, b)):
        return False
    return not (designees(a) or designees(b) or valeurs_dites(a))


def _redit(autre: str, b: str) -> bool | None:
    """Whether what is set beside the new word says it in full; None when it is something else.

    « la LOC, la location »: the location; « Moulin, l'école Jean Moulin »: it only says where.
    """
    nu, plein = _nu(b), _nu(autre)
    if plein.startswith(nu):
        return True
    return False if nu.split()[-1] in plein.split() else None


def _nu(dit: str) -> str:
    """A word flat, without its article."""
    return _ARTICLE.sub("", a_plat(dit))


def _semblables(a: str, b: str) -> bool:
    """Whether one of two words is the other ill spelt: the last one of « Jean Moulin » counts."""
    vieux, neuf = _nu(a), " ".join(_nu(b).split()[-len(_nu(a).split()) :])
    pareil = SequenceMatcher(None, vieux, neuf, autojunk=False).ratio()
    return pareil >= (COMMENCENT_PAREIL if vieux[:2] == neuf[:2] else SEMBLABLES)


def _place(dit: str, mots: str) -> tuple[int, int] | None:
    """Where words stand, with their article or without."""
    return exact(dit, mots) or exact(dit, _nu(mots))


def _telle_que_dite(dit: str, mots: str) -> str | None:
    """An answer as it was typed or, where only what the coach shows of it has these words, as shown.

    « loc », which the coach says back as « loque », is wrong by its fault.
    """
    for montrer in (str, en_francais, ecrire):
        if (vue := montrer(dit)) and _place(vue, mots):
            return vue
    return None


def avec_ce_mot(dit: str, a: str, b: str, en_liste: bool = False) -> str:
    """An answer with B wherever it says A; of a list of people, B takes the place of its group."""
    if en_liste and not _semblables(a, b) and (liste := _groupe_remplace(dit, a, b)):
        return liste
    faite, reste = "", dit
    while place := _place(reste, a):
        debut, fin = place
        deja = exact(reste[debut:], b)
        if deja and deja[0] == 0 and pleins(a) < pleins(b):
            # « par la location de vélos », where it says so already.
            faite, reste = faite + reste[: debut + deja[1]], reste[debut + deja[1] :]
            continue
        neuf = sans_redite(b, reste[fin:])
        avant, mis = _avant_et_mis(reste[:debut], reste[debut:fin], neuf)
        faite, reste = f"{faite}{elider(avant, mis)}", reste[fin:]
    return _bien_montree(f"{faite}{reste}", b)


def _bien_montree(dit: str, b: str) -> str:
    """An answer whose new word the coach will show as it is: as a name, where it would respell it."""
    place = exact(dit, b)
    if place is None or exact(en_francais(dit), b):
        return dit
    debut = place[1] - len(_nu(b))
    nom = f"{dit[:debut]}{dit[debut : place[1]].title()}{dit[place[1] :]}"
    return nom if exact(en_francais(nom), b) else dit


def _avant_et_mis(avant: str, ancien: str, b: str) -> tuple[str, str]:
    """What stands before the new word, and that word, with one article and no word twice."""
    article, tenu = _ARTICLE.match(a_plat(b)), _ARTICLE.match(a_plat(ancien))
    devant = _ARTICLE_DEVANT.search(a_plat(avant))
    mis = b
    if article and not tenu and devant:
        avant = avant[: devant.start()]
    elif tenu and not article and not b[:1].isupper():
        # « Lorient », where « l’orient » was read, takes no article.
        mis = f"{ancien[: tenu.end()]}{b}"
    mots = b.split()
    for n in range(len(mots) - 1, 0, -1):
        # « Jean Moulin » for the « moulain » of « jean moulain ».
        tete = a_plat(" ".join(mots[:n]))
        if a_plat(avant).rstrip().endswith(tete) and not tenu:
            avant = avant.rstrip()[: -len(tete)]
            break
    if ancien[:1].isupper() and not avant.strip():
        mis = majuscule(mis)
    return avant, mis


_COMPLETE = re.compile(r"\s+(?:qui|que|dont|ou|d[eu]|des|avec|chez|sans)\b|\s+(?:qu|d)'")


def _groupe_remplace(dit: str, a: str, b: str) -> str | None:
    """« les retraitées du quartier » once they are « les étudiantes »: what told of them goes too."""
    groupes = en_groupes(dit)
    vises = [g for g in groupes if (p := exact(g, a)) and p[0] == 0]
    if len(vises) != 1 or not all(re.match(DETERMINANT, a_plat(x)) for x in (a, b)):
        return None
    suite = vises[0][len(a) :]
    if not _COMPLETE.match(a_plat(suite)) or len(en_phrases(dit)) > 1:
        return None
    return enumerer_les([b if g == vises[0] else g for g in groupes])


# --- Quoted words that are not theirs, and the right ones ----------------------------------------

_CITES = r"[«“\"]\s*(?P<a>[^«»“”\"]{3,80}?)\s*[»”\"]"
_ENCORE = r"(?P<encore>(?:encore|toujours|(?:il )?y a (?:encore|toujours)|(?:vous avez|tu as|t'as) (?:encore |toujours )?(?:ecrit|mis|note|garde|dit|laisse))[\s:]+)?"
_JAMAIS = r"(?:(?:moi )?(?:je (?:ne |n')?|j'? ?)(?:ai|avais) (?:pas|jamais) (?:dit|ecrit|mis|parle de)(?: (?:ca|cela|comme ca))?|(?:ca )?(?:c'? ?est|c|ce n'est) (?:pas (?:ca|cela|moi|de moi|francais|ce que j'ai (?:dit|ecrit)|mes mots|bon|juste)|faux|coupe\w*|tronque\w*|mal (?:dit|ecrit|copie|note)\w*)|(?:ca )?(?:ne )?veut rien dire)(?:,? moi)?"
_CORRIGEZ = r"(?:corrige[sz]?|rectifie[sz]?|a corriger|change[sz]?|faute|erreur)"
_NON_PLUTOT = r"(?:(?:ah|mais|non|nan|nn|euh|pardon|en fait|plutot|moi)[\s,:;.!]+)*(?:(?:je|j) ?(?:voulais|voulai|veux|veu|pensais|pensai) (?:dire|ecrire|mettre|parler d[e'])|j'? ?entendais)"
_VOICI = rf"(?:(?:mais|moi|non)[\s,]+)*(?:{_NON_PLUTOT}|{C_EST}|(?:moi )?j'? ?(?:ai|avais) (?:dit|ecrit|mis)|je disais|(?:mets|mettez|ecri(?:s|vez)|lisez)(?: plutot)?|(?:il )?faut (?:lire|ecrire|mettre)|plutot)[\s:]+"
_CITE_FAUX = re.compile(
    rf"{ALLEZ}{_RIT}{_ENCORE}{_CITES}[\s?!,.;:…]*(?P<nie>{_JAMAIS})?[\s?!,.;:…]*(?P<ordre>{_CORRIGEZ})?[\s!,.;:…]*(?:(?P<champ>{CHAMP})\s*[:=,]?\s*)?(?P<voici>{_VOICI})?[«“\"]?\s*(?P<b>[^«»“”\";:!?]{{3,120}}?)\s*[»”\"]?{FIN}"
)


def cite_puis_redit(texte: str, carnet: Carnet) -> Precisees | None:
    """« « sans qu'ils » ? J'ai pas dit ça. Ceux qui n'ont pas de mots »: told again, in its place.

    The answer in which the quoted words stand, typed or as shown, takes the right ones there: of
    the whole clause, when they tell it again.
    """
    if carnet.etape in SUR_LA_PHRASE:
        return None
    if lue := _cite_redit(texte, carnet) or _cite_en_question(texte, carnet):
        return lue
    # « « Pro » : non, je voulais dire proche ! Pour le geste : … » answers as well.
    premiere, *suite = en_phrases(texte) or [""]
    lue = _cite_redit(premiere, carnet) if suite else None
    return (
        replace(lue, reste=" ".join(suite)) if lue and _NON_MENE.search(a_plat(premiere)) else None
    )


_CITE_EN_QUESTION = re.compile(
    rf"{ALLEZ}{_RIT}{_CITES}\s*\?+\s*(?:[^.;:!?«»]{{2,40}}\?+\s*)?(?:(?:non|mais|moi|enfin)[\s,]+)*(?:{C_EST}|j'? ?(?:ai|avais) (?:dit|ecrit|mis))[\s:]+(?P<b>[^.;:!?]{{3,90}}?)\s*(?:[.;!?](?P<suite>.*))?$",
    re.DOTALL,
)
"""« « j'en fais trois » ? Trois quoi ? C'est trois paniers d'osier. »"""


def _cite_en_question(texte: str, carnet: Carnet) -> Precisees | None:
    """What the coach said back, questioned, then told whole: in the answer that tells it."""
    m = _CITE_EN_QUESTION.match(a_plat(texte))
    a, b = (tel_que_tape(texte, m, "a"), tel_que_tape(texte, m, "b")) if m else ("", "")
    if m is None or not pleins(b) or designees(a):
        return None
    tenues = {n: d for n, d in gardes(carnet) if n not in ("valeurs", carnet.etape)}
    for nom, dit in tenues.items():
        vue = _telle_que_dite(dit, a)
        if vue is None or not racines(b) & racines(vue):
            continue
        place = semblable(vue, b)
        if place and (virgule := re.search(r"[,;.!?]", vue[slice(*place)])):
            place = (place[0], place[0] + virgule.start())
        neuf = f"{vue[: place[0]]}{b}{vue[place[1] :]}" if place else redite_autrement(vue, a, b)
        suite = texte[m.start("suite") :].strip() if m["suite"] else ""
        # « L'unité compte. »: a word on it, which answers nothing.
        return Precisees({nom: neuf}, reste=suite if len(suite.split()) > EN_PEU else "")
    return None


_NON_MENE = re.compile(rf"[»”\"][\s?!,.;:…]*{_NON_PLUTOT}")
_INCISE = re.compile(
    r",? (?:par ailleurs|d['’]ailleurs|en plus|bien s[uû]r|du reste|hein|quoi),(?= )", re.I
)


def _cite_redit(texte: str, carnet: Carnet) -> Precisees | None:
    """What such words alone put right."""
    m = _CITE_FAUX.match(a_plat(texte))
    voulu = m and _NON_MENE.search(a_plat(texte))
    if m is None or not (m["nie"] or m["encore"] or m["ordre"] or voulu):
        return None
    a, b = tel_que_tape(texte, m, "a"), _INCISE.sub("", tel_que_tape(texte, m, "b"))
    if designees(a) or valeurs_dites(a) or not pleins(b) or len(en_phrases(b)) > 1:
        return None
    tenues = {n: d for n, d in gardes(carnet) if n not in ("valeurs", carnet.etape)}
    if m["champ"]:
        # « « un bout de », c'est coupé. Mon geste : offrir un bout de pain »: all of it.
        nommees = [n for n in designees(m["champ"]) if n in tenues]
        nommees.sort(key=lambda n: _place(tenues[n], a) is None)
        return Precisees({nommees[0]: b}) if nommees else None
    if len(b.split()) <= EN_PEU and _semblables(a, b):
        vues = {n: vue for n, dit in tenues.items() if (vue := _telle_que_dite(dit, a))}
        faites = {n: avec_ce_mot(vue, a, b) for n, vue in vues.items()}
        if len(faites) > 1:
            return Precisees(bouts={n: (a, b, faite) for n, faite in faites.items()})
    for nom, dit in tenues.items():
        vue = _telle_que_dite(dit, a) or dit
        place = _place(vue, a) or (semblable(vue, a) if pleins(a) & pleins(vue) else None)
        if place is None:
            continue
        if not (m["voici"] or racines(b) & racines(vue)):
            # « « X » ? J'ai pas dit ça. Passons à la suite »
            return None
        return Precisees({nom: redite_autrement(vue, vue[slice(*place)], b)})
    return None


def redite_autrement(dit: str, a: str, b: str) -> str:
    """An answer with B where it says A: in the place of the whole clause when B tells it again."""
    debut, fin = exact(dit, a) or (0, 0)
    bornes = [0, *(m.end() for m in _ENTRE_CLAUSES.finditer(dit)), len(dit)]
    gauche = max(n for n in bornes if n <= debut)
    droite = min(n for n in bornes if n >= fin)
    clause = dit[gauche:droite].rstrip(" ,;.")
    if debut and dit[debut].islower() and re.match(DETERMINANT, a_plat(b)):
        # « … et les robots », told again as a sentence: « Les mixeurs »
        b = b[0].lower() + b[1:]
    # « dans un sachet en papier » only goes on with « dans un sachet ».
    autour = (pleins(b) - pleins(a)) & (pleins(clause) - pleins(a))
    if len(pleins(b) & pleins(clause)) * 2 < len(pleins(b)) or not autour:
        avant, b = _avant_et_mis(dit[:debut], dit[debut:fin], b)
        return f"{avant}{b}{dit[fin:]}"
    return f"{dit[:gauche]}{b}{dit[gauche + len(clause) :]}"


_ENTRE_CLAUSES = re.compile(r"[,;.!?]\s+(?:(?:et|puis|mais) )?|\s+et (?=(?:je|on) |j['’])")
