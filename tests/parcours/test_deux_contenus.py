"""A message that answers and does something else: neither is lost for the other."""

from __future__ import annotations

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.parcours import Tour
from pourquoi.passages import ROLES, Passage
from tests.entretien import noms


def _librairie(etape: str, **reponses: object) -> Carnet:
    donnees = {
        "etape": etape,
        "commencee_le": "2026-01-01T10:00:00+00:00",
        "activite": "une laverie",
        "statut": "createur",
        "pourquoi_1": "ma tante a tenu la laverie vingt ans et le rideau était baissé",
        "motifs": ["motif_sens"],
        "echelle_finie": True,
        "valeurs": "la loyauté",
        "valeurs_nommees": ["la loyauté"],
        "acte": "j'ai relavé trois fois la nappe de Rose",
        "regard_client": "je plie devant lui",
        "coeur_clientele": "les familles du bourg et les cantines",
        "geste_respect": "je paie mon livreur le jour même",
        "raison_detre": "Nous existons pour que le linge soit respecté.",
        "raison_detre_confirmee": True,
        "renoncements": "les hôtels",
        "action_7_jours": "jeudi je passe voir Rose avec sa nappe",
    }
    ordre = [*donnees][7:]
    if etape in ordre:
        donnees = {n: v for n, v in donnees.items() if n not in ordre[ordre.index(etape) :]}
    return Carnet(**{**donnees, **reponses})


def _dire(note: Carnet, texte: str, intent: str = "motif_sens", **roles: str) -> Tour:
    lus = tuple(Passage(ROLES[role[0]], dit, 0.95) for role, dit in roles.items())
    return parcours.repondre(note, Message(texte, intent, ((intent, 0.6),), "", lus))


@pytest.mark.parametrize(
    ("etape", "texte", "garde"),
    [
        ("action_7_jours", "Vous n'avez pas répondu à ma question, mais passons : mardi, j'appelle la mairie.", "mardi, j'appelle la mairie."),
        ("coeur_clientele", "vous m'avez pas répondu hein mais bon d'accord les clients ben c'est surtout les retraités", "les retraités"),
        ("action_7_jours", "tiens vous me tutoyez maintenant bon c'est pas grave alors je passe mardi voir le maire", "je passe mardi voir le maire"),
        ("geste_respect", "tu poses toujours la même question, enfin bref, je préviens mon livreur la veille", "je préviens mon livreur la veille"),
        ("renoncements", "Vous ne m'avez pas répondu. Je renonce aux hôtels.", "Je renonce aux hôtels."),
    ],
)  # fmt: skip
def test_a_reproach_costs_no_answer(etape: str, texte: str, garde: str) -> None:
    note = _librairie(etape)
    tour = _dire(note, texte)
    assert getattr(note, etape).endswith(garde) and "répondu" not in getattr(note, etape)
    recus = ("utter_remarque_recue", "utter_question_laissee", "utter_vouvoiement")
    assert noms(tour)[0] in recus
    assert note.etape != etape


def test_a_reproach_alone_answers_nothing() -> None:
    note = _librairie("coeur_clientele")
    _dire(note, "Vous ne m'avez pas répondu !")
    assert note.coeur_clientele is None and note.etape == "coeur_clientele"


def test_an_answer_in_the_shape_of_a_question_is_kept_beside_a_reproach() -> None:
    note = Carnet(etape="statut", commencee_le="x", activite="une laverie")
    _dire(
        note,
        "Je crée, enfin je reprends les murs mais pas le fonds, donc je crée, non ? Et vous ne m'avez pas répondu pour la TVA !",
    )
    assert note.statut == "createur"


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        ("La franchise, et laisser le choix, est-ce que c'est une valeur ça, laisser le choix ?", ["la franchise", "laisser le choix"]),
        ("l'honnêteté et la lenteur, ça compte comme une valeur ?", ["l’honnêteté", "la lenteur"]),
    ],
)  # fmt: skip
def test_values_told_with_a_doubt_are_kept(texte: str, valeurs: list[str]) -> None:
    note = _librairie("valeurs", valeurs=None, valeurs_nommees=[])
    note = Carnet(**{**vars(note), "acte": None, "regard_client": None, "coeur_clientele": None})
    tour = _dire(note, texte, d=texte)
    assert noms(tour)[0] == "utter_question_est_une_valeur"
    assert note.valeurs_nommees[: len(valeurs)] == valeurs


def test_what_is_surely_told_beside_a_question_is_kept() -> None:
    note = _librairie("renoncements")
    lus = (Passage("dit", "les hôtels.", 0.95), Passage("bruit", "c'est qui ton sinek", 0.6))
    lu = (("question_sinek", 0.95),)
    texte = "les hôtels. c'est qui ton sinek"
    tour = parcours.repondre(note, Message(texte, "question_sinek", lu, "", lus))
    assert note.renoncements == "les hôtels." and noms(tour)[0] == "utter_question_sinek"


def test_the_answer_stands_beside_words_put_right_elsewhere() -> None:
    note = _librairie("renoncements")
    texte = "Les hôtels. Au passage, je rectifie : j'ai dit que ma tante avait tenu la laverie vingt ans, c'est plutôt trente."
    tour = _dire(note, texte)
    assert note.pourquoi_1 == "ma tante a tenu la laverie trente ans et le rideau était baissé"
    assert note.renoncements == "Les hôtels."
    assert noms(tour)[0] == "utter_mots_rectifies" and note.etape == "action_7_jours"


def test_words_put_right_alone_ask_the_question_again() -> None:
    note = _librairie("action_7_jours")
    tour = _dire(note, "pas les cantines en fait. juste l'école du bourg")
    assert note.coeur_clientele == "les familles du bourg et l'école du bourg"
    assert noms(tour) == ["utter_mots_rectifies", "utter_demander_action_7_jours"]


def test_words_taken_back_alone_go_and_the_rest_answers() -> None:
    note = _librairie("action_7_jours")
    _dire(note, "finalement pas les cantines. Jeudi je passe à l'école")
    assert note.coeur_clientele == "les familles du bourg"
    assert note.action_7_jours == "Jeudi je passe à l'école"


@pytest.mark.parametrize(
    ("etape", "texte", "garde", "valeurs"),
    [
        ("coeur_clientele", "Plutôt les retraités, et les gens d'ici. D'ailleurs je reviens sur les valeurs, ce n'est pas la loyauté, c'est surtout la patience.", "les retraités, et les gens d'ici", ["la patience"]),
        ("regard_client", "Non, « la loyauté » n'est pas une valeur ; les miennes, ce sont la franchise et l'attention au linge fragile. Quant au client, il le voit quand je reviens le lendemain.", "il le voit quand je reviens le lendemain", ["la franchise", "l’attention au linge fragile"]),
        ("regard_client", "J'avais dit la loyauté et la lenteur, il en manque une. Et je viens de vous répondre, me semble-t-il : je plie devant lui.", "je plie devant lui.", ["la loyauté", "la lenteur"]),
    ],
)  # fmt: skip
def test_an_answer_and_another_put_right(
    etape: str, texte: str, garde: str, valeurs: list[str]
) -> None:
    note = _librairie(etape)
    _dire(note, texte)
    assert garde in getattr(note, etape)
    assert "valeur" not in getattr(note, etape) and "manque" not in getattr(note, etape)
    assert note.valeurs_nommees == valeurs


def test_what_is_repeated_is_of_the_answer_before() -> None:
    note = _librairie("renoncements")
    _dire(note, "jte repete c les cantines en 1er les familles c apres. sinon jrenonce aux hotels, c bien payé ms bon")  # fmt: skip
    assert note.coeur_clientele == "les cantines d'abord, puis les familles"
    assert note.renoncements == "je renonce aux hotels, c bien payé ms bon"


def test_what_does_not_make_them_go_on_is_no_value() -> None:
    note = _librairie("valeurs")
    note = Carnet(**{**vars(note), "valeurs": None, "valeurs_nommees": [], "acte": None})
    tour = _dire(note, "ah non c'est pas le rideau baissé qui me fait avancer vous avez pas compris c'est qu'on laisse personne sans linge propre voilà")  # fmt: skip
    assert note.pourquoi_1 == "on laisse personne sans linge propre"
    assert note.valeurs is None and note.etape == "valeurs"
    assert "utter_corrige_pourquoi" in noms(tour)


def test_a_story_is_not_reduced_to_a_word() -> None:
    note = _librairie("geste_respect")
    lus = (
        Passage("dit", "Je paie mon livreur.", 0.95),
        Passage("consigne", "je rectifie, c'est plutôt par", 0.95),
        Passage("ancien", "vingt ans", 0.95),
        Passage("nouveau", "deux", 0.95),
    )
    texte = " ".join(p.texte for p in lus)
    parcours.repondre(note, Message(texte, "motif_sens", (("motif_sens", 0.6),), "", lus))
    assert note.pourquoi_1 and len(note.pourquoi_1.split()) > 5


# --- At the end -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texte", "champs"),
    [
        ("Ah mais je n'ai pas parlé de ce à quoi je renonce, vous ne me l'avez pas demandé : pas de blanchisserie, et je ferme le mardi. Et pour les sept jours, c'est juste appeler l'école vendredi.",
         {"renoncements": "pas de blanchisserie, et je ferme le mardi", "action_7_jours": "appeler l'école vendredi"}),
        ("Et mes renoncements : pas de blanchisserie, pas de cuir, vous les avez mis ?", {"renoncements": "pas de blanchisserie, pas de cuir"}),
        ("et les sept jours. vendredi je porte un panier à la cantinière", {"action_7_jours": "vendredi je porte un panier à la cantinière"}),
        ("mes valeurs : la franchise et la lenteur. mes clients : les clubs du canton", {"valeurs": "la franchise et la lenteur", "coeur_clientele": "les clubs du canton"}),
        ("et le geste. payer mon livreur la veille", {"geste_respect": "payer mon livreur la veille"}),
    ],
)  # fmt: skip
def test_answers_under_their_names(texte: str, champs: dict[str, str]) -> None:
    note = _librairie("suite")
    _dire(note, texte)
    assert {n: getattr(note, n) for n in champs} == champs


def test_an_answer_that_says_so_already_is_said_so() -> None:
    note = _librairie("suite")
    tour = _dire(note, "Et mes renoncements : les hôtels, vous les avez mis ?")
    assert noms(tour)[0] == "utter_deja_note" and note.renoncements == "les hôtels"


@pytest.mark.parametrize(
    ("texte", "manque"),
    [
        ("Il manque dans votre synthèse ce à quoi je renonce et Rose.", False),
        ("Dans votre résumé, il manque les renoncements et mon livreur. C'est voulu ?", False),
        ("Il manque dans la synthèse les renoncements, la douceur, et Rose.", True),
    ],
)
def test_what_is_missing_from_the_record_is_shown(texte: str, manque: bool) -> None:
    note = _librairie("suite")
    tour = _dire(note, texte)
    assert noms(tour)[0] == "utter_synthese_rappel"
    assert ("utter_manque_encore" in noms(tour)) is manque


@pytest.mark.parametrize(
    ("texte", "manque"),
    [
        ("il manque les hôtels dans votre truc", False),
        ("Il manque Rose et les hôtels dans ta fiche.", False),
        ("il manque les hôtels dans votre machin. Et Gaston aussi, c'est lui qui a commencé", True),
    ],
)
def test_what_is_missing_from_their_thing_is_shown_where_it_stands(
    texte: str, manque: bool
) -> None:
    note = _librairie("suite")
    tour = _dire(note, texte)
    assert noms(tour)[0] == "utter_deja_note"
    assert ("utter_manque_encore" in noms(tour)) is manque


@pytest.mark.parametrize(
    "texte",
    ["mes clients c'est ma famille", "les valeurs. c'est quoi déjà ?", "l'action c'est bien", "pour les sept jours, ça change quoi ?", "mon geste, ils l'aiment bien"],
)  # fmt: skip
def test_what_is_said_of_an_answer_is_no_answer(texte: str) -> None:
    note = _librairie("suite")
    avant = dict(vars(note))
    _dire(note, texte)
    assert all(getattr(note, n) == avant[n] for n in ("valeurs", "coeur_clientele", "geste_respect", "action_7_jours"))  # fmt: skip


# --- What is taken out ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texte", "nom", "reste"),
    [
        ("c un repassage ke javais fait, enlève le lavage", "acte", "un soir j'ai fait un repassage pour Rose et elle a ri"),
        ("enlevez « le lavage »", "acte", "un soir j'ai fait un repassage pour Rose et elle a ri"),
        ("retirez le repassage", "acte", "un soir j'ai fait un lavage pour Rose et elle a ri"),
        ("dans sept jours là enlevez le début c'est juste jeudi je passe voir Rose voilà", "action_7_jours", "jeudi je passe voir Rose"),
        ("pour les sept jours supprimez le reste, gardez juste jeudi je passe voir Rose", "action_7_jours", "jeudi je passe voir Rose"),
        ("vire les cantines", "coeur_clientele", "les familles du bourg"),
    ],
)  # fmt: skip
def test_words_taken_out_take_those_words(texte: str, nom: str, reste: str) -> None:
    note = _librairie("suite", acte="un soir j'ai fait un lavage et un repassage pour Rose et elle a ri")  # fmt: skip
    tour = _dire(note, texte)
    assert getattr(note, nom) == reste
    dite = tour.repliques[0]
    assert dite.nom != "utter_reponse_retiree" or "«" in dite.variables["retire"]


@pytest.mark.parametrize(
    "texte", ["enlève la nappe", "oubliez Rose", "pour mon exemple enlève les trois fois"]
)
def test_more_than_the_words_named_is_not_taken_without_asking(texte: str) -> None:
    note = _librairie("suite", action_7_jours="")
    tour = _dire(note, texte)
    assert note.acte == "j'ai relavé trois fois la nappe de Rose"
    assert noms(tour) == ["utter_retrait_incertain", "utter_demander_correction"]
    assert note.detour == {"nom": "correction", "etape": "acte"}
    # Said again, it is still not taken whole.
    _dire(note, texte)
    assert note.acte == "j'ai relavé trois fois la nappe de Rose"


@pytest.mark.parametrize(
    "texte",
    ["efface mon exemple", "enlève tout ce que j'ai dit sur Rose, c'est intime", "retirez l'histoire de la nappe de Rose"],
)  # fmt: skip
def test_what_is_named_as_a_whole_goes(texte: str) -> None:
    note = _librairie("suite", action_7_jours="")
    _dire(note, texte)
    assert note.acte == ""
