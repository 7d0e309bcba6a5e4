"""Of a scene, what its author did in it, and did last, is said back; not its setting, nor half of it."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet import Reflet
from pourquoi.reflet.mes_actes import avec_les_actes, derniers_actes
from pourquoi.reflexion import refleter_reponse


@pytest.mark.parametrize(
    ("texte", "actes"),
    [
        ("une voisine a crevé la nuit sur l’A7, il pleuvait. j’y suis allée, j’ai rien demandé", ["j’y suis allée", "j’ai rien demandé"]),
        ("le four est tombé. on a tout cuit chez ma tante et on a livré à l’heure", ["on a tout cuit chez ma tante", "et on a livré à l’heure"]),
        ("je recouds les boutons, je repasse la chemise", ["je recouds les boutons", "je repasse la chemise"]),
        ("une cliente pleurait, j’ai fermé la boutique, elle est restée une heure", ["j’ai fermé la boutique"]),
        ("ils avaient froid, on les a logés, ils ont dormi là et on a rien compté", ["on les a logés", "ils ont dormi là", "et on a rien compté"]),
        # What is only thought, felt or owned is nothing done.
        ("je pense que c’est normal, je suis comme ça", []),
        ("je sais pas trop", []),
        ("j’ai un fournisseur à Albi et j’avais peur", []),
        ("une dame m’a dit merci, on m’a offert un gâteau", []),
        ("je lui ai dit, tu reviens quand tu veux", []),
    ],
)  # fmt: skip
def test_derniers_actes(texte: str, actes: list[str]) -> None:
    assert derniers_actes(texte) == actes


@pytest.mark.parametrize(
    ("premier", "texte", "dit"),
    [
        # The setting gives way to what was done in it, or stays before it when there is room.
        ("une voisine vous a appelée en pleine nuit au bord de l’autoroute, il pleuvait des cordes et elle avait deux petits dans la voiture",
         "une voisine m'a appelée en pleine nuit au bord de l'autoroute, il pleuvait des cordes et elle avait deux petits dans la voiture. j'y suis allée, j'ai rien demandé",
         "vous y êtes allée, et vous n’avez rien demandé"),
        ("un maire vous a commandé une plaque de dix lignes",
         "Un maire m'a commandé une plaque de dix lignes. Je lui en ai fait une de trois mots.",
         "un maire vous a commandé une plaque de dix lignes ; vous lui en avez fait une de trois mots"),
        # The other half.
        ("vous recousez les boutons", "je recouds les boutons, je repasse la chemise",
         "vous recousez les boutons, et vous repassez la chemise"),
        # Nothing is lacking.
        ("vous avez tout recousu", "j'ai tout recousu", "vous avez tout recousu"),
    ],
)  # fmt: skip
def test_avec_les_actes(premier: str, texte: str, dit: str) -> None:
    source = texte.split(". ")[0] if premier.startswith("un") else texte.split(", ")[0]
    reflet = avec_les_actes(Reflet("proposition", premier, source), texte, False)
    assert reflet is not None
    assert reflet.texte == dit


def test_un_refus_avec_ce_qui_etait_demande() -> None:
    texte = "Un promoteur voulait du carrelage sans joint. J'ai refusé."
    reflet = avec_les_actes(Reflet("proposition", "vous avez refusé", "J’ai refusé"), texte, False)
    assert (
        reflet and reflet.texte == "un promoteur voulait du carrelage sans joint ; vous avez refusé"
    )


def test_les_deux_moities_de_ce_qui_se_voit() -> None:
    texte = "je garde la vieille courroie, je leur donne"
    moitie = "je garde la vieille courroie"
    carnet = Carnet(regard_client=texte, propos={"regard_client": moitie})
    (dite,) = refleter_reponse(carnet, texte, "regard_client")
    assert dite.variables["reflet"] == "vous gardez la vieille courroie, et vous leur donnez"
