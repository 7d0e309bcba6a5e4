"""Who the clients are, when others are named first; what is given up, told after what was done."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.clientele.dite import qui
from pourquoi.coeur_clientele import recevoir_coeur_clientele, recevoir_renoncements
from pourquoi.raison_detre.pour_qui import les_nommes

HERITIERS = "les héritiers embarrassés, qui n'osent pas jeter le poste du grand-père"


def test_les_voulus_plutot_que_les_premiers_nommes() -> None:
    texte = f"Les collectionneurs paient bien et m'ennuient. Ceux que j'aime servir, ce sont {HERITIERS}."
    carnet = Carnet(propos={"coeur_clientele": HERITIERS})
    recevoir_coeur_clientele(carnet, Message(texte))
    assert carnet.coeur_clientele == HERITIERS


def test_une_reponse_bien_lue_reste_entiere() -> None:
    texte = "les mamans de l'école, et leurs petits le mercredi"
    carnet = Carnet(propos={"coeur_clientele": "les mamans de l'école"})
    recevoir_coeur_clientele(carnet, Message(texte))
    assert carnet.coeur_clientele == texte


def test_ce_qu_on_acceptait_est_ce_qu_on_laisse() -> None:
    texte = "J'ai dit oui aux bilans de dyslexie pour remplir mon agenda. Ça, je vais y renoncer."
    dit = "J'ai dit oui aux bilans de dyslexie pour remplir mon agenda"
    carnet = Carnet(propos={"renoncements": dit})
    (replique,) = recevoir_renoncements(carnet, Message(texte)) or []
    assert replique.variables["reflet"] == "les bilans de dyslexie"


def test_les_gens_sans_ce_qui_les_amene() -> None:
    texte = "Toutes les naissances m'intéressent, mais mes prioritaires c'est les mamans de prémas, faut le vivre"
    carnet = Carnet(propos={"coeur_clientele": "mes prioritaires c'est les mamans de prémas"})
    recevoir_coeur_clientele(carnet, Message(texte))
    assert carnet.coeur_clientele == "les mamans de prémas"


def test_une_liste_n_est_pas_coupee_a_son_propos() -> None:
    texte = "Des gens de mon quartier, des veuves, des notaires, des infirmières de l'hôpital"
    carnet = Carnet(propos={"coeur_clientele": "Des gens de mon quartier, des veuves"})
    recevoir_coeur_clientele(carnet, Message(texte))
    assert carnet.coeur_clientele == texte


def test_un_age_n_est_personne() -> None:
    dits = qui("Des gens fortunés, cinquante, soixante-dix ans, qui ont vendu une boîte.")
    assert dits == "des gens fortunés, qui ont vendu une boîte"


def test_nobody_of_a_list_is_dropped_for_the_last() -> None:
    carnet = Carnet(etape="coeur_clientele", activite="tatoueuse", propos={})
    texte = "les soignantes seules, les filles du lycée et aussi les jeunes mères ki dorment plus"
    carnet.propos["coeur_clientele"] = "les jeunes mères ki dorment plus"
    repliques = recevoir_coeur_clientele(carnet, Message(texte, "reponse_concrete"))
    assert carnet.coeur_clientele == texte
    assert "les soignantes seules, les filles du lycée" in repliques[0].variables["reflet"]


def test_those_announced_are_those_the_sentence_names() -> None:
    dit = "Ceux qui y sont sensibles, ce sont plutôt des chefs de rang qui ont la bougeotte"
    assert les_nommes(Carnet(coeur_clientele=dit)) == (
        "les chefs de rang qui ont la bougeotte",
        "puissent",
    )
    dit = "Les clubs, les colonies, enfin non, pas les colonies, les écoles du coin"
    assert "colonies" not in les_nommes(Carnet(coeur_clientele=dit))[0]


@pytest.mark.parametrize(
    ("texte", "garde"),
    [
        ("les soignants qui sortent de nuit, les anciens viennent après", "les soignants qui sortent de nuit d'abord, puis les anciens"),
        ("c les mamies et les foyers en 1er les mamans c apres", "les mamies et les foyers d'abord, puis les mamans"),
        ("c'est d'abord les couples, et les retraités passent ensuite", "les couples d'abord, puis les retraités"),
        ("les gens d'ici et ceux qui viennent après le marché", "les gens d'ici et ceux qui viennent après le marché"),
        ("ceux qui viennent après", "ceux qui viennent après"),
    ],
)  # fmt: skip
def test_les_premiers_et_les_suivants_restent(texte: str, garde: str) -> None:
    carnet = Carnet()
    recevoir_coeur_clientele(carnet, Message(texte))
    assert carnet.coeur_clientele == garde


@pytest.mark.parametrize(
    ("texte", "garde"),
    [
        ("sinon jrenonce aux mariages", "je renonce aux mariages"),
        ("Je renonce aux mariages", "Je renonce aux mariages"),
        ("bon alors je renonce aux salons", "je renonce aux salons"),
    ],
)
def test_le_renoncement_s_ouvre_sur_lui(texte: str, garde: str) -> None:
    carnet = Carnet()
    recevoir_renoncements(carnet, Message(texte))
    assert carnet.renoncements == garde


@pytest.mark.parametrize(
    ("texte", "propos", "premiers"),
    [
        ("Les maraîchers et les petits éleveurs de la vallée bien sûr, mais aussi ceux que la banque a refusés, les femmes qui s'installent seules et que personne n'écoute.", "les femmes qui s'installent seules et que personne n'écoute", "les maraîchers et les petits éleveurs"),
        ("les mamies du quartier et les ouvriers forcément, et aussi tous ceux qui mangent seuls le midi, les routiers qui dorment au parking", "les routiers qui dorment au parking", "les mamies du quartier"),
        ("Les infirmières de nuit évidemment, mais aussi les gens qui n'ont pas d'horaires, les jeunes mères qui n'osent pas demander.", "les jeunes mères qui n'osent pas demander", "les infirmières de nuit"),
        ("D'abord les profs, mais également ceux qui n'ont pas le bac, les retraités qui reprennent le piano.", "les retraités qui reprennent le piano", "les profs"),
    ],
)  # fmt: skip
def test_les_premiers_nommes_restent(texte: str, propos: str, premiers: str) -> None:
    carnet = Carnet(propos={"coeur_clientele": propos})
    repliques = recevoir_coeur_clientele(carnet, Message(texte)) or []
    assert carnet.coeur_clientele == texte
    assert repliques[0].variables["reflet"].lower().startswith(premiers)


@pytest.mark.parametrize(
    ("texte", "propos"),
    [
        ("Les touristes, l'été, ils achètent. Mais moi c'est les mamans de l'école que je voudrais.", "les mamans de l'école"),
        ("Les bijoutiers passent commande, mais les fiancés qui n'ont pas un sou, c'est pour eux.", "les fiancés qui n'ont pas un sou"),
    ],
)  # fmt: skip
def test_les_premiers_nommes_n_y_sont_pas(texte: str, propos: str) -> None:
    carnet = Carnet(propos={"coeur_clientele": propos})
    recevoir_coeur_clientele(carnet, Message(texte))
    assert qui(carnet.coeur_clientele).startswith(propos.replace("'", "’"))


@pytest.mark.parametrize(
    ("texte", "dits"),
    [
        ("Les entreprises de moins de dix personnes, plutôt dans le bâtiment ou l'artisanat, qui n'ont pas de comptable.", "les entreprises de moins de dix personnes plutôt dans le bâtiment ou l’artisanat qui n’ont pas de comptable"),
        ("Les communes de mille habitants, souvent en montagne, qui veulent garder leur école.", "les communes de mille habitants souvent en montagne qui veulent garder leur école"),
        ("Des familles nombreuses, surtout à la campagne, qui cuisinent tous les jours.", "des familles nombreuses surtout à la campagne qui cuisinent tous les jours"),
        ("Des gens de mon âge, souvent seuls, qui ne viennent plus.", "des gens de mon âge qui ne viennent plus"),
    ],
)  # fmt: skip
def test_ou_ils_sont_reste(texte: str, dits: str) -> None:
    assert qui(texte) == dits


def test_tiens_n_est_pas_des_leurs() -> None:
    dits = qui("les veufs comme monsieur Roche tiens, qui n'ont que leur jardin")
    assert dits == "les veufs comme monsieur Roche, qui n’ont que leur jardin"
