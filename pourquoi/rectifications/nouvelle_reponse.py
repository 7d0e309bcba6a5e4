"""A new answer told under its name: « mon geste, ce sont les courgettes, corrigez »."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pourquoi.carnet import Carnet
from pourquoi.ecriture import normaliser
from pourquoi.rectifications.au_terme import au_terme
from pourquoi.rectifications.fin_de_la_reponse import VIDE, sans_ce_qui_l_annonce, sans_suite
from pourquoi.rectifications.mots_pleins import a_plat, pleins
from pourquoi.rectifications.ordre_de_rectifier import METTRE, ORDRE_DE_CORRIGER, OTER
from pourquoi.rectifications.refusees import CE_N_EST_PAS, cite_a_tort, refusee
from pourquoi.rectifications.reponses import (
    A_MOI,
    DU_QUOTIDIEN,
    LE,
    NOM,
    ORDRE,
    etape_nommee,
    mots_nies,
    nommees,
)
from pourquoi.rectifications.un_pas_de_plus import un_pas_de_plus
from pourquoi.rectifications.valeurs_ecartees import valeur_corrigee


def correction_donnee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """A correction that names the answer and gives the new one, whatever the pending question.

    « Mon cœur de clientèle, ce sont les personnes seules, pas la présence, corrigez » ; « le
    geste c'était les courgettes, pas ma sœur ! » ; « pas la patience, la présence » when
    patience was heard as a value. Naming a step is not enough: something must say that what is
    kept is wrong (an order, a denial of its words, « plutôt »).

    Returns:
        The answer to replace and its new text, or None.
    """
    if lue := refusee(texte, carnet) or au_terme(texte, carnet):
        return lue
    if _COMPARE.search(a_plat(texte)) and (corrigee := valeur_corrigee(texte, carnet)):
        # « mes valeurs : mettez le courage à la place de la franchise » keeps the others.
        return corrigee
    for phrase in _bouts(texte):
        plat = a_plat(phrase)
        for motif in (_DONNE, _PAR, _EN_SEPT_JOURS, _POSE, _POUR, _MET_APRES, _MET_COMME, _MET):
            m = motif.search(plat)
            if m and (lue := _lire(texte, phrase, m, motif, carnet)):
                return lue
    return (
        cite_a_tort(texte, carnet)
        or valeur_corrigee(texte, carnet)
        or un_pas_de_plus(texte, carnet)
    )


_COMPARE = re.compile(r"\bvaleurs?\b.*\b(?:a la place d|au lieu d|plutot qu)")
_POSE = re.compile(
    rf"(?P<avant>^.{{0,40}}?)\b(?P<le>{LE}){NOM}(?: a moi)?(?P<entre>,? (?:hein|alors|en fait|finalement|au fond))?\s*,?\s*"
    r"(?:(?::|=)|(?P<etait>c'?e ?tai(?:t|ent)|ct\b|etai(?:t|ent)\b)|c'? ?est\b|c\b|ce sont\b|ce serait\b|est\b|sont\b|serait\b|seraient\b)\s*"
    r"(?P<plutot>(?:plutot|en fait|surtout|finalement|en realite)\s*:?\s+)?(?P<nouveau>.{2,})$"
)
_POUR = re.compile(
    rf"\b(?:pour|quant a) (?P<le>{LE}){NOM}\s*[,:.]+(?:[^,:.]{{0,25}}[,:])?\s*(?P<nouveau>(?:ce |c').{{6,}})$"
)
_PAR = re.compile(
    rf"\b(?:remplac|chang)\w+ (?P<le>{LE}){NOM} (?:par|en|pour) (?P<nouveau>.{{3,}})$"
)
_MET = re.compile(
    rf"{METTRE}(?: moi)? (?:plutot |bien |aussi )?(?P<nouveau>.{{3,}}?) (?:dans|comme|en|a) (?P<le>{LE})?{NOM}\b(?! (?:de|du|des)\b)"
)
_MET_COMME = re.compile(
    rf"{METTRE}(?: moi)? (?:plutot |bien |aussi )?(?:comme|dans|(?<=plutot )pour) (?P<le>{LE})?{NOM}\s*[,:]?\s*(?P<nouveau>.{{3,}})$"
)
_MET_APRES = re.compile(
    rf"\b(?:dans|pour|comme|a) (?P<le>{LE}){NOM}\s*[,:]?\s*(?:il faut |faut |vous pouvez |tu peux )?{METTRE} (?:plutot )?(?P<nouveau>.{{3,}})$"
)
_DONNE = re.compile(
    rf"^.{{0,20}}\b(?:cor+ig|modifi|rectifi|chang)\w* (?:.{{0,12}}?\b(?P<le>{LE}))?{NOM}"
    rf"(?:[^:]{{0,25}}:|\s+(?:stp |svp )?(?:c'? ?est|c|ce sont|=))\s+(?P<nouveau>.{{3,}})$"
)
_EN_SEPT_JOURS = re.compile(
    r"^(?:(?:non?|nn|nan|mais|euh)\W+)*(?:(?:en vrai|en fait|finalement|plutot|reflexion faite)\W+)+(?:d'ici|dans|ds|sous|en|pour) (?:les )?(?P<action_7_jours>(?:7|sept) ?j(?:ours?)?)\b[\s,:]*(?P<nouveau>(?:je? ?(?!e? ?(?:sais|suis|serai|verrai|pense|crois|ne|n'|m))'?|\w+(?:er|ir|re)\b).{5,})$"
)
_PHRASES = re.compile(r"(?<=[.!?;…])\s+|\n+")


def _bouts(texte: str) -> Iterator[str]:
    """Each sentence, then what follows each of its commas."""
    for phrase in _PHRASES.split(re.sub(r"(?:…|\.{2,})\s+(?=c)", ", ", texte.strip())):
        yield phrase
        yield from (phrase[m.end() :] for m in re.finditer(r",\s*", phrase))


_SUR_LA_LETTRE = re.compile(
    r"\b(?:majuscules?|minuscules?|accents?|orthographe|f(?:au|o)tes?)\b|^\W*(?:aussi|stp|svp|avec|encore|merci)\W*$"
)


def _lire(
    texte: str, phrase: str, m: re.Match[str], pose: re.Pattern[str], carnet: Carnet
) -> tuple[str, str] | None:
    """The correction one reading of a sentence holds, or None."""
    debut, fin = m.span("nouveau")
    sien = carnet.etape == "suite" or re.match(A_MOI, m.groupdict().get("le") or "")
    redite = _oppose(phrase[debut:fin]) if sien or _PAS_CA.match(m["nouveau"]) else None
    if pose is _POUR and redite is None:
        return None
    nouveau = redite or phrase[debut:fin]
    coupe = len(nouveau) - len(sans_suite(a_plat(nouveau)).rstrip(' .!?»«"'))
    fin -= coupe
    nouveau = nouveau[: len(nouveau) - coupe].strip(' .!:»«"“”')
    nouveau = re.sub(r"^(?:de |d[’'])(?=\w+(?:er|ir|re|oir)\b)", "", nouveau)
    nouveau = sans_ce_qui_l_annonce(nouveau)
    if len(nouveau) < 3 or VIDE.fullmatch(a_plat(nouveau)) or OTER.match(a_plat(nouveau)):
        return None
    if _SUR_LA_LETTRE.search(a_plat(nouveau)):
        # « Écrivez la Creuse avec une majuscule » is no answer.
        return None
    nom = etape_nommee(m, texte, carnet)
    if nom is None or pleins(nouveau) == pleins(getattr(carnet, nom) or ""):
        return None
    reste = phrase[:debut] + phrase[fin:]
    if pose is _POSE and not redite and not _dementi(texte, reste, m, nom, carnet):
        return None
    return nom, nouveau


_PAS_LUI = re.compile(
    r"^(?:ce |c')(?:ne )?(?:n'est|est|sont|sera|sera[it]+|seront) (?:pas|point) (?:a |au |aux )?.{3,40}? qu(?:e |')(?P<sujet>(?:je |j')[^\s,]+),? mais (?P<qui>.{3,})$"
)
"""« Ce ne sera point aux notaires que j'écrirai, mais au maire »."""
_PAS_QUE = re.compile(
    r"^(?:ce |c')?(?:ne )?(?:n'est|est|sont)? ?pas? (?:seulement|que|juste|uniquement) (?P<un>[^,;]{3,60}?)[,;]? (?:(?:mais |et )?(?:ce sont|c'est|cest|c)(?: aussi)?|mais aussi|mais) (?P<autre>.{3,})$"
)
_PAS_CA = re.compile(
    r"^(?:c'est )?(?:pas (?:ca|cela)(?: du tout)?|pas du tout(?: ca)?|faux)(?:\s*[,;.:!]+\s*|\s+(?=c'? ?est |ce sont |mais |plutot ))(?:mais )?(?:c'? ?est |plutot )?"
)


def _oppose(dit: str) -> str | None:
    """The new answer told against the old one: « pas ça, c'est… », « pas seulement… mais aussi… »."""
    plat = a_plat(dit)
    if m := _PAS_CA.match(plat):
        return dit[m.end() :]
    if m := _PAS_LUI.match(plat):
        return f"{dit[slice(*m.span('sujet'))]} {dit[m.start('qui') :]}"
    if m := _PAS_QUE.match(plat):
        return f"{dit[slice(*m.span('un'))]} et {dit[m.start('autre') :]}"
    return None


_EN_TETE = re.compile(
    r"^(?:(?:non|nan|mais|euh|ah|attendez|attention|en fait|finalement|au fait|pardon|alors|bon|ben|bah|et|moi|tiens|ou plutot|reflexion faite|a la reflexion|par contre)\W+)*$"
)
_CHANGE_D_AVIS = re.compile(
    r"\b(?:finalement|en fait|reflexion|plutot|pardon|non|nan|attendez|en realite)\b"
)
_PEUVENT_REPONDRE = re.compile(
    r"(?:clients?|clientes?|patients?|eleves|public|metier|activite|exemple|partenaires?|geste|acte)$"
)
"""Names that also open an answer: « mes clients c'est plutôt des gens du coin »."""


def _dementi(texte: str, reste: str, m: re.Match[str], nom: str, carnet: Carnet) -> bool:
    """Whether something around the new answer says that the one kept is wrong."""
    if _TROP.match(m["nouveau"]):
        return False
    ailleurs = " ".join(p for p in _PHRASES.split(texte) if m["nouveau"] not in a_plat(p))
    autour = normaliser(f"{ailleurs} {reste}")
    if ORDRE_DE_CORRIGER.search(autour) or mots_nies(texte) & _dits(carnet, nom):
        return True
    quoi = next(m[n] for n in DU_QUOTIDIEN if m[n]).replace("ceur", "coeur")
    refus = rf"(?:n'est|c'est|est|sont) pas (?:{A_MOI}|les?|la) (?:vraies? )?{re.escape(quoi)}"
    if re.search(refus, autour):
        return True
    if carnet.etape == "suite" and re.match(A_MOI, m["le"]) and _EN_TETE.fullmatch(m["avant"]):
        # At the end, nothing is asked any more: an answer named is its new wording.
        if _nouvelle(m["nouveau"], nom, quoi, a_plat(texte)):
            return True
    sien = re.match(A_MOI, m["le"]) and _EN_TETE.fullmatch(m["avant"])
    avis = m["plutot"] or m["entre"] or _CHANGE_D_AVIS.search(m["avant"])
    return bool(sien and avis and not _PEUVENT_REPONDRE.search(quoi) and carnet.etape != nom)


def _dits(carnet: Carnet, nom: str) -> set[str]:
    """The words kept for an answer, those its values were heard as included."""
    entendues = [*carnet.valeurs_nommees, *carnet.valeurs_entendues] if nom == "valeurs" else []
    return pleins(" ".join([getattr(carnet, nom) or "", *entendues]))


_TROP = re.compile(r"(?:trop|tres|nul|faux|fausse|idiot|debile|impossible|risquee?)\b")
_JUGE = re.compile(
    r"(?:dans|a|au|sur|pas|plus|tres|trop|vraiment|toujours|ce que|ce qu'|la meme|le meme|les memes|deja|bien|mal|important\w*|bon(?:ne)?s?|mieux|la vie|(?:super|sacre)\w*|genant\w*|grave|bizarre|vague|faux|fausse)\b"
)
"""What is said of an answer, rather than an answer."""


def _nouvelle(nouveau: str, nom: str, quoi: str, plat: str) -> bool:
    """Whether what is said of an answer named at the end is its new wording."""
    if re.search(r"\b(?:ne )?(?:change|bouge)\w* (?:pas|rien)\b", plat) or _JUGE.match(nouveau):
        return False
    if nom == "coeur_clientele":
        # « Mes clients, c'est ma famille » says what they are to them.
        des_gens = re.match(r"(?:tou(?:te)?s )?(?:les |l'|celles |ceux )", nouveau)
        plusieurs = re.search(r"\b(?:et|celles|ceux) \S", nouveau)
        return bool(des_gens and (plusieurs or re.fullmatch(r"(?:vrais? |bons? )?clients?", quoi)))
    geste = quoi.startswith("geste") and nom == "geste_respect"
    return geste or nom in ("valeurs", "renoncements", "action_7_jours")


_DEUX_POINTS = re.compile(
    r"^(?P<quoi>[^:]{0,20}\b(?:corrig|modifi|rectifi|chang)\w*[^:]{3,40}):\s*(?P<nouveau>.{3,})",
    re.IGNORECASE,
)


def opposition(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Ce n'est pas la rapidité, c'est le respect »: the answer that said it, and the new one."""
    if lue := correction_donnee(texte, carnet):
        return lue
    donne = _DEUX_POINTS.search(texte)
    if donne and OTER.match(a_plat(donne["nouveau"])):
        return None
    if donne and (nom := next(nommees(donne["quoi"]), None)) and getattr(carnet, nom, None):
        return nom, donne["nouveau"].strip(" .!")
    trouve = CE_N_EST_PAS.search(a_plat(texte))
    anciens = pleins(trouve["ancien"]) if trouve else set()
    nom = next((n for n in reversed(ORDRE) if anciens & pleins(getattr(carnet, n) or "")), None)
    return (nom, texte[trouve.start("nouveau") :].strip(" .!")) if trouve and nom else None
