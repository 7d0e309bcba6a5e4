"""What a message puts right of an answer already given: a new one, its removal, the word for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.ecriture import JOURS, en_phrases, normaliser
from pourquoi.retouche.litteral import exact
from pourquoi.retouche.places import situer
from pourquoi.valeurs_lexique import valeurs_dites, valeurs_niees

ORDRE = (
    "activite",
    "statut",
    *POURQUOIS,
    "valeurs",
    "acte",
    "regard_client",
    "coeur_clientele",
    "geste_respect",
    "renoncements",
    "action_7_jours",
)
"""Answers in the order they are given."""

CORRIGEABLES = {
    "activite": r"activite|metier|boulot|entreprise\b|boite",
    "statut": r"statut|createur|repreneur|repris|reprend",
    "valeurs": r"valeur",
    "acte": r"\bacte|geste concret|exemple",
    "coeur_clientele": r"client|clientele|cible|public",
    "renoncements": r"renonc",
    "geste_respect": r"respect|partenaire|fournisseur|collegue",
    "action_7_jours": r"action|sept jours|7 jours|pas concret|engagement|semaine",
    "raison_detre": r"raison d'?etre|phrase",
    "pourquoi_1": r"premier|pourquoi|motivation|raison\b|argent",
}
"""Answers that can be corrected by naming them, with the words that name them."""


def nommees(texte: str) -> Iterator[str]:
    """The answers whose words are in a text, whether they were given or not."""
    plat = normaliser(texte)
    return (nom for nom, mots in CORRIGEABLES.items() if re.search(mots, plat))


# --- The new answer, named by its step -----------------------------------------------------------

_DU_QUOTIDIEN = {
    "valeurs": r"(?:vraies? )?valeurs?",
    "coeur_clientele": r"(?:vrai )?c(?:oe|e)ur(?: de (?:ma |la |mon |notre )?(?:clientele|cible|metier de clients))?(?! d(?:e|u)\b| d')"
    r"|(?:vraie )?clientele|(?:vrais? |bons? )?client(?:e)?s?|patientele|patiente?s?|eleves|cible|public",
    "geste_respect": r"(?:vrai )?geste(?: de respect| respectueux)?(?! (?:concret )?(?:dans|des|de|sous|pour|d'ici) (?:les )?(?:7|sept))|respect|partenaires?",
    "acte": r"acte(?: concret)?|exemple|geste concret",
    "action_7_jours": r"geste (?:concret )?(?:dans|des|de|sous|pour|d'ici) (?:les )?(?:7|sept) jours|(?:7|sept) jours|(?:premier |petit |prochain )?pas(?: (?:des|de|a|en) (?:sept|7) jours| (?:de la|de cette|pour la) semaine| concret)?|action(?: (?:des|de) (?:sept|7) jours)?|engagement",
    "activite": r"activite|metier",
    "pourquoi": r"(?:vrai |premier |grand )?pourquoi|(?:vraie )?motivation|vraie raison",
    "renoncements": r"renoncements?",
    "regard_client": r"regard (?:du client|des clients|client)",
}
"""Steps by the words people call them with, flat (« cœur » is « ceur »: see `a_plat`)."""

_NOM = "(?:" + "|".join(f"(?P<{nom}>{mots})" for nom, mots in _DU_QUOTIDIEN.items()) + ")"


def noms_du_quotidien() -> str:
    """The pattern of the words that people call a step with, flat: see `a_plat`."""
    return "|".join(_DU_QUOTIDIEN.values())


def designees(texte: str, seul: bool = True) -> list[str]:
    """The steps that words of every day stand for: « mon pas », « les patientes », « le geste ».

    Args:
        texte: the words.
        seul: whether the name may stand alone; otherwise an article, or « comme », leads to it.
    """
    plat = a_plat(texte)
    trouves = (_DESIGNE if seul else _DESIGNE_AVEC).finditer(plat)
    noms = [nom for m in trouves for nom, mot in m.groupdict().items() if mot]
    niveaux = [*reversed(POURQUOIS)]
    if re.search(r"\bpremier", plat):
        niveaux.reverse()
    gestes = ["geste_respect", "acte"]
    deux = {"pourquoi": niveaux, "geste_respect": gestes, "acte": gestes[::-1]}
    return [n for nom in noms for n in deux.get(nom, [nom])]


_A_MOI = r"(?:mon|ma|mes|notre|nos)"
_LE = rf"(?:{_A_MOI} |ces |les? |la |l')"
_JOUR = rf"(?:{JOURS}|demain)"
_DESIGNE = re.compile(rf"\b{_NOM}\b")
_DESIGNE_AVEC = re.compile(rf"(?:\b{_LE}|\bcomme ){_NOM}\b")
_POSE = re.compile(
    rf"(?P<avant>^.{{0,40}}?)\b(?P<le>{_LE}){_NOM}(?: a moi)?(?P<entre>,? (?:hein|alors|en fait|finalement|au fond))?\s*,?\s*"
    r"(?:(?::|=)|(?P<etait>c'?e ?tai(?:t|ent)|ct\b|etai(?:t|ent)\b)|c'? ?est\b|cest\b|c\b|ce sont\b|ce serait\b|est\b|sont\b|serait\b|seraient\b)\s*"
    r"(?P<plutot>(?:plutot|en fait|surtout|finalement|en realite)\s*:?\s+)?(?P<nouveau>.{2,})$"
)
_POUR = re.compile(
    rf"\b(?:pour|quant a) (?P<le>{_LE}){_NOM}\s*[,:.]+(?:[^,:.]{{0,25}}[,:])?\s*(?P<nouveau>(?:ce |c').{{6,}})$"
)
_PAR = re.compile(
    rf"\b(?:remplac|chang)\w+ (?P<le>{_LE}){_NOM} (?:par|en|pour) (?P<nouveau>.{{3,}})$"
)
_METTRE = r"(?:(?<!je )(?<!j')(?<!on )\b(?:mets|mettez|notez?|ecri(?:s|vez))|(?:\b(?:faut|faudrait|fallait|pouvez|pourriez|peux|pourrais|veux|voudrais|merci de|priere de|vous|tu) (?:bien |plutot |aussi |juste )?|^)(?:mettre|noter|ecrire))\b"
"""An order to write: the infinitive is one after « il faut », not after « envie de »."""
_MET = re.compile(
    rf"{_METTRE}(?: moi)? (?:plutot |bien |aussi )?(?P<nouveau>.{{3,}}?) (?:dans|comme|en|a) (?P<le>{_LE})?{_NOM}\b(?! (?:de|du|des)\b)"
)
_MET_COMME = re.compile(
    rf"{_METTRE}(?: moi)? (?:plutot |bien |aussi )?(?:comme|dans|(?<=plutot )pour) (?P<le>{_LE})?{_NOM}\s*[,:]?\s*(?P<nouveau>.{{3,}})$"
)
_MET_APRES = re.compile(
    rf"\b(?:dans|pour|comme|a) (?P<le>{_LE}){_NOM}\s*[,:]?\s*(?:il faut |faut |vous pouvez |tu peux )?{_METTRE} (?:plutot )?(?P<nouveau>.{{3,}})$"
)
_DONNE = re.compile(
    rf"^.{{0,20}}\b(?:cor+ig|modifi|rectifi|chang)\w* (?:.{{0,12}}?\b(?P<le>{_LE}))?{_NOM}"
    rf"(?:[^:]{{0,25}}:|\s+(?:stp |svp )?(?:c'? ?est|c|ce sont|=))\s+(?P<nouveau>.{{3,}})$"
)
_EN_SEPT_JOURS = re.compile(
    r"^(?:(?:non?|nn|nan|mais|euh)\W+)*(?:(?:en vrai|en fait|finalement|plutot|reflexion faite)\W+)+(?:d'ici|dans|ds|sous|en|pour) (?:les )?(?P<action_7_jours>(?:7|sept) ?j(?:ours?)?)\b[\s,:]*(?P<nouveau>(?:je? ?(?!e? ?(?:sais|suis|serai|verrai|pense|crois|ne|n'|m))'?|\w+(?:er|ir|re)\b).{5,})$"
)
_ABANDONNE = r"(?:j'abandonne|je (?:renonce|lache|laisse|quitte|refuse)|j'arrete)"
_CE_N_EST_PAS = re.compile(
    rf"(?:(?:ce (?:ne )?(?:n'est|sont)|c'est|cest|c'etait) )?\bpas (?P<ancien>.{{3,60}}?)(?: (?P<quoi>qu[e'] ?(?:{_ABANDONNE})?.{{0,25}}))?\s*[.,;:!]\s*(?:mais |{_METTRE}(?: plutot)?(?: moi)?|c'est plutot|plutot|c'est)\s*:?\s*(?P<nouveau>.{{4,}})$"
)
_PAS_LUI = re.compile(
    r"^(?:ce |c')(?:ne )?(?:n'est|est|sont|sera|sera[it]+|seront) (?:pas|point) (?:a |au |aux )?.{3,40}? qu(?:e |')(?P<sujet>(?:je |j')[^\s,]+),? mais (?P<qui>.{3,})$"
)
"""« Ce ne sera point aux notaires que j'écrirai, mais au maire »."""
_PAS_QUE = re.compile(
    r"^(?:ce |c')?(?:ne )?(?:n'est|est|sont)? ?pas? (?:seulement|que|juste|uniquement) (?P<un>[^,;]{3,60}?)[,;]? (?:(?:mais |et )?(?:ce sont|c'est|cest|c)(?: aussi)?|mais aussi|mais) (?P<autre>.{3,})$"
)
_PAS_CA = re.compile(
    r"^(?:c'est )?(?:pas (?:ca|cela)(?: du tout)?|pas du tout(?: ca)?|faux)(?:\s*[,;.:!]+\s*|\s+(?=c'? ?est |cest |ce sont |mais |plutot ))(?:mais )?(?:c'? ?est |cest |plutot )?"
)
MERCI = r"(?:(?<!\bde )(?<!\bdire )(?<!\bdis )(?<!\bdit )(?<!\bun )(?<!\bgrand )(?<!\bmot )merci)"
"""Said to the coach: not the « merci » of « lui dire merci », « un mot de merci à Jeanne »."""
_EN_CONCLUANT = r"(?:hein|quoi|voila|remet(?:s|tez)?(?:[ -](?:les?|la))?|seulement|(?<!\bje )(?<!\bon )(?:corrige[zr]?|rectifie[zr]?|modifie[zr]?|change[zr]?)|remontre[zr]?|a corriger)"
_SUITE = re.compile(
    r"\s*[,;(]\s*(?:(?:et|mais|non|c'est|cest|ce n'est|ce ne sont)\s*,? )*pas\b(?! (?:que je|de\b|d')).*$|(?<!\w)(?:et|mais) (?:non )?pas\b.*$"
    r"|\s+(?:et |mais |non ,? ?)*(?<!\bn)pas (?=(?:les?|la|des|du|mes|mon|ma|ceux|celles|aux?|o|seulement|que les?|que la|«)\b|l')(?<!plus pas ).*$|\s+(?:au lieu d|a la place\b|plutot qu).*$|\s+(?:dans|comme|a|en) (?:mes |ma )?valeurs?\b.*$"
    r"|(?<!\ba)(?<!\bont)(?<!\best)(?<!\bsont)(?:[\s,;]+(?:s'?il (?:vous|te) plait|svp|stp)\b.*"
    rf"|\s*[,;]\s*(?:{MERCI}|{_EN_CONCLUANT})\b.*|\s+(?:{MERCI}|{_EN_CONCLUANT})(?:[\s,]+(?:{MERCI}|{_EN_CONCLUANT}|d'avance|beaucoup|bien|alors|donc|la|les?|ca|c'est tout))*\W*)$"
    r"|[\s,;]+(?:et |mais )(?:puis )?(?:le|la|les|mon|ma|mes) (?:chemin|phrase|synthese|resume|renoncements?|valeurs?|exemple|geste)\b.*$"
    r"|[\s,;]+(?:et )?(?:je (?:me suis tromp|veux (?:corriger|changer))|vous (?:avez|vous etes)|c'est (?:une erreur|faux)).*$"
)
_ORDRE_DE_CORRIGER = re.compile(
    r"(?<!\bne )(?<!\bje )(?<!\bon )(?<!\ba )(?<!\bde )(?<!\bpour )(?<!\bca )(?<!\bcela )(?<!\bqui )(?<!\bque )(?<!\bil )(?<!\belle )\b(?:corrigez?|rectifiez?|modifiez?|changez?|remplacez?|remontrez?|refaites|reprenez)\b(?! (?:pas|rien|jamais|de\b|des\b|les\b (?!mot)))"
    r"|\b(?:t'as|tu as|tas|vous avez) (?:tout|trop) (?:enlev|effac|supprim|vir|coup)\w*|\bremet(?:s|tez)[ -](?:les?|la)\b"
    r"|\bje (?:veux|voudrais|dois|souhaite|viens|prefere|peux) (?:la |le |les )?(?:corriger|changer|rectifier|modifier|remplacer)\b|\b(?:a|pouvez[ -]vous|peux[ -]tu|il faut|faudrait|faut) (?:le |la |les )?(?:corriger|rectifier|changer|modifier)\b"
    r"|\bje me suis (?:mal exprimee?|trompee?)\b|\btrompee?\b.{0,12}$|\b(?:c'est|il y a) une erreur\b|^\W*erreur\b|\bvous (?:avez|m'avez|vous etes) (?:mal|tromp)\w*|(?<!ont )(?<!il a )(?<!elle a )(?<!on a )(?<!j'ai )(?<!qui a )\bmal (?:compris|note|lu)\b"
)
_NIE = re.compile(
    r"(?:^|[,;.!?:(]\s*|\bet |\bmais |\bc'? ?est |\bcest |\bc'etait |\bce n'est |\bnon )pas (?:du tout |juste |seulement |que |vraiment )?(?P<nie>(?:de |d')?[^,;.!?:()]{3,})"
)
_PHRASES = re.compile(r"(?<=[.!?;…])\s+|\n+")
_EN_TETE = re.compile(
    r"^(?:(?:non|nan|mais|euh|ah|attendez|attention|en fait|finalement|au fait|pardon|alors|bon|ben|bah|et|moi|tiens|ou plutot|reflexion faite|a la reflexion|par contre)\W+)*$"
)
_CHANGE_D_AVIS = re.compile(
    r"\b(?:finalement|en fait|reflexion|plutot|pardon|non|nan|attendez|en realite)\b"
)
_PEUVENT_REPONDRE = re.compile(
    r"(?:clients?|clientes?|patients?|eleves|public|metier|activite|exemple|partenaires?|geste|acte)$"
)
"""Names that also open an answer: « mes clients c'est plutôt des gens du coin »."""
_VIDE = re.compile(
    r"(?:ca|cela|celui-ci|celle-ci|ceux-ci|ceci|voici|plutot|le|la|tout|rien|moi|vous|toi|autre chose|autrement|quoi|ok|bon|bien|pas|important|primordial|essentiel|tout pour moi|dur|simple|facile|difficile|clair|complique|ma vie|ma passion|mon plaisir|un plaisir)\W*"
)
_PLEIN = re.compile(r"[a-z]{4,}")
_VIDES = frozenset([
    "avec", "dans", "pour", "chez", "sans", "mais", "plus", "tout", "tous", "toute", "toutes",
    "cette", "leur", "leurs", "elle", "elles", "nous", "vous", "etre", "avoir", "fait", "faire",
    "dire", "quand", "comme", "parce", "aussi", "bien", "etait", "sont",
])  # fmt: skip


_LETTRE_POUR_LETTRE = str.maketrans(
    "àâäáãåçéèêëíìîïñóòôöõúùûüýÿœæ’‘ʼ`´", "aaaaaaceeeeiiiinooooouuuuyyea'''''"
)


def a_plat(texte: str) -> str:
    """The text flattened letter by letter: every character keeps its place (« œ » is « e »)."""
    plat = texte.lower() if len(texte.lower()) == len(texte) else texte
    return plat.translate(_LETTRE_POUR_LETTRE)


def _tape(texte: str, m: re.Match[str], groupe: str) -> str:
    """What a match on the flattened text found, as it was typed."""
    return texte[slice(*m.span(groupe))].strip(" .!")


def pleins(texte: str) -> set[str]:
    """The words of a text that carry its meaning, without their plural."""
    return {m.rstrip("sx") for m in _PLEIN.findall(normaliser(texte)) if m not in _VIDES}


def racines(texte: str) -> set[str]:
    """The same by their first letters, whatever their endings."""
    return {mot[:5] for mot in pleins(texte)}


def correction_donnee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """A correction that names the answer and gives the new one, whatever the pending question.

    « Mon cœur de clientèle, ce sont les personnes seules, pas la présence, corrigez » ; « le
    geste c'était les courgettes, pas ma sœur ! » ; « pas la patience, la présence » when
    patience was heard as a value. Naming a step is not enough: something must say that what is
    kept is wrong (an order, a denial of its words, « plutôt »).

    Returns:
        The answer to replace and its new text, or None.
    """
    if lue := _refusee(texte, carnet) or _au_terme(texte, carnet):
        return lue
    if _COMPARE.search(a_plat(texte)) and (corrigee := valeur_corrigee(texte, carnet)):
        # « mes valeurs : mettez le courage à la place de la franchise » keeps the others.
        return corrigee
    for phrase in _bouts(texte):
        plat = a_plat(phrase)
        for motif in (_DONNE, _PAR, _EN_SEPT_JOURS, _POSE, _POUR, _MET_APRES, _MET_COMME, _MET):
            m = motif.search(plat)
            if m and (lue := _lire(texte, phrase, m, motif, carnet)):
                return lue
    return _cite_a_tort(texte, carnet) or valeur_corrigee(texte, carnet)


_COMPARE = re.compile(r"\bvaleurs?\b.*\b(?:a la place d|au lieu d|plutot qu)")
_PAS_LE_MIEN = re.compile(
    rf"(?:^|[.,;:!?] ?|\b)(?:ca )?(?:ce (?:n'est|ne sont)|c'est|cest|c) pas (?:du tout |vraiment )?(?P<le>{_A_MOI} |un |une ){_NOM}(?: ca)?(?P<quoi>,? [^.,;:!?]{{2,60}})?\s*[.,;:!?]+\s*"
    r"(?:(?:non|en fait|plutot|mais|alors) ,? ?)*(?P<nouveau>(?:(?:d'ici|dans|sous|en) (?:les )?(?:7|sept|une|huit|8) (?:jours?|semaine) ?,? ?|demain ?,? ?|lundi ?,? ?)?(?:je ?\w|j'|j[a-z]{4}|c'est (?!ce qu|ca\b|pas\b|tout\b|trop\b|tres\b|juste\b|faux|nul|idiot|debile|risque|impossible|du\b|une? )|mets |mettez |plutot |\w+(?:er|ir|re|oir) ).{4,})$"
)
"""« Ça, c'est pas mon action. Dans 7 jours j'appelle… »."""

_A_QUI_JE = re.compile(
    r",? (?:qu(?:e |')|ke )(?:je |j' ?|on |nous )(?!(?:ai|avais|a|voulais|veux|dis|disais|vise|sers|cherche|mets)\b)\w"
)

_MET_ENSUITE = re.compile(
    rf"(?:(?P<le>\b{_LE}|\bune? )|^\W*|\bcomme ){_NOM}\b(?P<dit>[^.]{{0,120}}?)[.;,:!?»]+\s*(?:.{{0,20}}?\b)?{_METTRE} (?:moi )?(?:plutot |simplement |juste |seulement |bien )*,?(?: si vous le permettez ,?| s'il (?:vous|te) plait ,?)*\s*:?\s*(?P<nouveau>.{{3,}})$"
)
_REPROCHE = re.compile(
    r"\b(?:vous|tu|t')\s?(?:m')?(?:avez|as) (?:re)?(?:copi|mis|gard|coup|not|retenu|ecri|oubli|laiss)\w*|\b(?:n'est|c'est|sont|est) pas\b|\bne veut rien dire\b|\bveut rien dire\b|\bmets pas\b|\bfaux\b|\bfausse\b|\berreur\b|\bcoupee?s?\b|\bf(?:au|o)tes?\b"
)
_MOITIE = re.compile(
    rf"\b(?:pour|dans|sur|a) (?P<le>{_LE}){_NOM}\b[^:]{{0,60}}[:,]\s*(?:ce n'est|c'est|cest) pas (?P<ancien>[^,;]{{3,80}}), (?:mais )?(?:c'est|cest) (?P<nouveau>.{{4,}})$"
)
"""« Pour le respect, la mauvaise moitié : ce n'est pas que A, c'est que B »."""

_CELLE_DES = re.compile(
    rf"\bcelle (?:de |des |du |de la )(?P<le>{_LE})?{_NOM}\s*:\s*(?P<nouveau>.{{3,}})$"
)
_TROMPE = re.compile(
    r"\b(?:je me suis|j'me suis|jme suis|je me sui|jme sui) tromp\w*(?: juste avant| tout a l'heure| avant)?\s*[,:.!]?\s*(?P<dit>.+)$"
)
_B_PAS_A = re.compile(
    r"(?P<b>(?!c'|ce ).{6,80}?),? (?:et |mais )?pas? (?P<a>(?:aux?|a|o|les?|la|l'|des|ma|mon|mes|de) ?.{3,60})$"
)
_PAS_A_B = re.compile(
    r"^(?:.{0,40}?\b)?(?:c'est |cest |ce (?:n'est|ne sont) |que )?pas? (?P<a>(?:les?|la|l'|des|mes|ma|mon) ?[^,;:.]{3,40}?)(?:\s*[,;:.]\s*|\s+)(?:(?:c'est|cest|c|ce sont|mais|plutot) )?(?P<b>(?:tous|toutes|ceux|celles|les?|la|l'|des|mes|ma|mon)\b.{3,})$"
)


def _refusee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """A named answer that is refused, and the new one told apart: « c'est pas mon action. … »."""
    plat = a_plat(texte)
    for motif in (_MOITIE, _PAS_LE_MIEN, _CELLE_DES, _MET_ENSUITE):
        m = motif.search(plat)
        if m is None or (
            motif is _MET_ENSUITE and not _REPROCHE.search(plat[: m.start("nouveau")])
        ):
            continue
        nom = _etape(m, texte, carnet)
        if nom is None and motif is _MOITIE and carnet.acte:
            nom = "acte"
        nouveau = texte[slice(*m.span("nouveau"))]
        nouveau = nouveau[: len(_sans_suite(a_plat(nouveau)).rstrip(' .!?»"'))].strip(' .!:»«"“”')
        nouveau = re.sub(
            r"^(?:c['’]est|plut[ôo]t|mettez|mets)\s+(?:d['’]|de )?|^(?:que |qu['’])(?=\S)",
            "",
            nouveau,
            flags=re.I,
        )
        nouveau = re.sub(
            r"^(?:mon|ma|mes) (?:action|geste|renoncement|valeurs?|clients?)\s*(?:c['’]est|:|ce sont)\s*",
            "",
            nouveau,
            flags=re.I,
        )
        if motif is _PAS_LE_MIEN and re.match(r"j(?:e\b|e? ?'|\w{4})", a_plat(nouveau)):
            # « ce ne sont pas mes clients, je citais un livre »
            nom = nom if nom in _SE_FONT else None
        if motif is _PAS_LE_MIEN and _A_QUI_JE.match(m["quoi"] or "") and nom not in _SE_FONT:
            # « c'est pas mes clients que j'appelle, c'est le maire »: of what they will do
            continue
        if motif is _PAS_LE_MIEN and nom == "activite":
            # « c'est pas mon métier, c'est ma vie »
            continue
        if "«" in nouveau[:40]:
            nouveau = nouveau.rpartition("«")[2].strip()
        nouveau = nouveau.strip("'’ ")
        if nom == "valeurs":
            nouveau = re.sub(r",? sans (?:la|le|les|l['’]).*$", "", nouveau)
        # « C'est pas un geste, c'est mes clients » gives no other gesture.
        vide = designe_seulement(nouveau) or _VIDE.fullmatch(a_plat(nouveau))
        if nom and len(nouveau) > 2 and not vide:
            return nom, nouveau
    return _pas_a(texte, carnet) or _trompee(texte, carnet) or _otee(texte, carnet)


_NON_PAS_A = re.compile(
    r"^\W*(?:(?:ah|mais|euh|attendez|attends|pardon) ,? ?)*(?:non|nan|nn)\W+pas (?P<a>(?:aux?|les?|la|l'|des|du|ma|mon|mes) ?[^,.;:!?]{3,50}),\s*(?:mais |plutot )?(?P<b>.{3,})$"
)


def _pas_a(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Non, pas les aides-soignantes, les résidents »: of the last answer, when it told the first."""
    m = _NON_PAS_A.match(a_plat(texte))
    if m is None or carnet.etape in SUR_LA_PHRASE:
        return None
    nom, dit = derniere(carnet)
    anciens = pleins(m["a"])
    if nom not in ORDRE or not anciens or not anciens <= pleins(dit):
        return None
    return nom, _tape(texte, m, "b")


_ETIQUETTE = re.compile(rf"^\W*{_NOM}\s*[:=]\s*(?P<nouveau>.{{3,}})$")
"""« Renoncements : les touristes qui prennent des photos »."""
_REMPLACE_MOTS = re.compile(
    r"\b(?:remplac\w+|chang\w+)\s+[«\"“]?\s*(?P<a>.{2,60}?)\s*[»\"”]?\s+par\s+[«\"“]?\s*(?P<b>.{2,80}?)\s*[»\"”.!]*$",
    re.IGNORECASE,
)
_PLUTOT_QUE = re.compile(
    r"\b(?:ce sera|c'est|plutot|mets|mettez|mais) (?P<b>\w+)(?: et)?,? (?:(?:et )?(?:non|pas)|au lieu d(?:e |u )|a la place d(?:e |u )) ?(?P<a>\w+)\b"
    r"|\bpas (?P<a2>\w+)(?: que [^,.]{0,30}?)?,? (?:c'? ?est|mais) (?P<b2>\w+)\b"
)
"""« Ce sera samedi et non mardi »."""
_AJOUTE_UNE_VALEUR = re.compile(
    r"\b(?:ajout\w+|rajout\w+|(?:il )?manque|oubli\w+)\b.*\bvaleurs?\b|\bvaleurs?\b.*\b(?:ajout\w+|rajout\w+|(?:il )?manque|oubli\w+)\b"
)
_QUELLE_VALEUR = re.compile(
    r"\b(?:manque|ajout\w+|oublie\w*) (?:aussi )?((?:la |le |l')?\w+(?: (?:au|aux|du|des|de la|de l'|de|en) ?(?!valeurs|mes\b|la liste|cote|ma\b)\w+(?: (?!dans\b|aux?\b|a\b|comme\b|et\b)\w+)?)?)"
)
_AJOUTE = re.compile(
    r"^\W*(?:et |stp |mais )?(?:r?ajout\w+|il manque)(?: aussi)? (?:l[ae] |l')?\w+(?: (?:a|aux|dans|comme) (?:mes |les )?valeurs?)?\W*$"
)
_DANS_MES_VALEURS = re.compile(
    r"^(?:.*[,.;!?]\s*)?(?:et )?(?P<dit>(?:les? |la |l')[^,.;!?]{3,40}?),? (?:il )?(?:faut|fo|faudrait) (?:le |la |les )?(?:mettre|ajouter|rajouter|met) (?:dans|a|aux) (?:mes |les )?valeurs?\b"
)
_NE_SONT_PLUS = re.compile(
    r"\b(?:ce |c' ?)(?:n'|ne )?(?:est|sont) plus .{3,60}?,? (?:mais|c'est|ce sont) (?P<nouveau>.{3,})$"
)
"""« Changez mes clients, ce ne sont plus les femmes mais les gens dont le corps a changé »."""
_COMME_VALEURS = re.compile(
    r"[«\"“]\s*(?P<nouveau>[^«»\"“”]{3,80}?)\s*[»\"”] (?:comme|dans) (?:mes |les |ma )?valeurs?\b",
    re.IGNORECASE,
)


def _au_terme(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """What is put right once all was asked: words changed for others, a value added."""
    if carnet.etape != "suite":
        return None
    plat = a_plat(texte)
    if (m := _ETIQUETTE.match(plat)) and (nom := _etape(m, texte, carnet)):
        return nom, _tape(texte, m, "nouveau")
    if m := _COMME_VALEURS.search(texte):
        return ("valeurs", m["nouveau"]) if carnet.valeurs else None
    if carnet.valeurs and (m := _DANS_MES_VALEURS.match(plat)):
        dite = texte[slice(*m.span("dit"))]
        return "valeurs", ", ".join([*carnet.valeurs_nommees, *(valeurs_dites(dite) or [dite])])
    if carnet.valeurs and (_AJOUTE_UNE_VALEUR.search(plat) or _AJOUTE.match(plat)):
        dite = _QUELLE_VALEUR.search(plat)
        mots = texte[slice(*dite.span(1))] if dite else ""
        entiere = len(mots.split()) > 1 and re.match(r"(?:la|le) \S+ \S|l['’]\S+ \S", mots, re.I)
        # « l'attention au travail réel » is more than the attention.
        dites = [mots.replace("'", "’")] if entiere else valeurs_dites(mots or texte)
        neuves = [v for v in dites if v not in carnet.valeurs_nommees]
        return ("valeurs", ", ".join([*carnet.valeurs_nommees, *neuves])) if neuves else None
    if (m := _NE_SONT_PLUS.search(plat)) and (nom := next(nommees(plat[: m.start()]), None)):
        return (nom, _tape(texte, m, "nouveau")) if getattr(carnet, nom) else None
    m = _REMPLACE_MOTS.search(texte)
    a, b = (m["a"], m["b"]) if m else (None, None)
    if m is None and (p := _PLUTOT_QUE.search(plat)):
        a, b = p["a"] or p["a2"], p["b"] or p["b2"]
    if m is None and (p := _MET_PAS.match(texte)):
        article = re.match(r"(?:les?|la|l['’]|des|mes|nos) ?", p["a"], re.IGNORECASE)
        sans = article and not _DET_D_ABORD.match(p["b"])
        a, b = p["a"], (article[0] if sans else "") + p["b"]
    if a is None or designe_seulement(a) or not pleins(a):
        return None
    b = _DANS_QUOI.sub("", b)
    for nom, dit in gardes(carnet):
        place = exact(dit, a) if nom in ORDRE and nom not in ("activite", "statut") else None
        if place:
            mis = b if dit[place[0]].islower() or place[0] else b[0].upper() + b[1:]
            return nom, f"{dit[: place[0]]}{mis}{dit[place[1] :]}"
    return None


_MET_PAS = re.compile(
    r"\W*(?:(?:non|stp|svp|nan|et)\W+)*m(?:et|ets|ettez) (?P<b>[^,.;:!?]{3,50}?),? (?:et )?(?:pas|plut[oô]t que|au lieu de|[àa] la place de) (?P<a>[^,.;:!?]{3,50}?)(?: partout| stp| svp| merci)*\W*$",
    re.IGNORECASE,
)
"""« mets retraités pas les vieux partout »"""
_DET_D_ABORD = re.compile(r"(?:les?|la|l['’]|des|une?|mes|nos|mon|ma) ?\w", re.IGNORECASE)
_DANS_QUOI = re.compile(
    r",? (?:dans|de) (?:ma |la |mes |mon |les )?(?:synth[eè]se|r[eé]ponses?|action|phrase|raison d.?\s?[eê]tre)\W*$",
    re.IGNORECASE,
)


def sans_la_destination(dit: str) -> tuple[str, str]:
    """A group of words to add, and where: « la cantine aux clients » → « la cantine », « aux clients ».

    Whoever does something may well do it for the clients: only what opens on a determiner is cut.
    """
    m = _DESTINATION.search(a_plat(dit)) if re.match(rf"{_DET}\b|l'", a_plat(dit)) else None
    return (dit[: m.start()].strip(" ,"), dit[m.start() :].strip(" ,.!")) if m else (dit, "")


_VERS_QUOI = rf"(?:a|aux?|dans|parmi|chez|comme|pour)\s+(?:(?:toutes |tous )?(?:{_LE}|(?:vos|votre|tes|ton|ta) ))?(?P<quoi>ceur de clientele|clientele|client(?:e?s)?|valeurs?|renoncements?|partenaires?|refus|resume|chemin|phrase|gestes?|(?<=n )pas|(?<=le )pas)\b"
_DESTINATION = re.compile(rf"\s+{_VERS_QUOI}(?: aussi| stp| svp| merci)*\W*$")
_OU = re.compile(rf"\b{_VERS_QUOI}")


def destination(texte: str) -> str | None:
    """What words are said to go to, or to lack in, flat: « client » of « dans mes clients »."""
    m = _OU.search(a_plat(texte))
    return m["quoi"] if m else None


_ET_LE_DERNIER = re.compile(
    r",? et (?P<dernier>(?:(?:les?|la|des|ceux|celles|du|mes|nos|une?|deux|trois|quatre|cinq|quelques|tous|toutes)\b|l['’])[^,]*)$",
    re.IGNORECASE,
)


_POUR_QUOI = re.compile(
    r"\b(?:pour|avec|entre|contre|sur) (?:les?|la|l[’']|des|du|mes|leurs?)\b", re.I
)


def avec_aussi(liste: str, neuf: str) -> str:
    """« les jeunes et les vieux » with « les marins »: one list, and one « et »."""
    dit = liste.strip(" .")
    if re.search(r"[.;!?]\s", dit):
        return f"{dit}, et {neuf}"
    if finit_par_autre_chose(dit):
        return f"{dit}, et {neuf}"
    m = _ET_LE_DERNIER.search(dit)
    return f"{dit[: m.start()]}, {m['dernier']} et {neuf}" if m else f"{dit} et {neuf}"


def finit_par_autre_chose(liste: str) -> bool:
    """Whether the last « et » of a list joins what its people come for, or with.

    « les ouvriers le matin pour le café et les clopes ».
    """
    dit = liste.strip(" .")
    m = _ET_LE_DERNIER.search(dit)
    return bool(m and _POUR_QUOI.search(dit[: m.start()].rpartition(", ")[2]))


def designe_seulement(dit: str) -> bool:
    """Whether words only name an answer (« mes clients »), rather than stand in one."""
    return bool(re.fullmatch(rf"(?:{_LE})?{_NOM}", a_plat(dit.strip())))


_OTE_C_EST = re.compile(
    r"^\W*(?:non\W+)?(?:enleve[sz]?|vire[sz]?|retire[sz]?|supprime[sz]?) (?P<a>[^,;.]{3,50})[,;.]\s*(?:c'est|cest|ce sont) (?P<b>(?!ca\b|prive|faux|pas\b|perso|trop|de trop|nul|moche|une? |pour rire|de l'humour).{4,})$"
)


def _otee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Enlève jeudi et la crèche, c'est samedi au marché »: the answer that tells the first."""
    m = _OTE_C_EST.match(a_plat(texte))
    anciens = pleins(m["a"]) if m else set()
    if m is None or carnet.etape in SUR_LA_PHRASE or not anciens:
        return None
    nom = next((n for n, dit in gardes(carnet) if n in ORDRE and anciens <= pleins(dit)), None)
    nouveau = texte[slice(*m.span("b"))]
    return (nom, nouveau[: len(_sans_suite(a_plat(nouveau)))].strip(" .!")) if nom else None


_SE_FONT = ("action_7_jours", "renoncements", "geste_respect", "acte")
"""Answers told by « je »."""


def _trompee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Je me suis trompée : je renonce à B, pas à A »: the answer that tells A, and B."""
    plat = a_plat(texte)
    dit = _TROMPE.search(plat)
    reprend = re.match(r"(?:non|nn|nan|pardon|attends?|attendez)\W+je reprends\W+", plat)
    redit = re.search(r"\bj'?ai (?:deja )?dit que?\b\s*", plat)
    debut = dit.start("dit") if dit else (reprend or redit).end() if reprend or redit else None
    if debut is None:
        return None
    for motif in (_PAS_A_B, _B_PAS_A):
        m = motif.match(plat[debut:].rstrip(" .!"))
        if m is None:
            continue
        anciens, neuf = (
            pleins(m["a"]),
            texte[debut + m.start("b") : debut + m.end("b")].strip(" .,!"),
        )
        noms = [n for n, garde in gardes(carnet) if n in ORDRE and anciens & pleins(garde)]
        if "coeur_clientele" in noms and re.match(
            r"(?:tous |toutes )?(?:ceux|celles|les)\b", neuf, re.I
        ):
            return "coeur_clientele", neuf
        if re.match(r"je renonce\b", a_plat(neuf)) and carnet.renoncements:
            return "renoncements", neuf
        if noms:
            return noms[0], neuf
    return None


def conteste_une_citation(texte: str) -> bool:
    """Whether the coach is told that it quoted them wrong, with nothing to change in an answer.

    « Je n'ai jamais écrit « ne peut » », « c'est la citation d'au-dessus qui est fausse »,
    « attention, j'ai dit l'inverse ».
    """
    return bool(_CITATION.search(normaliser(texte)))


_CITATION = re.compile(
    r"\b(?:je n'ai|j'ai|je n'avais) (?:jamais|pas) (?:ecrit|dit|employe) (?:[«\"“]|(?:ca|cela) comme)|\bcitation\b.{0,30}\b(?:fausse|faux|inexacte?|pas)\b|\b(?:fausse|mauvaise) citation\b"
    r"|\b(?:vous|tu) (?:me )?(?:repete[sz]?|citez?|cites) (?:encore |toujours )?(?:une phrase fausse|mal|faux|de travers)"
    r"|^(?:attention|non|pardon|mais|attendez)\b.{0,12}\bj'ai (?:dit|ecrit) (?:exactement |tout )?(?:l'inverse|le contraire)\b"
)


def _cite_a_tort(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Ce n'est pas « je suis fatiguée » que j'abandonne. Mettez : les pansements »."""
    m = _CE_N_EST_PAS.search(a_plat(texte))
    if m is None:
        return None
    ancien, nouveau = m["ancien"].strip(' «»"“”'), texte[m.start("nouveau") : m.end()]
    # Without quotation marks, an answer may well use words said before.
    cite = re.search(r"[«\"“]", m["ancien"]) or (
        carnet.etape == "suite" and len(pleins(ancien)) >= 3
    )
    noms = [nom for nom, dit in gardes(carnet) if cite and _contient(dit, ancien)]
    if re.search(_ABANDONNE, m["quoi"] or "") and carnet.renoncements:
        noms = ["renoncements"]
    return (noms[0], nouveau.strip(' .!»«"“”')) if noms and noms[0] in ORDRE else None


def _bouts(texte: str) -> Iterator[str]:
    """Each sentence, then what follows each of its commas."""
    for phrase in _PHRASES.split(re.sub(r"(?:…|\.{2,})\s+(?=c)", ", ", texte.strip())):
        yield phrase
        yield from (phrase[m.end() :] for m in re.finditer(r",\s*", phrase))


def _lire(
    texte: str, phrase: str, m: re.Match[str], pose: re.Pattern[str], carnet: Carnet
) -> tuple[str, str] | None:
    """The correction one reading of a sentence holds, or None."""
    debut, fin = m.span("nouveau")
    sien = carnet.etape == "suite" or re.match(_A_MOI, m.groupdict().get("le") or "")
    redite = _oppose(phrase[debut:fin]) if sien or _PAS_CA.match(m["nouveau"]) else None
    if pose is _POUR and redite is None:
        return None
    nouveau = redite or phrase[debut:fin]
    coupe = len(nouveau) - len(_sans_suite(a_plat(nouveau)).rstrip(' .!?»«"'))
    fin -= coupe
    nouveau = nouveau[: len(nouveau) - coupe].strip(' .!:»«"“”')
    nouveau = re.sub(r"^(?:de |d[’'])(?=\w+(?:er|ir|re|oir)\b)", "", nouveau)
    if len(nouveau) < 3 or _VIDE.fullmatch(a_plat(nouveau)) or _OTER.match(a_plat(nouveau)):
        return None
    if _SUR_LA_LETTRE.search(a_plat(nouveau)):
        # « Écrivez la Creuse avec une majuscule » is no answer.
        return None
    nom = _etape(m, texte, carnet)
    if nom is None or pleins(nouveau) == pleins(getattr(carnet, nom) or ""):
        return None
    reste = phrase[:debut] + phrase[fin:]
    if pose is _POSE and not redite and not _dementi(texte, reste, m, nom, carnet):
        return None
    return nom, nouveau


_SUR_LA_LETTRE = re.compile(
    r"\b(?:majuscules?|minuscules?|accents?|orthographe|f(?:au|o)tes?)\b|^\W*(?:aussi|stp|svp|avec|encore|merci)\W*$"
)


def _sans_suite(plat: str) -> str:
    """The new answer without what is opposed to it; « qui n'osent pas montrer » stays whole."""
    if re.match(rf"\W*(?:pas (?!que\b|seulement|juste)|plus (?:{_LE}|aux? |{_JOUR}))", plat):
        return ""
    for m in _SUITE.finditer(plat):
        nie = m[0].lstrip().startswith("pas") and re.search(
            r"\b(?:n'|ne )\w+ ?$", plat[: m.start()]
        )
        if not nie:
            return plat[: m.start()]
    return plat


def _oppose(dit: str) -> str | None:
    """The new answer told against the old one: « pas ça, c'est… », « pas seulement… mais aussi… »."""
    plat = a_plat(dit)
    if m := _PAS_CA.match(plat):
        return dit[m.end() :]
    if m := _PAS_LUI.match(plat):
        return f"{dit[slice(*m.span('sujet'))]} {dit[m.start('qui') :]}"
    if m := _PAS_QUE.match(plat):
        return f"{dit[slice(*m.span('un'))]} et {dit[m.start('autre') :]}"
    return None


def _etape(m: re.Match[str], texte: str, carnet: Carnet) -> str | None:
    """The given answer that a name stands for."""
    nom = next(nom for nom in _DU_QUOTIDIEN if m.groupdict().get(nom))
    candidates = {
        "pourquoi": [*reversed(POURQUOIS)],
        "geste_respect": ["geste_respect", "acte"],
        "acte": ["acte", "geste_respect"],
    }.get(nom, [nom])
    donnees = [c for c in candidates if getattr(carnet, c)]
    if not donnees and (carnet.etape == "suite" or _REMETTRE.search(a_plat(texte))):
        # Taken out a moment ago, all of it.
        donnees = [c for c in candidates if getattr(carnet, c) == ""]
    if nom == "pourquoi" and "premier" in m[nom]:
        donnees = donnees[-1:]
    nies = _nies(texte)
    return next(
        (c for c in donnees if nies & pleins(getattr(carnet, c))), next(iter(donnees), None)
    )


_REMETTRE = re.compile(
    r"\b(?:t'as|tu as|tas|vous avez) (?:tout|trop) (?:enlev|effac|supprim|vir|coup)|\bremet(?:s|tez)\b"
)


def _nies(texte: str) -> set[str]:
    plat = normaliser(texte)
    return {mot for m in _NIE.finditer(plat) for mot in pleins(m["nie"])}


def _dits(carnet: Carnet, nom: str) -> set[str]:
    """The words kept for an answer, those its values were heard as included."""
    entendues = [*carnet.valeurs_nommees, *carnet.valeurs_entendues] if nom == "valeurs" else []
    return pleins(" ".join([getattr(carnet, nom) or "", *entendues]))


def _dementi(texte: str, reste: str, m: re.Match[str], nom: str, carnet: Carnet) -> bool:
    """Whether something around the new answer says that the one kept is wrong."""
    if _TROP.match(m["nouveau"]):
        return False
    ailleurs = " ".join(p for p in _PHRASES.split(texte) if m["nouveau"] not in a_plat(p))
    autour = normaliser(f"{ailleurs} {reste}")
    if _ORDRE_DE_CORRIGER.search(autour) or _nies(texte) & _dits(carnet, nom):
        return True
    quoi = next(m[n] for n in _DU_QUOTIDIEN if m[n]).replace("ceur", "coeur")
    refus = rf"(?:n'est|c'est|est|sont) pas (?:{_A_MOI}|les?|la) (?:vraies? )?{re.escape(quoi)}"
    if re.search(refus, autour):
        return True
    if carnet.etape == "suite" and re.match(_A_MOI, m["le"]) and _EN_TETE.fullmatch(m["avant"]):
        # At the end, nothing is asked any more: an answer named is its new wording.
        if _nouvelle(m["nouveau"], nom, quoi, a_plat(texte)):
            return True
    sien = re.match(_A_MOI, m["le"]) and _EN_TETE.fullmatch(m["avant"])
    avis = m["plutot"] or m["entre"] or _CHANGE_D_AVIS.search(m["avant"])
    return bool(sien and avis and not _PEUVENT_REPONDRE.search(quoi) and carnet.etape != nom)


# --- What contradicts an answer without naming its step -------------------------------------------


def _nouvelle(nouveau: str, nom: str, quoi: str, plat: str) -> bool:
    """Whether what is said of an answer named at the end is its new wording."""
    if re.search(r"\b(?:ne )?(?:change|bouge)\w* (?:pas|rien)\b", plat) or _JUGE.match(nouveau):
        return False
    if nom == "coeur_clientele":
        # « Mes clients, c'est ma famille » says what they are to them.
        des_gens = re.match(r"(?:tou(?:te)?s )?(?:les |l'|celles |ceux )", nouveau)
        plusieurs = re.search(r"\b(?:et|celles|ceux) \S", nouveau)
        return bool(des_gens and (plusieurs or re.fullmatch(r"(?:vrais? |bons? )?clients?", quoi)))
    geste = quoi.startswith("geste") and nom == "geste_respect"
    return geste or nom in ("valeurs", "renoncements", "action_7_jours")


_TROP = re.compile(r"(?:trop|tres|nul|faux|fausse|idiot|debile|impossible|risquee?)\b")
_JUGE = re.compile(
    r"(?:dans|a|au|sur|pas|plus|tres|trop|vraiment|toujours|ce que|ce qu'|la meme|le meme|les memes|deja|bien|mal|important\w*|bon(?:ne)?s?|mieux|la vie|(?:super|sacre)\w*|genant\w*|grave|bizarre|vague|faux|fausse)\b"
)
"""What is said of an answer, rather than an answer."""

_DEUX_POINTS = re.compile(
    r"^(?P<quoi>[^:]{0,20}\b(?:corrig|modifi|rectifi|chang)\w*[^:]{3,40}):\s*(?P<nouveau>.{3,})",
    re.IGNORECASE,
)


def opposition(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Ce n'est pas la rapidité, c'est le respect »: the answer that said it, and the new one."""
    if lue := correction_donnee(texte, carnet):
        return lue
    donne = _DEUX_POINTS.search(texte)
    if donne and _OTER.match(a_plat(donne["nouveau"])):
        return None
    if donne and (nom := next(nommees(donne["quoi"]), None)) and getattr(carnet, nom, None):
        return nom, donne["nouveau"].strip(" .!")
    trouve = _CE_N_EST_PAS.search(a_plat(texte))
    anciens = pleins(trouve["ancien"]) if trouve else set()
    nom = next((n for n in reversed(ORDRE) if anciens & pleins(getattr(carnet, n) or "")), None)
    return (nom, texte[trouve.start("nouveau") :].strip(" .!")) if trouve and nom else None


def valeur_corrigee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Justesse, pas justice »: a value denied that was kept, and what stands in its place."""
    if not carnet.valeurs:
        return None
    tenues = [*carnet.valeurs_nommees, *carnet.valeurs_entendues]
    if _OTER_UNE_VALEUR.match(normaliser(texte)):
        # « Retirez « politesse » de mes valeurs » keeps the others.
        gardees = [v for v in carnet.valeurs_nommees if not pleins(v) <= pleins(texte)]
        otees = len(gardees) < len(carnet.valeurs_nommees)
        return ("valeurs", ", ".join(gardees)) if otees and gardees else None
    remplace = re.search(r"\bremplac\w+ .+? par (.+)$", texte, re.IGNORECASE)
    # « remplacez la transparence par la transparence et le partage » keeps it.
    neuves = valeurs_dites(remplace[1]) if remplace else []
    dites_niees = valeurs_niees(texte)
    ecartees = {v for v in tenues if v in dites_niees or _ecartee(v, texte)}
    niees = ecartees - set(neuves)
    dites = (neuves or [v for v in valeurs_dites(texte) if v not in niees]) if ecartees else []
    # What was named before and is not denied stays.
    gardees = [v for v in carnet.valeurs_nommees if v not in niees and v not in dites]
    ensemble = a_leur_place(carnet.valeurs_nommees, niees, dites, gardees)
    return ("valeurs", ", ".join(ensemble)) if dites else None


def a_leur_place(
    tenues: list[str], otees: set[str], venues: list[str], restent: list[str]
) -> list[str]:
    """The values that stay with those that come, where the first that goes stood; first otherwise."""
    rang = next((i for i, v in enumerate(tenues) if v in otees), 0)
    avant = [v for v in restent if v in tenues[:rang]]
    return [*avant, *venues, *(v for v in restent if v not in avant)]


def celle_qui_dit(mots: str, tenues: list[str]) -> str | None:
    """The one value held that has some of these words: « tenue » of « la parole tenue »."""
    dites = [v for v in tenues if pleins(v) & pleins(mots) or exact(v, mots)]
    return dites[0] if len(dites) == 1 else None


_OTER_UNE_VALEUR = re.compile(
    r"(?!.*\b(?:mais|gard\w*|sauf|par|met\w*)\b)(?:(?:non|et|stp|svp|s'il (?:vous|te) plait)\W+)*(?:enlev|retir|supprim|vir|ot|effac)(?:e[sz]?|er)\b(?:.* valeurs?\b|(?:\W+\w+){1,3}\W*(?:s'il \w+ plait)?\W*$)"
)


def _ecartee(valeur: str, texte: str) -> bool:
    """Whether a value is set aside: « remplace patience par… », « plutôt que la patience »."""
    nom = re.escape(normaliser(valeur).split(" ")[-1].removeprefix("l'"))
    return bool(
        re.search(
            rf"\b(?:pas|non|ni|plutot que|au lieu de|a la place de|remplac\w+|chang\w+|enlev\w+|retir\w+|laiss\w+(?: la)?|oubli\w+|supprim\w+|effac\w+|retir\w+) (?:du tout |plus )?(?:la valeur )?(?:l')?(?:la |le |les )?{nom}\b",
            re.sub(r"[«»\"“”] ?", "", normaliser(texte)),
        )
    )


# --- What they want taken out --------------------------------------------------------------------

_OTER = re.compile(
    r"(?:(?<!\bje )(?<!\bj')(?<!\bj'y )(?<!\bon )(?<!\bil )(?<!\belle )(?<!\bils )(?<!\bqui )(?<!\bles )(?<!\bl')(?<!\btu )(?<!\bca )(?<!\bn')(?<!\bne )(?<!\bme )(?<!\bm')(?<!\bs')(?<!\bse )(?<!\bavez )(?<!\bas )(?<!\bai )(?<!\ba )(?<!\bavais )(?<!\baviez )"
    r"\b(?:enleve[sz]?|vire[sz]?|retire[sz]?|supprime[sz]?|efface[sz]?|oublie[sz]?|ote[sz]?|gomme[sz]?|raye[sz]?)"
    r"|\b(?:il (?:faut|faudrait)|faut|faudrait|(?:pouvez|pourriez)[ -]*vous|vous (?:pouvez|pourriez)|(?:peux|pourrais)[ -]*tu|tu (?:peux?|pourrais)|je (?:veux|voudrais|souhaite\w*|prefere\w*)|j'aimerais|(?:peut|pourrait)[ -]*on|on (?:peut|pourrait)|merci de|merci d'|veuillez|est-ce qu'on peut|possible (?:de |d'))"
    r" ?(?:\b(?:y|bien|vraiment|juste|aussi|plutot|quand meme|la|le|les) |l')*(?:enlever|virer|retirer|supprimer|effacer|oublier|oter)"
    r"|\bje (?:veux|voudrais|aimerais|prefere\w*) que (?:vous|tu) (?:enlev|vir|retir|supprim|effac|oubli|ot)\w+"
    r"|\b(?:ne )?(?:garde|note|conserve|enregistre)[sz]? (?:surtout )?pas)\b(?P<objet>.*)$"
)
_CELA = re.compile(
    r"[ -]*(?:moi |donc |plutot )*(?:ca|cela|ce que je viens d(?:e |')(?:\w+ )?(?:dire|raconter|ecrire|repondre|taper|confier)|(?:ma|la) derniere (?:reponse|phrase)|le dernier (?:truc|message))"
    r"(?= ?(?:$|[.,;!?]|s'il|merci|du |de la (?!phrase)|c'est|parce|car|tout de suite|d'ici|et ))"
)
_SUR_QUOI = re.compile(
    r"(?:ce que j'ai (?:dit|ecrit|raconte|mis|confie)|ce que je (?:vous |t'|te )?ai (?:dit|raconte|confie)|ce que je vous ai dit|ma phrase|(?:la|cette) phrase|mon histoire|l'? ?histoire|l'? ?anecdote|le passage|la partie|le truc|l'allusion|la mention|tout) "
    r"(?:sur|de la|du|des|de|d'|avec|au|aux|a|a propos d(?:e |u |es )|concernant|qui parle d(?:e |u |es )|ou je parle d(?:e |u |es ))\s*(?P<sujet>[^,.;!?]{3,50})"
)
_INTIME = re.compile(
    r"\b(?:prive|perso\w*|intime|confidentiel|regrette|aurais pas du|s'en fiche|s'en fout|me regarde|entre nous|secret|genant|honte)\b"
)
_CITES = re.compile(r"[«\"“]\s*([^«»\"“”]{2,}?)\s*[»\"”]")
_DE_LA_PHRASE = re.compile(
    r"\b(?:raison d'etre|(?:de|dans) (?:la|ma|cette) phrase|le mot|les mots)\b"
)
SUR_LA_PHRASE = ("avis_raison_detre", "raison_detre_reformulee")
"""Steps in front of which it is the sentence that is being told."""


def retraits(texte: str, carnet: Carnet) -> list[tuple[str, str]]:
    """Every field that holds what a message wants taken out, and what remains of it, latest first.

    A field is an answer of `ORDRE` or a key of `carnet.approfondi`. Its words must be quoted, or
    told in three words of its own, or their subject named (« ce que j'ai dit sur mon frère »);
    « ça » is the last answer. In front of the sentence, what stands in it is edited there.
    """
    texte = _OBJET_D_ABORD.sub(r"enlevez \g<objet>", texte)
    plat = normaliser(texte)
    ordre = _OTER.search(sans_ce_qui_est_fait(texte))
    if ordre is None or _DE_LA_PHRASE.search(plat) or valeur_corrigee(texte, carnet):
        return []
    tenues = gardes(carnet)
    if garde := _GARDE_SEULEMENT.search(a_plat(texte)):
        # « Enlève les colliers, garde juste les concours canins »: what is kept is told.
        voulu = _EN_FINISSANT.sub("", texte[slice(*garde.span("dit"))].strip(" .!"))
        tenus = [(n, voulu) for n, dit in tenues if pleins(voulu) and pleins(voulu) <= pleins(dit)]
        if tenus and carnet.etape not in SUR_LA_PHRASE:
            return tenus[:1]
    devant = carnet.etape in SUR_LA_PHRASE
    tete, *suite = re.split(r"[,;.!?]", ordre["objet"].strip(" .!?"))
    garde = re.search(r"\b(?:mais|gard\w+|sauf|met\w*|c'est|ce sont)\b", " ".join(suite))
    entier = None if garde else _TOUT_L_OBJET.fullmatch(tete.rstrip())
    if entier and not devant and (nom := _etape(entier, "", carnet)):
        return [(nom, "")]
    cites = _CITES.findall(texte)
    if devant and any(situer(carnet.raison_detre or "", cite) for cite in cites):
        return []
    if cites:
        mots = pleins(" ".join(cites))
        cites = [c.strip(" .…") for c in cites]
        dits = [(nom, dit) for nom, dit in tenues if all(_contient(dit, c) for c in cites)]
        # « Enlevez « A » et « B » », each of another answer.
        dits = dits or [(nom, dit) for nom, dit in tenues if any(_contient(dit, c) for c in cites)]
        # « enlève « X », j'ai jamais renoncé à ça » is about one answer.
        hors = set(nommees(_CITES.sub(" ", texte)))
        vises = [d for d in dits if d[0] in hors] or dits
        dits = [d for d in dits if d in vises or _meme_phrase(d[1], vises, cites)]
        passage = _PASSAGE_CITE.search(plat)
        tenus = [(nom, dit, [c for c in cites if _contient(dit, c)]) for nom, dit in dits]
        return [
            (nom, _sans_le_passage(dit, c) if passage else sans_les_mots(dit, c, a_la_lettre=True))
            for nom, dit, c in tenus
        ]
    if _L_EXEMPLE.search(ordre["objet"]) and not devant and carnet.acte:
        return [("acte", "")]
    ou = ordre["objet"] if pleins(ordre["objet"]) else plat
    if sujet := _SUR_QUOI.search(_POLI.sub(" ", ou)):
        mots = pleins(
            re.split(r" (?:c'? ?est|parce|car|il|elle|ils|elles|qui)\b", sujet["sujet"])[0]
        )
        return [
            (nom, _sans_le_sujet(nom, dit, mots))
            for nom, dit in tenues
            if mots and mots <= pleins(dit)
        ]
    cela = _CELA.match(ordre["objet"])
    doux = "oubli" in ordre[0] and "viens" not in ordre["objet"]
    if cela and not devant and (not doux or _INTIME.search(plat)):
        return [(nom, "") for nom, _ in tenues[:1]]
    objet = re.split(r"[,;:]", _INTIME.sub(" ", _POLI.sub(" ", ordre["objet"])))[0]
    objet = re.sub(
        r"\b(?:du|dans le|dans ma|de la|de ma) (?:chemin|synthese|resume|carnet)\b", " ", objet
    )
    vises, nommes = pleins(objet), set(nommees(objet))
    trouves = []
    for nom, dit in tenues:
        mots = vises & pleins(dit)
        # « les étudiantes de mes clients »: the step is named, one word of its answer is enough.
        autres = vises - mots
        nomme = nom in nommes and mots and all(re.search(CORRIGEABLES[nom], m) for m in autres)
        # At the end, nothing else is being told: the word alone says which.
        tous = carnet.etape == "suite" and mots and mots == vises
        if tous or nomme or (len(mots) >= 3 and 4 * len(mots) >= 3 * len(vises)):
            reste = sans_le_groupe(dit, objet)
            if reste is None:
                reste = _sans_le_sujet(nom, dit, mots) if tous else _reste(dit, mots)
            trouves.append((nom, reste))
    return trouves


def _meme_phrase(dit: str, autres: list[tuple[str, str]], cites: list[str]) -> bool:
    """Whether the sentence of an answer that holds quoted words was kept in another one as well."""
    tenues = [p for p in en_phrases(dit) if any(_contient(p, c) for c in cites)]
    return bool(tenues) and all(any(exact(a, p) for _, a in autres) for p in tenues)


_DET = r"(?:les?|la|l'|une?|des|du|mon|ma|mes|son|sa|ses|leurs?|nos?|notre|ces?|cette)"
_ACCESSOIRE = r"(?:avec|sans|chez|dans|pour|sur|en|depuis|pendant|contre)"
_FIN_DE_GROUPE = re.compile(r"$|[.,;:!?…]|(?:et|ou|puis|mais|aux?|a|chez|dans|pour|avec|sur|en)\b")
_PUIS_UN_AUTRE = re.compile(
    rf"(?:,\s*(?:et |ou )?|(?:et|ou) )(?={_DET}\b|(?:aux?|a|chez|pour|avec) {_DET}?\b|l')"
)


def sans_le_groupe(dit: str, vise: str) -> str | None:
    """An answer without a group of words, and the « et » or comma that tied it to the rest.

    « une coupe et un soin chez elle » without « la coupe » → « un soin chez elle ».

    Returns:
        What remains, or None when the words do not come off cleanly.
    """
    vise = re.sub(r"^\W*(?:et|ou|puis) ", "", vise, flags=re.I)
    nu = re.sub(rf"^\W*(?:{_DET}\b|l') ?", "", a_plat(vise.strip(" .!?")))
    place = exact(dit, vise) or (exact(dit, nu) if pleins(nu) else None)
    if place is None:
        return None
    debut, fin = place
    avant = re.search(rf"(?<!\w)(?:{_DET}(?:\b ?|(?<=') ?))$", a_plat(dit[:debut]))
    debut = avant.start() if avant else debut
    gauche, droite = dit[:debut].rstrip(), dit[fin:].lstrip()
    lien = re.search(r"(?:[,;]|(?<!\w)(?:et|ou|puis))$", a_plat(gauche))
    suite = _PUIS_UN_AUTRE.match(a_plat(droite))
    accessoire = re.search(rf"(?<!\w){_ACCESSOIRE}$", a_plat(gauche))
    if lien and _FIN_DE_GROUPE.match(a_plat(droite)):
        gauche = gauche[: lien.start()].rstrip(" ,;")
        if suite and lien[0] in ",;":
            gauche += lien[0]
            droite = droite[suite.end() :] if suite[0].startswith(",") else droite
            gauche = gauche if suite[0].startswith(",") else gauche[:-1]
    elif suite:
        droite = droite[suite.end() :]
        if not re.match(rf"{_DET}\b", a_plat(droite)):
            # « à la mairie et chez le boulanger »
            gauche = re.sub(r"(?<!\w)(?:[àa]|aux?|chez|pour|avec)$", "", gauche).rstrip()
    elif accessoire and re.match(r"$|[.,;:!?…]", droite):
        gauche = gauche[: accessoire.start()].rstrip(" ,;")
    else:
        return None
    if gauche[-1:] in (".", "!", "?", "…"):
        droite = droite.lstrip(" .,;:!?…")
    colle = "" if not gauche or droite[:1] in (".", ",", ";", ":", "!", "?", "…", "") else " "
    reste = f"{gauche}{colle}{droite}".strip(" ,;")
    if reste and dit[0].isupper():
        reste = reste[0].upper() + reste[1:]
    return reste if pleins(reste) else None


_PEND = re.compile(
    r"(?<!\w)(?:a|au|aux|de|du|des|d'|le|la|les|l'|une?|en|dans|chez|pour|par|sur|avec|sans|que|qu'|qui|mon|ma|mes|son|sa|ses|notre|nos|leurs?|tres|trop|si|je|j'|ne|n'|se|s')$"
)
_NE_COMMENCE_PAS = re.compile(
    r"(?:$|[.,;:!?…]|(?:a|au|aux|de|du|des|d'|en|dans|chez|pour|par|sur|avec|sans|que|qu'|qui|et|ou|mais)\b)"
)
_LIEN = re.compile(r"(?:et|ou|mais|puis|donc|alors)\b[\s,]*", re.IGNORECASE)


def sans_ces_mots(dit: str, cite: str) -> str | None:
    """An answer without these very words and nothing else; None when it would not stand.

    « mon râlage et dimanche je vais au marché » without « mon râlage et » is the rest.
    """
    place = exact(dit, cite)
    if place is None:
        return None
    gauche, droite = dit[: place[0]].rstrip(), dit[place[1] :].lstrip()
    groupe = re.match(rf"{_DET}(?:\b|(?<='))", a_plat(dit[place[0] :]))
    if _PEND.search(a_plat(gauche)) and (groupe or _NE_COMMENCE_PAS.match(a_plat(droite))):
        return None
    if not gauche.rstrip(' .,;:«"'):
        if _NE_COMMENCE_PAS.match(a_plat(droite)) and not _LIEN.match(droite):
            return None
        gauche = ""
        droite = _LIEN.sub("", droite.lstrip(' .,;:!?»"'), count=1)
    if not droite.strip(" .!?…"):
        gauche = re.sub(r"[\s,;:]+(?:et|ou|mais|puis)?$", "", gauche.rstrip(" ,;:"), flags=re.I)
    elif droite[0] in ".,;:!?…":
        gauche = gauche.rstrip(" ,;:")
    if gauche.endswith((".", "!", "?", "…")):
        droite = droite.lstrip(" .,;:!?…")
    colle = "" if not gauche or not droite or droite[0] in ".,;:!?…" else " "
    reste = f"{gauche}{colle}{droite}".strip(" ,;")
    if reste and dit[0].isupper():
        reste = reste[0].upper() + reste[1:]
    return reste if len(reste.split()) > 1 and pleins(reste) else None


EMPORTES = 2
"""Full words that may go beside those named without asking."""
_DIT_QUOI_OTER = re.compile(
    r"\b(?:passages?|l ?'? ?histoire|histoire|anecdote|allusion|mention|partie|reponses?|ce que (?:j'ai|je|g)|tout|toute|ca|cela|jamais)\b"
)


def retrait_douteux(texte: str, dit: str, reste: str) -> bool:
    """Whether an order would take more of an answer away than the words it names.

    « Enlève la couleur » is about a word; « l'histoire de la couleur » about all that tells it.
    """
    plat = normaliser(texte)
    if (
        _DIT_QUOI_OTER.search(plat)
        or _INTIME.search(plat)
        or _GARDE_SEULEMENT.search(a_plat(texte))
    ):
        return False
    if not pleins(texte) & pleins(dit):
        # Only its name was said: it goes as a whole.
        return False
    return len(pleins(dit) - pleins(reste) - pleins(texte)) > EMPORTES


def ote(dit: str, reste: str) -> str:
    """The words that an answer lost, as it had them, without the « et » that tied them."""
    mots = dit.split()
    avant, apres = ([m.strip(".,;:").lower() for m in t] for t in (mots, reste.split()))
    fin = 0
    while fin < min(len(avant), len(apres)) and avant[-1 - fin] == apres[-1 - fin]:
        fin += 1
    blocs = SequenceMatcher(
        None, avant[: len(avant) - fin], apres[: len(apres) - fin], autojunk=False
    ).get_matching_blocks()
    perdus, debut = [], 0
    for bloc in blocs:
        perdus += [" ".join(mots[debut : bloc.a])] if bloc.a > debut else []
        debut = bloc.a + bloc.size
    return re.sub(
        r"^(?:(?:et|ou|puis) )+|(?: (?:et|ou|puis))+$", "", " … ".join(perdus).strip(" ,;:")
    )


_QUI_SUIT = re.compile(
    r"(?:et |alors |puis |du coup )*(?:il|elle|ils|elles|lui|ca|c'est|son|sa|ses)\b"
)


def _sans_le_sujet(nom: str, dit: str, mots: set[str]) -> str:
    """The answer without what it tells of these, up to the end of what still points to them.

    A list loses the item only; a story loses the rest of its sentence, and those that follow from it.
    """
    if nom in ("valeurs", "coeur_clientele", "renoncements"):
        return _reste(dit, mots)
    reste, otee = [], False
    for phrase in en_phrases(dit):
        gardees = []
        otee = otee and bool(_QUI_SUIT.match(normaliser(phrase)))
        for clause in [] if otee else _PROPOSITIONS.split(phrase):
            if otee := bool(mots & pleins(clause)):
                break
            gardees.append(clause)
        reste += [" ".join(gardees).rstrip(" ,;:")] if gardees else []
    return " ".join(reste) if len(pleins(" ".join(reste))) > 1 else ""


def _sans_le_passage(dit: str, cites: list[str]) -> str:
    """A story without the sentences that hold these words, from the clause that they stand in."""
    reste = []
    for phrase in en_phrases(dit):
        propositions = _PROPOSITIONS.split(phrase)
        tenue = next(
            (i for i in range(len(propositions)) if any(
                _contient(phrase, c) and not _contient(" ".join(propositions[i + 1 :]), c) for c in cites
            )),
            None,
        )  # fmt: skip
        if tenue is None:
            reste.append(phrase)
        elif tenue:
            reste.append(f"{' '.join(propositions[:tenue]).rstrip(' ,;:')}.")
    return " ".join(reste) if len(pleins(" ".join(reste))) > 1 else ""


_PASSAGE_CITE = re.compile(
    r"\b(?:passage|phrase|histoire|anecdote|moment|bout|morceau)\b[^«\"“]{0,25}[«\"“]"
)
_PROPOSITIONS = re.compile(r"(?<=[,;:]) (?=(?:et|mais|puis|alors|il|elle|je|on|donc) |j['’])")


_OBJET_D_ABORD = re.compile(
    r"^\W*(?P<objet>(?:l[’']histoire|ce que j[’']ai (?:dit|raconté|raconte)|le passage|l[’']anecdote|la partie) .{4,90}?)\s*,? (?:je (?:veux|voudrais|préférerais|prefererais|aimerais)(?: mieux)? que (?:vous|tu) (?:l[’']|la |le )(?:ô|o|en|re|su|ef)\w+|(?:il )?(?:faut|faudrait) (?:l[’']|la |le )(?:ôter|oter|enlever|retirer|supprimer|effacer)).*$",
    re.IGNORECASE,
)
"""« l’histoire de la durite, je préférerais que vous l’ôtiez »."""
_L_EXEMPLE = re.compile(r"^\W*(?:moi |juste )*(?:l'? ?exemple|mon exemple)\b")
_POLI = re.compile(
    r",? ?\b(?:s'il (?:vous|te) plait|stp|svp|merci|je (?:vous|te|t') ?(?:en )?prie)\b"
)
_DE_TOUT = re.compile(
    r"\b(?:tou(?:t|te|tes|s)|donnees|conversation|compte|historique|reponses|infos?|informations|echanges?|discussion|moi|traces?|profil|session|coordonnees|me concerne)\b"
)
"""What an order to erase bears on when it is everything."""


_PAS_DIT = re.compile(r"\b(?:jamais|pas) (?:dit|parle|ecrit|renonce)\b")


def jamais_dit(texte: str, carnet: Carnet) -> str | None:
    """The answer that a message denies to have given: « renoncer à les embêter, jamais dit ça »."""
    plat = normaliser(texte)
    if not _OTER.search(plat) or not (_PAS_DIT.search(plat) or conteste_une_citation(texte)):
        return None
    mots = pleins(texte)
    return next((nom for nom, dit in gardes(carnet) if pleins(dit) and pleins(dit) <= mots), None)


_CHANGE = re.compile(
    r"\b(?:remplac\w*|chang\w*|enlev\w*|retir\w*|supprim\w*|vire[sz]?|ajout\w*|rajout\w*|corrig\w*|modifi\w*|me(?:ts|t|tez|ttre)|remet\w*|ecri(?:s|vez|re)|au lieu|a la place|plutot)\b"
)


def demande_sans_ordonner(texte: str) -> bool:
    """Whether a message asks something and orders no change: « c'est normal ? »."""
    return "?" in texte and not _CHANGE.search(normaliser(texte))


def ordonne_d_oter(texte: str) -> bool:
    """Whether a message orders to take something out; « vous l'avez enlevé » does not."""
    return bool(_OTER.search(sans_ce_qui_est_fait(texte)))


def ordonne_de_rectifier(texte: str) -> bool:
    """Whether a message orders to put something right, or says that it was noted wrong."""
    return bool(_ORDRE_DE_CORRIGER.search(_MONTRE.sub(" ", sans_ce_qui_est_fait(texte))))


@lru_cache(maxsize=64)
def sans_ce_qui_est_fait(texte: str) -> str:
    """The words of a message, flat, but for the changes made already, or by somebody else.

    « Vous l'avez enlevé », « le bouche-à-oreille remplace la publicité ».
    """
    return _FAIT.sub(" ", _FAIT_PAR_AUTRE.sub(" ", normaliser(texte)))


_FAIT = re.compile(
    r"\b(?:ai|as|a|ait|aient|avez|aviez|avons|ont|avait|aura|est|sont|etait|ete|t'as|ta|tas)(?: (?:bien|mal|pas|rien|deja|tout|encore|juste))* (?:enlev|retir|supprim|effac|vir|oubli|ot|not|chang|corrig|remplac|modifi|rectifi)ee?s?\b"
    r"|\b(?:vous |tu |t')(?:m'|me |les? |la |l'|y |en )*(?:oubliez|oublies|zappez|zappes)\b"
)
_FAIT_PAR_AUTRE = re.compile(
    r"(?:^|(?<=[.,;:!?] )|(?<=\bet )|(?<=\bmais )|(?<=\bque )|(?<=\bcar )|(?<=\bcomme ))(?:le |la |l'|mon |ma |ce |cet |cette |un |une |notre |chaque )"
    r"(?!(?:clientele|reponses?|geste|valeurs?|phrase|synthese|activite|exemple|pas|fin|debut|suite|reste)\b)(?:(?!(?:et|mais|je|vous|tu)\b)[\w'-]+ ){1,5}?(?:r?ajoute|remplace|corrige|modifie|rectifie|change|enleve|retire|note|oublie|efface)\b"
)
_MONTRE = re.compile(r"\bremontre[zr]?\b")


def nomme_un_passage(texte: str) -> bool:
    """Whether an order to take something out names a thing told, not everything kept."""
    ordre = _OTER.search(normaliser(_OBJET_D_ABORD.sub(r"enlevez \g<objet>", texte)))
    objet = _POLI.sub(" ", ordre["objet"] or "") if ordre else ""
    return bool(pleins(objet)) and not _DE_TOUT.search(objet) and not _CELA.match(objet)


_GARDE_SEULEMENT = re.compile(
    r"\b(?:(?:gard(?:e[sz]?|er)|laiss(?:e[sz]?|er)) (?:juste|seulement|uniquement|que)|(?:c'? ?est|cest|c) (?:juste|seulement|uniquement)) (?P<dit>[^,.;!?]{3,})"
)
_EN_FINISSANT = re.compile(
    r"(?:[\s,]+(?:voil[àa]|hein|quoi|stp|svp|merci|c[’']est tout))+$", re.IGNORECASE
)
_TOUT_L_OBJET = re.compile(
    rf"\s*(?:-?moi )?(?P<le>{_LE}){_NOM}(?: (?:s'il \w+ plait|stp|svp|merci|alors|aussi))*"
)


def sans_les_mots(dit: str, cites: list[str], a_la_lettre: bool = False) -> str:
    """What remains of an answer without these words, or without the clauses that tell them.

    Args:
        dit: the answer.
        cites: the words to take out.
        a_la_lettre: whether they were quoted: then nothing else goes where the rest stands.
    """
    if reste := _sans_les_clauses(dit, cites):
        return reste
    reste = dit
    for cite in cites:
        sans = sans_le_groupe(reste, cite)
        reste = sans or (sans_ces_mots(reste, cite) if a_la_lettre else None) or ""
    return reste or _reste(dit, pleins(" ".join(cites)))


def _sans_les_clauses(dit: str, cites: list[str]) -> str | None:
    """The answer without quoted words that fill clauses of their own; None when they do not."""
    reste = dit
    for cite in cites:
        place = exact(reste, cite)
        if place is None:
            return None
        gauche, droite = reste[: place[0]].rstrip(), reste[place[1] :].lstrip()
        if (gauche and gauche[-1] not in ".,;:!?…") or (droite and droite[0] not in ".,;:!?…"):
            return None
        # « Non, » before what was put right goes away with it.
        gauche = re.sub(
            r"(?:^|(?<=[.!?…])\s*)(?:non|enfin|mais|et|pas)\W*$", "", gauche, flags=re.I
        )
        reste = f"{gauche.rstrip(' ,;:')}{'.' if gauche and gauche[-1] in ',;:' else ''} {droite.lstrip(' .,;:!?…')}".strip()
    return reste if pleins(reste) else ""


def _reste(dit: str, vises: set[str]) -> str:
    """What remains of an answer without the clauses that tell these words; "" when little does.

    A clause tells them when they are at least half of its own, or when it holds at least half of
    them; what follows and only points back (« elle pleurait ») goes with it.
    """
    if len(vises & pleins(dit)) >= 0.6 * len(pleins(dit)):
        return ""
    reste, otee, cadre = "", False, None
    bouts = _CLAUSES.split(dit.strip())
    for lien, bout in zip(["", *bouts[1::2]], bouts[::2], strict=True):
        plat, mots = normaliser(bout), pleins(bout)
        suit = (_RENVOIE if lien.isspace() else _DEPEND).match(plat)
        dite = vises & mots and 2 * len(vises & mots) >= min(len(mots), len(vises))
        # « Dans la serre de Gwenaëlle, on pleurait »: the place goes with what happened there.
        otee = bool(dite or (otee and suit) or (cadre and not lien.isspace()))
        cadre = otee and _CADRE.match(plat)
        if otee:
            reste = reste.rstrip(" ,;") + bout[-1] * (bout[-1] in ".!?…" and reste[-1:].isalnum())
        elif reste:
            reste += lien + bout
        else:
            reste = bout[0].upper() + bout[1:] if dit[0].isupper() else bout
    reste = re.sub(r"[\s,;]+(?:et|ou|puis|mais)\W*$", "", reste)
    return reste if pleins(reste) else ""


_CLAUSES = re.compile(
    r"((?<=[.!?…])\s+|\s*[,;:]\s*|\s+(?:et|puis|mais)\s+(?=(?:celles?|ceux|les|des|la|le|je|on|que|pour|mes)\b|[lj][’']))"
)
_DEPEND = re.compile(r"(?:qui|que|qu'|dont|ou|quand|lorsque|parce|car|puisque|pour que|alors)\b")
_CADRE = re.compile(
    r"(?:et |mais )?(?:dans|chez|avec|a|au|aux|en|sur|quand|depuis|pendant|lorsque|un jour|le jour)\b"
)
_RENVOIE = re.compile(
    r"(?:(?:et|mais|puis|alors) )?(?:elles?|ils?|ca|cela|c'etait|ce jour|la-bas)\b"
)


def gardes(carnet: Carnet) -> list[tuple[str, str]]:
    """The answers kept, latest first."""
    donnees = [(nom, getattr(carnet, nom)) for nom in ORDRE if nom != "statut"]
    return [(nom, dit) for nom, dit in reversed([*donnees, *carnet.approfondi.items()]) if dit]


def derniere(carnet: Carnet) -> tuple[str, str]:
    """The last answer kept, by name and as told; empty when there is none."""
    return next(iter(gardes(carnet)), ("", ""))


def _contient(dit: str, cite: str) -> bool:
    """Whether an answer holds quoted words, small slips allowed in long ones."""
    ou, quoi = normaliser(dit), normaliser(cite).strip(" .,!?…")
    if re.search(rf"(?<!\w){re.escape(quoi)}(?!\w)", ou):
        return True
    commun = SequenceMatcher(None, ou, quoi, autojunk=False).get_matching_blocks()
    return len(quoi) >= 12 and sum(b.size for b in commun if b.size > 2) >= 0.88 * len(quoi)


# --- What is only said of a word -----------------------------------------------------------------

_DU_COACH = r"(?:clients?|clientes?|clientele|entreprise|boite|business|societe|metier|marche|partenaires?|fournisseurs?|collaborateurs?|salaries?|employes?|confreres?|concurrents?|patrons?|produits?|prestations?)"
_CHEZ_EUX = (
    r"(?:patients?|patientes?|lecteurs?|lectrices?|residents?|residentes?|stagiaires?|voyageurs?|convives?|membres?|beneficiaires?|visiteurs?|spectateurs?|locataires?|pensionnaires?"
    r"|passagers?|eleves?|adherents?|usagers?|hotes?|abonnes?|accompagnes?|apprenants?|licencies?|cavaliers?|societaires?|cooperateurs?|consultants?|analysants?|paroissiens?|donateurs?)"
)
_LEUR_MAISON = r"(?:association|asso|cabinet|atelier|ferme|cooperative|collectif|compagnie|ecole|studio|gite|scop|fondation|etude|officine|salon|galerie|exploitation|domaine|commerce|maison|coequipiers?|equipiers?|associes?|compagnons?|collegues?|benevoles?|confreres?|services?|soins?|oeuvres?)"
_ART = r"(?:de |des |d'|les |mes |nos |un |une |le |la |mon |ma |du |l')?"
_AUTRE = rf"{_ART}(?:{_CHEZ_EUX}|{_LEUR_MAISON})"
"""Known words only: « ce sont pas des clients, ce sont des amis » is about people."""
_SOIT = rf"(?: ?[,;:.]| mais| c'est| ce sont| plutot| on dit| dites)* {_AUTRE}"
_AU_LIEU = rf" ?,? (?:et )?(?:pas|plutot que|au lieu de) {_ART}{_DU_COACH}"
_REMARQUES = re.compile(
    rf"(?:(?:ce (?:ne |n')?(?:sont|est)|c'est|c'etait|ils (?:ne )?sont) )?pas (?:des |d'|les |mes |nos |un |une )?{_DU_COACH}{_SOIT}"
    rf"|(?:je n'ai|j'ai|on a) pas de {_DU_COACH} ?,? (?:j'ai|on a|mais) (?:des|mes) {_CHEZ_EUX}"
    rf"|{_AUTRE}{_AU_LIEU}"
    r"|(?:dites|dis|(?:nous )?on dit|(?:il )?faut dire|on parle d(?:e |')|appelez ?- ?les|appelez les|je dis|(?:on|je) les appelle|le mot c'est|mettez|ecrivez)"
    rf"(?: (?:plutot|le mot|pas {_DU_COACH} mais|,))* ?{_ART}{_CHEZ_EUX}(?:{_AU_LIEU})?"
    rf"|(?:(?:nous|chez nous) )?on (?:ne )?dit pas {_ART}{_DU_COACH}(?:{_SOIT})?"
    rf"|un {_CHEZ_EUX} (?:ca |c'est |ce )?n'?est pas un client"
)
_AUTOUR = re.compile(
    r"^(?:(?:non|nan|attention|alors|euh|bon|au fait|par contre|petite precision|precision|moi|chez (?:nous|moi)|ah|oui|mais|pardon|s'il (?:vous|te) plait|dans (?:mon|notre) metier|ici)\b[ ,:;.!]*)+"
    r"|(?:[ ,:;.!]*\b(?:chez (?:nous|moi)|dans (?:mon|notre|ce) metier|dans le (?:soin|medical)|ici|s'il (?:vous|te) plait|merci|hein|d'accord|ok|quoi|en fait|nous|moi)\b)+[ .!]*$|[ .!]+$"
)


def remarque_sur_les_mots(texte: str) -> bool:
    """Whether the message only says which word to use: « dites patients », « pas clients : élèves »."""
    plat = re.sub(r"[«»\"“”]", " ", normaliser(texte))
    return bool(_REMARQUES.fullmatch(_AUTOUR.sub("", " ".join(plat.split()))))
