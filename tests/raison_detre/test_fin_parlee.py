"""The end of the sentence, as it is spoken or heard: it is never lost, nor replaced."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre.a_finir import A_FINIR, recevoir
from pourquoi.raison_detre.avis import recevoir_avis, recevoir_reformulation


def _finie(texte: str) -> str | None:
    carnet = Carnet()
    recevoir(carnet, Message(texte))
    return carnet.raison_detre


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("Ah ben dites donc, alors moi je dirais que c'est pour que, comment dire, plus aucune mamie ne mange seule parce qu'elle n'ose plus sortir, et puis pour qu'elles repartent avec le sourire, voilà, c'est à peu près ça.", "Nous existons pour que plus aucune mamie ne mange seule parce qu’elle n’ose plus sortir, et pour qu’elles repartent avec le sourire."),
        ("Oh ben écoutez, c'est pour que, ma foi, les gamins du village n'aient plus à prendre le car pour faire de la musique, enfin voilà quoi, en gros", "Nous existons pour que les gamins du village n’aient plus à prendre le car pour faire de la musique."),
        ("Eh bien voilà, pour que, je cherche mes mots, ceux qui sortent de prison aient un endroit où poser leur sac, c'est ça l'idée", "Nous existons pour que ceux qui sortent de prison aient un endroit où poser leur sac."),
        ("Alors là, bonne question ! Pour que mes apprentis sachent qu'ils valent quelque chose, et puis pour que leurs parents soient fiers, enfin je crois", "Je suis là pour que mes apprentis sachent qu’ils valent quelque chose, et pour que leurs parents soient fiers."),
        ("Oh, vous me prenez de court. C'est pour que, mettons, un ouvrier puisse manger un vrai plat à midi, et pour qu'il prenne le temps de s'asseoir, si vous voulez.", "Nous existons pour qu’un ouvrier puisse manger un vrai plat à midi et qu’il prenne le temps de s’asseoir."),
        ("hé bien pour que les vieux arbres restent debout parce qu'on a cessé de les regarder comme du bois, voilà tout", "Nous existons pour que les vieux arbres restent debout parce qu’on a cessé de les regarder comme du bois."),
        ("Hmm, attendez... c'est pour que, tout simplement, les clientes se trouvent belles en sortant, c'est dit !", "Nous existons pour que les clientes se trouvent belles en sortant."),
        ("bah en fait c'est pour que, bon, les gens du quartier puissent réparer leur vélo, puis qu'ils arrêtent de jeter, voilà en gros c'est l'idée", "Nous existons pour que les gens du quartier puissent réparer leur vélo et qu’ils arrêtent de jeter."),
        ("c'est pour que, allez, le soir les gens aient encore un café où entrer, point barre", "Nous existons pour que le soir les gens aient encore un café où entrer."),
        ("Pfiou, ben pour que, on va dire, un malade ne se sente plus un numéro, quelque chose dans ce goût-là.", "Nous existons pour qu’un malade ne se sente plus un numéro."),
        ("que, comment vous dire ça, les chiens que personne ne veut trouvent quand même une maison", "Nous existons pour que les chiens que personne ne veut trouvent quand même une maison."),
        ("Ma foi, c'est pour qu'un gosse qui bégaie puisse lire devant sa classe sans trembler, voilà ma réponse.", "Nous existons pour qu’un gosse qui bégaie puisse lire devant sa classe sans trembler."),
    ],
)  # fmt: skip
def test_what_is_said_around_an_end_is_no_part_of_it(texte: str, phrase: str) -> None:
    assert _finie(texte) == phrase


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("pour que les gens d'ici vivent enfin honnêtement", "Nous existons pour que les gens d’ici vivent enfin honnêtement."),
        ("pour ne plus jamais entendre « c'était mieux avant »", "Nous existons pour ne plus jamais entendre « c’était mieux avant »."),
        ("disons pour les autres, pour qu'ils se sentent moins seuls", "Nous existons pour les autres, pour qu’ils se sentent moins seuls."),
        ("pour vivre de mon métier, et que mes enfants voient leur mère debout", "Je suis là pour vivre de mon métier, et pour que mes enfants voient leur mère debout."),
        ("pour réparer ce que les gens jettent et que personne ne veut", "Nous existons pour réparer ce que les gens jettent et que personne ne veut."),
        ("Pour qu'on arrête de jeter, tiens ! Et pour que mon père soit fier de moi.", "Je suis là pour qu’on arrête de jeter et que mon père soit fier de moi."),
        ("bien manger, bien dormir", "Nous existons pour bien manger, bien dormir."),
        ("pour que les familles mangent simplement", "Nous existons pour que les familles mangent simplement."),
        ("que les voisins se parlent parce que ça manque", "Nous existons pour que les voisins se parlent."),
        ("que les femmes du port soient payées parce que moi je l'ai pas été", "Je suis là pour que les femmes du port soient payées."),
    ],
)  # fmt: skip
def test_what_belongs_to_an_end_stays(texte: str, phrase: str) -> None:
    assert _finie(texte) == phrase


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("pr ke les gosse du foyer ai kelkun a ki parlé", "Nous existons pour que les gosses du foyer aient quelqu’un à qui parler."),
        ("pr que les gars du chantier ai kk1 ki les ecoute", "Nous existons pour que les gars du chantier aient quelqu’un qui les écoute."),
        ("pour que les darons du coin est un endroit a eux", "Nous existons pour que les darons du coin aient un endroit à eux."),
        ("pr que les petites vieilles est plus peur le soir", "Nous existons pour que les petites vieilles n’aient plus peur le soir."),
        ("pour que tt le monde est de quoi mangé a la fin du mois", "Nous existons pour que tout le monde ait de quoi manger à la fin du mois."),
        ("pour que chaque gamin est sa chance", "Nous existons pour que chaque gamin ait sa chance."),
        ("pour que les gens aie le sourire", "Nous existons pour que les gens aient le sourire."),
        ("que les routiers ai un truc chaud a manger", "Nous existons pour que les routiers aient un truc chaud à manger."),
        ("pr que les femme batu est plus peur le soir", "Nous existons pour que les femmes battues n’aient plus peur le soir."),
        # What is, and is not had.
        ("que les filles du club est contente", "Nous existons pour que les filles du club soient contentes."),
        ("que la boutique est un lieu de rencontre", "Nous existons pour que la boutique soit un lieu de rencontre."),
    ],
)  # fmt: skip
def test_what_is_spelled_as_heard_is_understood(texte: str, phrase: str) -> None:
    assert _finie(texte) == phrase


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("pr ke les meufs du quartier ai un endroit a elles et ke jpuisse payer mon loyer", "Je suis là pour que les meufs du quartier aient un endroit à elles, et pour pouvoir payer mon loyer."),
        ("pour que les jeunes aient confiance en eux, et que je dorme tranquille", "Je suis là pour que les jeunes aient confiance en eux, et pour dormir tranquille."),
        ("pour que les anciens du village ai encore du pain frais et que moi je vois grandir mes enfants", "Je suis là pour que les anciens du village aient encore du pain frais, et pour voir grandir mes enfants."),
        ("Pour que les routiers trouvent un plat chaud, et puis que je sois rentrée pour le bain des petits.", "Je suis là pour que les routiers trouvent un plat chaud, et pour être rentrée pour le bain des petits."),
        ("que le monde soit moins moche et que je gagne ma vie honnêtement", "Je suis là pour que le monde soit moins moche, et pour gagner ma vie honnêtement."),
    ],
)  # fmt: skip
def test_the_half_that_is_wished_of_oneself_is_kept(texte: str, phrase: str) -> None:
    assert _finie(texte) == phrase


@pytest.mark.parametrize(
    "texte",
    [
        "c'est mon père qui serait content s'il voyait ça",
        "ma femme me dit que les gens ressortent en souriant de chez moi",
    ],
)
def test_an_end_that_cannot_be_written_is_asked_for_again(texte: str) -> None:
    carnet = Carnet()
    repliques = recevoir(carnet, Message(texte))
    assert [r.nom for r in repliques or ()] == ["utter_phrase_a_finir_redemandee"]
    assert carnet.phrase_a_finir is None and carnet.raison_detre is None
    repliques = recevoir(carnet, Message(texte))
    assert [r.nom for r in repliques or ()] == ["utter_phrase_a_finir_sans"]
    assert carnet.phrase_a_finir == texte


@pytest.mark.parametrize(
    "texte",
    [
        "pour que vous arrêtiez avec vos questions",
        "que tu me lâches un peu avec tes phrases",
        "bof, je sais pas",
    ],
)
def test_a_complaint_is_neither_kept_nor_asked_again(texte: str) -> None:
    carnet = Carnet()
    assert recevoir(carnet, Message(texte)) == []
    assert carnet.raison_detre is None and carnet.phrase_a_finir == ""


PROPOSEE = "Nous existons pour retrouver le goût du métier, en travaillant avec patience."


@pytest.mark.parametrize("recevoir_", [recevoir_avis, recevoir_reformulation])
@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("Mais non, ce n'est pas du tout ce que je viens de vous écrire, moi ce que j'ai écrit c'est que plus aucune veuve ne vende sa maison parce qu'on lui a dit qu'elle n'y arriverait pas.", "Nous existons pour que plus aucune veuve ne vende sa maison parce qu’on lui a dit qu’elle n’y arriverait pas."),
        ("nn c pas ske jai dit. jvien de te dire pr que les mamans du batiment aient qqn a appeler la nuit", "Nous existons pour que les mamans du bâtiment aient quelqu’un à appeler la nuit."),
        ("Non mais vous n'écoutez rien, j'ai dit pour que les mamies gardent leur chat jusqu'au bout.", "Nous existons pour que les mamies gardent leur chat jusqu’au bout."),
        ("c'est pas ma phrase ça. moi c'est pour que les apprentis trouvent un patron qui les respecte", "Nous existons pour que les apprentis trouvent un patron qui les respecte."),
        ("Rien à voir avec ce que j'ai écrit. J'ai écrit : que chaque élève ait un livre à lui.", "Nous existons pour que chaque élève ait un livre à lui."),
        ("jai jamais dit sa moi jdisais pr ke les daron dorme tranquil la nuit", "Nous existons pour que les darons dorment tranquilles la nuit."),
        ("Où est passé ce que je vous ai répondu ? Je vous ai répondu que c'était pour redonner du travail aux femmes de la vallée.", "Nous existons pour redonner du travail aux femmes de la vallée."),
        ("Vous n'avez pas tenu compte de ma réponse, je répète : pour que le village garde son café.", "Nous existons pour que le village garde son café."),
        ("Hélas, ce n'est pas ce que j'avais écrit. J'avais écrit « pour que nul ne parte sans avoir été écouté ».", "Nous existons pour que nul ne parte sans avoir été écouté."),
        ("non moi c'est pour que mes chèvres vivent dehors toute l'année", "Je suis là pour que mes chèvres vivent dehors toute l’année."),
    ],
)  # fmt: skip
def test_what_they_had_said_takes_the_place_of_what_was_proposed(
    recevoir_, texte: str, phrase: str
) -> None:
    carnet = Carnet(raison_detre=PROPOSEE)
    repliques = recevoir_(carnet, Message(texte))
    assert carnet.raison_detre == phrase
    assert [r.nom for r in repliques or ()] == ["utter_raison_detre_corrigee"]


@pytest.mark.parametrize(
    "texte",
    [
        "Non, ce n'est pas ce que j'ai dit.",
        "Non, remplacez patience par douceur, c'est ce que j'ai dit.",
        "ce n'est pas ce que je voulais dire, enlevez en travaillant avec patience",
        "Non, vous avez oublié la patience, j'ai dit que c'était le plus important",
    ],
)
def test_a_protest_that_says_no_end_over_again_replaces_nothing(texte: str) -> None:
    carnet = Carnet(raison_detre=PROPOSEE)
    recevoir_avis(carnet, Message(texte))
    assert (carnet.raison_detre or "").startswith("Nous existons pour retrouver le goût du métier")


def _rappel(*whys: str, **autres) -> str:
    dits = {f"pourquoi_{n}": why for n, why in enumerate(whys, 1)}
    propos = {nom: why.split(",")[0] for nom, why in dits.items()}
    carnet = Carnet(motifs=["motif_sens"] * len(whys), **dits, **{"propos": propos, **autres})
    return A_FINIR.question(carnet).variables.get("rappel", "")


@pytest.mark.parametrize(
    ("whys", "rappel"),
    [
        (("je veux que les anciens gardent leur jardin",), "les anciens gardent leur jardin"),
        # Nothing negative, no money, nothing cut before its sense.
        (("je conduis des cars de nuit à 1300 €",), ""),
        (("je n'en peux plus de l'usine",), ""),
        (("c'est le petit Noé qui attend le bus, le jour où il a son vélo c'est lui qui part devant",), ""),
        # What ends a reason, or what is no more wanted, is whole.
        (("je voudrais que les gens ne jettent plus leurs vélos, parce que ça m'enrage",), "ne jettent plus leurs vélos"),
    ],
)  # fmt: skip
def test_what_is_said_back_could_end_the_sentence(whys: tuple[str, ...], rappel: str) -> None:
    dit = _rappel(*whys)
    assert rappel in dit and bool(dit) is bool(rappel)


def test_what_was_said_back_is_not_said_back_again() -> None:
    whys = ("je veux que les anciens gardent leur jardin", "je veux que les voisins se parlent")
    assert "voisins" in _rappel(*whys)
    assert "jardin" in _rappel(*whys, reflets_lies=["pourquoi_2"])
    assert not _rappel(*whys, reflets_lies=["pourquoi_1", "pourquoi_2"])


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("Si je fais ce métier, c'est pour que... pour que plus un chien ne finisse en cage. Ouh, ça sort tout seul. C'est trop, non ?", "Nous existons pour que plus un chien ne finisse en cage."),
        ("que les... que les gamins du port apprennent à ramer", "Nous existons pour que les gamins du port apprennent à ramer."),
        ("pour... bah pour que la vallée garde ses ruches", "Nous existons pour que la vallée garde ses ruches."),
        ("pour que personne ne se gèle, enfin pour que personne ne se gèle en attendant le bus", "Nous existons pour que personne ne se gèle en attendant le bus."),
        # Two wishes, not one begun twice.
        ("que les vieux sortent… que les jeunes reviennent", "Nous existons pour que les vieux sortent et que les jeunes reviennent."),
        ("pour que les voisins se parlent et pour que les voisins se voient", "Nous existons pour que les voisins se parlent et que les voisins se voient."),
        ("pour que ce que je plante vive après moi", "Je suis là pour que ce que je plante vive après moi."),
    ],
)  # fmt: skip
def test_what_is_begun_twice_is_said_once(texte: str, phrase: str) -> None:
    assert _finie(texte) == phrase
