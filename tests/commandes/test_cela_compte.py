"""An answer asked about (« ça compte ? »): yes, and kept once it is theirs."""

from __future__ import annotations

import pytest

from pourquoi.eclaircissements import candidate
from tests.entretien import noms, rendu_a


@pytest.mark.parametrize(
    ("etape", "texte", "garde"),
    [
        ("geste_respect", "Est-ce que prévenir mon affineur la veille compte comme un geste ?", "prévenir mon affineur la veille"),
        ("geste_respect", "ça irait si je disais merci au chauffeur ?", "je dis merci au chauffeur"),
        ("geste_respect", "Est-ce que cela conviendrait si j'appelais mon apiculteur ?", "j'appelle mon apiculteur"),
        ("geste_respect", "un café offert au livreur ça compte ?", "un café offert au livreur"),
        ("geste_respect", "cad régler mon affineur à l'heure ?", "régler mon affineur à l'heure"),
        ("action_7_jours", "ça compte si je fais juste un mot à la mairie ?", "je fais juste un mot à la mairie"),
        ("action_7_jours", "Écrire à deux crèches, cela conviendrait-il ?", "écrire à deux crèches"),
        ("action_7_jours", "est ce que passer voir la fleuriste compte comme un pas ou faut que je vise les clients ?", "passer voir la fleuriste"),
        ("action_7_jours", "je peux dire que je vais ranger la cave ?", "je vais ranger la cave"),
        ("action_7_jours", "si j'appelle le camping ça marche ?", "j'appelle le camping"),
        ("coeur_clientele", "est-ce que les cantines c'est des clients ?", "les cantines"),
        ("coeur_clientele", "Puis-je mettre les randonneurs ?", "les randonneurs"),
        ("renoncements", "ne plus faire les foires, ça compte comme un renoncement ?", "ne plus faire les foires"),
        ("acte", "rappeler un client un dimanche ça compte comme exemple ?", "rappeler un client un dimanche"),
        ("valeurs", "est-ce que la ponctualité compte ?", "la ponctualité"),
    ],
)  # fmt: skip
def test_oui_et_gardee_une_fois_confirmee(etape: str, texte: str, garde: str) -> None:
    entretien = rendu_a(etape)
    tour = entretien.dire(texte, "question_trouver_clients", 0.6)
    oui = "utter_question_est_une_valeur" if etape == "valeurs" else "utter_oui_par_exemple"
    assert noms(tour) == [oui, "utter_demander_proposition"]
    assert not getattr(entretien.carnet, etape) and not entretien.carnet.demande_clients
    entretien.dire("oui", "affirmer")
    assert getattr(entretien.carnet, etape) == garde
    assert entretien.carnet.detour is None


@pytest.mark.parametrize(
    ("texte", "qui"),
    [
        ("ma comptable ça compte ?", "votre comptable"),
        ("ma sœur qui fait les marchés, ça compte comme collaboratrice ?", "votre sœur qui fait les marchés"),
        ("un voisin c'est un partenaire ?", None),
    ],
)  # fmt: skip
def test_quelqu_un_puis_quel_geste(texte: str, qui: str | None) -> None:
    entretien = rendu_a("geste_respect")
    tour = entretien.dire(texte, "reponse_vague", 0.4)
    assert noms(tour)[0] == "utter_question_compte"
    assert entretien.carnet.geste_respect is None and entretien.carnet.detour is None
    if qui:
        assert tour.repliques[-1].variables == {"qui": qui}
    entretien.dire("je l'emmène déjeuner", "motif_offre")
    assert entretien.carnet.geste_respect == "je l'emmène déjeuner"


@pytest.mark.parametrize(
    "texte",
    [
        "qu'est-ce qui compte comme un pas ?",
        "est-ce que ça compte pour la retraite ?",
        "ça va si je réponds demain ?",
        "je peux passer ?",
        "je peux mettre plusieurs réponses ?",
        "tout va bien ?",
        "comment ça va ?",
        "et vous, ça va ?",
        "c'est un client, ça ?",
        "est-ce que ça vaut le coup ?",
        "les maçons du coin, ça te va ?",
        "ils me disent : ça va ?",
        "refuser des clients, ça va me ruiner ?",
        "ça compte beaucoup pour moi de payer à l'heure",
        "les touristes, ça compte beaucoup chez moi",
        "Je lui garde du pain. Ça compte comme partenaire ?",
    ],
)
def test_rien_n_est_propose(texte: str) -> None:
    assert candidate(texte) is None
