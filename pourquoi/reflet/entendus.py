"""Forms that sound alike, told apart by the word beside them: « elle c regardé », « ils peuvent bougé »."""

from __future__ import annotations

import re
from functools import lru_cache

from pourquoi.reflet.lexique import (
    a_lecture,
    accentuer,
    conjugue,
    connu,
    desaccentuer,
    frequence,
    infinitif,
    part,
    participe_passe,
)

_ADVERBES = r"(?:(?:pas|plus|trop|bien|mal|jamais|rien|tout|encore|toujours|mieux|enfin|tous|même|aussi|déjà|juste|vraiment|presque) )*"
_C_EST = re.compile(
    rf"(?<!\w)(?P<sujet>elles?|ils?|on) (?:c|c’est|s’est) (?P<entre>{_ADVERBES})(?P<participe>[^\W\d_]+)(?!\w)(?P<suite> (?:les?|la|l’|une?|des|d[eu]|que|qu’)(?!\w))?",
    re.IGNORECASE,
)
_SANS_ACCORD = frozenset(
    [
        "parlé",
        "plu",
        "dit",
        "demandé",
        "souri",
        "téléphoné",
        "écrit",
        "répondu",
        "promis",
        "menti",
        "ri",
        "succédé",
        "nui",
        "permis",
        "donné",
        "rendu",
        "fait",
    ]
)
"""What is done to one another is said « à »: « elles se sont parlé »."""
_TT = re.compile(r"(?<!\w)tt(?: (?=([^\W\d_]+|\d+))|(?=[,.;!?…]|$))", re.IGNORECASE)
_DONNE_A = re.compile(
    r"(?<!\w)((?:donn|prêt|vend|rend|offr|offert|propos|demand|appris|montr|laiss|envoy|livr|ramen|c[èé]d)\w* "
    r"(?:(?!(?:et|qui|qu[ei]?|il|elle|on|ça|mais|ou|où|car|parce|quand|si|comme|dont|donc|je|tu)\b)[\w-]+ ){1,5}?)"
    r"a (?=(?:un|une|mon|ma|mes|la|l’|des|cette|chaque|deux|trois)(?:\b|(?<=’)))",
    re.IGNORECASE,
)
"""« j’ai prêté mon deuxième four a un concurrent »"""
_AIME = re.compile(
    r"(?<!\w)((?:aim(?:er?|é|ais|ait|es|ent)|ador(?:er?|é|ais|ait|es?)|préf[eéè]r\w{1,3}|déteste|fallait|faut|pour|sans) )([^\W\d_]+)e(?!\w)(?= (?:les?|la|l’|mes|mon|ma|des?|un|une|du|tout)(?!\w))",
    re.IGNORECASE,
)
_VEUT = re.compile(
    rf"(?<!\w)((?:peu[xt]|peuvent|pouvons|veu[xt]|veulent|doi[st]|doivent|va|vais|vont|faut|savent|sais|sait) {_ADVERBES})([^\W\d_]+)é(?!\w)",
    re.IGNORECASE,
)
_A = re.compile(
    rf"(?<!\w)((?:j’ai|(?:tu|t’) ?as|(?:il|elle|on|qui|ça|l’|m’|t’|n’) ?a|(?:ils|elles|qui) ont|nous avons|vous avez|avai[st]|avaient) {_ADVERBES})([^\W\d_]+e)(?!\w)(?P<de> (?:de|d’|que|qu’|à|pour)(?:\b|(?<=’)))?",
    re.IGNORECASE,
)
_IL = re.compile(
    r"(?<!\w)(?P<il>qu’il|il)(?P<s>s?) (?P<se>se |s’)?(?P<verbe>[^\W\d_]+)(?!\w)", re.IGNORECASE
)
_IMPERSONNEL = frozenset(
    [
        "y",
        "faut",
        "fallait",
        "faudra",
        "faudrait",
        "fait",
        "pleut",
        "neige",
        "suffit",
        "s’agit",
        "reste",
    ]
)
_PLUSIEURS = re.compile(
    r"(?<!\w)(?:les|des|mes|nos|ces|vos|tes) ([^\W\d_]+)(?: ([^\W\d_]+[sx]))?(?!\w)", re.IGNORECASE
)
_UN_SEUL = re.compile(
    r"(?<!\w)(?:(?:[Uu]n|[Ll]e|[MmTtSs]on|[Cc]et?|[NnVv]otre|[Ll]eur|[Mm]onsieur|[Mm]r|[Ll]ui) |[Ll]’(?!on\b)[^\W\d_])|(?<=\w )[A-ZÀ-Ý][a-zà-ÿ]{2,}"
)
_SE_SONT = re.compile(
    r"(?<!\w)((?:elles?|ils) (?:se sont|s’est) (?:\w+ )?)(parl|souri|succéd|téléphon|menti|suffi|nui)(é?)e?s?(?!\w)",
    re.IGNORECASE,
)


def avant_lecture(texte: str) -> str:
    """A stretch with « c » read as « s’est » after its subject, and « tt » as « tout » before an adverb.

    Args:
        texte: through `nettoyer`, as typed.
    """
    texte = _MONT.sub(r"\1 m’ont", _C_EST.sub(_se, _LE_NOM_C_EST.sub(r"\1 s’est", texte)))
    texte = _QU_ONT.sub(_qui_ont, _MA_FAIT.sub(_m_a_fait, texte))
    texte = _RETRAITES.sub(r"\1és", texte)
    texte = _QU_ILS.sub(_qu_ils, _Y_PARLE.sub(_ils_parlent, texte))
    texte = _ST.sub(lambda m: f"sont {m[1]}" if participe_passe(m[1].lower()) else m[0], texte)
    return _TT.sub(_tout, texte)


_RETRAITES = re.compile(
    r"(?<![\w’])((?:les|des|mes|aux) (?:surendett|(?:retrait|dialys)(?=es (?:qui|sans|isol|seul|et les|du (?:village|quartier|coin))))|surendett)es(?!\w)",
    re.IGNORECASE,
)
"""« les retraites isolees »: people, not what they are paid."""
_QU_ILS = re.compile(
    r"(?<![\w’])(?P<faut>(?:faut|fau[dt]rait?|faudra|fallait|veu[xt]|voudrais?|aimerais?|souhaite|souhaiterais) )(?:qui|ki) "
    r"(?P<suite>(?:(?:ne|se|le|la|les|y|en|lui|leur|me|nous) |[snly]’)*(?P<verbe>[^\W\d_]+))(?!\w)",
    re.IGNORECASE,
)


def _qu_ils(m: re.Match[str]) -> str:
    """« faut ki le fassent » → « faut qu’ils le fassent »."""
    verbe = m["verbe"].lower()
    if not a_lecture(verbe, "V3S", "V6S"):
        return m[0]
    return f"{m['faut']}qu’il{'' if a_lecture(verbe, 'V3S') else 's'} {m['suite']}"


_Y_PARLE = re.compile(
    r"(?P<avant>^|[,;:.!?…] |(?<![\w’])(?:qu’|(?:que|quand|qd|et|mais|parce que|car|puis|comme|alors|si) ))(?P<y>y) (?P<suite>(?:(?:ne|se|le|la|les|me|nous|vous|lui|leur) |[snlm]’)*(?P<verbe>[^\W\d_]+))(?!\w)",
    re.IGNORECASE,
)


def _ils_parlent(m: re.Match[str]) -> str:
    """« y voient bien que je m’en fiche pas » → « ils voient »; « y a », « les gens y mangent » stay."""
    verbe, avant = m["verbe"].lower(), m["avant"]
    if not a_lecture(verbe, "V6") or part(verbe, "V") < 0.6 and verbe not in ("ont", "sont"):
        return m[0]
    avant = {"que ": "qu’", "si ": "s’", "parce que ": "parce qu’"}.get(avant.lower(), avant)
    return f"{avant}{'Ils' if m['y'] == 'Y' else 'ils'} {m['suite']}"


_ST = re.compile(r"(?<!\w)st ([^\W\d_]+)")
_LE_NOM_C_EST = re.compile(
    r"(?<![\w’])((?:une?|l[ea]|m(?:on|a)|s(?:on|a)|notre|cette?) [^\W\d_]+|l’[^\W\d_]+) c(?:’est)?"
    r"(?= (?:assise?|assi|agenouillée?|effondrée?|évanouie?|excusée?|confiée?|réveillée?|levée?|blessée?|endormie?|arrêtée?|retournée?|lancée?|inscrite?|rétablie?|remise?|tue|cass[ée]e?(?= l)|coup[ée]e?(?= l)|brûlée?(?= l)|foulée?(?= l))"
    r" (?:sur|à|a|dans|devant|derrière|et|de|d’|chez|au|pour|en|avec|quand|par|la|le|toute?|seule?|direct)(?:\b|(?<=’)))",
    re.IGNORECASE,
)
"""« un monsieur c’est assis à côté »"""
_MONT = re.compile(r"\b(ils|qui|elles|gens) mont\b", re.IGNORECASE)


_MA_FAIT = re.compile(
    r"(?<![\w’])(?P<m>[mt])a (?P<verbe>[^\W\d_]+e) (?=(?:une?(?! (?:peu|jour|fois|matin|soir|nuit|ann[ée]e|semaine)\b)|des|mon|mes|s[ao]n?|ses|(?P<sur>l[ea]s?|l’))(?:\b|(?<=’)))",
    re.IGNORECASE,
)


def _m_a_fait(m: re.Match[str]) -> str:
    """« Momo, ma retape une épave » → « m’a retapé »: no noun comes before « une » so."""
    verbe = m["verbe"].lower()
    lus = [p for p in accentuer(verbe) if p.endswith("é") and participe_passe(p)]
    if not lus or part(max([verbe, *accentuer(verbe)], key=frequence), "N") > (
        0.05 if m["sur"] else 0.6
    ):
        return m[0]
    return f"{m['m']}’a {lus[0]} "


_QU_ONT = re.compile(
    r"(?P<det>\b(?:les|des|mes|nos|ces|d’autres|une?|l[ea]|mon|ma) )?(?P<avant>(?<!\w)en a|quelqu’une?|(?<!\w)[^\W\d_]+) qu’(?P<verbe>(?:en )?(?=[aeiouhéèêàâîô])[^\W\d_]+)(?![\w’-])(?= (?P<suite>(?P<un>[^\W\d_]+[’]?)(?: ?(?P<deux>[^\W\d_]+))?))?",
    re.IGNORECASE,
)
_GENS = frozenset(["ceux", "celles", "celui", "celle", "gens", "quelqu’un", "en a"])
_SUJET_SINGULIER = re.compile(
    r"(?:l[ea] |l’|[mts](?:on|a) |ce |cet(?:te)? |notre |votre |leur |toute? |ça\b)", re.IGNORECASE
)
_SUJET_PLURIEL = re.compile(
    r"(?:[lmtsc]es |[nv]os |leurs |tous |toutes |deux |trois )", re.IGNORECASE
)


def _qui_ont(m: re.Match[str]) -> str:
    """« ceux qu’osent pas » → « ceux qui osent pas »; « la place qu’occupent les livres » stays."""
    avant, verbe = m["avant"].lower(), m["verbe"].lower().split()[-1]
    if m["un"] and m["un"].lower() in ("pas", "jamais") and verbe in ("ont", "avaient", "osent"):
        # « les gens d’ici qu’ont pas le choix »: whatever stands between.
        return m[0].replace(" qu’", " qui ")
    gens = avant in _GENS
    nomme = gens or a_lecture(avant, "N") and (m["det"] or part(avant, "N") > 0.8)
    pluriel = a_lecture(verbe, "V6")
    avoir = verbe in ("a", "ont", "avait", "avaient", "est", "sont", "était", "étaient")
    if not nomme or not (pluriel or a_lecture(verbe, "V3")):
        return m[0]
    if part(verbe, "V") < 0.5 and not avoir:
        return m[0]
    suite = m.string[m.end() :].lstrip()
    if m["un"] and participe_passe(m["un"].lower()):
        suite, avoir = suite[len(m["un"]) :].lstrip(), False
    # Its own subject may come after it: « l’idée qu’ont les gens », « la maison qu’habite Paul ».
    sujet = (_SUJET_PLURIEL if pluriel else _SUJET_SINGULIER).match(suite) or suite[:1].isupper()
    return m[0] if sujet and not (gens and avoir) else m[0].replace(" qu’", " qui ")


def _tout(m: re.Match[str]) -> str:
    """« je démonte tt devant eux »: before no noun, nor a word of several."""
    suivant = (m[1] or "").lower()
    plusieurs = re.search(
        r"\b(?:sont|sommes|êtes|nous|ns|les|ont)(?: \w+)? $", m.string[: m.start()]
    )
    seul = suivant in ("", "seul") or suivant.isdecimal() or part(suivant, "PD") > 0.6
    return f"tout{m[0][2:]}" if seul and not plusieurs else m[0]


def _se(m: re.Match[str]) -> str:
    """« ils c retrouvés » → « ils se sont retrouvés »."""
    bas = m["participe"].lower()
    sujet = m["sujet"].lower()
    lus = [p for p in (bas, bas + "é", *accentuer(bas)) if participe_passe(p)]
    if not lus:
        return m[0]
    participe, pluriel = lus[0], sujet in ("ils", "elles")
    masculin = next(
        (
            p
            for fin in ("es", "e", "s", "")
            if (p := participe.removesuffix(fin)) and a_lecture(p, "Vpm")
        ),
        participe,
    )
    # « elle s’est cassé le bras »
    accorde = masculin not in _SANS_ACCORD and not m["suite"] and sujet != "on"
    fin = ("e" if sujet.startswith("e") else "") + ("s" if pluriel and masculin[-1] != "s" else "")
    essai = masculin + fin if accorde else masculin
    dit = essai if connu(essai) else participe
    aux = "se sont" if pluriel else "s’est"
    return f"{m['sujet']} {aux} {m['entre']}{dit}{m['suite'] or ''}"


_A_PARTICIPE = re.compile(
    r"(?<!\w)a (?P<participe>(?P<racine>[^\W\d_]+)ée?s?)(?!\w)", re.IGNORECASE
)


def participes_tapes(texte: str, tape: str) -> str:
    """A stretch read, with the participles typed with their accent: « a pleuré » is no « à pleurer ».

    Args:
        texte: in French.
        tape: the same as it was typed.
    """
    for dit in _A_PARTICIPE.finditer(tape):
        if participe_passe(dit["participe"].lower()):
            texte = re.sub(
                rf"([^\W\d_]+) à {dit['racine']}er(?!\w)",
                lambda m: m[0] if _sans_verbe(m[1]) else f"{m[1]} {dit[0]}",  # noqa: B023
                texte,
            )
    return texte


_QU_UN = re.compile(
    r"(?<!\bplus )(?<!\bmoins )(?<!\bmieux )(?<!\bpire )(?<!\bautre )(?<!\bchose )(?<!\btel )(?<![\w’])(?:que |qu’)(?:l[ea]s? |l’|une? |des |m[aeo][ns]? |s[aeo][ns]? |nos |notre |leurs? )(?P<nom>[^\W\d_]+) (?P<racine>[^\W\d_]+)é(?P<s>s?)(?!\w)(?P<suite>[^,.;:!?…]*)",
    re.IGNORECASE,
)


def verbes_tapes(texte: str, tape: str) -> str:
    """A stretch read, with the verb its « que » waits for: « qu’un gosse crame » is no « cramé ».

    Args:
        texte: in French.
        tape: the same as it was typed.
    """
    return _QU_UN.sub(lambda m: _son_verbe(m, tape), texte)


def _son_verbe(m: re.Match[str], tape: str) -> str:
    verbe = f"{m['racine']}e{m['s']}"
    tapee = re.search(rf"(?<!\w){verbe}(?!\w)", tape)
    nie = re.search(r"\b(?:ne|n’\w+)\b", m.string[: m.start()][-25:])
    autre = any(
        conjugue(mot) and part(mot, "V") > 0.5 and not participe_passe(mot)
        for mot in re.findall(r"[^\W\d_]+", m["suite"].lower())
    )
    if (
        not tapee
        or nie
        and "pas" not in m.string[: m.start()]
        or autre
        or not conjugue(verbe.lower())
    ):
        return m[0]
    return m[0].replace(f" {m['racine']}é{m['s']}", f" {tapee[0]}", 1)


_OU = re.compile(r"(?<![\w’])o[uù](?!\w)", re.IGNORECASE)


def relatifs_tapes(texte: str, tape: str) -> str:
    """A stretch read, with each « où » that was typed: « une librairie où ceux qui n'osent pas ».

    Args:
        texte: in French.
        tape: the same as it was typed.
    """
    tapes = _OU.findall(tape)
    if "où" not in tapes or len(tapes) != len(_OU.findall(texte)):
        return texte
    suite = iter(tapes)
    return _OU.sub(lambda m: "où" if next(suite) == "où" else m[0], texte)


@lru_cache(maxsize=256)
def apres_lecture(texte: str) -> str:
    """A stretch read, with its infinitives after « peut », participles after « avoir », and « ils ».

    Args:
        texte: in French, but for what only its neighbours tell.
    """
    texte = _VEUT.sub(
        lambda m: f"{m[1]}{m[2]}er" if infinitif(f"{m[2]}er".lower()) else m[0], texte
    )
    texte = _DONNE_A.sub(r"\1à ", texte)
    texte = _AIME.sub(_infinitif, texte)
    texte = _SE_SONT.sub(r"\1\2\3", _A.sub(_participe, texte))
    texte = _LES_GENS.sub(_ils_font, texte)
    texte = _QUI.sub(_qui_sont, _LA.sub("la ", _POUR_FAIRE.sub(_a_faire, texte)))
    texte = _S_EST_FAIT.sub(
        lambda m: f"{m[1]} s’est fait {m[2]}" if infinitif(m[2].lower()) else m[0], texte
    )
    texte = _MA_MERE_A.sub(_a_fait, _AI_FAITS.sub(_ai_fait, texte))
    return _IL.sub(_ils, texte)


_MA_MERE_A = re.compile(
    r"(?<![\w’])(?P<qui>(?:m(?:on|a)|notre) (?:mère|père|s(?:œ|oe)ur|frère|tante|oncle|tonton|maman|papa|mamie|papy|grand-mère|grand-père|mari|femme|patronne?|chef|banquier|prof)) (?:à|a) "
    r"(?P<racine>[^\W\d_]+)er(?= (?:une?|l[ea]s?|des?|mon|ma|mes|s[ao]n|ses|\d+|deux|trois|toute?|tous|pour|dans|en|avec|chez)(?!\w)| l’)",
    re.IGNORECASE,
)
_AI_FAITS = re.compile(
    r"(?<![\w’])(j’ai |on a |(?:il|elle) a |(?:ils|elles) ont )(?P<fait>[^\W\d_]+)s(?= (?:une?|l[ea]|mon|ma|\d+)(?!\w)| l’)",
    re.IGNORECASE,
)


def _a_fait(m: re.Match[str]) -> str:
    """« ma mère a élever six enfants » → « a élevé »: nobody has one's mother to bring up."""
    fait = f"{m['racine']}é"
    sur = infinitif(f"{m['racine']}er".lower()) and participe_passe(fait.lower())
    return f"{m['qui']} a {fait}" if sur else m[0]


def _ai_fait(m: re.Match[str]) -> str:
    """« j’ai refaits un mur » → « refait »."""
    seul, plusieurs = m["fait"].lower(), f"{m['fait']}s".lower()
    sur = a_lecture(seul, "Vpms", "Ams") and a_lecture(plusieurs, "Vpmp")
    return m[1] + m["fait"] if sur and not a_lecture(plusieurs, "Vpms", "Vpmx") else m[0]


_S_EST_FAIT = re.compile(
    r"(?<![\w’])(m(?:on|a) [^\W\d_]+) c’est fait ([^\W\d_]+er)(?!\w)", re.IGNORECASE
)
"""« mon frère c’est fait renverser »"""
_LA = re.compile(
    r"(?<![\w-])là (?=(?:mêmes?|meilleure|première|dernière|seule (?:chose|personne|fois|qui|que))\b"
    r"|(?:plus|moins) (?!(?:personne|rien|aucune?|de|d’|du|que|que?|souvent|qu’))[^\W\d_]+e\b)",
    re.IGNORECASE,
)
"""« là moins chère »"""
_POUR_FAIRE = re.compile(
    r"(?<!\w)(?P<avant>[^\W\d_]+) a (?P<racine>[^\W\d_]+)é(?!\w)", re.IGNORECASE
)


def _a_faire(m: re.Match[str]) -> str:
    """« forcer a acheté » → « forcer à acheter »: no infinitive has « a » for its verb."""
    vu = _sans_verbe(m["avant"]) and infinitif(f"{m['racine']}er".lower())
    return f"{m['avant']} à {m['racine']}er" if vu else m[0]


def _sans_verbe(avant: str) -> bool:
    """Whether a word is an infinitive, so that « a » after it is no verb."""
    bas = avant.lower()
    return infinitif(bas) and part(bas, "N") < 0.3


_QUI = re.compile(
    r"(?<!\w)(?:d’autres|(?:des|les|mes|nos|ces|vos|deux|trois) (?P<nom>[^\W\d_]+)) qui (?P<clitiques>(?:(?:se|les?|la|lui|leur|y|en|me|nous|ne) |[slmn]’)*)(?P<verbe>[^\W\d_]+)(?!\w)",
    re.IGNORECASE,
)


def _qui_sont(m: re.Match[str]) -> str:
    """« des voisins qui les garde » → « qui les gardent »."""
    nom, verbe = (m["nom"] or "autres").lower(), m["verbe"].lower()
    pluriel = verbe + ("nt" if verbe[-1] == "e" else "ent")
    sur = verbe[-1] in "ed" and a_lecture(verbe, "V3") and a_lecture(pluriel, "V6")
    if not m["nom"] and verbe.endswith("ait") and a_lecture(verbe, "V3"):
        # « pour d’autres qui me respectait pas »
        sur, pluriel = True, pluriel_de(verbe)
    if not sur or m["nom"] and not a_lecture(nom, "Nmp", "Nfp", "Nxp") or part(verbe, "V") < 0.4:
        return m[0]
    return m[0][: m.start("verbe") - m.start()] + pluriel


_LES_GENS = re.compile(
    r"(?:^|(?<=[,;:.!?…] )|(?<=\bque )|(?<=\bquand )|(?<=\bsi )|(?<=\bet )|(?<=\bmais )|(?<=\bcar )|(?<=\boù ))"
    r"(?:les|mes|nos|ces|vos|ses|leurs|des) (?P<nom>[^\W\d_]+)(?: (?:(?:du|de|des|de la) |d’|de l’)[^\W\d_]+)? "
    r"(?P<clitiques>(?:(?:se|les?|la|lui|leur|y|en|me|nous|ne) |[slmn]’)*)(?P<verbe>[^\W\d_]+)(?!\w)",
    re.IGNORECASE,
)
_AU_PLURIEL = {
    **{"est": "sont", "a": "ont", "va": "vont", "fait": "font", "soit": "soient", "ait": "aient"},
    **{"veut": "veulent", "peut": "peuvent", "doit": "doivent", "sait": "savent", "dit": "disent"},
    **{"prend": "prennent", "vient": "viennent", "tient": "tiennent", "met": "mettent"},
    **{"part": "partent", "sort": "sortent", "sent": "sentent", "boit": "boivent"},
}


def pluriel_de(verbe: str) -> str:
    """« voit » → « voient », « respectait » → « respectaient »; empty when no table tells."""
    essais = [
        _AU_PLURIEL.get(verbe, ""),
        verbe + "nt" if verbe[-1] == "e" else "",
        verbe[:-1] + "ent" if verbe.endswith("ait") else "",
        verbe[:-1] + "ent" if verbe.endswith(("oit", "uit")) else "",
        verbe[:-1] + "ssent" if verbe.endswith("it") else "",
        verbe + "ent" if verbe.endswith("d") else "",
    ]
    return next((essai for essai in essais if essai and a_lecture(essai, "V6")), "")


def _ils_font(m: re.Match[str]) -> str:
    """« que les gamins du quartier voit » → « voient »: no other subject may be meant."""
    nom, verbe = m["nom"].lower(), m["verbe"].lower()
    sur = a_lecture(verbe, "V3") and not a_lecture(verbe, "V6", "Vp") and part(verbe, "V") > 0.6
    sur = sur and verbe not in ("a", "est") and part(nom, "N") > 0.5
    pluriel = pluriel_de(verbe) if sur and a_lecture(nom, "Nmp", "Nxp", "Nfp") else ""
    return m[0][: m.start("verbe") - m.start()] + pluriel if pluriel else m[0]


def _infinitif(m: re.Match[str]) -> str:
    """« j’ai aimé démonte les postes » → « démonter »."""
    mot = f"{m[2]}e".lower()
    sur = conjugue(mot) and part(mot, "V") > 0.9 and infinitif(f"{mot}r")
    return f"{m[0]}r" if sur else m[0]


def _participe(m: re.Match[str]) -> str:
    """« j’ai jete » → « j’ai jeté »; « avait cloque » too: no noun comes that bare after it."""
    mot = m[2].lower()
    lus = [p for p in accentuer(desaccentuer(mot)) if p.endswith("é") and participe_passe(p)]
    # « j’ai toujours rêve de »: « envie », « besoin » aside, no noun comes bare after it.
    nom = connu(mot) and part(mot, "V") < 0.5
    nom = nom and (m["de"] or mot in _SANS_ARTICLE or part(mot, "N") < 0.5)
    nom = nom and not (re.search(r"\btoujours\b", m[1]) and mot not in _SANS_ARTICLE)
    if not lus or participe_passe(mot) or nom:
        return m[0]
    return m[1] + lus[0] + (m["de"] or "")


_SANS_ARTICLE = frozenset(
    [
        *("affaire", "charge", "classe", "connaissance", "conscience", "carte", "garde", "grâce"),
        *("aide", "chance", "envie", "haine", "peine", "goutte", "charge", "suite", "valeur"),
        *("honte", "marre", "place", "prise", "réponse", "rendez-vous", "confiance", "lettre"),
        *("mémoire", "double", "pratique", "recours", "figure", "trace", "cause", "cure", "force"),
    ]
)
"""Nouns that « avoir » takes without an article."""


def _ils(m: re.Match[str]) -> str:
    """« les voisins viennent et il se parle »: nobody but them was named."""
    verbe = m["verbe"].lower()
    essais = (verbe + "nt", verbe.removesuffix("it") + "ient")
    pluriel = next((p for p in essais if a_lecture(p, "V6")), "")
    if not pluriel or not a_lecture(verbe, "V3") or a_lecture(verbe, "V6"):
        return m[0]
    if not m["s"]:
        avant = m.string[: m.start()]
        autres = [
            i for i in _IL.finditer(avant) if i["verbe"].lower() not in _IMPERSONNEL and not i["s"]
        ]
        entoure = m["se"] or len(m["il"]) > 2
        plusieurs = any(
            nom and (nom.lower() == "gens" or a_lecture(nom.lower(), "Nmp", "Nxp", "Nmx"))
            for p in _PLUSIEURS.finditer(avant)
            for nom in p.groups()
        )
        if autres or not entoure or not plusieurs or _UN_SEUL.search(avant):
            return m[0]
    return f"{m['il']}s {m['se'] or ''}{pluriel}"
