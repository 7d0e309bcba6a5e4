"""Values denied, and those told in their place, wherever the coach took them from.

« Je n'ai jamais parlé de la liberté. Mettez « l'égard » » takes one out and puts one in; « l'égard,
pas le respect » names the word wanted; « mes valeurs, c'est n'importe quoi » judges what was noted,
and is no value itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pourquoi.amorces import ALLEZ, tel_que_tape
from pourquoi.au_passage import reproche
from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.precisions import Precisees
from pourquoi.rectifications import SUR_LA_PHRASE, a_leur_place, a_plat, pleins
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs import acte_dit, en_entier, en_liste, entiere, souhaits, toute_la_liste
from pourquoi.valeurs_lexique import valeurs_dites
from pourquoi.valeurs_nommees import nommables

_MOT = r"(?:(?:la |le |les |l' ?|du |de la |de l'|d')?[^\W\d][\w' -]{1,38}?)"


def _x(nom: str) -> str:
    """A value, quoted or not."""
    return rf"(?:le mot |la valeur |de |d')?[«“\"]?\s*(?P<{nom}>{_MOT})\s*[»”\"]?"


_C_ETAIT = r"(?:c'? ?est|c|est|etait|c'? ?etait)"
_BOUT = r"(?=\s*(?:[,.;:!?…]|$)| (?:de|dans|parmi|comme) (?:mes |une? |les )?valeurs?\b| s'il | stp\b| svp\b)"
_JE_N_AI = r"(?:je (?:ne |n')?|j' ?)(?:vous |t'|te )?(?:ai|avais) (?:pas|jamais|point|nullement)"
_OTER = r"(?:enlev|retir|vir|supprim|effac)(?:e[zsr]?|ons)|otez?|oter"
_PAS = re.compile(rf"{ALLEZ}(?:pas|surtout pas) {_x('x')}{_BOUT}")
"""« Mais non, pas la vitesse ! », said of what was just noted."""
_NIEES = (
    re.compile(rf"\b{_JE_N_AI} (?:dit|ecrit|cite|choisi|pretendu) (?:que |qu')?{_x('x')},? (?:etait|est|faisait partie|fait partie|comptait|c'etait|c'est)\b[^.;!?]*\bvaleurs?\b"),
    re.compile(rf"\b{_JE_N_AI} (?:dit|parle|cite|mentionne|ecrit|evoque|choisi|prononce) (?:du )?{_x('x')}{_BOUT}"),
    re.compile(rf"(?:^|[,;:.!?] |\b(?:et|mais|non|car) ){_x('x')},? (?:ce |c'|ca )?(?:n'est|est|n'etait|n'a jamais ete) (?:pas|point) (?:du tout |vraiment )?(?:(?:ma|une de mes|mes|dans mes) valeurs?\b|une valeur(?=\s*(?:[.;!?]|$)))"),
    re.compile(rf"\b(?:ma|mes) valeurs?,? (?:ce |c')?(?:n'est|est|ne sont|sont|n'etait) (?:pas|point) {_x('x')}{_BOUT}"),
    re.compile(rf"(?:^|[,;:.!?] )(?:et |mais |non |car |surtout |pas )*{_x('x')},? {_C_ETAIT} (?:juste |seulement |bien |simplement )?(?:le |un |une |la |leur |son )?(?:mot|terme|slogan|truc|discours|vocabulaire|valeur|devise|formule|expression)s? (?:de |a )(?:mon|ma|mes|leur|cet|cette|eux|lui)\b"),
    re.compile(rf"(?:^|[,;:.!?] )(?:et |mais |non |car )*{_x('x')},? (?:je le |je la |je l' ?|je (?=me )|c'? ?etait (?:un mot )?)(?:cit\w+|repetais|me moqu\w+|disais (?:pour rire|par ironie|ironique\w*)|(?:de l'|par )?ironi\w+|pour (?:rire|me moquer))"),
    re.compile(rf"\b(?:{_OTER})[ -](?:moi |donc |juste )*{_x('x')}{_BOUT}"),
    re.compile(rf"\bni {_x('x')},? ni {_x('z')}{_BOUT}"),
)  # fmt: skip
_RABACHEE = (
    re.compile(rf"{ALLEZ}(?:encore|toujours) {_x('x')}{_BOUT}"),
    re.compile(rf"\b(?:vous|tu) (?:me )?(?:re)?(?:dites|dis|parlez|parles|mettez|mets|revenez|reviens|ecrivez|ecris)(?: (?:encore|toujours))? (?:sur |avec |a )?{_x('x')}(?= alors que| encore)"),
    re.compile(rf"\b(?:vous|tu) (?:me )?re(?:dites|dis|parlez|parles|mettez|mets) {_x('x')}{_BOUT}"),
)  # fmt: skip
"""« Encore la liberté ! », « vous redites la famille alors que… »."""
_OTEZ_LA = re.compile(rf"{ALLEZ}(?:(?:il )?faut |je (?:vous|te) (?:prie|demande) de |merci de |(?:vous pouvez|tu peux|pouvez[- ]vous|peux[- ]tu) )?(?:l'|la |le )?(?:{_OTER})(?:[ -](?:la|le|ca|moi|donc))*\b[^.;:!?]{{0,25}}\W*$")  # fmt: skip
_EST = r"(?:c'? ?est|c|ce sont|ce serait|est|sont|serait)\b"
_SURTOUT = r"(?:(?:plutot|surtout|bien|juste|seulement|simplement)[\s,:]+)*"
_LA_VOICI = re.compile(
    rf"(?:(?:(?P<tient>\bce (?:a quoi|pour quoi) (?:moi )?(?:je )?(?:tiens?|crois)|\bce qui compte(?: (?:vraiment|pour moi|surtout))*)|(?P<une>\b(?:ma|la) (?:vraie |seule )?valeur(?: a moi)?)|(?P<toutes>\b(?:mes|les)(?: vraies| seules)? valeurs(?: a moi)?|\bles miennes))[\s,]*(?::|{_EST})[\s,:]*|\bje tiens (?:(?:surtout|avant tout|plutot) )?a (?=la |l'|le )){_SURTOUT}(?:de |d')?(?!(?:pas|point|plus|n'?importe|faux|fausses?|nul\w*)\b)[«“\"]?\s*(?P<y>[^.;!?«»“”]{{3,160}})"
)
_METTEZ = re.compile(
    rf"\b(?:re)?(?:mettez|mets|mettre|notez?|noter|ecrivez|ecris|ecrire|gardez?|garder)(?: (?:moi|plutot|donc|bien|juste|les|la))*(?:\s*:\s*|\s+){_SURTOUT}[«“\"]?\s*(?!(?:la|le|les|ca|y|dans|pour|comme|ainsi|que|pas|a)\b(?! \w{{4}}))(?P<y>[^.;:!?«»“”]{{3,160}})"
)
_AU_LIEU = (
    rf",? (?:et |mais )?(?:non pas|non|pas|plutot que|surtout pas) {_x('x')}(?=\s*(?:[,.;:!?…]|$))"
)
_OPPOSEES = (
    re.compile(rf"(?:^.{{0,60}}?\b(?:la|ma) valeur,? {_EST} |{ALLEZ}(?:(?:c'est|cest|c|je dirais|plutot|j'ai (?:bien )?dit) )*){_x('y')}{_AU_LIEU}(?P<suite>.*)$"),
    re.compile(rf"(?:{ALLEZ}|^.{{0,60}}?\b(?:la|ma|mes|les) valeurs?,? )(?:c'est |cest |c |ce n'est |n'est )?pas {_x('x')}[\s,;.]+(?:(?:mais|c'est|cest|plutot|surtout|moi|je dirais)[\s,]+)*{_x('y')}(?=\s*(?:[,.;:!?…]|$))(?P<suite>.*)$"),
    re.compile(rf"\bni {_x('x')},? ni {_x('z')}(?:\s*[,;:]\s*|\s+(?=(?:mais|c'est|cest|plutot|juste)\b))(?:(?:mais|c'est|cest|plutot|juste)[\s,]+)*{_x('y')}(?=\s*(?:[,.;:!?…]|$))(?P<suite>.*)$"),
)  # fmt: skip
_TOUTES = re.compile(r"\b(?:mes|les) valeurs\b")
_LISTE = re.compile(rf"{ALLEZ}mes valeurs[\s,]*(?:{_EST})?\s*:")
"""« Mes valeurs, c'est : … », in front of another question."""
_JUGEES = re.compile(
    r"\b(?:mes|les|tes|vos) valeurs?\b[\s,:]*(?:(?:c'? ?est|c|elles sont|sont) )?(?:(?:vraiment|toujours|encore|du|un peu) )*(?:(?:grand )?n'?importe (?:quoi|koi|kwa)|pas (?:les miennes|moi|ca|bonnes?|justes?)|faux|fausses?|nulles?|a cote|ratee?s?)\b"
)
"""« Mes valeurs, c'est n'importe quoi ce que tu as mis »."""
_ABSENTES = re.compile(
    r"\b(?:mes|les) valeurs\b[^.;:!?]{0,20}(?:\b(?:apparai\w*|figur\w*|voi[st]) (?:pas|plus|nulle part)\b|\by (?:sont|est) (?:pas|plus)\b|\bsont (?:pas|plus) (?:la|dedans|dans|notees|ecrites)\b)|\b(?:vois|voit|trouve|retrouve|lis) (?:pas|plus|nulle part) (?:mes|les) valeurs\b|\b(?:manque\w*|oublie\w*|ou sont|disparu\w*)[^.;:!?]{0,12} (?:mes|les) valeurs\b|\b(?:mes|les) valeurs\b[^.;:!?]{0,20}\b(?:manquent|disparu\w*)"
)
"""« Mes valeurs n'apparaissent pas. Pouvez-vous remettre : … ? »"""
_ORDRE_AU_BOUT = re.compile(
    r"(?:\s*[,;]\s*(?:et )?|\s+et )(?:(?:re)?(?:mets|mettez|notez?|ecri(?:s|vez)|gardez?)|corrige[sz]?)\b.*$|[\s,;]+(?:pouvez[- ]vous|peux[- ]tu|tu peux|vous pouvez|merci|stp|svp|s'il (?:vous|te)|rien d'autre|c'est tout)\b.*$"
)
_ENTRE_DEUX = re.compile(r"\s*;\s*(?:et |puis )?")
_LE_DIT_AINSI = re.compile(
    r"\b(?:not|met|mett|ecri|mettre|corrig|rectifi)\w*\b[^.!?]{0,12}\b(?:ainsi|comme (?:ca|cela)|plutot)|\bremet\w*[ -]la\b"
)
_AJOUTEZ = re.compile(
    rf"{ALLEZ}(?:(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu|(?:vous pouvez|tu peux|merci de|il faut|faut) )?[ -]*(?:les |la |l')?(?:re)?(?:ajout\w+|mettre|mets|mettez|not\w+|inscri\w+)(?:[ -](?:les|la|y|moi))*\W*(?:(?:stp|svp|merci|s'il (?:vous|te) plait|dedans|aussi)\W*)*$"
)
"""« Pouvez-vous les ajouter ? »"""
_DU_MOT = re.compile(
    r"\b(?:meme chose|pareil|le mot|mots|nuance|trop|difference|veut dire|(?:disais|voulais|prefere) (?:dire|que|seulement|juste)|sors\w*|sortez)\b"
)


@dataclass
class _Lues:
    """What is read of a message, sentence by sentence."""

    otees: list[str] = field(default_factory=list)
    neuves: list[str] = field(default_factory=list)
    acte: str = ""
    toutes: bool = False
    reproche: bool = False
    reste: list[str] = field(default_factory=list)


def valeurs_dementies(texte: str, carnet: Carnet) -> Precisees | None:
    """The values once those denied went and those told came; None when a message denies none."""
    if carnet.valeurs is None or carnet.etape in ("valeurs", *SUR_LA_PHRASE):
        return None
    lues = _lire(texte, carnet)
    tenues = carnet.valeurs_nommees
    if not lues.neuves:
        if lues.toutes and not carnet.valeurs_nommees and not _JUGEES.search(a_plat(texte)):
            return None
        if lues.toutes:
            return Precisees(a_reprendre="valeurs", reste=" ".join(lues.reste))
        lues.otees = [v for v in lues.otees if v in _connues(carnet)]
        return _sans_elles(lues, carnet) if lues.otees else None
    if not (lues.otees or lues.toutes or lues.reproche):
        return None
    restent = [v for v in tenues if v not in (*lues.otees, *lues.neuves)]
    if lues.toutes:
        ensemble = lues.neuves
    elif {*lues.otees} & {*tenues}:
        ensemble = a_leur_place(tenues, {*lues.otees}, lues.neuves, restent)
    else:
        ensemble = [*restent, *lues.neuves]
    changes = {"valeurs": ", ".join(dict.fromkeys(ensemble))}
    if lues.acte and (lues.toutes or not carnet.acte):
        changes["acte"] = lues.acte
    return Precisees(changes, niees=lues.otees, pardon=lues.reproche, reste=" ".join(lues.reste))


def _sans_elles(lues: _Lues, carnet: Carnet) -> Precisees:
    """One goes and none comes: what was told stays, where it never said that value."""
    tenues, reste = carnet.valeurs_nommees, " ".join(lues.reste)
    restent = [v for v in tenues if v not in lues.otees]
    dite = [v for v in lues.otees if v in tenues and exact(carnet.valeurs or "", v.split("’")[-1].split(" ")[-1])]  # fmt: skip
    if not dite and restent == tenues or not dite and not restent:
        return Precisees(niees=lues.otees, pardon=True, reste=reste)
    return Precisees({"valeurs": ", ".join(restent)}, niees=lues.otees, reste=reste)


def _lire(texte: str, carnet: Carnet) -> _Lues:
    lues = _Lues()
    bouts = [b for p in en_phrases(texte) for b in _ENTRE_DEUX.split(p) if b.strip()]
    rang = 0
    while rang < len(bouts):
        bout = bouts[rang]
        rang += 1
        if _une_opposee(bout, bouts[rang:], lues, carnet):
            while rang < len(bouts) and _LE_DIT_AINSI.search(a_plat(bouts[rang])):
                rang += 1
            continue
        niees = _niees(bout, carnet)
        rabachees = [] if niees else _rabachees(bout, carnet)
        if (rabachees or niees) and rang < len(bouts) and _OTEZ_LA.match(a_plat(bouts[rang])):
            rang += 1
        lues.otees += niees + rabachees
        jugees = bool(_JUGEES.search(a_plat(bout)))
        absentes = bool(_ABSENTES.search(a_plat(bout)))
        lues.toutes |= jugees or absentes
        if not carnet.valeurs_nommees and _MIENNES.search(a_plat(bout)):
            # « Non, pas le vélo. Ma valeur, c'est… », when none was named yet.
            lues.toutes = True
        en_cause = bool(lues.otees or lues.toutes or lues.reproche)
        if _les_voici(bout, lues, en_cause) or _encore_une(bout, lues):
            continue
        if niees or rabachees or jugees or absentes or _SANS_POIDS.match(a_plat(bout)):
            continue
        if not lues.neuves and _reproche(bout):
            lues.reproche = True
            continue
        if lues.neuves and (_LE_DIT_AINSI.search(a_plat(bout)) or _AJOUTEZ.match(a_plat(bout))):
            continue
        if _parle_du_mot(bout, lues):
            continue
        lues.reste.append(bout)
    if lues.neuves:
        lues.reste = [b for b in lues.reste if not _PAS.match(a_plat(b))]
    return lues


_MIENNES = re.compile(rf"\b(?:ma|mes) valeurs?[\s,]*(?:{_EST}|:)")
_RATE = re.compile(
    r"\b(?:rat[eé]|plant[eé]|trompee?|a cote de la plaque|mal (?:compris|lue?|entendue?|exprimee?)|malentendu|quiproquo|gour[eé]|tout faux)\b"
)


def _reproche(bout: str) -> bool:
    return len(bout.split()) <= 10 and bool(reproche(bout) or _RATE.search(a_plat(bout)))


def _parle_du_mot(bout: str, lues: _Lues) -> bool:
    """« Je disais seulement que je préfère dire « une famille » »: of a word denied, and no answer."""
    if not (lues.otees or lues.neuves) or len(bout.split()) > 18:
        return False
    mots = {m for v in (*lues.otees, *lues.neuves) for m in pleins(v)}
    return bool(_DU_MOT.search(a_plat(bout)) and mots & pleins(bout))


def _connues(carnet: Carnet) -> list[str]:
    """The values that the coach named or may name, and those denied already."""
    return [*nommables(carnet), *carnet.valeurs_nommees, *carnet.valeurs_entendues, *carnet.valeurs_niees]  # fmt: skip


def _visee(dit: str, carnet: Carnet) -> str | None:
    """The value that words deny, when the coach knows it."""
    mots, connues = pleins(dit) - {"valeur", "mot"}, _connues(carnet)
    return next((v for v in connues if mots and mots == pleins(v)), None)


def _niees(bout: str, carnet: Carnet) -> list[str]:
    """The values that a sentence denies: known to the coach, or called values in so many words."""
    plat = a_plat(bout)
    trouvees = []
    for motif in _NIEES:
        for m in motif.finditer(plat):
            dites = [tel_que_tape(bout, m, g) for g in m.groupdict() if m[g]]
            en_clair = re.search(rf"\bvaleurs?\b|{_JE_N_AI}", plat[m.start() : m.end() + 20])
            sues = [
                _visee(d, carnet)
                or (en_clair and len(d.split()) <= 3 and next(iter(valeurs_dites(d)), None))
                for d in dites
            ]
            trouvees += [v for v in sues if v]
    if m := _PAS.match(plat):
        visee = _visee(tel_que_tape(bout, m, "x"), carnet)
        trouvees += [visee] if visee in carnet.valeurs_nommees else []
    return [*dict.fromkeys(trouvees)]


def _rabachees(bout: str, carnet: Carnet) -> list[str]:
    """« Encore la liberté ! »: said again by the coach, though it was taken back or never told."""
    lus = (m for motif in _RABACHEE if (m := motif.search(a_plat(bout))))
    dites = (_visee(tel_que_tape(bout, m, "x"), carnet) for m in lus)
    return [*dict.fromkeys(filter(None, dites))]


def _une_opposee(bout: str, suivants: list[str], lues: _Lues, carnet: Carnet) -> bool:
    """« L'égard, pas le respect »: the word wanted, against one that the coach named."""
    for motif in _OPPOSEES:
        m = motif.match(a_plat(bout)) or (motif is _OPPOSEES[2] and motif.search(a_plat(bout)))
        if not m:
            continue
        neuve = _une_seule(tel_que_tape(bout, m, "y"))
        contre = [tel_que_tape(bout, m, g) for g in ("x", "z") if m.groupdict().get(g)]
        otees = [v for d in contre if (v := _visee(d, carnet))]
        ordonne = any(_LE_DIT_AINSI.search(a_plat(s)) for s in suivants[:2])
        connue = any(valeurs_dites(d) for d in contre)
        nommee = "valeur" in a_plat(bout[: m.start("x")])
        if not neuve or not (otees or connue and (ordonne or nommee)):
            continue
        lues.toutes |= bool(_TOUTES.search(a_plat(bout[: m.start("x")])))
        lues.neuves.append(neuve)
        lues.otees += otees or [v for d in contre for v in valeurs_dites(d)[:1]]
        suite = bout[m.start("suite") :].strip(" ,;:.!")
        dite = _DU_MOT.search(a_plat(suite)) or _LE_DIT_AINSI.search(a_plat(suite))
        if pleins(suite) and not (dite or pleins(neuve) & pleins(suite)):
            lues.reste.append(suite)
        return True
    return False


def _une_seule(dit: str) -> str:
    """A value told alone, with its article."""
    connue = valeurs_dites(dit)
    if len(connue) == 1 and len(dit.split()) <= 2:
        return connue[0]
    return entiere(dit)


_SANS_POIDS = re.compile(
    rf"{ALLEZ}(?:surtout pas|pas du tout|mdr|lol|merci)?\W*$|{ALLEZ}(?:cette|la|votre|ta) (?:definition|explication|precision)\b[^.!?]*\b(?:convient|va|plait|claire?|comprends|aide)\b"
)
"""« Non, surtout pas », « merci, cette définition me convient »: said in passing."""
_ET_UNE_AUTRE = re.compile(r"\W*(?:et|puis|ainsi que)(?: (?:aussi|puis|surtout))? (?:a )?(?P<y>(?:la |le |les |l')[^.;!?]{3,160})")  # fmt: skip


def _encore_une(bout: str, lues: _Lues) -> bool:
    """« Ma valeur, c'est A. Et la franchise : je dis tout »: one more, in a sentence of its own."""
    m = _ET_UNE_AUTRE.match(a_plat(bout)) if lues.neuves else None
    if m is None:
        return False
    tete, *suite = re.split(r"\s*[,:]\s*", tel_que_tape(bout, m, "y"), maxsplit=1)
    neuve = _une_seule(tete)
    if not neuve:
        return False
    lues.neuves += [] if neuve in lues.neuves else [neuve]
    if suite and not lues.acte and acte_dit(suite[0]):
        lues.acte = suite[0]
    return True


def _les_voici(bout: str, lues: _Lues, en_cause: bool) -> bool:
    """The values told in the place of those denied; False when a sentence tells none."""
    plat = a_plat(bout)
    lus = [*_LA_VOICI.finditer(plat)][-1:] or (
        [m] if en_cause and (m := _METTEZ.search(plat)) else []
    )
    liste = bool(_LISTE.match(plat))
    if not lus or not (en_cause or liste):
        return False
    m = lus[0]
    dit = tel_que_tape(bout, m, "y")
    fin = _ORDRE_AU_BOUT.search(a_plat(dit))
    neuves, acte = _dites(dit[: fin.start()] if fin else dit)
    if not neuves or not en_cause and len(neuves) < 2:
        return False
    lues.neuves += [v for v in neuves if v not in lues.neuves]
    lues.acte = lues.acte or acte
    groupes = m.groupdict()
    plus_d_une = bool(groupes.get("toutes")) or bool(groupes.get("une")) and not lues.otees
    lues.toutes |= plus_d_une
    return True


_PUIS_CE_QU_ON_FAIT = re.compile(r"\s*(?:[,:…]|\bparce qu\w*|\bcar\b)\s*(?=(?:je |j['’]?|on |quand |si |moi )\w)", re.IGNORECASE)  # fmt: skip


def _dites(dit: str) -> tuple[list[str], str]:
    """The values that words tell, and what is done for them: « le sérieux, je vérifie tout »."""
    # « je tiens à la patience et à la franchise »
    dit = re.sub(r"(\bet|,) [àa] (?=la |le |l['’])", r"\1 ", dit.strip(' ,;:.«»“”"'))
    tete, *suite = _PUIS_CE_QU_ON_FAIT.split(dit, maxsplit=1)
    if suite and (neuves := _en_valeurs(tete)):
        acte = suite[0].strip()
        return neuves, acte if len(acte.split()) >= 4 or acte_dit(acte) else ""
    return _en_valeurs(dit), ""


_QUE = re.compile(r"(?:,? et (?:puis |aussi )?|, )?\bqu(?=e |['’])", re.IGNORECASE)
_LIEN_AU_BOUT = re.compile(r"[\s,]+(?:et|ou|puis)\W*$", re.IGNORECASE)
"""« A et B et », cut there."""


def _en_valeurs(dit: str) -> list[str]:
    seule = _une_seule(dit)
    if seule:
        return [seule]
    if voulus := souhaits(dit):
        # « la patience et que personne n'ait honte »
        avant, *_ = _QUE.split(dit, maxsplit=1)
        return [*(_en_valeurs(avant) if pleins(avant) else []), *voulus]
    dit = _LIEN_AU_BOUT.sub("", dit)
    return toute_la_liste(dit) or en_liste(dit) or en_entier(dit)
