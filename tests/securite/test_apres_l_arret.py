"""What becomes of the message that stopped the coaching: read as an answer when it is denied, else forgotten."""

from __future__ import annotations

import json

import pytest

from pourquoi import parcours, securite
from pourquoi.carnet import Message
from tests.entretien import Entretien, noms

NUITS = "vingt ans de quart à la fonderie, on rentrait quand il faisait noir et on parlait à personne, chez Odile on avait la soupe"


def arrete(texte: str = NUITS, etape: str = "pourquoi_1") -> Entretien:
    """Somebody whose answer the model took for distress."""
    entretien = Entretien()
    entretien.jusqu_a(etape)
    _dire_inquietant(entretien, texte)
    assert entretien.carnet.suspension == "detresse"
    return entretien


def _dire_inquietant(entretien: Entretien, texte: str) -> list[str]:
    lu = (("detresse", 0.97), ("motif_sens", 0.02))
    return noms(parcours.repondre(entretien.carnet, Message(texte, "detresse", lu)))


def _ce_qui_reste(entretien: Entretien) -> str:
    return json.dumps(entretien.carnet.valeurs_de_slots(), ensure_ascii=False)


@pytest.mark.parametrize(
    "dementi",
    [
        "je vais bien hein, c'est l'usine que je raconte",
        "Je parle du travail",
        "vous m'avez mal compris, je raconte mon ancien poste",
        "nan mais tkt jvais bien",
        "mais pas du tout !",
        "je ne suis pas dépressive, c'était pour planter le décor",
        "rien de grave, continuez",
        "lol je déconne",
        "c'était de l'humour noir",
        "pas de panique, c'était il y a vingt ans",
        "mal formulé, désolé",
    ],
)
def test_denied_the_answer_is_kept_and_the_journey_goes_on(dementi: str) -> None:
    entretien = arrete()
    tour = entretien.dire(dementi, "reponse_vague")
    assert noms(tour)[0] == "utter_detresse_malentendu"
    assert any("reflet" in nom for nom in noms(tour))
    assert entretien.carnet.pourquoi_1 == NUITS
    assert tour.reponses[0].texte == NUITS
    assert entretien.carnet.suspension is None and entretien.carnet.detour is None


@pytest.mark.parametrize(
    "suite",
    [
        "je ne vais pas bien",
        "c'est pas que du travail",
        "j'ai appelé ma sœur, elle arrive",
        "ça va un peu mieux",
        "reprendre",
        "je veux mourir",
    ],
)
def test_not_denied_nothing_of_it_is_kept(suite: str) -> None:
    entretien = arrete()
    entretien.dire(suite, "reponse_vague")
    assert "fonderie" not in _ce_qui_reste(entretien)
    assert not entretien.carnet.pourquoi_1


def test_until_it_is_known_it_may_still_be_denied() -> None:
    entretien = arrete()
    assert noms(entretien.dire("hein ? quoi ?", "reponse_vague")) == ["utter_detresse_ecoute"]
    entretien.dire("je vais bien, je parle de l'usine", "reponse_vague")
    assert entretien.carnet.pourquoi_1 == NUITS


def test_erased_with_everything_else_and_kept_when_they_change_their_mind() -> None:
    entretien = arrete()
    entretien.dire("effacez tout", "effacer_donnees")
    entretien.dire("non, attendez")
    assert securite.mis_de_cote(entretien.carnet)
    entretien.dire("effacez tout", "effacer_donnees")
    entretien.dire("Oui, tout effacer")
    assert entretien.carnet.efface
    assert "fonderie" not in _ce_qui_reste(entretien)


def test_a_wish_to_die_is_never_kept_even_denied() -> None:
    entretien = arrete("certains soirs j'ai envie de mourir tellement la boutique est vide")
    assert "mourir" not in _ce_qui_reste(entretien)
    tour = entretien.dire("c'était une façon de parler, je vais bien")
    assert noms(tour) == ["utter_detresse_malentendu", "utter_demander_pourquoi"]
    assert not entretien.carnet.pourquoi_1


def test_the_milder_question_avoided_then_denied_gives_the_answer_back() -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    message = Message("je jette la fournée ratée du matin", "motif_offre", (("detresse", 0.9),))
    parcours.repondre(entretien.carnet, message)
    assert noms(entretien.dire("bof")) == ["utter_detresse"]
    entretien.dire("mais je vais très bien, je parle du pain")
    assert entretien.carnet.acte == "je jette la fournée ratée du matin"


def test_the_milder_question_answered_by_distress_forgets_what_raised_it() -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    message = Message("je jette la fournée ratée du matin", "motif_offre", (("detresse", 0.9),))
    parcours.repondre(entretien.carnet, message)
    entretien.dire("Je ne vais pas bien")
    assert entretien.carnet.suspension == "detresse"
    assert "fournée" not in _ce_qui_reste(entretien)


def test_denied_the_first_message_presents_the_business() -> None:
    entretien = Entretien()
    lu = (("detresse", 0.97), ("motif_offre", 0.02))
    premier = Message("je reprends le bar des nuits noires, boulevard du Port", "detresse", lu)
    assert noms(parcours.accueillir(entretien.carnet, premier)) == ["utter_detresse"]
    entretien.dire("mais je vais très bien, je parle du bar")
    assert entretien.carnet.activite


@pytest.mark.parametrize(
    "redit",
    [
        NUITS,
        NUITS.upper(),
        "Je vous dis : " + NUITS,
        NUITS.replace("chez Odile on avait la soupe", "et chez Odile on avait la soupe"),
        NUITS.replace("rentrait", "rentre"),
    ],
)
def test_said_again_it_neither_stops_nor_asks(redit: str) -> None:
    entretien = arrete()
    entretien.dire("je vais bien, je parle de l'usine", "reponse_vague")
    assert not any("detresse" in nom for nom in _dire_inquietant(entretien, redit))


@pytest.mark.parametrize(
    "neuf",
    [
        NUITS + " et je veux mourir",
        NUITS + " et j'y pense",
        NUITS.replace("à personne", "à personne, jamais"),
        "on parlait à personne",
        "il faisait noir, je ne voyais plus de raison de rentrer",
    ],
)
def test_a_new_sign_after_a_denial_always_stops_or_asks(neuf: str) -> None:
    entretien = arrete()
    entretien.dire("je vais bien, je parle de l'usine", "reponse_vague")
    assert any("detresse" in nom for nom in _dire_inquietant(entretien, neuf))


def test_a_negation_less_is_something_new() -> None:
    dit = "je ne veux pas fermer la maison de mon père ni partir de ce village perdu au bord de la rivière"
    entretien = arrete(dit)
    entretien.dire("je vais bien, je parle du magasin", "reponse_vague")
    autre = dit.replace("ne veux pas fermer", "veux fermer")
    assert any("detresse" in nom for nom in _dire_inquietant(entretien, autre))


@pytest.mark.parametrize(
    "demande",
    [
        "question suivante",
        "posez-moi la suite",
        "allons-y",
        "revenons à mon projet",
        "je préfère qu'on continue, on continue ?",
    ],
)
def test_not_denied_the_pending_question_comes_back(demande: str) -> None:
    entretien = arrete()
    tour = entretien.dire(demande, "reponse_vague")
    assert noms(tour) == ["utter_detresse_reprise", "utter_demander_pourquoi"]


@pytest.mark.parametrize(
    "texte",
    [
        "posez vos questions à quelqu'un d'autre",
        "la suite, je ne la vois pas",
        "revenir en arrière ce n'est plus possible",
        "je suis pas suicidaire, mais j'y pense",
        "je vais bien, adieu",
        "je raconte ma vie, elle est foutue",
    ],
)
def test_neither_a_denial_nor_a_wish_to_go_on(texte: str) -> None:
    entretien = arrete()
    entretien.dire(texte, "reponse_vague")
    assert entretien.carnet.suspension == "detresse"


def test_a_loss_denied_is_never_asked_about_as_money() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    dit = "on était cinq à descendre au fond, le puits a gardé les autres, et je me demande pourquoi moi"
    lu = (("detresse", 0.93), ("motif_argent", 0.04), ("motif_sens", 0.02))
    assert noms(parcours.repondre(entretien.carnet, Message(dit, "detresse", lu)))
    tour = entretien.dire("Je parle du travail")
    assert entretien.carnet.pourquoi_1 == dit
    assert not any("argent" in nom for nom in noms(tour))
    assert entretien.carnet.motifs == ["motif_sens"]


def test_the_milder_question_is_answered_in_its_own_words() -> None:
    for dit, va_bien in (
        ("de l'affaire", True),
        ("façon de parler", True),
        ("mdr non", True),
        ("de mon chien", True),
        ("question suivante", True),
        ("je pleure encore ma mère mais ça va", True),
        ("pas terrible", False),
        ("comme ci comme ça", False),
        ("non, je suis juste fatigué de tout", False),
        ("non, juste fatigué", True),
        ("ça ne vous regarde pas", False),
        ("je pense à ma boîte et je pleure", False),
    ):
        entretien = Entretien()
        entretien.jusqu_a("acte")
        message = Message("je jette la fournée ratée", "motif_offre", (("detresse", 0.9),))
        parcours.repondre(entretien.carnet, message)
        entretien.dire(dit, "reponse_vague")
        assert (entretien.carnet.suspension is None) == va_bien, dit


@pytest.mark.parametrize(
    ("dit", "reponse"),
    [
        ("le 3114 ne répond pas", "utter_detresse_occupe"),
        ("j'ai essayé, c'est occupé", "utter_detresse_occupe"),
        ("personne ne décroche", "utter_detresse_occupe"),
        ("hier non, ce matin ça va", "utter_detresse_mieux"),
        ("ce soir ça va pas du tout", "utter_detresse_ecoute"),
        ("ce matin ça va être long", "utter_detresse_ecoute"),
        ("tout allait bien, c'était avant", "utter_detresse_ecoute"),
        ("j'avais une équipe, plus maintenant", "utter_detresse_ecoute"),
        ("je suis juste fatigué de tout", "utter_detresse_ecoute"),
        ("bon, on en était où ?", "utter_detresse_reprise"),
        ("si je ferme ma boutique tout s'arrête", "utter_detresse_ecoute"),
    ],
)
def test_what_is_said_after_a_stop_is_heard(dit: str, reponse: str) -> None:
    entretien = arrete()
    assert noms(entretien.dire(dit, "reponse_vague"))[0] == reponse


def test_the_one_feared_for_is_not_taken_for_a_denial() -> None:
    entretien = arrete("ma sœur m'a dit qu'elle voulait mourir")
    assert noms(entretien.dire("je parle de ma sœur", "reponse_vague")) == ["utter_detresse_autrui"]
    entretien.dire("c'est ma sœur, elle va mieux, elle est en sécurité", "reponse_vague")
    entretien.dire("reprendre", "reponse_vague")
    assert entretien.carnet.suspension is None


@pytest.mark.parametrize(
    ("dit", "arrete_"),
    [
        ("fausse alerte, je plaisantais", False),
        ("c'était avant, tout va bien", False),
        ("je l'ai quitté mais il m'attend en bas", True),
        ("c'est mon ancien compagnon", True),
        ("plus maintenant, mais il connaît mon adresse", True),
    ],
)
def test_after_blows_only_a_plain_denial_brings_the_questions_back(dit: str, arrete_: bool) -> None:
    entretien = arrete("mon mari me frappe")
    entretien.dire(dit, "reponse_vague")
    assert (entretien.carnet.suspension is not None) == arrete_
