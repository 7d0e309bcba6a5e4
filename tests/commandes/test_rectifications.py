"""What a message puts right of an answer: a new one by its step's name, its removal, a word."""

from __future__ import annotations

import pytest

from pourquoi import commandes
from pourquoi.carnet import Carnet, Message
from pourquoi.rectifications import jamais_dit, nomme_un_passage, retraits


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
le geste c'est le pain, pas la parole|la clientèle c'est du passage
ma clientèle est fidèle|le client c'est le roi|mes valeurs sont dans mon pain
on change rien
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
    assert [nom for nom, _ in commandes.retraits(texte, _epicerie())] == noms


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
    assert commandes.retraits(texte, _epicerie()) == []


@pytest.mark.parametrize("texte", ["enlevez ça", "enlevez « se parlent encore »"])
def test_in_front_of_the_sentence_its_words_are_edited_there(texte: str) -> None:
    assert commandes.retraits(texte, _epicerie("avis_raison_detre")) == []


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


def _salon(etape: str = "suite", **reponses: object) -> Carnet:
    donnees = dict(
        etape=etape,
        activite="salon de coiffure afro",
        pourquoi_1="ma fille pleurait devant la glace",
        valeurs="la politesse, la patience et l'honnêteté. Et je tiens ça de ma mère.",
        valeurs_nommees=["la politesse", "la patience", "l’honnêteté"],
        acte="j'ai épluché les légumes avec Josiane un dimanche",
        coeur_clientele="les mamans du quartier, celles qui veulent etre finies en 20 minutes et les étudiantes",
        geste_respect="payer le fournisseur comptant",
        renoncements="je suis fatiguée le soir, je renonce aux 300 desserts",
        action_7_jours="écrire aux notaires de la place",
        raison_detre="Nous existons pour que les filles aiment leurs cheveux.",
        raison_detre_confirmee=True,
    )
    return Carnet(**{**donnees, **reponses})


@pytest.mark.parametrize(
    ("texte", "nom", "nouvelle"),
    [
        ("mes clientes c'est les mamans et celles qui veulent arrêter le défrisage", "coeur_clientele", "les mamans et celles qui veulent arrêter le défrisage"),
        ("Mettez plutôt comme clientèle « les communes rurales et leurs maires »", "coeur_clientele", "les communes rurales et leurs maires"),
        ("mettez « les ados » comme clientèle", "coeur_clientele", "les ados"),
        ("note plutôt comme valeurs : la franchise et la joie", "valeurs", "la franchise et la joie"),
        ("ma clientèle : ce ne sont pas seulement les familles, ce sont aussi les communes", "coeur_clientele", "les familles et les communes"),
        ("ma clientele c pa que les mamans, c aussi les etudiantes", "coeur_clientele", "les mamans et les etudiantes"),
        ("Mes patientes ce sont les femmes enceintes, pas les mamans. corrigez", "coeur_clientele", "les femmes enceintes"),
        ("pour le pas des sept jours… ce ne sera point aux notaires que j'écrirai, mais au maire", "action_7_jours", "j'écrirai au maire"),
        ("Et pour le pas des sept jours, réflexion faite, ce ne sera point aux notaires que j'écrirai, mais au maire de Dinan.", "action_7_jours", "j'écrirai au maire de Dinan"),
        ("nn en vrai ds 7j japel l'asso allergi 44", "action_7_jours", "japel l'asso allergi 44"),
        ("en fait d'ici 7 jours je passe à la mairie", "action_7_jours", "je passe à la mairie"),
        ("finalement dans les sept jours : téléphoner à l'école", "action_7_jours", "téléphoner à l'école"),
        ("Le geste de respect, c'est pas ça du tout, c'est venir éplucher avec Josiane", "geste_respect", "venir éplucher avec Josiane"),
        ("mon geste de respect c'est pas du tout ça, c'est payer à la livraison", "geste_respect", "payer à la livraison"),
        ("C'est pas « payer le fournisseur comptant », c'est payer avant la livraison", "geste_respect", "payer avant la livraison"),
        ("corige renoncement c 200 desserts", "renoncements", "200 desserts"),
        ("corige mes valeur c la joi et le partaj", "valeurs", "la joi et le partaj"),
        ("change activité : barbier", "activite", "barbier"),
        ("Ce n'est pas « je suis fatiguée » que j'abandonne. Mettez : les pansements faits à la va-vite", "renoncements", "les pansements faits à la va-vite"),
        ("Retirez « politesse » de mes valeurs", "valeurs", "la patience, l’honnêteté"),
        ("enlève la patience de mes valeurs stp", "valeurs", "la politesse, l’honnêteté"),
        ("vire la politesse", "valeurs", "la patience, l’honnêteté"),
        ("ôtez l'honnêteté de la liste de mes valeurs, je vous prie", "valeurs", "la politesse, la patience"),
        ("retire politesse et patience de mes valeurs", "valeurs", "l’honnêteté"),
    ],
)  # fmt: skip
def test_corrections_told_after_the_end(texte: str, nom: str, nouvelle: str) -> None:
    assert commandes.correction_donnee(texte, _salon()) == (nom, nouvelle)
    assert retraits(texte, _salon()) == []


@pytest.mark.parametrize(
    "texte",
    [
        "Ce ne sont pas MES pauvres, je citais ces clients-là", "ce ne sont pas mes clients, je citais un livre",
        "mes clientes c'est les plus belles", "mes clientes c'est les meilleures du monde entier",
        "C'est pas vrai. C'est faux", "ce n'est pas grave, c'est la vie", "dans 7 jours je suis en vacances",
        "en vrai dans 7 jours je sais pas", "non, dans 7 jours ça me va", "mettez comme vous voulez",
        "mettre en valeur les gens du coin", "note pour mes clients : merci à eux", "mettez pour mes clients un petit mot",
        "pour mes clients, c'est important que ça tienne", "je retire de la joie de mon métier",
        "il faut enlever la peur et la politesse de façade", "c'est pas facile tous les jours, mais c'est mon métier",
    ],
)  # fmt: skip
def test_a_protest_or_a_remark_after_the_end_corrects_nothing(texte: str) -> None:
    assert commandes.correction_donnee(texte, _salon()) is None
    assert retraits(texte, _salon()) == []


_SERRE = (
    "J'ai appris la droiture et la patience chez mon père. Dans la serre de Gwenaëlle, on pleurait"
    " en taillant les tomates. Elle m'a tout pardonné. Depuis je ne triche jamais sur le poids."
)


@pytest.mark.parametrize(
    ("texte", "nom", "reste"),
    [
        ("Merci. Et oubliez aussi l'histoire de la serre de Gwenaëlle", "valeurs", "J'ai appris la droiture et la patience chez mon père. Depuis je ne triche jamais sur le poids."),
        ("effacez « je ne triche jamais sur le poids »", "valeurs", "J'ai appris la droiture et la patience chez mon père. Dans la serre de Gwenaëlle, on pleurait en taillant les tomates. Elle m'a tout pardonné."),
        ("corrige mes clientes stp, enlève celles qui veulent etre finies en 20 minutes", "coeur_clientele", "les mamans du quartier et les étudiantes"),
        ("corrige mes clients : enlève celles qui veulent être finies en 20 minutes", "coeur_clientele", "les mamans du quartier et les étudiantes"),
        ("enlève les étudiantes de mes clients, les mamans du quartier ok", "coeur_clientele", "les mamans du quartier, celles qui veulent etre finies en 20 minutes"),
        ("oublie ce que j'ai dit sur Josiane", "acte", ""),
        ("vire ce que j'ai dit des notaires", "action_7_jours", ""),
        ("retirez « payer le fournisseur comptant »", "geste_respect", ""),
    ],
)  # fmt: skip
def test_what_is_taken_out_leaves_the_rest_of_the_answer(texte: str, nom: str, reste: str) -> None:
    carnet = _salon(valeurs=_SERRE, valeurs_nommees=["la droiture"])
    assert retraits(texte, carnet) == [(nom, reste)]
    assert commandes.correction_donnee(texte, carnet) is None


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("non je reprends, pas les proprietaires, tous ceux qui ont un vieux toit", True),
        ("Avant de répondre, je corrige une chose : ce que ça change, c'est eux", True),
        ("nn jme sui tromper pa les jeunes, c les mariages", True),
        ("jai dit que cest pas les proprietaires cest ceux qui ont un vieux toit", True),
        ("je corrige les copies de mes élèves le soir", False),
        ("je reprends l'atelier de mon père", False),
        ("je reprends parce que mon oncle s'arrête", False),
        ("je me suis trompé de voie à vingt ans", False),
    ],
)
def test_who_opens_on_a_correction_is_heard(texte: str, attendu: bool) -> None:
    assert commandes.se_reprend(texte) is attendu


@pytest.mark.parametrize(
    ("texte", "nom", "nouvelle"),
    [
        ("non ca cest pas mon action. dans 7 jours japelle trois anciens clients", "action_7_jours", "dans 7 jours japelle trois anciens clients"),
        ("C'est pas mon action, dans sept jours j'écris au maire", "action_7_jours", "dans sept jours j'écris au maire"),
        ("c'est pas mon renoncement ça, « Qui ». Je renonce aux touristes qui prennent des photos", "renoncements", "Je renonce aux touristes qui prennent des photos"),
        ("je corrige mon geste dans les 7 jours : appeler trois anciens clients", "action_7_jours", "appeler trois anciens clients"),
        ("je veux corriger les sept jours : aller voir l'école mardi", "action_7_jours", "aller voir l'école mardi"),
        ("je corrige mon geste de respect : porter les cageots de ma voisine", "geste_respect", "porter les cageots de ma voisine"),
        ("Dans mes valeurs, vous avez recopié une phrase coupée ; mettez simplement « la franchise », s'il vous plaît.", "valeurs", "la franchise"),
        ("« je ne regrette pas », vous avez mis ça comme valeur. Mettez : ne pas mentir, ne pas voler", "valeurs", "ne pas mentir, ne pas voler"),
        ("ah non mets pas jsuis chiante dans mes valeurs svp!! mets fraicheur et sincerite", "valeurs", "fraicheur et sincerite"),
        ("Renoncements : « les grossistes, alors », ça ne veut rien dire. Mettez : les légumes hors saison.", "renoncements", "les légumes hors saison"),
        ("« ce ne sont » n'est pas une clientèle. Mettez plutôt, si vous le permettez, « les cantines du canton ».", "coeur_clientele", "les cantines du canton"),
        ("Pour le respect, vous avez gardé la mauvaise moitié : ce n'est pas que ma sœur m'a aidée, c'est que nous avons payé les cageots", "geste_respect", "nous avons payé les cageots"),
        ("Je me suis trompée : je renonce aux cagettes, pas aux grossistes", "renoncements", "je renonce aux cagettes"),
        ("non je reprends, pas la cuisinière, les cantines du canton", "coeur_clientele", "les cantines du canton"),
        ("jai dit que cest pas la cuisinière cest les cantines", "coeur_clientele", "les cantines"),
        ("Enlève lundi, c'est jeudi chez le maire seulement", "action_7_jours", "jeudi chez le maire"),
        ("Mes clients, ce sont plutôt ceux qui n'osent pas entrer, pas la cuisinière", "coeur_clientele", "ceux qui n'osent pas entrer"),
        ("Corrigez mes clients : les gens qui n'osent pas entrer.", "coeur_clientele", "les gens qui n'osent pas entrer"),
        ("non mais mon pas c'est appeler 3 boutiques, c'est pas l'algo, corrige", "action_7_jours", "appeler 3 boutiques"),
        ("Remplacez mon coeur de clientèle par : les petites marques", "coeur_clientele", "les petites marques"),
        ("celle des valeurs : la patience et le soin, sans la politesse", "valeurs", "la patience et le soin"),
    ],
)  # fmt: skip
def test_a_refused_answer_and_the_new_one_told_apart(texte: str, nom: str, nouvelle: str) -> None:
    assert commandes.correction_donnee(texte, _epicerie()) == (nom, nouvelle)


def test_a_clientele_all_taken_out_can_be_put_back() -> None:
    carnet = _epicerie()
    carnet.coeur_clientele = ""
    texte = "t'as tout enlevé là, mes clientes c'est les mamans et celles qui doutent, remets les"
    assert commandes.correction_donnee(texte, carnet) == (
        "coeur_clientele",
        "les mamans et celles qui doutent",
    )


@pytest.mark.parametrize(
    "texte",
    [
        "Vous vous foutez de moi ? C'est pas mon action, ça, c'est ce que je pense de vous.", "ce ne sont pas mes clients, je citais un livre",
        "c'est pas mon métier, c'est ma vie", "mes clients c'est pas des vaches à lait", "c'est pas mon problème, je fais du pain",
        "je me suis trompée de route, pas de métier", "j'ai dit que c'était pas facile", "enlève ça, c'est privé", "enlève tout, c'est nul",
        "pour le respect, je mets la main à la pâte et je note chaque anniversaire", "dans ma clientèle il y a de tout, mettez-vous à ma place",
        "je n'ai pas de valeurs, mettez ce que vous voulez", "le pas de la porte, c'est là que je les attends",
    ],
)  # fmt: skip
def test_a_remark_is_no_new_answer(texte: str) -> None:
    assert commandes.correction_donnee(texte, _epicerie()) is None


@pytest.mark.parametrize(
    ("texte", "retires"),
    [
        ("enlève mon renoncement", [("renoncements", "")]),
        ("Enlève l'action", [("action_7_jours", "")]),
        ("enlève mon geste de respect stp", [("geste_respect", "")]),
        ("Enlève « les grossistes », j'ai jamais renoncé à ça", [("renoncements", "")]),
    ],
)  # fmt: skip
def test_a_whole_answer_named_by_its_step_goes_away(
    texte: str, retires: list[tuple[str, str]]
) -> None:
    carnet = _epicerie()
    carnet.coeur_clientele = "les grossistes et la cuisinière de l'école"
    assert retraits(texte, carnet) == retires


def test_quoted_clauses_go_away_and_nothing_else() -> None:
    carnet = _epicerie()
    carnet.acte = (
        "Une dame m'a apporté le manteau de son mari, elle a pleuré. Non, pas le manteau, la veste."
    )
    assert retraits("enlève « pas le manteau, la veste »", carnet) == [
        ("acte", "Une dame m'a apporté le manteau de son mari, elle a pleuré.")
    ]


@pytest.mark.parametrize(
    "texte",
    [
        "Attention, j'ai dit l'inverse : la personne peut rire et pleurer avec ses voisins",
        "Vous répétez encore une phrase fausse : je n'ai jamais écrit « ne peut ». Corrigez-la, s'il vous plaît",
        "c'est la citation d'au-dessus qui est fausse", "non, j'ai dit exactement le contraire",
    ],
)  # fmt: skip
def test_a_wrong_quotation_is_owned_up_to(texte: str) -> None:
    carnet = _epicerie()
    assert commandes.conteste_une_citation(texte)
    assert [r.nom for r in commandes.corriger(carnet, Message(texte))] == ["utter_mal_cite"]
    assert carnet.raison_detre_confirmee and carnet.detour is None


@pytest.mark.parametrize(
    "texte",
    ["j'ai jamais dit ça", "Attention au verglas, j'ai dit à mes clients de rester chez eux", "je n'ai jamais écrit de lettre", "je voulais l'inverse"],
)  # fmt: skip
def test_what_is_no_wrong_quotation(texte: str) -> None:
    assert not commandes.conteste_une_citation(texte)


@pytest.mark.parametrize(
    ("texte", "nomme"),
    [
        ("oubliez la chemise s'il vous plaît", True),
        ("je veux que vous effaciez ce que j'ai raconté sur la chemise", True),
        ("effacez mes données", False),
        ("oubliez tout ce que je vous ai dit", False),
        ("je voudrais que vous supprimiez ce qui me concerne", False),
        ("j'oublie jamais un client", False),
    ],
)
def test_an_order_to_forget_a_thing_told_is_not_to_forget_everything(
    texte: str, nomme: bool
) -> None:
    assert nomme_un_passage(texte) == nomme


def test_a_story_taken_out_leaves_nothing_that_points_to_it() -> None:
    carnet = Carnet(
        etape="suite",
        pourquoi_1="j'ai une grande buanderie, et mon beau-frère avait une chemise, il a pleuré",
        acte="Son beau-frère, il avait une chemise jaunie, je l'ai récupérée, il a pleuré",
    )
    assert dict(retraits("effacez l'histoire du beau-frère", carnet)) == {
        "pourquoi_1": "j'ai une grande buanderie",
        "acte": "",
    }


def test_what_was_never_said_goes_away() -> None:
    carnet = Carnet(etape="suite", renoncements="les embêter", acte="je rappelle le soir")
    assert (
        jamais_dit("J'ai jamais dit ça, renoncer à les embêter. Enlevez-le", carnet)
        == "renoncements"
    )
    assert jamais_dit("je n'ai jamais dit non à un client", carnet) is None


def test_the_example_goes_and_the_value_stays() -> None:
    carnet = Carnet(
        etape="suite",
        valeurs="la douceur, la propreté",
        valeurs_nommees=["la douceur", "la propreté"],
        acte="mardi ma cliente Mme Diallo avec son arthrose, j'ai pris une heure de plus",
    )
    assert retraits("effacez l'exemple de la douceur", carnet) == [("acte", "")]
    assert retraits("enlevez lhistoire de mme diallo svp cest privé", carnet) == [("acte", "")]


@pytest.mark.parametrize(
    ("texte", "reste"),
    [("Tu peux enlever le mot clients ?", True), ("enlève mes clients", False)],
)
def test_le_mot_clients_n_est_pas_la_clientele(texte: str, reste: bool) -> None:
    carnet = Carnet(
        etape="renoncements",
        coeur_clientele="les gens du bourg",
        raison_detre="Je tonds.",
        raison_detre_confirmee=True,
    )
    assert (retraits(texte, carnet) == []) is reste


def test_s_etre_trompe_ce_jour_la_se_raconte() -> None:
    carnet = Carnet(etape="pourquoi_2", pourquoi_1="pour les vieux du bourg")
    assert commandes.a_corriger("je me suis trompé", carnet)
    assert not commandes.a_corriger("Je me suis trompé, ce soir-là, et j'ai tout rendu", carnet)
