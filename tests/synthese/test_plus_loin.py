"""The deeper answers in the synthesis: all of them, whole, without what is said beside them."""

from __future__ import annotations

import pytest

from pourquoi.approfondissement import TOURS
from pourquoi.synthese import markdown, texte_court
from pourquoi.synthese.bulle import LONGUEUR, LONGUEUR_MAX, PLUS_LOIN
from tests.synthese.fiches import fiche_longue, fiche_pleine

NB = "\u00a0"
REPONSES = {
    "philosophie_commerciale": "j'annonce mon tarif avant de monter sur le toit",
    "choix_strategique": "prendre un local rue Pasteur, plutôt oui",
    "changement_metier": "les devis en ligne et les panneaux chinois",
    "phrase_au_client": "Je lui dis que son toit peut durer et que je le soigne",
    "adequation_offre": "la visite d'automne à quatre-vingts euros",
    "adequation_philosophie": "ils préfèrent entretenir que refaire",
    "habitude_a_quitter": "répondre au téléphone à table",
    "plaisir": "quand je vois tout le village depuis le faîtage",
    "efficacite": "un carnet de chantier qui ne se perd pas",
    "confiance": "sur les photos que je leur montre",
    "courage": "dire non à mon beau-frère",
    "monde_meilleur": "un pays où l'on répare les toits avant de les changer",
}


def _lignes(fiche: dict) -> dict[str, str]:
    couples = (ligne.split(f"{NB}: ", 1) for ligne in texte_court(fiche).splitlines())
    return dict(couples)


def test_chaque_question_a_sa_ligne() -> None:
    assert set(PLUS_LOIN) == {nom for nom in TOURS if not nom.startswith("partenaire_")}
    assert list(PLUS_LOIN) == [nom for nom in TOURS if not nom.startswith("partenaire_")]


def test_tout_ce_qui_est_repondu_y_est() -> None:
    fiche = {**fiche_pleine(), "approfondissement": REPONSES}
    lignes, document = _lignes(fiche), markdown(fiche)
    for nom, titre in PLUS_LOIN.items():
        dit = REPONSES[nom].replace("'", "’").removeprefix("Je lui dis que ")
        dit = dit.replace("et que je", "et je")
        assert dit.lower() in lignes[titre].lower()
        assert dit.lower() in document.lower()


def test_une_seance_bavarde_n_en_chasse_aucune() -> None:
    fiche = fiche_longue()
    fiche["approfondissement"] = {nom: f"{mots}. " * 20 for nom, mots in REPONSES.items()}
    texte = texte_court(fiche)
    assert len(texte) <= LONGUEUR_MAX
    assert all(f"\n{titre}{NB}: «" in texte for titre in PLUS_LOIN.values())
    assert len(texte[: texte.index(PLUS_LOIN["philosophie_commerciale"])]) <= LONGUEUR + 1


def test_la_synthese_breve_ne_les_dit_pas() -> None:
    fiche = {**fiche_pleine(), "approfondissement": REPONSES}
    assert not any(f"{t}{NB}:" in texte_court(fiche, bref=True) for t in PLUS_LOIN.values())


@pytest.mark.parametrize(
    ("nom", "reponse", "garde"),
    [
        # « que » goes with the words that led to it.
        (
            "phrase_au_client",
            "je leur dis que ta table elle a vu trois générations et que c'est bête de la brûler",
            "ta table elle a vu trois générations et c’est bête de la brûler",
        ),
        (
            "phrase_au_client",
            "Parce que mon grand-père a attendu son fauteuil deux ans et que personne n'a bougé",
            "mon grand-père a attendu son fauteuil deux ans et personne n’a bougé",
        ),
        (
            "phrase_au_client",
            "Je lui répondrais que le cuir se nourrit, et que cela prend dix minutes.",
            "le cuir se nourrit, et cela prend dix minutes",
        ),
        # What is said to the coach in the same breath is left out.
        (
            "confiance",
            "sur la parole. si je suis en retard je previens. stop pour ce soir, la synthese stp",
            "sur la parole. Si je suis en retard je préviens",
        ),
        (
            "plaisir",
            "Quand le moteur redémarre du premier coup. Bon, envoie la synthèse",
            "Quand le moteur redémarre du premier coup",
        ),
        (
            "adequation_philosophie",
            "ils prennent leur temps, comme moi. bon j'ai un livreur je dois y aller",
            "ils prennent leur temps, comme moi",
        ),
        (
            "efficacite",
            "Un vrai tableau des commandes. On peut s'arrêter là je crois",
            "un vrai tableau des commandes",
        ),
        # A habit is told by its name.
        (
            "habitude_a_quitter",
            "L'habitude de tout noter sur des bouts de carton. Ma fille naît en juin, ça presse",
            "l’habitude de tout noter sur des bouts de carton",
        ),
        # What only looks like it stays.
        (
            "plaisir",
            "Je dois y aller à l'aube, seule, et c'est le plus beau moment",
            "Je dois y aller à l’aube, seule, et c’est le plus beau moment",
        ),
        (
            "courage",
            "dire stop à la pub. Stop aux remises.",
            "dire stop à la pub. Stop aux remises",
        ),
        (
            "phrase_au_client",
            "Quand on range bien et qu'on prévient, tout va mieux",
            "Quand on range bien et qu’on prévient, tout va mieux",
        ),
    ],
)
def test_une_reponse_entiere_sans_l_a_cote(nom: str, reponse: str, garde: str) -> None:
    fiche = {**fiche_pleine(), "approfondissement": {nom: reponse}}
    assert _lignes(fiche)[PLUS_LOIN[nom]].lower() == f"«{NB}{garde}{NB}»".lower()


@pytest.mark.parametrize(
    "adieu",
    [
        "Je vais m'arrêter là pour aujourd'hui. Je peux avoir ma synthèse ?",
        "stop, la synthèse svp",
        "allez, envoie le récap",
    ],
)
def test_un_adieu_n_est_pas_une_reponse(adieu: str) -> None:
    fiche = {**fiche_pleine(), "approfondissement": {"phrase_au_client": adieu}}
    assert PLUS_LOIN["phrase_au_client"] not in texte_court(fiche)
    assert "dit à un client" not in markdown(fiche)
