"""Which clause of a long answer is taken up: the motive or the act, never what is beside it."""

from __future__ import annotations

import re

import pytest

from pourquoi.reflet import refleter
from pourquoi.reflet.apartes import sans_apartes, sans_guillemets, sans_majuscules
from pourquoi.reflet.typographie import nettoyer

# (answer, a pattern the reflection must match, a pattern it must not match)
ACTES = [
    (
        "Hélas, je ne suis pas encore installé ; mais à l'usine j'ai un jour arrêté une chaîne "
        "entière pour un rivet douteux",
        "rivet",
        "installé",
    ),
    (
        "j'ai pas encore ouvert ma boutique, mais dans mon ancien poste j'ai refusé de signer un "
        "rapport truqué",
        "refusé de signer",
        "boutique",
    ),
    (
        "malheureusement je n'ai pas encore de clients, mais à l'école j'ai aidé un camarade à "
        "refaire son dossier la veille de l'oral",
        "aidé un camarade",
        "clients",
    ),
    (
        "la semaine dernière un camion est arrivé avec de la viande limite, j'ai renvoyé le camion "
        "entier, le chauffeur gueulait, j'ai perdu 800 balles",
        "vous avez renvoyé le camion entier$",
        "800|gueulait",
    ),
    (
        "un jour j'ai refait toute une charpente parce qu'une poutre était fendue. ça m'a coûté "
        "trois semaines et personne m'a remercié",
        "refait toute une charpente",
        "semaines|remercié",
    ),
    (
        "jai rendu les arrhes a un couple ki se separait, ct 1500e et je savais pas comment "
        "jallais payer le loyer",
        "arrhes",
        "loyer",
    ),
    (
        "vendredi dernier jai refusé de couper un arbre de 200 ans, le proprio etait furax, jai "
        "pas eté payé",
        "couper un arbre",
        "furax|payé",
    ),
    (
        "j'ai gardé la salle ouverte jusqu'à 2h du mat pour des gens qui avaient raté leur train, "
        "j'ai rien facturé, le lendemain j'étais mort",
        "gardé la salle",
        "lendemain",
    ),
    (
        "Hier soir, après la fermeture, une cliente a frappé à la vitre en pleurs, je lui ai "
        "rouvert et on a parlé une heure, j'ai raté mon train",
        "rouvert",
        "train",
    ),
    (
        "j'écris à la main la date sur chaque bourriche d'huîtres, et ta tête, s'il vient sur le "
        "quai, le client il la voit le matin même",
        "la date sur chaque bourriche",
        "tête",
    ),
    (
        "pour l'enterrement de ma grand-mère j'ai fait toutes les fleurs moi-même la nuit, ma tante "
        "a dit on dirait elle est la",
        "fleurs",
        "tante",
    ),
    (
        "J'ai passé un dimanche à réparer le fauteuil roulant d'un voisin. Ma femme a dit que "
        "j'étais fou.",
        "fauteuil roulant",
        "femme",
    ),
    (
        "Une fois j'ai repris toute une cuisine parce que le plan de travail avait 3 millimètres de "
        "travers. Le client avait rien vu. Mon associé m'a engueulé.",
        "repris toute une cuisine",
        "associé",
    ),
    (
        "Samedi j'ai dit à un client que sa voiture valait pas la réparation, il voulait me payer "
        "quand même, mon patron m'aurait tué",
        "valait pas la réparation",
        "patron",
    ),
    (
        "Il y a deux ans, en plein mois d'août, avec 40 degrés, j'ai fermé la cuisine pour que mes "
        "gars respirent",
        "fermé la cuisine pour que vos gars respirent",
        "deux ans|août",
    ),
    (
        "il pleuvait à verse, la mairie avait rien prévu, j'ai ouvert l'église pour les "
        "randonneurs",
        "ouvert l’église pour les randonneurs$",
        "",
    ),
    (
        "Je rappelle chaque client trois jours après la pose. Ça me prend mes vendredis soir, bon.",
        "rappelez chaque client",
        "vendredis",
    ),
    (
        "Quand une mamie vient, je lui porte son sac jusqu'à la voiture, même si y a la queue",
        "quand une mamie vient, vous lui portez son sac",
        "si y a",
    ),
    (
        "Bref. Je laisse mes vendeuses choisir leurs horaires, la direction à Paris trouve ça "
        "dingue",
        "^vous laissez vos vendeuses choisir leurs horaires$",
        "direction",
    ),
    (
        "nous avons offert trois repas par semaine au foyer pendant tout l'hiver, la comptable a "
        "râlé",
        "offert trois repas",
        "râlé",
    ),
]
POURQUOI = [
    (
        "mon père bossait à l'abattoir de Challans, il rentrait le soir sans parler. c'est lui la "
        "vraie raison, je veux que les bêtes soient traitées correctement. et puis bon les enfants "
        "aussi un peu",
        "vous voulez que les bêtes soient traitées correctement$",
        "enfants",
    ),
    (
        "mon grand-père était berger et on l'a viré comme un malpropre. La vraie raison c'est lui. "
        "mes enfants aussi bien sûr",
        "grand-père était berger",
        "enfants",
    ),
    (
        "Je voulais des soirées où les gens se parlent. On a quitté Lyon, on voulait élever nos "
        "enfants au vert, pour les gamins surtout.",
        "soirées où les gens se parlent",
        "Lyon|gamins",
    ),
    (
        "un cas précis : un monsieur de 80 ans est revenu à vélo chez lui grâce à ma réparation",
        "monsieur de 80 ans",
        "cas précis",
    ),
    (
        "Parce qu'à l'hôpital on n'a plus le temps de s'asseoir au bord du lit. Mais bon, le mot "
        "marché me dérange, je soigne des gens, je vends pas des yaourts",
        "bord du lit",
        "marché|yaourts",
    ),
    (
        "J'aime pas le mot business, moi je parle de maison. Je veux une maison où on s'assoit",
        "une maison où on s’assoit",
        "business",
    ),
    (
        "le mot « sens » c'est un peu creux je trouve. moi je veux que les vieux du quartier aient "
        "du pain frais",
        "pain frais",
        "creux",
    ),
    (
        "ça fait un peu psy votre truc, mais bon. j'aime quand les gens repartent avec le sourire",
        "repartent avec le sourire",
        "psy|truc",
    ),
    (
        "J'aime travailler l'argent, c'est un métal doux",
        "^vous aimez travailler l’argent, c’est un métal doux$",
        "",
    ),
    (
        "En fait je crois que je voulais que mon père me dise bravo, c'est bête à dire à cinquante "
        "ans.",
        "^vous vouliez que votre père vous dise bravo$",
        "bête",
    ),
    (
        "j'étais chauffeur pendant 20 ans, j'ai été licencié, ma femme bosse à la mairie, et ce que "
        "j'aime c'est le silence de l'atelier le matin",
        "ce que vous aimez, c’est le silence de l’atelier le matin$",
        "",
    ),
    (
        "Pour que les femmes du quartier aient un endroit à elles. Mon mari dit que c'est une "
        "lubie.",
        "femmes du quartier",
        "mari",
    ),
    (
        "Ce que j'aime c'est transmettre, j'étais prof dans l'âme, et l'avantage des formations en "
        "ligne c'est que tu les tournes une fois. J'ai tout gagné.",
        "^ce que vous aimez c’est transmettre",
        "gagné",
    ),
    (
        "le local était libre, ma banque a suivi, et j'avais envie que les jeunes du bourg aient un "
        "endroit à eux",
        "jeunes du bourg aient un endroit à eux$",
        "",
    ),
    (
        "parce que mes parents tenaient une quincaillerie et que les gens venaient surtout pour "
        "parler. le reste, la compta, les horaires, je m'en passerais",
        "tenaient une quincaillerie et les gens venaient",
        "compta",
    ),
    ("ce que je veux c'est ne Pas tricher", "ne pas tricher", "Pas"),
    ("je veux que « les petits » mangent à leur faim", "que les petits mangent", "[«»]"),
]
CLIENTS = [
    (
        "quand il me demande, avant même le prix, combien de temps cela tiendra",
        "^il vous demande, avant même le prix, combien de temps cela tiendra$",
        "",
    ),
    ("lorsque mes clients partent avec le sourire", "^vos clients partent", ""),
    ("c'est quand ils m'envoient une photo du gâteau coupé", "^ils vous envoient", ""),
    (
        "Le client sent qu'on l'écoute. ma femme dit que je parle trop d'ailleurs",
        "le client sent",
        "femme",
    ),
    (
        "Elle remarque la couture intérieure, que personne ne voit d'habitude. Bon, faut aimer.",
        "couture",
        "aimer",
    ),
    (
        "Les familles du quartier qui n'ont pas trop d'argent mais veulent bien manger. Mon voisin "
        "dit que je vise trop bas.",
        "familles du quartier",
        "voisin",
    ),
    (
        "je paie mes fournisseurs le jour même, avant de me payer moi. l'expert comptable s'arrache "
        "les cheveux",
        "fournisseurs",
        "cheveux",
    ),
    (
        "mon apprenti, je lui dis jamais qu'il est nul, je lui montre une deuxième fois. Mon ancien "
        "patron me jetait les outils à la figure",
        "deuxième fois",
        "patron",
    ),
]
APARTES = [
    (
        "Tu me tutoies maintenant ? Bon. Lundi je passe voir la crêperie",
        "^vous passez voir la crêperie$",
        "",
    ),
    (
        "Comme je vous l'écrivais, je goûte chaque fournée avant de l'envoyer",
        "^vous goûtez chaque fournée",
        "écriv",
    ),
    ("je viens de le dire. je refuse les produits sous vide", "^vous refusez", "viens"),
    (
        "bref, j'ai dit, je démonte tout devant le client et je lui montre la pièce usée",
        "^vous démontez tout",
        "dit",
    ),
    (
        "Attendez que je réfléchisse. Oui : j'ai gardé le chien d'une cliente hospitalisée",
        "^vous avez gardé le chien",
        "",
    ),
    ("Ah ça, c'est facile. Elle voit que les ourlets sont faits main", "ourlets", "facile"),
]


@pytest.mark.parametrize(
    ("texte", "repris", "ecarte"), [*ACTES, *POURQUOI, *CLIENTS, *APARTES], ids=lambda v: v[:40]
)
def test_proposition_reprise(texte, repris, ecarte):
    reflet = refleter(texte)
    assert reflet is not None
    assert re.search(repris, reflet.texte), reflet.texte
    assert not ecarte or not re.search(ecarte, reflet.texte), reflet.texte


@pytest.mark.parametrize(
    ("texte", "extrait"),
    [
        # A word of the trade, a saying, an habit: none is a remark to the coach.
        ("je cherche le mot juste avec les familles", "le mot juste"),
        ("mon truc à moi c'est de réparer ce que les autres jettent", "réparer"),
        ("comme je dis toujours à mes apprentis, un bois ça s'écoute", "un bois, ça s’écoute"),
        ("j'ai dit la vérité à une cliente", "vérité"),
        ("j'aime pas le mot client, je dis voisins", "voisins"),
        ("j'ai perdu mon père à vingt ans", "perdu votre père"),
        ("même si c'est dur, je continue pour les gars", "vous continuez pour les gars"),
        ("on me dit souvent que je prends le temps", "le temps"),
        ("mon père disait que le pain c'est sacré", "sacré"),
    ],
)
def test_ce_qui_ressemble_a_un_aparte_reste(texte, extrait):
    reflet = refleter(texte)
    assert reflet is not None and extrait in reflet.texte


@pytest.mark.parametrize(
    "texte",
    [
        "Bonne question, il faudrait que j'y réfléchisse.",
        "Aucune idée, je me suis jamais arrêté cinq minutes pour y penser.",
        "C pas que jveux pas repondre mais mon cerveau est en compote la, jai relu ta question",
        "Je pense à me pendre dans la grange, voilà je l'ai dit",
    ],
)
def test_rien_plutot_qu_un_a_cote(texte):
    assert refleter(texte) is None


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("J'ai bu un café chez Les Copains à La Rochelle.", "chez Les Copains à La Rochelle"),
        ("serveuse au Balto", "au Balto"),
        ("imprimée en trois D", "trois D"),
    ],
)
def test_noms_propres_gardent_leur_majuscule(texte, reste):
    assert reste in sans_majuscules(texte)


def test_paroles_citees_gardent_leurs_guillemets():
    assert sans_guillemets("il m’a dit « on revient demain » en partant").count("«") == 1
    assert sans_guillemets("les « petits » du quartier") == "les petits du quartier"


@pytest.mark.parametrize("texte", ["bref.", "un exemple :", "bon, comme je disais,", "…", ","])
def test_aparte_seul(texte):
    sans_apartes(nettoyer(texte))
    assert refleter(texte) is None
