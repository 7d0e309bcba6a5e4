"""The first draft says what was confided rather than « puissent compter sur ma patience »."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre.a_essayer import effets_possibles
from pourquoi.raison_detre.brouillon import rediger
from pourquoi.raison_detre.d_aplomb import d_aplomb
from pourquoi.raison_detre.gestes import geste_promis
from pourquoi.raison_detre.matiere import dicible
from pourquoi.raison_detre.metier import en_acte
from pourquoi.raison_detre.pour_qui import peines_levees
from pourquoi.raison_detre.raisons import des_siens
from pourquoi.raison_detre.tenable import delaisse, tenable, vient_du_delaisse


def _carnet(*pourquois: str, **champs) -> Carnet:
    dits = {f"pourquoi_{n}": dit for n, dit in enumerate(pourquois, 1)}
    propos = {nom: dit for nom, dit in dits.items()}
    return Carnet(**dits, motifs=["motif_sens"] * len(dits), propos=propos, **champs)


@pytest.mark.parametrize(
    ("pourquoi", "dit"),
    [
        (
            "Mon oncle ne savait pas lire son bail",
            "mon oncle ne savait pas lire son bail",
        ),
        (
            "parce que ma tante elle a attendu dix ans un logement",
            "ma tante a attendu dix ans un logement",
        ),
        (
            "ma grand mere elle s est plus habillée pendant un an, elle restait en chemise",
            "ma grand-mère ne s’est plus habillée pendant un an",
        ),
        (
            "mon père était couvreur, je l'ai vu tomber deux fois",
            "mon père était couvreur et que je l’ai vu tomber deux fois",
        ),
    ],
)
def test_ce_qui_est_arrive_aux_siens(pourquoi: str, dit: str) -> None:
    assert des_siens(_carnet(pourquoi)) == dit


@pytest.mark.parametrize(
    "pourquoi",
    [
        "mon père est mort l'an dernier",
        "c'est pour ma fille",
        "mon frère dit que j'ai tort",
        "que mon fils soit fier de moi",
        "je veux que ma mère voie la mer",
        "ma sœur est partie avec un autre",
        "j'ai quitté mon oncle",
        "mon cousin gagne trois mille euros par mois",
    ],
)
def test_ce_qui_ne_se_dit_pas_dans_une_phrase(pourquoi: str) -> None:
    assert des_siens(_carnet(pourquoi)) is None


def test_la_phrase_plate_dit_ce_qui_est_arrive() -> None:
    phrase = rediger(
        _carnet(
            "je connais le métier",
            "mon oncle ne savait pas lire son bail",
            activite="écrivain public",
            coeur_clientele="les retraités du quartier",
            valeurs="la patience",
            valeurs_nommees=["la patience"],
        )
    )
    assert phrase.endswith("parce que mon oncle ne savait pas lire son bail.")
    assert phrase.startswith("Je suis là pour") and "compter sur" not in phrase


@pytest.mark.parametrize(
    ("geste", "dit"),
    [
        ("prévenir avant de couper le courant", "en prévenant avant de couper le courant"),
        ("Ne jamais laisser un chantier sale", "sans jamais laisser un chantier sale"),
        (
            "Rendre le linge plié, même pour un torchon",
            "en rendant le linge plié, même pour un torchon",
        ),
        (
            "expliquer au fils, sur place, les gestes de la taille",
            "en expliquant au fils les gestes de la taille",
        ),
        (
            "remettre aux gamins, gratuitement, les clous tordus",
            "en remettant aux gamins les clous tordus",
        ),
        ("quand il pleut je rentre le linge du voisin", None),
        ("prévenir si je suis en retard", None),
        ("payer comptant, toujours", None),
        ("la politesse", None),
    ],
)
def test_le_geste_promis(geste: str, dit: str | None) -> None:
    assert geste_promis(Carnet(geste_respect=geste)) == dit


@pytest.mark.parametrize(
    "parties",
    [
        ("tenir un étal", "afin que nous mangions avant eux"),
        ("tenir un étal", "afin qu’un tiroir se ferme ne se rouvre pas"),
        ("tenir un étal", "afin que la cliente entre n’ait rien à redire"),
    ],
)
def test_ce_qui_ne_tient_pas(parties: tuple[str, ...]) -> None:
    assert not tenable(parties)


@pytest.mark.parametrize(
    "parties",
    [
        ("tenir un étal", "afin que les gens ne mangent plus seuls"),
        ("tenir un étal", "afin que ceux qui travaillent ne dînent plus debout"),
        ("tenir un étal", "afin que plus personne ne reparte à jeun"),
    ],
)
def test_ce_qui_tient(parties: tuple[str, ...]) -> None:
    assert tenable(parties)


def test_une_virgule_que_personne_n_a_mise() -> None:
    assert (
        d_aplomb("les aînés osent demander on leur vend des gadgets") == "les aînés osent demander"
    )
    entier = "les aînés comprennent ce qu’on leur vend"
    assert d_aplomb(entier) == entier


def test_ce_dont_ils_s_accommodent_n_est_pas_un_but() -> None:
    laisses = delaisse(["les équipes embauchent à quatre heures, aucun car ne passe"])
    assert vient_du_delaisse("afin que les équipes embauchent à quatre heures", laisses)
    assert not delaisse(["les équipes dorment, les enfants aussi"])


def test_les_petits_vieux() -> None:
    levees = peines_levees("les petites mamies elles ont peur de traverser", None)
    assert levees == ["les mamies n’aient plus peur de traverser"]


def test_une_corvee_ne_se_fait_pas_vivre() -> None:
    assert en_acte("je fais le ménage dans les écoles à Tours").startswith("faire le ménage")


def test_ils_sont_ceux_que_la_clientele_nomme() -> None:
    clientele = "les routiers du port"
    carnet = _carnet(
        "on mangeait debout",
        "la ils discutent autour des mange debout, ca rit",
        coeur_clientele=clientele,
    )
    assert f"{clientele} discutent autour des mange-debout" in effets_possibles(carnet, clientele)


def test_ceux_qui_n_ont_pas_d_argent() -> None:
    assert dicible("les familles qui n’ont pas beaucoup d’argent mangent bien")
    assert not dicible("gagner de l’argent")
    assert not dicible("les clients aient de l’argent à dépenser")
