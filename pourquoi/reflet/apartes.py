"""What an answer says beside its subject: asides, announcements, remarks on the question."""

# Patterns read better on one line.

from __future__ import annotations

import re

from pourquoi.reflet.lexique import (
    a_lecture,
    accentuer,
    conjugue,
    desaccentuer,
    frequence,
    infinitif,
    part,
)
from pourquoi.reflet.typographie import nettoyer

_COUPE = re.compile(r"([,.;:!?…]+(?:\s+|$)|\s+[–—-]\s+)")
_PHRASE = re.compile(r"(?<=[.!?…;])\s+")
_LIEN = r"(?:(?:et|mais|bon|bref|ben|bah|enfin|donc|alors|oui|non|voila|euh+|moi|puis) )*"

_RENVOI = (
    r"comme (?:(?:je|j’|vous|te|t’|l’|le|la|ai|deja|viens|de) ?)*"
    r"(?:dis|dit|disais|dire|ecrivais|ecrit|ecris|expliquais|explique|racontais|raconte|indique|precise)"
    r"(?: (?:plus haut|tout a l’?heure|avant|hier|deja|au debut))?"
)
_APARTE = re.compile(
    _LIEN + rf"(?:{_RENVOI}"
    r"|(?:je viens|j’viens|viens|jviens|on vient) (?:juste )?de (?:vous |te |t’)?(?:le |l’)?(?:dire|ecrire|expliquer|repondre)"
    r"|(?:je )?(?:vous |te |t’)?(?:l’|le )?(?:j’)?ai (?:deja )?(?:dit|ecrit|repondu|explique)(?: (?:ca|plus haut|tout a l’heure))?"
    r"|(?:je (?:vous |te )(?:dis|l’ai dit|l’ai deja dit|raconte|explique) ?)?(?:(?:tout a l’heure|plus haut|deja|a l’instant) ?)*|je (?:m’explique|repete|precise)"
    r"|(?:c’est )?(?:une )?(?:bonne|vaste|sacree|drole de) question(?: (?:ca|lol|mdr))?|(?:(?:c’est|c) )?(?:pas (?:si |tres |trop )?(?:facile|simple|evidente?)|dure?|compliquee?|difficile|rude|costaude?)(?: (?:ca|la))? (?:comme|votre|ta|cette|la) question|(?:attends|attendez)(?: (?:voir|un peu|que je \w+))?"
    r"|(?:je |j’)(?:reflechis|cherche|hesite)(?: (?:un peu|un instant|deux secondes))?|laisse[zs]?[ -]moi (?:reflechir|chercher|voir)"
    r"|je vais (?:te |vous |t’en |vous en )?(?:raconter|dire|expliquer|faire)(?: (?:ma vie|une? (?:truc|chose|histoire|anecdote)|un roman|pourquoi|court))?|(?:accroche|tiens|tenez)[zs]?[- ](?:toi|vous)(?: bien)?"
    r"|(?:deja )?dit (?:aussi|deja|avant)|que je (?:reflechisse|cherche)|j’en ai un[e]?|j’ai (?:un|une) (?:exemple|anecdote|histoire|cas)(?: precise?)?"
    r"|(?:par |un |autre |un autre |tenez un )?(?:petit )?exemple(?: (?:precis|concret|recent|parmi d’autres))?"
    r"|(?:un|le|mon) (?:dernier )?(?:cas|souvenir|fait)(?: (?:precis|concret|recent|reel|vecu))?"
    r"|(?:une|la) (?:petite )?(?:anecdote|histoire|situation)(?: (?:precise|vraie|recente|vecue))?"
    r"|pour (?:repondre|faire court|resumer|etre (?:honnete|franc|franche|sincere|clair))(?: a .{0,25})?"
    r"|si (?:je suis|je dois etre|on est|j’ose etre) (?:tout a fait |vraiment |bien )?(?:honnete|franc|franche|sincere)|et je ne le dis pas volontiers"
    r"|(?:ne )?nous mentons pas|soyons (?:clairs?|francs?|honnetes?)|il faut (?:le dire|bien le dire|l’avouer)"
    r"|(?:permet[sz]?|permettez|laisse[zs]?|souffre[zs]?)[ -]moi (?:de )?(?:te |vous )?(?:le |l’|la )?(?:dire|preciser|ajouter|souligner|rappeler|avouer|confier)(?: (?:d’abord|au passage|en passant|franchement|ici))?"
    r"|je (?:tiens|tenais) (?:a|quand meme a) (?:te |vous )?(?:le |l’)(?:dire|preciser|souligner|redire)|je (?:te |vous )?(?:le |l’)(?:avoue|concede|reconnais|admets|precise|souligne|confesse)|je dois (?:te |vous )?(?:le |l’)(?:avouer|dire|reconnaitre)"
    r"|(?:crois|croyez)[ -]moi|sache[zs]?[ -]le|(?:on|vous) (?:peut|pouvez) me croire"
    r"|merci (?:de|pour) .{2,30}|pardon|desolee?|excuse[zs]?[ -]moi|en (?:resume|un mot|deux mots|clair)|voici|voila|bref|bon|hop)"
)
"""A whole stretch between two marks that says nothing by itself."""

_RENVOI_COLLE = re.compile(
    rf"(?!{_LIEN}comme (?:dit|ecrit|explique) (?:mes|mon|ma|les|la|le)\b){_LIEN}{_RENVOI}(?= (?:je|j’\w+|on|c’est|nous|mes|mon|ma|les|la|le|ils?|elles?)(?:\W|$))"
)
"""The same one, no comma before the answer."""

_RENVOI_SEC = re.compile(rf",? ?\b{_RENVOI}(?=\s*(?:[,.;:!?…]|$)| (?:et|ou) )")
"""« celles pressées comme je t’ai dit, et… »: said again, whatever comes before."""

_J_IMAGINE = re.compile(
    r"(?<=\w), (?:je (?:crois|pense|suppose|presume)|j’(?:imagine|ose croire))(?=,|[.;!…]|$)"
)
"""« à ce que je ne presse personne, j’imagine, et à… »."""
_CE_QUI_ME = re.compile(
    r",? ce qui,? (?:[^.;:!?]*, )?(?:ne )?(?:m’|me )(?:(?:en )?(?:effraie|effraye|inquiete|coute|coutera\w*|pese|chagrine|attriste|embete|ennuie|desole|rassure"
    r"|arrange|soulage|angoisse|stresse|effrayera\w*)|(?:fait|fera|ferait) (?:un peu |tres |assez )?(?:peur|mal|drole|quelque chose|rire|plaisir))\b[^.;:!?]*"
)
"""« …, ce qui, je l’avoue, m’effraie un peu »: what is felt of what was just said."""

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
    rf"(?:(?:lol|mdr|ptdr|ah|oh|eh|he|oups|pardon|desolee?|sorry|stp|svp|attends|attendez|hop|non|mais)(?: ?, ?| )?)*{_LIEN}(?:"
    r"(?:je (?:me )?suis |j’avais )trompee?(?: (?:juste avant|tout a l’heure|avant|plus haut))?|(?:j’ai |je (?:me )?suis |j’avais )?(?:tape|appuye|envoye|clique|ecrit|trompee?)(?: (?:de|sur) (?:touche|bouton|ligne))?(?: (?:n’importe quoi|n’imp|trop (?:vite|tot)|a cote|par erreur"
    r"|sans (?:faire expres|finir|lire)|deux fois|le mauvais (?:bouton|mot)))(?<!\bai ecrit)"
    r"|(?:j’ai |je (?:vous |t’)ai )?mal (?:lu|compris|tape|repondu)(?: (?:la|ta|votre) question)?|(?:c’est une )?(?:fausse manip\w*|erreur de (?:frappe|manip\w*|touche|doigt)|faute de frappe)"
    r"|(?:c’est )?(?:mon|le) (?:clavier|correcteur|telephone|tel|portable) (?:qui )?(?:a |me |m’)*(?:deconn|bug|ram|corrig|chang|plant|ecrit)\w*(?: tout| ca)?"
    r"|(?:j’ai|je t’ai|je vous ai) pas (?:dit (?:au revoir|ca|stop)|fini(?: de (?:repondre|parler|taper|dire))?)|(?:ca )?c’est pas ce que j’ai (?:dit|ecrit|voulu dire)|ca c’est pas moi(?: qui (?:l’)?ai dit)?"
    r"|moins (?:de )?(?:bla ?bla\w*|longs?|bavarde?|de (?:mots|texte|phrases?|questions))|trop (?:de )?(?:bla ?bla|questions)"
    r"|(?:tu (?:peux|pourrais) (?:faire|aller|etre)|vous (?:pouvez|pourriez) (?:faire|aller|etre)|fais|faites|va|allez|sois|soyez) (?:un peu )?(?:(?:plus|moins) (?:court|simple|vite|bref|long)|court|simple|droit au but)"
    r"|(?:mais )?(?:tu |vous |t’|tout ca )(?:vous |te |m’|l’|me )*(?:repete\w*|redis|redites|radote\w*|tourne\w* en rond|invente\w*|deforme\w*"
    r"|(?:as|avez) (?:mal|rien|pas) (?:compris|lu|entendu)|comprend\w* (?:rien|pas|mal)|comprenez (?:rien|pas|mal))(?: (?:tout|rien|toujours|encore))?(?: (?:la meme chose|les memes choses|mes mots|ca|tout|ce que je dis))?"
    r"|(?:arretez?|stop|cessez?) (?:(?:de |avec )(?:me |tout )?(?:repeter|faire le perroquet|citer|copier|tes|vos|ces|les guillemets).*)"
    r"|(?:vire|enleve|retire|supprime|efface|ote)(?:z|r)?[- ](?:les|le|la|moi|ca)(?: (?:ca|tout|stp|svp))?(?: (?:de|du|dans) (?:(?:la|ma|mes|mon|le|tes|vos|tout) )?(?:notes?|synthese|chemin|carnet|phrase|carte|page|resume))?"
    r"|(?:(?:et )?pourquoi |c’est quoi |il y a |y a ).*\b(?:dans|sur) (?:mon|ma|mes|la|le|ton|votre) (?:chemin|synthese|carte|resume|page|notes?|pdf|carnet)(?: la)?"
    r"|c’est quoi (?:ces|tes|vos|ce|ton) (?:guillemets|phrases?|trucs?|mots?|charabia|langage)(?: .*)?|(?:c’est |trop )+(?:long|lourd|penible|chiant|repetitif)(?: (?:ton|votre|ce|ces|tes) .*)?"
    r")(?: (?:stp|svp|merci|lol|mdr|la|quoi|pardon|desolee?|en fait))*"
)
"""Said at the coach or of the typing, the whole stretch: « j’ai tapé n’importe quoi », « vous répétez »."""

_ADRESSE = re.compile(
    r"(?:^|(?<=[.!?…;:,] )|(?<!\w)(?=(?:et|mais|bon|sinon|au fait) (?:vous|toi|tu|du coup|alors)\b))"
    r"(?:(?:et|mais|bon|alors|au fait|d’ailleurs|sinon|dites?(?:[ -]moi)?),? )*(?:(?:vous|toi),? )?(?:(?:du coup|au fait|alors|d’ailleurs),? )?"
    r"(?:vous|tu) (?:(?:n’|ne )?(?:m’|me |en )?)(?:(?:etes|es) (?:(?:bien|sur|quand meme) )?(?:(?:une?|des) )?(?:vrais? |vraie )?"
    r"(?:personne|humaine?|machine|robot|programme|ordinateur|ordi|ia|intelligence|conseillere?|coach|qui|quoi)\b"
    r"|(?:croyez|crois|pose[sz]|repondez|reponds|lisez|connaissez)\b|(?:avez|as) (?:pas |rien |mal |deja |encore |tout )*(?:repondu|compris|coupe|recopie|oublie|note|releve|mis)\b)[^.!?…;]*[.!?…;]?"
    r"|(?:^|(?<=[.!?…;] ))(?:(?:ah|et|mais|oh|au fait|sinon|d’ailleurs|pardon),? )*"
    r"(?:(?:(?:une|petite|juste|encore|autre) )*(?:correction|rectification|rectif)(?:,? (?:d’ailleurs|au passage|au fait|quand meme))?\s*:"
    r"|je (?:me )?(?:corrige|rectifie)\s*[:,]|je me suis trompee?s?\b|j’(?:ai|avais) (?:dit|ecrit|mis) [^.!?]{2,40},? (?:mais )?(?:c’est|c’etait) plutot\b)[^.!?…]*[.!?…]?"
)
"""A question or a reproach to the coach, and what puts an earlier answer right."""
_FAIT_DIRE = re.compile(
    r"\b(?:dis|dit|disent|disait|disaient|dire|dise|repond\w*|quand|lorsque|si|ou|comme)(?: (?:toujours|souvent|ca))?\s*[:,«“]*\s*$"
)

_RAPPORTE = re.compile(r"\b(?:dit|disent|disait|disaient|dire|demande|demandent|repond\w*)\b")
_MOTIF = re.compile(
    r"\b(?:parce|car|pour|je (?:veux|voulais|voudrais)|j’(?:aime|aimais|adore)|ce que)\b"
)
_CITE_COURT = re.compile(r"« ([^\s«»]+(?: [^\s«»]+){0,2}) »")


_DOUTE = re.compile(
    r"(?:^|(?<=[.!?…;,])\s*)(?:(?:et|mais|enfin|après|bon)[ ,]+)*(?:je (?:me demande|ne sais pas|sais pas|n’sais pas)(?: toujours| encore| parfois| souvent| trop)* si (?:j’ai le droit|je suis (?:légitime|legitime|à la hauteur|capable|à ma place))"
    r"|qui (?:suis-je|je suis) pour |je (?:ne )?(?:me sens|suis) pas (?:très |assez )?(?:légitime|legitime|à la hauteur))[^.!?;]*[.!?;]?",
    re.IGNORECASE,
)
"""A doubt of oneself, answered for itself: it is not the heart of what is told."""


def _sans_le_doute(texte: str) -> str:
    reste = re.sub(r"\s+", " ", _DOUTE.sub("", texte)).strip(" ,;")
    return reste if len(reste.split()) >= 4 else texte


def sans_apartes(texte: str) -> str:
    """The answer without what is beside its subject.

    Args:
        texte: the whole answer, through `nettoyer`.

    Returns:
        The rest, perhaps empty.
    """
    texte = sans_adresse(_sans_le_doute(texte))
    for aparte in (_RENVOI_SEC, _CE_QUI_ME, _J_IMAGINE):
        texte = _sans(aparte, texte)
    phrases = _PHRASE.split(texte)
    gardees = [p for p in phrases if not _ouvre_sur_remarque(p)]
    return _sans_morceaux(" ".join(gardees)) or _sans_morceaux(texte)


def sans_adresse(texte: str) -> str:
    """The answer without what is said to the coach, or of an earlier answer, unless that is all.

    Args:
        texte: the whole answer, through `nettoyer`.
    """
    nu = _aligne(texte)
    if len(nu) != len(texte):
        return texte
    reste = texte
    for m in reversed(list(_ADRESSE.finditer(nu))):
        if not _FAIT_DIRE.search(nu[: m.start()]):
            reste = reste[: m.start()] + reste[m.end() :]
    reste = re.sub(r"\s+", " ", reste).strip(" ,;:")
    return reste if re.search(r"\w{2}", reste) else texte


def _sans(motif: re.Pattern[str], texte: str) -> str:
    """The text without what this pattern finds in it, unless that is all there is."""
    nu = _aligne(texte)
    if len(nu) != len(texte):
        return texte
    garde, fin = "", 0
    for m in motif.finditer(nu):
        garde, fin = garde + texte[fin : m.start()], m.end()
        if texte[fin : fin + 1] == "," and (
            _attend_complement(garde) or re.match(r", (?:et|ou) ", texte[fin:])
        ):
            fin += 1
    garde += texte[fin:]
    return garde if re.search(r"\w{2}", garde) else texte


def sans_guillemets(texte: str) -> str:
    """The text without the quotation marks put around a few words, which are the person's too.

    « “nos pauvres” » is somebody else's « nos », and keeps them.
    """
    return _CITE_COURT.sub(
        lambda m: (
            m.group() if _dit_une_phrase(m[1]) or _ON_DIT.search(texte[: m.start()]) else m[1]
        ),
        texte,
    )


_ON_DIT = re.compile(
    r"\b(?:(?:lui|leur|de|m’a|l’a|me|toujours) (?:dire|dit|dis|disait|disent)|r[ée]pond\w*|crie\w*)(?: (?:toujours|juste))? $"
)
"""« au lieu de lui dire « la semaine prochaine » »: words that were said."""


_PERSONNE_DITE = re.compile(
    r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos|tu|te|toi|ton|ta|tes|vous|votre|vos)\b|\b[jmt]’",
    re.I,
)


def _dit_une_phrase(mots: str) -> bool:
    if re.search(r"[?!:,]", mots) or _PERSONNE_DITE.search(mots):
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
            # « Comic Sans »
            or i > 1
            and avant.istitle()
            and not avant.endswith(",")
            and mots[i - 2][-1:] not in (".", "!", "?", "…", "")
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
            if garde and marque.strip() in (":", ".", ";") and garde[-1].strip() == ",":
                # « nul ne m’y oblige, je tiens à le dire : … »
                garde[-1] = " : " if marque.strip() == ":" else marque
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


def _aligne(texte: str) -> str:
    """Lower case and unaccented, letter for letter."""
    return desaccentuer(texte.lower().replace("œ", "o"))


_OUVRE_INCISE = re.compile(
    r"(?:avant|apres|des|d’ici|pendant|depuis|durant|vers|cet|cette|ce (?:soir|matin|midi|mois|printemps)|demain|aujourd’hui|hier|chaque|tous les|toutes les|un jour|une fois"
    r"|(?:(?:le|la) )?(?:matin|soir|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|nuit|lendemain|semaine|premiere fois)|si|s’ils?|meme|quoiqu[ei’]|bien qu[e’]|malgre|sans|avec|faute de|faute d’|grace a|comme|quand"
    r"|lorsqu[e’]|tant qu[e’]|parce qu[e’]|puisqu[e’]|car|par|pour|contre|chez|selon|et (?:je|j’|on|il|elle|ils|elles|c’|ca|nous|moi|lui)|c’est|je (?:le|l’|vous|te|crois|pense|sais|dois)|a (?:regret|contrecoeur|contre-coeur|mon|ma|mes|la fin|cause|l’avenir|partir|nouveau)"
    r"|en (?:\w+ant|effet|revanche|plus|marge|dehors|fait|somme|bref|\d{4})|moi|nous|lui|elle|eux|bien sur|helas|au (?:fond|moins|bout|debut|passage|contraire|lieu)|enfin|donc|surtout|volontiers|toujours|parfois|souvent|jamais"
    r"|peu a peu|petit a petit|de (?:temps|plus|mon|ma|toute)|du (?:moins|coup|reste|fond)|malheureusement|peut-etre|y compris|\w{3,}ment)(?:(?!\w)|(?<=’))"
)
"""What opens something said in passing, between two commas."""

_LACHABLE = re.compile(
    r"(?:quoiqu|bien qu|meme si|malgre|et (?:je|j’|on|il a|elle a|ils ont|elles ont|c’)|c’est|je |si je ne (?:m’abuse|me trompe)|(?:me|nous) semble|semble-?t|(?:a|de) mon (?:avis|sens)|selon moi|dirait-on|helas|faute de|(?:a|au) (?:regret|contrecoeur)|croyez|sans vouloir|bien sur|donc|enfin"
    r"|si (?:c’est|dieu|la sante|ma sante|tout va|j’ai le temps|je peux|possible|(?:[a-z]+ )?(?:\S+ )?\S+ (?:me |m’|nous )?(?:le |l’)?(?:permet\w*|veu\w+|accept\w*|est d’accord)))"
)
"""Said in passing, and that the sentence can do without."""

_RELATIVE = re.compile(r"(?:qui|qu[e’]|dont|ou|lequel|laquelle|lesquel\w+)(?!\w)")
_CLITIQUE = frozenset(
    [
        "ne",
        "n",
        "me",
        "m",
        "se",
        "s",
        "nous",
        "vous",
        "le",
        "la",
        "les",
        "l",
        "lui",
        "leur",
        "y",
        "en",
    ]
)
_SUITE = re.compile(r"(?:a|aux?|de|d’|du|qu[e’])(?!\w)")
_NOMINALE = re.compile(r"(?:les?|la|l’|une?|des|mes|mon|ma|nos|notre|ces?|cette|ceux|celles)(?!\w)")


def incises(phrase: str) -> list[tuple[int, int]]:
    """Where something said in passing cuts a clause in two, from its first comma to its second.

    « J’irai, avant mercredi, proposer un atelier » is one clause; « j’aime mon métier, avant
    mercredi, je le dirai » is not.

    Args:
        phrase: one sentence, through `nettoyer`.
    """
    virgules = [m.start() for m in re.finditer(r",\s", phrase)]
    trouvees: list[tuple[int, int]] = []
    debut = 0
    k = 0
    while k < len(virgules) - 1:
        for rang in (k + 1, k + 2):
            if rang >= len(virgules):
                continue
            avant = phrase[debut : virgules[k]]
            dedans = phrase[virgules[k] + 1 : virgules[rang]].strip()
            apres = re.split(r", ", phrase[virgules[rang] + 1 :], maxsplit=1)[0].strip()
            if _EN_PASSANT_SEUL.fullmatch(_plat(dedans)) or (
                len(dedans.split()) < 15
                and " : " not in dedans
                and _se_suivent(avant, dedans, apres)
            ):
                trouvees.append((virgules[k], virgules[rang]))
                k = rang
                break
        else:
            debut = virgules[k] + 1
        k += 1
    return trouvees


_EN_PASSANT_SEUL = re.compile(
    r"(?:ce )?(?:me|nous) semble[ -]t[ -]il|ce me semble|(?:a|de) mon (?:humble )?(?:avis|sens)|selon moi|si j’ose dire|dirait-on|voyez-vous|je (?:le )?crains"
)
"""« cesse, me semble-t-il, d’attendre »: whatever stands around, it cuts nothing."""


def sans_incises(phrase: str, motif: re.Pattern[str] = _LACHABLE) -> str:
    """The clause without what is said in passing in it, where it says as much without."""
    for debut, fin in reversed(incises(phrase)):
        if motif.match(_plat(phrase[debut + 1 : fin])):
            phrase = phrase[:debut] + phrase[fin + 1 :]
    return phrase


def rogner(clause: str, longueur: int) -> str:
    """A clause with something said in passing, brought to this length without cutting it short.

    « je voudrais que les gens, qui n’ont plus rien, trouvent ici de quoi manger | et s’asseoir ».

    Returns:
        The clause itself when there is nowhere to stop.
    """
    passages = incises(clause)
    if len(clause) <= longueur or not passages:
        return clause
    courte = clause
    for motif in (_LACHABLE, _RELATIVE):
        courte = sans_incises(courte, motif)
        if len(courte) <= longueur:
            return courte
        fin = max((b for _, b in incises(courte)), default=passages[0][0])
        arrets = [m.start() for m in _ARRET.finditer(courte) if fin + 15 < m.start() <= longueur]
        if arrets:
            return courte[: arrets[-1]]
    return courte


_ARRET = re.compile(r",? (?:et|dont|où|sans|pour|parce|car|avant|plutôt|au lieu|afin) ", re.I)


def polie(condition: str) -> bool:
    """Whether a condition takes nothing back (« si ma main le permet », « si le maire veut bien »)."""
    return bool(re.match(r"si |s’il", _plat(condition)) and _LACHABLE.match(_plat(condition)))


def _se_suivent(avant: str, dedans: str, apres: str) -> bool:
    """Whether what is after an incise goes on with the clause that was before it."""
    mots = re.findall(r"[^\W\d_]+", apres.lower())
    if not mots or not avant.strip():
        return False
    nu = _plat(dedans)
    if _verbe_sans_sujet(mots) and _attend_verbe(avant):
        return bool(_RELATIVE.match(nu) or _OUVRE_INCISE.match(nu)) or _groupe_nominal(dedans)
    if not _OUVRE_INCISE.match(nu) or not _attend_complement(avant):
        return False
    if _SUITE.match(_plat(apres)) or _infinitif_apres(mots):
        return True
    return bool(_NOMINALE.match(_plat(apres))) and _groupe_nominal(apres)


def _infinitif_apres(mots: list[str]) -> bool:
    tete = next((m for m in mots if m not in _CLITIQUE and m not in ("pas", "mieux")), "")
    return any(infinitif(mot) and part(mot, "NA") < 0.6 for mot in (tete, *accentuer(tete)))


def _verbe_sans_sujet(mots: list[str]) -> bool:
    """Whether a stretch opens on a verb whose subject is before it (« m’a appris », « attendent »)."""
    i = 0
    while i < len(mots) - 1 and mots[i] in _CLITIQUE:
        i += 1
    tete = mots[i]
    if mots[:i] and mots[i - 1] in ("nous", "vous") and tete.endswith(("ons", "ez")):
        return False
    if not conjugue(tete) or not a_lecture(tete, "V3", "V6"):
        return False
    # « garde sa place »: a noun is not followed by a determiner.
    suivi = mots[i + 1 : i + 2] and part(mots[i + 1], "TDR") > 0.5
    return bool(part(tete, "V") > 0.6 or i or suivi)


def _attend_verbe(avant: str) -> bool:
    """Whether a stretch ends on a noun phrase that has no verb yet."""
    sujet = re.split(r"\bqu(?:e |[’'])", avant)[-1].strip()
    nu = _plat(sujet)
    return bool(_NOMINALE.match(nu)) and _groupe_nominal(sujet)


def _groupe_nominal(texte: str) -> bool:
    """Whether a stretch holds no verb of its own, a relative clause aside."""
    for mot in re.findall(r"[^\W\d_]+", texte.lower()):
        if mot in ("qui", "que", "qu", "dont", "où"):
            return True
        if mot in ("je", "j", "on", "il", "ils", "elle", "elles", "c", "ça", "ne", "n"):
            return False
        if conjugue(mot) and part(mot, "V") > 0.6 and not a_lecture(mot, "Vp"):
            return False
    return True


def _attend_complement(avant: str) -> bool:
    """Whether a stretch stops on its verb (« j’irai », « elle m’a demandé », « de voir se perdre »)."""
    mots = re.findall(r"[^\W\d_]+", avant.lower())
    while mots and mots[-1] in (
        "pas",
        "plus",
        "donc",
        "toujours",
        "jamais",
        "aussi",
        "bien",
        "encore",
    ):
        mots.pop()
    if len(mots) < 2:
        return bool(mots) and infinitif(mots[0])
    dernier = mots[-1]
    apres_auxiliaire = a_lecture(dernier, "Vp") and any(
        m in ("ai", "a", "avais", "avait", "ont", "avons", "suis", "est", "ayant")
        for m in mots[-4:-1]
    )
    if apres_auxiliaire or infinitif(dernier):
        return True
    dit_je = mots[-2] in _CLITIQUE | {"je", "j", "on", "il", "elle", "ils", "elles"}
    return conjugue(dernier) and (dit_je or part(dernier, "V") > 0.6)
