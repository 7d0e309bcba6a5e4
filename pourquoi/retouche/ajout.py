"""« Ajoutez X »: a few words more, where they surely fit."""

from __future__ import annotations

import re

from pourquoi.reflet import de, que, souhait
from pourquoi.reflet.lexique import a_lecture, connu, infinitif
from pourquoi.retouche.consignes import AJOUTER, METTRE, Lecture
from pourquoi.retouche.greffe import accorder_puisse
from pourquoi.retouche.groupes import (
    groupe_nominal,
    nomme_des_gens,
    nomme_une_valeur,
    place_des_gens,
    place_des_valeurs,
)
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.personne import possessif
from pourquoi.retouche.places import Place, situer
from pourquoi.valeurs import a

_ORDRE = re.compile(
    rf"\b{AJOUTER}(?:[- ]y)?\s*(?:aussi |juste |également |stp |svp |moi |:|le fait )*(?P<apres>.+)"
    r"|^(?:et |mais |aussi )*(?P<avant>.+?)\s*,?\s+(?:vous|tu|on) (?:l’|les |l’y |les y )?a(?:vez|s)? (?:encore )?oubli\w+"
    r"|^(?:et|aussi) (?P<seul>(?:les?|la|l’|nos|mes|leurs?|ceux|celles).+?)(?: (?:aussi|ossi|également))?$",
    re.I,
)
_INSERE = re.compile(
    rf"\b{METTRE}\s+(?:moi |juste |aussi )*(?P<neuf>«\d+»|[^,]{{2,60}}?)\s+(?:juste |tout de suite )?(?:apr[eè]s|derri[eè]re|(?P<avant>avant|devant))\s+(?:le mot |les mots )?(?P<repere>.+)",
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
_BOUT = re.compile(r"\s+(?:(?:[àa] la|en) fin(?: de (?:la )?phrase)?|au bout)\b.*$", re.I)
_AUSSI = re.compile(r"^(?:aussi|ossi|également) | (?:aussi|ossi|également|en plus)$", re.I)
INDICATIF = re.compile(
    r"\b(?:sont|ont|vont|font|savent|peuvent|veulent|est|va|fait|sait|peut|veut|sommes|avons|allons|suis|ai)\b"
)


_CIRCONSTANCE = re.compile(
    r"(?:même (?:la|le|les|quand|si|en)\b|jour et nuit|tou(?:s|tes) les (?:jours|nuits|semaines|matins|soirs)|chaque (?:jour|matin|soir|semaine)|à toute heure|au quotidien|jusqu’au bout|partout|comme (?:avant|autrefois|chez))",
    re.I,
)
"""When, where or how, which may end any sentence."""


def ajouter(lecture: Lecture, consigne: str) -> str | None:
    """The sentence with a few words more, or None."""
    if aussi := _PAS_QUE.match(consigne):
        return _apres(
            lecture, "et " + lecture.morceau(aussi[2], True), lecture.morceau(aussi[1], True)
        )
    if (insere := _INSERE.search(consigne)) and not lecture.situer(
        neuf := lecture.morceau(insere["neuf"], False)
    ):
        repere = lecture.morceau(insere["repere"], True)
        if faite := _apres(lecture, neuf, repere, avant=bool(insere["avant"])):
            return faite
    ordre = _ORDRE.search(consigne)
    if ordre is None:
        return _souhaiter(lecture, consigne)
    dit = ordre["apres"] or ordre["avant"] or ordre["seul"]
    suite = _BOUT.sub("", dit.strip(" .!?"))
    if apres := re.search(r"^(.+?)\s+(?:juste )?(?:apr[eè]s|derri[eè]re) (.+)$", suite, re.I):
        return _apres(lecture, lecture.morceau(apres[1], False), lecture.morceau(apres[2], True))
    neuf = _AUSSI.sub("", propre(lecture.morceau(suite, True)))
    if not neuf or situer(lecture.phrase, neuf):
        return None
    if re.search("précis", ordre[0], re.I):
        return _preciser(lecture.phrase, neuf)
    dans_la_phrase = _avec_ses_pareils(lecture.phrase, neuf)
    return dans_la_phrase or (_au_bout(lecture.phrase, neuf) if ordre["apres"] else None)


def _souhaiter(lecture: Lecture, consigne: str) -> str | None:
    """What is wished in the sentence: a place after its subject, an aim at its end, its pairs."""
    voeu = VOEU.search(consigne)
    if voeu is None:
        return None
    dit = propre(lecture.morceau(voeu["voeu"] or voeu["dedans"], True))
    if not dit or situer(lecture.phrase, dit):
        return None
    if lieu := _OU.fullmatch(dit):
        sujet = re.match(r"(?:Nous existons|J’existe|On existe) (?=pour )", lecture.phrase)
        # Inside the sentence, a place may well be another one's.
        return f"{sujet[0].rstrip()}, {lieu[1]}, {lecture.phrase[sujet.end() :]}" if sujet else None
    but = infinitif(dit.split()[0].lower())
    return _avec_ses_pareils(lecture.phrase, dit) or _au_bout(
        lecture.phrase, f"pour {dit}" if but else dit
    )


def _apres(lecture: Lecture, neuf: str, repere: str, avant: bool = False) -> str | None:
    place, neuf, phrase = lecture.situer(repere), propre(neuf), lecture.phrase
    if not place or not neuf:
        return None
    if avant:
        return f"{phrase[: place[0]]}{neuf} {phrase[place[0] :]}"
    lien = ", " if _CIRCONSTANCE.match(neuf) else " "
    return f"{phrase[: place[1]]}{lien}{neuf}{phrase[place[1] :]}"


def _preciser(phrase: str, neuf: str) -> str | None:
    """« précisez « du quartier Saint-Pierre » »: more words after those it repeats."""
    mots = neuf.split()
    for n in range(len(mots) - 1, 0, -1):
        debut = " ".join(mots[:n])
        if len(mots[n - 1]) > 3 and phrase.count(debut) == 1:
            return phrase.replace(debut, neuf)
    return None


def _avec_ses_pareils(phrase: str, neuf: str) -> str | None:
    """People beside the people it is for, a value beside the values; None for anything else."""
    nu = re.sub(r"^(?:et|ou) ", "", neuf, flags=re.I)
    nu = re.sub(r"^((?:les|des|nos|mes) )(\w*[^\Wsxz])\b", _au_pluriel, nu)
    nu = re.sub(r"^aux ", "les ", re.sub(r"^au ", "le ", re.sub(r"^à ", "", nu)))
    if nomme_une_valeur(nu) and (place := place_des_valeurs(phrase)):
        avec_a = re.match(r"(?:à|aux?) ", phrase[place[0] :])
        dites = [groupe_nominal(v) or v for v in re.split(r"\s*,\s*|\s+et\s+", nu)]
        suite = [a(v) if avec_a else v for v in dites]
        return _coordonner(phrase, place, suite)
    if nomme_une_valeur(nu) and (
        notre := re.search(
            r"\b(?:compter sur|mettre) ((?:notre|ma|mon) [^,]+?)(?=[,.]| au service)", phrase
        )
    ):
        sien = "notre" if notre[1].startswith("notre") else possessif(nu)
        return _coordonner(phrase, notre.span(1), [f"{sien} {re.sub(r'^(?:la|le) |^l’', '', nu)}"])
    if nomme_des_gens(nu) and groupe_nominal(nu) and (place := place_des_gens(phrase)):
        gens = re.sub(r"^des ", "les ", groupe_nominal(nu) or nu)
        dit = de(gens) if re.match(r"d[eu’]", phrase[place[0] :]) else gens
        return accorder_puisse(_coordonner(phrase, place, [dit]))
    return None


def _au_pluriel(dit: re.Match[str]) -> str:
    """« les apprenti » typed in a hurry."""
    return dit[0] + "s" * (a_lecture(dit[2], "N", "A") and connu(dit[2] + "s"))


def _coordonner(phrase: str, place: Place, suite: list[str]) -> str:
    """The sentence with « et X » after what stands here, « , X et Y » after several."""
    *milieu, dernier = suite
    groupe = "".join([phrase[slice(*place)], *(f", {mot}" for mot in milieu)])
    if " qui " not in groupe:
        groupe = re.sub(r" et (?=(?:les?|la|l’|aux?|à|des?|du|d’|notre|ma|mon)\b)", ", ", groupe)
    return f"{phrase[: place[0]]}{groupe} et {dernier}{phrase[place[1] :]}"


def _au_bout(phrase: str, neuf: str) -> str | None:
    """The sentence with one more part at its end, when it surely makes one."""
    base = phrase.rstrip(" .")
    if m := re.match(r"(?:(?:pour|afin) )?qu(?:e |’)", neuf, re.I):
        voulu = souhait("je veux que " + neuf[m.end() :])
        if voulu and not INDICATIF.search(voulu.split(" qui ")[0].split(" ce qu")[0]):
            return f"{base}, {'afin' if neuf.lower().startswith('afin') else 'pour'} {que(voulu)}."
        complet = re.match(r"(?:pour|afin) qu", neuf, re.I) and len(neuf.split()) >= 4
        prive = re.search(r"\b(?:je|j’|me|m’|mon|ma|mes|moi)", neuf) or INDICATIF.search(neuf)
        return f"{base}, {neuf}." if complet and not prive else None
    if re.match(r"(?:et|ou|ni) \S", neuf) and len(neuf.split()) > 2:
        return f"{base} {neuf}."
    tete = re.match(r"(?:pour|afin de|afin d’|sans) ?(\w+)", neuf, re.I)
    but = tete and infinitif(tete[1].lower())
    if (
        but
        or _CIRCONSTANCE.match(neuf)
        or re.match(r"(?:tout )?en \w+ant\b|(?:avec|sans|grâce|malgré) \w", neuf)
    ):
        return f"{base}, {neuf}."
    return None
