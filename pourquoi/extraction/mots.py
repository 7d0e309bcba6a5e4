"""Reading words for what an answer says besides its motive: flattened, with their spelling kept."""

from __future__ import annotations

import re
import unicodedata

from pourquoi.ecriture import normaliser
from pourquoi.metiers import bien_ecrits


def aplatir(texte: str) -> str:
    """Lower case, no accent, apostrophes as spaces."""
    nu = unicodedata.normalize("NFD", texte.lower().replace("œ", "oe"))
    nu = "".join(c for c in nu if not unicodedata.combining(c))
    nu = re.sub(r"[’'`´]", " ", nu)
    return re.sub(r"\s+", " ", nu).strip()


MOIS = r"(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)"
_SAISON = r"(?:[ée]t[ée]|automne|hiver|printemps|rentr[ée]e)"
QUAND = (
    rf"(?<!\bde )(?:(?:(?:à|a|en|vers|pour|d’ici|avant|fin|début|debut|mi|courant)[ -])*(?:(?:la|le|l’) ?)?(?:fin|d[ée]but|milieu|mi|courant)[ -](?:du |de l’|de la |de |d’|le |l’)?(?:mois|ann[ée]e|an|semaine|trimestre|{_SAISON}|{MOIS}|20\d\d)(?: prochaine?)?"
    rf"|(?:à|a|pour|d’ici|avant|dès) la rentr[ée]e|(?:au|ce) printemps|(?:cet|cette|ce) (?:{_SAISON}|semaine|mois)|(?:l’|le |la )(?:{_SAISON}|mois|semaine|an|ann[ée]e) (?:prochaine?|qui vient)|d’ici (?:(?:la |le |l’)\w+|peu|\w+ (?:mois|semaines|jours|ans))"
    rf"|(?:dès|d’ici|au mois de|d[ée]but|fin|mi|courant|vers|pour)[ -]{MOIS}|(?:à|a) (?:compter|partir) (?:du|de|d’) ?(?:\d\w*|{MOIS}|la rentr[ée]e|l’|lundi|demain)|bient[ôo]t|prochainement|sous peu)"
)
"""When it opens, which is no part of the trade: « à la fin du mois », « dès janvier »."""
OU_QUAND = (
    rf"(?:(?:à|a) [\w-]+(?: [\w-]+)? ans(?: pass[ée]s)?|avec (?:mon|ma|mes) \w+|(?:en|d[èe]s|pour|d[ée]but|fin|mi) {MOIS}(?: \d{{4}})?|en \d{{4}}|(?:l’|l')an prochain"
    rf"|(?:l’|l')ann[ée]e prochaine|(?:au|le|d[èe]s le|pour le) \d\w*(?: er)?(?: {MOIS})?(?: \d{{4}})?|cette ann[ée]e|(?:(?:d[èe]s|à|pour) )?(?:l’|l'|cet |cette )(?:[ée]t[ée]|hiver|automne)|(?:[àa]|près de) [A-ZÉ][\w-]+|toute? seule?|moi-m[êe]me|[àa] mon compte)"
)
"""When, where, with whom: « j'ouvre le 12 avril à Pau un institut »."""
_CIRCONSTANCE = re.compile(
    rf" ({OU_QUAND}(?= )|(?i:avec (?:mon|ma|mes) \w+)(?: [A-ZÀ-Ý][\w-]+)?(?=[ ,])|(?i:{QUAND}|dans (?:quelques|un|une|deux|trois|six|\d+) (?:jours|semaines?|mois|ans?))(?=[ ,]))"
)
_MARQUE_D_INCISE = re.compile(r"\s*(?:,|[()]|(?<=\s)[–—-](?=\s))\s*")
_ACTES = r"(?:repr(?:endre|is)|rachete?r?|ouvrir|ouvert|creee?r?|monte?r?|lance?r?|fonder?|installer?|succeder|prendre|pris|demarrer?)"
_OUVERT = re.compile(
    r"\b(?:apprete|appretons|vais|va|allons|veux|veut|voudrais|aimerais|souhait\w+|compte|comptons|pense|espere|envisage|prevois|songe|dois|doit|devons|viens|vient|venons|ai|a|avons|suis|sommes"
    r"|decide|choisi|prevu|(?:cree|monte|lance|fonde|ouvri|rachete|reprend)rai|sur le point|en train|(?:suis|sommes) prete?s?|il faut|projet est|(?:projet|idee|objectif|reve)|reprends?|reprenons|rachete|rachetons|ouvre|ouvrons|cree|creons|monte|montons|lance|lancons|fonde|tiens|tient|tenons|gere|exploite"
    rf"|{_ACTES})(?: (?:sans doute|bientot|enfin|aussi|peut etre|donc|desormais|certainement|surement|probablement|maintenant|la|moi))?$"
)
"""A clause that waits for its end."""
_ENCHAINE = re.compile(
    rf"(?:est )?(?:(?:a|de|d) )?(?:(?:me|m|nous) )?{_ACTES}\b|(?:une?|le|la|l|les|mon|ma|des|notre|son|sa|leur|deux|trois) \w"
)
_INCISES_MAX = 3

_PAR_QUI = r"(?:(?:bien|un peu|presque|quasi(?:ment)?|donc|enfin|fini par [êe]tre|[ée]t[ée]) )*"
_MENE = r"(?:contrain|oblig|forc|d[ée]cid|r[ée]sol|amen|pouss|condamn|convain|persuad|incit|encourag|conseill|somm|suppli|press)[a-zéè]*"
_A_FAIRE_CELA = re.compile(
    rf"\b(?:(?:je (?:suis|me (?:suis|vois|sens|trouve|retrouve)|me suis (?:vue?|sentie?|retrouv[ée]e?))|j['’]ai|j['’]étais|j['’]etais|on (?:est|s['’]est)|nous (?:sommes|nous sommes)) {_PAR_QUI}{_MENE} (?:de |d['’]|[àa] )"
    rf"|(?:(?:on|\w+) |(?:mon|ma|mes|notre|nos|les?|la|une?|des) (?:\w+ ){{1,2}})(?:m['’]a|m['’]ont|m['’]avait|nous a|nous ont) {_PAR_QUI}{_MENE} (?:de |d['’]|[àa] )"
    r"|(?:je (?:me )?retrouve|je me (?:vois|r[ée]sous|suis r[ée]sign[ée]e?|r[ée]signe|suis mise?|mets|suis retrouv[ée]e?)|me (?:voil[àa]|voici)(?: donc)?) [àa] |j['’]ai (?:fini par|d[ûu]|bien d[ûu]|choisi d(?:e |['’])) ?)"
    r"(?=(?:ouvrir|r[ée]ouvrir|rouvrir|reprendre|racheter|monter|cr[ée]er|lancer|tenir|fonder|d[ée]marrer|g[ée]rer|vendre) (?:\w+ (?:\w+ )?)?(?:une?|le|la|l['’]|les|des|du|mon|ma|mes|son|sa|notre|de la)(?:\s|(?<=['’])))",
    re.IGNORECASE,
)
"""« Je suis contraint d'ouvrir », « ma femme m'a convaincu de », « me voilà à »: what is done."""


def tel_quel(texte: str) -> str:
    """The text well spelled, whatever drove the person to their project: « je vais ouvrir… »."""
    return _A_FAIRE_CELA.sub("je vais ", bien_ecrits(texte))


def sans_incises(phrase: str) -> str:
    """« Je m'apprête, à soixante ans, à reprendre un bar » → « je m'apprête à reprendre un bar ».

    Only what parts a verb from its end goes; any other phrase comes back as it is.
    """
    morceaux = _MARQUE_D_INCISE.split(_CIRCONSTANCE.sub(r", \1, ", phrase))
    morceaux = [m for m in morceaux if m]
    i, change = 0, False
    while i < len(morceaux) - 2:
        suites = range(i + 2, min(i + 2 + _INCISES_MAX, len(morceaux)))
        suite = next((j for j in suites if _ENCHAINE.match(plat(morceaux[j]))), None)
        if suite and _OUVERT.search(plat(morceaux[i])):
            morceaux[i : suite + 1] = [f"{morceaux[i]} {morceaux[suite]}"]
            change = True
        else:
            i += 1
    return ", ".join(morceaux) if change else phrase


QUI = r"(?:\bje |\bj[’ ]|\bon |\bnous |\bet moi,? |\bmoi qui |\b(?:projet|id[ée]e|objectif|envie)(?:,| :)? ?(?:est |c[’ ]est )?(?:de |d[’ ]))"
"""Who acts: the person, alone or with others, or their project."""
EN_CHEMIN = (
    r"(?:(?:vais|va|allons|allais|veux|veut|voulons|voudrais|voudrait|aimerais|aimerait|compte|comptons|souhaite|souhaitons"
    r"|souhaiterais|(?:dois|doit|devons)(?: bient[ôo]t| donc)?|pense|pensons|esp[èe]re|(?:envisage|pr[ée]vois|r[êe]ve|viens(?: juste)?|vient|venons)(?: de| d[’ ]?)|(?:songe|commence) [àa]"
    r"|(?:m[’ ]?|s[’ ]?|nous )appr[êe]t(?:e|ons) [àa]|(?:suis|est|sommes) (?:en ?train|sur le point|en passe|en cours|[àa] deux doigts)(?: de| d[’ ])"
    r"|(?:suis|est|sommes) pr[êe]te?s? [àa]|(?:ai|a|avons|avais|avait) (?:(?:d[ée]cid[ée]|choisi|pr[ée]vu|envie|(?:dans )?l[’ ](?:intention|id[ée]e)"
    r"|(?:le|pour|comme) projet)(?: de| d[’ ]?))?|ai|a|avons|avais|avait|(?:bien|enfin|bient[ôo]t|aussi|juste|tout|finalement|moi[- ]m[êe]me|sans doute|peut[- ][êe]tre|donc|certainement|s[ûu]rement|probablement|d[ée]sormais|maintenant)) ?){0,3}"
)
"""What may stand between the person and the act: « m’apprête à », « ai décidé de », « viens de »."""
AFFAIRE = (
    r"(?:affaire|entreprise|boite|societe|fonds|commerce|magasin|boutique|garage|atelier|ferme|exploitation|cabinet|salon|resto|restaurant|bar"
    r"|cafe|hotel|gite|camping|pharmacie|officine|clientele|clients|parts|murs|bail|domaine|vignes?|terres|etude|etablissement|activite|place|\w{4,}erie)"
)
HORS = (
    r"(?! (?:(?:mes|les|des|l|la|mon|le|une|un|ma|du|ce|cette|nos)? ?(?:etudes?|travail|boulot|espoir|confiance|contact|souffle|sport|cours|formation|main"
    r"|gout|controle|vie|route|depuis|zero|conscience|peinture|tout|dossier|discussion|conversation|sujet|file?|service|force|forces|poids|voiture|camion"
    r"|camionnette|vehicule|materiel|four|machine|ordi\w*|stock|outils?|pain|or|vos|votre)|a mes frais|en main|a zero|demain|lundi|ce soir|plus tard|ou (?:j|on)|la ou)\b)"
)
"""What one takes up again, or buys again, without taking a business over."""


def plat(texte: str) -> str:
    """Flat text, apostrophes and hyphens as spaces."""
    return re.sub(r"['’ -]+", " ", normaliser(texte))


LIEU = re.compile(AFFAIRE)


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


def en_lettres(texte: str) -> float:
    """The number a text spells: « trente-cinq mille » is 35,000."""
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
