"""Driven to it, misheard, or told beside a place: what is kept of the business all the same."""

from __future__ import annotations

import pytest

from pourquoi.accueil import _au_propos, parle_de_son_activite, recevoir_activite, recevoir_statut
from pourquoi.carnet import Carnet, Message
from tests.entretien import Entretien, noms

LUES = """
Bonjour, je m'appelle Odile, j'ai cinquante ans, et après vingt ans de notariat à Pau, j'ouvre à l'automne une maison de thé à Oloron, dans l'ancienne poste.|une maison de thé à Oloron|createur
Bonsoir, je suis Paul, et après vingt ans de banque, je reprends cet été une quincaillerie à Mende.|une quincaillerie à Mende|repreneur
Je m'appelle Anne, et après vingt ans d'enseignement, j'ouvrirai à la rentrée un atelier de reliure à Cluny.|un atelier de reliure à Cluny|createur
J'ai trente-huit ans ; après dix ans de cuisine, je monte avec ma sœur, au mois de mai, une ferme-auberge en Ardèche.|une ferme-auberge en Ardèche|createur
Je reprends dans deux mois la cordonnerie de mon oncle à Vichy.|la cordonnerie de votre oncle à Vichy|repreneur
Bonjour. Infirmière de métier, je crée d'ici la fin de l'année une crèche parentale à Brest.|une crèche parentale à Brest|createur
J'ouvre la semaine prochaine un salon de thé, j'ai peur.|un salon de thé|createur
Je suis obligé d'ouvrir une agence de voyages à Royan. Obligé, je le répète. Il me manque six ans pour une retraite complète et plus personne ne prend un ancien assureur.|une agence de voyages à Royan|createur
Je suis obligée de reprendre le pressing de ma mère. Elle est malade.|le pressing de votre mère|repreneur
on m'a poussé à monter une auto-école à Lens, moi je voulais pas|une auto-école à Lens|createur
ma femme m'a convaincu d'ouvrir un gîte dans la Drôme. J'étais comptable.|un gîte dans la Drôme|createur
je me retrouve à tenir un bar-tabac à Vierzon sans l'avoir voulu|un bar-tabac à Vierzon|None
Je suis forcé de racheter la menuiserie de mon patron, sinon elle ferme.|la menuiserie de votre patron|repreneur
jsuis bien obligé de lancer une micro entreprise de jardinage, à 58 ans plus personne veut de moi|une micro entreprise de jardinage|createur
Je me suis décidée à ouvrir une mercerie à Cahors|une mercerie à Cahors|createur
me voilà à reprendre une station-service à 60 ans|une station-service|repreneur
moi c'est Denise je fais de la garde d'enfants voilà ça fait douze ans que je fais ça dans une crèche et là je me mets à mon compte à Aubusson c'est une petite ville dans la Creuse pour aller chez les gens la nuit le dimanche enfin tout quoi|la garde d’enfants|createur
je fais du toilettage pour chiens à Aubin c'est un village en Aveyron|du toilettage pour chiens à Aubin|None
salut je répare des vélos à Vaulx c'est une banlieue de Lyon|réparation de vélos à Vaulx|None
boulangerie paysanne, pas loin de rodez|boulangerie paysanne pas loin de rodez|None
Cordonnerie, à Dole|cordonnerie à Dole|None
Fromagère (dans le Cantal)|fromagère dans le Cantal|None
une bouquinerie indépendante, à Figeac ; environ quatre mille titres|une bouquinerie indépendante à Figeac|None
"""


@pytest.mark.parametrize("ligne", LUES.strip().split("\n"))
def test_l_activite_et_comment_on_y_vient(ligne: str) -> None:
    texte, activite, statut = ligne.split("|")
    carnet = Carnet()
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == activite
    assert str(carnet.statut) == statut


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("Plombier, en solo", "plombier"),
        ("prof de yoga, dans le but d'aider", "prof de yoga"),
        ("couture, vers septembre", "couture"),
        ("un village de gîtes", "un village de gîtes"),
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_un_lieu(texte: str, activite: str) -> None:
    carnet = Carnet()
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == activite


@pytest.mark.parametrize(
    "texte",
    [
        "ma conseillère m'a obligée à venir ici",
        "on m'a conseillé de reprendre le sport",
        "je suis décidée à changer de vie",
    ],
)
def test_etre_pousse_a_autre_chose_n_est_pas_une_activite(texte: str) -> None:
    assert not parle_de_son_activite(Message(texte))


@pytest.mark.parametrize(
    ("texte", "statut"),
    [
        ("Je crée ; l'échoppe avait fermé depuis deux ans, et il n'y avait plus rien à reprendre, sinon l'enseigne.", "createur"),
        ("je crée mais c'était une boucherie avant que le patron parte à la retraite", "createur"),
        ("Je reprends, et tout est à refaire, autant dire que je monte une autre maison.", "repreneur"),
        ("Nous reprenons : le moulin existait déjà, il faudra créer la clientèle.", "repreneur"),
        ("ben je crée, y avait mon oncle dans le temps mais il a fermé en 1990", "createur"),
        ("Je crée, enfin non, je rachète le fonds de mon patron.", "repreneur"),
    ],
)  # fmt: skip
def test_les_premiers_mots_disent_le_statut(texte: str, statut: str) -> None:
    carnet = Carnet()
    recevoir_statut(carnet, Message(texte))
    assert carnet.statut == statut


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("Je crée. Mais vous avez relevé ma retraite, pas mon activité : c'est une agence de voyages.", "une agence de voyages"),
        ("Je crée. Vous vous êtes trompé, mon activité : une laverie de quartier.", "une laverie de quartier"),
        ("je crée. non mais mon métier c'est la pose de parquet, pas le chômage", "la pose de parquet"),
        ("Je crée. Ce n'est pas mon activité, c'est une école de musique.", "une école de musique"),
    ],
)  # fmt: skip
def test_l_activite_mal_relevee_est_remise_avec_le_statut(texte: str, activite: str) -> None:
    entretien = Entretien()
    entretien.ouvrir()
    entretien.dire("boulanger à Dole", "motif_offre")
    entretien.carnet.activite = "le droit des assurances et la retraite"
    tour = entretien.dire(texte, "motif_argent")
    assert entretien.carnet.activite == activite
    assert entretien.carnet.statut == "createur"
    assert "utter_corrige_activite" in noms(tour)
    assert noms(tour)[-1].startswith("utter_demander_pourquoi")


@pytest.mark.parametrize(
    ("texte", "statut", "pourquoi"),
    [
        ("Non, pas une affaire déjà en place : je crée, et il n'y avait là qu'un mur. Quant au pourquoi, mon père voulait que le village garde son four.", "createur", "mon père voulait"),
        ("mais non je crée. parce que les gens d'ici font vingt bornes pour une baguette", "createur", "vingt bornes"),
        ("Ah non, c'est une création. J'en rêve depuis que ma grand-mère m'a appris à coudre.", "createur", "à coudre"),
        ("non je reprends", "repreneur", None),
    ],
)  # fmt: skip
def test_le_statut_mal_lu_est_corrige_et_dit(texte: str, statut: str, pourquoi: str | None) -> None:
    entretien = Entretien()
    entretien.ouvrir()
    entretien.dire("boulanger à Dole", "motif_offre")
    entretien.carnet.statut = ""
    entretien.carnet.etape = "pourquoi_1"
    tour = entretien.dire(texte, "motif_sens")
    assert entretien.carnet.statut == statut
    assert "utter_corrige_statut" in noms(tour)
    assert (entretien.carnet.pourquoi_1 is None) == (pourquoi is None)
    assert (pourquoi or "") in (entretien.carnet.pourquoi_1 or "")


def test_qui_n_a_pas_choisi_n_est_pas_felicite() -> None:
    entretien = Entretien()
    entretien.ouvrir()
    tour = entretien.dire(
        "Je suis contrainte de reprendre le bar de mon frère à Lure, faute d'emploi.", "motif_offre"
    )
    assert {"utter_accueil_activite_sobre", "utter_accueil_sans_choix"} <= set(noms(tour))
    assert noms(tour)[-1] == "utter_demander_pourquoi_contraint"


def test_qui_a_choisi_est_interroge_sur_son_choix() -> None:
    entretien = Entretien()
    entretien.ouvrir()
    tour = entretien.dire("Je me suis décidée à ouvrir une mercerie à Cahors", "motif_offre")
    assert "utter_accueil_sans_choix" not in noms(tour)
    assert noms(tour)[-1] == "utter_demander_pourquoi"


def test_le_propos_ne_fait_pas_d_un_bourg_une_activite() -> None:
    assert _au_propos("l’aide à domicile", ["c'est un bourg dans la Creuse"], "") is None
    assert _au_propos(None, ["un village de l'Aubrac", "je suis traiteur"], "") == "traiteur"
