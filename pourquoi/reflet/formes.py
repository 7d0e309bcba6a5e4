"""The shapes a reflection takes: a clause, an infinitive phrase or a noun phrase."""

# Patterns read better on one line.

from __future__ import annotations

import re

from pourquoi.reflet.lexique import (
    a_lecture,
    conjugue,
    connu,
    infinitif,
    lectures,
    part,
    participe_passe,
    tours,
)
from pourquoi.reflet.personne import (
    DEVANT_INFINITIF,
    NOUS,
    Intournable,
    Personne,
    tourner,
    verifier,
)
from pourquoi.reflet.typographie import decouper, recoller, voyelle

_DETERMINANTS = frozenset(
    [
        "le",
        "la",
        "l’",
        "les",
        "un",
        "une",
        "des",
        "mon",
        "ma",
        "mes",
        "notre",
        "nos",
        "du",
        "ce",
        "cet",
        "cette",
        "ces",
    ]
)
_RELATIFS = frozenset(["qui", "que", "qu’", "où", "dont", "quand", "lorsque", "comme", "si"])
_FINS_OUVERTES = frozenset(
    [
        "de",
        "d’",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l’",
        "un",
        "une",
        "et",
        "ou",
        "que",
        "qu’",
        "qui",
        "pour",
        "avec",
        "sans",
        "par",
        "sur",
        "dans",
        "je",
        "j’",
        "mon",
        "ma",
        "mes",
        "notre",
        "nos",
        "ce",
        "si",
        "quand",
        "à",
        "a",
        "au",
        "aux",
        "en",
        "ne",
        "n’",
        "se",
        "s’",
        "me",
        "m’",
        "plus",
        "très",
        "est",
        "était",
        "c’",
        "dont",
        "où",
        "y",
        "lui",
        "parce",
        "comme",
        "leur",
        "leurs",
        "cette",
        "ces",
        "cet",
        "chez",
        "entre",
        "vers",
        "contre",
        "ni",
        "même",
        "toute",
        "tout",
        "tous",
        "aussi",
        "dès",
        "chaque",
        "quelque",
        "donc",
        "sa",
        "son",
        "ses",
        "être",
        "avoir",
    ]
)
_TRANSITIFS = frozenset(
    [
        "être",
        "avoir",
        "vouloir",
        "dire",
        "aller",
        "faire",
        "devoir",
        "pouvoir",
        "mettre",
        "trouver",
        "donner",
        "prendre",
        "permettre",
        "préférer",
        "décider",
        "croire",
        "demander",
        "appeler",
        "rendre",
        "savoir",
        "offrir",
    ]
)
_VOULOIR = re.compile(
    r"^(?:(?:moi )?ce que je (?:veux|voudrais|voulais|cherche|souhaite),? c’est (?:de |d’)?"
    r"|(?:en fait |surtout |juste )?je (?:veux|voudrais|voulais|souhaite|souhaiterais|désire|souhaitais) "
    r"(?:juste |surtout |simplement |vraiment |aussi )?"
    r"|j’aimerais (?:juste |surtout |bien |vraiment |aussi |beaucoup )?"
    r"|j’(?:ai|avais) (?:très |tellement |vraiment |surtout |juste )?envie (?:de |d’)"
    r"|(?:c’est |c’était |juste |surtout |d’abord |avant tout |aussi |et |je fais ça |je suis là |je me suis lancée? )*pour "
    r"|(?:l’|une |mon )?envie (?:de |d’)|l’idée (?:c’est |de |d’|c’est d’|c’est de )+"
    r"|(?:mon|le) but,? (?:c’est |est )(?:de |d’)|histoire (?:de |d’))"
)
_ADV_INF = frozenset(
    [
        "pas",
        "plus",
        "jamais",
        "rien",
        "mieux",
        "bien",
        "enfin",
        "toujours",
        "vraiment",
        "juste",
        "simplement",
        "surtout",
        "aussi",
        "un",
        "peu",
        "tout",
    ]
)


_INACHEVES = frozenset(["dire", "rendre", "faire", "donner", "prendre", "mettre"])
_DEMANDENT_ARTICLE = frozenset(
    ["ouvrir", "créer", "monter", "acheter", "vendre", "construire", "reprendre", "bâtir", "fonder"]
)


def _debut_infinitif(mots: list[str]) -> int | None:
    """Index of the infinitive that opens this phrase, after negation and pronouns."""
    i = 0
    while i < len(mots) and i < 5 and mots[i].lower() in (DEVANT_INFINITIF | _ADV_INF):
        if infinitif(mots[i].lower()):
            break
        i += 1
    if i < len(mots) and infinitif(mots[i].lower()):
        if part(mots[i].lower(), "NAD") > 0.75 and i == 0:
            return None
        return i
    return None


_DE_TOUJOURS = re.compile(
    r"^(?:de |d’)(?=(?:toujours|bien|vraiment|surtout|simplement|juste|d’abord|systématiquement) (?:(?:les?|la|lui|leur|y|en|me|se) |[lms]’)*[^\W\d_]+(?:er|ir|re|oir)\b)",
    re.IGNORECASE,
)
"""« de toujours dire le vrai prix »"""


def en_infinitif(
    clause: str, vers: Personne, entier: bool, debut: bool = True, inconnus: int = 0
) -> str | None:
    """« pour transmettre mon savoir » → « transmettre votre savoir », or None.

    Args:
        clause: correct French.
        vers: who says it.
        entier: whether the clause runs to the end of its sentence.
        debut: whether it opens its sentence; a bare infinitive must.
        inconnus: how many words missing from the table are let through.
    """
    reste = clause
    voulu = _VOULOIR.match(clause[0].lower() + clause[1:])
    if voulu:
        reste = clause[voulu.end() :]
    if voulu and voulu[0].endswith(("de ", "d’")):
        reste = sans_leur_de(reste)
    elif not voulu:
        reste = _DE_TOUJOURS.sub("", reste)
    mots = decouper(reste)
    position = _debut_infinitif(mots)
    if not voulu and not debut:
        return None
    if position is None or (voulu and len(mots) == 1 and mots[0].lower() in _INACHEVES):
        return None
    if any(
        a.lower() == "et" and b.lower() in ("pour", "parce")
        for a, b in zip(mots, mots[1:], strict=False)
    ):
        return None
    if (
        position
        and mots[0].lower() in ("un", "peu", "tout", "en", "y", "bien")
        and mots[0].lower() not in ("en", "y")
    ):
        return None
    tete = [m.lower() for m in mots[:position]]
    if (
        tete[:1] in (["le"], ["la"], ["les"], ["lui"], ["leur"], ["l’"], ["en"], ["y"])
        and not voulu
    ):
        return None
    if tete[:1] in (["plus"], ["pas"], ["jamais"], ["rien"]):
        mots = ["ne", *mots]
    elif any(m in ("pas", "plus", "jamais", "rien") for m in tete) and tete[0] not in ("ne", "n’"):
        return None
    if not complet(mots, entier) or _second_membre(mots):
        return None
    apres = [m.lower() for m in mots[position + 1 : position + 2]]
    if set(tete) & {"lui", "leur"} and apres in ([], ["à"], ["aux"], ["au"], [","]):
        return None
    if (
        mots[position].lower() in _DEMANDENT_ARTICLE
        and apres
        and part(apres[0], "N") > 0.8
        and a_lecture(apres[0], "Nms", "Nfs")
    ):
        return None
    try:
        tourne = tourner(recoller(mots), vers, inconnus)
    except Intournable:
        return None
    return _minuscule(tourne)


_DE_FAIRE = re.compile(
    r"(?P<lien>(?:\b(?:et|ou|mais)|,)(?: aussi| surtout)? )?\b(?:de |d’)(?=(?:(?:ne|pas|plus|jamais|les?|la|lui|leur|y|en|se|me) |[lsmn]’)*(?P<verbe>[^\W\d_]+(?:er|ir|re|oir))\b)",
    re.IGNORECASE,
)


def sans_leur_de(reste: str) -> str:
    """« retrouver des gens et de prendre le temps », once « j’ai envie de » is left: « et prendre ».

    What another verb asks for stays: « éviter aux gens d’attendre et de payer ».
    """
    faits = [m for m in _DE_FAIRE.finditer(reste) if infinitif(m["verbe"].lower())]
    if not faits or not faits[0]["lien"]:
        return reste
    for fait in reversed([m for m in faits if m["lien"]]):
        reste = reste[: fait.start()] + fait["lien"] + reste[fait.end() :]
    return reste


def _second_membre(mots: list[str]) -> bool:
    """Whether a main clause follows the infinitive phrase (« créer c’est ma vie »)."""
    bas = [m.lower() for m in mots]
    relative = False
    for i, mot in enumerate(bas):
        if mot in _RELATIFS or mot in ("pourquoi", "comment", "combien", "quoi", "parce"):
            relative = True
        elif (
            not relative and i and conjugue(mot) and not infinitif(mot) and not participe_passe(mot)
        ) and part(mot, "V") > 0.6:
            return True
        if mot == "," and bas[i + 1 : i + 2] in (["que"], ["il"], ["je"], ["voilà"], ["voila"]):
            return True
        if (
            mot in ("c’", "ça", "cela")
            and i
            and bas[i - 1] not in _RELATIFS
            and bas[i - 1] not in ("de", "avec", "pour", "à", "comme", "sans", "dans", "tout")
        ):
            return True
        if mot in ("je", "j’", "on", "il", "ils", "elle", "elles", "y") and mot != "y":
            avant = bas[max(0, i - 6) : i]
            if not any(
                m in _RELATIFS or m in ("s’", "parce", "pourquoi", "puisque") for m in avant
            ):
                return True
    return False


_DEVANT_LUI = frozenset(
    [
        "devant",
        "est",
        "était",
        "avec",
        "pour",
        "chez",
        "sur",
        "de",
        "d’",
        "contre",
        "à",
        "sans",
        "que",
        "qu’",
        "comme",
        "et",
        "ou",
        "par",
        "vers",
    ]
)


def complet(mots: list[str], entier: bool) -> bool:
    """Whether the phrase does not stop in the middle."""
    if not mots:
        return False
    dernier = mots[-1].lower()
    # « le problème c’était lui »
    if dernier == "lui" and mots[-2:-1] and mots[-2].lower() in _DEVANT_LUI:
        return True
    # « elle a voulu dormir avec »
    if dernier == "avec" and entier and mots[1:] and infinitif(mots[-2].lower()):
        return True
    if dernier in _FINS_OUVERTES or dernier.endswith("’"):
        return dernier in ("être", "plus", "même", "tous", "tout", "aussi", "y") and entier
    if not entier and (
        any(t.infinitif in _TRANSITIFS for t in tours(dernier, 1))
        or dernier in _TRANSITIFS
        or dernier
        in (
            "dit",
            "fait",
            "était",
            "avait",
            "voulu",
            "demandé",
            "décidé",
            "compris",
            "senti",
            "vu",
            "mis",
            "appelé",
            "disait",
            "propose",
        )
    ):
        return False
    if not entier:
        bas = [m.lower() for m in mots]
        # « je voudrais, si je peux, former deux apprentis »: the comma after closes it.
        if any(
            m == "," and bas[i + 1] in ("quand", "si", "s’", "comme") and "," not in bas[i + 1 :]
            for i, m in enumerate(bas[:-1])
        ):
            return False
        if infinitif(dernier) and bas[-3:-1] in (["voir", "se"], ["laisser", "se"]):
            return False
        if bas.count(",") == 1:
            coupe = bas[bas.index(",") - 1]
            # « j’ai ouvert, en marge de mes cours | un cabinet » : the object is still to come.
            if participe_passe(coupe) and bas[bas.index(",") - 2] in (
                "ai",
                "avais",
                "donc",
                "avons",
                "a",
            ):
                return False
        if bas[-2:] == ["et", "moi"]:
            return False
        if bas[-2:] == ["un", "jour"] or dernier in ("maintenant", "puis", "aujourd’hui", "là"):
            return False
        if len(bas) > 2 and bas[-2] == "et" and part(dernier, "D") > 0.5:
            return False
        ouvre = max((i for i, m in enumerate(bas) if m in _RELATIFS), default=None)
        if ouvre is not None and not any(
            conjugue(m) and part(m, "V") > 0.3 or infinitif(m) for m in bas[ouvre + 1 :]
        ):
            return False
    return True


def en_proposition(
    clause: str, vers: Personne, entier: bool, debut: bool = True, inconnus: int = 0
) -> str | None:
    """A whole clause with the person turned, or None."""
    mots = decouper(clause)
    if len(mots) < 2 or not complet(mots, entier):
        return None
    bas = [m.lower() for m in mots]
    tete = bas[0]
    clause_finie = False
    if tete in ("je", "j’"):
        clause_finie = True
    elif (sujet := _sujet_apres_topique(bas)) is not None:
        if bas[sujet - 1] != ",":
            clause = recoller([*mots[:sujet], ",", *mots[sujet:]])
        clause_finie, tete = True, ""
    elif tete == "quand":
        clause_finie = any(
            a == "," and b in ("je", "j’") for a, b in zip(bas, bas[1:], strict=False)
        )
    elif tete == "nous":
        clause_finie = any(tours(m, 4) for m in bas[1:4])
    elif tete in ("c’", "ça", "ce") or (tete == "il" and bas[1:3] == ["y", "a"]):
        clause_finie = _verbe_principal(bas) is not None
        if tete == "ce" and bas[1] in ("que", "qu’", "qui"):
            clause_finie = any(bas[i] == "c’" for i in range(3, len(bas)))
        elif tete == "c’":
            if (
                bas[1:2] not in (["est"], ["était"], ["étaient"])
                or len(bas) < 4
                and bas[2:3] in (["ça"], ["tout"], ["bon"], ["bien"], ["vrai"], ["normal"])
            ):
                return None
            if bas[2:3] in (["pour"], ["que"], ["qu’"], ["quand"], ["parce"]):
                return None
    elif tete in ("mon", "ma", "mes", "notre", "nos"):
        clause_finie = _verbe_principal(bas) is not None
    if bas[-1] == "non" and bas[-2] not in ("dire", "dit", "à"):
        return None
    if len(bas) == 2 and any(t.infinitif in _CREUX for t in tours(bas[1], 1)):
        return None
    if bas[1:3] == ["sais", ","] or any(
        a == "," and b in ("pourquoi", "comment") for a, b in zip(bas, bas[1:], strict=False)
    ):
        return None
    if not clause_finie or not _une_seule_phrase(bas):
        return None
    if tete == "ce" and bas[1] not in ("que", "qu’", "qui", "n’"):
        return None
    if tete in ("c’", "ça") and bas[2:3] in (["pas"], ["plus"], ["jamais"]):
        if tete == "c’":
            negation = {"est": "ce n’est", "était": "ce n’était"}.get(bas[1])
            if negation is None or bas[3:4] in (["que"], ["qu’"]):
                return None
            clause = recoller([*negation.replace("’", "’ ").split(), *mots[2:]])
        else:
            return None
    try:
        tourne = tourner(clause, vers, inconnus)
    except Intournable:
        return None
    return _minuscule(tourne)


# fmt: off
_PREMIERES = frozenset([
    "je", "j’", "me", "m’", "moi", "mon", "ma", "mes", "mien", "mienne", "miens", "miennes",
    "nous", "notre", "nos", "nôtre", "nôtres",
])
_SUJETS = frozenset(["je", "j’", "on", "il", "elle", "ils", "elles", "c’", "ça", "cela"])
_N_OUVRENT_PAS = frozenset(["que", "qu’", "qui", "dont", "où", "parce", "ni", "et", "ou", "pourquoi"])
_ATTENDENT_SUJET = frozenset([
    ",", ";", "“", "que", "qu’", "qui", "où", "dont", "quand", "lorsque", "lorsqu’", "comme", "si",
    "s’", "et", "mais", "ou", "ni", "car", "donc", "puis", "parce", "puisque", "puisqu’", "quoi",
    "pourquoi", "comment", "combien", "auquel", "à", "duquel", "lequel", "laquelle", "lesquels",
    "lesquelles", "auxquels", "auxquelles", "ce", "alors", "jusqu’", "pis", "soit", "ben", "bah", "«", "quoiqu’", "là", "non",
    "même", "toi", "vers", "ne", "sinon", "l’", "n’", "tout", "peut-être", "quel", "quelle",
])
# fmt: on
_CHARNIERES = frozenset(
    ["maintenant", "aujourd’hui", "désormais", "dorénavant", "après", "ensuite", "pourtant"]
)
_DISENT = frozenset(["dire", "dis", "dit", "disent", "disait", "répond", "demande", "crie"])
_ELLIPSES = frozenset([",", ";", "et", "mais", "donc", "comme", "alors", "que", "qu’"])


def en_phrase(clause: str, vers: Personne, inconnus: int = 0) -> str | None:
    """A whole sentence, whoever it is said of, with the first person turned, or None.

    None too when there is no first person in it: it is theirs to be quoted.
    """
    mots = _par_nous(_ponctuer(decouper(clause))) or []
    bas = [m.lower() for m in mots]
    if len(mots) < 3 or not _PREMIERES & set(bas) or not complet(mots, True):
        return None
    if bas[0] in _N_OUVRENT_PAS or (bas[0] in ("afin", "pas") and bas[1] in ("que", "qu’")):
        return None
    if not ouvre_sur_infinitif(bas) and not _principale(bas):
        return None
    if any(a == "," and b.endswith("ez") and a_lecture(b, "Vm") for a, b in _paires(bas)):
        return None
    try:
        tourne = tourner(recoller(mots), vers, inconnus)
    except Intournable:
        return None
    return _minuscule(tourne)


_SUJETS_D_AUTRUI = frozenset([
    "il", "elle", "ils", "elles", "chaque", "tout", "tous", "toutes", "personne",
    "leur", "leurs", "son", "sa", "ses", *(_DETERMINANTS - {"mon", "ma", "mes", "notre", "nos"}),
])  # fmt: skip
_PAS_EUX = frozenset(["on", "me", "m’", "nous", "se", "s’"])
"""After « on », what makes it somebody else, or one another."""
_NIENT = frozenset(["pas", "jamais", "rien", "aucun", "aucune", "guère"])
"""What denies a clause, whose « ne » may have been dropped."""


def en_clair(clause: str, vers: Personne, entre_eux: bool = False) -> tuple[str, str] | None:
    """A clause that was to be quoted said plainly, with its form: turned, or as it is when it is of others.

    « je coupe devant lui » → « vous coupez devant lui »; « il peut entrer dans l’atelier » needs no
    quotation marks. None for what is only theirs to say (« l’argent, c’est la vie »).

    Args:
        clause: the words, in French.
        vers: the person to turn them to.
        entre_eux: whether « on » is who answers, by what was asked (« on expliquera avant »).
    """
    mots = decouper(clause)
    bas = [m.lower() for m in mots]
    # « mon fournisseur, je ne vais pas chez un autre »: a noun that is only set before its sentence.
    pose = "," in bas and bas[0] in _DETERMINANTS and not _verbe_a_lui(bas[: bas.index(",")], 1)
    if pose or clause.lower().startswith(("le fait qu", "le moment où", "le jour où")):
        # « le fait que je sois là » has no verb of its own.
        return None
    if tourne := en_proposition(clause, vers, True) or en_phrase(clause, vers):
        a_faire = ouvre_sur_infinitif(decouper(tourne.lower()))
        return ("infinitif" if a_faire else "proposition", tourne)
    eux = entre_eux and bas[:1] == ["on"] and not _PAS_EUX & set(bas[1:])
    dit = _par_nous(mots, eux) if eux else mots
    if not dit or not (eux or _dit_des_autres(bas)) or not complet(mots, True):
        return None
    try:
        return "proposition", _minuscule(tourner(recoller(dit), vers))
    except Intournable:
        return None


def _dit_des_autres(bas: list[str]) -> bool:
    """Whether a clause is a plain one, subject first, of somebody or something else."""
    if len(bas) < 3 or bas[0] not in _SUJETS_D_AUTRUI:
        return False
    premiere = bas[: bas.index(",")] if "," in bas else bas
    # « l’argent c’est la vie », « ce n’est pas pour l’argent ça ne paye pas »: as it is spoken.
    parle = (
        bas[0] == "ce"
        and bas[1] in ("n’", "sont")
        or any(
            m in ("c’", "ça") and (conjugue(a) or a in ("ne", "n’")) for m, a in _paires(premiere)
        )
    )
    muet = _NIENT & set(bas) and not {"ne", "n’"} & set(bas)
    return not (parle or muet) and _verbe_a_lui(premiere, 2 if bas[0] in _DETERMINANTS else 1)


def _verbe_a_lui(bas: list[str], debut: int) -> bool:
    """Whether a clause has a verb outside its « qui… », « que… », from this word on."""
    verbes = [
        i
        for i, m in enumerate(bas)
        if i >= debut and conjugue(m) and part(m, "V") > 0.6 and a_lecture(m, "V3", "V6")
        if not participe_passe(m)
    ]
    liens = [i for i, m in enumerate(bas) if m in _SUBORDONNENT]
    return bool(verbes) and (not liens or verbes[0] < liens[0] or len(verbes) > len(liens))


def ouvre_sur_infinitif(bas: list[str]) -> bool:
    """Whether a stretch opens on something to do (« payer… », « ne pas prendre… », « me lever… »)."""
    devant = ("ne", "n’", "pas", "me", "m’", "se", "s’", "vous", "te", "t’", "tout", "leur", "lui")
    i = next((k for k, m in enumerate(bas[:4]) if m not in devant), 0)
    return i < len(bas) and infinitif(bas[i]) and (i > 0 or part(bas[i], "NAD") < 0.75)


def _paires(bas: list[str]) -> list[tuple[str, str]]:
    return list(zip(bas, bas[1:], strict=False))


DEVANT_VERBE = frozenset(["ne", "n’", "y", "en", "le", "la", "les", "l’", "lui", "leur"])
_VOULU = frozenset(["voulait", "veut", "voudrait", "faut", "fallait", "pour", "aimerait", "sans"])
_DE_JE = {
    "a": "ai",
    "est": "suis",
    "va": "vais",
    "veut": "veux",
    "peut": "peux",
    "vaut": "vaux",
    "aura": "aurai",
}


_ON_DIRAIT = re.compile(
    r"\bon (?:aurait (?:dit|cru)|(?:se )?(?:dirait|croirait)|se serait cru|se croyait)\b"
)
"""« la cour, on aurait dit un champ de bataille »: nobody's saying."""


def _par_nous(mots: list[str], eux: bool = False) -> list[str] | None:
    """« on vend nos légumes » → « nous vendons nos légumes »; None when a verb is not known.

    The words themselves where « on » is somebody else (« on nous demande »), unless it is known to be `eux`.
    """
    bas = [m.lower() for m in mots]
    if "on" not in bas or {"je", "j’"} & set(bas) or _ON_DIRAIT.search(" ".join(bas)):
        return mots
    paires = _paires(["", *[m for m in bas if m != ","]])
    siens = any(
        m in ("notre", "nos") or m == "nous" and a != "on" or (a, m) == ("moi", "on")
        for a, m in paires
    )
    if not (eux or siens):
        return mots
    if any(m == "on" and _VOULU & set(bas[max(0, i - 4) : i]) for i, m in enumerate(bas)):
        # « on voulait qu’on se parle »: a subjunctive.
        return None
    sortie: list[str] = []
    i = 0
    while i < len(mots):
        if bas[i] == "nous" and _apres(bas, i) == "on":
            i += 1
            continue
        if bas[i] != "on":
            sortie.append("que" if bas[i] == "qu’" and _apres(bas, i) == "on" else mots[i])
            i += 1
            continue
        verbe = i + 1
        while verbe < len(mots) and bas[verbe] in DEVANT_VERBE | {"se", "s’"}:
            verbe += 1
        dit = bas[verbe] if verbe < len(mots) else ""
        formes = (_DE_JE.get(dit), dit, dit[:-1] + "s", dit + "s", dit + "i")
        vus = [t for f in formes if f for t in tours(f, 1)]
        if not vus:
            return None
        milieu = ["nous" if m in ("se", "s’") else m for m in mots[i + 1 : verbe]]
        sortie += ["nous", *milieu, vus[0].nous]
        i = verbe + 1
    return sortie


def _ponctuer(mots: list[str]) -> list[str]:
    """The words with a comma before each subject that opens a clause without a link.

    « chez Renault on le faisait », « il roule c’est tout » ; « moi je » only keeps « je ».
    """
    sortie: list[str] = []
    for i, mot in enumerate(mots):
        bas = mot.lower()
        suivant = mots[i + 1].lower() if i + 1 < len(mots) else ""
        avant = sortie[-1].lower() if sortie else ""
        if (
            bas == "moi"
            and suivant in ("je", "j’", "ça", "mon", "ma", "mes")
            and (not avant or avant in _ELLIPSES)
        ):
            if suivant in ("je", "j’") and avant in (",", ";", "mais"):
                # « les autres bâclent, moi je finis » → « …, vous, vous finissez »
                sortie += [mot, ","]
            continue
        sujet = bas in _SUJETS and suivant not in ("", ",") or _moi_aussi(mots, i)
        # « je dis combien d’heures il faudra », « ce à quoi je tiens »
        sujet = sujet and not {"combien", "quel", "quelle"} & {m.lower() for m in sortie[-4:]}
        if bas in ("ça", "cela", "elle", "elles"):
            sujet = sujet and (
                suivant in DEVANT_INFINITIF or part(suivant, "V") > 0.7 and conjugue(suivant)
            )
            # « j’ai gardé ça en moi »
            sujet = sujet and not (part(avant, "V") > 0.5 or participe_passe(avant))
            sujet = sujet and not (part(avant, "P") > 0.5 or infinitif(avant) or avant == "tout")
        sujet = sujet or _nom_sujet([m.lower() for m in mots], i)
        lie = avant in _ATTENDENT_SUJET or avant in _SUJETS or avant.endswith(("que", "qu’"))
        dit = sortie[-2].lower() if avant in _CHARNIERES and i > 2 else avant
        if sujet and not lie and dit in _DISENT:
            # « ils osent me dire j’ai pas compris »: their own words.
            return []
        # « maintenant je choisis » goes with what follows, not with what comes before.
        if sujet and not lie and avant in _CHARNIERES and i > 2:
            if sortie[-2] not in (*_ATTENDENT_SUJET, ",", ";"):
                sortie.insert(-1, ",")
        elif sujet and not lie and (i > 1 or i and part(avant, "N") > 0.5):
            sortie.append(",")
        sortie.append(mot)
    return sortie


def _moi_aussi(mots: list[str], i: int) -> bool:
    """« ils ne savent pas quoi garder | moi aussi j’étais perdue »."""
    suite = [m.lower() for m in mots[i : i + 3]]
    return i > 2 and suite[:2] == ["moi", "aussi"] and suite[2:] in (["je"], ["j’"])


_DEVANT_LE_SIEN = DEVANT_VERBE | {"me", "m’", "se", "s’"}


def _nom_sujet(bas: list[str], i: int) -> bool:
    """Whether one of theirs opens a second clause here: « je suis seule ma fille vient le samedi »."""
    if not i or bas[i] not in ("mon", "ma", "mes", "notre", "nos") or part(bas[i - 1], "P") > 0.5:
        return False
    nom, *suite = [m for m in bas[i + 1 : i + 6] if m not in _DEVANT_LE_SIEN] or [""]
    dits = [0] if infinitif(bas[0]) else []
    dits += [
        k for k in range(1, i) if _verbe_sur(bas, k) or bas[k - 1] in _SUJETS and conjugue(bas[k])
    ]
    seul = dits and not _LIENT_UN_SUJET & set(bas[dits[-1] : i])
    if not (seul and suite and part(nom, "N") > 0.5):
        return False
    if suite[0] in _SUJETS:
        return any(map(conjugue, suite[1:2]))
    tient = a_lecture(suite[0], "V3", "V6") and part(suite[0], "A") < 0.1
    return _verbe_sur(suite, 0) or tient and not participe_passe(suite[0])


def _principale(bas: list[str]) -> bool:
    """Whether a clause has a subject and a verb outside its subordinates."""
    for i, mot in enumerate(bas):
        if mot in _SUJETS | {"nous", "ce"} and (i == 0 or bas[i - 1] not in _SUBORDONNENT):
            if any(conjugue(m) for m in bas[i + 1 : i + 5]):
                return True
    return _verbe_principal(bas) is not None


_LIENT_UN_SUJET = _RELATIFS | frozenset(
    [
        "s’",
        "parce",
        "et",
        "mais",
        "ne",
        "auquel",
        "auxquels",
        "auxquelles",
        "laquelle",
        "lequel",
        "lesquels",
        "lesquelles",
        "duquel",
        "quoi",
    ]
)


_SUBORDONNENT = _LIENT_UN_SUJET - {"et", "mais", "ne"}


def _sujet_apres_topique(bas: list[str]) -> int | None:
    """Index of the « je » that follows a noun phrase fronted in its clause, if there is one."""
    if bas[:2] in (["ce", "que"], ["ce", "qu’"], ["ce", "qui"], ["ce", "n’"]):
        return None
    if bas[0] not in _DETERMINANTS | {"ceux", "celles"} or bas[0] in ("du", "des", "un", "une"):
        return None
    sujet = next((i for i, mot in enumerate(bas) if i and mot in ("je", "j’")), None)
    if sujet is None or sujet > 14 or bas[sujet - 1] in _LIENT_UN_SUJET:
        return None
    # « le graphisme, je crois »: said in passing.
    if any(t.infinitif in _CREUX for t in tours(_apres(bas, sujet), 1)):
        return None
    relative = False
    for i, mot in enumerate(bas[1:sujet], start=1):
        relative = relative or mot in _RELATIFS
        if not relative and (mot in ("c’", "ça", "on", "il", "elle") or _verbe_sur(bas, i)):
            return None
    return sujet


def _verbe_sur(bas: list[str], i: int) -> bool:
    mot = bas[i]
    return conjugue(mot) and part(mot, "V") > 0.7 and not participe_passe(mot)


_CREUX = frozenset(
    [
        "penser",
        "croire",
        "dire",
        "chercher",
        "savoir",
        "trouver",
        "avouer",
        "imaginer",
        "supposer",
        "voir",
        "comprendre",
        "répéter",
        "attendre",
        "réfléchir",
        "être",
        "avoir",
        "pouvoir",
    ]
)


def _verbe_principal(bas: list[str]) -> int | None:
    """Index of a sure finite verb outside a relative clause, if any."""
    relative = False
    for i, mot in enumerate(bas):
        if mot in _RELATIFS:
            relative = True
        if mot == "," and bas[i + 1 : i + 2] == ["et"]:
            return None
        if (
            i
            and not relative
            and conjugue(mot)
            and part(mot, "V") > 0.8
            and a_lecture(mot, "V3", "V6")
        ):
            return i
    return None


def _une_seule_phrase(bas: list[str]) -> bool:
    """Refuse run-on sentences: a second subject juxtaposed without any link."""
    if any(
        a == "et" and b in ("que", "qu’") and not {"que", "qu’", "quand", "si"} & set(bas[:i])
        for i, (a, b) in enumerate(zip(bas, bas[1:], strict=False))
    ):
        return False
    if any(
        a == "," and b.endswith("ez") and a_lecture(b, "Vm")
        for a, b in zip(bas, bas[1:], strict=False)
    ):
        return False
    if "eh" in bas or any(
        i > 1
        and m in ("voilà", "voila", "tiens", "hein", "quoi")
        and bas[i - 1] not in ("de", "à", "en", "y", "le", "la", "les", "l’", "m’", "me")
        for i, m in enumerate(bas)
    ):
        return False
    if any(_nom_sujet(bas, i) and bas[i - 1] not in _ATTENDENT_SUJET for i in range(2, len(bas))):
        return False
    for i, mot in enumerate(bas):
        if i < 2:
            continue
        if mot in ("je", "j’", "on", "il", "ils", "elle", "elles", "ça", "c’"):
            avant = bas[i - 1]
            if mot == "ça" and part(avant, "P") > 0.5 or mot == "ça" and i == len(bas) - 1:
                continue
            if avant in _RELATIFS or avant in (
                "parce",
                "puisque",
                "donc",
                "mais",
                "et",
                "car",
                "ou",
                "s’",
                "lorsqu’",
                "puisqu’",
                "jusqu’",
                ",",
                "pourquoi",
                "comment",
                "combien",
                "alors",
                "depuis",
                "là",
                "moi",
                "comme",
                "quoi",
                "ni",
                "non",
                "même",
            ):
                continue
            if i == _sujet_apres_topique(bas):
                continue
            # « que le problème c’était lui »
            if (
                mot == "c’"
                and i > 3
                and bas[i - 3] in ("que", "qu’")
                and part(bas[i - 2], "T") > 0.5
            ):
                continue
            if mot == "ça" and (
                infinitif(avant) or tours(avant, 1) or avant in ("tout", "pour", "de", "avec")
            ):
                continue
            if mot == "c’" and (
                "ce" in bas[:3] or i >= 2 and bas[0] in ("mon", "ma", "mes", "notre", "nos", "moi")
            ):
                continue
            if mot in ("je", "j’") and bas[0] == "ce":
                continue
            return False
    return True


def en_nom(
    clause: str, vers: Personne, entier: bool, debut: bool = True, inconnus: int = 0
) -> str | None:
    """A noun phrase with its determiner, the person turned, or None."""
    mots = decouper(clause)
    bas = [m.lower() for m in mots]
    if not mots or not debut or not complet(mots, entier) or not _une_seule_phrase(bas):
        return None
    if len(mots) == 1:
        return _avec_article(bas[0])
    if (bas[0] not in _DETERMINANTS and bas[:2] not in (["de", "la"], ["de", "l’"])) or len(
        clause
    ) > 95:
        return None
    relative = False
    verbes = 0
    for i, mot in enumerate(bas[1:], start=1):
        if mot in _RELATIFS or mot in ("parce", "puisque"):
            relative = True
        if mot in ("oui", "non", "mais", "ok", "+") or (mot == "pas" and not relative):
            return None
        if mot in ("c’", "je", "j’", "on", "il", "elle", "ils", "elles", "ça") and not relative:
            return None
        # « mon père lui aussi tailleur »: a clause without its verb.
        if mot in ("lui", "eux") and a_lecture(bas[i - 1], "N") and part(bas[i - 1], "N") > 0.5:
            return None
        if (
            conjugue(mot)
            and part(mot, "V") > 0.7
            and not infinitif(mot)
            and not participe_passe(mot)
        ):
            verbes += 1
            if (
                verbes > 1
                and bas[i - 1] not in ("et", "ou", "se", "s’", "me", "m’")
                and mot not in ("été",)
            ):
                return None
        if relative or mot in ("l’", "d’", ","):
            continue
        if (
            conjugue(mot)
            and not infinitif(mot)
            and part(mot, "V") > 0.5
            and not participe_passe(mot)
        ):
            return None
        if mot in ("est", "sont", "a", "ont", "était", "étaient"):
            return None
        if mot in ("s’", "se", "ne", "n’", "m’", "me") and not infinitif(
            bas[i + 1] if i + 1 < len(bas) else ""
        ):
            return None
        apres = bas[i + 1] if i + 1 < len(bas) else ""
        if (
            a_lecture(mot, "V3", "V6")
            and apres in ("la", "le", "les", "l’", "un", "une", "des")
            and a_lecture(bas[i - 1], "N")
        ):
            return None
        if (
            a_lecture(mot, "V3", "V6")
            and not a_lecture(mot, "A", "Vp")
            and a_lecture(bas[i - 1], "N")
            and part(bas[i - 1], "N") > 0.5
        ):
            return None
    coeur = bas[1]
    if bas[0] == "de" and len(bas) > 2:
        coeur = bas[2]
    if (
        coeur
        and not (a_lecture(coeur, "N", "A") and part(coeur, "NAT") >= 0.4)
        and not infinitif(coeur)
    ):
        return None
    if bas.count(",") and any(conjugue(m) and part(m, "V") > 0.5 for m in bas[bas.index(",") :]):
        return None
    try:
        tourne = tourner(clause, vers, inconnus)
    except Intournable:
        return None
    return _minuscule(tourne)


_SUFFIXES = ("té", "tion", "sion", "ance", "ence", "isme", "itude", "esse", "isse")
NOMS_SEULS = frozenset(
    [
        "respect",
        "partage",
        "travail",
        "écoute",
        "entraide",
        "passion",
        "confiance",
        "courage",
        "calme",
        "humour",
        "plaisir",
        "autonomie",
        "rigueur",
        "douceur",
        "famille",
        "nature",
        "humain",
        "soin",
        "beauté",
        "joie",
        "amour",
        "amitié",
        "santé",
        "revanche",
        "envie",
        "reconnaissance",
        "transparence",
        "paix",
        "foi",
        "savoir-faire",
        "qualité",
        "proximité",
        "terroir",
        "liberté",
        "culture",
        "sécurité",
        "accueil",
        "honneur",
    ]
)


def _avec_article(mot: str) -> str | None:
    """« liberté » → « la liberté », for abstract nouns only."""
    if mot not in NOMS_SEULS and not mot.endswith(_SUFFIXES):
        return None
    noms = [e for e in lectures(mot) if e[0] == "N"]
    if not noms or part(mot, "N") < 0.6:
        return None
    etiquette = noms[0]
    if etiquette[2] == "p" or mot.endswith("s"):
        return None
    if voyelle(mot):
        return f"l’{mot}"
    if etiquette[1] not in "mf":
        return None
    return f"{'le' if etiquette[1] == 'm' else 'la'} {mot}"


_INTERESSES = frozenset(
    [
        "avoir",
        "gagner",
        "être",
        "payer",
        "toucher",
        "nous",
        "palper",
        "rembourser",
        "encaisser",
        "perdre",
        "arrondir",
        "dire",
    ]
)
_ACCORD = re.compile(
    r"\b(?:sommes|étions|serons|serions|soyons|être|rester|restons|devenir|devenons|sentir|sentons)(?: \w+)? (\w+)"
)


def _accord_manque(phrase: str) -> bool:
    """Whether an adjective said of « je » would stay singular beside « nous »."""
    for m in _ACCORD.finditer(phrase):
        for mot in m.group(0).split()[1:]:
            if (
                (a_lecture(mot, "Ams", "Afs", "Axs") or participe_passe(mot))
                and mot[-1] not in "sxz"
                and part(mot, "NDPTRC") < 0.5
            ):
                return True
    return False


def en_but(clause: str, entier: bool, debut: bool = True) -> str | None:
    """The purpose said by « nous », or None when the clause has none."""
    phrase = en_infinitif(clause, NOUS, entier, debut)
    if phrase is None or len(phrase) > 110 or " " not in phrase:
        return None
    tete = phrase.split(" ")[0].split("’")[0]
    if phrase.startswith(("ne ", "n’")) or tete in _INTERESSES or _accord_manque(phrase):
        return None
    if re.match(
        r"(?:mettre (?:un peu )?de côté|finir (?:le|les|nos|mes) |vivre bien|faire du (?:chiffre|blé|fric))",
        phrase,
    ):
        return None
    return phrase


def _apres(mots: list[str], i: int) -> str:
    """The word after this one, or an empty string."""
    return mots[i + 1] if i + 1 < len(mots) else ""


_SANS_GERONDIF = frozenset(
    [
        *("être", "avoir", "vouloir", "pouvoir", "devoir", "aller", "croire", "penser", "savoir"),
        *("venir", "aimer", "préférer", "crever", "gagner", "toucher", "dire", "trouver", "faire"),
        *(
            "vendre",
            "proposer",
            "laisser",
            "rêver",
            "sentir",
            "connaître",
            "vivre",
            "arriver",
            "partir",
        ),
        *("devenir", "rester", "voir", "espérer", "chercher"),
    ]
)
"""Verbs of being, wanting or saying, that are no habit by themselves."""


def en_gerondif(clause: str, entier: bool) -> str | None:
    """A habit in the present as « en … -ant », or None."""
    mots = decouper(clause)
    bas = [m.lower() for m in mots]
    if not mots or bas[0] not in ("je", "j’", "nous") or not complet(mots, entier):
        return None
    personne = 4 if bas[0] == "nous" else 1
    i = 1
    clitiques: list[str] = []
    nie = False
    while i < len(mots) and bas[i] in DEVANT_INFINITIF:
        if bas[i] in ("ne", "n’"):
            nie = True
        elif bas[i] in ("me", "m’", "nous"):
            clitiques.append("nous")
        else:
            # « je le fais » : nobody knows what « le » was once it stands alone.
            return None
        i += 1
    if i >= len(mots):
        return None
    verbes = [t for t in tours(bas[i], personne) if t.temps == "P"]
    if not verbes or not verbes[0].participe:
        return None
    verbe = verbes[0]
    tient_a = verbe.infinitif == "tenir" and _apres(bas, i) in ("à", "au", "aux")
    if verbe.infinitif in _SANS_GERONDIF or tient_a:
        return None
    suite = mots[i + 1 :]
    if not suite:
        return None
    if not nie and suite[0].lower() in ("pas", "jamais", "rien", "aucun"):
        nie = True
    elif not nie and suite[0].lower() == "plus":
        return None
    if any(
        m in ("je", "j’", "on", "il", "elle", "ils", "elles")
        and bas[k - 1] not in _RELATIFS
        and bas[k - 1] != "s’"
        for k, m in enumerate(bas)
        if k > i
    ):
        return None
    if not _une_seule_phrase(bas) or any(
        m in ("demain", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "hier") for m in bas
    ):
        return None
    morceaux = [*clitiques, verbe.participe]
    if nie:
        morceaux.insert(0, "n’" if voyelle(morceaux[0]) else "ne")
    try:
        fin = tourner(recoller(suite), NOUS)
        verifier(mots)
    except Intournable:
        return None
    phrase = recoller(["en", *morceaux, fin])
    return phrase if len(phrase) <= 110 and not _accord_manque(phrase) else None


def _minuscule(texte: str) -> str:
    premier = re.match(r"[^\W\d_]+", texte)
    if premier is None or not connu(premier.group().lower()) or _TITRE.match(texte):
        return texte
    return texte[0].lower() + texte[1:]


_TITRE = re.compile(r"(?:M|Mr|Mme|Mlle|Me|Dr) [A-ZÀ-Ý]")
"""« Mme Kaplan »"""
