"""The last things that the author of a tale did in it: « j’y suis allé, j’ai rien pris ».

The point that is learned is at times the setting (« un monsieur m’a appelé un dimanche »), or the first
of two acts told side by side; what the person did, and did last, is what they tell it for.
"""

from __future__ import annotations

import re

from pourquoi.ecriture import JOURS, normaliser
from pourquoi.reflet import Reflet, ecrire
from pourquoi.reflet.clauses import LONGUEUR_MAX, blessant
from pourquoi.reflet.formes import en_clair
from pourquoi.reflet.personne import TU, VOUS, Intournable, Personne, tourner
from pourquoi.reflet.proprete import au_mieux
from pourquoi.reflet.typographie import nettoyer, sans_accents

_SUJET = r"(?:je |j’|on |nous |ils? |elles? |ça |cela |c’)"
_LIEN = r"(?:(?:et|mais|alors|donc|du coup|puis|ensuite|après|là|bah|ben|moi|enfin),? )"
_QUAND = rf"(?:(?:si|quand|(?:le )?lendemain|l[ea] (?:semaine|fois|jour) d’après|le soir|hier|{JOURS})(?!\w)[^,.;:!?…]{{0,40}}?,? (?={_SUJET}))"
_ENTRE_CLAUSES = re.compile(
    rf"\s*[.;:!?…]+\s+|,\s+(?={_LIEN}*{_QUAND}?(?:{_SUJET}|l[ea]s? |l’|une? |mon |ma |mes |des |ce |maintenant|depuis|tu |vous ))"
    rf"|\s+(?=(?:et|mais|alors|donc) {_LIEN}*{_QUAND}?{_SUJET})",
    re.IGNORECASE,
)
_PENSE = (
    r"(?:sais|savais|pense|pensais|crois|croyais|trouve|trouvais|étais(?! (?:l[àa]|devant|au rendez-vous|chez)\b)|veux|voulais|voudrais|vois|voyais|connais|rappelle|souviens|aime|adore|déteste|regrette|regrettais|espère|espérais|préfère|préférais|hésite|pleure|râle|dois|sens|peux|pouvais|avais|sort|est|était|a"
    r"|en (?:fou|fich|moqu)\w*|ai (?:pleuré|chialé|souri|ri|rigolé|dormi|râlé)\b"
    r"|suis(?! (?:all|rest|ven|rev|mont|descend|pass|part|retourn|assis|lev|arrêt|mis|dit|débrouill|occup|déplac|excus|rend)\w*)"
    r"|ai (?:(?:pas|jamais|rien|même pas) )?(?:regretté|réfléchi|hésité|compris|pensé|vu|su|voulu)|ai (?:eu|vu|connu|entendu|appris|compris|peur|envie|besoin|mal|froid|tort|une?|des|d[ue]|le|la|les|pensé|trouvé ça|cru|reçu|su|l’impression|pas (?:le|la|d’|de)))"
)
_FAIT = re.compile(
    rf"{_LIEN}*{_QUAND}?(?:moi,? )?(?:(?:je |j’)(?:ne |n’)?(?!ne |n’)(?:m’|me )?(?!m’|me |{_PENSE}(?!\w))|(?:on |nous )(?:ne |n’)?(?!ne |n’|l[ea]s? (?:reconna|voi|connai|sai)|(?:lui|leur|l[ea]s?|m’|me) ?(?:dit|demande|propose|vend)|(?:m’|me |te |t’)|{_PENSE}(?!\w)(?!(?: [^\W\d_]+){{0,2}} [^\W\d_]+(?:é|is?|it|u|ert)e?s?\b)))[^\W\d_]",
    re.IGNORECASE,
)
"""What its author does or did; « on » as « nous »."""
_REFUSE_TOUJOURS = re.compile(
    r"(?:il )?y a (?:des|certains|certaines) [^,.;]{2,40}? que (?:je|on|nous) (?:ne )?(?:refus|(?:fai|pren|veu|ven|accept|répar|touch)\w* (?:pas|plus|jamais))",
    re.IGNORECASE,
)
"""« il y a des moteurs que je refuse »."""
_EN_AI_FAIT = re.compile(
    rf"{_LIEN}*j’en ai (?:\w+ ){{1,2}}(?:une?|deux|trois|plusieurs)\b", re.IGNORECASE
)
"""« j’en ai fait un »: of what was named before."""
_CE_QU_IL_EN_COUTE = re.compile(
    rf"{_LIEN}*(?:je |j’)(?:n’|ne )?(?:y )?ai (?:rien |même |tout )*(?:perdu|gagné|reçu|touché|eu)(?!\w)",
    re.IGNORECASE,
)
"""« j’ai perdu le marché »: what came of an act, and no act."""
_CE_QU_ON_EN_PENSE = re.compile(
    rf"(?:bon,? )?{_LIEN}*(?:j’ai (?:pleuré|chialé|souri|ri|rigolé|râlé)\b|je m’en (?:fou|fich|moqu)|je me suis demandé)|{_CE_QU_IL_EN_COUTE.pattern}",
    re.IGNORECASE,
)
"""« j’ai pleuré après »: said alone, it would stand for the act."""
_DIT_SANS_RIEN = re.compile(
    rf"{_LIEN}*(?:je |j’)(?:(?:lui|leur|l[ea]s?|l’) ?)?(?:ai )?(?:dit|dis|réponds|répondu|demandé|demande)$",
    re.IGNORECASE,
)
"""« je lui ai dit », its words beyond reach."""
_A_DIRE = re.compile(rf"^{_LIEN}+", re.IGNORECASE)
_TENU = 0.6
"""Least share of the words of a clause that a reflection must hold to say it."""
ENSEMBLE = 160
"""Longest reflection that keeps the setting beside the acts, in characters."""
ACTES = 3
"""Acts said together, at most."""


def derniers_actes(texte: str) -> list[str]:
    """The clauses that tell what its author did, those told last and side by side.

    Args:
        texte: the answer, written right as far as can be.
    """
    clauses = [c.strip(" ,.;!…") for phrase in _phrases(texte) for c in _clauses(phrase) if c]
    if max((len(c.split()) for c in clauses), default=0) > D_UN_SOUFFLE:
        clauses = [
            re.sub(r",? (?:et|mais|puis)$", "", c)
            for clause in clauses
            for c in _SANS_VIRGULE.split(clause)
        ]
    faits = [_fait(c) for c in clauses]
    if True not in faits:
        return []
    fin = len(faits) - faits[::-1].index(True)
    debut = fin - 1
    while fin < len(clauses) and _CE_QU_IL_EN_COUTE.match(clauses[fin]) and fin - debut < ACTES:
        fin += 1
    while (
        debut and fin - debut < ACTES and (faits[debut - 1] or _entre_deux(clauses, faits, debut))
    ):
        debut -= 1
    return clauses[debut:fin]


def _phrases(texte: str) -> list[str]:
    return re.split(r"(?<=[.!?…])\s+", texte)


_DIT_QUE = re.compile(
    r"\b(?:(?:lui|leur) (?:ai|dis)|je) (?:bien )?(?:dit |expliqué |répondu )?qu(?:e |’)",
    re.IGNORECASE,
)


def _clauses(phrase: str) -> list[str]:
    """The clauses of a sentence; what was said in one stays whole: « je lui ai dit que le trou, c’était… »."""
    return [phrase.strip(" .;!…")] if _DIT_QUE.search(phrase) else _ENTRE_CLAUSES.split(phrase)


D_UN_SOUFFLE = 14
"""Words of a clause that holds another, told without a comma."""
_SANS_VIRGULE = re.compile(
    r"(?<!\bque)(?<!\bqui)(?<!\bquand)(?<!\bsi)(?<!\boù)(?<!\bcomme)(?<!\bdont)(?<!\bcar) (?=(?:je (?:lui|leur) ai |je l’ai |je les ai |j’ai )(?!pas |jamais |rien )|(?:il|elle) (?:ne |n’)?(?:l’|m’)a )",
    re.IGNORECASE,
)
"""« il avait deux euros je lui ai fait un menu »."""
_A_QUELQU_UN = re.compile(r"[?«»]|\b(?:tu|toi|t’\w+|ton|ta|tes|vous|votre|vos)\b", re.IGNORECASE)


def _fait(clause: str) -> bool:
    """Whether a clause tells what its author does, and holds no words said to somebody."""
    if _CE_QU_IL_EN_COUTE.match(clause) or _EN_AI_FAIT.match(clause):
        return False
    return bool(_FAIT.match(clause) or _REFUSE_TOUJOURS.match(clause)) and not (
        _A_QUELQU_UN.search(clause) or _DIT_SANS_RIEN.fullmatch(clause)
    )


_DES_AUTRES = re.compile(rf"{_LIEN}*(?:ils|elles|ça) ", re.IGNORECASE)


def _entre_deux(clauses: list[str], faits: list[bool], place: int) -> bool:
    """Whether what others do is told between two acts: « on les a nourris, ils ont dormi là, et on… »."""
    avant = place > 1 and faits[place] and faits[place - 2]
    return avant and bool(_DES_AUTRES.match(clauses[place - 1])) and len(clauses[place - 1]) < 50


def avec_les_actes(reflet: Reflet | None, texte: str, tutoiement: bool) -> Reflet | None:
    """The reflection with the acts that it lacks, or these alone; itself when it lacks none.

    « un monsieur vous a appelé un dimanche » → « vous y êtes allé, et vous n’avez rien pris ».
    """
    dit = nettoyer(texte)
    propre = (ecrire(texte) or au_mieux(dit, sans_accents(dit))).strip(" .!…")
    actes = derniers_actes(propre)
    if reflet and actes and _CE_QU_ON_EN_PENSE.match(reflet.source):
        reflet = None
    dits = f"{reflet.source} {reflet.texte}" if reflet else ""
    if paroles := _avec_les_paroles(dits, texte, tutoiement):
        return paroles
    manquent = [a for a in actes if not _tient(a, dits)]
    if not manquent or blessant(" ".join(actes)):
        return _avec_ce_qui_le_precede(reflet, propre, tutoiement)
    if (
        reflet
        and reflet.forme == "proposition"
        and (entier := _complet(reflet, actes, manquent, tutoiement))
    ):
        return _avec_ce_qui_le_precede(
            Reflet("proposition", entier, reflet.source), propre, tutoiement
        )
    seul = reflet is None or not derniers_actes(reflet.source)
    while actes and (seul or len(actes) > 1):
        dit = _a_la_suite("", actes, tutoiement)
        if dit and len(dit) <= LONGUEUR_MAX and len(dit.split()) >= MOTS:
            return _avec_ce_qui_le_precede(Reflet("proposition", dit, actes[0]), propre, tutoiement)
        actes = actes[1:]
    return reflet


MOTS = 5
"""Least words of acts that are said alone."""


def _complet(reflet: Reflet, actes: list[str], manquent: list[str], tutoiement: bool) -> str | None:
    """The reflection with the acts told after what it says: « …, et vous leur laissez »; or None."""
    if manquent != actes[-len(manquent) :]:
        return None
    decor = len(manquent) == len(actes)
    if decor and derniers_actes(reflet.source):
        return None
    dite = re.sub(rf" et {re.escape(_A_DIRE.sub('', manquent[0]).split()[0])}$", "", reflet.texte)
    dit = _a_la_suite("" if decor else dite, manquent, tutoiement)
    avant = decor and bool(_REFUSE_TOUJOURS.match(actes[0]))
    decoree = f"{dit} ; {reflet.texte}" if avant else f"{reflet.texte} ; {dit}"
    entier = decoree if dit and decor else dit
    return entier if entier and len(entier) <= ENSEMBLE else None


NU = 4
"""Words of an act that says nothing without what it answers."""


_REFUSE = re.compile(
    r"(?:vous|tu) (?:n’)?(?:avez|as) (?:refusé|dit non|décliné|pas (?:voulu|accepté|pris|signé))(?=$|,| et )"
)
_ON_ME_DEMANDE = re.compile(
    r"\b(?:(?:m’|nous |me )(?:a|ont|avai(?:t|ent)) (?:\w+ )?(?:demandé|proposé|offert)|(?:me|nous) (?:demand|propos)\w+|voulai(?:t|ent)|a voulu|ont voulu)\b",
    re.IGNORECASE,
)
_DIT_EN_PASSANT = re.compile(r"\s*(?:[«“(].*|,? (?:parce que|car|vu que) .*)$")


def _avec_ce_qui_le_precede(reflet: Reflet | None, propre: str, tutoiement: bool) -> Reflet | None:
    """« vous avez refusé » with what was asked: « un client voulait une cheminée ; vous avez refusé »."""
    if reflet is None or reflet.forme != "proposition":
        return reflet
    refuse = _REFUSE.match(reflet.texte)
    if len(reflet.texte.split()) > NU and not refuse:
        return reflet
    place = propre.lower().find(reflet.source.lower()) if reflet.source else -1
    phrases = re.split(r"(?<=[.!?…;])\s+", propre[: max(place, 0)].rstrip(" .,;:!…"))
    avant = phrases[-1]
    if refuse:
        # What was asked may stand further: « … d’adoucir les insultes. Pardon ? J’ai refusé ».
        demandes = [p for p in phrases if _ON_ME_DEMANDE.search(p)]
        avant = _DIT_EN_PASSANT.sub("", demandes[-1].rstrip(" .;!…")) if demandes else avant
    dit = _tourne(_A_DIRE.sub("", avant), TU if tutoiement else VOUS) if avant else None
    if dit is None or avant.endswith(("?", "»")) or len(dit.split()) < MOTS or blessant(dit):
        return reflet
    if _tient(avant, reflet.texte):
        return reflet
    entier = f"{dit[0].lower()}{dit[1:]} ; {reflet.texte}"
    return Reflet("proposition", entier, reflet.source) if len(entier) <= ENSEMBLE else reflet


def tels_que_racontes(texte: str, deja: str) -> str | None:
    """The stretch of a tale that holds its last acts, in its own words, when what is kept lacks them.

    With what was refused before it, and the words said to somebody after it. None when nothing is lacking.

    Args:
        texte: the act told, in French typography.
        deja: what is kept of it.
    """
    parole = _LUI_AI_DIT.search(texte)
    if parole and not _A_TOI.search(parole["dit"]):
        parole = None
    actes = derniers_actes(texte[: parole.start()] if parole else texte)
    coupe = actes and normaliser(actes[-1]).startswith(f"{normaliser(deja)} ")
    if parole is None and not coupe and (not actes or all(_tient(a, deja) for a in actes)):
        return None
    if parole and _tient(parole["dit"], deja):
        return None
    debut = texte.find(actes[0]) if actes else parole.start()
    fin = parole.end() if parole else texte.find(actes[-1]) + len(actes[-1])
    if parole is None and re.match(r"(?:et )?j’ai (?:refusé|dit non)", actes[0], re.IGNORECASE):
        demandes = [p for p in _phrases(texte[:debut]) if _ON_ME_DEMANDE.search(p)]
        debut = texte.find(demandes[-1]) if demandes else debut
    return _A_DIRE.sub("", texte[debut:fin].strip(" ,.;")) if 0 <= debut < fin else None


_LUI_AI_DIT = re.compile(
    r"(?:^|(?<=[.!?…;,:] ))(?:et |alors |mais |moi |du coup )*(?P<tete>(?:je |j’)(?:(?P<qui>lui|leur) )?(?:ai|avais) dit|je (?P<present>lui|leur) (?:dis|ai fait))(?P<a> à (?:la|l’|une?|mon|ma) ?\w+)?\s*[:,]?\s*(?P<dit>«[^«»]{8,}»|(?!qu[e’ ]|d[e’ ]|non\b|oui\b|merci\b|bonjour\b)[^.!?…«»]{10,})",
    re.IGNORECASE,
)
_A_TOI = re.compile(r"\b(?:tu|toi|t’\w+|ton|ta|tes|te|vous|votre|vos|\w{3,}ez)\b", re.IGNORECASE)
AVEC_PAROLES = 190
"""Longest reflection that holds words said to somebody, in characters."""


def _avec_les_paroles(deja: str, texte: str, tutoiement: bool) -> Reflet | None:
    """The words said to somebody, which an act is told for, after what was done: « …, et vous lui avez dit « … » ».

    None when there are none, or when the reflection says them already.
    """
    propre = (ecrire(texte) or nettoyer(texte)).strip()
    trouve = _LUI_AI_DIT.search(propre)
    if trouve is None:
        return None
    dit = trouve["dit"].strip(" «»,;:")
    if len(dit.split()) < MOTS - 1 or not _A_TOI.search(dit) or _tient(dit, deja) or blessant(dit):
        return None
    tete = _tourne(trouve["tete"] + (trouve["a"] or ""), TU if tutoiement else VOUS)
    if tete is None:
        return None
    parole = f"{tete} «\u00a0{dit[0].lower()}{dit[1:]}\u00a0»"
    avant, apres = (
        derniers_actes(bout.strip(" .!…"))
        for bout in (propre[: trouve.start()], propre[trouve.end() :])
    )
    fait = _a_la_suite("", avant, tutoiement) if avant else None
    suite = _a_la_suite("", apres, tutoiement) if apres else None
    essais = [", et ".join(filter(None, (fait, parole, suite)))]
    essais += [f"{fait}, et {parole}"] if fait else []
    essais += [parole]
    return next(
        (Reflet("proposition", e, trouve[0]) for e in essais if len(e) <= AVEC_PAROLES), None
    )


def _tient(clause: str, dit: str) -> bool:
    """Whether a reflection says a clause."""
    dits = {m[:5] for m in _pleins(dit)}
    mots = _pleins(clause)
    return not mots or sum(m[:5] in dits for m in mots) >= _TENU * len(mots)


_OUTILS = frozenset(["leur", "leurs", "dans", "avec", "pour", "vous", "elle", "mais", "quand"])


def _pleins(dit: str) -> list[str]:
    mots = re.findall(r"[a-z0-9]+", normaliser(dit).replace("œ", "oe"))
    return [m for m in mots if (len(m) > 3 or m in ("dit", "non")) and m not in _OUTILS]


def _a_la_suite(deja: str, actes: list[str], tutoiement: bool) -> str | None:
    """Clauses turned, in one sentence: « vous démontez, vous nettoyez, et vous remontez »."""
    dits = [deja] if deja else []
    for acte in actes:
        dit = _tourne(_A_DIRE.sub("", acte), TU if tutoiement else VOUS)
        if dit is None:
            return None
        dit = f"i{dit[1:]}" if dit.startswith("Il ") else dit
        dits.append(f"mais {dit}" if dits and acte.lower().startswith("mais ") else dit)
    *premiers, dernier = dits
    if not premiers:
        return dernier
    if re.search(r"\b(?:\w+quel(?:le)?s?|dont|où)$", premiers[-1]):
        # « trois jours, au terme desquels vous l’avez rendu »
        return f"{', '.join(premiers)} {dernier}"
    lien = "" if dernier.startswith("mais ") else "et "
    return f"{', '.join(premiers)}, {lien}{dernier}"


def _tourne(clause: str, vers: Personne) -> str | None:
    """A clause turned, « on » being those who answer; None when it cannot be."""
    dit = _ETAIS_LA.sub(r"\1 là", ecrire(clause) or clause)
    if dit.lower().startswith("on ") and not re.match("on (?:m’|me |nous )", dit, re.I):
        nous = en_clair(dit, vers, True)
        return nous[1] if nous else None
    if _DES_AUTRES.match(dit):
        return dit
    try:
        return tourner(dit, vers, 1)
    except Intournable:
        return None


_ETAIS_LA = re.compile(r"\b(étais|suis|était) la$", re.IGNORECASE)
