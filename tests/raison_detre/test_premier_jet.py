"""The first draft in their own act: what they want to do, for whom, how it ends, one or two values."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.raison_detre import rediger
from pourquoi.raison_detre.metier import en_acte
from pourquoi.raison_detre.pour_qui import ce_qu_ils_veulent, les_nommes, peine_levee
from pourquoi.raison_detre.valeurs_en_acte import par_valeurs
from pourquoi.raison_detre.vouloirs import vouloirs

S, P = "motif_sens", "motif_personnel"


def carnet(*whys: str, motif: str = S, **autres: object) -> Carnet:
    """A notebook with these whys."""
    dits = {f"pourquoi_{n}": why for n, why in enumerate(whys, start=1)}
    return Carnet(motifs=[motif] * len(whys), **{**dits, **autres})


@pytest.mark.parametrize(
    ("texte", "acte"),
    [
        ("j'aime être là quand les gens vivent quelque chose d'important, un mariage comme un deuil",
         "être là quand les gens vivent quelque chose d’important, un mariage comme un deuil"),
        ("j'ai vu un homme qui avait honte, alors j'ai eu envie de lui enlever cette honte-là avant même de compter", "enlever la honte"),
        ("je me suis promis de garder une librairie ouverte dans cette ville", "garder une librairie ouverte dans cette ville"),
        ("mon idée c'est de redonner confiance aux adultes", "redonner confiance aux adultes"),
        ("on s'est juré de ne jamais laisser un vieux sans chauffage", "ne jamais laisser un vieux sans chauffage"),
        ("on voulait nourrir le village sans empoisonner la terre", "nourrir le village sans empoisonner la terre"),
        ("j'ai toujours voulu soigner les bêtes sans les brusquer", "soigner les bêtes sans les brusquer"),
        ("ce que je veux c'est sortir les gens de la solitude", "sortir les gens de la solitude"),
        ("Les abeilles meurent et je veux les garder en vie ici", "garder les abeilles en vie ici"),
        ("jve leur faire economiser un tel neuf", "faire économiser un téléphone neuf aux étudiants"),
        ("jveu rendre le sourire au mamies", "rendre le sourire aux mamies"),
        ("Je veux m'occuper des femmes malades", "nous occuper des femmes malades"),
        ("Je fais du pain au levain pour que les gens digèrent", "faire du pain au levain"),
        # For oneself, of nobody, refused.
        ("je voulais ouvrir un bar", None),
        ("j'ai envie de voyager", None),
        ("pour payer mon loyer", None),
        ("je veux gagner ma vie", None),
        ("j'aime conduire la nuit", None),
        ("mon rêve c'est d'avoir un bateau", None),
        ("je ne veux pas vendre de la camelote", None),
        ("je veux y arriver", None),
        ("à racheter du vin", None),
    ],
)  # fmt: skip
def test_what_they_want_to_do(texte: str, acte: str | None) -> None:
    assert [dit for _, dit in vouloirs(texte, "les étudiants")] == ([acte] if acte else [])


@pytest.mark.parametrize(
    ("activite", "why", "debut"),
    [
        ("fleuriste", "j'aime consoler les gens avec trois fois rien", "consoler les gens"),
        ("comptable", "je veux enlever la peur des papiers", "enlever la peur des papiers"),
        ("libraire", "je me suis promis de garder un lieu ouvert au bourg", "garder un lieu ouvert"),
        ("coiffeuse", "mon but c'est d'apprendre aux filles à aimer leurs cheveux", "apprendre aux filles"),
        # A pleasure of one's own leaves the trade first.
        ("taxi", "j'aime conduire la nuit", "conduire un taxi"),
    ],
)  # fmt: skip
def test_what_they_want_comes_before_the_trade(activite: str, why: str, debut: str) -> None:
    phrase = rediger(carnet(why, activite=activite, valeurs_nommees=["la patience"]))
    assert phrase.startswith(f"Nous existons pour {debut}")


@pytest.mark.parametrize(
    ("valeurs", "dites"),
    [
        (["la patience", "la franchise"], "en travaillant avec patience et franchise"),
        (["la patience", "le respect"], "en travaillant avec patience et respect"),
        (["la fraîcheur", "l’écoute"], "en restant fidèles à la fraîcheur et à l’écoute"),
        (["le respect", "la fraîcheur"], "en travaillant avec respect"),
        (["la patience", "l’écoute"], "en travaillant avec patience et en restant à l’écoute"),
        (["l’honnêteté", "la sécurité"], "en travaillant avec honnêteté et en toute sécurité"),
        (["la convivialité", "la douceur"], "en travaillant avec douceur, dans la convivialité"),
        (["la fidélité", "la discrétion"], "en travaillant avec discrétion"),
        (["la dignité", "la propreté"], "en travaillant avec dignité, dans la propreté"),
        (["la vérité", "la parole tenue"], "en disant la vérité et en tenant parole"),
        ([], None),
    ],
)  # fmt: skip
def test_two_values(valeurs: list[str], dites: str | None) -> None:
    assert par_valeurs(valeurs) == dites


def test_one_value_in_a_long_sentence() -> None:
    whys = ("pour que les malades du plateau puissent aller à leurs soins sans attendre deux heures debout dans le froid",)  # fmt: skip
    phrase = rediger(
        carnet(
            *whys,
            activite="je donne des cours de chant à domicile",
            valeurs_nommees=["la patience", "l’honnêteté"],
        )
    )
    assert phrase.endswith("en travaillant avec patience.")


@pytest.mark.parametrize(
    ("clientele", "effet"),
    [
        ("Avec les parents qui n'y connaissent rien et qui ont peur de se faire avoir.", "les parents n’aient plus peur de se faire avoir"),
        ("Des femmes de mon âge, surtout. Celles qui ont honte de demander.", "les femmes de notre âge n’aient plus honte de demander"),
        ("les assos qui ont peur de l'informatique", "les assos n’aient plus peur de l’informatique"),
        ("les collégiens qui se croient nuls", "les collégiens ne se croient plus nuls"),
        ("les vieux qui n'osent pas appeler leur banque", "les vieux osent appeler leur banque"),
        ("les familles qui se font arnaquer", "les familles ne se fassent plus arnaquer"),
        ("les enfants qui habitent loin et qui culpabilisent", "les enfants ne culpabilisent plus"),
        ("celles ki ont honte de leurs mains", "plus personne n’ait honte de ses mains"),
        ("les gens du coin", None),
        ("les mamies qui se croient nuls", None),
    ],
)  # fmt: skip
def test_what_they_suffer_is_lifted(clientele: str, effet: str | None) -> None:
    nommes = les_nommes(Carnet(coeur_clientele=clientele))
    assert peine_levee(clientele, nommes) == effet


@pytest.mark.parametrize(
    ("clientele", "effet"),
    [
        ("les gars du chantier a coté, ils veulent un truc chaud qui cale", "les gars du chantier à côté aient un truc chaud qui cale"),
        ("les familles du village qui veulent du vrai pain", "les familles du village aient du vrai pain"),
        ("les gens du bourg, pas ceux qui veulent un vélo à 3000 euros", None),
        ("les filles qui veulent du style sans shein", "les filles aient du style sans Shein"),
    ],
)  # fmt: skip
def test_what_they_want_of_us(clientele: str, effet: str | None) -> None:
    assert ce_qu_ils_veulent(clientele, les_nommes(Carnet(coeur_clientele=clientele))) == effet


@pytest.mark.parametrize(
    ("dit", "qui"),
    [
        ("les gars du chantier a coté, et les lycéens", "les gars du chantier à côté et les lycéens"),
        ("les gamins qui débutent et les vieux instruments", "les gamins qui débutent"),
        ("Pour l'instant c'est surtout des voisins.", "les voisins"),
        ("Pour la douceur, ben les personnes âgées du village", "les personnes âgées du village"),
        ("les mamies qui peuvent plus se déplacer 👶", "les mamies qui ne peuvent plus se déplacer"),
        ("les femmes de mon age", "les femmes de notre âge"),
        ("Les familles du bourg, celles qui viennent pour les grands moments. Mais comment je fais ?", "les familles du bourg"),
        ("La présence", None),
        ("Pour une fois personne n'attend quelque chose d'elle.", None),
    ],
)  # fmt: skip
def test_whom_the_sentence_names(dit: str, qui: str | None) -> None:
    nommes = les_nommes(Carnet(coeur_clientele=dit))
    assert (nommes and nommes[0]) == qui


@pytest.mark.parametrize(
    ("why", "effet"),
    [
        ("L'artisan rentre le vendredi soir sans l'enveloppe de l'Urssaf qui lui brûle la poche, il dort, il ose ouvrir son courrier", "l’artisan dorme et ose ouvrir son courrier"),
        ("La famille se sent entourée, elle a l'impression que quelqu'un a pris le temps de penser à elle.", "la famille se sente entourée"),
        ("ça change que la personne elle reste chez elle, et celle qui habite à Lyon, elle dort la nuit", "chaque personne reste chez elle"),
        ("J'en avais assez de voir de bons instruments dormir dans des greniers", "les bons instruments ne dorment plus dans des greniers"),
        ("Ça change que le gamin n'abandonne pas au bout de trois mois.", "les gamins n’abandonnent pas au bout de trois mois"),
        ("Les gens qui ont une vieille voiture se font rire au nez, moi je les prends.", "les gens qui ont une vieille voiture ne se fassent plus rire au nez"),
        ("un enfant qui lit s'invente des mondes", "un enfant qui lit s’invente des mondes"),
        ("Nous voulions que le hameau ne meure pas", "le hameau ne meure pas"),
        ("je veux que le village ait de nouveau du pain, les anciens font 15 km", "le village ait de nouveau du pain"),
        ("ce qui compte cest que les filles soufflent un peu je crois quelles se sentent belles", "les filles soufflent et se sentent belles"),
    ],
)  # fmt: skip
def test_the_strongest_verbs_are_kept(why: str, effet: str) -> None:
    phrase = rediger(
        carnet(
            "on est tombés dedans", why, valeurs_nommees=["la patience"], detours_faits=["equipe"]
        )
    )
    dite = f"Nous existons pour {'qu’' if effet[0] in 'aeiou' else 'que '}{effet}"
    assert phrase in (f"{dite}.", f"{dite}, grâce à notre patience.")


@pytest.mark.parametrize(
    "why",
    ["parce que le PVC ça finit à la benne", "parce qu'un vêtement ça a une histoire", "les gens ont besoin de douceur", "chaque meuble a une histoire, les enfants la découvrent"],
)  # fmt: skip
def test_what_is_no_effect(why: str) -> None:
    phrase = rediger(carnet("j'aime sauver les vieux meubles", why, valeurs_nommees=["la patience"]))  # fmt: skip
    assert phrase == "Nous existons pour sauver les vieux meubles, en travaillant avec patience."


@pytest.mark.parametrize(
    ("valeurs", "nommees", "fin"),
    [
        ("Ne jamais poser un truc dont le client n'a pas besoin.", [], "sans jamais poser un truc dont le client n’a pas besoin."),
        ("La patience, et ne pas tricher : je le dis", ["la patience"], "avec patience et sans tricher."),
        ("pas mentir aux gens", ["l’honnêteté"], "sans mentir aux gens."),
        ("l'honnêteté, pas mentir", ["l’honnêteté"], "grâce à notre honnêteté."),
        ("jamais forcer un chien", [], "sans jamais forcer un chien."),
        ("la patience, ne jamais faire l'exercice à la place de l'élève", ["la patience"], "grâce à notre patience."),
    ],
)  # fmt: skip
def test_what_they_refuse_to_do(valeurs: str, nommees: list[str], fin: str) -> None:
    dits = carnet("je veux que les gens dorment", valeurs=valeurs, valeurs_nommees=nommees)
    assert rediger(dits) == f"Nous existons pour que les gens dorment, {fin}"


@pytest.mark.parametrize(
    ("activite", "debut"),
    [
        ("comptable indépendante", "Je suis là"),
        ("menuisier, je suis tout seul", "Je suis là"),
        ("graphiste à mon compte", "Je suis là"),
        ("menuisier, avec deux compagnons", "Nous existons"),
        ("menuisier", "Nous existons"),
    ],
)
def test_i_only_when_alone_is_told(activite: str, debut: str) -> None:
    phrase = rediger(carnet("je veux que les gens dorment tranquilles", activite=activite))
    assert phrase.startswith(f"{debut} pour ")


@pytest.mark.parametrize(
    ("activite", "acte"),
    [
        ("vente de vieilles guitares à des gens qui ne sauront jamais en jouer", "vendre de vieilles guitares"),
        ("un petit atelier de retouches et de couture", "faire des retouches et de la couture"),
        ("un petit atelier de couture et retouches", "faire de la couture et des retouches"),
        ("une boîte de coques de téléphone", "vendre des coques de téléphone"),
        ("un atelier de massages", "faire des massages"),
        ("gardienne de chats", "garder les animaux"),
        ("mécanique moto", "réparer les motos et les scooters"),
        ("dev web freelance", "faire des sites internet"),
        ("le café-épicerie", "tenir un café-épicerie"),
        ("importation de vin", "importer du vin"),
        ("grimpeur recolteur de graines", None),
        ("clémence et Jo", None),
        ("soixante ans", None),
    ],
)  # fmt: skip
def test_trades_in_plain_acts(activite: str, acte: str | None) -> None:
    assert en_acte(activite) == acte
