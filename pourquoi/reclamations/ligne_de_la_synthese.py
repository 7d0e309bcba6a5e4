"""A line of the synthesis named by its title, quoted or not: put right, taken out, answered.

« « Ce qu'un client en voit », c'est n'importe quoi : c'est la pièce dans le bocal » is of that line,
and of no value.
"""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, FIN, tel_que_tape
from pourquoi.au_passage import reproche
from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.precisions import Precisees
from pourquoi.reclamations.ordre_et_reproche import proteste
from pourquoi.reclamations.reponse_nommee import ce_qu_elle_dit
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, gardes, pleins
from pourquoi.rectifications.ce_qui_reste import sans_le_sujet
from pourquoi.rectifications.reponses import DU_QUOTIDIEN

TITRES = {
    "regard_client": DU_QUOTIDIEN["regard_client"],
    "coeur_clientele": r"c(?:oe|e)ur de clientele",
    "renoncements": r"(?:mes |les )?renoncements",
    "geste_respect": r"(?:mon |le |les )?gestes? de respect",
    "action_7_jours": r"dans les (?:sept|7) jours",
    "philosophie_commerciale": r"(?:dans )?(?:la|ma) (?:facon|maniere) de vendre",
    "choix_strategique": r"(?:un |le |mon )?choix a faire",
    "changement_metier": r"ce qui change dans (?:le|mon) metier",
    "phrase_au_client": r"(?:a )?dire a (?:un|mon|mes|des) clients?",
    "adequation_offre": r"l'offre qui leur convient",
    "adequation_philosophie": r"en commun avec eux",
    "habitude_a_quitter": r"a laisser derriere",
    "efficacite": r"pour gagner du temps",
    "courage": r"du courage pour",
    "monde_meilleur": r"pour un monde meilleur",
}
"""Each line, by its title in the synthesis, flat: see `a_plat`."""
_TITRE = "(?:" + "|".join(f"(?P<{nom}>{mots})" for nom, mots in TITRES.items()) + ")"
_C_EST = r"(?:c'? ?est|c|est|c'etait)"
_FAUX = r"(?:(?:vraiment|toujours|encore|completement|tout|du) )*(?:n'?importe (?:quoi|koi)|nul\w*|faux|fausse|pas (?:ca|cela|bon|juste|clair)|rate|mal (?:dit|note|ecrit|compris)\w*|une erreur)"
_METS = r"(?:(?:il )?faut (?:mettre|ecrire|noter)|(?:vous pouvez|tu peux) (?:mettre|ecrire|noter)|mets|mettez|notez?|ecris|ecrivez|remplace[sz]? par)(?: (?:plutot|juste|donc))*"
_MAL_DITE = (
    re.compile(rf"\b{_TITRE}[\s,]*(?:{_C_EST} )?{_FAUX}[^.:;,!?]*[\s,;:.!]+(?:(?:mais|moi|et|non|en fait)[\s,]+)*(?:{_C_EST}|{_METS})[\s:,]+(?!pas\b)(?P<y>.{{3,}}?){FIN}"),
    re.compile(rf"\b{_TITRE}[\s,.:;!]+(?:(?:mais|moi|et|donc|alors)[\s,]+)*{_METS}[\s:,]+(?P<y>.{{3,}}?){FIN}"),
)  # fmt: skip
_QUE_JE_CORRIGE = re.compile(r"\bque je (?:corrige|change|parle|veux|voulais|reprends)\b|\b(?:parle|corrige) (?:de|pas)\b")  # fmt: skip


def _nu(texte: str) -> str:
    """The flat text without its quotation marks, every character in its place."""
    nu = re.sub(r"[«»“”\"]\s?", lambda m: " " * len(m[0]), a_plat(texte))
    # Two spaces for one mark: the title is matched with single ones inside.
    return re.sub(r"\s(?=\s*,)", " ", nu)


def ligne_mal_dite(texte: str, carnet: Carnet) -> Precisees | None:
    """« « Ce qu'un client en voit », c'est faux : c'est les photos »: what stands under that title."""
    if carnet.etape in SUR_LA_PHRASE:
        return None
    plat = _nu(texte)
    for motif in _MAL_DITE:
        m = motif.search(plat)
        nom = next((n for n in TITRES if m[n]), "") if m else ""
        if m is None or not nom or nom == carnet.etape or not ce_qu_elle_dit(nom, carnet):
            continue
        neuf = tel_que_tape(texte, m, "y")
        autour = texte[: m.start()].rstrip(' «“"') + texte[m.start("y") :]
        if re.search('[«»“”"]', autour):
            # « écrivez « les hôtels », merci »: their exact words are read elsewhere.
            continue
        if not pleins(neuf) or texte.rstrip().endswith("?"):
            continue
        avant = en_phrases(texte[: m.start()].strip(" «“\"'"))
        reste = [p for p in avant if not (proteste(p) or _QUE_JE_CORRIGE.search(a_plat(p)))]
        return Precisees({nom: neuf}, reste=" ".join(reste))
    return None


_CONFIE = re.compile(
    r"\bce que (?:j'ai|j'avais|je (?:vous |t'|te )?(?:ai|avais)|jai) (?:dit|di|raconte|confie|ecrit|mis) (?:de |d'|du |des |sur |a propos de |au sujet de |concernant )(?P<sujet>[^,.;:!?]{3,40}?)(?=\s*[,.;:!?]|\s+(?:je|ne|n'|que|qu'|c'est|c'etait|il faut|faut|enlev|retir|otez|vir|effac|supprim)|\s*$)"
)
_PAS_ECRIT = re.compile(
    r"\b(?:enlev|retir|supprim|effac)(?:e[sz]?|er)\b|\b(?:otez?|oter|vire[sz]?)\b|\b(?:ne |n')?(?:le |la |l'|y )?(?:gard|not|conserv|ecri|mett?)\w* (?:surtout )?pas\b|\bpas que ce soit (?:ecrit|note|garde)|\bentre nous\b"
)


def confidence_a_oter(texte: str, carnet: Carnet) -> Precisees | None:
    """« Ce que j'ai dit de ma mère, c'était entre nous : ôtez-le »: taken out of where it stands."""
    plat = _nu(texte)
    m = _CONFIE.search(plat)
    apres = plat[m.end() :] if m else ""
    if m is None or carnet.etape in SUR_LA_PHRASE or not _PAS_ECRIT.search(apres):
        return None
    mots = pleins(m["sujet"])
    titre = re.search(rf"\b{_TITRE}", apres)
    nomme = next((n for n in TITRES if titre[n]), "") if titre else ""
    tenues = [(n, d) for n, d in gardes(carnet) if mots and mots <= pleins(d)]
    tenues = [(n, d) for n, d in tenues if n == nomme] or tenues
    if nomme and not tenues and (dit := ce_qu_elle_dit(nomme, carnet)):
        tenues = [(nomme, dit)]
    # Of an answer told of nobody else, nothing would be left but scraps.
    changes = {n: "" if n == nomme else sans_le_sujet(n, d, mots) for n, d in tenues}
    return Precisees(changes) if changes else None


_POUR_ELLE = {
    "philosophie_commerciale": r"facon de vendre|maniere de vendre|vente",
    "choix_strategique": r"decision|choix(?: a faire)?",
    "changement_metier": r"changement|ce qui change|metier",
    "phrase_au_client": r"phrase au client|reponse au client",
}


def repond_apres_un_reproche(texte: str, carnet: Carnet) -> Precisees | None:
    """« Vous n'avez retenu que la moitié. Pour la décision : je dis non »: the answer alone is kept."""
    mots = _POUR_ELLE.get(carnet.etape or "")
    if mots is None:
        return None
    m = re.search(rf"(?<=[.!?…]) \s*(?:et |alors |sinon )?(?:pour |quant a )?(?:la|ma|le|mon|cette|ce)? ?(?:{mots})\s*:\s*(?P<y>\S.*)$", a_plat(texte), re.DOTALL)  # fmt: skip
    if m is None:
        return None
    avant = en_phrases(texte[: m.start()])
    if not avant or not all(reproche(p) or _MOITIE.search(a_plat(p)) for p in avant):
        return None
    return Precisees(pardon=True, reste=texte[m.start("y") :].strip())


_MOITIE = re.compile(
    rf"{ALLEZ}(?:vous|tu|t') ?(?:ne |n'|m')?(?:avez|as) (?:pas |mal |encore |juste |seulement )*(?:retenu|garde|note|pris|compris|lu|entendu|oublie|coupe)\w*\b"
)
