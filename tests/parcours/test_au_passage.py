"""What a message says beside its answer: words put right elsewhere, a remark to the coach."""

from __future__ import annotations

import pytest

from pourquoi.au_passage import rectifie, sans_la_remarque
from pourquoi.carnet import Carnet


def _ecurie(etape: str = "renoncements", **reponses: object) -> Carnet:
    donnees = {
        "etape": etape,
        "activite": "ostéopathe pour chevaux",
        "statut": "createur",
        "pourquoi_1": "mon grand-père a tenu l'écurie vingt ans et les boxes étaient vides",
        "pourquoi_2": "un jour jai fait un massage et un bandage a la jument dune voisine",
        "echelle_finie": True,
        "valeurs": "la loyauté",
        "valeurs_nommees": ["la loyauté"],
        "acte": "j'ai divisé mon tarif par quatre pour le poney du club",
        "regard_client": "je pose la main avant de parler",
        "coeur_clientele": "les vieux du bourg et les cantines",
        "geste_respect": "je préviens la maréchale quand elle attend sa fille samedi",
    }
    return Carnet(**{**donnees, **reponses})


@pytest.mark.parametrize(
    ("texte", "nom", "ancien", "neuf", "reste"),
    [
        ("Le box est propre. Une correction, d'ailleurs : mon grand-père a tenu l'écurie vingt-deux ans, pas vingt. Il y tenait.",
         "pourquoi_1", "vingt", "vingt-deux", "Le box est propre."),
        ("Les courses. Au passage, je rectifie : j'ai dit que j'avais divisé mon tarif par quatre, c'est plutôt par deux. Ma comptable veille.",
         "acte", "par quatre", "par deux", "Les courses. Ma comptable veille."),
        ("je renonce aux courses. par contre tt a lheure c pas sa fille samedi cest son fils, jmelange",
         "geste_respect", "sa fille", "son fils", "je renonce aux courses."),
        ("aux courses. ah et c pas un massage ke javais fait c t juste une friction jme sui trompé",
         "pourquoi_2", "un massage", "une friction", "aux courses."),
        ("les courses. sinon ta pa relevé ms c bien une friction pas un massage hein",
         "pourquoi_2", "un massage", "une friction", "les courses."),
        ("pas les cantines en fait. juste l'école du bourg", "coeur_clientele", "les cantines", "l'école du bourg", ""),
        ("les courses. et c'était trente ans l'écurie, pas vingt.", "pourquoi_1", "vingt", "trente", "les courses."),
        ("Je me suis trompé : c'est dimanche, pas samedi.", "geste_respect", "samedi", "dimanche", ""),
        ("j'ai dit vingt ans, c'est trente", "pourquoi_1", "vingt", "trente", ""),
        ("Le chemin dit encore « vingt ». C'est vingt-deux, je vous l'ai dit.", "pourquoi_1", "vingt", "vingt-deux", ""),
        ("Je laisse tomber les courses, ah et je me suis trompée, ce n'est pas la maréchale, c'est la sellière", "geste_respect", "la maréchale", "la sellière", "Je laisse tomber les courses"),
    ],
)  # fmt: skip
def test_words_are_put_right_where_they_stand(
    texte: str, nom: str, ancien: str, neuf: str, reste: str
) -> None:
    lue = rectifie(texte, _ecurie())
    assert lue is not None
    assert (lue.nom, lue.ancien, lue.neuf, lue.reste) == (nom, ancien, neuf, reste)
    avant = getattr(_ecurie(), nom)
    assert lue.nouvelle == avant.replace(ancien, neuf, 1)


@pytest.mark.parametrize(
    ("texte", "nom", "ancien", "neuf", "reste"),
    [
        ("ben les courses quoi et les stages d'été ça prend tout mon temps voilà et en fait l'écurie c'était trente ans pas vingt je me suis trompé",
         "pourquoi_1", "vingt", "trente", "ben les courses quoi et les stages d'été ça prend tout mon temps"),
        ("alors je dirais les concours et les grosses écuries du coin euh mon grand-père c'était vingt-cinq ans pas vingt jme suis trompée",
         "pourquoi_1", "vingt", "vingt-cinq", "alors je dirais les concours et les grosses écuries du coin"),
        ("je laisse les concours ça me fatigue et puis la maréchale c'est son fils pas sa fille je me trompe tout le temps",
         "geste_respect", "sa fille", "son fils", "je laisse les concours ça me fatigue"),
        ("aux stages d'été qui me prennent tous mes week-ends de juin à septembre la jument c'était une friction pas un massage je me suis trompé",
         "pourquoi_2", "un massage", "une friction", "aux stages d'été qui me prennent tous mes week-ends de juin à septembre la jument c'était une friction"),
        ("les courses et tout le cirque autour bon alors le poney j'ai dit par quatre c'est par trois", "acte", "par quatre", "par trois", "les courses et tout le cirque autour bon alors le poney"),
        ("L'écurie, c'est trente ans, pas vingt.", "pourquoi_1", "vingt", "trente", ""),
        ("pardon c'était son fils pas sa fille", "geste_respect", "sa fille", "son fils", ""),
        ("jvais laisser les courses et les gens presses voila le poney c t par 3 pas par quatre jme sui trompe", "acte", "par quatre", "par 3", "jvais laisser les courses et les gens presses"),
    ],
)  # fmt: skip
def test_the_end_of_a_long_breath_puts_right_what_was_said(
    texte: str, nom: str, ancien: str, neuf: str, reste: str
) -> None:
    test_words_are_put_right_where_they_stand(texte, nom, ancien, neuf, reste)


@pytest.mark.parametrize(
    "texte",
    [
        "je leur consacre trois heures et c'est trois heures pas dix",
        "mon père y allait le samedi et moi c'est le dimanche pas le lundi",
        "c'est les juments que j'aime pas les courses",
        "je garde les poneys et les vieux chevaux voilà pas les bêtes de concours",
        "c'est pas l'argent, c'est la liberté",
        "ce n'est pas un massage, c'est une rencontre",
        "les retraités, pas les jeunes",
        "je renonce aux courses, pas aux balades",
        "pas les grands clubs, les petits",
        "c'est pas facile, c'est long",
        "je me suis trompé de voie à vingt ans",
        "j'ai dit non à un client samedi, c'est rare",
        "je corrige les copies de ma fille le samedi, pas le dimanche",
        "vingt ans de métier, pas trente",
        "c'est pas les vieux du bourg qui paient, c'est leurs enfants",
        "mes clients ce ne sont pas les cantines qui manquent, c'est le temps",
        "on m'a dit que c'était pas la peine",
    ],
)
def test_an_answer_puts_nothing_right(texte: str) -> None:
    assert rectifie(texte, _ecurie()) is None


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("Vous n'avez pas répondu à ma question, mais passons : mardi, j'appellerai la mairie.", "mardi, j'appellerai la mairie."),
        ("vous m'avez pas répondu hein mais bon d'accord les clients ben c'est surtout les retraités", "les clients ben c'est surtout les retraités"),
        ("tiens vous me tutoyez maintenant bon c'est pas grave alors je passe mardi voir le maire", "je passe mardi voir le maire"),
        ("tu m'as pas écouté bon tant pis les poneys du club", "les poneys du club"),
        ("Et je viens de vous répondre, me semble-t-il : je passe trois jours au club", "je passe trois jours au club"),
        ("vous répétez la même question, enfin bref, je dirais les familles", "je dirais les familles"),
        ("tas pa compri mais bon c pas grave c les ados du foyer", "c les ados du foyer"),
    ],
)  # fmt: skip
def test_a_remark_leaves_the_answer(texte: str, reste: str) -> None:
    lue = sans_la_remarque(texte)
    assert lue is not None and lue[1] == reste


@pytest.mark.parametrize(
    "texte",
    [
        "mes clients me demandent : vous êtes ouvert le dimanche ?",
        "bon alors c'est les familles du quartier",
        "Je leur réponds toujours : revenez demain",
        "quand vous entrez chez moi il y a du café, bon, et des chaises",
        "je leur dis : je vous comprends, passez demain",
        "L'écoute : je vous laisse parler",
    ],
)
def test_an_answer_is_no_remark(texte: str) -> None:
    assert sans_la_remarque(texte) is None


@pytest.mark.parametrize(
    ("texte", "nom", "nouvelle"),
    [
        ("en fait le haras c'est à Rodez, pas à Millau", "geste_respect", "je passe au haras de Rodez 2h par semaine"),
        ("attends jme suis tromper c pas millau c rodez", "geste_respect", "je passe au haras de rodez 2h par semaine"),
        ("pardon pour le geste je voulais dire 3h pas 2h", "geste_respect", "je passe au haras de Millau 3h par semaine"),
    ],
)  # fmt: skip
def test_a_name_or_a_measure_put_right(texte: str, nom: str, nouvelle: str) -> None:
    lue = rectifie(texte, _ecurie(geste_respect="je passe au haras de Millau 2h par semaine"))
    assert lue is not None and (lue.nom, lue.nouvelle) == (nom, nouvelle)


@pytest.mark.parametrize(
    "texte", ["je vise Rodez, pas Millau", "en fait c'est joli, pas cher", "du vrai, pas du faux"]
)
def test_no_name_of_the_notebook_is_put_right(texte: str) -> None:
    assert rectifie(texte, _ecurie(geste_respect="je passe au haras de Millau")) is None
