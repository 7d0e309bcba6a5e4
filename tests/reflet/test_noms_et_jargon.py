"""Names, brands and words of a trade are said back as they were typed."""

import pytest

from pourquoi.reflet import en_francais, refleter


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("jai rapelé madame Berger pck elle attendai", "j’ai rappelé madame Berger parce qu’elle attendait"),
        ("jfais du brasage pr les plombiers", "je fais du brasage pour les plombiers"),
        ("jfai du curage de fosse", "je fais du curage de fosse"),
        ("jbosse la laque et le vernis", "je bosse la laque et le vernis"),
        ("jdors au haras", "je dors au haras"),
        ("la dame etait vener, jai refait", "la dame était vener, j’ai refait"),
        ("jarrete la sous traitance", "j’arrête la sous-traitance"),
        ("jlivre a Romans ou Valence", "je livre à Romans ou Valence"),
        # What is no name is still put right.
        ("jparle au patrons des bars", "je parle aux patrons des bars"),
    ],
)  # fmt: skip
def test_noms_et_metiers_gardes(tape, dit):
    assert en_francais(tape) == dit


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        ("j'ai monté le lave-linge a Mr Paul, tout seul", "j'ai monté le lave-linge à Mr Paul, tout seul"),
        ("jai prêté la remorque a mon voisin", "j’ai prêté la remorque à mon voisin"),
        ("je laisse la caisse a Fanta le soir, jy étais pas", "je laisse la caisse à Fanta le soir, j’y étais pas"),
        # The verb « avoir », whoever it is said of.
        ("jai vu que la voisine a son permis, jai rappelé", "j’ai vu que la voisine a son permis, j’ai rappelé"),
        ("je suis fière ma fille a son bac, jai pleuré", "je suis fière ma fille a son bac, j’ai pleuré"),
        ("mon apprenti a un scooter volé, jlai gardé", "mon apprenti a un scooter volé, je l’ai gardé"),
    ],
)  # fmt: skip
def test_a_qui(tape, dit):
    assert en_francais(tape) == dit


def test_le_titre_garde_sa_capitale():
    reflet = refleter("Mme Kaplan etait en larmes, jai fermé le salon pour elle")
    assert reflet is not None
    assert "Mme Kaplan" in reflet.texte
