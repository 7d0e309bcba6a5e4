"""Objections are welcomed, and each gets its own exchange: a real case, then a choice."""

from __future__ import annotations

import re

from pourquoi.approfondissement import TOURS
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute.sans_reponse import vide
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.reflexion import citer, refleter_reponse

SUJETS = ("utopie", "finances", "clients", "client_roi", "prestataire")
"""What an objection is about; each asks for a real case, then weighs it."""

_CLIENT_ROI = re.compile(
    r"client(?:e|s)? (?:est|c'?est|c|sont|a toujours|reste) (?:le |la |toujours )?(?:rois?|reine|raison)"
    r"|\bclient,? (?:il )?(?:commande|decide)\b|\bil paie ,? ?(?:donc )?il (?:commande|decide)\b|\bmoi j'execute\b"
)
_CLIENT_OBLIGE = re.compile(
    r"\b(?:pas|jamais) (?:\w+ ){0,5}choisir (?:ses|mes|nos|les) clients\b|\bchoisit pas ses clients\b"
    r"|\bclient\w* (?:\w+ ){0,6}(?:exige\w*|oblige\w*|force\w*|demande\w*) (?:\w+ ){0,6}(?:ment\w*|trich\w*|baiss\w*|brad\w*|renier|tromp\w*)\b"
)
_PRESTATAIRE = re.compile(
    r"(?:simple|juste un|qu'un|comme un|qu'une|petit) (?:prestataire|fournisseur|executant|larbin)"
)


_UTOPIE = re.compile(r"\b(?:utopi(?:e|que|ste)s?|bisounours|un monde ideal|doux reveurs?)\b")
_PAS_UTOPIE = re.compile(r"\b(?:pas|jamais|rien d'?) ?(?:une? |du tout )?utopi")
_NE_PAIE_PAS = re.compile(
    r"\b(?:respect|valeurs?|sens|morale|ethique|principes?|beaux? (?:mots|discours)|philosophie)(?: ?,)? (?:ca |elles? |ils? |ne |n')*(?:pa(?:ie|ye)\w*|nourri\w*|rempli\w*) (?:pas|ni|aucun\w*|jamais)\b"
)


def stereotype(texte: str) -> str | None:
    """The customer-supplier cliché this sentence repeats, or None."""
    plat = normaliser(texte)
    if _CLIENT_ROI.search(plat):
        return "client_roi"
    if _PRESTATAIRE.search(plat):
        return "prestataire"
    if _UTOPIE.search(plat) and not _PAS_UTOPIE.search(plat):
        return "utopie"
    if _NE_PAIE_PAS.search(plat):
        return "finances"
    return "clients" if _CLIENT_OBLIGE.search(plat) else None


_OBJECTE = re.compile(
    r"\b(?:vous|votre|vos|tu|toi|ton|tes|coach)\b|\b(?:en vrai|dans la (?:vraie )?vie|en realite|(?:la|est|etre|reste\w*) realit\w*|realistes?|faut pas rever|on (?:peut|va) (?:toujours )?rever|(?:bien |tres )?beau(?:x)? tout ca|facile a dire|theorie)\b"
    r"|\b(?:ca|cela) (?:ne |n')?(?:marche\w*|tient|paie|paye|nourrit|sert|change|existe|suffit)(?:ra|rait)? (?:pas|rien|jamais)\b|\b(?:impossible|pas possible|pas le choix)\b"
)


def objecte(texte: str) -> bool:
    """Whether an answer to a deeper question objects to what is asked.

    « Je leur demanderai d'abord ce qu'ils veulent » only answers, whatever the model reads.
    """
    return bool(stereotype(texte) or _OBJECTE.search(normaliser(texte)))


_MAIS = re.compile(r"\s*[,.;…]?\s+(?:mais|sauf que|seulement)\b", re.IGNORECASE)
_DE_SOI = re.compile(r"\b(?:je|j'\w+|mon|ma|mes|moi|on|nous|notre|nos)\b")
_CONCEDE = re.compile(
    r"^(?:(?:oui|ok|ouais|bon|bah|ben|d'accord|certes|peut-etre) ,? ?)*(?:je (?:veux bien|vous|te|comprends?|sais bien|suis d'accord|crois)|j'(?:entends|aimerais|voudrais|comprends?)"
    r"|c'est (?:bien|beau|joli|gentil|vrai|mignon|facile)|on (?:peut|dit|me dit|nous))\b|\b(?:tout ca|valeurs|coach|vous|tu|toi|votre|vos)\b"
)


def reponse_avant(texte: str) -> str | None:
    """What was answered before the « mais » of an objection, or None.

    « Mon père était typographe, mais on n'est pas chez les Bisounours » holds both.
    """
    trouve = _MAIS.search(texte)
    avant = texte[: trouve.start()].strip() if trouve else ""
    plat = normaliser(avant)
    if len(avant.split()) < 4 or not _DE_SOI.search(plat) or _CONCEDE.search(plat):
        return None
    return avant


def sans_la_reponse(texte: str) -> str:
    """The objection alone, when an answer stands before its « mais »."""
    if reponse_avant(texte) is None:
        return texte
    return texte[_MAIS.search(texte).end() :].strip()


def accueillir(carnet: Carnet, sujet: str, texte: str) -> list[Replique]:
    """Welcome an objection, in its own words; the first time on this subject, ask for a case."""
    if sujet in carnet.detours_faits:
        if carnet.detour and carnet.detour["nom"] == f"objection_{sujet}":
            # No case comes: it is not asked for without end.
            carnet.detour = None
        return [Replique(f"utter_objection_{sujet}_encore")]
    carnet.detours_faits = [*carnet.detours_faits, sujet]
    carnet.detour = {"nom": f"objection_{sujet}", "etape": carnet.etape, "texte": texte}
    return [Replique("utter_reflet_objection", {"reflet": citer(texte)})]


_PAS_DE_CAS = re.compile(
    r"\b(?:pas|aucun|jamais|zero) (?:\w+ )?(?:de |d'|eu de )?(?:souci|probleme|soucis|problemes|conflits?|client\w* (?:relou|difficile|chiant|comme ca|penible)\w*)\b"
    r"|\b(?:parl\w+|disais|dis|voulais dire|c'etait) (?:juste |plutot |surtout )?(?:ca )?(?:des gens|du monde|des clients|de la societe|de l'epoque)? ?(?:en general|des gens|de tout le monde|du metier)\b"
    r"|^\W*(?:(?:mais|euh|non|bah) ,? ?)*quel(?:le)?s? client(?:e)?s? ?[?!]"
)


def _dement(carnet: Carnet, texte: str) -> list[Replique] | None:
    """Close an exchange at the first denial that there is such a client; None for anything else.

    What was taken for an objection was the answer to the deeper question: it is kept as such.
    """
    if not _PAS_DE_CAS.search(normaliser(texte)):
        return None
    detour, carnet.detour = carnet.detour or {}, None
    nom, dit = detour.get("etape"), detour.get("texte")
    if nom in TOURS and dit and nom not in carnet.approfondi:
        carnet.approfondi = {**carnet.approfondi, nom: dit}
    return [Replique("utter_mal_cite")]


def recevoir_cas(sujet: str, carnet: Carnet, message: Message) -> list[Replique] | None:
    """Take the real case; where it is a dilemma, weigh what authenticity costs and brings."""
    if vide(message):
        return None
    if sujet in ("clients", "client_roi") and (excuse := _dement(carnet, message.texte)):
        return excuse
    carnet.detour = None
    texte = message.texte.strip()
    non = message.intent in ("nier", "reponse_vague") and len(texte.split()) <= 6
    if non:
        return [Replique("utter_objection_sans_cas")]
    carnet.approfondi = {**carnet.approfondi, f"cas_{sujet}": texte}
    if sujet == "clients":
        carnet.detour = {"nom": "dilemme"}
    return refleter_reponse(carnet, texte, f"cas_{sujet}")


def recevoir_dilemme(carnet: Carnet, message: Message) -> list[Replique] | None:
    """What saying no would cost, and bring: the person decides."""
    if vide(message):
        return None
    if excuse := _dement(carnet, message.texte):
        return excuse
    carnet.detour = None
    texte = message.texte.strip()
    carnet.approfondi = {**carnet.approfondi, "dilemme": texte}
    return [*refleter_reponse(carnet, texte, "dilemme"), Replique("utter_dilemme_choix")]


def _detour(nom: str, replique: str, recevoir) -> Etape:
    return Etape(
        nom,
        lambda _carnet: Replique(replique),
        recevoir,
        lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == nom,
        essais_max=1,
    )


def _cas(sujet: str) -> Etape:
    return _detour(
        f"objection_{sujet}",
        f"utter_objection_{sujet}",
        lambda carnet, message: recevoir_cas(sujet, carnet, message),
    )


DETOURS = (
    *(_cas(sujet) for sujet in SUJETS),
    _detour("dilemme", "utter_demander_dilemme", recevoir_dilemme),
)
