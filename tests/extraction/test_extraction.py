"""What an answer says besides its motive: status, trade, amounts, alone or in a team."""

from __future__ import annotations

import pytest

from pourquoi.extraction import (
    effectif,
    montants,
    reconnaitre_activite,
    reconnaitre_statut,
    seul_ou_equipe,
)


@pytest.mark.parametrize(
    ("texte", "statut"),
    [
        ("je reprends le garage de mon patron", "repreneur"),
        ("jreprends un snack", "repreneur"),
        ("rachat d'un bar", "repreneur"),
        ("reprise d'un bar PMU, signature dans trois semaines", "repreneur"),
        ("on a racheté l'atelier", "repreneur"),
        ("nous reprenons à six la menuiserie", "repreneur"),
        ("je succède à mon père", "repreneur"),
        ("mon père m'a cédé son entreprise", "repreneur"),
        ("je rachète les parts de mon associé", "repreneur"),
        ("j'ai repris l'entreprise où j'étais salarié", "repreneur"),
        ("g repris le salon de ma patronne", "repreneur"),
        ("je ne veux pas créer, je reprends", "repreneur"),
        ("je me lance, je reprends le bar du village", "repreneur"),
        ("une boutique rachetée à mon oncle", "repreneur"),
        ("Je reprends", "repreneur"),
        ("reprise", "repreneur"),
        ("Je crée", "createur"),
        ("création", "createur"),
        ("je monte ma boîte", "createur"),
        ("jmonte une boite de plomberie", "createur"),
        ("jai monté ma boite", "createur"),
        ("je me lance", "createur"),
        ("jme lance à mon compte", "createur"),
        ("j'ouvre une librairie", "createur"),
        ("on s'est lancés à deux", "createur"),
        ("je pars de zéro", "createur"),
        ("auto-entrepreneur depuis janvier", "createur"),
        ("création d'un cabinet d'ostéo", "createur"),
        ("je ne reprends pas, je crée", "createur"),
        ("c'est pas une reprise", "createur"),
        ("j'ai créé ma société après avoir repris celle de mon oncle", "createur"),
        ("Je fonde une petite maison d’édition", "createur"),
        ("je reprends mes études", None),
        ("je reprends confiance", None),
        ("j'ai repris le travail lundi", None),
        ("je reprends la route", None),
        ("l'ancien patron a repris une affaire à Lyon", None),
        ("mon frère a monté sa boîte", None),
        ("boulanger à Dole", None),
        ("création de bijoux", None),
        ("jsp", None),
        ("", None),
    ],
)
def test_statut(texte, statut):
    assert reconnaitre_statut(texte) == statut


REPRENNENT = """
je m'apprête à reprendre un atelier
il va me céder son affaire
je prends la suite de mon père
ça existait déjà
nous avons racheté les murs
jvai racheter le tabac de la place
succession familiale, mon père arrête
on est sur le point de racheter un camping
j'ai décidé de reprendre la pizzeria
mon projet est de reprendre un gîte
mon oncle me vend son fonds de commerce
je suis en train de racheter un hôtel
ma patronne me laisse son salon
fondée par mon grand-père en 1954
c'est un commerce qui tourne depuis 30 ans
j ai repri le garage a mon pere
je mapprete a reprendre un bar
on a pris la relève de nos parents
ma femme et moi reprenons une auberge
j'hérite de l'exploitation de mes parents
je récupère le salon de ma tante
je viens de racheter une boulangerie
jsuis entrain de racheter un snack
le gérant m'a vendu son restaurant
boîte créée par mon père
on est la troisième génération
je compte succéder à mon patron
je voudrais reprendre l'affaire de mon beau-père
rachat en cours d'un pressing
on est prêts à racheter une librairie
"""
CREENT = """
on ouvre
on ouvre un camping à deux
je m'installe à mon compte
je me lance
j'ai monté ça en 2019
parti de zéro
créée y'a 2 ans
j'ai déposé mes statuts
nouvelle activité, tout est à faire
je viens de créer mon entreprise
fondé en 2021
je m'apprête à ouvrir un salon
on est en train de monter un food truck
je compte me lancer comme graphiste
j'ai l'intention d'ouvrir une crêperie
je suis prête à me lancer
mon projet c'est d'ouvrir un gîte
ma femme et moi ouvrons une librairie
g monté ma boite
jme suis lancé ya 3 mois
nous avons fondé une coopérative
j'ouvre mon cabinet
je suis infirmière et j'ouvre mon cabinet
je m'installe en mars
on s'installe dans le Gers
ouvert depuis deux ans
immatriculée la semaine dernière
je suis sur le point d'ouvrir une épicerie
j'ai tout monté à partir de rien
auto entrepreneuse
"""
NI_L_UN_NI_L_AUTRE = """
je reprends mes études
j'ouvre à 8h
je récupère mes enfants à 16h
j'ouvre l'appli
je dois créer un compte ?
je reprends lundi
j'ai racheté une camionnette
mon père m'a transmis sa passion
il m'a laissé sa voiture
j'installe des cuisines
je monte des meubles
mon frère a monté sa boîte
l'ancien patron a repris une affaire à Lyon
je suis plombier
je suis ouvert le dimanche
je ne sais pas si je crée ou si je reprends
créer ou reprendre, j'hésite
je suis salarié pour l'instant
le concept existait déjà aux États-Unis
je reprends le sport
je lance une lessive
je voudrais un rendez-vous
je suis perdu
on m'a dit de venir ici
j'ai repris contact avec un client
bonjour
je cherche des clients
on a repris la conversation
je reprends où j'en étais
je m'installe dans mon fauteuil
il me vend des pneus
elle m'a passé son numéro
j'ai pas envie de créer une boîte
je reprends où je m'étais arrêté hier
on reprend mercredi
c'est l'heure, je reprends après
je veux reprendre à la première question
je reprends notre conversation
on rachète l'or au gramme
rachat de crédit
le cas d'un repreneur
un exemple pour me lancer
mon compte telegram, à mon compte telegram
"""


@pytest.mark.parametrize(
    ("textes", "statut"),
    [(REPRENNENT, "repreneur"), (CREENT, "createur"), (NI_L_UN_NI_L_AUTRE, None)],
    ids=["repreneur", "createur", "rien"],
)
def test_statut_in_many_words(textes, statut):
    for texte in textes.strip().split("\n"):
        assert reconnaitre_statut(texte) == statut, texte


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("boulanger à Dole", "boulanger à Dole"),
        ("Boulanger à Dole.", "boulanger à Dole"),
        ("je suis boulanger à Dole", "boulanger à Dole"),
        ("bonjour alors moi je reprends un garage auto à Vesoul", "un garage auto à Vesoul"),
        ("jreprends le salon de ma patronne", "le salon de votre patronne"),
        ("j'ouvre un salon de coiffure à Nantes avec ma soeur", "un salon de coiffure à Nantes"),
        ("coiffeuse", "coiffeuse"),
        ("Céramiste.", "céramiste"),
        ("Je monte une entreprise de paysagisme", "une entreprise de paysagisme"),
        ("c'est une boulangerie", "une boulangerie"),
        ("c'est une quincaillerie, la dernière du canton", "une quincaillerie"),
        ("j'ai une petite menuiserie dans le Jura", "une petite menuiserie dans le Jura"),
        ("je vends des bijoux", "vente de bijoux"),
        ("je vends des alarmes en porte-à-porte", "vente d’alarmes en porte-à-porte"),
        ("je répare des vélos", "réparation de vélos"),
        ("on reprend la ferme de mes parents", "la ferme de vos parents"),
        ("je suis plombier chauffagiste depuis 20 ans", "plombier chauffagiste"),
        ("Je me lance comme graphiste", "graphiste"),
        ("jmonte une boite de plomberie ac mon frere", "une boîte de plomberie"),
        ("onglerie a domicile ds le 77", "onglerie à domicile dans le 77"),
        ("création d'une micro-crèche à Rennes", "une micro-crèche à Rennes"),
        ("reprise d'un bar PMU, signature chez le notaire", "un bar PMU"),
        ("électricien à mon compte", "électricien"),
        ("une appli pour les randonneurs", "une appli pour les randonneurs"),
        (
            "Je fonde une petite maison d’édition consacrée aux récits",
            "une petite maison d’édition consacrée aux récits",
        ),
        ("j'ai envie de monter un food truck", "un food truck"),
        ("Disons que c'est une scierie, mais on fait aussi du bardage", "une scierie"),
        ("menuiserie, on est six avec l'apprenti", "menuiserie"),
        ("Comme je vous l'écrivais à l'instant, il s'agit d'un atelier", "un atelier"),
        ("je viens de le dire, boucherie halal à Roubaix", "boucherie halal à Roubaix"),
        ("Je viens de l'écrire : un camping, dans une ancienne ferme.", "un camping"),
        ("bah je l'ai déjà dit, coiffeuse", "coiffeuse"),
        ("je vous l'ai dit plus haut : traiteur", "traiteur"),
        ("comme indiqué dans mon premier message, je suis ramoneur", "ramoneur"),
        ("jvien de le dire plombier", "plombier"),
        ("cf plus haut, une brasserie", "une brasserie"),
        ("déjà dit, menuisier", "menuisier"),
        ("je répète : pizzeria à Lyon", "pizzeria à Lyon"),
        ("je vous ai dit que je reprends un garage", "un garage"),
        ("encore une fois, c'est une boulangerie", "une boulangerie"),
        ("je te l'ai déjà écrit. Un salon de thé", "un salon de thé"),
        ("relisez mon message : atelier de poterie", "atelier de poterie"),
        ("je viens d'expliquer que c'est un garage", "un garage"),
        ("Pour rappel, vente de bijoux", "vente de bijoux"),
        ("c'est déjà dit", None),
        ("je viens de le dire", None),
        ("écrivain public", "écrivain public"),
        ("marque de savons", "marque de savons"),
        ("je prends la suite de monsieur Leroux à la quincaillerie", "la quincaillerie"),
        ("je m'apprête à reprendre un atelier de vélos", "un atelier de vélos"),
        ("je suis infirmière et j'ouvre mon cabinet", "infirmière"),
        ("on ouvre un camping à deux", "un camping"),
        ("Sonia, coiffeuse à domicile", "coiffeuse à domicile"),
        ("plombier a brest", "plombier à Brest"),
        ("j'ouvre un salon de thé, comment trouver des clients ?", "un salon de thé"),
        (
            "Traductrice littéraire, de l'italien. Et vous, vous lisez des traductions ?",
            "traductrice littéraire",
        ),
        ("je monte ma boîte", None),
        ("j'ai monté ça en 2019", None),
        ("j'ai une question", None),
        ("j'ai besoin d'aide", None),
        ("oui", None),
        ("bonjour", None),
        ("je sais pas", None),
        ("c'est quoi cette appli ?", None),
        ("je veux être libre", None),
        ("je suis fatigué", None),
        ("je suis seule", None),
        ("j'ai 57 ans", None),
        ("l'ancien patron a repris", None),
        ("/start", None),
        ("<b>x</b>", None),
        ("30 000 €", None),
    ],
)
def test_activite(texte, activite):
    assert reconnaitre_activite(texte) == activite


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("j'ouvre 1 bar à ongles 💅 a Roubaix tu vois le genre", "un bar à ongles à Roubaix"),
        ("j'ouvre 1 bar à ongles jte dis", "un bar à ongles"),
        ("jveux ouvrir 1 snack quoi", "un snack"),
        ("on reprend 1 ferme ds le Gers 🐄🐄", "une ferme dans le Gers"),
        ("je crée 1 entreprise de paysagisme", "une entreprise de paysagisme"),
        ("j'ai 1 garage", "un garage"),
        ("1 onglerie", "une onglerie"),
        ("on ouvre 2 gîtes", "deux gîtes"),
        ("Wesh jouvre 1 kebab frère", "un kebab"),
        ("je suis taxi jte jure", "taxi"),
        ("c'est une micro-brasserie j'te dis", "une micro-brasserie"),
        ("une ferme pédagogique si vous voyez ce que je veux dire", "une ferme pédagogique"),
        ("une laverie, tu vois ?", "une laverie"),
        ("je fais du dropshipping frr", "du dropshipping"),
        ("une entreprise de ménage, voilà quoi", "une entreprise de ménage"),
        ("je tiens un bar tabac si tu veux tout savoir", "un bar tabac"),
        (
            "je reprends la boulangerie de mon village à la fin du mois",
            "la boulangerie de votre village",
        ),
        ("je reprends la boulangerie fin du mois", "la boulangerie"),
        ("j'ouvre une pizzeria à la rentrée", "une pizzeria"),
        ("j'ouvre un gîte l'été prochain", "un gîte"),
        ("j'ouvre un salon de thé le mois prochain", "un salon de thé"),
        ("je monte un resto vegan à Lyon d'ici deux mois", "un resto vegan à Lyon"),
        ("je reprends le garage de mon oncle dès janvier", "le garage de votre oncle"),
        ("j'ouvre un cabinet de sophrologie début mars", "un cabinet de sophrologie"),
        ("je monte un institut de beauté mi-janvier", "un institut de beauté"),
        ("on lance une conserverie à la fin de l'année", "une conserverie"),
        ("je reprends un salon à compter du 1er avril", "un salon"),
        ("je produis du miel 🍯", "production de miel"),
        ("je quitte la boite pour ouvrir 1 garage", "un garage"),
        ("ayant quitté l'enseignement, j'ouvre une librairie", "une librairie"),
        ("je voudrais me mettre à mon compte comme jardinier", "jardinier"),
        # Look-alikes: a season, a matter or a brother that belongs to the trade.
        ("un bar d'hiver à Chamonix", "un bar d’hiver à Chamonix"),
        ("un club de fin de semaine", "un club de fin de semaine"),
        ("vente en gros de fruits", "vente en gros de fruits"),
        ("des bijoux à partir de vieux couverts", "des bijoux à partir de vieux couverts"),
        ("j'ai 1 question", None),
        ("j'ouvre 7 jours sur 7", None),
        ("j'ouvre à partir de 8h", None),
        ("je vois le genre", None),
        ("vous voyez le genre", None),
        ("est-ce que tu vois le genre ?", None),
        ("je sais pas quoi", None),
        ("j'ai un problème pour ouvrir la page", None),
        # What is not known after the trade was told.
        (
            "Je reprends la mercerie de mes parents et je ne sais pas encore",
            "la mercerie de vos parents",
        ),
        ("je monte un bar-tabac à Dole, je sais pas trop quand", "un bar-tabac à Dole"),
        ("je crée un truc mais je sais pas encore quoi", None),
        ("je suis perdu, je sais pas", None),
    ],
)
def test_activite_from_a_phone(texte, activite):
    assert reconnaitre_activite(texte) == activite


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("4 000 net", [(4000, None)]),
        ("3500 net par mois", [(3500, "mois")]),
        ("2500 euros par mois", [(2500, "mois")]),
        ("30k", [(30000, None)]),
        ("35 k€ de CA", [(35000, None)]),
        ("180 000 euros", [(180000, None)]),
        ("1200 balles", [(1200, None)]),
        ("10000€", [(10000, None)]),
        ("1 500,50 €", [(1500.5, None)]),
        ("150 €/jour", [(150, "jour")]),
        ("douze cents euros la journée", [(1200, "jour")]),
        ("mille sept cents euros", [(1700, None)]),
        ("quatre-vingt mille euros", [(80000, None)]),
        ("un million d'euros", [(1000000, None)]),
        ("de 1200 euros à 2000 euros", [(1200, None), (2000, None)]),
        ("j'ai 57 ans", []),
        ("quatre-vingt-douze ans", []),
        ("12 salariés, 60 couverts", []),
        ("8 % de marge", []),
        ("on est six", []),
    ],
)
def test_montants(texte, attendu):
    assert [(m.valeur, m.periode) for m in montants(texte)] == attendu


@pytest.mark.parametrize(
    ("texte", "attendu", "nombre"),
    [
        ("je suis tout seul", "seul", None),
        ("chui tt seul", "seul", None),
        ("Je travaille seule", "seul", None),
        ("sans salarié", "seul", None),
        ("on est 6", "equipe", 6),
        ("on est six avec l'apprenti", "equipe", 6),
        ("on est deux associés", "equipe", 2),
        ("j'ai trois salariés", "equipe", 3),
        ("nous sommes une équipe de 12", "equipe", 12),
        ("je travaille avec ma femme", "equipe", None),
        ("mes gars", "equipe", None),
        ("je ne suis pas seul", None, None),
        ("marre d'être seule", None, None),
        ("ça marche tout seul", None, None),
        ("quelqu'un qui va chercher son pain tout seul", None, None),
        ("le client peut changer ses horaires tout seul", None, None),
        ("ma mère élève ses enfants toute seule", None, None),
        ("toute seule avec ma machine", "seul", None),
        ("on est 3 ans après", None, None),
        ("on est ouverts 6 jours sur 7", None, None),
        ("je suis boulanger", None, None),
    ],
)
def test_seul_ou_equipe(texte, attendu, nombre):
    assert seul_ou_equipe(texte) == attendu
    assert effectif(texte) == nombre


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("2 hectares que je reprends à un voisin", None),
        ("soixante places que je loue à la mairie", None),
        ("une crèche de dix places", "une crèche de dix places"),
        ("un salon de 60 m2", "un salon de 60 m2"),
    ],
)
def test_how_big_is_not_what(texte: str, activite: str | None) -> None:
    assert reconnaitre_activite(texte) == activite


@pytest.mark.parametrize(
    ("texte", "statut"),
    [
        ("on a racheté la grange de ma cousine, création", "createur"),
        ("Je le crée, enfin il tourne déjà un peu le week-end", "createur"),
        ("je crée, enfin je reprends le salon de ma mère", "repreneur"),
        ("ma boîte existe depuis 2010, donc reprise", "repreneur"),
        ("non, pas de création", "repreneur"),
    ],
)
def test_le_statut_dit_en_un_mot_l_emporte(texte: str, statut: str) -> None:
    assert reconnaitre_statut(texte, demande=True) == statut
