"""The whole sentence given by the person: quoted, dictated, said to a friend, or said again."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.majuscules import majuscule
from pourquoi.raison_detre.a_finir import dit_d_un_seul, finir
from pourquoi.raison_detre.avis.changement import COURT
from pourquoi.raison_detre.avis.ecrite import POUR_QUOI, debut_de_phrase
from pourquoi.raison_detre.avis.raison_racontee import IMPERATIF
from pourquoi.retouche import couper, ordonne, proteste
from pourquoi.retouche.annonce import annoncee, sans_hesitation
from pourquoi.retouche.entiere import entiere as existe
from pourquoi.retouche.litteral import exact
from pourquoi.retouche.lue import phrase_dite
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.oral import sans_tics
from pourquoi.retouche.personne import dire_par, personne_demandee
from pourquoi.retouche.proposition import en_phrase


def _sans_ne(texte: str) -> str:
    return re.sub(r"\bn(?:e |['’ ])|\W+$", "", texte)


def est_la_meme(carnet: Carnet, texte: str) -> bool:
    """Whether they say the sentence over again, as it stands, word for word but for a « ne »."""
    dites = [phrase_dite(dite) for dite in en_phrases(texte) if len(dite.split()) > COURT]
    return any(
        dite and _sans_ne(normaliser(dite)) == _sans_ne(normaliser(carnet.raison_detre or ""))
        for dite in dites
    )


def phrase_citee(carnet: Carnet, message: Message) -> str | None:
    """A whole sentence asked for between quotation marks: « peut-on dire « Nous existons… » ? »."""
    citee = _PHRASE_CITEE.search(message.texte)
    if citee is None or _REJETEE.search(normaliser(message.texte[: citee.start()])):
        return None
    if exact(carnet.raison_detre or "", citee["dite"].strip(" .")) or _REJETEE_APRES.match(
        normaliser(message.texte[citee.end() :])
    ):
        return None
    return phrase_dite(citee["dite"].strip(" .?!"), demandee=True)


_PHRASE_CITEE = re.compile(
    r"[«“\"]\s*(?P<dite>(?:nous existons|je suis là|j['’]existe|je suis la) pour\b[^»”\"]{12,}?)\s*[»”\"]",
    re.IGNORECASE,
)

_REJETEE = re.compile(
    r"\b(?:au lieu de|a la place de|plutot que|enlev\w+|vir\w+|pas|jamais)(?: dire)? ?\W*$"
)

_REJETEE_APRES = re.compile(r"\W*(?:ca |c'est |n'|ne |sonne|fait|veut)")


def phrase_recrite(carnet: Carnet, message: Message) -> str | None:
    """The sentence as an order in so many words has it: theirs, said by another person, or cut."""
    phrase, texte = carnet.raison_detre or "", message.texte
    voulue = personne_demandee(texte) if len(texte.split()) <= COURT else None
    tournee = dire_par(phrase, voulue) if voulue else None
    sienne = _dit_la_sienne(message)
    if sienne and (re.search(r"[«»]", sienne) or IMPERATIF.search(normaliser(sienne))):
        # The order itself, taken for the sentence it speaks of.
        sienne = None
    return sienne or couper(phrase, texte) or tournee


_LUI_DIRAIS = re.compile(
    r"^\W*(?:(?:ben|bah|bon|alors|euh|moi|oui|non|et|à un ami|a un ami)\W+)*(?:je|j)\s?(?:lui|leur|te|vous)\s(?:dirais|dis|dirai)\b[\s,:«\"“]*(?:(?:que|ben|bah|moi|voilà|tout simplement|simplement|juste|ceci|ça)\b[\s,:«\"“]*|qu[’'])*(?P<dite>.+)$",
    re.IGNORECASE | re.DOTALL,
)


def dite_a_un_ami(texte: str) -> str | None:
    """« je lui dirais : je répare ta chaudière avant de t'en vendre une » as the sentence it is."""
    trouve = _LUI_DIRAIS.match(texte)
    if trouve is None or len(trouve["dite"].split()) < 4:
        return None
    dite = re.sub(r"^moi,? (?=je |j[’'])", "", sans_tics(trouve["dite"].strip(' .!»"“”')))
    return phrase_dite(dite, demandee=True) or en_phrase(dite)


def _dit_la_sienne(message: Message) -> str | None:
    """A sentence of theirs in the place of the one shown: « je répare des vélos pour que… »."""
    if dite := _entre_guillemets(message.texte):
        return dite
    avant, deux_points, apres = message.texte.partition(":")
    if deux_points and _L_ANNONCE.search(normaliser(avant)) and _DE_SUJET.match(apres.strip()):
        if POUR_QUOI.search(normaliser(apres)) and (dite := phrase_dite(apres, demandee=True)):
            return dite
    dictee = _DICTEE.search(message.texte)
    if dictee and _L_ANNONCE.search(normaliser(message.texte[: dictee.start("dite")])):
        dite = propre(dictee["dite"].strip(' .«»“”"'))
        return existe(dite) or f"{majuscule(dite)}."
    seule = len(en_phrases(message.texte)) == 1 and "?" not in message.texte
    sure = message.passages and all(
        p.role in ("dit", "nouveau") and p.certitude >= 0.8 for p in message.passages
    )
    if not (seule and sure and POUR_QUOI.search(normaliser(message.texte))):
        return None
    return phrase_dite(message.texte)


def _entre_guillemets(texte: str) -> str | None:
    """The whole sentence they quote: « je vais l'écrire moi-même : « Ma fille et moi… pour que… » »."""
    cites = _CITE.findall(texte)
    dite = cites[0].strip(" .") if len(cites) == 1 else ""
    if not _OUVRE_LA_SIENNE.match(dite) or not re.search(r"\b(?:pour|afin)\b", dite):
        return None
    seule = len(dite.split()) >= PART_CITEE * len(texte.split())
    if not (seule or _L_ANNONCE.search(normaliser(texte[: texte.find(dite)]))):
        return None
    juste = propre(dite)
    return f"{majuscule(juste)}."


PART_CITEE = 0.6
"""Share of a message, in words, from which what it quotes is the sentence."""

_CITE = re.compile(r"[«“\"]\s*([^«»“”\"]{40,}?)\s*[»”\"]")

_OUVRE_LA_SIENNE = re.compile(
    r"(?:nous|je|on|chez nous|ici|(?:ma|mon|notre|mes|nos) [\w-]+(?: et moi)?|[A-ZÀ-Ý]\w+ et moi) \w+|j['’]\w+",
    re.IGNORECASE,
)

_DE_SUJET = re.compile(r"(?:je|nous|on)\b|j['’]", re.IGNORECASE)

_DICTEE = re.compile(
    r"(?P<dite>(?:j['’ ]?existe|nous existons|on existe|je suis l[àa]|nous sommes l[àa]) (?:pour|afin)\b.{15,})$",
    re.IGNORECASE | re.DOTALL,
)

_L_ANNONCE = re.compile(
    r"\b(?:dict\w+|voici|phrase|comme (?:ca|ceci)|moi-meme|seulement ceci|entier|te la dis|vous la dis|mets|mettez|ecri\w+|remplac\w+)\b[^.]*$"
)
"""« Je vous la dicte : J'existe pour… »."""


def phrase_dictee(carnet: Carnet, texte: str, demandee: bool = False) -> str | None:
    """The sentence that they announce, or give with doubts around it once it was asked for."""
    nue = sans_hesitation(texte) if demandee else texte
    dite = annoncee(texte) or (nue if nue != texte and _DIT_POUR_QUOI.match(nue) else None)
    return _finir(carnet.raison_detre or "", dite) if dite else None


_DIT_POUR_QUOI = re.compile(
    r"(?:pour |afin )?qu(?:e |[’'])|(?:je |j[’']|on |nous )(?!\w+ (?:pas|plus|signe|veux)).*\b(?:pour|afin|sans)\b",
    re.IGNORECASE,
)


def finie(phrase: str, texte: str) -> str | None:
    """The sentence that goes on with these words after « Je suis là pour… », or None."""
    if len(texte.split()) < 3 or "?" in texte or ordonne(texte) or proteste(texte):
        return None
    return _finir(phrase, texte)


def _finir(phrase: str, texte: str) -> str | None:
    """The sentence that these words finish, said by whoever says them or the one before."""
    debut = debut_de_phrase(phrase).removesuffix(" pour")
    return finir(texte, "Je suis là" if dit_d_un_seul(texte) else debut)


_PAS_LA_MIENNE = re.compile(
    r"\b(?:pas|rien a voir avec|jamais|meme pas)\b(?: \w+){0,3}? (?:ce |c'|s'?)?(?:que |qu'|ke |k'?)(?:moi |est ce que )?(?:je|j)\b|\bpas (?:du tout )?skej?\b"
    r"|\b(?:ai|avais) (?:pas|jamais) (?:du tout )?(?:dit|ecrit|repondu) (?:ca|cela|sa)\b|\bpas (?:du tout )?(?:ma phrase|ma reponse|mes mots)\b"
    r"|\b(?:avez|as|ecoute[sz]?|lis|lisez|tenez|tiens)(?: \w+){0,2} (?:pas|rien)(?: \w+){0,3} (?:compte|ecoute|lue?|repris|garde|ce que)\b|\b(?:ecoute[sz]?|lis|lisez) (?:pas|rien)\b"
    r"|\bou (?:est|sont|a|ont)(?: \w+){0,2} passee?s? (?:ce que|ma phrase|ma reponse|mes mots)|^\W*(?:(?:ah|mais|bah|ben|euh|oh|et) )*(?:non|nn|nan|faux)\b"
)
"""The sentence shown has nothing of what they had just said, in a flat text."""

_A_NOUVEAU = re.compile(
    r"(?:\b(?:j?di[ts]?|dire|[ée]crit|[ée]crire|r[ée]pondu|r[ée]pondre|j?disais?|j?redis|r[ée]p[èe]te|phrase)(?: (?:avant|tout [àa] l[’']heure|que|juste|moi|bien))*|\bmoi)[\s,:«\"“]*(?:(?:que )?c(?:[’' ]?[ée]t(?:ait|ai)|[’' ]?est)?[\s,:«\"“]*)?"
    r"(?P<fin>(?:(?:pour|pr|afin) )(?:que\b|ke\b|[qk]u?[’']|d[e’']|(?:ne |se |s[’'])?\w+(?:er|ir|re|oir)\b).*|(?:(?<=est )|(?<=c )|(?<=était )|(?<=: ))(?:que|ke)\b.*|(?:(?<=est )|(?<=: ))qu[’'].*)",
    re.IGNORECASE | re.DOTALL,
)
"""« ce que je vous ai dit, c'est que… », « je viens de te dire pr que… », and what they said."""


def dite_a_nouveau(phrase: str, texte: str) -> str | None:
    """The end that they gave and that the sentence shown does not have, said over again; or None.

    It takes the place of the whole sentence, which they refuse.
    """
    redit = _A_NOUVEAU.search(texte)
    if redit is None or "?" in redit["fin"]:
        return None
    if not _PAS_LA_MIENNE.search(normaliser(texte[: redit.start("fin")])):
        return None
    dite = redit["fin"].rstrip(' .!»”"')
    return _finir(phrase, dite) if len(dite.split()) >= MOTS_REDITS else None


MOTS_REDITS = 5
"""Words of an end said over again, from which it is a sentence."""


_JUSTE_CELLE_CI = re.compile(
    r"(?:^|[.,;!?…»\s])(?:et |mais |non,? )?(?:juste|seulement|simplement|rien que|tout simplement|garde[zr]? juste|mets juste|mettez juste)\s*:\s*[«“\"]?\s*(?P<dite>[^:]{12,}?)\s*[»”\"]?\s*$",
    re.IGNORECASE,
)
_CE_QUI_PRECEDE = re.compile(
    r"^\W*(?:(?:non|nan|oui|bof|mais|trop|c'est|long|longue|ok)\b\W*)*(?:(?:enlev|vir|retir|supprim|ot|coup|laiss|gard|fai|met|ecri)\w*\b.*)?$"
)


def juste_celle_ci(phrase: str, texte: str) -> str | None:
    """« Non, enlève la fin. Juste : soigner les chats du village »: that, and nothing of the rest."""
    dite = _JUSTE_CELLE_CI.search(texte)
    if dite is None or "?" in texte or not _CE_QUI_PRECEDE.match(normaliser(texte[: dite.start()])):
        return None
    if not _OUVRE_SEULE.match(dite["dite"]) or len(dite["dite"].split()) < 3:
        return None
    return existe(dite["dite"]) or _finir(phrase, dite["dite"].rstrip(" .!"))


_OUVRE_SEULE = re.compile(
    r"(?:pour |afin |que |qu['’]|je |j['’]|nous |on |\w+(?:er|ir|re|oir) )", re.IGNORECASE
)
