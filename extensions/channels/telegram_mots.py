"""The few sentences the Telegram channel says by itself, outside any conversation.

A response `utter_telegram_<name>` in the domain replaces the sentence of that name.
"""

from __future__ import annotations

MOTS = {
    "groupe": (
        "Bonjour ! Je suis un programme qui accompagne une seule personne à la fois : "
        "écrivez-moi en conversation privée, je ne réponds pas dans les groupes."
    ),
    "modification": (
        "Vous avez modifié un message : j’ai gardé votre première réponse. "
        "Pour la changer, écrivez-moi simplement « corriger »."
    ),
    "bouton_perime": "Ce choix n’est plus d’actualité : répondez à ma dernière question.",
    "lien_expire": (
        "Ce lien a déjà servi ou a expiré. Pour retrouver votre conversation commencée sur le "
        "site, demandez-y un nouveau lien."
    ),
    "panne": (
        "Je n’ai pas réussi à traiter votre dernier message. Pouvez-vous me le renvoyer, "
        "peut-être avec d’autres mots ?"
    ),
    "fichier_impossible": (
        "Je n’ai pas pu préparer ce fichier. Demandez-le-moi à nouveau dans un moment."
    ),
}

COMMANDES = {
    "start": ("Commencer ou reprendre", ""),
    "aide": ("Comment ça marche", "je voudrais de l’aide, comment ça marche ?"),
    "pause": ("Faire une pause", "je voudrais faire une pause"),
    "synthese": ("Voir ma synthèse", "je voudrais voir ma synthèse"),
    "recommencer": ("Recommencer depuis le début", "je voudrais recommencer depuis le début"),
    "effacer": ("Effacer mes données", "je voudrais effacer toutes mes données"),
}
"""Command → its description in Telegram's menu, and what the coach hears."""
