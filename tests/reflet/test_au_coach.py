"""What is said to the coach, or puts an earlier answer right, is neither said back nor quoted."""

from __future__ import annotations

import pytest

from pourquoi.passages import decouper
from pourquoi.propos import Poids, propos
from pourquoi.reflet import essentiel, refleter

AU_COACH = [
    (
        "je leur montre les fils et je leur explique avec des mots simples et vous du coup vous êtes un vrai conseiller ou c'est un robot",
        "vous êtes un vrai conseiller ou c'est un robot",
    ),
    (
        "Je goûte chaque fût avant de le vendre. Et vous, vous êtes une machine, j'imagine.",
        "vous êtes une machine",
    ),
    ("on répare tout devant eux, et toi tu es qui au juste", "tu es qui au juste"),
    (
        "Ils voient l'atelier depuis la rue. Une correction, au passage : ma tante a tenu le salon neuf ans, pas huit.",
        "ma tante a tenu le salon neuf ans, pas huit",
    ),
    (
        "je rappelle tout le monde le soir. je me suis trompée, c'était ma sœur qui tenait la caisse.",
        "c'était ma sœur qui tenait la caisse",
    ),
    (
        "Les rideaux sont cousus main. Je rectifie : mon oncle était tapissier, pas menuisier.",
        "mon oncle était tapissier, pas menuisier",
    ),
    (
        "Je garde les chutes pour les écoles. J'ai dit vingt kilos, c'est plutôt trente.",
        "c'est plutôt trente",
    ),
    (
        "Je livre à vélo, même l'hiver. Vous me posez deux fois la même question.",
        "Vous me posez deux fois la même question",
    ),
    (
        "on rend la monnaie au centime et vous croyez que ça compte ça",
        "vous croyez que ça compte",
    ),
]


@pytest.mark.parametrize(("texte", "au_coach"), AU_COACH)
def test_rien_de_ce_qui_est_dit_au_coach(texte: str, au_coach: str) -> None:
    debut = texte.index(au_coach)
    poids = tuple(
        0.95 if debut <= a < debut + len(au_coach) else 0.05 for _, a, _ in decouper(texte)
    )
    dit = propos(texte, Poids(tuple(m for m, _, _ in decouper(texte)), poids))
    reflet = refleter(texte, bouts=[dit] if dit else [])
    cle = au_coach.split()[-1].lower()
    for redit in (dit, reflet.texte if reflet else "", essentiel(texte)):
        assert cle not in redit.lower()


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("Je leur dis : vous êtes chez vous, asseyez-vous.", "chez vous"),
        ("quand vous êtes tout seul dans un hameau je suis le seul qui passe", "hameau"),
        ("Je veux que les gens me disent vous êtes quelqu'un de bien.", "bien"),
        ("je corrige les fautes des courriers de mes voisins", "voisins"),
        ("la correction des copies, c'est ce que je fais le mieux", "copies"),
        ("mes clients ne sont pas des machines", "machines"),
        ("j'ai dit non à la banque", "banque"),
    ],
)
def test_ce_qui_n_est_pas_dit_au_coach_reste(texte: str, attendu: str) -> None:
    assert attendu in essentiel(texte)
