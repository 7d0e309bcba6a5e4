"""What people call their clients: a nurse has patients, a library readers."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.reflet.typographie import voyelle

_MOTS = {
    "patient": "patient", "lecteur": "lecteur", "resident": "résident", "stagiaire": "stagiaire", "voyageur": "voyageur",
    "convive": "convive", "membre": "membre", "beneficiaire": "bénéficiaire", "visiteur": "visiteur", "spectateur": "spectateur",
    "locataire": "locataire", "pensionnaire": "pensionnaire", "passager": "passager", "eleve": "élève", "adherent": "adhérent",
    "usager": "usager", "hote": "hôte", "abonne": "abonné", "accompagne": "accompagné",
}  # fmt: skip
"""Words that can stand wherever « client » does, by their flat form."""

_DIT = re.compile(
    rf"\b(?P<un>{'|'.join(_MOTS)})s? ?,? (?:et )?(?:pas|jamais|plutot que) (?:de |des |un |les )?clients?\b"
    rf"|\bpas (?:de |des |un |mes |les )?clients? ?[,:;.]? (?:mais |c'est |ce sont |plutot )*(?:des |mes |un |les )?(?P<deux>{'|'.join(_MOTS)})s?\b"
    rf"|^(?:non ?,? )?(?:moi )?(?:dites|dis|on dit|je dis|appelez les) (?:plutot )?(?:mes |des |les )?(?P<trois>{'|'.join(_MOTS)})s?\b"
    rf"|\bun (?P<quatre>{'|'.join(_MOTS)})s? (?:ca |c'est |ce )?n'?est pas un client\b"
)


def mot_client(texte: str) -> str | None:
    """The word someone wants instead of « client », in the singular, or None."""
    trouve = _DIT.search(normaliser(texte))
    return _MOTS[next(mot for mot in trouve.groups() if mot)] if trouve else None


_ELIDE = {"du": "de l’", "au": "à l’", "le": "l’", "de": "d’", "ce": "cet ", "que": "qu’"}


def nommer_les_clients(texte: str, mot: str) -> str:
    """A sentence of the coach with that word in the place of « client »."""

    def nommer(trouve: re.Match[str]) -> str:
        article, client, pluriel = trouve.groups()
        dit = (mot if client == "client" else mot.capitalize()) + pluriel
        if not article:
            return dit
        bas = article.lower()
        if not voyelle(mot) or (pluriel and bas not in ("de", "que")):
            return f"{article} {dit}"
        elide = _ELIDE[bas]
        return (elide if article.islower() else elide.capitalize()) + dit

    return re.sub(
        rf"\b(?:({'|'.join(_ELIDE)}) )?(client)(s?)\b", nommer, texte, flags=re.IGNORECASE
    )
