"""The sentence changed one part at a time: what is done, what it changes, the manner."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.reflet import but, ecrire, gerondif, que
from pourquoi.reflet.elision import a, de
from pourquoi.reflet.lexique import a_lecture, infinitif, part
from pourquoi.retouche.bilan import tient_debout
from pourquoi.retouche.charpente import Charpente, lire
from pourquoi.retouche.contenu import agir, au_subjonctif
from pourquoi.retouche.groupes import VIDES, nomme_des_gens
from pourquoi.retouche.mise_au_propre import accords_tapes, propre
from pourquoi.retouche.oral import sans_tics
from pourquoi.retouche.personne import dire_par
from pourquoi.valeurs_lexique import valeurs_dites

FAIRE, CHANGER, MANIERE = "Ce que l’on fait", "Ce que ça change", "La manière"
PARTIES = (FAIRE, CHANGER, MANIERE)
"""The parts of « Nous existons pour [faire], afin que [changer], en [manière] »."""

_DE_BUT = re.compile(r"(?:afin|pour) (?:que |qu’|de |d’)")
_DE_RAISON = re.compile(r"parce qu(?:e |’)", re.IGNORECASE)
_DE_MANIERE = re.compile(r"(?:en \w+ant|avec|sans|dans|par|aux? |en |grâce )", re.IGNORECASE)
_AVANT = re.compile(
    r"^(?:(?:non|alors|bah|ben|euh|donc|plut[oô]t|disons|mettez|mets|je dirais|ce serait|c[’']est)\b[ ,:]*)+",
    re.IGNORECASE,
)
_RAISON = re.compile(r",? (?:parce qu[e’']|car |vu qu[e’']).*$", re.IGNORECASE)
_UN_MOT = re.compile(r"[^\W\d_]{2}")
_MOT_DE_BUT = re.compile(
    r"^(?:(?:afin|pour)\s+)?(?:que\s+|qu[’'])|^(?:afin|pour)\s+", re.IGNORECASE
)


_NOMMEE = {
    FAIRE: re.compile(
        r"\b(?:debut|commencement|ce que (?:l'on|on|je|nous) (?:fait|fais|faisons))\b"
    ),
    CHANGER: re.compile(r"\b(?:milieu|effet|ce que (?:ca|cela) change|afin que?)\b"),
    MANIERE: re.compile(r"\b(?:fin|bout|maniere|facon)\b"),
}
_SEULE = re.compile(
    r"\W*(?:(?:non|alors|euh|plutot|je|veux|voudrais|on|peut|changer|change[zr]?|modifier|corriger|juste|seulement|tout|le|la|les|l'|au|a|du|de)\W*)*"
)


_REJETEE = re.compile(
    r"(?:.*\b(?:mais|sauf|par contre|et|juste|bon|bien|ok)\W+|[^,]{3,30},\W*|\W*(?:non\W+)?)(?:(?:c'est|j'aime|je n'aime|je (?:ne )?suis|fan) ){0,2}(?P<pas>pas (?:(?:trop|vraiment|fan|du tout|de) )*)?(?:la |le |du |au )(?P<nom>debut|milieu|fin)(?P<suite>\b(?! d[eu]s? )[^,.;:!?«]{0,30})\W*"
)
_JUGEE = re.compile(
    r"\b(?:pas|non|bof|moche|plate?|nulle?|cloche|gene|lourde?|vague|bizarre|creu(?:x|se)|coince|pompeu(?:x|se))\b"
)


def partie_nommee(texte: str) -> str | None:
    """The part that a message names, and says nothing of: « le début », « changer la fin ».

    Or finds wrong, whatever it says of the rest: « j'aime bien le début mais pas la fin ».
    """
    if texte.strip() in PARTIES:
        return texte.strip()
    plat = normaliser(texte).strip(" .!?")
    for nom, motif in _NOMMEE.items():
        trouve = motif.search(plat)
        if trouve and trouve.end() == len(plat) and _SEULE.fullmatch(plat[: trouve.start()]):
            return nom
    rejetee = _REJETEE.fullmatch(plat) if len(plat.split()) <= REJET else None
    if rejetee and (rejetee["pas"] or _JUGEE.search(rejetee["suite"])):
        return next(nom for nom, motif in _NOMMEE.items() if motif.search(rejetee["nom"]))
    return None


REJET = 16
"""Words beyond which what finds a part wrong says something else as well."""


_AVEC_SON_TITRE = re.compile(
    r"^\W*(?:(?P<faire>ce que (?:l[’']on|on|je|nous) (?:fait|fais|faisons)|le d[ée]but)|(?P<changer>ce que [çc]a change|le milieu)"
    r"|(?P<maniere>la mani[èe]re|la fin))\s*(?::|c[’']est (?:plut[oô]t )?)\s*(?P<dit>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_AU_DEBUT = re.compile(
    r"\b(?:mets|met|mettez|mettre|mettrais|écri[st]|ecri[st]) (?:plut[oô]t )?(?P<dit>[^.;!?]{6,80}?),? au d[ée]but\b",
    re.IGNORECASE,
)
_A_LA_FIN = re.compile(r"\b(?:a la fin|au bout|en fin)\b")
_CITE = re.compile(r"[«“\"]\s*(?P<dit>(?:en \w+ant|avec|sans) [^»”\"]+?)\s*[»”\"]", re.IGNORECASE)


def partie_donnee(texte: str) -> tuple[str, str] | None:
    """A part given with its title, and its new words: « La manière : avec patience ».

    « Ajoutez l'honnêteté à la fin : “en travaillant avec patience et honnêteté” » gives one too.
    """
    if donnee := _AVEC_SON_TITRE.match(texte):
        noms = (("faire", FAIRE), ("changer", CHANGER), ("maniere", MANIERE))
        return next(nom for groupe, nom in noms if donnee[groupe]), donnee["dit"].strip(' .«»“”"')
    if (debut := _AU_DEBUT.search(texte)) and infinitif(
        propre(debut["dit"]).split()[0].lower().strip('«»“”"')
    ):
        return FAIRE, debut["dit"].strip(' .«»“”"')
    cites = _CITE.findall(texte)
    if len(cites) == 1 and _A_LA_FIN.search(normaliser(texte)):
        return MANIERE, cites[0].strip(" .")
    return None


def partie_dite(phrase: str, nom: str) -> str | None:
    """The words of this part as they stand, or None when the sentence has no such part.

    Args:
        phrase: the sentence.
        nom: one of `PARTIES`.
    """
    cadre = lire(phrase)
    if cadre is None:
        return None
    if nom == FAIRE:
        return None if cadre.coeur.startswith(("que ", "qu’")) else cadre.coeur
    if nom == CHANGER and cadre.coeur.startswith(("que ", "qu’")):
        return cadre.coeur
    rang = _rang(cadre, nom)
    return cadre.suites[rang] if rang is not None else None


_FIN_PAR = re.compile(
    r"\b(?:change|remplace)[zr]? la fin (?:par|en|pour) (?=(?:pour|afin|parce|car|en|avec|sans|gr[âa]ce)\b)(?P<dit>[^«»]{8,})$",
    re.IGNORECASE,
)
_PUIS_A_LA_FIN = re.compile(
    r"^\W*(?:(?:et|non|alors|oui mais)\W+)*[àa] la fin,? (?:r?ajoute[zr]?|mets|met|mettez|dis|dites) (?:plut[oô]t )?(?=(?:pour|afin|parce|en|avec|sans|gr[âa]ce)\b)(?P<dit>[^«»]{8,})$",
    re.IGNORECASE,
)


def la_fin(phrase: str, texte: str) -> str | None:
    """« Change la fin par pour que… », « à la fin mets pour que… »: its last part, or one more."""
    cadre = lire(phrase)
    autre, en_plus = _FIN_PAR.search(texte), _PUIS_A_LA_FIN.match(texte)
    dit = autre or en_plus
    if cadre is None or dit is None or (autre and not cadre.suites):
        return None
    neuve = propre(dit["dit"].strip(" .!")).rstrip(".")
    neuve = neuve[0].lower() + neuve[1:]
    suites = cadre.suites[:-1] if autre else cadre.suites
    faite = replace(cadre, suites=(*suites, neuve)).dire()
    return faite if tient_debout(faite) else None


def parties_ouvertes(phrase: str) -> tuple[str, ...]:
    """The parts that can be given anew: all of them when the sentence has a frame, none otherwise."""
    return PARTIES if lire(phrase) else ()


def changer_de_partie(phrase: str, nom: str, dit: str) -> str | None:
    """The sentence with this part in the words just given, or None when they do not fit there.

    Args:
        phrase: the sentence.
        nom: one of `PARTIES`.
        dit: the words for it, as typed.
    """
    cadre = lire(phrase)
    if cadre is None:
        return None
    refaire = {FAIRE: _faire, CHANGER: _changer, MANIERE: _maniere}[nom]
    # A joke may stand before what is wanted, a reason after it.
    for essai in dict.fromkeys((dit, *reversed(en_phrases(dit)))):
        sans_raison = _RAISON.sub("", " ".join(essai.split()))
        mots = sans_tics(_AVANT.sub("", sans_raison).strip(' .«»"“”'))
        faite = refaire(cadre, mots) if _UN_MOT.search(mots) else None
        if faite and phrase.startswith(("J’", "Je ")):
            faite = dire_par(faite, "je") or faite
        if faite and faite != phrase and tient_debout(faite):
            return faite
    return None


def _rang(cadre: Charpente, nom: str) -> int | None:
    """Where this part stands among those that follow the heart."""
    est = _DE_BUT.match if nom == CHANGER else _DE_MANIERE.match
    rangs = [i for i, s in enumerate(cadre.suites) if est(s) and not s.startswith("d’abord")]
    if nom == CHANGER and not rangs:
        # Without an effect, the reason stands in its place.
        rangs = [i for i, s in enumerate(cadre.suites) if _DE_RAISON.match(s)]
    return (rangs[0] if nom == CHANGER else rangs[-1]) if rangs else None


def _faire(cadre: Charpente, mots: str) -> str | None:
    nus = re.sub(
        r"^(?:pour\s+(?!qu)|(?:pour )?qu(?:e |[’'])(?=l[’']on |on |je |j[’']|nous ))",
        "",
        mots,
        flags=re.IGNORECASE,
    )
    nus = re.sub(r"^l[’']on ", "on ", nus)
    dit = propre(nus)
    premier = re.match(r"(?:ne |n’|se |s’|y |en |l’|les? |la |leur )*(?:pas )?([^\W\d_]+)", dit)
    if premier and infinitif(premier[1].lower()):
        geste = dit
    elif _nomme_un_service(dit):
        # « l'aide à domicile » is nobody who is helped.
        geste = f"proposer {dit[0].lower()}{dit[1:]}"
    else:
        agi = agir(_de_soi(nus))
        geste = agi.texte if agi else but(mots)
    if not geste:
        return None
    geste = geste[0].lower() + geste[1:]
    if cadre.coeur.startswith(("que ", "qu’")):
        return replace(cadre, coeur=geste, suites=(f"afin {cadre.coeur}", *cadre.suites)).dire()
    return replace(cadre, coeur=geste).dire()


_SERVICE = re.compile(
    r"(?P<article>les? |la |l’|des |du |de la |de l’|une? )(?P<nom>[\w-]+)(?P<suite> (?:à|au|aux|de|du|des|en|pour|chez|avec|sur|qui|dans)\b(?: (?P<mot>[\w-]+))?| d’|$)",
    re.IGNORECASE,
)


def _nomme_un_service(dit: str) -> bool:
    """Whether what is done is told by its name: « la garde des petits », « du pain au levain »."""
    lu = _SERVICE.match(dit)
    if lu is None:
        return False
    nom = lu["nom"].lower()
    plusieurs = lu["article"].lower() in ("les ", "des ")
    if (VIDES.fullmatch(normaliser(nom)) and nom != "aide") or (
        plusieurs and nomme_des_gens(f"les {nom}")
    ):
        return False
    nombre = a_lecture(nom, *(("Nmp", "Nfp", "Nxp") if plusieurs else ("Nms", "Nfs", "Nxs")))
    # « les aide à marcher »
    verbe = bool(lu["mot"]) and infinitif(lu["mot"].lower())
    return (nombre or a_lecture(nom, "Nmx", "Nfx")) and part(nom, "N") > 0.4 and not verbe


_SUJET = re.compile(r"(?:je |j[’']|on |nous |ne |n[’'])", re.IGNORECASE)


def _de_soi(mots: str) -> str:
    """« repare les vélos » typed in a hurry → « je repare les vélos »."""
    dit = ecrire(mots) or propre(mots)
    return dit if _SUJET.match(dit) else f"je {dit[0].lower()}{dit[1:]}"


def _changer(cadre: Charpente, mots: str) -> str | None:
    dit = accords_tapes(ecrire(mots) or propre(mots), mots)
    nu = _MOT_DE_BUT.sub("", dit)
    nu = nu[0].lower() + nu[1:]
    premier = re.match(r"(?:ne |n’|se |s’)?([^\W\d_]+)", nu)
    if _DE_RAISON.match(dit):
        clause = dit[0].lower() + dit[1:]
    elif premier and infinitif(premier[1]) and not re.match(r"(?:les?|la|des?|mon|ma) ", nu):
        clause = f"afin {de(nu)}"
    else:
        dite = _tous_au_subjonctif(nu)
        clause = dite and f"afin {dite}"
    if not clause:
        return None
    if cadre.coeur.startswith(("que ", "qu’")):
        coeur = clause.removeprefix("afin ").removeprefix("de ").removeprefix("d’")
        return replace(cadre, coeur=coeur).dire()
    rang = _rang(cadre, CHANGER)
    suites = list(cadre.suites)
    if rang is None:
        suites.insert(0, clause)
    else:
        suites[rang] = clause
        while rang + 1 < len(suites) and suites[rang + 1].startswith(("et que ", "et qu’")):
            del suites[rang + 1]
    return replace(cadre, suites=tuple(suites)).dire()


def _tous_au_subjonctif(dit: str) -> str | None:
    """« les gens dorment et que les gamins rient » → « que les gens dorment et que les gamins rient »."""
    clauses = [au_subjonctif(c.strip()) for c in re.split(r",? et qu(?:e |’)", dit)]
    if not all(clauses):
        return None
    return " et ".join(que(c) for c in clauses if c)


def _maniere(cadre: Charpente, mots: str) -> str | None:
    dit = propre(mots)
    dit = dit[0].lower() + dit[1:]
    valeurs = valeurs_dites(dit) if len(dit.split()) <= 8 else []
    nie = _NE_RIEN.match(dit)
    if nie and infinitif(nie["verbe"]):
        # « ne jamais vendre une bouteille » → « sans jamais vendre une bouteille »
        dit = f"sans {nie['quoi'] + ' ' if nie['quoi'] != 'pas' else ''}{dit[nie.start('verbe') :]}"
    if _DE_MANIERE.match(dit):
        partie = dit
    elif valeurs:
        partie = _fideles(valeurs)
    else:
        agi = agir(_de_soi(mots))
        partie = agi.gerondif if agi else gerondif(mots) or ""
    if not partie:
        return None
    rang = _rang(cadre, MANIERE)
    suites = list(cadre.suites)
    if rang is None:
        suites.append(partie)
    else:
        suites[rang] = partie
    return replace(cadre, suites=tuple(suites)).dire()


_NE_RIEN = re.compile(r"(?:ne )?(?P<quoi>jamais|pas|rien|plus) (?P<verbe>[^\W\d_]+)", re.IGNORECASE)


def _fideles(valeurs: list[str]) -> str:
    """« en restant fidèles à la patience et à l’écoute »; respect is a manner of its own."""
    if "le respect" in valeurs:
        return "en travaillant avec respect"
    return f"en restant fidèles {' et '.join(a(v) for v in valeurs[:2])}"
