"""The first draft keeps to what was said: the act they do, those they named above all."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre import recevoir_avis, rediger
from pourquoi.raison_detre.brouillon import _ce_qu_ils_font
from pourquoi.retouche.ellipses import ce_qui_fait_douter

PHRASE = "Je suis là pour réparer des vélos sur le quai, afin que les voisins puissent rouler, avec patience."


@pytest.mark.parametrize(
    ("metier", "dits", "fait"),
    [
        ("installer et réparer le chauffage", "moi je répare, je pousse pas à changer", "réparer le chauffage"),
        ("installer et réparer le chauffage", "je pose les installations neuves", "installer le chauffage"),
        ("installer et réparer le chauffage", "chauffagiste, j'aime les gens", "installer et réparer le chauffage"),
        ("installer et réparer le chauffage", "j'installe, je répare aussi", "installer et réparer le chauffage"),
        ("cultiver le blé et faire du pain", "je fais du pain", "cultiver le blé et faire du pain"),
    ],
)  # fmt: skip
def test_a_stock_verb_nobody_said_is_left_out(metier: str, dits: str, fait: str) -> None:
    assert _ce_qu_ils_font(metier, f"mon activité . {dits}") == fait


@pytest.mark.parametrize(
    ("why", "eux"),
    [
        ("les gens peuvent lire leur courrier, surtout les anciens qui ont quitté l'école à dix ans", "les anciens qui ont quitté l’école à dix ans puissent lire leur courrier"),
        ("les gens peuvent lire leur courrier, surtout l'hiver", "les gens puissent lire leur courrier"),
        ("les gens peuvent lire leur courrier. surtout le matin", "les gens puissent lire leur courrier"),
    ],
)  # fmt: skip
def test_those_named_above_all_stand_for_everybody(why: str, eux: str) -> None:
    carnet = Carnet(
        activite="des cours de lecture",
        pourquoi_1="il n'y a personne qui le fait ici",
        pourquoi_2=f"ça change que {why}",
        motifs=["motif_sens"] * 2,
    )
    assert eux in rediger(carnet)


@pytest.mark.parametrize(
    ("texte", "mots"),
    [
        ("J'ai un doute sur « avec patience », ça fait un peu infirmière, non ?", "avec patience"),
        ("jhesite sur le mot voisins, ca fait lotissement", "voisins"),
        ("je bute sur « sur le quai »", "sur le quai"),
        (
            "Je ne suis pas sûre de « puissent rouler », c'est un peu compliqué...",
            "puissent rouler",
        ),
        ("J'ai un doute sur « avec patience », plutôt « avec soin »", None),
        ("aucun doute sur « avec patience », je signe", None),
        ("je ne suis pas sûre de signer", None),
        ("remplacez « quai » par « port », j'ai un doute sur « avec patience »", None),
    ],
)
def test_the_words_doubted_of_are_the_only_ones_asked_for(texte: str, mots: str | None) -> None:
    assert ce_qui_fait_douter(PHRASE, texte) == mots
    if mots:
        carnet = Carnet(raison_detre=PHRASE, pourquoi_1="pour les gens", motifs=["motif_sens"])
        assert recevoir_avis(carnet, Message(texte)) == []
        assert carnet.detour == {"nom": "partie_reecrite", "partie": mots}


@pytest.mark.parametrize(
    ("texte", "faite"),
    [
        ("Remplacez « les voisins » par « les gens », avec « soin » au lieu de « patience ».", "Je suis là pour réparer des vélos sur le quai, afin que les gens puissent rouler, avec soin."),
        ("remplace « quai » par « port » et « patience » par « douceur »", "Je suis là pour réparer des vélos sur le port, afin que les voisins puissent rouler, avec douceur."),
        ("Oui avec « soin » au lieu de « patience »", "Je suis là pour réparer des vélos sur le quai, afin que les voisins puissent rouler, avec soin."),
    ],
)  # fmt: skip
def test_two_exchanges_in_a_message_are_both_made(texte: str, faite: str) -> None:
    carnet = Carnet(raison_detre=PHRASE, pourquoi_1="pour les gens", motifs=["motif_sens"])
    recevoir_avis(carnet, Message(texte))
    assert carnet.raison_detre == faite
