"""A whole sentence of theirs, or an earlier one they want back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pourquoi.ecriture import normaliser
from pourquoi.majuscules import majuscule
from pourquoi.retouche.accord import accorder_les_sujets
from pourquoi.retouche.contenu import voulues_au_subjonctif
from pourquoi.retouche.litteral import cites
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.oral import sans_tics

_SUJET = (
    r"(?:(?P<je>j[’ ]?e?xist\w*)|(?P<nous>(?:nous|on) exist\w+)|(?P<la>(?:on est|nous somm?es?|je suis|je sui|chui[st]?|j[’ ]?sui[st]?) l[àa])"
    r"|(?P<nom>(?:mon|ma|notre|nos|mes|l[’ea] ?)(?: ?[\w’-]+){1,5}? (?:exist\w+|est l[àa]|sont l[àa]))"
    r"|(?P<autre>nous travaillons|je travaille|on travaille))"
)
_ENTIERE = re.compile(
    rf"\b{_SUJET}(?:\s*,\s*(?P<incise>[^,.;:!?«»]{{2,40}}),(?=\s*(?:p(?:ou)?r|afin)\b))?(?P<suite>\s*,?\s*(?:(?:surtout|avant tout|c’est|juste|d’abord)\s+)*(?:p(?:ou)?r|afin)\b.+)", re.I
)  # fmt: skip
_ENTREPRISE = re.compile(
    r"^(?:\W*(?:non|oui|plut[ôo]t|alors|voil[àa])\b\W*)*(?P<dite>notre (?:raison d.être|entreprise|mission|maison|métier) (?!j|je|tu|vous|on|ça).+)", re.I
)  # fmt: skip
JUGE = re.compile(
    r"\b(?:ça|ca|sa|c[’ ]?est|cela) (?:va|sonne|fait|veut|ne|n’|me|m’|pas|trop|un peu|d[ée]j[àa]|creux|nul|moche|bizarre|vide|vague|flou|bateau|manque|faux|vrai|juste|exact|clair|beau|joli|mieux)\b"
    r"|\b(?<!rendez-)(?<!rendez )(?:vous|votre|vos|tu|toi|ton|tes|phrase)\b",
    re.I,
)


def entiere(texte: str) -> str | None:
    """The whole sentence that stands in a text without quotation marks, or None."""
    dit = re.sub(r"\bquon (?=existe)", "qu’on ", texte)
    for phrase in re.split(r"(?<=[.!?…])\s+", dit):
        trouve = _ENTIERE.search(phrase)
        if trouve and re.search(
            r"\b(?:est-ce que|pourquoi|quand|si) *$", phrase[: trouve.start()], re.I
        ):
            continue
        brut = trouve or _ENTREPRISE.search(phrase)
        if brut is None:
            continue
        suite = (trouve["suite"] if trouve else brut["dite"]).strip(" .!?…")
        suite = COMMENTAIRE_FINAL.sub("", sans_tics(suite))
        if re.match(r"\W*(?:pour|afin) ?(?:de )?quoi\b", suite, re.I):
            # « On existe pour quoi au juste ? »
            continue
        if JUGE.search(suite) or len(suite.split()) < 3:
            continue
        if trouve is None:
            return majuscule(suite) + "."
        incise = f", {trouve['incise'].strip()}, " if trouve["incise"] else " "
        dite = _signer_sujet(trouve).rstrip() + incise + accorder_les_sujets(propre(suite)) + "."
        return voulues_au_subjonctif(dite)
    return None


COMMENTAIRE_FINAL = re.compile(
    r"[\s,;]+(?:et )?(?<!que )(?<!ce )(?<!si )(?:c[’ ]?est (?:tout|bon|mieux|bien|parfait)|voil[àa]|point(?: barre)?|merci|svp|stp|s[’ ]?il (?:vous|te) pla[iî]t|je (?:vous|te) prie|hein|non|[àa] la place|[çc]a (?:me va|ira|suffi\w+))\W*$"
    r"|\s*[,;]\s*(?:et )?(?:c[’ ]?est (?:tout|bon|mieux|bien|parfait)|voil[àa]|point barre|merci|svp|stp|s[’ ]?il (?:vous|te) pla[iî]t|je (?:vous|te) prie|[çc]a (?:me va|ira|suffi\w+)) .*$"
    r"|(?<!\bà)(?<!\ba)(?<!\bde)(?<!\bsur)(?<!\bpar)(?<!\bpour)(?<!\ben)(?<!\bavec)(?<!\bsans)(?<!\bchez)(?<!\bimporte)[\s,;]+quoi\W*$",
    re.I,
)
"""What is said of a sentence after it; « à quoi elle va servir » belongs to it."""


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
    return majuscule(sujet) + " "


_AVANT = re.compile(
    r"\bcomme (?:d')?avant\b|\bcomme c'etait\b|\bcelle que (?:j'ai|j'avais|je vous ai|on a) (?:moi-meme )?(?:ecrite?|dite?|donnee?|proposee?|tapee?)\b|\b(?:ma|notre) phrase(?: a moi)?\b(?= ?(?:$|[.,;!?]|avec))|\b(?:la|celle|version|phrase) (?:d ?'? ?avant|precedente|d'origine|originale|du (?:tout )?debut)\b|\b(?:la |l')?(?:toute )?(?:precedente|ancienne|premiere)(?: (?:version|phrase|proposition|formule))?\b(?! (?:partie|moitie|fois|fin|phrase du))"
    r"|\bphrase (?:que )?(?:j'(?:ai|avais)|on avait|nous avions|vous aviez) (?:deja |bien )?(?:signee?|validee?)\b|\bc'etait mieux avant\b|\bprefer\w+ (?:\w+ )?avant\b|\bavant ,? ?c'etait mieux\b|\b(?:revien\w*|retour\w*) en arriere\b"
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
    # « Vous me redonnez l'ancienne » is no order.
    if re.search(r"\bvous (?:me |nous |m')?(?:avez|re\w+ez)\b", plat) and not re.search(
        r"\b(?:remettez|rendez|revenez|reprenez|gardez)\b(?<!vous \w{8})",
        re.sub(r"\bvous (?:me |nous )?\w+ez\b", "", plat),
    ):
        return None
    if not _REVENIR.search(plat) or re.search(
        r"\bpas (?:la|l'|celle) ?(?:premiere|ancienne)", plat
    ):
        return None
    return avant[0] if _PREMIERE.search(trouve[0]) else avant[-1]


_RENDRE = re.compile(
    r"\b(?:reme(?:ts?|ttez)|revien[sz]?|revenez|revenir|repren(?:ds?|ez)|rend(?:s|ez)|redonne[sz]?|retabli\w*|restaure\w*|retour)\b"
)
_TELLE_QUELLE = re.compile(
    r"\bcomme (?:elle|c'|ca) ?etait\b|\b(?:version|phrase|celle) (?:que (?:j'ai|j'avais|nous avi?ons|on a(?:vait)?) )?(?:deja |bien )?(?:signee|validee)\b|\b(?:j'(?:ai|avais)|on avait|nous (?:avions|avons)|vous aviez) (?:deja |bien )?(?:signee|validee)\b|\bcelle avec\b|\b(?:phrase|version|celle) (?:d ?'? ?avant|precedente)\b|\btelle qu'elle etait\b"
)


def a_rendre(
    texte: str, phrase: str, avant: Sequence[str], signee: Sequence[str] = ()
) -> str | None:
    """The earlier sentence asked back as it was, named by the signature or by words quoted of it.

    Args:
        texte: the message.
        phrase: the sentence as it stands.
        avant: the earlier sentences, latest last.
        signee: the last one signed, if any was.
    """
    plat = normaliser(texte)
    if not _RENDRE.search(plat) or not _TELLE_QUELLE.search(plat):
        return None
    dites = [c for c in cites(texte) if normaliser(c) not in normaliser(phrase)]
    for ancienne in reversed([*avant, *signee]):
        if ancienne != phrase and all(normaliser(c) in normaliser(ancienne) for c in dites):
            return ancienne
    return None


_RENVOI_DIT = re.compile(
    r"\b(?:avant|précédente|precedente|ancienne|première|premiere|début|debut|origine|originale|écrite|ecrite|phrase)\b", re.I
)  # fmt: skip


def apres_le_renvoi(texte: str) -> str:
    """What is asked of the earlier sentence: « celle d'avant, mais avec les voisins au lieu… »."""
    renvois = list(_RENVOI_DIT.finditer(texte))
    suite = texte[renvois[-1].end() :] if renvois else texte
    bouts = re.split(r"\bavec\b|\bmais\b|(?<=[.;!])\s", suite, maxsplit=1)
    return re.sub(r"^\s*avec\b", "", bouts[-1])
