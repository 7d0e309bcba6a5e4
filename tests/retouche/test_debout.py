"""A sentence shown stands up; what is left of a double order is said; signed as it is."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre.a_finir import finir
from pourquoi.raison_detre.avis import recevoir_avis
from pourquoi.retouche.debout import sans_verbe_nu, tient_debout

PAIN = "Nous existons pour pétrir le pain au levain, afin que les gens du bourg mangent mieux."


@pytest.mark.parametrize(
    "phrase",
    [
        "Je suis là pour que.",
        "Nous existons pour.",
        "Nous existons pour pas ce que je vends, d’abord pour les voisins.",
        "Je suis là pour ce n’est pas ça, je soude des cadres.",
        "Nous existons pour c’est pas ce que j’ai dit.",
        "Nous existons pour tondre, afin qu’elles vieilles ne soient plus seules.",
        "Nous existons pour tondre, afin qu’ah non, vous avez collé deux bouts.",
        "Nous existons pour coudre ! et pour rire.",
        "Nous existons pour que les gens gardent leur vélo sans pas un roman plumer.",
        "Je suis là pour soigner, afin qu’elles de quarante à cinquante ans dorment mieux.",
        "Nous existons pour coudre « des robes.",
        "Je suis là pour que qui dort dans les caves, retrouve une table.",
    ],
)
def test_ce_qui_ne_tient_pas_debout(phrase: str) -> None:
    assert not tient_debout(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        PAIN,
        "Nous existons pour que plus personne ne mange seul.",
        "Je suis là pour ce que la terre donne de bon.",
        "Je suis là pour ceux qui n’ont pas de voiture.",
        "Nous existons pour réparer des vélos pour pas cher.",
        "Nous existons pour vous servir.",
        "Nous existons pour dire « oui » aux gens.",
        "Nous existons pour laver, afin qu’elles soient fières et qu’ils restent chez eux.",
        "Nous existons pour laver, afin qu’ils ne tombent plus et qu’elles tous les jours sortent.",
        "Nous existons pour laver, afin qu’ils tous repartent propres.",
    ],
)
def test_ce_qui_tient_debout(phrase: str) -> None:
    assert tient_debout(phrase)


@pytest.mark.parametrize(
    ("fin", "phrase"),
    [
        (
            "… genre les gosses puissent enfin jouer dehors sans avoir peur.",
            "Nous existons pour que les gosses puissent enfin jouer dehors sans avoir peur.",
        ),
        (
            "franchement que les voisins se parlent",
            "Nous existons pour que les voisins se parlent.",
        ),
        ("ce n'est pas ça moi je soude des cadres", None),
        ("les genres se mélangent", "Nous existons pour que les genres se mélangent."),
    ],
)
def test_finir_apres_l_amorce(fin: str, phrase: str | None) -> None:
    assert finir(fin, "Nous existons") == phrase


@pytest.mark.parametrize(
    "texte",
    [
        "Il manque « avec le sourire » mais franchement c'est pas grave, je la signe comme ça.",
        "y manque la farine mais tant pis je signe quand meme",
        "J'aurais ajouté le four, mais ce n'est pas grave, je la garde telle quelle.",
    ],
)
def test_signee_quand_meme(texte: str) -> None:
    carnet = Carnet(raison_detre=PAIN)
    recevoir_avis(carnet, Message(texte))
    assert carnet.raison_detre_confirmee
    assert carnet.raison_detre == PAIN


@pytest.mark.parametrize(
    "texte",
    [
        "c'est pas grave mais enlevez « du bourg »",
        "c'est pas grave, je la signe quand vous aurez enlevé « du bourg »",
    ],
)
def test_pas_signee(texte: str) -> None:
    carnet = Carnet(raison_detre=PAIN)
    recevoir_avis(carnet, Message(texte))
    assert not carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        (
            "Rajoutez juste « sans se presser » à la fin, et « avec tendresse » quelque part.",
            "tendresse",
        ),
        (
            "Mettez « les voisins » au lieu de « les gens », et rajoutez « en chantant » où vous voulez.",
            "chantant",
        ),
    ],
)
def test_le_reste_d_une_demande_double(texte: str, reste: str) -> None:
    carnet = Carnet(raison_detre=PAIN)
    repliques = recevoir_avis(carnet, Message(texte)) or []
    dite = carnet.raison_detre or ""
    assert reste in dite or any(reste in str(r) for r in repliques)


@pytest.mark.parametrize("texte", ["dites « Je fais ce métier pour que »", "« pétrir le pain au levain » c'est pas ce que je fais, je le vends !"])  # fmt: skip
def test_rien_d_ecrit_qui_ne_tienne(texte: str) -> None:
    carnet = Carnet(raison_detre=PAIN)
    recevoir_avis(carnet, Message(texte))
    assert tient_debout(carnet.raison_detre or "")


@pytest.mark.parametrize(
    ("texte", "debut"),
    [
        (
            "Ce « Nous » me gêne : dites « Je fais ce métier pour que ».",
            "Je fais ce métier pour que",
        ),
        ('mettez "on travaille pour que" c\'est plus simple', "On travaille pour que"),
    ],
)
def test_le_debut_cite_garde_la_fin(texte: str, debut: str) -> None:
    carnet = Carnet(raison_detre="Nous existons pour que les vaches vivent dehors.")
    recevoir_avis(carnet, Message(texte))
    assert carnet.raison_detre == f"{debut} les vaches vivent dehors."


FORGE = "Nous existons pour ferrer les chevaux de la vallée, afin que les bêtes marchent droit, en travaillant sans brusquer celles qui ont peur."
CRECHE = "Nous existons pour garder les enfants la nuit, afin que les parents travaillent tranquilles, en prévenant la maman tout de suite."
REFUGE = "Je tiens un refuge pour que les chiens trouvent une famille sans jamais piquer un animal."
COUTURE = "Je suis là pour recoudre les manteaux, afin que les mamies gardent leurs habits."
CHORALE = "Nous existons pour chanter des airs anciens, afin que les vieux dansent la valse."
CAVE = "Nous existons pour vendre du vin, sans tromper celui qui n’y connaît rien."


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        # A verb left with nothing to bear on goes with what it opened.
        (FORGE, "enlève celles qui ont peur, on comprend pas", FORGE.replace(", en travaillant sans brusquer celles qui ont peur", "")),
        (CRECHE, "vire la maman", CRECHE.replace(", en prévenant la maman tout de suite", "")),
        (REFUGE, "enleve un animal, ca fait laboratoire", "Je tiens un refuge pour que les chiens trouvent une famille."),
        (CAVE, "supprimez « celui qui n'y connaît rien », c'est vexant", "Nous existons pour vendre du vin."),
        # What it cannot do without is asked for.
        (COUTURE, "enlève les manteaux", COUTURE),
        (COUTURE, "supprime « leurs habits »", COUTURE),
        # A verb that says enough by itself, and the time of day.
        (CHORALE, "vire des airs anciens", CHORALE.replace(" des airs anciens", "")),
        (CHORALE, "retirez la valse", CHORALE.replace(" la valse", "")),
        (CRECHE, "enlève la nuit", CRECHE.replace(" la nuit", "")),
    ],
)  # fmt: skip
def test_no_verb_is_left_bare(phrase: str, message: str, attendue: str) -> None:
    carnet = Carnet(activite="forge", raison_detre=phrase)
    dites = recevoir_avis(carnet, Message(message)) or []
    assert carnet.raison_detre == attendue
    assert (attendue != phrase) == ("utter_raison_detre_corrigee" in [r.nom for r in dites])


def test_a_verb_left_bare_beside_another() -> None:
    avant = "Je suis là pour conduire, en rassurant les familles et en attendant sur place."
    apres = avant.replace(" les familles", "")
    assert sans_verbe_nu(avant, apres) == "Je suis là pour conduire, en attendant sur place."
    assert sans_verbe_nu(avant, avant) == avant
