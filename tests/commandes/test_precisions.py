"""What a message makes precise of an answer kept: a piece changes, and the rest stands."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.correction import en_groupe, nette
from pourquoi.precisions import precisions
from pourquoi.rectifications import ORDRE
from pourquoi.valeurs import en_liste

GESTE = "je paie la livraison dès qu'elle arrive"
RAISON = "j'en ai vu beaucoup qui restaient seuls devant leur écran, et personne ne leur montrait"
RENONCEMENTS = "les agences qui veulent trente vitrines au tarif et le plus vite"
CLIENTS = "les retraités du bourg, les jeunes parents et les gens du marché"
VALEURS = ["le respect", "prendre le temps", "ne pas mentir"]


def _carnet(etape: str = "suite", **autres: Any) -> Carnet:
    donnees = {
        "commencee_le": "x",
        "etape": etape,
        "activite": "réparatrice de vélos à Auch",
        "statut": "Je crée",
        "pourquoi_1": RAISON,
        "pourquoi_2": "",
        "pourquoi_3": "",
        "motifs": ["motif_sens", "reponse_vague", "reponse_vague"],
        "echelle_finie": True,
        "valeurs": ", ".join(VALEURS),
        "valeurs_nommees": list(VALEURS),
        "acte": "le réglage c'est 12 euros et je le dis avant",
        "regard_client": "ils repassent dire bonjour",
        "coeur_clientele": CLIENTS,
        "geste_respect": GESTE,
        "raison_detre": "Nous existons pour que les gens roulent longtemps.",
        "raison_detre_confirmee": True,
        "renoncements": RENONCEMENTS,
        "action_7_jours": "mardi j'appelle trois écoles",
        "terminee_le": "y",
    }
    return Carnet(**{**donnees, **autres})


def _dire(texte: str, carnet: Carnet) -> list[str]:
    """The names of what is answered; the notebook is changed."""
    tour = parcours.repondre(carnet, Message(texte))
    return [r.nom for r in tour.repliques]


def _reponses(carnet: Carnet) -> dict[str, Any]:
    noms = (*ORDRE, "valeurs_nommees", "raison_detre")
    return {nom: deepcopy(getattr(carnet, nom)) for nom in noms}


POUR_QUI = """
et le geste c'est pour madame Lopez la fleuriste, note son nom|pour madame Lopez la fleuriste
le geste de respect c pour rachid le livreur mets le|pour rachid le livreur
Mon geste de respect, c'est pour Bruno, mon fournisseur de pneus. Précisez-le.|pour Bruno, mon fournisseur de pneus
Le geste de respect, c'est envers mon apprentie Sarah, ajoutez son prénom|envers mon apprentie Sarah
ah et le geste c'est pour monsieur diallo du garage ecris son nom stp|pour monsieur diallo du garage
Pour le geste, c'est pour le facteur|pour le facteur
Mettez le nom de Josiane dans le geste|Josiane
note que c'est pour la coop de Fleurance dans mon geste de respect|pour la coop de Fleurance
"""


@pytest.mark.parametrize("cas", POUR_QUI.strip().splitlines())
def test_for_whom_is_added_to_the_deed_kept(cas: str) -> None:
    texte, qui = cas.split("|")
    carnet = _carnet()
    _dire(texte, carnet)
    assert carnet.geste_respect.startswith(GESTE)
    if "," not in qui:
        assert carnet.geste_respect == f"{GESTE} : {qui}"
    for ordre in ("mets", "note ", "son nom", "écis", "récise", "jout"):
        assert ordre not in carnet.geste_respect


@pytest.mark.parametrize(
    "texte",
    [
        "le geste c'est pour payer plus vite",
        "le geste c'est pour que le livreur respire",
        "le geste c'est important",
        "mes clients c'est pour moi des amis",
    ],
)
def test_what_a_deed_is_for_says_no_one(texte: str) -> None:
    assert precisions(texte, _carnet()) is None


@pytest.mark.parametrize(
    ("dit", "reste"),
    [
        ("payer Karim comptant, mets son nom", "payer Karim comptant"),
        ("payer Karim comptant, et précisez-le bien", "payer Karim comptant"),
        ("payer Karim, note le", "payer Karim"),
        ("les écoles du canton, mets la stp", "les écoles du canton"),
        ("je mets le nom de chacun sur le cadre", "je mets le nom de chacun sur le cadre"),
        ("appeler Karim, lui dire son nom", "appeler Karim, lui dire son nom"),
    ],
)
def test_an_order_to_the_coach_is_no_part_of_what_to_write(dit: str, reste: str) -> None:
    assert nette(dit, "") == reste


FAUTES = """
Dans le chemin il y a une faute : j'avais écrit « qui restent seuls devant leur écran ».|pourquoi_1|j'en ai vu beaucoup qui restent seuls devant leur écran, et personne ne leur montrait
Dans « le chemin » une coquille : c'est « qui restaient seules devant leur écran »|pourquoi_1|j'en ai vu beaucoup qui restaient seules devant leur écran, et personne ne leur montrait
Les agences, il y a encore « au tarif et le plus vite ». Corrigez : au tarif le plus bas.|renoncements|les agences qui veulent trente vitrines au tarif le plus bas
il y a une faute dans mes renoncements, « trente vitrines » : j'ai dit « treize vitrines »|renoncements|les agences qui veulent treize vitrines au tarif et le plus vite
c mal ecrit, il faut ecrire "les jeunes papas"|coeur_clientele|les retraités du bourg, les jeunes papas et les gens du marché
Il reste encore « les gens du marché », mettez « les forains du marché »|coeur_clientele|les retraités du bourg, les jeunes parents et les forains du marché
une erreur : « trois écoles », c'est « deux écoles »|action_7_jours|mardi j'appelle deux écoles
"""


@pytest.mark.parametrize("etape", ["suite", "partenaire_fournisseurs"])
@pytest.mark.parametrize("cas", FAUTES.strip().splitlines())
def test_a_fault_in_a_piece_changes_that_piece_only(cas: str, etape: str) -> None:
    texte, nom, neuf = cas.split("|")
    carnet = _carnet(etape, approfondissement=etape != "suite")
    avant = _reponses(carnet)
    _dire(texte, carnet)
    assert _reponses(carnet) == {**avant, nom: neuf}
    assert not any(carnet.approfondi.values())


@pytest.mark.parametrize(
    "texte",
    [
        "Dans le chemin il y a une faute : j'avais écrit « qui restaient seuls devant leur écran »",
        "Il y a encore « devant et leur écran ». Corrigez : devant leur écran.",
    ],
)
def test_what_is_right_already_is_said_to_be(texte: str) -> None:
    carnet = _carnet()
    avant = _reponses(carnet)
    assert "utter_deja_note" in _dire(texte, carnet)
    assert _reponses(carnet) == avant


@pytest.mark.parametrize(
    "texte",
    [
        "l'erreur des autres, c'est « vendre à tout prix »",
        "il y a encore du monde, je reviens",
        "j'avais écrit une lettre au maire",
    ],
)
def test_a_fault_told_of_something_else_changes_nothing(texte: str) -> None:
    assert precisions(texte, _carnet("partenaire_fournisseurs")) is None


REMARQUE = "Par contre vous laissez mon associé de côté"


@pytest.mark.parametrize(
    "texte",
    [
        f"Dans les valeurs, enlevez « {REMARQUE.lower()} », c'était une remarque.",
        f"enleve « {REMARQUE} » de mes valeurs stp c t pour toi",
        f"Retirez « {REMARQUE} » de mes valeurs, je vous le disais à vous.",
        "Supprimez « mon associé de côté » des valeurs",
    ],
)
def test_what_is_said_to_be_taken_out_stands_nowhere(texte: str) -> None:
    dit = f"La franchise. Je dis toujours le prix avant. {REMARQUE}, c'est aussi pour lui."
    carnet = _carnet(
        valeurs=dit,
        valeurs_nommees=["la franchise"],
        acte=f"Je dis toujours le prix avant. {REMARQUE}, c'est aussi pour lui.",
        propos={"acte": f"{REMARQUE}, c'est aussi pour lui", "valeurs": REMARQUE},
    )
    dites = _dire(texte, carnet)
    assert "utter_reponse_retiree" in dites
    tout = [str(v) for v in carnet.valeurs_de_slots().values()]
    assert not [v for v in tout if "associé de côté" in v]
    assert "le prix avant" in carnet.acte


ECHANGEES = """
non, dans les valeurs, « ne pas mentir » c'est faux, moi c'est la parole tenue|le respect, prendre le temps, la parole tenue
ah non dans les valeurs il y a ne pas mentir c'est faux moi c'est la patience|le respect, prendre le temps, la patience
Dans mes valeurs, prendre le temps, ce n'est pas ça. Moi, c'est la rapidité.|le respect, la rapidité, ne pas mentir
dans les valeurs t'as mis prendre le temps c pas moi c la franchise|le respect, la franchise, ne pas mentir
dans les valeurs vous avez noté ne pas mentir, c'est l'inverse, c'est l'honnêteté|le respect, prendre le temps, l'honnêteté
"""


@pytest.mark.parametrize("cas", ECHANGEES.strip().splitlines())
def test_one_value_is_exchanged_and_the_others_stay(cas: str) -> None:
    texte, voulues = cas.split("|")
    carnet = _carnet()
    _dire(texte, carnet)
    assert ", ".join(carnet.valeurs_nommees).replace("’", "'") == voulues


@pytest.mark.parametrize(
    "texte",
    [
        "oui mais il faut garder aussi le respect et prendre le temps les trois quoi",
        "gardez aussi le respect et prendre le temps",
        "Garde aussi le respect, prendre le temps, dans mes valeurs",
    ],
)
def test_values_to_keep_join_the_one_that_is_there(texte: str) -> None:
    carnet = _carnet(valeurs="la parole tenue", valeurs_nommees=["la parole tenue"])
    _dire(texte, carnet)
    assert set(carnet.valeurs_nommees) == {"le respect", "prendre le temps", "la parole tenue"}


@pytest.mark.parametrize(
    ("texte", "voulues"),
    [
        ("mes valeurs c'est le respect prendre le temps et tenir parole", {"le respect", "prendre le temps", "tenir parole"}),
        ("mes valeurs c'est la franchise la patience et le partage", {"la franchise", "la patience", "le partage"}),
        ("mes valeurs c'est la rigueur l'écoute et ne pas juger", {"la rigueur", "l’écoute", "ne pas juger"}),
    ],
)  # fmt: skip
def test_a_list_in_one_breath_is_every_value_of_it(texte: str, voulues: set[str]) -> None:
    carnet = _carnet()
    _dire(texte, carnet)
    assert set(carnet.valeurs_nommees) == voulues


@pytest.mark.parametrize(
    ("texte", "voulues"),
    [
        ("le respect du client le matin et le partage", ["le respect du client le matin", "le partage"]),
        ("le respect des anciens", ["le respect des anciens"]),
        ("la joie de vivre et le partage", ["la joie de vivre", "le partage"]),
    ],
)  # fmt: skip
def test_what_holds_together_is_one_value(texte: str, voulues: list[str]) -> None:
    assert en_liste(texte) == voulues


@pytest.mark.parametrize(
    "texte",
    [
        "mets d'abord les jeunes parents",
        "c'est les jeunes parents en premier",
        "Les jeunes parents en premier, s'il vous plaît.",
        "mettez en premier les jeunes parents",
        "les jeunes parents d'abord",
        "non les jeunes parents c'est en premier",
    ],
)
def test_clients_are_put_in_order(texte: str) -> None:
    carnet = _carnet()
    _dire(texte, carnet)
    assert (
        carnet.coeur_clientele == "les jeunes parents, les retraités du bourg et les gens du marché"
    )


@pytest.mark.parametrize("texte", ["je finis d'abord les commandes", "les clous d'abord"])
def test_order_in_the_work_is_no_order_of_clients(texte: str) -> None:
    assert precisions(texte, _carnet()) is None


@pytest.mark.parametrize(
    ("dit", "liste"),
    [
        ("les dames du bourg et les papas le soir, et après les jeunes du club", "les dames du bourg, les papas le soir et les jeunes du club"),
        ("les écoles puis ensuite les mairies", "les écoles et les mairies"),
        ("les gens d'ici, et enfin ceux de la ville", "les gens d'ici et ceux de la ville"),
        ("ceux qui viennent et après repartent", "ceux qui viennent et après repartent"),
    ],
)  # fmt: skip
def test_who_comes_after_is_of_the_list(dit: str, liste: str) -> None:
    assert en_groupe(dit) == liste


@pytest.mark.parametrize(
    "texte",
    [
        "ah et pour le réglage c 15 euros en fait pas 12",
        "Le réglage, c'est 15 euros, pas 12.",
        "au fait le reglage c'est 15 pas 12",
        "le réglage coûte 15 euros en fait, pas 12",
    ],
)
def test_a_number_changes_where_it_is_told(texte: str) -> None:
    carnet = _carnet()
    avant = _reponses(carnet)
    _dire(texte, carnet)
    assert _reponses(carnet) == {**avant, "acte": "le réglage c'est 15 euros et je le dis avant"}


def test_a_number_of_an_answer_says_what_changed() -> None:
    dites = _dire("samedi je colle. ah et le réglage c 15 euros en fait pas 12", _carnet())
    assert "utter_mots_rectifies" in dites


def test_who_corrects_and_leaves_is_let_go() -> None:
    carnet = _carnet("partenaire_fournisseurs", approfondissement=True)
    dites = _dire("Non, je corrigeais mon renoncement. Au revoir.", carnet)
    assert dites == ["utter_ordre_laisse", "utter_au_revoir"]


def test_a_number_that_is_right_changes_nothing() -> None:
    carnet = _carnet()
    avant = _reponses(carnet)
    assert "utter_deja_note" in _dire("le réglage c'est 12 euros en fait pas 10", carnet)
    assert _reponses(carnet) == avant


def test_a_number_told_nowhere_is_owned_to() -> None:
    carnet = _carnet()
    avant = _reponses(carnet)
    assert "utter_ordre_laisse" in _dire("la chambre c'est 6 euros en fait pas 5", carnet)
    assert _reponses(carnet) == avant


@pytest.mark.parametrize(
    "texte",
    [
        "Non, je corrigeais mon renoncement, ce n'était pas une réponse.",
        "c'était une correction de mon renoncement pas une réponse",
        "je voulais corriger le renoncement",
    ],
)
def test_what_was_a_correction_is_made_or_its_answer_asked(texte: str) -> None:
    prise = {"adequation_offre": "il y a encore « trente vitrines ». Corrigez : treize vitrines"}
    carnet = _carnet("adequation_philosophie", approfondissement=True, approfondi=dict(prise))
    _dire(texte, carnet)
    assert "treize vitrines au tarif" in carnet.renoncements
    assert not carnet.approfondi["adequation_offre"]

    carnet = _carnet("partenaire_fournisseurs", approfondissement=True)
    _dire(texte, carnet)
    assert carnet.detour == {"nom": "correction", "etape": "renoncements"}
    assert not any(carnet.approfondi.values())


@pytest.mark.parametrize(
    "texte",
    [
        "vous avez oublié les jeunes parents c'est quand même eux d'abord",
        "Vous avez oublié les jeunes parents, pourtant c'est eux en premier.",
        "et t'as zappé les jeunes parents, cest eux d'abord",
    ],
)
def test_those_forgotten_come_first(texte: str) -> None:
    carnet = _carnet()
    _dire(texte, carnet)
    assert (
        carnet.coeur_clientele == "les jeunes parents, les retraités du bourg et les gens du marché"
    )


def test_those_forgotten_and_not_kept_come_first_too() -> None:
    carnet = _carnet()
    _dire(
        "non mais vouvoyez-moi. et vous avez oublié les infirmières c'est quand même elles d'abord",
        carnet,
    )
    assert carnet.coeur_clientele == f"les infirmières, {CLIENTS}"


@pytest.mark.parametrize(
    "texte",
    [
        "ta ecrit côte avec un accent c nimp. c la cote",
        "pourquoi côte avec un accent ?",
        "y a pas d'accent à cote",
    ],
)
def test_a_word_the_coach_wrote_with_an_accent_is_put_right_where_it_stands(texte: str) -> None:
    pas = "mardi je parle a la cote du quartier"
    lues = precisions(texte, Carnet(commencee_le="x", etape="suite", action_7_jours=pas))
    assert lues is not None and not lues.reste
    neuf = "mardi je parle à la cote du quartier"
    assert lues.bouts == {"action_7_jours": ("côte", "cote", neuf)}


@pytest.mark.parametrize(
    "texte", ["je parle avec un accent et ça plaît", "mon enseigne est écrite avec des majuscules"]
)
def test_an_accent_of_their_own_changes_nothing(texte: str) -> None:
    pas = "je pose une affiche ou dine mon pere, avec mon enseigne"
    assert precisions(texte, Carnet(commencee_le="x", etape="acte", action_7_jours=pas)) is None
