"""How the sentence begins, told anew: the end stays as it is."""

from __future__ import annotations

import pytest

from tests.retouche.test_plusieurs import VELOS, dire

FIN = VELOS.removeprefix("Nous existons")
ICI, EXISTE = f"Je suis là{FIN}", f"J’existe{FIN}"
VIEUX = "Nous existons pour que les vieux mangent chaud."


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (ICI, "J'aurais mieux aimé que ma phrase commence par « J'existe pour »", EXISTE),
        (ICI, "je voudrais que ca commence par j'existe pour", EXISTE),
        (EXISTE, "plutôt je suis la pour", ICI),
        (EXISTE, "plutot je suis la", ICI),
        (EXISTE, "je mettrais plutôt « Je suis là pour », ça sonne moins pompeux", ICI),
        (VELOS, "au début je dirais plutôt je suis là pour", ICI),
        (ICI, "Pourriez-vous commencer par « Nous existons pour » ? nous sommes deux", VELOS),
        (VELOS, "je dirais plutôt je travaille pour", f"Je travaille{FIN}"),
        (VELOS, "commence par je roule pour stp", f"Je roule{FIN}"),
        (VIEUX, "mettez plutot : je me lève le matin pour que", "Je me lève le matin pour que les vieux mangent chaud."),
        (VIEUX, "dites « Je fais ce métier pour que »", "Je fais ce métier pour que les vieux mangent chaud."),
        (VELOS, "je veux que ça commence par j'existe pour et changez bécanes par vélos", EXISTE.replace("bécanes", "vélos")),
        # What only puts it off.
        (VELOS, "je préfère attendre pour signer", VELOS),
        (VELOS, "dites, je fais comment pour changer", VELOS),
    ],
)  # fmt: skip
def test_that_beginning_and_the_end_as_it_is(phrase: str, message: str, attendue: str) -> None:
    apres, dits, _ = dire(phrase, message)
    assert apres == attendue
    assert (apres != phrase) == ("utter_raison_detre_corrigee" in dits)
