"""A reflection that opens on a pronoun, or points at somebody, with the noun said just before it.

« elle est ouverte à 5h » after « ils le voient à la porte : » is « la porte est ouverte à 5h ».
"""

from __future__ import annotations

import re

from pourquoi.reflet.autonomie import DE_CE_QUI_EST_DIT
from pourquoi.reflet.lexique import accentuer, conjugue, connu, infinitif, part, participe_passe
from pourquoi.reflet.noms import nommer, prenoms
from pourquoi.reflet.proprete import en_francais

_PRONOM = re.compile(r"(?P<pronom>il|elle)s? (?=(?P<verbe>[^\W\d_]+))", re.IGNORECASE)
_FEMININ, _MASCULIN = "la|une|ma|cette", "le|un|mon|ce|cet|du|au"
_FIN = re.compile(
    r"\b(?P<det>la|ma|cette|le|mon|ce|au|du) (?P<nom>[^\W\d_]{3,})(?: (?:d[ée]j[àa]|d’abord|surtout|m[êe]me|aussi))?\s*(?P<signe>[:;,.!…])\s*(?:et |parce qu’|car )?$",
    re.IGNORECASE,
)
"""The noun on which what was said before ends."""
_IMPERSONNEL = re.compile(
    r"(?:n’|ne )?(?:y|faut|fallait|faudra\w*|pleu\w+|neige\w*|suffi\w+|manqu\w+|s’agi\w+|vaut|fait (?:beau|froid|chaud|nuit|jour))\b",
    re.I,
)


def sujet_nomme(dit: str, avant: str) -> str:
    """What is said back with the thing that its « il » or « elle » stands for, where it is sure.

    Args:
        dit: what is said back.
        avant: what its author wrote before it, through `nettoyer`.
    """
    pronom, fin = _PRONOM.match(dit), _FIN.search(avant)
    if not pronom or not fin or pronom[0].strip().lower()[-1] == "s":
        return dit
    det, nom = fin["det"].lower(), fin["nom"].lower()
    elle = pronom["pronom"].lower() == "elle"
    if elle != (det in ("la", "ma", "cette")) or part(nom, "N") < 0.5:
        return dit
    phrase = re.split(r"[.!?…;] ", avant[: fin.start()])[-1]
    autres = re.compile(rf"\b(?:{_FEMININ if elle else _MASCULIN}) (?!\w+ (?:à|au)\b)\w", re.I)
    if autres.search(_SUJET_PRONOM.sub(" ", phrase)) or re.search(r"\b[ld]’\w", phrase):
        return dit
    if _IMPERSONNEL.match(dit[pronom.end() :]) or _des_prenoms(phrase):
        return dit
    det = {"au": "le", "du": "le", "ma": "la", "mon": "le"}.get(det, det)
    return f"{det} {en_francais(nom)} {dit[pronom.end() :]}"


_SUJET_PRONOM = re.compile(
    r"\b(?:je|tu|on|ils?|elles?|nous|vous|ne) (?:l[ea]s?|l’) ?(?=\w)", re.IGNORECASE
)
"""« ils le voient »: no article."""


def _des_prenoms(texte: str) -> list[str]:
    noms = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", nommer(texte))
    return [nom for nom in dict.fromkeys(noms) if nom in prenoms()]


_LE_DOUBLE = re.compile(
    r"\b(?P<le>le |la |les |l’)(?P<verbe>\w+(?:er|ir|re|oir)) (?P<lui>elle|lui|elles|eux)(?=\s*(?:[.,;!]|$)| (?:plutôt|d’abord|parce|quand)\b)",
    re.IGNORECASE,
)
_AVEC = {"le ": ("lui",), "la ": ("elle",), "les ": ("elles", "eux"), "l’": ("elle", "lui")}


def sans_double(dit: str, texte: str) -> str:
    """« me dit de la choisir elle » → « me dit de choisir Lila », the only one named, or « de la choisir ».

    Args:
        dit: what is said back.
        texte: the whole answer, through `nettoyer`.
    """
    double = _LE_DOUBLE.search(dit)
    if double is None or double["lui"].lower() not in _AVEC[double["le"].lower()]:
        return dit
    noms = _des_prenoms(texte)
    seul = len(noms) == 1 and not double["le"].lower().startswith("les")
    mis = f"{double['verbe']} {noms[0]}" if seul else double["le"] + double["verbe"]
    dit = f"{dit[: double.start()]}{mis}{dit[double.end() :]}"
    return re.sub(r"\bde (?=(?-i:[aeiouyéèêh])\w+ [A-ZÀ-Ý])", "d’", dit) if seul else dit


_VOUS_LE = re.compile(
    r"(?P<vous>vous|tu|je|on) (?P<le>le|la) (?P<verbe>[^\W\d_]+)(?= )", re.IGNORECASE
)
_QUELQU_UN = re.compile(
    r"\b(?P<det>son|sa|mon|ma|le|la|leur|notre) (?P<petit>petite? |grande? |vieux |vieille )?(?:(?P<lien>fils|fille|frère|sœur|gamine?|voisine?|cousine?|neveu|nièce|bébé|père|mère|oncle|tante|collègue|apprentie?|petite?),? )?(?P<nom>[^\W\d_]{3,})(?![\w’-])"
)
_AU_LIEU = re.compile(
    r"\b(?:dans|sur|sous|de|d’|en|par|chez|contre|devant|derrière|avant|après|vers|à|pendant) (?:le |la |l’|un |une |son |sa |mon |ma |du )?[^\W\d_]+"
)
_CHOSE = {"le": r"\b(?:le|un|son|mon|ce|cet|leur) \w", "la": r"\b(?:la|une|sa|ma|cette|leur) \w"}


def objet_nomme(dit: str, avant: str) -> str:
    """« vous le voyiez dormir », Léo named before as « son petit Léo » → « vous voyiez Léo dormir ».

    Args:
        dit: what is said back, opening on its verb.
        avant: what its author wrote before it, through `nettoyer`.
    """
    objet = _VOUS_LE.match(dit)
    if objet is None or not conjugue(objet["verbe"].lower()) or participe_passe(objet["verbe"]):
        return dit
    suite = dit[objet.end() :].split()[0].strip(",;.")
    if DE_CE_QUI_EST_DIT.match(objet["verbe"].lower()) and not infinitif(suite.lower()):
        # « vous le savez bien », « vous le voyez »: of what is said as well.
        return dit
    dernier = None
    for trouve in _QUELQU_UN.finditer(nommer(avant)):
        if nom := _son_nom(trouve):
            dernier = (trouve, nom)
    if dernier is None:
        return dit
    trouve, nom = dernier
    feminin = trouve["det"] in ("sa", "ma", "la") or bool(
        re.fullmatch(
            r"fille|sœur|gamine|voisine|cousine|nièce|mère|tante|apprentie|petite",
            trouve["lien"] or "",
        )
    )
    reste = _SUJET_PRONOM.sub(" ", _AU_LIEU.sub(" ", nommer(avant)[trouve.end() :]))
    le = objet["le"].lower()
    if feminin != (le == "la") or re.search(_CHOSE[le], reste) or _des_prenoms(reste):
        return dit
    return f"{objet['vous']} {objet['verbe']} {nom}{dit[objet.end() :]}"


def _son_nom(trouve: re.Match[str]) -> str | None:
    """The name in « son petit mateo », « ma voisine Rose »; None for a word."""
    nom = trouve["nom"]
    if nom in prenoms():
        return nom
    lien = trouve["lien"] or (trouve["petit"] or "").startswith("petit")
    inconnu = lien and not (connu(nom.lower()) or accentuer(nom.lower()))
    return nom.capitalize() if inconnu and nom.lower()[-1] in "aeioy" and len(nom) > 3 else None
