"""What is said beside the yes to the sentence: added to an answer, « oui, et je renonce aussi aux
foires », or told of somebody, « je signe, mon père va rire »."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message
from pourquoi.clientele.dite import qui
from pourquoi.ecoute.confidences import LES_SIENS, confidence_grave, dit_une_epreuve
from pourquoi.ecoute.oui_ou_non import approuve, dit_oui, veut_corriger
from pourquoi.ecriture import normaliser
from pourquoi.redites import clients_en_plus
from pourquoi.reflet.quelqu_un import quelqu_un
from pourquoi.retouche.avis import CHANGE, signe
from pourquoi.retouche.litteral import exact

_FIN = r"(?=\s*(?:[.;:!?]|,? (?:voil[àa]|quoi|hein|merci|stp|svp)\b|$))"
_ICI = r"\b(?:dans|pour|parmi|c[ôo]t[ée]|niveau|en) (?:(?:mes|nos|les) )?"
_Y_EST = r"[\s,:]*(?:(?:il |i )?y ?['’]?(?:a|aura)|(?:on|je|tu|vous) (?:mettra[is]?|mets|met|mettrez|ajoutera[is]?|rajoutera[is]?|peux mettre|pouvez mettre)|c['’ ]?est|ce sera(?:it)?|ce sont|mettez|mets|notez?|r?ajoute[zr]?|faut (?:mettre|ajouter))?(?: (?:aussi|[ée]galement|surtout|plut[ôo]t))*[\s,:]+"
_VALEUR = re.compile(
    rf"(?:{_ICI}valeurs?{_Y_EST})(?P<dite>(?:les? |la |l['’]|du |de la |de l['’]|d['’])?[^,.;:!?]{{3,40}}?){_FIN}",
    re.IGNORECASE,
)
_RENONCE = re.compile(
    rf"(?:{_ICI}renoncements?{_Y_EST}|\b(?:mes|nos) renoncements?[\s,:]+(?:c['’ ]?est|ce sera(?:it)?|ce sont)(?: aussi)? )(?P<a>[^.;!?]{{4,90}}?){_FIN}"
    rf"|\b(?P<b>(?:je|j['’]|on|nous) ?(?:renonc\w+|dis non|dit non)(?: (?:aussi|d[ée]j[àa]|surtout))* (?:aux?|[àa] la|[àa] l['’]|[àa] (?=\w+er\b)) ?[^.;!?]{{3,80}}?|(?:je|on|nous) (?:refus\w+|ne fais pas|fais pas)(?: (?:aussi|d[ée]j[àa]|surtout))* (?:les|la|l['’]|de|des) ?(?!signer|phrase)[^.;!?]{{3,80}}?){_FIN}",
    re.IGNORECASE,
)
_CLIENTS = re.compile(
    rf"\b(?:j['’ ]?ai|on a|nous avons) aussi (?:des|quelques|beaucoup de|pas mal de|plein de) (?P<gens>client(?:e?s)? [^,.;:!?]{{3,50}}?){_FIN}",
    re.IGNORECASE,
)


def joints_au_oui(carnet: Carnet, texte: str) -> list[tuple[str, str]]:
    """The answers that a message adds to beside its yes, each as it now is; or nothing.

    Args:
        carnet: the notebook, its sentence in front of the person.
        texte: the whole message.
    """
    joints = clients_en_plus(carnet, texte) or _clients(carnet, texte)
    if (dite := _VALEUR.search(texte)) and carnet.valeurs_nommees:
        neuve = dite["dite"].strip()
        if neuve and not any(exact(valeur, neuve) for valeur in carnet.valeurs_nommees):
            joints.append(("valeurs", ", ".join([*carnet.valeurs_nommees, neuve])))
    if dit := _RENONCE.search(texte):
        neuf, deja = (dit["a"] or dit["b"]).strip(" ,"), carnet.renoncements
        joints.append(("renoncements", f"{deja.rstrip(' .')}, {neuf}" if deja else neuf))
    return joints


def _clients(carnet: Carnet, texte: str) -> list[tuple[str, str]]:
    dits, lu = carnet.coeur_clientele, _CLIENTS.search(texte)
    if not dits or lu is None or exact(dits, lu["gens"]):
        return []
    return [("coeur_clientele", f"{(qui(dits) or dits).rstrip(' .')} et les {lu['gens'].strip()}")]


_UN_NOM = re.compile(r"(?<=[\wéèêàç’',] )(?:[A-ZÉÈÀÂÎÔ][a-zéèêëàâîïôûç]{2,})")
_UN_AUTRE_NOM = re.compile(r"(?:Sine[ck]k?|Simon|Pourquoi)\b")
_MORCEAU = re.compile(r"(?<=[.!?;…])\s+|\s*[,;]\s+")
_BORDS = re.compile(
    r"^(?:(?:oui|ok|et|mais|puis|bon|bref|voil[àa]|d['’]ailleurs|en plus|du coup)[\s,]+)+"
    r"|[\s,]+(?:mais (?:c['’ ]?est) (?:bien )?(?:moi|nous|[çc]a)|au passage|d['’]ailleurs|hein|quoi|mdr|lol|voil[àa])\W*$",
    re.IGNORECASE,
)
_EMU = re.compile(
    r"\b(?:serrement|pincement|gorge (?:serree|nouee)|coeur (?:serre|qui bat)|larmes?|frissons?|emotion|emue?s?|boule au ventre|la chair de poule"
    r"|ca (?:me (?:touche|remue|serre|secoue|fait (?:quelque chose|qqch|bizarre|drole|du bien|plaisir|chaud))|fait (?:bizarre|drole|du bien|quelque chose))"
    r"|(?:je suis|suis|j'en suis) (?:tres |assez |un peu |plutot )?(?:touchee?|fiere?|contente?|heureu\w+|soulagee?)|elle (?:claque|en jette|sonne|cogne|tape)\b)"
)
"""What signing does to whoever signs: « avec la gorge serrée », « elle claque »."""
_AVEC = re.compile(r"^avec (?=un |une |des |le |la |les )", re.IGNORECASE)
CONFIE = 25
"""Words up to which what is told beside a signature may be said back."""


def confie_au_oui(texte: str) -> str:
    """What is told of somebody of theirs, or felt, beside the yes: « ma femme va se moquer »; or nothing.

    Nothing that orders, asks or speaks to the coach, nor what hurts: that has answers of its own.
    """
    if "?" in texte or confidence_grave(texte) or dit_une_epreuve(texte):
        return ""
    morceaux = [_BORDS.sub("", m.strip(" ,;")) for m in _MORCEAU.split(texte)]
    rang = next((n for n, m in enumerate(morceaux) if _raconte_quelqu_un(m)), len(morceaux))
    dit, *suite = [*morceaux[rang:], ""]
    if not _EMU.search(normaliser(dit)):
        return dit
    # « Ça me remue de la lire, je pense à Jeanne »: whom it makes them think of is not cut off.
    if suite and f"{dit}, {suite[0]}" in texte and _raconte_quelqu_un(suite[0]):
        dit = f"{dit}, {suite[0]}"
    return _AVEC.sub("", dit)


_SE_MOQUE = re.compile(
    r"\b(?:moqu\w+|rigol\w+|ricane\w*|rira\w*|va rire|vont rire|ral\w+|gueul\w+|engueul\w+|jalou\w+|hurl\w+|sauter au plafond|(?:comprend|croi|aim)\w* (?:pas|rien|jamais)|s'en fout\w*|tuer|detest\w+)\b"
)


def qui_approuverait(confie: str, tutoiement: bool) -> str:
    """Whom of theirs they sign in thought of: « monsieur Delattre aurait aimé »; empty when unsure."""
    return "" if _SE_MOQUE.search(normaliser(confie)) else quelqu_un(confie, tutoiement) or ""


def _raconte_quelqu_un(morceau: str) -> bool:
    plat = normaliser(morceau)
    nomme = (
        LES_SIENS.search(plat)
        or _EMU.search(plat)
        or any(not _UN_AUTRE_NOM.match(m[0]) for m in _UN_NOM.finditer(morceau))
    )
    if not nomme or not 3 <= len(plat.split()) <= CONFIE:
        return False
    if re.search(r"\b(?:clients?|clientes?|eleves|patients?) ,? ?(?:c'est|ce sont|sont|c)\b", plat):
        # « Mes clients, c'est les gens du port » is an answer.
        return False
    if re.search(r"\b(?:vous|tu|te|toi|votre|vos|ton|ta|tes)\b|\bt'|[«»\"]", plat):
        return False
    if veut_corriger(morceau) or CHANGE.search(plat):
        return False
    return not (signe(morceau) or approuve(morceau) or dit_oui(Message(morceau)))
