"""The first draft of the raison d’être, from the person’s own words."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from pourquoi.carnet import Carnet
from pourquoi.clientele.nommee import de_tous, genre, humains, moities, nom_de
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.extraction import EQUIPE, SEUL, seul_ou_equipe
from pourquoi.jugement.phrases import SOURCES, valeurs
from pourquoi.raison_detre.a_essayer import effets_possibles
from pourquoi.raison_detre.buts import POUR_SOI, ce_que_nous_faisons
from pourquoi.raison_detre.d_aplomb import d_aplomb
from pourquoi.raison_detre.depuis import ce_qu_ils_sont_devenus
from pourquoi.raison_detre.effets import est_humain, lire, vecus
from pourquoi.raison_detre.eux import ce_qui_change_pour_eux, nommer
from pourquoi.raison_detre.gestes import geste_promis, geste_vu
from pourquoi.raison_detre.matiere import (
    ARGENT,
    PERSONNES,
    PLUSIEURS,
    SANS_LIEN,
    au_propos,
    dicible,
    ensemble,
    sans_plaisanteries,
    tout_ce_qui_est_dit,
)
from pourquoi.raison_detre.metier import en_acte
from pourquoi.raison_detre.peines import PEINE
from pourquoi.raison_detre.pour_qui import (
    ce_qu_ils_veulent,
    en_tete,
    les_nommes,
    peine_levee,
    peines_levees,
    pour_eux,
)
from pourquoi.raison_detre.raisons import des_siens, raisons
from pourquoi.raison_detre.souhaits import ce_que_nous_souhaitons, effet_vu
from pourquoi.raison_detre.tenable import (
    EN_CELA,
    d_un_autre,
    delaisse,
    raconte_un_autre,
    tenable,
    vient_du_delaisse,
)
from pourquoi.raison_detre.valeurs_en_acte import (
    apporte,
    fideles,
    grace_a,
    ma_ou_mon,
    nu,
    par_la_valeur,
    par_valeurs,
    promise,
    refus,
    tenue,
    valeurs_a_dire,
)
from pourquoi.reflet import de, gerondif, que, souhait
from pourquoi.reflet.lexique import a_lecture, accentuer, connu, infinitif
from pourquoi.reflet.souhait import subjonctif
from pourquoi.reflet.typographie import decouper, nettoyer, voyelle
from pourquoi.reflexion import a_coeur, citer
from pourquoi.retouche.mots import racines
from pourquoi.retouche.oral import sans_tics
from pourquoi.retouche.personne import dire_par
from pourquoi.valeurs_lexique import valeurs_dites


def rediger(carnet: Carnet) -> str:
    """Draft « Nous existons pour…, afin que…, en… » with the person's own words.

    Their whys come first, then the act told for their value. Parts nothing was said about are
    left out rather than invented. Someone who works alone reads « Je suis là pour… ».
    """
    carnet = sans_plaisanteries(carnet)
    if jugees := _jugees(_cle(carnet)):
        metier = en_acte(carnet.activite)
        dite = _plutot_un_effet(jugees, metier)
        parlante = _plus_parlante(dite, jugees, carnet) if _terne(dite, metier) else None
        if parlante is None and COMPTER.search(dite.phrase):
            # « puissent compter sur ma patience »: their own words say more.
            parlante = _mot_pour_mot(carnet)
        if parlante is None and _DES_SIENS.search(dite.phrase):
            parlante = _dire(dite.essai, _en_je(carnet))
        return parlante or dite.phrase
    essai = max(_essais(carnet), key=lambda e: _note(e, carnet))
    mot_pour_mot = None if tenable(essai.parties) else _mot_pour_mot(carnet)
    return mot_pour_mot or _dire(essai, carnet)


def cite(carnet: Carnet) -> bool:
    """Whether nothing can be drafted, and a why of theirs is given back word for word."""
    return bool(_mot_pour_mot(carnet)) and rediger(carnet) == _mot_pour_mot(carnet)


def _mot_pour_mot(carnet: Carnet) -> str | None:
    """One of their whys as it was told, the deepest first: « Je fais ce métier pour ceci : “…” »."""
    profonds = [getattr(carnet, dit.nom) for dit in a_coeur(carnet)]
    whys = dict.fromkeys([*profonds[:1], *reversed(carnet.pourquois())])
    for phrases in map(en_phrases, whys):
        dites = [d for p in phrases if (d := p.strip(' .!«»"“”')) and _se_cite(d)]
        # All of a why when it is short, or else the last of it.
        for dite in (". ".join(d[0].upper() + d[1:] for d in dites), *reversed(dites)):
            dite = _EN_TETE.sub("", dite)
            if MOTS_CITES[0] <= len(dite.split()) <= MOTS_CITES[1]:
                return f"Je fais ce métier pour ceci : “{citer(dite, LONGUEUR_CITEE)}”."
    return None


def _se_cite(dite: str) -> bool:
    return not (_A_NE_PAS_CITER.search(dite) or ARGENT.search(dite))


LONGUEUR_CITEE = 200
_EN_TETE = re.compile(r"^\W*(?:(?:bah|ben|mais|et|alors|donc|enfin|euh|oui|non)\b\W*)+", re.I)
MOTS_CITES = (3, 34)
"""Words of a why that is given back word for word: neither a scrap nor a tale."""
_A_NE_PAS_CITER = re.compile(
    r"\b(?:haha|lol|mdr|ptdr|évidemment|naturellement|fortune|yachts?|je (?:ne )?sais pas|chais pas|j ?sais pas|jsp|\w*illiardaires?|\w*illionnaires?)\b|[?«]",
    re.IGNORECASE,
)
"""A joke, a question, somebody else’s words."""


def _plutot_un_effet(jugees: list[_Jugee], metier: str | None = None) -> _Jugee:
    """The best sentence, or the one hardly behind it that tells an effect, where it tells none.

    « travailler le bois, d’abord pour les anciens » says nothing of « que les vieux dorment en haut ».
    """
    meilleure = jugees[0]
    if not meilleure.essai.effet:
        creuse = _creuse(meilleure)
        ecart = POUR_D_AUTRES if creuse else BIEN_PLUS if _terne(meilleure, metier) else PRES
        seuil = max(meilleure.vaut - ecart, A_PROPOSER if creuse else A_PREFERER)
        moins = DIT_EN_POURQUOI if ecart == BIEN_PLUS else 0.0
        meilleure = next(
            (j for j in jugees if j.essai.effet > moins and j.vaut >= seuil), meilleure
        )
    if meilleure.essai.des_clients:
        seuil = meilleure.vaut - DIT_AU_POURQUOI
        proches = (j for j in jugees if j.vaut >= seuil and not j.essai.des_clients)
        meilleure = next((j for j in proches if j.essai.effet >= ANNONCE), meilleure)
    return _avec_le_metier(_entierement(meilleure, jugees), jugees, metier)


def _entierement(dite: _Jugee, jugees: list[_Jugee]) -> _Jugee:
    """The same sentence with all that was told: « remettent des manches courtes et retournent… »."""
    sien, *_ = [p for p in dite.essai.parties if _DIT_QUE.match(p)] or [""]
    for j in jugees:
        suites = [p for p in j.essai.parties if sien and p.startswith(f"{sien} et ")]
        ailleurs = [p for p in j.essai.parties if p not in suites]
        memes = ailleurs == [p for p in dite.essai.parties if p != sien]
        if suites and memes and j.essai.effet and j.vaut >= dite.vaut - PRES:
            return j
    return dite


_DIT_QUE = re.compile(r"(?:afin )?qu(?:e |’)")


def _avec_le_metier(dite: _Jugee, jugees: list[_Jugee], metier: str | None) -> _Jugee:
    """The same effect after the trade, when it is told in so few words: « que les gens se retrouvent ».

    After what is done for others, too, when it is told of somebody they care for: « former les
    aidants à domicile, afin que la personne malade… ».
    """
    debut, *_ = dite.essai.parties
    if not dite.essai.effet or not debut.startswith("qu"):
        return dite
    suites = [j for j in jugees if f"afin {debut}" in j.essai.parties[1:]]
    if len(debut.split()) <= PEU_DE_MOTS:
        return next((j for j in suites if j.vaut >= dite.vaut - PRES), dite)
    seuil = max(dite.vaut - POUR_D_AUTRES, A_PROPOSER)
    suites = [j for j in suites if j.vaut >= seuil]
    return next(
        (
            j
            for j in suites
            if _fait_pour_d_autres(j.essai.parties[0], debut) or _dit_en_bref(j, dite, metier)
        ),
        dite,
    )


def _dit_en_bref(jugee: _Jugee, dite: _Jugee, metier: str | None) -> bool:
    """Whether the trade goes before an effect for little: « ramoner au hérisson, afin que… ».

    It is what they said they do, in few words, none of them in an effect said alone.
    """
    fait, *_ = jugee.essai.parties
    return (
        fait == metier
        and len(dite.essai.parties) == 1
        and len(fait.split()) <= PEU_DE_MOTS + 2
        and len(jugee.phrase.split()) <= LONGUEUR_DU_BROUILLON
        and not (_TENIR.match(fait) or fait.startswith(("exercer ", "faire ")))
        and not _racines(fait) & _racines(dite.phrase)
    )


def _creuse(jugee: _Jugee) -> bool:
    """Whether a sentence tells of no why: « tenir un salon de thé, en travaillant avec patience ».

    « afin que les gens puissent compter sur ma patience » is said for want of anything else.
    """
    fait, *suite = jugee.essai.parties
    if COMPTER.search(jugee.phrase):
        return True
    return bool(_TENIR.match(fait)) and not any(_DIT_POURQUOI.match(s) for s in suite)


def _terne(jugee: _Jugee, metier: str | None) -> bool:
    """Whether a sentence tells the trade, the clients, the value, and no why.

    « dépanner des ordinateurs, d’abord pour les retraités, en travaillant avec patience »: one in
    seven of those who were shown such a sentence would have signed it.
    """
    fait, *suite = jugee.essai.parties
    if COMPTER.search(jugee.phrase):
        return True
    dit_un_but = fait.startswith("qu") or any(_DIT_POURQUOI.match(s) for s in suite)
    # « pour les artisans seuls », who are in the trade: it tells no more.
    nu = (metier or "").partition(" pour ")[0]
    du_metier = bool(nu) and (_racines(fait) <= _racines(metier or "") or fait.startswith(nu))
    return not dit_un_but and (du_metier or bool(_TENIR.match(fait)))


def _plus_parlante(dite: _Jugee, jugees: list[_Jugee], carnet: Carnet) -> str | None:
    """What they did tell, where a sentence says only that one can rely on them; or None.

    What happened to one of theirs; else a reason or an aim of a why; else what they do.
    « afin que les mères puissent compter sur ma patience » → « d’abord pour les mères, parce que ma
    mère a attendu trente ans pour lire son courrier ».
    """
    parties = [_SUR_QUI.sub(r"d’abord pour \1", partie) for partie in dite.essai.parties]
    parties = [p for p in parties if not _VALEUR_SEULE.match(p)]
    if not parties[0].startswith("d’abord"):
        siens = None if EQUIPE in carnet.detours_faits else des_siens(carnet)
        base = _dire(replace(dite.essai, parties=tuple(parties)), _en_je(carnet)) if siens else ""
        if base.startswith("Je "):
            return f"{base.removesuffix('.')}, parce que {siens}."
    seuil = max(dite.vaut - POUR_D_AUTRES, A_PROPOSER)
    pourquoi = next((j for j in jugees if j.vaut >= seuil and _d_un_pourquoi(j, carnet)), None)
    if pourquoi:
        return pourquoi.phrase
    geste = geste_vu(carnet) or geste_promis(carnet)
    if geste and COMPTER.search(dite.phrase) and not parties[0].startswith("d’abord"):
        return _dire(replace(dite.essai, parties=(*parties, geste)), carnet)
    return None


def _en_je(carnet: Carnet) -> Carnet:
    """The notebook of the same person, alone, unless they said they are several."""
    if EQUIPE in carnet.detours_faits:
        return carnet
    return Carnet.depuis({**_donnees(carnet), "detours_faits": [SEUL]})


_DES_SIENS = re.compile(
    r"\bnotre (?:grand-)?(?:mère|père|frère|sœur|oncle|tante|mari|femme|fils|fille)\b"
)
"""« parce que notre oncle ne savait pas lire son bail »: nobody has an uncle in the plural."""


def _d_un_pourquoi(jugee: _Jugee, carnet: Carnet) -> bool:
    """Whether a sentence opens on an aim told in a why, or ends on a reason."""
    fait, *suite = jugee.essai.parties
    if any(p.startswith(("parce que ", "parce qu’")) for p in suite):
        return True
    dits = " . ".join(carnet.pourquois())
    vu = fait.startswith("qu") or _A_NE_PAS_CITER.search(fait) or _racines(fait) <= set()
    metier = _racines(en_acte(carnet.activite) or "")
    return not vu and _racines(fait) <= _racines(dits) and not _racines(fait) <= metier


_SUR_QUI = re.compile(r"^(?:afin )?qu(?:e |’)(.+?) puissen?t? compter sur .*")

COMPTER = re.compile(r"\bpuissen?t? compter sur\b")
_TENIR = re.compile(r"(?:tenir|exercer|faire vivre|proposer|vendre|servir)\b")
_DIT_POURQUOI = re.compile(r"(?:afin|pour|parce) qu|afin d")

_DONT_ON_PARLE = re.compile(r"qu(?:e |’)(?:chaque |les? |la |l’|une? |des )(?P<nom>[\w-]+)")
_FAIT_POUR = re.compile(r"\b(?:pour|auprès|avec|aux?|des?|les) (?:des |les )?(?P<nom>[\w-]+s)\b")


def _fait_pour_d_autres(fait: str, effet: str) -> bool:
    """Whether what is done is for people, and what it brings about for others: a carer, and the ill."""
    eux = _DONT_ON_PARLE.match(effet)
    servis = {m["nom"] for m in _FAIT_POUR.finditer(fait) if humains(f"les {m['nom']}")}
    if eux is None or not servis or eux["nom"] in ("gens", "monde"):
        return False
    nom = eux["nom"] if eux["nom"].endswith("s") else f"{eux['nom']}s"
    return humains(f"les {nom}") and not servis & {nom, "gens", "clients", "personnes"}


def les_autres(carnet: Carnet) -> list[tuple[float, str]]:
    """The sentences fit to be proposed after the first is refused, with what each is worth.

    One that tells an effect is worth a little more, as in `_plutot_un_effet`.
    """
    carnet = sans_plaisanteries(carnet)
    return [
        (j.vaut + PRES * bool(j.essai.effet), j.phrase)
        for j in _jugees(_cle(carnet))
        if j.vaut >= A_PROPOSER
    ]


A_PROPOSER = -1.2
"""What another sentence must be found worth, to be proposed when the first was refused."""

POUR_D_AUTRES = 0.8
"""How far behind it the same effect goes first, said after whom the work is done for."""

PRES = 0.2
"""How far behind the best sentence another is hardly worse."""

DIT_AU_POURQUOI = 0.6
"""How far behind a sentence drawn from who the clients are another goes first, its effect being a why."""

DIT_EN_POURQUOI = 3.0
"""What an effect is worth more than, that a why tells; less when only seen at the shop."""

BIEN_PLUS = 0.6
"""How far behind a sentence that tells no why one that tells an effect goes first."""

ANNONCE = 4.6
"""What an effect is worth that was told as one: « cela change que… », « je veux que… »."""

PEU_DE_MOTS = 5
"""Words of an effect that does not tell what brings it about: « que les gens se retrouvent »."""

A_PREFERER = -0.8
"""What a sentence that tells an effect must be found worth, to go before one that tells none."""


def _dire(essai: _Essai, carnet: Carnet) -> str:
    """The sentence of these parts, by « nous » or by « je »."""
    phrase = f"{sans_tics('Nous existons pour ' + ', '.join(_allegees(essai, carnet)))}."
    if "pour travailler" in phrase:
        # « travailler pour des gens…, en travaillant avec soin »
        phrase = phrase.replace("en travaillant avec ", "avec ")
    phrase = re.sub(r"(?<=\b(?:le|du|au|ce) )savoir faire\b", "savoir-faire", phrase)
    # « qui leur demande comment ca va »: never a word of its own.
    phrase = re.sub(r"(?<![\w’-])ca(?![\w’-])", "ça", phrase)
    phrase = re.sub(r"(?<!il )(?<!qu’)\by en a\b", "il y en a", phrase)
    phrase = re.sub(r"(?<=\w) (?=même (?:ceux|celles|quand)\b)", ", ", phrase)
    phrase = _RIRE.sub("", _APRES_QUE.sub(lambda m: m[0].lower(), phrase))
    phrase = _ET_QUE.sub(_au_subjonctif, _A_LES.sub(_contracter, phrase))
    phrase = _AUCUN.sub(lambda m: f"{m[1]} n{'’' if voyelle(m[2]) else 'e '}{m[2]}", phrase)
    if not seul(carnet):
        return phrase
    return _au_singulier(phrase, tout_ce_qui_est_dit(carnet)) or dire_par(phrase, "je") or phrase


SUR = 4.2
"""What a sentence is worth that tells why, and not only the trade, the clients and the value."""

A_MONTRER = -0.5
"""What the judge must find it worth, when there is one."""


def sure(carnet: Carnet) -> bool:
    """Whether enough was told, in words that can be turned, for a sentence of theirs."""
    carnet = sans_plaisanteries(carnet)
    if jugees := _jugees(_cle(carnet)):
        metier = en_acte(carnet.activite)
        montree = _plutot_un_effet(jugees, metier)
        return jugees[0].vaut >= A_MONTRER and not _terne(montree, metier)
    return max(essai.poids for essai in _essais(carnet)) >= SUR


_DONT = (
    *SOURCES, "geste_respect", "motifs", "propos", "valeurs_nommees", "valeurs_entendues",
    "valeurs_niees", "detours_faits",
)  # fmt: skip
"""What a draft depends on, of the notebook."""


def _donnees(carnet: Carnet) -> dict[str, object]:
    return {nom: getattr(carnet, nom) for nom in _DONT}


def _cle(carnet: Carnet) -> str:
    return json.dumps(_donnees(carnet))


@dataclass(frozen=True)
class _Jugee:
    """A sentence that could be drafted.

    Attributes:
        vaut: what it is judged to be worth.
        phrase: the sentence.
        essai: what it is made of.
    """

    vaut: float
    phrase: str
    essai: _Essai


@lru_cache(maxsize=16)
def _jugees(cle: str) -> list[_Jugee]:
    """The sentences that could be drafted, with what each is judged to be worth, the best first.

    Empty when the point of no why is known: drafts were marked beside them.
    """
    carnet = Carnet.depuis(json.loads(cle))
    if not any(nom.startswith("pourquoi_") for nom in carnet.propos):
        return []
    essais = [
        e for e in _essais(carnet, large=True) if tenable(e.parties) and not _metier_seul(e, carnet)
    ]
    dites: dict[str, _Essai] = {}
    for essai in sorted(essais, key=lambda e: -_note(e, carnet))[:A_JUGER]:
        dites.setdefault(_dire(essai, carnet), essai)
    if not dites:
        return []
    lues = [
        (_dire(replace(e, parties=e.jugee), carnet) if e.jugee else phrase, e.poids)
        for phrase, e in dites.items()
    ]
    valent = valeurs(carnet, lues)
    jugees = [
        _Jugee(float(vaut), phrase, essai)
        for vaut, (phrase, essai) in zip(valent, dites.items(), strict=True)
    ]
    return sorted(jugees, key=lambda j: (-j.vaut, j.phrase))


def _metier_seul(essai: _Essai, carnet: Carnet) -> bool:
    """« faire du conseil »: what is done, and nothing of why or for whom."""
    fait, *suite = essai.parties
    return not suite and fait in ("bien faire notre métier", en_acte(carnet.activite))


A_JUGER = 24
"""Drafts that are judged, at most."""


_APRES_QUE = re.compile(
    r"(?:(?<=\bque )|(?<=\bqu’))(?:Les?|La|L’|Une?|On|Des|D’|Mes|Nos|Notre|Ces?|Cette|Ils?|Elles?|Chacun|Tout|Ma|Mon)(?!\w)"
)


_AUCUN = re.compile(
    r"(?<=qu’)(aucune? [\w-]+(?: (?:d[eu]s?|de la) [\w-]+| d’[\w-]+)?) (?!(?:[\w-]+ ){0,3}(?:ne |n’)|qu)(\w+)"
)
"""« qu’aucun gamin se sente »: its « ne » is missing."""


_ET_QUE = re.compile(r"(\bet qu(?:e l’|’)on (?:ne |n’|se |s’)*)([^\W\d_]+)")


def _au_subjonctif(m: re.Match[str]) -> str:
    """« et que l’on n’entend plus la route » → « et que l’on n’entende plus la route »."""
    return f"{m[1]}{subjonctif(m[2], False) or m[2]}"


_A_LES = re.compile(r"\b(à|de) (les?) (?=([\w-]+))")


def _contracter(m: re.Match[str]) -> str:
    """« à les poubelles » → « aux poubelles »; « de les aider » stays."""
    if infinitif(m[3].lower()) or not a_lecture(m[3].lower(), "N", "A"):
        return m[0]
    return {"à le": "au ", "à les": "aux ", "de le": "du ", "de les": "des "}[f"{m[1]} {m[2]}"]


_RIRE = re.compile(r",? ?\b(?:mdr|lol|ptdr|xd)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Essai:
    """One way to say the sentence.

    Attributes:
        parties: what stands between commas; the first opens with an infinitive or « que ».
        poids: how much what it says is worth.
        effet: how much what it says that others live is worth; nothing when no rule is sure of it.
        des_clients: whether that comes from who the clients are, rather than from a why.
        jugee: the parts it is judged with, when they are others: no marked draft does without the values.
    """

    parties: tuple[str, ...]
    poids: float
    effet: float = 0.0
    des_clients: bool = False
    jugee: tuple[str, ...] = ()


def _allegees(essai: _Essai, carnet: Carnet) -> list[str]:
    """The parts of a sentence, all said by « nous », less said when it would be too long."""
    parties = list(essai.parties)
    if len(" ".join(parties).split()) > LONGUEUR_DU_BROUILLON:
        # One value is enough for a long sentence, and whom it begins with goes without saying.
        deux, une = (par_valeurs(valeurs_a_dire(carnet)[:n]) for n in (2, 1))
        parties = [une if p == deux and une else p for p in parties]
        if len(" ".join(parties).split()) > LONGUEUR_DU_BROUILLON and len(parties) > 2:
            parties = [p for p in parties if not p.startswith("à commencer par ")]
    return parties


LONGUEUR_DU_BROUILLON = 28
"""Words, after « nous existons pour », of a sentence that is learnt at one go."""

LONGUEUR_DE_L_EFFET = 19
"""Words of an effect, at most."""


def _essais(carnet: Carnet, large: bool = False) -> list[_Essai]:
    """Every way to say it: what is done, how it ends for others, the value.

    Args:
        carnet: the notebook.
        large: try also the clauses that no rule is sure of.
    """
    clientele = les_nommes(carnet)
    nommee = clientele and (_entiere(en_tete(clientele[0], MOTS_DES_CLIENTS)), clientele[1])
    clientele = clientele and (_entiere(en_tete(clientele[0], 10)), clientele[1])
    if clientele and clientele[0] in ("les personnes", "les gens", "les clients"):
        # « d’abord pour les personnes », of whom nothing is left, says nobody.
        clientele = nommee = None
    valeurs = valeurs_a_dire(carnet)
    acte = _acte(carnet, valeurs)
    metier = _sur_quoi(en_acte(carnet.activite), tout_ce_qui_est_dit(carnet))
    metier = metier and _ce_qu_ils_font(metier, tout_ce_qui_est_dit(carnet))
    metier = metier if metier and tenable((metier,)) else None
    dits = au_propos(carnet)
    points = [
        _racines(p) for p, t in zip(dits.pourquois(), carnet.pourquois(), strict=True) if p != t
    ]
    faits = [
        (p - 2 * bool(_VAGUE.search(f)), f)
        for p, f in _meilleurs(
            ce_que_nous_faisons(carnet, clientele and clientele[0]),
            ce_que_nous_faisons(dits, clientele and clientele[0]),
            points,
        )[:3]
        if not (POUR_SOI.match(f) or _sans_antecedent(f) or _du_passe(f))
    ]
    if metier and _invente(metier, faits, tout_ce_qui_est_dit(carnet)):
        metier = None
    if metier:
        if clientele and (dit := pour_eux(metier, clientele[0])):
            # « pour des familles » → « pour les familles qui ont hérité de papiers »
            metier = f"{metier[: dit.start()]}pour {clientele[0]}"
        faits.append((2.6 - 0.4 * metier.startswith("exercer notre métier"), metier))
    du_propos = _effets(dits, clientele, carnet.pourquois())
    effets = _meilleurs(_effets(carnet, clientele), du_propos, points)[:4]
    if large:
        deja = {dit for _, dit in effets}
        effets += [
            (PAS_SUR, e)
            for e in effets_possibles(carnet, clientele and clientele[0])
            if not (_BANCAL.search(e) or e in deja)
        ]
    if acte and any(_redit(acte, fait) for _, fait in faits[:1]):
        acte = None
    des_clients = {dit for _, dit in _propres(_tires_des_clients(carnet, clientele))}
    essais = [
        _Essai(
            _sans_redite(
                fait,
                _afin(_repris(effet, fait), fait),
                _a_commencer(effet, clientele),
                acte or _par(valeurs, f"{fait} {effet}"),
            ),
            p + q,
            q * (q > PAS_SUR),
            effet in des_clients,
        )
        for p, fait in faits
        for q, effet in effets
        if fait not in effet and not _meme_chose(fait, effet)
    ]
    for p, fait in faits:
        for q, suite in _pour_qui(fait, nommee, valeurs, acte, fait == metier):
            essais.append(_Essai(_sans_redite(fait, *suite), p + q))
    if metier:
        # « tenir une librairie, afin de ne recommander que ce que nous avons lu »
        buts = [(p, fait) for p, fait in faits if fait != metier and not fait.startswith("être ")]
        buts = [
            (p + 0.9 * fait.startswith(("faire du bien", "dire ce que")), fait) for p, fait in buts
        ]
        essais += [
            _Essai(_sans_redite(metier, _afin_de(f), acte or _par(valeurs, f)), p + 0.3)
            for p, f in buts
        ]
        if not effets and not any(p > SANS_RAISON for p, _ in buts):
            essais += [
                _Essai(_sans_redite(metier, _par(valeurs, r), f"parce {que(r)}"), 2.6 + q)
                for q, r in raisons(carnet, dits)
                if not (seul(carnet) and re.search(r"\b(?:nous|notre|nos)\b", r))
            ]
    for q, effet in effets:
        dites = (que(effet), _a_commencer(effet, clientele))
        fins = _ce_qui_l_apporte(valeurs, acte, effet)
        essai, jugee = (_sans_redite(*dites, fin) for fin in fins)
        essais.append(_Essai(essai, q, q * (q > PAS_SUR), effet in des_clients, jugee))
    if not essais and not (valeurs and clientele):
        soi = ce_que_nous_faisons(carnet)[:1]
        essais = [_Essai(_sans_redite(f, acte or _par(valeurs, f)), p) for p, f in soi]
    if geste := geste_vu(carnet) or geste_promis(carnet):
        essais = [_avec_le_geste(essai, geste) for essai in essais]
    laisses = delaisse(carnet.pourquois())
    autres = d_un_autre([*carnet.pourquois(), carnet.acte or ""])
    essais = [
        e
        for e in essais
        if tenable(e.parties)
        and not _laissee(e, laisses)
        and not any(raconte_un_autre(p, autres) for p in e.parties)
    ]
    return essais or [_au_plus_simple(carnet, metier, clientele, valeurs, acte)]


MOTS_DES_CLIENTS = 13
"""Words of whom it is for: « les cuisiniers qui changent la carte quand la mer dit non »."""


def _laissee(essai: _Essai, laisses: list[set[str]]) -> bool:
    return any(vient_du_delaisse(partie, laisses) for partie in essai.parties[:2])


def _au_plus_simple(
    carnet: Carnet,
    metier: str | None,
    clientele: tuple[str, str] | None,
    valeurs: list[str],
    acte: str | None,
) -> _Essai:
    """The plainest sentence that is true: the trade, whom it is for, how; else a why, word for word."""
    fin = acte or par_valeurs(valeurs)
    qui = clientele[0] if clientele and "«" not in clientele[0] else None
    pour = f"d’abord pour {qui}" if qui and not (metier and _DEJA_POUR.search(metier)) else None
    essais = [
        _sans_redite(*parties)
        for parties in (
            (metier, pour, fin) if metier else (),
            () if qui and not valeurs else _sans_rien(clientele, valeurs, carnet.acte),
            (qui, fin) if qui else (),
        )
        if parties
    ]
    simple = next(filter(tenable, essais), None)
    return _Essai(simple or essais[-1], 0)


_VALEUR_SEULE = re.compile(
    r"(?:en travaillant avec|en restant (?:fidèles|à l’écoute|proches)|en toute|en (?:transmettant|partageant|disant la vérité|étant là)$|dans la|avec le goût du travail)\b"
)
_DES_GENS_NOMMES = re.compile(
    r"(?:afin qu|d’abord pour|à commencer par|aux côtés|\b(?:aux|pour des)\b).*"
)


def _avec_le_geste(essai: _Essai, geste: str) -> _Essai:
    """The value as the client sees it: « en leur laissant un carnet » for « avec pédagogie ».

    Judged with the value: no marked draft tells a gesture.
    """
    *avant, maniere = essai.parties
    if not avant or not _VALEUR_SEULE.match(maniere) or avant[0].startswith("qu"):
        return essai
    a_eux = geste.startswith(("en leur ", "en les "))
    if a_eux and not any(_DES_GENS_NOMMES.match(p) and PLUSIEURS.search(p) for p in avant):
        return essai
    parties = (*avant, geste)
    if len(" ".join(parties).split()) > LONGUEUR_AVEC_GESTE:
        # « d’abord pour ceux qui ont raté ailleurs et des dames… »: the first of them are enough.
        parties = (*(_les_premiers(p) for p in avant), geste)
    trop_long = len(" ".join(parties).split()) > LONGUEUR_AVEC_GESTE
    if trop_long or _redit(geste, " ".join(avant)):
        return essai
    return replace(essai, parties=parties, jugee=essai.jugee or essai.parties)


def _les_premiers(partie: str) -> str:
    pour, d_abord, qui = partie.partition("d’abord pour ")
    premiers = re.split(r",? et (?=(?:les|des|ceux|celles|nos) )", qui)[0]
    return partie if pour or not d_abord else f"d’abord pour {premiers}"


LONGUEUR_AVEC_GESTE = 34
"""Words, after « nous existons pour », of a sentence that ends with a gesture."""


def _ce_qui_l_apporte(
    valeurs: list[str], acte: str | None, effet: str
) -> tuple[str | None, str | None]:
    """What others owe it to, after « que… »: what of it can bring it about, then all of it."""
    valeurs = _non_dites(valeurs, effet)
    justes = [v for v in valeurs if apporte(v, effet)]
    # « …que les gens se croisent, en travaillant » would be said of the people.
    dit = (acte or "").removeprefix("en travaillant ")
    if not dit or dit.startswith("en "):
        notres = grace_a(valeurs) or ""
        return (grace_a(justes) if notres.startswith("grâce à notre ") else notres), notres
    seul = re.fullmatch(r"avec \S+ et (sans .+)", dit)
    return (seul[1] if seul and not justes else dit), dit


_DEUX_VERBES = re.compile(
    r"(?P<un>[^\W\d_]+(?:er|ir|re)) et (?P<autre>[^\W\d_]+(?:er|ir|re)) (?P<quoi>(?:l[ea]s?|l’|d[eu]s?) ?.+)"
)
_DEUX_CHOSES = re.compile(
    r"(?P<un>[^\W\d_]+(?:er|ir|re) (?:les?|la|l’|des|du|de la|de l’|une?) ?[\w-]+(?: [\w-]+)?) et (?P<autre>(?:(?:les?|la|l’|des|du|de la|de l’) ?)?[\w-]+)(?P<ou> (?:à|en|dans) .+)?"
)
_PETIT = re.compile(r"\b(?:les?|la|l’|des|du|de|une?)(?: |(?<=’))")


def _dite(chose: str, dits: str) -> bool:
    """Whether they named a thing: by its first letters, or whole when it is short, « du thé »."""
    if siens := _racines(chose):
        return siens <= _racines(dits)
    return normaliser(_PETIT.sub("", chose)).strip() in normaliser(dits).split()


_TICS = re.compile(r"\b(?:du coup|tout à coup|un coup|d[’']un coup|sur le coup)\b", re.IGNORECASE)
"""« du coup » cuts no hair."""


def _ce_qu_ils_font(metier: str, dits: str) -> str:
    """« installer et réparer le chauffage », of whoever only repairs: « réparer le chauffage ».

    « servir du thé et des gâteaux », of whoever speaks of tea alone: « servir du thé ».
    """
    dits = _TICS.sub(" ", dits)
    autres = dits.partition(" . ")[2]
    if deux := _DEUX_VERBES.fullmatch(metier):
        un, autre = deux["un"], deux["autre"]
        for sien, tu in ((un, autre), (autre, un)):
            # « coiffure » tells the trade; « moi je coiffe » tells what is done of it.
            if _racines(sien) & _racines(autres) and not _racines(tu) & _racines(dits):
                return f"{sien} {deux['quoi']}"
        return metier
    choses = _DEUX_CHOSES.fullmatch(metier)
    if choses is None or infinitif(choses["autre"]):
        return metier
    _, _, chose = choses["un"].partition(" ")
    if _dite(chose, dits) and not _dite(choses["autre"], dits):
        return f"{choses['un']}{choses['ou'] or ''}"
    return metier


def _invente(metier: str, faits: list[tuple[float, str]], dits: str) -> bool:
    """Whether a trade says things that nobody named, and an act they told does better.

    « imprimer des livres », of whoever said « imprimer les souvenirs de famille ».
    """
    siens = _racines(metier)
    inconnus = siens - _racines(dits)
    return bool(inconnus) and any(p > 0 and siens & _racines(f) for p, f in faits)


def _entiere(clientele: str) -> str:
    """« les familles, les timides et les gens » → « les familles, les timides »."""
    return _VIDE.sub("", re.sub(r"\b(et|ou) aux ", r"\1 les ", _GENRE.sub("", clientele)))


_VIDE = re.compile(r"(?<=\w)(?:,| et|, et) (?:les gens|ceux|celles|des?|les?)$")
"""A last group of which nothing is left."""
_GENRE = re.compile(r",? (?:genre|style|du style) (?=(?:les?|la|l’|des?|un|une) ?\w).*")
"""« les gens du train genre les livreurs »: the first name is enough."""


_CASSE = "réparer ce qui est cassé"
_REPARES = re.compile(
    r"\b(?:v[ée]lo|t[ée]l[ée]phone|montre|horloge|meuble|ordinateur|instrument|guitare|violon|chaussure|moto|scooter|trottinette|tondeuse|tracteur|voiture|bateau|jouet|v[êe]tement|radio|console|lampe|fauteuil)s?\b",
    re.IGNORECASE,
)


def _sur_quoi(metier: str | None, dits: str) -> str | None:
    """« réparer ce qui est cassé » → « réparer les vélos », when that is what they speak of."""
    if not (metier or "").startswith(_CASSE):
        return metier
    vus = (m.lower().rstrip("s") for m in _REPARES.findall(dits))
    noms = [n if connu(n) else next(iter(accentuer(n)), n) for n in vus]
    if not noms:
        return metier
    return (metier or "").replace(_CASSE, f"réparer les {max(noms, key=noms.count)}s")


PAS_SUR = 2.0
"""What an effect is worth that no rule is sure of."""

SANS_RAISON = 2.4
"""What a purpose is worth that makes a sentence do without a reason."""

DU_PROPOS = 1.6
"""What a part is worth more, that says a point and nothing else; less than nothing when it says little of it."""


def _meilleurs(
    lus: list[tuple[float, str]], du_propos: list[tuple[float, str]], points: list[set[str]]
) -> list[tuple[float, str]]:
    """The parts read in whole answers and in their points, each once, the best first.

    Args:
        lus: the parts of whole answers, with their worth.
        du_propos: those of the points.
        points: the content words of each point.
    """
    notes = dict(sorted((dit, p) for p, dit in [*lus, *du_propos]))
    for _, dit in du_propos:
        # « …, même un comptable »: what comes after the point is left out.
        for long in [autre for autre in notes if autre.startswith(f"{dit}, ")]:
            notes[dit] = max(notes[dit], notes.pop(long))
    if points:
        notes = {dit: p + DU_PROPOS * (_du_propos(dit, points) - 0.5) for dit, p in notes.items()}
    return sorted(((p, dit) for dit, p in notes.items()), key=lambda n: -n[0])


def _du_propos(dit: str, points: list[set[str]]) -> float:
    """How much a part says the same as one of the points, 0 to 1 (F1 of their content words)."""
    siens = _racines(dit)
    return max(2 * len(siens & point) / max(len(siens) + len(point), 1) for point in points)


def _acte(carnet: Carnet, valeurs: list[str]) -> str | None:
    """The act that ends the sentence in place of the value: a rule of theirs, or all they told."""
    acte = gerondif(carnet.acte) if carnet.acte else None
    if not (acte and _PRINCIPE.match(acte) and len(acte.split()) < 10):
        # « en refaisant le moulage » says less than « avec patience ».
        acte = _sans(carnet, valeurs) or (None if valeurs else acte)
    if not (acte or valeurs) and carnet.valeurs:
        acte = tenue(carnet) or gerondif(carnet.valeurs)
    if acte is None or _SANS_OBJET.fullmatch(acte) or _ET_C_EST.search(acte) or EN_CELA.match(acte):
        return None
    return acte if dicible(acte) else None


_ET_C_EST = re.compile(r" (?:et|mais|,) ?(?:c’|ça |cela |je |j’|ils? |elles? )")
"""« en soufflant et c’est gratuit »: another clause begins there."""


_SANS_OBJET = re.compile(
    r"en (?:ne |n’)(?!(?:ment|trich|bâcl|tromp|vol|arnaqu|gaspill|cri|juge|cour|compt)\w*ant\b)[^\W\d_]+ant (?:jamais|pas|plus|rien)(?: (?:jamais|du tout|là-dessus))?"
)
"""« ça je lâche jamais », without what is never let go."""


def _sans(carnet: Carnet, valeurs: list[str]) -> str | None:
    """« sans jamais forcer un chien », « avec patience et sans tricher », when told as a value."""
    dit = refus(carnet)
    if dit is None or not valeurs_dites(carnet.valeurs or ""):
        return dit
    if nu(valeurs[0]) in ("honnêteté", "franchise", "vérité") and dit in (
        "sans mentir",
        "sans tricher",
    ):
        return None
    valeur = par_valeurs(valeurs[:1]) or ""
    court = len(dit.split()) < 4 and valeur.startswith("en travaillant avec ")
    return f"{valeur} et {dit}" if court else None


_PAR_LE_METIER = re.compile(
    r"(?:transmettre|garder|partager) (?:un |le |notre |ce )?(?:savoir-faire|geste|métier)"
)
"""What says little without the trade it is done by."""

_PRINCIPE = re.compile(r"en (?:ne |n’|refusant |disant )")
"""An act that is a rule rather than the tale of one day: « en ne mentant jamais »."""


_A_LE = re.compile(r" (?:à|de|pour) (?:les|la|le|l’|lui|leur) ?(\w+(?:er|ir|re))\b")


_CE_QUE_J_AVAIS = re.compile(r"\b(?:je|j’|nous|on) (?:(?:y|en|les?|la|l’|leur|lui) ?)*([^\W\d_]+)")


def _du_passe(fait: str) -> bool:
    """« poser le pied sur ce que nous dessinions »: a wish of the life before, met since."""
    return any(
        a_lecture(m[1].lower(), "V1I", "V3I", "V4I")
        and not a_lecture(m[1].lower(), "V1P", "V3P", "V4P")
        for m in _CE_QUE_J_AVAIS.finditer(fait)
    )


def _sans_antecedent(fait: str) -> bool:
    """Whether nobody knows what « les entretenir » is about."""
    verbes = (m[1] for m in _A_LE.finditer(fait))
    return bool(_ON_NE_SAIT_QUI.search(fait)) or any(
        infinitif(v) and not a_lecture(v, "N") for v in verbes
    )


_ON_NE_SAIT_QUI = re.compile(
    r"^(?:l’|les? |la |lui |leur |y )(?=\w+(?:er|ir|re|oir)\b)|\b(?:pouvoir|vouloir) (?:l’|leur |lui )"
    r"|\bs’y \w+|\by prendre|^(?!.*\b(?:qu[ei’]|où|dont|si|quand)).*\bon (?:ne )?(?:peut|doit|a|est|fait)\b"
)
"""« l’emmener à ses séances »: nobody knows whom."""
_VAGUE = re.compile(
    r"^rendre la pareille$|\b(?:autrement|différemment|autre chose|s’il faut|les choses bien|bien les choses|faire du propre|faire du bon boulot|(?:vendre|travailler|bosser) (?:honnête|propre|bien))\b"
)


_DES_GENS = re.compile(r"\b(?:aux |les |des |à |de )(ceux|[\w-]+s)\b")


def _repris(effet: str, fait: str) -> str:
    """« éduquer les chiens, afin qu’ils restent… »: what was just named is not named again."""
    if effet.startswith("nos clients ") and (eux := _DES_GENS.search(fait)):
        if (
            eux[1] in ("ceux", "adultes")
            or humains(f"les {eux[1]}")
            and genre(f"les {eux[1]}") != "f"
        ):
            return f"ils {effet[12:]}"
    dit = re.match(
        r"(?:les|des) (?P<nom>[\w-]+) (?:(?:en|de|du|des) [\w-]+ )?(?=(?:ne |n’|se |s’)?\w+nt\b)",
        effet,
    )
    if not dit or not re.search(rf"\b(?:les|des) {re.escape(dit['nom'])}\b", fait):
        return effet
    nom = dit["nom"]
    feminin = a_lecture(nom, "Nfp") and not a_lecture(nom, "Nmp", "Nxp")
    return f"{'elles' if feminin else 'ils'} {effet[dit.end() :]}"


def _effets(
    carnet: Carnet, clientele: tuple[str, str] | None, entiers: Sequence[str] = ()
) -> list[tuple[float, str]]:
    """How it ends for others, with how much each is worth, the best first."""
    effets = ce_que_nous_souhaitons(carnet, entiers)
    if clientele and (eux := ce_qui_change_pour_eux(carnet, clientele)):
        deja = pour_eux(en_acte(carnet.activite) or "", clientele[0])
        dit = eux if eux.startswith("chacun") or deja else nommer(eux, clientele[0])
        suite = eux.partition(" ")[2]
        if len(moities(clientele[0])) == 1 or not any(e.endswith(suite) for _, e in effets):
            # « les jeunes parents et les gens qui enterrent quelqu’un » where the why names « les gens ».
            effets.append((4.3, dit))
    if vu := effet_vu(carnet):
        effets.append((3.0, vu))
    effets += [
        (3.6 - 0.1 * (n + rang), e)
        for n, d in enumerate(carnet.pourquois(), start=1)
        for rang, e in enumerate(peines_levees(d, clientele))
    ]
    effets += _tires_des_clients(carnet, clientele)
    effets += [(p + 0.5, eux) for p, e in effets if (eux := _surtout_eux(carnet, e))]
    effets += [(4.2, dit) for dit in ce_qu_ils_sont_devenus(carnet, clientele)]
    effets += [(4.5, dit) for dit in _dit_ailleurs_que_dans_un_pourquoi(carnet, clientele)]
    return sorted(_propres(effets), key=lambda e: -e[0])


_TOUS_PEUVENT = re.compile(
    r"(?:les gens|tout le monde|on|chacun) puisse(?:nt)? (?P<quoi>\w+(?:er|ir|re)\b.*)"
)
_SURTOUT = re.compile(
    r"\bsurtout,? (?P<eux>(?:les|mes|nos|celles|ceux) (?!miens|autres\b)[^,.;:!?]*? (?:qui|que|qu’|dont) [^,.;:!?]+)",
    re.IGNORECASE,
)


def _surtout_eux(carnet: Carnet, effet: str) -> str | None:
    """« les gens puissent rouler » of those named just after it: « surtout les filles qui partent à 4h »."""
    tous = _TOUS_PEUVENT.fullmatch(effet)
    for why in carnet.pourquois() if tous else ():
        eux = _SURTOUT.search(lire(nettoyer(why)))
        if eux is None or not _racines(tous["quoi"]) <= _racines(why[: eux.start()]):
            continue
        qui = re.sub(r"^mes ", "nos ", eux["eux"].strip()[0].lower() + eux["eux"].strip()[1:])
        if len(qui.split()) <= SURTOUT and dicible(qui) and not PERSONNES.search(qui):
            return f"{qui} puissent {tous['quoi']}"
    return None


SURTOUT = 16
"""Words of those named above all, in the place of everybody."""


def _tires_des_clients(
    carnet: Carnet, clientele: tuple[str, str] | None
) -> list[tuple[float, str]]:
    """What would be good to those said to be the clients: « qui ont peur de… », « qui veulent… »."""
    dit = _ce_qui_est_dit_d_eux(carnet.coeur_clientele or "", clientele)
    lus = ((3.6, peine_levee(dit, clientele, True)), (2.6, ce_qu_ils_veulent(dit, clientele)))
    return [(p, e) for p, e in lus if e]


_D_AUTRES = re.compile(
    r"\W*(?:et |mais |en revanche,? |par contre,? )?(?:les|des|ceux|celles)\b", re.IGNORECASE
)


def _ce_qui_est_dit_d_eux(dit: str, clientele: tuple[str, str] | None) -> str:
    """The answer up to the first sentence on others: « les expatriés, ils veulent discuter »."""
    phrases = en_phrases(dit)
    nom = nom_de(clientele[0]) if clientele else ""
    rang = next((i for i, p in enumerate(phrases) if nom and nom in normaliser(p)), 0)
    suite = phrases[rang:]
    autres = next((i for i, p in enumerate(suite[1:], 1) if _D_AUTRES.match(p)), len(suite))
    return " ".join(suite[:autres])


def _propres(effets: list[tuple[float, str]]) -> list[tuple[float, str]]:
    """The effects that stand by themselves, worth less when long or told of somebody."""
    lus = [(p, _ET_POUR_QUE.sub(r" et qu\1", _sans_boiter(e))) for p, e in effets]
    # « la nuit tout le monde t’oublie »: an ill, told to someone.
    # « les clientes se sentent moches »: what they bear is no effect, before it is lifted.
    lus = [(p, e) for p, e in lus if not (_A_QUELQU_UN.search(e) or PEINE.search(e))]
    droits = [(p, dit) for p, e in lus if (dit := d_aplomb(e))]
    return [
        (p - 2 * bool(_QUELQU_UN.search(e)) - 0.15 * max(0, len(e.split()) - 15), e)
        for p, e in droits
        if not _BANCAL.search(e) and len(e.split()) <= LONGUEUR_DE_L_EFFET
    ]


def _dit_ailleurs_que_dans_un_pourquoi(
    carnet: Carnet, clientele: tuple[str, str] | None
) -> list[str]:
    """« ce qui compte, c’est que les vieux sortent », announced where a value or an act was asked."""
    eux = (
        re.split(r",? (?:qui|que|qu’|dont|où)(?: |(?<=’))", moities(clientele[0])[0])
        if clientele
        else [""]
    )
    dits = []
    for etape in ("valeurs", "acte", "regard_client", "renoncements"):
        texte = getattr(carnet, etape) or ""
        lus = [bout for bout in (*carnet.bouts(etape, texte), texte) if bout]
        # « la pâte est pétrie », seen; « mes carottes ont un goût »: of a thing, nobody lives it.
        vu = etape in ("acte", "regard_client")
        dits += [
            v.texte
            for lu in lus
            for v in vecus(lu, eux[0])
            if v.annonce and (est_humain(v.sujet) or not (vu or _A_SOI.match(v.sujet)))
        ]
        dits += filter(None, (_tenu_pour_valeur(lu) for lu in lus))
    return [*dict.fromkeys(dits)]


_A_SOI = re.compile(r"(?:m(?:on|a|es)|n(?:otre|os)) ", re.IGNORECASE)

_VALEUR_QUE = re.compile(
    r"\b(?:valeur|règle|fierté|priorité)s?,? (?:à moi,? )?c[’' ]?est (?:surtout |juste |d’abord )?(?=qu(?:e |[’'])(?!(?:je|j|tu|vous|c|ça|il|elle)\b))(?P<dite>[^.;:!?…]+)",
    re.IGNORECASE,
)
"""« ma valeur c’est que personne ne se sente bête »: told of others, it is an aim."""


def _tenu_pour_valeur(texte: str) -> str | None:
    """« ma règle, c’est que personne ne reparte sans rien » → « personne ne reparte sans rien »; or None."""
    lues = (_VALEUR_QUE.search(lire(nettoyer(phrase))) for phrase in en_phrases(texte))
    dite = next(filter(None, lues), None)
    return souhait(f"je veux {dite['dite'].strip()}") if dite else None


_A_QUELQU_UN = re.compile(r"\b(?:tu|te|toi|vous)\b|\bt’", re.IGNORECASE)
_QUELQU_UN = re.compile(r"\b(?:celle|celui) qui\b.*\b[A-ZÀ-Ý][a-zà-ÿ]")
"""Somebody the story alone makes known: « celle qui habite à Lyon »."""
_ET_POUR_QUE = re.compile(r",? et pour qu(e |’)")


_BANCAL = re.compile(
    rf"(?<=[a-zéè] ){SANS_LIEN}(?=\w)|^(?!d’autres ).*(?<!que )(?<!qu’)(?<!comme )\b(?:ça|cela)\b|\bnous (?:croyons|pensons)\b|\bà en [^\W\d_]+(?:er|ir|re)\b|^on \w+(?: encore| plus| enfin)?$|\b(?:devant|dessus|dedans|autour)$|^(?:les?|la|l’|une?|des) ?[\w’-]+(?: [\w’-]+)?,? on (?:y|en|les?|la|l’)(?!\w)|^(?:les|nos|des|chaque|la|le|une?) [\w-]+ (?:la|le|l’) ?\w+(?:ent|e)$"
    r"|^(?:les|nos|des|chaque|tout|la|le|une?) [\w-]+ y soi(?:en)?t [^\W\d_]+(?:é|i|t|u)e?s?\b"
)
"""« les enfants la découvrent », « on voie encore », « chaque pièce y soit notée »: nobody knows what."""


def _sans_boiter(effet: str) -> str:
    """The effect without a second « que » that the mood of the first would not bear."""
    premier, et_que, suite = effet.partition(" et que ")
    mots = [mot.lower() for mot in decouper(suite)]
    juste = not et_que or mots[0] in ("l’", "on") or any(a_lecture(m, "V3S", "V6S") for m in mots)
    return effet if juste else premier


def _meme_chose(fait: str, effet: str) -> bool:
    """« tenir une librairie » and « les gamins aient toujours une librairie »: said twice."""
    dit = re.search(
        r"\bai(?:en)?t (?:toujours|encore|de nouveau) (?:une?|du|des|de la|de l’) ?([\w-]+)", effet
    )
    return dit is not None and dit[1] in fait.split()


def _afin(effet: str, fait: str) -> str:
    """« afin que », « ces murs » being named before or else « les murs »."""
    ces = re.match(r"ces ([\w-]+)", effet)
    if ces and ces[1] not in fait:
        effet = f"les{effet[3:]}"
    return f"afin {que(effet)}"


def _afin_de(fait: str) -> str:
    """« afin de garder un savoir-faire et d’apprendre »."""
    premier, *suite = re.split(r" et (?=[a-zéèê]+(?:er|ir|re)\b)", fait)
    return f"afin {' et '.join(de(verbe) for verbe in (premier, *suite))}"


def _a_commencer(effet: str, clientele: tuple[str, str] | None) -> str | None:
    """The core clientele beside what is wished of everybody."""
    tous = re.match(
        r"(?:les gens (?=(?:se |s’|ne |n’)?\w+nt\b)|tout le monde|chacun|personne)", effet
    )
    if clientele is None or not tous or _NIE.search(effet) or "«" in clientele[0]:
        return None
    if clientele[0] == "tout le monde" or len(effet.split()) > 12 or len(clientele[0].split()) > 10:
        return None
    return f"à commencer par {clientele[0]}"


def _pour_qui(
    fait: str,
    clientele: tuple[str, str] | None,
    valeurs: list[str],
    acte: str | None,
    metier: bool,
) -> list[tuple[float, tuple[str | None, ...]]]:
    """What follows what is done when no effect was told: for whom, and the value."""
    fin = acte or _par(valeurs, fait)
    if clientele is None or clientele[0] == "tout le monde":
        return [(0.5 if metier or _PAR_LE_METIER.match(fait) else 0.9, (fin,))]
    qui, puissent = clientele
    if re.match("être ce(?:ux|lles) ", fait):
        return [(0.8, (_aupres(fait, clientele), fin))]
    if pour_eux(fait, qui) or _DEJA_POUR.search(fait):
        return [(0.9, (fin,))]
    if _BATIS.search(qui):
        return [(0.8, (f"d’abord pour {qui}", fin))]
    if acte:
        return [(0.9, (f"d’abord pour {qui}", acte))]
    if valeurs and _redit(nu(valeurs[0]), fait):
        return [(0.9, (f"d’abord pour {qui}",))]
    if metier and (promesses := list(filter(None, map(promise, valeurs)))):
        return [
            (
                1.0,
                (f"afin {que(en_tete(qui, 10))} {puissent} compter sur {' et '.join(promesses)}",),
            )
        ]
    return [(0.9 if valeurs else 0.7, (f"d’abord pour {qui}", fin))]


def _par(valeurs: list[str], dit: str) -> str | None:
    """How the values end a sentence that says this already."""
    return par_valeurs(_non_dites(valeurs, dit))


def _non_dites(valeurs: list[str], dit: str) -> list[str]:
    return [v for v in valeurs if not _redit(nu(v), dit)]


_DEJA_POUR = re.compile(
    r"\b(?:ceux|celles|aux autres|quelqu’un|chacun|(?:les|des) (?:gens|autres|personnes|réfugiés|malades|enfants|gamins|jeunes|anciens|vieux|familles|femmes|hommes|patients|élèves|adultes))\b"
)
"""What is done says for whom already."""


_BATIS = re.compile(
    r"^(?:les|nos) (?:\w+ )?(?:maisons|toits|murs|jardins|immeubles|fermes|bâtiments|meubles|voitures|vélos)$"
)


def _sans_rien(
    clientele: tuple[str, str] | None, valeurs: list[str], dit: str | None
) -> list[str | None]:
    """The parts when nothing but a clientele, a value or an act was said."""
    acte = gerondif(dit) if dit else None
    if acte and _ET_C_EST.search(acte):
        acte = None
    if valeurs and clientele:
        parties, garde = par_la_valeur(valeurs[0], clientele, bool(acte))
        fidele = fideles(valeurs[0]) if valeurs[0] != "la fidélité" else None
        return [*parties, acte or (fidele if garde else None)]
    if valeurs:
        return [f"faire vivre {valeurs[0]}", acte]
    pour = f"d’abord pour {clientele[0]}" if clientele else None
    return ["bien faire notre métier", pour, acte]


def _sans_redite(*parties: str | None) -> tuple[str, ...]:
    """The parts there are, none saying another again."""
    dites: list[str] = []
    for partie in parties:
        if partie and not any(_redit(partie, dite) for dite in dites):
            dites.append(partie)
    return tuple(dites)


def _note(essai: _Essai, carnet: Carnet) -> float:
    """How well a sentence would do: what it says, its length, whether the trade is in it."""
    phrase = " ".join(essai.parties)
    longueur = len(phrase.split())
    note = (
        essai.poids - 0.12 * max(0, longueur - LONGUEUR_DU_BROUILLON) - 0.1 * max(0, 10 - longueur)
    )
    metier = _racines(carnet.activite or "")
    note += 0.5 * bool(metier & _racines(phrase))
    return note - 0.5 * (len(essai.parties) < 2) - 0.8 * (phrase.count("que ") > 4)


def _racines(texte: str) -> set[str]:
    """The content words by their first letters."""
    return racines(texte, 4) - _OUTILS


_NIE = re.compile(r"\b(?:ne\b|n’)")
"""A refusal (« on ne jette plus un manteau ») says enough to come first."""


_OUTILS = ensemble(
    "afin pour puis comp nous dans avec chez tous abord abor trav tout leur plus sans etre"
)


def _redit(partie: str, dite: str) -> bool:
    """Whether most content words of a part, by their first letters, are in one already said."""
    neuve, ancienne = _racines(partie), _racines(dite)
    return len(neuve & ancienne) * 2 > len(neuve)


def _aupres(souhaite: str, clientele: tuple[str, str] | None) -> str | None:
    """The core clientele beside what is wished, unless it is of them already."""
    if clientele is None or "«" in clientele[0] or clientele[0] == "tout le monde":
        return None
    nom = nom_de(clientele[0])
    memes = rf"\b{re.escape(nom)}\b|^\w+[ ’]{re.escape(nom.rstrip('sx'))}\b"
    deja = len(nom) > 3 and nom != "gens" and re.search(memes, souhaite)
    if clientele[0] in souhaite or deja:
        return None
    tous = re.match(
        r"(?:les gens|(?:les|nos) client(?:e?s)|tout le monde|chacun|on|personne)\b", souhaite
    )
    if tous and not _NIE.search(souhaite):
        return f"à commencer par {clientele[0]}"
    de_qui = de_tous(clientele[0])
    return f"aux côtés {de_qui}" if de_qui else f"d’abord pour {clientele[0]}"


_MOI_SEUL = re.compile(
    r"\bje (?:ne )?(?:suis|travaille|bosse|fais tout|gere|reste|serai|demarre|me lance)\b[^.,;]{0,25}\bseule?\b|\ben solo\b"
    r"|\b(?:pas|aucun|sans|zero|0) (?:de |d')?(?:salarie|employe|associe)"
)


_UN_AIDE = re.compile(
    r"(?<!moi et )(?<!nous et )\bmon (?:apprentie?|ouvri[eè]re?|salari[eé]e?|stagiaire)\b(?! et moi)",
    re.IGNORECASE,
)
"""« c'est moi, ou Léo, mon apprenti »: one helper named in passing makes no « nous » of who says « je »."""

_A_SON_COMPTE = re.compile(
    r"\b(?:freelance|free-lance|(?:auto|micro) ?-? ?entrepreneu\w+|en solo|independante?|a mon compte)\b"
)


def seul(carnet: Carnet) -> bool:
    """Whether one person speaks: they said last that they work alone, or speak of nobody else's work.

    « ma mère toute seule » is someone else.
    """
    dits = (*carnet.pourquois(), carnet.acte, carnet.regard_client, carnet.geste_respect)
    tailles = [seul_ou_equipe(carnet.activite or "")]
    if tailles == [None] and SEUL in carnet.detours_faits:
        tailles = ["seul"]
    if _A_SON_COMPTE.search(normaliser(carnet.activite or "")):
        # « graphiste freelance »: the team of the agency that laid them off is no team of theirs.
        return True
    if tailles == [None] and EQUIPE in carnet.detours_faits:
        tailles = ["equipe"]
    for texte in filter(None, dits):
        taille = seul_ou_equipe(_UN_AIDE.sub("", texte))
        tailles.append(taille if taille != "seul" or _MOI_SEUL.search(normaliser(texte)) else None)
    dites = [taille for taille in tailles if taille]
    return dites[-1] == "seul" if dites else _ne_dit_que_je(carnet)


def _ne_dit_que_je(carnet: Carnet) -> bool:
    """Whether they speak of themselves from one end to the other, and name nobody at work with them."""
    if carnet.partenaires.get("collaborateurs"):
        return False
    dits = normaliser(
        " . ".join(
            filter(None, (tout_ce_qui_est_dit(carnet), carnet.valeurs, carnet.geste_respect))
        )
    )
    dits = _AVEC_QUELQU_UN.sub(" ", dits)
    je, on = len(_JE.findall(dits)), len(_ON.findall(dits))
    return je >= FOIS_JE and je > on and not _NOUS.search(dits)


_AVEC_QUELQU_UN = re.compile(
    r"(?<=\bm')[ao]\w* [^.!?]*?\bnous(?= (?:y |en |l'|les? )*(?:avons|avions|sommes|etions)\b)"
)
"""« une dame m'a demandé de l'aider, nous y avons passé l'hiver »: a client and them, no team."""

FOIS_JE = 3
"""Least number of times they say « je » before the sentence does."""


_JE = re.compile(
    r"\b(?:je|moi)\b|\bj'|\bj(?:e?s(?:ui|e)|ai|vai|fai|veu|peu|vou[ld]|conn|aim|ador|sai|lach|met|pren|rep|tien)\w*"
)
_ON = re.compile(r"\bon\b(?! (?:m'|me|t'|te|dit|dirait|dirai))")
_NOUS = re.compile(
    r"(?<!chez )(?<!de )(?<!entre )(?<!pour )(?<!par )(?<!- )(?<!-)\bnous\b"
    r"|\b(?:notre|nos) (?!(?:petits|jeunes|ancien\w*|aines?|vieux|enfants|campagnes?|villages?|quartiers?|regions?|villes?|vallees?|rues?|montagnes?|pays|coins?|societe|epoque|monde|generation|planete|terres?|iles?)\b)"
)


def _au_singulier(phrase: str, dits: str) -> str | None:
    """The sentence said by « je », or None when a word of « nous » cannot be put back safely."""
    phrase = (
        phrase.replace("Nous existons", "Je suis là")
        .replace("restant fidèles", "restant fidèle")
        .replace("restant proches", "restant proche")
    )
    phrase = re.sub(r"\b(sur|chez|comme) nous\b", r"\1 moi", phrase)
    phrase = phrase.replace("être ceux", "être celui").replace("être celles", "être celle")
    phrase = re.sub(r"\bnous (?=occuper|arrêter)", "m’", phrase).replace(
        "nous consacrer", "me consacrer"
    )
    phrase = re.sub(r"\bnos\b", "mes", phrase)
    phrase = re.sub(
        r"(?:(?<=compter sur )|(?<=mettre )|(?<= et )|(?<=grâce à ))notre (?=([\w-]+))",
        lambda m: f"{ma_ou_mon(m[1])} ",
        phrase,
    )
    for possede in re.findall(r"\bnotre ([\w-]+)", phrase):
        dit = re.search(rf"\b(mon|ma) {re.escape(possede)}\b", dits, re.I)
        feminin = a_lecture(possede, "Nf")
        if dit is None and feminin == a_lecture(possede, "Nm", "Nx"):
            return None
        mien = dit[1].lower() if dit else "ma" if feminin and not voyelle(possede) else "mon"
        phrase = phrase.replace(f"notre {possede}", f"{mien} {possede}")
    return None if re.search(r"\bnous\b|\bnotre\b", phrase) else phrase
