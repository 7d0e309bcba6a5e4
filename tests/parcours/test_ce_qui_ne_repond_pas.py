"""A question, a protest or another answer put right is never the answer to the pending question."""

from __future__ import annotations

import pytest

from pourquoi.clientele.sans_personne import ne_nomme_personne
from pourquoi.ecoute.ce_qui_reste import avant_ce_qui_reste
from pourquoi.ecoute.reponse_et_question import annonce_une_question
from tests.entretien import Entretien, rendu_a


@pytest.mark.parametrize(
    "texte",
    [
        "minute, moi aussi j'ai une question",
        "attends, avant de répondre",
        "Juste avant, je voudrais vous demander un truc",
        "d'abord, dites-moi",
        "stp jai une petite question avant",
    ],
)
def test_ce_qui_annonce_une_question(texte: str) -> None:
    assert annonce_une_question(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je demande aux voisins avant",
        "les gens qui se posent une question",
        "je réponds avant midi",
        "la question du prix",
        "les pressés d'abord",
        "oui",
    ],
)
def test_ce_qui_n_en_annonce_aucune(texte: str) -> None:
    assert not annonce_une_question(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "Minute, avant je voudrais savoir, vous en faites quoi de mes réponses ?",
        "attends une question d'abord, c'est pour quoi faire tout ça ?",
    ],
)
def test_une_question_annoncee_ne_laisse_pas_d_amorce(texte: str) -> None:
    entretien = rendu_a("coeur_clientele")
    entretien.dire(texte, "question_methode", 0.9)
    assert entretien.carnet.coeur_clientele is None
    assert entretien.carnet.etape == "coeur_clientele"


def test_le_debut_de_la_question_n_est_pas_de_la_reponse() -> None:
    texte = "Elle le sent au tissu. et t'en as encore beaucoup des questions ?"
    assert avant_ce_qui_reste(texte) == "Elle le sent au tissu."


@pytest.mark.parametrize(
    "texte",
    [
        "tout l'inverse",
        "Chiffré.",
        "mais non, je l'ai pas mis",
        "elle le sent au toucher",
        "attends avant",
        "c'est pas ça du tout",
        "non, ôte « et toi aussi », c'était ma question. elle le voit à la couture, voilà tout",
    ],
)
def test_personne_n_est_nomme(texte: str) -> None:
    entretien = rendu_a("coeur_clientele")
    entretien.dire(texte, "motif_offre", 0.4)
    assert ne_nomme_personne(texte)
    assert entretien.carnet.coeur_clientele is None
    assert entretien.carnet.etape == "coeur_clientele"


@pytest.mark.parametrize(
    "texte",
    [
        "B2B",
        "je fais du B2B",
        "je vends aux hôtels",
        "locavores",
        "le 93",
        "Madame Roux",
        "mon quartier",
        "non, que les pros",
        "mairie",
        "Les éditeurs, mais ils vont mettre du temps à le voir",
        "ceux qui savent attendre",
        "j'aime bien les couples âgés, ils prennent leur temps",
    ],
)
def test_quelqu_un_est_nomme(texte: str) -> None:
    assert not ne_nomme_personne(texte)


def _sans_clients(etape: str) -> Entretien:
    entretien = rendu_a("coeur_clientele")
    entretien.carnet.coeur_clientele = ""
    entretien.carnet.etape = "geste_respect"
    entretien.jusqu_a(etape)
    return entretien


@pytest.mark.parametrize("etape", ["geste_respect", "renoncements", "action_7_jours"])
@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        (
            "minute, j'ai rien répondu pour les clients. Moi c'est les gens qui marchent seuls",
            "les gens qui marchent seuls",
        ),
        (
            "vs avez zappé mes clients ! cest les jeunes du lycée",
            "les jeunes du lycée",
        ),
        ("et les clients alors ? ce sont les familles du port", "les familles du port"),
        ("mes clients c'est les marins, vous l'avez pas mis", "les marins"),
    ],
)
def test_les_clients_sautes_sont_ecrits_a_leur_place(etape: str, texte: str, clients: str) -> None:
    entretien = _sans_clients(etape)
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.coeur_clientele == clients
    assert getattr(entretien.carnet, etape) is None
    assert entretien.carnet.etape == etape


@pytest.mark.parametrize("etape", ["geste_respect", "action_7_jours"])
@pytest.mark.parametrize(
    "texte",
    ["attends, j'ai pas répondu pour les clients", "vous avez passé la question des clients !"],
)
def test_la_question_sautee_est_reposee(etape: str, texte: str) -> None:
    entretien = _sans_clients(etape)
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.etape == "coeur_clientele"
    entretien.dire("les familles du port", "motif_sens")
    assert entretien.carnet.etape == etape


@pytest.mark.parametrize(
    "texte",
    [
        "lundi je parle de mes prix, mes clients sont des curieux, ils comprendront",
        "lundi j'appelle les clients que j'ai laissés",
        "je leur rends visite, parce que mes clients sont des gens seuls",
    ],
)
def test_ce_qui_repond_reste_une_reponse(texte: str) -> None:
    entretien = rendu_a("action_7_jours")
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.action_7_jours == texte
    assert entretien.carnet.coeur_clientele == "les familles du quartier"


def test_les_clients_ne_sont_pas_ce_que_l_on_laisse() -> None:
    entretien = rendu_a("renoncements")
    entretien.dire("Mes clients c'est plutôt les artisans du port", "motif_sens", 0.6)
    assert entretien.carnet.coeur_clientele == "les artisans du port"
    assert entretien.carnet.renoncements is None


def test_deux_reponses_remises_a_leur_place() -> None:
    entretien = rendu_a("action_7_jours")
    entretien.dire(
        "Mais non, à l'envers ! Mes clients c'est les apprentis curieux. Ce à quoi je renonce c'est les salons",
        "motif_sens",
        0.6,
    )
    assert entretien.carnet.coeur_clientele == "les apprentis curieux"
    assert entretien.carnet.renoncements == "les salons"
    assert entretien.carnet.action_7_jours is None


@pytest.mark.parametrize(
    ("texte", "raison"),
    [
        (
            "C'est pas du tout ça qui me porte, c'est ce que disait mon patron ; ce qui me porte, c'est la main des apprentis",
            "la main des apprentis",
        ),
        (
            "non cest pas ca ki me motive. ce qui me motive cest de former les jeunes",
            "former les jeunes",
        ),
        (
            "Je te le redis alors, je veux transmettre mon savoir-faire aux jeunes du canton",
            "je veux transmettre mon savoir-faire aux jeunes du canton",
        ),
    ],
)
def test_la_raison_redite_n_est_pas_une_valeur(texte: str, raison: str) -> None:
    entretien = rendu_a("valeurs")
    entretien.dire(texte, "motif_sens", 0.7)
    assert entretien.carnet.pourquoi_3 == raison
    assert entretien.carnet.valeurs is None
    assert entretien.carnet.etape == "valeurs"


@pytest.mark.parametrize(
    "texte",
    [
        "c'est pas l'argent qui me motive, c'est la franchise",
        "c'est pas ça qui me pousse, ce qui me pousse c'est l'honnêteté",
        "ce qui me porte, c'est la patience",
    ],
)
def test_une_valeur_dite_ainsi_reste_une_valeur(texte: str) -> None:
    entretien = rendu_a("valeurs")
    entretien.dire(texte, "motif_sens", 0.7)
    assert entretien.carnet.valeurs == texte


def test_la_derniere_reponse_est_rangee_ailleurs() -> None:
    entretien = _sans_clients("geste_respect")
    entretien.dire("moi c'est les veilleurs de nuit que je croise", "motif_sens", 0.6)
    assert entretien.carnet.geste_respect
    entretien.dire("Mais non, c'est pas un geste, ça, c'est mes clients !")
    assert "les veilleurs de nuit" in entretien.carnet.coeur_clientele
    entretien.dire("je paie mon meunier comptant", "motif_offre")
    assert entretien.carnet.geste_respect == "je paie mon meunier comptant"


def test_rangee_ailleurs_et_dite_de_nouveau() -> None:
    entretien = _sans_clients("geste_respect")
    entretien.dire("moi c'est les veilleurs de nuit", "motif_sens", 0.6)
    entretien.dire(
        "Attends, ça c'était mes clients, pas un geste de respect. Le geste : payer le meunier comptant"
    )
    assert "les veilleurs de nuit" in entretien.carnet.coeur_clientele
    assert entretien.carnet.geste_respect == "payer le meunier comptant"


def test_ce_qui_ne_se_range_pas_ne_repond_pas() -> None:
    entretien = rendu_a("geste_respect")
    entretien.dire("c'est pas un geste ça, c'est mes valeurs. Tu mélanges tout", "nier", 0.3)
    assert entretien.carnet.geste_respect is None
    assert entretien.carnet.etape == "geste_respect"


@pytest.mark.parametrize(
    "texte",
    [
        "Mes clients",
        "attends, je voulais changer un mot",
        "je voulais changer jeunes par apprentis",
    ],
)
def test_ce_reste_n_est_pas_un_renoncement(texte: str) -> None:
    entretien = rendu_a("renoncements")
    entretien.dire(texte, "motif_personnel", 0.4)
    assert not entretien.carnet.renoncements
    assert entretien.carnet.etape == "renoncements"


@pytest.mark.parametrize(
    "texte",
    [
        "je veux changer mes horaires, plus de soirées",
        "les clients qui discutent le prix",
        "j'ai jamais signé de contrat avec les hôtels, je les laisse",
    ],
)
def test_un_renoncement_en_reste_un(texte: str) -> None:
    entretien = rendu_a("renoncements")
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.renoncements == texte


def test_la_signature_niee_et_les_clients_au_meme_message() -> None:
    entretien = rendu_a("renoncements")
    entretien.dire(
        "Minute, j'ai pas encore signé moi ! Et mes clients c'est pas les touristes, c'est les gens du port et les apprentis du lycée"
    )
    assert not entretien.carnet.raison_detre_confirmee
    assert entretien.carnet.coeur_clientele == "les gens du port et les apprentis du lycée"


@pytest.mark.parametrize(
    ("texte", "vu"),
    [
        (
            "Heu non, ce n'est pas ça l'essentiel, le prénom. C'est plutôt qu'ils savent que je décroche",
            "ils savent que je décroche",
        ),
        (
            "c pas ca le plus important, cest surtout que je les rappelle avant midi",
            "je les rappelle avant midi",
        ),
    ],
)
def test_ce_qui_compte_dans_la_reponse_donnee_ne_nomme_pas_de_clients(texte: str, vu: str) -> None:
    entretien = rendu_a("coeur_clientele")
    entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.regard_client == vu
    assert entretien.carnet.coeur_clientele is None
    assert entretien.carnet.etape == "coeur_clientele"


@pytest.mark.parametrize(
    "texte",
    [
        "c'est pas ça le plus important, c'est que les gens soient patients",
        "le plus important c'est pas l'âge, ce sont les gens qui attendent",
    ],
)
def test_ce_qui_compte_chez_les_clients_en_nomme(texte: str) -> None:
    entretien = rendu_a("coeur_clientele")
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.coeur_clientele == texte
    assert entretien.carnet.regard_client == "ils m'appellent par mon prénom"


def test_ce_qui_compte_dans_le_geste_en_est_un() -> None:
    entretien = rendu_a("geste_respect")
    entretien.dire(
        "c'est pas ça l'important, c'est que je paie mon meunier d'avance", "motif_offre"
    )
    assert "meunier" in entretien.carnet.geste_respect
    assert entretien.carnet.coeur_clientele == "les familles du quartier"


@pytest.mark.parametrize("tenus", ["la vapeur", "les familles du quartier"])
@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        (
            "Mais je parlais pas de clients, moi. Mes clients c'est les dockers du quai, et aussi trois aides-soignantes",
            "les dockers du quai, et aussi trois aides-soignantes",
        ),
        ("jte parlais pas de ca. mes clients cest les dockers du quai", "les dockers du quai"),
    ],
)
def test_les_clients_dits_en_protestant(tenus: str, texte: str, clients: str) -> None:
    entretien = rendu_a("geste_respect")
    entretien.carnet.coeur_clientele = tenus
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.coeur_clientele == clients
    assert entretien.carnet.geste_respect is None


def test_les_clients_a_la_place_d_une_chose() -> None:
    entretien = rendu_a("geste_respect")
    entretien.carnet.coeur_clientele = "la vapeur"
    entretien.dire("mes clients c'est les dockers du quai", "motif_sens", 0.6)
    assert entretien.carnet.coeur_clientele == "les dockers du quai"


def test_ne_pas_parler_de_ses_clients_est_un_geste() -> None:
    entretien = rendu_a("geste_respect")
    entretien.dire("je parle pas de mes clients à leurs voisins, par discrétion", "motif_offre")
    assert "discrétion" in entretien.carnet.geste_respect
