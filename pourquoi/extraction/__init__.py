"""What an answer says besides its motive: trade, status, amounts, alone or in a team."""

from pourquoi.extraction.activite import (
    LONGUEUR_ACTIVITE,
    activite_brute,
    annonce_une_activite,
    designe_un_metier,
    dit_une_localite,
    dit_une_mesure,
    metier_connu,
    mots_gardes,
    ne_dit_pas_laquelle,
    reconnaitre_activite,
    sans_abreger,
)
from pourquoi.extraction.equipe import EQUIPE, SEUL, effectif, seul_ou_equipe
from pourquoi.extraction.montants import Montant, montants
from pourquoi.extraction.statut import (
    CREATEUR,
    REPRENEUR,
    apres_le_statut,
    deja_ancien,
    deja_etabli,
    en_exercice,
    les_deux,
    reconnaitre_statut,
    repond_au_statut,
)

__all__ = [
    "CREATEUR",
    "EQUIPE",
    "LONGUEUR_ACTIVITE",
    "Montant",
    "REPRENEUR",
    "SEUL",
    "activite_brute",
    "annonce_une_activite",
    "apres_le_statut",
    "deja_ancien",
    "deja_etabli",
    "designe_un_metier",
    "dit_une_localite",
    "dit_une_mesure",
    "effectif",
    "en_exercice",
    "les_deux",
    "metier_connu",
    "montants",
    "mots_gardes",
    "ne_dit_pas_laquelle",
    "reconnaitre_activite",
    "reconnaitre_statut",
    "repond_au_statut",
    "sans_abreger",
    "seul_ou_equipe",
]
