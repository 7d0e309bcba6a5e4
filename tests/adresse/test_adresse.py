"""« Tu » or « vous »: whoever says « tu » to the coach, whoever asks for « vous »."""

from __future__ import annotations

import pytest

from pourquoi import adresse
from pourquoi.carnet import Carnet, Message
from tests.entretien import Entretien, noms, rendu_a


@pytest.mark.parametrize(
    "texte",
    [
        "vouvoyez-moi s'il vous plaît",
        "vouvoyez moi svp on se connait pas",
        "Tiens, vous me tutoyez maintenant",
        "Je préfère qu'on se vouvoie.",
        "pourriez-vous me vouvoyer",
        "Pas de tutoiement entre nous, merci.",
        "on a pas gardé les vaches ensemble",
        "Arrêtez de me tutoyer",
        "je voudrais le « vous »",
    ],
)
def test_vous_is_asked_for(texte: str) -> None:
    assert adresse.demande_le_vous(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je vouvoie tous mes clients, même les habitués",
        "mes salariés me tutoient et c'est très bien",
        "avec les fournisseurs on se vouvoie depuis vingt ans",
        "pas besoin de me vouvoyer",
        "tu peux me tutoyer",
        "arrête de me vouvoyer ça me vieillit",
        "ce que je veux vous le savez",
    ],
)
def test_nothing_is_asked(texte: str) -> None:
    assert not adresse.demande_le_vous(texte)


def test_it_stays_vous_once_asked_for() -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    entretien.dire("t'es un robot ?", "bot_ou_humain")
    tour = entretien.dire("vouvoyez-moi s'il vous plaît", "frustration")
    assert noms(tour)[0] == "utter_vouvoiement"
    assert tour.repliques[-1].nom.startswith("utter_demander")
    entretien.dire("t'as compris ?", "hors_sujet")
    assert not entretien.carnet.tutoiement
    entretien.dire("bon, on se tutoie ?", "hors_sujet")
    assert entretien.carnet.tutoiement


def test_the_answer_beside_it_is_kept() -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    tour = entretien.dire(
        "je livre ma voisine le soir en rentrant, et vouvoyez-moi s'il vous plaît", "motif_offre"
    )
    assert noms(tour)[0] == "utter_vouvoiement"
    assert entretien.carnet.geste_respect == "je livre ma voisine le soir en rentrant"


@pytest.mark.parametrize(
    ("texte", "intent"),
    [
        ("les gros chantiers, on te presse et puis tu connais personne", "reponse_concrete"),
        ("tu bosses trois ans et ça tombe à l'eau", "motif_opportunite"),
        ("les promoteurs, tu crois leur plaire et un beau jour ils te lâchent", "hors_sujet"),
    ],
)
def test_anyone_s_tu_is_not_the_coach_s(texte: str, intent: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("coeur_clientele")
    entretien.dire(texte, intent)
    assert not entretien.carnet.tutoiement


@pytest.mark.parametrize(
    ("texte", "garde", "nom"),
    [
        ("Je paie mon meunier à la livraison. tu peux me tutoyer au fait 😊", "Je paie mon meunier à la livraison.", "utter_tutoiement"),
        ("je rappelle mon apprenti le soir et tu peux me tutoyer", "je rappelle mon apprenti le soir", "utter_tutoiement"),
        ("Vous pouvez me tutoyer. Je règle mon fournisseur le jour même.", "Je règle mon fournisseur le jour même.", "utter_tutoiement"),
        ("je lui garde du bois sec et dis moi, pq tu continues à me vouvoyer alors que jtai dit que tu pouvais me tutoyer ?", "je lui garde du bois sec", "utter_tutoiement_pardon"),
        ("je lui laisse un café au chaud tu peux me tutoyer hein", "je lui laisse un café au chaud", "utter_tutoiement"),
        ("je prête mon four à ma voisine, et arrête de me vouvoyer", "je prête mon four à ma voisine", "utter_tutoiement_pardon"),
        ("tutoie-moi stp. je paye mon livreur en avance", "je paye mon livreur en avance", "utter_tutoiement"),
        ("pourquoi vous me vouvoyez ? je l'avais demandé. Sinon je paie mon maçon comptant", None, "utter_tutoiement_pardon"),
    ],
)  # fmt: skip
def test_le_tu_offert_au_passage(texte: str, garde: str | None, nom: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    tour = entretien.dire(texte, "motif_offre")
    assert noms(tour)[0] == nom
    assert entretien.carnet.tutoiement
    assert garde is None or entretien.carnet.geste_respect == garde
    assert entretien.carnet.geste_respect


@pytest.mark.parametrize(
    "texte",
    [
        "tu peux me tutoyer",
        "vous pouvez me tutoyer, vous savez",
        "on peut se tutoyer ?",
        "dis moi tu stp",
        "pas besoin de me vouvoyer",
        "pk tu me vouvoies encore alors que jtai dit que tu pouvais me tutoyer toi ?",
        "je préfère le tu",
        "tutoyez-moi, je vous en prie",
    ],
)
def test_le_tu_demande_seul_n_est_pas_une_reponse(texte: str) -> None:
    entretien = Entretien()
    entretien.jusqu_a("geste_respect")
    tour = entretien.dire(texte, "motif_personnel")
    assert noms(tour)[0].startswith("utter_tutoiement")
    assert entretien.carnet.tutoiement and entretien.carnet.geste_respect is None
    assert noms(tour)[-1] == "utter_demander_geste_respect"


@pytest.mark.parametrize(
    "texte",
    [
        "mes clients, je leur dis tout de suite qu'on se tutoie",
        "mon patron m'a dit tu peux me tutoyer le jour où il est parti",
        "je vouvoie les anciens et je tutoie les gamins",
        "ne me tutoyez pas",
        "je te dis ce que tu veux entendre",
        "pourriez-vous me vouvoyer ?",
    ],
)
def test_personne_n_offre_le_tu(texte: str) -> None:
    assert not adresse.demande_le_tu(texte)


@pytest.mark.parametrize(
    ("texte", "tutoie"),
    [
        ("moi c'est la franchise si ta robe mérite pas la retouche je te le dis tout de suite", False),
        ("quand ton moteur est foutu je te raconte pas d'histoires c'est ma règle", False),
        ("je leur dis je te refais le joint gratis si ça fuit encore dans le mois", False),
        ("je te répare ta selle devant toi et tu repars avec le soir même au prix prévu", False),
        ("je te l'ai déjà dit c'est la franchise avec mes clients et rien d'autre", True),
        ("si tu veux je te le redis autrement c'est la franchise avec les clients", True),
        ("la franchise et toi tu me demandes encore la même chose depuis tout à l'heure", True),
    ],
    ids=lambda v: str(v)[:40],
)  # fmt: skip
def test_tu_to_a_customer(texte: str, tutoie: bool) -> None:
    entretien = Entretien()
    entretien.jusqu_a("valeurs")
    entretien.dire(texte, "motif_sens")
    assert entretien.carnet.tutoiement is tutoie


@pytest.mark.parametrize(
    ("texte", "tutoie"),
    [
        ("Enlève la fin, c'est trop long", True),
        ("non mais remplace clients par voisins", True),
        ("Enlevez la fin, c'est trop long", False),
        ("ajoute « pain », s'il vous plaît", False),
        ("remplacer clients par voisins", False),
    ],
)
def test_whoever_orders_the_sentence_about_as_a_friend_is_said_tu(texte: str, tutoie: bool) -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.dire(texte)
    assert bool(entretien.carnet.tutoiement) is tutoie


def test_a_trade_told_in_two_words_is_no_order() -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    entretien.dire("remplace les vitres le soir même", "motif_offre")
    assert not entretien.carnet.tutoiement


@pytest.mark.parametrize(
    ("texte", "tutoie"),
    [
        ("tu crois quoi lol, j'aime ça", True),
        ("mdr tu croyais quoi, j'aime la mécanique", True),
        ("tkt j'ai refait tout le faisceau d'une 2CV", True),
        ("t'inquiète pas je réponds, j'ai repris un moteur noyé", True),
        ("j'ai repris un moteur noyé, t'inquiète", True),
        ("tu peux répéter", True),
        ("répète stp", True),
        ("redis", True),
        ("t'as vu, j'ai repris un moteur noyé le soir de Noël", True),
        ("je leur dis toujours t'inquiète pas ça va rouler", False),
        ("je rassure le client : t'inquiète", False),
        ("Ne vous inquiétez pas, j'ai repris un moteur noyé", False),
        ("Pouvez-vous répéter ?", False),
        ("je répète le geste jusqu'à ce que ce soit propre", False),
    ],
)
def test_whoever_speaks_to_the_coach_as_a_friend_is_said_tu(texte: str, tutoie: bool) -> None:
    entretien = Entretien()
    entretien.jusqu_a("acte")
    entretien.dire(texte, "motif_offre", 0.6)
    assert bool(entretien.carnet.tutoiement) is tutoie


@pytest.mark.parametrize(
    ("texte", "tutoie"),
    [
        ("jvien de te dire que c'est pr les apprentis du lycée, pas pr les patrons", True),
        ("je viens juste de te le redire, c'est pour les apprentis du lycée, pas pour les patrons", True),
        ("j'ai oublié de te dire que mon frère m'aide le samedi pour les livraisons", True),
        ("faut que je te raconte, hier une cliente a rapporté trois pots vides pour rien", True),
        ("t'as pas compris, c'est pour les apprentis du lycée que je fais tout ça", True),
        ("t'as mal noté, c'est pour les apprentis du lycée que je fais tout ça", True),
        ("t'as mis deux fois le lycée alors que je l'ai dit une fois seulement là", True),
        ("tu vois, hier une cliente a rapporté trois pots vides, j'ai tout repris", True),
        ("personne va te dire merci dans ce métier, et moi je le fais pour les apprentis", False),
        ("t'as des clients qui paient jamais dans ce métier, alors je choisis les miens", False),
        ("mon père voulait me dire quelque chose, il a montré l'établi, voilà pourquoi", False),
    ],
)  # fmt: skip
def test_said_to_the_coach_in_the_middle_of_an_answer(texte: str, tutoie: bool) -> None:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_2")
    entretien.dire(texte, "motif_sens")
    assert bool(entretien.carnet.tutoiement) is tutoie


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("tiens on se tutoie maintenant ? moi je préfère vous. les papas du quartier", "les papas du quartier"),
        ("ah bon, vous me tutoyez maintenant ? les retraités du bourg", "les retraités du bourg"),
        ("je préfère qu'on garde le vous. surtout les randonneurs", "surtout les randonneurs"),
    ],
)  # fmt: skip
def test_surprised_at_tu_they_are_said_vous_again(texte: str, reste: str) -> None:
    carnet = Carnet(tutoiement=True)
    message = Message(texte, "reponse_concrete")
    assert adresse.ecouter(carnet, message) == "utter_vouvoiement"
    assert not carnet.tutoiement
    assert adresse.sans_la_demande(message).texte == reste


@pytest.mark.parametrize(
    "texte",
    [
        "ça change quoi par rapport à avant ? bon il y aura un banc, tu t'assois, t'achètes rien",
        "pourquoi vous demandez ça ? chez moi tu entres et tu goûtes, personne te pousse",
    ],
)
def test_anyone_s_tu_beside_a_question_is_not_the_coach_s(texte: str) -> None:
    carnet = Carnet()
    adresse.ecouter(carnet, Message(texte, "reponse_concrete"))
    assert not carnet.tutoiement


def test_je_prefere_vous_dire_asks_for_nothing() -> None:
    assert not adresse.demande_le_vous("je préfère vous dire la vérité, c'est dur")


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        (
            "tiens on se tutoie maintenant ? moi je préfère vous. les apiculteurs et les maraîchers",
            "les apiculteurs et les maraîchers",
        ),
        ("On se tutoie ? Je préfère le vous. Les éleveurs du causse.", "Les éleveurs du causse."),
        ("moi je prefere vous merci. les luthiers surtout", "les luthiers surtout"),
    ],
)
def test_on_prefere_le_vous(texte: str, reste: str) -> None:
    e = rendu_a("coeur_clientele")
    tour = e.dire(texte, "motif_offre")
    assert e.carnet.tutoiement is False
    assert noms(tour)[0] == "utter_vouvoiement"
    assert e.carnet.coeur_clientele == reste


@pytest.mark.parametrize(
    "texte",
    ["je préfère vous tutoyer", "Je préfère vous dire la vérité", "je préfère vous le dire"],
)
def test_ce_qu_on_prefere_vous_dire(texte: str) -> None:
    assert not adresse.demande_le_vous(texte)


@pytest.mark.parametrize(
    ("texte", "tutoie"),
    [
        ("on a retapé la péniche de mon oncle et elle sent encore le goudron, je te jure, " * 3, True),
        ("je viens de te le dire, c'est mon frère qui tenait l'auberge et qui " + "servait " * 25, True),
        ("le notaire m'a dit je te jure que ça marchera, et j'ai signé", False),
        ("mes élèves me disent « t'as oublié la fin du cours »", False),
    ],
)  # fmt: skip
def test_tu_to_the_coach_in_a_long_story(texte: str, tutoie: bool) -> None:
    carnet = Carnet()
    adresse.ecouter(carnet, Message(texte, "motif_personnel"))
    assert carnet.tutoiement is tutoie


def test_tu_told_to_a_client_is_the_client_s() -> None:
    carnet = Carnet(etape="phrase_au_client")
    assert (
        adresse.ecouter(carnet, Message("Installe-toi, on va te trouver ça", "motif_offre")) is None
    )
    assert not carnet.tutoiement
    # The coach is still spoken to as a friend elsewhere.
    carnet.etape = "plaisir"
    adresse.ecouter(carnet, Message("et toi tu fais quoi ?", None))
    assert carnet.tutoiement
