"""The act kept beside a value goes to what it was told for: words said, a refusal and of what."""

from __future__ import annotations

import pytest

from pourquoi.synthese.matiere import lire


@pytest.mark.parametrize(
    ("acte", "garde"),
    [
        ("Au magasin où j'étais, il fallait pousser le haut de gamme à chaque fois, et on avait une réunion tous les lundis pour ça. Un monsieur venait de perdre son chien, il prenait tout parce qu'il pensait que sinon... J'ai fermé le carnet. Je lui ai dit votre chien s'en moque, gardez vos sous. C'est sorti tout seul, devant tout le monde. J'ai eu un blâme.",
         "J’ai fermé le carnet. Je lui ai dit votre chien s’en moque, gardez vos sous"),
        ("je recouds les boutons et je repasse la chemise", "je recouds les boutons et je repasse la chemise"),
        ("j'ai rendu la monnaie de vingt euros à une dame", "j'ai rendu la monnaie de vingt euros à une dame"),
    ],
)  # fmt: skip
def test_l_acte_va_jusqu_au_bout(acte: str, garde: str) -> None:
    record = {"valeurs": [{"nom": "franchise", "acte": acte}], "reponses": []}
    assert lire(record).valeurs[0].acte.replace("'", "’") == garde.replace("'", "’")
