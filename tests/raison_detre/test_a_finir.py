"""When nothing sure can be drafted, the sentence is begun and the person finishes it."""

from __future__ import annotations

import re

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre.a_finir import (
    A_FINIR,
    PROPOSER,
    demande_une_proposition,
    finir,
    recevoir,
)
from pourquoi.raison_detre.avis.signature import signer
from tests.entretien import REPONSES, Entretien, noms


@pytest.mark.parametrize(
    ("fin", "phrase"),
    [
        (
            "que les gamins du coin savent encore planter un clou",
            "Nous existons pour que les gamins du coin sachent encore planter un clou.",
        ),
        (
            "pr ke les vieux puisse se parler voila",
            "Nous existons pour que les vieux puissent se parler.",
        ),
        ("ben réparer ce qui peut l'être, voilà", "Nous existons pour réparer ce qui peut l’être."),
        ("ne plus jeter un seul vélo", "Nous existons pour ne plus jeter un seul vélo."),
        (
            "les gens dorment tranquilles",
            "Nous existons pour que les gens dorment tranquilles.",
        ),
        (
            "Nous existons pour que plus personne ne mange seul le dimanche.",
            "Nous existons pour que plus personne ne mange seul le dimanche.",
        ),
        ("le goût des choses simples", "Nous existons pour le goût des choses simples."),
        (
            "pour que celle qui entre reparte en sachant à quoi sert l'outil, et qu'on sache tous à quoi il va servir",
            "Nous existons pour que celle qui entre reparte en sachant à quoi sert l’outil et qu’on sache tous à quoi il va servir.",
        ),
        (
            "Si je fais ce métier c'est pour que les nounous tiennent le coup",
            "Nous existons pour que les nounous tiennent le coup.",
        ),
        (
            "que je puisse élever mes filles",
            "Je fais ce métier pour pouvoir élever mes filles.",
        ),
        (
            "euh c'est pour que les petits vieux ils dorment tranquilles quoi sans avoir froid voilà",
            "Nous existons pour que les petits vieux dorment tranquilles sans avoir froid.",
        ),
        ("oui", None),
    ],
)
def test_it_is_finished_in_their_words(fin: str, phrase: str | None) -> None:
    assert finir(fin, "Nous existons") == phrase


def _jusqu_a_la_phrase() -> Entretien:
    entretien = Entretien()
    entretien.jusqu_a("pourquoi_1")
    while entretien.carnet.etape.startswith("pourquoi_"):
        entretien.dire(f"bof, comme ça {entretien.carnet.niveau}", "reponse_vague")
    while entretien.carnet.etape not in ("phrase_a_finir", "avis_raison_detre"):
        entretien.dire(*REPONSES[entretien.carnet.etape])
    return entretien


def test_they_finish_it_then_sign_it() -> None:
    entretien = _jusqu_a_la_phrase()
    assert entretien.carnet.etape == "phrase_a_finir"
    tour = entretien.dire("que plus personne ne dorme dehors pour une clé perdue", "motif_sens")
    assert noms(tour)[-1] == "utter_demander_avis_raison_detre"
    attendue = "Nous existons pour que plus personne ne dorme dehors pour une clé perdue."
    assert entretien.carnet.raison_detre == attendue
    assert not entretien.carnet.raison_detre_confirmee
    entretien.dire("Oui, je la signe")
    assert entretien.carnet.phrase_signee == attendue


@pytest.mark.parametrize("texte", [PROPOSER, "je sais pas", "oui"])
def test_whoever_would_rather_read_one_reads_one(texte: str) -> None:
    entretien = _jusqu_a_la_phrase()
    tour = entretien.dire(texte, "reponse_vague")
    assert noms(tour)[-1] == "utter_demander_avis_raison_detre"
    assert entretien.carnet.raison_detre.startswith("Nous existons pour ")


def test_a_question_is_answered_and_the_sentence_waits() -> None:
    entretien = _jusqu_a_la_phrase()
    tour = entretien.dire("c'est gratuit ?", "hors_sujet")
    assert noms(tour) == ["utter_question_prix", "utter_demander_phrase_a_finir"]


def test_enough_was_told_for_a_draft() -> None:
    entretien = Entretien()
    entretien.jusqu_a("avis_raison_detre")
    assert entretien.carnet.phrase_a_finir is None


@pytest.mark.parametrize(
    ("fin", "phrase"),
    [
        ("la ferme reste vivante et que ceux qui passent se sentent attendus",
         "Nous existons pour que la ferme reste vivante et que ceux qui passent se sentent attendus."),
        ("les vieux puissent rester chez eux", "Nous existons pour que les vieux puissent rester chez eux."),
        ("les gens du quartier", "Nous existons pour les gens du quartier."),
    ],
)  # fmt: skip
def test_une_phrase_qui_suit_pour_que(fin: str, phrase: str) -> None:
    assert finir(fin, "Nous existons") == phrase


def test_ce_qui_est_critique_n_est_pas_la_fin() -> None:
    carnet = Carnet()
    recevoir(
        carnet,
        Message(
            "« Afin que nos filles partent », vous plaisantez ? C'est pour que mes filles soient payées à l'heure."
        ),
    )
    assert carnet.raison_detre == "Je suis là pour que mes filles soient payées à l’heure."


def test_what_still_answers_the_question_before_is_kept_as_the_act() -> None:
    geste = "payer mon meunier à l'heure vous voulez dire"
    carnet = Carnet(geste_respect=geste, partenaires={"fournisseurs": geste})
    recevoir(carnet, Message("oui enfin je règle Paulette chaque lundi, elle attend jamais"))
    assert carnet.phrase_a_finir is None and carnet.raison_detre is None
    assert carnet.geste_respect == "je règle Paulette chaque lundi, elle attend jamais"
    assert geste not in carnet.partenaires.values()


def test_an_act_told_before_is_not_lost_by_it() -> None:
    carnet = Carnet(geste_respect="je paie mon meunier comptant")
    recevoir(carnet, Message("ah et je leur garde une brioche le dimanche"))
    assert carnet.geste_respect == (
        "je paie mon meunier comptant. je leur garde une brioche le dimanche"
    )


@pytest.mark.parametrize(
    "texte",
    [
        "oui je fais ça pour que les gens mangent mieux",
        "bah je veux que les vieux aient du pain",
        "non je sais pas trop quoi dire",
        "les gens dorment tranquilles",
    ],
)
def test_what_finishes_the_sentence_is_no_act(texte: str) -> None:
    carnet = Carnet(geste_respect="je paie mon meunier comptant")
    recevoir(carnet, Message(texte))
    assert carnet.geste_respect == "je paie mon meunier comptant"
    assert carnet.phrase_a_finir is not None


@pytest.mark.parametrize(
    ("texte", "fin"),
    [
        ("mouais, c'est raide. moi c'est pour que les mamies sortent coiffées de chez moi", "pour que les mamies sortent coiffées de chez moi"),
        ("Franchement, votre début est un peu solennel. C'est pour que les jeunes du bourg trouvent du boulot ici", "pour que les jeunes du bourg trouvent du boulot ici"),
        ("j'aime pas trop cette façon de commencer. c'est afin que les gens mangent du pain qui a du goût", "pour que les gens mangent du pain qui a du goût"),
        ("hum c'est scolaire ton truc. moi c'est pour réparer ce que les autres jettent", "pour réparer ce que les autres jettent"),
        ("pfff encore une question. bon c pr que les ptits vieux soit pas tout seul", "pour que les petits vieux ne soient pas tout seuls"),
        ("Je ne suis pas très à l'aise avec l'exercice. Disons que c'est pour que les femmes osent pousser la porte.", "pour que les femmes osent pousser la porte"),
        ("nul. pour que mes gars rentrent a l'heure le soir", "pour que mes gars rentrent à l’heure le soir"),
        ("Votre phrase, je ne la dirais pas ainsi. Pour que chacun reparte avec un vêtement qu'il aime.", "pour que chacun reparte avec un vêtement qu’il aime"),
        ("c'est froid comme début, moi je dirais pour que les anciens soient pas oubliés", "pour que les anciens ne soient pas oubliés"),
        ("non mais c nul ta phrase, moi c pr donner du taf aux jeunes de mon bled", "pour donner du taf aux jeunes de mon bled"),
        ("c'est pas pour que les gens soient riches, c'est pour qu'ils mangent mieux le midi", "pour qu’ils mangent mieux le midi"),
    ],
)  # fmt: skip
def test_what_for_is_the_sentence_after_a_remark(texte: str, fin: str) -> None:
    carnet = Carnet()
    recevoir(carnet, Message(texte, "reponse_vague"))
    qui = "Je suis là" if re.search(r"\b(?:mes|mon|moi)\b", fin) else "Nous existons"
    assert carnet.raison_detre == f"{qui} {fin}."


@pytest.mark.parametrize(
    "texte",
    [
        "pourquoi vous me demandez ça, c'est pour que vous écriviez à ma place ?",
        "c'est froid pour commencer",
        "on dirait que c'est pour que ça fasse joli dans un dossier",
        "je fais pas ça pour que les gens m'applaudissent",
    ],
)
def test_a_remark_alone_is_no_sentence(texte: str) -> None:
    carnet = Carnet()
    recevoir(carnet, Message(texte))
    assert carnet.raison_detre is None


def test_whoever_says_i_do_this_for_is_alone_in_the_sentence() -> None:
    carnet = Carnet()
    recevoir(carnet, Message("ok alors moi jfais sa pr ke les gosses du quartier sache nager"))
    assert carnet.raison_detre == ("Je suis là pour que les gosses du quartier sachent nager.")


@pytest.mark.parametrize(
    ("fin", "dite"),
    [
        ("les élèves apprennent la danse de l'île et ke les ptits d'ici soi fier", "les élèves apprennent la danse de l’île et que les petits d’ici soient fiers"),
        ("les ptits vieux de mon immeuble soi pas seul", "les petits vieux de mon immeuble ne soient pas seuls"),
        ("que les gamines soit fiere delle", "les gamines soient fières d’elle"),
        ("les filles du club est contente", "les filles du club soient contentes"),
        ("que les clientes sois belle", "les clientes soient belles"),
        ("que les gens du village peut acheter du pain sans prendre la voiture", "les gens du village puissent acheter du pain sans prendre la voiture"),
        ("que les ouvriers ne soit plus fatigué", "les ouvriers ne soient plus fatigués"),
        ("que ma mère soit fier", "ma mère soit fière"),
        ("que mes clients reparte content", "mes clients repartent contents"),
        ("que les chiens soit bien traité", "les chiens soient bien traités"),
        ("que mon fils sois fière", "mon fils soit fier"),
        ("pr ke les jeunes es un toit", "les jeunes aient un toit"),
        ("pour que nos anciens soi moins seul et que les petits sois contents", "nos anciens soient moins seuls et que les petits soient contents"),
        # What is right, or no adjective, stays.
        ("que les clientes repartent légères", "les clientes repartent légères"),
        ("que les élèves soient contentes", "les élèves soient contentes"),
        ("que les gens soient bien chez eux", "les gens soient bien chez eux"),
        ("que la boutique reste ouverte", "la boutique reste ouverte"),
        ("que les gens se sentent chez soi", "les gens se sentent chez soi"),
        ("que les anciens restent debout", "les anciens restent debout"),
    ],
)  # fmt: skip
def test_what_is_wished_agrees_with_whom(fin: str, dite: str) -> None:
    assert finir(fin, "Nous existons") == f"Nous existons pour que {dite}."


@pytest.mark.parametrize(
    ("fin", "phrase"),
    [
        # A subject told with « qui », said twice or not.
        ("que les gamins qui passent par chez nous savent nager", "Nous existons pour que les gamins qui passent par chez nous sachent nager."),
        ("que ceux qui ont jamais eu de chance ont quand même leur fournil", "Nous existons pour que ceux qui n’ont jamais eu de chance aient quand même leur fournil."),
        ("que les vieux qui rentrent de l'hosto ils aient quelqu'un qui passe les voir", "Nous existons pour que les vieux qui rentrent de l’hosto aient quelqu’un qui passe les voir."),
        ("que ceux qui s'y connaissent pas pourront venir sans avoir honte", "Nous existons pour que ceux qui ne s’y connaissent pas puissent venir sans avoir honte."),
        ("que les gens qui entrent et qui ressortent soient contents", "Nous existons pour que les gens qui entrent et qui ressortent soient contents."),
        # A conditional, a future, « il y a », « plus aucune ».
        ("que mon grand-père il serait fier", "Nous existons pour que mon grand-père soit fier."),
        ("que les filles du club auraient un vestiaire à elles", "Nous existons pour que les filles du club aient un vestiaire à elles."),
        ("qu'il y a encore une boulangerie dans la vallée", "Nous existons pour qu’il y ait encore une boulangerie dans la vallée."),
        ("que plus aucune mamie n'a peur de son chauffe-eau", "Nous existons pour que plus aucune mamie n’ait peur de son chauffe-eau."),
        ("que le canal est pas un dépotoir", "Nous existons pour que le canal ne soit pas un dépotoir."),
        ("que les jeunes croivent en leur avenir", "Nous existons pour que les jeunes croient en leur avenir."),
        # What one says while looking for the words, and why, told after.
        ("que tu vois les papas ils peuvent dormir un peu", "Nous existons pour que les papas puissent dormir un peu."),
        ("bah que les gens rigolent un peu quoi tu vois", "Nous existons pour que les gens rigolent un peu."),
        ("euh c'est pour que les petits vieux aient quelqu'un à qui parler parce que moi quand mon oncle est parti on l'a su trois jours après donc voilà c'est ça", "Nous existons pour que les petits vieux aient quelqu’un à qui parler."),
        # Wished in so many words.
        ("je veux que les gosses aient un potager", "Nous existons pour que les gosses aient un potager."),
        ("moi j'aimerais surtout que les gens arrêtent de jeter leur canapé", "Nous existons pour que les gens arrêtent de jeter leur canapé."),
        ("mon but c'est de redonner vie aux vieilles motos", "Nous existons pour redonner vie aux vieilles motos."),
        # Of oneself.
        ("que je sois libre de mes journées", "Je fais ce métier pour être libre de mes journées."),
        ("que j'aie du temps pour mes jumeaux", "Je fais ce métier pour avoir du temps pour mes jumeaux."),
        ("que je rentre pas à pas d'heure et que mes gosses me voient le soir", "Je fais ce métier pour ne pas rentrer à pas d’heure et pour que mes gosses me voient le soir."),
        # Said to the one it is for.
        ("que t'aies plus froid l'hiver", "Nous existons pour que tu n’aies plus froid l’hiver."),
        ("que ton chat il soit bien quand t'es pas là", "Nous existons pour que ton chat soit bien quand tu n’es pas là."),
    ],
)  # fmt: skip
def test_an_end_as_it_is_spoken_is_written_as_a_wish(fin: str, phrase: str) -> None:
    assert finir(fin, "Nous existons") == phrase


POURQUOI = "je veux que les anciens du quartier restent chez eux le plus longtemps possible"
RENVOIS = [
    "bah comme je t'ai dit",
    "la même chose que tout à l'heure",
    "ce que tu viens de dire",
    "Ce que vous avez dit, tout simplement.",
    "oui voilà c'est ça",
    "pareil",
    "cmme jtai di",
    "oui",
]


def _rappele(texte: str) -> Carnet:
    propos = {"pourquoi_1": texte}
    carnet = Carnet(activite="aide à domicile", pourquoi_1=texte, motifs=["motif_sens"])
    carnet.propos = propos
    return carnet


@pytest.mark.parametrize("renvoi", RENVOIS)
def test_what_was_said_back_is_the_end_when_they_point_at_it(renvoi: str) -> None:
    carnet = _rappele(POURQUOI)
    recevoir(carnet, Message(renvoi, "affirmer", (("affirmer", 0.9),)))
    assert carnet.raison_detre == (
        "Nous existons pour que les anciens du quartier restent chez eux le plus longtemps possible."
    )
    assert carnet.phrase_a_finir == ""


@pytest.mark.parametrize("renvoi", RENVOIS)
@pytest.mark.parametrize(
    "pourquoi", ["les anciens du quartier sont tout seuls", "mon père est mort à l'usine"]
)
def test_what_is_no_wish_is_left_to_a_draft(renvoi: str, pourquoi: str) -> None:
    carnet = _rappele(pourquoi)
    recevoir(carnet, Message(renvoi, "affirmer", (("affirmer", 0.9),)))
    assert carnet.raison_detre is None and carnet.phrase_a_finir == ""


@pytest.mark.parametrize(
    "fin",
    [
        "vous me fatiguez avec votre exercice",
        "j'en ai marre de tes phrases à trous",
        "nan j'ai pas envie de jouer à ça",
        "et toi tu dirais quoi ?",
    ],
)
def test_a_complaint_or_a_refusal_is_no_end(fin: str) -> None:
    carnet = Carnet()
    recevoir(carnet, Message(fin))
    assert carnet.raison_detre is None and carnet.phrase_a_finir == ""


def test_they_said_it_already_and_say_it_again() -> None:
    carnet = Carnet()
    recevoir(carnet, Message("je vous l'ai déjà dit, que les chevaux vieillissent tranquilles"))
    assert carnet.raison_detre == "Nous existons pour que les chevaux vieillissent tranquilles."


@pytest.mark.parametrize(
    "texte",
    [
        "non j'ai pas envie de terminer ta phrase",
        "Je n'ai pas envie d'écrire, franchement.",
        "et toi tu mettrais quoi ?",
        "propose-moi un truc",
        "écrivez-la à ma place",
        "j'aime pas les phrases à trous",
    ],
)
def test_whoever_will_not_write_it_reads_a_proposal(texte: str) -> None:
    entretien = _jusqu_a_la_phrase()
    tour = entretien.dire(texte, "frustration", 0.6)
    assert noms(tour)[-1] == "utter_demander_avis_raison_detre"
    assert all(r.etape != "phrase_a_finir" for r in tour.reponses)


@pytest.mark.parametrize(
    "fin", ["ma sœur me dit que je suis folle", "c'est mon père qui serait content"]
)
def test_what_is_told_is_no_wish(fin: str) -> None:
    assert finir(fin, "Nous existons") is None


def test_a_sentence_has_one_speaker() -> None:
    carnet = Carnet()
    recevoir(carnet, Message("que ma famille soit fière"))
    assert carnet.raison_detre == "Je suis là pour que ma famille soit fière."


@pytest.mark.parametrize(
    ("message", "voulue"),
    [
        ("Une proposition, s'il vous plaît : je ne sais jamais par où commencer.", True),
        ("je veux bien une proposition", True),
        ("Franchement, vous pourriez m'en proposer une avec les enfants, le four et les voisins ?", True),
        ("une proposition honnête à chaque client", False),
        ("que les gens aient une proposition claire", False),
    ],
)  # fmt: skip
def test_a_proposal_asked_for_is_no_end(message: str, voulue: bool) -> None:
    assert demande_une_proposition(message) == voulue


@pytest.mark.parametrize(
    ("message", "champ", "dit"),
    [
        (
            "Mes clients : les veufs de plus de 70 ans",
            "coeur_clientele",
            "les veufs de plus de 70 ans",
        ),
        ("Mes clients, ce sont les anciens du bourg", "coeur_clientele", "les anciens du bourg"),
        ("Mes valeurs : la patience et la droiture", "valeurs", "la patience et la droiture"),
        (
            "Mon geste de respect : rendre les cagettes au maraîcher",
            "geste_respect",
            "rendre les cagettes au maraîcher",
        ),
    ],
)
def test_an_answer_headed_by_its_name_ends_no_sentence(
    message: str, champ: str, dit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pourquoi.raison_detre.a_finir.sure", lambda _: False)
    entretien = Entretien()
    entretien.jusqu_a("phrase_a_finir")
    entretien.dire(message, "motif_sens", 0.6)
    assert getattr(entretien.carnet, champ) == dit
    assert entretien.carnet.raison_detre is None
    assert entretien.carnet.etape == "phrase_a_finir"


@pytest.mark.parametrize(
    "message", ["que mes clients se reposent enfin", "mes clients : qu'ils mangent mieux"]
)
def test_an_end_told_of_the_clients_ends_it(message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pourquoi.raison_detre.a_finir.sure", lambda _: False)
    entretien = Entretien()
    entretien.jusqu_a("phrase_a_finir")
    entretien.dire(message, "motif_sens", 0.6)
    assert entretien.carnet.coeur_clientele == "les familles du quartier"
    assert entretien.carnet.raison_detre


def _a_finir(*pourquois: str, **autres) -> Carnet:
    dits = {f"pourquoi_{n}": dit for n, dit in enumerate(pourquois, start=1)}
    motifs = ["motif_personnel"] * len(pourquois)
    return Carnet(
        activite="serrurier",
        motifs=motifs,
        **dits,
        **{"coeur_clientele": "les bailleurs", **autres},
    )


@pytest.mark.parametrize(
    ("pourquois", "ancien"),
    [
        (("le hasard", "rentrer avant mes jumeaux"), "« rentrer avant mes jumeaux »"),
        (("j'aime le métal", "c'est mon truc"), "« j’aime le métal »"),
        (("ne plus courir", "ça me repose"), "« ne plus courir »"),
        (("apprendre à des jeunes", "gagner un salaire correct"), "« apprendre à des jeunes »"),
    ],
)
def test_le_pourquoi_et_le_pour_qui_sont_redits_avant(pourquois: tuple, ancien: str) -> None:
    carnet = _a_finir(*pourquois)
    (reflet,) = A_FINIR.avant(carnet)
    assert reflet.nom == "utter_reflet_lien_a_finir"
    assert reflet.variables["ancien"].replace("\u00a0", " ") == ancien
    assert reflet.variables["clientele"].replace("\u00a0", " ") == "« les bailleurs »"
    assert A_FINIR.question(carnet).nom == "utter_demander_phrase_a_finir"
    # Once only, were the question asked again.
    assert A_FINIR.avant(carnet) == []


@pytest.mark.parametrize(
    "carnet",
    [
        _a_finir("mon frère est mort"),
        Carnet(pourquoi_1="du fric", motifs=["motif_argent"], coeur_clientele="les riches"),
        _a_finir("ça me plaît"),
        _a_finir("aider les bailleurs du port"),
        _a_finir("rentrer tôt", coeur_clientele=""),
    ],
)
def test_ce_qui_ne_se_redit_pas_n_est_pas_mis_a_cote(carnet: Carnet) -> None:
    assert A_FINIR.avant(carnet) == []


def test_les_clients_redits_la_ne_le_sont_pas_a_la_signature() -> None:
    carnet = _a_finir("rentrer avant mes jumeaux", valeurs_nommees=["la rigueur"])
    A_FINIR.avant(carnet)
    carnet.raison_detre = "Je suis là pour que les bailleurs comptent sur ma rigueur."
    assert signer(carnet).nom == "utter_raison_detre_signee_lien_valeur"
