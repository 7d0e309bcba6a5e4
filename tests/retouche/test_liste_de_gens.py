"""People to add go to the people, never in the middle of what these come for."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.passages import Passage
from pourquoi.rectifications import avec_aussi
from tests.entretien import Entretien, noms
from tests.retouche.test_plusieurs import VELOS, dire

BISTROT = "Nous existons pour faire vivre le bar du village, d’abord pour les habitués, les retraités et les ouvriers du chantier le matin pour le café et les clopes."
PISCINE = "Nous existons pour ouvrir la piscine, aux côtés des nageurs, des familles et des retraités, avec patience."
LIBRAIRIE = "Nous existons pour accueillir les familles, les lycéens et les curieux dans notre librairie, avec patience."
EPICERIE = (
    "Nous existons pour tenir l’épicerie, afin que les familles et les ouvriers trouvent tout ici."
)
LAVERIE = (
    "On lave le linge pour les étudiants, les routiers et les saisonniers, avec un mot pour chacun."
)


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (BISTROT, "ajoute les pompiers de garde", BISTROT.replace(" et les ouvriers", ", les pompiers de garde et les ouvriers")),
        (PISCINE, "rajoutez les enfants des écoles stp", PISCINE.replace(" et des retraités", ", des retraités et des enfants des écoles")),
        (LIBRAIRIE, "et les étudiants aussi", LIBRAIRIE.replace(" et les curieux", ", les étudiants et les curieux")),
        (EPICERIE, "ajoutez les livreurs et les facteurs", EPICERIE.replace(" et les ouvriers", ", les livreurs, les facteurs et les ouvriers")),
        (LAVERIE, "vous avez oublié les voyageurs", LAVERIE.replace(" et les saisonniers", ", les saisonniers et les voyageurs")),
        # A value, or a day, is no one.
        (EPICERIE, "ajoute la franchise", EPICERIE.replace("ici.", "ici, en restant fidèles à la franchise.")),
    ],
)  # fmt: skip
def test_people_go_to_the_people(phrase: str, message: str, attendue: str) -> None:
    assert dire(phrase, message)[0] == attendue


@pytest.mark.parametrize(
    ("liste", "attendue"),
    [
        ("les habitués et les ouvriers", "les habitués, les ouvriers et les pompiers"),
        ("les habitués, les ouvriers le matin pour le café et les clopes", "les habitués, les ouvriers le matin pour le café et les clopes, et les pompiers"),
        ("les cyclistes avec leurs sacoches et les enfants", "les cyclistes avec leurs sacoches et les enfants, et les pompiers"),
    ],
)  # fmt: skip
def test_one_more_in_the_clientele(liste: str, attendue: str) -> None:
    assert avec_aussi(liste, "les pompiers") == attendue


def lu(*morceaux: tuple[str, str]) -> Message:
    """A message in the stretches that it was read in."""
    texte = " ".join(dit for _, dit in morceaux)
    return Message(texte, passages=tuple(Passage(role, dit, 0.95) for role, dit in morceaux))


@pytest.mark.parametrize(
    ("message", "clientele"),
    [
        (lu(("accord", "oui c'est bien,"), ("consigne", "au fait"), ("champ", "dans les clients"), ("consigne", "y a aussi"), ("nouveau", "les lycées")),
         "les familles du quartier et les lycées"),
        (lu(("accord", "c'est bon pour moi,"), ("consigne", "par contre dans"), ("champ", "mes clients"), ("consigne", "faut mettre"), ("nouveau", "les crèches en plus")),
         "les familles du quartier et les crèches"),
        (lu(("accord", "parfait je signe, ah et dans mes clients"), ("consigne", "j'ai oublié"), ("nouveau", "les facteurs")), "les familles du quartier et les facteurs"),
        (lu(("accord", "oui."), ("consigne", "j'ai oublié de vous dire,"), ("dit", "je travaille aussi pour les mairies")), "les familles du quartier et les mairies"),
        (lu(("accord", "oui ça me va,"), ("dit", "j'ai aussi les hôtels comme clients")), "les familles du quartier et les hôtels"),
        # Nobody more.
        (lu(("accord", "oui c'est bien,"), ("dit", "les clients vont aimer aussi")), "les familles du quartier"),
        (lu(("accord", "oui je signe,"), ("dit", "je travaille aussi le samedi")), "les familles du quartier"),
    ],
)  # fmt: skip
def test_signed_and_whom_else_it_is_for_is_kept(message: Message, clientele: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = VELOS
    entretien.carnet = Carnet.depuis(entretien.carnet.valeurs_de_slots())
    tour = parcours.repondre(entretien.carnet, message)
    assert entretien.carnet.raison_detre_confirmee and entretien.carnet.raison_detre == VELOS
    assert entretien.carnet.coeur_clientele == clientele
    dite = "utter_corrige_coeur_clientele" in noms(tour)
    assert dite == (clientele != "les familles du quartier")
