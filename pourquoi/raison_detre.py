"""The raison d'être: drafted from the person's words, corrected until an explicit yes."""

from __future__ import annotations

import re
from functools import partial

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute import dit_non, dit_oui, esquive
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.extraction import seul_ou_equipe
from pourquoi.reflet import but, de, ecrire, gerondif, que, sans_hesitation, souhait
from pourquoi.reflet.lexique import a_lecture, connu, infinitif, part, participe_passe
from pourquoi.reflet.typographie import decouper, nettoyer, recoller, voyelle
from pourquoi.reflexion import citer, en_peu_de_mots
from pourquoi.retouche import (
    Introuvable,
    corriger,
    demande_a_voir,
    demande_un_changement,
    ordonne,
    proteste,
    reformuler,
    rien_a_changer,
    signe,
)
from pourquoi.valeurs import a, premiere_valeur

OUI, A_CHANGER = "Oui, je la signe", "Je veux la changer"


def rediger(carnet: Carnet) -> str:
    """Draft « Nous existons pour…, afin que…, en… » with the person's own words.

    Their whys come first, then the act told for their value. Parts nothing was said about are
    left out rather than invented. Someone who works alone reads « J’existe pour… ».
    """
    phrase = f"Nous existons pour {', '.join(_parties(carnet))}."
    phrase = _RIRE.sub("", _APRES_QUE.sub(lambda m: m[0].lower(), phrase))
    return (_seul(carnet) and _au_singulier(phrase, _dits(carnet))) or phrase


_APRES_QUE = re.compile(r"(?<=\bque )(?:Les|Des|Mes|Nos|Ils|Elles|Chacun|Tout|Ma|Mon)\b")
_RIRE = re.compile(r",? ?\b(?:mdr|lol|ptdr|xd)\b", re.IGNORECASE)


def _parties(carnet: Carnet) -> list[str]:
    """The parts of the sentence between commas, all said by « nous », none saying another again.

    The first one always opens with an infinitive or « que ».
    """
    clientele, valeur = _clientele(carnet), premiere_valeur(carnet)
    faire, souhaite = _ce_que_nous_faisons(carnet), _ce_que_nous_souhaitons(carnet)
    acte = gerondif(carnet.acte) if carnet.acte else None
    fidelite = f"en restant fidèles {a(valeur)}" if valeur else None
    if valeur == "la fidélité":
        fidelite = None
    elif valeur == "le respect":
        fidelite = "en travaillant avec respect"
    effet_dit = _effet_vu(carnet)
    compter = f"afin {que(clientele[0])} {clientele[1]} compter sur nous" if clientele else None
    # How it ends for others: told, or else whom it is for, or else that they can rely on us.
    pour_autrui = f"afin {que(effet_dit)}" if effet_dit else compter
    if acte and clientele and not effet_dit and not (faire and _PRIVE.search(faire)):
        pour_autrui = f"d’abord pour {clientele[0]}"
    if faire:
        parties = [faire, f"afin {que(souhaite)}" if souhaite else pour_autrui]
    elif souhaite:
        aupres = _aupres(souhaite, clientele)
        parties = [que(souhaite), aupres]
        seul = re.match(r"(?:ça|cela|il) ", souhaite) or not (carnet.acte or _NIE.search(souhaite))
        if clientele and aupres and seul and not re.match(r"(?:les|nos) client", souhaite):
            parties = [f"être aux côtés {de(clientele[0])}", f"afin {que(souhaite)}"]
    elif effet_dit:
        parties = [que(effet_dit), _aupres(effet_dit, clientele)]
    elif valeur and acte and clientele and (vertu := _VERTU.search(valeur)):
        parties = [f"servir avec {vertu[0]} {clientele[0]}"]
    elif valeur and clientele:
        # Named by the person: what clients can count on, when nothing else could be turned.
        notre = f"notre {re.sub(_ARTICLE, '', valeur)}" if _ARTICLE.match(valeur) else valeur
        parties, fidelite = [f"{que(clientele[0])} {clientele[1]} compter sur {notre}"], None
    elif valeur:
        parties, fidelite = [f"faire vivre {valeur}"], None
    else:
        parties = ["bien faire notre métier", pour_autrui]
    dites: list[str] = []
    for partie in (*parties, acte or fidelite):
        if partie and not any(_redit(partie, dite) for dite in dites):
            dites.append(partie)
        elif partie == acte and fidelite:
            dites.append(fidelite)
    return dites


_NIE = re.compile(r"\b(?:ne\b|n’)")
"""A refusal (« on ne jette plus un manteau ») says enough to come first."""

_OUTILS = frozenset(
    [
        "afin",
        "pour",
        "puis",
        "comp",
        "nous",
        "dans",
        "avec",
        "chez",
        "tous",
        "tout",
        "leur",
        "plus",
        "sans",
        "etre",
    ]
)


def _redit(partie: str, dite: str) -> bool:
    """Whether most content words of a part, by their first letters, are in one already said."""
    neuve, ancienne = (
        {mot[:4] for mot in re.findall(r"[a-z]{4,}", normaliser(p))} - _OUTILS
        for p in (partie, dite)
    )
    return len(neuve & ancienne) * 2 > len(neuve)


_ARTICLE = re.compile(r"(?:le |la |l’)")
_VERTU = re.compile(
    r"\b(?:honnêteté|patience|équité|douceur|générosité|franchise|sincérité|rigueur|bienveillance|respect|exigence|humilité|sérieux|ponctualité"
    r"|loyauté|passion|simplicité|transparence|dignité|humanité|gentillesse|discrétion|délicatesse|justesse|justice|soin|confiance|courage)$"
)
"""Values that read well after « avec », without their article."""


def _aupres(souhaite: str, clientele: tuple[str, str] | None) -> str | None:
    """The core clientele beside what is wished, unless it is of them already."""
    if clientele is None or "«" in clientele[0] or clientele[0] == "tout le monde":
        return None
    nom = re.search(r"\w{4,}", clientele[0])
    if (
        clientele[0] in souhaite
        or nom
        and nom[0] != "gens"
        and re.search(rf"\b{nom[0]}\b", souhaite)
    ):
        return None
    tous = re.match(
        r"(?:les gens|(?:les|nos) client(?:e?s)|tout le monde|chacun|on|personne)\b", souhaite
    )
    if tous and not _NIE.search(souhaite):
        return f"à commencer par {clientele[0]}"
    return f"aux côtés {de(clientele[0])}"


def _resoudre(clause: str, source: str, clientele: tuple[str, str] | None) -> str | None:
    """« ils dorment tranquilles » with those whom the same answer named just before, or None.

    « ils » may be anybody: the core clientele only where that answer names it.
    """
    pronom, _, suite = clause.partition(" ")
    if pronom not in ("ils", "elles"):
        return clause
    avant = re.split(rf"\b{pronom}\b", source, maxsplit=1, flags=re.I)[0]
    nommes = {
        nom.lower(): "nos" if article.lower() in ("mes", "nos") else "les"
        for article, nom in _PLUSIEURS.findall(avant)
        if a_lecture(nom.lower(), "N")
    }
    sujet = next(f"{nommes[nom]} {nom}" for nom in nommes) if len(nommes) == 1 else None
    nom = clientele[0].split(" ")[1] if clientele and " " in clientele[0] else ""
    if clientele and clientele[1] == "puissent" and nom in nommes:
        sujet = clientele[0]
    if sujet is None:
        return None
    nom = sujet.split(" ")[1]
    if not a_lecture(nom, *(("Nm", "Nx") if pronom == "ils" else ("Nf", "Nx"))):
        # « les personnes arrivent moins inquiets » : an adjective would have to agree.
        return None
    return f"{sujet} {suite}"


_PLUSIEURS = re.compile(r"\b(les|aux|des|mes|nos|ces) ([^\W\d_]+[sx])\b", re.I)


_PROFONDS = ("motif_sens", "motif_mixte", "motif_personnel")


def _lus(carnet: Carnet) -> list[tuple[str, str]]:
    """The whys and how each was read."""
    return list(zip(carnet.pourquois(), carnet.motifs, strict=False))


def _profonds(carnet: Carnet, motifs: tuple[str, ...] = _PROFONDS) -> list[str]:
    """The whys, the deepest first: the last one is nearer to the raison d'être than the first."""
    lus = _lus(carnet)
    return [texte for motif in motifs for texte, lu in reversed(lus) if lu == motif]


def _ce_que_nous_faisons(carnet: Carnet) -> str | None:
    """What is done for others, as an infinitive; before it, nothing done for one's own family."""
    tournes = [p for texte in _profonds(carnet) if (p := _but_dit(texte))]
    tournes = [p for p in tournes if not _EN_SUSPENS.match(p)]
    publics = [p for p in tournes if not _PRIVE.search(p) and not _POUR_SOI.match(p)]
    if publics:
        return publics[0]
    if _ce_que_nous_souhaitons(carnet):
        # What is wished of others is a stronger reason than what is done for oneself.
        return None
    autres = (*_profonds(carnet, ("motif_offre", "motif_opportunite")), carnet.regard_client)
    autres = (*autres, carnet.acte, carnet.coeur_clientele)
    dits = [phrase for texte in autres if texte and (phrase := _but_dit(texte))]
    return next(iter([p for p in dits if not _POUR_SOI.match(p)] + tournes + dits), None)


_POUR_SOI = re.compile(
    r"(?:ne (?:plus|pas) )?(?:vivre de|en vivre|vivre|rester|être|nous|avoir|choisir (?:nos|notre|les)|finir)\b|.*\b(?:urssaf|impôts?|banque|crédits?)\b|(?:montrer|prouver) (?:à|que)\b",
    re.IGNORECASE,
)
"""What is done for oneself."""

_EN_SUSPENS = re.compile(r"(?:en|y|le|la|les|lui|leur) \w+(?:er|ir|re)\b|montrer (?:à|que) ")
"""What only makes sense beside the words before it."""

_PLAISIR = re.compile(
    r"(?:j[’']?(?:aime|adore|ai (?:toujours )?(?:aimé|adoré|voulu|rêvé d[e’']))(?: (?:bien|surtout|vraiment|trop|tellement|beaucoup|aussi))?(?: l[’'](?:idée|envie))?"
    r"|(?:ce (?:que j[’']?(?:aime|adore|veux|voudrais|cherche)|qui (?:me plaît|me plait|me porte|compte|m[’']anime))(?: ?,)? )?(?:c[’' ]?est|cest)(?: (?:surtout|juste|avant tout|simplement))?"
    r"|(?:l[’'](?:idée|envie)|le (?:plaisir|goût|bonheur|but|rêve|sens)|la (?:joie|fierté|passion)|mon (?:plaisir|but|rêve|truc|métier)|ma (?:joie|fierté|passion|mission))(?:,? ?c[’' ]?est| est)?"
    r"|(?:ça|ca) me (?:plaît|plait|rend (?:heureux|heureuse|fière?))|(?:fière?|heureux|heureuse|content|contente))"
    r"(?: de (?=\w+(?:er|ir|re)\b)| d[’'](?=\w+(?:er|ir|re)\b)| (?=\w+(?:er|ir|re)\b)) ?",
    re.IGNORECASE,
)
"""What opens an infinitive without wanting it: « j'aime », « c'est de », « le plaisir de »."""

_SERVIR = re.compile(
    r"(?:réparer|restaurer|transmettre|apprendre|enseigner|accueillir|écouter|nourrir|cuisiner|soigner|fabriquer|rendre|redonner|donner|aider"
    r"|accompagner|partager|sauver|protéger|préserver|garder|cultiver|élever|créer|raconter|montrer|expliquer|offrir|entretenir|habiller|coiffer"
    r"|conseiller|défendre|réunir|rassembler|rapprocher|rassurer|soulager|récupérer|recycler|planter) "
)
"""Verbs that say, in the present, what someone is there for: « je répare plutôt que de jeter »."""


_ARGENT = re.compile(
    r"\b(?:argent|fric|thunes?|sous|blé|pognon|euros?|marges?|rentab\w*|salaires?|revenus?|riches?"
    r"|rapport(?:e|ent|er)|gagn\w+|pa[iy](?:e|ent|er|é)|chiffre|trésorerie|millionn\w+|fortune|cash|impôts?)\b",
    re.IGNORECASE,
)
"""Words of money: no purpose of the sentence holds any, not even silver."""

_NE_PAS = re.compile(
    r"\bpas ((?:laisser|abandonner|oublier|jeter|gâcher|gacher|gaspiller|tricher|mentir)\b[^.;!?…,]*)",
    re.IGNORECASE,
)
_QUOI = re.compile(r"(?:travailler|bosser|vendre|produire) (?:le|la|l’|les|du|des|dans|avec)\b")
"""What is done, which is no reason to do it: « travailler le bois »."""

_MALGRE_SOI = re.compile(
    r"\b(?:marre|peur|penible|assez|bol|honte|horreur|dur|difficile|triste|insupportable|fatiguee?s?"
    r"|impossible|deteste|supporte|arrete[rz]?|evite[rz]?|obligee?s?|refuse|lieu|plutot|sans|empeche\w*)"
    r"(?: de| d'| que| qu'| que de| a)*(?: voir)? ?$"
    r"|\b(?:n[e'] ?\w+|je \w+|c'est|jamais|mais) ?(?:pas|plus|jamais)\b(?! (?:que|seulement|juste))[^,.;!?]{0,25}$"
    r"|\bce que (?:c'est|ca fait)(?: que)?(?: de| d')? ?$|\b(?:voir|vue?|vois|voi[rt]|voyais|voyait|regard\w+) [^,.;!?]{2,40}$"
)
"""What stands before an infinitive that is suffered rather than wanted."""


def _but_dit(texte: str) -> str | None:
    """What a why moves to do, when it is wanted, in order, and no matter of money; or None."""
    laisse = _NE_PAS.search(nettoyer(texte))
    if laisse and len(laisse[1].split()) > 2 and (tourne := but(f"pour {laisse[1]}")):
        return None if _ARGENT.search(tourne) else f"ne pas {tourne}"
    tourne = _elan(texte)
    if tourne is None or _QUOI.match(tourne) or not _dicible(tourne):
        return None
    tete = re.match(r"(?:(?:ne|pas|plus|se|leur|lui|mieux|bien|tout) |(?:n|s|l)’)*(\w+)", tourne)
    if tete is None or not infinitif(tete[1]):
        return None
    plat = normaliser(texte)
    dits = [m.start() for m in re.finditer(rf"\b{re.escape(normaliser(tete[1]))}\b", plat)]
    subi = dits and all(_MALGRE_SOI.search(plat[:debut]) for debut in dits)
    return None if subi else tourne


_MAL_ACCORDE = re.compile(
    r"\bnous (?:sommes|serons|étions|serions|soyons|restons|resterons|devenons|sentons)(?: \w+ment| bien| très| plus| pas)* (\w+)",
    re.IGNORECASE,
)


def _dicible(phrase: str) -> bool:
    """Whether a part may stand in the sentence: no money, and « nous » agrees with what follows."""
    accord = _MAL_ACCORDE.search(phrase)
    seul = accord and a_lecture(accord[1].lower(), "A", "Vp") and accord[1][-1] not in "sx"
    return not seul and not _ARGENT.search(phrase) and not _CRU.search(phrase)


_CRU = re.compile(
    r"\b(?:fout\w*|gueules?|cul|cons?|connes?|chi(?:er|ent)|emmerd\w*|merde)\b", re.IGNORECASE
)


def _elan(texte: str) -> str | None:
    """What a why moves to do, as an infinitive phrase said by « nous », or None."""
    if (tourne := but(texte)) is not None:
        return tourne
    for ouvert in _PLAISIR.finditer(texte):
        suite = re.split(
            r"[.;!?…]|,? (?:parce|mais|car|et (?:puis|c[’']est))\b", texte[ouvert.end() :]
        )[0]
        if (tourne := but(f"pour {suite}")) is not None:
            return tourne
    for morceau in re.split(r"[.;!?…,]\s*|\bmais\b\s*", texte):
        if phrase := _habitude(morceau):
            return phrase
    return _infinitif_nu(texte)


def _habitude(morceau: str) -> str | None:
    """« je répare plutôt que de jeter » → « réparer plutôt que de jeter »."""
    dit = gerondif(morceau)
    phrase = _infinitif(dit) if dit else None
    return phrase if phrase and _SERVIR.match(phrase) else None


def _infinitif_nu(morceau: str) -> str | None:
    """An answer that is an infinitive already, typed with care and without a first person."""
    propre = nettoyer(morceau).strip(" .")
    mots = re.findall(r"[^\W\d_]+", propre.lower())
    if re.search(r"[.;!?…,]", propre) or not 4 <= len(mots) <= 20:
        return None
    if not infinitif(mots[0]) or mots[0] in ("être", "avoir", "gagner"):
        return None
    if mots[0] == "dire" and mots[1] in ("que", "qu", "ça", "non", "oui"):
        return None
    if _PERSONNES.search(propre) or not all(connu(m) or len(m) == 1 or m == "qu" for m in mots):
        return None
    return propre[0].lower() + propre[1:]


_PERSONNES = re.compile(
    r"\b(?:je|j’|me|m’|moi|mon|ma|mes|tu|te|toi|vous|votre|vos|ça|cela|argent|fric|impôts?)(?:\b|(?<=’))", re.I
)  # fmt: skip


def _infinitif(dit: str) -> str | None:
    """« en réparant nos vélos » → « réparer nos vélos »; None for a negation or a « nous »."""
    trouve = re.match(r"en (\w+) (.+)", dit)
    verbe = trouve and _verbe_de(trouve[1])
    return f"{verbe} {trouve[2]}" if trouve and verbe else None


def _verbe_de(participe: str) -> str | None:
    """« réparant » → « réparer », or None when the verb is not a plain one."""
    if not participe.endswith("ant"):
        return None
    racine = participe[:-3]
    essais = (racine + "er", re.sub(r"ss$", "r", racine), racine + "re", racine + "ir")
    if racine.endswith("ge"):
        essais = (racine[:-1] + "er", *essais)
    if racine.endswith("ç"):
        essais = (racine[:-1] + "cer", *essais)
    return next((verbe for verbe in essais if infinitif(verbe)), None)


def _ce_que_nous_souhaitons(carnet: Carnet) -> str | None:
    """What is wished of others, or what it changes for them, as a clause for « afin que »."""
    clientele, voulus = _clientele(carnet), []
    for texte in _profonds(carnet):
        phrase = souhait(texte) or _refus(texte) or _voulu(texte, clientele)
        phrase = phrase and _INCISE.sub("", _SUITE_DITE.sub("", phrase))
        phrase = phrase and _resoudre(phrase, _avec_le_sujet(carnet, texte), clientele)
        if phrase and _dicible(phrase):
            voulus.append(phrase)
    if clairs := [phrase for phrase in voulus if not _SANS_NOM.match(phrase)]:
        return clairs[0]
    # After a reason tourned to others, the next question asks what it changes, and for whom.
    lus = _lus(carnet)
    suites = [
        texte
        for (texte, lu), (_, avant) in zip(lus[1:], lus, strict=False)
        if "motif_sens" in (lu, avant) and lu != "motif_argent"
    ]
    suites = [_avec_le_sujet(carnet, texte) for texte in suites]
    effets = [_effet_dit(texte, clientele) for texte in reversed(suites)]
    effets += [_effet_dit(texte, clientele, ouvert=True) for texte in _profonds(carnet)]
    # « que ça tienne » only when nobody is named anywhere.
    ca = [phrase for phrase in voulus if phrase.startswith("ça ")]
    return next((phrase for phrase in (*effets, *ca) if phrase), None)


_SANS_NOM = re.compile(
    r"(?:ça|cela|ils?|elles?|on nous)\b(?! y ait (?:de|du|un|plus|encore (?:de|un)))"
)
"""A wish whose subject was named elsewhere."""

_SUITE_DITE = re.compile(r", (?:nous|mais|c’est|ça|parce)\b.*$")
_INCISE = re.compile(
    r",? (?:excusez|pardon|et puis|si je puis|si on peut|comme on dit|je veux dire|voilà)\b.*$"
)


_TOURNE_VERS_NOUS = re.compile(
    r"\b(?:nous|notre|nos|revien\w*|pai?y?ent|achètent|voient|disent|commandent|demandent|recommandent|parlent de|pleurent|râlent|attendent)\b"
)
"""What clients do for the business, or only notice: no reason to exist."""


def _effet_vu(carnet: Carnet) -> str | None:
    """What the clients themselves are told to live, as a clause for « afin que », or None."""
    dit = carnet.regard_client or ""
    # The question named the clients: « ils » are they.
    clientele = _clientele(carnet)
    vu = _effet_dit(re.sub(r"^ils\b", "nos clients", dit, flags=re.I), clientele)
    nom = re.search(r"\w{4,}", clientele[0])[0] if clientele else "gens"
    if vu is None or not re.match(rf"(?:les|nos|tous les) (?:client|gens|{nom})", vu):
        # « le mécano lui parle », « les joints sont droits » is what is seen, not what they come to live.
        return None
    return None if _TOURNE_VERS_NOUS.search(re.sub("^nos ", "", vu)) else vu


_SUBJONCTIF = {
    "est": "soit", "a": "ait", "fait": "fasse", "peut": "puisse", "va": "aille",
    "sait": "sache", "dort": "dorme", "sort": "sorte", "vit": "vive", "tient": "tienne",
    "vient": "vienne", "revient": "revienne", "prend": "prenne", "apprend": "apprenne",
    "sent": "sente", "comprend": "comprenne", "boit": "boive", "voit": "voie", "rit": "rie",
    "sourit": "sourie", "lit": "lise", "repart": "reparte", "finit": "finisse",
    "sont": "soient", "ont": "aient", "font": "fassent", "peuvent": "puissent",
    "vont": "aillent", "savent": "sachent", "vive": "vive", "vivent": "vivent", "soit": "soit",
    "ait": "ait", "puisse": "puisse", "aille": "aille", "fasse": "fasse",
    "veulent": "veuillent",
}  # fmt: skip
_PLURIELS = ("les", "mes", "nos", "tous", "toutes", "ceux", "celles", "ils", "elles")
_SINGULIERS = ("le", "la", "l’", "un", "une", "mon", "ma", "notre", "chaque", "tout")
_PRONOMS = ("on", "chacun", "chacune", "quelqu’un", "ceux", "celles", "ils", "elles")
_CLITIQUES = ("se", "s’", "le", "la", "les", "l’", "lui", "leur", "y", "en", "ne", "n’")


def _subjonctif(mot: str, pluriel: bool) -> str | None:
    """The third person after « que » of a present, when it is known for sure."""
    if mot in _SUBJONCTIF:
        dit = _SUBJONCTIF[mot]
        return dit if dit.endswith("nt") == pluriel else None
    if not pluriel:
        return mot if mot.endswith("e") and a_lecture(mot, "V3") else None
    # « étaient », « finirent »: no present has such a singular.
    passe = re.search(r"(?:ai|[èiu]r)ent$", mot) and not a_lecture(mot[:-2], "V3")
    present = mot.endswith("ent") and a_lecture(mot, "V6") and mot != "étaient" and not passe
    return mot if present else None


def _place_du_verbe(bas: list[str]) -> int | None:
    """Where the verb of this clause stands, right after its subject, or None on a doubt."""
    pluriel = bas[0] in _PLURIELS
    if not pluriel and bas[0] not in (*_SINGULIERS, *_PRONOMS):
        return None
    for i, mot in enumerate(bas[:9]):
        if mot in ("qui", "que", "qu’", "dont", "où", "si", "quand", "comme", ","):
            return None
        # A determiner calls for a noun: « la ferme » is none of « fermer ».
        sur = bas[i - 1] in _CLITIQUES[:2] or mot in _SUBJONCTIF or part(mot, "V") > 0.5
        if i > (bas[0] not in _PRONOMS) and sur and _subjonctif(mot, pluriel):
            return i
    return None


_OUVRE_EFFET = re.compile(
    r"^(?:ce que )?(?:ça|ca|cela) (?:leur |lui )?(?:change|fait|donne)(?: tout)?(?:,? c[’ ]?est)? qu(?:e |[’'])"
    r"|^c[’']est qu(?:e |[’'])|^comme (?:ça|ca),? |^(?:du coup|au moins|grâce à (?:ça|nous|moi)),? ",
    re.IGNORECASE,
)
_PERMET = re.compile(
    r"\b(?:ça|ca|cela) (?:permet|aide) (aux?|à la|à l’|les|le|la|l’)(?: |(?<=’))([\w ]{3,40}?) (?:de |d[’']|à )(?=\w+(?:er|ir|re|oir)\b)(.+)",
    re.IGNORECASE,
)
_DISLOQUE = re.compile(
    r"^((?:tous |toutes )?(?:les|mes|nos|le|la|l’|un|une|mon|ma) ?[\w’ -]{2,40}?),? (?:ils?|elles?) ", re.IGNORECASE
)  # fmt: skip
_MAL = re.compile(
    r"\b(?:meur\w*|mouri\w*|souffr\w*|cr[eè]v\w*|part(?:ent|e)|quitt\w*|jett\w*|pleur\w*|gal[eè]r\w*|manqu\w*"
    r"|attend\w*|perd\w*|tomb\w*|râl\w*|ferm\w*|ennui\w*|abandonn\w*|peur|mal|merde|seule?s?|personne"
    r"|cochonneries?|saloperies?|faim|froid|dehors(?<=dorment dehors)|arnaqu\w*|isol\w*|tristes?|stress\w*|n’importe quoi)\b"
)
"""An ill told in the present is what they fight, not what they bring about."""


def _effet_dit(texte: str, clientele: tuple[str, str] | None, ouvert: bool = False) -> str | None:
    """What others come to live, said by « nous » and ready to follow « que », or None.

    « les mamies elles dorment au chaud » → « les mamies dorment au chaud ».

    Args:
        texte: an answer.
        clientele: the core clientele, for « ils » where the answer names it.
        ouvert: whether the effect must be announced (« ça change que… », « comme ça… »).
    """
    propre = nettoyer(texte)
    if permis := _PERMET.search(propre):
        article = {"aux": "les", "au": "le"}.get(permis[1].lower(), permis[1].split(" ")[-1])
        verbe = "puissent" if article == "les" else "puisse"
        return _clause_sure(f"{article} {permis[2]} {verbe} {permis[3]}", propre, clientele)
    for morceau in re.split(r"[.;!?…]\s*|,? (?:et|mais|donc|alors) ", propre):
        dit = sans_hesitation(morceau.strip(" ,"))
        nue = _OUVRE_EFFET.sub("", dit)
        if (nue != dit or not ouvert) and (sure := _clause_sure(nue, propre, clientele)):
            return sure
    return None


def _clause_sure(clause: str, source: str, clientele: tuple[str, str] | None) -> str | None:
    """A clause of the present put after « que », its subject named; None on any doubt."""
    if (sujet := _DISLOQUE.match(clause)) and _place_du_verbe(decouper(sujet[1].lower())) is None:
        clause = f"{sujet[1]} {clause[sujet.end() :]}"
    clause = _resoudre(clause.split(",")[0].strip(" ."), source, clientele) or ""
    mots = decouper(ecrire(clause) or "")
    bas = [mot.lower() for mot in mots]
    if not 3 <= len(mots) <= 20 or (i := _place_du_verbe(bas)) is None:
        return None
    # « plus longtemps » compares, any other « plus » may deny.
    compare = "plus" in bas[:-1] and a_lecture(bas[bas.index("plus") + 1], "D", "A")
    # A negation says what is wrong now as often as what is brought about.
    nies = {"ne", "n’", "pas", "jamais", "rien", "nous"} | (set() if compare else {"plus"})
    if set(bas) & nies or _MAL.search(clause.lower()):
        return None
    if _EN_PREMIERE.search(clause) or _accompli(bas[i - 1 : i + 4]):
        return None
    mots[i] = _subjonctif(bas[i], bas[0] in _PLURIELS) or mots[i]
    tourne = souhait("je veux que " + recoller(mots))
    voulu = tourne or (None if _PERSONNES.search(clause) else recoller(mots))
    return voulu if voulu and _dicible(voulu) else None


def _avec_le_sujet(carnet: Carnet, texte: str) -> str:
    """The answer after those the previous one opened with, whom its « ils » then takes up."""
    dits = carnet.pourquois()
    avant = dits[dits.index(texte) - 1] if texte in dits[1:] else ""
    sujet = re.match(r"(?:les|mes|nos) [^\W\d_]+[sx]\b", avant, re.I)
    pronom = re.search(r"\b(?:ils|elles)\b", texte, re.I)
    seul = pronom and not _PLUSIEURS.search(texte[: pronom.start()])
    return f"{sujet[0]}. {texte}" if sujet and seul else texte


_VOULU = re.compile(
    r"(?:\b(?:pour|veux|voudrais|voulais|aimerais)|^) ?qu(?:e |[’'])([^.;!?…]+)", re.IGNORECASE
)


def _voulu(texte: str, clientele: tuple[str, str] | None) -> str | None:
    """A plain wish that `souhait` does not read: « pour que le bourg vive »."""
    trouve = _VOULU.search(nettoyer(texte))
    return _clause_sure(trouve[1], texte, clientele) if trouve else None


_EN_PREMIERE = re.compile(r"\b(?:je|j[’']|me|m[’']|moi|mon|ma)(?:\b|(?<=[’']))", re.IGNORECASE)
_ALLES = re.compile(
    r"(?:mort|n[ée]|parti|venu|revenu|devenu|tomb[ée]|all[ée]|arriv[ée]|rest[ée]|entr[ée]|rentr[ée]|sorti|mont[ée]|descendu|pass[ée]|décédé)e?s?"
)


def _accompli(mots: list[str]) -> bool:
    """Whether a verb, after the word before it, tells what is over: « est mort », « se sont mariés »."""
    avant, verbe, *suite = mots
    if _SUBJONCTIF.get(verbe, verbe) in ("soit", "soient"):
        return avant in ("se", "s’") or any(_ALLES.fullmatch(mot) for mot in suite)
    a_eu = _SUBJONCTIF.get(verbe, verbe) in ("ait", "aient")
    return a_eu and any(participe_passe(mot) and part(mot, "N") < 0.3 for mot in suite[:2])


_REFUSE = re.compile(
    r"\bj?(?:(?:support|tolèr|toler|accept)\w* (?:pas|plus)|(?:veux|veut|voulais|voudrais) (pas|plus)|peux plus|marre|ras[- ]le[- ]bol"
    r"|assez|horreur|déteste|deteste|révolte|revolte)(?: de voir)? (?:qu[’' ]?|ke |que )(?=on\b|les?\b|la\b|une?\b|l[’'])([^.;!?…,]+)",
    re.IGNORECASE,
)


_NIES_OU_MOI = frozenset(
    ["ne", "n’", "pas", "plus", "jamais", "rien", "personne", "me", "m’", "je", "nous", "moi", "mon", "ma"]
)  # fmt: skip


def _refus(texte: str) -> str | None:
    """« je ne supporte pas qu'on jette un manteau » → « on ne jette plus un manteau », or None."""
    trouve = _REFUSE.search(nettoyer(texte))
    mots = decouper(ecrire(trouve[2].strip()) or "") if trouve else []
    bas = [mot.lower() for mot in mots]
    if trouve is None or len(mots) < 3 or (i := _place_du_verbe(bas)) is None:
        return None
    if set(bas) & _NIES_OU_MOI:
        return None
    verbe = _subjonctif(bas[i], bas[0] in _PLURIELS) or mots[i]
    debut = i
    while debut > 1 and bas[debut - 1] in _CLITIQUES:
        debut -= 1
    ne = "n’" if voyelle((bas[debut:i] or [verbe])[0]) else "ne"
    pas = "pas" if (trouve[1] or "").lower() == "pas" else "plus"
    return recoller([*mots[:debut], ne, *mots[debut:i], verbe, pas, *mots[i + 1 :]])


def _dits(carnet: Carnet) -> str:
    """All that was said of the business, on one line."""
    dits = (carnet.activite, *carnet.pourquois(), carnet.acte, carnet.regard_client)
    return " . ".join(texte for texte in (*dits, carnet.coeur_clientele) if texte)


_MOI_SEUL = re.compile(
    r"\bje (?:ne )?(?:suis|travaille|bosse|fais tout|gere|reste|serai|demarre|me lance)\b[^.,;]{0,25}\bseule?\b|\ben solo\b"
    r"|\b(?:pas|aucun|sans|zero|0) (?:de |d')?(?:salarie|employe|associe)"
)


def _seul(carnet: Carnet) -> bool:
    """Whether they said last that they work alone; « ma mère toute seule » is someone else."""
    dits = (*carnet.pourquois(), carnet.acte, carnet.regard_client, carnet.geste_respect)
    tailles = [seul_ou_equipe(carnet.activite or "")]
    for texte in filter(None, dits):
        taille = seul_ou_equipe(texte)
        tailles.append(taille if taille != "seul" or _MOI_SEUL.search(normaliser(texte)) else None)
    return [taille for taille in tailles if taille][-1:] == ["seul"]


def _au_singulier(phrase: str, dits: str) -> str | None:
    """The sentence said by « je », or None when a word of « nous » cannot be put back safely."""
    phrase = phrase.replace("Nous existons", "J’existe").replace(
        "restant fidèles", "restant fidèle"
    )
    phrase = re.sub(r"\b(sur|chez) nous\b", r"\1 moi", phrase)
    phrase = re.sub(r"\bnos\b", "mes", phrase)
    phrase = re.sub(
        r"(?<=compter sur )notre (?=([\w-]+))",
        lambda m: "ma " if a_lecture(m[1], "Nf") and not voyelle(m[1]) else "mon ",
        phrase,
    )
    for possede in re.findall(r"\bnotre ([\w-]+)", phrase):
        dit = re.search(rf"\b(mon|ma) {re.escape(possede)}\b", dits, re.I)
        if dit is None and not re.search(r"clientèle|métier", possede):
            return None
        mien = dit[1].lower() if dit else ("ma" if possede == "clientèle" else "mon")
        phrase = phrase.replace(f"notre {possede}", f"{mien} {possede}")
    return None if re.search(r"\bnous\b|\bnotre\b", phrase) else phrase


_PRIVE = re.compile(
    r"\b(?:notre|nos) (?:fils|filles?|enfants?|m[eè]re|p[eè]re|famille|femme|mari|parents)\b", re.I
)
_ENTREE_CLIENTELE = re.compile(
    r"^(?:(?:surtout|plutôt|d[’']abord|il y a|y a|ce sont|c[’']est|ce serait|ce seraient|pour|avec|les? gens comme|à|aux?)\s+)+",
    re.IGNORECASE,
)


def _clientele(carnet: Carnet) -> tuple[str, str] | None:
    """The core clientele as a subject, and « puisse » or « puissent »; None without any."""
    if "?" in (carnet.coeur_clientele or ""):
        return None
    dite = sans_hesitation(re.split(r"[,;(.]", sans_hesitation(carnet.coeur_clientele or ""))[0])
    clientele = sans_hesitation(_ENTREE_CLIENTELE.sub("", _abreger(dite)))
    # What cannot be written right is left at its noun: « les mamie ki peuve plu » → « les mamies ».
    noyau = re.split(r" (?:k|qu)i\b", clientele)[0]
    propre = ecrire(clientele) or (ecrire(noyau) if " " in noyau else None)
    clientele = propre or clientele
    if len(clientele) < 3:
        return None
    clientele = re.sub(r"^(?:mes)\b", "nos", clientele, flags=re.I)
    clientele = re.sub(r"^(?:des)\b", "les", clientele, flags=re.I)
    if re.search(r"\b(?:je|moi|j[’'])\b", clientele, re.I):
        return None
    clientele = re.sub(r"^un peu (?=tout le monde$)", "", clientele, flags=re.I)
    article = re.match(r"(les|ceux|celles|nos|tous|la|le|l[’']|un|une)\b", clientele, re.I)
    if re.match(r"(?:ils|elles|nous|vous|je|j[’']|on|il|elle|c[’']est|ça|qui)\b", clientele, re.I):
        # A sentence rather than people: nothing to write after « afin que ».
        return None
    if article is None and re.match(r"\w+[sx]\b", clientele):
        clientele, article = f"les {clientele}", re.match("les", "les")
    if clientele.lower().endswith("tout le monde"):
        return "tout le monde", "puisse"
    if article is None:
        return f"notre clientèle (« {clientele} »)", "puisse"
    pluriel = article[0].lower() in ("les", "ceux", "celles", "nos", "tous")
    return clientele[0].lower() + clientele[1:], "puissent" if pluriel else "puisse"


def _abreger(clientele: str, longueur: int = 80) -> str:
    """The clientele in few words: cut before a clause of its own, never in the middle of one."""
    propre = citer(clientele, 1000)
    if len(propre) <= longueur:
        return propre
    debuts = [propre[: m.start()] for m in _SUITE.finditer(propre) if 12 <= m.start() <= longueur]
    return re.sub(r"(?: (?:et|mais|ou))+$", "", debuts[-1]).rstrip(" ,") if debuts else ""


_SUITE = re.compile(r" (?:et|ou|mais|qui|dont|où|avec|pour|sans)\b")


def preparer(carnet: Carnet) -> None:
    """Draft the sentence if there is none yet."""
    if not carnet.raison_detre:
        carnet.raison_detre = rediger(carnet)


def recevoir_avis(carnet: Carnet, message: Message) -> list[Replique] | None:
    """A yes signs; a sentence or an instruction changes it; anything else asks for their words."""
    texte = message.texte.strip()
    changement = demande_un_changement(texte)
    if signe(texte) and _CORRIGE.search(normaliser(texte)) and (faite := _changer(carnet, message)):
        # « je la signe, je changerai « pain » par « levain » » : seen changed before it is signed.
        return faite
    if texte == OUI or (not changement and (dit_oui(message) or signe(texte))):
        carnet.raison_detre_confirmee = True
        return [_signee(carnet)]
    if demande_a_voir(texte):
        return _montrer(carnet)
    if not changement and normaliser(texte) and _OUI_TIEDE.search(normaliser(texte)):
        # Half a yes signs nothing: the question comes back, with its buttons.
        return []
    if rien_a_changer(texte):
        return _montrer(carnet)
    if texte != A_CHANGER and (repliques := _changer(carnet, message)):
        return repliques
    carnet.detour = {"nom": "raison_detre_reformulee"}
    return _pas_changee(texte)


_CORRIGE = re.compile(r"\b(?:chang|remplac|corrig|modifi|enlev|ajout)\w*rai\b")


def _pas_changee(texte: str) -> list[Replique]:
    """What is said of a message that changed nothing: its order, or its protest, was heard."""
    if texte != A_CHANGER and ordonne(texte):
        return [Replique("utter_raison_detre_pas_su")]
    return [Replique("utter_raison_detre_desaccord")] if proteste(texte) else []


def recevoir_reformulation(carnet: Carnet, message: Message) -> list[Replique] | None:
    """The sentence in the person's own words; without any, the current one is shown again."""
    carnet.detour = None
    texte = message.texte.strip()
    if signe(texte):
        return recevoir_avis(carnet, message)
    if demande_a_voir(texte) or rien_a_changer(texte):
        return _montrer(carnet)
    if repliques := _changer(carnet, message, demandee=True):
        return repliques
    if ordonne(texte):
        carnet.detour = {"nom": "raison_detre_reformulee"}
    return _pas_changee(texte)


def _changer(carnet: Carnet, message: Message, demandee: bool = False) -> list[Replique] | None:
    """Follow the message where it changes the sentence; None when it changes nothing."""
    phrase, avant = carnet.raison_detre or "", carnet.phrases_avant
    rien = esquive(message) or (demandee and (dit_oui(message) or dit_non(message)))
    try:
        lire = corriger if rien else partial(reformuler, demandee=demandee)
        nouvelle = lire(phrase, message.texte.strip(), avant=avant)
    except Introuvable as erreur:
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return [Replique("utter_raison_detre_introuvable", {"morceau": erreur.morceau})]
    if nouvelle is None or nouvelle == phrase:
        return None
    carnet.phrases_avant = [*avant, phrase] if phrase else avant
    carnet.raison_detre = nouvelle
    return [Replique("utter_raison_detre_corrigee")]


def _montrer(carnet: Carnet) -> list[Replique]:
    """Nothing to say but the sentence itself, which the question shows."""
    carnet.detour = None
    return []


def _signee(carnet: Carnet) -> Replique:
    """Signed, beside the deepest reason told, or else beside whom it is for."""
    if depart := _depart(carnet):
        return Replique("utter_raison_detre_signee_lien", {"depart": depart})
    clientele = carnet.coeur_clientele and en_peu_de_mots(carnet.coeur_clientele, carnet.tutoiement)
    if clientele:
        return Replique("utter_raison_detre_signee_lien_clientele", {"clientele": clientele})
    return Replique("utter_raison_detre_signee")


def _depart(carnet: Carnet) -> str | None:
    """The deepest reason that can be said back on such a moment, or None."""
    dits = _profonds(carnet, ("motif_sens",)) + _profonds(
        carnet, ("motif_personnel", "motif_mixte")
    )
    for texte in dits:
        # What hurt or was mourned is not brought up again here, not even in its other words.
        if _A_TAIRE.search(normaliser(texte)) or _ARGENT.search(texte):
            continue
        if depart := en_peu_de_mots(texte, carnet.tutoiement):
            return depart
    return None


_A_TAIRE = re.compile(
    r"\b(?:gros(?:se)?|moche|nulle?|bete|conne?|idiote?|ratee?|incapable|bon(?:ne)? a rien|mauvaise?|loser|boulet|minable|honte|larbin"
    r"|mort\w*|mourir|meurt|decede\w*|deces|deuil|enterr\w*|cancer|suicid\w*|tuee?r?|perdu (?:ma|mon)|harcel\w*|viol\w*|depression|vire[er]?)\b"
)


_OUI_TIEDE = re.compile(
    r"^(?:mouais|bof|mwais|ouais bof|boh?|mmh*|moui|ouais)?[ ,.]*(?:oui|ok|ca va|si|ca ira|pas mal|faute de mieux|a peu pres|presque|je sais pas trop)?\W*$"
)


def laisser_murir(carnet: Carnet) -> list[Replique]:
    """The sentence was passed over: ask once more for other words, then let it wait, unsigned."""
    if carnet.phrase_passee >= 1:
        carnet.phrase_passee = 0
        carnet.detour = None
        carnet.suspension = "pause"
        return [Replique("utter_raison_detre_en_attente")]
    carnet.phrase_passee += 1
    carnet.detour = {"nom": "raison_detre_reformulee"}
    return []


def _question(carnet: Carnet) -> Replique:
    preparer(carnet)
    if carnet.phrase_montree == carnet.raison_detre:
        return Replique("utter_demander_avis_redite", {"raison_detre": carnet.raison_detre})
    carnet.phrase_montree = carnet.raison_detre
    return Replique("utter_demander_avis_raison_detre", {"raison_detre": carnet.raison_detre})


ETAPES = (
    Etape(
        "avis_raison_detre",
        _question,
        recevoir_avis,
        lambda carnet: not carnet.raison_detre_confirmee,
        choix=(OUI, A_CHANGER),
        essais_max=99,
    ),
)

REFORMULATION = Etape(
    "raison_detre_reformulee",
    lambda _carnet: Replique("utter_demander_reformulation"),
    recevoir_reformulation,
    lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == "raison_detre_reformulee",
    essais_max=99,
)
