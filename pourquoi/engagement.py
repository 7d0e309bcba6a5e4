"""The commitment: one concrete step within seven days."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.clientele.vers_eux import connu_par_son_nom, groupe_vise
from pourquoi.conclusion import CLIENTS_REDITS, clients_dits
from pourquoi.ecoute.sans_reponse import esquive, sans_matiere
from pourquoi.ecriture import JOURS, normaliser
from pourquoi.etape import Etape, sans_reponse
from pourquoi.majuscules import majuscule
from pourquoi.reflet.genres import agit
from pourquoi.reflet.personne import A_LA_PREMIERE
from pourquoi.reprise import sans_la_reprise
from pourquoi.synthese.pas import action_dite, datee, dates, le_pas
from pourquoi.synthese.passage import redit

_EXCUSE = re.compile(
    r"(?:(?:non|bah|ben|euh|oh|mais|franchement|deja|honnetement) ,? ?)*"
    r"(?:j'ai (?:deja|pas|trop|assez|tellement)|j'arrive (?:deja )?pas|je (?:peux|vois|sais|suis|fais) (?:pas|deja|trop)"
    r"|ca (?:sert|change|va|m)|(?:ils|elles|les (?:clients|gens)) (?:viennent|savent|sont|ont|vont)|pas (?:besoin|envie)"
    r"|y a (?:deja|trop|pas)|(?:a|pour) quoi bon)\b"
)
"""What opens a reason for doing nothing."""


def _s_excuse(texte: str) -> bool:
    """Whether a message says why nothing will be done, and no clause of it does anything."""
    clauses = re.split(r" ?[,;.!] ?| mais ", normaliser(texte))
    return (
        bool(_EXCUSE.match(clauses[0]))
        and not datee(texte)
        and not any(agit(clause) for clause in clauses if not _EXCUSE.match(clause))
    )


_AMORCE = re.compile(
    r"^\W*(?:(?:alors|donc|bon|ben|bah|euh|eh bien|moi|pour|et)[\s,]+)*(?:mon (?:petit |premier )?pas,? c['’ ]?est |c['’ ]?est )?(?:(?:dans|d['’]ici|sous|pour|en) (?:les |ces |la )?(?P<delai>(?:sept|7)(?: prochains)? ?j(?:ours?)?|semaine)\b[\s,:]*)"
    r"(?:(?:euh|ben|bah|moi|alors)[\s,]+)*(?:c['’ ]?est (?:de |d['’])?|je (?:vais|pense|compte|voudrais)\s+(?=\w+(?:er|ir|re|oir)\b))?",
    re.IGNORECASE,
)
"""« Dans les sept jours je vais… »: the question said again."""
_QUESTION_AU_BOUT = re.compile(
    r"[\s,;]+(?:et )?(?:c['’ ]?est|[çc]a|est-ce|vous|tu|hein|non|ok|d['’]accord)\b[^,.;!?]{0,45}\?\W*$",
    re.IGNORECASE,
)


_BON = (
    r"(?:(?:alors|donc|bon|ben|bah|euh|hum|oh|ok|attends|attendez|voyons|pff+|mais|et)\b[\s,.…]*)*"
)
_J_APPELLE_QUI = re.compile(
    r"(?:^|[,.;:…]\s*|\s)(?P<verbe>(?:je (?:vais )?|j['’])[\w-]+) (?:qui|quoi|où)(?: moi| alors| donc)?\s*\?+\s*(?:(?:alors|ben|bah|bon|euh|allez|tiens)[\s,]+)*(?P<lui>(?:(?:les?|la|mon|ma|mes|un|une|des|notre|nos|leurs?) |l['’]|[A-ZÀ-Ý]\w)[^?]{3,})$",
    re.DOTALL,
)
_SE_DEMANDE = re.compile(
    rf"^\W*{_BON}(?P<dit>[^?]{{0,160}})\?+[\s»\"]*(?:(?:alors|ben|bah|bon|euh|allez|tiens|si)[\s,]+)*(?=\w)",
    re.IGNORECASE,
)
_SANS_MARQUE = re.compile(
    rf"^\W*{_BON}(?:je (?:ne )?sais (?:pas|plus)(?: trop)?|j['’]?sais pas(?: trop)?|jsp|c['’ ]?est quoi (?:un |le |mon )?(?:petit )?pas\b|je vois pas(?: trop)?|je r[ée]fl[ée]chis)(?:[\s,.…]+|[^.;!?]*?[\s,.…])(?:(?:ben|bah|bon|allez|tiens|si|donc|alors)[\s,]+)+(?=\w)",
    re.IGNORECASE,
)
_TIENS = re.compile(r"[\s,]+(?:tiens|allez|voil[àa]|hein)(?=\s*,)", re.IGNORECASE)
"""« l'architecte, tiens, mardi »."""


def _apres_l_hesitation(texte: str) -> str:
    """What is decided after what was asked of oneself aloud; the text when nothing was.

    « Bon je sais pas, j'appelle qui ? l'architecte, tiens, mardi » → « j'appelle l'architecte, mardi ».
    """
    dit = texte
    if lui := _J_APPELLE_QUI.search(texte):
        jour = _QUAND.search(texte, 0, lui.start("verbe"))
        dit = f"{jour[0] + ' ' if jour else ''}{lui['verbe']} {lui['lui']}"
    elif (m := _SE_DEMANDE.match(texte)) and _INTERROGE.search(normaliser(m["dit"])):
        # What was said before the question may be the step itself.
        decide = _QUAND.search(m["dit"]) or _DECIDE.search(normaliser(m["dit"]))
        dit = texte if decide else texte[m.end() :]
    elif m := _SANS_MARQUE.match(texte):
        dit = texte if _QUAND.search(m[0]) else texte[m.end() :]
    return _TIENS.sub("", dit) if len(dit.split()) >= 2 else texte


_QUAND = re.compile(rf"\b(?:{JOURS}|demain)\b", re.IGNORECASE)
_DECIDE = re.compile(r":|\b(?:je |j')(?:vais|\w+rai)\b")
_INTERROGE = re.compile(
    r"\b(?:qui|quoi|comment|ou|quand|combien|quel\w*|lequel|laquelle|est ?- ?ce|par ou)\b"
)


def _sans_ce_qui_entoure(texte: str) -> str:
    """The step without the question said again, the words taken back nor what is asked after it."""
    dit = sans_la_reprise(_QUESTION_AU_BOUT.sub("", _apres_l_hesitation(texte)))
    bref = _BREF.search(dit)
    if bref and datee(dit[bref.end() :]) and not datee(dit[: bref.start()]):
        # « « chez » chez qui, chez moi. Bon : mardi je vais… »
        dit = dit[bref.end() :]
    amorce = _AMORCE.match(dit)
    sans = dit[amorce.end() :].strip(" ,;") if amorce else dit
    if amorce and (amorce["delai"].lower() != "semaine" or datee(sans)):
        # « Dans la semaine, j'irai… » is all that says when.
        dit = sans
        if re.search(r"\bje (?:vais|pense|compte|voudrais)\s+$", amorce[0], re.IGNORECASE):
            # « je vais coller des affiches et je vais parler… »: both said the same way.
            dit = _ET_JE_VAIS.sub(r"\1", dit)
    if len(dit.split()) < 2:
        return texte
    return dit if dit[0].isupper() or not texte[0].isupper() else majuscule(dit)


_ET_JE_VAIS = re.compile(
    r"((?:,| et| puis)+ )(?:je (?:vais|pense|compte|voudrais)|jvais) (?:aussi )?(?=\w+(?:er|ir|re|oir)\b)",
    re.IGNORECASE,
)
_BREF = re.compile(
    r"[.!?…;]\s*(?:bon|bref|alors|donc|voil[àa]|enfin)(?: bref| alors| donc)?\s*[:,]\s*(?=\w)",
    re.IGNORECASE,
)

_VERS_QUELQU_UN = re.compile(
    r"\b(?:(?:r?appel|(?:re)?contact|rencontr|invit|demand|livr|offr|parl|telephon|pass|propos)(?:e|er|es|erai|ons)|j'ecri\w+|ecrire|relancer?|(?:voir|visite)(?! vitrine)|(?:lui|leur)(?= [a-z]+(?:e|er|ir|re|rai)\b))\b"
)
"""A step towards somebody in particular, who may be none of the clients."""

_JE_LE_FERAI = re.compile(
    r"(?:(?:ok|oui|d'accord|bon|promis|bien|c'est bon) ?[,.]? ?)*(?:je (?:le |vais le |vais y |ferai |m'en |vais m'en )?(?:ferai|faire|fais|penser|occupe|ca)|ce sera fait|c'est (?:fait|note)|promis|pas (?:cette semaine|maintenant|tout de suite|aujourd'hui)|je (?:verrai|regarderai|m'y mets|m'y mettrai|y penserai|y reflechirai|vais (?:y )?(?:voir|reflechir|penser))(?: (?:ca|cela|bien|demain|plus tard|lundi|a ca))*)\W*"
)
"""« Ok je le ferai »: what, is not said."""

LONGUEUR_LIEN = 80
"""Longest clientele named beside the step, in characters."""


def recevoir_action(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the step; with it the spine of the journey is done."""
    if esquive(message) or sans_matiere(message.texte):
        return None
    if _JE_LE_FERAI.fullmatch(normaliser(message.texte)):
        return None
    if not carnet.essais and _s_excuse(message.texte):
        return None
    carnet.action_7_jours = _sans_ce_qui_entoure(message.texte.strip())
    point = next(iter(carnet.bouts("action_7_jours", carnet.action_7_jours)), "")
    variables = {"action": action_dite(le_pas(carnet.action_7_jours, point))}
    if eux := _vers_les_siens(carnet, variables["action"]):
        return [Replique("utter_engagement_lien", {**variables, "clientele": eux})]
    clientele = clients_dits(carnet)
    deja = CLIENTS_REDITS in carnet.detours_faits or redit(clientele, variables["action"])
    deja = deja or _VERS_QUELQU_UN.search(normaliser(variables["action"]))
    if clientele and len(clientele) <= LONGUEUR_LIEN and not deja:
        return [Replique("utter_engagement_lien", {**variables, "clientele": clientele})]
    # « D’ici vendredi, j’appelle… » says when: no other delay beside it.
    quand = dates(variables["action"])
    nom = "note" if not quand else "date" if len(quand) == 1 else "dates"
    return [Replique(f"utter_engagement_{nom}", variables)]


def _vers_les_siens(carnet: Carnet, action: str) -> str:
    """Those of the clients that the step goes to, as the coach may name them; empty when it names none.

    Said in the step already, or twice before, they are only « les clients que vous avez choisis ».
    """
    reponse, pas = carnet.coeur_clientele or "", carnet.action_7_jours or ""
    groupe = groupe_vise(reponse, pas)
    if not groupe and not connu_par_son_nom(reponse, pas):
        return ""
    deja = CLIENTS_REDITS in carnet.detours_faits or redit(groupe, action, DITS_AINSI)
    if not groupe or deja or len(groupe) > LONGUEUR_LIEN or A_LA_PREMIERE.search(groupe):
        return f"les clients que {'tu as' if carnet.tutoiement else 'vous avez'} choisis"
    return f"«\u00a0{groupe}\u00a0»"


DITS_AINSI = 0.7
"""Share of the words of those it goes to from which the step has named them."""


_JOUR = re.compile(rf"\b(?:{JOURS})\b", re.IGNORECASE)
_AUTOUR = frozenset([
    "finalement", "pardon", "attends", "attendez", "etait", "sera", "plutot", "action", "semaine", "rendez",
    "vous", "fait", "corrige", "corrigez", "mets", "mettez", "lieu", "place", "fini",
    "remets", "remettez", "mettre", "devant", "avant", "debut", "tete", "perdu", "oublie", "encore", "laisse", "cote",
    "avez", "aviez", "saute", "zappe", "enleve", "mange", "coupe", "rate", "ajoute", "ajoutez", "manque", "tombe", "jour",
    "dans", "phrase", "bien", "toujours",
])  # fmt: skip
"""Words that may stand beside the day, of those of four letters or more."""


def un_autre_jour(carnet: Carnet, texte: str) -> str | None:
    """The step with the day put right, or None: « mardi pas lundi », « l'action c'est mardi ».

    Args:
        carnet: the notebook, its step naming one day.
        texte: the message.
    """
    action, plat = carnet.action_7_jours or "", normaliser(texte)
    ancien, dits = _JOUR.findall(action), [*dict.fromkeys(_JOUR.findall(plat))]
    if not action or len(ancien) > 1 or len(plat.split()) > 12 or "?" in texte:
        return None
    nies = re.findall(rf"\b(?:pas|plus|au lieu de|que) (?:le |ce )?((?:{JOURS}))", plat)
    rendu = _REND_LE_JOUR.search(plat)
    deja = [jour.lower() for jour in ancien]
    neufs = [jour for jour in dits if jour not in nies and (rendu or jour not in deja)]
    connus = {*_AUTOUR, *re.findall(r"[a-z]{4,}", normaliser(action))}
    inconnus = {*re.findall(r"[a-z]{4,}", _JOUR.sub(" ", plat))} - connus
    if len(neufs) != 1 or inconnus or not (ancien or rendu):
        return None
    if ancien:
        return action if neufs == deja else _JOUR.sub(neufs[0], action)
    # « Remettez jeudi devant », « vous avez perdu le jeudi »: none was kept.
    virgule = "" if re.match(r"(?:je |j['’ ]|on |nous )", action, re.IGNORECASE) else ","
    return f"{neufs[0]}{virgule} {action[0].lower()}{action[1:]}"


_REND_LE_JOUR = re.compile(
    r"\b(?:re)?(?:mets|met|mettez|mettre)\b|\br?ajoute\w*|\b(?:perdu|oublie|saute|zappe|laisse|enleve|mange|coupe|rate)e?\b|\bmanque\w*|\btombe\w*"
)


ETAPES = (
    Etape(
        "action_7_jours",
        lambda carnet: Replique("utter_demander_action_7_jours"),
        recevoir_action,
        sans_reponse("action_7_jours"),
        essais_max=1,
    ),
)
