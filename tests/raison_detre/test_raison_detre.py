"""The sentence: drafted from the person's words, corrected until a yes, never signed without."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre import rediger
from pourquoi.retouche import reformuler
from tests.entretien import Entretien, noms


def devant_la_phrase() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    return entretien


def test_draft_uses_the_words_of_the_person() -> None:
    phrase = devant_la_phrase().carnet.raison_detre
    assert phrase.startswith("Je suis là pour transmettre mon savoir-faire aux jeunes")
    assert "les familles du quartier" in phrase
    assert phrase.endswith(".")


@pytest.mark.parametrize(
    "oui", ["oui", "ouais c'est ça", "ok", "parfait", "c'est bon pour moi", "Oui, je la signe"]
)
def test_a_yes_signs(oui: str) -> None:
    entretien = devant_la_phrase()
    assert noms(entretien.dire(oui, "affirmer"))[0].startswith("utter_raison_detre_signee")
    assert entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    ("texte", "intent"),
    [
        ("non", "nier"),
        ("bof", "nier"),
        ("oui mais c'est un peu long", "affirmer"),
        ("je sais pas", "reponse_vague"),
        ("Je veux la changer", None),
        ("oui ?", "affirmer"),
        ("pas encore", "nier"),
        ("pas tout à fait, j'aime pas la fin", "nier"),
        ("c'est trop long", "frustration"),
    ],
)
def test_anything_else_does_not_sign(texte: str, intent: str | None) -> None:
    entretien = devant_la_phrase()
    entretien.dire(texte, intent)
    assert not entretien.carnet.raison_detre_confirmee
    assert entretien.carnet.etape in (
        "avis_raison_detre",
        "raison_detre_reformulee",
        "partie_reecrite",
    )


@pytest.mark.parametrize(
    ("correction", "resultat"),
    [
        ("Nous existons pour nourrir le quartier", "Nous existons pour nourrir le quartier."),
        ("pour nourrir le quartier", "Nous existons pour nourrir le quartier."),
        ("mets « anciens » au lieu de « jeunes »", "Nous existons pour former les anciens."),
        ("remplace jeunes par anciens", "Nous existons pour former les anciens."),
        ("On est là pour le bourg.", "On est là pour le bourg."),
    ],
)
def test_corrections(correction: str, resultat: str) -> None:
    assert reformuler("Nous existons pour former les jeunes.", correction) == resultat


def test_corrected_sentence_is_shown_again_and_signed() -> None:
    entretien = devant_la_phrase()
    entretien.dire("non", "nier")
    tour = entretien.dire("Nous existons pour que le bourg reste vivant", "motif_sens")
    assert noms(tour) == ["utter_raison_detre_corrigee", "utter_demander_avis_raison_detre"]
    assert tour.repliques[-1].variables["raison_detre"] == (
        "Nous existons pour que le bourg reste vivant."
    )
    entretien.dire("oui", "affirmer")
    assert entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "critique", ["bof, j'aime pas la fin", "c'est trop vieillot", "il manque quelque chose"]
)
def test_a_judgement_never_becomes_the_sentence(critique: str) -> None:
    entretien = devant_la_phrase()
    avant = entretien.carnet.raison_detre
    entretien.dire(critique, "nier")
    entretien.dire(critique, "nier")
    assert entretien.carnet.raison_detre == avant


@pytest.mark.parametrize(
    ("pourquoi", "clientele", "phrase"),
    [
        (
            "je veux que les gens mangent du vrai pain",
            "Alors il y a les anciens bien sûr, ceux qui n'ont plus la voiture",
            "Nous existons pour tenir une épicerie, afin que les gens mangent du vrai pain, à commencer par"
            " les anciens, en restant fidèles à l’entraide.",
        ),
        (
            "J'aimerais que d'autres ne vivent pas ce que j'ai vécu",
            "",
            "Nous existons pour tenir une épicerie, afin que d’autres ne vivent pas ce que nous avons"
            " vécu, en restant fidèles à l’entraide.",
        ),
        (
            "g vu ma mere toute seule",
            "les mamie ki peuve plu bougé",
            "Nous existons pour tenir une épicerie, afin que les mamies qui ne peuvent plus bouger"
            " puissent compter sur notre entraide.",
        ),
        (
            "pour transmettre mon métier",
            "bon les gens du coin",
            "Nous existons pour transmettre notre métier,"
            " d’abord pour les gens du coin, en restant fidèles à l’entraide.",
        ),
    ],
)
def test_draft_is_a_sentence_whatever_was_said(pourquoi: str, clientele: str, phrase: str) -> None:
    carnet = Carnet(
        activite="épicerie",
        pourquoi_1=pourquoi,
        motifs=["motif_sens"],
        valeurs_nommees=["l’entraide"],
        coeur_clientele=clientele,
    )
    assert rediger(carnet) == phrase


@pytest.mark.parametrize("oui", ["allez, va pour celle-là", "oui nikel", "ok ça me va"])
def test_a_yes_signs_even_read_as_a_command(oui: str) -> None:
    entretien = devant_la_phrase()
    entretien.dire(oui, "passer_question")
    assert entretien.carnet.raison_detre_confirmee


def test_nothing_is_invented_when_nothing_was_said() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    while entretien.carnet.etape != "avis_raison_detre":
        entretien.dire("passer", "passer_question")
    phrase = rediger(entretien.carnet)
    assert "afin que" not in phrase and "respect" not in phrase


def test_passed_over_the_sentence_waits_unsigned_and_the_journey_goes_on() -> None:
    entretien = devant_la_phrase()
    tour = entretien.dire("passer")
    assert noms(tour) == ["utter_raison_detre_en_attente", "utter_demander_renoncements"]
    assert not entretien.carnet.raison_detre_confirmee
    entretien.dire("aux salons", "motif_offre")
    assert entretien.carnet.etape == "action_7_jours"
    entretien.dire("changer la phrase", "corriger_reponse")
    assert entretien.carnet.etape in ("avis_raison_detre", "raison_detre_reformulee")


@pytest.mark.parametrize(
    ("texte", "signee"),
    [
        ("Oui. Celle-là, je la peindrais sur mon camion.", True),
        ("Je la signe. Ma sœur va rire.", True),
        ("Oui. Enfin non, pas vraiment.", False),
        ("Oui. Mais enlevez la fin.", False),
        ("Oui ? Il manque mes apprentis.", False),
    ],
)
def test_a_yes_that_stands_by_itself_signs(texte: str, signee: bool) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire(texte, "hors_sujet")
    assert entretien.carnet.raison_detre_confirmee is signee
