"""A step of the way says who it is about and gives the reason, not what one did before."""

from __future__ import annotations

import pytest

from pourquoi.synthese import texte_court


def _chemin(texte: str, propos: str | None = None) -> str:
    reponse = {"etape": "pourquoi_1", "niveau": 1, "texte": texte, "motif": "motif_sens"}
    fiche = {"reponses": [{**reponse, **({"propos": propos} if propos else {})}]}
    ligne = next(li for li in texte_court(fiche).splitlines() if li.startswith("Le chemin"))
    return ligne.split(":", 1)[1].strip(" \u00a0«»")


@pytest.mark.parametrize(
    ("texte", "absent", "present"),
    [
        ("Oh ben je ne pouvais pas laisser la bergerie fermer comme ça. Il y en a quarante en ce moment, dont une boiteuse. Moi j'étais comptable, vingt-huit ans chez Renault, rien à voir.", "Renault", "laisser la bergerie fermer"),
        ("Je voulais que la rue garde sa lumière le soir, avec une vitrine allumée et quelqu'un dedans. Avant je vendais des assurances, aucun rapport.", "assurances", "garde sa lumière"),
        ("Moi j'étais facteur, trente ans de tournée dans le canton, dehors. Il fallait que quelqu'un répare les vélos des gosses d'ici, personne ne le fait.", "facteur", "vélos des gosses"),
    ],
)  # fmt: skip
def test_pas_ce_qu_on_faisait_avant(texte: str, absent: str, present: str) -> None:
    dit = _chemin(texte)
    assert absent not in dit
    assert present in dit


def test_un_pronom_a_son_nom() -> None:
    texte = "Franchement, je ne sais plus. Je crois que tout vient d'une coopérative où j'aidais : elle a fermé parce que personne ne savait tenir ses comptes, alors que le pain était bon."
    propos = (
        "elle a fermé parce que personne ne savait tenir ses comptes, alors que le pain était bon"
    )
    assert "coopérative" in _chemin(texte, propos)


def test_une_phrase_sans_ponctuation_va_jusqu_a_son_effet() -> None:
    texte = "quand c reussi le papi il ouvre son portail il prend sa baguette il raconte sa guerre et il a parlé a quelqu'un dans sa journee. mon voisin c'est ça"
    propos = "le papi ouvre son portail il prend sa baguette"
    assert "parlé à quelqu’un" in _chemin(texte, propos)


def test_un_long_chemin_se_dit_par_ses_points() -> None:
    texte = "Parce qu'un meuble qu'on jette, il avait encore cent ans devant lui. Personne ne le regarde. Alors il faut quelqu'un qui prenne le temps de l'ouvrir, de le nettoyer et de le rendre à la famille. Mon oncle le faisait, je l'ai vu."
    propos = "il faut quelqu'un qui prenne le temps de l'ouvrir"
    assert "il faut quelqu’un qui prenne le temps" in _chemin(texte, propos)


def test_ne_pas_voir_les_siens_est_une_raison() -> None:
    dit = _chemin("je vois pas mes filles le soir. je pars a l'usine quand elles rentrent")
    assert "mes filles le soir" in dit
