"""The first draft: effects told of « elles », moments loved, wishes, and the last resort."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre import rediger

SENS = "motif_sens"
NULLE_PART = "puissent compter sur notre patience"


def brouillon(
    dit: str, clientele: str = "les familles du coin", motif: str = SENS, **autres: object
) -> str:
    """The draft after this only why."""
    carnet = Carnet(
        pourquoi_1=dit,
        motifs=[motif],
        coeur_clientele=clientele,
        **{"valeurs_nommees": ["la patience"], **autres},
    )
    return rediger(carnet)


@pytest.mark.parametrize(
    ("dit", "clientele", "fin"),
    [
        ("ça change qu'elles dorment", "les femmes seules", "les femmes seules dorment"),
        (
            "pour qu'ils osent entrer",
            "les jeunes du quartier",
            "les jeunes du quartier osent entrer",
        ),
        (
            "qu'ils mangent bien et qu'ils parlent",
            "les retraités",
            "mangent bien et parlent",
        ),
        ("qu'ils se sentent chez eux", "les familles", "les familles se sentent chez elles"),
        ("qu'ils ne se sentent plus coupables", "les familles", "les familles ne se sentent plus"),
        ("qu'elles aient moins peur", "les dames seules", "les dames seules aient moins peur"),
        ("ça change qu'ils n'ont plus peur", "les malades", "les malades n’aient plus peur"),
        ("ça change qu'ils ont moins mal", "les artisans", "les artisans aient moins mal"),
        ("ça change qu'ils pourront dormir", "les parents", "les parents puissent dormir"),
        ("pour qu'ils soient fiers", "les ados", "les ados soient fiers"),
        ("ça leur permet de souffler", "les aidants", "les aidants puissent souffler"),
        (
            "ça leur permet de rester chez eux",
            "les personnes âgées",
            "les personnes âgées puissent rester chez",
        ),
        (
            "pour kelle retrouve le sourire",
            "les mamies",
            "que chacune retrouve le sourire, à commencer par les mamies",
        ),
        ("pr kelle se sente belle encor", "les mamies", "que chacune se sente belle encore"),
        ("kelle soi moin seule", "les mamans", "que chacune soit moins seule"),
        ("pour qu'il soit moins seul", "les vieux garçons", "que chacun soit moins seul"),
        ("qu'il ose lever la main", "les écoliers", "que chacun ose lever la main"),
        ("qu'elles sortent", "les mamies et les veuves", "les mamies et les veuves sortent"),
        (
            "qu'elles dorment, qu'elles gardent leur travail",
            "les mamans",
            "dorment et gardent",
        ),
    ],
)
def test_they_are_the_clientele(dit: str, clientele: str, fin: str) -> None:
    phrase = brouillon(dit, clientele)
    assert phrase.startswith("Nous existons pour qu")
    assert fin in phrase


@pytest.mark.parametrize(
    ("dit", "clientele"),
    [
        ("qu'ils arrivent moins inquiets", "les personnes âgées"),
        ("pour qu'ils soient fiers d'eux", "les familles"),
        ("qu'ils ne se sentent plus jugés", "les familles"),
        ("ça change qu'ils ont plus peur qu'avant", "les malades"),
        ("pour qu'elle soit fière de moi", "les mamans"),
        ("ma fille a eu du mal, je veux qu'elle fasse des études", "les mariées"),
        ("j'ai deux enfants, pour qu'ils aient un avenir", "les voisins"),
        ("mes enfants, pour qu'ils soient fiers", "les voisins"),
        ("pour qu'ils reviennent", "les clients fidèles"),
        ("pour qu'ils m'appellent la nuit", "les parents"),
        ("pour qu'ils paient moins cher", "les étudiants"),
        ("pour qu'elles tiennent debout", "les vieilles maisons"),
        ("pour qu'elles sortent d'ici avec le sourire", "les femmes et les hommes"),
        ("qu'elles accouchent sans peur", "les couples"),
        ("ça leur permet de rester seul", "les aidants"),
    ],
)
def test_they_may_be_others(dit: str, clientele: str) -> None:
    assert NULLE_PART in brouillon(dit, clientele)


@pytest.mark.parametrize(
    ("avant", "apres", "clientele", "attendu"),
    [
        ("les paysans se font plumer", "pour qu'ils vivent mieux", "les familles", "les paysans v"),
        ("les chevaux souffrent", "qu'ils soient mieux", "les cavaliers", "les chevaux soient m"),
        ("les maternités ferment", "qu'elles accouchent ici", "les femmes", NULLE_PART),
        ("les loyers flambent", "qu'elles se logent", "les familles", "les familles se logent"),
        ("je pense aux bergers", "qu'ils restent", "les bergers", "que les bergers restent"),
        ("j'ai connu des bergers", "qu'ils restent", "les touristes", NULLE_PART),
    ],
)
def test_they_were_named_before(avant: str, apres: str, clientele: str, attendu: str) -> None:
    carnet = Carnet(
        pourquoi_1=avant,
        pourquoi_2=apres,
        motifs=[SENS, SENS],
        coeur_clientele=clientele,
        valeurs_nommees=["la patience"],
    )
    assert attendu in rediger(carnet)


@pytest.mark.parametrize(
    ("dit", "clause"),
    [
        ("j'aime quand les gens se parlent", "que les gens se parlent"),
        ("bon, parce que j'aime quand une équipe se remet à parler", "qu’une équipe se remette à"),
        ("j'aime bien quand les gens se reconnaissent dans ce que je fais", "ce que nous faisons"),
        ("j'adore quand un gosse comprend enfin", "qu’un gosse comprenne enfin"),
        ("ce que j'aime c'est quand la salle rit", "que la salle rie"),
        ("ce qui me porte c'est quand un jeune trouve sa voie", "qu’un jeune trouve sa voie"),
        ("quand quelqu'un sauce son assiette je suis heureuse", "que chacun sauce son assiette"),
        ("quand une famille finit le repas ensemble, ça me touche", "qu’une famille finisse le"),
        ("quand je vois les gosses repartir avec un livre je suis heureux", "les gosses repartent"),
        ("j'aime voir les gens sourire", "que les gens sourient"),
        ("le plaisir de voir un jardin reprendre vie", "qu’un jardin reprenne vie"),
        ("j'adore voir mes élèves progresser", "que nos élèves progressent"),
        ("jaime bien kan le village est vivant", "que le village soit vivant"),
        ("j'aime quand on rit à table", "qu’on rie à table"),
        ("je suis content quand un artisan ose montrer son travail", "qu’un artisan ose montrer"),
        ("j'adore quand une femme reprend confiance", "que les femmes reprennent confiance"),
        ("j'aime quand les clients paient vite", None),
        ("j'aime quand les gens me remercient", None),
        ("j'aime quand c'est droit", None),
        ("j'aime quand il fait beau", None),
        ("j'aime pas quand les gens se plaignent", None),
        ("je déteste quand un client râle", None),
        ("quand les gens râlent je m'énerve", None),
        ("marre de voir les gosses manger n'importe quoi", "que les gosses ne mangent plus n’im"),
        ("ça me rend triste de voir les vieux mourir seuls", None),
        ("je suis content quand j'ai fini ma journée", None),
        ("je suis heureux quand mes enfants réussissent", None),
        ("je suis fier quand mon fils m'aide", None),
        ("j'aime voir la forge allumée", None),
        ("j'aime quand les gens partent", None),
    ],
)
def test_moments_loved(dit: str, clause: str | None) -> None:
    assert (clause or NULLE_PART) in brouillon(dit, motif="motif_personnel")


@pytest.mark.parametrize(
    ("dit", "clause"),
    [
        ("il y aura un endroit où l'on se croise, les anciens", "qu’il y ait un endroit où l’on"),
        ("ce que ça change, c'est qu'il y aura de la lumière le matin", "ait de la lumière le mat"),
        ("ça change qu'il y a enfin un médecin", "qu’il y ait enfin un médecin"),
        ("y aura du monde sur la place", "qu’il y ait du monde sur la place"),
        ("ça fait que les gens se parlent", "que les gens se parlent"),
        ("les gosses auront un endroit à eux", "que les gosses aient un endroit à eux"),
        ("les jeunes pourront rester au pays", "que les jeunes puissent rester au pays"),
        ("ça change que le bourg revivra", "que le bourg revive"),
        ("ça fait que tout le monde se connaît", "que tout le monde se connaisse"),
        ("il y aura plus personne", None),
        ("il y a trop de monde sur ce marché", None),
        ("il n'y a plus de boulanger", None),
        ("il y aura toujours des clients", None),
        ("il y aura de l'argent", None),
        ("il y a une école à côté", None),
        ("le village mourra", None),
        ("ces gars-là savent tout faire", None),
    ],
)
def test_what_it_changes(dit: str, clause: str | None) -> None:
    carnet = Carnet(
        pourquoi_1="j'ai grandi ici",
        pourquoi_2=dit,
        motifs=[SENS, SENS],
        coeur_clientele="les familles",
        valeurs_nommees=["la patience"],
    )
    assert (clause or NULLE_PART) in rediger(carnet)


@pytest.mark.parametrize(
    ("dit", "debut"),
    [
        ("être celui sur qui on compte le jour J", "être ceux sur qui on compte le jour J"),
        ("être celle qu'on appelle la nuit", "être celles qu’on appelle la nuit"),
        ("etre celui a qui on demande conseil", "être ceux à qui on demande conseil"),
        ("je veux être celui vers qui on se tourne", "être ceux vers qui on se tourne"),
        ("être celle dont on se souvient", "être celles dont on se souvient"),
        ("être celui qui gagne", None),
        ("être celui qu'on a choisi", None),
        ("être celui que ma mère voulait", None),
        ("je veux pas être celui qu'on plaint", None),
        ("j'en ai marre d'être celle à qui on demande tout", None),
    ],
)
def test_to_be_the_one(dit: str, debut: str | None) -> None:
    phrase = brouillon(dit)
    assert (
        phrase.startswith(f"Nous existons pour {debut}, aux côtés")
        if debut
        else (NULLE_PART in phrase)
    )


def test_alone_they_are_the_one() -> None:
    phrase = brouillon("être celle qu'on appelle la nuit", activite="je suis seule, infirmière")
    assert phrase.startswith("Je suis là pour être celle qu’on appelle la nuit")


@pytest.mark.parametrize("motif", ["reponse_vague", "motif_opportunite", "motif_personnel"])
@pytest.mark.parametrize(
    ("dit", "clause"),
    [
        ("J'aimerais que d'autres ne vivent pas ce que j'ai vécu", "ce que nous avons vécu"),
        ("je veux pas qu'un autre paysan finisse ainsi", "qu’aucun autre paysan ne finisse ainsi"),
        ("je veux plus qu'une autre femme accouche seule", "qu’aucune autre femme n’accouche s"),
        ("je voudrais que personne ne se sente bête", "que personne ne se sente bête"),
        ("pour pas que le savoir faire se perde", "que le savoir-faire ne se perde pas"),
        ("je veux pas que d'autres vivent ça", "que d’autres ne vivent pas ça"),
        ("je souhaite que le lac reste propre", "que le lac reste propre"),
        ("je veux que l'argent rentre", None),
        ("j'aimerais qu'on me laisse tranquille", None),
        ("je veux pas qu'on me commande", None),
        ("je veux pas que mes filles galèrent", None),
        ("je voudrais que ma mère soit fière", None),
        ("pour que mes gosses mangent", None),
    ],
)
def test_explicit_wishes(dit: str, clause: str | None, motif: str) -> None:
    assert (clause or NULLE_PART) in brouillon(dit, motif=motif)


@pytest.mark.parametrize(
    ("valeur", "clientele", "acte", "attendu"),
    [
        ("l’honnêteté", "les voisins", None, "que les voisins puissent compter sur notre hon"),
        ("l’honnêteté", "les voisins", "j'affiche mes prix", "servir avec honnêteté les voisins,"),
        ("la dignité", "les malades", None, "servir avec dignité les malades."),
        ("le respect", "les malades", None, "servir avec respect les malades."),
        ("l’écoute", "les assos", None, "au service des assos, afin qu’elles puissent compter"),
        ("l’ambition", "ceux qui ont les moyens", None, "notre ambition au service de ceux qui"),
        ("l’efficacité", "ceux qui paient", "je réponds vite", "servir avec efficacité ceux qui"),
        (
            "le goût du vrai",
            "les curieux",
            "je consigne toutes mes bouteilles",
            "goût du vrai au service des curieux,",
        ),
        ("l’hospitalité", "les étudiants", None, "faire vivre l’hospitalité auprès des étudiants."),
        ("le partage", "les écoles", None, "faire vivre le partage auprès des écoles."),
        ("la sécurité", "les anciens", None, "être aux côtés des anciens, en restant fidèles à la"),
        ("la liberté", "les jeunes et les vieux", None, "aux côtés des jeunes et des vieux, en"),
        ("la liberté", "ceux qui aiment le pain et les fruits", None, "pour accompagner ceux qui"),
        ("le sérieux", "les gens du coin", None, "puissent compter sur notre sérieux."),
    ],
)
def test_the_last_resort(valeur: str, clientele: str, acte: str | None, attendu: str) -> None:
    """Nothing of the why can be turned: what the value is to others, always the same for it."""
    argent = {"motif": "motif_argent", "valeurs_nommees": [valeur], "acte": acte}
    phrase = brouillon("les marges sont énormes", clientele, **argent)
    assert attendu in phrase
    assert phrase == brouillon("les marges sont énormes", clientele, **argent)


def test_what_is_done_for_oneself_yields_to_the_value() -> None:
    phrase = brouillon("choisir mes chantiers", "les gens du coin", motif="motif_personnel")
    assert phrase == "Nous existons pour que les gens du coin puissent compter sur notre patience."


@pytest.mark.parametrize(
    ("valeur", "attendu"),
    [
        (
            "l’écoute",
            "Je suis là pour dessiner des logos et des affiches, afin que les voisins puissent compter sur mon éc",
        ),
        (
            "la curiosité",
            "Je suis là pour dessiner des logos et des affiches, d’abord pour les voisins, en tr",
        ),
        (
            "la bonne humeur",
            "Je suis là pour dessiner des logos et des affiches, afin que les voisins puissent compter sur ma b",
        ),
        (
            "le sérieux",
            "Je suis là pour dessiner des logos et des affiches, afin que les voisins puissent compter sur mon s",
        ),
        (
            "la dignité",
            "Je suis là pour dessiner des logos et des affiches, d’abord pour les voisins, en travaillant avec d",
        ),
    ],
)
def test_the_last_resort_alone(valeur: str, attendu: str) -> None:
    seul = {"motif": "motif_argent", "activite": "je suis seule, graphiste"}
    assert brouillon("l'argent", "les voisins", valeurs_nommees=[valeur], **seul).startswith(
        attendu
    )


@pytest.mark.parametrize(
    "blague",
    ["pour être milliardaire à quarante ans", "devenir riche, bien sûr, à trois euros la bougie"],
)
def test_a_joke_is_no_aim(blague: str) -> None:
    dits = {"pourquoi_1": blague, "pourquoi_2": "pour que les vieux du hameau aient de la lumière"}
    carnet = Carnet(
        **dits,
        motifs=["reponse_vague", SENS],
        coeur_clientele="les vieux du hameau",
        valeurs_nommees=["la patience"],
        propos=dict(dits),
    )
    assert "lumière" in rediger(carnet)
    seule = Carnet(pourquoi_1=blague, motifs=["reponse_vague"], activite="je coule des bougies")
    for phrase in (rediger(carnet), rediger(seule)):
        assert not {"milliardaire", "riche"} & set(phrase.split())
