"""Taking up what the person said: their words, with the person turned (je → vous).

Everything here prefers silence to a mistake: a clause whose grammar cannot be turned safely is
quoted, and one that says nothing is not reflected at all.
"""

# Patterns read better on one line.

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from pourquoi.reflet import clauses
from pourquoi.reflet.apartes import (
    incises,
    remarque,
    sans_adresse,
    sans_apartes,
    sans_guillemets,
    sans_majuscules,
)
from pourquoi.reflet.autonomie import perd_son_nom
from pourquoi.reflet.bornes import a_un_verbe, depend, mal_borne, plus_ou_non
from pourquoi.reflet.clauses import LONGUEUR_LUE, LONGUEUR_MAX, MOTS_MAX, Candidat
from pourquoi.reflet.echafaudage import (
    sans_echafaudage,
    sans_importance,
    sans_liens,
    sans_verbe,
)
from pourquoi.reflet.elision import a, de, que
from pourquoi.reflet.formes import (
    complet,
    en_but,
    en_gerondif,
    en_infinitif,
    en_nom,
    en_phrase,
    en_proposition,
    ouvre_sur_infinitif,
    sans_leur_de,
)
from pourquoi.reflet.genres import (
    accessoire,
    agit,
    besoin,
    date,
    decor,
    prelude,
    raconte,
    sans_geste,
)
from pourquoi.reflet.lexique import (
    a_lecture,
    accentuer,
    conjugue,
    connu,
    frequence,
    infinitif,
    part,
    precharger,
)
from pourquoi.reflet.mots import ABREVIATIONS
from pourquoi.reflet.oral import a_moitie_dit, sans_oral
from pourquoi.reflet.personne import A_LA_PREMIERE, NOUS, TU, VOUS, Personne
from pourquoi.reflet.proprete import (
    a_citer,
    au_mieux,
    capitales,
    d_un_seul_tenant,
    ecrire,
    ecrire_surement,
    en_francais,
    entiere,
    lisible,
    sans_hesitation,
    sans_redite,
)
from pourquoi.reflet.restitution import en_deux
from pourquoi.reflet.sms import colle
from pourquoi.reflet.souhait import effet, souhait
from pourquoi.reflet.typographie import decouper, elider, nettoyer, redresser, sans_accents

__all__ = [
    "Reflet", "a", "au_coach", "autrement", "but", "capitales", "de", "ecrire", "effet", "en_francais", "essentiel", "fait", "gerondif", "mal_coupe", "orphelin", "par_nous", "phrase_entiere", "precharger", "propositions", "que", "raison", "refleter",
    "sans_autre_valeur", "sans_hesitation", "souhait", "tout_entier",
]  # fmt: skip


@dataclass(frozen=True)
class Reflet:
    """The person's words, ready to be said back.

    Attributes:
        forme: `infinitif` (« transmettre votre savoir-faire »), `nominal` (« la liberté »),
            `proposition` (« vous voulez… ») or `citation` (their exact words, to be put
            between « »).
        texte: at most `LONGUEUR_MAX` characters, on one line, without final punctuation, in lower case
            unless it starts with a proper noun.
        source: the same as it was typed.
    """

    forme: str
    texte: str
    source: str = field(default="", compare=False)


def refleter(
    texte: str, tutoiement: bool = False, longueur: int = LONGUEUR_MAX, bouts: Sequence[str] = ()
) -> Reflet | None:
    """Reflect the sentence that answers, or its most meaningful clause, or None when there is none.

    Args:
        texte: what the person wrote, however typed.
        tutoiement: say « tu » instead of « vous ».
        longueur: the most characters wanted.
        bouts: the stretches of it that are its point, when they are known: one or two.
    """
    vers = TU if tutoiement else VOUS
    if bouts and (reflet := _des_bouts(texte, bouts, vers, longueur)):
        return reflet
    choix = _choisir(texte, vers, longueur)
    if choix is None or _SANS_FIN.search(choix[1].texte) or _d_une_traite(choix[0].texte):
        return None
    if _d_une_traite(texte) and _part(choix[0].texte, texte) > TENU:
        return None
    if _mal_prise(choix[0].texte, texte):
        return None
    if bouts and _en_commun(choix[0].texte, " ".join(bouts)) < A_COTE:
        # What can be turned is beside the point.
        return _cites(texte, bouts, longueur)
    return replace(choix[1], source=choix[0].texte)


D_UNE_TRAITE = 24
"""Words without a sign between them beyond which they are too much to be said back."""


def _d_une_traite(dit: str) -> bool:
    """Whether a clause was dictated at one go: nobody could follow it."""
    return any(len(bout.split()) > D_UNE_TRAITE for bout in re.split(r"[,;:.!?…()]", dit))


_SANS_FIN = re.compile(
    r"\b(?:je|tu|il|elle|on|nous|vous|ils|elles) (?:ne )?(?:lui|leur|me|te|le|les|y|en|se)$|\b(?:sinon|parce que|quand|si|que) (?:je|tu|il|elle|on|vous)$"
)
"""« sinon je lui »: cut before its verb."""


def autrement(
    texte: str, tutoiement: bool, bouts: Sequence[str], autres: Sequence[Sequence[str]]
) -> list[tuple[Reflet, Sequence[str]]]:
    """Other ways to take up an answer than `refleter`, each with the stretches it says.

    Args:
        texte: what the person wrote, however typed.
        tutoiement: say « tu » instead of « vous ».
        bouts: the stretches of it that are its point, none when they are not known.
        autres: what else could be its point: one or two stretches each.
    """
    vers = TU if tutoiement else VOUS
    dits: list[tuple[Reflet | None, Sequence[str]]] = []
    if bouts:
        dits.append((_cites(texte, bouts, LONGUEUR_MAX), bouts))
    for essai in autres:
        tourne = _des_bouts(texte, essai, vers, LONGUEUR_MAX)
        dits.append((tourne or _cites(texte, essai, LONGUEUR_MAX), essai))
    dits.append((refleter(texte, tutoiement), ()))
    return [(reflet, essai) for reflet, essai in dits if reflet]


def par_nous(texte: str, longueur: int = LONGUEUR_MAX) -> Reflet | None:
    """An answer said by « nous », to stand in a sentence of theirs: « nous aimons le bois ».

    Args:
        texte: what the person wrote, however typed.
        longueur: the most characters wanted.

    Returns:
        The form is `citation` for words that are nobody's, said as they are.
    """
    choix = _choisir(texte, NOUS, longueur)
    return choix[1] if choix else None


def propositions(texte: str) -> list[str]:
    """The clauses of an answer worth saying, in its author's own words."""
    return [c.texte for c in _lue(texte)[2]]


def orphelin(bout: str, texte: str) -> bool:
    """Whether a pronoun of a stretch has its noun elsewhere in the answer it was taken from."""
    dit, propre, _ = _lue(texte)
    bout = nettoyer(bout)
    place = dit.lower().find(bout.lower())
    if place > 0 and _DE_CELA.search(bout):
        return True
    if not _PRONOM.search(bout) or place < 0:
        return False
    return perd_son_nom(redresser(bout, sans_accents(propre)) or bout, dit[:place])


_DE_CELA = re.compile(
    r"(?<!rest[ea] )(?<!restes )(?<!quand )\bl(?:e|a|es) mêmes?(?=\s*(?:[,;.!]|$))|\b(?:là-dessus|là-dedans|ce reste|ainsi|celui-ci|celle-ci|ceux-là|celles-là)\b|^c’est (?:ainsi|là|comme ça|pour ça|pour cela|ce qui)\b",
    re.IGNORECASE,
)
"""What it points at was said before."""


def mal_coupe(bout: str, texte: str) -> bool:
    """Whether a stretch was cut from what it cannot do without."""
    dit, bout = _lue(texte)[0], nettoyer(bout)
    if (autour := _autour(bout, dit)) is None:
        # What was taken back is no more in what the answer comes to.
        return bout in nettoyer(texte[: clauses.LONGUEUR_LUE])
    return mal_borne(bout, *autour) or depend(bout, *autour)


def au_coach(bout: str, texte: str) -> bool:
    """Whether a stretch holds words that an answer says to the coach, or of an earlier answer."""
    dit, bout = nettoyer(texte[: clauses.LONGUEUR_LUE]), nettoyer(bout)
    garde = sans_adresse(dit)
    return garde != dit and bout in dit and bout not in garde


def _autour(bout: str, dit: str) -> tuple[str, str] | None:
    """What comes before a stretch of an answer, and after it."""
    place = dit.lower().find(bout.lower())
    return (dit[:place], dit[place + len(bout) :]) if place >= 0 else None


def _mal_prise(dite: str, texte: str) -> bool:
    """Whether a clause was cut from its sense, what was only heard in it left out or not."""
    dit = _lue(texte)[0]
    autour = _autour(dite, dit)
    if autour is None:
        debut, fin = (" ".join(mots) for mots in (dite.split()[:3], dite.split()[-3:]))
        ouvre, ferme = _autour(debut, dit), _autour(fin, dit)
        autour = (ouvre[0], ferme[1]) if ouvre and ferme else None
    return autour is not None and mal_borne(dite, *autour)


A_COTE = 0.5
"""Least share of the words of a point that must be in what stands for it."""


def _en_commun(choisi: str, bouts: str) -> float:
    """The share of the words of the point that a clause says."""
    dits, point = (set(re.findall(r"\w{3,}", clauses.plat(t))) for t in (choisi, bouts))
    return len(dits & point) / max(len(point), 1)


def _cites(texte: str, bouts: Sequence[str], longueur: int) -> Reflet | None:
    """The point quoted as it is, when it stands by itself: « quand le téléphone se rallume »."""
    nu = sans_accents(_lue(texte)[1])
    for bout in bouts:
        dit = sans_oral(nettoyer(bout))
        seul = not (
            clauses.blessant(dit)
            or _mal_prise(dit, texte)
            or mal_coupe(bout, texte)
            or orphelin(bout, texte)
            and not _a_eux(dit, texte)
        )
        cite = a_citer(dit, nu) if seul else None
        if cite and len(cite.split()) >= 3 and len(cite) <= longueur and not _SANS_FIN.search(cite):
            return Reflet("citation", _guillemets_simples(_minuscule(cite)), dit)
    return None


def _a_eux(bout: str, texte: str) -> bool:
    """Whether it is what to do for people that the answer put right on the way, named before it."""
    dit, tout = nettoyer(texte[: clauses.LONGUEUR_LUE]), _lue(texte)[0]
    faire = _LEUR_FAIRE.match(bout)
    corrige = dit.lower().find(bout.lower()) > 0 and len(tout) < len(dit)
    return bool(faire and corrige and _DES_GENS.search(dit[: dit.lower().find(bout.lower())]))


_LEUR_FAIRE = re.compile(r"(?:ne pas )?(?:leur|les) [^\W\d_]+(?:er|ir|re|oir)\b", re.IGNORECASE)
_DES_GENS = re.compile(r"\b(?:aux|les|des|mes|ces|nos) [^\W\d_]{4,}s\b", re.IGNORECASE)
COURTE = 120
"""Longest answer quoted whole, in characters."""
_A_QUELQU_UN = re.compile(r"\?|\b(?:vous|tu|te|toi|votre|vos|ton|tes)\b|\bt’", re.IGNORECASE)


def tout_entier(texte: str) -> Reflet | None:
    """A short answer quoted whole, when nothing sure can be taken out of it; None when it must not.

    Args:
        texte: what the person wrote, however typed.
    """
    propre = nettoyer(texte)
    muet = clauses.blessant(propre) or clauses.insignifiant(propre) or clauses.vague(propre)
    if muet or len(propre) > COURTE or len(propre.split()) < 4 or _A_QUELQU_UN.search(propre):
        return None
    nu = sans_accents(propre)
    cite = entiere(clauses.debarrasser(sans_importance(sans_oral(propre))).strip(" .,;:!…"), nu)
    if not cite or _SANS_FIN.search(cite) or _d_une_traite(cite):
        return None
    return Reflet("citation", _guillemets_simples(_minuscule(cite)), propre)


PHRASE, LONGUE_PHRASE, D_UN_SOUFFLE = 5, MOTS_MAX, 30
"""Words of a sentence that can be all that is said back of a tale, at most between two signs."""
_D_UN_AUTRE = re.compile(
    r"(?:et|mais|donc|alors|du coup|c’est (?:tout|ça|comme ça|bête)|voilà)\b", re.I
)


_HORS_SUJET = re.compile(
    r"\b(?:rien [àa] voir(?! avec)|hors sujet|je m’égare|attende[zs]|(?:vous |te |de )répondre|on verra|question)\b",
    re.I,
)


def phrase_entiere(phrase: str, texte: str, tutoiement: bool = False) -> Reflet | None:
    """A whole sentence of a longer answer, turned or else quoted; None when it must not stand alone.

    Args:
        phrase: the sentence, as typed.
        texte: the answer.
        tutoiement: say « tu » instead of « vous ».
    """
    propre = nettoyer(phrase)
    dit = clauses.debarrasser(sans_importance(sans_apartes(sans_oral(propre)))).strip(" .,;:!…")
    dit = re.sub(r",? (?:et|mais|ou|donc|alors)$", "", dit)
    nu = clauses.plat(dit)
    muet = clauses.blessant(dit) or clauses.insignifiant(dit) or clauses.vague(dit)
    if muet or clauses.faible(dit) or decor(nu) or besoin(nu) or _A_QUELQU_UN.search(propre):
        return None
    if not PHRASE <= len(dit.split()) <= LONGUE_PHRASE or len(dit) > LONGUEUR_MAX:
        return None
    if any(len(bout.split()) > D_UN_SOUFFLE for bout in re.split(r"[,;:]", dit)):
        return None
    if _HORS_SUJET.search(dit) or _mal_prise(dit, texte):
        return None
    if _D_UN_AUTRE.match(dit) or remarque(dit) or orphelin(dit, texte) or not a_un_verbe(dit):
        return None
    tourne = refleter(phrase, tutoiement)
    if tourne and tourne.forme != "citation" and _part(tourne.texte, dit) >= ENTIERE:
        return tourne
    cite = entiere(dit, sans_accents(propre)) or lisible(en_francais(dit))
    if not cite or _SANS_FIN.search(cite) or a_moitie_dit(cite, ""):
        return None
    return Reflet("citation", _guillemets_simples(_minuscule(cite)), dit)


ENTIERE = 0.85
"""Least share of its words that a sentence turned must hold."""
TENU = 0.75
"""Least share of the words of a stretch that a reflection must hold to stand for it."""


def _des_bouts(texte: str, bouts: Sequence[str], vers: Personne, longueur: int) -> Reflet | None:
    """What an answer comes to, from the stretches that are its point."""
    tournes: list[Reflet] = []
    for bout in bouts:
        bout = _avec_sa_moitie(bout, texte)
        if _dit_par_un_autre(bout, texte):
            continue
        repris = _tel_que_repris(bout, texte)
        if repris == bout and mal_coupe(bout, texte):
            continue
        bout = _avec_c_est(_SUJET_POSE.sub("", _a_faire(repris)), texte)
        choix = _choisir(bout, vers, longueur)
        if choix is None or _part(choix[0].texte, bout) < TENU:
            continue
        if (reflet := choix[1]).forme == "citation" and (
            d_un_seul_tenant(reflet.texte, texte) != reflet.texte or orphelin(bout, texte)
        ):
            continue
        if _SANS_SON_NOM.match(reflet.texte) or _d_une_traite(bout):
            continue
        if _mal_prise(choix[0].texte, texte):
            continue
        tournes.append(replace(reflet, source=choix[0].texte))
    if not tournes:
        return None
    if len(tournes) > 1 and (deux := _a_la_suite(*tournes[:2])) and len(deux.texte) <= longueur:
        return deux
    return max(tournes, key=lambda r: (r.forme != "citation", len(r.texte)))


_UN_AUTRE_DIT = re.compile(
    r"\b(?:m[’']a|m[’']ont|nous a|nous ont|me|m[’']avait|lui a|leur a) (?:dit|disait|disaient|disent|répondu|écrit|glissé|soufflé|lancé|fait)(?: (?:un jour|hier|en partant|ce jour-là|tout bas))?,?\s*[:,]?\s*[«“\"]?\s*(?:(?:merci|voilà|maman|papa),? )?$",
    re.IGNORECASE,
)


def _dit_par_un_autre(bout: str, texte: str) -> bool:
    """« un monsieur m’a dit : … ils me disent monsieur »: « me » is he, and nobody else."""
    autour = _autour(nettoyer(bout), nettoyer(texte))
    en_je = re.search(
        r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos)\b|\b[jm][’']", bout, re.IGNORECASE
    )
    return bool(autour and en_je and _UN_AUTRE_DIT.search(autour[0]))


_C_EST_DE = re.compile(
    r"c[’']est (?:de |d[’'])(?=\w+(?:er|ir|re|oir)\b|(?:ne|n[’']|se|s[’']) ?\w)", re.I
)
_SUJET_POSE = re.compile(
    r"^(?:l[’']|l[ea]s? |mon |ma )[\w-]+, (?=(?:je |j[’'])(?!(?:ne |n[’'])?(?:l[ea]s? |l[’']|y |en |lui |leur )))",
    re.IGNORECASE,
)
"""« l’argent, je suis mécano »: the answer, then another sentence."""
_FIN_DE_CLAUSE = re.compile(r"[.;!?…]|, (?:et|mais|puis) |$")


def _tel_que_repris(bout: str, texte: str) -> str:
    """A stretch as put right after it: « payer à trente jours », « enfin non, plutôt à la livraison »."""
    dit, tout = nettoyer(bout), nettoyer(texte[: clauses.LONGUEUR_LUE])
    repris = sans_oral(tout)
    place = repris.find(" ".join(dit.split()[:3]))
    if place < 0 or dit in repris or dit not in tout or len(dit.split()) < 4:
        return bout
    fin = _FIN_DE_CLAUSE.search(repris, place)
    return repris[place : fin.start()] if fin else bout


_C_EST = re.compile(r"\b(?:c’est|c’était|ce sont|ce serait) $", re.IGNORECASE)
_LE_SEUL = re.compile(r"(?:l[ea] |les |l’|une? |mon |ma )[^,;.!?]*\b(?:qui|que|où|dont)\b", re.I)


def _avec_c_est(bout: str, texte: str) -> str:
    """« le seul endroit où l’on me parlait » with the « c’était » that makes it a clause."""
    autour = _autour(nettoyer(bout), _lue(texte)[0]) if _LE_SEUL.match(bout) else None
    c_est = _C_EST.search(autour[0]) if autour else None
    return f"{c_est[0].lower()}{bout}" if c_est else bout


def _avec_sa_moitie(bout: str, texte: str) -> str:
    """« je fais plus de retouches » with « je reste à trente mais » that it is said against."""
    autour = _autour(nettoyer(bout), _lue(texte)[0])
    if autour is None or not plus_ou_non(nettoyer(bout), autour[0]):
        return bout
    return f"{re.split(r'[.;:!?…] ', autour[0])[-1]}{nettoyer(bout)}"


def _a_faire(bout: str) -> str:
    """« c'est d'appeler chacun par son nom et de ne presser personne » as what is to be done."""
    annonce = _C_EST_DE.match(bout)
    return sans_leur_de(bout[annonce.end() :]) if annonce else bout


_SANS_SON_NOM = re.compile(
    r"(?:ne pas )?(?:l[ea] |les |l’|lui |leur |y |en )(?=\w+(?:er|ir|re|oir)\b)"
)
"""« le vendre en parlant »."""


GROUPE = 7
"""Longest of two noun phrases said one after the other, in words."""


def _a_la_suite(un: Reflet, autre: Reflet) -> Reflet | None:
    """Two stretches of the same answer in one sentence, when both can be said in it."""
    formes = {un.forme, autre.forme}
    groupes = formes == {"citation", "nominal"} and all(
        sans_verbe(r.texte) and not A_LA_PREMIERE.search(r.texte) and len(r.texte.split()) <= GROUPE
        for r in (un, autre)
    )
    if un.texte == autre.texte or formes == {"citation"} or not (groupes or len(formes) == 1):
        return None
    forme = "nominal" if groupes else un.forme
    return Reflet(forme, f"{un.texte} et {autre.texte}", f"{un.source} {autre.source}")


def _part(choisi: str, bout: str) -> float:
    """The share of the words of a stretch that a clause of it holds."""
    mots = re.findall(r"\w+", bout)
    return len(re.findall(r"\w+", choisi)) / max(len(mots), 1)


def essentiel(texte: str, longueur: int = 150) -> str:
    """What an answer comes to, in its author's own words, to be quoted in a summary.

    Nothing is turned. Words are spelled right where that is sure; hesitations, asides and
    questions are left out.

    Args:
        texte: what the person wrote, however typed.
        longueur: the most characters wanted.

    Returns:
        The whole when it is short enough, else the clause `refleter` takes up, else the first
        words with « … ». On one line, without final punctuation, quotation marks as “ ”; empty
        only when the text holds nothing.
    """
    dit = nettoyer(texte[:LONGUEUR_LUE])
    source = sans_oral(sans_redite(dit))
    phrases = re.split(r"(?<=[.!?…])\s+", source)
    propre = sans_apartes(" ".join(p for p in phrases if not p.endswith("?")))
    entiere = d_un_seul_tenant(propre, source, "", ".;:!?")
    if entiere != propre and (choix := _choisir(texte, VOUS, LONGUEUR_MAX)):
        entiere = d_un_seul_tenant(propre, source, choix[0].texte, ".;:!?")
    propre = entiere
    doute, _, reste = propre.partition(", ")
    dit_un_nom = len(reste) > 3 and not clauses.insignifiant(reste) and not clauses.vague(reste)
    if clauses.vague(doute) and (len(reste.split()) > 1 or dit_un_nom):
        propre = reste
    propre = sans_majuscules(clauses.debarrasser(propre) or dit.rstrip(" .!?"))
    nu = sans_accents(propre)
    if len(propre) > longueur:
        propre = _raccourcir(texte, propre, longueur)
    return _dire(d_un_seul_tenant(propre, source, "", ".;:!?"), nu, longueur)


def fait(texte: str, longueur: int = 120) -> str:
    """What was done for someone, in its author's own words: the act, without its cost nor its scene.

    Args:
        texte: the answer to « racontez-moi une fois où… » or « quel geste… », however typed.
        longueur: the most characters wanted.

    Returns:
        As `essentiel`; empty when the answer only says that there is nobody to do it for, what
        was felt, a partner's name, or something to the coach.
    """
    dit, nu, retenus = _retenus(texte)
    actes = [c for c in retenus if not sans_geste(clauses.plat(c.texte))]
    entier = essentiel(texte, longueur)
    if _POLITESSE.fullmatch(dit):
        return dit.rstrip(" .!")
    if not actes:
        muet = retenus or remarque(dit) or clauses.insignifiant(dit) or clauses.vague(dit)
        return "" if muet else entier
    if (sienne := sans_autre_valeur(dit)) != dit:
        return fait(sienne, longueur)
    faits = [c for c in actes if agit(clauses.plat(c.texte)) and len(c.texte) <= longueur]
    if not faits and all(decor(clauses.plat(c.texte)) for c in actes):
        return ""
    if not faits and not _bruits(dit) and len(actes) == len(retenus):
        return entier
    # « on lui livre des carottes », « un gars m'a serré la main »: what others do comes after.
    faits.sort(key=lambda c: _D_AUTRUI.search(clauses.plat(c.texte)) is not None)
    purs = [c for c in faits if not _bruits(c.texte)]
    # « j’ai refusé » alone does not tell what.
    dits = [c for c in (*purs, *faits) if len(re.findall(r"\w+", c.texte)) > 3]
    choisi = (dits or faits or actes)[0]
    # What comes before tells what, and to whom; what follows, how it ended.
    larges = [t for t, _ in clauses.etendues(choisi, longueur)]
    suspendu = larges and clauses.suspendu(choisi.texte)
    larges = [t for t in larges if not _AUTRUI.search(t)]
    large = next((t for t in larges if suspendu or not _bruits(t)), choisi.texte)
    dite = d_un_seul_tenant(essentiel(_A_PART.sub("", large), longueur), dit, "", ".;:,!?")
    return re.sub(r"^(?:Je|J’|On|Nous)(?!\w)", lambda m: m[0].lower(), dite)


_D_AUTRUI = re.compile(
    r"\bon (?:lui|leur) |^(?:(?:un|une|le|la|des|les) \w+(?: \w+)?|il|elle|ils|elles) (?:ne |n’)?(?:m’|me |nous )"
)


def sans_autre_valeur(texte: str) -> str:
    """« …, et la discrétion, parce que… »: an act without another value and its reason."""
    autre = _AUTRE_VALEUR.search(texte)
    return texte[: autre.start()] if autre else texte


_AUTRE_VALEUR = re.compile(
    r"(?<=\w), et (?:puis |aussi )*(?:la|le|l[’']|une?) ?[\w-]+(?: d(?:e |[’'])[\w-]+)?, (?:parce qu[e’]|car|qui|au sens où|c’est-à-dire)(?!\w)",
    re.IGNORECASE,
)


def _bruits(texte: str) -> bool:
    """Whether something beside the act is told with it: its cost, its scene, what was felt."""
    return any(
        accessoire(m) or decor(m) for m in re.split(r"[,.;] (?:mais |et )?", clauses.plat(texte))
    )


_POLITESSE = re.compile(
    r"(?:(?:dire|bonjour|merci|au revoir|s’il (?:vous|te) pla[iî]t|et|,)\s*){2,}[.!]*", re.I
)
_A_PART = re.compile(r"^(?:à part|sauf|hormis) ", re.IGNORECASE)


def raison(texte: str, longueur: int = 90) -> str:
    """What an answer to « pourquoi » comes to, in its author's own words; empty when it says none.

    A story told of somebody else gives way to what the person makes of it.

    Args:
        texte: the answer, however typed.
        longueur: the most characters wanted.
    """
    dit, nu, retenus = _retenus(texte)
    if not retenus or clauses.faible(retenus[0].texte):
        return ""
    if raconte(clauses.plat(dit)):
        siens = [c for c in retenus if c.note > -2 and not raconte(clauses.plat(c.texte))]
        siens = [c for c in siens if not re.match(r"(?:sans|avec|à|de) ", c.texte)]
        if siens and len(siens[0].texte) <= longueur:
            return _dire(siens[0].texte, nu, longueur)
    if any(prelude(clauses.plat(m)) for m in re.split(r"(?:[.;:!…]|,) ", dit)):
        motifs = [c for c in retenus if not prelude(clauses.plat(c.texte))]
        if motifs and motifs[0].note > 0 and len(motifs[0].texte) <= longueur:
            return _dire(motifs[0].texte, nu, longueur)
    entier = essentiel(texte, longueur)
    return sans_echafaudage(entier, True) or entier


def _dire(propre: str, nu: bool, longueur: int) -> str:
    """A stretch spelled right where that is sure, as it stands inside « »."""
    dite = _guillemets_simples(ecrire_surement(propre, nu) or au_mieux(propre, nu))
    if len(dite) > longueur:
        # « pck » is longer once written.
        dite = _abreger(dite, longueur) or (
            dite[: longueur - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
        )
    return _DETERMINANT.sub(lambda m: m[0].lower(), dite)


_DETERMINANT = re.compile(r"^(?:Les|Des|Le|La|L’|Une?|Ceux|Celles|Mes|Mon|Ma|Aux?|Pour|À)(?!\w)")
"""A capital that only opened their message."""


def _raccourcir(texte: str, propre: str, longueur: int) -> str:
    """The clause of an answer to keep when there is no room for the whole."""
    retenus = _retenus(texte)[2]
    choix = _choisir(texte, VOUS, longueur)
    court = choix[0].texte if choix and len(choix[0].texte) <= longueur else ""
    if court and clauses.nomme(court) and not choix[0].debut:
        court = ""
    seuls = [
        c
        for c in retenus
        if c.place[1] - c.place[0] == 1 and len(c.texte.split()) > 4 and a_un_verbe(c.texte)
        if not re.match(r"qu(?:[ie]\b|’)|je ne dis\b", c.texte)
        if choix is None or c.morceaux == choix[0].morceaux
    ]
    sien = seuls and choix and re.match(r"(?:je|on|nous)\b|j’", seuls[0].texte)
    if seuls and (not court or not a_un_verbe(court) or sien and choix[0].note < seuls[0].note - 2):
        # A scrap that fits says less than the best clause cut short.
        court = _abreger(seuls[0].texte, longueur) or court
    if court:
        return court
    courts = [
        c
        for c in clauses.candidats(propre)
        if len(c.texte) <= longueur and not (c.topique or clauses.vague(c.texte))
    ]
    ouvrants = [c for c in courts if c.debut and c.note > -3 and len(c.texte.split()) > 2]
    if ouvrants:
        return ouvrants[0].texte
    return _abreger(propre, longueur) or (
        propre[: longueur - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
    )


def _abreger(propre: str, longueur: int) -> str:
    """A stretch cut where a long sentence can stop, or nothing when there is no such place."""
    if len(propre) <= longueur:
        return propre
    passages = incises(propre)
    coupe = [
        m.start()
        for m in _CHARNIERE.finditer(propre)
        if 25 <= m.start() <= longueur and not any(a <= m.start() <= b for a, b in passages)
        if not all(map(clauses.ouverture, propre[: m.start()].split(", ")))
        if not clauses.DIT.fullmatch(clauses.plat(propre[: m.start()]))
        if not mal_borne(propre[: m.start()], "", propre[m.start() :])
    ]
    return propre[: coupe[-1]] if coupe else ""


_CHARNIERE = re.compile(
    r"[,;:.]\s|\s(?=(?:et|mais|ou|dont|parce|pour|avant|quand|afin|sans|car|plutôt)\b)",
    re.IGNORECASE,
)
"""Where a long sentence can stop."""


def _guillemets_simples(texte: str) -> str:
    texte = capitales(elider(texte))
    texte = re.sub(r"\s*»", "”", re.sub(r"«\s*", "“", texte))
    seul = texte.count("“") != texte.count("”")
    return re.sub("[“”]", "", texte) if seul or re.fullmatch(r"“[^“”]*”", texte) else texte


@lru_cache(maxsize=32)
def _lue(texte: str) -> tuple[str, str, tuple[Candidat, ...]]:
    """What was said, the same without its asides, and its clauses worth saying, in their order."""
    dit = _sans_doute(sans_oral(sans_redite(nettoyer(texte[:LONGUEUR_LUE]))))
    dit = _ENTRE_TIRETS.sub(" ", dit)
    # « et puis » links as « et » does, which alone can be turned.
    propre = _ET_PUIS.sub(_et, sans_majuscules(sans_guillemets(sans_apartes(sans_liens(dit)))))
    propre = _SURTOUT.sub("", propre)
    if not propre or clauses.insignifiant(propre) or clauses.renvoie(propre):
        return dit, "", ()
    tous = [
        c
        for c in clauses.candidats(propre)
        if not (
            clauses.insignifiant(c.texte)
            or clauses.vague(c.texte)
            or clauses.blessant(c.texte)
            or besoin(clauses.plat(c.texte))
            or date(clauses.plat(c.texte).strip(" ,"))
            or _ANNONCE.search(c.texte)
            # « les tarifs je les mets à combien »
            or re.search(r"\b(?:combien|comment)$", c.texte)
            # « mais de la bonne »: a piece of what came before.
            or (
                re.match(r"(?:de|du|d’)\b", c.texte)
                and not re.match(r"(?:de|du|d['’])", propre, re.I)
            )
        )
    ]
    return dit, propre, tuple(c for c in tous if not clauses.miette(c, tous))


_ENTRE_TIRETS = re.compile(r"(?<=\w),? [—–] [^—–.;:!?…]{3,60} [—–],? (?=[a-zà-ÿ])")
"""« le sentiment — un peu ridicule — qu’on éteignait »: what is said in passing, between dashes."""


@lru_cache(maxsize=32)
def _retenus(texte: str) -> tuple[str, bool, tuple[Candidat, ...]]:
    """What was said, whether it lacks accents, and its clauses worth saying, the best first."""
    dit, propre, gardes = _lue(texte)
    nu = sans_accents(propre)
    dits = [replace(c, note=c.note - _perte(c)) if _orphelin(c, propre, nu) else c for c in gardes]
    return dit, nu, tuple(sorted(dits, key=lambda c: -c.note))


_ORPHELIN, _ACTE_ORPHELIN = 4.0, 1.0
"""What a clause loses whose pronoun stands for a noun that is not in it; an act is told all the same."""
_PRONOM = re.compile(
    r"\b(?:ils?|elles?|lui|leur|l[ae]s?|y|en|son|sa|ses|cel(?:le|ui))\b|\bl’|\bj(?:la|les?|lé|lui|leur)\b",
    re.I,
)


_SURTOUT = re.compile(
    r"(?:^|(?<=[.!?…] ))[^.!?…;:«»]{3,80}?,? mais (?:c’est )?surtout,? (?!pas\b|si\b|quand\b)(?=\S+ \S+ \S)",
    re.IGNORECASE,
)
"""« l’argent un peu, mais surtout la liberté d’aller pêcher »: what follows is the point."""


def _perte(candidat: Candidat) -> float:
    return _ACTE_ORPHELIN if clauses.prime_acte(candidat.texte) else _ORPHELIN


def _orphelin(candidat: Candidat, dit: str, nu: bool, phrase: bool = False) -> bool:
    """Whether a pronoun of a clause has lost its noun, or a slip in it was not put right.

    `phrase`: only look at what its own sentence said before.
    """
    texte = candidat.texte
    place = dit.find(texte)
    if a_moitie_dit(texte, dit[place + len(texte) :] if place >= 0 else ""):
        return True
    if not _PRONOM.search(texte):
        return False
    if place < 0:
        place = max(0, dit.find(candidat.morceaux[candidat.place[0]].strip(" ,")))
    avant = dit[:place]
    if phrase:
        avant = re.split(r"[.!?…] ", avant)[-1]
    return bool(avant.strip()) and perd_son_nom(redresser(texte, nu) or texte, avant)


def _sans_doute(dit: str) -> str:
    """« jsp, c’est pour que les filles osent » without the doubt its author got over."""
    doute = re.match(r"[^,.;:!?…]{3,30}(?:[,;:…]|\.\.+) ?", dit)
    if doute is None or not clauses.vague(doute[0].rstrip(" ,;:….")):
        return dit
    reste = dit[doute.end() :]
    repond = _REPOND.match(reste) and len(reste.split()) > 4 and a_un_verbe(reste)
    return reste if repond and not clauses.vague(reste) else dit


_REPOND = re.compile(
    r"(?:mais |alors |bah |ben )*(?:c’est |c |c’était |parce|pck|pcq|psk|pour|pr |que |ke |les? |la |l’|mes |mon |ma |des |une? )",
    re.IGNORECASE,
)
_ANNONCE = re.compile(
    r"(?:\bm’(?:a|avait|ont)|\bme|\b(?:nous|lui) a) (?:dit|disait|demandé|répondu|lancé)(?: (?:un jour|souvent|toujours|à la fin|comme ça))?$"
)
"""« un ancien m’a dit » before what he said."""


@lru_cache(maxsize=32)
def _choisir(texte: str, vers: Personne, longueur: int) -> tuple[Candidat, Reflet] | None:
    """The clause of an answer that is taken up, as typed and as it is said back."""
    if re.search(r"</?\w+[^>]*>|https?://|www\.|^\s*/\w|[{}\\]|\S@\S", texte):
        return None
    dit, nu, retenus = _retenus(texte)
    if not retenus:
        return None
    hesite = any(clauses.vague(p) for p in re.split(r"[.,;!?…]", clauses.decide(dit)))
    elargir = not hesite and not remarque(dit)
    seule = all(c.morceaux == retenus[0].morceaux for c in retenus)
    if elargir and seule and (entier := _en_entier(retenus[0], vers, nu, longueur, True, dit)):
        return _avec_son_nom(entier, dit, vers, nu)
    tourne = _tourner_au_mieux(retenus, vers, nu, longueur)
    # « il n’y a pas de poussière », of all that is done: less than nothing.
    if tourne and tourne[2].forme == "proposition" and _presque_rien(tourne[1], retenus[0]):
        tourne = None
    cite = None if hesite else _citer(retenus, nu, longueur, dit)
    if cite and _presque_rien(cite[1], retenus[0]):
        cite = None
    # « vos mots sont compliqués, redites autrement »: what is left of a remark must be an answer.
    if cite and cite[0] < 2 and remarque(dit):
        cite = None
    if hesite and tourne and tourne[0] < 6 + clauses.prime_acte(tourne[1].texte):
        return None
    choisi = tourne if tourne and (cite is None or tourne[0] >= cite[0] - 2.0) else cite
    # A number or a sad event is not what is taken up of an answer that gives its reason.
    mieux = retenus[0].note > 1 and not prelude(clauses.plat(retenus[0].texte))
    if choisi and mieux and prelude(clauses.plat(choisi[1].texte)):
        choisi = None
    tete = choisi[1] if choisi else retenus[0]
    entier = _en_entier(tete, vers, nu, longueur, False, dit) if elargir else None
    dite = entier or (choisi[1:] if choisi else None)
    return _avec_son_nom(dite, dit, vers, nu) if dite else None


def _avec_son_nom(
    dite: tuple[Candidat, Reflet], dit: str, vers: Personne, nu: bool
) -> tuple[Candidat, Reflet]:
    candidat, reflet = dite
    nomme = _nommer(_CHEZ_VOUS.sub("", reflet.texte), candidat, dit, vers, nu)
    return candidat, replace(reflet, texte=nomme)


_CHEZ_VOUS = re.compile(r"^chez (?:vous,? (?=vous )|toi,? (?=tu )|nous,? (?=nous ))")
"""« chez vous, vous vendez »"""


_LE = re.compile(r"(?:vous|tu) (?:ne )?(le|la|les) (?=\w)")
_SUJET_DIT = re.compile(
    r"(?:(?:et|mais|bon|oui|bah|ben|alors),? )*((les?|la|mon|ma|mes|une?|des|ce|cette|ces|nos) [^\W\d_][\w-]*(?: (?:de|du|des|d’|à) ?[\w-]+)?),? "
    r"(?=(?:c’|c |ça |sa |je |on |il |elle |ils |elles )|(?:n’|ne |s’|se )*([^\W\d_]+))",
    re.IGNORECASE,
)
_ACCORD = {"le": ("le", "mon", "un", "ce"), "la": ("la", "ma", "une", "cette")}


def _nommer(reflet: str, candidat: Candidat, dit: str, vers: Personne, nu: bool) -> str:
    """« vous la faites vous-même » with its noun before it, when the sentence before opens on it."""
    pronom = _LE.match(reflet)
    place = dit.find(candidat.texte)
    if pronom is None or place <= 0 or not _orphelin(candidat, dit, nu):
        return reflet
    avant = re.split(r"[.!?…;] +", dit[:place].strip(" .!?…;"))[-1]
    sujet = _SUJET_DIT.match(avant)
    if sujet is None or sujet[3] and not conjugue(sujet[3].lower()):
        return reflet
    accord = _ACCORD.get(pronom[1], ("les", "mes", "des", "ces", "nos"))
    nom = redresser(sujet[1], nu) if sujet[2].lower() in accord else None
    nomme = en_nom(nom, vers, True, True, 1) if nom else None
    return f"{nomme}, {reflet}" if nomme and len(nomme + reflet) < LONGUEUR_MAX else reflet


def _presque_rien(choisi: Candidat, meilleur: Candidat) -> bool:
    """Whether a clause is all that could be said of a sentence whose point is elsewhere."""
    court = len(choisi.texte.split()) < 0.4 * len("".join(choisi.morceaux).split())
    meme = court and choisi.morceaux == meilleur.morceaux
    return meme and choisi.note < min(0, meilleur.note - 4.5) or choisi.note < -5


def _en_entier(
    tete: Candidat, vers: Personne, nu: bool, longueur: int, seulement: bool, dit: str
) -> tuple[Candidat, Reflet] | None:
    """The whole sentence of a clause, or as much of it as can be turned or quoted.

    Args:
        tete: the clause that must be in.
        vers: who says it.
        nu: whether its author types no accents.
        longueur: the most characters wanted.
        seulement: whether nothing less than the sentence will do.
        dit: the whole answer.
    """
    if clauses.blessant("".join(tete.morceaux)):
        return None
    citation: tuple[Candidat, Reflet] | None = None
    for texte, finit in clauses.etendues(tete, longueur, seulement):
        if any(prelude(m) for m in re.split(r"[,;] (?:et |mais )?", clauses.plat(texte))):
            continue
        if " : " in texte:
            # What one says is kept as it was said.
            return None
        candidat = replace(tete, texte=texte, entier=finit, debut=True, topique=False)
        if _orphelin(candidat, dit, nu, phrase=True):
            continue
        if citation and len(texte.split()) < 0.6 * len(citation[0].texte.split()):
            break
        if reflet := _tourner_entier(texte, vers, nu, finit):
            if len(reflet.texte) <= longueur:
                return candidat, reflet
        elif citation is None and _citable(candidat) and complet(decouper(texte), finit):
            cite = a_citer(texte, nu)
            if cite and len(cite) <= longueur and d_un_seul_tenant(cite, dit) == cite:
                citation = candidat, Reflet("citation", _guillemets_simples(_minuscule(cite)))
                if not A_LA_PREMIERE.search(texte):
                    break
    return citation


_A_FAIRE = re.compile(r"^[^,]+, (?:l[ea]|l[ea]s|lui|leur) \w+(?:er|ir|re)\b")
_RABAISSE = re.compile(
    r"\b(?:nul(?:le)?|moche|grosse?|idiote?|con|conne|(?<!la )(?<!une )b[eê]te|incapable|bon(?:ne)? [aà] rien|rat[eé]e?|boulet|larbin)$",
    re.IGNORECASE,
)
"""« j’étais nul » is theirs to say."""
_CITATION = re.compile(r"Citation([a-z])")
_ENTRE_GUILLEMETS = re.compile(r"« ?([^«»]+?) ?»")


def _tourner_entier(texte: str, vers: Personne, nu: bool, finit: bool) -> Reflet | None:
    """A whole sentence turned; what it quotes of others is left as it was said."""
    dits: list[str] = []

    def garder(m: re.Match[str]) -> str:
        dits.append(a_citer(m[1], nu) or au_mieux(m[1], nu))
        return f"Citation{chr(96 + len(dits))}"

    if _RABAISSE.search(texte):
        return None
    redresse = redresser(_ENTRE_GUILLEMETS.sub(garder, texte), nu)
    if redresse is None or len(dits) > 9:
        return None
    for forme, fabrique in (
        ("infinitif", en_infinitif),
        ("proposition", en_proposition),
        ("proposition", en_phrase),
        ("nominal", en_nom),
    ):
        if fabrique is en_phrase:
            tourne = en_phrase(redresse, vers, 1)
        else:
            tourne = fabrique(redresse, vers, finit, True, 1)
        if tourne is not None:
            if ouvre_sur_infinitif(decouper(tourne.lower())) or _A_FAIRE.search(tourne):
                # « payer le semencier à la livraison, c’est un petit »
                forme = "infinitif"
            return Reflet(forme, _CITATION.sub(lambda m: f"“{dits[ord(m[1]) - 97]}”", tourne))
    return None


def _tourner_au_mieux(
    retenus: tuple[Candidat, ...], vers: Personne, nu: bool, longueur: int
) -> tuple[float, Candidat, Reflet] | None:
    """The best clause that can be turned, with its score."""
    meilleur: tuple[float, Candidat, Reflet] | None = None
    for candidat in retenus[:24]:
        if meilleur is not None and candidat.note + 2.5 <= meilleur[0]:
            break
        if "«" in candidat.texte:
            # « nos pauvres » is not theirs to be turned.
            continue
        texte, deux_points, dit = candidat.texte.partition(" : ")
        redresse = redresser(texte, nu)
        if redresse is None:
            continue
        # Someone who types with care may use a word the table lacks.
        inconnus = int(redresse == texte and not nu)
        suite = f" : “{a_citer(dit, nu) or au_mieux(dit, nu)}”" if deux_points else ""
        for forme, fabrique, prime in (
            ("infinitif", en_infinitif, 2.5),
            ("proposition", en_proposition, 2.0),
            ("nominal", en_nom, 1.5),
        ):
            if fabrique is en_nom and _suivi_de_sa_phrase(candidat):
                continue
            tourne = fabrique(redresse, vers, candidat.entier, candidat.debut, inconnus)
            if tourne and len(tourne + suite) <= longueur:
                note = candidat.note + prime
                if meilleur is None or note > meilleur[0]:
                    meilleur = (note, candidat, Reflet(forme, tourne + suite))
                break
    return meilleur


def _suivi_de_sa_phrase(candidat: Candidat) -> bool:
    """Whether what follows a noun phrase says something of it (« la rivière, j’y pêchais »)."""
    suite = candidat.suite
    return candidat.topique or bool(suite) and (suite in _TOPIQUE or conjugue(suite))


def but(texte: str) -> str | None:
    """The purpose as an infinitive phrase said by « nous », or None.

    « pour transmettre mon savoir faire aux jeunes » → « transmettre notre savoir-faire aux
    jeunes ».
    """
    return _dit_par_nous(texte, lambda dit, lu: en_but(dit, lu.entier, lu.debut))


def gerondif(texte: str) -> str | None:
    """A habit as « en … -ant », said by « nous », or None.

    « je rappelle toujours mes clients » → « en rappelant toujours nos clients ».
    """

    def tourner(dit: str, lu: Candidat) -> str | None:
        return None if sans_geste(clauses.plat(lu.texte)) else en_gerondif(dit, lu.entier)

    return None if _UNE_FOIS.search(texte) else _dit_par_nous(texte, tourner)


def _dit_par_nous(texte: str, tourner: Callable[[str, Candidat], str | None]) -> str | None:
    """The first clause of an answer that can be turned so, put right before; or None."""
    propre = nettoyer(texte[:LONGUEUR_LUE])
    if clauses.insignifiant(propre):
        return None
    nu = sans_accents(propre)
    for candidat in clauses.candidats(propre)[:24]:
        if clauses.vague(candidat.texte) or clauses.blessant(candidat.texte):
            continue
        redresse = redresser(candidat.texte, nu)
        phrase = tourner(redresse, candidat) if redresse else None
        if phrase:
            return phrase
    return None


def _et(m: re.Match[str]) -> str:
    """« et puis » as « et », unless a « que » after it goes with no other (« c’est la honte…, et puis que »)."""
    phrase = re.split(r"[.!?…] ", m.string[: m.start()])[-1]
    suit = m.string[m.end() :].startswith("que") and re.match(r"c’(?:est|était) ", phrase, re.I)
    return m[0] if suit else "et "


_ET_PUIS = re.compile(r"\bet puis (?:aussi |surtout )?(?=(?:je|j’|on|nous|de|d’|pour|que)\b|j’)")
_UNE_FOIS = re.compile(
    r"(?<!\ble )(?<!\bles )(?<!chaque )\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|un jour|une fois|cette semaine|ce (?:soir|matin)"
    r"|la semaine|le mois|l['’]an(?:née)? derni|bientôt|je vais)\b",
    re.IGNORECASE,
)
_AUTRUI = re.compile(
    r"\b(?:tu|te|toi|ton|ta|tes|(?<!rendez )(?<!rendez-)vous|votre|vos)\b|\bt’", re.IGNORECASE
)
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
    r"(?:qui|qu(?:e|oi)(?! (?:mes|mon|ma|les|la|le|tous|ce)\b)|ki|ke(?! (?:mes|mon|ma|les|la|le|tt)\b)|koi|quel\w*|à quel\w*|comment|combien|pourquoi|est-ce|il fait|où|ce qui)\b",
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


def _citer(
    retenus: tuple[Candidat, ...], nu: bool, longueur: int, dit: str
) -> tuple[float, Candidat, Reflet] | None:
    """The best stretch that can stand between quotation marks, with its score."""
    for candidat in retenus:
        if not _citable(candidat):
            continue
        texte = a_citer(candidat.texte, nu)
        if texte is not None and len(texte) <= longueur and d_un_seul_tenant(texte, dit) == texte:
            return (
                candidat.note,
                candidat,
                Reflet("citation", _guillemets_simples(_minuscule(texte))),
            )
    return None


def _citable(candidat: Candidat) -> bool:
    """Whether a stretch means something by itself, said as it is."""
    texte = candidat.texte
    mots = texte.split()
    if _INTERROGE.match(texte) or _ordre(texte) or _SANS_SUJET.match(texte):
        return False
    if candidat.topique or (not candidat.debut and not _SUJET.match(texte)):
        return False
    propre = re.sub(r"« [^«»]+ »", "", texte)
    if _AUTRUI.search(propre) or re.search(r"[«»()\[\]*_#|]", propre) or not propre.strip():
        return False
    if not candidat.entier and _FIN_OUVERTE.search(texte):
        return False
    if len(mots) == 1 and len(mots[0]) < 4 or len(mots) > 1 and len({m.lower() for m in mots}) == 1:
        return False
    return any(connu(m.lower().strip("’,.")) for m in re.split(r"[\s’]+", texte))


def _minuscule(texte: str) -> str:
    premier = re.match(r"[^\W\d_]+", texte)
    if premier is None:
        return texte
    mot = premier.group()
    if mot in ("Mme", "Mr", "M", "Mlle") or len(mot) > 1 and mot.isupper():
        return texte
    if mot[0].isupper() and _propre(mot.lower(), texte[premier.end() :]):
        return texte
    return texte[0].lower() + texte[1:]


def _propre(mot: str, suite: str) -> bool:
    """Whether the word that opens a stretch is a name: no French word, or none that could be there."""
    if mot in ABREVIATIONS:
        return False
    if not connu(mot):
        # « Jai », « Cetait »
        return not (colle(mot) or accentuer(mot) or en_deux(mot))
    if part(mot, "NVA") < 0.9 or infinitif(mot):
        return False
    suivant = re.match(r" ((?:(?:ne|n’|me|m’|se|s’|nous|lui|y|en|l’) ?)*)([^\W\d_]+)", suite)
    verbe = suivant and a_lecture(suivant[2].lower(), "V3")
    verbe = verbe and (suivant[1] or part(suivant[2].lower(), "V") > 0.6)
    # « Rose tient la caisse », « Régis, dont personne… », « Martin, quarante ans, … »
    return bool(verbe) or frequence(mot) < 1 or bool(_APPOSITION.match(suite))


_APPOSITION = re.compile(
    r", (?:qu[ei] |qu’|dont |à qui |(?:[\w-]+ )+ans\b|(?:mon|ma|le|la|un|une) \w+, )", re.I
)
