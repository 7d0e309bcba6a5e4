"""What is missing beside its like: a value beside the values, a possessive, a little word."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pourquoi.ecriture import normaliser
from pourquoi.retouche.ajout import a_cote, a_cote_des_valeurs
from pourquoi.retouche.greffe import remplacer
from pourquoi.retouche.groupes import groupe_nominal, nomme_une_valeur
from pourquoi.retouche.litteral import exact, tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.places import Place, presque, situer

_COMMENTE = (
    r"(?:je |j[’'](?!\w+ance)|on |tu |vous |[çc]a |c[’']est |ce (?:serait|sera)|stp\b|svp\b|s[’']il |merci\b|voil[àa]\b|hein\b|quoi\b"
    r"|dedans\b|dans (?:la|ma|cette|votre) phrase|[àa] la fin\b|parce |pck |car |aussi\b|(?:et|puis) (?:c[’']est |re?met|chang|enl|vir|remplac|ajout))"
)
_MANQUE = re.compile(
    rf"(?<![\w’'-])(?:r?ajout(?:e[rsz]?|ons)|(?:il (?:y |me |nous )?)?manque|(?:tu as|t[’']as|vous avez) (?:encore |toujours )?oubli[ée]|oubli[ée]|remet(?:s|tez))"
    r"(?: (?:toujours|encore|juste|aussi|donc|surtout|moi|quand même))* «?\s*(?P<neuf>(?:(?:les?|la|nos|notre|mon|ma) |l[’'])?[^,.;:!?«»]{3,40}?)\s*»?"
    r"(?:,? (?:juste )?(?:apr[èe]s|derri[èe]re|[àa] c[ôo]t[ée] d[eu]|en plus d[eu]|avec)\s?(?:le mot |les mots )?«?\s*(?P<repere>[^,.;:!?«»]{3,40}?)\s*»?)?"
    rf"(?=\s*(?:[,.;!?]|$)|\s+{_COMMENTE})",
    re.IGNORECASE,
)


def ajouter_une_valeur(
    valeurs: Sequence[str],
) -> Callable[[str, str], tuple[str, Place] | None]:
    """« ajoutez le soin après la patience », « il manque toujours le soin, je l'ai dit ».

    Args:
        valeurs: what they told of their values, some in no list: « le travail propre ».
    """
    dites = f" {' ; '.join(re.sub(r'[^a-z0-9]+', ' ', normaliser(v)) for v in valeurs)} "

    def connue(groupe: str) -> bool:
        seule = re.match(r"(?:l[ea]|notre|mon|ma) |l’", groupe)
        return bool(seule) and f" {re.sub('[^a-z0-9]+', ' ', _nu(groupe))} " in dites

    def lire_ici(phrase: str, dit: str) -> tuple[str, Place] | None:
        for trouve in _MANQUE.finditer(dit):
            neuf = propre(trouve["neuf"])
            bouts = [b for b in re.split(r"\s+et\s+", neuf) if b]
            groupes = [groupe_nominal(b) or b for b in bouts]
            if not groupes or any(normaliser(_nu(g)) in normaliser(phrase) for g in groupes):
                continue
            repere = trouve["repere"]
            place = repere and _place(phrase, repere)
            if repere and not place:
                continue
            if all(nomme_une_valeur(g) or connue(g) for g in groupes):
                faite = a_cote_des_valeurs(phrase, " et ".join(groupes))
            elif place and len(groupes) == 1 and re.match(_ARTICLE, neuf, re.I):
                faite = a_cote(phrase, place, neuf)
            else:
                continue
            if faite and tient(faite, phrase):
                return faite, trouve.span()
        return None

    return lire_ici


_ARTICLE = r"(?:(?:les?|la|nos|notre|mon|ma|mes) |l[’'])"


def _nu(valeur: str) -> str:
    return re.sub(rf"^{_ARTICLE}", "", normaliser(valeur).replace("'", "’"))


def _place(phrase: str, repere: str) -> Place | None:
    nu = re.sub(rf"^(?:{_ARTICLE}|e |u )", "", repere, flags=re.I)
    return exact(phrase, repere) or situer(phrase, repere) or exact(phrase, nu)


_POSSESSIF = r"(?:mes|mon|ma|nos|notre|leurs?|ses|son|sa)"
_LE_BON = re.compile(
    rf"(?<!pas )\b(?:c[’']est|cest|ce sont|c)\s+«?\s*(?P<bon>{_POSSESSIF}) (?P<nom>[\w’-]{{3,}})", re.I
)  # fmt: skip


def possessif_juste(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« c'est nos gars si c'est nous », where the sentence says « mes gars »."""
    for trouve in _LE_BON.finditer(dit):
        siens = list(re.finditer(rf"\b{_POSSESSIF} (?={re.escape(trouve['nom'])}\b)", phrase, re.I))
        bon = trouve["bon"].lower()
        if len(siens) == 1 and siens[0][0].strip().lower() != bon:
            faite = f"{phrase[: siens[0].start()]}{bon} {phrase[siens[0].end() :]}"
            fin = re.compile(r"[^.!?;]*").match(dit, trouve.end())
            return faite, (trouve.start(), fin.end() if fin else trouve.end())
    return None


_UN_MOT = re.compile(
    r"\bmanque (?:juste |encore |toujours )?(?:une?|le|la|l[’'])\s*(?:mot |petit mot )?«[^«»]{1,10}»\s*(?::|,? (?:entre|dans|il faut|c[’']est|[çc]a fait))\s*«?\s*(?P<dit>[^.;!?«»]{6,90})",
    re.IGNORECASE,
)


def mot_manquant(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« il manque un « et » : à la patience et au soin », put where the sentence has nearly that."""
    trouve = _UN_MOT.search(dit)
    neuf = propre(trouve["dit"].strip()) if trouve else ""
    place = presque(phrase, neuf) if neuf and exact(phrase, neuf) is None else None
    if not trouve or not place:
        return None
    faite = remplacer(phrase, place, neuf)
    return (faite, trouve.span()) if tient(faite, phrase) else None
