"""What people type in front of the sentence, and what becomes of it."""

from __future__ import annotations

import pytest

from pourquoi.retouche import (
    Introuvable,
    demande_a_voir,
    demande_un_changement,
    reformuler,
    signe,
    vise_la_phrase,
)
from tests.entretien import Entretien, noms

PAIN = (
    "Nous existons pour transmettre notre savoir-faire aux jeunes, afin que les familles du"
    " quartier puissent compter sur nous, en rappelant toujours nos clients."
)
HONNETE = (
    "Nous existons pour faire vivre l’honnêteté, afin que les clients puissent compter sur nous."
)


def remplacee(ancien: str, nouveau: str) -> str:
    assert ancien in PAIN
    return PAIN.replace(ancien, nouveau)


@pytest.mark.parametrize(
    "texte",
    [
        "Mettez « le village » à la place de « les familles du quartier », on aura aussi des touristes.",
        "Remplacez « les familles du quartier » par « le village », je vous prie.",
        "remplace les familles du quartier par le village et c'est bon",
        "au lieu de « les familles du quartier » dites « le village »",
        "a la place des familles du quartier tu mets le village",
        "« les familles du quartier », ça fait étroit, mettez « le village »",
        "pas « les familles du quartier » mais « le village »",
        'plutôt "le village" que "les familles du quartier"',
        "les familles du quartier -> le village",
        "'les familles du quartier' => 'le village'",
        "“les familles du quartier” devient “le village”",
        "FAMILLES DU QUARTIER → le village",
        "je préférerais « le village » aux « familles du quartier »",
        "changez les famille du quartier en le village",
        "dites le village et pas les familles du quartier",
        "oui c'est ça. on pourrait mettre « le village » au lieu de « les familles du quartier » ?",
        "o lieu de les familles du quartié met le village stp",
    ],
)
def test_one_piece_is_replaced_whatever_the_wording(texte: str) -> None:
    assert reformuler(PAIN, texte) == remplacee(
        "les familles du quartier puissent", "le village puisse"
    )


@pytest.mark.parametrize(
    ("phrase", "texte", "resultat"),
    [
        (
            PAIN,
            "remplace savoir faire par metier et jeunes par apprentis",
            "Nous existons pour transmettre notre métier aux apprentis, afin que les familles du"
            " quartier puissent compter sur nous, en rappelant toujours nos clients.",
        ),
        (
            PAIN,
            "changez « jeunes » par « gamins » puis « quartier » par « village » et ôtez « toujours »",
            "Nous existons pour transmettre notre savoir-faire aux gamins, afin que les familles du"
            " village puissent compter sur nous, en rappelant nos clients.",
        ),
        (PAIN, "non pas les jeunes mais les anciens", remplacee("aux jeunes", "aux anciens")),
        (PAIN, "enlevez « du quartier »", remplacee(" du quartier", "")),
        (PAIN, "la fin je la vire", remplacee(", en rappelant toujours nos clients", "")),
        (PAIN, "« Toujours », c'est trop. Enlevez-le.", remplacee(" toujours", "")),
        (PAIN, "remplacez la fin par « en tenant parole »", remplacee("rappelant toujours nos clients", "tenant parole")),
        (PAIN, "« nous existons » → « j'existe »", remplacee("Nous existons", "J’existe")),
        (
            "Nous existons pour être soigné par un visage, afin que les anciens gardent le moral.",
            "Ah voilà, là oui. Attendez, « soigné par un visage » c'est bizarre, mettez « accompagné par un visage ».",
            "Nous existons pour être accompagné par un visage, afin que les anciens gardent le moral.",
        ),
        (
            "Nous existons pour faire vivre la justice.",
            "Remplacez « la justice » par « la justesse » et c'est bon.",
            "Nous existons pour faire vivre la justesse.",
        ),
        (
            "Nous existons pour faire vivre la justice.",
            "mettez équité à la place de justice",
            "Nous existons pour faire vivre l’équité.",
        ),
        (
            "Nous existons pour être aux côtés des familles, afin que ça tienne.",
            "mettez « nos anciens » à la place de « les familles »",
            "Nous existons pour être aux côtés de nos anciens, afin que ça tienne.",
        ),
        (
            "Nous existons pour cuisiner, afin que les gens mangent sans se demander ce qu’il y a dans l’assiette.",
            "c'est bien ça. on peut mettre « sans savoir ce qu'il y a dans l'assiette » ?",
            "Nous existons pour cuisiner, afin que les gens mangent sans savoir ce qu’il y a dans l’assiette.",
        ),
        (PAIN, "mettez « les familles du bourg »", remplacee("quartier", "bourg")),
    ],
)  # fmt: skip
def test_edits(phrase: str, texte: str, resultat: str) -> None:
    assert reformuler(phrase, texte) == resultat


@pytest.mark.parametrize(
    ("texte", "morceau"),
    [
        ("remplacez « nos valeurs » par « notre fierté »", "nos valeurs"),
        ("mets gens au lieu de touristes", "touristes"),
        ("enlevez « nos valeurs »", "nos valeurs"),
        ("au lieu de « nos racines », mettez « le village »", "nos racines"),
    ],
)
def test_words_that_are_not_in_the_sentence(texte: str, morceau: str) -> None:
    with pytest.raises(Introuvable) as erreur:
        reformuler(PAIN, texte, demandee=True)
    assert erreur.value.morceau == morceau


@pytest.mark.parametrize(
    ("texte", "resultat"),
    [
        ("Ha, « faire vivre l'honnêteté », on dirait le curé. Moi j'existe pour sortir des huîtres. Changez ça.", "J’existe pour sortir des huîtres."),
        ("jexiste pour sortir des huitres", "J’existe pour sortir des huîtres."),
        ("écrivez plutôt : nous existons pour sortir des huîtres, voilà", "Nous existons pour sortir des huîtres."),
        ("remettez : mon atelier existe pour reparer les chaises", "Mon atelier existe pour réparer les chaises."),
        ("cest: on existe pr que les gens mange mieu", "On existe pour que les gens mangent mieux."),
        ("Et si on disait : on est là pour que personne ne mange seul ?", "On est là pour que personne ne mange seul."),
        ("Disons : « Je suis là pour nourrir le bourg. » Ça, c'est moi.", "Je suis là pour nourrir le bourg."),
        ("Mon salon est là pour que les femmes se sentent belles, voilà.", "Mon salon est là pour que les femmes se sentent belles."),
        ("remplacez la phrase par « nous existons pour que le pain reste bon »", "Nous existons pour que le pain reste bon."),
        ("J'y verrais plutôt l'idée de réparer plutôt que de jeter",
         "Nous existons pour réparer plutôt que de jeter, afin que les clients puissent compter sur nous, en restant fidèles à l’honnêteté."),
        ("non. écrivez : réparer ce que les autres jettent", "Nous existons pour réparer ce que les autres jettent."),
        ("je dirais plutôt pour que le pain reste bon", "Nous existons pour que le pain reste bon."),
        ("mon idée c'est d'apprendre un métier aux gosses", "Nous existons pour apprendre un métier aux gosses."),
        ("ajoute que les gens sachent ce qu'ils mangent", HONNETE[:-1] + ", et que les gens sachent ce qu’ils mangent."),
        ("rajoutez « avec le sourire » à la fin", HONNETE[:-1] + ", avec le sourire."),
        ("il manque « sans tricher »", HONNETE[:-1] + ", sans tricher."),
        ("ajoutez « et leurs enfants » après « les clients »", HONNETE.replace("clients", "clients et leurs enfants")),
    ],
)  # fmt: skip
def test_whole_sentences_proposals_and_additions(texte: str, resultat: str) -> None:
    assert reformuler(HONNETE, texte) == resultat


@pytest.mark.parametrize(
    "texte",
    [
        "« compter sur nous » c'est creux",
        "vous avez mis « compter sur nous », c'est du baratin",
        "« Nous existons pour transmettre », déjà c'est pompeux",
        "nous existons pour transmettre notre savoir-faire aux jeunes, ça sonne creux",
        "mettez “les gens”",
        "mets « avec le cœur » quelque part",
        "ajoute le respect",
        "il manque quelque chose",
        "n'enlevez pas la fin",
        "ne remplacez pas les familles par les gens",
        "changez la fin",
        "on dirait une pub",
        "on existe pour quoi au juste ?",
        "pour l'instant ça va",
        "la première partie me plaît pas",
        "sans moi",
        "tu peux la raccourcir ?",
    ],
)
def test_nothing_is_changed_on_a_doubt(texte: str) -> None:
    assert reformuler(PAIN, texte) is None


AVANT = [
    "Nous existons pour nourrir les familles.",
    "Nous existons pour nourrir le bourg, afin que les familles puissent compter sur nous.",
]


@pytest.mark.parametrize(
    ("texte", "resultat"),
    [
        ("Reprenez la précédente", AVANT[1]),
        ("c'était mieux avant", AVANT[1]),
        ("je préférais la première version", AVANT[0]),
        ("remettez celle d'avant avec « les gens »", AVANT[1].replace("les familles", "les gens")),
        ("annule, remets l'ancienne mais voisins au lieu de familles", AVANT[1].replace("familles", "voisins")),
    ],
)  # fmt: skip
def test_an_earlier_sentence_comes_back(texte: str, resultat: str) -> None:
    assert reformuler(PAIN, texte, avant=AVANT) == resultat
    assert reformuler(PAIN, texte) != resultat


@pytest.mark.parametrize(
    "texte",
    [
        "Oui, celle-là je la signe volontiers.",
        "Oui je signe, ne changez rien !",
        "ok je signe, touchez plus à rien",
        "je la signe des deux mains, celle-là",
        "rien à changer, je la garde",
        "voilà, c'est exactement ça",
    ],
)
def test_signs(texte: str) -> None:
    assert signe(texte) and vise_la_phrase(PAIN, texte) and not demande_un_changement(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je la signe si vous enlevez la fin",
        "je signe pas",
        "c'est bien ça. on peut mettre « le village » ?",
        "un seul mot : « gamins » au lieu de « jeunes », et je signe",
        "c'est ça ?",
    ],
)
def test_does_not_sign(texte: str) -> None:
    assert not signe(texte)


@pytest.mark.parametrize(
    ("texte", "veut"),
    [
        ("elle est où la phrase ? montrez-la", True),
        ("montrez-la", True),
        ("je vois pas la phrase", True),
        ("c quoi la phrase", True),
        ("remontre la moi stp", True),
        ("vous pouvez la réafficher ?", True),
        ("la phrase ?", True),
        ("la phrase est trop longue", False),
        ("je montre la boutique aux gens", False),
        ("elle est ou trop longue ou trop vague", False),
    ],
)
def test_asks_to_see_it(texte: str, veut: bool) -> None:
    assert demande_a_voir(texte) is veut


def devant_la_phrase() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    return entretien


def test_a_yes_with_an_edit_edits_and_asks_again() -> None:
    entretien = devant_la_phrase()
    avant = entretien.carnet.raison_detre
    tour = entretien.dire("oui mais remplacez « jeunes » par « gamins »", "affirmer")
    assert noms(tour) == ["utter_raison_detre_corrigee", "utter_demander_avis_raison_detre"]
    assert entretien.carnet.raison_detre == avant.replace("jeunes", "gamins")
    assert entretien.carnet.phrases_avant == [avant]
    assert not entretien.carnet.raison_detre_confirmee
    entretien.dire("je préférais la première", "motif_offre")
    assert entretien.carnet.raison_detre == avant


def test_missing_words_are_said_missing() -> None:
    entretien = devant_la_phrase()
    avant = entretien.carnet.raison_detre
    tour = entretien.dire("remplacez « les touristes » par « les gens »", "motif_offre")
    assert tour.repliques[0].nom == "utter_raison_detre_introuvable"
    assert tour.repliques[0].variables == {"morceau": "les touristes"}
    assert entretien.carnet.raison_detre == avant
    assert entretien.carnet.etape == "raison_detre_reformulee"


def test_the_sentence_is_shown_whenever_it_is_asked() -> None:
    entretien = devant_la_phrase()
    entretien.dire("non", "nier")
    tour = entretien.dire("montrez-la", "motif_offre")
    assert noms(tour) == ["utter_demander_avis_redite"]
    assert tour.repliques[0].variables["raison_detre"] == entretien.carnet.raison_detre


MEUFS = (
    "Nous existons pour que les meufs ils mangent du vrai pain, afin que les petites mamies aient une"
    " belle amitié, en restant fidèles à la joie."
)


@pytest.mark.parametrize(
    ("texte", "ancien", "nouveau"),
    [
        ("Marc dit qu'il faudrait enlever « vrai »", "vrai ", ""),
        ("On enlève juste le mot « vrai », le reste on n'y touche pas.", "vrai ", ""),
        ("enlevez vrai", "vrai ", ""),
        ("ma femme dit de retirer « petites »", "petites ", ""),
        ("vire le mot belle", "belle ", ""),
        ("Non mais non, enlevez le « ils »", "ils ", ""),
        ('c pa joli "meufs" met femmes stp', "meufs", "femmes"),
        ("« meufs » c'est moche, mettez dames", "meufs", "dames"),
        ("j'aime pas « pain », écrivez levain", "pain", "levain"),
    ],
)
def test_one_word_is_taken_out_or_replaced(texte: str, ancien: str, nouveau: str) -> None:
    assert reformuler(MEUFS, texte, demandee=True) == MEUFS.replace(ancien, nouveau, 1)


@pytest.mark.parametrize(
    "texte",
    [
        "enlevez « les »",
        "enlevez « mangent »",
        "gardez « pain » mais mettez plus de vie",
        "« pain » mettez à la fin",
        "Rien. Elle est bien, je dis. C'est oui.",
        "rien ne me plaît là dedans",
        "oui je veux bien la signer demain",
        "elle est nulle votre phrase",
        "ça me va comme ça merci bien",
        "c'est bon pour moi comme ça",
    ],
)
def test_never_taken_for_the_sentence(texte: str) -> None:
    assert reformuler(MEUFS, texte, demandee=True) is None


@pytest.mark.parametrize(
    "texte",
    ["elle est bien ?", "elle est pas bien", "c'est bien mais trop long", "rien ne va", "rien"],
)
def test_no_approval(texte: str) -> None:
    assert not signe(texte)
