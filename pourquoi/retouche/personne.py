"""« Je suis là » rather than « nous existons »: the whole sentence said by another person."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.majuscules import majuscule
from pourquoi.reflet.formes import DEVANT_VERBE
from pourquoi.reflet.lexique import a_lecture, lectures, tours
from pourquoi.reflet.personne import NOUS, Intournable, tourner
from pourquoi.reflet.typographie import decouper, recoller, voyelle

# --- Which person is asked for -------------------------------------------------------------------

_JE = r"(?:j'existe|je|moi je)"
_NOUS = r"(?:nous existons|on existe|nous|on)"
_DIRE = (
    r"(?:(?:re)?(?:mets|mettez|mettre|mettrais)|dis|dites|dire|dirais|ecri[st]|ecrivez|ecrire"
    r"|passe[zr]?|parle[zr]?|tourne[zr]?|utilise[zr]?|corrige[zr]?|change[zr]?|reformule[zr]?)"
)
_BORNE = (
    r"(?= ?(?:$|[.,;:!?)]|plutot\b|au lieu\b|a la place\b|et (?:non|pas)\b|pas\b|partout\b|s'il\b"
    r"|parce\b|car\b|vu\b|comme\b|merci\b|puisque\b|(?:tou?te? |tt )(?:seule?|solo)\b|chui\b|j ?suis\b|je suis\b))"
)
_SEUL = re.compile(
    r"\bje (?:suis|travaille|bosse|tourne|reste|fais tout) (?:\w+ )?(?:tou?te? )?seule?\b"
    r"|\b(?:il (?:n'|ne )?)?y a que moi\b|\btoute? seule?\b|\bje (?:suis|bosse|travaille) (?:en )?solo\b"
)
_PLUSIEURS = re.compile(
    r"\b(?:on|nous) (?:est|sommes) (?:a )?(?:deux|trois|quatre|cinq|six|plusieurs|une equipe|\d+|en couple)\b"
    r"|\bje (?:ne )?suis pas seule?\b"
)


def _demande(voulu: str, autre: str, raison: re.Pattern[str]) -> re.Pattern[str]:
    """What asks for one person rather than the other, in a flat text without quotation marks."""
    return re.compile(
        rf"\b{_DIRE} (?:\w+ )?(?:(?:tout|plutot|la|ca|phrase|au|avec|le|a|du) )*{voulu}{_BORNE}"
        rf"|\b{voulu} ?,? (?:plutot que|au lieu de|a la place de|et pas|et non|pas) (?:de |le |les )?{autre}{_BORNE}"
        rf"|\bplutot {voulu} que {autre}{_BORNE}|\bplutot (?:que |qu')(?:de )?{autre} ?,? (?:\w+ )?{voulu}{_BORNE}"
        rf"|\b(?:pas|au lieu de|plus de) (?:de )?{autre} ?[,:;.]? ?(?:(?:mais|c'est|c|plutot|que|{_DIRE}) )*(?:{voulu}|moi)\b{_BORNE}"
        rf"|\b(?:remplac|chang)\w+ (?:tous )?(?:les? )?(?:mots? )?{autre} (?:par|en) (?:du |le )?(?:{voulu}|moi)\b(?! \w+ (?:pour|afin))"
        rf"|(?:^|[,.;!?] |\bet (?:puis |en plus )?)(?:{raison.pattern}).{{0,30}}\b(?:(?:pas|pourquoi) (?:de |ce |dire )?{autre}|{autre} ?,? non\b|{voulu}{_BORNE})"
        rf"|\b(?:pas (?:de )?|pourquoi (?:ce )?|qui (?:ca )?|quoi (?:ce )?|le |stop au )?{autre} ?[?,.!:]+.{{0,30}}(?:{raison.pattern})"
        rf"|(?:{raison.pattern}) ?,? (?:donc|alors|du coup) (?:\w+ )?(?:{voulu}|je suis la){_BORNE}"
    )


_VERS_JE = _demande(_JE, _NOUS, _SEUL)
_VERS_NOUS = _demande(_NOUS, _JE, _PLUSIEURS)
_AU_SINGULIER = re.compile(
    r"\b(?:a |de )?la premiere personne(?: du singulier)?\b|\b(?:tout|phrase|ca|la) (?:\w+ )?au singulier\b"
    r"|(?:^|[,.;!?] |\b(?:mais|plutot|mets|mettez|met|dis|dites|alors) )au singulier(?= ?(?:$|[,.;!?]))"
)
_AU_PLURIEL = re.compile(r"\b(?:phrase|tout|ca) (?:\w+ )?au pluriel\b")
_RECIT = re.compile(r"\b(?:j'existe|nous existons|on existe) (?:pour|pr|afin)\b")
"""A sentence of theirs rather than a person asked for."""


def personne_demandee(consigne: str) -> str | None:
    """« je », « j’existe » or « nous » when an order wants the sentence said so; None otherwise."""
    plat = re.sub(r"[«»\"“”]", " ", normaliser(consigne))
    plat = re.sub(r"\bj ?e? ?x?e?xiste\b", "j'existe", " ".join(plat.split()))
    if _RECIT.search(plat) or len(plat.split()) > 20:
        return None
    qui = _personne_dite(plat)
    return "j’existe" if qui == "je" and _J_EXISTE_VOULU.search(plat) else qui


_J_EXISTE_VOULU = re.compile(
    rf"\b(?:{_DIRE}|donc|alors) (?:plutot |juste )?j'existe\b|\bc(?:'est|est)? j'existe\b|\bplutot j'existe\b|\bj'existe (?:plutot|au lieu|a la place|pas nous|et pas nous|et non)\b|\b(?:par|en) j'existe\b"
)


def _personne_dite(plat: str) -> str | None:
    if re.search(r"premiere personne du pluriel", plat) or _AU_PLURIEL.search(plat):
        return "nous"
    if _AU_SINGULIER.search(plat) or _VERS_JE.search(plat):
        return "je"
    if re.search(
        r"\b(?:moi|je suis) (?:toute? |tt |tte )?seule?\b.{0,6}\bpas (?:de )?nous\b"
        r"|\bc(?:'?est)? (?:que )?moi ?,? (?:et )?pas nous\b",
        plat,
    ):
        return "je"
    return "nous" if _VERS_NOUS.search(plat) else None


JE_FAIS_CA = r"(?<!si )\bj ?e? ?(?:le )?fais? (?:[çcs]a|cela|ce (?:m[ée]tier|travail|boulot))"
"""« je fais ça », which one person says of their trade."""
_DIT_PAR_UN = re.compile(
    rf"(?:{JE_FAIS_CA}|(?<!si )\bj ?e? ?(?:le )?fais) (?:pour|pr|afin)\b", re.IGNORECASE
)


def dit_par_un(texte: str) -> bool:
    """Whether « je fais ça pour que… » is said: the sentence is one person's."""
    return bool(_DIT_PAR_UN.search(texte))


# --- The sentence turned -------------------------------------------------------------------------


def dire_par(phrase: str, personne: str) -> str | None:
    """The sentence said by « je », « j’existe » or « nous »; None when it already is, or on a doubt."""
    dite = _par_nous(phrase) if personne == "nous" else _par_je(phrase)
    if dite and personne == "j’existe":
        dite = j_existe(dite)
    elif dite and personne == "je" and not phrase.startswith("J’existe"):
        # « J’existe pour » sounds odd to many: it is only said to whoever says it.
        dite = je_suis_la(dite)
    return dite if dite != phrase else None


def je_suis_la(phrase: str) -> str:
    """« J’existe pour… » → « Je suis là pour… »."""
    return re.sub(r"^J’existe\b", "Je suis là", phrase)


def j_existe(phrase: str) -> str:
    """« Je suis là pour… » → « J’existe pour… »."""
    return re.sub(r"^Je suis là\b", "J’existe", phrase)


_REFUSE = r"(?:,? ?(?:ca|sa|c'est|c|cest|est|sonne|fait|me|non|bof|trop)\b(?!')(?! (?:bien|mieux|bon|parfait|top|me va|me plait$)))"
_PAS_J_EXISTE = re.compile(
    rf"\bpas (?:de |du )?j'existe\b|\bj'existe\b ?{_REFUSE}|\b(?:aime pas|n'aime pas|deteste|vire[zr]?|enleve[zr]?|change[zr]?|supprime[zr]?|remplace[zr]?|otez?)(?: (?:le|ce|du))? j'existe\b(?! (?:par|en|pour)\b)|\bje suis la (?:plutot que|au lieu de|a la place de|et pas|pas) j'existe\b"
)


def dire_comme_demande(phrase: str, texte: str) -> str | None:
    """The sentence that begins as a message asks: « pas « j'existe » », « mettez « j'existe » »; or None."""
    plat = " ".join(re.sub(r"[«»\"“”]", " ", normaliser(texte)).split())
    plat = re.sub(r"\bj ?e? ?x?e?xiste\b", "j'existe", plat)
    dite = phrase
    if _PAS_J_EXISTE.search(plat):
        dite = je_suis_la(phrase)
    elif _J_EXISTE_VOULU.search(plat) and not _RECIT.search(plat):
        dite = j_existe(_par_je(phrase) or phrase)
    return dite if dite != phrase else None


def debut_dit(phrase: str, texte: str) -> str | None:
    """The sentence that begins as a message does, and nothing else: « on est là pour, on est trois »."""
    plat = " ".join(re.sub(r"[«»\"“”]", " ", normaliser(texte)).split())
    voulu = _ON_EST_LA.match(plat)
    if voulu is None:
        return None
    nous = _par_nous(phrase) if phrase.startswith("J") else phrase
    dite = _DEBUT.sub(_DEBUTS[voulu["debut"]], nous or phrase)
    return dite if dite != phrase else None


_DEBUTS = {
    "on est la": "On est là",
    "nous sommes la": "Nous sommes là",
    "on existe": "On existe",
}
_DEBUT = re.compile(
    r"^(?:Nous existons|Nous sommes là|On est là|On existe|J’existe|Je suis là)(?= pour\b)"
)
_ON_EST_LA = re.compile(
    r"\W*(?:(?:c'est|plutot|dis|dites|mets|mettez|ecri\w+|non|bah|et|alors|oui|mais|donc|pas je|pas j'existe|ca commence par|(?:on est|nous sommes) (?:deux|trois|quatre|cinq|six|plusieurs|\d+))\W+)*"
    r"(?P<debut>on est la|nous sommes la|on existe) pour(?=\W*$|\W+(?:on|nous) (?:est|sommes|bosse|travaill\w+) (?!la\b)[^.]*$)"
)
"""« on est là pour, on est trois »: how it begins, and why."""

_NOUS_POUR_ON = re.compile(
    r"\b(?:remplac|chang)\w+ (?:tous )?(?:les? )?[\W]*on\W+(?:par|en) \W*nous\b|\bnous\W+(?:au lieu d[eu]|a la place d[eu]|plutot que) \W*on\b|\b(?:dites?|di[st]|met(?:s|tez)?) \W*nous\W+(?:et )?pas \W*on\b"
)
_ON = re.compile(
    r"\b(?P<on>[Oo]n|l’on) (?P<clitiques>(?:(?:ne|se|leur|lui|les?|la|y|en) |[nsly]’)*)(?P<verbe>[^\W\d_]+)"
)


def demande_nous_pour_on(consigne: str) -> bool:
    """Whether an order wants « nous » where the sentence says « on »."""
    return bool(_NOUS_POUR_ON.search(normaliser(consigne)))


def nous_pour_on(phrase: str) -> str | None:
    """« On dépanne, on rappelle » → « Nous dépannons, nous rappelons »; None when a verb is unknown."""

    def dire(m: re.Match[str]) -> str:
        verbe = m["verbe"]
        formes = next(
            (f for v in (verbe, verbe + "s", verbe[:-1] + "s") if (f := tours(v, 1))), None
        )
        if formes is None:
            return m[0]
        clitiques = re.sub(r"\bse |s’", "nous ", m["clitiques"])
        return f"{'N' if m['on'][0] == 'O' else 'n'}ous {clitiques}{formes[0].nous}"

    dite = _ON.sub(dire, phrase)
    return None if dite == phrase or _ON.search(dite) else dite


def _par_nous(phrase: str) -> str | None:
    try:
        dite = tourner(phrase[0].lower() + phrase[1:].rstrip(" ."), NOUS, 1)
    except Intournable:
        return None
    dite = re.sub(r"\b((?:restant|étant|demeurant) fidèle)\b", r"\1s", dite)
    return majuscule(dite) + "."


_TONIQUES = frozenset(
    [
        "à",
        "de",
        "d’",
        "pour",
        "chez",
        "avec",
        "sans",
        "sur",
        "par",
        "vers",
        "contre",
        "et",
        "ou",
        "après",
        "avant",
        "depuis",
        "malgré",
        "selon",
        "hors",
        "sauf",
        "parmi",
        "envers",
        "devant",
        "derrière",
        "entre",
        "comme",
    ]
)


def _par_je(phrase: str) -> str | None:
    """The sentence said by « je »; None when a verb has no known form."""
    phrase = re.sub(r"^On existe\b", "Nous existons", phrase)
    phrase = re.sub(r"^On est\b", "Nous sommes", phrase)
    mots, sortie, i = decouper(phrase), [], 0
    while i < len(mots):
        bas, suivants = mots[i].lower(), [m.lower() for m in mots[i + 1 : i + 5]]
        if bas == "nous" and (sujet := _sujet(suivants)):
            sortie += sujet
            i += len(sujet)
            continue
        if bas == "nous" and [m.lower() for m in sortie[-2:]] == ["de", "chez"]:
            # « les petits de chez nous » are everyone's.
            sortie.append("nous")
        elif bas == "nous":
            tonique = (sortie and sortie[-1].lower() in _TONIQUES) and not _verbe(suivants[:1])
            if sortie and sortie[-1].lower() == "que" and not re.match(r"\w", " ".join(suivants)):
                # « plus longtemps que nous »
                tonique = True
            sortie.append("moi" if tonique else _elide("me", suivants[0] if suivants else ""))
        elif bas in ("nos", "notre") and suivants[:1] and _A_TOUS.fullmatch(suivants[0]):
            sortie.append(mots[i])
        elif bas == "notre":
            sortie.append(possessif(" ".join(suivants[:2])))
        elif bas in ("nos", "nous-mêmes"):
            sortie.append({"nos": "mes"}.get(bas, "moi-même"))
        elif sortie and sortie[-1] in ("restant", "étant", "demeurant", "suis"):
            seul = (
                a_lecture(bas[:-1], "A")
                and bas.endswith("s")
                and a_lecture(bas, "Amp", "Axp", "Afp")
            )
            sortie.append(mots[i][:-1] if seul else mots[i])
        else:
            sortie.append(mots[i])
        i += 1
    dite = recoller(sortie)
    if re.search(rf"(?<!de chez )\bnous\b|\b(?:notre|nos)\b(?! {_A_TOUS.pattern})", dite, re.I):
        return None
    return majuscule(dite)


_A_TOUS = re.compile(
    r"(?:petite?s|jeunes|anciens|anciennes|a[iî]né[es]*|vieux|vieilles|enfants|gamine?s|gosses|minots|ancêtres|parents|grands-parents|grands-mères|grands-pères|campagnes?|villages?|quartiers?|régions?|villes?|vallées?|montagnes?|pays|îles?|rivières?|forêts?|langues?|cultures?|traditions?|planète|terres)"
)
"""What « nos » says of everyone's: said by one person, « nos anciens » are not « mes anciens »."""


def _verbe(suivants: list[str]) -> bool:
    return bool(suivants and tours(suivants[0], 4))


def _sujet(suivants: list[str]) -> list[str] | None:
    """« je », what stands before the verb, and the verb; None when « nous » is no subject here."""
    avant = []
    for mot in suivants:
        if formes := tours(mot, 4):
            clitiques = [_elide("me", mot) if m == "nous" else m for m in avant]
            verbe = _a_la_premiere(formes[0].tu, formes[0].temps, formes[0].infinitif)
            dite = [*clitiques, verbe]
            return [_elide("je", dite[0]), *dite]
        if mot not in DEVANT_VERBE and mot != "nous":
            return None
        avant.append(mot)
    return None


def _a_la_premiere(tu: str, temps: str, infinitif: str) -> str:
    """A verb said by « tu » said by « je »: « fais », « existes » → « existe », « feras » → « ferai »."""
    if temps == "F":
        return tu[:-1] + "i"
    irregulier = {"être": "suis", "avoir": "ai", "aller": "vais"}.get(infinitif)
    if temps == "P" and irregulier:
        return irregulier
    return tu[:-1] if temps in "PS" and tu.endswith("es") else tu


def _elide(mot: str, suivant: str) -> str:
    return mot[0] + "’" if suivant and voyelle(suivant) else mot


def possessif(groupe: str) -> str:
    """« ma » before a feminine noun that opens with a consonant, else « mon »."""
    mots = re.sub(r"^(?:la|le) |^l’", "", groupe).split()
    genres = [g for mot in mots for g in _genre(mot)]
    return "ma" if genres and genres[0] == "f" and not voyelle(mots[0]) else "mon"


def _genre(mot: str) -> list[str]:
    """The gender of a noun or an adjective: one letter, or nothing when it may be both."""
    genres = {e[1] for e in lectures(mot) if e[0] == "N"} or {
        e[1] for e in lectures(mot) if e[0] == "A"
    }
    return [g for g in genres if g in "mf"] if len(genres) == 1 else []
