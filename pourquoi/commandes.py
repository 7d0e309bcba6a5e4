"""The person is in charge: pause, skip, correct, start again, erase."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from functools import partial

from pourquoi.carnet import MAX_NIVEAUX, Carnet, Message, Replique
from pourquoi.ecoute import dit_oui
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape, Recevoir
from pourquoi.reflexion import citer
from pourquoi.valeurs_lexique import valeurs_dites, valeurs_niees

EFFACER, GARDER = "Oui, tout effacer", "Non, garder"
RECOMMENCER, CONTINUER = "Oui, recommencer", "Non, continuer"

CORRIGEABLES = {
    "activite": r"activite|metier|boulot|entreprise\b|boite",
    "statut": r"statut|createur|repreneur|repris|reprend",
    "valeurs": r"valeur",
    "acte": r"\bacte|geste concret|exemple",
    "coeur_clientele": r"client|clientele|cible|public",
    "renoncements": r"renonc",
    "geste_respect": r"respect|partenaire|fournisseur|collegue",
    "action_7_jours": r"action|sept jours|7 jours|pas concret|engagement|semaine",
    "raison_detre": r"raison d'?etre|phrase",
    "pourquoi_1": r"premier|pourquoi|motivation|raison\b|argent",
}
"""Answers that can be corrected by naming them, with the words that name them."""


def a_corriger(texte: str, carnet: Carnet) -> str | None:
    """Which answer a person wants to change: the one they name, else the last one given."""
    for nom in _nommees(texte):
        if getattr(carnet, nom):
            return nom
    donnees = [nom for nom in ORDRE if getattr(carnet, nom)]
    return donnees[-1] if donnees else None


def nommee(texte: str) -> str | None:
    """The answer a correction names, whether it was given or not."""
    return next(_nommees(texte), None)


def _nommees(texte: str) -> Iterator[str]:
    plat = normaliser(texte)
    return (nom for nom, mots in CORRIGEABLES.items() if re.search(mots, plat))


_OPPOSE = re.compile(
    r"(?:ce n[’']est pas|c[’']est pas|pas) (?P<ancien>[^,;.:]{3,60}?)\s*[,;.:]\s*(?:mais |plutôt |plutot )*c[’']est (?:plutôt |plutot |surtout )?(?P<nouveau>.{3,})",
    re.IGNORECASE,
)
_DONNE = re.compile(
    r"^(?P<quoi>[^:]{0,20}\b(?:corrig|modifi|rectifi|chang)\w*[^:]{3,40}):\s*(?P<nouveau>.{3,})",
    re.IGNORECASE,
)
_MOT_PLEIN = re.compile(r"\b\w{5,}\b")


def opposition(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Ce n'est pas la rapidité, c'est le respect »: the answer that said it, and the new one."""
    deux_points = _DONNE.search(texte)
    if deux_points and (nom := nommee(deux_points["quoi"])) and getattr(carnet, nom, None):
        return nom, deux_points["nouveau"].strip(" .!")
    trouve = _OPPOSE.search(texte)
    if trouve is None:
        return None
    anciens = set(_MOT_PLEIN.findall(normaliser(trouve["ancien"])))
    for nom in reversed(ORDRE):
        donnee = getattr(carnet, nom)
        if donnee and anciens & set(_MOT_PLEIN.findall(normaliser(donnee))):
            return nom, trouve["nouveau"].strip(" .!")
    return None


_NOMME = (
    r"(?:ma|mes|mon|la|les|le) (?:vraies? )?(?P<quoi>valeurs?|clientele|c(?:oe|œ)ur de (?:ma )?client[eè]le|(?:vrais|bons) clients|activit[eé]|m[eé]tier"
    r"|pas (?:des|de) (?:sept|7) jours|action|premier pas|renoncements?)(?: [àa] moi)?"
)
_PHRASES = re.compile(r"(?<=[.!?;…])\s+|\n+")
_CHANGER = re.compile(r"\b(?:corrig|modifi|rectifi|chang|remplac|tromp|erreur)\w*")
_POSE = re.compile(
    rf"\b{_NOMME}\s*,?\s*(?::|c[’']?\s?(?:est|t)\b|ce sont|est\b|sont\b)\s*(?P<nouveau>.{{2,}})$",
    re.IGNORECASE,
)
_MET = re.compile(
    r"(?<!je )(?<!j[’'])\b(?:mets|mettez|note[zr]?|[eé]cri(?:s|vez)) (?:plut[oô]t |moi |bien )?(?!pas\b)(?P<nouveau>.{3,})$",
    re.IGNORECASE,
)
_ENSUITE = re.compile(
    r"\s*[,;]\s*(?:et |mais )?(?:non )?pas\b.*$|\s+(?:au lieu de|à la place)\b.*$|\s+(?:dans|comme|à|en) (?:mes |ma )?valeurs?\b.*$|\s*,?\s*(?:svp|stp|s[’']il (?:vous|te) pla[iî]t|merci).*$",
    re.IGNORECASE,
)


def correction_donnee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """A correction that names the answer and gives the new one, whatever the pending question.

    « Mon cœur de clientèle, ce sont les personnes seules, pas la présence, corrigez » ;
    « pas la patience, la présence » when patience was heard as a value.

    Returns:
        The answer to replace and its new text, or None.
    """
    phrases = _PHRASES.split(texte.strip())
    if _CHANGER.search(normaliser(texte)):
        for phrase in phrases:
            pose = _DONNE.search(phrase) or _POSE.search(phrase)
            nom = nommee(pose["quoi"]) if pose else None
            nouveau = _ENSUITE.sub("", pose["nouveau"]).strip(" .!»«") if nom else ""
            if nouveau and nom != "raison_detre" and getattr(carnet, nom):
                return nom, nouveau
    mise = next((m for m in map(_MET.search, phrases) if m), None)
    nom = nommee(texte) if mise else None
    if nom and nom != "raison_detre" and getattr(carnet, nom):
        return nom, _ENSUITE.sub("", mise["nouveau"]).strip(" .!»«")
    return valeur_corrigee(texte, carnet)


def valeur_corrigee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Justesse, pas justice »: a value denied that was kept, and what stands in its place."""
    if not carnet.valeurs:
        return None
    tenues = [*carnet.valeurs_nommees, *carnet.valeurs_entendues]
    dites_niees = valeurs_niees(texte)
    niees = {v for v in tenues if v in dites_niees or _ecartee(v, texte)}
    dites = [v for v in valeurs_dites(texte) if v not in niees] if niees else []
    # What was named before and is not denied stays.
    gardees = [v for v in carnet.valeurs_nommees if v not in niees and v not in dites]
    return ("valeurs", ", ".join([*dites, *gardees])) if dites else None


def _ecartee(valeur: str, texte: str) -> bool:
    """Whether a value is set aside: « remplace patience par… », « plutôt que la patience »."""
    nom = re.escape(normaliser(valeur).split(" ")[-1].removeprefix("l'"))
    return bool(
        re.search(
            rf"\b(?:pas|non|ni|plutot que|au lieu de|a la place de|remplac\w+|chang\w+|enlev\w+|retir\w+|laiss\w+(?: la)?|oubli\w+|supprim\w+) (?:du tout |plus )?(?:l')?(?:la |le |les )?{nom}\b",
            re.sub(r"[«»\"“”] ?", "", normaliser(texte)),
        )
    )


ORDRE = (
    "activite",
    "statut",
    "pourquoi_1",
    "pourquoi_2",
    "pourquoi_3",
    "pourquoi_4",
    "pourquoi_5",
    "valeurs",
    "acte",
    "regard_client",
    "coeur_clientele",
    "geste_respect",
    "renoncements",
    "action_7_jours",
)
"""Answers in the order they are given."""


def lisible(carnet: Carnet, nom: str) -> str:
    """An answer as the person would recognise it."""
    valeur = getattr(carnet, nom)
    return {"createur": "création", "repreneur": "reprise"}.get(valeur, valeur)


def corriger(carnet: Carnet, message: Message) -> list[Replique]:
    """Reopen one answer; the others stay."""
    nom = a_corriger(message.texte, carnet)
    if nom is None:
        return [Replique("utter_rien_a_corriger")]
    if nom == "raison_detre":
        carnet.raison_detre_confirmee = False
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return []
    carnet.detour = {"nom": "correction", "etape": nom}
    return []


def recevoir_correction(
    etapes: Mapping[str, Etape], carnet: Carnet, message: Message
) -> list[Replique] | None:
    """Replace the reopened answer with the new one; what was drafted from it is drafted again."""
    nom = carnet.detour["etape"]
    ancien = copy(carnet)
    carnet.detour = None
    if nom.startswith("pourquoi_"):
        niveau = int(nom[-1])
        carnet.motifs = carnet.motifs[: niveau - 1]
        carnet.defis = [n for n in carnet.defis if n < niveau]
        # The whys above this answer no longer stand on it.
        for plus_haut in range(niveau + 1, MAX_NIVEAUX + 1):
            setattr(carnet, f"pourquoi_{plus_haut}", None)
        carnet.echelle_finie = False
    repliques = etapes[nom].recevoir(carnet, message)
    if repliques is None:
        vars(carnet).update(vars(ancien))
        return None
    if carnet.raison_detre and not carnet.raison_detre_confirmee:
        carnet.phrases_avant = [*carnet.phrases_avant, carnet.raison_detre]
        carnet.raison_detre = None
    return [Replique("utter_correction_faite"), *repliques]


def recevoir_effacement(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Erase only on an explicit yes."""
    carnet.detour = None
    if message.texte.strip() == EFFACER or dit_oui(message) or message.intent == "effacer_donnees":
        carnet.efface = True
        return [Replique("utter_donnees_effacees")]
    return [Replique("utter_donnees_gardees")]


def recevoir_recommencement(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Start again only on a yes; the finished session stays in the journal."""
    carnet.detour = None
    if message.texte.strip() == RECOMMENCER or dit_oui(message) or message.intent == "recommencer":
        neuf = Carnet(seance=carnet.seance + 1, tutoiement=carnet.tutoiement)
        for nom, valeur in neuf.valeurs_de_slots().items():
            setattr(carnet, nom, valeur)
        return [Replique("utter_recommencer")]
    return [Replique("utter_on_continue")]


def _detour(
    nom: str,
    question: Callable[[Carnet], Replique],
    recevoir: Recevoir,
    choix: tuple[str, ...] = (),
) -> Etape:
    return Etape(
        nom,
        question,
        recevoir,
        lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == nom,
        choix=choix,
        essais_max=1,
    )


def detours(etapes: Mapping[str, Etape]) -> tuple[Etape, ...]:
    """The exchanges these commands open.

    Args:
        etapes: the steps of the journey by name, for corrections.
    """
    return (
        _detour(
            "correction",
            lambda carnet: Replique(
                "utter_demander_correction",
                {"ancienne": citer(lisible(carnet, carnet.detour["etape"]))},
            ),
            partial(recevoir_correction, etapes),
        ),
        _detour(
            "effacement",
            lambda _carnet: Replique("utter_confirmer_effacement"),
            recevoir_effacement,
            (EFFACER, GARDER),
        ),
        _detour(
            "recommencement",
            lambda _carnet: Replique("utter_confirmer_recommencement"),
            recevoir_recommencement,
            (RECOMMENCER, CONTINUER),
        ),
    )
