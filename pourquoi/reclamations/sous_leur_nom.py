"""Answers said again whole, under their names: « le geste, c'est pas ça, je voulais dire… »."""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, C_EST, CHAMP, tel_que_tape
from pourquoi.au_passage import reproche
from pourquoi.carnet import Carnet
from pourquoi.consignes import sans_le_nie
from pourquoi.ecriture import JOURS, en_phrases
from pourquoi.mots_cites import est_un_element
from pourquoi.precisions import Precisees
from pourquoi.reclamations.details import DELAI, DETAIL, avec_ce_delai
from pourquoi.reclamations.listes import des_clients, des_gens, en_groupes
from pourquoi.reclamations.ordre_et_reproche import (
    BIEN,
    FIN_DE_CLAUSE,
    REMETS,
    VOUS_AVEZ,
    note_le,
    proteste,
)
from pourquoi.reclamations.reponse_nommee import (
    LOIN,
    SE_FONT,
    SE_LISTENT,
    TOUT_CHAMP,
    ce_qu_elle_dit,
    dernier_pourquoi,
    reponse_nommee,
)
from pourquoi.rectifications import (
    SUR_LA_PHRASE,
    a_plat,
    designees,
    noms_du_quotidien,
    pleins,
    racines,
)
from pourquoi.rectifications.reponses import DU_QUOTIDIEN
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs import en_entier, en_liste

_PAS_CA = r"(?:(?:c'est|cest|c|ce n'est|c'etait|est|n'est) pas (?:du tout |vraiment )?(?:ca|cela|bon|juste|bien ca|le bon)|(?:c'est|cest|est) (?:faux|une erreur)|faux)(?: du tout)?"
_AUSSI = r"(?:[\s,]+(?:aussi|non plus|la aussi|par contre|en fait|du coup|lui|ca|cela|hein))*[\s,]*"
"""Between a name and what is said of it: « le geste aussi c'est faux »."""
_C_ETAIT = r"(?:c'etait|c'est|cest|c|ce sont|(?:je|j') ?(?:voulais|ai voulu|veux) dire|j'(?:ai|avais) dit|je disais|le vrai c'est)\b"
_DISPARU = r"(?:(?:il|elle|ils|elles) )?(?:a|ont|est|sont|s'est|y est|y sont|n'y est|n'y sont|n'est|etait)(?: (?:tout|bien))? ?(?:disparu\w*|partie?s?|effacee?s?|perdue?s?|saute\w*|plus(?: la)?|envolee?s?)"
_ENTIER = (
    re.compile(rf"{ALLEZ}{REMETS} (?P<champ>{TOUT_CHAMP})(?: (?:d'avant|d'origine|de depart|comme avant|precedente?s?))?\s*[:,]\s*(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?P<champ>{TOUT_CHAMP})[\s,]*{_DISPARU}(?: \w+)?[\s,.:]*{_C_ETAIT}[\s,:]*(?:que |qu')?(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?:(?:dans|pour|sur) )?(?P<champ>{TOUT_CHAMP}){_AUSSI}{_PAS_CA}{_AUSSI}[\s,.:;]*(?:moi|mais|non)?[\s,]*{_C_ETAIT}[\s,:]*(?:que |qu')?(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?:dans|sur|pour) (?P<champ>{TOUT_CHAMP})[\s,]*{VOUS_AVEZ} {BIEN}(?:mis|ecrit|note|marque|garde|colle|laisse|retenu|parle)\b[^.!?:]{{0,60}}?[\s,]+(?:moi|or|mais|alors que|non|en fait|en vrai)[\s,]+{_C_ETAIT}[\s,:]*(?:que |qu')?(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?P<champ>{TOUT_CHAMP})[\s,]*(?:corrige[sz]?|rectifie[sz]?|change[sz]?|modifie[sz]?|remplace[sz]?|(?:est|c'est|etait) (?:faux|fausse|mal note\w*)|a corriger)\s*:\s*(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?P<champ>{TOUT_CHAMP})[\s,]*(?:c'est|cest|c) (?:juste|seulement|uniquement|simplement|que) (?P<y>.{{4,}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?:(?:dans|pour|sur) |c'est )?(?P<champ>(?:le |du )?chemin)[\s,:]*(?:(?:il faut |faut )?(?:mets|mettez|mettre|ecri(?:s|vez|re)|notez?|remplace[sz]?|corrige[sz]?)(?: plutot| par)?|(?:j'avais|j'ai) dit)[\s:,]+(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?:(?:corrige|rectifie|change|modifie|remplace)[sz]? (?:aussi |moi |donc |plutot )*)(?:dans |pour |sur )?(?P<champ>{LOIN})\s*(?::|,? ?{C_EST}\b|par\b)[\s:]*(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?:dans |pour |sur )?(?P<champ>{LOIN})\s*:\s*(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"),
)  # fmt: skip
"""The whole of an answer, told again under its name."""
_JUSTE, _FAUSSE = _ENTIER[5], _ENTIER[2]
_MAL_PLACE = r"(?:vous l'avez|vous avez|tu l'as|t'as|ta) (?:mis|range|note|colle|ecrit|marque)\w* (?:ca |cela )?(?:(?:au|a un|dans le) (?:mauvais|autre) endroit|ailleurs|pas au bon endroit|n'importe ou|a cote|de travers)|(?:c'est |il est |elle est )?pas (?:a sa place|au bon endroit)"
_SOUS_SON_NOM = re.compile(
    rf"{ALLEZ}(?:dans |pour |sur )?(?P<champ>{LOIN})[\s,]*(?:c'est|cest|c'etait|c|ce serait)[\s,:]+(?!pas\b|que\b|quoi\b)(?P<y>.{{4,}}?)(?P<blame>[\s,]+(?:et |mais |or )?{_MAL_PLACE})?{FIN_DE_CLAUSE}"
)
"""« Le choix à faire c’est le dépôt, vous l’avez mis au mauvais endroit », or in front of the menu."""
PAS_CLAIR = re.compile(
    rf"{ALLEZ}(?:dans |pour |sur )?(?P<champ>{TOUT_CHAMP})[\s,]*(?:(?:c'est|cest|c|est|ca (?:ne )?veut|on) )?(?:pas (?:du tout |tres |trop |bien )*(?:claire?|ca|cela|bon|juste|complet|fini|bien dit|comprehensible)|(?:ne )?comprend (?:pas|rien)|rien dire|flou\w*|mal (?:dit|note|ecrit|resume)\w*|bancal\w*|incomplet)[\s,.…;:!]*(?:mais |alors |donc )?(?:mets|mettez|mettre|ecris|ecrivez|notez?|remplacez? par)(?:(?: plutot| juste| donc)+\s*:?|\s*:)\s*(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"
)
"""« Le « choix à faire », c’est pas clair… mettez : louer le dépôt »."""
_POUR_LUI = re.compile(
    rf"{ALLEZ}(?:pour|cote|quant a) (?P<champ>{TOUT_CHAMP})\s*[,:]\s*(?P<y>(?:je |j'|\w+(?:er|ir|re|oir) ).{{4,}}?){FIN_DE_CLAUSE}"
)
"""« Et pour le geste, payer le fournisseur comptant », once something else was claimed."""
_DEJA = re.compile(
    r"^\W*(?:(?:j['’](?:ai|avais|l['’]ai)|je (?:vous|te|t['’]) ?(?:l['’])?(?:ai|avais)) (?:d[eé]j[aà] |bien )?(?:corrig[eé]|dit|rectifi[eé]|redit)\w*\s*[,:]\s*|non,? |plut[oô]t |par |moi,? )+",
    re.IGNORECASE,
)

_PUIS_LE_CARNET = re.compile(
    r"[\s,;]+(?:et |mais )(?:puis )?(?:le|la|ma|mon) (?:chemin|phrase|synthese|resume)\b.*$|$"
)


def entiere(clause: str, carnet: Carnet, apres: bool) -> tuple[str, str | None] | None:
    """The answer that a clause names, and the whole of it told again."""
    plat = a_plat(clause)
    au_bout = apres or carnet.etape == "suite"
    motifs = (PAS_CLAIR, *_ENTIER, _SOUS_SON_NOM)
    for motif in (*motifs, _POUR_LUI) if au_bout else motifs:
        m = motif.match(plat)
        if m is None or (motif is _SOUS_SON_NOM and not (au_bout or m["blame"])):
            continue
        neuf = _DEJA.sub("", tel_que_tape(clause, m, "y")).strip(" ,")
        neuf = neuf[: _PUIS_LE_CARNET.search(a_plat(neuf)).start()].strip(" ,")
        nom = reponse_nommee(m["champ"], neuf, carnet)
        if nom is None and motif is _FAUSSE and "chemin" in m["champ"]:
            nom = dernier_pourquoi(neuf, carnet)
        if nom is None or nom == carnet.etape or not pleins(neuf):
            continue
        if motif is _FAUSSE and _JUGE.match(a_plat(neuf)):
            continue
        if motif is _JUSTE and carnet.etape != "suite":
            continue
        if motif is _POUR_LUI and nom not in (*SE_FONT, "renoncements"):
            continue
        neuf = neuf.split(", le reste")[0]
        dit = ce_qu_elle_dit(nom, carnet)
        detail = DETAIL.match(a_plat(neuf))
        if detail and (change := avec_ce_delai(dit, neuf, detail)):
            return nom, change
        return nom, neuf
    return None


_SE_DIT = re.compile(
    r"(?:que |qu'|de |d'|ne )?(?:je |j'|on |nous |(?:ne )?(?:pas |plus |jamais )?\w+(?:er|ir|re|oir)\b)"
)
_JUGE = re.compile(
    r"(?:du (?:cinema|charabia|pipeau|blabla)|n'importe\b|tout\b|trop\b|tres\b|nul\b|vraiment|pas\b|plus\b|le (?:bazar|bordel|foutoir)|ca\b|ce que\b|(?:trop |tres )?(?:moche|faux|mal)\b|une? (?:erreur|blague|betise))"
)
"""What judges an answer said wrong, and is none: « le geste c'est faux, c'est n'importe quoi »."""
_SE_DIT_AINSI = {
    "coeur_clientele": re.compile(
        r"(?:d'abord )?(?:tou(?:te)?s )?(?:les? |la |l'|des |ceux |celles |une? )"
    ),
    "geste_respect": _SE_DIT,
    "acte": _SE_DIT,
    "action_7_jours": re.compile(
        rf"(?:cette semaine[\s,]*)?(?:{_SE_DIT.pattern}|j[bcdfglmpqrstv]\w+ )|(?:que )?(?:(?:le |ce )?(?:{JOURS})|demain|ce soir)\b"
    ),
    "renoncements": re.compile(
        r"(?:aux? |les? |la |l'|des |de |d'|a |pas de |pas d'|ceux |celles |tou|\w+(?:er|ir|re|oir)\b)"
    ),
}
"""How what is told under a name begins."""
_PAS_CELA = r"(?:c'est|cest|c|ce n'est|ce (?:ne )?sont|c'etait) pas (?:du tout |vraiment )?"
_RIRE = r"(?:[\s,.]+(?:lol|mdr+|ptdr+|xd|haha|hein|quoi)\b)*"
_OPPOSEE = (
    re.compile(rf"{ALLEZ}(?:(?:pour|dans|sur|quant aux?|cote) )?(?P<champ>{TOUT_CHAMP})[\s,]*{_PAS_CELA}(?!que\b|seulement|juste|uniquement)(?P<a>[^,;.:!?]{{2,60}}?)(?: non plus| du tout)?{_RIRE}[\s,;.!]+(?:(?:mais|moi|et|non)[\s,]+)*(?:c'est|cest|c|ce sont)[\s,:]+(?:(?:plutot|surtout|bien)[\s,]+)*(?:que |qu')?(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?P<champ>{TOUT_CHAMP})[\s,]*(?:c'est|cest|c|ce sont)[\s,:]+(?!pas\b)(?P<y>[^,;:.!?]{{4,}}?)[\s,]+(?:et |mais )?(?:non )?pas (?P<a>(?:aux?|les?|la|l'|des|mes|mon|ma)\b[^,;.:!?]{{2,60}}?){FIN_DE_CLAUSE}"),
)  # fmt: skip
"""« Mon pas c'est pas les notaires non plus, c'est que jeudi… », « le renoncement c'est X, pas Y »."""
FAUX_SEUL = re.compile(
    rf"{ALLEZ}(?:(?:dans|pour|sur) )?{TOUT_CHAMP}{_AUSSI}{_PAS_CA}{_AUSSI}[.!]*$"
)
"""« Le chemin c'est faux. », of which the next sentence tells what it is."""
PAS_CELA_SEUL = re.compile(
    rf"{ALLEZ}{CHAMP}[\s,]*{_PAS_CELA}(?!que\b|seulement|juste|uniquement)[^,;.:!?]{{2,60}}[.!]*$"
)
C_EST_LUI = re.compile(rf"\W*(?:(?:mais|moi|et|non)[\s,]+)*{C_EST}\b(?! pas\b)")
"""« Mes clients c'est pas le pain. C'est les anciens »: one claim in two sentences."""


def opposee(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """The new words of an answer of things done or left, told against the old ones."""
    m = next(filter(None, (motif.match(a_plat(clause)) for motif in _OPPOSEE)), None)
    nom = reponse_nommee(m["champ"], "", carnet) if m else None
    if m is None or nom == carnet.etape or nom not in (*SE_FONT, *SE_LISTENT):
        return None
    dit, a, neuf = ce_qu_elle_dit(nom, carnet), *(tel_que_tape(clause, m, g) for g in ("a", "y"))
    if nom == "coeur_clientele" and not des_gens(neuf):
        # « Mes clients, c'est pas des numéros, c'est du vrai lien »
        return None
    tenu = pleins(a) & pleins(dit) or exact(dit, a)
    au_bout = carnet.etape == "suite" and m.re is _OPPOSEE[0] and nom != "coeur_clientele"
    ainsi = _SE_DIT_AINSI.get(nom) if au_bout else None
    if not (tenu or ainsi and ainsi.match(a_plat(neuf))) or not pleins(neuf):
        # « Mon geste, c'est pas grand-chose, c'est du bon sens »
        return None
    if DELAI.fullmatch(a_plat(a)):
        # « Ce n'est pas jeudi, c'est vendredi » puts a day right, and nothing else.
        return None
    vu = nom == "regard_client" and len(neuf.split()) > _DESIGNE
    seule = "" if vu else _ce_qui_en_parle(dit, neuf)
    if seule and not pleins(a) & pleins(seule):
        return nom, seule
    place = exact(dit, a) if nom == "renoncements" else None
    if place and est_un_element(dit, place):
        return nom, f"{dit[: place[0]]}{neuf}{dit[place[1] :]}"
    return nom, neuf


_DESIGNE = 5
"""Words up to which what a client is said to see may only point at a sentence of the answer."""


def _ce_qui_en_parle(dit: str, neuf: str) -> str:
    """The one sentence of an answer that tells already what it is said to be; "" for none.

    « Le geste, ce n'est pas Vidal, c'est le vélo du jeudi »: the sentence on the bicycle.
    """
    phrases, mots = en_phrases(dit), racines(neuf)
    communs = [len(mots & racines(p)) for p in phrases]
    rang = max(range(len(phrases)), key=communs.__getitem__, default=0)
    seule = len(phrases) > 1 and communs.count(communs[rang]) == 1
    return phrases[rang].rstrip(" .") if seule and communs[rang] * 2 >= len(mots) else ""


_EST = r"(?::|=|(?:c'? ?est|ce sont|ce serait|c)\b)"
_A_MOI = r"(?:mes|mon|ma|nos|notre)"
_PUIS_UNE_AUTRE = re.compile(
    rf"(?:\s*[,;]\s*(?:(?:et|mais|puis) )?|\s+(?:et|mais|puis|pis) )(?=(?:pour |quant aux? )?(?:{_A_MOI} )(?:{noms_du_quotidien()})\b(?: a moi)?,? ?{_EST})"
)
_NOMMEE = re.compile(
    rf"{ALLEZ}(?:(?:dans|pour|cote|niveau|quant aux?|sur) )?(?P<champ>{TOUT_CHAMP})(?: a moi)?[\s,]*(?P<est>{_EST})[\s:]*(?:plutot |surtout |bien |juste )*(?P<y>.{{3,}}?){FIN_DE_CLAUSE}"
)
"""« Geste de respect : prêter ma presse », « mes clients c'est les familles »."""


def plusieurs_nommees(texte: str, carnet: Carnet) -> Precisees | None:
    """Answers told again under their names, two at least: « Clientèle : … Geste de respect : … ».

    One of them may answer what is asked: it is left to be heard as such.
    """
    changes: dict[str, str] = {}
    reste, repond = [], False
    for clause in _clauses_nommees(texte):
        nom, neuf = _nommee(clause, carnet) or ("", "")
        if nom and nom == carnet.etape and not repond:
            repond = True
            # Without its name, that would be taken for a word of it.
            reste.append(neuf)
            continue
        if nom and nom not in changes and nom != carnet.etape:
            changes[nom] = neuf
            continue
        if changes or not _annonce(clause):
            reste.append(clause)
    if not changes or len(changes) + repond < 2:
        return None
    return Precisees(changes, reste=" ".join(r for r in reste if not proteste(r)))


def une_nommee(texte: str, carnet: Carnet) -> Precisees | None:
    """« Mes clients : les veufs du bourg », in front of another question: said again, as its own."""
    phrases = [p for p in en_phrases(texte) if not proteste(p)]
    m = _NOMMEE.match(a_plat(phrases[0])) if len(phrases) == 1 else None
    ailleurs = carnet.etape in ("phrase_a_finir", *SUR_LA_PHRASE)
    if m is None or not re.match(rf"{_A_MOI}\b", m["champ"]) or not (m["est"] in ":=" or ailleurs):
        return None
    if carnet.etape in designees(m["champ"]):
        return None
    nom, neuf = _nommee(phrases[0], carnet) or ("", "")
    if nom not in _SE_DIT_AINSI or not _SE_DIT_AINSI[nom].match(a_plat(neuf)):
        return None
    gens = des_gens(neuf) or all(des_clients(g) for g in en_groupes(neuf))
    if nom == "coeur_clientele" and (carnet.etape == "renoncements" or not gens):
        # « Mes clients : ceux qui marchandent » may be what is given up.
        return None
    return Precisees({nom: neuf})


_ANNONCE = re.compile(
    r"\b(?:fau(?:x|sses?)|corrig\w*|corrections?|erreurs?|f(?:au|o)tes?|rectif\w*|a (?:changer|revoir|reprendre)|pas (?:bon|ca|juste)\w*|lignes?)\b"
)


def _annonce(clause: str) -> bool:
    """Whether a clause only says that something is to be put right: « Trois lignes fausses »."""
    return len(clause.split()) <= 8 and bool(_ANNONCE.search(a_plat(clause)))


def _clauses_nommees(texte: str) -> list[str]:
    clauses = []
    for phrase in en_phrases(texte):
        bornes = [(0, 0), *(m.span() for m in _PUIS_UNE_AUTRE.finditer(a_plat(phrase)))]
        fins = [debut for debut, _ in bornes[1:]] + [len(phrase)]
        clauses += [phrase[b:f].strip() for (_, b), f in zip(bornes, fins, strict=True)]
    return [c for c in clauses if c]


def _nommee(clause: str, carnet: Carnet) -> tuple[str, str] | None:
    """The answer that a clause names, and what it tells there; None when it is of another kind."""
    m = _NOMMEE.match(a_plat(clause))
    sien = m and (m["est"] in ":=" or re.match(rf"{_A_MOI}\b", m["champ"]))
    if m is None or not sien or clause.rstrip().endswith("?"):
        return None
    neuf = sans_le_nie(tel_que_tape(clause, m, "y"))
    noms = designees(m["champ"])
    nom = next((n for n in noms if n == carnet.etape or getattr(carnet, n, None) is not None), "")
    if nom == "valeurs":
        neuf = neuf if en_liste(neuf) else ", ".join(en_entier(neuf))
        return (nom, neuf) if neuf else None
    ainsi = _SE_DIT_AINSI.get(nom)
    if ainsi is None or not (ainsi.match(a_plat(neuf)) or m["est"] in ":="):
        return None
    if nom == "coeur_clientele" and m["est"] not in ":=" and not des_gens(neuf):
        return None
    return nom, re.sub(r"^(?:que |qu['’])(?=\S)", "", neuf)


_C_EST_PAS_CA = re.compile(
    rf"{ALLEZ}(?:(?:pour|sur|dans) )?(?P<champ>{TOUT_CHAMP})[\s,:]*{_PAS_CA}(?: (?:du tout|non plus))?[\s,]*(?:hein|du tout|ca|en fait)?\W*$"
)


_PAS_CA_LUI = re.compile(
    rf"{ALLEZ}{_PAS_CA}[\s,]+(?P<champ>{TOUT_CHAMP})(?: (?:du tout|hein))?\W*$"
)
"""« C'est pas ça, mon pas de la semaine. »"""
_PUIS_LA_NEUVE = re.compile(r"\s*:\s+")


def pas_ca_puis_la_neuve(texte: str, carnet: Carnet) -> Precisees | None:
    """« Mon pas de la semaine, c'est pas ça. Lundi je passe à la crèche. »"""
    phrases = [p for phrase in en_phrases(texte) for p in _PUIS_LA_NEUVE.split(phrase)]
    for rang, phrase in enumerate(phrases[:-1]):
        m = _C_EST_PAS_CA.match(a_plat(phrase)) or _PAS_CA_LUI.match(a_plat(phrase))
        suite = " ".join(phrases[rang + 1 :])
        nom = reponse_nommee(m["champ"], suite, carnet) if m else None
        neuf = _DEJA.sub("", suite)
        ainsi = _SE_DIT_AINSI.get(nom or "")
        if ainsi is None or "?" in suite or len(phrases) - rang > 3:
            continue
        if carnet.etape in designees(m["champ"]):
            # It answers what is asked.
            continue
        if ainsi.match(a_plat(neuf)) and not note_le(suite) and not reproche(phrases[rang + 1]):
            return Precisees({nom: neuf}, reste=" ".join(phrases[:rang]))
    return None


_CE_QU_IL_VOIT = re.compile(
    rf"{ALLEZ}(?:ce qu'(?:ils?|elles?|on)(?: en)? voi(?:t|ent)|{DU_QUOTIDIEN['regard_client']})(?: (?:vraiment|surtout|d'abord|eux|lui))*[\s,]*(?::|(?!{C_EST} pas\b){C_EST}\b)[\s:]*(?P<y>.{{4,}})$"
)
_C_ETAIT_FAUX = re.compile(
    r"\b(?:faux|fausse|erreur|pas (?:ca|cela|bon)|ma reponse|mal (?:note|compris)\w*|corrige\w*|rien a voir)\b"
)


def ce_qu_il_voit(texte: str, carnet: Carnet) -> Precisees | None:
    """« …et c'est faux aussi. Ce qu'il voit : mes bottes. Elles brillent »: those, with what follows."""
    if not carnet.regard_client or carnet.etape in ("regard_client", *SUR_LA_PHRASE):
        return None
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        m = _CE_QU_IL_VOIT.match(a_plat(phrase))
        avant = phrases[:rang]
        blame = any(_C_ETAIT_FAUX.search(a_plat(p)) or reproche(p) for p in avant)
        if m is None or not (blame or carnet.etape in ("suite", "correction")):
            continue
        neuf, suite = tel_que_tape(phrase, m, "y"), " ".join(phrases[rang + 1 :])
        neuf = f"{neuf}. {suite}" if suite else neuf
        reste = [p for p in avant if not (_C_ETAIT_FAUX.search(a_plat(p)) or proteste(p))]
        return Precisees({"regard_client": neuf}, reste=" ".join(reste))
    return None
