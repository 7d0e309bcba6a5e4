"""Values: which ones, one real act for each, and how a client sees it."""

from __future__ import annotations

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute import esquive, vide
from pourquoi.etape import Etape, sans_reponse
from pourquoi.reflexion import pourquoi_profond, refleter_reponse
from pourquoi.valeurs_lexique import valeurs_nommees, valeurs_sous_entendues

PROPOSEES = ("Le respect", "Le travail bien fait", "L’honnêteté", "L’entraide")


def recevoir_valeurs(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the values named; an answer that names none is kept in its own words."""
    texte = message.texte.strip()
    nommees = valeurs_nommees(texte) or valeurs_sous_entendues(texte)
    if not nommees and esquive(message):
        return None
    carnet.valeurs = texte
    carnet.valeurs_nommees = nommees[:3]
    if nommees:
        variables = {"valeurs": enumerer(nommees[:3])}
        ancien = pourquoi_profond(carnet)
        if ancien is None:
            return [Replique("utter_valeurs_entendues", variables)]
        return [Replique("utter_valeurs_entendues_lien", {**variables, "ancien": ancien})]
    return refleter_reponse(carnet, texte, "valeurs")


def recevoir_acte(carnet: Carnet, message: Message) -> list[Replique] | None:
    """A real act that shows the value."""
    if esquive(message):
        return None
    carnet.acte = message.texte.strip()
    return refleter_reponse(carnet, carnet.acte, "acte")


def recevoir_regard_client(carnet: Carnet, message: Message) -> list[Replique] | None:
    """How a client notices it in the work."""
    if vide(message) or esquive(message):
        return None
    carnet.regard_client = message.texte.strip()
    return refleter_reponse(carnet, carnet.regard_client, "regard_client")


def premiere_valeur(carnet: Carnet) -> str | None:
    """The value the conversation turns on, with its article: « le respect »."""
    return next(iter([*carnet.valeurs_nommees, *carnet.valeurs_entendues]), None)


def enumerer(noms: list[str]) -> str:
    """« a », « a et b », « a, b et c »."""
    return noms[0] if len(noms) == 1 else f"{', '.join(noms[:-1])} et {noms[-1]}"


def a(valeur: str) -> str:
    """« à » before a value with its article: « au respect », « à la liberté »."""
    return f"au {valeur[3:]}" if valeur.startswith("le ") else f"à {valeur}"


def _question_valeurs(carnet: Carnet) -> Replique:
    return Replique("utter_demander_valeurs", boutons=PROPOSEES if carnet.essais else ())


def _question_acte(carnet: Carnet) -> Replique:
    valeur = premiere_valeur(carnet)
    if valeur is None:
        return Replique("utter_demander_acte_libre")
    return Replique("utter_demander_acte", {"valeur": valeur})


def _question_regard(carnet: Carnet) -> Replique:
    return Replique("utter_demander_regard_client")


ETAPES = (
    Etape(
        "valeurs",
        _question_valeurs,
        recevoir_valeurs,
        sans_reponse("valeurs"),
    ),
    Etape("acte", _question_acte, recevoir_acte, sans_reponse("acte"), essais_max=1),
    Etape(
        "regard_client",
        _question_regard,
        recevoir_regard_client,
        sans_reponse("regard_client"),
        essais_max=1,
    ),
)
