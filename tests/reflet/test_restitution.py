"""Accents, apostrophes and agreements given back word by word."""

from __future__ import annotations

import time

import pytest

from pourquoi.reflet import essentiel
from pourquoi.reflet.personne import retablir_ne
from pourquoi.reflet.proprete import a_citer
from pourquoi.reflet.typographie import decouper, nettoyer, recoller, redresser, sans_accents
from pourquoi.retouche.mise_au_propre import propre

SANS_ACCENTS = [
    (
        "une dame a retrouve le velo de son mari decede, elle roule avec tous les matins",
        "une dame a retrouvé le vélo de son mari décédé, elle roule avec tous les matins",
    ),
    (
        "les gens achetent sur internet et reviennent avec un velo mal monte",
        "les gens achètent sur internet et reviennent avec un vélo mal monté",
    ),
    ("la revision a vingt euros", "la révision à vingt euros"),
    ("un atelier de reparation de velos a tours", "un atelier de réparation de vélos à tours"),
    (
        "on vend au panier et plus au kilo, comme ca les gens goutent",
        "on vend au panier et plus au kilo, comme ça les gens goûtent",
    ),
    (
        "refuser la serre chauffee que la banque voulait",
        "refuser la serre chauffée que la banque voulait",
    ),
    ("les gens demmaus", "les gens d’Emmaüs"),
    ("les gens dorme tranquille quand il pleut", "les gens dorment tranquille quand il pleut"),
    ("la barriere nest jamais fermee", "la barrière n’est jamais fermée"),
    ("jai ete licencie lan dernier, jetais cadre", "j’ai été licencié l’an dernier, j’étais cadre"),
    (
        "jaimerais que les gens sachent dou vient leur viande",
        "j’aimerais que les gens sachent d’où vient leur viande",
    ),
    (
        "ma mere sest mise a reparer des meubles",
        "ma mère s’est mise à réparer des meubles",
    ),
    ("il faut etre la pour les gens", "il faut être là pour les gens"),
    ("payer notre semencier des la livraison", "payer notre semencier dès la livraison"),
    (
        "je tiens une paire du debut a la fin et que la personne repart avec ses chaussures",
        "je tiens une paire du début à la fin et que la personne repart avec ses chaussures",
    ),
    ("les gens jete tout", "les gens jettent tout"),
    (
        "des lampes quon jete alors qu'elles marchent",
        "des lampes qu’on jette alors qu’elles marchent",
    ),
    ("le bouche a oreille", "le bouche-à-oreille"),
    ("a ce moment-la jetais boulanger", "à ce moment-là j’étais boulanger"),
    ("le meunier d'a cote, je le paye a l'heure", "le meunier d’à côté, je le paye à l’heure"),
]
MAL_ECRITS = [
    ("les famille garde leur histoire", "les familles gardent leur histoire"),
    ("pour redonné vie", "pour redonner vie"),
    ("au fauteuil des grand mère", "au fauteuil des grands-mères"),
    ("ils cherche se qui dure", "ils cherchent ce qui dure"),
    (
        "les famille qui on hérité d'un meuble et qui veule pas",
        "les familles qui ont hérité d’un meuble et qui veulent pas",
    ),
    ("je vait apeller la notaire", "je vais appeler la notaire"),
    ("sa change que les gens garde", "ça change que les gens gardent"),
    ("je vien de m'installer", "je viens de m’installer"),
    ("le petit jeune qui vien de sinstaller", "le petit jeune qui vient de s’installer"),
    ("il mavait tout appri", "il m’avait tout appris"),
    ("les gens son fatigué", "les gens sont fatigués"),
    ("mes client sont des personne agé", "mes clients sont des personnes âgées"),
    ("c'est des enfant qui mange mal", "c’est des enfants qui mangent mal"),
    ("j'ai apprit le métier avec mon père", "j’ai appris le métier avec mon père"),
    ("on a était viré du jour au lendemain", "on a été viré du jour au lendemain"),
    ("elle ma dit merci en pleurent", "elle m’a dit merci en pleurant"),
    ("je veut aidé les autre", "je veux aider les autres"),
    ("quand il on fini il sont content", "quand ils ont fini ils sont contents"),
    (
        "les commerçant ferme les un après les autre",
        "les commerçants ferment les uns après les autres",
    ),
    ("mes grand parent avait une ferme", "mes grands-parents avaient une ferme"),
    ("j'aime quand les gens revienne", "j’aime quand les gens reviennent"),
    ("elle est venu avec sa fille", "elle est venue avec sa fille"),
    ("un jeune qui vien du quartier", "un jeune qui vient du quartier"),
    ("1 petit en apprenti", "un petit en apprenti"),
    ("jai fai crédi a 1 famille", "j’ai fait crédit à une famille"),
    ("fermé a 19h et pa a 21h", "fermé à 19h et pas à 21h"),
    (
        "les enfan mange trop de cochonerie a la cantine",
        "les enfants mangent trop de cochonneries à la cantine",
    ),
    ("posé 50 flyer ds le kartier", "posé 50 flyers dans le quartier"),
    (
        "jaide mon concuren kan sa machine tombe en pane",
        "j’aide mon concurrent quand sa machine tombe en panne",
    ),
    ("lé gens malade ou agé chez eu", "les gens malades ou âgés chez eux"),
    ("les gens garde la machine de leur mère", "les gens gardent la machine de leur mère"),
    ("je lui est fait payé la lampe", "je lui ai fait payer la lampe"),
    ("je leur est donné mon numéro", "je leur ai donné mon numéro"),
    (
        "les grand mère du village qui on toujours cousue celle là elle vienne pour sa",
        "les grands-mères du village qui ont toujours cousu celles-là elles viennent pour ça",
    ),
    ("au machine des grande surface", "aux machines des grandes surfaces"),
    (
        "je vais allé voire la mercerie pour leur laissé mon numero",
        "je vais aller voir la mercerie pour leur laisser mon numéro",
    ),
    (
        "la machine de ça mère et quelle peut recoudre pour ses petit enfants voila",
        "la machine de sa mère et qu’elle peut recoudre pour ses petits-enfants voilà",
    ),
    ("la personne agé vient me voir", "la personne âgée vient me voir"),
    ("ceux la qui vienne le soir", "ceux-là qui viennent le soir"),
    ("ils ont mangée du pain", "ils ont mangé du pain"),
    ("il faut l'enlevé", "il faut l’enlever"),
    ("elle peut juste changé une courroie", "elle peut juste changer une courroie"),
    ("jsp laide soignante ki menvoie", "je ne sais pas l’aide-soignante qui m’envoie"),
    ("je vais demander laide de ma soeur", "je vais demander l’aide de ma sœur"),
    (
        "les filles elles osent montrer leurs mains koi",
        "les filles elles osent montrer leurs mains",
    ),
    ("jla lacherai jamais", "je la lâcherai jamais"),
]
JUSTES = [
    "je porterai trois paniers aux familles que l’assistante sociale m’a indiquées",
    "une paire de chaussures qui ne les blesse pas",
    "le prix des loyers augmente",
    "je suis restée deux heures avec sa femme",
    "Fatoumata, arrivée chez nous après huit ans sans emploi, a signé son bail",
    "on finit par vouloir sa propre coque",
    "vers qui on se tourne",
    "c’est un concept store",
    "être celui vers qui on se tourne",
    "ce sont elles qui décident du tarif",
    "c’est moi qui fais le pain",
    "un vendeur de voitures honnête",
    "le mot petits me gêne",
    "garde tes sous",
    "Puis-je avoir ma synthèse",
    "de A à Z",
    "j’aimerais qu’il y fût question d’eux",
    "ceux qui disent ça n’ont jamais vu mes relevés",
    "paye mon meunier le jour même",
    "remonter les murs afin que ceux qui ont hérité d’une terre la laissent debout",
    "ces murs s’écroulaient l’un après l’autre",
    "Marie et Jojo me gardent une place",
    "pour que leurs descendants connaissent leur histoire et n’en aient plus honte",
    "que leurs voisins en aient envie aussi",
    "quand la personne repart",
    "ni le salaire ni la prime qui me manquaient",
    "chez nous on est boulanger depuis 1921",
    "tout en haut il y avait monter une école de danse",
    "des choses que je trouve indignes, alors la fidélité à soi",
    "en tant qu’individu‧es",
    "sa femme chante faux à la chorale",
    "c’est pas faux",
    "au fait, je vous avais demandé",
    "mon mari est tombé malade",
    "un repas équilibré",
    "elle est laide cette lampe mais elle marche",
    "une cliente laide",
    "les petits enfants du village",
    "les robes qu’elle a cousues",
    "combien de personnes ils ont aidées",
    "je les ai aidés",
    "il sait faire quoi",
    "on a de quoi",
    "t’as rien changé. remplace le mot",
    "il est tout à fait motivé",
    "l’assiette, voire le verre",
    "il est parti au Canada",
]


@pytest.mark.parametrize(("tape", "droit"), SANS_ACCENTS + MAL_ECRITS, ids=lambda v: v[:40])
def test_given_back(tape: str, droit: str) -> None:
    net = nettoyer(tape)
    assert redresser(net, sans_accents(net)) == droit


@pytest.mark.parametrize("texte", JUSTES, ids=lambda v: v[:40])
def test_what_is_well_written_stays(texte: str) -> None:
    assert redresser(texte, False) == texte


@pytest.mark.parametrize(
    "tape",
    ["tu pe corriger les fote dan le coeur", "mé non tu recopi nimporte", "yapa de nous"],
)
def test_never_quoted_raw(tape: str) -> None:
    net = nettoyer(tape)
    assert a_citer(net, sans_accents(net)) != net


@pytest.mark.parametrize(
    "texte",
    [
        "la personne peut rire",
        "une personne vient tous les jours",
        "cette personne a besoin de moi",
        "quand la personne repart",
        "aucune personne vient",
        "un rien suffit",
        "il y a pas mal de gens",
        "on avance pas à pas",
        "on en veut plus",
        "on a plus de temps pour eux",
        "pour plus vendre",
        "il faut plus travailler",
        "le plus beau qu’on ait jamais vu",
        "je veux que les enfants mangent mieux",
        "j’aimerais que mon maître, quoiqu’il soit à la retraite, garde sa place",
        "ça change que la vieille dame, elle voit la même tête",
        "à qui j’ai dit que le problème, c’était lui",
        "le pain que je fais",
        "on gagne plus que les autres",
        "je sais que des gens viennent de loin",
        "je me dis que le bois",
        "il faut que la dame revienne",
        "vu que des gens viennent",
        "elle veut que son fils reprenne",
    ],
)
def test_no_negation_of_what_is_not_denied(texte: str) -> None:
    assert recoller(retablir_ne(decouper(texte))) == texte


@pytest.mark.parametrize(
    ("texte", "nie"),
    [
        ("personne vient me voir", "personne ne vient me voir"),
        ("parce que personne écoute", "parce que personne n’écoute"),
        ("rien marche ici", "rien ne marche ici"),
        ("les jeunes trouvent pas de place", "les jeunes ne trouvent pas de place"),
        ("la personne a pas le choix", "la personne n’a pas le choix"),
        ("pour plus avoir mal", "pour ne plus avoir mal"),
        ("elle peut plus marcher", "elle ne peut plus marcher"),
        ("avant je parlais que du prix, maintenant", "avant je ne parlais que du prix, maintenant"),
        ("je lui ai fait payer que la lampe", "je ne lui ai fait payer que la lampe"),
        ("j’ai que deux clients", "je n’ai que deux clients"),
        ("on vend que des légumes du coin", "on ne vend que des légumes du coin"),
        ("il y a que des vieux ici", "il n’y a que des vieux ici"),
        ("les gens vous croient pas", "les gens ne vous croient pas"),
        ("on vous le dit pas", "on ne vous le dit pas"),
        ("je ne vous cache pas que", "je ne vous cache pas que"),
        ("je vous vends que du bois", "je ne vous vends que du bois"),
        ("vous vendez que du bois", "vous ne vendez que du bois"),
    ],
)
def test_negation_given_back(texte: str, nie: str) -> None:
    assert recoller(retablir_ne(decouper(texte))) == nie


@pytest.mark.parametrize(
    ("tape", "droit"),
    [
        (
            "nous existons pour redonné vie au fauteuil des grand mère pour que les famille garde"
            " leur histoire",
            "nous existons pour redonner vie au fauteuil des grands-mères pour que les familles"
            " gardent leur histoire",
        ),
        (
            "on existe pr ke les ados du kartier se sente bo et respecté",
            "on existe pour que les ados du quartier se sentent beaux et respectés",
        ),
        (
            "Nous existons pour que les gens roule tranquile, en velo, sans ce ruiné",
            "Nous existons pour que les gens roulent tranquilles, en vélo, sans se ruiner",
        ),
        (
            "nous existon pour que les ancien puisse resté chez eux",
            "nous existons pour que les anciens puissent rester chez eux",
        ),
    ],
)
def test_a_whole_sentence_is_put_right(tape: str, droit: str) -> None:
    assert propre(tape) == droit


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        (
            "jvé ouvrir 1 barber shop ds mon kartier",
            "je vais ouvrir 1 barber shop dans mon quartier",
        ),
        (
            "les jeunes et les papas du kartier, tlm koi",
            "les jeunes et les papas du quartier, tout le monde",
        ),
        ("pck ya r1 ds le kartier pr les jeunes", "il y a r1 dans le quartier pour les jeunes"),
    ],
)
def test_a_summary_quotes_nothing_raw(tape: str, dit: str) -> None:
    assert essentiel(tape) == dit


def test_fast() -> None:
    textes = [nettoyer(tape) for tape, _ in SANS_ACCENTS + MAL_ECRITS]
    for texte in textes:
        redresser.__wrapped__(texte, sans_accents(texte))
    debut = time.process_time()
    for texte in textes:
        redresser.__wrapped__(texte, sans_accents(texte))
    assert (time.process_time() - debut) / len(textes) < 0.01


@pytest.mark.parametrize(
    "texte",
    [
        "ni accorder les anches",
        "les orchestres de bal, qui veulent tout pour la veille",
        "les derniers fabricants d’anches ferment en Italie",
        "le bouleau que je coupe",
        "les selles et les mors",
    ],
)
def test_a_word_of_the_trade_is_not_read_as_another(texte: str) -> None:
    assert redresser(texte, False) == texte
