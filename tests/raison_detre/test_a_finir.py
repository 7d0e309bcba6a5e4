"""When nothing sure can be drafted, the sentence is begun and the person finishes it."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre.a_finir import PROPOSER, finir, recevoir
from tests.entretien import REPONSES, Entretien, noms


@pytest.mark.parametrize(
    ("fin", "phrase"),
    [
        (
            "que les gamins du coin savent encore planter un clou",
            "Nous existons pour que les gamins du coin sachent encore planter un clou.",
        ),
        (
            "pr ke les vieux puisse se parler voila",
            "Nous existons pour que les vieux puissent se parler.",
        ),
        ("ben réparer ce qui peut l'être, voilà", "Nous existons pour réparer ce qui peut l’être."),
        ("ne plus jeter un seul vélo", "Nous existons pour ne plus jeter un seul vélo."),
        (
            "les gens dorment tranquilles",
            "Nous existons pour que les gens dorment tranquilles.",
        ),
        (
            "Nous existons pour que plus personne ne mange seul le dimanche.",
            "Nous existons pour que plus personne ne mange seul le dimanche.",
        ),
        ("le goût des choses simples", "Nous existons pour le goût des choses simples."),
        (
            "pour que celle qui entre reparte en sachant à quoi sert l'outil, et qu'on sache tous à quoi il va servir",
            "Nous existons pour que celle qui entre reparte en sachant à quoi sert l’outil et qu’on sache tous à quoi il va servir.",
        ),
        (
            "Si je fais ce métier c'est pour que les nounous tiennent le coup",
            "Nous existons pour que les nounous tiennent le coup.",
        ),
        (
            "que je puisse élever mes filles",
            "Je fais ce métier pour que je puisse élever mes filles.",
        ),
        (
            "euh c'est pour que les petits vieux ils dorment tranquilles quoi sans avoir froid voilà",
            "Nous existons pour que les petits vieux dorment tranquilles sans avoir froid.",
        ),
        ("oui", None),
    ],
)
def test_it_is_finished_in_their_words(fin: str, phrase: str | None) -> None:
    assert finir(fin, "Nous existons") == phrase


def _jusqu_a_la_phrase() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    while entretien.carnet.etape.startswith("pourquoi_"):
        entretien.dire(f"bof, comme ça {entretien.carnet.niveau}", "reponse_vague")
    while entretien.carnet.etape not in ("phrase_a_finir", "avis_raison_detre"):
        entretien.dire(*REPONSES[entretien.carnet.etape])
    return entretien


def test_they_finish_it_then_sign_it() -> None:
    entretien = _jusqu_a_la_phrase()
    assert entretien.carnet.etape == "phrase_a_finir"
    tour = entretien.dire("que plus personne ne dorme dehors pour une clé perdue", "motif_sens")
    assert noms(tour)[-1] == "utter_demander_avis_raison_detre"
    attendue = "Nous existons pour que plus personne ne dorme dehors pour une clé perdue."
    assert entretien.carnet.raison_detre == attendue
    assert not entretien.carnet.raison_detre_confirmee
    entretien.dire("Oui, je la signe")
    assert entretien.carnet.phrase_signee == attendue


@pytest.mark.parametrize("texte", [PROPOSER, "je sais pas", "oui"])
def test_whoever_would_rather_read_one_reads_one(texte: str) -> None:
    entretien = _jusqu_a_la_phrase()
    tour = entretien.dire(texte, "reponse_vague")
    assert noms(tour)[-1] == "utter_demander_avis_raison_detre"
    assert entretien.carnet.raison_detre.startswith("Nous existons pour ")


def test_a_question_is_answered_and_the_sentence_waits() -> None:
    entretien = _jusqu_a_la_phrase()
    tour = entretien.dire("c'est gratuit ?", "hors_sujet")
    assert noms(tour) == ["utter_question_prix", "utter_demander_phrase_a_finir"]


def test_enough_was_told_for_a_draft() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    assert entretien.carnet.phrase_a_finir is None


@pytest.mark.parametrize(
    ("fin", "phrase"),
    [
        ("la ferme reste vivante et que ceux qui passent se sentent attendus",
         "Nous existons pour que la ferme reste vivante et que ceux qui passent se sentent attendus."),
        ("les vieux puissent rester chez eux", "Nous existons pour que les vieux puissent rester chez eux."),
        ("les gens du quartier", "Nous existons pour les gens du quartier."),
    ],
)  # fmt: skip
def test_une_phrase_qui_suit_pour_que(fin: str, phrase: str) -> None:
    assert finir(fin, "Nous existons") == phrase


def test_ce_qui_est_critique_n_est_pas_la_fin() -> None:
    carnet = Carnet()
    recevoir(
        carnet,
        Message(
            "« Afin que nos filles partent », vous plaisantez ? C'est pour que mes filles soient payées à l'heure."
        ),
    )
    assert carnet.raison_detre == "Nous existons pour que mes filles soient payées à l’heure."


def test_what_still_answers_the_question_before_is_kept_as_the_act() -> None:
    geste = "payer mon meunier à l'heure vous voulez dire"
    carnet = Carnet(geste_respect=geste, partenaires={"fournisseurs": geste})
    recevoir(carnet, Message("oui enfin je règle Paulette chaque lundi, elle attend jamais"))
    assert carnet.phrase_a_finir is None and carnet.raison_detre is None
    assert carnet.geste_respect == "je règle Paulette chaque lundi, elle attend jamais"
    assert geste not in carnet.partenaires.values()


def test_an_act_told_before_is_not_lost_by_it() -> None:
    carnet = Carnet(geste_respect="je paie mon meunier comptant")
    recevoir(carnet, Message("ah et je leur garde une brioche le dimanche"))
    assert carnet.geste_respect == (
        "je paie mon meunier comptant. je leur garde une brioche le dimanche"
    )


@pytest.mark.parametrize(
    "texte",
    [
        "oui je fais ça pour que les gens mangent mieux",
        "bah je veux que les vieux aient du pain",
        "non je sais pas trop quoi dire",
        "les gens dorment tranquilles",
    ],
)
def test_what_finishes_the_sentence_is_no_act(texte: str) -> None:
    carnet = Carnet(geste_respect="je paie mon meunier comptant")
    recevoir(carnet, Message(texte))
    assert carnet.geste_respect == "je paie mon meunier comptant"
    assert carnet.phrase_a_finir is not None
