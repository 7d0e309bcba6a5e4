"""The raison d'être: drafted from the person's words, corrected until an explicit yes."""

from pourquoi.raison_detre.a_finir import A_FINIR, PROPOSER, laisse_au_coach, tait_une_raison
from pourquoi.raison_detre.avis import (
    A_CHANGER,
    AVIS,
    OUI,
    PARTIE,
    REFORMULATION,
    demande_ma_phrase,
    est_la_signee,
    laissee,
    laisser_murir,
    parle_de_la_phrase_seule,
    preparer,
    recevoir_avis,
    recevoir_reformulation,
    redemande,
    refuse_le_brouillon,
    rendre_la_signature,
    reprendre_la_phrase,
    signee_a_jour,
)
from pourquoi.raison_detre.avis.autre_jet import plus_court
from pourquoi.raison_detre.brouillon import rediger

ETAPES = (A_FINIR, AVIS)

__all__ = [
    "A_CHANGER", "ETAPES", "OUI", "PARTIE", "PROPOSER", "REFORMULATION", "demande_ma_phrase", "est_la_signee", "laisse_au_coach", "laissee", "laisser_murir", "parle_de_la_phrase_seule", "plus_court", "preparer", "recevoir_avis",
    "recevoir_reformulation", "redemande", "rediger", "refuse_le_brouillon", "rendre_la_signature", "reprendre_la_phrase", "signee_a_jour", "tait_une_raison",
]  # fmt: skip
