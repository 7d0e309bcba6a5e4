"""The raison d'être: drafted from the person's words, corrected until an explicit yes."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute import dit_non, dit_oui, esquive
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.reflet import but, de, ecrire, gerondif, que, sans_hesitation, souhait
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
        parties = [faire, f"afin {que(souhaite)}" if souhaite else compter]
    elif souhaite and clientele:
        parties = [f"être aux côtés {de(clientele[0])}", f"afin {que(souhaite)}"]
    elif souhaite:
        parties = [que(souhaite)]
    elif valeur:
        # Named by the person: what the business keeps alive, when nothing else could be turned.
        parties, fidelite = [f"faire vivre {valeur}", compter], None
    else:
        parties = [f"bien faire notre métier (« {citer(carnet.activite or '', 60)} »)", compter]
        if not carnet.activite:
            parties[0] = "bien faire notre métier"
    return f"Nous existons pour {', '.join(p for p in (*parties, acte or fidelite) if p)}."


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
    """What is wished of others, as a clause for « afin que »."""
    return next((phrase for texte in _profonds(carnet) if (phrase := souhait(texte))), None)


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
    """A yes signs; anything else corrects the sentence, then asks again."""
    texte = message.texte.strip()
    if texte == OUI or dit_oui(message):
        carnet.raison_detre_confirmee = True
        depart = _depart(carnet)
        if depart is None:
            return [Replique("utter_raison_detre_signee")]
        return [Replique("utter_raison_detre_signee_lien", {"depart": depart})]
    if _OUI_TIEDE.search(normaliser(texte)):
        # Half a yes signs nothing: the question comes back, with its buttons.
        return []
    if (
        A_CHANGER.lower() not in texte.lower()
        and _propose_une_phrase(texte)
        and not esquive(message)
    ):
        carnet.raison_detre = reformuler(carnet.raison_detre or "", texte)
        return [Replique("utter_raison_detre_corrigee")]
    carnet.detour = {"nom": "raison_detre_reformulee"}
    return []


def recevoir_reformulation(carnet: Carnet, message: Message) -> list[Replique] | None:
    """The sentence in the person's own words; without any, the current one is shown again."""
    carnet.detour = None
    critique = _CRITIQUE.search(normaliser(message.texte)) and not _propose_une_phrase(
        message.texte
    )
    if esquive(message) or dit_oui(message) or dit_non(message) or critique:
        return []
    carnet.raison_detre = reformuler(carnet.raison_detre or "", message.texte)
    return [Replique("utter_raison_detre_corrigee")]


def _depart(carnet: Carnet) -> str | None:
    """The first answer, when it said something."""
    if not carnet.pourquoi_1 or carnet.motifs[:1] == ["reponse_vague"]:
        return None
    return en_peu_de_mots(carnet.pourquoi_1, carnet.tutoiement)


_OUI_TIEDE = re.compile(
    r"^(?:mouais|bof|mwais|ouais bof|boh?|mmh*|moui)[ ,.]*(?:oui|ok|ca va|si)?\W*$"
)
_CRITIQUE = re.compile(
    r"^(?:n'importe quoi|personne|non\b|nan\b|pas\b|bof|mouais|mwais|j'?aime (?:pas|moins)|je (?:n'?aime|prefere pas|ne suis pas|suis pas)"
    r"|(?:c'est|ca|la phrase|elle) (?:est |fait |sonne |trop |un peu |pas |ne |manque )|trop |il manque|il y a"
    r"|la (?:fin|premiere|deuxieme|partie)|le (?:debut|mot|milieu)|qu'est|comment|pourquoi)"
)
_DEBUT_DE_PHRASE = re.compile(
    r"^(?:nous|on|j'|je|notre|mon|ma|nos|mes|pour|afin|que |d'|de |\w+(?:er|ir|re)\b)|au lieu de|a la place de|plutot|remplace|change|enleve|retire|ajoute|mets\b"
)


def _propose_une_phrase(texte: str) -> bool:
    """Whether a correction holds the words to put in the sentence, not only a judgement on it."""
    plat = normaliser(texte)
    nue = re.sub(r"^(?:non|oui|nan|bof|alors|plutot|je dirais|disons|mais)[ ,:]+", "", plat)
    if len(nue.split()) < 3:
        return False
    return bool(_DEBUT_DE_PHRASE.search(nue)) and not _CRITIQUE.search(nue)


def reformuler(phrase: str, correction: str) -> str:
    """Apply a correction: a whole sentence replaces, « X au lieu de Y » and « enlève Y » edit."""
    texte = " ".join(correction.split())
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
        r"(?:enlever?z?|retirer?z?|supprimer?z?|sans)\s+[«\"]?\s*([^«»\"]+?)\s*[»\"]?[.!]*$",
        texte,
        re.I,
    )
    if retrait and retrait[1].lower() in phrase.lower():
        court = re.sub(r",?\s*" + re.escape(retrait[1]), "", phrase, flags=re.I)
        return " ".join(court.split())
    nue = _ENTREE.sub("", texte).strip(' «»"')
    nue = nue.rstrip(" .!")
    if re.match(r"(?:nous|on|j[’'e]|mon|ma|notre)\b", nue, re.I):
        return nue[0].upper() + nue[1:] + "."
    nue = re.sub(r"^pour\s+", "", nue, flags=re.I)
    return f"Nous existons pour {nue[0].lower()}{nue[1:]}." if nue else phrase


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
