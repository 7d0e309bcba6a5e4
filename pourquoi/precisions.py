"""What a message makes precise of an answer kept: a piece of it changes, and the rest stands.

« Le geste, c'est pour Karim, mets son nom » says for whom; « il y a une faute : j'avais écrit
« … » » puts a few words right; « dans les valeurs, X c'est faux, moi c'est Y » exchanges one;
« c'est les voisins en premier » puts a list in order. An order to the coach is never kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from pourquoi.amorces import ALLEZ, C_EST, CHAMP, FIN, LE, tel_que_tape
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.clientele.dite import qui
from pourquoi.ecriture import en_phrases
from pourquoi.rectifications import (
    ORDRE,
    SUR_LA_PHRASE,
    a_leur_place,
    a_plat,
    celle_qui_dit,
    designe_seulement,
    designees,
    gardes,
    pleins,
)
from pourquoi.reflet import ecrire
from pourquoi.reflet.lexique import infinitif
from pourquoi.retouche.litteral import CE_QUI_EST_CITE, exact
from pourquoi.valeurs import en_liste, entiere, enumerer, sans_virgules
from pourquoi.valeurs_lexique import valeurs_dites


@dataclass
class Precisees:
    """What a message makes precise.

    Attributes:
        changes: answers to change, each with the whole of its new text, "" when it goes.
        bouts: of an answer of which only a piece changes, the piece, what replaces it, the whole.
        a_reprendre: the answer to ask again, when nothing says what it should be.
        a_redemander: the answer whose words were another's: it was not given yet.
        completees: answers with what was told and left out, each as a whole.
        deja: words that stand already as they are claimed.
        absents: words asked about that stand in no answer.
        laisses: what it claims of no answer that is known.
        niees: values that must not be said any more.
        pardon: whether the coach was reproached with having misread.
        reste: what else the message says.
    """

    changes: dict[str, str] = field(default_factory=dict)
    bouts: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    a_reprendre: str | None = None
    a_redemander: str | None = None
    completees: dict[str, str] = field(default_factory=dict)
    deja: list[str] = field(default_factory=list)
    absents: list[str] = field(default_factory=list)
    laisses: list[str] = field(default_factory=list)
    niees: list[str] = field(default_factory=list)
    pardon: bool = False
    reste: str = ""


_METS = r"(?:mets?|mettez|met(?:tre)? bien|notez?|ecri(?:s|vez)|precise[sz]?|ajoute[sz]?|indique[sz]?|marque[sz]?|rajoute[sz]?)"
_ORDRE_AU_BOUT = re.compile(
    rf"[\s,;.:]+(?:(?:et|donc|alors|du coup|tu peux|vous pouvez|il faut|faut)[\s,]+)*{_METS}[ -]?(?:moi |bien |aussi |donc |juste )*"
    rf"(?:(?:le|la|les|y|ca|cela)\b|(?:(?:son|leur|le|ce|sa|ses) )?(?:pre)?noms?\b|(?:ce|cette|son|sa|le|la) (?:detail|precision|metier|adresse|mot)\b)(?: (?:aussi|bien|dedans|la|clairement))*{FIN}"
)
"""« …, mets son nom »: said to the coach, no part of what to write."""


def sans_l_ordre_au_bout(dit: str) -> str:
    """New words without the order to the coach that ends them: « Karim, mets son nom » → « Karim »."""
    ordre = _ORDRE_AU_BOUT.search(a_plat(dit))
    return dit[: ordre.start()].rstrip(" ,;.") if ordre and pleins(dit[: ordre.start()]) else dit


def precisions(texte: str, carnet: Carnet) -> Precisees | None:
    """What a message makes precise of the answers; None when it does nothing of the kind.

    Args:
        texte: the message.
        carnet: the notebook, left as it is.
    """
    for lire in (
        _accent_du_coach,
        _valeur_entiere,
        _valeur_echangee,
        _valeurs_gardees,
        _faute,
        _c_etait_une_correction,
    ):
        if lue := lire(texte, carnet):
            return lue
    lues, reste = Precisees(), []
    for phrase in en_phrases(sans_l_ordre_au_bout(texte)):
        lire = (
            _a_qui,
            _dans_l_ordre,
            _valeurs_dans_l_ordre,
            _en_double,
            _valeur_oubliee,
            _compte,
            _bien_ecrit,
        )
        lue = next(filter(None, (lue(phrase, carnet) for lue in lire)), None)
        if lue is None:
            rangees = bool(lues.deja) or "coeur_clientele" in lues.changes
            redit = "valeurs" in lues.changes and _EN_OTER_UN.match(a_plat(phrase))
            # « Les mamans c'est en deuxième. Mets-les en premier »
            redit = redit or rangees and _LES_EN_TETE.match(a_plat(phrase))
            reste += [] if redit else [phrase]
            continue
        lues.changes |= lue.changes
        lues.bouts |= lue.bouts
        lues.deja += [dit for dit in lue.deja if dit not in lues.deja]
        lues.laisses += lue.laisses
    if not (lues.changes or lues.bouts or lues.deja or lues.laisses):
        return None
    lues.reste = " ".join(reste)
    return lues


def _donnee(champ: str, carnet: Carnet, parmi: tuple[str, ...]) -> str | None:
    """The answer given that words name, among some."""
    noms = (n for n in designees(champ) if n in parmi and getattr(carnet, n, None))
    return next(noms, None)


# --- For whom ------------------------------------------------------------------------------------

_SE_FONT = ("geste_respect", "action_7_jours", "acte")
_A_QUI = re.compile(
    rf"{ALLEZ}(?:pour |dans )?(?P<champ>{CHAMP})[\s,:]*(?:{C_EST}) (?P<qui>(?:pour|envers|avec|chez) (?!que\b|ca\b|cela\b)[^,;:.!?]{{3,60}}?(?:, (?:mon|ma|notre|les?|la|l')[^,;:.!?]{{3,40}})?){FIN}"
)
_SON_NOM = re.compile(
    rf"{ALLEZ}{_METS}(?: bien| aussi)? (?:que c'? ?est (?P<qui>(?:pour|envers|avec|chez) [^,;:.!?]{{3,60}}?)|le (?:pre)?nom d(?:e |')(?P<nom>[^,;:.!?]{{2,50}}?)) (?:dans|pour|a|sur) (?P<champ>{CHAMP}){FIN}"
)


def _a_qui(phrase: str, carnet: Carnet) -> Precisees | None:
    """« Le geste, c'est pour Karim, mets son nom »: the deed kept, and for whom."""
    plat = a_plat(phrase)
    m = _A_QUI.match(plat) or _SON_NOM.match(plat)
    nom = _donnee(m["champ"], carnet, _SE_FONT) if m else None
    if m is None or nom is None or nom == carnet.etape:
        return None
    qui = tel_que_tape(phrase, m, "qui" if m["qui"] else "nom")
    mots = qui.split()
    if m["qui"] and mots[1].islower() and infinitif(mots[1]):
        # « C'est pour payer comptant » says what is done.
        return None
    dit = getattr(carnet, nom)
    if exact(dit, qui) or (len(en_phrases(dit)) == 1 and exact(dit, " ".join(mots[1:]))):
        return Precisees(deja=[dit])
    return Precisees({nom: f"{dit.rstrip(' .!')} : {qui}"})


# --- A few words that were ill written -----------------------------------------------------------

_FAUTE = re.compile(
    r"\b(?:f(?:au|o)tes?|coquilles?|erreur|mal (?:ecrit|note|recopie|copie|orthographie)\w*|(?:il )?y a (?:encore|toujours)|est rest\w+|reste (?:encore|toujours))\b"
)
_EN_VRAI = re.compile(
    r"(?:\bj'? ?(?:ai|avais) (?:bien |pourtant )?(?:ecrit|dit|mis|tape)|\bcorrige[sz]?(?: (?:en|par))?|\brectifie[sz]?(?: (?:en|par))?|\b(?:il )?faut (?:lire|ecrire|mettre)|\blisez|\b(?:mets|mettez|ecri(?:s|vez))|\bc'? ?est|\bpar)(?: plutot)?(?P<deux> ?:)? ?(?P<y>\"[^\"]+\"|(?(deux)[^\".;!?]+|\"[^\"]+\"))"
)
SEMBLABLES = 0.72
"""Likeness from which words are the same ones, ill written."""
SEMBLABLES_SEULS = 0.8
"""The same, of a name alone: there is less of it to tell by."""


def _faute(texte: str, carnet: Carnet) -> Precisees | None:
    """« Il y a une faute : j'avais écrit « X » »: X where its like stands, the rest unchanged."""
    plat = re.sub(r"[«“»”]", '"', a_plat(texte))
    hors = re.sub(r"\"[^\"]*\"", lambda m: " " * len(m[0]), plat)
    if not _FAUTE.search(hors) or carnet.etape in SUR_LA_PHRASE:
        return None
    m = next(iter(reversed([*_EN_VRAI.finditer(plat)])), None)
    if m is None:
        return None
    neuf = tel_que_tape(texte, m, "y")
    cites = [c["dit"] for c in CE_QUI_EST_CITE.finditer(texte) if c.end() <= m.start("y")]
    anciens = [c for c in cites if not designe_seulement(c) and "chemin" not in a_plat(c)]
    nommees = _nommees(texte)
    donnees = [(n, d) for n, d in gardes(carnet) if n not in ("statut", carnet.etape)]
    # The one that is named goes first.
    donnees.sort(key=lambda d: d[0] not in nommees)
    for ancien in anciens:
        for nom, dit in donnees:
            if place := exact(dit, ancien):
                return _change(nom, dit, place, neuf)
    for nom, dit in donnees:
        if place := exact(dit, neuf):
            pareil = a_plat(dit[slice(*place)]) == a_plat(neuf)
            return Precisees(deja=[neuf]) if pareil else _change(nom, dit, place, neuf)
    for nom, dit in donnees:
        if place := semblable(dit, neuf):
            return _change(nom, dit, place, neuf)
    return None


def _change(nom: str, dit: str, place: tuple[int, int], neuf: str) -> Precisees:
    """An answer with new words in the place of some; values are read again as a whole."""
    nouvelle = f"{dit[: place[0]]}{neuf}{dit[place[1] :]}"
    if nom == "valeurs":
        return Precisees({nom: nouvelle})
    return Precisees(bouts={nom: (dit[slice(*place)], neuf, nouvelle)})


def _nommees(texte: str) -> list[str]:
    if "chemin" in a_plat(texte):
        return [*POURQUOIS]
    return designees(texte, seul=False)


def semblable(dit: str, neuf: str, seuil: float = SEMBLABLES) -> tuple[int, int] | None:
    """Where words that are nearly these stand in a longer answer.

    A single word is looked for only when it is a name that is long enough.
    """
    places = [m.span() for m in re.finditer(r"[^\W_]+", dit)]
    vise = _lettres(neuf)
    combien = len(vise.split())
    if len(vise) < 5 or len(places) < combien + 2 or (combien < 2 and neuf == neuf.lower()):
        return None
    notes = []
    for taille in {max(min(2, combien), combien - 1), combien, combien + 1}:
        for i in range(len(places) - taille + 1):
            debut, fin = places[i][0], places[i + taille - 1][1]
            lu = _lettres(dit[debut:fin])
            pareil = SequenceMatcher(None, lu, vise, autojunk=False).ratio()
            notes.append((pareil, debut, fin))
    pareil, debut, fin = max(notes, default=(0.0, 0, 0))
    return (debut, fin) if pareil >= seuil else None


_TEL = r"[^\s,;:.!?«»“”\"]+(?: [^\s,;:.!?«»“”\"]+){0,3}?"
_B_PAS_A = re.compile(
    rf"{ALLEZ}(?:(?:{LE} ?)?[\w'-]+[\s,]+)?(?:{C_EST}|ca s'ecrit|s'ecrit)[\s:]+[«“\"]? ?(?P<b>{_TEL}) ?[»”\"]?[\s,]+(?:et |mais )?(?:non )?pas? [«“\"]? ?(?P<a>{_TEL}) ?[»”\"]?{FIN}"
)
"""« Attention, c'est Dupont, pas Dupond »."""
_S_ECRIT = re.compile(
    rf"^(?P<avant>.*?)(?:{LE} ?(?:[\w'-]+ ){{1,3}}?(?:{C_EST}|s'appelle|s'ecrit)|(?:ca|cela) s'ecrit|{C_EST} ecrit)[\s:]+[«“\"]? ?(?P<b>{_TEL}) ?[»”\"]?{FIN}"
)
"""« C'est toujours faux, la commune c'est Saint-Fons »."""
_MAL = re.compile(
    r"\b(?:faux|fausse|erreur|f(?:au|o)tes?|pas (?:ca|bon|corrige\w*|le bon)|mal (?:ecrit|note|orthographie)\w*|toujours|encore|s'ecrit)\b"
)


def _bien_ecrit(phrase: str, carnet: Carnet) -> Precisees | None:
    """A name as it is spelt, where its like stands: « c'est Dupont, pas Dupond »."""
    plat = a_plat(phrase)
    m = _B_PAS_A.match(plat)
    if m and not _pareil(m["a"], m["b"]):
        m = None
    if m is None and ((m := _S_ECRIT.match(plat)) is None or not _MAL.search(plat)):
        return None
    neuf, ancien = (
        tel_que_tape(phrase, m, "b"),
        tel_que_tape(phrase, m, "a") if "a" in m.re.groupindex else "",
    )
    if not pleins(neuf) or designees(neuf) or carnet.etape in SUR_LA_PHRASE:
        return None
    donnees = [(n, d) for n, d in gardes(carnet) if n not in ("statut", "valeurs", carnet.etape)]
    deja = False
    for nom, dit in donnees:
        place = (exact(dit, ancien) if ancien else None) or exact(dit, neuf)
        place = place or semblable(dit, neuf, SEMBLABLES_SEULS)
        if place and a_plat(dit[slice(*place)]) != a_plat(neuf):
            return _change(nom, dit, place, neuf)
        if place and dit[slice(*place)] != neuf and neuf != neuf.lower():
            return _change(nom, dit, place, neuf)
        deja = deja or bool(place)
    return Precisees(deja=[neuf]) if deja else None


def _pareil(a: str, b: str) -> bool:
    return SequenceMatcher(None, _lettres(a), _lettres(b), autojunk=False).ratio() >= SEMBLABLES


def _lettres(dit: str) -> str:
    """Words as they sound, whatever joins them: « st fons », « Saint-Fons »."""
    return re.sub(r"[\W_]+", " ", re.sub(r"\bst(e?)\b", r"saint\1", a_plat(dit))).strip()


_SIGNE = r"(?P<signe>accents?|majuscules?)"
_ECRIT_AVEC = re.compile(
    rf"\b(?:(?:vous (?:m')?(?:avez|aviez)|tu (?:m')?as|t'as|tas|ta|t as)(?: encore| re)? ?(?:ecrit|mis|note|marque)|c'? ?est|pourquoi) [«“\"]? ?(?P<mot>[a-z'-]{{3,}}) ?[»”\"]?,? (?P<sens>avec|sans) (?:des? |une? |l'|d')?{_SIGNE}"
    rf"|\b(?:pas|sans|aucun) (?:d'|de |une? )?(?P<signe_2>accents?|majuscules?) (?:a|sur|dans|pour) (?:le |la )?(?:mot )?[«“\"]? ?(?P<mot_2>[a-z'-]{{3,}})"
    r"|[«“\"]? ?\b(?P<mot_3>[a-z'-]{3,}) ?[»”\"]?,? (?:(?:ca|il|elle) )?(?:n'|ne )?(?:prend|a|veut) pas d[e'] ?(?P<signe_3>accents?|majuscules?)"
)
"""« T'as écrit dîné avec un accent », « pas d'accent à dine »."""
EN_PEU = 6
"""Words of a sentence that only comments on it."""


def _accent_du_coach(texte: str, carnet: Carnet) -> Precisees | None:
    """« T'as écrit dîné avec un accent »: « dine » wherever the coach wrote it so."""
    m = _ECRIT_AVEC.search(a_plat(texte))
    if m is None or carnet.etape in SUR_LA_PHRASE:
        return None
    groupe = next(g for g in ("mot", "mot_2", "mot_3") if m[g])
    signe = m["signe"] or m["signe_2"] or m["signe_3"]
    tape = tel_que_tape(texte, m, groupe)
    juste = a_plat(tape) if signe.startswith("accent") else tape.lower()
    if m["sens"] == "sans":
        # « Sans accent »: as they write it now, when they do.
        juste = tape if a_plat(tape) != tape.lower() else ""
    bouts = {}
    for nom, dit in gardes(carnet):
        if juste and nom not in ("statut", "valeurs") and (neuf := _ainsi(dit, juste)):
            bouts[nom] = (*neuf[:1], juste, neuf[1])
    if not bouts:
        return None
    reste = [
        p for p in en_phrases(texte) if a_plat(tape) not in a_plat(p) and len(p.split()) > EN_PEU
    ]
    return Precisees(bouts=bouts, reste=" ".join(reste))


def _ainsi(dit: str, juste: str) -> tuple[str, str] | None:
    """How the coach shows a word of an answer, and the answer that shows it as it should be."""
    mot = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

    def autres(texte: str) -> list[str]:
        mots = mot.findall(ecrire(texte) or texte)
        return [w for w in mots if a_plat(w) == a_plat(juste) and w != juste]

    montres = autres(dit)
    if not montres:
        return None
    ecrit = re.sub(rf"\b{re.escape(montres[0])}\b", juste, ecrire(dit) or dit)
    return None if autres(ecrit) else (montres[0], ecrit)


# --- One value among others ----------------------------------------------------------------------

_FAUX = r"(?:(?:ca )?(?:c'? ?est|n'est|ce n'est|est|c) (?:faux|pas (?:ca|moi|vrai|bon|juste|(?:une|ma) valeur)|n'importe quoi|une erreur|(?:tout )?(?:le contraire|l'inverse))|faux)(?: du tout)?"
_VALEUR_FAUSSE = re.compile(
    rf"{ALLEZ}(?:dans|parmi|pour|sur|cote) (?:{LE} )?valeurs?[\s,:]*(?:(?:(?:il )?y a|(?:vous avez|tu as|t'as) (?:mis|note|ecrit|garde))[\s:]*)?(?P<x>.{{3,60}}?)[\s,»\"”]*{_FAUX}[\s,.;:!]*(?:(?:mais|non|moi|en fait|en vrai)[\s,]+)*{C_EST}(?: plutot)? (?P<y>.{{3,80}}?){FIN}"
)


def _valeur_echangee(texte: str, carnet: Carnet) -> Precisees | None:
    """« Dans les valeurs, X c'est faux, moi c'est Y »: Y where X stood, the others as they were."""
    m = _VALEUR_FAUSSE.match(a_plat(texte))
    tenues = carnet.valeurs_nommees
    if m is None or len(tenues) < 2:
        return None
    fausse = celle_qui_dit(tel_que_tape(texte, m, "x"), tenues)
    if fausse is None:
        return None
    neuves = _lues(tel_que_tape(texte, m, "y"))
    restent = [v for v in tenues if v != fausse and v not in neuves]
    ensemble = a_leur_place(tenues, {fausse}, neuves, restent)
    return Precisees({"valeurs": ", ".join(ensemble)})


def _lues(dit: str) -> list[str]:
    """The values of a list, each as it was said."""
    return en_liste(dit) or [p for bout in re.split(r",\s+", dit) for p in sans_virgules(bout)]


_QUALIFIEE = r"(?:(?:la |le |les |l'))?[a-z][\w'-]*(?: [\w'-]+){1,4}?"
_TOUT_COURT = r"(?:tout(?:e)? (?:court|seule?|nue?)|seule?|simplement)"
_INSISTENT = tuple(
    re.compile(ALLEZ + motif + FIN)
    for motif in (
        rf"(?:(?:{LE} )?valeurs?[\s,:]*)?(?:{C_EST} )?(?P<x>{_QUALIFIEE})[\s,]+(?:et |mais )?(?:non |pas )(?:juste |seulement |que )?(?P<nue>(?:(?:la |le |l'))?[\w'-]+)(?: {_TOUT_COURT})?",
        rf"(?:je (?:vous |te |t')?(?:disais|redis|repete)|j'? ?(?:ai|avais)(?: bien| pourtant)? (?:dit|mis|ecrit)|{_METS}(?: bien| plutot)?|corrige[sz]?(?: en| par)?)[\s,:]+(?P<x>{_QUALIFIEE})(?:[\s,]+(?:en entier|en toutes lettres|pas (?:juste|que|seulement) (?P<nue>(?:(?:la |le |l'))?[\w'-]+)))?",
    )
)
"""« Franchise têtue, pas franchise tout court », « j'ai dit écoute active »."""
_CITEE = re.compile(
    rf"{ALLEZ}(?:(?:je (?:vous |te |t')?(?:disais|redis|repete)|j'? ?(?:ai|avais)(?: bien| pourtant)? (?:dit|mis|ecrit)|{C_EST})|[^«»“”\"]{{0,40}}?\b(?:corrig\w+|rectifi\w+|chang\w+|modifi\w+|remplac\w+|mets|mettez|met|note[sz]?|ecri(?:s|vez|re)|garde[sz]?|manque)\b[^«»“”\".;!?]{{0,40}}?)[\s,:]*[«“\"] ?(?P<x>{_QUALIFIEE}) ?[»”\"](?P<nue>)(?: (?:dans|parmi) [^.;!?«»]{{3,30}})?{FIN}"
)
"""« Corrigez dans vos notes : « écoute active » »."""
_RIEN_D_AUTRE = re.compile(
    r"\b(?:et|ou|ni|pas|plus|mais|je|on|que?|qui|en premier|d'abord|en tete|dans|parmi|aussi|avant|apres|place|lieu|part|valeurs?|fois)\b|\bj'|\bqu'"
)
_REDIT = re.compile(
    r"\b(?:je|j)\b.{0,12}\b(?:dit|redit|repete|redis|ecrit)\b|\b(?:deux|trois) fois\b"
)
REDITE = 10
"""Words of a sentence that may only say that something was said before."""


def _valeur_entiere(texte: str, carnet: Carnet) -> Precisees | None:
    """« J'ai dit écoute active »: the value kept takes what qualifies it, the others stay."""
    if not carnet.valeurs_nommees or carnet.etape in ("valeurs", *SUR_LA_PHRASE):
        return None
    phrases = en_phrases(texte)
    for phrase in phrases:
        lus = (motif.match(a_plat(phrase)) for motif in (*_INSISTENT, _CITEE))
        m = next(filter(None, lus), None)
        if m is None or (m["nue"] and not pleins(m["nue"]) <= pleins(m["x"])):
            continue
        dite = tel_que_tape(phrase, m, "x")
        if entiere(dite) in carnet.valeurs_nommees:
            return Precisees(
                deja=[enumerer(carnet.valeurs_nommees)], reste=_sans_redite(phrases, phrase, dite)
            )
        nues = [v for v in carnet.valeurs_nommees if _plus_court(v, dite)]
        if len(nues) != 1 or _RIEN_D_AUTRE.search(a_plat(dite)) or not (neuve := entiere(dite)):
            continue
        tenues = [neuve if v == nues[0] else v for v in carnet.valeurs_nommees]
        change = {"valeurs": ", ".join(tenues)}
        return Precisees(change, reste=_sans_redite(phrases, phrase, dite))
    return None


def _sans_redite(phrases: list[str], lue: str, dite: str) -> str:
    """What else is said: « Chiffrée. Je l'ai dit il y a dix secondes. » only says it again."""
    reste = [p for p in phrases if p != lue and not pleins(p) <= pleins(dite)]
    return " ".join(p for p in reste if len(p.split()) > REDITE or not _REDIT.search(a_plat(p)))


def _plus_court(valeur: str, dite: str) -> bool:
    """Whether words hold a value and more: « écoute active » of « l’écoute »."""
    tete = re.sub(r"^(?:les? |la |l')", "", a_plat(valeur)).split()[0]
    return pleins(valeur) < pleins(dite) and bool(re.search(rf"\b{tete}\b", a_plat(dite)))


_GARDER_AUSSI = re.compile(
    rf"{ALLEZ}(?:(?:il )?(?:faut|fallait|faudrait) (?:(?:aussi )?garder|laisser)|(?:tu|vous) (?:gardes|gardez)|garde[sz]?|laisse[sz]?)(?: aussi| bien| quand meme)* (?P<y>.{{3,90}}?)(?:[\s,]+(?:(?:dans|parmi) (?:{LE} )?valeurs?|les (?:deux|trois|quatre)|aussi|avec|en plus)\b)*{FIN}"
)
_AUSSI = re.compile(r"\b(?:aussi|quand meme|en plus|avec|les (?:deux|trois|quatre)|valeurs?)\b")


def _valeurs_gardees(texte: str, carnet: Carnet) -> Precisees | None:
    """« Il faut garder aussi le respect et la lenteur »: with the values that are there."""
    plat = a_plat(texte)
    m = _GARDER_AUSSI.match(plat)
    if m is None or not carnet.valeurs or carnet.etape == "valeurs" or not _AUSSI.search(plat):
        return None
    dites = _lues(tel_que_tape(texte, m, "y"))
    sures = [v for v in dites if valeurs_dites(v) or exact(carnet.valeurs, v)]
    if not sures or (len(sures) < len(dites) and not infinitif(dites[-1].split()[0])):
        return None
    tenues = [v for v in carnet.valeurs_nommees if celle_qui_dit(v, dites) is None]
    ensemble = [*dites, *tenues]
    return Precisees({"valeurs": ", ".join(ensemble)})


_OUBLIEE = r"(?:(?:j'?ai|j'? ?avais|g|vous avez|tu as|t'as|on a) (?:aussi )?oublie\w*(?: de dire| d'ajouter| de mettre)?|(?:il )?(?:me |m'en )?manque|(?:il )?y a|ya|r?ajoute[sz]?)"
_VALEUR_OUBLIEE = tuple(
    re.compile(motif)
    for motif in (
        rf"{ALLEZ}(?:pour|dans|ds|parmi|cote|niveau) (?:{LE} )?valeurs?[\s,:]*(?P<dit>(?:{_OUBLIEE}[\s,:]+)+)(?:{C_EST} )?(?:aussi )?(?P<y>{LE} ?[^;:.!?]{{3,80}}?)(?P<aussi>[\s,]+(?:aussi|egalement|en plus))?{FIN}",
        rf"{ALLEZ}(?P<dit>{_OUBLIEE})[\s,:]+(?:aussi )?(?P<y>{LE} ?[^;:.!?]{{3,80}}?)(?P<aussi>[\s,]+(?:aussi|egalement|en plus))?[\s,]+(?:pour|dans|ds|parmi|a) (?:{LE} )?valeurs?(?:[\s,]+(?:aussi|egalement|en plus))?{FIN}",
    )
)


def _valeur_oubliee(phrase: str, carnet: Carnet) -> Precisees | None:
    """« Et pour les valeurs, j'ai oublié, y a la propreté aussi »: with the values that are there."""
    plat, tenues = a_plat(phrase), carnet.valeurs_nommees
    m = next(filter(None, (motif.match(plat) for motif in _VALEUR_OUBLIEE)), None)
    if m is None or not tenues or carnet.etape in ("valeurs", "suite", *SUR_LA_PHRASE):
        return None
    if not (m["aussi"] or re.search(r"oubli|manqu|ajout", m["dit"])):
        return None
    y = tel_que_tape(phrase, m, "y")
    dites = _lues(y)
    if not dites or any(len(v.split()) > 4 or re.search(r"\b(?:que|qui)\b", v) for v in dites):
        return None
    neuves = [d[0].lower() + d[1:].replace("'", "’") for d in dites]
    neuves = [v for v in neuves if v not in tenues]
    if not neuves:
        return Precisees(deja=[enumerer(tenues)])
    return Precisees({"valeurs": ", ".join([*tenues, *neuves])})


# --- A list in another order ---------------------------------------------------------------------

_EN_TETE = r"(?:en premiere?s?|d'abord|en tete|en priorite|avant (?:tout|les autres)|au debut)"
_LES = r"(?:les?|la|l'|mes|nos|des|ceux|celles)"
_D_ABORD = (
    re.compile(
        rf"{ALLEZ}{_METS}(?: plutot| bien)? {_EN_TETE}[\s:]+(?P<x>{_LES} ?[^,;:.!?]{{3,60}}?)(?:,? {C_EST} (?:eux|elles)[^,.;!?]*)?{FIN}"
    ),
    re.compile(
        rf"{ALLEZ}(?:{_METS} |{C_EST} )?(?:d'abord )?(?P<x>{_LES} ?[^,;:.!?]{{3,60}}?)[\s,]+(?:doivent etre |viennent |passent |{C_EST} )?{_EN_TETE}{FIN}"
    ),
    re.compile(rf"{ALLEZ}{_EN_TETE}[\s,:]*(?:{C_EST})[\s:]+(?P<x>{_LES} ?[^,;:.!?]{{3,90}}?){FIN}"),
)
_APRES_EUX = re.compile(
    rf"{ALLEZ}(?P<x>{_LES} ?[^,;:.!?]{{3,90}}?)[\s,]+(?:{C_EST}|ca vient|viennent|passent|elles sont|ils sont|{_METS}[ -]?les) (?:en (?:deuxiemes?|seconds?|2e(?:me)?|derniers?)|apres|ensuite|derriere){FIN}"
)
"""« les mamans c'est en deuxième »."""
_LES_EN_TETE = re.compile(rf"{ALLEZ}{_METS}[ -]?(?:les|moi ca) {_EN_TETE}{FIN}")
_OUBLIES_D_ABORD = re.compile(
    rf"{ALLEZ}(?:(?:(?:vous|tu) (?:avez|as)|t'as|tas|j'?ai) (?:encore |quand meme )?(?:oublie\w*|zappe\w*|perdu|saute)|(?:il )?manque) (?P<x>{_LES} ?[^,;:.!?]{{3,60}}?)[\s,]+(?:(?:et|alors que|pourtant|or)[\s,]+)?{C_EST} (?:quand meme |pourtant |surtout )?(?:eux|elles)(?: (?:qui (?:sont|passent|viennent)|quand meme))? {_EN_TETE}{FIN}"
)
"""« Vous avez oublié les veuves, c'est quand même elles d'abord »."""


def _dans_l_ordre(phrase: str, carnet: Carnet) -> Precisees | None:
    """« C'est les voisins en premier »: the clients kept, these ones first."""
    dit = carnet.coeur_clientele
    if not dit or carnet.etape in ("coeur_clientele", *SUR_LA_PHRASE):
        return None
    plat = a_plat(phrase)
    oublies = _OUBLIES_D_ABORD.match(plat)
    apres = _APRES_EUX.match(plat)
    m = oublies or apres or next(filter(None, (motif.match(plat) for motif in _D_ABORD)), None)
    if m is None:
        return None
    mots = pleins(tel_que_tape(phrase, m, "x"))
    groupes, vises = _vises(dit, mots)
    if oublies and not vises and mots:
        return Precisees({"coeur_clientele": eux_d_abord(tel_que_tape(phrase, m, "x"), dit)})
    if len(vises) != 1 or len(groupes) < 2:
        return None
    autres = [g for g in groupes if g != vises[0]]
    if groupes[-1 if apres else 0] == vises[0]:
        return Precisees(deja=[enumerer_les(groupes)])
    if apres:
        return Precisees({"coeur_clientele": enumerer_les([*autres, vises[0]])})
    return Precisees({"coeur_clientele": enumerer_les([vises[0], *autres])})


def _vises(dit: str, mots: set[str]) -> tuple[list[str], list[str]]:
    """The groups of the clients, and those of them that words name, read closer when none is."""
    for liste in (dit, qui(dit, len(dit))):
        groupes = en_groupes(liste)
        if vises := [g for g in groupes if mots and mots <= pleins(g)]:
            if len(vises) == 1 and liste == dit and re.search(r"[.;!?]\s|\bgenre\b", dit):
                continue
            break
    return groupes, vises


_EN_SECOND = rf"(?:[\s,;]+(?:et |puis )?[^,;:.!?]{{3,40}}?[\s,]+(?:{C_EST}|vient|passe) (?:apres|ensuite|en second))"
_VALEUR_EN_TETE = tuple(
    re.compile(
        rf"{ALLEZ}(?P<champ>(?:(?:pour|dans|parmi|cote|niveau) )?(?:{LE} )?valeurs?[\s,:]*)?"
        rf"(?P<ordre>(?:{_METS}|plutot|{C_EST})\b[\s,]*(?:plutot |bien )?)?{dite}"
        rf"(?:[\s,]+(?:dans|parmi|pour) (?P<champ_apres>(?:{LE} )?valeurs?)\b)?(?P<apres>{_EN_SECOND})?"
        rf"(?:[\s,;:.!]+(?:stp|svp|merci|hein|quoi|voila|s'il (?:vous|te) plait))*(?:[\s.!]*|[,;]\s*(?:et )?(?P<reste>.+))$"
    )
    for dite in (
        rf"{_EN_TETE}[\s:]+(?P<x>[^,;:.!?]{{3,50}}?)",
        rf"(?:d'abord )?(?P<x>[^,;:.!?]{{3,50}}?)[\s,]+(?:doit etre |vient |passe |{C_EST} )?{_EN_TETE}",
    )
)
"""« Pour les valeurs mets la patience en premier », « plutôt la patience d'abord »."""


def _valeurs_dans_l_ordre(phrase: str, carnet: Carnet) -> Precisees | None:
    """« Mets la patience en premier »: the values kept, this one first; the order is none itself."""
    tenues = carnet.valeurs_nommees
    if not tenues or carnet.etape in ("valeurs", *SUR_LA_PHRASE):
        return None
    plat = a_plat(phrase)
    m = next(filter(None, (motif.match(plat) for motif in _VALEUR_EN_TETE)), None)
    if m is None:
        return None
    nommees, mets = m["champ"] or m["champ_apres"], re.match(_METS, m["ordre"] or "")
    # « La rapidité d'abord, ils me voient arriver » answers a question.
    if not (nommees or mets or m["apres"] or (not m["reste"] and m["ordre"])):
        return None
    x = tel_que_tape(phrase, m, "x")
    visee = celle_qui_dit(x, tenues)
    if visee is None or not (pleins(x) <= pleins(visee) or exact(visee, x)):
        return Precisees(laisses=[phrase]) if nommees and mets else None
    laisses = [tel_que_tape(phrase, m, "reste")] if m["reste"] and pleins(m["reste"]) else []
    if tenues[0] == visee:
        return Precisees(deja=[enumerer(tenues)], laisses=laisses)
    ensemble = [visee, *(v for v in tenues if v != visee)]
    return Precisees({"valeurs": ", ".join(ensemble)}, laisses=laisses)


_DEUX_FOIS = re.compile(
    rf"{ALLEZ}(?:(?:il )?y a|(?:vous avez|t'as|tu as) (?:mis|note|ecrit)|{C_EST}(?: ecrit| note| mis)?)?[\s,]*(?:(?:encore|toujours|la) )?"
    rf"(?:(?:deux|2|trois|3) fois[\s,]+(?:ecrit |note )?(?P<x>[^,;:.!?]{{3,60}}?)|(?P<x2>[^,;:.!?]{{3,60}}?)[\s,]+(?:y est |est (?:la |ecrit )?|{C_EST} (?:ecrit )?)?(?:deux|2|trois|3) fois)"
    rf"(?:[\s,]+(?:dans|parmi) (?:{LE} )?valeurs?)?{FIN}"
)
_EN_OTER_UN = re.compile(
    rf"{ALLEZ}(?:(?:faut|il faut|vous pouvez|tu peux) )?(?:en )?(?:enlev|retir|supprim|vir|effac|ot|laiss|gard)\w*(?:[ -]en)?(?: que| juste)? (?:une?|l'une?|le double|le doublon)(?: seule?| seule? fois)?(?: des deux| sur les deux)?{FIN}"
)
"""« Enlevez-en un »: what « deux fois » asked for already."""


def _en_double(phrase: str, carnet: Carnet) -> Precisees | None:
    """« Il y a deux fois la patience »: the values kept, each of them once."""
    m = _DEUX_FOIS.match(a_plat(phrase))
    tenues = carnet.valeurs_nommees
    une_fois = list({a_plat(v): v for v in reversed(tenues)}.values())[::-1]
    if m is None or len(une_fois) == len(tenues):
        return None
    if not pleins(tel_que_tape(phrase, m, "x" if m["x"] else "x2")) & pleins(" ".join(tenues)):
        return None
    return Precisees({"valeurs": ", ".join(une_fois)})


_ENTRE_GROUPES = re.compile(
    rf"(?:\s*,\s*(?:et |puis )?|\s+(?:et|puis) )(?:(?:apres|ensuite|puis|enfin|aussi)[\s,]+)*(?=(?:tou(?:te)?s )?{_LES}(?:\b|(?<=')) ?)"
)


def en_groupes(dit: str) -> list[str]:
    """The groups of a list of people, without what only tells their order."""
    plat, place, groupes = a_plat(dit), 0, []
    for m in _ENTRE_GROUPES.finditer(plat):
        groupes.append(dit[place : m.start()])
        place = m.end()
    return [g.strip(" ,;.") for g in [*groupes, dit[place:]] if g.strip(" ,;.")]


def enumerer_les(groupes: list[str]) -> str:
    """« a, b et c »."""
    *avant, dernier = groupes
    return f"{', '.join(avant)} et {dernier}" if avant else dernier


def eux_d_abord(eux: str, dits: str) -> str:
    """The groups of a list, then those of another that it does not tell already."""
    neufs = en_groupes(eux)
    restent = [g for g in en_groupes(dits) if not any(pleins(g) <= pleins(n) for n in neufs)]
    return enumerer_les([*neufs, *restent])


_ET_APRES = re.compile(
    rf",?\s+(?:et |puis |,)+(?:apres|ensuite|enfin)[\s,]+(?=(?:tou(?:te)?s )?{_LES}(?:\b|(?<=')) ?)"
)


def sans_et_apres(dit: str) -> str:
    """« A et B, et après les C » as the list it is: « A, B et les C »."""
    return enumerer_les(en_groupes(dit)) if _ET_APRES.search(a_plat(dit)) else dit


# --- A number ------------------------------------------------------------------------------------

_NOMBRE = r"(?:\d+(?:[.,]\d+)?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent)"
_COMPTE = re.compile(
    rf"{ALLEZ}(?:pour )?(?P<quoi>{LE} ?[a-z][\w'-]*(?: [a-z][\w'-]+){{0,3}}?)[\s,]+(?:{C_EST}|coutent?|est a|dure(?:nt)?|vau(?:t|lent)) (?P<b>{_NOMBRE})(?P<unite> [a-z%€]+)?(?P<dit>[\s,]+(?:en fait|en vrai|finalement|plutot|maintenant|et))*[\s,]+(?:et )?(?:non )?pas (?P<a>{_NOMBRE})\b(?: (?P<unite_a>[a-z€%]+))?{FIN}"
)


def _compte(phrase: str, carnet: Carnet) -> Precisees | None:
    """« Pour le panier c'est 6 euros, pas 5 »: 6 where 5 is told of the basket, and nothing else."""
    m = _COMPTE.match(a_plat(phrase))
    if m is None:
        return None
    quoi, a, b = pleins(m["quoi"]), tel_que_tape(phrase, m, "a"), tel_que_tape(phrase, m, "b")
    donnees = [(n, d) for n, d in gardes(carnet) if n in carnet.approfondi or n in ORDRE]
    tenus = [(n, d) for n, d in donnees if quoi & pleins(d)]
    for nom, dit in tenus:
        if (place := exact(dit, a)) and nom != carnet.etape:
            nouvelle = f"{dit[: place[0]]}{b}{dit[place[1] :]}"
            unite = m["unite"] or ""
            vieux = a + unite if exact(dit, a + unite) else a
            return Precisees(bouts={nom: (vieux, b + unite, nouvelle)})
    juste = f"{b}{m['unite'] or ''}"
    if deja := [d for _, d in tenus if exact(d, juste)]:
        phrases = [p for p in en_phrases(deja[0]) if exact(p, juste)]
        return Precisees(deja=[phrases[0] if phrases else juste])
    return Precisees(laisses=[phrase]) if m["dit"] and carnet.etape != "valeurs" else None


# --- Said of the message before ------------------------------------------------------------------

_CORRIGEAIT = re.compile(
    rf"\b(?:je (?:vous |te |t')?(?:corrigeai[st]|rectifiai[st]|modifiai[st]|(?:voulais|venais de|parlais de) (?:corriger|rectifier|changer))|c'etait (?:une correction|pour corriger|pour rectifier)(?: d[eu]| sur| dans)?) (?P<champ>{CHAMP})"
)


def _c_etait_une_correction(texte: str, carnet: Carnet) -> Precisees | None:
    """« Je corrigeais mon geste, ce n'était pas une réponse »: what was taken for one is read again.

    Where it says nothing that can be done, the answer that it was about is asked.
    """
    m = _CORRIGEAIT.search(a_plat(texte))
    nom = _donnee(m["champ"], carnet, ORDRE) if m else None
    if m is None or nom is None:
        return None
    reste = " ".join(p for p in en_phrases(texte) if not _N_EN_ETAIT_PAS_UNE.search(a_plat(p)))
    prise = next((n for n in reversed(carnet.approfondi) if carnet.approfondi[n]), None)
    dite = carnet.approfondi.get(prise or "")
    autres = {n: d for n, d in carnet.approfondi.items() if n != prise}
    sans = replace(carnet, approfondi=autres)
    lues = precisions(dite, sans) if dite and not _CORRIGEAIT.search(a_plat(dite)) else None
    if prise and lues and (lues.changes or lues.bouts or lues.deja):
        lues.changes[prise] = ""
        lues.reste = reste
        return lues
    return Precisees(a_reprendre=nom, reste=reste)


_REPONDAIT = re.compile(
    r"\b(?:je (?:ne faisais que |te |vous )?(?:vous |te )?(?:repondais|repondre)|j'ai (?:juste |seulement |simplement )?repondu|c'etait (?:juste |seulement |simplement )?(?:ma|une|la|pour) repon\w+)\b[^.;!?]{0,30}?\b(?:(?:a|aux?) (?:votre|vos|ta|tes|la|cette) (?:derniere )?questions?|au pourquoi|(?:vous|tu|m')\b[^.;!?]{0,15}(?:demand\w+|pose\w*)|a ca)\b"
)
_RESTE = re.compile(
    rf"^(?P<avant>.{{0,40}}?)\b(?P<champ>{CHAMP})[\s,]*(?:(?:c'|elle |il |ca )?(?:reste(?:nt)?|demeure(?:nt)?|(?:est|sont) toujours|est bien)|(?:c'? ?est|c) toujours|n'(?:a|ont) pas change\w*[\s,:]+(?:c'est|ce sont))[\s:]+(?P<y>.{{4,}}?)(?:[\s,;:.]+(?:et |mais |la )?(?:je (?:ne faisais que )?(?:vous |te )?repond\w+|j'ai \w* ?repondu|c'etait)\b.*)?{FIN}"
)


def repondait(texte: str) -> bool:
    """Whether a message says that the one before it answered the question, and put nothing right."""
    return bool(_REPONDAIT.search(a_plat(texte)))


def ce_qui_reste(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """The answer that a message says is still what it was, and its words: « mon activité reste… »."""
    m = _RESTE.match(a_plat(texte))
    nom = _donnee(m["champ"], carnet, ORDRE) if m else None
    if m is None or nom is None or not (repondait(texte) or re.search(r"\bnon\b", m["avant"])):
        return None
    return nom, tel_que_tape(texte, m, "y")


_N_EN_ETAIT_PAS_UNE = re.compile(
    rf"{_CORRIGEAIT.pattern}|\bpas une reponse\b|\bje ne repondais pas\b|\bje repondais pas\b"
)
