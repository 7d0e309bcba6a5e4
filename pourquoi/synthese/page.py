"""The synthesis as one A4 page to print, sign and pin to the wall."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pourquoi.majuscules import majuscule
from pourquoi.synthese.carte import escalier
from pourquoi.synthese.fontes import PT, Police, largeur, lignes, lignes_egales
from pourquoi.synthese.matiere import Matiere, lire_pour_dessin
from pourquoi.synthese.palette import BRIQUE, ENCRE, FILET, GRIS, OR, PAPIER, SAPIN
from pourquoi.synthese.pas import action_dite
from pourquoi.synthese.rubriques import composer, rubriques
from pourquoi.synthese.scene import Forme, Ligne, Rectangle, Scene, Texte
from pourquoi.synthese.typographie import FINE, citer_phrase

LARGEUR, HAUTEUR = 210.0, 297.0
"""A4, in millimetres."""

MENTION = (
    "Page préparée avec Pourquoi, un programme qui pose des questions. "
    "Les mots entre guillemets sont ceux de l’entreprise."
)

MARGE = 17.0
_UTILE = LARGEUR - 2 * MARGE
_BAS = HAUTEUR - 11.0
_GOUTTIERE = 8.0
_MAX_RUBRIQUES = 95.0
_RUBRIQUES_CONFORTABLES = 60.0
_MIN_RESPIRATION = 6.0
# Fewer blocks, more air around each: a short page still looks composed.
_MAX_RESPIRATION = (0.0, 50.0, 28.0, 17.0)

Bloc = tuple[list[Forme], float]
"""Shapes drawn from the height 0, and the height they take in millimetres."""


def pdf(record: dict[str, Any]) -> bytes:
    """The synthesis as a PDF file of exactly one A4 page.

    Args:
        record: the exported record of a session, any key missing or None; long answers are
            cut with « … », missing ones leave no empty frame.
    """
    from pourquoi.synthese.dessin_pdf import tracer

    matiere = lire_pour_dessin(record)
    titre = f"Raison d’être – {matiere.activite}" if matiere.activite else "Raison d’être"
    return tracer(composer_page(matiere), titre)


def composer_page(matiere: Matiere) -> Scene:
    """Lay the page out: what there is to say is spread over the height."""
    scene = Scene(LARGEUR, HAUTEUR)
    entete, haut = _entete(matiere)
    scene.formes += entete
    souhait = min(_colonnes(matiere, _MAX_RUBRIQUES)[1], _RUBRIQUES_CONFORTABLES)
    for lignes_max in (3, 2, 1):
        pied, hauteur_pied = _pied(matiere, min(lignes_max, 2) + 1)
        place = _BAS - hauteur_pied - haut
        blocs = [b for b in (_phrase(matiere), _carte(matiere, lignes_max)) if b[1]]
        libre = place - sum(hauteur for _formes, hauteur in blocs) - 4 * _MIN_RESPIRATION
        if libre >= souhait:
            break
    colonnes = _colonnes(matiere, min(libre, _MAX_RUBRIQUES))
    blocs += [colonnes] if colonnes[1] else []
    reste = place - sum(hauteur for _formes, hauteur in blocs)
    souffle = max(min(reste / (len(blocs) + 1), _MAX_RESPIRATION[len(blocs)]), 0.0)
    y = haut + souffle
    for formes, hauteur in blocs:
        scene.formes += _descendre(formes, y)
        y += hauteur + souffle
    scene.formes += _descendre(pied, _BAS - hauteur_pied)
    return scene


def _entete(matiere: Matiere) -> Bloc:
    formes: list[Forme] = [
        Rectangle(0, 0, LARGEUR, 4.0, fond=SAPIN),
        Rectangle(0, 4.0, LARGEUR, 0.9, fond=OR),
        Texte(MARGE, 18.5, f"Pourquoi{FINE}?", Police.TITRE, 16 * PT, SAPIN),
    ]
    details = (majuscule(matiere.activite), matiere.statut, matiere.commencee_le)
    for ligne in lignes(" · ".join(filter(None, details)), Police.TEXTE, 9 * PT, _UTILE - 50, 1):
        x = LARGEUR - MARGE - largeur(ligne, Police.TEXTE, 9 * PT)
        formes.append(Texte(x, 18.2, ligne, Police.TEXTE, 9 * PT, GRIS))
    formes.append(Ligne(MARGE, 23.0, LARGEUR - MARGE, 23.0, FILET))
    return formes, 23.0


def _phrase(matiere: Matiere) -> Bloc:
    if not matiere.raison_detre:
        return [], 0.0
    y = 2.6
    formes: list[Forme] = [_surtitre("Notre raison d’être", MARGE, y)]
    phrase = citer_phrase(matiere.raison_detre)
    for corps, maximum in ((32, 2), (27, 3), (23, 4), (20, 5), (17, 6), (14.5, 7)):
        ecrites = lignes_egales(phrase, Police.TITRE, corps * PT, _UTILE, maximum)
        if not ecrites[-1].endswith("…"):
            break
    pas = corps * PT * 1.26
    y += 2.5
    for ligne in ecrites:
        y += pas
        formes.append(Texte(MARGE, y, ligne, Police.TITRE, corps * PT, ENCRE))
    if matiere.confirmee_le:
        mention = f"Confirmée le {matiere.confirmee_le}"
    else:
        mention = "Confirmée" if matiere.confirmee else "Proposition à relire, pas encore confirmée"
    y += 8.0
    formes.append(Texte(MARGE, y, mention, Police.TEXTE, 9.5 * PT, GRIS))
    return formes, y + 1.5


def _carte(matiere: Matiere, lignes_max: int) -> Bloc:
    formes, hauteur = escalier(matiere, MARGE, 6.5, _UTILE, lignes_max)
    if not hauteur:
        return [], 0.0
    return [_surtitre("Le chemin, de bas en haut", MARGE, 2.6), *formes], hauteur + 6.5


def _colonnes(matiere: Matiere, hauteur_max: float) -> Bloc:
    groupes = rubriques(matiere)
    if not groupes:
        return [], 0.0
    place = (_UTILE - _GOUTTIERE * (len(groupes) - 1)) / len(groupes)
    formes: list[Forme] = []
    hauteurs = []
    for rang, groupe in enumerate(groupes):
        x = MARGE + rang * (place + _GOUTTIERE)
        colonne, hauteur = composer(groupe, x, place, hauteur_max)
        formes += colonne
        hauteurs.append(hauteur)
    return formes, max(hauteurs)


def _pied(matiere: Matiere, lignes_max: int) -> Bloc:
    formes: list[Forme] = []
    y = 0.0
    if matiere.action:
        case = 6.0
        corps = 12 * PT
        action = action_dite(matiere.action, 55 * lignes_max) or matiere.action
        ecrites = lignes(majuscule(action), Police.GRAS, corps, _UTILE - 26, lignes_max)
        hauteur = len(ecrites) * 5.4 + 12.5
        formes += [
            Rectangle(MARGE, y, _UTILE, hauteur, fond=PAPIER, trait=OR, epaisseur=0.5, rayon=2),
            Rectangle(
                MARGE + 6,
                y + (hauteur - case) / 2,
                case,
                case,
                fond="#ffffff",
                trait=SAPIN,
                epaisseur=0.6,
                rayon=0.9,
            ),
            _surtitre("Dans les sept jours", MARGE + 18, y + 6.8),
        ]
        formes += [
            Texte(MARGE + 18, y + 13.0 + rang * 5.4, ligne, Police.GRAS, corps, ENCRE)
            for rang, ligne in enumerate(ecrites)
        ]
        y += hauteur
    y += 15.0
    for libelle, debut, fin in (
        ("Date", MARGE, MARGE + 52),
        ("Signature", MARGE + 70, LARGEUR - MARGE),
    ):
        formes.append(Texte(debut, y, libelle, Police.TEXTE, 9 * PT, GRIS))
        trait = debut + largeur(libelle, Police.TEXTE, 9 * PT) + 3
        formes.append(Ligne(trait, y + 0.6, fin, y + 0.6, GRIS, 0.25))
    formes.append(Texte(MARGE, y + 8.5, MENTION, Police.TEXTE, 6.5 * PT, GRIS))
    return formes, y + 8.5


def _surtitre(texte: str, x: float, y: float) -> Texte:
    return Texte(x, y, texte.upper(), Police.GRAS, 8 * PT, BRIQUE)


def _descendre(formes: list[Forme], dy: float) -> list[Forme]:
    return [_deplacee(forme, dy) for forme in formes]


def _deplacee(forme: Forme, dy: float) -> Forme:
    if isinstance(forme, Ligne):
        return replace(forme, y1=forme.y1 + dy, y2=forme.y2 + dy)
    return replace(forme, y=forme.y + dy)
