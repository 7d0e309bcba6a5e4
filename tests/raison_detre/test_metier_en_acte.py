"""The activity said as what is done."""

from __future__ import annotations

import re

import pytest

from pourquoi.raison_detre.metier import METIERS, en_acte


@pytest.mark.parametrize(
    ("activite", "acte"),
    [
        ("un atelier de reparation de velos à tours", "réparer des vélos à Tours"),
        ("réparation de murs en pierre sèche", "réparer des murs en pierre sèche"),
        ("un élevage d’escargots en Vendée", "élever des escargots en Vendée"),
        ("vente de fromages qui puent", "vendre des fromages qui puent"),
        ("vente de thé", "vendre du thé"),
        ("vente de voiture", "vendre des voitures"),
        ("une boite de revente d’iphone reconditionnés", "revendre des iphone reconditionnés"),
        ("pose carrelage", "poser du carrelage"),
        ("un négoce de voitures d’occasion à Melun", "vendre des voitures d’occasion à Melun"),
        ("une petite affaire de jardinage", "faire du jardinage"),
        ("un atelier de couture", "faire de la couture"),
        ("la plomberie", "faire de la plomberie"),
        ("une boulangerie", "faire du pain"),
        ("bijouterie", "vendre et réparer des bijoux"),
        ("garage auto", "réparer les voitures"),
        ("un barber shop dans votre kartier", "tailler les barbes et les cheveux"),
        ("ce me semble : un café-librairie", "tenir un café-librairie"),
        (
            "je viens de le dire, boucherie halal à Roubaix",
            "préparer et vendre de la viande halal à Roubaix",
        ),
        (
            "la boulangerie de votre village à la fin du mois",
            "faire vivre la boulangerie de notre village",
        ),
        ("la ferme maraîchère de vos voisins", "faire vivre la ferme maraîchère de nos voisins"),
        (
            "l’atelier de chaussures orthopédiques de votre ancien patron",
            "faire vivre l’atelier de chaussures orthopédiques de notre ancien patron",
        ),
        ("plombier chauffagiste", "faire de la plomberie et du chauffage"),
        ("infirmière libérale", "soigner à domicile"),
        ("je suis prof de yoga", "enseigner le yoga"),
        ("une application de covoiturage", "proposer une application de covoiturage"),
        ("formation", "proposer des formations"),
        ("des bijoux en argent", "proposer des bijoux en argent"),
        ("Je fais des bijoux en argent, commerce équitable", "faire des bijoux en argent"),
        ("J'aide les PME à s'organiser", "aider les PME à s’organiser"),
        ("un taxi, dans le Châtillonnais", "conduire un taxi"),
        ("auto entrepreneur en menage", "faire du ménage"),
        ("Retouches et couture, chez moi", "proposer des retouches et de la couture"),
        ("une aide administrative", "proposer une aide administrative"),
        ("serrurier", "ouvrir et réparer les serrures"),
        ("un café-vélo", "tenir un café-vélo"),
        ("je fais des gâteaux pour les mariages", "faire des gâteaux pour les mariages"),
        ("ouvre", None),
        ("comme", None),
        ("ô machine", None),
        ("votre structure à Lille", None),
        ("votre boutique", None),
        ("on est deux, un couple de boulangers", None),
        ("c'est mon conseiller qui m'a dit de venir, moi j'ai rien demandé", None),
        ("je sais pas trop", None),
        ("", None),
        (None, None),
    ],
)
def test_the_trade_as_an_action(activite: str | None, acte: str | None) -> None:
    assert en_acte(activite) == acte


def test_the_table_of_trades_reads_after_nous_existons_pour() -> None:
    lignes = [ligne.split("\t") for ligne in METIERS.read_text(encoding="utf-8").splitlines()]
    noms = [nom for dits, _ in lignes for nom in dits.split("|")]
    assert len(noms) == len(set(noms)) > 1000
    for _, acte in lignes:
        assert 2 <= len(acte.split()) <= 8, acte
        assert re.match(r"(?:re)?[a-zéèêâîôûç]+(?:er|ir|re)\b", acte), acte
        assert not re.search(r"\b(?:nous|nos|notre|leurs?|mon|ma|mes|vous)\b", acte), acte


@pytest.mark.parametrize(
    ("activite", "acte"),
    [
        ("une épicerie de village", "tenir une épicerie de village"),
        ("un café-vélo", "tenir un café-vélo"),
        ("la librairie de mon oncle", "faire vivre la librairie de notre oncle"),
        ("un gîte en Ardèche", "loger des vacanciers en Ardèche"),
        ("boucherie halal", "préparer et vendre de la viande halal"),
        ("je suis sage-femme libérale", "suivre les grossesses et les naissances"),
    ],
)
def test_what_is_done_in_a_trade(activite: str, acte: str) -> None:
    assert en_acte(activite) == acte
