"""Corrections read from the stretches of a message: which answers, and what they become."""

from __future__ import annotations

import re

import pytest

from pourquoi.carnet import Carnet
from pourquoi.consignes import celle_qu_il_fallait, changements
from pourquoi.parcours.corriger import mal_lu
from pourquoi.passages import ROLES, Passage, ne_fait_que_dire, sans_ce_qui_est_a_cote


def marques(texte: str, sur: float = 0.95) -> tuple[Passage, ...]:
    """The stretches of a message written `{role|words}`."""
    return tuple(Passage(ROLES[m[1]], m[2], sur) for m in re.finditer(r"\{(\w)\|([^}]*)\}", texte))


def carnet(etape: str = "suite", **reponses: object) -> Carnet:
    donnees = {
        "etape": etape,
        "valeurs": "la discrétion et la patience",
        "valeurs_nommees": ["la discrétion", "la patience"],
        "acte": "j'ai lu la lettre à voix basse",
        "coeur_clientele": "les familles du bourg, les décorateurs",
        "geste_respect": "payer l'imprimeur comptant",
        "renoncements": "les chantiers pressés",
        "action_7_jours": "Mardi matin, je passerai au marché de Die",
    }
    return Carnet(**{**donnees, **reponses})


@pytest.mark.parametrize(
    ("texte", "attendus"),
    [
        ("{c|ce n'est pas} {a|la discrétion et la patience,} {c|c'est plutôt} {n|la discrétion et le respect.}",
         [("valeurs", "la discrétion, le respect")]),
        ("{k|ma valeur} {c|est} {n|la discrétion,} {c|pas} {a|la patience,} {c|et} {k|mes clients} {c|sont} {n|les personnes âgées}",
         [("valeurs", "la discrétion"), ("coeur_clientele", "les personnes âgées")]),
        ("{c|corrige} {k|le pas des 7 jours :} {n|jeudi au lieu de mardi}",
         [("action_7_jours", "Jeudi matin, je passerai au marché de Die")]),
        ("{d|Lui envoyer les élèves que je servirais moins bien.} {c|Et corriger} {k|le geste de respect :} {c|c'est} {n|celui-ci.}",
         [("geste_respect", "Lui envoyer les élèves que je servirais moins bien")]),
        ("{c|Ajoutez} {n|la lenteur} {k|à mes valeurs}", [("valeurs", "la discrétion, la patience, la lenteur")]),
        ("{c|ajoutez} {k|la lenteur} {k|à mes valeurs}", [("valeurs", "la discrétion, la patience, la lenteur")]),
        ("{r|La patience,} {c|vous pouvez l'oublier.}", [("valeurs", "la discrétion")]),
        ("{c|remplacez} {a|mardi} {c|par} {n|jeudi,} {c|et} {k|mon renoncement} {c|c'est} {n|les week-ends}",
         [("action_7_jours", "Jeudi matin, je passerai au marché de Die"), ("renoncements", "les week-ends")]),
        ("{c|enlevez} {r|la patience,} {c|et c'est} {n|jeudi au marché} {c|pas} {a|mardi}",
         [("valeurs", "la discrétion"), ("action_7_jours", "Jeudi matin, je passerai au marché de Die")]),
        ("{k|mon action} {c|c'est plutôt} {n|dimanche}", [("action_7_jours", "Dimanche, je passerai au marché de Die")]),
        ("{k|mon action,} {c|c'est} {n|d'appeler la mairie}", [("action_7_jours", "appeler la mairie")]),
        ("{c|il manque} {n|les petits hôtels} {k|dans ma clientèle}",
         [("coeur_clientele", "les familles du bourg, les décorateurs et les petits hôtels")]),
        ("{c|changez} {k|mon geste :} {d|je présente Sandrine au client}",
         [("geste_respect", "je présente Sandrine au client")]),
        ("{c|non, ce n'était pas} {k|mon pas des sept jours,} {c|c'était une erreur.} {k|Mes clients,} {c|ce sont} {n|les petits hôtels.}",
         [("coeur_clientele", "les petits hôtels")]),
        # A value after « plutôt que » is what goes, whatever field it names.
        ("{c|Au fait, je voudrais corriger} {k|mes valeurs :} {c|plutôt que} {k|la patience,} {c|mettez} {n|la lenteur.}",
         [("valeurs", "la discrétion, la lenteur")]),
        ("{c|Je ne veux plus de ce mot. Remplacez «} {a|patience} {c|» par «} {n|la lenteur} {c|».}",
         [("valeurs", "la discrétion, la lenteur")]),
        ("{c|corrige} {k|mes valeurs} {c|c est} {n|le travail honnete et rien jeter}",
         [("valeurs", "le travail honnête, ne rien jeter")]),
        ("{k|mes clientes :} {c|ce ne sont pas seulement} {n|les familles du bourg,} {c|ce sont aussi} {n|les veufs.}",
         [("coeur_clientele", "les familles du bourg, les décorateurs et les veufs")]),
        ("{k|le geste de respect} {c|c'est} {n|ma relieuse de Laon} {d|quoi que je règle en premier}",
         [("geste_respect", "ma relieuse de Laon, que je règle en premier")]),
        ("{k|mon geste} {c|c'est} {n|Momo quoi qui livre à cinq heures}", [("geste_respect", "Momo, qui livre à cinq heures")]),
        ("{k|mon geste} {c|c'est} {n|rappeler Momo quoi qu'on fasse}", [("geste_respect", "rappeler Momo quoi qu'on fasse")]),
        ("{b|tu viens d effacer} {k|mon pas} {b|!!} {d|c je file ma carte aux livreurs samedi}",
         [("action_7_jours", "je file ma carte aux livreurs samedi")]),
    ],
)  # fmt: skip
def test_what_changes(texte: str, attendus: list[tuple[str, str]]) -> None:
    assert changements(marques(texte), carnet()) == attendus


@pytest.mark.parametrize(
    ("texte", "acte", "attendu"),
    [
        ("{c|c'était} {n|vendredi,} {c|pas} {a|lundi,} {c|et c'est} {n|Karim qui a réparé la roue.}",
         "Lundi, j'ai réparé la roue, je l'ai huilée.", "Vendredi, Karim a réparé la roue, je l'ai huilée."),
        ("{c|pardon, c'était} {n|samedi} {c|pas} {a|lundi} {c|et c'est} {n|ma soeur qui a tenu la caisse}",
         "lundi j'ai tenu la caisse deux heures", "Samedi ma soeur a tenu la caisse deux heures"),
        # « je » goes on with another verb: the subject does not change cleanly.
        ("{c|c'était} {n|jeudi,} {c|pas} {a|lundi,} {c|et c'est} {n|Ana qui a lavé le chien.}",
         "Lundi, j'ai lavé le chien et l'ai ramené.", "Jeudi, j'ai lavé le chien et l'ai ramené (c’est Ana qui a lavé le chien)."),
        ("{c|c'était} {n|jeudi,} {c|pas} {a|lundi,} {c|et c'est} {n|Ana qui a rappelé la cliente.}",
         "Lundi, j'ai lavé le chien.", "Jeudi, j'ai lavé le chien (c’est Ana qui a rappelé la cliente)."),
        ("{c|c'était} {n|mardi} {c|pas} {a|lundi} {c|et c'est} {n|mon père qui range les outils}",
         "le lundi je range les outils des autres", "le mardi mon père range les outils des autres"),
        ("{c|c'était} {n|jeudi,} {c|pas} {a|lundi,} {c|et c'est} {n|moi qui ai fermé.}",
         "Lundi, Ana a fermé.", "Jeudi, Ana a fermé (c’est moi qui ai fermé)."),
    ],
)  # fmt: skip
def test_who_did_it_is_put_right_beside_the_day(texte: str, acte: str, attendu: str) -> None:
    assert changements(marques(texte), carnet(acte=acte, action_7_jours="")) == [("acte", attendu)]


@pytest.mark.parametrize(
    ("texte", "attendus"),
    [
        ("{c|et j'ai dit aussi} {n|les banques}", [("renoncements", "les mairies. les banques. les délais")]),
        ("{c|il manque} {n|les banques}", [("renoncements", "les mairies. les banques. les délais")]),
        ("{c|j'avais dit aussi} {n|les banques,} {c|vous l'avez oublié}", [("renoncements", "les mairies. les banques. les délais")]),
        ("{c|il manque} {n|les personnes âgées}", [("coeur_clientele", "les familles du bourg, les décorateurs et les personnes âgées")]),
        ("{c|j'ai dit aussi} {n|les personnes âgées}", [("coeur_clientele", "les familles du bourg, les décorateurs et les personnes âgées")]),
    ],
)  # fmt: skip
def test_what_was_said_belongs_where_it_was_said(
    texte: str, attendus: list[tuple[str, str]]
) -> None:
    dit = carnet(renoncements="les mairies. les banques. les délais")
    assert changements(marques(texte), dit) == attendus


@pytest.mark.parametrize(
    "texte",
    [
        "{k|mes clients} {c|ce sont} {n|des gens du coin}",
        "{d|je corrige les copies de mes élèves}",
        "{d|on s'arrête et on reprend plus tard}",
    ],
)
def test_an_answer_changes_nothing(texte: str) -> None:
    assert changements(marques(texte), carnet("coeur_clientele", coeur_clientele=None)) == []


def test_a_doubtful_reading_changes_nothing() -> None:
    lus = marques("{k|mes valeurs} {c|c'est} {n|le silence}", sur=0.4)
    assert changements(lus, carnet()) == []


def test_in_front_of_the_sentence_only_what_is_named_changes() -> None:
    lus = marques("{c|remplacez} {a|patience} {c|par} {n|lenteur}")
    assert changements(lus, carnet("avis_raison_detre")) == []


def test_what_stands_beside_an_answer_is_left_out() -> None:
    lus = marques("{b|Bon,} {d|le gars repart avec son vélo.} {q|C'est quoi l'intérêt ?}")
    assert sans_ce_qui_est_a_cote(lus) == "le gars repart avec son vélo."
    assert sans_ce_qui_est_a_cote(marques("{d|je vends.} {q|et après ?}", sur=0.5)) == (
        "je vends. et après ?"
    )
    assert not ne_fait_que_dire(lus)
    assert ne_fait_que_dire(marques("{d|on s'arrête, on reprend plus tard}"))


def test_what_is_told_of_oneself_to_nobody_is_left_out_on_more_certainty() -> None:
    confie = "{d|le respect.} {b|On m'en a manqué, je sais ce que c'est}"
    assert "manqué" in sans_ce_qui_est_a_cote(marques(confie, 0.8))
    assert "manqué" not in sans_ce_qui_est_a_cote(marques(confie, 0.9))
    proteste = "{d|le respect.} {b|je vous l'ai déjà dit}"
    assert "dit" not in sans_ce_qui_est_a_cote(marques(proteste, 0.8))


def test_de_qui_n_est_pas_dans_la_phrase() -> None:
    """In front of the sentence, words that stand in another answer only are put right there."""
    devant = carnet("avis_raison_detre", raison_detre="Nous existons pour lire des lettres.")
    ordre = "{c|j ai dit} {a|les décorateurs} {c|mais en fait c est surtout} {n|les veufs}"
    assert changements(marques(ordre), devant) == [
        ("coeur_clientele", "les familles du bourg, les veufs")
    ]


def test_celle_qu_il_fallait() -> None:
    lus = marques("{c|Non, pas} {a|cette réponse-là :} {k|celle sur mes clients}")
    assert celle_qu_il_fallait(lus, carnet()) == "coeur_clientele"
    assert celle_qu_il_fallait(marques("{d|celle de mes clientes qui rit}"), carnet()) is None


def test_ce_que_l_on_ne_dit_plus_au_client_ne_change_aucune_valeur() -> None:
    dit = "On n'écrit plus « panier solidaire », on écrit « servez-vous »"
    carnet = Carnet(
        etape="philosophie_commerciale",
        valeurs="la solidarité, la joie",
        valeurs_nommees=["la solidarité", "la joie"],
        approfondissement=True,
    )
    assert mal_lu(carnet, dit, "valeurs", "servez-vous, la joie")
    assert not mal_lu(
        carnet, "pas la solidarité, plutôt l'entraide", "valeurs", "l'entraide, la joie"
    )
    assert not mal_lu(carnet, "corrigez mes valeurs : l'entraide", "valeurs", "l'entraide")
