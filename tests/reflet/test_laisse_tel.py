"""Where the dictionary does not decide, the word stays as it was typed; no word is made another."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.typographie import nettoyer, sans_accents
from pourquoi.reflexion import citer, refleter_reponse


def _ecrit(tape: str) -> str:
    return au_mieux(nettoyer(tape), sans_accents(tape))


@pytest.mark.parametrize(
    ("tape", "ecrit"),
    [
        # « la nuit », « le soir » say when; « la garde » is done.
        ("elles n'avaient plus personne la nuit", "elles n’avaient plus personne la nuit"),
        ("il n'y a plus rien le soir au village", "il n’y a plus rien le soir au village"),
        ("que plus personne les arnaque", "que plus personne ne les arnaque"),
        ("que plus personne ait froid", "que plus personne n’ait froid"),
        # The reading that nobody means, of several with the same letters.
        ("ferme laitiere 60 tetes et du mais", "ferme laitière 60 têtes et du maïs"),
        ("vaches allaitantes 95 tetes pres de gueret", "vaches allaitantes 95 têtes près de Guéret"),
        # A noun from elsewhere is no participle.
        ("vendre ma pastilla à la mairie", "vendre ma pastilla à la mairie"),
        ("apporter ma chorba au foyer", "apporter ma chorba au foyer"),
        ("elle ma dit merci", "elle m’a dit merci"),
        ("il ma montré sa main", "il m’a montré sa main"),
        ("je tresse des locks", "je tresse des locks"),
        ("du poisson cru pour un papy de Faaa", "du poisson cru pour un papy de Faaa"),
        ("trooop de monde", "trop de monde"),
        # A past historic is not typed on a phone.
        ("je laisse la dame choisire sa couleur", "je laisse la dame choisir sa couleur"),
        ("c ma tante ki sai fer", "c’est ma tante qui sait faire"),
        # No verb comes after an infinitive, whoever else types « à ».
        ("aller a l'hôpital parler à la cadre", "aller à l’hôpital parler à la cadre"),
        ("le docteur a parlé à ma mère", "le docteur a parlé à ma mère"),
        # Names: two first names are one, a town beside another is one.
        ("c'est jean claude qui tient la caisse", "c’est Jean-Claude qui tient la caisse"),
        ("je porte un jean bleu", "je porte un jean bleu"),
        ("les gens de Figeac et de cajarc", "les gens de Figeac et de Cajarc"),
        ("du thé de Ceylan et de menthe", "du thé de Ceylan et de menthe"),
        ("je previens monsieur plutot que sa fille", "je préviens monsieur plutôt que sa fille"),
        ("chez madame pichon", "chez madame Pichon"),
        # « ils » heard « i », and « qu’ils » heard « ki ».
        ("y savent que c'est du vrai bois", "ils savent que c’est du vrai bois"),
        ("parce que y voient le sang", "parce qu’ils voient le sang"),
        ("les gens y mangent et y dorment", "les gens y mangent et ils dorment"),
        ("faut ki le sachent avant", "il faut qu’ils le sachent avant"),
        ("je veux ki puisse marcher seul", "je veux qu’il puisse marcher seul"),
        ("je veux qui tu veux", "je veux qui tu veux"),
        # Of « croire », « quand », « heure ».
        ("qu'une fille croisse qu'elle est moche", "qu’une fille croie qu’elle est moche"),
        ("que les enfants croissent en confiance", "que les enfants croissent en confiance"),
        ("quant elle rit je ris", "quand elle rit je ris"),
        ("quant à moi je couds", "quant à moi je couds"),
        ("arriver à l'heur chez eux", "arriver à l’heure chez eux"),
        ("de la plomberie virgule un peu de zinc", "de la plomberie, un peu de zinc"),
        ("je mets la virgule où il faut", "je mets la virgule où il faut"),
        # The verb of several.
        ("que les voisins du fond voit la lumière", "que les voisins du fond voient la lumière"),
        ("quand mes clientes rentre chez elles", "quand mes clientes rentrent chez elles"),
        ("d'autres qui me parlait mal", "d’autres qui me parlaient mal"),
        ("le prix que les gens met", "le prix que les gens mettent"),
        ("avec les voisins vient la confiance", "avec les voisins vient la confiance"),
        ("les soins visage", "les soins visage"),
        # The verb of one beside its noun, whoever else was named before.
        ("vendre huit ruches à un gars qui les aurait tuées", "vendre huit ruches à un gars qui les aurait tuées"),
        ("j’ai vu deux fois une dame qui dormait dehors", "j’ai vu deux fois une dame qui dormait dehors"),
        ("une voisine c'est assise à côté", "une voisine s’est assise à côté"),
        ("le plus dur c'est assis toute la journée", "le plus dur c’est assis toute la journée"),
        ("les gens y mangent que du pain", "les gens n’y mangent que du pain"),
        ("je veux quel se trouve jolie", "je veux qu’elle se trouve jolie"),
        ("quel est le prix", "quel est le prix"),
        ("mon pere a retaper des motos toute sa vie", "mon père a retapé des motos toute sa vie"),
        ("une moto a retaper dans le garage", "une moto à retaper dans le garage"),
        ("j’ai refaits un mur", "j’ai refait un mur"),
        ("j’ai appris un métier", "j’ai appris un métier"),
        ("ma tante c'est cassé le bras", "ma tante s’est cassé le bras"),
        ("les retraites isoles et les surendettes", "les retraités isolés et les surendettés"),
        ("les retraites baissent", "les retraites baissent"),
        ("quand j’étais gamine ma mère cousait", "quand j’étais gamine, ma mère cousait"),
        ("quand je suis là le matin", "quand je suis là le matin"),
    ],
)  # fmt: skip
def test_ecrit(tape: str, ecrit: str) -> None:
    assert _ecrit(tape) == ecrit


@pytest.mark.parametrize(
    ("texte", "etape", "dit"),
    [
        ("que plus personne dorme dehors", "pourquoi_3", "vous voulez que plus personne ne dorme dehors"),
        ("qu'elle sente que j'ai le temps", "regard_client", "vous voulez qu’elle sente que vous avez le temps"),
        ("qu'elles voient que je suis là", "regard_client", "elles voient que vous êtes là"),
        ("de toujours dire le vrai prix avant", "acte", "toujours dire le vrai prix avant"),
        ("que c'est mon père qui a bâti ça", "pourquoi_2", "que c’est mon père qui a bâti ça"),
        ("elle m'a mis 5 etoiles et elle a ecrit merci papa", "regard_client", "elle vous a mis 5 étoiles et elle a écrit merci papa"),
        ("ma voisine m'a dit maintenant je dors", "acte", "ma voisine m’a dit maintenant je dors"),
    ],
)  # fmt: skip
def test_redit(texte: str, etape: str, dit: str) -> None:
    (replique,) = refleter_reponse(Carnet(), texte, etape)
    assert replique.variables["reflet"] == dit


@pytest.mark.parametrize(
    ("tape", "cite"),
    [
        ("meme mon kine fait pas ca", "même mon kiné ne fait pas ça"),
        ("elles relevent la tete", "elles relèvent la tête"),
        ("j'ai mis à part trois paniers pour les etudiants", "j’ai mis à part trois paniers pour les étudiants"),
        ("elle a pose sa canne", "elle a posé sa canne"),
        ("ceux du 47. depuis toujours", "ceux du 47. Depuis toujours"),
        ("l'herbe pousse toute seule", "l’herbe pousse toute seule"),
    ],
)  # fmt: skip
def test_cite(tape: str, cite: str) -> None:
    assert citer(tape) == cite
