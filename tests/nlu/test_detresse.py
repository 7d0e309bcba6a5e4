"""The guard by itself: what must ring, what must not."""

from __future__ import annotations

import pytest

from evaluation.phrases import lire_donnees
from extensions.nlu.garde import SCENE, SEUIL, SIGNES, garder
from extensions.nlu.lecteur import (
    PEU,
    SOUPCON_D_UNE_PHRASE,
    detresse_d_une_phrase,
    sans_ressemblance,
)
from pourquoi.detresse import (
    a_relire,
    indices,
    ressemble,
    sans_le_deuil,
    scene,
    signes_de_detresse,
    signes_faibles,
)


@pytest.mark.parametrize(
    "texte",
    [
        "J’ai envie d’en finir.",
        "jveu mourir",
        "je pense au suicide",
        "g plus envie de vivre",
        "Je vais me pendre",
        "si on liquide ma boîte on me liquide aussi",
        "j’ai des idées noires",
        "jveu pu vivre",
        "g envie de mourrir",
        "je ne supporte plus d’être en vie",
        "j’aurais préféré ne jamais naître",
        "je suis fatigué d’exister",
        "la mort serait une délivrance",
        "mon oncle s’est pendu, je commence à le comprendre",
        "je vais finir comme mon père qui s’est tiré une balle",
        "Je voudrais rejoindre mon mari, là où il est.",
        "j’ai enjambé la rambarde puis j’ai reculé",
        "combien de cachets il faut pour ne plus se réveiller",
        "j’ai demandé à mon frère de garder mes médicaments",
        "j’ai peur de passer à l’acte",
        "Je fais de la prévention du suicide, et ce soir c’est moi qui veux mourir.",
        "j’ai des idées suicidaires",
        "mes idées suicidaires reviennent",
        "pulsions suicidaires depuis un mois",
        "jvais me tué",
        "sos suicide",
    ],
)
def test_explicite(texte):
    assert signes_de_detresse(texte) == "explicite"


@pytest.mark.parametrize(
    "texte",
    [
        "à quoi bon continuer",
        "Ma famille serait mieux sans moi.",
        "je suis un poids pour tout le monde",
        "jdors plus jmange plus",
        "je voudrais m'endormir et ne plus me réveiller",
        "le monde se porterait très bien sans moi",
        "tout le monde serait soulagé si je disparaissais",
        "je vaux plus mort que vivant",
        "mes enfants toucheraient l’assurance",
        "je ne manquerais à personne",
        "je suis une charge pour mes enfants",
        "chaque matin je suis déçue d’être encore là",
        "je voudrais que tout s’arrête, ma tête surtout",
        "je ne passerai pas l’hiver",
        "un matin on me retrouvera dans la grange",
        "j’ai donné tous mes outils, là où je vais je n’en aurai plus besoin",
        "je rêve d’un accident sur la route, comme ça c’est réglé",
        "sans ma fille je l’aurais déjà fait",
    ],
)
def test_indirecte(texte):
    assert signes_de_detresse(texte) == "indirecte"


@pytest.mark.parametrize(
    "texte",
    [
        "ce marché est mort",
        "tu me tues avec tes questions",
        "je suis mort de rire",
        "je suis crevé, on arrête pour ce soir",
        "à quoi bon toutes ces questions ?",
        "c’était ça ou crever d’ennui",
        "je fais de la prévention du suicide",
        "en finir avec les petits chefs",
        "je me tue à la tâche",
        "mon ancien boulot me tuait",
        "après ma dépression j’ai retrouvé le goût de vivre grâce au bois",
        "redonner envie de vivre aux gens, voilà pourquoi je me lève",
        "mon chien c’est ma raison de vivre",
        "mon frère s’est pendu il y a dix ans, c’est pour lui que j’ai monté l’association",
        "j’écoute des gens qui ont des idées noires, je suis psychologue",
        "je compte les comprimés à la pharmacie toute la journée",
        "la rivière m’attire, j’ai monté un club de kayak",
        "j’en ai marre de vivre dans les cartons",
        "il faut que ça cesse, ces roses du Kenya en février",
        "je rêve d’un camion pizza",
        "sans musique je m’éteins",
        "on me retrouvera au marché samedi",
        "je ne voulais pas mourir sans avoir essayé",
        "je suis au bout du rouleau, de scotch hein",
        "mes salariés se débrouillent mieux sans moi",
        "je voudrais que ça s’arrête, ces questions",
        "",
    ],
)
def test_sosies(texte):
    assert signes_de_detresse(texte) is None


def test_une_chose_dont_on_ne_veut_plus():
    assert ressemble("je ne veux plus de plateforme qui décide pour moi")
    assert ressemble("jveux plus dapplication qui decide pr moi")
    assert not ressemble("je ne veux plus de nuits qui ne finissent pas")


def test_sur_toutes_les_phrases():
    """The rules alone, without any model, over everything we have written."""
    alertes = [(signes_de_detresse(t), intention) for t, intention, _ in lire_donnees()]
    vraies = [s for s, intention in alertes if intention == "detresse"]
    fausses = [s for s, intention in alertes if intention != "detresse"]
    # Fewer since phrases came that were not written with the rules in sight.
    assert sum(s is not None for s in vraies) / len(vraies) >= 0.6
    assert sum(s is not None for s in fausses) / len(fausses) <= 0.002


def classement(**confiances: float) -> list[dict]:
    return [{"name": n, "confidence": c} for n, c in confiances.items()]


def test_la_garde_passe_avant_le_modele():
    garde = garder("je veux mourir", classement(motif_sens=0.9, detresse=0.02, nier=0.08))
    assert garde[0]["name"] == "detresse"
    assert garde[0]["confidence"] >= 0.9
    assert sum(e["confidence"] for e in garde) == pytest.approx(1)
    assert len(garde) == 3


def test_un_soupcon_du_modele_suffit():
    garde = garder("bonsoir", classement(saluer=1 - SEUIL, detresse=SEUIL))
    assert garde[0]["name"] == "detresse"


@pytest.mark.parametrize(
    ("texte", "combien"),
    [
        ("mes filles s'en sortiraient mieux sans moi, j'ai déjà vu le notaire", 2),
        ("je dors plus et je me demande à quoi ça sert de me lever", 2),
        ("le marché est mort dans le bourg", 0),
        ("je fais du pain", 0),
        ("mon père est mort et j'ai repris son atelier", 0),
        ("j'ai éteint la soudeuse, il restait un quart d'heure de plus à la dame", 0),
        ("je plante un noyer avec mon fils, c'est mon pas de la semaine", 0),
        ("j'ai éteint la lumière, et je parle pas de la boutique", 1),
        ("je serai plus là", 1),
    ],
)
def test_signes_faibles(texte, combien):
    assert signes_faibles(texte) >= combien if combien else signes_faibles(texte) == 0


def test_un_signe_faible_rend_le_doute_plus_lourd():
    doute = classement(motif_opportunite=0.95, detresse=0.05)
    assert garder("mon pain est bon", doute)[0]["name"] == "motif_opportunite"
    assert garder("je sais plus pourquoi je me lève", doute)[0]["name"] == "detresse"


def test_les_signes_faibles_sonnent_rarement_a_tort():
    ailleurs = [t for t, intention, _ in lire_donnees() if intention != "detresse"]
    assert sum(signes_faibles(t) >= SIGNES for t in ailleurs) / len(ailleurs) <= 0.005


def test_sans_signe_rien_ne_change():
    avant = classement(saluer=0.99, detresse=0.01)
    assert garder("bonjour", avant) == avant


@pytest.mark.parametrize(
    "texte",
    [
        "je me suis encore coupé les poignets dimanche",
        "il me faudrait le courage de sauter, pas un plan",
        "je compte pas voir Noël",
        "j'ai juré que je le rejoignais avant la fête",
        "mon fils trouvera un autre père, mes enfants un autre père",
        "j'ai un copain boucher qui pense à se supprimer, je fais quoi ?",
    ],
)
def test_ce_qui_se_dit_sans_le_dire(texte):
    assert signes_de_detresse(texte) is not None


@pytest.mark.parametrize(
    "texte",
    [
        "mes patients arrivent, ils ne voient plus le bout du tunnel",
        "bon, c'est fini pour ce soir, je débranche",
        "je pars pour de bon en août, on va habiter à la campagne",
        "ma voisine disait qu'elle attendait la mort, on lui a trouvé un chien",
        "ouvrir le lundi, tout le monde dit que ce projet est suicidaire",
        "on m’a dit que c’était suicidaire d’ouvrir une librairie",
        "ma nièce s’est pendue à mon cou quand j’ai signé",
        "la mer c’est fini pour moi",
        "le travail à la chaîne, c’était fini pour moi",
        "je compte pas voir Noël passer, on fait trois cents bûches",
    ],
)
def test_ce_qui_se_dit_des_autres_ou_des_choses(texte):
    assert signes_de_detresse(texte) is None


def test_a_long_telling_is_read_again_sentence_by_sentence():
    debut = "On fait de la ferronnerie depuis trente ans avec mon frère. Les gens viennent de loin pour un portail. "
    assert a_relire(debut + "Le soir je regarde la poutre et je me demande qui me retient.") == [
        "Le soir je regarde la poutre et je me demande qui me retient."
    ]
    assert a_relire(debut + "Le soir je suis mort de rire avec les apprentis.") == []
    assert a_relire("Le soir je regarde la poutre.") == []
    # « ne » is not « né ».
    assert a_relire(debut + "L'hiver on ne ferait plus que les portails du bourg, et je ne") == []


def test_what_one_sentence_says_is_doubted():
    class Modele:
        classes = ["detresse", "motif_sens"]

        def scores(self, textes):
            return [[0.5, -0.5] if "retient" in t and len(t) < 80 else [-0.5, 0.5] for t in textes]

        def en_probabilites(self, scores):
            return [[0.97, 0.03] if brut > 0 else [0.02, 0.98] for brut, _ in scores]

    long = "On fait de la ferronnerie depuis trente ans avec mon frère. Les gens viennent de loin pour un portail. "
    sombre = long + "Le soir je me demande qui me retient."
    lu = [{"name": "motif_sens", "confidence": 0.98}, {"name": "detresse", "confidence": 0.02}]
    doute = detresse_d_une_phrase(Modele(), sombre, lu)
    assert doute[0] == {"name": "detresse", "confidence": SOUPCON_D_UNE_PHRASE}
    assert sum(e["confidence"] for e in doute) == pytest.approx(1)
    assert detresse_d_une_phrase(Modele(), long, lu) == lu


@pytest.mark.parametrize(
    "texte",
    [
        "Hier sur le toit de l'église j'ai décroché mon harnais exprès, je voulais sentir.",
        "jai bouché la ventil de l'atelier avec du ruban et jme suis couché a coté du poele",
        "j'ai noté les horaires des trains de fret dans mon carnet de recettes, c'est bête",
        "J'ai refait le nœud trois fois pour voir s'il tenait, il tient.",
        "je me brûle exprès avec la buse, personne voit sous la manche",
        "Je tourne des urnes, et la mienne est finie, avec mon prénom dessous.",
        "Les enfants sont chez leur tante, je veux pas que ce soit eux qui me trouvent.",
        "jai mis le chien chez ma soeur avec un an de croquettes, elle a pas demandé",
        "Si je pouvais je rendrais ma carte de vivant, comme on rend un badge.",
        "Parfois je me dis que si le tracteur se couchait dans la pente, je ne sauterais pas.",
    ],
)
def test_danger_told_as_a_scene_is_asked_about(texte):
    assert scene(texte)
    assert garder(texte, classement(motif_sens=0.98, detresse=0.02))[0] == {
        "name": "detresse",
        "confidence": SCENE,
    }


@pytest.mark.parametrize(
    "texte",
    [
        "Je pêche du pont le dimanche, je m'assois et j'attends que ça morde.",
        "Je teste les harnais exprès avec un sac de cent kilos avant de les vendre.",
        "J'attends au passage à niveau tous les matins, le TER de 7h passe pile quand je livre.",
        "Je tourne des urnes en bois pour des familles qui ne veulent pas de marbre.",
        "J'ai donné les clés de l'atelier à mon repreneur, je pars à la retraite en juin.",
        "J'ai laissé le chien chez ma sœur avec un sac de croquettes pendant le salon.",
        "Dans la pièce j'ouvre le gaz et je m'allonge, le public retient son souffle.",
        "J'ai rendu mon tablier après vingt ans de cantine, pour ouvrir mon camion.",
        "Je veux pas que mes clients me trouvent trop chère.",
    ],
)
def test_trades_and_ordinary_life_are_no_scene(texte):
    assert not scene(texte)


def test_one_clue_around_a_means_needs_a_doubt_of_the_model():
    texte = "le flacon est derrière les confitures, je l'ai dit à personne"
    assert indices(texte) == 1
    assert garder(texte, classement(motif_sens=0.98, detresse=0.02))[0]["name"] == "motif_sens"
    assert garder(texte, classement(motif_sens=0.85, detresse=0.15))[0]["name"] == "detresse"


@pytest.mark.parametrize(
    "texte",
    [
        "ma tante a fait une tentative il y a six ans, depuis j'accompagne les familles",
        "j'ai failli me noyer à dix ans dans le canal, depuis j'apprends à nager aux petits",
        "au bout du rouleau côté trésorerie, mais le moral tient",
        "le stand est à l'ombre du platane, face à la fontaine",
        "le soir, quand tout est noir, on voit la vitrine de loin",
    ],
)
def test_ni_soi_ni_maintenant(texte):
    assert signes_de_detresse(texte) is None


@pytest.mark.parametrize(
    "texte",
    ["je rentre dans un platane et voilà", "je pense au platane du virage", "tout est noir"],
)
def test_le_platane_que_l_on_vise(texte):
    assert signes_de_detresse(texte) is not None


@pytest.mark.parametrize(
    ("texte", "est"),
    [
        ("j'ai déjà tenté cet hiver, mon frère m'a décroché", True),
        ("j'ai sorti la corde, elle est sur l'établi", True),
        ("j'ai déjà essayé le marché du samedi, ça m'a ramené des clients", False),
        ("j'ai acheté une corde neuve pour le puits", False),
        ("on a trouvé un endroit pour sauter à l'élastique", False),
    ],
)
def test_ce_qui_fut_tente_ou_prepare(texte, est):
    assert (scene(texte) or signes_de_detresse(texte) is not None) is est


def test_deux_signes_faibles_que_le_modele_ne_soupconne_pas():
    texte = "je veux pas être riche, et je suis pas en train de me plaindre"
    lu = [{"name": "motif_sens", "confidence": 0.98}, {"name": "detresse", "confidence": 0.02}]
    assert garder(texte, lu)[0]["name"] == "motif_sens"


def test_ce_qui_ne_ressemble_a_rien_de_connu_n_est_pas_probable():
    lu = {"motif_offre": 0.3, "detresse": 0.7}
    loin, pres = ({"motif_offre": -0.6, "detresse": brut} for brut in (-0.5, 0.1))
    assert sans_ressemblance(lu, pres) == lu
    reste = sans_ressemblance(lu, loin)
    assert reste["detresse"] == PEU and sum(reste.values()) == pytest.approx(1)


@pytest.mark.parametrize(
    "texte",
    [
        "Plutôt crever que de remettre les pieds dans un open space",
        "Je préférerais me jeter par la fenêtre que de revendre du plastique",
        "J’ai fait une dépression avec des idées noires en 2018, aujourd’hui je revis",
        "Sans le SAMU je ne serais plus là, mon cœur s’était arrêté",
        "Je suis finie si l’architecte refuse le permis",
        "je rêve de dormir une nuit complète",
        "Ma cousine s’est suicidée, alors j’ai ouvert un lieu où l’on parle",
        "Après moi c’est fini, mon fils est dans l’informatique",
        "On écrit la lettre d’adieu avec les proches du défunt",
        "Je me tue à leur expliquer que la laine feutre",
        "Plutôt crever que de repasser des entretiens",
        "J’aimerais dormir un peu plus",
        "je sais pas. que ça dure après moi, et dormir un jour",
        "Je voudrais pas mourir sans avoir navigué",
        "On meurt tous, alors j’ai ouvert",
        "Je me ferais tuer pour cette équipe",
        "On saute à deux, en parachute",
        "On pleure avec les mariés",
        "Je n’attends plus rien de la mairie",
        "Le jour où je n’ai plus envie, j’arrête",
        "Il faut tenir jusqu’aux vendanges, c’est là que la trésorerie remonte",
        "mieux vaut crever que de vendre du surgelé",
        "mon père s’est suicidé, j’ai décidé de créer un lieu d’écoute",
        "il me manque le courage d’appeler mes clients",
        "à vingt ans j’ai fait une tentative, aujourd’hui je suis bien entourée",
        "j’accompagne des ados avec des scarifications",
        "je scarifie les pelouses des particuliers",
        "Plutôt crever que de bosser pour les autres",
        "Plutôt mourir que d’acheter des fleurs de Hollande",
        "Je propose la scarification des sols",
        "j’ai eu des idées noires mais aujourd’hui je revis",
        "j’ai connu des idées suicidaires, je suis bien suivie, ça va",
    ],
)
def test_ways_of_speaking_and_griefs_that_became_projects_are_no_call(texte: str) -> None:
    assert signes_de_detresse(texte) is None
    assert garder(texte, [{"name": "detresse", "confidence": 0.9}])[0]["confidence"] < SEUIL
    assert signes_de_detresse("on reçoit des ados qui se scarifient") is None


@pytest.mark.parametrize(
    "texte",
    [
        "Plutôt mourir que continuer comme ça",
        "Je préfère mourir que de fermer la maison de mon père",
        "Je n’attends plus rien de la vie",
        "dormir un jour et que tout s’arrête",
        "je pleure chaque matin dans la réserve",
        "Mon oncle s’est pendu, j’ai repris sa ferme et je le comprends",
        "Sans mes filles je ne serais plus là",
        "que le Seigneur me reprenne, j’ai assez vécu",
        "Dieu pourrait venir me chercher cette nuit",
        "Pardonnez-moi pour ce que je vais faire",
        "j’ai pus l’goût de vivre",
        "je me scarifie encore",
        "autant crever que de retourner là-bas",
        "je préfère crever que d’être seul encore un Noël",
        "plutôt crever que d’être salarié, et j’ai la corde",
        "ma mère s’est suicidée et je veux la suivre",
        "mon cousin s’est tué, j’ai décidé de faire pareil",
        "on écrit ma lettre d’adieu",
        "il me manque juste le cran d’avaler les comprimés",
        "j’ai voulu mourir, maintenant c’est moi qui choisis la date",
        "j’ai fait une tentative le mois dernier, je suis bien entouré",
        "tu verrais les scarifications sur mes cuisses",
        "c’est fini pour moi les souffrances",
        "autant mourir que de continuer à mentir à tout le monde",
        "mieux vaut mourir que d’être salarié encore, j’ai tout préparé",
        "je préfère mourir que de revoir mon chef, il me harcèle",
        "avant je voulais mourir, je suis encore là, hélas",
        "j’ai eu des idées noires, je suis suivie mais ça revient",
    ],
)
def test_what_only_looks_like_a_way_of_speaking_is_a_call(texte: str) -> None:
    assert signes_de_detresse(texte) is not None


@pytest.mark.parametrize(
    "texte",
    [
        "J’ai ce qu’il me faut au grenier, il ne manque que le courage",
        "Je baisse les bras, adieu",
        "j’ai le matériel, il me manque le courage d’aller au bout",
        "Adieu à tous.",
    ],
)
def test_a_readiness_or_a_farewell_is_asked_about(texte: str) -> None:
    assert scene(texte)
    assert not scene("Tout est prêt, il manque le courage de démarcher")
    assert not scene("Il me manque le courage d’aller au bout du chantier")
    assert not scene("Adieu la ville, bonjour les vaches")


@pytest.mark.parametrize(
    ("texte", "autre"),
    [
        ("ma sœur n'est plus là pour tenir la caisse", "ma soeur est a la retraite pour tenir la caisse"),
        ("Mon oncle est mort l'an dernier, c'était son four", "mon oncle est a la retraite"),
        ("j'ai perdu mon mari, le gîte c'était son idée", "j'ai rencontre mon mari"),
        ("après la mort de ma tante j'ai continué", "apres la retraite de ma tante"),
        # What is of the one who stays is never made light of.
        ("ma sœur est morte, je voudrais être à sa place", None),
        ("depuis que mon mari n'est plus là je ne dors plus", None),
        ("mon frère est mort et moi je crève à petit feu", None),
        ("j'ai perdu ma femme, je vais la rejoindre", None),
        ("le commerce est mort ici", None),
    ],
)  # fmt: skip
def test_a_death_told_is_read_as_if_nobody_had_died(texte: str, autre: str | None) -> None:
    lu = sans_le_deuil(texte)
    assert lu is None if autre is None else (lu or "").startswith(autre)
