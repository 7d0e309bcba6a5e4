"""Words kept under a name that is not theirs: « c'est pas un geste, ça, c'est mes clients »."""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, C_EST, tel_que_tape
from pourquoi.carnet import Carnet
from pourquoi.clientele.dite import qui
from pourquoi.contredites import sans_la_preposition
from pourquoi.ecriture import en_phrases
from pourquoi.precisions import Precisees
from pourquoi.reclamations.listes import des_gens, en_groupes
from pourquoi.reclamations.ordre_et_reproche import FIN_DE_CLAUSE, note_le, proteste
from pourquoi.reclamations.oublis import completee
from pourquoi.reclamations.reponse_nommee import (
    SE_DEPLACENT,
    TOUT_CHAMP,
    ce_qu_elle_dit,
    reponse_nommee,
)
from pourquoi.rectifications import (
    ORDRE,
    SUR_LA_PHRASE,
    a_plat,
    avec_aussi,
    derniere,
    designees,
    noms_du_quotidien,
    pleins,
)
from pourquoi.redites import les_clients_dits
from pourquoi.remarques import dit_mal_compris
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs import en_entier, enumerer

_UN = r"(?:une?|des|ca|(?:mes|mon|ma|nos|notre|les?|la|l'))"
_CE_N_EST_PAS = r"(?:c'est|cest|c'etait|ce n'est|ce n'etait|c)"
_TU_CONFONDS = (
    r"(?:vous|tu|t')\s?(?:(?:m|n|l)'|ne )*(?:avez|as|melang\w+|confond\w+|saut\w+)\b[^:.;!?]*"
)
_PAS_L_UN_L_AUTRE = (
    re.compile(
        rf"{ALLEZ}(?:ca[\s,]+)?{_CE_N_EST_PAS} pas (?:du tout |vraiment )?{_UN} ?(?P<de>(?:{noms_du_quotidien()}))\b(?:[\s,]+(?:ca|cela))?[\s,;.]+(?:(?:mais|ca|la)[\s,]+)*(?:{C_EST}|c'etaient|je (?:vous |te )?parl\w+ d[e']|je repondais (?:sur|pour|a))[\s:]*(?P<vers>{TOUT_CHAMP})(?:[\s,;]+{_TU_CONFONDS})?{FIN_DE_CLAUSE}"
    ),
    re.compile(
        rf"{ALLEZ}(?:ca[\s,]+)?(?:{C_EST}|c'etaient)[\s:]*(?P<vers>{TOUT_CHAMP})[\s,]+(?:et |mais )?(?:non |pas )(?:du tout )?{_UN} ?(?P<de>(?:{noms_du_quotidien()}))\b(?:[\s,]+(?:ca|cela))?{FIN_DE_CLAUSE}"
    ),
)
"""« C'est pas un geste ça, c'est mes clients », « ça c'était mes clients, pas un geste »."""

_AU_COACH = re.compile(rf"{ALLEZ}{_TU_CONFONDS}[.!?…]*$")


def l_une_pour_l_autre(texte: str, carnet: Carnet) -> Precisees | None:
    """An answer taken for another one: its words go where they belong, and it is asked again."""
    phrases = en_phrases(texte)
    for phrase in phrases:
        lus = (motif.match(a_plat(phrase)) for motif in _PAS_L_UN_L_AUTRE)
        m = next(filter(None, lus), None)
        # « Un geste » is no other deed than the one asked.
        de = (
            next((n for n in designees(m["de"])[:1] if ce_qu_elle_dit(n, carnet)), None)
            if m
            else None
        )
        vers = next((n for n in designees(m["vers"]) if n in SE_DEPLACENT), None) if m else None
        dit = ce_qu_elle_dit(de, carnet) if de in SE_DEPLACENT and vers not in (None, de) else ""
        neuf = _deplacee(vers, dit, carnet) if dit else None
        reste = [
            p
            for p in phrases
            if p != phrase and not (proteste(p) or _AU_COACH.match(a_plat(p)) or note_le(p))
        ]
        if neuf is not None:
            return Precisees({vers: neuf}, a_redemander=de, reste=" ".join(reste))
        if m and not reste and not dit:
            # Nothing was kept there to be moved, and this is no answer either.
            return Precisees(laisses=[phrase])
    return None


_MOI_C_EST = re.compile(
    r"^(?:moi,? )?(?:c['’ ]?est|ce sont|c) (?=les |des |ceux |celles |la |l['’])", re.I
)


def _deplacee(vers: str, dit: str, carnet: Carnet) -> str | None:
    """An answer with words that were kept in another one; None when they cannot be its own."""
    if vers == "valeurs":
        neuves = en_entier(dit)
        return completee("valeurs", ", ".join(neuves), carnet) if neuves else None
    if vers != "coeur_clientele":
        return dit
    gens, tenus = qui(dit, len(dit)) or dit, carnet.coeur_clientele or ""
    gens = _MOI_C_EST.sub("", gens)
    deja = exact(tenus, gens)
    # « Le client voit le pain qui lève » names nobody, for all its client.
    eux = qui(tenus, len(tenus)) or tenus
    return avec_aussi(tenus, gens) if des_gens(eux) and not deja else gens


_PAS_UN_RENONCEMENT = re.compile(
    rf"(?:^\W*(?:(?:et|mais|alors) )*(?:pour |quant aux? )?(?P<x>(?:les? |la |l'|aux? |ceux |celles |mes )[^.;:!?]{{3,90}}?)[\s,]+(?:donc |ben |alors )?)?"
    rf"(?:c'est|cest|c|ce n'est|ce (?:ne )?sont) pas (?:du tout |vraiment )?(?:une?|mon|des|mes)(?: vrais?)? renoncements?(?: ca)?"
    rf"(?:[\s,;:.]+(?:(?:mais|et|moi)[\s,]+)*(?:je renonce|ce a quoi je renonce,? {C_EST}|(?:mon|le) (?:vrai )?(?:renoncement )?{C_EST})[\s:]+(?P<y>.{{3,}}?))?{FIN_DE_CLAUSE}"
)
"""« Ça, ce n'est pas un renoncement, moi je renonce aux foires »."""


def pas_un_renoncement(clause: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """What is given up, without what is said to be no such thing, or told anew."""
    m = _PAS_UN_RENONCEMENT.search(a_plat(clause))
    if m is None or not carnet.renoncements or carnet.etape == "renoncements":
        return None
    if m["y"]:
        return "renoncements", sans_la_preposition(tel_que_tape(clause, m, "y"))
    eux = pleins(m["x"] or "") & pleins(carnet.renoncements)
    if not eux:
        return None
    bouts = [g for g in en_groupes(carnet.renoncements) if not pleins(g) & eux]
    return "renoncements", enumerer(bouts)


_N_EST_PAS_LUI = re.compile(
    rf"{ALLEZ}(?:ca[\s,]+)?(?:c'est|cest|c|ce n'est) pas (?:du tout |vraiment )?(?P<un>une? )?(?P<champ>{TOUT_CHAMP})(?P<ca>[\s,]+(?:ca|cela))?{FIN_DE_CLAUSE}"
)


def pas_lui(clause: str, texte: str, carnet: Carnet) -> tuple[str, None] | None:
    """« Vous n'avez rien compris, c'est pas mon geste, ça »: which one it is, is asked."""
    m = _N_EST_PAS_LUI.match(a_plat(clause))
    nom = reponse_nommee(m["champ"], "", carnet) if m else None
    if nom == "coeur_clientele" and les_clients_dits(carnet, en_phrases(texte)):
        # « C'est pas mes clients, ça : mes clients, c'est les touristes »
        return None
    if m and m["un"] and nom != derniere(carnet)[0]:
        # « C'est pas un geste, ça » is said of what was just kept as one.
        return None
    blame = m and (m["ca"] or dit_mal_compris(texte))
    return (nom, None) if nom and blame and ce_qu_elle_dit(nom, carnet) else None


_UNE_QUESTION = re.compile(
    rf"{ALLEZ}(?:(?:c'etait|cetait|c'est|ct|c'etai) (?:juste |seulement |bien |pas une reponse,? (?:mais )?(?:c'etait )?)*une question|(?:je|j'?) ?(?:vous |te |t')?(?:posais|pose|ai pose) (?:juste |seulement )?une question|(?:c'etait|c'est|ct) pas (?:du tout )?(?:une|ma) reponse\b.{{0,40}}\bquestion)"
)


def c_etait_une_question(texte: str, carnet: Carnet) -> Precisees | None:
    """« C'était une question, vous l'avez notée »: it answered nothing, and is asked again."""
    nom, dit = derniere(carnet)
    demande = bool(dit) and all(p.rstrip(' »"').endswith("?") for p in en_phrases(dit))
    if carnet.etape in SUR_LA_PHRASE or not (demande and _UNE_QUESTION.match(a_plat(texte))):
        return None
    if nom not in ORDRE or nom in ("activite", carnet.etape):
        return None
    suite = [p for p in en_phrases(texte)[1:] if not (proteste(p) or len(p.split()) <= 6)]
    return Precisees(a_redemander=nom, reste=" ".join(suite))
