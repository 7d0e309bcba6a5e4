"""Several orders in one message: each is followed by itself, and what is not done is named.

« mets je. et écris « se faire » pas s'faire », « remettez qui ne sortent plus et ajoutez à Dole »:
whatever read the message as a whole may have followed one of them only.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pourquoi.reflet.lexique import infinitif
from pourquoi.retouche.consignes import AJOUTER, OTER, REMPLACER
from pourquoi.retouche.ellipses import ajoute_ce_qui_y_est
from pourquoi.retouche.litteral import CE_QUI_EST_CITE, exact, tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.mots import racines
from pourquoi.retouche.oral import sans_commentaire
from pourquoi.retouche.ordres import reste_a_faire
from pourquoi.retouche.personne import dire_par, personne_demandee
from pourquoi.retouche.places import partie
from pourquoi.retouche.pose import mettre_ici

Suivre = Callable[[str, str], str | None]
"""The sentence with one order followed, or None: the sentence, the order."""

_METTRE = r"(?:re)?(?:mets|met|mettez|mettre)|[ée]cri(?:s|t|vez|re)?|dis|dites|note[rz]?"
_ORDRE = rf"(?:(?:il )?faut |tu peux |vous pouvez )?(?:{REMPLACER}|{OTER}|(?!oubli){AJOUTER}|{_METTRE})(?![\w’'-])"
_COUPE = re.compile(
    r"(?P<phrase>\s*[.;!?…]+\s+)(?:(?:et|puis|pis|aussi)\s+)*|\s*,?\s+(?:et|puis|pis|ensuite|mais)\s+(?:aussi\s+|puis\s+)?|\s*,\s*(?:donc\s+|alors\s+)?",
    re.IGNORECASE,
)
_UNE_PHRASE = re.compile(
    r"\b(?:je|j[’']|nous|on) ?\w+[^.!?]{0,40} pour qu|\b(?:seulement|juste) pour qu", re.IGNORECASE
)
_OUVRE = re.compile(rf"(?:{_ORDRE})", re.IGNORECASE)
_DIT = re.compile(
    rf"(?:^|(?<!\bpas)(?<!\bvous)(?<!\btu)(?<!\bai)[\s,:]){_ORDRE}(?! (?:[çcs]a|cela)\b)",
    re.IGNORECASE,
)
_B_PAS_A = re.compile(
    rf"^(?:.*(?<![\w’'])(?:{_ORDRE}|c[’']est|plut[ôo]t)\s+)?(?P<neuf>[^,.;:!?]{{2,60}}?)\s*,?\s+(?:et |mais )?(?:pas|pa|non)\s+(?P<ancien>[^,.;:!?]{{2,50}}?)(?:\s*[,.;:!?].*)?$",
    re.IGNORECASE,
)
_B_PLUTOT_QUE_A = re.compile(
    r"^\W*(?:(?:et|puis|aussi|ensuite|mais|avec)\s+)*[«“\"]\s*(?P<neuf>[^«»“”\"]+?)\s*[»”\"]\s*,?\s*(?:plut[ôo]t (?:que )?(?:de )?|au lieu de |[àa] la place de |et (?:pas|non) )[«“\"]\s*(?P<ancien>[^«»“”\"]+?)\s*[»”\"]",
    re.IGNORECASE,
)
"""« Et « atelier » plutôt que « boutique » », beside another order."""
_A_PAR_B = re.compile(
    r"^\W*(?:(?:et|puis|aussi|ensuite|avec)\s+)*[«“\"]\s*(?P<ancien>[^«»“”\"]+?)\s*[»”\"]\s*,?\s*par [«“\"]\s*(?P<neuf>[^«»“”\"]+?)\s*[»”\"]",
    re.IGNORECASE,
)
"""« … et « quai » par « port » », whose verb is that of the order before."""
COURT = 7
"""Words beyond which what comes before « pas » tells more than it orders."""


def ordres(phrase: str, texte: str) -> list[str]:
    """The orders of a message, each as it was typed; what only comments one goes with it.

    Args:
        phrase: the sentence they bear on.
        texte: the message.
    """
    cites = [m.span() for m in CE_QUI_EST_CITE.finditer(texte)]
    coupes = [m for m in _COUPE.finditer(texte) if not any(a <= m.start() < b for a, b in cites)]
    debuts, fins = [0, *(m.end() for m in coupes)], [*(m.start() for m in coupes), len(texte)]
    if _UNE_PHRASE.search(texte):
        # A whole sentence is dictated: nothing of it is an order.
        return []
    seul = _A_PAR_B.match(texte)
    if seul and not re.search(r"\w", texte[seul.end() :]):
        # « « quai » par « port » » alone answers what was asked.
        return []
    dites: list[str] = []
    debut = 0
    for i, (ici, fin) in enumerate(zip(debuts, fins, strict=True)):
        neuve = i == 0 or coupes[i - 1]["phrase"] or _OUVRE.match(texte[ici:fin])
        if neuve or opposes(phrase, texte[ici:fin]) or personne_demandee(texte[ici:fin]):
            debut = ici
            dites.append("")
        # What opens no order goes on with the one before.
        dites[-1] = texte[debut:fin].strip()
    return [un for dit in dites if _est_un_ordre(phrase, dit) for un in _deux_a_deux(phrase, dit)]


_LES_UNS_PAR_LES_AUTRES = re.compile(
    rf"(?P<ordre>{REMPLACER})\s+(?P<a>[^,.;:!?]+?) et (?P<b>[^,.;:!?]+?) (?:par|en) (?P<c>[^,.;:!?]+?) et (?P<d>[^,.;:!?]+?)\W*$",
    re.IGNORECASE,
)


_ARTICLE = re.compile(r"^(?:les? |la |l[’']|une? |des )", re.IGNORECASE)


def _deux_a_deux(phrase: str, ordre: str) -> list[str]:
    """« remplace A et B par C et D » as two orders, where A and B stand apart."""
    dit = _LES_UNS_PAR_LES_AUTRES.search(ordre)
    if dit is None or not all(exact(phrase, _ARTICLE.sub("", dit[un])) for un in "ab"):
        return [ordre]
    if exact(phrase, f"{dit['a']} et {dit['b']}") or re.search(r" (?:par|en) ", dit["b"]):
        return [ordre]
    return [f"{dit['ordre']} {dit[un]} par {dit[autre]}" for un, autre in ("ac", "bd")]


_CE_QUI_EST_FAIT = re.compile(
    r"^\W*(?:(?:bon|ok|oui|d[’']accord|alors|merci|mais)\W+)*(?:vous avez|tu as|t[’']as) (?:bien |juste |seulement |que )*(?:corrig|chang|modifi|repri|remplac)\w*[^«“\"?]*$",
    re.IGNORECASE,
)
"""« Vous avez changé le début, mais pas la fin. »: what was done is judged, nothing is ordered."""


def _est_un_ordre(phrase: str, bout: str) -> bool:
    if _CE_QUI_EST_FAIT.match(bout):
        return False
    return bool(opposes(phrase, bout) or personne_demandee(bout) or _nomme(bout))


def _nomme(bout: str) -> str | None:
    """The words that follow the verb of an order, without what comments them."""
    ordre = _DIT.search(bout)
    mots = sans_commentaire(bout[ordre.end() :]).strip(" ,:") if ordre else ""
    return mots if re.search(r"\w{3}|«", mots) else None


def opposes(phrase: str, bout: str) -> tuple[str, str] | None:
    """« mon village pas notre »: the new words, and those of the sentence that they replace."""
    cites = _B_PLUTOT_QUE_A.match(bout) or _A_PAR_B.match(bout)
    if cites and exact(phrase, cites["ancien"]):
        return None if exact(phrase, cites["neuf"]) else (cites["neuf"], cites["ancien"])
    trouve = _B_PAS_A.match(CE_QUI_EST_CITE.sub(r"\1", bout))
    if trouve is None:
        return None
    neuf, ancien = trouve["neuf"].strip(), sans_commentaire(trouve["ancien"]).strip()
    if re.search(rf"{OTER}\W*$", trouve.string[: trouve.start("neuf")], re.I):
        # « enlève le A et puis pas B » takes both out.
        return None
    if (
        _OUI_MAIS.fullmatch(neuf)
        or _DE_SOI.match(neuf)
        or len(neuf.split()) > COURT
        or _UNE_CLAUSE.search(neuf)
    ):
        return None
    if infinitif(re.split(r"[ ’']", ancien)[0].lower()):
        # « jpeux pas mettre la meuf… » refuses, it puts nothing.
        return None
    tete, _, nom = neuf.partition(" ")
    if _DEVANT.fullmatch(ancien) and _DEVANT.fullmatch(tete) and nom:
        ancien = f"{ancien} {nom}"
    return (neuf, ancien) if exact(phrase, ancien) and not exact(phrase, neuf) else None


_OTE = re.compile(rf"^\W*(?:\w+\W+){{0,6}}?{OTER}", re.IGNORECASE)
_OUI_MAIS = re.compile(r"(?:\W*\b(?:oui|ouais|ok|non|nan|mais|bon|bien|alors|et)\b\W*)+", re.I)
"""« oui mais pas « X » » only refuses X."""
_DE_SOI = re.compile(r"(?:je|tu|vous|ils?|elles?|on|[çc]a|ce|c)\b|[jc][’']", re.IGNORECASE)
"""What judges, or tells a tale: no words for the sentence."""
_UNE_CLAUSE = re.compile(r"\bqu(?:e\b|[’'])|\bjpeux\b|\bpas\b", re.IGNORECASE)
_DEVANT = re.compile(r"(?:mon|ma|mes|notre|nos|leurs?|les?|la|une?|des|son|sa|ses)", re.I)


def faite(avant: str, apres: str, ordre: str) -> bool:
    """Whether a sentence has what one order asked of the sentence before it.

    Args:
        avant: the sentence before.
        apres: the sentence once changed.
        ordre: the order, as it was typed.
    """
    if dits := opposes(avant, ordre):
        neuf, ancien = dits
        return bool(exact(apres, neuf)) and _fois(apres, ancien) < _fois(avant, ancien)
    if voulue := personne_demandee(ordre):
        return dire_par(apres, voulue) is None
    nomme = _nomme(ordre) or ""
    if ajoute_ce_qui_y_est(avant, ordre) and ajoute_ce_qui_y_est(apres, ordre):
        return True
    if avant == apres or reste_a_faire(avant, apres, ordre):
        return False
    if _OTE.search(ordre):
        place = partie(avant, re.split(r"\s*[,:]", nomme)[0])
        return place is None or _fois(apres, avant[slice(*place)]) == 0
    nomme = re.split(r"\b(?:au lieu|à la place|a la place|plut[ôo]t que)\b", nomme)[0]
    neufs = racines(propre(nomme)) - racines(avant) - {*_OUTILS}
    return len(neufs & racines(apres)) * 2 >= len(neufs)


def _fois(phrase: str, mots: str) -> int:
    """How many times these very words stand in a sentence."""
    place = exact(phrase, mots)
    return 1 + _fois(phrase[place[1] :], mots) if place else 0


_OUTILS = ("aussi", "avec", "chez", "dans", "pour", "plus", "sans")


def chacun(phrase: str, demandes: list[str], suivre: Suivre) -> tuple[str, list[str]]:
    """The sentence with each order followed by itself, and the orders that could not be.

    Args:
        phrase: the sentence.
        demandes: the orders, see `ordres`.
        suivre: how one of them is followed.
    """
    restes = []
    # Who speaks comes last: the words to change are named as they stand.
    for ordre in sorted(demandes, key=lambda o: personne_demandee(o) is not None):
        nouvelle = _un(phrase, ordre, suivre)
        if nouvelle and nouvelle != phrase and faite(phrase, nouvelle, ordre):
            phrase = nouvelle
        else:
            restes.append(ordre)
    return phrase, restes


def _un(phrase: str, ordre: str, suivre: Suivre) -> str | None:
    if dits := opposes(phrase, ordre):
        place = exact(phrase, dits[1])
        return mettre_ici(phrase, place, dits[0]) if place else None
    if voulue := personne_demandee(ordre):
        return dire_par(phrase, voulue)
    faite_ = suivre(phrase, ordre)
    return faite_ if faite_ and tient(faite_, phrase) else None
