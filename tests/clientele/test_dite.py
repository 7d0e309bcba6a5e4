"""Who the core clientele is, who is left out of it, and what is given up."""

from __future__ import annotations

import pytest

from pourquoi.clientele.dite import (
    dire_clientele,
    ecartes,
    laisse,
    pour_tout_le_monde,
    qui,
    sans_queue,
)


@pytest.mark.parametrize(
    ("texte", "gens"),
    [
        # The examples, the comments and the rejections are no clientele.
        (
            "des petits commerçants du coin, genre Nadia. les startups ça m'intéresse pas",
            "des petits commerçants du coin",
        ),
        (
            "avec les familles du quartier et puis les cantines des écoles, la cuisinière de "
            "Jean-Jaurès elle est top",
            "les familles du quartier et puis les cantines des écoles",
        ),
        (
            "les artisans, comme mon pote Samir qui est plombier, ils galèrent avec la paperasse",
            "les artisans",
        ),
        (
            "les personnes âgées qui vivent seules et leurs aidants, la dame du 3e par exemple "
            "elle m'attend tous les matins",
            "les personnes âgées qui vivent seules et leurs aidants",
        ),
        ("les agriculteurs bio du canton tel que Jean-Luc", "les agriculteurs bio du canton"),
        ("plutot les ptits vieux, les jeunes ils commandent sur internet", "les petits vieux"),
        ("les jeunes parents, genre moi y a 5 ans", "les jeunes parents"),
        ("les restaus du centre, le patron de la Grappe il goûte tout", "les restaus du centre"),
        (
            "les femmes enceintes, les sages-femmes m'en envoient, c'est un bon réseau",
            "les femmes enceintes",
        ),
        (
            "Je me sens bien avec les enfants autistes, leurs parents aussi, je comprends ce "
            "qu'ils vivent",
            "les enfants autistes et leurs parents",
        ),
        # What leads to them is left out.
        ("je travaille avec des associations, parfois une école", "des associations et une école"),
        (
            "on s'adresse aux collectivités et aux bailleurs sociaux",
            "les collectivités et les bailleurs sociaux",
        ),
        (
            "alors là je dirais que c'est les familles monoparentales parce que je sais ce que c'est",
            "les familles monoparentales",
        ),
        ("mon coeur de cible c'est les 25-35 ans urbains", "les 25-35 ans urbains"),
        ("j'ai pas envie de trier mais bon disons les familles", "les familles"),
        ("ceux dont j'ai parlé : les petits producteurs", "les petits producteurs"),
        ("familles modestes, étudiants", "les familles modestes et les étudiants"),
        ("que des femmes", "des femmes"),
        (
            "Ben des pros, des particuliers un peu, mais surtout des pros pressés",
            "des pros pressés",
        ),
        # Whole, spelled and in the plural.
        (
            "les gens ki aime la bonne viande et ki regarde pas que le prix",
            "les gens qui aiment la bonne viande et qui ne regardent pas que le prix",
        ),
        ("ceux qui on peur du dentiste", "ceux qui ont peur du dentiste"),
        (
            "les mariées rondes, celles à qui on dit qu'il n'y a rien à leur taille",
            "les mariées rondes, celles à qui on dit qu’il n’y a rien à leur taille",
        ),
        (
            "l'épicerie de Marie et le bar de Jojo, des lieux comme ça",
            "l’épicerie de Marie et le bar de Jojo",
        ),
        ("Le samedi, les familles. La semaine, les ouvriers.", "les familles et les ouvriers"),
        ("les vieux", "les vieux"),
        # « pas » denies the verb of a relative clause; what is refused starts at « pas ceux ».
        (
            "les famille qui on hérité d'un meuble et qui veule pas le voir finir chez emmaus pas ceux qui cherche le moins cher",
            "les familles qui ont hérité d’un meuble et qui ne veulent pas le voir finir chez Emmaüs",
        ),
        (
            "ceux qui viennent pas pour acheter mais pour causer",
            "ceux qui ne viennent pas pour acheter mais pour causer",
        ),
        (
            "les clients qui aiment pas la viande sous vide",
            "les clients qui n’aiment pas la viande sous vide",
        ),
        ("les gens du village pas les touristes", "les gens du village"),
        ("ceux qui bossent tôt le matin, pas les retraités", "ceux qui bossent tôt le matin"),
        # All that tells who they are.
        (
            "Ceux qui gardent. Qui achètent une table pour la léguer, et qui acceptent d'attendre.",
            "ceux qui gardent, qui achètent une table pour la léguer et qui acceptent d’attendre",
        ),
        (
            "les personnes seules, âgées, qui ont un jardin trop grand",
            "les personnes seules, âgées, qui ont un jardin trop grand",
        ),
        (
            "ceux qui gardent une pendule parce qu'elle vient de leur père",
            "ceux qui gardent une pendule parce qu’elle vient de leur père",
        ),
        (
            "les familles du quartier, musulmans ou pas",
            "les familles du quartier, musulmans ou pas",
        ),
        (
            "Ceux qui viennent à la ferme le vendredi. Une dizaine.",
            "ceux qui viennent à la ferme le vendredi",
        ),
        # Dictated, without the commas of a list.
        (
            "c'est les femmes qu'on trouve nulle part dans les magazines les rondes les petites celles qui se remarient",
            "les femmes qu’on trouve nulle part dans les magazines, les rondes, les petites, celles qui se remarient",
        ),
        (
            "les gens qui savent attendre et qui reviennent",
            "les gens qui savent attendre et qui reviennent",
        ),
        # Announced, after others.
        (
            "Un jeune couple est entré, des Lyonnais. Mais ceux à qui je conviens, ce sont les anciens sans voiture",
            "les anciens sans voiture",
        ),
        # Told to go elsewhere.
        (
            "Les élèves qui travaillent beaucoup. Ceux qui cherchent un miracle seront déçus ; je les adresse à Lourdes.",
            "les élèves qui travaillent beaucoup",
        ),
        (
            "Les restaurateurs qui cuisinent. Ceux qui négocient tout peuvent aller voir ailleurs.",
            "les restaurateurs qui cuisinent",
        ),
        # Nobody is named.
        ("Une dame m'a dit un jour que je lui avais sauvé son mariage", ""),
        ("je sais pas", ""),
    ],
    ids=lambda v: v[:40],
)
def test_qui(texte: str, gens: str) -> None:
    assert qui(texte) == gens


@pytest.mark.parametrize(
    ("texte", "gens"),
    [
        ("les femmes de cinquante, soixante ans qui marchent seules et les voisins", "les femmes de cinquante à soixante ans qui marchent seules et les voisins"),
        ("les hommes de soixante, soixante-dix ans qui bricolent", "les hommes de soixante à soixante-dix ans qui bricolent"),
        ("les boîtes de dix, vingt salariés qui démarrent, et les assos", "les boîtes de dix à vingt salariés qui démarrent et les assos"),
        ("les ados de treize, quatorze, quinze ans et leurs parents", "les ados de treize à quinze ans et leurs parents"),
        ("les couples de 30, 40 ans avec enfants", "les couples de 30 à 40 ans avec enfants"),
        ("les gens de quarante cinquante ans et les jeunes du quartier", "les gens de quarante à cinquante ans et les jeunes du quartier"),
        ("les jeunes de vingt cinq ans", "les jeunes de vingt cinq ans"),
        ("les jeunes de vingt-cinq ans, les vieux", "les jeunes de vingt-cinq ans et les vieux"),
    ],
)  # fmt: skip
def test_two_numbers_are_no_list(texte: str, gens: str) -> None:
    assert qui(texte) == gens


@pytest.mark.parametrize(
    ("texte", "refuses"),
    [
        ("des petits commerçants, genre Nadia. les startups ça m'intéresse pas", "les startups"),
        ("des gens qui aiment le bois, pas ceux qui veulent du ikea", "ceux qui veulent du Ikea"),
        ("les retraités aussi. les promoteurs non merci", "les promoteurs"),
        ("les cyclistes du quotidien. Les sportifs du dimanche, bof", "les sportifs du dimanche"),
        ("pas les riches, les gens normaux", "les riches"),
        ("plutôt les gens d'ici que les touristes", "les touristes"),
        ("les mariés, mais pas les mariages à 300 personnes", "les mariages à 300 personnes"),
        ("tlm mais plus les vieux", ""),
        ("des gens qui ne veulent pas de plastique", ""),
        ("ceux que personne veut", ""),
        ("les étudiants qui ont un ordi et pas les sous pour le réparer", ""),
        ("des gens qui ont un jardin et pas le temps de le tailler", ""),
        ("les retraités et pas les touristes", "les touristes"),
    ],
    ids=lambda v: v[:40],
)
def test_ecartes(texte: str, refuses: str) -> None:
    assert ecartes(texte) == refuses


def test_plus_court() -> None:
    texte = "les gens qui sont seuls le dimanche, et qui ont personne à qui parler"
    assert qui(texte, 60) == "les gens qui sont seuls le dimanche"
    assert dire_clientele("tout le monde quoi") == "tout le monde"


@pytest.mark.parametrize("texte", ["", "?", "les " * 400, "pas " * 300, "🙂", "et, et, et", "à"])
def test_rien_ne_le_casse(texte: str) -> None:
    assert isinstance(qui(texte) + ecartes(texte) + laisse(texte), str)


@pytest.mark.parametrize(
    ("texte", "nomme"),
    [
        ("aux prises de sang à la chaîne, je les laisserai", "les prises de sang à la chaîne"),
        ("au gens ki annule", "les gens qui annulent"),
        ("je renonce au salon de Paris, ça me coûte 3000 balles", "le salon de Paris"),
        ("à facebook", "facebook"),
        ("j'arrête les devis gratuits", "les devis gratuits"),
        ("je vais arrêter de courir partout", "courir partout"),
        ("le dépannage à 22h j'en peux plus", "le dépannage à 22h"),
        ("aux promoteurs et aux chantiers à Lyon", "les promoteurs et les chantiers à Lyon"),
        ("de courir après les petits contrats", "courir après les petits contrats"),
        ("ne plus bosser le samedi", "bosser le samedi"),
        ("les sous-traitances, même si ça paie", "les sous-traitances"),
        ("les clients qui négocient, et le dimanche", "les clients qui négocient, et le dimanche"),
        ("dire oui à tout", "dire oui à tout"),
        ("au bizness des gars", "le bizness des gars"),
        ("au touristes", "les touristes"),
        (
            "Je renonce aux semelles de confort pour sportifs, qui rapportent vite mais qui prennent la moitié des matinées d'un ouvrier.",
            "les semelles de confort pour sportifs, qui rapportent vite mais qui prennent la moitié des matinées d’un ouvrier",
        ),
        (
            "Aux grossistes de Rungis, qui voulaient nous prendre toute la production à condition qu'on enlève notre nom de tous les bocaux de la maison.",
            "les grossistes de Rungis",
        ),
        (
            "aux brocanteurs, et aussi, ce qui me peine davantage, aux montres à pile",
            "les brocanteurs et les montres à pile",
        ),
        ("je renonce à la vente en ligne et à mon site", "la vente en ligne et mon site"),
        ("À quoi renoncer, sinon aux grands groupes ?", "les grands groupes"),
        ("je mets mon temps sur les éditeurs et je renonce aux flyers", "les flyers"),
        ("j'arrête les bébés, c'est pas mon combat", "les bébés"),
        ("aux chantiers à plus de trente kilomètres", "les chantiers à plus de trente kilomètres"),
        (
            "Aux lotissements ; aux vérandas, qui me rendent fou ; et au dimanche.",
            "les lotissements, les vérandas et le dimanche",
        ),
        (
            "Aux piles de romans, que la zone vend fort bien sans moi ; et, je ne m'en plains pas, à la moitié de mon salaire.",
            "les piles de romans et la moitié de mon salaire",
        ),
        ("j'arrête les remises, pas de soldes chez moi", "les remises, pas de soldes chez moi"),
    ],
    ids=lambda v: v[:40],
)
def test_laisse(texte: str, nomme: str) -> None:
    assert laisse(texte) == nomme


@pytest.mark.parametrize(
    ("texte", "voulus", "refuses"),
    [
        (
            "celles qui veulent etre finies en 20 minutes c'est pas pour moi",
            "",
            "celles qui veulent être finies en 20 minutes",
        ),
        ("ceux qui marchandent c'est pas mon truc", "", "ceux qui marchandent"),
        ("ceux qui paient mal je les évite", "", "ceux qui paient mal"),
        ("les hommes pressés, c'est pas pour nous", "", "les hommes pressés"),
        (
            "les filles qui veulent des extensions c'est pas ici, les filles au naturel oui",
            "les filles au naturel",
            "les filles qui veulent des extensions",
        ),
        (
            "ceux qui veulent du pas cher je les envoie au supermarché, moi c'est les gourmands",
            "les gourmands",
            "ceux qui veulent du pas cher",
        ),
        (
            "tous ceux qui pensent que c'est pas pour eux",
            "tous ceux qui pensent que ce n’est pas pour eux",
            "",
        ),
        ("ceux que je connais", "ceux que je connais", ""),
        (
            "ce ne sont pas seulement les familles, ce sont aussi les communes au clocher muet",
            "les familles et les communes au clocher muet",
            "",
        ),
        ("pas seulement les restos, aussi les cantines", "les restos et les cantines", ""),
        ("non pas seulement les vieux, mais aussi leurs aidants", "les vieux et leurs aidants", ""),
        ("Ce sont les veuves, ce sont aussi les notaires", "les veuves et les notaires", ""),
        (
            "les familles qui héritent d'une pendule et",
            "les familles qui héritent d’une pendule",
            "",
        ),
        ("les familles et et les mairies", "les familles et les mairies", ""),
        (
            "les clients en phase, je viens de les nommer : les comités d'entreprise et les mairies",
            "les comités d’entreprise et les mairies",
            "",
        ),
        (
            "Mon cœur de clientèle, ce sont les familles qui n'osent plus remonter leur pendule",
            "les familles qui n’osent plus remonter leur pendule",
            "",
        ),
        ("mon coeur de cible ce sont les maraîchers du coin", "les maraîchers du coin", ""),
        ("mes clients en phase : les vignerons bio", "les vignerons bio", ""),
        ("mes clients en phase", "", ""),
    ],
)
def test_qui_et_qui_non(texte: str, voulus: str, refuses: str) -> None:
    assert (qui(texte), ecartes(texte)) == (voulus, refuses)


@pytest.mark.parametrize(
    ("texte", "tous"),
    [
        ("ceux qui paient. Il y en a d'autres ?", True),
        ("tous ceux qui ont un chéquier", True),
        ("bah ceux qui payent quoi", True),
        ("ceux qui ont de quoi payer", True),
        ("ceux qui règlent", True),
        ("ceux qui paient. et surtout les anciens du village", False),
        ("ceux qui paient leurs impôts ici", False),
        ("ceux qui ont les moyens d'attendre un beau meuble", False),
        ("ceux qui ont un budget travaux de plus de 10 000 euros", False),
    ],
)
def test_ceux_qui_paient(texte: str, tous: bool) -> None:
    assert pour_tout_le_monde(texte) is tous


@pytest.mark.parametrize(
    ("texte", "laisse_"),
    [
        ("celles pressées comme je t'ai dit, et le défrisage", "celles pressées et le défrisage"),
        ("je suis fatiguée, alors j'arrête de faire les pansements", "les pansements"),
        ("je suis rincée donc je stoppe les gardes de nuit", "les gardes de nuit"),
        ("Je laisserais la moitié de mes matinées : les montres à pile", "les montres à pile"),
        (
            "je perds la moitié de mes matinées sur les montres à pile, donc je les laisse",
            "les montres à pile",
        ),
        ("Je cesserai, comme je vous l'ai dit, les montres à pile", "les montres à pile"),
        ("à la vente en ligne, ce qui, je le reconnais, m'inquiète", "la vente en ligne"),
        ("renoncer, même si c'est dur, aux mariages", "les mariages"),
        ("j'arrête, c'est décidé, les marchés du dimanche", "les marchés du dimanche"),
        ("la moitié de mes matinées", "la moitié de mes matinées"),
        ("les piles. ça m'ennuie", "les piles"),
    ],
)
def test_laisse_sans_ce_que_cela_prend(texte: str, laisse_: str) -> None:
    assert laisse(texte) == laisse_


@pytest.mark.parametrize(
    ("gens", "attendu"),
    [
        ("les mamies seules à la campagne et celle", "les mamies seules à la campagne"),
        ("les artisans qui n’osent", "les artisans"),
        ("une famille qui hérite d’une pendule et", "une famille qui hérite d’une pendule"),
        ("ceux qui cuisinent encore", "ceux qui cuisinent encore"),
    ],
)
def test_nothing_is_left_hanging(gens: str, attendu: str) -> None:
    assert sans_queue(gens) == attendu


@pytest.mark.parametrize(
    ("dit", "gens"),
    [
        ("Pour la douceur, ben les personnes âgées du village, et puis leurs enfants", "les personnes âgées du village et leurs enfants"),
        ("La ponctualité, aucun, ils ne savent même pas. Ceux qui viennent, ce sont des cavistes. Les grossistes, eux, veulent un code-barres.", "des cavistes"),
        ("des gens seuls. Elle veut pas les embêter", "des gens seuls"),
    ],
)  # fmt: skip
def test_the_question_said_again_names_nobody(dit: str, gens: str) -> None:
    assert qui(dit) == gens


@pytest.mark.parametrize(
    ("dit", "laisses"),
    [
        ("moi je renoncerais aux groupes de jeunes, Paul renoncerait plutôt au bar du samedi", "les groupes de jeunes et le bar du samedi"),
        ("aux défrisages déjà, même si ça paye bien et aux clientes pressées", "les défrisages et les clientes pressées"),
        ("aux hôtels et aux restaurants, il y a l'auberge", "les hôtels et les restaurants"),
    ],
)  # fmt: skip
def test_two_things_given_up(dit: str, laisses: str) -> None:
    assert laisse(dit) == laisses


def test_a_plain_list_is_given_up_whole() -> None:
    assert laisse("les chantiers neufs, les promoteurs") == "les chantiers neufs et les promoteurs"
    assert laisse("les devis gratuits, les gens abusent") == "les devis gratuits"


@pytest.mark.parametrize(
    ("texte", "laisses"),
    [
        ("la colle. les marques. les délais fous.", "la colle, les marques et les délais fous"),
        ("les mariages. le week-end", "les mariages et le week-end"),
        ("Aux salons, je crois, les foires et les centrales d'achat : ils paient, mais ils cassent tout.", "les salons, les foires et les centrales d’achat"),
        ("les foires\nles salons", "les foires et les salons"),
        ("aux promoteurs, aux banques et à la pub", "les promoteurs, les banques et la pub"),
        ("je renonce aux mariages. aux baptêmes aussi.", "les mariages et les baptêmes"),
        ("les grosses boîtes et la sous-traitance", "les grosses boîtes et la sous-traitance"),
        ("je renonce au neuf quoi les salons les grossistes tout ça", "le neuf, les salons et les grossistes"),
        # What is said of it is no other thing.
        ("Les mariages. Le samedi m'épuise.", "les mariages"),
        ("les devis gratuits, les gens abusent", "les devis gratuits"),
        ("Aux chantiers neufs. J'y perdais mes journées.", "les chantiers neufs"),
    ],
    ids=lambda v: v[:40],
)  # fmt: skip
def test_all_that_is_given_up(texte: str, laisses: str) -> None:
    assert laisse(texte) == laisses


@pytest.mark.parametrize(
    ("texte", "laisses"),
    [
        (
            "Les élèves d'ici. Ceux qui cherchent un miracle seront déçus.",
            "ceux qui cherchent un miracle",
        ),
        (
            "Les mamans du quartier. Ceux que j'évite, c'est les gens qui crient",
            "les gens qui crient",
        ),
        (
            "Ceux qui veulent du pas cher peuvent passer leur chemin, moi c'est les familles du bourg",
            "ceux qui veulent du pas cher",
        ),
        ("les gens qu'on oublie, ceux qui peuvent pas aller ailleurs", ""),
    ],
)
def test_ceux_qui_iront_ailleurs(texte: str, laisses: str) -> None:
    assert ecartes(texte) == laisses


@pytest.mark.parametrize(
    ("texte", "gens"),
    [
        ("À des gens de mon âge, souvent seuls, qui ne viennent plus voir leur maison.", "des gens de mon âge qui ne viennent plus voir leur maison"),
        ("Plutôt des gens qui n'ont qu'un chien, parfois deux, qui le promènent la nuit", "des gens qui n’ont qu’un chien et qui le promènent la nuit"),
        ("les gens du quartier deja. les anciens", "les gens du quartier et les anciens"),
    ],
)  # fmt: skip
def test_ce_qui_est_dit_en_passant_ne_coupe_pas(texte: str, gens: str) -> None:
    assert qui(texte) == gens


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        (
            "des gens usés, souvent des infirmiers d'ailleurs, des aides-soignantes",
            "des gens usés, des infirmiers et des aides-soignantes",
        ),
        (
            "des jeunes par exemple, des femmes seules du reste, et des artisans plutôt",
            "des jeunes, des femmes seules et des artisans",
        ),
        ("des profs, d'ailleurs, et des éducateurs", "des profs et des éducateurs"),
        (
            "des familles venues d'ailleurs, des étudiants",
            "des familles venues d’ailleurs et des étudiants",
        ),
        (
            "les gens d'ici et d'ailleurs, les retraités",
            "les gens d’ici et d’ailleurs, les retraités",
        ),
    ],
)
def test_adverbe_en_fin_de_groupe(tape: str, dit: str) -> None:
    assert qui(tape) == dit


@pytest.mark.parametrize(
    ("texte", "gens"),
    [
        (
            "Les mairies, les bailleurs. Enfin non, oubliez les mairies. Les gens du quartier.",
            "les bailleurs et les gens du quartier",
        ),
        ("les hotels du bord de mer. bon laissez tomber les hotels, les gites", "les gîtes"),
        ("les papas surtout, les papas qui élèvent seuls", "les papas qui élèvent seuls"),
        (
            "les gens du port genre les dockers les infirmieres ceux qui finissent tard. et les papis aussi ils m'apportent leurs vestes",
            "les gens du port, les dockers, les infirmières, ceux qui finissent tard, les papis",
        ),
        (
            "Les couples, passé soixante ans, qui quittent leur maison.",
            "les couples, passé soixante ans, qui quittent leur maison",
        ),
        (
            "Les fermiers, tout en bas de la vallée. Et leurs voisins.",
            "les fermiers, tout en bas de la vallée, leurs voisins",
        ),
        ("des gens du coin genre Nadia", "des gens du coin"),
        ("les familles, les jeunes du foyer", "les familles et les jeunes du foyer"),
        ("les cafés. les jeunes aussi ils me fatiguent pas mal", "les cafés"),
    ],
)
def test_ceux_repris_ceux_redits_et_tous_les_autres(texte: str, gens: str) -> None:
    assert qui(texte) == gens


@pytest.mark.parametrize(
    ("texte", "gens"),
    [
        ("je l'ai dit deja. sinon ce sont les gens qui bossent la nuit, les infirmieres, les routiers", "les gens qui bossent la nuit, les infirmières et les routiers"),
        ("sinon c'est les parents pressés, les nounous", "les parents pressés et les nounous"),
        ("les gens du village, sinon c'est les huissiers qui viennent", "les gens du village"),
        ("les gens du village, sinon c'est la galère", "les gens du village"),
    ],
)  # fmt: skip
def test_the_first_after_sinon_is_named(texte: str, gens: str) -> None:
    assert qui(texte) == gens
