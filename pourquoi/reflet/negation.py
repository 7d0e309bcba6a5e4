"""« ils font plus vingt kilomètres »: the « ne » that speech drops, put back where « plus » denies."""

from __future__ import annotations

import re
from functools import lru_cache

from pourquoi.reflet.lexique import (
    a_lecture,
    accentuer,
    conjugue,
    connu,
    infinitif,
    part,
    participe_passe,
)

_NOMBRES = r"\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille"
_CLITIQUES = r"(?P<clitiques>(?:(?:se|me|te|nous|vous|les?|la|lui|leur|y|en) |[smtly]['’])*)"
_PLUS = re.compile(
    rf"(?<![\w’']){_CLITIQUES}(?P<verbe>[^\W\d_]+) plus (?P<suite>(?:{_NOMBRES}|les?|la|une?|aucune?|rien|personne|jamais|besoin|[^\W\d_]+(?:er|ir|re|oir))(?![\w’'])|l['’])",
    re.IGNORECASE,
)
_SUBI = re.compile(
    rf"(?<![\w’']){_CLITIQUES}(?P<verbe>\b(?:ai(?:en)?t|sentent|soient|soit)) plus (?=(?:peur|honte|mal|froid|faim|seul\w*)\b)",
    re.IGNORECASE,
)
"""« que les gens aient plus peur »: nobody wishes them more of it."""
_PEINE = re.compile(
    rf"(?<![\w’']){_CLITIQUES}(?P<verbe>\b(?:galèr\w+|galer\w+|jet\w+|gaspill\w+|souffr\w+|stress\w+|rament?|cach\w+|pleur\w+|angoiss\w+|subiss\w+|s’ennui\w+|meurent?|mour\w+|crèvent?|trembl\w+|culpabilis\w+)) plus(?=\s*(?:[,.;!?]|$)| (?:ce|cette|ces|leurs?|les?|la|des|au|aux|à|pour|quand|dans|toute?s?|tou[st])(?![\w’'])| l[’'])",
    re.IGNORECASE,
)
"""« pour que les gens galèrent plus »: the same."""
_SAIT_PLUS = re.compile(
    r"(?<![\w’'])(?<!\ben )(?<!\bse )(?<!\by )(?:(?:le |la |les )?(?:sai[st]|sav(?:ent|ons|ez|ai(?:s|t|ent))|saura(?:i[st]|ient|s)?)|voi(?:s|t|ent)|voyai(?:s|t|ent)) plus"
    r"(?= (?:(?:à|vers|chez|avec|par|de|pour) (?:qui|quoi|où|quel\w*)|quoi|où|comment|quel\w*|qui) )",
    re.IGNORECASE,
)
"""« elles savent plus quoi mettre »: nobody knows it more."""
_NIE = re.compile(r"\b(?:ne|sans|ni)\b|\bn['’]", re.IGNORECASE)
_AUXILIAIRE = re.compile(
    r"\b(?:suis|es|est|sommes|êtes|sont|étai\w+|ai|as|a|avons|avez|ont|avai\w+)\s*$", re.IGNORECASE
)
_AVANT = 30
"""Characters before the verb in which a « ne » would deny it already."""


@lru_cache(maxsize=256)
def avec_ne(texte: str) -> str:
    """The text with the « ne » that its « plus » lacks, where nothing but a denial can be meant."""

    def nier(m: re.Match[str]) -> str:
        verbe, suite = m["verbe"].lower(), m["suite"].lower()
        avant = texte[max(0, m.start() - _AVANT) : m.start()]
        sien = conjugue(verbe) and part(verbe, "V") > 0.6 and not a_lecture(verbe, "Vp")
        if suite.endswith(("er", "ir", "re", "oir")) and not infinitif(suite):
            return m[0]
        if m["clitiques"].lower() in ("t’", "t'") and a_lecture(verbe, "V2"):
            # « t’as plus un magasin »: « tu » is in it.
            return m[0]
        compare = re.match(r"[^,.;:!?]* qu[e’']", texte[m.end() :])
        if (
            not sien
            or compare
            or re.search(
                r"\b[a-z]{1,2}['’](?:(?:en|y|les?|la|lui) )*$|\b(?:je|tu|nous|vous) (?:(?:en|y|les?|la|lui) )*$",
                avant,
                re.I,
            )
            or _NIE.search(re.split(r"[,.;:!?]", avant)[-1])
            # « je me suis dit plus jamais ça »: a participle, whatever else the word is.
            or _AUXILIAIRE.search(avant)
        ):
            return m[0]
        dit = m["clitiques"] + m["verbe"]
        ne = "n’" if re.match(r"[aeiouyéèêh]", dit, re.IGNORECASE) else "ne "
        return f"{ne}{dit[0].lower()}{dit[1:]}{m[0][len(dit) :]}"

    texte = _G_PAS.sub(_je, texte)
    texte = _SI_FAUT.sub(r"\g<si>, il ", texte)
    texte = _ELLES_FAUT.sub(r"\g<avec>, il ", texte)
    texte = _PLUS_QUE.sub(_n_est_plus_que, _Y_A.sub(_il_n_y_a, texte))
    dit = _SUBI.sub(_ne_subit, _PEINE.sub(_ne_subit, _PLUS.sub(nier, texte)))
    dit = _PLUS_EU.sub(_ne_eu, _PLUS_SUR.sub(_ne_sur, dit))
    dit = _QUI_PLUS.sub(_qui_ne_plus, _PLUS_FAIT.sub(_ne_plus, dit))
    dit = _SAIT_PLUS.sub(_ne_subit, dit)
    return _A_PAS.sub(_a_ne_pas, _PLUS_AUCUN.sub(_aucun_ne, _PERSONNE.sub(_personne_ne, dit)))


_G_PAS = re.compile(
    r"(?<![\w’'])(?<!\d )g (?P<verbe>[^\W\d_]+)(?= (?:pas(?! (?:mal|cher|loin|longtemps|trop)\b)|jamais)\b)",
    re.IGNORECASE,
)
"""« g payé pas cher » may be « j’ai payé »; « j’ai change pas » is nothing."""


def _je(m: re.Match[str]) -> str:
    """« g change pas après » → « je change pas après »: « j’ai » takes its « pas » before the verb."""
    verbe = m["verbe"].lower()
    if not any(a_lecture(forme, "V1P") for forme in (verbe, *accentuer(verbe))):
        return m[0]
    je = "j’" if re.match(r"[aeiouyéèêh]", verbe) else "je "
    return f"{je if m[0][0] == 'g' else je.capitalize()}{m['verbe']}"


def _ne_subit(m: re.Match[str]) -> str:
    if _NIE.search(re.split(r"[,.;:!?]", m.string[max(0, m.start() - _AVANT) : m.start()])[-1]):
        return m[0]
    return f"{'n’' if re.match(r'[aeiouyéèêh]', m[0], re.IGNORECASE) else 'ne '}{m[0]}"


_PLUS_SUR = re.compile(
    r"(?<![\w’'])(?P<sujet>(?:je|tu|on|ils?|elles?|nous|vous|qui|ça) |j[’']|j(?=[a-z]{2}))(?P<dit>(?:(?:se|me|te|nous|vous|les?|la|lui|leur|y|en) |[smtly]['’])*(?P<verbe>[^\W\d_]+)) plus"
    r"(?= (?:jamais|personne|rien|aucune?|du tout)\b| d(?:e |[’'])[^,.;:!?…]{2,50}, (?:rien )?(?:que|juste|seulement|uniquement) (?:des?|du|les?|la|une?|mes|mon|ma|nos)\b)",
    re.IGNORECASE,
)
"""« je fais plus de crédit, que du comptant », « je livre plus jamais »: no more of it is meant."""


def _ne_sur(m: re.Match[str]) -> str:
    je = m["sujet"]
    if not conjugue(m["verbe"].lower()) or je in "jJ" and connu(m[0].split()[0].lower()):
        return m[0]
    ne = "n’" if re.match(r"[aeiouyéèêh]", m["dit"], re.IGNORECASE) else "ne "
    return f"{f'{je[0]}e ' if len(je) < 3 else je}{ne}{m['dit']} plus"


_PLUS_EU = re.compile(
    r"(?<![\w’'])(?P<sujet>(?:(?:je|tu|on|ils?|elles?|nous|vous|qui|ça) )?|[jt][’']|j(?=ai\b))(?P<clitiques>(?:en )?)"
    r"(?P<verbe>(?:(?:ont|a|as|ai|avons|avez|avai(?:en)?t|avais|aur(?:a|ont|ai|ait|aient))\b(?= plus (?:froid|peur|honte|faim|soif|mal|à (?:(?:se|me|te|les?|la|leur|lui|y|en) |[smtl]['’])?[^\W\d_]+(?:er|ir|re|oir))\b)"
    r"|(?:arriv|parvien|réussi|cherch|song|pens|pouss)[^\W\d_]*(?= plus à (?:(?:se|me|te|les?|la|leur|lui|y|en) |[smtl]['’])?[^\W\d_]+(?:er|ir|re|oir)\b))) plus (?=(?P<suite>[^.;:!?…]*))",
    re.IGNORECASE,
)
"""« ils ont plus froid », « on arrive plus à dormir »: an ill that is over, something given up."""
_QUAND = re.compile(
    r"\b(?:aujourd|mainten|depuis|dehors|dedans|hiver|été|nuit|ici|là|dans|chez|en|quand|lorsque|si|avec|parce|car)\b",
    re.IGNORECASE,
)
_SOULAGE = re.compile(
    r"\b(?:ça|ca|cela|ce qui) change,? (?:c[’']est )?qu(?:e |[’'])", re.IGNORECASE
)
"""« ça change qu’ils ont plus peur quand ils ouvrent une lettre »: an effect is that an ill is over."""
_DE_DIRE_QUE = re.compile(
    r"\b(?:de |d[’'])(?:le |me |se |leur |lui |nous |s[’']|m[’'])?(?:dire|avouer|admettre|reconna[îi]tre|croire|penser|montrer|raconter|expliquer|entendre|voir|savoir|apprendre|demander)"
    r" qu(?:e |[’'])(?=(?:je|tu|on|ils?|ça|ce|tout|rien|personne)\b|[cj][’']|(?:elles?|nous|vous) \w"
    r"|(?:l(?:es?|a) |l[’']|leurs? |m(?:on|a|es) |s(?:on|a|es) )\w+ (?:est|sont|a|ont|va|vont|était|étaient|ne|n[’']))",
    re.IGNORECASE,
)
"""« honte de dire qu’ils sont perdus »: this « que » compares nothing."""
_DAVANTAGE = re.compile(
    r"\bqu[e’']|\b(?:qui|comme) avant\b|\b(?:encore|toujours)\b"
    r"|^à (?:gagner|perdre|apprendre|offrir|donner|apporter|recevoir|dire|manger|faire|voir|découvrir|partager|craindre|boire)\b",
    re.IGNORECASE,
)
"""Compared with others, with before, or at some time and place: nobody knows, it stays as it is."""
_PLUS_AVANT = re.compile(
    r"\b(?:plus|moins|en hiver|l[’']hiver|la nuit|depuis|aujourd[’']hui|maintenant|chaque (?:année|jour)|partout)\b[^.;:!?…]*$",
    re.IGNORECASE,
)


def _ne_eu(m: re.Match[str]) -> str:
    """« ils ont plus froid » → « ils n’ont plus froid »; « ils ont plus froid que nous » stays."""
    avant = m.string[max(0, m.start() - _AVANT) : m.start()]
    avant = re.split(r"[,.;:!?]", avant)[-1]
    sujet, verbe, suite = m["sujet"], m["verbe"], m["suite"]
    # « ça pousse plus à acheter » pushes harder.
    suite = _DE_DIRE_QUE.sub("", suite)
    quand = _QUAND.search(suite) and not _SOULAGE.search(m.string[: m.start()])
    force = verbe.lower().startswith("pouss") and sujet.lower().strip() not in ("je", "on", "nous")
    if force or not conjugue(verbe.lower()) or _NIE.search(avant):
        return m[0]
    if quand or _DAVANTAGE.search(suite) or _PLUS_AVANT.search(avant):
        return m[0]
    if not sujet and re.search(r"[’']$|\b(?:se|y|en) $", avant):
        return m[0]
    dit = f"{m['clitiques']}{verbe}"
    ne = "n’" if re.match(r"[aeiouyéèêh]", dit, re.IGNORECASE) else "ne "
    if sujet[:2].lower() in ("j’", "j'", "t’", "t'") or sujet.lower() == "j":
        sujet = f"{sujet[0]}{'e' if sujet[0] in 'jJ' else 'u'} "
    return f"{sujet}{ne}{dit} plus "


_PLUS_FAIT = re.compile(
    r"\b(?P<sujet>il|elle|on|ils|elles|qui|ça) (?P<aux>(?:l[’']|les |m[’']|y |en )?(?:a|ont|avait|avaient)) plus (?P<fait>[^\W\d_]+)\b(?![^,.;:!?…]* qu[e’'])",
    re.IGNORECASE,
)


def _ne_plus(m: re.Match[str]) -> str:
    """« elle a plus bougé jusqu’au soir »: more than what is not said."""
    fait = m["fait"].lower()
    if not participe_passe(fait) or part(fait, "A") > 0.5:
        return m[0]
    ne = "n’" if m["aux"][0].lower() in "aoye" else "ne "
    return f"{m['sujet']} {ne}{m['aux']} plus {m['fait']}"


def _il_n_y_a(m: re.Match[str]) -> str:
    """« y a plus que nous », « ya que moi », « il y a plus de médecin » → « il n’y a … »."""
    il = "Il" if m[0][0].isupper() else "il"
    nomme = _DE_CE_NOM.match(m.string, m.end())
    # « y en a plus de mercerie »: the noun is said, « en » would say it twice.
    en = m["en"] and not (nomme and part(nomme[1].lower(), "N") > 0.8)
    return f"{il} n’y {'en ' if en else ''}{m['a']} "


_DE_CE_NOM = re.compile(r"(?:plus|pas) d(?:e |[’'])([^\W\d_]+)")


_GROUPE = rf"moi|toi|lui|nous|vous|eux|elles?|ça à|les?|la|des|du|une?|mes?|mon|ma|nos|notre|ceux|celles?|quelques|chez|ici|là|{_NOMBRES}"
_Y_A = re.compile(
    r"(?<![\w’'])(?<!\bon )(?<!\bqui )(?<!\belle )(?<!\bne )(?<!\bn[’'])(?:il |i )?(?:y ?['’]?|i)(?P<en> en|(?<=y)['’]?en)? ?(?P<a>a(?:vait|ura|urait)?) "
    rf"(?=(?:personne|rien|aucune?|pas|que (?:{_GROUPE})|plus (?:personne|rien|aucune?|une?|les?|la|que (?:{_GROUPE}|pour)|de (?!(?:{_NOMBRES})(?![\w-]))\w))(?![-’'])|que l[’']|plus (?:que )?[dl][’'](?!argent))",
    re.IGNORECASE,
)
"""Nobody means more of it: « plus que ça », « plus de dix ans », « plus que de l’argent » are left."""
_PLUS_QUE = re.compile(
    rf"(?<![\w’'])(?P<verbe>(?:reste(?:nt|ra|rait)?|restait)(?= plus que\b)|(?:est|sont|sommes|suis|étaient|était)(?= plus que (?:moi|nous|eux|elles|{_NOMBRES})(?![\w-])))",
    re.IGNORECASE,
)


_SI_FAUT = re.compile(
    r"(?P<si>\b(?:si|quand) (?:je|on|tu|ils|elles|nous) [^\W\d_]+(?: (?!il\b)[^\W\d_]+){0,2}),? (?=(?:faut|faudra|faudrait|fallait) )",
    re.IGNORECASE,
)
"""« si on ferme faut aller à la ville »."""


_ELLES_FAUT = re.compile(
    r"(?P<avec>\b(?:avec|pour|chez|sans|contre|devant|derrière|sur|après|comme|vers|grâce à) (?:elles?|eux|lui|moi|nous|vous|ça|celles?-(?:ci|là)|ceux-(?:ci|là))),? "
    r"(?=(?:faut|faudra|faudrait|fallait)(?: bien| que| pas|$| \w+(?:er|ir|re|oir)\b| qu’| juste| surtout| d’abord| absolument| toujours| tout| une?\b| du\b| des\b| de\b| la\b| le\b))",
    re.IGNORECASE,
)
"""« avec elles faut bien que je compte une heure »: « elles » is no subject of it."""
_QUI_PLUS = re.compile(
    r"(?P<avant>[^.;:!?…]*?)\b(?P<qui>qui) (?P<dit>(?:(?:se|me|te|nous|vous|les?|la|lui|leur|y|en) |[smtly]['’])*(?P<verbe>[^\W\d_]+)) plus"
    r"(?P<suite>(?:,? (?:du tout|tou(?:te)?s? seule?s?|seule?s?)\b| pour (?:elles?|eux|lui|soi)(?:-mêmes?)?,? (?:tou(?:te)?s? )?seule?s?\b| de chez (?:elles?|eux|lui|soi)\b)"
    r"|\s*(?:$|[,.;!?…)»]| (?:pour|à|au|aux|en|dans|chez|sur|avec|sans|depuis|parce|comme|car|et|ou|mais|le (?:soir|matin|midi|dimanche))\b))",
    re.IGNORECASE,
)
_POUVAIT = re.compile(
    r"(?:p(?:eu[tx]|euvent|ouv(?:ait|aient))|s(?:ait|avent|avai(?:en)?t)|os(?:e|ent|ai(?:en)?t)|arriv(?:e|ent|ai(?:en)?t)"
    r"|sort(?:|ent|ai(?:en)?t)|condui(?:t|sent|sai(?:en)?t)|march(?:e|ent|ai(?:en)?t)|boug(?:e|ent|eai(?:en)?t)|cuisin(?:e|ent|ai(?:en)?t)|voi(?:t|ent)|voyai(?:en)?t"
    r"|enten(?:d|dent|dai(?:en)?t)|tien(?:t|nent)|tenai(?:en)?t|cro(?:it|ient)|croyai(?:en)?t|exist(?:e|ent|ai(?:en)?t)|répond(?:|ent|ai(?:en)?t)|lèv(?:e|ent)|levai(?:en)?t"
    r"|reconnaiss(?:ent|ai(?:en)?t)|reconnaît|dor(?:t|ment|mai(?:en)?t)|fonctionn(?:e|ent|ai(?:en)?t)|ferm(?:e|ent)|suiv(?:ent|ai(?:en)?t)|suit|support(?:e|ent|ai(?:en)?t))$"
)
"""What is done or not, seldom « more »: « qui sortent plus » is no wish."""
_VOULU = re.compile(
    r"\b(?:veu[xt]|voudrai[st]|aimerai[st]|souhait\w*|rêv\w*|préf\w+|cherch\w+)\b", re.I
)


def _qui_ne_plus(m: re.Match[str]) -> str:
    """« les veuves qui cuisinent plus pour elles toutes seules » → « qui ne cuisinent plus »."""
    verbe, suite = m["verbe"].lower(), m["suite"].lower()
    sur = re.match(
        r",? (?:du tout|tou(?:te)?s? seul|seul|pour (?:elle|eux|lui|soi)|de chez)", suite
    )
    sien = conjugue(verbe) and part(verbe, "V") > 0.6 and not a_lecture(verbe, "Vp")
    if verbe in ("ne", "n") or not sien or not (sur or _POUVAIT.match(verbe)):
        return m[0]
    reste = m.string[m.end() :]
    if re.match(r"[^,.;:!?…]* qu[e’']", reste) or not sur and _VOULU.search(m["avant"]):
        return m[0]
    ne = "n’" if re.match(r"[aeiouyéèêh]", m["dit"], re.IGNORECASE) else "ne "
    return f"{m['avant']}{m['qui']} {ne}{m['dit']} plus{m['suite']}"


def _n_est_plus_que(m: re.Match[str]) -> str:
    """« il reste plus que nous » → « il ne reste plus que nous »."""
    avant = m.string[max(0, m.start() - _AVANT) : m.start()]
    if _NIE.search(re.split(r"[,.;:!?]", avant)[-1]) or re.search(r"\bc['’]$", avant):
        return m[0]
    return f"{'n’' if m[0][0].lower() in 'eé' else 'ne '}{m[0]}"


_A_PAS = re.compile(r"\b(?P<a>à|de|pour) pas (?P<verbe>[^\W\d_]+(?:er|ir|re|oir))\b", re.IGNORECASE)


def _a_ne_pas(m: re.Match[str]) -> str:
    """« un rendez-vous à pas louper » → « à ne pas louper »."""
    return f"{m['a']} ne pas {m['verbe']}" if infinitif(m["verbe"].lower()) else m[0]


_PERSONNE = re.compile(
    r"(?P<avant>\b(?:plus personne|plus rien|(?:que|et|où|si|mais) personne)) (?P<clitiques>(?:(?:se|y|en|lui|leur|les?|la) |[sly]['’])*)(?P<verbe>[^\W\d_]+)\b",
    re.IGNORECASE,
)


def _personne_ne(m: re.Match[str]) -> str:
    """« que plus personne ait honte » → « n’ait honte »."""
    verbe = m["verbe"].lower()
    # « les arnaque »: after such a pronoun, no noun of one thing.
    # « plus rien a 12 km » says where, « plus rien a prouver » what for.
    if verbe == "a" and re.match(
        r" (?:\d|qui\b|[^\W\d_]+(?:er|ir|re|oir)\b|\w+ (?:kilom[èe]tres?|km|minutes?)\b)",
        m.string[m.end() :],
    ):
        return m[0]
    sien = part(verbe, "V") >= 0.6 or m["clitiques"] and verbe[-1] not in "sx"
    # « plus personne la nuit », « plus rien le soir » say when.
    article = m["clitiques"].lower() in ("la ", "le ", "l’", "l'")
    sien = sien and not (article and part(verbe, "N") > 0.4)
    if verbe in ("ne", "n") or not conjugue(verbe) or not sien or a_lecture(verbe, "Vp"):
        return m[0]
    dit = f"{m['clitiques']}{m['verbe']}"
    ne = "n’" if re.match(r"[aeiouyéèêh]", dit, re.IGNORECASE) else "ne "
    return f"{m['avant']} {ne}{dit}"


_PLUS_AUCUN = re.compile(
    r"(?:(?<=\bque )|(?<=\boù )|(?<=\bet )|(?<=\bsi )|(?<=\bquand ))plus aucune? (?P<suite>(?:[^\s,.;:!?«»]+ ){1,5}[^\s,.;:!?«»]+)",
    re.IGNORECASE,
)
_SE = re.compile(r"(?:se|y|en|lui|leur|s['’].+)", re.IGNORECASE)
_BORNE = re.compile(r"(?:ne|n['’].*|qui|que|qu['’].*|dont|où|pas|pour|sans|et|mais)", re.IGNORECASE)


def _aucun_ne(m: re.Match[str]) -> str:
    """« que plus aucun petit patron coule » → « ne coule »; « plus aucune place libre » stays."""
    mots = m["suite"].split(" ")
    for i, mot in enumerate(mots):
        if _BORNE.fullmatch(mot):
            break
        # « plus aucun chantier en retard » is no clitic.
        se = _SE.fullmatch(mot) and (
            "’" in mot or "'" in mot or any(map(conjugue, mots[i + 1 : i + 2]))
        )
        if i == 0 or not (se or _dit_un_verbe(mot)):
            continue
        if re.fullmatch(r"(?:de|du|des|à|au|aux|la|le|les)", mots[i - 1], re.IGNORECASE):
            # « plus aucun client de passage »
            continue
        ne = "n’" if re.match(r"[aeiouyéèêh]", mot, re.IGNORECASE) else "ne "
        dits = [*mots[:i], f"{ne}{mot}", *mots[i + 1 :]]
        return f"{m[0][: m.start('suite') - m.start()]}{' '.join(dits)}"
    return m[0]


def _dit_un_verbe(mot: str) -> bool:
    bas = mot.lower()
    return part(bas, "V") >= 0.6 and bool(conjugue(bas)) and not a_lecture(bas, "Vp", "Vf")
