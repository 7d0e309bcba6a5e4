"""What an answer tells that others live, as a whole clause in the subjunctive.

« la personne peut rire et pleurer en même temps que ses voisins » → « chaque personne puisse rire
et pleurer en même temps que ses voisins ».
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pourquoi.clientele.nommee import genre, humains
from pourquoi.raison_detre.matiere import (
    A_TAIRE,
    MAL,
    PERSONNES,
    PLUSIEURS,
    PRIVE,
    SANS_LIEN,
    accompli,
    dicible,
    ensemble,
)
from pourquoi.reflet import ecrire, negation, que, sans_hesitation, sms, souhait
from pourquoi.reflet.accord import accordes
from pourquoi.reflet.apartes import sans_incises
from pourquoi.reflet.entendus import pluriel_de
from pourquoi.reflet.lexique import a_lecture, accentuer, conjugue, connu, infinitif, part
from pourquoi.reflet.personne import retablir_ne
from pourquoi.reflet.souhait import CLITIQUES, PLURIELS, SUBJONCTIFS, place_du_verbe, subjonctif
from pourquoi.reflet.typographie import decouper, nettoyer, recoller, sans_accents, voyelle
from pourquoi.retouche.accord import accorder_la_suite

LONGUEUR = 24
"""Words of a clause that is read at one go."""


@dataclass(frozen=True)
class Vecu:
    """A clause ready for « afin que ».

    Attributes:
        texte: without « que », said by « nous ».
        sujet: whom or what it is about, without what completes it.
        annonce: whether the answer said that this is what changes (« ça change que… »).
    """

    texte: str
    sujet: str
    annonce: bool


_ANNONCE = re.compile(
    r"^(?:(?:et|oh|ben|bah?|bon|déjà|alors|non|mais) )*(?:"
    r"(?:ce que )?(?:ça|ca|sa|cela) (?:leur |lui |nous )?(?:change|changera|changerait|fait|donne|apporte)(?: tout| beaucoup| surtout| aussi| déjà)*,?(?: c[’' ]?est)? ?(?:qu(?:e |[’'])|k(?:e |(?=el|il))|(?=:|pour ))(?:déjà )?"
    r"|(?:pour moi,? |moi,? )?ce qui change,? c[’']est (?:que |qu[’']|pour [^:,.]{3,30}? ?: ?)"
    r"|.{0,60}\b(?:me|nous) (?:dit|disent|raconte|racontent)(?:,[^,]{3,30},)? qu(?:e |[’'])(?=les? |la |l[’'])"
    r"|(?:ce que j[’'e]\w* (?:veux|voudrais|aimerais)|ce qui (?:me plaît|me plait|compte|m[’']importe)),? c[’' ]?est qu(?:e |[’'])"
    r"|c[’']est qu(?:e |[’'])|que |qu[’'](?=\w)|comme (?:ça|ca),? |(?:du coup|au moins|grâce à (?:ça|nous|moi)),? )",
    re.IGNORECASE,
)
_POUR_EUX = re.compile(
    r"^(?:(?:et|oh|ben|bah?|bon|déjà|alors|d[’']abord|ensuite|enfin|surtout|ça change(?: tout)?) )*:? ?pour ((?:les?|la|l[’']|nos|mes|ces|notre) ?[^,:;]{3,50}?)"
    r"(?:,? (?:d[’']abord|surtout|aussi|ensuite|déjà|deja|avant tout|souvent [\w-]+)\b)*\s*[,:]?\s*(?:(?:ça|cela) change )?(?:(?:pendant|au bout d[’']) ?[^,]{3,20}? |au moins |enfin )?(?:qu[’'])?(ils?|elles?|(?<=,)qui|(?<=, )qui)\s",
    re.IGNORECASE,
)
_QUAND = re.compile(
    r"(?:c[’']est )?(?:quand|kan[dt]?|qd) (?=(?:une? |les? |la |mes |nos |1 ))", re.IGNORECASE
)
"""« quand une cliente se regarde et qu’elle sourit », told as what is liked."""

_PERMET = re.compile(
    r"\b(?:ça|ca|sa|cela) (?:permet|aide) (aux?|à la|à l’|les|le|la|l’)(?: |(?<=’))([\w ]{3,40}?) (?:de |d[’']|à )(?=\w+(?:er|ir|re|oir)\b)(.+)",
    re.IGNORECASE,
)
_DETERMINANTS = frozenset(
    [*PLURIELS, "le", "la", "l’", "un", "une", "mon", "ma", "notre", "chaque", "celui", "celle", "on", "chacun",
     "quelqu’un", "tout", "cette", "cet", "ce"]
)  # fmt: skip
_PRONOMS = ("ils", "elles", "il", "elle")
_ARRETS = ensemble("ça c’ parce car mais donc alors sinon : puis puisque tandis ( « voilà")
_SUITES = ensemble("à au aux en sans avec dans de d’ du des sur chez par pas même comme et")
"""What may complete a verb after a comma."""


def vecus(texte: str, avant: str = "") -> list[Vecu]:
    """What an answer tells that others live, in order.

    Args:
        texte: the answer, however typed.
        avant: those named just before, whom « ils » takes up: « les mamies »; may be empty.
    """
    dits: list[Vecu] = []
    texte = en_bref(re.sub(r",? je (?:crois|pense) qu(?=e|['’]|ils?\b)", " et qu", texte))
    texte = _SANS_TRAIT.sub(r"\1-", _LA_ILS.sub("là ", texte))
    texte = _PLUS_ENVIE.sub(r"\1 n’ont plus", texte)
    texte = _CE_QUE_CA_LEUR_FAIT.sub(lambda m: _ce_qu_ils_y_gagnent(m, avant), texte)
    texte = _AU_DEBUT.sub(
        "", _DEPUIS.sub(". ", _AU_BOUT.sub(" et ", _DEUX_D_AFFILEE.sub(_virgule, texte)))
    )
    texte = re.sub(
        r", (?:avec|grâce à) (?:moi|nous),? (?=ils\b|elles\b|les\b)", ". Grâce à nous, ", texte
    )
    for phrase in re.split(r"[.!?…;]\s*", _INCISE.sub(" ", sans_incises(nettoyer(texte)))):
        nus, annonce = _ouvrir(_HESITE.sub("", sans_hesitation(phrase.strip(" ,"))))
        mots = decouper(lire(nus))
        debut = 0
        while debut < len(mots):
            lu = proposition(mots[debut:], avant)
            if lu is None:
                debut = _reprise(mots, debut)
                continue
            sujet, clause, longueur = lu
            avant = sujet if sujet else avant
            voulu = debut > 1 and mots[debut - 2].lower() in _VOULOIR
            nomme = _nomme_seulement(mots[debut:], clause) or sujet.lower() == "on"
            nomme = (nomme or len(clause) < 4) and not (annonce or voulu)
            # « ma voisine de 80 ans » is one person.
            nomme = nomme or bool(re.match(r"m(?:on|a) ", sujet, re.I)) and est_humain(sujet)
            if not nomme and (dit := sure(decouper(avec_ne(recoller(clause))))):
                dit = de_plusieurs(dit)
                seul = _VERBE_SEUL.search(dit) if dit.startswith("les ") else None
                # « les jardiniers plantent… n’arrose plus »
                entier = dit[: seul.start()].rstrip(" ,") if seul else dit
                if entier == dit or len(entier.split()) >= 6:
                    dits.append(Vecu(entier, sujet, annonce or voulu))
            debut = max(_reprise(mots, debut + longueur - 1), debut + 1)
        avant = avant or _seuls_nommes(phrase)
    return dits


_LA_ILS = re.compile(r"\bla (?=(?:ils|elles)\b)", re.IGNORECASE)
"""« la ils s’assoient »: « là », whose accent nobody typed."""
_SANS_TRAIT = re.compile(
    r"(?<=\b[ldc]es )(mange|lave|sèche|essuie|porte|garde|casse|chauffe|passe) (?=(?:debout|vaisselle|linge|mains?|monnaie|bagages?|meubles?|croûte|plats?|temps)\b)",
    re.IGNORECASE,
)
"""« les mange debout »: one noun, not a verb."""

_EUX = r"(?:ils|elles|les|nos|mes|leurs)"
_DEUX_D_AFFILEE = re.compile(
    rf"(?<=\w)(?<!\bmais)(?<!\bpuis)(?<!\bdonc)(?<!\bchez)(?<!\bavec)(?<!\bpour)(?<!\bsans)(?<!\bcoup)(?<!\btard)(?<!\beux)(?<!\bcar)(?<!\bça)(?<!\bca)(?<!\bde)(?<!\bentre) (?={SANS_LIEN}(?:se |s[’']|n[e’] ?)?[^\W\d_]+(?:ent|ont)\b)"
)
"""« elles repartent droites elles se regardent »: a comma nobody typed."""


def _virgule(dit: re.Match[str]) -> str:
    """A comma where « ils » was the subject already: « pendant une heure elles pensent » has none."""
    return ", " if re.search(r"\b(?:ils|elles) [^.;!?]*$", dit.string[: dit.start()]) else " "


_DEPUIS = re.compile(
    rf",? (?:et |puis )(?:maintenant|aujourd[’']hui|depuis|du coup|désormais),? (?={_EUX} )", re.I
)
"""« on a ouvert la grange, et maintenant les vieux jouent »: what came of it."""
_AU_BOUT = re.compile(
    r",? et (?:au bout (?:de |d[’'])(?:une? |deux |trois |six |quelques )\w+|à la fin|petit à petit|à force|du coup),? (?=(?:ils|elles) )",
    re.I,
)
"""« et au bout d’un an ils trouvent un CDI »."""
_AU_DEBUT = re.compile(
    r"(?:(?<=^)|(?<=[.;] ))(?:chez (?:nous|moi)|ici|là|maintenant|à la fin|après|ensuite|le (?:lendemain|soir|matin)|depuis(?: qu(?:e |[’'])(?:on|je|nous|j[’']) ?[^,.;]{3,40}?)?),? (?=(?:ils|elles) )",
    re.I,
)
_PLUS_ENVIE = re.compile(
    r"\b(ils|elles) ont plus(?= envie de (?:se cacher|fuir|pleurer|disparaître))", re.I
)
"""Nobody tells gladly that others want more to hide."""
_CE_QUE_CA_LEUR_FAIT = re.compile(
    r"\b(?:ça|ca|cela|sa) leur (?:(?P<permet>permet) (?:de |d[’'])|(?P<evite>[ée]vite) (?:de |d[’'])|(?P<temps>laisse|donne|rend) (?:le |du )temps (?:de |d[’'])|(?P<apprend>apprend) (?:à |a ))(?=\w+(?:er|ir|re|oir)\b|(?:l[eas]*|se|y|leurs?) \w+(?:er|ir|re|oir)\b|[lsn][’']\w)",
    re.I,
)
"""« ça leur évite de faire la route », « ça leur permet de rester chez eux »."""


def _ce_qu_ils_y_gagnent(dit: re.Match[str], avant: str) -> str:
    """« ça leur évite de conduire » → « ça change qu’ils n’ont plus à conduire »."""
    fait = next(nom for nom, mot in dit.groupdict().items() if mot)
    gain = {"permet": "peuvent ", "evite": "n’ont plus à ", "temps": "ont le temps de ", "apprend": "apprennent à "}[fait]  # fmt: skip
    if fait == "temps" and voyelle(dit.string[dit.end() :]):
        gain = "ont le temps d’"
    return f"ça change qu’{'elles' if avant and genre(avant) == 'f' else 'ils'} {gain}"


_EN_PASSANT = re.compile(
    r",\s+(?:désormais|dorénavant|maintenant|aujourd[’']hui|enfin|(?:à|de) nouveau|encore|un (?:jour|peu)|peu à peu|petit à petit|peut[- ]être|sans doute|bien sûr|le cas échéant"
    r"|au (?:moins|besoin|fond|contraire|quotidien|final)|tôt ou tard|à (?:la longue|l[’']avenir|leur tour|terme)|ici|là|chez nous|avec le temps|de temps en temps|parfois|par exemple|souvent|aussi"
    r"|(?:autant que|si|quand c[’']est|dès que) possible|si (?:besoin|possible|je peux)|je l[’']espère|j[’']espère|\w{3,}ment),\s+(?=\w)",
    re.IGNORECASE,
)
"""Said in passing between two commas, in a clause that says as much without."""


def en_bref(texte: str) -> str:
    """« les mots, désormais, ouvrent des portes » → « les mots ouvrent des portes »."""
    return _EN_PASSANT.sub(" ", texte)


_VERBE_SEUL = re.compile(
    r",? (?:et )?(?:ne |n’)(?:se |s’)?\w+[^nt\s]e (?:plus|pas|presque|jamais)\b.*"
)
_UN_EXEMPLE = re.compile(
    r"(?:la |le |l’|une )(?P<nom>[a-zéèêëàâîïôûç]+(?:-[a-zéèê]+)?)(?= (?!qui\b|que\b|dont\b))"
)
_D_OU = re.compile(r" (?:du|de la|de l’|de)(?: |(?<=’))?[\w-]+(?= (?:se |s’|ne |n’)?[^\W\d_]+)")
_LES_GENS = ensemble("dame monsieur bonhomme gars mec type")
_GENS_NOMMES = re.compile(
    r"(?:dame|monsieur|gars|mec|type|cliente?|mamie|papi|maman|papa|grand-mère|grand-père|mère|père|fille|femme|patiente?|résidente?|locataire|voisine?|élève|apprentie?|gamine?|\w+(?:eur|euse|iste|ière|ier|teur|trice|ien|ienne)|boucher|bouchère|boulanger|berger|paysanne?|maraîcher|ado)$"
)


def de_plusieurs(clause: str) -> str:
    """« le boucher serve ses clients » → « les bouchers servent leurs clients ».

    One person told as an example stands for all; the clause is unchanged on any doubt.
    """
    trouve = _UN_EXEMPLE.match(clause)
    if trouve is None or not _GENS_NOMMES.match(nom := trouve["nom"]):
        return clause
    if re.match(r"(?:atel|quart|chant|mét|pap|prem|dern|cah|coll|moteu|ordinateu|tracteu)", nom):
        return clause
    feminin = clause.startswith(("la ", "une "))
    noms = [f"{bout}s" for bout in nom.split("-")]
    if nom in _LES_GENS:
        noms, feminin = ["gens"], False
    lieu = _D_OU.match(clause, trouve.end())
    coupe = lieu.end() if lieu else trouve.end()
    suite = accorder_la_suite(clause[coupe:] + ".", True, feminin)
    if suite.rstrip(".").split()[:2] == clause[coupe:].split()[:2]:
        # Its verb was not found.
        return clause
    mots = decouper(f"les {'-'.join(noms)}{clause[trouve.end() : coupe]}{suite}"[:-1])
    _accorder(mots)
    bas = [m.lower() for m in mots]
    etats = {*_ATTRIBUTS, "sentent"}
    attributs = [m for avant, m in zip(bas, bas[1:], strict=False) if avant in etats]
    if nom == "dame" and any(a_lecture(m, "Af") for m in attributs):
        mots[1] = "dames"
    dite = recoller(mots)
    if not all(connu(n) for n in noms) or re.search(r"\b(?:il|elle|lui|sienn?e?)\b", dite):
        return clause
    return dite if accordes(bas, rares=True) else clause


def _seuls_nommes(phrase: str) -> str:
    """« les aidants » after « je pense aux aidants », or nothing."""
    nommes = {
        f"{'nos' if article.lower() in ('mes', 'nos') else 'les'} {nom.lower()}"
        for article, nom in PLUSIEURS.findall(phrase)
    }
    gens = [nom for nom in nommes if humains(nom)]
    return gens[0] if len(gens) == 1 else ""


_INCISE = re.compile(
    r",? (?:si j[’']ose dire|si (?:vous|tu) (?:le |me )?(?:permett?ez|permets|voul?ez|veux)|avouons-le|je crois|je pense|voyez-vous|vous voyez|tu vois|d[’']ailleurs|permettez-moi de le préciser)(?:,|$)"
)


def _nomme_seulement(mots: list[str], clause: list[str]) -> bool:
    """Whether « les gens qui rénovent leur maison » only says for whom."""
    bas = [mot.lower() for mot in mots[:12]]
    relative = "qui" in bas and bas[0] in PLURIELS and bas[0] not in _PRONOMS
    sans_qui = "qui" not in [mot.lower() for mot in clause[:12]]
    return relative and sans_qui or bas[:2] == ["les", "autres"] or bas[1].endswith("-là")


_AUX_QUI = re.compile(
    r"(?:^|[:,] )(?:surtout |d[’']abord |c[’']est )?(?:aux|pour les) ([\w-]+(?: [\w-]+)?), qui (?=\S+ \S)(.+)",
    re.IGNORECASE,
)
"""« aux résidents, qui retrouvent leur autonomie »: whom it is good for, and what they live."""

_HESITE = re.compile(
    r"^(?:(?:bah?|ben|beh|euh|bon|pff+|oh|et|mais|non|alors)\b,? ?)+", re.IGNORECASE
)


def _ouvrir(phrase: str) -> tuple[str, bool]:
    """The phrase without what announces it, and whether something did."""
    if pour := _POUR_EUX.match(phrase):
        return f"{pour[1]} {phrase[pour.end() :]}", True
    if permis := _PERMET.search(phrase):
        au = "les" if permis[2].endswith("s") else "le"
        article = {"aux": "les", "au": au}.get(permis[1].lower(), permis[1].split(" ")[-1])
        verbe = "peuvent" if article == "les" else "peut"
        return f"{article} {permis[2]} {verbe} {permis[3]}", True
    if (eux := _AUX_QUI.search(phrase)) and (
        humains(f"les {eux[1]}") or _GENS_NOMMES.match(eux[1].split(" ")[0].rstrip("s"))
    ):
        return f"les {eux[1]} {eux[2]}", True
    nue = _ANNONCE.sub("", phrase).lstrip(" :")
    if "," not in nue and (quand := _QUAND.match(nue)):
        return nue[quand.end() :], nue != phrase
    if pour := _POUR_EUX.match(nue):
        return f"{pour[1]} {nue[pour.end() :]}", True
    return nue, nue != phrase


@lru_cache(maxsize=256)
def lire(phrase: str) -> str:
    """A phrase as careful French, « ne » given back; as typed where it was typed with care."""
    phrase = _LES_QUI.sub(_qui_au_pluriel, phrase)
    if (
        phrase.isascii()
        or sms.fautes(phrase, sms.soigne(phrase))
        or not accordes(decouper(phrase.lower()))
        or _sans_son_accent(phrase)
    ):
        phrase = re.sub(r"\b1 (?=[a-z])", "un ", _Y_PARLE.sub("ils ", _GRANDS.sub(_grand, phrase)))
        phrase = _lue(phrase)
    phrase = _A_PRES_DU_VERBE.sub(" à ", phrase)
    phrase = re.sub(r"\b((?:les|des|mes) [\w-]+) (il|elle) (?=\w+ent\b)", r"\1 \2s ", phrase)
    # « la machine de ça mère », « les filles elles osent »
    phrase = re.sub(r"\b(de|à|avec|pour|par) ça (?=([\w-]+))", _sa, phrase)
    phrase = re.sub(
        r"(^|\bet |, )((?:que |qu’)?(?:les|la|le|nos) [\w-]+(?: âgées?)?)(?: aussi| surtout)?,? (?:ils|elles|il|elle) (?=\w)",
        r"\1\2 ",
        phrase,
    )
    mots = decouper(_QUI_NIE.sub(r"qui ne \1 \2", phrase))
    dits = retablir_ne([_a_la_troisieme(mots, i) for i in range(len(mots))])
    # « la personne peut » denies nothing.
    return re.sub(
        r"(?<=\b[lL]a personne) (?:ne |n’)(?!.*\b(?:pas|plus|jamais)\b)", " ", recoller(dits)
    )


_LES_QUI = re.compile(
    r"(\b(?:les|des|nos|mes|ces|ceux|celles)(?: [\w-]*[sx])? qui (?:ne |n’|se |s’|y |en )*)(veut|peut|sait|doit|vient|prend|met|part|sort|dort|va|fait|est|a)(?= [\w’])",
    re.IGNORECASE,
)


def _qui_au_pluriel(dit: re.Match[str]) -> str:
    """« les gens qui veut rester » → « les gens qui veulent rester »."""
    return dit[1] + (pluriel_de(dit[2].lower()) or dit[2])


_A_PRES_DU_VERBE = re.compile(r"(?<=[^mv]ent) a (?=(?:leurs?|la|des|une?|nos|tous|chaque)\b)")
"""« ils donnent a leurs enfants »: after a verb of theirs, no « a » is a verb."""


def _sans_son_accent(phrase: str) -> bool:
    """« elle rentre à pied la journee »: a word only an accent would make, whatever the others bear."""
    mots = (m for m in decouper(phrase) if m.isascii() and m.islower() and len(m) > 3)
    return any(not connu(mot) and accentuer(mot) for mot in mots)


def _sa(trouve: re.Match[str]) -> str:
    nom = a_lecture(trouve[2].lower(), "N") and part(trouve[2].lower(), "N") > 0.5
    return f"{trouve[1]} sa " if nom else trouve[0]


def _lue(phrase: str) -> str:
    """What was typed on a phone, spelled by rules where that agrees, else as it most likely reads."""
    ecrite = ecrire(phrase)
    if "made in" in phrase:
        return phrase
    if ecrite and accordes([mot.lower() for mot in decouper(ecrite)]):
        return ecrite
    soin = sms.soigne(phrase)
    lue = sms.lire(phrase, sans_accents(phrase), soin)
    if lue is None:
        return phrase
    accentues = {mot for mot in decouper(phrase.lower()) if not mot.isascii() and mot.isalpha()}
    if not sms.fautes(phrase, soin) and not accentues <= set(decouper(lue.texte.lower())):
        # An accent that was typed is meant.
        return ecrite or phrase
    return re.sub(r",? c’est tout$", "", lue.texte)


_GRANDS = re.compile(r"\b(grands?)[ -]?(mere|pere|mère|père)(s?)\b", re.IGNORECASE)


def _grand(trouve: re.Match[str]) -> str:
    """« grand mere » → « grand-mère »."""
    return f"{trouve[1]}-{trouve[2].replace('ere', 'ère')}{trouve[3]}"


_Y_PARLE = re.compile(r"\by (?=s[e’'] ?|on |ont |sont |peuv|vont )", re.IGNORECASE)
_QUI_NIE = re.compile(
    r"\bqui (?!ne |n[’']|se |s[’']|en |y |l)([^\W\d_]+(?:ent|ont)) (plus|pas|jamais|rien)\b(?= (?:peu|viennent|sont|ont|font)| de )"
)
"""« les anciens qui conduisent plus peuvent venir »."""


_APRES_ONT = (
    "une",
    "un",
    "des",
    "du",
    "le",
    "la",
    "les",
    "leur",
    "leurs",
    "moins",
    "plus",
    "enfin",
    "de",
)


def _a_la_troisieme(mots: list[str], i: int) -> str:
    """« leur famille viens » → « vient »; « les gens garde » → « gardent »; « de le jeté » → « jeter »."""
    mot = mots[i]
    avant = mots[i - 1].lower() if i else ""
    if (
        i > 1
        and mot.endswith("é")
        and part(mot, "N") < 0.5
        and mots[i - 2].lower() == "de"
        and avant in ("le", "la", "les")
    ):
        return f"{mot[:-1]}er" if infinitif(f"{mot[:-1]}er") else mot
    noms = mots[max(0, i - 3) : i - 1]
    plusieurs = bool({n.lower() for n in noms} & {"les", "des", "nos"}) and a_lecture(
        avant, "Nmp", "Nfp", "Nxp"
    )
    if plusieurs and mot == "on" and i + 1 < len(mots) and mots[i + 1].lower() in _APRES_ONT:
        return "ont"
    suivi = (
        mots[i + 1].lower() in ("le", "la", "les", "leur", "leurs", "un", "une", "des", "du")
        if i + 1 < len(mots)
        else False
    )
    if (
        plusieurs
        and (suivi or part(mot, "V") > 0.6)
        and a_lecture(mot, "V3")
        and a_lecture(f"{mot}nt", "V6")
    ):
        return f"{mot}nt"
    if (
        i < 2
        or not mot.endswith("s")
        or mots[i - 2].lower() not in ("leur", "la", "le", "une", "un", "l’")
    ):
        return mot
    tiers = f"{mot[:-1]}t"
    premiere = a_lecture(mot, "V1") and not a_lecture(mot, "V3", "N", "A")
    return tiers if premiere and a_lecture(tiers, "V3") and a_lecture(mots[i - 1], "N") else mot


def _reprise(mots: list[str], debut: int) -> int:
    """Where the next clause may open."""
    for i in range(debut + 1, len(mots)):
        avant = mots[i - 1].lower()
        if avant in (",", "et", "puis", "mais", ":", "alors"):
            return i
        if avant in ("que", "qu’") and i > 1 and mots[i - 2].lower() in _DEVANT_QUE:
            return i
    return len(mots)


_VOULOIR = ensemble("veux voudrais voulais voulait aimerais est pour change")
_DEVANT_QUE = ensemble("parce et , veux voudrais voulais voulait aimerais est change pour")


def proposition(mots: list[str], avant: str, nie: str = "") -> tuple[str, list[str], int] | None:
    """Its subject, the clause in the subjunctive, and how many words were read; or None.

    `nie`: « plus » or « pas », to be said of each verb.
    """
    bas = [mot.lower() for mot in mots]
    if len(bas) < 3:
        return None
    if bas[0] in _PRONOMS:
        pluriel = bas[0].endswith("s")
        if not avant or pluriel != (avant.split(" ")[0].lower() in PLURIELS):
            return None
        v = _verbe_apres(bas, 1, pluriel)
        genres = ("Nm", "Nx") if bas[0][:2] == "il" else ("Nf", "Nx")
        nom = avant.split(" ")[1] if " " in avant else avant
        accorde = a_lecture(nom, *genres) or genre(avant) == "x"
        # « les familles… ils gardent leur chien »: nothing there has to agree with them.
        accorde = accorde or nom in _ILS_FEMININS and not any(map(masculin, bas))
        if v is None or not accorde or (nom == "gens" and bas[0].startswith("elle")):
            return None
        sujet, circonstance, debut = decouper(avant), [], 1
    else:
        lu = _sujet(bas)
        if lu is None:
            return None
        fin, debut, v, fin_circonstance = lu
        sujet, circonstance = mots[:fin], mots[fin:fin_circonstance]
        pluriel = bas[0] in PLURIELS or bas[:2] == ["d’", "autres"]
    predicat, longueur = _predicat(mots, debut, v, pluriel, nie)
    if predicat is None:
        return None
    nom = recoller(sujet).strip(" ,")
    return nom, [*_chacun(sujet, nie), *predicat, *circonstance], longueur


_ILS_FEMININS = ensemble("familles personnes")


def masculin(mot: str) -> bool:
    """Whether a word would have to agree with « elles »."""
    seul = a_lecture(mot, "Am", "Vpm") and not a_lecture(mot, "Af", "Ax", "V6", "V3")
    # « en connaissant » agrees with nobody.
    seul = seul and not mot.endswith("ant")
    return mot in ("tous", "ceux", "eux") or bool(seul and part(mot, "AV") > 0.3)


def _chacun(sujet: list[str], nie: str = "") -> list[str]:
    """« la personne », « le client » → « chaque personne »; « ces femmes » → « des femmes ».

    « la personne malade » is named well enough: she stays « la ».
    """
    bas = [mot.lower() for mot in sujet]
    if (
        len(bas) >= 2
        and bas[0] in ("le", "la")
        and bas[1] in ("personne", "client", "cliente", "patient", "patiente")
        and not (len(bas) == 3 and a_lecture(bas[2], "A") and part(bas[2], "A") > 0.5)
    ):
        return ["chaque", *sujet[1:]]
    if bas[0] in ("ces", "quelqu’un"):
        if nie:
            return [{"ces": "les", "quelqu’un": "personne"}[bas[0]], *sujet[1:]]
        return [{"ces": "des", "quelqu’un": "chacun"}[bas[0]], *sujet[1:]]
    return [sujet[0].lower(), *sujet[1:]]


def _forme(mot: str, pluriel: bool) -> str | None:
    """The subjunctive of a present, a future or a conditional, or None."""
    if a_lecture(mot, "V6C" if pluriel else "V3C") and mot.endswith("aient" if pluriel else "ait"):
        mot = mot[:-5] + "ont" if pluriel else mot[:-3] + "a"
    return subjonctif(mot, pluriel)


def _verbe_apres(bas: list[str], i: int, pluriel: bool) -> int | None:
    """Where the verb stands at or after i, only pronouns and « ne » before it; or None."""
    while i < len(bas) and bas[i] in CLITIQUES:
        i += 1
    return i if i < len(bas) and conjugue(bas[i]) and _forme(bas[i], pluriel) else None


_PAS_DANS_UN_SUJET = ensemble(", si comme on je j’ c’ nous vous tu me m’ ce")


def _sujet(bas: list[str]) -> tuple[int, int, int, int] | None:
    """Where the subject ends, where the predicate starts, its verb, and where a « quand… » ends.

    « quand… » stands between the subject and its predicate, from the end of the first.
    """
    if bas[0] not in _DETERMINANTS and bas[:2] != ["d’", "autres"]:
        return None
    if bas[0] == "ce" and not a_lecture(bas[1], "Nm"):
        return None
    pluriel = bas[0] in PLURIELS or bas[:2] == ["d’", "autres"]
    for i in range(1, min(len(bas), 16)):
        mot = bas[i]
        if mot in ("ça", "cela"):
            # « la gentillesse ça fait niais »: what is thought of a word, nobody lives it.
            return None
        if mot in _PRONOMS or (mot == "y" and i > 1 and not pluriel):
            v = _verbe_apres(bas, i + 1, pluriel)
            fin = i - 1 if bas[i - 1] == "," else i
            return (fin, i + 1, v, fin) if v and i > 1 and mot.endswith("s") == pluriel else None
        if mot in ("quand", "lorsque", "lorsqu’", "dès"):
            pronoms = [k for k in range(i + 1, len(bas)) if bas[k] in _PRONOMS]
            v = _verbe_apres(bas, pronoms[-1] + 1, pluriel) if len(pronoms) > 1 else None
            return (i, pronoms[-1] + 1, v, pronoms[-1]) if v and i > 1 else None
        if mot in ("qui", "que", "qu’", "dont", "où"):
            return _apres_relative(bas, i, pluriel)
        if mot == "," and bas[i + 1 : i + 2] and bas[i + 1] in _PRONOMS:
            continue
        if mot in _PAS_DANS_UN_SUJET or (mot == "y" and pluriel):
            return None
        if i + 1 > 1 and (v := place_du_verbe(bas[: i + 1])) is not None:
            debut = v
            while debut > 1 and bas[debut - 1] in CLITIQUES:
                debut -= 1
            return debut, debut, v, debut
        if a_lecture(mot, "V3C", "V6C") and _forme(mot, pluriel):
            return i, i, i, i
    return None


def _apres_relative(bas: list[str], q: int, pluriel: bool) -> tuple[int, int, int, int] | None:
    """The same for « les anciens qui conduisent plus peuvent venir ».

    « la petite qui sort avec son afro » has no other verb: it goes out with it.
    """
    r = next((i for i in range(q + 1, len(bas)) if conjugue(bas[i]) and part(bas[i], "V") > 0.3 and bas[i] not in CLITIQUES), None)  # fmt: skip
    if r is None:
        return None
    for k in range(r + 1, min(len(bas), r + 14)):
        if bas[k] in _PRONOMS:
            v = _verbe_apres(bas, k + 1, pluriel)
            if (
                v
                and bas[k].endswith("s") == pluriel
                and bas[k - 1] not in ("que", "qu’", "quand", "et")
            ):
                fin = k - 1 if bas[k - 1] == "," else k
                return fin, k + 1, v, fin
            return None
        if bas[k] in ("qui", "que", "qu’", "dont", "où", "et", ":", "sans", "pour") or (
            bas[k] == "," and bas[k + 1 : k + 2] and bas[k + 1] not in _PRONOMS
        ):
            break
        sur = (
            part(bas[k], "V") > 0.6
            or bas[k] in SUBJONCTIFS
            or bas[k - 1] in ("se", "s’", "ne", "n’")
        )
        # « des trucs qui ont fait 2000 bornes »
        sur = sur and bas[k - 1] not in ("a", "ont", "avait", "avaient", "est", "sont")
        if sur and conjugue(bas[k]) and _forme(bas[k], pluriel) and not infinitif(bas[k]):
            debut = k
            while bas[debut - 1] in CLITIQUES:
                debut -= 1
            return debut, debut, k, debut
    if bas[q] == "qui" and bas[q + 1] != bas[r] and bas[r - 1] in ("se", "s’") and _forme(bas[r], pluriel):  # fmt: skip
        if bas[r - 2] != "qui":
            # « un enfant qui lit s’invente des mondes »
            return r - 1, r - 1, r, r - 1
    if bas[q] == "qui" and (v := _verbe_apres(bas, q + 1, pluriel)) and bas[0] not in ("ceux", "celles", "celui", "celle"):  # fmt: skip
        return q, q + 1, v, q
    return None


def _predicat(
    mots: list[str], debut: int, v: int, pluriel: bool, nie: str
) -> tuple[list[str] | None, int]:
    """The verbs in the subjunctive with what completes them, and how many words were read."""
    bas = [mot.lower() for mot in mots]
    verbe = _forme(bas[v], pluriel)
    if verbe is None or accompli([*bas[max(0, v - 1) : v], *bas[v : v + 3]]):
        return None, v
    faits: list[str] = _nier([*bas[debut:v], verbe], nie)
    liens: list[int] = []
    i, complement, enumere = v + 1, False, False
    while i < len(bas):
        mot = bas[i]
        if mot == "ça" and _est_objet(bas, i):
            # « que mes gars vivent ça » says nothing once « ça » is gone.
            return None, v
        if (
            mot in _ARRETS
            or bas[i : i + 2] in (["y", "en"], ["y", "a"])
            or (mot in ("et", ",") and i + 1 == len(bas))
        ):
            if mot == "y" and "et" in faits:
                # « … et au rendez-vous d’après y en a qui »
                faits = faits[: len(faits) - 1 - faits[::-1].index("et")]
            break
        if mot in (",", "et"):
            j = i + 1 + (bas[i + 1 : i + 2] == ["et"])
            if mot == "," and _un_de_plus(bas, v, j):
                # « puisse partir, travailler ailleurs, aller voir sa mère »
                enumere = j == i + 1
                faits.append(mot if enumere else "et")
                i, complement = j, True
                continue
            if mot == "," and bas[j] in ("des", "les", "un", "une") and "qui" in bas[j + 2 : j + 4]:
                # « …et se parlent, des gars qui bossaient côte à côte »
                break
            if bas[j : j + 2] == ["c’", "est"] and "qui" in bas[j + 2 : j + 5]:
                # « c’est quelqu’un qui garde son pied »
                j = bas.index("qui", j)
            k = j + (bas[j : j + 1] in (["que"], ["qu’"]))
            pronom = bas[k : k + 1] and bas[k] in (*_PRONOMS, "qui")
            suivant = _verbe_apres(bas, k + bool(pronom), pluriel)
            sur = suivant is not None and (pronom or part(bas[suivant], "V") > 0.8)
            nie_sans_ne = (
                suivant is not None
                and bas[suivant + 1 : suivant + 2] in (["plus"], ["pas"], ["jamais"])
                and not {"ne", "n’"} & set(bas[k:suivant])
            )
            if sur and nie_sans_ne:
                break
            if sur and suivant and not accompli(bas[suivant - 1 : suivant + 3]):
                liens.append(len(faits))
                clitiques = [m for m in bas[k + bool(pronom) : suivant]]
                verbes = [*clitiques, _forme(bas[suivant], pluriel) or ""]
                faits += [mot if j == i + 1 else "et", *_nier(verbes, nie)]
                i, complement = suivant + 1, False
                continue
            if _ouvre(bas[j:]):
                break
            if mot == "," and (bas[j] not in _SUITES or bas[j] == "et"):
                break
            complement = complement or mot == ","
        faits.append(mots[i])
        i += 1
    if pluriel:
        _accorder(faits)
    if enumere:
        dernier = len(faits) - 1 - faits[::-1].index(",")
        faits[dernier] = "et"
    return _ecourter(faits, liens), i


def _un_de_plus(bas: list[str], v: int, j: int) -> bool:
    """Whether another thing that they can do is told there: « puisse partir, aller voir sa mère »."""
    if SUBJONCTIFS.get(bas[v], bas[v]) not in _MODAUX or j >= len(bas):
        return False
    while j + 1 < len(bas) and bas[j] in CLITIQUES:
        j += 1
    return bool(infinitif(bas[j])) and part(bas[j], "V") > 0.5


_MODAUX = ensemble("peut peuvent puisse puissent ose osent oser sait savent sache sachent")


def _est_objet(bas: list[str], i: int) -> bool:
    """Whether « ça » completes the words before it, and opens no clause of its own."""
    suite = bas[i + 1] if i + 1 < len(bas) else ""
    ouvre = suite in CLITIQUES or (conjugue(suite) and part(suite, "V") > 0.4)
    return bas[i - 1] not in (",", "et") and not ouvre


def _nier(verbes: list[str], nie: str) -> list[str]:
    """« jettent » → « ne jettent plus »."""
    if not nie:
        return verbes
    return ["n’" if voyelle(verbes[0]) else "ne", *verbes, nie]


_ATTRIBUTS = ensemble("soient restent deviennent dorment repartent")


def _accorder(faits: list[str]) -> None:
    """« se sentent beau » → « se sentent beaux », in place."""
    for i, (avant, mot) in enumerate(zip(faits, faits[1:], strict=False), start=1):
        if avant == "chez" and mot in ("elle", "lui"):
            faits[i] = {"elle": "elles", "lui": "eux"}[mot]
        etat = avant in _ATTRIBUTS or faits[max(0, i - 2) : i] == ["se", "sentent"]
        seul = etat and a_lecture(mot, "A") and part(mot, "A") > 0.5
        if seul and mot[-1] not in "sxz":
            faits[i] = next(
                (
                    p
                    for p in (f"{mot}x" if mot.endswith("eau") else "", f"{mot}s")
                    if p and connu(p)
                ),
                mot,
            )


def _ouvre(bas: list[str]) -> bool:
    """Whether another clause opens here, with a subject of its own."""
    if not bas:
        return True
    if bas[0] in ("je", "j’", "c’", "ça", "nous", "tu", "vous", *_PRONOMS):
        return True
    if bas[0] in ("on", "chacun", "personne"):
        return True
    article = {"leurs": "les", "ses": "les", "leur": "le", "son": "le", "sa": "la"}.get(
        bas[0], bas[0]
    )
    return len(bas) > 2 and article in _DETERMINANTS and _sujet([article, *bas[1:]]) is not None


def _ecourter(faits: list[str], liens: list[int]) -> list[str]:
    """The verbs that are read at one go: the longest go first, then what follows the last comma."""
    bornes = [0, *liens, len(faits)]
    verbes = [faits[a + bool(a) : b] for a, b in zip(bornes, bornes[1:], strict=False)]
    while len(verbes) > 1 and sum(map(len, verbes)) > LONGUEUR_DES_VERBES:
        verbes.remove(max(verbes, key=len))
    faits = verbes[0]
    for n, suite in enumerate(verbes[1:], start=2):
        faits = [*faits, "et" if n == len(verbes) else ",", *suite]
    while len(verbes) == 1 and len(faits) > LONGUEUR_DES_VERBES and "," in faits[4:]:
        faits = faits[: len(faits) - 1 - faits[::-1].index(",")]
    while faits and faits[-1] in (",", "et", "déjà", "surtout", "voilà"):
        faits = faits[:-1]
    return faits


LONGUEUR_DES_VERBES = 14
"""Words of what is told of somebody: « dorme et ose ouvrir son courrier »."""


_DE_NIE = re.compile(r"\b((?!soi)\w+) (plus|pas) (?:des |du |de la |de l’|une? )(?=\w)(\w+)")
"""« ne mangent plus des tomates » → « plus de tomates »."""

_BIEN_NIE = re.compile(
    r"\b(?:ne |n’)(?:(?:soi(?:en)?t) plus (?:une?|le|la|les|seul\w*|jugé\w*|oblig\w*|invisible\w*|oublié\w*)|(?:ait|aient) (?:plus (?:peur|honte|mal|besoin|à |froid|faim|envie de (?:se cacher|fuir|pleurer|disparaître|tout (?:arrêter|lâcher)))|pas (?:peur|honte|mal|besoin|à ))|devienne(?:nt)? pas |dépende(?:nt)? plus |abandonne(?:nt)? (?:pas|plus)|doive(?:nt)? plus "
    r"|(?:se |s’)?(?:tousse|pleure|souffre|galère|stresse|angoisse|inquiète|demande|cache|râle|crie|panique|grogne|ronge|gratte|boite|vomisse|baisse|jette|rachète|court|coure|attende|tremble|rentre|ressorte|reparte|finisse|croie|arrose)(?:nt)? (?:presque )?(?:plus|pas|jamais) ?(?:\b|$)|entende(?:nt)? plus (?:la|le|les) )"
)
"""What is no more, told as the good that is brought about."""

_ADOUCI = re.compile(
    r"\b(?:arrêt|cess)\w+ (?:de |d’)(?:se |s’|l[ea]s? )?\w+|\bsans (?:plus )?avoir (?:mal|peur|honte|froid|faim|soif|besoin)\b|\bsans (?:l[ea]s? |leur |se |s’)?(?:faire |laisser )?\w+(?:er|ir|re)\b|\bpart(?:e|ent) (?:sans|avec) \w+|\ben attendant\b|\b(?:moins|sans)(?: se| s’| être| avoir| y)*(?: ?\w+(?:er|ir|re|oir))?(?: de | d’| )\w+|\bau lieu d(?:e |’).*$|\b(?:chaque|la|une|cette) personne\b"
    r"|\battendue?s\b|\brire et pleurer\b|\btoute? seule?s?\b|\ble mal\b|plutôt que .*$|\bsans (?:l[ea]s? |leur |se |s’)?(?:faire |laisser )?\w+(?:er|ir|re)\b|\b(?:ne |n’)\S+ (?:plus|pas|jamais) (?:malades?|seuls?|perdus?|fatigués?)\b|\b(?:ne |n’)(?:tousse|pleure|souffre|galère|stresse|angoisse|jette|tremble|attende|abandonne|craque|tombe)(?:nt)? (?:plus|pas|jamais)\b|\b(?:ne |n’)ai(?:en)?t (?:plus|pas) (?:peur|honte|mal)\b"
    r"|, pas .*$|\b(?:femmes?|mères?|mamans?|parents?|personnes?|vieux|pères?|mamies?|dames?|gens|retraitée?s?|anciens|aînés|jeunes|paysans|agriculteurs|malades) (?:seule?s?|isolée?s?)\b|^(?:les|nos) [\w-]+ qui [^\W\d_]+ seule?s?\b|\b(?:ne |n’)\S+ (?:plus|jamais) (?:rien )?à personne\b"
)  # fmt: skip
"""Where a word of ill tells no ill."""


def sans_ce_qui_adoucit(phrase: str) -> str:
    """A clause in small letters without « sans pleurer », « n’aient plus peur », « toute seule »."""
    return _ADOUCI.sub("", phrase)


_TROP_BREF = re.compile(
    r"soi(?:en)?t (?:contente?|heureu(?:x|se)|satisfaite?|bien|bon(?:ne)?|là)s?$"
)
_VERS_NOUS = re.compile(
    r"\bvivre après\b|\b(?:le sien|la sienne|les leurs)$|\b(?:revienne\w*|paie(?:nt)?|payent|achète(?:nt)?|commande(?:nt)?|recommande(?:nt)?|appelle(?:nt)? |(?<!se )demande(?:nt)?\b(?! (?:plus|pas|jamais) )|dise(?:nt)?|voie(?:nt)? que|remarque|(?<!se )regarde(?:nt)? )"
    r"|\b(?:comme|avec) (?:elles?|lui|ça)\b|\b(?:nous|me) \w+(?:ent|e)\b|\bm’|(?<!leur )(?<!le )(?<!chaque )\b(?:lundi|mardi|mercredi|jeudi|samedi|hier)\b",
    re.IGNORECASE,
)
"""What is done for the business, or told of one day or of somebody named elsewhere."""


_ENCORE_MAL = re.compile(
    r"^l’autre (?:jour|fois|soir|semaine)|(?:\bsauf |\b(?:tou(?:t|te|tes|s)|le reste)\b.* avant )(?:de |d’|pour |à )?(?:elles?|eux|soi|lui)\b|\b(?:s’oubli\w+|(?<!les )autres (?:encaiss|touch|ramass|profit)\w+|cour\w+ (?:partout|tout le temps|après)|pass\w+ (?:après|derrière)|traîn\w+ (?:sur|devant|dans)|tout le (?:boulot|travail|sale))|\b(?:se fass\w+ (?:avoir|plumer|arnaquer|rouler|voler|escroquer)|piqu\w+ des|massacr\w+|dérange\w*|fass\w+ \d+ km|doi\w+ faire|(?<!n’)ai(?:en)?t besoin|se fass\w+ (?!comprendre|entendre|aider|respecter|coiffer|soigner|livrer|plaisir|servir|accompagner)\w+(?:er|ir|re)\b|tronche|sans intérêt|promoteur|n’importe qu)"
)


_SUITE_RELATIVE = re.compile(
    r"(?<=\w)(?<!croient)(?<!croit)(?<!pensent)(?<!pense)(?<!disent)(?<!dit)(?<!savent)(?<!sait)(?<!sentent)(?<!voient) (?:que |qu’)(?:ils?|elles?|on|l’on|personne) (?:ne |n’).*"
)


_EN_FACE = re.compile(
    r"(?:[\w’-]+ ){0,4}?(?:grandes? surfaces?|supermarchés?|hypermarchés?|concurren\w+|plateformes?|multinationales?|industriels|grandes enseignes|franchises|commerciaux|vendeurs|(?:mon|notre|l’)(?: ?ancien)? ?(?:patron|chef))\b",
    re.IGNORECASE,
)
"""« les fleurs des grandes surfaces ne sentent rien »: what others do is what one will not do."""


def sure(mots: list[str], nie: bool = False) -> str | None:
    """The clause said by « nous », or None on any doubt.

    `nie`: whether an ill is refused, rather than a good told.
    """
    bas = [mot.lower() for mot in mots]
    phrase = re.sub(
        r"(?: (?:surtout|(?<!n’importe )quoi|voil[àa]|déjà|aussi|mdr|lol)| comme (?:elles?|lui|eux)| comme si| ni où .*| et plus (?:à|au) .*)+$",
        "",
        recoller(mots),
    ).strip(" ,")
    phrase = re.sub(
        r",? (?:à|a|pour|de) (?:\d+|(?:\w+ )?(?:cents?|mille|vingt|trente|cinquante)) (?:balles|euros?|€)(?:(?! et ).)*",
        "",
        phrase,
    )
    phrase = re.sub(r"\bn’(?=soi|fa|pui)", "ne ", phrase)
    bas = [mot.lower() for mot in decouper(phrase)]
    if nie:
        phrase = re.sub(r" avec (?:elles?|lui|eux)$", "", phrase)
        phrase = _DE_NIE.sub(
            lambda m: f"{m[1]} {m[2]} {'d’' if voyelle(m[3]) else 'de '}{m[3]}", phrase
        )
    adouci = sans_ce_qui_adoucit(phrase.lower())
    # « … avec un livre qu’ils n’auraient jamais pris »: what is denied there is no ill of theirs.
    principale = _SUITE_RELATIVE.sub("", phrase)
    dits = {mot.lower() for mot in decouper(principale)}
    nies = set() if nie else {"ne", "n’", "jamais", "rien", "ni", "aucun"} & dits
    sujet_nie = re.match(r"[^,]*?\bqui (?:ne |n’)", phrase) and not re.search(r"\b(?:ne |n’)", phrase.split(" qui ", 1)[1][3:])  # fmt: skip
    if nies and not (_BIEN_NIE.search(phrase.lower()) or sujet_nie or re.search(r"\bqui ne |\bque .* ne |\boù (?:l’)?on (?:ne |n’)|\bn’arrivent", phrase)):  # fmt: skip
        return None
    if not nie and (MAL.search(adouci) or _ENCORE_MAL.search(adouci) or _plus_sans_ne(bas)):
        return None
    if A_TAIRE.search(adouci) or _VERS_NOUS.search(phrase) or _EN_FACE.match(phrase):
        return None
    if len(bas) < 3 or len(bas) > LONGUEUR + 10 or _TROP_BREF.search(phrase):
        return None
    if re.match(r"(?:mon|ma|mes|nos|notre|le|la|les) (?:fils|filles?|mari|femme|p[eè]re|m[eè]re|fr[eè]re|s[oœ]e?ur|oncle|grands?-|maman|papa|gosses à moi)\b(?! seule)", phrase) and PRIVE.match(re.sub("^(?:mon|ma|mes)", "notre", phrase)):  # fmt: skip
        return None
    phrase = _LE_PUISSENT.sub(r"\1le \2", puisse(phrase))
    if _SANS_INFINITIF.search(phrase):
        return None
    dite: str | None = phrase
    if PERSONNES.search(phrase):
        # « chaque personne » would be read as nobody.
        tourne = souhait(f"je veux {que(phrase.replace('chaque personne', 'chaque cliente'))}")
        dite = tourne and tourne.replace("chaque cliente", "chaque personne")
    if dite is None or not dicible(dite) or PRIVE.match(dite) or "«" in dite:
        return None
    if re.search(r"\bfau(?:te|ille|t)\b", dite):
        # « faut bien que quelqu’un y aille »
        return None
    if _COUPEE.search(dite):
        return None
    dite = accordes_aux(dite)
    return dite if accordes([m.lower() for m in decouper(dite)], rares=True) else None


_LE_PUISSENT = re.compile(
    r"(\bqui (?:veulent|veut|voudraient|aimeraient|rêvent de|souhaitent) (?:[\w’-]+ ){1,6})(puissen?t?)(?=$| (?:grâce|enfin|encore|avec|à nouveau)(?! \w+(?:er|ir|re)\b))"
)
"""« les gens qui veulent rester chez eux, ils peuvent »: it was said what."""
_SANS_INFINITIF = re.compile(
    r"(?<!le )\bpuissen?t?(?=$| (?:grâce|avec|sans (?!\w+(?:er|ir|re)\b)))"
)

_SANS_NE = re.compile(
    r"(?P<avant>(?:^|\bet (?:qu(?:e |’))?)(?:(?!\b(?:ne|qui|que|dont|où)\b|n’|,).)*? )(?P<cl>(?:se |s’|y |en |leur |lui )*)(?P<verbe>[^\W\d_]+) (?P<plus>plus|pas|jamais|rien)(?= (?P<suite>[\w’]+)|$)",
    re.IGNORECASE,
)
_COMPARE = re.compile(r"\bplus (?:peur|honte|mal|froid|faim|besoin) qu(?:e |’)")
"""« ils ont plus peur qu’avant »: more, not no more."""
_MAL_SUBI = re.compile(
    r"(?:avoir|arnaquer|plumer|rouler|voler|escroquer|exploiter|engueuler|rembarrer|balader|juger|jeter|renvoyer|peur|honte|besoin|mal|froid|faim|soif|à|seule?s?)$", re.I
)  # fmt: skip


def avec_ne(clause: str) -> str:
    """« les vieux se fassent plus avoir » → « … ne se fassent plus avoir »; « osent plus parler » stays."""

    def nier(m: re.Match[str]) -> str:
        verbe = m["verbe"].lower()
        sur = m["plus"] != "plus" or (m["suite"] and _MAL_SUBI.match(m["suite"]))
        if not sur or not (conjugue(verbe) or verbe in SUBJONCTIFS.values()):
            return m[0]
        ne = "n’" if voyelle(m["cl"] or m["verbe"]) else "ne "
        return f"{m['avant']}{ne}{m['cl']}{m['verbe']} {m['plus']}"

    if _COMPARE.search(clause):
        return clause
    return _SANS_NE.sub(nier, negation.avec_ne(clause), count=1)


def accordes_aux(clause: str) -> str:
    """« les gens partent tranquille » → « partent tranquilles »."""
    return _AU_SINGULIER.sub(_mettre_au_pluriel, clause)


def puisse(clause: str) -> str:
    """« les gens méritent de manger » → « les gens puissent manger »: what is wished for them."""
    return re.sub(
        r"^(tout le monde|chacun|les gens|tous) mérite(?:nt)? de ",
        lambda m: f"{m[1]} puisse{'nt' * m[1].startswith(('les', 'tous'))} ",
        clause,
    )


_AU_SINGULIER = re.compile(
    r"\b((?:soi|(?:re)?part|(?:res)?sort|rest|dorm|(?:re|de)?vienn|rentr|arriv|viv|vieilliss|grandiss|naiss|meur|sembl|paraiss|demeur|finiss|(?:se |s’)(?:sent|croi|lèv|couch|retrouv|réveill|endorm|montr))ent (?:pas |plus |enfin |toujours )?)"
    r"([^\W\d_]+[^sx\W])(?=$|[,.]| et )"
)
"""After any other verb an adjective says how it is done, and never agrees: « mangent sain »."""


def _mettre_au_pluriel(m: re.Match[str]) -> str:
    """« ils ne ressortent pas malade » → « malades »."""
    pluriel = f"{m[2]}{'x' if m[2].endswith('eau') else 's'}"
    adjectif = a_lecture(m[2], "Am", "Ax", "Af") and part(m[2], "A") > 0.5
    return m[1] + (pluriel if adjectif and a_lecture(pluriel, "Amp", "Axp", "Afp") else m[2])


_COUPEE = re.compile(
    r"\b(?:à|de|pour|avec|que|qui|si|comme|et|ou|en|sur|dans|des?|du|les?|la|une?)$|\bc’soi|\bqu’un \w+ qui\b",
    re.IGNORECASE,
)
"""A clause cut before what it was about to say."""


def _plus_sans_ne(bas: list[str]) -> bool:
    """Whether a « plus » may deny although no « ne » was typed: « elle a plus peur »."""
    if "plus" not in bas or {"ne", "n’"} & set(bas):
        return False
    suite = bas[bas.index("plus") + 1 :]
    if bas[bas.index("plus") - 1] in ("de", "en"):
        return False
    return (
        not suite
        or not a_lecture(suite[0], "D", "A", "N")
        or suite[0]
        in ("peur", "honte", "besoin", "envie", "mal", "en", "y", "de", "rien", "pareil", "pareils")
    )


def est_humain(sujet: str) -> bool:
    """Whether a subject names people: « les anciens », « la petite », « chaque personne »."""
    pluriel = re.sub(
        r"^(?:(?:la|le|une?|chaque|notre|mon|ma|cette|cet) |l’)([\w-]+)", r"les \1s", sujet.lower()
    )
    return humains(pluriel.replace("ss ", "s ")) or bool(_AUTRES_GENS.search(sujet.lower()))


_AUTRES_GENS = re.compile(
    r"^(?:celui|celle|ceux|chacun|on|tout le monde|d’autres|la petite|le petit|un lecteur|la mamie|la maman|la dame|quelqu’un|un malade|le malade|un diabétique|le propriétaire|la famille|une famille|le village|le bourg|le quartier)\b"
)
