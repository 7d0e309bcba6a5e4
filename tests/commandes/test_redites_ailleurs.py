"""An answer given before, put right in front of another question, which stays asked."""

from __future__ import annotations

import pytest

from pourquoi.au_passage import pas_que_eux, sans_melange
from pourquoi.redites import redite
from tests.entretien import REPONSES, Entretien, noms

DITS = REPONSES | {
    "activite": ("je suis luthière à Mirecourt", "motif_offre"),
    "valeurs": ("la patience et la franchise", "motif_sens"),
    "coeur_clientele": ("les femmes seules du bourg et les notaires", "motif_sens"),
}


def _a(etape: str) -> Entretien:
    entretien = Entretien()
    entretien.ouvrir()
    while entretien.carnet.etape != etape:
        entretien.dire(*DITS[entretien.carnet.etape])
    return entretien


@pytest.mark.parametrize(
    ("etape", "texte", "nom", "neuf"),
    [
        ("coeur_clientele", "au fait mon métier c'est plutôt archetière", "activite", "archetière à Mirecourt"),
        ("pourquoi_2", "Pour mon métier, je dirais plutôt facteur de pianos, excusez-moi.", "activite", "facteur de pianos à Mirecourt"),
        ("pourquoi_2", "en fait je suis pas luthière je suis archetière", "activite", "archetière à Mirecourt"),
        ("geste_respect", "Pardon, je ne suis pas luthière : je suis archetière.", "activite", "archetière à Mirecourt"),
        ("acte", "mon métier c'est plutôt de la réparation que de la lutherie en fait", "activite", "de la réparation à Mirecourt"),
        ("geste_respect", "pour les clients, c'est les conservatoires que je voulais dire", "coeur_clientele", "les conservatoires"),
        ("renoncements", "Au fait, mes clients, ce sont plutôt les orchestres du coin.", "coeur_clientele", "les orchestres du coin"),
        ("renoncements", "pr les clients c les mecs aussi que jvoulais dire pas que les femmes", "coeur_clientele", "les femmes seules du bourg, les notaires et les mecs"),
        ("geste_respect", "finalement pour les valeurs c'est la patience et l'écoute que je voulais mettre", "valeurs", "la patience, l’écoute"),
        ("acte", "Je voulais dire : mes valeurs, ce serait la loyauté et la patience.", "valeurs", "la loyauté, la patience"),
        ("valeurs", "pour mon pourquoi, c'était plutôt pour rejouer avec mon frère que je voulais dire", "pourquoi_3", "pour rejouer avec mon frère"),
        ("action_7_jours", "ah et mon exemple c'était plutôt le violon de la mairie", "acte", "le violon de la mairie"),
        ("renoncements", "pas que les femmes, j'ai des mecs aussi, faut corriger", "coeur_clientele", "les femmes seules du bourg, les notaires et des mecs"),
        ("geste_respect", "Pas uniquement les femmes : j'ai également des messieurs. Pourriez-vous corriger ?", "coeur_clientele", "les femmes seules du bourg, les notaires et des messieurs"),
        ("renoncements", "y a pas que les notaires dans mes clients y a des avocats aussi", "coeur_clientele", "les femmes seules du bourg, les notaires et des avocats"),
    ],
)  # fmt: skip
def test_ce_qui_est_corrige_ailleurs(etape: str, texte: str, nom: str, neuf: str) -> None:
    entretien = _a(etape)
    tour = entretien.dire(texte, "motif_offre", 0.6)
    assert getattr(entretien.carnet, nom) == neuf
    assert entretien.carnet.etape == etape and not getattr(entretien.carnet, etape)
    assert noms(tour)[0].startswith("utter_corrige_")


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("pourquoi_3", "mon métier c'est plutôt une passion"),
        ("pourquoi_2", "je suis pas luthière pour l'argent, je suis libre"),
        ("acte", "en fait mon métier c'est d'écouter les gens"),
        ("acte", "pour les clients c'est simple je rappelle toujours le soir"),
        ("regard_client", "mes clients c'est plutôt des gens discrets, ils me le disent à l'oreille"),
        ("geste_respect", "mon métier c'est d'abord de la patience, alors je préviens mon ébéniste"),
        ("renoncements", "pas que les galeries, j'ai des musées aussi qui m'usent"),
        ("regard_client", "les clients c'est plutôt eux qui me le disent"),
        ("valeurs", "mes valeurs c'est plutôt la lenteur en fait"),
        ("geste_respect", "mes clients c'est plutôt qui, à votre avis ?"),
    ],
)  # fmt: skip
def test_ce_qui_repond(etape: str, texte: str) -> None:
    assert redite(_a(etape).carnet, texte) is None


@pytest.mark.parametrize(
    ("texte", "garde"),
    [
        ("Les filles allergiques qui achètent en ligne. Ah et en fait pas que les filles, j'ai des mecs aussi, faut corriger.", "Les filles allergiques qui achètent en ligne et des mecs"),
        ("les mariées du canton ah et pas que les mariées j'ai des veufs aussi", "les mariées du canton et des veufs"),
        ("Les retraités du bourg. Enfin, pas seulement eux : j'ai aussi des étudiants, à corriger.", "Les retraités du bourg et des étudiants"),
        ("les familles, enfin pas que les familles, y a des célibataires aussi faut le noter", "les familles et des célibataires"),
        ("Les cavaliers pros. Pas que les cavaliers, en réalité : il y a aussi leurs parents.", "Les cavaliers pros et leurs parents"),
        ("pas que les riches, il y a des gens modestes aussi", "les riches et des gens modestes"),
    ],
)  # fmt: skip
def test_d_autres_aussi_dans_la_reponse(texte: str, garde: str) -> None:
    entretien = _a("coeur_clientele")
    entretien.dire(texte, "motif_sens")
    assert entretien.carnet.coeur_clientele == garde
    assert entretien.carnet.renoncements is None


@pytest.mark.parametrize(
    "texte",
    [
        "les gens du coin, pas que je n'aime pas les autres",
        "pas les pressés, j'ai des gens calmes",
        "pas que les riches, sinon je ferme",
    ],
)
def test_personne_de_plus(texte: str) -> None:
    assert pas_que_eux(texte) is None


@pytest.mark.parametrize(
    ("texte", "nom", "neuf"),
    [
        ("je le paie le jour même et au fait mes valeurs c'est plutôt la patience et l'écoute", "valeurs", "la patience, l’écoute"),
        ("je le paie le jour même, au fait pour mes clients c'est les avocats que je voulais dire", "coeur_clientele", "les avocats"),
        ("je le paie le jour même et au fait mon métier c'est plutôt archetière", "activite", "archetière à Mirecourt"),
    ],
)  # fmt: skip
def test_la_reponse_et_la_correction_d_une_traite(texte: str, nom: str, neuf: str) -> None:
    entretien = _a("geste_respect")
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.geste_respect == "je le paie le jour même"
    assert getattr(entretien.carnet, nom) == neuf


def test_ce_qui_est_nomme_en_passant_ne_coupe_rien() -> None:
    texte = "je le paie comptant et en fait les autres font pareil"
    assert sans_melange([texte]) == [texte]
