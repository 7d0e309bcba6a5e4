"""What is told of others is read where it is, and goes before the trade and the value alone."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre.brouillon import rediger
from pourquoi.raison_detre.effets import vecus
from pourquoi.raison_detre.gestes import geste_vu
from pourquoi.raison_detre.matiere import dicible
from pourquoi.raison_detre.metier import en_acte
from pourquoi.raison_detre.pour_qui import qui_sont_ils
from pourquoi.raison_detre.souhaits import ce_que_nous_souhaitons


@pytest.mark.parametrize(
    ("dit", "eux", "lu"),
    [
        (
            "ils rentrent plus tôt ils mangent avec leurs gosses",
            "les livreurs",
            "les livreurs rentrent plus tôt et mangent avec leurs gosses",
        ),
        (
            "on a remis un banc, et maintenant les anciens se parlent dehors",
            "",
            "les anciens se parlent dehors",
        ),
        (
            "ça leur évite de refaire trente bornes",
            "les agriculteurs",
            "les agriculteurs n’aient plus à refaire trente bornes",
        ),
        (
            "ils peuvent cuisiner, recevoir leurs amis, dormir tranquilles",
            "les étudiants",
            "les étudiants puissent cuisiner, recevoir leurs amis et dormir tranquilles",
        ),
        (
            "comme ça elles demandent plus à personne de les porter",
            "les voisines",
            "les voisines ne demandent plus à personne de les porter",
        ),
        (
            "ils gardent un cahier qu'ils montrent a leurs petits",
            "les anciens",
            "les anciens gardent un cahier qu’ils montrent à leurs petits",
        ),
        (
            "ils se croisent et ils s'écoutent, des gars qui se saluaient pas",
            "les maçons",
            "les maçons se croisent et s’écoutent",
        ),
    ],
)
def test_an_effect_is_read_as_it_is_spoken(dit: str, eux: str, lu: str) -> None:
    assert lu in [v.texte for v in vecus(dit, eux)]


@pytest.mark.parametrize(
    ("dit", "eux"),
    [
        ("elles ont plus envie de se battre qu'avant", "les voisines"),
        ("ça leur coûte un bras", "les agriculteurs"),
    ],
)
def test_what_may_be_an_ill_is_no_effect(dit: str, eux: str) -> None:
    assert not vecus(dit, eux)


@pytest.mark.parametrize(
    ("avant", "clientele", "eux"),
    [
        ("j'embauche des jeunes qui ont lâché l'école", "les mairies", "les jeunes qui ont lâché l’école"),
        ("les maçons avalaient un sandwich debout", "les ouvriers", "les maçons"),
        ("j'avais envie d'apprendre", "les boulangers", "les boulangers"),
        ("les maternités ferment", "les jeunes parents", ""),
        ("j'ai deux enfants", "les boulangers", ""),
        ("pour adoucir la fin de vie", "les aidants", ""),
    ],
)  # fmt: skip
def test_they_are_those_named_before_else_the_clients(avant: str, clientele: str, eux: str) -> None:
    dit = "ils reprennent confiance"
    carnet = Carnet(pourquoi_1=avant, pourquoi_2=dit, coeur_clientele=clientele)
    assert qui_sont_ils(carnet, dit) == eux


@pytest.mark.parametrize(
    ("vu", "geste"),
    [
        ("je leur montre comment graisser la chaîne", "en leur montrant comment graisser la chaîne"),
        ("je leur laisse la clé et ils rentrent seuls", "en leur laissant la clé"),
        ("j'écris le prix à la craie avant de commencer", "en écrivant le prix à la craie avant de commencer"),
        ("Que je me souviens du pain d'avant. Pas du nom.", "en nous souvenant du pain d’avant"),
        ("la porte, j'écris l'heure de la fournée dessus", "en écrivant l’heure de la fournée sur la porte"),
        ("sur le pot, je mets le nom du pré et le jour où j'y suis allé", "en mettant le nom du pré sur le pot"),
        ("je coupe jamais sans montrer la longueur", "en ne coupant jamais sans montrer la longueur"),
        ("Mes mains. On regarde les mains d'un boulanger.", None),
        ("je laisse sa veste sur le crochet", None),
        ("les clients disent merci", None),
        ("je leur fais confiance", None),
        ("je fais de mon mieux", None),
        ("c'est propre", None),
    ],
)  # fmt: skip
def test_what_a_client_sees_tells_the_manner(vu: str, geste: str | None) -> None:
    assert geste_vu(Carnet(regard_client=vu)) == geste


@pytest.mark.parametrize(
    ("activite", "acte"),
    [
        ("brassage de cidre", "brasser du cidre"),
        ("je forge, des grilles, des couteaux", "forger des grilles"),
        ("installation de chaudières et ramonage", "installer des chaudières et les ramoner"),
        ("location de vaisselle", "louer de la vaisselle"),
        ("toilettage canin en camion", "laver et tondre les chiens en camion"),
        ("de la vannerie", "faire de la vannerie"),
        ("des ourlets et puis des rideaux", "proposer des ourlets et des rideaux"),
    ],
)
def test_the_trade_is_told_by_its_verb(activite: str, acte: str) -> None:
    assert en_acte(activite) == acte


@pytest.mark.parametrize(
    ("dit", "voulu"),
    [
        ("Que les gamins arrêtent de se cacher sous un bonnet.", "les gamins arrêtent de se cacher sous un bonnet"),
        ("Les gens arrivent gelés, ils ne disent rien. Le lendemain ils repartent en chantant.", "les gens repartent en chantant"),
        ("Les gens arrivent gelés, ils ne disent rien.", None),
    ],
)  # fmt: skip
def test_ce_qui_est_voulu_ou_a_change(dit: str, voulu: str | None) -> None:
    carnet = Carnet(pourquoi_1="ma sœur", pourquoi_2=dit, motifs=["motif_sens", "motif_sens"])
    assert voulu in [clause for _, clause in [*ce_que_nous_souhaitons(carnet), (0, None)]]
    assert voulu or not ce_que_nous_souhaitons(carnet)


def test_l_argent_n_est_pas_dessous() -> None:
    assert dicible("garder un banc sous les tilleuls")
    assert not dicible("se faire des sous")


def test_sans_rien_de_mieux_leur_pourquoi_est_rendu() -> None:
    """« puissent compter sur ma patience » gives way to what they told, a joke about millions aside."""
    carnet = Carnet(
        activite="je tonds des chiens", statut="creation", valeurs="la patience", valeurs_nommees=["la patience"],
        pourquoi_1="Pour devenir milliardaire, évidemment.", pourquoi_2="ben il a dormi sur ses pieds jusqu'au bout",
        motifs=["motif_sens", "motif_sens"], propos={"pourquoi_2": "il a dormi sur ses pieds"},
        coeur_clientele="les retraités", detours_faits=["seul"],
    )  # fmt: skip
    assert (
        rediger(carnet) == "Je fais ce métier pour ceci : “il a dormi sur ses pieds jusqu’au bout”."
    )
