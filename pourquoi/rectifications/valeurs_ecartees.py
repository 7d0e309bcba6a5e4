"""A value denied, and what stands in its place: « justesse, pas justice »."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.ecriture import normaliser
from pourquoi.rectifications.mots_pleins import pleins
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs_lexique import valeurs_dites, valeurs_niees

_OTER_UNE_VALEUR = re.compile(
    r"(?!.*\b(?:mais|gard\w*|sauf|par|met\w*)\b)(?:(?:non|et|stp|svp|s'il (?:vous|te) plait)\W+)*(?:enlev|retir|supprim|vir|ot|effac)(?:e[sz]?|er)\b(?:.* valeurs?\b|(?:\W+\w+){1,3}\W*(?:s'il \w+ plait)?\W*$)"
)


def valeur_corrigee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Justesse, pas justice »: a value denied that was kept, and what stands in its place."""
    if not carnet.valeurs:
        return None
    tenues = [*carnet.valeurs_nommees, *carnet.valeurs_entendues]
    if _OTER_UNE_VALEUR.match(normaliser(texte)):
        # « Retirez « politesse » de mes valeurs » keeps the others.
        gardees = [v for v in carnet.valeurs_nommees if not pleins(v) <= pleins(texte)]
        otees = len(gardees) < len(carnet.valeurs_nommees)
        return ("valeurs", ", ".join(gardees)) if otees and gardees else None
    remplace = re.search(r"\bremplac\w+ .+? par (.+)$", texte, re.IGNORECASE)
    # « remplacez la transparence par la transparence et le partage » keeps it.
    neuves = valeurs_dites(remplace[1]) if remplace else []
    dites_niees = valeurs_niees(texte)
    ecartees = {v for v in tenues if v in dites_niees or _ecartee(v, texte)}
    niees = ecartees - set(neuves)
    dites = (neuves or [v for v in valeurs_dites(texte) if v not in niees]) if ecartees else []
    # What was named before and is not denied stays.
    gardees = [v for v in carnet.valeurs_nommees if v not in niees and v not in dites]
    ensemble = a_leur_place(carnet.valeurs_nommees, niees, dites, gardees)
    return ("valeurs", ", ".join(ensemble)) if dites else None


def _ecartee(valeur: str, texte: str) -> bool:
    """Whether a value is set aside: « remplace patience par… », « plutôt que la patience »."""
    nom = re.escape(normaliser(valeur).split(" ")[-1].removeprefix("l'"))
    return bool(
        re.search(
            rf"\b(?:pas|non|ni|plutot que|au lieu de|a la place de|remplac\w+|chang\w+|enlev\w+|retir\w+|laiss\w+(?: la)?|oubli\w+|supprim\w+|effac\w+) (?:du tout |plus )?(?:la valeur )?(?:l')?(?:la |le |les )?{nom}\b",
            re.sub(r"[«»\"“”] ?", "", normaliser(texte)),
        )
    )


def a_leur_place(
    tenues: list[str], otees: set[str], venues: list[str], restent: list[str]
) -> list[str]:
    """The values that stay with those that come, where the first that goes stood; first otherwise."""
    rang = next((i for i, v in enumerate(tenues) if v in otees), 0)
    avant = [v for v in restent if v in tenues[:rang]]
    return [*avant, *venues, *(v for v in restent if v not in avant)]


def celle_qui_dit(mots: str, tenues: list[str]) -> str | None:
    """The one value held that has some of these words: « tenue » of « la parole tenue »."""
    dites = [v for v in tenues if pleins(v) & pleins(mots) or exact(v, mots)]
    return dites[0] if len(dites) == 1 else None
