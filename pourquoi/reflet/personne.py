"""Turning the person: what « je » says, said to « vous » (or « tu »), or by « nous »."""

# Patterns read better on one line.

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pourquoi.ecriture import abrege
from pourquoi.reflet.accord import ETRE
from pourquoi.reflet.lexique import (
    Tour,
    a_lecture,
    conjugue,
    connu,
    frequence,
    infinitif,
    lectures,
    part,
    participe_passe,
    tours,
)
from pourquoi.reflet.typographie import ARGOT, decouper, recoller, voyelle


@dataclass(frozen=True, eq=False)
class Personne:
    """The words of a grammatical person, for what was « je » and for what was « nous »."""

    sujet: str
    objet: str
    objet_elide: str
    tonique: str
    possessifs: dict[str, str]
    forme: str

    def verbe(self, tour: Tour) -> str:
        """The verb of this person."""
        if tour.personne == 4:
            return tour.nous if self.forme == "nous" else tour.vous
        return {"vous": tour.vous, "tu": tour.tu, "nous": tour.nous}[self.forme]


_NOS_VERS_VOS = {"notre": "votre", "nos": "vos", "nôtre": "vôtre", "nôtres": "vôtres"}
VOUS = Personne(
    "vous",
    "vous",
    "vous",
    "vous",
    {
        "mon": "votre",
        "ma": "votre",
        "mes": "vos",
        "mien": "vôtre",
        "mienne": "vôtre",
        "miens": "vôtres",
        "miennes": "vôtres",
        **_NOS_VERS_VOS,
    },
    "vous",
)
TU = Personne(
    "tu",
    "te",
    "t’",
    "toi",
    {
        "mon": "ton",
        "ma": "ta",
        "mes": "tes",
        "mien": "tien",
        "mienne": "tienne",
        "miens": "tiens",
        "miennes": "tiennes",
        **_NOS_VERS_VOS,
    },
    "tu",
)
NOUS = Personne(
    "nous",
    "nous",
    "nous",
    "nous",
    {
        "mon": "notre",
        "ma": "notre",
        "mes": "nos",
        "mien": "nôtre",
        "mienne": "nôtre",
        "miens": "nôtres",
        "miennes": "nôtres",
    },
    "nous",
)

A_LA_PREMIERE = re.compile(r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos)\b|\b[jm]’", re.IGNORECASE)
"""What speaks of oneself."""
_CLITIQUES = frozenset(
    ["me", "m’", "se", "s’", "le", "la", "l’", "les", "lui", "leur", "y", "en", "nous"]
)
DEVANT_INFINITIF = _CLITIQUES | {"ne", "n’"}
_AUTRUI = frozenset(
    [
        "te",
        "t’",
        "tu",
        "toi",
        "ton",
        "ta",
        "tes",
        "vous",
        "votre",
        "vos",
        "tien",
        "tienne",
        "tiens",
        "tiennes",
        "vôtre",
        "vôtres",
    ]
)
_NEGATIONS = frozenset(["pas", "jamais", "rien", "aucun", "aucune", "guère", "personne", "nulle"])
_SUBJONCTIFS = frozenset(
    [
        "pour",
        "avant",
        "sans",
        "afin",
        "bien",
        "faut",
        "fallait",
        "faudrait",
        "veut",
        "veulent",
        "voulait",
        "voulaient",
        "voudrait",
        "voudraient",
        "voulu",
        "aimerait",
        "aimeraient",
        "préfère",
        "préférait",
        "souhaite",
        "souhaitait",
        "attend",
        "attendait",
        "exige",
        "exigeait",
    ]
)
_VEUT_QUE = frozenset(
    [
        *("envie", "besoin", "peur", "hâte", "honte", "heureux", "heureuse", "content", "contente"),
        *("contents", "fier", "fière", "fiers", "triste", "tristes", "ravi", "ravis", "aimé"),
        *("demande", "demandent", "demandait", "demandaient", "demandé", "attendent", "exigent"),
        *("préfèrent", "préféré", "préféreraient", "préférerait", "souhaitent", "souhaitaient"),
        *("souhaité", "attendaient", "préféraient", "supporte", "supportent", "supportait"),
    ]
)
"""What a subjunctive follows, right before its « que »."""
_AVOIR_ETRE = frozenset(["avoir", "être"])
_MODAUX = frozenset(
    [
        "vouloir",
        "pouvoir",
        "devoir",
        "aller",
        "aimer",
        "adorer",
        "espérer",
        "préférer",
        "savoir",
        "souhaiter",
        "désirer",
        "faire",
        "laisser",
        "oser",
        "compter",
        "penser",
        "falloir",
        "venir",
        "voir",
        "entendre",
        "sentir",
        "croire",
        "détester",
    ]
)
_DETERMINANTS_PLURIELS = frozenset(
    ["des", "mes", "nos", "vos", "ces", "aux", "quelques", "plusieurs", "tes", "ses"]
)
_PREPOSITIONS_INFINITIF = frozenset(["pour", "à", "de", "d’", "sans"])


_DEVANT_MOI = frozenset(
    [
        "à",
        "de",
        "d’",
        "pour",
        "chez",
        "avec",
        "sans",
        "comme",
        "que",
        "qu’",
        "sur",
        "en",
        "par",
        "vers",
        "contre",
        "et",
        "ou",
        "avant",
        "après",
        "derrière",
        "devant",
        "envers",
        "est",
        "était",
        "sera",
        "même",
        "surtout",
        "selon",
        "entre",
        "malgré",
        "sauf",
        "c’",
    ]
)


_COMPARENT = frozenset(
    ["mieux", "plus", "moins", "autant", "pire", "même", "mêmes", "meilleur", "meilleure"]
)


class Intournable(ValueError):
    """The clause cannot be turned without a risk of being wrong."""


class MalAccorde(Intournable):
    """A noun and what goes with it do not agree."""


_PAROLES = re.compile(
    r"\b(?:(?:ai|a|as|ont|avai[st]|avez) (?:toujours |aussi |souvent )?(?:dit|répondu|demandé|crié|sorti)|(?:me suis|m’étais|s’est|s’était|nous sommes) (?:toujours |aussi )?(?:dit|promis|juré)|(?:lui|leur|me|m’a) dis(?:ait|ais|ent)?|disait|disais)\b,? "
    r"(?!qu[e’]|d[e’]|si |ce |cela|ça|pourquoi|comment|où|à |aux? |la vérité|le vrai|mon prix|notre prix)"
    r"(?:[^.;!?]*?\b)?(?:je |j’|tu |t’|vous |mon |ma |mes |votre |ton |ta )",
    re.IGNORECASE,
)
"""What somebody said, in their own words."""


_LES_MIENS = {
    **dict.fromkeys(("maman", "mamie", "mémé"), "ma"),
    **dict.fromkeys(("papa", "papi", "papy", "pépé"), "mon"),
}
_DETERMINE = frozenset(
    [
        *("ma", "mon", "la", "le", "l’", "une", "un", "sa", "son", "ta", "ton", "votre", "notre"),
        *("leur", "cette", "ce", "chaque", "quelle", "quel", "comme", "en"),
        *("jeune", "petite", "petit", "future", "futur", "vraie", "vrai", "bonne", "super"),
        # « elle a écrit merci papa »
        *("merci", "bonjour", "bravo", "pauvre"),
    ]
)


def _sans_article(mots: Sequence[str], i: int) -> bool:
    """Whether « maman » is said of one's own: not « une maman », « le papa », « mamie Nova », « en papa »."""
    avant = mots[i - 1].lower() if i else ""
    apres = mots[i + 1] if i + 1 < len(mots) else ""
    return avant not in _DETERMINE and not apres[:1].isupper() and apres.lower() not in _LES_MIENS


def tourner(clause: str, vers: Personne, inconnus: int = 0) -> str:
    """Turn every mark of the first person in a clause of correct French.

    Args:
        clause: correct French, through `redresser`.
        vers: the person to turn it to.
        inconnus: how many words missing from the table are let through.

    Raises:
        Intournable: when a word is unknown or the grammar is in doubt.
    """
    if paroles := _PAROLES.search(clause):
        # « j’ai dit non madame, j’ai pas le temps »: who is « je »?
        raise Intournable(paroles[0])
    mots = retablir_ne(decouper(clause))
    verifier(mots, inconnus)
    sortie: list[str] = []
    i = 0
    dernier_sujet = ""
    while i < len(mots):
        mot = mots[i]
        bas = mot.lower()
        suivant = mots[i + 1].lower() if i + 1 < len(mots) else ""
        if bas in _AUTRUI:
            raise Intournable(bas)
        if bas in ("je", "j’"):
            i = _sujet(mots, i + 1, sortie, vers, 1, vers.sujet)
            dernier_sujet = "je"
            continue
        if bas == "nous":
            fin = _verbe_apres(mots, i + 1, 4)
            if fin is not None:
                sujet = "nous" if vers.forme == "nous" else "vous"
                i = _sujet(mots, i + 1, sortie, vers, 4, sujet)
                dernier_sujet = "je"
                continue
            sortie.append("nous" if vers.forme == "nous" else "vous")
        elif bas in ("me", "m’"):
            if (
                conjugue(suivant)
                or infinitif(suivant)
                or suivant in ("le", "la", "les", "l’", "en", "y", "faire", "voilà", "revoilà")
            ) or a_lecture(suivant, "Vg"):
                sortie.append(_objet(vers, mots[i + 1]))
            else:
                raise Intournable(bas)
        elif bas == "moi":
            _verifier_moi(mots, i)
            if suivant == "qui":
                sortie.append(vers.tonique)
                sortie.append("qui")
                i = _sujet(mots, i + 2, sortie, vers, 1, "")
                continue
            sortie.append(vers.tonique)
        elif bas in ("moi-même", "moi-meme"):
            sortie.append(f"{vers.tonique}-{'mêmes' if vers.forme == 'nous' else 'même'}")
        elif bas in ("nous-mêmes", "nous-memes"):
            sortie.append("nous-mêmes" if vers.forme == "nous" else "vous-mêmes")
        elif bas in vers.possessifs:
            # « …, et ma raison d’être me dit »
            ouvre = mots[i - 2].lower() if i > 1 and mots[i - 1].lower() in ("et", "mais") else ""
            if i and (mots[i - 1].lower() in (*_OUVRENT_SUJET, ",", ";") or ouvre == ","):
                dernier_sujet = bas
            if (
                bas in ("ma", "mon", "mes")
                and part(suivant, "V") > 0.9
                and not a_lecture(suivant, "N", "A", "V0")
            ):
                raise Intournable(f"{bas} {suivant}")
            sortie.append(vers.possessifs[bas])
        elif bas in _LES_MIENS and _sans_article(mots, i):
            # « maman » is the coach's to nobody.
            sortie += [vers.possessifs[_LES_MIENS[bas]], bas]
        else:
            if bas in ("on", "il", "elle", "ils", "elles", "qui", "ça", "cela", "ceux"):
                dernier_sujet = bas
            elif i and mots[i - 1].lower() in _OUVRENT_SUJET and part(bas, "T") > 0.5:
                # « si ma main tremble », « quand un gamin monte »
                dernier_sujet = bas
            if tour := _coordonne(mots, i, dernier_sujet):
                sortie.append(vers.verbe(tour))
                i += 1
                continue
            _orphelin(mots, i, dernier_sujet)
            sortie.append(mot)
        i += 1
    if any(a == b == "ne" for a, b in zip(sortie, sortie[2:], strict=False)):
        raise Intournable("ne … ne")
    return recoller(sortie)


def _verifier_moi(mots: list[str], i: int) -> None:
    """Refuse a « moi » that is not simply what stands after a preposition.

    Raises:
        Intournable: « moi on… », « moi, », « que moi… ».
    """
    avant, suivant, apres = (
        mots[k].lower() if 0 <= k < len(mots) else "" for k in (i - 1, i + 1, i + 2)
    )
    if suivant in _APRES_MOI and (avant, suivant) != ("et", "nous"):
        raise Intournable("moi on")
    if avant in (",", ";", "mais") and suivant == "," and apres in ("je", "j’"):
        # « …, moi, je coupe »
        return
    if suivant in ("", ",") and avant not in _DEVANT_MOI:
        raise Intournable("moi")
    compare = _COMPARENT & {m.lower() for m in mots[max(0, i - 5) : i]}
    if not compare and avant in ("", "que", "qu’", "parce", "mais", "si", "quand"):
        if suivant not in ("aussi", "qui", "même", "non", "seul", "seule"):
            raise Intournable("que moi")


_APRES_MOI = ("on", "nous", "je", "j’", "il", "elle", "ça", "c’", "personne", "me", "m’")
_OUVRENT_SUJET = ("si", "quand", "que", "qu’", "lorsque", "comme", "où", "parce")


def _coordonne(mots: list[str], i: int, sujet: str) -> Tour | None:
    """A second verb of the same « je » (« je goûte le pain et note la date »), when it is sure."""
    bas = mots[i].lower()
    if i < 2 or sujet != "je" or mots[i - 1].lower() not in ("et", "puis"):
        return None
    suivant = mots[i + 1].lower() if i + 1 < len(mots) else ""
    presents = [t for t in tours(bas, 1) if t.temps in "PIFC"]
    if not presents or participe_passe(bas) or infinitif(bas):
        return None
    # « et note la date »: a noun is not followed by an article.
    article = suivant in _DETERMINANTS_PLURIELS | {
        "le",
        "la",
        "les",
        "l’",
        "un",
        "une",
        "mon",
        "ma",
    }
    sur = part(bas, "V") > 0.7 and part(suivant, "PD") > 0.5
    return presents[0] if article and part(bas, "V") > 0.05 or sur else None


def _objet(vers: Personne, suivant: str) -> str:
    return vers.objet_elide if voyelle(suivant) else vers.objet


def _verbe_apres(mots: list[str], i: int, personne: int) -> int | None:
    """Index of the verb of this subject, after negation and pronouns."""
    while i < len(mots) and mots[i].lower() in DEVANT_INFINITIF:
        # « nous le métier » : an article, not a pronoun.
        i += 1
    if i < len(mots) and tours(mots[i].lower(), personne):
        return i
    return None


def _sujet(
    mots: list[str], debut: int, sortie: list[str], vers: Personne, personne: int, sujet: str
) -> int:
    """Write subject, pronouns and verb; return the index after the verb."""
    position = _verbe_apres(mots, debut, personne)
    if position is None:
        raise Intournable(" ".join(mots[debut - 1 : debut + 2]))
    avant = [m.lower() for m in mots[max(0, debut - 5) : debut - 1]]
    suite = [m.lower() for m in mots[position + 1 : position + 4]]
    choix = tours(mots[position].lower(), personne)
    if _suit_un_subjonctif(mots, debut - 1):
        choix = tuple(t for t in choix if t.temps == "S") or choix
    tour = _choisir(choix, avant, suite)
    verbe = vers.verbe(tour)
    nie = False
    morceaux: list[str] = []
    for mot in mots[debut:position]:
        bas = mot.lower()
        if bas in ("ne", "n’"):
            nie = True
        elif bas in ("me", "m’"):
            morceaux.append(vers.objet)
        elif bas == "nous":
            if personne != 4:
                raise Intournable("je nous")
            morceaux.append("nous" if vers.forme == "nous" else "vous")
        elif bas in ("se", "s’"):
            raise Intournable("je se")
        elif bas == "l’":
            morceaux.append("l’")
        else:
            morceaux.append(bas)
    if not nie and suite:
        nie = _negation_parlee(tour, suite)
    if nie:
        morceaux.insert(0, "ne")
    morceaux.append(verbe)
    for k in range(len(morceaux) - 1):
        elide = voyelle(morceaux[k + 1])
        if morceaux[k] in ("ne", "n’"):
            morceaux[k] = "n’" if elide else "ne"
        elif morceaux[k] in ("te", "t’"):
            morceaux[k] = "t’" if elide else "te"
        elif morceaux[k] in ("le", "la") and elide and k == len(morceaux) - 2:
            morceaux[k] = "l’"
        elif morceaux[k] == "l’" and not elide:
            raise Intournable("l’")
    if sujet:
        sortie.append(sujet)
    sortie.extend(morceaux)
    return position + 1


def _suit_un_subjonctif(mots: list[str], sujet: int) -> bool:
    """Whether « et que je » goes on after a subjunctive (« c’est que je vienne et que je donne »)."""
    bas = [m.lower() for m in mots[:sujet]]
    if bas[-2:] not in (["et", "que"], ["ou", "que"]):
        return False
    que = max((k for k, m in enumerate(bas[:-2]) if m in ("que", "qu’")), default=len(bas))
    formes = [tours(m, 1) for m in bas[que + 1 : que + 5]]
    return any(f and all(t.temps == "S" for t in f) for f in formes)


def _choisir(candidats: tuple[Tour, ...], avant: list[str], suite: list[str]) -> Tour:
    que = any(m in ("que", "qu’") for m in avant[-2:])
    # « s’ils ont envie que je reste », but not « ceux qui ont envie disent que je reste »
    juste = que and any(m in _VEUT_QUE for m in avant[-2 - (avant[-1] not in ("que", "qu’")) : -1])
    if juste or que and any(m in _SUBJONCTIFS for m in avant):
        for tour in candidats:
            if tour.temps == "S":
                return tour
    ordre = {t: n for n, t in enumerate("PIFCSQ")}
    # « je rentrais » is « rentrer », never « rentraire ».
    usuel = max(frequence(t.infinitif) for t in candidats)
    candidats = tuple(t for t in candidats if frequence(t.infinitif) * 50 >= usuel)
    choisi = min(candidats, key=lambda t: ordre[t.temps])
    if choisi.temps == "Q" or (choisi.temps == "S" and not que):
        raise Intournable(choisi.infinitif)
    if (
        choisi.infinitif == "être"
        and choisi.temps == "P"
        and suite[:1] in (["mes"], ["mon"], ["ma"])
    ):
        raise Intournable("suivre")
    return choisi


_AVEC_QUE = frozenset(
    [
        "vouloir",
        "aimer",
        "supporter",
        "accepter",
        "comprendre",
        "croire",
        "penser",
        "trouver",
        "admettre",
        "tolérer",
        "imaginer",
        "souhaiter",
        "attendre",
        "regretter",
        "permettre",
        "laisser",
    ]
)
"""« Je veux pas que… » refuses; « je fais pas que ça » does more."""


def _negation_parlee(tour: Tour, suite: list[str]) -> bool:
    """Whether « pas », « plus »… after the verb deny it although « ne » was dropped."""
    mot = suite[0]
    apres = suite[1] if len(suite) > 1 else ""
    if suite[:2] == ["à", "rien"]:
        return True
    if (
        mot in ("même", "vraiment", "surtout", "forcément", "toujours", "juste", "quand", "donc")
        and apres in _NEGATIONS
    ):
        mot, apres = apres, suite[2] if len(suite) > 2 else ""
    if mot == "pas":
        if apres in ("que", "qu’") and tour.infinitif in _AVEC_QUE:
            return True
        if apres in ("mal", "que", "qu’", "loin"):
            raise Intournable("pas que")
        return True
    if mot in _NEGATIONS:
        return True
    if mot == "plus":
        if tour.infinitif == "pouvoir":
            return True
        if apres and (
            infinitif(apres)
            or apres
            in (
                "envie",
                "la",
                "le",
                "les",
                "une",
                "un",
                "aucun",
                "aucune",
                "me",
                "m’",
                "mon",
                "ma",
                "mes",
                "ce",
                "cette",
                "ces",
                "l’",
            )
        ):
            return True
        if apres in ("jeune", "âgé", "vieux", "tard", "tôt", "grand"):
            return False
        raise Intournable("plus")
    return False


def _orphelin(mots: list[str], i: int, sujet: str) -> None:
    """Refuse a first-person verb left without its subject."""
    bas = mots[i].lower()
    avant = mots[i - 1].lower() if i else ""
    vues = lectures(bas)
    if not vues or not conjugue(bas):
        return
    autres = [e for e in vues if e[0] != "V" or e[:2] in ("V3", "V6", "V0", "Vp", "Vg")]
    if not autres and (mots[i][0].islower() or i == 0):
        raise Intournable(f"sans sujet : {bas}")
    lie = avant in ("et", "ou", "puis", "mais", ",", "ni") and tours(bas, 1) and sujet == "je"
    if lie and part(bas, "V") > 0.4 and not infinitif(bas):
        raise Intournable(f"coordonné : {bas}")
    if avant in ("ne", "n’", "me", "m’") and tours(bas, 1) and sujet == "je":
        raise Intournable(f"coordonné : {bas}")


def _negation_douteuse(bas: list[str], i: int) -> bool:
    """Whether « plus », « aucun » or « personne » at i denies something without its « ne »."""
    if any(m in ("ne", "n’", "sans") for m in bas[max(0, i - 7) : i + 5]):
        return False
    mot, avant = bas[i], bas[i - 1] if i else ""
    suivant = bas[i + 1] if i + 1 < len(bas) else ""
    if mot in ("aucun", "aucune"):
        return True
    if mot == "personne":
        return (
            avant
            not in (
                "une",
                "la",
                "chaque",
                "cette",
                "même",
                "en",
                "ma",
                "par",
                "première",
                "seule",
                "bonne",
            )
            and suivant != "qui"
        )
    if (
        mot == "plus"
        and conjugue(avant)
        and a_lecture(avant, "V3", "V6")
        and part(avant, "V") > 0.6
    ):
        return not (
            a_lecture(suivant, "A") or part(suivant, "D") > 0.5 or suivant in ("que", "qu’", "cher")
        )
    return False


_AVOIR = ("ai", "as", "a", "avais", "avait")
_J_AI_QUE = ("peur", "besoin", "envie", "honte", "idée", "hâte", "confiance", "vu", "dit", "su")
"""« j’ai peur que »."""


def verifier(mots: list[str], inconnus: int = 0) -> None:
    """Refuse unknown words and the commonest mistakes of agreement and spelling.

    Raises:
        Intournable: naming the first doubtful word.
    """
    petits = [m.lower() for m in mots]
    if verbe_infinitif(petits):
        raise Intournable("infinitif")
    for i, mot in enumerate(mots):
        bas = mot.lower()
        avant = mots[i - 1].lower() if i else ""
        suivant = mots[i + 1].lower() if i + 1 < len(mots) else ""
        if bas == "la" and a_lecture(avant, "N") and a_lecture(suivant, "V6"):
            raise Intournable("la")
        if suivant in ("que", "qu’", "qui") and avant in _AVOIR and bas not in _J_AI_QUE:
            # « g mamie kelle pouvé plu sortir »
            if a_lecture(bas, "N") and not a_lecture(bas, "A", "Vp", "D", "R"):
                raise Intournable(bas)
        if bas == "y" and suivant in ("se", "s’"):
            raise Intournable("y")
        if _negation_douteuse(petits, i):
            raise Intournable(f"négation : {bas}")
        if not mot[0].isalpha():
            if mot in ("(", ")", "[", "]", "/", "*", "_", "#", "<", ">", "\\", "@", "=", "«", "»"):
                raise Intournable(mot)
            continue
        if bas in _ELIDES:
            continue
        if mot[0].isupper() and (i > 0 or not connu(bas)) and (i > 0 or len(mot) > 2):
            continue
        if abrege(bas) and bas not in ARGOT and not (mot.isupper() and len(mot) > 1):
            raise Intournable(bas)
        if not connu(bas):
            if inconnus and len(bas) >= 4 and avant not in ("je", "j’", "me", "m’", "ne", "n’"):
                inconnus -= 1
                continue
            raise Intournable(bas)
        if len(bas) == 1 and bas not in ("à", "a", "y", "ô"):
            raise Intournable(bas)
        _verifier_accord(avant, bas)
        _verifier_forme(avant, bas, petits[max(0, i - 2)])
        if bas in _POSSESSIFS and not _ouvre_un_nom(suivant):
            raise Intournable(f"{bas} {suivant}")
        if bas == "et" and avant in ("c’", "qui", "ça"):
            raise Intournable("et")


_ELIDES = frozenset(f"{m}’" for m in (*"cdjlmnst", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"))
_POSSESSIFS = ("mon", "ma", "mes", "sa", "son", "ses", "notre", "nos", "leurs")


def _verifier_accord(avant: str, bas: str) -> None:
    """Refuse a word that does not agree with the one before.

    Raises:
        Intournable: « une artisan », « les gamin ».
    """
    if avant in ("au", "du", "le", "un") and bas == "gens":
        raise MalAccorde(f"{avant} {bas}")
    if _pluriel(avant) and avant[-1] in "sx" and part(bas, "A") > 0.6 and _singulier(bas):
        raise MalAccorde(f"{avant} {bas}")
    if avant == "quelque" and _pluriel(bas):
        raise MalAccorde(f"{avant} {bas}")
    if avant in _DETERMINANTS_PLURIELS and _singulier(bas):
        raise MalAccorde(f"{avant} {bas}")
    if avant == "les" and _singulier(bas) and not conjugue(bas) and not infinitif(bas):
        raise Intournable(f"les {bas}")
    if (
        avant in ("un", "une", "mon", "ma", "ce", "cette", "notre")
        and _pluriel(bas)
        and bas != "fois"
    ):
        raise Intournable(f"{avant} {bas}")
    if (
        avant in ("un", "mon", "ce", "le")
        and _genre(bas) == "f"
        and bas != "primeur"  # the greengrocer, a man here
        and not (avant == "mon" and voyelle(bas))
        and not (avant == "le" and conjugue(bas))
        and avant != "ce"
    ):
        raise Intournable(f"{avant} {bas}")
    if (
        avant in ("une", "ma", "cette", "la")
        and _genre(bas) == "m"
        and not (avant == "la" and (conjugue(bas) or infinitif(bas)))
    ):
        raise Intournable(f"{avant} {bas}")


def _verifier_forme(avant: str, bas: str, avant_encore: str) -> None:
    """Refuse a participle where an infinitive is due, or the other way round.

    Raises:
        Intournable: « pour aidé », « j’ai aider », « je peux aidé ».
    """
    if (
        avant in _PREPOSITIONS_INFINITIF
        and avant_encore not in ("rien", "chose")  # « il n’y a rien de caché »
        and bas.endswith(("é", "ée", "és"))
        and part(bas, "NA") < 0.3
    ):
        raise Intournable(f"{avant} {bas}")
    if (
        avant in ("ai", "avais", "avons", "aurais", "avait", "a", "ont")
        and infinitif(bas)
        and bas.endswith("er")
        and part(bas, "N") < 0.3
    ):
        raise Intournable(f"{avant} {bas}")
    verbes = {t.infinitif for t in tours(avant, 1)} if avant else set()
    if (
        verbes & _MODAUX
        and not verbes & _AVOIR_ETRE
        and avant not in ("fais", "vais", "suis")
        and part(bas, "V") > 0.7
        and participe_passe(bas)
        and not infinitif(bas)
    ):
        raise Intournable(f"{avant} {bas}")


def verbe_infinitif(mots: list[str]) -> bool:
    """Whether an infinitive stands where a finite verb is due (« les gens qui vouloir vite »).

    Args:
        mots: the words of a clause, in lower case, through `decouper`.
    """
    verbe = False
    for i, mot in enumerate(mots):
        avant = mots[i - 1] if i else ""
        fin = i + 1
        while fin < len(mots) and mots[fin] in DEVANT_INFINITIF:
            fin += 1
        suivant = mots[fin] if fin < len(mots) else ""
        nu = infinitif(suivant) and not conjugue(suivant) and part(suivant, "NA") < 0.5
        if nu and mot in ("je", "j’", "il", "ils", "on", "qui", "tu"):
            if not (mot == "qui" and part(avant, "P") > 0.5):
                return True
        # « mon père m’apprendre »
        if nu and fin > i + 1 and not verbe and i and part(avant, "T") > 0.5 and mot not in ("de",):
            if a_lecture(mot, "N") and part(mot, "N") > 0.5:
                return True
        verbe = verbe or (conjugue(mot) or infinitif(mot)) and part(mot, "V") > 0.5
    return False


def _ouvre_un_nom(mot: str) -> bool:
    """Whether the word can follow a possessive."""
    if not mot or not mot[0].isalpha():
        return mot[:1].isdigit() or mot == "«"
    return (
        not connu(mot)
        or "-" in mot
        or a_lecture(mot, "N", "A")
        and part(mot, "PCRTD") < 0.5
        or mot
        in (
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "dix",
            "propre",
            "très",
            "plus",
            "tout",
            "bien",
            "vingt",
            "cent",
        )
        or participe_passe(mot)
    )


_SUJETS = frozenset(
    ["je", "j’", "il", "ils", "elle", "elles", "on", "qui", "ça", "cela", "nous", "c’"]
)


_OUVRENT = frozenset(
    [
        *("et", "mais", "que", "qu’", "où", "quand", "si", "car", "puisque", "puisqu’", "donc"),
        *("parce", "sinon", "or", "comme", "alors", "ben", "bah", "dont", "ou"),
    ]
)
"""What « personne » that denies comes after."""
_PLUS_NIE = frozenset(
    [
        *("peut", "peuvent", "veut", "veulent", "sait", "savent", "pouvait", "pouvaient"),
        *("voulait", "voulaient", "pourra", "pourront", "osent", "ose"),
    ]
)
"""Before « plus » and an infinitive, they deny it."""


_QUE_DE = frozenset(
    [
        *("du", "de", "d’", "des", "deux", "trois", "quatre", "moi", "eux", "lui", "pour", "avec"),
        *("à", "au", "aux", "chez", "sur", "dans", "en", "par"),
    ]
)
"""What opens no clause of its own."""
_QUE_UN = frozenset(
    [
        *("le", "la", "les", "l’", "un", "une", "mon", "ma", "mes", "son", "sa", "ses", "leur"),
        *("leurs", "ce", "cette", "ces"),
    ]
)
_A = frozenset(["ai", "as", "a", "avons", "avez", "ont", "avais", "avait", "avaient"])
_COMPARE = frozenset(
    [
        *("si", "tellement", "tant", "autant", "plus", "moins", "mieux", "aussi", "même", "pas"),
        *("ne", "n’"),
    ]
)
_LOCUTIONS = frozenset(
    [
        *("du coup", "des fois", "de toute", "de toutes", "à la", "en fait", "en plus", "en gros"),
        *("pour l’", "au moins", "avec le", "par contre", "d’ un", "à mon", "de temps", "au fond"),
    ]
)
_JAMAIS_SEULEMENT = re.compile(
    r"f(?:aut|allait|audra\w*)|es[t]?|suis|sont|(?:ét|ser|sembl|para[iî])\w+|change\w*|fais en|arrive"
)
_SUIVI_DE_QUE = re.compile(
    r"(?:d[iî][st]\w*|dire|pens|cr[ou]\w*|sa[iv]|su$|v[ou][iy]|vu$|v[eo]u|aim|sen[st]|trouv|répon|expliqu"
    r"|montr|rêv|esp[eéè]r|souhait|préf[eéè]r|prome|imagin|compren|compris|appren|appris|suppos|décid"
    r"|demand|propos|enten|racont|rend|écri|oubli|jur|prouv|garanti|vérifi|atten|accept|crain|regrett)\w*"
)
"""Verbs that « que » links to a clause."""


def _seulement(mots: list[str], i: int) -> bool:
    """Whether « que » after the verb at i means « only » (« je parlais que du prix »)."""
    avant = [mot.lower() for mot in mots[max(0, i - 8) : i]]
    verbes, j = [mots[i].lower()], i + 1
    while j < len(mots) and (participe_passe(mots[j].lower()) or infinitif(mots[j].lower())):
        verbes.append(mots[j].lower())
        j += 1
    suite = [mot.lower() for mot in mots[j + 1 :]]
    if mots[j : j + 1] not in (["que"], ["qu’"]) or _COMPARE.intersection(avant + verbes):
        return False
    dits = any(map(_SUIVI_DE_QUE.match, verbes))
    # « la lampe » may be the subject of what follows.
    if not suite or _JAMAIS_SEULEMENT.fullmatch(verbes[0]) or " ".join(suite[:2]) in _LOCUTIONS:
        return False
    partie = suite[0] in _QUE_DE or suite[0].isdecimal()
    if not (partie or suite[0] in _QUE_UN and not dits):
        return False
    fin = next((k for k, mot in enumerate(suite) if mot in ",;:.…!?"), len(suite))
    if fin < len(suite) and (dits or not partie and verbes[0] not in _A):
        return False
    return not any(mot in _SUJETS or conjugue(mot) and part(mot, "V") > 0.15 for mot in suite[:fin])


def retablir_ne(mots: list[str]) -> list[str]:
    """Give back the « ne » that speech drops, and the « il » of « faut » and « y a »."""
    sortie: list[str] = []
    for i, mot in enumerate(mots):
        bas = mot.lower()
        avant = sortie[-1].lower() if sortie else ""
        suivant = mots[i + 1].lower() if i + 1 < len(mots) else ""
        if bas in ("faut", "fallait", "faudrait", "faudra") and avant in _DEVANT_IL:
            sortie.append("Il" if mot[0].isupper() else "il")
            mot = bas
        il_y_a = bas == "y" and suivant in ("a", "avait", "aura")
        if il_y_a and avant in (*_DEVANT_IL, "où", "parce", "puis", "si"):
            if avant == "si":
                sortie[-1] = "s’"
            sortie.append("il")
        # « pour plus vendre » is to sell more.
        if avant in ("et", "mais", "pour", ",", "ou", "ni", "de") and (
            (bas == "pas" and infinitif(suivant))
            or bas in ("pas", "plus")
            and suivant in ("me", "m’", "se", "s’", "avoir", "être")
        ):
            sortie.append("ne")
        # « la personne peut rire », « un rien suffit »
        nul = avant in ("personne", "rien") and (
            len(sortie) < 2 or sortie[-2].lower() in _OUVRENT or sortie[-2][0] in ",;:.…"
        )
        if (nul and conjugue(bas) and a_lecture(bas, "V3") and part(bas, "V") > 0.6) and not any(
            m.lower() in ("ne", "n’") for m in sortie[-3:]
        ):
            sortie.append("n’" if voyelle(bas) else "ne")
        seulement, nie = _nie(mots, i, sortie, avant)
        if (
            nie
            and conjugue(bas)
            and (seulement or a_lecture(bas, "V3", "V6"))
            and not infinitif(bas)
            and (part(bas, "V") > 0.6 or avant in _SUJETS | _CLITIQUES)
        ):
            _poser_ne(sortie, mot, seulement)
        sortie.append(mot)
    return sortie


_DEVANT_IL = ("", ",", "et", "mais", "donc", "car", "alors")
_OBJETS = frozenset(
    ["y", "en", "me", "m’", "te", "t’", "se", "s’", "le", "la", "les", "l’", "lui", "leur"]
)


def _nie(mots: list[str], i: int, sortie: list[str], avant: str) -> tuple[bool, bool]:
    """Whether a word is denied by « que » alone, and whether by what follows it, « que » or not."""
    bas = mots[i].lower()
    suivant, apres = (mots[k].lower() if k < len(mots) else "" for k in (i + 1, i + 2))
    if participe_passe(bas) and avant in _A | ETRE:
        # « j’avais dit pas la proximité », « je me suis dit plus jamais »
        suivant = ""
    if suivant == "à" and apres == "rien":
        suivant = "rien"
    if suivant == "plus" and infinitif(apres) and bas in _PLUS_NIE:
        suivant = "pas"
    if suivant == "plus" and apres in ("là", "rien", "jamais", "personne", "aucun", "aucune"):
        suivant = "pas"
    if (suivant, apres) in (("pas", "mal"), ("pas", "à"), ("jamais", "autant")):
        # « il y a pas mal de gens », « on avance pas à pas »
        suivant = "" if apres != "à" or mots[i + 3 : i + 4] == ["pas"] else "pas"
    if suivant == "jamais" and {"plus", "premier", "première", "seul", "seule"} & {
        m.lower() for m in sortie[-8:]
    }:
        suivant = ""
    if suivant == "même" and i + 2 < len(mots) and mots[i + 2].lower() == "pas":
        suivant = "pas"
    # Of « ai fait », the first is the verb.
    compose = participe_passe(bas) and avant not in _SUJETS | _CLITIQUES
    seulement = conjugue(bas) and not compose and _seulement(mots, i)
    return seulement, seulement or suivant in ("pas", "jamais", "rien")


def _poser_ne(sortie: list[str], mot: str, seulement: bool) -> None:
    """Put the « ne » of a verb that is denied, before it and its pronouns.

    Args:
        sortie: what stands before the verb.
        mot: the verb.
        seulement: whether « que » denies it (« on mange que du pain »).
    """
    bas = mot.lower()
    debut = len(sortie)
    # « les gens vous croient pas »: « vous » is no subject of that verb.
    objet = set() if a_lecture(bas, "V5") else {"vous"}
    autour = _CLITIQUES | {"te", "t’"} | objet
    while (
        debut
        and sortie[debut - 1].lower() in autour
        and (debut == len(sortie) or sortie[debut - 1].lower() in objet | _OBJETS)
    ):
        debut -= 1
    sujet = sortie[debut - 1].lower() if debut else ""
    nie = sujet in ("ne", "n’") or any(m.lower() in ("ne", "n’") for m in sortie[debut:])
    if not nie and sujet == "c’":
        sortie[debut - 1] = "ce"
        sortie.append("n’" if voyelle(bas) else "ne")
    elif not nie and (seulement or sujet not in ("je", "j’", "tu")) and sujet not in ("pas", ""):
        if sujet == "j’":
            sortie[debut - 1] = "je"
        premier = sortie[debut] if debut < len(sortie) else mot
        # « les gens y mangent que du pain » has its subject.
        il_y_a = bas in ("a", "avait", "aura", "aurait", "ait")
        if premier.lower() == "y" and il_y_a and sujet not in _SUJETS:
            sortie.insert(debut, "il")
            debut += 1
        sortie.insert(debut, "n’" if voyelle(premier) else "ne")


def _etiquettes_nominales(mot: str) -> list[str]:
    vues = lectures(mot)
    if not vues or any(e[0] in "DPCRTO" for e in vues) or part(mot, "NA") < 0.5:
        return []
    return [e for e in vues if e[0] in "NA"]


def _singulier(mot: str) -> bool:
    noms = _etiquettes_nominales(mot)
    return bool(noms) and all(e[2] == "s" for e in noms) and mot[-1] not in "sxz"


_AUSSI_AU_SINGULIER = frozenset(["cours", "avis"])
_AUSSI_AU_MASCULIN = frozenset(["doudou"])
"""Nouns of which the table knows one use only: « un cours », « un doudou »."""


def _pluriel(mot: str) -> bool:
    noms = _etiquettes_nominales(mot)
    return bool(noms) and all(e[2] == "p" for e in noms) and mot not in _AUSSI_AU_SINGULIER


def _genre(mot: str) -> str:
    noms = [] if mot in _AUSSI_AU_MASCULIN else _etiquettes_nominales(mot)
    genres = {e[1] for e in noms}
    return genres.pop() if len(genres) == 1 else "x"
