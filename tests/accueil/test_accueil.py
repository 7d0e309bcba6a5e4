"""The first exchange: what a first message tells, and what it does not."""

from __future__ import annotations

import pytest

from pourquoi.accueil import (
    cherche_des_clients,
    dit_comment_c_est_venu,
    parle_de_son_activite,
    pourquoi_deja_dit,
    recevoir_activite,
    recevoir_statut,
)
from pourquoi.carnet import Carnet, Message
from pourquoi.extraction import deja_ancien

ANNONCES = """
Bonjour, je m'apprête à reprendre un petit atelier de réparation de vélos
on est deux, ma femme et moi, on ouvre un camping dans le Lot
Bonjour, on ouvre un camping à deux
j'ai une boucherie halal, je cherche des clients
Traductrice littéraire en freelance, je me lance parce que j'aime les mots
je suis infirmière et j'ouvre mon cabinet
bonjour je suis plombier a brest
slt jsuis coiffeuse a domicile
Menuisier ébéniste depuis 20 ans, je cherche des clients
Bonsoir, moi c'est Karim, je tiens une épicerie de nuit à Lille
Je m'appelle Sonia, j'ouvre un institut de beauté
Sonia, coiffeuse à domicile à Pau
je vends des bougies sur les marchés
on fait des pizzas au feu de bois
j'ai un food truck
nous avons une ferme en maraîchage bio
je travaille dans le bâtiment
bonjour j ai un projet de creche associative
mon projet est d'ouvrir un gîte en Ardèche
jvais reprendre le tabac de ma rue
je prends la suite de mon père
il va me céder son affaire
auto-entrepreneur, je répare des téléphones
salut, kiné libérale, je m'installe en janvier
J'ouvre un salon de thé, comment trouver des clients ?
je suis avocate et je voudrais savoir comment trouver des clients ?
taxi à Marseille
maraîchère bio
moi c'est Leïla, prof de yoga
bsr jai un garage moto a calais
bonjour, agence immobilière à Tours
je m'occupe d'une auberge de jeunesse
ma femme et moi reprenons une auberge
j'ouvre 1 bar à ongles 💅 a Roubaix tu vois le genre
🍕 pizzaiolo
1 pizzeria
wsh g 1 snack a Creil tu vois le truc
naturopathe 🌿
coiffeuse tu vois
une laverie tu vois ?
salut c'est momo je fais taxi
Bonsoir, c'est pour un projet de gîte à la ferme
"""
RIEN_ENCORE = """
bonjour
ça va ?
c'est quoi ce truc
je voudrais un rendez-vous
j'ai une question
je suis perdu
on m'a dit de venir ici
je cherche des clients
j'ai besoin d'aide
je suis fatigué
je suis à la retraite
je suis au chômage
j'ai un problème avec mon associé
vous êtes un robot ?
je veux parler à un conseiller
un conseiller svp
je suis content d'être ici
mon comptable m'a parlé de vous
la chambre de commerce m'envoie
allez-y posez vos questions
j'ai envie de changer de vie
je dois créer un compte ?
j'ouvre le lien et rien ne se passe
je suis demandeur d'emploi
je suis votre premier client
je suis une cliente d'une boulangerie
je fais des erreurs
c'est pour un rendez-vous
dis donc, tu sais faire quoi ?
je reprends mes études
c'est la première fois que je viens
je ne suis pas boulanger
tu vois
est-ce que tu vois le genre ?
j'ai 1 question
j'ai 1 rendez-vous
j'ai 3 salariés
j'ai un problème pour ouvrir la page
j'ai besoin d'aide pour ouvrir un compte
"""


def _lignes(textes: str) -> list[str]:
    return textes.strip().split("\n")


@pytest.mark.parametrize("texte", _lignes(ANNONCES))
def test_a_first_message_tells_the_activity(texte):
    assert parle_de_son_activite(Message(texte))


@pytest.mark.parametrize("texte", _lignes(RIEN_ENCORE))
def test_a_first_message_tells_nothing_yet(texte):
    assert not parle_de_son_activite(Message(texte))
    assert not parle_de_son_activite(Message(texte, "motif_offre", (("motif_offre", 0.4),)))


@pytest.mark.parametrize(
    ("texte", "activite", "statut"),
    [
        (
            "Bonjour, je m'apprête à reprendre un petit atelier de vélos",
            "un petit atelier de vélos",
            "repreneur",
        ),
        ("on est deux, on ouvre un camping dans le Lot", "un camping dans le Lot", "createur"),
        ("je suis infirmière et j'ouvre mon cabinet", "infirmière", "createur"),
        ("comme je vous le disais, une boucherie à Roubaix", "une boucherie à Roubaix", None),
        (
            "bah je l'ai déjà dit, aider les vieux avec leur ordinateur",
            "aider les vieux avec leur ordinateur",
            None,
        ),
        ("il va me céder son affaire", None, "repreneur"),
        ("je me lance parce que j'en ai marre de mon patron", None, "createur"),
        ("je l'ai déjà dit", None, None),
        ("je suis perdu", None, None),
    ],
)
def test_activity_and_status_kept_together(texte, activite, statut):
    carnet = Carnet()
    dit = recevoir_activite(carnet, Message(texte))
    assert (carnet.activite, carnet.statut) == (activite, statut)
    assert (dit is None) == (activite is None)


def test_a_raw_answer_is_cut_at_a_clause():
    carnet = Carnet()
    texte = "aider les gens, " + "les accompagner dans leurs démarches, " * 4
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == "aider les gens, les accompagner dans leurs démarches"


@pytest.mark.parametrize(
    ("textes", "statut"),
    [
        (
            "reprise|reprendre|cession|succession|racheté|l'ancien patron part|repris en 2020"
            "|le magasin de ma tante|ça existait déjà|entreprise familiale|j'en ai hérité"
            "|pas une création|le patron s'en va|la suite de mes parents|heritage|Je reprends",
            "repreneur",
        ),
        (
            "créé|création|de zéro|tout neuf|j'ai ouvert|à créer|je l'ai créée|cree|jai cree"
            "|on part de zéro|ouverture en mai|lancement|c'est nouveau|installée depuis peu"
            "|rien repris, tout créé|une toute nouvelle boîte|ça n'existait pas|Je crée",
            "createur",
        ),
        (
            "je sais pas|bonjour|c'est quoi la différence ?|ni l'un ni l'autre|ça dépend"
            "|créer ou reprendre je sais pas|j'ai repris le sport|oui|je suis salarié",
            None,
        ),
    ],
)
def test_a_bare_word_answers_the_status(textes, statut):
    for texte in textes.split("|"):
        carnet = Carnet()
        recevoir_statut(carnet, Message(texte))
        assert carnet.statut == statut, texte


CHERCHENT = """
je cherche des clients
comment trouver des clients
il me faut des clients
j'ai pas assez de monde
plus de clients svp
je recherche des nouveaux clients
comment je fais pour avoir des clients
où trouver mes premiers clients ?
jai plus de clients
on manque de clients
ça manque de monde
je voudrais plus de commandes
trouver des clients
des clients
j'ai besoin de clients
on a besoin de plus de monde
je n'ai pas de clients
zéro client depuis deux mois
comment attirer du monde
je suis à la recherche de clients
mon carnet de commandes est vide
personne ne vient
j'arrive pas à trouver des clients
jcherche dé clients
jcherche des clts
cmt trouver des clts
bonjour, je cherche clients
j'ai une boucherie halal, je cherche des clients
je veux décrocher des chantiers
pas assez de clients
"""
NE_CHERCHENT_PAS = """
mes clients cherchent du pain
mes clients cherchent toujours quelque chose
les clients cherchent la qualité
je ne cherche pas de clients
j'ai pas besoin de clients
j'ai trop de clients
mes clients sont contents
j'aime mes clients
je cherche un local
je cherche du sens
pour un monde meilleur
je cherche un associé
tout le monde le fait
je perds mon temps
le client est roi
j'ai des clients fidèles
je cherche à comprendre
mon client ne paie pas
je vends du pain
bonjour
je suis client
je cherche un prêt pour ma boulangerie
mon fils cherche des clients
un client m'a dit de venir
je ne veux pas de nouveaux clients
je voudrais changer le monde
"""


@pytest.mark.parametrize("texte", _lignes(CHERCHENT))
def test_looks_for_clients(texte):
    assert cherche_des_clients(texte)


@pytest.mark.parametrize("texte", _lignes(NE_CHERCHENT_PAS))
def test_does_not_look_for_clients(texte):
    assert not cherche_des_clients(texte)


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "fromagère, parce que je veux faire vivre les fermes",
            "parce que je veux faire vivre les fermes",
        ),
        ("jouvre un snack pck jen ai marre du patron", "pck jen ai marre du patron"),
        ("je reprends le bar car c'est le dernier du village", "car c'est le dernier du village"),
        ("je me lance afin de transmettre ce que je sais", "afin de transmettre ce que je sais"),
        (
            "j'ouvre un café, histoire de faire vivre le village",
            "histoire de faire vivre le village",
        ),
        (
            "j'ouvre une micro-crèche, c'est pour que les mères du village travaillent",
            "pour que les mères du village travaillent",
        ),
        ("Fleuriste, c'est pour être libre", "pour être libre"),
        ("boulanger, c pour nourrir le quartier", "pour nourrir le quartier"),
        ("coiffeuse a domicile, cest pour aider les vieux", "pour aider les vieux"),
        ("un garage, c'est surtout pour ne plus avoir de chef", "pour ne plus avoir de chef"),
        ("taxi. C'est pour nourrir mes gosses.", "pour nourrir mes gosses."),
        ("maraîchère, je fais ça pour laisser une terre propre", "pour laisser une terre propre"),
        ("plombier, je me lance pour etre mon patron", "pour etre mon patron"),
        ("menuisier, mon pourquoi c'est la transmission aux jeunes", "la transmission aux jeunes"),
        ("menuisier, mon pourquoi : rendre les gens fiers", "rendre les gens fiers"),
        ("kiné, mon but c'est de soulager les gens", "soulager les gens"),
        (
            "je monte un resto, c'est pas parce que je suis chef, c'est pour réunir les gens",
            "pour réunir les gens",
        ),
        (
            "traductrice, parce que j'aime les mots. Et vous, vous lisez ?",
            "parce que j'aime les mots.",
        ),
        ("traductrice, parce que j'aime les mots, et vous, ça va ?", "parce que j'aime les mots"),
        ("un atelier pour réparer les vélos", None),
        ("une appli, c'est pour louer des vélos", None),
        ("un site, c'est pour comparer les prix", None),
        ("une boutique pour les enfants", None),
        ("c'est pour un rendez-vous", None),
        ("c'est pour prendre rendez-vous", None),
        ("c'est pour savoir comment ça marche", None),
        ("bonjour, c'est pour trouver des clients", None),
        ("c'est pour lundi prochain normalement", None),
        ("je fais des gâteaux pour les mariages et les fêtes", None),
        ("un musée sur l'histoire de la ville de Lyon", None),
        ("je conduis un car les jours d'école", None),
        ("location de car les week-ends et fêtes", None),
        ("boulanger à Dole", None),
        ("mon but", None),
        ("pourquoi vous me demandez ça ?", None),
        ("c'est pas parce que je suis seul", None),
        ("on ouvre un camping pour les familles", None),
        ("", None),
    ],
)
def test_the_why_already_told(texte, dit):
    assert pourquoi_deja_dit(texte) == dit


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("taxi, pour pas dépendre d'un chef", "pour pas dépendre d'un chef"),
        ("bah pr pas finir comme mon père", "pr pas finir comme mon père"),
        ("bah parce que j'en avais marre", "parce que j'en avais marre"),
        ("un bar, pour que le village revive", "pour que le village revive"),
        ("pour", None),
        ("pour moi c'est une boulangerie bio à Lille", None),
        ("pour info je suis maçon depuis dix ans", None),
        ("pour l'instant je suis salarié dans un garage", None),
        ("un garage pour pas cher avec des pièces d'occasion", None),
        ("un resto pour pas trop cher dans le quartier", None),
        ("je reprends un bar pour le 1er mars prochain", None),
        ("je me lance pour trois ans dans la menuiserie", None),
        ("un salon pour les femmes du quartier nord", None),
        ("c'est un resto pour 40 couverts le midi", None),
        ("bah pour tout vous dire je suis coiffeuse à Pau", None),
        ("je suis coiffeuse pour chiens et chats à Pau", None),
    ],
)
def test_a_bare_pour_is_no_why(texte, dit):
    assert pourquoi_deja_dit(texte) == dit


@pytest.mark.parametrize(
    ("dit", "venu"),
    [
        ("parce que Nadine qui le tenait est partie chez son fils. Enfin partie, elle avait mal aux genoux", True),
        ("parce que l'ancien patron part à la retraite", True),
        ("pck le vieux arrete", True),
        ("car la dame d'avant est décédée l'an dernier", True),
        ("parce que la boulangère a fermé", True),
        ("parce que Paul vendait, il cherchait un repreneur", True),
        # What it does to others, or what is wanted, is a why.
        ("parce que le boulanger est parti et que le village n'a plus de pain", False),
        ("parce que mon père est mort et que je veux continuer son travail", False),
        ("parce que le patron part et que l'équipe allait perdre son travail", False),
        ("parce que ma mère est morte sans avoir été soignée", False),
        ("parce que mon père vendait des légumes", False),
        ("parce que les jeunes s'en vont", False),
        ("parce que l'école ferme si le café ferme", False),
    ],
)  # fmt: skip
def test_what_the_one_before_did_is_no_why(dit: str, venu: bool) -> None:
    assert dit_comment_c_est_venu(dit) is venu


D_UN_AUTRE = """
mon père la faisait tourner
la ferme était à mon père
avant c'était mon oncle
je passe en bio, la ferme est dans la famille
mes parents la tenaient avant moi
c'était à ma tante
elle appartenait à mon grand-père
c'est dans la famille depuis 3 générations
avant c'était une dame qui le tenait
qqn le faisait déjà tourner
oui quelqu'un la faisait tourner
y avait un gars avant
mon ancien patron le tenait
ma mère l'a tenu 30 ans
c'est mon patron qui me le laisse
le vieux part à la retraite
mon père prend sa retraite
mon beau-père me passe la main
ça appartenait à quelqu'un
mon daron gérait avant
ct déjà un garage
le papy d'avant partait en retraite
les anciens proprios me l'ont vendu
feu mon père l'avait montée en 82
mon père l'a créée en 1980
c'est mon grand-père qui l'a ouverte
on me l'a vendue
elle était tenue par un couple de bretons
ça appartient encore à mon père
c'est une affaire de famille
familiale
un pote la tenait
y avait une fleuriste avant moi
jrepren
entreprise de mon papa
la 2e
"""
DE_SOI = """
from scratch
personne avant moi
non, personne ne la faisait tourner
rien n'existait avant
je débute
ma propre boite
la première option
j'ai déjà ouvert
ni l'un ni l'autre, je l'ai créée il y a 8 ans
c'est moi qui ai ouvert le salon il y a 12 ans
c'est moi qui l'a créée
je crée, même si mon père tenait un garage
avant c'était un hangar vide, je pars de zéro
mon père n'a rien à voir, je crée
on l'a montée avec ma soeur
je l'ai monté y a 20 ans
j'ai ouvert mon restaurant avec mon associé
"""
DEJA_LA = """
Ni l'un ni l'autre. J'y suis depuis vingt ans. Je convertis.
ça fait 10 ans que j'ai mon salon
je suis déjà installé
je suis déjà installée depuis 8 ans
j'existe déjà
g deja mon salon
ça fait 15 piges que je suis là
j'y suis depuis 2009
j'exerce depuis 12 ans
je tiens mon resto depuis dix ans
20 ans que j'ai ma boutique
mon garage existe depuis 20 ans
ma boîte tourne déjà
je suis en place depuis longtemps
non j'ai déjà mon entreprise
aucun des deux, j'ai déjà ma boîte
déjà en activité
on est là depuis 1998
cela fait sept ans que j'exploite
je la dirige depuis 11 ans
ni l'un ni l'autre, elle tourne depuis 20 ans
ni création ni reprise, je suis installé
ni l'un ni l'autre : j'agrandis
je développe mon entreprise existante
on exploite depuis une vingtaine d'années
je suis artisan depuis 15 ans
je bosse déjà pour moi
rien de tout ça, ça fait 8 ans que je l'ai
"""
RIEN_DU_STATUT = """
aucun des deux
ni l'un ni l'autre, je cherche encore
ni l'un ni l'autre pour l'instant
ça fait 10 ans que je suis salarié
ça fait 10 ans que j'y pense
ça fait 3 ans que je cherche
ça fait dix minutes que je suis là
je suis au chômage depuis 2 ans
je vis ici depuis 20 ans
je travaille chez Renault depuis 20 ans
je tourne en rond depuis 2 ans
j'ai un bail depuis 2020
j'ai mon bac depuis 10 ans
j'ai déjà répondu
j'ai déjà une idée
je suis déjà venu
je suis déjà fatigué
je suis là
mon père était boulanger
mon père était contre
mon père part à la pêche
ma mère tenait un salon
c'était mon rêve
avant c'était mieux
avant c'était un hangar
c'est à mon mari de répondre
c'est à vous de me le dire
vous me le donnez quand
Personne ne le sait
être mon propre patron
je tiens bon depuis 10 ans
la question était à mon avis mal posée
"""


@pytest.mark.parametrize(
    ("textes", "statut", "dit"),
    [
        (D_UN_AUTRE, "repreneur", "utter_accueil_repreneur"),
        (DE_SOI, "createur", "utter_accueil_createur"),
        (DEJA_LA, "", "utter_accueil_deja_la"),
        (RIEN_DU_STATUT, None, None),
    ],
    ids=["d_un_autre", "de_soi", "deja_la", "rien"],
)
def test_the_status_in_one_s_own_words(textes, statut, dit):
    for texte in _lignes(textes):
        carnet = Carnet()
        repliques = recevoir_statut(carnet, Message(texte))
        assert carnet.statut == statut, texte
        # What was created years ago is no beginning any more.
        attendu = "utter_accueil_deja_la" if statut == "createur" and deja_ancien(texte) else dit
        assert (repliques[0].nom if repliques else None) == attendu, texte


@pytest.mark.parametrize(
    "texte",
    ["je lai creee moi meme il y a deux ans", "déjà à mon compte", "je l'ai ouvert en 2012"],
)
def test_whoever_created_years_ago_is_not_told_that_all_is_still_to_decide(texte):
    assert recevoir_statut(carnet := Carnet(), Message(texte))[0].nom == "utter_accueil_deja_la"
    assert carnet.statut == "createur"


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("après vingt-six ans comme facteur, je me mets à mon compte pour monter et réparer des murs en pierre sèche",
         "monter et réparer des murs en pierre sèche"),
        ("J'enregistre des livres pour les aveugles ; après quinze ans de scène, je crée ma structure à Lille",
         "J’enregistre des livres pour les aveugles"),
    ],
)  # fmt: skip
def test_the_trade_is_found_where_it_is_said(texte, activite):
    recevoir_activite(carnet := Carnet(), Message(texte))
    assert carnet.activite.startswith(activite) and carnet.statut == "createur"


def test_an_empty_status_stays_an_answer():
    carnet = Carnet(statut="")
    recevoir_activite(carnet, Message("boulanger à Dole"))
    assert carnet.statut == "" and carnet.repondu("statut")


@pytest.mark.parametrize(
    "texte",
    ["télécharger", "ferme la", "je suis curieuse", "Salut coach, la forme ?", "merci chef"],
)
def test_look_alikes_of_a_trade(texte):
    assert not parle_de_son_activite(Message(texte))


@pytest.mark.parametrize(
    ("dit", "activite"),
    [
        ("Je m'appelle Catherine, j'ai soixante ans. Je m'installe comme biographe, à Vannes", "biographe"),
        ("On est deux, Clémence et Jo. On cultive des blés anciens dans le Gers", "culture de blés anciens dans le Gers"),
        ("je suis Paul, plombier à Niort", "plombier à Niort"),
        ("Bonjour, moi c'est Lucile", None),
    ],
)  # fmt: skip
def test_a_name_or_an_age_is_no_trade(dit: str, activite: str | None) -> None:
    carnet = Carnet()
    recevoir_activite(carnet, Message(dit))
    assert (carnet.activite or "").startswith(activite or "")
    assert bool(carnet.activite) == bool(activite)


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("Je crée", "utter_accueil_createur"),
        ("je crée mon affaire", "utter_accueil_createur"),
        (
            "Je crée, même si c'est la suite de ce que je faisais salariée",
            "utter_accueil_createur_sobre",
        ),
    ],
)
def test_whoever_tells_more_is_not_told_that_all_is_left_to_decide(texte: str, nom: str) -> None:
    repliques = recevoir_statut(Carnet(activite="potière"), Message(texte))
    assert [r.nom for r in repliques] == [nom]


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        (
            "Alors c'est un bar, enfin non, plutôt une cave à vin avec des planches, à Dinan",
            "une cave à vin",
        ),
        (
            "J'ai repris il y a deux ans la mercerie Dupin, à Thiers, avec sa vendeuse",
            "la mercerie Dupin",
        ),
    ],
)
def test_what_it_is_and_not_what_was_taken_back(texte: str, activite: str) -> None:
    carnet = Carnet()
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite.startswith(activite)


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("slt jvx ouvrir un truc de reliure ds le jura", "reliure dans le Jura"),
        ("je lance un petit machin de couture", "couture"),
        ("je monte un truc dans la pierre sèche", "la pierre sèche"),
        ("c'est un truc de dingue", None),
        ("je cree toute seule", None),
        ("création, en couple", None),
        ("je reprends avec mon beau-frère", None),
        ("avec mon frère on ouvre un bar", "un bar"),
        ("je suis seule fleuriste", "fleuriste"),
    ],
)
def test_un_truc_de_est_une_activite_et_avec_qui_n_en_est_pas_une(
    texte: str, activite: str | None
) -> None:
    carnet = Carnet(etape="activite")
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == activite


@pytest.mark.parametrize(
    ("texte", "statut"),
    [
        ("tapissier à Vire, je reprends au patron", "repreneur"),
        ("je rachète à ma tante", "repreneur"),
        ("je reprends au début", None),
    ],
)
def test_a_qui_l_on_reprend_dit_le_statut(texte: str, statut: str | None) -> None:
    carnet = Carnet(etape="activite")
    recevoir_activite(carnet, Message(texte))
    assert carnet.statut == statut
