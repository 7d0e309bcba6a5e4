"""What is said aloud and not said again: words of address, laughs, slips put right on the way."""

from __future__ import annotations

import re
from functools import lru_cache

from pourquoi.ecriture import JOURS
from pourquoi.majuscules import majuscule
from pourquoi.reflet.lexique import a_lecture, conjugue, desaccentuer, infinitif, part

_RIRE = re.compile(
    r"[\s,]*(?<![\w’'-])(?<!mon )(?<!mes )(?<!un )(?<!le )(?<!les )(?:m+d+r+|p+t+d+r+|l+o+l+|x+p*t*d+r+|mouarf|frr+|fr[eé]rot|reufs?|wesh|wsh|wl+h|wallah|jpp|tkt|askip|sisi|jte jure|je te jure|a?(?:ha){2,}h?|(?:ah){2,}a?|(?:hi){2,}|(?:h[eé] ?){2,})"
    r"(?![\w’'-])",
    re.IGNORECASE,
)
"""A laugh, or a word to the coach: said in passing wherever it stands."""
_RIRE_ENTRE = re.compile(
    r"(?<=\w{4})[ ,]+(?:m+d+r+|p+t+d+r+|l+o+l+),? (?=\d|(?:je|on|il|elle|ils|elles|c’est|cest|c|ya|y a|ça|ca|nous|du coup)(?!\w)|j[’'])",
    re.IGNORECASE,
)
"""« y a pas d’arrière-boutique mdr il voit tout »: a comma is left between two clauses."""
_SINON = re.compile(
    r"(?<![\w’'-])(?:mais )?sin(?:on|n)[ ,]+(?:b[ae]h|ben|euh)\b[ ,]*", re.IGNORECASE
)
_EH_BIEN = re.compile(r"^(?:eh|et) (?:bien|ben),? ", re.IGNORECASE)
_BAH = re.compile(r"(?<=[\w,]) (?:b[ae]h|bein)(?= [\w])(?! oui| non)", re.IGNORECASE)
_BEN = re.compile(
    r"(?<=\w), (?-i:ben),? (?=\w)(?!oui|non|nan)|(?<=\w)(?<!\b[eéhoa][hté])(?<!\bbon)(?<!\beuh) (?-i:ben) (?=(?:je|on|nous|moi|ça|ca|ils?|elles?) |[jc]’)",
    re.IGNORECASE,
)
"""« le dimanche, ben je ferme », « je l’ai vue ben j’ai compris », but « on a ben des touristes »."""
_PI = re.compile(
    r",? (?:et )?pi (?=(?:ils?|elles?|on|je|jai|j|les|la|le|c|y)(?![\w-]))", re.IGNORECASE
)
_ET_BIEN = re.compile(
    r"(?<![.!?…]),? (?:et|eh) (?:bien|ben) (?=(?:je|on|il|elle|ça|nous)\b|j’|c’)", re.IGNORECASE
)
_ET_BIEN_NEUF = re.compile(r"(?<=[.!?…]) (?:et|eh) (?:bien|ben),? (?=\w)", re.IGNORECASE)
_QUOI = re.compile(r"(?P<avant>[^\W\d_]+),? (?:quoi|koi|kwa)(?=\s*[,.;…!]|$)", re.IGNORECASE)
_QUOI_AU_MILIEU = re.compile(
    r"(?P<avant>[^\W\d_]+) (?:quoi|koi|kwa) (?:(?:euh|ben|bah) )?(?=(?:les?|la|l’|des|un|une|et|mais|donc|sans|je|j’|on|c’est|y a|il y a|puis)(?:\b|(?<=’)))",
    re.IGNORECASE,
)
"""« je renonce au neuf quoi les lotissements »: dictated, it stands for a comma."""
_DONC_BON = re.compile(
    r"(?<=\w),? (?:(?:(?:donc|alors|enfin|quoi|bah|ben),? )+(?:bon|voil[àa]|bref)|et (?:voil[àa]|bref))(?=\s*[.!…]|\s*$)|(?<=\w{3}), (?:voil[àa]|bref)(?=\s*[.!…]|\s*$)",
    re.IGNORECASE,
)
"""« elle paie en 24 fois donc bon »: nothing comes after it."""
_AVANT_QUOI = frozenset(
    [
        "à",
        "de",
        "en",
        "sur",
        "pour",
        "par",
        "avec",
        "sans",
        "contre",
        "après",
        "importe",
        "ou",
        "est",
        "c",
        "sais",
        "sait",
        "savoir",
        "fais",
        "fait",
        "faire",
        "dire",
        "dis",
        "dit",
        "chez",
        "vers",
        "je",
        "tu",
        "il",
        "on",
        "veux",
        "veut",
        "vois",
        "voit",
        "demande",
        "fous",
        "fout",
        "pas",
    ]
)
"""« je ne sais pas quoi », « c’est quoi »: the word asks something."""
_ANNONCE = re.compile(
    r"(?:^|(?<=[.!?…;] ))(?:(?:bon|non|mais|ben|bah|allez|alors|et),? )*"
    r"(?:mettons|disons|admettons|à moitié|voilà)\s*:\s+",
    re.IGNORECASE,
)
"""« Mettons : » before what is meant."""
_SERIEUX = re.compile(
    r"(?:^|(?<=[.!?…;] ))(?:(?:bon|non|mais|ben|bah|allez|alors|et|enfin),? )*"
    r"(?:je (?:plaisante|rigole|blague|déconne|deconne)(?: (?:à moitié|à peine|bien sûr|un peu))?\s*[:,.]"
    r"|(?:(?:blague|plaisanterie) à part|sans (?:rire|blague|plaisanter)|trêve de plaisanterie|(?:plus )?sérieusement)\s*(?:[:,]|(?<=plus sérieusement)(?= je )))\s+(?=\S+ \S+ \S)",
    re.IGNORECASE,
)
"""« je plaisante à moitié : »: what comes before was the joke."""
_REPETE = re.compile(
    r"(?:^|(?<=[.!?…] ))(?:(?:ah|bon|ben|bah|alors|euh),? )*pourquoi[ ,?]+(?:(?:eh|ben|bah|bon|euh),? )*(?=parce|pck|pcq|psk|c’est parce)",
    re.IGNORECASE,
)
"""« pourquoi, ben parce que… »"""
_S_IL_EN_FAUT = re.compile(
    r"(?:^|(?<=[.!?…;:] ))(?:(?:mais|et|bon|ben|bah|alors|allez),? )*s[’'] ?il (?:en )?faut (?:vraiment |absolument )?(?:(?:en |vous en |t’en )?(?:donner|dire|trouver|ajouter|choisir|citer) )?une?(?: (?:seule|deuxième|seconde|autre|vraie))?(?: (?:raison|réponse|explication|cause|valeur))?(?: de plus)?, (?:ce serait |c’est |je dirais )?(?=(?!pour\b|que\b)\S+ \S)",
    re.IGNORECASE,
)
"""« Mais s’il faut une seconde raison, l’odeur du pain »"""
_DISONS_QUE = re.compile(
    r"(?:^|(?<=[.!?…;] ))(?:(?:bon|ben|bah|moi|alors|et|mais|euh),? )*(?:disons|mettons|je dirais?) (?:qu(?:e |’)(?=(?:l[ea]s? |l’|je |j’|on |nous |mes |mon |ma |ils? |elles? |une? |des |c’))(?P<reste>[^.!?…]*)|(?:plut[oô]t |surtout |avant tout )(?=(?:l[ea]s? |l’|mon |ma |mes |une? |des )\S))",
    re.IGNORECASE,
)
"""« Disons que je paie comptant », « moi je dirais plutôt le respect du bois »"""
_PUIS_QUE = re.compile(r"(,? (?:et|mais|puis)) qu(?:e |’)(?=\w)", re.IGNORECASE)
_PRENEZ = re.compile(
    r"(?:,| quoi),? (?:tu vois|vous voyez|voyez|vois-tu|voyez-vous|tu sais|vous savez|figure[sz]-(?:toi|vous))(?= ?[,.!;]|$)|,? (?:vous vous rendez compte|tu te rends compte|vous imaginez|tu imagines|vous vous imaginez)(?= ?[,.!;]|$)",
    re.IGNORECASE,
)
_JE_PENSE = re.compile(r",? j(?:e |[’']?)(?:pense|crois|dirais|suppose)(?=\s*:)", re.IGNORECASE)
"""« le rapport, je pense : dix pages »: a doubt said in passing."""
_DEJA = re.compile(
    r"(?:^|(?<=[.!?…;] ))(?:(?:mais|ben|bah|bon|enfin|oui|non|et|pourtant),? )*(?:j(?:e|’)? ?(?:te |vous |t’?)?(?:l ?’?)?ai (?:d[eé]j[aà] )?di[ts]?\s*[,:;.…]\s+(?=\w)|(?:(?:je (?:crois|pense)|il me semble)(?: bien)? qu(?:e |’))?"
    r"(?:je |j’)(?:vous |te |t’|le |l’)*(?:l’)?ai (?:(?:déjà|deja|un peu|presque|bien|pourtant|plus ou moins) )*(?:dit|écrit|ecrit|expliqué|explique|raconté|raconte)(?: (?:ça|déjà|un peu))?"
    r"(?: (?:il y a (?:un instant|cinq minutes|deux minutes|peu)|à l’instant|tout à l’heure|plus haut|avant|au début|hier|la dernière fois))?\s*[,:;.…]\s+(?=\w))",
    re.IGNORECASE,
)
"""« je crois que je vous l’ai un peu dit, c’est… »: what follows is the answer."""
_DETERMINANTS = r"(?:les?|la|l’|une?|des|du|de la|de l’|de|d’|au|aux|mes|mon|ma|nos|notre|ses|son|sa|ces|cette|cet?|leurs?)"
_JOURS = rf"(?:{JOURS})"
_MOIS = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_REVIENT = r"(?:(?:euh|ah|oh|enfin|ou|pardon|attendez?|attends|mais|non),? )*(?:non|pardon|plutôt|enfin|je veux dire|correction)(?: (?:plutôt|pardon|c’est|non))*,?"
_JOUR = re.compile(
    rf"(?P<jour>\b{_JOURS}\b)(?P<entre>[^.;:!?]*?)(?<! et)[,…]* {_REVIENT} (?P<autre>{_JOURS})\b"
    rf"(?P<motif>,? (?P=jour)[^,.;:!?]*(?=,))?",
    re.IGNORECASE,
)
"""« jeudi je vais la voir, non vendredi jeudi j’ai mon petit, »"""
_NOMBRE = re.compile(
    rf"(?P<a>\b(?:\d+(?:[.,]\d+)?|{_MOIS}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente))(?P<unite>(?: [^\W\d_]+){{0,2}}?),? {_REVIENT} (?:en |à |au |le |les |pour )?"
    rf"(?P<b>\d+(?:[.,]\d+)?|{_MOIS}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quarante)\b(?! fois sur)(?P<suite>(?: [^\W\d_]+)?)",
    re.IGNORECASE,
)
"""« 92 ans, non 94 », « en mars, pardon, avril »"""
_PAS_CELA = re.compile(
    r"(?:(?<=^)|(?<=[.,;:!?…] ))(?P<a>[^.,;:!?…]{3,40})[.,…]+ (?:(?:enfin|non|euh|attendez?|attends|en fait|mais|pardon|oui|bon),? )+(?:(?:c’est|pas) )*pas (?P=a)[,.;] ?(?:mais |plutôt |c’est )?",
    re.IGNORECASE,
)
"""« la patience. enfin non pas la patience, le respect »"""
_NON = re.compile(
    rf"(?:^|(?<=[.!?…] ))(?:et )?(?P<det>{_DETERMINANTS})(?:(?<=’)| )[^\W\d_]+(?: [^\W\d_]+){{0,2}}\. Non, (?=(?:la|le|les|l’|un|une|des|du|mes|mon|ma)\b)",
    re.IGNORECASE,
)
"""« La douceur. Non, la patience. »"""
_PAS_TEL = re.compile(
    r" (?P<tel>[^\W\d_]{3,}), (?:(?:enfin|non|pardon|euh|oh),? )+pas (?P=tel),(?: mais| plutôt)?",
    re.IGNORECASE,
)
"""« une dame sourde, pardon, pas sourde, aveugle d’un œil »"""
_DEDIT = re.compile(
    r"(?:(?:,? et(?: puis)?|,) )(?P<det>le|la|les|l’|un|une|des|mes|mon|ma) ?(?P<nom>[^\W\d_]+)(?P<reste>(?: [^\W\d_]+){0,3}), (?:(?:enfin|euh|ah|mais) )+non,? (?:pas )?(?P=det) ?(?P=nom)\b[^.;!?]*(?=[.;!?]|$)",
    re.IGNORECASE,
)
"""« et le ménage tout seul, enfin non le ménage un peu quand même si… »: taken back."""
_SI = re.compile(
    r"(?:^|(?<=[.!?…;] ))(?:(?:bah|ben|bon),? )?[^.,;:!?…]*\b(?:pas|jamais|plus|rien)\b[^.,;:!?…]{0,20}, (?:(?:enfin|ah|mais|bah|ben) )*si, (?:(?:parce que|quand même|en fait),? )?",
    re.IGNORECASE,
)
"""« il ne le voit pas toujours, si, je laisse le cahier »"""
_REDIT = re.compile(
    r"(?:^|(?<=[.!?;] ))(?P<sujet>je |j’|on |nous |il |elle |c’est )[^.,;:!?…]{1,40}[….,]+ (?:(?:non|euh|enfin|oh),? )*(?:pardon|je veux dire|non pardon|(?:ou|enfin|non),? plut[oô]t|non)[,:…]? (?=(?:je |j’|on |nous |il |elle |c’est ))",
    re.IGNORECASE,
)
"""« Je reprends… pardon, je crée »"""
_ECHO = re.compile(
    r",? enfin (?P<det>sa|son|ses|leur|leurs|la|le|les|ma|mon|mes) (?P<nom>[^\W\d_]+)(?: (?:quoi|plutôt|pardon))?(?=,|\.|;|$)",
    re.IGNORECASE,
)
"""« la fille aussi souffle, enfin sa fille quoi, »"""
_CORRIGE = re.compile(
    r"(?P<avant>[^.;:!?…«»]*?[^\s,.;:!?…«»])[,…]+ (?P<lien>(?:(?:euh|non|oh|ah),? )*(?:(?:enfin|pardon|non|ou) (?:plut[oô]t|non|pardon)|enfin|pardon|je veux dire|plut[oô]t)(?: plut[oô]t)?,?(?: plut[oô]t,?)?|non(?:,? plut[oô]t,?|,)|(?<=… )non) (?P<apres>(?:[^\W\d_]|l’|d’)[^,.;:!?…«»]*)",
    re.IGNORECASE,
)
"""« comptable, enfin secrétaire comptable indépendante »: the last name said, and the right one."""
_DET = re.compile(rf"{_DETERMINANTS}(?:(?<=’)| )", re.IGNORECASE)
_PHRASE_REPRISE = re.compile(
    r"(?:^|(?<=[.!?…] ))(?P<avant>[^.!?…«»]+)[.!?…]+ (?:(?:ou|enfin|euh|mais|pardon|non),? )+plut[oô]t,? (?P<apres>[^.!?…«»]+)",
    re.IGNORECASE,
)
"""« Pour nourrir le quartier. Ou plutôt pour qu’on y cuisine encore. »"""
_TETE = re.compile(
    r"(?:et |mais )?(?:parce )?(?P<tete>pour|que|qu’|de|d’|quand|je|j’|on|nous|c’est|leur|l[ea]s?|l’|[^\W\d_]+(?:er|ir|re|oir))(?:\b|(?<=’))",
    re.IGNORECASE,
)
_MEMES_TETES = {"qu’": "que", "d’": "de", "j’": "je"}
_QUE_REPRIS = re.compile(
    r"\b(?P<sujet>que (?:les|des|mes|nos|ces|tous les) [^\W\d_]+) [^.;:!?…«»]{3,60}?[,.…]+ (?:(?:ou|enfin|euh|mais|pardon|non),? )+plut[oô]t,? qu’(?:ils|elles) ",
    re.IGNORECASE,
)
"""« que les gens se parlent, enfin non, plutôt qu’ils se remettent à se parler »"""
_MOT_REPRIS = re.compile(
    r"\b(?P<qui>qui )(?P<dit>[^.!?…«»,]{3,40})[^.!?…«»,]*[.,…] (?:(?:ou|enfin|euh|non),? )*« (?P=dit) »,? (?:(?:enfin|non|ou|mais),? )*(?:plut[oô]t|je veux dire|disons),? (?:qui )?(?=\w)",
    re.IGNORECASE,
)
"""« … qui sont drôles avec tout le monde. Enfin, « sont drôles », plutôt qui font rire »"""


_DEUX_FOIS = re.compile(
    r"\b((?:l’|l[ea]s? |un |une )[\w-]{3,})(?: en fait| enfin)? \1\b", re.IGNORECASE
)
"""« je renonce à l’hôpital l’hôpital il m’a proposé… »."""


_AMORCE = re.compile(
    r"(?:^|(?<=[.!?…] ))(?:(?:bof|mouais|pff+)\b[\s,.:;!…]*|(?:ok(?:ay)?|d[’']accord|bon)\s*[,.;!…]+\s+|(?:du coup|bon ben|bon alors),? |(?:j[’']avoue|je dois (?:bien )?(?:dire|avouer|reconnaître)) (?:que |qu[’']))+(?=\w)",
    re.IGNORECASE,
)
_PLUTOT = re.compile(
    r"^(?:plut[oô]t(?! (?:mourir|crever))|juste) (?=(?:les?|la|une?|des|du|mon|ma|mes|nos|aux?) |l[’']|(?!et\b)\w+(?:er|ir|re)\b)",
    re.IGNORECASE,
)
_BON_LA = re.compile(r"(?<!\w)bon,? l[àa],? (?=(?:je|on|ça|nous) |[jc][’'])", re.IGNORECASE)
_HEIN_PAS = re.compile(
    r"(?<=\w),? hein,? (?=pas (?:moi|toi|lui|elles?|eux|nous|vous|l[ea]s?|l[’']|mon|ma|mes|ton|ta|une?|des|du|le contraire)(?:\b|(?<=[’'])))",
    re.IGNORECASE,
)
"""« c’est la machine qui décide hein pas moi »: what it is not, set against what it is."""
_HEIN = re.compile(
    r"[\s,]+(?:hein|voil[àa](?: quoi)?|quoi voil[àa])(?=[\s.!…]*$)|[\s,]+hein(?=[\s,.;])|(?<=\w)[\s,]+(?:(?<!je )(?<!y )(?<!les )(?<!des )(?<!aux )tiens|figurez-vous|figure-toi|voyez-vous)(?=\s*(?:[,.;!…]|$))",
    re.IGNORECASE,
)
_LA = re.compile(
    r"(?P<avant>(?:[^\W\d_]+ )?(?P<nom>[^\W\d_]{3,})) l[àa](?=\s*(?:[,.;:!?…]|$)| (?:parce|mais|et puis)\b)",
    re.IGNORECASE,
)


_COLLEE = re.compile(
    r"(?P<dit>(?:^|(?<=[.!?…;] ))(?!(?:est-ce|comment|pourquoi|qui|qu[e’]|quoi|où|combien|quel\w*|puis-je|dois-je|peut-on|faut-il|vous|tu|et vous|et toi)(?!\w))[^.!?…;]{15,}?)"
    r"[,;:] (?:et |mais |enfin )?(?:ça (?:se fait|marche|va|vous va|te va|suffit|compte|convient|ira)|c’est (?:dans l’ordre|bon|bien|possible|assez|suffisant|ça|idiot|bête|normal|grave)"
    r"|(?:et )?(?:vous|toi), (?:vous|tu|ça|c’|est-ce|comment)|vous (?:croyez|pensez|trouvez|savez|pouvez|en pensez|en dites|voyez)|tu (?:crois|penses|trouves|sais|peux|en penses|en dis|vois)"
    r"|qu’en (?:pensez-vous|penses-tu|dites-vous|dis-tu)|est-ce (?:que|qu’|bien|assez|possible)|n’est-ce pas|pas vrai|d’accord)(?!\w)[^.!?…;]*\?",
    re.IGNORECASE,
)
"""« et lui offrir le thé à vie, ça se fait ça ? »: a question put after the answer."""
_DEVANT = r"(?:à|aux?|pour|avec|sans|dans|chez|sur|par|grâce|en|de|du|des|contre|malgré)\b"
_REPRIS_AU_NOM = re.compile(
    rf", {_DEVANT}[^,.;:!?…]{{0,25}}?(?P<nom>[^\W\d_]{{3,}}), (?:enfin|ou plut[oô]t) (?P<b>{_DEVANT}[^,.;:!?…]{{0,25}}?(?P=nom))(?=[,.;:!?…]|$)",
    re.IGNORECASE,
)
"""« à cause d’un livre, enfin grâce à un livre »"""
_DEUX_FOIS_LES_MEMES = re.compile(
    r"(?P<les>\b(?:aux?|les?|la|des|pour les|avec les) [^\W\d_]+)(?P<mot>(?: surtout| d’abord)?), et (?P=les)(?=\s*[.,;!…]|$)",
    re.IGNORECASE,
)


def sans_question(texte: str) -> str:
    """The text without the question that its author puts right after an answer."""
    return _COLLEE.sub(r"\g<dit>.", texte)


def sans_amorces(texte: str) -> str:
    """The text without what starts it aloud (« bof », « plutôt », « bon là ») and ends it (« là », « hein »)."""
    dit = _BON_LA.sub("", _HEIN.sub("", _HEIN_PAS.sub(", ", texte)))
    dit = _PLUTOT.sub("", _AMORCE.sub("", dit))
    dit = _LA.sub(_sans_la, dit)
    return dit if re.search(r"\w{2}", dit) else texte


def _sans_la(m: re.Match[str]) -> str:
    """« les gros chantiers là », but « ce jour là »."""
    avant = m.string[max(0, m.start() - 12) : m.start()] + m["avant"]
    nom = part(m["nom"].lower(), "NA") > 0.7 and not re.search(r"\bce(?:t|tte|s)? ", avant, re.I)
    return m["avant"] if nom else m[0]


@lru_cache(maxsize=64)
def sans_oral(texte: str) -> str:
    """The answer without what is only heard, its slips replaced with what was said instead.

    « 92 ans, non 94 » → « 94 ans » ; « la patience. enfin non pas la patience, le respect » → « le respect ».

    Args:
        texte: the answer, through `nettoyer`.
    """
    dit = sans_amorces(sans_question(texte))
    for motif, mis in (
        (_RIRE_ENTRE, ", "),
        (_RIRE, ""),
        (_SINON, ""),
        (_BAH, ""),
        (_BEN, ", "),
        (_EH_BIEN, ""),
        (_PI, ", puis "),
        (_ET_BIEN, ", "),
        (_ET_BIEN_NEUF, " "),
        (_ANNONCE, ""),
        (_REPETE, ""),
        (_DEUX_FOIS, r"\1"),
        (_PRENEZ, ""),
        (_JE_PENSE, ""),
        (_DEJA, ""),
    ):
        dit = motif.sub(mis, dit) if motif is not _DEJA else _ouvre(motif, dit)
    for serieux in _SERIEUX.finditer(dit):
        dit = dit[serieux.end() :]
        break
    dit = _S_IL_EN_FAUT.sub("", _DISONS_QUE.sub(_sans_disons, dit))
    dit = _DONC_BON.sub("", dit)
    dit = _QUOI.sub(lambda m: m[0] if _demande(m["avant"]) else m["avant"], dit)
    dit = _QUOI_AU_MILIEU.sub(lambda m: m[0] if _demande(m["avant"]) else f"{m['avant']}, ", dit)
    dit = re.sub(r"^[\s,.;:…]+|(?<=\s)[\s,]+(?=\w)", "", dit).strip(" ,")
    return _sans_reprises(dit) if re.search(r"\w{2}", dit) else texte


def _sans_disons(m: re.Match[str]) -> str:
    """« Disons que je paie comptant et que je rappelle » → « Je paie comptant et je rappelle »."""
    return _comme(m[0], _PUIS_QUE.sub(r"\1 ", m["reste"])) if m["reste"] else ""


def _ouvre(motif: re.Pattern[str], dit: str) -> str:
    """The text without an opening, when more than a scrap comes after it."""
    reste = motif.sub("", dit)
    return reste if len(reste.split()) > 2 else dit


def _demande(avant: str) -> bool:
    bas = avant.lower()
    return bas in _AVANT_QUOI or part(bas, "P") > 0.5


def _sans_reprises(dit: str) -> str:
    dit = _PAS_CELA.sub("", _REPRIS_AU_NOM.sub(r", \g<b>", dit))
    dit = _DEDIT.sub("", _NON.sub("", _PAS_TEL.sub("", dit)))
    dit = _QUE_REPRIS.sub(r"\g<sujet> ", _MOT_REPRIS.sub(r"\g<qui>", dit))
    dit = _PHRASE_REPRISE.sub(_phrase_reprise, dit)
    dit = _JOUR.sub(_jour, dit)
    dit = _NOMBRE.sub(_nombre, dit)
    dit = _SI.sub(lambda m: "" if len(dit[m.end() :].split()) > 3 else m[0], dit)
    dit = _REDIT.sub(lambda m: "" if len(dit[m.end() :].split()) > 1 else m[0], dit)
    dit = _echo(dit)
    return _DEUX_FOIS_LES_MEMES.sub(r"\g<les>\g<mot>", _CORRIGE.sub(_corrige, dit))


def _phrase_reprise(m: re.Match[str]) -> str:
    """Of two sentences the second puts right, the second, when both open in the same way."""
    avant, apres = m["avant"], m["apres"]
    if len(apres.split()) < 3:
        return m[0]
    tetes = []
    for phrase in (avant, apres):
        tete = _TETE.match(phrase)
        mot = tete["tete"].lower() if tete else ""
        tetes.append("" if infinitif(mot) else _MEMES_TETES.get(mot, mot) if tete else None)
    if None not in tetes and tetes[0] == tetes[1]:
        return _comme(avant, apres)
    return _au_meme_endroit(avant, apres) or m[0]


def _comme(avant: str, apres: str) -> str:
    """The second text with the capital that opened the first."""
    return majuscule(apres) if avant[:1].isupper() else apres


def _jour(m: re.Match[str]) -> str:
    """« jeudi je passe, non vendredi » → « vendredi je passe »; « jeudi à la crèche, non samedi au marché » → « samedi »."""
    suite = m.string[m.end() : m.end() + 2]
    ailleurs = len(m["entre"].split()) > 1 and not m["motif"] and re.match(r" \w", suite)
    return m["autre"] if ailleurs else m["autre"] + m["entre"]


def _nombre(m: re.Match[str]) -> str:
    """« 92 ans, non 94 » → « 94 ans »; « deux, non trois fois » → « trois fois »."""
    if m["suite"] and m["unite"] and m["suite"].strip() != m["unite"].strip():
        return (
            f"{m['b']}{m['unite']},{m['suite']}" if m["suite"].strip() in ("et", "mais") else m[0]
        )
    return m["b"] + (m["suite"] or m["unite"])


def _echo(dit: str) -> str:
    """« la fille souffle, enfin sa fille quoi, » → « sa fille souffle, »."""
    trouve = _ECHO.search(dit)
    if trouve is None:
        return dit
    avant = dit[: trouve.start()]
    nom = re.escape(trouve["nom"])
    dits = re.finditer(rf"\b(?:la|le|les|l’|une?|des|ma|mon|mes|sa|son|ses) ?{nom}\b", avant, re.I)
    dernier = max(dits, key=lambda m: m.start(), default=None)
    if dernier is None:
        return dit
    remis = f"{trouve['det']} {trouve['nom']}"
    return avant[: dernier.start()] + remis + avant[dernier.end() :] + dit[trouve.end() :]


_UN_NOMBRE = re.compile(
    r"(?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille)\b)",
    re.IGNORECASE,
)


def _corrige(m: re.Match[str]) -> str:
    """The words before with the last name replaced, or as they were when it is not sure which."""
    avant, apres = m["avant"], m["apres"]
    if _SE_DEDIT.search(m["lien"]) and (repris := _au_meme_endroit(avant, apres)):
        return repris
    if _a_un_verbe(apres) or len(apres.split()) > 8:
        return m[0]
    ouvre = _DET.match(apres)
    if ouvre is None:
        nom = re.search(r"(?<=\s)[^\W\d_]+$", avant)
        premier = re.match(r"[^\W\d_]+", apres)
        if _UN_NOMBRE.match(apres):
            # « … à la main, enfin deux heures et demie » puts another number right.
            return m[0]
        if premier is None or infinitif(premier[0].lower()) or not _nom(premier[0]):
            return m[0]
        redit = re.search(rf"(?<![\w’]){premier[0]}(?: [^,]{{1,20}})?$", avant, re.I)
        nom = redit or nom
        if nom is None or redit is None and not _nom(nom[0]):
            return m[0]
        return _a_la_place(avant[: nom.start()], apres)
    # The last group opened by the same kind of word.
    for place in reversed(list(re.finditer(rf"(?<![\w’]){_DET.pattern}", avant, re.I))):
        fin = avant[place.end() :]
        if not fin or _a_un_verbe(avant[place.start() :]) or len(fin.split()) > 4:
            break
        if _genre(place[0]) == _genre(ouvre[0]):
            return avant[: place.start()] + apres
    return m[0]


_SE_DEDIT = re.compile(r"\b(?:non|pardon|(?:ou|enfin) plut[oô]t)\b", re.IGNORECASE)
_PREPOSITION = re.compile(r"(?:à|aux?|pour|dans|chez|avec|sur|en|par|sans)\b", re.I)
_CLITIQUES = r"(?:(?:ne|me|te|se|l[ea]s?|lui|leur|y|en) |[nmtsl]’)*"
_FAIRE = re.compile(rf"(?<![\w’]){_CLITIQUES}(?P<verbe>[^\W\d_]+(?:er|ir|re|oir))\b", re.I)
_MEME_NOM = re.compile(rf"{_DETERMINANTS}(?:(?<=’)| )(?P<nom>[^\W\d_]{{4,}})", re.I)
LOIN = 9
"""Most words taken back at once."""


def _au_meme_endroit(avant: str, apres: str) -> str | None:
    """What was said first, up to the like of what is said instead.

    « payer à trente jours, enfin non, plutôt à la livraison » → « payer à la livraison »; « les
    laisser regarder, non, plutôt leur laisser le temps » → « leur laisser le temps ».
    """
    places: list[int] = []
    nom = _MEME_NOM.match(apres)
    if (prep := _PREPOSITION.match(apres)) is not None:
        tetes = "à|aux?" if prep[0].lower() in ("à", "au", "aux") else prep[0]
        places = [p.start() for p in re.finditer(rf"(?<![\w’])(?:{tetes})\b(?! qu)", avant, re.I)]
    elif nom is not None:
        redit = rf"(?<![\w’]){_DETERMINANTS}(?:(?<=’)| )(?:[^\W\d_]+ )?{nom['nom']}\b"
        places = [p.start() for p in re.finditer(redit, avant, re.I)]
    if not places and (faire := _FAIRE.match(apres)) and infinitif(faire["verbe"].lower()):
        dits = [p for p in _FAIRE.finditer(avant) if infinitif(p["verbe"].lower())]
        while len(dits) > 1 and not avant[dits[-2].end() : dits[-1].start()].strip():
            # « les laisser regarder »
            dits.pop()
        places = [p.start() for p in dits]
    if not places or len(avant[places[-1] :].split()) > LOIN + 3 * bool(nom):
        return None
    return _a_la_place(avant[: places[-1]], apres)


def _a_la_place(avant: str, apres: str) -> str:
    """What stays, then what is said instead: nothing stays of « Pas les réparer »."""
    nie = _NIE_EN_TETE.match(avant)
    return nie[1] + _comme(nie[2], apres) if nie else avant + apres


_NIE_EN_TETE = re.compile(r"^(\s*)((?:(?:mais|et|non|surtout),? )*(?:ne )?pas) $", re.IGNORECASE)
"""« Pas les réparer, enfin non, plutôt leur tenir compagnie »: what is put right was refused."""


def _genre(mot: str) -> str:
    """What a determiner says: « de » or « à » before it, or nothing."""
    bas = mot.lower().strip()
    if bas in ("au", "aux"):
        return "à"
    return "de" if bas in ("de", "d’", "du", "de la", "de l’") else ""


def _nom(mot: str) -> bool:
    bas = mot.lower()
    return part(bas, "NA") > 0.4 or not (conjugue(bas) or part(bas, "CPRDT") > 0.3)


def _a_un_verbe(texte: str) -> bool:
    for mot in re.findall(r"[^\W\d_]+", texte.lower()):
        if mot in (
            "je",
            "j",
            "on",
            "il",
            "ils",
            "elle",
            "elles",
            "c",
            "ça",
            "ca",
            "y",
            "que",
            "qui",
            "quand",
        ):
            return True
        if conjugue(mot) and part(mot, "V") > 0.6 and not a_lecture(mot, "Vp"):
            return True
    return False


def a_moitie_dit(texte: str, suite: str = "") -> bool:
    """Whether a slip that could not be put right is left in a stretch, or comes right after it."""
    nu = desaccentuer(texte.lower())
    return bool(_RESTE.search(nu) or _RESTE.match(desaccentuer(suite.lower())))


_RESTE = re.compile(
    r"[,…] (?:enfin|pardon|euh)(?= (?!(?:et|ou|pas|bref|bon|je|on|il|elle|ils|elles|ca|nous|pour)\b|j’|c’)\w)|[,…] (?:enfin|euh) non\b|, si, |[,…] non, (?!mais\b)"
)
