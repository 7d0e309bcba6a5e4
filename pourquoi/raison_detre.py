"""The raison d'être: drafted from the person's words, corrected until an explicit yes."""

from __future__ import annotations

import re
from functools import partial

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute import dit_non, dit_oui, esquive
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.extraction import seul_ou_equipe
from pourquoi.reflet import but, de, ecrire, effet, gerondif, que, sans_hesitation, souhait
from pourquoi.reflet.lexique import a_lecture, connu, infinitif
from pourquoi.reflet.typographie import nettoyer
from pourquoi.reflexion import citer, en_peu_de_mots
from pourquoi.retouche import (
    Introuvable,
    corriger,
    demande_a_voir,
    demande_un_changement,
    proteste,
    reformuler,
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
    return (_seul(carnet) and _au_singulier(phrase, _dits(carnet))) or phrase


def _parties(carnet: Carnet) -> list[str]:
    """The parts of the sentence between commas, all said by « nous »."""
    faire, souhaite = _ce_que_nous_faisons(carnet), _ce_que_nous_souhaitons(carnet)
    clientele, valeur = _clientele(carnet), premiere_valeur(carnet)
    acte = gerondif(carnet.acte) if carnet.acte else None
    fidelite = f"en restant fidèles {a(valeur)}" if valeur else None
    if valeur == "le respect":
        fidelite = "en travaillant avec respect"
    effet_dit = _effet(carnet, clientele)
    compter = f"afin {que(clientele[0])} {clientele[1]} compter sur nous" if clientele else None
    # How it ends for others: told, or else whom it is for, or else that they can rely on us.
    pour_autrui = f"afin {que(effet_dit)}" if effet_dit else compter
    if acte and clientele and not effet_dit and not (faire and _PRIVE.search(faire)):
        pour_autrui = f"d’abord pour {clientele[0]}"
    if faire:
        if souhaite and not (voulu := _pour_qui(souhaite, clientele)).startswith(
            ("ils ", "elles ")
        ):
            pour_autrui = f"afin {que(voulu)}"
        parties = [faire, pour_autrui]
    elif souhaite and clientele and (not carnet.acte or re.match(r"(?:ça|cela|il) ", souhaite)):
        parties = [f"être aux côtés {de(clientele[0])}", f"afin {que(souhaite)}"]
    elif souhaite:
        souhaite = _pour_qui(souhaite, clientele)
        parties = [que(souhaite), _aupres(souhaite, clientele)]
        if souhaite.startswith(("ils ", "elles ")):
            parties = [f"bien faire notre métier, afin {que(souhaite)}"]
    elif acte and effet_dit:
        parties = [que(effet_dit)]
    elif valeur and acte and clientele and (vertu := _VERTU.search(valeur)):
        parties = [f"servir avec {vertu[0]} {clientele[0]}"]
    elif valeur:
        # Named by the person: what the business keeps alive, when nothing else could be turned.
        parties, fidelite = [f"faire vivre {valeur}", pour_autrui], None
    else:
        parties = ["bien faire notre métier", pour_autrui]
    return [partie for partie in (*parties, acte or fidelite) if partie]


_VERTU = re.compile(
    r"\b(?:honnêteté|patience|équité|douceur|générosité|franchise|sincérité|rigueur|bienveillance|respect|exigence|humilité|sérieux|ponctualité"
    r"|loyauté|passion|simplicité|transparence|dignité|humanité|gentillesse|discrétion|délicatesse|justesse|justice|soin|confiance|courage)$"
)
"""Values that read well after « avec », without their article."""


def _aupres(souhaite: str, clientele: tuple[str, str] | None) -> str | None:
    """The core clientele beside what is wished, unless it is of them already."""
    if clientele is None or "«" in clientele[0]:
        return None
    nom = re.search(r"\w{4,}", clientele[0])
    if (
        clientele[0] in souhaite
        or nom
        and nom[0] != "gens"
        and re.search(rf"\b{nom[0]}\b", souhaite)
    ):
        return None
    if re.match(r"(?:les gens|tout le monde|chacun|on|personne)\b", souhaite):
        return f"à commencer par {clientele[0]}"
    return f"aux côtés {de(clientele[0])}"


def _pour_qui(souhaite: str, clientele: tuple[str, str] | None) -> str:
    """« ils dorment tranquilles », said of the clientele when it is known and plural."""
    debut, _, suite = souhaite.partition(" ")
    if debut not in ("ils", "elles") or not clientele or clientele[1] != "puissent":
        return souhaite
    nom = clientele[0].split(" ")[1] if " " in clientele[0] else ""
    # « les personnes arrivent moins inquiets » : an adjective would have to agree.
    accords = [m for m in re.findall(r"\w+[^e\W]s\b", suite) if a_lecture(m, "A", "Vp")]
    if debut == "ils" and a_lecture(nom, "Nf") and not a_lecture(nom, "Nm") and accords:
        return souhaite
    return f"{clientele[0]} {suite}"


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
    tournes = [p for texte in _profonds(carnet) if (p := _elan(texte)) and not _EN_SUSPENS.match(p)]
    publics = [p for p in tournes if not _PRIVE.search(p) and not _POUR_SOI.match(p)]
    if publics:
        return publics[0]
    if _ce_que_nous_souhaitons(carnet):
        # What is wished of others is a stronger reason than what is done for oneself.
        return None
    autres = (*_profonds(carnet, ("motif_offre", "motif_opportunite")), carnet.regard_client)
    autres = (*autres, carnet.acte, carnet.coeur_clientele)
    dits = [phrase for texte in autres if texte and (phrase := _elan(texte))]
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
    voulus = [_INCISE.sub("", phrase) for texte in _profonds(carnet) if (phrase := souhait(texte))]
    if clairs := [phrase for phrase in voulus if not _SANS_NOM.match(phrase)]:
        return clairs[0]
    # After a reason turned to others, the next question asks what it changes, and for whom.
    lus = _lus(carnet)
    suites = [
        texte
        for (texte, lu), (_, avant) in zip(lus[1:], lus, strict=False)
        if avant == "motif_sens"
    ]
    effets = [phrase for texte in reversed(suites) if (phrase := effet(texte))]
    # « que ça tienne » only when nobody is named anywhere.
    return next(iter(effets + [p for p in voulus if p.startswith(("ça ", "ils ", "elles "))]), None)


_SANS_NOM = re.compile(
    r"(?:ça|cela|ils?|elles?|on nous)\b(?! y ait (?:de|du|un|plus|encore (?:de|un)))"
)
"""A wish whose subject was named elsewhere."""

_INCISE = re.compile(
    r",? (?:excusez|pardon|et puis|si je puis|si on peut|comme on dit|je veux dire|voilà)\b.*$"
)


_TOURNE_VERS_NOUS = re.compile(
    r"\b(?:nous|notre|nos|revien\w*|pai?y?ent|achètent|voient|disent|commandent|demandent|recommandent|parlent de|pleurent|râlent|attendent)\b"
)
"""What clients do for the business, or only notice: no reason to exist."""


def _effet(carnet: Carnet, clientele: tuple[str, str] | None) -> str | None:
    """What the clients themselves are told to live, as a clause for « afin que », or None."""
    phrase = effet(carnet.regard_client or "") if carnet.regard_client else None
    if phrase is None or _TOURNE_VERS_NOUS.search(phrase):
        return None
    phrase = _pour_qui(phrase, clientele)
    return None if phrase.startswith(("ils ", "elles ")) else phrase


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
    phrase = re.sub(r"\bsur nous\b", "sur moi", phrase)
    phrase = re.sub(r"\bnos\b", "mes", phrase)
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
    article = re.match(r"(les|ceux|celles|nos|tous|la|le|l[’']|un|une)\b", clientele, re.I)
    if re.match(r"(?:ils|elles|nous|vous|je|j[’']|on|il|elle|c[’']est|ça|qui)\b", clientele, re.I):
        # A sentence rather than people: nothing to write after « afin que ».
        return None
    if article is None and re.match(r"\w+[sx]\b", clientele):
        clientele, article = f"les {clientele}", re.match("les", "les")
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
    if texte == OUI or (not changement and (dit_oui(message) or signe(texte))):
        carnet.raison_detre_confirmee = True
        return [_signee(carnet)]
    if demande_a_voir(texte):
        return _montrer(carnet)
    if not changement and normaliser(texte) and _OUI_TIEDE.search(normaliser(texte)):
        # Half a yes signs nothing: the question comes back, with its buttons.
        return []
    if texte != A_CHANGER and (repliques := _changer(carnet, message)):
        return repliques
    carnet.detour = {"nom": "raison_detre_reformulee"}
    return [Replique("utter_raison_detre_desaccord")] if proteste(texte) else []


def recevoir_reformulation(carnet: Carnet, message: Message) -> list[Replique] | None:
    """The sentence in the person's own words; without any, the current one is shown again."""
    carnet.detour = None
    texte = message.texte.strip()
    if signe(texte):
        return recevoir_avis(carnet, message)
    if demande_a_voir(texte):
        return _montrer(carnet)
    if repliques := _changer(carnet, message, demandee=True):
        return repliques
    return [Replique("utter_raison_detre_desaccord")] if proteste(texte) else []


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
    """Signed, beside where it all started, or else beside whom it is for."""
    if depart := _depart(carnet):
        return Replique("utter_raison_detre_signee_lien", {"depart": depart})
    clientele = carnet.coeur_clientele and en_peu_de_mots(carnet.coeur_clientele, carnet.tutoiement)
    if clientele:
        return Replique("utter_raison_detre_signee_lien_clientele", {"clientele": clientele})
    return Replique("utter_raison_detre_signee")


def _depart(carnet: Carnet) -> str | None:
    """The first answer, when it said something."""
    if not carnet.pourquoi_1 or carnet.motifs[:1] == ["reponse_vague"]:
        return None
    return en_peu_de_mots(carnet.pourquoi_1, carnet.tutoiement)


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
