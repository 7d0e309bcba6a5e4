"""What is asked beside words of the sentence: taken out there, or put there, and nowhere else."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre import recevoir_avis
from pourquoi.retouche.ordres import suivre
from pourquoi.retouche.reperes import entre_guillemets
from tests.entretien import rendu_a

CAFE = (
    "Nous existons pour tenir un café à Mende, afin que les anciens du bourg se parlent le matin,"
    " d’abord pour les veufs du bourg, en prenant le temps de les écouter."
)
TROP = CAFE.replace("le matin", "le matin du bourg")
NUIT = "Je suis là pour que les mamans dorment la nuit, en prenant la relève avec douceur."


@pytest.mark.parametrize(
    "message",
    [
        "Il y a un « du bourg » de trop après « le matin ».",
        "ya un 'du bourg' en trop apres matin",
        "enlevez du bourg après le matin",
        "le du bourg apres le matin est en trop",
        "Le « du bourg » qui suit « matin » n'a rien à faire là : supprimez du bourg après matin.",
        "y a encore un du bourg de trop derrière le matin",
        "vire le 'du bourg' avant d'abord",
        "« du bourg » est en trop après « le matin », merci",
        "retire moi du bourg juste après matin stp",
    ],
)
def test_taken_out_beside_the_landmark(message: str) -> None:
    assert suivre(TROP, message) == CAFE


@pytest.mark.parametrize(
    ("message", "parties"),
    [
        ("enleve d'abord pour les veufs, c pas les seuls", [", d’abord pour les veufs du bourg"]),
        ("Retirez « d'abord pour les veufs », ils ne sont pas seuls.", [", d’abord pour les veufs du bourg"]),
        ("vire en prenant le temps", [", en prenant le temps de les écouter"]),
        ("supprimez « en prenant le temps »", [", en prenant le temps de les écouter"]),
        ("ôtez d’abord pour les veufs du bourg", [", d’abord pour les veufs du bourg"]),
        ("enlève en prenant le temps de les écouter", [", en prenant le temps de les écouter"]),
    ],
)  # fmt: skip
def test_a_part_goes_with_what_completes_it(message: str, parties: list[str]) -> None:
    phrase = CAFE
    for partie in parties:
        phrase = phrase.replace(partie, "")
    assert suivre(CAFE, message) == phrase


@pytest.mark.parametrize(
    ("message", "ote"),
    [
        ("enleve du bourg apres veufs", "veufs[ du bourg]"),
        ("enlevez « de les écouter »", "temps[ de les écouter]"),
        ("enlevez à Mende", "café[ à Mende]"),
    ],
)
def test_less_than_a_part_leaves_the_rest(message: str, ote: str) -> None:
    avant, _, fin = ote.rstrip("]").partition("[")
    assert suivre(CAFE, message) == CAFE.replace(avant + fin, avant)


@pytest.mark.parametrize(
    ("message", "apres", "neuf"),
    [
        ("Juste, ajoutez après « dorment la nuit » que c'est parce qu'on les a laissées seules, et après je signe.",
         "la nuit", " parce qu’on les a laissées seules"),
        ("rajoute apres la nuit parce qu'elles sont a bout", "la nuit", " parce qu’elles sont à bout"),
        ("Ajoutez juste après « dorment » : « sans culpabiliser », et je signe.", "dorment", " sans culpabiliser"),
        ("mets apres dorment tranquilles stp et apres c'est bon", "dorment", " tranquilles"),
        ("Pourriez-vous ajouter, après « la relève », « à domicile » ?", "la relève", " à domicile"),
        ("j'aimerais que vous mettiez après la nuit que c'est grâce à une voisine formée", "la nuit", " grâce à une voisine formée"),
        ("il manque après les mamans qui travaillent tôt", "les mamans", " qui travaillent tôt"),
    ],
)  # fmt: skip
def test_put_after_the_landmark(message: str, apres: str, neuf: str) -> None:
    entretien = rendu_a("avis_raison_detre")
    entretien.carnet.raison_detre = NUIT
    entretien.dire(message, "motif_sens", 0.6)
    assert entretien.carnet.raison_detre == NUIT.replace(apres, apres + neuf, 1)
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message",
    [
        "Après la nuit, je signe.",
        "je l'ajoute après dîner à mon site",
        "on verra après la nuit",
        "enlevez pas la relève après tout",
    ],
)
def test_nothing_is_put_or_taken_out_by_chance(message: str) -> None:
    entretien = rendu_a("avis_raison_detre")
    entretien.carnet.raison_detre = NUIT
    entretien.dire(message)
    assert entretien.carnet.raison_detre == NUIT


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("ya un 'du bourg' en trop", "ya un « du bourg » en trop"),
        ("mets 'l'école' après", "mets « l’école » après"),
        ("j'ai dit \"non\" d'abord", "j’ai dit « non » d’abord"),
        ("'tain j'ai l'air de quoi", "’tain j’ai l’air de quoi"),
    ],
)
def test_what_is_quoted(texte: str, dit: str) -> None:
    assert entre_guillemets(texte) == dit


LEVAIN = "Je suis là pour cuire le pain à Brest, afin que le voisin mange bien des le matin."


@pytest.mark.parametrize(
    ("message", "apres"),
    [
        ("apres cuire le pain, ajoutez au levain", ("le pain à", "le pain au levain à")),
        ("après « pain », tu peux mettre de seigle", ("le pain à", "le pain de seigle à")),
        ("je signe ! juste « dès » avec l'accent svp", ("des le", "dès le")),
        ("oui, mais dès prend un accent", ("des le", "dès le")),
        (
            "et plutôt que le voisin mettez chaque voisin, pour Odile et tous les autres",
            ("le voisin", "chaque voisin"),
        ),
    ],
)
def test_a_small_edit_said_plainly(message: str, apres: tuple[str, str]) -> None:
    carnet = Carnet(raison_detre=LEVAIN)
    recevoir_avis(carnet, Message(message))
    assert carnet.raison_detre == LEVAIN.replace(*apres)
    assert not carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "message", ["après le pain je rentre chez moi", "oui je signe, il parle avec l'accent du coin"]
)
def test_what_only_looks_like_such_an_edit(message: str) -> None:
    carnet = Carnet(raison_detre=LEVAIN)
    recevoir_avis(carnet, Message(message))
    assert carnet.raison_detre == LEVAIN
