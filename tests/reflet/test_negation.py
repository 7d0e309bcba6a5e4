"""The « ne » that speech drops is put back where « plus » can only deny."""

from __future__ import annotations

import pytest

from pourquoi.reflet import essentiel
from pourquoi.reflet.negation import avec_ne
from pourquoi.retouche.mise_au_propre import propre


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        ("les gens ils font plus vingt kilomètres", "les gens ils ne font plus vingt kilomètres"),
        ("que les gens se fassent plus arnaquer", "que les gens ne se fassent plus arnaquer"),
        ("on jette plus un manteau", "on ne jette plus un manteau"),
        ("personne voit plus les vieux", "personne ne voit plus les vieux"),
        ("je livre plus jamais le lundi", "je ne livre plus jamais le lundi"),
        ("j’ai plus rien à vendre", "je n’ai plus rien à vendre"),
        ("jlui livre plus rien", "je ne lui livre plus rien"),
        ("on fait plus de crédit, que du comptant", "on ne fait plus de crédit, que du comptant"),
    ],
)
def test_a_denial(tape: str, ecrit: str) -> None:
    assert avec_ne(tape) == ecrit


@pytest.mark.parametrize(
    "texte",
    [
        "il mange plus que moi",
        "je gagne plus de sous",
        "ils ne font plus rien",
        "elle travaille plus vite",
        "ça coûte plus cher",
        "j’en fais plus le dimanche",
        "il aime plus la mer que la terre",
        "je vends plus de pain que de gâteaux",
        "je veux plus de clients, surtout des jeunes",
        "j’ai plus de temps pour mes enfants",
        "un jeu plus rien",
    ],
)
def test_more_or_denied_already(texte: str) -> None:
    assert avec_ne(texte) == texte


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        ("que les gens aient plus peur d’ouvrir leur courrier", "que les gens n’aient plus peur d’ouvrir leur courrier"),
        ("pour que plus personne ait honte", "pour que plus personne n’ait honte"),
        ("un rendez-vous à pas louper", "un rendez-vous à ne pas louper"),
        ("ils ont plus besoin de moi", "ils n’ont plus besoin de moi"),
        ("que personne les arnaque", "que personne ne les arnaque"),
        ("il y a personne d’autre", "il n’y a personne d’autre"),
        ("c’est plus personne qui vient", "c’est plus personne qui vient"),
    ],
)  # fmt: skip
def test_what_nobody_wishes_more_of(tape: str, ecrit: str) -> None:
    assert avec_ne(tape) == ecrit


def test_a_pronoun_is_never_cut() -> None:
    assert avec_ne("ma mamie elle pouvait plus sortir") == "ma mamie elle ne pouvait plus sortir"


@pytest.mark.parametrize(
    ("dit", "lu"),
    [
        ("y'en avait plus une seule dans le bourg", "il n’y en avait plus une seule dans le bourg"),
        ("y'en a pas trois comme elle", "il n’y en a pas trois comme elle"),
        ("y'en a plus que pour les touristes", "il n’y en a plus que pour les touristes"),
        ("y'a plus que nous sur le plateau", "il n’y a plus que nous sur le plateau"),
        ("y a que moi qui fais encore du cousu main", "il n’y a que moi qui fais encore du cousu main"),
        ("ya plus que deux forgerons dans la vallée", "il n’y a plus que deux forgerons dans la vallée"),
        ("Y'a plus de toubib à vingt bornes", "il n’y a plus de toubib à vingt bornes"),
        ("y'a plus personne le soir", "il n’y a plus personne le soir"),
        ("y en a plus que trois au marché", "il n’y en a plus que trois au marché"),
        ("il reste plus que ma sœur et moi", "il ne reste plus que ma sœur et moi"),
        ("on est plus que quatre", "on n’est plus que quatre"),
        ("si on vend mal faut vider le hangar", "si on vend mal, il faut vider le hangar"),
        # More, indeed.
        ("il y a bien plus que ça", "il y a bien plus que ça"),
        ("y a plus de vingt ans que je couds", "il y a plus de vingt ans que je couds"),
        ("il y a plus que de l'argent là-dedans", "il y a plus que de l’argent là-dedans"),
        ("c'est plus qu'un métier", "c’est plus qu’un métier"),
    ],
    ids=lambda v: v[:30],
)  # fmt: skip
def test_a_l_oral(dit: str, lu: str) -> None:
    assert essentiel(dit).lower() == lu


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        ("je donne le tarif et g bouge pas après", "je donne le tarif et je bouge pas après"),
        ("g aime pas les contrats", "j’aime pas les contrats"),
        ("il n’y a plus rien a 20 km d’ici", "il n’y a plus rien a 20 km d’ici"),
        ("plus personne a envie d’attendre", "plus personne n’a envie d’attendre"),
        ("il y en a plus de cordonnier", "il n’y a plus de cordonnier"),
    ],
)
def test_g_and_en(tape: str, ecrit: str) -> None:
    assert avec_ne(tape) == ecrit


@pytest.mark.parametrize(
    ("tape", "juste"),
    [
        ("pour que plus aucun artisan vende à perte", "plus aucun artisan ne vende"),
        ("que plus aucune voisine du bourg se sente de trop", "bourg ne se sente"),
        ("pour que plus aucun vieux vélo aille à la benne", "vélo n’aille"),
        ("que plus aucune maman s'excuse d'être en retard", "maman ne s’excuse"),
    ],
)
def test_plus_aucun_has_its_ne(tape: str, juste: str) -> None:
    assert juste in propre(tape)


@pytest.mark.parametrize(
    "tape",
    [
        "et plus aucun rendez-vous manqué",
        "que plus aucun devis en retard",
        "que plus aucun enfant n’ait froid",
        "je n’ai plus aucune envie de partir",
    ],
)
def test_where_plus_aucun_needs_none_it_gets_none(tape: str) -> None:
    assert propre(tape) == tape


def test_a_typed_ou_keeps_its_accent() -> None:
    for tape in ("une salle où ceux qui passent se parlent", "un bar où les voisins chantent"):
        assert propre(tape) == tape
    assert propre("le pain ou les brioches") == "le pain ou les brioches"


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        ("elles ont plus faim", "elles n’ont plus faim"),
        ("les anciens ont plus peur du facteur", "les anciens n’ont plus peur du facteur"),
        ("le gamin a plus honte", "le gamin n’a plus honte"),
        ("mon père avait plus mal", "mon père n’avait plus mal"),
        ("on a plus soif", "on n’a plus soif"),
        ("j’ai plus peur du noir", "je n’ai plus peur du noir"),
        ("t’as plus froid", "tu n’as plus froid"),
        ("des gens qui ont plus honte", "des gens qui n’ont plus honte"),
        ("ils ont plus à se justifier", "ils n’ont plus à se justifier"),
        ("nous avons plus à trier", "nous n’avons plus à trier"),
        ("j’arrive plus à dormir", "je n’arrive plus à dormir"),
        ("elles arrivent plus à payer", "elles n’arrivent plus à payer"),
        ("je cherche plus à plaire", "je ne cherche plus à plaire"),
        ("je pousse plus à consommer", "je ne pousse plus à consommer"),
        ("ils auront plus froid", "ils n’auront plus froid"),
    ],
)
def test_an_ill_that_is_over(tape: str, ecrit: str) -> None:
    assert avec_ne(tape) == ecrit


@pytest.mark.parametrize(
    "texte",
    [
        "elles ont plus faim que les autres",
        "les anciens ont plus peur qu’avant",
        "ils ont encore plus honte",
        "en hiver on a plus froid",
        "on a plus froid dans ces murs",
        "depuis le virus les gens ont plus peur",
        "ils ont de plus en plus mal",
        "plus il fait noir plus ils ont peur",
        "ils n’ont plus soif",
        "on a plus à gagner",
        "ils ont plus à perdre que nous",
        "la publicité pousse plus à acheter",
        "je cherche plus à comprendre qu’à juger",
        "elles ont plus de temps",
        "ils ont plus confiance",
        "ils vont plus vite",
    ],
)
def test_more_of_an_ill_or_undecided(texte: str) -> None:
    assert avec_ne(texte) == texte


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        ("les vieux ont plus honte d’avouer qu’ils entendent mal", "les vieux n’ont plus honte d’avouer qu’ils entendent mal"),
        ("elles ont plus peur de dire que la note est trop grosse", "elles n’ont plus peur de dire que la note est trop grosse"),
        ("ça change que les gens ont plus peur quand le courrier arrive", "ça change que les gens n’ont plus peur quand le courrier arrive"),
        ("ils ont plus peur de savoir que d’ignorer", "ils ont plus peur de savoir que d’ignorer"),
        ("ils ont plus honte de demander que les femmes", "ils ont plus honte de demander que les femmes"),
        ("elles ont plus peur de dire que nous", "elles ont plus peur de dire que nous"),
        ("les gens ont plus peur quand il fait nuit", "les gens ont plus peur quand il fait nuit"),
        ("ça change que les gens ont plus froid que nous", "ça change que les gens ont plus froid que nous"),
    ],
)  # fmt: skip
def test_what_a_que_says_compares_nothing(tape: str, ecrit: str) -> None:
    assert avec_ne(tape) == ecrit
