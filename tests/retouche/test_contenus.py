"""« Je voudrais que ça dise que… »: what they want said becomes the heart, or one more part."""

from __future__ import annotations

import pytest

from pourquoi.retouche import manquant, reformuler, retoucher

COTES = (
    "Nous existons pour être aux côtés des familles du quartier, en restant fidèles à la patience."
)
COMPTER = "Nous existons pour que les familles du bourg puissent compter sur notre franchise."
SERVIR = "Nous existons pour servir avec patience les personnes âgées, en prenant le temps."
METIER = "Nous existons pour bien faire notre métier, afin que les jeunes parents puissent compter sur nous."
VIVRE = "Nous existons pour faire vivre l’entraide, afin que les voisins puissent compter sur nous."
LEURS_MOTS = (
    "Nous existons pour transmettre notre savoir-faire aux jeunes, afin que les anciens soient"
    " fiers, en restant fidèles à la transmission."
)
SEULE = "J’existe pour que les femmes du village puissent compter sur ma discrétion."
ADOS = "Nous existons pour servir avec respect les ados."

FRANCHE = ", en restant fidèles à la franchise."


@pytest.mark.parametrize(
    ("phrase", "demande", "voulue"),
    [
        (COTES, "Non, il manque l'essentiel : qu'ils mangent des légumes d'ici",
         "Nous existons pour que les familles du quartier mangent des légumes d’ici, en restant fidèles à la patience."),
        (COTES, "je voudrais que ca dise quon sauve les velos de la benne",
         "Nous existons pour sauver les vélos de la benne, aux côtés des familles du quartier, en restant fidèles à la patience."),
        (ADOS, "nn c nul, g di kil avé 1 endroit ou se posé", "Nous existons pour que les ados aient un endroit où se poser, en travaillant avec respect."),
        (COTES, "Vous avez oublié les grands-parents : c'est pour qu'ils gardent leur jardin",
         "Nous existons pour que les grands-parents gardent leur jardin, aux côtés des familles du quartier, en restant fidèles à la patience."),
        (SERVIR, "le plus important c'est qu'elles restent chez elles", "Nous existons pour que les personnes âgées restent chez elles, en prenant le temps."),
        (COMPTER, "Je voudrais que la phrase dise que les artisans osent se montrer, plutôt que de parler de compter sur moi.",
         "Nous existons pour que les artisans osent se montrer" + FRANCHE),
        (VIVRE, "je voulais dire que plus personne ne mange seul", "Nous existons pour que plus personne ne mange seul, en restant fidèles à l’entraide."),
        (VIVRE, "ce n'est pas l'entraide le coeur, c'est de faire pousser des fleurs sans poison",
         "Nous existons pour faire pousser des fleurs sans poison, afin que les voisins puissent compter sur nous, en restant fidèles à l’entraide."),
        (METIER, "dites que je vends du pain pétri à la main",
         "Nous existons pour vendre du pain pétri à la main, afin que les jeunes parents puissent compter sur nous."),
        (METIER, "Mettez que je leur trouve une voiture propre, et que je gagne bien ma vie",
         "Nous existons pour trouver aux jeunes parents une voiture propre et bien gagner notre vie, afin qu’ils puissent compter sur nous."),
        (METIER, "jvoudré ke sa dise ke les bébé dorme bien", "Nous existons pour que les bébés dorment bien."),
        (SEULE, "il manque l'essentiel : qu'elles se sentent belles", "J’existe pour que les femmes du village se sentent belles, en restant fidèle à la discrétion."),
        (VIVRE, "j'aimerais que l'on dise que personne ne meurt seul", "Nous existons pour que personne ne meure seul, en restant fidèles à l’entraide."),
        (METIER, "trop vague. je soude des cadres de vélo qui durent toute une vie",
         "Nous existons pour souder des cadres de vélo qui durent toute une vie, afin que les jeunes parents puissent compter sur nous."),
        (COMPTER, "nan mais nous c surtout ke les gens se parle a table", "Nous existons pour que les gens se parlent à table" + FRANCHE),
        (COMPTER, "non. qu'ils mangent bien", "Nous existons pour que les familles du bourg mangent bien" + FRANCHE),
    ],
)  # fmt: skip
def test_what_they_want_said_takes_the_place_of_a_generic_heart(
    phrase: str, demande: str, voulue: str
) -> None:
    assert reformuler(phrase, demande) == voulue


@pytest.mark.parametrize(
    ("phrase", "demande", "voulue"),
    [
        (COMPTER, "Ajoutez que je remonte les murs en pierre sèche pour qu'ils tiennent encore cent ans.",
         COMPTER[:-1] + ", en remontant les murs en pierre sèche pour qu’ils tiennent encore cent ans."),
        (COMPTER, "ajoute que je me déplace à toute heure", COMPTER[:-1] + ", en nous déplaçant à toute heure."),
        (COMPTER, "Ajoutez qu'on fabrique tout sur place, et c'est bon", COMPTER[:-1] + ", en fabriquant tout sur place."),
        (COMPTER, "ajoute que la terre reste cultivee et pas betonnee", COMPTER[:-1] + ", et que la terre reste cultivée et pas bétonnée."),
        (SEULE, "ajoutez que je les écoute sans regarder ma montre", SEULE[:-1] + ", en les écoutant sans regarder ma montre."),
        (LEURS_MOTS, "ajoutez que le geste ne se perde pas",
         LEURS_MOTS.replace("fiers,", "fiers, et que le geste ne se perde pas,")),
        (ADOS, "ms jvoulé ossi dir kil soi fier", "Nous existons pour servir avec respect les ados, afin qu’ils soient fiers."),
        (METIER, "mettez que nos farines sont moulues à la meule", METIER[:-1] + ", avec nos farines moulues à la meule."),
        (COTES, "mettez aussi les grands-parents", COTES.replace("quartier", "quartier et des grands-parents")),
        (COTES, "rajoute que rien ne se perd", COTES.replace("quartier,", "quartier, afin que rien ne se perde,")),
        (COTES, "rajoute a la fin sans jamais compter nos heures", COTES[:-1] + ", sans jamais compter nos heures."),
        (COTES, "les invités aussi", COTES.replace("quartier", "quartier et des invités")),
        (COTES, "y a pas les papis dedans", COTES.replace("quartier", "quartier et des papis")),
        (COMPTER, "ajoute : même la nuit", COMPTER[:-1] + ", même la nuit."),
        (COMPTER, "ajoute : sur le dos de personne", COMPTER[:-1] + ", sur le dos de personne."),
        (COMPTER, "ajoute \"au lieu d'une benne\"", COMPTER[:-1] + ", au lieu d’une benne."),
        (COMPTER, "mets \"et repartent la tête haute\" à la fin", COMPTER[:-1] + " et repartent la tête haute."),
        (COMPTER, "Et mes mamies, vous les avez oubliées", COMPTER.replace("bourg", "bourg et nos mamies")),
        (COTES, "dites que c'est pour les enfants du village", COTES.replace("quartier,", "quartier, d’abord pour les enfants du village,")),
    ],
)  # fmt: skip
def test_what_is_asked_besides_is_one_more_part(phrase: str, demande: str, voulue: str) -> None:
    assert reformuler(phrase, demande) == voulue


def test_there_are_never_two_pour_que() -> None:
    for phrase in (COTES, COMPTER, SERVIR, METIER, VIVRE, LEURS_MOTS, SEULE):
        faite = reformuler(phrase, "ajoutez que les enfants sachent nager")
        assert faite is not None and faite.count("pour que") <= 1
        assert faite.count("afin qu") <= 1


def test_the_part_that_could_not_be_put_in_is_told() -> None:
    faite = retoucher(VIVRE, "il manque mes salariées, le respect dont j'ai parlé")
    assert faite is not None
    assert faite.phrase == VIVRE.replace("voisins", "voisins et nos salariées")
    assert faite.restes == ("le respect dont j’ai parlé",)


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai dit que c'était bon", "dites que vous avez compris", "vous dites que je dois signer ?", "je voudrais que ce soit plus court",
        "il faudrait que je réfléchisse", "j'ai dit que je savais pas", "il manque quelque chose", "le principal c'est que ça vous plaise",
        "je voudrais que ma femme la lise", "faut que j'en parle à mon associé", "je voudrais dire que vous êtes lourd",
        "les clients ne sont pas là, c'est la crise", "l'important c'est que je dorme", "on dit que l'enfer est pavé de bonnes intentions",
        "mettez-vous à ma place", "le but c'est d'avancer non ?", "dis que t'as rien compris", "il faut que ça parle aux gens",
        "non sa parle pas des fauteuil ni de la grand mère", "il manque la terre et les légumes", "ajoutez un truc sur la qualité",
        "je dis que je signe", "bof, je trouve ça plat", "trop vague, je réfléchis et je reviens", "non, je préfère pas changer",
        "Mais je t'ai dit que je commence, c'est pour moi", "je vous ai dit que le grossiste on s'en fiche, enlevez ça",
        "je préfère accompagner que guider, mais mettez plutôt aider", "ma femme trouve que c'est bien", "vendre honnête ça va, oui", "Bof, notre métier j'ai jamais dit ça",
    ],
)  # fmt: skip
def test_what_is_said_of_the_sentence_is_not_put_in_it(texte: str) -> None:
    assert reformuler(COMPTER, texte) is None


@pytest.mark.parametrize(
    ("texte", "quoi"),
    [
        ("cest pas faux mais il manque la terre et les legumes", "la terre et les légumes"),
        ("non sa parle pas des fauteuil ni de la grand mère", "les fauteuils et la grand-mère"),
        ("Bof. Y a même pas les vaches.", "les vaches"),
        ("ça ne parle pas de mes murs", "mes murs"),
        ("il manque la fin", None),
        ("il manque quelque chose", None),
        ("ça parle pas aux gens", None),
        ("il manque la franchise", None),
    ],
)
def test_what_is_missed_and_fits_nowhere_is_named(texte: str, quoi: str | None) -> None:
    assert manquant(COMPTER, texte) == quoi
