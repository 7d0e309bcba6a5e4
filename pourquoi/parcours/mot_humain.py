"""The human word some answers call for before the next question: a death, tiredness, fear, no choice."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pourquoi import accueil
from pourquoi.carnet import Carnet, Replique
from pourquoi.ecoute.confidences import (
    avoue_une_faute,
    confidence_grave,
    confie_un_deuil,
    difficulte_avec_quelqu_un,
    dit_sa_fatigue,
    dit_un_depart,
    dit_une_epreuve,
    doute_de_soi,
)
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape
from pourquoi.majuscules import majuscule
from pourquoi.reflet import Reflet, refleter
from pourquoi.reflet.formes import en_clair
from pourquoi.reflet.noms import prenoms
from pourquoi.reflet.personne import TU, VOUS, Intournable, tourner
from pourquoi.reflet.quelqu_un import celui_d_avant, proche
from pourquoi.reflet.typographie import nettoyer


@dataclass
class MotHumain:
    """What is said first; whether a death or a grave illness was told, and what came after it.

    `intime`: a death told in gentler words, or a wrong of their own; it is received, and not quoted.
    """

    repliques: list[Replique] = field(default_factory=list)
    grave: bool = False
    suite: list[Replique] = field(default_factory=list)
    intime: bool = False

    def avant(self, repliques: list[Replique]) -> list[Replique]:
        """The word, then the turn; after a death, what followed it is said back, never the death."""
        if self.intime:
            return [*self.repliques, *(r for r in repliques if not _recite(r))]
        if not self.grave:
            return [*self.repliques, *repliques]
        sans = [r for r in repliques if not re.search("reflet|entendu", r.nom)]
        return [*self.repliques, *self.suite, *sans]


_SOMBRE = re.compile(
    r"\b(?:mort|deces|deced|enterr|obseques|deuil|perdu|malad|cancer|hopital|hospitalis|accident|suicid|pendu|noye|tue|battai|buvai|cogn|frapp|violen|burn|depress)\w*"
)
"""What is received, and never said back."""
_VIOLENT = re.compile(r"\b(?:battai|buvai|cogn|frapp|suicid|pendu|tue\b)\w*")
"""One does not thank somebody for speaking of those who hurt them, nor name a suicide."""


_PESE = re.compile(
    r"\b(?:menti|arnaqu|truand|escroqu|plum|entub|honte|fauch|renvers|percut|fait (?:aussi|vous aussi|toi aussi)|part(?:i|ie) (?:sans|en|avant|seul))\w*"
)


def _recite(replique: Replique) -> bool:
    """Whether a reply quotes a tale that was confided, or says back what is dark in it."""
    dit = normaliser(replique.variables.get("reflet") or "")
    if replique.nom == "utter_reflet_citation" or "entendu" in replique.nom:
        return replique.nom != "utter_valeurs_entendues"
    return "reflet" in replique.nom and bool(_SOMBRE.search(dit) or _PESE.search(dit))


def _condoleances(carnet: Carnet, texte: str) -> Replique:
    """Whom they speak of is named, when that is sure."""
    dite = next((p for p in en_phrases(texte) if confidence_grave(p)), "")
    if _VIOLENT.search(normaliser(dite)):
        return Replique("utter_confidence")
    # « l’atelier de mon oncle », then « il est mort l’an dernier ».
    avant = " ".join([carnet.activite or "", *carnet.pourquois()[-2:], texte[: texte.find(dite)]])
    qui = proche(dite, carnet.tutoiement) or celui_d_avant(dite, avant, carnet.tutoiement)
    return Replique("utter_confidence_de", {"qui": qui}) if qui else Replique("utter_confidence")


def _ce_qui_suivit(texte: str, tutoiement: bool) -> list[Replique]:
    """What they did or wished after what they confide, else what somebody gave them then.

    What was told before it (« je hais qu'on jette… Et puis mon mari est mort ») is said back as any answer.
    """
    if recu := ce_qu_on_leur_a_donne(texte, tutoiement):
        return [Replique("utter_reflet_apres", {"reflet": recu})]
    avant, apres = _de_part_et_d_autre(texte)
    for reste in (_depuis_le_debut(texte), apres):
        if reste and (dit := _sans_rien_de_sombre(reste, tutoiement)):
            return [Replique("utter_reflet_apres", {"reflet": dit.texte})]
    for reste in (avant, texte):
        if reste and (dit := _sans_rien_de_sombre(reste, tutoiement)):
            avance = texte.find(dit.source) if reste is texte else -1
            if avance > 0 and confidence_grave(texte[:avance]):
                return [Replique("utter_reflet_apres", {"reflet": dit.texte})]
            variables = {"reflet": dit.texte, "Reflet": majuscule(dit.texte)}
            return [Replique(f"utter_reflet_{dit.forme}", variables)]
    return []


def _de_part_et_d_autre(texte: str) -> tuple[str, str]:
    """What was told before what is confided, and after it."""
    phrases = [p for phrase in en_phrases(texte) for p in re.split(r"(?<=;)\s+", phrase)]
    graves = [rang for rang, phrase in enumerate(phrases) if confidence_grave(phrase)]
    if not graves:
        return "", ""
    apres = (p for p in phrases[graves[-1] :] if not confidence_grave(p))
    return " ".join(phrases[: graves[0]]), " ".join(apres)


def _sans_rien_de_sombre(reste: str, tutoiement: bool) -> Reflet | None:
    dit = refleter(reste, tutoiement)
    if (
        dit
        and dit.forme == "citation"
        and (clair := en_clair(dit.texte, TU if tutoiement else VOUS))
    ):
        # « une infirmière est restée »: of somebody else, and said as it is.
        dit = Reflet(*clair, dit.source)
    if dit is None or dit.forme not in ("proposition", "infinitif"):
        return None
    return None if _SOMBRE.search(normaliser(dit.texte)) else dit


_JE_AI_FAIT = re.compile(
    r"(?:^|(?<=[ ,.]))(?<!que )(?<!où )(?<!dont )(?:j[’']ai|jai|je me suis) (?!perdu)\w+",
    re.IGNORECASE,
)


def _depuis_le_debut(texte: str) -> str:
    """« j'ai appris à souder et j'ai tout réparé », that ends a tale told at one go; else nothing."""
    faits = [*_JE_AI_FAIT.finditer(texte)]
    reste = texte[faits[0].start() :] if faits else ""
    apres = faits and confidence_grave(texte[: faits[0].start()])
    return reste if apres and not re.search(r"[.!?…;] \S", reste) else ""


_M_A_DONNE = re.compile(
    r"(?:(?:et|mais|puis) )?(?P<qui>il|elle|(?:mon|ma) [\w-]+|(?-i:[A-ZÀ-Ý])[\w-]+)(?P<verbe> m[’'](?:a|avait) (?:tout |aussi )?(?:appris|montré|transmis|enseigné|confié|offert|donné (?:le goût|l[’']envie|envie|ma chance|une chance|son|sa|ses)|tendu la main|ouvert sa|légué|fait confiance)\b[^.;:!?…]{0,90})",
    re.IGNORECASE,
)
"""« il m’a appris à souder »"""


def ce_qu_on_leur_a_donne(texte: str, tutoiement: bool) -> str | None:
    """« Rémi vous a appris à souder »: what somebody gave them, of a hard tale; None when none is told.

    Who it was is named when that is said just before: « Rémi, mon chef, il… ».
    """
    propre = nettoyer(texte)
    for phrase in en_phrases(propre):
        donne = _M_A_DONNE.match(phrase)
        if donne is None or _SOMBRE.search(normaliser(donne[0])):
            continue
        qui = donne["qui"]
        if qui.lower() in ("il", "elle"):
            nomme = re.search(
                rf"(?P<nom>[A-ZÀ-Ý][\w-]+)(?:, [^,.;:!?]{{2,40}})?,? {qui.lower()} ",
                propre[: propre.find(phrase)],
            )
            qui = nomme["nom"] if nomme and nomme["nom"] in prenoms() else qui.lower()
        try:
            verbe = donne["verbe"] if len(donne["verbe"]) < TENU else donne["verbe"].split(",")[0]
            return tourner(f"{qui}{verbe}".strip(" ,"), TU if tutoiement else VOUS, 1)
        except Intournable:
            continue
    return None


TENU = 90
"""Characters of what was given, beyond which only its first clause is said."""


def mot_humain(carnet: Carnet, etape: Etape, texte: str, peur: bool, aussi: bool) -> MotHumain:
    """The word an answer calls for; each is said once for the tale of the whys, and once a step after it.

    Args:
        carnet: the notebook; keeps what was received already.
        etape: the step answered.
        texte: the answer.
        peur: whether it tells of a fear.
        aussi: whether the step takes an answer that comes with something else.
    """
    confie = "confidence" if etape.nom in _DU_RECIT else f"confidence_{etape.nom}"
    grave = recoit_une_fois(carnet, confie, confidence_grave(texte))
    fatigue = recoit_une_fois(carnet, "fatigue", not grave and dit_sa_fatigue(texte))
    contraint = etape.nom == "activite" and accueil.envoye(texte)
    contraint = recoit_une_fois(carnet, "envoye", contraint)
    eprouve = recoit_une_fois(carnet, confie, not grave and dit_une_epreuve(texte))
    dits = [_condoleances(carnet, texte)] if grave else []
    intime = not grave and etape.nom not in _DES_GENS
    intime = intime and (confie_un_deuil(texte) or avoue_une_faute(texte))
    intime = recoit_une_fois(carnet, confie.replace("confidence", "intime"), intime)
    # « … une photo de Praline. Elle est partie en mars »: a word for it, and the answer said back.
    deuil = recoit_une_fois(carnet, "deuil", not (grave or intime) and dit_un_depart(texte))
    dits += [Replique("utter_confidence")] if eprouve or deuil or intime else []
    dits += [Replique("utter_fatigue")] if fatigue and not dits else []
    peur = recoit_une_fois(carnet, "peur", peur)
    dits += [Replique("utter_peur")] if peur and not dits else []
    doute = recoit_une_fois(carnet, "doute", doute_de_soi(texte))
    dits += [Replique("utter_doute")] if doute and not dits else []
    dur = aussi and difficulte_avec_quelqu_un(texte)
    dur = recoit_une_fois(carnet, "difficulte", dur)
    dits += [Replique("utter_difficulte")] if dur and not dits else []
    force = etape.nom in ("activite", "statut", "pourquoi_1") and accueil.sans_choix(texte)
    force = recoit_une_fois(carnet, "sans_choix", force)
    # The next question receives the same thing.
    force = force and carnet.angle != "contrainte"
    dits += [Replique("utter_accueil_sans_choix")] if force and not dits else []
    dits += [venu_par_quelqu_un(texte)] if contraint else []
    # In front of the sentence, what came after goes to the sentence.
    suite = _ce_qui_suivit(texte, carnet.tutoiement) if grave and aussi else []
    return MotHumain(dits, grave, suite, intime)


def venu_par_quelqu_un(texte: str) -> Replique:
    """What is said to whoever was sent here, or told of it: « ma fille m’a dit d’essayer »."""
    return Replique(f"utter_accueil_{'conseille' if accueil.conseille(texte) else 'envoye'}")


_DU_RECIT = ("activite", "statut", *(f"pourquoi_{niveau}" for niveau in range(1, 6)))
"""Steps of one tale, received once; what is confided at each later step is received again."""
_DES_GENS = ("coeur_clientele", "renoncements")
"""Steps that name people: « les veuves dont le mari est parti en laissant… » is nobody of theirs."""


def recoit_une_fois(carnet: Carnet, sujet: str, entendu: bool) -> bool:
    """Whether this is heard and was not answered with a human word yet in the session."""
    if not entendu or sujet in carnet.detours_faits:
        return False
    carnet.detours_faits = [*carnet.detours_faits, sujet]
    return True
