"""The synthesis as a Markdown document to keep."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pourquoi.majuscules import majuscule
from pourquoi.synthese.clients import bien_commun, conseils
from pourquoi.synthese.matiere import MOTIFS, Matiere, lire
from pourquoi.synthese.typographie import INSECABLE, citer, citer_geste, citer_phrase

APPROFONDISSEMENT = {
    "philosophie_commerciale": "Ce que ce pourquoi change dans la façon de vendre",
    "choix_strategique": "Un choix stratégique, à la lumière du pourquoi",
    "changement_metier": "Ce qui change dans le métier",
    "phrase_au_client": "Le pourquoi, dit à un client",
    "adequation_offre": "L’accord avec l’offre",
    "adequation_philosophie": "L’accord avec la philosophie",
    "habitude_a_quitter": "Une habitude à quitter",
    "plaisir": "Le plaisir de travailler",
    "efficacite": "L’efficacité",
    "confiance": "La confiance",
    "courage": "Ce qui demande du courage",
    "monde_meilleur": "Le monde que l’entreprise aide à construire",
    "dilemme": "Face à un client difficile, la décision",
}
"""Titles of the deeper answers; those of other steps are not shown."""

_SPECIAUX = re.compile(r"([\\`*_{}\[\]<>&#|~$])")


def markdown(record: dict[str, Any]) -> str:
    """The synthesis as a titled French document; the person's words cannot format anything.

    Args:
        record: the exported record of a session, any key missing or None.
    """
    matiere = lire(record)
    blocs = [*_entete(matiere), *_corps(matiere)]
    return "\n\n".join(blocs) + "\n"


def echapper(texte: str) -> str:
    """Text that Markdown shows as it is written."""
    return _SPECIAUX.sub(r"\\\1", texte)


def _mots(texte: str) -> str:
    return echapper(citer(texte))


def _entete(matiere: Matiere) -> Iterator[str]:
    yield "# Le pourquoi de l’entreprise"
    details = (majuscule(matiere.activite), matiere.statut, matiere.commencee_le)
    if any(details):
        yield echapper(" · ".join(filter(None, details)))
    if matiere.vide:
        yield "Rien n’est encore noté. La synthèse s’écrira au fil des réponses."


def _corps(matiere: Matiere) -> Iterator[str]:
    if matiere.raison_detre:
        yield "## Raison d’être"
        yield f"> **{echapper(citer_phrase(matiere.raison_detre))}**\n>\n> {_signature(matiere)}"
    if matiere.paliers:
        yield "## Le chemin, de la première réponse à la plus profonde"
        yield "\n".join(
            f"{rang}. {_mots(p.texte)}{f' ({MOTIFS[p.motif]})' if p.motif in MOTIFS else ''}"
            for rang, p in enumerate(matiere.paliers, start=1)
        )
    if matiere.valeurs:
        yield "## Les valeurs, en actes"
        yield _liste((majuscule(v.nom), v.acte) for v in matiere.valeurs)
    if matiere.regard_client:
        yield f"Ce qu’un client en voit{INSECABLE}: {_mots(matiere.regard_client)}"
    if matiere.clientele:
        yield "## Le cœur de clientèle"
        yield _mots(matiere.clientele)
    if matiere.renoncements:
        yield "## Les renoncements"
        yield _mots(matiere.renoncements)
    if matiere.partenaires:
        yield "## Les partenaires"
        yield _liste(matiere.partenaires, citer_geste)
    if matiere.geste:
        yield "## Un geste de respect"
        yield echapper(citer_geste(matiere.geste))
    if matiere.action:
        yield "## Dans les sept jours"
        yield f"- [ ] {_mots(matiere.action)}"
    profonds = [
        (titre, matiere.approfondissement[nom])
        for nom, titre in APPROFONDISSEMENT.items()
        if nom in matiere.approfondissement
    ]
    if profonds:
        yield "## Pour aller plus loin"
        yield _liste(profonds)
    if trouver := conseils(matiere):
        yield "## Trouver vos clients"
        yield "\n".join(f"- **{titre}**{INSECABLE}: {echapper(mots)}" for titre, mots in trouver)
    if lien := bien_commun(matiere):
        yield echapper(lien)


def _signature(matiere: Matiere) -> str:
    if not matiere.confirmee:
        return "Proposition, pas encore confirmée."
    return f"Confirmée le {matiere.confirmee_le}." if matiere.confirmee_le else "Confirmée."


def _liste(couples: Iterable[tuple[str, str]], dire: Callable[[str], str] = citer) -> str:
    return "\n".join(
        f"- {f'{INSECABLE}: '.join(filter(None, (titre and f'**{echapper(titre)}**', texte and echapper(dire(texte)))))}"
        for titre, texte in couples
    )
