"""The raison d'être: drafted from the person's words, corrected until an explicit yes."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.clientele.nommee import (
    de_tous,
    genre,
    humains,
    lire_clientele,
    moities,
    nom_de,
    vivants,
)
from pourquoi.ecoute import dit_non, dit_oui, esquive
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.extraction import seul_ou_equipe
from pourquoi.reflet import but, ecrire, gerondif, que, sans_hesitation, souhait
from pourquoi.reflet.lexique import a_lecture, connu, infinitif, part, participe_passe
from pourquoi.reflet.souhait import (
    CLITIQUES,
    PLURIELS,
    SUBJONCTIFS,
    ceux,
    il_y_ait,
    moment,
    place_du_verbe,
    subjonctif,
)
from pourquoi.reflet.typographie import decouper, nettoyer, recoller, voyelle
from pourquoi.reflexion import citer, en_peu_de_mots
from pourquoi.retouche import (
    Introuvable,
    demande_a_voir,
    demande_un_changement,
    ordonne,
    proteste,
    retoucher,
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
    phrase = re.sub(r"(?<=\b(?:le|du|au|ce) )savoir faire\b", "savoir-faire", phrase)
    phrase = _RIRE.sub("", _APRES_QUE.sub(lambda m: m[0].lower(), phrase))
    return (_seul(carnet) and _au_singulier(phrase, _dits(carnet))) or phrase


_APRES_QUE = re.compile(
    r"(?:(?<=\bque )|(?<=\bqu’))(?:Les?|La|L’|Une?|On|Des|D’|Mes|Nos|Notre|Ces?|Cette|Ils?|Elles?|Chacun|Tout|Ma|Mon)(?!\w)"
)
_RIRE = re.compile(r",? ?\b(?:mdr|lol|ptdr|xd)\b", re.IGNORECASE)


def _parties(carnet: Carnet) -> list[str]:
    """The parts of the sentence between commas, all said by « nous », none saying another again.

    The first one always opens with an infinitive or « que ».
    """
    clientele, valeur = lire_clientele(carnet.coeur_clientele), premiere_valeur(carnet)
    faire, souhaite = _ce_que_nous_faisons(carnet), _ce_que_nous_souhaitons(carnet)
    acte = gerondif(carnet.acte) if carnet.acte else None
    eux = None if souhaite or clientele is None else _ce_qui_change_pour_eux(carnet, clientele)
    effet_dit = _effet_vu(carnet)
    compter = f"afin {que(clientele[0])} {clientele[1]} compter sur nous" if clientele else None
    # How it ends for others: told, or else whom it is for, or else that they can rely on us.
    pour_autrui = f"afin {que(effet_dit)}" if effet_dit else compter
    if acte and clientele and not effet_dit and not (faire and _PRIVE.search(faire)):
        pour_autrui = f"d’abord pour {clientele[0]}"
    fin = _en_restant_fideles(valeur)
    if faire and _POUR_SOI.match(faire) and valeur and clientele and not (souhaite or eux):
        # « choisir nos chantiers » serves nobody else: what they find with us comes first.
        faire = None
    if faire and eux and clientele:
        parties = [faire, f"afin {que(_nommer(eux, clientele[0]))}"]
        if eux.startswith("chacun"):
            parties = [faire, f"d’abord pour {clientele[0]}", f"afin {que(eux)}"]
    elif faire and clientele and re.match("être ce(?:ux|lles) ", faire) and not souhaite:
        parties = [faire, _aupres(faire, clientele)]
    elif faire:
        gens = re.fullmatch(r"(?!arr|év|emp|ne )[^,]*\b(?:les|des|aux) gens(?: \w+)?", faire)
        if clientele and not effet_dit and gens:
            pour_autrui = f"à commencer par {clientele[0]}"
        parties = [faire, f"afin {que(souhaite)}" if souhaite else pour_autrui]
    elif souhaite:
        aupres = _aupres(souhaite, clientele)
        parties = [que(souhaite), aupres]
        seul = re.match(r"(?:ça|cela|il) ", souhaite) or not (carnet.acte or _NIE.search(souhaite))
        if clientele and aupres and seul and not re.match(r"(?:les|nos) client", souhaite):
            parties = [_aux_cotes(clientele[0]), f"afin {que(souhaite)}"]
    elif eux and clientele:
        parties = [_aux_cotes(clientele[0]), f"afin {que(eux)}"]
    elif effet_dit:
        parties = [que(effet_dit), _aupres(effet_dit, clientele)]
    elif valeur and clientele:
        parties, garde = _par_la_valeur(valeur, clientele, bool(acte))
        fin = fin if garde else None
    elif valeur:
        parties, fin = [f"faire vivre {valeur}"], None
    else:
        parties = ["bien faire notre métier", pour_autrui]
    dites: list[str] = []
    for partie in (*parties, acte or fin):
        if partie and not any(_redit(partie, dite) for dite in dites):
            dites.append(partie)
        elif partie == acte and fin:
            dites.append(fin)
    return dites


def _en_restant_fideles(valeur: str | None) -> str | None:
    """How the value ends the sentence, or None."""
    if valeur == "le respect":
        return "en travaillant avec respect"
    return f"en restant fidèles {a(valeur)}" if valeur and valeur != "la fidélité" else None


def _par_la_valeur(valeur: str, clientele: tuple[str, str], acte: bool) -> tuple[list[str], bool]:
    """The first part when no why could be turned, and whether the value may still end the sentence.

    Some values are brought to others, some are what they can rely on, some are put to their use.
    """
    qui, puissent = clientele
    nom = re.sub(_ARTICLE, "", valeur)
    de_qui = de_tous(qui)
    if _DOUCE.match(nom) or (acte and _VERTU.match(nom)):
        return [f"servir avec {nom} {qui}"], False
    if de_qui and _FORCE.match(nom):
        ils = {"m": "ils", "f": "elles"}.get(genre(qui)) if puissent == "puissent" else None
        compter = f"afin {que(ils)} puissent compter sur nous" if ils and not acte else None
        return [f"mettre notre {nom} au service {de_qui}", *filter(None, [compter])], False
    if de_qui and _PARTAGEE.match(nom):
        return [f"faire vivre {valeur} auprès {de_qui}"], False
    if _PROMESSE.match(nom) or _VERTU.match(nom):
        notre = f"notre {nom}" if _ARTICLE.match(valeur) else valeur
        return [f"{que(qui)} {puissent} compter sur {notre}"], False
    return [_aux_cotes(qui)], True


def _aux_cotes(qui: str) -> str:
    """« être aux côtés des familles », or « accompagner » where « de » might not reach all."""
    de_qui = de_tous(qui)
    return f"être aux côtés {de_qui}" if de_qui else f"accompagner {qui}"


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
_DOUCE = re.compile(
    r"(?:dignité|humanité|douceur|respect|délicatesse|tendresse|gentillesse|tact|pudeur|humilité|cœur|soin|amour)$"
)
_VERTU = re.compile(
    r"(?:honnêteté|patience|équité|générosité|franchise|sincérité|rigueur|bienveillance|exigence|sérieux|ponctualité|loyauté|passion|simplicité|transparence"
    r"|discrétion|justesse|courage|minutie|efficacité|précision|constance|régularité|enthousiasme|bonne humeur|empathie|droiture|intégrité)$"
)
"""Values that read well after « avec », without their article; the first ones, only there."""

_FORCE = re.compile(
    r"(?:écoute|efficacité|ambition|minutie|réactivité|créativité|performance|énergie|curiosité|audace|expertise|pédagogie|précision|rapidité|imagination"
    r"|inventivité|savoir-faire|expérience|passion|persévérance|ténacité|volonté|exigence|goût d.*|sens d.*)$"
)
"""What can be put to the use of others."""

_PARTAGEE = re.compile(
    r"(?:partage|convivialité|transmission|joie|solidarité|beauté|beau|hospitalité|confiance|justice|égalité|fraternité|gourmandise|goût|bonheur|amitié|lien|plaisir|fête|humour)$"
)
"""What is lived together."""

_PROMESSE = re.compile(
    r"(?:entraide|accueil|qualité|travail bien fait|parole tenue|soutien|fidélité|disponibilité|écoute|solidarité|présence|sens du service|fiabilité|professionnalisme|savoir-faire"
    r"|aide|goût du vrai|bonne humeur|attention|proximité|convivialité|hospitalité|honnêteté\b.*)$"
)
"""What can be relied on."""


def _aupres(souhaite: str, clientele: tuple[str, str] | None) -> str | None:
    """The core clientele beside what is wished, unless it is of them already."""
    if clientele is None or "«" in clientele[0] or clientele[0] == "tout le monde":
        return None
    nom = nom_de(clientele[0])
    memes = rf"\b{re.escape(nom)}\b|^\w+[ ’]{re.escape(nom.rstrip('sx'))}\b"
    deja = len(nom) > 3 and nom != "gens" and re.search(memes, souhaite)
    if clientele[0] in souhaite or deja:
        return None
    tous = re.match(
        r"(?:les gens|(?:les|nos) client(?:e?s)|tout le monde|chacun|on|personne)\b", souhaite
    )
    if tous and not _NIE.search(souhaite):
        return f"à commencer par {clientele[0]}"
    de_qui = de_tous(clientele[0])
    return f"aux côtés {de_qui}" if de_qui else f"d’abord pour {clientele[0]}"


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


_QU_EUX = re.compile(
    r"(?:^|\b(?:pour|pr|veux|voudrais|voulais|aimerais|jaimerais|souhaite|change|fait|c[’' ]?est),? )"
    r"(?:qu[’' ]?|k|que |ke )(?=(?:ils?|elles?)\b)([^.;!?…—]+)",
    re.IGNORECASE,
)
_LEUR_PERMET = re.compile(r"\b(?:ça|ca|cela) leur permet (?:de |d[’'])([^.;!?…,—]+)", re.IGNORECASE)
_LES_MIENS = re.compile(
    r"\b(?:(ma|mon|notre|mes|nos)|(?:j'ai|on a|avec) (?:une?|deux|trois)) (?:deux |trois |petite?s? |grande?s?[- ]?|propres? |beaux?-|belles?-)*"
    r"(?:meres?|peres?|filles?|fils|enfants?|gosses?|gamine?s?|mari|femme|compagn\w+|copine?s?|copain|soeurs?|freres?|tante|oncle|parents?|grands?-?(?:mere|pere|parent)s?|famille|neveu|niece|bebe)\b"
)


def _ce_qui_change_pour_eux(carnet: Carnet, clientele: tuple[str, str]) -> str | None:
    """« qu’elles dorment » of those the clientele names, as a clause for « afin », or None.

    It opens with « ils », « elles », « chacun » or « chacune », and may hold a second clause.
    """
    accord = genre(clientele[0]) if clientele[1] == "puissent" else None
    if accord is None or not any(humains(moitie) for moitie in moities(clientele[0])):
        return None
    plats = [normaliser(texte) for texte in carnet.pourquois()]
    ailleurs = {
        nom
        for plat in plats
        for _, nom in _PLUSIEURS.findall(plat)
        if humains(f"les {nom}") and nom not in ("gens", "clients", "clientes", "personnes")
    }
    if any(nom not in normaliser(clientele[0]) for nom in ailleurs):
        # « ils » may be those named before.
        return None
    for texte in _profonds(carnet, (*_PROFONDS, *_AUTRES)):
        avant = _sujet_d_avant(carnet, texte)
        if avant and not humains(avant) and not (accord == "f" and genre(avant) == "m"):
            # « les meubles finissent à la benne », « qu’ils vivent encore ».
            continue
        propre = nettoyer(texte)
        if permis := _LEUR_PERMET.search(propre):
            propre = f"ça change qu’ils peuvent {permis[1]}"
        for trouve in _QU_EUX.finditer(propre):
            devant = propre[: trouve.start()]
            if len(devant.split()) > 8 or _PLUSIEURS.search(devant) or "gars" in devant:
                # « ouvert aux gars du foyer, pour qu’ils se remettent »
                continue
            premiere, *suite = re.split(r"(,? et|,) (?:qu[’' ]|k)(?=(?:ils?|elles?)\b)", trouve[1])
            if (dit := _dit_d_eux(premiere.split(",")[0], accord, plats)) is None:
                continue
            autre = suite and _dit_d_eux(suite[1].split(",")[0], accord, plats)
            return (
                f"{dit}{suite[0].strip(' ') if suite[0] == ',' else ' et'} qu’{autre}"
                if autre
                else dit
            )
    return None


def _dit_d_eux(clause: str, accord: str, plats: list[str]) -> str | None:
    """« elles dorment » said of a clientele of this gender, in the subjunctive, or None."""
    dit = ecrire(clause.strip()) or ecrire(_SONS.sub(lambda m: _ECRITS[m[0]], normaliser(clause)))
    mots = decouper(re.sub(r"\bencor\b", "encore", dit or ""))
    if len(mots) < 2:
        return None
    pronom, *suite = (mot.lower() for mot in mots)
    pluriel = pronom in ("ils", "elles")
    miens = {m[1] for plat in plats for m in _LES_MIENS.finditer(plat)}
    if miens & ({"mes", "nos", None} if pluriel else {"ma", "mon", "notre", None}):
        # « qu’elle soit fière » of one’s own mother.
        return None
    feminin = pronom in ("elle", "elles")
    if feminin and accord == "m" or not pluriel and accord != ("f" if feminin else "m"):
        return None
    sujet = pronom if pluriel else "chacune" if feminin else "chacun"
    if pronom == "ils" and accord == "f":
        if any(_masculin(mot) for mot in suite):
            return None
        sujet, mots = "elles", [*mots[:1], *("elles" if m == "eux" else m for m in mots[1:])]
    return _subjonctif_d_eux(sujet, mots[1:], clause)


def _subjonctif_d_eux(sujet: str, suite: list[str], tape: str) -> str | None:
    """The clause after « que », its adjectives agreeing and nothing in it said of « je »."""
    mots = [sujet, *suite]
    bas = [mot.lower() for mot in mots]
    if not 2 <= len(mots) <= 18 or (i := place_du_verbe(bas)) is None or bas[1] == "y":
        return None
    pluriel = sujet in ("ils", "elles")
    nie = "ne" in bas or "n’" in bas
    if "plus" in bas and not re.search(r"\bn(?:e |[’'])", tape):
        compare = bas[-1] != "plus" and a_lecture(bas[bas.index("plus") + 1], "D", "A")
        if not compare or nie:
            # « ils ont plus peur »: more, or no more?
            return None
    if {"pas", "jamais", "rien"} & set(bas) and not nie:
        return None
    mots[i] = subjonctif(bas[i], pluriel) or mots[i]
    if sujet == "chacune" and (j := _place_de_l_adjectif(bas, i)):
        if not a_lecture(bas[j], "Af", "Ax", "Vpf"):
            if not a_lecture(f"{bas[j]}e", "Af", "Vpf"):
                return None
            mots[j] += "e"
    if not _accorde(bas[i + 1 :], pluriel) or _accompli(bas[i - 1 : i + 4]):
        return None
    phrase = recoller(mots)
    attenue = re.sub(r"\b(?:moins|sans)(?: \w+er| \w+oir)?(?: de | d’| )\w+", "", phrase)
    if _PERSONNES.search(phrase) or re.search(r"\b(?:nous|vous|tu|te)\b", phrase.lower()):
        return None
    mal = not nie and _MAL.search(attenue.replace("quelqu’un", ""))
    tourne_vers_nous = re.search(
        r"\b(?:revien\w+|pa[iy]e\w*|achètent|recommand\w+|command\w+)\b", phrase
    )
    return phrase if not mal and not tourne_vers_nous and _dicible(phrase) else None


_ECRITS = {"soi": "soit", "moin": "moins", "encor": "encore", "peu": "peut"}
_SONS = re.compile(r"(?:(?<=elle )soi|(?<=il )soi|\bmoin|\bencor|(?<=elle )peu)\b")


def _masculin(mot: str) -> bool:
    """Whether a word after « ils » would have to agree with « elles »."""
    adjectif = a_lecture(mot, "Am", "Vpm") and part(mot, "AV") > 0.2
    return adjectif or mot in ("tous", "nombreux", "ceux")


def _place_de_l_adjectif(bas: list[str], verbe: int) -> int | None:
    """Where an adjective stands right after « soit », « se sente », or None."""
    for j in range(verbe + 1, len(bas)):
        if a_lecture(bas[j], "D") and part(bas[j], "D") > 0.5 or bas[j] in ("pas", "plus"):
            continue
        return j if a_lecture(bas[j], "A", "Vp") and part(bas[j], "AV") > 0.5 else None
    return None


def _accorde(suite: list[str], pluriel: bool) -> bool:
    """Whether an adjective right after a verb has the number of the subject « ils »."""
    apres_verbe = True
    for mot in suite:
        adverbe = a_lecture(mot, "D") and part(mot, "D") > 0.5 or mot in ("pas", "plus")
        adjectif = a_lecture(mot, "A", "Vp") and part(mot, "AV") > 0.5 and not infinitif(mot)
        if pluriel and apres_verbe and adjectif and not adverbe and mot[-1] not in "sx":
            return False
        apres_verbe = infinitif(mot) or (apres_verbe and adverbe)
    return True


def _nommer(eux: str, qui: str) -> str:
    """« elles dorment » → « les mamans dorment »."""
    return f"{qui} {eux.partition(' ')[2]}"


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
    tournes = [p for texte in _profonds(carnet) if (p := _etre_ceux(texte) or _but_dit(texte))]
    tournes = [p for p in tournes if not _EN_SUSPENS.match(p)]
    publics = [p for p in tournes if not _PRIVE.search(p) and not _POUR_SOI.match(p)]
    if publics:
        return publics[0]
    clientele = lire_clientele(carnet.coeur_clientele)
    if _ce_que_nous_souhaitons(carnet) or (
        clientele and _ce_qui_change_pour_eux(carnet, clientele)
    ):
        # What is wished of others is a stronger reason than what is done for oneself.
        return None
    autres = (*_profonds(carnet, ("motif_offre", "motif_opportunite")), carnet.regard_client)
    autres = (*autres, carnet.acte, carnet.coeur_clientele)
    dits = [phrase for texte in autres if texte and (phrase := _but_dit(texte))]
    dits = [phrase for phrase in dits if not re.search(r"\b(?:eux|elles|lui)\b", phrase)]
    rangs = [p for p in dits if not _POUR_SOI.match(p)] + tournes + dits
    # Lived for one's own family, it is no mission.
    return next((p for p in rangs if not _PRIVE.search(p)), None)


_POUR_SOI = re.compile(
    r"(?:ne (?:plus|pas) )?(?:vivre de|en vivre|vivre|rester|être\b(?! ce(?:ux|lles) )|nous|avoir|choisir (?:nos|notre|les)|finir)\b|.*\b(?:urssaf|impôts?|banque|crédits?)\b|(?:montrer|prouver) (?:à|que)\b",
    re.IGNORECASE,
)
"""What is done for oneself."""

_EN_SUSPENS = re.compile(r"(?:en|y|le|la|les|lui|leur) \w+(?:er|ir|re)\b|montrer (?:à|que) |voir ")
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
    return None if _subi(texte, tete[1]) else tourne


def _subi(texte: str, verbe: str) -> bool:
    """Whether an infinitive is suffered or refused wherever it is said."""
    plat = normaliser(texte)
    dits = [m.start() for m in re.finditer(rf"\b{re.escape(normaliser(verbe))}\b", plat)]
    return bool(dits) and all(_MALGRE_SOI.search(plat[:debut]) for debut in dits)


def _etre_ceux(texte: str) -> str | None:
    """« être ceux sur qui on compte », when it is wanted."""
    dit = ceux(texte)
    return dit if dit and _dicible(dit) and not _subi(texte, "être") else None


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


_PRIVE = re.compile(
    r"\b(?:notre|nos) (?:fils|filles?|enfants?|gosses?|gamine?s?|mômes?|petits|m[eè]res?|p[eè]res?|famille|femme|mari|parents|frères?|sœurs?|soeurs?|copine|copain)\b",
    re.IGNORECASE,
)
"""One’s own family."""

_POUR_NOUS = re.compile(rf"^(?:nous\b|{_PRIVE.pattern[2:]})|\bles nôtres\b", re.IGNORECASE)
"""What is wished of oneself or of one’s own."""

_AUTRES = ("motif_offre", "motif_opportunite", "reponse_vague")
_EXPLICITE = re.compile(
    r"\b(?:aimerais|jaimerai|voudrais|voulais|veux|souhaite|rêve|pour)(?: pas| plus)? qu(?:e |[’'])",
    re.IGNORECASE,
)
"""A wish that stands whatever the motive was read as."""


def _moment_aime(texte: str, clientele: tuple[str, str] | None) -> str | None:
    """« j’aime quand les gens se parlent » → « les gens se parlent », or None."""
    dit = moment(texte)
    if dit is None or _POUR_LA_MAISON.search(dit):
        return None
    return _clause_sure(dit, texte, clientele, ce_que_je=True)


_POUR_LA_MAISON = re.compile(
    r"\b(?:revien\w*|pa[iy]e\w*|achèt\w*|demand\w*|di(?:t|sent)|remerci\w*|recommand\w*|command\w*|félicit\w*|me|m[’']|moi|merci)(?!\w)",
    re.IGNORECASE,
)
"""What is done or said for the one who works, not what others live."""


def _ce_que_nous_souhaitons(carnet: Carnet) -> str | None:
    """What is wished of others, or what it changes for them, as a clause for « afin que »."""
    clientele, voulus = lire_clientele(carnet.coeur_clientele), []
    for texte in (*_profonds(carnet), *_profonds(carnet, _AUTRES)):
        if texte not in _profonds(carnet) and not _EXPLICITE.search(nettoyer(texte)):
            continue
        phrase = souhait(texte) or _refus(texte) or _voulu(texte, clientele)
        phrase = phrase and _INCISE.sub("", _SUITE_DITE.sub("", phrase))
        phrase = phrase and _resoudre(phrase, _avec_le_sujet(carnet, texte), clientele)
        if phrase and _dicible(phrase) and not _POUR_NOUS.search(phrase):
            voulus.append(phrase)
    if clairs := [phrase for phrase in voulus if not _SANS_NOM.match(phrase)]:
        return clairs[0]
    # After a reason tourned to others, the next question asks what it changes, and for whom.
    lus = _lus(carnet)
    suites = [
        texte
        for (texte, lu), (_, avant) in zip(lus[1:], lus, strict=False)
        if "motif_sens" in (lu, avant) and lu not in ("motif_argent", "motif_offre")
    ]
    suites = [_avec_le_sujet(carnet, texte) for texte in suites]
    effets = [_effet_dit(texte, clientele) for texte in reversed(suites)]
    effets += [_effet_dit(texte, clientele, ouvert=True) for texte in _profonds(carnet)]
    effets += [_moment_aime(texte, clientele) for texte in _profonds(carnet)]
    # « que ça tienne » only when nobody is named anywhere.
    ca = [phrase for phrase in voulus if phrase.startswith("ça ")]
    return next((phrase for phrase in (*effets, *ca) if phrase and not _PRIVE.match(phrase)), None)


_SANS_NOM = re.compile(r"(?:ça|cela|ils?|elles?|ses|sa|son|leurs?|on nous)\b(?! y ait\b)")
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
    clientele = lire_clientele(carnet.coeur_clientele)
    vu = _effet_dit(re.sub(r"^ils\b", "nos clients", dit, flags=re.I), clientele)
    nom = re.escape(nom_de(clientele[0])) if clientele else "gens"
    if vu is None or not re.match(rf"(?:les|nos|tous les) (?:client|gens|{nom})", vu):
        # « le mécano lui parle », « les joints sont droits » is what is seen, not what they come to live.
        return None
    # « nos clients marchent », « rient »: hardly a reason to exist.
    bref = len(vu.split()) < 4
    return None if bref or _TOURNE_VERS_NOUS.search(re.sub("^nos ", "", vu)) else vu


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
    r"|craqu\w*|oblig\w*|dépouill\w*|bouff\w*|honte|subi\w*|cass\w*|attend\w*|perd\w*|tomb\w*|râl\w*|ferm\w*|ennui\w*|abandonn\w*|peur|mal|merde|seule?s?|personne"
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
    if (lieu := il_y_ait(texte)) and not _MAL.search(lieu) and _dicible(lieu):
        return lieu
    for morceau in re.split(r"[.;!?…]\s*|,? (?:et|mais|donc|alors) ", propre):
        dit = sans_hesitation(morceau.strip(" ,"))
        nue = _OUVRE_EFFET.sub("", dit)
        if nue == dit and not _effet_nu(nue, propre):
            continue
        if (nue != dit or not ouvert) and (sure := _clause_sure(nue, propre, clientele)):
            return sure
    return None


def _effet_nu(clause: str, source: str) -> bool:
    """Whether a clause nothing announces may be an effect: it is about all that was answered.

    « on livre le gaz », « notre plateforme lit les factures » is what is sold.
    """
    vendu = r"(?:ces|des|on|notre|nos(?! client)|une?)\b|.*\b(?:principe|concept|idée)\b"
    return len(source.split()) <= 12 and not re.match(vendu, clause, re.I)


def _clause_sure(
    clause: str, source: str, clientele: tuple[str, str] | None, ce_que_je: bool = False
) -> str | None:
    """A clause of the present put after « que », its subject named; None on any doubt.

    `ce_que_je`: whether « je » and « mon » may complete it (« dans ce que je fais »).
    """
    if (sujet := _DISLOQUE.match(clause)) and place_du_verbe(decouper(sujet[1].lower())) is None:
        clause = f"{sujet[1]} {clause[sujet.end() :]}"
    clause = _resoudre(clause.split(",")[0].strip(" ."), source, clientele) or ""
    mots = decouper(ecrire(clause) or "")
    bas = [mot.lower() for mot in mots]
    if not 3 <= len(mots) <= 20 or (i := place_du_verbe(bas)) is None:
        return None
    # « plus longtemps » compares, any other « plus » may deny.
    compare = "plus" in bas[:-1] and a_lecture(bas[bas.index("plus") + 1], "D", "A")
    # A negation says what is wrong now as often as what is brought about.
    nies = {"ne", "n’", "pas", "jamais", "rien", "nous"} | (set() if compare else {"plus"})
    if set(bas) & nies or _MAL.search(clause.lower()):
        return None
    premiere = _EN_PREMIERE.search(clause) and not (ce_que_je and i < 6)
    if premiere or _accompli(bas[i - 1 : i + 4]):
        return None
    mots[i] = subjonctif(bas[i], bas[0] in PLURIELS) or mots[i]
    tourne = souhait("je veux que " + recoller(mots))
    voulu = tourne or (None if _PERSONNES.search(clause) else recoller(mots))
    return voulu if voulu and _dicible(voulu) else None


def _avec_le_sujet(carnet: Carnet, texte: str) -> str:
    """The answer after those the previous one opened with, whom its « ils » then takes up."""
    sujet = _sujet_d_avant(carnet, texte)
    pronom = re.search(r"\b(?:ils|elles)\b", texte, re.I)
    seul = pronom and not _PLUSIEURS.search(texte[: pronom.start()])
    return f"{sujet}. {texte}" if sujet and seul and vivants(sujet) else texte


def _sujet_d_avant(carnet: Carnet, texte: str) -> str:
    """« les paysans », that the answer before this one opened with, or nothing."""
    dits = carnet.pourquois()
    avant = dits[dits.index(texte) - 1] if texte in dits[1:] else ""
    sujet = re.match(r"(?:les|mes|nos) [^\W\d_]+[sx]\b", avant, re.I)
    return sujet[0] if sujet else ""


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
    if SUBJONCTIFS.get(verbe, verbe) in ("soit", "soient"):
        return avant in ("se", "s’") or any(_ALLES.fullmatch(mot) for mot in suite)
    a_eu = SUBJONCTIFS.get(verbe, verbe) in ("ait", "aient")
    return a_eu and any(participe_passe(mot) and part(mot, "ND") < 0.3 for mot in suite[:2])


_REFUSE = re.compile(
    r"(?:\bj?(?:(?:support|tolèr|toler|accept)\w* (?:pas|plus)|(?:veux|veut|voulais|voudrais|aimerais|souhaite) (?P<veux>pas|plus)|peux plus|marre|ras[- ]le[- ]bol"
    r"|assez|horreur|déteste|deteste|révolte|revolte)(?: de voir)?|\b(?:pour|pr) (?P<pour>pas|plus)) (?:qu[’' ]?|ke |que |k(?=on\b|une?\b|d[’']))"
    r"(?=on\b|les?\b|la\b|une?\b|l[’']|d[’']autres)([^.;!?…,]+)",
    re.IGNORECASE,
)


_NIES_OU_MOI = frozenset(
    ["ne", "n’", "pas", "plus", "jamais", "rien", "personne", "me", "m’", "je", "nous", "moi"]
)


def _refus(texte: str) -> str | None:
    """« je ne supporte pas qu'on jette un manteau » → « on ne jette plus un manteau », or None.

    « je veux pas qu'un autre paysan finisse… » → « aucun autre paysan ne finisse… ».
    """
    trouve = _REFUSE.search(nettoyer(texte))
    mots = decouper(ecrire(trouve[3].strip()) or "") if trouve else []
    bas = [mot.lower() for mot in mots]
    if trouve is None or len(mots) < 3 or (i := place_du_verbe(bas)) is None:
        return None
    j_ai = bas[:2] == ["d’", "autres"] and bas[-3:-1] == ["j’", "ai"]
    if set(bas) & (_NIES_OU_MOI - {"je"} if j_ai else _NIES_OU_MOI):
        return None
    pluriel = bas[0] in PLURIELS or bas[0] == "d’"
    verbe = subjonctif(bas[i], pluriel) or mots[i]
    debut = i
    while debut > 1 and bas[debut - 1] in CLITIQUES:
        debut -= 1
    ne = "n’" if voyelle((bas[debut:i] or [verbe])[0]) else "ne"
    pas = ["pas" if "pas" in (trouve["veux"], trouve["pour"]) else "plus"]
    if bas[0] in ("un", "une") and bas[1] == "autre":
        mots[0], pas = {"un": "aucun", "une": "aucune"}[bas[0]], []
    phrase = recoller([*mots[:debut], ne, *mots[debut:i], verbe, *pas, *mots[i + 1 :]])
    if not _EN_PREMIERE.search(phrase):
        return phrase
    return souhait("je veux que " + phrase)


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
    phrase = re.sub(r"\b(sur|chez|comme) nous\b", r"\1 moi", phrase)
    phrase = phrase.replace("être ceux", "être celui").replace("être celles", "être celle")
    phrase = re.sub(r"\bnos\b", "mes", phrase)
    phrase = re.sub(
        r"(?:(?<=compter sur )|(?<=mettre ))notre (?=([\w-]+))",
        lambda m: "ma " if a_lecture(m[1], "Nf", "Afs") and not voyelle(m[1]) else "mon ",
        phrase,
    )
    for possede in re.findall(r"\bnotre ([\w-]+)", phrase):
        dit = re.search(rf"\b(mon|ma) {re.escape(possede)}\b", dits, re.I)
        if dit is None and not re.search(r"clientèle|métier", possede):
            return None
        mien = dit[1].lower() if dit else ("ma" if possede == "clientèle" else "mon")
        phrase = phrase.replace(f"notre {possede}", f"{mien} {possede}")
    return None if re.search(r"\bnous\b|\bnotre\b", phrase) else phrase


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
        faite = retoucher(
            phrase, message.texte.strip(), demandee, avant, dits=_dits(carnet), explicite=rien
        )
    except Introuvable as erreur:
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return [Replique("utter_raison_detre_introuvable", {"morceau": erreur.morceau})]
    if faite is None:
        return None
    carnet.phrases_avant = [*avant, phrase] if phrase else avant
    carnet.raison_detre = faite.phrase
    if faite.restes:
        # Never announce as done what is half done.
        return [
            Replique("utter_raison_detre_corrigee_en_partie", {"reste": citer(faite.restes[0])})
        ]
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
    r"|mort\w*|mourir|meurt|decede\w*|deces|deuil|enterr\w*|cancer|suicid\w*|tuee?r?|perdu (?:ma|mon)|harcel\w*|viol\w*|depression|vire[er]?|perdu\w*|fatigu\w*|epuis\w*)\b"
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
