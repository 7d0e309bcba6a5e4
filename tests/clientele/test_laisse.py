"""What is given up, as a clean list: straight articles, one « et », nothing said beside it."""

from __future__ import annotations

import pytest

from pourquoi.clientele.dite import laisse


@pytest.mark.parametrize(
    ("texte", "liste"),
    [
        # « aussi » is one word, and what it leads to is in the list.
        (
            "Je renonce à la vente à emporter et aux traiteurs de gare, que mon prédécesseur "
            "servait. Je renonce aussi, je le sais, au salaire que j'avais à la mairie.",
            "la vente à emporter, les traiteurs de gare et le salaire que j’avais à la mairie",
        ),
        ("Je renonce aux tombolas, et je renonce aussi à ma prime", "les tombolas et ma prime"),
        ("Je renonce aussi aux foires", "les foires"),
        # « ni », « et puis », « et aussi » are links of a list.
        (
            "je fais pas les scooters trop vieux ni la vente de casques et puis les gars qui veulent "
            "du cent chevaux j'en veux pas trop",
            "les scooters trop vieux, la vente de casques et les gars qui veulent du cent chevaux",
        ),
        (
            "je fais pas de permanente ni de lissage et puis les gens pressés j'en veux pas",
            "la permanente, le lissage et les gens pressés",
        ),
        ("pas de traiteur ni de buffet froid", "le traiteur et le buffet froid"),
        (
            "Je renonce aux séminaires, à la location de salle et aussi à ma maison de vacances.",
            "les séminaires, la location de salle et ma maison de vacances",
        ),
        ("renoncer à courir partout, et à répondre le soir", "courir partout et répondre le soir"),
        # What others do, how it feels, what was said already: beside it.
        ("les sushis et bowls, ts les snacks fon ca, moi nn", "les sushis et bowls"),
        ("les sushis et les bowls, tout le monde en fait, moi non", "les sushis et les bowls"),
        ("les perms et les lissages, ts les salons le font", "les perms et les lissages"),
        (
            "Aux syndics, franchement, et à la copropriété qui me doit trois factures. Ça fait mal.",
            "les syndics et la copropriété qui me doit trois factures",
        ),
        (
            "Je laisse les grandes surfaces, elles paient mal, et le salon de Lyon",
            "les grandes surfaces et le salon de Lyon",
        ),
        (
            "Renoncer aux marchés de Noël, c'est dur mais bon, et aux groupes en car",
            "les marchés de Noël et les groupes en car",
        ),
        # What only looks like it.
        (
            "les clients qui négocient et les urgences du samedi",
            "les clients qui négocient et les urgences du samedi",
        ),
        ("les chantiers que tout le monde fait", "les chantiers que tout le monde fait"),
    ],
)
def test_une_liste_propre(texte: str, liste: str) -> None:
    assert laisse(texte) == liste
