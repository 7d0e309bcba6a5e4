"""Reflections: take up the person's words before asking anything else."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from pourquoi.carnet import Carnet, Replique
from pourquoi.clientele.dite import MEMES_GENS, ecartes
from pourquoi.cote_a_cote import forme, mene_a, raconte, subjonctif, vont_ensemble
from pourquoi.ecoute.confidences import confidence_grave
from pourquoi.ecoute.sans_reponse import sans_matiere
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.jugement import choisir, passages
from pourquoi.majuscules import majuscule
from pourquoi.propos import ENTRE, propos, tient
from pourquoi.reflet import (
    Reflet,
    a,
    capitales,
    ecrire,
    en_francais,
    fait,
    noms,
    phrase_entiere,
    refleter,
    sans_hesitation,
    tout_entier,
)
from pourquoi.reflet.a_nommer import objet_nomme, sans_double, sujet_nomme
from pourquoi.reflet.autonomie import autonome, objet_perdu
from pourquoi.reflet.bornes import a_un_verbe, avec_ce_qui_le_finit
from pourquoi.reflet.clauses import LONGUEUR_MAX, blessant, faible
from pourquoi.reflet.echafaudage import sans_verbe
from pourquoi.reflet.formes import en_clair
from pourquoi.reflet.issue import derniere_phrase, fait_par_un_autre, presente
from pourquoi.reflet.lexique import conjugue, infinitif, participe_passe
from pourquoi.reflet.mes_actes import avec_les_actes, derniers_actes
from pourquoi.reflet.noms import nom_propre
from pourquoi.reflet.oral import sans_oral
from pourquoi.reflet.personne import TU, VOUS, Intournable, tourner
from pourquoi.reflet.quelqu_un import quelqu_un, qui_c_est
from pourquoi.reflet.scene import scene, scene_qui_reste
from pourquoi.reflet.typographie import nettoyer, voyelle
from pourquoi.valeurs_lexique import valeurs_sous_entendues
from pourquoi.valeurs_nommees import ce_que_le_geste_donne, nommer, valeur_liee

LONGUEUR_RAPPEL = 110
"""Longest answer said again beside another, in characters."""

_LIENS = ("acte", "regard_client", "coeur_clientele", "geste_respect")
"""Steps whose question sets the answer beside a value."""

GESTES = ("acte", "geste_respect")
"""Steps that ask for something done."""

LONGUEUR_LIEN = 260
"""Longest pair of answers said side by side: beyond, the new one is said alone."""

LONGUEUR_REFUS = 110
"""Room for the clientele and those it leaves out, together."""

_BRUT = re.compile(
    r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos)\b|\b[jm]’|^(?:on|à|au|aux|de|du|d’|en|avec|sur|chez|par|qu[ei’]|parce)(?!\w)",
    re.IGNORECASE,
)
"""What cannot be said in a running sentence of the coach: a first person, or a piece of a sentence."""

_MOBILES = ("motif_sens", "motif_mixte", "motif_personnel")


def refleter_reponse(carnet: Carnet, texte: str, etape: str) -> list[Replique]:
    """Reflect an answer, by linking it to an earlier one or naming a value where possible.

    Args:
        carnet: the notebook, this answer already in it.
        texte: the answer.
        etape: the step it answers.

    Returns:
        One line to say, or nothing when the words cannot be turned faithfully.
    """
    if etape not in _A_RELIRE and _deja_repondu(carnet, texte, etape):
        return [Replique("utter_reflet_redite")]
    bouts = [] if etape == "coeur_clientele" else carnet.bouts(etape, texte)
    if etape.startswith("pourquoi_") and (dit := _APRES_LES_PAS.sub("", texte)) != texte:
        texte, bouts = dit, [bout for bout in bouts if bout in dit]
    a_faire = _plutot_que_laisse(bouts, texte) if etape.startswith("pourquoi_") else None
    bouts = [a_faire] if a_faire else bouts
    if etape == "regard_client":
        texte = _IL_LE_VOIT.sub("", texte)
    if hache(texte) and etape != "coeur_clientele":
        return _replique(
            _d_un_trait(texte, carnet.tutoiement)
            or Reflet("citation", citer(ensemble(texte), HACHEE))
        )
    if not bouts and (
        decousu(texte) or etape != "coeur_clientele" and len(texte.split()) >= SANS_PROPOS
    ):
        return _les_actes_seuls(carnet, texte, etape) or _une_phrase(carnet, texte, etape)
    if reste := scene_qui_reste(bouts, texte, carnet.tutoiement):
        # « moi je suis resté au chaud »: where they stood is no aim, now nor later.
        carnet.propos = {**carnet.propos, etape: reste.source}
        carnet.reflets_lies = [*carnet.reflets_lies, etape]
        return _replique(reste)
    geste = fait(texte, LONGUEUR_MAX) if etape in GESTES else texte
    if etape == "coeur_clientele":
        geste = texte = _avec_les_refus(texte, carnet.coeur_clientele or "")
    mene = _ce_qui_en_sort(carnet, texte, bouts)
    premier = mene or refleter(texte if bouts else geste or texte, carnet.tutoiement, bouts=bouts)
    reflet = premier if a_faire or mene else _juge(carnet, premier, texte, etape, bouts)
    if etape in GESTES and reflet and geste and not _DE_VOUS.search(reflet.texte):
        # « Ma collègue entre toujours » stands beside what they do, and is not it.
        sien = refleter(geste, carnet.tutoiement)
        reflet = sien if sien and _DE_VOUS.match(sien.texte) else reflet
    if reflet and presente(reflet.source):
        # « hier j’ai un client, il est sourd »: nothing of the tale, yet.
        reflet = _cite(bouts) or _cite([derniere_phrase(texte)])
    reflet = _fini(reflet, texte, carnet.tutoiement) if reflet else None
    if reflet is None and not decousu(texte):
        reflet = tout_entier(texte)
    if reflet is None:
        return _les_actes_seuls(carnet, texte, etape) or _une_phrase(carnet, texte, etape)
    if etape not in _A_RELIRE and _deja_repondu(carnet, reflet.source, etape):
        # What was said back already is not said again alone, beside what is new.
        reflet = tout_entier(texte) or reflet
    if etape == "coeur_clientele" and reflet.forme == "citation":
        # What they said in several sentences is nobody's quotation.
        reflet = _des_gens(reflet.texte, carnet.tutoiement) or reflet
    if etape == "coeur_clientele":
        reflet = replace(reflet, texte=_et_les_derniers(reflet.texte))
    else:
        reflet = _sans_l_autre_que(_ou_les_deux(reflet, texte), texte)
        reflet = _sans_que(reflet, etape, carnet.tutoiement)
        reflet = _cousu(
            _pose_puis_fait(_voulu(reflet, texte, carnet.tutoiement), carnet.tutoiement)
        )
        reflet = _en_nommant(reflet, texte, carnet.tutoiement)
    if etape in GESTES:
        reflet = _pour_qui(reflet, nettoyer(texte), carnet.tutoiement)
    if etape != "coeur_clientele":
        reflet = _toute_la_suite(_sans_la_sienne(reflet), texte, carnet.tutoiement)
        reflet = _on_avec_eux(_et_moi(reflet, texte))
        reflet = _et_le_refus(reflet, nettoyer(texte), carnet.tutoiement)
    if etape == "choix_strategique":
        reflet = _ce_que_dit_la_phrase(reflet, texte, carnet.tutoiement)
    if etape != "coeur_clientele":
        reflet = _sans_pronom_seul(reflet, nettoyer(texte))
        reflet = _sans_guillemets(reflet, texte, etape, carnet.tutoiement)
    if etape.startswith("pourquoi_"):
        reflet = _sans_sujet_perdu(_c_est_lui_qui(reflet, texte, carnet.tutoiement), texte)
        reflet = _avec_la_demande(_ce_qui_fut_dit(reflet, texte) or reflet, texte)
    if etape == "acte" or etape == "regard_client" and derniers_actes(reflet.source):
        reflet = avec_les_actes(reflet, texte, carnet.tutoiement) or reflet
    variables = {"reflet": reflet.texte, "Reflet": majuscule(reflet.texte)}
    valeur = _valeur_tue(carnet, reflet.texte)
    if valeur:
        carnet.valeurs_entendues = [*carnet.valeurs_entendues, valeur]
        return [Replique(f"utter_reflet_valeur_{reflet.forme}", {**variables, "valeur": valeur})]
    # « Je n’ai pas de fournisseurs » shows no value; « à 16 ans avec mon oncle » is not set beside.
    pret = geste and not _brut(reflet)
    place = LONGUEUR_LIEN - len(reflet.texte)
    # Two links in a row would sound like a method; the last question asks for this one.
    suit = carnet.dernier_reflet_lie and etape != "geste_respect"
    lien = _lier(carnet, etape, place, reflet.texte) if pret and not suit else None
    carnet.dernier_reflet_lie = lien is not None
    if lien is None and pret and etape == "regard_client":
        # Of another kind than the others: one may come before it, or after.
        lien = _derriere_ce_qui_se_voit(carnet, place, reflet.texte)
    if lien:
        nom, autre = lien
        dit = _dit(reflet)
        return [Replique(nom, {"reflet": dit, "Reflet": majuscule(dit), **autre})]
    return [Replique(f"utter_reflet_{reflet.forme}", variables)]


def _fini(reflet: Reflet, texte: str, tutoiement: bool) -> Reflet | None:
    """A reflection with the clause it was cut from; « les bêtes » of « les bêtes elles… » is quoted with it."""
    entier = avec_ce_qui_le_finit(reflet.source, texte)
    if entier == reflet.source:
        return reflet
    clair = en_clair(ecrire(entier) or "", TU if tutoiement else VOUS)
    if clair and reflet.forme != "citation" and len(clair[1]) <= LONGUEUR_MAX:
        return Reflet(*clair, entier)
    return _cite([entier]) if reflet.forme == "nominal" else reflet


def _les_actes_seuls(carnet: Carnet, texte: str, etape: str) -> list[Replique]:
    """Of an act told at such length that its point is not sure, what was done at its end."""
    if etape != "acte" or decousu(texte):
        return []
    reflet = avec_les_actes(None, texte, carnet.tutoiement)
    return _replique(reflet) if reflet else []


def _replique(reflet: Reflet) -> list[Replique]:
    """A reflection as it is said by itself."""
    variables = {"reflet": reflet.texte, "Reflet": majuscule(reflet.texte)}
    return [Replique(f"utter_reflet_{reflet.forme}", variables)]


_APRES_LES_PAS = re.compile(
    r"^(?:(?:non|ben|bah|oh),? )?(?:pas (?:que )?[^.;!?…]{3,60}[.;!…]+\s+){2,}(?:mais )?(?=(?!pas\b)\S+ \S+ \S)",
    re.IGNORECASE,
)
"""« Pas pour briller. Pas pour l’argent. Pour que mon père revienne à table »: the last is the why."""

_IL_LE_VOIT = re.compile(
    r"^(?:(?:ben|bah|bon|alors|euh),? )?(?:l[ea] (?:client|cliente)|les clientes?|les clients|ils?|elles?|on) (?:le |la |l['’]|[çc]a )?(?:voi(?:t|ent)|sai(?:t|vent)|sen(?:t|tent)|compren(?:d|nent)|remarque(?:nt)?) (?:parce qu(?:e |['’])|au fait qu(?:e |['’])|à ce qu(?:e |['’])|car )(?=(?:je |j['’]|on |nous )\S+ \S)",
    re.IGNORECASE,
)
"""« Le client le voit parce que je m’assieds »: the question, said again."""

_LAISSE = re.compile(
    r"\b(?:je|j['’]|on|nous) ?(?:l[ea]s? |l['’])(?:laiss|abandonn|c[èe]d)\w+(?: \w+)? (?:aux?|à) ",
    re.IGNORECASE,
)


def _plutot_que_laisse(bouts: list[str], texte: str) -> str | None:
    """« Relier les cahiers qu’on garde. … Les agendas, je les laisse aux usines »: what is to be done.

    What is left to others was only said against it.
    """
    premiere = en_phrases(texte)[0].strip(" .!…") if bouts else ""
    mots = premiere.split()
    if not 3 <= len(mots) <= LONGUE_TETE or not infinitif(mots[0].lower()):
        return None
    return premiere if all(_LAISSE.search(bout) for bout in bouts) else None


def _ce_qui_en_sort(carnet: Carnet, texte: str, bouts: list[str]) -> Reflet | None:
    """What a tale leads to, turned or else quoted, when its point stopped short of it; else nothing."""
    lu = propos(texte, carnet.poids) if bouts else ""
    lus = lu.split(ENTRE)
    if not lu or set(bouts) <= set(lus) and not any(map(presente, lus)):
        return None
    dit = " ".join(bouts)
    reflet = refleter(texte, carnet.tutoiement, bouts=bouts)
    if (
        reflet
        and len(reflet.source.split()) >= MENEE * len(dit.split())
        and tient(reflet.source, dit)
    ):
        return reflet
    return _cite(bouts)


def _cite(bouts: Sequence[str]) -> Reflet | None:
    """Stretches quoted as they are; None when they say nothing, or hurt."""
    dit = ". ".join(bout for bout in bouts if bout and not presente(bout))
    if not dit or blessant(dit):
        return None
    return Reflet("citation", _minuscule_de_tete(citer(dit, LONGUEUR_MAX)), dit)


MENEE = 0.8
"""Least share of the words of what a tale leads to that a reflection of it must hold."""

LONGUE_TETE = 18
"""Words of a first sentence that is the answer by itself."""

RACONTE = 12
"""Words from which an answer is never met with a mere « c’est gardé »."""


_RIRES = re.compile(r"\W*\b(?:mdr+|lol|ptdr)\b(?=\W*$)", re.IGNORECASE)


def _une_phrase(carnet: Carnet, texte: str, etape: str) -> list[Replique]:
    """Of a tale whose point is not sure, the sentence that weighs most, whole; nothing of the others."""
    if len(texte.split()) < RACONTE or etape == "coeur_clientele" or decousu(_RIRES.sub("", texte)):
        return []
    for phrase in passages(texte, etape, carnet.poids):
        reflet = phrase_entiere(phrase, texte, carnet.tutoiement)
        if reflet and (etape in _A_RELIRE or not _deja_repondu(carnet, reflet.source, etape)):
            if etape.startswith("pourquoi_"):
                reflet = _avec_la_demande(_ce_qui_fut_dit(reflet, texte) or reflet, texte)
            return _replique(reflet)
    return []


_A_RELIRE = ("coeur_clientele", "phrase_au_client")
"""Steps whose answer is always read again, were it said before."""
_NIE = re.compile(r"(?:\b(?:pas|ne|sans|plus|jamais|ni|rien|aucune?)|\bn'\w*) (?:\w+'? ?){0,2}$")
_AMORCE = re.compile(
    r"^(?:(?:parce qu(?:e |')|car |c'est (?:parce )?qu(?:e |')|bah |ben |bon |oui |et |mais |deja |pour |comme je (?:vous |l')?(?:ai dit|disais) |je (?:vous |te |t')?l'ai (?:deja )?dit ))+"
)


def _deja_repondu(carnet: Carnet, dit: str, etape: str) -> bool:
    """Whether words were all said, in the same order, in an answer to an earlier question."""
    mots = _AMORCE.sub("", _en_mots(dit))
    if len(mots.split()) < 2:
        return False
    noms = ("pourquoi_1", "pourquoi_2", "pourquoi_3", "acte", "regard_client", "geste_respect")
    # « invisible » is what a client does not see: the same answer.
    sienne = "regard_client" if etape == "invisible" else etape
    dits = [getattr(carnet, nom) for nom in noms if nom != sienne]
    dits += [d for nom, d in carnet.approfondi.items() if nom != etape]
    for autre in map(_en_mots, filter(None, dits)):
        place = f" {autre} ".find(f" {mots} ")
        if place >= 0 and not _NIE.search(autre[:place]):
            return True
    return False


def _en_mots(texte: str) -> str:
    return " ".join(re.findall(r"[\w']+", normaliser(texte)))


def _juge(
    carnet: Carnet, premier: Reflet | None, texte: str, etape: str, bouts: Sequence[str]
) -> Reflet | None:
    """The reflection to say: the first thought of, another one, or none."""
    seul = etape == "coeur_clientele"
    choix = choisir(premier, texte, etape, carnet.poids, bouts, carnet.tutoiement, seul)
    if choix.reflet is None and premier:
        # What is not good enough to be said now is not said later.
        carnet.reflets_lies = [*carnet.reflets_lies, etape]
    elif etape in GESTES and premier and _a_un_autre(choix.reflet) and not _a_un_autre(premier):
        # « il vous ouvre à six heures » reads well, and is nothing that they do.
        return premier
    elif choix.bouts:
        carnet.propos = {**carnet.propos, etape: ENTRE.join(choix.bouts)}
    return choix.reflet


_DE_VOUS = re.compile(r"\b(?:vous|tu|t’(?:as|es|avais|étais))\b")


def _a_un_autre(reflet: Reflet | None) -> bool:
    return reflet is not None and fait_par_un_autre([reflet.source])


SANS_PROPOS = 32
"""Words from which an answer whose point is not sure is a tale: what rules take of it is its scene."""


FRAGMENT, SANS_VERBE, HACHEE = 5, 9, 90
"""Words of a fragment, of one without a verb; characters of an answer in fragments, at most."""


def hache(texte: str) -> bool:
    """Whether an answer comes in a few fragments: « Je vends pas. Je dépanne. »

    One of them alone says the contrary, or nothing: it is all quoted.
    """
    phrases = en_phrases(texte)
    if not 2 <= len(phrases) <= 4 or len(texte) > HACHEE or blessant(texte):
        return False
    if len(en_phrases(sans_oral(nettoyer(texte)))) < 2:
        # « Pour ne pas fermer. Ou plutôt pour qu’on cuisine encore »: only the second was meant.
        return False
    if len(texte) > HACHEE - 15 and not all(sans_verbe(nettoyer(p)) for p in phrases):
        return False
    courtes = all(
        1 <= len(p.split()) <= (SANS_VERBE if rang and sans_verbe(nettoyer(p)) else FRAGMENT)
        for rang, p in enumerate(phrases)
    )
    return courtes and not re.search(r"\?|\b(?:vous|tu|te|toi|votre|ton)\b", normaliser(texte))


_ENCHAINE = re.compile(
    r"(?:et|ou|puis|mais|pas|jamais|pour|avec|sans|dans|à|de|du|chez|le|la|les|même|quand) ",
    re.IGNORECASE,
)
_PAS_FAIRE = re.compile(
    r"(?:(?<=\bet )|(?<=\bou )|(?<=, )|^)pas (?=\w+(?:er|ir|re|oir)\b)", re.IGNORECASE
)


def ensemble(texte: str) -> str:
    """Fragments said in one sentence where one completes another: « le vrai, et ne pas jeter »."""
    premier, *suite = en_phrases(texte)
    dit = premier
    for phrase in suite:
        propre = nettoyer(phrase)
        participe = participe_passe(re.split(r"\W", propre.lower())[0])
        if sans_verbe(propre) and (_ENCHAINE.match(propre) or participe):
            dit = f"{dit.rstrip(' .!…')}, {propre[0].lower()}{propre[1:]}"
        else:
            dit = f"{dit} {phrase}"
    return _PAS_FAIRE.sub("ne pas ", dit)


_REPREND = re.compile(r"(?:ça|cela|c’|ce n’|ce sont|elles? |ils? )", re.IGNORECASE)
_A_LA_PREMIERE = re.compile(
    r"\b(?:je|me|moi|mon|ma|mes|nous|notre|nos|miens?|miennes?)\b|\b[jm]’", re.IGNORECASE
)


def _d_un_trait(texte: str, tutoiement: bool) -> Reflet | None:
    """A few fragments turned into one sentence, when each can be: « vous dites la vérité, même si… ».

    Without a verb in the first, unless the next takes it up, they are only quoted.
    """
    phrases = [_sans_point(p) for p in en_phrases(texte)]
    if pose := _pose_puis_le(phrases, tutoiement):
        return pose
    if all(map(sans_verbe, phrases[1:])):
        phrases[0] = _A_FAIRE.sub("", phrases[0])
    premier, *suite = phrases
    a_faire = infinitif(premier.split()[0].lower())
    if sans_verbe(premier) and not (a_faire or _REPREND.match(suite[0])):
        return None
    dits = []
    for rang, phrase in enumerate(phrases):
        if rang and not (a_un_verbe(phrase) or _ENCHAINE.match(phrase)):
            return None
        dit = ecrire(
            phrase if nom_propre(phrase.split()[0].lower()) else f"{phrase[0].lower()}{phrase[1:]}"
        )
        try:
            dits.append(tourner(dit or "", TU if tutoiement else VOUS, 1))
        except Intournable:
            if not dit or _A_LA_PREMIERE.search(dit):
                return None
            dits.append(dit)
    return Reflet("infinitif" if a_faire else "proposition", ", ".join(dits), texte)


_A_FAIRE = re.compile(r"^[àa] (?=\w+(?:er|ir|re|oir)\b)", re.IGNORECASE)
"""« À payer l’atelier. Puis les études », asked what it is for."""
_JE_LES = re.compile(
    r"(?P<je>je |j’|on |nous )(?P<les>les? |la |l’)(?P<suite>(?!ai\b|a\b|avons\b)(?P<verbe>[^\W\d_]+)(?! (?:pas|plus|jamais|guère|toujours|encore|déjà|aussi|souvent|tous|toutes)\b).*)",
    re.IGNORECASE,
)
_NOM_POSE = re.compile(r"(?P<un>les?|la|mes|mon|ma|ces?|cette) [^\W\d_][\w’ -]*", re.IGNORECASE)
NOM_POSE = 4
"""Words of a noun that stands by itself before what is done with it."""


def _pose_puis_le(phrases: Sequence[str], tutoiement: bool) -> Reflet | None:
    """« Les anciens. Je les ramenais le soir. » → « vous rameniez les anciens le soir »."""
    nom, fait = _NOM_POSE.fullmatch(phrases[0]), _JE_LES.fullmatch(phrases[1])
    if not nom or not fait or len(phrases[0].split()) > NOM_POSE:
        return None
    if not all(map(sans_verbe, phrases[2:])):
        # « Les enfants. Je les garde. Personne ne le fait »: nothing of it is left out.
        return None
    pluriel = nom["un"].lower() in ("les", "mes", "ces")
    accorde = (fait["les"].strip().lower() == "les") == pluriel
    if not accorde or not sans_verbe(phrases[0]) or not conjugue(fait["verbe"].lower()):
        return None
    groupe = phrases[0][0].lower() + phrases[0][1:]
    verbe, reste = fait["verbe"], fait["suite"][len(fait["verbe"]) :]
    je = "j’" if fait["je"].lower() in ("je ", "j’") and voyelle(verbe) else fait["je"].lower()
    reflet = refleter(f"{je}{verbe} {groupe}{reste}", tutoiement)
    entier = reflet and len(reflet.texte.split()) >= len(f"{verbe} {groupe}{reste}".split())
    return reflet if reflet and entier and reflet.forme == "proposition" else None


def _sans_point(phrase: str) -> str:
    return nettoyer(phrase).strip(" .!…")


_DES_GENS = re.compile(
    r"(?:les|des|ceux|celles|mes|nos|tous|toutes)\b(?!.*(?:\b(?:je|nous|on|ne pas|pas les|pas des)\b|[.;:?!]|\bj’))",
    re.IGNORECASE,
)


def _des_gens(texte: str, tutoiement: bool) -> Reflet | None:
    """People, the person turned, rather than quoted: « les profs, qui vous les envoient »."""
    if not _DES_GENS.match(texte):
        return None
    try:
        return Reflet("nominal", tourner(texte, TU if tutoiement else VOUS, 1))
    except Intournable:
        return (
            None
            if re.search(r"\b(?:me|moi|mon|ma|mes|notre|nos)\b|\bm’", texte)
            else Reflet("nominal", texte)
        )


_DES_AUTRES = re.compile(r", (?=(?:les|des|ceux|celles|mes|tes|vos|nos) )", re.IGNORECASE)


def _et_les_derniers(gens: str) -> str:
    """« les veuves qui cousent et brodent, les familles » → « …, et les familles »."""
    *premiers, dernier = _DES_AUTRES.split(gens)
    if not premiers or _DE_PLUS.search(dernier) or _DITS_ENCORE.match(dernier):
        # « les mamies du quartier, celles qui gardent les petits », « les conjoints, des gens de quatre-vingts ans qui… »: the same, and no more of them.
        return gens
    return f"{', '.join(premiers)}, et {dernier}"


_DITS_ENCORE = re.compile(
    rf"(?:ceux|celles) (?:qui|que|dont|où)\b|{MEMES_GENS.pattern}", re.IGNORECASE
)
_DE_PLUS = re.compile(r"(?:\bet|, pas) (?:les|des|ceux|celles|mes|tes|vos|nos|d’)", re.IGNORECASE)
_DE_CE_QUI_PRECEDE = re.compile(r"(?:c’|ce n’|ça )", re.IGNORECASE)
_PHRASE = 5
"""Words of a second sentence that is worth saying."""


def _ou_les_deux(reflet: Reflet, texte: str) -> Reflet:
    """Both sentences of a short answer, quoted, when one of them alone is beside its point.

    « Les drones partout. Et il y a plein de gens qui s’y perdent »: a name is not what was said;
    « C’est cher mais… » is of something named in the sentence before.
    """
    phrases = [nettoyer(p) for p in en_phrases(texte)]
    if len(phrases) != 2 or len(phrases[1].split()) < _PHRASE or sans_verbe(phrases[1]):
        return reflet
    nomme = reflet.forme == "nominal" or sans_verbe(reflet.texte)
    premiere = nomme and reflet.source in phrases[0]
    renvoie = _DE_CE_QUI_PRECEDE.match(reflet.texte) and reflet.source not in phrases[0]
    return tout_entier(texte) or reflet if premiere or renvoie else reflet


_GUILLEMETS = re.compile(r"[«“\"] ?[^»”\"]*\w+[ ’'][^»”\"]*[»”\"]")
_ON_A_DIT = re.compile(
    r"\b(?:(?:il|elle|on|ils|elles|(?:l[ea]|les|mon|ma|une?|son|sa) [^\W\d_]+)(?: (?:il|elle|ils|elles))? (?:(?:me|m['’]|lui|leur|nous|n['’]|ne) ?)*(?:a(?:vait)?|ont|avaient)? ?(?:dit|disait|disaient|répondu|répondait|repondu|répétait|repetait|crié|criait|lâché|soufflé)) (?!rien\b|oui\b|non\b|bonjour\b|merci\b)\S+ \S",
    re.IGNORECASE,
)
_VEUT = re.compile(
    r"\b(?:veux|veut|voudrais|aimerais|aime|adore|faut|rêve|reve|crois|pense|refuse|supporte|tiens|cherche|pour que|afin)\b",
    re.IGNORECASE,
)
_UN_JOUR = re.compile(
    r"(?:(?:et|mais|bon),? )?(?:depuis|maintenant|aujourd[’']hui|un jour|ce jour[- ]l[àa]|ce soir[- ]l[àa]|[àa] la fin|du coup),? ",
    re.IGNORECASE,
)
RACONTEE = 3
"""Sentences of a tale whose first one sets the scene."""


def _ce_qui_fut_dit(reflet: Reflet, texte: str) -> Reflet | None:
    """What was said to somebody in a tale, or happened at last, rather than its setting; else None.

    « Mon oncle a perdu la vue à Flins. … On disait « c’est rien, tonton » »
    """
    phrases = [p.strip() for p in en_phrases(texte) if p.strip(" .,;!…")]
    if len(phrases) < RACONTEE or not reflet.source or _VEUT.search(reflet.source):
        return None
    plats = [_en_mots(nettoyer(p)) for p in phrases]
    dit = _en_mots(reflet.source)
    rang = next((i for i, plat in enumerate(plats) if dit in plat), None)
    if rang is None or _GUILLEMETS.search(phrases[rang]) or _ON_A_DIT.search(phrases[rang]):
        return None
    suite = phrases[rang + 1 :]
    # Past the setting, only words that were said are surely more than what was thought of.
    apres = [p for p in suite if _GUILLEMETS.search(p) or _ON_A_DIT.search(p)]
    fin = apres or ([suite[-1]] if suite and not rang and _UN_JOUR.match(suite[-1]) else [])
    if not fin or len(fin[-1]) > LONGUEUR_MAX or blessant(fin[-1]) or "?" in fin[-1]:
        return None
    dite = _minuscule_de_tete(fin[-1])
    return Reflet("citation", citer(dite, LONGUEUR_MAX), reflet.source)


_REPOND = re.compile(
    r"(?:et )?(?:j[’']?ai|je lui ai|je leur ai) (?:dit|répondu|repondu) ", re.IGNORECASE
)
_DEMANDE = re.compile(
    r"(?:^|[.,;:!?…] )(?P<demande>[^.,;:!?…]*\b(?:demand|voulait savoir|voulaient savoir)[^.;:!?…]*[.,] ?)$",
    re.IGNORECASE,
)


def _avec_la_demande(reflet: Reflet, texte: str) -> Reflet:
    """« j’ai dit la 47. Depuis elle… » with « une petite a demandé laquelle c’était » that it answers."""
    propre = nettoyer(texte)
    place = propre.lower().find(reflet.source.lower()) if reflet.source else -1
    demande = _DEMANDE.search(propre[:place]) if place > 0 else None
    if reflet.forme != "citation" or demande is None or not _REPOND.match(reflet.texte):
        return reflet
    dit = f"{demande['demande'].strip()} {reflet.source}"
    entier = citer(_minuscule_de_tete(dit), LONGUEUR_MAX)
    # « J’ai dit la 47. depuis elle… »
    entier = re.sub(r"(?<=[.!?] )\w", lambda m: m[0].upper(), entier)
    return replace(reflet, texte=entier) if len(dit) <= LONGUEUR_MAX else reflet


_IMPERSONNEL = r"il (?:ne |n’)?(?:y (?:a|en a)|fau(?:t|dra)|fallait|faudrait|s’agi|vau|suffi|manqu|rest|pleu|fai)"
_RENVOIE_A_RIEN = re.compile(
    rf"(?:parce qu(?:e |’))?(?:(?!{_IMPERSONNEL})(?:ils?|elles?)\b|(?P<ce>c’(?:est|était)|ce n’(?:est|était)) (?:le|la|les|l’|un|une|des|trop|plus|encore|déjà)(?:\W|(?<=’)))",
    re.IGNORECASE,
)
_PAS_POUR = re.compile(
    r"(?:(?:surtout|certainement|sûrement|vraiment|bien) )?pas (?:que |juste )?(?:pour|par|à cause|de|d’|les?|la|l’|des|un|une) ?[^,;:.!?]{2,50}, (?:vous|tu|on) ",
    re.IGNORECASE,
)
"""« pas pour les sous, vous avez vu les bilans »: half of it alone would be turned."""
_PARCE_QUE_DEDANS = re.compile(r"\S parce qu(?:e |’)", re.IGNORECASE)


def _sans_sujet_perdu(reflet: Reflet, texte: str) -> Reflet:
    """Quoted rather than turned: « il allait fermer », of what the question named, not the answer.

    So is « c’était le dernier » with the rest of a short answer, « pas pour les sous, vous avez… » and
    « l’argent et aussi parce que… », which are no clause of the coach's.
    """
    if reflet.forme == "citation":
        return reflet
    renvoie = _RENVOIE_A_RIEN.match(reflet.texte) if reflet.forme == "proposition" else None
    # « C’est le métier de mon père », by itself, is turned; « c’était le dernier. Il y en avait… » is not.
    seul = renvoie and (not renvoie["ce"] or len(en_phrases(texte)) > 1)
    en_tete = renvoie and _RENVOIE_A_RIEN.match(_AMORCE_DITE.sub("", nettoyer(texte)))
    nie = reflet.forme == "proposition" and _PAS_POUR.match(reflet.texte)
    raison = reflet.forme == "nominal" and _PARCE_QUE_DEDANS.search(reflet.texte)
    if not (seul and en_tete or nie or raison):
        return reflet
    dit = texte if len(texte) <= LONGUEUR_RAPPEL else reflet.source or texte
    return Reflet("citation", citer(dit, LONGUEUR_MAX), reflet.source) if dit else reflet


_C_EST = re.compile(
    r"(?:^|[\s,;:.])(?:(?P<ou>ici|l[àa]|maintenant|aujourd’hui|chez moi|au marché),? )?(?P<est>c’?(?:est|[ée]tait))$",
    re.IGNORECASE,
)


def _c_est_lui_qui(reflet: Reflet, texte: str, tutoiement: bool) -> Reflet:
    """« c’est les bêtes qui décident », of which « les bêtes qui décident » alone was kept."""
    propre = nettoyer(texte)
    place = propre.lower().find(reflet.source.lower()) if reflet.forme == "nominal" else -1
    cest = _C_EST.search(propre[:place].rstrip()) if place > 0 and reflet.source else None
    if cest is None or not _GROUPE_QUI.match(reflet.texte):
        return reflet
    ou = en_francais(cest["ou"].lower().replace("la", "là")) if cest["ou"] else ""
    if ou == "chez moi":
        ou = "chez toi" if tutoiement else "chez vous"
    est = "c’est" if cest["est"].lower().endswith("est") else "c’était"
    dit = f"{ou}, {est} {reflet.texte}" if ou else f"{est} {reflet.texte}"
    return replace(reflet, forme="proposition", texte=dit) if len(dit) <= LONGUEUR_MAX else reflet


_GROUPE_QUI = re.compile(
    r"(?:l[ea]s? |l’|votre |vos |ton |ta |tes )[^,;.]{2,40} qui \w", re.IGNORECASE
)


_QUI_PUIS_LUI = re.compile(
    r"^(?P<qui>(?:votre|vos|ton|ta|tes|une?|des|l[ea]s?) [^,;.]{2,40}?) qui (?P<fait>(?!ne )[^,;.]+, (?:vous|tu) (?:(?:(?:lui|leur|les?|la) |l’)[^,;.]+|[^,;.]*\b(?:ses|son|sa|leurs?) [^,;.]+))$",
    re.IGNORECASE,
)


_POSE = r"^(?P<qui>(?:votre|vos|ton|ta|tes|mon|ma|mes|nos|notre|une?|l[ea]s?|l’) ?[^,;.]{2,60}), "
_POSE_PUIS_LE = re.compile(
    _POSE + r"(?:l[ea]s? |l’)(?P<faire>\w+(?:er|ir|re|oir))\b(?P<suite>[^;:]*)$", re.IGNORECASE
)
_POSE_PUIS_LUI = re.compile(
    _POSE
    + r"(?:lui|leur) (?P<faire>\w+(?:er|ir|re|oir))\b(?P<suite> (?!.*\b(?:quand|si|pour|qu[ei]|dès)\b)[^,;:]+)$",
    re.IGNORECASE,
)
"""« votre fournisseur, le payer à l’heure »: no sentence can go on after it."""


def _pose_puis_fait(reflet: Reflet, tutoiement: bool) -> Reflet:
    """« mon imprimeur, le payer à la commande » → « payer votre imprimeur à la commande »."""
    if reflet.forme == "proposition":
        return reflet
    pose = _POSE_PUIS_LE.match(reflet.texte)
    if pose and infinitif(pose["faire"].lower()):
        dit = f"{pose['faire']} {pose['qui']}{pose['suite']}"
    elif pose := _POSE_PUIS_LUI.match(reflet.texte):
        dit = f"{pose['faire']}{pose['suite']} {a(pose['qui'])}"
    else:
        return reflet
    try:
        tourne = dit if reflet.forme != "citation" else tourner(dit, TU if tutoiement else VOUS, 1)
    except Intournable:
        return (
            reflet if _A_LA_PREMIERE.search(dit) else replace(reflet, forme="infinitif", texte=dit)
        )
    return replace(reflet, forme="infinitif", texte=tourne)


def _cousu(reflet: Reflet) -> Reflet:
    """« votre mère qui coud, vous l’emmènerez dîner » → « votre mère coud, vous l’emmènerez dîner »."""
    if reflet.forme != "proposition":
        return reflet
    return replace(reflet, texte=_QUI_PUIS_LUI.sub(r"\g<qui> \g<fait>", reflet.texte))


def _en_nommant(reflet: Reflet, texte: str, tutoiement: bool) -> Reflet:
    """« vous lui payez d’avance », Samira named the sentence before: « vous payez d’avance à Samira »."""
    reflet = _en_nommant_la_chose(reflet, nettoyer(texte), tutoiement)
    reflet = _avec_la_clause_d_avant(reflet, nettoyer(texte), tutoiement)
    reflet = _avec_son_cadre(reflet, nettoyer(texte))
    place = texte.find(reflet.source)
    if reflet.forme == "citation" or not reflet.source or place <= 0:
        return reflet
    return replace(reflet, texte=qui_c_est(reflet.texte, texte[:place], tutoiement))


_QUI_EST_POSE = re.compile(
    r"(?:(?:(?:il )?y[’ ]?a|c’est|avec|pour|bah|ben|alors|moi|donc),? )*"
    r"(?P<qui>(?:(?:mon|ma|le|la|notre) |l’)(?!(?:plus|plupart|fois|jour|matin|soir|semaine)\b)[^\W\d_][\w’-]*(?: (?:de|du|d’|des|à|au) ?(?:la |l’)?[^\W\d_]+)?|[A-ZÀ-Ý][\w-]+(?: (?:(?:l[ea]|du|de la|de|d’|mon|ma|notre) ?|l’)[^\W\d_]{3,})?)"
    r"(?:, (?!(?:il|elle|je|on)\b|j’)[^,.;:!?…]{2,40})?(?:,|\.)? (?P<pronom>il|elle)\b",
    re.IGNORECASE,
)
"""« ya Yann le ferrailleur il me garde les cadres »: who is then only « le », or « lui »."""
_SEUL_LUI = re.compile(
    r"(?:vous|tu) (?:ne |n’)?(?:(?P<le>le|la)\b|lui\b|l’|[^\W\d_]+ (?P<voir>le|la) \w+(?:er|ir|re|oir)\b)"
)


_QUI_FAIT = re.compile(
    r"(?:^|[,.;:!?…] |\bet )(?:(?:et|puis|sinon|après) )*(?:(?:il )?y[’ ]?a) (?P<qui>(?:mon|ma|le|la|notre) (?!(?:plus|plupart|fois|jour|matin|soir|semaine)\b)[^\W\d_][\w’-]+(?: (?:d[eu]|d’|des|à|au) ?(?:la |l’)?[^\W\d_]+)?|[A-ZÀ-Ý][\w-]{2,}) (?P<pronom>qui)\b"
    r"(?!.*\b(?:son|sa|ses|une?|mon|ma|mes|avec|il y a|y a|ya)\b)(?=[^.!?…]{3,90}$)",
    re.IGNORECASE,
)
"""« et y a Moussa qui fait les ordis, je lui envoie… », nobody else named between."""


def _pour_qui(reflet: Reflet, propre: str, tutoiement: bool) -> Reflet:
    """« tu passes le voir le samedi » as « Yann le ferrailleur, tu passes le voir le samedi »."""
    lui = _SEUL_LUI.match(reflet.texte)
    place = propre.lower().find(reflet.source.lower()) if reflet.source else -1
    # Of « qui » only « lui » is sure: « le » or « la » may be what they sell.
    a_lui = lui and lui[0].endswith("lui") and place > 0
    pose = _QUI_EST_POSE.match(propre) or (
        _QUI_FAIT.search(propre[:place].rstrip(" ,;")) if a_lui else None
    )
    if not pose or not lui or reflet.forme != "proposition" or blessant(pose["qui"]):
        return reflet
    attendu = "la" if pose["pronom"].lower() == "elle" else "le"
    nom = noms.nommer(pose["qui"]) if pose["qui"].islower() else pose["qui"]
    groupe = re.match(r"(?:mon|ma|le|la|notre)\b|l’", nom, re.IGNORECASE)
    if (lui["le"] or lui["voir"] or attendu) != attendu or not (groupe or nom[0].isupper()):
        return reflet
    if groupe:
        nom = nom[0].lower() + nom[1:]
    try:
        nom = tourner(nom, TU if tutoiement else VOUS, 1)
    except Intournable:
        if _A_LA_PREMIERE.search(nom):
            return reflet
    dit = f"{en_francais(nom)}, {reflet.texte}"
    return replace(reflet, texte=dit) if len(dit) <= LONGUEUR_MAX else reflet


def _sans_pronom_seul(reflet: Reflet, propre: str) -> Reflet:
    """« elle est ouverte à 5h », « vous le voyiez dormir » with what was named just before."""
    place = propre.lower().find(reflet.source.lower()) if reflet.source else -1
    dit = sans_double(reflet.texte, propre)
    if place > 0:
        avant = propre[:place]
        dit = objet_nomme(sujet_nomme(dit, avant), avant)
    return replace(reflet, texte=dit) if len(dit) <= LONGUEUR_MAX else reflet


_QUAND_LA_SIENNE = re.compile(
    r"^quand (?!vous\b|tu\b)[^,;.]*\bl(?:a|e|es) sien(?:ne)?s?\b[^,;.]*, (?=(?:vous|tu) \S+ \S)",
    re.IGNORECASE,
)


def _sans_la_sienne(reflet: Reflet) -> Reflet:
    """« quand Paul a vendu la sienne, vous avez eu peur »: what « la sienne » is was said before."""
    return replace(reflet, texte=_QUAND_LA_SIENNE.sub("", reflet.texte))


_UN_GROUPE = r"(?:(?:l[ea]s?|leurs?|son|sa|ses|une?|des|mon|ma|mes|ce qu[ei]|où) |l’|d’où |ce qu’)(?!(?:je|j’|on|nous|vous|tu)\b)[^,;:.!?…]{2,50}"
_SUITE_DE_LISTE = re.compile(
    rf"(?:, {_UN_GROUPE})+,? et {_UN_GROUPE}(?=\s*[.;!?…]|$)", re.IGNORECASE
)


def _toute_la_suite(reflet: Reflet, texte: str, tutoiement: bool) -> Reflet:
    """« vous demanderez leur âge » with the list it opens: « leur âge, leur pointure, et ce qui fait mal »."""
    propre = nettoyer(texte)
    place = propre.lower().find(reflet.source.lower()) if reflet.source else -1
    if place < 0 or reflet.forme not in ("proposition", "infinitif", "citation"):
        return reflet
    suite = _SUITE_DE_LISTE.match(propre, place + len(reflet.source))
    if suite is None or len(reflet.texte) + len(suite[0]) > LONGUEUR_MAX:
        return reflet
    dit = en_francais(suite[0])
    if reflet.forme != "citation" and _A_LA_PREMIERE.search(dit):
        try:
            dit = tourner(dit, TU if tutoiement else VOUS, 1)
        except Intournable:
            return reflet
    return replace(reflet, texte=reflet.texte + dit, source=reflet.source + suite[0])


_REFUS_DIT = re.compile(
    r"[.,;!…]+ (?:(?:et|mais|alors|moi),? )*(?P<dit>(?:j’ai |jai |j’)(?:dit non|refusé|refuse|décliné|decline)|(?:je n’ai|j’ai) pas voulu)(?: moi)?(?=\s*(?:[.,;!…]|$))",
    re.IGNORECASE,
)


def _et_le_refus(reflet: Reflet, propre: str, tutoiement: bool) -> Reflet:
    """« on t’avait proposé une place » with the « j’ai dit non » that it was told for."""
    fin = " ".join(reflet.source.split()[-FIN:])
    place = propre.lower().find(fin.lower()) if fin else -1
    refus = _REFUS_DIT.match(propre, place + len(fin)) if place >= 0 else None
    if refus is None or reflet.forme not in ("proposition", "citation"):
        return reflet
    dit = ecrire(refus["dit"]) or refus["dit"]
    if reflet.forme == "proposition":
        dit = tourner(dit, TU if tutoiement else VOUS, 1)
    entier = f"{reflet.texte}, et {dit[0].lower()}{dit[1:]}"
    return replace(reflet, texte=entier) if len(entier) <= LONGUEUR_MAX else reflet


_MOI_JE = re.compile(
    r"[.;,!…]* (?:(?:mais|et|ben|bah) )?moi,? (?:je |j’)[^.,;:!?…]{3,80}(?=\s*(?:[.,;:!…]|$))",
    re.IGNORECASE,
)


FIN = 4
"""Words of the end of a reflection by which it is found again in its answer."""


def _et_moi(reflet: Reflet, texte: str) -> Reflet:
    """« on leur dit de racheter » with « moi je recouds » that it was said for."""
    propre = nettoyer(texte)
    # « les gens ils ont… » is said back as « les gens ont… »: where it ends is sure.
    fin = " ".join(reflet.source.split()[-FIN:])
    place = propre.lower().find(fin.lower()) if fin else -1
    if place < 0 or reflet.forme != "citation" or _A_LA_PREMIERE.search(reflet.source):
        return reflet
    moi = _MOI_JE.match(propre, place + len(fin))
    if moi is None or len(reflet.texte) + len(moi[0]) > LONGUEUR_MAX or blessant(moi[0]):
        return reflet
    return replace(reflet, texte=reflet.texte + en_francais(moi[0]), source=reflet.source + moi[0])


_ON_EST_ENSEMBLE = re.compile(
    r"(?<=[ ,])on (?P<verbe>(?:s’)?est) (?P<fait>(?:tous |toutes |bien |vite )*(?P<participe>[^\W\d_]+s)\b)"
)
_ON_A = re.compile(r"(?<=[ ,])on (?P<ne>n’)?a (?=\w)")


def _on_avec_eux(reflet: Reflet) -> Reflet:
    """« vous avez gardé un gamin, on est restés à dessiner » → « vous êtes restés »: « on » holds them too."""
    ensemble = _ON_EST_ENSEMBLE.search(reflet.texte)
    avec = ensemble and re.match(r".*\b(?:vous|tu)\b", reflet.texte[: ensemble.start()])
    if reflet.forme != "proposition" or not avec or not participe_passe(ensemble["participe"]):
        return reflet
    etes = "vous vous êtes" if ensemble["verbe"] == "s’est" else "vous êtes"
    suite = _ON_A.sub(lambda m: f"vous {m['ne'] or ''}avez ", reflet.texte[ensemble.end() :])
    debut = reflet.texte[: ensemble.start()]
    return replace(reflet, texte=f"{debut}{etes} {ensemble['fait']}{suite}")


_MA_PHRASE_DIT = re.compile(
    r"(?:^|(?<=[.!?…;,] )|(?<=\bet ))(?P<qui>ma (?:phrase|raison d’être)),?(?: elle)? (?:(?:me|m’) ?)?(?P<dire>dit|conseille|souffle|répond|demande)(?: bien| clairement)? (?P<quoi>(?:d’|de )(?:ne pas |ne plus )?\w+(?:er|ir|re|oir)\b[^.:;!?…,]*|(?:(?:plutôt )?(?:la|le|les|une?|mon|ma|mes|non|oui) |l’)[^.:;!?…,]+?)(?=\s*(?:[.:;!?…,]|$))",
    re.IGNORECASE,
)


_SA_RAISON = re.compile(
    r"(?:,? parce qu(?:e |’)|\s*:\s+)[^.:;!?…]{5,120}(?=[.:;!?…]|$)", re.IGNORECASE
)
_DITE_PAR_ELLE = re.compile(r"\b(?:votre|ta|ma) (?:phrase|raison d’être)\b", re.IGNORECASE)


def _ce_que_dit_la_phrase(reflet: Reflet, texte: str, tutoiement: bool) -> Reflet:
    """« le four neuf ou l’ancien. ma phrase elle dit l’ancien » → « votre phrase dit l’ancien »."""
    propre = ecrire(texte) or nettoyer(texte)
    trouve = _MA_PHRASE_DIT.search(propre)
    if trouve is None or _DITE_PAR_ELLE.search(reflet.texte):
        return reflet
    moi = "me " if trouve["quoi"].lower().startswith(("d’", "de ")) else ""
    dit = f"{trouve['qui'].lower()} {moi}{trouve['dire'].lower()} {trouve['quoi'].strip()}"
    raison = _SA_RAISON.match(propre, trouve.end())
    for essai in ([f"{dit}{raison[0]}"] if raison else []) + [dit]:
        try:
            tourne = tourner(essai, TU if tutoiement else VOUS, 1)
        except Intournable:
            continue
        if len(tourne) <= LONGUEUR_MAX:
            return Reflet("proposition", tourne, trouve[0])
    return reflet


_VOUS_LE = re.compile(r"(?:vous|tu) (?:ne )?(?:l[ea]s? |l’)(?=\w)")
_CHOSE_POSEE = re.compile(
    r"(?:^|[.!?…] )(?P<chose>(?:l[ea]s? |l’|mon |ma |mes |ce |cette |ces )[^,.;:!?…]{2,40}), $",
    re.IGNORECASE,
)


def _en_nommant_la_chose(reflet: Reflet, propre: str, tutoiement: bool) -> Reflet:
    """« vous le laissez aux autres » with « le meuble en kit, », that the sentence opens on."""
    place = propre.find(reflet.source) if reflet.source else -1
    posee = _CHOSE_POSEE.search(propre[:place]) if place > 0 else None
    if posee is None or reflet.forme != "proposition" or not _VOUS_LE.match(reflet.texte):
        return reflet
    chose = en_francais(posee["chose"][0].lower() + posee["chose"][1:])
    try:
        chose = tourner(chose, TU if tutoiement else VOUS, 1)
    except Intournable:
        if _A_LA_PREMIERE.search(chose):
            return reflet
    dit = f"{chose}, {reflet.texte}"
    return replace(reflet, texte=dit) if len(dit) <= LONGUEUR_MAX else reflet


_CADRE = re.compile(
    r"(?:^|[.!?…;] )(?P<cadre>(?:sur|dans|sous|derrière|à côté de) (?:chaque|tous les|toutes les) [^\W\d_]+(?: (?:de|d’|en) ?[^\W\d_]+)?),? $",
    re.IGNORECASE,
)
_DONT_LE_NOM_PRECEDE = re.compile(
    r"\b(?:qui|que|où) (?:me |m’)?(?:l’|l[ea] )(?:ai|as|a|avons|avez|ont|[^\W\d_]+e)\b|\bdedans\b|\bdessus\b",
    re.IGNORECASE,
)
"""« le nom de celui qui l’a cousu »: what was sewn was named before."""


def _avec_son_cadre(reflet: Reflet, propre: str) -> Reflet:
    """« vous notez le prénom de celle qui l’a cousue » with « sur chaque veste, » that names it."""
    place = propre.find(reflet.source) if reflet.source else -1
    cadre = _CADRE.search(propre[:place]) if place > 0 else None
    if cadre is None or reflet.forme != "proposition":
        return reflet
    if not _DONT_LE_NOM_PRECEDE.search(reflet.texte) or reflet.texte.startswith(("sur ", "dans ")):
        return reflet
    dit = en_francais(cadre["cadre"][0].lower() + cadre["cadre"][1:])
    entier = f"{dit}, {reflet.texte}"
    return replace(reflet, texte=entier) if len(entier) <= LONGUEUR_MAX else reflet


_CLAUSE_D_AVANT = re.compile(
    r"^|, (?:(?:et|mais|donc|alors|puis) )?| (?=et (?:je|on|nous) )| (?:et|mais) (?=j’|je |on )"
)


def _avec_la_clause_d_avant(reflet: Reflet, propre: str, tutoiement: bool) -> Reflet:
    """« j’ai envie de la partager » with « on m’a donné une recette, et » that its sentence opens on."""
    place = propre.find(reflet.source) if reflet.source else -1
    if place <= 0 or not (objet_perdu(reflet.source) and objet_perdu(reflet.texte)):
        return reflet
    avant = re.split(r"[.!?…;:] ", propre[:place])[-1]
    debuts = [m.end() for m in _CLAUSE_D_AVANT.finditer(avant)][::-1]
    essais = [f"{avant[debut:]}{reflet.source}" for debut in debuts if len(avant) > debut]
    dit = next((e for e in essais if not objet_perdu(e)), "")
    if not dit or len(dit) > LONGUEUR_MAX:
        return reflet
    dit = _minuscule_de_tete(dit)
    try:
        tourne = tourner(ecrire(dit) or "", TU if tutoiement else VOUS, 1)
    except Intournable:
        entier = tout_entier(dit)
        return replace(entier, source=reflet.source) if entier else reflet
    return replace(reflet, forme="proposition", texte=tourne) if tourne else reflet


def _minuscule_de_tete(dit: str) -> str:
    """« Les ruches m’ont rendu… » as it goes on in a sentence; a name keeps its capital."""
    return dit if nom_propre(dit.split()[0].lower()) else f"{dit[0].lower()}{dit[1:]}"


_POUR_QUE = re.compile(r"pour (?=qu(?:e |’)[^,;:.!?]+$)", re.IGNORECASE)
_QUE_SUIVI = re.compile(r"qu(?:e |’)(?!je |j’|nous )(?=[^;:.!?]+$)", re.IGNORECASE)
_APRES_QUE = re.compile(
    r"(?:^|[.!?…;:,] |\b(?:pour|c’est|ve(?:ux|ut)|voulais|voudrais|aimerais|souhaite|rêve|faut) )(?P<que>qu(?:e |’))$",
    re.IGNORECASE,
)
"""Not « j’ai peur que »."""


def _voulu(reflet: Reflet, texte: str, tutoiement: bool) -> Reflet:
    """« pour que les gens dorment », a piece of a sentence, as « vous voulez que les gens dorment »."""
    if reflet.forme not in ("citation", "proposition"):
        return reflet
    voulu = ""
    if but := _POUR_QUE.match(reflet.texte):
        voulu = reflet.texte[but.end() :]
    elif (que := _QUE_SUIVI.match(reflet.texte)) and subjonctif(reflet.texte[que.end() :], False):
        # « que le pêcheur soit payé » says what is wanted.
        voulu = _minuscule_de_tete(reflet.texte)
    elif _SANS_PERSONNE.match(reflet.source) or (
        subjonctif(reflet.source) and not reflet.source.lower().startswith(("je ", "j’"))
    ):
        # « celui qui pêche soit payé », cut after its « que ».
        propre = nettoyer(texte)
        place = propre.lower().find(reflet.source.lower())
        apres = _APRES_QUE.search(propre[:place]) if place > 0 else None
        voulu = f"{apres['que'].lower()}{reflet.source}" if apres else ""
    if not voulu:
        return reflet
    try:
        dit = tourner(f"je veux {en_francais(voulu)}", TU if tutoiement else VOUS, 1)
    except Intournable:
        if _MOI.search(voulu):
            return reflet
        # « que personne ne reste seul »: nothing in it is to be turned.
        dit = f"{'tu veux' if tutoiement else 'vous voulez'} {en_francais(voulu)}"
    return Reflet("proposition", dit, reflet.source)


_SANS_PERSONNE = re.compile(r"(?:plus )?(?:personne|aucune?)\b", re.IGNORECASE)
"""« que personne mange seul »: after « que », a wish, whatever its verb looks like."""
_MOI = re.compile(
    r"\b(?:je|me|moi|mon|ma|mes|mien\w*|nous|notre|nos|nôtres?|on|tu|te|toi|ton|ta|tes|vous|votre|vos)\b|\b[jmt]['’]",
    re.IGNORECASE,
)
_QU_ON_VOIT = ("regard_client", "phrase_au_client")
_QUE_EN_TETE = re.compile(r"(?:que |qu’)(?=\w)", re.IGNORECASE)
_ON_DIT_QUI = re.compile(r"(?:vous|tu|je|on|il|elle|ils|elles|les|mes|vos|tes) ", re.IGNORECASE)
_ET_A_CE_QUE = re.compile(r",? (et|mais) (?:à ce|au fait) qu(?:e |’)(?=\w)", re.IGNORECASE)
_ET_QUE = re.compile(r"\b(et|mais) qu(?:e |’)(?=\w)", re.IGNORECASE)


_QUE_ENCORE = re.compile(r"(,| et| ou) qu(?:e |’)(?=\w)", re.IGNORECASE)
_FINIT_PAR_QUE = re.compile(r"\bqu(?:e |’)$", re.IGNORECASE)


def _sans_l_autre_que(reflet: Reflet, texte: str) -> Reflet:
    """« elles dorment, qu’elles mangent », cut after its « que » → « elles dorment, elles mangent »."""
    propre = nettoyer(texte)
    place = propre.lower().find(reflet.source.lower()) if reflet.source else -1
    if place <= 0 or reflet.forme not in ("citation", "proposition"):
        return reflet
    if not _FINIT_PAR_QUE.search(propre[:place]) or reflet.texte.lower().startswith(
        ("que ", "qu’")
    ):
        return reflet
    return replace(reflet, texte=_QUE_ENCORE.sub(r"\1 ", reflet.texte))


def _sans_que(reflet: Reflet, etape: str, tutoiement: bool) -> Reflet:
    """« que je connais leur prénom et que… », what a client sees: « vous connaissez leur prénom et… »."""
    if etape not in _QU_ON_VOIT:
        return reflet
    if reflet.forme == "proposition" and _ON_DIT_QUI.match(reflet.texte):
        # « à ce que je le regarde et à ce que… »: the first « à ce que » is gone.
        return replace(reflet, texte=_ET_A_CE_QUE.sub(r" \1 ", reflet.texte))
    if reflet.forme != "citation":
        return reflet
    que = _QUE_EN_TETE.match(reflet.texte)
    if que is None or subjonctif(reflet.texte[que.end() :]):
        # « qu’il sente que j’ai le temps » is wished.
        return reflet
    dit = _ET_QUE.sub(r"\1 ", reflet.texte[que.end() :])
    try:
        return Reflet("proposition", tourner(dit, TU if tutoiement else VOUS, 1), reflet.source)
    except Intournable:
        return replace(reflet, texte=dit)


_A_QUELQU_UN = ("phrase_au_client",)
"""Steps whose answer is said to somebody else, and quoted whatever it is."""

_DE_LEUR_FACON = ("acte", "philosophie_commerciale", "choix_strategique")
"""Steps that ask what they do themselves: « on » is them."""


_REMIS = frozenset(["ne", "n", "il"])
"""Words that speech drops, and that are given back."""


def _sans_guillemets(reflet: Reflet, texte: str, etape: str, tutoiement: bool) -> Reflet:
    """« il peut entrer dans l’atelier » as a plain clause, when the words need no quotation marks.

    Those whose spelling had to be put right stay theirs: « une couleur rater ».
    """
    if reflet.forme != "citation" or etape in _A_QUELQU_UN or reflet.texte.count(",") > 1:
        return reflet
    if re.search(r"[.!?;…]\s", reflet.texte):
        # « je refuse des chantiers. C’est cher »: several sentences are nobody's clause.
        return reflet
    ecrits, dits = (re.findall(r"[^\W\d_]+", t.lower()) for t in (texte, reflet.texte))
    if not {*dits} - _REMIS <= {*ecrits}:
        return reflet
    dit = en_clair(reflet.texte, TU if tutoiement else VOUS, etape in _DE_LEUR_FACON)
    return Reflet(*dit, reflet.source) if dit else reflet


_CAUSE = re.compile(r"(?:parce|car|c'est que|c'est parce)\b")


MOTS_D_UN_RECIT = 10
"""Words from which an answer that takes itself back is a tale."""
_OUVERTURE = re.compile(r"^(?:(?:ah|oh|ben|bah|euh|oui|ouais|non|alors|bon|nn)\b[ ,.]*)+")
_SE_REPREND = re.compile(
    r", enfin\b|\benfin (?:non|si|pas|bref|plut\w+|je|j'|c'|elle|il|une?|la|les?|au?|peu|quoi)\b|\beuh\b"
    r"|[,.;] ?non\b(?! plus)|\bnon (?:pas|je|c'|le|la|les)\b|\bquoi\b(?= ?[,.]| ?$)|\bplutot\b(?= ?[,.]| ?$)"
    r"|\b(?:mdr|lol)\b|\bpas \w+(?: \w+)? j'ai dit\b"
)


def decousu(texte: str) -> bool:
    """Whether a long answer takes itself back on the way: « …, enfin non, devant la ferme plutôt ».

    What is picked out of it is more often wrong than right, so that nothing is.
    """
    plat = _OUVERTURE.sub("", normaliser(texte))
    return len(plat.split()) >= MOTS_D_UN_RECIT and bool(_SE_REPREND.search(plat))


def _dit(reflet: Reflet) -> str:
    """A reflection as it stands in a sentence of the coach: within « » when it is their exact words."""
    return f"«\u00a0{reflet.texte}\u00a0»" if reflet.forme == "citation" else reflet.texte


def _valeur_tue(carnet: Carnet, texte: str) -> str | None:
    """A value this answer implies and that has not been named yet."""
    deja = {*carnet.valeurs_entendues, *carnet.valeurs_nommees, *carnet.valeurs_niees}
    return next((v for v in valeurs_sous_entendues(texte) if v not in deja), None)


_REFUSES = re.compile(
    r"(?:les|des|ceux|celles)\b(?! (?:moyens|sous|autres|mêmes)\b)", re.IGNORECASE
)


def _avec_les_refus(voulus: str, reponse: str) -> str:
    """The people wanted and, when both are short, those the answer refuses."""
    refuses = ecartes(reponse)
    if not refuses or refuses in voulus or not _REFUSES.match(refuses):
        return voulus
    entier = f"{voulus}, pas {refuses}"
    return entier if len(entier) <= LONGUEUR_REFUS else voulus


def _lier(carnet: Carnet, etape: str, place: int, dit: str) -> tuple[str, dict[str, str]] | None:
    """How to set an answer beside an earlier one: the response that links them, and its blanks.

    `place`: room for the earlier one, in characters; `dit`: the answer, as it is said again.
    """
    if etape.startswith("pourquoi_"):
        return _lier_pourquoi(carnet, int(etape[-1]), place, dit)
    if etape in _LIENS:
        respect = etape == "geste_respect"
        if respect and _ENVERS_SOI.search(normaliser(dit)):
            # Nobody stands in front to see it.
            return None
        if respect and (nom := ce_que_le_geste_donne(dit)):
            return nom, {}
        valeur = (
            "le respect" if respect else valeur_liee(carnet, etape, getattr(carnet, etape) or "")
        )
        deja = [valeur] if respect else carnet.valeurs_nommees
        # « … et puis la patience: là, on voit bien la patience » would say nothing.
        if not valeur or any(dite(autre, dit) for autre in deja):
            return None
        return f"utter_reflet_lien_{etape}_valeur", {"valeur": nommer(carnet, valeur)}
    return None


_ENVERS_SOI = re.compile(r"^(?:pour|envers|avec) (?:vous|toi)(?:[ -]memes?)?\b")
"""« pour vous-même, le dimanche, vous coupez le téléphone »."""
_NE_SE_VOIT_PAS = re.compile(
    r"\b(?:ne |n’)(?:(?:l[ea]s?|en|y) |l’)?(?:voi|remarqu|sai|sav|verr)|\b(?:rien|sans (?:moi|vous|toi)|plus (?:de|d’)|moins|juste)\b|\w(?:rais|rait|raient|riez)\b",
    re.IGNORECASE,
)
"""« il ne voit rien », « ce serait moins bien fait »: what a client would miss, or is blind to."""


def _derriere_ce_qui_se_voit(
    carnet: Carnet, place: int, dit: str
) -> tuple[str, dict[str, str]] | None:
    """What a client sees, with what it is done for and that was not said back yet: a wish, never a scene."""
    if _NE_SE_VOIT_PAS.search(dit) or raconte(dit):
        return None
    # « conduire, vous savez faire » is no wish.
    ancien = _une_fois(
        carnet, _pourquois_profonds(carnet), place, lambda a: bool(forme(a)) and ", " not in a
    )
    if ancien is None:
        return None
    return "utter_reflet_lien_regard_client_pourquoi", {"ancien": ancien}


def dite(valeur: str, dit: str) -> bool:
    """Whether a value is named in a text (« la patience » in « je suis patiente »)."""
    mots = [m for m in re.findall(r"[^\W\d_]+", normaliser(valeur)) if len(m) > 3]
    nu = normaliser(dit)
    return any(re.search(rf"\b{mot[: max(5, len(mot) - 3)]}", nu) for mot in mots)


def _lier_pourquoi(
    carnet: Carnet, niveau: int, place: int, dit: str
) -> tuple[str, dict[str, str]] | None:
    """A why beside an earlier one, the nearest that goes with it; never a scene."""
    if carnet.angle in ("ironie", "nie", "reponse_vague"):
        # The answer before said nothing to go down from.
        return None
    if niveau == 1:
        return _lier_au_metier(carnet, dit)
    nom = "utter_reflet_lien"
    if carnet.motifs and carnet.motifs[-1] in _MOBILES:
        # « Qu’est-ce que ça change ? » asks for an effect, the other whys for what lies behind.
        cause = _CAUSE.match(normaliser(getattr(carnet, f"pourquoi_{niveau}") or ""))
        nom += "_effet" if carnet.angle == "motif_sens" and not cause else "_pourquoi"
    effet = nom.endswith("_effet")
    plus_tot = range(niveau - 1, 0, -1)
    noms = (f"pourquoi_{n}" for n in plus_tot if n == niveau - 1 or _mobile(carnet, n))
    va = mene_a if effet else vont_ensemble
    ancien = _une_fois(carnet, tuple(noms), place, lambda a: va(a, dit))
    if ancien is None:
        return _lier_au_metier(carnet, dit)
    return nom, {"ancien": ancien, "Ancien": majuscule(ancien)}


def _mobile(carnet: Carnet, niveau: int) -> bool:
    return carnet.motifs[niveau - 1 : niveau] != [] and carnet.motifs[niveau - 1] in _MOBILES


_METIER_DIT = re.compile(
    r"(?!.*(?:\b(?:je|j’|nous|on|vous|votre|vos|mon|ma|mes|ton|ta|tes)\b|[.,;:!?()…«»]))[^\W\d][\w’-]* [\w’ -]{3,40}$",
    re.IGNORECASE,
)
"""A trade in a few words of its own: « une auberge à Langogne »."""
_LIEN_AU_METIER = "lien_metier"


def _lier_au_metier(carnet: Carnet, dit: str) -> tuple[str, dict[str, str]] | None:
    """A wish beside the trade it is for, once: « derrière l’auberge, réunir les gens »."""
    activite = carnet.activite or ""
    voulu = carnet.motifs and carnet.motifs[-1] in _MOBILES and forme(dit)
    voulu = voulu and not _SANS_LIEN.search(f"{dit} ")
    if not voulu or _LIEN_AU_METIER in carnet.detours_faits or not _METIER_DIT.match(activite):
        return None
    mots = {m[:5] for m in re.findall(r"\w{4,}", normaliser(activite))}
    if sans_verbe(activite) and not mots & {m[:5] for m in re.findall(r"\w{4,}", normaliser(dit))}:
        carnet.detours_faits = [*carnet.detours_faits, _LIEN_AU_METIER]
        return "utter_reflet_lien_metier", {"activite": activite}
    return None


def _pourquois_profonds(carnet: Carnet) -> tuple[str, ...]:
    """The whys that speak of something else than money alone, the deepest first."""
    niveaux = reversed(list(enumerate(carnet.motifs, start=1)))
    return tuple(f"pourquoi_{niveau}" for niveau, motif in niveaux if motif in _MOBILES)


def pourquoi_profond(carnet: Carnet) -> str | None:
    """The deepest why that speaks of something else than money alone, turned; said back once.

    A scene, that was met when it was told, is not said again.
    """
    return _une_fois(carnet, _pourquois_profonds(carnet), va=lambda dit: not raconte(dit))


@dataclass(frozen=True)
class ACoeur:
    """What a deep why comes to.

    Attributes:
        nom: the step of that why.
        dit: what it comes to, turned.
        raconte: the same as told.
        entier: whether nothing of its sentence is left after it but a reason.
    """

    nom: str
    dit: str
    raconte: str
    entier: bool


def a_coeur(carnet: Carnet) -> list[ACoeur]:
    """What the deep whys come to, the deepest first, said back already or not.

    Empty when no why can be said back in a few words.
    """
    dits = []
    for nom in _pourquois_profonds(carnet):
        texte = getattr(carnet, nom)
        bouts = carnet.bouts(nom, texte) if texte else []
        dit = en_peu_de_mots(texte, carnet.tutoiement, bouts) if bouts else None
        if dit and not _TIENT_A_AUTRE_CHOSE.search(dit):
            dits.append(ACoeur(nom, dit, ENTRE.join(bouts), _va_au_bout(bouts[-1], texte)))
    return dits


def _va_au_bout(bout: str, texte: str) -> bool:
    """Whether what was picked out of an answer ends where its sentence does, or before a reason."""
    ou = texte.find(bout)
    suite = re.match(r"[^.!?…;]*", texte[ou + len(bout) :]) if ou >= 0 else None
    reste = suite[0].strip(" ,") if suite else ""
    return len(reste.split()) <= QUELQUES_MOTS or bool(_CAUSE.match(normaliser(reste)))


QUELQUES_MOTS = 3
"""Words that may be left of a sentence of which the rest is said back."""


_TIENT_A_AUTRE_CHOSE = re.compile(
    r"^(?:« ?)?(?:aussi|et|mais|puis|alors|surtout|ça|cela)\b|\b(?:pour|avec|sans) (?:eux|elles?|lui|ça|cela)\b",
    re.IGNORECASE,
)
"""« aussi montrer que… », « c’est trop cher pour eux »: the rest was said elsewhere."""


def _une_fois(
    carnet: Carnet,
    noms: tuple[str, ...],
    place: int = LONGUEUR_RAPPEL,
    va: Callable[[str], bool] = bool,
) -> str | None:
    """The first of these answers that can be turned in a few words, goes, and was not said back yet."""
    for nom in noms:
        texte = None if nom in carnet.reflets_lies else getattr(carnet, nom)
        if not texte:
            continue
        reflet = en_peu_de_mots(texte, carnet.tutoiement, carnet.bouts(nom, texte))
        if reflet and len(reflet) <= place and va(reflet):
            carnet.reflets_lies = [*carnet.reflets_lies, nom]
            return reflet
    return None


def rappeler(carnet: Carnet, ordre: tuple[str, ...]) -> str | None:
    """The last answer given, turned, when it can be said back and was not yet."""
    donnees = [nom for nom in ordre if nom != "statut" and getattr(carnet, nom)]
    return _une_fois(carnet, tuple(donnees[-1:]))


_SANS_LIEN = re.compile(
    r"^[\w’-]+(?:er|ir|re|oir) [^,;]+, (?:vous|tu|il|elle|on|(?:l[ea]s? |l’|votre |vos |ton |ta |tes )\S+ (?:a|ont|avai(?:t|ent)|est|sont|étai(?:t|ent))) |, (?:vous|tu|il|elle|on) [^,;]+, (?:vous|tu|il|elle|on) "
)
"""Clauses set side by side: « partir de chez votre mère, vous avez 24 ans, vous dormez… »."""

PART_DITE = 0.35
"""Least share of an answer, in words, that can stand for the whole of it."""


def en_peu_de_mots(texte: str, tutoiement: bool, bouts: Sequence[str] = ()) -> str | None:
    """An answer turned, when it is short enough to be said beside another and stands alone.

    Within « » when it could only be quoted; None when it leaves out most of the answer, or holds a
    pronoun whose noun is elsewhere (« vous y êtes entré », « ils osent »).
    """
    if not bouts and decousu(texte):
        return None
    reflet = refleter(texte, tutoiement, LONGUEUR_RAPPEL, bouts)
    reflet = _voulu(reflet, texte, tutoiement) if reflet else None
    if reflet is None or len(reflet.texte) > LONGUEUR_RAPPEL or _brut(reflet):
        return None
    if not autonome(reflet.texte) or _SANS_LIEN.search(reflet.texte):
        return None
    if bouts and sum(len(b.split()) for b in bouts) <= len(reflet.source.split()) + 1:
        # Short as it is, it is the point.
        return _dit(reflet)
    mots = len(reflet.texte.split())
    if mots <= 3 and mots < PART_DITE * len(texte.split()):
        # « vous vendez tout »
        return None
    if mots < PART_DITE * len(texte.split()) and (entier := refleter(texte, tutoiement)):
        # The first people named stand for the others.
        gens = _GENS.match(reflet.texte) and entier.texte.startswith(reflet.texte)
        if mots < PART_DITE * len(entier.texte.split()) and not gens:
            return None
    return _dit(reflet)


_GENS = re.compile(r"(?:les|ceux|celles|des|vos|tes) (?!.*(?:\bvous\b|,))", re.IGNORECASE)


def _brut(reflet: Reflet) -> bool:
    """Whether it is left in the first person, or is only a piece of a sentence."""
    texte = reflet.texte
    return reflet.forme == "citation" and bool(_BRUT.search(texte) or faible(texte))


def entendu(carnet: Carnet, texte: str) -> Replique:
    """Of a tale nothing of which can be said back: what was done in it by whom, or whom it is about."""
    if dite := scene(texte, carnet.tutoiement):
        return _replique(dite)[0]
    qui = quelqu_un(texte, carnet.tutoiement)
    if qui is None:
        return Replique("utter_entendu")
    return Replique("utter_entendu_quelqu_un", {"qui": qui, "Qui": majuscule(qui)})


COURT = 110
"""Characters of an answer whose parts are all said again."""


def tout_dire(repliques: list[Replique], texte: str, tutoiement: bool = False) -> list[Replique]:
    """The reflection of a short answer in several parts, said whole when it leaves one out."""
    dit = repliques[0].variables.get("reflet", "") if len(repliques) == 1 else ""
    parties = [p for p in _PARTIES.split(texte) if len(p.split()) > 1]
    if not dit or len(parties) < 2 or len(texte) > COURT or blessant(texte) or "?" in texte:
        return repliques
    dits = {*_en_mots(dit).split()}
    pleins = ({m for m in _en_mots(p).split() if len(m) > 3} for p in parties)
    if all(not mots or mots & dits for mots in pleins):
        return repliques
    return _le_tout(repliques, texte, tutoiement)


def avec_sa_fin(repliques: list[Replique], texte: str, tutoiement: bool) -> list[Replique]:
    """The reflection of a why told in two or three short sentences, with all of them turned.

    « Ma tante s’est fait rouler. Elle n’a pas osé le dire »: the last is what it was told for.
    """
    court = len(texte) <= RECIT and 2 <= len(en_phrases(texte)) <= 3 and not decousu(texte)
    seul = len(repliques) == 1 and repliques[0].variables.get("reflet")
    if not (court and seul) or blessant(texte) or not _tourne_en_entier(texte, tutoiement):
        return repliques
    return _le_tout(repliques, texte, tutoiement)


def _le_tout(repliques: list[Replique], texte: str, tutoiement: bool) -> list[Replique]:
    """The whole of an answer rather than a part, turned or else quoted; what it was tied to stays."""
    tout = _tourne_en_entier(texte, tutoiement) or Reflet("citation", citer(texte, ENTIERE + 20))
    avant = repliques[0] if repliques else Replique("")
    autres = {k: v for k, v in avant.variables.items() if k.lower() != "reflet"}
    nom, dit = f"utter_reflet_{tout.forme}", tout.texte
    if avant.nom.startswith("utter_reflet_valeur_"):
        nom = f"utter_reflet_valeur_{tout.forme}"
    elif autres and len(dit) + sum(map(len, autres.values())) <= LONGUEUR_LIEN:
        nom, dit = avant.nom, _dit(tout)
    return [Replique(nom, {"reflet": dit, "Reflet": majuscule(dit), **autres})]


_PAS_A_TOURNER = re.compile(
    r"[?:«»“”\"()]|\b(?:bonjour|bonsoir|salut|merci|monsieur|madame|mdr|lol|hein|bref|voilà|vous|tu|te|toi|votre|vos|ton|ta|tes)\b|\bt’|\bje (?:suis|serais|étais|suis pas|passe pour) (?:\w+ )?(?:foll?e|fou|nulle?|cinglée?|dingue|b[êe]te|idiote?|con(?:ne)?|bizarre|ringarde?)\b",
    re.IGNORECASE,
)
"""What is said to somebody, or of oneself in jest: « mon neveu dit que je suis folle »."""
_OUI_SAUF = re.compile(
    r"^(?:(?:oui|ouais|non|bah|ben|bon|euh|alors|ah|oh),? )+(?:(?:mais|sauf qu(?:e |’)) ?)?(?=\S+ \S)",
    re.IGNORECASE,
)
RECIT = 160
"""Characters of a why whose sentences are all turned."""
D_UNE_PHRASE = 16
"""Words of an answer between two signs beyond which it is quoted rather than turned whole."""


def _tourne_en_entier(texte: str, tutoiement: bool) -> Reflet | None:
    """Every sentence of an answer, turned; None unless each can be said plainly.

    « Ils se méfient. Je ne sais pas, ça tombe bien » → « ils se méfient. Vous ne savez pas… »
    """
    propre, dits = _OUI_SAUF.sub("", nettoyer(texte)), []
    if _PAS_A_TOURNER.search(propre) or not _A_LA_PREMIERE.search(propre):
        return None
    for rang, phrase in enumerate(en_phrases(propre)):
        dit = ecrire(_sans_point(phrase)) or ""
        if not dit or any(len(b.split()) > D_UNE_PHRASE for b in re.split(r"[,;]", dit)):
            return None
        clair = en_clair(dit, TU if tutoiement else VOUS)
        faire = infinitif(re.sub(r"^ne pas ", "", dit.lower()).split()[0])
        faire = faire or rang and len(dit.split()) <= FRAGMENT
        if not clair and (not faire or _A_LA_PREMIERE.search(dit)):
            return None
        dits.append(clair or ("infinitif", dit[0].lower() + dit[1:]))
    reste = "".join(f". {majuscule(dit)}" for _, dit in dits[1:])
    forme = "proposition" if reste else dits[0][0]
    return Reflet(forme, dits[0][1] + reste, propre)


ENTIERE = 190
"""Characters of an answer that is quoted whole rather than said back by half, or not at all."""
DITE_A = 0.6
"""Share of its full words from which a reflection says an answer."""
_PRONOM_EN_TETE = re.compile(
    r"(?:ils?|elles?|y)\b(?! (?:y a|a|faut|s’agit|vaut|suffit))", re.IGNORECASE
)


def en_entier(
    repliques: list[Replique], texte: str, au_moins: int = 3, tutoiement: bool = False
) -> list[Replique]:
    """The reflection of an answer, or the whole of it said when half is lost, or who does it.

    « Mon apprenti il prend deux bus, je pourrais… » is not « il prend deux bus… »; what got no
    reflection is quoted too, from `au_moins` words.
    """
    mots = texte.split()
    tue = blessant(texte) or "?" in texte or confidence_grave(texte)
    if (
        len(mots) < (6 if repliques else au_moins)
        or len(texte) > ENTIERE
        or tue
        or sans_matiere(texte)
    ):
        return repliques
    nommee = repliques[0] if len(repliques) == 1 else None
    if repliques and (nommee is None or not nommee.nom.startswith("utter_reflet_")):
        return repliques
    dit = nommee.variables.get("reflet", "") if nommee else ""
    if nommee and not dit:
        return repliques
    nu = nettoyer(texte)
    pleins = {m[:4] for m in _en_mots(nu).split() if len(m) > 3 and m not in _TENUS_POUR_DITS}
    part_dite = len(pleins & {m[:4] for m in _en_mots(dit).split()}) / max(1, len(pleins))
    perdu = _PRONOM_EN_TETE.match(dit) and not _PRONOM_EN_TETE.match(_AMORCE_DITE.sub("", nu))
    # « mon camion c'est le bordel, je perds… » is not « le bordel, vous perdez… ».
    # « y'en a qui font la vaisselle » is not « en a qui font la vaisselle ».
    perdu = perdu or _SANS_IL_Y.match(dit) and not _SANS_IL_Y.match(nu)
    tete = re.escape(" ".join(dit.split()[:2]).strip(" ,"))
    perdu = perdu or tete and re.search(rf"\w c’(?:est|était) {tete}(?!\w)", nu, re.IGNORECASE)
    if part_dite >= DITE_A and not perdu:
        entier = nommee.nom == "utter_reflet_citation" and _tourne_en_entier(texte, tutoiement)
        return _le_tout(repliques, texte, tutoiement) if entier else repliques
    return _le_tout(repliques, texte, tutoiement)


_SANS_IL_Y = re.compile(r"(?:en )?a(?:vait|ura|urait)?\b", re.IGNORECASE)
_TENUS_POUR_DITS = frozenset(
    [
        "votre",
        "notre",
        "leur",
        "leurs",
        "avec",
        "dans",
        "pour",
        "mais",
        "parce",
        "quand",
        "alors",
        "donc",
    ]
)
_AMORCE_DITE = re.compile(
    r"^\W*(?:(?:bah|ben|bon|euh|alors|donc|et|mais|quand|que|qu['’]|parce qu['’]|car|qd|oui|non)\W*)+(?=\w)",
    re.IGNORECASE,
)

_PARTIES = re.compile(r"[.;!…]\s+|,\s+(?:et|puis)\s+|,\s+")


_CHARNIERE = re.compile(
    r"[,;:.!?] |\s(?=(?:et|mais|parce|pour|avant|quand|afin|sans|car) )", re.IGNORECASE
)
"""Where a long answer can be cut."""


def citer(texte: str, longueur: int = 90, tel_quel: bool = False) -> str:
    """The person's words on one line, in French, cut between two clauses with « … » beyond this many characters.

    `tel_quel` leaves the spelling, for what puts it right itself. Their own quotation marks become “ ”, as inside a quotation.
    """
    propre = re.sub(r"\s*»", "”", re.sub(r"«\s*", "“", " ".join(texte.split())))
    propre = sans_hesitation(propre.strip(' .,;…"'))
    propre = re.sub(r"(?<=\w)'(?=\w)", "’", propre)
    propre = sans_oral(propre) if tel_quel else capitales(en_francais(sans_oral(propre)))
    if re.fullmatch(r"“[^“”]*”", propre):
        propre = propre[1:-1]
    if len(propre) > longueur:
        charnieres = [m.start() for m in _CHARNIERE.finditer(propre[:longueur])]
        fin = max(
            (c for c in charnieres if c > longueur // 3), default=propre[:longueur].rfind(" ")
        )
        propre = propre[:fin].rstrip(" ,;:.") + "…"
    seul = propre.count("“") != propre.count("”")
    return re.sub("[“”]", "", propre) if seul else propre
