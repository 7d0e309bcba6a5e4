"""The point of an answer: put together from the weights of its words, kept, and forgotten."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.passages import decouper
from pourquoi.propos import ENTRE, Poids, depuis, famille, propos
from pourquoi.reflet import refleter
from pourquoi.reflexion import refleter_reponse


def peser(marque: str) -> tuple[str, Poids]:
    """A text and the weights of its words, high for those within [ ]."""
    texte, poids, dedans = "", [], False
    for morceau in marque.replace("[", "\0[").replace("]", "\0]").split("\0"):
        dedans = morceau[:1] == "[" or (dedans and morceau[:1] != "]")
        dit = morceau.removeprefix("[").removeprefix("]")
        poids += [0.95 if dedans else 0.05] * len(decouper(dit))
        texte += dit
    return texte, Poids(tuple(mot for mot, _, _ in decouper(texte)), tuple(poids))


@pytest.mark.parametrize(
    ("marque", "attendu"),
    [
        (
            "J'ai passé douze ans en grande surface. Ici, [je veux un lieu où l'on discute].",
            "je veux un lieu où l’on discute",
        ),
        # A clause rather than the stretch, cut anywhere.
        (
            "mon mari est pour mais je [dois rester petite pour connaître les] gens, donc voilà",
            "dois rester petite pour connaître les gens",
        ),
        # Denied, with what is said instead.
        (
            "[J'ai dit qu'il n'avait pas besoin de cours], mais de dormir. J'ai perdu un client.",
            "J’ai dit qu’il n’avait pas besoin de cours, mais de dormir",
        ),
        (
            "c'est [un problème de fractions], pas de cerveau",
            "un problème de fractions, pas de cerveau",
        ),
        # What a stretch cannot be cut from.
        (
            "alors moi je [la paye tout de suite le jour] même jamais plus tard et voilà quoi",
            "je la paye tout de suite le jour même jamais",
        ),
        (
            "ça m'a pris quatre soirs [j'ai pas voulu de colle parce que la colle] ça jaunit avec le temps on le sait",
            "j'ai pas voulu de colle parce que la colle ça jaunit avec le",
        ),
        # Two halves far apart.
        (
            "[Le fait maison], c'est non négociable. [Ne rien jeter] : les invendus partent au foyer.",
            f"Le fait maison{ENTRE}Ne rien jeter",
        ),
    ],
)
def test_le_propos(marque: str, attendu: str) -> None:
    trouve = propos(*peser(marque)).replace("'", "’")
    assert attendu.replace("'", "’") in trouve


@pytest.mark.parametrize(
    ("marque", "texte"),
    [
        # What denies it, what it hangs on, what it leads to.
        ("au choix, [les étudiants ils viennent] pas, c'est trop cher", "ils viennent pas"),
        ("g pas envie que [les gens galèrent comme ma mère]", "pas envie que les gens"),
        ("les plus âgés et surtout [leurs enfants qui habitent loin]", "leurs enfants"),
        ("dans la file, et [les gens ils] deviennent des cases, voilà", "les gens ils deviennent"),
    ],
)
def test_rien_n_est_coupe_de_ce_qui_le_tient(marque: str, texte: str) -> None:
    assert texte in propos(*peser(marque)).replace("’", "'")


def test_rien_de_sur() -> None:
    texte, _ = peser("je sais pas trop, enfin bon, les gens du coin")
    mots = tuple(mot for mot, _, _ in decouper(texte))
    assert propos(texte, Poids(mots, (0.1,) * len(mots))) == ""


def test_ce_qui_est_garde_du_message() -> None:
    """What was said to the coach is left out of the answer; the weights follow."""
    texte, poids = peser("Vous êtes long ! [Je répare ce que les gens jettent], c'est tout.")
    assert propos("Je répare ce que les gens jettent, c'est tout.", poids) == (
        "Je répare ce que les gens jettent"
    )


def test_une_reponse_changee_n_a_plus_de_poids() -> None:
    texte, poids = peser("[Je répare ce que les gens jettent]")
    assert propos("Les enfants apprennent à coudre avec moi le mercredi", poids) == ""


def test_chaque_famille_lit_les_siens() -> None:
    lus = {"pourquoi": "0990", "autre": "0000"}
    assert depuis(lus, "bon je répare tout", "pourquoi_2").poids == (0.05, 0.95, 0.95, 0.05)
    assert depuis(lus, "trop de mots pour ces poids", "pourquoi_2") == Poids()
    assert famille("partenaire_confreres") == "autre"


@pytest.mark.parametrize(
    ("texte", "bouts", "forme", "attendu"),
    [
        ("J'étais prof. Ici, je veux un lieu où l'on discute.", ["je veux un lieu où l'on discute"],
         "proposition", "vous voulez un lieu où l’on discute"),
        ("Le fait maison, c'est tout. Ne rien jeter aussi.", ["Le fait maison", "la lenteur"],
         "nominal", "le fait maison et la lenteur"),
        # Whose noun is elsewhere is not said alone.
        ("Mais le fromage, je veux le vendre en parlant.", ["je veux le vendre en parlant"],
         "proposition", "le fromage, vous voulez le vendre en parlant"),
    ],
)  # fmt: skip
def test_dit_par_le_coach(texte: str, bouts: list[str], forme: str, attendu: str) -> None:
    reflet = refleter(texte, bouts=bouts)
    assert reflet is not None
    assert (reflet.forme, reflet.texte) == (forme, attendu)


def test_le_reflet_prend_le_propos() -> None:
    texte = "J'ai passé douze ans en grande surface et j'étais fatiguée. Ici, je veux un lieu où l'on discute."
    carnet = Carnet(pourquoi_1=texte, propos={"pourquoi_1": "je veux un lieu où l'on discute"})
    (replique,) = refleter_reponse(carnet, texte, "pourquoi_1")
    assert replique.variables["reflet"] == "vous voulez un lieu où l’on discute"


def test_une_reponse_corrigee_perd_son_propos() -> None:
    carnet = Carnet(pourquoi_1="Pour mes filles.", propos={"pourquoi_1": "je veux un lieu"})
    assert carnet.bouts("pourquoi_1", "Pour mes filles.") == []


def test_rien_ne_reste_de_ce_qui_est_retire() -> None:
    """A passage taken out of every answer is not kept as a point either."""
    carnet = Carnet(
        acte="J'ai refusé un chantier.",
        propos={"acte": "refusé un chantier", "pourquoi_1": "mon mari boit"},
    )
    assert carnet.valeurs_de_slots()["propos"] == {"acte": "refusé un chantier"}
