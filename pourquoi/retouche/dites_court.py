"""What is asked of one part of the sentence: put elsewhere, told otherwise, or given back.

A reader takes the sentence and the message, and gives back the sentence changed with the stretch
of the message that asked for it; None when there is nothing it surely reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pourquoi.ecriture import normaliser
from pourquoi.reflet import que
from pourquoi.retouche.charpente import lire
from pourquoi.retouche.consignes import METTRE, OTER, REMPLACER
from pourquoi.retouche.contenu import au_subjonctif
from pourquoi.retouche.groupes import nomme_des_gens
from pourquoi.retouche.litteral import en_guillemets, exact, tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.oral import sans_commentaire, sans_tics
from pourquoi.retouche.places import Place

# --- Another part of the same kind ---------------------------------------------------------------

_CLAUSE = re.compile(r"\bqu(?:e |’)(?P<clause>.+?)(?=,? et (?:pour |afin )?qu(?:e |’)|, (?:afin|pour|en|avec|sans|parce|et|d’abord)\b| parce qu|\.?$)")  # fmt: skip
_QUE_CITE = re.compile(
    rf"(?:\b(?:{METTRE}|pr[ée]f[ée]r\w+|plut[ôo]t|serait|devient)\b[^«».;!?]{{0,30}})«\s*(?:et |pour |afin )*qu(?:e |[’'])(?P<clause>[^«»]{{8,}}?)[\s.]*»",
    re.IGNORECASE,
)
_QUE_VOULU = re.compile(
    r"(?<![\w’])(?:(?:je |j’?|on |nous )(?:veux|ve(?:u[xt]?)?|voulais|voulons|voudrais|dirais|pr[ée]f[èe]re|mettrais)|c’ ?est (?=juste|plut|seul|simpl)|plut[ôo]t)(?: (?:juste|seulement|simplement|plut[ôo]t|bien|dire))*\s*:?\s*"
    r"(?:(?:pour|et|afin) )*(?:qu|k)(?:e |’)(?!(?:je|tu|vous|ce|ça|la phrase)\b|c’)(?P<clause>[^«».;!?]{8,})",
    re.IGNORECASE,
)
"""« je veux juste : que les gosses goûtent à la soupe », without its marks."""
_VIDES = frozenset(
    [
        "les",
        "des",
        "mes",
        "nos",
        "mon",
        "leur",
        "leurs",
        "notre",
        "qui",
        "que",
        "pour",
        "dans",
        "avec",
        "sans",
        "chez",
        "plus",
        "pas",
        "par",
        "sur",
        "une",
        "tout",
        "tous",
        "toute",
        "toutes",
        "aux",
        "ils",
        "elles",
    ]
)


def _mots(dit: str) -> set[str]:
    """Its words that say something, by their first letters; all but the smallest when it has none."""
    mots = [m for m in re.findall(r"[a-z]{3,}", normaliser(dit)) if m not in _VIDES]
    return {m[:4] for m in mots}


def _clauses(phrase: str) -> Iterator[tuple[str, Place]]:
    """The « que… » clauses that the sentence is made of, and where each stands without its « que »."""
    cadre = lire(phrase)
    debut = len(cadre.sujet) if cadre else 0
    for trouve in _CLAUSE.finditer(phrase, debut):
        yield trouve["clause"], trouve.span("clause")


def sa_pareille(phrase: str, clause: str) -> str | None:
    """The sentence with this clause in the place of the one that it tells otherwise.

    None when the sentence says nothing else, or when no clause of it, or several, have its words.
    """
    siennes = list(_clauses(phrase))
    cadre, voulus = lire(phrase), _mots(clause)
    seule = len(siennes) < 2 and (cadre is None or cadre.coeur.startswith(("que ", "qu’")))
    notes = [len(_mots(dite) & voulus) for dite, _ in siennes]
    if seule or not notes or max(notes) == 0 or notes.count(max(notes)) > 1:
        return None
    debut, fin = siennes[notes.index(max(notes))][1]
    net = propre(clause)
    net = propre(au_subjonctif(net) or net)
    elide = re.match(r"[aeiouyéèêh](?!uit|éros)", net, re.I)
    ouvre = re.sub(r"qu(?:e |’)$", "qu’" if elide else "que ", phrase[:debut])
    faite = f"{ouvre}{net}{phrase[fin:]}"
    return faite if tient(faite, phrase) else None


_FIN_DE_DEUX = re.compile(
    r"(?:\b(?:gard|laiss)\w+ le d[ée]but\W+(?:et |mais )?)?\b(?:(?:et |mais )?(?:change[rz]?|remplace[rz]?) )?(?:juste |que )?(?:la fin|la (?:deuxi[èe]me|seconde) (?:partie|moiti[ée]))(?:\s*[:,]|\s+par\b|,? (?:plut[ôo]t|je (?:veux|voudrais|pr[ée]f[èe]re|mettrais|dirais)|mets|mettez))+(?: plut[ôo]t)?\s*[:,]?\s*«?\s*"
    r"(?:et |pour )*qu(?:e |[’'])(?!je\b|tu\b|vous\b|c[’'])(?P<clause>[^«».;!?]{8,}?)\s*»?(?=\s*(?:$|[.;!?]))",
    re.IGNORECASE,
)


def fin_de_deux(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« gardez le début, la fin : que les gosses rient », of a sentence of two wishes."""
    trouve, siennes = _FIN_DE_DEUX.search(dit), list(_clauses(phrase))
    if (
        trouve is None
        or len(siennes) < 2
        or " et " not in phrase[siennes[-2][1][1] : siennes[-1][1][0]]
    ):
        return None
    (debut, fin), net = siennes[-1][1], propre(trouve["clause"])
    lien = re.sub(r"qu(?:e |’)$", "", phrase[:debut])
    faite = f"{lien}{que(au_subjonctif(net) or net)}{phrase[fin:]}"
    return (faite, trouve.span()) if tient(faite, phrase) else None


def la_pareille(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« je mettrais plutôt « que l'équipe garde son travail » »: this clause only, of several."""
    trouve = _QUE_CITE.search(dit) or _QUE_VOULU.search(dit)
    if trouve is None or exact(phrase, trouve["clause"]):
        return None
    clause = sans_commentaire(trouve["clause"])
    if trouve.re is _QUE_VOULU and not _presque_la_sienne(phrase, clause):
        return None
    faite = sa_pareille(phrase, clause)
    # What is quoted before only says what is wrong.
    return (faite, (0, trouve.end())) if faite else None


def _presque_la_sienne(phrase: str, clause: str) -> bool:
    """Whether a clause has half of the words of one of the sentence: it is that one, told anew."""
    voulus = _mots(clause)
    return any(
        2 * len(_mots(dite) & voulus) >= max(2, min(len(_mots(dite)), len(voulus)))
        for dite, _ in _clauses(phrase)
    )


# --- Taken out, and told otherwise ---------------------------------------------------------------

_OTE_PUIS_MET = re.compile(
    rf"\b{OTER}\s+(?P<ote>[^.;!?]+?)[\s,;.:]+(?:et |puis |alors )*(?:{METTRE})\s+(?:(?:plut[ôo]t|juste|[àa] la place|simplement)\s+)*«?\s*(?P<neuf>(?P<tete>(?:les?|la|mes|mon|ma|nos|notre|ceux|celles|des)\s+(?:[\w-]+))\s[^.;!?«»]+)",
    re.IGNORECASE,
)
_LIENS = ("comme", "de", "du", "des", "d", "et", "ou", "mon", "ma", "mes", "les", "la", "le", "qui")


def ote_puis_met(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« enlève comme ma sœur, mets plutôt les filles qui veillent »: the group told otherwise.

    The new words begin as a group of the sentence does: what was named to be taken out of that
    group goes, and they take its place.
    """
    trouve = _OTE_PUIS_MET.search(dit)
    place = trouve and exact(phrase, trouve["tete"])
    if not trouve or not place:
        return None
    otes = set(re.findall(r"[a-z]+", normaliser(trouve["ote"])))
    fin = bout = place[1]
    for mot in re.finditer(r"[’ ]([\w-]+)", phrase[place[1] :]):
        plat = normaliser(mot[1])
        if mot.start() != bout - place[1] or plat not in otes and plat not in _LIENS:
            break
        bout = place[1] + mot.end()
        fin = bout if plat in otes and plat not in _LIENS else fin
    if fin == place[1]:
        return None
    neuf = propre(sans_tics(sans_commentaire(trouve["neuf"])))
    faite = f"{phrase[: place[0]]}{neuf[0].lower()}{neuf[1:]}{phrase[fin:]}"
    return (faite, trouve.span()) if tient(faite, phrase) else None


# --- Put elsewhere -------------------------------------------------------------------------------

_BOUGER = (
    rf"(?:{METTRE}|d[ée]place[rsz]?|bouge[rsz]?|passe[rsz]?|avance[rsz]?|remonte[rsz]?|place[rsz]?)"
)
_OU = r"(?:(?:juste |tout )?(?P<rel>apr[èe]s|derri[èe]re)\s+(?:le |les )?(?:«\s*(?P<cite>[^«»]+?)\s*»|(?P<nu>[^.,;!?«»]+))|(?P<tete>(?:plut[ôo]t |tout )?(?:au|en) (?:d[ée]but|t[êe]te|premier))|(?P<queue>(?:plut[ôo]t |tout )?[àa] la (?:toute )?fin))"
_DEPLACER = re.compile(
    rf"«\s*(?P<quoi>[^«»]+?)\s*»(?P<entre>[^«»]*?)\b{_BOUGER}[- ](?:l[ea]s?|[çc]a|cela)\s+(?:plut[ôo]t |donc |juste )*{_OU}"
    rf"|\b{_BOUGER}\s+(?:plut[ôo]t |juste )*«?\s*(?P<quoi2>[^«».;!?]+?)\s*»?,?\s+(?:plut[ôo]t )?{re.sub('P<', 'P<b_', _OU)}",
    re.IGNORECASE,
)


def deplacer(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« « avec patience », mettez-le après « je suis là » »: a whole part, put elsewhere."""
    cadre, trouve = lire(phrase), _DEPLACER.search(dit)
    if cadre is None or trouve is None:
        return None
    g = trouve.groupdict()
    quoi = normaliser(g["quoi"] or g["quoi2"]).strip(" ,.")
    rang = next((i for i, s in enumerate(cadre.suites) if normaliser(s) == quoi), None)
    if rang is None:
        return None
    partie = cadre.suites[rang]
    reste = replace(cadre, suites=(*cadre.suites[:rang], *cadre.suites[rang + 1 :]))
    repere = next((g[n] for n in ("cite", "nu", "b_cite", "b_nu") if g[n]), "").strip()
    sujet = re.sub(r",? pour$", "", reste.sujet)
    if g["tete"] or g["b_tete"] or normaliser(re.sub(r"\s+pour$", "", repere)) == normaliser(sujet):
        faite = f"{sujet}, {partie}, pour {reste.dire()[len(reste.sujet) + 1 :]}"
    elif g["queue"] or g["b_queue"]:
        faite = f"{reste.dire().rstrip('.')}, {partie}."
    else:
        place = exact(reste.dire(), repere)
        if place is None:
            return None
        suite = reste.dire()[place[1] :]
        faite = f"{reste.dire()[: place[1]]}, {partie}{'' if suite[:1] in ',.' else ','}{suite}"
    return (faite, trouve.span()) if faite != phrase and tient(faite, phrase) else None


# --- A step back ---------------------------------------------------------------------------------

_GACHE = re.compile(
    r"^\W*(?:(?:non|nan|mais|ah|oh|bah|ben|euh|la|alors|c'est|cest|c|attends?|attendez)\b\W*)*(?:"
    r"n'?importe quoi(?: la)?(?=\W*$|\W+(?:remplac|chang|mets|mettez|met|enlev|ajout|remet|je|j'|c'est|tu|vous|\w+ par)\b|[.!…]|\W+(?:remplac|chang|enlev|ajout|remet)\w*)"
    r"|(?:(?:tu|t'|vous)\s?(?:m'|l'|nous )?(?:as|a|avez) (?:tout |encore |completement |carrement )*(?:casse|abime|gache|massacre|demoli|bousille|foire|foutu en l'air|pete|detruit|empire)\w*(?: (?:la|ma) phrase| tout)*)"
    r"|(?:(?:c'est|cest|c|elle est|encore) )?(?:encore |bien |carrement )?pire(?: (?:qu'avant|que (?:celle d'|la version d')?avant|encore|maintenant))?(?=\W*$|\s*[.!…,])"
    r")"
)
_PERDU = re.compile(
    r"\b(?:tu|t'|vous)\s?(?:m'|nous )?(?:as|a|avez) (?:tout |encore |carrement )*(?:enleve|vire|perdu|supprime|efface|coupe|retire|saute)\w* (?P<quoi>(?:tout )?(?:le debut|la fin|le reste|la moitie|le milieu|la premiere partie|la deuxieme partie|le commencement|la suite)(?: de (?:la|ma) phrase)?)"
)
_VOULAIT_GARDER = re.compile(
    r"\b(?:voulais?|fallait|aurais voulu|tenais?)\b[^.!?]{0,50}?\b(?:(?:gard|conserv|laiss)\w*|a) (?:le debut|la premiere (?:partie|moitie)|le commencement)(?: et (?:juste |seulement )?(?:chang|remplac|modifi)\w* (?:que |juste |seulement )?la fin)?"
    r"|\b(?:voulais?|fallait|aurais voulu)\b[^.!?]{0,60}?\b(?:chang|remplac|modifi)\w* (?:que|juste|seulement|uniquement) la fin"
)
"""« je voulais garder le début et changer que la fin »."""


_GARDER = re.compile(
    r"(?:(?:il|faut|fallait|je|veux|voulais|et|mais) )*(?:gard|remet|laiss|rend|conserv|redonn)"
)
_CONTENT = re.compile(r"\b(?:merci|parfait|super|bien|mieux|oui|bravo|cool|top|si)\b")
"""« Parfait, vous avez enlevé la fin »: nothing to give back."""


def gachee(phrase: str, texte: str, avant: Sequence[str]) -> tuple[str, str] | None:
    """The sentence to start from again when a change spoilt it, and what else is asked of it.

    « N'importe quoi. Remplace A par B » goes from the sentence before; « vous avez enlevé le
    début » gets it back beside what is new.

    Args:
        phrase: the sentence as it stands.
        texte: the message.
        avant: the earlier sentences, latest last.
    """
    autres = [p for p in avant if p and p != phrase]
    plat = normaliser(texte)
    perdu = _PERDU.search(plat) or _VOULAIT_GARDER.search(plat)
    trouve = perdu or _GACHE.match(plat)
    if not autres or trouve is None or _CONTENT.search(plat[: trouve.start()]):
        return None
    base = autres[-1]
    if perdu:
        neuves = [clause for clause, _ in _clauses(phrase) if not exact(base, clause)]
        if len(neuves) == 1:
            base = sa_pareille(base, neuves[0]) or _gardee(phrase, base, perdu, neuves[0]) or base
        elif perdu.re is _VOULAIT_GARDER:
            return None
    reste = _apres(texte, plat, trouve.end())
    # « il faut garder les éleveurs » names what comes back.
    return base, "" if perdu and _GARDER.match(normaliser(reste)) else reste


def _gardee(phrase: str, base: str, perdu: re.Match[str], clause: str) -> str | None:
    """The sentence before with this clause in the place of its last: « je voulais garder le début »."""
    siennes = list(_clauses(base))
    au_debut = re.search(r"debut|premiere|commencement", perdu[0])
    if (
        not (au_debut or perdu.re is _VOULAIT_GARDER)
        or len(siennes) < 2
        or exact(phrase, siennes[0][0])
    ):
        return None
    debut, fin = siennes[-1][1]
    lien = re.sub(r"qu(?:e |’)$", "", base[:debut])
    faite = f"{lien}{que(clause)}{base[fin:]}"
    return faite if tient(faite, base) else None


def _apres(texte: str, plat: str, fin: int) -> str:
    """What of a message comes after this place of its flattened form."""
    mots = len(re.findall(r"\w+", plat[:fin]))
    siens = list(re.finditer(r"\w+", texte))
    return texte[siens[mots].start() :].strip(" ,;.!") if mots < len(siens) else ""


# --- A word alone --------------------------------------------------------------------------------

_MOT_SEUL = re.compile(
    rf"^\W*(?:(?:non|nan|mais|et|ou|alors|plut[ôo]t)\b\W*)*(?:{METTRE})\s+(?:(?:plut[ôo]t|juste|le mot)\s+)*«\s*(?P<mot>[^«»]{{2,40}}?)\s*»(?P<suite>.*)$",
    re.IGNORECASE,
)
_GENS_DE = re.compile(r"\b(?P<det>les|des|nos|mes|aux|ces) (?P<nom>[\w-]+[sx])\b")


def mot_a_placer(phrase: str, texte: str) -> str | None:
    """A word or two quoted to be put in the sentence, nobody knows in the place of which; or None."""
    trouve = _MOT_SEUL.match(en_guillemets(texte))
    if trouve is None or len(trouve["mot"].split()) > 3 or exact(phrase, trouve["mot"]):
        return None
    ailleurs = re.search(rf"\b(?:place|lieu|apr[èe]s|avant|entre|fin|d[ée]but|par|{OTER})\b", trouve["suite"], re.I)  # fmt: skip
    return None if ailleurs else trouve["mot"]


def mot_seul(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« mets « anciens » » where the one people named are « les vieux »: they are called so."""
    mot = mot_a_placer(phrase, dit)
    nu = re.fullmatch(r"(?:(?:les|des|nos|mes) )?([\w-]+[sx])", mot or "", re.I)
    if mot is None or nu is None or not nomme_des_gens(f"les {nu[1]}"):
        return None
    gens = {m["nom"] for m in _GENS_DE.finditer(phrase) if nomme_des_gens(f"les {m['nom']}")}
    if len(gens) != 1:
        return None
    siens = next(m for m in _GENS_DE.finditer(phrase) if m["nom"] in gens)
    faite = f"{phrase[: siens.start('nom')]}{propre(nu[1])}{phrase[siens.end('nom') :]}"
    return (faite, (0, len(dit))) if tient(faite, phrase) else None


# --- A word off, and the words as they read without it -------------------------------------------

_OTE_UN_MOT = re.compile(
    rf"\b{OTER}\s+(?:(?:le mot|juste|seulement|moi)\s+)*[«“\"]?\s*(?P<mot>[^\W\d_][\w’-]*)\s*[»”\"]?\s*[,:;.!]+\s*(?P<relue>[^.;!?]+)",
    re.IGNORECASE,
)
_OTE_LE_PETIT = re.compile(
    rf"\b{OTER}\s+(?:(?:juste|moi|aussi|donc)\s+)*(?:le (?:(?:petit )?mot )?|l’)«?\s*(?P<mot>[^\W\d_]{{1,3}})\s*»?(?=\s*(?:$|[,.;:!?]|(?:et|puis|stp|svp|merci)\b))",
    re.IGNORECASE,
)


def sans_le_petit_mot(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« enlève le y », « vire le « et » »: a little word called by its name, that stands once."""
    trouve = _OTE_LE_PETIT.search(dit)
    mot = trouve["mot"] if trouve else ""
    siens = list(re.finditer(rf"(?<![\w’-]){re.escape(mot)}(?![\w’-]) ", phrase, re.IGNORECASE))
    if not trouve or len(siens) != 1 or siens[0].start() == 0:
        return None
    faite = phrase[: siens[0].start()] + phrase[siens[0].end() :]
    return (faite, trouve.span()) if tient(faite, phrase) else None


_APPROUVE = re.compile(
    rf"\b(?:{METTRE})\s+[«“\"]\s*(?P<mots>[^«»“”\"]+?)\s*[»”\"]\s*,?\s*(?:oui|c[’']est (?:la bonne|le bon|bien|[çc]a|juste|bon))\b",
    re.IGNORECASE,
)
_ENCORE = re.compile(rf"\b(?:{REMPLACER}|{OTER}|{METTRE}|r?ajout\w+)\b", re.IGNORECASE)


def sans_un_mot(phrase: str, texte: str) -> str | None:
    """« enlevez « vraie », une maison ouverte c'est plus joli »: that word off, and nothing else.

    None unless the words are said again as they read without it, and nothing else is ordered.
    """
    texte = texte.replace("'", "’")
    trouve = _OTE_UN_MOT.search(texte)
    place = trouve and exact(phrase, trouve["mot"])
    if not trouve or not place or place[0] == 0:
        return None
    faite = f"{phrase[: place[0]].rstrip()} {phrase[place[1] :].lstrip()}"
    mots = trouve["relue"].split()
    relus = next(
        (dits for n in range(len(mots), 2, -1) if exact(faite, dits := " ".join(mots[:n]))), None
    )
    if relus is None or exact(phrase, relus):
        return None
    reste = texte[trouve.start("relue") :]
    reste = _APPROUVE.sub(lambda m: " " if exact(phrase, m["mots"]) else m[0], reste)
    return None if _ENCORE.search(reste) or not tient(faite, phrase) else faite
