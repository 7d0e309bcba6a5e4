"""What a cut leaves: a pronoun without its noun, a quotation nobody said, the wrong half."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet import essentiel, refleter
from pourquoi.reflet.autonomie import perd_son_nom
from pourquoi.reflet.lexique import desaccentuer
from pourquoi.reflet.oral import sans_oral
from pourquoi.reflet.proprete import a_citer, d_un_seul_tenant
from pourquoi.reflet.typographie import nettoyer, redresser
from pourquoi.reflexion import refleter_reponse

# fmt: off
DITS = [
    # The noun with its pronoun.
    ("la viande c pas de la merde. jla fais moi meme, broche maison", "la viande, vous la faites vous-même, broche maison"),
    ("Mes pains tiennent quatre jours. Je les cuis au bois.", "vos pains tiennent quatre jours ; vous les cuisez au bois"),
    ("Les chevaux réformés partent à l'abattoir. Je les récupère, je les remets au travail.",
     "les chevaux réformés partent à l’abattoir ; vous les récupérez, vous les remettez au travail"),
    ("L'aide-soignante du village, Josette. Je la préviens toujours avant une fin.",
     "l’aide-soignante du village, Josette, vous la prévenez toujours avant une fin"),
    ("Mon boulanger de Saulieu. Je le paie à la livraison.", "votre boulanger de Saulieu, vous le payez à la livraison"),
    ("à l'agence on me donnait 20 minutes pour une toilette, la dame elle a 94 ans, et moi je peux pas la bousculer",
     "à l’agence, on vous donnait 20 minutes pour une toilette, la dame a 94 ans, et vous ne pouvez pas la bousculer"),
    ("Quand c'est réussi, l'artisan rentre le vendredi soir sans l'enveloppe de l'Urssaf qui lui brûle la poche, il dort, il ose ouvrir son courrier, et sa femme m'a même dit une fois, c'était celle du plombier, qu'elle avait retrouvé son mari à table.",
     "l’artisan rentre le vendredi soir sans l’enveloppe de l’Urssaf qui lui brûle la poche, il dort, il ose ouvrir son courrier"),
    # Whom one thinks of, with what is done for her.
    ("Je pense à Marc, un vieux tourneur de Thiers, je pourrais lui commander ses manches",
     "vous pensez à Marc, un vieux tourneur de Thiers, vous pourriez lui commander ses manches"),
    # « je crois » goes with its two commas.
    ("Elle me conseille, je crois, de ne pas augmenter le forfait de la coiffeuse", "elle vous conseille de ne pas augmenter le forfait de la coiffeuse"),
    # « quand… et que… »
    ("Parce que quand je rends une robe et qu'elle tombe bien, je me sens encore utile.",
     "quand vous rendez une robe et qu’elle tombe bien, vous vous sentez encore utile"),
    ("Parce que lorsque la cuve est saine et que le vin se tait, je dors.", "lorsque la cuve est saine et que le vin se tait, vous dormez"),
    # What is said to the client is the point.
    ("Je dirais simplement à un client : je fais ce métier pour que vous n'ayez plus honte.",
     "vous diriez simplement à un client : “je fais ce métier pour que vous n’ayez plus honte”"),
    ("bah je dirais à une cliente : vous repartez la tête haute", "vous diriez à une cliente : “vous repartez la tête haute”"),
    # The decision rather than the hesitation.
    ("J'hésite à prendre une apprentie dès septembre. Si je veux rester à l'écoute il me faut du temps, donc je dirais oui, même si ce sera serré.",
     "si vous voulez rester à l’écoute, il vous faut du temps, donc vous diriez oui, même si ce sera serré"),
    ("Je me demandais s'il fallait un deuxième four. Finalement j'embauche Léo au fournil.", "vous embauchez Léo au fournil"),
    ("Je ne sais pas encore si je prends le marché du mardi, mais en fait je vais garder le samedi seulement.",
     "vous ne savez pas encore si vous prenez le marché du mardi, mais en fait, vous allez garder le samedi seulement"),
    # « mais surtout »: what follows.
    ("pour nourrir ma famille, mais surtout pour être fière de moi le soir", "être fière de vous le soir"),
    ("j'avais pas le choix, mais surtout j'avais envie de retrouver la rivière", "retrouver la rivière"),
    ("Les touristes un peu, mais surtout les vieux du bourg qui n'ont plus de voiture", "les vieux du bourg qui n’ont plus de voiture"),
    # What was refused is the act.
    ("Samedi dernier, j'ai refusé un arrivage de pivoines qui avaient eu chaud. J'ai rappelé la mariée pour lui proposer des roses.",
     "samedi dernier, vous avez refusé un arrivage de pivoines qui avaient eu chaud ; vous avez rappelé la mariée pour lui proposer des roses"),
    ("J'ai dit non à un promoteur qui voulait du parpaing. J'ai gardé mes deux maçons sur la grange.",
     "vous avez dit non à un promoteur qui voulait du parpaing ; vous avez gardé vos deux maçons sur la grange"),
]
JUSTES = [
    ("tt le monde a faim", "tout le monde a faim"),
    ("les gars du chantier a coté", "les gars du chantier à côté"),
    ("les livreurs pizza du depot", "les livreurs pizza du dépôt"),
    ("elle fai des menages a 5h du mat", "elle fait des ménages à 5h du mat"),
    ("je leur demande c koi leur sauce", "je leur demande c’est quoi leur sauce"),
    ("c t juste un capteur", "c’était juste un capteur"),
    ("du coté de Pau", "du côté de Pau"),
]
# fmt: on


@pytest.mark.parametrize(("texte", "attendu"), DITS, ids=lambda v: v[:40])
def test_dit(texte: str, attendu: str) -> None:
    reflet = refleter(texte)
    assert reflet is not None and reflet.texte == attendu


@pytest.mark.parametrize(("texte", "attendu"), JUSTES)
def test_orthographe(texte: str, attendu: str) -> None:
    assert essentiel(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "vendredi jpasse au chantier c koi leur sauce pref",
        "just met ds la joie",
        "jveu le tps ac eux zbr",
    ],
)
def test_ni_moitie_corrige_ni_cite(texte: str) -> None:
    dite = a_citer(texte, True)
    assert dite is None or not re.search(r"\b(?:j[b-df-np-tv-z]\w+|c koi|ds|pref|zbr)\b", dite)


@pytest.mark.parametrize(
    ("texte", "avant", "perdu"),
    [
        ("je la fais moi-même", "la viande, c’est du frais. ", True),
        ("vous ne pouvez pas les vendre", "il m’a donné ses outils, ", True),
        # The client that the question named, or « il » from the start.
        ("je lui montre la pièce", "", False),
        ("je lui montre la pièce", "le client est là, ", False),
        ("il voit que c’est propre", "il ne voit rien, il n’est pas là le matin. ", False),
        ("ma sœur les cuit", "je pars tôt, ", False),
    ],
)
def test_perd_son_nom(texte: str, avant: str, perdu: bool) -> None:
    assert perd_son_nom(texte, avant) == perdu


@pytest.mark.parametrize(
    ("dite", "source", "attendu"),
    [
        ("les familles du bourg, les mariés de trente ans", "Les familles du bourg. Les mariés de trente ans", None),
        (
            "les familles du bourg, les mariés de trente ans",
            "Les familles du bourg plutôt que le supermarché. Comment faire ? Les mariés de trente ans",
            "les mariés de trente ans",
        ),
        ("je passe voir les mamans à la crèche", "jpasse voir les mamans a la creche", None),
        ("la dame dort", "la dame elle dort", None),
        ("je crée. je dors dans le fournil", "je crée, merci beaucoup à vous tous. je dors dans le fournil", "je dors dans le fournil"),
    ],
)  # fmt: skip
def test_d_un_seul_tenant(dite: str, source: str, attendu: str | None) -> None:
    assert d_un_seul_tenant(dite, source) == (attendu or dite)


_PASSAGES = Path(__file__).parents[2] / "data" / "passages"
_MOTS = re.compile(r"[^\W_]+")
_MUETS = {"il", "elle", "ils", "elles", "et", "puis", "que", "qu", "bon", "ben", "bah", "enfin", "donc", "quoi",
          "hein", "voila", "oui", "ouais", "ah", "ca", "je", "crois", "pense", "dirais", "la", "a", "c", "j", "ai",
          "est"}  # fmt: skip


def _messages() -> list[str]:
    lignes = [
        ligne.split("\t")[-1]
        for chemin in sorted(_PASSAGES.glob("*.tsv"))
        for ligne in chemin.read_text(encoding="utf-8").splitlines()
    ]
    return [re.sub(r"\{[a-z]\|([^{}]*)\}", r"\1", ligne) for ligne in lignes if ligne]


def test_citations_dites_d_un_trait() -> None:
    """Of many messages, what is quoted is one run of what was typed."""
    cousues = []
    for texte in _messages()[::6]:
        reflet = refleter(texte)
        if reflet is None or reflet.forme != "citation":
            continue
        source = sans_oral(nettoyer(texte))
        droit = redresser(source) or source
        tapes, dits = (
            [desaccentuer(m.lower()) for m in _MOTS.findall(t)] for t in (droit, reflet.texte)
        )
        places = SequenceMatcher(None, tapes, dits, False).get_opcodes()
        sautes = [
            mot
            for rang, (quoi, a, b, c, _) in enumerate(places)
            if quoi == "delete" and c and rang < len(places) - 1
            for mot in tapes[a:b]
        ]
        if set(sautes) - _MUETS:
            cousues.append((texte, reflet.texte))
    assert len(cousues) <= 2, cousues


def test_gens_jamais_cousus_entre_guillemets() -> None:
    dite = "les familles du bourg, celles qui viennent pour les grands moments, les mariés de trente ans"
    [replique] = refleter_reponse(Carnet(coeur_clientele=dite), dite, "coeur_clientele")
    assert replique.nom == "utter_reflet_nominal"
    profs = "les profs de l’école de musique, qui me les envoient"
    [replique] = refleter_reponse(Carnet(coeur_clientele=profs), profs, "coeur_clientele")
    assert replique.variables["reflet"] == "les profs de l’école de musique, qui vous les envoient"


@pytest.mark.parametrize(
    ("valeurs", "acte", "lie"),
    [
        (["la patience"], "j'explique trois fois la même ligne de TVA avec patience", False),
        (
            ["la discrétion", "la patience"],
            "Je ne lâcherais jamais la patience avec les vieux",
            False,
        ),
        (["l’honnêteté"], "j'ai refusé une commande qui n'était pas honnête", False),
        (["la patience"], "j'explique trois fois la même ligne de TVA", True),
    ],
)
def test_lien_jamais_vide(valeurs: list[str], acte: str, lie: bool) -> None:
    carnet = Carnet(valeurs_nommees=valeurs, acte=acte)
    [replique] = refleter_reponse(carnet, acte, "acte")
    assert (replique.nom == "utter_reflet_lien_acte_valeur") == lie
