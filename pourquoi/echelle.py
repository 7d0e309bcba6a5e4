"""The ladder: from « pourquoi avez-vous choisi ce marché ? » to what lies behind it."""

from __future__ import annotations

import re
from functools import partial

from pourquoi.argent import ARGENT, reste_sans_argent_nie
from pourquoi.carnet import MAX_NIVEAUX, Carnet, Message, Replique
from pourquoi.ecoute.confidences import confidence_grave
from pourquoi.ecoute.oui_ou_non import dit_non, dit_oui
from pourquoi.ecoute.sans_reponse import vide
from pourquoi.ecriture import normaliser
from pourquoi.effet_dit import dit_l_effet
from pourquoi.etape import Etape
from pourquoi.extraction import montants
from pourquoi.lecture import Lecture, lire
from pourquoi.raison_detre.matiere import desavoue
from pourquoi.reflet import essentiel
from pourquoi.reflet.clauses import blessant
from pourquoi.reflet.lexique import a_lecture, part
from pourquoi.reflexion import (
    avec_sa_fin,
    citer,
    decousu,
    en_entier,
    en_peu_de_mots,
    entendu,
    refleter_reponse,
)
from pourquoi.valeurs import que_des_valeurs
from pourquoi.valeurs_lexique import valeurs_nommees

MAX_DEFIS = 2
MOTS_VAGUES = 8
"""Above so many words, an answer read as vague says something all the same."""
SURTOUT_CA, PAS_TOUT_A_FAIT = "C’est surtout ça", "Pas tout à fait"

_PROFONDS = ("motif_sens",)
_PERSONNELS = ("motif_sens", "motif_personnel", "motif_mixte")
_DEMANDENT_L_EFFET = ("motif_sens", "motif_offre")


_RAISON = re.compile(r"(?:parce qu\w*|pour qu\w*|c'est qu\w*|car|afin) ?'?(?:\w+ ?'? ?){3,}")
"""« Parce que ma mère n'était jamais là » is a reason, however short."""

_N_EN_DEMORD_PAS = re.compile(
    r"^(?:(?:bah|ben|non|nan|euh|mais|je (?:te|vous) (?:l'ai )?dis?) ,? ?)*(?:rien (?:de plus|d'autre)|c'est tout|(?:que|juste|seulement) (?:ca|l'argent|le fric|la thune)|l'argent c'est tout|pas plus|ca suffit|point(?: barre)?)\W*(?:c'est tout|voila|l'argent)?\W*$"
)
"""Asked what the money is for: « rien de plus », « c'est tout »."""


def recevoir_pourquoi(niveau: int, carnet: Carnet, message: Message) -> list[Replique] | None:
    """Read the answer at this level and decide where the ladder goes."""
    if vide(message) or (len(message.texte.split()) <= 3 and dit_oui(message)):
        return None
    lecture = lire(message)
    if carnet.angle == "defi_redite" and _N_EN_DEMORD_PAS.search(normaliser(message.texte)):
        # Challenged, they say it again: enough.
        lecture = Lecture("motif_argent", "argent_accepte")
    if lecture == Lecture("reponse_vague") and valeurs_nommees(message.texte):
        # « C'est ma famille » : whoever names a value does not evade.
        lecture = Lecture("motif_sens")
    setattr(carnet, f"pourquoi_{niveau}", message.texte.strip())
    # A joke is no reason, whatever words it borrows.
    motif = "reponse_vague" if lecture.nuance == "ironie" else lecture.motif
    carnet.motifs = [*carnet.motifs, motif]
    if not lecture.sure and len(carnet.defis) < MAX_DEFIS:
        carnet.detour = {"nom": "motif_a_preciser", "niveau": niveau}
        return []
    return poursuivre(carnet, lecture, niveau, message.texte)


_LE_PRINCIPAL = re.compile(
    r"\b(?:(?:le principal|l'essentiel|l'important|la vraie raison|le vrai|mon but|le but|mon moteur|ma raison) ,? ?(?:c'? ?est|ct|c'etait|est|reste)"
    r"|ce (?:qui|que) (?:je |j'|on )?(?:m'|(?:\w+ ){0,2}?)(?:compte|importe|veu[xt]|cherche|defends?|porte|motive|interesse|tiens?|pousse|touche|anime)\w*(?: le plus| vraiment| pour moi| la dedans)* ,? ?(?:c'? ?est|ce sont)"
    r"|(?:je (?:vous |te |t')?(?:parle|parlais|dis|disais)|c'? ?est|il s'agit|il est question|c'etait) ?(?:surtout |d'abord |avant tout |plutot )?(?:pour|de|d'|parce|que|qu') ?(?!l'argent|le fric|ca\b))"
)
"""Says what it is about, beside what it denies: « ce qui compte, c'est la parole donnée »."""


def dit_le_principal(texte: str) -> bool:
    """Whether words denying that money is the reason say what the reason is."""
    plat = normaliser(texte)
    reste = reste_sans_argent_nie(plat)
    dit = plat if reste is None else reste
    dite = _LE_PRINCIPAL.search(dit)
    return bool(dite) and not _POUR_L_ARGENT.match(dit[dite.end() :])


_POUR_L_ARGENT = re.compile(
    rf"\W*(?:(?:pour|de|d'|que|le|la|les|l'|du|bien|ca|oui|bel et bien|surtout) ?)*(?:{ARGENT}|gagner|oui|ca)\b"
)


def recevoir_precision(carnet: Carnet, message: Message) -> list[Replique] | None:
    """After « c'est surtout pour l'argent ? »: the person decides how they are read."""
    niveau = carnet.detour["niveau"] if carnet.detour else carnet.niveau - 1
    texte = message.texte.strip()
    principal = dit_le_principal(texte)
    oui = texte == SURTOUT_CA or (dit_oui(message) and not principal)
    non = texte == PAS_TOUT_A_FAIT or (dit_non(message) and not principal)
    carnet.detour = None
    if oui:
        lecture = Lecture("motif_argent")
    elif non:
        lecture = Lecture("reponse_vague", "nie")
    else:
        # They answered with more words: read those, never challenge on a doubt.
        lue = lire(message)
        lecture = lue if lue.motif != "motif_argent" else Lecture("motif_mixte")
        if principal and lue.motif != "motif_argent":
            # « Pas l'argent. Le principal, c'est de tenir parole »: nothing is left to ask again.
            lecture = Lecture(lue.motif if lue.motif in _PERSONNELS else "motif_sens")
        setattr(carnet, f"pourquoi_{niveau}", f"{getattr(carnet, f'pourquoi_{niveau}')} — {texte}")
    carnet.motifs = [*carnet.motifs[: niveau - 1], lecture.motif]
    return poursuivre(carnet, lecture, niveau, "" if oui or non else texte)


def poursuivre(carnet: Carnet, lecture: Lecture, niveau: int, texte: str) -> list[Replique]:
    """Say what was heard and choose the angle of the next why, or end the ladder."""
    # An answer that says nothing has nothing to take up; a denial has.
    courte = len(texte.split()) <= MOTS_VAGUES
    vague = lecture.motif == "reponse_vague" and courte and not _RAISON.match(normaliser(texte))
    dit = lecture.nuance == "nie" or (not vague and lecture.nuance != "ironie")
    repris = texte if lecture.nuance == "nie" else _sans_le_deni(texte)
    repliques = refleter_reponse(carnet, repris, f"pourquoi_{niveau}") if dit else []
    repliques = avec_sa_fin(repliques, repris, carnet.tutoiement)
    if dit and not (repliques or decousu(repris)) and lecture.motif != "motif_argent":
        repliques = en_entier([], repris, MOTS_VAGUES, carnet.tutoiement)
    if vague and not dit and _DIT_PEU.match(normaliser(texte)) and not blessant(texte):
        repliques = [Replique("utter_reflet_citation", {"reflet": citer(texte)})]
    if lecture.motif == "motif_argent" and lecture.nuance is None:
        if len(carnet.defis) < MAX_DEFIS:
            carnet.defis = [*carnet.defis, niveau]
    finie = _finie(carnet, niveau)
    if finie and _s_ouvre(carnet, niveau, texte):
        carnet.angle = "confidence"
        return repliques
    if finie:
        carnet.echelle_finie = True
        if carnet.valeurs is None and (nommees := que_des_valeurs(texte)):
            # « Le respect des morts et la régularité », at the last why: they are not asked for again.
            carnet.valeurs, carnet.valeurs_nommees = texte.strip(), nommees
        arrivee = _arrivee(carnet, lecture)
        if (
            not repliques
            and arrivee.nom in ("utter_echelle_arrivee", "utter_echelle_arrivee_lien")
            and len(texte.split()) >= LONGUE
        ):
            # Nothing of it was said back: « voilà ce qui vous fait avancer » would point at anything.
            arrivee = entendu(carnet, texte)
        return [*repliques, arrivee]
    carnet.angle = _angle(carnet, lecture, niveau)
    if confidence_grave(texte):
        carnet.angle = "confidence"
    elif carnet.angle == "reponse_vague" and not vague:
        # This is no evasion: ask what counts in it rather than help to find words.
        carnet.angle = "motif_personnel" if courte else "reponse_longue"
    elif carnet.angle in _DEMANDENT_L_EFFET and dit_l_effet(texte):
        # « Si je passe plus, les anciens mangent froid » has said what it changes, and for whom.
        pose = "motif_personnel" in carnet.motifs[:-1]
        carnet.angle = "reponse_longue" if pose else "motif_personnel"
    return repliques


_DIT_PEU = re.compile(
    r"(?!.*(?:\?|\b(?:pas|rien|comme ca|quoi|bof|mdr|lol|idee|question|va voir|savoir|passer|suite|reponse|repondre|dire|vous|tu|te|toi)\b)|.*\bj'en )"
    r"(?=(?:\S+ ){2})(?=.*\b\w{2,}(?:er|ir|re|oir)\b)(?:bah |ben |euh |oui |c'est |faire |pour |j'|je |on |faut |il faut |parce que |gagner |avoir |etre |vivre )"
)
"""« c'est ce que je sais faire » says little, and is not met with silence; « j'en sais rien » says nothing."""

LONGUE = 12
"""Words from which an answer is a story, and is never met with silence."""


def _sans_le_deni(texte: str) -> str:
    """What is said beside the money it denies: « pas pour l'argent, pour aider » → « pour aider »."""
    morceaux = re.split(r"(?<=[,.;!?…])\s+", texte)
    restent = [m for m in morceaux if reste_sans_argent_nie(normaliser(m)) is None]
    return " ".join(restent) or texte


_BLESSE = re.compile(
    r"\b(?:grosse?|nulle?|moche|idiote?|bete|derniere? en|morte?s?|decede\w*|tue\w*|suicid\w*|cancer|noye\w*|cogn\w+|battait)\b"
)
"""What is not said back, once the top is reached, as where it all started."""


def _arrivee(carnet: Carnet, lecture: Lecture) -> Replique:
    """The top of the ladder, with where it started if that was some way back."""
    if lecture.motif in ("motif_argent", "reponse_vague"):
        return Replique("utter_echelle_suite")
    deja = "pourquoi_1" in carnet.reflets_lies
    depart = carnet.pourquoi_1 if len(carnet.pourquois()) > 2 and not deja else None
    if depart and desavoue(carnet, depart):
        depart = None
    if depart and carnet.motifs[0] == "motif_argent":
        # Both halves, and no weighing of one against the other.
        return Replique("utter_echelle_arrivee_argent")
    if depart and carnet.motifs[0] != "reponse_vague" and not _BLESSE.search(normaliser(depart)):
        if court := en_peu_de_mots(depart, carnet.tutoiement):
            carnet.reflets_lies = [*carnet.reflets_lies, "pourquoi_1"]
            return Replique("utter_echelle_arrivee_lien", {"depart": court})
    return Replique("utter_echelle_arrivee")


def _finie(carnet: Carnet, niveau: int) -> bool:
    motifs = carnet.motifs
    if niveau >= 2 and motifs[-1] in _PROFONDS and motifs[-2] in _PROFONDS:
        return True
    if niveau >= 3 and motifs[-1] in _PERSONNELS:
        return True
    # Challenged twice, accepted, asked why this trade: it would be the same question again.
    return niveau >= 4


RICHE = 18
"""Words from which an answer is told at length, by someone who is not in a hurry."""
_INTIME = re.compile(
    r"\b(?:enceinte|(?:le|un|notre|mon) bebe|(?:va|vais|allons) (?:etre|devenir) (?:pere|mere|papa|maman|parents)|(?:la|sa|une|les|leur|ma) tombes?|cimetiere|enterr\w+|(?:est|etait|sont) mort\w*|decede\w*|veuf|veuve|pleur\w+|larmes|orpheline?s?|hopital|divorc\w+|(?:mourir|mouru\w*)|en maison de retraite|tout seule?s? (?:chez|dans|a la maison)|me manque\w*)\b"
)


def _s_ouvre(carnet: Carnet, niveau: int, texte: str) -> bool:
    """Whether the last why, told at length, is the first to open on something intimate.

    One more is asked then, and no other: what comes before is intimate the next time.
    """
    if niveau > 3 or len(texte.split()) < RICHE or not _INTIME.search(normaliser(texte)):
        return False
    avant = [carnet.activite or "", *carnet.pourquois()[:-1]]
    return not any(_INTIME.search(normaliser(dit)) for dit in avant)


def _angle(carnet: Carnet, lecture: Lecture, niveau: int) -> str:
    if lecture.nuance:
        return lecture.nuance
    if lecture.motif == "motif_argent":
        return "defi" if carnet.defis and carnet.defis[-1] == niveau else "argent_accepte"
    return lecture.suite or lecture.motif


_PRIX = re.compile(
    r"\b(?:achet\w*|achat|prix|(?:re)?vend\w*|coute\w*|marges?|tarif\w*|rachet\w*)\b"
)


_SUBIE = re.compile(
    r"\b(?:alloc\w*|indemnit\w*|chomage|salaires?|paie|smic|rsa|credits?|prets?|emprunt\w*|loyers?|dettes?|factures?|charges|traites|mensualites?|impots?|pension|amende|rembours\w*|perd\w*|perte|doi[st]|devai[st]|touchais|gagnais|payais|etais paye\w*|bail|caution)\b"
)
"""What is lost, owed or was earned before: no sum one aims at."""
_TARIF = re.compile(r"\b(?:a|pour) $")
_D_UN_AUTRE = re.compile(
    r"\b(?:devis|patrone?s?|chefs?|groupe|boites?|direction|siege|franchise\w*|enseigne|concurren\w+|plateformes?|assureurs?|intermediaires?)\b"
    r"|\b(?:euros?|balles) (?:la|le|les|l'|une?|de) ?(?!heures?\b|h\b|jour|journee|mois|semaine|an\b|annee|plus\b|net|brut|salaire|revenu|chiffre|benef|marge)\w"
)
"""« mon patron en prend 300 », « 900 euros le vélo »: somebody else's sum, or the price of a thing."""
_VISEE = re.compile(
    r"\b(?:voul|vis|esper|rev|compt|pens|cherch|souhait)(?:ais|ait|ions)\b|\bveux\b"
)


def _au_passe(clause: str) -> bool:
    """« je facturais 140 balles de l’heure »: what was, and is not aimed at."""
    mots = re.findall(r"[^\W\d_]+", clause.lower())
    passes = (a_lecture(m, *(f"V{p}I" for p in "123456")) and part(m, "V") > 0.5 for m in mots)
    return any(passes) and not _VISEE.search(normaliser(clause))


def _somme_visee(dit: str) -> str | None:
    """The amount an answer aims at, or None: « 1 140 euros d'allocation » is none."""
    for clause in re.split(r"(?<!\d),|,(?!\d)|[.;:!?](?!\d)|\s(?:et|mais|puis)\s", dit):
        plat = normaliser(clause)
        autre = _D_UN_AUTRE.search(plat) and not _VISEE.search(plat)
        for somme in [] if autre or _SUBIE.search(plat) or _au_passe(clause) else montants(clause):
            avant = plat.split(normaliser(somme.texte).split()[0])[0]
            if not _TARIF.search(avant):
                return somme.texte
    return None


def question_pourquoi(niveau: int, carnet: Carnet) -> Replique:
    """The essential question first, then each why from the angle of the last answer."""
    if niveau == 1:
        # No « pourquoi avez-vous choisi » to whoever did not.
        contraint = "sans_choix" in carnet.detours_faits
        return Replique(f"utter_demander_pourquoi{'_contraint' * contraint}")
    angle = carnet.angle or "reponse_vague"
    if angle == "defi":
        # Challenged once: asked again, this question no longer challenges.
        carnet.angle = "defi_redite"
        dit = carnet.pourquois()[-1] if carnet.pourquois() else ""
        # The price of what is bought or sold is no sum one dreams of.
        if not _PRIX.search(normaliser(dit)) and (somme := _somme_visee(dit)):
            return Replique("utter_relance_defi_montant", {"montant": somme})
    if angle == "ironie":
        return Replique("utter_relance_ironie", {"reflet": essentiel(carnet.pourquois()[-1])})
    return Replique(f"utter_relance_{angle}")


def _a_poser(niveau: int, carnet: Carnet) -> bool:
    return not carnet.echelle_finie and carnet.niveau == niveau


ETAPES = tuple(
    Etape(
        f"pourquoi_{niveau}",
        partial(question_pourquoi, niveau),
        partial(recevoir_pourquoi, niveau),
        partial(_a_poser, niveau),
    )
    for niveau in range(1, MAX_NIVEAUX + 1)
)

PRECISION = Etape(
    "motif_a_preciser",
    lambda carnet: Replique("utter_demander_motif", {"reflet": essentiel(carnet.pourquois()[-1])}),
    recevoir_precision,
    lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == "motif_a_preciser",
    choix=(SURTOUT_CA, PAS_TOUT_A_FAIT),
)
