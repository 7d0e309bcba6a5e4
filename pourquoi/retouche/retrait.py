"""« Enlevez X »: words taken out of the sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.ecriture import normaliser
from pourquoi.majuscules import majuscule
from pourquoi.reflet.lexique import a_lecture, conjugue, connu, part
from pourquoi.reflet.souhait import CLITIQUES, SUBJONCTIFS
from pourquoi.reflet.typographie import voyelle
from pourquoi.retouche.charpente import fidele_a, lire
from pourquoi.retouche.consignes import CITE, CREUX, OTER, RENVOI, Introuvable, Lecture
from pourquoi.retouche.groupes import groupe_nominal, nomme_une_valeur
from pourquoi.retouche.litteral import exact, fondre, sans, tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.places import Place, partie

_APRES = re.compile(
    r"\b(?:enl[eè]v|coup|arr[eê]t|retir|supprim|vir|efface|[oô]t)\w*\b[^«]{0,40}?\b(?:tout )?apr[eè]s (?:le mot |les mots )?[«\"“]?\s*(?P<mot>[^«»\"“”.,;!?]{3,60}?)\s*[»\"”]?\W*$", re.I
)  # fmt: skip


_S_ARRETE = re.compile(
    r"\bs['’]arr[êe]te (?:à|a|après|apres) [«\"“]\s*(?P<mot>[^«»\"“”]{3,80}?)\s*[»\"”]",
    re.IGNORECASE,
)
"""« Ma phrase s’arrête à « … ». Enlevez tout ce qui vient après »."""


_A_PARTIR = re.compile(
    r"\b(?:enl[eè]v|coup|retir|supprim|vir|efface|[oô]t)\w*\b[^«]{0,40}?\b(?:à partir|a partir|apartir|depuis)(?: d(?:e(?: la)?|u))?(?: mots?)? ?[«\"“]?\s*(?P<mot>[^«»\"”“.,;!?]{3,60}?)\s*[»\"”]?(?=\W*$|\s*[.!?])",
    re.I,
)
"""« Enlevez la fin, à partir de « parce que » »: those words go too."""

_CE_QUI_SUIT = re.compile(
    r"\b(?:rempla[cç]|chang|met)\w*\b[^«:]{0,20}?\b(?:ce qui (?:suit|vient apr[eè]s)|tout apr[eè]s|la suite de|la fin,? (?:à|a) partir de) [«\"“]?\s*(?P<mot>[^«»\"“”:,]{3,40}?)\s*[»\"”]?\s*(?::|par\b)\s*(?P<neuf>.{3,})$",
    re.I,
)


def _remplacer_apres(phrase: str, texte: str) -> str | None:
    """« Remplacez ce qui suit « parce que » par… »: the sentence up to these words, then the new ones."""
    dit = _CE_QUI_SUIT.search(texte)
    place = exact(phrase, dit["mot"]) if dit else None
    if dit is None or place is None:
        return None
    neuf = propre(dit["neuf"].strip(' .«»“”"'))
    faite = f"{phrase[: place[1]]} {neuf[0].lower()}{neuf[1:]}."
    return faite if tient(faite, phrase) else None


def _couper_apres(phrase: str, texte: str) -> str | None:
    """« Enlevez la fin, après patience »: the sentence up to these words."""
    if dit := _A_PARTIR.search(texte):
        place = exact(phrase, dit["mot"])
        faite = phrase[: place[0]].rstrip(" ,") + "." if place and place[0] > 20 else ""
        return faite if faite and tient(faite, phrase) else None
    dit = _APRES.search(texte) or _S_ARRETE.search(texte)
    place = exact(phrase, dit["mot"]) if dit else None
    if place is None or place[1] >= len(phrase.rstrip(" .")):
        return None
    faite = phrase[: place[1]].rstrip(" ,") + "."
    return faite if tient(faite, phrase) else None


def couper(phrase: str, texte: str) -> str | None:
    """The sentence up to the words an order names, with what it puts after them; None without one."""
    return _couper_apres(phrase, texte) or _remplacer_apres(phrase, texte)


def retirer(lecture: Lecture, consigne: str) -> str | None:
    """The sentence without the words to take out, or without the part that holds them.

    Raises:
        Introuvable: when they are quoted and not in the sentence.
    """
    ordre = re.search(
        rf"\b(?:{OTER}|^sans|(?<=même )sans|(?<=mais )sans|(?<=, )sans|sans (?=le mot|les mots|«|la fin)|pas besoin d(?:e|u)|(?:est |c’est )?(?:en trop|de trop))\b\s*(.*)",
        consigne,
        re.I,
    )
    if (apres := _TOUT_APRES.search(consigne)) and (
        repere := lecture.situer(lecture.morceau(apres[1], True))
    ):
        return lecture.phrase[: repere[1]].rstrip(" ,.") + "."
    if _DEBUT_SEUL.search(consigne) and ", " in lecture.phrase:
        return lecture.phrase.split(", ")[0] + "."
    if ordre and "parenthese" in normaliser(consigne) and "(" in lecture.phrase:
        return re.sub(r"\s*\([^)]*\)", "", lecture.phrase)
    if ordre is None and not _RACCOURCIR.search(normaliser(consigne)):
        return None
    if ordre and re.match(r"\W*(?:est |c’est )?(?:en|de) trop", ordre[0], re.I):
        vise = lecture.morceau(consigne[: ordre.start()], False)
    else:
        vise = lecture.morceau(ordre[1], True) if ordre else "la fin"
    if ordre and _RENVOI.fullmatch(vise) and consigne[: ordre.start()].strip(" ,"):
        # « la fin, je la vire »; « « toujours », c'est trop. Enlevez-le »
        dit = re.sub(
            r",?\s*(?:(?:je|on|vous|tu)\b)?\s*(?:l[ae’]|les)?\s*$", "", consigne[: ordre.start()]
        )
        seule = lecture.citees[0] if len(lecture.citees) == 1 else ""
        vise = lecture.morceau(_JUGE_FINAL.sub("", dit), False) or seule
    vise = (
        re.sub(r", (?:qu[ei’]|trop|c’|ça|elle|il) ?.*$", "", vise) if "«" not in consigne else vise
    )
    if faite := _deux_mots(lecture.phrase, ordre[1] if ordre else ""):
        return faite
    if re.search(r"\bles mots\b[^«]*(?:«\d+»|\w+) et ", consigne):
        # One of the words alone never takes its whole part away.
        return None
    vise = _SUR.sub("", vise)
    place = None if CREUX.match(vise) else lecture.situer(vise)
    if place is None and (faite := _sans_le_lieu(lecture.phrase, vise)):
        return faite
    if place is None:
        cite = ordre and CITE.search(consigne) and not re.match("sans", ordre[0], re.I)
        if cite and not CREUX.match(vise):
            raise Introuvable(vise)
        return None
    if partie(lecture.phrase, vise) is None and (mots := exact(lecture.phrase, vise)):
        if faite := sans(lecture.phrase, mots) or fondre(lecture.phrase, mots):
            return faite
        if faite := _sans_le_coeur(lecture.phrase, mots):
            # « enlevez X, gardez la suite en la terminant par la franchise »
            fin = _TERMINE.search(lecture.masque)
            valeur = fin and groupe_nominal(lecture.morceau(fin[1], True))
            return valeur and nomme_une_valeur(valeur) and fidele_a(faite, valeur) or faite
    if (
        ordre
        and not cite_exactement(lecture, vise)
        and (faite := _sans_relative(lecture.phrase, place, vise))
    ):
        return faite
    cite = ordre and re.match(r"\W*(?:\w+[ ,]+){0,6}(?:ce |le |les |ces )?«", ordre[1] or "")
    seulement = bool(cite and _SEULEMENT.search(ordre[0].partition("«")[0]))
    sans_elle = _sans(lecture.phrase, place, seulement) or _sans_le_coeur(lecture.phrase, place)
    return sans_elle or _sans_le_lieu(lecture.phrase, vise)


def _sans_le_lieu(phrase: str, vise: str) -> str | None:
    """« vire le centre co », of « réparer dans un centre co à Villeurbanne »."""
    nu = re.sub(r"^(?:les?|la|l[’']|une?|des|ce|cette) ?", "", vise.strip(" .,«»"), flags=re.I)
    if len(nu) < 4:
        return None
    dans = re.compile(
        rf" (?:dans|chez|sur|avec|pour|en|à|au|aux|par) (?:une? |les? |la |l’|des )?{re.escape(nu)}(?=[ ,.])",
        re.IGNORECASE,
    )
    faite = dans.sub("", phrase, count=1)
    if faite == phrase:
        # « vers Dole », « aux enfants de Lens »: a place goes with what leads to it.
        place = rf" (?:vers |(?:tout )?près d(?:e |’)|autour d(?:e |’)|de |d’){re.escape(majuscule(nu))}(?=[ ,.])"
        faite = re.sub(place, "", phrase, count=1)
    return faite if faite != phrase and tient(faite, phrase) else None


_TERMINE = re.compile(
    r"\b(?:en (?:la )?(?:terminant|finissant)|termine[zr]?|fini(?:s|ssez|r))(?:[ -]la)? (?:par|sur|avec) ([^,.;!?]+)",
    re.I,
)
_UN_MOT = r"(?:le |la |les |l’|un |mot |«)*(?P<{}>[^\W\d_]{{2,}})"
_DEUX_MOTS = re.compile(
    rf"(?:les mots? )?{_UN_MOT.format('un')}\s+(?:et|,) (?:aussi )?{_UN_MOT.format('deux')}\W*$",
    re.I,
)


def _deux_mots(phrase: str, dit: str) -> str | None:
    """« enlève le elles et le quoi »: two words that each stand once in the sentence."""
    trouve = _DEUX_MOTS.match(dit.strip())
    for mot in (trouve["un"], trouve["deux"]) if trouve else ():
        places = [exact(phrase, m) for m in (mot, propre(f"dit {mot}").split(" ")[-1])]
        place = next((p for p in places if p), None)
        seul = place and re.search(
            r"\b(?:d[eu]|des|les?|la|aux?|avec|pour|par|sur|nos|notre) $|’$",
            phrase[: place[0]],
            re.I,
        )
        if (
            place is None
            or seul
            or len(re.findall(rf"\b{phrase[slice(*place)]}\b", phrase, re.I)) > 1
        ):
            return None
        faite = sans(phrase, place) or _sans(phrase, place, True)
        if faite is None:
            return None
        phrase = faite
    return phrase if trouve else None


def cite_exactement(lecture: Lecture, vise: str) -> bool:
    """Whether these words were quoted, and stand so in the sentence."""
    return vise in lecture.citees and exact(lecture.phrase, vise) is not None


_RELATIF = re.compile(r"(?:,? et)? (?:qui|que|dont|où)\b ?| (?:et )?qu’")


def _sans_relative(phrase: str, place: Place, vise: str) -> str | None:
    """The sentence without the relative that holds these words: « … et que leurs enfants engueulent »."""
    relatives = [m for m in _RELATIF.finditer(phrase) if m.start() < place[1]]
    debut = next((m for m in reversed(relatives) if m.start() <= place[0]), None)
    avant = debut and re.search(r"(\w+)$", phrase[: debut.start()])
    if (
        debut is None
        or not avant
        or avant[1] in ("afin", "pour", "parce")
        or "qu" not in debut[0]
        and "où" not in debut[0]
    ):
        return None
    mots = list(re.finditer(r"[^\W\d_]+|[,.]", phrase[debut.end() :]))
    verbes = 0
    for i, m in enumerate(mots):
        mot = m[0].lower()
        fin = debut.end() + m.start()
        if mot == "." or (mot == "," and fin >= place[1]):
            break
        apres = mots[i + 1][0].lower() if i + 1 < len(mots) else ""
        if mot in ("et", "ou") and apres in ("qui", "que", "qu", "dont") and fin >= place[1]:
            break
        verbe = (conjugue(mot) or mot in SUBJONCTIFS) and part(mot, "V") > 0.4
        verbe = verbe and not a_lecture(mots[i - 1][0].lower() if i else "", "T", "P")
        if verbe and verbes and fin >= place[1]:
            while i and mots[i - 1][0].lower() in CLITIQUES:
                i -= 1
            fin = debut.end() + mots[i].start()
            break
        verbes += bool(verbe)
    else:
        return None
    # « qui vivent seuls et que leurs enfants… » belongs to the same people.
    if fin - debut.start() < 0.5 * len(vise) or not verbes:
        return None
    reste = phrase[fin:].lstrip()
    if not re.match(r",? et", debut[0]):
        # « les gens [que leurs enfants grondent] et qui vivent seuls »
        reste = re.sub(r"^(?:et|ou) (?=qu|dont)", "", reste)
    lien = "" if re.match(r"[,.]", reste) else " "
    faite = phrase[: debut.start()].rstrip(" ,") + lien + reste
    return faite if tient(faite, phrase) else None


_SUR = re.compile(
    r"^(?:l[ea]s? |l’|ce |cette )?(?:trucs?|passages?|parties?|morceau|bout|histoire|mention|phrase) (?:sur|de|du|des|d’|avec|où il y a|qui parle de) ?", re.I
)  # fmt: skip
"""« le truc sur ma mère »."""


def _sans_le_coeur(phrase: str, place: Place) -> str | None:
    """The sentence with what follows « afin que » as its heart, when the words were in the heart."""
    cadre = lire(phrase)
    nomme = re.match(r"(?:nos|notre|mes|mon|ma|les?|la|l’)(?:\b|(?<=’)) ?\w", phrase[slice(*place)])
    if cadre is None or place[1] > len(cadre.sujet) + 1 + len(cadre.coeur):
        return None
    if not nomme and phrase[slice(*place)] != cadre.coeur:
        return None
    if not cadre.suites or not cadre.suites[0].startswith("afin qu"):
        return None
    apres, *suites = cadre.suites
    return replace(cadre, coeur=apres.removeprefix("afin "), suites=tuple(suites)).dire()


_TOUT_APRES = re.compile(
    rf"\b{OTER} (?:tout )?(?:ce qui (?:est|vient|suit)|ce qu’il y a|le reste|la suite|tout) ?(?:apr[èe]s|derri[èe]re) (.+)$",
    re.I,
)
_SEULEMENT = re.compile(r"\b(?:seulement|juste|uniquement|simplement|rien que)\b", re.I)
_RENVOI = re.compile(rf"-?(?:seulement |juste |simplement )?(?:{RENVOI}|le moi)?", re.I)

_JUGE_FINAL = re.compile(
    r"(?:,| (?=c’|ça|est\b|sont\b|sonne|non\b)) *(?:c’ ?est|ça|est|sont|sonne|non|je n’|bof)\b[^«»]*$",
    re.I,
)
_DETACHABLE = re.compile(
    r"(?:à (?:notre|nos|mon)|avec|sans|dans|chez|par|pour|en|et|ou|ni|de|du|de la|de l’|des|d’)\b ?\S"
)


_FOIS = re.compile(r"(\w+) (?:après|par|à) \1|jour et nuit|chaque \w+", re.I)
"""Words that go away without anything else: « pendule après pendule »."""


def _sans(phrase: str, place: Place, seulement: bool = False) -> str | None:
    """The sentence without this place, or the part between commas that holds it unless `seulement`."""
    gauche, vise, droite = phrase[: place[0]], phrase[slice(*place)], phrase[place[1] :]
    if gauche.endswith(", ") and droite[0] in ",.":
        return gauche[:-2] + droite
    if (faite := _sans_son_groupe(gauche, vise, droite)) and tient(faite, phrase):
        return faite
    if re.fullmatch(r"[^\W\d_]+", vise):
        if len(re.findall(rf"\b{vise}\b", phrase, re.I)) > 1:
            # Nobody knows which one is meant.
            return None
        if sans := _sans_mot(gauche, vise.lower(), droite):
            return sans
        if a_lecture(vise.lower(), "N") and (sans := _sans_le_coordonne(gauche, droite)):
            return sans
        pronom = not a_lecture(vise.lower(), "N", "A", "V", "D") or vise.lower() in _SUJETS
        if pronom or part(vise.lower(), "V") > 0.5 or part(vise.lower(), "A") > 0.5:
            # One such word never takes the whole part with it.
            return None
    seul = " " not in vise and a_lecture(vise.lower(), "D") and not a_lecture(vise.lower(), "N")
    adverbe = seul or _FOIS.fullmatch(vise)
    suivant = re.match(r" (\w+)", droite)
    fini = re.match(r"[,.]", droite) or (suivant and conjugue(suivant[1]))
    detache = _DETACHABLE.match(vise) and fini and not _LIEE.search(gauche)
    if (adverbe or detache) and gauche.rstrip(" ,") and len(gauche.split()) >= 4:
        # « dorment, d’abord pour les boutiques » keeps its comma.
        finit = re.match(r"[,.]", droite)
        reste = gauche.rstrip(" ,") + droite if finit else f"{gauche.rstrip()} {droite.strip()}"
        reste = reste.rstrip(" .,") + "."
        if tient(reste, phrase):
            return reste
    debut = gauche.rfind(", ")
    if debut < 0 or seulement:
        return None
    suite = re.search(
        r", (?:afin|en |pour |parce |grâce |avec |sans |d’abord |à commencer |aux côtés |auprès )",
        droite,
    )
    return gauche[:debut] + (droite[suite.start() :] if suite else ".")


_GROUPE = r"(?:les?|la|l’|une?|des|du|de la|nos|notre|mes|mon|ma|leurs?|ces?|cette)(?:\b|(?<=’))"


def _sans_son_groupe(gauche: str, vise: str, droite: str) -> str | None:
    """One of two things a part says, taken out alone: « en rassurant [les familles] et en attendant ».

    The verb goes with what it bore on; « en cuisinant [les légumes et] le poisson » keeps its own.
    None when what is left would speak of what goes: « … et en attendant avec elles ».
    """
    suite = re.match(r" et (?P<reste>(?P<en>en \w+ant\b)?.*)", droite)
    if suite is None or not re.match(_GROUPE, vise):
        return None
    if re.search(r"\b(?:ils|elles|eux|elle|lui|leurs?)\b", suite["reste"].partition(",")[0]):
        return None
    if suite["en"]:
        verbe = re.search(r"\ben (?:[nl]e |les? |la |[nl]’)?[\w-]+ant $", gauche)
        return gauche[: verbe.start()] + suite["reste"] if verbe else None
    return gauche + suite["reste"] if re.match(_GROUPE, suite["reste"]) else None


def _sans_le_coordonne(gauche: str, droite: str) -> str | None:
    """« avec respect [et honnêteté] », « avec [respect et] honnêteté »: a bare noun beside another."""
    if (lien := re.search(r"[^\W\d_](?: et|,) $", gauche)) and re.match(r"[,.]| et ", droite):
        return gauche[: lien.start() + 1] + droite
    suivant = re.match(r" et (?=([^\W\d_]+))", droite)
    if (
        suivant
        and a_lecture(suivant[1].lower(), "N")
        and re.search(r"\b(?:avec|en|par|sans) $", gauche)
    ):
        return gauche + droite[suivant.end() :]
    return None


_LIEE = re.compile(
    r"(?:côtés|que|besoin|envie|auprès|près|loin|afin|autour|plus|moins|\w+(?:er|ir)) $"
)
"""Words that call for the « de… » after them."""

_SUJETS = ("il", "elle", "ils", "elles", "on", "le", "la", "les", "un", "une")
_ELIDES = {"le": "l’", "la": "l’", "du": "de l’", "au": "à l’", "ce": "cet ", "ma": "mon "}


def _sans_mot(gauche: str, mot: str, droite: str) -> str | None:
    """The sentence without a subject said twice or an adjective beside its noun, or None."""
    avant, apres = re.search(r"([^\W\d_]+) $", gauche), re.match(r" ([^\W\d_]+)", droite)
    nom_avant = avant and part(avant[1].lower(), "N") > 0.5 and avant[1][-3:] != "ant"
    if mot in _SUJETS[:4]:
        double = nom_avant and apres and (conjugue(apres[1]) or apres[1] in ("ne", "se"))
        return gauche.rstrip() + droite if double else None
    # Between a determiner and its noun, a word the table lacks (« vrai ») can but qualify.
    if connu(mot) and (not a_lecture(mot, "A") or a_lecture(mot, "D") and part(mot, "A") < 0.3):
        return None
    article = avant and avant[1].lower()
    if apres and a_lecture(apres[1], "N") and article and re.fullmatch(_DETERMINANTS, article):
        if voyelle(apres[1]) and article in _ELIDES:
            return gauche[: avant.start()] + _ELIDES[article] + droite.lstrip()
        return gauche.rstrip() + droite
    fini = re.match(r"[,.]| (?:qui|pour|avec|dans|sans)\b", droite)
    fini = fini or (apres and conjugue(apres[1]) and not a_lecture(apres[1], "N"))
    return gauche.rstrip() + droite if connu(mot) and nom_avant and fini else None


_DETERMINANTS = r"(?:les?|la|une?|du|des|aux?|nos|notre|mes|mon|ma|ces?|cette|leurs?|chaque)"
_DEBUT_SEUL = re.compile(
    r"\bgard(?:e[rsz]?|ons)\b.{0,20}\b(?:le d[ée]but|la premi[eè]re partie)(?: seulement| uniquement)?\W*$|^\W*(?:le d[ée]but|la premi[eè]re partie) (?:me )?suffi\w+", re.I
)  # fmt: skip
_RACCOURCIR = re.compile(r"^(?:\w+ ,? ?){0,2}(?:plus court\w*|raccourci\w*)\b")
