"""What only ties an answer to its question goes; asides, scraps and raw SMS are never said back."""

from __future__ import annotations

import re

import pytest

from pourquoi.reflet import refleter

LIENS = [
    ("ça change qu'ils arrivent moins inquiets", "ils arrivent moins inquiets"),
    ("ca change qu'ils repartent moins seuls", "ils repartent moins seuls"),
    ("ce que ça leur apporte, c'est qu'ils dorment mieux", "ils dorment mieux"),
    ("ça fait que mes clientes osent me dire non", "vos clientes osent vous dire non"),
    ("ça change qu'elles dorment, qu'elles sortent", "elles dorment, elles sortent"),
    ("sur le fait qu'on ne se cache pas", "on ne se cache pas"),
    ("sur le fait que je réponds toujours au téléphone", "vous répondez toujours au téléphone"),
    ("le fait qu'ils connaissent le producteur", "ils connaissent le producteur"),
    ("c'est qu'on se parle", "on se parle"),
    ("c'est que les gens se reparlent", "les gens se reparlent"),
    ("à former deux apprentis par an", "former deux apprentis par an"),
    ("à mes voisins maraîchers", "vos voisins maraîchers"),
    ("aux restaurateurs du port", "les restaurateurs du port"),
    ("à ceux qui viennent à pied", "ceux qui viennent à pied"),
    ("pour mon fournisseur de pièces", "votre fournisseur de pièces"),
    ("pour les infirmières de nuit", "les infirmières de nuit"),
    ("il y a les habitués du matin", "les habitués du matin"),
    ("il y a ma voisine Paulette, et le facteur", "votre voisine Paulette, et le facteur"),
]
INTACTS = [
    ("il y a une école à côté", "il y a une école à côté"),
    ("à la ferme on fait tout à la main", "à la ferme on fait tout à la main"),
    ("pour mes enfants", "pour mes enfants"),
    ("pour l'amour du bois", "pour l’amour du bois"),
    ("à 57 ans plus personne m'embauche", "à 57 ans plus personne m’embauche"),
]
ET_QUE = [
    (
        "parce que j'ai été aidante de mon père et que j'étais seule",
        "vous avez été aidante de votre père et vous étiez seule",
    ),
    (
        "parce que je voulais rester ici et que mes parents vieillissaient",
        "vous vouliez rester ici et vos parents vieillissaient",
    ),
    (
        "Parce que j'ai grandi dans les serres de mon grand-père et que toutes ont fermé",
        "vous avez grandi dans les serres de votre grand-père et toutes ont fermé",
    ),
    ("parce qu'on m'a volé et qu'on m'a jamais cru", "on vous a volé et on ne vous a jamais cru"),
    ("parce que j'étais fatigué et que ça", "vous étiez fatigué"),
]
REPONSES = [
    (
        "Elle connaît tout le monde par son prénom. Enfin, presque tout le monde !",
        "elle connaît tout le monde par son prénom",
    ),
    ("Elle me raconte sa semaine. Enfin, pas toujours.", "elle vous raconte sa semaine"),
    (
        "je paie le meunier à la livraison, c'est un gars du canton",
        "vous payez le meunier à la livraison, c’est un gars du canton",
    ),
    (
        "j'ai gardé le vieux four à bois, c'est une bête de 1930",
        "vous avez gardé le vieux four à bois, c’est une bête de 1930",
    ),
    (
        "Ceux qui viennent à la ferme le vendredi. Une dizaine.",
        "ceux qui viennent à la ferme le vendredi",
    ),
    ("Les apiculteurs du plateau. Trois ou quatre.", "les apiculteurs du plateau"),
    (
        "Je prends mon temps avec chaque client. Vingt minutes.",
        "vous prenez votre temps avec chaque client",
    ),
    (
        "On a refait 120 entrées parce que le saumon n'était pas bon",
        "on a refait 120 entrées parce que le saumon n’était pas bon",
    ),
    (
        "nous avons repris tout le toit car une ardoise était fêlée",
        "vous avez repris tout le toit car une ardoise était fêlée",
    ),
    (
        "J'ai dit à un dirigeant que le problème c'était lui, j'ai perdu la mission",
        "vous avez dit à un dirigeant que le problème c’était lui",
    ),
    (
        "J'ai refusé de mentir à un acheteur, j'ai perdu la vente",
        "vous avez refusé de mentir à un acheteur",
    ),
    ("le plombier, je le préviens avant", "le plombier, vous le prévenez avant"),
    ("ceux qui ont pas de sous je fais crédit", "ceux qui n’ont pas de sous, vous faites crédit"),
    (
        "celles qui viennent seules je les raccompagne",
        "celles qui viennent seules, vous les raccompagnez",
    ),
    ("Et les restes je donne.", "les restes, vous donnez"),
    (
        "l'autre camion, le pizzaiolo, on se prête l'électricité",
        "l’autre camion, le pizzaiolo, on se prête l’électricité",
    ),
    ("je fabrique des lampes. lundi", "vous fabriquez des lampes"),
    ("la confiance", "la confiance"),
]
SMS = [
    ("franchemen pa pr la thune lol", "franchement pas pour la thune"),
    ("jai pa compté le temps", "vous n’avez pas compté le temps"),
    ("jaime lé vieux", "vous aimez les vieux"),
    ("pr kelle se sente belle encor", "pour qu’elle se sente belle encore"),
    ("elle me di ke jles ecoute", "elle vous dit que vous les écoutez"),
    ("ke mes client soi contan", "que mes clients soient contents"),
    ("jfé plu les dimanche", "vous ne faites plus les dimanches"),
    ("au gens ki annule tt le tps", "aux gens qui annulent tout le temps"),
    ("je rentrais le soir sans parler", "vous rentriez le soir sans parler"),
    ("je connais mon métier de A à Z", "vous connaissez votre métier de A à Z"),
    ("je écris toujours le prix", "vous écrivez toujours le prix"),
    ("je donne mon numéro à qui veut", "vous donnez votre numéro à qui veut"),
    ("voir mes apprentis se débrouiller seuls", "voir vos apprentis se débrouiller seuls"),
]
RIEN = [
    "à en avoir encore plus",
    "à y aller plus souvent",
    "c'est que du bonheur",
    "au plaqué",
    "lundi",
    "aussi fier",
    "g di o gens la verité mem si sa fé mal",
    "jai fai crédi a 1 famille ki avé plu rien",
    "je renonce les gens qui vouloir vite",
    "je vouloir aider les gens de mon quartier",
    "mon patron il me payer mal",
    "mon père m'apprendre",
    "mon grand-père me montrer le bois",
    "j en peu plu jveu mourir",
    "et les tarifs je les mets à combien",
]


@pytest.mark.parametrize(
    ("texte", "attendu"), [*LIENS, *INTACTS, *ET_QUE, *REPONSES, *SMS], ids=lambda v: v[:40]
)
def test_ce_qui_est_repris(texte, attendu):
    reflet = refleter(texte)
    assert reflet is not None and reflet.texte == attendu


@pytest.mark.parametrize("texte", RIEN)
def test_rien_plutot_qu_un_bout(texte):
    assert refleter(texte) is None


@pytest.mark.parametrize(
    ("texte", "defendu"),
    [
        ("le fait que mon atelier soit ouvert", "votre atelier soit"),
        ("La maison de retraite est à deux pas, j'y passe le jeudi", "^vous y passez"),
        ("Je montre la photo. Et le prix je écris avant.", "^vous écrivez avant"),
        ("j'ai un cahier, ceux qui ne peuvent pas payer tout de suite je note", "^vous notez"),
        ("mon père lui aussi tailleur", "votre père lui"),
        ("ma mère elle aussi couturière", "votre mère elle"),
        ("du graphisme je crois, enfin ce que je sais faire", "vous croyez"),
        ("un appel d'offres auquel je ne croyais pas", "auquel, vous"),
    ],
)
def test_jamais_dit_ainsi(texte, defendu):
    reflet = refleter(texte)
    assert reflet is None or not re.search(defendu, reflet.texte)
