"""« Bof » in front of the sentence: asked what is wrong, then another sentence is proposed."""

from __future__ import annotations

import pytest

from pourquoi.raison_detre.avis.accord import boude
from pourquoi.raison_detre.avis.autre_jet import (
    _dit_la_meme_chose,
    _souhaite_le_mal,
    parle_de_la_phrase_seule,
    plus_court,
)
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    "texte",
    [
        "bof", "Mouais…", "ouais bof", "bah pas terrible", "j’aime pas trop", "franchement c'est nul", "Elle ne me plaît pas.",
        "ça me parle pas trop", "je suis pas emballée", "c moyen",
        "pas convaincu", "Hmm…", "c'est pas encore ça", "je sais pas, y a un truc qui coince",
    ],
)  # fmt: skip
def test_ce_qui_ne_fait_que_bouder(texte: str) -> None:
    assert boude(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "pas mal", "mouais, oui", "ça me va", "j'aime pas la fin", "bof, j'aime pas le mot patience", "non",
        "j'aime pas gaspiller", "c'est pas moi qui décide", "j'aime", "bof, mets plutôt les voisins",
    ],
)  # fmt: skip
def test_ce_qui_dit_autre_chose(texte: str) -> None:
    assert not boude(texte)


def test_on_demande_quoi_puis_on_propose() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    premiere = entretien.carnet.raison_detre
    assert noms(entretien.dire("mouais"))[-1] == "utter_demander_ce_qui_cloche"
    assert entretien.carnet.raison_detre == premiere
    tour = entretien.dire("pas ouf")
    assert not entretien.carnet.raison_detre_confirmee
    assert "utter_demander_avis_redite" not in noms(tour)


def test_un_jugement_sans_mots_ne_remontre_pas_la_meme() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire("bof")
    tour = entretien.dire("c'est trop long et ça fait slogan")
    assert "utter_demander_avis_redite" not in noms(tour)


@pytest.mark.parametrize(
    "texte", ["ça me parle moyen", "elle me plaît qu’à moitié", "ça me va pas"]
)
def test_ce_qui_deplait_ne_signe_pas(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire(texte)
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "texte",
    [
        "Bien, mais en plus court", "c trop long", "RACCOURCIS STP", "vous auriez pas plus court ?", "elle est un peu longue",
        "oui mais plus simple", "plus court mais gardez les élèves", "on peut raccourcir ?", "Plus courte",
    ],
)  # fmt: skip
def test_plus_court_raccourcit(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = (
        "Je suis là pour accorder des pianos, afin que les élèves jouent juste, avec patience."
    )
    entretien.dire(texte)
    assert (
        entretien.carnet.raison_detre
        == "Je suis là pour accorder des pianos, afin que les élèves jouent juste."
    )
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "texte",
    [
        "des délais plus courts", "que leur trajet soit moins long", "simplifier la vie des gens",
        "raccourcir la chaîne entre la ferme et l'assiette", "plus court, et mets les voisins",
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_qu_une_longueur(texte: str) -> None:
    assert not plus_court(texte)


def test_ce_pour_quoi_on_est_la_part_en_dernier() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = (
        "Nous existons pour réparer des vélos, afin que les lycéens roulent sans peur."
    )
    entretien.dire("c'est trop long")
    assert entretien.carnet.raison_detre == "Nous existons pour que les lycéens roulent sans peur."


def test_plus_rien_a_couper_se_dit() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    dits = [noms(entretien.dire("encore plus court")) for _ in range(5)]
    assert any("utter_raison_detre_deja_courte" in dit for dit in dits)
    # Nobody goes round in it: asked again and again, the draft is left for later.
    assert any("utter_raison_detre_en_attente" in dit for dit in dits)


def test_sans_mots_ni_autre_phrase_elle_reste_un_brouillon() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    vues = []
    for _ in range(12):
        tour = entretien.dire("bof")
        if "utter_raison_detre_en_attente" in noms(tour):
            break
        vues += [
            r.variables["raison_detre"] for r in tour.repliques if "raison_detre" in r.variables
        ]
    assert "utter_raison_detre_en_attente" in noms(tour)
    assert len(vues) == len(set(vues))


def test_un_mot_change_n_est_pas_une_autre_phrase() -> None:
    dite = "Nous existons pour réparer des vélos, afin que les jeunes lycéens roulent sans peur, avec patience."
    presque = dite.replace("jeunes lycéens", "lycéens du bourg")
    autre = "Nous existons pour réparer des vélos, afin que les parents respirent, avec patience."
    assert _dit_la_meme_chose(presque, dite)
    assert not _dit_la_meme_chose(autre, dite)


@pytest.mark.parametrize("texte", ["c'est déjà mieux", "ok mais je garde la première", "oui"])
def test_ce_qui_ne_boude_pas_ne_change_pas_la_phrase(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire("Je veux la changer")
    avant = entretien.carnet.raison_detre
    entretien.dire(texte)
    assert entretien.carnet.raison_detre == avant


def test_ne_pas_savoir_quoi_changer_n_ordonne_rien() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire("bof")
    assert "utter_raison_detre_pas_su" not in noms(entretien.dire("je vois pas quoi changer"))


def test_presque_ne_signe_pas() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire("oui presque")
    assert not entretien.carnet.raison_detre_confirmee


def test_un_constat_n_est_pas_souhaite() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    carnet = entretien.carnet
    carnet.pourquoi_1 = "Parce que les haies disparaissent"
    assert _souhaite_le_mal(carnet, "Nous existons pour que les haies disparaissent.")
    carnet.pourquoi_1 = "Parce que je veux que les haies reviennent"
    assert not _souhaite_le_mal(carnet, "Nous existons pour que les haies reviennent.")


def _devant() -> tuple[Entretien, str]:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    return entretien, entretien.carnet.raison_detre or ""


@pytest.mark.parametrize(
    "texte", ["je sais pas quoi changer", "ouais non", "oui mais non", "c'est joli mais c'est pas moi", "c'est nul", "ok non en fait"]
)  # fmt: skip
def test_rien_n_est_signe_ni_dit_change_on_demande_ce_qui_gene(texte: str) -> None:
    entretien, phrase = _devant()
    tour = entretien.dire(texte)
    assert "utter_demander_ce_qui_cloche" in noms(tour)
    assert "utter_raison_detre_pas_su" not in noms(tour)
    assert not entretien.carnet.raison_detre_confirmee and entretien.carnet.raison_detre == phrase


@pytest.mark.parametrize(
    "texte",
    ["je préférais l'autre", "la première était bien", "non la première", "celle d'avant était mieux", "remets", "non, annule", "c'était mieux avant"],
)  # fmt: skip
def test_l_autre_phrase_revient(texte: str) -> None:
    entretien, phrase = _devant()
    entretien.carnet.phrases_avant = [phrase]
    entretien.carnet.raison_detre = "Je suis là pour nourrir le quartier."
    entretien.dire(texte)
    assert entretien.carnet.raison_detre == phrase
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize("texte", ["je préférais l'autre", "remets-la", "non la première"])
def test_sans_autre_phrase_avant_rien_n_est_ecrit(texte: str) -> None:
    entretien, phrase = _devant()
    entretien.dire(texte)
    assert entretien.carnet.raison_detre == phrase


@pytest.mark.parametrize(
    "texte", ["t'as qu'à choisir", "comme vous voulez", "c'est vous le pro, décidez", "bon tant pis", "peu importe"]
)  # fmt: skip
def test_qui_s_en_remet_au_coach_ne_signe_pas_et_avance(texte: str) -> None:
    entretien, _ = _devant()
    assert "utter_raison_detre_en_attente" in noms(entretien.dire(texte))
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize("texte", ["pourquoi pas", "c'est mieux", "là c'est déjà mieux"])
def test_la_moitie_d_un_oui_ne_signe_pas(texte: str) -> None:
    entretien, _ = _devant()
    entretien.dire(texte)
    assert not entretien.carnet.raison_detre_confirmee
    entretien.dire("oui")
    assert entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "texte",
    [
        "remets les voisins", "la première partie est bien", "je m'en fiche du prix", "choisis un autre mot", "je préfère les voisins",
        "peu importe le prix, ils reviennent", "c'est bien mais pas « chacun »", "reformuler les contrats", "oui", "c'est mieux que rien, je la signe",
    ],
)  # fmt: skip
def test_ce_qui_dit_plus_que_cela(texte: str) -> None:
    assert not parle_de_la_phrase_seule(texte)


def test_reformuler_en_propose_une_autre() -> None:
    entretien, phrase = _devant()
    tour = entretien.dire("reformulez-la")
    assert entretien.carnet.raison_detre != phrase or entretien.carnet.detour
    assert "utter_mal_compris" not in noms(tour)


@pytest.mark.parametrize(
    "avant_lui", ["bof, c'est pas trop ça", "je veux la changer", "c'est pas ça"]
)
@pytest.mark.parametrize("oui", ["oui", "ouais", "ok", "d'accord"])
def test_un_oui_a_qui_demandait_d_autres_mots_signe_une_fois_la_phrase_revue(
    avant_lui: str, oui: str
) -> None:
    entretien, _ = _devant()
    entretien.dire(avant_lui)
    assert entretien.carnet.detour
    entretien.dire(oui)
    assert not entretien.carnet.raison_detre_confirmee
    entretien.dire("oui")
    assert entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    ("texte", "prise"),
    [
        ("une gamine puisse pousser la porte sans adulte", True),
        ("plus personne n'ait à demander deux fois", True),
        ("chaque ado du bourg sache nager", True),
        ("je veux que ça soit plus court", False),
        ("personne ne comprendra cette phrase", False),
        ("aucun mot ne va", False),
        ("c'est bien mais que ce soit plus court", False),
    ],
)
def test_ce_qui_suit_pour_que_est_leur_phrase(texte: str, prise: bool) -> None:
    entretien, phrase = _devant()
    entretien.dire("je veux la changer")
    entretien.dire(texte)
    dite = entretien.carnet.raison_detre or ""
    assert (texte.split()[-1] in dite and dite != phrase) is prise
