"""What is confided in front of the sentence: a memory is received and kept, an echo is not cut."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.joint_au_oui import confie_au_oui
from pourquoi.raison_detre import (
    A_FINIR,
    recevoir_avis,
    recevoir_reformulation,
    tait_une_raison,
)
from pourquoi.raison_detre.avis.raison_racontee import souvenir
from pourquoi.reflexion import citer

PHRASE = "Je suis là pour réparer des barques, afin que les gens puissent naviguer."


@pytest.mark.parametrize(
    "texte",
    [
        "Bof. Mon père tenait le phare de l'île, il éteignait tout à six heures. Un soir il m'a laissé faire, j'avais dix ans.",
        "cest pas ca. ma grand mere elle faisait les marches a pied, elle vendait ses oeufs. moi je portais le panier",
        "Je ne sais pas... Ma sœur bégayait, à l'école on riait d'elle. Je lui lisais des histoires le soir.",
        "mouais. mon oncle reparait les tracteurs ds la cour, il savait tt faire. il est parti, la cour elle est restee vide",
        "Quand j'étais gamine on n'avait pas de livres au village. Le bus passait le jeudi et je l'attendais dès midi.",
    ],
)  # fmt: skip
def test_a_memory_is_received_kept_and_the_sentence_offered_again(texte: str) -> None:
    for recevoir in (recevoir_avis, recevoir_reformulation):
        carnet = Carnet(
            pourquoi_1="je veux que les gens naviguent",
            motifs=["motif_sens"],
            raison_detre=PHRASE,
            phrases_avant=["Je suis là pour naviguer."],
            detour={"nom": "raison_detre_reformulee"},
        )
        (dite,) = recevoir(carnet, Message(texte)) or []
        assert dite.nom in ("utter_confidence", "utter_confidence_de")
        assert carnet.raison_detre == PHRASE and carnet.detour is None
        assert carnet.pourquoi_2 and carnet.pourquoi_2 in texte
        assert not carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "texte",
    [
        "Je suis là pour que plus personne ne fasse ce que ma mère faisait la nuit, quand elle cousait seule",
        "non, mets plutôt comme ma mère, qui cousait et ne disait rien à personne",
        "Oui je la signe, ma mère aurait été fière, elle qui travaillait la nuit et ne disait rien",
        "J'aimerais qu'on y voie mon père qui tenait le phare et qui éteignait tout",
        "Il manque mon père, qui tenait la forge et m'a tout appris",
        "La version d'avant disait que ma mère vendait des œufs, c'était mieux",
        "pour que les enfants n'attendent plus le bus comme ma sœur l'attendait quand elle était petite",
        "Enlevez ma grand-mère, elle était discrète et ne voulait pas qu'on parle d'elle",
        "Tu as lu ce que j'ai mis sur ma mère qui était à l'usine et qui travaillait la nuit ?",
        "mes clients étaient perdus, ils ne savaient plus à qui parler, ils attendaient des heures",
    ],
)
def test_what_is_said_of_the_sentence_is_no_memory(texte: str) -> None:
    assert souvenir(texte, False) == ""


@pytest.mark.parametrize(
    ("texte", "echo"),
    [
        ("Oui, je la signe, et je crois bien que Madame Roche la signerait aussi.", "je crois bien que Madame Roche la signerait aussi"),
        ("Je la signe. Ça me remue de la lire, je pense à Jeanne.", "Ça me remue de la lire, je pense à Jeanne"),
        ("Je la signe, ça me touche, allez on continue", "ça me touche"),
        ("Oui je signe, mon père va rire, c'est sûr", "mon père va rire"),
    ],
)  # fmt: skip
def test_what_is_confided_beside_a_signature_is_said_back_whole(texte: str, echo: str) -> None:
    assert citer(confie_au_oui(texte), 140) == echo


@pytest.mark.parametrize(
    ("texte", "tue"),
    [
        ("ya bien une raison mais jen parle pas trop. propose plutot", True),
        ("Il y a une histoire derrière, assez personnelle, et je préfère ne pas en parler.", True),
        ("y a une histoire mais jai pas envie den parler, vas y propose", True),
        ("C'est intime, je le garde pour moi. Une proposition ?", True),
        ("y'a une chose que j'aime pas raconter", True),
        ("vas-y propose", False),
        ("je préfère une proposition d'abord", False),
        ("il y a un truc que je veux dire : que les vieux sortent", False),
        ("on n'en parle pas assez, de la solitude", False),
        ("un accueil personnel, que chacun en parle", False),
    ],
)
def test_a_reason_kept_back_is_left_a_place(texte: str, tue: bool) -> None:
    assert tait_une_raison(texte) is tue
    if tue:
        carnet = Carnet(pourquoi_1="je veux que les gens naviguent", motifs=["motif_sens"])
        dites = A_FINIR.recevoir(carnet, Message(texte)) or []
        assert [r.nom for r in dites] == ["utter_raison_gardee"]
        assert carnet.raison_detre is None and carnet.phrase_a_finir == ""
