"""Who speaks in the sentence: « Je suis là » of one who never speaks of anybody else at work."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.extraction import EQUIPE, seul_ou_equipe
from pourquoi.raison_detre.brouillon import seul
from pourquoi.raison_detre.valeurs_en_acte import grace_a
from tests.entretien import Entretien


def _carnet(activite: str, *whys: str, **autres) -> Carnet:
    dits = {f"pourquoi_{n}": why for n, why in enumerate(whys, 1)}
    return Carnet(activite=activite, motifs=["motif_sens"] * len(whys), **dits, **autres)


@pytest.mark.parametrize(
    ("activite", "whys", "acte"),
    [
        ("horloger", ("Mon grand-père réparait des pendules. Je sais faire.", "Une pendule, ça se garde."), "J'ai démonté le mouvement et je l'ai montré au client."),
        ("une salle de danse", ("jsui caissiere jen peu plu", "c ma tante ki ma appris jlui doit tout"), "jlache pas une petite si ses parents peuve pas payer"),
        ("traductrice", ("J'ai toujours aimé passer d'une langue à l'autre.", "Je voudrais que les exilés soient compris."), "J'ai relu l'acte trois fois, je ne rends rien sans relire."),
        ("maraîcher à Dole", ("je veux nourrir le village", "j'aime quand les gens goûtent mes tomates"), "je donne mes plants aux voisins, on ne jette rien"),
        # One helper named in passing.
        ("une chèvrerie", ("je voulais mes bêtes", "j'aime le fromage, je le fais moi-même"), "c'est moi qui trais, ou Paul, mon apprenti, je lui montre"),
        ("coiffeuse à domicile", ("je vais chez les dames qui ne sortent plus", "moi ce que j'aime c'est les écouter"), "je suis restée deux heures chez une dame"),
    ],
)  # fmt: skip
def test_whoever_only_says_i_is_alone_in_the_sentence(
    activite: str, whys: tuple[str, ...], acte: str
) -> None:
    assert seul(_carnet(activite, *whys, acte=acte))


@pytest.mark.parametrize(
    ("activite", "whys", "autres"),
    [
        ("le bar du port", ("j'aime ce bar, je le connais", "je veux qu'il vive"), {"acte": "nous avons ouvert à Noël, j'étais content"}),
        ("une ferme", ("je veux que la terre serve", "j'y crois, je le fais"), {"acte": "on sème, on récolte, on vend, on recommence, on discute, on tient"}),
        ("un garage", ("je voulais mon garage", "je veux rendre service, j'aime ça"), {"geste_respect": "je laisse leur vendredi à mes salariés"}),
        ("un garage", ("je voulais mon garage", "je veux rendre service, j'aime ça"), {"partenaires": {"collaborateurs": "je laisse à Anna ses mercredis"}}),
        ("un garage", ("je voulais mon garage", "je veux rendre service, j'aime ça"), {"detours_faits": [EQUIPE]}),
        ("une chèvrerie", ("je voulais mes bêtes", "j'aime le fromage, je le fais"), {"acte": "mon apprenti et moi, je dirais qu'on trait à deux"}),
        ("une chèvrerie, avec mon ouvrier", ("je voulais mes bêtes", "j'aime le fromage, je le fais"), {}),
        # Too little is said to know.
        ("poterie", ("la terre, ça apaise", "je veux que ça dure"), {}),
    ],
)  # fmt: skip
def test_whoever_speaks_of_others_at_work_is_not(activite: str, whys, autres) -> None:
    assert not seul(_carnet(activite, *whys, **autres))


def test_the_team_told_with_the_presentation_is_remembered() -> None:
    entretien = Entretien()
    entretien.ouvrir()
    entretien.dire(
        "Je reprends la boulangerie de Figeac, avec les deux vendeuses qui étaient déjà là, Rose et Inès",
        "motif_offre",
    )
    assert EQUIPE in entretien.carnet.detours_faits
    assert not seul(entretien.carnet)


@pytest.mark.parametrize(
    "texte",
    ["une boutique de vélos", "je reprends la pension de ma sœur", "avec des produits du coin", "les deux boulangeries du bourg"],
)  # fmt: skip
def test_what_tells_of_no_team(texte: str) -> None:
    assert seul_ou_equipe(texte) is None


@pytest.mark.parametrize(
    ("valeurs", "dite"),
    [
        (["l’honnêteté", "le travail bien fait"], "grâce au travail bien fait"),
        (["la franchise", "le soin"], "grâce au soin"),
        (["la patience", "l’exigence"], "grâce à l’exigence"),
        (["l’honnêteté", "la patience"], "grâce à notre honnêteté et notre patience"),
        (["la justesse"], None),
        (["la justesse", "la patience"], "grâce à notre patience"),
        (["la douceur"], "avec douceur"),
    ],
)
def test_others_owe_it_to_what_can_bring_it_about(valeurs: list[str], dite: str | None) -> None:
    assert grace_a(valeurs) == dite
