"""What an answer tells that others live, whole, and what it cannot bear any more."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre import rediger
from pourquoi.raison_detre.effets import vecus
from pourquoi.raison_detre.maux import maux
from pourquoi.synthese.effets import effet_dit

SENS = "motif_sens"


@pytest.mark.parametrize(
    ("dit", "clause"),
    [
        (
            "Un diabétique qui marche sans se blesser, c'est quelqu'un qui garde son pied, qui va"
            " chercher son pain tout seul",
            "un diabétique marche sans se blesser, garde son pied et aille chercher son pain tout seul",
        ),
        (
            "Un enfant qui lit tout seul, c'est un enfant qui n'a plus peur d'aller à l'école",
            "un enfant lise tout seul et n’ait plus peur d’aller à l’école",
        ),
        (
            "La personne peut rire et pleurer en même temps que ses voisins, elle sort avec eux",
            "chaque personne puisse rire et pleurer en même temps que ses voisins",
        ),
        (
            "Un mur bien fait retient la terre, et le propriétaire redécouvre le travail de ses"
            " grands-parents",
            "le propriétaire redécouvre le travail de ses grands-parents",
        ),
        (
            "les vieux qui ont pas de voiture, ils viennent pour le pain et ils repartent contents",
            "les vieux qui n’ont pas de voiture viennent pour le pain et repartent contents",
        ),
        (
            "les anciens qui conduisent plus peuvent venir a pied et causer un peu",
            "les anciens qui ne conduisent plus puissent venir à pied et causer un peu",
        ),
        (
            "bah les ptits du kartier y se sentent bo, y on 1 endroit ou se posé",
            "les petits du quartier se sentent beaux et aient un endroit où se poser",
        ),
        (
            "sa change que les gens garde le fauteuil de leur grand mère au lieu de le jeté",
            "les gens gardent le fauteuil de leur grand-mère au lieu de le jeter",
        ),
        ("Pour nos clients, ça change qu'ils dorment enfin", "nos clients dorment enfin"),
        (
            "Pour les dames âgées surtout, elles se sentent encore belles",
            "les dames âgées se sentent encore belles",
        ),
        (
            "Pour les enfants, d'abord, qui découvrent que lire est un plaisir",
            "les enfants découvrent que lire est un plaisir",
        ),
        (
            "Ça change tout pour les familles : elles gardent un souvenir paisible",
            "les familles gardent un souvenir paisible",
        ),
        (
            "les vieilles dames quand elles sont coiffées elles se tiennent droites",
            "les vieilles dames se tiennent droites quand elles sont coiffées",
        ),
        (
            "la petite qui sort de mon fauteuil et qui se trouve belle",
            "la petite sorte de notre fauteuil et se trouve belle",
        ),
        ("un malade qu'on écoute guérit mieux", "un malade qu’on écoute guérisse mieux"),
        (
            "les gens âgés verraient chaque matin la même tête",
            "les gens âgés voient chaque matin la même tête",
        ),
        ("Le client il est content, il garde son habit", "chaque client soit content et garde son"),
        (
            "ces femmes soient enfin payées pour ce qu'elles savent faire",
            "des femmes soient enfin payées pour ce qu’elles savent faire",
        ),
        (
            "une pendule rend à une maison, si j'ose dire, sa voix",
            "une pendule rende à une maison sa",
        ),
        (
            "la personne n'a plus honte de ses mains",
            "chaque personne n’ait plus honte de ses mains",
        ),
        (
            "kan une cliente se regarde ds le miroir et kel sourit",
            "les clientes se regardent dans le miroir et sourient",
        ),
        ("les mamie reste ché elle", "les mamies restent chez elles"),
        ("qu'ils arrivent à l'hôpital rassurés", "les malades arrivent à l’hôpital rassurés"),
        (
            "les gens on une caisse propre sans perdre leur samedi",
            "les gens aient une caisse propre",
        ),
        (
            "sa permet au parents d'habiller leur gosses",
            "les parents puissent habiller leurs gosses",
        ),
        ("ça permet aux mères seules de garder leur travail", "les mères seules puissent garder"),
    ],
)
def test_whole_clauses(dit: str, clause: str) -> None:
    dits = vecus(dit, "les malades")
    assert any(vecu.texte.startswith(clause) for vecu in dits), dits


@pytest.mark.parametrize(
    "dit",
    [
        "les gens qui rénovent leur maison",
        "les autres ont du bon sens, eux",
        "une dame a retrouvé le vélo de son mari décédé",
        "ma voisine de 80 ans envoie des photos",
        "les gens se font plumer partout",
        "les mamies elles peuvent plus se deplacer",
        "ce serait du gâchis",
        "le soir on voit ce qu'on a fait",
        "les roses des grandes surfaces fanent en route",
        "mon ancien patron laisse les anciens sans chauffage",
        "les gens bougent plus",
        "ils veule plus en sortir",
        "les gens sont contents",
        "les clients reviennent",
        "les familles m'apportent leurs pendules",
        "une famille du quartier gardera le sien",
        "les gens ils ont peur du plombier",
        "mon père est mort chez lui",
        "le patient meurt tout seul la nuit",
        "un repas c'est la dernière joie qui leur reste",
    ],
)
def test_no_clause(dit: str) -> None:
    assert vecus(dit) == []


@pytest.mark.parametrize(
    ("dit", "clause"),
    [
        (
            "jen avais marre de voir des velos presque neufs finir a la decheterie alors quil"
            " suffisait de changer une chaine",
            "des vélos presque neufs ne finissent plus à la déchetterie",
        ),
        (
            "on en avait assez de voir les gamins manger des tomates d'Espagne",
            "les gamins ne mangent plus de tomates d’Espagne",
        ),
        (
            "ca me tue de voir des machines a laver a la benne",
            "des machines à laver ne finissent plus à la benne",
        ),
        ("j'ai vu ces murs s'écrouler l'un après l'autre", "ces murs ne s’écroulent plus l’un"),
        (
            "je ne supporte pas l'idée que nos patients doivent faire cent kilomètres",
            "nos patients n’aient plus à faire cent kilomètres",
        ),
        (
            "je ne supporterais pas que ces gestes, qui se transmettent depuis trois générations,"
            " s'éteignent avec lui",
            "les gestes qui se transmettent depuis trois générations ne s’éteignent pas",
        ),
        ("ya trop de gens ki se font arnaquer", "les gens ne se fassent plus arnaquer"),
        ("les petits artisans se font avoir", "les petits artisans ne se fassent plus avoir"),
        (
            "les anciens font 15 km pour une baguette",
            "les anciens ne fassent plus 15 km pour une baguette",
        ),
        ("si personne reprend le village a plus de pain", "le village ait toujours du pain"),
        (
            "Il n'y a rien dans le village pour les jeunes",
            "il y ait quelque chose dans le village pour les jeunes",
        ),
        (
            "un endroit où une femme seule peut rester deux heures",
            "il y ait un endroit où une femme seule peut rester deux heures",
        ),
        (
            "au gens allergik ki mange jamai de gato",
            "les gens allergiques mangent enfin des gâteaux",
        ),
        (
            "les jeunes savent plus d'où vient le lait",
            "les jeunes sachent encore d’où vient le lait",
        ),
        ("jveu pas ke les otres petits magasins ferment comme elle", "d’autres petits magasins ne"),
        ("Je ne voulais pas que ses recettes disparaissent", "les recettes ne disparaissent pas"),
    ],
)
def test_ills_refused(dit: str, clause: str) -> None:
    assert any(mal.startswith(clause) for _, mal in maux(dit)), maux(dit)


@pytest.mark.parametrize(
    "dit",
    [
        "j'ai vu ma mère attendre un taxi",
        "j'ai vu mon affiche dans la rue",
        "j'aime voir les gens sourire",
        "j'en ai marre qu'on se foute de la gueule des vieux",
        "je veux plus que tout réussir",
        "les gens font la fête",
        "je n'ai plus de patron",
        "il y a trop de monde sur ce marché",
        "je ne supporte pas mon patron",
        "je ne supporterais pas de voir se perdre ces pendules",
    ],
)
def test_no_ill(dit: str) -> None:
    assert maux(dit) == []


def draft(activite: str, *whys: str, **autres: object) -> str:
    carnet = Carnet(activite=activite, motifs=[SENS] * len(whys), **autres)
    for n, texte in enumerate(whys, start=1):
        setattr(carnet, f"pourquoi_{n}", texte)
    return rediger(carnet)


def test_the_trade_the_effect_and_the_value_in_one_sentence() -> None:
    assert draft(
        "un atelier de réparation de vélos",
        "j'en avais marre de voir des vélos presque neufs finir à la déchetterie",
        valeurs_nommees=["la vérité"],
        coeur_clientele="ceux qui vont au boulot en vélo",
    ) == (
        "Nous existons pour réparer des vélos, afin que des vélos presque neufs ne finissent plus"
        " à la déchetterie, en disant la vérité."
    )


def test_whom_the_person_is_was_told_before() -> None:
    assert "qu’une personne aveugle puisse rire" in draft(
        "votre structure à Lille",
        "une dame aveugle m'a dit qu'elle entendait la salle rire sans savoir de quoi",
        "La personne peut rire en même temps que ses voisins",
    )


def test_what_nobody_does_any_more_is_what_is_done() -> None:
    assert draft(
        "tapissière",
        "ya plus personne pour refaire les fauteuil a l'ancienne dans le coin",
        coeur_clientele="les familles",
        valeurs_nommees=["la patience"],
    ) == (
        "Nous existons pour refaire les fauteuils à l’ancienne, d’abord pour les familles,"
        " en travaillant avec patience."
    )


@pytest.mark.parametrize(
    ("dit", "but"),
    [
        (
            "sa rassemble les gens otour dune table",
            "afin de rassembler les gens autour d’une table",
        ),
        (
            "pcq les fleurs ca dit ce ke les gens arrive pa a dire",
            "afin de dire ce que les gens n’arrivent pas à dire",
        ),
        ("Je voudrais désormais ne recommander que ce que j'ai lu", "que ce que nous avons lu"),
        (
            "pour nourrir mes enfants et transmettre un savoir-faire",
            "de transmettre un savoir-faire",
        ),
    ],
)
def test_purposes_beside_the_trade(dit: str, but: str) -> None:
    phrase = draft("fleuriste", dit)
    assert phrase.startswith("Nous existons pour composer et vendre des bouquets, afin d")
    assert but in phrase


def test_two_effects_are_both_kept() -> None:
    assert (
        "afin que les anciens aient un endroit où se croiser et que les enfants viennent à pied"
        in draft(
            "la boulangerie de votre village",
            "elle allait fermer",
            "Les anciens ont un endroit où se croiser, les enfants viennent à pied.",
        )
    )


def test_only_a_clientele_was_said() -> None:
    phrase = draft("", coeur_clientele="les voisins", valeurs_nommees=["la franchise"])
    assert phrase == "Nous existons pour que les voisins puissent compter sur notre franchise."


@pytest.mark.parametrize(
    "prive",
    [
        "mon père s'est suicidé",
        "j'ai eu un cancer",
        "j'ai perdu mon mari",
        "j'ai tout perdu au divorce",
    ],
)
def test_nothing_private(prive: str) -> None:
    phrase = draft("fleuriste", prive, coeur_clientele="les voisins", valeurs_nommees=["le soin"])
    assert phrase == (
        "Nous existons pour composer et vendre des bouquets, d’abord pour les voisins,"
        " en travaillant avec soin."
    )


@pytest.mark.parametrize(
    "prive",
    [
        "pour sortir de ma dépression",
        "je veux oublier mon divorce",
        "pour rembourser mes dettes",
        "j'aimerais que mon cancer serve à quelque chose",
    ],
)
def test_no_private_purpose(prive: str) -> None:
    assert draft("fleuriste", prive) == "Nous existons pour composer et vendre des bouquets."


@pytest.mark.parametrize(
    ("activite", "debut"),
    [
        (
            "votre salon de coiffure à domicile",
            "Je suis là pour couper et coiffer les cheveux à domicile",
        ),
        (
            "la boulangerie de votre village",
            "Je suis là pour faire vivre la boulangerie de mon village",
        ),
        ("votre imprimerie de quartier", "Je suis là pour imprimer des livres et des affiches"),
        ("plombier", "Je suis là pour faire de la plomberie"),
    ],
)
def test_alone_it_is_mine(activite: str, debut: str) -> None:
    assert draft(activite, "je travaille toute seule").startswith(debut)


@pytest.mark.parametrize(
    ("dit", "effet"),
    [
        ("Pour les mamans débordées surtout, pendant une heure elles pensent à elles", "les mamans débordées pensent à elles"),
        ("et les mamans aussi, elles apprennent à coiffer leur fille sans la faire pleurer", "les mamans apprennent à coiffer leur fille sans la faire pleurer"),
        ("une famille me dit, au bout d'un hiver, que les enfants ne toussent plus", "les enfants ne toussent plus"),
        ("Ensuite pour les enfants, souvent loin, qui peuvent enfin dormir tranquilles", "les enfants puissent enfin dormir tranquilles"),
        ("bah les gens ils mangent bien et ils ressortent pas malade mdr", "les gens mangent bien et ne ressortent pas malades"),
        ("tout le monde mérite de manger un vrai sandwich", "tout le monde puisse manger un vrai sandwich"),
    ],
)  # fmt: skip
def test_what_it_changes_told_aloud(dit: str, effet: str) -> None:
    assert effet in [vecu.texte for vecu in vecus(dit)]


def test_a_clause_cut_short_is_no_effect() -> None:
    assert vecus("les enfants ils savent enfin à quoi ça ressemble une betterave") == []


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "les gens repartent avec un livre qu'ils n'auraient jamais pris tout seuls",
            "les gens repartent avec un livre qu’ils n’auraient jamais pris tout seuls",
        ),
        ("les gens croient qu'ils n'y arriveront jamais", None),
    ],
)
def test_what_is_denied_of_a_thing_is_no_ill(texte: str, dit: str | None) -> None:
    assert [v.texte for v in vecus(texte)] == ([dit] if dit else [])


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("La dame de la rue Basse, un matin de mai. Je lui ai refait sa clé.", ""),
        ("Le monsieur du troisième, en plein mois d'août.", ""),
        ("Les gens du quartier se parlent devant la vitrine.", "les gens du quartier se parlent devant la vitrine"),
    ],
)  # fmt: skip
def test_un_nom_et_une_date_ne_changent_rien(texte: str, dit: str) -> None:
    assert effet_dit([("x", "motif_sens"), (texte, "motif_sens")]) == dit


@pytest.mark.parametrize(
    "dit",
    [
        "les mamans d'ici s'occupent de tout le monde sauf d'elles",
        "les aidants s'oublient",
        "les infirmières passent après tout le monde",
        "les jeunes traînent devant la gare",
        "les filles pensent à tous les autres avant elles",
    ],
)
def test_what_is_deplored_of_others_is_no_effect(dit: str) -> None:
    assert vecus(dit) == []


@pytest.mark.parametrize(
    "dit",
    [
        "les clients prennent du temps pour eux",
        "les gens oublient leurs soucis",
        "les voisins se parlent tous sauf les jours de pluie",
    ],
)
def test_a_good_beside_it_stays_one(dit: str) -> None:
    assert [vu.texte for vu in vecus(dit)]


def test_what_clients_see_of_a_thing_is_no_aim() -> None:
    carnet = Carnet(
        activite="Boulangerie à Cluny",
        pourquoi_1="On me demandait du pain pour toutes les fêtes",
        motifs=["motif_opportunite"],
        regard_client="Que c'est pas du surgelé, la pâte est pétrie à la main",
        coeur_clientele="Les familles du bourg",
    )
    assert "pétrie" not in rediger(carnet)
    carnet.regard_client = "Que les mamies repartent avec le sourire"
    assert "mamies" in rediger(carnet)
