"""What the synthesis quotes is a whole stretch of an answer, between the ends of its sentences."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet import essentiel, fait, raison, refleter
from pourquoi.reflexion import refleter_reponse
from pourquoi.synthese.matiere import lire
from pourquoi.synthese.pas import action_dite
from pourquoi.synthese.passage import passage


def palier(texte: str, propos: str) -> str:
    return (
        lire({"reponses": [{"etape": "pourquoi_1", "niveau": 1, "texte": texte, "propos": propos}]})
        .paliers[0]
        .texte
    )


PALIERS = [
    (
        "Les retraités ont de nouveau un but de promenade. Lucienne, quatre-vingts ans, passait chaque jour prendre le journal et bavarder. Depuis les travaux, on ne la voit plus.",
        "Les retraités ont de nouveau un but de promenade … les travaux",
    ),
    (
        "On coud moins qu'avant dans la vallée, et c'est dommage, parce que les mains savaient. Ma tante, elle, ne jetait rien, et surtout pas un bouton de culotte.",
        "les mains savaient … un bouton",
    ),
    (
        "Parce que j'ai servi dix ans dans une brasserie où personne ne regardait personne. Un midi, un vieux monsieur m'a dit merci comme si je lui sauvais la vie, et j'ai compris.",
        "un vieux monsieur m'a dit merci",
    ),
]


@pytest.mark.parametrize(("texte", "propos"), PALIERS)
def test_un_palier_est_une_suite_entiere(texte: str, propos: str) -> None:
    dit = palier(texte, propos)
    assert dit.replace("’", "'").strip(" .") in texte.replace("’", "'")
    place = texte.replace("’", "'").index(dit.replace("’", "'").strip(" ."))
    assert place == 0 or texte[place - 2] in ".!?"


@pytest.mark.parametrize(
    ("texte", "jamais"),
    [
        (
            "je voudrais mettre son nom sur le camion, et lui offrir le café, ça se fait ça ?",
            "ça se fait",
        ),
        ("Mardi j'appelle la mairie pour le local, c'est dans l'ordre ?", "dans l’ordre"),
        ("Jeudi je dépose trente tracts à la gare, vous croyez que ça suffit ?", "suffit"),
    ],
)
def test_une_question_n_est_pas_collee(texte: str, jamais: str) -> None:
    for lire_mots in (essentiel, fait, raison):
        dit = passage(texte, 170, lire_mots)
        assert jamais not in dit
    assert len(action_dite(texte).split()) > 4
    assert jamais not in action_dite(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "Est-ce que je peux dire merci, c'est assez ?",
        "Comment on fait, vous le savez ?",
        "Qui viendra, et pourquoi ?",
    ],
)
def test_une_vraie_question_reste_une_question(texte: str) -> None:
    assert raison(texte) == "" or "?" not in raison(texte)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "Quand c'est réussi y'a deux voisins qui se parlent, à cause d'une soupe, enfin grâce à une soupe.",
            "il y a deux voisins qui se parlent, grâce à une soupe",
        ),
        (
            "Quand c'est réussi, les gamins rentrent à vélo.",
            "les gamins rentrent à vélo",
        ),
        (
            "on pense aux papas surtout, et aux mamans aussi, enfin non, plutôt aux papas.",
            "on pense aux papas surtout",
        ),
        (
            "Quand un client revient, je lui ouvre la réserve.",
            "Quand un client revient, je lui ouvre la réserve",
        ),
    ],
)
def test_une_reprise_ne_reste_pas(texte: str, attendu: str) -> None:
    assert passage(texte, 170, raison).lower() == attendu.lower()


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "la discrétion, au sens où je ne raconte jamais chez l'un ce que j'ai vu chez l'autre, et puis une forme de lenteur, qui consiste à laisser sécher.",
            "raconte jamais",
        ),
        (
            "la droiture, parce que je rends toujours la monnaie au centime, et aussi la curiosité, car je goûte tout.",
            "monnaie",
        ),
    ],
)
def test_un_acte_ne_dit_pas_l_autre_valeur(texte: str, attendu: str) -> None:
    dit = fait(texte, 200)
    assert attendu in dit
    assert "lenteur" not in dit
    assert "curiosité" not in dit


def test_rien_n_est_coupe_avant_ce_qui_est_dit() -> None:
    texte = (
        "À Bakary, donc, qui tenait la plonge en face de moi pendant toutes ces années et avec qui je fais encore des extras certains dimanches "
        "au bord du lac : le cadeau, ce serait de mettre son nom sur la carte des desserts, ce que je n'ai jamais fait, et j'en suis désolé."
    )
    point = "ce serait de mettre son nom sur la carte des desserts"
    reponse = {"etape": "geste_respect", "texte": texte, "propos": point}
    assert lire({"reponses": [reponse]}).geste.endswith("mettre son nom sur la carte des desserts")


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("Le beau. Et pas gaspiller.", "Le beau, et ne pas gaspiller"),
        (
            "Le maraîcher. Réglé le matin même, jamais à soixante jours.",
            "Le maraîcher, réglé le matin même, jamais à soixante jours",
        ),
        ("un vieux a chanté. pour une soupe", "un vieux a chanté, pour une soupe"),
        ("je pétris à trois heures. la nuit même", "vous pétrissez à trois heures, la nuit même"),
    ],
)
def test_des_fragments_se_disent_ensemble(texte: str, attendu: str) -> None:
    (replique,) = refleter_reponse(Carnet(pourquoi_1=texte), texte, "pourquoi_1")
    assert replique.variables["reflet"] == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("chez nous on vend les clous au poids", "vous vendez les clous au poids"),
        ("Chez moi, je sers la soupe à toute heure.", "vous servez la soupe à toute heure"),
    ],
)
def test_chez_nous_on(texte: str, attendu: str) -> None:
    reflet = refleter(texte)
    assert reflet is not None
    assert reflet.texte == attendu
