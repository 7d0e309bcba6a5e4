"""Where the dictionary does not decide, the word stays as it was typed; no word is made another."""

from __future__ import annotations

import pytest

from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.typographie import nettoyer, sans_accents


def _ecrit(tape: str) -> str:
    return au_mieux(nettoyer(tape), sans_accents(tape))


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        # « la nuit », « le soir » say when; « la garde » is done.
        ("elles n'avaient plus personne la nuit", "elles n’avaient plus personne la nuit"),
        ("il n'y a plus rien le soir au village", "il n’y a plus rien le soir au village"),
        ("que plus personne les arnaque", "que plus personne ne les arnaque"),
        ("que plus personne ait froid", "que plus personne n’ait froid"),
        # The reading that nobody means, of several with the same letters.
        ("ferme laitiere 60 tetes et du mais", "ferme laitière 60 têtes et du maïs"),
        ("vaches allaitantes 95 tetes pres de gueret", "vaches allaitantes 95 têtes près de Guéret"),
        # A noun from elsewhere is no participle.
        ("vendre ma pastilla à la mairie", "vendre ma pastilla à la mairie"),
        ("apporter ma chorba au foyer", "apporter ma chorba au foyer"),
        ("elle ma dit merci", "elle m’a dit merci"),
        ("il ma montré sa main", "il m’a montré sa main"),
        ("je tresse des locks", "je tresse des locks"),
        ("du poisson cru pour un papy de Faaa", "du poisson cru pour un papy de Faaa"),
        ("trooop de monde", "trop de monde"),
        # A past historic is not typed on a phone.
        ("je laisse la dame choisire sa couleur", "je laisse la dame choisir sa couleur"),
        ("c ma tante ki sai fer", "c’est ma tante qui sait faire"),
        # No verb comes after an infinitive, whoever else types « à ».
        ("aller a l'hôpital parler à la cadre", "aller à l’hôpital parler à la cadre"),
        ("le docteur a parlé à ma mère", "le docteur a parlé à ma mère"),
    ],
)  # fmt: skip
def test_ecrit(tape: str, ecrit: str) -> None:
    assert _ecrit(tape) == ecrit
