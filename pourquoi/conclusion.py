"""The end of the journey: what was found, how it finds clients, what world it helps to build."""

from __future__ import annotations

import re
from typing import Any

from pourquoi.carnet import Carnet, Replique
from pourquoi.clientele.dite import dire_clientele, qui, sans_refus
from pourquoi.dictons import dicton
from pourquoi.ecriture import normaliser
from pourquoi.majuscules import majuscule
from pourquoi.partenaires_dits import nommes_seulement
from pourquoi.reflet import ecrire, effet, que, souhait
from pourquoi.reflet.clauses import plat
from pourquoi.reflet.personne import A_LA_PREMIERE, TU, VOUS, Intournable, tourner
from pourquoi.reflexion import citer
from pourquoi.synthese import texte_court
from pourquoi.synthese.clients import conseils_brefs
from pourquoi.synthese.effets import effet_dit, subi
from pourquoi.synthese.matiere import lire
from pourquoi.synthese.passage import passage, redit
from pourquoi.valeurs import enumerees, sans_entree, se_voit
from pourquoi.valeurs_lexique import valeurs_dites
from pourquoi.valeurs_nommees import chacune_son_tour

CLIENTS_REDITS = "clients_redits"
"""Kept once the clients were named again, beside those given up: not a third time."""
CLIENTS_NOMMES = "clients_nommes_a_la_signature"
"""Kept once the signature named them: not again right after."""


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
            {
                "etape": f"pourquoi_{n}",
                "niveau": n,
                "texte": texte,
                "motif": motif,
                "propos": ". ".join(carnet.bouts(f"pourquoi_{n}", texte)),
            }
            for n, (texte, motif) in enumerate(
                zip(carnet.pourquois(), carnet.motifs, strict=False), start=1
            )
        ]
        + vu,
        "valeurs": valeurs_et_actes(carnet),
        "coeur_clientele": carnet.coeur_clientele,
        "renoncements": carnet.renoncements,
        "partenaires": carnet.partenaires,
        "partenaires_nommes": [q for q in carnet.partenaires if nommes_seulement(carnet, q)],
        "raison_detre": carnet.raison_detre,
        "raison_detre_confirmee": carnet.raison_detre_confirmee,
        "action_7_jours": carnet.action_7_jours,
        "approfondissement": carnet.approfondi,
    }


def valeurs_et_actes(carnet: Carnet) -> list[dict[str, str | None]]:
    """The values named, each with the act told for it; unnamed, the person's own words.

    An act told for none of them in particular goes with the first.
    """
    noms = [re.sub(r"^(?:les? |la |l’)", "", nom) for nom in carnet.valeurs_nommees]
    if not noms and (maxime := dicton(carnet.valeurs or "")):
        # « mon voisin dit… »: the saying, and not who says it.
        noms = [f"«\u00a0{maxime.dit}\u00a0»"]
    elif not noms and carnet.valeurs:
        # Unnamed, what they hold to in its first sentence.
        dites = re.split(r"(?<=[.!?;])\s", sans_entree(carnet.valeurs).strip())
        dites = [d for d in dites if not _SANS_VALEUR.search(normaliser(d))] or dites
        noms = [citer(passage(dites[0], 80) or dites[0], 100)]
    actes = _actes_par_valeur(noms, carnet.acte or "", carnet.valeurs or "")
    # Unnamed, the act may be told in the very words held to: said once.
    return [
        {"nom": nom, "acte": None if redit(nom, actes.get(nom) or "", 0.8) else actes.get(nom)}
        for nom in noms
    ]


_SANS_VALEUR = re.compile(r"^(?:non|oui|bof|euh|ben|bon|ok)\W*$|\bvaleurs?\b|\bgrands? mots?\b")
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


_SOUS_CE_NOM = re.compile(
    r"\W*(?:(?:et|puis|pour|mais|enfin)[\s,]+)*(?P<nom>(?:l[ae] |les |l['’]|ma |mon )[^\W\d_]+(?: [^\W\d_]+){0,2})\s*[:=–—]\s*(?=\w)",
    re.IGNORECASE,
)


def _etiquette(nom: str, morceau: str) -> re.Match[str] | None:
    """What ties a piece of an answer to this value (« franchise : », « pour la patience, »)."""
    if (dite := _SOUS_CE_NOM.match(morceau)) and not re.match(r"\d", dite["nom"]):
        # « Et tenir parole : … » is of « la parole tenue ».
        tenues = [re.sub(r"^(?:les? |la |l’)", "", v) for v in valeurs_dites(dite["nom"])]
        if tenues == [nom]:
            return dite
    aligne = plat(morceau.replace("œ", "o"))
    mot = re.escape(plat(nom.replace("œ", "o")))
    return re.match(
        rf"\W*(?:(?:et|puis|pour|mais) )*(?:l[ae] |l['’]|les |ma |mon )?{mot}"
        r"(?: ?[:=–—-] ?|,? (?:c['’]est|c['’]etait)(?: quand)? |, )(?=\w)",
        aligne,
    )


def synthese_en_cours(carnet: Carnet) -> list[Replique]:
    """What is known so far, on request."""
    dit = carnet.activite or carnet.valeurs or carnet.raison_detre or carnet.pourquois()
    texte = texte_court(fiche(carnet)) if dit else ""
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


def lu_au_terme(carnet: Carnet, voulu: str) -> bool:
    """Whether what they want was read at the end already: in their sentence, or in the conclusion."""
    dits = [carnet.raison_detre or ""]
    if carnet.coeur_clientele:
        dits += [str(dit) for dit in _monde_meilleur(carnet).variables.values()]
    return any(redit(voulu, dit, 0.7) for dit in dits)


def _monde_meilleur(carnet: Carnet) -> Replique:
    """The chosen clients and the wider good: what the work changes for others, in their words.

    What they signed is what they want; else what they told of it; else the value does.
    """
    clientele = clients_dits(carnet)
    if not clientele:
        # « je prends tout ce qui passe » names nobody to work for.
        return Replique("utter_conclusion_simple")
    variables = {"clientele": clientele if d_un_seul_tenant(clientele) else "ces clients-là"}
    raconte = effet_dit(_reponses(carnet), carnet.raison_detre or "", clientele)
    # Left as a draft, the sentence is not what they want for sure.
    laissee = carnet.phrase_passee and not carnet.raison_detre_confirmee
    signe = "" if laissee else effet_signe(carnet)
    voulu = signe or (raconte if _OUVRE_UN_VOEU.match(raconte) else "")
    if dit := voeu(carnet, voulu):
        if redit(clientele, dit["voeu"], 0.7):
            variables = {"clientele": "ces clients-là"}
        return Replique("utter_conclusion_voeu", {**variables, **dit})
    if raconte and not _OUVRE_UN_VOEU.match(raconte):
        return Replique("utter_conclusion_effet", {**variables, "effet": raconte})
    motifs = {motif for motif in carnet.motifs if motif != "reponse_vague"}
    if "motif_argent" in motifs and not motifs & {"motif_sens", "motif_mixte", "motif_personnel"}:
        return Replique("utter_conclusion_argent", variables)
    if valeurs := chacune_son_tour(carnet):
        return Replique("utter_conclusion_valeur", {**variables, "valeur": valeurs[0]})
    return Replique("utter_conclusion_clientele", variables)


def d_un_seul_tenant(clientele: str) -> bool:
    """Whether a clientele is short enough, and of one piece, to be named within a sentence."""
    return len(clientele) <= LONGUEUR_NOMMEE and not _MORCEAUX.search(clientele)


LONGUEUR_NOMMEE = 60
"""Longest clientele named within a sentence, in characters."""
_MORCEAUX = re.compile(r"[,;:.…](?=\s)")


_OUVRE_UN_VOEU = re.compile(r"que |qu’")
_RELATIVE_DE_SOI = re.compile(
    r",? (?:et )?(?:qui|que|dont|où|avec qui|chez qui) [^,]*?(?:\b(?:je|me|moi|mon|ma|mes|nous|notre|nos)\b|\b[jm]’)[^,]*$",
    re.IGNORECASE,
)


def clients_dits(carnet: Carnet) -> str:
    """The clientele as the coach may name it; empty when nobody is named.

    Between « » where these are their very words in one stretch; turned, or put together from
    several sentences, as the coach's own words.
    """
    reponse = carnet.coeur_clientele or ""
    gens = sans_refus(dire_clientele(reponse))
    if not (
        qui(reponse) or re.match(r"(?:les?|la|des|ceux|celles|nos|mes)\b", gens, re.IGNORECASE)
    ):
        return ""
    if enumerees(gens):
        # « La discrétion et le respect » names what they come for, and nobody.
        return ""
    if A_LA_PREMIERE.search(gens):
        return _tourner(gens, carnet) or _tourner(_RELATIVE_DE_SOI.sub("", gens), carnet)
    mots = [" ".join(re.findall(r"\w+", plat(dit))) for dit in (gens, reponse)]
    return f"«\u00a0{gens}\u00a0»" if mots[0] in mots[1] else gens


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
    if demande := _question_dite(carnet.question_clients or ""):
        return Replique("utter_trouver_clients_reponse_dite", {**variables, "demande": demande})
    return Replique("utter_trouver_clients_reponse", variables)


_AVANT_LA_QUESTION = re.compile(
    r"^.*?(?=\b(?:comment|où|ou est-ce|et je les)\b)", re.IGNORECASE | re.DOTALL
)


def _question_dite(question: str) -> str:
    """Their question on clients as it is quoted, when it tells which ones; else empty."""
    dite = citer(ecrire(_AVANT_LA_QUESTION.sub("", question.strip())).strip(" .?!"), 110)
    quels = re.sub(
        r"\b(?:comment|où|trouv\w+|mes|des|les|nos|de|clients?|faire|fais|je|on|nous|pour)\b|\W",
        "",
        dite,
    )
    return dite if quels else ""


_BUT = re.compile(
    r"\b(?:pour|afin) (?:(?=qu[e’])|(?:de |d’)?(?=(?:(?:ne|se|leur|lui|les?|la|y|en|mieux|bien|toujours) |[slny]’)*\w+(?:er|ir|re|oir)\b))",
    re.IGNORECASE,
)
_PARTIES = re.compile(
    r",? (?=(?:afin|d’abord pour|auprès|à commencer par|aux côtés)\b)|, (?=en (?:ne |n’)?\w+ant\b)|\.(?:\s|$)"
)
_SANS_EUX = re.compile(
    r"\b(?:compter sur|trouvent? chez (?:nous|moi)|aux côtés d|(?:notre|mon|son|leur) métier)"
)
"""Our own words in the sentence they signed, which say nothing of the world."""


def effet_signe(carnet: Carnet) -> str:
    """What the sentence they signed wants for others (« que les gens d’ici mangent bien »).

    One that opens on a pronoun is said with whom it stands for (« aider les personnes âgées, afin
    qu’elles restent chez elles »). Empty when the sentence wants nothing for others.
    """
    for dit in _buts_signes(carnet):
        if _OUVRE_UN_VOEU.match(dit) and not _PRONOM.match(dit):
            return dit
    signee = re.sub(r"\s+", " ", carnet.raison_detre or "")
    avec = _AVEC_ANTECEDENT.search(signee)
    if avec is None or _SANS_EUX.search(avec[1]) or subi(avec[1]):
        return ""
    return re.split(r", (?=en (?:ne |n’)?\w+ant\b)|\.(?:\s|$)", avec[1])[0].strip(" .,")


_PRONOM = re.compile(r"qu’(?:ils?|elles?)\b(?! (?:n’)?y )")
_AVEC_ANTECEDENT = re.compile(
    r"\b(?:existons?|existe|travaill\w+|suis là|sommes là) (?:pour |afin de )(\w+(?:er|ir|re|oir) .+? (?:afin|pour) qu’(?:ils?|elles?) .+)",
    re.IGNORECASE,
)


def voeu(carnet: Carnet, voulu: str) -> dict[str, str]:
    """What is wanted, as a sentence: « vous voulez que les familles dorment »; empty if unsure.

    Args:
        carnet: the notebook.
        voulu: a clause that opens on « que », or an infinitive with such a clause after it.

    Returns:
        The blanks `voeu` and `Voeu`, or none.
    """
    voulu = re.sub(r",? et (?=(?:je|nous) |j’).*$|,? (?:quoi|hein|voilà)$", "", voulu)
    if not voulu or _PRONOM.match(voulu):
        return {}
    dit = f"{'tu veux' if carnet.tutoiement else 'vous voulez'} {voulu}"
    if A_LA_PREMIERE.search(voulu):
        dit = _tourner(f"je veux {voulu}", carnet)
    return {"voeu": dit, "Voeu": majuscule(dit)} if dit else {}


def _tourner(dit: str, carnet: Carnet) -> str:
    """Their words said to them (« ma mère » → « votre mère »); empty when that is not sure."""
    try:
        return tourner(dit, TU if carnet.tutoiement else VOUS, _INCONNUS)
    except Intournable:
        return ""


_INCONNUS = 2
"""Words missing from the table that their own sentence may hold."""


def _buts_signes(carnet: Carnet) -> list[str]:
    """What the signed sentence is for, in its order, but our own words and what is suffered."""
    signee = re.sub(r"\s+", " ", carnet.raison_detre or "")
    buts = [m.end() for m in _BUT.finditer(signee)]
    dits = [_PARTIES.split(signee[debut:], maxsplit=1)[0].strip(" .") for debut in buts]
    clientele = dire_clientele(carnet.coeur_clientele or "").lower()
    propres = [_sans_la_clientele(dit, clientele) for dit in dits if not _SANS_EUX.search(dit)]
    return [dit for dit in propres if len(dit.split()) > 1 and not subi(dit)]


def contribution(carnet: Carnet) -> str:
    """What the business brings to others, in the words they signed or else in their whys.

    « que les gens d’ici mangent bien » rather than « nourrir les gens d’ici » where both were
    said; empty when neither was, or when it would only name the clientele again.
    """
    propres = _buts_signes(carnet)
    souhaites = [dit for dit in propres if _OUVRE_UN_VOEU.match(dit)]
    if souhaites or propres:
        return (souhaites or propres)[0]
    for texte in reversed(carnet.pourquois()):
        voulu = souhait(texte) or effet(texte)
        if voulu and not subi(voulu):
            return que(voulu)
    return ""


def _sans_la_clientele(dit: str, clientele: str) -> str:
    """« monter des murs droits pour les vieux » without « pour les vieux », just said."""
    return (
        re.sub(rf" (?:pour|à|avec) {re.escape(clientele)}$", "", dit, flags=re.I)
        if clientele
        else dit
    )
