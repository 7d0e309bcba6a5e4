"""Values received, refused, and shown in the record."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.valeurs import (
    acte_dit,
    lire_valeurs,
    oublier_les_niees,
    recevoir_acte,
    recevoir_regard_client,
    recevoir_valeurs,
    sans_entree,
    valeur_en_question,
)
from pourquoi.valeurs_nommees import premiere_valeur


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("La justesse", ["la justesse"]),
        ("valeurs euh… jsuis chiante sur la fraicheur", ["la fraîcheur"]),
        ("l'équité et la beauté", ["l’équité", "la beauté"]),
        ("justesse, pas justice", ["la justesse"]),
        (
            "l'écoute d'abord et puis dire le vrai prix dès le devis parce que les autres ils annoncent moins",
            ["l’écoute", "dire le vrai prix dès le devis"],
        ),
        (
            "La franchise d'abord : si le bois est fendu je le dis. Et puis ne rien gaspiller (mon père en rit).",
            ["la franchise", "ne rien gaspiller"],
        ),
        (
            "la douceur deja et puis dire la verité sur les delais pcq les gros promettent trois jours",
            ["la douceur", "dire la vérité sur les délais"],
        ),
        (
            "être franc sur l'âge des pneus, et le respect",
            ["le respect", "être franc sur l’âge des pneus"],
        ),
        (
            "la politesse. Et puis ne laisser personne seul devant sa machine",
            ["la politesse", "ne laisser personne seul devant sa machine"],
        ),
        ("la confiance et dire la vérité aux gens", ["la confiance", "la vérité"]),
        ("le calme, et puis courir partout non merci", ["le calme"]),
        ("le courage et aller plus vite c'est pas mon truc", ["le courage"]),
        ("la douceur et puis crier sur les bêtes jamais", ["la douceur"]),
        ("C'est le temps passé auprès du patient.", []),
        ("être à l'heure, être propre, être poli", ["être à l’heure", "être propre", "être poli"]),
        (
            "Le fait maison, c'est non négociable. Et ne rien jeter : on donne",
            ["le fait maison", "ne rien jeter"],
        ),
        ("le fait maison et ne rien jeter", ["le fait maison", "ne rien jeter"]),
        ("Les valeurs, mon dieu. On va bientôt faire une charte.", []),
        ("les clients d'abord", []),
        ("je rappelle toujours le client", ["la parole tenue"]),
        ("respect écoute patience sérieux", ["le respect", "l’écoute", "la patience"]),
        # Never given up, all of them are held.
        (
            "Je ne lâcherais jamais la discrétion, d'abord, et puis la patience",
            ["la discrétion", "la patience"],
        ),
        ("je lâcherai jamais l'honnêteté et la patience", ["l’honnêteté", "la patience"]),
        ("on ne m'enlèvera pas la liberté", ["la liberté"]),
        ("je ne renoncerai pas à la franchise", ["la franchise"]),
        (
            "La patience, et ne pas tricher : si ça ne vaut pas le coup, je le dis.",
            ["la patience", "l’honnêteté"],
        ),
        ("la propreté, ne jamais arnaquer les gens", ["la propreté", "l’honnêteté"]),
        (
            "la patience. enfin non pas la patience, le respect, parce que etre patiente c'est subir",
            ["le respect"],
        ),
        # No word of a value: what stands behind.
        ("la viande c pas de la merde. jla fais moi meme, broche maison", ["la qualité"]),
        ("mes légumes c'est pas de la daube, je cueille le matin", ["la qualité"]),
        ("jamais de surgelé, tout est fait maison", ["la qualité"]),
        ("le bois c'est pas du plastique", ["la qualité"]),
    ],
)
def test_recevoir_valeurs(texte, attendu):
    carnet = Carnet()
    recevoir_valeurs(carnet, Message(texte))
    assert carnet.valeurs == texte
    assert carnet.valeurs_nommees == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "Je ne lâcherais jamais la discrétion, parce qu'une boîte c'est un journal intime",
        "on ne sacrifie jamais la qualité pour aller plus vite",
    ],
)
def test_tenir_a_une_valeur_n_est_pas_un_acte(texte):
    assert acte_dit(texte) is None


def test_mots_a_eux_dans_la_reponse():
    (replique,) = recevoir_valeurs(Carnet(), Message("fraicheur et sincerite"))
    assert replique.variables["valeurs"] == "la fraîcheur et la sincérité"


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (
            "L'honnêteté. Hier j'ai dit à une cliente que ça ne lui allait pas",
            "Hier j'ai dit à une cliente que ça ne lui allait pas",
        ),
        (
            "le partage tu vois, samedi passé on a nourri 40 personnes",
            "samedi passé on a nourri 40 personnes",
        ),
        (
            "Le travail bien fait : j'ai refait deux fois une pièce",
            "j'ai refait deux fois une pièce",
        ),
        ("honnetete hier jai rendu 20 balles a un mec", "hier jai rendu 20 balles a un mec"),
        (
            "la franchise, une fois j'ai perdu un gros chantier",
            "une fois j'ai perdu un gros chantier",
        ),
        (
            "La patience. Je ne remplace jamais une pièce que je peux réparer",
            "Je ne remplace jamais une pièce que je peux réparer",
        ),
        # A few words of habit, an origin, an example that is no act.
        ("je rends toujours la monnaie", None),
        ("respect, j'ai grandi avec ça", None),
        ("la qualité, par exemple des tomates de chez nous", None),
        ("j'ai gardé de mon père le goût du travail", None),
        ("la confiance, un jour ça se perd", None),
    ],
)
def test_acte_dit_avec_les_valeurs(texte, attendu):
    assert acte_dit(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "pas la patience",
        "Mais non, c'est PAS la patience !",
        "cpas la patience",
        "j'ai jamais parlé de patience",
        "rien à voir avec la patience",
        "enlevez la patience",
        "la précision plutôt que la patience",
        "La patience ? Non.",
    ],
)
def test_oublier_les_niees(texte):
    carnet = Carnet(
        valeurs="le temps passé",
        valeurs_nommees=["la patience", "le respect"],
        valeurs_entendues=["la patience"],
    )
    avant = carnet.valeurs_nommees
    oublier_les_niees(carnet, texte)
    assert carnet.valeurs_nommees == ["le respect"]
    assert carnet.valeurs_entendues == []
    assert carnet.valeurs == "le temps passé"
    # The tracker’s own list is left as it was.
    assert avant == ["la patience", "le respect"]


@pytest.mark.parametrize(
    "texte",
    [
        "la patience",
        "pas que la patience",
        "mon ancien patron n'avait aucune patience",
        "on n'est rien sans patience",
        "j'ai pas la patience d'attendre",
        "le respect, non ?",
        "le patient n'est pas un numéro",
        "je sais pas",
        "",
    ],
)
def test_rien_a_oublier(texte):
    carnet = Carnet(valeurs_nommees=["la patience"], valeurs_entendues=["le respect"])
    oublier_les_niees(carnet, texte)
    assert carnet.valeurs_nommees == ["la patience"]
    assert carnet.valeurs_entendues == ["le respect"]


def test_premiere_valeur():
    assert premiere_valeur(Carnet()) is None
    # Merely heard, it is not made theirs; nor does an act replace a name.
    assert premiere_valeur(Carnet(valeurs_entendues=["la patience"])) is None
    assert premiere_valeur(Carnet(valeurs_nommees=["ne rien jeter"])) is None
    carnet = Carnet(
        valeurs_entendues=["la patience"],
        regard_client="« vous avez perdu 800 balles » : là, on voit bien l'honnêteté",
    )
    assert premiere_valeur(carnet) == "l’honnêteté"
    carnet.valeurs_nommees = ["la justesse"]
    assert premiere_valeur(carnet) == "la justesse"


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("valeurs euh… jsuis chiante sur la fraicheur", "jsuis chiante sur la fraicheur"),
        ("mes valeurs c'est la fraîcheur", "la fraîcheur"),
        ("mes valeurs c’est être à l’heure", "être à l’heure"),
        ("Valeurs : respect, écoute", "respect, écoute"),
        ("alors mes valeurs ce sont la beauté et le vrai", "la beauté et le vrai"),
        ("nos valeurs sont le partage", "le partage"),
        ("euh… être à l'heure", "être à l'heure"),
        ("Bon, ben dire bonjour", "dire bonjour"),
        ("C'est la terre", "la terre"),
        # Nothing to take away, or nothing would be left.
        ("Bon sens", "Bon sens"),
        ("La terre", "La terre"),
        ("bonjour et merci", "bonjour et merci"),
        ("Valeurs humaines avant tout", "Valeurs humaines avant tout"),
        ("les valeurs de mon grand-père", "les valeurs de mon grand-père"),
        ("mes valeurs c'est pas tes oignons", "mes valeurs c'est pas tes oignons"),
        ("mes valeurs, ça vous regarde pas", "mes valeurs, ça vous regarde pas"),
        ("valeurs", "valeurs"),
        ("euh", "euh"),
        ("", ""),
    ],
)
def test_sans_entree(texte, attendu):
    assert sans_entree(texte) == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("être gentille c'est une valeur ?", "être gentille"),
        ("la ponctualité, est-ce que c'est une valeur ?", "la ponctualité"),
        ("c'est quoi une valeur ?", None),
        ("qu'est-ce que c'est une valeur ?", None),
        ("comment je trouve mes valeurs ?", None),
    ],
)
def test_une_valeur_dite_en_question(texte, attendu):
    assert valeur_en_question(texte) == attendu


@pytest.mark.parametrize("texte", ["l'ecoute et la patience", "patience, écoute", "et la patience"])
def test_values_told_one_message_late_join_the_others(texte: str) -> None:
    carnet = Carnet(valeurs="le respect", valeurs_nommees=["le respect"])
    (replique,) = recevoir_acte(carnet, Message(texte))
    assert replique.nom == "utter_valeurs_entendues"
    assert carnet.valeurs_nommees[0] == "le respect" and "la patience" in carnet.valeurs_nommees
    assert carnet.acte is None
    # Told again, it is all there is to say of it.
    recevoir_acte(carnet, Message(texte))
    assert carnet.acte == texte


@pytest.mark.parametrize("texte", ["j'ai écouté une dame une heure", "la propreté du chantier"])
def test_an_act_is_no_list_of_values(texte: str) -> None:
    carnet = Carnet(valeurs="le respect", valeurs_nommees=["le respect"])
    recevoir_acte(carnet, Message(texte))
    assert carnet.acte == texte


@pytest.mark.parametrize(
    ("texte", "gardee"),
    [
        ("il voit pas grand-chose. il goûte", True),
        ("rien de spécial. les gens reviennent", True),
        ("rien. il sait pas", False),
        ("rien de spécial", False),
    ],
)
def test_ce_que_fait_le_client_est_une_reponse(texte: str, gardee: bool) -> None:
    carnet = Carnet(etape="regard_client")
    recevoir_regard_client(carnet, Message(texte, "reponse_vague", (("reponse_vague", 0.9),)))
    assert (carnet.regard_client == texte) is gardee


def test_ce_qui_n_a_rien_a_voir_avec_une_valeur_ne_la_nie_pas() -> None:
    carnet = Carnet(valeurs_nommees=["l’accueil", "la patience"])
    oublier_les_niees(carnet, "Euh, le grenier n'a rien à voir avec l'accueil")
    assert carnet.valeurs_nommees == ["l’accueil", "la patience"]
    oublier_les_niees(carnet, "non, pas la patience")
    assert carnet.valeurs_nommees == ["l’accueil"]


@pytest.mark.parametrize(
    "texte", ["Honnête. Et toujours à l'heure, si si.", "La franchise, et puis à l'heure."]
)
def test_a_l_heure_est_la_ponctualite(texte: str) -> None:
    assert "la ponctualité" in lire_valeurs(texte)
    assert len(lire_valeurs(texte)) == 2


@pytest.mark.parametrize(
    "texte",
    [
        "le respect et puis prendre le temps, je ne veux plus dire je rappelle et ne pas rappeler ça, je l'ai trop fait",
        "la patience. Fini les je passe demain et ne pas passer.",
        "La franchise, j'en ai assez des je livre lundi et ne jamais livrer.",
    ],
)  # fmt: skip
def test_une_parole_rompue_racontee_n_est_pas_une_valeur(texte: str) -> None:
    lues = lire_valeurs(texte)
    assert lues
    assert not any("pas" in v or "jamais" in v for v in lues)


def test_ce_qu_on_veut_et_ne_fait_pas_reste_une_valeur() -> None:
    assert "ne pas courir" in lire_valeurs("la douceur, je veux être là et ne pas courir")
