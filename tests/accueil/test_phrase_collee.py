"""The trade, when a sentence follows it with no mark between them."""

from __future__ import annotations

import pytest

from pourquoi.accueil import recevoir_activite
from pourquoi.carnet import Carnet, Message
from pourquoi.extraction import reconnaitre_activite

COLLEES = """
je reprends la fromagerie de Bort les Orgues elle etait fermee depuis 14 mois | la fromagerie de Bort les Orgues
je reprends le pressing de Vic le patron part en retraite | le pressing de Vic
j'ouvre une librairie à Foix ça fait trois ans que je cherche un local | une librairie à Foix
je monte un food truck de crêpes on commence en mai | un food truck de crêpes
je reprends le bar tabac d'Uzerche il a brulé en 2022 | le bar tabac d’Uzerche
je rachète la quincaillerie de Brioude c'était la dernière du canton | la quincaillerie de Brioude
jai racheté une creperie a Binic c etait mon reve | une crêperie à Binic
je reprends la ferme de mes parents ils arretent en juin | la ferme de vos parents
je crée une crèche à Decize y a rien pour les petits | une crèche à Decize
je reprends le salon de coiffure de Thiers la patronne me le cède | le salon de coiffure de Thiers
je reprends la pharmacie de Lormes personne n'en voulait | la pharmacie de Lormes
on reprend le camping de Meyrueis mon mari et moi on y allait gamins | le camping de Meyrueis
je reprends la station service de mon village mon voisin la vend | la station service de votre village
je rachete la menuiserie d'Ambert les anciens sont a la retraite | la menuiserie d’Ambert
je reprends la scierie de Lamastre tout le monde me dit que je suis fou | la scierie de Lamastre
jvais ouvrir une onglerie a Lens jai trouvé le local | une onglerie à Lens
je reprends la papeterie de Joyeuse qui était fermée depuis un an | la papeterie de Joyeuse
je suis maraîchère à Gap mon père l'était aussi | maraîchère à Gap
je lance une marque de savons la matière première vient d'Alep | une marque de savons
je rachète l'hôtel de la Poste à Guéret il est à vendre depuis 2 ans | l’hôtel de la Poste à Guéret
je reprends la boulangerie patisserie de la place du marche de Saint Julien les Villas pres de la gare routiere et du lycee | la boulangerie pâtisserie de la place du marché de Saint Julien les Villas
je rachète une jardinerie à Muret dont la verrière est neuve | une jardinerie à Muret
"""

ENTIERES = """
je reprends le bar le Celtique | le bar le Celtique
j'ouvre un bar le Saint Georges à Pau | un bar le Saint Georges à Pau
j'ouvre un restaurant Chez Elle à Lille | un restaurant Chez Elle à Lille
je tiens une boutique pour elle et lui à Nice | une boutique pour elle et lui à Nice
je reprends une ferme qui tourne bien | une ferme qui tourne bien
je crée un food truck qui fait des gaufres | un food truck qui fait des gaufres
je suis traiteur pour ceux qui ont pas le temps | traiteur pour ceux qui ont pas le temps
je vends des livres que personne ne lit | vente de livres que personne ne lit
j'ouvre une boutique de vêtements que les gens apportent | une boutique de vêtements que les gens apportent
"""


def _cas(texte: str) -> list[tuple[str, ...]]:
    return [tuple(p.strip() for p in ligne.split("|")) for ligne in texte.split("\n") if ligne]


RIEN = """
mon père il était boulanger
c'est mon prof de bts qui m'a inscrit au concours
j'ai écrit une lettre à ma femme elle est dans le tiroir
mon associé vous dirait mieux que moi
les gens ils comptent chaque euro ici
la dernière fois c'était un monsieur de 91 ans
"""


@pytest.mark.parametrize("dit", [ligne for ligne in RIEN.split("\n") if ligne])
def test_le_sujet_d_une_phrase_n_est_pas_une_activite(dit: str) -> None:
    assert reconnaitre_activite(dit) is None


@pytest.mark.parametrize(("dit", "activite"), _cas(COLLEES + ENTIERES))
def test_une_phrase_collee_ne_perd_ni_n_allonge_l_activite(dit: str, activite: str) -> None:
    carnet = Carnet()
    assert recevoir_activite(carnet, Message(dit)) is not None
    assert carnet.activite == activite
