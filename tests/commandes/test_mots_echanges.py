"""A word said to be another one goes wherever it stands; quoted words not theirs are told again."""

from __future__ import annotations

from typing import Any

import pytest

from pourquoi.carnet import Carnet
from pourquoi.correction import nette
from pourquoi.reclamations import reclamations
from pourquoi.rectifications import correction_donnee

ACTE = "j'ai remonté la bobinne de l'école jean moulain devant madame Okoye"
GESTE = "je règle Vidal le mardi, et je lui porte la bobinne"


def _mecanicienne(etape: str = "suite", **autres: Any) -> Carnet:
    donnees = {
        "commencee_le": "x",
        "etape": etape,
        "activite": "je répare des machines à coudre",
        "pourquoi_1": "on jette des machines qui tournent",
        "valeurs": "la patience et la franchise",
        "valeurs_nommees": ["la patience", "la franchise"],
        "acte": ACTE,
        "regard_client": "je rends les pièces cassées dans un sachet",
        "coeur_clientele": "les retraitées du quartier qui cousent et les théâtres",
        "geste_respect": GESTE,
        "renoncements": "les surjeteuses et les robots de cuisine",
        "action_7_jours": "mercredi jvais o marche de lorian",
    }
    return Carnet(**{**donnees, **autres})


def _faites(texte: str, carnet: Carnet) -> dict[str, str]:
    lues = reclamations(texte, carnet)
    if lues is None:
        return {}
    return {**lues.changes, **{nom: dit for nom, (_, _, dit) in lues.bouts.items()}}


DEUX = {
    "acte": ACTE.replace("bobinne", "bobine"),
    "geste_respect": GESTE.replace("bobinne", "bobine"),
}


@pytest.mark.parametrize(
    ("texte", "changes"),
    [
        ("remplace bobinne par bobine stp", DEUX),
        ("Remplacez partout « bobinne » par « bobine ».", DEUX),
        ("mdr c pas la bobinne c la bobine", DEUX),
        ("remplace bobinne par bobine dans le geste", {"geste_respect": DEUX["geste_respect"]}),
        ("c'est pas moulain c'est Moulin, l'école jean Moulin", {"acte": ACTE.replace("moulain", "Moulin")}),
        ("C'est Jean Moulin, pas moulain.", {"acte": ACTE.replace("jean moulain", "Jean Moulin")}),
        ("c'est pas moulain c'est moulin et remplace Vidal par Vidalie", {"acte": ACTE.replace("moulain", "moulin"), "geste_respect": GESTE.replace("Vidal", "Vidalie")}),
        ("non c'est pas l'orient c'est Lorient", {"action_7_jours": "mercredi je vais au marché de Lorient"}),
        ("dans mes clients, remplace les retraitées par les apprentis", {"coeur_clientele": "les apprentis et les théâtres"}),
        ("Remplacez les robots de cuisine par les mixeurs", {"renoncements": "les surjeteuses et les mixeurs"}),
        ("mets le jeudi à la place du mardi", {"geste_respect": GESTE.replace("le mardi", "le jeudi")}),
        ("« les robots de cuisine » ? J'ai jamais dit ça. Les robots ménagers.", {"renoncements": "les surjeteuses et les robots ménagers"}),
        ("Encore « jean moulain ». Corrigez. C'est « Jean Moulin ».", {"acte": ACTE.replace("jean moulain", "Jean Moulin")}),
        ("« dans un sachet », c'est coupé : c'est dans un sachet en papier", {"regard_client": "je rends les pièces cassées dans un sachet en papier"}),
        ("« dans un sachet », c'est coupé. Ce n'est pas grave. Mes clients : les écoles", {}),
        ("« je règle Vidal », c'est coupé. Mon geste de respect : glisser un mot de merci à Vidal", {"geste_respect": "glisser un mot de merci à Vidal"}),
        ("« je rends » ? j'ai pas dit ça. Je rends toujours les pièces cassées à la cliente.", {"regard_client": "Je rends toujours les pièces cassées à la cliente"}),
    ],
)  # fmt: skip
def test_the_word_goes_wherever_it_stands(texte: str, changes: dict[str, str]) -> None:
    """The one named, or told to be another; the rest of the answer is kept."""
    assert _faites(texte, _mecanicienne()) == changes


@pytest.mark.parametrize(
    "texte",
    [
        "remplace la bobinne par une bobine",
        "c'est pas moulain c'est moulin",
    ],
)
def test_a_slip_is_put_right_whatever_is_asked(texte: str) -> None:
    """An order, or nearly the same word, answers no question."""
    assert _faites(texte, _mecanicienne("renoncements", renoncements=None, action_7_jours=None))


@pytest.mark.parametrize(
    "texte",
    [
        "c'est pas les machines, c'est les gens",
        "je remplace la bobinne par une neuve",
        "remplacer la bobinne par une neuve",
        "c'est pas le prix, c'est le sachet",
        "c'est pas une bobinne, c'est une vie",
        "pas les retraitées, les jeunes qui débutent",
        "c'est pas Vidal qui décide, c'est moi",
        "Vidal c'est pas un fournisseur, c'est un ami",
        "c'est pas la bobinne, c'est trop cher",
        "« c'est pas cher » ? j'ai jamais dit ça. Passons.",
        "« un sachet » ? C'est pas ça.",
    ],
)
def test_an_answer_that_opposes_two_things_stays_one(texte: str) -> None:
    """In front of a question, « pas A, c'est B » answers it."""
    carnet = _mecanicienne("renoncements", renoncements=None, action_7_jours=None)
    assert _faites(texte, carnet) == {}


@pytest.mark.parametrize(
    ("texte", "geste"),
    [
        ("Il faudrait changer mon geste de respect : c'est glisser un mot de merci à Vidal chaque mois.", "glisser un mot de merci à Vidal chaque mois"),
        ("change mon geste : c'est lui dire merci stp", "lui dire merci"),
        ("change mon geste : c'est payer comptant, merci", "payer comptant"),
        ("mon geste c'est je change ses ampoules le soir, corrigez merci", "je change ses ampoules le soir"),
        ("change mon geste, c'est porter la bobine merci beaucoup", "porter la bobine"),
    ],
)  # fmt: skip
def test_thanks_told_to_somebody_are_part_of_the_deed(texte: str, geste: str) -> None:
    """« Merci » to the coach ends an order; what leads to the deed is no word of it."""
    nom, neuf = correction_donnee(texte, _mecanicienne()) or ("", "")
    assert (nom, nette(neuf, "")) == ("geste_respect", geste)


@pytest.mark.parametrize(
    ("dit", "net"),
    [
        ("c'est écrire à Vidal", "écrire à Vidal"),
        ("c'est de payer comptant", "payer comptant"),
        ("c'est cher pour eux", "c'est cher pour eux"),
        ("c'est Vidal qui décide", "c'est Vidal qui décide"),
        ("payer comptant, corrige stp", "payer comptant"),
        ("le soir je corrige", "le soir je corrige"),
    ],
)
def test_what_leads_to_a_deed_is_no_word_of_it(dit: str, net: str) -> None:
    """« C'est » before an infinitive, and the order to put right after it."""
    assert nette(dit, "") == net


VELO = "Vidal, il m'envoie des machines. Pour celles qui ne sortent plus, j'irai les chercher à vélo le jeudi"


@pytest.mark.parametrize(
    ("texte", "changes"),
    [
        ("enleve les théâtres de mes clients, garde que les retraitées du quartier", {"coeur_clientele": "les retraitées du quartier"}),
        ("Retirez les surjeteuses de mes renoncements, et laissez seulement les robots.", {"renoncements": "les robots"}),
        ("enlève les théâtres de mes clients, garde les retraitées du quartier qui cousent", {"coeur_clientele": "les retraitées du quartier qui cousent"}),
        ("change franchise, mets le travail bien fait", {"valeurs": "la patience, le travail bien fait"}),
        ("Vire la patience et note plutôt le goût des vieux mécanismes", {"valeurs": "le goût des vieux mécanismes, la franchise"}),
        ("Pour le geste de respect, ce n'est pas Vidal, c'est le vélo du jeudi, pour celles qui ne sortent plus.", {"geste_respect": "Pour celles qui ne sortent plus, j'irai les chercher à vélo le jeudi"}),
        ("Il manque les veufs et la gêne, dans le cœur de clientèle : ce sont des gens seuls qui n'osent plus demander.", {"coeur_clientele": "les veufs et des gens seuls qui n'osent plus demander"}),
    ],
)  # fmt: skip
def test_a_plain_order_of_change_is_carried_out(texte: str, changes: dict[str, str]) -> None:
    """What goes and what stays, or comes, are both told."""
    assert _faites(texte, _mecanicienne(geste_respect=VELO)) == changes


@pytest.mark.parametrize(
    "texte",
    [
        "change franchise, mets les théâtres dans mes clients",
        "pour le geste, ce n'est pas jeudi, c'est vendredi",
        "je change les courroies, mets toi à ma place",
        "j'enlève la poussière, je garde que les pièces d'origine",
    ],
)
def test_another_order_is_not_taken_for_it(texte: str) -> None:
    """A day, another answer, or what they do at work."""
    faites = _faites(texte, _mecanicienne(geste_respect=VELO))
    assert set(faites) <= {"coeur_clientele", "geste_respect"}
    assert "Vidal" in faites.get("geste_respect", "Vidal")


_PRIX = "je prends le meme prix a tout le monde, 20 euros, et j'ai 20 ans de metier"
_EUX = "des gens pressés, souvent des profs d'ailleurs, des parents seuls"


@pytest.mark.parametrize(
    ("texte", "changes", "reste"),
    [
        (
            "je prête ma machine à Karim le lundi. note plutot 18 balles que 20 au fait jme suis planté",
            {"acte": _PRIX.replace("20 euros", "18 euros")},
            "je prête ma machine à Karim le lundi.",
        ),
        (
            "Je prête ma machine à Karim. Et mettez 18 € au lieu de 20, je me suis trompée.",
            {"acte": _PRIX.replace("20 euros", "18 euros")},
            "Je prête ma machine à Karim.",
        ),
        (
            "ecris plutot mixeurs que robots de cuisine, jme suis trompé",
            {"renoncements": "les surjeteuses et les mixeurs"},
            "",
        ),
        (
            "« Profs d'ailleurs » : non, je voulais dire des profs, par ailleurs, d'ici ! Pour le geste : Vidal, je le paie comptant.",
            {"coeur_clientele": _EUX.replace("d'ailleurs", "d'ici")},
            "Pour le geste : Vidal, je le paie comptant.",
        ),
        # Whose 20 it is, nobody knows; and these answer.
        ("note plutôt 18 que 20", {}, ""),
        ("je note plutôt les noms que les prix dans mon carnet", {}, ""),
        ("« profs d'ailleurs » ? non, je pensais à autre chose. Je paie Vidal comptant", {}, ""),
    ],
)
def test_a_word_is_put_right_beside_an_answer(
    texte: str, changes: dict[str, str], reste: str
) -> None:
    carnet = _mecanicienne("geste_respect", acte=_PRIX, coeur_clientele=_EUX, geste_respect=None)
    assert _faites(texte, carnet) == changes
    lues = reclamations(texte, carnet)
    assert (lues.reste if lues else "") == reste


@pytest.mark.parametrize(
    ("texte", "acte"),
    [
        ("non pas 20 min, 30", "je garde 30 minutes pour chaque cliente"),
        ("Pardon, pas 20 minutes, mais 45.", "je garde 45 minutes pour chaque cliente"),
        ("pas 20, 30 au fait", "je garde 30 minutes pour chaque cliente"),
        ("pas 20 ans, 30", None),
        ("je garde 20 minutes, pas 30", None),
    ],
)
def test_a_number_is_put_right(texte: str, acte: str | None) -> None:
    """The one that counts the same thing, in the only answer that has it."""
    carnet = _mecanicienne(acte="je garde 20 minutes pour chaque cliente")
    assert _faites(texte, carnet).get("acte") == acte
