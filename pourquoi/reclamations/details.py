"""One detail of an answer put right: some of its words, or when it is done.

« Et le boucher, c'est à la semaine »; « « sa boutique », c'est celle de Farid »; « dans le chemin,
« A » ne veut rien dire : mettez « B » ».
"""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, C_EST, DANS, LE, tel_que_tape
from pourquoi.au_passage import elider, reproche
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.ecriture import JOURS, en_phrases
from pourquoi.mot_pour_mot import redite_autrement
from pourquoi.precisions import Precisees
from pourquoi.reclamations.listes import UN_GROUPE
from pourquoi.reclamations.ordre_et_reproche import FIN_DE_CLAUSE, proteste
from pourquoi.reclamations.reponse_nommee import (
    SE_DEPLACENT,
    SE_FONT,
    TOUT_CHAMP,
    ce_qu_elle_dit,
    pourquoi_le_plus_proche,
)
from pourquoi.rectifications import (
    SUR_LA_PHRASE,
    a_plat,
    derniere,
    designees,
    gardes,
    pleins,
    sans_les_mots,
)
from pourquoi.redites import SE_RACONTENT
from pourquoi.retouche.litteral import exact

DELAI = re.compile(
    r"\b(?:(?:a|sous|dans|en|au bout d[e']) (?:la |les |une |un |le |l'|\d+ |[a-z-]+ ){0,2}(?:jours?|semaines?|mois|quinzaine|livraison|commande|heures?|reception|avance)\b|a la fin (?:du|de la|de chaque) \w+"
    r"|(?:le |la )?(?:jour|soir|lendemain|mois|semaine) (?:meme|suivante?|d'apres)|(?:tous|toutes) les \w+|chaque \w+|d'avance|comptant|cash"
    rf"|(?:le |des |des le )?(?:{JOURS})\b)"
)
"""When something is done, of what people tell they do."""
N_EST = r"(?:c'est|cest|c|est (?:paye|regle|livre|prevenu)\w*|je (?:le|la|les|l') ?(?:paie|paye|regle|livre|previens))"
DETAIL = re.compile(
    rf"{ALLEZ}(?P<n>(?:{LE} ?)?[a-z][\w'-]*(?: [a-z]\w+)?)[\s,]+{N_EST} (?:plutot )?(?P<d>[^,;.!?]{{4,40}}?)(?:[\s,]+(?:et )?(?:non )?pas (?P<vieux>[^,;.!?]{{3,30}}?))?(?P<vrai>[\s,]+(?:en vrai|en fait|plutot|finalement|justement))?{FIN_DE_CLAUSE}"
)
"""« Et le boucher, c'est à la semaine en vrai »."""


def delai_corrige(
    clause: str, carnet: Carnet, avec_une_autre: bool
) -> tuple[str, str | None] | None:
    """« Le boucher, c'est à la semaine »: of the one answer that tells of him."""
    m = DETAIL.match(a_plat(clause))
    if m is None or not DELAI.fullmatch(m["d"].strip()):
        return None
    sur = carnet.etape == "suite" or avec_une_autre or m["vieux"] or m["vrai"]
    qui = pleins(m["n"])
    tenus = [
        (nom, dit) for nom, dit in gardes(carnet) if nom in SE_FONT and qui and qui <= pleins(dit)
    ]
    tenus = sorted(tenus, key=lambda t: not DELAI.search(a_plat(t[1])))
    if not sur or not tenus:
        return None
    nom, dit = tenus[0]
    return nom, avec_ce_delai(dit, clause, m)


def avec_ce_delai(dit: str, clause: str, m: re.Match[str]) -> str | None:
    """An answer with another time in the place of its own; None when it tells none, or several."""
    neuf = tel_que_tape(clause, m, "d")
    if not (DELAI.fullmatch(a_plat(neuf)) and pleins(m["n"]) & pleins(dit)):
        return None
    vieux = exact(dit, tel_que_tape(clause, m, "vieux")) if m["vieux"] else None
    places = [p.span() for p in DELAI.finditer(a_plat(dit))]
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


_VEUT_DIRE = re.compile(
    rf"{ALLEZ}(?:.{{0,25}}?\berreur\W+)?j'(?:ai|avais) dit (?:que |qu')?[«\"“]? ?(?P<a>[^,;:.!?«»]{{4,60}}?)[»\"” ]*,? (?:et )?(?:ca|cela) (?:veut|voulait|voulais) dire (?:que |qu')?(?P<b>[^,;:.!?]{{4,80}}?){FIN_DE_CLAUSE}"
)
"""« J'ai dit « A », ça veut dire B »: B where A stands."""
_D_ORTHOGRAPHE = r"(?:accents?|majuscules?|minuscules?|orthographe|f(?:au|o)tes?(?: de frappe)?|imperatif|pluriel|singulier|une? (?:seul )?[a-z]|deux [a-z])"
_MAL_ECRIT = re.compile(
    rf"{ALLEZ}(?:c'est|cest|c) pas (?P<a>[^,;.:!?]{{2,40}}?) (?:avec|sans) {_D_ORTHOGRAPHE}[\s,;.]+(?:mais )?(?:c'est|cest|c) (?P<b>[^,;.:!?]{{2,40}}?)(?:[\s,]+(?:genre |avec |sans |a l'|au )?{_D_ORTHOGRAPHE}(?: .{{0,30}})?)?{FIN_DE_CLAUSE}"
)


def en_ses_mots(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
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


_CITE_EST = re.compile(
    rf"{ALLEZ}(?:je (?:voulais|veux) dire (?:que |qu')?)?(?:(?:dans|pour|sur|de) (?P<champ>{TOUT_CHAMP})[\s,:]*)?(?:quand )?(?:je (?:dis|parle de)|j'(?:ai|avais) (?:dit|ecrit|mis)|par|avec)?[\s,]*"
    rf"[«“\"]\s*(?P<a>[^«»“”\"]{{2,50}}?)\s*[»”\"](?: {DANS} (?P<dans>{TOUT_CHAMP}))?[\s,]*(?:{C_EST}|(?:ca )?(?:veut|voulait) dire|designe|(?:la,? )?je parle(?:ais)? de)(?: bien| plutot)? (?P<b>[^;:!?]{{3,60}}?){FIN_DE_CLAUSE}"
)
"""« Dans le geste, « sa boutique », c'est celle de Farid »: said of a few words that stand there."""

_CELUI_DE = re.compile(r"(?P<lui>celui|celle|ceux|celles) (?=d(?:e |u |es |'))")
_ARTICLES = {"celui": "le ", "celle": "la ", "ceux": "les ", "celles": "les "}
_PRONOMS = re.compile(r"(?:elles?|ils?|lui|eux|leur)")


def _ce_qu_ils_designent(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """« « sa boutique », c'est celle de Farid »: what quoted words stand for, in their place."""
    m = _CITE_EST.match(a_plat(clause))
    if m is None or carnet.etape in SUR_LA_PHRASE:
        return None
    a, b = tel_que_tape(clause, m, "a"), tel_que_tape(clause, m, "b")
    groupe = UN_GROUPE.match(a_plat(a))
    if (celui := _CELUI_DE.match(a_plat(b))) and groupe:
        article = _ARTICLES[celui["lui"]]
        nom_a = a[groupe.end("det") :]
        article = "l’" if re.match(r"[aeiouy]", a_plat(nom_a)) and article != "les " else article
        b = f"{article}{nom_a} {b[celui.end() :]}"
    elif not ((groupe or _PRONOMS.fullmatch(a_plat(a))) and UN_GROUPE.match(a_plat(b))):
        return None
    nommees = [
        n for n in designees(f"{m['champ'] or ''} {m['dans'] or ''}") if ce_qu_elle_dit(n, carnet)
    ]
    tenues = [nom for nom, dit in gardes(carnet) if exact(dit, a) and nom != carnet.etape]
    nom = next((n for n in nommees if n in tenues), next(iter([] if nommees else tenues), None))
    if nom is None or nom == "valeurs":
        return None
    dit = ce_qu_elle_dit(nom, carnet)
    debut, bout = exact(dit, a) or (0, 0)
    return nom, f"{elider(dit[:debut], b)}{dit[bout:]}"


_JAMAIS_DIT = re.compile(
    rf"{ALLEZ}(?:je (?:ne )?n'? ?|j'? ?)(?:ai|avais) (?:pas|jamais) (?:dit|ecrit|mis|note|parle d[e'])(?: de)? ?[«“\"]\s*(?P<a>[^«»“”\"]{{2,80}}?)\s*[»”\"](?P<ou>[^«»“”\".!?;]{{0,40}}?){FIN_DE_CLAUSE}"
)
_DIT_PLUTOT = re.compile(
    rf"{_JAMAIS_DIT.pattern.removesuffix(FIN_DE_CLAUSE)}[\s,;.]+(?:(?:mais|moi|non)[\s,]+)*j'? ?(?:ai|avais) (?:dit|ecrit|mis|parle d[e'])[\s:]+(?:que |qu')?(?P<b>[^;:!?]{{3,90}}?){FIN_DE_CLAUSE}"
)
"""« J'ai pas dit « A », j'ai dit B »."""


def jamais_dite(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """« Je n'ai pas dit « à vélo » pour le marché »: out of the answer that says so."""
    plutot = _DIT_PLUTOT.match(a_plat(clause))
    m = plutot or _JAMAIS_DIT.match(a_plat(clause))
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
    if plutot:
        return nom, redite_autrement(dit, a, tel_que_tape(clause, plutot, "b"))
    reste = sans_les_mots(dit, [a], a_la_lettre=True)
    return nom, reste if len(pleins(dit) - pleins(reste) - pleins(a)) == 0 else None


_A_METTRE = re.compile(
    r"(?:^|[\s,;.:!?]+)(?:(?:et|donc|alors|bon|non|du coup)[\s,]+)*(?<!je )(?:(?:vous (?:pouvez|pourriez)|tu (?:peux|pourrais)|(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu|(?:il )?(?:faut|fo|faudrait)) (?:bien |plutot |donc |me |y )*(?:re)?(?:mettre|ecrire|noter|marquer)|(?:re)?(?:mets?|mettez|note[sz]?|ecri[st]|ecrivez|marque[sz]?))"
    r"(?:[- ](?:moi|la|le|y))?(?P<plutot> plutot)?(?: (?:donc|juste|bien|simplement|a la place|stp|svp))*(?:\s*:|(?(plutot)[\s,]+(?:que )?|(?!)))\s*(?P<y>\S.{3,}?)[\s.!?…]*$"
)
"""« Vous pouvez mettre : A ? », « note plutôt : X »."""
_SE_PLAINT = re.compile(
    r"\b(?:n'y (?:est|sont)|y (?:est|sont) (?:toujours |encore |meme )?pas|(?:toujours|encore) (?:pas|faux|fausse|mal)|(?:ne )?(?:veut|veulent|voulait) (?:strictement |absolument )?rien dire|charabia|incomprehensible|pas francais|n'importe quoi|bizarre|moche|mal (?:dit|ecrit|note|tourne)\w*|(?:est|c'est|cest|c|sonne) (?:faux|fausse|nulle?|bidon)"
    r"|pas (?:ce que (?:j'ai|je)|du tout ca)|(?:a aucun|n'a pas de|a pas de) sens|(?:aviez|avais|as|avez) dit que\b.{0,40}\b(?:corrige|change|note|fait|bon)\w*)"
)
"""Said of what stands written: « ta phrase elle veut rien dire »."""
_RAPPORTE = re.compile(
    r"[«“\"][^»”\"]*$|\b(?:il|elle|on|ils|elles|client\w*|m'(?:a|ont)|(?:lui|leur) ai|je (?:lui|leur)) (?:m'|nous |lui |leur )?(?:ai |a |ont )?(?:dit|dis|disait|disent|disais|sorti|repondu|repond|ecrit|trouv\w+)\b"
)
"""Words that somebody else said, or was told: « un client m'a dit : ça veut rien dire, mets plutôt… »."""
_CE_QUE_DIT_LE_COACH = re.compile(
    r"\b(?:ta|votre|cette|la) phrase\b|\bce (?:que|qu') ?(?:tu|t'|vous|t)\b|\b(?:ton|votre) (?:truc|resume|reformulation|machin)\b|\b(?:ca|c'est|cest)\b"
)


def mis_a_la_place(texte: str, carnet: Carnet) -> Precisees | None:
    """What is to be written where something written is complained of; None without the words.

    « Le geste est toujours faux. Vous pouvez mettre : A ? » names it; « ta phrase veut rien dire,
    note plutôt : X » is of the answer just said back.
    """
    if carnet.etape in SUR_LA_PHRASE:
        return None
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        m = _A_METTRE.search(a_plat(phrase))
        plaintes = [*phrases[:rang], phrase[: m.start()]] if m else []
        plaintes = [p for p in plaintes if _SE_PLAINT.search(a_plat(p)) or reproche(p)]
        if (
            m is None
            or not plaintes
            or _RAPPORTE.search(a_plat(texte[: texte.find(phrase) + m.start("y")]))
        ):
            continue
        neuf = tel_que_tape(phrase, m, "y")
        nom = _celle_dont_on_se_plaint(" ".join(plaintes), neuf, carnet)
        if nom is None or not pleins(neuf):
            return None
        dits = [*phrases[:rang], *phrases[rang + 1 :]]
        reste = " ".join(p for p in dits if p not in plaintes and not proteste(p))
        return Precisees({nom: neuf}, reste=reste)
    return None


def _celle_dont_on_se_plaint(plainte: str, neuf: str, carnet: Carnet) -> str | None:
    """The answer that a complaint is about: the one it names, or the one just said back."""
    if "chemin" in a_plat(plainte):
        return pourquoi_le_plus_proche(neuf, carnet)
    nommees = [
        n for n in designees(plainte, seul=False) if n in SE_DEPLACENT or n.startswith("pourq")
    ]
    nom = next((n for n in nommees if ce_qu_elle_dit(n, carnet)), None)
    if nommees or not _CE_QUE_DIT_LE_COACH.search(a_plat(plainte)):
        return nom if nom != carnet.etape else None
    signee = carnet.raison_detre and "phrase" in a_plat(plainte)
    nom = None if signee else derniere(carnet)[0]
    return nom if nom in (*SE_RACONTENT, *POURQUOIS) else None


_QUOI_LA = r"(?:(?:c'? ?est|c) (?:quoi|koi)(?: (?:ca|ce(?:t|tte|s)? \w+|le \w+))?|(?:pourquoi|pk) (?:il )?(?:y ?'?a|vous avez|t'as|tu as|je lis)(?: (?:ecrit|mis|note|marque))?)"
_ECRIT_LA = re.compile(
    rf"(?:^|[\s,;.!?]+)(?:(?:et|mais|sinon|au fait|par contre|d'ailleurs)[\s,]+)*{_QUOI_LA} (?:dans|ds|sur|pour) (?P<champ>(?:le |mon )?chemin\b|{TOUT_CHAMP})[\s,:]*(?P<a>[^?!]{{4,}}?)[\s.?!]+(?:(?:moi|mais|non|en vrai)[\s,]+)*j'? ?(?:ai|avais) (?:dit|ecrit|mis)[\s:,]+(?P<que>que |qu'|ke )?(?P<b>[^.;!?]{{4,}}?)[\s.!?]*$"
)
"""« C'est quoi ce charabia dans le chemin, A ? J'ai dit B »."""


def mal_ecrit_la(texte: str, carnet: Carnet) -> Precisees | None:
    """Words asked about where they stand, and said as they were meant: B in the place of A."""
    m = None if carnet.etape in SUR_LA_PHRASE else _ECRIT_LA.search(a_plat(texte))
    if m is None:
        return None
    a, b = tel_que_tape(texte, m, "a"), tel_que_tape(texte, m, "b")
    noms = POURQUOIS if "chemin" in m["champ"] else designees(m["champ"])
    if "valeurs" in noms:
        return None
    reste, ordre = texte[: m.start()].strip(" ,;"), texte[m.start() :].strip(" ,;.?!")
    for nom in noms:
        dit = ce_qu_elle_dit(nom, carnet)
        if nom != carnet.etape and dit and (place := exact(dit, a)):
            return Precisees({nom: f"{dit[: place[0]]}{b}{dit[place[1] :]}"}, reste=reste)
    return Precisees(laisses=[re.sub(r"^(?:et|mais) ", "", ordre)], reste=reste)
