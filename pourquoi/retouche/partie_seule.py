"""A part of the sentence told by itself, with the word that opens it: « grâce au soin. Voilà. »."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.reflet.lexique import a_lecture, participe_passe
from pourquoi.retouche.bilan import tient_debout
from pourquoi.retouche.charpente import lire
from pourquoi.retouche.consignes import AJOUTER, OTER, REMPLACER
from pourquoi.retouche.groupes import VIDES
from pourquoi.retouche.litteral import tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.oral import sans_commentaire, sans_presentatif, sans_tics

_SORTES = (
    re.compile(r"gr[âa]ce (?:à|a|aux?)\b", re.IGNORECASE),
    re.compile(r"en (?:ne |n[’'])?\w+ant\b", re.IGNORECASE),
    re.compile(r"(?:d[’']abord pour|à commencer par)\b", re.IGNORECASE),
    re.compile(r"avec\b(?! (?:plaisir|joie|enthousiasme|grand|ça|cela|vous|toi)\b)", re.IGNORECASE),
)
"""What opens each kind of part that tells nothing but how, or for whom."""
_AVANT = re.compile(
    r"^\W*(?:(?:non|nan|mais|euh|ben|bah|oui|alors|donc|plut[ôo]t|juste|simplement|mets|mettez|dis|dites|[ée]cris|[ée]crivez)\b[\s,.:]*)+",
    re.IGNORECASE,
)
_ORDRE = re.compile(rf"\b(?:{REMPLACER}|{OTER}|{AJOUTER})\b|\?|«", re.IGNORECASE)
_SANS_PLUS = re.compile(
    r",? (?:et )?(?:rien (?:de plus|d[’']autre|que [çc]a)|(?:un )?point(?: c[’']est tout| barre| final)?|c[’']est tout(?: simple)?|tout simplement|basta)\W*$",
    re.IGNORECASE,
)
_LONGUE = 12
"""Words beyond which a part is looked for elsewhere."""


def partie_seule(phrase: str, texte: str) -> str | None:
    """The sentence with the part that a message is in the place of its like, or as it stands.

    None when the message is no such part, or when the sentence has no like of it, or several.

    Args:
        phrase: the sentence.
        texte: the message; what follows its first sentence only comments it.
    """
    dite, cadre = _dite(texte), lire(phrase)
    sorte = next((motif for motif in _SORTES if dite and motif.match(dite)), None)
    if dite is None or cadre is None or sorte is None:
        return None
    rangs = [i for i, suite in enumerate(cadre.suites) if sorte.match(suite)]
    if len(rangs) != 1:
        return None
    net = propre(dite)
    net = re.sub(r"^grace\b", "grâce", net[0].lower() + net[1:])
    suites = (*cadre.suites[: rangs[0]], net, *cadre.suites[rangs[0] + 1 :])
    faite = replace(cadre, suites=suites).dire()
    return faite if tient(faite, phrase) and tient_debout(faite) else None


def _dite(texte: str) -> str | None:
    """The first sentence of a message, without what leads to it; None when it orders something."""
    premiere = next(iter(en_phrases(texte)), "")
    if _ORDRE.search(texte):
        return None
    premiere = _SANS_PLUS.sub("", premiere)
    nue = sans_tics(sans_commentaire(sans_presentatif(_AVANT.sub("", premiere)))).strip(" .,!;:…")
    return nue if 2 <= len(nue.split()) <= _LONGUE else None


_PRESENTE = re.compile(
    r"^\W*(?:(?:non|nan|oui|mais|ben|bah|moi|euh|alors)\W+)*(?:c'est|cest|c|ce sont) (?:surtout |plutot |juste |d'abord )*(?:les?|la|l'|du|de la|de l'|des|une?|mon|ma|mes|notre|nos) ?(?P<quoi>[^.,;!?]+)"
)
_ELLE = re.compile(
    r"\b(?:mienne?s?|notre|phrase|version|formule|reponse|raison|idee|esprit|ton|portrait|histoire|vie|verite|metier|boulot|philosophie|essentiel|cas|top|pied|perfection|classe)\b"
)
"""Words for the sentence itself, or for how good it is: « c'est la bonne », « c'est ma vie »."""


def offre_des_mots(texte: str) -> bool:
    """Whether a message gives words for the sentence, which no yes does: « c'est le pain bien cuit ».

    A part of it told by itself, or a thing that « c'est » presents.
    """
    dite = _dite(texte)
    if dite and any(motif.match(dite) for motif in _SORTES):
        return True
    trouve = _PRESENTE.match(normaliser(texte))
    if trouve is None or _ELLE.search(trouve["quoi"]) or VIDES.search(trouve["quoi"]):
        return False
    mots = [m for m in re.findall(r"[a-z]{3,}", trouve["quoi"]) if m not in ("bon", "bonne")]
    return any(a_lecture(mot, "N") for mot in mots)


_BIEN_FAIT = re.compile(r"\b(?:(?P<nom>[a-z]{3,}) )?bien (?!vu|dit|trouve|resume|ecrit|tourne|formule|note|compris|joue|recu|envoye)(?P<mot>[a-z]+)")  # fmt: skip


def sans_bien_fait(plat: str) -> str:
    """A flattened text without the « bien » that only tells how a thing is: « bien cousu »."""

    def sans(dit: re.Match[str]) -> str:
        chose = dit["nom"] and dit["nom"] != "phrase" and a_lecture(dit["nom"], "N")
        fait = participe_passe(dit["mot"]) or chose and a_lecture(dit["mot"], "A")
        return f"{dit['nom'] or ''} {dit['mot']}" if fait else dit[0]

    return _BIEN_FAIT.sub(sans, plat)
