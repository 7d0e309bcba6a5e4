"""Trades and shops, correctly spelled, and how they are found back under a phone's spelling."""

from __future__ import annotations

import re
from functools import lru_cache

from pourquoi.majuscules import majuscule
from pourquoi.reflet.lexique import connu, desaccentuer, frequence


def _mots(liste: str) -> frozenset[str]:
    """The words of a list written in one string."""
    return frozenset(liste.split())


METIERS = _mots(
    """
    accordeur affûteur agriculteur agricultrice ambulancier ambulancière antiquaire apiculteur apicultrice
    apiculture architecte armurerie armurier auberge aubergiste barbier bergerie bijouterie bijoutier
    bijoutière biscuiterie blanchisserie boucher boucherie bouchère boulanger boulangerie boulangère
    bouquiniste brasserie brasseur brasseuse brocante brocanteur brocanteuse camping carreleur carreleuse carrelage carrosserie
    carrossier céramiste cabinet charcuterie charcutier charcutière charpente charpentier charpentière
    chaudronnerie chaudronnier chauffagiste chausseur chiropracteur chocolaterie chocolatier chocolatière
    cidrerie coiffeur coiffeuse coiffure confiserie confiseur conserverie conciergerie cordonnerie cordonnier
    cordonnière couturier couturière couture couvreur couvreuse crêperie crêpier crêpière crèche
    cuisinier cuisinière cuisiniste déménageur dentiste dépannage dépanneur diététicien
    diététicienne distillerie doreur droguerie ébéniste ébénisterie éclairagiste éducateur éducatrice élagage élagueur
    électricien électricienne électricité encadreur épicerie épicier épicière esthéticien esthéticienne esthétique
    ferronnerie ferronnier fleuriste forge forgeron friperie fromager fromagerie fromagère fumisterie garage garagiste
    géomètre gîte glacier graphiste graveur graveuse horloger horlogerie horlogère hôtel hôtelier
    imprimerie imprimeur infirmier infirmière informaticien institut jardinier jardinière jardinage joaillerie
    joaillier kebab kinésithérapeute laverie librairie libraire lunetterie luthier lutherie magasin
    maçon maçonne maçonnerie maraîchage maraîcher maraîchère maréchal-ferrant maroquinerie maroquinier masseur
    masseuse mécanicien mécanicienne mécanique menuisier menuiserie menuisière mercerie métallerie métallier meunier
    minoterie miroiterie miroitier naturopathe onglerie opticien opticienne orfèvre orthophoniste ostéopathe
    papeterie parfumerie parqueteur pâtisserie pâtissier pâtissière paysagiste peintre pépinière
    pépiniériste pharmacie pharmacien pharmacienne photographe pisciculture pizzaiolo pizzeria plaquiste plâtrerie
    plâtrier plombier plombière plomberie poissonnerie poissonnier poissonnière polisseur potier potière poterie
    prothésiste psychologue quincaillerie quincaillier ramoneur ramonage relieur relieuse reliure restaurant
    restaurateur restauratrice rôtisserie rôtisseur sandwicherie savonnerie savonnier scierie sellerie sellier
    sérigraphie serrurerie serrurier soudeur soudeuse sophrologue styliste tailleur tannerie tapissier tapissière tatoueur
    tatoueuse taxi teinturerie toiletteur toiletteuse toilettage tonnelier torréfacteur torréfaction tourneur traiteur
    traducteur traductrice vannerie vannier verrerie verrier vétérinaire vitrerie vitrier vigneron vigneronne
    zingueur zinguerie
    """
)
"""Names of trades and of the places where they are practised."""

_AUTOUR = _mots(
    """domicile occasion beauté rapide voiture reprend reprendre repris racheter rachète ouvrir
    ouverture création installe démarre nettoyage tatouage restauration décoration photographie indépendant
    indépendante artisanal artisanale artisan nutrition formation transport
    déménagement couverture boutique"""
)
"""Other words of a presentation that phones spell badly."""

_ABREGES = {
    "coif": "coiffure",
    "coiff": "coiffure",
    "esthet": "esthéticienne",
    "estet": "esthéticienne",
    "restau": "restaurant",
    "boulange": "boulangerie",
    "meca": "mécanique",
    "veto": "vétérinaire",
    "occaz": "occasion",
    "ocaz": "occasion",
    "doccaz": "d’occasion",
    "docaz": "d’occasion",
    "doccasion": "d’occasion",
    "dun": "d’un",
    "dps": "depuis",
    "dpuis": "depuis",
    "depui": "depuis",
    "jve": "je veux",
    "jveu": "je veux",
    "jveux": "je veux",
    "jss": "je suis",
    "jsui": "je suis",
    "jsuis": "je suis",
    "chui": "je suis",
    "chuis": "je suis",
    "jai": "j’ai",
    "jfai": "je fais",
    "jfais": "je fais",
    "jfé": "je fais",
    "jfe": "je fais",
    "jouvre": "j’ouvre",
    "jmonte": "je monte",
    "jcree": "je crée",
    "jcrée": "je crée",
    "jcre": "je crée",
    "jcrer": "je crée",
    "jcommence": "je commence",
    "jcomence": "je commence",
    "jvend": "je vends",
    "jvends": "je vends",
    "gato": "gâteaux",
    "gatos": "gâteaux",
    "jvai": "je vais",
    "jrepran": "je reprends",
    "ouver": "ouvert",
    "jvé": "je vais",
    "repri": "repris",
    "rapid": "rapide",
}
_VERBES = {
    "reprend": "je reprends",
    "rachète": "je rachète",
    "installe": "j’installe",
    "démarre": "je démarre",
}
_SALON_DE_THE = r"(?:salon|maison) de (?:the|te)(?![\w’-])"
_MOT = re.compile(r"[^\W\d_]+")


def _cle(mot: str) -> str:
    """A spelling without what phones change: accents, double letters, mute endings, « ph », « qu »."""
    nu = re.sub(r"é$", "er", mot.lower())
    nu = desaccentuer(nu).replace("ph", "f")
    for motif, par in _CONFONDUS:
        nu = motif.sub(par, nu)
    return nu


_CONFONDUS = tuple(
    (re.compile(motif), par)
    for motif, par in (
        (r"(?<!c)h", ""),
        (r"ss|z|c(?=[eiy])", "s"),
        (r"qu?|ck?|k", "k"),
        (r"g(?=[eiy])", "j"),
        (r"n(?=[bp])", "m"),
        (r"y", "i"),
        (r"e?au", "o"),
        (r"(?:an|am|em)(?![aeiou])", "en"),
        (r"(.)\1+", r"\1"),
        (r"iere?s?$", "ie"),
        (r"[esdt]+$", ""),
    )
)


@lru_cache(maxsize=1)
def _par_cle() -> dict[str, list[str]]:
    """The words of this module by key; short keys tell too little."""
    index: dict[str, list[str]] = {}
    for mot in sorted({*METIERS, *_AUTOUR}):
        index.setdefault(_cle(mot), []).append(mot)
    return {cle: mots for cle, mots in index.items() if len(cle) >= 5}


def _entendu(bas: str) -> str | None:
    """The one word this spelling stands for; between « boucher » and « bouchère », its « e » tells."""
    mots = _par_cle().get(_cle(bas), [])
    if len(mots) > 1:
        feminin = bool(re.search(r"(?<!i)es?$", bas))
        mots = [mot for mot in mots if mot.endswith("e") == feminin]
    if len(mots) != 1:
        return None
    pluriel = bas.endswith("s") and mots[0][-1] not in "srx"
    return mots[0] + "s" * pluriel


@lru_cache(maxsize=1)
def _nus() -> dict[str, str]:
    """The trades by their spelling without accents."""
    return {desaccentuer(mot): mot for mot in METIERS}


def est_un_metier(mot: str) -> bool:
    """Whether a word in the singular, with or without accents, names a trade or a shop."""
    return desaccentuer(mot.lower()) in _nus()


def bien_ecrire(mot: str) -> str:
    """The word as the dictionary spells it, when surely one of this module; else unchanged.

    « patiserie » → « pâtisserie », « jrepren » → « je reprends »; a word that exists stays.
    """
    bas = mot.lower()
    nu = desaccentuer(bas)
    if bas in _ABREGES:
        return _ABREGES[bas]
    if connu(bas) and (bas == _nus().get(nu, bas) or frequence(bas) > 1):
        return mot
    trouve = _nus().get(nu) or _pluriel(nu)
    if trouve is None and not connu(bas):
        trouve = _entendu(bas) or _colle(bas)
    if trouve is None or mot.isupper() or _accents_trahis(bas, trouve):
        return mot
    return majuscule(trouve) if mot.istitle() else trouve


def _accents_trahis(bas: str, trouve: str) -> bool:
    """Whether an accent that was typed would be lost: « Mâcon » is no « maçon »."""
    memes = zip(bas, trouve, strict=False)
    return bas[0] == trouve[0] and any(not a.isascii() and a != b for a, b in memes)


def _pluriel(nu: str) -> str | None:
    singulier = _nus().get(nu[:-1]) if nu.endswith("s") else None
    return singulier and singulier + "s"


def _colle(bas: str) -> str | None:
    """« jrepren » → « je reprends »."""
    verbe = _entendu(bas[1:]) if bas[0] == "j" and len(bas) > 5 else None
    return _VERBES.get(verbe or "")


def bien_ecrits(texte: str) -> str:
    """The text with its trades, and the verbs around them, correctly spelled where surely known."""
    texte = re.sub(_SALON_DE_THE, lambda m: re.sub(r"th?e$", "thé", m.group()), texte)
    texte = re.sub(r"(?<=l[’'])[eé]lec(?![\w’-])", "électricité", texte)
    texte = re.sub(r"(?<![\w’-])[aà] dom(?![\w’-])", "à domicile", texte)
    texte = re.sub(
        r"(?<![\w’-])(st|ste)[ -](?=([^\W\d_])([\w-]{2,}))\2\3", _saint, texte, flags=re.I
    )
    texte = re.sub(r"(?<=(?:ion|ure|ise|hat|jet|tir) )dune (?=\w)", "d’une ", texte)
    return _MOT.sub(_place, texte)


def _place(m: re.Match[str]) -> str:
    """A word put right, unless it may be a place: « plombier a macon », « chez Boulangé »."""
    avant = m.string[: m.start()]
    if re.search(r"(?<!\w)[aà] $", avant) and m.group().lower() != "domicil":
        return m.group()
    if m.group().istitle() and re.search(r"\w,? $", avant):
        return m.group()
    return bien_ecrire(m.group())


def _saint(m: re.Match[str]) -> str:
    """« st denis » → « Saint-Denis »."""
    if desaccentuer(m.group(2) + m.group(3)).lower() == "etienne":
        return "Saint-Étienne"
    return f"Saint{'e' if len(m.group(1)) == 3 else ''}-{m.group(2).upper()}{m.group(3)}"
