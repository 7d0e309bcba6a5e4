"""A first message in any register: what is made, how it is spelled, created or taken over."""

from __future__ import annotations

import pytest

from pourquoi.accueil import (
    envoye,
    parle_de_son_activite,
    recevoir_activite,
    recevoir_statut,
)
from pourquoi.carnet import Carnet, Message
from pourquoi.extraction import les_deux
from pourquoi.passages import decouper
from pourquoi.propos import Poids

PREMIERS = """
Bonjour monsieur, je m'apprête, à soixante-deux ans, à reprendre l'atelier d'horlogerie où mon maître m'a formé.|l’atelier d’horlogerie|repreneur
Bonjour, je viens, après quinze ans de salariat, de racheter une imprimerie à Vannes|une imprimerie à Vannes|repreneur
Ayant perdu mon époux, je dois, seule désormais, reprendre la quincaillerie familiale|la quincaillerie familiale|repreneur
Il se trouve que la pharmacie où je travaille depuis dix ans, je vais la reprendre en janvier|la pharmacie|repreneur
La boucherie dans laquelle j'ai appris le métier, je viens de la racheter|la boucherie|repreneur
L'horlogerie, celle de mon maître, je la reprends|l’horlogerie|repreneur
C'est l'auberge de mes grands-parents que je reprends|l’auberge de vos grands-parents|repreneur
un atelier d'horlogerie… que je reprends à la suite de mon maître|un atelier d’horlogerie|repreneur
Une ferme en polyculture : voilà ce que nous reprenons ma compagne et moi|une ferme en polyculture|repreneur
Je souhaiterais, si la santé me le permet, ouvrir une petite librairie à Cluny|une petite librairie à Cluny|createur
Je vais sans doute, si la banque suit, monter une brasserie dans le Vercors|une brasserie dans le Vercors|createur
Chère Madame, nous allons, dès septembre, prendre la suite de notre père à la tête de la scierie|la scierie|repreneur
On reprend, mon frère et moi, le garage du père|le garage du père|repreneur
La ferme qu'on reprend avec mon mari fait du comté|la ferme|repreneur
Le restaurant que je rachète s'appelle La Grange|le restaurant|repreneur
à 50 ans passés je me lance : une épicerie ambulante en Lozère|une épicerie ambulante en Lozère|createur
à Toulouse, en septembre, je lance une crèche parentale|une crèche parentale|createur
J'ouvre le 12 avril un institut de beauté à Pau|un institut de beauté à Pau|createur
je reprends au 1er janvier la boucherie de Saint-Flour|la boucherie de Saint-Flour|repreneur
j'ai repris à mon compte une tournée de boulangerie|une tournée de boulangerie|repreneur
infirmière de nuit, je voudrais ouvrir un salon de thé|un salon de thé|createur
je suis en reconversion, je deviens tapissière|tapissière|None
Bonjour, c'est pour mon institut de beauté|votre institut de beauté|None
mon activité : création de bijoux en argent|création de bijoux en argent|None
je commence mon activité de toiletteuse|toiletteuse|createur
patisserie g ouvre en mars|pâtisserie|createur
jouvre 1 snack|un snack|createur
vend des voiture doccaz|vente de voitures d’occasion|None
maconnerie g repri a mon pere|maçonnerie|repreneur
kebab a st denis|kebab à Saint-Denis|None
g repri 1 bar tabac a st etienne|un bar tabac à Saint-Étienne|repreneur
jrepren la boulangeri de mon tonton|la boulangerie de votre tonton|repreneur
electricien dps 3 ans jme lance|électricien|createur
mecanicien auto jouvre mon garage|mécanicien auto|createur
coifeuse a dom|coiffeuse à domicile|None
menuizier poseur|menuisier poseur|None
ouvre resto libanais mai 2026|resto libanais|createur
on fait traiteur et location de salle|traiteur et location de salle|None
je fais des bijoux et de la couture sur mesure|des bijoux et de la couture sur mesure|None
nous deux on monte un food truck de burgers|un food truck de burgers|createur
nous deux, ma soeur et moi, c'est la couture|la couture|None
on est deux et on répare des vélos|réparation de vélos|None
c gratuit ? jsuis fleuriste|fleuriste|None
ça marche comment ? je suis menuisier à Albi|menuisier à Albi|None
moi c'est Fatou, je suis couturière|couturière|None
moi c'est le taxi, à Nice depuis 2019|le taxi|None
2 chambres d'hôtes en Dordogne|deux chambres d’hôtes en Dordogne|None
2 gîtes dans le Gers|deux gîtes dans le Gers|None
jss barber jveux ouvrir mon salon|barber|createur
je suis couturière et j'ouvre mon atelier|couturière|createur
3 boulangeries|trois boulangeries|None
jai un foodtruck bokit a pointe a pitre|un foodtruck bokit à pointe à pitre|None
on est trois soeurs, on fait des savons et des bougies|des savons et des bougies|None
le 1er mars 2027, ouverture de mon cabinet d'ostéopathie|votre cabinet d’ostéopathie|createur
Voici : dès l'automne, mon fils et moi reprendrons la menuiserie Lambert|la menuiserie Lambert|repreneur
tatoueur a toulouse c moi ki crée|tatoueur à Toulouse|createur
c'est Nadia de Lyon, couture sur mesure|couture sur mesure|None
"""


def _lignes(textes: str) -> list[str]:
    return textes.strip().split("\n")


@pytest.mark.parametrize("ligne", _lignes(PREMIERS))
def test_a_first_message_is_understood(ligne):
    texte, activite, statut = ligne.split("|")
    carnet = Carnet()
    assert parle_de_son_activite(Message(texte))
    recevoir_activite(carnet, Message(texte))
    assert (carnet.activite, str(carnet.statut)) == (activite, statut)


def test_several_products_are_kept():
    carnet = Carnet()
    recevoir_activite(carnet, Message("je fais du pain et des pizzas le soir"))
    assert "pain et des pizzas" in carnet.activite


def test_a_trade_in_slang_is_spelled_out():
    carnet = Carnet()
    recevoir_activite(carnet, Message("jfai de la coif a domicile"))
    assert carnet.activite.endswith("coiffure à domicile")


@pytest.mark.parametrize(
    "texte",
    _lignes("""
bonjour
ça va
c'est quoi
je cherche des clients
la banque refuse mon prêt
mon voisin est plombier
ma boulangère m'a parlé de vous
mon mari tient un garage
j'ouvre l'appli et rien
j'ai 62 ans
comment ça marche ?
ma fille est infirmière
des architectes qui respectent les artisans, j'en connais deux
chez moi c l'huissier qui parle
On ne tient pas un restaurant avec des convictions, on le tient avec des additions.
jrepren + tard
la dune du Pilat
"""),
)
def test_look_alikes_of_a_first_message(texte):
    assert not parle_de_son_activite(Message(texte))


ENVOYES = """
c la chambre des métiers qui m'oblige
Pôle emploi m'envoie
on m'a dit de venir
ma femme veut que je fasse ça
mon comptable m'a demandé de faire le questionnaire
je suis obligé de le faire pour avoir la subvention
c pole emploi ki moblige
on ma forcé
ma conseillère m'a inscrite d'office
la banque exige que je passe par là
c'est pas moi qui ai choisi de venir
mon banquier me force à répondre à ça
la CCI m'a envoyé ici
c'est la mission locale qui m'envoie
mon conseiller veut que je vienne
je viens parce qu'on m'a obligé
c'est mon mari qui veut que je vous parle
je suis envoyée par la chambre d'agriculture
contraint et forcé
je n'ai pas choisi d'être ici
je dois le faire sinon on me radie
c'est ma daronne qui ma dit de tester
l'adie demande que je passe par vous
j'y suis forcé, c'est la condition du prêt
la mairie m'a orienté vers vous
"""
PAS_ENVOYES = """
bonjour
mes clients m'envoient des mails
la banque refuse mon prêt
mon mari veut divorcer
ma femme veut que je vende
ma femme veut que je sois heureux
la loi m'oblige à afficher mes prix
mon comptable m'a dit de facturer plus cher
mon comptable m'a parlé de vous
personne ne m'oblige
on ne m'a pas forcé
je me suis inscrite seule
on m'a dit que c'était bien
on m'a envoyé balader
je suis obligé de travailler pour vivre
mon chef m'a forcé à démissionner
mon oncle m'a poussé à ouvrir un bar
c'est moi qui ai voulu venir
je ne me retrouvais plus dans le rythme qu'on m'imposait
je viens d'ouvrir un bar
"""


@pytest.mark.parametrize("texte", _lignes(ENVOYES))
def test_someone_was_sent(texte):
    assert envoye(texte)
    carnet = Carnet()
    assert recevoir_activite(carnet, Message(texte)) is None and not carnet.activite


@pytest.mark.parametrize("texte", _lignes(PAS_ENVOYES))
def test_nobody_was_sent(texte):
    assert not envoye(texte)


def test_sent_with_a_trade():
    carnet = Carnet()
    recevoir_activite(carnet, Message("je suis envoyée par la CMA, j'ouvre un institut"))
    assert (carnet.activite, carnet.statut) == ("un institut", "createur")


CREENT = """
Je commence moi-même
c'est moi qui commence
je t'ai dit que je commence, c'est pour moi
c'est à moi
tout seul de zéro
je commence
jcommence
c moi ki commence
on démarre en septembre
moi je débute
j'ai tout fait moi-même
c'est mon idée à moi
moi-même
c'est moi la première
je fais mes premiers pas
c'est pour moi toute seule
c'est une page blanche
il n'y avait personne
je suis le premier à le faire ici
j'ai, l'an dernier, créé la société
c'est moi le fondateur
je suis à l'origine du projet
c'est notre premier commerce, on débute
jcrer tt
c neuf
je crée mais dans les murs de mon oncle
"""
REPRENNENT = """
c'est la suite de mon maître
un peu des deux : je reprends le fonds et je change tout
les deux : je reprends le salon et j'ajoute un spa
moitié moitié, je rachète et je transforme
un atelier d'horlogerie… que je reprends à la suite de mon maître
à la suite de mes parents
je prolonge ce que mon maître a fait
je continue ce que faisait ma mère
je remplace le patron
je prends la place de mon chef
mon maître me le transmet
je le garde ouvert après mon père
mon père, et maintenant moi
après mon père, c'est moi
c'est une affaire de 1950
l'atelier où j'ai appris, je le reprends
je vais, si tout se passe bien, reprendre le fonds
mais je viens de vous dire que je reprenais
j'achète le fonds de commerce
c'est un fonds que j'achète
il a fallu que je reprenne la ferme
il était à mon patron
un ancien atelier que je remets en route
je rouvre le café fermé depuis deux ans
mon patron me laisse les clés
je garde la clientèle de l'ancien
je suis héritier de l'exploitation
jla repren a mon daron
"""
AUCUN = """
c'est à moi que vous parlez ?
c'est à moi de répondre ?
tout seul je sais pas faire
on commence ?
on commence
quand est-ce qu'on commence
je commence à fatiguer
je commence à comprendre
par où je commence ?
j'ai commencé la boulangerie à 15 ans
ma femme commence le travail à 8h
je continue
c'est quoi une reprise ?
la suite
la suite demain matin avec le café
allez, la suite
je suis le premier surpris
je le garde pour moi
j'achète mon pain chez lui
j'achète une batterie
page blanche, on recommence tout
jveux voir mon bébé faire ses premiers pas
le jeune qui débute
"""


@pytest.mark.parametrize(
    ("textes", "statut"),
    [(CREENT, "createur"), (REPRENNENT, "repreneur"), (AUCUN, None)],
    ids=["createur", "repreneur", "rien"],
)
def test_the_question_of_the_status(textes, statut):
    for texte in _lignes(textes):
        carnet = Carnet()
        recevoir_statut(carnet, Message(texte))
        assert carnet.statut == statut, texte


def test_both_at_once():
    for texte in ("les deux", "un peu des deux", "moitié-moitié", "c'est un peu les 2"):
        assert les_deux(texte), texte
    for texte in ("les deux salons", "ça dépend", "un peu", "je reprends les deux fonds"):
        assert not les_deux(texte), texte


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("Odile. Fleuriste à Ussel", "fleuriste à Ussel"),
        ("bonjour, marc, électricien", "électricien"),
        ("Bonjour, moi c'est Karim, chauffeur de taxi à Nice", "chauffeur de taxi à Nice"),
        ("Je suis Agnès, tapissière à Tulle", "tapissière à Tulle"),
        ("bjr moi cest jo cordonnier a lyon", "cordonnier à Lyon"),
        ("moi c fatou coiffeuse afro", "coiffeuse afro"),
        ("Salut, Bruno. Menuisier. Vannes.", "menuisier"),
        ("Mme Berger, toiletteuse pour chiens", "toiletteuse pour chiens"),
        ("coucou ici Julie fleuriste à Metz", "fleuriste à Metz"),
        ("Boulanger, pâtissier", "boulanger"),
        ("je suis plombier chauffagiste", "plombier chauffagiste"),
    ],
)
def test_son_nom_et_son_metier_suffisent(texte: str, activite: str) -> None:
    message = Message(texte, "saluer", (("saluer", 0.9),))
    carnet = Carnet(etape="activite")
    assert parle_de_son_activite(message)
    recevoir_activite(carnet, message)
    assert carnet.activite == activite


@pytest.mark.parametrize(
    "texte",
    ["bonjour, Paul Boulanger", "Claire Morel", "paul", "Bonjour, moi c'est Odile", "Marc. Je suis perdu.", "Bonjour Monsieur, un ami plombier m'a parlé de vous"],
)  # fmt: skip
def test_un_nom_seul_n_est_pas_un_metier(texte: str) -> None:
    assert not parle_de_son_activite(Message(texte, "saluer", (("saluer", 0.9),)))


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        (
            "alors moi c'est Nadia je suis couturière à Roubaix bon à la base ma tante était modiste et donc je fais des retouches pour les gens du coin",
            "couturière à Roubaix",
        ),
        (
            "moi c'est Gil je suis sellier enfin mon oncle était bourrelier et je couds des harnais pour les gens qui ont des ânes dans la vallée",
            "sellier",
        ),
        (
            "alors moi c'est Rose je fais de la garde d'enfants voilà ça fait douze ans que je fais ça à la crèche et là je me lance toute seule",
            "la garde d’enfants",
        ),
    ],
)
def test_une_presentation_dictee_dit_le_metier(texte: str, activite: str) -> None:
    carnet = Carnet(propos={"activite": "les gens du coin"})
    recevoir_activite(carnet, Message(texte, "motif_offre"))
    assert carnet.activite == activite


@pytest.mark.parametrize(
    ("texte", "point", "parle"),
    [
        (
            "bonjour on m'a donné ce numéro je sais pas trop comment ça marche moi c'est jean j'ai soixante ans je répare des chaises à vannes dans un petit local",
            "je répare des chaises à vannes",
            True,
        ),
        (
            "bonsoir je sais pas si c'est bien ici on m'a dit de venir moi c'est pour mon idée je vends des soupes avec les légumes que les gens jettent et je passe le mardi",
            "je vends des soupes avec les légumes que les gens jettent",
            True,
        ),
        (
            "bonsoir je sais pas si c'est bien ici on m'a dit de venir vous voir parce que ça va pas très fort avec les impôts et je cherche quelqu'un qui m'écoute",
            "je cherche quelqu'un qui m'écoute",
            False,
        ),
    ],
)
def test_le_point_d_une_presentation_dictee_est_un_metier(texte, point, parle) -> None:
    debut = texte.index(point)
    lus = decouper(texte)
    poids = Poids(
        tuple(mot for mot, _, _ in lus),
        tuple(0.9 if debut <= a < debut + len(point) else 0.1 for _, a, _ in lus),
    )
    assert parle_de_son_activite(Message(texte, poids=poids)) is parle


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("Bonjour, Nadine, 53 ans. J'ai un gîte dans le Cantal depuis un an. C'est la maladie qui m'a obligée.", "un gîte dans le Cantal"),
        ("Bruno, 44 ans, je répare des vélos à Nevers", "réparation de vélos à Nevers"),
    ],
)  # fmt: skip
def test_un_nom_et_un_age_ne_sont_pas_l_activite(texte: str, activite: str) -> None:
    message = Message(texte)
    assert parle_de_son_activite(message) and not envoye(texte)
    carnet = Carnet()
    recevoir_activite(carnet, message)
    assert carnet.activite == activite
