"""« Je voudrais que ça dise que… »: what they want said, read as an effect, an action or a part."""

from __future__ import annotations

import re

from pourquoi.reflet.lexique import (
    a_lecture,
    conjugue,
    infinitif,
    lectures,
    part,
    participe_passe,
    tours,
)
from pourquoi.reflet.personne import DEVANT_INFINITIF
from pourquoi.reflet.souhait import CLITIQUES, PLURIELS, SUBJONCTIFS, place_du_verbe, subjonctif
from pourquoi.reflet.typographie import decouper, recoller, voyelle
from pourquoi.retouche.accord import accorder_l_etat, accorder_les_sujets
from pourquoi.retouche.charpente import Contenu
from pourquoi.retouche.mise_au_propre import propre

_SUJET_DIT = re.compile(
    r"(?P<nous>je |j’|on |nous )|(?P<pronom>ils?|elles?) |(?P<autre>(?:ç?a|ce|cela|vous|tu|t’) |c’)",
    re.I,
)
_NOS_CHOSES = re.compile(
    r"(?P<qui>(?:nos|notre|mes|mon|ma) [\w’-]+(?: [\w’-]+){0,2}?) (?:sont|est|soient|soit) (?P<etat>[\w-]+)(?P<suite>.*)", re.I
)  # fmt: skip
_A_NOUS = {"mon": "notre", "ma": "notre", "mes": "nos", "moi": "nous", "me": "nous", "m’": "nous"}


def lire_contenu(clause: str) -> Contenu | None:
    """What a clause told without its « que » asks to have said, or None when it cannot be sure.

    « on sauve les vélos de la benne » is an action of theirs, « ils puissent marcher » an effect
    on people named elsewhere, « nos escargots sont nourris chez nous » what they work with.
    """
    clause = re.sub(r"^c’est pour qu(?:e |’)", "", clause)
    dite = re.sub(r"\b1 (?=[a-zéèêâîôû])", "un ", propre(clause))
    if len(dite.split()) < 3 or _AUTRE_CHOSE.search(dite):
        return None
    dite = dite[0].lower() + dite[1:]
    sujet = _SUJET_DIT.match(dite)
    if sujet and sujet["autre"]:
        return None
    if sujet and sujet["nous"] and not _on_est_eux(dite):
        return agir(dite)
    if moyen := _NOS_CHOSES.fullmatch(dite):
        if a_lecture(moyen["etat"], "Vp"):
            nu = f"{moyen['qui']} {moyen['etat']}{moyen['suite']}"
            return Contenu("partie", f"avec {_par_nous(nu)}")
    voulue = au_subjonctif(_par_nous(dite))
    if voulue is None:
        return None
    return Contenu("effet", voulue, de_qui=sujet["pronom"].lower() if sujet else None)


_AUTRE_CHOSE = re.compile(
    r"\b(?:enlev|remplac|supprim|corrig|chang|ajout)(?:e|ez)\b|s’en (?:fiche|fout)|^(?:le|la|les) [\w’-]+,? (?:on|je|j’|c’|ça)", re.I
)  # fmt: skip
"""An order, or something said of a topic: « le grossiste on s'en fiche »."""


def _on_est_eux(dite: str) -> bool:
    """Whether « on » is people in general: « on puisse », « on comprenne »."""
    mots = decouper(dite)
    return mots[0] == "on" and any(
        set(lectures(m)) and all(e.startswith(("V3S", "V1S")) for e in lectures(m) if e[0] == "V")
        and a_lecture(m, "V3S")
        for m in mots[1:4]
    )  # fmt: skip


def _par_nous(dite: str) -> str:
    mots = decouper(dite)
    return recoller([_A_NOUS.get(m, m) for m in mots])


_SUBORDONNE = frozenset(["qui", "que", "qu’", "dont", "où", "quand", "si", "comme", "lorsque"])
"""After these, a verb is that of another clause: « ce qu'il savait faire » stays as it is."""
_MEURT = {"meurt": "meure", "sert": "serve", "souffre": "souffre"}
_AVANT_SOI = frozenset(["chez", "de", "en", "sur", "à", "pour", "avec", "la", "une"])
"""« chez soi », « en soie »: no verb."""
_PERSONNE = re.compile(r"(?:rien|personne) (?=ne |n’)", re.I)
_IMPARFAITS = {"était": "soit", "avait": "ait", "étaient": "soient", "avaient": "aient"}
_IMPARFAITS |= {"pouvait": "puisse", "pouvaient": "puissent", "savait": "sache"}


def au_subjonctif(clause: str) -> str | None:
    """The clause as it is said after « afin que », or None when its verb is not surely known.

    « la terre est cultivée » → « la terre soit cultivée »; « il avait un endroit » → « il ait »;
    « les petits soi fier » → « les petits soient fiers ».
    """
    dite = _verbe_voulu(clause)
    return accorder_l_etat(dite) if dite else None


_SOIT = {"soi": "soit", "sois": "soit", "soie": "soit", "soies": "soit", "aie": "ait"}
"""« soit » as it is entendu."""


def _au_pluriel(bas: list[str], rang: int) -> str | None:
    """The verb of several, typed as that of one: « les vieux soi pas seuls », or None."""
    mot = _SOIT.get(bas[rang], bas[rang])
    mot = SUBJONCTIFS.get(mot, mot)
    entendu = mot in ("soit", "ait", "puisse", "fasse")
    if bas[rang] == "est" and bas[rang + 1 : rang + 2] in (["un"], ["une"], ["du"], ["de"]):
        # « les jeunes est un toit », entendu for « aient »
        return "aient"
    sur = entendu and bas[rang] not in SUBJONCTIFS or bas[rang] == "est"
    verbe = bas[rang] in SUBJONCTIFS and not mot.endswith("nt") and part(bas[rang], "V") > 0.95
    if not (sur or verbe and not a_lecture(bas[rang], "Vp", "N")):
        return None
    return {"soit": "soient", "ait": "aient"}.get(mot, mot + "nt")


def _verbe_voulu(clause: str) -> str | None:
    mots = decouper(clause)
    bas = [m.lower() for m in mots]
    rang = next((i for i, m in enumerate(bas) if m in _IMPARFAITS), None)
    if rang is not None and not _SUBORDONNE & set(bas[:rang]):
        return recoller([*mots[:rang], _IMPARFAITS[bas[rang]], *mots[rang + 1 :]])
    for i, mot in enumerate(bas[:9]):
        if mot in _SUBORDONNE or i > 1 and a_lecture(mot, "V6") and part(mot, "V") > 0.5:
            break
        if i < 1 or bas[i - 1] in _AVANT_SOI:
            continue
        if bas[0] in PLURIELS and i > 1 and (voulu := _au_pluriel(bas, i)):
            return recoller([*mots[:i], voulu, *mots[i + 1 :]])
        if bas[0] not in PLURIELS and mot in _SOIT:
            return recoller([*mots[:i], _SOIT[mot], *mots[i + 1 :]])
    if (debut := _PERSONNE.match(clause)) and not _IMPARFAITS.keys() & set(bas):
        # « rien ne se perd » → « rien ne se perde »
        suite = [i for i, m in enumerate(bas) if i > 1 and m not in CLITIQUES]
        verbe = suite and (_MEURT.get(bas[suite[0]]) or subjonctif(bas[suite[0]], False))
        if debut and verbe:
            return recoller([*mots[: suite[0]], verbe, *mots[suite[0] + 1 :]])
    rang = place_du_verbe(bas)
    if rang is None:
        rang = _apres_la_relative(bas)
    if rang is None:
        return clause if _deja_dit(bas) else None
    if bas[rang - 1] in ("ils", "elles", "il", "elle") and "qui" in bas[:rang]:
        # « ceux qui sortent ils aient quelqu'un »: the subject said twice
        mots, bas, rang = (
            [*mots[: rang - 1], *mots[rang:]],
            [*bas[: rang - 1], *bas[rang:]],
            rang - 1,
        )
    pluriel = bas[rang].endswith("nt")
    verbe = subjonctif(bas[rang], pluriel or bas[0] in PLURIELS)
    if verbe is None:
        return None
    mots[rang] = verbe
    if bas[rang - 1] == "n’" and not voyelle(verbe):
        # « n'est pas » → « ne soit pas »
        mots[rang - 1] = "ne"
    for i in range(rang + 1, len(mots) - 1):
        # « ils marchent et sont libres »
        if bas[i] == "et" and bas[i + 1] in SUBJONCTIFS and "qui" not in bas[rang:i]:
            mots[i + 1] = SUBJONCTIFS[bas[i + 1]]
    return recoller(mots)


_NI_VERBE = frozenset(["le", "la", "les", "l’", "un", "une", "des", "du", "de", "d’", "mon", "ma", "mes", "leur", "leurs", "et", "ou", ","])  # fmt: skip
"""After these, a word is no verb, or that of the same clause."""


def _apres_la_relative(bas: list[str]) -> int | None:
    """Where the main verb stands of a subject told with « qui »: « ceux qui n'ont rien ont… »."""
    if bas[0] not in PLURIELS or "qui" not in bas[1:5]:
        return None
    siens = [
        i
        for i in range(bas.index("qui") + 1, min(len(bas), 16))
        if conjugue(bas[i]) and (bas[i] in SUBJONCTIFS or part(bas[i], "V") > 0.5)
        and bas[i - 1] not in _NI_VERBE and not participe_passe(bas[i])
    ]  # fmt: skip
    if len(siens) < 2:
        return None
    relatif, rang = siens[:2]
    entre = _SUBORDONNE | {"et", "ou", ",", "parce"}
    seul = bas[rang].endswith("nt") and not entre & set(bas[relatif:rang])
    return rang if seul and subjonctif(bas[rang], True) else None


def _deja_dit(bas: list[str]) -> bool:
    """Whether the clause already has a subjunctive, or a verb that reads the same in it."""
    autres = False
    for i, mot in enumerate(bas[1:], 1):
        verbes = {e for e in lectures(mot) if e[0] == "V" and e[1:2] in "36"}
        if (
            not verbes
            or part(mot, "V") < 0.4
            or bas[i - 1] in ("qui", "le", "la", "les", "un", "une")
        ):
            continue
        if any(e[2:3] == "S" for e in verbes):
            return not autres
        autres = True
    return False


_VOULUE = re.compile(
    r"\b(?:afin|pour) qu(?:e |’)(?P<dite>.+?)(?=, (?:(?:afin|pour|en|d’abord|sans|avec|parce|à commencer|aux côtés|grâce)\b|et qu)|\.?$)"
)


def voulues_au_subjonctif(phrase: str) -> str:
    """A sentence of theirs whose effects are wished: « pour que les enfants ont » → « aient ».

    Nothing else of it changes.
    """

    def vouloir(trouve: re.Match[str]) -> str:
        clauses = re.split(r"( et qu(?:e |’))", trouve["dite"])
        dites = [c if i % 2 else _voulue(c) for i, c in enumerate(clauses)]
        return trouve[0][: trouve.start("dite") - trouve.start()] + "".join(dites)

    return _VOULUE.sub(vouloir, phrase)


_NOM_ET_VERBE = re.compile(
    rf"(?P<sujet>(?:{'|'.join((*sorted(PLURIELS), 'ma', 'mon', 'notre', 'leurs?', 'chaque'))})? ?(?:l’)?[\w-]+(?: (?:et|de|du|des) (?:[\w’]+ )?[\w-]+)?) (?P<avant>(?:(?:ne|se|le|la|les|y|en|lui|leur) |[nsl]’)*)(?P<verbe>{'|'.join(SUBJONCTIFS)})\b",
    re.IGNORECASE,
)


def _voulue(clause: str) -> str:
    dite = _verbe_voulu(clause)
    if dite is None and (nu := _NOM_ET_VERBE.match(clause)):
        # « mamie est moins seule »
        dite = clause[: nu.start("verbe")] + SUBJONCTIFS[nu["verbe"]] + clause[nu.end("verbe") :]
    if dite is None or len(dite.split()) != len(clause.split()):
        return accorder_l_etat(clause)
    changes = sum(a != b for a, b in zip(dite.split(), clause.split(), strict=True))
    return accorder_l_etat(dite if changes == 1 else clause)


# --- An action of theirs -------------------------------------------------------------------------

_NIE = frozenset(["pas", "plus", "rien", "jamais"])
_ENSUITE = re.compile(r",? et (?:qu(?:e |’) ?)?(?:je |j’|on |nous )")


def agir(clause: str) -> Contenu | None:
    """« je remonte les murs » → « remonter les murs », « en remontant les murs », or None."""
    clause, but = _sans_but(clause)
    faites = [_un_geste(g) for g in _ENSUITE.split(re.sub(r"^(?:je |j’|on |nous )", "", clause))]
    if not all(faites):
        return None
    infinitifs, gerondifs = zip(*(f for f in faites if f), strict=True)
    dits = " et ".join(infinitifs), "en " + " et en ".join(gerondifs)
    return Contenu("geste", *dits, but=but)


_BUT = re.compile(r",? (?:pour|afin) qu(?:e |’)(?P<but>(?!il soit\b|ça\b).+)$")


def _sans_but(clause: str) -> tuple[str, str]:
    """An action, and what comes of it: « je rends lisible…, pour que les gens… »."""
    trouve = _BUT.search(clause)
    if trouve is None or re.match(r"(?:ils?|elles?)\b", trouve["but"]):
        # « les murs pour qu'ils tiennent » is one.
        return clause, ""
    return clause[: trouve.start()], accorder_les_sujets(trouve["but"].rstrip(" .,"))


def _un_geste(dit: str) -> tuple[str, str] | None:
    """The infinitive and the participle phrase of what follows « je », « on » or « nous »."""
    mots = decouper(dit)
    i, ne = 0, False
    avant: list[str] = []
    while i < len(mots) and mots[i].lower() in DEVANT_INFINITIF:
        bas = mots[i].lower()
        ne = ne or bas in ("ne", "n’")
        if bas not in ("ne", "n’"):
            avant.append({"me": "nous", "m’": "nous", "se": "nous", "s’": "nous"}.get(bas, bas))
        i += 1
    verbe = _verbe(mots[i].lower()) if i < len(mots) else None
    if verbe is None or i + 1 >= len(mots) or verbe[0] in _NE_FONT_RIEN:
        return None
    reste = [_A_NOUS.get(m, m) for m in mots[i + 1 :]]
    nie = reste[0] if reste[0] in _NIE else ""
    infinitif_, participe = verbe
    if nie and len(reste) == 1:
        return None
    if reste[0] in ("bien", "mieux") and len(reste) > 1:
        # « je gagne bien ma vie » → « bien gagner notre vie »
        return (
            recoller([reste[0], *_elides(avant, infinitif_), infinitif_, *reste[1:]]),
            recoller([*_elides(avant, participe), participe, *reste]),
        )
    if nie:
        reste = reste[1:]
        return (
            recoller(["ne", nie, *_elides(avant, infinitif_), infinitif_, *reste]),
            recoller([*_elides(["ne", *avant], participe), participe, nie, *reste]),
        )
    if ne:
        return None
    for k in range(1, len(reste) - 1):
        # « je répare et vends des vélos »
        autre = reste[k] == "et" and part(reste[k + 1], "V") > 0.6 and _verbe(reste[k + 1])
        if autre:
            faits = [[*reste[: k + 1], autre[n], *reste[k + 2 :]] for n in (0, 1)]
            return (
                recoller([*_elides(avant, infinitif_), infinitif_, *faits[0]]),
                recoller([*_elides(avant, participe), participe, *faits[1]]),
            )
    return (
        recoller([*_elides(avant, infinitif_), infinitif_, *reste]),
        recoller([*_elides(avant, participe), participe, *reste]),
    )


def _elides(avant: list[str], verbe: str) -> list[str]:
    """What stands before a verb, elided before a vowel or spelled out before a consonant."""
    elides = {"le": "l’", "la": "l’", "ne": "n’"}
    if not avant:
        return []
    *autres, dernier = avant
    if voyelle(verbe):
        return [*autres, elides.get(dernier, dernier)]
    return [*autres, {"l’": "le", "n’": "ne"}.get(dernier, dernier)]


_NE_FONT_RIEN = frozenset(
    ["vouloir", "savoir", "pouvoir", "devoir", "croire", "penser", "dire", "signer", "trouver que", "préférer", "changer", "espérer",
     "comprendre", "sembler", "falloir", "avoir", "être", "parler", "valider", "modifier", "corriger", "attendre"]
)  # fmt: skip
"""Said of the talk itself, or of oneself."""

_DE_ON = (("", ""), ("t", "ts"), ("t", "s"), ("d", "ds"))


def _verbe(mot: str) -> tuple[str, str] | None:
    """The infinitive and the present participle of a present said by « je », « nous » or « on »."""
    if mot in ("est", "suis", "sommes", "a", "ai", "avons", "va", "vais", "allons", "peut", "peux"):
        return None
    essais = [*tours(mot, 1), *tours(mot, 4)]
    for fin, mise in _DE_ON[1:]:
        if mot.endswith(fin) and not essais:
            essais += tours(mot[: -len(fin)] + mise, 1)
    present = next((t for t in essais if t.temps == "P"), None)
    return (present.infinitif, present.participe) if present else None


# --- What asks for it ----------------------------------------------------------------------------

_VEUX = (
    r"(?:(?:j’|je |on |nous )(?:aimerai[st]?|voudrai[st]?|souhaiterai[st]?|souhaite|veux|veut|voulai[st]|voulons|voudrions|aimerions|préfér?erais)|il faudrait|faudrait|il faut|faut)"
    r"(?: bien| aussi| juste| plutôt| surtout| quand même| seulement)*"
)
_LA_PHRASE = r"(?:que (?:l’on|ça|la phrase|cette phrase|vous|tu)|qu’(?:elle|on|il))"
_DIRE = r"(?:dire|dise|disiez|dises|ajouter|ajoute|ajoutiez|mettre|mette|mettiez|écrire|écrive|parle|raconte|comprenne|comprennent|sache|sachent|voie|sente|entende|lise|retienne)"
_ORDRE = r"(?:(?:re)?met(?:s|tez)?|di(?:s|tes)|écri(?:s|vez)|note[zr]?|marque[zr]?|parle[zr]?)"
_AJOUTE = r"(?:r?ajout(?:e[rsz]?|ons)|complète[rz]?|précise[rz]?)"
_PETITS = r"(?:[ ,]*(?:aussi|bien|moi|juste|simplement|plutôt|également|surtout|quand même|s’il (?:vous|te) plaît|je vous prie|stp|svp|:))*"
_QUE = r"\s*(?:le fait )?qu(?:e |’)(?P<dit>.+)"
_DEMANDES = (
    re.compile(rf"\b(?P<plus>{_AJOUTE}){_PETITS}{_QUE}", re.I),
    re.compile(rf"(?:^|[.,;:!] |\bet |\bmais |\balors ){_ORDRE}{_PETITS}{_QUE}", re.I),
    re.compile(rf"\b{_VEUX} (?:{_LA_PHRASE} )?{_DIRE}{_PETITS}{_QUE}", re.I),
    re.compile(
        r"\b(?:il (?:y )?manque|(?:il )?manque|(?:vous|tu|on) (?:avez |as |a )?(?:oubli\w+|omis)|(?:elle|ça|la phrase) (?:oublie|omet))"
        r"(?: (?:l’essentiel|le cœur|le principal|le plus important|une chose|un truc|juste|surtout|encore|quand même|l’idée))*(?: [^,.;:!?]{2,40}? et(?= le fait))?\s*[:,]?" + _QUE,
        re.I,
    ),
    re.compile(r"(?:^|[.!;:,] |\bmais |\bnon )(?:nous|moi|chez (?:nous|moi)),? (?:c’est|ce serait)(?: surtout| d’abord| plutôt| avant tout)*" + _QUE, re.I),
    re.compile(r"^\W*(?P<plus>(?:et |mais )*aussi|et)(?=\s+qu(?:e |’)(?:les?|la|l’|nos|notre|mes|ils|elles|chacun|chaque|on)\b)" + _QUE, re.I),
    re.compile(
        r"\b(?P<plus>j’ai (?:juste )?oublié (?:de (?:vous )?(?:dire|préciser|mettre)|d’ajouter|d’écrire))" + _QUE, re.I
    ),
    re.compile(
        r"\b(?:l’essentiel|le principal|le plus important|(?:le|mon) (?:vrai |seul |grand )?but|l’important|l’idée|mon idée|(?:tout )?ce (?:qui compte|que je veux(?: dire)?|qui est important)|ce que je voulais dire)"
        r",? (?:pour moi,? )?(?:c’est|est|reste|:)" + _QUE,
        re.I,
    ),
    re.compile(r"(?:^|[.,;:!] |\bmoi,? |\bbien )(?:je |j’|on )?(?:dirais|mettrais|écrirais|noterais)(?: plutôt| bien| juste| simplement)* qu(?:e |’)(?P<dit>(?:je |j’|nous |on |les |nos |chacune? |chaque )(?!(?:ne |n’)?(?:manque|hésit|signe|garde|préf|change))[^?]+)", re.I),
    re.compile(
        r"\b(?:(?:on|personne|nul) (?:ne |n’)?(?:voit|comprend|sait|devine|sent)(?: même)? (?:pas|plus|rien)?(?: de)? ?(?:bien |trop )?ce que (?:je fais|nous faisons|on fait|je vends|on vend)"
        r"|(?:il (?:y )?)?manque (?:ce que (?:je fais|nous faisons|on fait)|le début)?|(?:vous avez|tu as) (?:coupé|perdu|enlevé|oublié)(?: le début| mon métier)?)\s*[:,]?\s*(?P<dit>(?:je |j’|nous |on )(?!ai\b|suis\b)[^!?]+)",
        re.I,
    ),
    re.compile(
        r"\b(?:j’ai|j’avais|je (?:vous |t’)ai|je (?:vous|t’) avais|on a|moi j’ai) (?:bien |déjà |pourtant )?(?:dit|écrit|parlé)" + _QUE,
        re.I,
    ),
    re.compile(
        r"\b(?:(?:ça|ce|elle|la phrase|il|on) (?:ne )?(?:le )?(?:dit|parle)|(?:vous|tu) (?:ne )?dites?s?) (?:même )?(?:pas|rien|nulle part)" + _QUE, re.I
    ),
)  # fmt: skip
"""« Il manque l'essentiel : que… », « je voudrais que ça dise que… », « j'ai dit que… »."""

_DE_FAIRE = (
    re.compile(rf"\b{_VEUX} (?:qu’il (?:y |s’y )?(?:fût|soit|ait|fasse) (?:question |mention )?|{_LA_PHRASE} (?:parle|dise)(?: aussi| bien)? )d(?:e |’)(?P<dit>.+)", re.I),
    re.compile(
        r"\b(?:l’essentiel|le principal|le cœur|le plus important|le but|ce qui compte|ce (?:n’)?(?:est|était) pas [^,.;!?]{3,40}|(?:c’est|cest) pas [^,.;!?]{3,40}|l’idée|l’envie),? (?:c’est |est |c’était )?(?:surtout |plutôt |d’abord |juste )?(?<!raison )d(?:e |’)(?P<dit>.+)",
        re.I,
    ),
    re.compile(r"\b(?:il (?:y )?manque|vous avez oublié|tu as oublié|t’as oublié)(?: juste| surtout)?(?: l’essentiel)?\s*:? (?:l’idée |l’envie |le fait )d(?:e |’)(?P<dit>.+)", re.I),
)  # fmt: skip
"""« Ce n'est pas l'honnêteté le cœur, c'est de… », « il manque l'idée de… »."""

_POUR_EUX = re.compile(
    r"\b(?:oubli\w+|manque|omis)\s+(?P<eux>(?:les|nos|mes|ceux|celles|la|le|l’)(?: |(?<=’))[^,.;:!?]+?)\s*[,:;].*?\bpour qu(?:e |’)(?P<dit>(?:ils|elles|il|elle) .+)", re.I
)  # fmt: skip
"""« Vous avez oublié les aveugles : c'est pour qu'ils rient »."""

_C_EST_POUR = re.compile(
    rf"(?:^|[.,;:!] |\bet |\bmais )(?:{_ORDRE}|{_AJOUTE}|{_VEUX} (?:{_LA_PHRASE} )?{_DIRE}){_PETITS} que c’est (?:d’abord |surtout |aussi )?pour (?P<gens>(?:les|nos|mes|ceux|celles|tous) .+)", re.I
)  # fmt: skip
"""« Dites que c'est pour les enfants du village »."""

_FIN_DE_DIT = re.compile(
    r"(?<=[.!?…;])\s.*$|\s*[;!?…].*$|,? plutôt que d(?:e|’).*$|,? (?:au lieu|à la place) d(?:e|u|es|’).*$"
    r"|[,;.!]* (?:et )?(?:mets|mettez|met) (?:ça|ceci|cela)\b.*$|,? (?:c’est tout|c’est ça|voilà|s’il (?:vous|te) plaît|stp|svp|merci|quoi|hein|en fait|à la place)\b.*$"
    r"|,? et (?:c’est (?:tout|bon|parfait|ok)|(?:après )?(?:je|on) (?:la |le )?signe|voilà|ça (?:ira|va))\b.*$|, c’(?:est|était)\b.*$|,? (?:ce n’est pas|ce n’était pas|c’est pas|mais (?!aussi)).*$"
)
EN_PLUS = re.compile(r"\b(?:aussi|également|en plus|encore)\b", re.I)
_DU_COACH = re.compile(
    r"\b(?:vous|votre|vos|tu|te|toi|ton|phrase|bouton|menu|question|signe\w*)\b", re.I
)


_APRES_UN_JUGEMENT = re.compile(
    r"^\W*(?:(?:non|nan|bof|mouais|trop \w+|(?:c’est |ça fait )?(?:un peu |très |trop )?(?:creux|vague|plat|nul|court|flou|banal|bateau|pompeux)|pas assez \w+|ça manque de \w+)[\s.,;:!]+)+(?:moi,? )?(?P<dit>je \w+ [^?]{12,}?)[.! ]*$", re.I
)  # fmt: skip
_DE_LA_PHRASE = frozenset(
    ["réfléchir", "hésiter", "relire", "garder", "laisser", "refuser", "demander", "passer", "arrêter", "revenir", "reprendre",
     "recommencer", "continuer", "trouver", "aimer", "détester", "adorer", "signer", "finir", "répéter", "redire", "rester", "voir", "rappeler"]
)  # fmt: skip


def geste_dit(texte: str) -> Contenu | None:
    """« trop vague. je soude des cadres qui durent »: what they do, told after a judgement."""
    trouve = _APRES_UN_JUGEMENT.match(texte)
    if trouve is None or _DU_COACH.search(trouve["dit"]) or "." in trouve["dit"]:
        return None
    lu = agir(propre(trouve["dit"]))
    mots = lu.texte.split() if lu else []
    return lu if len(mots) >= 4 and not _DE_LA_PHRASE & set(mots[:3]) else None


def demandes(texte: str) -> tuple[Contenu, bool] | None:
    """What a message, or one order of it, wants said, and whether it is wanted beside the rest.

    Args:
        texte: spelled as it should be; phone spelling is not read here.
    """
    if trouve := _POUR_EUX.search(texte):
        dit = _FIN_DE_DIT.sub("", trouve["dit"]).strip(" ,.:")
        lu = lire_contenu(dit)
        eux = re.sub(r"^mes\b", "nos", propre(trouve["eux"]))
        if lu and lu.genre == "effet" and lu.de_qui:
            return Contenu("effet", eux + lu.texte[len(lu.de_qui) :]), False
    for motif in _DEMANDES:
        if (trouve := motif.search(texte)) is None:
            continue
        dit = _FIN_DE_DIT.sub("", trouve["dit"]).strip(" ,.:")
        if _DU_COACH.search(dit):
            continue
        plus = trouve.groupdict().get("plus") or EN_PLUS.search(texte[: trouve.start("dit")])
        if lu := lire_contenu(dit):
            return lu, bool(plus)
    if trouve := _C_EST_POUR.search(texte):
        gens = propre(_FIN_DE_DIT.sub("", trouve["gens"]).strip(" ,.:"))
        return Contenu("partie", f"d’abord pour {_par_nous(gens)}"), True
    for motif in _DE_FAIRE:
        if trouve := motif.search(texte):
            dit = propre(_FIN_DE_DIT.sub("", trouve["dit"]).strip(" ,.:"))
            dit = re.sub(r" et d(?:e |’)(?=\w+(?:er|ir|re|oir)\b)", " et ", _par_nous(dit))
            premier = dit.split()[0].lower() if dit else ""
            if infinitif(premier) and len(dit.split()) >= 3 and not _DU_COACH.search(dit):
                return Contenu("geste", dit, f"pour {dit}"), bool(
                    EN_PLUS.search(texte[: trouve.start("dit")])
                )
    return None
