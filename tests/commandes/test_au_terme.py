"""Once all was asked, an answer named is its new wording, in whatever form the coach suggests."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.rectifications import correction_donnee, retraits
from tests.entretien import Entretien


def carnet() -> Carnet:
    return Carnet(
        etape="suite",
        raison_detre_confirmee=True,
        valeurs="la franchise, je préviens toujours",
        valeurs_nommees=["la franchise"],
        coeur_clientele="les crèches associatives",
        renoncements="les grandes chaînes",
        geste_respect="payer l'ESAT à quinze jours",
        action_7_jours="Mardi matin, je passerai au marché de Die",
    )


@pytest.mark.parametrize(
    ("texte", "nom", "nouveau"),
    [
        ("Mes valeurs, ce sont la propreté et la franchise.", "valeurs", "la propreté et la franchise"),
        ("mes valeurs c'est la proprete et la franchise", "valeurs", "la proprete et la franchise"),
        ("Mon action, c'est de passer samedi matin au marché", "action_7_jours", "passer samedi matin au marché"),
        ("Mon action, c'est : samedi matin, je passerai au marché", "action_7_jours", "samedi matin, je passerai au marché"),
        ("Mes renoncements, ce sont les ponts-bascules des usines", "renoncements", "les ponts-bascules des usines"),
        ("mon renoncement c'est mon temps libre", "renoncements", "mon temps libre"),
        ("mes valeurs c'est la présence", "valeurs", "la présence"),
        ("Renoncements : les touristes", "renoncements", "les touristes"),
        ("mon geste de respect, c'est prévenir la veille", "geste_respect", "prévenir la veille"),
        ("mes clients, ce sont les petites crèches", "coeur_clientele", "les petites crèches"),
        ("mes clients : les gens dont le corps a changé", "coeur_clientele", "les gens dont le corps a changé"),
        ("changez mes clients, ce ne sont plus les crèches mais les gens dont le corps a changé",
         "coeur_clientele", "les gens dont le corps a changé"),
        ("Remplace « Mardi matin » par « Samedi matin ».", "action_7_jours",
         "Samedi matin, je passerai au marché de Die"),
        ("changez le jour : ce sera samedi et non mardi", "action_7_jours",
         "Samedi matin, je passerai au marché de Die"),
        ("Efface la valeur franchise et mets propreté à la place.", "valeurs", "la propreté"),
        ("il manque la propreté dans mes valeurs", "valeurs", "la franchise, la propreté"),
        ("rajoute propreté", "valeurs", "la franchise, la propreté"),
        ("je voudrais « propreté et franchise » comme valeurs", "valeurs", "propreté et franchise"),
    ],
)  # fmt: skip
def test_an_answer_named_at_the_end_is_its_new_wording(texte: str, nom: str, nouveau: str) -> None:
    assert correction_donnee(texte, carnet()) == (nom, nouveau)


LA_MAIRIE = "Mardi matin, je passerai au marché de Die"


@pytest.mark.parametrize(
    ("texte", "pas"),
    [
        ("Jeudi je montre mes dragées à la directrice", f"{LA_MAIRIE}, et jeudi je montre mes dragées à la directrice"),
        ("et puis j'écris au syndicat de la vallée vendredi", f"{LA_MAIRIE}, et j'écris au syndicat de la vallée vendredi"),
        ("et le pas, samedi je tiens un stand devant l'école", "samedi je tiens un stand devant l'école"),
    ],
)  # fmt: skip
def test_another_step_told_at_the_end_stands_beside_the_first(texte: str, pas: str) -> None:
    assert correction_donnee(texte, carnet()) == ("action_7_jours", pas)


@pytest.mark.parametrize(
    "texte",
    ["je suis crevée depuis lundi", "je reviens mardi", "je te laisse, à samedi", "j'ai croisé Odile jeudi", "lundi je peux revenir vous voir ?", "je crois que dimanche il pleut"],
)  # fmt: skip
def test_a_day_said_at_the_end_is_not_always_a_step(texte: str) -> None:
    assert correction_donnee(texte, carnet()) is None


@pytest.mark.parametrize(
    "texte",
    [
        "mes clients c'est ma vie",
        "mes valeurs c'est important pour moi",
        "mon action c'est bon",
        "mon métier c'est dur en ce moment",
        "mes valeurs c'est la franchise, ça ne change pas",
        "mes renoncements c'est pas facile",
        "je veux aller plus loin",
    ],
)
def test_what_is_said_of_an_answer_is_no_new_one(texte: str) -> None:
    assert correction_donnee(texte, carnet()) is None


@pytest.mark.parametrize(
    "texte",
    ["Enlève mon geste de respect, je préfère en parler d'abord", "enleve le geste", "retirez mon geste de respect svp"],
)  # fmt: skip
def test_an_answer_named_alone_is_taken_out(texte: str) -> None:
    assert retraits(texte, carnet()) == [("geste_respect", "")]


@pytest.mark.parametrize(
    "texte",
    [
        "dans les sept jours écrivez la Creuse avec une majuscule svp",
        "c'est pas mon action, c'est trop risqué",
        "ma synthèse, et dans les valeurs aussi",
    ],
)
def test_what_is_no_answer_is_not_stored(texte: str) -> None:
    assert correction_donnee(texte, carnet()) is None


def test_what_is_kept_of_an_answer_is_told() -> None:
    avec = carnet()
    avec.renoncements = "les concours canins et les colliers de luxe"
    dit = "Enlève les colliers de luxe des renoncements, garde juste les concours canins"
    assert retraits(dit, avec) == [("renoncements", "les concours canins")]


def test_an_answer_taken_out_can_be_given_again() -> None:
    avec = carnet()
    avec.renoncements = ""
    assert correction_donnee("mes renoncements, ce sont les concours canins", avec) == (
        "renoncements", "les concours canins",
    )  # fmt: skip


@pytest.mark.parametrize(
    "texte",
    [
        "Mes clients m'amènent leurs cousins. Le bouche-à-oreille remplace la publicité",
        "mes valeurs, je les affiche, et mon apprenti corrige mes étiquettes",
        "Mes clients reviennent, l'ambiance change les habitudes du quartier",
    ],
)
def test_what_something_does_is_no_order(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin")
    tour = entretien.dire(texte, "motif_offre")
    assert [r.etape for r in tour.reponses] == ["philosophie_commerciale"]


@pytest.mark.parametrize("texte", ["Aller plus loin", "Je m’arrête là"])
def test_whoever_goes_on_has_done_with_correcting(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("corriger", "corriger_reponse")
    entretien.dire("Mon geste de respect")
    geste = entretien.carnet.geste_respect
    entretien.dire(texte)
    entretien.dire("j'affiche mes prix", "motif_offre")
    assert entretien.carnet.geste_respect == geste


@pytest.mark.parametrize(
    "texte",
    [
        "J'hésite à prendre un second local, et ma raison d'être me dit plutôt de rester ici",
        "le devis, 40 au lieu de 55. ma raison d'être dit 40, ma banque dit 55",
        "mon stagiaire, ma phrase elle me pousse à le garder",
    ],
)
def test_what_the_sentence_advises_changes_neither_it_nor_an_answer(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin")
    entretien.dire("j'affiche mes prix", "motif_offre")
    assert entretien.carnet.etape == "choix_strategique"
    phrase, pourquoi = entretien.carnet.raison_detre, entretien.carnet.pourquois()
    tour = entretien.dire(texte, "motif_offre")
    assert [r.etape for r in tour.reponses] == ["choix_strategique"]
    assert entretien.carnet.raison_detre == phrase
    assert entretien.carnet.pourquois() == pourquoi
