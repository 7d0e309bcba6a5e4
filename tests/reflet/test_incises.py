"""A clause cut in two by something said in passing, and what is said beside the answer."""

from __future__ import annotations

import pytest

from pourquoi.reflet import essentiel, fait, raison, refleter
from pourquoi.reflet.apartes import incises, rogner, sans_apartes, sans_incises

_LONGS = [
    (
        "J'irai, avant mercredi, proposer un atelier à l'école communale, et je demanderai au "
        "directeur s'il accepte que j'y revienne chaque mois",
        "vous irez, avant mercredi, proposer un atelier à l’école communale, et vous demanderez au directeur s’il accepte que vous y reveniez chaque mois",
    ),
    (
        "Je renoncerai, quoique cela me coûte, aux piles et aux bracelets, qui me prennent la "
        "moitié de mes matinées et ne m'ont jamais donné la moindre joie",
        "vous renoncerez aux piles et aux bracelets, qui vous prennent la moitié de vos matinées et ne vous ont jamais donné la moindre joie",
    ),
    (
        "Ce que je souhaite est simple. J'aimerais que mon maître, qui m'a tout appris, garde sa "
        "place à l'établi jusqu'au bout, et que les jeunes du quartier le voient travailler",
        "vous aimeriez que votre maître, qui vous a tout appris, garde sa place à l’établi jusqu’au bout, et que les jeunes du quartier le voient travailler",
    ),
    (
        "Je tiens, même si on se moque de moi au bureau, à réparer plutôt qu'à jeter, parce que "
        "c'est ainsi que mon grand-père faisait",
        "vous tenez à réparer plutôt qu’à jeter, parce que c’est ainsi que votre grand-père faisait",
    ),
    (
        "Je compte, malgré mon âge et mes genoux, apprendre le métier à mon neveu, qui ne demande "
        "que cela depuis qu'il est tout petit",
        "vous comptez apprendre le métier à votre neveu, qui ne demande que cela depuis qu’il est tout petit",
    ),
    (
        "elle m'a demandé, et j'en ai été ému, de réparer le réveil de son fils mort à la guerre, "
        "sans rien y changer",
        "elle vous a demandé de réparer le réveil de son fils mort à la guerre, sans rien y changer",
    ),
    (
        "Je cesserai, bien que ce soit mon plus gros client, de livrer la centrale, qui me paye à "
        "quatre-vingt-dix jours et me traite comme un numéro",
        "vous cesserez de livrer la centrale, qui vous paye à quatre-vingt-dix jours et vous traite comme un numéro",
    ),
    (
        "vous ne le voyez pas, mais je ne supporterais pas de voir se perdre, faute de bras, les "
        "gestes que mon maître m'a confiés avant de mourir",
        "vous ne supporteriez pas de voir se perdre les gestes que votre maître vous a confiés avant de mourir",
    ),
    (
        "J'aide, depuis que j'ai arrêté l'usine, des gamins du quartier à monter leur vélo, parce "
        "qu'un gosse sur un vélo a moins peur",
        "vous aidez, depuis que vous avez arrêté l’usine, des gamins du quartier à monter leur vélo, parce qu’un gosse sur un vélo a moins peur",
    ),
    (
        "les vieux du village, qui n'ont plus de voiture depuis des années, attendent mon camion "
        "toute la semaine et me gardent un café",
        "les vieux du village, qui n’ont plus de voiture depuis des années, attendent mon camion toute la semaine et me gardent un café",
    ),
    (
        "Je voudrais que les gens du village, qui n'ont plus de médecin, trouvent chez moi "
        "quelqu'un qui les écoute et qui prenne le temps de comprendre",
        "vous voudriez que les gens du village, qui n’ont plus de médecin, trouvent chez vous quelqu’un qui les écoute et qui prenne le temps de comprendre",
    ),
]


@pytest.mark.parametrize(("texte", "reflet"), _LONGS)
def test_incise_ne_coupe_pas(texte: str, reflet: str) -> None:
    assert refleter(texte).texte == reflet


@pytest.mark.parametrize(
    ("texte", "cite"),
    [
        (
            "Avant dimanche, si ma main le permet, j'écrirai à vingt familles dont je garde "
            "l'adresse dans le grand registre de mon prédécesseur",
            "Avant dimanche, si ma main le permet, j’écrirai à vingt familles",
        ),
        (
            "D'ici vendredi, si mon fils me prête sa voiture, je porterai trois paniers aux "
            "familles que l'assistante sociale m'a indiquées",
            "je porterai trois paniers aux familles que l’assistante sociale m’a indiquées",
        ),
        (
            "Mercredi, si la pluie nous laisse tranquilles, nous planterons la haie avec les "
            "enfants de l'école et leurs maîtresses du village",
            "nous planterons la haie avec les enfants de l’école et leurs maîtresses du village",
        ),
    ],
)
def test_condition_sans_sa_principale_ne_se_cite_pas(texte: str, cite: str) -> None:
    assert essentiel(texte, 90) == cite


@pytest.mark.parametrize(
    "phrase",
    [
        "j’aime le bois, le fer, la pierre, et les gens",
        "Je dors mal, je mange mal, je travaille trop",
        "le matin, je pétris, le soir, je livre",
        "j’aime cuisiner, jardiner, lire",
        "je suis parti, sans regret, le patron était fou",
        "les notaires, les banques, les assureurs",
        "je veux aider les gens, avant tout, parce qu’ils souffrent",
    ],
)
def test_enumeration_n_est_pas_une_incise(phrase: str) -> None:
    assert incises(phrase) == []


def test_rogner_ne_touche_pas_a_ce_qui_est_court() -> None:
    assert rogner("j’irai, demain, le voir", 90) == "j’irai, demain, le voir"


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("permets-moi de te le dire, un jardin rend calme", "un jardin rend calme"),
        ("celles pressées comme je t’ai dit, et le défrisage", "celles pressées et le défrisage"),
        ("je cesserai, comme je vous l’ai dit, les montres", "je cesserai les montres"),
        ("à la pendule, ce qui, je l’avoue, m’effraie un peu", "à la pendule"),
        ("je fais comme je t’ai dit à ma fille", "je fais comme je t’ai dit à ma fille"),
        ("ce qui me fait peur, c’est la nuit", "ce qui me fait peur, c’est la nuit"),
        ("laissez-moi les clés", "laissez-moi les clés"),
        ("je tiens à dire merci à ma mère", "je tiens à dire merci à ma mère"),
    ],
)
def test_formules(texte: str, reste: str) -> None:
    assert sans_apartes(texte) == reste


@pytest.mark.parametrize(
    ("texte", "reflet"),
    [
        (
            "Je ne suis contraint par rien, permettez-moi de le préciser : une pendule qui repart "
            "rend à une maison la voix de ses absents",
            "une pendule qui repart rend à une maison la voix de ses absents",
        ),
        (
            "je suis fatiguée, alors j'arrête de faire les pansements",
            "vous arrêtez de faire les pansements",
        ),
        (
            "je lui dis : pour que ta fille aime ses cheveux, commence par aimer les tiens",
            "vous lui dites : “pour que ta fille aime ses cheveux, commence par aimer les tiens”",
        ),
        (
            "je réponds toujours aux clients : si vous n'avez pas besoin je ne vous vends rien",
            "vous répondez toujours aux clients : “si vous n’avez pas besoin je ne vous vends rien”",
        ),
        (
            "celles qui demandent des photos de « nos pauvres »",
            "celles qui demandent des photos de “nos pauvres”",
        ),
        (
            "ceux qui disent « mes gens » en parlant de leurs ouvriers",
            "ceux qui disent “mes gens” en parlant de leurs ouvriers",
        ),
        ("un patient, plutôt", "un patient"),
        (
            "j'ai onze patients le matin, ils meurent seuls, personne pour leur tenir la main",
            "ils meurent seuls, personne pour leur tenir la main",
        ),
        (
            "ma mère me défrisait à cinq ans. les filles croient que leurs cheveux sont un problème",
            "les filles croient que leurs cheveux sont un problème",
        ),
        (
            "j'ai ouvert en 2015, les gamins du quartier croient que la boxe c'est pour les voyous",
            "les gamins du quartier croient que la boxe c’est pour les voyous",
        ),
        (
            "j'ai 54 ans et trois gosses, les gens se font plumer partout, alors autant que ce "
            "soit par un type honnête",
            "les gens se font plumer partout, alors autant que ce soit par un type honnête",
        ),
        (
            "mon père est mort en 2011, ma mère a suivi, il n'y a plus personne dans la vallée "
            "pour réparer les cloches",
            "il n’y a plus personne dans la vallée pour réparer les cloches",
        ),
        ("j'ai trois enfants à nourrir", "vous avez trois enfants à nourrir"),
        ("j'ai commencé en 1998 avec mon oncle", "vous avez commencé en 1998 avec votre oncle"),
        (
            "il faut demander à la mairie un local pour les jeunes",
            "il faut demander à la mairie un local pour les jeunes",
        ),
    ],
)
def test_repris(texte: str, reflet: str) -> None:
    assert refleter(texte).texte == reflet


@pytest.mark.parametrize(
    "texte",
    [
        "ça, il faudrait demander à Bertrand, c'est lui le bavard",
        "faudrait poser la question à ma femme, c'est elle qui sait",
        "demandez à mon fils",
        "plutôt",
        "j'irais volontiers, si sa santé le permet",
    ],
)
def test_rien_a_reprendre(texte: str) -> None:
    assert refleter(texte) is None
    assert raison(texte) == ""


@pytest.mark.parametrize(
    ("texte", "geste"),
    [
        ("la pauvre elle est seule", ""),
        ("ma sœur a fait une dépression", ""),
        (
            "mon père est mort du cancer et je l'ai soigné",
            "mon père est mort du cancer et je l’ai soigné",
        ),
        (
            "la cuisinière est toute seule et on lui livre des carottes pleines de terre, venir "
            "éplucher avec elle une fois par semaine",
            "venir éplucher avec elle une fois par semaine",
        ),
        (
            "venir éplucher avec elle, la pauvre elle est seule et on lui livre des carottes "
            "pleines de terre",
            "venir éplucher avec elle",
        ),
    ],
)
def test_geste(texte: str, geste: str) -> None:
    assert fait(texte) == geste


def test_me_semble_t_il_ne_coupe_rien() -> None:
    dit = "celui qui plante un arbre cesse, me semble-t-il, d’attendre la pluie"
    assert sans_incises(dit) == "celui qui plante un arbre cesse d’attendre la pluie"
    assert sans_incises("je plante, je taille, je récolte") == "je plante, je taille, je récolte"
