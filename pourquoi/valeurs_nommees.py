"""Which of their values the coach names, and when: each in turn, tied to what was said."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.valeurs_lexique import valeurs_nommees, valeurs_sous_entendues

AVEC_ARTICLE = re.compile(r"(?:les? |la |l’)")
"""Of a value with a noun: « le fait maison », not « ne rien jeter »."""

A_SOI = re.compile(r"\b(?:mon|ma|mes|notre|nos)\b")
"""« La recette de ma grand-mère » would be said as the coach's own."""


_PAS_LA_VALEUR = re.compile(
    r"\bla famille(?=,? (?:elle |qui )?(?:voi|sai|sen|li[st]|appel|me |m['’]|nous ))|\bune? (?:(?:vraie?|belle|grande?|petite?) )?(?:qualit[ée]|d[ée]faut)\b",
    re.IGNORECASE,
)
"""« la famille voit le cahier », « une qualité ou un défaut »: people, a trait; no value told in passing."""


def premiere_valeur(carnet: Carnet) -> str | None:
    """The value the conversation turns on, with its article: « le respect ».

    One they named, be it while telling something else; one merely heard is not made theirs.
    """
    return next(iter(nommables(carnet)), None)


def nommables(carnet: Carnet) -> list[str]:
    """The values that can be named: those told, and those said in passing and never denied."""
    raconte = _PAS_LA_VALEUR.sub(" ", f"{carnet.acte or ''}\n{carnet.regard_client or ''}")
    en_passant = [v for v in valeurs_nommees(raconte) if v not in carnet.valeurs_niees]
    candidates = dict.fromkeys([*carnet.valeurs_nommees, *en_passant])
    tenues = [v for v in candidates if v not in carnet.valeurs_niees]
    return [v for v in tenues if AVEC_ARTICLE.match(v) and not A_SOI.search(v)]


def chacune_son_tour(carnet: Carnet) -> list[str]:
    """The values that can be named, the least often and the longest ago named first."""
    dites = carnet.reflets_lies
    rang = {valeur: n for n, valeur in enumerate(dites)}
    return sorted(nommables(carnet), key=lambda v: (dites.count(v), rang.get(v, -1)))


def nommer(carnet: Carnet, valeur: str) -> str:
    """This value, remembered as named: the next turn that names one starts with another."""
    carnet.reflets_lies = [*carnet.reflets_lies, valeur]
    return valeur


ASSEZ_NOMMEE = 2
"""Times after which a value is named again in a question only: « la patience » at each turn tires."""


_REND_OU_AVOUE = re.compile(
    r"\brembours\w+|\brendu (?:l['’ ]?argent|le ch[eè]que|la (?:monnaie|diff[ée]rence)|les? sous)|\b(?:rien|pas) (?:factur|fait pay|pris d['’]argent|encaiss)\w*|\brien gagn[ée]|\b(?:pay[ée]|mis|sorti)\w* .{0,30}de ma poche"
    r"|\bavou[ée]\b|\bmon erreur\b|\bdit (?:que |qu['’])?.{0,40}\b(?:valait|vaut|servai?t|tiendrai?t?|suffi\w+)\b|\b(?:faux|fausse|gonfl[ée]e?s?|au noir)\b",
    re.IGNORECASE,
)
_REFAIT = re.compile(
    r"\b(?:re|d[ée]|re-?d[ée])(?:fai|commenc|mont|cous|taill|tremp|polis|ponc|pein)\w*|\b(?:p[ée]tri|mesur|ponc|poli|nettoy|cuisin|fa[çc]onn|cous|jet)\w*",
    re.IGNORECASE,
)
_D_UN_OUVRAGE = re.compile(
    r"\b(?:fait[ -](?:maison|main)|maison|local|bio|artisan\w*|lenteur|pr[ée]cision|minutie|rigueur|propret[ée]|ponctualit[ée]|rapidit[ée]|beau\w*|fra[iî]cheur|cr[ée]ativit[ée]|innovation)\b",
    re.IGNORECASE,
)
_DE_DROITURE = re.compile(
    r"honn[êe]t|franchise|transparen|parole|confiance|justice|int[ée]grit|droiture|respect|g[ée]n[ée]rosit|[ée]quit|sinc[ée]rit|v[ée]rit",
    re.IGNORECASE,
)


def _rend_ou_avoue(acte: str) -> bool:
    """Whether an act shows that one is straight with people, and nothing made anew."""
    return bool(_REND_OU_AVOUE.search(acte)) and not _REFAIT.search(acte)


def valeur_liee(carnet: Carnet, etape: str, texte: str) -> str | None:
    """The value that an answer shows, by what was asked or by its words; None when nothing ties one.

    « Je finis l’intérieur » is no sign of the discretion told two turns before.
    """
    valeurs = chacune_son_tour(carnet)
    # The question on the act, or on the clients, named one: the last.
    posee = [v for v in reversed(carnet.reflets_lies) if v in valeurs][:1]
    if etape == "acte" and (posee or carnet.valeurs_nommees) and _rend_ou_avoue(texte):
        demandee = (posee or carnet.valeurs_nommees)[0]
        if _D_UN_OUVRAGE.search(demandee):
            # « on a remboursé la fournée »: no sign of the « fait maison ».
            return next(
                (v for v in valeurs if _DE_DROITURE.search(v) and v in carnet.valeurs_nommees), None
            )
    if etape == "coeur_clientele" or posee and etape == "acte":
        # The question had just named it.
        return next((v for v in posee if v in carnet.valeurs_nommees), None)
    if etape == "acte":
        liees = carnet.valeurs_nommees[:1]
    else:
        entendues = valeurs_sous_entendues(texte)
        seule = len(carnet.valeurs_nommees) == 1
        liees = [v for v in valeurs if v in entendues or seule]
    liees = [v for v in liees if v in valeurs and v in carnet.valeurs_nommees]
    return next((v for v in liees if carnet.reflets_lies.count(v) < ASSEZ_NOMMEE), None)
