"""The way that led there, in the chat: who is spoken of, what happened to them, and no reproach to the coach."""

from __future__ import annotations

import pytest

from pourquoi.synthese import texte_court
from pourquoi.synthese.passage import sans_reproche


def _texte(**champs) -> str:
    pourquois = champs.pop("pourquois", [])
    reponses = [
        {"etape": f"pourquoi_{n}", "niveau": n, "texte": dit, "motif": "motif_sens"}
        for n, dit in enumerate(pourquois, 1)
    ]
    return texte_court({"activite": "cordonnier", "reponses": reponses, **champs})


def test_celui_dont_on_parle_est_nomme() -> None:
    dit = (
        "mon oncle a tenu la forge trente ans. un lundi il a trouvé les scellés devant tout le village."
        " il a posé son marteau et il est jamais revenu, moi j'avais dix ans"
    )
    assert "mon oncle a tenu la forge" in _texte(pourquois=[dit])


def test_la_scene_la_plus_forte_reste() -> None:
    dit = (
        "parce qu'un voisin avait son lave-linge en panne depuis l'hiver et il lavait les draps de sa"
        " femme à la main, quand je l'ai réparé il s'est assis et il a rien dit"
    )
    assert "il s’est assis" in _texte(pourquois=[dit])


def test_la_seconde_moitie_de_l_acte_reste() -> None:
    acte = (
        "un monsieur est venu avec les chaussures de mariage de son père, j'ai passé deux soirs à"
        " retrouver la même semelle. il les a mises dans l'atelier et il a marché sans parler"
    )
    assert "il a marché sans parler" in _texte(valeurs=[{"nom": "patience", "acte": acte}])


@pytest.mark.parametrize(
    ("dit", "reste"),
    [
        ("tu écoutes ou pas ? je te dis que je veux qu'ils mangent", "je veux qu'ils mangent"),
        ("vous lisez pas. Ils dorment enfin", "Ils dorment enfin"),
        ("franchement vous m'écoutez pas, je vous l'ai déjà dit, elles rient", "elles rient"),
        ("je vous répète que c'est pour ma fille", "c'est pour ma fille"),
    ],
)
def test_ce_qu_on_reproche_au_coach_n_y_est_pas(dit: str, reste: str) -> None:
    assert sans_reproche(dit) == reste


@pytest.mark.parametrize(
    "dit",
    [
        "j'ai dit à une dame que ses chaussures tiendraient pas",
        "quand tu lis leur courrier avec eux ils respirent",
        "les banques ne les écoutent pas et moi je les écoute",
        "tu comprends le métier en regardant",
    ],
)
def test_ce_qui_est_raconte_reste(dit: str) -> None:
    assert sans_reproche(dit) == dit


def _bref(**champs) -> str:
    reponses = [
        {"etape": f"pourquoi_{n}", "niveau": n, "texte": dit, "motif": motif}
        for n, (dit, motif) in enumerate(champs.pop("pourquois"), 1)
    ]
    return texte_court({"activite": "cordonnier", "reponses": reponses, **champs}, bref=True)


def test_le_dernier_mot_garde_le_pourquoi_le_plus_profond() -> None:
    texte = _bref(
        pourquois=[
            ("il faut que je mange", "motif_argent"),
            ("ma tante boitait, elle avait des chaussures trouées", "motif_sens"),
            ("et je gagne mieux qu'à l'usine", "motif_argent"),
        ],
        raison_detre="Je suis là pour réparer les chaussures.",
    )
    assert "Le pourquoi\u00a0: « ma tante boitait" in texte.replace("«\u00a0", "« ")
    assert "l’usine" not in texte and "je mange" not in texte


def test_ce_que_la_phrase_dit_deja_n_y_est_pas_deux_fois() -> None:
    texte = _bref(
        pourquois=[("je veux que les anciens marchent sans douleur", "motif_sens")],
        raison_detre="Je suis là pour que les anciens marchent sans douleur.",
    )
    assert "Le pourquoi" not in texte


def test_deux_longues_scenes_restent_entieres() -> None:
    scenes = [
        "Mon oncle n'osait pas entrer chez le notaire. Il restait sur le trottoir, son chapeau à la main, et c'est moi qui montais. J'avais neuf ans.",
        "Un jour la fille du notaire est descendue le chercher. Il a remis son chapeau. Il m'a dit : tu vois, il y en a qui descendent. Je n'ai jamais oublié.",
    ]
    texte = _bref(pourquois=[(dit, "motif_sens") for dit in scenes])
    assert "j’avais neuf ans" in texte.lower() and "jamais oublié" in texte


@pytest.mark.parametrize(
    ("acte", "garde"),
    [
        (
            "un monsieur il a apporté ses bottes la veille du départ, fendues. j'ai pas mangé mais il les a eues à six heures",
            "six heures",
        ),
        (
            "Elle ne voulait pas parler, j'ai baissé la musique et voilà.",
            "j’ai baissé la musique »",
        ),
    ],
)
def test_l_acte_n_est_pas_un_reste_du_recit(acte: str, garde: str) -> None:
    texte = _texte(valeurs=[{"nom": "patience", "acte": acte}]).replace("\u00a0»", " »")
    assert garde in texte


def test_ce_qui_a_change_reste_apres_ce_qui_allait_mal() -> None:
    """A short answer is said to its end, though the point known of it stops at the ill."""
    dit = "Les gens montent les mains vides, ils tremblent. À la soupe ils rient. Le matin ils redescendent en chantant."
    reponses = [
        {"etape": "pourquoi_1", "niveau": 1, "texte": "les gars", "motif": "motif_sens"},
        {"etape": "pourquoi_2", "niveau": 2, "texte": dit, "motif": "motif_sens", "propos": "Les gens montent les mains vides, ils tremblent"},
    ]  # fmt: skip
    texte = texte_court({"activite": "gardien de refuge", "reponses": reponses}, bref=True)
    assert "redescendent en chantant" in texte
    assert "« les gars »" not in texte
