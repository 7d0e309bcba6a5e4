"""Names of people, places and firms, which no table of words has: « josé » is no « j’osais »."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources

from pourquoi.ecriture import abrege
from pourquoi.reflet.lexique import a_lecture, accentuer, connu, desaccentuer, frequence, part

FICHIER = "noms.txt"
_MOT = re.compile(r"(?<![\w@/.-])[a-zà-öø-ÿœ]{3,}(?:-[a-zà-öø-ÿœ]+)*(?![\w@/]|\.\w)")
_LIEU = r"(?:place|rue|avenue|boulevard|quai|impasse|faubourg)"
_PUBLIC = r"(?:[ld]?[ée]cole|coll[èe]ge|lyc[ée]e|maternelle|gymnase|stade|square|h[ôo]pital|clinique|r[ée]sidence)"
_AU_NOM = re.compile(
    rf"\b(?P<lieu>(?i:{_LIEU}) (?i:de la |de l[’']|d[’']|du |des |de )?)(?P<nom>[a-zà-öø-ÿœ]{{4,}}(?:-[a-zà-öø-ÿœ]+)*)\b"
)
_A_QUELQU_UN = re.compile(
    rf"\b(?P<lieu>(?i:{_LIEU}|{_PUBLIC}) )(?P<prenom>[a-zà-öø-ÿœ]{{3,}}) (?P<nom>[a-zà-öø-ÿœ]{{3,}})\b"
)
"""« l’école jean moulin »: a first name, another after it."""
_DE_LA_COMMUNE = re.compile(
    r"\b(?P<vers>(?i:maires?|mairie|commune|mairesse) (?i:de |d[’']))(?P<nom>[a-zà-öø-ÿœ]{4,}(?:-[a-zà-öø-ÿœ]+)*)\b"
)
_LES_SAINTS = "pierre jean paul martin denis claude maurice laurent valentin sylvestre patrick vincent germain quentin marc michel gilles georges honoré luc louis lazare rémy amand ouen anne marie claire rose"
_SAINTS = frozenset(_LES_SAINTS.split())
"""Names of saints that are words as well."""
_SAINT = re.compile(
    rf"(?P<lieu>\b(?i:{_LIEU}|{_PUBLIC}|fac|gare|quartier|[ée]glise|port|mont|march[ée]) )?\b(?P<saint>(?i:saint|sainte|ste?))\.?[ -](?P<nom>[a-zà-öø-ÿœ]{{3,}}(?:-[a-zà-öø-ÿœ]+)*)\b"
)
_LA_VILLE = re.compile(
    r"\bla (?=(?:rochelle|ciotat|baule|r[ée]ole|bourboule|souterraine(?=\s*[,.;:!?]|\s*$))\b)(?P<la>\w+)"
    r"|\b(?P<au>(?:au|du|vers le|sur le) )(?P<le>havre|mans|creusot|touquet)\b(?! de\b)"
)
"""Towns that have an article."""
_DEPARTEMENT = re.compile(
    r"\b(?P<dans>dans (?:la |le |les |l[’']))(?P<nom>aisne|allier|ardennes|ari[èe]ge|charente|cher|creuse|dordogne|doubs|eure|gard|gers|gironde|indre|jura|landes|loire|marne|mayenne|meuse|morbihan|moselle|ni[èe]vre|oise|orne|sarthe|somme|tarn|var|vaucluse|vienne|vosges|yonne|essonne|limousin|c[ée]vennes|perche|bresse)(?=\s*(?:$|[,.;:!?])| (?:et|ou|où|avec|pour|depuis|chez|pr[èe]s|qui|mais|sans|je|on|à|a|par)\b)"
)
"""Departments, many of them words as well, where nothing follows that they would tell of."""
_VILLES = "angers arles calais cahors cannes castres digne dole foix laval lens lourdes mende menton moulins muret orange paris rennes rodez royan saintes tulle valence vannes vichy vienne"
VILLES = _VILLES.split()
"""Towns that are words as well."""
_A_LA_VILLE = re.compile(
    rf"\b(?P<vers>(?i:à|vers|pr[èe]s d[’']|pr[èe]s de|autour d[’']|autour de|c[ôo]t[ée]|sur) ?)(?P<ville>{'|'.join(VILLES)})(?=\s*(?:$|[,.;:!?]))"
)
"""These towns where they end a clause: « près d’angers »."""
_EN_PAYS = re.compile(
    r"\b(?P<vers>(?i:en|de|d[’']|l[’']|du|au|aux) ?)(?P<pays>chine|inde|japon|allemagne|belgique|suisse|angleterre|[ée]cosse|canada|chili|argentine|philippines|corse|am[ée]rique|guin[ée]e)(?=\s*(?:$|[,.;:!?]| (?:et|ou|qui|pour|avec|sans|depuis)\b))"
)
"""Countries that are words as well, where nothing follows that they would tell of."""
_FETES = re.compile(
    r"\b(?P<la>(?i:la |l[’']))(?P<fete>toussaint|pentec[ôo]te|ascension|a[ïi]d)\b|\b(?P<seule>noël|pâques)\b"
)
_TITRE = re.compile(
    r"\b(?P<titre>(?i:mme|mlle|mr|madame|monsieur|mademoiselle)) (?P<nom>[^\W\d_]{3,}(?:-[^\W\d_]+)*)\b"
)
_PRENOM_DOUBLE = re.compile(
    r"(?<!\bun )(?<!\ble )(?<!\ben )(?<!\bmon )(?<!\bdu )(?<!\bje )(?<!\bse )(?<![\w’'-])(?:"
    r"(?P<un>[jJ]ean) (?P<deux>[pP]aul|[pP]ierre|[cC]laude|[lL]uc|[mM]arc|[lL]ouis|[mM]ichel|[jJ]acques|[yY]ves|[fF]rançois|[pP]hilippe|[cC]harles|[bB]aptiste|[mM]arie|[bB]ernard|[dD]enis|[cC]hristophe|[nN]oël)"
    r")(?![\w’'-])"
)
_ET_CELLE_LA = re.compile(
    r"(?P<avant>(?:\bde |\bd’|\bà )[A-ZÀ-Ý][\w-]{3,} (?:et|ou) (?:de |d’|à ))(?P<nom>[a-zà-öø-ÿœ]{4,})(?![\w’-])"
)
_PEUPLES = re.compile(
    r"(?P<des>\b(?:(?i:les|des|aux|nos|mes|ces|d[’']autres)|(?<=les|des|aux|nos|mes|ces) (?:petits|petites|jeunes|vieux|vieilles|autres|premiers)|(?i:une?)) )"
    r"(?P<peuple>(?:comorien|alg[ée]rien|tunisien|[ée]gyptien|syrien|irakien|iranien|italien|br[ée]silien|ha[ïi]tien|ukrainien|cor[ée]en|indien|arm[ée]nien|maurit(?:an)?ien|europ[ée]en|parisien|vietnamien|cambodgien|autrichien|australien|canadien|colombien|p[ée]ruvien|chilien|[ée]thiopien|nig[ée]rien|guin[ée]en|antillais|r[ée]unionnais|congolais|s[ée]n[ée]galais|camerounais|ivoirien|b[ée]ninois|togolais|gabonais|libanais|japonais|portugais|fran[çc]ais|anglais|irlandais|polonais|hollandais|n[ée]erlandais|marseillais|lyonnais|bordelais|nantais|toulousain|marocain|mexicain|cubain|roumain|am[ée]ricain|africain|malien|malgache|kabyle|kurde|turque?|russe|grecs?|grecque|belge|bulgare|serbe|croate|arabe|berb[èe]re|mahorais|bretonn?|basque|espagnol|allemand|chinois|afghan|pakistanais|suisse|corse)(?:ne)?e?s?)(?!\w)(?: (?P<suite>[^\W\d_]+))?"
)
"""Peoples, where they are a noun: « les Comoriens », but « la cuisine comorienne »."""
_AMBIGUS = frozenset(["jose"])
"""Names that are something else without their accent: « jose » is « j’ose »."""


CHOSES = frozenset(["clémentine", "amandine"])
"""Names that are things as well, which the table of words lacks."""
_DETERMINE = re.compile(
    r"(?:(?<![\w’'])(?:[lmts]a|une?|du|cette|notre|votre|leur|chaque|petite|demi|(?:peu|jus|confiture|sirop|tarte|bouquet|part) de)|(?<![\w’'])l[’'])\s*$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _noms() -> dict[str, str]:
    return {desaccentuer(nom).lower(): nom for nom in _lus()}


@lru_cache(maxsize=1)
def prenoms() -> frozenset[str]:
    """First names, as they are written: those of the file before its blank line."""
    return frozenset(_lus(seulement_prenoms=True))


def _lus(seulement_prenoms: bool = False) -> list[str]:
    texte = (resources.files(__package__) / FICHIER).read_text("utf8")
    lignes = (texte.split("\n\n")[0] if seulement_prenoms else texte).splitlines()
    return [nom for ligne in lignes if not ligne.startswith("#") for nom in ligne.split()]


@lru_cache(maxsize=8000)
def nom_propre(mot: str) -> str | None:
    """A word as a name is written, or None when it is a word, or no name that is known.

    Args:
        mot: as typed, lower case, with or without its accents.
    """
    nom = _noms().get(desaccentuer(mot))
    if nom is None or mot in _AMBIGUS or connu(mot) or connu(desaccentuer(mot)):
        return None
    # « Inês » is not « Inès »: an accent that was typed is the name's own.
    autres = (a != b and not a.isascii() for a, b in zip(mot, nom.lower(), strict=False))
    return None if len(mot) == len(nom) and mot.isalpha() and any(autres) else nom


_AVANT = 30
"""Characters in which what determines a noun stands before it."""


@lru_cache(maxsize=256)
def nommer(texte: str) -> str:
    """A text with the capitals, and accents, of the names in it: « je paye josé, rue kervegan »."""
    texte = _A_QUELQU_UN.sub(_du_nom, texte)
    texte = _SAINT.sub(_du_saint, texte)
    for motif in (_AU_NOM, _DE_LA_COMMUNE):
        texte = motif.sub(_du_lieu, texte)
    texte = _LA_VILLE.sub(_a_un_article, texte)
    texte = _DEPARTEMENT.sub(lambda m: m["dans"] + _capitale(m["nom"]), texte)
    texte = _A_LA_VILLE.sub(lambda m: m["vers"] + m["ville"].capitalize(), texte)
    texte = _EN_PAYS.sub(lambda m: m["vers"] + _capitale(m["pays"]), texte)
    texte = _FETES.sub(lambda m: (m["la"] or "") + _capitale(m["fete"] or m["seule"]), texte)
    texte = _PEUPLES.sub(_du_peuple, texte)
    texte = _PRENOM_DOUBLE.sub(_du_prenom_double, texte)
    texte = _TITRE.sub(_du_titre, texte)
    texte = _MOT.sub(lambda m: _chose(m) or nom_propre(m[0]) or m[0], texte)
    return _ET_CELLE_LA.sub(_du_lieu_aussi, texte)


def _du_prenom_double(trouve: re.Match[str]) -> str:
    """« jean paul » → « Jean-Paul »."""
    return f"{trouve['un'].capitalize()}-{trouve['deux'].capitalize()}"


def _du_lieu_aussi(trouve: re.Match[str]) -> str:
    """« de Decazeville et d’aubin » → « d’Aubin »: a word that no table has, beside a town."""
    nom = trouve["nom"]
    if connu(nom) or accentuer(nom) or connu(nom.rstrip("sx")) or colle_ou_abrege(nom):
        return trouve[0]
    return trouve["avant"] + nom.capitalize()


def _chose(trouve: re.Match[str]) -> str | None:
    """« sa clementine »: what follows an article, and is a word as well as a name."""
    nom = (nom_propre(trouve[0]) or "").lower()
    avant = trouve.string[max(0, trouve.start() - _AVANT) : trouve.start()]
    return nom if (nom in CHOSES or connu(nom)) and _DETERMINE.search(avant) else None


def _du_lieu(trouve: re.Match[str]) -> str:
    nom = trouve["nom"]
    if connu(nom) or accentuer(nom) or connu(nom.rstrip("sx")):
        return trouve[0]
    return trouve[1] + (nom_propre(nom) or nom.capitalize())


def _du_nom(trouve: re.Match[str]) -> str:
    """« lycée victor hugo » → « lycée Victor Hugo »; « école jean vient » stays."""
    prenom, nom = trouve["prenom"], trouve["nom"]
    if (
        desaccentuer(prenom) not in _noms()
        and prenom not in _SAINTS
        or part(nom, "NA") < 0.5
        and connu(nom)
    ):
        return trouve[0]
    ecrit = _noms().get(desaccentuer(prenom)) or prenom.capitalize()
    return f"{trouve['lieu']}{ecrit} {nom_propre(nom) or nom.capitalize()}"


def _du_saint(trouve: re.Match[str]) -> str:
    """« st dizier » → « Saint-Dizier »; « un saint homme », « st pas » stay."""
    saint, nom = trouve["saint"].lower(), trouve["nom"]
    abrege = saint in ("st", "ste")
    sur = not connu(nom) or abrege and (trouve["lieu"] or nom in _SAINTS)
    if not sur or connu(f"{saint}-{nom}"):
        return trouve[0]
    saint = {"st": "saint", "ste": "sainte"}.get(saint, saint)
    ecrit = nom_propre(nom) or "-".join(partie.capitalize() for partie in nom.split("-"))
    return f"{trouve['lieu'] or ''}{saint.capitalize()}-{ecrit}"


def _a_un_article(trouve: re.Match[str]) -> str:
    """« à la rochelle » → « à La Rochelle »; « au havre » → « au Havre »."""
    if trouve["la"]:
        return f"La {_capitale(trouve['la'])}"
    return trouve["au"] + trouve["le"].capitalize()


def _capitale(mot: str) -> str:
    """« ecosse » → « Écosse »."""
    ecrit = mot if connu(mot) else next(iter(accentuer(mot)), mot)
    return ecrit.capitalize()


def _du_peuple(trouve: re.Match[str]) -> str:
    """« les comoriens » → « les Comoriens »; « des portugais pavés » stays."""
    if f"{trouve['des']}{trouve['peuple']}" == "un grec" and trouve["suite"] != "qui":
        # « je paye un grec à mon voisin »: it is eaten.
        return trouve[0]
    if trouve["suite"] and part(trouve["suite"].lower(), "NA") > 0.5:
        return trouve[0]
    des = trouve["des"]
    return f"{des}{trouve['peuple'].capitalize()}{trouve[0][len(des + trouve['peuple']) :]}"


_JE_COLLE = re.compile(r"j(?:[bcdfgklmnpqrstvxz]|(?P<verbe>[aeiouyhéèê]\w*))", re.IGNORECASE)
_QUI_COLLE = re.compile(
    r"(?:k|qu)(?:ils?|elles?|on)|y(?:a(?:vai[st]|ura(?:it)?)?|en)|i?lya", re.IGNORECASE
)


def colle_ou_abrege(mot: str) -> bool:
    """Whether a word is no name but how a telephone types another: « madame jai dit », « mme cest bon »."""
    bas = mot.lower()
    if abrege(bas) or _QUI_COLLE.fullmatch(bas):
        return True
    je = _JE_COLLE.match(bas)
    if not je or not je["verbe"]:
        return bool(je)
    return any(a_lecture(lu, "V1") for lu in (je["verbe"], *accentuer(je["verbe"])))


_MOT_OUTIL = 10.0
"""Per million: a word without its accents that common is nobody's name."""


def _du_titre(trouve: re.Match[str]) -> str:
    """« mme girard » → « Mme Girard »; « madame vient » stays."""
    titre, nom = trouve["titre"], trouve["nom"]
    court = titre.lower() in ("mme", "mlle", "mr")
    if nom[0].isupper():
        return f"{titre.capitalize() if court else titre} {nom}"
    if colle_ou_abrege(nom):
        return trouve[0]
    # « rendre l’argent à un monsieur plutot que… »
    outil = any(frequence(m) > _MOT_OUTIL and part(m, "NA") < 0.3 for m in accentuer(nom))
    mot = connu(nom) or connu(desaccentuer(nom)) or outil
    if mot and not (court and part(nom, "NA") > 0.5):
        return trouve[0]
    return f"{titre.capitalize() if court else titre} {nom_propre(nom) or nom.capitalize()}"
