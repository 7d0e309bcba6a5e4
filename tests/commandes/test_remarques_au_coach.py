"""A remark to the coach beside an answer: a word for it, and it is no part of what is kept."""

from __future__ import annotations

import pytest

from pourquoi.remarques import remarque
from tests.entretien import Entretien, noms

PRESSE, DUR = "utter_prenez_votre_temps", "utter_remarque_dur"
COMPRIS, CITATION = "utter_mal_compris", "utter_pourquoi_la_citation"
RECU = "utter_remarque_recue"


@pytest.mark.parametrize(
    ("texte", "nom", "reste"),
    [
        ("les mamans du quartier et l'école d'à côté. désolé y a la queue à la caisse je tape vite", PRESSE, "les mamans du quartier et l'école d'à côté."),
        ("surtout les vieux vélos de ville scusez y'a du monde à l'atelier", PRESSE, "surtout les vieux vélos de ville"),
        ("Les éleveurs de la vallée. Pardon pour les fautes, je suis sur mon téléphone.", PRESSE, "Les éleveurs de la vallée."),
        ("jleur montre tjrs la facture dsl jecris vite jsui au boulot", PRESSE, "jleur montre tjrs la facture"),
        ("La patience. Attendez, y a une dame qui rentre", PRESSE, "La patience."),
        ("y'a un papi qui arrive", PRESSE, ""),
        ("Je signe, elle est à moi. Vous m'avez bien fait suer quand même !", DUR, "Je signe, elle est à moi."),
        ("je préviens avant chaque tournée. tu m'as bien fait réfléchir", DUR, "je préviens avant chaque tournée."),
        ("tu mas pas donné du mal", None, ""),
        ("Non mais vous comprenez rien, je parlais de mes livreurs. Ce que j'aime, c'est le silence de l'atelier à six heures", COMPRIS, "Ce que j'aime, c'est le silence de l'atelier à six heures"),
        ("tu captes rien du tout", COMPRIS, ""),
        ("Vous êtes complètement à côté de la plaque. Mes clients, ce sont les maraîchers.", COMPRIS, "Mes clients, ce sont les maraîchers."),
        ("mardi jappelle la directrice de la creche. c chelou ta citation", CITATION, "mardi jappelle la directrice de la creche."),
        ("Les chantiers à l'autre bout du département. Et pourquoi tu me parles de Sinek ?", CITATION, "Les chantiers à l'autre bout du département."),
        ("je refuse les mariages à 300 personnes et pourquoi vous me sortez du sinek", CITATION, "je refuse les mariages à 300 personnes"),
        ("Quel rapport avec Simon Sinek ?", CITATION, ""),
        ("c'est encore la même question", "utter_deja_dit", ""),
        ("tkt j'ai refait tout le faisceau", RECU, "j'ai refait tout le faisceau"),
        ("t'inquiète pas je réponds, j'ai repris un moteur noyé", RECU, "j'ai repris un moteur noyé"),
        ("Ne vous en faites pas, je préviens toujours la veille.", RECU, "je préviens toujours la veille."),
        ("t'inquiète", RECU, ""),
        ("tu crois quoi lol, j'aime ça", RECU, "j'aime ça"),
        ("Vous croyez quoi ? J'aime ce métier.", RECU, "J'aime ce métier."),
        ("Vous redites souvent la rigueur hein. Mes clients, les mairies", RECU, "Mes clients, les mairies"),
        ("tu reponds un peu sechement. je vends aux ecoles", RECU, "je vends aux ecoles"),
        ("Ça m'a fait bizarre que vous citiez mon frère. Je tonds le vendredi", RECU, "Je tonds le vendredi"),
        ("je viens de vous le dire. la rigueur", "utter_deja_dit", "la rigueur"),
    ],
)  # fmt: skip
def test_la_remarque_et_le_reste(texte: str, nom: str | None, reste: str) -> None:
    assert remarque(texte) == ((nom, reste) if nom else None)


@pytest.mark.parametrize(
    "texte",
    [
        "il y a du monde le samedi et je prends le temps quand même",
        "quand y a une dame qui rentre je pose mes ciseaux",
        "mes clients me disent vous comprenez rien aux voitures",
        "je m'excuse toujours de mes prix",
        "Les gens qui écrivent vite et mal, je les aide à se relire",
        "on fait réfléchir les gosses avec des légos",
        "les banques ne comprennent rien à mon métier",
        "j'ai accroché une citation de ma grand-mère au mur",
        "Simon me livre le bois le mardi",
        "c'est qui ce sinek",
        "Les enfants répètent beaucoup, je les écoute",
        "ça m'a fait drôle de vendre mon premier pain",
        "les gens me disent : vous répondez court",
        "Je viens de vous écrire un poème sur la pluie",
        "une excuse quand je suis en retard",
        "je leur dis toujours : t'inquiète pas, ça va rouler",
        "t'inquiète, c'est ce que je leur dis",
        "tu crois que ça paye ?",
        "je m excuse du retard et je fais dix pour cent",
    ],
)
def test_ce_qui_se_raconte_n_est_pas_une_remarque(texte: str) -> None:
    assert remarque(texte) is None


@pytest.mark.parametrize(
    ("etape", "texte", "garde", "nom"),
    [
        ("coeur_clientele", "les mamans du quartier et l'école d'à côté. désolé y a la queue je tape vite", "les mamans du quartier et l'école d'à côté.", PRESSE),
        ("acte", "Non mais vous comprenez rien. Je refais la soudure sans compter l'heure", "Je refais la soudure sans compter l'heure", COMPRIS),
        ("renoncements", "les chantiers à l'autre bout du département. et pourquoi vous me parlez de sinek", "les chantiers à l'autre bout du département.", CITATION),
        ("valeurs", "tu captes rien", None, COMPRIS),
        ("acte", "y'a un papi qui arrive", None, PRESSE),
        ("pourquoi_2", "vous comprenez vraiment rien", None, COMPRIS),
    ],
)  # fmt: skip
def test_un_mot_et_la_reponse_est_gardee(
    etape: str, texte: str, garde: str | None, nom: str
) -> None:
    entretien = Entretien()
    entretien.jusqu_a(etape)
    tour = entretien.dire(texte, "frustration", 0.7)
    assert noms(tour)[0] == nom
    assert (getattr(entretien.carnet, etape) or None) == garde
    if garde is None:
        assert entretien.carnet.etape == etape


def test_signer_en_grognant_signe() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    tour = entretien.dire("Oui là je signe. Vous m'avez bien fait ramer", "affirmer")
    assert entretien.carnet.raison_detre_confirmee
    assert noms(tour)[0] == DUR


def test_plus_loin_une_plainte_n_est_pas_gardee() -> None:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.dire("Aller plus loin")
    etape = entretien.carnet.etape
    tour = entretien.dire("non mais vous comprenez rien à ce que je dis", "motif_offre", 0.6)
    assert noms(tour)[0] == COMPRIS
    assert entretien.carnet.etape == etape
    assert not entretien.carnet.approfondi.get(etape)


def _plus_loin_jusqu_a(etape: str) -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("suite")
    entretien.carnet.geste_respect = "je paie Gilbert, mon meunier, à la livraison"
    entretien.dire("Aller plus loin")
    while entretien.carnet.etape != etape:
        entretien.dire("passer", "passer_question")
    return entretien


@pytest.mark.parametrize(
    "texte",
    [
        "et le geste je vous l'ai deja dit c'est Gilbert",
        "mais je l'avais signée ! et le geste je vous l'ai déjà dit, c'est Gilbert",
        "Je vous l'ai dit tout à l'heure : c'est mon meunier.",
        "Gilbert",
        "ben je te l'ai déjà dit c'est Gilbert",
    ],
)
def test_un_renvoi_reprend_la_reponse_donnee(texte: str) -> None:
    entretien = _plus_loin_jusqu_a("partenaire_collaborateurs")
    tour = entretien.dire(texte, "motif_offre", 0.6)
    assert "utter_deja_dit_cela" in noms(tour)
    assert entretien.carnet.approfondi["partenaire_collaborateurs"] == ""
    assert "collaborateurs" not in entretien.carnet.partenaires


@pytest.mark.parametrize(
    ("texte", "garde"),
    [
        ("le geste je vous l'ai dit c'est offrir un vrai samedi à ma vendeuse", "c'est offrir un vrai samedi à ma vendeuse"),
        ("Solène, ma vendeuse : je lui laisse ses samedis", "Solène, ma vendeuse : je lui laisse ses samedis"),
    ],
)  # fmt: skip
def test_une_reponse_nouvelle_est_gardee(texte: str, garde: str) -> None:
    entretien = _plus_loin_jusqu_a("partenaire_collaborateurs")
    entretien.dire(texte, "motif_offre", 0.8)
    assert entretien.carnet.approfondi["partenaire_collaborateurs"] == garde


@pytest.mark.parametrize("texte", ["tkt", "t'inquiète pas", "tu crois quoi toi"])
def test_rassurer_ne_repond_rien(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    tour = entretien.dire(texte, "detresse", 0.3)
    assert noms(tour)[0] == RECU
    assert entretien.carnet.acte is None and entretien.carnet.etape == "acte"


def test_rien_n_est_dit_de_qui_rassure_et_repond() -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    tour = entretien.dire("tkt j'ai repris un moteur noyé", "motif_offre")
    assert RECU not in noms(tour)
    assert entretien.carnet.acte == "j'ai repris un moteur noyé"


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("Pardon, je me permets : « ensuite » n'est pas le mot, je parlais du début. Je couds à la main.", "Je couds à la main."),
        ("« en creusant » c'est pas le bon mot, je parlais de ma mère. Elle cousait", "Elle cousait"),
        ("« tailleur » n'est pas le mot, mettez « couturier »", None),
        ("il dit que « cher » n'est pas le mot, je parlais du prix. J'ai ri", None),
    ],
)  # fmt: skip
def test_un_mot_du_coach_que_l_on_reprend(texte: str, reste: str | None) -> None:
    lue = remarque(texte)
    if reste is None:
        assert lue is None
    else:
        assert lue == ("utter_remarque_recue", reste)
