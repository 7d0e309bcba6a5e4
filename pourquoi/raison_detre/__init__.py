"""The raison d'être: drafted from the person's words, corrected until an explicit yes."""

from pourquoi.raison_detre.avis import (
    A_CHANGER,
    ETAPES,
    OUI,
    PARTIE,
    REFORMULATION,
    demande_ma_phrase,
    laisser_murir,
    preparer,
    recevoir_avis,
    recevoir_reformulation,
)
from pourquoi.raison_detre.brouillon import rediger

__all__ = [
    "A_CHANGER", "ETAPES", "OUI", "PARTIE", "REFORMULATION", "demande_ma_phrase", "laisser_murir", "preparer", "recevoir_avis", "recevoir_reformulation",
    "rediger",
]  # fmt: skip
