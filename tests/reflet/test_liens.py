"""What ties an answer to its question, a subject said twice, and where a sentence may be cut."""

from __future__ import annotations

import pytest

from pourquoi.reflet import fait, refleter
from pourquoi.reflet.echafaudage import sans_liens
from pourquoi.reflet.typographie import nettoyer

# fmt: off
DITS = [
    # « parce que A, que B et que C »: every « que » goes with it.
    ("parce que jai grandi dans une boulangerie et quon ma jamais laisse petrir",
     "vous avez grandi dans une boulangerie et on ne vous a jamais laissé pétrir"),
    ("Parce que mon oncle fermait, que personne n'en voulait, et que je ne me voyais pas ailleurs.",
     "votre oncle fermait, personne n’en voulait, et vous ne vous voyiez pas ailleurs"),
    ("Parce que mon patron, qui m'a formé, partait, et que je ne supportais pas que ces outils, qui ont cent ans, finissent à la benne.",
     "votre patron, qui vous a formé, partait, et vous ne supportiez pas que ces outils, qui ont cent ans, finissent à la benne"),
    ("parce que je veux que mes enfants mangent bien et qu'ils sachent d'où ça vient",
     "vous voulez que vos enfants mangent bien et qu’ils sachent d’où ça vient"),
    ("parce que c'est un pain que j'ai goûté à seize ans et que je n'ai jamais oublié",
     "c’est un pain que vous avez goûté à seize ans et que vous n’avez jamais oublié"),
    ("cest important parce que maintenant je finis une robe et que la cliente repart toute droite",
     "maintenant vous finissez une robe et la cliente repart toute droite"),
    # « jsp » got over.
    ("jsp, c pr ke les vieux soient moins seuls koi", "c’est pour que les vieux soient moins seuls"),
    ("je sais pas trop, c'est pour que les gosses aient un endroit où aller",
     "c’est pour que les gosses aient un endroit où aller"),
    # Nothing cut before its verb, nor before its second half.
    ("Un voisin m'a raconté que sa maison, que tout le monde croyait perdue, avait tenu grâce à notre charpente, et qu'il dormait enfin tranquille.",
     "un voisin vous a raconté que sa maison, que tout le monde croyait perdue, avait tenu grâce à votre charpente, et qu’il dormait enfin tranquille"),
    ("À l'école je voyais des gamins sans goûter, et certains s'endormaient en classe dès le début de l'après-midi, alors ça fait du bien aux petits d'abord, et aussi aux maîtresses qui n'osaient plus le dire aux parents.",
     "certains s’endormaient en classe dès le début de l’après-midi, alors ça fait du bien aux petits d’abord, et aussi aux maîtresses qui n’osaient plus le dire aux parents"),
    ("Quand c'est réussi, la directrice n'appelle plus, je passe le lundi, et elle me dit que la cour est propre pour la première fois depuis des années.",
     "la directrice n’appelle plus, vous passez le lundi, et elle vous dit que la cour est propre pour la première fois depuis des années"),
    # A subjunctive goes on after « et que ».
    ("Ce qui leur convient le mieux, c'est que je vienne le soir et que je donne un prix unique.",
     "ce qui leur convient le mieux, c’est que vous veniez le soir et que vous donniez un prix unique"),
    # The decision, with what it hesitates between.
    ("Je dois décider si je prends un second four, et ma raison d'être me conseille de former d'abord ma fille.",
     "vous devez décider si vous prenez un second four, et votre raison d’être vous conseille de former d’abord votre fille"),
]
# fmt: on


@pytest.mark.parametrize(("texte", "attendu"), DITS, ids=lambda v: v[:40])
def test_dit(texte: str, attendu: str) -> None:
    reflet = refleter(texte)
    assert reflet is not None and reflet.texte == attendu


@pytest.mark.parametrize(
    "texte",
    ["jsp", "je sais pas, peut-être", "chais pas, les gens du coin", "C'était de l'ironie, hein."],
)
def test_rien_a_dire(texte: str) -> None:
    assert refleter(texte) is None


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("les filles elles osent", "les filles osent"),
        ("la dame elle garde la machine", "la dame garde la machine"),
        ("mes clients ils veulent du bio", "mes clients veulent du bio"),
        ("y a une cliente elle a pleuré", "y a une cliente qui a pleuré"),
        ("le gamin il rit et les parents ils soufflent", "le gamin rit et les parents soufflent"),
        ("les gamins n'ont plus de terrain, voilà pourquoi.", "les gamins n’ont plus de terrain."),
        ("Plus sérieusement : je lis ce que je vends", "je lis ce que je vends"),
    ],
)
def test_sans_liens(texte: str, attendu: str) -> None:
    assert sans_liens(nettoyer(texte)) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "le matin il pleut",
        "la nuit il fait froid",
        "j’ai vu la dame elle pleurait",
        "quand j’ai aidé ma voisine elle a pleuré",
        "c’est une personne elle n’est plus un numéro",
        "les vieilles dames quand elles sont coiffées elles se tiennent droites",
        "la fille, elle chante",
        "quelle heure est-il",
        "parce que j’ai racheté la boutique, que je connais depuis toujours",
    ],
)
def test_laisse_tel_quel(texte: str) -> None:
    assert sans_liens(texte) == texte


def test_autre_valeur() -> None:
    dit = "quand un mot est illisible je laisse un blanc, et la discrétion, parce que je vois tout"
    assert fait(dit) == "quand un mot est illisible, je laisse un blanc"
    assert "rien facturé" in refleter("un dimanche, j'ai pris 2h et j'ai rien facturé").texte
