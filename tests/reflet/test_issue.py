"""What a tale leads to is its point, rather than whom it is about."""

from __future__ import annotations

import pytest

from pourquoi.reflet import Reflet
from pourquoi.reflet.issue import ce_qu_on_lui_fait, ce_que_je_fais, ce_qui_en_sort, presente
from pourquoi.reflexion import _et_le_refus, _et_moi, _pour_qui


@pytest.mark.parametrize(
    ("bouts", "texte", "dits"),
    [
        (
            ["j’ai un apprenti"],
            "j’ai un apprenti, Sami, il est timide. il a tenu la caisse seul tout samedi",
            ["il a tenu la caisse seul tout samedi"],
        ),
        (
            ["J’ai une gamine", "je vais la garder"],
            "J’ai une gamine en stage. Je crois que je vais la garder.",
            ["je vais la garder"],
        ),
        (
            ["un client voulait du sapin pour lundi"],
            "un client voulait du sapin pour lundi. Je lui ai montré le chêne. Il a râlé.",
            ["Je lui ai montré le chêne"],
        ),
        (
            ["ils regardent de loin"],
            "ils regardent de loin, et puis au bout d’un mois ils s’assoient.",
            ["ils regardent de loin, et puis au bout d’un mois ils s’assoient"],
        ),
        (
            ["pour un bouton et ils restent une heure", "de sac à la main"],
            "ils passent pour un bouton et ils restent une heure, plus légers, sans avoir de sac à la main",
            ["ils passent pour un bouton et ils restent une heure, plus légers"],
        ),
        (
            ["j’ai mon toit à payer"],
            "Ça change que je compte les sourires ; mon banquier râle, mais j’ai mon toit à payer.",
            ["je compte les sourires"],
        ),
        (
            ["j’ai une cliente", "les nappes du bistrot"],
            "j’ai une cliente, Inès, elle est ancienne brodeuse. elle a fini par coudre les nappes du bistrot",
            ["elle a fini par coudre les nappes du bistrot"],
        ),
        (
            ["un gamin est venu"],
            "un gamin est venu. Depuis il tient la caisse le samedi.",
            ["un gamin est venu. Depuis il tient la caisse le samedi"],
        ),
        (
            ["hui il parle aux clients"],
            "aujourd’hui il parle aux clients",
            ["aujourd’hui il parle aux clients"],
        ),
    ],
)
def test_what_it_led_to(bouts: list[str], texte: str, dits: list[str]) -> None:
    assert ce_qui_en_sort(bouts, texte) == dits


@pytest.mark.parametrize(
    ("bout", "texte"),
    [
        ("je le fais pour mes enfants", "je le fais pour mes enfants et pour le quartier"),
        ("j’ai une cliente qui m’a dit merci", "j’ai une cliente qui m’a dit merci. elle pleurait"),
        ("une dame cherchait un cadeau", "une dame cherchait un cadeau. elle a tout pris."),
        ("j’aime le bois", "j’aime le bois, le cuir et la pierre"),
        ("je veux du temps", "je veux du temps de qualité"),
        ("les noces et les baptêmes", "les noces et les baptêmes, depuis le covid c’est fini"),
    ],
)
def test_a_point_that_says_it_stays(bout: str, texte: str) -> None:
    assert ce_qui_en_sort([bout], texte) == [bout]


def test_whom_it_is_about() -> None:
    assert presente("j’ai une cliente, Inès, elle est sourde")
    assert presente("y a un gamin du foyer")
    assert not presente("j’ai un client qui revient tous les jours")
    assert not presente("j’ai une cliente, elle a appris à coudre seule")


def test_moi_je_goes_with_what_it_is_said_against() -> None:
    dit = Reflet("citation", "on leur dit de racheter", "on leur dit de racheter")
    suite = _et_moi(dit, "la table boite et on leur dit de racheter. moi je la recolle")
    assert suite.texte == "on leur dit de racheter. moi je la recolle"
    assert _et_moi(dit, "et on leur dit de racheter. c'est moi qui trie") == dit


@pytest.mark.parametrize(
    ("texte", "fait"),
    [
        (
            "J’ai un meunier à Ussel, Anselme, je lui paye sa farine à la livraison. Et il rit.",
            "je lui paye sa farine à la livraison",
        ),
        (
            "j’ai une couturière à Lille et je lui envoie mes clientes pour les robes",
            "je lui envoie mes clientes pour les robes",
        ),
        ("j’ai mon amie Nadia, je lui prête ma salle", "je lui prête ma salle"),
        # Nobody is presented, or nothing is done for them.
        ("j’ai un principe, je le tiens toujours devant les clients", ""),
        ("j’ai un livreur, je l’aime bien", ""),
        ("je lui paye sa farine à la livraison", ""),
    ],
)
def test_what_is_done_rather_than_whom_one_has(texte: str, fait: str) -> None:
    assert ce_qu_on_lui_fait(texte) == fait


@pytest.mark.parametrize(
    ("texte", "dits"),
    [
        (
            "J’ai plus envie qu’on mette de la javel sur le pain. Et puis je voulais connaître les gens.",
            ["J’ai plus envie qu’on mette de la javel sur le pain"],
        ),
        (
            "Le pain était bon. Et puis je voulais connaître les gens.",
            ["je voulais connaître les gens"],
        ),
        (
            "Je ne veux plus travailler la nuit. Ici je voulais connaître les gens.",
            ["je voulais connaître les gens"],
        ),
    ],
)
def test_what_comes_besides_does_not_hide_the_wish(texte: str, dits: list[str]) -> None:
    assert ce_qui_en_sort(["je voulais connaître les gens"], texte) == dits


@pytest.mark.parametrize(
    ("bouts", "texte", "dits"),
    [
        (
            ["il attend deux heures sur le quai"],
            "Samir, mon transporteur, il attend deux heures sur le quai. moi je lui fais un café",
            ["moi je lui fais un café"],
        ),
        (
            ["un garage lui demandait 1800 pour changer le moteur", "je lui ai fait pour 60 euros"],
            "un garage lui demandait 1800 pour changer le moteur. c’était un câble. je lui ai fait pour 60 euros",
            ["je lui ai fait pour 60 euros"],
        ),
        (
            ["un voisin, l’autre électricien lui comptait 2200"],
            "un voisin, l’autre électricien lui comptait 2200. c’était un fusible. il m’a apporté des œufs",
            ["c’était un fusible. il m’a apporté des œufs"],
        ),
        *(
            ([dit], f"{dit}. je l’ai déjà dit", [dit])
            for dit in (
                "laisser les gens goûter, et s’ils n’aiment pas tant pis",
                "le sachet avec la vieille pièce dedans",
                "les devis je les fais en une heure",
                "quand elle hésite on regarde ensemble",
            )
        ),
    ],
)
def test_l_acte_est_ce_qu_on_fait_soi(bouts: list[str], texte: str, dits: list[str]) -> None:
    assert ce_que_je_fais(bouts, texte) == dits


@pytest.mark.parametrize(
    ("texte", "reflet", "dit"),
    [
        ("ya Yves le ferrailleur il me garde tout. je passe le voir", "tu passes le voir", "Yves le ferrailleur, tu passes le voir"),
        ("Ma comptable, elle répond vite. je lui offre du miel", "tu lui offres du miel", "ta comptable, tu lui offres du miel"),
        ("mon boulanger, il me garde la farine. je la paie", "tu la paies", "tu la paies"),
        ("il pleuvait, je l’ai ramené", "tu l’as ramené", "tu l’as ramené"),
    ],
)  # fmt: skip
def test_qui_n_etait_que_lui_est_nomme(texte: str, reflet: str, dit: str) -> None:
    assert _pour_qui(Reflet("proposition", reflet, ""), texte, True).texte == dit


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("le mardi c’est gratuit. et y a Sofiane qui répare les ordis, je lui envoie les gens", "Sofiane, tu lui envoies les gens"),
        ("Y a mon voisin qui fait les volets, je lui envoie les gens", "ton voisin, tu lui envoies les gens"),
        ("y a Sofiane qui m’a présenté son frère, je lui envoie les gens", "tu lui envoies les gens"),
        ("y a des clients qui hésitent, je lui envoie les gens", "tu lui envoies les gens"),
        ("y a Sofiane qui répare. Un gars passe, je lui envoie les gens", "tu lui envoies les gens"),
    ],
)  # fmt: skip
def test_celui_qui_fait_est_nomme(texte: str, dit: str) -> None:
    reflet = Reflet("proposition", "tu lui envoies les gens", "je lui envoie les gens")
    assert _pour_qui(reflet, texte, True).texte == dit


@pytest.mark.parametrize(
    ("texte", "source", "dit"),
    [
        ("on m’avait trouvé un poste. jai dit non", "on m’avait trouvé un poste", "x, et tu as dit non"),
        ("on m’avait trouvé un poste. j’ai refusé de partir", "on m’avait trouvé un poste", "x"),
        ("on m’a dit non. on m’avait trouvé un poste", "on m’avait trouvé un poste", "x"),
    ],
)  # fmt: skip
def test_le_refus_n_est_pas_laisse(texte: str, source: str, dit: str) -> None:
    assert _et_le_refus(Reflet("proposition", "x", source), texte, True).texte == dit
