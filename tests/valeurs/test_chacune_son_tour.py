"""Which value a turn names: each in its turn, and none that nothing ties to what was said."""

from __future__ import annotations

from pourquoi import coeur_clientele, valeurs
from pourquoi.carnet import Carnet, Message
from pourquoi.coeur_clientele import recevoir_renoncements
from pourquoi.reflexion import refleter_reponse
from pourquoi.valeurs_nommees import ASSEZ_NOMMEE

DEUX = ["la douceur", "la ponctualité"]


def _demander(module: object, nom: str, carnet: Carnet) -> str:
    [etape] = [e for e in module.ETAPES if e.nom == nom]
    return etape.question(carnet).variables["valeur"]


def test_chaque_question_nomme_une_autre_valeur() -> None:
    carnet = Carnet(valeurs_nommees=DEUX)
    dites = [
        _demander(valeurs, "acte", carnet),
        _demander(coeur_clientele, "coeur_clientele", carnet),
    ]
    assert dites == DEUX
    assert _demander(valeurs, "acte", carnet) == DEUX[0]


def test_l_acte_est_lie_a_la_valeur_demandee() -> None:
    carnet = Carnet(valeurs_nommees=DEUX, acte="j'ai attendu que le chien vienne tout seul")
    _demander(valeurs, "acte", carnet)
    [replique] = refleter_reponse(carnet, carnet.acte, "acte")
    assert replique.variables["valeur"] == DEUX[0]


def test_rien_ne_dit_laquelle_un_client_voit() -> None:
    vu = "le comptoir est bas, on voit tout l'établi"
    [replique] = refleter_reponse(
        Carnet(valeurs_nommees=DEUX, regard_client=vu), vu, "regard_client"
    )
    assert "valeur" not in replique.variables
    avec_un_faire = Carnet(valeurs_nommees=[DEUX[0], "ne rien gaspiller"], regard_client=vu)
    [replique] = refleter_reponse(avec_un_faire, vu, "regard_client")
    assert "valeur" not in replique.variables
    [seule] = refleter_reponse(
        Carnet(valeurs_nommees=DEUX[:1], regard_client=vu), vu, "regard_client"
    )
    assert seule.variables["valeur"] == DEUX[0]


def test_une_valeur_assez_nommee_ne_l_est_plus() -> None:
    carnet = Carnet(valeurs_nommees=DEUX[:1], reflets_lies=DEUX[:1] * ASSEZ_NOMMEE)
    vu = carnet.regard_client = "le comptoir est bas, on voit tout l'établi"
    [replique] = refleter_reponse(carnet, vu, "regard_client")
    assert "valeur" not in replique.variables
    laisse = recevoir_renoncements(carnet, Message("les mariages en août"))
    assert laisse and "valeur" not in laisse[0].variables
