"""A list of values is kept whole, in the words that were said."""

import pytest

from pourquoi import valeurs
from pourquoi.carnet import Carnet, Message
from pourquoi.valeurs import enumerer_a, lire_valeurs


@pytest.mark.parametrize(
    ("texte", "tenues"),
    [
        ("Farine du coin, jamais d'additif, et saluer chacun", ["farine du coin", "jamais d’additif", "saluer chacun"]),
        ("du bois local, pas de vernis, et finir à l'heure", ["du bois local", "pas de vernis", "finir à l’heure"]),
        ("Mes valeurs… zéro gâchis. Jamais. Des légumes d'ici, de saison. Et saluer chacun… je leur demande comment ils vont", ["zéro gâchis", "des légumes d’ici et de saison", "saluer chacun"]),
        ("expliquer ce que je fais, et laisser les outils aux gens pour qu'ils essaient", ["expliquer ce que je fais", "laisser les outils aux gens pour qu’ils essaient"]),
        ("dire les vrais prix, et apprendre aux clients à entretenir leur machine pour qu'ils m'appellent moins", ["dire les vrais prix", "apprendre aux clients à entretenir leur machine pour qu’ils m’appellent moins"]),
        ("le vrai cuir et la loyauté", ["le vrai cuir", "la loyauté"]),
        ("oui voilà, la patience et le calme", ["la patience", "le calme"]),
        ("la rigueur le calme et l'écoute je pense", ["la rigueur", "le calme", "l’écoute"]),
        ("la propreté la politesse et l'humour", ["la propreté", "la politesse", "l’humour"]),
        ("Le calme, et le bois plutôt que le plastique", ["le calme", "le bois plutôt que le plastique"]),
        ("la joie, la patience plutôt que la vitesse", ["la joie", "la patience"]),
        ("la debrouille et jamais laisser personne sur le carreau", ["la débrouille", "ne jamais laisser personne sur le carreau"]),
        # Their own name for one that the table knows.
        ("La parole donnée, et le boulot bien fait", ["la parole donnée", "le boulot bien fait"]),
        ("le coup de main", ["le coup de main"]),
        ("tenir parole", ["la parole tenue"]),
    ],
)  # fmt: skip
def test_rien_n_en_est_perdu(texte: str, tenues: list[str]) -> None:
    assert lire_valeurs(texte) == tenues


@pytest.mark.parametrize(
    "texte",
    [
        "La porte ferme à six heures, et je pars",
        "je sais pas trop, gagner ma vie, manger",
        "Bof, les valeurs, des grands mots",
        "Pas de valeurs, pas d'idée",
        "Ah ok. Alors moi la pâte c'est douze heures, jamais de levure.",
    ],
)
def test_ce_qui_n_en_est_pas_une_liste(texte: str) -> None:
    assert lire_valeurs(texte) == []


@pytest.mark.parametrize(
    ("texte", "tenues"),
    [
        ("la douceur parce que les bêtes ont peur et puis la vitesse enfin non pas la vitesse le calme la vitesse c'est mon frère qui dit ça", ["la douceur", "le calme"]),
        ("le partage, euh non pas le partage, l'écoute", ["l’écoute"]),
        ("la patience, pas la lenteur", ["la patience"]),
    ],
)  # fmt: skip
def test_ce_qui_est_repris_en_route_n_en_est_pas(texte: str, tenues: list[str]) -> None:
    carnet = Carnet(etape="valeurs")
    valeurs.recevoir_valeurs(carnet, Message(texte))
    assert carnet.valeurs_nommees == tenues


@pytest.mark.parametrize(
    ("texte", "nu"),
    [
        ("Ah d'accord. Alors moi la pâte c'est douze heures", "la pâte c'est douze heures"),
        ("ok, la patience", "la patience"),
        ("Oui voilà, l'écoute", "l'écoute"),
        ("D'accord parfait", "D'accord parfait"),
        ("voir loin", "voir loin"),
    ],
)
def test_un_acquiescement_n_en_est_pas_une(texte: str, nu: str) -> None:
    assert valeurs.sans_entree(texte) == nu


def test_a_value_that_says_je_is_said_to_the_person() -> None:
    dites = ["la franchise", "montrer comment je répare", "la recette de ma tante"]
    assert enumerer_a(Carnet(), dites) == (
        "la franchise, montrer comment vous réparez et la recette de votre tante"
    )
    assert "comment tu répares" in enumerer_a(Carnet(tutoiement=True), dites)
