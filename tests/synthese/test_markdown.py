"""The Markdown document: its parts, its order, and the user's words as data only."""

from __future__ import annotations

import re

from hypothesis import given, settings

from pourquoi.synthese import markdown
from tests.synthese.fiches import fiche_breve, fiche_etrange, fiche_pleine
from tests.synthese.strategies import fiches

NB = "\u00a0"


def sections(document: str) -> list[str]:
    return re.findall(r"^## (.+)$", document, flags=re.MULTILINE)


def section(document: str, titre: str) -> str:
    return document.split(f"## {titre}\n", 1)[1].split("\n## ", 1)[0]


def test_toutes_les_parties_dans_l_ordre() -> None:
    document = markdown(fiche_pleine())
    assert document.startswith("# ")
    assert sections(document) == [
        "Raison d’être",
        "Le chemin, de la première réponse à la plus profonde",
        "Les valeurs, en actes",
        "Le cœur de clientèle",
        "Les renoncements",
        "Les partenaires",
        "Dans les sept jours",
        "Pour aller plus loin",
        "Trouver vos clients",
    ]


def test_raison_detre_citee_et_signee() -> None:
    partie = section(markdown(fiche_pleine()), "Raison d’être")
    assert f"«{NB}Nous existons pour que le village" in partie
    assert "Confirmée le 22 novembre 2026." in partie


def test_pas_de_signature_sans_accord() -> None:
    partie = section(markdown(fiche_breve()), "Raison d’être")
    assert "pas encore confirmée" in partie
    assert "Confirmée" not in partie


def test_echelle_de_la_premiere_a_la_plus_profonde() -> None:
    fiche = fiche_pleine()
    fiche["reponses"].reverse()
    partie = section(markdown(fiche), "Le chemin, de la première réponse à la plus profonde")
    assert re.findall(r"^(\d)\. ", partie, flags=re.MULTILINE) == ["1", "2", "3", "4"]
    assert partie.index("gagner ma vie") < partie.index("retraite") < partie.index("anciens")


def test_valeurs_avec_leur_acte() -> None:
    partie = section(markdown(fiche_pleine()), "Les valeurs, en actes")
    assert f"- **Respect**{NB}: «{NB}je garde une baguette" in partie
    assert "- **Travail bien fait**\n" in partie


def test_trouver_vos_clients_repond_avec_les_mots_donnes() -> None:
    partie = section(markdown(fiche_pleine()), "Trouver vos clients")
    for mots in (
        "les familles du village",
        "Ici, on prend le temps de vous connaître",
        "je garde une baguette",
        "les livraisons aux grandes surfaces",
        "ouvrir le dimanche après-midi",
        "Appeler le meunier mardi",
        "fournisseurs, collaborateurs et confrères",
    ):
        assert mots in partie
    derniere = partie.strip().splitlines()[-1]
    assert "les familles du village" in derniere
    assert "un monde où personne ne mange seul" in derniere


def test_lien_tire_de_l_echelle_sans_approfondissement() -> None:
    fiche = fiche_pleine()
    fiche["approfondissement"] = None
    fiche["raison_detre"] = "Nous existons pour pétrir chaque nuit un pain dont nous sommes fiers."
    derniere = markdown(fiche).strip().splitlines()[-1]
    assert "les familles du village" in derniere
    assert "garde un endroit où les gens se parlent" in derniere


def test_la_phrase_signee_n_est_pas_redite_a_la_fin() -> None:
    fiche = fiche_pleine()
    fiche["approfondissement"] = None
    derniere = markdown(fiche).strip().splitlines()[-1]
    assert "les familles du village" in derniere
    assert "se parle" not in derniere


def test_trouver_vos_clients_se_tait_quand_on_sait_trop_peu() -> None:
    assert "Trouver vos clients" not in markdown(fiche_breve())
    assert "Trouver vos clients" not in markdown({"coeur_clientele": "les voisins"})


def test_tout_le_monde_n_est_pas_une_clientele() -> None:
    fiche = fiche_pleine()
    fiche["coeur_clientele"] = "tout le monde"
    partie = section(markdown(fiche), "Trouver vos clients")
    assert f"celles qui tiennent le plus à «{NB}respect{NB}»" in partie
    assert "Choisir «\u00a0tout le monde" not in partie


def test_rien_du_tout() -> None:
    for fiche in ({}, {"reponses": None, "valeurs": None, "partenaires": None}):
        document = markdown(fiche)
        assert "Rien n’est encore noté" in document
        assert sections(document) == []


def test_meme_geste_dit_une_fois() -> None:
    fiche = {
        "partenaires": {"fournisseurs": "payer à 15 jours"},
        "reponses": [{"etape": "geste_respect", "texte": "payer à 15 jours"}],
    }
    assert markdown(fiche).count("payer à 15 jours") == 1


def test_les_mots_ne_mettent_rien_en_forme() -> None:
    document = markdown(fiche_etrange())
    assert "<script" not in document.replace("\\<script", "")
    assert r"\*\*gras\*\* \_italique\_ \[lien\]" in document
    assert r"\`code\` \| tableau \| \~\~barré\~\~" in document
    assert r"- **\# titre – liste**" in document
    assert "\x00" not in document
    assert "\u202e" not in document
    assert "🍞" in document
    document.encode()


@settings(max_examples=80, deadline=None)
@given(fiches)
def test_aucune_fiche_ne_casse_le_document(fiche: dict) -> None:
    document = markdown(fiche)
    document.encode()
    assert document.startswith("# Le pourquoi de l’entreprise\n")
    # Every HTML bracket, link and fence the user typed is escaped; the rest is ours.
    nu = re.sub(r"\\[\\`*_{}\[\]<>&#|~$]", "", document)
    assert not re.search(r"[`<&|~$]|\]\(", nu)
    connues = re.findall(r"^#+ .*$", nu, flags=re.MULTILINE)
    assert len(connues) == len(set(connues))
