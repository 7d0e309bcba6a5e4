"""What of a message answers, without what it says of the talk: a joke, a protest, « déjà dit »."""

from __future__ import annotations

import re

from pourquoi.argent import ARGENT
from pourquoi.ecoute.interroge import interroge
from pourquoi.ecriture import en_phrases, normaliser

_DEJA_DIT = re.compile(
    r"(?:(?:et|mais|ben|bah|non|euh|bon) ,? ?)*(?:(?:le|la|les|mon|ma|mes|ce|cette) \w+ (?:, )?)?(?:(?:je|j'|on)(?: ?(?:te|t'|vous|viens?|l'|la|vient|ai|a|en|ai deja|de))* ?(?:(?:l'|le |la )?(?:ai |a |avais )?(?:deja |tout juste |juste )?(?:dite?|dire|repondu|racontee?|raconter|ecrite?|ecrire|donnee?|donner))"
    r"|deja (?:dit|repondu|fait|donne)|c'est (?:deja )?dit|(?:cf|voir|voyez|relis|relisez) (?:plus haut|au-dessus))(?: (?:plus haut|tout a l'heure|avant|deja|ca|a l'instant))*\W*"
)
"""« Je viens de le dire »."""

_DEJA_DIT_DEVANT = re.compile(
    r"(?P<dit>(?:^|(?<=[.!?;:,…] ))(?:(?:et|mais|ben|bah|non|euh)[\s,]+)*(?:(?:le|la|les|mon|ma|mes|ce|cette) \w+,? )?je (?:vous |te |t['’])(?:l['’] ?)?(?:ai|avais) (?:(?:d[ée]j[àa]|bien|pourtant) )*(?:dit|r[ée]pondu|donn[ée]|cit[ée])(?: (?:plus haut|tout [àa] l['’ ]heure|avant|d[ée]j[àa]))*)[\s,:]+(?=c['’ ] ?(?:est|[ée]tait) )",
    re.IGNORECASE,
)
"""« le geste je vous l'ai déjà dit c'est Alain », in one breath."""

_NOMMEE = re.compile(
    r"(?:(?:et|mais|quant a|pour) ,? ?)*(?:le|la|les|mon|ma|mes) (?:raisons?|pourquoi|reponses?|motif|valeurs?|clients?|geste|exemple) ?,"
)


def sans_deja_dit(texte: str) -> str | None:
    """What is left once « je vous l'ai déjà dit » is taken out; None when it is not said.

    Empty when nothing else is said.
    """
    texte = _DEJA_DIT_DEVANT.sub(r"\g<dit>. ", texte.strip())
    morceaux = re.split(r"(?<=[.!?;:,…])\s+", texte)
    dits = [bool(_DEJA_DIT.fullmatch(normaliser(m))) for m in morceaux]
    if not any(dits):
        return None
    # « Ma raison, je viens de la donner : … »: what it is called goes with it.
    suivis = zip(morceaux, dits, [*dits[1:], False], strict=True)
    restent = [
        m for m, dit, suit in suivis if not (dit or suit and _NOMMEE.fullmatch(normaliser(m)))
    ]
    return " ".join(restent).strip(" ,;:")


_S_INDIGNE = r"(?:serieux|serieusement|vraiment|sans (?:dec\w*|blague|rire)|(?:t'es|tu es|vous etes) serieu(?:x|se)|c'? ?est une (?:blague|question)|tu rigoles|vous rigolez|franchement|tu (?:te )?(?:moque|fou[st])s?(?: de moi)?)"
_HEIN = r"(?:mais|non|nan|attend(?:s|ez)|wesh|frere|gros|genre|euh|oh|la|bah|ben|mdr+|lol|et|donc|quoi|ah)"
_POURQUOI_C_EST = r"(?:pourquoi|pk|pq|pkoi|prk|en quoi|si)\b.{0,25}\b(?:import\w*|compte\w*|grave|utile|serieux)\b"
_LE_POURQUOI_ETONNE = re.compile(
    rf"(?P<tete>(?:(?:{_HEIN}|{_S_INDIGNE}) ?[,.!?…]* ?)*)(?:(?:tu|vous) (?:(?:me |m' ?)?(?:demande[sz]?|demandais|demandiez|pose[sz])|(?:oses?|osez) (?:me )?demander)(?P<la>(?: (?:vraiment|serieusement|encore|la|carrement))*) {_POURQUOI_C_EST}"
    rf"|(?P<faut>(?:il )?(?:faut|j'ai besoin|ai ?- ?je besoin|besoin)(?: (?:vraiment|encore|en plus))* (?:que (?:je|j') ?|de |d')?(?:(?:te |vous |t'|le |l') ?)*(?:expli\w+|dise|dire|precise\w*|justifi\w+) {_POURQUOI_C_EST}))[^.!]*\?*\W*"
)
"""« Sérieux, tu me demandes pourquoi c'est important ?? », « faut que je t'explique pourquoi ça compte ? »"""


def sans_s_etonner_du_pourquoi(texte: str) -> str | None:
    """What is left once the protest at a why that goes without saying is taken out; None without one.

    Asked in a level voice, « vous me demandez pourquoi c'est important ? » only says it again.
    """
    restent, etonne = [], False
    for phrase in en_phrases(texte):
        lue = _LE_POURQUOI_ETONNE.fullmatch(normaliser(phrase)) if "?" in phrase else None
        vif = re.search(r"\?\s*[?!]|!\s*\?", phrase) or re.search(_S_INDIGNE, normaliser(texte))
        if lue and (lue["faut"] or lue["la"] or vif):
            etonne = True
        else:
            restent.append(phrase)
    if not etonne:
        return None
    indignees = (re.fullmatch(rf"(?:(?:{_HEIN}|{_S_INDIGNE})\W*)+", normaliser(p)) for p in restent)
    return " ".join(p for p, dit in zip(restent, indignees, strict=True) if not dit)


_CONSIGNE = re.compile(
    r"(?:non ?,? )?(?:dites|dis|ecrivez|ecris|mettez|mets|notez|note|appelez|retenez|corrigez|corrige|posez|pose)\b"
)


def sans_les_consignes(texte: str) -> str:
    """The answer without what it tells the coach: « Dites patients. Les familles qui… »."""
    phrases = en_phrases(texte)
    restent = [p for p in phrases if not _CONSIGNE.match(normaliser(p))]
    reste = " ".join(restent)
    return reste if len(reste.split()) >= 3 else texte


_APRES_LA_BLAGUE = re.compile(
    r"(?:^|[\s,.;!?…(])(?:(?:non|mais|bon|et|enfin|allez)[\s,]+)*(?:plus s[ée]rieusement|s[ée]rieusement|sans rire|sans blague|blague [àa] part|trêve de plaisanterie|ou [àa] d[ée]faut)[\s,.:;!…]+"
    r"|(?:[.!?…]\s*|\b(?:mdr+|lol|ptdr|haha\w*)[\s,.!]+)(?:non|nan)[\s,]+(?:s[ée]rieux|(?:pour de|en) vrai)[\s,.:;!…]+"
    r"|(?:^\W*|[.!?…()]\s*|[\s,.;!?…(](?:non|nan|mdr+|lol|ptdr|haha\w*)[\s,.!]+)(?:(?:non|nan|mais|mdr+|lol|bon|haha\w*)[\s,.!]+)*(?:je |j[’']?)(?:rigole|plaisante|d[ée]conne|blague)(?:[\s,]+(?:hein|mdr+|lol|bien s[ûu]r|haha\w*))*[\s)]*[,.:;!…]+\s*",
    re.IGNORECASE,
)
"""« Mon style. Non je rigole. La patience »; « je plaisante avec eux » is no end of a joke."""


_PUIS_NON = re.compile(
    r"^(?P<dite>[^.!?…]{3,110})[\s.!?…]+(?:(?:mdr+|lol|ptdr+|haha\w*|hihi\w*)[\s.!,…]+)*(?:non|nan|nn|naan+)\b(?:[\s.!…]+|, )(?:mais )?(?:en vrai,? )?(?P<reste>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_FORTUNE = re.compile(
    rf"\b(?:{ARGENT}|riches?|fortune|gloire|yachts?|piscines?|ferraris?|villas?|jets?|chateaux?|champagne|millions?|milliard\w*)\b"
)
_JOUE = re.compile(
    r"\b(?:evidemment|naturellement|bien sur|bien entendu|mdr|haha+|hihi+|yachts?|ferraris?|jets?|champagne|chateaux?|milliard\w*|gloire)\b"
)
_RIEN_DE_PLUS = re.compile(
    r"\b(?:(?:rien|pas|aucune) (?:d')?autre|(?:rien|pas) de plus|(?:que|vraiment) (?:pour )?(?:ca|cela))\b"
)
APRES_NON = 5
"""Words from which what follows a joke and its « non » is the answer."""


def _apres_le_non(texte: str) -> str | None:
    """« Pour le fric, évidemment. Non… mon père tenait la forge » → « mon père tenait la forge »."""
    dit = _PUIS_NON.match(texte.strip())
    blague, reste = (normaliser(dit["dite"]), normaliser(dit["reste"])) if dit else ("", "")
    joue = _FORTUNE.search(blague) and _JOUE.search(blague)
    if not joue or _RIEN_DE_PLUS.search(reste) or len(reste.split()) < APRES_NON:
        return None
    return dit["reste"].strip() if dit else None


def apres_la_blague(texte: str) -> str:
    """What is meant, once the joke is over: « les licornes. Ou à défaut les petites marques »."""
    dits = _APRES_LA_BLAGUE.split(texte)
    if len(dits) > 1 and len(dits[-1].split()) >= 3:
        return dits[-1]
    return _apres_le_non(texte) or texte


_AVOUE_L_IRONIE = re.compile(
    r"(?:mais |bah |ben |non |enfin |hein |,)*(?:(?:(?:mon|ma|mes|le|la|l'|les) ?[\w' -]{2,30} ?,? (?:c'etait|etait|etaient|c'est)|c'etait|cetait|c'est|c) (?:juste |bien sur |evidemment |surtout )?(?:de l'ironie|ironique|une (?:blague|plaisanterie|boutade|vanne)|pour (?:rire|rigoler|plaisanter|deconner)|du (?:second|deuxieme) degre|de l'humour)(?=\W*$|\W+(?:hein|voyons|evidemment|bien sur|quoi|je (?:vous|te) l'ai dit|je (?:ne )?veux pas|enlev|retir)\w*)"
    r"|je (?:plaisantais|blaguais|rigolais|deconnais|vous taquinais|te taquinais)|(?:vous l'avez|tu l'as|vous avez|tu as|t'as) (?:\w+ )*(?:au|au pied de la|le) (?:premier degre|lettre)|(?:vous|tu|t') ?\w* pas l'ironie).*"
)

_SUITE_DE_L_AVEU = re.compile(
    r"(?:,? ?(?:non|oui|hein|(?:certainement|surement|surtout) pas|pas du tout|(?:ce n'est|c'est|ce n'etait|c'etait) (?:evidemment )?pas (?:ce qui|pour ca|ca|serieux|vrai|la)\b|voyons|evidemment|bien sur|je (?:ne )?veux pas que (?:ca|cela) (?:y )?reste|enlevez|enleve|retirez|retire|(?:a )?(?:ne pas|pas) (?:prendre|garder|noter)).*)"
)

_JE_PLAISANTE = re.compile(
    r"(?:(?:non|mais|bon|allez|ah|oui|bah|ben|enfin) ,? ?)*je (?:plaisante|rigole|deconne|blague)(?: ,? ?(?:bien sur|evidemment|hein|voyons))?"
)


def sans_l_ironie_avouee(texte: str) -> str | None:
    """What is left once someone owns to a joke the coach took at its word; None if nobody does.

    Empty when nothing else is said.
    """
    phrases = [p for phrase in en_phrases(texte) for p in re.split(r"(?<=:)\s+", phrase)]
    plates = [normaliser(p).strip(" .!?") for p in phrases]
    if len(plates) > 1 and _JE_PLAISANTE.fullmatch(plates[0]):
        # Said first, it is of the answer before.
        phrases, plates = phrases[1:], plates[1:]
    elif not any(_AVOUE_L_IRONIE.fullmatch(p) for p in plates):
        return None
    restent = [
        phrase
        for phrase, plat in zip(phrases, plates, strict=True)
        if not (_AVOUE_L_IRONIE.fullmatch(plat) or _SUITE_DE_L_AVEU.fullmatch(plat))
        and not interroge(phrase)
    ]
    return " ".join(restent).strip(" ,;:")


_MAL_CITE = re.compile(
    r"\bn'?est pas de moi\b|\bpas de moi\b.*[«»]|[«»].*\bpas de moi\b|\b(?:je )?n?'?(?:ai|avais) (?:pas|jamais|rien) (?:ecrit|dit|parle) (?:ca|cela|ces? mots?|de ca|ce que|que|(?:d'argent|de fric|de sous|de thunes?))\b|\b(?:c'est|ce n'est) pas ce que j'ai (?:dit|ecrit)\b"
    r"|\b(?:vous|tu|t') ?(?:m'|me )?(?:avez|as|a)? ?(?:mal (?:lue?|comprise?|citee?|entendue?)|coupe (?:ma|mes|la)|deforme\w*)\b|\b(?:vous|tu) (?:me )?(?:faites|fais) dire\b|\b(?:vous (?:mettez|citez)|tu (?:mets|cites)) (?:\w+ ){0,2}(?:entre guillemets|des mots|mal)\b"
    r"|\b(?:vous n'ecoutez|tu n'ecoutes|tu ecoutes|vous ecoutez|tu m'ecoutes|vous m'ecoutez) (?:pas|rien)\b|\b(?:deuxieme|troisieme|quatrieme|2e|3e|4e|enieme|dixieme) fois que je\b|\bje (?:viens de les?|viens de la) (?:nommer|citer)\b|\bje citais\b"
    r"|\b(?:vous|tu) (?:n'|m')?(?:avez|as) (?:encore |bien )?(?:garde|retenu|note|compris|pris) (?:que|seulement|juste) |\b(?:vous|tu) m'(?:avez|as) (?:bien |vraiment )?(?:lue?|ecoutee?|entendue?) ?\?"
    r"|\b(?:(?:vous|tu) (?:avez|as)|t'as) (?:encore |completement )?(?:oublie|zappe|rate|perdu|saute) (?:le principal|l'essentiel|l'important|le plus important|la moitie|le meilleur)\b"
)

_APRES_LE_REPROCHE = re.compile(
    r"^.*?\b(?:gard|reten|not|compri|pri|oubli|zapp|rat|perdu|saut)\w*,? [^:,]{0,60}[:,]\s*(?=\w)",
    re.I | re.S,
)
"""« Mais vous n'avez gardé que les assurances : ce qui m'inquiète… »: what is said again comes after."""


def _apres_le_reproche(phrase: str) -> str:
    """What a sentence tells after its protest; the whole sentence when it protests of nothing."""
    proteste = _MAL_CITE.search(normaliser(phrase))
    if proteste is None:
        return phrase
    apres = _APRES_LE_REPROCHE.match(phrase)
    if apres is None or not re.match(r"vous|tu|t'", proteste[0]):
        return ""
    return f"{phrase[apres.end()].upper()}{phrase[apres.end() + 1 :]}"


def sans_les_protestations(texte: str) -> str | None:
    """What is left once « ce n'est pas de moi », « vous m'avez mal lu » are taken out, or None.

    None when the person protests of nothing; empty when they do nothing else.
    """
    phrases = [p for phrase in en_phrases(texte) for p in re.split(r"(?<=;)\s+", phrase)]
    restent = [_apres_le_reproche(p) for p in phrases]
    if restent == phrases:
        return None
    reste = " ".join(filter(None, restent))
    redit = any(r and r != p for r, p in zip(restent, phrases, strict=True))
    return reste if redit or len(reste.split()) >= 4 else ""
