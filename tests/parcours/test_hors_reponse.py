"""What is no plain answer: nothing to read, a number, « vous êtes là ? », « remets comme avant »."""

from __future__ import annotations

import pytest

from pourquoi.adresse import demande_le_tu, demande_le_vous
from pourquoi.carnet import Message
from pourquoi.conge import rien_d_autre
from pourquoi.ecoute.ce_qui_reste import demande_ce_qui_reste
from pourquoi.ecoute.demandes import redemande_sa_reponse
from pourquoi.ecoute.sans_reponse import autre_langue, esquive, illisible, vide
from pourquoi.ordres import ordre
from pourquoi.remarques import remarque
from tests.entretien import Entretien, rendu_a


def _noms(entretien: Entretien, texte: str, intent: str | None = None) -> list[str]:
    return [r.nom.removeprefix("utter_") for r in entretien.dire(texte, intent).repliques]


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("??", "plus_simple"),
        ("🙄", "message_vide"),
        ("mon numéro 06 11 22 33 44", "coordonnees"),
        ("c'est marc@fournil.fr si besoin", "coordonnees"),
        ("vs êtes encore là ?", "je_suis_la"),
        ("allo", "je_suis_la"),
        ("no entiendo la pregunta", "langue"),
        ("wxcvwxcv", "message_illisible"),
        ("cb il en reste", "reste"),
        ("c'est long ?", "reste"),
        ("Vous allez me poser combien de questions encore ?", "reste"),
        ("je suis un peu pressé", "reste"),
        ("j'ai plus très envie de continuer", "reste"),
        ("Franchement je ne suis pas sûre de vouloir finir", "reste"),
        ("y'a encore quelqu'un ?", "je_suis_la"),
        ("allo, y a personne", "je_suis_la"),
        ("ich verstehe nicht", "langue"),
        ("me revoilà", "reprise"),
        ("coucou, c'est encore moi", "reprise"),
        ("je suis là", "reprise"),
        ("mes valeurs c'était quoi déjà ?", "deja_note"),
    ],
)
def test_la_question_revient_apres_un_mot(texte: str, dit: str) -> None:
    entretien = rendu_a("regard_client")
    dits = _noms(entretien, texte)
    assert dits[0] == dit and dits[-1] == "demander_regard_client"
    assert entretien.carnet.regard_client is None


@pytest.mark.parametrize(
    "texte",
    [
        "je vends sur www.truc.fr",
        "ils m'appellent au 06 11 22 33 44 la nuit",
        "Azerty, mon clavier",
        "le transfert des plants",
    ],
)
def test_ce_qui_se_lit(texte: str) -> None:
    assert not (vide(Message(texte)) or illisible(texte))


@pytest.mark.parametrize(
    "texte",
    [
        "non il n'y a pas de secret",
        "muy bien comme on dit",
        "mes clients non plus",
        "y a que des mamies",
        "Fidèles clientes, nouvelles clientes",
        "El Sol para los amigos",
        "Bar El Faro, mi casa",
    ],
)
def test_du_francais(texte: str) -> None:
    assert not autre_langue(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "il reste beaucoup de clients fidèles",
        "combien de temps je passe par coupe",
        "c'est tout pour elles",
        "c'est long à cuire",
    ],
)
def test_ne_demande_pas_ce_qui_reste(texte: str) -> None:
    assert not demande_ce_qui_reste(texte)


def test_ce_qui_ne_se_lit_jamais_ne_boucle_pas() -> None:
    entretien = rendu_a("acte")
    for _ in range(3):
        entretien.dire("🙃")
    assert entretien.carnet.etape != "acte"


@pytest.mark.parametrize(
    "texte",
    ["c'est tout bon merci", "parfait, rien d'autre", "merci pour tout", "j'ai ce qu'il me faut"],
)
def test_fini_et_remercie(texte: str) -> None:
    entretien = rendu_a("suite")
    assert _noms(entretien, texte) == ["fin"]
    assert _noms(entretien, "merci") == ["remercier"]
    assert entretien.carnet.suspension == "pause"


@pytest.mark.parametrize(
    "texte",
    [
        "merci de corriger mes valeurs",
        "c'est bon mais changez la phrase",
        "oui",
        "merci, ma synthèse",
    ],
)
def test_veut_encore_quelque_chose(texte: str) -> None:
    assert not rien_d_autre(texte)


@pytest.mark.parametrize("texte", ["vas-y", "ok on continue"])
def test_plus_loin_meme_apres_la_fin(texte: str) -> None:
    entretien = rendu_a("suite")
    entretien.dire("Je m’arrête là")
    assert _noms(entretien, texte, "reprendre")[-1] == "demander_philosophie_commerciale"


def test_qui_n_est_pas_parti_ne_revient_pas() -> None:
    dits = _noms(rendu_a("acte"), "on continue", "reprendre")
    assert dits[0] == "on_continue" and dits[-1] == "demander_acte"


@pytest.mark.parametrize(
    ("texte", "donne"),
    [
        ("bon je reviens dans 5 min", "faire_pause"),
        ("je finirai ça lundi", "faire_pause"),
        ("je repasse lundi chez la dame", None),
        ("je finis les pains à midi et je livre", None),
        ("je peux répondre plus tard à celle-là ?", "passer_question"),
        ("on verra plus tard celle-là", "passer_question"),
        ("revenons à la question précédente", "corriger_reponse"),
        ("vous avez noté quoi ?", "demander_synthese"),
        ("je reviens toujours deux fois", None),
        ("désolée, une cliente arrive, je reviens dans dix minutes", "faire_pause"),
        ("le samedi je finis à midi", None),
        ("Par mail je réponds dans une heure", None),
        ("Chez le papi je repasse lundi", None),
        ("pardon, je peux y revenir plus tard ?", "passer_question"),
        ("un travail qu'on peut faire plus tard", None),
        ("une chose que je veux voir après", None),
    ],
)
def test_ordres(texte: str, donne: str | None) -> None:
    assert ordre(texte, "acte") == donne


def test_la_question_passee_revient() -> None:
    entretien = rendu_a("acte")
    entretien.dire("passer")
    assert _noms(entretien, "on peut revenir à la question d'avant ?")[-1] == "demander_acte"


def test_remis_comme_avant() -> None:
    entretien = rendu_a("geste_respect")
    avant = entretien.carnet.coeur_clientele
    entretien.dire("mes clients, ce sont les retraités du marché")
    assert "retraités" in entretien.carnet.coeur_clientele
    assert _noms(entretien, "non finalement, laissez comme avant")[0] == "corrige_coeur_clientele"
    assert entretien.carnet.coeur_clientele == avant and entretien.carnet.geste_respect is None
    # Nothing else was changed: nothing moves, and nothing is taken for the answer.
    assert _noms(entretien, "remets la version d'avant")[0].startswith("corrige_")


def test_rien_a_remettre() -> None:
    dits = _noms(rendu_a("regard_client"), "laisse comme c'était")
    assert dits == ["on_continue", "demander_regard_client"]


@pytest.mark.parametrize(
    "texte", ["Garder le four comme avant", "garder tout comme avant", "c'était mieux avant"]
)
def test_ce_qui_etait_avant_repond(texte: str) -> None:
    entretien = rendu_a("pourquoi_2")
    entretien.dire(texte, "motif_sens")
    assert entretien.carnet.pourquoi_2 == texte


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("renoncements", "Oubliez ce que j'ai dit sur ma sœur"),
        ("renoncements", "effacez ce que j'ai raconté de ma sœur, c'est privé"),
        ("geste_respect", "enlevez ma sœur"),
        ("suite", "retirez ce que je vous ai confié sur ma sœur"),
        ("suite", "oubliez mon exemple"),
    ],
)
def test_ce_qui_est_oublie_n_est_pas_remis(etape: str, texte: str) -> None:
    entretien = rendu_a(etape)
    entretien.carnet.coeur_clientele = "les amies de ma sœur Odile, malades"
    entretien.dire("mes clients, ce sont les retraités du marché")
    assert "Odile" in str(entretien.carnet.avant_correction)
    entretien.dire(texte)
    assert "Odile" not in str(entretien.carnet.valeurs_de_slots())
    entretien.dire("remets comme avant")
    assert "Odile" not in str(entretien.carnet.valeurs_de_slots())


@pytest.mark.parametrize(
    "texte", ["les instits aussi", "et le maire, faut bien", "les nounous aussi", "et les profs"]
)
def test_un_groupe_de_plus(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    entretien.dire(texte)
    assert (
        texte.split()[-1 if texte.endswith("profs") else 1].strip(",")
        in entretien.carnet.coeur_clientele
    )
    assert entretien.carnet.geste_respect is None


@pytest.mark.parametrize("texte", ["Les livreurs aussi", "et la banquière", "mes clients aussi"])
def test_un_partenaire_n_est_pas_un_client(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    avant = entretien.carnet.coeur_clientele
    entretien.dire(texte)
    assert entretien.carnet.coeur_clientele == avant


def test_d_autres_valeurs_prennent_leur_place() -> None:
    entretien = rendu_a("regard_client")
    assert (
        _noms(entretien, "En fait mes valeurs c'est la franchise et l'exigence")[0]
        == "corrige_valeurs"
    )
    assert "respect" not in entretien.carnet.valeurs


@pytest.mark.parametrize(
    "texte",
    [
        "non repassons au vous",
        "restons sur le vous",
        "on se dit vous",
        "finalement le vous c'est mieux",
    ],
)
def test_le_vous_redemande(texte: str) -> None:
    assert demande_le_vous(texte)


@pytest.mark.parametrize("texte", ["on passe au tu", "tutoyons-nous", "on se dit tu"])
def test_le_tu_redemande(texte: str) -> None:
    assert demande_le_tu(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "vous repassez au magasin",
        "mes clients me vouvoient",
        "on se tutoie tous au marché",
        "on garde le vous entre confrères",
        "nous restons au vous entre nous",
    ],
)
def test_ni_tu_ni_vous(texte: str) -> None:
    assert not (demande_le_vous(texte) or demande_le_tu(texte))


def test_ne_redemande_rien() -> None:
    assert not redemande_sa_reponse("mes clients, c'est les gens du bourg")


@pytest.mark.parametrize(
    "texte",
    [
        "attends, je suis en train de livrer",
        "jsuis au volant",
        "une cliente entre, je reviens vite",
        "deux minutes, y a du monde",
        "pardon mon portable sonne, attendez",
    ],
)
def test_qui_est_occupe_ne_repond_pas(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    assert _noms(entretien, texte) == ["prenez_votre_temps", "demander_geste_respect"]
    assert entretien.carnet.geste_respect is None


@pytest.mark.parametrize(
    "texte",
    [
        "mes clients attendent",
        "je suis en train de monter un garage",
        "un client arrive avec son chien et je le garde",
        "les mamies qui attendent le coiffeur",
        "Une cliente qui attend",
        "le client attend deux minutes",
    ],
)
def test_qui_raconte_n_est_pas_occupe(texte: str) -> None:
    assert remarque(texte) is None


def test_une_valeur_de_plus_juste_apres() -> None:
    entretien = rendu_a("acte")
    assert _noms(entretien, "et le travail bien fait")[0] == "corrige_valeurs"
    assert _noms(entretien, "et le respect")[0] == "deja_note"
    assert entretien.carnet.acte is None
    assert entretien.carnet.valeurs_nommees == ["le respect", "le travail bien fait"]


def test_une_reponse_plus_loin_corrigee_puis_remise() -> None:
    entretien = rendu_a("suite")
    entretien.dire("Aller plus loin")
    for rang in range(7):
        entretien.dire(f"je garderai la place numéro {rang} au marché", "reponse_concrete")
    assert entretien.carnet.etape == "partenaire_confreres"
    entretien.dire("je rends ses caisses propres au maraîcher", "reponse_concrete")
    dits = _noms(entretien, "corrigez mes confrères : je rends les caisses le soir même")
    assert dits[0] == "corrige_reponse"
    assert "le soir" in entretien.carnet.approfondi["partenaire_confreres"]
    entretien.dire("non, remettez comme avant")
    assert "propres" in entretien.carnet.approfondi["partenaire_confreres"]


@pytest.mark.parametrize(
    "texte", ["L'inventaire, que je fais à l'instinct", "Le marché, parce qu'on y rit"]
)
def test_ce_qui_est_nomme_et_raconte_repond(texte: str) -> None:
    assert not esquive(Message(texte, "reponse_vague", (("reponse_vague", 0.95),)))


@pytest.mark.parametrize("texte", ["je c pas tro koi dire", "jsp quoi mettre"])
def test_ce_qui_reste_vague(texte: str) -> None:
    assert esquive(Message(texte, "reponse_vague", (("reponse_vague", 0.95),)))


@pytest.mark.parametrize(
    ("etape", "texte", "dit"),
    [
        ("acte", "pas trop envie d'en parler", "etape_passee"),
        ("acte", "c'est privé", "etape_passee"),
        ("acte", "j'ai trop d'exemples", "demander_acte"),
        ("geste_respect", "réponds-moi stp c'est quand la fin", "reste"),
        ("coeur_clientele", "toujours les mêmes", "demander_coeur_clientele"),
        ("renoncements", "moi je garde tout", "renoncement_aucun"),
        ("action_7_jours", "promis je le ferai", "demander_action_7_jours"),
        ("action_7_jours", "pas cette semaine", "demander_action_7_jours"),
        ("activite", "g pa compri", "plus_simple"),
        ("suite", "suprime tout", "confirmer_effacement"),
        ("suite", "non merci, ce sera tout", "fin"),
        ("suite", "et alors ?", "demander_suite"),
        ("suite", "je peux revoir ma phrase ?", "deja_note"),
    ],
)
def test_ce_qui_n_est_pas_une_reponse(etape: str, texte: str, dit: str) -> None:
    assert _noms(rendu_a(etape), texte)[0] == dit


def test_saluer_est_un_geste() -> None:
    entretien = rendu_a("geste_respect")
    entretien.dire("Dire bonjour et au revoir à chacun, et merci", "au_revoir")
    entretien2 = rendu_a("geste_respect")
    entretien2.dire("Dire bonsoir et au revoir", "au_revoir")
    assert entretien.carnet.geste_respect and entretien2.carnet.geste_respect


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("acte", "c'est personnel, ça vient de ma mère"),
        ("action_7_jours", "je ferai le tour des écoles"),
        ("coeur_clientele", "les mêmes familles que l'an dernier"),
        ("geste_respect", "les appeler aussi"),
        ("geste_respect", "la prévenir la veille aussi"),
        ("geste_respect", "Les devis en plus"),
        ("geste_respect", "et la politesse"),
        ("action_7_jours", "Le site aussi"),
        ("pourquoi_2", "Je suis là pour les anciens"),
        ("pourquoi_2", "Je suis de retour au village"),
        ("regard_client", "C'est moi qui décroche"),
        ("regard_client", "Je reviens deux fois gratuitement"),
        ("pourquoi_2", "Il y a personne dans la vallée"),
        ("pourquoi_2", "Y a personne"),
        ("coeur_clientele", "bah y a encore personne"),
        ("pourquoi_2", "À l'usine j'étais plus certaine d'avoir envie de continuer"),
    ],
)
def test_ce_qui_reste_une_reponse(etape: str, texte: str) -> None:
    entretien = rendu_a(etape)
    entretien.dire(texte, "reponse_concrete")
    assert getattr(entretien.carnet, etape)
