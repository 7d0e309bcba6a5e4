"""What is said back goes to its sense: not cut before it, not begun after it, and never only « c’est gardé »."""

from __future__ import annotations

import re

import pytest

from pourquoi.carnet import Carnet
from pourquoi.reflet import mal_coupe, phrase_entiere
from pourquoi.reflet.formes import sans_leur_de
from pourquoi.reflexion import refleter_reponse

COUPES = [
    # What « que » announces comes after the comma.
    (
        "je leur promets que le soir de la rentrée, leur gamin aura ses lunettes",
        "je leur promets que le soir de la rentrée",
    ),
    (
        "je lui explique que pour une toiture, il faut deux devis",
        "je lui explique que pour une toiture",
    ),
    (
        "je dis toujours que dans mon salon, personne n'attend debout",
        "je dis toujours que dans mon salon",
    ),
    (
        "les gens savent que chez le couvreur, on prévient avant",
        "les gens savent que chez le couvreur",
    ),
    # The thing comes after the one it is given, or read, to.
    (
        "j'ai raconté à Solange, la doyenne du foyer, la vie de son père que j'avais retrouvée",
        "j'ai raconté à Solange, la doyenne du foyer",
    ),
    (
        "j'ai écrit à Rachid, le gérant du bar-tabac, une lettre pour son bail",
        "j'ai écrit à Rachid, le gérant du bar-tabac",
    ),
    (
        "j'ai cuisiné chez elle pour madame Roux et servi à ses filles, les jumelles, le gratin de son mari",
        "servi à ses filles, les jumelles",
    ),
    # What it was before is not what it changes.
    (
        "sa fille fait deux heures de car pour voir un dentiste, le jour où le cabinet ouvre elle y va à pied",
        "sa fille fait deux heures de car pour voir un dentiste",
    ),
    (
        "le gamin bégaie devant tout le monde, quand il ressort du stage il lit à voix haute",
        "le gamin bégaie devant tout le monde",
    ),
    (
        "la vieille dame monte ses courses à genoux, une fois livrée elle s'assoit avec nous",
        "la vieille dame monte ses courses à genoux",
    ),
    (
        "mes parents signaient d'une croix, un jour elle m'a montré les lettres",
        "mes parents signaient d'une croix",
    ),
    # « si… » is left before.
    (
        "si quelqu'un m'avait montré les comptes j'aurais pas coulé deux fois",
        "j'aurais pas coulé deux fois",
    ),
    (
        "si notre mère avait eu une sage-femme elle aurait vécu autrement",
        "elle aurait vécu autrement",
    ),
    # « sinon », « tout »: what comes before makes them mean something.
    (
        "des paniers à 9 euros, sinon les étudiants passent leur chemin",
        "sinon les étudiants passent leur chemin",
    ),
    ("un forfait à 60 balles, sinon je bosse pour mon banquier", "je bosse pour mon banquier"),
    (
        "la voisine qui me garde mes clés, je peux tailler sa haie",
        "la voisine qui me garde mes clés",
    ),
    ("mon ancien chef, je lui ferai ses vidanges à vie", "mon ancien chef"),
    ("l'imprimante 3D : tout le monde se fabrique ses pièces", "le monde se fabrique ses pièces"),
    ("presque personne ne ressoude une casserole", "personne ne ressoude une casserole"),
]


@pytest.mark.parametrize(("texte", "bout"), COUPES, ids=lambda v: v[:40])
def test_coupe_avant_le_sens(texte: str, bout: str) -> None:
    assert mal_coupe(bout, texte)


@pytest.mark.parametrize(
    ("texte", "bout"),
    [
        (
            "je veux que les gens mangent chaud, c'est tout bête",
            "je veux que les gens mangent chaud",
        ),
        ("je ne vends que du bio, mes clients le savent", "je ne vends que du bio"),
        (
            "je fais plus de pain que de gâteaux, les gens aiment ça",
            "je fais plus de pain que de gâteaux",
        ),
        ("j'ai offert un vélo à Samir, mon apprenti", "j'ai offert un vélo à Samir"),
        ("je rappelle chaque client, quand il rentre il a son devis", "je rappelle chaque client"),
        ("si ça fuit je reviens, et je ne compte pas ma soirée", "si ça fuit je reviens"),
        ("le matin tout est prêt, le monde arrive à huit heures", "le monde arrive à huit heures"),
    ],
    ids=lambda v: v[:40],
)
def test_bien_coupe(texte: str, bout: str) -> None:
    assert not mal_coupe(bout, texte)


@pytest.mark.parametrize(
    ("tape", "dit"),
    [
        (
            "revoir les habitués et de prendre un café avec eux",
            "revoir les habitués et prendre un café avec eux",
        ),
        ("travailler dehors et de ne plus pointer", "travailler dehors et ne plus pointer"),
        (
            "soigner les bêtes, de les écouter et d'en vivre",
            "soigner les bêtes, les écouter et en vivre",
        ),
        # Of another verb.
        (
            "éviter aux gens d’attendre et de payer deux fois",
            "éviter aux gens d’attendre et de payer deux fois",
        ),
        ("arrêter de courir et de râler", "arrêter de courir et de râler"),
        ("boire un verre de cidre et de partir", "boire un verre de cidre et partir"),
    ],
)
def test_l_envie_de_et_de(tape: str, dit: str) -> None:
    assert sans_leur_de(tape.replace("'", "’")) == dit


def _dit(etape: str, texte: str) -> str:
    """What is said back of an answer whose words have no weight."""
    carnet = Carnet()
    return " ".join(
        r.variables.get("reflet", r.nom) for r in refleter_reponse(carnet, texte, etape)
    )


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        (
            "que je me souviens de leur chien et que la salle est propre",
            "vous vous souvenez de leur chien et la salle est propre",
        ),
        (
            "que jarrive a lheure et que je nettoie derriere moi",
            "vous arrivez à l’heure et vous nettoyez derrière vous",
        ),
        (
            "qu'on les rappelle le jour même et qu'on ne leur vend rien de trop",
            "on les rappelle le jour même et on ne leur vend rien de trop",
        ),
    ],
)
def test_ce_qu_on_voit_sans_que(texte: str, dit: str) -> None:
    assert _dit("regard_client", texte) == dit


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Mon imprimeur, le payer à la commande.", "payer votre imprimeur à la commande"),
        (
            "mes apprentis, les laisser choisir leurs samedis",
            "laisser vos apprentis choisir leurs samedis",
        ),
        (
            "ma comptable, lui apporter un panier à Noël",
            "apporter un panier à Noël à votre comptable",
        ),
        (
            "la voisine ki ma garde les petits le mercredi, jpeu reparer sa toiture gratis",
            "la voisine vous a gardé les petits le mercredi, vous pouvez réparer sa toiture gratis",
        ),
    ],
)
def test_un_geste_est_une_phrase(texte: str, dit: str) -> None:
    assert _dit("geste_respect", texte) == dit


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Je dis le prix. Même si ça fait peur.", "vous dites le prix, même si ça vous"),
        ("Je rappelle toujours. Sans exception.", "vous rappelez toujours, sans exception"),
        ("Les vélos soudés. Ça se redresse pas.", "les vélos soudés, ça ne se redresse pas"),
        (
            "La laine, c'est vivant. Faut la respecter.",
            "la laine, c’est vivant, il faut la respecter",
        ),
    ],
)
def test_des_fragments_tournes(texte: str, dit: str) -> None:
    debut = re.sub(r", même si ça vous$", ", même si ça fait peur", dit)
    assert _dit("philosophie_commerciale", texte) == debut


@pytest.mark.parametrize(
    "texte",
    ["Le prix. Petit camion, ma rue, pas le centre.", "Retourné un lundi. Fuite. Pas facturé."],
)
def test_des_fragments_sans_verbe_sont_cites(texte: str) -> None:
    assert "vous" not in _dit("choix_strategique", texte)


RECITS = [
    (
        "Moi mon grand-père réparait des accordéons dans la cave. Il sifflait toute la journée, les voisins râlaient. Je suis aide-comptable depuis vingt ans, rien à voir.",
        "accordéons",
        "comptable",
    ),
    (
        "jai grandi a cote de la voie ferrée. le chef de gare me laissait tirer la corde de la cloche le dimanche. apres ils ont tout ferme en 98",
        "cloche|voie ferrée|fermé",
        "gardé",
    ),
    (
        "quand c'est bon le pépé il remarche jusqu'au portail il parle au facteur il rentre tout fier et sa fille elle m'appelle le soir même pour me le dire. c'est ça ma paye",
        "portail",
        "gardé",
    ),
]


@pytest.mark.parametrize(("texte", "dedans", "dehors"), RECITS, ids=lambda v: v[:30])
def test_un_recit_n_est_jamais_seulement_garde(texte: str, dedans: str, dehors: str) -> None:
    dit = _dit("pourquoi_1", texte)
    assert re.search(dedans, dit)
    assert not re.search(dehors, dit)


@pytest.mark.parametrize(
    "phrase",
    [
        "Et puis voilà quoi.",
        "C’était un mardi.",
        "Vous en pensez quoi, vous ?",
        "Ils y sont restés trois ans sans rien dire à personne.",
        "Je sais pas trop, ça dépend des jours.",
    ],
)
def test_une_phrase_qui_ne_dit_rien_seule(phrase: str) -> None:
    texte = f"Mon père tenait la quincaillerie de la place. {phrase} Les gens y venaient parler."
    assert phrase_entiere(phrase, texte) is None


@pytest.mark.parametrize(
    "texte",
    [
        "La dernière fois, c'était un monsieur de soixante ans, Émile",
        "l'autre jour, c'était une dame",
    ],
)
def test_une_date_n_est_pas_un_acte(texte: str) -> None:
    assert not re.fullmatch(r"(?:la dernière fois|l’autre jour)", _dit("acte", texte), re.I)


@pytest.mark.parametrize(
    ("etape", "texte", "dit"),
    [
        (
            "pourquoi_2",
            "Pas pour briller. Pas pour l'argent non plus. Pour que mon frère revienne à table.",
            "vous voulez que votre frère revienne à table",
        ),
        (
            "pourquoi_3",
            "Pour ne pas fermer. Ou plutôt pour qu'on cuisine encore dans le bourg.",
            "vous voulez qu’on cuisine encore dans le bourg",
        ),
        # What is given up is the answer.
        (
            "renoncements",
            "Pas de plastique. Pas de soldes. Pas le dimanche.",
            "pas de plastique, pas de soldes, pas le dimanche",
        ),
    ],
)
def test_what_is_said_instead(etape: str, texte: str, dit: str) -> None:
    assert _dit(etape, texte).lower() == dit


def test_the_question_is_not_said_again() -> None:
    dit = _dit("regard_client", "Le client le voit parce que je goûte chaque fournée devant lui")
    assert dit == "vous goûtez chaque fournée devant lui"
    assert "client" in _dit("regard_client", "Le client voit la fournée sortir devant lui")


@pytest.mark.parametrize(
    ("etape", "texte", "dit"),
    [
        # Its noun, its list, what the sentence told to do.
        (
            "vente",
            "Je ne parlerai plus de tarif ni de forfait, je demanderai d'abord l'âge du vélo, son histoire, et ce qui lui fait mal.",
            "vous ne parlerez plus de tarif ni de forfait, vous demanderez d’abord l’âge du vélo, son histoire, et ce qui lui fait mal",
        ),
        (
            "vente",
            "Je ne vends rien, je demande d'abord la taille du four, les bouches à nourrir, et je propose ensuite.",
            "vous ne vendez rien, vous demandez d’abord la taille du four, les bouches à nourrir, et vous proposez ensuite",
        ),
        (
            "pourquoi_1",
            "Un voisin a dû fermer son fournil cet hiver-là. Quand mon cousin a vendu le sien, j'ai eu le sentiment d'une dette.",
            "vous avez eu le sentiment d’une dette",
        ),
        (
            "choix_strategique",
            "le four neuf ou celui d'occasion. ma phrase elle dit le four d'occasion. je l'ai relue",
            "votre phrase dit le four d’occasion",
        ),
        (
            "choix_strategique",
            "Un associé ou personne. Ma raison d'être me dit de rester seul : on ne partage pas une oreille.",
            "votre raison d’être vous dit de rester seul : on ne partage pas une oreille",
        ),
    ],
)
def test_the_choice_and_what_it_was_of(etape: str, texte: str, dit: str) -> None:
    assert _dit(etape, texte) == dit
