"""The respectful act, and the partner it concerns."""

from __future__ import annotations

import pytest

from pourquoi import respect
from pourquoi.carnet import Carnet, Message
from pourquoi.reflexion import refleter_reponse
from pourquoi.respect import partenaire_nomme, recevoir_geste
from pourquoi.valeurs_nommees import ce_que_le_geste_donne
from tests.entretien import Entretien, noms, rendu_a


@pytest.mark.parametrize(
    ("geste", "qui"),
    [
        ("je paie mon meunier à la livraison", "fournisseurs"),
        ("je laisse mon apprenti partir à l'heure", "collaborateurs"),
        ("je passe les chantiers trop gros à un confrère", "confreres"),
        ("je rappelle mes clients le soir", "clients"),
        ("je dis bonjour", "clients"),
    ],
)
def test_act_goes_to_the_partner_it_concerns(geste: str, qui: str) -> None:
    assert (partenaire_nomme(geste) or "clients") == qui
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    entretien.dire(geste, "motif_offre")
    assert entretien.carnet.partenaires[qui] == geste


@pytest.mark.parametrize(
    ("pourquoi", "question"),
    [
        ("je bosse tout seul et j'aime ça", "utter_demander_geste_respect_seul"),
        ("on est six à l'atelier et on veut durer", "utter_demander_geste_respect_equipe"),
        ("pour transmettre mon métier", "utter_demander_geste_respect"),
    ],
)
def test_the_question_knows_whether_one_is_alone(pourquoi: str, question: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    entretien.carnet.pourquoi_1 = pourquoi
    etape = next(e for e in respect.ETAPES if e.nom == "geste_respect")
    assert etape.question(entretien.carnet).nom == question


@pytest.mark.parametrize(
    "texte",
    [
        "mon fournisseur m'arnaque sur les délais, je vais pas lui faire des gestes",
        "jleur file pas de remise si c'est ça la question",
        "aucun geste, ils n'en font pas non plus",
        "je leur dois rien",
        "aucun, un geste c'est de la marge en moins",
    ],
)
def test_a_refusal_is_no_act_of_respect(texte: str) -> None:
    carnet = Carnet()
    assert [r.nom for r in recevoir_geste(carnet, Message(texte))] == ["utter_etape_passee"]
    assert carnet.geste_respect == "" and not carnet.partenaires


@pytest.mark.parametrize(
    ("texte", "qui"),
    [
        ("payer l'affineur à temps", "fournisseurs"),
        ("payer notre semencier dès la livraison", "fournisseurs"),
        ("mieux payer ma vendeuse, c'est ma seule salariée", "collaborateurs"),
        ("montrer le sanglage au petit jeune qui vient de s'installer à côté", "confreres"),
        ("payer ma vendeuse correctement", None),
    ],
)
def test_the_partner_an_act_is_for(texte: str, qui: str | None) -> None:
    assert partenaire_nomme(texte) == qui


@pytest.mark.parametrize(
    "texte",
    [
        "cest a dire un partenaire ? jsuis toute seule",
        "C'est-à-dire, un partenaire ? Je travaille seule, moi.",
        "un partenaire genre qui ? jbosse toute seule",
        "Partenaire ça veut dire quoi ? Je suis seul à l'atelier.",
    ],
)
def test_seul_il_demande_ce_qu_est_un_partenaire(texte: str) -> None:
    e = rendu_a("geste_respect")
    tour = e.dire(texte, "motif_offre", 0.5)
    assert e.carnet.geste_respect is None
    assert noms(tour)[0] == "utter_definition_partenaire"
    assert noms(tour)[-1].startswith("utter_demander_geste_respect")


@pytest.mark.parametrize(
    "texte", ["jsuis toute seule moi", "Je travaille seul, vous savez.", "ben je suis seul donc personne"]
)  # fmt: skip
def test_seul_n_est_pas_un_geste(texte: str) -> None:
    e = rendu_a("geste_respect")
    e.dire(texte, "motif_offre", 0.5)
    assert e.carnet.geste_respect is None


def test_seul_mais_avec_un_geste() -> None:
    e = rendu_a("geste_respect")
    e.dire("Je suis seul, mais je règle mon scieur le jour même", "motif_offre", 0.9)
    assert e.carnet.geste_respect


@pytest.mark.parametrize(
    ("geste", "donne"),
    [
        ("vous réglez le tâcheron à la livraison", "paye"),
        ("vous prévenez la couturière dès que le tissu tarde", "prevenu"),
        ("vous saluez la gardienne", "nom"),
        ("vous rangez l’établi avant que Malo arrive", "place_nette"),
        ("vous ne demandez pas pourquoi il boit", "discretion"),
        ("c’est elle qui décide du motif", "avis"),
        # Nothing sure is given: the value is said as before.
        ("vous payez le bus de votre apprenti", None),
        ("vous parlez doucement à la jument", None),
        ("vous payez mal", None),
    ],
)
def test_ce_que_le_geste_donne(geste: str, donne: str | None) -> None:
    nom = donne and f"utter_reflet_lien_geste_{donne}"
    assert ce_que_le_geste_donne(geste) == nom


@pytest.mark.parametrize(
    "texte",
    [
        "Je n'entre pas tant qu'on ne m'a pas dit d'entrer, je pose le colis sous l'auvent. Mon collègue du dépôt il entre toujours, il crie bonjour, je trouve ça gênant.",
        "je rends la monnaie dans la main, mon voisin de marché la jette toujours sur la planche",
    ],
)
def test_ce_que_fait_un_autre_n_est_pas_leur_geste(texte: str) -> None:
    dit = " ".join(
        v for r in refleter_reponse(Carnet(), texte, "geste_respect") for v in r.variables.values()
    )
    assert "vous" in dit and not dit.startswith("votre")
