"""What is said of the sentence to sign, which is corrected until an explicit yes.

| a message that… | is read in |
| --- | --- |
| comes to the sentence: what is tried, in which order | `recevoir` |
| says yes, under a condition or not | `accord` |
| signs it, leaves it unsigned, opens it again | `signature` |
| refuses the draft, or wants another | `autre_jet` |
| gives the whole sentence | `phrase_donnee` |
| orders a change | `changement` |
| says that something is missing | `manque` |
| tells a reason instead | `raison_racontee` |
| gives the one part asked for | `partie_demandee` |

A sentence given or made goes in the place of the one shown through `ecrite`.
"""

from pourquoi.raison_detre.avis.autre_jet import (
    parle_de_la_phrase_seule,
    redemande,
    refuse_le_brouillon,
)
from pourquoi.raison_detre.avis.ecrite import preparer
from pourquoi.raison_detre.avis.partie_demandee import PARTIE
from pourquoi.raison_detre.avis.recevoir import (
    A_CHANGER,
    AVIS,
    OUI,
    REFORMULATION,
    recevoir_avis,
    recevoir_reformulation,
)
from pourquoi.raison_detre.avis.signature import (
    demande_ma_phrase,
    est_la_signee,
    laissee,
    laisser_murir,
    rendre_la_signature,
    reprendre_la_phrase,
    signee_a_jour,
)

__all__ = [
    "A_CHANGER", "AVIS", "OUI", "PARTIE", "REFORMULATION", "demande_ma_phrase", "est_la_signee", "laissee", "laisser_murir", "parle_de_la_phrase_seule", "preparer", "recevoir_avis",
    "recevoir_reformulation", "redemande", "refuse_le_brouillon", "rendre_la_signature", "reprendre_la_phrase", "signee_a_jour",
]  # fmt: skip
