"""Does the person start a business or take one over."""

from __future__ import annotations

import re

from pourquoi.extraction.mots import (
    AFFAIRE,
    EN_CHEMIN,
    HORS,
    LIEU,
    MOIS,
    QUI,
    plat,
    sans_incises,
    tel_quel,
)
from pourquoi.metiers import est_un_metier

CREATEUR = "createur"
REPRENEUR = "repreneur"
_PRONOM = r"(?:(?:me|m|le|la|l|les|y|lui|nous) )?"
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
_REPRENDRE = rf"(?:repren(?:ds?|dre|ons|drai|drais|drons)\b{_PLUS_TARD}|repri(?:s|se|ses)?|rachet\w*|succed\w*|{_PREND_LA_SUITE}|(?:recuper\w+|herit\w+) (?:de )?(?:l|la|le|les|du|son|sa|leur) {AFFAIRE})"
_AU_PATRON = (
    r"\b(?:je|on|nous) (?:repren(?:ds?|ons)|rachet\w+) (?:a|au|aux) (?:(?:mon|ma|mes|la|le|l|notre) )?(?:vieux |vieille |ancien(?:ne)? )?"
    r"(?:patron\w*|chef\w*|employeur\w*|oncle|tante|pere|mere|parents|cousin\w*|frere|soeur|voisin\w*|monsieur|madame|proprietaire|gerant\w*)\b"
)
"""« je reprends au patron »: whose it was, and not what."""
_REPRENEUR = re.compile(
    rf"{_AU_PATRON}|{QUI}{_PRONOM}{EN_CHEMIN}{_PRONOM}{_REPRENDRE}\b{HORS}|^{_REPRENDRE} (?:le|la|l|un|une|mon|ma)\b{HORS}"
    r"|\b(?:rachat|reprise) (?:d|de|du|des|familiale|par|en)\b(?! (?:contact|confiance|travail|credits?|prets?|dettes?|or|voitures?|vehicules?))|^(?:rachat|reprise|succession)\b(?! (?:de|d|du) (?:credits?|prets?|dettes?|or|contact|confiance))|\b(?:projet|en cours|cas) de (?:rachat|reprise)\b"
    r"|(?<!\bd un )(?<!\bles )(?<!\bdes )(?<!\baux )\brepreneu(?:r|se)s?\b|\b(?:succession|transmission) (?:familiale|d entreprise)\b|\bde pere en fils\b|\b(?:deux|trois|quatr|cinqu)ieme generation\b"
    r"|\bc est (?:une|un) (?:reprise|rachat|succession)\b|\b(?:c est|est|je l ai|on l a) (?:une affaire )?(?:rachetee?|reprise?)\b"
    rf"|{QUI}{EN_CHEMIN}achet(?:e|er|ons) (?:un|une|le|la|l|son|sa|leur) (?:\w+ )?(?:fonds|affaire|entreprise|societe|commerce|bar|resto|restaurant|hotel|camping|pharmacie|officine|clientele|(?!batterie|loterie|literie)\w{{4,}}erie)\b|\bfonds que (?:j|on|nous) (?:ai )?achet\w+"
    r"|\b(?:revient|appartient) (?:de |d )(?:reprendre|racheter|succeder)\b"
    rf"|\b(?:faut|fallu|faudra\w*|veu(?:t|lent)|voulai(?:t|ent)) (?:bien )?que (?:je|on|nous) (?:(?:le|la|l|les) )?repren(?:ne|ions)\b{_PLUS_TARD}{HORS}"
    rf"|\bpour (?:reprendre|racheter) (?:un|une|le|la|l|mon|ma) (?:\w+ )?{AFFAIRE}\b|^(?:bonjour )?(?:reprends?|rachete) {AFFAIRE}\b|(?<!\bune)(?<!\bla)(?<!\ble)(?<!\bun)(?<!\bde)(?<!\bdu)(?<!\bpour)(?<!\ben)(?<!\bpar)(?<!\bma)(?<!\bcette)(?<!\bce)(?<!,) (?:rachat|reprise)\W*$|(?<!\bla )(?<!\bma )(?<!\bcette )(?<!\bune )\breprise (?:au|dans|a) (?!mon compte|zero)\w"
    r"|\brachetee? (?:a|au|aux)\b|\brepris(?:e)? (?:a|au|aux|de) (?:mon|ma|mes|un|une|son|l)\b"
    rf"|\b(?:me|m|nous) (?:a |ont |avait )?ced\w+\b|\b(?:me|m|nous) (?:a |ont |avait )?(?:vend|transm|laiss|legu|confi|pass)\w* (?:son|sa|ses|l|la|le|les|leurs?) (?:\w+ )?{AFFAIRE}\b"
    rf"|\b{AFFAIRE} (?:familiale? )?qui (?:tourn|exist|march)\w+ (?:deja|depuis|bien)\b|\b(?:(?:ca|elle|{AFFAIRE}) (?:existait|tournait|etait la)|(?:ca|elle|(?<!\bmon )(?<!\bma )(?<!\bnotre ){AFFAIRE}) existe) (?:deja|depuis|avant|bien avant)\b"
    r"|\b(?:cree|fonde|monte|ouvert)e?s?(?: en \d{4}| il y a \w+ ans)? par (?:mon|ma|mes|un|une|le|la|l|son|quelqu) ?(?!soins|equipe)\w"
)
_DEBUT_SITUE = r"(?:en (?!1[0-8]|19[0-7])\d{4}|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:il )?y a|depuis (?!toujours|1)|(?:l an|l annee) derniere?|cette annee|par (?:moi|mes soins|nous))"
_REFLECHI = r"(?:(?:me|m|nous|s) )(?:suis |etais |sommes |est )?"
_CREATEUR = re.compile(
    rf"{QUI}{_PRONOM}{EN_CHEMIN}{_PRONOM}(?:mont(?:e|er|ons|ee)|cre(?:e|er|ons|ee)|lanc(?:e|er|ons|ee)|ouvr(?:e|ir|ons|irai)|ouvert|demarr(?:e|er|ons)|fond(?:e|er|ons|ee))\b{_HORS_CREATION}"
    rf"|(?<!pour )\b{_REFLECHI}(?:lanc|mont|install)(?:e|er|ons|erai)e?s?\b(?! (?:la tete|dans (?:mon|le) (?:canape|fauteuil)|mes|des|les))"
    r"|(?<!\bma )(?<!\bmes )(?<!\bleur )(?<!\bd un )\bcreat(?:ion|eur|rice)\b(?! (?:de bijoux|florale|textile|graphique|de mode|artisanale|culinaire|de contenu|d un compte|de compte))"
    r"|\bpar(?:s|t|ti|tie|tir|tant|tons)? de (?:zero|rien)\b|\ba partir de (?:zero|rien)\b|\bde toutes pieces\b"
    r"|\bauto[- ]?entrepren\w+|\bmicro[- ]?entrepr\w+|^(?:en |une? )?micro$|(?:^|\bma |\bnotre )start[- ]?up\b|\ba (?:mon|notre) compte\b(?! (?:telegram|bancaire|client|google|facebook|perso))|\bfreelance\b"
    r"|^(?:monter|creer|ouvrir|lancer) (?:ma|mon|une?|notre)\b|^(?:cree|creer|creation)$"
    rf"|\bpour (?:creer|ouvrir|monter|lancer|fonder) (?:un|une|mon|ma|notre) (?:\w+ )?{AFFAIRE}\b|^(?:bonjour )?(?:ouvre|monte|lance|cree) {AFFAIRE}\b|\b(?:commence|demarre|debute) (?:mon|ma|une|notre) (?:activite|affaire|entreprise|boite|societe|commerce)\b"
    rf"|\b(?:cree|fonde|ouvert|lance|monte)e?s? {_DEBUT_SITUE}|\b(?:ouverture|lancement) de (?:mon|ma|notre)\b|^(?:bonjour )?(?:ouverture|lancement) d une? (?!compte|session|porte|dossier)|\bdepos\w+ (?:mes|nos|les) statuts\b|\bimmatricul\w+"
    rf"|\bnouvelle (?:activite|affaire|entreprise|boite|societe|structure)\b|\btout (?:est|reste|etait) (?:encore )?a (?:faire|construire|creer|monter|batir)\b"
)
_MOT_REPRISE = re.compile(
    rf"\b(?:repri(?:s|se|ses|z)?|repren\w*|rachet\w*|rachat|cession|succession|succeder?|cede\w*|transmi(?:s|se|ssion)|heritage|heritiere?s?|(?:remet\w*|remis\w*) en (?:route|marche|service)|(?:rouvr|reouvr|relanc|ranim|ressuscit)\w* (?:le|la|l|un|une|ce|cette|son) (?:\w+ )?{AFFAIRE}|gard\w+ (?:la|sa|les|ses|leur|leurs) (?:clientele|clients|equipe|enseigne|salaries)|herite\w*|la releve|(?:prenn?e|prend\w*|pris) la suite|la suite (?=(?:de|du|des|d) (?!la (?:question|conversation)|questions?))|exist(?:e|ait) deja|(?<!\bai )(?<!\bsuis )(?<!\ba )(?<!\bavons )deja (?:la|existante?|ouverte?|en place)"
    rf"|existante?|(?:ancienne?|precedente?) {_PATRON}|(?:{_PATRON}|maitre) (?:s en va|part|arrete|prend|est parti)|affaire familiale|entreprise familiale|{AFFAIRE} (?:de|a) (?:mon|ma|mes) (?:pere|mere|papa|maman|daron|parents|oncle|tante|grand|beau|patron|maitre|chef|ex)\w*)\b{HORS}"
)
_MOT_CREATION = re.compile(
    r"\b(?:cre(?:e|er|ee|ees|es|ons)|creation|(?:de|a|depuis) zero|de rien|de a a z|tout(?:e)? (?:neuf|neuve|nouveau|nouvelle)|ouvert(?:e|ure)?|ouvre|ouvrir|(?:me |m )?lanc(?:e|ee|er|ement)|mont(?:e|ee|er)"
    r"|demarr(?:e|er|age)|fonde[er]?|install(?:e|ee|er|ation)|inscrite?|nouveau|nouvelle|n existait pas|y avait rien|existait rien|rien n existait|rien avant|(?:y|il) avait personne|n y avait personne|(?:c est|a partir d|\bpart\w* d) une (?:page|feuille) blanche|ex nihilo|premiere? a le faire|(?:moi|suis) (?:le|la) (?:fonda|crea)(?:teur|trice)|a l origine d\w+|c est (?:tout )?neuf|rien avan\b|from (?:scratch|zero)|je debute|en micro(?: ?-? ?entreprise)?|(?:ma|mon) propre (?:boite|affaire|entreprise|societe|truc|business|boutique|salon|resto|garage|atelier)|personne avant)\b"
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
    rf"|\b{_AUTRUI} (?:qui )?(?:(?:{_TENIR}|a {_TENU}) (?:deja )?(?:la|le|l|cette|ce|cet) {AFFAIRE}|(?:ten|ger|dirige|exploit)ait avant)\b"
    rf"|\b(?:c|ca|elle|il|{AFFAIRE}) (?:(?:etait|est) (?:deja )?(?:a|au|aux|celle de|celui de)|appart\w+ (?:(?:deja|encore|toujours) )?(?:a|au|aux)) {_AUTRUI}\b(?! et (?:a )?moi| de \w+(?:er|ir|re)\b)"
    rf"|\b(?:tenu|gere|dirige|exploite)e?s? par {_AUTRUI}\b|^(?:(?:c est|oui) )?(?:(?:une? )?{AFFAIRE} )?(?:familiale?|de famille)\W*$"
    rf"|\b(?:avant|jusqu ici|jusque la|a la base|au depart)(?: moi)? (?:, )?(?:c etait|il y avait|y avait) {_AUTRUI}\b|^(?:(?:ben|bah|oui) )?c etait {_AUTRUI}(?:\W*$| (?:avant|qui)\b)"
    rf"|\b(?:y avait|c etait) (?:deja )?{_AUTRUI} (?:avant|dedans|dessus)\b|\bc etait deja une? {AFFAIRE}\b|\b{_AUTRUI} avant moi\b|\by avait (?!rien|pas|personne)(?:deja )?(?:\w+ ){{1,2}}(?:dedans|avant moi)\b"
    rf"|\b(?:c|elle|ca|{AFFAIRE}) (?:est|etait|reste) (?:\w+ )?(?:dans|de) (?:la|ma|notre) famille\b|\bdepuis (?:\w+ )?generations\b|\bde generation en generation\b"
    rf"|\b(?:je|j|on|nous) (?:(?:l|le|la) )?(?:continu|prolong|poursui|perpetu)\w+ (?:ce|l|le|la|les|son|sa|leurs?) (?:\S+ ){{0,5}}?{_AUTRUI}\b|\b(?:je|j|on|nous) (?:vais |viens )?(?:remplace(?:r|rai)? |prend\w* la place d\w* ){_AUTRUI}\b(?! (?:deux|trois|quelques|une|pendant|le|tous))"
    rf"|\b{_AUTRUI} (?:, )?(?:et )?(?:maintenant|apres|puis|ensuite|aujourd hui) (?:c est )?moi\b|\bapres {_AUTRUI} (?:, )?(?:c est )?moi\b|\b(?:gard|tien|continu)\w* (?:\S+ ){{0,3}}?apres {_AUTRUI}\b"
    rf"|\b(?:{AFFAIRE} (?:de|d)|date (?:de|d)|(?:existe|tourne|est la) depuis|(?:fondee?|ouverte?|creee?) en) (?:1[0-8]\d\d|19[0-6]\d)\b"
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
    r"^(?:(?:un peu|c est|ben|bah|euh|oui|je dirais|plutot|en fait|moi|,) ?)*(?:(?:les|des) (?:deux|2)(?: (?:en meme temps|a la fois|mon capitaine|je dirais|en fait|un peu|quoi))?|moitie ,? ?moitie|un (?:mix|melange|peu de chaque)(?: des (?:deux|2))?|entre les (?:deux|2))\W*$"
)


def les_deux(texte: str) -> bool:
    """Whether someone creates and takes over at once, and says no more: « un peu des deux »."""
    return bool(_LES_DEUX.search(plat(texte)))


_DUREE = re.compile(
    r"\b(?:depuis|ca fait|cela fait|voila|y a|deja|^) ?(?:(?:deja|bien|presque|plus de|pres de|environ|au moins|bientot|quasi|plus d) )*(?:(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|\w+aine)(?: \w+)?(?: d)? (?:ans?|annees?|piges?)"
    r"|longtemps|toujours|un (?:bail|moment)|des (?:annees|lustres|plombes)|(?:19|20)\d\d)\b|\bdeja\b"
)
"""For how long, in years; or « déjà »."""
_EN_PLACE = re.compile(
    rf"\b(?:je|j|on|nous|ns) (?:n )?(?:(?:deja|en|la|le|l|y) )*(?:(?:suis|est|sommes) (?:(?:deja|bien|toujours) )*(?:la|installee?s?(?! dans (?:mon|le) (?:canape|fauteuil|lit))|implantee?s?|etablie?s?|en place|en activite|a (?:mon|notre) compte|ouverts?|dans (?:mon|ma|notre|cette|ce) {AFFAIRE})"
    rf"|(?<=\by )(?:suis|est|sommes)|exer\w+|exploit\w+|existe|tourne(?! en)|(?:tiens|tient|tenons|dirige|gere)\b(?! (?:bon|a|le coup)\b)|(?:ai|a|avons) (?:deja )?(?:mon|ma|notre|une?) (?:propre |petite? )?(?:\w+ de )?(?!bail|murs|parts|place){AFFAIRE}|fais ca|(?:fais|fait|faisons) tourner|(?:bosse|travaille) (?:deja )?pour moi)\b"
    r"|\b(?:je|on|nous) (?:suis|est|sommes) (?:(?:deja|un|une) )?(?:artisane?|gerante?|patronn?e?|commercante?|exploitante?|agricult\w+|paysanne?|paysan|cheffe? d entreprise|en liberal|independante?|a la tete)s?\b|\bque (?:je|j|on) l (?:ai|a)\b(?! \w+e\b)"
    rf"|\b(?:ca|elle|il) (?:(?:existe|exerce|roule)\b|(?:tourne|marche)\b(?= (?:deja|depuis)))|\b(?:mon|ma|notre) {AFFAIRE} (?:(?:existe|tourne|marche|roule)\b|est (?:deja )?(?:ouverte?|la|en place))|^(?:non )?deja (?:en activite|en place|installee?s?|etablie?s?)\b|^\W*installee?s?\b"
)
"""The business runs in one's own hands today."""
_CHANGE = r"\b(?:je|j|on|nous) (?:agrandi\w+|developp\w+|diversifi\w+|transform\w+|convert\w+|modernis\w+|demenag\w+)"
_TRANSFORME = re.compile(rf"(?:{_CHANGE}|\b(?:je|on) passe) (?:mon|ma|mes|notre|nos) {AFFAIRE}\b")
_AUCUN_DES_DEUX = re.compile(
    r"\bni (?:l )?une? ni (?:l )?(?:une?|autre)\b|\baucun(?:e)? des (?:deux|2)\b|\bni (?:la )?(?:cre\w+|ouvr\w+) ni (?:la )?(?:repri\w+|repren\w+|rachat)\b|\bni (?:repri\w+|repren\w+) ni cre\w+\b"
)
_PAS_ETABLI = re.compile(
    r"\b(?:salarie\w*|chom\w+|cherch\w+|y pense|hesit\w*|reflech\w+|etudi\w+|formation|pas encore|projet|retraite\w*|minutes?|employe\w*|interim\w*)\b"
)


_CHOIX_NUMEROTE = re.compile(
    r"(?:plutot |c est )?(?:(?:la|le|l|option|numero|n°) ?)*(?:(?P<un>1|1ere?|premiere?)|2|2e|2eme|deuxieme|seconde?)(?: (?:option|choix|cas|solution))?\W*"
)
"""« La deuxième »: the question names the creation first."""
_PERSONNE = re.compile(
    r"^(?:(?:non|bah|ben) ?)?(?:, )?personne(?:\W*$| (?:(?:ne|n) )?(?:avant\b|(?:la|le|l|y) (?:faisait|tenait|etait|avait|gerait|exploitait)))"
)
"""« Quelqu'un la faisait-il déjà tourner ? » « Non, personne. »"""


_JE_CONTINUE = re.compile(
    r"(?:(?:bah|ben|euh|non|moi|en fait|ni l une? ni l autre|,) ?)*(?:je|j|on|nous) (?:ne fais que )?(?:continue|continuons|poursuis|poursuit|poursuivons)(?: (?:mon|ma|notre|l) ?(?:activite|affaire|boite|metier|entreprise|commerce|truc)| ce que je (?:fais|faisais)| pareil| comme avant)\W*"
)
"""« Je continue mon activité »: asked whether one creates, neither."""


def deja_etabli(texte: str) -> bool:
    """Whether someone neither creates nor takes over: their business has been running a while.

    « Je suis déjà installé », « ça fait dix ans que j'ai mon salon »; « ni l'un ni l'autre » alone
    does not tell it, for it may be said by someone who has no business yet.
    """
    # « jexiste deja », typed in one go.
    nu = re.sub(r"\bj(?=exist|exerc)", "j ", plat(texte))
    if _PAS_ETABLI.search(nu):
        return False
    if _JE_CONTINUE.fullmatch(nu):
        return True
    if _AUCUN_DES_DEUX.search(nu):
        return bool(_DUREE.search(nu) or _EN_PLACE.search(nu) or re.search(_CHANGE, nu))
    return any(
        _TRANSFORME.search(phrase) or _EN_PLACE.search(phrase) and _DUREE.search(phrase)
        for phrase in map(str.strip, re.split(r"[.!?;]", nu))
    )


_EN_EXERCICE = re.compile(
    r"\b(?:licence|siret|kbis|agrement|statut|liberale?|artisane?|independante?|inscrite?|immatricul\w*|local|camion|boutique|atelier|cabinet|exploit\w*|boite)\b[^.;]{0,20}\bdepuis (?:(?:19|20)\d\d|(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente) ans)\b"
    r"|^\W*(?:(?:je suis|moi|oui|non|bah|ben|on est) ?,? ?)*(?:(?:co)?gerante?|patronne?)\b(?! de (?:moi|rien))|\bportage salarial\b"
    r"|^\W*(?:(?:je suis|on est|nous sommes|en|une?|moi) ?,? ?)*(?:profession liberale|liberale?s?|sarl|eurl|sasu?|scop|scic|gaec|earl|ei|association)\b"
)
"""What one already is, when asked whether one creates: « gérant de SARL », « libérale depuis 2016 »."""


_SON_EQUIPE = re.compile(
    r"\b(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix|mes|nos|des) (?:salarie|employe)\w*"
)


def en_exercice(texte: str) -> bool:
    """Whether a short answer to « créez-vous, ou reprenez-vous ? » only says what one already is."""
    nu = _SON_EQUIPE.sub(" ", plat(texte))
    court = len(nu.split()) <= MOTS_D_UNE_REPONSE
    return court and bool(_EN_EXERCICE.search(nu)) and not _PAS_ETABLI.search(nu)


_CREE_A_PRESENT = re.compile(
    r"\b(?:je|j|on|nous) (?:me |m |nous |le |la |l )?(?:cree|creons|lance|lancons|monte|montons|ouvre|ouvrons|demarre|demarrons)\b"
)


def deja_ancien(texte: str) -> bool:
    """Whether what was created already has some years: « il y a deux ans », « en 2015 »."""
    nu = plat(texte)
    if _CREE_A_PRESENT.search(nu):
        # « Je crée, j'ai déjà un garage » tells of no year gone by.
        nu = re.sub(r"\bdeja ?", "", nu)
    return bool(_DUREE.search(nu) or re.search(r"\ben (?:19\d\d|20[01]\d|202[0-4])\b", nu))


_TETE = re.compile(
    r"^\W*(?:(?:oui|non|nan|ben|bah|alors|donc|moi|euh|bon|l[àa]|plut[oô]t)\b\W*)*"
    r"(?P<dit>(?:(?:c['’ ]?est|une?|je|j['’]|on|nous|me|m['’]|le|la|l['’])\s*)*"
    r"(?:cr[ée]+e?s?|cr[ée]+ons|cr[ée]+ation|reprends?|reprenons|reprise|rach[eèé]te|rachetons|rachat|lance|(?:pars?t?|partons) de (?:z[ée]ro|rien))"
    r"(?:\s+(?:ma|mon|une?|le|la|l['’]|notre|cette)\s*(?:bo[iî]te|affaire|entreprise|activit[ée]|soci[ée]t[ée]|fonds?|commerce))?(?:\s+(?:toute? seule?|moi|donc|oui))?)"
    r"(?:\s*[.;:!…,–—]+\s*|\s+(?=(?:et|car|parce|j['’]|je|on|en \d{4})\b))",
    re.IGNORECASE,
)
"""« Je crée. », « Plutôt une reprise, »: the question answered in a word, before anything else."""
_SE_REPREND = re.compile(r"(?:ou|enfin|pardon|non|nan|euh|plutot|mais|quoique|presque)\b")


def apres_le_statut(texte: str) -> tuple[str, str] | None:
    """The status that a message says first of all in so many words, and what it tells after it.

    « Je crée. J'ai tenu les comptes d'un club qui a fermé… »: those years are of the story, not of
    the business. None when nothing follows, or when what follows takes the status back.
    """
    tete = _TETE.match(texte)
    suite = texte[tete.end() :].strip() if tete else ""
    if tete is None or not suite or _SE_REPREND.match(plat(suite)):
        return None
    statut = reconnaitre_statut(tete["dit"], demande=True)
    if statut is None or reconnaitre_statut(suite) not in (None, statut) or deja_etabli(suite):
        return None
    return statut, suite


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


_MATERIEL_RACHETE = re.compile(
    r"(?P<quoi>\b(?:camion\w*|camtar|fourgon\w*|van|v[ée]los?|triporteur|bus|caravane|roulotte|remorque|tracteur|voiture|utilitaire|bateau|p[ée]niche|fours?|machines?|mat[ée]riel|outils?|[ée]tabli|meubles?|comptoir|p[ée]trin|presse|tour|moules?|chaises?|stock)\b(?: (?:[àa]|de|du|d['’]) ?\w+){0,3}(?: [^\W\d_]+){0,2}) "
    r"(?:que (?:j['’]|on |nous |je )(?:l[' ]?)?(?:ai|a|avons)?|rachet[ée]e?s? ?|repris\w* ?) ?(?:rachet\w+|repris\w*|r[ée]cup[ée]r\w+)?",
    re.IGNORECASE,
)
"""« un camion que j'ai racheté à un fromager »: a van is no business taken over."""


_EN_UN_MOT = re.compile(
    r"[,.;:!] ?(?:(?:donc|alors|mais|c est|plutot|une|bref) )*(?:(?P<cree>creation|(?:je|on|nous) (?:la |le |l )?cree(?:ons)?)|reprise)\W*$"
    r"|^(?:(?:oui|bah|ben|euh|alors|donc|moi) ,? ?)*(?:je|on|nous) (?:la |le |l )(?P<cree2>cree|creons)(?= ?, ?(?:enfin|mais|bon|meme si|sauf qu) .*\b(?:exist\w+|tourn\w+|commenc\w+|march\w+)\b)"
)
"""The last word of an answer, or its first taken up by « enfin elle existe déjà un peu »."""


_QUAND_ON_REPREND = re.compile(
    rf"(?P<reprend>\b(?:reprends|reprend|rach[èe]te|reprenons|rachetons)),? (?:au (?:\d{{1,2}}(?:er)?|premier) {MOIS}|le (?:\d{{1,2}}(?:er)?|premier) {MOIS}|(?:d[èe]s |fin |d[ée]but |en )?{MOIS}(?: prochain)?|(?:d[èe]s )?(?:[àa] )?la rentr[ée]e|au printemps|[àa] l['’](?:automne|[ée]t[ée])|cet (?:[ée]t[ée]|automne|hiver)|bient[ôo]t|dans (?:\w+ ){{1,2}}(?:mois|semaines)|(?:le|d[èe]s le|au) mois (?:prochain|de {MOIS})|l['’]an prochain),?(?= (?:la |le |les |l['’]|une? |mon |ma |notre ))",
    re.IGNORECASE,
)
"""« Je reprends au premier septembre la mercerie… »: when comes between the two."""


def sans_la_date_de_reprise(texte: str) -> str:
    """A text without the date said between the verb and what is taken over."""
    return _QUAND_ON_REPREND.sub(r"\g<reprend>", texte)


def reconnaitre_statut(texte: str, *, demande: bool = False) -> str | None:
    """« createur », « repreneur », or None when the text does not tell.

    Only what the person does counts: « l'ancien patron a repris… » tells nothing.

    Args:
        texte: what was typed.
        demande: the question has just been asked, so that a bare word answers it (« cession »).
    """
    ecrit = _MATERIEL_RACHETE.sub(lambda m: m["quoi"], tel_quel(sans_la_date_de_reprise(texte)))
    direct = sans_incises(ecrit)
    if demande and (en_un_mot := _EN_UN_MOT.search(plat(ecrit))):
        # « j'ai racheté la maison de ma tante, création »: the question answered in its own word.
        return CREATEUR if en_un_mot["cree"] or en_un_mot["cree2"] else REPRENEUR
    statut = _lire_statut(plat(ecrit), demande, texte)
    if statut is None and direct != ecrit:
        statut = _lire_statut(plat(direct), demande, texte)
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
    rf"\b(?:que|qu) (?:je|j|on|nous) {EN_CHEMIN}(?:repren(?:ds?|dre|ons|ne)|repris\w*|r?achet\w+)\b{HORS}"
)


def _reprise_relative(nu: str) -> str | None:
    """« La ferme qu'on reprend avec mon mari »: what is taken up again was named just before."""
    m = _affirme(_QUE_JE_REPRENDS, nu)
    mots = re.findall(r"\w+", nu[: m.start()])[-10:] if m else []
    return REPRENEUR if any(LIEU.fullmatch(mot) or est_un_metier(mot) for mot in mots) else None


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
