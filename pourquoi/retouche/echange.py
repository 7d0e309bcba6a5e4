"""« X au lieu de Y »: words of the sentence exchanged for others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pourquoi.clientele.nommee import genre
from pourquoi.reflet import que
from pourquoi.reflet.lexique import conjugue, connu, infinitif, part, tours
from pourquoi.reflet.souhait import place_du_verbe
from pourquoi.reflet.typographie import decouper
from pourquoi.retouche.accord import accorder_la_suite
from pourquoi.retouche.charpente import Contenu, lire, poser
from pourquoi.retouche.consignes import CITE, CREUX, METTRE, OTER, REMPLACER, Lecture
from pourquoi.retouche.contenu import au_subjonctif
from pourquoi.retouche.greffe import ARTICLES, accorder_puisse, partout, remplacer
from pourquoi.retouche.groupes import groupe_nominal
from pourquoi.retouche.litteral import exact
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.permutation import permute
from pourquoi.retouche.places import Place, partie, presque, ressemblant, seul_semblable, situer
from pourquoi.retouche.pose import mettre_ici, partie_entiere

_ANCIEN_PUIS_NOUVEAU = (
    (re.compile(r"\bpar\b", re.I), re.compile(REMPLACER, re.I)),
    (re.compile(r"\b(?:en|pour|contre)\b", re.I), re.compile(REMPLACER, re.I)),
    (
        re.compile(
            r"\b(?:devient|deviendrait|à remplacer par|(?:est |soit |serait )?remplacée?s? par|(?:ce )?(?:doit|devrait) (?:être|devenir))\b",
            re.I,
        ),
        None,
    ),
    (re.compile(rf",? ?\b(?:mais(?: plut[ôo]t)?|c’est(?: plut[ôo]t)?)\b|,(?= ?(?:plut[ôo]t )?(?:«|{ARTICLES}\b|on (?:dit|met)\b))", re.I), re.compile(r"\b(?:pas|non)\b", re.I)),
)  # fmt: skip
_NOUVEAU_PUIS_ANCIEN = (
    (re.compile(r"\b(?:[àa] (?:la )?place|(?:au|o) lieu|en place)\s+(d[eu]s?\b|d’)", re.I), None),
    (re.compile(r"\bplut[ôo]t qu(?:e (?:de )?|’)()", re.I), None),
    (re.compile(r"\bqu(?:e |’)()", re.I), re.compile(r"\b(?:plut[ôo]t|préf[èe]r\w+|mieux)\b", re.I)),
    (re.compile(r",?\s*\b(?:et )?(?:pas|non(?: pas)?)\b()", re.I), re.compile(rf"(?:{METTRE}|c’est)\b", re.I)),
    (re.compile(r"\b(?:à|aux?)\b()", re.I), re.compile(r"\bpr[ée]f[èe]r\w+ (?!\w+(?:er|ir|re|oir)\b)", re.I)),
)  # fmt: skip


Paire = tuple[list[str], str, bool]
"""The old words (several forms), the new ones, and whether the order is certain."""


def _paires(lecture: Lecture, consigne: str) -> Iterator[Paire]:
    """The readings of an order as an exchange."""
    for lien, verbe in _ANCIEN_PUIS_NOUVEAU:
        # The longest old words first: « soigné par un visage » before « soigné ».
        for m in reversed(list(lien.finditer(consigne))):
            yield from _ancien_d_abord(lecture, consigne, m, verbe)
    for lien, annonce in _NOUVEAU_PUIS_ANCIEN:
        for m in lien.finditer(consigne):
            yield from _nouveau_d_abord(lecture, consigne, m, annonce)


def _ancien_d_abord(
    lecture: Lecture, consigne: str, lien: re.Match[str], verbe: re.Pattern[str] | None
) -> Iterator[Paire]:
    gauche = consigne[: lien.start()]
    dit = list(verbe.finditer(gauche)) if verbe else []
    if verbe and not dit and not (lien[0] == "par" and gauche.strip().startswith("«")):
        return
    gauche = gauche[dit[-1].end() :] if dit else gauche
    droite = consigne[lien.end() :]
    if lien[0] != "par":
        droite = re.sub(rf"^\s*(?:{METTRE}|plut[ôo]t|on (?:dit|met))\b", "", droite, flags=re.I)
    certain = lien[0].lower() in ("par", "devient") and bool(dit or "«" in gauche)
    yield [lecture.morceau(gauche, False)], lecture.morceau(droite, True), certain


_EN_TETE = re.compile(r"^(?:[^\w«]|bon\b|oui\b|ok\b|mais\b|non\b|nan\b|ben\b|bah\b)*")
_C_EST_MIEUX = re.compile(r",? (?:c’est|ce serait|ça serait|est|serait|sont) mieux$", re.I)


def _nouveau_d_abord(
    lecture: Lecture, consigne: str, lien: re.Match[str], annonce: re.Pattern[str] | None
) -> Iterator[Paire]:
    gauche, droite = consigne[: lien.start()].strip(" ,"), consigne[lien.end() :]
    gauche = _EN_TETE.sub("", gauche)
    nouveau_groupe = re.match(rf"(?:«|{ARTICLES}(?:\s|(?<=’)))", gauche, re.I)
    if annonce and not (annonce.search(gauche) or (nouveau_groupe and "pas" in lien[0])):
        return
    gauche = _C_EST_MIEUX.sub("", gauche)
    if lien[1] is not None and re.search(rf"\b{METTRE}\b", droite, re.I):
        # « je change encore : à la place de dignité mets partage »
        gauche = "" if not re.search(rf"\b{METTRE}\b|«", gauche, re.I) else gauche
    if not gauche:
        # « au lieu de X, mettez Y »
        coupe = re.search(rf"\s*[,:]\s*(?={METTRE}\b)|\s+(?={METTRE}\b)", droite, re.I)
        coupe = coupe or re.search(r"\s*[,:]\s*|(?<=»)\s+", droite)
        if coupe is None:
            return
        droite, gauche = droite[: coupe.start()], droite[coupe.end() :]
    apres = list(re.finditer(rf"\b(?:{METTRE}|plut[ôo]t|c’est)\b", gauche, re.I))
    neuf = lecture.morceau(gauche[apres[-1].end() :] if apres else gauche, False)
    if annonce and "pas" in lien[0] and (_RIEN.fullmatch(neuf) or exact(lecture.phrase, neuf)):
        # « oui, mais pas seuls », « les enfants, pas les vélos » when both are there
        return
    nu = re.sub(r" tout courts?$", "", lecture.morceau(droite, True))
    if annonce and _SOI.fullmatch(neuf) and not _SOI.fullmatch(nu):
        # « c'est nous, pas les gens »: the verbs would not follow.
        return
    if "«" not in gauche and _PROPOSE.match(neuf):
        # « réparer plutôt que de jeter » is a proposal, not an order.
        ordre = apres and not re.match("plut|préf|aim|vois|verr|c’est", apres[-1][0], re.I)
        if not ordre or re.match(r"(?:qu[e’]|pour|afin|nous|on)\b", neuf, re.I):
            return
    article = {"du": "le ", "des": "les "}.get((lien[1] or "").lower(), "")
    ordonne = apres and re.match(
        r"(?:re)?met|mets|mis|di[st]|[ée]cri|note|marqu", apres[-1][0], re.I
    )
    court = bool(lien[1] and ordonne and len(nu.split()) <= 4)
    certain = annonce is None and ("«" in droite or court)
    yield [article + nu, nu] if article else [nu], neuf, certain


_RIEN = re.compile(
    r"(?:\W|\b(?:oui|mais|non|ok|bon|alors|et|sauf|enfin|bien|beaucoup|assez|tout|toute|le reste|l’idée|le début|la (?:phrase|fin)|ça|cela)\b)*",
    re.I,
)
_PROPOSE = re.compile(r"(?:qu[e’]|pour|afin|nous|on|de|d’|\w+(?:er|ir|re))(?:\b|(?<=’))", re.I)


def echanger(lecture: Lecture, consigne: str) -> str | None:
    """The sentence with the old words of an order exchanged for the new ones, or None."""
    if faite := _sans_paire(lecture, consigne):
        return faite
    for anciens, neuf, _ in _paires(lecture, consigne):
        for ancien in anciens:
            place = lecture.situer_pour(ancien, neuf)
            if not neuf or CREUX.match(ancien) or place is None or _JUGE.fullmatch(neuf):
                continue
            if _SOI.fullmatch(ancien) and not _SOI.fullmatch(neuf):
                # « c'est le monsieur d'avant, c'est pas nous »
                continue
            vise = lecture.phrase[slice(*place)]
            if not _tient(vise, neuf):
                continue
            change = partie_entiere(lecture.phrase, place, propre(neuf))
            change = change or _clause(lecture.phrase, place, neuf)
            change = change or _partie(lecture.phrase, place, neuf)
            change = change or partout(lecture.phrase, place, propre(neuf), ancien)
            change = _accorder_la_suite(change, vise, neuf)
            if change != lecture.phrase:
                return change
    return None


_JUGE = re.compile(
    r"(?:c’est |ça fait |ça sonne |est )?(?:pas|trop|un peu|si|très|vraiment)(?: (?:très|trop|assez|vraiment|bien|super|du tout))* (?:joli|beau|belle|bien|juste|vrai|bon|français|moche|nul|vague|long|lourd|clair|top|terrible|moi|ça|le mot|gentil|correct|poli|heureux)\w*",
    re.I,
)
"""« pas fauchés, c'est pas joli »: a judgement, and no words to put there."""
_SOI = re.compile(r"(?:nous|on|je|moi|j’existe|nous existons|on existe)(?: \w+)?", re.I)


def _clause(phrase: str, place: Place, neuf: str) -> str | None:
    """« les gens mangent mieux » in the place of « les viandards »: a subject with its own verb."""
    cadre = lire(phrase)
    debut = len(cadre.sujet) + 1 if cadre else 0
    sujet = cadre and re.match(r"qu(?:e |’)", cadre.coeur)
    # « des viandards » told of « les viandards »
    avant = re.sub(r"(?:les?|la|l’|nos|notre|des) ?$", "", phrase[debut : place[0]])
    if not sujet or avant.strip() not in ("que", "qu’") or place[1] >= debut + len(cadre.coeur):
        return None
    net = propre(neuf)
    if place_du_verbe([m.lower() for m in decouper(net)]) is None:
        return None
    return replace(cadre, coeur=que(au_subjonctif(net) or net)).dire()


def _partie(phrase: str, place: Place, neuf: str) -> str | None:
    """« en remontant leurs murs » in the place of a value they were to count on."""
    cadre, vise = lire(phrase), phrase[slice(*place)]
    avant = re.search(r"\bcompter sur (?:notre |nos |ma |mon )?$", phrase[: place[0]])
    if cadre is None or not avant or not re.match(r"en \w+ant\b", neuf) or "," in vise:
        return None
    nous = "moi" if phrase.startswith("J") else "nous"
    sans = f"{phrase[: avant.start()]}compter sur {nous}{phrase[place[1] :]}"
    net = propre(neuf)
    return poser(sans, Contenu("partie", net, net), True)


def _accorder_la_suite(phrase: str, vise: str, neuf: str) -> str:
    """« aux côtés des A, des B » whose start became « dans les »: « dans les A, les B »."""
    fin = re.search(r"\b(les|le|la|l’)$", neuf.rstrip(), re.I)
    if fin and re.search(r"\b(?:des|du|de la|de l’|aux?)$", vise):
        debut = phrase.find(neuf.strip()) + len(neuf.strip())
        bout = re.search(r", (?:en|afin|pour|avec)\b|\.", phrase[debut:])
        fin_liste = debut + (bout.start() if bout else 0)
        liste = re.sub(r"(, | et )(?:des|aux) ", r"\1les ", phrase[debut:fin_liste])
        phrase = phrase[:debut] + liste + phrase[fin_liste:]
    # « des compagnies en tournée et les compagnies en tournée »
    return re.sub(
        r"(?:,| et)? (?:les|des|nos|aux) ([\w’ -]{5,40}?),?( et (?:les|nos|des|avec les) \1)(?=[,. ])",
        r"\2",
        phrase,
    )


_AU_PLURIEL = re.compile(
    rf"(?:\b{METTRE} |\b{REMPLACER} )?(?:«(?P<cite>\d+)»|(?P<dit>[\w’ -]{{3,40}}?)) au (?P<nombre>pluriel|singulier)\b",
    re.I,
)
_LA_VIRGULE = re.compile(
    rf"(?:{METTRE}) (?:un |le mot |juste )?«?\s*(?P<neuf>et|puis|pour|ou)\s*»? (?:plut[ôo]t que|au lieu de|[àa] la place de) (?:la |une )?virgule(?: (?:avant |devant )?(?P<mot>\w+))?",
    re.I,
)
_S_ECRIT = re.compile(
    r"(?:\b(?:il y a une faute|faute|erreur|il faut (?:écrire|dire|mettre)|on (?:dit|écrit)|ça s’écrit|[ée]cri(?:s|t|vez)?|re?met(?:s|tez)?|mettez|met|mettre)\W+(?:correctement |bien |plutôt )?)(?P<dits>(?:«\d+»(?: et )?)+|(?=\w)(?!il faut)[\w’ -]{4,60})",
    re.I,
)


def _sans_paire(lecture: Lecture, consigne: str) -> str | None:
    """What is exchanged when one side only is told: « aux fauteuils au pluriel », « qu'elle aime »."""
    if virgule := _LA_VIRGULE.search(consigne):
        suite = re.escape(virgule["mot"]) + r"\b" if virgule["mot"] else r"\w+"
        places = list(re.finditer(rf",(?= (?:{suite}))", lecture.phrase))
        if virgule["mot"] and len(places) == 1:
            apres = lecture.phrase[places[0].end() :].lstrip()[len(virgule["mot"]) :]
            return f"{lecture.phrase[: places[0].start()]} {virgule['neuf']}{apres}"
        return None
    if nombre := _AU_PLURIEL.search(consigne):
        dit = lecture.citees[int(nombre["cite"])] if nombre["cite"] else nombre["dit"].strip()
        place = situer(lecture.phrase, dit)
        if place and exact(lecture.phrase, dit) is None and nombre["nombre"].lower() == "pluriel":
            return remplacer(lecture.phrase, place, propre(dit))
        if place and nombre["nombre"].lower() == "pluriel":
            mis = _pluriel(lecture.phrase[slice(*place)])
            return partout(lecture.phrase, place, mis, dit) if mis else None
    return None


_ACCORDE = re.compile(r"\b(?:r[ée])?accord(?:er|e|ez|é|és)\b|\bau pluriel\b", re.I)
_DEVANT = r"(?:son|sa|ses|leurs?|mon|ma|mes|notre|nos|les?|la|une?|des|l’|ce|cette|ces)"


def accorder(lecture: Lecture) -> str | None:
    """« il faudrait accorder : « leur linge » et « leurs enfants » », or the sentence made to agree."""
    if not _ACCORDE.search(lecture.masque):
        return None
    phrase = lecture.phrase
    for neuf in lecture.citees:
        nom = re.fullmatch(rf"{_DEVANT} ?((?:[\w’]+-)*([\w’]+))", neuf, re.I)
        places = nom and list(
            re.finditer(rf"\b{_DEVANT} ((?:[\w’]+-)*){nom[2].rstrip('s')}s?\b", phrase)
        )
        if places and len(places) == 1 and exact(phrase, neuf) is None:
            ou = places[0]
            prefixe = ou[1] if ou[1] and "-" not in neuf else ""
            mis = f"{neuf.split(' ')[0]} {prefixe}{nom[1]}" if nom else neuf
            phrase = phrase[: ou.start()] + mis + phrase[ou.end() :]
    cadre = lire(phrase)
    if (
        not lecture.citees
        and cadre
        and (sujet := re.search(r"\bqu(?:e |’)((?:les|nos|ceux|celles) [\w’-]+)", phrase))
    ):
        suite = accorder_la_suite(phrase[sujet.end() :], True, genre(sujet[1]) == "f")
        phrase = phrase[: sujet.end()] + suite
    return phrase if phrase != lecture.phrase else None


def _pluriel(groupe: str) -> str | None:
    """« la famille » → « les familles »; None when the plural is not a plain one."""
    nus = {
        "le": "les",
        "la": "les",
        "au": "aux",
        "du": "des",
        "notre": "nos",
        "un": "des",
        "une": "des",
    }
    mots = re.sub(r"^l’", "le ", groupe).split()
    mis = [nus.get(m, m if m[-1] in "sxz" else m + "s") for m in mots]
    sur = all(connu(m) for m in mis) and len(mis) <= 4
    return " ".join(mis) if sur else None


def proche(lecture: Lecture, dit: str) -> str | None:
    """« il y a une faute : qu'elle aime »: words put where the sentence has nearly the same."""
    phrase = lecture.phrase
    for trouve in _S_ECRIT.finditer(dit):
        cites = [lecture.citees[int(n)] for n in CITE.findall(trouve["dits"])]
        for neuf in cites or [lecture.morceau(trouve["dits"], True)]:
            if (len(neuf.split()) < 2 and "’" not in neuf) or exact(phrase, neuf):
                continue
            place = presque(phrase, neuf)
            phrase = remplacer(phrase, place, propre(neuf)) if place else phrase
    return phrase if phrase != lecture.phrase else None


def recrire(lecture: Lecture, consigne: str) -> str | None:
    """« écris « petits commerçants » correctement », or None."""
    return proche(lecture, consigne) if re.search(r"\bcorrect", consigne, re.I) else None


def _tient(vise: str, neuf: str) -> bool:
    """Whether new words can stand there: no infinitive in the place of « dorment »."""
    tete, premier = vise.split()[0].lower(), neuf.split()[0].lower()
    verbe = conjugue(tete) and part(tete, "V") > 0.6 and not infinitif(tete)
    return not (verbe and infinitif(premier))


def cherche_en_vain(lecture: Lecture, consigne: str) -> str | None:
    """The words an order surely wants changed and that are not in the sentence."""
    for anciens, neuf, certain in _paires(lecture, consigne):
        nu = anciens[-1]
        nomme = not CREUX.match(nu) and not nu.startswith(("de ", "d’")) and "," not in nu
        if certain and neuf and nomme and len(nu.split()) <= 6:
            return None if lecture.situer_pour(nu, neuf) else nu
    return None


_REPROCHE = re.compile(
    r"^,? (?:(?:c’ ?est|c|ça|fait|sonne|me)\b.*\b(?:pas (?:le|la|les|ça|tr[èe]s|joli|juste|vrai|bon|bien|clair|top|terrible|fou|moi|nous|assez)|va pas|pla[iî]t pas|trop|bof|moche|vague"
    r"|flou|faux|nul\w*|vieux|vieillot|creux|g[êe]ne\w*|d[ée]range|bizarre|laid|lourd|mal|bateau|pompeux|jamais dit|galvaud\w*|p[ée]joratif|r[ée]ducteur|ringard|niais|pr[ée]tentieux|snob|dat[ée])\b|non\b|je (?:ne )?l’aime (?:pas|gu))",
    re.I,
)
"""Said of a wording, without an order: « non », « c'est pas le bon mot »; not « c'est pas facile »."""
_JUGEMENT = re.compile(
    r",? (?:c’ ?est|c|ça|est|sont|sonne|fait|me|ne|n’|non|je n’aime|je (?:ne )?l’aime|j’aime)(?:\b|(?<=’))",
    re.I,
)
_N_AIME_PAS = re.compile(
    r"^(?:je |on )?(?:n’|ne |j’)?aim(?:e|ons) (?:pas|moins|peu|gu[èe]re) ", re.I
)
_PLUTOT = re.compile(
    rf"^(?:(?:plut[ôo]t|moi|je|juste|et)\s+)*(?:(?P<ordre>{METTRE})\s+)?(?:plut[ôo]t\s+)?(?P<cest>c’est (?:plut[ôo]t )?|on dit |disons )?(?P<neuf>.+?)(?: oui| quoi)?$",
    re.I,
)
_MIS_APRES = re.compile(
    r"»(?!.*\b(?:gard|laiss)\w*)[^«»]*?\b(?:mets|met|mettez|mettre|mettrais|dis|dites|[ée]cri[st]|[ée]crivez)\s+(?:plut[ôo]t |juste |moi )*"
    r"(?!(?:[àa] la|au|[àa] l|plus|en|dans|un autre|une autre|autre|quelque|apr[èe]s|avant|que|pas)\b)((?:[\w’-]+ ?){1,6})[.! ]*$",
    re.IGNORECASE,
)


def juge_puis_mis(lecture: Lecture, consigne: str) -> str | None:
    """« c'est pas joli « meufs », mettez femmes », or None."""
    cites, mis = CITE.findall(consigne), _MIS_APRES.search(consigne)
    if len(cites) != 1 or mis is None or not exact(lecture.phrase, lecture.citees[int(cites[0])]):
        return None
    neuf = lecture.morceau(mis[1], True)
    if not neuf or CREUX.match(neuf) or partie(lecture.phrase, neuf):
        return None
    return _mettre(lecture, lecture.citees[int(cites[0])], neuf)


def sans_ordre(lecture: Lecture, propose: bool) -> str | None:
    """Without any order understood, what the quoted pieces and the words judged tell.

    Args:
        lecture: the message, read against the sentence.
        propose: whether a quoted piece alone is surely meant to go in.
    """
    if accordee := accorder(lecture):
        return accordee
    autour = CITE.sub(" ", lecture.masque)
    presents = [c for c in lecture.citees if exact(lecture.phrase, c)]
    absents = [c for c in lecture.citees if c not in presents]
    if len(absents) == len(presents) == 1:
        return _mettre(lecture, presents[0], absents[0])
    if len(presents) == 1 and not absents and (faite := juge_puis_mis(lecture, lecture.masque)):
        return faite
    propose = propose or re.search(
        rf"\b(?:{METTRE}|plut[ôo]t|chang\w+|pr[ée]cis\w+|avec)\b", autour, re.I
    )
    if len(lecture.citees) == 1 and absents and propose:
        neuf = absents[0]
        if faite := (
            _meme_verbe(lecture.phrase, neuf) or a_la_place_de_son_pareil(lecture.phrase, neuf)
        ):
            return faite
    if len(lecture.citees) == 1 and absents and (faite := _seule_citee(lecture, autour)):
        return faite
    if nommee := _PARTIE_PUIS.match(lecture.masque):
        return _mettre(lecture, nommee[1], lecture.morceau(nommee[2], True))
    return (
        _apres_un_reproche(lecture)
        or _ressemblant_sans_guillemets(lecture, autour)
        or proche(lecture, lecture.masque)
    )


_RACONTE = re.compile(
    r"\?|\b(?:dit|dis|disent|disait|disais|redit|répète|demande|pense|appelle\w*|écrit|lu|entend\w*|marqué|jamais|gard\w*|laiss\w*)\b|\b(?:quand|pourquoi|comme|genre|style)\b",
    re.I,
)
"""What is quoted is what somebody says, or what they ask about."""
AUTOUR = 9
"""Words around what is quoted, beyond which it is told, and not given."""


def _seule_citee(lecture: Lecture, autour: str) -> str | None:
    """« Non. « roulent sans peur ». »: the piece of the sentence that it tells better, or None."""
    neuf, dits = lecture.citees[0], re.findall(r"[^\W\d_]{2,}", autour)
    if len(neuf.split()) < 2 or len(dits) > AUTOUR or _RACONTE.search(autour):
        return None
    place = presque(lecture.phrase, neuf) or ressemblant(lecture.phrase, neuf)
    vise, mots = lecture.phrase[slice(*place)].split() if place else [], neuf.split()
    if not place or len(vise) != len(mots) and vise[-1].lower() != mots[-1].lower():
        # « les jeunes du coin » is not told of « les jeunes du » alone.
        return None
    if infinitif(vise[0].lower()) != infinitif(mots[0].lower()):
        # « puissent dormir » and « dorment » ask for more than that.
        return None
    return mettre_ici(lecture.phrase, place, neuf)


_PARTIE_PUIS = re.compile(
    r"(?:et |mais )?(?:(?:pour|[àa]) )?(la fin|le d[ée]but|le milieu)\s*[:,]\s*(?:plut[ôo]t )?((?:«|en |afin |pour |avec |sans |d’abord |qu[e’]|et ).+)",
    re.I,
)


def _mettre(lecture: Lecture, ancien: str, neuf: str) -> str | None:
    place, net = lecture.situer_pour(ancien, neuf), propre(neuf)
    if place and net and partie(lecture.phrase, ancien):
        # « la fin : puissent rouler »: from the word it opens with, when the part has it.
        vise = lecture.phrase[slice(*place)]
        meme = re.search(rf"\b{re.escape(net.split()[0])}\b", vise) if len(net) > 4 else None
        place = (place[0] + meme.start(), place[1]) if meme and meme.start() else place
    return remplacer(lecture.phrase, place, net, ancien) if place and net else None


_SUJET_VERBE = re.compile(r"(?<!^)\b(?:je |j’|on |nous |ils? |elles? )([^\W\d_]+)\b", re.I)


def _meme_verbe(phrase: str, neuf: str) -> str | None:
    """« nous disons » in the place of « je dis »: the same verb, said by somebody else."""
    dit = _SUJET_VERBE.fullmatch(" " + neuf, 1)
    verbes = {t.infinitif for p in (1, 4) for t in tours(dit[1].lower(), p)} if dit else set()
    for trouve in _SUJET_VERBE.finditer(phrase, 1):
        if verbes & {t.infinitif for p in (1, 4) for t in tours(trouve[1], p)}:
            return remplacer(phrase, trouve.span(), propre(neuf))
    return None


def _apres_un_reproche(lecture: Lecture) -> str | None:
    """« la justice c'est trop grand, mettez l'équité »; « aux jeunes non, aux apprentis »."""
    coupe = re.fullmatch(r"(.+)[,.;:!]+ *([^,.;:!?]+?)[.! ]*", lecture.masque)
    if coupe is None or not (suite := _PLUTOT.match(coupe[2])):
        return None
    neuf = lecture.morceau(suite["neuf"], True)
    if re.match(r"(?:garde|laisse|signe|valide)", neuf, re.I):
        return None
    libre = suite["ordre"] or groupe_nominal(propre(re.sub(r"^(?:aux?|à) ", "", neuf)))
    for ancien, juge in _reproches(_EN_TETE.sub("", coupe[1])):
        ancien = lecture.morceau(ancien, False)
        assez = suite["ordre"] or _REPROCHE.search(juge) or _N_AIME_PAS.match(juge)
        if not (assez and libre and neuf) or CREUX.match(ancien):
            continue
        if len(neuf.split()) > len(ancien.split()) + 4:
            continue
        if suite["cest"] and not re.match(ARTICLES, ancien, re.I):
            # « clients ça va pas, c'est des habitués »
            neuf = re.sub(r"^(?:des|les|du|la|le) ", "", neuf)
        if faite := _mettre(lecture, ancien, neuf):
            return faite
    return None


def _reproches(texte: str) -> Iterator[tuple[str, str]]:
    """The words judged and the judgement, the longest words first."""
    if ordre := re.match(rf"(?:{REMPLACER}|{OTER}) ", texte, re.I):
        yield texte[ordre.end() :], " non"
    if aime := _N_AIME_PAS.match(texte):
        yield texte[aime.end() :], aime[0]
    for juge in reversed(list(_JUGEMENT.finditer(texte))):
        yield texte[: juge.start()], texte[juge.start() :]


def _ressemblant_sans_guillemets(lecture: Lecture, autour: str) -> str | None:
    """« on peut mettre sans savoir ce qu'il y a dans l'assiette ? »"""
    mis = re.search(rf"\b(?:{METTRE})\s+(.+)", autour, re.I)
    if mis is None or lecture.citees or "au lieu" in autour or permute(lecture.masque):
        return None
    if re.search(r"\bplut[ôo]t\b.* qu[e’]", autour, re.I):
        return None
    neuf = lecture.morceau(mis[1], True)
    place = ressemblant(lecture.phrase, neuf) if len(neuf.split()) >= 4 else None
    if place is None or situer(lecture.phrase, neuf):
        return None
    return remplacer(lecture.phrase, place, propre(neuf))


_PAR_SEUL = re.compile(rf"\b{REMPLACER}(?: (?:la|ça|ca|le))? (?:par|en) (.+)$", re.I)


def remplacer_le_pareil(lecture: Lecture, consigne: str) -> str | None:
    """« remplace par « qui n'osent pas » »: the only stretch of the sentence of that form."""
    dit = _PAR_SEUL.search(consigne)
    return a_la_place_de_son_pareil(lecture.phrase, lecture.morceau(dit[1], True)) if dit else None


_PAREILS = (
    (re.compile(r"qu[i’]\b", re.I), re.compile(r"(?<=\s)qui [^,]+?(?=,| puisse|\.)")),
    (re.compile(r"en \w+ant\b", re.I), re.compile(r"(?<=, )en \w+ant\b[^,]*?(?=,|\.)")),
    (re.compile(r"(?:afin|d’abord)\b", re.I), re.compile(r"(?<=, )(?:afin|d’abord) [^,]+?(?=,|\.)")),
)  # fmt: skip
"""Stretches known by their first words: as the new one opens, and as the old one stands."""


def etendre(phrase: str, nouveau: str) -> str | None:
    """« notre présence et notre écoute »: words that repeat some of the sentence, and go on."""
    net = propre(nouveau)
    suite = re.match(r"(.+?)( (?:et|ou) .+)", net)
    if suite is None or phrase.count(suite[1]) != 1 or len(suite[1]) < 5:
        return None
    neuf = re.sub(r"^ (?:et|ou) (?:d’)?", "", suite[2])
    if suite[2] in phrase or not (groupe_nominal(neuf) or neuf == "ailleurs"):
        return None
    return accorder_puisse(phrase.replace(suite[1], net))


def a_la_place_de_son_pareil(phrase: str, nouveau: str) -> str | None:
    """The sentence with new words where they surely go: those they look like, or of their form."""
    if etendue := etendre(phrase, nouveau):
        return etendue
    place = ressemblant(phrase, nouveau) or seul_semblable(phrase, nouveau)
    for debut, stretch in _PAREILS:
        trouves = [m.span() for m in stretch.finditer(phrase)]
        if place is None and debut.match(nouveau) and len(trouves) == 1:
            place = trouves[0]
    return remplacer(phrase, place, propre(nouveau)) if place else None
