"""What should not stand in an answer: « c'est pas les touristes », « enlève A, garde que B »."""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, CITE, DANS, tel_que_tape
from pourquoi.carnet import Carnet
from pourquoi.reclamations.ordre_et_reproche import BIEN, FIN_DE_CLAUSE, OTE, REMETS, VOUS_AVEZ
from pourquoi.reclamations.reponse_nommee import TOUT_CHAMP, ce_qu_elle_dit, reponse_nommee
from pourquoi.rectifications import (
    SUR_LA_PHRASE,
    a_plat,
    gardes,
    pleins,
    sans_les_mots,
)
from pourquoi.retouche.litteral import exact

_MIS_A_TORT = re.compile(
    rf"{ALLEZ}{VOUS_AVEZ} {BIEN}(?:re)?(?:mis|laisse|garde|ajoute|note|ecrit)\w* (?P<x>.{{3,60}}?) {DANS} (?P<champ>{TOUT_CHAMP}){FIN_DE_CLAUSE}"
)
_A_OTER = re.compile(
    rf"\b{OTE}[ -]*(?:moi )?(?:les?|la|l'|ca|cela)\b|\bc'est (?:tout )?(?:l'inverse|le contraire)\b|\bj'ai dit non\b"
)
_PAS_EUX = re.compile(
    rf"{ALLEZ}(?:c'est |ce n'est |ce ne sont |ce sont )?pas (?P<x>(?:les? |la |l'|mes |ma |mon |des |aux? )[^,;.:!?]{{3,50}}?)(?P<vrai>{FIN_DE_CLAUSE})"
)
_CA_DE = re.compile(
    rf"^(?P<quoi>.*?)\b{OTE}[ -]*(?:moi )?(?:ca|cela|les?|la) (?:de|du|dans|a) ?(?P<champ>{TOUT_CHAMP}){FIN_DE_CLAUSE}"
)
_OTE_ET_GARDE = re.compile(
    rf"{ALLEZ}{OTE} (?:moi )?(?P<x>.{{3,90}}?) {DANS} (?P<champ>{TOUT_CHAMP})(?:[\s,;.]+(?:et |mais )?|\s+(?:et|mais) )(?:(?:ne )?(?:garde|laisse|mets|met)(?:[sz]|ez)?)(?P<que> (?:que|juste|seulement|uniquement|rien que|plus que))? (?P<y>(?:(?:les?|la|l'|des|ceux|celles|mes|une?) ?).{{3,120}}?){FIN_DE_CLAUSE}"
)
"""« Enlève les colliers et les laisses de mes clients, garde que les éleveurs du coin »."""
_ENTRE_GUILLEMETS = r"[«“\"]\s*(?P<x>[^«»“”\"]{2,60}?)\s*[»”\"]"
_SANS_CES_MOTS = re.compile(
    rf"{ALLEZ}(?:sans|(?:il )?(?:n'y a|y a|reste) (?:encore|toujours)|(?:on (?:voit|lit)|je (?:vois|lis)) (?:encore|toujours))(?: (?:les? mots?|le|la|l'|ce|ces mots))? ?{_ENTRE_GUILLEMETS}(?: (?:dedans|la-dedans|au (?:debut|milieu)|devant|{DANS} {TOUT_CHAMP}))?{FIN_DE_CLAUSE}"
    rf"|^[^«“\"]{{0,30}}{_ENTRE_GUILLEMETS.replace('<x>', '<y>')} (?:(?:y )?est|sont|traine(?:nt)?|reste(?:nt)?|figure(?:nt)?) (?:encore|toujours)\b[^«»]{{0,20}}{FIN_DE_CLAUSE}"
    rf"|^[^«“\"]{{0,30}}{_ENTRE_GUILLEMETS.replace('<x>', '<z>')} (?:(?:n'a|a|n'ont|ont) rien a (?:y )?(?:faire|voir)|est (?:reste|en trop)|est de trop)\b[^«»]{{0,20}}{FIN_DE_CLAUSE}"
)
"""« Sans « la même chose » dedans », « « pareil » traîne encore »."""
_OTE_CE_DIT = re.compile(
    rf"{ALLEZ}{OTE} (?:moi )?(?P<x>(?:je |j'|on |il |elle |c'est |que ).{{4,80}}?){FIN_DE_CLAUSE}"
)


def en_trop(
    clause: str, texte: str, reste: list[str], carnet: Carnet
) -> tuple[str, str | None] | None:
    """What should not stand in an answer, and nothing comes in its place."""
    plat = a_plat(clause)
    if m := _CA_DE.match(plat):
        nom = reponse_nommee(m["champ"], "", carnet)
        avant = " ".join([*reste[-1:], clause[: m.end("quoi")]])
        return (nom, _sans_ce_sujet(ce_qu_elle_dit(nom, carnet), avant)) if nom else None
    if m := _OTE_ET_GARDE.match(plat):
        return _qu_eux(clause, m, carnet)
    if (m := _SANS_CES_MOTS.match(plat)) and carnet.etape not in SUR_LA_PHRASE:
        return _sans_ces_mots(next(n for n in "xyz" if m[n]), clause, m, carnet)
    if m := _OTE_CE_DIT.match(plat):
        dit = tel_que_tape(clause, m, "x")
        tenus = [(n, d) for n, d in gardes(carnet) if exact(d, dit)]
        return (tenus[0][0], _sans_ce_sujet(tenus[0][1], dit)) if len(tenus) == 1 else None
    a_tort = _MIS_A_TORT.match(plat) if _A_OTER.search(a_plat(texte)) else None
    if m := a_tort:
        nom = reponse_nommee(m["champ"], "", carnet)
        return _sans_eux(nom, tel_que_tape(clause, m, "x"), carnet) if nom else None
    m = _PAS_EUX.match(plat)
    if m and carnet.etape not in SUR_LA_PHRASE and pleins(m["vrai"]):
        noms = ("coeur_clientele", "renoncements")
        lues = (_sans_eux(nom, tel_que_tape(clause, m, "x"), carnet) for nom in noms)
        return next(filter(None, lues), None)
    return None


def _sans_ces_mots(
    groupe: str, clause: str, m: re.Match[str], carnet: Carnet
) -> tuple[str, str] | None:
    """The one answer that holds quoted words, without them; None when it holds nothing else."""
    cite = tel_que_tape(clause, m, groupe)
    tenus = [(n, d) for n, d in gardes(carnet) if exact(d, cite)]
    if len(tenus) != 1 or exact(carnet.raison_detre or "", cite):
        return None
    nom, dit = tenus[0]
    reste = re.sub(r"^\W*(?:(?:et|ou|mais) )?", "", sans_les_mots(dit, [cite], a_la_lettre=True))
    return (nom, reste) if pleins(reste) else None


def _qu_eux(clause: str, m: re.Match[str], carnet: Carnet) -> tuple[str, str] | None:
    """What alone is to be kept of an answer, once all the rest of it is named as going."""
    y = tel_que_tape(clause, m, "y")
    nom = reponse_nommee(m["champ"], y, carnet)
    dit = ce_qu_elle_dit(nom, carnet) if nom else ""
    tout = pleins(dit) <= pleins(m["x"]) | pleins(y)
    if not nom or nom in ("valeurs", carnet.etape) or not pleins(y) or not (m["que"] or tout):
        return None
    place = exact(dit, y)
    return (nom, dit[slice(*place)] if place else y) if pleins(y) & pleins(dit) else None


def _sans_eux(nom: str, eux: str, carnet: Carnet) -> tuple[str, str] | None:
    """A list without one of its groups; None when they do not stand in it."""
    dit = ce_qu_elle_dit(nom, carnet)
    if nom == "valeurs":
        restent = [v for v in carnet.valeurs_nommees if not pleins(eux) & pleins(v)]
        partie = len(restent) < len(carnet.valeurs_nommees)
        return (nom, ", ".join(restent)) if partie else None
    if nom not in ("coeur_clientele", "renoncements") or not exact(dit, eux):
        return None
    return nom, sans_les_mots(dit, [eux]) if pleins(dit) - pleins(eux) else ""


def _sans_ce_sujet(dit: str, avant: str) -> str:
    """An answer without the clauses that hold words just said; nothing when that is half of it."""
    vises = pleins(avant) & pleins(dit)
    bouts = [b for b in re.split(r"(?<=[,.;!?])\s+", dit) if not vises & pleins(b)]
    reste = " ".join(bouts).rstrip(" ,;") if vises else ""
    return reste if 2 * len(pleins(reste)) > len(pleins(dit)) else ""


_LA_SUITE = re.compile(
    rf"{ALLEZ}{REMETS} (?:juste )?(?:la suite|la fin|le reste|l'autre (?:moitie|partie|bout)|ensuite|apres)\s*[:,]\s*(?P<y>.{{4,}}?){FIN_DE_CLAUSE}"
)


def suite_remise(clause: str, reste: list[str], carnet: Carnet) -> tuple[str, str] | None:
    """« Enlevez « A », et remettez la suite : B »: without A, and with B."""
    m = _LA_SUITE.match(a_plat(clause))
    if m is None:
        return None
    suite = tel_que_tape(clause, m, "y")
    avant = reste[-1] if reste and re.search(OTE, a_plat(reste[-1])) else ""
    cites = [c.strip(' «»“”".') for c in CITE.findall(avant)]
    for nom, dit in gardes(carnet):
        if cites and all(exact(dit, c) for c in cites):
            reste.pop()
            sans = sans_les_mots(dit, cites, a_la_lettre=True).rstrip(" .,")
            return nom, f"{sans}, et {suite}" if sans else suite
    return None
