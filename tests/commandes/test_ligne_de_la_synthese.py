"""A line of the synthesis named by its title is put right, taken out or answered as such."""

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations


def _carnet(etape: str = "suite") -> Carnet:
    return Carnet(
        etape=etape,
        activite="frigoriste",
        pourquoi_1="je veux aider",
        valeurs="la patience, la rigueur",
        valeurs_nommees=["la patience", "la rigueur"],
        acte="j'ai tout relu hier",
        regard_client="ils voient mes bottes",
        coeur_clientele="les veufs",
        geste_respect="payer comptant Paul",
        renoncements="les mairies",
        action_7_jours="appeler Paul lundi",
        raison_detre="Je suis là",
        raison_detre_confirmee=True,
        approfondi={
            "philosophie_commerciale": "je montre",
            "phrase_au_client": "ma grand-mère m'a laissé un fer, je ne l'ai dit à personne",
            "adequation_offre": "le devis",
        },
    )


@pytest.mark.parametrize(
    ("texte", "changes"),
    [
        ("« ce qu'un client en voit » c'est n'importe quoi : c'est les photos avant et après", {"regard_client": "les photos avant et après"}),
        ("non c'est pas les valeurs que je corrige, c'est « ce qu'un client en voit ». mets : les photos", {"regard_client": "les photos"}),
        ("« dans la facon de vendre » c'est nul, mets : je montre avant", {"philosophie_commerciale": "je montre avant"}),
        ("l'offre qui leur convient c'est faux, c'est le forfait du mois", {"adequation_offre": "le forfait du mois"}),
        ("c pas ca mon pas de la semaine. cette semaine jvais au marché samedi avec des flyers", {"action_7_jours": "cette semaine jvais au marché samedi avec des flyers"}),
        ("c'est pas ça mon pas : vendredi je passe voir Paul", {"action_7_jours": "vendredi je passe voir Paul"}),
        ("Ce que j'ai dit de ma grand-mère, je ne veux pas que ce soit écrit « à dire à un client », c'était entre nous : ôtez-le.", {"phrase_au_client": ""}),
        ("ce que je vous ai dit sur ma grand mere, que ca reste entre nous", {"phrase_au_client": ""}),
    ],
)  # fmt: skip
def test_la_ligne_nommee_change(texte: str, changes: dict[str, str]) -> None:
    lues = reclamations(texte, _carnet())
    assert lues is not None and (lues.changes, lues.reste) == (changes, "")


def test_ce_qui_suit_l_annonce_repond() -> None:
    dit = "Vous n'avez retenu que la moitié, je la ferais payante. Pour la décision : la mairie a rappelé. Je dis non."
    lues = reclamations(dit, _carnet("choix_strategique"))
    assert lues is not None and lues.pardon
    assert (lues.changes, lues.reste) == ({}, "la mairie a rappelé. Je dis non.")


@pytest.mark.parametrize(
    "texte",
    [
        "Pour la décision : la mairie a rappelé. Je dis non.",
        "Ce que j'ai dit de ma grand-mère, ça compte beaucoup pour moi",
        "J'hésite entre deux locaux. Pour le choix : je prends le petit",
    ],
)
def test_ce_qui_repond_reste_une_reponse(texte: str) -> None:
    assert reclamations(texte, _carnet("choix_strategique")) is None
