"""A vague judgement, an answer to « how would you say it », a thing missing: none is thrown away."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.passages import Passage
from pourquoi.raison_detre import recevoir_avis
from pourquoi.raison_detre.avis.phrase_donnee import finie
from pourquoi.raison_detre.brouillon import rediger
from tests.entretien import Entretien, noms

PHRASE = "Je suis là pour bien faire mon métier, d’abord pour les veuves et les gens d’ici."


def devant(phrase: str = PHRASE) -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = phrase
    return entretien


@pytest.mark.parametrize("texte", ["c'est tout plat", "on dirait une banque", "bof, un peu creux", "ça fait mutuelle"])  # fmt: skip
def test_a_vague_judgement_offers_to_finish_the_sentence(texte: str) -> None:
    tour = devant().dire(texte, "nier")
    assert noms(tour)[-1] == "utter_demander_fin_de_phrase"
    assert tour.repliques[-1].variables["debut"] == "Je suis là pour"


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("que les gens seuls repartent moins seuls", "Je suis là pour que les gens seuls repartent moins seuls."),
        ("lire et servir du thé à ceux qui passent", "Je suis là pour lire et servir du thé à ceux qui passent."),
        ("pour que plus personne ne dîne seul voilà", "Je suis là pour que plus personne ne dîne seul."),
        ("Je suis là pour réparer ce que les autres jettent", "Je suis là pour réparer ce que les autres jettent."),
        ("pour les gosses du quartier", "Je suis là pour les gosses du quartier."),
    ],
)  # fmt: skip
def test_the_words_that_follow_are_the_sentence(texte: str, phrase: str) -> None:
    entretien = devant()
    entretien.dire("c'est tout plat", "nier")
    entretien.dire(texte, "motif_sens")
    assert entretien.carnet.raison_detre == phrase


@pytest.mark.parametrize("texte", ["je sais pas", "remplacez veuves par veufs", "c'est ridicule votre truc", "comment ça ?"])  # fmt: skip
def test_nothing_else_is_the_sentence(texte: str) -> None:
    assert finie(PHRASE, texte) is None


@pytest.mark.parametrize(
    ("texte", "phrase"),
    [
        ("ben je lui dirais moi je retape ta voiture avant de t'en vendre une neuve voilà quoi", "Je retape ta voiture avant de t’en vendre une neuve."),
        ("Je lui dirais : je couds pour que vos filles se trouvent belles.", "Je couds pour que vos filles se trouvent belles."),
        ("je leur dirais que je répare leurs vélos pour qu'ils aillent bosser tranquilles", "Je répare leurs vélos pour qu’ils aillent bosser tranquilles."),
    ],
)  # fmt: skip
def test_what_they_would_tell_a_friend_is_a_sentence(texte: str, phrase: str) -> None:
    entretien = devant()
    entretien.dire("Je veux la changer")
    entretien.dire(texte, "motif_sens")
    assert entretien.carnet.raison_detre == phrase


@pytest.mark.parametrize("texte", ["et où sont les livres ?", "ça parle pas des livres", "elle ne parle ni des livres ni du thé"])  # fmt: skip
def test_a_thing_missing_is_found_in_their_answers(texte: str) -> None:
    entretien = devant()
    entretien.carnet.pourquoi_2 = "les livres aident les gens seuls"
    entretien.dire(texte)
    assert "les livres aident les gens seuls" in (entretien.carnet.raison_detre or "")


def test_a_comment_is_no_change_left_undone() -> None:
    entretien = devant(
        "Nous existons pour masser, afin que les soignants soufflent, en travaillant avec patience."
    )
    texte = "Enlevez « avec patience » et mettez « les soignants de nuit » à la place de « les soignants », on croirait que c'est un spa"
    lus = (Passage("consigne", texte[:80], 0.9), Passage("nouveau", "c'est un spa", 0.9))
    repliques = recevoir_avis(entretien.carnet, Message(texte, passages=lus)) or []
    assert [r.nom for r in repliques] == ["utter_raison_detre_corrigee"]


def test_a_praise_is_no_order() -> None:
    entretien = devant("Nous existons pour masser, afin que les soignants soufflent.")
    entretien.carnet.phrases_avant = [
        "Nous existons pour masser, afin que tous les soignants soufflent."
    ]
    entretien.dire("« Tous » est parti, bien.")
    assert (
        entretien.carnet.raison_detre
        == "Nous existons pour masser, afin que les soignants soufflent."
    )


def test_the_first_draft_has_no_tic() -> None:
    carnet = Carnet(
        activite="chauffagiste",
        pourquoi_1="que les gens ils aient chaud déjà hein voilà",
        motifs=["motif_sens"],
        valeurs_nommees=["l’honnêteté"],
    )
    assert not {"hein", "voilà"} & set(rediger(carnet).replace(",", " ").strip(".").split())


def test_the_first_draft_writes_ca_with_its_cedilla() -> None:
    dit = "ca change que les vieux ils ont encore quelqu'un qui leur demande comment ca va"
    carnet = Carnet(
        activite="boucherie",
        pourquoi_1="mon oncle fermait",
        pourquoi_2=dit,
        propos={"pourquoi_2": dit},
        motifs=["motif_sens"],
    )
    assert "demande comment ça va" in rediger(carnet)


def test_an_order_is_never_the_sentence() -> None:
    phrase = "Nous tenons un salon pour que les barbus soient beaux."
    entretien = devant(phrase)
    entretien.dire(
        "Mais remplacez « J'existe pour » par « J'ouvre un salon où l'on peut », vous pouvez ? Et coupez la fin."
    )
    assert (
        "remplacez" not in entretien.carnet.raison_detre
        and "»" not in entretien.carnet.raison_detre
    )


def test_what_is_there_already_is_said_so() -> None:
    entretien = devant("Nous existons pour faire vivre la mercerie, afin que les gens se parlent.")
    tour = entretien.dire("Mais la mercerie n'y est toujours pas.")
    assert noms(tour)[0] == "utter_raison_detre_y_est"
    tour = entretien.dire("Il manque la fin : « les gens se parlent »")
    assert noms(tour)[0] == "utter_raison_detre_y_est"


def test_a_draft_left_is_changed_later_by_its_name_or_whole() -> None:
    entretien = devant("Nous existons pour masser, en travaillant avec rigueur.")
    entretien.dire("on passe à la suite")
    entretien.dire("au fait pour la phrase changez rigueur en soin")
    assert entretien.carnet.raison_detre == "Nous existons pour masser, en travaillant avec soin."
    assert entretien.carnet.etape == "avis_raison_detre"
    entretien.dire("on passe à la suite")
    entretien.dire("nous existons pour que les soignants soufflent enfin", "motif_sens")
    assert entretien.carnet.raison_detre == "Nous existons pour que les soignants soufflent enfin."
    assert not entretien.carnet.raison_detre_confirmee


def test_a_change_is_seen_before_it_is_signed() -> None:
    entretien = devant("Je suis là pour masser, afin que les soignants soufflent.")
    texte = "rajoute surtout la nuit après soufflent et c'est bon je signe"
    lus = (Passage("accord", "c'est bon je signe", 0.95),)
    recevoir_avis(entretien.carnet, Message(texte, passages=lus))
    assert not entretien.carnet.raison_detre_confirmee


def test_one_who_works_alone_keeps_je() -> None:
    entretien = devant("Je suis là pour masser, afin que les soignants soufflent.")
    dite = "réveiller les corps qui ne bougent plus, pour qu'ils dansent."
    lus = (Passage("consigne", "La phrase, la voici :", 0.95), Passage("nouveau", dite, 0.95))
    recevoir_avis(entretien.carnet, Message(f"La phrase, la voici : {dite}", passages=lus))
    assert entretien.carnet.raison_detre.startswith("Je suis là pour réveiller les corps")


def test_plural_is_put_on_request() -> None:
    entretien = devant("Je suis là pour masser, afin que les soignants soufflent.")
    entretien.dire("je suis pas seule on est 2 avec ma soeur, mets nous")
    assert entretien.carnet.raison_detre.startswith("Nous sommes là pour masser")


@pytest.mark.parametrize(
    ("texte", "faite"),
    [
        ("des tables en chêne", "Je fais des tables en chêne pour que les familles se retrouvent."),
        (
            "les familles du village",
            "Je fais des tables pour que les familles du village se retrouvent.",
        ),
    ],
)
def test_a_group_told_in_full_takes_its_place(texte: str, faite: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = "Je fais des tables pour que les familles se retrouvent."
    entretien.dire("Je veux la changer")
    entretien.dire(texte, "reponse_concrete")
    assert entretien.carnet.raison_detre == faite


@pytest.mark.parametrize(
    ("texte", "faite"),
    [
        ("le samedi matin les voisins sortent de chez eux au lieu de commander en ligne",
         "Je suis là pour que le samedi matin les voisins sortent de chez eux au lieu de commander en ligne."),
        ("les gens parlent pas comme ça dans mon village", PHRASE),
        ("les clients vont jamais comprendre ce mot là", PHRASE),
    ],
)  # fmt: skip
def test_what_people_live_told_where_the_sentence_is_at_fault(texte: str, faite: str) -> None:
    entretien = devant()
    entretien.dire("mouais", "nier")
    entretien.dire(texte, "motif_sens")
    assert entretien.carnet.raison_detre == faite
