"""A value denied goes and is said no more; the one told in its place comes."""

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations
from pourquoi.valeurs import lire_valeurs, taire
from pourquoi.valeurs_nommees import nommables


def _carnet(**dit: object) -> Carnet:
    base = {
        "etape": "coeur_clientele",
        "activite": "menuisier",
        "statut": "creation",
        "pourquoi_1": "je veux aider",
        "valeurs": "ne jamais brusquer personne, la famille",
        "valeurs_nommees": ["ne jamais brusquer personne", "la famille"],
        "acte": "j'ai attendu une heure",
        "regard_client": "chez moi c'est la famille",
    }
    return Carnet(**{**base, **dit})


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        ("Je n'ai jamais dit que la famille était une de mes valeurs. Ce à quoi je tiens, c'est d'écouter avant d'agir.", "ne jamais brusquer personne, écouter avant d’agir"),
        ("j'ai pas dit que la famille c'etait ma valeur. moi ma valeur c'est la patience", "ne jamais brusquer personne, la patience"),
        ("Retirez « la famille » de mes valeurs svp. Mes valeurs, c'est : ne jamais crier, et écouter jusqu'au bout.", "ne jamais crier, écouter jusqu’au bout"),
        ("Mais je n'ai point parlé de famille. Si vous voulez un mot, notez « l'égard » : l'égard pour le linge des autres.", "ne jamais brusquer personne, l’égard"),
        ("L'égard, pas la famille, ce n'est pas pareil. Pouvez-vous le noter ainsi ?", "ne jamais brusquer personne, l’égard"),
        ("ni famille ni respect, l'égard.", "ne jamais brusquer personne, l’égard"),
        ("la valeur, c'est « l'égard » et non « famille »", "ne jamais brusquer personne, l’égard"),
        ("ma valeur c'est pas la famille, c'est le calme", "ne jamais brusquer personne, le calme"),
        ("mes valeurs cest nimporte koi. ma valeur cest le serieux", "le sérieux"),
        ("Mes valeurs n'apparaissent pas. Pouvez-vous remettre : ne rien cacher, et écouter avant de parler ?", "ne rien cacher, écouter avant de parler"),
        ("pff encore raté. mes valeurs c'est la franchise, remets la.", "la franchise"),
    ],
)  # fmt: skip
def test_celle_qui_est_niee_part_et_l_autre_vient(texte: str, valeurs: str) -> None:
    lues = reclamations(texte, _carnet())
    assert lues is not None
    assert (lues.changes, lues.reste) == ({"valeurs": valeurs}, "")


@pytest.mark.parametrize(
    "texte",
    [
        "Encore la famille ! Enlevez-la.",
        "Vous me reparlez de la famille alors que je l'ai retirée.",
    ],
)
def test_une_valeur_niee_ne_se_dit_plus(texte: str) -> None:
    carnet = _carnet(valeurs="ne jamais crier", valeurs_nommees=["ne jamais crier"])
    assert "la famille" in nommables(carnet)
    lues = reclamations(texte, carnet)
    assert lues is not None and lues.pardon and lues.niees == ["la famille"]
    taire(carnet, lues.niees)
    assert "la famille" not in nommables(carnet)


def test_l_acte_suit_la_valeur() -> None:
    dit = "mes valeurs c'est n'importe quoi. ma valeur c'est la franchise, je rends jamais un scooter sans l'essayer"
    lues = reclamations(dit, _carnet(etape="suite"))
    assert lues is not None and lues.changes == {
        "valeurs": "la franchise",
        "acte": "je rends jamais un scooter sans l'essayer",
    }


@pytest.mark.parametrize(
    "texte",
    [
        "Je n'ai pas parlé de patience à mon chef, j'ai démissionné",
        "Pas les notaires, les artisans",
        "J'ai enlevé la rouille toute la nuit",
        "Ce à quoi je tiens, c'est que le pain soit bon",
        "les gens du quartier. ni les banques ni les mairies, les petits",
        "Encore un gars qui m'a dit merci",
        "Mes valeurs, ce n'est pas des mots, c'est ce que j'ai fait mardi",
    ],
)
def test_ce_qui_ne_nie_aucune_valeur(texte: str) -> None:
    assert reclamations(texte, _carnet()) is None


def test_aucune_valeur_ou_rien_ne_la_dit() -> None:
    assert lire_valeurs("je ne démonte jamais une chaise sans lui demander la permission") == []
    assert lire_valeurs("Un client, je dirais plutôt une famille. Ils le voient au café") == []
    assert lire_valeurs("ne plus avoir à demander la permission") == ["la liberté"]
    assert lire_valeurs("la famille") == ["la famille"]
