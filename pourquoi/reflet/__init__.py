"""Taking up what the person said: their words, with the person turned (je → vous).

Everything here prefers silence to a mistake: a clause whose grammar cannot be turned safely is
quoted, and one that says nothing is not reflected at all.
"""

# Patterns read better on one line.

from __future__ import annotations

import re
from dataclasses import dataclass

from pourquoi.reflet import clauses
from pourquoi.reflet.apartes import remarque, sans_apartes, sans_guillemets, sans_majuscules
from pourquoi.reflet.clauses import LONGUEUR_LUE, LONGUEUR_MAX, Candidat
from pourquoi.reflet.elision import de, que
from pourquoi.reflet.formes import en_but, en_gerondif, en_infinitif, en_nom, en_proposition
from pourquoi.reflet.lexique import a_lecture, conjugue, connu, precharger
from pourquoi.reflet.personne import TU, VOUS
from pourquoi.reflet.proprete import ecrire, sans_hesitation, sans_redite
from pourquoi.reflet.souhait import effet, souhait
from pourquoi.reflet.typographie import nettoyer, redresser, sans_accents

__all__ = [
    "Reflet", "but", "de", "ecrire", "effet", "gerondif", "precharger", "que", "refleter", "sans_hesitation",
    "souhait",
]  # fmt: skip


@dataclass(frozen=True)
class Reflet:
    """The person's words, ready to be said back.

    Attributes:
        forme: `infinitif` (« transmettre votre savoir-faire »), `nominal` (« la liberté »),
            `proposition` (« vous voulez… ») or `citation` (their exact words, to be put
            between « »).
        texte: at most 120 characters, on one line, without final punctuation, in lower case
            unless it starts with a proper noun.
    """

    forme: str
    texte: str


def refleter(texte: str, tutoiement: bool = False) -> Reflet | None:
    """Reflect the most meaningful clause of an answer, or None when there is none.

    Args:
        texte: what the person wrote, however typed.
        tutoiement: say « tu » instead of « vous ».
    """
    if re.search(r"</?\w+[^>]*>|https?://|www\.|^\s*/\w|[{}\\]|\S@\S", texte):
        return None
    dit = sans_redite(nettoyer(texte[:LONGUEUR_LUE]))
    # « et puis » links as « et » does, which alone can be turned.
    propre = _ET_PUIS.sub("et ", sans_majuscules(sans_guillemets(sans_apartes(dit))))
    if not propre or clauses.insignifiant(propre):
        return None
    vers = TU if tutoiement else VOUS
    nu = sans_accents(propre)
    retenus = [
        c
        for c in clauses.candidats(propre)
        if not (
            clauses.insignifiant(c.texte)
            or clauses.vague(c.texte)
            or clauses.blessant(c.texte)
            # « mais de la bonne »: a piece of what came before.
            or (
                re.match(r"(?:de|du|d’)\b", c.texte)
                and not re.match(r"(?:de|du|d['’])", propre, re.I)
            )
        )
    ]
    if not retenus:
        return None
    meilleur: tuple[float, Reflet, float] | None = None
    for candidat in retenus[:24]:
        if meilleur is not None and candidat.note + 2.5 <= meilleur[0]:
            break
        redresse = redresser(candidat.texte, nu)
        if redresse is None:
            continue
        # Someone who types with care may use a word the table lacks.
        inconnus = int(redresse == candidat.texte and not nu)
        for forme, fabrique, prime in (
            ("infinitif", en_infinitif, 2.5),
            ("proposition", en_proposition, 2.0),
            ("nominal", en_nom, 1.5),
        ):
            if (
                fabrique is en_nom
                and candidat.suite
                and (candidat.suite in _TOPIQUE or conjugue(candidat.suite))
            ):
                continue
            tourne = fabrique(redresse, vers, candidat.entier, candidat.debut, inconnus)
            if tourne and len(tourne) <= LONGUEUR_MAX:
                note = candidat.note + prime
                if meilleur is None or note > meilleur[0]:
                    meilleur = (note, Reflet(forme, tourne), clauses.prime_acte(candidat.texte))
                break
    hesite = any(clauses.vague(p) for p in re.split(r"[.,;!?…]", dit))
    cite = None if hesite else _citer(retenus)
    # « vos mots sont compliqués, redites autrement »: what is left of a remark must be an answer.
    if cite and cite[0] < 2 and remarque(dit):
        cite = None
    if hesite and meilleur is not None and meilleur[0] < 6 + meilleur[2]:
        return None
    if meilleur is not None and (cite is None or meilleur[0] >= cite[0] - 2.0):
        return meilleur[1]
    return cite[1] if cite else None


def but(texte: str) -> str | None:
    """The purpose as an infinitive phrase said by « nous », or None.

    « pour transmettre mon savoir faire aux jeunes » → « transmettre notre savoir-faire aux
    jeunes ».
    """
    propre = nettoyer(texte[:LONGUEUR_LUE])
    if clauses.insignifiant(propre):
        return None
    nu = sans_accents(propre)
    for candidat in clauses.candidats(propre)[:24]:
        if clauses.vague(candidat.texte) or clauses.blessant(candidat.texte):
            continue
        redresse = redresser(candidat.texte, nu)
        phrase = en_but(redresse, candidat.entier, candidat.debut) if redresse else None
        if phrase:
            return phrase
    return None


def gerondif(texte: str) -> str | None:
    """A habit as « en … -ant », said by « nous », or None.

    « je rappelle toujours mes clients » → « en rappelant toujours nos clients ».
    """
    if _UNE_FOIS.search(texte):
        return None
    propre = nettoyer(texte[:LONGUEUR_LUE])
    if clauses.insignifiant(propre):
        return None
    nu = sans_accents(propre)
    for candidat in clauses.candidats(propre)[:24]:
        if clauses.vague(candidat.texte) or clauses.blessant(candidat.texte):
            continue
        redresse = redresser(candidat.texte, nu)
        phrase = en_gerondif(redresse, candidat.entier) if redresse else None
        if phrase:
            return phrase
    return None


_ET_PUIS = re.compile(r"\bet puis (?:aussi |surtout )?(?=(?:je|j’|on|nous|de|d’|pour|que)\b|j’)")
_UNE_FOIS = re.compile(
    r"(?<!\ble )(?<!\bles )(?<!chaque )\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|un jour|une fois|cette semaine|ce (?:soir|matin)"
    r"|la semaine|le mois|l['’]an(?:née)? derni|bientôt|je vais)\b",
    re.IGNORECASE,
)
_AUTRUI = re.compile(r"\b(?:tu|te|toi|ton|ta|tes|vous|votre|vos)\b|\bt’", re.IGNORECASE)
_FIN_OUVERTE = re.compile(
    r"(?:^|[\s’])(?:de|d|du|des|la|le|les|un|une|et|ou|que|qu|ki|qui|pour|pr|avec|ac|sans|par|sur|dans|ds|je|j|mon|ma"
    r"|mes|ce|si|quand|kan|à|a|au|aux|en|ne|se|me|plus|très|c’est|c|est|était|dit|disait|suis|ai|veux|vais|parce|comme|dont"
    r"|où|y|lui|l|là-bas)’?$",
    re.IGNORECASE,
)


# What follows a noun phrase that is only the topic of a clause (« la rivière, j’y pêchais »).
_TOPIQUE = frozenset(
    [
        "m",
        "me",
        "n",
        "ne",
        "s",
        "se",
        "y",
        "nous",
        "lui",
        "l",
        "j",
        "je",
        "on",
        "il",
        "elle",
        "ils",
        "elles",
        "c",
        "ca",
        "moi",
        "jy",
        "jen",
    ]
)
_INTERROGE = re.compile(
    r"(?:qui|qu(?:e|oi)(?! (?:mes|mon|ma|les|la|le|mon|tous|ce)\b)|ki|ke(?! (?:mes|mon|ma|les|la|le|tt)\b)|koi|quel\w*|à quel\w*|comment|combien|pourquoi|est-ce|il fait|où|ce qui)\b",
    re.IGNORECASE,
)


_SUJET = re.compile(
    r"(?:je|j’\w+|j\w+|g|c|c’\w+|ça|sa|ca|on|nous|mon|ma|mes|notre|nos|les?|la|l’\w+|un|une|des|du|il|elle|ils|elles|pour|pr)\b",
    re.I,
)


_SANS_SUJET = re.compile(
    r"(?:ne |n’)?(?:veulent|peuvent|sont|ont|font|vont|savent|doivent)\b", re.I
)
"""A verb whose subject was left in another clause."""


def _ordre(texte: str) -> bool:
    """Whether the stretch gives an order (« attendez… », « mets-moi… »)."""
    mots = re.findall(r"[^\W\d_]+", texte.lower())
    if not mots:
        return False
    return (
        a_lecture(mots[0], "Vm") and (mots[0].endswith("ez") or mots[1:2] == ["moi"])
    ) or "-moi" in texte


def _citer(retenus: list[Candidat]) -> tuple[float, Reflet] | None:
    """The best stretch that can stand between quotation marks, with its score."""
    for candidat in retenus:
        mots = candidat.texte.split()
        if _INTERROGE.match(candidat.texte) or _ordre(candidat.texte):
            continue
        if not candidat.debut and not _SUJET.match(candidat.texte):
            continue
        if _SANS_SUJET.match(candidat.texte):
            continue
        if _AUTRUI.search(candidat.texte) or re.search(r"[«»()\[\]*_#|]", candidat.texte):
            continue
        if not candidat.entier and _FIN_OUVERTE.search(candidat.texte):
            continue
        if (
            len(candidat.texte) > LONGUEUR_MAX
            or (len(mots) == 1 and len(mots[0]) < 4)
            or (len(mots) > 1 and len({m.lower() for m in mots}) == 1)
        ):
            continue
        if not any(connu(m.lower().strip("’,.")) for m in re.split(r"[\s’]+", candidat.texte)):
            continue
        texte = _minuscule(candidat.texte)
        return candidat.note, Reflet("citation", texte)
    return None


def _minuscule(texte: str) -> str:
    premier = re.match(r"[^\W\d_]+", texte)
    if premier is None:
        return texte
    mot = premier.group()
    if mot in ("Mme", "Mr", "M", "Mlle") or len(mot) > 1 and mot.isupper():
        return texte
    if not connu(mot.lower()) and mot[0].isupper() and not mot.lower().startswith(("j", "k", "c")):
        return texte
    return texte[0].lower() + texte[1:]
