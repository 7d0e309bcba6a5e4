"""Of a tale told for its reason, what was said to somebody is quoted rather than its setting."""

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflexion import refleter_reponse


def _reflet(texte: str, point: str) -> tuple[str, str]:
    carnet = Carnet(activite="un café", pourquoi_1=texte, propos={"pourquoi_1": point})
    (replique,) = refleter_reponse(carnet, texte, "pourquoi_1")
    return replique.nom.removeprefix("utter_reflet_"), replique.variables["reflet"]


@pytest.mark.parametrize(
    "texte, point, dit",
    [
        (
            "Ma sœur a eu une prothèse à sept ans, à Bordeaux. Elle boitait encore plus avec. Le médecin lui a dit « tu t'habitueras ».",
            "Ma sœur a eu une prothèse à sept ans, à Bordeaux",
            "le médecin lui a dit “tu t’habitueras”",
        ),
        (
            "Mon oncle a perdu la vue à la mine. Il comptait les marches. On lui disait de rester assis.",
            "Mon oncle a perdu la vue à la mine",
            "on lui disait de rester assis",
        ),
        (
            "Ma mère faisait le ménage à Neuilly. On lui laissait les restes. Un jour elle a tout jeté dans le caniveau.",
            "Ma mère faisait le ménage à Neuilly",
            "un jour elle a tout jeté dans le caniveau",
        ),
    ],
)
def test_ce_qui_fut_dit(texte: str, point: str, dit: str) -> None:
    assert _reflet(texte, point) == ("citation", dit)


@pytest.mark.parametrize(
    "texte, point, dit",
    [
        (
            "Je veux que le village garde son pain. Ma voisine a quatre-vingts ans. Elle m'a dit qu'elle irait plus à la ville.",
            "Je veux que le village garde son pain",
            "vous voulez que le village garde son pain",
        ),
        (
            "J'ai travaillé dix ans à la poste. On m'a dit que j'étais trop lente. Je veux prendre le temps de bien faire.",
            "Je veux prendre le temps de bien faire",
            "prendre le temps de bien faire",
        ),
    ],
)
def test_ce_qui_est_voulu_reste(texte: str, point: str, dit: str) -> None:
    assert _reflet(texte, point)[1] == dit


def test_avec_la_demande() -> None:
    dit = "au marché une petite a demandé quelle chèvre c'était. j'ai dit Marguerite. depuis elle demande de ses nouvelles"
    forme, reflet = _reflet(dit, "j'ai dit Marguerite. depuis elle demande de ses nouvelles")
    assert forme == "citation" and "a demandé quelle chèvre c’était. J’ai dit Marguerite" in reflet
