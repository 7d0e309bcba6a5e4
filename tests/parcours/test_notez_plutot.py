"""A reproach about what is written corrects it, and is never the answer to the pending question."""

from __future__ import annotations

import pytest

from pourquoi.approfondissement import APPROFONDIR
from pourquoi.reclamations import reclamations
from tests.entretien import Entretien, noms, rendu_a


@pytest.mark.parametrize(
    ("texte", "raison"),
    [
        (
            "ta phrase ça veut rien dire frère. mets plutot : je transmets le fournil aux gamins",
            "je transmets le fournil aux gamins",
        ),
        (
            "Votre phrase n'a pas de sens, notez plutôt : je veux que les jeunes restent ici",
            "je veux que les jeunes restent ici",
        ),
        (
            "C'est pas du tout ça, tu peux mettre : que les jeunes du canton aient un métier ?",
            "que les jeunes du canton aient un métier",
        ),
    ],
)
def test_la_phrase_dont_on_se_plaint_est_la_derniere_raison(texte: str, raison: str) -> None:
    entretien = rendu_a("valeurs")
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.pourquoi_3 == raison
    assert entretien.carnet.valeurs is None
    assert entretien.carnet.etape == "valeurs"


@pytest.mark.parametrize(
    "texte",
    [
        "la patience, et ne jamais faire n'importe quoi",
        "mettez : le respect",
        "ne rien dire qui ne veut rien dire, la clarté",
        "la clarté : je mets toujours une note plutôt courte sur la facture",
    ],
)
def test_des_valeurs_restent_des_valeurs(texte: str) -> None:
    entretien = rendu_a("valeurs")
    assert reclamations(texte, entretien.carnet) is None


def _plus_loin() -> Entretien:
    entretien = rendu_a("suite")
    entretien.dire(APPROFONDIR)
    carnet = entretien.carnet
    carnet.approfondi = {
        "choix_strategique": "garder le fournil",
        "changement_metier": "les machines",
        "philosophie_commerciale": "je laisse une notice et je leur dis de repasser au printemps, enfin non ils reviennent sans qu'on leur dise",
    }
    carnet.pourquoi_2 = "parce qu'un gamin qui a le voisin qui savait, il décroche"
    carnet.etape = "phrase_au_client"
    return entretien


@pytest.mark.parametrize(
    "texte",
    [
        "Le geste, tu m'avais dit que c'était corrigé et le sel n'y est toujours pas. Tu peux mettre : offrir le sel au meunier ?",
        "mon geste est toujours faux, pouvez-vous écrire : offrir le sel au meunier",
        "Vous aviez dit que le geste était changé. Mettez donc : offrir le sel au meunier",
    ],
)
def test_le_geste_que_l_on_dit_toujours_faux(texte: str) -> None:
    entretien = _plus_loin()
    entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.geste_respect == "offrir le sel au meunier"
    assert entretien.carnet.etape == "phrase_au_client"
    assert "phrase_au_client" not in entretien.carnet.approfondi


@pytest.mark.parametrize(
    "texte",
    [
        "Je leur dis que je transmets. Et c'est quoi ce charabia dans le chemin, le voisin qui savait ?? J'ai dit pas de diplôme",
        "je leur dis que je transmets, et c koi ce truc dans le chemin : le voisin qui savait ? moi jai dit pas de diplôme",
    ],
)
def test_ce_charabia_est_remplace_et_la_reponse_gardee_seule(texte: str) -> None:
    entretien = _plus_loin()
    entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.pourquoi_2 == "parce qu'un gamin qui a pas de diplôme, il décroche"
    assert entretien.carnet.approfondi["phrase_au_client"].lower() == "je leur dis que je transmets"


def test_un_charabia_introuvable_est_avoue() -> None:
    entretien = _plus_loin()
    tour = entretien.dire(
        "Je leur dis que je transmets. C'est quoi ce charabia dans le chemin, un four en papier ? J'ai dit un four en pierre",
        "motif_offre",
        0.6,
    )
    assert noms(tour)[0] == "utter_ordre_laisse"
    assert entretien.carnet.approfondi["phrase_au_client"].lower() == "je leur dis que je transmets"


def test_la_derniere_reponse_redite_n_est_pas_la_suivante() -> None:
    entretien = _plus_loin()
    carnet = entretien.carnet
    carnet.approfondi = {"philosophie_commerciale": carnet.approfondi["philosophie_commerciale"]}
    carnet.etape = "choix_strategique"
    tour = entretien.dire("non j'ai dit que justement ils reviennent sans qu'on leur dise", "nier")
    assert noms(tour)[0] == "utter_deja_note"
    assert "choix_strategique" not in entretien.carnet.approfondi


@pytest.mark.parametrize(
    "texte",
    [
        "non, j'ai dit que je ne prendrais pas le local de la gare",
        "je leur dis que le pain a dormi deux nuits, et que c'est bizarre mais bon",
        "Je note toujours leur prénom : c'est le plus important",
    ],
)
def test_ce_qui_repond_plus_loin_reste_une_reponse(texte: str) -> None:
    assert reclamations(texte, _plus_loin().carnet) is None


@pytest.mark.parametrize(
    "texte",
    [
        "Ma cousine a lancé « ça veut rien dire ta pancarte, mets plutôt ouvert »",
        "un client m'a dit que ça voulait rien dire, mets plutôt le prix",
        "Je lui ai dit que c'est moche, mettez plutôt du lin",
        "l'affiche est moche. Je vais mettre : pain du jour",
    ],
)
def test_ce_qui_est_rapporte_se_raconte(texte: str) -> None:
    assert reclamations(texte, rendu_a("regard_client").carnet) is None
