"""Those refused in the same breath, however it is said, and those who must not be lost."""

from __future__ import annotations

import pytest

from pourquoi.clientele.dite import ecartes, qui
from tests.entretien import Entretien


@pytest.mark.parametrize(
    ("texte", "voulus", "refuses"),
    [
        (
            "Les gens du bourg, les agriculteurs qui ont un vieux tracteur. Les concessions, non merci, elles règlent à trois mois",
            "les gens du bourg et les agriculteurs qui ont un vieux tracteur",
            "les concessions",
        ),
        (
            "les mamans du quartier, les instits. les comités d'entreprise sûrement pas, ils négocient tout",
            "les mamans du quartier et les instits",
            "les comités d’entreprise",
        ),
        ("Les vignerons du coin, mais pas les négociants", "les vignerons du coin", "les négociants"),
        (
            "les retraités et les jeunes couples, tout sauf les agences immobilières",
            "les retraités et les jeunes couples",
            "les agences immobilières",
        ),
        ("les assos, les écoles. les banques, plutôt crever", "les assos et les écoles", "les banques"),
        (
            "des artisans du canton. Les centrales d'achat, sans façon",
            "des artisans du canton",
            "les centrales d’achat",
        ),
        (
            "les gens du village, les parisiens certainement pas",
            "les gens du village",
            "les Parisiens",
        ),
        (
            "Les restos du port et les poissonniers. Les grossistes, merci mais non, ils cassent les prix",
            "les restos du port et les poissonniers",
            "les grossistes",
        ),
        (
            "Les potiers, les écoles. La grande distribution, jamais de la vie",
            "les potiers et les écoles",
            "la grande distribution",
        ),
        (
            "les pompiers, les infirmières. les promoteurs c'est niet",
            "les pompiers et les infirmières",
            "les promoteurs",
        ),
        (
            "les petits vieux surtout, les syndics hors de question",
            "les petits vieux",
            "les syndics",
        ),
        (
            "Des artisans, des maraîchers. Les franchises, ce sera non",
            "des artisans et des maraîchers",
            "les franchises",
        ),
        (
            "les familles du bourg mais les touristes tres peu pour moi",
            "les familles du bourg",
            "les touristes",
        ),
        (
            "Les Airbnb ? Non merci. Plutôt les familles d'ici",
            "les familles d’ici",
            "les Airbnb",
        ),
        (
            "les assistantes maternelles, les crèches. non merci aux grandes enseignes",
            "les assistantes maternelles et les crèches",
            "les grandes enseignes",
        ),
        (
            "Les cavaliers du dimanche et leurs gosses. Les écuries de concours : non, elles discutent chaque facture",
            "les cavaliers du dimanche et leurs gosses",
            "les écuries de concours",
        ),
        (
            "des familles qui retapent leur maison, à part les marchands de biens",
            "des familles qui retapent leur maison",
            "les marchands de biens",
        ),
        ("Les vieux du quartier. Les jeunes pas trop", "les vieux du quartier", "les jeunes"),
        (
            "Les cafés du centre, les hôtels. Les chaînes je leur dis non",
            "les cafés du centre et les hôtels",
            "les chaînes",
        ),
        ("les anciens qui bougent pas trop", "les anciens qui ne bougent pas trop", ""),
        ("Les familles, c'est non négociable", "les familles", ""),
        # What looks like a refusal and is none.
        (
            "les clients qui ne disent jamais non merci à un café",
            "les clients qui ne disent jamais non merci à un café",
            "",
        ),
        ("les gens qui ont dit non aux promoteurs", "les gens qui ont dit non aux promoteurs", ""),
        ("des gens simples, sans façon", "des gens simples, sans façon", ""),
        ("les familles du coin, merci", "les familles du coin", ""),
        ("les mères célibataires que les banques refusent", "les mères célibataires que les banques refusent", ""),
        ("ceux à qui on dit toujours non", "ceux à qui on dit toujours non", ""),
    ],
    ids=lambda v: v[:40],
)  # fmt: skip
def test_refuses(texte: str, voulus: str, refuses: str) -> None:
    assert (qui(texte), ecartes(texte)) == (voulus, refuses)


@pytest.mark.parametrize(
    ("texte", "tous"),
    [
        (
            "Souvent des gens divorcés, un peu cabossés, qui n'osent pas pousser la porte",
            "des gens divorcés, un peu cabossés, qui n’osent pas pousser la porte",
        ),
        (
            "Des éleveurs qui font tout bien. Souvent des jeunes installés, très fatigués, qui ont peur des banques",
            "des éleveurs qui font tout bien, des jeunes installés, très fatigués, qui ont peur des banques",
        ),
        (
            "surtout les lycéens et les apprentis et aussi des papas qui ont la garde le week-end",
            "les lycéens, les apprentis et des papas qui ont la garde le week-end",
        ),
        (
            "les infirmières et les aides-soignantes et aussi les ambulanciers",
            "les infirmières, les aides-soignantes et les ambulanciers",
        ),
        (
            "les profs et les parents et puis des assos qui ont pas de local",
            "les profs, les parents et des assos qui n’ont pas de local",
        ),
    ],
    ids=lambda v: v[:40],
)
def test_bien_cousus(texte: str, tous: str) -> None:
    assert qui(texte) == tous


def test_refuses_laisses() -> None:
    e = Entretien()
    e.jusqu_a("coeur_clientele")
    e.dire(
        "Les gens du bourg. Les grandes surfaces, non merci, elles cassent les prix", "motif_offre"
    )
    assert e.carnet.renoncements == "les grandes surfaces"


@pytest.mark.parametrize(
    ("texte", "point", "premier"),
    [
        (
            "Des femmes seules, surtout. Des veuves, de jeunes divorcées, et quelques étudiantes qui n'ont pas de voiture",
            "Des veuves, de jeunes divorcées",
            "femmes seules",
        ),
        (
            "Les routiers. Et puis des maçons, des couvreurs, parfois un notaire",
            "des maçons, des couvreurs",
            "routiers",
        ),
    ],
)
def test_le_premier_reste(texte: str, point: str, premier: str) -> None:
    e = Entretien()
    e.jusqu_a("coeur_clientele")
    e.carnet.propos = {**e.carnet.propos, "coeur_clientele": point}
    from pourquoi.coeur_clientele import _les_voulus

    assert premier in _les_voulus(e.carnet, texte)


@pytest.mark.parametrize(
    "texte",
    [
        "des retraités, mais pas que des retraités, des jeunes aussi",
        "Surtout des hommes du bourg, enfin non, pas seulement des hommes, leurs filles viennent",
    ],
)
def test_not_only_them_refuses_nobody(texte: str) -> None:
    assert ecartes(texte) == ""
