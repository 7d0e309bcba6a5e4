"""A whole sentence of theirs, or an earlier one they want back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pourquoi.ecriture import normaliser
from pourquoi.retouche.mise_au_propre import propre

_SUJET = (
    r"(?:(?P<je>j[’ ]?e?xist\w*)|(?P<nous>(?:nous|on) exist\w+)|(?P<la>(?:on est|nous somm?es?|je suis|je sui|chui[st]?|j[’ ]?sui[st]?) l[àa])"
    r"|(?P<nom>(?:mon|ma|notre|nos|mes|l[’ea] ?)(?: ?[\w’-]+){1,5}? (?:exist\w+|est l[àa]|sont l[àa]))"
    r"|(?P<autre>nous travaillons))"
)
_ENTIERE = re.compile(
    rf"\b{_SUJET}(?:\s*,\s*(?P<incise>[^,.;:!?«»]{{2,40}}),(?=\s*(?:p(?:ou)?r|afin)\b))?(?P<suite>\s*,?\s*(?:(?:surtout|avant tout|c’est|juste|d’abord)\s+)*(?:p(?:ou)?r|afin)\b.+)", re.I
)  # fmt: skip
_ENTREPRISE = re.compile(r"\bnotre (?:raison d.être|entreprise|mission|maison|métier) .+", re.I)
JUGE = re.compile(
    r"\b(?:ça|ca|sa|c[’ ]?est|cela) (?:sonne|fait|veut|ne|n’|me|m’|pas|trop|un peu|d[ée]j[àa]|creux|nul|moche|bizarre|vide|vague|flou|bateau|manque|faux|vrai|juste|exact|clair|beau|joli|mieux)\b"
    r"|\b(?:vous|votre|vos|tu|toi|ton|tes|phrase)\b",
    re.I,
)


def entiere(texte: str) -> str | None:
    """The whole sentence that stands in a text without quotation marks, or None."""
    for phrase in re.split(r"(?<=[.!?…])\s+", texte):
        trouve = _ENTIERE.search(phrase)
        if trouve and re.search(
            r"\b(?:est-ce que|pourquoi|quand|si) *$", phrase[: trouve.start()], re.I
        ):
            continue
        brut = trouve or _ENTREPRISE.search(phrase)
        if brut is None:
            continue
        suite = (trouve["suite"] if trouve else brut[0]).strip(" .!?…")
        suite = COMMENTAIRE_FINAL.sub("", suite)
        if JUGE.search(suite) or len(suite.split()) < 3:
            continue
        if trouve is None:
            return suite[0].upper() + suite[1:] + "."
        incise = f", {trouve['incise'].strip()}, " if trouve["incise"] else " "
        return _signer_sujet(trouve).rstrip() + incise + propre(suite) + "."
    return None


COMMENTAIRE_FINAL = re.compile(
    r"[\s,;]+(?:(?:et )?(?:c[’ ]?est (?:tout|bon|mieux|bien|parfait)|voil[àa]|point(?: barre)?|merci|svp|stp|s[’ ]?il (?:vous|te) pla[iî]t|je (?:vous|te) prie|quoi|hein|non|[çc]a (?:me va|ira|suffi\w+))(?: .*)?)$",
    re.I,
)


def _signer_sujet(trouve: re.Match[str]) -> str:
    """The subject and its verb, spelt right, with a space after."""
    if trouve["je"]:
        return "J’existe "
    if trouve["nous"]:
        return "Nous existons " if trouve["nous"].lower().startswith("nous") else "On existe "
    if trouve["la"]:
        dit = trouve["la"].lower()
        qui = "On est" if dit.startswith("on") else "Nous sommes" if dit[0] == "n" else "Je suis"
        return f"{qui} là "
    sujet = propre((trouve["nom"] or trouve["autre"]).replace(" la", " là")).strip()
    return sujet[0].upper() + sujet[1:] + " "


_AVANT = re.compile(
    r"\b(?:la|celle|version|phrase) (?:d'avant|precedente|d'origine|originale|du (?:tout )?debut)\b|\b(?:la |l')?(?:toute )?(?:precedente|ancienne|premiere)(?: (?:version|phrase|proposition|formule))?\b(?! (?:partie|moitie|fois|fin|phrase du))"
    r"|\bc'etait mieux avant\b|\bavant ,? ?c'etait mieux\b|\b(?:revien\w*|retour\w*) en arriere\b"
)
_PREMIERE = re.compile(r"\bpremiere\b|\bd'origine\b|\boriginale\b|\bdu (?:tout )?debut\b")
_REVENIR = re.compile(
    r"\b(?:repren\w*|reme[tst]\w*|revien\w*|revenez|reveni\w*|gard\w*|prefer\w*|rend\w*|retour\w*|redonn\w*|mieux|annul\w*|retablis\w*|restaur\w*|rechang\w*|remis\w*)\b"
)


def precedente(texte: str, avant: Sequence[str]) -> str | None:
    """The earlier sentence the message asks for, or None."""
    plat = normaliser(texte)
    if not avant or not (trouve := _AVANT.search(plat)):
        return None
    if not _REVENIR.search(plat) or re.search(
        r"\bpas (?:la|l'|celle) ?(?:premiere|ancienne)", plat
    ):
        return None
    return avant[0] if _PREMIERE.search(trouve[0]) else avant[-1]
