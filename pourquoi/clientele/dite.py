"""Whom an answer names: those it is for, those it leaves out, and what is given up for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from pourquoi.clientele.refus import refus_devant
from pourquoi.clientele.refus_verbal import a_l_infinitif, clauses, sans_ce_qui_ne_laisse_rien
from pourquoi.ecriture import normaliser
from pourquoi.reflet import essentiel
from pourquoi.reflet.apartes import sans_apartes, sans_incises
from pourquoi.reflet.clauses import LONGUEUR_LUE, debarrasser, plat, vague
from pourquoi.reflet.echafaudage import sans_verbe
from pourquoi.reflet.genres import date
from pourquoi.reflet.lexique import a_lecture, accentuer, connu, infinitif, part
from pourquoi.reflet.oral import sans_oral
from pourquoi.reflet.proprete import au_mieux, ecrire_surement, sans_redite
from pourquoi.reflet.typographie import nettoyer, sans_accents, voyelle

_QUI_PAIE = re.compile(
    r"(?:(?:ben|bah|bof|alors|pour|c'est|ce sont|oh|euh|tous|toutes) )*(?:ceux|celles|les gens|des gens|les clients|quiconque|n'importe qui|toutes? (?:les )?personnes?|(?:tout )?ce) (?:qui )?"
    r"(?:pa[iy]e(?:nt)?|regle(?:nt)?|peu(?:ven)?t (?:me )?payer|pa[iy]eront|solvables?|aura?(?:ont|it)? de quoi|(?:ont|a|ait) (?:un (?:chequier|porte[- ]monnaie|portefeuille|compte(?: en banque)?|budget)|une (?:carte(?: (?:bleue|bancaire|de credit))?|cb)|la cb"
    r"|de (?:quoi payer|l'argent)|des sous|les moyens|du (?:fric|pognon)|l'argent))(?: (?:quoi|c'est tout|et c'est tout|point|lol|mdr|non|voila|comptant|cash|point barre))*"
)
"""Those who pay, and nothing else said of them."""

_TOUT_LE_MONDE = re.compile(
    r"(?<!ent )(?<!que )(?<!de )tou(?:t|s) (?:le )?(?:l[ea] )?monde|tlm\b|n'?importe qui|tous les (?:gens|clients)|tout l'?monde"
    r"|(?:tous )?ceux qui (?:pa[iy]ent|passent|veulent)\W*$|qui veut|peu importe|pas de cible|tout ce qui (?:passe|vient|rentre|se presente)|carte bleue"
    r"|du moment qu'(?:ils|elles|il|on) pai?y?e\w*|(?:pas (?:question )?de|je|on) (?:ne )?(?:trier|trie pas)|pas difficile"
)


_CE_QUE_L_ON_DIT = re.compile(
    r"\btout le monde (?:(?:me |m'|le |l'|s'|se |y |en |nous )?(?:imagin\w+|croi\w+|pens\w+|di[ts]\w*|sait|savait|trouv\w+|rigol\w+|moqu\w+|racont\w+|oubli\w+|connai\w+|appell\w+|demand\w+|parl\w+|fait pareil|fait ca))\b[^.!?;]*"
)
"""« Tout le monde imagine l'EHPAD »: what people think, and no clientele."""


def pour_tout_le_monde(texte: str) -> bool:
    """Whether the clientele is « tout le monde »."""
    nu = _CE_QUE_L_ON_DIT.sub(" ", normaliser(texte))
    dits = [p.strip(" ,") for p in re.findall(r"[^.!?…;\n]+(?![^.!…;\n]*\?)", nu)]
    dits = [p for p in dits if p]
    seuls = bool(dits) and all(_QUI_PAIE.fullmatch(p) for p in dits)
    return seuls or bool(_TOUT_LE_MONDE.search(nu))


LONGUEUR_LAISSE = 120
"""Room for what is given up."""
LONGUEUR_GENS = 200
"""Room for the people named: the same list wherever it is said."""


_N = (
    r"(?:\d+|(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)s?"
    r"(?:[ -](?:et[ -])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|cents?|mille))*))"
)
_AGES = re.compile(
    rf"(?<![\w-]){_N}(?:,? (?:voire )?{_N})+(?= (?!et\b|ou\b|qui\b)[^\W\d_]{{3,}})", re.IGNORECASE
)
"""« cinquante, soixante ans », « dix, vingt salariés »."""


def sans_virgule_d_age(texte: str) -> str:
    """« les femmes de cinquante, soixante ans » → « de cinquante à soixante ans »: no list."""

    def de_a(m: re.Match[str]) -> str:
        nombres = re.findall(rf"(?<![\w-]){_N}(?![\w-])", m[0], re.IGNORECASE)
        # « moins de 20 000 bouteilles » is one number.
        un_seul = len(nombres) < 2 or re.search(r"\d[ \u00a0\u202f]000\b", m[0])
        return m[0] if un_seul else f"{nombres[0]} à {nombres[-1]}"

    return _AGES.sub(de_a, texte)


def qui(texte: str, longueur: int = LONGUEUR_GENS) -> str:
    """Who the core clientele is, in its author's own words, or an empty string.

    The people named first, coordinated; neither the examples (« genre Nadia »), nor the comments,
    nor those they do not want (`ecartes`).

    Args:
        texte: the answer, however typed.
        longueur: the most characters wanted.

    Returns:
        A noun phrase on one line, without final punctuation: « les familles du quartier et les
        cantines des écoles ».
    """
    if nommes := gens_comme(texte):
        return nommes if len(nommes) <= longueur else ""
    texte = _EN_PASSANT.sub(_sans_l_incise, _DEJA.sub("", sans_virgule_d_age(texte)))
    propre = nettoyer(texte)
    oublies = [plat(m["gens"].strip()) for m in _OUBLIEZ.finditer(propre)]
    texte = _OUBLIEZ.sub("", propre) if oublies else texte
    gens = _sans_redits(_trier(_sans_le_reste(texte))[0], oublies)
    while gens and len(_enumerer(gens)) > longueur:
        *premiers, dernier = gens
        redits = _REDITS.search(dernier)
        if not (redits or premiers):
            break
        gens = [*premiers, dernier[: redits.start()]] if redits else premiers
    if not gens or len(dits := _enumerer(gens)) <= longueur:
        return sans_queue(_enumerer(gens))
    courts = [dits[: m.start()] for m in _SUITE.finditer(dits) if 8 <= m.start() <= longueur]
    return sans_queue(_ET_QUI_SEUL.sub("", courts[-1])) if courts else ""


_GENS_COMME = re.compile(
    r"^\W*(?:(?:ben|bah|bon|alors|euh|c’est|ce sont|pour)[\s,]+)*(?P<noms>(?:(?:[Mm](?:adame|onsieur|me|lle|r)\.?|l[ea] (?:père|mère|petite?|vieux|vieille)) )?[A-ZÀ-Ý][^.;:!?…]{1,90}?),? (?:(?:enfin|bref|quoi|et|bon),? )*(?P<gens>(?:des|les) (?:gens|clients|clientes|dames|messieurs|familles|jeunes|personnes)) (?:comme|dans le genre d[e’]|du genre d[e’]) ?(?:eux|elles?|lui|ça|ca)\b"
)
"""« Madame Robin, Monsieur Petit, enfin des gens comme eux »: « eux » are the two named."""
_UN_NOM = re.compile(
    r"(?:(?:[Mm](?:adame|onsieur|me|lle|r)\.?|l[ea] (?:père|mère|petite?|vieux|vieille)) )?[A-ZÀ-Ý][\w’-]+(?: (?:du|de|des|le|la|[A-ZÀ-Ý\d])[\w’-]*){0,4}"
)


def gens_comme(texte: str) -> str:
    """« des gens comme madame Robin et monsieur Petit »; empty for anything else."""
    lu = _GENS_COMME.match(nettoyer(texte))
    noms = re.split(r",? et |, ", lu["noms"].strip(" ,")) if lu else []
    if lu is None or len(noms) > 4 or not all(map(_UN_NOM.fullmatch, noms)):
        return ""
    noms = [re.sub(r"^M(?=adame|onsieur)", "m", nom) for nom in noms]
    liste = " et ".join(filter(None, (", ".join(noms[:-1]), noms[-1])))
    return f"{lu['gens'].lower()} comme {liste}"


_OUBLIEZ = re.compile(
    r"(?:^|(?<=[.!?;,…] )|(?<=\w) )(?:(?:enfin|bon|en fait|non|finalement|et|mais)[\s,.]+)*(?:oublie[zs]?|laisse[zs]? tomber|enl[eè]ve[zs]?|retire[zs]?)(?: plut[ôo]t| finalement)? (?P<gens>(?:les|des) [^,.;:!?…]{3,50}?|l[ea] [^,.;:!?…]{3,50}?)(?: finalement| en fait| tiens)?(?=\s*(?:[,.;:!?…]|$))[,.;:!?…]*",
    re.IGNORECASE,
)
"""« Les mairies, les bailleurs. Enfin non, oubliez les mairies »: taken back as it was said."""


def _sans_redits(gens: list[str], oublies: Sequence[str]) -> list[str]:
    """The people without those taken back, nor « les papas » before « les papas qui élèvent seuls »."""

    def repris(rang: int, groupe: str) -> bool:
        court = plat(groupe)
        redit = len(court.split()) < 3 and any(
            plat(g).startswith(f"{court} ") for g in gens[rang + 1 :]
        )
        return redit or any(f"{court} ".startswith(f"{o} ") for o in oublies)

    return [g for rang, g in enumerate(gens) if not repris(rang, g)]


_EN_PASSANT = re.compile(
    r"(?P<gens>(?:^|(?<=[.!?] ))\W*(?:(?:plut[ôo]t|surtout|d['’]abord|[àa]|aux?) )*(?:des|les|ceux|celles|mes)\b[^,;.!?]{3,70}), (?P<adv>souvent|parfois|plut[ôo]t|surtout|presque|toujours|pas|un peu|même|voire)\b(?P<ou> (?:dans|en|[àa]|au|aux|chez|sur|du c[ôo]t[ée])\b[^,;.!?]{1,60})?[^,;.!?]{0,30}, (?=qui\b|qu['’]|que\b|dont\b)",
    re.IGNORECASE,
)
"""« des gens de mon âge, souvent seuls, qui ne viennent plus »."""
_DEJA = re.compile(
    r"(?<=\w)(?: d[ée]j[àa]|,? (?<!les )(?:tiens|figurez-vous|voyez-vous)|, (?:d['’]ailleurs|du reste|au passage))(?=\s*(?:[,.;]|$))",
    re.IGNORECASE,
)


def _sans_l_incise(m: re.Match[str]) -> str:
    # « plutôt dans le social » says which; « souvent seuls » only comments.
    gens = m["gens"] + (f" {m['adv'].lower()}{m['ou']}" if m["ou"] else "")
    return f"{gens} et " if re.search(r"\bqu(?:i\b|['’])", m["gens"]) else f"{gens} "


_ILS_SONT = re.compile(
    r"^[^,;:]{0,60}[,:]? ?\b(?:c['’ ]?est|ce sont|ce seraient|restent|(?:je|j['’]|on|nous)\b[^,;:]{2,40} pour)(?: surtout| plut[oô]t| d['’]abord)?[ ,]+(?=(?:les|ceux|celles|mes|nos|des)\b)"
    r"|^(?:les gens|ceux|celles) que (?:je |j['’]|on |nous )[^,;:]{2,30}, (?=(?:les|ceux|celles|mes|nos|des)\b)",
    re.IGNORECASE,
)


def du_propos(bouts: Sequence[str]) -> str:
    """The people that the point of an answer names, without what leads to them; may be empty.

    « mes prioritaires, c'est les mamans de prémas » → « les mamans de prémas ».
    """
    dits = ", ".join(_ILS_SONT.sub("", bout) for bout in bouts)
    return dits if qui(dits) else ""


_A_LA_RIGUEUR = re.compile(
    r"(?:^|(?<=[.!?] ))\W*(?:[àa] la rigueur|au pire)\W+(?=\w)", re.IGNORECASE
)
_POUR_QUOI = re.compile(
    r"(?<!^),\s*(?:surtout |notamment |souvent |même |plutôt )?pour (?:les?|la|l['’]|une?|des|leurs?)(?! (?:gens|familles?|jeunes|enfants|anciens|personnes|femmes|hommes))\s?[^,;.!?]+(?=\W*$|\s*[.!?])",
    re.IGNORECASE,
)


_POUR_L_INSTANT = re.compile(
    r"\b(?:pour l['’]instant|pour le moment|en ce moment|aujourd['’]hui)\b[\s,]*", re.IGNORECASE
)
_CE_SONT = re.compile(
    r"^\W*(?:(?:alors|ben|bah|euh|oh|moi|bon)[\s,]+)*(?:(?:(?:mes|nos|les) (?:vrai(?:e)?s |meilleur(?:e)?s )?(?:client(?:e)?s|patient(?:e)?s|[eé]l[eè]ves)|(?:ceux|celles|les gens) (?:(?:[àa]|pour|avec) qui |qu(?:[ie] |['’]))[^,;.:]{3,40})[\s,]+)?(?:c['’ ]?est|ce sont|c|ce serait|sont)(?: (?:surtout|plut[ôo]t|d['’]abord|vraiment|juste|seulement))* (?=(?:des|les|de|ceux|celles|mes|tous|toutes|d['’]|la|le|l['’])\b)",
    re.IGNORECASE,
)
"""« Mes clientes c'est des mamans du lotissement »."""


def sans_annonce(texte: str) -> str:
    """The answer without what leads to the people: « ceux qui y sont sensibles, ce sont surtout »."""
    return _CE_SONT.sub("", texte)


_POUR_LA_VALEUR = re.compile(
    r"^\W*(?:(?:alors|ben|bah|euh|oh)[\s,]+)*(?:pour|avec) (?:la |le |l['’])[\w-]+\s*,\s*(?:(?:ben|bah|euh|alors|moi|je dirais|c['’]est|ce sont|il y a|y a)[\s,]+)*(?=(?:les|des|ceux|celles|mes|nos|une?|plut[ôo]t|surtout|tous|toutes|d['’]abord|l['’]|la|le)\b)",
    re.IGNORECASE,
)
"""« Pour la douceur, ben les personnes âgées »: the question said again."""
_PERSONNE_POUR_ELLE = re.compile(
    r"^\W*(?:pour )?(?:la |le |l['’])[\w-]+\s*,\s*(?:aucune?|personne|pas grand monde|bof|[çc]a)\b[^.!?]*[.!?]\s*(?=\S)",
    re.IGNORECASE,
)
_CONVIENT = re.compile(
    r"^\W*(?:[çc]a|cela|elle) (?:convient|va|pla[iî]t|parle|s['’]adresse)(?: (?:bien|surtout|mieux|plut[ôo]t|d['’]abord))* (aux|[àa])\b"
    r"|^\W*(?:[çc]a|cela)(?: se)? (?:marche|passe|colle|accroche|va)(?: (?:bien|surtout|mieux|le|tr[èe]s|plut[ôo]t|d['’]abord))* (?P<avec>avec) ",
    re.IGNORECASE,
)
_MAIS_EUX = re.compile(
    r"(?:^|(?<=[.!?;,] ))(?:et )?(?:les|des|ceux|celles) [^,.;!?]{2,60}?,? (?:mais (?:eux|elles|ceux-l[àa]|celles-l[àa])\b|(?:eux|elles),)[^.;!?]*(?:[.;!?]\s*|$)",
    re.IGNORECASE,
)
"""Those named to be left out: « les décorateurs aussi, mais eux viennent pour les délais »."""


_MOINS_BIEN = re.compile(
    r"(?:(?:^|(?<=[.!?;…] )|(?<=\w)(?:\s*,\s*|\s+(?=(?:et|mais|par contre|en revanche|sinon)\b)))(?:(?:et|mais|par contre|en revanche|sinon|un peu)[\s,]+)*)(?:(?:[çc]a|cela|[çc]['’]?)(?: se)? ?(?:va|passe|marche|colle|accroche|est)\w* |(?:j['’]ai|j['’]aurais|on a|je suis) )?"
    r"(?:(?:bien|beaucoup|bcp|nettement|clairement|un peu|plut[ôo]t) )*(?:moins(?: bien| [àa] l['’]aise| facile)?|(?:plus |du |de )*mal(?: [àa] l['’]aise)?|pas (?:bien|terrible|top|du tout|trop)|plus (?:difficile|dur|compliqu[ée]))"
    r"(?:,[^,.;!?]{2,30},)? (?:avec|pour) (?:les|des|ceux|celles|la|le|tou(?:te)?s)\b[^.;!?]*?(?=\s*(?:[.;!?]|$|, (?:mais|surtout|et surtout)\b))",
    re.IGNORECASE,
)
"""« Avec les anciens. Et moins bien, je l'avoue, avec les pressés »: they are no clients of choice."""


def sans_ceux_du_mal(texte: str) -> str:
    """The answer without those with whom it goes less well; the whole of it when it names nobody else."""
    dit = _MOINS_BIEN.sub("", texte)
    return dit if re.search(r"\w{3}", dit) else texte


def _sans_le_reste(texte: str) -> str:
    """The answer without « à la rigueur », nor what they come for (« , pour les grands moments »)."""
    dit = _PERSONNE_POUR_ELLE.sub("", _POUR_LA_VALEUR.sub("", texte)) or texte
    dit = _A_LA_RIGUEUR.sub("", sans_annonce(_POUR_L_INSTANT.sub("", dit)))
    dit = _CONVIENT.sub(lambda m: "les" if (m[1] or "").lower() == "aux" else "", dit)
    dit = _MAIS_EUX.sub("", sans_ceux_du_mal(dit)) or dit
    return dit if re.match(r"\W*pour\b", dit, re.IGNORECASE) else _POUR_QUOI.sub("", dit)


_QUEUE_PENDANTE = re.compile(
    r"(?:,? (?:et|ou|mais|puis|qui|que|dont|où|de|des|du|les|la|le|à|aux?|pour|avec|celles?|ceux|celui))+$"
    r"|,? qui (?:ne |n’)?(?:osent?|veulent|veut|peuvent|peut|doivent|doit|vont|va|font|fait|ont|a|sont|est|savent|sait)(?: pas)?$",
    re.IGNORECASE,
)


def sans_queue(gens: str) -> str:
    """The people without what was cut after them: « les mamies et celle », « ceux qui n’osent »."""
    while (court := _QUEUE_PENDANTE.sub("", gens)) != gens and " " in court:
        gens = court
    return gens


_ET_QUI_SEUL = re.compile(r",? et qui (?:ne |n’|se |s’)?[^\W\d_]+$", re.IGNORECASE)
"""« et qui viennent », once cut from with whom."""
_REDITS = re.compile(r", (?:ceux|celles) (?!.*, (?:ceux|celles) )")
"""The last words that say again who they are."""


def ecartes(texte: str) -> str:
    """Those that the same answer says not to want (« les startups »), or an empty string."""
    return _enumerer(_trier(_PAS_QUE_EUX.sub("", texte))[1])


def sans_groupes(texte: str, vises: Callable[[str], bool]) -> str:
    """The people an answer wants, without those meant; empty when nobody is left."""
    restent = []
    for groupe in _trier(texte)[0]:
        tous = _ET_EUX.split(groupe)
        chacun = tous if all(map(_des_gens, tous)) else [groupe]
        restent += [g for g in chacun if not vises(g)] if any(map(vises, chacun)) else [groupe]
    return _enumerer(restent)


_PAS_QUE_EUX = re.compile(
    r"[\s,]*\b(?:mais |et |enfin |non,? )*pas (?:que |qu['’]|seulement |uniquement |juste )[^,.;:!?]*",
    re.IGNORECASE,
)
"""« surtout des femmes, enfin non, pas que des femmes »: nobody is refused."""


def sans_refus(texte: str) -> str:
    """The answer without those refused at its end: « les gens d’ici pas les touristes »."""
    *premiers, dernier = _morceaux(texte) or [""]
    refus = premiers and _REFUS.match(plat(dernier))
    return texte[: texte.rindex(dernier)].rstrip(" ,") if refus and refus[0] else texte


def dire_clientele(texte: str) -> str:
    """Who the clientele is, or else what the answer comes to."""
    return qui(texte, LONGUEUR_GENS) or essentiel(texte, LONGUEUR_GENS)


_SUITE = re.compile(
    r"(?<!\bà)(?<!\bde)(?<!avec)(?<!pour)(?<!chez),? (?:et|ou|mais|qui|dont|où|avec|pour|sans)\b",
    re.I,
)
_PHRASES = re.compile(r"[.!…;:()\n]+|\s[–—-]\s|(?<=\?)")
_QU_ON_A = (
    r"(?:(?:les?|la|de|trop|beaucoup|toujours|forcément|forcement|grand) )*(?:l[’'])?(?:moyens?|temps|places?|sous|budgets?|choix|permis|voitures?|forces?|courage|patience|envie"
    r"|argent|santé|sante|énergie|energie|mots|habitude|chose|idée|idee|goût|gout|tête|tete)\b"
)
"""« ceux qui ont une vieille caisse et pas les moyens d'en changer »: nobody is refused."""
_MORCEAUX = re.compile(
    r"\s*,\s*|\s+(?=(?:à part (?=les|des|ceux|celles|la )|parce|pck|pcq|psk|vu que|puisqu\w*|car (?=(?:ils?|elles?|je|on|ça|les|la|le|nous|ce)\b|[cjl]’)|mais(?! (?:chaque|toujours|souvent|bien|tous les|toutes les|réguli\w+|avec|en) )|sauf|donc|par exemple|par ex"
    r"|(?:et )?surtout pas|plutôt que|(?:et|plutôt) pas(?! "
    + _QU_ON_A
    + r")|(?<!est )pas (?!"
    + _QU_ON_A
    + r"|l[ea]s? \w+(?:er|ir)\b)(?:les|des|ceux|celles|la|le|pour|trop les)|non pas)\b)",
    re.IGNORECASE,
)
_A_EUX = re.compile(
    r"(?:parce que? |pck |pcq |psk |parce qu’)(?:ils?|elles?|on)\b|mais (?:pour|qui|que|dont|avec|sans|de)\b",
    re.IGNORECASE,
)
"""Their own reason, or the other half of what they do."""
_PAS_UN_REFUS = re.compile(r"pas (?:les?|la|des|pour)\b", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:qui|ki|que|dont|où)\b|\bqu’", re.IGNORECASE)
_DETERMINE = re.compile(
    r"(?:les?|la|l’|des|ceux|celles|mes|nos|mon|ma|notre|une?(?! peu\b)|tou(?:te|t)?s?|quelques|certaine?s|chaque|deux|trois|d’autres"
    r"|de (?=\w+s )|leurs?)(?<=’|\w)(?!\w)|l’",
    re.IGNORECASE,
)
_PLURIEL = re.compile(
    r"(?:les|des|ceux|celles|mes|nos|tou(?:te)?s|quelques|certaine?s|leurs|deux|trois|de)\b", re.I
)
_ENTREE = re.compile(
    r"^(?:et puis|et|puis|ou|aussi|souvent|beaucoup|surtout|plut[oô]t|d’abord|disons|genre|bah|parfois|voire|même|principalement|uniquement|du reste|d’ailleurs"
    r"|en priorité|évidemment|idéalement|sinon,?(?= (?:c’est|ce sont|ce serai(?:t|ent)) (?:surtout |plutôt |aussi )?(?:les|des|ceux|celles|mes|nos) )|(?:que|pour|avec|chez|à|par) (?=(?:les?|la|des|ceux|celles|mes|nos|une?|tou\w+|certaine?s|quelques|deux)\b|l’)"
    r"|(?:ma (?:clientèle|cible|clientele)|mon c(?:œ|oe)ur de \w+|mes (?:bons |vrais )?clients?|mon (?:public|truc|client)|(?:les|mes|nos) clients? en phase(?: avec (?:moi|nous|mo[nt]re? \w+|mes \w+))?|les (?:bons|vrais)(?: clients)?)(?: idéale?s?| à moi)?,? (?=c’|ce |ça |sont |seraient |est )"
    r")(?:(?<= )|\s+)",
    re.IGNORECASE,
)
_JE_SERS = re.compile(
    r"(?:(?:ce|ça|c’) ?(?:est|était|sont|serait|seraient)|sont|seraient|est|(?:il )?y a) (?=\w)"
    r"|(?:(?:je|on|nous|moi je) |j’)(?:(?:ne|me|m’|s’|veux|voudrais|aimerais|préfère|vais|surtout|bien|aime) ?)*"
    r"(?:travaill\w+|boss\w+|vis\w+|cibl\w+|cherch\w+|veux|voudrais|aimerais|préfère|choisi\w+|adress\w+|dirais|accompagn\w+|aid\w+"
    r"|serv\w+|sers|garde|reçois|aime|sens (?:bien|à l’aise)|soigne|touch\w+|pense)(?: (?:surtout|plutôt|bien|que|avant tout|servir|aider|travailler))* (?:que c’est )?",
    re.IGNORECASE,
)
"""« je travaille avec »: what leads to the people."""
_AUX = re.compile(r"^(?:auprès d|aux?(?= ))(?:es)?\s+", re.IGNORECASE)
_EXEMPLE = re.compile(
    r"(?:(?:et|un peu|bien|je pense à|je vois) )*(?:genre|comme|tels?(?:les)? qu\w*|par ex\w*|type|style|notamment|du (?:genre|style)|(?:l[ea]s?|mon|ma) miens?)\b"
)
_CITE = re.compile(
    r" (?:genre|tels?(?:les)? qu(?:e |’)|par ex\w*|du (?:genre|style)|comme (?=[A-ZÀ-Ý]|mon |ma |chez |celui |celle |la |le |l’)|(?:type|style) (?=[A-ZÀ-Ý])).*$"
)
_REFUS = re.compile(
    r"(?:(?:mais|et|en tout cas|par contre|surtout|plutot|alors) )*(?:plutot que|pas|jamais|ni|sauf|hors|hormis|a part|exit|finis?|non(?: pas)?)\b ?"
    r"(?:(?:question|envie|trop|forcement|du tout|besoin|de|d’|pour|avec|aux?|a|servir|prendre)(?: |(?<=’)))*"
)
_SANS_EUX = re.compile(
    r"(?:alors )?(?:non(?: merci)?|nan|(?:bof ?)+|be+urk|jamais|(?:c’est )?pas mon truc|c’est (?:trop |bien )?mort\b.*|(?:j’en|je n’en|je les) veux (?:surtout |vraiment )?(?:pas|plus)\b.*|sans moi|c’est non|tres peu pour moi|merci bien|on oublie"
    r"|(?:ca|ils|elles|c’|je|j’|on|moi)\b.*\b(?:m’|me|moi|je|j’|mon truc|ma tasse).*\b(?:pas|plus|rien|jamais|bof|evite\w*|refuse\w*|laisse\w*)\b.*"
    r"|(?:je|on) (?:les|l’) ?(?:envoie|renvoie|oriente|dirige|adresse) (?:\w+ment |direct |toujours |souvent |plutot )?(?:ailleurs|aux?|a|chez|vers)\b.*|(?:je|j’|on) ?(?:l’|les |en )?(?:evit|refus|laiss|fui|arret)\w+.*|(?:c’est|ce n’est|ce sera) (?:vraiment )?(?:pas|plus) (?:du tout )?(?:pour (?:moi|nous|ici)|chez (?:moi|nous)|mon (?:truc|rayon|monde|public|genre)|ma (?:cible|came|clientele)|moi|ici|a moi|des clients? pour \w+))"
)
"""What is said, after them, of those one does not want."""
_SERONT_DECUS = re.compile(
    r",? (?:ils |elles )?(?:seront|seraient|risquent d’être) (?:(?:bien|vite|forcément|sûrement|très|mal) )?(?:déçue?s|servie?s|malheureu\w+)\b.*"
    r"|,? (?:ils |elles )?(?:peuvent|pourront|n’ont qu’à|devront|feraient mieux d’) ?(?:toujours |donc |bien )?(?:aller (?:voir |chercher |frapper )*ailleurs|passer leur chemin|repasser|s’adresser ailleurs)\b.*"
    r"|,? (?:ils |elles )?(?:iront (?:voir )?ailleurs|passeront leur chemin|se trompent (?:d’adresse|de porte))\b.*",
    re.I,
)
"""What tells of people that they are not to come: « … seront déçus »."""
_A_QUI_JE_CONVIENS = re.compile(
    r"^.*?\b(?:ceux|celles|les (?:gens|clients|clientes|personnes)) (?:à qui|avec qui|pour qui|chez qui|que|qu’) ?(?:je |on |nous |j’)(?!(?:ne|refuse\w*|évite\w*|laisse\w*|perds?|fuis?|renvoie)\b|n’)[^,]{3,40}, (?:c’est|ce sont|ce serait|ce seraient) (?:surtout |d’abord |plutôt |avant tout )?(?=\w)",
    re.I,
)
"""« ceux à qui je conviens, ce sont surtout »: the people come after, and whoever came before is beside."""


def annonce_les_siens(texte: str) -> bool:
    """Whether an answer names others before « ceux que j'aime servir, ce sont… »."""
    return any(map(_A_QUI_JE_CONVIENS.match, _PHRASES.split(nettoyer(texte))))


_QUE_JE_REFUSE = re.compile(
    r"^(?:.*?\b)?(?:ceux|celles|les (?:gens|clients|clientes|personnes)) (?:que|qu’|dont|avec qui|pour qui|à qui) ?(?:je |on |nous |j’)(?=(?:ne|refuse\w*|évite\w*|laisse\w*|fuis?|renvoie)\b|n’)[^,]{3,40}, (?:c’est|ce sont|ce serait|ce seraient) (?=\w)",
    re.I,
)
_TERME = re.compile(
    r"(?:(?:mon|ma|mes|le|la|les|nos|notre|ce|c’est|ce sont) ?)+(?:coeurs? de (?:la |ma |notre )?(?:clientele|cible|metier)|(?:bons? |vrais? )?client(?:ele|e?s?)(?: (?:en phase|ideale?s?|cibles?|de coeur|reves?|d’or))(?: avec .*)?|cible(?: ideale)?|coeur)"
)
"""The coach's own words for them, which name nobody."""
_NON_SEULEMENT = re.compile(
    r"^(?:(?:mais|en fait|bon|alors|oui),? )*(?:ce (?:ne sont|n’est|ne serait)|c’est|ce sont|c’était)? ?(?:non pas|pas|non) (?:seulement|que|uniquement|juste) (?:pour )?(?=.*\b(?:aussi|également|mais|encore)\b)",
    re.I,
)
_MAIS_AUSSI = re.compile(
    r",? (?:mais )?(?:(?:ce sont|c’est|ceux sont|il y a|y a) )?(?:aussi|également) (?:pour )?(?=\w)",
    re.I,
)
_PENDANT = re.compile(r"(?:,? (?:et|ou|mais|puis|aussi|avec|ni))+$", re.I)
_DOUBLE = re.compile(r"\b(et|ou)(?:,? (?:et|ou))+\b", re.I)
_OUVRE_RELATIVE = re.compile(r"\b(?:que|qui|dont|où|quand|si|comme|parce que)$", re.I)
_PLUTOT = re.compile(r"\bplut[oô]t (.+?) que (?=(?:les|des|ceux|celles|mes)\b)", re.IGNORECASE)
_QUEUE = re.compile(
    r"(?: (?:aussi|oui|surtout|plut[oô]t|du reste|(?<!gens )(?<!monde )(?<!personnes )(?<!client )(?<!cliente )(?<!clients )(?<!clientes )(?<!clientèle )(?<!ceux )(?<!celles )(?<!venu )(?<!venus )(?<!venues )(?<!viennent )(?<!arrivés )(?<!arrivent )(?<!touristes )(?<!et )(?<!ou )d[’']ailleurs|un peu|quoi|koi|voilà|bien sûr|évidemment|d’abord|en premier|en priorité|principalement|par exemple|hein|(?<!dit )(?<!dire )(?<!disent )non merci|[çc]a (?:(?:passe|marche) (?:aussi|bien)|j[’']adore|j[’']aime bien|me pla[iî]t|me va)|et tout(?: ça| le reste| le tralala)?|et compagnie|etc))+$",
    re.IGNORECASE,
)
_RENVOI = re.compile(r"(?:ceux|celles) dont (?:je|j’|on)\b|(?:les|la|le) miens?\b|les? memes?$")
_COMPLETE = re.compile(
    r"(?:(?:et|ou|mais) )?(?:qui|que|qu’|dont|où)\b|tout en \w+|(?:âgée?s? de |pass[ée]e?s? (?:les? |la )?|(?:de )?(?:plus|moins) de )(?:\d|vingt|trente|quarante|cinquante|soixante|quatre-vingt|septante)|(?:dans )?la (?:vingt|trent|quarant|cinquant|soixant)aine|(?:dans|de|d’|du|en|sur|entre|sans|avec|autour|près)\b"
    r"|\w+ ou (?:pas|non)$",
    re.IGNORECASE,
)
_NOMBRE = re.compile(
    r"(?:de )?\d|(?:une (?:dizaine|douzaine|quinzaine|vingtaine|poignee)|quelques[- ]un)"
)
_VERBE = re.compile(
    r"(?:(?!\b(?:qu[ie]|dont|où)\b|\bqu’).)*?(?:\b[mtnc]’|\b(?:me|ne|a|est|ont|sont|avaient|avait|était|sera|va|vont)\b)",
    re.IGNORECASE,
)
_PAS_APRES = r"(?<!sans)(?<!chez)(?<!avec)(?<!pour)(?<!devant)(?<! de)(?<! à)"
"""« chez moi », « sans moi »: what a preposition holds."""
_SUJET = re.compile(
    rf"{_PAS_APRES}(?<!comme),? (?=(?:ça|ca|je|on|ils?|elles?|moi|ce n’est|très peu)\b|[cj]’)",
    re.I,
)
_QUI_ON = re.compile(
    r"(?<=[sx] )qui on (?=(?:peur|besoin|envie|mal|faim|du|des|une?|pas|plus|les?|la|pris|perdu|eu|vu)\b|[^\W\d_]+é\b)"
)
_VEULE = re.compile(r"(\bqui (?:ne |n’|se |s’|le |la |les |en |y )*)veule\b")
_QUI_VERBE = re.compile(
    r"(?<=[sxz] )(?:et )?qui (?:(?:ne|se|me|y|en|le|la|les|leur) |[nsml]’)*([^\W\d_]+e)\b|(?<= et )qui (?:ne |n’|se |s’)*([^\W\d_]+e)\b"
)


_UN_AGE = re.compile(
    r"(?:de |entre |vers )?(?:\d+|vingt|trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingts?)(?:(?: |-| a | ou | et )(?:\d+|vingt|trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingts?))*(?: ans)?"
)
"""« cinquante, soixante-dix ans »: how old they are, not who."""


_EUX_SANS_VIRGULE = re.compile(
    r"(?P<mot>[^\W\d_]+) (?=(?:ceux|celles) (?:qui|que|qu’|dont)\b|les (?P<nom>[^\W\d_]+[sx])\b)",
    re.I,
)
_MENE_A_EUX = frozenset(
    [
        "à",
        "de",
        "et",
        "ou",
        "ni",
        "pour",
        "avec",
        "chez",
        "comme",
        "que",
        "parmi",
        "entre",
        "sur",
        "sans",
        "tous",
        "toutes",
        "surtout",
        "aussi",
        "sont",
        "mais",
        "dans",
        "vers",
        "contre",
        "par",
        "puis",
        "aime",
        "cherche",
        "vise",
        "sers",
        "vois",
        "pas",
        "plus",
        "jamais",
        "non",
        "sauf",
        "même",
        "seulement",
        "juste",
        "voire",
    ]
)


_CES_GENS = re.compile(
    r"(?:mamans?|mamies?|papis?|papas?|familles|jeunes|enfants|gosses|ados|étudiants?|etudiants|retraités?|anciens|vieux|parents|voisins|artisans|femmes|hommes|infirmières?|profs|routiers|ouvriers|commerçants|restaurateurs|touristes)\b",
    re.I,
)


def _accentue(mot: str) -> str:
    """« infirmieres » as it is written; a word that is known, or no other, as it is."""
    return mot if not mot or connu(mot) else next(iter(accentuer(mot)), mot)


def virgules(dit: str) -> str:
    """« les rondes les petites celles qui se remarient », dictated, with the commas of a list."""
    if "," in dit:
        return dit

    def separe(m: re.Match[str]) -> str:
        mot, nom = (_accentue((m[groupe] or "").lower()) for groupe in ("mot", "nom"))
        nomme = a_lecture(mot, "N") and part(mot, "NA") > 0.5 and not a_lecture(mot, "V1", "V2")
        des_gens = not nom or a_lecture(nom, "N", "A") and mot[-1] in "sx"
        finit = nomme if nom else mot not in _MENE_A_EUX
        if nom and _CES_GENS.match(nom):
            des_gens = mot not in _MENE_A_EUX
        return f"{m['mot']}, " if finit and des_gens else m[0]

    return _EUX_SANS_VIRGULE.sub(separe, dit)


_GENRE_EUX = re.compile(
    r",? (?:(?:du |un peu )?genre|style|type),? (?=(?:les|ceux|celles) [^\W\d_]+)",
    re.IGNORECASE,
)
"""« ceux du quartier genre les étudiants les mères seules »: named, they are some of them."""


_PAR_CONTRE = re.compile(
    r"(?<=[\w’])(?<!\bmais),? (?:par contre|en revanche),?(?= )", re.IGNORECASE
)
_PAR_CONTRE_C_EST = re.compile(
    r",? (?:par contre|en revanche),?(?= (?:c’|c |ce |je |j’|ils? |elles? |on |ça |ca )|$)",
    re.IGNORECASE,
)
"""« les coopératives par contre c’est compliqué »: something is said of those, and no comma stands there."""
_PAR_CONTRE_OUVRE = re.compile(r"(?<=[.!?…] )(?:par contre|en revanche),? ", re.IGNORECASE)
_TIC = re.compile(
    r"(?<=\w),? (?:(?:c’est )?(?:toujours|tjrs|tjs|tjr) (?:pareil|la m[êe]me (?:histoire|chose|chanson))|comme (?:d’hab\w*|dab|toujours))(?=\s*(?:[.,;!?…]|$))",
    re.IGNORECASE,
)
"""« les syndics, toujours pareil »: said in passing, of nobody."""
_GENRE_OU = re.compile(
    r",? genre,? (?:à|dans|entre|sur|sous|quand|en|chez|avec|depuis|après)\b[^,;.!?…]*(?=,|[;.!?…]|$)",
    re.IGNORECASE,
)
"""« qui ont eu mal, genre à la rivière »: where it was, nobody."""
_ET_DU_COUP = re.compile(
    r"\bet (?:aussi )?(?:du coup|donc|en fait|bien sûr),? (?:aussi )?(?=(?:les|des|ceux|celles|mes|nos)\b)",
    re.IGNORECASE,
)
_EUX_QUOI = re.compile(
    r"^\W*(?:(?:ben|bah|euh|alors|oh|bon)[\s,]+)*(?:eux|elles)(?: (?:quoi|surtout|bien sûr))?,? (?=(?:les|ceux|celles|mes|nos|des)\b)",
    re.IGNORECASE,
)


def _sans_connecteurs(dit: str) -> str:
    """« avec les syndics par contre c’est mort » → « avec les syndics, c’est mort »."""
    dit = _ET_DU_COUP.sub("et ", _GENRE_OU.sub("", dit))
    dit = _PAR_CONTRE_OUVRE.sub("", _TIC.sub("", _EUX_QUOI.sub("", dit)))
    return _PAR_CONTRE.sub(",", _PAR_CONTRE_C_EST.sub("", dit))


def _trier(texte: str) -> tuple[list[str], list[str]]:
    """The people wanted, and those who are not, each as noun phrases in the order they are named."""
    nu = texte[:LONGUEUR_LUE].strip(" '\"«»’")
    # « ceux à qui on dit « ça passera » »: a quotation inside keeps its end.
    dit = _sans_connecteurs(nettoyer(f"{nu} »" if nu.count("«") > nu.count("»") else nu))
    dit = refus_devant(que_c_est(dit))
    propre = _GENRE_EUX.sub(", ", virgules(sans_apartes(sans_redite(dit))))
    tri = _Tri(sans_accents(propre))
    for phrase in _PHRASES.split(propre):
        tri.lire(phrase)
    voulus = tri.voulus or [tri.au_pire] * bool(tri.au_pire)
    voulus, refuses = ([_PENDANT.sub("", g) for g in gens] for gens in (voulus, tri.refuses))
    return [_accorder(g) for g in voulus], [_accorder(g) for g in refuses]


@dataclass
class _Tri:
    """The people of an answer, as they are sorted piece by piece.

    Attributes:
        nu: the answer without its accents.
        voulus: those wanted.
        refuses: those left out.
        dernier: the list that the piece before went to, which this one may go on with.
        au_pire: the subject of a sentence, were nobody else named.
        surtout_pas: « surtout pas » was said, of what follows too.
        avant: the piece before, as typed.
    """

    nu: str
    voulus: list[str] = field(default_factory=list)
    refuses: list[str] = field(default_factory=list)
    dernier: list[str] | None = None
    au_pire: str = ""
    surtout_pas: bool = False
    avant: str = ""

    def lire(self, phrase: str) -> None:
        """Sort what one sentence names."""
        phrase = _DOUBLE.sub(r"\1", _PLUTOT.sub(r"\1, pas ", phrase))
        if _NON_SEULEMENT.match(phrase.strip()):
            phrase = _NON_SEULEMENT.sub("", phrase.strip())
            phrase = _MAIS_AUSSI.sub(", ", phrase)
        else:
            phrase = _ce_sont_aussi(phrase)
        if phrase.rstrip().endswith("?"):
            return
        if annonce := _A_QUI_JE_CONVIENS.match(phrase):
            phrase, self.voulus = phrase[annonce.end() :], []
        elif refus := _QUE_JE_REFUSE.match(phrase):
            phrase = f"pas {phrase[refus.end() :]}"
        # « Ceux qui gardent. Qui achètent une table pour la léguer. »
        suite = self.voulus and re.match(r"\s*(?:qui|dont) ", phrase, re.IGNORECASE)
        self.dernier = self.voulus if suite else None
        self.surtout_pas, self.avant = False, ""
        for brut in _morceaux(_et_aussi(phrase)):
            morceau = _nettoyer_morceau(brut, self.nu)
            bas = plat(morceau)
            if not (
                self._n_ajoute_rien(brut, morceau, bas)
                or self._dit_les_refuser(brut, morceau, bas)
                or self._refuse(brut, morceau, bas)
                or self._complete(brut, morceau, bas)
            ):
                self._nomme(brut, morceau)
            self.avant = brut

    def _laisser(self, gens: str) -> None:
        """Leave these people out; what follows may go on with them."""
        self.refuses.append(gens)
        self.dernier = self.refuses

    def _n_ajoute_rien(self, brut: str, morceau: str, bas: str) -> bool:
        """Whether a piece names nobody, or goes on with « surtout pas »."""
        au_tarif = re.match(r"\s*au [^\W\d_]+[^\W\d_sx]\b", brut, re.IGNORECASE)
        if self.dernier is self.refuses and au_tarif:
            # « pas ceux qui paient à la minute, au tarif de 2009 »
            return True
        tenu = _REVIENT_AUX_VOULUS.match(brut.strip()) or _COMPLETE.match(morceau)
        if self.surtout_pas and self.refuses and not tenu:
            # « surtout pas les agences qui pressent, au prix de gros, les syndics »
            self.refuses += [g for g in [morceau] if _PLURIEL.match(g) and _des_gens(g)]
            return True
        return bool(_TERME.fullmatch(bas) or _UN_AGE.fullmatch(bas))

    def _dit_les_refuser(self, brut: str, morceau: str, bas: str) -> bool:
        """Whether a piece says by its verb that people are left out: « les agences, sans moi »."""
        if (decus := _SERONT_DECUS.search(morceau)) and _des_gens(
            gens := _gens(morceau[: decus.start()], not self.voulus)
        ):
            self._laisser(gens)
            return True
        rejet = _SUJET.split(morceau, maxsplit=1)
        if (
            len(rejet) == 2
            and _SANS_EUX.fullmatch(plat(rejet[1]))
            and not _OUVRE_RELATIVE.search(rejet[0])
            and _des_gens(gens := _gens(rejet[0], not self.voulus))
        ):
            self._laisser(gens)
            return True
        if not _SANS_EUX.fullmatch(bas):
            return False
        aussi = _DIT_AUSSI.search(self.avant) and re.match(r"\s*mais\b", brut, re.IGNORECASE)
        # « les épiceries aussi mais elles paient pas vite »: a reserve, no refusal.
        if not aussi and self.dernier is self.voulus and self.voulus:
            self.refuses.append(self.voulus.pop())
        return True

    def _refuse(self, brut: str, morceau: str, bas: str) -> bool:
        """Whether a piece leaves people out by its first word, or only gives an example."""
        if _EXEMPLE.match(bas) and self.voulus:
            self.dernier = None
            return True
        refus = _REFUS.match(bas)
        if refus and refus[0]:
            self.dernier = self.refuses
            self.surtout_pas = bool(self.voulus) and bool(
                _SURTOUT_PAS.match(brut.strip()) or _SURTOUT_SEUL.fullmatch(self.avant.strip())
            )
            if _des_gens(gens := _gens(morceau[refus.end() :])):
                self.refuses.append(gens)
            return True
        if self.dernier is self.refuses and _EUX_AUSSI.fullmatch(brut.strip()):
            # « les fêtards, gardez-les, et les hôtels aussi »
            self.refuses += [g for g in [_gens(_NON_PLUS.sub("", morceau))] if _des_gens(g)]
            return True
        return False

    def _complete(self, brut: str, morceau: str, bas: str) -> bool:
        """Whether a piece still tells of the people before."""
        if self.dernier and (_COMPLETE.match(morceau) or _qualifie(morceau)):
            lie = re.match(r"\s*(et|mais)\b", brut, re.IGNORECASE)
            dite = morceau[0].lower() + morceau[1:]
            self.dernier[-1] += f"{' ' + lie[1] if lie else ','} {dite}"
            return True
        # « 30-40 ans », « une dizaine »
        return bool(self.dernier and (date(bas) or _NOMBRE.match(bas)))

    def _nomme(self, brut: str, morceau: str) -> None:
        """Keep those whom a piece names."""
        la = self.dernier is self.voulus
        gens = _gens(morceau, not self.voulus, la)
        if la and self.voulus and (lieu := _lieu(morceau)):
            self.voulus.append(lieu)
            return
        if re.match(r"\s*mais surtout\b", brut, re.IGNORECASE) and _des_gens(gens):
            self.voulus = []
        topique = _SUJET.split(gens, maxsplit=1)
        autre = self.voulus and (_singulier(gens) or _NOMBRE.match(plat(gens)))
        if _des_gens(gens) and not autre:
            self._vouloir(gens, brut, morceau, len(topique) == 1)
            return
        self.dernier = None
        if self.voulus and (aussi := _eux_aussi(topique)):
            self.voulus.append(aussi)
        elif len(topique) == 2 and _des_gens(topique[0]):
            if _SANS_EUX.fullmatch(plat(topique[1])):
                self.refuses.append(topique[0])
            elif not re.match(r"c(?:e n)?’est (?:pas|plus)\b", topique[1]):
                self.au_pire = self.au_pire or topique[0]

    def _vouloir(self, gens: str, brut: str, morceau: str, entiers: bool) -> None:
        """Add people to those wanted, unless they are the same said again.

        `entiers`: no sentence of their own follows them.
        """
        voulus = self.voulus
        la = self.dernier is voulus and voulus
        # « les jeunes, ceux qu’on plume »: the same people, said again.
        redits = _REDITS_ENCORE.match(morceau) or MEMES_GENS.match(morceau)
        redits = redits and not _ENTREE.match(brut.strip())
        surtout = re.match(r"\s*surtout (?!pas\b)", brut, re.IGNORECASE)
        if redits and la and " " in voulus[-1]:
            voulus[-1] += f", {gens}"
        elif surtout and la and entiers:
            # « les gens qui marchent seuls, surtout les femmes »: among them, first.
            voulus[-1] += f", surtout {gens}"
        else:
            voulus.append(gens)
        self.dernier = voulus


_SURTOUT_PAS = re.compile(r"(?:et |mais )?surtout pas\b", re.IGNORECASE)
_SURTOUT_SEUL = re.compile(r"(?:et |mais )?surtout", re.IGNORECASE)
_REVIENT_AUX_VOULUS = re.compile(
    r"(?:mais|plut[ôo]t|moi|oui|par contre|en revanche|sauf|surtout(?! pas)|d['’]abord|juste|seulement|uniquement)\b",
    re.IGNORECASE,
)
_DIT_AUSSI = re.compile(r"\b(?:aussi|[ée]galement)\W*$", re.IGNORECASE)
_EUX_AUSSI = re.compile(
    r"(?:et|ni|puis) (?:les|ceux|celles) [^,]{3,40} (?:aussi|pareil|non plus)|(?:les|ceux|celles) [^,]{3,40} (?:pareil|non plus)",
    re.IGNORECASE,
)
_QUE_C_EST = re.compile(
    r"(?P<que>\b(?:pens|croi|disent|dit|trouv|imagin|persuad|s[ûu]rs?)\w* (?:que |qu[’'])(?:l[ea] |les |l[’']|une? |des )?[^,.;!?]{2,25}), (?=(?:c[’']|ce n[’']|[çc]a )(?:est|était|sert|va|coûte)\b)",
    re.IGNORECASE,
)


def que_c_est(dit: str) -> str:
    """« qui pensent que le bio, c’est pour les riches »: one clause, whatever comma stands in it."""
    return _QUE_C_EST.sub(r"\g<que> ", dit)


_ET_AUSSI_LA = re.compile(r"(?<=\w) et aussi (?=(?:la|le|les|mes|des|ceux|celles)\b|l’)", re.I)
_ETABLISSEMENT = (
    r"(?:coll[eè]ges?|lyc[ée]es?|[ée]coles?|mairies?|cr[eè]ches?|h[ôo]pita(?:l|ux)|ehpad|maisons? de retraite|cliniques?|cantines?|foyers?|clubs?|assos?|associations?"
    r"|g[îi]tes?|h[ôo]tels?|restos?|restaurants?|[ée]piceries?|librairies?|m[ée]diath[eè]ques?|pharmacies?|biblioth[eè]ques?|camping|prison|caserne|commune)"
)
_LIEU = re.compile(
    rf"(?:et )?(?:(?P<det>l[ea] |l’)|(?P<n>\d+ |deux |trois |quatre |cinq |quelques ))?(?P<nom>{_ETABLISSEMENT}\b)(?P<suite>.*)",
    re.IGNORECASE,
)
"""« les cantines, collège de Pons et deux écoles »: named without an article, they count."""


def _et_aussi(phrase: str) -> str:
    """« ceux qui croient que le théâtre c’est pour les autres et aussi le collège »: two groups."""
    return _ET_AUSSI_LA.sub(
        lambda m: ", et aussi " if _RELATIVE.search(phrase[: m.start()]) else m[0], phrase
    )


def _lieu(morceau: str) -> str:
    """A place said after other clients, with its article; empty for anything else."""
    dit = _SUJET.split(re.sub(r"^(?:et )?aussi ", "", morceau), maxsplit=1)
    trouve = _LIEU.fullmatch(dit[0])
    if (
        trouve is None
        or len(dit) > 1
        and not _PLAIT.match(dit[1])
        or not sans_verbe(trouve["suite"])
    ):
        return ""
    nom, suite = trouve["nom"], trouve["suite"]
    if trouve["det"] or trouve["n"]:
        return f"{trouve['det'] or trouve['n']}{nom}{suite}"
    if nom[-1] in "sx":
        return ""
    article = (
        "l’"
        if voyelle(nom)
        else "la "
        if a_lecture(_accentue(nom.lower().split()[0]), "Nf")
        else "le "
    )
    return f"{article}{nom}{suite}"


_PLAIT = re.compile(r"(?:ça |ca )?(?:c’est|serait|ce serait) (?:mon|le) r[êe]ve\b", re.IGNORECASE)


MEMES_GENS = re.compile(
    r"des (?:gens|personnes|femmes|hommes|messieurs|dames|mecs|types|nanas|meufs|gars|filles|gar[çc]ons|gamine?s|gosses|jeunes|vieux|profils)(?: [^\W\d_]+)? (?:qu[ie]\b|qu’|dont|(?:de|d’|[àa] qui|chez qui|pour qui)\b)",
    re.IGNORECASE,
)
"""« les conjoints, des gens de quatre-vingts ans qui… »: the same people, said again."""
_REDITS_ENCORE = re.compile(r"(?:ceux|celles) ")
_AUSSI = re.compile(r",? aussi$", re.IGNORECASE)


def _eux_aussi(topique: Sequence[str]) -> str:
    """« les papis » of « et les papis aussi ils m’apportent leurs postes »; nobody else is named so."""
    if (
        len(topique) < 2
        or not _AUSSI.search(topique[0])
        or not re.match(r"(?:ils|elles)\b", topique[1])
    ):
        return ""
    eux = _AUSSI.sub("", topique[0])
    nie = _SANS_EUX.fullmatch(plat(topique[1])) or re.search(r"\b(?:pas|plus|jamais)\b", topique[1])
    return "" if nie or not _des_gens(eux) else eux


def _morceaux(phrase: str) -> list[str]:
    """The stretches of a sentence, the relative clauses of the people left whole.

    « ceux qui veulent pas le jeter », « ceux qui gardent une pendule parce qu’ils l’aiment » are
    one stretch: there « pas » denies their verb and « parce que » gives their reason.
    """
    debut = 0
    coupes: list[str] = []
    for coupe in _MORCEAUX.finditer(phrase):
        avant, apres = phrase[debut : coupe.start()], phrase[coupe.end() :]
        if "," not in coupe[0] and _RELATIVE.search(avant):
            if _A_EUX.match(apres) or _PAS_UN_REFUS.match(apres) and _finit_par_un_verbe(avant):
                continue
        coupes.append(avant)
        debut = coupe.end()
    return [m for m in (*coupes, phrase[debut:]) if m.strip()]


def _finit_par_un_verbe(morceau: str) -> bool:
    """Whether its last word is the verb of the clause it ends on (« qui veulent »)."""
    mot = re.split(r"[ ’']", morceau.lower())[-1]
    return mot == "veule" or a_lecture(mot, "V3", "V6") and part(mot, "V") > 0.5


def _ce_sont_aussi(phrase: str) -> str:
    """« ce sont les veuves, ce sont aussi les notaires » with one « ce sont » only."""
    return re.sub(r",? (?:et |mais )?(?:ce sont|c’est) aussi (?=\w)", ", ", phrase)


def _nettoyer_morceau(brut: str, nu: bool) -> str:
    accorde = _accorder(re.sub(r"\bki\b", "qui", brut.strip()))
    surs = ecrire_surement(brut.strip(), nu) or ecrire_surement(accorde, nu)
    ecrit = surs or au_mieux(brut.strip(), nu)
    return _QUEUE.sub("", debarrasser(_QUEUE.sub("", ecrit)))


def _gens(morceau: str, premier: bool = False, suit: bool = False) -> str:
    """A stretch without what leads to the people it names.

    Args:
        morceau: the stretch, through `_nettoyer_morceau`.
        premier: whether nobody was named before; only there is « je travaille avec » looked at.
        suit: whether it follows people named just before.
    """
    avant = None
    while avant != morceau:
        avant = morceau
        morceau = _ENTREE.sub("", morceau)
        if _AUX.match(morceau):
            morceau = re.sub(r"\b(et|ou) aux\b", r"\1 les", _AUX.sub("les ", morceau))
        if premier and (sers := _JE_SERS.match(morceau)):
            morceau = morceau[sers.end() :]
    cite = _CITE.search(morceau)
    if cite and len(morceau[: cite.start()].split()) > 1:
        morceau = morceau[: cite.start()]
    if _DETERMINE.match(morceau):
        return morceau[0].lower() + morceau[1:]
    tete = re.match(r"[^\W\d_]+[sx]\b", morceau)
    nomme = tete and a_lecture(tete[0].lower(), "N") and part(tete[0].lower(), "NA") > 0.5
    # « familles du quartier »
    return f"les {morceau}" if (premier or suit) and nomme else morceau


def _des_gens(gens: str) -> bool:
    """Whether this is a noun phrase that can name a clientele."""
    bas = plat(gens)
    return bool(
        _DETERMINE.match(gens)
        and len(gens.split()) > 1 - gens.startswith("l’")
        # « le bar de Marie »: a name is no verb.
        and sans_verbe(re.sub(r"(?<=[ ’])[A-ZÀ-Ý][\w-]+", "nom", gens))
        and not _VERBE.match(gens)
        and not (date(bas) or vague(gens) or _RENVOI.match(bas) or _PAS_DES_GENS.match(bas))
    )


_PAS_DES_GENS = re.compile(
    r"(?:la|une|les) (?:premieres?|deuxiemes?|secondes?|troisiemes?|prochaines?|dernieres?|\d+e) fois\b|une? \w+ (?:pour|par) (?:deux|trois|quatre|dix|\d+|personne|tete|jour|mois)$"
)
"""« la deuxième fois », « un gilet pour deux »: when, and how many of what."""
_UN_PEU = re.compile(
    r"(?:un peu|très|assez|plutôt|souvent|parfois|presque|vraiment) ", re.IGNORECASE
)


def _qualifie(morceau: str) -> bool:
    """Whether this is one adjective more (« les personnes seules, âgées », « un peu têtus »)."""
    mot = _UN_PEU.sub("", morceau.lower())
    return mot.isalpha() and a_lecture(mot, "A", "Vp") and part(mot, "AV") > 0.5


def _singulier(gens: str) -> bool:
    return not _PLURIEL.match(gens) and not re.match(r"une? |chaque |tout ", gens)


def _enumerer(gens: list[str]) -> str:
    """« a », « a et b », « a, b et c »; commas alone beside one that holds its own « et »."""
    gens = [g for groupe in gens for g in _un_a_un(groupe)]
    composes = any(" et " in g or ", " in g for g in gens)
    if len(gens) > 1 and composes and _REDITS_ENCORE.match(gens[-1]):
        # « les mamies et les mamans, et celles qui gardent »: others, not the same said again.
        return f"{', '.join(gens[:-1])}, et {gens[-1]}"
    if len(gens) == 2 and _SUR_AUTRUI.search(gens[0]) and re.match(r"(?:l[ea] |l’)", gens[1]):
        # « ceux qui croient que c’est pour les autres, et le collège »
        return ", et ".join(gens)
    if len(gens) < 2 or composes:
        return ", ".join(gens)
    return f"{', '.join(gens[:-1])} et {gens[-1]}"


_SUR_AUTRUI = re.compile(r"\bqu(?:e |’)[^,]*\bc(?:e n)?’(?:est|était) ", re.IGNORECASE)
_ET_EUX = re.compile(
    r",? (?:et|puis)(?: puis)?(?: aussi)? (?=(?:les|des|ceux|celles|mes|nos) )", re.IGNORECASE
)


def _un_a_un(groupe: str) -> list[str]:
    """« les profs et les parents et aussi des assos qui… »: each of them, up to the relative clause."""
    tete, relative, suite = groupe, "", ""
    if trouve := _RELATIVE.search(groupe):
        tete, relative, suite = groupe[: trouve.start()], trouve[0], groupe[trouve.end() :]
    chacun = _ET_EUX.split(tete)
    if len(chacun) < 3 or not all(_des_gens(g.strip()) for g in chacun):
        return [groupe]
    return [*chacun[:-1], chacun[-1] + relative + suite]


def _accorder(gens: str) -> str:
    """« les gens qui aime » → « les gens qui aiment »."""
    if not _PLURIEL.match(gens):
        return gens
    article, _, suite = gens.partition(" ")
    nom, espace, reste = suite.partition(" ")
    # « les Ehpad »: a name has no plural of its own.
    if article.lower() in ("les", "des", "mes", "nos") and not nom[:1].isupper():
        gens = f"{article} {pluriel(nom)}{espace}{reste}"
    return _QUI_VERBE.sub(_au_pluriel, _QUI_ON.sub("qui ont ", _VEULE.sub(r"\1veulent", gens)))


def pluriel(nom: str) -> str:
    """« ouvrier » → « ouvriers »; a noun already in the plural, or unknown, as it is."""
    if nom[-1:] in "sxz" or not a_lecture(nom, "Nm", "Nf", "Nx"):
        return nom
    return next((mot for mot in (f"{nom}s", f"{nom}x") if a_lecture(mot, "N")), nom)


def _au_pluriel(relative: re.Match[str]) -> str:
    """« qui aime » → « qui aiment », where that is a verb."""
    verbe = relative[1] or relative[2]
    accorde = a_lecture(verbe, "V3") and part(verbe, "V") > 0.3 and a_lecture(f"{verbe}nt", "V6")
    return f"{relative[0]}nt" if accorde else relative[0]


_RENONCE = re.compile(
    r"^(?:(?:je|j’|j ?(?=renonc|f[ae]|pren|arr|l[aâ]|v[aeo])|on|nous) ?(?:(?:vais|veux|voudrais|peux|pourrais|dois|ne|n’|y|en|donc|me) ?)*"
    r"(?:renonc\w+|arr[êe]t\w+(?! (?:là|ici|pour|dès|en (?:janvier|février|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|\d+))\b)|laiss\w+(?: tomber| de côté)?|d(?:is|ire|irai) non|lâch\w+|abandonn\w+|refus\w+|stopp\w+|cess\w+|supprim\w+|évit\w+|pass\w+"
    r"|(?:fais|fai|fait|fera|ferai|ferons|veux|veut|prends|prend|prendrai?|prendrons|accepte\w*|vendrai?|vendrons|vends|vend) (?:plus|pas|pa))|renoncer|arr[êe]ter|cesser|laisser(?: tomber)?|non|stop|fini|(?:ne )?plus)(?: donc| aussi| tout de suite)?(?: de (?:faire|prendre|vendre))?,?\s+(?=\w)",
    re.IGNORECASE,
)
_JE_LES_LAISSE = re.compile(
    r"(?<! en)(?<! de),? (?=(?:parce|pck|pcq|car|puisque|même si|meme si)\b|(?:il )?y a\b|ce n’est\b|c’est\b)"
    rf"|{_PAS_APRES},? (?=(?:je|on|moi|ça|ils|elles)\b|j’)(?<!que )(?<!où )"
    r"|, (?=[A-ZÀ-Ý][\w-]+ |trop |pas assez |(?:le|la|les|l’)\b(?:(?!\b(?:qui|que|dont|où|et)\b|qu’)[^,])*$)"
)
_RIEN = re.compile(
    r"^(?:\w+ ,? ?){0,2}(?:je|on) (?:garde|prends|fais|accepte) tout(?: le monde)?\W*$|"
    r"^(?:\w+ ,? ?){0,3}(?:a |renonce\w* a |laisse\w* |arrete\w* )?rien\b(?! (?:de|que|qui)\b)|\bje (?:ne )?renonce pas\b|\bpas (?:question )?de renonc"
)
"""Nothing is given up: there is no choice to praise."""


def ne_laisse_rien(texte: str) -> bool:
    """Whether nothing at all is given up (« à rien du tout »)."""
    return bool(_RIEN.search(normaliser(texte)))


_MEME_SI = re.compile(
    r"(?:(?<=\w) (?:déjà|deja|d[’']abord|surtout))?,? (?:même|meme) si [^,.;!?]*?(?=,| et aux? | et (?:à|a) l| et les |[.;!?]|$)|(?<=\w) (?:déjà|deja|d[’']abord|surtout)(?=,|[.;!?]|$)",
    re.IGNORECASE,
)
"""« même si ça paye bien »: what it costs is not what is given up."""
_PARCE_QUE = re.compile(
    r",? (?:parce qu[e’']|car |vu que |puisqu[e’'])[^,.;!?]*?(?=,? et (?:puis |aussi )+(?:aux?|[àa]) )",
    re.IGNORECASE,
)
"""« aux foires parce que c’est le dimanche et puis aux revendeurs »: why, between two of them."""
_FINI = re.compile(
    r"(?<=\w)[\s,.]+(?:(?:non|voilà|ça|là)[\s,]+)*c[’']est (?:fini|terminé|stop)(?: (?:tout )?(?:ça|cela))?\W*$",
    re.IGNORECASE,
)
_RENONCE_A = re.compile(
    r"\brenonc(?:e|ent|ons|er(?:ai|ais|ait|aient|ions|ons|ont|a))(?: (?:plut[ôo]t|aussi|d[’']abord|surtout|moi|lui|elle))*(?:,[^,.;!?]+,)? (?P<quoi>(?:aux?|[àa])\b[^,.;!?]+)",
    re.IGNORECASE,
)


def laisse(texte: str, longueur: int = LONGUEUR_LAISSE) -> str:
    """What is given up, named so that it can follow « laisser »: « les prises de sang ».

    Args:
        texte: the answer, however typed.
        longueur: the most characters wanted.

    Returns:
        A noun phrase or an infinitive where the answer holds one, else its `essentiel`.
    """
    texte = _CE_QU_IL_COUTE.sub("", _TIC.sub("", nettoyer(texte)))
    texte = _CE_QU_ON_Y_LAISSE.sub("", texte)
    texte = _AUSSI_CAR.sub(r"\1", sans_ce_qui_ne_laisse_rien(_DU_COUP.sub(" et ", texte)))
    if (deux := _et_pas_de(texte, longueur)) and len(deux) <= longueur:
        return deux
    phrases = _phrases_qui_laissent(texte)
    if any(map(a_l_infinitif, phrases)) or sum(map(bool, map(_NI_DE.match, phrases))) > 1:
        # « aux bougies. et je travaillerai pas le dimanche »: one by one, verbs and names.
        return _une_a_une(phrases, longueur)
    entier = _relier(_laisse(texte, longueur))
    chacune = [_relier(_laisse(p, longueur)) for p in phrases] if len(phrases) > 1 else []
    # « A et B », said of one sentence, is two things of the list.
    choses = _chacune_une_fois([c for dite in chacune if dite for c in _moities_laissees(dite)])
    if len(choses) == 1 and len(chacune) > 1 and not _RELATIVE.search(choses[0]):
        # « Les permanentes. Je fais plus de permanente »
        return choses[0]
    courtes = [_RELATIVE.split(c)[0].strip(" ,") for c in choses]
    mots = {*re.findall(r"\w+", plat(entier))}
    if {*re.findall(r"\w+", plat(" ".join(courtes)))} <= mots:
        return entier
    listes = (_enumerer(choses), _enumerer(courtes))
    return next((liste for liste in listes if len(liste) <= longueur), entier)


_CE_QU_IL_COUTE = re.compile(
    rf"(?<=\w), (?:{_N}|des|trop de|un paquet de) (?:pages|papiers|formulaires|dossiers|mois|jours|heures|semaines|années|ans|euros|balles|réunions|mails|visites)\b[^.;!?…]*"
    r"|,? genre [^,.;:!?…]*|,? alors qu(?:e |’)[^.;!?…]*"
    r"|,? qu’(?:ils|elles|il|elle|on) (?:se )?(?:l[ae] |les |l’)?gard\w+(?=\W*$|[.;!?…])",
    re.IGNORECASE,
)
"""« la subvention, 14 pages de dossier pour rien, qu’ils se la gardent »: told of it, no more."""


_AUSSI_CAR = re.compile(
    r"((?:^|\bet |[.!?;…] )(?:et )?aux? [^,.;:!?]{3,30}?) aussi(?:, (?!aux?\b|à\b|l[ea]s?\b|l’|et\b|des\b)[^.;!?…]*)?(?=\W*$|[.;!?…])",
    re.IGNORECASE,
)
"""« et au samedi soir aussi, mon fils ne me voit plus »: the second thing, and what is told of it."""
_DU_COUP = re.compile(r",? et du coup,? (?=aux?\b|à\b)", re.IGNORECASE)


def _une_a_une(phrases: Sequence[str], longueur: int) -> str:
    """Each thing these clauses give up, once, as many as fit."""
    dites: list[str] = []
    for phrase in phrases:
        if verbe := a_l_infinitif(phrase):
            dites.append(au_mieux(verbe, sans_accents(verbe)))
        else:
            dite = _relier(_laisse(_NI_DE_TETE.sub("plus ", phrase), longueur))
            dites += [re.sub(r"^des ", "les ", d) for d in _moities_laissees(dite)]
    choses = _chacune_une_fois([d for d in dites if d])
    while len(choses) > 1 and len(_enumerer(choses)) > longueur:
        choses.pop()
    return _enumerer(choses)


def _chacune_une_fois(choses: Sequence[str]) -> list[str]:
    """« les défrisages », « le défrisage »: the same thing, as it was told first."""
    gardees: dict[str, str] = {}
    for chose in choses:
        gardees.setdefault(re.sub(r"^(?:les?|la|l’|des) ?|(?<=\w)[sx]\b", "", plat(chose)), chose)
    return [*gardees.values()]


_ET_PAS_DE = re.compile(
    r"^(?P<un>\S.{5,}?),? (?:et|ni)(?: puis)?(?: surtout)? pas (?P<deux>d(?:e |[’'])(?!(?:mon|ma|mes|regrets?|doutes?|gaiet[ée]|chance|probl[èe]mes?|soucis?|honte|piti[ée]|scrupules?|remords|bol|quoi)(?!\w)|[^\W\d]+-)[^,.;:!?]{3,60}?)(?:,? (?:c[’']?(?:est)? mort|non plus|jamais(?: de la vie)?|[çc]a non|merci|hors de question|pas question|voilà|point))*\W*$",
    re.IGNORECASE,
)
_AUX_AUTRES = re.compile(
    r"(?<=\w) (?:aux autres|[àa] d[’']autres|aux concurrents|[àa] la concurrence)(?=\W*$|,|\.| et )",
    re.IGNORECASE,
)


def nomme_ce_qui_est_laisse(dit: str) -> bool:
    """Whether what `laisse` gives is the name of a thing, and no clause."""
    return bool(_DETERMINE.match(dit)) and sans_verbe(dit)


def _et_pas_de(texte: str, longueur: int) -> str:
    """« Les promoteurs, je les laisse aux autres, et pas de piscines »: both; empty for anything else."""
    lu = _ET_PAS_DE.match(nettoyer(texte[:LONGUEUR_LUE]))
    if lu is None:
        return ""
    un, deux = _relier(_laisse(lu["un"], longueur)), _determiner(lu["deux"])
    noms = [n for n in (un, deux) if _DETERMINE.match(n) and sans_verbe(n)]
    return _enumerer(noms) if len(noms) == 2 else ""


def _moities_laissees(dite: str) -> list[str]:
    """The things of « les gares et les salons », when each is a bare name; else the words whole."""
    # « au dimanche »: a day is led to as anything else is.
    dite = _objet(dite) if dite.startswith(("au ", "aux ")) and sans_verbe(dite) else dite
    noms = dite.split(" et ")
    return noms if all(_DETERMINE.match(n) and sans_verbe(n) for n in noms) else [dite]


_OUVRE_LE_REFUS = re.compile(
    r"^\W*(?:(?:ah|oh|eh bien|ben|bah|bon|alors|franchement|euh|ça|ca|et|mais|puis|ni|aussi|du coup|surtout|sinon|enfin)\b[\s,]*)+",
    re.IGNORECASE,
)
_ENCORE = re.compile(r"^\W*(?:et|puis|ni|aussi|pareil|idem)\b", re.IGNORECASE)
_NON_PLUS = re.compile(r"(?<=\w),? non plus(?=\s*(?:[.,;!?…]|$))", re.IGNORECASE)
_EUX_JE = re.compile(r",? (?:eux|elles),?(?= (?:je|j|jles|jen|on|c)\b| [jc]’)", re.IGNORECASE)


def _phrases_qui_laissent(texte: str) -> list[str]:
    """The sentences that name each something given up, without the word that opens them.

    « Les foires, je n'y vais plus. Et le salon que mon frère voulait, non. »: both. A sentence
    that only tells of the first (« Elles paient mal ») names none.
    """
    dites = []
    propre = _EUX_JE.sub(",", _NON_PLUS.sub("", nettoyer(texte[:LONGUEUR_LUE])))
    phrases = [clause for p in _PHRASES.split(propre) for clause in clauses(p)]
    for phrase in phrases:
        nue = _OUVRE_LE_REFUS.sub("", phrase).strip(" ,")
        if not nue or phrase.rstrip().endswith("?"):
            continue
        if (
            a_l_infinitif(nue)
            or _NI_DE.match(nue)
            or _RENONCE.match(sans_oral(nue))
            or (
                (not dites or _ENCORE.match(phrase) or _NIE_APRES.search(nue))
                and _nomme_d_abord(nue)
            )
        ):
            dites.append(nue)
    return dites


_NI_DE_TETE = re.compile(r"^(?:pas|ni) (?=d)", re.IGNORECASE)
_NI_DE = re.compile(
    r"(?:pas|plus|ni) (?:d’|de )(?!(?:mon|ma|mes|regrets?|doutes?|chance|probl[èe]mes?|soucis?|honte|scrupules?|remords|quoi|risques?|temps)(?!\w))[^,.;:!?]{3,60}$",
    re.IGNORECASE,
)
"""« Pas de livraisons. Pas de soirées privées »."""
_NIE_APRES = re.compile(
    r",? (?:(?:c’est )?non(?: merci)?|pas question|très peu pour moi|(?:(?:eux|elles|moi|ça),? )?(?:je|j’)(?:\W+\w+){1,3} (?:pas|plus))\W*$|, (?:je|j’) ?(?:\w+ |l’)(?:refus|évit|laiss|arrêt)\w+\W*$",
    re.IGNORECASE,
)


def _nomme_d_abord(phrase: str) -> bool:
    """Whether a sentence opens on a thing that is no subject of its verb: « les foires, je… »."""
    tete = _JE_LES_LAISSE.split(phrase, maxsplit=1)[0].split(", ")[0]
    nom, relative, suite = tete, None, ""
    if relative := _RELATIVE.search(tete):
        nom, suite = tete[: relative.start()], tete[relative.end() :]
    nom = nom.strip(" ,")
    if (a := re.match(r"[aà] (\w+)", nom, re.IGNORECASE)) and infinitif(a[1].lower()):
        return True
    if not re.match(r"(?:aux?|à)\b", nom, re.IGNORECASE) and not _DETERMINE.match(nom):
        return False
    un_jour = date(plat(_objet(nom))) and (not _AU_JOUR.fullmatch(phrase) or _SUJET.search(phrase))
    seul = len(nom.split()) > 1 and sans_verbe(nom) and not un_jour
    return seul and (relative is None or bool(suite.strip()))


_AU_JOUR = re.compile(r"au [^,.;:!?]{3,30}", re.IGNORECASE)
"""« Et au samedi soir »: a day given up, not a date."""


def _relier(dit: str) -> str:
    """« A ni de B et puis C » → « A, B et C », where each of them is a name."""
    if not _MAL_LIES.search(dit):
        return dit
    noms = [_determiner(_objet(m.strip(" ,"))) for m in _LIENS.split(dit) if m.strip(" ,")]
    return _enumerer(noms) if all(map(_DETERMINE.match, noms)) else dit


_MAL_LIES = re.compile(r"\bni\b|\bet (?:puis|aussi)\b|(?:,|\bet) (?:aux?|à (?:la|l’|mon|ma|mes))\b")
_LIENS = re.compile(
    r",? ni |,? (?:et )?puis |,? et aussi |, (?:et )?|\bet (?=(?:aux?|à (?:la|l’|mon|ma|mes)|les?|la|l’|mon|ma|mes|des)\b)"
)


def _laisse(texte: str, longueur: int) -> str:
    dit = _PAS_DE.sub("plus", _NI.sub("", sans_oral(nettoyer(texte[:LONGUEUR_LUE]))))
    dit = _AUX_AUTRES.sub("", dit) if "laiss" in dit else dit
    dit = _APRES_DEUX_POINTS.sub("", dit)
    for a_cote in (
        _SINON,
        _FINI,
        _PARCE_QUE,
        _MEME_SI,
        _LES_AUTRES,
        _ENTRE_DEUX_NOMS,
    ):
        dit = a_cote.sub("", dit)
    nu = sans_accents(dit)
    if len(chacun := [_objets(m["quoi"].strip()) for m in _RENONCE_A.finditer(dit)]) > 1:
        # « moi je renoncerais aux groupes, Paul renoncerait au bar »
        return _enumerer([nom.strip(" ,") for dits in chacun for nom in _LIENS.split(dits)])
    if (tous := _tous_laisses(sans_apartes(dit), nu)) and len(_enumerer(tous)) <= longueur:
        return _enumerer(tous)
    ecrit = _nettoyer_morceau(_ce_qui_est_laisse(sans_apartes(dit).strip()), nu)
    reste = _objets(_INCISE.sub("", _RENONCE.sub("", ecrit)))
    liste = [m.strip(" ,") for m in reste.split(", ")]
    if 1 < len(liste) <= 4 and all(_DETERMINE.match(m) and sans_verbe(m) for m in liste):
        # « les chantiers neufs, les promoteurs »
        return _enumerer(liste)
    tete = _JE_LES_LAISSE.split(reste, maxsplit=1)[0].strip(" ,")
    tete = sans_queue(_nettoyer_morceau(tete, nu))
    courts = (tete, *(tete[: m.start()] for m in reversed([*_FIN_DE_NOM.finditer(tete)])))
    tete = sans_queue(next((c for c in courts if len(c) <= longueur), ""))
    nomme = _DETERMINE.match(tete) and sans_verbe(tete)
    debut = re.split(r"[.!?…;]\s|\s[–—-]\s", sans_apartes(dit).strip())[0]
    if not tete or date(plat(tete)) or not nomme and tete in (debut, _nettoyer_morceau(debut, nu)):
        return essentiel(texte, longueur)
    un = re.match(r"\W*au ([^\W\d]+)", dit, re.IGNORECASE)
    if un and tete.startswith("les ") and a_lecture(un[1].lower(), "Nms", "Nxs", "Nmx"):
        # « au bas de gamme » is one thing; « au touristes » is a slip.
        tete = f"le {tete[4:]}"
    return _determiner(_accorder(tete[0].lower() + tete[1:] if _DETERMINE.match(tete) else tete))


_APRES_DEUX_POINTS = re.compile(
    r"(?<=\w)\s*: (?=(?:\d+|une?|deux|trois|dix|vingt|trente|trop|pas|jamais|que|ça|ca|c’est|on|je|j’|ils|elles)\b)[^.;!?]*(?=[.;!?]|$)",
    re.IGNORECASE,
)
"""« les appels d’offres : trente pages pour rien »: what is said of them."""
_CE_QU_ON_Y_LAISSE = re.compile(
    r"(?:[.;!?…,]\s*|(?<=\w) )(?:et )?(?:(?:j|on|je|nous)[’ ]y (?:pass|perd|us|gaspill)\w*|je veux pas que|je ne veux pas que|vu que)\b[^.;!?]*|, qui [^,.;!?]{3,30} (?:pourtant|quand même)(?=,|[.;!?]|$)",
    re.IGNORECASE,
)
"""« la tonte au forfait. J’y passe mes étés », « vu que personne n’en veut », « , qui rapporte pourtant »."""
_NI = re.compile(
    r"^\W*ni (?=(?:aux?|[àa] (?:la|l[’'])|les?|la|l[’']|des|ceux|celles|mes)\b)", re.IGNORECASE
)
"""« Ni les mariages, ni les séminaires »: one is given up as much as the other."""
_PAS_DE = re.compile(r"^\W*pas(?= de | d[’'])", re.IGNORECASE)
_LES_AUTRES = re.compile(
    r"(?:,|\s+(?:car|vu que|parce que))\s*(?:tou(?:s|tes)|ts|tou?t le monde|tt le monde|tlm|les autres|chacun|d[’']autres)\b(?: les)?(?: [^\W\d_]+){0,2}? (?:(?:en|le|la|les) |l[’'])?(?:fon(?:t)?|fait|fai|vend(?:ent)?|propose(?:nt)?|en ont)\b[^,.;!?]*|,\s*(?:mais )?(?:moi (?:non|nn|nan|pas)|pas moi|sans moi|tr[èe]s peu pour moi)(?=\W*$)",
    re.IGNORECASE,
)
"""« ts les snacks font ca, moi non »: what others do is not what is given up."""
_ENTRE_DEUX_NOMS = re.compile(
    r",\s+(?:(?:elles?|ils?|ça|ca|je|on|moi|c[’']est)\b|[jc][’'])[^,;.!?]*(?=,\s+et\s+(?:[àa] |aux? |les? |la |l[’']))",
    re.IGNORECASE,
)
"""« les grandes surfaces, elles paient mal, et le salon »."""
_ENTRE_DEUX = re.compile(
    r"\s*,\s*(?:(?:et|puis|ni|aussi)[ ,]+)*|\s+(?:et|ni)(?: puis| aussi)*\s+(?=(?:les?|la|des|aux?|à la|mes|ceux|celles)\b|l’|à l’)",
    re.IGNORECASE,
)
PEU_LAISSE = 5
"""As many things given up as are named one after the other."""
PEU_DE_MOTS = 7


def _tous_laisses(dit: str, nu: bool) -> list[str]:
    """What is given up when it is told as a list of names, in fragments or not: all of it.

    « le pvc. les promoteurs. les délais idiots. » leaves three things; what is said of them after
    a colon, or in a sentence with a verb of its own, is not a name.

    Returns:
        At least two names, or none.
    """
    dits: list[str] = []
    for phrase in re.split(r"[.;!…\n]+|:", dit):
        if dits or ";" in dit:
            # « …, que la zone vend fort bien sans moi ; et, je ne m’en plains pas, à mon salaire »
            phrase = _ET_A.sub("", _RELATIVE_POSEE.sub("", phrase))
        phrase = _POUR_UNE_RAISON.split(phrase, maxsplit=1)[0]
        dites = _ENTRE_DEUX.split(_HORS_LISTE.sub(",", phrase).strip(" ,"))
        morceaux = [m for dite in dites for m in virgules(_ET_TOUT.sub("", dite)).split(", ")]
        nommes = [_nomme(m, nu) for m in morceaux]
        moments = len(nommes) > 1 and any(date(plat(n)) for n in nommes)
        if not all(nommes) or moments:
            break
        dits += nommes
    return dits if 2 <= len(dits) <= PEU_LAISSE else []


_POUR_UNE_RAISON = re.compile(
    r",? (?:parce qu|pa?r?c(?:e? ?q|k)\w* |car |vu que |puisqu)", re.IGNORECASE
)
_RELATIVE_POSEE = re.compile(r", (?:que |qu’|qui |dont |où )[^,;]*(?=,|$)", re.IGNORECASE)
_ET_A = re.compile(
    r"^\s*et\b\s*,?\s*(?:[^,]*\b(?:je|j’|on|il|c’|ce)\b[^,]*,\s*)?(?=(?:à|aux?)\b)", re.IGNORECASE
)
_ET_TOUT = re.compile(r"(?<=\w) (?:et )?tout(?: (?:ça|ca|le reste|le tralala))?$", re.IGNORECASE)
_HORS_LISTE = re.compile(
    r"(?:^|,) ?(?:je (?:crois|pense|dirais)|sans doute|clairement|franchement|surtout|évidemment|peut-être|d’abord|bien sûr|voilà|quoi|aussi)(?=,|$),?",
    re.IGNORECASE,
)


def _nomme(morceau: str, nu: bool) -> str:
    """One thing given up, by its name; empty when the words are more than a name."""
    reste = _RENONCE.sub("", _nettoyer_morceau(morceau, nu))
    tete, *dit_ensuite = _JE_LES_LAISSE.split(reste, maxsplit=1)
    nom = _objet(tete)
    if dit_ensuite and date(plat(nom)):
        # « Le soir je suis chez moi »
        return ""
    if not _DETERMINE.match(nom) or not sans_verbe(nom) or len(nom.split()) > PEU_DE_MOTS:
        return ""
    if _OUVRE_RELATIVE.search(nom) or _DUREE.match(plat(nom)):
        return ""
    return _accorder(nom[0].lower() + nom[1:])


def _determiner(dite: str) -> str:
    """« de traiteur », left of « je ne ferai pas de traiteur », with its article."""
    nu = re.match(r"d(?:e |[’'])(?=([^\W\d]+))", dite)
    if nu is None or infinitif(nom := nu[1].lower()):
        return dite
    if a_lecture(nom, "Nmp", "Nfp", "Nxp"):
        return f"les {dite[nu.end() :]}"
    if voyelle(nom):
        return f"l’{dite[nu.end() :]}"
    return (
        f"{'la' if a_lecture(nom, 'Nf') and not a_lecture(nom, 'Nm') else 'le'} {dite[nu.end() :]}"
    )


_SINON = re.compile(
    r"^\W*à quoi (?:renoncer|renoncerai\S*)\W+(?:sinon|à part|sauf) ", re.IGNORECASE
)
_INCISE = re.compile(
    r",? (?:sans doute|apparemment|clairement|franchement|honnêtement|peut-être|évidemment|forcément|hélas|bien sûr|ce qui m\S+ [^,]*|quoi\w+ [^,]*|je (?:le sais|l’avoue|l’admets)|comme (?:je|j’)[^,]*|sinon [^,]*)(?=,|$)",
    re.IGNORECASE,
)
"""What is said beside the thing itself, which would end its name."""
_FIN_DE_NOM = re.compile(r"(?<=\w),? (?:et|ou|mais|qui|dont|où|sans)\b(?! qu)|, (?=\w)")


def _ce_qui_est_laisse(dit: str) -> str:
    """The stretch of an answer that names what is given up, not what it takes nor how one feels.

    « je suis fatiguée, alors j’arrête les pansements » → « j’arrête les pansements ».
    """
    morceaux = [sans_incises(m.strip(" ,")) for m in _ETAPES.split(dit) if m.strip(" ,")]
    morceaux = [_TEMPS_PRIS.sub("", m) for m in morceaux] or [dit]
    nommes = [m for m in morceaux if not _DUREE.match(plat(_RENONCE.sub("", debarrasser(m))))]
    renonces = [m for m in nommes if _RENONCE.match(debarrasser(m))]
    choisi = (renonces or nommes or morceaux)[0]
    un, virgule, autre = choisi.partition(", et ")
    simple = _DETERMINE.match(autre) and not _OUVRE_RELATIVE.search(un) and " qu" not in un
    return f"{un} et {autre}" if virgule and simple and "," not in un + autre else choisi


_TEMPS = r"(?:la moitié|le quart|un quart|les trois quarts|le plus clair|trop|tant|une?|deux|trois|quatre|cinq|dix|\d+)\b ?(?:de |d’|du )?(?:mes |ma |mon |chaque )?(?:matinées?|matins?|temps|journées?|semaines?|heures?|jours?|nuits?|soirées?|dimanches?)(?: (?:par|chaque|de) (?:ma )?(?:jour|semaine|mois|vie))?"
_ETAPES = re.compile(
    r"[.!?…;](?:\s|$)|\s[–—-]\s|,? (?=(?:alors|donc|du coup) (?:je|j’|on|c’|les?|la))|(?:,|,? (?:et|mais)(?: puis)?) (?=(?:je|j’|j|on) ?(?:vais )?(?:arrêt|laiss|lâch|abandonn|renonc|cess|fais? pas?\b|fais? plus\b))"
)
_TEMPS_PRIS = re.compile(
    rf"^(?:(?:je|j’|on) ?(?:y )?(?:perds|perd|passe|use|gaspille|mets) {_TEMPS},? (?:(?:sur|avec|pour|dans|à) (?=\w)|(?=aux? ))|[^:,]{{0,30}}?\b{_TEMPS}[^:,]{{0,15}} : |{_TEMPS} (?:y passe|part|passe)[^,]*, )",
    re.IGNORECASE,
)
_DUREE = re.compile(
    plat(_TEMPS)
    + r"|(?:ca|elles?|ils?) (?:me|m’)|(?:je suis|j’en ai|je dors|je n’en) |(?:je |j ?)(?:met\w*|garde) |mon (?:temps|argent|energie)\b"
)
"""The time it takes, or how one feels, not what is given up."""


def _objets(dit: str) -> str:
    """What « à » or « de » led to: « aux promoteurs et à la pub » → « les promoteurs et la pub »."""
    premier, *autres = re.split(
        r"(,? (?:et|é|ni) (?:aussi,? |puis )?|, (?=aux |à (?:la|mon|ma|mes) |à l’))(?=(?:aux?|[oô]) |[àa] (?:la |l’|mon |ma |mes |ceux|celles|[A-ZÀ-Ý]|\w+(?:er|ir|re)\b))",
        dit,
    )
    objet = _objet(premier)
    if objet == premier and not re.match(r"(?:aux?|à)\b", premier, re.IGNORECASE):
        # « les livraisons à Paris et à Lyon »: nothing led to the first.
        if not re.match(r"(?:les?|la|l’)", premier):
            return dit
    liens, suites = autres[::2], autres[1::2]
    seuls = not _RELATIVE.search(dit)
    for lien, suite in zip(liens, suites, strict=True):
        lie = lien.replace(" é ", " et ").replace("aussi, ", "aussi ")
        objet += (lie.lstrip(",") if seuls and "et" in lie else lie) + _objet(suite)
    return objet


def _objet(dit: str) -> str:
    """What « à » or « de » led to: « aux promoteurs » → « les promoteurs », « de courir » → « courir »."""
    lie, _, suite = re.sub(r"^(d)’", r"\1e ", dit).partition(" ")
    mot = suite.split(" ")[0]
    bas = lie.lower()
    if not mot or bas not in ("au", "aux", "à", "a", "o", "ô", "de"):
        return dit
    if bas in ("à", "a", "de") and infinitif(mot.lower()):
        return suite
    if bas == "de":
        return f"des {suite}" if mot.endswith("s") and not mot.endswith("ss") else dit
    if bas in ("à", "a"):
        return suite if _DETERMINE.match(suite) or mot.istitle() or mot == suite else dit
    # « au gens » is « aux gens », « au bizness » one business.
    pluriels = bas == "aux" or a_lecture(mot.lower(), "Nmp", "Nfp", "Nxp", "Amp", "Afp", "Axp")
    pluriels = pluriels or bool(re.match(r"\w+[sx] (?!les|des)\w+s\b", suite))
    elide = "l’" if voyelle(mot) else "le "
    return f"les {suite}" if pluriels else f"{elide}{suite}"
