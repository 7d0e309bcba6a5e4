"""Phone spelling put right before it is quoted, and what must be left as it is."""

from __future__ import annotations

import time

import pytest

from pourquoi.reflet.proprete import a_citer
from pourquoi.reflet.typographie import nettoyer, redresser, sans_accents

# fmt: off
DROITS = [
    ("hier jsui resté 1h de plus pske la dame pleurait", "hier je suis resté 1 heure de plus parce que la dame pleurait"),
    ("jregarde pa ma montre koi", "je regarde pas ma montre quoi"),
    ("lui ramené du pain kan jpasse", "lui ramener du pain quand je passe"),
    ("au gens ki annule tt le tps", "aux gens qui annulent tout le temps"),
    ("jappel linfirmiere du village", "j’appelle l’infirmière du village"),
    ("pr me fer un max d tune", "pour me faire un max de tune"),
    ("largen cé la vi", "l’argent c’est la vie"),
    ("tu as pa compté le temps", "tu as pas compté le temps"),
    ("jaime lé vieux", "j’aime les vieux"),
    ("jfai de la coif a domicile", "je fais de la coiffe à domicile"),
    ("lé gens merite mieu ke du surgelé", "les gens méritent mieux que du surgelé"),
    ("le respet davan tou", "le respect d’avant tout"),
    ("jamai dentourloupe", "jamais d’entourloupe"),
    ("les réunion ki serve a rien", "les réunions qui servent à rien"),
    ("jé gardé mon aprenti malgré la crise", "j’ai gardé mon apprenti malgré la crise"),
    ("pr nourir ma famille corectement", "pour nourrir ma famille correctement"),
    ("jlui pose la kestion avant de couper", "je lui pose la question avant de couper"),
    ("jveu plu bossé ac les agence", "je veux plus bosser avec les agences"),
    ("refère mon site internet ac des vré foto", "refaire mon site internet avec des vraies photos"),
    ("jfer la liste de mes meilleur client", "je fais la liste de mes meilleurs clients"),
    ("la kalité avant la kantité", "la qualité avant la quantité"),
    ("jpren le tps découté chak personne", "je prends le temps d’écouter chaque personne"),
    ("jrelis tout le contra avec lui", "je relis tout le contrat avec lui"),
    ("surtou pa les gens pressé ki négocie tt", "surtout pas les gens pressés qui négocient tout"),
    ("la semaine derniere jai réparé la machine dune mamie gratuitemen", "la semaine dernière j’ai réparé la machine d’une mamie gratuitement"),
    ("a instagram jy perd mon tps", "à instagram j’y perds mon temps"),
    ("dire non kan sa me coute tro", "dire non quand ça me coûte trop"),
    ("jé apelé le client pr mexcusé du retar", "j’ai appelé le client pour m’excuser du retard"),
    ("ceu ki on peur de linformatique", "ceux qui ont peur de l’informatique"),
    ("lundi jécri a mon fournisseur", "lundi j’écris à mon fournisseur"),
    ("jen peu plu des chef ki comprenne rien", "j’en peux plus des chefs qui comprennent rien"),
    ("les jeune couple ki achete leur 1ere maison", "les jeunes couples qui achètent leur 1ère maison"),
    ("jdi toujour la vérité meme si sa coute", "je dis toujours la vérité même si ça coûte"),
    ("la ponctualité le sérieu et le sourire", "la ponctualité le sérieux et le sourire"),
    ("cest pr rendre servisse o gens", "c’est pour rendre service aux gens"),
    ("arreté les client ki paye jamai", "arrêter les clients qui payent jamais"),
    ("jvé o salon de lartisana samdi", "je vais au salon de l’artisanat samedi"),
    ("jpaye mes heure sup a mes gars", "je paye mes heures sup à mes gars"),
    ("jsui plombié depui 10 an", "je suis plombier depuis 10 ans"),
    ("mon pere été boulanger et son pere avan lui", "mon père était boulanger et son père avant lui"),
    ("jaime voir les gen content", "j’aime voir les gens contents"),
    ("jveu ke sa dure", "je veux que ça dure"),
    ("jaimerai vivre de ma pasion", "j’aimerais vivre de ma passion"),
    ("ma grand mere ma tt appri", "ma grand-mère m’a tout appris"),
    ("jé fé un burn out jé tt plaké", "j’ai fait un burn-out j’ai tout plaqué"),
    ("la confiance cé ske jveu", "la confiance c’est ce que je veux"),
    ("jle fé bien ou jle fé pa", "je le fais bien ou je le fais pas"),
    ("j ai remplacé la piece sans facturé", "j’ai remplacé la pièce sans facturer"),
    ("le travail bien fé", "le travail bien fait"),
    ("mardi jé conduit une cliente a lopital", "mardi j’ai conduit une cliente à l’hôpital"),
    ("la patiense et la douceur", "la patience et la douceur"),
    ("les petite vieille du batimen den face", "les petites vieilles du bâtiment d’en face"),
    ("ceu ki vienne pr le service pa pr le pri", "ceux qui viennent pour le service pas pour le prix"),
    ("les patron de tpe ki on pa le tps de fair leur compta", "les patrons de tpe qui ont pas le temps de faire leur compta"),
    ("les fame de 50 ans ki veule reprendre le sport", "les femmes de 50 ans qui veulent reprendre le sport"),
    ("les mariage et les anniversère", "les mariages et les anniversaires"),
    ("les cliente ki me recomande", "les clientes qui me recommandent"),
    ("jlaisse mon téléphone dehor pendan le rdv", "je laisse mon téléphone dehors pendant le rendez-vous"),
    ("jleur offre un café le matin", "je leur offre un café le matin"),
    ("rembourser san discuté", "rembourser sans discuter"),
    ("je garde une chaise pr les gens fatigué", "je garde une chaise pour les gens fatigués"),
    ("les client ki me parle mal cé fini", "les clients qui me parlent mal c’est fini"),
    ("plu de devi le week end", "plus de devis le week-end"),
    ("fair de la merde pr allé vite", "faire de la merde pour aller vite"),
    ("jsuprime la carte de 40 plat", "je supprime la carte de 40 plats"),
    ("jposte une video de mon travail", "je poste une vidéo de mon travail"),
    ("samdi jfé gouté mon fromage devan la boutike", "samedi je fais goûter mon fromage devant la boutique"),
    ("écrire une letre a mon ancien maitre de stage", "écrire une lettre à mon ancien maître de stage"),
    ("jaffiche mes pri clairemen", "j’affiche mes prix clairement"),
]
DOUTEUX = [
    "fermé a 19h et pa a 21h",
    "je not tt ds un cahié pendan 7 jour",
    "les enfan mange trop de cochonerie a la cantine",
    "les gens ki prene soin deu",
    "au gros chantié ki rapporte mé ki mépuise",
    "distribué 50 flyer ds le kartier",
    "jaide mon concuren kan sa machine tombe en pane",
    "des pme ki veule recruté localemen",
    "les agriculteur qui on plu envi detre seul",
    "jvé augmenté mes tarif meme si jen per",
    "les maman ki on pa le tps et les perso agé",
    "pr ke mes enfan soi fier de moi",
]
PAREILS = [
    "je tiens une pizzeria napolitaine avec un vrai pizzaiolo",
    "un kebab ouvert la nuit",
    "les clients du KFC d’à côté",
    "des robes en wax et en bazin",
    "mon food truck de burgers",
    "je vends des bagels et des cookies",
    "des smoothies et des açaï bowls",
    "je fais du coaching et du branding",
    "un community manager freelance",
    "des goodies pour les start-up",
    "je code en Python et en Rust",
    "un SaaS B2B pour les PME",
    "du growth et du funnel",
    "le closing c’est pas pour moi",
    "je pose du placo et du carrelage",
    "des escape games en famille",
    "un barber shop dans le quartier",
    "des tresses, des locks et du tissage",
    "le semi permanent et les extensions",
    "du nail art à domicile",
    "du padel et du crossfit",
    "la clientèle de Carrefour et de Leclerc",
    "je répare des iPhone et des Samsung",
    "un bar à chicha",
    "le tiramisu de ma nonna",
    "du couscous et des tajines",
    "des sushis et des makis",
    "un bò bún maison",
    "des samoussas et du rougail",
    "le bokit et les accras de chez nous",
    "de la menuiserie à Quimperlé",
    "mon atelier de Plougastel",
    "je livre jusqu’à Wazemmes",
    "un yaourt bio de chez Danone",
    "ma camionnette Kangoo",
    "un vieux Trafic aménagé",
    "je travaille avec Kévin et Yasmina",
    "Mohamed et Jkessie sont mes associés",
    "la société Kelkoo m’a racheté",
    "des kakémonos pour les salons",
    "la kiné et l’ostéo du village",
    "le tatoueur kabyle de la rue",
    "un karaoké le vendredi",
    "des kits de couture",
    "je suis kinésiologue",
    "du kombucha et du kéfir",
    "la déco et le home staging",
    "un showroom à Aix",
    "la franchise Basic Fit",
    "le stock Vinted de ma sœur",
    "un site Shopify",
    "mon compte Insta",
    "la newsletter du jeudi",
    "un business plan solide",
    "le burn-out de mon associée",
    "les RTT des salariés",
    "le SMIC et la CAF",
    "un CAP pâtissier",
    "le BTP et les marchés publics",
    "la SCI de mes parents",
    "un EHPAD public",
    "des AESH et des profs",
    "la MDPH",
    "des vélos cargo",
    "des trottinettes et des hoverboards",
    "je loue des jet-skis",
    "le surf et le kitesurf",
    "un food court",
    "des plats thaïs",
    "de la raclette et du morbier",
    "des kouign-amann",
    "un cake design pour les baptêmes",
    "des macarons et des éclairs",
    "la mozza et le gorgonzola",
    "du reiki et de la sophro",
    "des bijoux en macramé",
    "la lutherie et l’archèterie",
    "les sabots et la maréchalerie",
    "un gîte en Lozère",
    "des yourtes et des tiny houses",
    "des ruches Dadant",
    "du maraîchage sur sol vivant",
    "des micro-pousses",
    "mes brebis lacaune",
    "la tonte et le toilettage",
    "du dropshipping, jamais",
    "je fais du print et du web",
    "des flyers et des roll-up",
    "un podcast sur les métiers",
    "la comptabilité sur Excel",
    "ma femme, ma fille et ma mère",
    "on a la foi",
    "il a peur du noir",
    "le père et la mère paient",
    "c’est sa vie et son choix",
    "les prix sont dits à l’avance",
    "mes amis et mes voisins",
]
# fmt: on


@pytest.mark.parametrize(("tape", "droit"), DROITS, ids=lambda v: v[:40])
def test_spelled_right(tape, droit):
    assert redresser(nettoyer(tape)) == droit


@pytest.mark.parametrize("tape", DOUTEUX)
def test_nothing_rather_than_a_wrong_word(tape):
    assert redresser(nettoyer(tape)) is None


@pytest.mark.parametrize("texte", PAREILS)
def test_careful_french_and_words_of_trades_are_left_alone(texte):
    assert redresser(nettoyer(texte)) == texte


def test_never_quoted_as_typed():
    for tape in DOUTEUX:
        propre = nettoyer(tape)
        assert a_citer(propre, sans_accents(propre)) != propre


def test_fast():
    textes = [nettoyer(f"{tape} {i}") for i in range(3) for tape, _ in DROITS]
    redresser(textes[0])
    debut = time.perf_counter()
    for texte in textes:
        redresser(texte)
    assert (time.perf_counter() - debut) / len(textes) < 0.02
