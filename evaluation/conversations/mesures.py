"""What is measured of sessions: pure functions from turns to counts and findings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean, median

from evaluation.conversations.seance import NUMEROS, Seance, Tour

SIMPLES = (
    "utter_reflet_proposition",
    "utter_reflet_infinitif",
    "utter_reflet_nominal",
    "utter_reflet_citation",
    "utter_reflet_apres",
    "utter_valeurs_entendues",
    "utter_accueil_activite_notee",
    "utter_accueil_activite_racontee",
    "utter_accueil_activite_et_plus",
    "utter_accueil_activite_sobre",
    "utter_accueil_createur",
    "utter_accueil_repreneur",
    "utter_accueil_deja_la",
    "utter_reprise",
    "utter_retour_rappel",
    "utter_reflet_renoncement",
    "utter_reflet_objection",
    "utter_demander_correction",
    "utter_demander_motif",
    "utter_relance_ironie",
    "utter_corrige_activite",
    "utter_corrige_pourquoi",
    "utter_corrige_valeurs",
    "utter_corrige_acte",
    "utter_corrige_coeur_clientele",
    "utter_corrige_renoncements",
    "utter_corrige_geste_respect",
    "utter_corrige_action_7_jours",
    "utter_engagement_note",
    "utter_engagement_date",
    "utter_engagement_dates",
)
"""Responses that give the person's words back."""

COMPLEXES = (
    "utter_reflet_lien",
    "utter_reflet_valeur_",
    "utter_reflet_renoncement_lien",
    "utter_valeurs_entendues_lien",
    "utter_raison_detre_signee_lien",
    "utter_demander_avis_raison_detre",
    "utter_engagement_lien",
    "utter_echelle_arrivee_lien",
    "utter_echelle_arrivee_argent",
    "utter_conclusion_effet",
    "utter_conclusion_voeu",
    "utter_conclusion_valeur",
    "utter_conclusion_argent",
    "utter_approfondir_lien",
)
"""Those that link two answers, sum several up or name a value unsaid, by prefix."""

LISTES = ("utter_synthese", "utter_trouver_clients_reponse")
"""Responses that lay out the record: their lines are the person's own, said again on purpose."""

SANS_RETOUR = ("fausse_alerte", "silence", "pause", "effacement", "detresse", "correction")
"""Incidents after which no pending question is owed in the same turn."""

BOUCLE = 3
"""Turns without progress above which the coach is looping."""


@dataclass(frozen=True)
class Constat:
    """Something wrong at one turn of one session.

    Attributes:
        mesure: what it counts for.
        seance: name of the session.
        tour: turn, from 1.
        detail: the words concerned.
    """

    mesure: str
    seance: str
    tour: int
    detail: str


def questions(texte: str) -> int:
    """Question marks outside the person's quoted words."""
    return len(re.findall(r"\?+", _sans_citations(texte)))


def phrases(messages: Iterable[tuple[str, str]]) -> list[str]:
    """Sentences of at least four words, quotes taken out, lists of the record left out."""
    trouvees = []
    for nom, texte in messages:
        if nom.startswith((*LISTES, *NUMEROS)):
            continue
        for phrase in re.split(r"(?<=[.?!])\s+|\n", _sans_citations(texte)):
            propre = " ".join(phrase.lower().split())
            if len(re.findall(r"\w+", propre)) >= 4:
                trouvees.append(propre)
    return trouvees


def _sans_citations(texte: str) -> str:
    """The text without what stands between « », quotes inside quotes included."""
    while (court := re.sub(r"«[^«»]*»", "", texte)) != texte:
        texte = court
    return texte


def reflets(tour: Tour) -> tuple[int, int]:
    """Simple and complex reflections of a turn."""
    complexes = sum(nom.startswith(COMPLEXES) for nom in tour.repliques)
    return sum(nom in SIMPLES for nom in tour.repliques), complexes


def progres(tour: Tour) -> tuple:
    """What tells that a session moved: the step and everything on record."""
    fiche = tour.fiche or {}
    return (
        fiche.get("stage"),
        tuple((r["etape"], r["texte"]) for r in fiche.get("reponses", [])),
        fiche.get("raison_detre"),
        fiche.get("raison_detre_confirmee"),
        fiche.get("action_7_jours"),
    )


def constats(seance: Seance) -> list[Constat]:
    """Everything wrong in a session that can be seen without reading it."""
    trouves: list[Constat] = []

    def noter(mesure: str, rang: int, detail: str) -> None:
        trouves.append(Constat(mesure, seance.nom, rang, detail))

    mesures = (
        _repetitions,
        _deux_questions,
        _boucles,
        _defis,
        _pertes,
        _surdites,
        _confusions,
        _phrases_absurdes,
        _fausses_alertes,
    )
    for mesure in mesures:
        for rang, detail in mesure(seance):
            noter(mesure.__name__.strip("_"), rang, detail)
    return sorted(trouves, key=lambda c: c.tour)


def _repetitions(seance: Seance) -> Iterable[tuple[int, str]]:
    """The same sentence twice in a session."""
    dites: set[str] = set()
    for rang, tour in enumerate(seance.tours, start=1):
        for phrase in phrases(tour.messages):
            if phrase in dites:
                yield rang, phrase
            dites.add(phrase)


def _deux_questions(seance: Seance) -> Iterable[tuple[int, str]]:
    """More than one question in a turn."""
    for rang, tour in enumerate(seance.tours, start=1):
        if questions(tour.texte) > 1:
            yield rang, tour.texte


def _boucles(seance: Seance) -> Iterable[tuple[int, str]]:
    """More than `BOUCLE` turns in a row where the person answers and nothing moves."""
    avant, immobiles = None, 0
    for rang, tour in enumerate(seance.tours, start=1):
        etat = progres(tour)
        immobiles = immobiles + 1 if etat == avant and tour.parole.incident is None else 0
        if immobiles == BOUCLE + 1:
            yield rang, str(etat[0])
        avant = etat


def _defis(seance: Seance) -> Iterable[tuple[int, str]]:
    """Challenges on an answer that is not only about money."""
    for rang, tour in enumerate(seance.tours, start=1):
        if "utter_relance_defi" in tour.repliques and _argent_en_cause(seance, rang) != "seul":
            yield rang, f"{_derniere_raison(seance, rang)} → {tour.texte}"


def _argent_en_cause(seance: Seance, rang: int) -> str | None:
    return next((t.parole.argent for t in reversed(seance.tours[:rang]) if t.parole.argent), None)


def _derniere_raison(seance: Seance, rang: int) -> str:
    return next((t.parole.texte for t in reversed(seance.tours[:rang]) if t.parole.argent), "")


def defis_manques(seance: Seance) -> list[Constat]:
    """Answers only about money that were neither challenged nor asked about; two are enough."""
    manques, faits = [], 0
    for rang, tour in enumerate(seance.tours, start=1):
        faits += "utter_relance_defi" in tour.repliques
        if tour.parole.argent != "seul" or faits >= 2 or tour.demande == "motif_a_preciser":
            continue
        if not any(nom.startswith("utter_relance_defi") for nom in tour.repliques):
            detail = f"{tour.parole.texte} → {tour.repliques}"
            manques.append(Constat("defi_manque", seance.nom, rang, detail))
    return manques


def _pertes(seance: Seance) -> Iterable[tuple[int, str]]:
    """What was on record and is no more, or an answer passed over without being kept."""
    avant: dict[str, str] = {}
    for rang, tour in enumerate(seance.tours, start=1):
        fiche = tour.fiche or {}
        garde = {r["etape"]: r["texte"] for r in fiche.get("reponses", [])}
        for cle in ("activite", "coeur_clientele", "renoncements", "action_7_jours"):
            if fiche.get(cle):
                garde[cle] = fiche[cle]
        incident = tour.parole.incident
        if not (incident and incident.nature in ("correction", "effacement")):
            for etape, texte in avant.items():
                if etape not in garde:
                    yield rang, f"{etape} a disparu : {texte}"
                elif not garde[etape].startswith(texte[:20]) and tour.attendait != etape:
                    yield rang, f"{etape} a changé : {texte} → {garde[etape]}"
        change = tour.demande is not None and tour.demande != tour.attendait
        if tour.parole.reponse and change and not _garde(tour, garde):
            detour = tour.demande.startswith(("objection_", "dilemme", "detresse"))
            if not detour:
                yield rang, f"« {tour.parole.texte} » ({tour.attendait}) n’est gardé nulle part"
        avant = garde


def _garde(tour: Tour, garde: dict[str, str]) -> bool:
    mots = " ".join(tour.parole.texte.split())
    fiche = tour.fiche or {}
    ecrits = [
        *garde.values(),
        *(fiche.get("approfondissement") or {}).values(),
        *(v for v in (fiche.get("partenaires") or {}).values() if v),
    ]
    if tour.parole.etape == "activite":
        return bool(fiche.get("activite"))
    gardes = [" ".join(str(ecrit).split()) for ecrit in ecrits]
    # « c'est tout » or « c'est une valeur ? » after an answer is no part of it.
    courts = [g for g in gardes if len(g.split()) > 1 and mots.startswith(g.rstrip(" ,."))]
    longueur = len(re.findall(r"\w[\w'’-]*", mots))
    presque = any(longueur - len(g.split()) <= 3 for g in courts)
    # Nor is « Sérieusement ? » before one.
    reponse = mots.rpartition("? ")[2] or mots
    return presque or any(m[:30] in garde for m in (mots, reponse) for garde in gardes)


def _surdites(seance: Seance) -> Iterable[tuple[int, str]]:
    """An answer asked for again, or taken for something else."""
    for rang, tour in enumerate(seance.tours, start=1):
        if not tour.parole.reponse:
            continue
        if "utter_objection_tout_le_monde" in tour.repliques:
            continue
        recommence = tour.demande == tour.attendait and tour.demande != "pourquoi"
        autre = [
            nom
            for nom in tour.repliques
            if nom.startswith(("utter_retour", "utter_pas_compris", "utter_hors_sujet"))
        ]
        if recommence or autre:
            suite = ", ".join(tour.repliques)
            yield rang, f"{tour.attendait} : « {tour.parole.texte} » → {suite}"


def _confusions(seance: Seance) -> Iterable[tuple[int, str]]:
    """A question, a joke, an insult or an objection written down as an answer."""
    for rang, tour in enumerate(seance.tours, start=1):
        incident = tour.parole.incident
        if incident is None or incident.nature in ("correction", "fausse_alerte"):
            continue
        mots = tour.parole.texte.strip()
        for reponse in (tour.fiche or {}).get("reponses", []):
            if incident.nature == "bouton" and reponse["etape"] != incident.quand:
                continue
            if len(mots) > 3 and mots in reponse["texte"]:
                yield rang, f"« {mots} » noté comme {reponse['etape']}"


def _fausses_alertes(seance: Seance) -> Iterable[tuple[int, str]]:
    """The coaching stopped, or a doubt voiced, for someone who is well."""
    for rang, tour in enumerate(seance.tours, start=1):
        nature = tour.parole.incident.nature if tour.parole.incident else ""
        if nature == "detresse" or tour.attendait == "detresse_a_verifier":
            continue
        for nom in (*NUMEROS, "utter_demander_detresse"):
            if nom in tour.repliques:
                yield rang, f"« {tour.parole.texte} » → {nom}"


def _phrases_absurdes(seance: Seance) -> Iterable[tuple[int, str]]:
    """A refusal or a remark taken for the sentence to sign."""
    for rang, tour in enumerate(seance.tours, start=1):
        if tour.parole.etape != "avis_raison_detre" or not tour.fiche:
            continue
        dit = tour.parole.texte.strip().lower()[:20]
        phrase = (tour.fiche["raison_detre"] or "").lower()
        if dit in phrase and not dit.startswith(("nous existons", "on existe", "pour ")):
            yield rang, f"« {tour.parole.texte} » → « {tour.fiche['raison_detre']} »"


def retours(seance: Seance) -> list[tuple[bool, Constat]]:
    """For each interruption, whether the pending question came back, worded differently."""
    trouves = []
    for rang, tour in enumerate(seance.tours, start=1):
        incident = tour.parole.incident
        if incident is None or incident.nature in SANS_RETOUR:
            continue
        if tour.parole.rang + 1 < len(incident.dits):
            continue
        # An objection first opens its own exchange: the question comes back when it closes.
        suite = [t.demande for t in seance.tours[rang - 1 :] if t.demande]
        exchange = ("objection_", "dilemme", "motif_a_preciser")
        suivante = next((d for d in suite if not d.startswith(exchange)), None)
        confondue = any(r == rang for r, _ in _confusions(seance))
        revenue = tour.demande is not None and suivante == incident.quand and not confondue
        detail = f"{incident.nature} : « {tour.parole.texte} » → {', '.join(tour.repliques)}"
        trouves.append((revenue, Constat("retour", seance.nom, rang, detail)))
    return trouves


def detresses(seance: Seance) -> list[tuple[bool, Constat]]:
    """For each distress: numbers given, no question until the person asks to go on."""
    trouves = []
    for rang, tour in enumerate(seance.tours, start=1):
        incident = tour.parole.incident
        if incident is None or incident.nature != "detresse":
            continue
        dernier = tour.parole.rang + 1 == len(incident.dits)
        if dernier and incident.reprend:
            bien = tour.demande is not None
        else:
            chiffres = "3114" in tour.texte
            bien = chiffres and tour.demande is None and questions(tour.texte) == 0
        detail = f"« {tour.parole.texte} » → {', '.join(tour.repliques)}"
        trouves.append((bien, Constat("detresse", seance.nom, rang, detail)))
    return trouves


def corrections(seance: Seance) -> list[tuple[bool, Constat]]:
    """For each correction, whether the record holds the new words."""
    trouves = []
    for rang, tour in enumerate(seance.tours, start=1):
        incident = tour.parole.incident
        if incident is None or incident.nature != "correction" or not incident.corrige:
            continue
        if tour.parole.rang + 1 < len(incident.dits):
            continue
        fiche = tour.fiche or {}
        garde = {r["etape"]: r["texte"] for r in fiche.get("reponses", [])}
        ecrit = garde.get(incident.corrige) or fiche.get(incident.corrige) or ""
        bien = tour.parole.texte.strip().lower()[:25] in str(ecrit).lower()
        detail = f"{incident.corrige} = « {ecrit} » au lieu de « {tour.parole.texte} »"
        trouves.append((bien, Constat("correction", seance.nom, rang, detail)))
    return trouves


def percentile(valeurs: list[float], part: float) -> float:
    """Nearest-rank percentile; 0 for an empty list."""
    if not valeurs:
        return 0.0
    rangees = sorted(valeurs)
    return rangees[min(len(rangees) - 1, max(0, round(part * len(rangees) + 0.5) - 1))]


def phrase_passe_partout(seance: Seance) -> bool | None:
    """Whether the first draft falls back on the trade, for want of a why; None without a draft."""
    brouillons = [t.fiche["raison_detre"] for t in seance.tours if t.fiche]
    brouillon = next((b for b in brouillons if b), None)
    return None if brouillon is None else "bien faire notre métier" in brouillon


def tableau(seances: list[Seance]) -> dict[str, object]:
    """Every figure, over all sessions."""
    tours = [tour for seance in seances for tour in seance.tours]
    signables = [s for s in seances if s.personnage.quitte_apres is None and _va_au_bout(s)]
    signees = [float(s.signee_au_tour) for s in signables if s.signee_au_tour]
    sereines = [
        float(sum(t.parole.incident is None for t in s.tours[: s.signee_au_tour]))
        for s in signables
        if s.signee_au_tour
    ]
    demandes = sum(tour.demande is not None for tour in tours)
    simples = sum(reflets(tour)[0] for tour in tours)
    complexes = sum(reflets(tour)[1] for tour in tours)
    devinees = sum(nom.startswith(COMPLEXES[1]) for tour in tours for nom in tour.repliques)
    brouillons = [phrase_passe_partout(s) for s in seances]
    passe_partout = [generique for generique in brouillons if generique is not None]
    longueurs = [len(tour.texte) for tour in tours]
    trouves = [c for s in seances for c in constats(s)]
    compte = {
        nom: sum(c.mesure == nom for c in trouves)
        for nom in (
            "repetitions",
            "deux_questions",
            "boucles",
            "defis",
            "pertes",
            "surdites",
            "confusions",
            "phrases_absurdes",
            "fausses_alertes",
        )
    }
    rendus = [bien for s in seances for bien, _ in retours(s)]
    alertes = [bien for s in seances for bien, _ in detresses(s)]
    corriges = [bien for s in seances for bien, _ in corrections(s)]
    genres = sorted({s.personnage.genre for s in signables})
    reprises = [
        s for s in seances if any(i.nature == "redemarrage" for i in s.personnage.incidents)
    ]
    return {
        "seances": len(seances),
        "tours": len(tours),
        "tours_avant_signature_mediane": median(signees) if signees else None,
        "tours_avant_signature_p95": percentile(signees, 0.95),
        "tours_sans_interruptions_mediane": median(sereines) if sereines else None,
        "abouties": {
            genre: [
                sum(bool(s.signee_au_tour) for s in signables if s.personnage.genre == genre),
                sum(s.personnage.genre == genre for s in signables),
            ]
            for genre in genres
        },
        "reflets_par_question": round((simples + complexes) / max(1, demandes), 2),
        "part_complexes": round(complexes / max(1, simples + complexes), 3),
        "part_valeurs_devinees": round(devinees / max(1, simples + complexes), 3),
        "phrases_passe_partout": [sum(passe_partout), len(passe_partout)],
        "repetitions": compte["repetitions"],
        "tours_a_deux_questions": compte["deux_questions"],
        "longueur_mediane": median(longueurs),
        "longueur_moyenne": round(mean(longueurs)),
        "longueur_max": max(longueurs),
        "boucles": compte["boucles"],
        "retours": [sum(rendus), len(rendus)],
        "reponses_perdues": compte["pertes"],
        "reponses_non_entendues": compte["surdites"],
        "interruptions_prises_pour_reponses": compte["confusions"],
        "remarques_prises_pour_la_phrase": compte["phrases_absurdes"],
        "fausses_alertes_de_detresse": compte["fausses_alertes"],
        "defis_a_tort": compte["defis"],
        "defis_manques": sum(len(defis_manques(s)) for s in seances),
        "defis": sum("utter_relance_defi" in t.repliques for t in tours),
        "corrections": [sum(corriges), len(corriges)],
        "reprises_apres_arret": [sum(_reprend(s) for s in reprises), len(reprises)],
        "effacements_complets": [
            sum(not any(s.restes.values()) for s in seances if s.restes is not None),
            sum(s.restes is not None for s in seances),
        ],
        "detresse": [sum(alertes), len(alertes)],
    }


def _va_au_bout(seance: Seance) -> bool:
    """Whether this person means to finish: not those who erase or leave in distress."""
    incidents = seance.personnage.incidents
    return not any(i.nature == "effacement" or not i.reprend for i in incidents)


def _reprend(seance: Seance) -> bool:
    """Whether a killed and restarted coach still knew everything and asked the same question."""
    for rang, tour in enumerate(seance.tours):
        if tour.parole.incident and tour.parole.incident.nature == "redemarrage":
            avant = seance.tours[rang - 1].fiche or {}
            apres = tour.fiche or {}
            return tour.demande == tour.attendait and apres.get("reponses") == avant.get("reponses")
    return False
