"""« elle c regardé », « tt doucement », « il se parle »: small words typed by their sound."""

from __future__ import annotations

import pytest

from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.typographie import nettoyer, sans_accents


def ecrit(texte: str) -> str:
    return au_mieux(nettoyer(texte), sans_accents(texte))


@pytest.mark.parametrize(
    ("tape", "attendu"),
    [
        ("elle c regardé ds la glace", "elle s’est regardée dans la glace"),
        ("elle c mise a rire", "elle s’est mise à rire"),
        ("il c assis devant le four", "il s’est assis devant le four"),
        ("elle c cassé le bras", "elle s’est cassé le bras"),
        ("ils c retrouvés au marché", "ils se sont retrouvés au marché"),
        ("elles c inscrit ensemble", "elles se sont inscrites ensemble"),
        ("on c rencontré a la foire", "on s’est rencontré à la foire"),
        ("la vieille dame elle c levé toute seule", "elle s’est levée toute seule"),
        ("ils c parlé pr la premiere fois", "ils se sont parlé pour la première fois"),
        ("jai rangé tt doucement", "j’ai rangé tout doucement"),
        ("je parle tt simplement", "je parle tout simplement"),
        ("on mange debout et tt vite", "on mange debout et tout vite"),
        ("les voisins viennent et il se parle", "les voisins viennent et ils se parlent"),
        ("les gens s'arrêtent et il s'aide", "les gens s’arrêtent et ils s’aident"),
        (
            "ya des anciens jetais la seule personne kil voyai",
            "j’étais la seule personne qu’ils voyaient",
        ),
        ("les vieux savent plus trop marché", "plus trop marcher"),
        ("les gens ki peuvent plus trop bouger", "peuvent plus trop bouger"),
        ("jpe passer le mardi", "je peux passer le mardi"),
        ("je porte une cagette a la cantine", "je porte une cagette à la cantine"),
        ("jai jete les vieux pots", "j’ai jeté les vieux pots"),
        ("je veux sortir ac le bb", "je veux sortir avec le bébé"),
    ],
)
def test_remis_en_francais(tape: str, attendu: str) -> None:
    assert attendu in ecrit(tape)


@pytest.mark.parametrize(
    "texte",
    [
        "elle, c’est regardé par tous",
        "le patron arrive et il parle",
        "mon frère a des clients et il se parle tout seul",
        "les clients viennent et il leur sert la soupe",
        "les petites étaient là et il se taisait",
        "elle sait coudre",
        "je fais tout le marché",
        "les gens ne peuvent pas être aidé",
        "il faut que les gens se parlent et il se fait tard",
    ],
)
def test_ce_qui_ne_change_pas(texte: str) -> None:
    assert ecrit(texte) == nettoyer(texte)
