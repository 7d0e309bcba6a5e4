"""What is missing beside its like: a value beside the values, a possessive, a little word."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pourquoi.ecriture import normaliser
from pourquoi.retouche.ajout import a_cote, a_cote_des_valeurs
from pourquoi.retouche.charpente import OUVRAGE
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

_VALEUR = r"(?:les?|la|nos|notre|mon|ma) |l[’']"
_RECLAME = re.compile(
    rf"(?:^|[.!?;,]\s*|\bet )(?:(?:et |mais |non )*(?:o[uù] (?:est|sont)(?: donc| passée?s?)? (?P<neuf2>(?:{_VALEUR})[^,.;:!?«»]{{3,40}}?)"
    rf"|(?:et )?(?P<neuf>(?:{_VALEUR})[^,.;:!?«»]{{3,40}}?)(?:,? (?:il|elle) est o[uù])?)(?: alors| dans tout [çc]a| là-dedans)?\s*\?)(?:\s*(?:tu (?:l[’'])?as|t[’']as|vous (?:l[’'])?avez) (?:encore )?oubli\w+)?",
    re.IGNORECASE,
)
"""« et le travail bien fini ? tu as oublié »: a value asked for is a value to add."""
_ET_AUSSI = re.compile(
    r"(?:\s*,?\s*(?:stp|svp|s[’']il (?:te|vous) pla[iî]t))?(?:\s*,)?\s*(?:et |puis )+(?:aussi |puis |également |surtout )*(?P<neuf>[^,.;:!?«»]{3,40}?)(?=\s*(?:[.,;!?]|$))",
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
        if OUVRAGE.fullmatch(groupe):
            return True
        seule = re.match(r"(?:l[ea]|notre|mon|ma) |l’", groupe)
        return bool(seule) and f" {re.sub('[^a-z0-9]+', ' ', _nu(groupe))} " in dites

    def lire_ici(phrase: str, dit: str) -> tuple[str, Place] | None:
        for trouve in (*_MANQUE.finditer(dit), *_RECLAME.finditer(dit)):
            neuf = propre(next(trouve[n] for n in ("neuf", "neuf2") if trouve[n]))
            bouts, fin = [b for b in re.split(r"\s+et\s+", neuf) if b], trouve.end()
            if autre := _ET_AUSSI.match(dit, fin):
                aussi = groupe_nominal(propre(autre["neuf"])) or propre(autre["neuf"])
                if nomme_une_valeur(aussi) or connue(aussi):
                    bouts, fin = [*bouts, aussi], autre.end()
            groupes = [_groupe(b) for b in bouts]
            deja = [g for g in groupes if normaliser(_nu(g)) in normaliser(phrase)]
            if deja and not all(nomme_une_valeur(g) or connue(g) for g in groupes):
                continue
            groupes = [g for g in groupes if g not in deja]
            if not groupes:
                continue
            repere = trouve.groupdict().get("repere")
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
                return faite, (trouve.start(), fin)
        return None

    return lire_ici


def _groupe(dit: str) -> str:
    """« l’honnêteté » for « honnêteté » and « la honnêteté », « le travail bien fini » as it is."""
    return groupe_nominal(re.sub(r"^la (?=h?[aeiouéèê])", "", dit)) or dit


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
