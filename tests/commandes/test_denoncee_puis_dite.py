"""An answer said wrong then anew; several things asked in one message."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.reclamations import reclamations


def rempli(**autres: object) -> Carnet:
    dit = {
        "activite": "je répare des vélos à Nantes", "statut": "creation", "pourquoi_1": "mon oncle roulait partout",
        "motifs": ["motif_sens"], "echelle_finie": True, "valeurs": "la patience et la franchise",
        "valeurs_nommees": ["la patience", "la franchise"], "acte": "j'ai prêté un vélo à une étudiante",
        "regard_client": "ils voient l'atelier rangé", "coeur_clientele": "les livreurs", "geste_respect": "je mets un mot sur le guidon",
        "raison_detre": "Je suis là pour que les livreurs roulent.", "raison_detre_confirmee": True,
        "renoncements": "les vélos de course", "action_7_jours": "appeler la crèche mardi avec vingt cartes", "etape": "suite",
    }  # fmt: skip
    return Carnet(**{**dit, **autres})


@pytest.mark.parametrize(
    ("texte", "nom", "neuf"),
    [
        (
            "Mon geste est faux, ça c'est ce que voient les clients. Mon geste à moi c'est de payer comptant le grossiste",
            "geste_respect", "payer comptant le grossiste",
        ),
        (
            "les valeurs c'est pas ça, ça c'est celles de mon père. les valeurs pour moi c'est la rigueur et le calme",
            "valeurs", "la rigueur, le calme",
        ),
        ("je voudrais revenir sur ma réponse à propos des clients : ce sont les facteurs", "coeur_clientele", "les facteurs"),
        ("Je reviens sur l'atelier : ils voient surtout mes mains propres", "regard_client", "ils voient surtout mes mains propres"),
    ],
)  # fmt: skip
def test_ce_qui_est_dit_en_dernier_est_la_reponse(texte: str, nom: str, neuf: str) -> None:
    lues = reclamations(texte, rempli(etape="renoncements"))
    assert lues is not None and list(lues.changes) == [nom]
    assert lues.changes[nom].replace(" et ", ", ") == neuf


@pytest.mark.parametrize(
    "texte",
    [
        "je renonce aux clients qui disent que c'est faux. mes clients c'est du sérieux",
        "je dois revenir sur mes pas : trop de monde",
        "on voudrait revenir à la nature : voilà ma réponse",
        "je reviens sur l'étudiante : c'était une infirmière",
    ],
)
def test_une_reponse_ordinaire_reste_une_reponse(texte: str) -> None:
    assert reclamations(texte, rempli(etape="renoncements", renoncements=None)) is None


@pytest.mark.parametrize(
    "texte",
    [
        "change mardi en jeudi et redonne moi ma synthèse",
        "Ma synthèse, s'il vous plaît. Et remplacez mardi par jeudi.",
        "la synthèse ! et mets jeudi au lieu de mardi",
    ],
)
def test_corrige_et_montre(texte: str) -> None:
    carnet = rempli()
    tour = parcours.repondre(carnet, Message(texte))
    assert carnet.action_7_jours == "appeler la crèche jeudi avec vingt cartes"
    assert any(r.nom == "utter_synthese_rappel" for r in tour.repliques)


@pytest.mark.parametrize(
    ("texte", "reponses"),
    [
        ("qui lit ça et vous gardez quoi ?", {"utter_question_qui_lit", "utter_question_confidentialite"}),
        ("comment on supprime tout ça ?", {"utter_question_confidentialite"}),
    ],
)  # fmt: skip
def test_chaque_question_a_sa_reponse(texte: str, reponses: set[str]) -> None:
    carnet = rempli(etape="geste_respect", geste_respect=None)
    tour = parcours.repondre(carnet, Message(texte))
    assert reponses <= {r.nom for r in tour.repliques}
    assert carnet.geste_respect is None


def test_note_bien_devant_la_phrase() -> None:
    carnet = rempli(etape="avis_raison_detre", raison_detre_confirmee=False)
    tour = parcours.repondre(
        carnet, Message("vous avez bien noté pour l'étudiante ? proposez-m'en une autre")
    )
    assert tour.repliques[0].nom == "utter_deja_note"
