"""A message is read claim by claim, so that none hides another.

What takes it as a whole comes first; the rest is cut into clauses, each heard by its own kind.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.amorces import ALLEZ, CITE, DANS, LE, tel_que_tape
from pourquoi.carnet import Carnet
from pourquoi.contredites import contredites
from pourquoi.ecriture import en_phrases
from pourquoi.mot_pour_mot import cite_puis_redit, mots_echanges
from pourquoi.precisions import Precisees, precisions
from pourquoi.reclamations.activite_nommee import activite_nommee
from pourquoi.reclamations.deja_notees import (
    demande_si_garde,
    et_lui_garde,
    la_phrase,
    ou_c_est_dit,
    redit_la_derniere,
)
from pourquoi.reclamations.denoncee_puis_dite import denoncee_puis_dite, revient_sur
from pourquoi.reclamations.dernier_reflet import le_dernier_reflet
from pourquoi.reclamations.details import (
    N_EST,
    delai_corrige,
    en_ses_mots,
    jamais_dite,
    mal_ecrit_la,
    mis_a_la_place,
)
from pourquoi.reclamations.du_chemin import dans_le_chemin
from pourquoi.reclamations.en_trop import en_trop, suite_remise
from pourquoi.reclamations.ligne_de_la_synthese import (
    confidence_a_oter,
    ligne_mal_dite,
    repond_apres_un_reproche,
)
from pourquoi.reclamations.mal_rangees import (
    c_etait_une_question,
    l_une_pour_l_autre,
    pas_lui,
    pas_un_renoncement,
)
from pourquoi.reclamations.notez_plutot import garde_a_tort, notez_plutot
from pourquoi.reclamations.ordre_des_clients import ordre_des_clients
from pourquoi.reclamations.ordre_et_reproche import (
    FIN_DE_CLAUSE,
    OTE,
    OUBLIE,
    PROTESTE,
    REMETS,
    REMETS_LES,
    VOUS_AVEZ,
    note_le,
    proteste,
    renvoie_a_ce_qui_est_fait,
)
from pourquoi.reclamations.oublis import (
    L_AVOIR_OUBLIE,
    UN_OUBLI,
    disparu,
    l_essentiel_oublie,
    manque,
    oublie_cite,
    oublies_de_la_liste,
    oublies_qui_sont,
)
from pourquoi.reclamations.prise_pour_une_reponse import prise_pour_une_reponse
from pourquoi.reclamations.raison_redite import raison_redite
from pourquoi.reclamations.reponse_nommee import JOUR_DIT, TOUT_CHAMP, avec_ce_change
from pourquoi.reclamations.sous_leur_nom import (
    C_EST_LUI,
    FAUX_SEUL,
    PAS_CELA_SEUL,
    PAS_CLAIR,
    ce_qu_il_voit,
    entiere,
    opposee,
    pas_ca_puis_la_neuve,
    plusieurs_nommees,
    une_nommee,
)
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat
from pourquoi.valeurs_dementies import valeurs_dementies
from pourquoi.valeurs_reclamees import valeurs_reclamees


def reclamations(texte: str, carnet: Carnet) -> Precisees | None:
    """What a message claims back of the answers; None when it claims nothing that is known.

    Args:
        texte: the message.
        carnet: the notebook, left as it is.
    """
    if lues := next(filter(None, (lire(texte, carnet) for lire in _D_UN_TENANT)), None):
        return lues
    seul_ordre = note_le(texte) or renvoie_a_ce_qui_est_fait(texte)
    if seul_ordre and carnet.etape not in SUR_LA_PHRASE:
        # Whatever it bears on, the order itself answers nothing.
        return Precisees(laisses=[texte.strip()])
    return _clause_par_clause(texte, carnet)


def _clause_par_clause(texte: str, carnet: Carnet) -> Precisees | None:
    """The claims of a message read one after the other, so that none hides another."""
    lues, reste, dernier = Precisees(), [], ""
    for clause in _clauses(texte):
        plat = a_plat(clause)
        if (quoi := demande_si_garde(clause, carnet)) is not None:
            tenu = ou_c_est_dit(quoi, carnet)
            (lues.deja if tenu else lues.absents).append(la_phrase(quoi, tenu) if tenu else quoi)
            continue
        demande = clause.rstrip().endswith("?") and not re.search(REMETS_LES, plat)
        if demande and not disparu(clause):
            reste += [] if PROTESTE.search(plat) else [clause]
            continue
        lue = (
            suite_remise(clause, reste, carnet)
            or opposee(clause, carnet)
            or entiere(clause, carnet, bool(lues.changes))
            or pas_un_renoncement(clause, carnet)
            or en_trop(clause, texte, reste, carnet)
            or manque(clause, dernier, carnet)
            or delai_corrige(clause, carnet, bool(lues.changes))
            or en_ses_mots(clause, carnet)
            or jamais_dite(clause, carnet)
            or pas_lui(clause, texte, carnet)
        )
        if lue is None and (oublie := L_AVOIR_OUBLIE.match(plat)):
            tenu = ou_c_est_dit(tel_que_tape(clause, oublie, "x"), carnet)
            (lues.deja if tenu else lues.laisses).append(tenu or clause)
        elif lue is None:
            reste.append(clause)
            dernier = clause
        elif lue[1] is None:
            lues.a_reprendre = lue[0]
        else:
            lues.changes[lue[0]] = lue[1]
            carnet = avec_ce_change(carnet, *lue)
        dernier = dernier if lue is None else UN_OUBLI
    if not (lues.changes or lues.a_reprendre or lues.laisses or lues.deja or lues.absents):
        return None
    lues.reste = " ".join(r for r in reste if not proteste(r)).strip(" ,;")
    return lues


def _des_valeurs_puis_le_reste(texte: str, carnet: Carnet) -> Precisees | None:
    """What is put right of the values, then whatever else the same message claims back."""
    lues = valeurs_reclamees(texte, carnet) or valeurs_dementies(texte, carnet)
    if lues is None or not lues.reste:
        return lues
    for change in lues.changes.items():
        carnet = avec_ce_change(carnet, *change)
    if suite := reclamations(lues.reste, carnet):
        changes = {**lues.changes, **suite.changes}
        return replace(suite, changes=changes, niees=lues.niees, pardon=lues.pardon)
    return lues


_SEUL_CHAMP = re.compile(
    rf"{ALLEZ}(?:dans|parmi|cote|pour|sur) (?:{TOUT_CHAMP}|{JOUR_DIT}){FIN_DE_CLAUSE}"
)

_EN_TETE = (
    rf"(?:{VOUS_AVEZ} |{OUBLIE}|{REMETS}|{OTE}|c'est (?:le )?chemin|(?:c'est|cest|c) pas {TOUT_CHAMP}|(?:dans|pour|sur|cote) {TOUT_CHAMP}|pour (?:les? |la |l')[^,;.!?]{{2,30}}? j'(?:ai|avais) (?:bien )?dit\b|{TOUT_CHAMP}[\s,]*(?:c'|:|,|il a|a disparu|est faux)"
    rf"|{LE} ?\w+[\s,]+{N_EST} (?!pas))"
)
_JOINT = re.compile(
    rf"(?:\s*[,;]\s*(?:(?:et|mais|puis|sinon|aussi) )*|\s+(?:et|mais|puis|sinon|pis) )(?={_EN_TETE})"
)
_ET_CE_MOT = re.compile(
    r"\s*,?\s+(?:et|puis|mais) (?=x{4,}[\s,]*(?:c'? ?est\b|c\b|ce sont\b|ca veut\b))"
)
"""Where a clause on quoted words begins, these being masked."""
_SUITE_DE_LISTE = re.compile(
    rf"\s+et (?=(?:les? |la |l'|mes |des )[^,;.!?]{{3,50}}? {DANS} {TOUT_CHAMP})"
)
_OUBLIE_OU_REMETS = re.compile(rf"{OUBLIE}|{REMETS}")
_SMS = ((r"\bds\b", "dans"), (r"\bpr\b", "pour"), (r"\bmm\b", "même"), (r"\bremet\b", "remets"))
_DEJA_FAIT = re.compile(r"\bj'(?:ai|avais) (?:deja |bien )?(?:corrige|dit|rectifie|redit)\w*\W*$")


def _clauses(texte: str) -> list[str]:
    """The claims of a message, cut where another one begins, and joined where two sentences make one."""
    for motif, mot in _SMS:
        texte = re.sub(motif, mot, texte, flags=re.IGNORECASE)
    clauses = []
    for phrase in en_phrases(texte):
        plat = a_plat(CITE.sub(lambda m: "x" * len(m[0]), phrase))
        coupes = [m.span() for motif in (_JOINT, _ET_CE_MOT) for m in motif.finditer(plat)]
        if _OUBLIE_OU_REMETS.search(plat):
            coupes += [m.span() for m in _SUITE_DE_LISTE.finditer(plat)]
        place = 0
        for debut, bout in sorted(set(coupes)):
            avant = plat[place:debut]
            if avant and not (_DEJA_FAIT.search(avant) or _SEUL_CHAMP.match(avant)):
                clauses.append(phrase[place:debut])
                place = bout
        if clauses and PAS_CLAIR.match(a_plat(f"{clauses[-1]} {phrase}")):
            # « Le choix, c’est pas clair… mettez : louer le dépôt. »
            clauses[-1] = f"{clauses[-1]} {phrase}"
            continue
        avant = a_plat(clauses[-1]) if clauses else ""
        oppose = PAS_CELA_SEUL.match(avant) or FAUX_SEUL.match(avant)
        if oppose and C_EST_LUI.match(a_plat(phrase)):
            clauses[-1] = f"{clauses[-1]} {phrase}"
            continue
        if clauses and _SEUL_CHAMP.match(a_plat(phrase)) and disparu(clauses[-1]):
            # « Elle est passée où ? Dans les valeurs. »
            clauses[-1] = f"{clauses[-1].rstrip(' ?')} {phrase}"
            continue
        clauses.append(phrase[place:])
    return [c.strip() for c in clauses if c.strip()]


def _fausse_puis_redite(texte: str, carnet: Carnet) -> Precisees | None:
    """« Le chemin c'est faux. C'est mon frère »: « faux » is no word of an answer."""
    phrases = en_phrases(texte)
    if len(phrases) != 2 or not FAUX_SEUL.match(a_plat(phrases[0])):
        return None
    lue = entiere(texte, carnet, False) if C_EST_LUI.match(a_plat(phrases[1])) else None
    return Precisees({lue[0]: lue[1]}) if lue and lue[1] else None


_D_UN_TENANT = (
    _fausse_puis_redite,
    denoncee_puis_dite,
    revient_sur,
    repond_apres_un_reproche,
    confidence_a_oter,
    prise_pour_une_reponse,
    ligne_mal_dite,
    activite_nommee,
    dans_le_chemin,
    garde_a_tort,
    mis_a_la_place,
    mal_ecrit_la,
    redit_la_derniere,
    l_une_pour_l_autre,
    raison_redite,
    notez_plutot,
    ordre_des_clients,
    contredites,
    _des_valeurs_puis_le_reste,
    oublies_qui_sont,
    oublies_de_la_liste,
    pas_ca_puis_la_neuve,
    et_lui_garde,
    ce_qu_il_voit,
    c_etait_une_question,
    oublie_cite,
    l_essentiel_oublie,
    plusieurs_nommees,
    une_nommee,
    cite_puis_redit,
    mots_echanges,
    precisions,
    le_dernier_reflet,
)
"""What is read of a message as a whole, the surest first."""
