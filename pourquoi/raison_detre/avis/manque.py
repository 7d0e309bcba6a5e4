"""What the person says is missing from the sentence: it is there already, or is put in."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Replique
from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.souhaits import ce_que_nous_souhaitons
from pourquoi.reflet import but, souhait
from pourquoi.retouche.charpente import Contenu, poser
from pourquoi.retouche.contenu import lire_contenu
from pourquoi.retouche.ellipses import ajoute_ce_qui_y_est, deja_mis
from pourquoi.retouche.litteral import exact
from pourquoi.retouche.mots import racines

_MANQUE = re.compile(
    r"\b(?:parle[sz]?|dit|dites|cause[sz]?|cite[sz]?|voit) (?:meme |toujours |plus |nulle part |du tout )*(?:pas|rien|nulle part|ni)(?: du tout| meme)? d(?:es?\b|u\b|')(?P<quoi>[^,.;!?]+)"
    r"|\b(?:manque|oublie[zr]?|omis)\b(?: (?:juste|surtout|encore|l'essentiel|tout))* (?P<quoi2>.+)"
    r"|\bou (?:est|sont) (?:donc |passee?s? )?(?P<quoi3>(?:les?|la|mes|mon|ma|nos|notre|l') ?[^,.;!?]+)"
)

_SANS_NOM = re.compile(
    r"cest|cette|mon|notre|histoire|chose|truc|phrase|pour|avec|dans|juste|parce|avez|vous|dire|dit|mots?|verbe|essentiel|fait|gens|leurs?|quon|que|moi|quoi|tout|plus|bien|meme|dedans|virgule|point|fin|debut"
)

_N_Y_EST_PAS = re.compile(
    r"(?P<quoi>\b(?:(?:les?|la|mes|mon|ma|nos|notre)\s|l[’'])[\w’-]+(?: [\w’-]+){0,3}?) n[’']y (?:est|sont) (?:toujours |même |encore )*(?:pas|plus)\b",
    re.IGNORECASE,
)

_A_METTRE = re.compile(
    r"\b(?:manque|r?ajout\w*|remet\w*|mettez|mets)\b[^:«»]{0,40}[:«]\s*«?\s*(?P<quoi>[^«».;!?]{6,90}?)\s*(?:»|[.;!?]|$)",
    re.IGNORECASE,
)


def y_est_deja(carnet: Carnet, texte: str) -> list[Replique] | None:
    """« Il manque le fait maison », which the sentence tells: it is said so, and shown again."""
    phrase = carnet.raison_detre or ""
    if mis := deja_mis(phrase, texte) or ajoute_ce_qui_y_est(phrase, texte):
        return [Replique("utter_raison_detre_y_est", {"quoi": mis})]
    cite = _A_METTRE.search(texte)
    if cite and exact(phrase, cite["quoi"]) and len(cite["quoi"].split()) > 1:
        return [Replique("utter_raison_detre_y_est", {"quoi": cite["quoi"].strip()})]
    trouve = re.search(r"\b(?:il )?manque (?P<quoi>[^,.;!?«»]{3,40})\W*$", texte, re.IGNORECASE)
    trouve = trouve or _N_Y_EST_PAS.search(texte)
    mots = racines(trouve["quoi"]) if trouve else set()
    if not mots or not mots <= racines(carnet.raison_detre or ""):
        return None
    return [Replique("utter_raison_detre_y_est", {"quoi": trouve["quoi"].strip()})]


def dire_ce_qui_manque(carnet: Carnet, texte: str) -> list[Replique] | None:
    """« ça parle pas des chaussures qu'on jette »: what their whys wished of these, put in."""
    phrase, trouve = carnet.raison_detre or "", _MANQUE.search(normaliser(texte))
    if trouve is None or not phrase or "«" in texte:
        return None
    dits = re.findall(r"[a-z]{4,}", next(filter(None, trouve.groups())))
    racines = {m[:5] for m in dits if not _SANS_NOM.fullmatch(m)}
    deja = normaliser(phrase)
    voulus = [
        (sum(r in normaliser(clause) for r in racines), poids, clause)
        for poids, clause in ce_que_nous_souhaitons(carnet)
        if normaliser(clause) not in deja
    ]
    nombre, _, clause = max(voulus, default=(0, 0.0, ""))
    if any(r in deja for r in racines if r not in normaliser(clause)):
        return None
    contenu = Contenu("effet", clause) if nombre else _dit_ailleurs(carnet, racines)
    faite = poser(phrase, contenu, False) if contenu else None
    if faite is None or faite == phrase or len(faite.split()) > 60:
        return None
    carnet.phrases_avant = [*carnet.phrases_avant, phrase]
    carnet.raison_detre = faite
    return [Replique("utter_raison_detre_corrigee")]


def _dit_ailleurs(carnet: Carnet, racines: set[str]) -> Contenu | None:
    """What their answers say of these things, as it can be put in the sentence."""
    dites = [*carnet.pourquois(), carnet.acte or "", carnet.regard_client or ""]
    clauses = [c for dit in reversed(dites) for c in _CLAUSES.split(dit) if len(c.split()) >= 4]
    for clause in clauses:
        if not any(r in normaliser(clause) for r in racines):
            continue
        lu = lire_contenu(souhait(clause) or clause)
        if lu is None and (geste := but(clause)):
            lu = Contenu("geste", geste, f"pour {geste}")
        if lu and any(r in normaliser(lu.texte) for r in racines):
            return lu
    return None


_CLAUSES = re.compile(r"(?<=[.!?;…])\s+|,? (?:mais|parce que|donc) ")
