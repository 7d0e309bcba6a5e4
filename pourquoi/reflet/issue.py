"""What a tale leads to, rather than how it opens: « J'ai un apprenti, Sami… Je crois que je le garde ».

Which words are the point of an answer is learned (`pourquoi/propos.py`); it stops short, at times, at
whom the tale is about, at what somebody asked for, or before what came of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pourquoi.ecriture import en_phrases
from pourquoi.metiers import est_un_metier
from pourquoi.reflet.clauses import LONGUEUR_MAX
from pourquoi.reflet.echafaudage import sans_verbe
from pourquoi.reflet.quelqu_un import FEMMES, HOMMES

_QUI = rf"(?:(?:petite?|jeune|vieille|vieux|nouve\w+|autre) )?(?:{HOMMES}|{FEMMES}|stagiaire|salariée?|élève|eleve|type|mec|gars|jeune|collègue|collegue)"
_PRESENTE = re.compile(
    rf"(?:(?:et|mais|bon|bah|ben|alors|là|hier|ce matin|un jour|l[’']autre jour|la semaine derni[èe]re|[^\W\d_]+di),? )*(?:j[’']ai|jai|j[’']avais|javais|on a|on avait|(?:il )?y[’' ]?(?:en )?a(?:vait)?|c[’']est|c[’']était) (?:une?|mon|ma|cette?) {_QUI}"
    r"(?: (?:de|du|d[’']|des|à|au)[^,.;:!?]{1,30})?(?:, [A-ZÀ-Ý][\w-]+)?(?:,? (?:(?:et|qui|elle|il) )?(?:est|a|était|avait) (?!(?:m|t|su|pu|dit|fait|pris|laiss|appris|demand|pass|voulu|retrouv)\w*)[^,.;:!?]{2,40})?",
    re.IGNORECASE,
)
"""« j’ai une cliente, Inès, elle est sourde »: whom the tale is about."""
_VOULAIT = re.compile(
    rf"(?:[^\W\d_]+di,? |un jour,? |la semaine dernière,? |hier,? )*une? {_QUI} (?:(?:me|m[’']) ?)?(?:voulait|veut|demandait|demande|a demandé|a demande|cherchait|réclamait|reclamait|exigeait|a voulu)\b[^.;!?…]*",
    re.IGNORECASE,
)
"""« une cliente voulait des rideaux pour demain »: before what was done about it."""
_MON_ACTE = re.compile(
    r"(?:(?:et|mais|alors|bah|ben|du coup|donc|moi),? )*(?:je |j[’'])(?!(?:ne )?(?:sais|pense|crois|trouve)\b)\S+ \S",
    re.IGNORECASE,
)
_CE_QUI_CHANGE = re.compile(
    r"(?:(?:en vrai|franchement|bah|ben|bon|alors|euh),? )*(?:cela|ça|ca) change (?:qu(?:e |[’']))(?P<quoi>[^.;:!?…]{10,200}?)(?=[.;:!?…]|$|,? (?:et |mais )?m(?:on|a|es) [\w-]+ (?:ils?|elles?|va|vont|dit|disent|râle|rale)\b)",
    re.IGNORECASE,
)
"""« Ça change que je compte les sourires ; … »: the question's own words, then the answer."""
_REFUS_DIT = re.compile(
    r"(?:^|[.!?…;] )(?:(?:et|mais|alors|moi|là|franchement),? )*(?P<dit>(?:(?:je |j[’'])(?:ne |n[’'])?(?:(?:veux|voulais|voudrais|supporte|supportais|accepte|laisserai) (?:plus|pas)(?: jamais)?|ai (?:plus|jamais) envie|refuse|refusais) (?:qu(?:e |[’'])|de (?:voir|laisser|jeter) )|plus jamais (?:on|personne|je) )[^.;:!?…]{8,140})(?=[.;:!?…]|$)",
    re.IGNORECASE,
)
"""« je ne veux plus qu’on jette le pain de la veille »: a wish told in so many words."""
_PUIS_AUSSI = re.compile(
    r"(?:^|[.!?…;] )(?:et puis|puis|et aussi|en plus|aussi|et en plus),? (?:aussi |surtout )?(?:moi,? )?(?:c[’']est (?:que )?)?$",
    re.IGNORECASE,
)
"""« Et puis | je voulais travailler près de chez moi »: what comes besides."""
_JE_LUI = re.compile(
    r"(?:[,;:.!…]|\b(?:et|alors|donc|du coup)\b) (?:(?:et|alors|moi|du coup|donc|là),? )*(?P<dit>(?:je |j[’'])(?:(?:lui|leur|l[ea]s?) |l[’']|en )(?!(?:connais|vois|ai (?:connu|vu|rencontr)|aime|adore|dois))[^.;:!?…]{8,150}?)(?=,? et (?:il|elle|ils|elles) |[.;:!?…]|$)",
    re.IGNORECASE,
)
"""« j’ai un meunier à Ussel, je lui paye sa farine à la livraison »: what is done for whom one has."""
_SUITE = re.compile(
    r",? (?:(?:et |mais )?(?:puis |depuis,? (?=(?:ils?|elles?|on|je) |j[’'])|maintenant |aujourd[’']hui |à la fin |a la fin |au bout d[eu’'] ?(?:la |l[’'])?)|mais moi,? |et moi,? )[^.;:!?…]{8,140}(?=\s*(?:[.;:!?…]|$))",
    re.IGNORECASE,
)
"""« ils regardent de loin, et puis au bout d’un mois ils s’assoient »: what came of it."""
_DEPUIS = re.compile(
    r"[.!…] (?:(?:et|mais) )?(?:depuis|aujourd[’']hui|maintenant),? (?:ils?|elles?|on|les) [^.;:!?…]{8,100}(?=[.;:!?…]|$)",
    re.IGNORECASE,
)
"""« un gamin est venu, il ne parlait pas. Depuis il tient la caisse »"""
_COMPARE = re.compile(
    r", (?:(?:un peu|bien|beaucoup|tellement|tout) )?(?:plus|moins) [^\W\d_]+(?=\s*(?:[,.;:!?…]|$))",
    re.IGNORECASE,
)
"""« ils repartent, un peu plus légers »"""
_SON_VERBE = re.compile(
    r"(?:^|[,.;:!?…] |\b(?:et|mais|car|parce que|que) )(?P<sujet>(?P<qui>elles?|ils?|on) (?:ne |n[’'])?[^\W\d_]+ )$",
    re.IGNORECASE,
)
_SANS_SUJET = re.compile(
    r"(?:pour|avec|chez|dans|à|au|aux|sans) [^,.;:!?…]+? et (?P<qui>elles?|ils?|on) ", re.IGNORECASE
)
"""« pour un bouton et elles restent »: « elles viennent » was left out."""
_BOUT_DE = re.compile(r"(?:de|du|d[’']) ?\w", re.IGNORECASE)
COURT = 6
"""Words of a stretch that may be only a scrap of a sentence."""
PHRASE = 5
"""Least words of a sentence that can be what a tale leads to."""


def presente(dit: str) -> bool:
    """Whether words only say whom a tale is about."""
    return bool(_PRESENTE.fullmatch(dit.strip(" .,;:!?…")))


def ce_qui_en_sort(bouts: list[str], texte: str) -> list[str]:
    """The stretches of an answer that are its point, as far as what it leads to.

    Args:
        bouts: those first thought of, as they stand in the answer.
        texte: the answer, through `nettoyer` as they are, or as typed.
    """
    if change := _CE_QUI_CHANGE.match(texte):
        return [change["quoi"].strip(" ,")]
    if not bouts:
        return bouts
    if actes := _mon_acte(bouts[0], texte):
        return actes
    if refus := _refus_d_abord(bouts, texte):
        return [refus]
    gardes = [b for b in bouts if not presente(b)]
    # « les rideaux de la boutique », torn out of « elle a cousu les rideaux… », says nothing alone.
    if len(gardes) < len(bouts) and all(map(sans_verbe, gardes)):
        return [fin] if (fin := derniere_phrase(texte)) else bouts
    entiers = [b for b in gardes if not _n_est_qu_un_bout(b, texte)] or gardes
    return [_jusqu_au_bout(_avec_son_sujet(b, texte), texte) for b in entiers]


def derniere_phrase(texte: str) -> str:
    """The last sentence of a tale, that tells what it led to; nothing when it only asks or presents."""
    for phrase in reversed(en_phrases(texte)[1:]):
        dit = phrase.strip(" .,;:!…")
        if len(dit.split()) >= PHRASE and "?" not in dit and not presente(dit):
            return dit
    return ""


def _refus_d_abord(bouts: list[str], texte: str) -> str:
    """The wish told first, when the only point thought of is what comes besides: « et puis… »."""
    place = texte.find(bouts[0])
    dit = _REFUS_DIT.search(texte)
    if len(bouts) > 1 or not dit or place < dit.end() or not _PUIS_AUSSI.search(texte[:place]):
        return ""
    # The « ne » put back is no word of the answer, where a point is looked for.
    return re.sub(r"^(je) ne ", r"\1 ", dit["dit"], flags=re.IGNORECASE).strip(" ,")


def ce_qu_on_lui_fait(texte: str) -> str:
    """What is done for somebody that an act begins by presenting; nothing when it presents nobody."""
    tete = re.match(r"(?:(?! (?:et|alors|donc) (?:moi )?(?:je|j’)\b)[^,.;:!?…])+", texte)
    if tete is None or not (presente(tete[0]) or _presente_un_metier(tete[0])):
        return ""
    fait = _JE_LUI.search(texte, tete.end())
    return fait["dit"].strip(" ,") if fait else ""


_JE = re.compile(
    r"\b(?:je|nous|on(?! (?:lui|leur|l[ea]s?|m[’']|te)\b))\b|\bj[’']|\bj(?:ai|le|la|les|lui)\b",
    re.IGNORECASE,
)
_A_FAIRE = re.compile(
    r"(?:^| )(?!\w*(?:eurs?|oirs?|iers?)\b)[^\W\d_]+(?:er|ir|re) (?:l[ea]s?|mes|mon|ma|un|une|des|au|aux|à|de|du|d[’']|leurs?)\b",
    re.IGNORECASE,
)
"""« laisser les gens goûter »: an act told as something to do."""
_JE_FAIS = re.compile(
    r"(?:^|[.,;:!?…] |\b(?:et|alors|donc|du coup) )(?:(?:et|mais|alors|donc|du coup|là|bah|ben|depuis|maintenant),? )*(?P<dit>(?:moi,? )?(?:je |j[’'])(?!(?:ne |n[’'])?(?:(?:l[ea]s? |lui |leur |en |y |l[’']|m[’']|me )*)"
    r"(?:(?:ne )?(?:sais|savais|pense|pensais|crois|croyais|trouve|trouvais|suis|étais|etais|veux|voulais|voudrais|vois|voyais|connais|dis|disais|rappelle|souviens|aime|adore|dois|sens|peux|pouvais|parle|reçois|attends d)|ai (?:eu|vu|connu|entendu|appris|compris|peur|envie|besoin|mal|froid|tort|une?|des|d[ue]|pensé|trouvé|cru|reçu|su|(?:d[ée]j[àa] |bien )?(?:dit|écrit|expliqué|explique|raconté|raconte|répondu|donné (?:un|l[’']) ?exemple))|avais)(?!\w))[^.;:!?…]{6,150}?)(?=,? (?:et|mais|alors) (?:il|elle|ils|elles) |[.;:!?…]|$)",
    re.IGNORECASE,
)
"""« je lui règle cash », « j’ai remplacé trois tuiles »: what its author does."""
ACTES = 2
"""Clauses of what one does that are said together."""


def ce_que_je_fais(bouts: list[str], texte: str) -> list[str]:
    """What its author does, when the stretches thought of only tell what somebody else does.

    « il m’ouvre à six heures, alors que… » with « je lui règle cash » after it → « je lui règle cash »;
    « un gars, devis concurrent 5100. C’était un joint. Il m’a payé le café » → what came of it.
    """
    if not bouts or not fait_par_un_autre(bouts):
        return bouts
    faits = [m["dit"].strip(" ,") for m in _JE_FAIS.finditer(texte)][:ACTES]
    if faits:
        return faits if len(" ".join(faits)) <= LONGUEUR_MAX else faits[:1]
    place = max(texte.find(b) + len(b) for b in bouts)
    apres = texte[place:].strip(" .,;:!…")
    return [apres] if apres and all(map(_CHEZ_L_AUTRE.search, bouts)) else bouts


_A_QUI = re.compile(
    r"(?:^|(?<=[.!?…;]))\s*(?:(?:et|sinon|alors|ben|bah|donc|par exemple|déjà)[\s,]+)*(?P<qui>(?:(?:à|a|pour|envers|avec|chez|aux?) )?(?:(?:mon|ma|mes|notre|nos|les?|la|une?|deux|trois|madame|monsieur|moi|nous|ceux|celles)\b|l['’]|(?-i:[A-ZÀ-Ý])\w)[^.!?…;:]{0,70}?\s?[,:]?\s)$",
    re.IGNORECASE,
)
_QUELQU_UN_FAIT = re.compile(
    r"\b(?:je|on|nous|ils?|elles?|ça|ca|c['’]est)\b|\b[jcmt]['’]", re.IGNORECASE
)
_RELATIVE = re.compile(r"\b(?:qui|que|dont|où)\b.*$|\bqu['’].*$", re.IGNORECASE | re.DOTALL)
_JE_TETE = re.compile(
    r"(?:je |j['’]|j(?=[bcdfglmnprstv][a-z])|on |nous |l[ea] \w+ (?:je |j['’]))", re.IGNORECASE
)


def avec_qui_est_servi(bouts: list[str], texte: str) -> list[str]:
    """An act with whom it is for, said just before: « à Jeannot, le scieur, je ne discute jamais un prix ».

    As it is when what stands before tells something of its own (« mon apprenti arrive à 8h, je… »).
    """
    place = texte.replace("’", "'").find(bouts[0].replace("’", "'")) if bouts else -1
    cadre = _A_QUI.search(texte[:place]) if place > 0 and _JE_TETE.match(bouts[0]) else None
    if cadre is None:
        return bouts
    nu = re.sub(r"(?<=[ ’'])[A-ZÀ-Ý][\w-]+", "nom", _RELATIVE.sub("", cadre["qui"]).strip(" ,:"))
    if _QUELQU_UN_FAIT.search(nu) or not sans_verbe(nu):
        return bouts
    return [f"{cadre['qui']}{bouts[0]}", *bouts[1:]]


def fait_par_un_autre(bouts: Sequence[str]) -> bool:
    """Whether stretches of an act only tell what somebody else does, or would have sold."""
    if any(_CHEZ_L_AUTRE.search(bout) and not _JE.search(bout) for bout in bouts):
        return True
    miens = (_JE.search(bout) or _A_FAIRE.search(bout) for bout in bouts)
    return any(map(_LUI.search, bouts)) and not any(miens)


_LUI = re.compile(
    r"\b(?:elles?|ils?(?! (?:faut|fallait|faudrait|y (?:a|avait)|s[’']agit|est (?:important|normal))\b))\b",
    re.IGNORECASE,
)


_CHEZ_L_AUTRE = re.compile(
    r"\b(?:devis|concurren\w+|(?:l[’']|un )autre [^\W\d_]+)\b[^.;!?…]*\d|\b(?:lui|leur|les|la) (?:demand|compt|factur|annon[cç]|propos|réclam|reclam|pren|fais|chiffr|avai(?:t|ent) (?:dit|compt|vendu|demandé|demande|annoncé|proposé)|a(?:vait)? (?:dit|compté|demandé|vendu))\w*\b[^.;!?…]*\d|\bon (?:lui|leur) (?:a|avait) (?:dit|vendu|demandé|proposé)\b",
    re.IGNORECASE,
)
"""« devis concurrent 5100 », « un garage lui demandait 1800 »: what another would have done."""


_DES_MIENS = re.compile(
    r"(?:j[’']ai|on a|nous avons|il y a|y a|c[’']est) (?:une?|mon|ma) (?:(?:petite?|vieux|vieille|jeune) )?(?P<qui>[^\W\d_]+)(?: (?:[àa]|au|en|de|du|dans|d[’'])[^,.;:!?…]{1,30})?(?:,? [A-ZÀ-Ý][\w-]+)?",
    re.IGNORECASE,
)
_PARTENAIRE = re.compile(
    r"(?:fournisseur|fournisseuse|producteur|productrice|am[ie]e?|copain|copine|confr[èe]re|cons(?:œ|oe)ur|grossiste|livreur|partenaire|couturi[èe]re|salariée?)",
    re.IGNORECASE,
)


def _presente_un_metier(dit: str) -> bool:
    """« j’ai un apiculteur à Cardaillac »: whom one works with, and no more."""
    qui = _DES_MIENS.fullmatch(dit.strip(" .,;:!?…"))
    return bool(qui) and (
        est_un_metier(qui["qui"].lower()) or bool(_PARTENAIRE.fullmatch(qui["qui"]))
    )


def _mon_acte(bout: str, texte: str) -> list[str]:
    """« Une dame voulait du sapin. Je lui ai mis du chêne » → what was done; nothing when it is not told."""
    if not _VOULAIT.fullmatch(bout.strip(" .")) or bout not in texte:
        return []
    actes: list[str] = []
    for phrase in en_phrases(texte[texte.find(bout) + len(bout) :].lstrip(" .,;:!…")):
        if not _MON_ACTE.match(phrase):
            break
        actes.append(phrase.strip(" .!…"))
    return actes[:2]


def _n_est_qu_un_bout(bout: str, texte: str) -> bool:
    """Whether a stretch was torn out of its clause: « de dossier à leur nom »."""
    avant = texte[: texte.find(bout)].rstrip() if bout in texte else ""
    return len(bout.split()) < COURT and bool(_BOUT_DE.match(bout)) and avant[-1:].isalpha()


_QUAND = re.compile(
    r"(?:^|[,.;:!?…] |\b(?:et|mais|car|parce que|pcq|pck|que) )(?P<quand>(?:quand|lorsque|dès que|des que) )$",
    re.IGNORECASE,
)
_DEUX_TEMPS = re.compile(
    r"(?:je |tu |il |elle |on |ils |elles |nous |j[’'])[^,.;:!?…]{2,60}(?:, (?!et\b|puis\b)(?:les?|la|il|elle|ils|elles|on|je|c[’']|ça)\b|, j[’']| t[’']as )",
    re.IGNORECASE,
)
"""« quand | je livre, la mère Vial peut rester chez elle »: what happens then was cut from when."""


def _avec_son_sujet(bout: str, texte: str) -> str:
    """A stretch with the subject and verb it was cut from; « hui il parle » as « aujourd’hui il parle »."""
    if bout.startswith("hui "):
        return f"aujourd’{bout}"
    sans = _SANS_SUJET.match(bout)
    sujet = _SON_VERBE.search(texte[: texte.find(bout)]) if sans and bout in texte else None
    place = texte.find(bout)
    quand = _QUAND.search(texte[:place]) if place > 0 and _DEUX_TEMPS.match(bout) else None
    if quand:
        return f"{quand['quand']}{bout}"
    if sans is None or sujet is None or sujet["qui"].lower() != sans["qui"].lower():
        return bout
    return f"{sujet['sujet']}{bout}"


def _jusqu_au_bout(bout: str, texte: str) -> str:
    """A stretch with what follows it in its sentence, when that is what it led to."""
    place = texte.find(bout)
    if place < 0:
        return bout
    fin = place + len(bout)
    suite = _SUITE.match(texte, fin) or _COMPARE.match(texte, fin) or _DEPUIS.match(texte, fin)
    if suite is None or len(bout) + len(suite[0]) > LONGUEUR_MAX:
        return bout
    return f"{bout}{suite[0]}"
