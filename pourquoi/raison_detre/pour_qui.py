"""Whom the sentence names, spelled right, and what they are told to suffer."""

from __future__ import annotations

import re
from functools import lru_cache

from pourquoi.carnet import Carnet
from pourquoi.clientele.dite import du_propos, ecartes, sans_annonce, sans_groupes, virgules
from pourquoi.clientele.nommee import (
    genre,
    humains,
    lire_clientele,
    moities,
    nom_de,
    vivants,
)
from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.effets import lire
from pourquoi.raison_detre.eux import LES_MIENS
from pourquoi.raison_detre.matiere import (
    CRU,
    MAL,
    PERSONNES,
    PLUSIEURS,
    PRIVE,
    accompli,
    dicible,
    fidele,
    sans_ailleurs,
    sujet_d_avant,
)
from pourquoi.raison_detre.peines import PEINE, sans_peine
from pourquoi.raison_detre.tenable import groupe_de_gens
from pourquoi.reflet import ecrire
from pourquoi.reflet.lexique import a_lecture, infinitif
from pourquoi.reflet.personne import NOUS, Intournable, tourner
from pourquoi.reflet.typographie import nettoyer
from pourquoi.valeurs_lexique import valeurs_dites

_DECRITS = re.compile(
    r"\b(?:les|des) (?P<qui>(?P<nom>[^\W\d_]+s|gens) qui [^,.;:!?…]{4,50})", re.IGNORECASE
)
"""« des gens qui sortent de prison »."""
QUI_LONG = 8
"""Words of those whom « ils » takes up."""


def qui_sont_ils(carnet: Carnet, texte: str) -> str:
    """Those of `_qui_sont_ils`, unless the answer names them beside: « et les jeunes, eux… »."""
    eux = _qui_sont_ils(carnet, texte)
    nom = normaliser(nom_de(eux)) if eux else ""
    _, _, suite = re.sub(r"\b(?:ils|elles)\b", "\n", normaliser(texte), count=1).partition("\n")
    return "" if nom and re.search(rf"\b{re.escape(nom)}\b", suite) else eux


def _qui_sont_ils(carnet: Carnet, texte: str) -> str:
    """Whom « ils » is in a why that does not name them: « les gens qui sortent de prison »; or nothing.

    Those the answer before it is about, else the only people named in a why, else the core clientele.
    """
    dits = carnet.pourquois()
    rang = dits.index(texte) if texte in dits else len(dits)
    sujet = sujet_d_avant(carnet, texte)
    if sujet and vivants(sujet):
        return sujet
    avant = lire(nettoyer(dits[rang - 1])) if rang else ""
    decrits = [m for m in _DECRITS.finditer(avant) if humains(f"les {m['nom'].lower()}")]
    if len(decrits) == 1 and len(decrits[0]["qui"].split()) <= QUI_LONG:
        return f"les {decrits[0]['qui'].strip()}"
    plat = normaliser(" . ".join(dits))
    miens = {m[1] for m in LES_MIENS.finditer(plat)} & {"mes", "nos", None}
    if sujet or miens or _SOUS_ENTENDUS.search(plat):
        # « les maternités ferment », « mes enfants »: they may be others.
        return ""
    nommes = {n.lower() for why in dits for _, n in PLUSIEURS.findall(nettoyer(why))}
    gens = {n for n in nommes if humains(f"les {n}") and n not in _TOUT_LE_MONDE}
    clientele = les_nommes(carnet)
    if clientele and not any(n not in clientele[0] for n in gens):
        return _les_clients(clientele, texte)
    return f"les {gens.pop()}" if len(gens) == 1 else ""


def _les_clients(clientele: tuple[str, str], texte: str) -> str:
    """The core clientele, when « ils » or « elles » of this answer agrees with it; or nothing."""
    qui = en_tete(clientele[0], QUI_LONG)
    pronom = re.search(r"\b(?:ils|elles)\b", normaliser(texte))
    accord = {"ils": "m", "elles": "f"}.get(pronom[0] if pronom else "")
    # « les jeunes », whom « ils » takes up as well as « les garçons ».
    accords = ("m", "x") if accord == "m" else (accord,)
    sur = clientele[1] == "puissent" and accord and genre(qui) in accords
    return qui if sur and all(humains(m) for m in moities(qui)) else ""


_SOUS_ENTENDUS = re.compile(
    r"\b(?:fin de vie|handicap|autisme|petite enfance|vieillesse|maternite)\b"
)
"""Those that « ils » may be although nobody named them: « accompagner la fin de vie, ils vivent… »."""
_TOUT_LE_MONDE = ("gens", "clients", "clientes", "personnes")


_PAS_DES_GENS = re.compile(
    r"\bc’est\b|[«?]|\b(?:je|j’|instant|une fois)(?:\b|(?<=’))"
    r"|^(?:mes|mon|ma|nos|notre) (?:petite?s? |propres? )?(?:mains?|doigts|yeux|bras|gestes?|regards?|sourires?|voix|oreilles?|façons?|manières?|outils?|prix|tarifs?|devis|carnets?|cahiers?|étiquettes?|vitrines?|comptoir|établi)\b"
)
"""What is said of the one who speaks names no client: « mes outils, qui sont rangés »."""


CHOSES = re.compile(
    r"(?:(?:instru|vête|bâti|monu)ments|meubles|maisons|toits|murs|jardins|machines|voitures|vélos|motos|fermes|fauteuils|bateaux|guitares|livres|montres)$"
)
_AVANT = re.compile(
    r"^pour (?:l’instant(?: c’est)?|(?:la |le |l’)[^,]{3,30},)(?: (?:ben|bah|surtout|c’est))* ?",
    re.I,
)
"""« Pour la douceur, ben les personnes âgées »."""


def les_nommes(carnet: Carnet) -> tuple[str, str] | None:
    """The core clientele as it stands in the sentence, with the verb it calls for, or None.

    A value is no clientele; things do not count on anybody beside people.
    """
    dit = carnet.coeur_clientele or ""
    return _nommes(dit, tuple(carnet.bouts("coeur_clientele", dit)))


@lru_cache(maxsize=64)
def _nommes(reponse: str, bouts: tuple[str, ...]) -> tuple[str, str] | None:
    dit = virgules(sans_annonce(_AVANT.sub("", nettoyer(reponse))))
    voulus = du_propos(bouts)
    phrases = [_D_ABORD.sub("", p) for p in re.split(r"(?<=[.!?…;])\s+", dit)]
    voulues = virgules(nettoyer(sans_groupes(reponse, lambda groupe: False)))
    essais = [virgules(nettoyer(voulus)), dit, *phrases]
    if re.match(r"(?:les|des|ceux|celles|nos|mes) ", voulues):
        essais.append(voulues)
    laisses = ecartes(reponse)
    refuses = {nom_de(groupe) for groupe in moities(laisses)} if laisses else set()
    lues = (c and (_entier(c[0]), c[1]) for c in map(lire_clientele, essais))
    lue = next((c for c in lues if c and _nomme_ceux_qu_il_veut(c[0], refuses, reponse)), None)
    if lue is None:
        return None
    qui, puissent = lue
    groupes = moities(qui)
    gens = [g for g in groupes if not (CHOSES.search(nom_de(g)) or nom_de(g) in refuses)]
    if gens and len(gens) < len(groupes) and " qu" not in groupes[0][:-20]:
        qui = " et ".join(gens)
    if puissent == "puisse" and valeurs_dites(qui):
        return None
    qui = re.sub(r",? (?:surtout|plutôt|d’abord|aussi|en fait|quoi|lol|mdr)$", "", qui)
    return _bien_ecrit(qui), puissent


_D_ABORD = re.compile(
    r"^\W*(?:(?:alors|attends|bon|ben|avant tout|en premier|tout d’abord|d’abord|surtout)\b[\s,]*)+(?=(?:les|des|ceux|celles)\b)",
    re.IGNORECASE,
)
_COUPE = re.compile(r" (?:qui|que) [^,]* qu(?:e |’)(?:les? |la |l’)?[\w-]+$")
"""« qui pensent que le bio »: what they think was cut."""
_RENVOYES = re.compile(
    r"\b(?:bof|beurk|non merci|plus jamais)\b|\bje (?:les |leur )?(?:renvoie|envoie|laisse|refuse|evite|fuis)\b|\b(?:je|j'|on|nous) (?:ne |n')?(?:(?:y|en|leur) )?(?:\w+) (?:pas|plus)\b"
    r"|\b(?:m'|me |nous )(?:rendent|gavent|saoulent|fatiguent|agacent|epuisent|enervent)\b",
)
"""What is said of those one would rather not serve: « les étudiants, je les renvoie »."""


_A_L_OPPOSE = re.compile(r"\b(?:en revanche|par contre|sauf|a part|certainement pas)\b[^.!?;]*$")


def _entier(qui: str) -> str:
    return _COUPE.sub("", qui)


def _nomme_ceux_qu_il_veut(qui: str, refuses: set[str], reponse: str) -> bool:
    """Whether a clientele read is a group of people, not all of them sent away."""
    if _PAS_DES_GENS.search(qui) or not groupe_de_gens(qui):
        return False
    noms = {nom_de(groupe) for groupe in moities(qui)}
    return not noms <= refuses | {nom for nom in noms if _renvoye(nom, reponse)}


def _renvoye(nom: str, reponse: str) -> bool:
    """Whether the sentence that names them goes on to send them away."""
    dit = normaliser(re.sub(r"\.{2,}|…", ", ", reponse))
    avant, nomme, suite = dit.partition(normaliser(nom))
    if _A_L_OPPOSE.search(avant):
        return True
    phrase = re.split(r"[.!?…;]", suite, maxsplit=1)[0]
    ensuite = re.split(r", (?=(?:les|des|la|le|et) )", phrase, maxsplit=1)[0]
    return bool(nomme) and bool(_RENVOYES.search(ensuite))


def _bien_ecrit(qui: str) -> str:
    """« les gars du chantier à coté » → « à côté »; « les femmes de mon âge » → « de notre âge »."""
    qui = re.sub(r"\bgens age\b", "gens âgés", re.sub(r"\bd (?=l’)", "de ", qui))
    # A slip of the keyboard that names a treatment in the place of those who have it.
    qui = re.sub(r"\bdialyses\b", "dialysés", qui)
    qui = re.sub(r"\bmon age\b", "mon âge", re.sub(r"\bà coté\b", "à côté", qui))
    qui = lire(re.sub(r"[^\w\s,;:’'.()«»/-]", "", qui)).strip(" ,")
    qui = re.sub(
        r"\bqui (peuvent|veulent|savent|osent|sortent|conduisent|ont) (plus|pas)\b", _nier, qui
    )
    qui = ecrire(qui) or qui
    try:
        return tourner(qui, NOUS, 1) if PERSONNES.search(qui) else qui
    except Intournable:
        return qui


def _nier(m: re.Match[str]) -> str:
    """« qui peuvent plus » → « qui ne peuvent plus »."""
    return f"qui {'n’' if m[1][0] == 'o' else 'ne '}{m[1]} {m[2]}"


def en_tete(qui: str, longueur: int) -> str:
    """The clientele in about so many words: its first group, or « les gens de 75 ans et plus » alone."""
    if len(qui.split()) <= longueur:
        return qui
    premier = moities(qui)[0]
    if 3 < len(premier.split()) <= longueur:
        return premier
    tete = re.split(r",? (?:et |ou )?(?:qui|que|qu’|dont|où)(?:\b|(?<=’)) ?", qui)[0].rstrip(" ,")
    premiere = re.match(r"((?:les|nos) [\w-]+ qui [^,]+?),? (?:et )?qui ", qui)
    if premiere and len(premiere[1].split()) <= longueur:
        # « les femmes qui ont passé quarante ans, qui ont arrêté… »
        return premiere[1]
    courte = tete if re.match(r"(?:les|nos) \w", tete) and tete != "les gens" else None
    if courte and len(courte.split()) > 10:
        courte = re.split(r",|\. ", courte)[0]
    elif courte is None and (court := re.match(r"(.{12,}?) et (?:qui|que|dont) ", qui)):
        courte = court[1]
    return courte or qui


def pour_eux(fait: str, qui: str) -> re.Match[str] | None:
    """Where what is done says for whom: « pour des familles », when these are the clientele."""
    return re.search(rf"\bpour (?:les|des|nos) {re.escape(nom_de(qui))}\b[^,]*$", fait)


_ILS = re.compile(r"(?:^|(?<=[,;:.!?…] )|\bet )(?P<ils>ils|elles) (?=\S)", re.IGNORECASE)
"""« les mamans, elles arrivent avec la petite, elles ont honte », said of the clients themselves."""

_UN_QUI_A = re.compile(
    r"\b(?P<un>une?) (?P<nom>[^\W\d_]{3,}) qui (?:en )?a (?:souvent |toujours |très |un peu )?(?P<mal>peur|honte)(?= (?:et|mais)\b|[,.;!?…]|$)",
    re.IGNORECASE,
)


def peine_levee(dit: str, clientele: tuple[str, str] | None, eux: bool = False) -> str | None:
    """The first of `peines_levees`, or None."""
    return next(iter(peines_levees(dit, clientele, eux)), None)


def peines_levees(dit: str, clientele: tuple[str, str] | None, eux: bool = False) -> list[str]:
    """« des parents qui ont peur de se faire avoir » → « les parents n’aient plus peur de… ».

    Clauses for « afin que », from what those they work for are said to suffer, in their order.

    Args:
        dit: an answer, however typed.
        clientele: the core clientele, and the verb it calls for.
        eux: whether the answer tells of nobody but them, who are then « ils ».
    """
    lu = _PETITS_VIEUX.sub("", lire(nettoyer(dit)))
    if eux:
        feminin = clientele is not None and genre(clientele[0]) == "f"
        lu = _ILS.sub(lambda m: "et " if m["ils"].lower() == "ils" or feminin else m[0], lu)
    maux = list(PEINE.finditer(lu))
    if not maux and eux and (seul := _UN_QUI_A.search(lu)):
        # « les gens avec un chien qui a peur »
        return [f"plus aucun{seul['un'][2:]} {seul['nom'].lower()} n’ait {seul['mal'].lower()}"]
    levees = (_levee(mal, lu, clientele) for mal in maux)
    return [*dict.fromkeys(filter(None, levees))]


def _levee(mal: re.Match[str], lu: str, clientele: tuple[str, str] | None) -> str | None:
    """One ill lifted of those who suffer it, or None when it cannot be said of them."""
    sujet = _sujet(mal, lu, clientele)
    lien = mal["lien"].lower()
    if lien in ("ils", "elles"):
        eux = [g for g in _GROUPE.findall(lu[: mal.start()]) if _des_gens(g)]
        eux = [g for g in eux if (genre(g) == "f") == (lien == "elles") or genre(g) == "x"]
    else:
        eux = [mal["nommes"]] if mal["nommes"] else _JUSTE_AVANT.findall(lu[: mal.start()])
        eux = [g for g in eux if _des_gens(g)]
    if (lien in ("ils", "elles") or mal["nommes"]) and not eux:
        return None
    if eux and lien != "les gens":
        sujet = _des_memes(eux[-1], sujet)
    if mal["tel"] and (sujet is None or not _accorde(mal["tel"], sujet)):
        return None
    dite = sans_peine(mal, sujet)
    if dite is None:
        return None
    dite = re.sub(r"\bde le (?=(\w+))", _du, re.sub(r" (?:surtout|quoi|voilà|aussi)$", "", dite))
    dite = sans_ailleurs(dite)
    if sujet is None:
        dite = re.sub(r"\bleurs?\b(?= \w+)", lambda m: "ses" if m[0] == "leurs" else m[0], dite)
        if re.search(r"\b(?:eux|elles|seule?s)\b", dite):
            # « chacun ose sortir seules »
            return None
    juste = not (PERSONNES.search(dite) or CRU.search(dite)) and dicible(dite)
    return dite if juste and len(dite.split()) <= 16 else None


_PETITS_VIEUX = re.compile(
    r"(?<=\b(?:les|des|mes|nos) )(?:petite?s|vieux|vieilles) (?!ils|elles|sans|pas|plus|dans|mais|puis)(?=[^\W\d_]{3,}[sx]\b)",
    re.IGNORECASE,
)
"""« les petits vieux », « les vieilles dames »: who they are is the noun."""
_GROUPE = re.compile(r"\b(?=((?:les|des|mes|nos) [^\W\d_]+[sx]\b))", re.IGNORECASE)
_JUSTE_AVANT = re.compile(r"\b((?:les|des|mes|nos) [^\W\d_]+[sx]),? $", re.IGNORECASE)
"""« des femmes » of « des femmes qui baissent les yeux »."""


def _des_gens(groupe: str) -> bool:
    """Whether a group is of people, and not of one’s own: « mes filles »."""
    a_soi = re.match(r"(?:mes|nos) ", groupe, re.I) and PRIVE.search(f"nos {nom_de(groupe)}")
    return not a_soi and humains(f"les {nom_de(groupe)}")


def _des_memes(groupe: str, sujet: str | None) -> str:
    """« les clientes » as the sentence names them: the core clientele when it may be them."""
    nom = nom_de(groupe)
    if sujet and (nom_de(sujet) == nom or nom == "gens"):
        return sujet
    feminin = nom == "clientes"
    if sujet and nom in ("clients", "clientes") and genre(sujet) in ("x", "f" if feminin else "m"):
        return sujet
    return f"les {nom}"


def _du(trouve: re.Match[str]) -> str:
    """« honte de le patron » → « du patron »; « honte de le dire » stays."""
    return trouve[0] if infinitif(trouve[1].lower()) else "du "


_VEULENT = re.compile(
    r"(?P<avant>[^.;!?…]*?)\b(?:ils|elles|qui) (?P<verbe>veulent|cherchent) (?:(?:juste|surtout|vraiment|manger|avoir) )*(?P<quoi>(?:un|une|du|de la|de l’|des|quelqu’un|quelque chose)\b(?:(?! (?:et|mais|parce|alors|pour) |[,.;!?…]).)+)",
    re.IGNORECASE,
)


def ce_qu_ils_veulent(dit: str, clientele: tuple[str, str] | None) -> str | None:
    """« les gars du bâtiment, ils veulent un truc chaud qui cale » → « … aient un truc chaud qui cale »."""
    trouve = _VEULENT.search(lire(nettoyer(dit)))
    if trouve is None or re.search(r"\b(?:pas|plus|ni|sauf|jamais)\b", trouve["avant"]):
        return None
    sujet = _sujet(trouve, trouve["avant"], clientele)
    quoi = trouve["quoi"].strip()
    if sujet is None or PERSONNES.search(quoi) or CRU.search(quoi) or not fidele(quoi, dit):
        return None
    aient = "trouvent" if trouve["verbe"] == "cherchent" else "aient"
    return f"{sujet} {aient} {quoi}" if 2 < len(quoi.split()) < 10 and dicible(quoi) else None


def _sujet(mal: re.Match[str], lu: str, clientele: tuple[str, str] | None) -> str | None:
    """Those who suffer it, in few words; None for « ceux qui », who are told by it alone."""
    if eux := _ceux_qui(lu[: mal.start()]):
        return eux
    if clientele is None or clientele[1] != "puissent":
        return None
    tete = re.split(r",? (?:qui|que|qu’|dont|où)(?:\b|(?<=’))", moities(clientele[0])[0])[0]
    nom = nom_de(tete)
    if (
        nom in ("ceux", "celles", "gens")
        or not (humains(tete) or nom in _FAMILIERS)
        or len(tete.split()) > 6
    ):
        return "les gens" if nom == "gens" else None
    # « les mamans, et les étudiants qui ont peur »: the last ones named are meant.
    # Of « les aînés des vieux quartiers », the old ones are districts.
    groupes = re.findall(
        r"\b(?=((?:les|des|mes|nos) [^\W\d_]+[sx]\b(?: [^\W\d_]+)?))", lu[: mal.start(0) or None]
    )
    nommes = [nom_de(groupe) for groupe in groupes]
    proches = [n for n in nommes if humains(f"les {n}") and n != "gens"]
    return tete if not proches or nom in proches else f"les {proches[-1]}"


_CEUX_QUI = re.compile(
    r"\b(?P<eux>(?:les|des) gens|ceux|celles) (?P<fait>qui (?!ne |n’)[^;.!?…]{4,90}?)(?:,| et| ou)(?: surtout)? $"
)
_EN_PLUS = re.compile(
    r",.*| (?:\d+|deux|trois|quatre|cinq|plusieurs|enfin|surtout|genre|style|parfois|souvent|toujours|en fait|et|ou)\b.*"
)
"""What is added to what they did, and the sentence does without: « trois fois, enfin la conduite »."""


def _ceux_qui(avant: str) -> str | None:
    """« les gens qui ont arrêté l’école », of « … et qui n’osent plus s’inscrire »; None when long."""
    trouve = _CEUX_QUI.search(avant)
    if trouve is None:
        return None
    fait = _EN_PLUS.sub("", trouve["fait"]).strip()
    dit = f"{re.sub('^des ', 'les ', trouve['eux'])} {fait}"
    if not 4 < len(dit.split()) < 10 or PERSONNES.search(fait):
        return None
    # « qui ont quitté l’école » is over; « qui ont honte » is what must end.
    if MAL.search(fait) and not accompli(fait.split()[:4]):
        return None
    return dit


_FAMILIERS = ("gars", "mecs", "meufs", "nanas", "types", "proprios", "gosses")


def _accorde(adjectif: str, sujet: str) -> bool:
    """Whether « bêtes », « seules » may be said of them."""
    attendu = "m" if a_lecture(adjectif, "Am") else "f" if a_lecture(adjectif, "Af") else "x"
    return a_lecture(adjectif, "Ax") or genre(sujet) in (attendu, "x")
