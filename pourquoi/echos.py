"""What a deeper answer truly takes up of an earlier one: the two are then said together."""

from __future__ import annotations

import re
from collections import Counter

from pourquoi.carnet import POURQUOIS, Carnet, Replique
from pourquoi.conclusion import contribution, voeu
from pourquoi.ecoute.confidences import confidence_grave
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.majuscules import majuscule
from pourquoi.rectifications import pleins
from pourquoi.reflet.clauses import blessant
from pourquoi.reflet.lexique import accentuer, frequence, part
from pourquoi.reflexion import LONGUEUR_LIEN, citer
from pourquoi.synthese.passage import redit
from pourquoi.valeurs_lexique import valeurs_sous_entendues
from pourquoi.valeurs_nommees import ASSEZ_NOMMEE, chacune_son_tour, nommer

_FORMES = tuple(f"utter_reflet_{f}" for f in ("proposition", "infinitif", "nominal", "citation"))
_REPRIS = ("acte", "geste_respect", "pourquoi_3", "pourquoi_2", "pourquoi_1", "regard_client")
"""Answers that a deeper one may take up, the most told first."""
LONGUEUR_ANCIEN = 110
"""Longest stretch of an earlier answer quoted beside a deeper one, in characters."""
RARE, COURANT = 45, 400
"""Occurrences per million below which one word in common ties two answers, or two words do."""
DU_METIER = 3
"""Answers that hold a word of their trade."""
_D_INTENDANCE = ("changement_metier", "adequation_offre", "efficacite", "choix_strategique")
"""Questions on the trade, the offer, the means: one thing named there and elsewhere ties nothing."""
_PARTOUT = frozenset(
    [
        "client",
        "cliente",
        "clientele",
        "gens",
        "personne",
        "metier",
        "travail",
        "entreprise",
        "boutique",
        "magasin",
        "atelier",
        "chantier",
        "piece",
        "valeur",
        "place",
        "projet",
        "produit",
        "service",
        "prix",
        "temp",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "semaine",
        "matin",
        "soir",
        "heure",
        "minute",
        "mois",
        "annee",
        "vendre",
        "acheter",
        "payer",
        "euro",
        "facture",
        "devi",
        "telephone",
        "appeler",
        "rendez",
        "demander",
        "donner",
        "mettre",
        "prendre",
        "passer",
        "voir",
        "savoir",
        "pouvoir",
        "vouloir",
        "devoir",
        "preferer",
        "arreter",
        "aimer",
        "penser",
        "trouver",
        "rendre",
        "montrer",
        "expliquer",
        "commencer",
        "vraiment",
        "toujour",
        "jamai",
        "souvent",
        "simplement",
    ]
)
"""Words of any business, without their plural: to share one says nothing."""
_COURANTS = re.compile(
    r"(?:mang|dorm|seance|eleve|gamin|gosse|enfant|patient|voul|voud|veu|pouv|pour[rt]|puiss|dev|doi|fai|fer|aur|aim|all|ven|vien|reven|reviend|revien|retour|part|sav|sach|dis|dit|voi|voy|verr|rest|tien|ten|port|sort|entr|arriv|parl|cherch|boss|bouger|bonn|premi|derni|petit|grand|nouv|prefer|essay|regard|sembl|continu|suiv|laiss|souhait|personn|puisque|cause|besoin|envie|moyen|maniere|facon|niveau|pareil|merci|bonjour|afin)"
)
"""Verbs and words of all speech, however rare this form of theirs."""
_DES_MIENS = re.compile(
    r"\b(?:mon|ma|notre) (?P<qui>mere|pere|maman|papa|grand ?-? ?mere|grand ?-? ?pere|mamie|papi|mari|femme|fils|fille|frere|soeur|oncle|tante)\b"
)
_TRANCHE = re.compile(
    r"\brefus\w*|\b(?:dis|dirais?|dit) non\b|\bnon merci\b|\bplutot (?:que|de|d')|\bau lieu d|\b(?:ma|cette|la) (?:phrase|raison d'etre)\b|\bje (?:vais|prefere|ferai|ferais|garde\w*|reste\w*|choisi\w*|continue\w*)\b"
)
_HESITE = re.compile(
    r"\b(?:hesit\w+|peut[ -]etre|sais pas|jsp|aucune idee|pas (?:encore )?decid\w+|rien)\b|\?"
)
_OFFRE = re.compile(
    r"\bje (?:lui |leur |les |l'|le |la |y )?\w+(?:rai|rais)\b|(?:^|[,:;.] |\bde |\bd'|\ba )(?:lui |leur |les |l'|le |la )?\w{2,}(?:er|ir|re)\b(?! (?:est|c'est)\b)"
)
"""« je pourrais passer le chercher », « lui payer l'assurance »: what would be done for someone."""
_MONTRENT = (
    "philosophie_commerciale", "choix_strategique", "adequation_offre", "adequation_philosophie",
    "partenaire_fournisseurs", "partenaire_collaborateurs", "partenaire_confreres", "plaisir", "confiance",
)  # fmt: skip
"""Deeper questions whose answer may show a value; a habit to leave shows none."""


def relier(
    carnet: Carnet, nom: str, dit: str, repliques: list[Replique], suit: bool
) -> list[Replique]:
    """The reflection of a deeper answer, beside what it takes up; as it is where it takes up nothing.

    Args:
        carnet: the notebook.
        nom: the deeper step.
        dit: its answer.
        repliques: what would be said of it alone.
        suit: whether the answer before was set beside another: two in a row would sound like a method.
    """
    carnet.dernier_reflet_lie = False
    seule = repliques[0] if len(repliques) == 1 and repliques[0].nom in _FORMES else None
    if seule is None or suit or not _se_redit(dit):
        return repliques
    reflet = seule.variables["reflet"]
    if seule.nom == "utter_reflet_citation":
        reflet = f"«\u00a0{reflet}\u00a0»"
    lien = next(filter(None, (lie(carnet, nom, dit) for lie in _LIENS)), None)
    if lien is None or len(reflet) + sum(map(len, lien.variables.values())) > LONGUEUR_LIEN + 60:
        return repliques
    carnet.dernier_reflet_lie = True
    variables = {"reflet": reflet, "Reflet": majuscule(reflet), **lien.variables}
    return [Replique(lien.nom, variables)]


def _aux_memes_mots(carnet: Carnet, nom: str, dit: str) -> Replique | None:
    """« des vieux qui partent en chantant », beside « j'ai chanté derrière la porte »."""
    ailleurs = pleins(f"{carnet.activite or ''} {carnet.coeur_clientele or ''}") | _du_metier(
        carnet
    )
    assez = 2 if nom in _D_INTENDANCE else 1
    for autre in _REPRIS:
        cle, texte = f"echo_{autre}", getattr(carnet, autre) or ""
        if cle in carnet.reflets_lies or redit(texte, dit, 0.6) or redit(dit, texte, 0.6):
            continue
        for phrase in en_phrases(texte):
            ancien = citer(phrase, LONGUEUR_ANCIEN)
            if not _partagent(dit, ancien, ailleurs, assez) or not _se_redit(phrase):
                continue
            carnet.reflets_lies = [*carnet.reflets_lies, cle]
            return Replique("utter_reflet_lien_plus_loin", {"ancien": ancien})
    return None


def _du_metier(carnet: Carnet) -> set[str]:
    """Words that come back in answer after answer: « chantier » is where they work, not what they mean."""
    dits = [getattr(carnet, nom) or "" for nom in (*_REPRIS, "renoncements")]
    compte = Counter(mot for dit in (*dits, *carnet.approfondi.values()) for mot in pleins(dit))
    return {mot for mot, fois in compte.items() if fois >= DU_METIER}


def _se_redit(phrase: str) -> bool:
    """Whether a sentence may be quoted again: a death, or what hurts, is met once."""
    mort = re.search(
        r"\b(?:mort\w*|mouri\w*|deced\w*|suicid\w*|coule|tue\w*)\b", normaliser(phrase)
    )
    return not (mort or blessant(phrase) or confidence_grave(phrase) or "?" in phrase)


def _partagent(dit: str, ancien: str, ailleurs: set[str], assez: int = 1) -> bool:
    """Whether two answers share one of theirs, enough rare words, or two that are not everywhere."""
    miens = {m["qui"] for m in _DES_MIENS.finditer(normaliser(dit))}
    if miens & {m["qui"] for m in _DES_MIENS.finditer(normaliser(ancien))}:
        return True
    siens, autres = (
        {m for m in pleins(t) - _PARTOUT - ailleurs if not _COURANTS.match(m)}
        for t in (dit, ancien)
    )
    communs = [
        max(_courant(mot), _courant(autre))
        for mot in siens
        for autre in autres
        if _meme_mot(mot, autre)
    ]
    assez_rares = sum(f < RARE for f in communs) >= assez
    return assez_rares or sum(f < COURANT for f in communs) >= 2


def _courant(mot: str) -> float:
    """How frequent a flat word is, with its accents and the plural it lost: « interieur », « depui »."""
    formes = {mot, f"{mot}s"}
    return max(map(frequence, formes.union(*(accentuer(forme) or () for forme in formes))))


def _meme_mot(mot: str, autre: str) -> bool:
    """The same noun, or two forms of the same verb: « chanter », « chantant »."""
    if mot == autre:
        return len(mot) >= 5 and part(mot, "D") < 0.5
    verbes = part(mot, "V") > 0.5 and part(autre, "V") > 0.5
    return verbes and len(mot) >= 6 and mot[:5] == autre[:5] and abs(len(mot) - len(autre)) <= 3


def _a_une_valeur(carnet: Carnet, nom: str, dit: str) -> Replique | None:
    """A value they named, which the answer shows without naming it."""
    vues = valeurs_sous_entendues(dit) if nom in _MONTRENT else []
    for valeur in chacune_son_tour(carnet):
        deja = carnet.reflets_lies.count(valeur) >= ASSEZ_NOMMEE
        if valeur in vues and valeur in carnet.valeurs_nommees and not deja:
            return Replique(
                "utter_reflet_lien_plus_loin_valeur", {"valeur": nommer(carnet, valeur)}
            )
    return None


def _au_but(carnet: Carnet, nom: str, dit: str) -> Replique | None:
    """What the sentence signed advises, beside what it is for: the question asked for both."""
    plat = normaliser(dit)
    tranche = nom == "choix_strategique" and _TRANCHE.search(plat) and not _HESITE.search(plat)
    if not tranche or not carnet.raison_detre_confirmee:
        return None
    voulu = voulu_au_dela(carnet)
    return Replique("utter_reflet_lien_plus_loin_but", voulu) if voulu else None


_METIER = re.compile(
    r"(?:tenir|exercer|faire|bien faire|vendre|louer|conduire|proposer|servir|racheter|ouvrir|construire|donner des cours)\b(?!.*\bqu[e’])"
)


def voulu_au_dela(carnet: Carnet) -> dict[str, str]:
    """What the signed sentence is for, said to them; nothing when it is their trade alone.

    « conduire un taxi » is nothing to go deeper from.
    """
    voulu = contribution(carnet)
    if _METIER.match(voulu) or redit(voulu, carnet.activite or ""):
        return {}
    return voeu(carnet, voulu)


def _a_un_geste(carnet: Carnet, nom: str, dit: str) -> Replique | None:
    """What would be done for a partner, beside the act of respect told before; once."""
    avant, cle = carnet.geste_respect or "", "echo_geste_respect"
    offre = nom.startswith("partenaire_") and _OFFRE.search(normaliser(dit))
    if not offre or cle in carnet.reflets_lies or not 3 <= len(avant.split()) <= 16:
        return None
    if _HESITE.search(normaliser(f"{dit} {avant}")) or not _se_redit(avant):
        return None
    carnet.reflets_lies = [*carnet.reflets_lies, cle]
    ancien = citer(avant, LONGUEUR_ANCIEN)
    return Replique("utter_reflet_lien_plus_loin_geste", {"ancien": ancien})


def _a_ce_qui_change(carnet: Carnet, nom: str, dit: str) -> Replique | None:
    """What will be a little better around, beside what their last why already changed for others."""
    if nom != "monde_meilleur" or _HESITE.search(normaliser(dit)) or len(dit.split()) < 4:
        return None
    dites = [(n, getattr(carnet, n)) for n in reversed(POURQUOIS) if getattr(carnet, n)][:1]
    for autre, texte in dites:
        change = carnet.motifs[-1:] and carnet.motifs[-1] == "motif_sens"
        court = 3 <= len(texte.split()) <= 18 and len(en_phrases(texte)) == 1
        vu = f"echo_{autre}" in carnet.reflets_lies or redit(texte, dit, 0.5)
        if change and court and not vu and _se_redit(texte):
            ancien = citer(_CE_QUE_CA_CHANGE.sub("", texte), LONGUEUR_ANCIEN)
            return Replique("utter_reflet_lien_plus_loin_effet", {"ancien": ancien})
    return None


_CE_QUE_CA_CHANGE = re.compile(
    r"^\W*(?:(?:bah|ben|bon|et|donc)\W+)*(?:[çc]a|cela) (?:leur |me |lui |nous )?change (?:que |qu['’])",
    re.IGNORECASE,
)
_LIENS = (_aux_memes_mots, _a_une_valeur, _au_but, _a_un_geste, _a_ce_qui_change)
"""From what they share in so many words to what the question itself sets side by side."""
