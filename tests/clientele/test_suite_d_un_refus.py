"""What follows a refusal in its sentence, what is no refusal, and who is named in passing."""

import pytest

from pourquoi.clientele.dite import ecartes, qui
from pourquoi.clientele.nommee import lire_clientele


@pytest.mark.parametrize(
    ("texte", "voulus", "refuses"),
    [
        (
            "Les jeunes mariés du village. Et surtout pas les agences qui négocient, au prix du gros",
            "les jeunes mariés du village",
            "les agences qui négocient",
        ),
        (
            "Les anciens du quartier. Surtout pas les agences, les syndics, les marchands de biens",
            "les anciens du quartier",
            "les agences, les syndics et les marchands de biens",
        ),
        (
            "les mamans, surtout pas les coachs, mais les sages-femmes oui",
            "les mamans et les sages-femmes",
            "les coachs",
        ),
        (
            "les anciens du hameau. les touristes gardez-les",
            "les anciens du hameau",
            "les touristes",
        ),
        ("Les veuves. Les promoteurs, je vous les laisse.", "les veuves", "les promoteurs"),
        (
            "les filles du lycée. les clubs privés, je les oriente toujours vers ma concurrente",
            "les filles du lycée",
            "les clubs privés",
        ),
        (
            "les agriculteurs, les touristes non, les citadins non plus",
            "les agriculteurs",
            "les touristes et les citadins",
        ),
        (
            "les artisans du coin. les cadres qui veulent tout hier soir non, ils paient bien",
            "les artisans du coin",
            "les cadres qui veulent tout hier soir",
        ),
    ],
    ids=lambda v: v[:40],
)
def test_refuses_jusqu_au_bout(texte: str, voulus: str, refuses: str) -> None:
    assert qui(texte) == voulus
    assert ecartes(texte) == refuses
    assert lire_clientele(texte) is not None
    assert not refuses or refuses.split(" et ")[0] not in (lire_clientele(texte) or ("",))[0]


@pytest.mark.parametrize(
    ("texte", "voulus"),
    [
        (
            "les boulangers. les hôtels aussi mais ils me paient pas vite",
            "les boulangers et les hôtels",
        ),
        (
            "les gens qui osent pas dire non. les veuves",
            "les gens qui n’osent pas dire non et les veuves",
        ),
        (
            "les restos de la vallée, lycée de Foix et trois maisons de retraite",
            "les restos de la vallée, le lycée de Foix et trois maisons de retraite",
        ),
        (
            "les jeunes qui croient que la menuiserie, c'est ringard, les parents",
            "les jeunes qui croient que la menuiserie c’est ringard et les parents",
        ),
        ("les écoles, question de confiance", "les écoles"),
        ("les couples, la deuxième fois", "les couples"),
        ("les marins du port, un ciré pour deux", "les marins du port"),
        (
            "les gens du bourg qui croient que le théâtre c'est pour les autres et aussi le collège",
            "les gens du bourg qui croient que le théâtre c’est pour les autres, et le collège",
        ),
    ],
    ids=lambda v: v[:40],
)
def test_nul_n_est_refuse(texte: str, voulus: str) -> None:
    assert qui(texte) == voulus
    assert not ecartes(texte)


@pytest.mark.parametrize(
    ("texte", "nommes"),
    [
        (
            "Madame Robert, Monsieur Petit, enfin des gens comme eux",
            "gens comme madame Robert et monsieur Petit",
        ),
        ("Josette, le père Michel, les gens comme ça quoi", "gens comme Josette et le père Michel"),
        ("Brigitte et Momo, des gens comme eux", "gens comme Brigitte et Momo"),
    ],
    ids=lambda v: v[:40],
)
def test_ceux_qu_on_a_nommes(texte: str, nommes: str) -> None:
    assert qui(texte).endswith(nommes)
    assert lire_clientele(texte) == (f"les {nommes}", "puissent")


def test_nous_ne_nomme_que_nous() -> None:
    assert qui("Les mamans, les papas, des gens comme nous").endswith("gens comme nous")
