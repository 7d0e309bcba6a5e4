"""The journey: from « pourquoi ce marché ? » to a raison d'être the person signs.

`accueillir` opens it, `repondre` takes one message, `relancer` comes back to the pending question
after something else was answered. Each changes the notebook and returns a `Tour`.
"""

from pourquoi.parcours.avancer import relancer
from pourquoi.parcours.entendre import repondre
from pourquoi.parcours.ouverture import accueillir
from pourquoi.parcours.tour import DETOURS, ETAPES, PROPOSITION, ReponseDonnee, Tour, etape_a_poser

__all__ = [
    "DETOURS",
    "ETAPES",
    "PROPOSITION",
    "ReponseDonnee",
    "Tour",
    "accueillir",
    "etape_a_poser",
    "relancer",
    "repondre",
]
