"""Words of the sentence pointed at: another ending, a part that means nothing, what is left out."""

from __future__ import annotations

import pytest

from pourquoi.retouche.mise_au_propre import accords_tapes, propre
from pourquoi.retouche.ordres import suivre
from pourquoi.retouche.parties import CHANGER, changer_de_partie

POTIERE = (
    "Nous existons pour tourner de la vaisselle, afin que les mains qui pétrissent soient fiers de leur "
    "travail, en ne cédant rien."
)
BRASSEUR = "Je suis là pour brasser de la bière, afin que les clients boivent locals, en restant fidèle à l’orge."
SERRURIER = "Nous existons pour ouvrir les portes qu’on nous ferme, d’abord pour les gens de la vieille ville."


@pytest.mark.parametrize(
    ("phrase", "texte", "attendue"),
    [
        (POTIERE, "« fières » avec un e, ce sont des mains", POTIERE.replace("fiers", "fières")),
        (POTIERE, "euh « soient fières » !! c tjrs pas corrigé", POTIERE.replace("fiers", "fières")),
        (POTIERE, "fières avec un e svp", POTIERE.replace("fiers", "fières")),
        (BRASSEUR, "« boivent local » sans s", BRASSEUR.replace("locals", "local")),
        (BRASSEUR, "« locals » sans s.", BRASSEUR.replace("locals", "local")),
        (BRASSEUR, "locals sans s stp", BRASSEUR.replace("locals", "local")),
        (BRASSEUR, "Je vous prie d'écrire « boivent local », sans s.", BRASSEUR.replace("locals", "local")),
        # The words as they stand, or of another word: nothing to spell again.
        (BRASSEUR, "« brasser de la bière » j'aime bien", None),
        (BRASSEUR, "« clientes » c'est qui ?", None),
    ],
)  # fmt: skip
def test_another_ending(phrase: str, texte: str, attendue: str | None) -> None:
    assert suivre(phrase, texte) == attendue


@pytest.mark.parametrize(
    ("phrase", "texte", "attendue"),
    [
        (POTIERE, "« en ne cédant rien » ça veut rien dire", POTIERE.replace(", en ne cédant rien", "")),
        (POTIERE, "« en ne cédant rien » quoi ?", POTIERE.replace(", en ne cédant rien", "")),
        (POTIERE, "« en ne cédant rien », ce n'est pas français.", POTIERE.replace(", en ne cédant rien", "")),
        (POTIERE, "ça veut rien dire « en ne cédant rien »", POTIERE.replace(", en ne cédant rien", "")),
        (POTIERE, "« en ne cédant rien », on dirait un huissier", POTIERE.replace(", en ne cédant rien", "")),
        (POTIERE, "bof. vire « en ne cédant rien » ça veut rien dire", POTIERE.replace(", en ne cédant rien", "")),
        (SERRURIER, "« les gens de la vieille ville », on dirait une visite guidée",
         "Nous existons pour ouvrir les portes qu’on nous ferme."),
        # The sentence does not stand without it, or what it should be is said after.
        (SERRURIER, "« ouvrir les portes » ça veut rien dire", None),
        (SERRURIER, "« ouvrir les portes » on dirait que c'est moi", None),
    ],
)  # fmt: skip
def test_what_means_nothing_goes(phrase: str, texte: str, attendue: str | None) -> None:
    assert suivre(phrase, texte) == attendue


@pytest.mark.parametrize(
    ("phrase", "texte", "attendue"),
    [
        (SERRURIER, "Ouvrir les portes qu'on nous ferme, c'est juste. Mais je suis seule, dites « je » et non « nous ». "
         "Et « les gens de la vieille ville », on dirait une visite guidée.", "Je suis là pour ouvrir les portes qu’on me ferme."),
        (POTIERE, "ah c mieux. par contre c « fières » avec un e, et faut enlever « en ne cédant rien » ça veut rien dire",
         POTIERE.replace("fiers", "fières").replace(", en ne cédant rien", "")),
        (SERRURIER, "Pour la fin, mettez plutôt : pour des voisins qui n'ont plus leurs clés. Et ajoutez que je ne leur "
         "compte pas le déplacement.", "Nous existons pour ouvrir les portes qu’on nous ferme, pour des voisins qui n’ont plus "
         "leurs clés, en ne leur comptant pas le déplacement."),
        (SERRURIER, "À la fin : pour les anciens du quartier", "Nous existons pour ouvrir les portes qu’on nous ferme, "
         "pour les anciens du quartier."),
    ],
)  # fmt: skip
def test_all_that_is_asked_is_done(phrase: str, texte: str, attendue: str) -> None:
    assert suivre(phrase, texte) == attendue


@pytest.mark.parametrize(
    "texte",
    ["et la parole ?", "« boivent local » sans s. et la parole ?", "Et la parole, alors ?", "mais la parole ?", "et « la parole » ?"],
)  # fmt: skip
def test_and_what_of_it(texte: str) -> None:
    faite = suivre(BRASSEUR, texte, dits="l'orge et la parole")
    assert faite and faite.endswith("en restant fidèle à l’orge et à la parole.")


@pytest.mark.parametrize(
    "texte", ["et la suite ?", "et la météo ?", "et les factures ?", "et la bière ?"]
)
def test_what_was_never_told_is_not_put_in(texte: str) -> None:
    assert suivre(BRASSEUR, texte, dits="l'orge et la parole") is None


CAFE = "Nous existons pour tenir un bar à Crest, afin qu’on joue aux cartes ensemble, en travaillant avec patience."


@pytest.mark.parametrize(
    ("texte", "effet"),
    [
        ("mieux mais les cartes c'est pas pour qu'on joue que j'ouvre c'est pour que les voisins se parlent",
         "afin que les voisins se parlent"),
        ("Non : ce n'est pas pour qu'on joue aux cartes, c'est pour que le bourg garde un lieu", "afin que le bourg garde un lieu"),
        ("c pas pour qu'on joue c pour que les vieux sortent", "afin que les vieux sortent"),
        # What is refused is not in the sentence.
        ("c'est pas pour qu'on m'admire, c'est pour que ça tienne", None),
    ],
)  # fmt: skip
def test_not_for_that_but_for_this(texte: str, effet: str | None) -> None:
    faite = suivre(CAFE, texte)
    assert (faite and effet in faite and "cartes" not in faite) if effet else faite is None, faite


@pytest.mark.parametrize(
    ("dit", "accord"),
    [
        ("pr que les femmes qui cousent ici soient payées à l'heure", "soient payées à l’heure"),
        (
            "que les mères qui galèrent ici soient écoutées jusqu'au bout",
            "soient écoutées jusqu’au bout",
        ),
        ("que les familles qui attendent soient logées au sec", "soient logées au sec"),
    ],
)
def test_the_agreement_they_gave_is_kept(dit: str, accord: str) -> None:
    faite = changer_de_partie(CAFE, CHANGER, dit)
    assert faite and accord in faite


def test_an_agreement_is_kept_in_words_spelled_right() -> None:
    assert "payées" in propre(
        "pr que les femmes qui cousent soient payées au vrai prix de leur travail"
    )
    assert accords_tapes("les gens payés", "les gen payées") == "les gens payées"
