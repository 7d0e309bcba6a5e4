"""The whole sentence given after a lead-in, or typed again, takes the place of the one shown."""

from __future__ import annotations

import pytest

from pourquoi.retouche.au_ne_pres import au_ne_pres
from pourquoi.retouche.dites_court import sans_un_mot
from pourquoi.retouche.donnee import donnee
from tests.entretien import Entretien

PHRASE = "Je suis là pour que plus aucun verger ne soit arraché dans la vallée."


@pytest.mark.parametrize(
    ("message", "dite"),
    [
        (
            "C'est froid. Je mettrais plutôt : je greffe les vieux pommiers de la vallée et je rends les fruits aux écoles, vous en pensez quoi ?",
            "Je greffe les vieux pommiers de la vallée et je rends les fruits aux écoles.",
        ),
        (
            "bof ecris je greffe les vieux pommiers pour que les gamins connaissent leur gout",
            "Je greffe les vieux pommiers pour que les gamins connaissent leur goût.",
        ),
        (
            "« arraché » ne me dit rien, remets : Je suis là pour que chaque vieux verger de la vallée retrouve un preneur.",
            "Je suis là pour que chaque vieux verger de la vallée retrouve un preneur.",
        ),
        (
            "Un truc du genre « nous gardons un verger où ceux qui passent peuvent croquer », c'est trop long ?",
            "Nous gardons un verger où ceux qui passent peuvent croquer.",
        ),
        (
            # A verb that no lexicon has.
            "Je m'assois au pied des arbres pour que plus aucun verger ne soit arraché dans la vallée",
            "Je m’assois au pied des arbres pour que plus aucun verger ne soit arraché dans la vallée.",
        ),
        (
            "Je suis là pour que plus aucun verger ne soit coupé dans la vallée",
            "Je suis là pour que plus aucun verger ne soit coupé dans la vallée.",
        ),
    ],
)
def test_it_is_taken_word_for_word(message: str, dite: str) -> None:
    assert donnee(PHRASE, message) == dite


@pytest.mark.parametrize(
    "message",
    [
        "je dirais que je suis un peu perdu avec tout ça",
        "mettez je greffe au lieu de je suis là",
        "j'écris je ne sais combien de devis par semaine",
        "je mets mes mains dans la terre depuis que je suis petit",
        "dites nous comment vous faites pour écrire tout ça",
        "Je suis là pour que plus aucun verger ne soit arraché, non mais sérieux",
        "je suis là pour que plus aucun verger ne soit arraché dans la vallée",
        "je préfère : on verra demain",
        "on taille les arbres, on les écoute, on les laisse vieillir",
        "note je pars en vacances demain donc faudra attendre un peu",
    ],
)
def test_what_only_looks_like_one_is_not(message: str) -> None:
    assert donnee(PHRASE, message) is None


@pytest.mark.parametrize(
    ("phrase", "message"),
    [
        (PHRASE.replace("ne soit", "soit"), PHRASE),
        (
            "Je tiens un bar ou les vieux du port racontent.",
            "Je tiens un bar où les vieux du port racontent.",
        ),
    ],
)
def test_one_letter_more_is_that_change(phrase: str, message: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = phrase
    entretien.dire(message, "motif_offre", 0.5)
    assert entretien.carnet.raison_detre == message
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (
            "Je suis là pour que plus aucun gosse soit seul.",
            "y manque pas un n' ? « ne soit seul » plutôt non ?",
            "Je suis là pour que plus aucun gosse ne soit seul.",
        ),
        (
            "Je suis là pour que plus aucun gosse ait froid.",
            "vous avez oublié le n'",
            "Je suis là pour que plus aucun gosse n’ait froid.",
        ),
        (
            "Je tiens un bar ou les vieux racontent.",
            "il manque l'accent de « où »",
            "Je tiens un bar où les vieux racontent.",
        ),
        (
            "Je tiens un bar ou les vieux racontent.",
            "mettez l'accent sur les vieux",
            None,
        ),
    ],
)
def test_a_letter_asked_for_is_put(phrase: str, message: str, attendue: str | None) -> None:
    assert au_ne_pres(phrase, message) == attendue


BANC = "Je garde un vrai banc devant la forge et je mets une vraie cloche à la porte."


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        (
            "non retirez vraie, une cloche à la porte ça suffit, et puis mettez « forge » oui",
            BANC.replace("vraie ", ""),
        ),
        ("enlève « vrai », un banc devant la forge c'est plus simple", BANC.replace("vrai ", "")),
        ("enlève vrai, un banc devant la forge, et ajoute les voisins", None),
        ("enlève vrai, c'est trop", None),
    ],
)
def test_a_word_goes_and_nothing_else(message: str, attendue: str | None) -> None:
    assert sans_un_mot(BANC, message) == attendue


def test_two_orders_one_of_them_without_a_verb() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = "Je suis là pour que plus aucun vieux four ne parte à la benne."
    message = "Mets « Je bosse » à la place de « Je suis là ». Et « vieille enclume » plutôt que « vieux four »."
    entretien.dire(message, "motif_offre", 0.5)
    attendue = "Je bosse pour que plus aucune vieille enclume ne parte à la benne."
    assert entretien.carnet.raison_detre == attendue


SCIERIE = "Nous existons pour scier du bois, afin que les charpentiers ne manquent de rien, en restant fidèles à la parole."


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        (
            "scier du bois ça veut rien dire. mets que la forêt reste debout, et que mes filles reprennent",
            "Je suis là pour que la forêt reste debout et que mes filles reprennent, en restant fidèle à la parole.",
        ),
        (
            "Scier du bois, c'est pas mon but ! Dites plutôt « que la forêt reste debout et que les maisons durent »",
            "Nous existons pour que la forêt reste debout et que les maisons durent, en restant fidèles à la parole.",
        ),
        # One wish is one part; what is not found wrong stays.
        ("scier du bois ça veut rien dire. mets que la forêt reste debout", None),
        ("mets que la forêt reste debout, et que mes filles reprennent", None),
        ("la parole ça veut rien dire. mets que la forêt vive, et que ça dure", None),
    ],
)
def test_two_wishes_for_what_is_found_wrong(message: str, attendue: str | None) -> None:
    assert donnee(SCIERIE, message) == attendue


def _apres(phrase: str, *messages: str) -> str | None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = phrase
    for message in messages:
        entretien.dire(message, "motif_offre", 0.5)
    return entretien.carnet.raison_detre


def test_a_sentence_announced_as_theirs_is_all_of_it() -> None:
    dite = _apres(
        SCIERIE, "bon, je l'écris moi. Que la forêt reste debout, et que ça dure après moi."
    )
    assert dite == "Je suis là pour que la forêt reste debout et que ça dure après moi."
    nue = _apres(SCIERIE, "Que la forêt reste debout, et que ça dure après moi.")
    assert nue == "Je suis là pour que la forêt reste debout, et que ça dure après moi."
    nous = "Nous existons pour que la forêt reste debout, et pour que ça dure après moi."
    assert _apres(SCIERIE, nous) == nous
    assert _apres(SCIERIE, "je le fais moi le sciage, pas les autres") == SCIERIE


DEUX = "Je suis là pour que les gosses du port sachent nager et que le ponton de papa tienne."


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        (
            "« le ponton de papa » personne ne comprendra. Mettez « que personne ne se noie » à la place du ponton",
            "Je suis là pour que les gosses du port sachent nager et que personne ne se noie.",
        ),
        (
            "remplace que les gosses du port sachent nager par que les vieux sortent en mer",
            "Je suis là pour que les vieux sortent en mer et que le ponton de papa tienne.",
        ),
    ],
)
def test_the_other_half_stays(message: str, attendue: str) -> None:
    assert _apres(DEUX, message) == attendue


def test_the_lost_half_comes_back_with_the_new_end() -> None:
    seule = "Je suis là pour que personne ne se noie"
    attendue = "Je suis là pour que les gosses du port sachent nager et que personne ne se noie."
    voulu = "je voulais garder le début et changer que la fin"
    assert _apres(DEUX, seule, voulu) == attendue
    assert _apres(DEUX, voulu) == DEUX


HERITIERS = "Nous existons pour greffer des vieux pommiers, afin que nos arbres durent après nous, en travaillant avec soin, d’abord pour les écoles."
POMMIERS = "Je suis là pour greffer des vieux pommiers, d’abord pour les écoles de la vallée, en travaillant avec soin."


def test_after_us_is_after_me() -> None:
    assert "durent après moi, " in (_apres(HERITIERS, "mettez je, je suis tout seul") or "")
    seul = _apres("Nous existons pour que ça dure plus longtemps que nous.", "au singulier")
    assert seul == "Je suis là pour que ça dure plus longtemps que moi."


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        ("dites plutôt les vieux pommiers", POMMIERS.replace("des vieux", "les vieux")),
        ("ecris « mes vieux pommiers » stp", POMMIERS.replace("des vieux", "mes vieux")),
        ("j'aime les vieux pommiers", POMMIERS),
        (
            "pk les écoles d'abord ? c les particuliers en premier",
            POMMIERS.replace("les écoles de la vallée", "les particuliers"),
        ),
        ("c'est moi qui arrive en premier le matin", POMMIERS),
        (
            "je suis là pour greffer les vieux pommiers afin que la vallée fleurisse avec soin",
            "Je suis là pour greffer les vieux pommiers afin que la vallée fleurisse, avec soin.",
        ),
        (
            "je suis là pour greffer les vieux pommiers afin que les gosses jouent avec leurs voisins",
            "Je suis là pour greffer les vieux pommiers afin que les gosses jouent avec leurs voisins.",
        ),
    ],
)
def test_an_article_whom_it_begins_with_and_the_manner_apart(message: str, attendue: str) -> None:
    assert _apres(POMMIERS, message) == attendue


def test_an_article_that_goes_with_what_comes_before_stays() -> None:
    phrase = "Je suis là pour réunir les gens autour des vieux fours."
    assert _apres(phrase, "mettez plutôt les vieux fours") == phrase


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        ("garde le début, change la fin : que les mouettes reviennent", "Je suis là pour que les gosses du port sachent nager et que les mouettes reviennent."),
        ("la fin je préfère « que les mouettes reviennent »", "Je suis là pour que les gosses du port sachent nager et que les mouettes reviennent."),
    ],
)  # fmt: skip
def test_the_end_of_two_wishes_is_the_second(message: str, attendue: str) -> None:
    assert _apres(DEUX, message) == attendue


@pytest.mark.parametrize(
    ("message", "dite"),
    [
        (
            "Pas mal, mais il manque la douceur. Mettez plutôt : « pour que plus aucun vieux verger ne soit arraché dans la vallée ».",
            "Je suis là pour que plus aucun vieux verger ne soit arraché dans la vallée.",
        ),
        (
            'oublie pas la patience, ecris plutot "pour que les gamins du coin mangent des pommes" stp',
            "Je suis là pour que les gamins du coin mangent des pommes.",
        ),
        ("ça manque de joie. mettez « avec joie » à la fin", None),
        ("mettez plutôt « que plus aucun pommier »", None),
        ("mettez « pour que les vergers » au lieu de « pour que plus aucun verger »", None),
        ("ajoutez « pour que les gamins du coin mangent des pommes »", None),
    ],
)
def test_a_whole_clause_quoted_is_written_and_nothing_added(message: str, dite: str | None) -> None:
    assert donnee(PHRASE, message) == dite


def test_the_manner_of_the_sentence_stays_beside_a_clause_quoted() -> None:
    phrase = "Nous existons pour que les enfants mangent bien, en restant fidèles à la patience."
    dite = donnee(phrase, "mettez plutôt « pour que les enfants du quartier mangent à leur faim »")
    assert dite == (
        "Nous existons pour que les enfants du quartier mangent à leur faim, en restant fidèles à la patience."
    )


def test_apres_un_accord_et_deux_points_la_phrase_est_donnee() -> None:
    phrase = "Je suis là pour coudre à domicile, afin que les dames se sentent belles."
    dite = "Je couds chez les gens, pour que leurs habits durent plus longtemps qu’eux."
    assert donnee(phrase, f"bon ok : {dite[0].lower()}{dite[1:-1]}") == dite
    assert donnee(phrase, "ok : je voudrais que la fin soit plus courte, pour aller vite") is None
