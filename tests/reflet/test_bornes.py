"""A stretch of an answer that can be said holds a whole clause: neither less, nor a bit of the next one."""

from __future__ import annotations

import pytest

from pourquoi.reflet import mal_coupe, orphelin, refleter
from pourquoi.reflet.bornes import avec_ce_qui_le_finit


@pytest.mark.parametrize(
    ("bout", "texte"),
    [
        # What opens the next clause is left at the end.
        (
            "je passais la matinée, et pour une fois dans ma vie",
            "Je passais la matinée, et pour une fois dans ma vie, je ne regardais pas l'heure.",
        ),
        (
            "je réparais des vélos, puis depuis la fermeture du dépôt",
            "Je réparais des vélos, puis depuis la fermeture du dépôt, j'ai tout gardé chez moi.",
        ),
        (
            "je vends du fil et avec les chutes",
            "je vends du fil et avec les chutes je fais des poupées",
        ),
        (
            "on refait les volets, mais dans la vieille ville",
            "On refait les volets, mais dans la vieille ville, on nous oblige à les peindre en gris.",
        ),
        (
            "je coupe les cheveux, un jour",
            "je coupe les cheveux, un jour, une dame m'a pris la main",
        ),
        # What only names what is said of it.
        (
            "à Sofiane, qui me prête sa scie : le cadeau",
            "À Sofiane, qui me prête sa scie : le cadeau, ce serait de graver son nom dessus.",
        ),
        ("j'aime le cuir, la semelle", "J'aime le cuir, la semelle, c'est là que tout se joue."),
        # The end of what was said before.
        (
            "près de Lodève, et que j'ai compris le vin",
            "Parce que j'ai taillé la vigne douze ans, près de Lodève, et que j'ai compris le vin.",
        ),
        (
            "dans un garage, et puis j'ai embauché mon frère",
            "J'ai commencé seul, dans un garage, et puis j'ai embauché mon frère.",
        ),
        (
            "dont personne ne voulait plus",
            "J'ai repris un four à chaux, dont personne ne voulait plus, et je l'ai rallumé.",
        ),
        ("à qui on ne parlait jamais", "il y avait une vendeuse, Léna, à qui on ne parlait jamais"),
        ("dans laquelle je dormais", "J'avais une camionnette dans laquelle je dormais."),
        ("où l'on attend dehors", "c'est un cabinet où l'on attend dehors"),
        ("qui ne savait pas lire", "j'ai connu un maçon, qui ne savait pas lire"),
        # A denial without its verb.
        (
            "pas un apprenti",
            "c'est qu'on met pas un apprenti sur un toit pour gagner une heure",
        ),
        ("plus de poissonnier", "dans la vallée y avait plus de poissonnier depuis six ans"),
        # A complement whose sentence came before it.
        ("pour un bouquet", "un monsieur m'a embrassée. pour un bouquet"),
        ("avec deux planches", "Le petit a souri. Avec deux planches."),
        ("sans un mot", "Elle est revenue le lundi. Sans un mot."),
    ],
)
def test_mal_coupe(bout: str, texte: str) -> None:
    assert mal_coupe(bout, texte)


@pytest.mark.parametrize(
    ("bout", "texte"),
    [
        (
            "c'est le potier qui répond, pas un vendeur",
            "Déjà il touche la terre. Et surtout c'est le potier qui répond, pas un vendeur.",
        ),
        (
            "ce que les malades racontent ne sort pas d'ici",
            "Et le secret : ce que les malades racontent ne sort pas d'ici.",
        ),
        ("je vends mes pommes, et des poires", "Je vends mes pommes, et des poires, le samedi."),
        (
            "je travaille le chêne, à Mirecourt",
            "Je travaille le chêne, à Mirecourt. Je livre partout.",
        ),
        (
            "pour que les petits mangent chaud et à table",
            "pour que les petits mangent chaud et à table, je me lève à cinq heures",
        ),
        ("pas de plastique", "Pas de plastique. Jamais."),
        ("pas de plastique", "la propreté, et pas de plastique, voilà"),
        ("pour mes enfants", "Pour mes enfants."),
        ("pour mes enfants", "Pourquoi ? Pour mes enfants."),
        ("avec une famille de Roanne", "Avec qui ? Avec une famille de Roanne, les Peyret."),
        (
            "dans ce village, on ne trouve plus de pain",
            "Dans ce village, on ne trouve plus de pain.",
        ),
        ("à la ferme, je vends en direct", "J'ai tout arrêté, à la ferme, je vends en direct."),
        (
            "je tourne des bols, des assiettes",
            "Je tourne des bols, des assiettes, je vends au marché.",
        ),
    ],
)
def test_entier(bout: str, texte: str) -> None:
    assert not mal_coupe(bout, texte)


@pytest.mark.parametrize(
    ("bout", "texte"),
    [
        (
            "on lui a trouvé le même",
            "Une cliente cherchait un bouton de nacre. On lui a trouvé le même.",
        ),
        ("j'ai repris la même", "Mon père avait une Solex. J'ai repris la même, en bleu."),
        ("je garde les mêmes", "On m'a donné des moules en bois. Je garde les mêmes."),
    ],
)
def test_le_meme_a_son_nom_ailleurs(bout: str, texte: str) -> None:
    assert orphelin(bout, texte)


@pytest.mark.parametrize(
    ("bout", "texte"),
    [
        ("je reste la même", "J'ai changé de ville. Je reste la même."),
        ("on sert la même soupe à tous", "Chez nous c'est simple. On sert la même soupe à tous."),
        ("on a quand même payé", "La caisse était vide. On a quand même payé."),
    ],
)
def test_le_meme_se_suffit(bout: str, texte: str) -> None:
    assert not orphelin(bout, texte)


@pytest.mark.parametrize(
    ("bouts", "texte", "jamais"),
    [
        (
            ["je passais la matinée, et pour une fois dans ma vie"],
            "Je passais la matinée là-haut, et pour une fois dans ma vie, je ne regardais pas l'heure.",
            "dans ma vie",
        ),
        (
            ["dont personne ne voulait plus"],
            "J'ai repris un four à chaux, dont personne ne voulait plus, et je l'ai rallumé.",
            "dont personne",
        ),
        (
            ["pas un apprenti"],
            "c'est qu'on met pas un apprenti sur un toit pour gagner une heure",
            "pas un apprenti",
        ),
        (
            ["On lui a trouvé le même, douze centimes"],
            "Une cliente est venue avec un bouton. On lui a trouvé le même, douze centimes, et elle a gardé son manteau.",
            "on lui a trouvé le même, douze centimes",
        ),
        (["pour un bouquet"], "un monsieur m'a embrassée. pour un bouquet", "pour un bouquet"),
    ],
)
def test_un_bout_mal_coupe_n_est_pas_redit(bouts: list[str], texte: str, jamais: str) -> None:
    reflet = refleter(texte, bouts=bouts)
    dit = reflet.texte if reflet else ""
    assert dit != jamais
    assert not dit.endswith("dans ma vie")
    assert not dit.startswith(("dont ", "pas ", "pour un"))


@pytest.mark.parametrize(
    ("texte", "chute"),
    [
        (
            "un jour jlui ai fait un ourlet ds son salon et elle c regardée ds la vitre elle a souri",
            "souri",
        ),
        (
            "Un soir, je lui ai joué un air dans sa chambre et il s'est redressé, il a chanté.",
            "chanté",
        ),
    ],
)
def test_la_chute_est_dite(texte: str, chute: str) -> None:
    reflet = refleter(texte)
    assert reflet is not None
    assert reflet.texte.endswith(chute)


@pytest.mark.parametrize(
    ("bout", "texte", "coupe"),
    [
        ("je vais devoir courir", "si je baisse encore mes prix je vais devoir courir, alors je les garde", True),
        ("je garde mes prix", "si je les baisse je vais devoir courir, alors je garde mes prix", False),
        ("c'est pour mes filles", "si j'ai ouvert ici, c'est pour mes filles", False),
        ("je reste libre", "même si je gagne moins, je reste libre", False),
        ("les clients rient devant", "les clients rient devant moi quand je tombe", True),
        ("il l'a dit à son beau", "il l'a dit à son beau-frère", True),
        ("se laisse approcher sans trembler", "un chien battu, ou perdu, se laisse approcher sans trembler", True),
        ("voudraient que je mente", "les agences du centre – et qui, hélas, voudraient que je mente", True),
        ("je rêvais de vendre des vélos", "je rêvais de vendre des vélos quasi neufs", True),
        ("je fais plus de retouches", "je garde mes prix mais je fais plus de retouches", True),
        ("je fais plus de ventes que lui", "il est loin mais je fais plus de ventes que lui", False),
        ("la cave revit", "quand j'allume la cave revit, et moi aussi", True),
    ],
)  # fmt: skip
def test_ce_qui_tient_a_ce_qui_est_laisse(bout: str, texte: str, coupe: bool) -> None:
    assert mal_coupe(bout, texte) is coupe


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("jme casse le cul pour mes clients", None),
        ("j’ai fermé ma gueule devant le patron", None),
        ("je soude le cul des bouteilles", "vous soudez le cul des bouteilles"),
        ("je vends des gueules de loup", "vous vendez des gueules de loup"),
        ("je dresse des chiens et des chiots", "vous dressez des chiens et des chiots"),
        ("La raison : que les petits soient prévenus avant", None),
        ("Ma réponse : servir les vieux du village", "servir les vieux du village"),
    ],
)
def test_un_mot_cru_et_une_annonce_ne_sont_pas_redits(texte: str, dit: str | None) -> None:
    reflet = refleter(texte)
    assert (reflet and reflet.texte) == dit


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("ils ont envie que je garde la boutique", "ils ont envie que vous gardiez la boutique"),
        ("ma mère a peur que je tombe", "votre mère a peur que vous tombiez"),
        ("les clients demandent que je livre", "les clients demandent que vous livriez"),
        ("ils voient que je reste tard", "ils voient que vous restez tard"),
        ("ils me demandent ce que je vends", "ils vous demandent ce que vous vendez"),
        ("je reste après l’heure, j’imagine, et je souris", "vous restez après l’heure et vous souriez"),
    ],
)  # fmt: skip
def test_ce_que_l_on_veut_de_moi(texte: str, dit: str) -> None:
    reflet = refleter(texte)
    assert reflet is not None
    assert reflet.texte == dit


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Chez M. Lartigue, j'ai recousu la bâche", "chez monsieur Lartigue, vous avez recousu la bâche"),
        ("avec Mme. Roux j'ai planté la haie", "avec Mme Roux, vous avez planté la haie"),
    ],
)  # fmt: skip
def test_a_title_ends_no_sentence(texte: str, dit: str) -> None:
    reflet = refleter(texte, False)
    assert reflet is not None and reflet.texte == dit


@pytest.mark.parametrize(
    ("bout", "texte", "dit"),
    [
        ("les ânes", "les ânes ils demandent rien", "les ânes ils demandent rien"),
        (
            "le seul endroit où on riait",
            "et le seul endroit où on riait c'était le fournil",
            "le seul endroit où on riait c'était le fournil",
        ),
        (
            "une voisine est venue, elle hésitait",
            "une voisine est venue, elle hésitait, elle est restée. Depuis…",
            "une voisine est venue, elle hésitait, elle est restée",
        ),
        (
            "j’ai gardé une lettre d’elle",
            "j'ai gardé une lettre d'elle, où elle compte les poules. Voilà",
            "j’ai gardé une lettre d’elle, où elle compte les poules",
        ),
        ("la liberté", "la liberté. Je choisis mes heures", "la liberté"),
        ("je garde les ânes", "je garde les ânes ils sont vieux", "je garde les ânes"),
        ("une voisine est venue", "une voisine est venue, je lui ai dit", "une voisine est venue"),
    ],
)
def test_un_bout_n_est_ni_un_nom_seul_ni_un_recit_sans_sa_fin(
    bout: str, texte: str, dit: str
) -> None:
    assert avec_ce_qui_le_finit(bout, texte) == dit
