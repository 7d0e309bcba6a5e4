"""Words that a message quotes: denied, blamed, told alone, taken out to the letter."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.mots_cites import (
    a_reprendre,
    cite_de_travers,
    corrige,
    en_ordre,
    juges_faux,
    passages_relus,
)
from pourquoi.parcours import Tour
from pourquoi.passages import Passage
from pourquoi.rectifications import sans_ces_mots
from tests.entretien import noms, rendu_a


def _tapissiere(etape: str = "suite", **reponses: object) -> Carnet:
    donnees = {
        "commencee_le": "2026-01-01",
        "etape": etape,
        "activite": "tapissière à Tours",
        "statut": "createur",
        "pourquoi_1": "j'ai appris à coudre sur le fauteuil de mon père",
        "pourquoi_2": "je voudrais que les gens, désormais, gardent leurs meubles au lieu de les jeter",
        "motifs": ["motif_sens", "motif_sens"],
        "echelle_finie": True,
        "valeurs": "la lenteur, la justesse",
        "valeurs_nommees": ["la lenteur", "la justesse"],
        "acte": "j'ai recousu trois fois le galon de madame Roy",
        "regard_client": "je montre le crin avant de fermer",
        "coeur_clientele": "les jeunes couples et les antiquaires",
        "geste_respect": "je règle Momo le menuisier à la fin du mois",
        "raison_detre": "Je suis là pour refaire des fauteuils, afin que les gens, désormais, en restant fidèle à la lenteur.",
        "raison_detre_confirmee": True,
        "renoncements": "J'ai dit non à deux chaînes d'hôtels",
        "action_7_jours": "mon agacement et jeudi je porte trois chaises au marché",
        "terminee_le": "2026-01-02",
    }
    return Carnet(**{**donnees, **reponses})


def _dire(carnet: Carnet, texte: str, *passages: tuple[str, str]) -> Tour:
    lus = tuple(Passage(role, dit, 0.9) for role, dit in passages)
    return parcours.repondre(carnet, Message(texte, passages=lus))


@pytest.mark.parametrize(
    ("texte", "faux"),
    [
        ("« afin que les gens, désormais » ne veut rien dire, ça s'arrête", ["afin que les gens, désormais"]),
        ("« refaire des fauteuils » c'est pas français", ["refaire des fauteuils"]),
        ("c pas « le galon » c le crin", ["le galon"]),
        ("l'étape (« gardent leurs meubles ») n'a toujours pas été corrigée", ["gardent leurs meubles"]),
        ("j'ai jamais dit « chaînes »", ["chaînes"]),
        ("“la fin du mois” est mal dit", ["la fin du mois"]),
        ("je leur dis « bonjour » et c'est bien", []),
        ("« je prends le temps », voilà ce que je dirais", []),
        ("mettez « le crin » à la place", []),
    ],
)  # fmt: skip
def test_ce_qui_est_juge_faux(texte: str, faux: list[str]) -> None:
    assert juges_faux(texte) == faux


def test_ce_qui_est_juge_faux_n_est_jamais_a_ecrire() -> None:
    lus = (Passage("nouveau", "afin que les gens, désormais", 0.9), Passage("nouveau", "que les gens gardent", 0.9))  # fmt: skip
    relus = passages_relus(lus, "« afin que les gens, désormais » ne veut rien dire. mettez que les gens gardent")  # fmt: skip
    assert [p.role for p in relus] == ["ancien", "nouveau"]


@pytest.mark.parametrize(
    ("texte", "nom", "nouvelle"),
    [
        ("Ce n'est pas « J'ai dit non » que j'abandonne, madame la machine, ce sont les chaînes d'hôtels.", "renoncements", "les chaînes d'hôtels"),
        ("c pas « jai dit non » que je laisse c les hotels", "renoncements", "les hotels"),
        ("mes renoncements c'est pas « J'ai dit non », c'est les chaînes d'hôtels stp", "renoncements", "les chaînes d'hôtels"),
        ("Et mes clients, ce ne sont pas « les jeunes couples et les antiquaires », ce sont des veuves qui n'osent plus jeter le fauteuil et qui vivent seules.", "coeur_clientele", "des veuves qui n'osent plus jeter le fauteuil et qui vivent seules"),
        ("ce ne sont pas « les antiquaires », ce sont les notaires", "coeur_clientele", "les jeunes couples et les notaires"),
        ("c'est pas « les jeunes couples », c'est les gens qui ont hérité d'un meuble", "coeur_clientele", "les antiquaires et les gens qui ont hérité d'un meuble"),
        ("c pas « à la fin du mois » c le jour même", "geste_respect", "je règle Momo le menuisier le jour même"),
        ("c'est Moussa le menuisier, pas « Momo »", "geste_respect", "je règle Moussa le menuisier à la fin du mois"),
        ("Ce n'est pas « j'ai recousu trois fois », c'est j'ai tout décousu et recommencé.", "acte", "j'ai tout décousu et recommencé"),
        ("mets pas mon agacement dans les 7 jours juste « jeudi jporte trois chaises au marché »", "action_7_jours", "jeudi jporte trois chaises au marché"),
        ("non, seulement « jeudi je porte trois chaises au marché »", "action_7_jours", "jeudi je porte trois chaises au marché"),
    ],
)  # fmt: skip
def test_ce_qui_est_nie_laisse_la_place(texte: str, nom: str, nouvelle: str) -> None:
    carnet = _tapissiere()
    assert corrige(texte, carnet) == (nom, nouvelle)
    _dire(carnet, texte)
    assert getattr(carnet, nom) == nouvelle


def test_un_groupe_entier_prend_toute_la_place() -> None:
    carnet = _tapissiere(coeur_clientele="Aux veuves, souvent seules, qui ont un meuble à sauver")
    nouvelle = "des gens seuls qui ne savent plus quoi faire d'un meuble"
    assert corrige(f"c'est pas « aux veuves », ce sont {nouvelle}", carnet) == (
        "coeur_clientele",
        nouvelle,
    )


@pytest.mark.parametrize(
    "texte",
    [
        "je leur dis pas « bonjour madame », je dis bonjour Louise",
        "ma mère disait toujours juste « patience »",
        "ce n'est pas « refaire des fauteuils », c'est les sauver ?",
        "« je règle Momo », c'est exactement ça",
    ],
)
def test_rien_n_est_nie(texte: str) -> None:
    assert corrige(texte, _tapissiere()) is None


def test_juste_repond_a_la_question_posee() -> None:
    carnet = _tapissiere("phrase_au_client", approfondissement=True)
    assert corrige("Je dirais juste « je montre le crin avant de fermer »", carnet) is None


def test_devant_la_question_du_pas_le_reproche_n_est_pas_le_pas() -> None:
    carnet = _tapissiere("action_7_jours", action_7_jours=None, terminee_le=None)
    texte = "Ce n'est pas « J'ai dit non » que je laisse, ce sont les chaînes d'hôtels."
    tour = _dire(carnet, texte, ("dit", texte))
    assert carnet.renoncements == "les chaînes d'hôtels"
    assert carnet.action_7_jours is None
    assert noms(tour) == ["utter_corrige_renoncements", "utter_demander_action_7_jours"]


def test_devant_la_phrase_une_critique_ne_change_pas_une_reponse() -> None:
    carnet = _tapissiere("avis_raison_detre", raison_detre_confirmee=False)
    avant = carnet.pourquoi_2
    _dire(
        carnet,
        "« afin que les gens, désormais » ne veut rien dire. Reprenez ce que j'ai dit : que les gens gardent leurs meubles.",
        ("consigne", "«"),
        ("nouveau", "afin que les gens, désormais"),
        ("refus", "» ne veut rien dire."),
        ("consigne", "Reprenez ce que j'ai dit :"),
        ("nouveau", "que les gens gardent leurs meubles."),
    )
    assert carnet.pourquoi_2 == avant
    assert "afin que les gens gardent leurs meubles" in (carnet.raison_detre or "")


@pytest.mark.parametrize(
    ("texte", "ordre"),
    [
        ("« afin que les gens » veut rien dire, j'avais dit que les gens gardent leurs meubles", "remplacez « afin que les gens » par « afin que les gens gardent leurs meubles »"),
        ("« afin que les gens » veut rien dire", None),
        ("j'avais dit que les gens gardent leurs meubles", None),
    ],
)  # fmt: skip
def test_une_critique_et_ce_qui_fut_dit_font_un_ordre(texte: str, ordre: str | None) -> None:
    assert en_ordre(texte) == ordre


# --- Blamed, and nothing in their place ----------------------------------------------------------


def test_une_erreur_signalee_n_est_pas_confirmee() -> None:
    carnet = _tapissiere()
    texte = (
        "dans « le chemin », la deuxième étape (« je voudrais que les gens ») n'a pas été réparée"
    )
    assert a_reprendre(texte, carnet) == "pourquoi_2"
    tour = _dire(carnet, texte, ("consigne", "dans «"), ("champ", "le chemin"), ("consigne", "», la deuxième étape («"), ("nouveau", "je voudrais que les gens"), ("consigne", "») n'a pas été réparée"))  # fmt: skip
    assert noms(tour) == ["utter_demander_correction"]
    assert carnet.pourquoi_2.startswith("je voudrais que les gens, désormais, gardent")


def test_une_erreur_signalee_en_partant() -> None:
    carnet = _tapissiere()
    tour = _dire(carnet, "« je voudrais que les gens » n'est pas clair. Je m'arrête là.")
    assert noms(tour) == ["utter_ordre_laisse", "utter_au_revoir"]
    assert carnet.suspension == "pause"


@pytest.mark.parametrize(
    ("texte", "de_travers"),
    [
        ("c'est Momo, mon menuisier. pas « Maumau »", True),
        ("c'est madame Roy pas « madame roi »", True),
        ("c'est Moussa, pas « Momo »", False),
        ("c'est Karim, pas « Kader »", False),
    ],
)
def test_cite_de_travers(texte: str, de_travers: bool) -> None:
    assert cite_de_travers(texte, _tapissiere()) is de_travers


# --- Taken out, to the letter --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dit", "cite", "reste"),
    [
        ("mon agacement et jeudi je porte trois chaises", "mon agacement et", "jeudi je porte trois chaises"),
        ("mon agacement et jeudi je porte trois chaises", "mon agacement", "jeudi je porte trois chaises"),
        ("je porte trois chaises au marché, c'est tout ce que j'ai", "c'est tout ce que j'ai", "je porte trois chaises au marché"),
        ("je règle Momo le menuisier vraiment toujours à la fin du mois", "vraiment toujours", "je règle Momo le menuisier à la fin du mois"),
        ("je règle Momo à la fin du mois", "la fin du mois", None),
        ("aux touristes qui cassent les prix", "aux touristes", None),
    ],
)  # fmt: skip
def test_ces_mots_la_et_rien_d_autre(dit: str, cite: str, reste: str | None) -> None:
    assert sans_ces_mots(dit, cite) == reste


@pytest.mark.parametrize(
    "texte",
    [
        "enlève juste « mon agacement et » stp",
        "Retirez, je vous prie, « mon agacement et » de mon pas.",
        "vire « mon agacement »",
    ],
)
def test_oter_des_mots_cites_marche(texte: str) -> None:
    carnet = _tapissiere("changement_metier", approfondissement=True)
    _dire(carnet, texte)
    assert carnet.action_7_jours == "jeudi je porte trois chaises au marché"


def test_oter_des_mots_cites_en_partant() -> None:
    carnet = _tapissiere("changement_metier", approfondissement=True)
    texte = "j'arrête là. enlève juste « mon agacement et » stp"
    _dire(carnet, texte, ("ordre", "j'arrête là."), ("consigne", "enlève juste"), ("retrait", "« mon agacement et »"), ("consigne", "stp"))  # fmt: skip
    assert carnet.action_7_jours == "jeudi je porte trois chaises au marché"
    assert carnet.suspension == "pause"


# --- What only leads to the new words ------------------------------------------------------------


@pytest.mark.parametrize(
    ("texte", "nom", "nouvelle"),
    [
        ("mon pas c'est : samedi matin je vais au marché", "action_7_jours", "samedi matin je vais au marché"),
        ("Vous avez recopié mon humeur. Mon pas, c'est seulement : samedi je vais au marché.", "action_7_jours", "samedi je vais au marché"),
        ("mes renoncements aussi : c'est pas de promos et dire non aux centrales d'achat", "renoncements", "pas de promos et dire non aux centrales d'achat"),
        ("mes renoncements c'est aussi pas de promos", "renoncements", "J'ai dit non à deux chaînes d'hôtels, pas de promos"),
        ("Mes clients : des gens seuls qui n'osent plus jeter.", "coeur_clientele", "des gens seuls qui n'osent plus jeter. Pas aux brocanteurs de passage."),
        ("mes clients c'est pas « aux veuves », c'est les gens seuls qui n'osent plus jeter", "coeur_clientele", "les gens seuls qui n'osent plus jeter. Pas aux brocanteurs de passage."),
    ],
)  # fmt: skip
def test_ses_mots_seuls(texte: str, nom: str, nouvelle: str) -> None:
    carnet = _tapissiere(coeur_clientele="Aux veuves, souvent seules, qui gardent tout. Pas aux brocanteurs de passage.")  # fmt: skip
    _dire(carnet, texte)
    assert getattr(carnet, nom) == nouvelle


def test_deux_groupes_ajoutes_font_une_liste() -> None:
    carnet = _tapissiere()
    _dire(carnet, "ajoutez la crèche et le musée aux clients", ("consigne", "ajoutez"), ("nouveau", "la crèche et le musée aux clients"))  # fmt: skip
    assert carnet.coeur_clientele == "les jeunes couples, les antiquaires, la crèche et le musée"


def test_devant_la_phrase_des_reponses_un_recit_ne_fait_pas_un_element() -> None:
    carnet = _tapissiere(
        renoncements="Aux chaînes d'hôtels. J'ai refusé. Mon frère n'a pas compris."
    )
    _dire(carnet, "c'est pas « J'ai refusé » que je laisse, ce sont les chaînes d'hôtels")
    assert carnet.renoncements == "les chaînes d'hôtels"


_ANNONCES = "la même chose : les veufs de quatre-vingts ans qui n’ont jamais cuisiné"
_VEUFS = "les veufs de quatre-vingts ans qui n’ont jamais cuisiné"


@pytest.mark.parametrize(
    "texte",
    [
        "Sans « la même chose » dedans, s'il vous plaît. Et ensuite je veux bien aller plus loin.",
        "sans « la meme chose » stp",
        "« la même chose » est toujours là",
        "« la même chose » n'a rien à faire là",
        "Merci, même si « la même chose » traîne encore. Au revoir.",
        "Enlevez « la même chose ».",
    ],
)
def test_words_quoted_as_too_many_go_out_of_the_one_answer_that_holds_them(texte: str) -> None:
    entretien = rendu_a("action_7_jours")
    entretien.dire("lundi j'appelle trois anciens clients", "motif_offre")
    entretien.carnet.coeur_clientele = _ANNONCES
    entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.coeur_clientele == _VEUFS


def test_without_a_thing_quoted_is_no_order() -> None:
    entretien = rendu_a("action_7_jours")
    entretien.dire("lundi j'appelle trois anciens clients", "motif_offre")
    entretien.carnet.coeur_clientele = _VEUFS
    entretien.dire("Sans « les veufs » je ne vois pas l'intérêt", "motif_offre", 0.6)
    assert entretien.carnet.coeur_clientele == _VEUFS


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        (
            "Et pour mes clients, ce ne sont pas « les veufs et des gens », c'est la même chose : les veufs qui n'ont jamais cuisiné.",
            "les veufs qui n'ont jamais cuisiné",
        ),
        (
            "mes clients c'est pas « les veufs », c'est pareil : les veuves du bourg",
            "les veuves du bourg et des gens qui n’ont jamais cuisiné",
        ),
    ],
)
def test_what_leads_to_the_new_words_is_none_of_them(texte: str, clients: str) -> None:
    entretien = rendu_a("action_7_jours")
    entretien.dire("lundi j'appelle trois anciens clients", "motif_offre")
    entretien.carnet.coeur_clientele = "les veufs et des gens qui n’ont jamais cuisiné"
    entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.coeur_clientele == clients
