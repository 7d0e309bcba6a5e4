"""What is missing goes beside its like; what is done, and who says it, told otherwise."""

from __future__ import annotations

import pytest

from pourquoi.retouche import retoucher
from pourquoi.retouche.bilan import tient_debout
from pourquoi.retouche.ordres import suivre
from tests.entretien import Entretien

FOUR = "Nous existons pour tenir une boulangerie à Dole, afin que les voisins se parlent, en travaillant avec patience."
TOITS = "Nous existons pour couvrir les toits à Vannes, afin que mes clients dorment au sec, en restant fidèles à la parole donnée."
SEULE = "Nous existons pour recoudre les robes, afin que mes clientes osent sortir, avec patience et franchise."
RUCHES = "J’existe pour élever des abeilles, afin que les gamins goûtent au miel, en restant fidèle au travail propre."
DITES = ("travail propre", "chantier rangé", "parole donnée", "coup de main")


@pytest.mark.parametrize(
    ("phrase", "message", "fin"),
    [
        (TOITS, "Ajoutez le chantier rangé après la parole donnée.", "fidèles à la parole donnée et au chantier rangé."),
        (TOITS, "ajoute le respect apres la parole donnee stp", "fidèles à la parole donnée et au respect."),
        (TOITS, "Non mais il manque toujours le chantier rangé, je vous l'ai dit tout à l'heure.", "fidèles à la parole donnée et au chantier rangé."),
        (TOITS, "il manque la franchise je l'ai dit deux fois", "fidèles à la parole donnée et à la franchise."),
        (TOITS, "vous avez oublié la ponctualité", "fidèles à la parole donnée et à la ponctualité."),
        (TOITS, "rajoutez « le chantier rangé » à côté de « la parole donnée »", "fidèles à la parole donnée et au chantier rangé."),
        (FOUR, "ajoute la douceur après la patience", "en travaillant avec patience et douceur."),
        (FOUR, "il manque encore la franchise, c'est pourtant ce que j'ai dit en premier", "en travaillant avec patience et franchise."),
        (FOUR, "rajoute le coup de main a coté de patience", "en travaillant avec patience et en restant fidèles au coup de main."),
        (SEULE, "Il manque juste la douceur.", "avec patience, franchise et douceur."),
        (RUCHES, "ajoutez le respect après le travail propre", "en restant fidèle au travail propre et au respect."),
    ],
)  # fmt: skip
def test_a_value_agrees_with_what_leads_to_it(phrase: str, message: str, fin: str) -> None:
    faite = suivre(phrase, message, valeurs=DITES)
    assert faite is not None
    assert faite.endswith(fin)
    assert faite[:50] == phrase[:50]


def test_people_after_people() -> None:
    faite = suivre(FOUR, "ajoutez les enfants après les voisins")
    assert faite == FOUR.replace("les voisins se", "les voisins et les enfants se")


@pytest.mark.parametrize(
    "message",
    ["il manque la franchise mais on verra demain si vous voulez bien", "il manque un truc", "il manque le chantier rangé après la pluie",
     "mes clients manquent de patience", "il manque la parole donnée", "il ne manque rien"],
)  # fmt: skip
def test_nothing_broken_is_added(message: str) -> None:
    faite = suivre(TOITS, message, valeurs=DITES)
    assert faite is None or faite.endswith("à la parole donnée et à la franchise.")


@pytest.mark.parametrize(
    "message",
    ["Ajoutez le chantier rangé après la parole donnée.", "ajoute le respect après la parole donnée"],
)  # fmt: skip
def test_no_two_groups_side_by_side(message: str) -> None:
    faite = retoucher(TOITS, message)
    assert faite is None or "donnée le " not in faite.phrase


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (TOITS, "Et c'est nos clients si c'est nous existons.", TOITS.replace("mes clients", "nos clients")),
        (TOITS, "c'est pas mes clients, c'est nos clients", TOITS.replace("mes clients", "nos clients")),
        (TOITS, "il manque la franchise, et c'est nos clients", TOITS.replace("mes clients", "nos clients").replace("donnée.", "donnée et à la franchise.")),
        (TOITS.replace("donnée.", "donnée le respect."), "Il manque un « et » : à la parole donnée et au respect. Et mettez nos clients au lieu de mes clients.",
         TOITS.replace("mes clients", "nos clients").replace("donnée.", "donnée et au respect.")),
    ],
)  # fmt: skip
def test_every_order_of_a_message_is_followed(phrase: str, message: str, attendue: str) -> None:
    assert suivre(phrase, message) == attendue


@pytest.mark.parametrize(
    "message",
    ["c'est nos voisins qui nous ont aidés", "c'est mes clients", "c'est pas nos clients"],
)
def test_other_possessives_stay(message: str) -> None:
    assert suivre(TOITS, message) is None


@pytest.mark.parametrize(
    ("message", "geste"),
    [
        ("Écrivez plutôt : pour garder un fournil ouvert dans la rue.", "garder un fournil ouvert dans la rue"),
        ("bof. ecris plutot pour faire du pain qui a du gout", "faire du pain qui a du goût"),
        ("C'est mal dit. Mettez plutôt : pour nourrir le quartier, merci", "nourrir le quartier"),
        ("Je préférerais que l'on parle de pétrir à la main.", "pétrir à la main"),
        ("« tenir une boulangerie », je ne l'ai jamais dit. J'aimerais mieux qu'on parle de réveiller les vieux blés.", "réveiller les vieux blés"),
        ("jaimerais plutot quon dise : faire lever la pate", None),
        ("Je voudrais que ça parle de nourrir les gens du coin", "nourrir les gens du coin"),
        ("il faudrait que la phrase parle d'apprendre le métier aux jeunes", "apprendre le métier aux jeunes"),
        ("non, dites plutôt de cuire le pain des autres", "cuire le pain des autres"),
    ],
)  # fmt: skip
def test_what_is_done_told_otherwise(message: str, geste: str | None) -> None:
    faite = suivre(FOUR, message)
    attendue = geste and FOUR.replace("tenir une boulangerie à Dole", geste)
    assert faite == attendue


@pytest.mark.parametrize(
    "message",
    ["Écrivez plutôt : pour que les voisins se parlent enfin.", "mettez plutôt pour nourrir le quartier à la fin", "dites-moi plutôt pour quoi faire",
     "je voudrais qu'on parle de mes clients", "Écrivez plutôt pour demain."],
)  # fmt: skip
def test_the_rest_is_no_start(message: str) -> None:
    faite = suivre(FOUR, message)
    assert faite is None or faite.startswith("Nous existons pour tenir une boulangerie à Dole")


@pytest.mark.parametrize(
    "debut", ["l’on parle de pétrir", "on pétrit le pain", "je pétrisse", "ils pétrissent"]
)
def test_nothing_impossible_after_pour(debut: str) -> None:
    assert not tient_debout(f"Nous existons pour {debut}, en travaillant avec patience.")


@pytest.mark.parametrize(
    ("message", "debut"),
    [
        ("un détail : je travaille seule, donc « j'existe », ou mieux encore « je travaille pour », plutôt que « nous existons ».", "Je travaille pour recoudre"),
        ("je bosse seule donc je couds plutôt que nous existons", "Je couds pour recoudre"),
        ("Écrivez « je me lève pour » au lieu de « nous existons pour »", "Je me lève pour recoudre"),
        ("mettez nous travaillons plutôt que nous existons", "Nous travaillons pour recoudre"),
        ("« Je suis là » plutôt que « nous existons », je suis seule", "Je suis là pour recoudre"),
        ("Il reste, si vous le permettez, une petite chose encore à revoir dans ce début : je travaille seule, donc j'existe plutôt que nous existons", "J’existe pour recoudre"),
    ],
)  # fmt: skip
def test_how_it_begins(message: str, debut: str) -> None:
    faite = suivre(SEULE, message)
    assert faite == SEULE.replace("Nous existons pour recoudre", debut)


@pytest.mark.parametrize(
    "message",
    ["Mais il manque toujours le chantier rangé, je l'ai dit deux fois.", "ajoutez le chantier rangé après la parole donnée"],
)  # fmt: skip
@pytest.mark.parametrize("etape", ["avis_raison_detre", "raison_detre_reformulee"])
def test_a_value_told_along_the_way_is_known(message: str, etape: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    if etape != "avis_raison_detre":
        entretien.dire("Je veux la changer")
    entretien.carnet.raison_detre = TOITS
    entretien.carnet.regard_client = "il le voit au chantier rangé, tous les soirs"
    entretien.dire(message)
    assert entretien.carnet.raison_detre == TOITS.replace("donnée.", "donnée et au chantier rangé.")


def test_a_thing_never_told_as_a_value_is_asked_about() -> None:
    assert suivre(TOITS, "il manque le zinc et les ardoises", valeurs=DITES) is None
