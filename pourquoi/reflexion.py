"""Reflections: take up the person's words before asking anything else."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Replique
from pourquoi.ecriture import normaliser
from pourquoi.reflet import Reflet, fait, refleter, sans_hesitation
from pourquoi.reflet.clauses import faible
from pourquoi.valeurs_lexique import valeurs_sous_entendues

LONGUEUR_RAPPEL = 90
"""Longest answer said again beside another, in characters."""

_LIENS = ("acte", "regard_client", "coeur_clientele", "geste_respect")
"""Steps whose question sets the answer beside a value."""

_GESTES = ("acte", "geste_respect")

_EN_SUSPENS = re.compile(
    r"\b(?:ça|cela|sa)$|^(?:vous|tu) (?:ne |n’)?(?:(?:leur|lui|les?|la|y|en) |l’|l’y )\S+(?: \S+)?$",
    re.I,
)
"""Words that only make sense beside what came before them."""

_BRUT = re.compile(
    r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos)\b|\b[jm]’|^(?:on|à|au|aux|de|du|d’|en|avec|sur|chez|par|qu[ei’]|parce)(?!\w)",
    re.IGNORECASE,
)
"""What cannot be said in a running sentence of the coach: a first person, or a piece of a sentence."""

_MOBILES = ("motif_sens", "motif_mixte", "motif_personnel")


def refleter_reponse(carnet: Carnet, texte: str, etape: str) -> list[Replique]:
    """Reflect an answer, by linking it to an earlier one or naming a value where possible.

    Args:
        carnet: the notebook, this answer already in it.
        texte: the answer.
        etape: the step it answers.

    Returns:
        One line to say, or nothing when the words cannot be turned faithfully.
    """
    geste = fait(texte, 180) if etape in _GESTES else texte
    reflet = refleter(geste or texte, carnet.tutoiement)
    if reflet is None:
        return []
    variables = {"reflet": reflet.texte, "Reflet": _majuscule(reflet.texte)}
    valeur = _valeur_tue(carnet, reflet.texte)
    if valeur:
        carnet.valeurs_entendues = [*carnet.valeurs_entendues, valeur]
        return [Replique(f"utter_reflet_valeur_{reflet.forme}", {**variables, "valeur": valeur})]
    # « Je n’ai pas de fournisseurs » shows no value; « à 16 ans avec mon oncle » is not set beside.
    pret = geste and not _brut(reflet)
    lien = _lier(carnet, etape) if pret and not carnet.dernier_reflet_lie else None
    carnet.dernier_reflet_lie = False
    if lien:
        carnet.dernier_reflet_lie = True
        nom, autre = lien
        dit = _dit(reflet)
        return [Replique(nom, {"reflet": dit, "Reflet": _majuscule(dit), **autre})]
    return [Replique(f"utter_reflet_{reflet.forme}", variables)]


_CAUSE = re.compile(r"(?:parce|car|c'est que|c'est parce)\b")


def _dit(reflet: Reflet) -> str:
    """A reflection as it stands in a sentence of the coach: within « » when it is their exact words."""
    return f"«\u00a0{reflet.texte}\u00a0»" if reflet.forme == "citation" else reflet.texte


def _valeur_tue(carnet: Carnet, texte: str) -> str | None:
    """A value this answer implies and that has not been named yet."""
    deja = {*carnet.valeurs_entendues, *carnet.valeurs_nommees, *carnet.valeurs_niees}
    return next((v for v in valeurs_sous_entendues(texte) if v not in deja), None)


def _lier(carnet: Carnet, etape: str) -> tuple[str, dict[str, str]] | None:
    """How to set an answer beside an earlier one: the response that links them, and its blanks."""
    if etape.startswith("pourquoi_"):
        return _lier_pourquoi(carnet, int(etape[-1]))
    if etape in _LIENS:
        # The question itself set this answer beside a value; nothing else is sure to go with it.
        valeurs = [*carnet.valeurs_nommees, *carnet.valeurs_entendues]
        if etape == "geste_respect":
            valeurs = ["le respect"]
        return (f"utter_reflet_lien_{etape}_valeur", {"valeur": valeurs[0]}) if valeurs else None
    return None


def _lier_pourquoi(carnet: Carnet, niveau: int) -> tuple[str, dict[str, str]] | None:
    """A why beside the one before."""
    if niveau == 1 or carnet.angle in ("ironie", "nie", "reponse_vague"):
        # The answer before said nothing to go down from.
        return None
    ancien = _une_fois(carnet, (f"pourquoi_{niveau - 1}",))
    if ancien is None:
        return None
    nom = "utter_reflet_lien"
    if carnet.motifs and carnet.motifs[-1] in _MOBILES:
        # « Qu’est-ce que ça change ? » asks for an effect, the other whys for what lies behind.
        cause = _CAUSE.match(normaliser(getattr(carnet, f"pourquoi_{niveau}") or ""))
        nom += "_effet" if carnet.angle == "motif_sens" and not cause else "_pourquoi"
    return nom, {"ancien": ancien, "Ancien": _majuscule(ancien)}


def pourquoi_profond(carnet: Carnet) -> str | None:
    """The deepest why that speaks of something else than money alone, turned; said back once."""
    noms = [
        f"pourquoi_{niveau}"
        for niveau, motif in reversed(list(enumerate(carnet.motifs, start=1)))
        if motif in _MOBILES
    ]
    return _une_fois(carnet, tuple(noms))


def _une_fois(carnet: Carnet, noms: tuple[str, ...]) -> str | None:
    """The first of these answers that can be turned in a few words and was not said back yet."""
    for nom in noms:
        texte = None if nom in carnet.reflets_lies else getattr(carnet, nom)
        if texte and (reflet := en_peu_de_mots(texte, carnet.tutoiement)):
            carnet.reflets_lies = [*carnet.reflets_lies, nom]
            return reflet
    return None


def rappeler(carnet: Carnet, ordre: tuple[str, ...]) -> str | None:
    """The last answer given, turned, when it can be said back and was not yet."""
    donnees = [nom for nom in ordre if nom != "statut" and getattr(carnet, nom)]
    return _une_fois(carnet, tuple(donnees[-1:]))


def en_peu_de_mots(texte: str, tutoiement: bool) -> str | None:
    """An answer turned, when it is short enough to be said beside another and stands alone.

    Within « » when it could only be quoted.
    """
    reflet = refleter(texte, tutoiement, LONGUEUR_RAPPEL)
    if reflet is None or len(reflet.texte) > LONGUEUR_RAPPEL or _EN_SUSPENS.search(reflet.texte):
        return None
    return None if _brut(reflet) else _dit(reflet)


def _brut(reflet: Reflet) -> bool:
    """Whether it is left in the first person, or is only a piece of a sentence."""
    texte = reflet.texte
    return reflet.forme == "citation" and bool(_BRUT.search(texte) or faible(texte))


def _majuscule(texte: str) -> str:
    return texte[:1].upper() + texte[1:]


def citer(texte: str, longueur: int = 90) -> str:
    """The person's words on one line, cut at a word with « … » beyond this many characters.

    Their own quotation marks become “ ”, as inside a quotation.
    """
    propre = re.sub(r"\s*»", "”", re.sub(r"«\s*", "“", " ".join(texte.split())))
    propre = sans_hesitation(propre.strip(' .,;…"'))
    propre = re.sub(r"(?<=\w)'(?=\w)", "’", propre)
    if re.fullmatch(r"“[^“”]*”", propre):
        propre = propre[1:-1]
    if len(propre) > longueur:
        propre = propre[:longueur].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    seul = propre.count("“") != propre.count("”")
    return re.sub("[“”]", "", propre) if seul else propre
