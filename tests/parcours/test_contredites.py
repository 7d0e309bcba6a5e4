"""What contradicts the answer just given puts it right, and the pending question comes again."""

from __future__ import annotations

import pytest

from pourquoi.carnet import Carnet
from pourquoi.contredites import sans_ceux_a_oublier
from pourquoi.reclamations import reclamations
from tests.entretien import Entretien, noms, rendu_a


def _avec(etape: str, **reponses: object) -> Entretien:
    entretien = rendu_a(etape)
    for nom, dit in reponses.items():
        setattr(entretien.carnet, nom, dit)
    return entretien


_LAISSE = "Aux mairies. On m'a offert des repas de gala, j'y renonce, à partir de juin."


@pytest.mark.parametrize(
    ("texte", "laisse"),
    [
        ("Ce n'est pas juin que j'abandonne, ce sont les repas de gala !", "les repas de gala"),
        ("c pas juin ke je lache, c les mairies", "les mairies"),
        ("c'est aux mairies que je renonce, pas à juin", "les mairies"),
        ("Mais non, ce n'est pas à juin que je renonce, c'est aux galas.", "les galas"),
    ],
)
def test_ce_que_l_on_laisse_n_est_pas_le_pas_de_la_semaine(texte: str, laisse: str) -> None:
    entretien = _avec("action_7_jours", renoncements=_LAISSE)
    entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.renoncements == laisse
    assert entretien.carnet.action_7_jours is None
    assert entretien.carnet.etape == "action_7_jours"


@pytest.mark.parametrize(
    "texte",
    [
        "c'est pas les clients que j'appelle lundi, c'est le notaire",
        "c'est pas mes clients que je vais voir, c'est la directrice, jeudi",
        "ce n'est pas mon banquier que je vois, c'est le maire, mardi",
    ],
)
def test_un_pas_qui_nie_reste_un_pas(texte: str) -> None:
    entretien = _avec("action_7_jours", renoncements=_LAISSE)
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.renoncements == _LAISSE
    assert entretien.carnet.action_7_jours == texte


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        (
            "Non, pas ceux qui marchandent, avec eux je m'énerve. Juste les jeunes parents.",
            "les jeunes parents",
        ),
        ("mais non pas ceux qui marchandent, ça passe mal justement", "les jeunes parents"),
        (
            "nan mes clients c pas ceux qui marchandent mdr. c les jeunes parents et les profs",
            "les jeunes parents et les profs",
        ),
    ],
)
def test_ceux_qui_n_en_sont_pas_ne_sont_pas_un_geste(texte: str, clients: str) -> None:
    entretien = _avec("geste_respect", coeur_clientele="les jeunes parents et ceux qui marchandent")
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.coeur_clientele == clients
    assert entretien.carnet.geste_respect is None
    assert entretien.carnet.etape == "geste_respect"


@pytest.mark.parametrize(
    "texte",
    [
        "mes clients c'est pas des numéros, c'est des gens, je les appelle par leur prénom",
        "Non, pas les grossistes, je paie mon maraîcher comptant",
    ],
)
def test_un_geste_qui_nie_reste_un_geste(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.coeur_clientele == "les familles du quartier"
    assert entretien.carnet.geste_respect == texte


def test_mis_a_sa_place_il_remplace_qui_ne_nomme_personne() -> None:
    entretien = _avec(
        "geste_respect", coeur_clientele="le client voit la croûte, le pain qui craque"
    )
    entretien.carnet.geste_respect = "c'est les mamies du marché et les lycéens"
    entretien.dire("bah non ça c'est mes clients, pas le geste. Mets-les dans mes clients stp")
    assert entretien.carnet.coeur_clientele == "les mamies du marché et les lycéens"
    assert entretien.carnet.geste_respect is None
    assert entretien.carnet.etape == "geste_respect"


@pytest.mark.parametrize(
    "texte", ["Note-le dans mes clients", "tu peux le mettre dans mes valeurs"]
)
def test_l_ordre_de_noter_ne_repond_pas(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    tour = entretien.dire(texte, "motif_offre", 0.6)
    assert "utter_ordre_laisse" in noms(tour)
    assert entretien.carnet.geste_respect is None


_RAISON = "Être là le soir. Pas le matin, le matin ils ont du monde. Leur faire la lecture."


@pytest.mark.parametrize(
    ("texte", "raison"),
    [
        (
            "Vous avez gardé « le matin ils ont du monde », tiens, moi j'aurais retenu « leur faire la lecture ».",
            "leur faire la lecture",
        ),
        (
            "tas noté le matin ils ont du monde, j'aurais plutot mis leur faire la lecture",
            "leur faire la lecture",
        ),
        (
            "Le matin quoi ? L'important de ma phrase, c'était de leur faire la lecture. Rectifiez svp.",
            "leur faire la lecture",
        ),
        ("l'essentiel c'était que je leur fais la lecture", "je leur fais la lecture"),
    ],
)
def test_ce_qui_comptait_dans_la_raison_n_est_pas_une_valeur(texte: str, raison: str) -> None:
    entretien = _avec("valeurs", pourquoi_3=_RAISON)
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.pourquoi_3 == raison
    assert entretien.carnet.valeurs is None
    assert entretien.carnet.etape == "valeurs"


@pytest.mark.parametrize(
    "texte",
    [
        "l'essentiel c'est la franchise",
        "L'important pour moi, c'est de ne rien promettre. Et la lenteur.",
        "vous avez noté les prix, moi j'aurais mis la patience dans mes valeurs",
    ],
)
def test_ce_qui_compte_reste_une_valeur(texte: str) -> None:
    assert reclamations(texte, Carnet(etape="valeurs", pourquoi_3=_RAISON)) is None


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        (
            "Non, c'est le contraire : je ne tiens pas à la vitesse. Ce à quoi je tiens, c'est la douceur : une heure par cheval.",
            ["la douceur"],
        ),
        ("je tiens pas a la vitesse moi, je tiens a la douceur", ["la douceur"]),
        ("c'est pas la vitesse que je défends, c'est la douceur", ["la douceur"]),
    ],
)
def test_la_valeur_niee_laisse_sa_place(texte: str, valeurs: list[str]) -> None:
    entretien = _avec("acte", valeurs="la vitesse", valeurs_nommees=["la vitesse"])
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.valeurs_nommees == valeurs
    assert entretien.carnet.acte is None
    assert entretien.carnet.etape == "acte"


def test_ne_pas_tenir_a_autre_chose_reste_un_acte() -> None:
    entretien = rendu_a("acte")
    texte = "je tiens pas à la caisse le samedi, je tiens à aller voir mes clients"
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.acte == texte


@pytest.mark.parametrize("etape", ["avis_raison_detre", "renoncements"])
@pytest.mark.parametrize(
    ("texte", "geste"),
    [
        (
            "Attendez, je n'ai pas répondu à votre question sur le geste. Pour Denis : je voudrais lui payer son permis.",
            "Pour Denis : je voudrais lui payer son permis",
        ),
        (
            "mais j'ai pas répondu à la question sur les partenaires, je parlais de moi. Pour les partenaires : payer Denis le jour même",
            "payer Denis le jour même",
        ),
    ],
)
def test_le_geste_auquel_on_n_avait_pas_repondu(etape: str, texte: str, geste: str) -> None:
    entretien = rendu_a(etape)
    entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.geste_respect.rstrip(".") == geste
    assert entretien.carnet.etape == etape


@pytest.mark.parametrize(
    "texte",
    [
        "J'ai pas répondu sur les partenaires, je corrigeais mon exemple. Pour les partenaires : payer Denis le jour même"
    ],
)
def test_a_la_question_posee_il_repond(texte: str) -> None:
    entretien = rendu_a("geste_respect")
    entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.geste_respect == "payer Denis le jour même"
    assert entretien.carnet.acte == "je rappelle toujours mes clients le soir même"


@pytest.mark.parametrize(
    "texte",
    [
        "Mes valeurs ne sont pas ça. Je vous ai dit : la patience, la gaieté et la franchise.",
        "mes valeurs c pas ca du tout. jai dit la patience, la gaieté et la franchise",
    ],
)
def test_les_valeurs_redites_ne_sont_pas_un_pas(texte: str) -> None:
    entretien = rendu_a("action_7_jours")
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.valeurs_nommees == ["la patience", "la gaieté", "la franchise"]
    assert entretien.carnet.action_7_jours is None


def test_le_geste_est_redemande() -> None:
    entretien = rendu_a("renoncements")
    entretien.dire("j'ai pas répondu à ta question sur le geste en fait", "motif_offre", 0.6)
    assert entretien.carnet.etape == "geste_respect"


def test_ne_pas_repondre_a_ses_clients_est_un_renoncement() -> None:
    entretien = rendu_a("renoncements")
    entretien.dire("je n'ai jamais répondu aux appels d'offres, je les laisse", "motif_offre")
    assert entretien.carnet.renoncements
    assert entretien.carnet.geste_respect == "je paie mon meunier à la livraison"


@pytest.mark.parametrize(
    "texte",
    [
        "au fait t'as pas suivi, dans mes valeurs mets aussi la patience, tu l'as oubliée",
        "ds valeurs rajoute aussi la patience",
    ],
)
def test_une_valeur_zappee_s_ajoute(texte: str) -> None:
    entretien = rendu_a("action_7_jours")
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.valeurs_nommees == ["le respect", "la patience"]
    assert entretien.carnet.action_7_jours is None


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("Et Paulette, vous l'avez notée quelque part ?", "utter_absent_du_carnet"),
        ("t'as bien gardé Paulette ?", "utter_absent_du_carnet"),
        ("et mon meunier, il est noté quelque part ?", "utter_deja_note"),
        ("Le meunier, tu l'as mis dans le carnet ?", "utter_deja_note"),
    ],
)
def test_ce_qui_est_garde_est_montre(texte: str, nom: str) -> None:
    entretien = rendu_a("renoncements")
    assert nom in noms(entretien.dire(texte, "motif_sens", 0.4))
    assert entretien.carnet.renoncements is None
    assert entretien.carnet.etape == "renoncements"


@pytest.mark.parametrize("texte", ["vous avez noté ma question ?", "tu as mis quoi ?"])
def test_une_autre_question_en_reste_une(texte: str) -> None:
    tour = rendu_a("renoncements").dire(texte, "question_methode", 0.6)
    assert not {"utter_absent_du_carnet", "utter_deja_note"} & set(noms(tour))


_DIT = "Lucien a baissé le rideau, son genou le lâchait"


@pytest.mark.parametrize(
    ("texte", "pourquoi"),
    [
        (
            "Attendez, je corrige : je dis pas de mal de Lucien, n'écrivez pas que je reprends à cause de son genou. Je reprends pour que le bourg garde un comptoir.",
            "Je reprends pour que le bourg garde un comptoir",
        ),
        (
            "je rectifie, je reprends pour que les anciens trouvent une vis sans faire 30 bornes",
            "je reprends pour que les anciens trouvent une vis sans faire 30 bornes",
        ),
        (
            "c'est le pk que je veux changer, je fais ça pour les anciens du bourg",
            "je fais ça pour les anciens du bourg",
        ),
        (
            "Non mais la reprise c'est juste, gardez comme c'est. C'est le pourquoi que je corrige : je veux que le bourg vive.",
            "je veux que le bourg vive",
        ),
    ],
)
def test_le_pourquoi_redit_remplace_le_premier(texte: str, pourquoi: str) -> None:
    entretien = _avec("geste_respect", pourquoi_1=_DIT, statut="repreneur")
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.pourquoi_1 == pourquoi
    assert entretien.carnet.geste_respect is None
    assert entretien.carnet.etape == "geste_respect"


@pytest.mark.parametrize(
    "texte",
    [
        "je corrige les copies de mes élèves pour que la classe avance",
        "Je garde un café chaud à Marcel, je le fais pour lui dire merci",
        "je corrige : mes clients c'est les anciens. Je reprends pour que le bourg vive",
        "je reprends son vélo le soir pour qu'il reparte le matin",
    ],
)
def test_ce_qui_repond_ne_change_pas_le_pourquoi(texte: str) -> None:
    entretien = _avec("geste_respect", pourquoi_1=_DIT)
    entretien.dire(texte, "motif_sens", 0.6)
    assert entretien.carnet.pourquoi_1 == _DIT


@pytest.mark.parametrize(
    "texte", ["Non mais la reprise c'est juste, laissez comme c'est.", "la reprise c'est bon"]
)
def test_ce_qui_est_juste_n_est_plus_a_corriger(texte: str) -> None:
    entretien = _avec("geste_respect", statut="repreneur")
    entretien.carnet.detour, entretien.carnet.etape = (
        {"nom": "correction", "etape": "statut"},
        "correction",
    )
    tour = entretien.dire(texte, "motif_sens", 0.6)
    assert noms(tour)[0] == "utter_on_continue"
    assert entretien.carnet.statut == "repreneur"
    assert entretien.carnet.etape == "geste_respect"


def test_ma_raison_redite_apres_les_pourquois_est_la_derniere() -> None:
    entretien = rendu_a("valeurs")
    entretien.dire(
        "Ce n'est pas tout à fait ma raison. Ma raison, c'est que les gestes ne se perdent pas.",
        "motif_sens",
        0.6,
    )
    assert entretien.carnet.pourquoi_3 == "que les gestes ne se perdent pas"
    assert entretien.carnet.valeurs is None
    assert entretien.carnet.etape == "valeurs"


@pytest.mark.parametrize(
    ("texte", "laisse"),
    [
        ("non mais je renonce pas à mon frère, je renonce aux galas", "les galas"),
        ("lol j'arrete pas les repas de gala jarrete les mairies", "les mairies"),
        ("Mais si, je renonce. Aux soirées du jeudi.", "les soirées du jeudi"),
        ("bah si je renonce, a la vente en ligne", "la vente en ligne"),
        ("je renonce pas à les convaincre, je passe les voir mardi", None),
        ("Si je peux, j'appelle la mairie lundi.", None),
    ],
)
def test_ce_a_quoi_l_on_renonce_se_redit_devant_une_autre_question(
    texte: str, laisse: str | None
) -> None:
    lues = reclamations(
        texte, Carnet(activite="traiteur", etape="action_7_jours", renoncements=_LAISSE)
    )
    assert (lues.changes if lues else {}) == ({"renoncements": laisse} if laisse else {})


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        ("oublie les crèches", "les mairies, les écoles"),
        ("J'ai dit de virer les mairies. Les écoles aussi, du coup.", "les crèches"),
        ("tu peux enlever les mairies et les crèches de mes clients stp", "les écoles"),
        ("J'ai dit d'oublier les lycées. Les mairies aussi.", "les écoles et les crèches"),
        ("Je retire les crèches de ma tournée du lundi", None),
        ("oublier les crèches", None),
        ("enlève les touristes", None),
        ("J'oublie jamais les écoles, elles passent d'abord", None),
    ],
)
def test_ceux_que_l_on_ote_sortent_de_la_liste(texte: str, clients: str | None) -> None:
    carnet = Carnet(
        activite="traiteur",
        etape="geste_respect",
        coeur_clientele="les mairies, les écoles et les crèches",
    )
    lues = reclamations(texte, carnet)
    assert (lues.changes if lues else {}) == ({"coeur_clientele": clients} if clients else {})


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        ("Les mairies, les écoles. Oubliez les mairies. Les gens du bourg.", "Les écoles. Les gens du bourg."),
        ("les mairies, les lycees et les creches. non oublie les creches", "les mairies, les lycees."),
        ("Les écoles. On oublie les mairies, elles paient mal.", "Les écoles. On oublie les mairies, elles paient mal."),
    ],
)  # fmt: skip
def test_ceux_que_l_on_ote_dans_la_reponse_n_y_sont_plus(texte: str, clients: str) -> None:
    assert sans_ceux_a_oublier(texte) == clients


_RECIT = "Un gars voulait un portail blanc. Je lui ai dit non. Il est revenu me serrer la main."


@pytest.mark.parametrize(
    ("texte", "acte"),
    [
        (
            "Vous avez coupé au mauvais endroit : ce qui compte, c'est pas le portail, c'est qu'il est revenu me serrer la main.",
            "il est revenu me serrer la main",
        ),
        (
            "mdr l'important c pas le portail hein 😅 c'est qu'il est revenu",
            "Il est revenu me serrer la main.",
        ),
        (
            "C'était pas le portail le sujet. Ce qui compte, c'est que j'ai dit non.",
            "Je lui ai dit non. Il est revenu me serrer la main.",
        ),
        # Answers of their own.
        ("Ce qui compte, ce n'est pas le prix, c'est qu'on leur explique tout.", None),
        ("ce qui compte c'est pas le portail, c'est que le bois vienne d'ici", None),
    ],
)
def test_ce_qui_compte_dans_ce_qui_vient_d_etre_dit(texte: str, acte: str | None) -> None:
    carnet = Carnet(activite="menuisier", etape="regard_client", acte=_RECIT)
    lues = reclamations(texte, carnet)
    assert (lues.changes if lues else {}) == ({"acte": acte} if acte else {})


_OUVRIERES = "les couturières de l'atelier et les dockers qui rentrent. les touristes en yacht bof"


@pytest.mark.parametrize(
    ("texte", "clients"),
    [
        (
            "non pas les touristes, jai dit bof, cest pas eux que je vise. enleve",
            "les couturières de l’atelier et les dockers qui rentrent",
        ),
        (
            "nan mais les touristes cest pas mes clients",
            "les couturières de l’atelier et les dockers qui rentrent",
        ),
        (
            "Les touristes, je n'en veux pas, retirez-les",
            "les couturières de l’atelier et les dockers qui rentrent",
        ),
        ("Non, pas les dockers ! Enlevez-les.", "les couturières de l’atelier"),
        ("pas les couturieres, j'ai dit", "les dockers qui rentrent"),
    ],
)
def test_out_of_the_clients_and_who_else_they_are_stays(texte: str, clients: str) -> None:
    entretien = _avec("geste_respect", coeur_clientele=_OUVRIERES)
    entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.coeur_clientele == clients
    assert entretien.carnet.etape == "geste_respect"


@pytest.mark.parametrize(
    "texte",
    [
        "les dockers, je leur offre un café le matin",
        "pas les touristes, ils ont tout. Je paie mon tailleur comptant chaque semaine",
    ],
)
def test_a_gesture_towards_them_is_an_answer(texte: str) -> None:
    entretien = _avec("geste_respect", coeur_clientele=_OUVRIERES)
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.coeur_clientele == _OUVRIERES
    assert entretien.carnet.geste_respect


_LAISSES = "les locations aux vacanciers. ca paye mais ca prend la place, jprefere garder latelier pour les pecheurs"


@pytest.mark.parametrize(
    ("texte", "laisses"),
    [
        (
            "nan latelier jle garde justement !! je renonce aux locations",
            "les locations",
        ),
        ("non, je garde l'atelier", "les locations aux vacanciers"),
        ("Non, l'atelier je le garde. Ce sont les locations que je laisse.", "les locations"),
        ("Mais non, je renonce aux locations d'été, pas à l'atelier", "les locations d'été"),
    ],
)
def test_what_is_kept_is_not_given_up_and_the_step_is_asked_again(texte: str, laisses: str) -> None:
    entretien = _avec("action_7_jours", renoncements=_LAISSES)
    entretien.dire(texte, "motif_offre", 0.6)
    assert entretien.carnet.renoncements == laisses
    assert entretien.carnet.action_7_jours is None
    assert entretien.carnet.etape == "action_7_jours"


@pytest.mark.parametrize(
    "texte",
    [
        "lundi je renonce à mon café et je vais voir le maire",
        "je garde l'atelier ouvert samedi pour les réparer",
        "jeudi je garde mon fils et vendredi j'appelle le directeur",
    ],
)
def test_a_step_that_keeps_or_leaves_something_is_a_step(texte: str) -> None:
    entretien = _avec("action_7_jours", renoncements=_LAISSES)
    entretien.dire(texte, "motif_offre")
    assert entretien.carnet.renoncements == _LAISSES
    assert entretien.carnet.action_7_jours == texte


def test_all_of_it_kept_is_asked_again() -> None:
    entretien = _avec("action_7_jours", renoncements=_LAISSES)
    entretien.dire("non mais les locations je les garde", "motif_offre", 0.6)
    assert entretien.carnet.renoncements is None
    assert entretien.carnet.etape == "renoncements"
