"""What an answer says besides its motive: trade, status, amounts, alone or in a team."""

# Patterns read better on one line.

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher

from pourquoi.contenant import contenant_seul
from pourquoi.ecriture import normaliser
from pourquoi.metiers import bien_ecrits, est_un_metier
from pourquoi.reflet.clauses import debarrasser, insignifiant, vague
from pourquoi.reflet.lexique import (
    a_lecture,
    accentuer,
    connu,
    desaccentuer,
    infinitif,
    part,
    participe_passe,
)
from pourquoi.reflet.typographie import nettoyer, redresser, sans_accents, voyelle

CREATEUR, REPRENEUR = "createur", "repreneur"
LONGUEUR_ACTIVITE = 80
"""Longest activity kept, in characters."""


def _aplatir(texte: str) -> str:
    nu = unicodedata.normalize("NFD", texte.lower().replace("œ", "oe"))
    nu = "".join(c for c in nu if not unicodedata.combining(c))
    nu = re.sub(r"[’'`´]", " ", nu)
    return re.sub(r"\s+", " ", nu).strip()


# --- What stands between the person and the act -------------------------------------------------

_MOIS = r"(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)"
_SAISON = r"(?:[ée]t[ée]|automne|hiver|printemps|rentr[ée]e)"
_QUAND = (
    rf"(?<!\bde )(?:(?:(?:à|a|en|vers|pour|d’ici|avant|fin|début|debut|mi|courant)[ -])*(?:(?:la|le|l’) ?)?(?:fin|d[ée]but|milieu|mi|courant)[ -](?:du |de l’|de la |de |d’|le |l’)?(?:mois|ann[ée]e|an|semaine|trimestre|{_SAISON}|{_MOIS}|20\d\d)(?: prochaine?)?"
    rf"|(?:à|a|pour|d’ici|avant|dès) la rentr[ée]e|(?:au|ce) printemps|(?:cet|cette|ce) (?:{_SAISON}|semaine|mois)|(?:l’|le |la )(?:{_SAISON}|mois|semaine|an|ann[ée]e) (?:prochaine?|qui vient)|d’ici (?:(?:la |le |l’)\w+|peu|\w+ (?:mois|semaines|jours|ans))"
    rf"|(?:dès|d’ici|au mois de|d[ée]but|fin|mi|courant|vers|pour)[ -]{_MOIS}|(?:à|a) (?:compter|partir) (?:du|de|d’) ?(?:\d\w*|{_MOIS}|la rentr[ée]e|l’|lundi|demain)|bient[ôo]t|prochainement|sous peu)"
)
"""When it opens, which is no part of the trade: « à la fin du mois », « dès janvier »."""
_OU_QUAND = (
    rf"(?:(?:à|a) [\w-]+(?: [\w-]+)? ans(?: pass[ée]s)?|avec (?:mon|ma|mes) \w+|(?:en|d[èe]s|pour|d[ée]but|fin|mi) {_MOIS}(?: \d{{4}})?|en \d{{4}}|(?:l’|l')an prochain"
    rf"|(?:l’|l')ann[ée]e prochaine|(?:au|le|d[èe]s le|pour le) \d\w*(?: er)?(?: {_MOIS})?(?: \d{{4}})?|cette ann[ée]e|(?:(?:d[èe]s|à|pour) )?(?:l’|l'|cet |cette )(?:[ée]t[ée]|hiver|automne)|(?:[àa]|près de) [A-ZÉ][\w-]+|toute? seule?|moi-m[êe]me|[àa] mon compte)"
)
"""When, where, with whom: « j'ouvre le 12 avril à Pau un institut »."""
_CIRCONSTANCE = re.compile(
    rf" ({_OU_QUAND}(?= )|(?i:avec (?:mon|ma|mes) \w+|{_QUAND}|dans (?:quelques|un|une|deux|trois|six|\d+) (?:jours|semaines?|mois|ans?))(?=[ ,]))"
)
_EN_TETE = re.compile(
    rf"^(?:(?:{_OU_QUAND}|(?i:en|d[èe]s|d[ée]but|fin) {_MOIS}(?: \d{{4}})?|(?i:le) \d\w*(?: er)? {_MOIS}(?: \d{{4}})?|(?i:[àa]) [A-ZÉ][\w-]+),? (?=\w)"
    r"|(?i:on est|nous sommes|on sera) (?:à )?(?:deux|trois|quatre|cinq|six|\d+)(?: [^\W\d]+)?(?:, | et )(?=\w))+"
)
"""The same before the act: « à Toulouse, j'ouvre… », « on est trois sœurs et on fait… »."""
_MARQUE_D_INCISE = re.compile(r"\s*(?:,|[()]|(?<=\s)[–—-](?=\s))\s*")
_ACTES = r"(?:repr(?:endre|is)|rachete?r?|ouvrir|ouvert|creee?r?|monte?r?|lance?r?|fonder?|installer?|succeder|prendre|pris|demarrer?)"
_OUVERT = re.compile(
    r"\b(?:apprete|appretons|vais|va|allons|veux|veut|voudrais|aimerais|souhait\w+|compte|comptons|pense|espere|envisage|prevois|reve|songe|dois|doit|devons|viens|vient|venons|ai|a|avons|suis|sommes"
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


def _ecrit(texte: str) -> str:
    """The text well spelled, whatever drove the person to their project: « je vais ouvrir… »."""
    return _A_FAIRE_CELA.sub("je vais ", bien_ecrits(texte))


def _sans_incises(phrase: str) -> str:
    """« Je m'apprête, à soixante ans, à reprendre un bar » → « je m'apprête à reprendre un bar ».

    Only what parts a verb from its end goes; any other phrase comes back as it is.
    """
    morceaux = _MARQUE_D_INCISE.split(_CIRCONSTANCE.sub(r", \1, ", phrase))
    morceaux = [m for m in morceaux if m]
    i, change = 0, False
    while i < len(morceaux) - 2:
        suites = range(i + 2, min(i + 2 + _INCISES_MAX, len(morceaux)))
        suite = next((j for j in suites if _ENCHAINE.match(_plat(morceaux[j]))), None)
        if suite and _OUVERT.search(_plat(morceaux[i])):
            morceaux[i : suite + 1] = [f"{morceaux[i]} {morceaux[suite]}"]
            change = True
        else:
            i += 1
    return ", ".join(morceaux) if change else phrase


# --- Status -------------------------------------------------------------------------------------

_QUI = r"(?:\bje |\bj[’ ]|\bon |\bnous |\bet moi,? |\bmoi qui |\b(?:projet|id[ée]e|objectif|envie)(?:,| :)? ?(?:est |c[’ ]est )?(?:de |d[’ ]))"
"""Who acts: the person, alone or with others, or their project."""
_EN_CHEMIN = (
    r"(?:(?:vais|va|allons|allais|veux|veut|voulons|voudrais|voudrait|aimerais|aimerait|compte|comptons|souhaite|souhaitons"
    r"|souhaiterais|(?:dois|doit|devons)(?: bient[ôo]t| donc)?|pense|pensons|esp[èe]re|(?:envisage|pr[ée]vois|r[êe]ve|viens(?: juste)?|vient|venons)(?: de| d[’ ]?)|(?:songe|commence) [àa]"
    r"|(?:m[’ ]?|s[’ ]?|nous )appr[êe]t(?:e|ons) [àa]|(?:suis|est|sommes) (?:en ?train|sur le point|en passe|en cours|[àa] deux doigts)(?: de| d[’ ])"
    r"|(?:suis|est|sommes) pr[êe]te?s? [àa]|(?:ai|a|avons|avais|avait) (?:(?:d[ée]cid[ée]|choisi|pr[ée]vu|envie|(?:dans )?l[’ ](?:intention|id[ée]e)"
    r"|(?:le|pour|comme) projet)(?: de| d[’ ]?))?|ai|a|avons|avais|avait|(?:bien|enfin|bient[ôo]t|aussi|juste|tout|finalement|moi[- ]m[êe]me|sans doute|peut[- ][êe]tre|donc|certainement|s[ûu]rement|probablement|d[ée]sormais|maintenant)) ?){0,3}"
)
"""What may stand between the person and the act: « m’apprête à », « ai décidé de », « viens de »."""
_AFFAIRE = (
    r"(?:affaire|entreprise|boite|societe|fonds|commerce|magasin|boutique|garage|atelier|ferme|exploitation|cabinet|salon|resto|restaurant|bar"
    r"|cafe|hotel|gite|camping|pharmacie|officine|clientele|clients|parts|murs|bail|domaine|vignes?|terres|etude|etablissement|activite|place|\w{4,}erie)"
)
_PRONOM = r"(?:(?:me|m|le|la|l|les|y|lui|nous) )?"
_HORS = (
    r"(?! (?:(?:mes|les|des|l|la|mon|le|une|un|ma|du|ce|cette|nos)? ?(?:etudes?|travail|boulot|espoir|confiance|contact|souffle|sport|cours|formation|main"
    r"|gout|controle|vie|route|depuis|zero|conscience|peinture|tout|dossier|discussion|conversation|sujet|file?|service|force|forces|poids|voiture|camion"
    r"|camionnette|vehicule|materiel|four|machine|ordi\w*|stock|outils?|pain|or|vos|votre)|a mes frais|en main|a zero|demain|lundi|ce soir|plus tard|ou (?:j|on)|la ou)\b)"
)
"""What one takes up again, or buys again, without taking a business over."""
_HORS_CREATION = (
    r"(?! (?:(?:mes|les|des|ces|vos|tes|du|de)\b|(?:un|une|le|la|l|mon|ma|votre|ton) (?:compte|session|porte|lien|page|appli|application mobile|mail|message|oeil|dossier"
    r"|discussion|conversation|debat|appel|defi|prix|voiture|camion|journee|machine|lessive|cafe tous|document|fichier|pdf|sujet|idee|matin|dimanche|lundi|samedi)\b"
    r"|a \d|a paris|\w+ heures|tot\b|au |aux |sur |dessus|voir |chercher |dormir|en gamme|le (?:matin|dimanche|lundi|samedi)|en voiture))"
)
"""What one opens, starts or sets up without creating a business."""
_PATRON = r"(?:patronn?e?|proprio|proprietaire|gerante?|exploitante?|cedante?)"
_AUTRUI = (
    r"(?:(?:(?:mon|ma|mes|notre|nos|un|une|le|la|l|les|des|d|deux) )?(?:(?:ancien(?:ne)?s?|ex|autres?|beaux?|belle|grande?s?|arriere|vieux|vieille|feu) ?)*"
    r"(?:pere|mere|parents?|papa|maman|papy|papi|mamie|daron(?:ne)?s?|vieux|oncle|tante|tonton|tata|freres?|soeurs?|cousine?s?|mari|femme|famille|belle famille|conjointe?"
    rf"|parrain|marraine|voisine?|amie?|pote|copine?|copain|{_PATRON}|patronne|boss|chef|employeur|maitre|couple|dame|monsieur|gars|type|mec|homme|quelqu un|personne agee)s?(?: d avant)?)"
)
"""Whoever had the business before: « mon beau-père », « un couple », « quelqu'un »."""
_PLUS_TARD = (
    rf"(?! \+)(?! (?:apres|ou|la ou|dmain|au|aux|du|d|de|demain|mercredi|jeudi|vendredi|samedi|dimanche|mardi|bientot|quand|vers|dans|ce|cette|ici|une autre|avec|a (?:la(?! suite d\w* {_AUTRUI}\b)|l|tete|partir|mon|mes|midi|\d)"
    r"|(?:la|le|l|ma|notre|votre|sa|un|les|nos)? ?(?:suite|fil|questions?|kestion|phrase|entretien|session|seance|exercice|echange|conversation|lecture|calcul|derniere|debut))\b)(?!(?<=\bon reprend)\W*$|(?<=nous reprenons)\W*$)"
)
"""The conversation itself is taken up again, later or where it stopped."""
_PREND_LA_SUITE = r"(?:prend(?:s|re|rai)?|prenons|pris|assure(?:r)?) (?:la (?:suite|releve|succession|tete|direction|gerance|barre)|les renes|le relais|le flambeau|sa place)"
_REPRENDRE = rf"(?:repren(?:ds?|dre|ons|drai|drais|drons)\b{_PLUS_TARD}|repri(?:s|se|ses)?|rachet\w*|succed\w*|{_PREND_LA_SUITE}|(?:recuper\w+|herit\w+) (?:de )?(?:l|la|le|les|du|son|sa|leur) {_AFFAIRE})"
_REPRENEUR = re.compile(
    rf"{_QUI}{_PRONOM}{_EN_CHEMIN}{_PRONOM}{_REPRENDRE}\b{_HORS}|^{_REPRENDRE} (?:le|la|l|un|une|mon|ma)\b{_HORS}"
    r"|\b(?:rachat|reprise) (?:d|de|du|des|familiale|par|en)\b(?! (?:contact|confiance|travail|credits?|prets?|dettes?|or|voitures?|vehicules?))|^(?:rachat|reprise|succession)\b(?! (?:de|d|du) (?:credits?|prets?|dettes?|or|contact|confiance))|\b(?:projet|en cours|cas) de (?:rachat|reprise)\b"
    r"|(?<!\bd un )(?<!\bles )(?<!\bdes )(?<!\baux )\brepreneu(?:r|se)s?\b|\b(?:succession|transmission) (?:familiale|d entreprise)\b|\bde pere en fils\b|\b(?:deux|trois|quatr|cinqu)ieme generation\b"
    r"|\bc est (?:une|un) (?:reprise|rachat|succession)\b|\b(?:c est|est|je l ai|on l a) (?:une affaire )?(?:rachetee?|reprise?)\b"
    rf"|{_QUI}{_EN_CHEMIN}achet(?:e|er|ons) (?:un|une|le|la|l|son|sa|leur) (?:\w+ )?(?:fonds|affaire|entreprise|societe|commerce|bar|resto|restaurant|hotel|camping|pharmacie|officine|clientele|(?!batterie|loterie|literie)\w{{4,}}erie)\b|\bfonds que (?:j|on|nous) (?:ai )?achet\w+"
    r"|\b(?:revient|appartient) (?:de |d )(?:reprendre|racheter|succeder)\b"
    rf"|\b(?:faut|fallu|faudra\w*|veu(?:t|lent)|voulai(?:t|ent)) (?:bien )?que (?:je|on|nous) (?:(?:le|la|l|les) )?repren(?:ne|ions)\b{_PLUS_TARD}{_HORS}"
    rf"|\bpour (?:reprendre|racheter) (?:un|une|le|la|l|mon|ma) (?:\w+ )?{_AFFAIRE}\b|^(?:bonjour )?(?:reprends?|rachete) {_AFFAIRE}\b|(?<!\bune)(?<!\bla)(?<!\ble)(?<!\bun)(?<!\bde)(?<!\bdu)(?<!\bpour)(?<!\ben)(?<!\bpar)(?<!\bma)(?<!\bcette)(?<!\bce)(?<!,) (?:rachat|reprise)\W*$|(?<!\bla )(?<!\bma )(?<!\bcette )(?<!\bune )\breprise (?:au|dans|a) (?!mon compte|zero)\w"
    r"|\brachetee? (?:a|au|aux)\b|\brepris(?:e)? (?:a|au|aux|de) (?:mon|ma|mes|un|une|son|l)\b"
    rf"|\b(?:me|m|nous) (?:a |ont |avait )?ced\w+\b|\b(?:me|m|nous) (?:a |ont |avait )?(?:vend|transm|laiss|legu|confi|pass)\w* (?:son|sa|ses|l|la|le|les|leurs?) (?:\w+ )?{_AFFAIRE}\b"
    rf"|\b{_AFFAIRE} (?:familiale? )?qui (?:tourn|exist|march)\w+ (?:deja|depuis|bien)\b|\b(?:(?:ca|elle|{_AFFAIRE}) (?:existait|tournait|etait la)|(?:ca|elle|(?<!\bmon )(?<!\bma )(?<!\bnotre ){_AFFAIRE}) existe) (?:deja|depuis|avant|bien avant)\b"
    r"|\b(?:cree|fonde|monte|ouvert)e?s?(?: en \d{4}| il y a \w+ ans)? par (?:mon|ma|mes|un|une|le|la|l|son|quelqu) ?(?!soins|equipe)\w"
)
_DEBUT_SITUE = r"(?:en (?!1[0-8]|19[0-7])\d{4}|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:il )?y a|depuis (?!toujours|1)|(?:l an|l annee) derniere?|cette annee|par (?:moi|mes soins|nous))"
_REFLECHI = r"(?:(?:me|m|nous|s) )(?:suis |etais |sommes |est )?"
_CREATEUR = re.compile(
    rf"{_QUI}{_PRONOM}{_EN_CHEMIN}{_PRONOM}(?:mont(?:e|er|ons|ee)|cre(?:e|er|ons|ee)|lanc(?:e|er|ons|ee)|ouvr(?:e|ir|ons|irai)|ouvert|demarr(?:e|er|ons)|fond(?:e|er|ons|ee))\b{_HORS_CREATION}"
    rf"|(?<!pour )\b{_REFLECHI}(?:lanc|mont|install)(?:e|er|ons|erai)e?s?\b(?! (?:la tete|dans (?:mon|le) (?:canape|fauteuil)|mes|des|les))"
    r"|(?<!\bma )(?<!\bmes )(?<!\bleur )(?<!\bd un )\bcreat(?:ion|eur|rice)\b(?! (?:de bijoux|florale|textile|graphique|de mode|artisanale|culinaire|de contenu|d un compte|de compte))"
    r"|\bpar(?:s|t|ti|tie|tir|tant|tons)? de (?:zero|rien)\b|\ba partir de (?:zero|rien)\b|\bde toutes pieces\b"
    r"|\bauto[- ]?entrepren\w+|\bmicro[- ]?entrepr\w+|(?:^|\bma |\bnotre )start[- ]?up\b|\ba (?:mon|notre) compte\b(?! (?:telegram|bancaire|client|google|facebook|perso))|\bfreelance\b"
    r"|^(?:monter|creer|ouvrir|lancer) (?:ma|mon|une?|notre)\b|^(?:cree|creer|creation)$"
    rf"|\bpour (?:creer|ouvrir|monter|lancer|fonder) (?:un|une|mon|ma|notre) (?:\w+ )?{_AFFAIRE}\b|^(?:bonjour )?(?:ouvre|monte|lance|cree) {_AFFAIRE}\b|\b(?:commence|demarre|debute) (?:mon|ma|une|notre) (?:activite|affaire|entreprise|boite|societe|commerce)\b"
    rf"|\b(?:cree|fonde|ouvert|lance|monte)e?s? {_DEBUT_SITUE}|\b(?:ouverture|lancement) de (?:mon|ma|notre)\b|^(?:bonjour )?(?:ouverture|lancement) d une? (?!compte|session|porte|dossier)|\bdepos\w+ (?:mes|nos|les) statuts\b|\bimmatricul\w+"
    rf"|\bnouvelle (?:activite|affaire|entreprise|boite|societe|structure)\b|\btout (?:est|reste|etait) (?:encore )?a (?:faire|construire|creer|monter|batir)\b"
)
_MOT_REPRISE = re.compile(
    rf"\b(?:repri(?:s|se|ses|z)?|repren\w*|rachet\w*|rachat|cession|succession|succeder?|cede\w*|transmi(?:s|se|ssion)|heritage|heritiere?s?|(?:remet\w*|remis\w*) en (?:route|marche|service)|(?:rouvr|reouvr|relanc|ranim|ressuscit)\w* (?:le|la|l|un|une|ce|cette|son) (?:\w+ )?{_AFFAIRE}|gard\w+ (?:la|sa|les|ses|leur|leurs) (?:clientele|clients|equipe|enseigne|salaries)|herite\w*|la releve|(?:prenn?e|prend\w*|pris) la suite|la suite (?=(?:de|du|des|d) (?!la (?:question|conversation)|questions?))|exist(?:e|ait) deja|(?<!\bai )(?<!\bsuis )(?<!\ba )(?<!\bavons )deja (?:la|existante?|ouverte?|en place)"
    rf"|existante?|(?:ancienne?|precedente?) {_PATRON}|(?:{_PATRON}|maitre) (?:s en va|part|arrete|prend|est parti)|affaire familiale|entreprise familiale|{_AFFAIRE} (?:de|a) (?:mon|ma|mes) (?:pere|mere|papa|maman|daron|parents|oncle|tante|grand|beau|patron|maitre|chef|ex)\w*)\b{_HORS}"
)
_MOT_CREATION = re.compile(
    r"\b(?:cre(?:e|er|ee|ees|es|ons)|creation|(?:de|a|depuis) zero|de rien|de a a z|tout(?:e)? (?:neuf|neuve|nouveau|nouvelle)|ouvert(?:e|ure)?|ouvre|ouvrir|(?:me |m )?lanc(?:e|ee|er|ement)|mont(?:e|ee|er)"
    r"|demarr(?:e|er|age)|fonde[er]?|install(?:e|ee|er|ation)|inscrite?|nouveau|nouvelle|n existait pas|y avait rien|existait rien|rien n existait|rien avant|(?:y|il) avait personne|n y avait personne|(?:c est|a partir d|\bpart\w* d) une (?:page|feuille) blanche|ex nihilo|premiere? a le faire|(?:moi|suis) (?:le|la) (?:fonda|crea)(?:teur|trice)|a l origine d\w+|c est (?:tout )?neuf|rien avan\b|from (?:scratch|zero)|je debute|(?:ma|mon) propre (?:boite|affaire|entreprise|societe|truc|business|boutique|salon|resto|garage|atelier)|personne avant)\b"
)
_MOT_ETABLI = re.compile(
    r"\b(?:installe(?:e?s?)|exist(?:e|ait) deja|(?:deja )?existante?|deja (?:la|en place))\b"
)
_HESITE = re.compile(
    r"\b(?:cree|creer|creation|monter|ouvrir)\b.{0,14}\bou\b.{0,14}\b(?:repren\w+|reprise|rachet\w+|rachat)|\b(?:repren\w+|reprise|rachet\w+|rachat)\b.{0,14}\bou\b.{0,14}\b(?:cree|creer|creation|monter|ouvrir)\b"
)
_NIE_AVANT = re.compile(
    r"(?:\bpas|\bni|\bjamais|\brien|\bplutot que|\bau lieu|\bsans)(?: (?:d|de|une|un|la|le|du|question|en|envie|voulu|pour|vraiment|faire|ete))*\s*$"
)
_NIE_APRES = re.compile(r"^\s*(?:pas|rien|jamais|plus)\b")
MOTS_D_UNE_REPONSE = 20
"""Beyond, an answer tells a story: a bare word is not enough any more."""


_TENIR = r"(?:faisai(?:t|ent) (?:deja )?(?:tourner|marcher|vivre)|(?:ten|ger|dirige|exploit|possed|av|travaill|occup)ai(?:t|ent))"
_TENU = r"(?:tenue?s?|geree?s?|dirigee?s?|exploitee?s?|fait (?:tourner|marcher)|cree|creee?s?|montee?s?|ouvert(?:e?s?)|fondee?s?|lancee?s?|eue?)"
_A_UN_AUTRE = re.compile(
    rf"(?<!\bmoi )\b(?:{_AUTRUI}|il|elle|ils|qui) (?:(?:qui|deja) )*(?:(?:la|le|l|les) {_TENIR}|(?:la|l|le) (?:a|ont|avait|avaient) {_TENU}(?! avec (?:moi|nous))|s en occupait|s en occupaient)\b"
    rf"|\b{_AUTRUI} (?:qui )?(?:(?:{_TENIR}|a {_TENU}) (?:deja )?(?:la|le|l|cette|ce|cet) {_AFFAIRE}|(?:ten|ger|dirige|exploit)ait avant)\b"
    rf"|\b(?:c|ca|elle|il|{_AFFAIRE}) (?:(?:etait|est) (?:deja )?(?:a|au|aux|celle de|celui de)|appart\w+ (?:(?:deja|encore|toujours) )?(?:a|au|aux)) {_AUTRUI}\b(?! et (?:a )?moi| de \w+(?:er|ir|re)\b)"
    rf"|\b(?:tenu|gere|dirige|exploite)e?s? par {_AUTRUI}\b|^(?:(?:c est|oui) )?(?:(?:une? )?{_AFFAIRE} )?(?:familiale?|de famille)\W*$"
    rf"|\b(?:avant|jusqu ici|jusque la|a la base|au depart)(?: moi)? (?:, )?(?:c etait|il y avait|y avait) {_AUTRUI}\b|^(?:(?:ben|bah|oui) )?c etait {_AUTRUI}(?:\W*$| (?:avant|qui)\b)"
    rf"|\b(?:y avait|c etait) (?:deja )?{_AUTRUI} (?:avant|dedans|dessus)\b|\bc etait deja une? {_AFFAIRE}\b|\b{_AUTRUI} avant moi\b|\by avait (?!rien|pas|personne)(?:deja )?(?:\w+ ){{1,2}}(?:dedans|avant moi)\b"
    rf"|\b(?:c|elle|ca|{_AFFAIRE}) (?:est|etait|reste) (?:\w+ )?(?:dans|de) (?:la|ma|notre) famille\b|\bdepuis (?:\w+ )?generations\b|\bde generation en generation\b"
    rf"|\b(?:je|j|on|nous) (?:(?:l|le|la) )?(?:continu|prolong|poursui|perpetu)\w+ (?:ce|l|le|la|les|son|sa|leurs?) (?:\S+ ){{0,5}}?{_AUTRUI}\b|\b(?:je|j|on|nous) (?:vais |viens )?(?:remplace(?:r|rai)? |prend\w* la place d\w* ){_AUTRUI}\b(?! (?:deux|trois|quelques|une|pendant|le|tous))"
    rf"|\b{_AUTRUI} (?:, )?(?:et )?(?:maintenant|apres|puis|ensuite|aujourd hui) (?:c est )?moi\b|\bapres {_AUTRUI} (?:, )?(?:c est )?moi\b|\b(?:gard|tien|continu)\w* (?:\S+ ){{0,3}}?apres {_AUTRUI}\b"
    rf"|\b(?:{_AFFAIRE} (?:de|d)|date (?:de|d)|(?:existe|tourne|est la) depuis|(?:fondee?|ouverte?|creee?) en) (?:1[0-8]\d\d|19[0-6]\d)\b"
    rf"|\b{_AUTRUI} (?:part|prend|partait|est parti\w*|va partir|vont partir|partent|prennent) (?:\w+ )?(?:a la|sa|en|leur) retraite\b"
    r"|(?<!\bvous )(?<!\btu )\b(?:me|m|nous) (?:le|la|l|les) (?:a |ont )?(?:laiss|ced|transm|vend|donn|legu|pass|confi)\w*|\b(?:me|m|nous) (?:a |ont )?(?:pass|laiss|transm|donn|remet)\w* (?:les cles|la main|le flambeau|les renes|la suite|le relais)\b"
)
"""Someone else had it before: « mon père la faisait tourner », « la ferme était à mon oncle »."""

_JE_COMMENCE = re.compile(
    r"\b(?P<qui>je|j|on|(?:moi|nous) qui|nous|moi) (?:(?:viens|vient|venons) (?:juste )?de |vais |allons |ai |avons )?(?:commenc|demarr|debut)(?:e|er|ons|ais|ait)\b"
    r"(?! (?:a |par |quand|ou |bien |mal |fort|la question|tot|tard|vous|la conversation|a?vec (?:vous|toi|quoi)))(?P<suite>.*)"
)
_DE_SOI = re.compile(
    r"^(?:(?:oui|non|ben|bah|euh|alors|mais|donc|en fait|je t ai (?:deja )?dit(?: que)?|,) ?)*(?:(?:(?:c|elle|il|ca|tout) est|ca vient) (?:bien |juste |que |rien que |tout )?(?:a|pour|de) moi|c est (?:le mien|la mienne)|(?:par |de )?(?:moi|nous) memes?)(?: toute? seule?| seule?| meme)?\W*$"
    r"|\b(?:mon|ma) (?:propre )?(?:bebe|idee|projet|truc|affaire|creation|invention) a moi\b|\bc est (?:moi|nous) (?:le|la|les) premi\w+\W*$|\bj ai tout fait (?:moi meme|toute? seule?|de mes mains)|\b(?:mes|nos) premiers pas\b|^(?:oui |ben |bah )?c est mon bebe\W*$"
)


def _part_de_soi(nu: str) -> bool:
    """Whether a flat answer to the question says it all starts with oneself: « c'est moi qui commence »."""
    if "?" in nu or re.search(
        r"\b(?:quand|comment|par ou|est ce que|on peut|si (?:je|j|on)|a \d+ ans|apprenti\w*|ecole)\b",
        nu,
    ):
        return False
    commence = _affirme(_JE_COMMENCE, nu)
    # « On commence » is said to the coach.
    seul = commence and re.fullmatch(r"(?:on|nous) (?:commenc|demarr)\w+\W*", commence.group())
    return bool(commence and not seul or _DE_SOI.search(nu))


_LES_DEUX = re.compile(
    r"^(?:(?:un peu|c est|ben|bah|euh|oui|je dirais|plutot|en fait|moi|,) ?)*(?:(?:les|des) (?:deux|2)(?: (?:en meme temps|a la fois|mon capitaine|je dirais|en fait))?|moitie ,? ?moitie|un (?:mix|melange|peu de chaque)(?: des (?:deux|2))?|entre les (?:deux|2))\W*$"
)


def les_deux(texte: str) -> bool:
    """Whether someone creates and takes over at once, and says no more: « un peu des deux »."""
    return bool(_LES_DEUX.search(_plat(texte)))


# --- Already established ------------------------------------------------------------------------

_DUREE = re.compile(
    r"\b(?:depuis|ca fait|cela fait|voila|y a|deja|^) ?(?:(?:deja|bien|presque|plus de|pres de|environ|au moins|bientot|quasi|plus d) )*(?:(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|\w+aine)(?: \w+)?(?: d)? (?:ans?|annees?|piges?)"
    r"|longtemps|toujours|un (?:bail|moment)|des (?:annees|lustres|plombes)|(?:19|20)\d\d)\b|\bdeja\b"
)
"""For how long, in years; or « déjà »."""
_EN_PLACE = re.compile(
    rf"\b(?:je|j|on|nous|ns) (?:n )?(?:(?:deja|en|la|le|l|y|le) )*(?:(?:suis|est|sommes) (?:(?:deja|bien|toujours) )*(?:la|installee?s?(?! dans (?:mon|le) (?:canape|fauteuil|lit))|implantee?s?|etablie?s?|en place|en activite|a (?:mon|notre) compte|ouverts?|dans (?:mon|ma|notre|cette|ce) {_AFFAIRE})"
    rf"|(?<=\by )(?:suis|est|sommes)|exer\w+|exploit\w+|existe|tourne(?! en)|(?:tiens|tient|tenons|dirige|gere)\b(?! (?:bon|a|le coup)\b)|(?:ai|a|avons) (?:deja )?(?:mon|ma|notre|une?) (?:propre |petite? )?(?:\w+ de )?(?!bail|murs|parts|place){_AFFAIRE}|fais ca|(?:fais|fait|faisons) tourner|(?:bosse|travaille) (?:deja )?pour moi)\b"
    r"|\b(?:je|on|nous) (?:suis|est|sommes) (?:(?:deja|un|une) )?(?:artisane?|gerante?|patronn?e?|commercante?|exploitante?|agricult\w+|paysanne?|paysan|cheffe? d entreprise|en liberal|independante?|a la tete)s?\b|\bque (?:je|j|on) l (?:ai|a)\b(?! \w+e\b)"
    rf"|\b(?:mon|ma|notre) {_AFFAIRE} (?:(?:existe|tourne|marche|roule)\b|est (?:deja )?(?:ouverte?|la|en place))|^(?:non )?deja (?:en activite|en place|installee?s?|etablie?s?)\b|^\W*installee?s?\b"
)
"""The business runs in one's own hands today."""
_CHANGE = r"\b(?:je|j|on|nous) (?:agrandi\w+|developp\w+|diversifi\w+|transform\w+|convert\w+|modernis\w+|demenag\w+)"
_TRANSFORME = re.compile(rf"(?:{_CHANGE}|\b(?:je|on) passe) (?:mon|ma|mes|notre|nos) {_AFFAIRE}\b")
_AUCUN_DES_DEUX = re.compile(
    r"\bni (?:l )?une? ni (?:l )?(?:une?|autre)\b|\baucun(?:e)? des (?:deux|2)\b|\bni (?:la )?(?:cre\w+|ouvr\w+) ni (?:la )?(?:repri\w+|repren\w+|rachat)\b|\bni (?:repri\w+|repren\w+) ni cre\w+\b"
)
_PAS_ETABLI = re.compile(
    r"\b(?:salarie\w*|chom\w+|cherch\w+|y pense|hesit\w*|reflech\w+|etudi\w+|formation|pas encore|projet|retraite\w*|minutes?|employe\w*|interim\w*)\b"
)


def _plat(texte: str) -> str:
    """Flat text, apostrophes and hyphens as spaces."""
    return re.sub(r"['’ -]+", " ", normaliser(texte))


_CHOIX_NUMEROTE = re.compile(
    r"(?:plutot |c est )?(?:(?:la|le|l|option|numero|n°) ?)*(?:(?P<un>1|1ere?|premiere?)|2|2e|2eme|deuxieme|seconde?)(?: (?:option|choix|cas|solution))?\W*"
)
"""« La deuxième »: the question names the creation first."""
_PERSONNE = re.compile(
    r"^(?:(?:non|bah|ben) ?)?(?:, )?personne(?:\W*$| (?:(?:ne|n) )?(?:avant\b|(?:la|le|l|y) (?:faisait|tenait|etait|avait|gerait|exploitait)))"
)
"""« Quelqu'un la faisait-il déjà tourner ? » « Non, personne. »"""


def deja_etabli(texte: str) -> bool:
    """Whether someone neither creates nor takes over: their business has been running a while.

    « Je suis déjà installé », « ça fait dix ans que j'ai mon salon »; « ni l'un ni l'autre » alone
    does not tell it, for it may be said by someone who has no business yet.
    """
    nu = _plat(texte)
    if _PAS_ETABLI.search(nu):
        return False
    if _AUCUN_DES_DEUX.search(nu):
        return bool(_DUREE.search(nu) or _EN_PLACE.search(nu) or re.search(_CHANGE, nu))
    return any(
        _TRANSFORME.search(phrase) or _EN_PLACE.search(phrase) and _DUREE.search(phrase)
        for phrase in map(str.strip, re.split(r"[.!?;]", nu))
    )


def deja_ancien(texte: str) -> bool:
    """Whether what was created already has some years: « il y a deux ans », « en 2015 »."""
    nu = _plat(texte)
    return bool(_DUREE.search(nu) or re.search(r"\ben (?:19\d\d|20[01]\d|202[0-4])\b", nu))


def repond_au_statut(texte: str) -> bool:
    """Whether this answers « créez-vous ou reprenez-vous ? », in whatever words."""
    return reconnaitre_statut(texte, demande=True) is not None or deja_etabli(texte)


def _affirme(motif: re.Pattern[str], nu: str) -> re.Match[str] | None:
    """The last match that is not denied."""
    trouve = None
    for m in motif.finditer(nu):
        if _NIE_AVANT.search(nu[: m.start()]) or _NIE_APRES.search(nu[m.end() :]):
            continue
        trouve = m
    return trouve


def reconnaitre_statut(texte: str, *, demande: bool = False) -> str | None:
    """« createur », « repreneur », or None when the text does not tell.

    Only what the person does counts: « l'ancien patron a repris… » tells nothing.

    Args:
        texte: what was typed.
        demande: the question has just been asked, so that a bare word answers it (« cession »).
    """
    ecrit = _ecrit(texte)
    direct = _sans_incises(ecrit)
    statut = _lire_statut(_plat(ecrit), demande, texte)
    if statut is None and direct != ecrit:
        statut = _lire_statut(_plat(direct), demande, texte)
    return statut


def _lire_statut(nu: str, demande: bool, texte: str) -> str | None:
    """The status in a flat text; `texte` is what was typed."""
    # Three e in a row are taken for a slip of the thumb: « créée » comes back as « cre ».
    nu = re.sub(r"\bcre(s?)\b", r"cree\1", nu)
    if _HESITE.search(nu):
        return None
    if demande and _JE_REPONDS.match(nu):
        # « Je crée ; il n'y avait plus rien à reprendre »: what follows only tells more.
        tete = re.split(r"[.;:,!?]| (?:mais|car|parce|et|puisque) ", _OUI_NON.sub("", nu))[0]
        if dit := _statut(tete, _REPRENEUR, _CREATEUR):
            return dit
    statut = _statut(nu, _REPRENEUR, _CREATEUR) or _reprise_relative(nu)
    if demande and (choix := _CHOIX_NUMEROTE.fullmatch(nu)):
        return CREATEUR if choix["un"] else REPRENEUR
    if demande and _PERSONNE.search(nu):
        return CREATEUR
    if demande and statut != REPRENEUR and _A_UN_AUTRE.search(nu):
        # « Mon père l'a créée » is about him; « je crée » beside it is about oneself.
        return _statut(_A_UN_AUTRE.sub(" ", nu), _REPRENEUR, _CREATEUR) or REPRENEUR
    if statut is None and demande and _DEMANDE_LE_SENS.search(nu):
        return None
    if statut is None and demande and len(nu.split()) <= MOTS_D_UNE_REPONSE:
        # « Je suis déjà installé », « j'existe déjà » tell neither.
        reste = _MOT_ETABLI.sub(" ", nu) if deja_etabli(texte) else nu
        statut = _statut(reste, _MOT_REPRISE, _MOT_CREATION)
        if statut is None and _part_de_soi(nu):
            return CREATEUR
    if statut:
        return statut
    if re.search(r"\bpas (?:une |de |en )?(?:reprise|rachat)\b", nu):
        return CREATEUR
    if re.search(r"\bpas (?:une |de |en )?creation\b", nu):
        return REPRENEUR
    return None


_OUI_NON = re.compile(
    r"^(?:(?:non|nan|oui|eh|ben|bah|bien|alors|donc|moi|en fait|ici|la|euh|ah)\b[ ,.!]*)*"
)
_JE_REPONDS = re.compile(
    rf"{_OUI_NON.pattern}(?:je|j|on|nous) (?:le |la |l )?(?:cree|creons|reprends?|reprenons|rachete|rachetons)\b(?!.*\b(?:enfin|plutot|ou|pardon|non|apres reflexion)\b)"
)
"""« Je crée » first of all."""
_DEMANDE_LE_SENS = re.compile(
    r"\b(?:c est quoi|qu est ce qu|(?:veut|veux|voulez) dire (?:quoi|par)|quelle (?:est la )?difference|comment (?:ca|on))\b"
)
"""« C'est quoi, une reprise ? »"""
_QUE_JE_REPRENDS = re.compile(
    rf"\b(?:que|qu) (?:je|j|on|nous) {_EN_CHEMIN}(?:repren(?:ds?|dre|ons|ne)|repris\w*|r?achet\w+)\b{_HORS}"
)


def _reprise_relative(nu: str) -> str | None:
    """« La ferme qu'on reprend avec mon mari »: what is taken up again was named just before."""
    m = _affirme(_QUE_JE_REPRENDS, nu)
    mots = re.findall(r"\w+", nu[: m.start()])[-10:] if m else []
    return REPRENEUR if any(_LIEU.fullmatch(mot) or est_un_metier(mot) for mot in mots) else None


_LIEU = re.compile(_AFFAIRE)


def _statut(nu: str, reprend: re.Pattern[str], cree: re.Pattern[str]) -> str | None:
    """Which of the two is told, in a flat text without apostrophes."""
    reprise, creation = _affirme(reprend, nu), _affirme(cree, nu)
    if reprise and creation and creation.start() > reprise.end():
        # A takeover often "opens" or "launches" too; only a later, opposed creation wins.
        entre = nu[reprise.end() : creation.start()]
        if re.search(r"\b(?:maintenant|aujourd|puis|ensuite|avant de|mais)\b", entre):
            return CREATEUR
    if reprise:
        return REPRENEUR
    return CREATEUR if creation else None


# --- Trade --------------------------------------------------------------------------------------


def _mots(texte: str) -> frozenset[str]:
    """The words of a list written in one string."""
    return frozenset(texte.split())


_SALUT = re.compile(
    r"^(?:(?:bonjour|bonsoir|salut|hello|coucou|bjr|slt|wesh|wsh|yo|cc|bon|alors|donc|ben|bah|euh|eh bien|et bien|oui|ouais|ok|voil[àa]|en fait|du coup|rebonjour|hey|bsr|heu|hum+|hm+|voyons|oul[àa]|pardon|désolée?|comment dire|bonne question|en gros|je dirais|c’est-[àa]-dire"
    r"|moi|pour ma part|actuellement|enfin|merci|à tous|à vous|tout le monde|ch[eè]re?s? (?:madame|monsieur|coach|ami)|mesdames|messieurs|madame|monsieur|c’est simple|disons|voici|(?:permettez que )?je me présente|permettez)(?![\w’-])[\s,.:!…]*)+",
    re.IGNORECASE,
)
_ADV = r"(?:(?:actuellement|bientôt|aussi|juste|donc|là|maintenant|enfin|en ce moment|avec (?:mon|ma|mes) [^\W\d]+|ensemble|depuis [\w ]{3,12}?|à (?:deux|trois|quatre|cinq|six|sept|huit|plusieurs|\d+)(?: (?:salariés|associés|copains|amis))?) )?"
_POSSEDE = re.compile(
    rf"{_QUI}{_EN_CHEMIN}(?:l’|me |y |nous )?(?:reprends?|reprendre|reprenons|repris|rachète|racheter|racheté|rachetons|reprendr(?:ai|ons)|rachèter(?:ai|ons)|créer(?:ai|ons)|ouvrir(?:ai|ons)|monter(?:ai|ons)|lancer(?:ai|ons)|rouvr(?:e|ons|ir)|crée|créer|créé|créons|monte|monter|monté"
    r"|montons|lance|lancer|lancé|lançons|ouvre|ouvrir|ouvert|ouvrons|démarre|démarrer|démarré|tiens|tient|tenons|tenir|gère|gérons|gérer|dirige"
    rf"|dirigeons|fonde|fonder|fondé|fondons|exploite|exploitons|récupère|m’occupe de|m’occupe d’(?=une? )) ?{_ADV}(?=(?:un|une|le|la|l’|mon|ma|des|mes|notre|deux|trois|les|son|sa)\b)",
    re.I,
)
_SUCCEDE = re.compile(
    r"\b(?:prends?|prenons|pris|prendre) la (?:suite|relève|succession) (?:de |du |d’)[^,.;:]{2,30}? (?:à la tête de |à |dans )(?=(?:la|l’|le|son|sa|un|une)\b)",
    re.I,
)
_SE_LANCE = re.compile(
    r"\b(?:je me lance|je me suis lancée?|je m’installe|je suis installée?|je me suis installée?|on se lance|on s’installe|(?:m’installer|me lancer|me mettre à mon compte|me mets à mon compte)(?: à mon compte)?) (?:comme|en tant que|dans|en) ",
    re.I,
)
_EST = re.compile(
    r"\b(?:je suis|étant|je vais être|je serai|je deviens|on est|nous sommes|je travaille comme|je suis devenue?) (?:actuellement |donc |un |une |moi )?(?!dans\b)(?=[^\W\d])",
    re.I,
)
_IL_S_AGIT = re.compile(r"\b(?:il s’agit|il s’agira) (?=d’un|d’une|de )", re.I)
_C_EST = re.compile(
    r"\b(?:c’est pour(?= (?:un|mon|notre) projet)|c’est|ce sera|ce serait|ça sera|mon projet,? c’est|mon activité,? c’est|mon métier,? c’est|mon projet est|ma boîte,? c’est|mon entreprise,? c’est|mon activité est) (?:comme )?(?=(?:un|une|le|la|l’|de|du|des|d’|mon|ma)\b|\w)",
    re.I,
)
_A = re.compile(
    r"\b(?:je fais|on fait|nous faisons|j’ai|on a|nous avons|je bosse dans|je travaille dans|je suis dans|on est dans) (?=(?:un|une|le|la|l’|de|du|des|d’)\b|\w)",
    re.I,
)
_POUR_OUVRIR = re.compile(
    r"\b(?:pour|(?:revient|appartient) de) (?:ouvrir|monter|créer|lancer|reprendre|racheter) (?:un jour )?(?=(?:un|une|mon|ma|le|la|l’)\b)",
    re.I,
)
_ANNONCES = (_POSSEDE, _SUCCEDE, _SE_LANCE, _POUR_OUVRIR, _EST, _IL_S_AGIT, _C_EST, _A)
"""How a trade is brought in, the surest first."""
_SANS_GARANTIE = (_EST, _C_EST, _A)
"""« Je suis », « c'est », « j'ai » bring in anything: what follows is looked at twice."""
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
    "produis": "production",
    "produisons": "production",
    "cultive": "culture",
    "cultivons": "culture",
    "toilette": "toilettage",
    "dépanne": "dépannage",
    "brasse": "brassage",
    "lave": "lavage",
    "nettoie": "nettoyage",
    "tonds": "tonte",
    "repasse": "repassage",
    "garde": "garde",
    "pose": "pose",
    "promène": "promenade",
}
_SEULEMENT_DES = ("garde", "pose", "promène", "repasse")
"""« Je garde des chiens » is a trade, « je garde mes distances » is not."""
_NOMINALISES_AVANT = "|".join(v + "(?= des )" * (v in _SEULEMENT_DES) for v in _NOMINALISES)
_NOMINALISER = re.compile(
    rf"(?:^(?=(?:vends?|répare|fabrique|loue|rénove|produis|cultive) d)|\b(?:je |j’|on |nous ))({_NOMINALISES_AVANT}) (?:aussi |surtout )?(?:(des|les|mes|nos) |(du|de la|de l’|de |d’(?!abord|ailleurs|habitude)))",
    re.I,
)
_TETE_DE = re.compile(
    r"^(?:(?:mon|un|notre|le) )?(?:projet (?:de |d’)|projet : |)(?:la )?(?:reprise|création|rachat|ouverture|lancement|cession)(?: et \w+)? (de |d’|du |des |de la )(?=\w)",
    re.I,
)
_COUPES = re.compile(
    r"\s*(?:[,;:.!?…(–—]|\s-\s|\b(?:avec (?:mon|ma|mes|deux|un|une|trois|des) (?:\w+ )?(?:fr[èe]re|s[oœ]e?ur|mari|femme|compagn\w+|cousin\w*|associ\w+|ami\w*|copin\w*|copains?|p[èe]re|m[èe]re|fils|fille|conjoint\w*|pote\w*|amis|parents|coll[èe]gue\w*|frangine?s?|gars|[ée]pou\w+|neveux?|ni[èe]ces?)"
    r"|depuis|(?:[çc]a|sa) fait (?:\w+ ){1,3}(?:ans?|mois|années?|semaines?)|où (?:je|j’|c’|on|nous|mon|ma|mes|le|la|l’|les|il|elle|tout)|que (?:je|j’|mon|on|nous)|qu’(?:on|il)|dont|(?:dans|pour|avec|chez|sur|à) (?:la?quelle?s?|lesquel\w+|qui)|auquel|et (?:je|j’|on|nous|l[àa]|ça|c’est|maintenant|voil[àa]|du coup)|mais|parce que?|car|donc|pour (?:moi|que|être|avoir|gagner|vivre)"
    r"|si (?:la|tout|le|on)|la signature|(?<!l’)on(?= [^\W\d])|on s’|nous(?= \w+ons\b)|après|avant de|suite à|qui s’appelle|quand|prévue?|chez moi|ouverture|dans (?:\w+ )?(?:mois|semaines|ans)|j(?:e|’(?=\w))|c’est|voil[àa]|quoi\b|hein\b|merci\b|(?:(?:bon|ben|bah|euh) )?(?:à la base|à l’origine|au départ)|il y a|à mon compte|sans (?:l’avoir|le vouloir)|en cours|l’an prochain"
    r"|l’année|cette année|toute? seule?|en solo|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{4})|statut|rachetée?|fondée?|(?<!\bdu )(?<!\bde )(?<!\ble )(?<!\bla )(?<!\bune )(?<!\bma )(?<!\bprojet )(?<!\ben )(?:rachat|reprise)(?=\W*$| (?:en|dans|prévue?|du|de|à|a|d’une?)\b)|en installation)(?:(?!\w)|(?<=’))"
    rf"|\b(?:{_QUAND}|{_MOIS} \d{{4}})(?!\w))",
    re.IGNORECASE,
)
_SEULS_HORS = _mots(
    """seul seule content contente prêt prête perdu perdue fatigué fatiguée bien né née là las
    lasse motivé motivée sûr sûre d’accord nul nulle libre heureux heureuse jeune vieux
    salarié salariée ça bon tout compliqué encore pas marié mariée deux trois quatre cinq six
    sept huit dix plusieurs associés associées ouverts nombreux célibataire ici loin malade pressé
    parti partie passé passée tombé tombée venu venue allé arrivé arrivée rien rêve"""
)
_ARTICLES = _mots(
    "un une le la les l d de du des mon ma mes notre votre vos deux petit petite petits vrai future futur jeune ancien ancienne bon bonne nouveau nouvelle belle"
)
_VAINS = _mots("""question questions besoin envie probleme problemes souci soucis peur rendez-vous rdv idee idees doute doutes mal marre temps droit impression chance honte hate
    rien coup route barre promesse distance compte comptes session lien page message mail conversation discussion dossier client clients truc machin chose quoi ca monde
    info infos renseignement renseignements faim soif fois galere merde flou brouillard impasse attente rouge bilan cote test tour point recherches erreur erreurs efforts courses
    betises etudes stage sport peine raison tort confiance problematique conseiller conseillere humain robot lecture chomage retraite dingue""")
"""What « j'ai » or « je fais » brings in most often, and that is no trade."""
_GENERIQUE = re.compile(
    r"(?:(?:un|une|le|la|les|l’|mon|ma|notre|votre|mes|vos) ?)?(?:propre |petite? |nouvelle |tout[e]? petite? )*"
    r"(?:boîte|boite|entreprise|société|affaire|cabinet|activité|structure|projet|murs|fonds|parts|bail|micro-?entreprise|auto-?entreprise|auto-?entrepreneu\w+|micro-?entrepreneu\w+"
    r"|entrepreneu\w+|indépendante?s?|freelances?|business|shop|métier|suite|succession)(?: (?:à moi|seule?|perso|en freelance))?",
    re.I,
)
"""A business of which nothing is told yet: the coach still has to ask which."""
_METIER = re.compile(
    r"[^\W\d]{2,}(?:ier|iere|eur|eure|euse|trice|iste|logue|peute|icien|icienne|erie|airie|graphe|graphie)s?$"
)
"""Endings of trades and shops, in a flat word."""
_METIER_NOMME = re.compile(
    r"(?:ac(?:upuncteur|teur)|animateur|animatrice|dj|batiment|btp|restauration|hotellerie|agence|agent|aide|appart\w*|appli|application|architecte|artisane?|artiste|asso|association|atelier|auberge|auto-ecole|avocate?|bar|barbier|bijoux|bistrot?|boucher|bouchere"
    r"|boulanger|boulangere|boutique|brasserie|bureau|cabinet|cafe|camping|cantine|carrosserie|cave|charpente|chef|cheffe|cireur|clinique|coach|coaching|commerce|comptable|concept-store"
    r"|concierge|conciergerie|consultante?|cordonnier|couture|creche|cuistot|danse|decoration|depannage|depot|designer|domaine|droguerie|e-commerce|ecole|ecurie|ecrivaine?|elagage|elevage"
    r"|entreprise|esthetique|exploitation|expert|ferme|food|food-?truck|formation|forgeron|friperie|fromager|fromagere|garage|gerante?|gite|graphisme|guide|horloger|horlogere|hotel|hypno\w+|immo\w*|institut|jardinage|kebab|kine"
    r"|laverie|location|luthier|maconn?|maconne|maconnerie|magasin|maison|maraichage|maraichere?|vachere?|porchere?|bergere?|marin|marque|massages?|medecin|menage|micro-(?:creche|brasserie)|barber|kiosque|moniteur|moulin|musicien|musicienne|naturopathe|negoce|nettoyage|nounou|onglerie|opticien|opticienne|orthophoniste"
    r"|osteo\w*|paysagisme|pecheur|peche|peinture|pension|pharmacie|pharmacien|pharmacienne|paysanne?|paysan|photo\w*|pizzas?|pizzaiolo|pizzeria|plateforme|podologue|poissonnerie|potier|poterie|presse|pressing|primeur|production|prof|prothesiste|psy\w*|pub|quincaillerie"
    r"|ramonage|ramoneur|ranch|refuge|renovation|reparation|restaurant|resto|revendeur|sage-femme|salon|savonn?\w*|secretaire|mecano|scierie|sellier|snack|societe|sophro\w*|station|startup|start-up|studio|superette|tabac|taxi|tatouage|toilettage"
    r"|torrefaction|traduction|traiteur|tiers-lieu|transport\w*|ulm|usine|vente|verger|veterinaire|vignerons?|vigneronne|vignoble|vtc|wedding|yogas?)$"
)
"""Other words that name a trade, a place of business or a paid activity, flat."""
_PAS_METIER = _mots("""premier premiere metier metiers monsieur messieurs humeur rigueur chaleur saveur fraicheur grandeur hauteur longueur largeur lenteur vigueur faveur odeur fleur fleurs sueur rumeur
    fureur terreur horreur pudeur splendeur ampleur ardeur rancoeur soeur vapeur secteur menteur labeur liste listes piste triste idealiste optimiste realiste pessimiste
    egoiste utopiste touriste fichier chantier chantiers calendrier escalier panier collier clavier sentier millier levier palier gravier ancetre etranger etrangere etrangers leger legere danger dangers cher chere chers cheres passager passagere menager mensonger dernier derniere entier entiere fier fiere meilleur meilleure majeur mineur interieur exterieur interieure superieur inferieur superieure familier
    familiere regulier reguliere particulier particuliere singulier reveur reveuse chomeur chomeuse demandeur demandeuse porteur porteuse amateur rentier prisonnier heritier
    heritiere peur peurs coeur erreur valeur valeurs bonheur malheur douleur douceur couleur couleurs hier plusieurs ailleurs leur leurs jour quartier papier papiers dossier
    courrier maniere lumiere matiere carriere biere riviere frontiere heure serie batterie loterie plaisanterie connerie conneries niaiserie moquerie causerie reverie tromperie
    arriere derriere janvier fevrier ordinaire millionnaire interlocuteur moteur honneur auditeur ordinateur""")
_POSSESSIFS = {"mon": "votre", "ma": "votre", "mes": "vos", "notre": "votre", "nos": "vos"}


_DIRE = _mots("""dire dit dite dis disais disait redis redit redire ecrire ecrit ecrivais marque note notee indique indiquais precise precisais mentionne mentionnais explique
    expliquais raconte racontais repondu repondre repete repeter rappelle rappel presente presentee annonce annoncais evoque relis relisez relire lisez cf voir encore""")
_REDITE = _DIRE | _mots(
    """instant heure haut dessus debut deja precedemment message messages avant fois phrase encore juste ici present presentation"""
)
"""What the reminder may end on: « comme je l'ai dit plus haut »."""
_AUTOUR = _mots("""je j on nous vous te tu m me moi le la l les ai a avons avez suis viens vient venons de d en y comme ainsi que tout toute au a plus ci dans mon ma mes premier premiere
    donc bah ben mais et pour une c est cela ca il faut bien pourtant tantot plait s svp jviens jvien jlai jai jvous vien""")


_AUSSI_NOMS = _mots("marque note annonce rappel")


def _sans_redite(phrase: str) -> str:
    """The phrase without its opening « je viens de le dire », « comme je vous l'écrivais »…

    The opening is a run of small words around a verb of saying; it stops at the first other word.
    """
    fin, dit = 0, False
    for mot in re.finditer(r"[^\W\d_]+", phrase):
        nu = desaccentuer(mot.group().lower())
        if nu not in _REDITE and nu not in _AUTOUR or not mot.start() and nu in _AUSSI_NOMS:
            break
        dit = dit or nu in _DIRE
        if nu in _REDITE and dit:
            fin = mot.end()
    if not fin:
        return phrase
    return re.sub(r"^(?:[\s,;:.!…–—-]+|qu(?:e\b|’))*", "", phrase[fin:])


_QUESTION = re.compile(
    r",\s*|\s+(?:et |mais )?(?=(?:comment|combien|est-ce|c’est quoi|quels?|quelles?|vous (?:pouvez|avez|faites|savez)|tu (?:peux|sais|fais))\b)",
    re.I,
)


_AVANT_APPEL = r"(?<!\bque)(?<!\bsi)(?<!\bquoi)(?<!\boù)(?<!\bdont)(?<!\bqui)(?<!\bcomment)"
_APPEL = re.compile(
    rf"{_AVANT_APPEL}(?<![.!?…;:])(?:(?<![\s,])[\s,]+(?:(?:comme )?(?:tu vois|vous voyez|voyez(?:-vous)?|tu sais|vous savez)(?: (?:le|ce|l’)? ?(?:genre|truc|style|délire|tableau|topo|que je veux dire|quoi))?"
    r"|si (?:tu veux|vous voulez)(?: tout)?(?: savoir)?|si (?:tu vois|vous voyez)(?: (?:le genre|ce que je veux dire))?|(?:j(?:e |’)?(?:te|vous|vs|t’)|jtle|je te le|je vous le) ?(?:dis|di|jure|promets|assure)"
    r"|en quelque sorte|on va dire|si on veut|pour faire (?:simple|court)|(?:et|enfin) voil[àa]|voil[àa](?: (?:quoi|voil[àa]))?|comme on dit|quoi voil[àa]|mdr+|ptdr+|lol|wsh|wesh|wallah|sa m[èe]re|frr|fr[ée]rot|askip"
    r"|(?<!\bmon )(?<!\bton )(?<!\bson )(?<!\bun )(?<!\ble )(?<!\bde )(?<!\bdu )(?<!\bet )(?<!\bbeau )(?<!\bgrand )(?<!\bpetit )(?<!\bdemi )(?<!\bnotre )fr[èe]re|(?<=, )en gros))+\s*\?*(?=\s*(?:[,.;!…]|$))",
    re.I,
)
"""Words that call on the listener at the end of a clause: « tu vois le genre », « jte dis »."""
_CHIFFRE = re.compile(r"(?<![\w.,/’-])([123]) (?=([^\W\d_][\w’-]+))")
_UNITES_DE_MESURE = _mots(
    "an ans annee mois semaine semaines jour jours heure heures minute minutes fois er ere eme euro euros balle balles kilo kilos km pourcent salarie salaries salariee enfant enfants"
)


def _feminin(mot: str) -> bool:
    """Whether a noun or the adjective before it is feminine; by its ending when unknown."""
    bas = mot.lower().split("-")[-1]
    connus = [m for m in (bas, *accentuer(bas)) if connu(m)]
    if connus:
        return a_lecture(connus[0], "Nf", "Af") and not a_lecture(connus[0], "Nm", "Am")
    return bool(re.search(r"(?:rie|tion|ette|euse|trice|ière|iere|ée)$", bas))


def _chiffre_en_lettres(m: re.Match[str]) -> str:
    """« 1 bar » → « un bar », « 1 boutique » → « une boutique », « 2 gîtes » → « deux gîtes »."""
    chiffre, mot = m.groups()
    if desaccentuer(mot.lower()) in _UNITES_DE_MESURE:
        return m.group()
    if chiffre != "1":
        lettres = {"2": "deux", "3": "trois"}[chiffre]
        compte = mot == "chambres" or designe_un_metier(mot.rstrip("sx"))
        return f"{lettres} " if compte else m.group()
    return "une " if _feminin(mot) else "un "


_G_VERBE = re.compile(
    r"(?<![\w’-])(?<!\d )g (?=(?:ouvre|aide|achète|enseigne|organise|installe|exploite)\b)"
)
"""« G ouvre en mars »."""


_TITRES = {
    "m": "monsieur",
    "mr": "monsieur",
    "mm": "messieurs",
    "mme": "madame",
    "mlle": "mademoiselle",
    "dr": "docteur",
    "st": "Saint",
    "ste": "Sainte",
}
_TITRE = re.compile(
    r"(?<![\w’'.-])(?<!\d )(m|mr|mm|mme|mlle|dr|ste?)\. ?(?=[A-ZÀ-Ý][\w’-])", re.IGNORECASE
)


def sans_abreger(texte: str) -> str:
    """The text with no dot but at the end of sentences: « chez M. Pons » → « chez monsieur Pons »."""
    return _TITRE.sub(lambda m: f"{_TITRES[m[1].lower()]}{'-' if m[1][0] in 'sS' else ' '}", texte)


_MACON = re.compile(r"(?:(?<=^)|(?<=\bsuis )|(?<=\bun )|(?<=artisan )|(?<=futur ))macon(?=\s|,)")
"""The trade, not the town, typed without its cedilla."""


def _lisible(texte: str) -> str:
    """The text cleaned: no emoji, no « tu vois le genre », « 1 bar » in letters."""
    texte = _MACON.sub("maçon", sans_abreger(texte))
    propre = re.sub(r"(?<![\w’-])ds(?![\w’-])", "dans", _APPEL.sub("", nettoyer(texte)))
    propre = _JE_COLLE.sub("je ", _G_VERBE.sub("j’", _ecrit(propre)))
    propre = re.sub(r"(?<![\w’-])c (?=(?:une?|le|la|mon|ma|du|des|pour)\b)", "c’est ", propre)
    propre = _CHIFFRE.sub(_chiffre_en_lettres, propre)
    return re.sub(
        r"(?<![\w’-])(?<!\d )g (?=(?:une?|mon|ma|des|repris|rachet[ée]|ouvert|cr[ée][ée]+|mont[ée]|lanc[ée]|fond[ée])\b)",
        "j’ai ",
        propre,
    )


def _affirmations(propre: str) -> list[tuple[str, bool]]:
    """What is stated, sentence by sentence, and whether it is a whole sentence.

    « J'ouvre un salon, comment trouver des clients ? » states the part before its question.
    """
    dites = []
    for phrase in re.split(r"(?<=[.!?…])\s+", propre):
        if not phrase.endswith("?"):
            dites.append((phrase, True))
            continue
        morceaux = [
            m
            for m in _QUESTION.split(phrase)[:-1]
            if m and not re.search(r"\w-(?:t-)?(?:il|elle|on|vous|tu|je|ce)\b", m)
        ]
        if morceaux:
            dites.append((", ".join(morceaux), False))
    return [(phrase, entiere) for phrase, entiere in dites if phrase.strip()]


_JE_COLLE = re.compile(
    r"\bj(?=(?:vais|vai|reprend\w*|rach[eè]te|monte|cr[ée]+e?|lance|veux|tiens|suis|fais|vends?|voudrais|viens)\b)",
    re.IGNORECASE,
)
"""« jvais ouvrir »."""
_J_COLLE = re.compile(
    r"\bj(?=(?:ai|ouvre|ouvrirai|installe|achete|aide|enseigne|importe|exploite|anime|organise|élève|eleve)\b)",
    re.IGNORECASE,
)


_INCONNU_COURT = 4
"""Letters of the words that no table has and that too many others sound like: « clim », « bun »."""


def mots_gardes(tape: str, rendu: str) -> str:
    """What was put right, but for the words of a trade read as others.

    « la clim » is no « clin », « du bo bun » no « beau bain »; « velo » is « vélo », « repa » « repas ».
    """
    tapes, mots = tape.split(), rendu.split()
    suites = SequenceMatcher(None, tapes, mots, False).get_opcodes()
    for quoi, a, b, c, d in suites:
        if quoi == "replace" and b - a == d - c:
            for i in range(b - a):
                if _lu_autrement(tapes[a + i], mots[c + i]):
                    mots[c + i] = tapes[a + i]
    return rendu if mots == rendu.split() else " ".join(mots)


def _lu_autrement(tape: str, rendu: str) -> bool:
    """Whether a word of a trade became another one."""
    bas, lu = tape.lower().strip(" ,.;:"), rendu.lower().strip(" ,.;:")
    if designe_un_metier(bas) and (not designe_un_metier(lu) or connu(bas) and part(lu, "V") > 0.5):
        return True
    inconnu = len(bas) <= _INCONNU_COURT and not connu(bas) and not bas.isdigit()
    suit = desaccentuer(lu).startswith(desaccentuer(bas))
    return inconnu and not suit and part(lu, "NA") > 0.5


def reconnaitre_activite(texte: str) -> str | None:
    """The trade as a short noun phrase (« un garage auto à Vesoul »), or None.

    It stands after « votre activité : »: lower case, no final punctuation, mon → votre.
    """
    if re.search(r"</?\w+[^>]*>|https?://|^\s*/\w", texte):
        return None
    propre = _lisible(texte)
    if insignifiant(propre) or vague(propre):
        return None
    nu = sans_accents(nettoyer(texte))
    for phrase, entiere in _affirmations(propre):
        phrase = _sans_incises(_J_COLLE.sub("j’", _SALUT.sub("", phrase)))
        droit = redresser(phrase, nu) or "".join(
            redresser(p, nu) or p if p.strip(" ,") else p for p in re.split(r"(\s*,\s*)", phrase)
        )
        droit = mots_gardes(phrase, droit)
        activite = _activite(_sans_incises(droit))
        if activite and (entiere or _annonce(droit) or designe_un_metier(activite)):
            return activite
    return None


def ne_dit_pas_laquelle(activite: str) -> bool:
    """Whether it names a business but not which: « votre structure à Lille »."""
    return bool(_GENERIQUE.fullmatch(re.sub(r" (?:à|en|dans|sur) .*", "", activite)))


def activite_brute(texte: str) -> str | None:
    """The answer itself as a short phrase, when no trade is recognised in it; None if empty.

    No greeting, hesitation, reminder nor question; cut at a word before `LONGUEUR_ACTIVITE`.
    """
    for phrase, _ in _affirmations(_lisible(texte)) or [(_lisible(texte).rstrip(" ?"), True)]:
        phrase = _sans_redite(_SALUT.sub("", debarrasser(_SALUT.sub("", phrase))))
        phrase = debarrasser(phrase)
        mots = desaccentuer(phrase.lower()).split()
        if insignifiant(phrase) or vague(phrase) or (_VAINS | {"vous", "tu"}) & set(mots[:5]):
            continue
        if mots[:2] == ["je", "suis"] and phrase.split()[2:3] and phrase.split()[2] in _SEULS_HORS:
            continue
        if len(phrase) > LONGUEUR_ACTIVITE:
            court = phrase[: LONGUEUR_ACTIVITE + 1]
            coupe = max(court.rfind(","), court.rfind(";"), court.rfind(" – "))
            phrase = court[: coupe if coupe > 20 else court.rfind(" ")].strip(" ,;:–")
            phrase = _MOTS_SUSPENDUS.sub("", phrase)
        return phrase
    return None


def annonce_une_activite(texte: str) -> bool:
    """Whether a text, unasked, tells a business: a trade, a status, or what is made or sold."""
    dites = _affirmations(_lisible(texte))
    if reconnaitre_statut(". ".join(phrase for phrase, _ in dites)):
        return True
    activite = reconnaitre_activite(_INTERPELLE.sub("", texte))
    if activite is None:
        return False
    droites = [redresser(phrase) or phrase for phrase, _ in dites]
    if any(_nommee_a_part(p) for p in droites):
        return True
    droites = [_SALUT.sub("", phrase) for phrase in droites]
    if any(motif.search(p) for p in droites for motif in (*_VAUT_ANNONCE, _NOMINALISER)):
        return True
    article = re.match(r"(?:le |la |les |l’|votre |vos )(?:petite? |vieille |vieux )?", activite)
    annonce = any(_EST.search(p) for p in droites)
    if article and not annonce:
        # « Mon banquier… » is someone else; « la ferme de mes parents » is a business.
        nu = desaccentuer(activite[article.end() :].lower())
        return bool(re.match(rf"{_AFFAIRE}\b", nu))
    # « Un vrai coach », « un conseiller »: nobody presents themselves so.
    return designe_un_metier(activite) and not (_QUELQU_UN.match(activite) and not annonce)


_QUELQU_UN = re.compile(
    r"(?:encore )?une? (?:vraie? |bonne? )?(?:\w+(?:ier|ière|eur|euse|trice|iste|logue|peute)|coach|psy|chef|agent|expert|comptable|prof|médecin|avocate?|consultante?)s?\b"
)


_INTERPELLE = re.compile(
    r"^(?:(?:bonjour|salut|wesh|merci|cher|mon|msieur|monsieur|le|ok|bjr|yo|hello)\s+)*(?:coach|robot|chef|patron|opérateur|conseiller|messieurs dames)(?:\s*[,.!:…]+\s*|$)",
    re.I,
)
"""The coach called by a name that is also a trade."""
_VAUT_ANNONCE = (
    _POSSEDE,
    _SUCCEDE,
    _SE_LANCE,
    re.compile(r"\b(?:je|on|nous) (?:fais|fait|faisons) (?:du|des|de la|de l’) ?\w", re.I),
    re.compile(r"\b(?:je|on) (?:bosse|travaille) dans (?:le|la|l’|les) ?\w", re.I),
)
"""Said without being asked, these tell a business by themselves."""


def metier_connu(groupe: str) -> bool:
    """Whether a noun phrase opens on a word of a trade, or of a place of business, that is known."""
    mots = re.findall(r"[\w-]+", desaccentuer(groupe.lower().replace("’", " ")))
    mots = [mot for mot in mots if mot not in _ARTICLES][:2]
    return any(_METIER_NOMME.match(mot) for mot in mots) or any(map(est_un_metier, mots[:1]))


def designe_un_metier(groupe: str) -> bool:
    """Whether a noun phrase names a trade or a place of business: « petit atelier », « infirmière »."""
    mots = re.findall(r"[\w-]+", desaccentuer(groupe.lower().replace("’", " ")))
    pluriel = mots[:1] in (["deux"], ["trois"])
    mots = mots[pluriel:]
    while mots and (mots[0] in _ARTICLES or re.match(r"\d+(?:e|er|ere|eme)$", mots[0])):
        mots = mots[1:]
    if re.match(r"camion (?:(?:a|de) )?(?:frite|pizza|burger|glace|crepe|kebab)", " ".join(mots)):
        return True
    if re.match(r"(?:conseil en|chambres? d|sites? (?:de|e-commerce)) ", " ".join(mots[:2]) + " "):
        return True
    if pluriel and mots and _LIEU.fullmatch(mots[0].removesuffix("s")):
        return True
    nomme = any(_METIER_NOMME.match(mot) for mot in mots[:2]) or est_un_metier(
        mots[0] if mots else ""
    )
    if nomme or not mots:
        return nomme
    # « curieuse » has « curieux »; « coiffeuse » has no « coiffeux ».
    adjectif = mots[0].endswith("euse") and connu(mots[0][:-2] + "x")
    return bool(_METIER.match(mots[0])) and mots[0] not in _PAS_METIER and not adjectif


def _annonce(phrase: str) -> tuple[re.Pattern[str], re.Match[str]] | None:
    """What brings the trade in; « j'ouvre mon cabinet » gives way to « je suis infirmière »."""
    trouvees = [(motif, m) for motif in _ANNONCES if (m := motif.search(phrase))]
    if len(trouvees) > 1:
        # « C'est momo, je fais taxi »: a first name, unknown of the dictionary.
        trouvees = [t for t in trouvees if t[0] is not _C_EST or not _prenom(phrase, t[1])]
    for motif, m in trouvees:
        groupe = _couper(phrase[m.end() :])
        a_soi = len(trouvees) > 1 and re.match(r"(?:mon|ma|notre)\b", groupe)
        if motif is _C_EST and _LOCALITE.match(groupe):
            continue
        if not (_GENERIQUE.fullmatch(groupe) or a_soi and contenant_seul(groupe)):
            return motif, m
    return trouvees[0] if trouvees else None


_LOCALITE = re.compile(
    r"(?:dans )?(?:une?|le|la|l’|mon|ma|notre) ?(?:(?:tout|toute|petite?|gros|grosse|grande?|joli|jolie|vieux|vieille) )*(?:bourg(?:ade)?|village|ville|quartier|vall[ée]e|commune|hameau|patelin|bled|banlieue|d[ée]partement|r[ée]gion|[îi]le|coin|cit[ée])(?! (?:vacances|de (?:vacances|gîtes)|artisanale?|caf[ée]|lecture))\b",
    re.I,
)
"""« À Aubin, c'est un village »: where, not what."""


def dit_une_localite(texte: str) -> bool:
    """Whether a stretch only tells what kind of place it is: « c'est un bourg dans la Creuse »."""
    return bool(_LOCALITE.match(re.sub(r"^c[’' ]?est ", "", texte.strip(), flags=re.I)))


def _prenom(phrase: str, annonce: re.Match[str]) -> bool:
    """Whether one unknown word follows, that is no trade."""
    groupe = _couper(phrase[annonce.end() :])
    seul = re.fullmatch(r"[^\W\d_]+", groupe)
    return bool(seul) and not connu(groupe.lower()) and not designe_un_metier(groupe)


def _vain(groupe: str) -> bool:
    """Whether a noun phrase is no trade: « une question », « besoin d'aide », « monté ça »."""
    mots = re.findall(r"[\w-]+", groupe.lower().replace("’", " "))
    while mots and desaccentuer(mots[0]) in _ARTICLES:
        mots = mots[1:]
    if not mots or desaccentuer(mots[0]) in _VAINS or _GENERIQUE.fullmatch(groupe):
        return True
    return participe_passe(mots[0]) and part(mots[0], "NA") < 0.5


_SE_CORRIGE = re.compile(
    r"((?:\b(?:je|moi je) )?\bsuis |\bon est |^)[^,.;:!?]{3,40}?,? enfin (?!bref|bon\b|voil|quoi|je\b|on\b|c['’])(?:plut[oô]t )?(?=\w)",
    re.IGNORECASE,
)
"""« Je suis comptable, enfin secrétaire comptable »: the second is the one meant."""


def _activite(phrase: str) -> str | None:
    phrase = _sans_redite(_SALUT.sub("", debarrasser(phrase) or phrase).strip())
    phrase = _SE_NOMME.sub("", _SALUT.sub("", phrase))
    phrase, reprises = _SE_CORRIGE.subn(r"\1", _EN_TETE.sub("", phrase))
    phrase = re.sub(r" plut[oô]t\b", "", phrase) if reprises else phrase
    dite = _nommee_a_part(phrase) or _sans_sujet(phrase)
    if dite:
        return dite
    if faire := _POUR_FAIRE.search(phrase):
        return _finir(_couper(faire["faire"]))
    annoncee = _annonce(phrase) or _NOMINALISER.search(phrase)
    return _par_annonce(phrase) if annoncee else _nue(phrase)


def _par_annonce(phrase: str) -> str | None:
    """The trade brought in by a verb: « je suis… », « j'ouvre… », « je vends… »."""
    m = _NOMINALISER.search(phrase)
    motif, annonce = _annonce(phrase) or (None, None)
    if m and (annonce is None or motif in _SANS_GARANTIE and m.start() < annonce.start()):
        return _nominaliser(m, phrase)
    tete_nom = None if _precis(phrase[annonce.end() :]) else _tete(phrase, annonce)
    dite = _finir(tete_nom) if tete_nom else _annoncee(phrase, motif, annonce)
    if dite is None and motif is _EST:
        # « Je suis en reconversion, je deviens tapissière »
        suites = (_annoncee(phrase, _EST, a) for a in _EST.finditer(phrase, annonce.end()))
        dite = next((d for d in suites if d and designe_un_metier(d)), None)
    if dite is None and m:
        return _nominaliser(m, phrase)
    if dite is None and _MOI.match(phrase[annonce.end() :]):
        # « Tatoueur à Toulouse, c'est moi qui crée »
        tete_nom = _couper(phrase[: annonce.start()])
        return _finir(tete_nom) if tete_nom and designe_un_metier(tete_nom) else None
    return dite


_MOI = re.compile(r"moi\b", re.I)
_POUR_FAIRE = re.compile(
    r"\b(?:je me (?:lance|mets à mon compte)|je m’installe|je crée (?:ma|mon) (?:boîte|entreprise|structure|activité)|on se lance)(?: à mon compte| toute? seule?| en solo)? pour "
    r"(?P<faire>(?!être|avoir|gagner|vivre|faire|pouvoir|ne\b|me\b|m’|aider)(?:[^\W\d]+(?:er|ir|re) )(?:et (?:[^\W\d]+(?:er|ir|re) ))?(?:des|les|du|de|la|le|l’)[^,;:.!?]+)",
    re.I,
)
"""« Je me mets à mon compte pour réparer des murs en pierre sèche »."""
_ACTE_NU = re.compile(r"(?:j’|je )?(?:ouvre|monte|crée|lance|reprends?|rachète) (?=\w)", re.I)
_VENTE_NUE = re.compile(
    r"(vends?|répare|fabrique|loue) (?!(?:mon|ma|mes|le|la|les|l’|une?|ce|cette|son|sa|ses|pas|bien|plus|trop|tout|à|de|du|des|d’)(?!\w)|d’|l’)(?=([^\W\d_]+))",
    re.I,
)


def _sans_sujet(phrase: str) -> str | None:
    """« Ouvre resto à Rennes », « vend vêtements en ligne »: a telegram."""
    acte = _ACTE_NU.match(phrase)
    if acte and designe_un_metier(phrase[acte.end() :]):
        return _finir(_sans_la_phrase_collee(_couper(phrase[acte.end() :])))
    vente = _VENTE_NUE.match(phrase)
    if vente and (part(vente.group(2).lower(), "N") > 0.5 or not connu(vente.group(2).lower())):
        lien = "d’" if voyelle(vente.group(2)) else "de "
        reste = _couper(phrase[vente.end() :])
        return _finir(f"{_NOMINALISES.get(vente.group(1).lower(), 'vente')} {lien}{reste}")
    return None


def _nue(phrase: str) -> str | None:
    """The trade said without any verb: « boulanger à Dole », « reprise d'un bar »."""
    tete = _TETE_DE.match(phrase)
    if tete:
        article = {"du ": "le ", "des ": "les ", "de la ": "la "}.get(tete.group(1), "")
        return _finir(_couper(article + phrase[tete.end() :]))
    if re.match(
        r"(?:ni|ex-\w+|(?:à|a) [\w-]+ ans|ayant|[ée]tant|venant|voulant|souhaitant|après|depuis|je|j’|on|nous|il|elle|ils|ça|c’|ce|tu|vous|pour|parce|que|qui|quand|si|comment|pourquoi|avant|ne|pas|de|comme|déjà|voir|cf|dites)\b|j’|c’|qu’|n’",
        phrase,
        re.I,
    ):
        return None
    # « Sonia, coiffeuse à domicile »: the trade may come second.
    clauses = [c for c in re.split(r",\s+", phrase) if c]
    phrase = next((c for c in clauses if designe_un_metier(c)), phrase)
    premier = re.match(r"[\w-]+", phrase)
    if premier is None or _infinitif(premier.group().lower()):
        return None
    return _finir(_couper(phrase))


_SE_NOMME = re.compile(
    r"^(?:(?:je m’appelle|ici) [^\W\d]+(?: [A-ZÀ-Ý][\w-]+)?|c’est [A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)?)(?: (?:de |d’|à )[A-ZÀ-Ý][\w-]+)?,?\s+(?:et )?"
)
"""« Moi c'est Leïla, prof de yoga »."""


_DISLOQUE = re.compile(
    r"\b(?=(?:la|le|l’|les|mon|ma|une?|ce|cette)(?!\w))(?P<nom>[^,;:.!?]{3,70}), (?:je|j’|on|nous) ?(?:[^,.;!?]{0,25}? )?(?:la |le |l’|les )(?:ai |a |avons )?(?:repren|repris|rach|ouvr|cré|mont|tiens|tient|tenons|gère|dirig|exploit)",
    re.I,
)
"""« La pharmacie où je travaille, je vais la reprendre »."""
_AU_SUJET = re.compile(
    r"\b(?:c’est|ce serait|je (?:viens|vous écris|vous contacte|t’écris)) (?:pour|au sujet d[e’]|à propos d[e’]|concernant) ?(?P<nom>(?:mon|ma|notre|une?) [^,;:.!?]+)",
    re.I,
)
"""« C'est pour mon institut de beauté »."""
_DEUX_POINTS = re.compile(
    r"\b(?:je me lance|je m’installe|je démarre|on se lance|on démarre|je commence|(?:mon|notre|ma) (?:projet|métier|idée|(?P<sur>activité)|boîte|entreprise|société))(?: \w+){0,3} ?: ?(?P<nom>[^,;:.!?]+)",
    re.I,
)
"""« Je me lance : une épicerie ambulante »."""
_ACTIVITE_DE = re.compile(
    r"\b(?:mon|notre) (?:activité|métier) (?:de |d’)(?P<nom>[^,;:.!?]+)",
    re.I,
)
"""« Mon activité de toiletteuse »."""
_MOI_C_EST = re.compile(
    r"(?:^|(?<!chez)[\s,])(?:moi|nous|nous deux|(?:mon|notre) (?:métier|activité|boulot|truc)),? c’est (?P<nom>(?:le |la |l’|les |du |de la |de l’)[^,;:.!?]+)",
    re.I,
)
"""« Moi, c'est le taxi »."""


def _nommee_a_part(phrase: str) -> str | None:
    """The trade named outside the clause that tells what is done with it."""
    for motif in (_DISLOQUE, _AU_SUJET, _DEUX_POINTS, _MOI_C_EST, _ACTIVITE_DE):
        m = motif.search(phrase)
        if m and re.search(r"\b(?:ne|n’\w+|pas) *$", phrase[: m.start("nom")], re.I):
            continue
        nom = re.sub(r"^(?:un|mon|le) projet (?:de |d’)(?=\w)", "", _couper(m["nom"])) if m else ""
        sur = m and m.groupdict().get("sur")
        if nom and (sur or designe_un_metier(nom)):
            return _finir(re.sub(r"^(?:du |de (?=l[a’]))", "", nom))
    return None


def _nominaliser(m: re.Match[str], phrase: str) -> str | None:
    """« je vends des bijoux » → « vente de bijoux »."""
    reste = _couper(phrase[m.end() :])
    if not reste:
        return None
    premier = reste.split()[0]
    if (
        m.group(2)
        and m.group(2).lower() == "des"
        and connu(premier + "s")
        and not premier.endswith("s")
    ):
        reste = reste.replace(premier, premier + "s", 1)
    lien = "d’" if voyelle(reste) else "de "
    return _finir(f"{_NOMINALISES[m.group(1).lower()]} {lien}{reste}")


_FAIT = re.compile(
    r"(?:je |j’|on |nous )(?:(?:me |m’)(?:lance|installe)|(?:ai |a |avons )?(?:repr[ei]|rach|ouvr|ouvert|cré|mont|lanc|fond))",
    re.I,
)
"""« Maçonnerie j'ai repris à mon père »."""


def _tete(phrase: str, annonce: re.Match[str]) -> str | None:
    """The trade said before the announce: « traductrice indépendante, je me lance »."""
    tete = _couper(phrase[: annonce.start()])
    if len(tete) <= 3:
        return None
    separee = re.search(r"[,.;(]|\bque?\b", phrase[: annonce.end()])
    if not separee and not (_FAIT.match(phrase[annonce.start() :]) and designe_un_metier(tete)):
        return None
    if re.match(
        r"(?:à|a|en|dans|sur|dès|chez|près|depuis|je|j’|on|nous|il|elle|ils|ça|c’|c |ce|tu|vous|quand|avant|après|si|pour|ex-|j[aeiouv]|comme|avec|à \w+ ans)|et |mais "
        r"|(?:ayant|[ée]tant|venant|voulant|souhaitant|quittant|arrivant|habitant|sortant|passionnée?s?|diplômée?s?|titulaires?|anciens?|ancienne)(?!\w)",
        tete,
        re.I,
    ):
        return None
    return tete


def _precis(reste: str) -> bool:
    """Whether what is opened says the trade better than the head: « infirmière, j'ouvre un salon de thé »."""
    nom = _couper(reste)
    article = re.match(r"(?:une?|le|la|l’|des|deux|trois)(?:\s|(?<=’))", nom)
    return bool(article and not contenant_seul(nom) and designe_un_metier(nom))


def _annoncee(phrase: str, motif: re.Pattern[str], annonce: re.Match[str]) -> str | None:
    """The trade that follows its announce, or None when what follows is something else."""
    if re.search(r"\b(?:ne|n’|pas|plus|avant|quand|si)\s*$", phrase[: annonce.start()], re.I):
        return None
    reste = phrase[annonce.end() :]
    if re.search(r"repr[ei]|rach", annonce.group()) and not re.match(_HORS, " " + _plat(reste)):
        return None  # « je reprends le travail »
    if motif in _SANS_GARANTIE:
        trouve = re.match(r"[\w-]+’?", reste)
        premier = trouve.group().lower() if trouve else ""
        partitif = motif is _A and re.match(r"de (?:la |l’)|du ", reste)
        if not partitif and (premier not in _APRES_C_EST or motif is not _C_EST):
            if not premier or premier in _SEULS_HORS or premier in _OUTILS:
                return None
        if _infinitif(premier) and not designe_un_metier(premier):
            return None
    reste = re.sub(r"^(?:surtout|plutôt|comme) |^(?:un|le|mon) projet (?:de |d’)(?=\w)", "", reste)
    reste = re.sub(r"^(?:d’(?=une? )|de (?=l[ae’]))", "", reste)
    dite = _couper(reste)
    seule = _sans_la_phrase_collee(dite)
    if motif not in _SANS_GARANTIE or motif is _EST and designe_un_metier(seule):
        # « C’est mon prof qui m’a inscrit »: no trade, however short.
        dite = seule
    return _finir(dite) or (None if motif in _SANS_GARANTIE else _finir(_son_debut(dite)))


_UN_VERBE = r"(?<!\w)(?:est|sont|était|ai|suis|veux|a)(?!\w)"
_MOTS_SUSPENDUS = re.compile(
    r"(?: (?:pour|de|d’|du|des|à|au|aux|le|la|les|un|une|et|en|dans|avec|qui|que|il|elle|on|près))+$"
)


def _son_debut(groupe: str) -> str:
    """The whole words of a trade told at length, before its length or a verb spoils it."""
    court = re.split(rf" (?={_UN_VERBE})", groupe)[0]
    if len(court) > LONGUEUR_ACTIVITE:
        court = court[: court.rfind(" ", 0, LONGUEUR_ACTIVITE + 1)]
    court = _MOTS_SUSPENDUS.sub("", court)
    return court if designe_un_metier(court) else ""


_OUTILS = _mots("""que qu’ pour parce en à de très trop dans moi toujours plus mon ma ce sur par surtout
    quelqu’un celui celle""")
"""What opens something else than a trade after « je suis », « c'est », « j'ai »."""
_APRES_C_EST = _mots("de mon ma surtout du dans")


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


_SUJETS = _mots("il ils elle elles on ça ca cela tu vous nous personne y ya qui")
_CLITIQUES = _mots("ne n’ me m’ te t’ se s’ y en le la l’ les lui leur nous vous")
_DETERMINANTS = _mots("le la les l’ un une mon ma mes son sa ses leur leurs notre nos")
_RATTACHE = _mots(
    "à a de d’ du des chez pour avec sans par sur sous dans en entre vers et ou où que qu’ quand si comme dont l’ au aux qui ceux celles celui celle"
)
"""What a word hangs from when it is no subject: « chez elle », « l’on », « de la »."""
_AMBIGUS = _mots("part ferme")
_AUXILIAIRES = _mots("est sont a ont")


def _sans_la_phrase_collee(texte: str) -> str:
    """« la boulangerie de Vic elle était fermée », « le bar le patron part » → its first words.

    A sentence typed after the trade with no mark between them begins at its subject.
    """
    dits = list(re.finditer(r"[^\W_][\w-]*’?", texte))
    mots = [m[0].lower() for m in dits]
    for i in range(1, len(mots)):
        libre = mots[i - 1] not in _RATTACHE and mots[i - 1] not in _DETERMINANTS
        if libre and _ouvre_une_phrase(mots[i:], ecrits=[m[0] for m in dits[i:]]):
            return texte[: dits[i].start()].strip()
    return texte


def _ouvre_une_phrase(mots: list[str], ecrits: list[str]) -> bool:
    """Whether these words are a subject and its verb: « elle n’en a plus », « le patron part »."""
    if mots[:2] in (["mon", "mari"], ["ma", "femme"]) or mots[0] == "c’":
        return True
    nomme = mots[0] in _DETERMINANTS and len(mots) > 1 and a_lecture(mots[1], "N")
    if mots[:2] == ["tout", "le"] and mots[2:3] == ["monde"]:
        k = 3
    elif nomme:
        # « les anciens sont », « le vieux patron part »
        k = 3 if len(mots) > 2 and a_lecture(mots[2], "N", "A") and not _verbe(mots[2]) else 2
    elif mots[0] in _SUJETS and (mots[0] != "y" or mots[1:2] in (["a"], ["en"], ["avait"])):
        k = 1
    else:
        return False
    debut = k
    while k < len(mots) and mots[k] in _CLITIQUES:
        k += 1
    if k >= len(mots) or not _verbe(mots[k]):
        return False
    if mots[0] == "qui":
        # « un food truck qui tourne » is whole; « qui était fermée » says no trade.
        return desaccentuer(mots[k]) in ("est", "sont", "a", "etait")
    if mots[k] == "a" and nomme and k == debut:
        # « le fournil a Brest »
        return len(mots) > k + 1 and not ecrits[k + 1][0].isupper()
    return True


def _verbe(mot: str) -> bool:
    """Whether a word, its accents forgotten or not, is a verb of the third person first of all."""
    if mot in _AMBIGUS or mot in _AUXILIAIRES:
        return True
    return any(a_lecture(m, "V3", "V6") and part(m, "V") > 0.5 for m in (mot, *accentuer(mot)))


def _a_accentue(m: re.Match[str]) -> str:
    """« bar a chats », « plombier a Brest »: the preposition, unless a verb or a thing follows."""
    suite = m.group(2).lower()
    verbe = participe_passe(suite) or suite in ("un", "une", "des", "du", "le", "mon", "ma", "pas")
    return m.group() if verbe else f"{m.group(1)} à "


def _finir(texte: str) -> str | None:
    texte = re.sub(r"(\w{3,}) a (?=(\w+))", _a_accentue, texte)
    texte = re.sub(
        r"(?:\s+(?:quoi|hein|voilà|actuellement|bientôt|principalement|surtout|et|de|à|un|une|que|si|dont|où|avec|du|des|les))+$",
        "",
        texte.strip(),
    )
    if re.match(r"[\w-]+ ans\b", texte) or re.search(r"€|\b(?:euros?|balles|net|brut)\b", texte):
        return None
    texte = re.sub(r"\s+à (?:deux|trois|quatre|cinq|six|plusieurs|[\w-]+ ans)$", "", texte)
    if (
        _vain(texte)
        or _LOCALITE.match(texte)
        or re.match(r"(?:l’|cette |votre |ton )(?:appli|application)\b", texte)
    ):
        return None
    if not re.search(r"[^\W\d_]{3}", texte) or len(texte) > LONGUEUR_ACTIVITE:
        return None
    if re.search(
        r"(?<![\w-])(?:je|me|moi|tu|te|vous|votre|vos)(?![\w-])|(?<!\w)[jmt]’", texte, re.I
    ):
        return None
    if re.search(_UN_VERBE, texte):
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
_D_UN_AUTRE = re.compile(
    r"\b(?:ils?|elles?|qui|se|s|lui|leur|son|sa|ses|une?|les|des|machine|mari|mere|pere|gens|client\w*|gamin\w*|enfant\w*)\b(?!.*\b(?:je|j|moi|mon compte|jsuis|chui)\b)"
)
"""Who « tout seul » is said of, in its clause, when it is somebody else."""
_EQUIPE = re.compile(
    rf"\b(?:on est|on sera|nous sommes|nous serons|ns sommes|on bosse a|on travaille a|on etait) (?:a )?{_NOMBRE}\b(?! (?:ans|heures|euros|h\b|km|kilometres|mois|jours|fois|minutes|bornes|pour cent|%))"
    rf"|\b(?:j ai|jai|g|on a|nous avons|avec|embauche) (?:mes |nos |les )?{_NOMBRE} (?:\w+ )?(?:salarie|employe|ouvrier|compagnon|collaborateur|associe|apprenti|vendeuse|serveu|personnes|gars|gamins)\w*\b"
    rf"|\b(?:une |notre )?(?:equipe|boite|entreprise|societe) de {_NOMBRE}\b(?: (?:personnes|salaries))?|\b{_NOMBRE} (?:salarie|employe|ouvrier|compagnon|associe|collaborateur)\w*\b"
)
_EQUIPE_SANS_NOMBRE = re.compile(
    r"\b(?:mon equipe|mes equipes|notre equipe|l equipe|mes (?:\w+ )?(?:salaries?|salariees|employes?|ouvriers?|gars|collaborateurs|compagnons|apprentis|vendeuses|serveurs|associes?|associees)|mon (?:associe|apprenti|ouvrier|salarie)\w*"
    r"|avec (?:mon|ma|mes|un|une|deux) (?:frere|soeur|mari|femme|compagn\w+|cousin\w*|associe\w*|copine?s?|copains?|pote|pere|mere|fils|fille|amie?|conjoint\w*)|(?:mon mari|ma femme|mon frere|ma soeur|mon associee?) et moi)\b"
    rf"|\b(?:avec|garde|reprends?) (?:l[ea]s? |mes |ses |une? |{_NOMBRE[:-1]}) ?)(?:\w+ ){{1,3}}qui (?:etai\w+|est|sont|rest\w+|y (?:travaill|boss)\w+|travaill\w+|boss\w+) (?:deja |encore |toujours )*(?:la|en place|sur place|dedans|depuis)\b"
    r"|\b(?:mes|nos|les deux|avec (?:une?|deux|trois|mes|les)) (?:\w+ )?(?:vendeu[rs]\w*|serveu[rs]\w*|moni(?:teu|tri)\w+|collegues?|coequipi\w+|equipi\w+|saisonni\w+|assistantes?)\b"
)
"""Who works there, unnumbered: « mon équipe », « avec la serveuse qui était déjà là »."""


def effectif(texte: str) -> int | None:
    """How many people the business has, when the text gives the number."""
    m = _EQUIPE.search(_aplatir(texte))
    if m is None:
        return None
    nombre = next(g for g in m.groups() if g)
    return int(nombre) if nombre.isdigit() else int(_en_lettres(nombre))


SEUL = "seul"
"""Written in `detours_faits` when the presentation told that they work alone."""
EQUIPE = "equipe"
"""The same, when it told that they do not."""


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
        and not (
            re.match(r"t\w+ seul|travailler|etre|bosser", m[0])
            and _D_UN_AUTRE.search(re.split(r"[.,;:!?()]", nu[: m.start()])[-1])
        )
    ]
    if seul and not re.search(r"\b(?:suis|suis pas|ne suis) (?:pas|plus) (?:toute? )?seul", nu):
        return "seul"
    if _EQUIPE_SANS_NOMBRE.search(nu):
        return "equipe"
    return None
