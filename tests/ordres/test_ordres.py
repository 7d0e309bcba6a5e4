"""Orders given in so many words, and what only looks like one."""

from __future__ import annotations

import pytest

from pourquoi.conge import conge
from pourquoi.ordres import de_son_affaire, ordre, quitte

DONNES = {
    "faire_pause": (
        "ok jmarrete la merci",
        "mais jai dit jarrete !! c bon pour ojd",
        "Non merci, arrêtons-nous ici.",
        "Je crois que cela me suffit, je vous remercie de votre patience.",
        "non je ne veux rien effacer, juste m'arrêter pour aujourd'hui",
        "on s'arrête là pour aujourd'hui",
        "je préfère arrêter là",
        "on arrete la pr ce soir",
        "on en reste là",
        "faut que je m'arrête là, j'ai du monde",
        "Et là je m'arrête, c'est trop.",
        "je suis crevé, à demain",
        "j'arrête !",
        "salut. j'y retourne",
        "bon allez, j'y retourne, merci",
    ),
    "effacer_donnees": (
        "ça suffit pour aujourd'hui, on aimerait tout effacer finalement, on le réécrira au propre",
        "effacez tout s'il vous plaît",
        "supprime toutes mes reponses stp",
        "on vous demande d'effacer",
        "je veux que vous supprimiez ce que j'ai dit",
    ),
    "demander_synthese": (
        "bon on fait la synthese et cest tout",
        "montrez-moi la synthèse",
        "ma synthèse",
    ),
    "passer_question": ("on passe", "passons à la suite", "question suivante svp"),
}

PAS_DES_ORDRES = (
    ("acte", "j'y retourne chaque printemps avec mes élèves"),
    ("renoncements", "répondre au téléphone pendant les soins, j'arrête"),
    ("renoncements", "j'arrête les marchés du dimanche"),
    ("regard_client", "les gens s'arrêtent devant la vitrine"),
    ("acte", "je m'arrête chez mes clients le soir"),
    ("acte", "on s'arrête boire un café après le chantier"),
    ("acte", "quand le client me dit d'arrêter j'arrête"),
    ("acte", "j'arrête la viande industrielle"),
    ("acte", "on passe de bons moments ensemble"),
    ("geste_respect", "jfile mes chutes de bois à l'école d'à côté"),
    ("geste_respect", "je file un coup de main au fleuriste"),
    ("acte", "je nettoie tout et j'efface les traces du chantier"),
    ("geste_respect", "je supprime tout ce qui fait mal aux bêtes"),
    ("action_7_jours", "je le ferai pour ce soir"),
    ("valeurs", "ne jamais effacer la signature de l'artisan"),
)


@pytest.mark.parametrize(
    ("attendu", "texte"), [(nom, texte) for nom, textes in DONNES.items() for texte in textes]
)
def test_an_order_is_heard(attendu: str, texte: str) -> None:
    assert ordre(texte, "valeurs") == attendu


@pytest.mark.parametrize(("etape", "texte"), PAS_DES_ORDRES)
def test_an_act_is_no_order(etape: str, texte: str) -> None:
    assert ordre(texte, etape) is None


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("Ma synthèse, je vous prie.", "demander_synthese"),
        ("synthez stp", "demander_synthese"),
        ("Faites voir le récapitulatif", "demander_synthese"),
        ("On voudrait relire le tout", "demander_synthese"),
        ("Une synthèse, ce serait trop vous demander ?", "demander_synthese"),
        ("bon, je vais dormir", "faire_pause"),
        ("je vais dormir mieux grâce à ça", None),
        ("mes clients veulent un bilan", None),
        ("je fais une synthèse de leurs comptes", None),
    ],
)
def test_orders_in_other_words(texte: str, attendu: str | None) -> None:
    assert ordre(texte, "acte") == attendu


@pytest.mark.parametrize(
    ("texte", "part"),
    [
        ("jfile mes chutes de bois à l'école d'à côté", False),
        ("je file deux invendus aux voisins chaque soir", False),
        ("bon, je file", True),
        ("la boutique ouvre, je file", True),
    ],
)
def test_who_gives_away_does_not_leave(texte: str, part: bool) -> None:
    assert quitte(texte) is part


@pytest.mark.parametrize(
    ("texte", "etape"),
    [
        ("arrêter les livraisons", "renoncements"),
        ("Recommencer une coupe à zéro", "geste_respect"),
        ("supprimer toutes mes données clients trop vieilles", "action_7_jours"),
        ("à tout ce que je poste sur Instagram, j'efface", "renoncements"),
        ("reprendre à zéro sans facturer", "acte"),
        ("corriger ma carte", "action_7_jours"),
        ("tout effacer ce qui est promo", "renoncements"),
    ],
)
def test_de_son_affaire_rien_n_est_ordonne(texte: str, etape: str) -> None:
    assert de_son_affaire(texte, etape)
    assert ordre(texte, etape) is None


@pytest.mark.parametrize(
    "texte",
    [
        "arrêter la séance", "supprimer mes réponses", "tout effacer", "recommencer à zéro", "reprendre du début",
        "je voudrais supprimer mon fichier", "corriger ma dernière réponse", "effacer la conversation", "on peut arrêter les questions ?",
    ],
)  # fmt: skip
def test_du_coach_l_ordre_reste_un_ordre(texte: str) -> None:
    assert not de_son_affaire(texte, "renoncements")


_ETAPES = (
    "renoncements",
    "action_7_jours",
    "acte",
    "geste_respect",
    "pourquoi_2",
    "avis_raison_detre",
)


@pytest.mark.parametrize(
    ("texte", "etape"),
    [
        ("j'arrête la livraison à domicile", "renoncements"),
        ("recommencer à vendre sur le parking", "action_7_jours"),
        ("arrêter de casser mes prix", "renoncements"),
        ("recommencer à respirer", "pourquoi_2"),
        ("pour tout reprendre du début", "pourquoi_1"),
        ("je voulais repartir à zéro après la faillite", "pourquoi_1"),
        ("j'ai tout recommencé à zéro", "acte"),
        ("j'arrête la machine dès que ça sent le brûlé", "acte"),
        ("je reprends tout si la couture tire", "regard_client"),
        ("on s'arrête pour manger ensemble", "geste_respect"),
        ("je fais une pause avec l'équipe", "geste_respect"),
        ("supprimer mon compte Instagram", "action_7_jours"),
        ("modifier ma phrase sur les flyers", "action_7_jours"),
        ("lire ma synthèse à ma sœur", "action_7_jours"),
        ("partager mon bilan avec mon associée", "action_7_jours"),
        ("afficher ma phrase dans la boutique", "action_7_jours"),
        ("reprendre à zéro l'atelier, c'est ça que je veux dire", "avis_raison_detre"),
    ],
)  # fmt: skip
def test_de_son_affaire_a_chaque_etape_qui_attend_un_acte(texte: str, etape: str) -> None:
    assert de_son_affaire(texte, etape)
    assert ordre(texte, etape) is None
    assert not (parti := conge(texte, etape)) or not (parti.pause or parti.adieu)


@pytest.mark.parametrize("etape", _ETAPES)
@pytest.mark.parametrize(
    "texte",
    [
        "j'arrête là pour aujourd'hui", "j'arrête là", "recommencer", "efface tout", "je veux tout reprendre à zéro", "on recommence depuis le début",
        "je m'arrête pour ce soir", "arrêter de répondre aux questions", "supprimer mon compte", "envoyer la synthèse à mon adresse mail",
        "relire ma synthèse", "on recommence si tu veux", "pause", "j'arrete la merci", "corriger ma phrase",
    ],
)  # fmt: skip
def test_un_ordre_reste_un_ordre_a_chaque_etape(texte: str, etape: str) -> None:
    assert not de_son_affaire(texte, etape)


@pytest.mark.parametrize(
    ("texte", "quitte_la"),
    [("j'arrête la promo", False), ("j'arrête la", True), ("j'arrête là, merci", True), ("stop, j'arrête là pour aujourd'hui", True)],
)  # fmt: skip
def test_qui_arrete_la_vente_ne_part_pas(texte: str, quitte_la: bool) -> None:
    assert quitte(texte) is quitte_la
