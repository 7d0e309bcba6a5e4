"""The end of the journey: what was found, how it finds clients, what world it helps to build."""

from __future__ import annotations

import re
from typing import Any

from pourquoi.carnet import Carnet, Replique
from pourquoi.clientele.dite import dire_clientele, qui
from pourquoi.ecriture import normaliser
from pourquoi.reflet import effet, que, souhait
from pourquoi.reflet.clauses import plat
from pourquoi.reflexion import citer
from pourquoi.synthese import texte_court
from pourquoi.synthese.clients import conseils_brefs
from pourquoi.synthese.effets import effet_dit
from pourquoi.synthese.matiere import lire
from pourquoi.synthese.passage import passage
from pourquoi.valeurs import premiere_valeur, sans_entree, se_voit


def fiche(carnet: Carnet) -> dict[str, Any]:
    """The record of the session as far as the notebook knows it, for the synthesis."""
    regard = carnet.regard_client or ""
    vu = [{"etape": "regard_client", "texte": regard}] if regard and se_voit(regard) else []
    return {
        "started_at": carnet.commencee_le,
        "ended_at": carnet.terminee_le,
        "stage": carnet.etape,
        "statut": carnet.statut,
        "activite": carnet.activite,
        "reponses": [
            {"etape": f"pourquoi_{n}", "niveau": n, "texte": texte, "motif": motif}
            for n, (texte, motif) in enumerate(
                zip(carnet.pourquois(), carnet.motifs, strict=False), start=1
            )
        ]
        + vu,
        "valeurs": valeurs_et_actes(carnet),
        "coeur_clientele": carnet.coeur_clientele,
        "renoncements": carnet.renoncements,
        "partenaires": carnet.partenaires,
        "raison_detre": carnet.raison_detre,
        "raison_detre_confirmee": carnet.raison_detre_confirmee,
        "action_7_jours": carnet.action_7_jours,
        "approfondissement": carnet.approfondi,
    }


def valeurs_et_actes(carnet: Carnet) -> list[dict[str, str | None]]:
    """The values named, each with the act told for it; unnamed, the person's own words.

    An act told for none of them in particular goes with the first.
    """
    noms = [nom.split(" ", 1)[-1].removeprefix("l’") for nom in carnet.valeurs_nommees]
    if not noms and carnet.valeurs:
        # Unnamed, what they hold to in its first sentence.
        dites = re.split(r"(?<=[.!?;])\s", sans_entree(carnet.valeurs).strip())
        dites = [d for d in dites if not _SANS_VALEUR.search(normaliser(d))] or dites
        noms = [citer(passage(dites[0], 80) or dites[0], 100)]
    actes = _actes_par_valeur(noms, carnet.acte or "", carnet.valeurs or "")
    return [{"nom": nom, "acte": actes.get(nom)} for nom in noms]


_SANS_VALEUR = re.compile(
    r"^(?:des |les |mes )?valeurs?\W*$|\b(?:pas|aucune|ma seule) (?:de )?valeurs?\b"
)
"""« Des valeurs. J'ai pas de valeurs, j'ai des clés de quinze »."""


def _actes_par_valeur(noms: list[str], acte: str, valeurs: str) -> dict[str, str]:
    """The act of each value: « franchise : je lui ai dit en face. Patience : … ».

    Args:
        noms: the values, without their articles.
        acte: the acts told, perhaps with the value they show.
        valeurs: the answer that named the values, where an act may have been told as well.
    """
    if not noms or not acte:
        return {}
    actes: dict[str, str] = {}
    sans_nom: list[str] = []
    for morceau in filter(str.strip, re.split(r"(?<=[.!?;\n])\s+|\n+", acte)):
        nom = next((n for n in noms if _etiquette(n, morceau)), None)
        if nom and (lie := _etiquette(nom, morceau)):
            actes[nom] = morceau[lie.end() :].strip()
        elif actes:
            dernier = list(actes)[-1]
            actes[dernier] = f"{actes[dernier]} {morceau}"
        else:
            sans_nom.append(morceau)
    if sans_nom:
        # Told in the same breath as the values: it goes with the last named before it.
        debut = valeurs.find(acte)
        avant = plat(valeurs[: max(debut, 0)])
        nom = max(noms, key=lambda n: avant.rfind(plat(n)))
        nom = nom if plat(nom) in avant else noms[0]
        dit = acte if not actes else " ".join(sans_nom)
        actes[nom] = " ".join(filter(None, (dit, actes.get(nom))))
    return actes


def _etiquette(nom: str, morceau: str) -> re.Match[str] | None:
    """What ties a piece of an answer to this value (« franchise : », « pour la patience, »)."""
    aligne = plat(morceau.replace("œ", "o"))
    mot = re.escape(plat(nom.replace("œ", "o")))
    return re.match(
        rf"\W*(?:(?:et|puis|pour|mais) )*(?:l[ae] |l['’]|les |ma |mon )?{mot}"
        r"(?: ?[:=–—-] ?|,? (?:c['’]est|c['’]etait)(?: quand)? |, )(?=\w)",
        aligne,
    )


def synthese_en_cours(carnet: Carnet) -> list[Replique]:
    """What is known so far, on request."""
    texte = texte_court(fiche(carnet)) if carnet.activite else ""
    if not texte:
        return [Replique("utter_synthese_vide")]
    return [Replique("utter_synthese_rappel", {"synthese": texte})]


def conclure(carnet: Carnet) -> list[Replique]:
    """The synthesis, the answer on finding clients, and the world it helps to build."""
    synthese = texte_court(fiche(carnet), bref=True)
    repliques = [Replique("utter_synthese", {"synthese": synthese})]
    if not carnet.coeur_clientele:
        return repliques
    reponse = trouver_ses_clients(carnet, au_terme=True) if carnet.demande_clients else None
    conseil = reponse or Replique("utter_trouver_clients_conseil")
    return [*repliques, conseil, _monde_meilleur(carnet)]


def _monde_meilleur(carnet: Carnet) -> Replique:
    """The chosen clients and the wider good: what the work changes for others, as they told it.

    The sentence signed a moment ago is not said again: without an effect told, the value does.
    """
    clientele = dire_clientele(carnet.coeur_clientele or "")
    if not (qui(clientele) or re.match(r"(?:les?|la|des|ceux|celles|nos|mes)\b", clientele)):
        # « je prends tout ce qui passe » names nobody to work for.
        return Replique("utter_conclusion_simple")
    variables = {"clientele": clientele}
    if effet := effet_dit(_reponses(carnet), carnet.raison_detre or "", clientele):
        return Replique("utter_conclusion_effet", {**variables, "effet": effet})
    motifs = {motif for motif in carnet.motifs if motif != "reponse_vague"}
    if "motif_argent" in motifs and not motifs & {"motif_sens", "motif_mixte", "motif_personnel"}:
        return Replique("utter_conclusion_argent", variables)
    if valeur := premiere_valeur(carnet):
        return Replique("utter_conclusion_valeur", {**variables, "valeur": valeur})
    return Replique("utter_conclusion_clientele", variables)


def _reponses(carnet: Carnet) -> list[tuple[str, str]]:
    """Each why with how it was read."""
    motifs = [*carnet.motifs, *[""] * len(carnet.pourquois())]
    return list(zip(carnet.pourquois(), motifs, strict=False))


def trouver_ses_clients(carnet: Carnet, au_terme: bool = False) -> Replique | None:
    """How to find clients, from what the person said; None before the end of the journey.

    Who they are, where they are met, what to show them (the act), what to tell them (the why),
    and the first step.

    Args:
        carnet: the notebook.
        au_terme: said right after the synthesis (see `conseils_brefs`).
    """
    if not (carnet.raison_detre_confirmee and carnet.coeur_clientele and carnet.action_7_jours):
        return None
    variables = {"conseils": conseils_brefs(lire(fiche(carnet)), au_terme)}
    return Replique("utter_trouver_clients_reponse", variables)


_BUT = re.compile(
    r"\b(?:pour|afin) (?:(?=qu[e’])|(?:de |d’)?(?=(?:(?:ne|se|leur|lui|les?|la|y|en|mieux|bien|toujours) |[slny]’)*\w+(?:er|ir|re|oir)\b))",
    re.IGNORECASE,
)
_PARTIES = re.compile(
    r",? (?=(?:afin|d’abord pour|auprès|à commencer par|aux côtés)\b)|, (?=en (?:ne |n’)?\w+ant\b)|\.(?:\s|$)"
)
_SANS_EUX = re.compile(r"\b(?:compter sur|aux côtés d|(?:notre|mon|son|leur) métier)")
"""Our own words in the sentence they signed, which say nothing of the world."""


_SUBI = re.compile(
    r"^(?!.*\b(?:ne|n’|sans|plus|pas|rien|jamais)\b).*\b(?:bouff|arnaqu|écras|gal[èe]r|souffr|cr[èe]v|perd|tromp|meur|mour|ras la|plum)",
    re.I,
)
"""What others suffer is told, not wished."""


def contribution(carnet: Carnet) -> str:
    """What the business brings to others, in the words they signed or else in their whys.

    « que les gens d’ici mangent bien » rather than « nourrir les gens d’ici » where both were
    said; empty when neither was, or when it would only name the clientele again.
    """
    signee = re.sub(r"\s+", " ", carnet.raison_detre or "")
    buts = [m.end() for m in _BUT.finditer(signee)]
    dits = [_PARTIES.split(signee[debut:], maxsplit=1)[0].strip(" .") for debut in buts]
    clientele = dire_clientele(carnet.coeur_clientele or "").lower()
    propres = [_sans_la_clientele(dit, clientele) for dit in dits if not _SANS_EUX.search(dit)]
    propres = [dit for dit in propres if len(dit.split()) > 1 and not _SUBI.search(dit)]
    souhaites = [dit for dit in propres if dit.startswith(("que ", "qu’"))]
    if souhaites or propres:
        return (souhaites or propres)[0]
    for texte in reversed(carnet.pourquois()):
        voulu = souhait(texte) or effet(texte)
        if voulu and not _SUBI.search(voulu):
            return que(voulu)
    return ""


def _sans_la_clientele(dit: str, clientele: str) -> str:
    """« monter des murs droits pour les vieux » without « pour les vieux », just said."""
    return (
        re.sub(rf" (?:pour|à|avec) {re.escape(clientele)}$", "", dit, flags=re.I)
        if clientele
        else dit
    )
