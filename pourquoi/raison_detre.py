"""The raison d'être: drafted from the person's words, corrected until an explicit yes."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute import dit_non, dit_oui, esquive
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.reflet import but, de, ecrire, effet, gerondif, que, sans_hesitation, souhait
from pourquoi.reflexion import citer, en_peu_de_mots
from pourquoi.valeurs import a, premiere_valeur

OUI, A_CHANGER = "Oui, je la signe", "Je veux la changer"

_ENTREE = re.compile(
    r"^(?:non|nan|oui|ok|alors|plutot|je dirais|je mettrais|mets|mettez|disons|bof)[\s,.:!]+",
    re.IGNORECASE,
)


def rediger(carnet: Carnet) -> str:
    """Draft « Nous existons pour…, afin que…, en… » with the person's own words.

    Parts nothing was said about are left out rather than invented.
    """
    faire, souhaite = _ce_que_nous_faisons(carnet), _ce_que_nous_souhaitons(carnet)
    clientele, valeur = _clientele(carnet), premiere_valeur(carnet)
    acte = gerondif(carnet.acte) if carnet.acte else None
    fidelite = f"en restant fidèles {a(valeur)}" if valeur else None
    if valeur == "le respect":
        fidelite = "en travaillant avec respect"
    compter = f"afin {que(clientele[0])} {clientele[1]} compter sur nous" if clientele else None
    if faire:
        parties = [faire, f"afin {que(_pour_qui(souhaite, clientele))}" if souhaite else compter]
    elif souhaite and clientele:
        parties = [f"être aux côtés {de(clientele[0])}", f"afin {que(souhaite)}"]
    elif souhaite:
        parties = [que(souhaite)] if not souhaite.startswith(("ils ", "elles ")) else []
        parties = parties or [f"bien faire notre métier, afin {que(souhaite)}"]
    elif valeur:
        # Named by the person: what the business keeps alive, when nothing else could be turned.
        parties, fidelite = [f"faire vivre {valeur}", compter], None
    else:
        parties = ["bien faire notre métier", compter]
    return f"Nous existons pour {', '.join(p for p in (*parties, acte or fidelite) if p)}."


def _pour_qui(souhaite: str, clientele: tuple[str, str] | None) -> str:
    """« ils dorment tranquilles », said of the clientele when it is known and plural."""
    debut, _, suite = souhaite.partition(" ")
    if debut in ("ils", "elles") and clientele and clientele[1] == "puissent":
        return f"{clientele[0]} {suite}"
    return souhaite


def _profonds(carnet: Carnet) -> list[str]:
    """The whys, the deepest first: the last one is nearer to the raison d'être than the first."""
    lus = list(zip(carnet.pourquois(), carnet.motifs, strict=False))
    return [
        texte
        for motif in ("motif_sens", "motif_mixte", "motif_personnel")
        for texte, lu in reversed(lus)
        if lu == motif
    ]


def _ce_que_nous_faisons(carnet: Carnet) -> str | None:
    """What is done for others, as an infinitive; before it, nothing done for one's own family."""
    tournes = [phrase for texte in _profonds(carnet) if (phrase := but(texte))]
    publics = [phrase for phrase in tournes if not _PRIVE.search(phrase)]
    if tournes:
        return (publics or tournes)[0]
    autres = (carnet.regard_client, carnet.acte, carnet.coeur_clientele)
    return next((phrase for texte in autres if texte and (phrase := but(texte))), None)


def _ce_que_nous_souhaitons(carnet: Carnet) -> str | None:
    """What is wished of others, or what it changes for them, as a clause for « afin que »."""
    voulu = next((phrase for texte in _profonds(carnet) if (phrase := souhait(texte))), None)
    if voulu:
        return voulu
    # After a reason turned to others, the next question asks what it changes, and for whom.
    lus = list(zip(carnet.pourquois(), carnet.motifs, strict=False))
    suites = [
        texte
        for (texte, lu), (_, avant) in zip(lus[1:], lus, strict=False)
        if avant == "motif_sens"
    ]
    return next((phrase for texte in reversed(suites) if (phrase := effet(texte))), None)


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
    if texte == OUI or dit_oui(message) or signe(texte):
        carnet.raison_detre_confirmee = True
        return [_signee(carnet)]
    if normaliser(texte) and _OUI_TIEDE.search(normaliser(texte)):
        # Half a yes signs nothing: the question comes back, with its buttons.
        return []
    nouvelle = None if esquive(message) else reformuler(carnet.raison_detre or "", texte)
    if nouvelle is None:
        carnet.detour = {"nom": "raison_detre_reformulee"}
        return [Replique("utter_raison_detre_desaccord")] if proteste(texte) else []
    carnet.raison_detre = nouvelle
    return [Replique("utter_raison_detre_corrigee")]


def recevoir_reformulation(carnet: Carnet, message: Message) -> list[Replique] | None:
    """The sentence in the person's own words; without any, the current one is shown again."""
    carnet.detour = None
    texte = message.texte.strip()
    if signe(texte):
        return recevoir_avis(carnet, message)
    if esquive(message) or dit_oui(message) or dit_non(message):
        return []
    nouvelle = reformuler(carnet.raison_detre or "", texte, demandee=True)
    if nouvelle is None:
        return [Replique("utter_raison_detre_desaccord")] if proteste(texte) else []
    carnet.raison_detre = nouvelle
    return [Replique("utter_raison_detre_corrigee")]


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


_SIGNE = re.compile(
    r"\bje (?:la |l'|le |les )?(?:signe|valide|garde|prends|adopte|confirme)\b|\bon (?:la |l')?(?:signe|garde|valide)\b"
    r"|\bj'ai dit oui\b|\b(?:c'est|cest) (?:tout a fait |exactement |vraiment |bien )?(?:moi|nous|ca)\W*$"
)
_NE_SIGNE_PAS = re.compile(
    r"\b(?:pas|jamais|plus|ni|sauf|mais (?!si\b|j'ai dit|oui)|si (?:vous|tu|on)|a condition|change\w*|remplac\w*|enlev\w*|retir\w*|ajout\w*|quand)\b|\?"
)


def signe(texte: str) -> bool:
    """Whether the person signs, whatever they say around it: « ma foi oui, je la signe »."""
    plat = normaliser(texte)
    sans_suite = re.split(r"(?<=[.!])\s", plat)
    return len(plat.split()) <= 35 and any(
        _SIGNE.search(phrase) and not _NE_SIGNE_PAS.search(phrase) for phrase in sans_suite
    )


_OUI_TIEDE = re.compile(
    r"^(?:mouais|bof|mwais|ouais bof|boh?|mmh*|moui|ouais)?[ ,.]*(?:oui|ok|ca va|si|ca ira|pas mal|faute de mieux|a peu pres|presque|je sais pas trop)?\W*$"
)
_PROTESTE = re.compile(
    r"\b(?:j'ai|je n'ai|c'est) (?:jamais|pas) (?:dit|parle|ecrit|ce que)\b|\bjamais dit (?:ca|cela)\b|\b(?:pas|rien) (?:entendu|ecoute|compris)\b"
    r"|\bpas (?:moi|ca|mes mots|ce que j'ai dit)\b|\bn'importe quoi\b|\b(?:ridicule|faux|debile|nul)\b"
)
"""The draft betrays what they said."""


def proteste(texte: str) -> bool:
    """Whether the person says that the sentence is not what they said."""
    return bool(_PROTESTE.search(normaliser(texte)))


_CRITIQUE = re.compile(
    r"^(?:n'importe quoi|personne|non\b|nan\b|pas\b|bof|mouais|mwais|j'?aime (?:pas|moins)|je (?:n'?aime|prefere pas|ne suis pas|suis pas)"
    r"|(?:c'est|ca|la phrase|elle) (?:est |fait |sonne |trop |un peu |pas |ne |manque )|trop |il manque|il y a"
    r"|la (?:fin|premiere|deuxieme|partie)|le (?:debut|mot|milieu)|qu'est|comment|pourquoi|mais\b|je (?:viens|vous|te|veux|voudrais)\b|j'ai\b|vous\b|tu\b)"
)
_AU_COACH = re.compile(
    r"\b(?:tu|te|toi|ton|tes|vous|votre|vos|phrase|question\w*|merde|conneries?|maintenant|je sais pas|aucune idee|sais rien|marre|j'en)\b|\?"
)
"""Said of the sentence or to the coach, not the sentence itself."""

_ORDONNE = re.compile(
    r"\b(?:remplac|chang|enlev|retir|supprim|vir|ajout|gard|reformul|raccourci|corrig)(?:e[rsz]?|ez|es|is|issez)\b|\b(?:mets|mettez|dis|dites|ecris|ecrivez|met)\b|\bsans le\b"
)
_DEBUT_DE_PHRASE = re.compile(
    r"^(?:nous|on|notre|mon|ma|nos|mes|pour|afin|que |d'|de |\w+(?:er|ir|re)\b)"
)
_ENTIERE = re.compile(
    r"(?:nous (?:existons|sommes là|travaillons)|on (?:existe|est là)|notre (?:raison d.être|entreprise|mission))\b.*",
    re.I | re.S,
)
_CITEE = re.compile(r"[«“\"]\s*([^«»“”\"]{12,}?)\s*[»”\"]")
_RETIRE = re.compile(r"\b(?:enlev|retir|supprim|vir)(?:e[rsz]?|ez|es)\b")
_RACCOURCIR = re.compile(r"^(?:\w+ ,? ?){0,2}(?:plus court\w*|raccourci\w*)\b")


def reformuler(phrase: str, correction: str, demandee: bool = False) -> str | None:
    """Apply a correction to the sentence.

    Args:
        phrase: the sentence as it stands.
        correction: a whole sentence, wherever it stands in the message, or an instruction:
            « X au lieu de Y », « remplace X par Y », « enlève X », « enlève la fin ».
        demandee: whether their own wording was just asked for; more is then taken as a sentence.

    Returns:
        The new sentence, or None when the message holds neither.
    """
    texte = " ".join(correction.split())
    edite = _editer(phrase, texte)
    if edite is not None:
        return edite
    entiere = _ENTIERE.search(texte)
    citee = None if _RETIRE.search(normaliser(texte)) else _CITEE.search(texte)
    if citee and (
        _ENTIERE.search(citee[1]) or (_ORDONNE.search(normaliser(texte)) and not entiere)
    ):
        return _en_phrase(citee[1])
    if entiere:
        return _en_phrase(re.split(r"[»”\"]", entiere[0])[0])
    plat = re.sub(
        r"^(?:non|oui|nan|bof|alors|plutot|je dirais|je mettrais|disons|mais)[ ,:]+",
        "",
        normaliser(texte),
    )
    if demandee and (voulu := souhait(texte)):
        return f"Nous existons pour {que(voulu)}."
    if _ORDONNE.search(plat) or proteste(texte) or len(plat.split()) < 3:
        return None
    if _CRITIQUE.search(plat) or not (demandee or _DEBUT_DE_PHRASE.search(plat)):
        return None
    if _AU_COACH.search(plat):
        return None
    return _en_phrase(texte)


def _en_phrase(texte: str) -> str:
    nue = _ENTREE.sub("", texte).strip(' «»"“”:')
    nue = nue.rstrip(" .!")
    if re.match(r"(?:nous|on|j[’'e]|mon|ma|notre)\b", nue, re.I):
        return nue[0].upper() + nue[1:] + "."
    nue = re.sub(r"^pour\s+", "", nue, flags=re.I)
    return f"Nous existons pour {nue[0].lower()}{nue[1:]}."


def _editer(phrase: str, texte: str) -> str | None:
    """The sentence with one thing changed in it, or None when the message edits nothing of it."""
    remplacement = re.search(
        r"(?:remplacer?z?|mets|mettez|changer?z?|dis|dites)?\s*[«\"]?\s*([^«»\"]+?)\s*[»\"]?\s+"
        r"(?:au lieu de|à la place de|plutôt que|plutot que)\s+[«\"]?\s*([^«»\"]+?)\s*[»\"]?[.!]*$",
        texte,
        re.IGNORECASE,
    )
    echange = re.search(
        r"(?:remplacer?z?|changer?z?)\s+[«\"]?\s*([^«»\"]+?)\s*[»\"]?\s+(?:par|en)\s+[«\"]?\s*([^«»\"]+?)\s*[»\"]?[.!]*$",
        texte,
        re.IGNORECASE,
    )
    if echange and echange[1].lower() in phrase.lower():
        return re.sub(re.escape(echange[1]), lambda _m: echange[2], phrase, flags=re.I)
    if remplacement and remplacement[2].lower() in phrase.lower():
        return re.sub(re.escape(remplacement[2]), lambda _m: remplacement[1], phrase, flags=re.I)
    retrait = re.search(
        r"(?:enl[eè]ver?z?|retirer?z?|supprimer?z?|virer?z?|sans)\s+[«\"]?\s*([^«»\",;.!]+)",
        texte,
        re.I,
    )
    if retrait is None and not _RACCOURCIR.search(normaliser(texte)):
        return None
    parties = phrase.rstrip(".").split(", ")
    visee = retrait[1].strip(' »"').lower() if retrait else "la fin"
    if visee in ("la fin", "le dernier morceau", "la dernière partie", "le bout"):
        gardees = parties[:-1]
    else:
        gardees = [p for rang, p in enumerate(parties) if rang == 0 or visee not in p.lower()]
        if parties[0].lower().endswith(visee) and len(parties[0].split()) - len(visee.split()) >= 5:
            gardees[0] = parties[0][: -len(visee)].rstrip()
    return f"{', '.join(gardees)}." if gardees and gardees != parties else None


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
        return Replique("utter_demander_avis_redite")
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
