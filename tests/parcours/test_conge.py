"""Leave taken at the end of a message, and commas given to a dictated answer."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.conge import conge
from pourquoi.ordres import synthese_a_la_fin
from pourquoi.parcours import repondre
from pourquoi.propos import Poids
from tests.entretien import Entretien, noms


@pytest.mark.parametrize(
    ("texte", "avant"),
    [
        ("allez je vous laisse j'ai un gamin qui attend merci quand même au revoir", ""),
        ("je montre la chèvre d'abord, mais là je suis fatiguée on peut s'arrêter", "je montre la chèvre d'abord"),
        ("je vous laisse choisir la suite", None),
        ("on peut s'arrêter au marché pour goûter avant d'acheter et c'est comme ça que les gens découvrent le fromage, la ferme, les chèvres", None),
    ],
)  # fmt: skip
def test_depart(texte: str, avant: str | None) -> None:
    lu = conge(texte, "plaisir")
    assert (lu.avant if lu else None) == avant


def test_qui_prend_conge_n_est_pas_retenu() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire("bon je vais me coucher on verra ça demain", "motif_personnel")
    assert noms(tour)[-1] in ("utter_au_revoir", "utter_pause")
    assert entretien.carnet.suspension == "pause"


def test_une_reponse_dictee_garde_ses_virgules_et_le_journal_ses_mots() -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    dit = "les familles du quartier les cantines et les retraités"
    mots = ("les", "familles", "du", "quartier", ",", "les", "cantines", "et", "les", "retraités")
    poids = Poids(mots, (0.5,) * len(mots))
    message = Message(dit, "motif_sens", (("motif_sens", 0.9),), poids=poids)
    tour = repondre(entretien.carnet, message)
    assert entretien.carnet.coeur_clientele.startswith("les familles du quartier, les cantines")
    assert [r.texte for r in tour.reponses if r.etape == "coeur_clientele"] == [dit]


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("les tabliers à poches, clairement, à 30 euros elles font vite le calcul 🧮 jvais arrêter là jpense, jveux voir ma synthèse", "les tabliers à poches, clairement, à 30 euros elles font vite le calcul 🧮"),
        ("je garde le four à bois parce que les anciens y tiennent je vais arrêter là je veux voir ma synthèse", "je garde le four à bois parce que les anciens y tiennent"),
        ("Le prix du pain. Ma synthèse, je vous prie.", "Le prix du pain."),
        ("la livraison du soir, montre-moi ma synthèse stp", "la livraison du soir"),
        ("Le local de la rue Neuve ; je m'arrête là. Ma synthèse, merci.", "Le local de la rue Neuve"),
    ],
)  # fmt: skip
def test_la_synthese_demandee_au_bout_d_une_reponse(texte: str, dit: str) -> None:
    lue = synthese_a_la_fin(texte)
    assert lue is not None and lue[0] == dit
    entretien = Entretien()
    entretien.jusqu_a("renoncements")
    tour = entretien.dire(texte, "motif_argent")
    assert entretien.carnet.renoncements == dit
    assert "utter_synthese" in " ".join(noms(tour))


@pytest.mark.parametrize(
    "texte",
    [
        "je leur montre le bilan, je leur donne la synthèse",
        "j'ai arrêté là, ma femme voulait voir la mer",
        "Ma synthèse",
        "je vais arrêter là, je pense",
        "on a fait le bilan avec le comptable",
    ],
)
def test_rien_n_est_demande_au_bout(texte: str) -> None:
    assert synthese_a_la_fin(texte) is None


@pytest.mark.parametrize(
    "texte",
    [
        "Le vendredi, vous l'avez encore oublié, et c'est tout de même le jour du marché chez nous. Bon, allons plus loin, j'ai un quart d'heure.",
        "Ce n'est pas tout à fait ce que j'avais dit, mais passons, ça n'a pas d'importance. On continue.",
        "ok merci pour la phrase elle est bien je vais la mettre sur la porte. on va plus loin",
    ],
)
def test_on_va_plus_loin_apres_une_remarque(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    tour = entretien.dire(texte, "faire_pause", 0.31)
    assert entretien.carnet.approfondissement
    assert noms(tour)[0].startswith("utter_approfondir")


@pytest.mark.parametrize(
    ("texte", "intent"),
    [
        ("Je vous remercie, j'aimerais m'arrêter là pour aujourd'hui. Pouvez-vous me redonner ma synthèse ?", "demander_synthese"),
        ("Je vais m'arrêter ici ce soir, les jumeaux réclament leurs pâtes. Je peux avoir ma synthèse ?", "motif_personnel"),
        ("Les enfants m'attendent pour le bain, je m'arrête là. Est-ce que je pourrais avoir la synthèse, s'il vous plaît ?", "motif_personnel"),
        ("ok file moi la synthèse après j'arrête j'ai un moteur à remonter", "motif_offre"),
        ("bon montre moi ma synthese et apres je dois y aller g un client ki attend", "demander_synthese"),
        ("jvé marreter la pr ce soir, envoi la synthese stp", "motif_personnel"),
        ("Il se fait tard, je préférerais que nous en restions là. Auriez-vous l'obligeance de me donner ma synthèse ?", "motif_personnel"),
        ("stop pour aujourd'hui, la synthèse et bonne soirée", "faire_pause"),
        ("On va s'arrêter là, le livreur est devant la porte. Ma synthèse et au revoir !", "motif_offre"),
        ("faut que j'y aille le patron m'appelle tu peux me donner la synthèse", "motif_offre"),
        ("Allez, le pain n'attend pas : ma synthèse, et je vous quitte.", "motif_offre"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("etape", ["pourquoi_2", "geste_respect", "renoncements", "phrase_au_client", "suite"])  # fmt: skip
def test_la_synthese_puis_l_au_revoir_et_rien_de_garde(texte: str, intent: str, etape: str) -> None:
    entretien = _a_l_etape(etape)
    avant = _dites(entretien)
    tour = entretien.dire(texte, intent, 0.6)
    dits = noms(tour)
    assert dits[-1] in ("utter_au_revoir", "utter_pause")
    assert "utter_synthese_rappel" in dits
    assert not [n for n in dits if "demander" in n or "reflet" in n]
    assert entretien.carnet.suspension == "pause"
    assert _dites(entretien) == avant and not tour.reponses


def _dites(entretien: Entretien) -> list[object]:
    carnet = entretien.carnet
    return [carnet.pourquois(), carnet.geste_respect, carnet.renoncements, dict(carnet.approfondi)]


def _a_l_etape(etape: str) -> Entretien:
    entretien = Entretien()
    if etape != "phrase_au_client":
        entretien.jusqu_a(etape)
        return entretien
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin")
    for rang in range(3):
        entretien.dire(f"je montre d'abord la farine du moulin aux gens du marché numéro {rang}", "motif_offre")  # fmt: skip
    assert entretien.carnet.etape == "phrase_au_client"
    return entretien


@pytest.mark.parametrize(
    "texte",
    [
        "Je vous ai dit que je m'arrêtais là. À bientôt, et merci de m'avoir écoutée.",
        "j'ai dit que j'arrêtais la merci ciao",
        "mais je t'ai dit que je m'arrête là, bye",
        "Merci pour tout, je vous souhaite une belle soirée.",
        "bon j'y vais, on m'attend au dépôt",
        "Je vais devoir vous laisser, ma cliente est arrivée.",
    ],
)
def test_l_adieu_seul_n_appelle_aucune_question(texte: str) -> None:
    entretien = _a_l_etape("phrase_au_client")
    avant = _dites(entretien)
    tour = entretien.dire(texte, "motif_personnel", 0.5)
    assert noms(tour) in (["utter_au_revoir"], ["utter_pause"])
    assert _dites(entretien) == avant


@pytest.mark.parametrize(
    ("texte", "garde"),
    [
        ("Je lui dis que le bois, c'est comme le vin : ça se travaille lentement. Je m'arrête là pour ce soir, ma synthèse s'il vous plaît.", "Je lui dis que le bois, c'est comme le vin : ça se travaille lentement."),
        ("que mes selles sont cousues main et réparables à vie. bon j'ai un cheval qui attend, je dois y aller", "que mes selles sont cousues main et réparables à vie"),
        ("pour que les gosses du quartier sachent réparer leur trottinette. allez je file", "pour que les gosses du quartier sachent réparer leur trottinette"),
    ],
)  # fmt: skip
def test_ce_qui_repond_avant_l_adieu_est_garde(texte: str, garde: str) -> None:
    entretien = _a_l_etape("phrase_au_client")
    tour = entretien.dire(texte, "motif_sens", 0.7)
    assert entretien.carnet.approfondi["phrase_au_client"].rstrip(".") == garde.rstrip(".")
    assert noms(tour)[-1] in ("utter_au_revoir", "utter_pause")


@pytest.mark.parametrize(
    "texte",
    [
        "Je m'arrête chez chaque ancien pour lui demander ce qu'il lui faut",
        "Quand on me demande une ristourne, je m'arrête là et j'explique mon prix",
        "je leur dis de s'arrêter à l'atelier boire un café avant d'acheter",
        "je fais la synthèse de leur dossier avant de partir en tournée",
        "je veux qu'ils puissent partir en vacances l'esprit tranquille",
        "J'ai un client qui attend depuis trois mois son meuble, et il l'aura",
        "les enfants du quartier attendent mon passage le mercredi",
    ],
)
def test_une_reponse_ne_prend_pas_conge(texte: str) -> None:
    entretien = _a_l_etape("phrase_au_client")
    entretien.dire(texte, "motif_sens", 0.8)
    assert entretien.carnet.suspension is None
    assert entretien.carnet.approfondi["phrase_au_client"] == texte


@pytest.mark.parametrize(
    "texte",
    [
        "La synthèse finale quand même",
        "ah et juste ma synthèse avant",
        "jpeu avoir la synthese kan meme",
        "Pourriez-vous tout de même me donner la synthèse ?",
        "ok juste le récap alors",
    ],
)
def test_apres_l_adieu_la_synthese_ne_relance_rien(texte: str) -> None:
    entretien = _a_l_etape("phrase_au_client")
    entretien.dire("Au revoir", "au_revoir")
    tour = entretien.dire(texte, "demander_synthese", 0.7)
    assert noms(tour) == ["utter_synthese_rappel"]
    assert entretien.carnet.suspension == "pause"


@pytest.mark.parametrize(
    "texte",
    [
        "me revoilà, je peux avoir ma synthèse ?",
        "re, je peux voir ma synthese",
        "Bonjour, je suis de retour. Pourriez-vous me rappeler où nous en étions, avec ma synthèse ?",
        "c'est encore moi ! ma synthèse svp",
    ],
)
@pytest.mark.parametrize("etape", ["pourquoi_2", "phrase_au_client", "suite"])
def test_qui_revient_est_accueilli_puis_lit_sa_synthese_et_la_suite(texte: str, etape: str) -> None:
    entretien = _a_l_etape(etape)
    entretien.dire("Au revoir", "au_revoir")
    tour = entretien.dire(texte, "demander_synthese", 0.7)
    assert noms(tour)[0] == "utter_bon_retour"
    assert noms(tour)[1] == "utter_synthese_rappel"
    assert len(noms(tour)) == 3
    assert entretien.carnet.suspension is None


@pytest.mark.parametrize(
    "texte",
    [
        "Je vous ai dit que je m'arrêtais là. Bonne soirée, et merci.",
        "oui oui je m'arrête là, ciao",
        "merci, au revoir !",
    ],
)
def test_l_adieu_redit_n_appelle_aucune_question(texte: str) -> None:
    entretien = _a_l_etape("phrase_au_client")
    entretien.dire("Je m'arrête là pour ce soir, ma synthèse svp", "demander_synthese")
    assert noms(entretien.dire(texte, "au_revoir", 0.5)) in (["utter_au_revoir"], ["utter_pause"])
    assert entretien.carnet.suspension == "pause"


@pytest.mark.parametrize(
    "texte",
    [
        "ils voient que je m'assois dix minutes, je dépose pas le colis et je file",
        "La poignée de main : un prix se dit une fois, et c'est fini",
        "je règle la selle devant lui, je vérifie les freins, je pars jamais sans essayer",
        "Chez nous on ne se quitte pas fâchés, on se serre la main et je m'en vais",
        "ah non je m en vais pas, je disais que je reste avec eux",
        "mais je ne pars pas !",
        "je lui dis la panne, le prix, et basta",
    ],
)
def test_who_tells_how_they_work_takes_no_leave(texte: str) -> None:
    assert conge(texte, "regard_client") is None


@pytest.mark.parametrize(
    "texte",
    [
        "ils voient que je prends le temps, bon je file j'ai un client",
        "le levain, la patience. Allez, je me sauve",
        "je reste avec eux, je dois y aller merci au revoir",
        "les anciens du bourg, je m'arrête là pour ce soir",
        "je file",
        "bon j'arrête",
    ],
)
def test_who_leaves_after_an_answer_leaves(texte: str) -> None:
    assert conge(texte, "regard_client") is not None


@pytest.mark.parametrize(
    "texte",
    ["ah non je m'en vais pas", "bon on continue svp j'ai encore dix minutes avant d'ouvrir"],
)
def test_who_stays_after_all_goes_on(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("regard_client")
    entretien.dire("je dois y aller, au revoir", "au_revoir")
    tour = entretien.dire(texte, "faire_pause")
    assert entretien.carnet.suspension is None
    assert noms(tour)[-1] == "utter_demander_regard_client"


@pytest.mark.parametrize(
    "texte",
    [
        "À l'usine, j'étais un matricule, et le dernier jour personne n'est venu me dire au revoir. Je voudrais que chacun ici soit salué.",
        "Le soir les petits me disent au revoir, et c'est ma paie",
        "Je leur dis au revoir un par un, c'est ma façon de faire",
        "Quand je suis parti, mon chef ne m'a même pas dit merci, ni au revoir. Ici je salue tout le monde.",
    ],
)
def test_un_au_revoir_raconte_n_en_est_pas_un(texte: str) -> None:
    assert conge(texte, "pourquoi_3") is None


def test_who_goes_on_without_having_left_is_asked_again() -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    tour = entretien.dire("bon on continue svp j'ai encore un quart d'heure", "faire_pause")
    assert entretien.carnet.suspension is None
    assert noms(tour)[0] == "utter_on_continue"
    assert noms(tour)[-1] == "utter_demander_geste_respect"


@pytest.mark.parametrize(
    "texte",
    [
        "Je vois pas trop, il faut que j'aille chercher les petits. Merci, bonne journée !",
        "aucune idée là, je dois aller ouvrir la boutique. merci bonne soirée",
        "J'en sais trop rien. Bonne soirée !",
        "J'ai pas trop d'idée là, faut que j'aille livrer mes tartes. Merci et bonne soirée !",
    ],
)
def test_sans_idee_et_au_revoir_ne_repond_rien(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    tour = entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.coeur_clientele is None
    assert noms(tour)[-1] in ("utter_au_revoir", "utter_pause")


def test_ce_qu_on_doit_faire_avant_de_partir_repond() -> None:
    entretien = Entretien()
    entretien.jusqu_a("action_7_jours")
    entretien.dire(
        "Je dois aller voir le maire lundi matin. Merci et bonne soirée !", "motif_offre"
    )
    assert entretien.carnet.action_7_jours == "Je dois aller voir le maire lundi matin."


@pytest.mark.parametrize(
    "texte",
    [
        "On va s'arrêter là pour ce soir. Redonnez-moi ma synthèse avant que je parte, svp.",
        "J'arrête là. Ma synthèse avant de vous quitter, merci.",
    ],
)
def test_la_synthese_avant_de_partir(texte: str) -> None:
    lu = conge(texte, "coeur_clientele")
    assert lu is not None
    assert lu.synthese


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Devis offert. Salut, j'ai un chantier.", "Devis offert."),
        ("Le contrat d'entretien. Bon, salut, mon taxi est là.", "Le contrat d'entretien."),
        ("La garantie dix ans. Ciao, un client.", "La garantie dix ans."),
        ("Le thé servi. Au revoir, cette fois c'est vrai.", "Le thé servi."),
        ("les ateliers du mercredi quand les petits sont à l'école mais bon faut que j'y aille merci au revoir", "les ateliers du mercredi quand les petits sont à l'école"),
        ("la chambre du bas où ils jouent aux cartes quand il pleut mais là il faut que j'y aille merci beaucoup au revoir", "la chambre du bas où ils jouent aux cartes quand il pleut"),
        ("des paniers à 12 euros bon faut que je file bisous", "des paniers à 12 euros"),
        ("la visite à domicile parce que quand ils sont malades ils ne peuvent pas venir là je dois y aller merci à vous bonne soirée", "la visite à domicile parce que quand ils sont malades ils ne peuvent pas venir"),
        ("les repas chauds, là il faut que je rentre, au revoir madame", "les repas chauds"),
        # What has to be done now goes with the goodbye.
        ("Les stages du samedi. Allez, j'ai du pain sur la planche, à plus.", "Les stages du samedi."),
        ("le forfait a la semaine. bon j ai du taf salut", "le forfait a la semaine."),
        ("La pose à domicile. Bon, faut que j'ouvre la boutique, merci et bonne journée !", "La pose à domicile."),
        ("les tisanes en vrac et le carnet de recettes bon allez faut que je donne à manger aux poules merci au revoir", "les tisanes en vrac et le carnet de recettes"),
        ("Les cours du soir. Mes gosses crient, je vous dis au revoir.", "Les cours du soir."),
        ("La révision d'hiver, sans rendez-vous. Il faut que je remette le four en route, au revoir et merci.", "La révision d'hiver, sans rendez-vous."),
        ("les devis gratuits. bon c pas tout ca mais jai du travail, ciao", "les devis gratuits."),
        ("Le panier à prix libre. Sur ce, mes brebis m'attendent, adieu et merci bien.", "Le panier à prix libre."),
        ("Le dépannage de nuit. Bon, c'est pas tout ça, j'ai des pneus à monter, salut !", "Le dépannage de nuit."),
        ("Les séances d'essai. Allez, je dois préparer ma salle, merci à vous, au revoir.", "Les séances d'essai."),
        ("La garde de nuit. Bon, le devoir m'appelle, salut.", "La garde de nuit."),
    ],
)  # fmt: skip
def test_la_reponse_s_arrete_avant_l_adieu(texte: str, dit: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin")
    while entretien.carnet.etape != "adequation_offre":
        entretien.dire("je répare au lieu de remplacer, dans mon atelier", "motif_offre")
    tour = entretien.dire(texte, "motif_offre")
    assert entretien.carnet.approfondi["adequation_offre"] == dit
    assert noms(tour)[-1] == "utter_au_revoir"
    assert entretien.carnet.suspension == "pause"


@pytest.mark.parametrize(
    "texte",
    [
        "ils savent que quand un tuyau pète la nuit il faut que j'y aille",
        "si le chauffage lâche j'y vais le dimanche",
        "Ils me disent au revoir et merci en partant",
        "ils disent salut en entrant, j'ai une boutique ouverte",
        "Je leur dis salut par leur prénom. Il faut que je nourrisse leurs bêtes comme les miennes.",
        "On se fait la bise, on se dit à bientôt, et ils reviennent.",
        "Bon, il faut que je fasse des prix, ça oui. Les familles n'ont pas de sous.",
        "J'ai du travail pour dix ans avec ces gens-là. Allez, disons les terrasses.",
    ],
)
def test_ce_qui_arrive_parfois_n_est_pas_un_depart(texte: str) -> None:
    assert conge(texte, "adequation_offre") is None


def test_salut_dit_au_client_n_est_pas_un_depart() -> None:
    assert conge("Bonjour madame. Salut, j'ai une laiterie.", "phrase_au_client") is None


@pytest.mark.parametrize(
    "texte", ["C'est bon. Au revoir", "Merci, je m'arrête là pour aujourd'hui. Au revoir."]
)
def test_a_qui_dit_au_revoir(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    assert noms(entretien.dire(texte, "faire_pause")) == ["utter_au_revoir"]
    assert entretien.carnet.acte is None


def test_ce_qu_il_faut_faire_repond_quand_rien_ne_le_precede() -> None:
    lu = conge("Il faut que je baisse mes tarifs du matin, au revoir.", "courage")
    assert lu is not None
    assert lu.avant == "Il faut que je baisse mes tarifs du matin"


@pytest.mark.parametrize(
    ("texte", "avant"),
    [
        ("Les gens veulent du fait maison, et moi ça me va. bon pause", "Les gens veulent du fait maison, et moi ça me va."),
        ("ils veulent tous des fausses pierres et des faux cuirs. pause", "ils veulent tous des fausses pierres et des faux cuirs."),
        ("je change la carte tous les mois. Allez, pause", "je change la carte tous les mois."),
        ("les clients reviennent pour la terrasse ok pause", "les clients reviennent pour la terrasse"),
        ("D'accord. Ciao !", ""),
        ("ok merci. salut", ""),
        ("Merci bien, au revoir et venez au marché", ""),
        ("Bon, à bientôt et prenez soin de vous", ""),
    ],
)  # fmt: skip
def test_le_mot_pause_ou_l_adieu_au_bout_suffit(texte: str, avant: str) -> None:
    lu = conge(texte, "changement_metier")
    assert lu is not None and lu.avant == avant


@pytest.mark.parametrize(
    "texte",
    [
        "Le matin je pétris, pause, et l'après-midi je livre",
        "On a refait la salle. La pause, c'est sacré",
        "dire bonjour, au revoir et merci",
        "je leur dis bonjour, au revoir, je connais leur prénom",
        "enlève le mot soin. pause",
        "Adieu les promos et les soldes",
        "salut",
    ],
)
def test_une_pause_ou_un_salut_raconte_ne_part_pas(texte: str) -> None:
    assert conge(texte, "changement_metier") is None


@pytest.mark.parametrize(
    ("texte", "avant"),
    [
        ("Merci quand même, ça m'a aidée pour mes tarifs. Je dois aller traire les brebis. Au revoir", ""),
        ("ca ma fait du bien de causer, merci. a bientot", ""),
        ("Les devis gratuits. Merci, vous m'avez fait réfléchir. Au revoir", "Les devis gratuits."),
        # What has to be done answers as well, and so does what was understood.
        ("Merci. Je dois prendre un associé. Au revoir", "Je dois prendre un associé."),
        ("Ça m'a aidé à choisir, je garde les écoles. Au revoir", "Ça m'a aidé à choisir, je garde les écoles."),
    ],
)  # fmt: skip
def test_un_merci_n_est_pas_une_reponse(texte: str, avant: str) -> None:
    lu = conge(texte, "choix_strategique")
    assert lu is not None and lu.avant == avant


def test_ce_qui_est_fini_dans_le_metier_ne_part_pas() -> None:
    assert conge("le plomb c'est fini. ma synthèse", "changement_metier") is None
    assert synthese_a_la_fin("le plomb c'est fini. ma synthèse") is not None
    assert conge("bon c'est fini pour moi. ma synthèse", "changement_metier") is not None


@pytest.mark.parametrize(
    ("texte", "avant"),
    [
        ("J'y réfléchirai ce soir. Bonne journée !", ""),
        ("Je vous répondrai jeudi. Au revoir.", ""),
        ("Je verrai Paul mardi. Au revoir.", "Je verrai Paul mardi."),
    ],
)
def test_une_reponse_remise_a_plus_tard_n_en_est_pas_une(texte: str, avant: str) -> None:
    pris = conge(texte, "vendre")
    assert pris is not None
    assert pris.avant == avant
