"""Orders told by halves: « A, pas B », « en bois, les tables », « finir par… », « il manque… ».

A reader takes the sentence and the message, and gives back the sentence changed with the stretch
of the message that asked for it; None when there is nothing it surely reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from pourquoi.ecriture import normaliser
from pourquoi.reflet.lexique import a_lecture, conjugue, infinitif, part
from pourquoi.retouche.ajout import avec_ses_pareils
from pourquoi.retouche.bilan import tient_debout
from pourquoi.retouche.charpente import lire
from pourquoi.retouche.consignes import AJOUTER, CREUX, METTRE, OTER, REMPLACER
from pourquoi.retouche.groupes import VIDES, groupe_nominal
from pourquoi.retouche.litteral import ENTRE_GUILLEMETS, en_guillemets, exact, tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.mots import pleins, racines
from pourquoi.retouche.oral import sans_commentaire, sans_presentatif, sans_tics
from pourquoi.retouche.parties import CHANGER, FAIRE, MANIERE, changer_de_partie
from pourquoi.retouche.places import Place, situer
from pourquoi.retouche.pose import PERSONNE, au_bout, avec_cette_partie, mettre_ici

Lecteur = Callable[[str, str], "tuple[str, Place] | None"]
"""A reader: the sentence and the message, to the sentence changed and where it was asked."""


def _nu(dit: str) -> str:
    """Words without their quotation marks, nor what is only said around them."""
    cite = ENTRE_GUILLEMETS.search(dit)
    return cite[1] if cite else sans_tics(sans_commentaire(dit)).strip(" ,:?!«»")


# --- Begins, or ends, with -----------------------------------------------------------------------

_FINIR_PAR = re.compile(
    r"\b(?:(?P<fin>finiss\w+|finir|fini[st]?|termin(?:e[rsz]?|ons|erai\w*)|conclu(?:re|[st]|ez)?\w*)|(?P<debut>(?<!va )(?<!vais )(?:commenc(?:e[rsz]?|ons)|d[ée]but(?:e[rsz]?|ons))))"
    r"(?:[ -](?:la|le|[çc]a|(?:la|cette|ma) phrase|le tout))?,?\s+(?:plut[ôo]t |juste |bien )?(?:par|sur|avec(?=\s*:?\s*«))\s*:?\s*(?P<quoi>«[^«»]+»|[^.;!?«»]+)",
    re.IGNORECASE,
)
_MANIERE = re.compile(
    r"(?:en \w+ant|avec|sans|grâce|dans|fid[eè]les?)\b(?! (?:la|une|cette) phrase)", re.IGNORECASE
)
_DE_LA_PHRASE = re.compile(r"\b(?:phrase|mots?|formule|(?:autre|quelque) chose|point)\b")
_BUT = re.compile(r"(?:afin|pour) (?:que |qu’|de |d’)", re.IGNORECASE)


def finir_par(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« pourriez-vous finir par « en… » ? », « que ça commence par accueillir… »."""
    for trouve in _FINIR_PAR.finditer(dit):
        quoi = _nu(trouve["quoi"])
        mots = propre(quoi).split()
        if len(mots) < 2 or _DE_LA_PHRASE.search(normaliser(quoi)):
            continue
        if trouve["debut"]:
            nue = re.sub(r"^pour (?=\S)", "", quoi, flags=re.IGNORECASE)
            geste = infinitif(propre(nue).split()[0].lower())
            faite = changer_de_partie(phrase, FAIRE, nue) if geste else None
        elif _BUT.match(quoi):
            faite = changer_de_partie(phrase, CHANGER, quoi)
        elif _MANIERE.match(quoi):
            quoi = re.sub(r"^fid[eè]les?\b", "en restant fidèles", quoi, flags=re.IGNORECASE)
            faite = changer_de_partie(phrase, MANIERE, quoi) or _au_bout(phrase, quoi)
        else:
            continue
        if faite:
            return faite, trouve.span()
    return None


def _au_bout(phrase: str, quoi: str) -> str | None:
    return None if lire(phrase) else au_bout(phrase, quoi)


# --- A, and not B --------------------------------------------------------------------------------

_PAS = re.compile(
    r"\s*,\s*(?:et |mais )?pas (?:vraiment |du tout )?(?:«\s*)?(?P<ancien>[^,.;:!?«»]{2,50}?)(?:\s*»)?(?=\s*(?:$|[,.;!?…]))",
    re.IGNORECASE,
)
_EN_TETE = re.compile(
    r"^(?:(?:et|mais|non|nan|oui|ah|oh|bon|ben|bah|alors|puis|presque|sauf que)\b[\s,]*)+", re.I
)
_LIEU = re.compile(
    r"(?:à|au|aux|chez|dans|sur|sous|devant|par|pour|ici|ailleurs|dehors|dedans|partout|là-bas|loin)\b|à l’",
    re.I,
)
_MOYEN = re.compile(r"(?:avec|sans|en)\b", re.I)
_NOM = re.compile(r"(?:les?|la|une?|des|nos|notre|mes|mon|ma|ceux|celles)\b|l’", re.I)
_SUJET_ET_VERBE = re.compile(
    r"^(?:ils?|elles?|on|nous|je|(?:les|nos|mes) [\w-]+) (?:ne |se |s’|y )*[^\W\d_]+ (?=\S)", re.I
)


def _pareils(neuf: str, ancien: str) -> bool:
    """Whether both are places, means, or nouns with their article."""
    return any(sorte.match(neuf) and sorte.match(ancien) for sorte in (_LIEU, _MOYEN, _NOM))


def pas_mais(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« au foyer, pas au café », « c'est chez moi qu'ils se parlent, pas ailleurs »."""
    for trouve in _PAS.finditer(dit):
        place = exact(phrase, trouve["ancien"])
        bornes = (m.end() for m in re.finditer(r"[.;:!?…,]\s*", dit[: trouve.start()]))
        debut = max(bornes, default=0)
        brut = _EN_TETE.sub("", dit[debut : trouve.start()])
        neuf = sans_presentatif(brut)
        if neuf != brut:
            neuf = re.split(r" (?:que |qu[’'])", neuf)[0]
        if not _pareils(neuf, trouve["ancien"]):
            neuf = _SUJET_ET_VERBE.sub("", neuf)
        if place is None or len(neuf.split()) > _COURT or not _pareils(neuf, trouve["ancien"]):
            continue
        if exact(phrase, neuf) or PERSONNE.fullmatch(neuf):
            continue
        if faite := mettre_ici(phrase, place, neuf):
            return faite, (debut, trouve.end())
    return None


_COURT = 7
"""Words of what is set against others."""

_JE_FAIS = r"(?:je |j’|on |nous )(?:ne |n’)?(?P<{}>[^\W\d_]{{3,}})"
_JE_NE_FAIS_PAS = re.compile(
    rf"\b{_JE_FAIS.format('verbe')} (?:pas|jamais|plus) (?P<ancien>[^,.;:!?«»]{{3,50}}?)\W+(?:mais )?(?:c’est|c ?est|c|ce sont) (?P<neuf>[^,.;:!?«»]{{3,50}}?) (?:que |qu’){_JE_FAIS.format('encore')}(?!\w)",
    re.IGNORECASE,
)


def pas_cela_que_je_fais(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« je ferre pas les clients, c'est les chevaux que je ferre »: these are put for those."""
    trouve = _JE_NE_FAIS_PAS.search(dit)
    if trouve is None or normaliser(trouve["verbe"]) != normaliser(trouve["encore"]):
        return None
    if normaliser(trouve["verbe"])[:3] not in {m[:3] for m in normaliser(phrase).split()}:
        # « je vends pas les clients » says nothing of who « coiffe les clients ».
        return None
    ancien = re.sub(r"^(?:de |d’|d(?=es ))", "", trouve["ancien"])
    place = exact(phrase, ancien)
    if place is None:
        return None
    # « les clients [qui attendent] » is refused whole.
    suite = re.match(r" (?:qui|que|dont)\b[^,.]*", phrase[place[1] :])
    place = (place[0], place[1] + (suite.end() if suite else 0))
    faite = mettre_ici(phrase, place, trouve["neuf"])
    return (faite, trouve.span()) if faite else None


# --- Found wrong, then told ----------------------------------------------------------------------

_MAL = (
    r"(?:mal|moches?|nul\w*|bizarres?|laids?|lourd\w*|faux|fausse|plate?s?|bof|beurk|bancal\w*|niaise?s?|vagues?|creux|creuse|pauvres?|froide?s?|pompeux|ridicules?|horribles?|affreux|vieillot\w*|ringard\w*|cucul|maladroit\w*"
    r"|pas (?:tr[èe]s |trop |bien )?(?:terrible|beau|belle|joli\w*|fran[çc]ais|bien|juste|[çc]a|moi|top|clair\w*|fou)|(?:ne |n’)?(?:me |nous )?(?:pla[iî]t|va|parle|convient) (?:vraiment |du tout )?pas|(?:veu[xt]?|veulent) rien dire|trop [\w-]+|g[êe]ne\w*|d[ée]range\w*)"
)
_JUGE_PUIS_DIT = re.compile(
    rf"«\s*(?P<ancien>[^«»]+?)\s*»[^«».;!?]{{0,40}}?\b{_MAL}[^«».;!?\w]+(?:(?:mais|donc|alors|nan|non)\s+)*(?P<neuf>(?:c|c’ ?est|cest|ce sont|ce serait)\s+[^.;!?«»]+)",
    re.IGNORECASE,
)
_JUGE_SEUL = re.compile(rf"[^«».;!?]{{0,40}}?\b{_MAL}(?!\w)", re.IGNORECASE)
_BIEN = re.compile(
    r"^[^«».;!?]*\b(?:tr[èe]s bien|mieux|parfait|joli|beau|j’aime bien)\b(?! pas)", re.I
)
_ORDRE = re.compile(rf"\b(?:{REMPLACER}|{METTRE}|{OTER})\b", re.IGNORECASE)


def juge_puis_dit(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« « il se tient » ça veut rien dire, c'est il se tient droit »: « c'est » only presents them."""
    trouve = _JUGE_PUIS_DIT.search(dit)
    place = trouve and exact(phrase, trouve["ancien"])
    if not trouve or not place:
        return None
    neuf = _nu(sans_presentatif(trouve["neuf"]))
    repris = {m[:4] for m in pleins(neuf)} & {m[:4] for m in pleins(trouve["ancien"])}
    if not (repris or _pareils(neuf, trouve["ancien"])):
        return None
    faite = mettre_ici(phrase, place, neuf)
    return (faite, trouve.span()) if faite else None


def ce_qui_gene(phrase: str, texte: str) -> str | None:
    """The words of the sentence, quoted or not, that a message finds wrong and replaces by nothing.

    « « les voisins », c'est moche » → « les voisins »; None when an order goes with it.
    """
    dit = en_guillemets(texte.replace("'", "’"))
    cites = list(ENTRE_GUILLEMETS.finditer(dit))
    for mots, debut, fin in [(c[1], *c.span()) for c in cites] or _dits_d_elle(phrase, dit):
        suite = dit[fin:]
        juge = _JUGE_SEUL.match(suite) and not _BIEN.match(suite)
        phrase_dite = re.split(r"[.!?]\s", dit[debut:])[0]
        if juge and exact(phrase, mots) and not _ORDRE.search(phrase_dite):
            return mots
    return mot_nie(phrase, dit)


_DOUTE = re.compile(
    r"(?<!aucun )(?<!pas de )(?<!plus de )\b(?:doutes?|j?h[ée]sit\w*|pas (?:tr[èe]s |trop |bien |tout [àa] fait |vraiment |super )?(?:s[ûu]re?|convaincue?|certaine?|fan)|(?:je |j’)?(?:bute|tique|bloque)|me (?:chiffonne|turlupine|laisse perplexe))\b"
    r"[^«».;!?]{0,12}?\b(?:sur|de|d’|pour|avec|quant [àa]|du|c’est)\s*(?:les? mots?|l’expression|le passage|le bout|le verbe|mot|ton)?\s*(?:«\s*(?P<cite>[^«»]+?)\s*»|(?P<nu>[^«».,;:!?]{4,60}?)\s*(?=[.,;:!?]|$))",
    re.IGNORECASE,
)
"""« j'ai un doute sur « nos anciens » », « je bute sur le mot terroir »."""


def ce_qui_fait_douter(phrase: str, texte: str) -> str | None:
    """The words of the sentence that a message doubts of, putting nothing in their place; or None."""
    dit = en_guillemets(texte.replace("'", "’"))
    doute = _DOUTE.search(dit)
    mots = (doute["cite"] or doute["nu"] or "").strip() if doute else ""
    mots = mots if exact(phrase, mots) else re.sub(r"^(?:l[ea]s? |l’)", "", mots)
    if not re.search(r"\w{4}", mots) or exact(phrase, mots) is None or _ORDRE.search(dit):
        return None
    ailleurs = [c for c in ENTRE_GUILLEMETS.findall(dit) if exact(phrase, c) is None]
    propose = re.search(r"\b(?:plut[ôo]t|peut-[êe]tre|au lieu|à la place|je dirais)\b", dit, re.I)
    # « j'ai un doute sur « X », plutôt « Y » »: something is put there.
    return None if ailleurs or propose else mots


_CITE_PUIS_MET = re.compile(
    rf"«\s*(?P<ancien>[^«»]+?)\s*»(?P<juge>[^«»]{{0,90}}?)[\s.,;:!?…]+(?:(?:alors|donc|et|bon|non|plut[ôo]t)[\s,]+)*(?:{METTRE}|{REMPLACER} (?:[çc]a |la |le )?par)(?:[\s,:]+(?:plut[ôo]t|juste|simplement|moi|je (?:vous|te) prie))*[\s:]*«\s*(?P<neuf>[^«»]+?)\s*»(?P<suite>[^«»]*)$",
    re.IGNORECASE,
)
_AILLEURS = re.compile(
    r"\b(?:apr[èe]s|avant|devant|derri[èe]re|entre|à c[ôo]t[ée]|la fin|au d[ée]but|aussi|ajout\w*|en plus|gard\w*|laiss\w*|parfait|tr[èe]s bien|j’aime (?:bien|beaucoup))\b",
    re.IGNORECASE,
)
"""It is put somewhere else, or what is quoted stays."""


def cite_puis_mis(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« « en restant proches » fait banquier. Mettez « et sans façons » »: the one for the other."""
    trouve = _CITE_PUIS_MET.search(dit)
    place = trouve and exact(phrase, trouve["ancien"])
    if not trouve or not place or exact(phrase, trouve["neuf"]):
        return None
    if _AILLEURS.search(trouve["juge"]) or _AILLEURS.search(trouve["suite"]):
        return None
    faite = mettre_ici(phrase, place, trouve["neuf"])
    return (faite, trouve.span()) if faite else None


_UN_NOM = r"(?:(?:l’|d’|de l’)|(?:les?|la|de la|du|des|de|mon|ma|mes|notre|nos|cette|ce|votre) )?(?P<{}>[^\W\d_]{{4,}})"
_NIE_UN_MOT = re.compile(
    r"(?:\b(?:c’est|c’|c|cest|ce n’est|ce ne sont|c’était) ?(?:pas|pa) (?:de |que |avec |grâce à )?"
    + _UN_NOM.format("a")
    + r" (?:qui|que|qu’|ki)\b"
    r"|\b(?:rien à voir avec|jamais (?:parlé|question|dit|été question|prononcé)|pas (?:parlé|dit|demandé|question)|(?:vient|viennent) faire(?: là| ici)?,?|pourquoi|d’où (?:ça |il |elle )?(?:vient|sort|sortez|sors)(?: ça)?,?(?: vous| tu)?|à cause|pas (?:(?:trop|vraiment|du tout|fan|le|du|de) )*mot)(?: ici| là)? (?:de )?"
    + _UN_NOM.format("b")
    + r"(?=\s*(?:$|[.,;!?…]|ici\b|là\b|moi\b|dans\b|alors\b))"
    r"|(?:^|[.!?;,…]\s*|\b(?:et|mais|non|bah|ben|alors) )"
    + _UN_NOM.format("c")
    + r"(?:,? (?:c’est pas|c pas|ça (?:ne )?\w+ (?:pas|rien)|j(?:e (?:n’)?|’| )?(?:en )?ai (?:jamais|pas) (?:dit|parlé)|n’(?:a|est|y est) \w+|n’a rien|a rien à|(?:ne )?\w+ (?:pas|rien) (?=\w)|(?:vient|fait) (?:d’où|quoi))))",
    re.IGNORECASE,
)  # fmt: skip
_OFFRE = re.compile(r"\b(?:mais|plut[ôo]t|c’est (?!pas)|dis|dites|mets|mettez)\b", re.IGNORECASE)
_DIT_COURT = 16
"""Words beyond which a denial tells more than what it denies."""


def mot_nie(phrase: str, dit: str) -> str | None:
    """The one thing of the sentence that a message denies and gives nothing for, as it stands there.

    « C'est pas la rapidité qui tient un mur » → « ma rapidité ».
    """
    for trouve in _NIE_UN_MOT.finditer(dit):
        nom = next(m for m in trouve.groups() if m)
        ici = re.findall(
            rf"(?:\b(?:les?|la|mon|ma|mes|notre|nos|cette|ce|leurs?) |\b[ld]’)?\b{re.escape(nom)}\b",
            phrase,
            re.IGNORECASE,
        )
        if len(ici) != 1 or not a_lecture(nom.lower(), "N") or len(dit.split()) > _DIT_COURT:
            continue
        if not (_OFFRE.search(dit[trouve.end() :]) or _ORDRE.search(dit)):
            return re.sub(r"^d’", "", ici[0])
    return None


def _dits_d_elle(phrase: str, dit: str) -> Iterator[tuple[str, int, int]]:
    """Two words of the sentence or more that open a clause of the message, and where they stand."""
    for clause in re.finditer(
        r"(?:^|[.,;:!?…] |\bet )\s*(?:non,? |mais )?(?P<dit>[^.,;:!?…]+)", dit
    ):
        mots = list(re.finditer(r"[^\s]+", clause["dit"]))
        for n in range(len(mots) - 1, 1, -1):
            morceau = clause["dit"][: mots[n - 1].end()]
            if exact(phrase, morceau):
                debut = clause.start("dit")
                yield morceau.strip(), debut, debut + len(morceau)
                break


# --- What was forgotten --------------------------------------------------------------------------

_OUBLI = re.compile(
    r"(?:\b(?:vous|tu|t’|on) ?(?:n’)?(?:avez |as |a )?(?:encore |juste |aussi |quand même )*(?:oubli\w+|zapp\w+)|\b(?:il |y |i )?(?:n’)?manque(?:rait)?|\bo[uù] (?:est|sont)(?: donc)?|\bn’oublie[zr]? pas|\br?ajoute[rz]?)"
    r"(?: (?:encore|aussi|juste|toujours|surtout|quand même|donc|passée?s?))*\s+(?:«\s*)?(?P<quoi>(?:(?:les?|la|nos|notre|mes|mon|ma|ceux|celles) |l’)[^,.;:!?«»]{2,60}?)(?:\s*»)?(?=\s*(?:$|[,.;:!?…]))",
    re.IGNORECASE,
)


def oublie_dit(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« vous avez oublié la parole tenue »: people beside the people, a value beside the values."""
    for trouve in _OUBLI.finditer(dit):
        quoi = propre(trouve["quoi"])
        deja = racines(phrase) & {m[:5] for m in pleins(quoi)[:1]}
        faite = None if deja or situer(phrase, quoi) else avec_ses_pareils(phrase, quoi)
        if faite and tient(faite, phrase):
            return faite, trouve.span()
    return None


# --- Another article, others first ---------------------------------------------------------------

_PLURIELS, _SINGULIERS = "les|des|mes|nos|ces|ceux", "le|la|une?|mon|ma|notre"
_AUTRE_ARTICLE = re.compile(
    rf"\b(?:(?:re)?(?:mets|met|mettez|mettre)|[ée]cri(?:s|vez|re)|dis|dites|dire|plut[ôo]t)(?:,? (?:plut[ôo]t|juste|bien|simplement))*\s*:?\s+«?\s*(?P<article>{_PLURIELS}|{_SINGULIERS}) (?P<mots>[^.,;:!?«»]+?)\s*»?"
    r"(?=\s*(?:$|[.,;:!?…]|\b(?:et|enfin|mais|stp|svp|merci|c[’']est|pas|plut[ôo]t|au lieu|[àa] la place|s[’']il)\b))",
    re.IGNORECASE,
)


def autre_article(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« dites plutôt « les vieux fours » » where « des vieux fours » stands: the article alone."""
    for trouve in _AUTRE_ARTICLE.finditer(dit):
        article, place = trouve["article"].lower(), exact(phrase, trouve["mots"])
        avant = place and re.search(
            rf"(?:(?P<verbe>[\w-]+) )?(?P<ancien>{_PLURIELS}|de|{_SINGULIERS}) $",
            phrase[: place[0]],
        )
        if not place or not avant or avant["ancien"] == article:
            continue
        plusieurs = [bool(re.fullmatch(_PLURIELS + "|de", a)) for a in (article, avant["ancien"])]
        verbe = (avant["verbe"] or "").lower()
        if plusieurs[0] != plusieurs[1] or phrase.count(phrase[slice(*place)]) > 1:
            continue
        if avant["ancien"] in ("des", "de") and not (infinitif(verbe) or conjugue(verbe)):
            # « autour des vieux fours »: « de » goes with what comes before.
            continue
        faite = f"{phrase[: avant.start('ancien')]}{article} {phrase[place[0] :]}"
        if tient(faite, phrase):
            return faite, trouve.span()
    return None


_EN_PREMIER = re.compile(
    r"\b(?:c(?:[’' ]?est)?|ce sont|met(?:s|tez)?|plut[ôo]t|d[’']abord|je veux) (?:d[’']abord )?(?P<gens>(?:les|mes|nos|ceux) [^.,;:!?«»]{3,40}?) (?:en premier|d[’']abord|avant tout|en t[êe]te|en priorit[ée])(?=\s*(?:$|[.,;:!?…]|(?:et|pas|stp|svp)\b))",
    re.IGNORECASE,
)
_LES_PREMIERS = re.compile(r"(?:à commencer par|d’abord pour) (?P<gens>[^,]+?)(?=,|\.$)")


def les_premiers(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« pourquoi les mamans d'abord ? c'est les livreurs en premier »: whom it begins with."""
    trouve, siens = _EN_PREMIER.search(dit), _LES_PREMIERS.search(phrase)
    if not trouve or not siens or exact(phrase, trouve["gens"]):
        return None
    faite = f"{phrase[: siens.start('gens')]}{propre(trouve['gens'])}{phrase[siens.end('gens') :]}"
    return (faite, trouve.span()) if tient(faite, phrase) else None


# --- A group of words told in full ---------------------------------------------------------------

_ARTICLE = r"(?:les?|la|l’|des?|du|une?|mes|mon|ma|nos|notre|leurs?)"
_DE = r"(?:de la|de l’|des|du|de|d’|en|au|aux|à la|à l’)"
_GROUPE = re.compile(
    rf"(?:{_ARTICLE}(?: |(?<=’)))(?P<nom>[\w-]{{3,}})(?P<suite> [^,.;:!?«»]+)", re.IGNORECASE
)
_RELATIF = re.compile(r"(?:qui|que|qu’|où|dont)\b|qu’", re.IGNORECASE)


def preciser(phrase: str, texte: str) -> str | None:
    """The sentence with a group of words told in full: « des fenêtres en bois » for « des fenêtres ».

    None when its noun does not stand once in the sentence, or when the words are no such group.
    """
    dit = _GROUPE.fullmatch(propre(texte.strip(" .!")).replace("'", "’"))
    if "?" in texte or dit is None or len(dit["suite"].split()) > 9:
        return None
    suite = dit["suite"]
    premier = re.split(r"[ ’]", suite.strip())[0].lower()
    lie = re.match(rf" (?:{_DE}|sans|avec|pour)(?: |(?<=’))\w", suite, re.IGNORECASE)
    qualifie = (
        suite == " maison"
        or a_lecture(premier, "A", "Vp")
        and not (conjugue(premier) and part(premier, "V") > 0.5)
    )
    relative = _RELATIF.match(suite.strip())
    groupe = relative or groupe_nominal(dit[0])
    if not groupe or not (lie or qualifie or relative) or VIDES.search(normaliser(suite)):
        return None
    return _completer(phrase, dit["nom"], suite)


def _completer(phrase: str, nom: str, suite: str) -> str | None:
    """The sentence with this after this noun, in the place of what completed it the same way."""
    noms = list(re.finditer(rf"\b{_ARTICLE} ?{re.escape(nom)}\b", phrase, re.IGNORECASE))
    if not noms or len(re.findall(rf"\b{re.escape(nom)}\b", phrase)) > 1 or exact(phrase, suite):
        return None
    debut = fin = noms[0].end()
    if deja := re.match(rf" {_DE} ?[\w-]+", phrase[fin:]):
        lie = re.match(rf" {_DE}(?: |(?<=’))", suite)
        debut, fin = (fin, fin + deja.end()) if lie else (fin + deja.end(),) * 2
    faite = f"{phrase[:debut]}{suite}{phrase[fin:]}"
    return faite if tient(faite, phrase) else None


_BORNE = r"(?:^|(?<=[.;!…]\s)|(?<=[.;!…]))\s*(?:(?:presque|non|ah|et|mais|bof|oui)\b[\s,.:]*)*"
_COMPLEMENT = r"(?P<comp>(?:de la|de l’|des|du|de|d’|en)(?: |(?<=’))(?!(?:accord|abord|ailleurs|effet|fait|gros|plus|moins|trop|rien|coup|moment)\b)[^,.;:!?«»]{2,40}?)"
_GROUPE_NU = rf"{_ARTICLE}(?: |(?<=’))(?P<nom>[\w-]{{3,}})"
_DEPLACE = (
    re.compile(rf"{_BORNE}{_COMPLEMENT}\s*,\s*{_GROUPE_NU}\s*(?=$|[.;…])", re.IGNORECASE),
    re.compile(rf"{_BORNE}{_GROUPE_NU}\s*,\s*{_COMPLEMENT}\s*(?=$|[.;…])", re.IGNORECASE),
)


def completer(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« en bois, les fenêtres », « les fenêtres, en bois »; a group told in full by itself."""
    for motif in _DEPLACE:
        trouve = motif.search(dit)
        if trouve and (faite := _completer(phrase, trouve["nom"], f" {propre(trouve['comp'])}")):
            return faite, trouve.span()
    for debut, fin in _phrases(dit):
        bout = _PAR_CONTRE.sub("", _EN_TETE.sub("", dit[debut:fin]))
        if faite := preciser(phrase, bout):
            return faite, (debut, fin)
    return None


_PAR_CONTRE = re.compile(r",? (?:par contre|plut[ôo]t|stp|svp|s’il (?:te|vous) plaît)\W*$", re.I)


def _phrases(dit: str) -> Iterator[Place]:
    """Where each sentence of a message begins and ends."""
    debut = 0
    for borne in re.finditer(r"[.;!?…]+(?:\s+|$)|$", dit):
        if dit[debut : borne.end()].strip():
            yield debut, borne.end()
        debut = borne.end()


# --- Put back ------------------------------------------------------------------------------------

_REMETS_LES = re.compile(
    r"\bre(?:mets|met|mettez|mettre)\s+(?:(?:moi|nous|juste|aussi|donc|y)\s+)*(?:«\s*)?(?P<quoi>(?:les?\s|la\s|l’|mes\s|mon\s|ma\s|des\s|nos\s|notre\s)[^.,;!?«»]+?)(?:\s*»)?(?=\s+(?:aussi|stp|svp|quand même|dedans|et|comme avant)\b|\s*(?:[.,;!?»]|$))",
    re.IGNORECASE,
)


def remettre_dans_la_liste(avant: Sequence[str]) -> Lecteur:
    """« remets les voisins », taken out of « les jeunes et les voisins »: where they stood.

    Args:
        avant: the earlier sentences, latest last.
    """

    def remettre_ici(phrase: str, dit: str) -> tuple[str, Place] | None:
        trouve = _REMETS_LES.search(dit)
        if trouve is None or exact(phrase, trouve["quoi"]):
            return None
        ancienne = next((a for a in reversed(avant) if exact(a, trouve["quoi"])), None)
        faite = ancienne and _comme_avant(phrase, ancienne, trouve["quoi"])
        return (faite, trouve.span()) if faite and tient(faite, phrase) else None

    return remettre_ici


def _comme_avant(phrase: str, ancienne: str, quoi: str) -> str | None:
    """The sentence with these words where they stood, between the same neighbours; or None."""
    place = exact(ancienne, quoi)
    if place is None:
        return None
    debut = place[0] - (
        len(lie[0]) if (lie := re.search(r" (?:et|ou|,) $|, $", ancienne[: place[0]])) else 0
    )
    suite = ancienne[place[1] :]
    apres = re.match(r"\s*(?:[\w’-]+\s*){1,2}", suite)
    ancre = apres[0].strip() if apres else ""
    # Before what came after them and still stands: « … [et les étudiants] fauchés ».
    while ancre and phrase.count(ancre) != 1:
        ancre = ancre.rpartition(" ")[0]
    if not ancre:
        return None
    ici = phrase.index(ancre)
    return f"{phrase[:ici].rstrip()} {ancienne[debut : place[1]].strip()} {phrase[ici:]}"


_REMETS = re.compile(
    r"\bre(?:mets|met|mettez|mettre)\s+(?:(?:moi|nous|juste|aussi|donc|y|le|la partie)\s+)*(?:«\s*(?P<cite>[^«»]+?)\s*»|(?P<nu>(?:sans|avec|en|afin|pour|par|dans|chez|parce|et|grâce|d’abord)\s[^.;!?«»,]+))",
    re.IGNORECASE,
)


def remettre(avant: Sequence[str], dits: str) -> Lecteur:
    """« remets sans mentir sur le bois »: from an earlier sentence, or from what they said.

    Args:
        avant: the earlier sentences, latest last.
        dits: what they said before.
    """

    def remettre_ici(phrase: str, dit: str) -> tuple[str, Place] | None:
        for trouve in _REMETS.finditer(dit):
            quoi = trouve["cite"] or _nu(trouve["nu"])
            if len(quoi.split()) < 2 or exact(phrase, quoi):
                continue
            perdue = next((p for a in reversed(avant) if (p := _sa_partie(a, quoi))), None)
            if perdue:
                faite: str | None = avec_cette_partie(phrase, perdue)
            else:
                faite = au_bout(phrase, quoi) if trouve["nu"] and exact(dits, quoi) else None
            if faite and tient(faite, phrase):
                return faite, trouve.span()
        return None

    return remettre_ici


def _sa_partie(ancienne: str, quoi: str) -> str | None:
    """The part of an earlier sentence that opens on these words, or holds them."""
    cadre = lire(ancienne)
    parties = cadre.suites if cadre else ancienne.rstrip(" .").split(", ")[1:]
    return next((p for p in parties if exact(p, quoi)), None)


# --- Done already --------------------------------------------------------------------------------

_FAIT_DE = re.compile(r"(?:à la place|a la place|au lieu|o lieu)\s+d(?:e |u |es |’)", re.IGNORECASE)
_ECHANGES = (
    re.compile(rf"\b{METTRE}\s+(?P<neuf>[^.;!?]+?)\s+{_FAIT_DE.pattern}(?P<ancien>[^,.;!?]+)", re.IGNORECASE),
    re.compile(rf"{_FAIT_DE.pattern}(?P<ancien>[^,.;!?]+?),?\s+{METTRE}\s+(?P<neuf>[^,.;!?]+)", re.IGNORECASE),
    re.compile(rf"\b{REMPLACER}\s+(?P<ancien>[^.;!?]+?)\s+(?:par|en)\s+(?P<neuf>[^,.;!?]+)", re.IGNORECASE),
    re.compile(r"\b(?:j’ai|j’avais|jai|on a|on avait) dit (?P<neuf>[^,.;!?]+?),? (?:et |mais )?pas (?P<ancien>[^,.;!?]+)", re.IGNORECASE),
)  # fmt: skip


def deja_mis(phrase: str, texte: str) -> str | None:
    """The new words of an exchange that is done already: « mets A à la place de B », B being gone."""
    dit = texte.replace("'", "’")
    for motif in _ECHANGES:
        for trouve in motif.finditer(dit):
            neuf, ancien = (
                re.sub(r"^(?:plut[ôo]t|juste|le mot|les mots) ", "", _nu(trouve[n]))
                for n in ("neuf", "ancien")
            )
            sien = re.sub(rf"^{_ARTICLE}(?: |(?<=’))", "", ancien, flags=re.IGNORECASE)
            if len(neuf) < 4 or CREUX.match(neuf) or PERSONNE.fullmatch(neuf):
                continue
            nu = re.sub(rf"^{_ARTICLE}(?: |(?<=’))", "", neuf, flags=re.IGNORECASE)
            # « le bois sec », of « grâce au bois sec »
            ici = exact(phrase, neuf) or (exact(phrase, nu) if " " in nu else None)
            restes = [situer(phrase, a) for a in (ancien, sien)]
            # « grâce à au » is found, but for a letter, where « grâce au » already stands.
            if ici and all(r is None or r[0] < ici[1] and ici[0] < r[1] for r in restes):
                return neuf
    return None


_AJOUTE = re.compile(
    rf"\W*(?:(?:non|oui|ok|et|mais|bah|ben|alors|juste|euh)\W+)*(?:(?:tu peux|vous pouvez|il faut|faut|il faudrait|faudrait|j’ai dit|je (?:t’|vous )ai dit)[ ,:]+)?(?:{AJOUTER}|(?:re)?(?:mets|mettez|mettre)|(?:que [çc]a )?di(?:s|t|tes|re|se))(?: (?:aussi|juste|y|encore|moi|bien|le mot|les mots|que c’est))* (?P<quoi>[^,.;:!?«»]+?)(?: (?:stp|svp|aussi|dedans|en plus|merci|quelque part|à la fin|au bout))*\W*$",
    re.IGNORECASE,
)


def ajoute_ce_qui_y_est(phrase: str, texte: str) -> str | None:
    """« ajoute sans engrais », which the sentence says already: those words, or None."""
    trouve = _AJOUTE.match(texte.replace("'", "’"))
    quoi = trouve["quoi"].strip() if trouve else ""
    if (
        len(quoi) < 5
        or re.search(r"\b(?:au lieu|à la place|plutôt|et)\b", quoi)
        or not exact(phrase, quoi)
    ):
        return None
    return quoi


# --- The piece that was opened -------------------------------------------------------------------

_A_OTER = re.compile(
    rf"\W*(?:(?:non|ben|bah|euh|alors|juste)\W+)*(?:{OTER}|rien)(?:[ -](?:l[ea]s?|[çc]a|moi [çc]a|tout))?(?: (?:stp|svp|merci|du tout))?\W*",
    re.IGNORECASE,
)
_METS = re.compile(
    rf"^(?:(?:non|ben|bah|euh|alors|plut[ôo]t|juste|moi|je)\b[\s,:]*)*(?:(?:{METTRE}|{REMPLACER}(?: (?:l[ea]s?|[çc]a))? par|par)\s+)?(?:(?:plut[ôo]t|juste|moi)\s+)*",
    re.IGNORECASE,
)


_LEUR_RAISON = re.compile(
    r"(?P<dit>(?:(?:pour|afin) )?qu(?:e |’)[^.;!?]+?)(?P<raison>,? parce qu(?:e (?:les|leurs?|chacune?|personne|tou(?:te)?s|plus personne)|’(?:ils?|elles?|on (?:lui|leur|les)))\b[^.;!?]*[^.;!?\s])",
    re.IGNORECASE,
)


def a_la_place(phrase: str, mots: str, dit: str) -> str | None:
    """The sentence with what was answered in the place of the words asked about, or without them.

    Args:
        phrase: the sentence.
        mots: the words, as they stand in it.
        dit: the answer, as typed.
    """
    place = exact(phrase, mots)
    if place is None:
        return None
    if _A_OTER.fullmatch(dit):
        faite: str | None = f"{phrase[: place[0]].rstrip(' ,')} {phrase[place[1] :].lstrip()}"
        faite = re.sub(r" (?=[,.])", "", faite or "")
    else:
        brut = _METS.sub("", dit.replace("'", "’"))
        neuf = _nu(sans_presentatif(brut))
        if (raison := _LEUR_RAISON.match(brut)) and raison["raison"] not in neuf:
            # « pour que les gens restent parce qu'ils s'y plaisent »: it is told of them.
            neuf = f"{raison['dit']}{raison['raison']}"
        neuf = re.sub(r"(?:,? (?:[àa] la place|plut[ôo]t|stp|svp))+$", "", neuf)
        faite = mettre_ici(phrase, place, neuf) if neuf else None
    return faite if faite and tient(faite, phrase) and tient_debout(faite) else None
