"""What an answer says beside its subject: asides, announcements, remarks on the question."""

# Patterns read better on one line.

from __future__ import annotations

import re

from pourquoi.reflet.lexique import conjugue, desaccentuer, frequence, part
from pourquoi.reflet.typographie import nettoyer

_COUPE = re.compile(r"([,.;:!?…]+(?:\s+|$)|\s+[–—-]\s+)")
_PHRASE = re.compile(r"(?<=[.!?…;])\s+")
_LIEN = r"(?:(?:et|mais|bon|bref|ben|bah|enfin|donc|alors|oui|non|voila|euh+|moi|puis) )*"

_RENVOI = (
    r"comme (?:(?:je|j’|vous|te|t’|l’|le|la|ai|deja|viens|de) ?)*"
    r"(?:dis|dit|disais|dire|ecrivais|ecrit|ecris|expliquais|explique|racontais|raconte|indique|precise)"
    r"(?: (?:plus haut|tout a l’heure|avant|hier|deja|au debut))?"
)
_APARTE = re.compile(
    _LIEN + rf"(?:{_RENVOI}"
    r"|(?:je viens|j’viens|viens|jviens) (?:juste )?de (?:vous |te |t’)?(?:le |l’)?(?:dire|ecrire|expliquer|repondre)"
    r"|(?:je )?(?:vous |te |t’)?(?:l’|le )?(?:j’)?ai (?:deja )?(?:dit|ecrit|repondu|explique)(?: (?:ca|plus haut|tout a l’heure))?"
    r"|je (?:vous |te )(?:dis|l’ai dit|l’ai deja dit|raconte|explique)|je (?:m’explique|repete|precise)"
    r"|(?:c’est )?(?:une )?(?:bonne|vaste|sacree|drole de) question(?: (?:ca|lol|mdr))?|(?:attends|attendez)(?: (?:voir|un peu|que je \w+))?"
    r"|(?:je |j’)(?:reflechis|cherche|hesite)(?: (?:un peu|un instant|deux secondes))?|laisse[zs]?[ -]moi (?:reflechir|chercher|voir)"
    r"|je vais (?:te |vous |t’en |vous en )?(?:raconter|dire|expliquer|faire)(?: (?:ma vie|une? (?:truc|chose|histoire|anecdote)|un roman|pourquoi|court))?|(?:accroche|tiens|tenez)[zs]?[- ](?:toi|vous)(?: bien)?"
    r"|que je (?:reflechisse|cherche)|j’en ai un[e]?|j’ai (?:un|une) (?:exemple|anecdote|histoire|cas)(?: precise?)?"
    r"|(?:par |un |autre |un autre |tenez un )?(?:petit )?exemple(?: (?:precis|concret|recent|parmi d’autres))?"
    r"|(?:un|le|mon) (?:dernier )?(?:cas|souvenir|fait)(?: (?:precis|concret|recent|reel|vecu))?"
    r"|(?:une|la) (?:petite )?(?:anecdote|histoire|situation)(?: (?:precise|vraie|recente|vecue))?"
    r"|pour (?:repondre|faire court|resumer|etre (?:honnete|franc|franche|sincere|clair))(?: a .{0,25})?"
    r"|(?:ne )?nous mentons pas|soyons (?:clairs?|francs?|honnetes?)|il faut (?:le dire|bien le dire|l’avouer)"
    r"|pardon|desolee?|excuse[zs]?[ -]moi|en (?:resume|un mot|deux mots|clair)|voici|voila|bref|bon|hop)"
)
"""A whole stretch between two marks that says nothing by itself."""

_RENVOI_COLLE = re.compile(
    rf"{_LIEN}{_RENVOI}(?= (?:je|j’\w+|on|c’est|nous|mes|mon|ma|les|la|le|ils?|elles?)(?:\W|$))"
)
"""The same one, no comma before the answer."""

_REMARQUE = re.compile(
    r"\b(?:le|ce|les|ces) (?:mots?|termes?)\b.*\b(?:derange\w*|gene|agace\w*|enerve\w*|creux|bizarre|barbare|pompeux|moche|rire"
    r"|peur|parle pas|plai\w+|convien\w+|sonne\w*|me vont?|me va|trop grand|trop fort|herisse\w*|gros mot|chic|ridicule)\b"
    r"|\b(?:aime|supporte|comprends|deteste|hais|emploie|utilise)\b(?: (?:pas|jamais|trop|guere|bien|plus))* (?:le|ce|votre|ton) (?:mot|terme)\b"
    r"|\b(?:votre|ton|ta|vos|tes) (?:\w+ )?(?:mots?|questions?|trucs?|machins?|phrases?|formule|formulation|vocabulaire|programme"
    r"|robot|bot|appli|chatbot|jargon|baratin|blabla|facon de|maniere de|questionnaire)\b"
    rf"|^{_LIEN}(?:tu|vous) (?:me |nous |m’|t’|vous )*(?:tutoie\w*|tutoye\w*|vouvoie\w*|vouvoye\w*|demande\w*|posez?|poses|repete\w*|insiste\w*)\b"
    r"|\b(?:cette|drole de) question\b|\bca fait (?:un peu |tres |tellement )*(?:psy|secte|ecole de commerce|bla ?bla)\b"
)
"""Something said of the coach, its words or its question."""

_AU_COACH = re.compile(
    rf"(?:(?:lol|mdr|ptdr|ah|oh|eh|he|oups|pardon|desolee?|sorry|stp|svp|attends|attendez|hop|non|mais) ?,? ?)*{_LIEN}(?:"
    r"(?:j’ai |je (?:me )?suis |j’avais )?(?:tape|appuye|envoye|clique|ecrit|trompee?)(?: (?:de|sur) (?:touche|bouton|ligne))?(?: (?:n’importe quoi|n’imp|trop (?:vite|tot)|a cote|par erreur"
    r"|sans (?:faire expres|finir|lire)|deux fois|le mauvais (?:bouton|mot)))(?<!\bai ecrit)"
    r"|(?:j’ai |je (?:vous |t’)ai )?mal (?:lu|compris|tape|repondu)(?: (?:la|ta|votre) question)?|(?:c’est une )?(?:fausse manip\w*|erreur de (?:frappe|manip\w*|touche|doigt)|faute de frappe)"
    r"|(?:c’est )?(?:mon|le) (?:clavier|correcteur|telephone|tel|portable) (?:qui )?(?:a |me |m’)*(?:deconn|bug|ram|corrig|chang|plant|ecrit)\w*(?: tout| ca)?"
    r"|(?:j’ai|je t’ai|je vous ai) pas (?:dit (?:au revoir|ca|stop)|fini(?: de (?:repondre|parler|taper|dire))?)|(?:ca )?c’est pas ce que j’ai (?:dit|ecrit|voulu dire)|ca c’est pas moi(?: qui (?:l’)?ai dit)?"
    r"|moins (?:de )?(?:bla ?bla\w*|longs?|bavarde?|de (?:mots|texte|phrases?|questions))|trop (?:de )?(?:bla ?bla|questions)"
    r"|(?:tu (?:peux|pourrais) (?:faire|aller|etre)|vous (?:pouvez|pourriez) (?:faire|aller|etre)|fais|faites|va|allez|sois|soyez) (?:un peu )?(?:(?:plus|moins) (?:court|simple|vite|bref|long)|court|simple|droit au but)"
    r"|(?:mais )?(?:tu |vous |t’|tout ca )(?:vous |te |m’|l’|me )*(?:repete\w*|repetez|redis|redites|radote\w*|tourne\w* en rond|invente\w*|deforme\w*"
    r"|(?:as|avez) (?:mal|rien|pas) (?:compris|lu|entendu)|comprend\w* (?:rien|pas|mal)|comprenez (?:rien|pas|mal))(?: (?:tout|rien|toujours|encore))?(?: (?:la meme chose|les memes choses|mes mots|ca|tout|ce que je dis))?"
    r"|(?:arretez?|stop|cessez?) (?:(?:de |avec )(?:me |tout )?(?:repeter|faire le perroquet|citer|copier|tes|vos|ces|les guillemets).*)"
    r"|(?:vire|enleve|retire|supprime|efface|ote)(?:z|r)?[- ](?:les|le|la|moi|ca)(?: (?:ca|tout|stp|svp))?(?: (?:de|du|dans) (?:(?:la|ma|mes|mon|le|tes|vos|tout) )?(?:notes?|synthese|chemin|carnet|phrase|carte|page|resume))?"
    r"|(?:(?:et )?pourquoi |c’est quoi |il y a |y a ).*\b(?:dans|sur) (?:mon|ma|mes|la|le|ton|votre) (?:chemin|synthese|carte|resume|page|notes?|pdf|carnet)(?: la)?"
    r"|c’est quoi (?:ces|tes|vos|ce|ton) (?:guillemets|phrases?|trucs?|mots?|charabia|langage)(?: .*)?|(?:c’est |trop )+(?:long|lourd|penible|chiant|repetitif)(?: (?:ton|votre|ce|ces|tes) .*)?"
    r")(?: (?:stp|svp|merci|lol|mdr|la|quoi|pardon|desolee?|en fait))*"
)
"""Said at the coach or of the typing, the whole stretch: « j’ai tapé n’importe quoi », « vous répétez »."""

_RAPPORTE = re.compile(r"\b(?:dit|disent|disait|disaient|dire|demande|demandent|repond\w*)\b")
_MOTIF = re.compile(
    r"\b(?:parce|car|pour|je (?:veux|voulais|voudrais)|j’(?:aime|aimais|adore)|ce que)\b"
)
_CITE_COURT = re.compile(r"« ([^\s«»]+(?: [^\s«»]+){0,2}) »")


def sans_apartes(texte: str) -> str:
    """The answer without what is beside its subject.

    Args:
        texte: the whole answer, through `nettoyer`.

    Returns:
        The rest, perhaps empty.
    """
    phrases = _PHRASE.split(texte)
    gardees = [p for p in phrases if not _ouvre_sur_remarque(p)]
    return _sans_morceaux(" ".join(gardees)) or _sans_morceaux(texte)


def sans_guillemets(texte: str) -> str:
    """The text without the quotation marks put around a few words, which are the person's too."""
    return _CITE_COURT.sub(lambda m: m.group() if _dit_une_phrase(m[1]) else m[1], texte)


def _dit_une_phrase(mots: str) -> bool:
    if re.search(r"[?!:,]", mots):
        return True
    return any(conjugue(m) and part(m, "V") > 0.6 for m in mots.lower().split())


def sans_majuscules(texte: str) -> str:
    """The text without the capitals a phone puts on grammatical words (« ne Pas tricher »)."""
    mots = texte.split(" ")
    for i, mot in enumerate(mots):
        suivant = mots[i + 1] if i + 1 < len(mots) else ""
        avant = mots[i - 1] if i else ""
        # « chez Les Copains », « de La Rochelle »
        if (
            avant[-1:] in (".", "!", "?", "…", "")
            or suivant[:1].isupper()
            or not mot.istitle()
            or len(mot) == 1
        ):
            continue
        bas = mot.lower()
        if frequence(bas.rstrip(",")) > 50 and part(bas.rstrip(","), "DPCRTO") > 0.8:
            mots[i] = bas
    return " ".join(mots)


def remarque(texte: str) -> bool:
    """Whether an answer says something of the coach, its words or its question."""
    return any(_remarque(_plat(m)) for m in _COUPE.split(nettoyer(texte))[::2])


def rien_qu_une_remarque(texte: str) -> bool:
    """Whether a message holds nothing else than remarks to the coach, asides and questions."""
    phrases = [p for p in _PHRASE.split(texte) if not p.rstrip().endswith("?")]
    return remarque(texte) and not re.search(r"\w", sans_apartes(nettoyer(" ".join(phrases))))


def _ouvre_sur_remarque(phrase: str) -> bool:
    """Whether a sentence opens on a remark and only goes on about it."""
    morceaux = [_plat(m) for m in _COUPE.split(phrase)[::2]]
    morceaux = [m for m in morceaux if m and not _APARTE.fullmatch(m)]
    return (
        bool(morceaux)
        and _remarque(morceaux[0].removeprefix("mais bon "))
        and not any(_MOTIF.search(m) for m in morceaux[1:])
    )


def _sans_morceaux(texte: str) -> str:
    """The text without the stretches between marks that are asides or remarks."""
    decoupe = _COUPE.split(texte) + [""]
    garde: list[str] = []
    for morceau, marque in zip(decoupe[::2], decoupe[1::2], strict=True):
        plat = _plat(morceau)
        if plat and ("?" not in marque) and (_APARTE.fullmatch(plat) or _remarque(plat)):
            continue
        colle = _RENVOI_COLLE.match(plat)
        if colle and len(plat) == len(morceau):
            morceau = morceau[colle.end() :].lstrip()
        garde += [morceau, marque]
    return "".join(garde).strip(" ,")


def _remarque(plat: str) -> bool:
    if _AU_COACH.fullmatch(plat):
        return True
    return bool(_REMARQUE.search(plat)) and not _RAPPORTE.search(plat)


def _plat(texte: str) -> str:
    return desaccentuer(texte.lower()).strip()
