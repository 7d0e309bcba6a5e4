"""Whoever asks to go on without signing does: the sentence stays a draft, and can be taken up again."""

from __future__ import annotations

import pytest

from pourquoi.retouche import passe_sans_signer
from tests.entretien import Entretien, noms


def devant() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    return entretien


PASSENT = [
    "bon laissez tomber la phrase je la signe pas on passe à la suite",
    "Je ne signe pas cela. Peut-on passer à la suite sans signature ?",
    "jla signe pas, on avance",
    "on passe",
    "question suivante svp",
    "tant pis pour la phrase, la suite",
    "Je préfère ne pas signer et passer à autre chose.",
    "La phrase, on verra plus tard.",
    "laisse tomber",
    "ok on passe à la suite",
    "on la signera plus tard",
]


@pytest.mark.parametrize("texte", PASSENT)
def test_the_journey_goes_on_and_nothing_is_signed(texte: str) -> None:
    entretien = devant()
    phrase = entretien.carnet.raison_detre
    tour = entretien.dire(texte, "reponse_vague")
    assert noms(tour) == ["utter_raison_detre_en_attente", "utter_demander_renoncements"]
    assert not entretien.carnet.raison_detre_confirmee
    assert entretien.carnet.raison_detre == phrase


def test_also_while_the_wording_is_asked() -> None:
    entretien = devant()
    entretien.dire("Je veux la changer")
    assert (
        noms(entretien.dire("non rien, on passe à la suite"))[0] == "utter_raison_detre_en_attente"
    )
    entretien = devant()
    entretien.dire("Je veux la changer")
    entretien.dire("La manière")
    assert noms(entretien.dire("oh et puis laissez tomber"))[0] == "utter_raison_detre_en_attente"


@pytest.mark.parametrize(
    "texte",
    [
        "laisse tomber jsigne pas, faut jy aille jai un client",
        "je signe pas, on verra plus tard, je file",
    ],
)
def test_whoever_leaves_has_a_pause(texte: str) -> None:
    entretien = devant()
    assert noms(entretien.dire(texte))[-1] == "utter_pause"
    assert entretien.carnet.suspension == "pause"
    assert not entretien.carnet.raison_detre_confirmee


def test_a_draft_can_be_signed_later_or_changed() -> None:
    entretien = devant()
    entretien.dire("on passe à la suite")
    tour = entretien.dire("finalement je la signe")
    assert entretien.carnet.raison_detre_confirmee and "signee" in noms(tour)[0]
    assert entretien.carnet.etape == "renoncements"
    entretien = devant()
    entretien.dire("on passe à la suite")
    entretien.dire("Je veux la changer")
    assert entretien.carnet.etape == "raison_detre_reformulee"


def test_the_end_comes_without_a_signature_and_says_so() -> None:
    entretien = devant()
    entretien.dire("on passe à la suite")
    entretien.dire("aux grandes surfaces", "motif_offre")
    tour = entretien.dire("lundi j'appelle trois anciens clients", "motif_offre")
    synthese = next(r for r in tour.repliques if r.nom == "utter_synthese")
    assert "à confirmer" in synthese.variables["synthese"]
    assert "signée" not in " ".join(str(v) for r in tour.repliques for v in r.variables.values())


@pytest.mark.parametrize(
    "texte",
    [
        "je ne la signe pas",
        "non je la signe pas ça commence à me fatiguer",
        "laisse tomber le mot patience",
        "laissez la phrase comme elle est",
        "je signe et on passe à la suite",
        "oui, je la signe",
        "je ne signe pas tant que vous dites « nous », passez à je",
        "pour que les gens passent à autre chose",
        "Nous existons pour que les jeunes avancent vers la suite",
        "remplacez patience par écoute et on passe à la suite",
        "on passe par la campagne",
        "il manque la suite",
        "non, trop plat",
    ],
)
def test_nothing_else_leaves_the_sentence(texte: str) -> None:
    assert not passe_sans_signer(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "fabriquer ce qu'on garde toute une vie",
        "je garde des enfants pour que les mamans soufflent",
        "ma femme dit que c'est lourd, mon fils dit que c'est bien, moi j'en sais rien",
        "les livres que je prends pour qu'on les lise",
        "on prend le temps de réparer",
    ],
)
def test_no_yes_is_assumed(texte: str) -> None:
    entretien = devant()
    entretien.dire(texte, "motif_sens")
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "texte", ["je la garde", "on garde", "c'est bien moi", "je prends", "oui c'est tout à fait nous", "je l'adopte"]
)  # fmt: skip
def test_a_plain_yes_still_signs(texte: str) -> None:
    entretien = devant()
    entretien.dire(texte, "affirmer")
    assert entretien.carnet.raison_detre_confirmee
