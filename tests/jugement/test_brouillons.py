"""Which first draft is shown, of several, and when none is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from evaluation.brouillons import DONNEES
from pourquoi.carnet import Carnet
from pourquoi.jugement.marquees import lire
from pourquoi.jugement.phrases import ecouter, traits, valeurs
from pourquoi.raison_detre.a_essayer import effets_possibles
from pourquoi.raison_detre.a_finir import A_FINIR
from pourquoi.raison_detre.brouillon import rediger, sure
from pourquoi.raison_detre.d_aplomb import d_aplomb
from pourquoi.reflexion import a_coeur

OPTICIENNE = Carnet(
    activite="opticienne à Lannion",
    pourquoi_1="mon grand-père lisait plus le journal, il disait que c'était la lumière",
    pourquoi_2="que les anciens relisent leur courrier sans demander à leur fille",
    motifs=["motif_personnel", "motif_sens"],
    propos={
        "pourquoi_1": "mon grand-père lisait plus le journal",
        "pourquoi_2": "les anciens relisent leur courrier sans demander à leur fille",
    },
    valeurs="la patience",
    valeurs_nommees=["la patience"],
    coeur_clientele="les retraités du canton",
)


def test_une_phrase_qui_dit_le_pourquoi_vaut_plus_qu_une_plainte():
    bonne, plainte = valeurs(
        OPTICIENNE,
        [
            ("Nous existons pour que les anciens relisent leur courrier.", 5.0),
            ("Nous existons pour que mon grand-père ne lise plus le journal.", 5.0),
        ],
    )
    assert bonne > plainte


def test_le_brouillon_montre_est_celui_qui_est_juge_le_meilleur():
    assert "les anciens relisent leur courrier" in rediger(OPTICIENNE)
    assert sure(OPTICIENNE)


def test_sans_phrase_assez_bonne_la_personne_finit_la_sienne_et_ses_mots_sont_rappeles():
    confus = replace(
        OPTICIENNE,
        activite="du conseil",
        pourquoi_1="pour payer la maison",
        pourquoi_2="j'aime être utile à ma sœur",
        motifs=["motif_argent", "motif_personnel"],
        propos={
            "pourquoi_1": "payer la maison",
            "pourquoi_2": "j'aime être utile à ma sœur",
        },
        coeur_clientele=None,
        valeurs=None,
        valeurs_nommees=[],
    )
    assert not sure(confus)
    assert A_FINIR.a_poser(confus)
    replique = A_FINIR.question(confus)
    assert replique.nom == "utter_demander_phrase_a_finir_rappel"
    assert "votre sœur" in replique.variables["rappel"]


def test_sans_propos_lu_les_regles_choisissent_seules():
    sans = replace(OPTICIENNE, propos={})
    assert "les anciens relisent leur courrier" in rediger(sans)


@pytest.mark.parametrize(
    ("effet", "dit"),
    [
        ("le chien retravaille, le berger dort", "le chien retravaille"),
        ("les vieux sortent et on ne les bouscule pas", "les vieux sortent"),
        ("les filles et les mères se parlent", "les filles et les mères se parlent"),
        ("ceux qui cousent et ceux qui brodent, ils soient payés",
         "ceux qui cousent et ceux qui brodent soient payés"),
        ("les gens mangent du pain, des tartes et des flans",
         "les gens mangent du pain, des tartes et des flans"),
        ("un enfant qui lit s’invente des mondes", "un enfant qui lit s’invente des mondes"),
        ("ceux qui n’y connaissent rien", None),
        ("les familles en fauteuil", None),
        ("on réparait les meubles", None),
        ("personne n’en ait parlé", None),
        ("la porte n’soit pas à code", None),
        ("c’soient devenu un bazar", None),
        ("les soignants voient où", None),
    ],
)  # fmt: skip
def test_une_proposition_tient_seule_ou_se_tait(effet: str, dit: str | None):
    assert d_aplomb(effet) == dit


def test_ceux_dont_on_parle_sont_nommes_ou_rien_n_est_dit():
    dit, eux = "ils ne perdent plus leur récolte", "les maraîchers de la vallée"
    carnet = Carnet(pourquoi_1=dit, motifs=["motif_sens"], propos={"pourquoi_1": dit})
    assert effets_possibles(carnet) == []
    carnet.coeur_clientele = eux
    assert f"{eux} ne perdent plus leur récolte" in effets_possibles(carnet, eux)


def test_ce_qui_est_vu_ne_depend_pas_d_une_ponctuation():
    dites = ecouter(OPTICIENNE)
    un = traits(dites, "Nous existons pour que les anciens relisent leur courrier.", 5.0)
    autre = traits(dites, "Nous existons pour que les anciens relisent leur courrier", 5.0)
    assert un == autre


def test_les_brouillons_marques_se_lisent():
    personnes = lire(sorted(DONNEES.glob("*.tsv")))
    assert len(personnes) > 300
    assert {m.note for p in personnes for m in p.marques} == {0, 1, 2}
    assert all(p.carnet.pourquois() for p in personnes)


@pytest.mark.parametrize("ligne", ["3\t1.0\tNous existons.", "metier\tboulanger", "motif\tx"])
def test_une_ligne_mal_ecrite_est_nommee(tmp_path: Path, ligne: str):
    fichier = tmp_path / "gens.tsv"
    fichier.write_text(f"pourquoi_1\tpour le pain\n{ligne}\n", "utf8")
    with pytest.raises(ValueError, match="gens.tsv:2"):
        lire([fichier])


@pytest.mark.parametrize(
    ("point", "rappele"),
    [
        ("aussi montrer aux jeunes que ça se répare", False),
        ("les légumes c’est trop cher pour eux", False),
        ("les jeunes du quartier apprennent un métier", True),
    ],
)
def test_ce_qui_est_rappele_se_comprend_seul(point: str, rappele: bool):
    carnet = replace(
        OPTICIENNE,
        pourquoi_1=None,
        pourquoi_2=None,
        motifs=["motif_sens"],
        propos={"pourquoi_1": point},
    )
    carnet.pourquoi_1 = point
    assert bool(a_coeur(carnet)) is rappele
