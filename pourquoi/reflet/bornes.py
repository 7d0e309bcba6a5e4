"""Where a stretch of an answer can be cut: a whole clause, and nothing of the one beside it."""

from __future__ import annotations

import re

from pourquoi.reflet.clauses import chute, debarrasser, nomme, ouverture
from pourquoi.reflet.echafaudage import ouvre_une_phrase, sans_verbe
from pourquoi.reflet.lexique import conjugue, infinitif, part

_TENAIT_A = re.compile(
    r"\b(?:(?:depuis|dès|après|pendant|sans|malgré|contre|sauf|hormis) (?=$)|ce qu[ei’]|ce dont|si(?: (?:un jour|jamais|ça se trouve))?|même si|meme si|envie (?:que|qu’|de|d’)|(?:faut|faudra|faudrait|veu[xt]|voudrais|aimerais|pour|afin|avant|sans)(?: bien)? qu[e’]|pas que|pas qu’|plus que|plus qu’)\s*(?:je |j’|on |nous |il |elle )?$",
    re.IGNORECASE,
)
"""What changes the meaning of what follows it: « pas envie que », « même si », « ce que »."""
_SANS_SUJET_DIT = re.compile(
    r"(?:me|m’|te|t’|se|s’|nous) ?(?=\w)(?!\w+(?:er|ir|re|oir)\b)", re.IGNORECASE
)
"""« me dit d’augmenter »: who, is before."""
_QUE = re.compile(r", qu(?:e |’)$")
"""« les canapés en cuir, que je ne fais pas »."""
_COUPE_NEUVE = re.compile(r"(?:c’|ce )|(?:jamais|rien|personne|pas|plus) ", re.IGNORECASE)
_DIT_QUOI = re.compile(r"(?:\b(?:dit|dis|disent|disait|répond|demande|crie)|[:«“\"])$")
_SUJET_APRES = re.compile(r"\s+(?:je |j’|on |tu |il |elle |ils |elles |nous )", re.IGNORECASE)
_CLIVE_OUVERT = re.compile(
    r"(?:que )?ce (?:que|qu’|qui|dont)\b(?!.*\b(?:c’|est|sont)\b)(?! (?!je |on |nous )\w+ \w+ \w+ n[e’])",
    re.IGNORECASE,
)
_SUIT_ENCORE = re.compile(
    r"\s+(?:(?:pas|plus|jamais|rien|personne)\b|(?:ils?|elles?) \w|et surtout\b|(?:quasi|presque|très|plutôt|même pas) \w)|,? et (?:moi|nous) aussi\b|,? et qu(?:e |’)ça s’arrête\b",
    re.IGNORECASE,
)
"""What denies a stretch, tells its verb, or is what it was leading to."""
_RESTE_OUVERT = re.compile(
    r"(?:\bj’(?:en|y)|\b[lm]’(?:a|ai|ont)|\b(?:a|ont|ai|en|y))$", re.IGNORECASE
)
_SE_REPREND = re.compile(
    r",? (?:enfin (?:non|plut[oô]t|si)|(?:ou |non,? )plut[oô]t|non,? pardon|pardon)\b",
    re.IGNORECASE,
)
"""« à trente jours, enfin non, plutôt à la livraison »: it was taken back."""
_ANNONCE_LISTE = re.compile(
    r"\b(?:deux|trois|quatre|plusieurs) (?:sortes?|types?|genres?|choses?|raisons?|personnes?)\b[^,;]*$",
    re.IGNORECASE,
)
_FORT_A_LA_FIN = re.compile(r"(?: et|,)? (?:moi|toi|lui|elle|nous|eux)$")

_PARTITIF = re.compile(r"(?:du|de la|de l’|des) ?\w+(?: \w+)?$", re.IGNORECASE)
_PARTITIF_SUITE = re.compile(r"(?:, | et )(?:du|de la|de l’|des)\b", re.IGNORECASE)
"""« de la farine, de l’eau, du sel »: one of a list."""
_RELATIVE = re.compile(
    r"(?:dont|où|qu[ei]|(?:duquel|desquel\w+|auxquel\w+|auquel|lequel|laquelle|lesquel\w+)"
    r"|(?:à|avec|pour|chez|sur|par|sans|dans|de|en) (?:qui|lequel|laquelle|lesquel\w+))\b(?! (?:est-ce|compte|reste)\b)|qu’",
    re.IGNORECASE,
)
"""« dont personne n’avait mesuré »: its noun is before."""
_APPOSE = re.compile(r"[A-ZÀ-Ý][\w-]+, (?:qu[ei] |qu’|dont |à qui )")
"""« un régleur, Régis, dont personne… »"""
_COMPLEMENT = re.compile(
    r"(?:à|au|aux|avec|sans|dans|chez|sur|sous|vers|près|entre|pendant|depuis|dès|avant|après|par|pour|en|lors|face|malgré|grâce)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\b(?:et|mais|ou|surtout|donc|alors|puis|car),? ?$", re.IGNORECASE)
_LIEN = re.compile(r"(?:et|mais|puis|ou)\b(?: puis\b)?", re.IGNORECASE)
_NE_PEUT_SUIVRE = re.compile(
    r"(?:et|mais|ou) (?:que |qu’|qui |puis |je |j’|on |nous )", re.IGNORECASE
)
_REPREND_LE_NOM = re.compile(
    r",? (?:c’(?:est|était)|ce s(?:era|erait|ont)|ça (?:\w+ ){0,1}(?:serait|sera))\b", re.IGNORECASE
)
_MORCEAUX = re.compile(r"\s*[,;:]\s+|\s+(?=(?:et|mais|puis) )", re.IGNORECASE)
_SUBORDONNE = re.compile(r"(?:pour|afin|si|quand|lorsque|puisque|comme)\b", re.IGNORECASE)
_PHRASE = re.compile(r"[.!?…]\s*$")


def mal_borne(bout: str, avant: str, apres: str) -> bool:
    """Whether a stretch opens on the end of a clause, or ends on the opening of the next.

    Args:
        bout: the stretch, through `nettoyer`.
        avant: what the answer says before it.
        apres: what it says after it.
    """
    # « quelqu’ | un »
    coupe = re.match(r"-?\w", apres) or re.search(r"\w$", avant) and re.match(r"\w", bout)
    # « chez monsieur | Ducasse »
    coupe = coupe or _TITRE.search(avant) and bout[:1].isupper()
    # « tout | le monde », « presque | rien »
    coupe = coupe or _COMPTE.search(avant) and _COMPTEE.match(bout)
    opposee = _OPPOSEE.match(bout) and avant.strip(" ,") or _OPPOSE_AVANT.search(avant)
    if opposee or _au_conditionnel(bout, avant):
        return True
    annonce = _SANS_SON_VERBE.search(bout) if _SON_VERBE.match(apres) else None
    if annonce and not a_un_verbe(annonce["nom"]):
        return True
    if plus_ou_non(bout, avant) or _sans_principale(bout, avant, apres):
        return True
    # « devant | moi »
    attend = _PREPOSITION.search(bout) and _TONIQUE.match(apres)
    return bool(coupe or attend) or _ouvre_mal(bout, avant) or _ferme_mal(bout, apres)


_SANS_SON_VERBE = re.compile(
    r"\bqu(?:e (?:les?|la|l’|des|mes|nos|mon|ma)|’une?) ?(?P<nom>[\w-]+(?: (?:de |d’|du |en )?[\w-]+)?)$",
    re.IGNORECASE,
)
"""« qui ne savent pas qu’une carotte | ça a des fanes »."""
_SON_VERBE = re.compile(r",? (?:ça|ca|cela|c’|ils?|elles?|on)(?: |(?<=’))", re.IGNORECASE)
_TITRE = re.compile(
    r"(?<!\w)(?:monsieur|madame|mademoiselle|mme|mlle|dr|docteur|me) $", re.IGNORECASE
)
_QUAND = r"(?:quand |lorsqu(?:e |[’'])|(?:à )?chaque fois qu(?:e |[’'])|(?:aussitôt|dès) qu(?:e |[’'])|tant qu(?:e |[’'])|si |s’)"
_QUAND_AVANT = re.compile(
    rf"(?:^|[.!?…;:] |, )(?:(?:et|mais|alors|puis),? )*{_QUAND}$", re.IGNORECASE
)
_QUAND_SEUL = re.compile(
    rf"(?:^|.*[.!?…;] )(?:(?:et|mais|alors|puis),? )*{_QUAND}(?!.*,? (?:je|on|nous) .*\b(?:je|on|nous) )[^.!?…;,]+$",
    re.IGNORECASE,
)
_PRINCIPALE = (
    r",? (?:(?:moi|alors|bah|ben|nous),? )?(?:je |j[’']|on |nous |il |elle |ils |elles |ça |c[’'])"
)
_PRINCIPALE_APRES = re.compile(_PRINCIPALE, re.IGNORECASE)
_PRINCIPALE_PLUS_LOIN = re.compile(rf"[^.!?…;]*,(?<=,){_PRINCIPALE[2:]}", re.IGNORECASE)


_QUE_SI_SEUL = re.compile(r"\bque s(?:i |[’']ils? )[^,.;:!?…]+$", re.IGNORECASE)
"""« je me suis dit que si la boutique fermait »: what would then be is left out."""
_SI_SEUL = re.compile(
    r"(?:même )?s(?:i (?!bien)|[’']ils? )[^,;:]+(?:,? (?:et|mais) (?:pas|non|jamais)\b.*|,? (?:plutôt que|au lieu de)\b.*)?",
    re.IGNORECASE,
)
_EN_PHRASE = re.compile(r"\w,? $")
"""« une vis, | si le client en veut une, et pas la boîte »: the condition of what stands before it."""


def _sans_principale(bout: str, avant: str, apres: str) -> bool:
    """Whether a stretch is what « quand… » opens, and the clause it goes with is left out.

    « la sonnette ne marchait plus » of « quand la sonnette ne marchait plus, je criais du jardin ».
    """
    if _QUE_SI_SEUL.search(bout) and re.match(r"\s*,", apres):
        return True
    if _SI_SEUL.fullmatch(bout.rstrip(" .!")) and _EN_PHRASE.search(avant):
        return True
    if _QUAND_AVANT.search(avant):
        return bool(_PRINCIPALE_PLUS_LOIN.match(bout + apres))
    return bool(_QUAND_SEUL.match(bout) and _PRINCIPALE_APRES.match(apres))


_PLUS_OU_NON = re.compile(
    r"(?:je |j[’']|j(?=[a-z]{2})|on |nous )(?:(?:lui|leur|me|en|y) )?[^\W\d_]+ plus d(?:e |[’'])(?!.*\bqu(?:e |[’']))",
    re.IGNORECASE,
)


def plus_ou_non(bout: str, avant: str) -> bool:
    """Whether « plus » may deny a stretch, and what it is said against is before it.

    « je reste à trente mais | je fais plus de retouches »: there are more of them, or none.
    """
    return bool(_PLUS_OU_NON.match(bout) and re.search(r"\w,? mais $", avant))


_COMPTE = re.compile(
    r"\b(?:tou(?:te?s?|s)|presque|quasi|à peine|moins|plus|trop|très|même pas|aucune?) $",
    re.IGNORECASE,
)
_COMPTEE = re.compile(
    r"(?:l[ea]s? |l’|mes |mon |ma |nos |ces? |cette |rien|personne|jamais|\d)", re.IGNORECASE
)
_OPPOSEE = re.compile(r"(?:sinon|sauf|autrement|au lieu)\b", re.IGNORECASE)
"""« sinon les gens ne viennent pas »: what would be, if not for what comes before."""
_OPPOSE_AVANT = re.compile(r"\b(?:sinon|autrement),? $", re.IGNORECASE)
_AURAIT = re.compile(
    r"(?:et |donc |alors )?(?:moi |nous )?(?:j’|je |on |nous |ils? |elles? |ça |ce |l[ea]s? \w+ |mes \w+ |mon \w+ )"
    r"(?:(?:ne|lui|leur|les?|la|y|en|me|se) |[nlms]’)*[^\W\d_]+(?:rais|rait|rions|raient)\b",
    re.IGNORECASE,
)


def _au_conditionnel(bout: str, avant: str) -> bool:
    """Whether a stretch tells what would have been, « si… » being left before it."""
    si = _SI.search(avant) if _AURAIT.match(bout) else None
    return si is not None and len(si["suite"].split()) <= _CONDITION


_PREPOSITION = re.compile(
    r"\b(?:devant|derrière|chez|avec|sans|pour|vers|entre|contre|sur|sous|de|à|par|selon|envers|malgré|comme|que)$",
    re.IGNORECASE,
)
_TONIQUE = re.compile(r" (?:moi|toi|lui|elles?|eux|nous|soi)\b", re.IGNORECASE)


def _ouvre_mal(bout: str, avant: str) -> bool:
    """Whether a stretch opens on the end of what was said before it."""
    if not avant.strip(' «“"'):
        return False
    if _PHRASE.search(avant):
        # « Le petit a souri. Avec deux planches. »
        derniere = re.split(r"[.!?…]\s+", avant.strip(" .!…"))[-1]
        seul = _COMPLEMENT.match(bout) and not a_un_verbe(bout)
        return bool(seul) and not avant.rstrip().endswith("?") and a_un_verbe(derniere)
    if _RELATIVE.match(bout):
        return not re.search(r"\bce ?$", avant)
    if _APPOSE.match(bout) and re.search(r"\w, $", avant):
        return True
    premier, *suite = re.split(r",\s+", bout, maxsplit=1)
    return bool(
        suite
        and re.search(r"\w,?\s*$", avant)
        and _COMPLEMENT.match(premier)
        and sans_verbe(premier)
        and _NE_PEUT_SUIVRE.match(suite[0])
    )


_OPPOSE = re.compile(r",? (?:alors|tandis) qu(?:e |’)", re.IGNORECASE)
"""« on me demandait de vendre du neuf | alors que les gens voulaient réparer »."""
_LE_LEUR = re.compile(r" (?:l(?:e|a|es) )(?:leur|[mts]ien(?:ne)?|nôtre|vôtre)s?\b", re.IGNORECASE)
_DONNE_A = re.compile(
    r"\b(?:laiss|donn|offr|prêt|prete|rend|apport|envo[iy]|propos|appren|montr|confi|livr|pa[iy]|lègu|promet|promis|remb|lire|lis|lit|lu|écri[stv]|ecri[stv]|racont|cuisin|prépar|prepar|réci)\w*(?: à voix haute| chez (?:elle|lui|eux)| ce (?:soir|matin))? (?:aux? |à )[^,]*(?:, (?:qui|que|dont|l[ea]s? |l’|un |une |mon |ma |notre )[^,]*)?$",
    re.IGNORECASE,
)
_OBJET_APRES = re.compile(
    r"(?:, (?:(?:qui|que|dont|où) |qu’)[^,.;!?]+)?, (?:l[ea]s? |l’|un |une |des |du |mon |ma |mes )|,? (?:l[ea]s? |un |une |mon |ma |mes )[^\W\d_]+(?: [^\W\d_]+){0,3}(?:$|[.,;]| (?:quand|si|pour|que|de|du)\b)",
    re.IGNORECASE,
)
"""« laisser à la voisine, qui garde mes petits, | la clé de l’atelier »."""


def a_un_verbe(texte: str) -> bool:
    """Whether a stretch holds a verb, in the infinitive or not: « un mardi sur deux » has none."""
    mots = re.findall(r"[^\W\d_]+", texte.lower())
    return any(infinitif(m) or conjugue(m) and part(m, "V") > 0.3 for m in mots)


_SUIT_SON_NOM = re.compile(
    r",? (?:(?:ils?|elles?|on|je|ça|ca|ne) |c['’ ]?(?:est|était)\b|cest\b|[jn]['’])[^.;:!?…]+",
    re.IGNORECASE,
)
"""« les bêtes | elles te jugent pas »"""
_ENCORE_LUI = re.compile(
    r"(?P<suite>, (?:et )?(?P<qui>ils?|elles?|on|je) [^,.;:!?…]{2,40})(?=\s*(?:[.;!…]|$))",
    re.IGNORECASE,
)


_DONT = re.compile(r", (?:où|dont) [^,.;:!?…]{3,60}(?=\s*(?:[.;!…]|$))", re.IGNORECASE)


def avec_ce_qui_le_finit(bout: str, texte: str) -> str:
    """A stretch with what it was cut from: a bare noun with what is said of it, a tale with its last act.

    « les bêtes », of « les bêtes elles te jugent pas »; « elle est venue, elle hésitait », of
    « elle est venue, elle hésitait, elle est restée »; « j’ai un mot de lui », of « …, où il demande l’heure ».
    """
    ou = texte.replace("'", "’").find(bout.replace("'", "’"))
    apres = texte[ou + len(bout) :] if ou >= 0 else ""
    fin = re.match(r".*, (?:et )?(ils?|elles?|on|je) [^,]*$", bout, re.IGNORECASE | re.DOTALL)
    encore = _ENCORE_LUI.match(apres) if fin else None
    if encore and encore["qui"].lower() == fin[1].lower():
        return bout + encore["suite"]
    if (dont := _DONT.match(apres)) and a_un_verbe(bout):
        return bout + dont[0]
    suit = _SUIT_SON_NOM.match(apres) if _UN_NOM.match(bout) and sans_verbe(bout) else None
    return bout + suit[0].rstrip() if suit and len(suit[0].split()) <= SUITE else bout


_UN_NOM = re.compile(
    r"(?:(?:l[ea]s?|une?|des|mon|ma|mes|ces?|cette) |l['’])[^,;:]+$", re.IGNORECASE
)
SUITE = 18
"""Words said of a noun, at most, to be told with it."""


def _ferme_mal(bout: str, apres: str) -> bool:
    """Whether a stretch ends on what opens the next clause."""
    if not re.match(r",?\s+\w", apres):
        return False
    if chute(apres) or _OPPOSE.match(apres) or _LE_LEUR.match(apres):
        return True
    if _DONNE_A.search(bout) and _OBJET_APRES.match(apres):
        return True
    if _que_sans_verbe(bout, apres) or _TOURNANT.match(apres) and not _DE_MOI.search(bout):
        return True
    if _REPRIS_APRES.match(apres) and nomme(bout) and sans_verbe(bout):
        return True
    *debut, dernier = _MORCEAUX.split(bout)
    if _CE_N_EST_PAS.match(apres) and _sujet_seul(dernier):
        return True
    if not debut:
        return False
    lien = _LIEN.match(dernier)
    nu = dernier[lien.end() :].strip(" ,") if lien else dernier
    if _REPREND_LE_NOM.match(apres) and nomme(nu):
        return True
    suite = debarrasser(apres) if apres.startswith(",") else apres.strip()
    if not ouvre_une_phrase(suite) or not a_un_verbe(suite) or not sans_verbe(f"et {nu}"):
        return False
    if lien:
        # « pour que les petits mangent chaud et à table, je me lève à cinq heures »
        return bool(_COMPLEMENT.match(nu)) and not _SUBORDONNE.match(bout)
    return ouverture(nu) and not nu.startswith("des ")


_REPRIS_APRES = re.compile(
    r", (?:je |j’|j(?=[a-z]{2})|on |nous )(?:(?:ne |n’)?(?:l[ea]s? |l’|lui |leur |y )|[^,;.:!?]*\b(?:ses|son|sa|leurs?) )",
    re.IGNORECASE,
)
"""« le voisin qui me prête sa cave | , je peux repeindre ses volets »: only whom it is done for."""
_TOURNANT = re.compile(
    r",? (?:et |mais |alors |et puis )?(?:le jour où|une fois (?:qu[e’]|\w+(?:[ée]e?s?|is|us?)\b)|(?:dès|depuis|maintenant|à partir du moment) (?:qu[e’]|où)"
    r"|un jour (?:il|elle|on) (?:m’|nous )|quand (?:il|elle|ils|elles) (?:repart|ressort|sort|rentre|revien|a fini)\w*)",
    re.IGNORECASE,
)
"""« sa mère l’emmène à quatre heures | , le jour où il a son permis, elle dort »: what it was before."""
_DE_MOI = re.compile(r"\b(?:je|nous|on)\b|\bj’", re.IGNORECASE)
_CLAUSES = re.compile(r"[,;:.!?…]")
_QUE_ENFIN = re.compile(
    r"(?P<avant>[^,;:.!?…]*?)(?P<verbe>[^\W\d_]+)(?: toujours| souvent| bien| aussi| surtout)? qu(?:e |’)(?P<suite>[^,;:.!?…]+)$",
    re.IGNORECASE,
)
_COMPARE = re.compile(
    r"\b(?:plus|moins|plut[oô]t|autant|aussi|mieux|tel\w*|même|autre\w*|ne|avant|tant|rien)\b|\bn’",
    re.IGNORECASE,
)


def _que_sans_verbe(bout: str, apres: str) -> bool:
    """Whether a stretch ends before what « que » announces: « je lui réponds que la première nuit »."""
    que = _QUE_ENFIN.match(_CLAUSES.split(bout)[-1]) if re.match(r",\s", apres) else None
    if que is None or _COMPARE.search(f"{que['avant']}{que['verbe']}"):
        return False
    dit = conjugue(que["verbe"].lower()) or infinitif(que["verbe"].lower())
    return dit and not a_un_verbe(que["suite"])


_CE_N_EST_PAS = re.compile(
    r",? (?:c[’ ]?(?:est|était|etait)|ce n[’ ]?(?:est|était|etait)|[çc]a (?:ne |n[’ ])?(?:[^\W\d_]+)) (?:pas|plus|jamais|rien)\b",
    re.IGNORECASE,
)


def _sujet_seul(texte: str) -> bool:
    """Whether a clause is only what « c’est pas… » denies: « manger seul devant la télé »."""
    premier = re.match(r"(?:parce qu[e’] ?|que |car |et )?(?P<mot>[^\W\d_]+)", texte, re.IGNORECASE)
    return sans_verbe(texte) or premier is not None and infinitif(premier["mot"].lower())


def depend(bout: str, avant: str, apres: str) -> bool:
    """Whether what is beside a stretch changes its meaning.

    « les gens galèrent » of « pas envie que les gens galèrent », « c’est leur vie » of « le linge
    des gens c’est leur vie », « quelqu’un soulève un objet et dit » before what is said.

    Args:
        bout: the stretch, through `nettoyer`.
        avant: what the answer says before it.
        apres: what it says after it.
    """
    colle = bool(re.search(r"\w ?$", avant))
    return bool(
        _TENAIT_A.search(avant)
        or _a_une_condition(bout, avant)
        or _sans_sujet(bout, avant)
        or colle
        and (_COUPE_NEUVE.match(bout) and not _JOINT.search(avant) or _QUE.search(avant))
        or _DIT_QUOI.search(bout)
        or _CLIVE_OUVERT.match(bout)
        or re.match(r"qu(?:e |’)", bout)
        or _SUIT_ENCORE.match(apres)
        or _RESTE_OUVERT.search(bout)
        or _SE_REPREND.match(apres)
        or _PARTITIF.match(bout)
        and _PARTITIF_SUITE.match(apres)
        or _ANNONCE_LISTE.search(bout)
        and re.match(r"\s*[:,(]", apres)
        or _FORT_A_LA_FIN.search(bout)
        and _SUJET_APRES.match(apres)
    )


_SI = re.compile(
    r"(?<!même )(?<!meme )(?<!pas )(?<!comme )(?<!savoir )(?<!voir )(?<!sais )(?<!demande )(?<!dire )"
    r"\b(?:si (?:je|on|tu|nous|vous|elles?|les?|la|ça|une?|des|mon|ma|mes|nos|notre|ces?|cette|leurs?|personne|quelqu’un)(?!\w)|si [jtl]’|s’ils?(?!\w))(?P<suite>[^.;:!?…]*)$",
    re.IGNORECASE,
)
_CONDITION = 12
"""Most words between « si » and what would then be."""
_SANS_CONDITION = re.compile(
    r"c’|ce (?:n’|serait|sera)|(?:je|on|moi|nous|mais|et|donc)\b.*\bsi\b", re.I
)


def _a_une_condition(bout: str, avant: str) -> bool:
    """Whether a stretch tells what would be, « si… » being left before it: « je vais devoir courir »."""
    si = _SI.search(avant)
    if si is None or _SANS_CONDITION.match(bout) or not re.search(r"(?:,|\w) *$", avant):
        return False
    mots = si["suite"].split()
    # What is said of « je » after a whole condition and another clause is no more of it.
    return 0 < len(mots) <= _CONDITION and not re.search(
        r"\b(?:alors|donc|du coup|mais|sinon|bref|parce)\b", si["suite"], re.IGNORECASE
    )


_SANS_QUI = re.compile(r"(?:ne |n’)?(?:lui |leur |y |en )?(?P<verbe>[^\W\d_]+)", re.IGNORECASE)


def _sans_sujet(bout: str, avant: str) -> bool:
    """Whether a stretch opens on a verb whose subject was left before: « se laisse seller »."""
    if not re.search(r"[\w,–—] *$", avant) or _JOINT.search(avant):
        return bool(re.search(r"\w ?$", avant) and _SANS_SUJET_DIT.match(bout))
    if _SANS_SUJET_DIT.match(bout):
        return True
    verbe = _SANS_QUI.match(bout)
    # « dépend », « reste » may be said without « ça »: only a plural, or a past, surely had someone.
    return bool(verbe) and _FINI.search(verbe["verbe"].lower()) is not None and _seul_verbe(verbe)


_FINI = re.compile(r"(?:aient|[^aeiou]ent|ait|èrent|ont)$")


def _seul_verbe(trouve: re.Match[str]) -> bool:
    mot = trouve["verbe"].lower()
    return conjugue(mot) and part(mot, "V") > 0.9 and not infinitif(mot)
