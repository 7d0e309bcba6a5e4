"""What a message claims back of the notebook: an answer forgotten, gone, wrong, or one detail of it.

« Tu as oublié la recette dans les valeurs » adds, where « oublie la recette » takes out; « remets
ma clientèle d'avant : … » and « le geste, c'est pas ça, je voulais dire que… » say the whole of an
answer again; « et le boucher, c'est à la semaine » puts one detail right. A message is read claim
by claim, so that none hides another.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from pourquoi.a_sa_place import ajout
from pourquoi.amorces import ALLEZ, C_EST, CHAMP, DANS, LE, fin, tel_que_tape
from pourquoi.au_passage import elider, reproche
from pourquoi.carnet import MAX_NIVEAUX, Carnet
from pourquoi.clientele.dite import dire_clientele
from pourquoi.ecriture import JOURS, en_phrases
from pourquoi.precisions import SEMBLABLES, Precisees, precisions
from pourquoi.rectifications import (
    SUR_LA_PHRASE,
    a_plat,
    designees,
    gardes,
    pleins,
    sans_les_mots,
)
from pourquoi.redites import EN_PEU_DE_MOTS, les_clients_dits, ne_fait_que_protester
from pourquoi.remarques import dit_mal_compris
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs import en_liste, enumerer

_AU_CLIENT = r"(?:ce que je (?:dis|reponds|raconte) (?:a|aux) (?:une? |mes |mon |nos |les )?client\w*|(?:ma |la )?(?:phrase|reponse) (?:au|aux|a un|a mes) client\w*)"
_CHAMP = rf"(?:{_AU_CLIENT}|(?:{LE} ?)?chemin\b|{CHAMP})"
_BIEN = (
    r"(?:(?:encore|aussi|bien|juste|completement|carrement|totalement|meme|quand meme|deja|tout) )*"
)
_VOUS_AVEZ = (
    r"\b(?:vous (?:m'|me )?(?:avez|aviez)|tu (?:m')?(?:as|avais)|t'(?:as|avais)|ta|tas|t as)"
)
_OUBLIE = rf"(?:{_VOUS_AVEZ} {_BIEN}(?:oubli|zapp|saut|perdu|omi|loup)\w*(?: de (?:mettre|noter|garder|ecrire))?|(?:{_VOUS_AVEZ}|\b(?:vous ne m|vous n|tu ne m|tu n)'(?:avez|as)) (?:toujours |encore )?pas (?:re)?(?:mis|note|garde|ecrit|marque|retenu|pris|copie)\w*|(?:il |y |i )?manque(?:nt)?|(?:y a|il y a|il n'y a|y'a) (?:plus|pas)) (?:encore |aussi |juste )?"
_UNE_CHOSE = r"(?:(?:le (?:plus (?:important|beau|gros)|principal|mieux)|l'(?:essentiel|important)|une (?:seule )?chose|un (?:truc|point|bout|detail)|quelque chose|la (?:fin|suite|moitie)) ?[:,] ?)?"
"""« Il manque l'essentiel : … »"""
_JOUR_DIT = rf"(?:(?:le |ce )?(?:{JOURS})\b)"
"""The day of what they will do names it."""
_REMETS = r"(?:(?:tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|(?:peux|pourrais)[- ]tu|(?:pouvez|pourriez)[- ]vous|(?:il )?(?:faut|faudrait)) (?:me )?(?:remettre|rajouter)|(?<!je )remet(?:s|tez)?|(?<!je )rajoute[sz]?)(?: moi)?(?: bien| aussi| donc)?"
_FIN = fin(
    rf"{_REMETS} ?(?:-? ?(?:le|la|les|ca))?",
    r"(?:tu peux|vous pouvez|pouvez-vous|peux-tu|il faut) (?:le |la |les )?(?:remettre|corriger|rectifier|changer)",
)
_PAS_CA = r"(?:(?:c'est|cest|c|ce n'est|c'etait|est|n'est) pas (?:du tout |vraiment )?(?:ca|cela|bon|juste|bien ca|le bon)|(?:c'est|cest|est) (?:faux|une erreur)|faux)(?: du tout)?"
_C_ETAIT = r"(?:c'etait|c'est|cest|c|ce sont|(?:je|j') ?(?:voulais|ai voulu|veux) dire|j'(?:ai|avais) dit|je disais|le vrai c'est)\b"
_DISPARU = r"(?:(?:il|elle|ils|elles) )?(?:a|ont|est|sont|s'est|y est|y sont|n'y est|n'y sont|n'est|etait)(?: (?:tout|bien))? ?(?:disparu\w*|partie?s?|effacee?s?|perdue?s?|saute\w*|plus(?: la)?|envolee?s?)"

_OTE = r"(?:enleve|retire|vire|supprime|efface|ote)[sz]?\b"

_OUBLI = (
    re.compile(rf"{ALLEZ}(?:dans|parmi|cote|pour|sur) (?P<champ>{_CHAMP}|{_JOUR_DIT})[\s,:]*{_OUBLIE}{_UNE_CHOSE}(?P<x>.{{3,90}}?){_FIN}"),
    re.compile(rf"{ALLEZ}{_OUBLIE}(?P<x>.{{3,90}}?) {DANS} (?P<champ>{_CHAMP}){_FIN}"),
    re.compile(rf"{ALLEZ}{_REMETS} (?P<x>.{{3,90}}?) {DANS} (?P<champ>{_CHAMP}){_FIN}"),
    re.compile(rf"{ALLEZ}(?:ajoute[sz]?|mettez|mets) (?P<x>(?:pas de |pas d'|jamais |sans |zero ).{{3,90}}?) {DANS} (?P<champ>{_CHAMP}){_FIN}"),
    re.compile(rf"{ALLEZ}{_REMETS} (?P<x>(?:les? |la |l'|mes |ma |mon |des )[^:]{{3,90}}?){_FIN}"),
    re.compile(rf"{ALLEZ}{_VOUS_AVEZ} {_BIEN}(?:oubli|zapp|saut|perdu|omi)\w* (?P<x>(?:les? |la |l'|mes |ma |mon |des )[^:]{{3,90}}?){_FIN}"),
)  # fmt: skip
"""What is missing, and where: « il manque la recette dans mes valeurs », « remets les marins »."""
_PASSE = r"(?:(?:il |elle |ils |elles )?(?:est|sont|a|ont)(?: donc)?(?: (?:passe|parti|disparu)\w*)?|(?:vous|tu|t'|ta) ?(?:l'|les? |la )?(?:avez|as)? ?(?:mis|range|laisse|colle)\w*)"
_LUI = r"(?P<x>(?:les? |la |l'|mes |ma |mon |des )[^,;:.!?]{2,60}?)"
_DANS_LUI = rf"(?:[\s,]+(?:{DANS}) (?P<champ>{_CHAMP}))?{_FIN}"
_OU_EST = (
    re.compile(rf"{ALLEZ}{_LUI}[\s,]+{_PASSE} ou\b(?: donc)?{_DANS_LUI}"),
    re.compile(rf"{ALLEZ}{_PASSE} ou\b(?: donc)?[\s,]+{_LUI}{_DANS_LUI}"),
    re.compile(rf"{ALLEZ}ou {_PASSE} {_LUI}{_DANS_LUI}"),
)
"""What has gone: « et la gaieté, elle est passée où ? dans les valeurs »."""
_SEUL_CHAMP = re.compile(rf"{ALLEZ}(?:dans|parmi|cote|pour|sur) (?:{_CHAMP}|{_JOUR_DIT}){_FIN}")
_ENCORE = re.compile(rf"{ALLEZ}(?P<x>.{{3,90}}?) {DANS} (?P<champ>{_CHAMP}){_FIN}")
"""After one of these, what goes on with it: « … et la douceur dans mes valeurs »."""
_ENTIER = (
    re.compile(rf"{ALLEZ}{_REMETS} (?P<champ>{_CHAMP})(?: (?:d'avant|d'origine|de depart|comme avant|precedente?s?))?\s*[:,]\s*(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?P<champ>{_CHAMP})[\s,]*{_DISPARU}(?: \w+)?[\s,.:]*{_C_ETAIT}[\s,:]*(?:que |qu')?(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?P<champ>{_CHAMP})[\s,]*{_PAS_CA}[\s,.:;]*(?:moi|mais|non)?[\s,]*{_C_ETAIT}[\s,:]*(?:que |qu')?(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?:dans|sur|pour) (?P<champ>{_CHAMP})[\s,]*{_VOUS_AVEZ} {_BIEN}(?:mis|ecrit|note|marque|garde|colle|laisse|retenu|parle)\b[^.!?:]{{0,60}}?[\s,]+(?:moi|or|mais|alors que|non|en fait|en vrai)[\s,]+{_C_ETAIT}[\s,:]*(?:que |qu')?(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?P<champ>{_CHAMP})[\s,]*(?:corrige[sz]?|rectifie[sz]?|change[sz]?|modifie[sz]?|remplace[sz]?|(?:est|c'est|etait) (?:faux|fausse|mal note\w*)|a corriger)\s*:\s*(?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?P<champ>{_CHAMP})[\s,]*(?:c'est|cest|c) (?:juste|seulement|uniquement|simplement|que) (?P<y>.{{4,}}?){_FIN}"),
    re.compile(rf"{ALLEZ}(?:(?:dans|pour|sur) |c'est )?(?P<champ>(?:le |du )?chemin)[\s,:]*(?:(?:il faut |faut )?(?:mets|mettez|mettre|ecri(?:s|vez|re)|notez?|remplace[sz]?|corrige[sz]?)(?: plutot| par)?|(?:j'avais|j'ai) dit)[\s:,]+(?P<y>.{{4,}}?){_FIN}"),
)  # fmt: skip
"""The whole of an answer, told again under its name."""
_JUSTE = _ENTIER[5]
_POUR_LUI = re.compile(
    rf"{ALLEZ}(?:pour|cote|quant a) (?P<champ>{_CHAMP})\s*[,:]\s*(?P<y>(?:je |j'|\w+(?:er|ir|re|oir) ).{{4,}}?){_FIN}"
)
"""« Et pour le geste, payer le fournisseur comptant », once something else was claimed."""
_LA_SUITE = re.compile(
    rf"{ALLEZ}{_REMETS} (?:juste )?(?:la suite|la fin|le reste|l'autre (?:moitie|partie|bout)|ensuite|apres)\s*[:,]\s*(?P<y>.{{4,}}?){_FIN}"
)
_MIS_A_TORT = re.compile(
    rf"{ALLEZ}{_VOUS_AVEZ} {_BIEN}(?:re)?(?:mis|laisse|garde|ajoute|note|ecrit)\w* (?P<x>.{{3,60}}?) {DANS} (?P<champ>{_CHAMP}){_FIN}"
)
_A_OTER = re.compile(
    rf"\b{_OTE}[ -]*(?:moi )?(?:les?|la|l'|ca|cela)\b|\bc'est (?:tout )?(?:l'inverse|le contraire)\b|\bj'ai dit non\b"
)
_PAS_EUX = re.compile(
    rf"{ALLEZ}(?:c'est |ce n'est |ce ne sont |ce sont )?pas (?P<x>(?:les? |la |l'|mes |ma |mon |des |aux? )[^,;.:!?]{{3,50}}?)(?P<vrai>{_FIN})"
)
_CA_DE = re.compile(
    rf"^(?P<quoi>.*?)\b{_OTE}[ -]*(?:moi )?(?:ca|cela|les?|la) (?:de|du|dans|a) ?(?P<champ>{_CHAMP}){_FIN}"
)
_OTE_CE_DIT = re.compile(
    rf"{ALLEZ}{_OTE} (?:moi )?(?P<x>(?:je |j'|on |il |elle |c'est |que ).{{4,80}}?){_FIN}"
)
_N_EST_PAS_LUI = re.compile(
    rf"{ALLEZ}(?:ca[\s,]+)?(?:c'est|cest|c|ce n'est) pas (?:du tout |vraiment )?(?P<un>une? )?(?P<champ>{_CHAMP})(?P<ca>[\s,]+(?:ca|cela))?{_FIN}"
)
_LE_OUBLIE = re.compile(
    rf"{ALLEZ}(?P<x>(?:les? |la |l'|ma |mon |mes )[^,;.:!?]{{3,60}}?),? (?:vous|tu|t')\s?l(?:es |'|a |e )?(?:avez|as) {_BIEN}(?:oubli|zapp|perdu|saut)\w*{_FIN}"
)
"""« Et ma mère au resto, vous l'avez oubliée »."""
_D_ORTHOGRAPHE = r"(?:accents?|majuscules?|minuscules?|orthographe|f(?:au|o)tes?(?: de frappe)?|imperatif|pluriel|singulier|une? (?:seul )?[a-z]|deux [a-z])"
_MAL_ECRIT = re.compile(
    rf"{ALLEZ}(?:c'est|cest|c) pas (?P<a>[^,;.:!?]{{2,40}}?) (?:avec|sans) {_D_ORTHOGRAPHE}[\s,;.]+(?:mais )?(?:c'est|cest|c) (?P<b>[^,;.:!?]{{2,40}}?)(?:[\s,]+(?:genre |avec |sans |a l'|au )?{_D_ORTHOGRAPHE}(?: .{{0,30}})?)?{_FIN}"
)
_CITE_EST = re.compile(
    rf"{ALLEZ}(?:je (?:voulais|veux) dire (?:que |qu')?)?(?:(?:dans|pour|sur|de) (?P<champ>{_CHAMP})[\s,:]*)?(?:quand )?(?:je (?:dis|parle de)|j'(?:ai|avais) (?:dit|ecrit|mis)|par|avec)?[\s,]*"
    rf"[«“\"]\s*(?P<a>[^«»“”\"]{{2,50}}?)\s*[»”\"](?: {DANS} (?P<dans>{_CHAMP}))?[\s,]*(?:{C_EST}|(?:ca )?(?:veut|voulait) dire|designe|(?:la |la,? )?je parle(?:ais)? de)(?: bien| plutot)? (?P<b>[^;:!?]{{3,60}}?){_FIN}"
)
"""« Dans le geste, « sa boutique », c'est celle de Farid »: said of a few words that stand there."""
_JAMAIS_DIT = re.compile(
    rf"{ALLEZ}(?:je (?:ne )?n'? ?|j'? ?)(?:ai|avais) (?:pas|jamais) (?:dit|ecrit|mis|note|parle d[e'])(?: de)? ?[«“\"]\s*(?P<a>[^«»“”\"]{{2,80}}?)\s*[»”\"](?P<ou>[^«»“”\".!?;]{{0,40}}?){_FIN}"
)
_VEUT_DIRE = re.compile(
    rf"{ALLEZ}(?:.{{0,25}}?\berreur\W+)?j'(?:ai|avais) dit (?:que |qu')?[«\"“]? ?(?P<a>[^,;:.!?«»]{{4,60}}?)[»\"” ]*,? (?:et )?(?:ca|cela) (?:veut|voulait|voulais) dire (?:que |qu')?(?P<b>[^,;:.!?]{{4,80}}?){_FIN}"
)
"""« J'ai dit « A », ça veut dire B »: B where A stands."""

_DELAI = re.compile(
    r"\b(?:(?:a|sous|dans|en|au bout d[e']) (?:la |les |une |un |le |l'|\d+ |[a-z-]+ ){0,2}(?:jours?|semaines?|mois|quinzaine|livraison|commande|heures?|reception|avance)\b|a la fin (?:du|de la|de chaque) \w+"
    r"|(?:le |la )?(?:jour|soir|lendemain|mois|semaine) (?:meme|suivante?|d'apres)|(?:tous|toutes) les \w+|chaque \w+|d'avance|comptant|cash"
    rf"|(?:le |des |des le )?(?:{JOURS})\b)"
)
"""When something is done, of what people tell they do."""
_N_EST = r"(?:c'est|cest|c|est (?:paye|regle|livre|prevenu)\w*|je (?:le|la|les|l') ?(?:paie|paye|regle|livre|previens))"
_DETAIL = re.compile(
    rf"{ALLEZ}(?P<n>(?:{LE} ?)?[a-z][\w'-]*(?: [a-z]\w+)?)[\s,]+{_N_EST} (?:plutot )?(?P<d>[^,;.!?]{{4,40}}?)(?:[\s,]+(?:et )?(?:non )?pas (?P<vieux>[^,;.!?]{{3,30}}?))?(?P<vrai>[\s,]+(?:en vrai|en fait|plutot|finalement|justement))?{_FIN}"
)
"""« Et le boucher, c'est à la semaine en vrai »."""

_EN_TETE = (
    rf"(?:{_VOUS_AVEZ} |{_OUBLIE}|{_REMETS}|{_OTE}|c'est (?:le )?chemin|(?:c'est|cest|c) pas {_CHAMP}|(?:dans|pour|sur|cote) {_CHAMP}|{_CHAMP}[\s,]*(?:c'|:|,|il a|a disparu|est faux)"
    rf"|{LE} ?\w+[\s,]+{_N_EST} (?!pas))"
)
_JOINT = re.compile(
    rf"(?:\s*[,;]\s*(?:(?:et|mais|puis|sinon|aussi) )*|\s+(?:et|mais|puis|sinon|pis) )(?={_EN_TETE})"
)
_ET_CE_MOT = re.compile(
    r"\s*,?\s+(?:et|puis|mais) (?=x{4,}[\s,]*(?:c'? ?est\b|c\b|ce sont\b|ca veut\b))"
)
"""Where a clause on quoted words begins, these being masked."""
_SUITE_DE_LISTE = re.compile(
    rf"\s+et (?=(?:les? |la |l'|mes |des )[^,;.!?]{{3,50}}? {DANS} {_CHAMP})"
)
_OUBLIE_OU_REMETS = re.compile(rf"{_OUBLIE}|{_REMETS}")
_CITE = re.compile(r"[«“\"][^»”\"]*[»”\"]")
_PRONOM = re.compile(
    r"(?:les?|la|l'|ca|cela|tout|rien|y|en|cette|ce|ces|un mot|quelque chose|des (?:mots|choses|trucs)|le (?:reste|debut|jour|mot)|la (?:suite|fin|moitie|phrase)|(?:la|ma|cette|votre|ta|les|mes) (?:questions?|reponses?)(?: .*)?)\W*$|(?:moi|lui)\b|(?:de|d')\b"
)
_SMS = ((r"\bds\b", "dans"), (r"\bpr\b", "pour"), (r"\bmm\b", "même"), (r"\bremet\b", "remets"))
_DEJA = re.compile(
    r"^\W*(?:(?:j['’](?:ai|avais|l['’]ai)|je (?:vous|te|t['’]) ?(?:l['’])?(?:ai|avais)) (?:d[eé]j[aà] |bien )?(?:corrig[eé]|dit|rectifi[eé]|redit)\w*\s*[,:]\s*|non,? |plut[oô]t |par |moi,? )+",
    re.IGNORECASE,
)
_PROTESTE = re.compile(
    r"\b(?:(?:je )?(?:ne |n')?(?:vous |t'|te |j)?(?:ai|avais) pas (?:dit|demande)|jt'?ai pas (?:dit|demande)|j(?:e )?voulais pas que|c'est (?:l'inverse|le contraire|faux)|(?:ca )?veut rien dire|(?:c'est|cest|c) pas une? (?:geste|exemple|valeur|client\w*|reponse)\b|rien compris|rien a voir|vous l(?:es|'|a) (?:avez|aviez)|je l(?:es|'|a) (?:avais|ai) (?:cite|nomme|dit|mis|donne)|le reste\b|(?:tu|t'|vous|ta|tas)\W?(?:as|avez)? (?:juste |que |seulement )*(?:mis|garde|note|ecrit)\b|(?:la|ma) phrase (?:elle )?est (?:bien|bonne)|(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu|tu peux)"
)


def reclamations(texte: str, carnet: Carnet) -> Precisees | None:
    """What a message claims back of the answers; None when it claims nothing that is known.

    Args:
        texte: the message.
        carnet: the notebook, left as it is.
    """
    if precisees := precisions(texte, carnet) or _rangee_ailleurs(texte, carnet):
        return precisees
    lues, reste, dernier = Precisees(), [], ""
    for clause in _clauses(texte):
        plat = a_plat(clause)
        demande = clause.rstrip().endswith("?") and not re.search(_REMETS_LES, plat)
        if demande and not _disparu(clause):
            reste += [] if _PROTESTE.search(plat) else [clause]
            continue
        lue = (
            _suite_remise(clause, reste, carnet)
            or _entiere(clause, carnet, bool(lues.changes))
            or _en_trop(clause, texte, reste, carnet)
            or _manque(clause, dernier, carnet)
            or _detail(clause, carnet, bool(lues.changes))
            or _en_ses_mots(clause, carnet)
            or _jamais_dit(clause, carnet)
            or _pas_lui(clause, texte, carnet)
        )
        if lue is None and _LE_OUBLIE.match(plat):
            lues.laisses.append(clause)
        elif lue is None:
            reste.append(clause)
            dernier = clause
        elif lue[1] is None:
            lues.a_reprendre = lue[0]
        else:
            lues.changes[lue[0]] = lue[1]
            carnet = _avec_ce_change(carnet, *lue)
        dernier = dernier if lue is None else _UN_OUBLI
    if not (lues.changes or lues.a_reprendre or lues.laisses):
        return None
    lues.reste = " ".join(r for r in reste if not _proteste(r)).strip(" ,;")
    return lues


_RANGER = (
    re.compile(
        rf"\b(?:c'est|cest|c'etait|ce n'est) pas (?:du tout |vraiment )?(?:une? )?(?P<la>{_CHAMP})(?:[\s,]+ca)?[\s,.;:!]+(?:(?:mais|non|ca)[\s,]+)*(?:c'est|cest|c'etait|ce sont) (?:plutot )?(?P<ici>{_CHAMP})(?=\s*(?:[.,;!?]|$))"
    ),
    re.compile(
        rf"\bca[\s,]*(?:c'est|cest|c'etait) (?:plutot )?(?P<ici>{_CHAMP})[\s,]+(?:et |mais )?(?:non )?pas (?:une? )?(?P<la>{_CHAMP})(?=\s*(?:[.,;!?]|$))"
    ),
)
"""« C'est pas un geste, ça, c'est mes clients »: the last answer goes to another place."""


def _est_la_derniere(nom: str | None, carnet: Carnet) -> bool:
    return nom is not None and nom == next((n for n, _ in gardes(carnet)), None)


def _rangee_ailleurs(texte: str, carnet: Carnet) -> Precisees | None:
    """The last answer, moved where it is said to belong; what it was kept as is asked again."""
    plat = a_plat(texte)
    m = next(filter(None, (motif.search(plat) for motif in _RANGER)), None)
    if m is None:
        return None
    nommees, ici = designees(m["la"]), next(iter(designees(m["ici"])), None)
    # « Un geste » may be either: the other one only when it was just told.
    la = next((n for n in nommees[1:] if _est_la_derniere(n, carnet)), None)
    la = nommees[0] if nommees and _dit(nommees[0], carnet) else la
    if la is None or ici in (None, la) or getattr(carnet, ici) is None:
        phrases = en_phrases(texte)
        dite = next((p for p in phrases if any(r.search(a_plat(p)) for r in _RANGER)), texte)
        seule = len(dite.split()) <= EN_PEU_DE_MOTS
        seule = seule and all(ne_fait_que_protester(p) for p in phrases if p != dite)
        return Precisees(laisses=[dite]) if seule else None
    lues = Precisees(changes={ici: _dit(la, carnet)})
    neuve = re.search(rf"(?:^|[.!?;])\W*{re.escape(m['la'])}\s*:\s*(?P<y>.{{4,}})$", plat)
    neuve = neuve or re.search(
        rf"(?:^|[.!?;])\W*{LE} ?{re.escape(m['la'].split()[0])}\s*:\s*(?P<y>.{{4,}})$", plat
    )
    if neuve:
        lues.changes[la] = tel_que_tape(texte, neuve, "y").strip()
    else:
        lues.a_reprendre = la
    return lues


def _avec_ce_change(carnet: Carnet, nom: str, neuf: str) -> Carnet:
    """The notebook once an answer is changed: what comes next is read in it."""
    if nom in carnet.approfondi:
        return replace(carnet, approfondi={**carnet.approfondi, nom: neuf})
    valeurs = {"valeurs_nommees": neuf.split(", ")} if nom == "valeurs" else {}
    return replace(carnet, **{nom: neuf}, **valeurs)


_UN_OUBLI = "oubli"
_REMETS_LES = _REMETS.replace("(?:me )?", "(?:me |les |la |le )?")


def _proteste(clause: str) -> bool:
    """Whether what comes with a claim only complains, and is answered by what is done."""
    if not pleins(re.sub(ALLEZ, "", a_plat(clause))):
        return True
    return bool(_PROTESTE.search(a_plat(clause))) or reproche(clause)


def _clauses(texte: str) -> list[str]:
    for motif, mot in _SMS:
        texte = re.sub(motif, mot, texte, flags=re.IGNORECASE)
    clauses = []
    for phrase in en_phrases(texte):
        plat = a_plat(_CITE.sub(lambda m: "x" * len(m[0]), phrase))
        coupes = [m.span() for motif in (_JOINT, _ET_CE_MOT) for m in motif.finditer(plat)]
        if _OUBLIE_OU_REMETS.search(plat):
            coupes += [m.span() for m in _SUITE_DE_LISTE.finditer(plat)]
        place = 0
        for debut, bout in sorted(set(coupes)):
            avant = plat[place:debut]
            if avant and not (_DEJA_FAIT.search(avant) or _SEUL_CHAMP.match(avant)):
                clauses.append(phrase[place:debut])
                place = bout
        if clauses and _SEUL_CHAMP.match(a_plat(phrase)) and _disparu(clauses[-1]):
            # « Elle est passée où ? Dans les valeurs. »
            clauses[-1] = f"{clauses[-1].rstrip(' ?')} {phrase}"
            continue
        clauses.append(phrase[place:])
    return [c.strip() for c in clauses if c.strip()]


def _disparu(clause: str) -> bool:
    return any(motif.match(a_plat(clause)) for motif in _OU_EST)


def _nom(champ: str, neuf: str, carnet: Carnet) -> str | None:
    """The answer that words name, given or taken out."""
    plat = a_plat(champ)
    if re.fullmatch(_JOUR_DIT, plat):
        jour = plat.split()[-1]
        return next((n for n in _SE_PREVOIENT if exact(_dit(n, carnet), jour)), None)
    if re.fullmatch(_AU_CLIENT, plat):
        return "phrase_au_client" if "phrase_au_client" in carnet.approfondi else None
    if "chemin" in plat:
        return _pourquoi(neuf, carnet)
    noms = designees(champ)
    donnes = [n for n in noms if getattr(carnet, n, None)]
    donnes += [n for n in noms if getattr(carnet, n, None) == ""]
    return donnes[0] if donnes else None


PROCHE = 0.45
"""Likeness from which a why said again is told from the others."""


def _pourquoi(neuf: str, carnet: Carnet) -> str | None:
    """The why that is nearest to new words."""
    dits = {f"pourquoi_{n}": getattr(carnet, f"pourquoi_{n}") for n in range(1, MAX_NIVEAUX + 1)}
    proches = {
        nom: SequenceMatcher(None, a_plat(dit), a_plat(neuf), autojunk=False).ratio()
        for nom, dit in dits.items()
        if dit
    }
    nom = max(proches, key=proches.__getitem__, default=None)
    return nom if nom and proches[nom] >= PROCHE else None


_PUIS_LE_CARNET = re.compile(
    r"[\s,;]+(?:et |mais )(?:puis )?(?:le|la|ma|mon) (?:chemin|phrase|synthese|resume)\b.*$|$"
)
_DEJA_FAIT = re.compile(r"\bj'(?:ai|avais) (?:deja |bien )?(?:corrige|dit|rectifie|redit)\w*\W*$")


def _dit(nom: str, carnet: Carnet) -> str:
    return carnet.approfondi.get(nom) or getattr(carnet, nom, None) or ""


def _entiere(clause: str, carnet: Carnet, apres: bool) -> tuple[str, str | None] | None:
    plat = a_plat(clause)
    for motif in (*_ENTIER, _POUR_LUI) if apres or carnet.etape == "suite" else _ENTIER:
        m = motif.match(plat)
        if m is None:
            continue
        neuf = _DEJA.sub("", tel_que_tape(clause, m, "y")).strip(" ,")
        neuf = neuf[: _PUIS_LE_CARNET.search(a_plat(neuf)).start()].strip(" ,")
        nom = _nom(m["champ"], neuf, carnet)
        if nom is None or nom == carnet.etape or not pleins(neuf):
            continue
        if motif is _JUSTE and carnet.etape != "suite":
            continue
        if motif is _POUR_LUI and nom not in (*_SE_FONT, "renoncements"):
            continue
        neuf = neuf.split(", le reste")[0]
        dit = _dit(nom, carnet)
        detail = _DETAIL.match(a_plat(neuf))
        if detail and (change := _avec_ce_delai(dit, neuf, detail)):
            return nom, change
        return nom, neuf
    return None


def _manque(clause: str, dernier: str, carnet: Carnet) -> tuple[str, str | None] | None:
    plat = a_plat(clause)
    motifs = (*_OUBLI, *_OU_EST, *([_ENCORE] if dernier == _UN_OUBLI else []))
    m = next(filter(None, (motif.match(plat) for motif in motifs)), None)
    if m is None:
        return _les_remettre(clause, dernier, carnet)
    quoi = tel_que_tape(clause, m, "x")
    if _PRONOM.match(a_plat(quoi)) or not pleins(quoi):
        return _les_remettre(clause, dernier, carnet)
    champ = m.groupdict().get("champ")
    if champ is None:
        if designees(quoi, seul=False) or carnet.etape in SUR_LA_PHRASE:
            return None
        if _disparu(clause):
            return _deja_dit(quoi, carnet)
        return ajout(quoi, set(), carnet)
    nom = _nom(champ, quoi, carnet)
    if nom is None or nom == carnet.etape:
        return None
    return nom, _avec(nom, quoi, carnet)


def _deja_dit(quoi: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """The answer that lacks what was told at some time; None for what nobody said."""
    mots = pleins(quoi)
    if mots and mots <= pleins(" ".join([carnet.valeurs or "", *carnet.valeurs_entendues])):
        return "valeurs", _avec("valeurs", quoi, carnet)
    dit = mots and any(mots <= pleins(garde) for _, garde in gardes(carnet))
    return ajout(quoi, set(), carnet) if dit else None


_EUX_SONT = re.compile(
    rf"{ALLEZ}(?P<x>(?:les? |la |l'|mes |des |ceux |celles )[^,;:.!?]{{3,50}}?),? (?:sont|ce sont|c'est|c'etait|etaient) (?:aussi |bien |d'abord )?(?:mes|nos|les) (?:premiere?s? |vrai(?:e)?s? |meilleure?s? )?client\w*"
)


def _les_remettre(clause: str, dernier: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """« Les gens seuls sont mes clients. Pouvez-vous les remettre, avec les retraités ? »"""
    plat = a_plat(clause)
    if not (carnet.coeur_clientele and re.search(_REMETS_LES, plat)):
        return None
    m = _EUX_SONT.match(a_plat(dernier))
    if m is None:
        return None
    neuf = tel_que_tape(dernier, m, "x")
    avec = re.search(rf"\bavec (?P<x>(?:les? |la |l'|mes |des )[^.!?]{{3,}}?){_FIN}", plat)
    eux = [neuf, *(_groupes(tel_que_tape(clause, avec, "x")) if avec else [])]
    return "coeur_clientele", _tous(eux, carnet.coeur_clientele, "premier" in a_plat(dernier))


def _avec(nom: str, quoi: str, carnet: Carnet) -> str | None:
    """An answer with what it lacks; None when the words do not go with it."""
    if nom == "valeurs":
        tenues = carnet.valeurs_nommees or [carnet.valeurs] * bool(carnet.valeurs)
        neuves = en_liste(quoi) or [quoi.replace("'", "’")]
        connues = {a_plat(v) for v in tenues}
        return ", ".join([*tenues, *(v for v in neuves if a_plat(v) not in connues)])
    dit = _dit(nom, carnet)
    if not dit:
        return quoi
    if nom in ("coeur_clientele", "renoncements"):
        quoi, *avec = re.split(r",? avec (?=(?:les? |la |l['’]|mes |des ))", quoi)
        eux = [g for q in (quoi, *avec) for g in _groupes(q)]
        return _tous(eux, dit, False)
    if exact(dit, quoi):
        return dit
    if nom in _SE_PREVOIENT:
        return _avec_ce_pas(nom, dit, quoi)
    if re.match(r"(?:que |qu')?(?:je |j'|on |il |elle )", a_plat(quoi)):
        return f"{dit.rstrip(' .')}, et {re.sub(r'^qu(?:e |.)', '', quoi)}"
    return None


_SE_PREVOIENT = ("action_7_jours", "geste_respect")
_QU_UN_AUTRE = re.compile(r"qu(?:e |'| )?(?:elles?|ils?|on|les?|la|l'|mes|mon|ma)\b")
_POUR_QUE = re.compile(r"\b(?:pour|afin) (?=qu)")


def _avec_ce_pas(nom: str, dit: str, quoi: str) -> str | None:
    """What is to be done, with more of it: « pour qu'elle… » in the place of what says nearly so."""
    plat, nu = a_plat(quoi), dit.rstrip(" .")
    if pleins(quoi) <= pleins(dit):
        return dit
    if nom == "geste_respect" and _GROUPE.match(plat):
        # A thing, of something that is done: how it goes in is asked.
        return None
    if not _QU_UN_AUTRE.match(plat):
        quoi = re.sub(
            r"^(?:que |qu.(?=on )|de (?=\w+(?:er|ir|re|oir)\b)|d.(?=\w+(?:er|ir|re|oir)\b))",
            "",
            quoi,
        )
        return f"{nu}, et {quoi}"
    for but in _POUR_QUE.finditer(a_plat(dit)):
        bout = re.match(r"[^.;!?]*", dit[but.end() :])[0]
        if SequenceMatcher(None, a_plat(bout), plat, autojunk=False).ratio() >= SEMBLABLES:
            return f"{dit[: but.end()]}{quoi}{dit[but.end() + len(bout) :]}"
    return f"{nu}, pour {quoi}"


_ENTRE_GROUPES = re.compile(
    r",\s*(?:et )?| et (?=(?:les|des|ceux|celles|la|le|mes|nos|une?|quelques|tous|toutes|aux?|à) |l['’])"
)


def _groupes(liste: str) -> list[str]:
    return [g.strip() for g in _ENTRE_GROUPES.split(liste) if pleins(g)]


def _tous(eux: list[str], dit: str, devant: bool) -> str:
    """A list with the groups it lacks, none of them twice."""
    dit = (dire_clientele(dit) or dit) if re.search(r"[.;!?]\s", dit) else dit
    tenus = _groupes(dit.strip(" ."))
    neufs = []
    for groupe in eux:
        if not any(pleins(groupe) <= pleins(t) for t in (*tenus, *neufs)):
            neufs.append(groupe[0].lower() + groupe[1:])
    return enumerer([*neufs, *tenus] if devant else [*tenus, *neufs])


_SE_FONT = ("geste_respect", "action_7_jours", "acte", "regard_client")


def _detail(clause: str, carnet: Carnet, avec_une_autre: bool) -> tuple[str, str | None] | None:
    """« Le boucher, c'est à la semaine »: of the one answer that tells of him."""
    m = _DETAIL.match(a_plat(clause))
    if m is None or not _DELAI.fullmatch(m["d"].strip()):
        return None
    sur = carnet.etape == "suite" or avec_une_autre or m["vieux"] or m["vrai"]
    qui = pleins(m["n"])
    tenus = [
        (nom, dit) for nom, dit in gardes(carnet) if nom in _SE_FONT and qui and qui <= pleins(dit)
    ]
    tenus = sorted(tenus, key=lambda t: not _DELAI.search(a_plat(t[1])))
    if not sur or not tenus:
        return None
    nom, dit = tenus[0]
    return nom, _avec_ce_delai(dit, clause, m)


def _avec_ce_delai(dit: str, clause: str, m: re.Match[str]) -> str | None:
    """An answer with another time in the place of its own; None when it tells none, or several."""
    neuf = tel_que_tape(clause, m, "d")
    if not (_DELAI.fullmatch(a_plat(neuf)) and pleins(m["n"]) & pleins(dit)):
        return None
    vieux = exact(dit, tel_que_tape(clause, m, "vieux")) if m["vieux"] else None
    places = [p.span() for p in _DELAI.finditer(a_plat(dit))]
    if vieux:
        # « pas trente »: of « à trente jours »
        places = [p for p in places if p[0] <= vieux[0] < p[1]] or [vieux]
    if not places:
        return None
    debut, fin = places[0]
    for suivante in places[1:]:
        if dit[fin : suivante[0]].strip(" ,"):
            break
        fin = suivante[1]
    return f"{dit[:debut]}{neuf}{dit[fin:]}"


def _en_ses_mots(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """Words said or spelt otherwise, in the answer that has them."""
    if lue := _ce_qu_ils_designent(clause, carnet):
        return lue
    for motif in (_VEUT_DIRE, _MAL_ECRIT):
        m = motif.match(a_plat(clause))
        if m is None:
            continue
        for nom, dit in gardes(carnet):
            place = exact(dit, tel_que_tape(clause, m, "a")) if nom != carnet.etape else None
            if place and motif is _VEUT_DIRE and pleins(dit) - pleins(m["a"]):
                # Only a part of it: what the whole becomes is asked.
                return nom, None
            if place:
                return nom, f"{dit[: place[0]]}{tel_que_tape(clause, m, 'b')}{dit[place[1] :]}"
    return None


_CELUI_DE = re.compile(r"(?P<lui>celui|celle|ceux|celles) (?=d(?:e |u |es |'))")
_ARTICLES = {"celui": "le ", "celle": "la ", "ceux": "les ", "celles": "les "}
_GROUPE = re.compile(
    r"(?P<det>(?:les?|la|l'|une?|des|mon|ma|mes|son|sa|ses|leurs?|nos?|notre|ce|cet|cette|ces)(?:\b|(?<=')) ?)\w"
)
_PRONOMS = re.compile(r"(?:elles?|ils?|lui|eux|leur)")


def _ce_qu_ils_designent(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """« « sa boutique », c'est celle de Farid »: what quoted words stand for, in their place."""
    m = _CITE_EST.match(a_plat(clause))
    if m is None or carnet.etape in SUR_LA_PHRASE:
        return None
    a, b = tel_que_tape(clause, m, "a"), tel_que_tape(clause, m, "b")
    groupe = _GROUPE.match(a_plat(a))
    if (celui := _CELUI_DE.match(a_plat(b))) and groupe:
        article = _ARTICLES[celui["lui"]]
        nom_a = a[groupe.end("det") :]
        article = "l’" if re.match(r"[aeiouy]", a_plat(nom_a)) and article != "les " else article
        b = f"{article}{nom_a} {b[celui.end() :]}"
    elif not ((groupe or _PRONOMS.fullmatch(a_plat(a))) and _GROUPE.match(a_plat(b))):
        return None
    nommees = [n for n in designees(f"{m['champ'] or ''} {m['dans'] or ''}") if _dit(n, carnet)]
    tenues = [nom for nom, dit in gardes(carnet) if exact(dit, a) and nom != carnet.etape]
    nom = next((n for n in nommees if n in tenues), next(iter([] if nommees else tenues), None))
    if nom is None or nom == "valeurs":
        return None
    dit = _dit(nom, carnet)
    debut, bout = exact(dit, a) or (0, 0)
    return nom, f"{elider(dit[:debut], b)}{dit[bout:]}"


def _jamais_dit(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """« Je n'ai pas dit « à vélo » pour le marché »: out of the answer that says so."""
    m = _JAMAIS_DIT.match(a_plat(clause))
    if m is None or carnet.etape in SUR_LA_PHRASE:
        return None
    a, ou = tel_que_tape(clause, m, "a"), m["ou"]
    tenues = [
        (n, d) for n, d in gardes(carnet) if exact(d, a) and n not in (carnet.etape, "valeurs")
    ]
    tenues.sort(key=lambda t: (t[0] not in designees(ou), -len(pleins(ou) & pleins(t[1]))))
    if not tenues or exact(carnet.raison_detre or "", a):
        return None
    nom, dit = tenues[0]
    reste = sans_les_mots(dit, [a], a_la_lettre=True)
    return nom, reste if len(pleins(dit) - pleins(reste) - pleins(a)) == 0 else None


def _suite_remise(clause: str, reste: list[str], carnet: Carnet) -> tuple[str, str] | None:
    """« Enlevez « A », et remettez la suite : B »: without A, and with B."""
    m = _LA_SUITE.match(a_plat(clause))
    if m is None:
        return None
    suite = tel_que_tape(clause, m, "y")
    avant = reste[-1] if reste and re.search(_OTE, a_plat(reste[-1])) else ""
    cites = [c.strip(' «»“”".') for c in _CITE.findall(avant)]
    for nom, dit in gardes(carnet):
        if cites and all(exact(dit, c) for c in cites):
            reste.pop()
            sans = sans_les_mots(dit, cites, a_la_lettre=True).rstrip(" .,")
            return nom, f"{sans}, et {suite}" if sans else suite
    return None


def _en_trop(
    clause: str, texte: str, reste: list[str], carnet: Carnet
) -> tuple[str, str | None] | None:
    """What should not stand in an answer, and nothing comes in its place."""
    plat = a_plat(clause)
    if m := _CA_DE.match(plat):
        nom = _nom(m["champ"], "", carnet)
        avant = " ".join([*reste[-1:], clause[: m.end("quoi")]])
        return (nom, _sans_ce_sujet(_dit(nom, carnet), avant)) if nom else None
    if m := _OTE_CE_DIT.match(plat):
        dit = tel_que_tape(clause, m, "x")
        tenus = [(n, d) for n, d in gardes(carnet) if exact(d, dit)]
        return (tenus[0][0], _sans_ce_sujet(tenus[0][1], dit)) if len(tenus) == 1 else None
    a_tort = _MIS_A_TORT.match(plat) if _A_OTER.search(a_plat(texte)) else None
    if m := a_tort:
        nom = _nom(m["champ"], "", carnet)
        return _sans_eux(nom, tel_que_tape(clause, m, "x"), carnet) if nom else None
    m = _PAS_EUX.match(plat)
    if m and carnet.etape not in SUR_LA_PHRASE and pleins(m["vrai"]):
        noms = ("coeur_clientele", "renoncements")
        lues = (_sans_eux(nom, tel_que_tape(clause, m, "x"), carnet) for nom in noms)
        return next(filter(None, lues), None)
    return None


def _sans_eux(nom: str, eux: str, carnet: Carnet) -> tuple[str, str] | None:
    """A list without one of its groups; None when they do not stand in it."""
    dit = _dit(nom, carnet)
    if nom == "valeurs":
        restent = [v for v in carnet.valeurs_nommees if not pleins(eux) & pleins(v)]
        partie = len(restent) < len(carnet.valeurs_nommees)
        return (nom, ", ".join(restent)) if partie else None
    if nom not in ("coeur_clientele", "renoncements") or not exact(dit, eux):
        return None
    return nom, sans_les_mots(dit, [eux]) if pleins(dit) - pleins(eux) else ""


def _sans_ce_sujet(dit: str, avant: str) -> str:
    """An answer without the clauses that hold words just said; nothing when that is half of it."""
    vises = pleins(avant) & pleins(dit)
    bouts = [b for b in re.split(r"(?<=[,.;!?])\s+", dit) if not vises & pleins(b)]
    reste = " ".join(bouts).rstrip(" ,;") if vises else ""
    return reste if 2 * len(pleins(reste)) > len(pleins(dit)) else ""


def _pas_lui(clause: str, texte: str, carnet: Carnet) -> tuple[str, None] | None:
    """« Vous n'avez rien compris, c'est pas mon geste, ça »: which one it is, is asked."""
    m = _N_EST_PAS_LUI.match(a_plat(clause))
    nom = _nom(m["champ"], "", carnet) if m else None
    if nom == "coeur_clientele" and les_clients_dits(carnet, en_phrases(texte)):
        # « C'est pas mes clients, ça : mes clients, c'est les touristes »
        return None
    if m and m["un"] and not _est_la_derniere(nom, carnet):
        # « C'est pas un geste, ça » is said of what was just kept as one.
        return None
    blame = m and (m["ca"] or dit_mal_compris(texte))
    return (nom, None) if nom and blame and _dit(nom, carnet) else None
