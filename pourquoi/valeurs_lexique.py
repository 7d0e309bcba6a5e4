"""About twenty-five values as French entrepreneurs name them, and the acts that imply them.

Families follow Schwartz's basic human values; respect, the method's base value, is one of its own.
"""

# Patterns read better on one line.

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class Valeur:
    """A value.

    Attributes:
        nom: its name with its article.
        famille: the Schwartz family, or « respect ».
        mots: pattern of the words that name it outright.
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
        r"respect\w*|dignite|dignes?\b|dignement|egards?\b|consideration|politesse|courtoisie",
        r"(?:traite[rsz]?|traitee?s?) comme des (?:chiens?|numeros?|pions?|moins que rien)|pas un (?:numero|pion|code barre)"
        r"|quelqu.?un,? pas un|comme (?:des|un) (?:etres? humains?|vraies? personnes?)|sans (?:le|la|les) (?:juger|rabaisser)",
    ),
    Valeur(
        "l’honnêteté",
        "universalisme",
        r"honnete\w*|franchise(?! (?:de|d)\b)|etre droite?\b|sincer\w*|integrite|integre|droiture|probite|loyale?ment|verite",
        r"(?:pas|jamais|sans|que|plutot que|plus|de) (?:leur |lui |me |vous |te |nous )?(?:mentir|arnaquer|raconter de salades|tricher|entuber)"
        r"|prefere perdre un(?:e)? (?:vente|client|cliente|chantier|contrat)|arnaqu\w+|rendu (?:le cheque|la monnaie|l argent)|n(?:e|ai)? (?:mens|ment|mentons) (?:pas|jamais)"
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
        r"parole (?:tenue|donnee|d honneur)|(?:tenir|tenu|tiens|tient) (?:\w+ )?(?:parole|promesses?|(?:mes|nos|ses) engagements?)|fiabilite|fiables?\b|la parole\b|ponctual\w+|ponctuel\w*",
        r"(?:rappel\w+|recontact\w+) (?:toujours|systematiquement|tous|chaque|mes|nos|le|les|l[ae]? ?) ?(?:(?:toujours|systematiquement) )?(?:mes |nos |les |le |la |l )?(?:client\w*|gens)|(?:toujours|jamais) (?:a l heure|en retard)"
        r"|quand je (?:dis|promets|tope)|(?:poignee de main (?:vaut|suffit)|chose promise)|(?:respect|tien|ten)\w+ (?:toujours )?(?:les|mes|nos) delais",
    ),
    Valeur(
        "la confiance",
        "sécurité",
        r"confiance",
        r"(?:laiss|confi)\w+ (?:leurs? |les |ses |la )(?:cles?|maison|enfants?|bebe)",
    ),
    Valeur(
        "la transmission",
        "bienveillance",
        r"transmission|transmett\w+|transmis\w*|passer le flambeau|passer la main aux jeunes",
        r"form\w+ (?:des |les |mes |un |une |nos |deux |trois )+(?:\w+ )?(?:jeunes?|apprenti\w*|gamins?|stagiaires?|petits?)|appren(?:dre|ds|d|ons) (?:le|mon|un|notre) (?:metier|savoir)"
        r"|ce (?:qu on|que mon|que ma|que le) .{0,25}m a (?:appris|transmis|donne|enseigne)|(?:faut|qu) .{0,6}(?:ca|ke ca|que ca) passe a d autres|pour que (?:le|ce) (?:geste|metier|savoir)",
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
        r"genereu\w+|generosite|le don de soi|partag\w+|le don\b",
        r"\binvendus\b|(?:restos? du coeur|maraude)|(?:offert|refait|repare|fait) (?:gratuit\w*|gratis|gratos)|sans (?:rien|lui|leur)? ?(?:faire payer|compter son temps|rien facturer)",
    ),
    Valeur(
        "la bienveillance",
        "bienveillance",
        r"bienveill\w+|gentill\w+|empath\w+|douceur|bonte|compassion|humanite|humanisme|l humain\b",
        r"prend(?:re|s)? soin (?:des|de|d) (?!(?:moi|ma|mon|mes)\b)|tend(?:re|s)? la main",
    ),
    Valeur(
        "l’écoute",
        "bienveillance",
        r"l ?ecoute\b|\becoute\b(?! (?:z|de la|la))|etre a l ecoute|ecouter (?:les|mes|nos|vraiment|l autre)",
        r"prend(?:s|re)? le temps (?:de (?:les |l )?ecouter|d ecouter|de discuter|de parler)|ecout\w+ (?:les|mes|nos) (?:gens|clients?|clientes|patients?)",
    ),
    Valeur(
        "la proximité",
        "bienveillance",
        r"proximite|convivial\w+|lien social|creer du lien|le lien\b|contact humain|le contact avec|les relations? humaines?|relationnel",
        r"connai[st]\w* (?:leurs? |tous |leurs enfants|par leur )(?:prenoms?|enfants)|par leur prenom",
    ),
    Valeur(
        "la fidélité",
        "tradition",
        r"fidel\w+|loyaute|loya(?:l|le|ux|les)\b",
        r"(?:garde|gardé|gardee) (?:sa|la|leur|son) (?:place|poste|salaire)|(?:lache|laisse) (?:jamais|pas) (?:quelqu un|mes|un|les) ",
    ),
    Valeur(
        "le travail bien fait",
        "accomplissement",
        r"(?:travail|boulot|ouvrage|taf) bien fai\w+|amour du (?:travail|metier)|le beau travail|conscience professionnelle|professionnalisme|travail soigne|gout du travail",
        r"refai\w+ (?:jusqu|tout|toute|tant que|plutot)|refait .{0,25}(?:porte|peinture|couleur|soudure|chantier|joint|vernis)|doi(?:t|vent) (?:tenir|durer) \w+ ans|que ca (?:tienne|dure)",
    ),
    Valeur(
        "la qualité",
        "accomplissement",
        r"qualite(?! (?:de vie|prix))|excellence|exigence|exigean\w+|precision|perfection\w*",
    ),
    Valeur(
        "la rigueur",
        "accomplissement",
        r"rigueur|rigoureu\w+|serieux|le soin\b|minuti\w+|methodique|carree?\b",
    ),
    Valeur(
        "le courage",
        "accomplissement",
        r"courag\w+|perseverance|tenacite|tenace|persever\w+|audace|determination|depassement de soi|se depasser|combativite",
    ),
    Valeur(
        "la liberté",
        "autonomie",
        r"libert\w+|libres?\b|independan(?:ce|t|te)\b|autonom(?:ie|e)\b",
        r"(?:etre|devenir|suis) (?:mon|son|notre|ma) propre (?:patron|boss|chef|patronne)|(?:plus|sans|pas) (?:de |d avoir de |avoir de |un )?(?:patron|chefs?|boss|pointeuse|hierarchie)\b|mon propre (?:patron|boss|chef)"
        r"|choisir (?:mes|ac ki|avec qui|mes propres) (?:clients|horaires|chantiers|je|jtravaille)|rendre de comptes|demander la permission",
    ),
    Valeur(
        "la créativité",
        "autonomie",
        r"creativi\w+|creati(?:f|ve|fs|ves)\b|inventi\w+|innov\w+|imagination|curiosite|originalite|la creation\b",
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
        r"justice|equite|equitables?\b|egalite|justes?\b(?= (?:prix|salaire|remuneration|part))|la justesse",
        r"(?:meme|pareil) (?:accueil|prix|tarif) (?:pour|qu)|au juste prix|pay\w+ (?:correctement|a leur juste|decemment)",
    ),
    Valeur(
        "la tolérance",
        "universalisme",
        r"toleran\w+|ouverture d esprit|inclusion|inclusi\w+|diversite|mixite|sans discrimination",
        r"accueilli\w* comme (?:les|tout)|quelle que soit (?:leur|la|son)",
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
        r"(?:ancrage|produits?|economie|commerce|circuits? (?:court|locaux?)|acteurs?) (?:locale?s?|locaux)|circuits? courts?|le local\b|le terroir|le territoire",
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
        r"esprit d ?equipe|l ?equipe\b|collecti(?:f|ve)\b|cooperation|cooperer|travail d equipe|camaraderie|cohesion",
        r"on (?:gagne|reussit) ensemble|les uns pour les autres",
    ),
    Valeur("l’humilité", "tradition", r"humilit\w+|humbles?\b|modesti\w+|simplicite|discretion"),
    Valeur(
        "la patience",
        "tradition",
        r"patien(?:ce|t|te)\b(?! (?:de|a|en|qui|ne|est))|la lenteur|serenite",
    ),
    Valeur(
        "la sécurité",
        "sécurité",
        r"securite(?! (?:sociale|financ\w*|incendie|civile))|\bstabilite\b",
    ),
    Valeur(
        "l’hospitalité", "bienveillance", r"hospitalit\w+|hospitalier\w*|l ?accueil\b|accueillan\w+"
    ),
    Valeur("le partage", "bienveillance", r"\bpartag(?:e|er|eons|eant)\b"),
)
_PAR_NOM = {v.nom: v for v in VALEURS}
_NOMMEES = [(v.nom, re.compile(rf"\b(?:{v.mots})")) for v in VALEURS]
_ACTES = [(v.nom, re.compile(rf"\b(?:{v.actes})")) for v in VALEURS if v.actes]
_NIE = re.compile(
    r"\b(?:pas|ni|sans|jamais|aucune?|moins|manque|plutot qu[e]?|peu importe) (?:(?:que |trop |vraiment |pour |par |une question )?(?:de |d |du |la |le |les |l |une? |mon |ma )?)$"
)
_MOTS_A_EUX = (
    "la dignité", "la considération", "la politesse", "la courtoisie", "la franchise", "la sincérité", "l’intégrité",
    "la droiture", "la probité", "la vérité", "la fiabilité", "la ponctualité", "la solidarité", "la fraternité",
    "l’altruisme", "la gentillesse", "l’empathie", "la douceur", "la bonté", "la compassion", "l’humanité", "l’humanisme",
    "la convivialité", "le lien social", "le contact humain", "la loyauté", "l’amour du métier", "l’amour du travail",
    "la conscience professionnelle", "le professionnalisme", "l’excellence", "l’exigence", "la précision", "le sérieux",
    "la persévérance", "la ténacité", "l’audace", "la détermination", "le dépassement de soi", "l’indépendance",
    "l’autonomie", "l’inventivité", "l’innovation", "l’imagination", "la curiosité", "l’originalité", "la joie",
    "la bonne humeur", "l’humour", "la passion", "la gourmandise", "l’équité", "l’égalité", "l’ouverture d’esprit",
    "l’inclusion", "la diversité", "la mixité", "l’écologie", "la sobriété", "le développement durable", "le patrimoine",
    "la coopération", "la camaraderie", "la cohésion", "la modestie", "la simplicité", "la discrétion", "la sérénité",
    "la stabilité", "le soin", "l’accueil", "la lenteur", "le bonheur", "l’humain",
)  # fmt: skip
"""Nouns close to a value of the table: who says one is given that one back."""

_SMS = [
    (re.compile(r"\bc (?=\w)"), "c est "),
    (re.compile(r"\bpr\b"), "pour"),
    (re.compile(r"\btjrs?\b|\btjs\b"), "toujours"),
    (re.compile(r"\bki\b"), "qui"),
    (re.compile(r"\bke?\b"), "que"),
    (re.compile(r"\bjms\b"), "jamais"),
    (re.compile(r"\bac\b"), "avec"),
    (re.compile(r"\bds\b"), "dans"),
    (re.compile(r"\bj(?=(?:rappel|expliq|prend|refai|form|dis|fai|montr))"), "je "),
    (re.compile(r"\b([dl])(?=(?:honnet|entraid|ecout|equit|egalit))"), r"\1 "),
    (re.compile(r"\brespet\b|\brespec\b"), "respect"),
    (re.compile(r"\bhonetet\w*|\bonnetet\w*|\bhonnetet\b"), "honnetete"),
    (re.compile(r"\bconfience\b"), "confiance"),
]


# « on va pas se mentir » only introduces what follows.
_FORMULE = re.compile(
    r"\b(?:vais|va|vas|faut|allons) (?:pas|plus) (?:se |te |vous |nous )?(?:mentir|raconter)\b"
)


def _aplatir(texte: str) -> str:
    nu = unicodedata.normalize("NFD", texte.lower().replace("œ", "oe"))
    nu = "".join(c for c in nu if not unicodedata.combining(c))
    nu = re.sub(r"[^\w\s-]", " ", nu)
    nu = re.sub(r"\s+", " ", nu).strip()
    for motif, remplacement in _SMS:
        nu = motif.sub(remplacement, nu)
    return nu


_LEUR_NOM = {_aplatir(nom).split(" ", 1)[1]: nom for nom in _MOTS_A_EUX}


def famille(nom: str) -> str:
    """The family of a value of the list.

    Raises:
        KeyError: when the name is not in the list.
    """
    return _PAR_NOM[nom].famille


def valeurs_nommees(texte: str) -> list[str]:
    """Values named outright, in the order they come, by the person's own noun where it is one.

    A value that is denied is left out.
    """
    nu = _aplatir(texte)
    trouvees: list[tuple[int, str]] = []
    for nom, motif in _NOMMEES:
        for m in motif.finditer(nu):
            if not _NIE.search(nu[: m.start()]):
                trouvees.append((m.start(), _LEUR_NOM.get(m[0], nom)))
                break
    noms = [nom for _, nom in sorted(trouvees)]
    # A more precise name hides the general one.
    if "le respect du vivant" in noms and len(re.findall(r"\brespect", nu)) < 2:
        noms = [n for n in noms if n != "le respect"]
    if "le partage" in noms:
        noms = [n for n in noms if n != "la générosité" or re.search(r"genero|genereu", nu)]
    return noms


def valeurs_sous_entendues(texte: str) -> list[str]:
    """Values an act or a phrase implies without naming them, in the order they come."""
    nu = _FORMULE.sub(" ", _aplatir(texte))
    trouvees = []
    for nom, motif in _ACTES:
        m = motif.search(nu)
        if m and not re.search(rf"\b(?:{_PAR_NOM[nom].mots})", nu):
            trouvees.append((m.start(), nom))
    return [nom for _, nom in sorted(trouvees)]
