"""The trade: what the person says they do, as they would write it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from pourquoi.contenant import contenant_seul
from pourquoi.extraction.mots import (
    AFFAIRE,
    EN_CHEMIN,
    HORS,
    LIEU,
    MOIS,
    OU_QUAND,
    QUAND,
    QUI,
    plat,
    sans_incises,
    tel_quel,
)
from pourquoi.extraction.statut import reconnaitre_statut, sans_la_date_de_reprise
from pourquoi.metiers import est_un_metier
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

LONGUEUR_ACTIVITE = 80
"""Longest activity kept, in characters."""
_EN_TETE = re.compile(
    rf"^(?:(?:{OU_QUAND}|(?i:en|d[èe]s|d[ée]but|fin) {MOIS}(?: \d{{4}})?|(?i:le) \d\w*(?: er)? {MOIS}(?: \d{{4}})?|(?i:[àa]) [A-ZÉ][\w-]+),? (?=\w)"
    r"|(?i:on est|nous sommes|on sera) (?:à )?(?:deux|trois|quatre|cinq|six|\d+)(?: [^\W\d]+)?(?:, | et )(?=\w))+"
)
"""The same before the act: « à Toulouse, j'ouvre… », « on est trois sœurs et on fait… »."""


def _mots(texte: str) -> frozenset[str]:
    """The words of a list written in one string."""
    return frozenset(texte.split())


_SALUT = re.compile(
    r"^(?:(?:bonjour|bonsoir|salut|hello|coucou|bjr|slt|wesh|wsh|yo|cc|bon|alors|donc|ben|bah|euh|eh bien|et bien|oui|ouais|ok|voil[àa]|en fait|du coup|rebonjour|hey|bsr|heu|hum+|hm+|voyons|oul[àa]|pardon|désolée?|comment dire|bonne question|en gros|je dirais|c’est-[àa]-dire"
    r"|moi|pour ma part|actuellement|enfin|merci|à tous|à vous|tout le monde|ch[eè]re?s? (?:madame|monsieur|coach|ami)|mesdames|messieurs|madame|monsieur|c’est simple|disons|voici|(?:permettez que )?je me présente|permettez)(?![\w’-])[\s,.:!…]*)+",
    re.IGNORECASE,
)
_ADV = r"(?:(?:actuellement|bientôt|aussi|juste|donc|là|maintenant|enfin|en ce moment|avec (?:mon|ma|mes) [^\W\d]+(?: (?-i:[A-ZÀ-Ý])[\w-]+)?|ensemble|depuis [\w ]{3,12}?|à (?:deux|trois|quatre|cinq|six|sept|huit|plusieurs|\d+)(?: (?:salariés|associés|copains|amis))?) )?"
_POSSEDE = re.compile(
    rf"{QUI}{EN_CHEMIN}(?:l’|me |y |nous )?(?:reprends?|reprendre|reprenons|repris|rachète|racheter|racheté|rachetons|reprendr(?:ai|ons)|rachèter(?:ai|ons)|créer(?:ai|ons)|ouvrir(?:ai|ons)|monter(?:ai|ons)|lancer(?:ai|ons)|rouvr(?:e|ons|ir)|crée|créer|créé|créons|monte|monter|monté"
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
    r"\s*(?:[,;:.!?…(–—]|\s-\s|\b(?:avec (?:mon|ma|mes|deux|un|une|trois|des) (?:\w+ )?(?:fr[èe]re|s[oœ]e?ur|mari|femme|compagn\w+|cousin\w*|associ\w+|ami\w*|copin\w*|copains?|p[èe]re|m[èe]re|fils|fille|conjoint\w*|pote\w*|parents|coll[èe]gue\w*|frangine?s?|gars|[ée]pou\w+|neveux?|ni[èe]ces?)"
    r"|depuis|(?:[çc]a|sa) fait (?:\w+ ){1,3}(?:ans?|mois|années?|semaines?)|où (?:je|j’|c’|on|nous|mon|ma|mes|le|la|l’|les|il|elle|tout)|que (?:je|j’|mon|on|nous)|qu’(?:on|il)|dont|(?:dans|pour|avec|chez|sur|à) (?:la?quelle?s?|lesquel\w+|qui)|auquel|et (?:je|j’|on|nous|l[àa]|ça|c’est|maintenant|voil[àa]|du coup)|mais|parce que?|car|donc|pour (?:moi|que|être|avoir|gagner|vivre)"
    r"|si (?:la|tout|le|on)|la signature|(?<!l’)on(?= [^\W\d])|on s’|nous(?= \w+ons\b)|après|avant de|suite à|qui s’appelle|quand|prévue?|chez moi|ouverture|dans (?:\w+ )?(?:mois|semaines|ans)|j(?:e|’(?=\w))|c’est|voil[àa]|quoi\b|hein\b|merci\b|(?:(?:bon|ben|bah|euh) )?(?:à la base|à l’origine|au départ)|il y a|à mon compte|sans (?:l’avoir|le vouloir)|en cours|l’an prochain"
    r"|l’année|cette année|toute? seule?|en solo|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\d{4})|statut|rachetée?|fondée?|(?<!\bdu )(?<!\bde )(?<!\ble )(?<!\bla )(?<!\bune )(?<!\bma )(?<!\bprojet )(?<!\ben )(?:rachat|reprise)(?=\W*$| (?:en|dans|prévue?|du|de|à|a|d’une?)\b)|en installation)(?:(?!\w)|(?<=’))"
    rf"|\b(?:{QUAND}|{MOIS} \d{{4}})(?!\w))",
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


_CONSEILLE_DE_VENIR = re.compile(
    r"\b(?:on|mon|ma|mes|le|la|les|une?)\b(?: [\w’'-]+){0,4}? ?m['’](?:a|ont|avait) (?:bien |fortement )?(?:conseill\w+|recommand\w+|sugg[ée]r\w+|dit|invit\w+|propos\w+|demand\w+) (?:de |d['’]|à )(?:vous|te|venir|passer|voir|essayer|commencer|faire (?:[çc]a|ce|cet)|parler|discuter|r[ée]pondre)\b[^.!?;,]*",
    re.IGNORECASE,
)
"""« On m'a conseillé de vous parler avant de me lancer » tells no trade."""


_TRUC = re.compile(
    r"\bune? (?:petite? )?(?:truc|machin|bidule|chose) (d[eu] |de la |des |d['’]|dans )(?!dingue|fous?|ouf|malades?|plus|bien|mieux|moi|ma tête)",
    re.IGNORECASE,
)
"""« un truc de couture », « un machin dans la récup »: a trade, said as one says things."""


def _lisible(texte: str) -> str:
    """The text cleaned: no emoji, no « tu vois le genre », « 1 bar » in letters."""
    texte = sans_la_date_de_reprise(_CONSEILLE_DE_VENIR.sub("", texte))
    texte = _TRUC.sub(r"une activité \1", _MACON.sub("maçon", sans_abreger(texte)))
    propre = re.sub(r"(?<![\w’-])ds(?![\w’-])", "dans", _APPEL.sub("", nettoyer(texte)))
    propre = _JE_COLLE.sub("je ", _G_VERBE.sub("j’", tel_quel(propre)))
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
    suites = SequenceMatcher(None, tapes, mots).get_opcodes()
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


_DOUTE = re.compile(r"(?:[,;:.…]|\s(?=(?:et|mais) (?:je|j’|on)\b)) ?", re.IGNORECASE)


def _avant_le_doute(propre: str) -> str:
    """« Je reprends le bar du port | et je ne sais pas encore avec qui »: what is said for sure."""
    fins = [m.start() for m in _DOUTE.finditer(propre)]
    return next((propre[:fin] for fin in reversed(fins) if not vague(propre[:fin])), "")


def reconnaitre_activite(texte: str) -> str | None:
    """The trade as a short noun phrase (« un garage auto à Vesoul »), or None.

    It stands after « votre activité : »: lower case, no final punctuation, mon → votre.
    """
    if re.search(r"</?\w+[^>]*>|https?://|^\s*/\w", texte):
        return None
    propre = _lisible(texte)
    if insignifiant(propre):
        return None
    if vague(propre):
        dite = reconnaitre_activite(_avant_le_doute(propre)) if _DOUTE.search(propre) else None
        return dite if dite and designe_un_metier(dite) else None
    nu = sans_accents(nettoyer(texte))
    for phrase, entiere in _affirmations(propre):
        phrase = sans_incises(_J_COLLE.sub("j’", _SALUT.sub("", phrase)))
        droit = redresser(phrase, nu) or "".join(
            redresser(p, nu) or p if p.strip(" ,") else p for p in re.split(r"(\s*,\s*)", phrase)
        )
        droit = mots_gardes(phrase, droit)
        activite = _activite(sans_incises(droit))
        if activite and (entiere or _annonce(droit) or designe_un_metier(activite)):
            return (
                re.sub(r"^une activité d(?:e |u |es |e la |’|ans )", "", activite)
                if _TRUC.search(texte)
                else activite
            )
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
        return bool(re.match(rf"{AFFAIRE}\b", nu))
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
    return _un_metier_nomme(mots)


def _un_metier_nomme(mots: list[str]) -> bool:
    """Whether one of two words is a trade by itself, or the first half of the first one.

    « une librairie-papeterie », « un bar-tabac »; « chef-d’œuvre » is none.
    """
    moitie = mots[0].split("-") if mots and not mots[0].endswith("-d") else []
    tetes = moitie[:1] if len(moitie) == 2 else []
    premiers = [*mots[:1], *tetes]
    return any(map(_METIER_NOMME.match, [*mots[:2], *tetes])) or any(map(est_un_metier, premiers))


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
    if pluriel and mots and LIEU.fullmatch(mots[0].removesuffix("s")):
        return True
    nomme = _un_metier_nomme(mots)
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


_MESURE = re.compile(
    r"(?:[\d,.]+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent) ?(?:bons |petits |grands )?"
    r"(?:hectares?|ha|ares?|m2|m²|m|m[èe]tres?(?: carr[ée]s)?|km|kilom[èe]tres?|places?|couverts?|lits|salari[ée]s|employ[ée]s|personnes|pi[èe]ces|[ée]tages?)\b(?! (?:assises? )?(?:de |d[’'](?!un)|en )\w)",
    re.IGNORECASE,
)
"""« 2 hectares », « soixante places »: how big, not what; « deux hectares de vignes » says what."""


def dit_une_mesure(texte: str) -> bool:
    """Whether a stretch only tells how big the place is: « soixante places », « 2 hectares que… »."""
    return bool(_MESURE.match(texte.strip()))


def _vain(groupe: str) -> bool:
    """Whether a noun phrase is no trade: « une question », « besoin d'aide », « monté ça »."""
    mots = re.findall(r"[\w-]+", groupe.lower().replace("’", " "))
    while mots and desaccentuer(mots[0]) in _ARTICLES:
        mots = mots[1:]
    if not mots or desaccentuer(mots[0]) in _VAINS or _GENERIQUE.fullmatch(groupe):
        return True
    if dit_une_mesure(groupe):
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
        r"(?:à|a|en|dans|sur|dès|chez|près|depuis|j’|on|nous|il|elle|ils|ça|c’|c |ce|tu|vous|quand|avant|après|si|pour|ex-|j[aeiouv]|comme|avec|à \w+ ans)|et |mais "
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
    if re.search(r"repr[ei]|rach", annonce.group()) and not re.match(HORS, " " + plat(reste)):
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
