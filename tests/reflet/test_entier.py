"""A sentence of at most about forty words is taken up whole, its person turned everywhere."""

from __future__ import annotations

import pytest

from pourquoi.reflet import essentiel, fait, raison, refleter

# fmt: off
ENTIERS = [
    # The act and its background, what was done before and now, both halves of a denial.
    ("Pour un mariage, j'avais prévu des roses importées ; j'ai tout recommencé la veille avec les dahlias du voisin",
     "pour un mariage, vous aviez prévu des roses importées ; vous avez tout recommencé la veille avec les dahlias du voisin"),
    ("Avant, je prenais tous les chantiers ; maintenant, je refuse ceux qui veulent du béton partout",
     "avant, vous preniez tous les chantiers ; maintenant, vous refusez ceux qui veulent du béton partout"),
    ("J'arrête les devis gratuits ; je propose une visite d'une heure, payante, et je la déduis du chantier",
     "vous arrêtez les devis gratuits ; vous proposez une visite d’une heure, payante, et vous la déduisez du chantier"),
    ("je ne cherche pas à grossir, je veux bien faire",
     "vous ne cherchez pas à grossir, vous voulez bien faire"),
    ("jeudi un étudiant voulait changer tout son pédalier, j'ai juste resserré une vis et il est reparti sans payer",
     "jeudi un étudiant voulait changer tout son pédalier, vous avez juste resserré une vis et il est reparti sans payer"),
    ("Je laisse le chantier ouvert : le client peut poser la dernière rangée avec moi",
     "vous laissez le chantier ouvert ; le client peut poser la dernière rangée avec vous"),
    # Whom it is for stays with what is done for them.
    ("Au potier de Saint-Amand, je commanderai ses bols six mois à l'avance, parce qu'il cuit au bois et qu'il doit prévoir",
     "au potier de Saint-Amand, vous commanderez ses bols six mois à l’avance, parce qu’il cuit au bois et qu’il doit prévoir"),
    ("à la fromagère du marché je lui paie ses tommes d'avance",
     "à la fromagère du marché, vous lui payez ses tommes d’avance"),
    # A reason goes with its act.
    ("Ma sœur et moi nous sommes relayées toute la nuit pour garder la fournée, parce que le four était tombé en panne",
     "votre sœur et vous vous êtes relayées toute la nuit pour garder la fournée, parce que le four était tombé en panne"),
    ("Parce que ma mère perdait la tête et qu'à l'hôpital personne ne lui parlait",
     "votre mère perdait la tête et à l’hôpital personne ne lui parlait"),
    # Whoever it is said of, the first person is turned.
    ("une dame m'a dit que je chantais bien, et cette phrase m'a portée longtemps",
     "une dame vous a dit que vous chantiez bien, et cette phrase vous a portée longtemps"),
    ("à ce que je rends toujours les pièces que j'ai changées",
     "vous rendez toujours les pièces que vous avez changées"),
    ("On vend nos paniers au prix que les gens peuvent mettre",
     "vous vendez vos paniers au prix que les gens peuvent mettre"),
    ("mon associé et moi on s'est levés à quatre heures pour livrer la cantine",
     "votre associé et vous, vous vous êtes levés à quatre heures pour livrer la cantine"),
    ("on nous a souvent dit que c'était trop cher", "on vous a souvent dit que c’était trop cher"),
    ("les autres vendent au poids, moi je vends au goût",
     "les autres vendent au poids, vous, vous vendez au goût"),
    ("je goûte chaque fournée et note la date sur l'ardoise",
     "vous goûtez chaque fournée et notez la date sur l’ardoise"),
    ("Une dame voulait que je change toute sa toiture, j'ai remplacé six tuiles",
     "une dame voulait que vous changiez toute sa toiture, vous avez remplacé six tuiles"),
    ("s'il pleut je rentre les chaises des voisins", "s’il pleut, vous rentrez les chaises des voisins"),
    ("mon ouvrier, lui offrir ses vendredis", "votre ouvrier, lui offrir ses vendredis"),
    ("Je voudrais visiter la tannerie, au lieu d'écrire à des gens dont je ne connais pas la voix",
     "visiter la tannerie, au lieu d’écrire à des gens dont vous ne connaissez pas la voix"),
    # What was said by others is left as they said it.
    ("Pour ma première affiche, j'avais écrit « tout est faux » ; j'ai tout repris la nuit même",
     "pour votre première affiche, vous aviez écrit “tout est faux” ; vous avez tout repris la nuit même"),
    # The situation and what was done about it, in two sentences.
    ("Une cliente voulait jeter son manteau. Je l'ai retourné, doublé, et elle le porte encore.",
     "une cliente voulait jeter son manteau ; vous l’avez retourné, doublé, et elle le porte encore"),
]
# fmt: on


@pytest.mark.parametrize(("texte", "attendu"), ENTIERS, ids=lambda v: v[:40])
def test_la_phrase_entiere(texte: str, attendu: str) -> None:
    assert refleter(texte).texte == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        # Only what surrounds the act is left out: the scene before « mais », the cost after.
        (
            "je ne suis pas encore installée, mais à l'école j'ai aidé un camarade à tout refaire",
            "à l’école, vous avez aidé un camarade à tout refaire",
        ),
        (
            "j'ai rouvert la boutique pour elle, j'ai raté mon train",
            "vous avez rouvert la boutique pour elle",
        ),
        ("l'argent, oui, mais surtout la liberté", "la liberté"),
        ("j'ai gardé ça en moi", "vous avez gardé ça en vous"),
        ("je l'ai fait pour mon père, enfin je crois", "vous l’avez fait pour votre père"),
    ],
    ids=lambda v: v[:40],
)
def test_sans_ce_qui_l_entoure(texte: str, attendu: str) -> None:
    assert refleter(texte).texte == attendu


@pytest.mark.parametrize(
    "texte",
    [
        # Theirs to say, or nothing to turn.
        "on m'a toujours dit que j'étais nulle",
        "on préfère réparer que racheter",
        "l'argent c'est un métal vivant, il noircit, il raconte quelque chose",
    ],
)
def test_cite_plutot_que_tourne(texte: str) -> None:
    reflet = refleter(texte)
    assert reflet.forme == "citation"
    assert reflet.texte == texte.replace("'", "’")


def test_jamais_coupee_avant_la_suite() -> None:
    texte = (
        "Je refais le moulage. En mars, pour Monsieur Berthier, je l'ai refait quatre fois parce "
        "que son pied gonflait le soir."
    )
    assert fait(texte, 120) == "je refais le moulage"
    assert "refait quatre fois" in fait(texte, 180)


@pytest.mark.parametrize("longueur", [60, 80, 120])
def test_jamais_plus_long_que_demande(longueur: int) -> None:
    for texte, _ in ENTIERS:
        reflet = refleter(texte, longueur=longueur)
        assert reflet is None or len(reflet.texte) <= longueur


def test_la_raison_plutot_que_le_premier_fait() -> None:
    texte = (
        "J'y suis entrée comme apprentie à dix-sept ans et je ne supporte pas l'idée que nos "
        "patients doivent faire cent kilomètres pour une paire de chaussures qui ne les blesse pas."
    )
    attendu = "je ne supporte pas l’idée que nos patients doivent faire cent kilomètres"
    assert raison(texte, 90) == attendu


def test_un_bout_sans_verbe_ne_resume_rien() -> None:
    texte = (
        "D'ici vendredi, j'appelle le service de diabétologie de Bourges pour proposer une "
        "permanence gratuite d'une heure, un mardi sur deux."
    )
    assert essentiel(texte, 90) == "j’appelle le service de diabétologie de Bourges"
    assert essentiel(texte).endswith("un mardi sur deux")
