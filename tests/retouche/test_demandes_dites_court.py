"""Changes asked in few words: « A par B », a part quoted, a step back, a value, a part to move."""

from __future__ import annotations

import pytest

from pourquoi.raison_detre.a_finir import finir
from tests.entretien import Entretien, noms

PAIN = "Nous existons pour que les bobos ne mangent pas du carton."
CHATS = "Je suis là pour que les matous soient soignés chez eux, en travaillant avec douceur."
POTS = (
    "Nous existons pour que les jardiniers n’aient plus peur de leur tour, avec calme et rigueur."
)
FERME = (
    "Nous existons pour que les éleveurs vivent de leur lait et que mes voisins gardent leur pré."
)
AIDE = "Nous existons pour que les filles comme ma sœur tiennent debout et qu’elles ne lâchent pas avant leur enfant parce que personne ne les écoute."
SACS = "Je suis là pour que les vieux sacs ne finissent pas à la benne et que les gens les gardent longtemps."


def dire(
    phrase: str, *messages: str, avant: tuple[str, ...] = (), demandee: bool = False
) -> tuple[str, list[str]]:
    """The sentence after these messages, and what was answered to the last one."""
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre, entretien.carnet.phrases_avant = phrase, list(avant)
    if demandee:
        entretien.dire("Je veux la changer")
    dits: list[str] = []
    for message in messages:
        dits = noms(entretien.dire(message, "motif_offre", 0.5))
    return entretien.carnet.raison_detre or "", dits[:1]


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (PAIN, "Bobos par voisins.", PAIN.replace("bobos", "voisins")),
        (PAIN, "bobos par voisins", PAIN.replace("bobos", "voisins")),
        (PAIN, "le mot bobos, par voisins", PAIN.replace("bobos", "voisins")),
        (PAIN, "« bobos » par « gens du coin »", PAIN.replace("bobos", "gens du coin")),
        (PAIN, "les bobos par les gens du coin", PAIN.replace("bobos", "gens du coin")),
        (PAIN, "ben du carton par de l'industriel", PAIN.replace("du carton", "de l’industriel")),
        (CHATS, "douceur → patience", CHATS.replace("douceur", "patience")),
        (CHATS, "douceur -> patience", CHATS.replace("douceur", "patience")),
        (CHATS, "matous par chats stp", CHATS.replace("matous", "chats")),
        (CHATS, "Soignés chez eux par gardés chez eux", CHATS.replace("soignés", "gardés")),
        (POTS, "tour par machine", POTS.replace("tour", "machine")),
        (POTS, "calme par douceur, rigueur par précision", POTS.replace("calme", "douceur").replace("rigueur", "précision")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("demandee", [False, True])
def test_the_question_is_answered_in_its_own_words(
    phrase: str, message: str, attendue: str, demandee: bool
) -> None:
    assert dire(phrase, message, demandee=demandee) == (attendue, ["utter_raison_detre_corrigee"])


@pytest.mark.parametrize(
    "message", ["les bobos par exemple", "bobos par contre ça va pas", "les bobos par pitié non"]
)
def test_a_word_and_par_are_not_always_an_exchange(message: str) -> None:
    assert dire(PAIN, message)[0] == PAIN


CASSEE = "Nous existons pour voir le bobos, afin que les bobos ne mangent pas du carton."


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        ("N'importe quoi. Remplace bobos par voisins.", PAIN.replace("bobos", "voisins")),
        ("nimporte quoi remplace bobos par voisins", PAIN.replace("bobos", "voisins")),
        ("Non, tu as tout cassé. Bobos par voisins.", PAIN.replace("bobos", "voisins")),
        ("non t'as tout cassé, mets voisins à la place de bobos", PAIN.replace("bobos", "voisins")),
        ("C'est pire ! Changez « bobos » en « voisins ».", PAIN.replace("bobos", "voisins")),
        ("vous avez tout abîmé", PAIN),
        ("non la c'est pire qu'avant", PAIN),
        ("Ça ne veut plus rien dire, c'était mieux avant.", PAIN),
    ],
)  # fmt: skip
def test_a_sentence_spoilt_is_left_for_the_one_before(message: str, attendue: str) -> None:
    assert dire(CASSEE, message, avant=(PAIN,))[0] == attendue


@pytest.mark.parametrize(
    "message",
    [
        "C'est pire ailleurs, les gens mangent du carton.",
        "n'importe quoi",
        "Avant, je faisais n'importe quoi.",
    ],
)
def test_nothing_comes_back_when_nothing_was_changed(message: str) -> None:
    assert dire(PAIN, message)[0] == PAIN


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (FERME, "Presque. « Nous » avec « mes voisins » ça va pas, je mettrais plutôt « que le village garde son pré ».",
         "Nous existons pour que les éleveurs vivent de leur lait et que le village garde son pré."),
        (FERME, "plutôt « que la commune garde son pré »", "Nous existons pour que les éleveurs vivent de leur lait et que la commune garde son pré."),
        (FERME, "je dirais « que les éleveurs vivent bien de leur lait »", "Nous existons pour que les éleveurs vivent bien de leur lait et que mes voisins gardent leur pré."),
        (FERME, "je préférerais « que mes voisins gardent leurs haies »", "Nous existons pour que les éleveurs vivent de leur lait et que mes voisins gardent leurs haies."),
        (SACS, "bof la fin, mettez plutôt « que les gens les gardent toute leur vie »",
         SACS.replace("longtemps", "toute leur vie")),
    ],
)  # fmt: skip
def test_a_part_quoted_takes_the_place_of_its_like_only(
    phrase: str, message: str, attendue: str
) -> None:
    assert dire(phrase, message) == (attendue, ["utter_raison_detre_corrigee"])


@pytest.mark.parametrize(
    "message",
    ["Parfait, vous avez enlevé la fin.", "ah oui c'est mieux, tu as viré le début", "Mon patron disait n'importe quoi.", "C'est pire chez les voisins"],
)  # fmt: skip
def test_a_change_approved_stays(message: str) -> None:
    assert dire(PAIN, message, avant=(FERME,))[0] == PAIN


@pytest.mark.parametrize(
    "perdue", ["Nous existons pour que le village garde son pré.", FERME.replace("mes voisins gardent leur", "le village garde son")]
)  # fmt: skip
def test_what_was_lost_comes_back(perdue: str) -> None:
    faite, _ = dire(
        perdue,
        "Non, vous avez enlevé le début. Il faut garder les éleveurs qui vivent de leur lait.",
        avant=(FERME,),
    )
    assert (
        faite
        == "Nous existons pour que les éleveurs vivent de leur lait et que le village garde son pré."
    )


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (AIDE, "c'est mieux mais je voudrais avant lui à la place de avant leur enfant parce que des fois c'est le mari", AIDE.replace("avant leur enfant", "avant lui")),
        (AIDE, "j'aimerais avant l'autre au lieu de avant leur enfant", AIDE.replace("avant leur enfant", "avant l’autre")),
        (AIDE, "je veux ne renoncent pas à la place de ne lâchent pas", AIDE.replace("ne lâchent pas", "ne renoncent pas")),
        (PAIN, "il faudrait voisins à la place de bobos", PAIN.replace("bobos", "voisins")),
        (PAIN, "on pourrait avoir voisins au lieu de bobos ?", PAIN.replace("bobos", "voisins")),
        (PAIN, "voisins à la place de bobos", PAIN.replace("bobos", "voisins")),
        (AIDE, "enlève comme ma sœur, et puis pas ma famille, mets plutôt les filles qui élèvent un petit malade",
         AIDE.replace("les filles comme ma sœur", "les filles qui élèvent un petit malade")),
        ("Nous existons pour que les gars comme mon père ils gardent la forme.", "enlève le ils et puis pas mon père, mets plutôt les gars qui bossent à la carrière",
         "Nous existons pour que les gars qui bossent à la carrière gardent la forme."),
    ],
)  # fmt: skip
def test_the_new_words_told_first(phrase: str, message: str, attendue: str) -> None:
    assert dire(phrase, message) == (attendue, ["utter_raison_detre_corrigee"])


@pytest.mark.parametrize(
    "message",
    [
        "ajoute l'honnêteté, et aussi le travail bien fini",
        "ajoute honnêteté s'il te plait, et aussi le travail bien fini",
        "rajoute honnêteté et le travail bien fini stp",
        "Ajoutez l'honnêteté et le travail bien fini.",
        "il manque l'honnêteté, et aussi le travail bien fini",
    ],
)
def test_two_values_are_both_added(message: str) -> None:
    faite, dits = dire(SACS, message)
    assert "honnêteté" in faite and "travail bien fini" in faite
    assert dits == ["utter_raison_detre_corrigee"]


@pytest.mark.parametrize(
    "message",
    [
        "et le travail bien fini ? tu as oublié",
        "et le travail bien fini alors ? vous avez oublié. c'est mon père qui m'a appris ça",
        "tu as oublié le travail bien fini",
        "où est le travail bien fini ?",
        "ajoute l'honnêteté, et aussi le travail bien fini",
    ],
)
def test_a_value_asked_for_is_added(message: str) -> None:
    faite, dits = dire(SACS[:-1] + ", en travaillant avec honnêteté.", message)
    assert "honnêteté" in faite and "travail bien fini" in faite
    assert dits == ["utter_raison_detre_corrigee"]


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        (POTS.replace("Nous existons", "Je suis là"), "Mais « avec calme et rigueur » à la fin, ça tombe mal, on dirait que c'est eux. Mettez-le après « je suis là ».",
         "Je suis là, avec calme et rigueur, pour que les jardiniers n’aient plus peur de leur tour."),
        (POTS, "mets avec calme et rigueur après nous existons", "Nous existons, avec calme et rigueur, pour que les jardiniers n’aient plus peur de leur tour."),
        (POTS, "déplacez « avec calme et rigueur » au début", "Nous existons, avec calme et rigueur, pour que les jardiniers n’aient plus peur de leur tour."),
        (CHATS, "« en travaillant avec douceur », mets-le plutôt au début", "Je suis là, en travaillant avec douceur, pour que les matous soient soignés chez eux."),
    ],
)  # fmt: skip
def test_a_part_is_moved(phrase: str, message: str, attendue: str) -> None:
    assert dire(phrase, message) == (attendue, ["utter_raison_detre_corrigee"])


@pytest.mark.parametrize(
    "message",
    ["Mets « voisins », ma femme va râler.", "mets « voisins »", "écris plutôt « clients », merci"],
)
def test_a_word_alone_takes_the_place_of_its_like_or_is_asked_about(message: str) -> None:
    faite, dits = dire(PAIN, message)
    assert "utter_raison_detre_pas_su" not in dits
    assert faite in (PAIN, PAIN.replace("bobos", "voisins"), PAIN.replace("bobos", "clients"))


@pytest.mark.parametrize(
    ("dit", "attendue"),
    [
        ("les filles comme ma sœur elles tiennent debout", "Nous existons pour que les filles comme ma sœur tiennent debout."),
        ("que les gars de l'atelier ils gardent leur dos", "Nous existons pour que les gars de l’atelier gardent leur dos."),
        ("que les mères comme moi elles soufflent un peu", "Nous existons pour que les mères comme moi soufflent un peu."),
        ("que les vieux de chez nous ils sortent", "Nous existons pour que les vieux de chez nous sortent."),
        ("que les gens qui bossent la nuit ils dorment le jour", "Nous existons pour que les gens qui bossent la nuit dorment le jour."),
        ("que les gosses soient là quand ils veulent", "Nous existons pour que les gosses soient là quand ils veulent."),
    ],
)  # fmt: skip
def test_a_subject_said_twice_is_said_once(dit: str, attendue: str) -> None:
    assert finir(dit, "Nous existons") == attendue
