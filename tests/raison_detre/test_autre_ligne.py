"""What is told for another line, where the sentence was to be finished, is no end of it."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message, Replique
from pourquoi.raison_detre.a_finir import demande_une_proposition
from pourquoi.raison_detre.autre_ligne import pour_une_autre_ligne
from pourquoi.raison_detre.avis.recevoir import _confie


@pytest.mark.parametrize(
    ("texte", "nom", "dit"),
    [
        ("pour le geste : le mardi je prête mon four à l'asso. Pour la phrase, proposez d'abord", "geste_respect",
         "le mardi je prête mon four à l'asso."),
        ("sur les partenaires, je dirais : je relis les devis de Karim gratuitement", "geste_respect",
         "je relis les devis de Karim gratuitement"),
        ("vous avez pas attendu que je réponde sur les clients. Les voici : les mamies du bourg et leurs aides. propose",
         "coeur_clientele", "les mamies du bourg et leurs aides."),
        ("côté clients c'est surtout les jeunes parents du lotissement", "coeur_clientele",
         "surtout les jeunes parents du lotissement"),
        ("J'ai pas répondu pour le geste. Je réponds maintenant : je paie ma fleuriste le jour même", "geste_respect",
         "je paie ma fleuriste le jour même"),
    ],
)  # fmt: skip
def test_it_is_for_its_line(texte: str, nom: str, dit: str) -> None:
    assert pour_une_autre_ligne(texte) == (nom, dit)


@pytest.mark.parametrize(
    "texte",
    [
        "pour que mes clients, je les garde longtemps", "pour mes clients, qu'ils se sentent chez eux", "pour les clients",
        "que les clients repartent avec le sourire", "pour le respect des bêtes", "le respect, c'est important pour moi",
        "pour mes clients : qu'ils dorment enfin", "pour le client je veux que ça tienne trente ans",
        "pour mes clients, je me lève à quatre heures", "Le geste, je le garde pour moi",
    ],
)  # fmt: skip
def test_an_end_stays_an_end(texte: str) -> None:
    assert pour_une_autre_ligne(texte) is None


def test_a_proposal_is_asked_for_first() -> None:
    assert demande_une_proposition("pour la phrase je prefere que vous proposiez d abord")
    assert demande_une_proposition("proposez-en une, je vous prie")
    assert not demande_une_proposition("je voudrais que vous proposiez des cours aux enfants")


def test_a_death_gets_a_word_once() -> None:
    dit = "ma tante elle est morte seule dans la boutique, je veux que les gens poussent la porte"
    assert _confie(Message(dit).texte, [Replique("utter_raison_detre_corrigee")])
    assert not _confie(dit, [Replique("utter_confidence")])
    assert not _confie("remplacez « mort » par « vieux »", [])
