"""Agreement after a new subject, relatives taken out, what they do said in full, parts given back."""

from __future__ import annotations

import pytest

from pourquoi.retouche import retoucher, signe
from pourquoi.retouche.accord import accorder_la_suite, accorder_les_sujets

VELOS = "Nous existons pour réparer des vélos, afin que les gens du quartier arrivent à l’heure, en travaillant avec patience."
BALANCES = "Nous existons pour réparer des balances, afin que le boucher serve ses clients au juste poids, en travaillant avec honnêteté."
DAME = "Nous existons pour réparer des machines, afin que la dame garde la machine de sa mère et puisse recoudre pour ses petits-enfants."
PAPIERS = "Nous existons pour être aux côtés des familles qui ont hérité de papiers, en restant fidèles à l’exactitude."
GENS_AGES = "Nous existons pour proposer de l’aide, afin que les gens de 75 ans et plus qui vivent seuls et que leurs enfants grondent au téléphone osent appeler leurs petits-enfants, en travaillant avec patience."
FILLES = "Nous existons pour exercer notre métier, afin que les filles elles osent montrer leurs mains quoi, en travaillant avec respect."


@pytest.mark.parametrize(
    ("phrase", "demande", "voulue"),
    [
        # The verbs and the possessives agree with the new subject.
        (DAME, "remplacez « la dame » par « les gens »",
         "Nous existons pour réparer des machines, afin que les gens gardent la machine de leur mère et puissent recoudre pour leurs petits-enfants."),
        (DAME, "c'est pas que une dame c'est les gens",
         "Nous existons pour réparer des machines, afin que les gens gardent la machine de leur mère et puissent recoudre pour leurs petits-enfants."),
        (BALANCES, "remplacez le boucher par les commerçants",
         "Nous existons pour réparer des balances, afin que les commerçants servent leurs clients au juste poids, en travaillant avec honnêteté."),
        (BALANCES, "remplace le boucher par la bouchère",
         "Nous existons pour réparer des balances, afin que la bouchère serve ses clients au juste poids, en travaillant avec honnêteté."),
        (VELOS, "remplace les gens du quartier par chacun", VELOS.replace("les gens du quartier arrivent", "chacun arrive")),
        ("Nous existons pour que les familles puissent étendre son linge et laisser jouer ses petits-enfants dehors.",
         "Il faudrait accorder : « leur linge » et « leurs enfants », parce qu'il y a plusieurs familles.",
         "Nous existons pour que les familles puissent étendre leur linge et laisser jouer leurs petits-enfants dehors."),
        # What they do, and what comes of it.
        (PAPIERS, "Je dirais que je rends lisible ce que les aïeux ont écrit, pour que leurs descendants connaissent leur vraie histoire.",
         "Nous existons pour rendre lisible ce que les aïeux ont écrit, afin que leurs descendants connaissent leur vraie histoire, en restant fidèles à l’exactitude."),
        (PAPIERS, "un peu vague, parce qu'on ne voit pas ce que je fais : je rends lisible ce que les aïeux ont écrit, pour que les gens connaissent leur histoire.",
         "Nous existons pour rendre lisible ce que les aïeux ont écrit, afin que les gens connaissent leur histoire, en restant fidèles à l’exactitude."),
        ("Nous existons pour que les vélos durent, en travaillant avec patience.", "il manque ce que je fais : je redresse des cadres tordus",
         "Nous existons pour redresser des cadres tordus, afin que les vélos durent, en travaillant avec patience."),
        # The heart denied.
        (VELOS, "réparer des vélos c'est pas ma raison d'être, ce que je veux c'est que les gamins aillent seuls au lycée",
         "Nous existons pour que les gamins aillent seuls au lycée, en travaillant avec patience."),
        (VELOS, "Ce n'est pas notre raison d'être : nous voulons que plus personne ne soit à pied",
         "Nous existons pour que plus personne ne soit à pied, en travaillant avec patience."),
        (VELOS, "Enlevez « réparer des vélos », gardez la suite en la terminant par la franchise.",
         "Nous existons pour que les gens du quartier arrivent à l’heure, en travaillant avec patience."),
        # At the beginning, the rest being kept.
        (VELOS, "je dirais plutôt « pour que le quartier respire » au début", VELOS.replace("réparer des vélos", "que le quartier respire")),
        # Taken out: that and nothing else.
        (GENS_AGES, "presque, mais enleve la partie avec les enfants qui grondent, ca fait pas joli", GENS_AGES.replace(" et que leurs enfants grondent au téléphone", "")),
        (GENS_AGES, "enlevez qui vivent seuls", GENS_AGES.replace("qui vivent seuls et ", "")),
        (FILLES, 'mdr "les filles elles osent koi" c moche, enleve le elles et le koi', FILLES.replace(" elles", "").replace(" quoi", "")),
        (VELOS.replace("vélos,", "vélos ça fait deux ans,"), "non sa veut rien dire ça fait deux ans faut l'enlevé", VELOS),
        (VELOS, "Le « en travaillant avec patience » fait CV de stagiaire. À virer.", VELOS.replace(", en travaillant avec patience", "")),
        (VELOS, "avec patience ça fait cucul, à enlever", VELOS.replace(", en travaillant avec patience", "")),
        ("J’existe pour rendre leur vue aux résidents d’EHPAD, enfin non, aux anciens.", "Enlevez « résidents d'EHPAD, enfin non », gardez les anciens",
         "J’existe pour rendre leur vue aux anciens."),
        # They correct themselves.
        (VELOS, "Remplacez patience par écoute. Non, par douceur", VELOS.replace("patience", "douceur")),
        (VELOS, "Je préfère : J'existe pour rendre leur vue aux résidents d'EHPAD, enfin non, aux anciens",
         "J’existe pour rendre leur vue aux anciens."),
        # Whom it is for, when nobody was named.
        ("Nous existons pour des toits qui ne fuient pas.", "rajoute les vieux du village", "Nous existons pour des toits qui ne fuient pas, d’abord pour les vieux du village."),
    ],
)  # fmt: skip
def test_followed_to_the_letter(phrase: str, demande: str, voulue: str) -> None:
    faite = retoucher(phrase, demande)
    assert faite and faite.phrase == voulue


def test_what_was_not_done_is_told() -> None:
    faite = retoucher(
        BALANCES,
        "J'aimerais qu'on parle aussi de l'éleveur, et je dirais plutôt « pour que chaque balance pèse juste » au début.",
    )
    assert faite and faite.restes == ("J’aimerais qu’on parle aussi de l’éleveur",)


@pytest.mark.parametrize(
    "demande",
    ["vous avez perdu le boucher et l'honnêteté, donc remettez-les s'il vous plaît",
     "non tu as tout enleve, je voulais garder le boucher et l'honnetete"],
)  # fmt: skip
def test_parts_lost_come_back(demande: str) -> None:
    faite = retoucher(
        "Nous existons pour que chaque balance pèse juste.", demande, avant=[BALANCES]
    )
    assert faite and faite.phrase == (
        "Nous existons pour que chaque balance pèse juste, afin que le boucher serve ses clients"
        " au juste poids, en travaillant avec honnêteté."
    )


@pytest.mark.parametrize(
    "texte",
    ["c'est pas les vélos le problème", "faut l'enlever je sais pas", "je dirais que c'est pas mal", "je dirais qu'il manque l'essentiel",
     "je dirais que j'hésite encore un peu", "au début je réparais des motos", "Réparer des vélos, mon père disait pareil.",
     "Réparer des vélos afin d'avoir des vélos, La Palisse applaudit.", "il faudrait accorder les violons", "on est d'accord",
     "ce n'est pas ma raison d'être", "ce n'est pas ma raison d'être, ça, c'est mon métier", "enlève les mots quartier et patience",
     "enlève le gens et le heure", "non c'est bien mais enlève pas tout", "t'as perdu les vélos et l'heure"],
)  # fmt: skip
def test_nothing_to_follow(texte: str) -> None:
    assert retoucher(VELOS, texte, avant=["Nous existons pour les gens."]) is None


@pytest.mark.parametrize(
    "texte",
    ["la cest bon jaime bien", "rien a changer cest tres bien comme ca", "oui sa me va comme sa", "Oui, cela me convient", "Oui c'est la mienne",
     "La phrase est très bien comme elle est, laissez-la telle quelle.", "Rien à changer, je dis oui, ça me plaît trop", "je garde tout comme c'est, c'est oui"],
)  # fmt: skip
def test_a_yes(texte: str) -> None:
    assert signe(texte)


@pytest.mark.parametrize(
    "texte",
    ["j'aime bien mais pas la fin", "j'aime bien la fin", "j'aime bien, sauf le début", "J'aime bien mais...", "sa va pas", "elle n'est pas la mienne",
     "je garde tout sauf la fin", "j'aime bien ?", "je garde les gens"],
)  # fmt: skip
def test_not_a_yes(texte: str) -> None:
    assert not signe(texte)


@pytest.mark.parametrize(
    ("clause", "juste"),
    [("que les gens garde la machine", "que les gens gardent la machine"), ("que les enfants allergiques fête leur anniv", "que les enfants allergiques fêtent leur anniv"),
     ("que les gens du coin", "que les gens du coin"), ("que les clients la semaine", "que les clients la semaine"),
     ("que le bois qui dort dans les granges reprenne une place", "que le bois qui dort dans les granges reprenne une place"),
     ("les gardes suisse", "les gardes suisse"), ("que les yeux brillent", "que les yeux brillent")],
)  # fmt: skip
def test_subjects_agree(clause: str, juste: str) -> None:
    assert accorder_les_sujets(clause) == juste


def test_another_clause_keeps_its_own_agreement() -> None:
    suite = " dorme, et que le voisin garde son chien."
    assert accorder_la_suite(suite, True) == " dorment, et que le voisin garde son chien."
