"""A trade, goods or an act that is named is worth more than the walls, the firm or how one works."""

from __future__ import annotations

import pytest

from pourquoi.accueil import recevoir_activite
from pourquoi.carnet import Carnet, Message
from pourquoi.contenant import contenant_seul

CREUX = """
la boîte de votre oncle
l’atelier de monsieur Vasseur
le fonds d’un ancien
votre local à Dinan
un bureau de trois personnes à Lens
la boutique de Sidonie
les vingt hectares de vos parents
une structure pour les mairies
la tournée de votre ancienne patronne
l’entreprise familiale de votre beau-père
un salon à Pau
"""

PLEINS = """
l’atelier de reliure de votre oncle
une entreprise de charpente à Dinan
une boutique de jouets
un camion de glaces
un salon de toilettage
le chantier naval de Paimpol
un bureau d’études
une agence de voyages
fleuriste
"""


def _lignes(texte: str) -> list[str]:
    return texte.strip().split("\n")


@pytest.mark.parametrize("groupe", _lignes(CREUX))
def test_un_contenant_seul(groupe: str) -> None:
    assert contenant_seul(groupe)


@pytest.mark.parametrize("groupe", _lignes(PLEINS))
def test_un_contenant_qui_dit_le_metier(groupe: str) -> None:
    assert not contenant_seul(groupe)


# What they wrote | the point that was learned of it, if any | what is kept
DITS = """
Tonnelier à Jarnac, je reprends l'atelier de mon parrain. | | tonnelier à Jarnac
ramoneur, je reprend la tournee de mon ancien chef a Gap | | ramoneur
chaudronnier je rachète la boîte de mon patron à Thiers on est six | | chaudronnier
On est apiculteurs dans le Diois, on reprend les deux cents ruches et les terres de mon oncle. | les terres de mon oncle | apiculteurs dans le Diois
Je suis podologue, j'ouvre mon cabinet à Mende. | j'ouvre mon cabinet à Mende | podologue
repassage à domicile, je crée ma boîte avec mon frère, à Creil | je crée ma boîte avec mon frère | repassage à domicile
Entretien de piscines, je reprends la clientèle d'un monsieur dans le Var | je reprends la clientèle d'un monsieur dans le Var | entretien de piscines
moi c'est les tresses, j'ouvre mon petit local a Evry | j'ouvre mon petit local a Evry | les tresses
je fais de la livraison de bois de chauffage, je reprends le camion de mon père | je reprends le camion de mon père | la livraison de bois de chauffage
Je suis seule à mon compte, relieuse, secteur Morlaix | Je suis seule à mon compte, relieuse | relieuse
Contrôleuse de gestion à temps partagé, pour des PME. Je suis seule, en raison individuelle | Je suis seule, en raison individuelle | contrôleuse de gestion à temps partagé
Conteur pour les mariages, les veillées. Je travaille seul, près de Mende. | Je travaille seul, près de Mende | conteur pour les mariages
élevage de truites à Foix, je prends la suite d'un patron | je prends la suite d'un patron | élevage de truites à Foix
miel et confitures au marché, je prends la suite de ma tante | je prends la suite de ma tante | miel et confitures au marché
tuk-tuk à Nosy Be, je mets trois véhicules avec deux cousins | je mets trois véhicules avec deux cousins | tuk-tuk à Nosy Be
des bougies sur mesure, sur insta, et je vais prendre un local à Pantin | je vais prendre un local à Pantin | des bougies sur mesure
je fais de la médiation de voisinage, et là je m'installe à Dole avec un collègue | je m'installe à Dole avec un collègue | la médiation de voisinage
Formation aux premiers secours. Je vais dans les usines et les écoles, secteur Épinal | Je vais dans les usines et les écoles | formation aux premiers secours
Je reprends l'atelier de ma tante à Dole, tapissière comme elle | | tapissière comme elle
"""

# Nothing else is said, or what else is said is of somebody else or of another time.
GARDES = """
Je reprends la boutique de ma tante à Vannes. | la boutique de votre tante à Vannes
je reprends l'affaire de mon oncle à Gap, mon mari est boulanger | l’affaire de votre oncle à Gap
J'étais coiffeuse, j'ouvre un local à Dinan | un local à Dinan
Je suis ingénieur, j'ouvre une boutique de jouets | une boutique de jouets
Infirmière pendant dix ans, je reprends l'atelier de couture de ma mère | l’atelier de couture de votre mère
Je reprends l'atelier de mon patron avec ma sœur, près de Mende | l’atelier de votre patron
"""


def _cas(texte: str) -> list[tuple[str, ...]]:
    return [tuple(p.strip() for p in ligne.split("|")) for ligne in _lignes(texte)]


@pytest.mark.parametrize(("texte", "point", "activite"), _cas(DITS))
def test_ce_qui_est_nomme_passe_avant(texte: str, point: str, activite: str) -> None:
    carnet = Carnet(propos={"activite": point} if point else {})
    assert recevoir_activite(carnet, Message(texte)) is not None
    assert carnet.activite == activite


@pytest.mark.parametrize(("texte", "activite"), _cas(GARDES))
def test_le_contenant_reste_faute_de_mieux(texte: str, activite: str) -> None:
    carnet = Carnet()
    assert recevoir_activite(carnet, Message(texte)) is not None
    assert carnet.activite == activite


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("Je reprends la mercerie de Mme. Roche à Dole", "la mercerie de madame Roche à Dole"),
        ("je reprends le garage de M. Petit", "le garage de monsieur Petit"),
        ("J'ouvre une librairie à St. Malo", "une librairie à Saint-Malo"),
        ("Je reprends la ferme du Dr. Blanc, des brebis", "la ferme du docteur Blanc"),
    ],
)
def test_un_titre_abrege_ne_finit_pas_la_phrase(texte: str, activite: str) -> None:
    carnet = Carnet()
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == activite


# A long presentation: its first trade, not a stretch taken askew.
DICTEES = """
alors nous c'est une laverie de quartier si on veut, à Lens, on lave on repasse, on prête un fer, dans une ancienne mercerie, on est trois et y a un banc devant pour attendre | on prête un fer | une laverie de quartier
alors moi je suis prof de yoga, mais attention pas les postures en vitrine, c'est dans les usines du côté de Dole, je vais chez eux, je pousse les tables de la cantine et on y va | je pousse les tables de la cantine et on y va | prof de yoga
bon, nous on fait de la collecte de cartons à vélo à Nantes, on monte une coopérative, enfin une scop, je sais plus comment on dit justement pour les commerçants | justement pour les commerçants | la collecte de cartons à vélo à Nantes
alors moi je suis toute seule à mon compte je fais traiteur à Foix, les baptêmes les mariages et puis les repas de famille aussi pour ceux qui veulent rester chez eux, voilà j'ai un petit labo | les repas de famille aussi pour ceux qui veulent rester chez eux | traiteur à Foix
alors je fais les ambulances sur la côte entre Paimpol et Tréguier, les gens, les malades, les dialyses aussi, j'ai deux voitures et je veux acheter une troisième avec un brancard neuf | je veux acheter une troisième avec un brancard neuf | les ambulances sur la côte entre Paimpol et Tréguier
moi c'est alloco et poulet braisé dans un camion à Lille, je viens de Bouaké, ça fait dix ans, et maintenant avec mon frère, on a déjà la place du marché de Wazemmes | on a déjà la place du marché de Wazemmes | alloco et poulet braisé dans un camion à Lille
Sculptrice sur pierre, et je fais aussi des stages au lycée, sinon je mange pas | Sculptrice sur pierre, et je fais aussi des stages au lycée | sculptrice sur pierre
Cours de breton pour adultes. Je suis galloise d'origine, alors les mutations je connais | Je suis galloise d'origine | cours de breton pour adultes
verger à Agen, pruniers, 4 salariés, je suis le responsable et je rachète | je suis le responsable et je rachète | verger à Agen
cabinet d'assurances, enfin cabinet, moi, mon ordinateur et ma table à Creil | mon ordinateur et ma table à Creil | cabinet d’assurances
Naturopathie, cabinet partagé à Dax | Naturopathie, cabinet partagé à Dax | naturopathie
"""

QUEUES = """
creperie a Binic on reprend avec ma soeur | crêperie à Binic
fromagerie à Laguiole nous reprenons à deux couples | fromagerie à Laguiole
pneus d'occasion que je fais venir d'Allemagne à Lomé | pneus d’occasion
boucherie a Vesoul reprise du magasin de la place | boucherie à Vesoul
bijouterie fantaisie avec mon frangin | bijouterie fantaisie
une librairie jeunesse si on veut | une librairie jeunesse
"""

# A word that no table has, and that sounds like another one.
INCONNUS = """
Dépannage de clim à Cayenne | dépannage de clim à Cayenne
du bo bun à Lens | du bo bun à Lens
je suis UX designer à Rennes | UX designer à Rennes
pose de velux et de clim | pose de velux et de clim
vente de velo a Gap | vente de vélo à Gap
macon chaux et terre | maçon chaux et terre
je suis macon a Gap | maçon à Gap
plombier a macon | plombier à Mâcon
UX designer | UX designer
livraison de repa a domicile | livraison de repas à domicile
"""


@pytest.mark.parametrize(("texte", "point", "activite"), _cas(DICTEES))
def test_le_premier_metier_d_une_dictee(texte: str, point: str, activite: str) -> None:
    carnet = Carnet(propos={"activite": point})
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == activite


@pytest.mark.parametrize(("texte", "activite"), _cas(QUEUES + INCONNUS.lstrip()))
def test_ni_queue_ni_mot_pour_un_autre(texte: str, activite: str) -> None:
    carnet = Carnet()
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == activite
