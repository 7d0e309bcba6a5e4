"""The sentence changed as the stretches read in a message ask, when its form says nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pourquoi.ecriture import normaliser
from pourquoi.passages import Passage
from pourquoi.reflet.lexique import infinitif
from pourquoi.reflet.typographie import nettoyer
from pourquoi.retouche.ajout import ajouter, integrer
from pourquoi.retouche.consignes import Lecture
from pourquoi.retouche.echange import a_la_place_de_son_pareil
from pourquoi.retouche.entiere import entiere
from pourquoi.retouche.greffe import accorder_puisse, remplacer
from pourquoi.retouche.groupes import nomme_des_gens, place_des_gens
from pourquoi.retouche.litteral import exact, tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.places import Place, partie, situer
from pourquoi.retouche.proposition import en_phrase
from pourquoi.valeurs import enumerer

DEMANDENT = ("champ", "consigne", "ancien", "nouveau", "retrait")
"""Roles of the stretches that ask something of the sentence."""

SUR = 0.6
"""Certainty from which such a stretch is followed."""

TRES_SUR = 0.85
"""Certainty from which it is, before any other reading of the message."""


def demande(lus: tuple[Passage, ...]) -> str:
    """The words that ask something of the sentence, without those that judge it or tell a story.

    Empty when none surely does.
    """
    if not any(p.role in ("nouveau", "retrait", "ancien") and p.certitude >= SUR for p in lus):
        return ""
    gardes = [p.texte for p in lus if p.role in DEMANDENT or p.certitude < SUR]
    return " ".join(gardes).strip(" ,;:")


def reecrire(
    phrase: str, lus: tuple[Passage, ...], avant: Sequence[str] = (), surement: bool = False
) -> str | None:
    """The sentence once its words are exchanged, taken out, or written anew; None when unsure.

    Args:
        phrase: the sentence.
        lus: the stretches of the message.
        avant: the earlier sentences, latest last.
        surement: only where its own words are named, or a part of it, and nothing is in doubt.
    """
    dits = _par_role(phrase, lus)
    neuf = " ".join(dits["nouveau"])
    if remise := _remettre(phrase, neuf or " ".join(dits["champ"]), lus, avant):
        return remise
    if surement and not _nommes(phrase, dits, lus):
        return None
    for ote in dits["retrait"] if neuf else ():
        # « Supprimez X, et remplacez la fin par Y »
        phrase = _sans(phrase, place) if (place := exact(phrase, ote)) else phrase
    faite = None
    if neuf and (place := _place(phrase, [*dits["ancien"], *dits["champ"]])):
        faite = accorder_puisse(remplacer(phrase, place, neuf))
    elif len(dits["nouveau"]) == 1 and not (dits["ancien"] or dits["retrait"] or _ajoute(lus)):
        pareil = a_la_place_de_son_pareil(phrase, neuf) if _PARTIE.match(neuf) else None
        pareil = pareil or _au_debut(phrase, neuf)
        faite = pareil or entiere(neuf) or en_phrase(neuf)
    elif not neuf and (place := _place(phrase, dits["retrait"])):
        faite = _sans(phrase, place)
    if _ajoute(lus) and not (dits["ancien"] or dits["retrait"]):
        faite = _avec(phrase, dits["nouveau"])
    return faite if faite and faite != phrase and tient(faite) and _SE_LIT.match(faite) else None


def _au_debut(phrase: str, neuf: str) -> str | None:
    """« pour mettre de la chaleur dans le quartier »: the start anew, the rest as it was."""
    fait = re.match(r"(?:pour )?((?:ne |n’|se |s’)?[^\W\d_]+) ", neuf)
    debut = re.match(r"(?:Nous existons|J’existe) pour [^,]+(?=, )", phrase)
    if not fait or not debut or not infinitif(fait[1].split()[-1].split("’")[-1]) or ", " in neuf:
        return None
    dit = propre(re.sub(r"^pour ", "", neuf))
    faite = f"{phrase.split(' pour ')[0]} pour {dit}{phrase[debut.end() :]}"
    return (
        faite if len(dit.split()) <= _LONGUE and normaliser(dit) not in normaliser(phrase) else None
    )


_LONGUE = 14
"""Words above which new words are the whole of what they want said."""


def _remettre(phrase: str, dit: str, lus: tuple[Passage, ...], avant: Sequence[str]) -> str | None:
    """« Remettez les gens du coin »: the part of an earlier sentence that said it, put back."""
    ordre = " ".join(normaliser(p.texte) for p in lus if p.role == "consigne")
    mots = {m.rstrip("sx") for m in re.findall(r"[a-z]{4,}", normaliser(dit))}
    if not mots or not _REMET.search(ordre):
        return None
    for ancienne in reversed(avant):
        for partie_ in ancienne.rstrip(".").split(", ")[1:]:
            racines = {m.rstrip("sx") for m in re.findall(r"[a-z]{4,}", normaliser(partie_))}
            if mots <= racines and normaliser(partie_) not in normaliser(phrase):
                tete, virgule, fin = phrase.rstrip(".").rpartition(", en ")
                faite = f"{tete}, {partie_}{virgule}{fin}." if tete else f"{fin}, {partie_}."
                return faite if tient(faite, phrase) else None
    return None


_REMET = re.compile(
    r"\b(?:remet\w*|(?:avez|as|ai) (?:oublie|enleve|perdu|vire)\w*|gard\w*|et (?:la|les?) \w+ \?)"
)
_PARTIE = re.compile(r"(?:afin|en \w+ant)\b", re.IGNORECASE)


def _nommes(phrase: str, dits: dict[str, list[str]], lus: tuple[Passage, ...]) -> bool:
    """Whether the words to change are named as they stand, and the message is surely read."""
    if dits["retrait"] and dits["garde"] and not dits["nouveau"]:
        return True
    if any(p.certitude < TRES_SUR for p in lus if p.role in ("ancien", "nouveau")):
        return False
    neufs = len(dits["nouveau"]) == 1
    if dits["ancien"]:
        return neufs and len(dits["ancien"]) == 1 and bool(exact(phrase, dits["ancien"][0]))
    if not neufs or _ajoute(lus):
        return False
    mis = any(_METTRE.search(normaliser(p.texte)) for p in lus if p.role == "consigne")
    neuf = dits["nouveau"][0]
    return bool(_PARTIE.match(neuf)) or (mis and bool(_au_debut(phrase, neuf)))


_METTRE = re.compile(r"\b(?:me(?:ts|t|tez)|plutot|prefere\w*|ecri(?:s|vez)|di(?:s|tes))\b")


def _par_role(phrase: str, lus: tuple[Passage, ...]) -> dict[str, list[str]]:
    """The words of each role; those the sentence holds already are to go, or to be kept."""
    dits: dict[str, list[str]] = {role: [] for role in (*DEMANDENT, "garde")}
    avant = ""
    for passage in lus:
        if passage.role not in DEMANDENT or (
            passage.certitude < SUR and not exact(phrase, passage.texte)
        ):
            continue
        texte = nettoyer(passage.texte).strip(' .,;:!?«»"“”')
        role = passage.role
        texte = _A_COTE_DE.sub("", texte)
        if role == "nouveau" and _AU_LIEU.search(avant):
            # « à la place de donner des cours, aider des collégiens »
            ancien, _, suite = texte.partition(", ")
            if suite and exact(phrase, ancien):
                dits["ancien"].append(ancien)
                texte = suite
        if role in ("nouveau", "champ") and exact(phrase, texte):
            role = "garde" if _GARDE.search(avant) else "retrait" if _OTE.search(avant) else role
        dits[role].append(texte)
        avant = normaliser(texte) if role == "consigne" else ""
    return dits


_A_COTE_DE = re.compile(r",? (?:à côté|en plus|à la suite|avec) d(?:es|e|u) [^,]+$", re.IGNORECASE)
_AU_LIEU = re.compile(r"\b(?:a la place|au lieu) d[eu]\W*$")
_GARDE = re.compile(r"\b(?:gard|laiss|conserv)\w*\W*$")
_OTE = re.compile(r"\b(?:il reste|enlev\w*|retir\w*|supprim\w*|vir\w*|ot\w+)\b")
_SE_LIT = re.compile(r"(?!(?:Nous existons|J’existe)(?! (?:pour|afin)\b))")
"""« Nous existons, afin que… » has lost what it does."""


def _avec(phrase: str, neufs: list[str]) -> str | None:
    """The sentence with each of these beside what it says, or None when one finds no place."""
    faite: str | None = phrase
    gens = place_des_gens(phrase)
    noms = [n for dit in neufs for n in re.split(r", | et (?=les |des |ceux |celles |la |l’)", dit)]
    if gens and noms and all(nomme_des_gens(n) for n in noms):
        return accorder_puisse(remplacer(phrase, gens, enumerer([phrase[slice(*gens)], *noms])))
    for neuf in (n for dit in neufs for n in re.split(r",? et (?=qu[e’'])", dit)):
        consigne = f"ajoute {neuf}"
        lecture = Lecture(faite, consigne)
        faite = ajouter(lecture, consigne) or integrer(lecture, consigne)
        if faite is None:
            return None
    return faite


def _place(phrase: str, morceaux: list[str]) -> Place | None:
    return next((p for m in morceaux if (p := partie(phrase, m) or situer(phrase, m))), None)


def _ajoute(lus: tuple[Passage, ...]) -> bool:
    """Whether the new words go beside what the sentence says."""
    mots = normaliser(" ".join(p.texte for p in lus if p.role == "consigne"))
    return bool(re.search(r"\b(?:r?ajout\w*|aussi|manque\w*|parle\w*|garde\w*)\b", mots))


def _sans(phrase: str, place: Place) -> str:
    gauche, droite = phrase[: place[0]].rstrip(), phrase[place[1] :].lstrip()
    gauche = re.sub(r"(?:,| (?:et|ou|de|d’|à|en|pour))$", "", gauche)
    return re.sub(r" ([,.])", r"\1", f"{gauche} {droite}").strip()
