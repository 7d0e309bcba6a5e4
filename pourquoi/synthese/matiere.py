"""What a record holds for a synthesis: cleaned words, missing parts empty."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pourquoi.clientele.dite import laisse, ne_laisse_rien, qui
from pourquoi.reflet import en_francais, fait, mal_coupe, orphelin, raison
from pourquoi.reflet.clauses import LONGUEUR_LUE, plat
from pourquoi.reflet.echafaudage import sans_verbe
from pourquoi.reflet.mes_actes import tels_que_racontes
from pourquoi.synthese.effets import sans_ca_change
from pourquoi.synthese.fontes import dessinable
from pourquoi.synthese.pas import le_pas
from pourquoi.synthese.passage import passage, pour_le_coach
from pourquoi.synthese.plus_loin import reponse_nue
from pourquoi.synthese.typographie import date_longue, lettres, nu, typographier

PARTENAIRES = {
    "clients": "Clients",
    "fournisseurs": "Fournisseurs",
    "collaborateurs": "Collaborateurs",
    "confreres": "Confrères",
}

MOTIFS = {
    "motif_argent": "l’argent",
    "motif_mixte": "l’argent, et plus",
    "motif_opportunite": "la circonstance",
    "motif_offre": "le métier",
    "motif_personnel": "l’élan",
    "motif_sens": "le sens",
}
"""How a step of the ladder is labelled; an answer read as vague has no label."""

LONGUEUR_GARDEE = 200
"""Most characters kept of a gesture, of whom it is for and what is given up."""

_PEU_DU_RECIT = 3
"""How many times shorter than the tale an act is, when it is no more than a scrap of it."""

LONGUEUR_D_UN_ACTE = 240
"""Most characters kept of an act: its second half is often the one that counts."""

PLACE = 170
"""Room for a quotation, where nothing presses."""

LONGUEUR_D_UN_PALIER = 135
"""Characters of an answer that is its own point: « Le lendemain ils repartent plus droits » stays."""

SANS_POINT = 110
"""Characters of an answer without a known point, beyond which what one did before is left out."""

MAX_PALIERS = 8
MAX_VALEURS = 6


@dataclass(frozen=True)
class Palier:
    """One answer of the ladder: the words, what they were read as, and their point (may be empty).

    `entiere`: the words are the sentence whose point cannot stand without the rest of it.
    """

    texte: str
    motif: str = ""
    point: str = ""
    entiere: bool = False


@dataclass(frozen=True)
class Valeur:
    """A value and the act that shows it; either may be empty, when none was named or told."""

    nom: str
    acte: str = ""


@dataclass(frozen=True)
class Matiere:
    """The words of a session, in French typography, ready to be laid out; `""` is unknown."""

    activite: str = ""
    statut: str = ""
    raison_detre: str = ""
    confirmee: bool = False
    confirmee_le: str = ""
    commencee_le: str = ""
    paliers: tuple[Palier, ...] = ()
    valeurs: tuple[Valeur, ...] = ()
    regard_client: str = ""
    clientele: str = ""
    renoncements: str = ""
    partenaires: tuple[tuple[str, str], ...] = ()
    partenaires_nommes: tuple[str, ...] = ()
    geste: str = ""
    action: str = ""
    approfondissement: Mapping[str, str] = field(default_factory=dict)

    @property
    def vide(self) -> bool:
        """Whether there is nothing yet to make a synthesis of."""
        return not (
            self.raison_detre
            or self.paliers
            or self.valeurs
            or self.clientele
            or self.renoncements
            or self.partenaires
            or self.geste
            or self.action
        )


def lire(record: Any) -> Matiere:
    """Read the record of a session, whatever is missing, None or of the wrong type."""
    record = _dict(record)
    reponses = [r for r in _liste(record.get("reponses")) if isinstance(r, Mapping)]
    par_etape = {r["etape"]: r for r in reponses if isinstance(r.get("etape"), str)}
    avis = _dict(par_etape.get("avis_raison_detre"))
    confirmee = record.get("raison_detre_confirmee") is True
    partenaires = _dict(record.get("partenaires"))
    reponse = _dict(par_etape.get("geste_respect"))
    geste = _geste(reponse, "texte")
    gestes = tuple(
        (titre, texte)
        for cle, titre in PARTENAIRES.items()
        if (texte := geste if _meme(partenaires, cle, reponse) else _geste(partenaires, cle))
    )
    return Matiere(
        activite=nu(_mots(record, "activite")),
        statut={"createur": "Création", "repreneur": "Reprise"}.get(
            record.get("statut") if isinstance(record.get("statut"), str) else "", ""
        ),
        raison_detre=_mots(record, "raison_detre"),
        confirmee=confirmee,
        confirmee_le=confirmee
        and (date_longue(avis.get("at")) or date_longue(record.get("ended_at")))
        or "",
        commencee_le=date_longue(record.get("started_at")),
        paliers=_paliers(reponses),
        valeurs=_valeurs(record, par_etape),
        regard_client=_sans_le_coach(_mots(_dict(par_etape.get("regard_client")), "texte")),
        clientele=_garder(qui, record, "coeur_clientele"),
        renoncements=_renoncements(record),
        partenaires=gestes,
        partenaires_nommes=_nommes(record),
        # The same act is kept under its partner: said once.
        geste="" if geste in {texte for _titre, texte in gestes} else geste,
        action=le_pas(
            _mots(record, "action_7_jours"), _mots(_dict(par_etape.get("action_7_jours")), "propos")
        ),
        approfondissement={
            cle: mots
            for cle, texte in _dict(record.get("approfondissement")).items()
            if isinstance(cle, str) and (mots := _profond(cle, typographier(texte)))
        },
    )


def lire_pour_dessin(record: Any) -> Matiere:
    """Like `lire`, with only what our fonts can draw: what is left empty takes no place."""
    return lire(_dessinables(record))


def _dessinables(valeur: Any) -> Any:
    if isinstance(valeur, str):
        return dessinable(typographier(valeur))
    if isinstance(valeur, Mapping):
        return {cle: _dessinables(v) for cle, v in valeur.items()}
    if isinstance(valeur, list | tuple):
        return [_dessinables(v) for v in valeur]
    return valeur


def _paliers(reponses: list[Mapping[str, Any]]) -> tuple[Palier, ...]:
    echelle = [
        (r["niveau"] if isinstance(r.get("niveau"), int) else rang, r)
        for rang, r in enumerate(reponses, start=1)
        if isinstance(r.get("etape"), str) and r["etape"].startswith("pourquoi")
    ]
    paliers = []
    for _niveau, r in sorted(echelle, key=lambda n: n[0]):
        motif = r.get("motif") if isinstance(r.get("motif"), str) else ""
        if texte := _mots(r, "texte"):
            # Of a long answer, its point, where it is known.
            dit = _mots(r, "propos") if len(texte) > LONGUEUR_D_UN_PALIER else ""
            point = _entiers(texte, dit)
            tenue = _phrases_du_point(texte, point)
            entiere = "" if tenue else _sa_phrase(texte, dit)
            garde = tenue or entiere or _sans_ce_qu_on_faisait(texte)
            # Cut from its sentence, « elle a perdu sa subvention » does not say who.
            seul = point and "…" not in point and not _D_EUX.match(plat(point))
            seul = seul and not orphelin(point, texte)
            seul = seul and not mal_coupe(point, texte) and not sans_verbe(_sans_relative(point))
            garde, point = map(sans_ca_change, (garde, point if seul else ""))
            paliers.append(Palier(garde, motif, point, bool(entiere)))
    # What evades or names no reason says nothing of the way, unless nothing else was said.
    dits = [p for p in paliers if p.motif != "reponse_vague"] or paliers
    dits = [p for p in dits if _dit_quelque_chose(p)] or dits
    return tuple(dits[:MAX_PALIERS])


def _dit_quelque_chose(palier: Palier) -> bool:
    """Whether rules find a reason in it, or it has a point, or it is more than a few words."""
    long = palier.motif != "reponse_vague" and len(palier.texte.split()) >= UN_PEU_DIT
    return bool(palier.point or passage(palier.texte, PLACE, raison)) or long


UN_PEU_DIT = 7
"""Words of an answer that says something, whatever rules take of it."""


def _entiers(texte: str, point: str) -> str:
    """The stretches of a point that open where a clause does, and say something by themselves.

    « … elles viennent pour un ourlet et elles repartent » is not told from « pour un ourlet » on.
    """
    d_un_tenant = "…" in point or lettres(point) in lettres(texte)
    bouts = [point] if d_un_tenant else re.split(r"(?<=\w)\.\s+", point)
    tiennent = [b for b in bouts if _ouvre_une_proposition(b.split("…")[0].strip(), texte)]
    return ". ".join(b for b in tiennent if d_un_tenant or not sans_verbe(_sans_relative(b)))


def _ouvre_une_proposition(bout: str, texte: str) -> bool:
    """Whether nothing that it hangs from comes before a stretch; unknown words are taken as whole."""
    if _PRESENTE.fullmatch(bout):
        return False
    place = texte.lower().find(bout.lower())
    return place <= 0 or bool(_AVANT_UNE_PROPOSITION.search(texte[:place].rstrip()))


_PRESENTE = re.compile(
    r"(?:j’ai|il y a|y a|on a|c’est|c’était|j’avais) (?:une?|mon|ma|le|la) \w+(?:, [^,]{2,20})?(?:, (?:elle|il|qui) (?:est|était) [^,]{2,20})?",
    re.IGNORECASE,
)
"""« J’ai une voisine, Odile »: who is about to be spoken of."""
_AVANT_UNE_PROPOSITION = re.compile(
    r"(?:[.!?…;:,»)–—]|\b(?:et|mais|car|or|alors|donc|puis|parce que|vu que|c’est que|bah|ben|euh|voilà|que|quand))$",
    re.IGNORECASE,
)


def _sa_phrase(texte: str, point: str) -> str:
    """The whole sentence that a point was cut from, with the one before it when it needs it."""
    debut = re.split(r"…|(?<=\w)\.\s", point)[0].strip()
    phrases = re.split(r"(?<=[.!?…])\s+(?=\S)", texte)
    rang = next((i for i, p in enumerate(phrases) if debut and _y_est(debut, p)), None)
    return "" if rang is None else _avec_leur_nom(phrases, rang, phrases[rang])


def _avec_leur_nom(phrases: list[str], rang: int, dit: str) -> str:
    """« Ils allaient tout raser »: with the sentence before, where there is room for both."""
    if not rang or not _D_EUX.match(plat(dit)):
        return dit
    tout = f"{phrases[rang - 1]} {dit}"
    return tout if len(tout) <= PLACE * 5 // 4 else dit


def _phrases_du_point(texte: str, point: str) -> str:
    """The sentences of an answer that hold its point, one after the other; empty when none does."""
    phrases = re.split(r"(?<=[.!?…])\s+(?=\S)", texte)
    moities = [m for m in re.split(r"\s*…\s*", point) if m.strip()]
    rangs = [i for m in moities for i, p in enumerate(phrases) if _y_est(m, p)]
    if not rangs:
        return point if len(moities) == 1 else ""
    tout = " ".join(phrases[min(rangs) : max(rangs) + 1])
    if len(tout) <= PLACE:
        return _avec_leur_nom(phrases, min(rangs), tout)
    if len(phrases[rangs[0]]) <= PLACE:
        return phrases[rangs[0]]
    # One clause of a long sentence, when it is one: « le seul endroit où l’on m’appelait » is not.
    dit = point.split("…")[0].strip()
    if _D_EUX.match(plat(dit)) and len(phrases[rangs[0]]) <= PLACE * 5 // 4:
        return phrases[rangs[0]]
    return "" if sans_verbe(_sans_relative(dit)) else dit


def _sans_relative(dit: str) -> str:
    return _RELATIVE.split(dit)[0]


def _y_est(dit: str, phrase: str) -> bool:
    """Whether the words of a stretch stand in a sentence in this order, others between perhaps."""
    mots = iter(re.findall(r"\w+", plat(phrase)))
    return all(mot in mots for mot in re.findall(r"\w+", plat(dit)))


_D_EUX = re.compile(r"(?:elles?|ils?(?! (?:faut|y|n’y|s’agit|fallait|m’a fallu))|eux)\b")
_CE_QU_ON_FAISAIT = re.compile(
    r"(?:(?:et|mais|alors|bon|moi|enfin) ?,? )*(?:(?:je |j’)(?:etais|ai ete|travaillais|bossais|faisais)\b|(?:il )?y en a(?:vait)?\b)|.*\b(?:rien a voir|aucun rapport)\b"
)


def _sans_ce_qu_on_faisait(texte: str) -> str:
    """A long answer whose point is not known, without what one did before, unless that is all."""
    if len(texte) <= SANS_POINT:
        return texte
    phrases = re.split(r"(?<=[.!?…])\s+(?=\S)", texte)
    autres = [p for p in phrases if not _CE_QU_ON_FAISAIT.match(plat(p))]
    return " ".join(autres) if autres and len(" ".join(autres).split()) > 4 else texte


_RELATIVE = re.compile(r"\s(?:qui|que|dont|où)\b|\squ['’]", re.IGNORECASE)


def _valeurs(record: Mapping[str, Any], par_etape: Mapping[str, Any]) -> tuple[Valeur, ...]:
    lues = [
        Valeur(nom, _acte(v, "acte"))
        for v in map(_dict, _liste(record.get("valeurs")))
        if (nom := nu(en_francais(_mots(v, "nom"))))
    ]
    acte = _acte(_dict(par_etape.get("acte")), "texte")
    if not lues and (nom := nu(_mots(_dict(par_etape.get("valeurs")), "texte"))):
        lues = [Valeur(nom, acte)]
    # What names no value is told as an act, not as the name of one.
    dites = [Valeur("", v.nom) if _EN_PHRASE.match(v.nom) else v for v in lues]
    dites += [Valeur("", v.acte) for v in lues if v.acte and _EN_PHRASE.match(v.nom)]
    return tuple(dites[:MAX_VALEURS])


_EN_PHRASE = re.compile(
    r"(?:(?:moi|bah|ben|si|quand|dès que|même si),? )*(?:(?:je|on|nous|il faut|ça|c’est)\b|j’)",
    re.IGNORECASE,
)


def _mots(source: Mapping[str, Any], cle: str) -> str:
    mots = typographier(source.get(cle))
    # Punctuation alone says nothing and would leave an empty frame.
    return mots if any(c.isalnum() or ord(c) > 0x2BFF for c in mots) else ""


def _garder(lire_mots: Callable[[str, int], str], source: Mapping[str, Any], cle: str) -> str:
    """What this reading keeps of the words, or the words themselves when it keeps nothing."""
    mots = _mots(source, cle)
    return typographier(lire_mots(mots, LONGUEUR_GARDEE)) or mots


def _renoncements(record: Mapping[str, Any]) -> str:
    """What is given up; empty when nothing is (« à rien »)."""
    mots = _garder(laisse, record, "renoncements")
    return "" if ne_laisse_rien(mots) or _SANS_OBJET.fullmatch(mots) else mots


_SANS_OBJET = re.compile(
    r"(?:qui|quoi|attends?|attendez|non|oui|ok|rien|bof|stop)\W*", re.IGNORECASE
)


def _fait(source: Mapping[str, Any], cle: str, longueur: int = LONGUEUR_D_UN_ACTE) -> str:
    """The act told; empty when the words tell none (« je n’ai pas de fournisseurs »)."""
    mots = _mots(source, cle)
    acte = passage(mots, longueur, fait)
    point = _mots(source, "propos") if len(mots) > longueur else ""
    if point and "…" not in point and lettres(point) not in lettres(acte):
        # Of a long answer, what rules shorten may have left out its point.
        acte = passage(point, longueur, fait) or acte
    # As typed where there was nothing to leave out nor to put right.
    pareil = re.findall(r"\w+", acte.lower()) == re.findall(r"\w+", mots.lower())
    return mots.rstrip(" .!") if pareil else typographier(acte)


def _acte(source: Mapping[str, Any], cle: str) -> str:
    """The act that shows a value, up to what it is told for: « j’ai fermé le carnet. Je lui ai dit… »."""
    garde = _fait(source, cle)
    mots = _mots(source, cle)
    entier = tels_que_racontes(mots, garde) if garde else None
    acte = typographier(entier) if entier and len(entier) <= LONGUEUR_D_UN_ACTE else garde
    if acte and _PEU_DU_RECIT * len(acte) < len(mots) <= LONGUEUR_D_UN_ACTE:
        # « j’ai pas dormi », of a dress that was ready on the Friday: the whole tale.
        return typographier(passage(mots, LONGUEUR_D_UN_ACTE)) or acte
    return acte


def _geste(source: Mapping[str, Any], cle: str) -> str:
    """The act of respect told, without what leads to it nor what is remarked of it."""
    dit = _son_geste(reponse_nue("geste_respect", _mots(source, cle)))
    return _fait({**source, cle: dit}, cle, LONGUEUR_GARDEE)


_LIENS = re.compile(
    r"(?:(?:et|mais|alors|donc|du coup|moi|nous|en échange|en retour),? )*", re.IGNORECASE
)
_JE_FAIS = re.compile(
    rf"{_LIENS.pattern}(?:je |j['’]|j(?=[bcdfglmnprstv][a-z])|on |nous )",
    re.IGNORECASE,
)
_LUI_FAIT = re.compile(
    r"(?:(?:ah|oh|bon|ben|alors|déjà|moi),? )*(?P<qui>(?:(?:mon|ma|mes|notre|nos|les?|la|une?) |l['’]|(?=(?-i:[A-ZÀ-Ý])))(?:(?!\bqui\b)[^,.;:!?]){2,40}?(?:, (?:(?:mon|ma|le|la|une?) |l['’]|(?=(?-i:[A-ZÀ-Ý])))[^,.;:!?]{2,30})??)(?<!elle)(?<!elles)(?<! il)(?<! ils),? (?:(?:ils?|elles?) (?=\w)|(?:ne )?(?:(?:me|nous) (?=\w)|m['’]))",
    re.IGNORECASE,
)
_A_LUI = re.compile(r"\b(?:lui|leur|l[ea]s?|l['’]|son|sa|ses) ?(?=\w)", re.IGNORECASE)


def _son_geste(dit: str) -> str:
    """« mon boulanger, il me garde du pain. Je lui répare ses vélos »: what is done for him, and who he is.

    As it is when the first sentence is not of what another does, or does not say who.
    """
    premiere, *suite = re.split(r"(?<=[.!?])\s+(?=\S)", dit)
    if (
        not suite
        or _JE_FAIS.match(premiere)
        or re.search(r"\bje \b|\bj['’]", premiere.split(",")[0])
    ):
        return dit
    rang = next((i for i, phrase in enumerate(suite) if _JE_FAIS.match(phrase)), None)
    lui = _LUI_FAIT.match(premiere)
    if rang is None or lui is None:
        return dit
    siens = " ".join(suite[rang:])
    siens = siens[_LIENS.match(siens).end() :]
    siens = siens[0].lower() + siens[1:]
    return f"{lui['qui']} : {siens}" if _A_LUI.search(suite[rang]) else siens


def _profond(cle: str, texte: str) -> str:
    """A deeper answer, all of it, but what is said to the coach beside it."""
    return _sans_le_coach(texte, lambda dit: reponse_nue(cle, dit))


def _sans_le_coach(texte: str, nue: Callable[[str], str] = str) -> str:
    """An answer, all of it, but what is said to the coach beside it (« et vous, vous dormez ? »)."""
    if not texte or pour_le_coach(texte):
        return ""
    dite = nue(texte)
    return typographier(passage(dite, LONGUEUR_LUE)) or dite


def _nommes(record: Mapping[str, Any]) -> tuple[str, ...]:
    """Partners told by themselves, « l'école et le maraîcher Dédé »: nothing is done for them yet."""
    partenaires = _dict(record.get("partenaires"))
    return tuple(_geste(partenaires, cle) for cle in _liste(record.get("partenaires_nommes")))


def _meme(partenaires: Mapping[str, Any], cle: str, reponse: Mapping[str, Any]) -> bool:
    """Whether the act kept for a partner is the answer on respect, whose point is known."""
    mots = _mots(partenaires, cle)
    return bool(mots) and mots == _mots(reponse, "texte")


def _dict(valeur: Any) -> Mapping[str, Any]:
    return valeur if isinstance(valeur, Mapping) else {}


def _liste(valeur: Any) -> list[Any]:
    return list(valeur) if isinstance(valeur, list | tuple) else []
