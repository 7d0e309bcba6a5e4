"""A clause that needs no quotation marks is said plainly."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.propos import ENTRE
from pourquoi.reflet import en_francais, refleter
from pourquoi.reflet.formes import en_clair
from pourquoi.reflet.negation import avec_ne
from pourquoi.reflet.personne import TU, VOUS, tourner
from pourquoi.reflexion import avec_sa_fin, en_entier, refleter_reponse
from pourquoi.valeurs import recevoir_valeurs


@pytest.mark.parametrize(
    "dit, clair",
    [
        ("les clients repartent avec le sourire", "les clients repartent avec le sourire"),
        ("il sent l’odeur du bois", "il sent l’odeur du bois"),
        ("chaque pot vient de la ferme", "chaque pot vient de la ferme"),
        (
            "les tissus qu’on jette valent encore quelque chose",
            "les tissus qu’on jette valent encore quelque chose",
        ),
        ("personne ne sait plus réparer", "personne ne sait plus réparer"),
        ("la voisine m’apporte des œufs", "la voisine vous apporte des œufs"),
        ("j’ai donné un cours à deux voisines", "vous avez donné un cours à deux voisines"),
        ("je pèse devant lui", "vous pesez devant lui"),
        ("je pèse, il n’y a rien de caché", "vous pesez, il n’y a rien de caché"),
        ("elle a voulu vivre avec", "elle a voulu vivre avec"),
        ("le sourire", None),
        ("une dame qui revient chaque semaine", None),
        ("le fait que je sois là", None),
        ("les banques prêtent pas", None),
        ("les gens viennent plus", None),
        ("un bon café ça change tout", None),
        ("l’argent c’est la liberté", None),
        ("ma boulangère, je vais pas ailleurs", None),
        ("on se connaît tous", None),
    ],
)
def test_dit_sans_guillemets(dit, clair):
    assert en_clair(dit, VOUS) == (clair and ("proposition", clair))


@pytest.mark.parametrize(
    "dit, clair",
    [
        ("on prend le temps de goûter", "vous prenez le temps de goûter"),
        ("on ne vendra plus de lots", "vous ne vendrez plus de lots"),
        ("on m’a appris à ne pas jeter", "on t’a appris à ne pas jeter"),
        ("on se serre les coudes", None),
    ],
)
def test_on_est_qui_repond_quand_on_demande_ce_qu_il_fait(dit, clair):
    assert en_clair(dit, TU, True) == (clair and ("proposition", clair))


def test_ce_qui_est_mal_ecrit_reste_cite():
    (replique,) = refleter_reponse(
        Carnet(), "ils son content de leur pain a la fin", "regard_client"
    )
    assert replique.nom != "utter_reflet_proposition"


LIEN = "utter_reflet_lien_regard_client_pourquoi"


@pytest.mark.parametrize(
    "pourquoi, motif, lies, vu, lie",
    [
        ("réunir les gens du hameau", "motif_sens", [], "la porte reste ouverte", True),
        # Said back already.
        (
            "réunir les gens du hameau",
            "motif_sens",
            ["pourquoi_1"],
            "la porte reste ouverte",
            False,
        ),
        # Money alone, a scene, and what a client is blind to.
        ("gagner plus", "motif_argent", [], "la porte reste ouverte", False),
        ("ma mère tenait le café", "motif_personnel", [], "la porte reste ouverte", False),
        ("réunir les gens du hameau", "motif_sens", [], "il ne voit pas la différence", False),
        ("réunir les gens du hameau", "motif_sens", [], "ce serait moins bien rangé", False),
    ],
)
def test_ce_qui_se_voit_a_cote_de_ce_qui_est_derriere(pourquoi, motif, lies, vu, lie):
    carnet = Carnet(pourquoi_1=pourquoi, motifs=[motif], reflets_lies=lies, regard_client=vu)
    repliques = refleter_reponse(carnet, vu, "regard_client")
    assert any(r.nom == LIEN for r in repliques) == lie


@pytest.mark.parametrize("lies, suit", [(["pourquoi_1"], False), ([], True)])
def test_un_lien_d_avant_les_valeurs_ne_suit_plus_quand_elles_sont_dites_seules(lies, suit):
    carnet = Carnet(
        pourquoi_1="réunir les gens du hameau", motifs=["motif_sens"], reflets_lies=lies
    )
    carnet.dernier_reflet_lie = True
    recevoir_valeurs(carnet, Message("la patience"))
    assert carnet.dernier_reflet_lie == suit


def test_what_was_said_to_oneself_is_quoted_and_its_participle_takes_no_ne() -> None:
    dit = refleter("j'ai fait pareil dix ans, je me suis dit plus jamais je touche un bidon", True)
    assert dit is None or dit.forme == "citation"
    assert tourner("je me suis fait plus jamais ça", VOUS) == "vous vous êtes fait plus jamais ça"


def test_a_wish_against_waste_has_its_ne() -> None:
    assert (
        avec_ne("que les gens jettent plus ce qui sert")
        == "que les gens ne jettent plus ce qui sert"
    )
    assert avec_ne("que les gens jettent plus de choses") == "que les gens jettent plus de choses"


def test_a_town_typed_small_takes_its_accented_a() -> None:
    assert (
        en_francais("la cordonnerie de mon oncle a bethune")
        == "la cordonnerie de mon oncle à Béthune"
    )
    assert en_francais("la voisine a bernard") == "la voisine a Bernard"


def test_a_point_cut_after_its_subject_gets_it_back() -> None:
    texte = "j'ai plus le choix, mon genou a lâché, je change de métier"
    carnet = Carnet(propos={"pourquoi_1": f"j'ai plus le choix{ENTRE}a lâché, je change de métier"})
    assert carnet.bouts("pourquoi_1", texte)[1] == "mon genou a lâché, je change de métier"


@pytest.mark.parametrize(
    ("texte", "nom", "dit"),
    [
        (
            "Les voisins se méfient. Je n’insiste pas, ça vient tout seul.",
            "proposition",
            "les voisins se méfient. Vous n’insistez pas, ça vient tout seul",
        ),
        (
            "Ne jamais presser un gamin. Ma mère me pressait tout le temps.",
            "citation",
            "Ne jamais presser un gamin. Ma mère me pressait tout le temps",
        ),
        (
            "Ne pas presser un gamin. Ma mère me pressait tout le temps.",
            "proposition",
            "ne pas presser un gamin. Votre mère vous pressait tout le temps",
        ),
        # Said to somebody, or of oneself in jest.
        (
            "Je garde la cour. Ma sœur dit que je suis folle.",
            "citation",
            "Je garde la cour. Ma sœur dit que je suis folle",
        ),
        (
            "Le matin j’entre. Bonjour madame Rey, je pose le seau.",
            "citation",
            "Le matin j’entre. Bonjour madame Rey, je pose le seau",
        ),
        # « on » is anybody.
        (
            "On me demande du papier. On ne veut pas d’un fichier.",
            "citation",
            "On me demande du papier. On ne veut pas d’un fichier",
        ),
        (
            "Le grossiste. Je paie à la commande.",
            "citation",
            "Le grossiste. Je paie à la commande",
        ),
    ],
)
def test_une_reponse_entiere_est_tournee_si_chaque_phrase_peut_l_etre(texte, nom, dit):
    (replique,) = en_entier([], texte)
    assert replique.nom == f"utter_reflet_{nom}"
    assert replique.variables["reflet"] == dit


def test_la_valeur_entendue_reste_quand_tout_est_dit():
    entendue = Replique(
        "utter_reflet_valeur_proposition", {"reflet": "on sert", "valeur": "le soin"}
    )
    (replique,) = en_entier(
        [entendue], "Le matin on sert les anciens. J’attends qu’ils aient fini."
    )
    assert replique.nom.startswith("utter_reflet_valeur_")
    assert replique.variables["valeur"] == "le soin"


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "Ma tante s’est fait rouler par un vendeur. Elle n’a pas osé me le dire.",
            "votre tante s’est fait rouler par un vendeur. Elle n’a pas osé vous le dire",
        ),
        ("Ma tante s’est fait rouler par un vendeur. Voilà, hein.", "votre tante"),
        ("Ma tante s’est fait rouler. Vous savez comment ils sont.", "votre tante"),
    ],
)
def test_un_pourquoi_est_dit_avec_sa_fin(texte, dit):
    avant = [Replique("utter_reflet_proposition", {"reflet": "votre tante"})]
    (replique,) = avec_sa_fin(avant, texte, False)
    assert replique.variables["reflet"] == dit
