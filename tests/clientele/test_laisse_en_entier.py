"""What is given up is named whole, without why nor an aside."""

from __future__ import annotations

import pytest

from pourquoi.clientele.dite import laisse


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "alors je renonce aux foires parce que c'est le dimanche et le dimanche c'est ma fille "
            "et puis aux patrons qui veulent que je livre à minuit non c'est fini ça",
            "les foires et les patrons qui veulent que je livre à minuit",
        ),
        (
            "On ne fera pas de piscines neuves ni de pose de liners, même si ça rapporte. "
            "Ma sœur a un peu râlé, d'ailleurs.",
            "des piscines neuves et la pose de liners",
        ),
    ],
)
def test_tout_est_nomme(texte: str, attendu: str) -> None:
    assert laisse(texte) == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("les gars ki veulent juste frimer avec leur scooter, eux jles prends pas. et jfais pas les quads", "les gars qui veulent juste frimer avec leur scooter et les quads"),
        ("Les mariages le dimanche, il y a de l'argent mais ce n'est pas pour eux que je cuisine. Et les cocktails d'entreprise.", "les mariages le dimanche et les cocktails d’entreprise"),
        ("Oh, les grossistes qui achètent tout d'un coup, c'est confortable, mais on ne sait plus qui mange. Et la boutique au centre commercial que mon beau-frère me proposait, non, ce n'est pas moi.", "les grossistes qui achètent tout d’un coup et la boutique au centre commercial que mon beau-frère me proposait"),
        ("les chantiers en ville, ça rapporte mais je perds ma vie dans les bouchons. et les urgences du week-end", "les chantiers en ville et les urgences du week-end"),
        ("Ah ça, les tournées en plein mois d'août. Et les vide-greniers, non merci.", "les tournées en plein mois d’août et les vide-greniers"),
        ("Les promoteurs, eux je ne les prends plus. Et je ne fais pas de crépi.", "les promoteurs et le crépi"),
        ("les touristes qui veulent un selfie, eux c'est non. je fais plus les brocantes non plus.", "les touristes qui veulent un selfie et les brocantes"),
        ("Les devis pour comparer, je les refuse. Et les clients qui négocient tout.", "les devis pour comparer et les clients qui négocient tout"),
        ("Les salons professionnels, franchement, c'est du temps perdu. Et la vente sur Amazon.", "les salons professionnels et la vente sur Amazon"),
        ("Je laisse tomber les anniversaires d'enfants, ça me vide. Et les enterrements de vie de jeune fille.", "les anniversaires d’enfants et les enterrements de vie de jeune fille"),
        ("Les hôtels, ça tourne bien, mais ils paient à quatre-vingt-dix jours. Et le linge de table que ma mère faisait, non.", "les hôtels et le linge de table que ma mère faisait"),
        ("je fais pas de stress", "le stress"),
        # What is only told of the first.
        ("Aux grandes surfaces. Elles paient mal et elles sont loin. Et c'est tout.", "les grandes surfaces"),
        ("Les livraisons du dimanche, parce que ma fille joue au foot. Et puis voilà.", "les livraisons du dimanche"),
        ("les réunions qui durent. Et le soir je suis chez moi.", "les réunions qui durent"),
        ("Je ne prends plus de stagiaires, ça me prend trop de temps. Et mon mari est d'accord.", "les stagiaires"),
    ],
)  # fmt: skip
def test_ce_que_chaque_phrase_laisse(texte: str, attendu: str) -> None:
    assert laisse(texte, 200) == attendu
