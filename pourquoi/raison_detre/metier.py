"""What the business does, as an infinitive: « réparer des vélos », « tenir une boulangerie »."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from pourquoi.clientele.nommee import humains
from pourquoi.ecriture import normaliser
from pourquoi.metiers import est_un_metier
from pourquoi.raison_detre.effets import lire
from pourquoi.raison_detre.matiere import CRU
from pourquoi.reflet import ecrire
from pourquoi.reflet.lexique import a_lecture, conjugue, connu, infinitif, part, tours
from pourquoi.reflet.typographie import decouper, nettoyer, voyelle

_ACTIONS = {
    "réparation": "réparer", "restauration": "restaurer", "vente": "vendre", "revente": "revendre",
    "fabrication": "fabriquer", "création": "créer", "élevage": "élever", "garde": "garder",
    "location": "louer", "production": "produire", "construction": "construire",
    "rénovation": "rénover", "entretien": "entretenir", "nettoyage": "nettoyer",
    "livraison": "livrer", "recyclage": "recycler", "conception": "concevoir",
    "toilettage": "toiletter", "pose": "poser", "retouche": "retoucher", "culture": "cultiver",
    "négoce": "vendre", "transformation": "transformer", "dressage": "dresser",
    "organisation": "organiser", "décoration": "décorer", "fabrique": "fabriquer",
    "commerce": "vendre", "aménagement": "aménager", "installation": "installer",
    "dépannage": "dépanner", "lavage": "laver", "contrôle": "contrôler", "repassage": "repasser", "promenade": "promener", "transport": "transporter", "torréfaction": "torréfier", "collecte": "collecter", "importation": "importer", "import": "importer",
    "brassage": "brasser", "tissage": "tisser", "moulage": "mouler", "tressage": "tresser", "gravure": "graver", "ramonage": "ramoner", "distillation": "distiller", "affûtage": "affûter",
    "rempaillage": "rempailler", "encadrement": "encadrer", "confection": "confectionner", "impression": "imprimer", "cueillette": "cueillir", "récolte": "récolter", "teinture": "teindre",
}  # fmt: skip
"""Nouns of action, before « de » and what it bears on."""

_ENVELOPPES = re.compile(
    r"(?:entreprise|activité|affaire|boîte|boite|société|service|atelier|kiosque?|kiosk|stand|échoppe|camionnette|projet|commerce|micro-entreprise|structure|boutique|start-up)$"
)
"""What only wraps an action: « un atelier de réparation de vélos »."""

_VIDES = re.compile(
    r"(?:entreprise|activité|affaire|boîte|boite|société|projet|structure|start-up|boutique)$"
)
"""What says nothing of what is done, alone."""

_TENUS = re.compile(
    r"(?:salon|forge|brocante|pizzeria|pépinière|librairie|agence|école|boutique|magasin|garage|restaurant|resto|café(?:-\w+)?|bar(?:-\w+)?|cabinet|pharmacie|table|food|taxi|auto-école|camping|gîte|hôtel|auberge|institut"
    r"|food-truck|camion|barber|barbershop|bistrot|kebab|crèche|micro-crèche|onglerie|laverie|friperie|ressourcerie|(?!plomb|maçonn|menuis)\w+erie)(?:-\w+)?$"
)
"""Places one keeps."""

_ARTS = re.compile(r"(?:yoga|pilates|cuisine|musique|danse|thé|pain|bière|fromage)$")
"""What is offered some of."""

_OFFERTS = re.compile(
    r"(?:service|aide|application|appli|plateforme|site|formations?|cours|stages?|ateliers|visites?|séjours?|accompagnements?|spectacles?)$"
)
_FAITS = re.compile(
    r"(?!garage|exploit|vill|élev|boulang)(?:\w+age|\w{3,}tion|\w+ure|conseil|plomberie|maçonnerie|menuiserie|électricité|esthétique|mécanique|charpente|sérigraphie|photographie|(?:ébénist|ferronn|zingu|plâtr|serrur|métall|chaudronn|vann|luth)erie)$"
)
"""Crafts one does: « du maraîchage », « de la couture »."""

_TRAVAUX = re.compile(r"(?:ménage|nettoyage|repassage|entretien|jardinage|lessives?|vaisselle)$")
"""Chores: « faire le ménage dans les bureaux », which nobody keeps alive."""

_GENS = re.compile(
    r"(?:prof|sage-femme|assistante?|auxiliaire|nounou|coursier|plombier|\w{3,}(?:eur|euse|trice|iste|logue|cien|cienne|nier|nière)|infirmi(?:er|ère)s?|consultante?|maçonn?e?|dev|coach|couvreur|biographe|photographe|comptable"
    r"|avocate?|médecin|écrivain|ostéopathe|kiné|dentiste|vétérinaire|architecte|interprète|boucher|bouchère|horloger|horlogère|fromager|fromagère|berger|bergère|paysan|paysanne"
    r"|boulanger|boulangère|pâtissier|pâtissière|barbier|couturière?|opticien|opticienne|menuisier|tapissier|tapissière|artisane?|potier|potière|luthier|sellier|libraire|tailleur)$"
)
"""Trades named by who does them."""

_PAS_DES_GENS = re.compile(
    r"(?:pépinière|chambre|ordinateur|tracteur|moteur|secteur|fleur|valeur|chaleur|couleur|odeur|piste|liste)s?$"
)

_OUVRE = re.compile(
    r"^(?:(?:alors|bon|ben|bah|euh|oui|voilà|donc|moi)[ ,]+)*(?:(?:je suis|je fais|je vais faire|on est|on fait|nous sommes|nous faisons|c[’']est|ce sera|ça sera"
    r"|(?:je |on |j[’'])(?:ai|a|ouvre|reprends?|rachète|monte|lance|tiens|vais ouvrir|veux ouvrir|viens d[’']ouvrir)) )?",
    re.IGNORECASE,
)
_SEUL = re.compile(
    r"^(?:une? )?(?:(?:auto|micro)[- ]?entrepreneu(?:r|se)|indépendante?|freelance) (?:en|dans (?:la |le |l[’']|les )?) ?",
    re.IGNORECASE,
)
"""A status, before what is done."""

_FIN = re.compile(
    r",? (?:(?:[çc]a|sa) fait (?:\w+ ){1,3}(?:ans?|mois|années?|semaines?)|surtout|après (?:m|\w+ (?:ans|années))|que (?:je|j[’']|on|nous)|depuis|à la fin|au mois|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|l[’']an|dans (?:deux|trois|six|un|quelques) (?:mois|ans?|semaines?)"
    r"|bientôt|jte dis|hein|quoi|voilà|en freelance|à mon compte|au bled)\b.*$",
    re.IGNORECASE,
)
_INUTILE = re.compile(
    r"\b(?:je|j[’']|moi|me|m[’']|tu|te|vous|c[’']est|qu[’']|que|conneries?|truc|machine|chose|idée|rien|projet|couple|équipe|mari|femme|conseiller|en faire)\b|[?«»]",
    re.IGNORECASE,
)
_A_NOUS = (("votre", "notre"), ("vos", "nos"), ("ton", "notre"), ("ta", "notre"), ("tes", "nos"),
           ("mon", "notre"), ("ma", "notre"), ("mes", "nos"))  # fmt: skip


@lru_cache(maxsize=64)
def en_acte(activite: str | None) -> str | None:
    """« un atelier de réparation de vélos » → « réparer des vélos »; None when it names nothing sure.

    « une boulangerie » → « tenir une boulangerie »; « plombier » → « exercer notre métier de
    plombier »; what is reprised or theirs is « faire vivre la ferme de nos voisins ».
    """
    dite = re.sub(r", (?=(?:à|en) [A-ZÀ-Ý])", " ", nettoyer(activite or ""))
    dite = _PUIS.sub(" et ", _FAIT_QUOI.sub(r"\1 ", dite))
    if _PAS_UNE_ACTIVITE.search(dite):
        return None
    acte = _DEJA_UN_ACTE.fullmatch(dite)
    if acte and infinitif(acte["verbe"]) and acte["verbe"] not in _NE_SONT_PAS_UN_METIER:
        return dite if len(dite.split()) <= 14 and not _INUTILE.search(dite) else None
    for morceau in re.split(r"\s*[;.!]\s*|\s+:\s+|, (?!et )", dite):
        if acte := _acte(morceau.strip(" ,.")):
            acte = _ce_qu_on_y_fait(acte) or acte
            inconnus = [m for m in re.findall(r"\b[a-z]{4,}\b", acte) if not connu(m)]
            if acte.startswith("exercer") and not all(map(est_un_metier, inconnus)):
                # « recolteur », typed without its accent, cannot be spelled right.
                return None
            acte = _LES_AUSSI.sub(r"\1 et des ", acte)
            return re.sub(
                r"\bdes (?=(?:vieux|vieilles|beaux|belles|petite?s|bonn?e?s|jolie?s|grande?s) [a-zé-]+[sx]\b)",
                "de ",
                acte,
            )
    nue = _SEUL.sub("", _FIN.sub("", _OUVRE.sub("", dite, count=1)))
    # « dj », « sage-femme libérale »: a trade that no word tells, known by its name.
    fait = _ce_qu_on_y_fait(f"exercer notre métier de {nue}") if 0 < len(nue.split()) <= 5 else None
    quoi, _, pour_qui = dite.partition(" pour ")
    return fait or (en_acte(quoi) if pour_qui else None)


_PUIS = re.compile(r",? et puis (?=(?:des|du|de la|les|la|le) )")
_FAIT_QUOI = re.compile(r"^((?:moi )?(?:je|on|nous) [^\W\d_]+), (?=(?:des|du|de la) \w)")
"""« je forge, des portails, des rampes »: a comma before what is forged."""
_LES_AUSSI = re.compile(r"^([^\W\d_]+ des [\w-]+) et les (?=\w)(?![^\W\d_]+(?:er|ir|re)$)")
"""« proposer des télés et les lave-linge »."""


_PAS_UNE_ACTIVITE = re.compile(
    r"^[\w-]+ et [A-ZÀ-Ý][\w-]+$|\b(?:\d+|\w+(?:ante|ingt)(?:[ -]\w+)?) ans$", re.UNICODE
)
"""Names, or an age."""


METIERS = Path(__file__).with_name("metiers.tsv")
"""Trades and shops, and what is done there: « boulanger|boulangerie », « faire du pain »."""


@lru_cache(maxsize=1)
def _metiers() -> tuple[dict[str, str], re.Pattern[str]]:
    """What is done in each trade, and the pattern that finds its name, the longest first."""
    actes: dict[str, str] = {}
    for ligne in METIERS.read_text(encoding="utf-8").splitlines():
        noms, acte = ligne.split("\t")
        actes |= {sans_accents_ni_traits(nom): acte.replace("'", "’") for nom in noms.split("|")}
    noms = "|".join(re.escape(nom) for nom in sorted(actes, key=len, reverse=True))
    return actes, re.compile(rf"(?<!\w)(?:{noms})(?!\w)")


def sans_accents_ni_traits(nom: str) -> str:
    """A name as it is looked for."""
    return normaliser(nom.replace("-", " "))


_PAR_LE_METIER = re.compile(
    r"(?:exercer notre métier (?:de |d’)|tenir (?:une? |le |la |l’)|faire vivre (?:une? |notre ))(?P<nom>.+)"
)
_DE_QUI = re.compile(
    r"\b(?:de|du|des|d’) ?(?:notre|nos|ma|mon|mes|M\.|Mme|monsieur|madame|l’ancien)\b"
)
_OU = re.compile(
    r" (?:à domicile|(?:à|en|dans l[ea]|dans les) [A-ZÀ-Ý][\w’-]+(?:[ -][A-ZÀ-Ý][\w’-]+)*)"
)


_SUR_PLACE = re.compile(r"(?: (?:à domicile|en (?:camion|camionnette|fourgon)))+$")


_AVEC_AUSSI = re.compile(
    r" (?:avec|et) (?:une?|des|du) (?!(?:ami|amie|associe|copain|copine|collegue|equipe)s?\b)"
)

_SORTE = re.compile(r" (?:halal|bio|casher|kasher|vegan|végane|sans gluten|faits? maison)\b")


def _ce_qu_on_y_fait(acte: str) -> str | None:
    """« tenir une boulangerie à Dole » → « faire du pain à Dole »; None for a trade out of the table."""
    if art := re.fullmatch(r"faire (?:du |de la |de l’)(\S+ .+)", acte):
        # « faire de la mécanique moto », « faire du toilettage canin à domicile »
        faits = _metiers()[0]
        if entier := faits.get(sans_accents_ni_traits(art[1])):
            return entier
        ou = _SUR_PLACE.search(art[1])
        fait = faits.get(sans_accents_ni_traits(art[1][: ou.start()])) if ou else None
        return f"{fait}{ou[0]}" if fait and ou else None
    dit = _PAR_LE_METIER.fullmatch(acte)
    if dit is None or _DE_QUI.search(acte):
        return None
    actes, noms = _metiers()
    plat = sans_accents_ni_traits(dit["nom"])
    trouve = noms.search(plat)
    if trouve is None or len(plat[: trouve.start()].split()) > 2:
        return None
    if acte.startswith("tenir") and _AVEC_AUSSI.match(plat[trouve.end() :]):
        # « un salon de thé avec une librairie » is more than a tea room.
        return None
    composes = [sans_accents_ni_traits(m) for m in dit["nom"].split() if "-" in m]
    if any(trouve[0] in compose and trouve[0] != compose for compose in composes):
        # « un café-vélo » is more than a café.
        return None
    fait, ou, sorte = actes[trouve[0]], _OU.search(acte), _SORTE.search(dit["nom"])
    fait += sorte[0] if sorte and not fait.endswith(sorte[0]) else ""
    return f"{fait}{ou[0]}" if ou and ou[0].strip() not in fait else fait


def _acte(dit: str) -> str | None:
    """The same of a stretch without punctuation."""
    if verbe := _verbe_dit(dit):
        return verbe
    nue = _SEUL.sub("", _FIN.sub("", _OUVRE.sub("", dit, count=1)))
    nue = re.sub(
        r" (?:à des|aux|pour des|pour les) (?:gens|clients|personnes) (?:qui|que|dont) .*", "", nue
    )
    nue = re.sub(r"\bde tels?\b", "de téléphone", nue)
    for autre, notre in _A_NOUS:
        nue = re.sub(rf"\b{autre}\b", notre, nue, flags=re.IGNORECASE)
    abrege = re.match(r"(?:dev|prof|coach)\b", nue, re.IGNORECASE)
    mots = decouper((None if abrege else ecrire(nue)) or " ".join(map(_redresse, nue.split())))
    if mots and mots[0].istitle() and connu(mots[0].lower()):
        mots[0] = mots[0].lower()
    if not 1 <= len(mots) <= 12 or _INUTILE.search(nue) or CRU.search(nue):
        return None
    return _groupe(mots)


def _redresse(mot: str) -> str:
    """« kartier » → « quartier »; a word of the trade that no table has stays."""
    if not mot.isalpha() or connu(mot.lower()) or not mot.islower():
        return mot
    return (ecrire(f"le {mot}") or f"le {mot}").split(" ", 1)[-1]


def acte_dit(dit: str) -> str | None:
    """« je répare des flippers » → « réparer des flippers »; None when no act of a trade is told."""
    entier = nettoyer(dit)
    # Too long, or for whom it is done cannot be said by « nous »: what is done is enough.
    for bout in dict.fromkeys((entier, _POUR_QUI.split(entier)[0])):
        acte = _verbe_dit(bout)
        if acte and not (_INUTILE.search(acte) or CRU.search(acte)):
            return acte
    return None


_POUR_QUI = re.compile(
    r" (?:pour|pr|qui|chez|et (?:je |j’|on )(?=\w+ (?:cel|ceux)))\b ?", re.IGNORECASE
)

_DEJA_UN_ACTE = re.compile(
    r"(?P<verbe>[a-zéèêïîôç]+(?:er|ir|re))(?: et [a-zéèêïîôç]+(?:er|ir|re))? (?:à [A-ZÀ-Ý]\w+ )?(?:des|les|du|de|la|le|l’|une?)(?: |(?<=’))\S.*"
)
"""« accorder des pianos dans tout le Morvan »."""


def _verbe_dit(dit: str) -> str | None:
    """« je crée des bijoux » → « créer des bijoux »; « monter et réparer des murs » as it is."""
    propre = lire(_FIN.sub("", dit))
    mots = decouper(propre)
    if len(mots) < 3 or len(mots) > 14 or CRU.search(propre):
        return None
    if fait := _fait(propre):
        return fait
    sujet = mots[0].lower() in ("je", "j’", "nous")
    tour = next(iter(tours(mots[1].lower(), 4 if mots[0].lower() == "nous" else 1)), None)
    if sujet and tour and tour.temps == "P" and tour.infinitif in _VERBES:
        suite = " ".join(mots[2:])
        return None if _INUTILE.search(suite) else f"{tour.infinitif} {_recolle(mots[2:])}"
    return None


_FAIT = re.compile(
    r"(?:je |j’|nous |on )(?:(?P<un>[^\W\d_]+) et (?:je |j’|nous |on )?)?(?P<verbe>[^\W\d_]+) (?P<objet>(?:des|les|du|de la|de l’|la|le|l’|une?)(?: |(?<=’)).+)",
    re.I,
)
_VAIS = re.compile(
    r"(?:je |j’|nous |on )(?:viens|vais|venons|allons|va|vient) (?P<dit>(?P<verbe>\w+(?:er|ir|re)) (?:des|les|du|de la|la|le|l’|une?)(?: |(?<=’)).+)",
    re.I,
)
_AFFAIRE = re.compile(
    r"\b(?:boîte|boite|entreprise|société|affaire|projet|activité|commerce|start-up|équipe|chômage|la pente|les heures|la route|le coup|la main|la peine)\b"
)
_NE_SONT_PAS_UN_METIER = frozenset(
    ["être", "avoir", "chercher", "vouloir", "venir", "aller", "penser", "savoir", "reprendre", "racheter", "ouvrir",
     "lancer", "démarrer", "commencer", "quitter", "arrêter", "aimer", "adorer", "détester", "tenir", "changer", "voir", "vivre",
     "trouver", "croire", "gagner", "faire", "créer", "perdre", "dire", "prendre", "mettre", "passer", "attendre",
     "connaître", "avancer", "laisser", "rejoindre", "finir", "devoir", "pouvoir", "demander", "sortir", "habiter", "diriger",
     "posséder", "préférer", "suivre", "viser", "rêver", "signer", "porter", "développer", "acheter"]
)  # fmt: skip
"""What tells of oneself, or of the business: no act of a trade."""


def _fait(dit: str) -> str | None:
    """« je déchiffre et je transcris des actes » → « déchiffrer et transcrire des actes »."""
    if va := _VAIS.fullmatch(dit):
        verbes, suite = [va["verbe"].lower()], va["dit"].split(" ", 1)[1]
        if not infinitif(verbes[0]):
            return None
    elif trouve := _FAIT.fullmatch(dit):
        formes = [m for m in (trouve["un"], trouve["verbe"]) if m]
        lus = [
            next((t for p in (1, 4) for t in tours(m.lower(), p) if t.temps == "P"), None)
            for m in formes
        ]
        verbes, suite = [t.infinitif for t in lus if t], trouve["objet"]
        if len(verbes) < len(formes):
            return None
    else:
        return None
    if (
        _AFFAIRE.search(suite)
        or re.search(r"\b(?:ma|mon|mes)\b", suite)
        or set(verbes) & _NE_SONT_PAS_UN_METIER
        or _INUTILE.search(suite)
        or len(suite.split()) > 14
    ):
        return None
    suite = re.split(r",? et (?:je |j’|on |nous )", suite)[0]
    return f"{' et '.join(verbes)} {_recolle(decouper(suite))}"


_PAS_UN_METIER = frozenset(
    ["catastrophe", "galère", "horreur", "misère", "enfer", "folie", "blague", "merveille", "bonheur", "plaisir", "rêve", "histoire",
     "honte", "aventure", "évidence", "vocation"]
)  # fmt: skip
_VERBES = frozenset({*_ACTIONS.values(), "faire", "aider", "accompagner", "brasser", "cuisiner", "soigner", "cultiver", "coudre",
                     "traduire", "former", "coiffer", "forger", "relier", "imprimer"} - {"garder"})  # fmt: skip


_VILLE = re.compile(
    r"(?<=\bà )(paris|lyon|marseille|toulouse|nice|nantes|lille|rennes|tours|brest|metz|nancy|bordeaux|strasbourg|montpellier|grenoble|dijon|angers|reims|caen|rouen|roubaix|limoges|vannes|pau|lens|amiens)\b"
)
"""Towns, typed without their capital."""


def _recolle(mots: list[str]) -> str:
    dit = re.sub(r"\ba (?=vélo|domicile|pied)", "à ", re.sub(r"(?<=’) ", "", " ".join(mots)))
    dit = re.sub(r"\b(\d) D\b", r"\1D", dit)
    return avec_capitales(dit)


def avec_capitales(dit: str) -> str:
    """« le salon à lens » → « le salon à Lens »."""
    return _VILLE.sub(lambda m: m[1].capitalize(), dit)


def _groupe(mots: list[str]) -> str | None:
    """The phrase for a noun group."""
    bas = [mot.lower() for mot in mots]
    article, i = "", 0
    if bas[0] in ("un", "une", "des", "le", "la", "l’", "les", "du", "notre", "nos"):
        article, i = bas[0], 1
    elif bas[:2] in (["de", "la"], ["de", "l’"]):
        article, i = "du", 2
    tete = i
    while tete < len(bas) - 1 and bas[tete] in _PETITS:
        tete += 1
    if tete >= len(bas):
        return None
    nom, suite = bas[tete], mots[tete + 1 :]
    if nom in _PAS_UN_METIER:
        return None
    if _VIDES.match(nom) and not {"de", "d’"} & set(bas[tete + 1 : tete + 2]):
        return None
    nos = article in ("le", "la", "l’", "les", "notre", "nos")
    metier = est_un_metier(nom)
    if article == "du" and not connu(nom):
        # « du picodon »
        return f"faire {_recolle(mots)}"
    if not (
        metier
        or a_lecture(nom, "N")
        or _TENUS.match(nom)
        or _GENS.match(nom)
        or _ENVELOPPES.match(nom)
    ):
        return None
    if (
        article == ""
        and nom not in _ACTIONS
        and (conjugue(nom) and part(nom, "V") > 0.6 or infinitif(nom))
        and not metier
    ):
        return None
    if not nos or bas[tete] in _ACTIONS:
        if agi := _agi(bas[tete:], mots[tete:]):
            return agi
    entier = _recolle(mots)
    if (
        nos
        and (suite or article in ("notre", "nos"))
        and not (article == "la" and _FAITS.match(nom))
    ):
        if _TRAVAUX.match(nom):
            return f"faire {entier}"
        return f"faire vivre {entier}" if _vivrait(nom) else None
    nu = _recolle(mots[i:])
    if (
        article in ("un", "une", "")
        and (_GENS.match(nom) or metier and not _LIEUX.search(nom))
        and not _PAS_DES_GENS.match(nom)
    ):
        deduit = "d’" if voyelle(nu) else "de "
        return f"exercer notre métier {deduit}{nu}"
    if nom == "taxi":
        return f"conduire un {nu.lower() if nu.isupper() else nu}"
    if nom == "association" and article in ("", "une") and suite:
        # « association de foot »: kept alive, and made by nobody.
        return f"faire vivre une {nu}"
    if _OFFERTS.match(nom) and article != "du":
        un = "des" if nom[-1] == "s" else _un(bas[tete:])
        return f"proposer {'des formations' if nu == 'formation' else f'{un} {nu}'}"
    if _ARTS.match(nom) and article in ("", "du", "la", "le"):
        return f"proposer {_partitif(nom)}{nu}"
    tenu = article == "une" and nom.endswith("erie")
    if (
        article != "un"
        and not tenu
        and (_FAITS.match(nom) or article == "du")
        and not (article and article != "du" and _TENUS.match(nom))
    ):
        return f"faire {_partitif(nom)}{_ET_NU.sub(_et_article, nu)}"
    if article in ("des", "les") or (
        article == "" and nom[-1] in "sx" and a_lecture(nom, "Nmp", "Nfp", "Nxp")
    ):
        return f"proposer des {_ET_NU.sub(_et_article, nu)}"
    un = article or _un(bas[tete:])
    if article == "" and not (metier or suite or _TENUS.match(nom) or _OFFERTS.match(nom)):
        return None
    if un in ("le", "la", "l’"):
        un = _un(bas[tete:])
    if _TENUS.match(nom):
        return f"tenir {un} {nu}"
    return f"faire vivre {un} {nu}" if _vivrait(nom) else None


def _vivrait(nom: str) -> bool:
    """Whether it can be kept alive: neither someone, nor a number, nor a scrap of speech."""
    # « librairie-café »
    nom = nom if a_lecture(nom, "N") else nom.split("-")[0]
    quelqu_un = _GENS.match(nom) or humains(f"les {nom.removesuffix('s')}s")
    return a_lecture(nom, "N") and not (quelqu_un or _PAS_VIVANT.match(nom))


_PAS_VIVANT = re.compile(
    r"(?:agente?|récup|ongles?|mains?|trucs?|choses?|bouts?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)s?$"
)


_LIEUX = re.compile(
    r"(?:erie|eria|age|ure|tion|ique|ité|airie|acie|pépinière|forge|camping|gîte|hôtel|auberge|restaurant|kebab|magasin|institut|cabinet|crèche|brocante|charpente|taxi)$"
)
"""Names of the trades that are places, crafts, or both genders of a place."""


def _un(bas: list[str]) -> str:
    """« un » or « une » before a noun, by the adjective after it where it may be both."""
    nom, suite = bas[0].split("-")[0], bas[1] if len(bas) > 1 else ""
    if nom == "aide":
        return "une"
    if a_lecture(suite, "Afs") != a_lecture(suite, "Ams") and not a_lecture(suite, "N", "Ax"):
        return "une" if a_lecture(suite, "Afs") else "un"
    return "une" if a_lecture(nom, "Nf") or _FEMININS.search(nom) else "un"


_FEMININS = re.compile(r"(?:erie|tion|ité|ure)$")


_PETITS = frozenset(["petit", "petite", "petits", "petites", "grand", "grande", "nouvelle", "nouveau", "jeune", "vieille", "vieux", "vrai", "vraie"])  # fmt: skip


_BOITE = re.compile(r"(?:boîte|boite|business|start-up|affaire|commerce)$")


def _agi(bas: list[str], mots: list[str]) -> str | None:
    """« atelier de réparation de vélos » → « réparer des vélos », or None."""
    if _ENVELOPPES.match(bas[0]) and bas[1:2] in (["de"], ["d’"]) and len(bas) > 2:
        if _FAITS.match(bas[2]) and bas[2] not in _ACTIONS:
            return f"faire {_partitif(bas[2])}{_ET_NU.sub(_et_article, _recolle(mots[2:]))}"
        un = bas[2].rstrip("s")
        if bas[2] != un and (un in _ACTIONS or _FAITS.match(un)):
            # « atelier de retouches et de couture »
            objet = re.sub(r" et (?:de |d’)(?=[\w-])", " et ", _recolle(mots[2:]))
            return f"faire des {_ET_NU.sub(_et_article, objet)}"
        if bas[0] != "commerce" or bas[2] in _ACTIONS:
            if agi := _agi(bas[2:], mots[2:]):
                return agi
    if _BOITE.match(bas[0]) and bas[1:2] in (["de"], ["d’"]) and len(bas) > 2:
        if a_lecture(bas[2], "Nmp", "Nfp") and bas[2][-1] in "sx":
            # « une boîte de coques de téléphone »
            return f"vendre des {_recolle(mots[2:])}"
    verbe = _ACTIONS.get(bas[0])
    if verbe is None or len(bas) < 2:
        return None
    if bas[1] in ("à", "en"):
        return f"{verbe} {_recolle(mots[1:])}" if verbe == "livrer" else None
    if (
        bas[1] not in ("de", "d’", "du", "des", "pour", "à", "en", "sur", "par", "avec", "sans")
        and a_lecture(bas[1], "N")
        and not a_lecture(bas[1], "A")
    ):
        # « pose carrelage »
        bas, mots = [bas[0], "de", *bas[1:]], [mots[0], "de", *mots[1:]]
    if len(bas) < 3:
        return None
    autre = 3 if bas[2] in ("de", "d’") else 2
    if bas[1] == "et" and bas[autre : autre + 1] and (aussi := _agi(bas[autre:], mots[autre:])):
        # « contrôle et réparation de balances »
        return f"{verbe} et {aussi}"
    liens = {"de": "", "d’": "", "du": "le ", "des": "les "}
    if bas[1] not in liens:
        return None
    if len(bas) > 4 and bas[-2] == "et" and (aussi := _ACTIONS.get(bas[-1])):
        # « installation de poêles et ramonage »
        seule = _agi(bas[:-2], mots[:-2])
        return f"{seule} et les {aussi}" if seule and " des " in seule else seule
    objet = _recolle(mots[2:])
    if bas[1] in ("du", "des"):
        return f"{verbe} {liens[bas[1]]}{objet}"
    if bas[2] in ("la", "l’"):
        return f"{verbe} {objet}"
    article = _article(bas[2:])
    if article == "des " and a_lecture(f"{bas[2]}s", "Nmp", "Nfp") and bas[2][-1] not in "sx":
        objet = f"{bas[2]}s{objet[len(bas[2]) :]}"
    return f"{verbe} {article}{_ET_DE.sub(_et_de_plus, objet)}" if article else None


_ET_DE = re.compile(
    r"(?<!\w)(?P<lien>et|ou) (?:de |d’)(?!la\b|l’)(?P<nom>[\w-]+)(?P<suite>(?: [\w-]+)?)"
)
_COMPLETE = re.compile(r"(?: (?:de|du|des|à|en|pour)\b| d’)")


def _et_de_plus(nom: re.Match[str]) -> str:
    """« chaudières et de poêles » → « chaudières et des poêles »; « matériel de son et de lumière » stays."""
    if _COMPLETE.search(nom.string[: nom.start()]):
        return nom[0]
    mot, suite = nom["nom"], nom["suite"]
    if mot in _PETITS or connu(mot) and not a_lecture(mot, "N"):
        return nom[0]
    article = _article([mot, *suite.split()])
    if article == "des " and mot[-1] not in "sx":
        if a_lecture(suite.strip(), "A"):
            # « de piscine privée »: both would have to change.
            return nom[0]
        mot = f"{mot}s"
    return f"{nom['lien']} {article}{mot}{suite}" if article else nom[0]


def _article(bas: list[str]) -> str | None:
    """« des » before « vélos », « du » before « thé »; None when the number is not known."""
    nom = bas[1] if bas[0] in _PETITS and len(bas) > 1 else bas[0]
    if a_lecture(nom, "Nmp", "Nfp", "Nxp", "Nmx", "Nfx") or (not connu(nom) and nom[-1] in "sx"):
        return "des "
    if len(bas) > 1 and (bas[1][-1] == "s" and a_lecture(bas[1], "A", "Vp") or bas[1][-2:] == "és"):
        # « d’iphone reconditionnés »
        return "des "
    if a_lecture(f"{nom}s", "Nmp", "Nfp") and not _MATIERES.match(nom):
        return "des "
    return _partitif(nom) if connu(nom) else None


_MATIERES = re.compile(
    r"(?:vaisselle|thé|café|vin|bière|cidre|pain|fromage|bois|cuir|miel|lait|viande|carrelage|parquet|linge|matériel|mobilier|électroménager|chocolat|huile|laine|tissu|textile|prêt-à-porter"
    r"|lingerie|presse|terre|verre|métal|eau|safran|chanvre|foin|maroquinerie|alimentation|couture|charpente|peinture|plâtre|béton|paille|poisson|musique|mode)$"
)
"""What is counted by weight rather than by one: « vendre du thé »."""


_ET_NU = re.compile(r" et (?!(?:des?|du|les?|la)\b|d’|l’)([\w-]+)")


def _et_article(nom: re.Match[str]) -> str:
    """« retouches et couture » → « retouches et de la couture »."""
    article = _article([nom[1]]) or ""
    if article == "des " and nom[1][-1] not in "sx":
        # « du cannage et du paillage »
        article = _partitif(nom[1])
    return f" et {article}{nom[1]}"


def _partitif(nom: str) -> str:
    """« du », « de la » or « de l’ » before a noun."""
    if voyelle(nom) and nom != "yoga":
        return "de l’"
    feminin = a_lecture(nom, "Nf") and not a_lecture(nom, "Nm") or _FEMININS.search(nom)
    return "de la " if feminin else "du "
