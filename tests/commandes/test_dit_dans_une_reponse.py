"""What names an answer given before while it answers another question puts nothing right."""

from __future__ import annotations

from typing import Any

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.passages import Passage

DONNEES: dict[str, Any] = {
    "commencee_le": "x",
    "statut": "createur",
    "activite": "menuisier à Dole, des escaliers",
    "pourquoi_1": "j'ai vu des escaliers partir à la benne",
    "motifs": ["motif_sens"],
}
PLUS_LOIN: dict[str, Any] = {
    **DONNEES,
    "pourquoi_2": "les gens gardent leur maison",
    "motifs": ["motif_sens", "motif_sens"],
    "echelle_finie": True,
    "valeurs": "la patience et la franchise",
    "valeurs_nommees": ["la patience", "la franchise"],
}
AVEC_CLIENTS: dict[str, Any] = {
    **PLUS_LOIN,
    "acte": "j'ai refait la marche trois fois",
    "regard_client": "ils voient que je repasse",
    "coeur_clientele": "les familles du bourg et les mairies",
}


def _dire(texte: str, donnees: dict[str, Any], etape: str, passages: tuple = ()) -> Carnet:
    carnet = Carnet(**{**donnees, "etape": etape})
    message = Message(texte, "motif_sens", (("motif_sens", 0.95),), passages=passages)
    parcours.repondre(carnet, message)
    return carnet


@pytest.mark.parametrize(
    "texte",
    [
        "Ce n'est pas tant l'escalier que la main qui passe dessus. J'ai eu envie d'en faire mon métier, de mettre mes journées là-dedans.",
        "c'est pas le fric c'est ce que la vieille dame m'a dit. du coup g voulu en faire mon metier, mettre de la beauté chez les gens",
        "Ce qui compte, ce n'est pas le diplôme. C'est devenu mon métier : écrire dans le bois l'histoire d'une famille.",
        "L'usine, ce n'est pas la vie. Alors j'ai décidé d'en faire mon métier, et de noter tout ce que les anciens savaient.",
        "c'est pas que j'aime pas le béton mais mon métier c'est le bois, je voulais remettre du vivant dans les maisons",
        "Ça m'a poussé à en faire mon métier, à mettre mes mains au service des gens qui n'ont que des vieilles maisons.",
        "de la c devenu mon metier c pas une lubie, mettre du bois partout ou ya du plastoc",
        "Mes clients, c'est eux qui m'ont donné envie, ce n'est pas l'argent : je voulais mettre un peu de chaleur chez eux.",
    ],
)
def test_une_reponse_au_pourquoi_ne_change_pas_l_activite(texte: str) -> None:
    carnet = _dire(texte, DONNEES, "pourquoi_2")
    assert carnet.activite == DONNEES["activite"]
    assert carnet.pourquoi_2


def _p(*morceaux: tuple[str, str]) -> tuple[Passage, ...]:
    return tuple(Passage(role, texte, 0.95) for role, texte in morceaux)


@pytest.mark.parametrize(
    ("etape", "texte", "passages"),
    [
        (
            "acte",
            "Mes valeurs, ce n'est pas des mots, c'est ce que j'ai fait mardi : j'ai refait la rampe sans rien demander.",
            _p(("champ", "Mes valeurs,"), ("consigne", "ce n'est pas"), ("ancien", "des mots,"), ("consigne", "c'est ce que j'ai fait mardi :"), ("nouveau", "j'ai refait la rampe sans rien demander.")),
        ),
        (
            "geste_respect",
            "Mon scieur, ce n'est pas mon client, c'est presque un frère : je vais mettre son nom sur les devis.",
            _p(("champ", "Mon scieur,"), ("consigne", "ce n'est pas"), ("champ", "mon client,"), ("consigne", "c'est"), ("nouveau", "presque un frère :"), ("consigne", "je vais mettre"), ("nouveau", "son nom sur les devis.")),
        ),
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_de_la_sorte_repond(etape: str, texte: str, passages: tuple) -> None:
    donnees = PLUS_LOIN if etape == "acte" else AVEC_CLIENTS
    carnet = _dire(texte, donnees, etape, passages)
    assert carnet.valeurs_nommees == ["la patience", "la franchise"]
    assert carnet.coeur_clientele == donnees.get("coeur_clientele")
    assert getattr(carnet, etape) == texte


@pytest.mark.parametrize(
    ("etape", "texte", "passages", "champ", "attendu"),
    [
        ("pourquoi_2", "Mon activité est fausse, mettez plutôt menuisier ébéniste à Dole.", (), "activite", "menuisier ébéniste à Dole"),
        ("pourquoi_2", "mon métier, c'est pas ça, il faut mettre ébéniste à Dole", (), "activite", "ébéniste à Dole"),
        ("geste_respect", "Mes valeurs, ce n'est pas la douceur, c'est la rigueur.",
         _p(("champ", "Mes valeurs,"), ("consigne", "ce n'est pas"), ("ancien", "la douceur,"), ("consigne", "c'est"), ("nouveau", "la rigueur.")), "valeurs_nommees", ["la rigueur"]),
    ],
)  # fmt: skip
def test_une_vraie_correction_reste_faite(
    etape: str, texte: str, passages: tuple, champ: str, attendu: Any
) -> None:
    donnees = DONNEES if etape == "pourquoi_2" else AVEC_CLIENTS
    assert getattr(_dire(texte, donnees, etape, passages), champ) == attendu


DITE = "j'ai eu envie que chaque maison garde sa première marche"


@pytest.mark.parametrize(
    ("texte", "activite", "reponse"),
    [
        ("Non, mon activité reste menuisier à Dole, je répondais juste à votre question sur ce que j'avais eu envie de faire.", "menuisier à Dole", DITE),
        ("mon métier c toujours menuisier a Dole, je repondais a ta question", "menuisier à Dole", DITE),
        ("mais non je répondais à la question !", "l'histoire d'une maison", DITE),
        ("Non, mon métier reste menuisier à Dole.", "menuisier à Dole", None),
        ("Mon métier reste difficile à vivre, mais je l'aime.", "l'histoire d'une maison", "Mon métier reste difficile à vivre, mais je l'aime."),
        ("Mes clients, je répondais à leurs questions le soir.", "l'histoire d'une maison", "Mes clients, je répondais à leurs questions le soir."),
    ],
)  # fmt: skip
def test_ce_qui_repondait_est_repris(texte: str, activite: str, reponse: str | None) -> None:
    carnet = Carnet(**{**DONNEES, "activite": "l'histoire d'une maison", "etape": "pourquoi_2"})
    lu = (("motif_personnel", 0.9),)
    tour = parcours.repondre(carnet, Message(texte, "motif_personnel", lu, avant=DITE))
    assert carnet.activite == activite
    assert carnet.pourquoi_2 == reponse
    assert sum(r.nom.startswith(("utter_relance", "utter_demander")) for r in tour.repliques) == 1


def test_ce_qui_a_deja_repondu_ne_repond_pas_deux_fois() -> None:
    carnet = Carnet(**{**DONNEES, "pourquoi_1": f"Alors, {DITE}", "etape": "pourquoi_2"})
    texte = "Non, mon activité reste menuisier à Dole, je répondais juste à votre question."
    parcours.repondre(carnet, Message(texte, "motif_personnel", (), avant=f"Bref. {DITE}"))
    assert carnet.pourquoi_2 is None and carnet.activite == "menuisier à Dole"
