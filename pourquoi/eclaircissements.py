"""An answer proposed as a question (« payer mon grossiste tout de suite, vous voulez dire ? »), and
the reply to it; whoever only says who they work with, when a gesture is asked for."""

from __future__ import annotations

import re

from pourquoi.carnet import Message
from pourquoi.clientele.nommee import humains
from pourquoi.ecoute.oui_ou_non import dit_oui
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.glossaire import definition
from pourquoi.metiers import est_un_metier
from pourquoi.rectifications import a_plat
from pourquoi.reflet.lexique import a_lecture, connu

_LIEN = r"(?:(?:et|mais|euh+|heu|ah|oh|bah|ben|donc|alors|genre|comme|par exemple|du genre|du style|mettons|c'est|ca peut etre|ce serait|est-ce que c'est|enfin)[\s,]+)*"
_CAD = r"(?:c'? ?est[ -]a[ -]dire|c ?a ?d(?:ire)?)"
_TETE = re.compile(
    rf"^\W*(?:(?:et|mais|euh+|heu|ah|oh|bah|ben|pardon|attendez|attends|non)[\s,]+)*(?:(?:comment (?:ca|cela)|{_CAD})\s*\W*)?(?:(?:une?|des|les?|la|quels?|quelles?) (?:\w+ ){{0,2}}?(?:gestes?|partenaires?|confreres?|collaborateurs?|exemples?|pas|valeurs?|actes?|choses?)(?: (?:de respect|concrets?))*)?\s*[?.,…!]*\s*"
)
_VOULEZ = r"(?:vous voulez dire|vs voulez dire|tu veu[xt]? dire|t'? ?veu[xt]? dire|vous voulez parler|tu parles de ca|vous parlez de ca|vous entendez par la|tu entends par la)"
_A_LA_FIN = re.compile(rf"^{_LIEN}(?P<dit>\S.*?)[\s,]+{_VOULEZ}(?: (?:ou quoi|par la|non))?\W*$")
_AU_DEBUT = re.compile(
    rf"^{_LIEN}(?:[^,?]{{3,40}}, )?(?:{_VOULEZ}|(?:tu|vous) (?:parles|parlez) d[e'] ?|(?:tu|vous) (?:penses|pensez) a)[\s,]*{_LIEN}(?P<dit>\S.*?)\s*\?\W*$"
)
_GENRE = re.compile(
    r"^(?:(?:et|mais|euh+|bah|ben|donc|alors)[\s,]+)*(?:genre|comme|par exemple|du genre|du style|mettons|ca peut etre|ce serait)[\s,]+(?P<dit>\S.*?)\s*\?\W*$"
)
_C_EST_A_DIRE = re.compile(
    rf"^\W*(?:(?:et|mais|euh+|bah|ben|donc|alors)[\s,]+)*{_CAD}\b[\s,:]+(?P<dit>[^?]{{6,}}?)\s*\?\W*$"
)
"""« Cad payer mon grossiste à l'heure ? »"""
_REFORMULE = re.compile(
    r"\b(?:quoi|comment|pourquoi|quels?|quelles?|qui est|combien|la question|ce qu[e']|comprends|compris)\b"
)
"""The question said again in other words proposes nothing."""
_ACTE = re.compile(
    r"(?<!mon )(?<!ma )(?<!un )(?<!le )(?<!du )(?<!notre )(?<!au )\b(?!cher\b|hier\b|premier\b|metier\b|papier\b|quartier\b|entre\b|autre\b|notre\b|votre\b|quatre\b)\w{2,}(?:er|ir|re|oir)\b|\b(?:je|j'|on) ?\w{3,}"
)


def proposition(texte: str) -> str | None:
    """The answer that a message only proposes, to know if it is of the kind asked for; or None."""
    plat = a_plat(texte)
    debut = _TETE.match(plat).end()
    reste = plat[debut:]
    tete_dite = debut > 0 and "?" in plat[:debut]
    *avant, _ = en_phrases(texte)
    if avant and not tete_dite:
        if not definition(" ".join(avant)):
            return None
        debut = plat.rindex(a_plat(en_phrases(texte)[-1]))
        reste, tete_dite = plat[debut:], True
    if m := _C_EST_A_DIRE.match(plat):
        return None if _REFORMULE.search(m["dit"]) else texte[slice(*m.span("dit"))].strip(" ,;.")
    motifs = (_A_LA_FIN, _AU_DEBUT, _GENRE) if tete_dite else (_A_LA_FIN, _AU_DEBUT)
    m = next(filter(None, (motif.match(reste) for motif in motifs)), None)
    if m is None or _REFORMULE.search(m["dit"]) or "?" in m["dit"]:
        return None
    dite = texte[debut:][slice(*m.span("dit"))].strip(" ,;.")
    return dite if len(dite.split()) >= 2 else None


_NOM_DEMANDE = r"(?:partenaires?|gestes?|pas|actions?|valeurs?|renoncements?|exemples?|actes?|client(?:e?s)?|clientele|confreres?|collabora(?:teurs?|trices?)|consoeurs?|associee?s?|fournisseurs?|reponses?|preuves?|respect|renoncer|respecter|partie)"
_COMME_CELA = rf"(?:(?:comme|pour|en tant que|dans|parmi) )?(?:(?:une?|des?|du|mon|ma|mes|le|la|les|l'|vrai|bon|petit) ?)*{_NOM_DEMANDE}(?: (?:de respect|concrete?|utile))*"
_COMPTE = r"(?:compt(?:e|ent|erait|eraient|era)|vau(?:t|drait)|march(?:e|erait)|va|irait|passe(?:rait)?|convien(?:t|drait)|suffi(?:t|rait)|(?:le )?fai(?:t|rait)(?: l'affaire)?|peut (?:compter|aller|convenir|marcher|suffire|le faire)|pourrait (?:compter|aller|convenir|marcher|suffire|le faire))"
_ENSUITE = r"(?:[\s,]+(?:aussi|ou pas|ou non|deja|quand meme|pour (?:vous|toi)|d'apres (?:vous|toi)|selon (?:vous|toi)|a (?:votre|ton) avis|ca|cela|la|du coup|stp|svp|s'il (?:vous|te) plait|ou (?:faut|il faut|bien|alors|plutot|est|dois|je dois|on|vous|tu)\b[^?]*))*\s*\?\W*$"
_EST_CE_QUE = r"(?:(?:et|mais|euh+|bon|alors|donc|dites?|dis(?:[ -]moi)?|pardon|sinon)[\s,]+)*(?:est[- ]ce qu(?:e |'))?"
_SI_JE = r"(?:je |j'|on |nous )[^?]{4,}?"
_CANDIDATES = (
    re.compile(rf"^{_EST_CE_QUE}(?:ca|cela) {_COMPTE}(?: bien| {_COMME_CELA})?,? si (?P<dit>{_SI_JE}){_ENSUITE}"),
    re.compile(rf"^{_EST_CE_QUE}si (?P<dit>{_SI_JE})[\s,]+{_EST_CE_QUE}(?:ca |cela |c'est ){{0,2}}(?:{_COMPTE}|bon|bien|{_COMME_CELA})(?: {_COMME_CELA})?{_ENSUITE}"),
    re.compile(rf"^{_EST_CE_QUE}(?:(?:je|on) (?:peux|peut|pourrais|pourrait)|puis[- ]je|(?:peut|pourrait)[- ]on|pourrais[- ]je) (?:y |vous |te )?(?:dire|mettre|repondre|noter|choisir|prendre|proposer|citer|compter|donner|ecrire)(?: {_COMME_CELA})? (?:que |qu')?(?P<dit>[^?]{{4,}}?)(?: {_COMME_CELA})?{_ENSUITE}"),
    re.compile(rf"^{_EST_CE_QUE}(?P<dit>[^?]{{4,}}?)[\s,]+{_EST_CE_QUE}(?:(?:ca |cela ){_COMPTE}|{_COMPTE}(?= comme )|(?:ca |cela )?{_COMPTE}[- ]t?[- ]?(?:il|elle|ils|elles))(?: bien)?(?: {_COMME_CELA})?{_ENSUITE}"),
    re.compile(rf"^(?=[^?]*\best[- ]ce qu){_EST_CE_QUE}(?P<dit>[^?]{{4,}}?) {_COMPTE}(?: bien)?(?: {_COMME_CELA})?{_ENSUITE}"),
    re.compile(rf"^{_EST_CE_QUE}(?P<dit>[^?]{{4,}}?)[\s,]+(?:c'? ?est|ce (?:serait|sont)|ca (?:fait|serait|peut etre)|est[- ]ce(?: que c'est)?) (?:bien |deja |aussi |quand meme |vraiment )*{_COMME_CELA}{_ENSUITE}"),
)  # fmt: skip
"""« Téléphoner à deux notaires, ça compte comme un pas ? »: what is asked about may be the answer."""
_RIEN_DE_DIT = re.compile(
    r"^(?:et )?(?:ca|cela|ce|c'|tout|rien|non|oui|il|elle|ils|elles|qui|vous|tu|toi|moi|plusieurs|une? autre|autre|n'importe|plus tard|apres|pareil|la (?:meme|verite)|les (?:deux|memes)|encore|(?:une?|deux|trois|quatre|cinq|\d)(?: seule?| valeurs?| gestes?| reponses?| clients?| mots?| pas| exemples?)+|(?:ma|mon|la|cette|une) (?:reponse|phrase|idee|question|truc)|des gros mots)\W*$"
    r"|^(?:(?:je |j'|on )(?:(?:vous|te|y|m') ?)?(?:repond\w*|passe|saute|reviens|reprends|continue|arrete\w*|reflechi\w*|sais|laisse tomber|dis (?:rien|non|pas)))\b|^(?:ce|c'est|tu|vous|qu'|qu'est|quand|ou|combien|stop|pause)\b|\b(?:vous|tu) \w"
)


def candidate(texte: str) -> str | None:
    """The answer that a message asks about, to know if it counts; or None.

    « Est-ce que prévenir mon grossiste compte comme un geste ? », « ça irait si je l'appelais ? »
    """
    *avant, _ = en_phrases(texte)
    plat = a_plat(texte)
    if avant or "«" in texte:
        return None
    m = next(filter(None, (motif.match(plat) for motif in _CANDIDATES)), None)
    if m is None or _REFORMULE.search(m["dit"]) or _RIEN_DE_DIT.search(m["dit"].strip()):
        return None
    dite = _au_present(texte[slice(*m.span("dit"))].strip(" ,;."))
    if dite and dite.endswith(":"):
        # « Ils me disent : ça va ? »
        return None
    if dite and connu(re.split(r"[ ’']", dite.lower())[0]):
        dite = dite[0].lower() + dite[1:]
    return dite


_A_L_IMPARFAIT = re.compile(
    r"^(?P<je>j(?:e (?:(?:le|la|les|lui|leur|en|y|me|vous) |l['’]|m['’])*|['’]))(?P<racine>\w+?)ais\b",
    re.IGNORECASE,
)


def _au_present(dit: str) -> str | None:
    """« si je disais merci » as it would be told: « je dis merci »; None when the verb is unknown."""
    m = _A_L_IMPARFAIT.match(dit)
    if m is None or not a_lecture(f"{m['racine']}ais".lower(), "V1I"):
        return dit
    r = m["racine"].lower()
    formes = (f"{r}e", r, f"{r}s", f"{r[:-1]}s", f"{r}ds", f"{r}{r[-1]}e")
    present = next((f for f in formes if a_lecture(f, "V1P")), None)
    return f"{m['je']}{present}{dit[m.end() :]}" if present else None


_DETERMINE = re.compile(
    r"(?:mon|ma|mes|un|une|le|la|les|l'|des|nos|notre)\b ?(?P<nom>[\w-]+)(?P<suite>.*)$"
)
_QUELQU_UN = re.compile(
    r"\b(?:partenaires?|confreres?|consoeurs?|collabora(?:teurs?|trices?)|fournisseurs?|associee?s?|client(?:e?s)?)\b[^?]{0,20}\?"
)


def nomme_quelqu_un(proposee: str, question: str) -> bool:
    """Whether somebody is asked about, rather than something to do: « ma comptable, ça compte ? »."""
    m = _DETERMINE.match(a_plat(proposee))
    if m is None:
        return False
    nom = proposee[slice(*m.span("nom"))].rstrip("s")
    sien = re.match(r"m(?:on|a|es)\b", proposee, re.IGNORECASE) and not m["suite"]
    dit = _QUELQU_UN.search(a_plat(question)) or est_un_metier(nom) or humains(f"les {nom}s")
    return bool(sien or dit)


def est_un_acte(proposee: str) -> bool:
    """Whether what is proposed is something to do rather than somebody."""
    return bool(_ACTE.search(a_plat(proposee)))


_OUI = re.compile(
    r"^(?:(?:ah|bah|ben|euh|mais|enfin)[\s,]+)*(?:oui|ouais|ui|si|voila|exact\w*|tout a fait|c'? ?est ca|carrement|yes)\b(?:[\s,.!]+(?:oui|voila|enfin|bah|ben|c'? ?est ca|c'? ?est bien ca|tout a fait|exact\w*|disons|en fait|donc))*[\s,.!]*"
)
_DE_MEME = re.compile(
    r"(?:(?:moi )?(?:je|j'|on) ?(?:le |la |y |l')?(?:fais|fai|ferais|ferai|fait|pense|pensais)(?: (?:ca|cela|deja|toujours|souvent|a ca|comme ca))*|(?:ca|cela|deja|par exemple|c'? ?est ce que je fais(?: deja)?|on peut dire ca|plutot ca|ma reponse|c'? ?est ma reponse|je (?:la |le )?garde)|)\W*"
)


def confirmee(message: Message, proposee: str) -> str | None:
    """The answer, once it was proposed and the coach said that it may be one; None for no yes.

    A bare yes takes the words proposed, « oui, le vendredi » adds to them, « oui enfin je paie
    Luc le jour même » says it better.
    """
    plat = a_plat(message.texte)
    oui = _OUI.match(plat)
    if oui is None and dit_oui(message):
        return proposee
    if oui is None:
        return None
    reste = message.texte[oui.end() :].strip()
    if _DE_MEME.fullmatch(plat[oui.end() :]):
        return proposee
    if re.match(r"(?:mais|sauf|non|pas)\b", a_plat(reste)) or "?" in reste:
        return None
    if re.search(r"\b(?:je|j'|on|nous) ?\w", a_plat(reste)) or len(reste.split()) > 8:
        return reste
    return f"{proposee}, {reste}"


_SEUL = r"(?:(?:je|j'|on) ?(?:suis|travaille|bosse|est|fais(?: tout)?)(?: tout| toute)? seule?s?(?: (?!je\b|j'|on\b|mais\b|et\b|qui\b)[\w'’-]+){0,3})"
_AVEC_QUI = r"(?:(?:je |j'? ?|on |y )(?:n'? ?)?(?:ai|a|connais|vois)(?: (?:juste|seulement|que|qu'|surtout|a part|pas|plus|aucun|personne))? ?(?:(?!je\b|j'|on\b|mais\b|et\b|qui\b|que\b)[\w'’-]+ ?){0,6})"
_QUE_QUI = re.compile(
    rf"\W*(?:(?:moi|nous|la|en fait|bah|ben|et|mais|a part)[\s,]+)*(?:(?:{_SEUL}|{_AVEC_QUI})[\s,.;]*(?:(?:et|mais|moi|donc|a part)[\s,]+)*)+\W*"
)
_LE_MIEN = re.compile(r"\b(?P<det>mon|ma|mes) (?P<nom>[\w'’ -]{3,40}?)\W*$", re.IGNORECASE)


def ne_dit_que_qui(reste: str) -> bool:
    """Whether words only say who someone works with: « je suis seul, j'ai que mon grossiste »."""
    return bool(_QUE_QUI.fullmatch(a_plat(reste)))


def la_personne_dite(reste: str, tutoiement: bool) -> str | None:
    """Who was named last, said back: « mon grossiste » is « votre grossiste »; or None."""
    m = _LE_MIEN.search(reste)
    if m is None or len(m["nom"].split()) > 5:
        return None
    det = {"mon": ("votre", "ton"), "ma": ("votre", "ta"), "mes": ("vos", "tes")}
    return f"{det[m['det'].lower()][tutoiement]} {m['nom'].strip()}".replace("'", "’")


_NOMME = re.compile(
    r"(?:(?:a|aux?|les?|la|l'|mes|mon|ma|des|une?) ?)(?!question|truc|machin)\w{3,}"
)


def nomme(reste: str) -> bool:
    """Whether a few words beside a question are an answer: « Aux promoteurs, tiens. »."""
    return bool(_NOMME.match(normaliser(reste)))
