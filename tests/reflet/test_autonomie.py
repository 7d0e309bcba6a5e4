"""What can be said far from what came before it: no pronoun without its noun, nothing hanging."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet.autonomie import autonome
from pourquoi.reflexion import en_peu_de_mots, refleter_reponse


@pytest.mark.parametrize(
    "texte",
    [
        "les filles osent montrer leurs mains",
        "les gens du bourg qui ont deux bonnes paires et qui y tiennent",
        "un ado qui ressort avec un bouquin, ça lui ouvre une porte",
        "vous n’en pouviez plus de dormir dans des foyers",
        "vos voisins, vous leur apprenez à réparer leur vélo",
        "il y a des gens qui n’osent plus sortir",
        "les petits commerçants qui n’osent pas l’informatique",
        "votre compte en banque",
        "les parents de villages sans car",
        "les gens d’ici n’ont plus de boucher et les vieux ne conduisent plus",
        "ça vous fait mal de voir une bonne machine partir à la benne",
        "redonner aux anciens une raison de sortir",
        "marre des patrons",
        "poser des fleurs, pas des couronnes en plastique",
    ],
)
def test_tient_seul(texte: str) -> None:
    assert autonome(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "c’est important parce que maintenant",
        "vous y êtes entré comme apprenti",
        "ça vous serrait le cœur de les laisser repartir",
        "ils osent se regarder dans la glace",
        "elles remettent un maillot de bain",
        "ça lui ouvre une porte",
        "vous lui avez changé ses horaires",
        "vous avez commencé comme elles",
        "vous pourriez mettre son nom sur chaque transcription",
        "vous n’en avez pas",
        "c’est du ménage",
        "votre chat, d’abord",
        "plutôt les petits théâtres",
        "les gens dont le corps a",
        "ceux qui n’osent",
        "être là le matin quand elles partent à l’école",
        "vous créez",
        "on leur redonne confiance",
    ],
)
def test_ne_tient_pas_seul(texte: str) -> None:
    assert not autonome(texte)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        # The point of the answer, or nothing.
        (
            "la directrice n'a plus rien à commander ni à stocker, je passe deux fois par semaine, "
            "et elle me dit que la benne derrière la crèche est vide pour la première fois",
            None,
        ),
        (
            "parce que j'ai vu ma tante galérer avec ses papiers et qu'elle avait honte",
            "vous avez vu votre tante galérer avec ses papiers et elle avait honte",
        ),
        (
            "Les bouchers de village et les éleveurs, ceux qui vendent à leurs voisins et qui "
            "mourraient de honte si on les accusait de tricher sur le poids, depuis toujours.",
            "les bouchers de village et les éleveurs",
        ),
    ],
)
def test_en_peu_de_mots(texte: str, attendu: str | None) -> None:
    dit = en_peu_de_mots(texte, False)
    assert dit == attendu or attendu is None and dit != "vous passez deux fois par semaine"


@pytest.mark.parametrize(
    ("reponse", "dit"),
    [
        (
            "les gens du bourg qui ont deux paires, pas ceux qui achètent du jetable",
            "les gens du bourg qui ont deux paires, pas ceux qui achètent du jetable",
        ),
        ("ceux qui ont une vieille bagnole et pas les moyens d'en changer", "une vieille bagnole"),
    ],
)
def test_refus_dits_avec_la_clientele(reponse: str, dit: str) -> None:
    carnet = Carnet(coeur_clientele=reponse)
    voulus = reponse.split(",")[0].split(" et pas")[0]
    [replique] = refleter_reponse(carnet, voulus, "coeur_clientele")
    assert replique.variables["reflet"].strip("« »\u00a0").endswith(dit)
