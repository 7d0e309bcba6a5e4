"""What a message does with the words it quotes, letter by letter, whatever is read of the rest.

« Ce n'est pas « A », c'est B » puts B where A stands; « juste « X » » is X and nothing else;
« « A » ne veut rien dire » only blames A, which is then never what is to be written.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.passages import Passage
from pourquoi.rectifications import (
    ORDRE,
    SUR_LA_PHRASE,
    a_plat,
    designees,
    gardes,
    ordonne_d_oter,
    pleins,
    sans_ce_qui_l_annonce,
    sans_le_groupe,
)
from pourquoi.retouche.litteral import CE_QUI_EST_CITE, exact

_NIE_AVANT = re.compile(
    r"\b(?:pas|non|jamais (?:dit|ecrit|parle de)|pas (?:dit|ecrit|parle de))(?: (?:du tout|vraiment))? ?:? ?$"
)
_FAUX_APRES = re.compile(
    r"^[\s,;:)]*(?:(?:ca|cela|c'est|c|ce|cette phrase|qui|est|sont|n'est|ne sont|ne|n'|non plus) ?)*"
    r"(?:(?:veu(?:t|lent) )?rien dire\b|veu(?:t|lent) (?:pas |plus )?rien dire\b|pas (?:du |de |tres |bien |tout a fait )*(?:francais|ca|cela|moi|de moi|juste|clair\w*|correct\w*|bon\w*|dit\w*|mes mots|la bonne|le bon|(?:ete )?(?:repare|corrige|change|modifie)e?s?)\b"
    r"|a (?:pas|toujours pas) ete (?:repare|corrige|change|modifie)e?s?\b|(?:mal|tres mal) (?:dit|ecrit|tourne|coupe|cite|copie)\w*|bancal\w*|faux\b|fausse\b|incomprehensible\w*|tronque\w*|coupee?s?\b|s'arrete\w*|(?:ca |cela )?sonne (?:mal|faux)|(?:ca |cela )?va pas\b|tient pas\b|n'importe quoi)"
)


def juges_faux(texte: str) -> list[str]:
    """The words that a message quotes to deny them, or to say that they are wrong."""
    faux = []
    for m in CE_QUI_EST_CITE.finditer(texte):
        avant, apres = a_plat(texte[: m.start()]), a_plat(texte[m.end() :])
        if _NIE_AVANT.search(avant.rstrip()) or _FAUX_APRES.match(apres):
            faux.append(m["dit"])
    return faux


def passages_relus(lus: tuple[Passage, ...], texte: str) -> tuple[Passage, ...]:
    """The stretches, those of words judged wrong being the ones to go, never the ones to write."""
    faux = [pleins(dit) or {dit} for dit in juges_faux(texte)]

    def relu(passage: Passage) -> Passage:
        if passage.role not in ("nouveau", "retrait", "ancien"):
            return passage
        if seule := _RIEN_QU_UNE_CITATION.fullmatch(passage.texte):
            # « « mon râlage et » de »: what leads on to the answer is no word of it.
            passage = replace(passage, texte=seule[1])
        cite = passage.texte.strip(' .,;:!?…«»"“”')
        nie = passage.role == "nouveau" and (pleins(cite) or {cite}) in faux
        return replace(passage, role="ancien") if nie else passage

    return tuple(relu(p) for p in lus)


_RIEN_QU_UNE_CITATION = re.compile(
    r"\s*([«“\"]\s*[^«»“”\"]+?\s*[»”\"])\s*(?:de|du|des|dans|à|au|aux|sur)\s*", re.IGNORECASE
)


# --- Denied, and what stands in their place ------------------------------------------------------

_GUILLEMETS = r"[«“\"]\s*(?P<a>[^«»“”\"]+?)\s*[»”\"]"
_C_EST = r"(?:c['’ ]?est|c|ce sont|ce sera|c['’][ée]tait|mais|mettez|mets|plut[ôo]t|je voulais dire|j['’]ai dit)"
_PAS_A_B = re.compile(
    rf"\bpas? {_GUILLEMETS}(?P<quoi> qu(?:e |['’] ?)[^,.;:!?]{{2,40}})?\s*(?:[,.;:!]\s*(?:[^,.;:!?«»]{{2,30}},\s*)?|\s)(?:(?:non|bien|et)\s+)?{_C_EST}\s*(?:plut[ôo]t |surtout |bien )?:?\s+(?P<b>[^;!?]{{2,}})",
    re.IGNORECASE,
)
_B_PAS_A = re.compile(
    rf"^(?:[^:.;!?]{{0,30}}[:,]\s*)?(?:c['’ ]?est|c|ce sont|j['’]ai dit)\s+(?P<b>[^;:!?«»]{{2,80}}?)[,.;]*\s+(?:et |mais )?(?:non )?pas {_GUILLEMETS}",
    re.IGNORECASE,
)
_JUSTE = re.compile(
    r"\b(?:juste|seulement|uniquement|simplement)\s*:?\s*[«“\"]\s*(?P<b>[^«»“”\"]{2,}?)\s*[»”\"]\W*(?:stp|svp|merci|voil[àa]|s['’]il \w+ pla[iî]t)?\W*$",
    re.IGNORECASE,
)
JE_RENONCE = re.compile(
    r"\b(?:je |j'? ?)(?:re?nonce|laisse|lache|abandonne|quitte|refuse|arrete|perds|sacrifie)\w*"
)
_AU_BOUT = re.compile(
    r"(?:[\s,]+(?:stp|svp|merci|hein|quoi|voil[àa]|c['’]est tout|s['’]il \w+ pla[iî]t|mdr|lol))+\W*$",
    re.IGNORECASE,
)
_FIN_DE_PHRASE = re.compile(r"\.(?:\s|$)|\n")
_SE_RACONTENT = ("acte", "geste_respect", "regard_client", "action_7_jours")
_AGIT = re.compile(
    r"(?:(?:que|quand|parce que|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|de)[\s,]+)*(?:j['’ ]|je |on |nous |qu['’]|d['’]|[a-z]+(?:er|ir|re)\b)"
)
COMMUNS = 2
"""Full words that « juste « X » » must share with the one answer it is the new wording of."""


def corrige(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """The answer in which quoted words are denied, or told anew as a whole, and its new text.

    None when the words stand in no answer, or when the sentence to sign is what they are about.
    """
    m = _JUSTE.search(texte)
    if m and not ordonne_d_oter(texte[: m.start()]):
        return _rien_d_autre(texte, m["b"], carnet)
    m = _PAS_A_B.search(texte) or _B_PAS_A.match(texte)
    if m is None or re.match(r"\s*(?:seulement|que|uniquement)\b", m["a"]):
        return None
    ancien, neuf = m["a"], _net(m["b"])
    if not pleins(neuf) or neuf.rstrip().endswith("?"):
        return None
    quoi = m.groupdict().get("quoi") or ""
    nom = _ou(ancien, f"{texte[: m.start()]} {quoi}", quoi, carnet)
    return (nom, poser(nom, ancien, neuf, carnet)) if nom else None


def _net(dit: str) -> str:
    dit = _FIN_DE_PHRASE.split(dit)[0]
    return sans_ce_qui_l_annonce(_AU_BOUT.sub("", dit).strip(' .,;:!«»"“”'))


def _ou(ancien: str, autour: str, quoi: str, carnet: Carnet) -> str | None:
    """The answer that words denied stand in, or that is named around them."""
    if JE_RENONCE.search(normaliser(quoi)) and carnet.renoncements:
        return "renoncements"
    tenues = [nom for nom, dit in gardes(carnet) if nom in ORDRE and exact(dit, ancien)]
    nommees = [n for n in designees(autour, seul=False) if getattr(carnet, n, None)]
    if nommees:
        return next((n for n in nommees if n in tenues), nommees[0])
    if carnet.etape in SUR_LA_PHRASE and exact(carnet.raison_detre or "", ancien):
        return None
    return next((n for n in tenues if n not in ("activite", "statut", carnet.etape)), None)


def poser(nom: str, ancien: str, neuf: str, carnet: Carnet) -> str:
    """An answer with new words: in the place of the old ones, or alone when they are the whole."""
    dit = getattr(carnet, nom) or ""
    place = exact(dit, ancien)
    raconte = bool(re.search(r"[.!?…]\s+\w", dit))
    element = place is not None and not raconte and est_un_element(dit, place)
    if nom == "coeur_clientele" and not element:
        return avec_ceux_refuses(dit, neuf)
    entiere = (
        place is None
        or pleins(dit) <= pleins(ancien)
        or (nom in _SE_RACONTENT and _AGIT.match(a_plat(neuf)) and len(neuf.split()) > 3)
        or (nom == "renoncements" and not element)
    )
    if entiere or place is None:
        return neuf
    autres = sans_le_groupe(dit, ancien) if nom == "coeur_clientele" else None
    if autres and _RELATIVE.search(a_plat(neuf)) and dit[place[1] :].strip(" ."):
        # « des gens qui ne bricolent plus et les copropriétés »: the long one goes last.
        return f"{autres.rstrip(' .')} et {neuf}"
    return f"{dit[: place[0]]}{sans_redite(neuf, dit[place[1] :])}{dit[place[1] :]}"


_REFUSES = re.compile(r"\W*(?:(?:et|mais|surtout)\s+)*pas (?:aux?|les|des|à|a)\b", re.IGNORECASE)


def avec_ceux_refuses(dit: str, neuf: str) -> str:
    """New clients, with the sentence that says who is none: « Pas aux investisseurs »."""
    refuses = [p for p in en_phrases(dit)[1:] if _REFUSES.match(p) and not exact(neuf, p)]
    return " ".join([f"{neuf.rstrip(' .')}.", *refuses]) if refuses else neuf


def sans_redite(neuf: str, suite: str) -> str:
    """New words without the last of them that come next anyway: « Yvan le couvreur », « le couvreur »."""
    mots, viennent = neuf.split(), a_plat(suite).split()
    for n in range(min(len(mots) - 1, len(viennent)), 0, -1):
        if a_plat(" ".join(mots[-n:])).strip(" .,") == " ".join(viennent[:n]).strip(" .,"):
            return " ".join(mots[:-n])
    return neuf


_RELATIVE = re.compile(r"\b(?:qui|que|dont)\b|\bqu'")


_SUIT_LE_GROUPE = re.compile(
    r"(?:,\s*)?(?:qui|que|qu'|dont|ou|parce|car|pour|souvent|et qui|et que)\b"
)


def est_un_element(dit: str, place: tuple[int, int]) -> bool:
    """Whether words are a whole item of a list: « les crèches, les mairies »."""
    if len(re.split(r"[,;]| et ", dit)) < 2:
        return False
    avant, apres = dit[: place[0]].rstrip(), dit[place[1] :].strip()
    seul = not avant or avant[-1] in ",;.:" or bool(re.search(r"\bet$", avant))
    suit = _SUIT_LE_GROUPE.match(a_plat(apres))
    return seul and not suit and (not apres or apres[0] in ",;." or apres.startswith("et "))


def _rien_d_autre(texte: str, dit: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Pas mon râlage dans les 7 jours, juste « X » »: X, in the answer named or the likest."""
    avant = texte[: texte.rfind(dit)]
    if not (carnet.etape == "suite" or _CORRIGE_AVANT.search(a_plat(avant))):
        # « Je dirais juste « X » » answers what is asked.
        return None
    donnees = [
        (n, d) for n, d in gardes(carnet) if n in ORDRE and n not in ("statut", carnet.etape)
    ]
    nommees = [n for n in designees(avant, seul=False) if n in dict(donnees)]
    communs = sorted(
        ((len(pleins(dit) & pleins(garde)), nom) for nom, garde in donnees), reverse=True
    )
    nom = next(iter(nommees), None)
    if nom is None and communs and communs[0][0] >= COMMUNS:
        seul = len(communs) == 1 or communs[1][0] < communs[0][0]
        nom = communs[0][1] if seul and carnet.etape not in SUR_LA_PHRASE else None
    return (nom, dit) if nom else None


_CORRIGE_AVANT = re.compile(
    r"\b(?:pas|non|nan|nn|mets|mettez|ecri(?:s|vez)|notez|corrig\w+|remplac\w+|gardez?|laissez?|j'ai dit)\b"
)


# --- Blamed, and nothing in their place ----------------------------------------------------------

_CE_QUE_J_AI_DIT = re.compile(
    r"\b(?:(?:reprenez|reprends|remettez|remets|gardez|garde) (?:juste |plut[ôo]t )?ce que j['’ ]?(?:ai|avais) (?:dit|écrit|ecrit|mis)|j['’ ]?(?:ai|avais) (?:dit|écrit|ecrit))\s*[:,]?\s+(?P<dit>(?:que |qu['’])[^.;!?«»]{8,})",
    re.IGNORECASE,
)
_BUT = re.compile(r"(?P<lien>afin|pour) qu(?:e\b|['’])", re.IGNORECASE)


def en_ordre(texte: str) -> str | None:
    """A critique of quoted words and what was said instead, as the order it is; None otherwise.

    « « afin que les mots » ne veut rien dire. Reprenez ce que j'ai dit : que les mots ouvrent des
    portes » → « remplacez « afin que les mots » par « afin que les mots ouvrent des portes » ».
    """
    faux = juges_faux(texte)
    redit = _CE_QUE_J_AI_DIT.search(texte) if len(faux) == 1 else None
    if redit is None or texte.find(faux[0]) > redit.start():
        return None
    neuf = _net(redit["dit"])
    if lien := _BUT.match(faux[0]):
        neuf = f"{lien['lien']} {neuf}"
    return f"remplacez « {faux[0]} » par « {neuf} »"


def a_reprendre(texte: str, carnet: Carnet) -> str | None:
    """The answer whose words are blamed with nothing given in their place; None for the sentence."""
    faux = juges_faux(texte)
    apres = texte[texte.rfind(faux[-1]) + len(faux[-1]) :] if faux else ""
    if not faux or _DONNE.search(a_plat(apres)) or exact(carnet.raison_detre or "", faux[-1]):
        return None
    tenues = [nom for nom, dit in gardes(carnet) if nom in ORDRE and exact(dit, faux[-1])]
    return tenues[0] if tenues else None


_DONNE = re.compile(
    r":|\b(?:c'est (?!pas|tout|faux|mal)|ce sont|mets|mettez|ecri(?:s|vez)|remplac|plutot|mais|enlev|retir|supprim|j'ai dit|je voulais|mes|mon|ma)"
)


EN_PEU_DE_MOTS = 12
"""Words up to which a message only says that it was quoted wrong."""


def cite_de_travers(texte: str, carnet: Carnet) -> bool:
    """Whether words are denied that stand in no answer, the right ones being kept already."""
    m = _PAS_A_B.search(texte) or _B_PAS_A.match(texte)
    if m is None or len(texte.split()) > EN_PEU_DE_MOTS:
        # What else is said must not be lost.
        return False
    dits = [dit for _, dit in gardes(carnet)]
    phrase = carnet.raison_detre or ""
    if any(exact(dit, m["a"]) for dit in (*dits, phrase)):
        return False
    mots = pleins(re.split(r"[,.]", _net(m["b"]))[0])
    return bool(mots) and any(mots <= pleins(dit) for dit in dits)
