"""A value said by a group of words, or by what one will not change, is named whole, and none is left out."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.conclusion import fiche, valeurs_et_actes
from pourquoi.synthese import texte_court
from pourquoi.synthese.document import markdown
from pourquoi.valeurs import acte_dit, recevoir_regard_client, recevoir_valeurs, se_voit
from pourquoi.valeurs_nommees import premiere_valeur


@pytest.mark.parametrize(
    ("texte", "nommees"),
    [
        ("La franchise : quand une toiture tient encore je le dis. Et le chantier propre, pas salopé", ["la franchise", "le chantier propre"]),
        ("la droiture : si la dent peut attendre je le dis. et le boulot fini", ["la droiture", "le boulot fini"]),
        ("La parole tenue. Si je dis mardi, c'est mardi. Et la lumière bien posée, pas criarde", ["la parole tenue", "la lumière bien posée"]),
        ("les tours de main de mon père, j'y touche pas. Et la politesse", ["les tours de main de mon père", "la politesse"]),
        ("le levain de mon grand-père, je le lâche pas, et la patience", ["le levain de mon grand-père", "la patience"]),
        ("le couscous de ma tante jle change pas. et la gentillesse", ["le couscous de ma tante", "la gentillesse"]),
        ("Le four à bois de mon oncle, c'est sacré.", ["le four à bois de mon oncle"]),
        ("les couleurs de l'atelier, je les garde. et le respect du client", ["les couleurs de l’atelier", "le respect"]),
        ("Ma façon de coudre, je la lâche pas", ["ma façon de coudre"]),
        ("la ponctualité, et le travail soigné", ["la ponctualité", "le travail bien fait"]),
        # What is only spoken of is not held to.
        ("Le prix, je le donne avant. Et l'honnêteté", ["l’honnêteté"]),
        ("les retours, je les prends pas", []),
        ("les clients, je les garde", []),
        ("La porte ferme à six heures et le respect", ["le respect"]),
    ],
)  # fmt: skip
def test_elles_sont_toutes_nommees(texte: str, nommees: list[str]) -> None:
    carnet = Carnet()
    recevoir_valeurs(carnet, Message(texte))
    assert carnet.valeurs_nommees == nommees


@pytest.mark.parametrize(
    ("texte", "acte"),
    [
        (
            "La franchise : quand une toiture tient encore je le dis. Et le chantier propre, pas salopé",
            "quand une toiture tient encore je le dis.",
        ),
        ("le levain de mon grand-père, je le lâche pas, et la patience", None),
        (
            "Le soin du cuir. Je montre toujours l'envers du sac, et la doublure",
            "Je montre toujours l'envers du sac, et la doublure",
        ),
    ],
)
def test_une_valeur_n_est_pas_dans_l_acte(texte: str, acte: str | None) -> None:
    assert acte_dit(texte) == acte


def test_ce_qui_est_a_soi_est_dit_a_la_personne() -> None:
    carnet = Carnet()
    (replique,) = recevoir_valeurs(carnet, Message("la soupe de ma mère, j'y touche pas"))
    assert replique.variables["valeurs"] == "la soupe de votre mère"
    assert premiere_valeur(carnet) is None


@pytest.mark.parametrize(
    ("texte", "acte"),
    [
        ("Les valeurs, encore un grand mot. Je refais pas un mur qui tient debout", None),
        ("Oh les valeurs, c'est pour les discours. Moi je rends la monnaie juste et je préviens avant de percer", None),
        ("Pff les valeurs. Je fais jamais payer un déplacement pour rien", "Je fais jamais payer un déplacement pour rien"),
        ("Je ne perce jamais sans prévenir les voisins du dessous", "j'ai prévenu toute la cage d'escalier hier"),
    ],
)  # fmt: skip
def test_une_phrase_est_un_acte_dit_une_fois(texte: str, acte: str | None) -> None:
    carnet = Carnet(valeurs=texte, acte=acte)
    for synthese in (texte_court(fiche(carnet)), markdown(fiche(carnet))):
        assert "Valeurs :" not in synthese.replace("\u00a0", " ")
        assert "****" not in synthese
        dits = {v["nom"] for v in valeurs_et_actes(carnet)} | {*filter(None, [acte])}
        assert all(synthese.lower().count(dit[3:30].lower().replace("'", "’")) == 1 for dit in dits)


def test_ce_qu_on_leur_montre_parce_qu_ils_ne_voient_rien_se_voit() -> None:
    for dit in (
        "je leur envoie une vidéo du moteur parce que eux ils voient rien",
        "je leur garde la pièce cassée sinon ils comprennent pas",
    ):
        assert se_voit(dit)
    for dit in ("ils voient rien", "ils ne voient rien parce que je les laisse tranquilles"):
        assert not se_voit(dit)
    carnet = Carnet(etape="regard_client", valeurs="la patience", valeurs_nommees=["la patience"])
    dites = recevoir_regard_client(carnet, Message("ils voient rien du tout"))
    assert dites and dites[0].nom != "utter_reflet_redite"
