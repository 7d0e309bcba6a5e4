"""The first draft: what is taken from the whys, what never is, and what is said once signed."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre import recevoir_avis, recevoir_reformulation, rediger

S, P, A = "motif_sens", "motif_personnel", "motif_argent"


def carnet(*dits: tuple[str, str], **autres: object) -> Carnet:
    """A notebook with these whys, each with how it was read."""
    ecrit = Carnet(activite="atelier", motifs=[motif for _, motif in dits], **autres)
    for n, (texte, _) in enumerate(dits, start=1):
        setattr(ecrit, f"pourquoi_{n}", texte)
    return ecrit


def brouillon(*dits: tuple[str, str], **autres: object) -> str:
    return rediger(carnet(*dits, **autres))


@pytest.mark.parametrize(
    ("texte", "clause"),
    [
        ("les mamies elles dorment au chaud", "que les mamies dorment au chaud"),
        ("les gens, ils peuvent aller bosser", "que les gens puissent aller bosser"),
        ("comme ça les gens gardent leurs habits", "que les gens gardent leurs habits"),
        ("ca change que les vieux voient du monde", "que les vieux voient du monde"),
        ("ça leur change que les mamans ont du temps", "que les mamans aient du temps"),
        ("du coup les gosses font leurs devoirs", "que les gosses fassent leurs devoirs"),
        ("le village est vivant", "que le village soit vivant"),
        ("la femme se sent belle", "que les femmes se sentent belles"),
        ("la voisine peut sortir", "que les voisines puissent sortir"),
        ("ça permet aux mamies de rester chez elles", "que les mamies puissent rester chez elles"),
        ("je pense aux aidants. ils peuvent dormir", "que les aidants puissent dormir"),
        ("les gens gardent leurs affaires plus longtemps", "affaires plus longtemps"),
        ("tout le village, on se baigne dans la rivière et on respire", None),
        ("mon père est mort pendant que je téléphonais", None),
        ("les gens ici se sont tous mariés avec notre jambon", None),
        ("les jeunes partent", None),
        ("les gosses mangent des cochonneries", None),
        ("les gens ne savent plus cuisiner", None),
        ("mon père m'a appris la pierre", None),
    ],
)
def test_effects_told(texte: str, clause: str | None) -> None:
    phrase = brouillon(("j'ai grandi ici", S), (texte, S), valeurs_nommees=["la patience"])
    assert (clause or "pour faire vivre la patience") in phrase


@pytest.mark.parametrize(
    ("texte", "clause"),
    [
        ("je ne supporte pas qu'on jette un manteau", "qu’on ne jette plus un manteau"),
        ("jsupporte plus quon jette le pain", "qu’on ne jette plus le pain"),
        ("j'en ai marre que les gens jettent tout", "que les gens ne jettent plus tout"),
        ("jveux plus qu'on oublie les anciens", "qu’on n’oublie plus les anciens"),
        ("je veux pas que le bourg s'endorme", "que le bourg ne s’endorme pas"),
        ("pour ne pas laisser fermer le garage", "ne pas laisser fermer le garage"),
        ("je voulais pas laisser fermer l'école", "ne pas laisser fermer l’école"),
        ("j'en ai assez qu'on me prenne pour un larbin", None),
        ("j'en ai marre qu'on se foute de la gueule des vieux", None),
        ("je veux plus que tout réussir", None),
        ("j'ai vu ce que c'est d'attendre un taxi qui ne vient pas", None),
        ("c'est pénible d'attendre un taxi qui ne vient pas", None),
        ("j'ai marre de remplir des papiers", None),
        ("j'ai vu ma mère attendre un taxi", None),
        ("aussi fier", None),
        ("que mes vignes restent quand je serai mort", None),
        ("j'aime travailler l'argent", None),
        ("faut que ça rapporte", None),
        ("gagner assez pour embaucher", None),
    ],
)
def test_refusals_and_what_is_no_purpose(texte: str, clause: str | None) -> None:
    phrase = brouillon((texte, S), valeurs_nommees=["la patience"])
    assert f"pour {clause or 'faire vivre la patience'}" in phrase


@pytest.mark.parametrize(
    ("clientele", "debut"),
    [
        ("les petites assos", "que les petites assos puissent compter sur notre patience."),
        ("la ville", "que la ville puisse compter sur notre patience."),
        ("un peu tout le monde", "que tout le monde puisse compter sur notre patience."),
        ("", "faire vivre la patience."),
    ],
)
def test_the_value_when_nothing_else_was_said(clientele: str, debut: str) -> None:
    argent = ("que ça paie", A)
    phrase = brouillon(argent, valeurs_nommees=["la patience"], coeur_clientele=clientele)
    assert phrase == f"Nous existons pour {debut}"


def test_alone_it_is_found_with_me() -> None:
    seule = carnet(("bof", P), valeurs_nommees=["la patience"], coeur_clientele="les voisins")
    seule.activite = "je suis seule, graphiste"
    assert rediger(seule) == (
        "Je suis là pour dessiner des logos et des affiches, afin que les voisins puissent compter sur ma"
        " patience."
    )


def test_they_are_not_the_clients_unless_named() -> None:
    dits = ("pour accompagner la fin de vie", S), ("ils vivent les derniers mois chez eux", S)
    phrase = brouillon(*dits, coeur_clientele="les aidants épuisés")
    assert "aidants épuisés vivent" not in phrase and "derniers mois" not in phrase


def test_no_part_says_another_again() -> None:
    phrase = brouillon(
        ("pour donner ce qui reste aux étudiants", S),
        acte="je donne ce qui reste aux étudiants",
        coeur_clientele="les familles",
        valeurs_nommees=["le partage"],
    )
    assert phrase.count("étudiants") == 1 and phrase.endswith("en partageant.")


@pytest.mark.parametrize(
    ("dits", "depart"),
    [
        ((("pour l'argent", A), ("nourrir le bourg", S)), "nourrir le bourg"),
        ((("nourrir le bourg", S), ("être libre", P)), "nourrir le bourg"),
        ((("j'étais la grosse de la classe", P), ("nourrir sans courir", P)), "nourrir"),
        ((("être libre de mes journées", P),), None),
        ((("mon père est mort", S),), None),
        ((("je veux du fric", P),), None),
    ],
)
def test_what_is_said_beside_the_signature(dits: tuple, depart: str | None) -> None:
    signe = carnet(*dits, raison_detre="Nous existons pour nourrir.")
    (replique,) = recevoir_avis(signe, Message("oui", "affirmer", (("affirmer", 0.9),))) or []
    assert signe.raison_detre_confirmee
    assert (depart or "") in replique.variables.get("depart", "")
    assert (replique.nom == "utter_raison_detre_signee_lien") is bool(depart)


PAIN = "Nous existons pour que les gens mangent du vrai pain."


@pytest.mark.parametrize(
    "texte",
    [
        "Rien. Elle est bien, je dis. C'est oui.",
        "elle me va",
        "c'est bon comme ça",
        "rien du tout elle est parfaite",
        "aucun mot, laissez la comme ca",
        "bon allez ça ira je corrigerai le reste avec ma femme elle est instit oui je la signe votre phrase",
        "je la signe, je changerai ça plus tard",
        "oui je signe, ma fille corrigera les fautes",
    ],
)
def test_nothing_to_change_signs(texte: str) -> None:
    ouvert = carnet(raison_detre=PAIN, detour={"nom": "raison_detre_reformulee"})
    recevoir_reformulation(ouvert, Message(texte))
    assert ouvert.raison_detre_confirmee and ouvert.raison_detre == PAIN and not ouvert.detour


@pytest.mark.parametrize(
    "texte",
    [
        "rien",
        "rien à changer",
        "aucun mot",
        "pas un mot à changer",
        "oui",
        "je vois rien à changer",
    ],
)
def test_nothing_at_all_shows_the_sentence(texte: str) -> None:
    ouvert = carnet(raison_detre=PAIN, detour={"nom": "raison_detre_reformulee"})
    assert recevoir_reformulation(ouvert, Message(texte)) == []
    assert ouvert.raison_detre == PAIN and not ouvert.detour


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("il manque le pain ! On voudrait mettre le levain.", "utter_raison_detre_manque"),
        ("ajoutez les bêtes", "utter_raison_detre_manque"),
        ("et le village alors ?", "utter_raison_detre_manque"),
        ("je signe mais changez le ton chaleureux", "utter_raison_detre_pas_su"),
        ("je signe si vous changez les gens", "utter_raison_detre_pas_su"),
        ("enlevez « mangent »", "utter_raison_detre_pas_su"),
        ("Je veux la changer", None),
        ("il manque quelque chose", None),
        ("c'est plutôt creux", None),
    ],
)
def test_an_order_that_cannot_be_followed_is_said_so(texte: str, nom: str | None) -> None:
    ouvert = carnet(raison_detre=PAIN)
    repliques = recevoir_avis(ouvert, Message(texte)) or []
    assert [r.nom for r in repliques] == ([nom] if nom else [])
    assert ouvert.detour and ouvert.detour["nom"] == "raison_detre_reformulee"
    assert ouvert.raison_detre == PAIN and not ouvert.raison_detre_confirmee


def test_a_change_that_can_be_made_wins_over_the_yes() -> None:
    ouvert = carnet(raison_detre=PAIN)
    recevoir_avis(ouvert, Message("je la signe, je changerai « pain » par « levain »"))
    assert ouvert.raison_detre == PAIN.replace("pain", "levain")
    assert not ouvert.raison_detre_confirmee
