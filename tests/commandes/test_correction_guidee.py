"""The guided correction: the answers offered by their titles, named, touched up or left."""

from __future__ import annotations

import re

import pytest

from pourquoi import correction, parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.ordres import quitte
from pourquoi.passages import Passage
from tests.entretien import Entretien, noms


def au_choix(etape: str = "suite", **reponses: object) -> Entretien:
    """An interview in front of the answers to take up again."""
    entretien = Entretien()
    entretien.jusqu_a(etape)
    for nom, valeur in reponses.items():
        setattr(entretien.carnet, nom, valeur)
    tour = entretien.dire("corriger", "corriger_reponse")
    assert noms(tour) == ["utter_demander_choix_a_corriger"]
    return entretien


def test_only_the_answers_given_are_offered() -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    tour = entretien.dire("je veux corriger une réponse", "corriger_reponse")
    boutons = tour.repliques[-1].boutons
    assert boutons[0] == "Mon activité" and boutons[-1] == "Rien, on continue"
    assert "Mes valeurs" in boutons and "Mes clients" not in boutons
    assert set(boutons) <= set(correction.CHOIX)


@pytest.mark.parametrize(
    ("dit", "nom"),
    [
        ("Mes clients", "coeur_clientele"),
        ("mes clients", "coeur_clientele"),
        ("les clients", "coeur_clientele"),
        ("ma clientèle stp", "coeur_clientele"),
        ("Mes renoncements", "renoncements"),
        ("le renoncement", "renoncements"),
        ("ce que voit le client", "regard_client"),
        ("ce que voient mes clients", "regard_client"),
        ("Mon pas de la semaine", "action_7_jours"),
        ("le pas", "action_7_jours"),
        ("mon exemple", "acte"),
        ("le geste de respect", "geste_respect"),
        ("mon premier pourquoi", "pourquoi_1"),
        ("le 2e pourquoi", "pourquoi_2"),
        ("ma troisième raison", "pourquoi_3"),
        ("mon métier", "activite"),
        ("création ou reprise", "statut"),
        ("celle avec les grandes surfaces", "renoncements"),
    ],
)
def test_an_answer_is_chosen_in_any_words(dit: str, nom: str) -> None:
    entretien = au_choix()
    tour = entretien.dire(dit, "reponse_vague")
    assert noms(tour) == ["utter_demander_correction"]
    assert entretien.carnet.detour == {"nom": "correction", "etape": nom}
    assert correction.UNE_AUTRE in tour.repliques[-1].boutons


def test_the_sentence_is_chosen_too() -> None:
    entretien = au_choix()
    entretien.dire("Ma raison d’être")
    assert entretien.carnet.etape == "raison_detre_reformulee"


@pytest.mark.parametrize(
    ("dit", "lu", "nom"),
    [("mes valeurs", "objection_finances", "valeurs"), ("Valeurs", "question_valeurs", "valeurs"),
     ("ben les clients quoi", "objection_clients", "coeur_clientele"), ("l'exemple", "question_exemple", "acte"),
     ("mon 1er pourquoi", "motif_sens", "pourquoi_1"), ("le premier", "motif_sens", "pourquoi_1")],
)  # fmt: skip
def test_a_title_typed_is_its_button(dit: str, lu: str, nom: str) -> None:
    entretien = au_choix()
    entretien.dire(dit, lu)
    assert entretien.carnet.detour == {"nom": "correction", "etape": nom}


@pytest.mark.parametrize(
    ("dit", "lu"),
    [("mes valeurs ne paient pas le loyer", "objection_finances"), ("c'est quoi, les valeurs ?", "question_valeurs")],
)  # fmt: skip
def test_what_only_holds_a_title_chooses_none(dit: str, lu: str) -> None:
    entretien = au_choix()
    entretien.dire(dit, lu)
    assert "etape" not in (entretien.carnet.detour or {}) or entretien.carnet.etape != "correction"


@pytest.mark.parametrize("dit", ["Rien, on continue", "rien", "non rien laisse", "finalement non"])
def test_nothing_is_chosen(dit: str) -> None:
    entretien = au_choix()
    assert noms(entretien.dire(dit)) == ["utter_on_continue", "utter_demander_suite"]


def test_a_choice_not_understood_twice_is_let_go() -> None:
    entretien = au_choix()
    assert noms(entretien.dire("blabla")) == ["utter_demander_choix_a_corriger"]
    assert noms(entretien.dire("encore blabla"))[-1] == "utter_demander_suite"


def test_a_title_with_its_new_answer_is_taken_at_once() -> None:
    entretien = au_choix()
    tour = entretien.dire("mes clients, ce sont les cantines scolaires")
    assert noms(tour)[0] == "utter_corrige_coeur_clientele"
    assert entretien.carnet.coeur_clientele == "les cantines scolaires"


@pytest.mark.parametrize(
    ("dit", "nom"),
    [
        ("mes clients", "coeur_clientele"),
        ("non, mes valeurs", "valeurs"),
        ("plutôt mon exemple", "acte"),
        ("pas celle-là, la réponse sur mes clients", "coeur_clientele"),
        ("je voulais dire mon pas de la semaine", "action_7_jours"),
        ("non le deuxième pourquoi", "pourquoi_2"),
    ],
)
def test_another_answer_named_is_opened_instead(dit: str, nom: str) -> None:
    entretien = au_choix()
    entretien.dire("Mes renoncements")
    assert noms(entretien.dire(dit)) == ["utter_demander_correction"]
    assert entretien.carnet.detour["etape"] == nom
    assert entretien.carnet.renoncements == "aux grandes surfaces"


@pytest.mark.parametrize(
    ("champ", "dit"),
    [("valeurs", "le respect du vivant"), ("coeur_clientele", "les élèves"), ("acte", "j'ai refait le pain")],
)  # fmt: skip
def test_what_answers_is_no_name(champ: str, dit: str) -> None:
    entretien = au_choix()
    entretien.dire(correction.TITRES[champ])
    entretien.dire(dit, "motif_sens")
    assert getattr(entretien.carnet, champ) == dit


def test_another_one_and_back() -> None:
    entretien = au_choix()
    entretien.dire("Mes clients")
    assert noms(entretien.dire("Une autre réponse")) == ["utter_demander_choix_a_corriger"]
    entretien.dire("Mon geste de respect")
    tour = entretien.dire("Laisser comme c’est")
    assert noms(tour) == ["utter_on_continue", "utter_demander_suite"] and not tour.reponses


@pytest.mark.parametrize("dit", ["efface-la", "supprimez", "enlève ça stp"])
def test_the_answer_opened_is_taken_out(dit: str) -> None:
    entretien = au_choix()
    entretien.dire("Mes renoncements")
    assert noms(entretien.dire(dit))[0] == "utter_reponse_retiree"
    assert entretien.carnet.renoncements == ""


def test_words_that_it_does_not_hold_are_no_new_answer() -> None:
    entretien = au_choix()
    entretien.dire("Mes clients")
    entretien.dire("enlève les vacances")
    assert entretien.carnet.coeur_clientele == "les familles du quartier"


def test_the_order_is_no_part_of_the_new_answer() -> None:
    entretien = au_choix()
    entretien.dire("Mes valeurs")
    tour = entretien.dire("mettez plutôt : la douceur")
    assert entretien.carnet.valeurs == tour.reponses[0].texte == "la douceur"


def test_the_status_is_chosen_by_its_buttons() -> None:
    entretien = au_choix()
    assert "Je reprends" in entretien.dire("Création ou reprise").repliques[-1].boutons
    entretien.dire("Je reprends")
    assert entretien.carnet.statut == "repreneur"


def test_a_deeper_answer_is_taken_up_again() -> None:
    entretien = au_choix(
        approfondissement=True,
        approfondi={"partenaire_collaborateurs": "je les paie mieux", "courage": "dire non"},
        partenaires={"collaborateurs": "je les paie mieux"},
    )
    boutons = entretien.dire("Une réponse plus loin").repliques[-1].boutons
    assert boutons == ("Mon équipe", "Le courage", "Rien, on continue")
    entretien.dire("Mon équipe")
    assert noms(entretien.dire("je leur laisse le vendredi"))[0] == "utter_corrige_reponse"
    assert entretien.carnet.approfondi["partenaire_collaborateurs"] == "je leur laisse le vendredi"


def test_a_title_answers_where_none_is_offered() -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    # It opens no answer: it says for whom, and what for them is asked.
    tour = entretien.dire("Mes clients", "motif_sens")
    assert noms(tour) == ["utter_reflet_citation", "utter_demander_geste_pour"]


def test_a_title_at_the_end_opens_its_answer() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    assert noms(entretien.dire("mes clients")) == ["utter_demander_correction"]


def test_whoever_leaves_comes_back_to_the_journey() -> None:
    entretien = au_choix("acte")
    assert noms(entretien.dire("pause", "faire_pause")) == ["utter_pause"]
    entretien.dire("j'ai refait un ourlet gratuitement", "motif_offre")
    assert entretien.carnet.acte == "j'ai refait un ourlet gratuitement"


@pytest.mark.parametrize("dit", ["non je me suis trompé", "corrige ma dernière réponse"])
def test_who_takes_back_what_they_said_reopens_the_last_answer(dit: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    assert noms(entretien.dire(dit, "corriger_reponse")) == ["utter_demander_correction"]
    assert entretien.carnet.detour["etape"] == "valeurs"


# --- A change ordered, without words surely read --------------------------------------------------


def _menuisier(etape: str = "confiance") -> Carnet:
    return Carnet(
        etape=etape,
        activite="menuisier à dinan",
        pourquoi_1="Mon père buvait et l'atelier était calme. Un matin de mars, il m'a donné sa varlope.",
        valeurs="la franchise, la patience",
        valeurs_nommees=["la franchise", "la patience"],
        acte="J'ai refait la porte de Mme Le Goff, elle venait d'enterrer son fils.",
        regard_client="ils touchent le bois",
        coeur_clientele="les familles du bourg et les mairies",
        geste_respect="je paie la scierie à la livraison",
        renoncements="la cuisine en kit",
        action_7_jours="mardi je passe voir la maire",
        approfondi={"courage": "dire non à mon beau-frère, c'est lui qui me doit de l'argent"},
        raison_detre="Nous existons pour faire des tables qui durent.",
        raison_detre_confirmee=True,
        approfondissement=True,
        commencee_le="2026-11-26T08:00:00+00:00",
        terminee_le="2026-11-26T08:20:00+00:00",
    )


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("Pour le renoncement, enlevez les kits, je n'en vends pas. J'ai renoncé aux chantiers pressés.", "renoncements"),
        ("les valeurs mets juste honnete et enleve le truc de la porte", "valeurs"),
        ("les clients t'as mis les mairies, enlève", "coeur_clientele"),
        ("le geste de respect faudrait le refaire", "geste_respect"),
        ("l'activité c'est mal noté, ya écrit dinan avec une minuscule", "activite"),
        ("mon pas de la semaine c'est plus mardi, changez-le", "action_7_jours"),
        ("corrigez mon exemple s'il vous plaît", "acte"),
        ("Ce que voit le client, il faut mettre qu'ils sentent l'odeur", "regard_client"),
        ("il faut reprendre ma réponse sur le courage", "courage"),
        ("dans la synthèse remplacez varlope par rabot", "pourquoi_1"),
    ],
)  # fmt: skip
def test_a_change_ordered_in_an_answer(texte: str, nom: str) -> None:
    assert correction.a_reprendre(texte, _menuisier()) == nom


@pytest.mark.parametrize(
    "texte",
    [
        "Mes clients, je leur dis : changez rien, votre table est belle",
        "je mets mes clients à l'aise et je note tout",
        "quand un client hésite je lui dis enlevez le prix",
        "chaque pièce changée est notée dans le carnet du client",
        "je voudrais revoir ma synthèse",
        "t'as corrigé quoi dans la synthèse ? montre",
        "Est-ce que vous avez bien noté mes valeurs ?",
        "Notre valeur c'est l'accueil, avant même qu'il ait enlevé son manteau",
        "Il faut changer de métier quand on n'a plus confiance",
        "mettre une affiche pour mes clients",
        "je veux enlever la honte à mes clients",
        "il faut mettre mes clients à l'aise",
        "mes clients il faut les mettre à l'aise",
        "je voudrais changer mes fournisseurs, mes clients le demandent",
        "sur ma vitrine il y a écrit bienvenue à mes clients",
        "mes clients ont mal compris le devis",
        "mettez-vous à la place de mes clients",
        "on doit retirer la peur de mes clients",
    ],
)
def test_an_answer_orders_nothing(texte: str) -> None:
    assert correction.a_reprendre(texte, _menuisier()) is None


@pytest.mark.parametrize(
    ("texte", "neuf"),
    [
        ("enlève les mairies", "les familles du bourg"),
        ("Pour mes clients, enlevez les mairies, elles paient mal.", "les familles du bourg"),
        ("remplace les mairies par les écoles", "les familles du bourg et les écoles"),
        ("« les mairies », mettez « les écoles » à la place", "les familles du bourg et les écoles"),
        ("Pour mes clients mettez les écoles au lieu de les mairies", "les familles du bourg et les écoles"),
        ("ajoute les écoles", "les familles du bourg, les mairies et les écoles"),
        ("on a oublié les écoles dans mes clients, ajoutez-les", "les familles du bourg, les mairies et les écoles"),
        ("ya écrit mairies, corrige, c \"Mairies\"", "les familles du bourg et les Mairies"),
        ("les retraités du canton", None),
        ("enlève les vacances", None),
        ("enlève les mairies et mets les écoles", None),
    ],
)  # fmt: skip
def test_a_few_words_of_an_answer_change(texte: str, neuf: str | None) -> None:
    assert correction.retoucher(texte, "les familles du bourg et les mairies") == neuf


def test_a_value_named_beside_the_change_joins() -> None:
    dit = "mes valeurs « je triche pas » tu peux mettre « la qualité » à la place ? et l'honnêteté"
    assert correction.retoucher(dit, "je triche pas", valeurs=True) == "la qualité, l’honnêteté"


@pytest.mark.parametrize(
    "dit",
    ["La discrétion n'y figure pas. Pouvez-vous l'ajouter à mes valeurs ?", "remets la discrétion"],
)
def test_a_value_that_is_missing_is_added(dit: str) -> None:
    assert correction.retoucher(dit, "la patience", valeurs=True) == "la patience, la discrétion"


def test_the_answer_before_the_order_is_kept() -> None:
    carnet = _menuisier("changement_metier")
    dit = "Le bois des Landes vaut de l'or. Dans mes clients, enlevez les mairies."
    tour = parcours.repondre(carnet, Message(dit, passages=(Passage("dit", dit, 0.97),)))
    assert "utter_corrige_coeur_clientele" in noms(tour)
    assert carnet.approfondi["changement_metier"] == "Le bois des Landes vaut de l'or."
    assert carnet.coeur_clientele == "les familles du bourg"


# --- A passage taken out of the record -----------------------------------------------------------


@pytest.mark.parametrize(
    ("texte", "parti"),
    [
        ("tu peux retirer le passage sur mon père stp c'est perso", "père"),
        ("Pourriez-vous ôter du résumé ce que j'ai dit de mon beau-frère ?", "frère"),
        ("enlevez la phrase où je parle du fils de Mme Le Goff", "fils"),
        ("je préférerais que la phrase « Un matin de mars… » ne paraisse pas, retirez-la", "mars"),
        ("serait-il possible de supprimer de la synthèse l'allusion à mon beau-frère ?", "frère"),
        ("Je ne veux pas que ma conseillère lise le passage sur mon père, pouvez-vous l'enlever ?", "père"),
        ("retire du chemin mon père", "Mon père"),
    ],
)  # fmt: skip
def test_a_passage_goes_and_nothing_is_printed_again(texte: str, parti: str) -> None:
    entretien = Entretien(_menuisier())
    tour = entretien.dire(texte)
    assert noms(tour)[0] == "utter_reponse_retiree" and "utter_synthese_rappel" not in noms(tour)
    reste = str([entretien.carnet.pourquoi_1, entretien.carnet.acte, entretien.carnet.approfondi])
    assert not re.search(rf"\b{parti}\b", reste)
    assert entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize(
    "texte",
    [
        "Je vais m'arrêter là pour ce soir, mais pourriez-vous retirer de la synthèse le passage sur mon père ?",
        "bon je file, enlève juste ce que j'ai dit sur mon père",
        "vire l'histoire de mme le goff de ma synthèse et salut",
    ],
)
def test_a_passage_goes_with_a_goodbye(texte: str) -> None:
    assert noms(Entretien(_menuisier()).dire(texte, "faire_pause", 0.5)) == [
        "utter_reponse_retiree", "utter_au_revoir",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "texte",
    ["enlevez le passage sur ma voiture", "retirez de ma synthèse la phrase « ma voiture »"],
)
def test_a_passage_not_found_is_said_so(texte: str) -> None:
    entretien = Entretien(_menuisier())
    assert noms(entretien.dire(texte)) == [
        "utter_passage_introuvable", "utter_demander_choix_a_corriger",
    ]  # fmt: skip
    assert entretien.carnet.raison_detre_confirmee


def test_what_is_quoted_goes_from_every_answer_that_holds_it() -> None:
    entretien = Entretien(_menuisier("suite"))
    tour = entretien.dire("Enlevez « et les mairies » et « Mme Le Goff »")
    assert noms(tour)[0] == "utter_reponse_retiree"
    assert "mairies" not in entretien.carnet.coeur_clientele
    assert "Le Goff" not in entretien.carnet.acte


# --- The record, then goodbye --------------------------------------------------------------------


@pytest.mark.parametrize(
    "texte",
    [
        "montre juste la synthese et salut",
        "bon j'arrête là faut que je bosse, montre la synthèse",
        "la synthèse svp, ensuite je file",
        "affiche moi le récap et bonne soirée",
        "montrez-moi ma synthèse puis au revoir madame",
        "montrez-moi la synthèse, je vais devoir retourner à l'établi",
    ],
)
def test_the_record_then_goodbye(texte: str) -> None:
    tour = Entretien(_menuisier()).dire(texte, "demander_synthese")
    assert noms(tour)[0] == "utter_synthese_rappel"
    assert noms(tour)[1:] in (["utter_au_revoir"], ["utter_pause"])


def test_the_record_alone_brings_nothing_said_back() -> None:
    tour = Entretien(_menuisier("courage")).dire("ta synthese", "demander_synthese")
    assert [n for n in noms(tour) if n.startswith("utter_retour")] == []


@pytest.mark.parametrize("texte", ["ma synthèse", "j'ai fini de payer mes dettes"])
def test_who_stays_does_not_leave(texte: str) -> None:
    assert not quitte(texte)


@pytest.mark.parametrize(
    ("texte", "passage"),
    [
        ("supprime tout ce que jai dit", False),
        ("effacez toutes mes réponses", False),
        ("supprimez tout ce que j'ai dit sur ma femme", True),
        ("retirez de la synthèse le passage sur le parking", True),
    ],
)
def test_everything_is_no_passage(texte: str, passage: bool) -> None:
    assert correction.vise_un_passage(texte) is passage


def test_what_answers_before_a_change_read_by_its_stretches_is_kept() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin")
    dit = "J'ai vu un gamin finir son premier roman."
    ordre = "Corrigez aussi ma clientèle : les ados du collège."
    etape = entretien.carnet.etape
    passages = (
        Passage("dit", dit, 0.99),
        Passage("consigne", "Corrigez aussi", 0.99),
        Passage("champ", "ma clientèle :", 0.98),
        Passage("nouveau", "les ados du collège.", 0.95),
    )
    message = Message(f"{dit} {ordre}", "motif_sens", (("motif_sens", 0.9),), "", passages)
    parcours.repondre(entretien.carnet, message)
    assert entretien.carnet.approfondi[etape] == dit
    assert entretien.carnet.coeur_clientele == "les ados du collège"
