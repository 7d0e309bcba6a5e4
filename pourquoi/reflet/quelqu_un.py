"""Whom a tale is about: « cette dame », « Samira ».

They are named where nothing else of it can be said back, and where what is said back would only say « lui ».
"""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.majuscules import majuscule
from pourquoi.reflet.clauses import blessant
from pourquoi.reflet.elision import de
from pourquoi.reflet.lexique import conjugue, connu, infinitif, part, participe_passe
from pourquoi.reflet.noms import colle_ou_abrege, nommer, prenoms
from pourquoi.reflet.typographie import voyelle

_TITRE = re.compile(
    r"\b(?:(?P<madame>madame|mme)|monsieur|mr|m\.) (?P<nom>[^\W\d_][\w-]+)(?!['’\w])",
    re.IGNORECASE,
)
HOMMES = "monsieur|garçon|garcon|gamin|client|voisin|homme|papi|papy|copain|gosse|môme|grand-père|patron|apprenti|retraité|retraite|étudiant|etudiant|veuf|berger|agriculteur|imprimeur|pêcheur|pecheur|petit vieux|ado|lycéen|lyceen"
FEMMES = "dame|fille|gamine|cliente|voisine|femme|mamie|copine|grand-mère|patronne|retraitée|étudiante|etudiante|veuve|petite vieille|maman|bergère|agricultrice|lycéenne|lyceenne"
_SANS_GENRE = {"collègue": "collègue", "jeune": "jeune", "élève": "élève", "eleve": "élève"}
_INTRODUIT = re.compile(
    rf"\b(?P<un>une?) (?:(?:petite?|vieille|vieux|jeune|ancienne?) (?!vieille|vieux))?(?P<nom>{HOMMES}|{FEMMES}|{'|'.join(_SANS_GENRE)})\b(?!-)",
    re.IGNORECASE,
)
"""Somebody who comes into the tale: « une dame est entrée »."""
_DES_MIENS = re.compile(
    r"\b(?P<mon>mon|ma) (?P<nom>mère|mere|père|pere|maman|papa|grand-mère|grand-mere|grand-père|grand-pere|mamie|papi|mari|femme|fils|fille|frère|frere|soeur|sœur|oncle|tante|tonton|tata|parrain|marraine|cousine?|neveu|nièce|niece|beau-père|beau-pere|beau-frère|beau-frere|belle-mère|belle-mere|belle-sœur|belle-soeur)\b",
    re.IGNORECASE,
)
_BIEN_ECRITS = {
    "mere": "mère", "pere": "père", "grand-mere": "grand-mère", "grand-pere": "grand-père",
    "frere": "frère", "soeur": "sœur", "belle-mere": "belle-mère", "beau-pere": "beau-père",
    "beau-frere": "beau-frère", "belle-soeur": "belle-sœur", "niece": "nièce", "garcon": "garçon",
    "etudiant": "étudiant", "etudiante": "étudiante", "pecheur": "pêcheur", "lyceen": "lycéen",
    "lyceenne": "lycéenne", "retraite": "retraité",
}  # fmt: skip
_A_FUIR = re.compile(
    r"\b(?:arnaqu|escroc|vole\b|volait|menac|frapp|insult|agress|harcel|cogn|viol|battu|battait)\w*"
)
"""Nobody wants to be told that their crook is not forgotten."""


_PRENOM = re.compile(
    r"(?<![\w’'-])(?P<nom>[A-ZÀ-Ý][^\W\d_]+(?:-[A-ZÀ-Ý][^\W\d_]+)?)(?![\w-])(?! [A-ZÀ-Ý])"
)


def _prenoms_de(texte: str) -> set[str]:
    """The first names known in a text, their capitals put back."""
    return {m["nom"] for m in _PRENOM.finditer(nommer(texte)) if m["nom"] in prenoms()}


_PRIS_A_TEMOIN = re.compile(
    r"\b(?:demande[zrs]?(?:[ -](?:donc|plutôt|voir))? (?:à |a )(?:mon|ma|mes) [\w-]+|(?:comme |d[’']après |selon |même |sauf |dixit )(?:(?:dit|disait|dirait|répète) )?(?:mon|ma|mes) [\w-]+"
    r"|(?:mon|ma|mes) [\w-]+ (?:(?:me |m[’']|le |en |vous )*(?:le dira|dit que|dirait|conseill\w+|rigole\w*|râle\w*|se moque\w*)))(?!\w)",
    re.IGNORECASE,
)
"""« demandez à mon mari », « comme dit ma mère »: the tale is of nobody of theirs."""


def quelqu_un(texte: str, tutoiement: bool) -> str | None:
    """Whom an answer tells of: « madame Chastel », « cette dame », « votre mère »; None when unsure.

    Somebody named goes first, when alone to be, then somebody who comes into the tale, then one of theirs;
    nobody alone where the tale is of several: « les clientes s’excusaient… elles… ».
    """
    texte = _PRIS_A_TEMOIN.sub(" ", texte)
    if blessant(texte) or _sont_plusieurs(texte) or _A_FUIR.search(normaliser(texte)):
        return None
    titre = _TITRE.search(texte)
    if (
        titre
        and not colle_ou_abrege(titre["nom"])
        and (titre["nom"][0].isupper() or not connu(titre["nom"].lower()))
    ):
        nom = titre["nom"]
        return f"{'madame' if titre['madame'] else 'monsieur'} {majuscule(nom)}"
    if len(nommes := _prenoms_de(texte)) == 1:
        return nommes.pop()
    if introduit := _INTRODUIT.search(texte):
        nom = introduit["nom"].lower()
        nom = _SANS_GENRE.get(nom) or _BIEN_ECRITS.get(nom, nom)
        if introduit["un"].lower() == "une":
            return f"cette {nom}"
        return f"{'cet' if re.match('[aeéhiou]', nom) else 'ce'} {nom}"
    if sien := _DES_MIENS.search(texte):
        nom = sien["nom"].lower()
        ton = ("ton" if sien["mon"].lower() == "mon" else "ta") if tutoiement else "votre"
        return f"{ton} {_BIEN_ECRITS.get(nom, nom)}"
    return None


_PLUSIEURS = re.compile(
    r"\b(?:les|des|mes|ces|nos|toutes ces) (?:(?:petites?|jeunes?|vieux|vieilles|autres) )?(?:client|maman|dame|femme|fille|gamin|gosse|enfant|m[ôo]me|jeune|gens|vieux|ancien|[ée]l[èe]ve|patient|r[ée]sident|homme|p[èe]re|m[èe]re|famille|voisin|mamie|papi|artisan|agriculteur|ouvrier)(?:e?s|ne?s)?\b",
    re.IGNORECASE,
)
_ILS = re.compile(r"\b(?:ils|elles|eux|leurs?)\b", re.IGNORECASE)
_LUI = re.compile(r"\b(?:il|elle|lui)\b(?! (?:y a|faut|fallait)\b)", re.IGNORECASE)


def _sont_plusieurs(texte: str) -> bool:
    """Whether a tale is of several people, met more often in it than anybody alone."""
    ils = len(_ILS.findall(texte))
    return bool(_PLUSIEURS.search(texte)) and ils >= 2 and ils > len(_LUI.findall(texte))


_EST_MORT = re.compile(
    r"[ ,]+(?:qui )?(?:est|nous a|s[’']est|sont) (?:mort|d[ée]c[ée]d|quitt|[ée]tein|parti)\w*"
)


def proche(texte: str, tutoiement: bool) -> str | None:
    """The first of theirs a text speaks of: « Gérard » when named at once, or « votre père ».

    Of « ma mère gardait la montre de mon père, qui est mort », the one who died.
    """
    siens = [*_DES_MIENS.finditer(texte)]
    if not siens:
        return None
    mort = _EST_MORT.search(texte)
    avant = [m for m in siens if mort and m.end() <= mort.start() + 1]
    sien = avant[-1] if avant else siens[0]
    suit = _PRENOM.match(texte, sien.end() + 1)
    if suit and suit["nom"] in prenoms():
        return suit["nom"]
    return quelqu_un(sien[0], tutoiement)


_PAR_SON_PRONOM = re.compile(r"\b(?P<pronom>il|elle) (?:est|s[’']est|nous a) ", re.IGNORECASE)


def celui_d_avant(dite: str, avant: str, tutoiement: bool) -> str | None:
    """Who « il est mort » is, of theirs told of before: « l’atelier de mon oncle »; None when unsure."""
    pronom = _PAR_SON_PRONOM.search(dite)
    if pronom is None:
        return None
    article = "mon" if pronom["pronom"].lower() == "il" else "ma"
    siens = {m[0].lower() for m in _DES_MIENS.finditer(avant) if m["mon"].lower() == article}
    return quelqu_un(siens.pop(), tutoiement) if len(siens) == 1 else None


_CONNU = re.compile(
    rf"\b(?P<art>le|la|ce|cette|l[’'])(?: (?:petite?|vieille|vieux|jeune))? ?(?P<nom>{HOMMES}|{FEMMES})\b(?!-)",
    re.IGNORECASE,
)
APPOSES = 4
"""Words between two namings of the same person: « ma collègue Samira », « le pêcheur d’ici, José »."""


def qui_est_la(texte: str, tutoiement: bool) -> str | None:
    """The only person a text tells of, named; None when there are several, or none."""
    propre = nommer(texte)
    trouves: list[tuple[int, int, str]] = []
    for m in _TITRE.finditer(propre):
        nom = quelqu_un(m[0], tutoiement)
        trouves += [(m.start(), m.end(), nom)] if nom else []
    for m in _PRENOM.finditer(propre):
        if m["nom"] in prenoms():
            trouves.append((m.start(), m.end(), m["nom"]))
    for motif in (_INTRODUIT, _DES_MIENS):
        for m in motif.finditer(propre):
            nom = quelqu_un(m[0], tutoiement)
            trouves += [(m.start(), m.end(), nom)] if nom else []
    if not trouves:
        return None
    trouves.sort()
    for (_, fin, _), (debut, _, _) in zip(trouves, trouves[1:], strict=False):
        entre = propre[fin:debut]
        if len(entre.split()) > APPOSES or re.search(r"[.;!?]|\b(?:et|ou|à|avec|chez)\b", entre):
            return None
    # Named is better known than described.
    noms = [nom for _, _, nom in trouves]
    return next(
        (n for n in noms if n[0].isupper() or n.startswith(("madame ", "monsieur "))), noms[0]
    )


_A_LUI = re.compile(
    r"(?P<ne>\b(?:ne |n’))?\blui (?!(?:faire|laisser) \w+(?:er|ir|re|oir)\b)(?P<aux>(?:ai|as|a|avez|avons|ont|avais|avait|aviez|avions|avaient|aurai|auras|aurez|aurais|auriez) (?:(?:pas|plus|jamais|déjà|toujours|bien) )?)?"
    r"(?P<verbe>[^\W\d_]+)(?P<nie> (?:pas|plus|jamais|rien)\b)?(?P<objet> (?:(?:les? |la |l’|une? |des |du |vos |votre |tes |ta |ton |ses |sa |son )[^\W\d_]+(?: (?!et\b|à\b|de\b|pour\b|avec\b)[^\W\d_]+)?(?=\s*(?:$|[,.;:!?]))|d’avance\b|[^\W\d_]+\b))?",
    re.IGNORECASE,
)
_PRES_DE = re.compile(
    r"\b(?P<pres>avec|chez|pour|sans|vers|contre) (?:lui|elle)\b(?!-| \w+(?:er|ir|re|oir)\b)",
    re.IGNORECASE,
)
_SIEN = re.compile(
    r"\b(?P<son>son|sa|ses) (?P<nom>(?:pr[ée]noms?|noms?|mari|femme|m[èe]re|p[èe]re|fils|filles?|maison|porte|enfants?|chien|chat|[âa]ge|anniversaire|histoire|photos?|adresse|fauteuil|lit|jardin)\b)",
    re.IGNORECASE,
)


def qui_c_est(dit: str, avant: str, tutoiement: bool) -> str:
    """What is said back with the one it tells of, named in what came before it, instead of « lui ».

    « vous lui payez d’avance » → « vous payez d’avance à José »; unchanged when nobody, or several
    people, were named there, or when the pronoun may stand for something else.

    Args:
        dit: a reflection, the person turned.
        avant: what its author wrote before it.
    """
    qui = qui_est_la(avant, tutoiement) if avant.strip() else None
    if qui is None or qui_est_la(dit, tutoiement) or _CONNU.search(dit) or _INTRODUIT.search(dit):
        return dit
    places = [m for motif in (_A_LUI, _PRES_DE, _SIEN) if (m := motif.search(dit))]
    premier = min(places, key=lambda m: m.start(), default=None)
    if premier is None or _DEJA_LUI.search(dit[: premier.start()]):
        return dit
    nomme = _nommer(premier, qui)
    return dit if nomme is None else f"{dit[: premier.start()]}{nomme}{dit[premier.end() :]}"


_PRES_DU_VERBE = [
    "tout",
    "rien",
    "ça",
    "cela",
    "bien",
    "mieux",
    "vite",
    "souvent",
    "toujours",
    "aussi",
    "encore",
    "d’avance",
]


_DEJA_LUI = re.compile(
    r"\b(?:il|elle|(?:vous|tu|on|nous|ne|de|pour|sans|et|à) (?:le|la) \w+(?:e[zr]?|s|ir|re)|(?:vous|tu|on|nous) l’)\b",
    re.IGNORECASE,
)
"""« vous le payez à la livraison, et vous lui gardez… »: named after a pronoun is named too late."""


def _nommer(m: re.Match[str], qui: str) -> str | None:
    if m.re is _PRES_DE:
        return f"{m['pres']} {qui}"
    if m.re is _SIEN:
        article = {"son": "le ", "sa": "la ", "ses": "les "}[m["son"].lower()]
        article = "l’" if article != "les " and voyelle(m["nom"]) else article
        return f"{article}{m['nom']} {de(qui)}"
    verbe = m["verbe"].lower()
    est_verbe = participe_passe(verbe) if m["aux"] else conjugue(verbe) or infinitif(verbe)
    if not est_verbe or part(verbe, "V") < 0.5:
        return None
    # « faire confiance à »: a noun without its article stays by its verb.
    objet = m["objet"] or ""
    seul = objet.strip().lower()
    pres = seul in _PRES_DU_VERBE or re.search(r"\w[ ’]\w", seul) or part(seul, "N") > 0.6
    reste = "" if pres else objet
    objet = "" if reste else objet
    verbal = f"{m['aux'] or ''}{m['verbe']}{m['nie'] or ''}{objet}"
    ne = m["ne"] or ""
    ne = ("n’" if voyelle(verbal) else "ne ") if ne else ""
    return f"{ne}{verbal} à {qui}{reste}"
