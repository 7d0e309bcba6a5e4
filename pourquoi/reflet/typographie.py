"""From what was typed to correct French: apostrophes, abbreviations, accents."""

# Patterns read better on one line.

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from pourquoi.ecriture import abrege
from pourquoi.reflet import sms
from pourquoi.reflet.accord import (
    accordes,
    desaccords,
    part,
    participe_invarie,
    pluriels_accordes,
)
from pourquoi.reflet.entendus import (
    apres_lecture,
    avant_lecture,
    participes_tapes,
    relatifs_tapes,
    verbes_tapes,
)
from pourquoi.reflet.interpelle import sans_vocatif
from pourquoi.reflet.lexique import accentuer, connu, desaccentuer, frequence, lectures
from pourquoi.reflet.mots import ABREVIATIONS, ARGOT, MOT, decouper, recoller, voyelle
from pourquoi.reflet.negation import avec_ne
from pourquoi.reflet.noms import nommer
from pourquoi.reflet.restitution import a_quelqu_un, autre_mot, lire_vite, relatives, restituer
from pourquoi.reflet.voisinage import CLITIQUES

__all__ = ["ARGOT", "decouper", "nettoyer", "recoller", "redresser", "sans_accents", "voyelle"]


_ENTRE_DEUX = re.compile(
    r"(?<=[^\W_])\s*[\U0001F300-\U0001FAFF\u2600-\u27BF\u2B50\u2B55\uFE0F\u200D]+\s+(?=[^\W\d_]{2,})"
)
"""A picture between two clauses, where a comma would be."""
_EUH = re.compile(r",?\s*(?<![\w’'-])(?:euh+|heu+|hum+)\b[\s,…]*", re.IGNORECASE)
"""« pas de souci euh je stérilise »: heard, not said again."""
_QUI_PAS_MOI = re.compile(
    r"(?P<qui>\b(?:c’?est|c) [^.,;:!?…]{2,40}? qui [^.,;:!?…]{2,30}?)(?<!\best)(?<!tait)(?<!sera) "
    r"(?=pas (?:moi|toi|lui|elles?|eux|nous|vous)\s*(?:[.,;!…]|$))",
    re.IGNORECASE,
)
"""« c’est la machine qui décide pas moi »: nobody « ne décide pas moi »."""
_PRIX = re.compile(
    r"\b((?:pour|pr|à|a|coûte|coute|fait) )(\d+)e\b(?! (?:arr|étage|etage|rue|fois|jour|année))",
    re.IGNORECASE,
)
"""« pour 9e »."""


@lru_cache(maxsize=256)
def nettoyer(texte: str) -> str:
    """One line, French apostrophes and quotation marks, no emoji, single spaces."""
    texte = _sans_crier(unicodedata.normalize("NFC", texte))
    texte = re.sub(r"['`´ʼ‘]", "’", texte)
    texte = elider(re.sub(r"\s*’\s*", "’", texte))
    texte = re.sub(r"[“”„]|\"", '"', texte)
    texte = re.sub(r'"([^"]*)"', r"« \1 »", texte)
    texte = texte.replace('"', " ")
    texte = re.sub(r"«\s*", "« ", texte)
    texte = re.sub(r"\s*»", " »", texte)
    texte = _ENTRE_DEUX.sub(", ", _EUH.sub(" ", texte))
    texte = _QUI_PAS_MOI.sub(r"\g<qui>, ", texte)
    texte = _PRIX.sub(r"\1\2 €", texte)
    texte = _GRAMMES.sub(r"\1 grammes", _MILLIMETRES.sub(r"\1 millimètres", texte))
    texte = "".join(
        c if unicodedata.category(c)[0] in "LNPZM" or c in "€+%=°$\n" else " " for c in texte
    )
    texte = re.sub(r"[‍️]", "", texte)
    # « chez M. Ducasse » ends no sentence.
    texte = re.sub(r"(?<!\w)Mr?\. (?=[^\W\d_])", "monsieur ", texte)
    texte = re.sub(r"(?<!\w)(Mme|Mlle|Dr|Me)\. (?=[^\W\d_])", r"\1 ", texte)
    texte = re.sub(r"(?<!\w)(?:[:;]-?[)(DPp]|xd|<3|\^\^)(?!\w)", " ", texte, flags=re.IGNORECASE)
    texte = re.sub(r"\.{2,}", "…", texte)
    texte = re.sub(r"([!?])[!?\s]*(?=[!?])", "", texte)
    texte = re.sub(r"\s*\n+\s*", ". ", texte)
    texte = re.sub(r"\s+([.,…])", r"\1", texte)
    texte = _RANG.sub(r"\1e", re.sub(r"\s+", " ", texte).strip())
    texte = _VIRGULE.sub(",", _QUAND.sub(r"\1d ", texte))
    texte = _NOUS_ON.sub(" ", _QUAND_PETIT.sub(r"\1, ", texte))
    texte = _ILS_SONT.sub(_au_pluriel, _RENDEZ_VOUS.sub(r"\1-\2", texte))
    texte = _SI_CA.sub(r"\1ça ", sans_vocatif(texte))
    return avec_ne(nommer(_CAUSE.sub(_parce_que, texte)))


_TOMBE = (
    r"(?:ferme|marche|tient|casse|tourne|foire|rate|coûte|plante|pète|lâche|merde|traîne|dure|bouge"
    r"|colle|passe|prend|paye|paie|arr[êe]te)"
)
_SI_CA = re.compile(
    r"((?:^|[,;:.!?…] |\b(?:que|et|mais|car|puis|même|comme) )si )"
    rf"(?=(?:ne )?{_TOMBE}(?: (?:pas|plus|jamais|mal|trop|encore))?"
    r"(?:$|[,;.!?…]| (?:y|il|on|je|les?|la|ils?|elles?|c’|faut|tout|personne|nous)\b| j’))",
    re.IGNORECASE,
)
"""« si ferme y a plus rien »: « si ça ferme »; not « si ferme et si tendre »."""


_MILLIMETRES = re.compile(
    r"(?<![\d,.])(\d{1,3}(?:[.,]\d+)?) ?mm(?!\w)(?! (?:si|quand|qd|pas|que|moi|pour)(?!\w))",
    re.IGNORECASE,
)
_GRAMMES = re.compile(r"(?<![\d,.])(\d{1,4}) ?g(?= (?:de |par |d’|d'))", re.IGNORECASE)
"""After a number, « mm » is no « même » nor « g » « j’ai »."""
_CAUSE = re.compile(
    r"(?P<dit>[^.;:!?…]*?)(?<![\w’-])(?:pk|pq|prk|prq|pkoi|prkoi|pourkoi|pourkwa) (?=(?P<un>je|j’|on|nous|ils?|elles?|ça|ca|c’?|les?|la|l’|mes|mon|ma|nos|notre|des|une?|ya|y a|ici|chez|personne)(?:\b|(?<=’))(?P<suite>[^.!?…]*))(?![^.!…]*\?)",
    re.IGNORECASE,
)
_DEMANDE = re.compile(
    r"(?:\b(?:sa(?:i|v|ch)\w*|c|sé|demand\w*|compren\w*|di[ts]|dire|expliqu\w*|voi[tsr]\w*|montr\w*|racont\w*|cherch\w*|c’?est|voil[àa]|et|mais|alors|donc|ou|mon|ton|votre|le|du|pas|d’où)(?: (?:pas|bien|trop|lui|leur|toujours|vraiment))*)$",
    re.IGNORECASE,
)
"""« je sais pas pk », « c’est pk », « et pk »: asked, or concluded."""


REPOND = 3
"""Words after « pk les gars » from which it answers rather than asks."""


def _parce_que(m: re.Match[str]) -> str:
    """« je répare pk les gens jettent » → « je répare parce que les gens jettent »: nothing is asked."""
    dit = m["dit"].strip(" ,")
    # « pk les gars comptent sur moi »: what is kept is an answer, « why » was the coach's word.
    ouvre = not m.start() and not dit and len(m["suite"].split()) >= REPOND
    if not ouvre and (len(dit.split()) < 2 or _DEMANDE.search(dit)):
        return m[0]
    que = "qu’" if m["un"][0].lower() in "oiaéeu" else "que "
    return f"{m['dit']}parce {que}"


_RANG = re.compile(r"(?<!\w)(\d{1,3}) ?i?[eè]me(?!\w)", re.IGNORECASE)
"""« du 3eme » → « du 3e »."""
_QUAND = re.compile(r"(?<!\w)(quan)t (?!(?:à|a|aux?)(?!\w))", re.IGNORECASE)
"""« quant il vient »"""
_NOUS_ON = re.compile(r"(?<=\bnous), (?=on (?!(?:nous|vous|me|se|lui|leur)\b))", re.IGNORECASE)
"""« et nous, on portait leurs manteaux »: one subject."""
_QUAND_PETIT = re.compile(
    r"(\b(?:quand|qd|lorsque) (?:j’étais|j’etais|je suis|on était|on etait|nous étions) (?:tout )?(?:petite?s?|gamine?s?|enfants?|jeunes?|gosses?|ado|[^\W\d_]+[éiu]e?s?(?: ici| là)?)) "
    r"(?=(?:mon|ma|mes|notre|nos|personne|tout le monde) [^\W\d_])",
    re.IGNORECASE,
)
"""« quand j’étais petit mon père… »: the tale begins after it."""
_VIRGULE = re.compile(
    r"(?<=[^\W\d_]) virgule(?= [^\W\d_])(?<!\bla virgule)(?<!\bune virgule)(?<!\bzéro virgule)(?<!\bdeux virgule)(?<!\btrois virgule)"
    r"(?! (?:deux|trois|quatre|cinq|six|sept|huit|neuf|zéro)(?!\w))",
    re.IGNORECASE,
)
"""« de la menuiserie virgule surtout des escaliers »: said to the telephone."""
_RENDEZ_VOUS = re.compile(
    r"(?<!\w)((?:un|le|les|de|des|du|mes|mon|ses|vos|nos|leurs?|ce|au|aux|en|sur|par|premiers?|prendre|pris|j?prends?|prennent|prenez|donne)[ ]rendez) (vous)(?!\w)",
    re.IGNORECASE,
)
_ILS_SONT = re.compile(
    r"(?<!\w)(ils (?:ne |n’)?(?:sont|étaient|seront|soient|restent|repartent)(?: (?:pas|plus|jamais|tous|toujours|très|trop|si|super|hyper|vraiment))*) ([a-zà-ÿ]+)(?!\w)",
    re.IGNORECASE,
)


def _au_pluriel(dit: re.Match[str]) -> str:
    """« ils sont fier » → « ils sont fiers »."""
    mot = dit[2].lower()
    seul = any(lu in ("Ams", "Axs") for lu in lectures(mot)) and part(mot, "D") < 0.1
    return f"{dit[1]} {dit[2]}s" if seul and {"Amp", "Axp"} & {*lectures(mot + "s")} else dit[0]


def elider(texte: str) -> str:
    """« quelqu un », « jusqu a », « aujourd hui », « si il »: no word ends so, but before an apostrophe."""
    return _SI_IL.sub(r"\1’", _ELISION.sub("’", texte))


_SI_IL = re.compile(r"\b(s)i (?=ils?\b)", re.IGNORECASE)
"""« même si il pleut »"""
_ELISION = re.compile(
    r"(?<=qu)(?<=\wqu) (?=[aeiouyhàâéèêîôœ])|(?<=\baujourd) (?=hui\b)", re.IGNORECASE
)


_CRIE = re.compile(r"(?<![a-zà-ÿ])[A-ZÀ-Ý]{4,}(?![a-zà-ÿ])")


def _sans_crier(texte: str) -> str:
    """« LES CUISINIERS DE CHEZ BENOÎT. ILS GOÛTENT » as it is written in small letters."""
    if re.search(r"[a-zà-ÿ]", texte) or len(_CRIE.findall(texte)) < 2:
        return texte
    mots = re.split(r"([^\W\d_]+)", texte)
    phrase, avant = True, ""
    for i in range(1, len(mots), 2):
        bas = mots[i].lower()
        nu = len(bas) > 2 and (not connu(bas) and not accentuer(bas) or frequence(bas) < 1)
        nom = nu and part(avant, "NTA") < 0.5 and mots[i - 1][-1:] not in "'’" or avant == "chez"
        nom = nom and part(bas, "TR") < 0.5
        phrase = phrase or bool(re.search(r"[.!?…]", mots[i - 1]))
        mots[i] = bas.capitalize() if nom or phrase else bas
        phrase, avant = False, bas
    return "".join(mots)


def sans_accents(texte: str) -> bool:
    """Whether its author types without accents: none at all, and at least one missed."""
    if desaccentuer(texte) != texte.replace("œ", "oe"):
        return False
    for mot in decouper(texte.lower()):
        if mot in ABREVIATIONS or (
            len(mot) > 2 and mot.isalpha() and not connu(mot) and (accentuer(mot) or mot[0] == "j")
        ):
            return True
    return bool(_SANS_ACCENT.search(texte))


_SANS_ACCENT = re.compile(
    r"(?<!\w)(?:c|g|d|l|j|a la|a l|a mon|a ma|a mes)(?= )|\w-la(?!\w)|(?<!\w)la-(?=de|ba|ha)"
    r"|tout a fait|(?<!\w)a (?=quelque|vrai dire|rien|prix|\d+ ?h|moins d|cause|cote|pied)"
    r"|(?<!\w)a (?-i:[A-Z])[a-z]|-etre(?!\w)|(?<!\w)des (?=l[ae] |l’)",
    re.IGNORECASE,
)
"""What is sure to lack its accent."""


def _au_present(m: re.Match[str]) -> str:
    verbe = m["verbe"]
    return f"{'j’' if verbe[0] in 'aeé' else 'je '}{verbe}{'x' if verbe.endswith('eu') else 's'}"


_GLUE = [
    (
        re.compile(
            r"(?<!\w)(?:k[’']?on|kont|qu[’']on) (?=(?:pas |plus )?(?:peur|envie|besoin|honte|mal|du mal)(?!\w))",
            re.I,
        ),
        "qui ont ",
    ),
    (re.compile(r"(?<!\w)bien sur(?=$|[ ,.!])(?! (?:la|le|les|un|une)\b)", re.I), "bien sûr"),
    (re.compile(r"(?<!\w)c’?\s?t(?!\w|’)", re.I), "c’était"),
    (re.compile(r"(?<!\w)g\s?t(?!\w)", re.I), "j’étais"),
    (re.compile(r"(?<!\w)a cot[eé](?!\w)", re.I), "à côté"),
    (re.compile(r"(?<!\w)(best) (?=sellers?(?!\w))", re.I), r"\1-"),
    (re.compile(r"(?<!\w)(hot) (?=dogs?(?!\w))", re.I), r"\1-"),
    (re.compile(r"(?<!\w)(fast) (?=foods?(?!\w))", re.I), r"\1-"),
    (re.compile(r"(?<!\w)(baby) (?=sitters?(?!\w)|foot(?!\w))", re.I), r"\1-"),
    (
        re.compile(
            r"(?<!\w)((?:les|des|mes|nos|vos|leurs|deux|trois|vieux|vieilles|un|une|le|mon|du|de) )(?P<fait>lave|s[eè]che|chauffe|tire|presse|ouvre|taille|porte) "
            r"(?=(?:linge|vaisselle|cheveux|eau|bouchons?|agrumes|bo[iî]tes?|haies?|crayons?|monnaie|b[ée]b[ée]s?|bagages?)(?!\w))",
            re.I,
        ),
        lambda m: f"{m[1]}{m['fait'].replace('seche', 'sèche')}-",
    ),
    (re.compile(r"(?<!\w)free[ -](lances?)(?!\w)", re.I), r"free\1"),
    (re.compile(r"^a (?=l’\w)"), "à "),
    (
        re.compile(
            r"(?<!\w)(à|de|du|d’un|l’autre|mon|ton|son|un|chaque|quel|bon|mauvais|ce) coté(?!\w)",
            re.I,
        ),
        r"\1 côté",
    ),
    (re.compile(r"(?<!\w)koi(?!\w)", re.I), "quoi"),
    # « y a rien de moi la dedans », but « la dessus de lit »
    (
        re.compile(r"(?<!\w)l[aà] (?=(?:dedans|dessous|dessus)(?!\w))(?!dess(?:o)?us de\b)", re.I),
        "là-",
    ),
    # « une carte avec ou il a mal », « elle est passée ou »
    (
        re.compile(
            r"(?<!\w)((?:avec|sais(?: pas| plus)?|sait(?: pas| plus)?|note|noter|dire|dis|montre|montrer|savoir|demande|demander) )ou (?=(?:ils?|elles?|on|ça)(?!\w))",
            re.I,
        ),
        r"\1où ",
    ),
    (
        re.compile(
            r"(?<!\w)((?:est|sont|es|vas?|vont|mise?s?|pass[eé]e?s?|rang[eé]e?s?|vien(?:s|t|nent)) )ou(?=\s*(?:$|\?))",
            re.I,
        ),
        r"\1où",
    ),
    (
        re.compile(
            r"(?<!\w)((?:la|une|ma|sa|ta|notre|votre|leur|cette|(?:chez|avec|au|vers) (?:le|mon|un|notre)) )v[eé]to(?!\w)",
            re.I,
        ),
        r"\1véto",
    ),
    (re.compile(r"(?<!\w)d’ou(?!\w)", re.I), "d’où"),
    (re.compile(r"(?<!\w)grd(?= ?-?[mp][eèé]re)", re.I), "grand"),
    (re.compile(r"(?<!\w)g (?=(?:en|y)\b)", re.I), "j’"),
    # « g reprend le garage »: a present that is no participle has no « j'ai ».
    (
        re.compile(
            r"(?<!\w)g (?P<verbe>(?:re|ap|com|sur)?prend|(?:re)?vend|d[ée]fend|entend|attend|rend|(?:re)?tien|(?:re|de)?vien|doi|met|connai|veu|peu)[stx]?(?!\w)",
            re.I,
        ),
        _au_present,
    ),
    (re.compile(r"(?<!\w)g(?= [a-zé])", re.I), "j’ai"),
    (re.compile(r"(?<!\w)c (?=(?:est|était|etait)(?!\w))", re.I), "c’"),
    (re.compile(r"(?<!\w)c(?= [a-zéà])", re.I), "c’est"),
    (
        re.compile(
            r"(?<!\w)j’(?=(?:sais|suis|veux|peux|fais|vois|me|le|la|les|lui|te|voulais|pense)\b)",
            re.I,
        ),
        "je ",
    ),
    (re.compile(r"(?<!\w)([mlnt]) a(?!\w)", re.I), r"\1’a"),
    (re.compile(r"(?<!\w)d ailleurs(?!\w)", re.I), "d’ailleurs"),
    (re.compile(r"(?<!\w)(qu|[jldnmts]) (?=[aeiouyhéèêà]\w)", re.I), r"\1’"),
    (re.compile(r"(?<!\w)([jldnmts]) (?=[yà] )", re.I), r"\1’"),
    (re.compile(r"(?<!\w)j’?aimerai (?=\w+(?:er|ir|re|oir)\b)", re.I), "j’aimerais "),
    (re.compile(r"(?<!\w)tlm(?!\w)", re.I), "tout le monde"),
    (re.compile(r"(?<!\w)([djlmnst]|qu)(?=[AEIOUYÉÈÊÎÔ][a-zà-ÿ]{2})"), r"\1’"),
    (re.compile(r"(?<!\w)tt (?=(?:les|mes|nos|ces)\b)", re.I), "tous "),
    (re.compile(r"(?<!\w)tt (?=(?:la|ma|notre)\b)", re.I), "toute "),
    (
        re.compile(
            r"(?<!\w)((?:[dlmnscv]es|[nv]os|aux|leurs) grand)s?[ -]?([mp])[eèé]res?(?!\w)", re.I
        ),
        r"\1s-\2ères",
    ),
    (re.compile(r"(?<!\w)(grand)[ -]?([mp])[eèé]re(?!\w)", re.I), r"\1-\2ère"),
    (re.compile(r"(?<!\w)(grand)s?[ -]?parents?(?!\w)", re.I), r"\1s-parents"),
    (
        re.compile(r"(?<!\w)des (?=(?:la|le|mon|ma|que|lors|aujourd’hui|demain)(?!\w)|l’)", re.I),
        "dès ",
    ),
    (re.compile(r"(?<!\w)quel (?=(?:se (?!\w+ (?:\?|que))|s’|puisse |n’|ne ))", re.I), "qu’elle "),
    (re.compile(r"(?<!\w)heur(?=s?(?!\w))(?! d[eu’])", re.I), "heure"),
    # « qu’un gosse croisse qu’il est bête »: of « croire ».
    (
        re.compile(
            r"(?<!\w)croisse(s|nt)?(?= (?:pas |plus |encore |toujours |enfin )?(?:qu[e’](?!\w)|qu’|en (?:moi|toi|lui|elles?|soi|eux|nous|vous)(?!\w)))",
            re.I,
        ),
        r"croie\1",
    ),
    (re.compile(r"(?<!\w)burn out(?!\w)", re.I), "burn-out"),
    (re.compile(r"(?<!\w)bouche [aà] oreilles?(?!\w)", re.I), "bouche-à-oreille"),
    (
        re.compile(r"(?<!\w)([mts]es|[nv]os|leurs) petits? enfants?(?!\w)", re.I),
        r"\1 petits-enfants",
    ),
    (
        re.compile(r"(?<!\w)((?:[ldmscv]es|[nv]os|aux) )aides?[ -]soignant(e?)s?(?!\w)", re.I),
        r"\1aides-soignant\2s",
    ),
    (re.compile(r"(?<!\w)l’?aide[ -]soignant(?=e?(?!\w))"), "l’aide-soignant"),
    (re.compile(r"(?<!\w)L’?aide[ -]soignant(?=e?(?!\w))"), "L’aide-soignant"),
    (re.compile(r"(?<!\w)aide soignant(?=e?s?(?!\w))", re.I), "aide-soignant"),
    (re.compile(r"(?<!\w)week ?end(?!\w)", re.I), "week-end"),
    (re.compile(r"(?<!\w)y’(?=a(?:v|ur|\b)|en a)", re.I), "il y "),
    # The capital of « Y a des gens… » stays in front: « il Y a » is nobody's.
    (re.compile(r"(?<!\w)Y (?=a(?:vait|ura)?(?!\w))"), "Il y "),
    # « c’est peut être la seule personne », never « il peut être fier »
    (
        re.compile(
            r"(?<!\w)((?:c’|[^\W\d_]* )?(?:est|sera|serait|était|a|aura|aurait|avait)) peut être(?!\w)",
            re.I,
        ),
        r"\1 peut-être",
    ),
    (re.compile(r"(?<!\w)sous trait(?=an(?:t|ce)|er(?!\w))", re.I), "sous-trait"),
    (re.compile(r"(?<!\w)j([lmnt]’)", re.I), r"je \1"),
    # « il lavait fabriquée »
    (
        re.compile(
            r"(?<!\w)((?:il|elle|on|je|qui|ils|elles) )lav(ai(?:s|t|ent))(?= (?:pas |plus |jamais |toujours |bien )?[^\W\d_]+(?:ée?s?|[iu]es?)(?!\w))",
            re.I,
        ),
        r"\1l’av\2",
    ),
    (re.compile(r"(?<!\w)il ya(?!\w)", re.I), "il y a"),
    # « j’attends quand faut attendre », « payer les traites, faut pas se mentir »
    (re.compile(r"(?<!\w)(quand|qd) (?=(?:faut|faudra|fallait)(?!\w))", re.I), r"\1 il "),
    (
        re.compile(
            r"(?<=\w )(?<!\bil )(?<!\bils )(?<!\by )(?<!\b[mt]e )(?<!lui )(?<!nous )(?<!vous )(?<!leur )(?<!\bne )(?<!\bqui )faut (?=pas (?:s[e’]|[^\W\d_]+(?:er|ir|re|oir)(?!\w)))",
            re.I,
        ),
        "il faut ",
    ),
    (re.compile(r"(?<!\w)tout (?=[lm]es\b)", re.I), "tous "),
    (re.compile(r"(?<!\w)(?:parceque|parce k|parce ke|par ce que)(?!\w)", re.I), "parce que"),
    (
        # « elle rêve de savoir faire du patronage » is a verb.
        re.compile(
            r"(?<!\w)((?:le|un|mon|ton|son|notre|votre|nos|vos|leurs?|les|des|du|ce|ces|mes|ses|quel) (?:\w+ )?)savoir faire(?=$| (?:aux?|à|et|de|du|d’|dans|pour|avec|,))",
            re.I,
        ),
        r"\1savoir-faire",
    ),
    (
        # « avec elles même quand je suis en retard », « pour eux même si c’est loin »
        re.compile(
            r"(?<!\w)(moi|nous|eux|elles|toi|soi|lui) (?:m[eê]mes?|mm)(?!\w)(?! (?:quand|qd|si|pas|lorsqu\w+|sans)(?!\w)| s’)",
            re.I,
        ),
        r"\1-même",
    ),
    (
        re.compile(r"(?<!\w)elle (?:m[eê]me|mm)(?=\s*(?:$|[,.;:!?»)]|(?:et|mais|qui) ))", re.I),
        "elle-même",
    ),
    (re.compile(r"(?<!\w)(nous|eux|elles)-m[eê]me(?!\w)", re.I), r"\1-mêmes"),
    (
        re.compile(
            r"(?<!\w)(plus|pas|jamais|toujours|mieux|encore|bien|de|à|pour|sans) l[eê]tre(?!\w)",
            re.I,
        ),
        r"\1 l’être",
    ),
    (re.compile(r"(?<!\w)(?<!c’)est ce que(?!\w)", re.I), "est-ce que"),
    (
        re.compile(
            r"(?<!\w)qui on (?=(?:pas|plus|jamais|mal|besoin|envie|peur|toujours|d[eé]j[aà]|un|une)(?!\w))",
            re.I,
        ),
        "qui ont ",
    ),
]


@lru_cache(maxsize=256)
def redresser(texte: str, sans_accent: bool | None = None) -> str | None:
    """Rewrite phone typing as correct French, or None when a word stays doubtful.

    Args:
        texte: a clause, already through `nettoyer`.
        sans_accent: whether its author types without accents; guessed from the clause if None.
    """
    if sans_accent is None:
        sans_accent = sans_accents(texte)
    rendu = _rendre(texte, sans_accent)
    if rendu is None:
        return None
    rendu = _nom_garde(texte, _noms_joints(texte, rendu))
    rendu = _AUX.sub(
        lambda m: f"au {m[1]}" if f"au {m[1]}" in texte and not connu(m[1][:-1]) else m[0], rendu
    )
    tapes = {*decouper(texte)}
    rendu = _D_ELLES.sub(
        lambda m: f"{m[1]}e" if f"{m[1]}e" in tapes and m[0] not in tapes else m[0], rendu
    )
    rendu = rendu if "sûr" in tapes else _SUR_EUX.sub("sur", rendu)
    dit = apres_lecture(_sans_autre_mot(texte, rendu, sans_accent))
    return relatifs_tapes(verbes_tapes(participes_tapes(dit, texte), texte), texte)


def _noms_joints(texte: str, rendu: str) -> str:
    """« des livreurs pizza »: a noun beside another takes no mark of its own."""
    tapes, mots = set(decouper(texte)), decouper(rendu)
    for i in range(1, len(mots)):
        nom = mots[i][:-1]
        if mots[i] in tapes or mots[i][-1] != "s" or nom not in tapes or len(nom) < 4:
            continue
        if mots[i - 1] in tapes and part(mots[i - 1], "N") > 0.7 and part(nom, "N") > 0.8:
            mots[i] = nom
    return recoller(mots) if mots != decouper(rendu) else rendu


_D_ELLES = re.compile(r"(?<!\w)([^\W\d_]+[éiu])s(?!\w)")
"""« une planche à dix euros fendue », typed so, is not « fendus »."""
_AUX = re.compile(r"(?<!\w)aux (?!gens|environs|alentours|obsèques|archives)([^\W\d_]+[sxz])(?!\w)")
"""« au haras », which is never « hara »."""
_SUR_EUX = re.compile(
    r"(?<!\w)sûr(?= (?:eux|elles?|lui|toi|moi|nous|vous|tou[st]|les?|la|leurs?)(?!\w))"
)
"""« le regard qu’ils ont sur eux »."""
_UN_SEUL = frozenset(["la", "une", "ma", "sa", "ta", "cette"])


def _nom_garde(texte: str, rendu: str) -> str:
    """« la repa de vélos » is no « repas »; « y a controle » is « contrôle », which nobody did."""
    tapes, mots = decouper(texte), decouper(rendu)
    if len(tapes) != len(mots):
        return rendu
    bas = [mot.lower() for mot in mots]
    for i in range(1, len(mots)):
        tape = tapes[i].lower()
        genres = {e[1] for e in lectures(bas[i]) if e[0] == "N"}
        if bas[i] == f"{tape}s" and bas[i - 1] in _UN_SEUL and genres == {"m"}:
            mots[i] = tapes[i]
        elif bas[i].endswith("é") and bas[i] != tape and bas[max(i - 2, 0) : i] == ["y", "a"]:
            noms = [m for m in accentuer(tape) if part(m, "N") > 0.7 and not m.endswith("é")]
            mots[i] = noms[0] if noms else mots[i]
        elif bas[i] != tape and bas[i - 1].isdigit():
            mots[i] = _compte(tapes[i], mots[i])
    return recoller(mots) if mots != decouper(rendu) else rendu


_BIEN_PLUS_DIT = 5.0


def _compte(tape: str, lu: str) -> str:
    """A thing that is counted, with its accents: « 140 têtes »; as typed between two things.

    « 3 peches » is « pêches » as well as « péchés ».
    """
    noms = [m for m in accentuer(desaccentuer(tape.lower())) if part(m, "N") > 0.5]
    noms.sort(key=frequence, reverse=True)
    if len(noms) > 1 and frequence(noms[0]) < _BIEN_PLUS_DIT * frequence(noms[1]):
        return tape
    return noms[0] if noms and desaccentuer(lu.lower()) == desaccentuer(tape.lower()) else lu


def _sans_autre_mot(texte: str, rendu: str, nu: bool) -> str:
    """The stretch put right, but for the words of the trade that were read as others."""
    if rendu == texte:
        return rendu
    tapes, mots = decouper(texte), decouper(rendu)
    if any(_tape_vite(tape.lower()) for tape in tapes):
        # Typed as on a phone: « fer » is « faire ».
        return rendu
    lettres = SequenceMatcher(None, [t.lower() for t in tapes], [m.lower() for m in mots])
    for quoi, a, b, c, d in lettres.get_opcodes():
        if quoi != "replace" or b - a != d - c:
            continue
        for i in range(b - a):
            if autre_mot(tapes[a + i].lower(), mots[c + i].lower(), nu):
                mots[c + i] = tapes[a + i]
    return recoller(mots) if mots != decouper(rendu) else rendu


@lru_cache(maxsize=256)
def decoller(texte: str) -> str:
    """A stretch with the groups that are always misspelled the same way put right: « c t », « a coté »."""
    texte = avant_lecture(texte)
    for motif, remplacement in _GLUE:
        texte = motif.sub(remplacement, texte)
    return texte


def _rendre(texte: str, sans_accent: bool) -> str | None:
    """`redresser`, once it is known how its author types."""
    soin, tape = sms.soigne(texte), texte
    texte = _UN.sub(_en_lettres, decoller(texte))
    simple = _LETTRE_REPETEE.sub(_une_fois, restituer(texte, sans_accent))
    # « jen ai marre des gato »: one more slip, once « j’en » is parted.
    ecorche = bool(sms.fautes(texte, soin)) and any(map(sms.douteux, decouper(simple)))
    if not ecorche and not sms.fautes(simple, soin):
        sons = True if _aux_sons(tape, simple) else _fautif(simple)
        return finir(simple if sons is None else restituer(texte, sans_accent, sons))
    vite, marge = lire_vite(texte, sans_accent)
    if marge > _MARGE and _propre(vite):
        return finir(vite)
    lecture = sms.lire(texte, sans_accent, soin)
    if lecture and (lecture.sure or lecture.texte == vite and marge > _MARGE - 0.2):
        if not desaccords(decouper(lecture.texte.lower())) and (lecture.sure or _propre(vite)):
            return finir(lecture.texte)
    droit = restituer(texte, sans_accent, True)
    # Without a sure sign of a phone, the doubtful word alone is left.
    sain = not sms.fautes(texte, True) and not any(map(_ecorche, decouper(droit)))
    return finir(droit) if sain or _propre(droit) else None


_SANS_ELISION = re.compile(
    r"(?<![\w-])([jJ](?=e [aeiouyéèêà])|[qQ]u(?=e (?:on|ils?|elles?|une?|en|à|aucune?)(?!\w)))e "
)
_MARGE = 1.9
"""How much likelier than the others what is typed as on a phone must be (natural log)."""
_UN = re.compile(
    r"(?<![\w.,:/°+-])(?<!\d )(?<!numéro )(?<!numero )(?<!niveau )(?<!classe )(?<!étape )(?<!type )"
    r"1 (?=([^\W\d_]{3,})(?![\w.]))"
)


def _en_lettres(trouve: re.Match[str]) -> str:
    """« 1 famille » is « une famille »."""
    nom = next((m for m in (trouve[1].lower(), *accentuer(trouve[1].lower())) if connu(m)), "")
    genres = {e[1] for e in lectures(nom) if e[0] in "NA" and e[-1] != "p"}
    if not genres or part(nom, "NA") < 0.5:
        return trouve[0]
    feminin = genres == {"f"} or "x" in genres and FEMININ.search(nom)
    return "une " if feminin else "un "


FEMININ = re.compile(r"(?:aison|[ts]ion|[ae]nce|ette|té|ure|ie|ade|ée|esse)$")
"""Endings of feminine nouns, where the table does not tell."""


_LETTRE_REPETEE = re.compile(r"(?<!\w)(?=\w*([^\W\d_])\1\1)[^\W\d_]+")


def _une_fois(trouve: re.Match[str]) -> str:
    """« trooop » is « trop »."""
    court = re.sub(r"(.)\1{2,}", r"\1", trouve[0])
    # « Faaa » is a town.
    return court if connu(court.lower()) and len(court) > 2 else trouve[0]


_CONFUS = re.compile(
    r"\b(?:ils?|elles) on\b|\bqui on (?:pas|plus|jamais|\w+(?:é|i|u|er|it)|une?|des|les?|la|besoin)\b|\bgens son\b|\b(?:ils?|elle) c’est\b|^ont\b|\bsais (?:important|pas moi)"
    r"|\bse qu[ie’]|\bsa (?=me |m’|te |se |ne |va |fait )|\bma (?:dit|fait|mis|a[pi])"
    r"|\b(?:suis|est|sont|était|s’est) (?:pas |plus |tous? |bien )?(?!(?:boulang|polici|pompi|couturi|premi|derni|métay|menuisi|charpenti|fermi|berg|horlog|conseill|hi|ch)er\b)\w+er\b(?! (?:une?|le|la|les|des)\b)"
    r"|\bces (?:trop|très|pas|important|bien|vrai|pour|ce|que?)\b|\bses une?\b|(?<!’)\ben (?!aient)\w+ent\b"
    r"|\b(?:ils?|elles?|gens|qui) non (?:pas|plus|jamais|rien)\b",
    re.IGNORECASE,
)
"""Small words taken for others, as those who do not master spelling do."""


_AVANT_VERBE = CLITIQUES - {"le", "la", "l’", "les", "leur", "en"}


def _ecorche(mot: str) -> bool:
    """Whether a word is no French one, but sounds like one that is common."""
    return sms.douteux(mot) and sms.presque(mot.lower())


def _aux_sons(tape: str, simple: str) -> bool:
    """Whether what was typed is surely by the sound, though its accents given back do not show it."""
    ca = simple.lower().split().count("ça") > len(_CA.findall(tape))
    return ca or not pluriels_accordes(decouper(tape.lower()), rares=True)


_CA = re.compile(r"\b[çc][aà]\b", re.IGNORECASE)


def _fautif(texte: str) -> bool | None:
    """Whether the author of a stretch, its accents given back, does not master spelling.

    False if something only does not agree, None if all is well spelled.
    """
    mots = [mot.lower() for mot in decouper(texte)]
    if (
        any(map(_ecorche, decouper(texte)))
        or _CONFUS.search(texte)
        or not pluriels_accordes(mots, rares=True)
    ):
        return True
    mal = desaccords(mots)
    if mal >= _PLUSIEURS:
        return True
    return False if mal or not accordes(mots, rares=True) else None


_PLUSIEURS = 8.0
"""What two words lose that do not agree."""


def _propre(texte: str) -> bool:
    """Whether all words are French, and agree."""
    mots = decouper(texte)
    inconnus = [m for m in mots if m.isalpha() and m.islower() and not connu(m) and m not in ARGOT]
    # One may be of a trade (« sanglage »).
    if len(inconnus) > 1 or any(len(m) < 6 or sms.douteux(m) or sms.colle(m) for m in inconnus):
        return False
    bas = [mot.lower() for mot in mots]
    if any(map(_tape_vite, bas)) or any(
        a in _AVANT_VERBE and m in inconnus for a, m in pairwise(bas)
    ):
        return False
    return accordes(bas) and not desaccords(bas)


def _tape_vite(mot: str) -> bool:
    return len(mot) == 1 and mot.isalpha() and mot not in "àayô" or abrege(mot)


_BESOIN_DU = re.compile(
    r"\b(besoin|envie|marre|peur|autour|près|loin|hors|lieu|plein|bout|fond|coin|cœur|côté|prix|temps|jour|droit) dû\b"
)
"""« besoin du tel », never « dû »."""


def finir(texte: str) -> str:
    """« coeur » with its ligature, « je ouvre » and « parce que un » with their apostrophe.

    A participle that has nothing to agree with stays as it is; « quoi » that only ends goes.
    """
    if _AVOIR_ACCORDE.search(texte):
        mots = decouper(texte)
        bas = [mot.lower() for mot in mots]
        nus = [participe_invarie(bas, i) if i else "" for i in range(len(bas))]
        for mot, nu in zip(mots, nus, strict=True):
            if nu:
                texte = re.sub(rf"(?<!\w){mot}(?!\w)", nu, texte, count=1)
    texte = _avec_ou(_OU_CELUI.sub(" ou ", _MOT_NU.sub(_accentue, texte)))
    texte = a_quelqu_un(_OU_LA_VILLE.sub(r"\1 ou ", texte))
    texte = _BESOIN_DU.sub(r"\1 du", _A_FAIM.sub("a", texte))
    texte = _SANS_ELISION.sub(lambda m: m[1] + "’", texte)
    texte = re.sub(r"(?i)(?<=[sckbvhn])oeu(?=r|v|f|d|x|$)|(?<!\w)oeu(?=v|f)", "œu", texte)
    texte = apres_lecture(_CEUX_LA.sub(_avec_trait, texte))
    quoi = _QUOI.search(texte)
    return texte[: quoi.end(1)] if quoi and part(quoi[1].lower(), "NA") > 0.6 else texte


_OU_CELUI = re.compile(
    r" où (?=(?:celui|celle|ceux|alors|bien|pas|plutôt|encore)(?!\w))", re.IGNORECASE
)


_OU_LA_VILLE = re.compile(
    r"(?<!\w)([A-ZÀ-Ý][\w-]+) où (?=(?:à |de |d’|en )?[A-ZÀ-Ý][\w-]+(?:$|[,.;:!?…]| (?:et|avec|pour|le|la|les|je|pas|mais|qui)(?!\w)))"
)
"""« à Romans où Valence »: one or the other; not « à Romans où Kevin habite »."""


def _avec_ou(texte: str) -> str:
    """« où » where it says a place or a time, and only there."""
    texte = _OU_BIEN.sub(_ou, texte)
    places = list(MOT.finditer(texte)) if " ou " in texte else []
    for i in reversed(relatives([place[0].lower() for place in places])):
        texte = f"{texte[: places[i].start()]}où{texte[places[i].end() :]}"
    return texte


_MOT_NU = re.compile(r"(?<![\w’-])[a-zA-Z]?[a-z]{4,}(?![\w’-])")


def _accentue(m: re.Match[str]) -> str:
    """« derriere »: no word without its accents."""
    mot = m[0]
    bas = mot.lower()
    if connu(bas) or bas in ARGOT or mot != bas and m.start():
        return mot
    justes = accentuer(bas)
    if not justes:
        for prefixe, ecrit in (("de", "dé"), ("pre", "pré"), ("re", "re")):
            reste = bas.removeprefix(prefixe)
            if reste != bas and len(reste) > 4:
                justes = [ecrit + r for r in ([reste] if connu(reste) else accentuer(reste))]
                break
    juste = max(justes, key=frequence, default=bas)
    return mot[0] + juste[1:] if juste[0] == bas[0] else juste


_OU_BIEN = re.compile(
    r"(?<=\w) où (?P<suite>(?:une?|des|du|mon|ma|mes|les?|la|deux|trois) [^,.;:!?]*)", re.IGNORECASE
)


def _ou(m: re.Match[str]) -> str:
    """« un bouton où une fermeture »: without a verb after it, it only says « or »."""
    mots = [mot.lower() for mot in decouper(m["suite"])[1:10]]
    verbe = any(
        part(mot, "V") > 0.4 and any(e.startswith("V") and e[1].isdigit() for e in lectures(mot))
        for mot in mots
    )
    return m[0] if verbe else f" ou {m['suite']}"


_A_FAIM = re.compile(r"(?<=\w )à(?= (?:faim|soif|besoin|envie|honte|peur|hâte)(?!\w))")
_AVOIR_ACCORDE = re.compile(
    r"\b(?:ai|as?|ont|avons|avez|av(?:ais|ait|aient))(?: \w+){0,2} \w+(?:[éiu]e|[éiu]e?s|[ts]e?s)\b"
)
_CEUX_LA = re.compile(
    r"(?<!\w)(ce(?:lui|ux)|celles?)(?: (ci)(?!\w)|[ -](l(?:à|a(?= (?:qui|que|je|on|ils?|elles?)\b|$|,)))(?!\w))(?= (elles)\b)?",
    re.IGNORECASE,
)
"""« celle là elles viennent »"""


def _avec_trait(trouve: re.Match[str]) -> str:
    celle, ci, _, elles = trouve.groups()
    pluriel = "s" if elles and celle.lower() == "celle" else ""
    return f"{celle}{pluriel}-{'ci' if ci else 'là'}"


_QUOI = re.compile(r"([^\W\d_]{3,}),? quoi$", re.IGNORECASE)
"""« leurs mains quoi »."""
