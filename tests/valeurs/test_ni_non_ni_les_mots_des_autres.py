"""« Non » names no value, nor does a word quoted as somebody else's; what is wanted for people is one."""

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations
from pourquoi.valeurs import entiere, lire_valeurs


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        ("la patience, et que personne ait honte de ne pas savoir", ["la patience", "que personne n’ait honte de ne pas savoir"]),
        ("dans mon ancienne boîte on avait « excellence » écrit partout. Moi c'est la parole tenue", ["la parole tenue"]),
        ("mon ancien patron répétait « bienveillance » à toutes les réunions, tu parles", []),
        ("Chez mon ancien patron on disait « la parole tenue », et je garde ça", ["la parole tenue"]),
        ("le vélo c'est juste le prétexte, ce que je veux c'est que les gamins osent demander", []),
        ("les prix affichés et l'honnêteté", ["les prix affichés", "l’honnêteté"]),
    ],
)  # fmt: skip
def test_ce_qui_est_une_valeur(texte: str, valeurs: list[str]) -> None:
    assert lire_valeurs(texte) == valeurs


@pytest.mark.parametrize("mot", ["non", "nan", "Non", "oui", "bof"])
def test_non_n_en_est_pas_une(mot: str) -> None:
    assert entiere(mot) == ""


def _carnet(*nommees: str, **dit: object) -> Carnet:
    base = {
        "etape": "acte",
        "activite": "réparateur de vélos",
        "statut": "creation",
        "pourquoi_1": "rien ne se jette",
        "valeurs": ", ".join(nommees),
        "valeurs_nommees": [*nommees],
    }
    return Carnet(**{**base, **dit})


@pytest.mark.parametrize(
    ("texte", "tenues", "valeurs"),
    [
        ("non pas le vélo, c'est le calme", ["le vélo"], "le calme"),
        ("nan pas le vélo. ma valeur c'est le soin", ["le vélo"], "le soin"),
        ("mais non pas le vélo !! lol. ma valeur c est que personne ait honte de demander. et la patience, 20 ans d'atelier ca vous l apprend", ["le vélo"], "que personne n’ait honte de demander, la patience"),
        ("mais non pas le vélo. ma valeur c'est que chacun reparte fier", [], "que chacun reparte fier"),
        ("j ai dit ni le vélo ni la vitesse, mes valeurs c est la patience et que personne se sente nul", ["le vélo"], "la patience, que personne ne se sente nul"),
        ("bienveillance c'est le mot de mon ex chef, enlève le", ["la bienveillance"], ""),
        ("« Bienveillance », je me moquais, retirez-le s'il vous plaît.", ["la bienveillance"], ""),
        ("Je n'y vois pas mes valeurs : la patience et la franchise. Pouvez-vous les ajouter ?", [], "la patience et la franchise"),
    ],
)  # fmt: skip
def test_celle_qui_est_refusee_n_en_ouvre_pas_d_autre(
    texte: str, tenues: list[str], valeurs: str
) -> None:
    lues = reclamations(texte, _carnet(*tenues))
    assert lues is not None
    assert (lues.changes, lues.reste) == ({"valeurs": valeurs}, "")


@pytest.mark.parametrize(
    "texte",
    [
        "je tiens à la propreté de l'atelier, je range tous les soirs",
        "pas le prix, la qualité",
        "l'honnêteté est le mot de passe de la boutique",
        "je dis non aux clients pressés, pas la peine",
        "que personne ne reparte sans un bonjour",
    ],
)
def test_une_reponse_ne_refuse_rien(texte: str) -> None:
    assert reclamations(texte, _carnet("la patience", "l’honnêteté", etape="geste_respect")) is None
