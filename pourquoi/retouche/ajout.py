"""« Ajoutez X »: a few words more, where they surely fit."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.reflet import de
from pourquoi.reflet.elision import a
from pourquoi.reflet.lexique import a_lecture, conjugue, connu, infinitif
from pourquoi.reflet.typographie import nettoyer
from pourquoi.retouche.charpente import a_sa_place, avec_les_valeurs, fidele_a, lire, poser, sans_de
from pourquoi.retouche.consignes import AJOUTER, METTRE, Lecture
from pourquoi.retouche.contenu import demandes, geste_dit, lire_contenu
from pourquoi.retouche.greffe import accorder_puisse
from pourquoi.retouche.groupes import (
    VIDES,
    fin_d_une_liste,
    groupe_nominal,
    nomme_des_gens,
    nomme_une_valeur,
    place_des_gens,
    place_des_valeurs,
)
from pourquoi.retouche.litteral import tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.personne import possessif
from pourquoi.retouche.places import Place, situer

_ORDRE = re.compile(
    rf"\b{AJOUTER}(?:[- ]y)?\s*(?:aussi |juste |également |stp |svp |moi |:|le fait )*(?P<apres>.+)"
    rf"|(?:^|[.,;:] )(?:et |mais )*{METTRE}(?:[ -]moi)? (?:aussi|également|en plus) (?P<aussi>(?:les?|la|l’|nos|mes|leurs?|ceux|celles|des)(?: |(?<=’)).+)"
    r"|^(?:et |mais |aussi )*(?P<avant>.+?)\s*,?\s+(?:vous|tu|on) (?:l’|les |l’y |les y )?a(?:vez|s)? (?:encore )?oubli\w+"
    r"|^(?:et |mais |aussi )*(?P<absents>(?:les?|la|l’|nos|mes|ceux|celles)(?: |(?<=’))[^,.;?!]{3,50}?),? (?:(?:n’y|y) (?:est|sont) (?:toujours |même |encore |plus )*pas\b|(?:n’est|ne sont|est|sont) (?:toujours |même |encore |plus )*pas (?:dedans|dans (?:la|votre|ta) phrase)).*$"
    r"|(?:^|[.!;,] ?)(?:et |mais |non )*(?:il )?(?:n’)?y ?a (?:même |toujours |plus )*pas (?P<dedans>(?:les?|la|l’|nos|mes|ceux|celles)(?: |(?<=’))[^,.;?!]{3,40}?)(?: (?:là[ -])?dedans| dans la phrase)?\W*$"
    r"|(?:^|[.!;,] ?)(?:et |mais |non )*(?:ça|ca|sa|la phrase|elle|on|vous|tu) (?:ne |n’)?(?:parle[sz]?|cite[sz]?) (?:même |toujours |plus )*pas (?P<tu>(?:des?|du|de la|de l’|d’|les|mes|nos)(?: |(?<=’))[^,.;?!]{3,60}?)\W*$"
    r"|(?:^|[.!;,] ?)(?:et |mais |non )*parle[rz]? (?:aussi |plutôt |surtout )*(?P<parle>(?:des?|du|de la|de l’|d’)(?: |(?<=’))[^,.;?!]{3,60}?)\W*$"
    r"|^(?P<encore>(?:les|nos|mes|ceux|celles) [^,.;:!?]{3,40}?) (?:aussi|ossi|également)\W*$"
    r"|^(?:et|aussi) (?P<seul>(?:les?|la|l’|nos|mes|leurs?|ceux|celles).+?)(?: (?:aussi|ossi|également))?$",
    re.I,
)
_INSERE = re.compile(
    rf"(?:\b(?:{METTRE}|{AJOUTER})\s+(?:moi |juste |aussi |encore |donc |, ?|je (?:vous|t’)(?: en |en | )prie ?,? ?)*|^[^\w«]*(?=«))(?P<neuf>«\d+»|[^,«»]{{2,60}}?)\s*,?\s+(?:juste |tout de suite )?"
    r"(?:(?:apr[eè]s|derri[eè]re|(?P<avant>avant|devant))\s+(?:le mot |les mots )?(?P<repere>.+)|entre (?:le mot |les mots )?(?P<un>.+?) et (?P<deux>.+))",
    re.I,
)
_SOUHAIT = r"(?:(?:j’|je |on )?(?:aimerai[st]?|voudrai[st]?|souhaiterai[st]?|souhaite|veux|voudrions|aimerions)|il faudrait|faudrait|faut) (?:bien |aussi |tant )*"
VOEU = re.compile(
    rf"\b{_SOUHAIT}(?:qu’il (?:y |soit |s’y )?(?:f[ûu]t|soit|ait|fait)? ?(?:aussi )?(?:question|mention) d(?:e |’|u |es )|qu’on (?:sache|comprenne|voie|sente|entende|devine|lise)(?: aussi| bien)? (?:que |qu’)?"
    r"|qu’(?:on|elle) (?:y )?(?:parle|cause)(?: aussi)? d(?:e |’|u |es )|(?:y )?(?:voir|lire|trouver|retrouver|sentir) )(?P<voeu>.+)"
    rf"|^\W*(?:(?:et|mais|stp|svp) )*{METTRE}[ -](?:moi )?(?:aussi )?(?P<dedans>.+?) (?:l[àa][ -])?(?:dedans?|dans la phrase)\b",
    re.I,
)
"""« J'aimerais qu'il y fût question de… », « met les gosses dedans »."""
_OU = re.compile(
    r"(?:que |qu’)?(?:c’ ?est|on est|je suis|nous sommes|on travaille) ((?:à|en|au|aux|dans|sur)\b [^,]+)",
    re.I,
)
_PAS_QUE = re.compile(
    r"^(?:et |mais |non,? |c’est )*pas (?:que|seulement|juste) (.+?),? (?:mais |et )?(?:aussi )?((?:les?|la|l’|nos|mes|leurs?) ?.+?)(?: (?:aussi|ossi))?$",
    re.I,
)
_MIS_AU_BOUT = re.compile(
    rf"\b{METTRE} (?:moi |juste |aussi )*(?P<neuf>«\d+»|.{{4,80}}?) (?:tout )?(?:(?:[àa] la|en) (?:toute )?fin|au bout)\b", re.I
)  # fmt: skip
_BOUT = re.compile(r"\s+(?:(?:[àa] la|en) fin(?: de (?:la )?phrase)?|au bout)\b.*$", re.I)
_AUSSI = re.compile(r"^(?:aussi|ossi|également) | (?:aussi|ossi|également|en plus)$", re.I)
INDICATIF = re.compile(
    r"\b(?:sont|ont|vont|font|savent|peuvent|veulent|est|va|fait|sait|peut|veut|sommes|avons|allons|suis|ai)\b"
)


_CIRCONSTANCE = re.compile(
    r"(?:même (?:\w+)\b|jour et nuit|tou(?:s|tes) les (?:jours|nuits|semaines|matins|soirs)|chaque (?:jour|matin|soir|semaine)|à toute heure|au quotidien|jusqu’au bout|partout|comme (?:avant|autrefois|chez))",
    re.I,
)
"""When, where or how, which may end any sentence."""


def integrer(lecture: Lecture, consigne: str) -> str | None:
    """The sentence with what an order wants said in it (« dites que… »), or None."""
    dit = re.sub(r"[«»]", "", lecture.demasquer(consigne))
    faite = _poser_le_voulu(lecture.phrase, dit)
    if faite and (autre := _AVEC_LE_FAIT.search(dit)):
        # « la parole donnée et le fait que ces dames restent chez elles »
        avec = avec_ses_pareils(faite, propre(autre[1]))
        lecture.restes += [] if avec else [autre[1].strip()]
        return avec or faite
    return faite


def integrer_tout(phrase: str, texte: str) -> str | None:
    """The same with a whole message: what it wants may take several of its clauses."""
    return _poser_le_voulu(phrase, texte)


def _poser_le_voulu(phrase: str, dit: str) -> str | None:
    if len(dit) > 600 or not _PEUT_DEMANDER.search(dit) or _COMPARE.search(dit):
        return None
    for net in dict.fromkeys((nettoyer(dit), nettoyer(propre(dit)))):
        if (nie := _NIE_LE_COEUR.search(net)) and (veut := _VEUT_QUE.search(net[nie.end() :])):
            lu = lire_contenu(veut[1])
            if faite := lu and a_sa_place(phrase, lu):
                return faite
        if voulu := demandes(net):
            nie = _NIE_LE_COEUR.search(net) and a_sa_place(phrase, voulu[0])
            return nie or poser(phrase, *voulu)
    return None


def geste_a_poser(phrase: str, texte: str) -> str | None:
    """« trop vague. je soude des cadres »: what they do as the heart, when that was generic."""
    cadre, dit = lire(phrase), nettoyer(texte)
    geste = geste_dit(dit) if cadre and cadre.generique else None
    return poser(phrase, geste, False) if geste else None


_AVEC_LE_FAIT = re.compile(
    r"\b(?:oubli\w+|manque|omis|ajoute[rz]?) ((?:les?|la|nos|mes) [^,.;:!?]{2,40}?|l’[^,.;:!?]{2,40}?) et (?:le fait )?qu(?:e |’)", re.I
)  # fmt: skip
_PEUT_DEMANDER = re.compile(r"\b(?:qu|k)|\bd(?:e |[’'])|\b(?:je|nous|on) ", re.I)
_NIE_LE_COEUR = re.compile(
    r"(?:\bn’est|\bce n’est|\bc’est|\best) (?:vraiment |du tout )?pas (?:du tout |vraiment )?(?:ma|notre|la|une) raison d’être|\bpas pour (?:ça|cela) que (?:je|j’|nous|on)", re.I
)  # fmt: skip
"""« Laver des couches n'est pas ma raison d'être »."""
_VEUT_QUE = re.compile(
    r"\b(?:je (?:veux|voudrais|souhaite)|nous (?:voulons|souhaitons)|on veut|c’est (?:plutôt |surtout )?(?:pour )?)\s*qu(?:e |’)([^.!?;]+)", re.I
)  # fmt: skip
_COMPARE = re.compile(r"\b(?:à|a) la place d(?:e|u|es|’)|\b(?:au|o) lieu d(?:e|u|es|’)", re.I)


def ajouter(lecture: Lecture, consigne: str) -> str | None:
    """The sentence with a few words more, or None."""
    if aussi := _PAS_QUE.match(consigne):
        return _apres(
            lecture, "et " + lecture.morceau(aussi[2], True), lecture.morceau(aussi[1], True)
        )
    if (insere := _INSERE.search(consigne)) and not lecture.situer(
        neuf := lecture.morceau(insere["neuf"], False)
    ):
        repere = lecture.morceau(insere["repere"] or insere["un"], True)
        if faite := _apres(lecture, neuf, repere, avant=bool(insere["avant"])):
            return faite
    if bout := _MIS_AU_BOUT.search(consigne):
        neuf = propre(lecture.morceau(bout["neuf"], True))
        faite = (
            f"{lecture.phrase.rstrip(' .')} {neuf}." if re.match(r"(?:et|ou|ni)\b", neuf) else None
        )
        return faite or _au_bout(lecture.phrase, neuf, True)
    ordre = _ORDRE.search(consigne)
    if ordre is None:
        return _souhaiter(lecture, consigne)
    dit = next(filter(None, ordre.groupdict().values()))
    suite = re.sub(
        r"^(?:(?:[àa] la|en) fin|au bout)(?: de la phrase)?\s*:?\s+", "", dit.strip(" .!?")
    )
    suite = _BOUT.sub("", suite)
    if ordre["tu"] or ordre["parle"]:
        suite = sans_de(re.sub(r"^d(?:e|’) ?(?=mes|nos|la|l’)", "", suite))
        if re.search(r"\b(?:ni|et)\b", suite):
            # « pas des fauteuils ni de la grand-mère »: what to say of them is theirs to tell.
            return None
    if apres := re.search(r"^(.+?)\s+(?:juste )?(?:apr[eè]s|derri[eè]re) (.+)$", suite, re.I):
        return _apres(lecture, lecture.morceau(apres[1], False), lecture.morceau(apres[2], True))
    neuf = _AUSSI.sub("", propre(lecture.morceau(suite, True)))
    if etoffee := _etoffer(lecture.phrase, neuf):
        return etoffee
    if not neuf or situer(lecture.phrase, neuf):
        return None
    if re.search("précis", ordre[0], re.I):
        return _preciser(lecture.phrase, neuf)
    dans_la_phrase = avec_ses_pareils(lecture.phrase, neuf)
    if not dans_la_phrase and not (ordre["seul"] or ordre["encore"]):
        dans_la_phrase = _un_par_un(lecture, neuf)
    if dans_la_phrase or not ordre["apres"]:
        return dans_la_phrase
    neuf = propre(re.sub(r"^(?:que )?c’est (?=pour )", "", neuf))
    cite = bool(
        re.match(r"[^«]{0,40}(?:«\d+»|:)", ordre[0][len(ordre[0]) - len(ordre["apres"]) - 3 :])
    )
    return _au_bout(lecture.phrase, neuf, cite)


def _un_par_un(lecture: Lecture, neuf: str) -> str | None:
    """Several things to add, those that fit each in its place; the others remain to be done."""
    bouts = re.split(r"\s*,\s*(?:et )?| et (?=(?:les?|la|nos|mes|ceux|celles) |l’)", neuf)
    if len(bouts) < 2:
        return None
    phrase, restes = lecture.phrase, []
    for bout in bouts:
        faite = avec_ses_pareils(phrase, bout)
        phrase = faite or phrase
        restes += [] if faite else [bout]
    if phrase == lecture.phrase:
        return None
    lecture.restes += restes
    return phrase


def _souhaiter(lecture: Lecture, consigne: str) -> str | None:
    """What is wished in the sentence: a place after its subject, an aim at its end, its pairs."""
    voeu = VOEU.search(consigne)
    if voeu is None:
        return None
    dit = propre(lecture.morceau(voeu["voeu"] or voeu["dedans"], True))
    if not dit or situer(lecture.phrase, dit):
        return None
    if lieu := _OU.fullmatch(dit):
        sujet = re.match(
            r"(?:Nous existons|J’existe|On existe|Je suis là) (?=pour )", lecture.phrase
        )
        # Inside the sentence, a place may well be another one's.
        return f"{sujet[0].rstrip()}, {lieu[1]}, {lecture.phrase[sujet.end() :]}" if sujet else None
    return avec_ses_pareils(lecture.phrase, dit) or _au_bout(lecture.phrase, dit, False)


def _apres(lecture: Lecture, neuf: str, repere: str, avant: bool = False) -> str | None:
    place, neuf, phrase = lecture.situer(repere), propre(neuf), lecture.phrase
    if not place or not neuf:
        return None
    if avant:
        return f"{phrase[: place[0]]}{neuf} {phrase[place[0] :]}"
    if groupe := _GROUPE.fullmatch(neuf):
        return a_cote(phrase, place, groupe[0])
    lien = ", " if _CIRCONSTANCE.match(neuf) else " "
    return f"{phrase[: place[1]]}{lien}{neuf}{phrase[place[1] :]}"


_GROUPE = re.compile(
    r"(?:les?|la|l’|nos|notre|mes|mon|ma)(?: |(?<=’))(?!.*\b(?:qui|que|dont|où)\b)[^,.;:!?]+", re.I
)


def a_cote(phrase: str, place: Place, groupe: str) -> str | None:
    """The sentence with a group « et… » beside the one that stands here: « et au soin »."""
    maniere = phrase[: place[0]].rpartition(", ")[2]
    if re.match(r"en (?:restant|étant) fidèles? |(?:en travaillant )?avec ", maniere):
        return a_cote_des_valeurs(phrase, groupe)
    tenu = re.match(r"(?:à|aux?)\b", phrase[place[0] :]) or re.search(r"\bà $", phrase[: place[0]])
    tenu_de = re.match(r"d(?:es?|u)\b|d’", phrase[place[0] :])
    tenu_de = tenu_de or re.search(r"\bde $", phrase[: place[0]])
    dit = a(groupe).replace("à les ", "aux ") if tenu else de(groupe) if tenu_de else groupe
    return accorder_puisse(f"{phrase[: place[1]]} et {dit}{phrase[place[1] :]}")


_PASSE_OU = re.compile(
    r",? (?:(?:ils?|elles?) )?(?:est|sont) (?:pass[ée]e?s?|partie?s?) o[uù]\W*$", re.I
)
"""« et les vieux, ils sont passés où »: only they are missed."""


def manquant(phrase: str, texte: str) -> str | None:
    """What a message misses in the sentence and that fits nowhere by itself, to be asked about.

    « il manque la terre et les légumes » → « la terre et les légumes »; None when nothing is
    named, or when it is there already.
    """
    lecture = Lecture(phrase, propre(texte))
    for consigne in lecture.consignes():
        ordre = _ORDRE.search(consigne)
        dit = ordre and next(filter(None, ordre.groupdict().values()))
        if not dit or not ordre:
            continue
        dit = re.sub(r"^d(?:es|u) ", "les ", re.sub(r"^d(?:e |’)(?=mes|nos|mon|ma|la|l’)", "", dit))
        neuf = lecture.morceau(dit, True)
        neuf = _PASSE_OU.sub("", neuf)
        groupe = re.match(
            r"(?:les?|la|l’|nos|notre|mes|mon|ma)(?: |(?<=’))(?!.*\bqu)[^,.;:!?]+$", neuf
        )
        creux = VIDES.search(normaliser(neuf)) or re.search(r"\b(?:moitié|reste|suite)\b", neuf)
        if groupe and not creux and len(neuf.split()) <= 8 and not situer(phrase, neuf):
            return re.sub(r"\bni (?:de |d’)?", "et ", neuf)
    return None


def _etoffer(phrase: str, neuf: str) -> str | None:
    """« il manque le verbe : « pour écrire des choses vraies » » where « pour des choses vraies » is."""
    voulus = [m.lower() for m in re.findall(r"[\w’]+", neuf)]
    mots = list(re.finditer(r"[\w’]+", phrase))
    for n in range(len(voulus) - 1, 3, -1):
        for i in range(len(mots) - n + 1):
            dits = [m[0].lower() for m in mots[i : i + n]]
            if (dits[0], dits[-1]) != (voulus[0], voulus[-1]):
                continue
            reste = iter(voulus)
            if all(dit in reste for dit in dits):
                return f"{phrase[: mots[i].start()]}{neuf}{phrase[mots[i + n - 1].end() :]}"
    return None


def _preciser(phrase: str, neuf: str) -> str | None:
    """« précisez « du quartier Saint-Pierre » »: more words after those it repeats."""
    mots = neuf.split()
    for n in range(len(mots) - 1, 0, -1):
        debut = " ".join(mots[:n])
        if len(mots[n - 1]) > 3 and phrase.count(debut) == 1:
            return phrase.replace(debut, neuf)
    return None


def avec_ses_pareils(phrase: str, neuf: str) -> str | None:
    """People beside the people it is for, a value beside the values; None for anything else."""
    nu = re.sub(r"^(?:et|ou) ", "", neuf, flags=re.I)
    if _PARTITIF.match(nu):
        # « ça manque de chaleur », « mettez du soin et de la patience »
        valeurs = " et ".join(map(_sans_partitif, re.split(r"\s*,\s*|\s+et\s+", nu)))
        seule = re.fullmatch(r"(?:d’|de )\w+", nu)
        nu = valeurs if nomme_une_valeur(valeurs) else nu
        if seule and nu != valeurs:
            return None
    nu = re.sub(r"^((?:les|des|nos|mes) )(\w*[^\Wsxz])\b", _au_pluriel, nu)
    if phrase.startswith(("Nous ", "On ")):
        nu = re.sub(r"^mes\b", "nos", re.sub(r"^(?:mon|ma)\b", "notre", nu))
    nu = re.sub(r"^aux ", "les ", re.sub(r"^au ", "le ", re.sub(r"^à ", "", nu)))
    if nomme_une_valeur(nu) and (faite := a_cote_des_valeurs(phrase, nu)):
        return faite
    pareils = re.split(r"\s*,\s*| et (?=(?:les?|la|nos|mes|leurs?|ceux|celles) |l’)", nu)
    if all(map(nomme_des_gens, pareils)) and (faite := dans_la_liste(phrase, pareils)):
        return faite
    if (
        all(map(nomme_des_gens, pareils))
        and groupe_nominal(nu)
        and (place := place_des_gens(phrase))
    ):
        gens = re.sub(r"^des ", "les ", groupe_nominal(nu) or nu)
        dit = de(gens) if re.match(r"d[eu’]", phrase[place[0] :]) else gens
        return accorder_puisse(_coordonner(phrase, place, [dit]))
    cadre, gens = lire(phrase), groupe_nominal(nu)
    if cadre and gens and all(map(nomme_des_gens, pareils)) and not place_des_gens(phrase):
        # Nobody is named yet.
        dits = re.sub(r"^des ", "les ", gens)
        autres = any(s.startswith(("afin qu", "d’abord", "aux côtés")) for s in cadre.suites)
        if not autres and not re.match(r"(?:nos|notre) ", dits) and "que " not in cadre.coeur:
            return cadre.avec(f"d’abord pour {dits}").dire()
    return None


_PARTITIF = re.compile(r"(?:d’|de l’|de la |du |de )(?=\w)", re.I)


def _sans_partitif(valeur: str) -> str:
    """« de parole tenue » → « la parole tenue », « du soin » → « le soin »; others as they are."""
    nue = re.sub(r"^(?:de |d’)", "", re.sub(r"^du ", "le ", valeur, flags=re.I), flags=re.I)
    return groupe_nominal(nue) or nue


def dans_la_liste(phrase: str, gens: list[str]) -> str | None:
    """The sentence with these people in the one list of people that it has, or None.

    They come before the last, unless it is but a noun: nobody knows where « les ouvriers le matin
    pour le café et les clopes » ends.
    """
    fin = fin_d_une_liste(phrase)
    nommes = [re.sub(r"^des ", "les ", groupe_nominal(dit) or "") for dit in gens]
    if fin is None or not all(nommes):
        return None
    dits = [de(n) if fin["det"] == "des" else a(n) if fin["det"] == "aux" else n for n in nommes]
    dits = [dit.replace("à les ", "aux ") for dit in dits]
    tete, nu = phrase[: fin.start()].rstrip(" ,"), re.fullmatch(r"\S+ [\w-]+", fin["gens"])
    if nu:
        *avant, dernier = [fin["gens"], *dits]
        return f"{tete}, {', '.join(avant)} {fin['et']} {dernier}{phrase[fin.end() :]}"
    return f"{tete}, {', '.join(dits)} {phrase[fin.start() :]}"


def a_cote_des_valeurs(phrase: str, nu: str) -> str | None:
    """The sentence with this value beside those it names, agreeing with what leads to them.

    « fidèles à la parole donnée » → « … et au soin »; « avec patience » → « … et soin ».
    """
    dites = [groupe_nominal(v) or v for v in re.split(r"\s*,\s*|\s+et\s+", nu)]
    if place := place_des_valeurs(phrase):
        avec_a = re.match(r"(?:à|aux?) ", phrase[place[0] :])
        return _coordonner(phrase, place, [a(v) if avec_a else v for v in dites])
    if faite := avec_les_valeurs(phrase, dites) or fidele_a(phrase, *dites):
        return faite
    if notre := re.search(
        r"\b(?:compter sur|mettre|grâce à) ((?:notre|ma|mon) [^,]+?)(?=[,.]| au service)", phrase
    ):
        sien = "notre" if notre[1].startswith("notre") else possessif(nu)
        return _coordonner(phrase, notre.span(1), [f"{sien} {re.sub(r'^(?:la|le) |^l’', '', nu)}"])
    return None


def _au_pluriel(dit: re.Match[str]) -> str:
    """« les apprenti » typed in a hurry."""
    return dit[0] + "s" * (a_lecture(dit[2], "N", "A") and connu(dit[2] + "s"))


def _coordonner(phrase: str, place: Place, suite: list[str]) -> str:
    """The sentence with « et X » after what stands here, « , X et Y » after several."""
    *milieu, dernier = suite
    groupe = "".join([phrase[slice(*place)], *(f", {mot}" for mot in milieu)])
    if " qui " not in groupe:
        groupe = re.sub(
            r" et (?=(?:les?|la|l’|leurs?|nos|aux?|à|des?|du|d’|notre|ma|mon)\b)", ", ", groupe
        )
    return f"{phrase[: place[0]]}{groupe} et {dernier}{phrase[place[1] :]}"


def _au_bout(phrase: str, neuf: str, cite: bool) -> str | None:
    """The sentence with one more part at its end, when it surely makes one.

    Args:
        phrase: the sentence as it stands.
        neuf: the words to add.
        cite: whether they were told as they must stand: quoted, or after a colon.
    """
    base = phrase.rstrip(" .")
    if m := re.match(r"(?:(?:pour|afin) )?qu(?:e |’)", neuf, re.I):
        voulu = lire_contenu(neuf[m.end() :])
        return poser(phrase, voulu, True) if voulu and voulu.genre == "effet" else None
    if re.match(r"sur n", neuf) and re.search(r"\bcompter sur [^,]+$", base):
        return f"{base} et {neuf}."
    if re.match(r"(?:et|ou|ni) \S", neuf) and (cite or len(neuf.split()) > 2):
        return f"{base} {neuf}."
    tete = re.match(r"(?:pour|afin de|afin d’|sans|au lieu de|plutôt que de) ?(\w+)", neuf, re.I)
    but = tete and infinitif(tete[1].lower())
    if (
        but
        or _CIRCONSTANCE.match(neuf)
        or re.match(r"(?:tout )?en \w+ant\b|(?:avec|sans|grâce|malgré) \w", neuf)
        or (cite and _TENU.match(neuf))
    ):
        return f"{base}, {neuf}."
    # « mangent bien » after « pour que les ouvriers »
    suite = cite and re.match(r"[\w-]+", neuf)
    if suite and conjugue(suite[0]) and not infinitif(suite[0]) and not tient(phrase):
        return f"{base} {neuf}." if tient(f"{base} {neuf}.") else None
    return None


_TENU = re.compile(
    r"(?:sur|dans|chez|à|au|aux|en|de|du|des|d’|auprès|au lieu|plutôt que|comme|par|près|jusqu’|pour|avant|après|sous|vers|entre|parce que|quand|là où|même)(?:\b|(?<=’)) ?\S", re.I
)  # fmt: skip
