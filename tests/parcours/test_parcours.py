"""The journey from end to end, and what happens when it is disturbed."""

from __future__ import annotations

import pytest

from tests.entretien import REPONSES, Entretien, noms


def test_short_answers_reach_a_signed_raison_detre_in_fourteen_turns() -> None:
    entretien = Entretien()
    entretien.ouvrir("bonjour", "saluer")
    tours = 1
    while not entretien.carnet.raison_detre_confirmee:
        texte, intent = REPONSES[entretien.carnet.etape]
        entretien.dire(texte, intent)
        tours += 1
    assert tours <= 14


def test_first_message_says_it_is_a_program_and_asks_one_thing() -> None:
    assert noms(Entretien().ouvrir()) == ["utter_accueil", "utter_demander_activite"]


def test_first_real_question() -> None:
    entretien = Entretien()
    entretien.jusqu_a("statut")
    assert noms(entretien.dire("Je crée"))[-1] == "utter_demander_pourquoi"


def test_spine_asks_in_order() -> None:
    entretien = Entretien()
    entretien.ouvrir()
    posees = []
    while entretien.carnet.etape != "suite":
        posees.append(entretien.carnet.etape)
        entretien.dire(*REPONSES[entretien.carnet.etape])
    assert posees == list(REPONSES)


def test_finding_clients_is_parked_and_answered_at_the_end() -> None:
    entretien = Entretien()
    tour = entretien.ouvrir("comment trouver des clients ?", "question_trouver_clients")
    assert "utter_question_trouver_clients" in noms(tour)
    entretien.jusqu_a("action_7_jours")
    fin = entretien.dire(*REPONSES["action_7_jours"])
    assert "utter_trouver_clients_reponse" in noms(fin)
    assert noms(fin)[-2:] == ["utter_conclusion_valeur", "utter_demander_suite"]


def test_activity_given_in_the_first_message_is_not_asked_again() -> None:
    entretien = Entretien()
    entretien.ouvrir("bonjour, je reprends un garage à Vesoul", "saluer")
    assert entretien.carnet.statut == "repreneur"
    assert entretien.carnet.etape == "pourquoi_1"


@pytest.mark.parametrize("etape", list(REPONSES))
def test_an_interruption_loses_nothing(etape: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    avant = entretien.carnet.valeurs_de_slots()
    tour = entretien.dire("c'est qui Simon Sinek ?", "question_sinek")
    apres = entretien.carnet.valeurs_de_slots()
    changes = {nom for nom in avant if avant[nom] != apres[nom]}
    # Which words were said back is remembered; what was answered does not move.
    assert changes <= {"angle", "reflets_lies"}
    assert noms(tour)[0].startswith("utter_retour")
    assert entretien.carnet.etape == etape


@pytest.mark.parametrize("etape", [e for e in REPONSES if e != "avis_raison_detre"])
def test_every_question_but_the_signature_can_be_skipped(etape: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    assert "utter_etape_passee" in noms(entretien.dire("passer", "passer_question"))
    assert entretien.carnet.etape != etape


@pytest.mark.parametrize("etape", [e for e in REPONSES if e not in ("avis_raison_detre",)])
def test_silence_never_loops(etape: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    for _ in range(3):
        entretien.dire("je sais pas", "reponse_vague")
    assert entretien.carnet.etape != etape


@pytest.mark.parametrize("texte", ["", "   ", "🙂🙂", "<b></b>", "…", "\u200b"])
def test_nothing_to_read_keeps_the_question(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    assert noms(entretien.dire(texte, "motif_sens")) == [
        "utter_message_vide",
        "utter_demander_pourquoi",
    ]
    assert entretien.carnet.etape == "pourquoi_1"


def test_too_long_is_refused_and_loses_nothing() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    assert noms(entretien.dire("a" * 5000, "motif_sens")) == [
        "utter_message_trop_long",
        "utter_demander_pourquoi",
    ]
    assert entretien.carnet.etape == "pourquoi_1"


def test_a_button_pressed_twice_is_not_an_answer_to_the_next_question() -> None:
    entretien = Entretien()
    entretien.jusqu_a("statut")
    entretien.dire("Je crée")
    tour = entretien.dire("Je crée")
    assert noms(tour) == ["utter_retour_rappel", "utter_demander_pourquoi"]
    assert entretien.carnet.pourquoi_1 is None


def test_the_coach_says_tu_to_who_says_tu() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    entretien.dire("t'es un robot ?", "bot_ou_humain")
    assert entretien.carnet.tutoiement


def test_deeper_questions_only_on_request() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire("Aller plus loin")
    assert noms(tour)[0].startswith("utter_approfondir")
    assert noms(tour)[1:] == ["utter_demander_philosophie_commerciale"]
    while entretien.carnet.etape != "suite":
        entretien.dire("je prends le temps d'écouter", "motif_sens")
    assert {"fournisseurs", "collaborateurs", "confreres"} <= set(entretien.carnet.partenaires)


def test_a_why_told_with_the_activity_is_not_asked_again() -> None:
    entretien = Entretien()
    entretien.ouvrir()
    entretien.dire("fromagère, parce que je veux faire vivre les fermes d'ici", "motif_sens")
    tour = entretien.dire("Je crée")
    assert "utter_pourquoi_deja_dit" in noms(tour)
    assert entretien.carnet.pourquoi_1 == "parce que je veux faire vivre les fermes d'ici"
    assert entretien.carnet.motifs == ["motif_sens"]
    assert [r.etape for r in tour.reponses] == ["statut", "pourquoi_1"]
    assert entretien.carnet.etape == "pourquoi_2"


def test_how_it_came_about_does_not_replace_the_question() -> None:
    entretien = Entretien()
    entretien.ouvrir()
    entretien.dire(
        "serrurier, parce que mon patron a fermé et que j'ai dit stop", "motif_opportunite"
    )
    tour = entretien.dire("Je crée")
    assert noms(tour)[-2:] == ["utter_pourquoi_commence", "utter_demander_pourquoi"]
    assert entretien.carnet.pourquoi_1 is None


def test_the_one_before_who_left_does_not_answer_for_who_takes_over() -> None:
    entretien = Entretien()
    entretien.ouvrir()
    tour = entretien.dire(
        "je reprends le café du bourg parce que Nadine qui le tenait est partie", "motif_sens"
    )
    assert noms(tour)[-2:] == ["utter_pourquoi_commence", "utter_demander_pourquoi"]
    assert entretien.carnet.pourquoi_1 is None


def test_a_reason_that_says_nothing_does_not_replace_the_question() -> None:
    entretien = Entretien()
    entretien.ouvrir()
    entretien.dire(
        "fromagère en Auvergne, parce que voilà, c'est comme ça et puis c'est tout", "reponse_vague"
    )
    assert noms(entretien.dire("Je crée"))[-1] == "utter_demander_pourquoi"


def test_a_why_told_before_the_mais_of_an_objection_is_kept() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    tour = entretien.dire(
        "mon père était typographe, mais on n'est pas chez les Bisounours", "objection_utopie"
    )
    assert entretien.carnet.pourquoi_1 == "mon père était typographe"
    assert [r.etape for r in tour.reponses] == ["pourquoi_1"]
    assert noms(tour)[-1] == "utter_objection_utopie"


def test_a_concession_before_an_objection_is_no_answer() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    entretien.dire("je veux bien croire à tout ça, mais c'est utopique", "objection_utopie")
    assert entretien.carnet.pourquoi_1 is None


def test_an_act_told_with_the_values_is_kept_and_not_asked_again() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    tour = entretien.dire(
        "la franchise, hier j'ai dit à un client que sa chaudière tiendra", "motif_sens"
    )
    assert {r.etape for r in tour.reponses} == {"valeurs", "acte"}
    assert entretien.carnet.acte == "hier j'ai dit à un client que sa chaudière tiendra"
    assert entretien.carnet.etape == "regard_client"


def test_what_it_costs() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    assert noms(entretien.dire("c'est gratuit ?", "hors_sujet"))[0] == "utter_question_prix"


def test_vous_again_for_whoever_asks_with_a_vous() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    entretien.dire("t'es un robot ?", "bot_ou_humain")
    assert entretien.carnet.tutoiement
    entretien.dire("que faites-vous de mes réponses ?", "question_confidentialite")
    assert not entretien.carnet.tutoiement


def test_how_many_questions_are_left() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    debut = entretien.dire("il reste combien de questions ?", "question_methode").repliques[0]
    assert (debut.nom, debut.variables["reste"]) == ("utter_reste", "8")
    entretien.jusqu_a("action_7_jours")
    fin = entretien.dire("on a bientôt fini ?", "question_methode").repliques[0]
    assert fin.nom == "utter_reste_peu"


def test_the_record_asked_for_after_an_answer_loses_neither() -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    tour = entretien.dire(
        "j'ai rendu une caisse de pommes. Ma synthèse, je vous prie.", "motif_sens"
    )
    assert entretien.carnet.acte == "j'ai rendu une caisse de pommes."
    assert noms(tour)[-1] == "utter_demander_regard_client"


def test_finding_clients_is_answered_after_the_end_whatever_was_kept() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.carnet.coeur_clientele = ""
    tour = entretien.dire("comment je trouve mes premières clientes ?", "question_trouver_clients")
    assert noms(tour)[0] == "utter_trouver_clients_conseil"


def test_what_is_taken_back_leaves_the_rest_of_the_answer() -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    entretien.carnet.valeurs = "le respect, la patience. Ma sœur a fait une dépression."
    tour = entretien.dire("oubliez ce que j'ai dit sur la dépression de ma sœur, c'est privé")
    assert noms(tour)[0] == "utter_reponse_retiree"
    assert "sœur" not in entretien.carnet.valeurs
    assert entretien.carnet.valeurs_nommees == ["le respect", "la patience"]
    assert tour.reponses[0].texte == entretien.carnet.valeurs


def test_a_joke_taken_at_its_word_is_taken_out_and_asked_again() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    entretien.dire("Pour le plaisir de me lever à 4h, évidemment", "motif_personnel")
    tour = entretien.dire("C'était de l'ironie, hein.", "reponse_vague")
    assert noms(tour) == ["utter_ironie_comprise", "utter_demander_correction"]
    entretien.dire("mon oncle partait et je voulais que son étal continue", "motif_sens")
    assert entretien.carnet.pourquoi_1 == "mon oncle partait et je voulais que son étal continue"


def test_what_is_taken_back_in_the_same_message_is_not_kept() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    entretien.dire("La patience. Enfin non, la discrétion.", "motif_sens")
    assert entretien.carnet.valeurs_nommees == ["la discrétion"]


def test_a_correction_nobody_understood_is_said_so() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire("rajoute une virgule quelque part", "motif_offre")
    assert "utter_quoi_corriger" in noms(tour)


def test_the_record_at_the_end_comes_back_to_nothing() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire("montre-moi la synthèse", "demander_synthese")
    assert not {"utter_retour", "utter_retour_rappel"} & set(noms(tour))


def test_whoever_stopped_may_read_the_record_in_peace() -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    entretien.dire("stop je m'arrête là", "faire_pause")
    tour = entretien.dire("ma synthèse stp", "demander_synthese")
    assert not any(nom.startswith("utter_demander") for nom in noms(tour))
    assert entretien.carnet.suspension == "pause"


def test_what_the_signed_sentence_must_say_too() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire("Ma phrase doit dire aussi que les enfants mangent bien", "motif_sens")
    assert "les enfants mangent bien" in entretien.carnet.raison_detre
    assert not entretien.carnet.raison_detre_confirmee
    assert noms(tour)[-1].startswith("utter_demander_avis")


def test_a_button_of_before_is_answered_at_the_end_too() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire("Je veux la changer")
    assert noms(tour) and not entretien.carnet.raison_detre_confirmee
    entretien = Entretien()
    entretien.jusqu_a("suite")
    assert noms(entretien.dire("Je crée")) == ["utter_demander_suite"]


def test_a_correction_given_up_changes_nothing() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    avant = entretien.carnet.coeur_clientele
    entretien.dire("je veux changer mes clients", "corriger_reponse")
    tour = entretien.dire("non laisse en fait", "nier")
    assert "utter_on_continue" in noms(tour)
    assert entretien.carnet.coeur_clientele == avant


def test_a_bare_refusal_of_an_answer_asks_for_the_right_one() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire("c'est pas mon action", "nier", 0.4)
    assert noms(tour) == ["utter_demander_correction"]


def test_grumbling_signs_all_the_same() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire("Passe encore. Je signe, mais je continue à trouver que c'est du marketing")
    assert entretien.carnet.raison_detre_confirmee


def test_a_joke_owned_up_to_before_any_answer_loses_nothing() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    tour = entretien.dire(
        "C'était de l'ironie. Je veux être libre de mes journées", "motif_personnel"
    )
    assert noms(tour)[0] == "utter_ironie_comprise"
    assert entretien.carnet.pourquoi_1 == "Je veux être libre de mes journées"


@pytest.mark.parametrize(
    "excuse",
    [
        "j'ai déjà trop de boulot, les gens viennent tout seuls",
        "je peux pas en ce moment",
        "ça sert à rien, franchement",
    ],
)
def test_a_reason_for_doing_nothing_is_no_step(excuse: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("action_7_jours")
    entretien.dire(excuse, "reponse_vague", 0.6)
    assert entretien.carnet.action_7_jours is None
    entretien.dire("j'ai pas beaucoup de temps mais j'appelle Josiane lundi", "reponse_concrete")
    assert entretien.carnet.action_7_jours


def test_a_doubt_of_oneself_is_received_once() -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    premier = entretien.dire(
        "j'ai aidé ma voisine, mais je sais pas si je suis légitime", "motif_sens"
    )
    assert "utter_doute" in noms(premier)
    second = entretien.dire("ils me voient arriver, je me sens pas légitime", "motif_sens")
    assert "utter_doute" not in noms(second)
    question = entretien.dire("vous croyez que je suis légitime, alors ?", "question_methode", 0.4)
    assert noms(question)[0] == "utter_question_legitime_acte"


def test_whoever_had_no_choice_is_not_congratulated() -> None:
    entretien = Entretien()
    entretien.ouvrir()
    tour = entretien.dire(
        "chauffeur VTC, après 19 mois de chômage j'ai pas eu le choix", "motif_offre"
    )
    assert "utter_accueil_sans_choix" in noms(tour)
    assert "utter_accueil_createur_sobre" in noms(entretien.dire("Je crée", None))


def test_a_why_put_right_later_leaves_the_others() -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    avant = entretien.carnet.pourquois()
    entretien.dire("je veux corriger mon premier pourquoi", "corriger_reponse")
    entretien.dire("ma grand-mère réparait tout", "motif_sens")
    apres = entretien.carnet.pourquois()
    assert "grand-mère" in apres[0]
    assert apres[1:] == avant[1:]
    assert entretien.carnet.etape == "coeur_clientele"


def test_money_said_again_is_challenged() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    tour = entretien.dire("je viens de te le dire. la thune", "reponse_vague", 0.67)
    assert "utter_relance_defi" in noms(tour)


def test_a_question_at_the_end_changes_nothing_that_is_signed() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    avant = entretien.carnet.raison_detre, entretien.carnet.coeur_clientele
    entretien.dire(
        "vous avez noté les profs dans nos clients, oui ou non ?", "question_methode", 0.5
    )
    entretien.dire(
        "mon pas s'arrête au milieu de la phrase, c'est normal ?", "question_methode", 0.5
    )
    assert (entretien.carnet.raison_detre, entretien.carnet.coeur_clientele) == avant


def test_a_price_kept_is_no_goodbye() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin", None)
    entretien.dire("13 la margherita. je la laisse à 11", "motif_argent", 0.4)
    assert entretien.carnet.suspension is None


def test_everyone_but_above_all_the_families_is_about_the_families() -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    tour = entretien.dire("Un peu tout le monde, mais surtout les familles du bourg", "motif_sens")
    assert entretien.carnet.coeur_clientele == "les familles du bourg"
    assert "utter_objection_tout_le_monde" not in noms(tour)


@pytest.mark.parametrize(
    "dit", ["Ne touchez pas à la phrase, continuons", "ne changez rien à ma phrase"]
)
def test_a_signed_sentence_left_alone_stays_signed(dit: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire(dit, "corriger_reponse")
    assert entretien.carnet.raison_detre_confirmee


def test_what_is_asked_for_a_part_is_kept_though_a_question_ends_it() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire("Ce que ça change")
    entretien.dire("Que les ados repartent avec un livre. C'est plus fort, non ?", "motif_sens")
    assert "que les ados repartent avec un livre" in entretien.carnet.raison_detre


def test_a_long_story_nothing_is_said_back_of_is_received() -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_3")
    dit = (
        "une dame de 82 ans, on lui a vendu une pompe à chaleur, enfin non, deux, et j'ai eu honte"
    )
    tour = entretien.dire(dit, "motif_sens")
    assert noms(tour)[0] == "utter_entendu_quelqu_un"
