"""The sentence begun by the coach and finished by the person, when nothing sure can be drafted."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.conclusion import CLIENTS_NOMMES, clients_dits, d_un_seul_tenant
from pourquoi.cote_a_cote import raconte
from pourquoi.ecoute.ce_qui_repond import sans_deja_dit
from pourquoi.ecoute.confidences import confidence_grave
from pourquoi.ecoute.oui_ou_non import dit_non, dit_oui
from pourquoi.ecoute.sans_reponse import esquive
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape
from pourquoi.majuscules import majuscule
from pourquoi.raison_detre.brouillon import cite, seul, sure
from pourquoi.raison_detre.matiere import A_TAIRE, ARGENT, MAL, PROFONDS, desavoue, pourquois_lus
from pourquoi.raison_detre.parlee import a_l_oreille, eu_plutot_qu_ete, sans_habillage
from pourquoi.raison_detre.souhaits import ce_que_nous_souhaitons
from pourquoi.reflet import but, que
from pourquoi.reflet.clauses import blessant
from pourquoi.reflet.lexique import conjugue, infinitif, part, tours
from pourquoi.reflet.typographie import voyelle
from pourquoi.reflexion import LONGUEUR_RAPPEL, ACoeur, a_coeur, citer, decousu
from pourquoi.respect import recevoir_geste
from pourquoi.retouche.annonce import annoncee, but_dit, sans_hesitation
from pourquoi.retouche.avis import proteste
from pourquoi.retouche.contenu import au_subjonctif
from pourquoi.retouche.debout import tient_debout
from pourquoi.retouche.entiere import entiere
from pourquoi.retouche.lue import phrase_dite
from pourquoi.retouche.mise_au_propre import PAS_UN_MOMENT, propre
from pourquoi.retouche.oral import sans_tics
from pourquoi.retouche.personne import dire_par, dit_par_un
from pourquoi.synthese.passage import communs

PROPOSER = "Une proposition, d’abord"

_AU_COACH = re.compile(
    r"\b(?:pas envie|aucune envie|pas le courage|veux pas|refuse|fini\w+ pas|la flemme) (?:de (?:la |le |ta |votre )?|d')?(?:finir|terminer|completer|ecrire|jouer|faire|phrases?|repondre)\b"
    r"|\b(?:toi|vous),? (?:tu|vous) (?:dirais|diriez|mettrais|mettriez|ecrirais|ecririez|proposes?|proposez|finirais|finiriez)\b"
    r"|^\W*(?:(?:ben|bah|non|vas y|allez|alors|bon|je prefere que (?:tu|vous)|plutot|oui)\W+)*(?:propos|fini|ecri|redig|fai)\w*(?: ?- ?| )(?:la|le|moi|toi|vous|nous|en|quelque chose|une? )"
    r"|\b(?:phrases? a trous?|exercices? (?:a trous|scolaires?|de style))\b"
)
"""Who would rather have the coach write it, in a flat text."""


def laisse_au_coach(texte: str) -> bool:
    """Whether someone will not finish the sentence, or asks the coach to."""
    if demande_une_proposition(texte):
        return True
    court = len(texte.split()) <= REFUS
    return court and not but_dit(texte) and bool(_AU_COACH.search(normaliser(texte)))


_PROPOSITION = re.compile(
    r"^\W*(?:(?:non|oui|ben|bah|bon|alors|d'accord|ok|volontiers|euh|plutot|mais|je (?:veux|voudrais|prefere(?:rais)?|prends|choisis)(?: bien)?|j'aimerais(?: bien| mieux)?|donnez[ -]+moi|donne[ -]+moi)\b[\s,.:;!]*)*(?:une|la|votre|ta) (?:autre )?proposition\b(?=\W*$|\W*[,.;:!]|\W+(?:d'abord|s'il|si (?:vous|tu)|alors|plutot|merci|svp|stp|avant|pour (?:commencer|voir))\b)"
    r"|\b(?:pou(?:vez|rriez)[ -]+vous|peux[ -]+tu|pourrais[ -]+tu|vous (?:pouvez|pourriez)|tu (?:peux|pourrais)|j'aimerais que (?:vous|tu)) (?:plutot |bien |m')?(?:m'en|me|nous en|en) propos\w+ (?:une?\b|quelque chose|la votre)|\bpropos(?:ez|e)[ -]+(?:m'en|moi|nous|en)(?:[ -]+en)?\b"
    r"|(?:^|[.,;:!?…] ?|\b(?:bon|bof|non|alors|vas[ -]y|allez|toi|mais|ben|bah|et) )propos(?:e|ez)\b(?=\W*(?:$|[?!.,;:]|(?:toi|vous|alors|plutot|svp|stp|s'il|avec|d ?'? ?abord|un truc|quelque chose|une (?:phrase|autre|version))\b))"
    r"|\b(?:a (?:toi|vous) (?:de |d')|je (?:veux|voudrais|prefere(?:rais)?|voulais|t'ai demande|vous ai demande) (?:de |d'|que (?:tu |vous )))(?:m'|nous )?(?:en )?propos(?:er|es|iez|ez)\b(?=\W*(?:$|[?!.,;:]|une?\b(?! [\w-]+ (?:qui|pour|aux?))|toi\b|vous\b|quelque chose|d ?'? ?abord\b|en premier\b))"
)


def demande_une_proposition(texte: str) -> bool:
    """« Une proposition, d'abord, si vous voulez bien ; … », « pourriez-vous m'en proposer une ? »."""
    return bool(_PROPOSITION.search(normaliser(texte)))


REFUS = 14
"""Words beyond which a refusal says something else as well."""

_DEBUT = re.compile(
    r"^(?:c(?:[’' ]?est)? )?"
    r"(?:(?:si (?:je fais|on fait|nous faisons) ce (?:m[ée]tier|travail)[ ,]+(?:c[’']est )?|nous existons|j[’']existe|je suis là|on est là|nous sommes là|on existe)[ ,]*)?(?:pour |pr |afin )?(?=\S)",
    re.IGNORECASE,
)
"""The beginning of the coach said again."""
_VEUT = re.compile(
    r"^(?:moi,? )?(?:(?:je|j[’']|on|nous) ?(?:veux|veut|voulons|voudrais|voudrait|aimerais|aimerait|souhaite|souhaiterais|rêve)(?: (?:juste|surtout|simplement|seulement|bien|vraiment))*"
    r"|(?:(?:mon|le|notre) (?:but|rêve|souhait|objectif)|l[’']idée|l[’']objectif)[, ]+c[’']est(?: surtout| juste)?)(?: de| d[’'])? ?(?=qu(?:e |[’'])|(?:ne (?:pas|plus) |se |s[’'])?\w+(?:er|ir|re|oir)\b)",
    re.IGNORECASE,
)
"""« je veux que… », in front of an end: the beginning says it already."""
_CAR = re.compile(
    r"[\s,]+(?:parce qu(?:e |[’'])|pcq |pck |pask |vu qu(?:e |[’'])|car )(?=(?:moi|j[’']|je|on|ma|mon|mes|c[’']|ça|sinon|quand|y a|il y)(?:\b|(?<=[’'])))(?P<dite>.*)",
    re.IGNORECASE,
)
"""« …, parce que moi quand ma mère est sortie on était perdus »: why they know it, told after."""
_DE_MOI = re.compile(r"\b(?:je|moi|me|ma|mon|mes|nous|nos|notre)\b|\b[jm][’']", re.IGNORECASE)
_D_EUX = re.compile(
    r"\b(?:lui|leurs?|eux|on (?:ne |n[’'])?l(?:es?|a|[’'])|de les?|d[’']elles?)(?:\b|(?<=[’']))",
    re.IGNORECASE,
)


def _raconte_apres(car: re.Match[str]) -> bool:
    """Whether a reason is only told after the end; « parce qu'on lui a fait croire… » belongs to it."""
    return bool(_DE_MOI.search(car["dite"]) or not _D_EUX.search(car["dite"]))


_QUE_JE = re.compile(
    r"(?:moi,? )?(?:je |j[’'])(?P<ne>ne |n[’'])?(?P<cl>(?:me |m[’']|se |les? |la |l[’']|leur |lui |y |en )*)(?P<v>[\w-]+)(?P<nie> (?:pas|plus|jamais)\b)?",
    re.IGNORECASE,
)
_DIT_QUE = re.compile(
    r"^[^,]{2,30} (?:dit|disent|pense|pensent|trouve|trouvent|croit|croient|serait|seraient)\b(?: \w+)? qu(?:e |’)|^[^,]{2,30} qui (?:serait|aurait|ferait|dirait)\b",
    re.IGNORECASE,
)
_FORMES = {"croivent": "croient", "croive": "croie", "voyent": "voient", "soyent": "soient", "ayent": "aient", "aye": "ait", "soye": "soit"}  # fmt: skip
"""Wishes as they are often said, and as they are written."""
_T_SUJET = re.compile(
    r"\bt[’'](?=(?:aies|as|es|ailles|arr)\w*(?: (?P<nie>pas|plus|jamais)\b)?)", re.I
)
_ELLES = re.compile(
    r"(?P<sujet>(?:^|\bqu[e’] ?|\b(?:pour|afin|et) )(?:(?:les|mes|nos|des) [^,.;]{3,60}? (?=ils |elles )"
    rf"|{PAS_UN_MOMENT}(?:un|le|mon|notre|chaque|l’) ?[^,.;]{{3,60}}? (?=il )|{PAS_UN_MOMENT}(?:une|la|ma|mon|notre|chaque|l’) ?[^,.;]{{3,60}}? (?=elle )))"
    r"(?P<ils>ils?|elles?) (?!(?:n’)?y a|(?:ne )?(?:faut|faille|pleu)\w*)(?=\w)",
    re.IGNORECASE,
)
"""« les mamies elles dorment », « un gars qui tombe en panne il rentre »: a subject said twice."""
_SON_PROPRE_SUJET = re.compile(
    r"\b(?:quand|où|qui|qu|que|dont|si|comme|parce|lorsque|puisque)$", re.I
)
_QUE = re.compile(r"qu(?:e |[’'])", re.IGNORECASE)
_QUE_DIT = re.compile(
    r"(^|,? (?:et|puis)(?: (?:puis|aussi|surtout|enfin))* (?:pour |afin )?)qu(?:e |[’'])",
    re.IGNORECASE,
)
_ET_QUE = re.compile(
    r",? et qu(?=(?:e |[’'])(?:les?|la|l[’']|mes|mon|ma|nos|notre|ils?|elles?|chacun\w*|chaque|personne|plus)\b)",
    re.IGNORECASE,
)
_CITEE = re.compile(r"\A[«“\"]\s*(?P<dite>[^«»“”\"]+?)\s*[»”\"][\s.]*\Z")
_QUE_ENCHASSE = re.compile(r"\b(?:parce )?qu(?:e |[’'])", re.IGNORECASE)
"""After « parce qu'on lui a fait croire qu'il… », « et que » would go on with the wrong clause."""
_SUJET = re.compile(
    r"(?:les|des|mes|nos|ceux|celles|chacune?|on|personne|chaque|plus personne|tout le monde)\b",
    re.IGNORECASE,
)
_DE_SOI = re.compile(r"(?:moi,? )?(?:je\b|j[’'])", re.IGNORECASE)
_GROUPE = re.compile(
    r"^(?:l[ea]s?|l[’']|une?|d[eu]s?|mon|ma|mes|notre|nos|leur|leurs|ce|cette|ces)\b"
)


_REMARQUE = re.compile(
    r"\W*(?:on (?:dirait|croirait)|(?:je|j|on) ?(?:ne |n')?(?:fais|fait|aime|bosse|travaille) (?:\w+ )?pas)\b"
)
"""A judgement on the beginning, or what they do not work for."""
_FINIT_AUSSI = re.compile(r"(?P<et>(?:et |puis )*)(?=(?:que |qu[’']|pour |afin ))", re.IGNORECASE)
"""A second sentence that goes on with the first: « Et que les jeunes restent »."""


_A_LA_SUITE = re.compile(
    r"(?:allez,? |on (?:va|peut) |je (?:veux|voudrais|préfère) )?(?:aller plus loin|continuer|passer à (?:la suite|autre chose)|m[’']arrêter là)(?:$|[.,;!?]| (?:svp|stp|alors|maintenant|merci|s[’']il)\b)",
    re.IGNORECASE,
)
"""« aller plus loin, il me reste cinq minutes »: asked of the coach, it is no end."""


def finir(texte: str, debut: str) -> str | None:
    """The sentence that these words finish, or None when they finish none.

    « que les vieux se parlent devant le four » → « Nous existons pour que les vieux se parlent… »

    Args:
        texte: the end of the sentence, however typed; or a whole one.
        debut: « Nous existons » or « Je suis là ».
    """
    faite = _finie(a_l_oreille(sans_habillage(texte)), debut)
    return faite if faite and tient_debout(faite) else None


def _finie(texte: str, debut: str) -> str | None:
    if entiere(texte) and normaliser(texte).startswith(("nous existons", "j'existe", "je suis la")):
        return entiere(texte)
    texte = _CITEE.sub(r"\g<dite>", texte.strip())
    premiere, *suite = en_phrases(texte) or [""]
    aussi = _FINIT_AUSSI.match(suite[0]) if suite else None
    if aussi:
        texte = f"{sans_habillage(premiere).rstrip(' .!…')} et {suite[0][aussi.end('et') :]}"
    elif suite and len(premiere.split()) >= 5:
        # « … Elle a payé 6000 pour rien »: the tale told after goes in no sentence.
        texte = premiere
    dit = sans_tics(texte.strip(" ."))
    car = _CAR.search(dit)
    if car and len(dit[: car.start()].split()) >= FIN_ENTIERE and _raconte_apres(car):
        dit = dit[: car.start()]
    dit = _ELLES.sub(_une_fois, eu_plutot_qu_ete(propre(dit)))
    dit = _VEUT.sub("", _DEBUT.sub("", dit).strip(" ."))
    dit = re.sub(r"\w+", lambda m: _FORMES.get(m[0], m[0]), dit)
    dit = _tu_entier(propre(dit))
    # Spelling takes off the last mark, were it that of a quotation.
    dit += " »" * (dit.count("«") > dit.count("»"))
    if len(dit.split()) < 2:
        return None
    dit = dit[0].lower() + dit[1:] if not dit[1:2].isupper() else dit
    if _A_LA_SUITE.match(dit):
        return None
    if _QUE.match(dit):
        # « que les gens savent » wants its subjunctive; words that have it stay as they are.
        return _voulues(dit, debut)
    if infinitif(
        re.split(
            r"[ ’,]",
            re.sub(r"^(?:ne (?:pas |plus |jamais |rien )+|(?:bien|mieux) |se |s’)", "", dit),
        )[0]
    ):
        # « vivre de mon métier et que mes enfants me voient »: the wish after needs its « pour ».
        et_que = _ET_QUE.search(dit)
        if et_que and not _QUE_ENCHASSE.search(dit[: et_que.start()]):
            dit = f"{dit[: et_que.start()]}, et pour qu{dit[et_que.end() :]}"
        return f"{debut} pour {dit}."
    if _DIT_QUE.search(dit):
        # « ma femme me dit que je suis fou » tells what is, and wishes nothing.
        return None
    if _POUR_EUX.match(texte):
        return f"{debut} pour {dit}."
    if _SUJET.match(dit) or _GROUPE.match(dit):
        # « la maison reste ouverte et que ceux qui arrivent se sentent attendus »
        voulus = [_voulue(c) for c in re.split(r",? et qu(?:e |['’])", dit)]
        if all(voulus):
            return f"{debut} pour {' et '.join(map(que, filter(None, voulus)))}."
    plat = normaliser(texte)
    remarque = _REMARQUE.match(plat) or (
        _A_COTE.search(plat) and not re.search(r"\b(?:pour|afin)\b", plat)
    )
    if not remarque and (sienne := phrase_dite(texte, demandee=True)):
        return sienne
    return f"{debut} pour {dit}." if _GROUPE.match(dit) else None


def _voulues(dit: str, debut: str) -> str:
    """The sentence of one wish or several: « que les gens dorment et que je rentre tôt »."""
    dites = _QUE_DIT.split(dit)[2:]
    clauses, liens = dites[::2], [m.lower() for m in dites[1::2]]
    siennes = list(map(_de_soi, clauses))
    if siennes[0]:
        debut = "Je fais ce métier"
    elif any(siennes):
        # What is wished of oneself has one speaker.
        debut = "Je suis là"
    elif _DE_SOI.match(clauses[0]):
        debut = "Je fais ce métier"
    phrase = f"{debut} pour {siennes[0] or que(_voulue(clauses[0]) or clauses[0])}"
    for rang, (lien, clause) in enumerate(zip(liens, clauses[1:], strict=True), 1):
        soi, enchasse = siennes[rang], _QUE_ENCHASSE.search(clauses[rang - 1])
        pour = siennes[0] or soi or "pour" in lien and enchasse
        virgule = "," if pour and not siennes[0] else ""
        phrase += f"{virgule} et {'pour ' if pour else ''}{soi or que(_voulue(clause) or clause)}"
    return f"{phrase}."


FIN_ENTIERE = 5
"""Words of an end that stands without the reason told after it."""


def _tu_entier(dit: str) -> str:
    """« t'aies plus mal » → « tu n’aies plus mal »."""
    return _T_SUJET.sub(lambda m: "tu n’" if m["nie"] else "tu ", dit)


def _une_fois(dit: re.Match[str]) -> str:
    """The subject without its pronoun, unless its verb came before: « soient là quand ils veulent »."""
    _, *suite = [m.lower() for m in re.findall(r"[^\W\d_]+", dit["sujet"])]
    relatif = any(m in ("qui", "que", "dont") for m in suite[1:])
    deja = any(conjugue(m) and part(m, "V") > 0.6 for m in suite) and not relatif
    garde = _SON_PROPRE_SUJET.search(dit["sujet"].rstrip()) or deja
    return dit[0] if garde else dit["sujet"]


_IL_Y_A = re.compile(r"(il (?:n[’']y|y) )(?:a|aura|avait|aurait)\b", re.IGNORECASE)


def _voulue(clause: str) -> str | None:
    """The clause in the subjunctive, spelled once more now that its verb is one."""
    if _IL_Y_A.match(clause):
        return _IL_Y_A.sub(r"\1ait", clause)
    plus = re.match(r"plus (?=aucune? )", clause, re.IGNORECASE)
    dite = au_subjonctif(clause[plus.end() :] if plus else clause)
    return dite and propre(f"plus {dite}" if plus else dite)


def _de_soi(clause: str) -> str | None:
    """« je puisse élever mes filles », wished of oneself: « pouvoir élever mes filles »; or None."""
    dit = _QUE_JE.match(clause)
    verbe = dit and next(iter(tours(dit["v"].lower(), 1)), None)
    if dit is None or verbe is None:
        return None
    cl = dit["cl"].replace("’", "'")
    cl = re.sub(r"\b([mls])'$", {True: r"\1'", False: r"\1e "}[voyelle(verbe.infinitif)], cl)
    cl = re.sub(
        r"\b(me|se|le|la) $", lambda m: m[1][0] + "'" if voyelle(verbe.infinitif) else m[0], cl
    )
    nie = f"ne{dit['nie']} " if dit["nie"] else ""
    return f"{nie}{cl}{verbe.infinitif}{clause[dit.end() :]}".replace("'", "’")


def _debut(carnet: Carnet) -> str:
    return "Je suis là" if seul(carnet) else "Nous existons"


RECIT = 50
"""Words beyond which what is told is no end of a sentence."""


_SANS_LA_CRITIQUE = re.compile(
    r"^\W*(?:non\W+)?[«“\"][^«»“”\"]+[»”\"],? (?:vous plaisantez|tu plaisantes|n['’]importe quoi|s[ée]rieusement|et puis quoi|quoi|[çc]a veut rien dire|c['’]est pas)[^.?!]*[.?!]+\s*(?:on dirait [^.?!]*[.?!]+\s*)?",
    re.IGNORECASE,
)
"""« « Afin que… », vous plaisantez ? C'est pour que mes gars soient payés »: what was wrong is no end."""


_REPOND_ENCORE = re.compile(
    r"\W*(?:(?:oui|ouais?|enfin|ah|non|bah|ben|euh|au fait|en fait|et|pardon|du coup|alors|pour le geste)\b\W*)+(?=(?:je|on|nous) |j['’]|j(?:e )?(?:leur|lui|paie|paye))",
    re.IGNORECASE,
)
_FINIT = re.compile(
    r"\b(?:pour|pr|afin)\b|\b(?:veu[xt]?|voudrais|aimerais|prefere\w*|souhaite|signe|passe|sais|vois|comprends|fais ce (?:metier|travail)|fais (?:ca|cela))\b|\?"
)
"""What ends the sentence, or speaks of it."""


def _geste_redit(carnet: Carnet, texte: str) -> str | None:
    """« oui enfin je paie Alain toutes les semaines »: still what was asked before, the act."""
    trouve = _REPOND_ENCORE.match(texte)
    if trouve is None or not carnet.geste_respect or GESTE_REDIT in carnet.detours_faits:
        return None
    dit = texte[trouve.end() :].strip()
    if len(dit.split()) < 4 or _FINIT.search(normaliser(dit)):
        return None
    if re.search(
        r"\b(?:(?:vous|tu) (?:voulez|veux) dire|c'est ca|\?)", normaliser(carnet.geste_respect)
    ):
        # What they only asked about gives way to what they do.
        return dit
    return f"{carnet.geste_respect.rstrip(' .')}. {dit}"


GESTE_REDIT = "geste_redit"


_RENVOIE = re.compile(
    r"\W*(?:(?:oui|ouais?|wi|ben|bah|bon|euh|et|mais|alors|donc|voila|franchement|tout simplement|toujours|exact\w*|tout a fait|carrement|c'est|c|cest|ce serait|je dirais|pour|que|moi|hein|quoi|du coup|enfin|ah|la)\b[\s,.!…:]*)*"
    r"(?:(?:comme|coe?m|cmme) (?:j|jt|jte|jtai|jvous|je (?:te |vous |t'|l')*|tu |vous |t'|j')(?: ?l')? ?(?:ai |avais |as |avez |viens de |venez de )?(?:deja |bien )*(?:dit|di|disais?|dis|dites|dire|explique|raconte)"
    r"|(?:(?:la|le) )?(?:meme|pareil\w*|idem)(?: (?:chose|reponse|truc|qu(?:e |')\w+(?: [\w']+){0,4}|tout a l'heure|au dessus))*"
    r"|(?:tout )?ce qu(?:e |')(?:tu|vous|t'|j'|je|ai)[\w' ]{0,20}(?:dire|dit|di|dis|dites|disais?|rappele\w*|rappelle\w*|ecrit|note|cite|raconte|explique)"
    r"|(?:je |j)(?:te |vous |t'|l'|ai )*(?:l')?(?:ai )?(?:deja )?(?:dit|di|explique|repondu)|(?:tu|vous|t') ?(?:l')?(?:as|avez)? ?(?:tout |bien |deja )*(?:dit|resume|compris)"
    r"|(?:repren\w*|me[tz]\w*|gard\w*) (?:ca|cela|ce qu(?:e |')[\w' ]{2,24})|ca|cela|ca meme|c'est (?:ca|dit)|exact\w*|tout a fait|voila)"
    r"(?:[\s,.!…]+(?:tout a l'heure|avant|juste avant|deja|hein|quoi|voila|la|au debut|plus haut|oui|(?:tout )?simplement|c'est (?:ca|tout)|merci|exactement|tout a fait|ca))*\W*"
)
"""« comme je t'ai dit », « ce que tu viens de dire », « oui voilà, c'est ça », in a flat text."""


def _renvoie(message: Message) -> bool:
    """Whether the end is what was said before: theirs, or what the coach has just said back."""
    dit_oui_seul = len(message.texte.split()) <= 3 and dit_oui(message)
    return dit_oui_seul or bool(_RENVOIE.fullmatch(normaliser(message.texte)))


def _rappelee(carnet: Carnet) -> str | None:
    """The sentence made of what the coach has just said back, when it is a wish; or None.

    What was told and is not wished (« les vieux sont seuls ») cannot follow « pour que ».
    """
    rappels = a_coeur(carnet)
    if not rappels:
        return None
    # What was said back last, or else what lies deepest.
    dernier = carnet.reflets_lies[-1:]
    dite = next((r.raconte for r in rappels if [r.nom] == dernier), rappels[0].raconte)
    debut = _debut(carnet)
    voulus = [
        (communs(clause, dite) / max(communs(clause, clause), 1), poids, clause)
        for poids, clause in ce_que_nous_souhaitons(carnet)
    ]
    part, _, clause = max(voulus, default=(0, 0.0, ""))
    geste = but(dite) if part < PART_RAPPELEE else None
    if part < PART_RAPPELEE and geste is None:
        return None
    phrase = f"Nous existons pour {geste or que(clause)}."
    if debut != "Nous existons":
        phrase = dire_par(phrase, "je") or phrase.replace("Nous existons", debut, 1)
    return phrase if tient_debout(phrase) else None


PART_RAPPELEE = 0.7
"""Least share of a wish, in words that carry it, found in what was said back."""


def recevoir(carnet: Carnet, message: Message) -> list[Replique] | None:
    """What they wrote is their sentence; anything that finishes none leaves it to the coach."""
    if _renvoie(message):
        carnet.phrase_a_finir, carnet.raison_detre = "", _rappelee(carnet)
        return []
    texte = _SANS_LA_CRITIQUE.sub("", message.texte.strip()) or message.texte.strip()
    texte = sans_deja_dit(texte) or texte
    if geste := _geste_redit(carnet, texte):
        carnet.detours_faits = [*carnet.detours_faits, GESTE_REDIT]
        return recevoir_geste(carnet, Message(geste))
    nue = sans_habillage(texte)
    dite = nue if _POUR_EUX.match(nue) else annoncee(nue) or sans_hesitation(nue)
    dit_rien = esquive(message) or dit_oui(message) or dit_non(message)
    # A tale ends no sentence; what for is said, whatever was remarked before.
    but_donne = but_dit(nue) or _DONNE_UNE_FIN.match(nue)
    refuse = texte == PROPOSER or dit_rien and not but_donne or len(dite.split()) > RECIT
    seule = dit_par_un(texte) or dit_d_un_seul(dite)
    tait = tait_une_raison(texte) and not but_donne
    refuse = refuse or tait or bool(_VOEU_AU_COACH.search(normaliser(dite)))
    refuse = refuse or bool(_QUI_SONT_LES_CLIENTS.match(normaliser(dite)))
    faite = None if refuse else finir(dite, "Je suis là" if seule else _debut(carnet))
    # A complaint, a refusal or a question is no end to keep.
    a_cote = not faite and bool(_A_COTE.search(normaliser(texte)) or proteste(texte))
    perdue = not (faite or refuse or a_cote) and bool(but_donne or _SEMBLE_FINIR.match(nue))
    if perdue and FIN_REDEMANDEE not in carnet.detours_faits:
        # Nothing else is proposed in the place of an end that was given.
        carnet.detours_faits = [*carnet.detours_faits, FIN_REDEMANDEE]
        return [Replique("utter_phrase_a_finir_redemandee")]
    carnet.phrase_a_finir = "" if refuse or a_cote else texte
    if faite:
        carnet.raison_detre = faite
    if tait:
        return [Replique("utter_raison_gardee")]
    sans_brouillon = not (faite or carnet.raison_detre) and cite(carnet)
    return [Replique("utter_phrase_a_finir_sans")] if perdue or sans_brouillon else []


_A_UNE_RAISON = re.compile(
    r"\b(?:(?:il )?y ?'?a|j'ai|c'est|c) (?:bien |quand meme |aussi |peut etre )*(?:un truc|une (?:vraie )?(?:raison|histoire|chose)|quelque ?chose|qu?e?lq(?:ue)?chose)\b"
    r"|\b(?:personnelle?|intime|prive)\b"
)
_LA_TAIT = re.compile(
    r"\b(?:j'? ?en|je (?:n'? ?)?en|je t'en|je vous en|j'aime) (?:parle(?:rai)?|cause|parler?)? ?(?:pas|jamais|peu|rarement)\b|\bj'?aime (?:pas|peu) (?:trop |bien )?(?:(?:en|la|le) )?(?:parler|causer|dire|raconter)\b"
    r"|\b(?:prefere|veux|voudrais|souhaite|ai|envie|facile|dur)(?: (?:ne|pas|trop|bien|mieux|envie|encore))* (?:d ?'?|a )?(?:en parler|en causer|le dire|la dire|l'ecrire|le raconter|la raconter)\b|\b(?:je|j') ?(?:(?:la|le|l'|prefere le|prefere la) )?gard(?:e|er) (?:ca |cela )?pour moi\b"
)


def tait_une_raison(texte: str) -> bool:
    """Whether a reason is hinted at, and kept back: « y a bien une histoire, mais j'en parle pas »."""
    plat = normaliser(texte)
    return bool(_A_UNE_RAISON.search(plat) and _LA_TAIT.search(plat))


FIN_REDEMANDEE = "fin_redemandee"
_SEMBLE_FINIR = re.compile(
    r"(?:c[’' ]?(?:est)? )?(?:pour|pr|afin) (?!rien\b|[cç][ae]\b|commencer)\S+ \S+ \S|(?=(?:\S+ ){3}\S)(?:c[’']est )?(?:les|des|mes|nos|ceux|celles|chacune?|chaque|personne|tout le monde|ma|mon|la|le|un|une)\b.*\b(?:qui|que|soi\w*|ai\w*t|puiss\w+|se)\b",
    re.IGNORECASE,
)
_POUR_EUX = re.compile(
    r"(?:c[’' ]?(?:est)? )?(?:pour|pr) (?:les|des|mes|nos|ceux|celles|tou[st]\w*|ma|mon|la|le)\b",
    re.IGNORECASE,
)
"""« pour les autres, pour qu'ils se sentent moins seuls »: who « ils » are, comes first."""
_VOEU_AU_COACH = re.compile(
    r"^(?:(?:c'est |c )?(?:pour|pr|afin) )?(?:que |ke |qu')(?:tu |vous |t')(?:me |m'|(?:arret|finis|laiss|fou|lach|ecri|propos|pos|demand|repond|repet)\w*)"
)
"""« pour que vous arrêtiez avec vos questions »: wished of the coach."""

_QUI_SONT_LES_CLIENTS = re.compile(
    r"\W*(?:ben |bah |moi,? )?(?:mes|nos|les|ma|notre|la) (?:vrai\w* |seul\w* |meilleur\w* )?client\w*,? (?:c'? ?(?:est|etait|sera)|ce (?:sont|seront)|c|sont|seront)(?: (?:surtout|d'abord|que|plutot|juste|toujours))* (?:les|des|mes|nos|l'|la|le|ceux|celles|tou\w*|tout le monde)\b(?!.*\b(?:pour|afin)\b)"
)
"""« nos clients c'est surtout des retraités »: who they are, and nothing wished of them."""


_DONNE_UNE_FIN = re.compile(
    r"(?:c(?:[’' ]?est)? )?(?:(?:pour|pr|afin) )?(?:que|ke) \S+ \S+ \S|(?:c(?:[’' ]?est)? )?(?:(?:pour|pr|afin) )?[qk]u?[’']\S+ \S+ \S",
    re.IGNORECASE,
)


def dit_d_un_seul(fin: str) -> bool:
    """Whether an end speaks of one person: « pour que mes gars rentrent à l'heure »."""
    return bool(_A_MOI.search(fin)) and not _A_NOUS.search(fin)


_A_MOI = re.compile(r"\b(?:ma|mon|mes|moi|me)\b|\bm['’]", re.IGNORECASE)
_A_NOUS = re.compile(r"\b(?:nous|notre|nos)\b", re.IGNORECASE)
"""« Nous existons pour que ma famille… » would have two speakers."""
_A_COTE = re.compile(
    r"\?|\b(?:tu|vous|t'|ta|ton|tes|votre|vos|toi)\b|\b(?:marre|saoule\w*|soule\w*|chiant\w*|relou|nul|debile|bete|pas envie|veux pas|n'importe quoi)\b"
)


def _a_poser(carnet: Carnet) -> bool:
    neuve = carnet.raison_detre is None and not carnet.raison_detre_confirmee
    return neuve and carnet.phrase_a_finir is None and not sure(carnet)


def _relier(carnet: Carnet) -> list[Replique]:
    """Why and for whom, said side by side before the sentence that will hold both; once."""
    gens = clients_dits(carnet)
    if {RELIE, FIN_REDEMANDEE} & {*carnet.detours_faits} or not (gens and d_un_seul_tenant(gens)):
        return []
    dits = [texte for texte, motif in reversed(pourquois_lus(carnet)) if motif in PROFONDS]
    # One that speaks of the trade as a living comes after the others.
    dits.sort(key=lambda texte: bool(ARGENT.search(texte)))
    cites = (_cite(carnet, texte) for texte in dits)
    ancien = next((c for c in cites if c and not communs(c, gens)), None)
    if ancien is None:
        return []
    carnet.detours_faits = [*carnet.detours_faits, RELIE, CLIENTS_NOMMES]
    variables = {"ancien": ancien, "Ancien": majuscule(ancien), "clientele": gens}
    return [Replique("utter_reflet_lien_a_finir", variables)]


RELIE = "phrase_a_finir_reliee"


def _cite(carnet: Carnet, texte: str) -> str | None:
    """A why in their exact words, when it is short, stands by itself, and can be said again."""
    plat = normaliser(texte)
    tue = A_TAIRE.search(plat) or blessant(texte) or confidence_grave(texte) or "?" in texte
    if tue or desavoue(carnet, texte) or _DE_CE_QUI_PRECEDE.match(plat) or decousu(texte):
        return None
    dit = citer(texte, LONGUEUR_RAPPEL)
    return None if dit.endswith("…") or len(dit.split()) < 2 else f"«\u00a0{dit}\u00a0»"


_DE_CE_QUI_PRECEDE = re.compile(
    r"\W*(?:(?:bah|ben|bon|et|mais|oui|alors|donc|parce qu(?:e |'))\W*)*(?:c'|ce n'|ca\b|cela\b|(?:qu')?ils?\b(?! (?:y a|n'y a|faut))|(?:qu')?elles?\b|lui\b|eux\b|pareil|aussi\b|comme (?:je|j'))|.*\baussi$"
)
"""« c'est ce que j'ai de mieux à donner », « ça change qu'ils arrivent »: of what was said before."""


def _question(carnet: Carnet) -> Replique:
    """The beginning of a sentence, beside what they said that could be its end."""
    dits = {RELIE, FIN_REDEMANDEE} & {*carnet.detours_faits}
    rappel = None if dits else _a_rappeler(carnet)
    if rappel is None:
        return Replique("utter_demander_phrase_a_finir")
    carnet.reflets_lies = [*carnet.reflets_lies, rappel.nom]
    return Replique("utter_demander_phrase_a_finir_rappel", {"rappel": rappel.dit})


def _a_rappeler(carnet: Carnet) -> ACoeur | None:
    """The deepest of what they told that could end the sentence: whole, and never said back before.

    An ill told is no end, nor is money: nothing is said back rather than these.
    """
    for dit in a_coeur(carnet):
        if dit.nom in carnet.reflets_lies or not dit.entier or raconte(dit.dit):
            continue
        plat = normaliser(dit.dit)
        sombre = MAL.search(dit.dit) or A_TAIRE.search(plat) or _NIE.search(plat)
        if _VOULU.match(plat) or not (sombre or ARGENT.search(dit.dit)):
            return dit
    return None


_NIE = re.compile(r"\b(?:ne|n'\w+) (?:\S+ ){0,3}?(?:pas|plus|rien|jamais|personne)\b|\b\d{3,} ?€")
_VOULU = re.compile(
    r"\W*(?:vous|tu) (?:voul\w+|veux|aimeri\w+|aimerais|voudri\w+|voudrais|souhait\w+|rev\w+)\b"
)
"""« vous aimeriez que plus personne ne dorme dehors »: the ill is what they want no more of."""


A_FINIR = Etape(
    "phrase_a_finir",
    _question,
    recevoir,
    _a_poser,
    choix=(PROPOSER,),
    avant=_relier,
)
