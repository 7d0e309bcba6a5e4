"""The act of respect kept is the person's, not what the other does for them."""

from __future__ import annotations

import pytest

from pourquoi.accueil import _dans_ses_mots
from pourquoi.reflet import en_francais, essentiel
from pourquoi.reflexion import citer
from pourquoi.synthese.matiere import lire


@pytest.mark.parametrize(
    ("texte", "geste"),
    [
        (
            "Ma voisine Lucie, elle me prête sa remorque et elle demande jamais rien. Je lui taille sa haie au printemps.",
            "Ma voisine Lucie\u00a0: je lui taille sa haie au printemps",
        ),
        (
            "l'imprimeur m'a fait crédit quand personne ne le faisait. Du coup je le paie d'avance toute l'année",
            "l’imprimeur\u00a0: je le paie d’avance toute l’année",
        ),
        (
            "je paie mes fournisseurs à trente jours. Ils me le rendent bien",
            "je paie mes fournisseurs à trente jours. Ils me le rendent bien",
        ),
        (
            "mon apprenti arrive en retard à cause du bus, donc j'ai décalé l'ouverture",
            "mon apprenti arrive en retard à cause du bus, donc j’ai décalé l’ouverture",
        ),
    ],
)
def test_le_geste_est_le_sien(texte: str, geste: str) -> None:
    assert lire({"reponses": [{"etape": "geste_respect", "texte": texte}]}).geste == geste


def test_capitale_apres_un_point() -> None:
    assert citer("j'embauche Ali. ma banque dit non") == "j’embauche Ali. Ma banque dit non"
    assert citer("je paie le loyer, les charges etc. et le reste") == (
        "je paie le loyer, les charges etc. et le reste"
    )


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("je viens même si il pleut", "je viens même s’il pleut"),
        ("meme si ya du monde jprends mon temps", "même s’il y a du monde je prends mon temps"),
        ("je demande si elle vient", "je demande si elle vient"),
        ("jmets la photo du ptit au mur", "je mets la photo du petit au mur"),
    ],
)
def test_bien_ecrit(tape: str, dit: str) -> None:
    assert en_francais(tape) == dit


def test_meme_s_il_dans_la_synthese() -> None:
    dit = essentiel("meme si ya 6 personnes qui attendent. et jprends le meme prix")
    assert dit == "même s’il y a 6 personnes qui attendent. Et je prends le même prix"


def test_rien_a_moitie_tourne_entre_guillemets() -> None:
    assert _dans_ses_mots("votre salon à Sète") == "salon à Sète"
    assert _dans_ses_mots("reprendre la ferme de votre oncle") == "reprendre la ferme de mon oncle"
