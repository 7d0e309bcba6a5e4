"""A tale nothing of which can be said back is met with whom it is about."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet.quelqu_un import quelqu_un, qui_c_est
from pourquoi.reflexion import entendu


@pytest.mark.parametrize(
    ("texte", "qui"),
    [
        ("Une dame est entrée, elle cherchait un bouton de nacre pour son manteau", "cette dame"),
        ("y a un garcon qui vient tous les mercredis regarder les trains", "ce garçon"),
        ("Un homme m'a appelé à minuit, sa chaudière fuyait", "cet homme"),
        ("j'ai vu un étudiant dormir dans sa voiture devant le garage", "cet étudiant"),
        ("Un jeune est resté trois mois, il ne parlait à personne", "ce jeune"),
        ("une petite vieille venait pour un oeuf à la fois", "cette petite vieille"),
        ("mme lebrun est venue avec la montre de son mari", "madame Lebrun"),
        ("C'est Monsieur Faure qui m'a appris à greffer", "monsieur Faure"),
        # Somebody named goes before somebody of theirs.
        ("ma mere m'emmenait chez madame Roux, une couturière", "madame Roux"),
        ("derrière le plâtre y avait un prénom gravé, Firmin, 1911", "Firmin"),
        ("Karim et Paul étaient là, et une dame est entrée", "cette dame"),
        ("ma mere cousait la nuit pour payer le loyer", "votre mère"),
        ("C'est mon grand-père qui avait la forge", "votre grand-père"),
    ],
)
def test_whom_it_is_about(texte: str, qui: str) -> None:
    assert quelqu_un(texte, tutoiement=False) == qui


@pytest.mark.parametrize(
    "texte",
    [
        "je travaille le bois depuis toujours et ça me tient debout",
        "les gens du quartier viennent le samedi",
        # « je ne l’oublie pas » would be no comfort.
        "un client m'a arnaqué de trois mille euros l'an dernier",
        "un homme me menaçait tous les soirs à la fermeture",
        "c'est une femme-orchestre de l'informatique",
        # A title without a name.
        "bonjour madame et merci",
    ],
)
def test_nobody_in_doubt(texte: str) -> None:
    assert quelqu_un(texte, tutoiement=False) is None


def test_said_to_whom_says_tu() -> None:
    assert quelqu_un("ma mère tenait la caisse", tutoiement=True) == "ta mère"


def test_the_words_said() -> None:
    replique = entendu(Carnet(), "Une dame est entrée, elle pleurait un peu, je lui ai fait un thé")
    assert (replique.nom, replique.variables["Qui"]) == ("utter_entendu_quelqu_un", "Cette dame")
    assert entendu(Carnet(), "je travaille le bois depuis toujours").nom == "utter_entendu"


@pytest.mark.parametrize(
    ("avant", "dit", "nomme"),
    [
        (
            "Il y a Josette, la mercière d'à côté,",
            "vous lui réglez ses boutons d’avance",
            "vous réglez à Josette ses boutons d’avance",
        ),
        (
            "ma voisine fatima fait les ourlets,",
            "ne plus lui prendre de pourcentage",
            "ne plus prendre à Fatima de pourcentage",
        ),
        (
            "Un vieux monsieur, enfin, un homme seul, est venu avec sa lampe.",
            "vous lui avez montré la panne",
            "vous avez montré la panne à ce monsieur",
        ),
        (
            "Madame Cazeaux garde les clés du lavoir.",
            "vous ne lui dites pas tout",
            "vous ne dites pas tout à madame Cazeaux",
        ),
        (
            "mon apprenti c'est Karim, il est sourd",
            "vous mettrez son prénom sur la vitrine",
            "vous mettrez le prénom de Karim sur la vitrine",
        ),
        (
            "Une dame cherchait une assiette.",
            "vous avez passé la matinée avec elle",
            "vous avez passé la matinée avec cette dame",
        ),
        ("C'est Paul qui livre", "vous lui faites confiance", "vous faites confiance à Paul"),
        (
            "Didier conduit le car.",
            "vous lui coupez les cheveux gratuitement",
            "vous coupez les cheveux gratuitement à Didier",
        ),
        # Named after a pronoun, too late.
        ("Mon meunier, Yann, attend.", "vous le payez comptant, et vous lui gardez le son", None),
        # Two people, or nobody: « lui » may be either.
        ("Paul livre et Karim charge", "vous lui laissez les clés", None),
        ("la chaudière fuyait encore", "vous lui avez changé le joint", None),
        # Named already; or the noun of « son » stands there.
        ("Paul est venu", "le client vous a donné son numéro", None),
    ],
)
def test_named_rather_than_lui(avant: str, dit: str, nomme: str | None) -> None:
    assert qui_c_est(dit, avant, tutoiement=False) == (nomme or dit)
