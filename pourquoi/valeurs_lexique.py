"""The values people name, in their own words, those they deny, and those their acts imply.

Families follow Schwartz's basic human values; respect, the method's base value, is one of its own.
"""

# Patterns read better on one line.

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from pourquoi.ecriture import abreger, normaliser
from pourquoi.reflet import lexique
from pourquoi.reflet.typographie import voyelle


@dataclass(frozen=True)
class Valeur:
    """A value.

    Attributes:
        nom: its name with its article.
        famille: the Schwartz family, or « respect ».
        mots: pattern of the words that name it outright, searched in one part of a sentence.
        actes: pattern of the words that imply it, or an empty string.
    """

    nom: str
    famille: str
    mots: str
    actes: str = ""


VALEURS: tuple[Valeur, ...] = (
    Valeur(
        "le respect",
        "respect",
        r"respect\w*|dignite|dignes?\b(?! de)|dignement|(?:des |avec |par )?egards?\b|consideration|politesse|courtoisie",
        r"(?:traite[rsz]?|traitee?s?) comme des (?:chiens?|numeros?|pions?|moins que rien)|pas un (?:numero|pion|code barre)"
        r"|quelqu.?un,? pas un|comme (?:des|un) (?:etres? humains?|vraies? personnes?)|sans (?:le|la|les) (?:juger|rabaisser)",
    ),
    Valeur(
        "l’honnêteté",
        "universalisme",
        r"honnete(?!ment)\w*|(?:\w+(?:er|re|ir)|ca|gens) honnetement$|franchise(?! (?:de|d)\b)|etre droite?\b|sincer(?!ement)\w*|integrite|(?:^|(?:etre|suis|est|reste|rester|gens|quelqu un d|et) )integres?$|droiture|probite|loyale?ment|verite\b",
        r"(?:pas|jamais|sans|que|plutot que|plus|de) (?:leur |lui |me |vous |te |nous )?(?:mentir|arnaquer|raconter de salades|tricher|entuber)"
        r"|prefere perdre un(?:e)? (?:vente|client|cliente|chantier|contrat)|arnaqu\w+|rendu (?:le cheque|la monnaie|l argent)|(?<!me )(?<!se )(?:mens|ment|mentons|triche|tricher|trompe|tromper) (?:pas|jamais|personne)\b(?! (?:tromp|de ))"
        r"|(?:avou|reconn)\w+ (?:mon|notre|une) erreur|dit que (?:j|c)\S* (?:m etais trompe|pas necessaire)|factur\w+ .{0,12}de trop|paye(?:e|es)? deux fois|surfactur\w*",
    ),
    Valeur(
        "la transparence",
        "universalisme",
        r"transparen\w+",
        r"(?:affich|montr|expliqu)\w+ .{0,20}(?:les|mes|nos|le|tous les|leurs?) (?:vrais? )?(?:prix|marges?|couts?|tarifs?)|prix d achat|sans (?:petites lignes|mauvaises? surprises?|frais caches?)",
    ),
    Valeur(
        "la parole tenue",
        "conformité",
        r"parole (?:tenue|donnee|d honneur)|(?:tenir|tenu|tiens|tient) (?:\w+ )?(?:parole|promesses?|(?:mes|nos|ses) engagements?)|fiabilite|(?:^|(?:etre|suis|sommes|toujours|quelqu un de) )(?:fiable|ponctuel(?:le)?)s?\b|la parole\b(?! (?:donnee|d honneur))|ponctualite",
        r"(?:rappel\w+|recontact\w+) (?:toujours|systematiquement|tous|chaque|mes|nos|le|les|l[ae]? ?) ?(?:(?:toujours|systematiquement) )?(?:mes |nos |les |le |la |l )?(?:client\w*|gens)|(?:toujours|jamais) (?:a l heure|en retard)"
        r"|quand je (?:dis|promets|tope)|(?:poignee de main (?:vaut|suffit)|chose promise)|(?:respect|tien|ten)\w+ (?:toujours )?(?:les|mes|nos) delais",
    ),
    Valeur(
        "la confiance",
        "sécurité",
        r"confiance",
        r"laiss\w+ (?:leurs? |les |ses |la )(?:cles?|maison)|confi(?:e|er|ent|ez|ait|aient) (?:leurs? |les |ses |la )(?:cles?|maison|enfants?|bebe)",
    ),
    Valeur(
        "la transmission",
        "bienveillance",
        r"transmission|transmett\w+|transmis\w*|passer le flambeau|passer la main aux jeunes",
        r"form\w+ (?:des |les |mes |un |une |nos |deux |trois )+(?:\w+ )?(?:jeunes?|apprenti\w*|gamins?|stagiaires?|petits?)|appren(?:dre|ds|d|ons) (?:le|mon|un|notre) (?:metier|savoir)"
        r"|ce (?:qu on|que mon|que ma|que le) .{0,25}m a (?:appris|transmis|donne|enseigne)|(?:faut|qu) .{0,6}(?:ca|ke ca|que ca) passe a d autres|pour que (?:le|ce) (?:geste|metier|savoir)"
        # « je leur apprends à le recoudre seules »
        r"|(?:leur|lui|les|aux? \w+) (?:ai |a )?(?:appr\w+|montr\w+|enseign\w+|aide\w*|expliqu\w+) (?:\w+ )?(?:a|comment) (?:(?:se|s|le|la|les|l|en|y) )?\w+(?:er|ir|re)\b(?: \w+){0,5}? (?:tou(?:te)?s? )?(?:seule?s?\b|(?:eux|elles?|lui|soi)[- ]memes?|sans (?:moi|nous|aide))",
    ),
    Valeur(
        "l’entraide",
        "bienveillance",
        r"entraide\w*|entr aide|solidari\w+|solidaires?\b|coup de main|se serrer les coudes|fraternite|altruis\w+",
        r"(?:prete|prette|preter|donne) (?:mon|notre|le|son|une?) (?:camion|atelier|materiel|main|coup de main|studio|outils?)|avance (?:la paie|son salaire|l argent|la paye)|depann\w+ (?:un|le|mon|mes|les|des) (?:confreres?|collegues?|voisins?|concurrents?)",
    ),
    Valeur(
        "la générosité",
        "bienveillance",
        r"genereu(?:x|se|ses)\b|generosite|le don de soi|le don\b(?! d)",
        r"\binvendus\b|(?:restos? du coeur|maraude)|(?:offert|refait|repare|fait) (?:gratuit\w*|gratis|gratos)|sans (?:rien|lui|leur)? ?(?:faire payer|compter son temps|rien facturer)",
    ),
    Valeur(
        "la bienveillance",
        "bienveillance",
        r"bienveill\w+|gentill\w+|empath\w+|douceur\b|bonte\b|compassion|humanite|humanisme|l humain\b",
        r"prend(?:re|s)? soin (?:des|de|d) (?!(?:moi|ma|mon|mes)\b)|tend(?:re|s)? la main",
    ),
    Valeur(
        "l’écoute",
        "bienveillance",
        r"l ?ecoute\b|(?<!j )(?<!je )(?<!on )(?<!il )(?<!elle )ecoute\b(?! (?:z|de la|la))|etre a l ecoute|ecouter (?:les|mes|nos|vraiment|l autre)",
        r"prend(?:s|re)? le temps (?:de (?:les |l )?ecouter|d ecouter|de discuter|de parler)|ecout\w+ (?:les|mes|nos) (?:gens|clients?|clientes|patients?)",
    ),
    Valeur(
        "la proximité",
        "bienveillance",
        r"proximite|convivial\w+|lien social|creer du lien|le lien\b|contact humain|le contact avec|les relations? humaines?|relationnel\b",
        r"connai[st]\w* (?:leurs? |tous |leurs enfants|par leur )(?:prenoms?|enfants)|par leur prenom",
    ),
    Valeur(
        "la fidélité",
        "tradition",
        r"fidel(?!i[sz])\w+|loyaute|loya(?:l|le|ux|les)\b",
        r"(?:garde|gardé|gardee) (?:sa|la|leur|son) (?:place|poste|salaire)|(?:lache|laisse) (?:jamais|pas) (?:quelqu un|mes|un|les) ",
    ),
    Valeur(
        "le travail bien fait",
        "accomplissement",
        r"(?:travail|boulot|ouvrage|taf) bien fai\w+|amour du (?:travail|metier)|le beau travail|conscience professionnelle|professionnalisme|travail soigne|gout du travail",
        r"refai\w+ (?:jusqu|tou(?:te?)?s?\b(?! seule?s?\b)|tant que|plutot)|refait .{0,25}(?:porte|peinture|couleur|soudure|chantier|joint|vernis)|doi(?:t|vent) (?:tenir|durer) \w+ ans|que ca (?:tienne|dure)",
    ),
    Valeur(
        "la qualité",
        "accomplissement",
        r"qualite\b(?![ -](?:de vie|prix))|excellence|exigence|exigean\w+|precision\b|perfection(?:nis\w+)?\b",
        r"(?:pas|jamais|rien|plus) (?:\w+ )?(?:(?:de la|de l|du|de|d|des) )?(?:merdes?|daubes?|camelote|carton|cochonneries?|saloperies?|toc|bas de gamme|surgeles?|congeles?|industriel(?:le)?s?|plastique|pacotille)\b"
        r"|fait(?:e|es|s)? maison|(?:produits?|viandes?|poulet|legumes|poissons?|ingredients?) (?:\w+ )?frais\b|(?:je|on) (?:(?:l[ae]s?|l|tout) )?(?:fais|fait) (?:tout )?(?:moi|nous|soi)[ -]memes?",
    ),
    Valeur(
        "la rigueur",
        "accomplissement",
        r"rigueur|rigoureu\w+|serieux|le soin\b|minuti\w+|methodique|(?:^|(?:etre|suis|quelqu un de) )carree?\b",
    ),
    Valeur(
        "le courage",
        "accomplissement",
        r"courag\w+|perseverance|tenacite|tenace|persever\w+|audace|determination|depassement de soi|se depasser|combativite",
    ),
    Valeur(
        "la liberté",
        "autonomie",
        r"libertes?\b|libres?\b|independance\b|(?:^|(?:etre|rester|devenir|vivre|sentir) )independante?\b|autonom(?:ie|e)\b",
        r"(?:etre|devenir|suis) (?:mon|son|notre|ma) propre (?:patron|boss|chef|patronne)|(?:plus|sans|pas) (?:de |d avoir de |avoir de |un )?(?:patron|chefs?|boss|pointeuse|hierarchie)\b|mon propre (?:patron|boss|chef)"
        r"|choisir (?:mes|ac ki|avec qui|mes propres) (?:clients|horaires|chantiers|je|jtravaille)|rendre de comptes|(?:plus|pas) (?:\w+ ){0,3}?demander la permission\b(?! avant)|sans demander la permission a (?:personne|quiconque|qui que|un|mon|des|aucun)|(?:marre|assez|fini) (?:de |d )?demander la permission",
    ),
    Valeur(
        "la créativité",
        "autonomie",
        r"creativi\w+|creati(?:f|ve|fs|ves)\b|inventi\w+|innov\w+|imagination|curiosite|originalite|la creation$",
        r"creer (?:de|avec) mes mains|inventer des",
    ),
    Valeur(
        "le plaisir",
        "hédonisme",
        r"plaisir|la joie\b|joie de|bonne humeur|humour|passion\b|s amuser|gourmandise|le bonheur",
    ),
    Valeur(
        "la justice",
        "universalisme",
        r"justice|equite|equitables?\b|egalite|justes?\b(?= (?:prix|salaire|remuneration|part))",
        r"(?:meme|pareil) (?:accueil|prix|tarif) (?:pour|qu)|au juste prix|pay\w+ (?:correctement|a leur juste|decemment)",
    ),
    Valeur(
        "la tolérance",
        "universalisme",
        r"toleran\w+|ouverture d esprit|inclusion|inclusi\w+|diversite|mixite|sans discrimination",
        r"accueilli\w* comme (?:les|tout)|quelle que soit (?:leur|la|son) (?:origine|religion|couleur|culture|taille|situation|classe|histoire|nationalite|bourse)",
    ),
    Valeur(
        "le respect du vivant",
        "universalisme",
        r"(?:respect|soin|defense|protection|amour) (?:du vivant|de la (?:nature|terre|planete)|des (?:betes|animaux)|de l environnement)|ecolog\w+|environnement\b|la planete|sobriete|durab(?:le|les|ilite)\b|developpement durable|bio\b|bien etre animal",
        r"(?:reparer|recycl\w+) plutot que? (?:jeter|de jeter)|sans (?:pesticides?|gaspill\w+|plastique|chimie)|(?:zero|moins de|contre le) (?:dechets?|gaspillage|plastique|gachis)|sans abimer",
    ),
    Valeur(
        "l’ancrage local",
        "tradition",
        r"(?:ancrage|produits?|economie|commerce|circuits? (?:court|locaux?)|acteurs?) (?:locale?s?|locaux)|circuits? courts?|^le local$|(?:acheter|consommer|produire|vendre|manger) local\b|le terroir|le territoire",
        r"(?:producteurs?|artisans?|fournisseurs?|eleveurs?|agriculteurs?) (?:du coin|d ici|locaux|du village|de la region|du departement)|faire vivre (?:le|mon|la|notre) (?:village|quartier|bourg|region|vallee|territoire|filiere)",
    ),
    Valeur(
        "la tradition",
        "tradition",
        r"traditions?\b|traditionnel\w*|patrimoine(?! (?:a|financier|immobilier|pour mes))|savoir[- ]?faire (?:ancien|ancestral|traditionnel)\w*|heritage familial",
        r"comme (?:mon|ma) (?:grand[- ]?(?:pere|mere)|arriere)|(?:de|sur) (?:pere en fils|mere en fille|\w+ generations)",
    ),
    Valeur(
        "la famille",
        "bienveillance",
        r"(?:valeurs? |esprit |l esprit de )?famill(?:e|ial)\b(?! de)",
        r"(?:etre|temps) (?:present|avec|pour) (?:pour )?(?:mes|nos) (?:enfants|petits|filles|fils|gosses|gamins)|voir (?:grandir )?(?:mes|nos) (?:enfants|petits|filles|gosses|gamins)(?: grandir)?",
    ),
    Valeur(
        "l’esprit d’équipe",
        "bienveillance",
        r"esprit d ?equipe|l ?equipe\b(?! (?:de france|du|est|a|me))|(?:^|(?:le|esprit|intelligence) )collecti(?:f|ve)$|cooperation|cooperer|travail d equipe|camaraderie|cohesion",
        r"on (?:gagne|reussit) ensemble|les uns pour les autres",
    ),
    Valeur("l’humilité", "tradition", r"humilit\w+|humbles?\b|modesti\w+|simplicite|discretion"),
    Valeur(
        "la propreté",
        "sécurité",
        r"proprete\b|(?<!produits d )(?<!articles d )hygiene\b(?! de vie)",
    ),
    Valeur(
        "la patience",
        "tradition",
        r"patience\b|^patiente?$|(?:(?:etre|suis|rester|reste|soyez|sommes|devenir|faut|tres|plus|assez|hyper|quelqu un de) )patient(?:e|s|es)?\b|la lenteur|serenite",
    ),
    Valeur(
        "la sécurité",
        "sécurité",
        r"securite(?! (?:sociale|financ\w*|incendie|civile))|\bstabilite\b",
    ),
    Valeur(
        "l’hospitalité",
        "bienveillance",
        r"hospitalit\w+|(?:^|(?:etre|rester) )hospitaliers?\b|l ?accueil\b|accueillan\w+",
    ),
    Valeur("le partage", "bienveillance", r"partag(?:e|er|eons|eant|eurs?|euse)\b"),
)
_PAR_NOM = {v.nom: v for v in VALEURS}
_NOMMEES = [(v.nom, re.compile(rf"\b(?:{v.mots})")) for v in VALEURS]
_ACTES = [(v.nom, re.compile(rf"\b(?:{v.actes})")) for v in VALEURS if v.actes]

_LEUR_NOM = {
    "egard": "l’égard", "dignite": "la dignité", "consideration": "la considération", "courtoisie": "la courtoisie",
    "droiture": "la droiture", "probite": "la probité", "fraternite": "la fraternité",
    "empathie": "l’empathie", "humain": "l’humain", "lien social": "le lien social",
    "contact humain": "le contact humain", "amour du metier": "l’amour du métier",
    "amour du travail": "l’amour du travail",
    "conscience professionnelle": "la conscience professionnelle", "serieux": "le sérieux",
    "audace": "l’audace", "depassement de soi": "le dépassement de soi", "joie": "la joie",
    "bonne humeur": "la bonne humeur", "debrouille": "la débrouille", "debrouillardise": "la débrouillardise", "humour": "l’humour", "mixite": "la mixité",
    "ouverture d esprit": "l’ouverture d’esprit", "ecologie": "l’écologie", "soin": "le soin",
    "developpement durable": "le développement durable", "patrimoine": "le patrimoine",
    "camaraderie": "la camaraderie", "modestie": "la modestie", "accueil": "l’accueil",
    "hygiene": "l’hygiène", "bonheur": "le bonheur", "autonomie": "l’autonomie", "minutie": "la minutie",
    "travail soigne": "le travail bien fait", "boulot bien fait": "le boulot bien fait",
    "parole donnee": "la parole donnée", "parole d honneur": "la parole d’honneur",
    "beau travail": "le beau travail", "coup de main": "le coup de main", "lien": "le lien", "perseverance": "la persévérance",
}  # fmt: skip
"""Nouns close to a value of the table: who says one is given that one back."""

_RADICAUX = {
    "fiab": "la fiabilité", "ponctu": "la ponctualité", "sincer": "la sincérité",
    "loya": "la loyauté", "solidair": "la solidarité", "independant": "l’indépendance",
    "autonome": "l’autonomie", "convivial": "la convivialité", "exigean": "l’exigence",
    "integr": "l’intégrité", "gentil": "la gentillesse", "innov": "l’innovation",
    "equitable": "l’équité", "altruis": "l’altruisme", "inventi": "l’inventivité",
    "tenac": "la ténacité", "modest": "la modestie", "professionnalis": "le professionnalisme",
}  # fmt: skip
"""How an adjective begins, and the noun it stands for."""

_FAUX_AMIS = re.compile(
    r"\b(?:"
    # Turns of phrase.
    r"a la rigueur|(?:tenue|est|etait|sont) de rigueur|en (?:toute )?(?:verite|franchise|douceur|consideration|justice)|par (?:excellence|curiosite)"
    r"|la verite (?:c est|si je)|a (?:l |cet )egards?|a (?:bien des|tous|certains|mon|ton|son|leur|notre|votre) egards?|au serieux|(?:c est|t es|tu es|vous etes) serieux"
    r"|bon courage|avec (?:grand )?plaisir|au plaisir|(?:fait|ferait|fais|faites) (?:\w+ )?plaisir|mon humble avis|a (?:la )?discretion"
    r"|^ecoutez? (?=je|j|c|on|il|elle|tu|moi|non|ca|la|vous)|perd\w* patience|a bout de patience|(?:votre|ta) patience"
    r"|(?:a|prend\w*|pris|ai|avoir) le don|(?:vous etes|tu es|t es|c est) (?:\w+ )?gentille?|(?:prend\w*|avoir|pris) le coup de main|a egalite"
    r"|(?:une|petite|par|pour) precision|(?:donn|redonn|prend|pren|pris|rend|liber|laiss|coup)\w* la parole"
    # The trade, its law and its places.
    r"|(?:une|ma|sa|en|de|ta|cette) franchise|(?:courroie|boite|arbre|huile|organes?) de transmission|transmission (?:automatique|mecanique|hydraulique)"
    r"|transmission (?:de (?:l |la |mon |ma |son )?|d |du )(?:entreprise|societe|boite|affaire|fonds|commerce|garage)"
    r"|transm\w+ (?:un |une |le |la |les |des |mon |mes |votre |vos |ce )?(?:mail|dossiers?|devis|demande|message|coordonnees|documents?|infos?|numero)"
    r"|respect\w* (?:les|des|mes|nos|le|la) (?:delais?|horaires?|normes?|budgets?|regles?|reglement\w*|recettes?|consignes?|procedures?)|respecti(?:f|ve)\w*"
    r"|(?:cartes?|points?|programmes?) (?:de )?fidelite|clients? fideles?|haute fidelite|(?:responsable|service|ingenieure?|controle|controleu\w+) qualite"
    r"|temps libre|(?:place|ligne|entree|poste) libre|libres?[ -](?:service|echange|antenne|de droits?)|(?:suis|est|reste) libre (?:le|la|a|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|ce)"
    r"|(?:perte|manque) d autonomie|autonomie (?:de (?:la )?|des )batteries?|(?:km|kilometres|heures) d autonomie|(?:loisirs?|ateliers?) creatifs?"
    r"|fruits? de la passion|(?:palais|huissiers?|decision|commissaires?|frais) de justice|(?:seuil|marge) de tolerance|tolerance (?:zero|au)"
    r"|environnement (?:de travail|professionnel|familial|calme)|mon environnement|(?:relations?|emplois?|revenus?|liens?|meubles?) durables?|(?:ma|une|la) bio (?:d|sur|insta)"
    r"|(?:une|deux|baguettes?|baguettes? de|pain|pains) traditions?|(?:gestion\w*|conseil\w*|constitu\w+) (?:de |en |du |un )patrimoine"
    r"|belle-famille|(?:medecin|pension|chef|regroupement|histoires?|affaires?|secrets?|souvenirs?|repas) de famille|clients? (?:\w+ )?exigeants?|(?:odeurs?|taches?) tenaces?"
    r"|a l accueil|accueil (?:de loisirs|periscolaire|collectif)|famille d accueil|accueillant (?:des|les|un|une)"
    r"|(?:agents?|societe|chaussures?|ceintures?|portes?|serrures?|normes?|consignes?|dispositifs?) de securite|lenteur (?:administrative|de|des|du)"
    r"|a proximite|(?:sur|envoy\w*|clique\w* sur|voici|ouvr\w+) le lien|le lien (?:internet|web|de paiement|marche|ne)|(?:casques?|salles?|studios?|tables?|points?) d ecoute"
    r"|le soin (?:du (?:visage|corps)|des? (?:pieds|mains|cheveux|ongles)|capillaire|visage)|(?:portions?|parts?|assiettes?|plats?|doses?|poitrines?) (?:\w+ )?genereu(?:x|ses?)"
    r"|(?:verre|film|vernis|gel|plastique|vitre|tissu|resine|emballage|sac)s? transparente?s?|la creation d\w*|(?:partag\w+) (?:un|le|mon|notre|les|votre|ton) (?:local|bureau|atelier|frais|loyer|avis)"
    # « je dirais plutôt une famille »: the word for those they work for.
    r"|(?:dirais|dire|dis|disons|parle|parler|parlerais|appell?e\w*|considere\w*) (?:plutot |mieux |les |d |de |comme )*(?:une|des|ma|mes|nos)(?: \w+)? familles?|mot familles?"
    r"|ressources humaines|dignes? de|qualites? de vie|qualite[- ]prix"
    r")\b"
)  # fmt: skip
"""Phrases where the word of a value means something else."""

_SUFFIXES = {
    "f": ("té", "eur", "esse", "ance", "ence", "tude", "ion", "ise"),
    "m": ("isme", "age", "ment"),
}
_LISTE_NOMS = """
ethique amitie amour harmonie paix calme foi gout memoire silence honneur labeur effort merite
energie poesie fantaisie zele echange dialogue confort charme service respect soin
pedagogie sympathie diplomatie joie chaleur
nature magie culture droiture fierte
attention comprehension reflexion emotion intention vocation ambition passion devotion conviction
admiration concertation collaboration satisfaction precision finition creation perfection
transmission education inspiration imagination intuition conservation prevention protection
preservation implication motivation moderation determination cohesion union evolution
consideration inclusion cooperation discretion tradition innovation erudition abnegation
contribution participation adaptation anticipation
courage partage heritage apprentissage voisinage metissage compagnonnage
engagement devouement discernement raffinement depassement accompagnement attachement
emerveillement epanouissement enchantement recueillement enracinement apaisement
rassemblement desinteressement accomplissement
franchise gourmandise expertise maitrise debrouillardise
"""
_DE_METIER = ("ion", "age", "ment", "ise")
"""How nouns of a trade end as well as abstract ones."""

_AUTRES_NOMS = frozenset(_LISTE_NOMS.split())
"""Nouns that can be a value although nothing in their form tells it."""

_LISTE_CHOSES = """
societe universite cite communaute faculte propriete electricite publicite identite nationalite
parente amiraute antiquite maternite infirmite sonorite quantite totalite extremite majorite
minorite cecite comptabilite specialite formalite activite actualite mentalite nouveaute
ambulance assurance seance ambiance balance lance substance circonstance distance naissance
enfance contenance echeance correspondance provenance agence essence audience conference
residence faience frequence licence sentence consequence sequence adolescence semence urgence
concurrence presidence absence permanence apparence existence vacance finance creance facture
alliance couleur odeur soeur fleur lueur sueur tumeur epaisseur largeur longueur hauteur vapeur
humeur valeur saveur liqueur rumeur jeunesse cesse adresse maitresse princesse presse messe
caresse forteresse comtesse altesse deesse secheresse gonzesse hotesse grossesse fesse duchesse
caisse piece eglise surprise chemise aise valise crise mise entreprise prise guise bise brise
remise marchandise glaise reprise marquise braise fraise cerise devise ardoise banquise
etude multitude altitude attitude habitude question impression direction situation occasion
conversation mission expression solution position operation reunion condition region sensation
pression organisation opinion nation division explication disposition emission station
television information administration population disparition commission occupation fonction
discussion version pension section construction production exception autorisation arrestation
circulation destruction legion aviation inscription description prestation location gestion
option livraison formation profession reduction action million promotion facturation cotisation
installation distribution communication negociation declaration exploitation religion
comment complement correction rectification liquidation conciliation freelance climatisation
remuneration virement animation forage falaise maintenance cybersecurite particularite specificite
rentabilite croissance recurrence intermittence voyance garance reparation renovation reprise
visage mariage passage village voyage message etage paysage personnage langage orage menage
nuage fromage garage equipage tournage otage rivage carrelage corsage maquillage eclairage
barrage feuillage reportage grillage virage tatouage usage ouvrage avantage stage chauffage
nettoyage repassage moment appartement departement batiment instrument regiment reglement
ciment serment etablissement element commencement vetement debarquement medicament logement
emplacement equipement testament monument compartiment document enterrement traitement
evenement mouvement gouvernement comportement paiement abonnement financement rendement
tourisme organisme mecanisme traumatisme communisme fascisme socialisme terrorisme capitalisme

difficulte impossibilite cruaute culpabilite salete lachete mechancete brutalite vanite
pauvrete anxiete obscurite humidite hostilite nudite fatalite necessite possibilite realite
eventualite opportunite priorite eternite inutilite mediocrite vulgarite agressivite nervosite
fragilite avidite souffrance vengeance mefiance ignorance impuissance malchance defaillance
violence indifference impatience insolence imprudence negligence arrogance peur erreur douleur
horreur terreur stupeur frayeur fureur laideur puanteur rancoeur lourdeur torpeur tristesse
faiblesse detresse vieillesse paresse maladresse mollesse betise sottise convoitise hantise
solitude inquietude lassitude incertitude servitude chance evidence experience resistance
importance difference influence sorte obligation question depression deception destruction
confusion agitation tension malediction accusation disparition chomage dommage chantage
naufrage licenciement dechirement tremblement
"""
_CHOSES = frozenset(_LISTE_CHOSES.split())
"""Nouns of such a form that are things, or that no one holds for a value, without accents."""

_LOCUTIONS = {
    "bon sens": "le bon sens",
    "franc[ -]parler": "le franc-parler",
    "savoir[ -]vivre": "le savoir-vivre",
    "savoir[ -]etre": "le savoir-être",
    "savoir[ -]faire": "le savoir-faire",
    "bien[ -]etre": "le bien-être",
    "art de vivre": "l’art de vivre",
}
"""Values of several words that the table does not hold."""

_OPPOSES = {"prix": "le prix", "argent": "l’argent", "fric": "le fric", "chiffre": "le chiffre"}
"""What a value is set against: it can be denied, and is never one."""

_TETES = ("amour", "gout", "sens", "souci", "culture", "esprit")
"""Nouns that say nothing without what follows: « le sens du service »."""

_RARES = {
    "tracabilite": "traçabilité",
    "bientraitance": "bientraitance",
    "inclusivite": "inclusivité",
}

_ARTICLE = r"(?:de la|de l|du|des?|d|la|les?|l|une?|mon|ma|notre|votre|cette?|vos) "
_ENTREE = (
    r"(?:valeurs?|(?:mes|nos|ma|notre|les|des|en|comme|cote|niveau) valeurs?|(?:que|qui) (?:je|j|on|nous|me) \w+"
    r"|c est|c etait|ce sont|ce serait|sont|est|serait|seraient|euh+|heu+|bah|ben|alors|moi|pour moi|chez moi|je dirais|je dis|on va dire|disons"
    r"|donc|et|puis|mais|surtout|d abord|avant tout|aussi|oui|non|un peu|peut-etre|deja|plutot|ensuite|enfin|apres|bon|voila"
    r"|ok|genre|beaucoup|toujours|en premier|premierement|il y a|y a|l important|l essentiel|le plus important|ce qui (?:compte|m importe|me guide)) "
)
_PREDICAT = (
    r"(?:c est|ce sont|je|j|on|nous|qui) (?:\w+ )?(?:tiens?|tenons|crois|croit|croyons) (?:\w+ )?(?:a|en)|attachee?s? a|(?:j|on|nous) aim\w+"
    r"|(?:je|on|nous) (?:veux|veut|vise|defends?|defendons|prone|privilegie|cultive|cherche|porte|respecte)|il faut|faut"
    r"|je parl(?:e|ais)|j ai parle|(?:chiante?|relou|intransigeante?|exigeante?|maniaque|pointilleu(?:x|se)|stricte?|carree?|intraitable|compromis|transige pas|lache(?:rai)? (?:rien|pas)"
    r"|ferme|dure?|cheval) (?:sur|de)|(?:je|on|nous) (?:ne |n |m )?(?:lach|abandonn|renonc|sacrifi|brad|trahi|neglig|transig|ced|enlev|retir)\w* (?:pas|jamais)(?: (?:a|sur|avec))?|(?:obsession|manie|maniaque|fiere?) (?:c est|de)|misee? (?:tout )?sur|repose sur"
)
_NOMME = re.compile(
    rf"(?:{_ENTREE})*(?:(?:.* )?(?:{_PREDICAT}) (?:(?:surtout|d abord|avant tout|vraiment|beaucoup|aussi|bien|plutot|toujours) )*)?"
    r"(?:(?:la|le|l) [a-z-]+ (?:et|ou) )?"
)
"""All that can come before a noun that is given as a value."""

_SUITE = re.compile(
    r"(?:$|(?:et|ou|pas|ni|plus|avant|d abord|surtout|aussi|c est|quoi|voila|hein|bien sur|je|j|toujours|partout|compte|passe|prime|pour moi|moi|plutot|mais|avec"
    r"|(?:la|le|l) (?!\w+ (?:est|a)\b))\b)"
)
_COMPLEMENT = re.compile(r"(?:envers|de|du|des|d|dans|au|aux|pour|en)\b")

_NIE = re.compile(
    r"\b(?:pas|ni|sans|jamais|aucune?|moins|manque|peu importe|plutot qu[e]?)"
    r"(?: (?:trop|vraiment|toujours|tant|pour|par|une question))?$"
    r"|\b(?:vous|tu) (?:\w+ )?(?:parlez|parles|dites|dis|repet\w+|mettez|mets|(?:avez|as) (?:mis|dit|parle|note|ecrit|compris))$"
)
_SANS_QUOI = re.compile(r"\b(?:pas|rien|jamais|impossible|nul)\b.*\bsans$")
_LACHER = r"(?:lach|abandonn|renonc|sacrifi|brad|trahi|neglig|transig|ced|enlev|retir|retirer|prend(?:ra|re)|touch|derog|lesin)\w*"
_TENUE = re.compile(rf"\b{_LACHER} (?:pas|jamais|rien|plus|aucun\w*)(?: (?:a|sur|avec|de|moi))*$")
"""« Je ne lâcherai jamais la discrétion » holds it."""
_REFUS = re.compile(
    r"\b(?:ni|rien a voir avec|au lieu|a la place|(?:plutot|davantage) (?:.+ )?que|^(?:c est )?plus .+ que|et non(?: pas)?"
    r"|(?:pas|rien)(?: du tout)?(?: une)? (?:question|histoire|affaire)|s agit pas|(?:pas|jamais|rien) (?:dit|parle|ecrit|evoque|mentionne|voulu dire|repondu)"
    r"|(?:je|on|nous) (?:ne )?(?:parle|dis|cherche|vise|prone|revendique|veux|defends) (?:pas|jamais)|me reconnais pas dans|tout sauf"
    r"|d ou (?:vous|tu) (?:sortez|sors|tirez|tires))$"
)
"""What comes before a value that is refused as such, not merely lacking somewhere."""

_ORDRE = re.compile(
    r"(?:(?:non|mais|ah|bon|alors|et|il faut|faut|vous pouvez|tu peux|merci) )*"
    r"(?:(?:oubli|enlev|retir|supprim|vir|effac|ray)(?:e|ez|er|ons)|laisse[rz]? tomber|(?:arret\w+|stop) avec)"
)
"""A value the coach is told to drop."""

_DETERMINANTS = ("", "la", "le", "l", "de la", "de l", "du", "cette", "votre")

_PAS = re.compile(
    r"(?:(?:non|mais|et|ah|attention|attendez|enfin|bah|ben|surtout|en fait|justement|moi|je dis|j ai dit) )*"
    r"((?:c|ce n) (?:est|etait) )?(?:surtout |vraiment |absolument |certainement |surement |clairement )?pas(?: (?:vraiment|du tout|forcement|tellement|exactement|non plus|pour|par))*"
)
_EXPLIQUE = re.compile(r"(?:parce que?|car|puisque?|vu que) ?")
_PAS_SEULEMENT = re.compile(r"\bpas (?:que|seulement|uniquement|juste)(?: pour| par)?$")
_PAS_APRES = re.compile(r"(?:et |(?:mais |non )+(?:(?:c|ce n) est )?)?pas")
_FIN_DE_DENI = re.compile(
    r"(?:$|(?:mais|c est|plutot|et|ni|ou|non plus|du tout|hein|(?:la|le|l)(?! (?:probleme|souci|sujet))|moi|(?:pour|chez) moi|la dedans|voila|alors|s il (?:te|vous) plait|merci|je (?:dirais|mets)|mettez|dites|qu il s agit"
    r"|que (?:je|j|moi) (?:veux|voulais|cherch\w+|vis\w+|dis\w*|ai dit\w*)|qui (?:compte|m importe|m anime|me guide|m interesse))\b)"
)
_REFUS_APRES = re.compile(
    r"(?:bof\b|(?:n )?a rien a voir\b|c est (?:votre|ton) (?:mot|idee)\b|(?:non|non pas du tout|non merci|pas du tout|rien a voir|(?:je |on |j )?(?:m |me |s )?en (?:fous?|fout|moque|fiche))$"
    r"|(?:(?:ca )?(?:c est|n est|c etait|ce n est) pas (?:ca|moi|mon|ma|le (?:mot|sujet)|une valeur)|(?:c est|est) faux"
    r"|j ai (?:pas|jamais) (?:dit|parle)|je n ai (?:pas|jamais) (?:dit|parle)|ca (?:ne )?(?:me |m )?(?:parle|ressemble|correspond) pas|me (?:gene|derange|deplait))\b)"
)
"""What is said of a value just after it, to refuse it."""

_INTERJECTION = re.compile(
    r"(?:(?:non|mais|ah|oh|attendez|attends|ecoutez?|pardon|desolee?|enfin|bah|ben|euh|bon|ok|oui|si|stop|merci|franchement) ?)+"
)
_CONTRASTE = re.compile(r"(?:c est|plutot|mais|la|le|l|juste|je (?:parle|dis|veux))\b")

_APPEL = re.compile(r"(?:(?:bah|ben|euh|bon|ah|oh) )*ecoutez?")
_SUJET = re.compile(r"(?:je|j|on|il|elle|tu|vous|nous|c est|ca|moi|non|y a|la)\b")
_AVEC_SUITE = re.compile(rf"\b({'|'.join(_TETES)}) (du|de la|de l|des|de|d) ([a-z]+(?:-[a-z]+)*)")
_SINGULIERS = ("Nfs", "Nms", "Nxs", "Nfx", "Nmx")

_COUPE = re.compile(r"([,;:.!?…\n()\[\]«»\"“”/+•*&→>]+|\s[-–—]+\s|^[-–—]+\s*)")

_FAUTES = [
    (re.compile(r"\b([dl]?)h?on+etet\w*"), r"\1 honnetete"),
    (re.compile(r"\brespet\b|\brespec\b"), "respect"),
    (re.compile(r"\bconfience\b"), "confiance"),
    (re.compile(r"\bac\b"), "avec"),
]

# « j’ai pas fait ça pour être mon propre patron »
_PAS_POUR = re.compile(r"\bpas (?:fait ca |ca )?pour $")

# « on va pas se mentir » only introduces what follows.
_FORMULE = re.compile(
    r"\b(?:vais|va|vas|faut|allons) (?:pas|plus) (?:se |te |vous |nous )?(?:mentir|raconter)\b"
)


@dataclass(frozen=True)
class _Mention:
    """A value said.

    Attributes:
        nom: its name with its article, in the person's word where it is a noun.
        canon: its name in the table, or None for a noun of their own.
        affirmee: held for a value, neither denied nor said to be lacking.
        niee: refused as a value: « c’est pas la patience ».
    """

    nom: str
    canon: str | None
    affirmee: bool
    niee: bool


def famille(nom: str) -> str:
    """The family of a value of the list.

    Raises:
        KeyError: when the name is not in the list.
    """
    return _PAR_NOM[nom].famille


def valeurs_nommees(texte: str) -> list[str]:
    """Values of the table named outright, in the order they come, by the person's own noun.

    A value that is denied is left out.
    """
    return _tenues(m for m in _mentions(texte) if m.canon)


def valeurs_dites(texte: str) -> list[str]:
    """The first three values a person lists, in their own words with article and accents.

    Known values, and abstract nouns of their own given as values; none that is denied.
    """
    return [_avec_son_article(nom, texte) for nom in _tenues(_mentions(texte))[:3]]


def _avec_son_article(nom: str, texte: str) -> str:
    """« le mémoire » is a paper, « la mémoire » a value: the person knows which one they mean."""
    if nom == "le respect du vivant" and (sien := _RESPECT_DES.search(texte)):
        # « le respect des bêtes »: their word for it.
        return sien[0].lower().replace("'", "’").replace("betes", "bêtes")
    article, _, reste = nom.partition(" ")
    autre = {"le": "la", "la": "le"}.get(article)
    dit = autre and re.search(rf"\b{autre} {re.escape(reste)}\b", texte, re.IGNORECASE)
    return f"{autre} {reste}" if dit else nom


_RESPECT_DES = re.compile(
    r"\ble (?:respect|soin) (?:des (?:b[êe]tes|animaux)|de la (?:nature|terre)|de l['’]environnement)\b",
    re.IGNORECASE,
)


def valeurs_niees(texte: str) -> list[str]:
    """Values refused as such (« pas la patience »), unless the message holds them after all."""
    mentions = [m for m in _mentions(texte) if m.niee or m.affirmee]
    derniere = {m.nom: m.niee for m in mentions}
    return [nom for nom, niee in derniere.items() if niee]


def valeurs_sous_entendues(texte: str) -> list[str]:
    """Values an act or a phrase implies without naming them, in the order they come."""
    nu = _FORMULE.sub(" ", " ".join(partie for partie, _ in _parties(texte)))
    dites = {m.canon for m in _mentions(texte)} | set(valeurs_niees(texte))
    trouvees = []
    for nom, motif in _ACTES:
        m = motif.search(nu)
        if m and nom not in dites and not _PAS_POUR.search(nu[: m.start()]):
            trouvees.append((m.start(), nom))
    return [nom for _, nom in sorted(trouvees)]


def _tenues(mentions: Iterable[_Mention]) -> list[str]:
    """Names of those held, once each, without those whose last word is a refusal."""
    lues = list(mentions)
    niees = [nom for nom, niee in {m.nom: m.niee for m in lues}.items() if niee]
    return [nom for nom in dict.fromkeys(m.nom for m in lues if m.affirmee) if nom not in niees]


def _parties(texte: str) -> list[tuple[str, str]]:
    """Parts of sentences flattened (no accent, no apostrophe), each with the mark that ends it."""
    morceaux = [*_COUPE.split(abreger(texte)), ""]
    parties = [
        (_aplatir(morceau), marque.strip())
        for morceau, marque in zip(morceaux[::2], morceaux[1::2], strict=True)
    ]
    return [(nu, marque) for nu, marque in parties if nu]


def _aplatir(texte: str) -> str:
    nu = re.sub(r"[^\w\s'-]", " ", normaliser(texte)).replace(" - ", "-").replace("'", " ")
    for motif, par in _FAUTES:
        nu = motif.sub(par, nu)
    return " ".join(_decoller(mot) for mot in nu.split())


@lru_cache(maxsize=5000)
def _decoller(mot: str) -> str:
    """« lhonnetete » as « l honnetete »."""
    if re.match(r"[ld][aeiouyh]\w{4}", mot) and not _reconnu(mot) and _reconnu(mot[1:]):
        return f"{mot[0]} {mot[1:]}"
    return mot


def _reconnu(mot: str) -> bool:
    return lexique.connu(mot) or bool(lexique.accentuer(mot))


@lru_cache(maxsize=500)
def _mentions(texte: str) -> tuple[_Mention, ...]:
    """All that is said of values, in order."""
    parties = _parties(texte)
    ecrits = {
        lexique.desaccentuer(mot): mot for mot in re.findall(r"[^\W_]+(?:-[^\W_]+)*", texte.lower())
    }
    mentions: list[_Mention] = []
    for rang, (partie, _) in enumerate(parties):
        if _APPEL.fullmatch(partie) and _SUJET.match(_partie(parties, rang + 1)[0]):
            continue
        nu = _FAUX_AMIS.sub(lambda m: "x" * len(m[0]), partie)
        fin_avant = None
        for debut, fin, nom, canon in _places(nu, ecrits):
            avant = re.sub(rf"\b{_ARTICLE}$", "", nu[:debut])
            article, apres = nu[len(avant) : debut].strip(), nu[fin:].strip()
            entre = "" if fin_avant is None else avant[fin_avant:].strip()
            niee = (
                _refusee(parties, rang, avant.strip(), article, apres)
                or (entre == "ou" and mentions[-1].niee)
                # « justesse pas justice »
                or (bool(_PAS_APRES.fullmatch(entre)) and bool(_FIN_DE_DENI.match(apres)))
            )
            a_la_suite = bool(mentions) and entre in (
                ("mais", "plutot", "mais plutot", "c est", "mais c est")
                if mentions[-1].niee
                else ("et", "ou", "puis", "plus", "avec", "et puis")
            )
            if not niee and (
                nom in _OPPOSES.values()
                or canon is None
                and not (a_la_suite or _donnee(avant, article, apres, nom))
            ):
                continue
            if _EXPLIQUE.match(partie) and any(m.nom == nom and m.niee for m in mentions):
                # « Pas la patience, parce que être patiente, c'est subir »: it tells why not.
                continue
            fin_avant = fin
            mentions.append(_Mention(nom, canon, not niee and not _manque(avant.strip()), niee))
    return tuple(mentions)


def _partie(parties: list[tuple[str, str]], rang: int) -> tuple[str, str]:
    """One part and its mark, both empty beyond the ends."""
    return parties[rang] if 0 <= rang < len(parties) else ("", "")


def _places(nu: str, ecrits: dict[str, str]) -> list[tuple[int, int, str, str | None]]:
    """Start, end, name and name in the table of each value.

    Where two overlap the table comes first, then the longest.

    `ecrits` gives the words as typed, by their bare spelling.
    """
    lieux: list[tuple[int, int, str, str | None]] = [
        (m.start(), m.end(), _nom_dit(m[0], nom), nom)
        for nom, lu in _NOMMEES
        for m in lu.finditer(nu)
    ]
    for motif, nom in _LOCUTIONS.items():
        lieux += [(m.start(), m.end(), nom, None) for m in re.finditer(rf"\b{motif}\b", nu)]
    for m in re.finditer(r"[a-z]+(?:-[a-z]+)*", nu):
        if seul := _OPPOSES.get(m[0]) or _nom_abstrait(ecrits.get(m[0], m[0])):
            lieux.append((m.start(), m.end(), seul, None))
    for m in _AVEC_SUITE.finditer(nu):
        mot = ecrits.get(m[3], m[3])
        if suite := _ecrit(mot, "N", "A") or (None if _reconnu(mot) else mot):
            lien = m[2].removesuffix(" l") + (" l’" if m[2].endswith(" l") else " ")
            lien = "d’" if m[2] == "d" else lien
            lieux.append(
                (
                    m.start(),
                    m.end(),
                    f"{avec_article(_ecrit(m[1], *_SINGULIERS))} {lien}{suite}",
                    None,
                )
            )
    gardes: list[tuple[int, int, str, str | None]] = []
    for lieu in sorted(lieux, key=lambda x: (x[3] is None, x[0] - x[1])):
        if all(lieu[1] <= autre[0] or lieu[0] >= autre[1] for autre in gardes):
            gardes.append(lieu)
    return sorted(gardes, key=lambda x: x[:2])


def _nom_dit(trouve: str, canon: str) -> str:
    """The name of a value of the table found under these words."""
    nu = re.sub(r"^(?:la |le |l |l(?=ecoute|accueil|equipe))", "", trouve)
    if nu in _LEUR_NOM:
        return _LEUR_NOM[nu]
    for radical, nom in _RADICAUX.items():
        if nu.split(" ")[-1].startswith(radical):
            return nom
    return (" " not in nu and _nom_abstrait(nu)) or canon


@lru_cache(maxsize=5000)
def _nom_abstrait(mot: str) -> str | None:
    """An abstract noun with its article and accents, or None.

    Args:
        mot: one word in lower case, with or without its accents.
    """
    nu = lexique.desaccentuer(mot)
    if nu in _CHOSES:
        return None
    nom = _RARES.get(nu) or _ecrit(mot, *_SINGULIERS)
    if nom is None and len(nu) >= 9 and nu.endswith(("ite", "isme")):
        # A noun too new for the table.
        nom = re.sub("ite$", "ité", mot) if not _reconnu(nu) else None
    if nom is None or not (nu in _AUTRES_NOMS or nom.endswith(_SUFFIXES[_genre(nom)])):
        return None
    return avec_article(nom)


def _ecrit(mot: str, *etiquettes: str) -> str | None:
    """The word with its accents when the table gives it one of these tags, or None."""
    formes = (mot, *lexique.accentuer(lexique.desaccentuer(mot)))
    return next((f for f in formes if lexique.a_lecture(f, *etiquettes)), None)


def _genre(nom: str) -> str:
    if lexique.lectures(nom):
        return "f" if lexique.a_lecture(nom, "Nfs", "Nfx") else "m"
    return "m" if nom.endswith(_SUFFIXES["m"]) else "f"


def avec_article(nom: str) -> str:
    """A noun with the article it takes: « la franchise », « l’écoute »."""
    return f"l’{nom}" if voyelle(nom) else f"{'la' if _genre(nom) == 'f' else 'le'} {nom}"


def _donnee(avant: str, article: str, apres: str, nom: str) -> bool:
    """Whether a noun of their own is given as a value, and not the topic of some sentence."""
    if article not in ("", "la", "le", "l", "de la", "de l", "du", "de", "d"):
        return False
    if not _NOMME.fullmatch(avant):
        return False
    if nom.endswith(_DE_METIER) and lexique.desaccentuer(nom[2:].strip()) not in _AUTRES_NOMS:
        # « le montage » may be their trade: only where it is all they say.
        return article in ("la", "le", "l") and apres == "" and not avant.strip()
    if _SUITE.match(apres) or (" " not in apres and lexique.part(apres, "A") > 0.5):
        return True
    return not nom.endswith(("ion", "age", "ment", "service")) and bool(_COMPLEMENT.match(apres))


def _manque(avant: str) -> bool:
    """Whether these words say that what follows is lacking or set aside."""
    return bool(_NIE.search(avant)) and not (_SANS_QUOI.search(avant) or _TENUE.search(avant))


def _refusee(
    parties: list[tuple[str, str]], rang: int, avant: str, article: str, apres: str
) -> bool:
    """Whether a value is refused, by what surrounds it in its part and by the next one.

    Args:
        parties: all the parts.
        rang: which one the value is in.
        avant: the words before it in its part, its article left out.
        article: its article, or an empty string.
        apres: the words after it in its part.
    """
    if avant.endswith(("moins", "pas tant")) and apres.startswith("que "):
        return not avant.endswith(("pas moins", "au moins"))
    suite, marque = (apres, parties[rang][1]) if apres else _partie(parties, rang + 1)
    if re.match(r"pourquoi|est-ce", parties[rang][0]) or _PAS_SEULEMENT.search(avant):
        return False
    if _REFUS_APRES.match(suite):
        # « le respect, non ? » asks for a yes.
        return not (suite == "non" and "?" in marque)
    if not _FIN_DE_DENI.match(apres):
        return False
    if avant.endswith("ni") and not article and not re.search(r"\bni \w+$", parties[rang][0]):
        # « ni patience ni rigueur chez mon associé »
        return False
    if _REFUS.search(avant) or _ORDRE.fullmatch(avant):
        return True
    pas = _PAS.fullmatch(avant)
    if pas is None or (article not in _DETERMINANTS and not apres.startswith("qu il s agit")):
        return False
    if rang == 0:
        return True
    # « 70 heures, c’est pas la liberté » speaks of the hours.
    precedente, fin = parties[rang - 1]
    return bool(
        (pas[1] is None and len(precedente.split()) <= 6)
        or re.search(r"[.!?…\n]", fin)
        or _INTERJECTION.fullmatch(precedente)
        or _CONTRASTE.match(apres)
        or _CONTRASTE.match(_partie(parties, rang + 1)[0])
    )
