"""What they do, when their presentation begins with something else."""

from __future__ import annotations

import pytest

from pourquoi.accueil import (
    _avec_ceux_pour_qui,
    pourquoi_deja_dit,
    projet_dit,
    recevoir_activite,
)
from pourquoi.carnet import Carnet, Message
from pourquoi.extraction import SEUL
from pourquoi.raison_detre.metier import en_acte


@pytest.mark.parametrize(
    ("texte", "dit", "activite"),
    [
        (
            "Yo. Pseudo : Tilt66. Je répare des flippers à Perpignan",
            "Je répare des flippers à Perpignan",
            "réparer des flippers à Perpignan",
        ),
        (
            "Enchanté. Après dix ans dans la banque, je cultive du safran dans le Quercy.",
            "je cultive du safran dans le Quercy",
            "cultiver du safran dans le Quercy",
        ),
        (
            "Ingénieur hydraulicien, 41 ans. Je conçois et j'installe des citernes pour des maisons de village",
            "Je conçois et j'installe des citernes pour des maisons de village",
            "concevoir et installer des citernes pour des maisons de village",
        ),
        (
            "Vingt ans facteur. Aujourd'hui : apiculteur, cent ruches.",
            "apiculteur, cent ruches",
            "apiculteur",
        ),
    ],
)
def test_ce_qu_ils_font_plutot_que_le_reste(texte: str, dit: str, activite: str) -> None:
    carnet = Carnet(propos={"activite": dit})
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == activite
    assert en_acte(activite) is not None


@pytest.mark.parametrize(
    ("texte", "dit", "activite"),
    [
        (
            "J'ai une friterie à Floreffe. Avant j'étais magasinier chez Caterpillar.",
            "j'étais magasinier chez Caterpillar",
            "une friterie à Floreffe",
        ),
        (
            "Je suis moniteur de voile, je forme surtout des adultes qui ont peur de l'eau.",
            "je forme surtout des adultes qui ont peur de l'eau",
            "moniteur de voile",
        ),
        (
            "Taxi à Marseille, licence payée 180 000 euros",
            "licence payée 180 000 euros",
            "taxi à Marseille",
        ),
    ],
)
def test_un_metier_bien_lu_reste(texte: str, dit: str, activite: str) -> None:
    carnet = Carnet(propos={"activite": dit})
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == activite


@pytest.mark.parametrize(
    ("texte", "projet"),
    [
        (
            "je vais faire de la coiffure à domicile mais pas n'importe laquelle, moi je suis aide-soignante",
            "la coiffure à domicile",
        ),
        ("je veux ouvrir un salon de thé à Dinan", "un salon de thé à Dinan"),
        ("je vais faire une pause", None),
        ("je veux faire du bien aux gens", None),
    ],
)
def test_ce_qu_on_va_faire(texte: str, projet: str | None) -> None:
    assert projet_dit(texte) == projet
    if projet:
        carnet = Carnet()
        recevoir_activite(carnet, Message(texte))
        assert carnet.activite == projet


def test_reprise_sans_verbe() -> None:
    carnet = Carnet()
    recevoir_activite(carnet, Message("Boulangerie. Reprise au bourg, avec ma femme."))
    assert (carnet.activite, carnet.statut) == ("boulangerie", "repreneur")


@pytest.mark.parametrize(
    "texte", ["Un atelier, à Dijon. Ouvert depuis janvier, seul.", "Je répare des vélos. Seule."]
)
def test_seul_a_part(texte: str) -> None:
    carnet = Carnet()
    recevoir_activite(carnet, Message(texte))
    assert SEUL in carnet.detours_faits


@pytest.mark.parametrize(
    ("texte", "note"),
    [
        (
            "j'ouvre une salle de sport, c'est pour ceux qui détestent le sport",
            "une salle de sport, pour ceux qui détestent le sport",
        ),
        ("j'ouvre une salle de sport pour les outils qui rouillent", "une salle de sport"),
        ("j'ouvre une salle de sport pour moi", "une salle de sport"),
    ],
)
def test_whom_it_is_for_is_said_with_it(texte: str, note: str) -> None:
    assert _avec_ceux_pour_qui("une salle de sport", texte) == note


def test_their_reason_is_not_the_why() -> None:
    leur = "c'est pour les gens qui n'osent plus s'inscrire parce qu'ils ont honte de leur corps"
    assert pourquoi_deja_dit(leur) is None
    sienne = "c'est pour les gens qui n'osent plus s'inscrire parce que moi aussi j'ai eu honte"
    assert pourquoi_deja_dit(sienne) is not None


@pytest.mark.parametrize(
    ("texte", "activite"),
    [
        ("C'était le fournil de mon grand-père. On en fait une brasserie, avec trois copains.", "une brasserie"),
        ("Notre club de tricot se réunissait le mardi. Nous en faisons une mercerie.", "une mercerie"),
        ("plombier, j'en fais une affaire personnelle", "plombier"),
    ],
)  # fmt: skip
def test_ce_que_l_on_en_fait_est_l_activite(texte: str, activite: str) -> None:
    carnet = Carnet(etape="activite")
    recevoir_activite(carnet, Message(texte))
    assert carnet.activite == activite
