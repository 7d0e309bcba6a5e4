"""A question kept as an answer goes; only what is told in its place replaces it."""

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations

QUESTION = "vous voulez quoi avec votre geste ?"


def _carnet(geste: str = QUESTION) -> Carnet:
    return Carnet(
        etape="suite",
        activite="réparateur de vélos",
        statut="creation",
        pourquoi_1="rien ne se jette",
        valeurs="la patience",
        valeurs_nommees=["la patience"],
        acte="je fais toujours le devis avant",
        coeur_clientele="les familles",
        geste_respect=geste,
        renoncements="vendre du neuf",
        raison_detre="Je suis là pour réparer",
        raison_detre_confirmee=True,
        action_7_jours="lundi j'appelle Paul",
    )


@pytest.mark.parametrize(
    ("geste", "texte", "neuf"),
    [
        (QUESTION, "dans mon geste vous avez noté une question. mon geste c'est prêter un vélo au boulanger", "prêter un vélo au boulanger"),
        (QUESTION, "geste de respect : c'était ma question ça, pas une réponse. mets : je prête un vélo au boulanger", "je prête un vélo au boulanger"),
        ("Vous citez quatre sortes de gens", "Il y a une erreur : « Vous citez quatre sortes de gens » n'est pas mon geste de respect, c'était une critique de votre question. Mon geste : prêter un vélo au boulanger.", "prêter un vélo au boulanger"),
        ("c'est quoi ton truc", "geste de respect : « c'est quoi ton truc », sérieux ? le geste c'est prêter un vélo au boulanger", "prêter un vélo au boulanger"),
    ],
)  # fmt: skip
def test_seul_ce_qui_est_dit_a_sa_place_reste(geste: str, texte: str, neuf: str) -> None:
    lues = reclamations(texte, _carnet(geste))
    assert lues is not None
    assert (lues.changes, lues.bouts, lues.reste) == ({"geste_respect": neuf}, {}, "")


def test_une_autre_reponse_dite_avec_va_a_sa_place() -> None:
    texte = "heu dans geste de respect vous avez mis ma question mdr. le geste c'est le vélo prêté au boulanger, et aussi j'ai un renoncement, le samedi"
    lues = reclamations(texte, _carnet())
    assert lues is not None
    assert lues.changes == {
        "geste_respect": "le vélo prêté au boulanger",
        "renoncements": "vendre du neuf et le samedi",
    }


def test_ce_qui_est_bien_note_est_redit() -> None:
    lues = reclamations("tu as bien noté que je fais toujours le devis avant ou pas ?", _carnet())
    assert lues is not None
    assert lues.deja == ["je fais toujours le devis avant"]
