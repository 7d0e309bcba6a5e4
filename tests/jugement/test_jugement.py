"""Which reflection is said, of several: what is seen of them, what is learned, what is chosen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from evaluation import reflets as mesure
from pourquoi.carnet import Carnet
from pourquoi.jugement import ASSEZ, SUR, choisir, meilleur
from pourquoi.jugement.apprendre import Reglage, apprendre, lire_ligne
from pourquoi.jugement.arbres import Arbres, arbres
from pourquoi.jugement.traits import ecouter, rangee, traits
from pourquoi.passages import decouper
from pourquoi.propos import Poids
from pourquoi.reflet import Reflet, refleter
from pourquoi.reflexion import refleter_reponse

REPONSE = "ma mère râlait, le loyer aussi, moi je veux que les gamins du quartier nagent"


def pesee(texte: str, point: str) -> Poids:
    """Weights that are sure of one stretch."""
    debut = texte.index(point)
    lus = decouper(texte)
    poids = [0.95 if debut <= a < debut + len(point) else 0.05 for _, a, _ in lus]
    return Poids(tuple(mot for mot, _, _ in lus), tuple(poids))


def vaut(reflet: str, cite: bool = False) -> float:
    """What a reflection of `REPONSE` is worth."""
    poids = pesee(REPONSE, "je veux que les gamins du quartier nagent")
    ecoutee = ecouter(REPONSE, "pourquoi_1", poids)
    return float(arbres().valeurs(rangee(ecoutee, reflet, cite)[None])[0])


def test_un_point_entier_vaut_plus_qu_un_decor_ou_qu_un_morceau():
    entier = vaut("vous voulez que les gamins du quartier nagent")
    assert entier >= SUR
    assert entier > vaut("votre mère râlait") + 0.5
    assert entier > vaut("vous voulez que les gamins du") + 0.5


def test_une_rangee_dit_toujours_les_memes_traits():
    poids = pesee(REPONSE, "je veux")
    ecoutee = ecouter(REPONSE, "valeurs", poids)
    noms = tuple(traits(ecoutee, "nager", False))
    for reflet in ("", "…", "nager", "« »", "vous voulez que les gamins nagent", "zzz qqq"):
        vus = traits(ecoutee, reflet, False)
        assert tuple(vus) == noms
        assert np.isfinite(rangee(ecoutee, reflet, True)).all()


def test_le_tutoiement_ne_change_pas_ce_qui_est_vu_de_la_personne():
    ecoutee = ecouter(REPONSE, "pourquoi_1", pesee(REPONSE, "je veux"))
    tu, vous = (
        traits(ecoutee, r, False) for r in ("tu ris avec ton frère", "vous ris avec votre frère")
    )
    for nom in ("neufs", "corriges", "morceaux", "point_dit", "place"):
        assert tu[nom] == vous[nom]


def test_rien_n_est_juge_sans_le_poids_des_mots():
    premier = refleter(REPONSE)
    assert choisir(premier, REPONSE, "pourquoi_1", Poids()).reflet == premier
    assert ecouter("tout autre chose", "pourquoi_1", pesee(REPONSE, "je veux")) is None


def test_un_reflet_bancal_en_laisse_dire_un_meilleur():
    poids = pesee(REPONSE, "je veux que les gamins du quartier nagent")
    choix = choisir(Reflet("proposition", "votre mère râlait, le"), REPONSE, "pourquoi_1", poids)
    assert choix.reflet and "gamins du quartier" in choix.reflet.texte


def test_ce_qui_n_est_pas_assez_bon_ne_se_dit_pas():
    poids = pesee(REPONSE, "je veux que les gamins du quartier nagent")
    bancal = Reflet("proposition", "râlait, le loyer aussi, vous voulez que les")
    assert choisir(bancal, REPONSE, "pourquoi_1", poids, seul=True).reflet is None


@pytest.mark.parametrize(
    "valent, cites, rang",
    [
        ([0.5, 0.4], [True, False], 1),
        ([0.9, 0.4], [True, False], 0),
        ([0.4, 0.5], [False, False], 1),
        ([-0.1, -0.35], [True, False], 0),
        ([-0.4, -0.5], [True, False], None),
        ([], [], None),
    ],
)
def test_une_citation_cede_a_un_reflet_tourne_qui_vaut_presque_autant(valent, cites, rang):
    assert meilleur(np.array(valent), cites) == rang


def test_ce_qui_n_est_pas_dit_ne_l_est_pas_plus_tard(monkeypatch):
    monkeypatch.setattr("pourquoi.jugement.ASSEZ", 2.0)
    carnet = Carnet(pourquoi_1=REPONSE)
    carnet.poids = pesee(REPONSE, "je veux que les gamins du quartier nagent")
    # Nothing is taken out of it: it is quoted whole.
    (replique,) = refleter_reponse(carnet, REPONSE, "pourquoi_1")
    assert (replique.nom, replique.variables["reflet"]) == ("utter_reflet_citation", REPONSE)
    assert carnet.reflets_lies == ["pourquoi_1"]


def test_les_arbres_relus_disent_comme_scikit_learn(tmp_path):
    from sklearn.ensemble import GradientBoostingRegressor

    hasard = np.random.default_rng(0)
    x = hasard.normal(size=(400, 5)).astype(np.float32)
    notes = (x[:, 0] + x[:, 1] ** 2 > 0.7).astype(int) * 2
    reglage = Reglage(arbres=20)
    apprendre(x, notes, reglage).ecrire(tmp_path / "arbres.npz")
    with np.load(tmp_path / "arbres.npz") as lus:
        relus = Arbres(**dict(lus))
    siens = GradientBoostingRegressor(
        n_estimators=reglage.arbres, max_leaf_nodes=reglage.feuilles, max_depth=None,
        learning_rate=reglage.pas, subsample=reglage.part, max_features="sqrt",
        min_samples_leaf=reglage.moindre, random_state=reglage.graine,
    ).fit(x, np.array([-1.5, 0.0, 1.0])[notes])  # fmt: skip
    assert np.allclose(relus.valeurs(x), siens.predict(x), atol=1e-4)


@pytest.mark.parametrize(
    "ligne",
    [
        "pourquoi_1\t99\tpour aider les gens\t2 aider les gens",
        "pourquoi_1\t9999\tpour aider les gens",
        "pourquoi_1\t9999\tpour aider les gens\t3 aider les gens",
        "pourquoi_1\t9999\tpour aider les gens\taider les gens",
    ],
)
def test_une_ligne_mal_ecrite_est_refusee(ligne):
    with pytest.raises(ValueError):
        lire_ligne(ligne)


def test_une_ligne_se_lit():
    lue = lire_ligne("pourquoi_1\t0999\tpour aider les gens\t-\t2 aider les gens\t1 « les gens »")
    assert not lue.des_regles
    assert lue.reflets == (("aider les gens", False, 2), ("les gens", True, 1))


def test_plancher(monkeypatch):
    """What the judge is there for, on answers it did not learn: clearly fewer bad reflections."""
    monkeypatch.setattr(mesure, "PLIS", 3)
    marquees = mesure.lire(sorted(Path("data/reflets").glob("*.tsv")))
    regles = [dit[0] for dit in mesure.des_regles(marquees) if dit]
    juges = mesure.choisis(marquees, mesure.croisees(marquees))
    dits = [dit[0] for dit in juges if dit]
    assert len(dits) > 0.9 * len(juges)
    assert sum(dit[1] for dit in juges if dit) < 0.4 * len(dits)
    assert dits.count(0) / len(dits) < 0.86 * regles.count(0) / len(regles)
    assert dits.count(2) / len(dits) > 0.02 + regles.count(2) / len(regles)
    assert ASSEZ < SUR
