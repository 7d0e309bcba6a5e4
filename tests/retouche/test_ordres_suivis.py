"""Orders in plain words: each one followed, to the letter, and what comments them left out."""

from __future__ import annotations

import pytest

from pourquoi.retouche.ordres import rendre, reste_a_faire, suivre

VELOS = "Je suis là pour réparer des bécanes, afin que les gosses aillent seuls à l’école, en travaillant avec patience."
COUTURE = "Nous existons pour recoudre les manteaux, afin que les mamies gardent leurs habits hein, en travaillant avec soin."
SERRURE = "Nous existons pour ouvrir les portes, en travaillant avec franchise, parce que mon père était serrurier."
FLEURS = (
    "Nous existons pour composer et vendre des bouquets, afin que la famille se sente entourée,"
    " en restant fidèles à la fraîcheur."
)
REPAS = "On fait un vrai repas chaud pour les gars du chantier, et on rigole."
LIVRES = "J’existe pour vendre des livres, pour que les ados lisent de nouveau, d’abord pour les timides, les curieux et les rêveurs."


@pytest.mark.parametrize(
    ("phrase", "message", "attendue"),
    [
        # The new words end where a comment begins.
        (VELOS, "nickel. change becanes par velos jpeux pas ecrire becanes sur la vitrine et apres jsigne", VELOS.replace("bécanes", "vélos")),
        (VELOS, "remplacez les gosses par les enfants, vous pouvez faire ça ?", VELOS.replace("les gosses", "les enfants")),
        (VELOS, "remplace gosses par enfants c'est plus propre", VELOS.replace("gosses", "enfants")),
        (VELOS, "tu peux changer patience en douceur parce que patience ça fait hôpital", VELOS.replace("patience", "douceur")),
        (VELOS, "Changez « bécanes » en « vélos », on dirait mon grand-père.", VELOS.replace("bécanes", "vélos")),
        (VELOS, "bécanes → vélos, merci", VELOS.replace("bécanes", "vélos")),
        (VELOS, "gosses -> enfants", VELOS.replace("gosses", "enfants")),
        (VELOS, "au lieu de bécanes mets vélos, ça fait plus sérieux", VELOS.replace("bécanes", "vélos")),
        (VELOS, "mettez les minots voilà à la place de les gosses", VELOS.replace("les gosses", "les minots")),
        (VELOS, "écrivez « les enfants du quartier » à la place de « les gosses », c'est d'eux que je parle", VELOS.replace("les gosses", "les enfants du quartier")),
        (VELOS, "remplacez réparer des bécanes par faire ce que je sais faire", VELOS.replace("réparer des bécanes", "faire ce que je sais faire")),
        # Two orders in one message are both followed.
        (LIVRES, "Remplacez « J'existe pour » par « Je tiens une boutique où l'on peut », c'est possible ? Et coupez la fin, à partir de « d'abord ».",
         "Je tiens une boutique où l’on peut vendre des livres, pour que les ados lisent de nouveau."),
        (VELOS, "Remplacez « J'existe pour » par « Je tiens un atelier pour », c'est possible ?", VELOS.replace("Je suis là pour", "Je tiens un atelier pour")),
        (VELOS, "changez bécanes en vélos. Et pas « patience », ça sent la caserne.",
         "Je suis là pour réparer des vélos, afin que les gosses aillent seuls à l’école."),
        (VELOS, "Ce que je fais, c'est remettre des gens en selle.", VELOS.replace("réparer des bécanes", "remettre des gens en selle")),
        (VELOS, "remplace réparer des bécanes par redonner vie aux vélos ke les gens jettent et vire la fin",
         "Je suis là pour redonner vie aux vélos que les gens jettent, afin que les gosses aillent seuls à l’école."),
        (VELOS, "c'est long, coupez à partir de en travaillant et changez bécanes en vélos", "Je suis là pour réparer des vélos, afin que les gosses aillent seuls à l’école."),
        (VELOS, "ecris plutot que les parents dorment tranquilles, le reste garde le", VELOS.replace("les gosses aillent seuls à l’école", "les parents dorment tranquilles")),
        (VELOS, "moi ce que je veux c'est que les roues tournent pas que les gens ils m'admirent", VELOS.replace("les gosses aillent seuls à l’école", "les roues tournent")),
        (VELOS, "change bécanes par vélos et gosses par enfants", VELOS.replace("bécanes", "vélos").replace("gosses", "enfants")),
        (VELOS, "enlève « en travaillant avec patience » et change gosses par enfants", "Je suis là pour réparer des bécanes, afin que les enfants aillent seuls à l’école."),
        (COUTURE, "enlève le hein et remplace mamies par grands-mères", COUTURE.replace(" hein", "").replace("mamies", "grands-mères")),
        (COUTURE, "faut enlever le hein et mettre a la fin pour que personne soit a nu ça c'est important",
         "Nous existons pour recoudre les manteaux, afin que les mamies gardent leurs habits, et que personne ne soit à nu, en travaillant avec soin."),
        # « ça » is what was just said.
        (COUTURE, "y a encore recoudre, moi je veux retoucher et ajuster les manteaux voilà mettez ça à la place de recoudre les manteaux",
         COUTURE.replace("recoudre les manteaux", "retoucher et ajuster les manteaux")),
        # Words to take out, several at once.
        ("Nous existons pour laver les vitrines voilà, afin que la rue brille hein.", "enlever le voilà et le hein", "Nous existons pour laver les vitrines, afin que la rue brille."),
        ("Nous existons pour laver les vitrines, afin que la rue brille déjà hein.", "non faut enlever déjà hein ça fait pas sérieux", "Nous existons pour laver les vitrines, afin que la rue brille."),
        # « the bit », « the end », from these words on.
        (SERRURE, "vire tt le bout parce que", "Nous existons pour ouvrir les portes, en travaillant avec franchise."),
        (SERRURE, "enlevez la partie parce que, ça ne regarde personne", "Nous existons pour ouvrir les portes, en travaillant avec franchise."),
        (SERRURE, "supprimez la fin à partir de « en travaillant »", "Nous existons pour ouvrir les portes."),
        (SERRURE, "coupez tout après « franchise »", "Nous existons pour ouvrir les portes, en travaillant avec franchise."),
        (SERRURE, "vire le morceau parce que et mets a la place pour que les gens enfermes dehors rentrent vite",
         "Nous existons pour ouvrir les portes, afin que les gens enfermés dehors rentrent vite, en travaillant avec franchise."),
        # The end that was lost, said without stammering.
        ("Nous existons pour que l’on sache de.", "Il manque la fin : « de quoi est fait notre pain ».", "Nous existons pour que l’on sache de quoi est fait notre pain."),
        ("Nous existons pour que la cliente sache à.", "« sache à » ? il manque la fin : à quoi sert chaque crème", "Nous existons pour que la cliente sache à quoi sert chaque crème."),
        (VELOS, "rajoute a la fin en prenant le tps stp", VELOS[:-1] + ", en prenant le temps."),
        # A part announced: that one, and no other.
        (VELOS, "Le début me plaît, mais la fin, je l'aurais dite comme ceci : en prenant mon temps.", VELOS.replace("en travaillant avec patience", "en prenant mon temps")),
        (VELOS, "Pour le milieu je dirais plutôt : afin que plus personne ne sache ce qu'il coûtait de marcher.",
         "Je suis là pour réparer des bécanes, afin que plus personne ne sache ce qu’il coûtait de marcher, en travaillant avec patience."),
        # « que… » is the effect.
        (VELOS, "mets que les enfants arrivent à l'heure", VELOS.replace("les gosses aillent seuls à l’école", "les enfants arrivent à l’heure")),
        (VELOS, "Je veux que les familles lâchent la voiture.", VELOS.replace("les gosses aillent seuls à l’école", "les familles lâchent la voiture")),
        # Found wrong, then told anew.
        (VELOS, "réparer des bécanes c'est moche, dites plutôt remettre les gens en selle", VELOS.replace("réparer des bécanes", "remettre les gens en selle")),
        (VELOS, "« bécanes », à l'écrit… mettez « vélos ». Et enlevez « avec patience », merci.",
         "Je suis là pour réparer des vélos, afin que les gosses aillent seuls à l’école."),
        (VELOS, "bécanes → vélos et gosses → enfants, et après je signe", VELOS.replace("bécanes", "vélos").replace("gosses", "enfants")),
        # The same words, and more.
        ("Je suis là pour coudre, afin que celles qui ne peuvent plus sortir aient des robes.", "jpréfère plus trop sortir pask certaines sortent un peu",
         "Je suis là pour coudre, afin que celles qui ne peuvent plus trop sortir aient des robes."),
        ("Nous existons pour que les jeunes papas qui ne dorment pas se sentent encore forts, en travaillant avec calme.",
         "bof c pas surtt les jeunes papas c les nounous et les gens ki veillent ki se sentent encore vivants",
         "Nous existons pour que les nounous et les gens qui veillent se sentent encore vivants, en travaillant avec calme."),
        # Whom it is for, and why.
        ("Je suis là pour livrer des repas, en travaillant avec respect.", "c pr les vieux qui montent plus les escaliers",
         "Je suis là pour livrer des repas, d’abord pour les vieux qui ne montent plus les escaliers, en travaillant avec respect."),
        ("Nous existons pour vendre des outils, en travaillant avec franchise.", "C'était une plaisanterie. En revanche, ajoutez pourquoi : parce que nous voulons savoir à quoi ils servent.",
         "Nous existons pour vendre des outils, en travaillant avec franchise, parce que nous voulons savoir à quoi ils servent."),
        ("Nous existons pour que les bricoleurs puissent compter sur notre franchise.", "Il n'y a pas la raison que je vous ai donnée : savoir à quoi sert un outil.",
         "Nous existons pour savoir à quoi sert un outil, afin que les bricoleurs puissent compter sur notre franchise."),
        # Quoted words, to the letter.
        (FLEURS, "La fin est bancale. Remplacez « composer et vendre des bouquets » par « être là dans les grands moments », et finissez par « fidèles à la fraîcheur et à l'écoute ».", "Nous existons pour être là dans les grands moments, afin que la famille se sente entourée, en restant fidèles à la fraîcheur et à l’écoute."),
        (FLEURS, 'remplace "la famille" par "les gens du bourg" stp', FLEURS.replace("la famille se sente entourée", "les gens du bourg se sentent entourés")),
        (FLEURS, "changez « vendre » en « offrir » et enlevez « composer et »", FLEURS.replace("composer et vendre", "offrir")),
        (FLEURS, "mettez « les mariés » au lieu de « la famille »", FLEURS.replace("la famille se sente entourée", "les mariés se sentent entourés")),
        (REPAS, "rajoute a la fin : pr que ma mere arrete les menages", "On fait un vrai repas chaud pour les gars du chantier, et on rigole, pour que ma mère arrête les ménages."),
        (REPAS, "a la fin ajoute sans se prendre la tete", "On fait un vrai repas chaud pour les gars du chantier, et on rigole, sans se prendre la tête."),
        ("J’existe pour cuire du pain, parce que les gens savent plus.", "mets que les gens savent plus le nom des farines",
         "J’existe pour cuire du pain, parce que les gens ne savent plus le nom des farines."),
    ],
)  # fmt: skip
def test_every_order_is_followed(phrase: str, message: str, attendue: str) -> None:
    assert suivre(phrase, message.replace("'", "’")) == attendue


@pytest.mark.parametrize(
    "message",
    [
        "« composer », c'est moche",
        "enlevez « les bougies »",
        "mettez « les mariés » au lieu de « la famille », et ajoutez « sans chichi »",
        "remplacez la fin",
        "mettez « je » à la place de « nous »",
        "remplacez « la famille » par « les mariés », et ajoutez les vieux",
        "enlevez « Nous existons pour composer »",
    ],
)
def test_one_that_cannot_be_leaves_the_message_to_another_reading(message: str) -> None:
    assert suivre(FLEURS, message) is None


AVANT = "Nous existons pour faire vivre la mercerie du bourg, afin que les couturières trouvent leur fil, en travaillant avec patience."
APRES = "Nous existons pour que les gens se parlent de nouveau, tous, en travaillant avec patience."


@pytest.mark.parametrize(
    "message",
    [
        "Vous avez perdu la mercerie en route. Remettez-la.",
        "La mercerie n'y est plus, on dirait un bar",
        "et où est passée la mercerie ?",
        "remettez la mercerie",
        "« patience » est resté, bien. Mais la mercerie n'y est toujours pas.",
    ],
)
def test_what_was_lost_is_found_in_an_earlier_sentence(message: str) -> None:
    assert suivre(APRES, message.replace("'", "’"), [AVANT]) == (
        "Nous existons pour faire vivre la mercerie du bourg, afin que les gens se parlent de nouveau,"
        " tous, en travaillant avec patience."
    )


def test_nothing_is_given_back_that_was_never_there() -> None:
    assert rendre(APRES, "la quincaillerie", [AVANT]) is None
    assert rendre(AVANT, "la mercerie", [APRES]) is None


@pytest.mark.parametrize(
    "message",
    [
        "« Tous » est parti, bien.",
        "C'est presque ça, on dirait une banque.",
        "enlevez « les bougies »",
        "remplacez les bougies par les lampes",
        "je préfère réfléchir",
        "Je voudrais qu'on parle aussi des voisins",
        "je veux que vous changiez la fin",
        "il manque quelque chose",
        "ne changez rien",
        "à la place de ma mère, je signerais",
        "ma mère dit que patience est un joli mot",
        "Je voudrais que ce soit plus chaleureux",
        "je préfère comme ça",
        "c'est pas une raison d'être, c'est un devis",
        "je veux qu'on sache que je suis seul",
        "où est la phrase ?",
    ],
)
def test_nothing_is_done_on_a_doubt(message: str) -> None:
    assert suivre(VELOS, message.replace("'", "’"), [VELOS.replace(", en", ", tous, en")]) is None


@pytest.mark.parametrize(
    ("faite", "message", "reste"),
    [
        (VELOS.replace("bécanes", "vélos"), "remplacez bécanes par vélos et enlevez « avec patience »", "avec patience"),
        (VELOS.replace("bécanes", "vélos"), "remplacez bécanes par vélos et mettez gosses au singulier", "gosses au singulier"),
        (VELOS.replace("bécanes", "vélos"), "remplacez bécanes par vélos", None),
        (VELOS.replace("patience", "patience et douceur"), "remplacez patience par patience et douceur", None),
        (VELOS.replace(", en travaillant avec patience", ""), "enlevez « en travaillant avec patience », on croirait une notice", None),
    ],
)  # fmt: skip
def test_what_was_not_done_is_known(faite: str, message: str, reste: str | None) -> None:
    assert reste_a_faire(VELOS, faite, message) == reste
