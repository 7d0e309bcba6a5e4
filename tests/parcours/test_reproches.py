"""A reproach beside an answer: never kept in it, followed where it says what to change."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.au_passage import oublies_des_clients, reproche, sans_melange
from pourquoi.carnet import Carnet, Message
from pourquoi.engagement import un_autre_jour
from pourquoi.parcours import Tour
from tests.commandes.test_mots_cites import _tapissiere
from tests.entretien import noms


def _au_pas() -> Carnet:
    return _tapissiere("action_7_jours", action_7_jours=None, terminee_le=None)


def _dire(carnet: Carnet, texte: str) -> Tour:
    return parcours.repondre(carnet, Message(texte))


@pytest.mark.parametrize(
    "phrase",
    [
        "Vous coupez mes phrases, c'était « le crin »",
        "tas encore oublié les antiquaires",
        "et tu l'as pas mis dans les clients",
        "t'as rien dit des hôtels alors que c'est ça qui m'a coûté",
        "et j'avais cité aussi les hôtels",
        "Ah, vous m'avez mal noté",
    ],
)
def test_un_reproche(phrase: str) -> None:
    assert reproche(phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        "J'ai mis aussi une étiquette dessus",
        "vous avez noté mon pas ?",
        "je leur dis que vous avez oublié la facture",
        "j'ai gardé le fauteuil que tu as vu",
        "vous voyez le crin avant que je ferme",
        "je dirai à mon client : vous avez gardé le meuble, bravo",
    ],
)
def test_ce_n_en_est_pas_un(phrase: str) -> None:
    assert not reproche(phrase)


def test_un_reproche_au_bout_est_coupe() -> None:
    assert sans_melange(["porter une chaise à la crèche jeudi, vous l'avez oubliée dans les clients"]) == [
        "porter une chaise à la crèche jeudi", "vous l'avez oubliée dans les clients",
    ]  # fmt: skip
    assert sans_melange(["ah et vous avez oublié la crèche"]) == [
        "ah et vous avez oublié la crèche"
    ]


@pytest.mark.parametrize(
    ("texte", "pas"),
    [
        ("porter deux chaises à la crèche mardi. vous l'avez oubliée dans les clients", "porter deux chaises à la crèche mardi."),
        ("tas mal noté mon geste mais bon. jeudi jappelle la mairie", "jeudi jappelle la mairie"),
        ("« chez » chez qui, chez moi. et t'as rien dit des hôtels. bon : dimanche je vais au marché avec six chaises", "dimanche je vais au marché avec six chaises"),
        ("Vous coupez mes phrases, c'était « avant de fermer » ; et j'avais cité aussi les chaînes d'hôtels. Dans les sept jours, j'irai voir l'antiquaire, mardi.", "J'irai voir l'antiquaire, mardi."),
    ],
)  # fmt: skip
def test_le_pas_sans_le_reproche(texte: str, pas: str) -> None:
    carnet = _au_pas()
    _dire(carnet, texte)
    assert carnet.action_7_jours == pas


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        ("porter deux chaises à la crèche mardi. vous l'avez oubliée dans les clients", "les jeunes couples, les antiquaires et la crèche"),
        ("mardi je passe au foyer logement avec ma carte. et tu l'as pas mis dans mes clients", "les jeunes couples, les antiquaires et le foyer logement"),
        ("mercredi j'écris à la mairie. vous avez oublié la mairie et l'école dans les clients ?", "les jeunes couples et les antiquaires"),
        ("porter une chaise à la crèche et une à l'école. vous les avez oubliées dans les clients", "les jeunes couples et les antiquaires"),
    ],
)  # fmt: skip
def test_ceux_qui_manquaient_aux_clients(texte: str, clients: str) -> None:
    carnet = _au_pas()
    tour = _dire(carnet, texte)
    assert carnet.coeur_clientele == clients
    if "crèche et" in texte:
        assert "utter_ordre_laisse" in noms(tour)


def test_une_liste_a_points_reste_une_liste() -> None:
    carnet = _au_pas()
    carnet.coeur_clientele = "les gens du marché. deux hôtels"
    _dire(carnet, "livrer une chaise à la crèche, jeudi. vous l'avez oubliée dans les clients")
    assert carnet.coeur_clientele == "les gens du marché, deux hôtels et la crèche"


def test_la_correction_est_dite_avant_la_synthese() -> None:
    tour = _dire(_au_pas(), "porter une chaise à la crèche mardi. vous l'avez oubliée dans les clients")  # fmt: skip
    dites = noms(tour)
    assert dites.index("utter_corrige_coeur_clientele") < dites.index("utter_synthese")


def test_plusieurs_ont_pu_etre_oublies() -> None:
    carnet = _au_pas()
    avant = "passer à la crèche puis à la mairie"
    assert oublies_des_clients("vous l'avez oubliée dans les clients", avant, carnet) is None


# --- The day that was lost -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texte", "pas"),
    [
        ("remettez jeudi devant la mairie", "jeudi je passe à la mairie"),
        ("vous avez perdu le jeudi", "jeudi je passe à la mairie"),
        ("Le jeudi, vous l'avez encore laissé de côté.", "jeudi je passe à la mairie"),
        ("ajoute jeudi", "jeudi je passe à la mairie"),
        ("ajoutez le samedi à mes clients", None),
        ("jeudi je ne peux pas", None),
        ("vous avez noté jeudi ?", None),
    ],
)
def test_le_jour_est_rendu(texte: str, pas: str | None) -> None:
    carnet = _tapissiere(action_7_jours="je passe à la mairie")
    assert un_autre_jour(carnet, texte) == pas


def test_le_jour_rendu_y_est_deja() -> None:
    carnet = _tapissiere(action_7_jours="jeudi je passe à la mairie")
    assert "utter_deja_note" in noms(_dire(carnet, "remettez jeudi devant la mairie"))
