"""What a message says beside its answer: words put right in an earlier one, a remark to the coach.

« Au four, il est vitré. Une correction, d'ailleurs : mon père a tenu la boutique trente-deux ans,
pas trente » answers, and puts a number right elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pourquoi.amorces import CITE
from pourquoi.carnet import Carnet
from pourquoi.clientele.dite import dire_clientele
from pourquoi.ecriture import JOURS, en_phrases, normaliser
from pourquoi.majuscules import majuscule
from pourquoi.rectifications import (
    a_plat,
    avec_aussi,
    gardes,
    noms_du_quotidien,
    pleins,
    sans_la_destination,
    sans_le_groupe,
)
from pourquoi.remarques import remercie
from pourquoi.retouche.litteral import exact

# --- A remark to the coach ------------------------------------------------------------------------

_A_TOI = r"(?:vous|tu|t'|te|votre|vos|ton|ta|tes|toi)"
_DE_L_ECHANGE = (
    r"(?:repond\w*|repons\w*|compri\w*|comprend\w*|ecout\w*|tutoi\w*|tutoy\w*|vouvoi\w*|vouvoy\w*|repet\w*|insist\w*|redit\w*|redi[st]\w*|redemand\w*|demande[zs]?|questions?"
    r"|coupee?s?|zappee?s?|oubliee?s?|sautee?s?|relu\w*|lue?s?|retenu\w*|entendu\w*|suivi\w*|robot|machine|curieu\w*|indiscret\w*|radot\w*|le (?:dire|repeter))"
)
_BON = r"(?:mais )?(?:bon(?: (?:d'accord|ben|bah|ok|allez|bref|passons|tant pis|(?:c'? ?est |c )?pas? grave))*|passons|enfin bref|enfin(?= ?[.;!…])|bref|peu importe|tant pis|admettons|soit|d'accord|ca fait rien|ce n'est rien|(?:c'? ?est |c )?pas? (?:bien )?grave)"
_REMARQUE = re.compile(
    rf"(?P<remarque>^(?:(?!\b(?:les|mes|nos|des) client)[^.;:!?]){{0,90}}?\b{_A_TOI} ?(?:[^.;:!?]{{0,60}}?\b)?{_DE_L_ECHANGE}\b[^.;:!?]{{0,60}}?)[\s,]+(?:hein ,?)?"
    rf"(?P<bon>{_BON}\b(?:[\s,]*\b(?:alors|donc|ben|bah|euh)\b)*)[\s,.;:!…]*(?P<reste>\S.+)$"
)
"""« vous m'avez pas répondu hein mais bon d'accord les clients ben c'est surtout… »."""

_DEUX_POINTS = re.compile(
    rf"(?P<remarque>^[^.;:!?]{{0,40}}?\b{_A_TOI} ?(?:[^.;:!?]{{0,40}}?\b)?{_DE_L_ECHANGE}\b[^.;:!?]{{0,30}}?)\s*:\s*(?P<reste>\S.+)$"
)
"""« Je viens de vous répondre, me semble-t-il : je passe… »."""


def sans_la_remarque(texte: str) -> tuple[str, str] | None:
    """The remark on the exchange that opens a message, and what it goes on to say; None without one.

    « Vous n'avez pas répondu, mais passons : mardi, j'appelle… » → the reproach, « mardi, j'appelle… ».
    """
    plat = a_plat(texte)
    for motif in (_REMARQUE, _DEUX_POINTS):
        if (m := motif.match(plat)) and pleins(m["reste"]):
            return texte[: m.end("remarque")].strip(" ,"), texte[m.start("reste") :].strip()
    return None


# --- A reproach on what was noted -----------------------------------------------------------------

_DE_NOTER = r"(?:coup|oubli|perdu|saut|zapp|laiss|not|mis|gard|reten|relev|copi|recopi|cit|deform|tronqu|mang|enlev|rat|ecri|repri|melang|invent|confond|mal compris)"
_REPROCHE = re.compile(
    r"^\W*(?:(?:et|mais|non|nan|bon|ah|oh|au fait|par contre|sinon|donc|en plus|d'ailleurs|puis|aussi|alors|attention|pardon)\W+)*"
    rf"(?:(?:vous|tu) (?:ne |n'|me |m'|l'|les |la |le |y |en |nous )*(?:(?:avez|as|aviez|avais) (?:\w+ ){{0,3}}?{_DE_NOTER}\w*|(?:re)?(?:coup|oubli|saut|zapp|cit|deform|tronqu|mang|melang|invent|copi)(?:es|ez)\b)"
    rf"|(?:t'as|tas|t'avais|vous m'avez|tu m'as) (?:\w+ ){{0,3}}?{_DE_NOTER}\w*"
    r"|(?:vous|tu|t') ?(?:n'|m')?(?:avez|as) (?:rien|pas|jamais) dit\b|j'?avais (?:cite|dit|note|parle|mentionne)\w* aussi\b)"
)
"""Said to the coach, of what it noted: « vous coupez mes phrases », « tu l'as pas mis dans… »."""
_MANQUE_DIT = re.compile(
    r"\b(?:oubli\w*|perdu\w*|pas (?:mis|note|garde|retenu|cite|ecrit)\w*|laisse\w*|saute\w*|zappe\w*|aussi)\b"
)
_ET_PUIS = re.compile(
    r"\s*[;,]\s*(?=(?:vous|tu) (?:l['’]|les |la |le |m['’])+(?:avez|as) (?:\w+ ){0,2}?(?:oubli|pas (?:mis|not|gard)|perdu|saut|zapp))|\s*;\s*(?=(?:et |mais |puis )?(?:vous|tu|t['’]|j['’]avais|dans|d['’]ici))|,?\s+(?:et|mais|ah et|en plus)\s+(?=(?:vous|tu) (?:l['’]|les |la |le |m['’]|n['’]|ne )*(?:avez|as) (?:\w+ ){0,2}?(?:oubli|pas|perdu|saut|zapp|encore))",
    re.IGNORECASE,
)


def reproche(phrase: str) -> bool:
    """Whether a sentence only blames the coach for what it noted, or says what it left out."""
    plat = a_plat(phrase)
    dit_apres = re.search(r":\s*(?:\S+\s+){3}", CITE.sub("", phrase))
    dit_autre_chose = "?" in phrase or dit_apres or len(plat.split()) > 25
    return bool(_REPROCHE.match(plat)) and not (dit_autre_chose or remercie(phrase))


def dit_ce_qui_manque(phrase: str) -> bool:
    """Whether a reproach says what should have been noted: « j'avais dit aussi la cantine »."""
    return bool(_MANQUE_DIT.search(a_plat(phrase)))


def ce_qui_manque(phrase: str) -> str:
    """What a reproach says was told as well: « j'avais cité aussi la cantine » → « la cantine »."""
    m = re.search(r"\baussi\b\s*:?\s*", phrase, re.IGNORECASE)
    return phrase[m.end() :].strip(" .!,") if m else ""


_AU_FAIT = re.compile(
    rf"[\s,;]+(?=(?:(?:et|mais|ah|puis|oh) )*(?:au fait|en fait|d'ailleurs|par contre|sinon|tiens|ah (?:et|oui))[\s,]+(?:(?:pour|pr|cote|niveau) )?(?:mes|mon|ma|nos|notre|les?|la|l') ?(?:{noms_du_quotidien()})\b)"
)
"""Where an answer goes on with another one, named: « … et au fait mes valeurs c'est… »."""


def _au_fait(phrase: str) -> list[str]:
    bornes = [0, *(m.end() for m in _AU_FAIT.finditer(a_plat(phrase))), len(phrase)]
    return [phrase[a:b].strip(" ,;") for a, b in zip(bornes, bornes[1:], strict=False)]


def sans_melange(phrases: list[str]) -> list[str]:
    """The sentences, cut before a reproach they go on with, or another answer put right."""
    coupees: list[str] = []
    phrases = [p for phrase in phrases for p in _au_fait(phrase) if p]
    for phrase in phrases:
        parts = [p for p in _ET_PUIS.split(phrase) if p.strip()]
        pleines = all(pleins(p) for p in parts) and any(reproche(p) for p in parts)
        coupees += parts if pleines else [phrase]
    return coupees


_DANS_LES_CLIENTS = re.compile(
    r"\b(?P<eux>l'|les |la |le )(?:avez|as|avais|aviez) (?P<dit>(?:\w+ )*?\w+) (?:dans|parmi|avec|chez) (?:les |mes |ma |la )(?:client|clientele)"
)
_VERS = re.compile(
    rf"(?:(?<!\w)(?P<a>à|a|chez|voir|livrer|livre|servir|appelle|appeler|rencontrer|rencontre|visiter|contacter)\s+(?P<gens>(?:la |le |les |l['’]|une? |des |mon |ma |mes )[^,.;:!?]{{2,60}}?)|(?<!\w)(?P<au>aux?)\s+(?P<eux>[^,.;:!?]{{2,60}}?))(?=\s*[,.;:!?]|$|\s+(?:{JOURS}|demain|pour|avec|avant|et|à|a|chez|de bonne heure)\b)",
    re.IGNORECASE,
)


def oublies_des_clients(phrase: str, avant: str, carnet: Carnet) -> str | None:
    """The clientele with those just named, when a reproach says that they were left out of it.

    « Livrer une caisse à la cantine. Vous l'avez oubliée dans les clients » adds the canteen; None
    when what was named before could be several things.
    """
    m = _DANS_LES_CLIENTS.search(a_plat(phrase)) if carnet.coeur_clientele else None
    if m is None or not reproche(phrase):
        return None
    pluriel, feminin = (
        m["eux"] == "les ",
        bool(re.search(r"\w+(?:ee|ees|ise|ises|ite|ites)$", m["dit"])),
    )
    vus: dict[str, bool] = {}
    for v in _VERS.finditer(avant):
        article = {"au": "le ", "aux": "les "}.get((v["au"] or "").lower(), "")
        gens = f"{article}{v['eux'] or v['gens']}".strip()
        tete = a_plat(gens).split("'")[0].split()[0]
        if pluriel != (tete in ("les", "des", "mes")) or (feminin and tete in ("le", "un", "mon")):
            continue
        vus[gens] = (v["a"] or "").lower() in ("livrer", "livre", "servir")
    # « Livrer une caisse à la cantine »: to whom, rather than what.
    a_qui = [g for g, objet in vus.items() if not objet] or [*vus]
    neufs = [g for g in a_qui if not exact(carnet.coeur_clientele or "", g)]
    dits = carnet.coeur_clientele or ""
    if re.search(r"[.;!?]\s", dits):
        # « les gens de l'amap. deux restos » is one list all the same.
        dits = dire_clientele(dits) or dits
    return avec_aussi(dits, neufs[0]) if len(neufs) == 1 else None


# --- Others as well -------------------------------------------------------------------------------


@dataclass(frozen=True)
class PasQueEux:
    """« Les mariées. Enfin pas que les mariées, j'ai des veuves aussi, faut corriger ».

    Attributes:
        avant: what is said before; perhaps nothing.
        eux: those who are not the only ones, perhaps by a pronoun.
        aussi: the others.
        corrige: whether an order to put it right goes with it.
        d_abord: whether the others come first.
    """

    avant: str
    eux: str
    aussi: str
    corrige: bool
    d_abord: bool = False


_A_CORRIGER = r"(?:[\s,.;:!]+(?:et |donc )*(?:(?:(?:il )?(?:faut|fo|faudrait|fodrait)|(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu|vous pouvez|tu peux|merci de|a) (?:le |la |les |l')?(?:corriger|rectifier|noter|changer|modifier|mettre|r?ajouter|preciser)|corrige[sz]?|rectifie[sz]?|r?ajoute[sz]?|note[sz]?)(?:[- ](?:le|la|les|ca))?)"
_DES_GENS = r"(?:des?|les?|la|l'|mes|nos|leurs?|quelques|plein de|pas mal de|beaucoup de|plusieurs|d'autres)"
_PAS_QUE_EUX = re.compile(
    rf"^(?P<avant>.*?)(?:^|[\s,;.:!…]+)(?:(?:ah|oh|et|mais|enfin|attends|attendez|en fait|en realite|bon|non|nan|euh|oups|pardon|d'ailleurs|puis|hein)[\s,.]+)*"
    rf"(?:(?:c'est|cest|ce n'est|ce (?:ne )?sont|(?:il )?(?:n'?)?y ?'?a|j'ai|je n'ai|on a) )?pas (?:que|seulement|uniquement|juste|qu')\b ?(?P<eux>[^,;:.!?]{{3,60}}?)(?:[\s,]+(?:hein|en fait|en realite|du coup|non plus))*[\s,;:.]+"
    rf"(?:(?:mais|et|car|parce que?|hein|en fait|en realite)[\s,:]+)*(?:j'ai|je vois|je recois|(?:il )?y ?'?a|on a|nous avons|c'est|cest|ce sont)(?P<la> aussi| egalement)? (?P<aussi>{_DES_GENS} ?[^,;:.!?]{{2,60}}?)(?P<ici> aussi| egalement)?(?:[\s,]+(?:hein|quoi|en fait|voila|stp|svp))*(?P<ordre>{_A_CORRIGER})?(?:[\s,]+(?:stp|svp|merci|s'il (?:vous|te) plait|hein))*[\s.!?]*$"
)


_EUX_D_ABORD = re.compile(
    r"^(?:.{0,60}?\b(?:dit|redit|repete|precise|signale|explique)\w* (?:que |qu' ?)|\W*(?:(?:ah|oh|et|mais|enfin|attends|attendez|en fait|bon|non|nan|euh|pardon|d'ailleurs|au fait|merci|c'est gentil|stp|svp)\W+)*)"
    r"(?:(?:mes|les|nos|ma|la) client\w*[\s,]+)?(?:c'est|cest|c|ce n'est|ce (?:ne )?sont|(?:il )?(?:n'?)?y ?'?a|j'ai|je n'ai) pas (?:que|seulement|uniquement|juste|qu') ?(?P<eux>[^,;:.!?]{3,60}?)[\s,;:.]+(?:(?:mais|et|car|non|hein|en fait)[\s,:]+)*"
    rf"(?:(?:mes|les|nos|ma|la) client\w*[\s,]+)?(?:c'est|cest|c|ce sont|il y a|y a) (?:d'abord|surtout|avant tout|en premier)[\s,:]+(?P<aussi>(?:tou(?:te)?s )?(?:{_DES_GENS}|ceux|celles) ?[^;:.!?]{{2,200}}?)(?:[\s,]+(?:hein|quoi|voila|stp|svp|merci|en fait))*[\s.!]*$"
)
"""« Il n'y a pas que les dames, mes clients c'est d'abord les jeunes, et ensuite… »."""


def pas_que_eux(texte: str) -> PasQueEux | None:
    """Others who go with those named; None when nobody is added."""
    if m := _EUX_D_ABORD.match(a_plat(texte)):
        eux, aussi = (texte[slice(*m.span(g))].strip(" ,;:") for g in ("eux", "aussi"))
        return PasQueEux("", sans_la_destination(eux)[0], aussi, corrige=True, d_abord=True)
    m = _PAS_QUE_EUX.match(a_plat(texte))
    if m is None or not (m["la"] or m["ici"] or m["ordre"]):
        return None
    avant, eux, aussi = (texte[slice(*m.span(g))].strip(" ,;:") for g in ("avant", "eux", "aussi"))
    return PasQueEux(avant, sans_la_destination(eux)[0], aussi, bool(m["ordre"]))


# --- Words put right in an earlier answer ---------------------------------------------------------


@dataclass(frozen=True)
class Rectification:
    """A few words of an answer for others.

    Attributes:
        nom: the answer.
        nouvelle: the whole of it, once put right.
        ancien: the words that were wrong, as the answer had them.
        neuf: the words in their place; none when the wrong ones only go.
        reste: what else the message says; perhaps nothing.
    """

    nom: str
    nouvelle: str
    ancien: str
    neuf: str
    reste: str


_CEST = r"(?:(?:ce |c ?')?(?:n'|ne )?(?:est|etait|sont|etaient|sera|serait)|cest|cetait|ct|c t|c)"
_SE_TROMPE = re.compile(
    r"\b(?:je (?:me )?(?:rectifi|corrig|reprend)\w*(?! (?:les?|la|l'|une?|des|du|mes|mon|ma|toujours|chaque|tout)\b)|rectifi(?:cation|er|ons)\b|corrections?|erratum|tromp\w*|confond\w*|j'? ?(?:e )?(?:me )?(?:suis )?(?:em)?mel\w*|erreur|pas? releve\w*|tout a l'heure|tt a l'? ?heure"
    r"|j'? ?(?:ai|avais) dit|vous avez (?:mal )?(?:note|ecrit|mis)|je voulais (?:dire|mettre|ecrire)|mal (?:note|compris|ecrit|lue?)|(?:dit|ecrit|note) (?:encore|toujours)|precision|(?:dit|raconte|ecrit) (?:une? )?(?:betises?|conneries?|anerie|n'importe quoi)|(?:en fait|pardon) (?:[\w']+ ){0,3}c'etait)\b"
)
"""Says that something told or kept is wrong."""
_LANCE = re.compile(
    r"[\s,;.]*\b(?=(?:(?:ah|oh|et|mais|au fait|sinon) ,? ?)*(?:par contre|au passage|au fait|d'ailleurs|(?:une |petite )+(?:correction|precision)|je (?:me )?(?:rectifie|corrige)|j'? ?(?:ai|avais) dit|ah (?:et|mais)|sinon|pardon|en fait (?:\w+ ){0,2}c'etait)\b)"
)
"""Where what is put right begins, in the middle of a sentence."""
_AUTOUR = re.compile(
    r"[\s,]+(?:j'? ?(?:e )?me (?:suis?|trompe)\w*|j'?me\b|j'? ?(?:e )?melang\w*|hein|voila|quoi|dsl|desole\w*|pardon|en fait|mdr|lol|stp|svp|s'il (?:vous|te) plait|merci|je (?:vous|te) l'ai (?:deja )?dit|seulement|d'ailleurs|moi|mais?|meme si|parce que|pck|vu que)\b.*$"
)
"""What is said around the new words, after them."""

_NOMBRE = r"(?:\d+|(?:vingt|trente|quarante|cinquante|soixante|quatre|cent|mille|deux|trois|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|septante|nonante)s?(?:[ -](?:et[ -])?(?:une?|vingts?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|cents?|mille))*)"
_CHIFFRES = re.compile(rf"(?<![\w-]){_NOMBRE}(?![\w-])")
_JOUR = re.compile(rf"\b(?:{JOURS})\b")
DETERMINANT = (
    r"(?:les?|la|l'|une?|des|du|de la|mon|ma|mes|son|sa|ses|leurs?|nos?|notre|ce|cet|cette|ces)"
)
_PREP = r"(?:a|au|aux|par|chez|en|pour|dans|avec|sans|sur|de)"
_OUVRE = re.compile(rf"(?:(?P<prep>{_PREP})\b ?)?(?:(?P<det>{DETERMINANT})(?:\b|(?<=')) ?)?(?=\w)")

_NOM_SEUL = re.compile(
    rf"(?:(?:{_PREP}|mme|m\.|mlle|madame|monsieur) |d')?(?P<nom>(?!{_NOMBRE}\b|(?:que?|qui|ca|cela|moi|toi|elle|lui|eux|bien|bon|trop|mal|tout|rien)\b)(?:[a-z][a-z-]{{2,}}|\d+ ?(?:h|km|kg|min|mn)\d*))"
)
"""« à Béthune », « lievin », « 3h »: one name, or a measure."""
_C_EST_LUI = re.compile(rf"(?:\b{_CEST}|\b(?:dire|mettre|ecrire)) {_NOM_SEUL.pattern}\s*$")
_SE_REPREND = re.compile(
    r"\W*(?:(?:non|nan|nn|ah|oh|euh|mais)\W+)*(?:en fait|pardon|oups|attends?|attendez|erreur|au fait)\b"
)
_A_PUIS_B = re.compile(
    rf"(?:^|\b{_CEST} |[\s,;:])(?:du tout )?pas? (?P<a>[^,;:.!?]{{2,70}}?)(?:\s*[,;:.]+\s*|\s+)(?:(?:en fait|mais|plutot|juste|seulement|surtout|bien|que)[\s,.]+|{_CEST}\s+)+(?P<b>[^,;:.!?]{{2,60}})"
)
"""« c'est pas sa fille, c'est son fils »."""
_B_PAS_A = re.compile(
    r"^(?P<b>[^;!?]{2,400}?)[\s,]+(?:et |mais )?(?:non )?pas? (?P<a>[^,;:.!?]{2,40}?)(?:(?:[\s,]+(?:je me suis trompee?|j'? ?(?:e )?(?:me )?(?:trompe|melange)\w*(?: \w+){0,3}|pardon|desolee?|hein|quoi|voila|merci))*[\s.!]*|,? qu(?:e |').*)$"
)
"""« mon père l'a tenue trente-deux ans, pas trente »."""
_DIT_PUIS_B = re.compile(
    rf"\bj'? ?(?:ai|avais) (?:dit|ecrit|mis|parle d\w*)\b(?: que?\b| qu')?\s*(?P<a>[^;:.!?]{{3,140}}?)[\s,;:.…]+(?:(?:mais|en fait|pardon|non|et)[\s,]+)*{_CEST} (?:plutot |en fait |surtout |bien )*(?P<b>[^,;:.!?]{{2,60}})"
)
"""« j'ai dit que j'avais mis trois ans, c'est plutôt deux »."""
_ECRIT_PUIS_B = re.compile(
    rf"\b(?:dit|disait|ecrit|note|mis|marque|garde|lis) (?:encore |toujours |bien )?[«\"“]\s*(?P<a>[^»\"”]{{2,60}}?)\s*[»\"”][\s.,;:]*(?:mais |alors que )?{_CEST} (?:plutot |bien )?(?P<b>[^,;:.!?«»]{{2,60}})"
)
"""« Le chemin dit encore « trente ». C'est trente-deux »."""

_SE_RACONTENT = ("coeur_clientele", "geste_respect", "acte", "regard_client", "action_7_jours")
"""Answers where « pas A, B » with nothing said of an error can only put A right."""


def rectifie(texte: str, carnet: Carnet) -> Rectification | None:
    """The words of an earlier answer that a message puts right, wherever it does; None otherwise.

    The wrong words must stand in an answer, those that come must open as they do (« par trois » is
    « par deux », « sa fille » is « son fils »), and something must say that there was an error.
    """
    phrases = en_phrases(texte)
    for rang, fin in [(r, f) for f in (1, 2) for r in range(len(phrases) - f + 1)]:
        fenetre = " ".join(phrases[rang : rang + fin])
        avant, apres = phrases[:rang], phrases[rang + fin :]
        annonce = avant[-1] if avant and len(avant[-1].split()) <= 5 else ""
        lue, dit = None, ""
        for coupe in _coupes(fenetre):
            dit, bout, dite = _sans_le_lien(fenetre[:coupe]), fenetre[coupe:], annonce
            if len(dit.split()) <= 5 and _SE_TROMPE.search(a_plat(dit)):
                dite, dit = f"{annonce} {dit}", ""
            if lue := _lire(bout, dite, carnet):
                break
        if lue is None:
            continue
        nom, nouvelle, ancien, neuf = lue
        if not dit and not coupe and carnet.etape != "suite":
            # All in one breath: it answers up to the words it denies.
            dit = _avant_le_non(fenetre)
        if avant and len(avant[-1].split()) <= 5 and _SE_TROMPE.search(a_plat(avant[-1])):
            avant = avant[:-1]
        if _NE_FAIT_QUE_LANCER.fullmatch(a_plat(dit)):
            dit = ""
        if (avant or dit) and apres and _RENVOIE.match(a_plat(apres[0])):
            # « Il y tenait »: of what was put right.
            apres = apres[1:]
        reste = " ".join(filter(None, [*avant, dit, *apres]))
        return Rectification(nom, nouvelle, ancien, neuf, reste if pleins(reste) else "")
    for rang, phrase in enumerate(phrases):
        if lue := _renie(phrase, carnet):
            reste = " ".join([*phrases[:rang], *phrases[rang + 1 :]])
            return Rectification(*lue, reste if pleins(reste) else "")
    return None


_NE_FAIT_QUE_LANCER = re.compile(
    r"(?:(?:ah|oh|et|mais|non|euh|sinon|par contre|au passage|au fait|d'ailleurs|une|petite|correction|precision|pardon|attendez|attends|tiens)\W*)+"
)
_RENVOIE = re.compile(r"(?:il|elle|ils|elles|ca|c'est|c'etait)\b(?:\W+\w+){1,4}\W*$")


_LIEN = r"(?:(?:voila|et|ah|oh|bon|euh|mais|alors|puis|bref|en fait|tiens)\b[\s,;]*)+"
_ENCHAINE = re.compile(rf"(?<=\w) {_LIEN}(?=\w)")
"""What a dictated message goes on with, where a full stop would stand."""
_NON = re.compile(r"[\s,]+(?:et |mais )?(?:non )?pas? (?=[^,;:.!?]{2,60}$)")
LONGUE = 10
"""Words from which what comes before a denial answers as well."""


def _sans_le_lien(dit: str) -> str:
    """What comes before a correction, without the words that lead to it."""
    lien = re.search(rf"[\s,;]+{_LIEN}$", a_plat(dit))
    return dit[: lien.start() if lien else len(dit)].strip(" ,;")


def _coupes(phrase: str) -> Iterator[int]:
    """Where what is put right may begin in a sentence, the likeliest first, and at last its start.

    « … je lui ai changé le joint voilà et Yvette c'était en 2013 pas 2011 je me suis trompé »
    """
    plat = a_plat(phrase)
    lances = [m.end() for m in _LANCE.finditer(plat) if m.end()]
    yield from lances[:1]
    if non := _NON.search(plat):
        yield from reversed([m.end() for m in _ENCHAINE.finditer(plat, 0, non.start())])
    if not lances:
        yield 0


def _avant_le_non(phrase: str) -> str:
    """A long sentence up to the words it denies, empty when it is short."""
    non = _NON.search(a_plat(phrase))
    dit = phrase[: non.start()] if non else ""
    return dit if len(dit.split()) >= LONGUE else ""


_RENIE = re.compile(
    rf"^\W*(?P<avis>(?:(?:non|nan|finalement|en fait|au final|reflexion faite|tiens|ah|oh|euh|du coup)\W+)*)pas? (?P<a>{DETERMINANT}(?:\b|(?<=')) ?[^,;:.!?]{{2,40}}?)(?P<fin>(?:,? (?:finalement|en fait|au final|hein|quoi|du coup))*)\W*$"
)
"""« finalement pas les cantines », said alone."""


def _renie(phrase: str, carnet: Carnet) -> tuple[str, str, str, str] | None:
    """Some of the clients taken back, and nobody in their place."""
    plat, dit = a_plat(phrase), carnet.coeur_clientele or ""
    m = (
        _RENIE.match(plat)
        if dit and carnet.etape not in ("coeur_clientele", "renoncements")
        else None
    )
    if m is None or not _CHANGE_D_AVIS.search(m["avis"] + m["fin"]):
        return None
    ancien = phrase[slice(*m.span("a"))]
    place = exact(dit, ancien)
    reste = sans_le_groupe(dit, ancien) if place else None
    return ("coeur_clientele", reste, dit[slice(*place)], "") if place and reste else None


_CHANGE_D_AVIS = re.compile(r"\b(?:finalement|en fait|au final|reflexion|du coup)\b")


def _nie_un_verbe(dit: str, suite: str) -> bool:
    """« J'ai dit que son vélo valait pas la réparation » denies a verb, and puts no word right."""
    mot = dit.split()[-1] if dit.split() else ""
    nie = re.search(r"\b(?:ne |n')\S+$", dit) or re.fullmatch(r"\w{2,}(?:ait|aient|ais|ent)", mot)
    return bool(nie) and suite.lstrip(" ").startswith("pas")


def _lire(bout: str, annonce: str, carnet: Carnet) -> tuple[str, str, str, str] | None:
    plat = a_plat(bout)
    nu = re.sub(r"[«»\"“”]", " ", plat)
    dit_l_erreur = bool(_SE_TROMPE.search(a_plat(f"{annonce} {bout}")))
    for motif in (_DIT_PUIS_B, _ECRIT_PUIS_B, _A_PUIS_B, _B_PAS_A):
        m = motif.search(plat if motif is _ECRIT_PUIS_B else nu)
        if m is None:
            continue
        compte = bool(_COMPTE.match(m["a"].strip())) and not (carnet.etape or "").startswith(
            "pourquoi_"
        )
        etait = carnet.etape == "suite" or "c'etait" in nu or _C_EST_TANT.search(nu)
        reprend = (
            motif is _B_PAS_A and _SE_REPREND.match(nu) and _NOM_SEUL.fullmatch(m["a"].strip())
        )
        if motif is _B_PAS_A and (
            not (dit_l_erreur or reprend or compte and etait)
            or _nie_un_verbe(m["b"], nu[m.end("b") :])
        ):
            continue
        ancien, neuf = (bout[slice(*m.span(g))].strip(' «»"“”') for g in "ab")
        if motif is _B_PAS_A:
            ancien = ancien[: len(_AUTOUR.sub("", a_plat(ancien)))]
            neuf = _fin_comme(ancien, neuf)
        neuf = neuf[: len(_AUTOUR.sub("", a_plat(neuf)))]
        if motif is _DIT_PUIS_B:
            ancien = _fin_comme(neuf, ancien)
            if ancien and _CHIFFRES.search(a_plat(ancien)) and (n := _seul(neuf)):
                neuf = n
        ancien, neuf = _memes_mots(ancien, neuf)
        noms = [_NOM_SEUL.fullmatch(a_plat(dit)) for dit in (ancien, neuf)]
        du_jour = any(m and _JOUR.search(m["nom"]) for m in noms)
        if not all(noms) or du_jour or motif not in (_A_PUIS_B, _B_PAS_A):
            noms = []
        if noms:
            # « c'est à Béthune, pas à Liévin »: the name, whatever leads to it.
            ancien, neuf = ancien[noms[0].start("nom") :], neuf[noms[1].start("nom") :]
            dit_l_erreur = dit_l_erreur or bool(_SE_REPREND.match(nu))
        if not _JOUR.search(a_plat(neuf)):
            # « pas sa fille samedi, son fils »: the day stays.
            ancien = re.sub(rf" (?:{JOURS})$", "", ancien, flags=re.IGNORECASE)
        if not ancien or not neuf or not (noms or pareils(ancien, neuf)):
            continue
        sujet = _SUR_LUI.fullmatch(nu[: m.start("a")])
        ouvre = sujet or _OUVRE_SUR_LE_NON.fullmatch(plat[: m.start("a")])
        if not (dit_l_erreur or compte or ouvre):
            continue
        lue = _mettre(
            ancien,
            neuf,
            bout,
            carnet,
            dit_l_erreur or compte,
            pleins(sujet["quoi"]) if sujet else set(),
        )
        if lue:
            return lue
    return None


_C_EST_TANT = re.compile(rf"\b{_CEST} (?:(?:bien|plutot) )?(?:{_PREP} )?{_NOMBRE}(?![\w-])")
_OUVRE_SUR_LE_NON = re.compile(
    rf"\W*(?:(?:non|nan|nn|ah|oh|euh|mais|en fait|pardon|attends|attendez|finalement)\W+)*(?:{_CEST} )?pas? "
)


_SUR_LUI = re.compile(
    rf"\W*(?:(?:non|nan|nn|ah|oh|euh|et|mais|en fait|au fait|d'ailleurs|par contre|sinon|pardon|attends|attendez)\W+)*(?:(?:pour|dans|sur|a propos de) )?(?P<quoi>{DETERMINANT}(?:\b|(?<=')) ?[^,;:.!?]{{3,40}}?),? {_CEST} pas? "
)
"""« Pour le violon, ce n'était pas… »: of the answer that tells of it."""


def _seul(neuf: str) -> str | None:
    """The number of « trente ans »; with what leads to it: « par deux »."""
    trouves = list(_CHIFFRES.finditer(a_plat(neuf)))
    return neuf[: trouves[0].end()] if len(trouves) == 1 else None


def _memes_mots(ancien: str, neuf: str) -> tuple[str, str]:
    """Two numbers with what is counted when both say it, alone otherwise: « vingt ans », « trente »."""
    lus = [_CHIFFRES.search(a_plat(dit)) for dit in (ancien, neuf)]
    if not all(lus):
        return ancien, neuf
    suites = [
        a_plat(dit[m.end() :]).split()[:1] for dit, m in zip((ancien, neuf), lus, strict=True)
    ]
    if suites[0] and suites[0] == suites[1]:
        fins = [m.end() + len(suites[0][0]) + 1 for m in lus]
    else:
        fins = [m.end() for m in lus]
    return ancien[: fins[0]].strip(), neuf[: fins[1]].strip()


def _ouverture(dit: str) -> tuple[str, str]:
    m = _OUVRE.match(a_plat(dit))
    return (m["prep"] or "", m["det"] or "") if m else ("", "")


_COMPTE = re.compile(rf"(?:{_PREP} )?{_NOMBRE}(?![\w-])(?: \w+)?$|(?:le )?(?:{JOURS})$")
"""A number, with what is counted, or a day: « deux nuits »."""
_GROUPE_COMPTE = re.compile(rf"(?:{_PREP} )?(?:{DETERMINANT} )?{_NOMBRE}(?![\w-])")
_GROUPE_DU_JOUR = re.compile(rf"(?:{DETERMINANT} |ce |du )?(?:{JOURS})(?: \w+)?")


def pareils(ancien: str, neuf: str) -> bool:
    """Whether two groups of words open alike: both with a number, a day, a determiner."""
    plats = a_plat(ancien), a_plat(neuf)
    lus = [bool(_GROUPE_COMPTE.match(p)) for p in plats]
    lus_jour = [bool(_GROUPE_DU_JOUR.fullmatch(p)) for p in plats]
    if any(lus) or any(lus_jour):
        return all(lus) or all(lus_jour)
    (prep_a, det_a), (prep_n, det_n) = map(_ouverture, (ancien, neuf))
    return prep_a == prep_n and bool(det_a) == bool(det_n) and bool(prep_a or det_a)


def _fin_comme(modele: str, dit: str) -> str:
    """The last words of what was said that open as the model does: its number, « par trois »."""
    plat = a_plat(dit)
    for motif, groupe in ((_CHIFFRES, _GROUPE_COMPTE), (_JOUR, _GROUPE_DU_JOUR)):
        if not groupe.match(a_plat(modele)):
            continue
        trouves = list(motif.finditer(plat))
        if not trouves:
            return ""
        debut = trouves[-1].start()
        prep, _ = _ouverture(modele)
        if prep and (avant := re.search(rf"\b{prep} $", plat[:debut])):
            debut = avant.start()
        return dit[debut : trouves[-1].end()]
    prep, det = _ouverture(modele)
    tete = rf"\b{prep} " if prep else rf"(?<!\w){DETERMINANT}(?:\b|(?<=')) ?" if det else None
    trouves = list(re.finditer(rf"{tete}(?=\w)", plat)) if tete else []
    if not trouves and not det and _NOM_SEUL.fullmatch(a_plat(modele)):
        nom = _C_EST_LUI.search(plat)
        return dit[nom.start("nom") : nom.end("nom")] if nom else ""
    return dit[trouves[-1].start() :].strip() if trouves else ""


def _mettre(
    ancien: str, neuf: str, bout: str, carnet: Carnet, dit_l_erreur: bool, sujet: set[str]
) -> tuple[str, str, str, str] | None:
    """The answer that holds the wrong words, with the new ones in their place."""
    tenues = []
    for nom, dit in gardes(carnet):
        parle = sujet <= pleins(dit) if sujet else nom in _SE_RACONTENT
        if nom == carnet.etape or nom == "valeurs" or not (dit_l_erreur or parle):
            continue
        place = (dit_l_erreur and _place(dit, ancien)) or exact(dit, ancien)
        if place is not None:
            tenues.append((len(pleins(bout) & pleins(dit)), nom, dit, place))
    if not tenues:
        return _deja(ancien, neuf, carnet) if _REDIT.search(a_plat(bout)) else None
    _, nom, dit, (debut, fin) = max(tenues, key=lambda t: t[0])
    seul = sans_le_groupe(dit, dit[debut:fin])
    if seul and exact(seul, neuf) and exact(dit, neuf):
        # « un massage et un bandage », where only the second was done.
        return nom, seul, dit[debut:fin], ""
    nu = _ouverture(dit[debut:fin]) == ("", "")
    det, det_neuf = _ouverture(ancien)[1], _ouverture(neuf)[1]
    mis = neuf
    if nu and det_neuf and not _COMPTE.match(a_plat(neuf)):
        if det == det_neuf:
            # « la voisine » of « une voisine », « la cousine »: the determiner stays.
            mis = neuf[_OUVRE.match(a_plat(neuf)).end() :]
        elif avant := re.search(rf"(?<!\w){DETERMINANT} ?$", a_plat(dit[:debut])):
            debut = avant.start()
    tenu = dit[debut:fin]
    if normaliser(tenu) == normaliser(mis) or _place(dit, mis) == (debut, fin):
        return None
    mis = majuscule(mis) if tenu[0].isupper() and not debut else mis
    return nom, f"{elider(dit[:debut], mis)}{dit[fin:]}", tenu, mis


_REDIT = re.compile(
    r"\bpas? releve|\b(?:dit|ecrit|note) (?:encore|toujours)\b|\bl'ai (?:deja |bien )?dit\b|\bj'? ?(?:ai|avais) (?:deja |bien )?dit\b"
)


def _deja(ancien: str, neuf: str, carnet: Carnet) -> tuple[str, str, str, str] | None:
    """The answer that says so already, the wrong words being gone: said again, nothing changes."""
    mot = _seul(neuf) or neuf
    for nom, dit in gardes(carnet):
        if nom not in ("valeurs", carnet.etape) and _tient(dit, mot) and not _tient(dit, ancien):
            return nom, dit, ancien, mot
    return None


def _tient(dit: str, mots: str) -> bool:
    place = exact(dit, mots)
    return bool(place) and not dit[place[1] :].startswith("-")


def elider(debut: str, mis: str) -> str:
    """The words before the new ones, then these: « d' » and « la cousine » → « de la cousine »."""
    if re.search(r"(?<!\w)(?:[dl]|(?:\w+)?qu)['’]$", debut) and not re.match(
        r"[aeiouyh]", a_plat(mis)
    ):
        debut = f"{debut[:-1]}e "
    elif re.search(r"(?<!\w)de $", debut) and re.match(r"[aeiou]", a_plat(mis)):
        debut = f"{debut[:-2]}’"
    for deux, un in (("de les ", "des "), ("de le ", "du "), ("à les ", "aux "), ("à le ", "au ")):
        prep, article = deux.split(" ")[:2]
        if debut.endswith(f"{prep} ") and mis.startswith(f"{article} "):
            return f"{debut[: -len(prep) - 1]}{un}{mis[len(article) + 1 :]}"
    return f"{debut}{mis}"


def _place(dit: str, ancien: str) -> tuple[int, int] | None:
    """Where the wrong words stand, or as many of the first of them as make sense alone."""
    mots = ancien.split()
    for n in range(len(mots), 0, -1):
        tete = " ".join(mots[:n])
        chiffre = _CHIFFRES.search(a_plat(tete))
        if not (chiffre or _JOUR.search(a_plat(tete)) or pleins(tete)):
            break
        place = exact(dit, tete)
        if place and not (chiffre and re.match(r"-", dit[place[1] :])):
            return place
    sans = re.sub(rf"^(?:{_PREP} )?{DETERMINANT}(?:\b|(?<=')) ?", "", a_plat(ancien))
    nom = sans.split()[0] if sans.split() and pleins(sans.split()[0]) else ""
    return exact(dit, nom) if nom and len(sans) < len(ancien) else None
