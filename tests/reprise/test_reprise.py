"""What someone takes back within a message is not kept."""

from __future__ import annotations

import pytest

from pourquoi.reprise import sans_la_reprise


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("un atelier de couture. Non enfin, plutôt de retouches", "un atelier de retouches"),
        ("La patience. Enfin non, la discrétion.", "la discrétion."),
        ("la patience euh non la discretion", "la discretion"),
        ("Les gens gardent leurs affaires… Ah non, attendez : ils retrouvent un vêtement", "ils retrouvent un vêtement"),
        ("Une dame m'a apporté le manteau de son mari. Non, pas le manteau, la veste. Elle a pleuré.",
         "Une dame m'a apporté la veste de son mari. Elle a pleuré."),
        ("Je renonce aux robes de mariée. Non, aux ourlets express plutôt.", "Je renonce aux ourlets express"),
        ("les touristes, pardon je voulais dire les promoteurs", "les promoteurs"),
        ("je veux aider les vieux, enfin plutôt les aidants", "je veux aider les aidants"),
        ("une crêperie, non attends, un salon de thé", "un salon de thé"),
        ("mes voisins ou plutôt les gens du canton", "les gens du canton"),
        ("Aux familles pressées, non, aux montures de luxe", "aux montures de luxe"),
        ("j'irai à l'EHPAD mardi, non mercredi", "j'irai à l'EHPAD mercredi"),
        ("Prévenir l'aide-soignante... non, l'infirmière, quand je change un verre",
         "Prévenir l'infirmière, quand je change un verre"),
        ("Les familles, enfin les directrices d'EHPAD plutôt", "les directrices d'EHPAD"),
        ("Aux personnes âgées, enfin non, surtout aux aides-soignantes... non, je me reprends : aux résidents",
         "aux résidents"),
        ("le chien remarche, et le maître, non plutôt la famille entière, arrête de culpabiliser",
         "le chien remarche, et la famille entière arrête de culpabiliser"),
        ("les éleveurs, non… les propriétaires de vieux chiens", "les propriétaires de vieux chiens"),
        ("Je reprends... pardon, je crée", "je crée"),
        ("L'honnêteté… je me trompe, non, la franchise", "la franchise"),
        ("les gens du bourg et les hôtels. Enfin non pas les hôtels", "les gens du bourg"),
        ("la rigueur et le calme, ah non pas la rigueur", "le calme"),
        ("Les gens du bourg. Enfin non, pas les hôtels", "Les gens du bourg. Enfin non, pas les hôtels"),
    ],
)  # fmt: skip
def test_what_is_taken_back_gives_way(texte: str, attendu: str) -> None:
    assert sans_la_reprise(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "Pour l'argent ? Non, pour aider les gens du quartier.",
        "C'est pas pour l'argent, non, c'est pour transmettre.",
        "non, je préfère les petits chantiers",
        "Ah non, je ne vends pas n'importe quoi à n'importe qui",
        "enfin bref, j'aime mon métier",
        "je ne veux pas de ça non plus",
        "j'aime le pain, mais non merci pour l'industrie",
        "mes clients sont plutôt des familles",
        "je travaille plutôt le matin",
        "j'ai dit non à un client, pas au mariage",
        "On m'a demandé pardon et j'ai accepté",
        "les anciens, pas les touristes",
    ],
)
def test_a_mere_no_takes_nothing_back(texte: str) -> None:
    assert sans_la_reprise(texte) == texte


@pytest.mark.parametrize(
    "texte",
    [
        "J'ai tout déballé devant les clients. Enfin pas devant, mais je leur ai montré la facture",
        "On travaille avec les écoles. Enfin pas avec, mais ils nous prêtent la salle",
    ],
)
def test_another_clause_takes_no_word_s_place(texte: str) -> None:
    assert sans_la_reprise(texte) == texte
