"""Orders told by halves: « A, pas B », « en bois, les tables », « remets… », « c'est… », told again."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Message
from pourquoi.passages import Passage
from pourquoi.raison_detre import recevoir_avis
from pourquoi.retouche.ellipses import ce_qui_gene, deja_mis, preciser
from pourquoi.retouche.lue import phrase_dite, redite
from pourquoi.retouche.ordres import suivre
from tests.entretien import Entretien, noms

TABLES = (
    "Nous existons pour fabriquer des tables, afin que les voisins mangent ensemble au café,"
    " en travaillant avec patience."
)
FOUR = "Je suis là pour cuire du pain, afin que les vieux du bourg se parlent ailleurs."
AUBERGE = "Nous existons pour tenir l’auberge, afin que les marcheurs se parlent, en restant fidèles à l’accueil."
SIENNE = "Je fais des tables pour que le noyer ne finisse pas au feu."
AVANT = ["Nous existons pour travailler le bois, sans mentir sur le prix."]


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        ("euh ben je te la redis en entier alors je remets les vieux postes en état pour que les gens écoutent encore la radio voilà",
         "Je remets les vieux postes en état pour que les gens écoutent encore la radio."),
        ("bon je reprends tout : je mets du jazz le soir pour que les gens seuls restent un peu",
         "Je mets du jazz le soir pour que les gens seuls restent un peu."),
        ("en fait ça donne nous gardons les chiens pour que leurs maîtres partent tranquilles",
         "Nous gardons les chiens pour que leurs maîtres partent tranquilles."),
        ("je recommence : on refait l'électricité pour que personne n'ait peur du feu",
         "On refait l’électricité pour que personne n’ait peur du feu."),
        ("je te la refais, on ferre les chevaux pour que les petits clubs durent",
         "On ferre les chevaux pour que les petits clubs durent."),
        ("alors la phrase complète c'est je soude des portails pour que les voisins se sentent chez eux quoi",
         "Je soude des portails pour que les voisins se sentent chez eux."),
        ("non. attends, je la redis du début : je tonds les moutons pour que la laine serve encore",
         "Je tonds les moutons pour que la laine serve encore."),
        ("Je vous la reformule entièrement : j'accorde des pianos afin que les enfants du village jouent juste.",
         "J’accorde des pianos afin que les enfants du village jouent juste."),
        ("du coup ça donnerait j'existe pour coudre des voiles, pour que les vieux bateaux repartent",
         "J’existe pour coudre des voiles, pour que les vieux bateaux repartent."),
        ("voilà je la refais : servir la soupe à ceux qui sont dehors pour qu'ils aient moins froid",
         "Nous existons pour servir la soupe à ceux qui sont dehors pour qu’ils aient moins froid."),
        ("je vous la redicte en entier : réparer des accordéons pour que le bal revienne",
         "Nous existons pour réparer des accordéons pour que le bal revienne."),
        ("Si je reprends tout depuis le début, cela donnerait : ma sœur et moi filons la laine pour que la vallée garde ses brebis.",
         "Ma sœur et moi filons la laine pour que la vallée garde ses brebis."),
    ],
)  # fmt: skip
def test_the_sentence_told_again_is_theirs(message: str, attendue: str) -> None:
    assert redite(message.replace("'", "’")) == attendue


@pytest.mark.parametrize(
    "message",
    [
        "je reprends le travail lundi pour que ma femme souffle",
        "je recommence à fatiguer",
        "je vous redis que ça ne va pas",
        "ça donne envie",
        "en fait ça donne rien",
        "je reprends tout demain",
        "je te la redis pas",
        "ça donne quoi en entier ?",
        "je la refais ou tu la refais ?",
        "la phrase c'est n'importe quoi pour que les gens rient",
        "je refais les toits",
    ],
)
def test_what_announces_nothing_is_no_sentence(message: str) -> None:
    assert redite(message.replace("'", "’")) is None


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        # Ends, or begins, with: whatever the mood and the marks.
        (AUBERGE, "pourriez-vous finir par « en restant fidèles à l'accueil et à la parole donnée à nos saisonniers » ?",
         AUBERGE.replace("à l’accueil", "à l’accueil et à la parole donnée à nos saisonniers")),
        (AUBERGE, "C'est mieux ! Il manque la parole tenue : vous pourriez terminer par « en restant fidèles à la parole donnée » ?",
         AUBERGE.replace("à l’accueil", "à la parole donnée")),
        (AUBERGE, "tu peux finir par en gardant la porte ouverte stp", AUBERGE.replace("en restant fidèles à l’accueil", "en gardant la porte ouverte")),
        (AUBERGE, "terminez par sans jamais refuser personne", AUBERGE.replace("en restant fidèles à l’accueil", "sans jamais refuser personne")),
        (AUBERGE, "il faudrait que ça finisse par avec une soupe chaude", AUBERGE.replace("en restant fidèles à l’accueil", "avec une soupe chaude")),
        (AUBERGE, "Serait-il possible de conclure sur « fidèles à la lenteur » ?", AUBERGE.replace("à l’accueil", "à la lenteur")),
        (AUBERGE, "je voudrais que la phrase commence par ouvrir la table à tous", AUBERGE.replace("tenir l’auberge", "ouvrir la table à tous")),
        (AUBERGE, "on pourrait commencer par « nourrir ceux qui passent » ?", AUBERGE.replace("tenir l’auberge", "nourrir ceux qui passent")),
        (TABLES, "et finissez par « sans jamais mentir », merci", TABLES.replace("en travaillant avec patience", "sans jamais mentir")),
        # « c'est » only presents the words.
        (TABLES.replace("mangent ensemble", "mange ensemble"), "\"mange ensemble\" ça veut rien dire c mangent tous ensemble", TABLES.replace("mangent ensemble", "mangent tous ensemble")),
        (TABLES, "« au café » c'est pas ça, c'est au bistrot", TABLES.replace("au café", "au bistrot")),
        (TABLES, "\"mangent ensemble\" sa fait bizarre, c mangent à la meme table", TABLES.replace("mangent ensemble au café", "mangent à la même table au café")),
        # A, and not B.
        (FOUR, "c'est chez moi qu'ils se parlent, pas ailleurs !", FOUR.replace("ailleurs", "chez moi")),
        (TABLES, "Ah non, au foyer, pas au café.", TABLES.replace("au café", "au foyer")),
        (TABLES, "ils mangent dehors, pas au café", TABLES.replace("au café", "dehors")),
        (TABLES, "et ce sont les familles, pas les voisins. le reste va bien", TABLES.replace("les voisins", "les familles")),
        (TABLES, "C'est avec douceur que nous travaillons, et pas avec patience.", TABLES.replace("avec patience", "avec douceur")),
        # What was forgotten, where it surely fits.
        (AUBERGE, "Deux choses : il manque la parole tenue, j'y tiens. Et c'est les pèlerins, pas les marcheurs.",
         AUBERGE.replace("les marcheurs", "les pèlerins").replace("à l’accueil", "à l’accueil et à la parole tenue")),
        (TABLES, "vous avez oublié la franchise", TABLES.replace("patience", "patience et franchise")),
        (TABLES, "il manque la lenteur et l'accueil", TABLES.replace("patience", "patience et lenteur et en restant fidèles à l’accueil")),
        (TABLES, "et où est la parole tenue ?", TABLES.replace("patience", "patience et en tenant parole")),
        # What completes a group of words.
        (SIENNE, "presque. en noyer, les tables. et remets sans mentir sur le prix",
         "Je fais des tables en noyer pour que le noyer ne finisse pas au feu, sans mentir sur le prix."),
        (TABLES, "les tables, en chêne", TABLES.replace("des tables", "des tables en chêne")),
        (TABLES, "du quartier, les voisins.", TABLES.replace("les voisins", "les voisins du quartier")),
        (SIENNE, "remettez « sans mentir sur le prix » s'il vous plaît", SIENNE[:-1] + ", sans mentir sur le prix."),
        (SIENNE, "remets sans brûler la planète", SIENNE[:-1] + ", sans brûler la planète."),
        # Who speaks, whatever else is asked.
        (TABLES, "je suis seul. pas nous. et il manque la benne.",
         "Je suis là pour fabriquer des tables, afin que les voisins mangent ensemble au café, en travaillant avec patience."),
        (AUBERGE, "C'est moi, pas nous. Et on ne parle pas de la rivière.",
         "Je suis là pour tenir l’auberge, afin que les marcheurs se parlent, en restant fidèle à l’accueil."),
        (AUBERGE, "je tiens ça toute seule, je travaille seule, alors « nous » non",
         "Je suis là pour tenir l’auberge, afin que les marcheurs se parlent, en restant fidèle à l’accueil."),
        (AUBERGE, "jsuis tt seule moi, c pas nous, et la rivière y est pas",
         "Je suis là pour tenir l’auberge, afin que les marcheurs se parlent, en restant fidèle à l’accueil."),
    ],
)  # fmt: skip
def test_an_order_told_by_halves_is_followed(phrase: str, message: str, attendue: str) -> None:
    dits = "je veux fabriquer sans brûler la planète"
    assert suivre(phrase, message.replace("'", "’"), AVANT, dits) == attendue


@pytest.mark.parametrize(
    "message",
    [
        "je finis par douter de cette phrase",
        "pour finir, elle est belle",
        "on va commencer par signer",
        "il faut finir par l'accueil",
        "La première partie, oui, pas la fin",
        "elle est jolie, pas trop longue",
        "je préfère rire, pas pleurer",
        "les voisins, d'accord",
        "à table, les enfants !",
        "remets une couche",
        "remettez-la demain",
        "il manque du sel",
        "vous avez oublié ma grand-mère",
        "mon mari travaille seul le lundi, pas nous deux",
        "c'est nous, pas lui",
        "ce n'est pas moi qui décide",
    ],
)
def test_nothing_is_done_on_a_doubt(message: str) -> None:
    assert suivre(TABLES, message.replace("'", "’"), AVANT) is None


@pytest.mark.parametrize(
    ("message", "attendue"),
    [
        ("des tables en bois", TABLES.replace("des tables", "des tables en bois")),
        ("Des tables de ferme.", TABLES.replace("des tables", "des tables de ferme")),
        ("des tables qui durent", TABLES.replace("des tables", "des tables qui durent")),
        ("les voisins du dessus et leurs enfants", TABLES.replace("les voisins", "les voisins du dessus et leurs enfants")),
        ("les tables bancales", TABLES.replace("des tables", "des tables bancales")),
        ("des tables maison", TABLES.replace("des tables", "des tables maison")),
        ("des fenêtres en bois", None),
        ("les voisins mangent bien", None),
        ("des tables ?", None),
        ("les voisins disent que oui", None),
        ("des tables", None),
        ("les voisins, bof", None),
    ],
)  # fmt: skip
def test_a_group_told_in_full_takes_its_place(message: str, attendue: str | None) -> None:
    assert preciser(TABLES, message) == attendue


def test_a_complement_gives_way_to_the_new_one() -> None:
    assert preciser(FOUR, "les vieux de la vallée") == FOUR.replace("du bourg", "de la vallée")


@pytest.mark.parametrize(
    ("message", "quoi"),
    [
        ("mets tables à la place de bancs", "tables"),
        ("mettez « les voisins » à la place de « les clients »", "les voisins"),
        ("remplace les clients par les voisins stp", "les voisins"),
        ("au lieu de bancs mets tables", "tables"),
        ("je dirais plutôt patience au lieu de vitesse, c'est plus juste", "patience"),
        ("change clients en voisins", "voisins"),
        # Not there yet, or something else still to be done.
        ("remplace bancs par chaises", None),
        ("mets douceur à la place de patience", None),
        ("remplace tables par tables basses", None),
        ("mets-la à la place de l'autre", None),
        ("à la place de ma mère, je signerais", None),
    ],
)
def test_what_is_done_already_is_said_so(message: str, quoi: str | None) -> None:
    assert deja_mis(TABLES, message.replace("'", "’")) == quoi


@pytest.mark.parametrize(
    ("message", "quoi"),
    [
        ("« mangent ensemble » sonne très mal", "mangent ensemble"),
        ("« les voisins », c'est moche", "les voisins"),
        ("Je trouve « avec patience » un peu niais.", "avec patience"),
        ("le mot « fabriquer » ne me plaît pas", "fabriquer"),
        ("« les voisins », c'est très bien", None),
        ("« les clients », c'est moche", None),
        ("« les voisins » c'est moche, mettez les gens", None),
        ("« patience », c'est le mot de ma mère", None),
    ],
)
def test_the_words_found_wrong_are_known(message: str, quoi: str | None) -> None:
    assert ce_qui_gene(TABLES, message.replace("'", "’")) == quoi


def devant(phrase: str) -> Entretien:
    """An interview in front of this sentence."""
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    entretien.carnet.raison_detre = phrase
    return entretien


def test_what_is_sure_is_done_and_the_rest_asked_for() -> None:
    entretien = devant(AUBERGE)
    tour = entretien.dire(
        "Deux choses : « se parlent » sonne mal, et vous avez oublié la parole tenue"
    )
    assert entretien.carnet.raison_detre == AUBERGE.replace(
        "à l’accueil", "à l’accueil et à la parole tenue"
    )
    assert noms(tour) == ["utter_raison_detre_corrigee_ainsi", "utter_demander_partie"]
    assert tour.repliques[-1].variables["partie"] == "se parlent"
    entretien.dire("se racontent leurs chemins")
    assert "les marcheurs se racontent leurs chemins, en restant" in entretien.carnet.raison_detre


def test_what_stays_undone_is_said() -> None:
    entretien = devant(TABLES)
    tour = entretien.dire("je suis seul. pas nous. et il manque la rivière.")
    assert entretien.carnet.raison_detre.startswith("Je suis là pour fabriquer")
    assert noms(tour)[0] == "utter_raison_detre_corrigee_en_partie"
    assert tour.repliques[0].variables["reste"] == "la rivière"


def test_words_found_wrong_are_opened_then_replaced_or_taken_out() -> None:
    entretien = devant(TABLES)
    tour = entretien.dire("« au café », ça sonne faux")
    assert tour.repliques[-1].variables["partie"] == "au café"
    assert entretien.carnet.raison_detre == TABLES
    entretien.dire("mets plutôt au soleil")
    assert entretien.carnet.raison_detre == TABLES.replace("au café", "au soleil")
    entretien.dire("« au soleil », c'est niais")
    entretien.dire("enlève-le")
    assert entretien.carnet.raison_detre == TABLES.replace(" au café", "")


def test_what_is_asked_again_is_shown() -> None:
    entretien = devant(TABLES)
    tour = entretien.dire("mets tables à la place de bancs")
    assert noms(tour)[0] == "utter_raison_detre_y_est"


@pytest.mark.parametrize(
    "texte", ["c'est parfait ! moins de vent, par contre", "le début est bien. et la suite ?"]
)
def test_a_yes_with_a_reserve_signs_nothing(texte: str) -> None:
    passages = (Passage("accord", texte.split("!")[0].split(".")[0], 0.95),)
    entretien = devant(TABLES)
    recevoir_avis(entretien.carnet, Message(texte, passages=passages))
    assert not entretien.carnet.raison_detre_confirmee


@pytest.mark.parametrize("texte", ["des fenêtres en bois", "le vent", "la rivière et ses bords"])
def test_a_bare_group_of_words_never_takes_the_place_of_the_sentence(texte: str) -> None:
    entretien = devant(TABLES)
    entretien.dire("Je veux la changer")
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.raison_detre == TABLES


@pytest.mark.parametrize(
    ("texte", "voulue"),
    [
        ("Je cuis du pain pour que les vieux peuvent encore se parler.", "Je cuis du pain pour que les vieux puissent encore se parler."),
        ("nous existons pour que les enfants ont un vrai goûter", "Nous existons pour que les enfants aient un vrai goûter."),
        ("je retape des vélos afin que les gamins vont seuls à l'école", "Je retape des vélos afin que les gamins aillent seuls à l’école."),
        ("J'existe pour coudre, afin que les femmes sont fières et que leurs filles le savent.", "J’existe pour coudre, afin que les femmes soient fières et que leurs filles le sachent."),
        ("on livre des repas pour que mamie est moins seule, en souriant", "On livre des repas pour que mamie soit moins seule, en souriant."),
        ("J'existe pour coudre, parce que les femmes sont fières.", "J’existe pour coudre, parce que les femmes sont fières."),
        ("Nous existons pour que ceux qui sont seuls rient.", "Nous existons pour que ceux qui sont seuls rient."),
        ("Nous existons pour que l'eau que les gens ont soit propre.", "Nous existons pour que l’eau que les gens ont soit propre."),
    ],
)  # fmt: skip
def test_what_is_wished_is_in_the_subjunctive(texte: str, voulue: str) -> None:
    assert phrase_dite(texte) == voulue
