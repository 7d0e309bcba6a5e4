"""What is added to an answer beside the yes to the sentence: « oui, et je renonce aussi aux foires »."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.clientele.dite import qui
from pourquoi.redites import clients_en_plus
from pourquoi.retouche.litteral import exact

_FIN = r"(?=\s*(?:[.;:!?]|,? (?:voil[àa]|quoi|hein|merci|stp|svp)\b|$))"
_ICI = r"\b(?:dans|pour|parmi|c[ôo]t[ée]|niveau|en) (?:(?:mes|nos|les) )?"
_Y_EST = r"[\s,:]*(?:(?:il |i )?y ?['’]?(?:a|aura)|(?:on|je|tu|vous) (?:mettra[is]?|mets|met|mettrez|mettras|ajoutera[is]?|rajoutera[is]?|peux mettre|pouvez mettre)|c['’ ]?est|ce sera(?:it)?|ce sont|mettez|mets|notez?|r?ajoute[zr]?|faut (?:mettre|ajouter))?(?: (?:aussi|[ée]galement|surtout|plut[ôo]t))*[\s,:]+"
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
