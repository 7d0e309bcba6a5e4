"""The answers that can be put right: those kept, their order, the names people call them by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.ecriture import normaliser
from pourquoi.rectifications.mots_pleins import a_plat, pleins

ORDRE = (
    "activite",
    "statut",
    *POURQUOIS,
    "valeurs",
    "acte",
    "regard_client",
    "coeur_clientele",
    "geste_respect",
    "renoncements",
    "action_7_jours",
)
"""Answers in the order they are given."""
SUR_LA_PHRASE = ("avis_raison_detre", "raison_detre_reformulee")
"""Steps in front of which it is the sentence that is being told."""


def gardes(carnet: Carnet) -> list[tuple[str, str]]:
    """The answers kept, latest first."""
    donnees = [(nom, getattr(carnet, nom)) for nom in ORDRE if nom != "statut"]
    return [(nom, dit) for nom, dit in reversed([*donnees, *carnet.approfondi.items()]) if dit]


def derniere(carnet: Carnet) -> tuple[str, str]:
    """The last answer kept, by name and as told; empty when there is none."""
    return next(iter(gardes(carnet)), ("", ""))


def contient(dit: str, cite: str) -> bool:
    """Whether an answer holds quoted words, small slips allowed in long ones."""
    ou, quoi = normaliser(dit), normaliser(cite).strip(" .,!?…")
    if re.search(rf"(?<!\w){re.escape(quoi)}(?!\w)", ou):
        return True
    commun = SequenceMatcher(None, ou, quoi, autojunk=False).get_matching_blocks()
    return len(quoi) >= 12 and sum(b.size for b in commun if b.size > 2) >= 0.88 * len(quoi)


CORRIGEABLES = {
    "activite": r"activite|metier|boulot|entreprise\b|boite",
    "statut": r"statut|createur|repreneur|repris|reprend",
    "valeurs": r"valeur",
    "acte": r"\bacte|geste concret|exemple",
    "coeur_clientele": r"client|clientele|cible|public",
    "renoncements": r"renonc",
    "geste_respect": r"respect|partenaire|fournisseur|collegue",
    "action_7_jours": r"action|sept jours|7 jours|pas concret|engagement|semaine",
    "raison_detre": r"raison d'?etre|phrase",
    "pourquoi_1": r"premier|pourquoi|motivation|raison\b|argent",
}
"""Answers that can be corrected by naming them, with the words that name them."""


RANGS = (
    r"\b(?:premier|premiere|1er|1ere)\b",
    r"\b(?:deuxieme|second|seconde|2eme|2e|2nd)\b",
    r"\b(?:troisieme|3eme|3e)\b",
    r"\b(?:quatrieme|4eme|4e)\b",
    r"\b(?:cinquieme|5eme|5e)\b",
)
"""Whys by their rank, flat."""


def nommees(texte: str) -> Iterator[str]:
    """The answers whose words are in a text, whether they were given or not."""
    plat = normaliser(texte)
    return (nom for nom, mots in CORRIGEABLES.items() if re.search(mots, plat))


DU_QUOTIDIEN = {
    "valeurs": r"(?:vraies? )?valeurs?",
    "coeur_clientele": r"(?:vrai )?c(?:oe|e)ur(?: de (?:ma |la |mon |notre )?(?:clientele|cible|metier de clients))?(?! d(?:e|u)\b| d')"
    r"|(?:vraie )?clientele|(?:vrais? |bons? )?client(?:e)?s?|patientele|patiente?s?|eleves|cible|public",
    "geste_respect": r"(?:vrai )?geste(?: de respect| respectueux)?(?! (?:concret )?(?:dans|des|de|sous|pour|d'ici) (?:les )?(?:7|sept))|respect|partenaires?",
    "acte": r"acte(?: concret)?|exemple|geste concret",
    "action_7_jours": r"geste (?:concret )?(?:dans|des|de|sous|pour|d'ici) (?:les )?(?:7|sept) jours|(?:7|sept) jours|(?:premier |petit |prochain )?pas(?: (?:des|de|a|en) (?:sept|7) jours| (?:de la|de cette|pour la) semaine| concret)?|action(?: (?:des|de) (?:sept|7) jours)?|engagement",
    "activite": r"activite|metier",
    "pourquoi": r"(?:vrai |premier |grand )?pourquoi|(?:vraie )?motivation|vraie raison",
    "renoncements": r"renoncements?",
    "regard_client": r"regard (?:du client|des clients|client)|ce qu(?:'une? |e (?:les? |la |l'|mon |ma |mes |nos |notre ))client\w*(?: en)? voi(?:t|ent)",
}
"""Steps by the words people call them with, flat (« cœur » is « ceur »: see `a_plat`)."""

NOM = "(?:" + "|".join(f"(?P<{nom}>{mots})" for nom, mots in DU_QUOTIDIEN.items()) + ")"


def noms_du_quotidien() -> str:
    """The pattern of the words that people call a step with, flat: see `a_plat`."""
    return "|".join(DU_QUOTIDIEN.values())


A_MOI = r"(?:mon|ma|mes|notre|nos)"
LE = rf"(?:{A_MOI} |ces |les? |la |l')"
_DESIGNE = re.compile(rf"\b{NOM}\b")
_DESIGNE_AVEC = re.compile(rf"(?:\b{LE}|\bcomme ){NOM}\b")


def designees(texte: str, seul: bool = True) -> list[str]:
    """The steps that words of every day stand for: « mon pas », « les patientes », « le geste ».

    Args:
        texte: the words.
        seul: whether the name may stand alone; otherwise an article, or « comme », leads to it.
    """
    plat = a_plat(texte)
    trouves = (_DESIGNE if seul else _DESIGNE_AVEC).finditer(plat)
    noms = [nom for m in trouves for nom, mot in m.groupdict().items() if mot]
    niveaux = [*reversed(POURQUOIS)]
    if re.search(r"\bpremier", plat):
        niveaux.reverse()
    gestes = ["geste_respect", "acte"]
    deux = {"pourquoi": niveaux, "geste_respect": gestes, "acte": gestes[::-1]}
    return [n for nom in noms for n in deux.get(nom, [nom])]


def designe_seulement(dit: str) -> bool:
    """Whether words only name an answer (« mes clients »), rather than stand in one."""
    return bool(re.fullmatch(rf"(?:{LE})?{NOM}", a_plat(dit.strip())))


_REMETTRE = re.compile(
    r"\b(?:t'as|tu as|tas|vous avez) (?:tout|trop) (?:enlev|effac|supprim|vir|coup)|\bremet(?:s|tez)\b"
)


def etape_nommee(m: re.Match[str], texte: str, carnet: Carnet) -> str | None:
    """The given answer that a name stands for."""
    nom = next(nom for nom in DU_QUOTIDIEN if m.groupdict().get(nom))
    candidates = {
        "pourquoi": [*reversed(POURQUOIS)],
        "geste_respect": ["geste_respect", "acte"],
        "acte": ["acte", "geste_respect"],
    }.get(nom, [nom])
    donnees = [c for c in candidates if getattr(carnet, c)]
    if not donnees and (carnet.etape == "suite" or _REMETTRE.search(a_plat(texte))):
        # Taken out a moment ago, all of it.
        donnees = [c for c in candidates if getattr(carnet, c) == ""]
    if nom == "pourquoi" and "premier" in m[nom]:
        donnees = donnees[-1:]
    nies = mots_nies(texte)
    return next(
        (c for c in donnees if nies & pleins(getattr(carnet, c))), next(iter(donnees), None)
    )


_NIE = re.compile(
    r"(?:^|[,;.!?:(]\s*|\bet |\bmais |\bc'? ?est |\bcest |\bc'etait |\bce n'est |\bnon )pas (?:du tout |juste |seulement |que |vraiment )?(?P<nie>(?:de |d')?[^,;.!?:()]{3,})"
)


def mots_nies(texte: str) -> set[str]:
    """The words that a message denies: « pas la patience »."""
    plat = normaliser(texte)
    return {mot for m in _NIE.finditer(plat) for mot in pleins(m["nie"])}
