"""What an answer says besides its motive: trade, status, amounts, alone or in a team."""

# Patterns read better on one line.

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from pourquoi.reflet.clauses import debarrasser, insignifiant, vague
from pourquoi.reflet.lexique import infinitif, part
from pourquoi.reflet.typographie import nettoyer, redresser, sans_accents, voyelle

CREATEUR, REPRENEUR = "createur", "repreneur"
LONGUEUR_ACTIVITE = 80
"""Longest activity kept, in characters."""


def _aplatir(texte: str) -> str:
    nu = unicodedata.normalize("NFD", texte.lower().replace("œ", "oe"))
    nu = "".join(c for c in nu if not unicodedata.combining(c))
    nu = re.sub(r"[’'`´]", " ", nu)
    return re.sub(r"\s+", " ", nu).strip()


# --- Status -------------------------------------------------------------------------------------

_JE = r"(?:j ?e? ?(?:vais |veux |voudrais |compte |viens de |suis en train de |souhaite |pense |ai (?:decide de |envie de )?|avais |allais )?|on (?:va |veut |a |vient de )?|nous (?:allons |voulons |avons )?|ns (?:avons )?)"
_OBJETS_HORS = r"(?! (?:mes|les|des|l|la|mon|le|une|un|ma)? ?(?:etudes?|travail|boulot|espoir|confiance|contact|souffle|sport|cours|formation|main|gout|controle|vie|route|depuis|zero|a zero|en main|conscience|peinture|tout)\b)(?! a mes frais)"
_REPRENDRE = r"(?:repren[ds]*(?:re|ons|d|ds)?|repris(?:e|es)?|rachet(?:e|er|ons|ee)|rachete|racheter|recupere|succede|succeder|prends? la (?:suite|releve|succession|tete|direction)|pris la (?:suite|releve|succession))"
_REPRENEUR = re.compile(
    rf"\b{_JE}(?:le |la |l |les |y |lui )?{_REPRENDRE}\b{_OBJETS_HORS}"
    r"|\b(?:rachat|reprise) (?:d|de|du|des|familiale|par|en)\b|^(?:rachat|reprise)\b|\b(?:projet|en cours|cas) de (?:rachat|reprise)\b|\brepreneu(?:r|se)s?\b"
    r"|\bc est (?:une|un) (?:reprise|rachat)\b|\b(?:c est|est|je l ai|on l a) (?:une affaire )?(?:rachetee?|reprise?)\b"
    r"|\brachetee? (?:a|au|aux)\b|\brepris(?:e)? (?:a|au|aux|de) (?:mon|ma|mes|un|une|son|l)\b|\b(?:me|m a|nous|nous a|nous ont|m ont) (?:cede|vend|vendu|transmet|transmis|laisse) (?:son|sa|ses|l|leur)\b"
    rf"|^(?:{_REPRENDRE})(?: (?:le|la|l|un|une|mon|ma))\b{_OBJETS_HORS}"
)
_CREATEUR = re.compile(
    rf"\b{_JE}(?:me |l |le |la )?(?:mont(?:e|er|ons|ee?)|cre(?:e|er|ons|ee?)|lanc(?:e|er|ons|ee?)|ouvr(?:e|ir|ons)|ouvert|demarr(?:e|er|ons)|fond(?:e|er|ons|ee?)|install(?:e|er|ons)|mets? a mon compte)\b"
    r"|\b(?:me suis|m etais|nous sommes|on s est) (?:lance|monte|installe|mis[e]? a (?:mon|notre) compte)\w*|\b(?:je|j) (?:me )?(?:suis en train de )?(?:monter|creer|lancer)\b"
    r"|\bcreat(?:ion|eur|rice)\b(?! (?:de bijoux|florale|textile|graphique|de mode|artisanale|culinaire))|\bpar(?:s|t|ti|tie|tir|tant|tons)? de (?:zero|rien)\b"
    r"|\bauto[- ]?entrepren\w+|\bmicro[- ]?entrepr\w+|\bstart[- ]?up\b|\ba mon compte\b|\bon s installe\b|\bfreelance\b|\bje m installe\b|\bjmonte\b|\bjouvre\b|\bjme lance\b"
    r"|^(?:monter|creer|ouvrir|lancer) (?:ma|mon|une?|notre)\b|^j ?cre(?:e|er)?$|^(?:cree|creer|creation)$"
)
_NIE_AVANT = re.compile(
    r"(?:\bpas|\bni|\bjamais|\bplutot que|\bau lieu|\bsans)(?: (?:d|de|une|un|la|le|du|question|en|envie|voulu|pour|vraiment|faire))*\s*$"
)
_NIE_APRES = re.compile(r"^\s*(?:pas|rien|jamais|plus)\b")


def _affirme(motif: re.Pattern[str], nu: str) -> re.Match[str] | None:
    """The last match that is neither denied nor part of a question."""
    trouve = None
    for m in motif.finditer(nu):
        if _NIE_AVANT.search(nu[: m.start()]) or _NIE_APRES.search(nu[m.end() :]):
            continue
        if re.search(r"\bne\b|\bn\b", m.group()):
            continue
        trouve = m
    return trouve


def reconnaitre_statut(texte: str) -> str | None:
    """« createur », « repreneur », or None when the text does not tell.

    Only what the person does counts: « l'ancien patron a repris… » tells nothing.
    """
    nu = re.sub(r"\bj(?=(?:repren|rachet|mont|lanc|cre|demarr|fond))", "j ", _aplatir(texte))
    nu = re.sub(r"\bjai\b", "j ai", nu)
    nu = re.sub(r"\bjouvre\b", "j ouvre", nu)
    nu = re.sub(r"\bjme\b", "je me", nu)
    nu = re.sub(r"\bg (?=repris|rachet|cre|mont|lanc|ouvert)", "j ai ", nu)
    nu = re.sub(r"\bj e\b", "je", nu)
    reprise = _affirme(_REPRENEUR, nu)
    creation = _affirme(_CREATEUR, nu)
    if reprise and creation:
        # A takeover often "opens" or "launches" too; only a later, opposed creation wins.
        apres = nu[reprise.end() : creation.start()] if creation.start() > reprise.end() else ""
        return (
            CREATEUR
            if re.search(r"\b(?:maintenant|aujourd|puis|ensuite|avant de|mais)\b", apres)
            else REPRENEUR
        )
    if reprise:
        return REPRENEUR
    if creation:
        return CREATEUR
    if re.search(r"\bpas (?:une |de |en )?(?:reprise|rachat)\b", nu):
        return CREATEUR
    if re.search(r"\bpas (?:une |de |en )?creation\b", nu):
        return REPRENEUR
    return None


# --- Trade --------------------------------------------------------------------------------------

_SALUT = re.compile(
    r"^(?:(?:bonjour|bonsoir|salut|hello|coucou|bjr|slt|bon|alors|donc|ben|bah|euh|eh bien|et bien|oui|voil[àa]|en fait|du coup"
    r"|moi|pour ma part|actuellement|enfin|merci|à tous|à vous|tout le monde|madame|monsieur|c’est simple|disons)(?![\w’-])[\s,.:!…]*)+",
    re.IGNORECASE,
)
_ADV = r"(?:(?:actuellement|bientôt|aussi|juste|donc|là|maintenant|enfin|en ce moment|avec (?:mon|ma|mes) [^\W\d]+|ensemble|depuis [\w ]{3,12}?|à (?:deux|trois|quatre|cinq|six|sept|huit|plusieurs|\d+)(?: (?:salariés|associés|copains|amis))?) )?"
_ANNONCES = [
    re.compile(
        r"\b(?:je |j’|on |nous )(?:suis en train de |vais |veux |va |allons |viens de |voudrais |aimerais |compte |souhaite |ai envie de |avais envie de |ai |avons |a )?"
        r"(?:l’|me |y |nous )?(?:reprends?|reprendre|reprenons|repris|rachète|racheter|racheté|rachetons|crée|créer|créé|créons|monte|monter|monté"
        r"|montons|lance|lancer|lancé|lançons|ouvre|ouvrir|ouvert|ouvrons|démarre|démarrer|démarré|tiens|tient|tenons|tenir|gère|gérons|gérer|dirige"
        r"|dirigeons|fonde|fonder|fondé|fondons|exploite|exploitons|récupère) "
        + _ADV
        + r"(?=(?:un|une|le|la|l’|mon|ma|des|mes|notre|deux|les|son|sa)\b)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:je me lance|je me suis lancée?|je m’installe|je suis installée?|je me suis installée?|on se lance|on s’installe|je me mets à mon compte) (?:comme|en tant que|dans|en) ",
        re.I,
    ),
    re.compile(
        r"\b(?:je suis|je vais être|je serai|je deviens|on est|nous sommes|je travaille comme|je suis devenue?) (?:actuellement |donc |un |une |moi )?(?=[^\W\d])",
        re.I,
    ),
    re.compile(r"\b(?:il s’agit|il s’agira) (?=d’un|d’une|de )", re.I),
    re.compile(
        r"\b(?:c’est|ce sera|ce serait|ça sera|mon projet,? c’est|mon activité,? c’est|mon métier,? c’est|mon projet est|ma boîte,? c’est|mon entreprise,? c’est|mon activité est) (?:comme )?(?=(?:un|une|le|la|l’|de|du|des|d’|mon|ma)\b|\w)",
        re.I,
    ),
    re.compile(
        r"\b(?:je fais|on fait|nous faisons|j’ai|on a|je bosse dans|je travaille dans|je suis dans|on est dans) (?=(?:un|une|le|la|l’|de|du|des|d’)\b|\w)",
        re.I,
    ),
]
_NOMINALISES = {
    "vends": "vente",
    "vend": "vente",
    "vendons": "vente",
    "répare": "réparation",
    "réparons": "réparation",
    "fabrique": "fabrication",
    "fabriquons": "fabrication",
    "loue": "location",
    "louons": "location",
    "rénove": "rénovation",
    "rénovons": "rénovation",
    "restaure": "restauration",
    "installe": "installation",
    "transforme": "transformation",
    "importe": "importation",
    "livre": "livraison",
    "élève": "élevage",
    "organise": "organisation",
    "imprime": "impression",
    "torréfie": "torréfaction",
}
_NOMINALISER = re.compile(
    rf"\b(?:je |j’|on |nous )({'|'.join(_NOMINALISES)}) (?:aussi |surtout )?(?:(des|les|mes|nos) |(du|de la|de l’|de |d’))",
    re.I,
)
_TETE_DE = re.compile(
    r"^(?:(?:mon|un|notre|le) )?(?:projet (?:de |d’)|projet : |)(?:la )?(?:reprise|création|rachat|ouverture|lancement|cession)(?: et \w+)? (de |d’|du |des |de la )(?=\w)",
    re.I,
)
_COUPES = re.compile(
    r"\s*(?:[,;:.!?…(–—]|\s-\s|\b(?:avec (?:mon|ma|mes|deux|un|une|trois|des) (?:\w+ )?(?:fr[èe]re|s[oœ]e?ur|mari|femme|compagn\w+|cousin\w*|associ\w+|ami\w*|copin\w*|copains?|p[èe]re|m[èe]re|fils|fille|conjoint\w*|pote\w*|amis|parents|coll[èe]gue\w*)"
    r"|depuis|où (?:je|j’|on)|que (?:je|j’|mon|on|nous)|qu’(?:on|il)|dont|et (?:je|j’|on|nous|l[àa]|ça|c’est|maintenant|voil[àa]|du coup)|mais|parce que?|car|donc|pour (?:moi|que|être|avoir|gagner|vivre)"
    r"|si (?:la|tout|le|on)|la signature|on (?:est|a|ouvre|va|s’)|nous sommes|après|avant de|suite à|qui s’appelle|quand|prévue?|chez moi|ouverture|dans (?:\w+ )?(?:mois|semaines|ans)|j(?:e|’(?=\w))|c’est|voil[àa]|quoi\b|hein\b|merci\b|il y a|à mon compte|en cours|l’an prochain"
    r"|l’année|cette année|toute? seule?|en solo|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{4})|statut|rachetée?|fondée?|en installation)(?!\w))",
    re.IGNORECASE,
)
_SEULS_HORS = frozenset(
    [
        "seul",
        "seule",
        "content",
        "contente",
        "prêt",
        "prête",
        "perdu",
        "perdue",
        "fatigué",
        "fatiguée",
        "bien",
        "né",
        "née",
        "là",
        "las",
        "lasse",
        "motivé",
        "motivée",
        "sûr",
        "sûre",
        "d’accord",
        "nul",
        "nulle",
        "libre",
        "heureux",
        "heureuse",
        "jeune",
        "vieux",
        "salarié",
        "salariée",
        "ça",
        "bon",
        "tout",
        "compliqué",
        "encore",
        "pas",
        "marié",
        "mariée",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "dix",
        "plusieurs",
        "associés",
        "associées",
        "ouverts",
        "nombreux",
        "célibataire",
        "ici",
        "malade",
        "pressé",
        "parti",
        "partie",
        "passé",
        "passée",
        "tombé",
        "tombée",
        "venu",
        "venue",
        "allé",
        "arrivé",
        "arrivée",
        "rien",
        "rêve",
    ]
)
_POSSESSIFS = {"mon": "votre", "ma": "votre", "mes": "vos", "notre": "votre", "nos": "vos"}


def reconnaitre_activite(texte: str) -> str | None:
    """The trade as a short noun phrase (« un garage auto à Vesoul »), or None.

    It stands after « votre activité : »: lower case, no final punctuation, mon → votre.
    """
    if re.search(r"</?\w+[^>]*>|https?://|^\s*/\w", texte):
        return None
    propre = nettoyer(texte)
    if insignifiant(propre) or vague(propre):
        return None
    candidats = [p for p in re.split(r"(?<=[.!?…])\s+", propre) if p.strip()]
    for phrase in candidats:
        if phrase.endswith("?"):
            continue
        phrase = _SALUT.sub("", phrase)
        nu = sans_accents(propre)
        droit = redresser(phrase, nu) or "".join(
            redresser(p, nu) or p if p.strip(" ,") else p for p in re.split(r"(\s*,\s*)", phrase)
        )
        activite = _activite(droit)
        if activite:
            return activite
    return None


def _activite(phrase: str) -> str | None:
    phrase = _SALUT.sub("", debarrasser(phrase) or phrase).strip()
    m = _NOMINALISER.search(phrase)
    annonce = None
    for motif in _ANNONCES:
        annonce = motif.search(phrase)
        if annonce:
            break
    if m and (annonce is None or motif in _ANNONCES[4:] and m.start() < annonce.start()):
        reste = _couper(phrase[m.end() :])
        if not reste:
            return None
        lien = m.group(3) or ("d’" if voyelle(reste) else "de ")
        if lien.strip() in ("de", "d’"):
            lien = "d’" if voyelle(reste) else "de "
        lien = lien if lien.endswith(("’", " ")) else lien + " "
        return _finir(f"{_NOMINALISES[m.group(1).lower()]} {lien}{reste}")
    tete_nom = _couper(phrase[: annonce.start()]) if annonce else ""
    if (
        annonce
        and len(tete_nom) > 3
        and re.match(
            r"(?!(?:je|j’|on|nous|il|elle|ils|ça|c’|c |ce|tu|vous|quand|avant|après|si|pour|ex-|j[aeiouv])|et |mais )",
            tete_nom,
            re.I,
        )
        and re.search(r"[,.;(]|\bque?\b", phrase[: annonce.end()])
    ):
        return _finir(tete_nom)
    if annonce:
        if re.search(r"\b(?:ne|n’|pas|plus|avant|quand|si)\s*$", phrase[: annonce.start()], re.I):
            return None
        reste = phrase[annonce.end() :]
        premier = re.match(r"[\w-]+’?", reste)
        if motif in (_ANNONCES[2], _ANNONCES[5], _ANNONCES[4]):
            if (
                premier is None
                or premier.group().lower() in _SEULS_HORS
                or premier.group().lower()
                in (
                    "que",
                    "qu’",
                    "pour",
                    "parce",
                    "en",
                    "à",
                    "de",
                    "très",
                    "trop",
                    "dans",
                    "moi",
                    "toujours",
                    "plus",
                    "mon",
                    "ma",
                    "ce",
                    "sur",
                    "par",
                    "surtout",
                    "quelqu’un",
                    "celui",
                    "celle",
                )
            ) and (
                motif is not _ANNONCES[4]
                or premier is None
                or premier.group().lower() not in ("de", "mon", "ma", "surtout", "du", "dans")
            ):
                return None
            if premier and _infinitif(premier.group().lower()):
                return None
        reste = re.sub(r"^(?:surtout|plutôt|comme) ", "", reste)
        reste = re.sub(r"^(?:d’(?=une? )|de (?=l[ae’]))", "", reste)
        return _finir(_couper(reste))
    tete = _TETE_DE.match(phrase)
    if tete:
        lien = tete.group(1)
        reste = phrase[tete.end() :]
        if lien == "du ":
            reste = "le " + reste
        elif lien == "des ":
            reste = "les " + reste
        elif lien == "de la ":
            reste = "la " + reste
        return _finir(_couper(reste))
    if re.match(
        r"(?:ni|ex-\w+|je|j’|on|nous|il|elle|ils|ça|c’|ce|tu|vous|pour|parce|que|qui|quand|si|comment|pourquoi|avant|ne|pas)\b|j’|c’|qu’|n’",
        phrase,
        re.I,
    ):
        return None
    premier = re.match(r"[\w-]+", phrase)
    if premier is None or _infinitif(premier.group().lower()):
        return None
    return _finir(_couper(phrase))


def _infinitif(mot: str) -> bool:
    """Whether the word is a verb rather than a trade (« boulanger » is both)."""
    return infinitif(mot) and part(mot, "NA") < 0.5


def _couper(texte: str) -> str:
    """The phrase up to the first mark or word that opens something else."""
    m = _COUPES.search(texte)
    if m and m.start() > 0:
        texte = texte[: m.start()]
    elif m:
        return ""
    return texte.strip(" ,.;:-")


def _finir(texte: str) -> str | None:
    texte = re.sub(
        r"\s+(?:quoi|hein|voilà|actuellement|bientôt|principalement|surtout|et|de|à|un|une)$",
        "",
        texte.strip(),
    )
    if re.match(r"\d+ ans\b", texte) or re.search(r"€|\b(?:euros?|balles|net|brut)\b", texte):
        return None
    if not re.search(r"[^\W\d_]{3}", texte) or len(texte) > LONGUEUR_ACTIVITE:
        return None
    if re.search(
        r"(?<![\w-])(?:je|j’|me|m’|moi|tu|te|vous|votre|vos)(?![\w-])|(?<!\w)j’", texte, re.I
    ):
        return None
    if re.search(r"(?<!\w)(?:est|sont|était|ai|suis|veux|a)(?!\w)", texte):
        return None
    texte = re.sub(
        r"(?<![\w’])(mon|ma|mes|notre|nos)(?!\w)",
        lambda m: _POSSESSIFS[m.group(1).lower()],
        texte,
        flags=re.I,
    )
    premier = re.match(r"[\w-]+", texte)
    mot = premier.group() if premier else ""
    if (mot.isupper() and len(mot) > 1) or re.match(r"\w+[a-z][A-Z]", mot):
        return texte
    return texte[0].lower() + texte[1:]


# --- Amounts ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Montant:
    """An amount of money.

    Attributes:
        valeur: in euros.
        periode: « heure », « jour », « mois », « an » or None.
        texte: as it was written.
    """

    valeur: float
    periode: str | None
    texte: str


_UNITES = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "nonante": 90,
    "huitante": 80,
}
_LETTRES = r"(?:(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|millions?|et)[\s-]+)*(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|millions?)"
_CHIFFRES = r"\d{1,3}(?:[   .]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_MONNAIE = r"(?:euros?|eur|€|balles|boules|e\b(?= (?:par|de|la|net|brut|l)|$))"
_PERIODE = r"(?:(?:net|nets|brut|bruts|ht|ttc|hors taxes?|de salaire|de plus)\s*)*(?:(?:par|/|le|la|l[’' ]|de l[’' ]|chaque)\s*(heure|h|jour|journee|mois|an|annee)\b|(mensuel\w*|annuel\w*))?"
_MONTANT = re.compile(
    rf"(?<![\w,.])(?P<n>{_CHIFFRES}|{_LETTRES})\s*(?P<k>k€?|kilos?e|millions? d[’' ]|millions?|milliards? d[’' ]|milliards?)?\s*(?:d[’' ])?"
    rf"(?P<m>{_MONNAIE})?(?P<s>\s*(?:net|nets|brut|bruts|ht|ttc|hors taxes?)\b)?\s*(?P<p>{_PERIODE})",
    re.IGNORECASE,
)


def _en_lettres(texte: str) -> float:
    total, courant = 0, 0
    for mot in re.split(r"[\s-]+", texte.strip()):
        if mot in _UNITES:
            valeur = _UNITES[mot]
            courant = courant * 20 if valeur == 20 and courant == 4 else courant + valeur
        elif mot.startswith("cent"):
            courant = max(courant, 1) * 100
        elif mot == "mille":
            total += max(courant, 1) * 1000
            courant = 0
        elif mot.startswith("million"):
            total += max(courant, 1) * 1_000_000
            courant = 0
    return float(total + courant)


def montants(texte: str) -> list[Montant]:
    """Amounts of money, in order; a bare number without currency or period is not one."""
    nu = _aplatir(texte.replace("€", " € ")).replace(" € ", " €")
    trouves = []
    for m in _MONTANT.finditer(nu):
        periode_brute = m.group("p") or ""
        periode = re.search(r"\b(heure|h|jour|journee|mois|an|annee|mensuel|annuel)", periode_brute)
        multiple = (m.group("k") or "").strip()
        monnaie = m.group("m") or m.group("s") or "€" in multiple or multiple == "k"
        salaire = (
            periode
            and periode.group(1) in ("mois", "an")
            and re.match(r"\d{3,}|\d+ \d{3}", m.group("n"))
        )
        if not monnaie and not salaire:
            continue
        brut = m.group("n")
        if brut[0].isdigit():
            valeur = float(re.sub(r"[   ]", "", re.sub(r"\.(?=\d{3})", "", brut)).replace(",", "."))
        else:
            valeur = _en_lettres(brut)
        if multiple.startswith("k"):
            valeur *= 1000
        elif multiple.startswith("million"):
            valeur *= 1_000_000
        elif multiple.startswith("milliard"):
            valeur *= 1_000_000_000
        nom = {"h": "heure", "journee": "jour", "annee": "an", "mensuel": "mois", "annuel": "an"}
        cle = periode.group(1) if periode else None
        trouves.append(Montant(valeur, nom.get(cle, cle) if cle else None, m.group().strip()))
    return trouves


# --- Alone or in a team -------------------------------------------------------------------------

_NOMBRE = r"(\d{1,4}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|cent)"
_SEUL = re.compile(
    r"\b(?:je suis|jsuis|chui|j suis|je bosse|je travaille|je gere|je fais tout|je serai|je reste|je demarre|je me lance|travailler|etre|bosser) (?:encore |toujours |toute? |tt |un peu )*seule?\b"
    r"|\b(?:toute?|tt) seule?\b(?! (?:truc|chose))|\ben solo\b|\bsans (?:salarie|employe|equipe|associe)\w*\b|\b(?:pas|aucun|zero|0) (?:de |d )?(?:salarie|employe|associe)\w*\b|\bje n ai personne\b"
)
_EQUIPE = re.compile(
    rf"\b(?:on est|on sera|nous sommes|nous serons|ns sommes|on bosse a|on travaille a|on etait) (?:a )?{_NOMBRE}\b(?! (?:ans|heures|euros|h\b|km|kilometres|mois|jours|fois|minutes|bornes|pour cent|%))"
    rf"|\b(?:j ai|jai|g|on a|nous avons|avec|embauche) (?:mes |nos |les )?{_NOMBRE} (?:\w+ )?(?:salarie|employe|ouvrier|compagnon|collaborateur|associe|apprenti|vendeuse|serveu|personnes|gars|gamins)\w*\b"
    rf"|\b(?:une |notre )?(?:equipe|boite|entreprise|societe) de {_NOMBRE}\b(?: (?:personnes|salaries))?|\b{_NOMBRE} (?:salarie|employe|ouvrier|compagnon|associe|collaborateur)\w*\b"
)
_EQUIPE_SANS_NOMBRE = re.compile(
    r"\b(?:mon equipe|mes equipes|notre equipe|l equipe|mes (?:\w+ )?(?:salaries?|salariees|employes?|ouvriers?|gars|collaborateurs|compagnons|apprentis|vendeuses|serveurs|associes?|associees)|mon (?:associe|apprenti|ouvrier|salarie)\w*"
    r"|avec (?:mon|ma|mes|un|une|deux) (?:frere|soeur|mari|femme|compagn\w+|cousin\w*|associe\w*|copine?s?|copains?|pote|pere|mere|fils|fille|amie?|conjoint\w*)|(?:mon mari|ma femme|mon frere|ma soeur|mon associee?) et moi)\b"
)


def effectif(texte: str) -> int | None:
    """How many people the business has, when the text gives the number."""
    m = _EQUIPE.search(_aplatir(texte))
    if m is None:
        return None
    nombre = next(g for g in m.groups() if g)
    return int(nombre) if nombre.isdigit() else int(_en_lettres(nombre))


def seul_ou_equipe(texte: str) -> str | None:
    """« seul », « equipe », or None when the text does not tell."""
    nu = _aplatir(texte)
    compte = _EQUIPE.search(nu)
    if compte:
        return "equipe" if (effectif(texte) or 2) > 1 else "seul"
    seul = [
        m
        for m in _SEUL.finditer(nu)
        if not re.search(
            r"\b(?:pas|plus|jamais|ni|marre d|peur d)(?: \w+)?\s*$|\b(?:ca|elle|il|se|qui|machine|venu|vient|marche|tourne|travaille)\s*(?:\w+ )?$",
            nu[: m.start()],
        )
    ]
    if seul and not re.search(r"\b(?:suis|suis pas|ne suis) (?:pas|plus) (?:toute? )?seul", nu):
        return "seul"
    if _EQUIPE_SANS_NOMBRE.search(nu):
        return "equipe"
    return None
