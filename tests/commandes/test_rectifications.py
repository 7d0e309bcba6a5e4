"""What a message puts right of an answer: a new one by its step's name, its removal, a word."""

from __future__ import annotations

import pytest

from pourquoi import commandes
from pourquoi.carnet import Carnet


def _epicerie(etape: str = "suite") -> Carnet:
    return Carnet(
        etape=etape,
        activite="épicerie de village",
        pourquoi_1="mon frère est parti en ville et le village mourait",
        pourquoi_2="pour que les gens se parlent encore",
        pourquoi_3="asdkjfh",
        valeurs="je ne regrette pas",
        valeurs_nommees=["la transparence"],
        valeurs_entendues=["la patience"],
        acte="j'ai gardé les courgettes de ma sœur pour une voisine",
        regard_client="ils disent bonjour en entrant",
        coeur_clientele="la cuisinière de l'école",
        geste_respect="ma sœur m'a aidée à porter les cageots",
        renoncements="les grossistes qui cassent les prix",
        action_7_jours="lundi j'appelle la mairie",
        approfondi={
            "courage": "demander de l'aide quand c'est moi qui craque",
            "plaisir": "voir les enfants choisir leurs pommes",
        },
        raison_detre="Nous existons pour que les gens se parlent encore.",
        raison_detre_confirmee=True,
    )


@pytest.mark.parametrize(
    ("texte", "nom", "nouvelle"),
    [
        ("le geste c'était les courgettes données à l'épicerie solidaire, pas ma sœur ! corrigez ça et remontrez la synthèse", "geste_respect", "les courgettes données à l'épicerie solidaire"),
        ("Le cœur c'est les familles du quartier et les cantines, hein, pas que la cuisinière", "coeur_clientele", "les familles du quartier et les cantines"),
        ("« je ne regrette pas » n'est pas ma valeur. Ma valeur c'est la présence, le temps et la vérité", "valeurs", "la présence, le temps et la vérité"),
        ("mes valeurs c'est plutôt la joie et le partage", "valeurs", "la joie et le partage"),
        ("mon pas c'est plutôt d'aller voir l'école", "action_7_jours", "aller voir l'école"),
        ("mon action c'est plutôt d'ecrire au maire", "action_7_jours", "ecrire au maire"),
        ("finalement mon premier pas c'est d'appeler l'école", "action_7_jours", "appeler l'école"),
        ("le geste c'était de donner les courgettes, corrigez svp", "geste_respect", "donner les courgettes"),
        ("je me suis trompé, mon métier c'est primeur", "activite", "primeur"),
        ("non mes valeurs c'est la joie et le partage", "valeurs", "la joie et le partage"),
        ("mon coeur de clientele c plutot les familles", "coeur_clientele", "les familles"),
        ("le coeur c'est pas la cuisinière, le coeur c'est les cantines", "coeur_clientele", "les cantines"),
        ("changez mon pas : je vais voir l'école mardi", "action_7_jours", "je vais voir l'école mardi"),
        ("remplacez le renoncement par les légumes hors saison", "renoncements", "les légumes hors saison"),
        ("Erreur. Le renoncement c'est les légumes hors saison.", "renoncements", "les légumes hors saison"),
        ("mon renoncement c'est les légumes hors saison, pas les grossistes", "renoncements", "les légumes hors saison"),
        ("pour le cœur, mettez les cantines et les familles", "coeur_clientele", "les cantines et les familles"),
        ("mettez les cantines comme cœur de clientèle", "coeur_clientele", "les cantines"),
        ("mets « la joie » dans mes valeurs", "valeurs", "la joie"),
        ("ma clientèle c'est les cantines, pas la cuisinière", "coeur_clientele", "les cantines"),
        ("mon vrai pourquoi c'est la vie du village, pas mon frère", "pourquoi_1", "la vie du village"),
        ("mon pourquoi c'est plutôt que le village vive", "pourquoi_3", "que le village vive"),
        ("l'activité c'est primeur ambulant, rectifiez", "activite", "primeur ambulant"),
        ("vous avez mal noté, le cœur c'est les cantines du canton", "coeur_clientele", "les cantines du canton"),
        ("c'est faux, le geste c'est les courgettes données. corrigez", "geste_respect", "les courgettes données"),
        ("mes clients c'est les cantines et pas la cuisinière", "coeur_clientele", "les cantines"),
        ("corrigez : mon engagement c'est d'aller à l'école", "action_7_jours", "aller à l'école"),
        ("la valeur c'est la présence, pas la transparence", "valeurs", "la présence"),
        ("mon acte c'était les courgettes offertes, pas ma soeur", "acte", "les courgettes offertes"),
        ("l'action c'est jeudi, aller voir l'école, pas lundi la mairie", "action_7_jours", "jeudi, aller voir l'école"),
    ],
)  # fmt: skip
def test_a_correction_names_the_step_by_its_everyday_word(
    texte: str, nom: str, nouvelle: str
) -> None:
    for etape in ("suite", "plaisir", "avis_raison_detre"):
        assert commandes.correction_donnee(texte, _epicerie(etape)) == (nom, nouvelle)


_REPONSES = """
le cœur de mon métier c'est la pâte|le geste c'est important|le geste c'est tout pour moi
mes clients c'est des gens du quartier, pas des numéros|mes clients c'est plutôt des gens pressés
mes clients c'est ma famille|les clients c'est la vie|le métier c'est dur
mon métier c'est changer des pneus|mon métier c'est de corriger des copies
mon métier c'est réparer, pas changer|mon métier c'est pas de vendre, c'est d'écouter
mes valeurs c'est le respect, je ne change pas|la valeur c'est ce que le client voit
le pas c'est de le faire|le premier pas c'est le plus dur
le premier pas c'est toujours le plus difficile, pas le dernier|le cœur c'est ce qui compte
le coeur c'est pas à vendre|j'ai le cœur lourd, c'est la saison|l'action c'est mieux que les mots
mon exemple c'est mon père|mon exemple c'est plutôt mon grand-père|le partenaire c'est le meunier
mes partenaires c'est les maraîchers, pas les grossistes|mettez-vous à la place de mes clients
mets du cœur dans ton métier|je mets du cœur dans mon métier|notez que mes clients sont âgés
j'écris à mes clients chaque lundi|je mets mes clients à l'aise|mes clients sont fidèles
le public c'est les enfants|mon pourquoi c'est ma fille|le pourquoi c'est compliqué
la motivation c'est pas l'argent|c'est pas l'argent, c'est la liberté
je change les valeurs de mes clients|changer de métier c'est dur
j'ai changé de métier : avant j'étais comptable|mon activité c'est important|je voudrais changer le monde
le respect c'est la base, pas la politesse|l'engagement c'est sacré|mes élèves c'est ma fierté
mes patients c'est plutôt des vieux|mon public c'est plutôt les ados|le geste juste c'est de refuser
le geste c'est le pain, pas la parole|mon renoncement c'est mon temps libre|la clientèle c'est du passage
ma clientèle est fidèle|le client c'est le roi|mes valeurs sont dans mon pain
mes valeurs c'est la présence|on change rien
corrigez-moi si je me trompe, mes clients c'est pas des vaches à lait|le cœur de clientèle c'est quoi
mes clients c'est qui d'après vous|les clients, ça change|en fait mes clients c'est des habitués
finalement mon métier c'est d'écouter|le premier pourquoi était dur|mes actions c'est du concret
pas de souci, le pas c'est fait|mon cœur c'est mes enfants|mon métier c'est ma valeur
le geste c'était beau|et le cœur de ma clientèle ?|je pense que le cœur c'est l'envie
""".strip().replace("\n", "|").split("|")  # fmt: skip


@pytest.mark.parametrize("texte", _REPONSES)
def test_an_answer_that_names_a_step_corrects_nothing(texte: str) -> None:
    for etape in ("suite", "renoncements", "plaisir"):
        assert commandes.correction_donnee(texte, _epicerie(etape)) is None


def test_a_value_put_beside_itself_is_kept() -> None:
    texte = "remplacez la transparence par la transparence et le partage"
    assert commandes.correction_donnee(texte, _epicerie()) == (
        "valeurs",
        "la transparence, le partage",
    )


@pytest.mark.parametrize(
    ("texte", "noms"),
    [
        ("enlevez « de demander de l'aide quand c'est moi qui craque », c'est privé", ["courage"]),
        ("vire « asdkjfh » du chemin", ["pourquoi_3"]),
        ("oubliez ce que j'ai dit sur mon frère", ["pourquoi_1"]),
        ("on s'en fiche, enlevez ça", ["plaisir"]),
        ("effacez ce que je viens de dire", ["plaisir"]),
        ("enlevez demander de l'aide quand c'est moi qui craque", ["courage"]),
        ("retirez \"ma sœur m'a aidée\" stp", ["geste_respect"]),
        ("supprimez le passage sur ma sœur", ["geste_respect", "acte"]),
        ("vous pouvez enlever ce que j'ai dit de mon frère ?", ["pourquoi_1"]),
        ("je veux enlever l'histoire de mon frère", ["pourquoi_1"]),
        ("oublie ça c'est privé", ["plaisir"]),
        ("ne gardez pas ce que j'ai dit sur les grossistes", ["renoncements"]),
        ("il faut enlever \"asdkjfh\" c'est une faute de frappe", ["pourquoi_3"]),
        ("enleve sa stp", ["plaisir"]),
        ("ne notez pas ça, c'est perso", ["plaisir"]),
        ("virez ma dernière réponse", ["plaisir"]),
        ("effacez la partie sur la mairie", ["action_7_jours"]),
        ("« ils disent bonjour » enlevez", ["regard_client"]),
        ("retire le truc sur les pommes", ["plaisir"]),
    ],
)  # fmt: skip
def test_words_to_take_out_are_found_where_they_were_said(texte: str, noms: list[str]) -> None:
    assert commandes.retraits_demandes(texte, _epicerie()) == noms
    assert commandes.retrait_demande(texte, _epicerie()) == noms[0]


_RIEN_A_OTER = """
enlevez-moi ce doute|effacez tout|oubliez ça|oublie ça, question suivante|oublie|enlevez la pression
j'enlève les pommes abîmées|pour enlever la rouille|il faut enlever la rouille|enlever le stress des gens
on s'en fiche|enlevez vos chaussures|retirez-vous|oubliez les familles du quartier
efface l'ardoise des vieux|enlevez « toujours » de la phrase|enlevez le mot transparence
ça enlève un poids|mes clients oublient ce que j'ai dit sur le prix|je ne garde pas les restes
supprimez les intermédiaires|les gens oublient que je suis seul
n'oubliez pas ce que j'ai dit sur mon frère|n'enlevez pas ça|n'effacez rien
ne supprimez surtout pas ce que j'ai dit sur ma sœur|enlevez « les dinosaures du parc »
virez-moi ça de là|ça fait oublier le village
""".strip().replace("\n", "|").split("|")  # fmt: skip


@pytest.mark.parametrize("texte", _RIEN_A_OTER)
def test_nothing_is_taken_out_on_a_doubt(texte: str) -> None:
    assert commandes.retrait_demande(texte, _epicerie()) is None


@pytest.mark.parametrize("texte", ["enlevez ça", "enlevez « se parlent encore »"])
def test_in_front_of_the_sentence_its_words_are_edited_there(texte: str) -> None:
    assert commandes.retrait_demande(texte, _epicerie("avis_raison_detre")) is None


_REMARQUES = """
ce ne sont pas des clients, ce sont des patients|dites patients|pas clients : élèves
on dit usagers chez nous|c'est pas des clients c'est des élèves
moi j'ai pas de clients, j'ai des patients|dites « patients » svp|patients, pas clients
non, des lecteurs plutôt que des clients|appelez-les résidents|chez nous on dit adhérents
on dit pas clients on dit convives|on ne dit pas client ici|pas entreprise, association
ce n'est pas une entreprise, c'est une association|attention : pas clients, bénéficiaires
je dis patients moi|un patient n'est pas un client|pas des clients des usagers
mettez patients au lieu de clients|dis élèves stp|c pa des clients c des patients
on les appelle des hôtes|il faut dire stagiaires|ce ne sont pas des salariés mais des coéquipiers
""".strip().replace("\n", "|").split("|")  # fmt: skip
_PAS_DES_REMARQUES = """
ce ne sont pas des clients, ce sont des amis|mes clients ce sont pas des numéros
on dit bonjour à tout le monde|on dit la vérité|on dit merci chez nous|dites la vérité
mes patients me remercient
ce ne sont pas des clients, ce sont des patients qui souffrent et que j'accompagne jusqu'au bout
les patients d'abord|pas de clients le lundi|pas de clients, pas de pain
c'est pas des clients c'est ma famille|pas clients, humains
je soigne des patients, pas des clients solvables|dites-moi|dites, les patients sont où ?|des élèves
les élèves|mes élèves, pas l'argent|pas de clients difficiles|ce ne sont pas des clients faciles
on dit patients ou clients ?|je parle de mes patients|on parle de tout|pas le client, le produit
c'est pas le client qui décide, c'est moi|le client est un ami
je ne vends pas des produits, je vends du rêve|pas de patron, pas de chef|pas de clients, des ennuis
j'ai pas de clients, j'ai des ennuis|ce n'est pas une entreprise, c'est une aventure|pas clients, voisins
une ecole, pas une entreprise qui fait du fric|des patients|on dit quoi chez vous
""".strip().replace("\n", "|").split("|")  # fmt: skip


@pytest.mark.parametrize("texte", _REMARQUES)
def test_a_remark_on_the_word_is_no_answer(texte: str) -> None:
    assert commandes.remarque_sur_les_mots(texte)


@pytest.mark.parametrize("texte", _PAS_DES_REMARQUES)
def test_what_says_more_than_a_word_is_an_answer(texte: str) -> None:
    assert not commandes.remarque_sur_les_mots(texte)
