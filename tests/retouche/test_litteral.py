"""Words named letter for letter: replaced whole, taken out alone, put back where they were."""

from __future__ import annotations

import pytest

from pourquoi.retouche import reformuler, retoucher, signe
from pourquoi.retouche.litteral import exact, guillemeter, sans, tient

ADOS = "On existe pour que les ados du quartier se sente bo et respecté."
TOIT = (
    "Nous existons pour que les gens dorment tranquille quand il pleut, à commencer par ceux qui"
    " ont un vieux toit qui veulent du durable, en restant fidèles à la parole tenue."
)
CORPS = (
    "J’existe pour que les gens dont le corps a changé puissent compter sur ma discrétion, pour"
    " qu’ils retrouvent un vêtement qu’ils aiment."
)
HORLOGE = (
    "Nous existons pour rendre aux maisons, pendule après pendule, la voix de leurs absents, en"
    " réparant plutôt qu’en remplaçant."
)
LICORNES = (
    "Nous existons pour faire vivre l’honnêteté, afin que les licornes puissent compter sur nous."
)
VIEUX = "Nous existons pour que les petits vieux puissent compter sur notre ponctualité."
SILENCE = (
    "Nous existons pour que les gens dorment bien, aux côtés des voyageurs et des curieux, en"
    " restant fidèles au silence."
)


@pytest.mark.parametrize(
    ("phrase", "demande", "ancien", "nouveau"),
    [
        (ADOS, "remplace se sente bo et respecté par se sentent beaux et respectés", "se sente bo et respecté", "se sentent beaux et respectés"),
        (ADOS, "Remplace SE SENTE BO ET RESPECTE par se sentent beaux et respectés stp", "se sente bo et respecté", "se sentent beaux et respectés"),
        (ADOS, "change du quartier par de la cité et c'est bon", "du quartier", "de la cité"),
        (SILENCE, "remplace dorment bien par se réveillent reposés", "dorment bien", "se réveillent reposés"),
        (SILENCE, "enleve et des curieux", " et des curieux", ""),
        (SILENCE, "supprimez aux côtés des voyageurs et des curieux", ", aux côtés des voyageurs et des curieux", ""),
        (SILENCE, "vire en restant fideles au silence stp", ", en restant fidèles au silence", ""),
        (TOIT, "enleve qui veulent du durable", " qui veulent du durable", ""),
        (HORLOGE, "ôtez seulement, je vous prie, ce « pendule après pendule »", ", pendule après pendule,", ""),
        (CORPS, "Enlevez « puissent compter sur ma discrétion », ça fait deux fois pour", "puissent compter sur ma discrétion, pour qu’ils retrouvent", "retrouvent"),
        (CORPS, "Supprimez le dernier morceau alors", ", pour qu’ils retrouvent un vêtement qu’ils aiment", ""),
        (VIEUX, "pas petits vieux, anciens", "petits vieux", "anciens"),
        (VIEUX, "anciens, pas petits vieux", "petits vieux", "anciens"),
        (VIEUX, "j'avais dit pas la ponctualité, mettez le pain fait maison a la place", "ponctualité", "pain fait maison"),
        (VIEUX, "les clients : les anciens", "petits vieux", "anciens"),
        (SILENCE, "change voyageurs en marcheurs et curieux en rêveurs", "des voyageurs et des curieux", "des marcheurs et des rêveurs"),
        (SILENCE, "les gens c'est réducteur, mettez ceux qui passent", "les gens", "ceux qui passent"),
        (SILENCE, "remplace les gens par chacun", "les gens dorment", "chacun dorme"),
        (SILENCE, "enlevez aux côtés des voyageurs et mettez avec les voyageurs", "aux côtés des voyageurs", "avec les voyageurs"),
        (SILENCE, "mettez « les enfants » à la place de « les gens », et « rient » à la place de « dorment bien »", "les gens dorment bien", "les enfants rient"),
    ],
)  # fmt: skip
def test_what_is_named_letter_for_letter_is_changed_whole(
    phrase: str, demande: str, ancien: str, nouveau: str
) -> None:
    assert ancien in phrase
    faite = retoucher(phrase, demande)
    assert faite is not None
    assert (faite.phrase, faite.restes) == (phrase.replace(ancien, nouveau), ())


def test_an_infinitive_put_in_keeps_its_verb() -> None:
    assert reformuler(
        LICORNES,
        "remplacez les licornes par les petites marques, et faire vivre l'honnêteté par écrire"
        " des choses vraies",
    ) == (
        "Nous existons pour écrire des choses vraies, afin que les petites marques puissent"
        " compter sur nous."
    )


@pytest.mark.parametrize(
    ("phrase", "demande", "voulue"),
    [
        ("Nous existons pour redonner vie au fauteuil des grand-mères.", "mettez aux fauteuils au pluriel",
         "Nous existons pour redonner vie aux fauteuils des grand-mères."),
        ("Nous existons pour que les familles mangent bien, pour que la terre reste cultivée.", "mets et plutot que la virgule pour",
         "Nous existons pour que les familles mangent bien et que la terre reste cultivée."),
        ("J’existe pour que chacune retrouve un vêtement qu’il aime.", "il y a une faute : qu'elle aime",
         "J’existe pour que chacune retrouve un vêtement qu’elle aime."),
        ("Nous existons pour vendre des voitures dont je dis tous les défauts.", "Mettez « nous disons », sinon on rira.",
         "Nous existons pour vendre des voitures dont nous disons tous les défauts."),
        ("Nous existons pour vendre des voitures, afin que les jeunes puissent compter sur nous.",
         "Et la fin : « puissent rouler sans se faire plumer », c'est plus franc, non ?",
         "Nous existons pour vendre des voitures, afin que les jeunes puissent rouler sans se faire plumer."),
        ("Nous existons pour que les viandards se taisent, aux côtés de ceux qui râlent.",
         "mets \"les gens mangent moins de viande\" à la place des viandards",
         "Nous existons pour que les gens mangent moins de viande, aux côtés de ceux qui râlent."),
        ("Nous existons pour que notre clientèle (« si vous le permettez ») puisse compter sur nous.", "enlevez, je vous prie, ce qui est entre parenthèses",
         "Nous existons pour que notre clientèle puisse compter sur nous."),
        ("Nous existons pour rendre la voix des absents, en réparant.", "ajoutez « aux maisons » entre « rendre » et « la voix »",
         "Nous existons pour rendre aux maisons la voix des absents, en réparant."),
        ("Nous existons pour que les gens rient, en restant fidèles à la justice.", "Non, pas la justice, la JUSTESSE.",
         "Nous existons pour que les gens rient, en restant fidèles à la justesse."),
        ("Nous existons pour mettre nos parents à l’abri, afin que les malades du quartier puissent compter sur nous.", "Enlève mes parents",
         "Nous existons pour que les malades du quartier puissent compter sur nous."),
    ],
)  # fmt: skip
def test_one_side_told_finds_the_other(phrase: str, demande: str, voulue: str) -> None:
    assert reformuler(phrase, demande) == voulue


@pytest.mark.parametrize(
    ("phrase", "demande", "avant", "voulue"),
    [
        ("J’existe pour que chacune rie, quand son corps a changé.", "C'est moins bien, remettez « même ».",
         "J’existe pour que chacune rie, même quand son corps a changé.", "J’existe pour que chacune rie, même quand son corps a changé."),
        ("Nous existons pour que les gens dorment, en restant fidèles à la parole tenue.", "et ceux qui ont un vieux toit tas tout enleve",
         "Nous existons pour que les gens dorment, à commencer par ceux qui ont un vieux toit, en restant fidèles à la parole tenue.",
         "Nous existons pour que les gens dorment, à commencer par ceux qui ont un vieux toit, en restant fidèles à la parole tenue."),
        ("Nous existons pour les clients : les anciens.", "non, remets comme avant", VIEUX, VIEUX),
        ("Nous existons pour les clients : les anciens.", "mdr nn remet celle davant", VIEUX, VIEUX),
    ],
)  # fmt: skip
def test_what_went_away_comes_back(phrase: str, demande: str, avant: str, voulue: str) -> None:
    assert reformuler(phrase, demande, avant=[avant]) == voulue


def test_a_reproach_about_the_earlier_sentence_does_not_bring_it_back() -> None:
    faite = reformuler(
        VIEUX,
        "Vous me redonnez l'ancienne. Remplacez « petits vieux » par « anciens ».",
        avant=[SILENCE],
    )
    assert faite == VIEUX.replace("petits vieux", "anciens")


@pytest.mark.parametrize(
    "demande", ["enlève nos", "enlevez les voyageurs", "enlève dorment", "enlève rien", "pas mal, pas mal", "pas tout de suite, demain"],
)  # fmt: skip
def test_what_would_break_the_sentence_is_not_taken_out(demande: str) -> None:
    faite = reformuler(SILENCE, demande)
    assert faite is None or tient(faite, SILENCE)


def test_pieces_are_found_but_for_case_accents_and_apostrophes() -> None:
    assert exact("ce qu’il a réparé", "QU IL A REPARE") == (3, 17)
    assert exact("le pain", "main") is None
    assert guillemeter(ADOS, "enlève du quartier") == "enlève « du quartier »"
    assert sans(SILENCE, exact(SILENCE, "et des curieux") or (0, 0)) is not None


@pytest.mark.parametrize(
    "texte",
    ["La raison d'être, je l'ai déjà signée, ne la changez pas", "Mais puisque je vous dis oui, je signe !",
     "mais je viens de vous dire oui je la signe", "Oui, mon frère et moi, on peut la signer.", "J'ai dit va pour ça.",
     "Oui, je la signe, avez-vous d'autres questions ?"],
)  # fmt: skip
def test_signed_in_so_many_words(texte: str) -> None:
    assert signe(texte)


@pytest.mark.parametrize(
    "texte",
    ["je ne l'ai pas signée", "on peut la signer quand elle sera corrigée", "va pour ça mais enlevez la fin",
     "je la signerais volontiers si elle parlait des bêtes"],
)  # fmt: skip
def test_not_signed_yet(texte: str) -> None:
    assert not signe(texte)
