"""Orders whose words are all quoted are followed to the letter."""

from __future__ import annotations

import pytest

from pourquoi.retouche.citations import a_la_lettre

FLEURS = (
    "Nous existons pour composer et vendre des bouquets, afin que la famille se sente entourée,"
    " en restant fidèles à la fraîcheur."
)
REPAS = "On fait un vrai repas chaud pour les gars du chantier, et on rigole."


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (FLEURS, "La fin est bancale. Remplacez « composer et vendre des bouquets » par « être là dans les grands moments », et finissez par « fidèles à la fraîcheur et à l'écoute ».", "Nous existons pour être là dans les grands moments, afin que la famille se sente entourée, en restant fidèles à la fraîcheur et à l’écoute."),
        (FLEURS, 'remplace "la famille" par "les gens du bourg" stp', FLEURS.replace("la famille se sente entourée", "les gens du bourg se sentent entourés")),
        (FLEURS, "changez « vendre » en « offrir » et enlevez « composer et »", FLEURS.replace("composer et vendre", "offrir")),
        (FLEURS, "mettez « les mariés » au lieu de « la famille »", FLEURS.replace("la famille se sente entourée", "les mariés se sentent entourés")),
        (REPAS, "rajoute a la fin : pr que ma mere arrete les menages", "On fait un vrai repas chaud pour les gars du chantier, et on rigole, pour que ma mère arrête les ménages."),
        (REPAS, "a la fin ajoute sans se prendre la tete", "On fait un vrai repas chaud pour les gars du chantier, et on rigole, sans se prendre la tête."),
    ],
)  # fmt: skip
def test_every_order_is_followed(phrase: str, message: str, attendue: str) -> None:
    assert a_la_lettre(phrase, message) == attendue


@pytest.mark.parametrize(
    "message",
    [
        "« composer », c'est moche",
        "enlevez « les bougies »",
        "mettez « les mariés » au lieu de « la famille », et ajoutez « sans chichi »",
        "remplacez la fin",
        "mettez « je » à la place de « nous »",
        "remplacez « la famille » par « les mariés », et ajoutez les vieux",
        "enlevez « Nous existons pour composer »",
    ],
)
def test_one_that_cannot_be_leaves_the_message_to_another_reading(message: str) -> None:
    assert a_la_lettre(FLEURS, message) is None
