"""Every correction of the values that a message makes is made, with whatever else it corrects."""

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reclamations import reclamations


def _carnet(etape: str = "suite") -> Carnet:
    return Carnet(
        etape=etape,
        activite="menuisier",
        pourquoi_1="chez mon oncle Luc, on jetait des volets",
        valeurs="la franchise, le calme",
        valeurs_nommees=["la franchise", "le calme"],
        acte="j'ai refait un volet pour rien. les vendeurs me boudent",
        coeur_clientele="les vieilles maisons",
        geste_respect="payer le scieur d'avance",
        renoncements="les chantiers loin et les devis par mail",
        action_7_jours="lundi je vais à la mairie",
    )


@pytest.mark.parametrize(
    ("texte", "changes"),
    [
        ("Mes valeurs c'est pas « le calme ». C'est le vrai bois et la loyauté.", {"valeurs": "le vrai bois, la loyauté"}),
        ("dans les valeurs t'as mis « d'accord ». c'est la colle sans solvant, et l'ardoise", {"valeurs": "la colle sans solvant, l’ardoise"}),
        ("La franchise ? J'ai jamais dit ça. J'ai dit bois d'ici, pas de vernis, finir à l'heure", {"valeurs": "bois d’ici, pas de vernis, finir à l’heure"}),
        ("la franchise ? j'ai pas dit ça, moi. C'est la douceur", {"valeurs": "la douceur, le calme"}),
        ("franchise non. douceur plutôt", {"valeurs": "la douceur, le calme"}),
        ("les vendeurs me boudent c'est pas une valeur, enlevez", {"acte": "j'ai refait un volet pour rien."}),
        ("le calme, c'est pas une valeur, retire ça", {"valeurs": "la franchise"}),
        ("pour les valeurs il manque l'écoute et pour les devis j'ai dit que je les fais parfois donc ce n'est pas un renoncement moi je renonce aux volets en plastique", {"valeurs": "la franchise, le calme, l'écoute", "renoncements": "les volets en plastique"}),
        ("les devis, c'est pas un renoncement", {"renoncements": "les chantiers loin"}),
    ],
)  # fmt: skip
def test_chacune_est_faite(texte: str, changes: dict[str, str]) -> None:
    lues = reclamations(texte, _carnet())
    assert lues is not None
    assert {n: d.replace("’", "'") for n, d in lues.changes.items()} == {
        n: d.replace("’", "'") for n, d in changes.items()
    }
    assert lues.reste == ""


def test_le_reste_se_dit_aussi() -> None:
    lues = reclamations(
        "les vendeurs me boudent c'est pas une valeur, enlevez. et l'oncle Luc vous l'avez oublié",
        _carnet(),
    )
    assert lues is not None and lues.changes and lues.deja == [_carnet().pourquoi_1]


def test_une_liste_oubliee_laisse_la_reponse() -> None:
    lues = reclamations(
        "vous avez oublié la patience c'est la franchise et la patience et le client il le voit au volet ouvert",
        _carnet("regard_client"),
    )
    assert lues is not None
    assert lues.changes == {"valeurs": "la franchise, la patience"}
    assert lues.reste == "le client il le voit au volet ouvert"


@pytest.mark.parametrize(
    ("etape", "texte"),
    [
        ("coeur_clientele", "Les jeunes non. les retraités plutôt"),
        ("geste_respect", "Le prix ? J'ai jamais dit ça. C'est la qualité"),
        ("regard_client", "la franchise, c'est pas une valeur à la mode, mais j'y tiens"),
        ("suite", "la jalousie c'est pas une valeur"),
        ("action_7_jours", "c'est pas un renoncement de dire non"),
        ("valeurs", "la franchise non. la douceur plutôt"),
    ],
)
def test_ce_qui_ne_corrige_rien(etape: str, texte: str) -> None:
    lues = reclamations(texte, _carnet(etape))
    assert lues is None or not lues.changes


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        ("Pas tout à fait ça, dans les valeurs : mettez la patience, et faire avec les gens plutôt que pour eux.",
         "la patience, faire avec les gens plutôt que pour eux"),
        ("Valeurs : « tant pis ». C'est pas une valeur ça, enlève.", ""),
        ("c'est pas la patience, enfin si, mais c'est surtout transmettre", "la transmission, la patience"),
        ("c'est surtout transmettre, enfin si, la patience aussi", "la transmission, la patience"),
        ("c'est pas le prix, enfin si, mais c'est surtout le goût", None),
    ],
)  # fmt: skip
def test_deux_valeurs_se_gardent(texte: str, valeurs: str | None) -> None:
    seule = "tant pis" if "tant pis" in texte else "la patience"
    nommees = [] if "tant pis" in texte else [seule]
    carnet = Carnet(activite="x", etape="suite", valeurs=seule, valeurs_nommees=nommees)
    lues = reclamations(texte, carnet)
    assert (lues.changes if lues else {}) == ({} if valeurs is None else {"valeurs": valeurs})


@pytest.mark.parametrize(
    ("texte", "valeurs"),
    [
        ("non attendez c'est pas la franchise comme ça en général que j'ai dit c'est donner le vrai délai, corrigez svp", "donner le vrai délai, le calme"),
        ("c pas le calme ke jai di c laisser le bois sécher", "la franchise, laisser le bois sécher"),
        ("Je n'ai jamais dit « la franchise ». J'ai dit : montrer les défauts du bois.", "montrer les défauts du bois, le calme"),
        ("c'est pas le calme tout court, c'est ne jamais presser un vieux", "la franchise, ne jamais presser un vieux"),
        ("mais je vous ai dit c'est donner le vrai délai pas la franchise", "donner le vrai délai, le calme"),
        ("Rectifiez : ce n'est pas la franchise, c'est donner le vrai délai avant d'avoir l'acompte", "donner le vrai délai avant d’avoir l’acompte, le calme"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("etape", ["regard_client", "suite"])
def test_une_valeur_dite_autrement(texte: str, valeurs: str, etape: str) -> None:
    lues = reclamations(texte, _carnet(etape))
    assert lues is not None and lues.reste == ""
    assert lues.changes["valeurs"].replace("’", "'") == valeurs.replace("’", "'")


@pytest.mark.parametrize(
    "texte",
    [
        "c'est pas la franchise que les gens remarquent, c'est le sourire",
        "c'est pas le calme que je vends, c'est du bois",
        "je lui ai pas dit la franchise, j'ai dit qu'il était prêt",
        "j'ai pas dit le calme à ma mère, je lui ai dit que tout allait bien",
        "c'est pas la franchise qui blesse, c'est le ton",
        "c'est pas le vernis que j'ai dit au client, c'est l'huile",
    ],
)
def test_ce_qui_se_raconte_ne_change_pas_les_valeurs(texte: str) -> None:
    lues = reclamations(texte, _carnet("regard_client"))
    assert lues is None or "valeurs" not in lues.changes
