"""A telephone leaves the apostrophe, the « ne » and the « il » out: what is said stays."""

from __future__ import annotations

import pytest

from pourquoi.ecriture import normaliser
from pourquoi.passages import Passage, sans_ce_qui_est_a_cote
from pourquoi.reflet import en_francais, essentiel, mal_coupe
from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.sms import soigne
from pourquoi.reflet.typographie import nettoyer, sans_accents


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("qu elles trouvent quelqu un en rentrant", "qu’elles trouvent quelqu’un en rentrant"),
        ("quelqu une m a dit que c etait doux", "quelqu’une m’a dit que c’était doux"),
        ("j ouvre jusqu a vingt heures", "j’ouvre jusqu’à vingt heures"),
        ("lorsqu on entre ca sent le pain", "lorsqu’on entre ça sent le pain"),
        ("puisqu il faut bien commencer", "puisqu’il faut bien commencer"),
        ("aujourd hui j en repare quatre", "aujourd’hui j’en répare quatre"),
        ("on s est mis d accord avec l ecole", "on s’est mis d’accord avec l’école"),
        ("s il pleut je bache", "s’il pleut je bâche"),
        ("c est l eau du puits qu elles preferent", "c’est l’eau du puits qu’elles préfèrent"),
        ("il faut que quelqu un d autre s en charge", "il faut que quelqu’un d’autre s’en charge"),
        ("Quelqu un passe le matin", "Quelqu’un passe le matin"),
    ],
)
def test_an_apostrophe_typed_as_a_space(tape: str, dit: str) -> None:
    assert essentiel(tape).lower() == dit.lower()
    assert en_francais(tape).lower() == dit.lower()


@pytest.mark.parametrize(
    "tape", ["quelques uns passent", "le coq arrive", "cinq ans", "en s et m", "rue du parc à Lens"]
)
def test_a_space_that_is_one(tape: str) -> None:
    assert nettoyer(tape) == tape


def test_a_joined_word_is_no_sign_of_care() -> None:
    assert not soigne(nettoyer("les client attendent quelqu un aujourd hui"))
    assert normaliser("parler a quelqu un aujourd hui") == "parler a quelqu'un aujourd'hui"


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("j ai coupe sa clementine en quartiers", "j’ai coupé sa clémentine en quartiers"),
        ("on partage une clementine a la pause", "on partage une clémentine à la pause"),
        ("je fais un jus de clementine", "je fais un jus de clémentine"),
        ("clementine tient la caisse avec moi", "Clémentine tient la caisse avec moi"),
        ("elles ont honte de plus letre", "elles ont honte de plus l’être"),
        ("je fais ca pour ma soeur clementine", "je fais ça pour ma sœur Clémentine"),
        ("il promene sa julie le dimanche", "il promène sa Julie le dimanche"),
    ],
)
def test_a_thing_that_is_a_name_as_well(tape: str, dit: str) -> None:
    assert essentiel(tape) == dit


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("les papis qui sortent plus de chez eux", "les papis qui ne sortent plus de chez eux"),
        ("les mamans qui dorment plus", "les mamans qui ne dorment plus"),
        ("des veufs qui mangent plus du tout le soir", "des veufs qui ne mangent plus du tout le soir"),
        ("les dames qui jardinent plus pour elles toutes seules", "les dames qui ne jardinent plus pour elles toutes seules"),
        ("ceux qui conduisent plus et restent coincés", "ceux qui ne conduisent plus et restent coincés"),
        ("les gens qui osent plus demander", "les gens qui n’osent plus demander"),
        ("un monsieur qui entendait plus en réunion", "un monsieur qui n’entendait plus en réunion"),
        # More, or no telling.
        ("ceux qui paient plus pour la qualité", "ceux qui paient plus pour la qualité"),
        ("les gens qui sortent plus que moi", "les gens qui sortent plus que moi"),
        ("des enfants qui dorment plus longtemps", "des enfants qui dorment plus longtemps"),
        ("je veux des voisins qui sortent plus", "je veux des voisins qui sortent plus"),
        ("les clients qui achètent plus", "les clients qui achètent plus"),
        ("ceux qui marchent plus de dix heures", "ceux qui marchent plus de dix heures"),
        ("les mamies qui ne sortent plus", "les mamies qui ne sortent plus"),
    ],
    ids=lambda v: v[:30],
)  # fmt: skip
def test_plus_without_ne(tape: str, dit: str) -> None:
    assert nettoyer(tape) == dit


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("si je veux discuter avec elles faut bien que je compte double", "si je veux discuter avec elles, il faut bien que je compte double"),
        ("avec eux faut que je parle fort", "avec eux, il faut que je parle fort"),
        ("pour lui faudrait un banc", "pour lui, il faudrait un banc"),
        ("avec elles, il faut du temps", "avec elles, il faut du temps"),
        ("c’est pour ça qu’il faut venir", "c’est pour ça qu’il faut venir"),
    ],
    ids=lambda v: v[:30],
)  # fmt: skip
def test_faut_has_no_subject(tape: str, dit: str) -> None:
    assert nettoyer(tape) == dit


@pytest.mark.parametrize(
    ("bout", "texte"),
    [
        ("coiffer a la chaine", "coiffer a la chaine c est pas coiffer, moi je veux qu on se pose"),
        ("vendre un vélo bancal", "parce que vendre un vélo bancal c'est pas vendre"),
        ("une photo floue", "une photo floue ce n'est plus un souvenir"),
        ("courir toute la journée", "courir toute la journée, c’était pas soigner"),
    ],
)
def test_what_a_denial_is_about_is_not_cut_from_it(bout: str, texte: str) -> None:
    assert mal_coupe(bout, texte)


@pytest.mark.parametrize(
    ("bout", "texte"),
    [
        ("je coiffe les dames chez elles", "je coiffe les dames chez elles, c’est pas pour l’argent"),
        ("coiffer à la chaîne c’est pas coiffer", "coiffer à la chaîne c’est pas coiffer, moi je me pose"),
    ],
)  # fmt: skip
def test_a_whole_clause_is_no_subject(bout: str, texte: str) -> None:
    assert not mal_coupe(bout, texte)


def test_what_denies_an_answer_is_no_aside() -> None:
    lus = (
        Passage("dit", "coiffer à la chaîne", 0.9),
        Passage("ordre", "c est pas coiffer, moi je veux que vous soyez bien", 0.9),
    )
    assert sans_ce_qui_est_a_cote(lus).endswith(
        "c est pas coiffer, moi je veux que vous soyez bien"
    )
    autre = (Passage("dit", "les familles.", 0.9), Passage("ordre", "c'est pas bon, refais", 0.9))
    assert sans_ce_qui_est_a_cote(autre) == "les familles."


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("je leur fais la reno et la clim", "je leur fais la reno et la clim"),
        ("on paye la coloc a 4 et la loc du four", "on paye la coloc à 4 et la loc du four"),
        ("jsuis devant lecole jean mace", "je suis devant l’école Jean Mace"),
        ("ma voisine, odette, ma prete son four", "ma voisine, Odette, m’a prêté son four"),
        ("un ancien ma retape une roue", "un ancien m’a retapé une roue"),
        ("ma paye une fois les charges", "ma paye une fois les charges"),
        ("jveux pas quun gamin crame ma grange", "je veux pas qu’un gamin crame ma grange"),
        ("ya pas plus triste qu'un pain brule", "il n’y a pas plus triste qu’un pain brûlé"),
        (
            "je veux pas que le pain brule parte a la poubelle",
            "je veux pas que le pain brûlé parte à la poubelle",
        ),
    ],
)
def test_a_clipped_word_a_name_and_a_verb_stay_what_they_are(tape: str, dit: str) -> None:
    nu = nettoyer(tape)
    assert au_mieux(nu, sans_accents(nu)) == dit


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("Ceux qu'entrent jamais", "Ceux qui n’entrent jamais"),
        ("les vieux qu'ont plus personne", "les vieux qui n’ont plus personne"),
        ("celle qu'arrive avec ses gosses", "celle qui arrive avec ses gosses"),
        ("les clients qu'en ont marre", "les clients qui en ont marre"),
        ("mon frère qu'est parti en 2019", "mon frère qui est parti en 2019"),
        ("la place qu'occupent les livres", "la place qu’occupent les livres"),
        ("la maison qu'habite Paul", "la maison qu’habite Paul"),
        ("l'idée qu'ont les gens de la ville", "l’idée qu’ont les gens de la ville"),
        ("les efforts qu'a demandés ma ferme", "les efforts qu’a demandés ma ferme"),
        ("la première fois qu'y a un bris", "la première fois qu’y a un bris"),
    ],
)
def test_who_does_it_is_qui(tape: str, dit: str) -> None:
    nu = nettoyer(tape)
    assert au_mieux(nu, sans_accents(nu)) == dit


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("il restait 6 mm de jeu a la porte", "il restait 6 millimètres de jeu à la porte"),
        ("mm quand il neige jy vais", "même quand il neige j’y vais"),
        ("le foyer ou repete ma fille", "le foyer où répète ma fille"),
        ("je mets plus les pieds la dedans", "je mets plus les pieds là-dedans"),
        ("j'ai mis la dessous de plat", "j’ai mis la dessous de plat"),
        ("un plan avec ou ils dorment", "un plan avec où ils dorment"),
        ("avec ou sans sucre", "avec ou sans sucre"),
        ("g tien la caisse de mon oncle", "je tiens la caisse de mon oncle"),
        ("g repris la caisse de mon oncle", "j’ai repris la caisse de mon oncle"),
        ("je passe chez la veto lundi", "je passe chez la véto lundi"),
        ("c'est le four qui commande pas moi", "c’est le four qui commande, pas moi"),
        ("c'est celui qui est pas moi", "c’est celui qui n’est pas moi"),
    ],
)
def test_units_places_and_what_is_set_against(tape: str, dit: str) -> None:
    nu = nettoyer(tape)
    assert au_mieux(nu, sans_accents(nu)) == dit
