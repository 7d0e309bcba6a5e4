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


@pytest.mark.parametrize(
    ("premier", "source", "texte", "dit"),
    [
        # What it was a refusal of, be it two sentences away, and not only what it cost.
        ("vous avez refusé, vous avez perdu le marché", "J’ai refusé, j’ai perdu le marché",
         "Une mairie m'a demandé de raccourcir les bancs « pour que personne ne dorme dessus ». Pardon ? J'ai refusé, j'ai perdu le marché.",
         "une mairie vous a demandé de raccourcir les bancs ; vous avez refusé, vous avez perdu le marché"),
        # Feelings and losses are no act.
        ("vous avez pleuré après", "j’ai pleuré après",
         "Le chien ne marchait plus. J'ai attendu le soir. j'ai perdu deux rendez-vous. Bon, j'ai pleuré après.",
         "vous avez attendu le soir, et vous avez perdu deux rendez-vous"),
        # The words said to somebody.
        ("vous avez fermé le carnet", "J’ai fermé le carnet",
         "Il voulait le plus cher. J'ai fermé le carnet. Je lui ai dit votre chat s'en moque, gardez vos sous. Voilà.",
         "vous avez fermé le carnet, et vous lui avez dit «\u00a0votre chat s’en moque, gardez vos sous\u00a0»"),
        # What is always refused goes before what taught it.
        ("vous avez vu la rivière", "j’ai vu la rivière",
         "Il y a des peintures que je refuse, celles au plomb. J'en ai fait une, en 2012. Ensuite j'ai vu la rivière.",
         "il y a des peintures que vous refusez, celles au plomb ; vous avez vu la rivière"),
    ],
)  # fmt: skip
def test_ce_pour_quoi_l_acte_est_raconte(premier: str, source: str, texte: str, dit: str) -> None:
    reflet = avec_les_actes(Reflet("proposition", premier, source), texte, False)
    assert reflet is not None
    assert reflet.texte[0].lower() + reflet.texte[1:] == dit


@pytest.mark.parametrize(
    "texte", ["J'ai dit bonjour à tout le monde.", "Je lui ai dit merci, elle est partie."]
)
def test_un_mot_poli_n_est_pas_une_parole(texte: str) -> None:
    reflet = Reflet("proposition", "vous avez dit bonjour à tout le monde", texte)
    dit = avec_les_actes(reflet, texte, False)
    assert dit is not None
    assert "«" not in dit.texte
