"""What was just said back, put right at once: « non, les brocanteurs. Corrigez »."""

from __future__ import annotations

import re

from pourquoi.amorces import FIN, tel_que_tape
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.precisions import Precisees
from pourquoi.reclamations.reponse_nommee import SE_FONT, SE_LISTENT
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, derniere, designees, pleins

_NON_B_CORRIGE = re.compile(
    rf"^\W*(?:(?:ah|mais|euh|oh|attends?|attendez|pardon)\W+)*(?:non|nan|nn)\W+(?!pas\b|(?:je|j'|on|vous|tu|ca|c'est (?:pas|faux))\b)(?:c'est |ce sont |plutot )?(?P<b>[^.;:!?«»“”\"]{{3,60}}?)[\s,.;:!]+(?:corrige[sz]?|rectifie[sz]?)(?:[ -](?:le|la|ca|moi))?{FIN}"
)
_DU_TEMPS_POUR = re.compile(
    r"(?:(?:garder |c'est )?du temps )?(?:pour|avec) (?P<eux>(?:les|des|mes|ceux|celles)\b.+)$"
)
"""« Du temps pour d'autres », said back of what is given up: the others are their clients."""


def le_dernier_reflet(texte: str, carnet: Carnet) -> Precisees | None:
    """The answer just said back becomes what they say; which one it is, is asked when in doubt."""
    m = _NON_B_CORRIGE.match(a_plat(texte))
    nom, _ = derniere(carnet)
    if m is None or carnet.etape in (*SUR_LA_PHRASE, "suite", "correction") or nom == carnet.etape:
        return None
    neuf = tel_que_tape(texte, m, "b")
    if not pleins(neuf) or designees(neuf, seul=False):
        return None
    eux = _DU_TEMPS_POUR.match(a_plat(neuf))
    if nom == "renoncements" and eux and carnet.coeur_clientele:
        return Precisees({"coeur_clientele": tel_que_tape(neuf, eux, "eux")})
    groupe = re.match(r"(?:aux?|les?|la|l'|des|mes|ceux|celles)\b", a_plat(neuf))
    if nom in (*SE_FONT, *POURQUOIS) or nom in SE_LISTENT and groupe:
        return Precisees({nom: neuf})
    return Precisees(a_reprendre=nom)
