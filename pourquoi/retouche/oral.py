"""What is only said around the words of the sentence: « ben », « voilà », and what comments them."""

from __future__ import annotations

import re

_PREPOSITIONS = (
    "à",
    "a",
    "de",
    "sur",
    "par",
    "pour",
    "en",
    "avec",
    "sans",
    "chez",
    "ou",
    "importe",
)
_PAS_APRES = "".join(rf"(?<!\b{mot})" for mot in _PREPOSITIONS)
"""« à quoi elle sert », « n'importe quoi »: words of the sentence, not of the talk."""

_TIC = (
    rf"(?:(?:déjà )?hein|euh+|et voilà|voilà|voila|bref|{_PAS_APRES}\s+quoi|mdr+|lol|ptdr|stp|svp)"
)
_QUEUE = re.compile(
    rf"(?:(?:[\s,;]*(?<=[\s,;])(?:{_TIC}|bah|ben)|{_PAS_APRES}[\s,;]+quoi|,\s*(?:bon|là|du coup|en fait|tu vois|vous voyez))(?![\w’'-]))+[\s.!…]*$",
    re.IGNORECASE,
)
_TETE = re.compile(
    r"^(?:(?:ben|bah|beh|bein|euh+|heu+|hein|voilà|voila|bon(?= (?:ben|bah|alors|euh|voilà)\b|\s*,))(?![\w’'-])[\s,:;…]*)+",
    re.IGNORECASE,
)
_DEDANS = re.compile(
    rf"(?:[\s,]+(?:déjà hein|hein|voilà|voila)|{_PAS_APRES}[\s,]+quoi)+(?=\s*[,.;](?:\s|$))",
    re.IGNORECASE,
)


_APARTE = re.compile(
    rf"(?<=\w)(?:[\s,]+(?:et )?(?:voilà|voila|bref|hein)|{_PAS_APRES}[\s,]+quoi)[\s,]+(?:(?:il |ne |n[’'])*(?:faut|y a|y’a)\b|c[’']est\b|c |j[’']|je |on |vous |moi |rien\b)[^.!?]*$",
    re.IGNORECASE,
)
"""« … et des villages autour voilà faut pas chercher »: nothing of the words themselves."""
_DE_SA_PHRASE = re.compile(
    r"(?<=[\w»])(?<!\bque)(?<!\bqui)(?<!\bquand)(?<!\bcomme)[\s,;:(–—-]+(?:(?:et|mais|enfin|bon|ben|voil[àa]|bref|hein|quoi|apr[èe]s|moi)[\s,]+)*"
    r"(?:(?:[çcs]a|(?:l[’']id[ée]e|la phrase|elle|c[’']?)) ?m[’' ]?(?:est|es|a|ait) (?:re)?(?:venue?|sortie?|pass[ée]e?|tomb[ée]e?)\b"
    r"|[çcs]a (?:m[’']?|me )?(?:vient|sort) (?:comme [çc]a|du c(?:oe|œ)ur|des tripes|tout seul|d[’']un coup)|c[’' ]?est (?:venu|sorti) (?:comme|tout|d[’']un|en|ce|cette|hier|[àa])\b"
    r"|j[’' ]?(?:ai|avais|é|y) ?(?:trouv|pens|invent|cherch|[ée]crit|not)\w* (?:[àa] )?(?:[çc]a|cela|cette phrase|la phrase|l[’']id[ée]e)\b"
    r"|(?:j|ch|je |j[’'])?(?:ne |n[’'])?(?:sais|sai|c|chais|sè) (?:pas|pa|plus)(?: trop| vraiment| bien)? (?:si|comment) (?:[çcs]a|c[’' ]?(?:est)?|on|je) ?(?:le |l[’'])?(?:se dit|dit|peut dire|dire|veut dire|va|ira|convient|colle|tient|fran[çc]ais|bien dit|clair|correct|bon|joli|(?:la )?bonne)\b"
    r"|(?:[çcs]a fait|c[’' ]?est|c)(?: (?:un peu|peut-[êe]tre|pas tr[èe]s|trop|sans doute))+ (?:na[ïi]f|b[êe]te|cucul|niais|gnangnan|clich[ée]|banal|ridicule|bateau|mal dit|original|pompeux|po[ée]tique)\b)"
    r"(?![^.!?]*,\s*(?:et |mais )?(?:pour|pr|afin|qu|que|avec|sans|de|d)\b)[^.!?]*$",
    re.IGNORECASE,
)
"""« … son prénom, ça m'est venu en marchant »: how the words came, or whether they will do."""
_ENTRE_DEUX = re.compile(
    r"(?<=\w)(?<!\bme)(?<!\bte)(?<!\bnous)(?<!\ble)(?<!\bla)(?<!\bles)(?<!\bet)[\s,]+(?:voilà|voila|hein)(?=\s+(?:avec|sans|afin|pour|en \w+ant)\b)",
    re.IGNORECASE,
)
"""« … avec eux voilà avec pudeur »: it stands where a comma would."""


def sans_tics(texte: str) -> str:
    """The words without « ben », « voilà », « hein », « quoi » around them, nor before a comma.

    « ben dépanner les chaudières voilà » → « dépanner les chaudières »; what would be left empty
    stays as it is.
    """
    texte_nu = _ENTRE_DEUX.sub(",", _APARTE.sub("", _DE_SA_PHRASE.sub("", texte)))
    nu = _QUEUE.sub("", _DEDANS.sub("", _TETE.sub("", texte_nu)))
    vide = re.fullmatch(r"\W*(?:les?|la|un|une|ce|dit)?\W*", nu)
    return texte if vide else nu.rstrip(" ,;")


_LIES = "".join(rf"(?<!\b{mot})" for mot in ("que", "ce que", "où", "dont", "quand", "qui", "si", "comme", "puisque"))  # fmt: skip
_COMMENTAIRE = re.compile(
    rf"(?P<avant>\S.*?)(?:\s*,?\s+(?:et )?pas (?:que|qu[’']|pour (?:que|qu)|parce)\b.*|\s*,\s*(?:le reste|la suite|sinon)\b.*|\s*,\s*[^,.«»]{{2,20}} (?:[çc]a (?:fait|sonne|revient)|revient|sonne)\b.*|\s*,\s*(?:et |mais |alors |car )*(?:je|j[’']|jv\w+|jp\w+|js\w+|tu|vous|on (?:dirait|croirait|sent|voit|comprend)|[çc]a|sa fait|c[’']|c (?=\w)|ce (?:sera|serait|n[’']est)|il (?:faut|me)|merci|stp|svp|s[’']il|sinon|parce|pask?|pck|pcq|psk|vu que|car|alors qu|si possible|m(?:a|on) \w+ (?:me|va|dit)|(?:m(?:a|on|es)|la|le|les|mme|madame|mr|monsieur) [\w’-]+(?: [\w’-]+)? (?:elles?|ils?))(?![\w-]).*"
    rf"|{_LIES}\s+(?:et (?:apr[èe]s|puis|l[àa])\s+|et\s+)?(?:je |j[’'](?!y )|j(?:vais|vai|veux|peux|pe|suis|sui|signe|crois|trouve|prefere|préfère|aime)\b|vous pouvez|vous (?:voyez|savez|me)|tu (?:peux|vois|sais)|parce qu|pask|pck|pcq|psk|sinon\b|vu que|stp\b|svp\b|s[’']il (?:vous|te)\b|merci\b|[çc]a (?:fait|sonne|me|fera|sera|va|c)|c[’']est (?:mieux|plus|trop|pas|bon|tout|moins|ridicule|moche|important|l[àa]|ma (?:façon|manière))|c (?:mieux|plus|trop|pas|bon|tout)\b|on (?:dirait|croirait)|comme [çc]a (?:on|ils|elles|les gens|tout le monde|personne)\b).*)$",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip


def sans_commentaire(texte: str) -> str:
    """New words without what is said after them: « médicaments jvais pas mettre ça sur un flyer ».

    « ce que je sais faire » keeps its « je »: it belongs to the words before.
    """
    trouve = _COMMENTAIRE.match(texte.strip())
    return trouve["avant"].strip(" ,;:") if trouve else texte.strip()


_COMMENTE = re.compile(
    r"\b(?:on (?:dirait|croirait|se croirait|croit|voit)|parce qu|pask|pck|vu qu|alors qu|comme si|c’[ée]tait|c'[ée]tait|ce (?:sont|serait)|[çc]a (?:fait|sonne|ressemble))",
    re.IGNORECASE,
)


def commente(texte: str, morceau: str) -> bool:
    """Whether these words of a message only say why, or ask: « on croirait que ce sont… »."""
    ou = texte.find(morceau)
    if ou < 0:
        return False
    debut = max((m.end() for m in re.finditer(r"[.!?;:]\s", texte[:ou])), default=0)
    suite = re.match(r"[^.!;]*", texte[ou:])
    demande = "?" in (suite[0] if suite else "")
    return bool(_COMMENTE.search(texte[debut:ou])) or demande


_PRESENTATIF = re.compile(
    r"^(?:(?:mais|non|nan|moi|et|donc) )*(?:c[’'] ?est|c est|cest|c|ce (?:sont|serait|seraient)|[çcs]a serait|c[’'](?:était|etait))\s+(?:plut[ôo]t |juste |surtout )*(?=\S)",
    re.IGNORECASE,
)


def sans_presentatif(dit: str) -> str:
    """New words without the « c'est » that only presents them: « c il se tient droit »."""
    return _PRESENTATIF.sub("", dit)
