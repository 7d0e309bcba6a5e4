"""A remark that only says which word to use: « dites patients », « pas clients : élèves »."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser

_DU_COACH = r"(?:clients?|clientes?|clientele|entreprise|boite|business|societe|metier|marche|partenaires?|fournisseurs?|collaborateurs?|salaries?|employes?|confreres?|concurrents?|patrons?|produits?|prestations?)"
_CHEZ_EUX = (
    r"(?:patients?|patientes?|lecteurs?|lectrices?|residents?|residentes?|stagiaires?|voyageurs?|convives?|membres?|beneficiaires?|visiteurs?|spectateurs?|locataires?|pensionnaires?"
    r"|passagers?|eleves?|adherents?|usagers?|hotes?|abonnes?|accompagnes?|apprenants?|licencies?|cavaliers?|societaires?|cooperateurs?|consultants?|analysants?|paroissiens?|donateurs?)"
)
_LEUR_MAISON = r"(?:association|asso|cabinet|atelier|ferme|cooperative|collectif|compagnie|ecole|studio|gite|scop|fondation|etude|officine|salon|galerie|exploitation|domaine|commerce|maison|coequipiers?|equipiers?|associes?|compagnons?|collegues?|benevoles?|confreres?|services?|soins?|oeuvres?)"
_ART = r"(?:de |des |d'|les |mes |nos |un |une |le |la |mon |ma |du |l')?"
_AUTRE = rf"{_ART}(?:{_CHEZ_EUX}|{_LEUR_MAISON})"
"""Known words only: « ce sont pas des clients, ce sont des amis » is about people."""
_SOIT = rf"(?: ?[,;:.]| mais| c'est| ce sont| plutot| on dit| dites)* {_AUTRE}"
_AU_LIEU = rf" ?,? (?:et )?(?:pas|plutot que|au lieu de) {_ART}{_DU_COACH}"
_REMARQUES = re.compile(
    rf"(?:(?:ce (?:ne |n')?(?:sont|est)|c'est|c'etait|ils (?:ne )?sont) )?pas (?:des |d'|les |mes |nos |un |une )?{_DU_COACH}{_SOIT}"
    rf"|(?:je n'ai|j'ai|on a) pas de {_DU_COACH} ?,? (?:j'ai|on a|mais) (?:des|mes) {_CHEZ_EUX}"
    rf"|{_AUTRE}{_AU_LIEU}"
    r"|(?:dites|dis|(?:nous )?on dit|(?:il )?faut dire|on parle d(?:e |')|appelez ?- ?les|appelez les|je dis|(?:on|je) les appelle|le mot c'est|mettez|ecrivez)"
    rf"(?: (?:plutot|le mot|pas {_DU_COACH} mais|,))* ?{_ART}{_CHEZ_EUX}(?:{_AU_LIEU})?"
    rf"|(?:(?:nous|chez nous) )?on (?:ne )?dit pas {_ART}{_DU_COACH}(?:{_SOIT})?"
    rf"|un {_CHEZ_EUX} (?:ca |c'est |ce )?n'?est pas un client"
)
_AUTOUR = re.compile(
    r"^(?:(?:non|nan|attention|alors|euh|bon|au fait|par contre|petite precision|precision|moi|chez (?:nous|moi)|ah|oui|mais|pardon|s'il (?:vous|te) plait|dans (?:mon|notre) metier|ici)\b[ ,:;.!]*)+"
    r"|(?:[ ,:;.!]*\b(?:chez (?:nous|moi)|dans (?:mon|notre|ce) metier|dans le (?:soin|medical)|ici|s'il (?:vous|te) plait|merci|hein|d'accord|ok|quoi|en fait|nous|moi)\b)+[ .!]*$|[ .!]+$"
)


def remarque_sur_les_mots(texte: str) -> bool:
    """Whether the message only says which word to use: « dites patients », « pas clients : élèves »."""
    plat = re.sub(r"[«»\"“”]", " ", normaliser(texte))
    return bool(_REMARQUES.fullmatch(_AUTOUR.sub("", " ".join(plat.split()))))
