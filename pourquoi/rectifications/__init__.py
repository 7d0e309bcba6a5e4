"""What a message puts right of an answer already given: a new one, its removal, the word for it."""

from pourquoi.rectifications.ajouts import (
    avec_aussi,
    destination,
    finit_par_autre_chose,
    sans_la_destination,
)
from pourquoi.rectifications.ce_qui_reste import ote, sans_ces_mots, sans_le_groupe, sans_les_mots
from pourquoi.rectifications.fin_de_la_reponse import MERCI, sans_ce_qui_l_annonce
from pourquoi.rectifications.mot_du_metier import remarque_sur_les_mots
from pourquoi.rectifications.mots_pleins import a_plat, pleins, racines
from pourquoi.rectifications.nouvelle_reponse import correction_donnee, opposition
from pourquoi.rectifications.ordre_de_rectifier import (
    demande_sans_ordonner,
    ordonne_d_oter,
    ordonne_de_rectifier,
    sans_ce_qui_est_fait,
)
from pourquoi.rectifications.refusees import conteste_une_citation, jamais_dit
from pourquoi.rectifications.reponses import (
    CORRIGEABLES,
    ORDRE,
    SUR_LA_PHRASE,
    derniere,
    designe_seulement,
    designees,
    gardes,
    nommees,
    noms_du_quotidien,
)
from pourquoi.rectifications.retraits import nomme_un_passage, retrait_douteux, retraits
from pourquoi.rectifications.valeurs_ecartees import a_leur_place, celle_qui_dit, valeur_corrigee

__all__ = [
    "CORRIGEABLES",
    "MERCI",
    "ORDRE",
    "SUR_LA_PHRASE",
    "a_leur_place",
    "a_plat",
    "avec_aussi",
    "celle_qui_dit",
    "conteste_une_citation",
    "correction_donnee",
    "demande_sans_ordonner",
    "derniere",
    "designe_seulement",
    "designees",
    "destination",
    "finit_par_autre_chose",
    "gardes",
    "jamais_dit",
    "nomme_un_passage",
    "nommees",
    "noms_du_quotidien",
    "opposition",
    "ordonne_d_oter",
    "ordonne_de_rectifier",
    "ote",
    "pleins",
    "racines",
    "remarque_sur_les_mots",
    "retrait_douteux",
    "retraits",
    "sans_ce_qui_est_fait",
    "sans_ce_qui_l_annonce",
    "sans_ces_mots",
    "sans_la_destination",
    "sans_le_groupe",
    "sans_les_mots",
    "valeur_corrigee",
]
