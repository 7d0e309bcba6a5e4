"""Names, brands and words of a trade are said back as they were typed."""

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet import en_francais, refleter
from pourquoi.reflet.quelqu_un import qui_c_est
from pourquoi.reflet.typographie import nettoyer, redresser
from pourquoi.reflexion import refleter_reponse


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


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        # What was typed in the feminine stays so, whatever plural comes before.
        ("jlui ai rendu sa planche a dix euros vernie", "je lui ai rendu sa planche à dix euros vernie"),
        ("jai vu des gars perdus et une dame perdue", "j’ai vu des gars perdus et une dame perdue"),
        ("mon pere lavait fabriquée, elle lavait cousue a la main", "mon père lavait fabriquée, elle l’avait cousue à la main"),
        ("elle lavait la vaisselle chez nous", "elle lavait la vaisselle chez nous"),
    ],
)  # fmt: skip
def test_le_feminin_tape(tape, dit):
    assert redresser(nettoyer(tape)) == dit


def test_on_aurait_dit_n_est_personne():
    reflet = refleter("apres la crue chez nous on aurait dit un camp")
    assert reflet is not None
    assert reflet.texte == "après la crue chez vous, on aurait dit un camp"


@pytest.mark.parametrize(
    ("pourquoi", "dit"),
    [
        ("que personne dorme dehors", "vous voulez que personne ne dorme dehors"),
        ("que plus personne paye une panne deux fois", "vous voulez que plus personne ne paye une panne deux fois"),
    ],
)  # fmt: skip
def test_que_personne_est_un_souhait(pourquoi, dit):
    carnet = Carnet(pourquoi_3=pourquoi, motifs=["motif_sens"] * 3)
    [replique] = refleter_reponse(carnet, pourquoi, "pourquoi_3")
    assert replique.variables["reflet"] == dit


def test_lui_devant_un_infinitif_n_est_pas_nomme():
    dit = "vous avez recollé la table sans lui faire payer"
    assert qui_c_est(dit, "un gamin m'a amené sa guitare, ", False) == dit


def test_one_place_or_the_other() -> None:
    reflet = refleter("les filles qui bossent en magasin ou a l'hopital")
    assert reflet and "ou à l’hôpital" in reflet.texte
