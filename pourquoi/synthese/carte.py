"""The why-map: a staircase that climbs from the first answer to the values, then to whom."""

from __future__ import annotations

from dataclasses import dataclass

from pourquoi.majuscules import majuscule
from pourquoi.reflet import raison
from pourquoi.synthese.fontes import PT, Police, lignes, lignes_egales
from pourquoi.synthese.matiere import MOTIFS, Matiere, Palier
from pourquoi.synthese.palette import BAS, BLANC, BRIQUE, ENCRE, GRIS, HAUT, OR, SAPIN, melange
from pourquoi.synthese.passage import passage
from pourquoi.synthese.scene import Disque, Forme, Rectangle, Scene, Texte
from pourquoi.synthese.typographie import INSECABLE, citer, citer_phrase, raccourcir

MAX_MARCHES = 5
"""Steps of the ladder drawn; beyond, the first and the deepest ones."""

MAX_LIGNES = 3
PLACE = 50
"""Lines of a step, and characters that each of them surely holds."""

_CORPS = 9.5 * PT
_CORPS_TITRE = 7.5 * PT
_INTERLIGNE = 4.2
_DECALAGE = 8.0
_TITRE = 25.0
_JEU = 1.1


@dataclass(frozen=True)
class Marche:
    """One step of the staircase: what it is, and the words on it."""

    titre: str
    texte: str
    genre: str = "echelle"

    @property
    def police(self) -> Police:
        """The font of its words: the arrival of the ladder is in bold."""
        return Police.TEXTE if self.genre == "echelle" else Police.GRAS


def marches(matiere: Matiere, lignes_max: int = MAX_LIGNES) -> list[Marche]:
    """The steps from the lowest to the highest; only those that were talked about.

    An answer too long for this number of lines is told by its main sentence.
    """
    montee = [
        Marche(_titre(rang, p), citer(_abrege(p.texte, lignes_max * PLACE)))
        for rang, p in enumerate(_choisis(matiere))
    ]
    if noms := ", ".join(raccourcir(v.nom, 60) for v in matiere.valeurs[:3] if v.nom):
        montee.append(Marche("Les valeurs", majuscule(noms), "valeurs"))
    if matiere.clientele:
        montee.append(Marche("Pour qui", citer(matiere.clientele), "pour_qui"))
    return montee


def _abrege(texte: str, place: int) -> str:
    dit = passage(texte, place, raison) or texte
    return majuscule(dit) if texte[:1].isupper() else dit


def recit(matiere: Matiere) -> str:
    """The staircase as sentences, for those who cannot see it."""
    phrases = []
    for marche in marches(matiere):
        debut = "Tout en haut, pour qui" if marche.genre == "pour_qui" else marche.titre
        phrases.append(f"{debut}{INSECABLE}: {marche.texte}.")
    if matiere.raison_detre:
        phrases.append(f"La raison d’être{INSECABLE}: {citer_phrase(matiere.raison_detre)}")
    return " ".join(phrases) or "Rien n’est encore noté."


def _choisis(matiere: Matiere) -> list[Palier]:
    paliers = list(matiere.paliers)
    if len(paliers) > MAX_MARCHES:
        paliers = [paliers[0], *paliers[1 - MAX_MARCHES :]]
    return paliers


def _titre(rang: int, palier: Palier) -> str:
    titre = MOTIFS.get(palier.motif) or ("Au départ" if rang == 0 else "Plus loin")
    return majuscule(titre)


def escalier(
    matiere: Matiere, x: float, y: float, largeur: float, lignes_max: int = MAX_LIGNES
) -> tuple[list[Forme], float]:
    """Draw the staircase with its top at `y`; the lowest step is the widest.

    Each step holds at most `lignes_max` lines, the last one more: nobody is left out of it.

    Returns:
        The shapes and the height they take, 0 when there is no step.
    """
    montee = marches(matiere, lignes_max)
    formes: list[Forme] = []
    haut = y
    for rang in range(len(montee) - 1, -1, -1):
        marche = montee[rang]
        gauche = x + rang * _DECALAGE
        place = x + largeur - gauche - _TITRE - 14
        maximum = 4 if marche.genre == "pour_qui" else lignes_max
        ecrites = lignes(marche.texte, marche.police, _CORPS, place, maximum)
        hauteur = max(len(ecrites), 1) * _INTERLIGNE + 4.6
        formes += _dessiner(marche, ecrites, rang, len(montee), gauche, haut, x + largeur, hauteur)
        haut += hauteur + _JEU
    return formes, max(haut - _JEU - y, 0.0) if montee else 0.0


def _dessiner(
    marche: Marche,
    ecrites: list[str],
    rang: int,
    nombre: int,
    gauche: float,
    haut: float,
    droite: float,
    hauteur: float,
) -> list[Forme]:
    sombre = marche.genre == "pour_qui"
    part = rang / max(nombre - 1, 1)
    fond = SAPIN if sombre else melange(BAS, HAUT, part)
    encre, encre_titre = (BLANC, OR) if sombre else (ENCRE, SAPIN if part > 0.5 else BRIQUE)
    milieu = haut + hauteur / 2
    formes: list[Forme] = [
        Rectangle(gauche, haut, droite - gauche, hauteur, fond=fond, rayon=1.6),
        Disque(gauche + 5.2, milieu, 1.5, OR if sombre else encre_titre),
    ]
    titres = lignes(marche.titre, Police.GRAS, _CORPS_TITRE, _TITRE - 3, 2)
    formes += colonne_centree(
        titres, Police.GRAS, _CORPS_TITRE, 3.2, gauche + 9.5, milieu, encre_titre
    )
    formes += colonne_centree(
        ecrites, marche.police, _CORPS, _INTERLIGNE, gauche + 9.5 + _TITRE, milieu, encre
    )
    return formes


def colonne_centree(
    ecrites: list[str],
    police: Police,
    corps: float,
    pas: float,
    x: float,
    milieu: float,
    encre: str,
) -> list[Forme]:
    """Lines of text whose block is centred on the height `milieu`."""
    # 0.35 of the size brings the middle of the small letters, not the baseline, to the centre.
    depart = milieu - (len(ecrites) - 1) * pas / 2 + corps * 0.35
    return [
        Texte(x, depart + rang * pas, ligne, police, corps, encre)
        for rang, ligne in enumerate(ecrites)
    ]


def affiche(matiere: Matiere) -> Scene:
    """The staircase alone on its sheet, the raison d'être above it."""
    largeur, marge = 180.0, 9.0
    utile = largeur - 2 * marge
    formes: list[Forme] = []
    y = marge + 3.0
    sujet = " · ".join(filter(None, ("Le pourquoi", matiere.activite)))
    surtitre = lignes(sujet, Police.GRAS, 8 * PT, utile, 1)
    formes += [Texte(marge, y, ligne, Police.GRAS, 8 * PT, BRIQUE) for ligne in surtitre]
    y += 4.0
    if matiere.raison_detre:
        for ligne in lignes_egales(
            citer_phrase(matiere.raison_detre), Police.TITRE, 15 * PT, utile, 5
        ):
            y += 6.6
            formes.append(Texte(marge, y, ligne, Police.TITRE, 15 * PT, ENCRE))
        y += 6.0
    escaliers, hauteur = escalier(matiere, marge, y + 1, utile)
    if not escaliers and not matiere.raison_detre:
        y += 6.0
        formes.append(Texte(marge, y, "Rien n’est encore noté.", Police.TEXTE, 12 * PT, GRIS))
    return Scene(largeur, y + 1 + hauteur + marge, [*formes, *escaliers])
