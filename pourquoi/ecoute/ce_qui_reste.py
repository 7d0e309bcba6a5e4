"""How much longer this takes: asked by itself, or at the end of an answer."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser

_RESTE = re.compile(
    r"^(?:(?:et|mais|euh|dis|dites|bon|au fait|sinon) ,? ?)*(?:(?:c'est|c|ca va etre|ce sera|ca dure|ca prend) )(?:tres |super |si |vraiment )?(?:long|longtemps)(?: (?:votre|ton|ce|le) (?:truc|questionnaire|test|exercice|machin))? ?\?|\bpas (?:beaucoup|trop) (?:de |le )?temps\b.{0,12}c'? ?est long ?\?|^(?:\w+ ,? ?){0,2}c'est (?:deja )?tout ?\?|\b(?:bientot|presque|pas encore) (?:fini|termine|la fin|arrive)\w*\b|^(?:\w+ ,? ?){0,4}(?:c'est|c) (?:encore long|long encore(?! a)|bientot tout|fini la|tout la|la fin)\b"
    r"|\bcombien (?:de questions|d'etapes|de temps (?:encore|il|ca)|(?:il (?:en )?reste|encore|y en a)(?= ?\?))|\b(?:il|y|en) (?:\w+ )?reste (?:encore )?(?:beaucoup|combien|encore|long|longtemps)(?: d\w+ questions)?(?= ?\?| parce | car )|\bencore (?:beaucoup|combien|longtemps) (?:de questions)?"
)

_DU_COACH = r"(?:(?:ton|ta|tes|votre|vos|ce|cette|ces|le|la) (?:\w+ )?(?:trucs?|machins?|questionnaires?|questions?|histoires?|interrogatoires?|tests?|bidules?|bazar|coaching|affaires?|bouzin|quiz))"

_AU_BOUT = r"(?:fini\w*|termine\w*|la fin|au bout|a la fin|arrive\w*|tout)"

_DUREE_FINALE = re.compile(
    r"(?:^|(?<=[\s,;:.!?]))(?P<q>(?:(?:et|mais|sinon|au fait|rep(?:s|ond\w*)? ?-? ?moi|s'il (?:te|vous) plait|dis|dites|bon|euh|par contre|au passage|(?:dis|dites) ?-? ?moi) ,? ?)*(?:est ?- ?ce que )?"
    r"(?:(?:(?:il|y) )?(?:en )?reste(?:nt)?(?: ?- ?t ?- ?il)? (?:encore |y )?(?:beaucoup|combien|long|longtemps|encore|pas mal|plein)|(?:il )?y ?(?:'? ?en )?a (?:encore )?(?:pour )?(?:encore )?(?:longtemps|beaucoup|combien)"
    r"|(?:on|j'|tu|vous|t'|nous) ?en (?:a|ai|as|avez|avons) (?:encore )?pour (?:encore )?(?:longtemps|combien(?: de temps)?)"
    rf"|(?:c'? ?est|ca|on|ca se|nous) {_AU_BOUT} (?:bientot|quand|dans combien(?: de temps| de questions)?)|(?:c'? ?est|est ?- ?ce) (?:bientot )?(?:la|ma|votre|ta|vos|les) (?:derniere|avant ?- ?derniere|dernieres)(?: question| etape)?|(?:on|nous) (?:fini(?:t|ssons)|arrive|termine|arrete|s'arrete) (?:bientot|quand)|on arrive (?:bientot )?au bout|quand (?:est ?- ?ce que )?(?:ca|c'? ?est|on) (?:se |est )?(?:fini\w*|termine\w*|arrete)"
    rf"|(?:c'? ?est|ca (?:va )?(?:etre|dure[r]?|prend(?:re)?)|ca|ce sera|ca sera) (?:encore |toujours |bien |super )*(?:long(?:temps|ue)?|(?:bientot|presque) {_AU_BOUT}|combien(?: de temps| de questions)?|quand (?:la fin|que c'est fini))"
    rf"|(?:sommes|est|suis|arrivons|arrive|avons|a)(?: ?- ?t)? ?- ?(?:nous|on|je) (?:bientot|presque) {_AU_BOUT}|on (?:est|arrive|a) (?:bientot|presque) {_AU_BOUT}|on a (?:fini|termine)|(?:bientot|presque) (?:fini|termine|la fin)"
    r"|(?:est ?- ?ce |(?:vous|tu|t'|vs|on|il y|y) ?(?:m'|me )?(?:en )?(?:avez|as|a|aurez|reste|posez|poses|allez (?:me |m'en |en )?poser|vas (?:me |m'en |en )?poser) |(?:il )?(?:faut|reste) |je dois repondre a )?(?:encore (?:beaucoup|combien|long|longtemps)|combien (?:de |d')(?:temps|questions?|etapes?|minutes?)))"
    rf"(?:[\s,?]+(?:encore|comme ca|en tout|apres|au juste|svp|stp|s'il (?:vous|te) plait|la|deja|du coup|exactement|a peu pres|ca (?:dure|prend)|il reste|(?:de |d'|des )?(?:vos |tes |ces |les )?(?:questions?|etapes?|trucs?|temps)|(?P<franc>ou (?:pas|quoi|non)|{_DU_COACH})|(?:bon )?(?:j'ai|il y a|y a) (?:un|une|des|du) (?:clients?|clientes?|monde|rdv|train|bus)(?: qui \w+)?))*)\s*(?:lol|mdr)?\s*(?P<m>\?*)[\s.!]*$"
)
"""« … reste beaucoup de questions ? », « c'est encore long ton truc », at the end of a message."""

_DE_COMBIEN = re.compile(
    r"\b(?:encore|bientot|presque|combien|reste\w*|beaucoup|longtemps|quand|on a|derniere|au bout)\b"
)

_AU_FAIT = re.compile(r"(?:au fait|au passage|sinon|(?:dis|dites)(?: ?-? ?moi)?)\b")
"""Opens a question without its mark: « au fait c fini bientot »."""

_SUBORDONNE = re.compile(
    r"\b(?:que?|si|quand|comme|di[st]|disent|demand\w+|car|parce|pour|trouv\w+|dire|et que)\W*$|\bqu'$"
)

_LONGUE_DUREE = 16
"""Most words of such a question."""


def avant_ce_qui_reste(texte: str) -> str | None:
    """What a message says before it asks how much longer this takes; None when it does not ask."""
    mots = texte.split()
    for place in range(max(0, len(mots) - _LONGUE_DUREE), len(mots)):
        m = _DUREE_FINALE.match(normaliser(" ".join(mots[place:])))
        avant = " ".join(mots[:place])
        if m is None:
            continue
        if _SUBORDONNE.search(normaliser(avant)):
            return None
        aparte = _AU_FAIT.match(m["q"])
        if m["franc"] or ((m["m"] or aparte) and _DE_COMBIEN.search(m["q"])):
            return avant.strip(" ,;")
    return None


def demande_ce_qui_reste(texte: str) -> bool:
    """Whether the person asks how much longer this takes."""
    plat = normaliser(texte)
    if avant_ce_qui_reste(texte) == "" or _PRESSE.fullmatch(plat):
        return True
    if _SANS_MARQUE.search(plat) and avant_ce_qui_reste(f"{texte} ?") == "":
        return True
    if "combien" in plat and len(plat.split()) <= 5 and "?" not in plat:
        plat += " ?"
    if len(plat.split()) > 14 or "?" not in plat:
        return False
    return bool(_RESTE.search(plat) or _RESTE.search(_FIN_ORALE.sub("?", plat)))


_PRESSE = re.compile(
    r"(?:(?:bonjour|bonsoir|salut|attention|bon|par contre|mais|euh|je vous previens) ?[,:]? ?)*(?:(?:j'ai|jai|on a|je n'ai) (?:pas|que|juste|seulement) (?:(?:trop|beaucoup|enormement) de temps|(?:\w+ ){1,2}(?:minutes?|min|mn))|je suis (?:un peu |assez |tres |super )?pressee?)(?: (?:devant moi|la|ce (?:soir|matin)|aujourd'hui|maintenant|a vous consacrer|hein|,? ?(?:autant (?:vous|te) (?:prevenir|le dire)|je (?:vous|te) previens|alors|donc|du coup)))*\W*"
)
"""« J'ai pas beaucoup de temps », which says nothing else."""

_SANS_MARQUE = re.compile(r"\b(?:combien|encore|reste|bientot|quand)\b[^?]*$")
"""« Cb il en reste », which asks without its mark."""

_FIN_ORALE = re.compile(
    r"(?: ,)? ?(?:au juste|exactement|encore|deja|a peu pres|en tout|du coup|dites?|dis) ?\?"
)
