"""What a message claims back of the notebook: forgotten, gone, wrong, or one detail of an answer."""

from __future__ import annotations

from typing import Any

import pytest

from pourquoi import parcours
from pourquoi.carnet import Carnet, Message
from pourquoi.reclamations import reclamations

GESTE = "je règle ma papetière à trente jours, et je lui propose de signer les carnets"


def _carnet(etape: str = "suite", **autres: Any) -> Carnet:
    donnees = {
        "commencee_le": "x",
        "etape": etape,
        "activite": "relieuse à Laon",
        "pourquoi_1": "il n'y a plus que nous dans la rue à relier",
        "pourquoi_2": "les familles gardent leurs livres",
        "valeurs": "la patience et la franchise",
        "valeurs_nommees": ["la patience", "la franchise"],
        "acte": "j'ai refait la couture trois fois",
        "coeur_clientele": "les familles du bourg, les notaires et les bibliothèques",
        "geste_respect": GESTE,
        "renoncements": "les chantiers pressés et les galeries",
        "approfondi": {"phrase_au_client": "Je m'arrête pour ce soir, le chien attend"},
    }
    return Carnet(**{**donnees, **autres})


CLIENTS = "les familles du bourg, les notaires, les bibliothèques"


@pytest.mark.parametrize(
    ("texte", "changes"),
    [
        ("t'as zappé la recette de mon oncle dans les valeurs, t'as juste mis patience", {"valeurs": "la patience, la franchise, la recette de mon oncle"}),
        ("ta oublier la lenteur ds mes valeurs", {"valeurs": "la patience, la franchise, la lenteur"}),
        ("Il manque la discrétion dans mes valeurs.", {"valeurs": "la patience, la franchise, la discrétion"}),
        ("dans les valeurs il manque la lenteur, et la papetière je la paie à la fin du mois en vrai", {"valeurs": "la patience, la franchise, la lenteur", "geste_respect": "je règle ma papetière à la fin du mois, et je lui propose de signer les carnets"}),
        ("tu as oublié les archives dans mes clients et la douceur dans mes valeurs", {"coeur_clientele": f"{CLIENTS} et les archives", "valeurs": "la patience, la franchise, la douceur"}),
        ("mais non jvoulais pas que tu enleves !! remet la lenteur dans mes valeurs", {"valeurs": "la patience, la franchise, la lenteur"}),
        ("Non ! je ne vous ai pas demandé de les retirer. Remettez les archivistes.", {"coeur_clientele": f"{CLIENTS} et les archivistes"}),
        ("le geste de respect il a disparu c'était que je livre ma papetière en premier même quand je suis en retard tu peux le remettre", {"geste_respect": "je livre ma papetière en premier même quand je suis en retard"}),
        ("le geste de respect c'est pas ça moi je voulais dire que ma papetière je la préviens avant de changer de papier", {"geste_respect": "ma papetière je la préviens avant de changer de papier"}),
        ("dans le geste de respect t'as mis un truc sur les notaires moi c'est je règle ma papetière à la livraison", {"geste_respect": "je règle ma papetière à la livraison"}),
        ("Remettez ma clientèle d'avant : les écoles et les musées.", {"coeur_clientele": "les écoles et les musées"}),
        ("Le geste est faux : j'ai corrigé, ma papetière est réglée à quinze jours. Pouvez-vous rectifier ?", {"geste_respect": "je règle ma papetière à quinze jours, et je lui propose de signer les carnets"}),
        ("et la papetière c'est à quinze jours, pas trente", {"geste_respect": "je règle ma papetière à quinze jours, et je lui propose de signer les carnets"}),
        ("Et le geste, c'est juste payer la papetière comptant. Le reste, c'était pas ça", {"geste_respect": "payer la papetière comptant"}),
        ("enleve ca de ma phrase au client stp", {"phrase_au_client": ""}),
        ("Attends, t'as remis les notaires dans mes clients. Enlève-les, c'est l'inverse", {"coeur_clientele": "les familles du bourg et les bibliothèques"}),
        ("Non, pas les notaires justement, j'ai dit non merci. Et pour le geste, payer la papetière comptant", {"coeur_clientele": "les familles du bourg et les bibliothèques", "geste_respect": "payer la papetière comptant"}),
        ("Ce que je dis à un client, corrige : parce que mon grand-père reliait et qu'on a tout jeté", {"phrase_au_client": "parce que mon grand-père reliait et qu'on a tout jeté"}),
        ("Les artisans sont mes premiers clients, je les avais nommés au début. Pouvez-vous les remettre, avec les familles du bourg, les notaires et les étudiants ?", {"coeur_clientele": "les artisans, les étudiants, les familles du bourg, les notaires et les bibliothèques"}),
        ("non la phrase elle est bien, c'est le chemin, mettez il ne reste que nous dans la rue", {"pourquoi_1": "il ne reste que nous dans la rue"}),
        ("Enlevez « de signer les carnets », et remettez la suite : je lui présente mes clients.", {"geste_respect": "je règle ma papetière à trente jours, et je lui propose, et je lui présente mes clients"}),
    ],
)  # fmt: skip
def test_what_is_claimed_is_put_right(texte: str, changes: dict[str, str]) -> None:
    lues = reclamations(texte, _carnet())
    assert lues is not None and lues.changes == changes
    assert not lues.reste


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("Il manque la livraison du samedi dans mon geste.", "geste_respect"),
        ("non mais vous avez rien compris, c'est pas mon geste ça", "geste_respect"),
        ("y'a une erreur, j'ai dit y a plus que nous, ça veut dire qu'on est les derniers", "pourquoi_1"),
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_asked_of_that_answer(texte: str, nom: str) -> None:
    lues = reclamations(texte, _carnet("adequation_offre"))
    assert lues is not None and not lues.changes and lues.a_reprendre == nom


def test_a_claim_is_no_answer() -> None:
    texte = "enlevez j'ai refait la couture ! c'est pas un exemple. et ma sœur à la caisse vous l'avez oubliée"
    lues = reclamations(texte, _carnet("adequation_offre"))
    assert lues is not None and lues.changes == {"acte": ""}
    assert lues.laisses and not lues.reste


@pytest.mark.parametrize(
    "texte",
    [
        "Oubliez la patience, ce n'est pas moi.",
        "il manque du papier dans mes carnets, donc je les refais",
        "ils ont oublié la valeur d'un livre, je la leur rends",
        "je remets les pages dans l'ordre pour mes clients",
        "ma papetière c'est à la fin du mois que je la vois",
        "Le client a perdu la confiance avec d'autres. Ici il voit tout.",
        "on a oublié le papier dans la camionnette",
    ],
)
def test_what_is_told_is_no_claim(texte: str) -> None:
    assert reclamations(texte, _carnet("adequation_offre")) is None


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("Non, rien à changer, je parlais d'autre chose.", None),
        ("non rien a changer jme suis trompé", None),
        ("Non, rien à changer. Pour ce qui leur convient : les carnets cousus main.", "carnets cousus"),
    ],
)  # fmt: skip
def test_nothing_to_change_is_no_new_answer(texte: str, reste: str | None) -> None:
    detour = {"nom": "correction", "etape": "coeur_clientele"}
    carnet = _carnet(
        "correction", detour=detour, raison_detre="Je suis là.", raison_detre_confirmee=True
    )
    avant = carnet.coeur_clientele
    tour = parcours.repondre(carnet, Message(texte))
    assert carnet.coeur_clientele == avant and carnet.detour is None
    assert tour.repliques[0].nom == "utter_on_continue"


@pytest.mark.parametrize(
    ("etape", "texte", "changes", "reste"),
    [
        ("suite", "Deux lignes à revoir. Clientèle : les archivistes. Geste : prêter ma presse à Nadia, l'encadreuse.", {"coeur_clientele": "les archivistes", "geste_respect": "prêter ma presse à Nadia, l'encadreuse"}, ""),
        ("suite", "Valeurs : patience têtue, goût du papier. Renoncements : les salons de luxe", {"valeurs": "la patience têtue, le goût du papier", "renoncements": "les salons de luxe"}, ""),
        ("phrase_a_finir", "mon geste c que je prête ma presse a Nadia sans rien demander et mes clients c les notaires du canton", {"geste_respect": "je prête ma presse a Nadia sans rien demander", "coeur_clientele": "les notaires du canton"}, ""),
        ("renoncements", "mes valeurs c la patience têtue et mes renoncements c les salons de luxe", {"valeurs": "la patience têtue"}, "les salons de luxe"),
    ],
)  # fmt: skip
def test_several_answers_are_told_again_under_their_names(
    etape: str, texte: str, changes: dict[str, str], reste: str
) -> None:
    lues = reclamations(texte, _carnet(etape))
    assert lues is not None and lues.changes == changes and lues.reste == reste


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("renoncements", "mes clients c'est ma famille, et mon métier c'est ma vie"),
        ("acte", "mes clients c'est des fidèles"),
        ("geste_respect", "je préviens mes fournisseurs, mes clients, mes voisins"),
    ],
)
def test_what_is_said_of_the_trade_changes_nothing(etape: str, texte: str) -> None:
    assert reclamations(texte, _carnet(etape)) is None


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        ("J'ai dit franchise têtue.", "la patience, la franchise têtue"),
        ("Têtue. Je l'ai déjà dit. Corrige dans tes notes : « franchise têtue ».", "la patience, la franchise têtue"),
        ("patience d'ange, pas patience tout court", "la patience d’ange, la franchise"),
    ],
)  # fmt: skip
def test_a_value_takes_what_qualifies_it_and_the_others_stay(texte: str, valeurs: str) -> None:
    lues = reclamations(texte, _carnet("coeur_clientele"))
    assert lues is not None and lues.changes == {"valeurs": valeurs} and not lues.reste


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai dit « la patience paie » à un apprenti qui pleurait",
        "hier j'ai dit patience totale à mon fils",
        "c'est la patience du soir",
    ],
)
def test_what_was_told_to_somebody_is_no_value(texte: str) -> None:
    assert reclamations(texte, _carnet("acte")) is None


@pytest.mark.parametrize(
    ("texte", "geste", "changes", "reste"),
    [
        ("mais c'est pas un geste ça, c'est mes clients", "les écoles du canton", {"coeur_clientele": "les familles du bourg, les notaires, les bibliothèques et les écoles du canton"}, ""),
        ("c pas un geste de respect ca c mes clients vous melangez tout", "les écoles du canton", {"coeur_clientele": "les familles du bourg, les notaires, les bibliothèques et les écoles du canton"}, ""),
        ("Ça c'était mes clients, pas un geste. Tu as tout confondu. Le geste : payer la papetière comptant.", "ceux qui doutent", {"coeur_clientele": "les familles du bourg, les notaires, les bibliothèques et ceux qui doutent"}, "Le geste : payer la papetière comptant."),
        ("Non, ce n'est pas un geste, c'est mon pas de la semaine", "jeudi je vais à la mairie", {"action_7_jours": "jeudi je vais à la mairie"}, ""),
    ],
)  # fmt: skip
def test_an_answer_taken_for_another_goes_where_it_belongs(
    texte: str, geste: str, changes: dict[str, str], reste: str
) -> None:
    lues = reclamations(texte, _carnet("renoncements", renoncements=None, geste_respect=geste))
    assert lues is not None and lues.a_redemander == "geste_respect"
    assert lues.changes == changes and lues.reste == reste


@pytest.mark.parametrize(
    "texte", ["c'est pas un métier, c'est ma vie", "c'est pas un geste, c'est normal"]
)
def test_what_it_is_to_them_moves_nothing(texte: str) -> None:
    assert reclamations(texte, _carnet("renoncements")) is None


def test_what_was_another_answer_is_asked_again() -> None:
    carnet = _carnet("suite", geste_respect="les écoles du canton")
    tour = parcours.repondre(carnet, Message("c'est pas un geste ça, c'est mes clients"))
    assert carnet.geste_respect is None
    assert ("geste_respect", "") in [(r.etape, r.texte) for r in tour.reponses]


PAS = "mardi je passe chez le notaire"
LOIN = {"phrase_au_client": "les prés ont", "philosophie_commerciale": "je vends moins"}
ACTE = "je jette rien, et je m'assieds cinq minutes avec elles même quand je suis en retard"


@pytest.mark.parametrize(
    ("texte", "changes"),
    [
        ("Et mon pas de la semaine c'est pas le notaire non plus, c'est que jeudi à la foire je montre trois reliures", {"action_7_jours": "jeudi à la foire je montre trois reliures"}),
        ("mon pas c pas ca, c vendredi jvais au lycée", {"action_7_jours": "vendredi jvais au lycée"}),
        ("le renoncement c'est les salons, pas les galeries. Et j'ai pas dit « elles-même », j'ai dit je m'assieds même si je suis en retard", {"renoncements": "les chantiers pressés et les salons", "acte": "je jette rien, et je m'assieds même si je suis en retard"}),
        ("j'ai pas dit « cinq minutes », j'ai dit dix minutes", {"acte": "je jette rien, et je m'assieds dix minutes avec elles même quand je suis en retard"}),
        ("corrige aussi a dire a un client : je relie pour ma tante", {"phrase_au_client": "je relie pour ma tante"}),
        ("Dans la façon de vendre : je parle moins du prix", {"philosophie_commerciale": "je parle moins du prix"}),
    ],
)  # fmt: skip
def test_new_words_are_told_against_the_old_ones(texte: str, changes: dict[str, str]) -> None:
    carnet = _carnet("suite", action_7_jours=PAS, approfondi=LOIN, acte=ACTE)
    lues = reclamations(texte, carnet)
    assert lues is not None and lues.changes == changes and not lues.reste


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("suite", "mon geste c'est pas grand-chose, c'est du bon sens"),
        ("renoncements", "mon pas c'est pas compliqué, c'est du bon sens"),
        ("phrase_au_client", "à dire à un client : je relie pour ma tante"),
        ("plaisir", "je leur montre ce qui change : le dos rond"),
    ],
)
def test_what_is_said_of_an_answer_is_no_new_one(etape: str, texte: str) -> None:
    assert reclamations(texte, _carnet(etape, action_7_jours=PAS, approfondi=LOIN)) is None


@pytest.mark.parametrize(
    "texte",
    [
        "Vous avez oublié le principal, c'est que la mairie voulait jeter les registres. Bon. La patience et le soin.",
        "t'as zappé le plus important : que la mairie voulait jeter les registres. La patience et le soin.",
    ],
)
def test_what_was_left_out_of_a_story_goes_with_it(texte: str) -> None:
    lues = reclamations(texte, _carnet("valeurs", valeurs=None, acte=None, geste_respect=None))
    recit = "les familles gardent leurs livres. La mairie voulait jeter les registres"
    assert lues is not None and lues.completees == {"pourquoi_2": recit}
    assert lues.reste == "La patience et le soin."


@pytest.mark.parametrize(
    "texte",
    [
        "il manque que les gens comprennent le métier",
        "j'ai oublié de dire que la mairie voulait jeter les registres",
    ],
)
def test_what_is_missing_elsewhere_completes_no_story(texte: str) -> None:
    assert reclamations(texte, _carnet("coeur_clientele", coeur_clientele=None)) is None


DECISIONS = {"choix_strategique": "je ne sais plus trop", "changement_metier": "le papier"}


@pytest.mark.parametrize(
    ("texte", "etape", "changes"),
    [
        ("et le choix à faire c'est le hangar de la gare, vous l'avez mis au mauvais endroit", "plaisir", {"choix_strategique": "le hangar de la gare"}),
        ("Le « choix à faire », c'est pas clair… mettez : louer le hangar.", "plaisir", {"choix_strategique": "louer le hangar"}),
        ("ce qui change dans le metier c'est flou, mets plutot les livres numeriques", "suite", {"changement_metier": "les livres numeriques"}),
        ("Un choix à faire, c'est le hangar", "suite", {"choix_strategique": "le hangar"}),
        # In front of another question, they may answer it.
        ("un choix à faire, c'est le hangar", "courage", None),
        ("ce qui change c'est que les gens lisent moins", "adequation_offre", None),
        ("Le choix à faire, c'est pas clair pour moi", "suite", None),
    ],
)  # fmt: skip
def test_une_reponse_se_nomme_comme_la_synthese_l_ecrit(
    texte: str, etape: str, changes: dict[str, str] | None
) -> None:
    lues = reclamations(texte, _carnet(etape, approfondi=DECISIONS))
    assert (lues.changes if lues else None) == changes


_CLIENTS = "Les gens du port, en ville, passés quarante ans. Et les enfants qui accompagnent."


@pytest.mark.parametrize(
    ("texte", "etape", "attendu"),
    [
        ("Vous oubliez les étudiants dans mes clients", "suite", "les gens du port, en ville, passés quarante ans, les enfants qui accompagnent et les étudiants"),
        ("ta zappé les mamans dans mes clients et les pecheurs. rajoute les", "suite",
         "les gens du port, en ville, passés quarante ans, les enfants qui accompagnent, les mamans et les pecheurs"),
        ("t'as oublié les mamans et les pêcheurs dans mes clients, ajoute-les stp", "suite",
         "les gens du port, en ville, passés quarante ans, les enfants qui accompagnent, les mamans et les pêcheurs"),
        ("J'oublie jamais les enfants", "geste_respect", None),
        ("On oublie souvent les gens du port, je leur garde une place", "geste_respect", None),
    ],
)  # fmt: skip
def test_ce_qu_on_oublie_s_ajoute(texte: str, etape: str, attendu: str | None) -> None:
    lues = reclamations(texte, Carnet(activite="café", etape=etape, coeur_clientele=_CLIENTS))
    assert (lues.changes if lues else {}) == ({"coeur_clientele": attendu} if attendu else {})


@pytest.mark.parametrize(
    ("texte", "regard"),
    [
        ("C'est faux aussi. Ce qu'il voit : mes bottes. Elles brillent toujours.", "mes bottes. Elles brillent toujours."),
        ("ça c'était ma réponse d'avant. ce que mes clients voient c'est l'établi rangé", "l'établi rangé"),
        ("Ce qu'il voit, c'est un atelier propre", None),
    ],
)  # fmt: skip
def test_ce_qu_il_voit_se_redit(texte: str, regard: str | None) -> None:
    carnet = Carnet(activite="café", etape="geste_respect", regard_client="Le prix.")
    lues = reclamations(texte, carnet)
    assert (lues.changes if lues else {}) == ({"regard_client": regard} if regard else {})


@pytest.mark.parametrize(
    ("dit", "texte", "redemandee"),
    [
        ("Important pour qui, pour ma femme ?", "c'était une question, vous l'avez notée comme réponse", "acte"),
        ("C'est quoi un geste ?", "Je posais juste une question.", "acte"),
        ("J'ai rendu l'avance à Luc.", "c'était une question de respect", None),
    ],
)  # fmt: skip
def test_une_question_gardee_se_redemande(dit: str, texte: str, redemandee: str | None) -> None:
    lues = reclamations(texte, Carnet(activite="café", etape="regard_client", acte=dit))
    assert (lues.a_redemander if lues else None) == redemandee


@pytest.mark.parametrize(
    "texte",
    [
        "Effacé ? J'ai demandé le contraire. Remets-le.",
        "C'est l'inverse que je disais. Remettez-la.",
    ],
)
def test_un_ordre_sur_ce_qui_vient_d_etre_fait_ne_repond_rien(texte: str) -> None:
    lues = reclamations(texte, Carnet(activite="café", etape="geste_respect"))
    assert lues is not None and lues.laisses == [texte]


@pytest.mark.parametrize(
    ("texte", "acte"),
    [
        ("« J'ai vendu trois » ? Trois quoi ? C'est trois paniers d'osier. Ça compte.", "À Pâques, trois paniers d'osier au maire."),
        ("« j'ai vendu trois »?? c'est des paniers d'osier", "À Pâques, des paniers d'osier au maire."),
        ("« Vous tenez à quoi » ? C'est une drôle de question.", None),
    ],
)  # fmt: skip
def test_ce_que_le_coach_coupe_se_redit_en_entier(texte: str, acte: str | None) -> None:
    carnet = Carnet(
        activite="vannier",
        etape="regard_client",
        acte="À Pâques, j'ai vendu trois panier d'osier au maire.",
    )
    lues = reclamations(texte, carnet)
    assert bool(lues and lues.changes) == bool(acte)


def _fini(**autres: Any) -> Carnet:
    donnees = {
        "etape": "suite",
        "activite": "brasserie",
        "pourquoi_1": "mon oncle Paul a planté le verger et j'y ai appris à compter",
        "pourquoi_2": "que le verger reste vivant",
        "valeurs": "la patience",
        "valeurs_nommees": ["la patience"],
        "action_7_jours": "jeudi je livre l'épicerie",
        "geste_respect": "je paie comptant",
    }
    return Carnet(**{**donnees, **autres})


@pytest.mark.parametrize(
    ("texte", "change"),
    [
        ("attends mon pas de la semaine c'est pas ça du tout. lundi je vais à la mairie poser une affiche",
         {"action_7_jours": "lundi je vais à la mairie poser une affiche"}),
        ("Le geste de respect, c'est faux. Je rends ses caisses à Paul.", {"geste_respect": "Je rends ses caisses à Paul."}),
        ("Le pas, c'est pas ça. Vous comprenez ?", {}),
        ("dans le chemin « que le verger reste vivant » ça veut rien dire mets « que les pommiers de Paul durent » à la place stp",
         {"pourquoi_2": "que les pommiers de Paul durent"}),
        ("Le chemin → « appris à compter », mouais. Mettez : « j'ai appris à compter entre les rangs »",
         {"pourquoi_1": "j'ai appris à compter entre les rangs"}),
        ("En chemin j'ai appris à mettre « bonjour » partout", {}),
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_ca_se_redit(texte: str, change: dict[str, str]) -> None:
    lues = reclamations(texte, _fini())
    assert (lues.changes if lues else {}) == change


@pytest.mark.parametrize(
    ("texte", "deja", "absents"),
    [
        ("Et Paul ? Le verger ? Vous l'avez gardé quelque part ce que j'ai raconté ?", True, []),
        ("et ma soeur ? tu l'as noté quelque part ?", False, ["ma soeur"]),
        ("Pourquoi ça ? Vous l'avez noté ?", False, []),
    ],
)
def test_on_demande_si_c_est_garde(texte: str, deja: bool, absents: list[str]) -> None:
    lues = reclamations(texte, _fini(etape="avis_raison_detre", raison_detre="Je suis là."))
    assert bool(lues and lues.deja) == deja
    assert (lues.absents if lues else []) == absents


@pytest.mark.parametrize(
    ("texte", "etape", "change"),
    [
        ("Mes clients : les veufs du bourg et leurs filles", "phrase_a_finir",
         {"coeur_clientele": "les veufs du bourg et leurs filles"}),
        ("mes clients c'est les familles du bourg", "avis_raison_detre", {"coeur_clientele": "les familles du bourg"}),
        ("Mon geste : rendre ses caisses à Paul", "action_7_jours", {"geste_respect": "rendre ses caisses à Paul"}),
        ("Mes clients : ceux qui marchandent", "renoncements", {}),
        ("Mes clients : je les raccompagne toujours", "action_7_jours", {}),
        ("mes clients c'est toute ma vie", "phrase_a_finir", {}),
    ],
)  # fmt: skip
def test_une_reponse_redite_sous_son_nom(texte: str, etape: str, change: dict[str, str]) -> None:
    carnet = _fini(etape=etape, coeur_clientele="les gens du bourg", raison_detre="Je suis là.")
    lues = reclamations(texte, carnet)
    assert (lues.changes if lues else {}) == change


def test_ce_qui_fut_dit_se_redit_apres_une_question() -> None:
    carnet = Carnet(etape="pourquoi_2", pourquoi_1="jai appris la soudure toute seule a la forge")
    lues = reclamations(
        "mdr c'est qui monsieur jai ?? jai dit j'ai appris la soudure seule", carnet
    )
    assert lues is not None and lues.deja == ["j'ai appris la soudure seule"]
    autre = reclamations("C'est quoi votre truc ? J'ai dit oui au maire hier.", carnet)
    assert autre is None
