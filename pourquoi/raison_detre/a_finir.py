"""The sentence begun by the coach and finished by the person, when nothing sure can be drafted."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.ecoute import dit_non, dit_oui, esquive
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape
from pourquoi.raison_detre.brouillon import seul, sure
from pourquoi.reflet import que
from pourquoi.reflet.lexique import conjugue, infinitif, part
from pourquoi.reflexion import a_coeur
from pourquoi.respect import recevoir_geste
from pourquoi.retouche.annonce import annoncee, but_dit, sans_hesitation
from pourquoi.retouche.contenu import au_subjonctif
from pourquoi.retouche.debout import tient_debout
from pourquoi.retouche.entiere import entiere
from pourquoi.retouche.lue import phrase_dite
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.oral import sans_tics
from pourquoi.retouche.personne import dit_par_un

PROPOSER = "Une proposition, d’abord"

_DEBUT = re.compile(
    r"^(?:(?:ben|bah|alors|euh|bon|voilà|donc|oui|ok|et|je dirais|disons|ce serait|c[’']est)[ ,:]+)*"
    r"(?:(?:si (?:je fais|on fait|nous faisons) ce (?:m[ée]tier|travail)[ ,]+(?:c[’']est )?|nous existons|j[’']existe|je suis là|on est là|nous sommes là|on existe)[ ,]*)?(?:pour |afin )?(?=\S)",
    re.IGNORECASE,
)
"""The beginning of the coach said again, and what is said before one begins."""
_AMORCE = re.compile(
    r"^\W*(?:(?:genre|franchement|style|en gros|en vrai|du coup)\b[\s,:…]*)+|^\s*(?:…|\.\.+)\s*",
    re.IGNORECASE,
)
"""« … genre les voisins se parlent »: it goes on after the coach's own dots."""
_FIN = re.compile(r"(?:[ ,]+(?:voilà|quoi|hein|voila|point|c[’']est tout))+[ .!]*$", re.IGNORECASE)
_QUOI = re.compile(
    r"(?<=[a-zé]) (?:quoi|hein|voilà),? (?=(?:sans|avec|et|pour|en|dans|chez|parce)\b)"
)
_ELLES = re.compile(
    r"(?P<sujet>(?:^|\bqu[e’] ?|\b(?:pour|afin|et) )(?:les|mes|nos|des) [^,.;]{3,60}?) (?P<ils>ils|elles) (?=\w)",
    re.IGNORECASE,
)
"""« les mamies elles dorment », « les femmes comme ma mère elles tiennent »: a subject said twice."""
_SON_PROPRE_SUJET = re.compile(r"\b(?:quand|où|qu|que|dont|si|comme|parce|lorsque|puisque)$", re.I)
_QUE = re.compile(r"qu(?:e |[’'])", re.IGNORECASE)
_QUE_DIT = re.compile(r"(?:^|,? et )qu(?:e |[’'])", re.IGNORECASE)
_SUJET = re.compile(
    r"(?:les|des|mes|nos|ceux|celles|chacune?|on|personne|chaque|plus personne|tout le monde)\b",
    re.IGNORECASE,
)
_DE_SOI = re.compile(r"(?:je\b|j[’'])", re.IGNORECASE)
_GROUPE = re.compile(
    r"^(?:l[ea]s?|l[’']|une?|d[eu]s?|mon|ma|mes|notre|nos|leur|leurs|ce|cette|ces)\b"
)


_REMARQUE = re.compile(
    r"\W*(?:on (?:dirait|croirait)|(?:je|j|on) ?(?:ne |n')?(?:fais|fait|aime|bosse|travaille) (?:\w+ )?pas)\b"
)
"""A judgement on the beginning, or what they do not work for."""
_FINIT_AUSSI = re.compile(r"(?P<et>(?:et |puis )*)(?=(?:que |qu[’']|pour |afin ))", re.IGNORECASE)
"""A second sentence that goes on with the first: « Et que les jeunes restent »."""


def finir(texte: str, debut: str) -> str | None:
    """The sentence that these words finish, or None when they finish none.

    « que les vieux se parlent devant le four » → « Nous existons pour que les vieux se parlent… »

    Args:
        texte: the end of the sentence, however typed; or a whole one.
        debut: « Nous existons » or « Je suis là ».
    """
    faite = _finie(_AMORCE.sub("", texte), debut)
    return faite if faite and tient_debout(faite) else None


def _finie(texte: str, debut: str) -> str | None:
    if entiere(texte) and normaliser(texte).startswith(("nous existons", "j'existe", "je suis la")):
        return entiere(texte)
    premiere, *suite = en_phrases(texte.strip(' .«»"')) or [""]
    aussi = _FINIT_AUSSI.match(suite[0]) if suite else None
    if aussi:
        texte = f"{premiere.rstrip(' .')} et {suite[0][aussi.end('et') :]}"
    elif suite and len(premiere.split()) >= 5:
        # « … Elle a payé 6000 pour rien »: the tale told after goes in no sentence.
        texte = premiere
    dit = propre(sans_tics(texte.strip(' .«»"')))
    dit = _ELLES.sub(_une_fois, _QUOI.sub(" ", dit))
    dit = _FIN.sub("", _DEBUT.sub("", dit)).strip(" .")
    if len(dit.split()) < 2:
        return None
    dit = dit[0].lower() + dit[1:] if not dit[1:2].isupper() else dit
    if _QUE.match(dit):
        # « que les gens savent » wants its subjunctive; words that have it stay as they are.
        clauses = [_voulue(c) or c for c in _QUE_DIT.split(dit)[1:]]
        sujet = "Je fais ce métier" if _DE_SOI.match(clauses[0]) else debut
        return f"{sujet} pour {' et '.join(map(que, clauses))}."
    if infinitif(re.split(r"[ ’]", re.sub(r"^(?:ne (?:pas|plus|jamais) |se |s’)", "", dit))[0]):
        return f"{debut} pour {dit}."
    if _SUJET.match(dit) or _GROUPE.match(dit):
        # « la maison reste ouverte et que ceux qui arrivent se sentent attendus »
        voulus = [_voulue(c) for c in re.split(r",? et qu(?:e |['’])", dit)]
        if all(voulus):
            return f"{debut} pour {' et '.join(map(que, filter(None, voulus)))}."
    if not _REMARQUE.match(normaliser(texte)) and (sienne := phrase_dite(texte, demandee=True)):
        return sienne
    return f"{debut} pour {dit}." if _GROUPE.match(dit) else None


def _une_fois(dit: re.Match[str]) -> str:
    """The subject without its pronoun, unless its verb came before: « soient là quand ils veulent »."""
    _, *suite = [m.lower() for m in re.findall(r"[^\W\d_]+", dit["sujet"])]
    relatif = any(m in ("qui", "que", "dont") for m in suite[1:])
    deja = any(conjugue(m) and part(m, "V") > 0.6 for m in suite) and not relatif
    garde = _SON_PROPRE_SUJET.search(dit["sujet"]) or deja
    return dit[0] if garde else f"{dit['sujet']} "


def _voulue(clause: str) -> str | None:
    """The clause in the subjunctive, spelled once more now that its verb is one."""
    dite = au_subjonctif(clause)
    return dite and propre(dite)


def _debut(carnet: Carnet) -> str:
    return "Je suis là" if seul(carnet) else "Nous existons"


RECIT = 50
"""Words beyond which what is told is no end of a sentence."""


_SANS_LA_CRITIQUE = re.compile(
    r"^\W*(?:non\W+)?[«“\"][^«»“”\"]+[»”\"],? (?:vous plaisantez|tu plaisantes|n['’]importe quoi|s[ée]rieusement|et puis quoi|quoi|[çc]a veut rien dire|c['’]est pas)[^.?!]*[.?!]+\s*(?:on dirait [^.?!]*[.?!]+\s*)?",
    re.IGNORECASE,
)
"""« « Afin que… », vous plaisantez ? C'est pour que mes gars soient payés »: what was wrong is no end."""


_REPOND_ENCORE = re.compile(
    r"\W*(?:(?:oui|ouais?|enfin|ah|non|bah|ben|euh|au fait|en fait|et|pardon|du coup|alors|pour le geste)\b\W*)+(?=(?:je|on|nous) |j['’]|j(?:e )?(?:leur|lui|paie|paye))",
    re.IGNORECASE,
)
_FINIT = re.compile(
    r"\b(?:pour|pr|afin)\b|\b(?:veu[xt]?|voudrais|aimerais|prefere\w*|souhaite|signe|passe|sais|vois|comprends|fais ce (?:metier|travail)|fais (?:ca|cela))\b|\?"
)
"""What ends the sentence, or speaks of it."""


def _geste_redit(carnet: Carnet, texte: str) -> str | None:
    """« oui enfin je paie Alain toutes les semaines »: still what was asked before, the act."""
    trouve = _REPOND_ENCORE.match(texte)
    if trouve is None or not carnet.geste_respect or GESTE_REDIT in carnet.detours_faits:
        return None
    dit = texte[trouve.end() :].strip()
    if len(dit.split()) < 4 or _FINIT.search(normaliser(dit)):
        return None
    if re.search(
        r"\b(?:(?:vous|tu) (?:voulez|veux) dire|c'est ca|\?)", normaliser(carnet.geste_respect)
    ):
        # What they only asked about gives way to what they do.
        return dit
    return f"{carnet.geste_respect.rstrip(' .')}. {dit}"


GESTE_REDIT = "geste_redit"


def recevoir(carnet: Carnet, message: Message) -> list[Replique] | None:
    """What they wrote is their sentence; anything that finishes none leaves it to the coach."""
    texte = _SANS_LA_CRITIQUE.sub("", message.texte.strip()) or message.texte.strip()
    if geste := _geste_redit(carnet, texte):
        carnet.detours_faits = [*carnet.detours_faits, GESTE_REDIT]
        return recevoir_geste(carnet, Message(geste))
    dite = annoncee(texte) or sans_hesitation(texte)
    dit_rien = esquive(message) or dit_oui(message) or dit_non(message)
    # A tale ends no sentence; what for is said, whatever was remarked before.
    refuse = texte == PROPOSER or dit_rien and not but_dit(texte) or len(dite.split()) > RECIT
    carnet.phrase_a_finir = "" if refuse else texte
    if not refuse:
        carnet.raison_detre = finir(dite, "Je suis là" if dit_par_un(texte) else _debut(carnet))
    return []


def _a_poser(carnet: Carnet) -> bool:
    neuve = carnet.raison_detre is None and not carnet.raison_detre_confirmee
    return neuve and carnet.phrase_a_finir is None and not sure(carnet)


def _question(carnet: Carnet) -> Replique:
    """The beginning of a sentence, beside what they said that could be its end."""
    rappel = a_coeur(carnet)
    if rappel is None:
        return Replique("utter_demander_phrase_a_finir")
    return Replique("utter_demander_phrase_a_finir_rappel", {"rappel": rappel})


A_FINIR = Etape(
    "phrase_a_finir",
    _question,
    recevoir,
    _a_poser,
    choix=(PROPOSER,),
)
