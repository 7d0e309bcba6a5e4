"""The first draft says the point of the answers, and whom and what it is about."""

from __future__ import annotations

import pytest

from pourquoi.accueil import recevoir_activite
from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre import rediger
from pourquoi.raison_detre.effets import vecus
from pourquoi.raison_detre.matiere import au_propos
from pourquoi.raison_detre.raisons import raisons
from pourquoi.reflet.accord import accordes


def _carnet(pourquois: dict[str, str], **autres: object) -> Carnet:
    """A notebook; each why is given with its point, which may be empty."""
    carnet = Carnet(motifs=["motif_sens"] * len(pourquois), **autres)
    for n, (texte, dit) in enumerate(pourquois.items(), start=1):
        setattr(carnet, f"pourquoi_{n}", texte)
        if dit:
            carnet.propos = {**carnet.propos, f"pourquoi_{n}": dit}
    return carnet


def test_the_point_rather_than_the_scene() -> None:
    scene = "un haut-parleur grésillait, un poste se rallume de temps en temps, je voudrais rendre la voix à des objets oubliés"
    carnet = _carnet(
        {scene: "je voudrais rendre la voix à des objets oubliés"}, activite="radioélectricien"
    )
    assert "rendre la voix à des objets oubliés" in rediger(carnet)


def test_what_comes_after_the_point_is_left_out() -> None:
    texte = "Je veux que les gens aient du chagrin pour une bête, même un comptable"
    phrase = rediger(_carnet({texte: "Je veux que les gens aient du chagrin pour une bête"}))
    assert "que les gens aient du chagrin pour une bête" in phrase
    assert "comptable" not in phrase


def test_the_people_of_the_point() -> None:
    texte = "Les familles me paient, mais je roule pour les résidents qui ne reçoivent personne."
    carnet = Carnet(activite="opticienne", coeur_clientele=texte)
    carnet.propos = {"coeur_clientele": "je roule pour les résidents qui ne reçoivent personne"}
    phrase = rediger(carnet)
    assert "les résidents qui ne reçoivent personne" in phrase
    assert "familles" not in phrase


@pytest.mark.parametrize(
    ("texte", "raison"),
    [
        (
            "c'est la seule place où l'ouvrier et le docteur font la même file",
            "parce que c’est la seule place où l’ouvrier et le docteur font la même file",
        ),
        (
            "les artisans ont besoin qu'on comprenne ce qu'ils font vraiment",
            "parce que les artisans ont besoin qu’on comprenne ce qu’ils font vraiment",
        ),
    ],
)
def test_a_reason_when_no_effect_was_told(texte: str, raison: str) -> None:
    carnet = _carnet({texte: ""}, activite="une friterie à Mons")
    assert raison in rediger(carnet)


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai eu un cancer et j'ai tout arrêté",
        "une dame qui sort plus de chez elle",
        "ils me regardaient de haut",
        "j'en avais marre de mon chef",
        "les gens savent plus",
        "son sac, ses nouvelles, et on l'a vue partir",
        "alors là, ça, c'est toute une histoire",
        "je porte le sac parce qu'elle a mal au dos",
        "j'ouvre les boîtes quand elle n'y arrive pas",
    ],
)
def test_no_reason_that_should_not_be_written_on_a_door(texte: str) -> None:
    carnet = _carnet({texte: ""}, activite="une friterie à Mons")
    assert raisons(carnet, au_propos(carnet)) == []
    assert "parce" not in rediger(carnet)


def test_nobody_rather_than_somebody() -> None:
    texte = "je ne veux plus que quelqu'un s'en aille sans avoir mangé une chose qu'il aimait"
    phrase = rediger(_carnet({texte: ""}, activite="traiteur"))
    assert "afin que personne ne s’en aille plus sans avoir mangé" in phrase


def test_aucun_has_its_ne() -> None:
    phrase = rediger(_carnet({"je voudrais qu'aucun gamin se sente de seconde main": ""}))
    assert "qu’aucun gamin ne se sente de seconde main" in phrase


def test_plus_legeres_n_est_pas_un_verbe() -> None:
    for tape in ("les clientes elle repartent plus legere", "les clientes repartent plus légères"):
        (vecu,) = vecus(tape)
        assert vecu.texte == "les clientes repartent plus légères"
    assert accordes(["les", "dames", "marchent", "plus", "droites"])


def test_une_liste_dictee_et_seule_des_la_presentation() -> None:
    carnet = Carnet()
    recevoir_activite(
        carnet, Message("je reprend le salon de coiffure de ma tante a lens je suis seule")
    )
    assert carnet.activite and carnet.activite.endswith("à Lens")
    carnet.pourquoi_1, carnet.valeurs_nommees = (
        "pour plus avoir de patron sur le dos",
        ["le respect"],
    )
    carnet.coeur_clientele = "les mamies du quartier les mamans seules celles qui ont pas le temps"
    phrase = rediger(carnet)
    assert phrase.startswith("Je suis là pour")
    assert "les mamies du quartier" in phrase and "celles" not in phrase


def test_no_effect_runs_on_into_another() -> None:
    dit = "le client qui sort se regarde dans la glace il se redresse"
    assert "glace il" not in rediger(_carnet({dit: dit}, activite="barbier"))
