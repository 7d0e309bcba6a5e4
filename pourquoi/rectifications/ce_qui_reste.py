"""What remains of an answer without some of its words, and stands by itself."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.majuscules import majuscule
from pourquoi.rectifications.mots_pleins import a_plat, pleins
from pourquoi.rectifications.reponses import contient
from pourquoi.retouche.litteral import exact

DET = r"(?:les?|la|l'|une?|des|du|mon|ma|mes|son|sa|ses|leurs?|nos?|notre|ces?|cette)"
_ACCESSOIRE = r"(?:avec|sans|chez|dans|pour|sur|en|depuis|pendant|contre)"
_FIN_DE_GROUPE = re.compile(r"$|[.,;:!?…]|(?:et|ou|puis|mais|aux?|a|chez|dans|pour|avec|sur|en)\b")
_PUIS_UN_AUTRE = re.compile(
    rf"(?:,\s*(?:et |ou )?|(?:et|ou) )(?={DET}\b|(?:aux?|a|chez|pour|avec) {DET}?\b|l')"
)


def sans_le_groupe(dit: str, vise: str) -> str | None:
    """An answer without a group of words, and the « et » or comma that tied it to the rest.

    « une coupe et un soin chez elle » without « la coupe » → « un soin chez elle ».

    Returns:
        What remains, or None when the words do not come off cleanly.
    """
    vise = re.sub(r"^\W*(?:et|ou|puis) ", "", vise, flags=re.I)
    nu = re.sub(rf"^\W*(?:{DET}\b|l') ?", "", a_plat(vise.strip(" .!?")))
    place = exact(dit, vise) or (exact(dit, nu) if pleins(nu) else None)
    if place is None:
        return None
    debut, fin = place
    avant = re.search(rf"(?<!\w)(?:{DET}(?:\b ?|(?<=') ?))$", a_plat(dit[:debut]))
    debut = avant.start() if avant else debut
    gauche, droite = dit[:debut].rstrip(), dit[fin:].lstrip()
    lien = re.search(r"(?:[,;]|(?<!\w)(?:et|ou|puis))$", a_plat(gauche))
    suite = _PUIS_UN_AUTRE.match(a_plat(droite))
    accessoire = re.search(rf"(?<!\w){_ACCESSOIRE}$", a_plat(gauche))
    if lien and _FIN_DE_GROUPE.match(a_plat(droite)):
        gauche = gauche[: lien.start()].rstrip(" ,;")
        if suite and lien[0] in ",;":
            gauche += lien[0]
            droite = droite[suite.end() :] if suite[0].startswith(",") else droite
            gauche = gauche if suite[0].startswith(",") else gauche[:-1]
    elif suite:
        droite = droite[suite.end() :]
        if not re.match(rf"{DET}\b", a_plat(droite)):
            # « à la mairie et chez le boulanger »
            gauche = re.sub(r"(?<!\w)(?:[àa]|aux?|chez|pour|avec)$", "", gauche).rstrip()
    elif accessoire and re.match(r"$|[.,;:!?…]", droite):
        gauche = gauche[: accessoire.start()].rstrip(" ,;")
    else:
        return None
    if gauche[-1:] in (".", "!", "?", "…"):
        droite = droite.lstrip(" .,;:!?…")
    colle = "" if not gauche or droite[:1] in (".", ",", ";", ":", "!", "?", "…", "") else " "
    reste = f"{gauche}{colle}{droite}".strip(" ,;")
    if reste and dit[0].isupper():
        reste = majuscule(reste)
    return reste if pleins(reste) else None


_PEND = re.compile(
    r"(?<!\w)(?:a|au|aux|de|du|des|d'|le|la|les|l'|une?|en|dans|chez|pour|par|sur|avec|sans|que|qu'|qui|mon|ma|mes|son|sa|ses|notre|nos|leurs?|tres|trop|si|je|j'|ne|n'|se|s')$"
)
_NE_COMMENCE_PAS = re.compile(
    r"(?:$|[.,;:!?…]|(?:a|au|aux|de|du|des|d'|en|dans|chez|pour|par|sur|avec|sans|que|qu'|qui|et|ou|mais)\b)"
)
_LIEN = re.compile(r"(?:et|ou|mais|puis|donc|alors)\b[\s,]*", re.IGNORECASE)


def sans_ces_mots(dit: str, cite: str) -> str | None:
    """An answer without these very words and nothing else; None when it would not stand.

    « mon râlage et dimanche je vais au marché » without « mon râlage et » is the rest.
    """
    place = exact(dit, cite)
    if place is None:
        return None
    gauche, droite = dit[: place[0]].rstrip(), dit[place[1] :].lstrip()
    groupe = re.match(rf"{DET}(?:\b|(?<='))", a_plat(dit[place[0] :]))
    if _PEND.search(a_plat(gauche)) and (groupe or _NE_COMMENCE_PAS.match(a_plat(droite))):
        return None
    if not gauche.rstrip(' .,;:«"'):
        if _NE_COMMENCE_PAS.match(a_plat(droite)) and not _LIEN.match(droite):
            return None
        gauche = ""
        droite = _LIEN.sub("", droite.lstrip(' .,;:!?»"'), count=1)
    if not droite.strip(" .!?…"):
        gauche = re.sub(r"[\s,;:]+(?:et|ou|mais|puis)?$", "", gauche.rstrip(" ,;:"), flags=re.I)
    elif droite[0] in ".,;:!?…":
        gauche = gauche.rstrip(" ,;:")
    if gauche.endswith((".", "!", "?", "…")):
        droite = droite.lstrip(" .,;:!?…")
    colle = "" if not gauche or not droite or droite[0] in ".,;:!?…" else " "
    reste = f"{gauche}{colle}{droite}".strip(" ,;")
    if reste and dit[0].isupper():
        reste = majuscule(reste)
    return reste if len(reste.split()) > 1 and pleins(reste) else None


def sans_les_mots(dit: str, cites: list[str], a_la_lettre: bool = False) -> str:
    """What remains of an answer without these words, or without the clauses that tell them.

    Args:
        dit: the answer.
        cites: the words to take out.
        a_la_lettre: whether they were quoted: then nothing else goes where the rest stands.
    """
    if reste := _sans_les_clauses(dit, cites):
        return reste
    reste = dit
    for cite in cites:
        sans = sans_le_groupe(reste, cite)
        reste = sans or (sans_ces_mots(reste, cite) if a_la_lettre else None) or ""
    return reste or sans_les_clauses_qui_disent(dit, pleins(" ".join(cites)))


def _sans_les_clauses(dit: str, cites: list[str]) -> str | None:
    """The answer without quoted words that fill clauses of their own; None when they do not."""
    reste = dit
    for cite in cites:
        place = exact(reste, cite)
        if place is None:
            return None
        gauche, droite = reste[: place[0]].rstrip(), reste[place[1] :].lstrip()
        if (gauche and gauche[-1] not in ".,;:!?…") or (droite and droite[0] not in ".,;:!?…"):
            return None
        # « Non, » before what was put right goes away with it.
        gauche = re.sub(
            r"(?:^|(?<=[.!?…])\s*)(?:non|enfin|mais|et|pas)\W*$", "", gauche, flags=re.I
        )
        reste = f"{gauche.rstrip(' ,;:')}{'.' if gauche and gauche[-1] in ',;:' else ''} {droite.lstrip(' .,;:!?…')}".strip()
    return reste if pleins(reste) else ""


_CLAUSES = re.compile(
    r"((?<=[.!?…])\s+|\s*[,;:]\s*|\s+(?:et|puis|mais)\s+(?=(?:celles?|ceux|les|des|la|le|je|on|que|pour|mes)\b|[lj][’']))"
)
_DEPEND = re.compile(r"(?:qui|que|qu'|dont|ou|quand|lorsque|parce|car|puisque|pour que|alors)\b")
_CADRE = re.compile(
    r"(?:et |mais )?(?:dans|chez|avec|a|au|aux|en|sur|quand|depuis|pendant|lorsque|un jour|le jour)\b"
)
_RENVOIE = re.compile(
    r"(?:(?:et|mais|puis|alors) )?(?:elles?|ils?|ca|cela|c'etait|ce jour|la-bas)\b"
)


def sans_les_clauses_qui_disent(dit: str, vises: set[str]) -> str:
    """What remains of an answer without the clauses that tell these words; "" when little does.

    A clause tells them when they are at least half of its own, or when it holds at least half of
    them; what follows and only points back (« elle pleurait ») goes with it.
    """
    if len(vises & pleins(dit)) >= 0.6 * len(pleins(dit)):
        return ""
    reste, otee, cadre = "", False, None
    bouts = _CLAUSES.split(dit.strip())
    for lien, bout in zip(["", *bouts[1::2]], bouts[::2], strict=True):
        plat, mots = normaliser(bout), pleins(bout)
        suit = (_RENVOIE if lien.isspace() else _DEPEND).match(plat)
        dite = vises & mots and 2 * len(vises & mots) >= min(len(mots), len(vises))
        # « Dans la serre de Gwenaëlle, on pleurait »: the place goes with what happened there.
        otee = bool(dite or (otee and suit) or (cadre and not lien.isspace()))
        cadre = otee and _CADRE.match(plat)
        if otee:
            reste = reste.rstrip(" ,;") + bout[-1] * (bout[-1] in ".!?…" and reste[-1:].isalnum())
        elif reste:
            reste += lien + bout
        else:
            reste = majuscule(bout) if dit[0].isupper() else bout
    reste = re.sub(r"[\s,;]+(?:et|ou|puis|mais)\W*$", "", reste)
    return reste if pleins(reste) else ""


_PROPOSITIONS = re.compile(r"(?<=[,;:]) (?=(?:et|mais|puis|alors|il|elle|je|on|donc) |j['’])")

_QUI_SUIT = re.compile(
    r"(?:et |alors |puis |du coup )*(?:il|elle|ils|elles|lui|ca|c'est|son|sa|ses)\b"
)


def sans_le_sujet(nom: str, dit: str, mots: set[str]) -> str:
    """The answer without what it tells of these, up to the end of what still points to them.

    A list loses the item only; a story loses the rest of its sentence, and those that follow from it.
    """
    if nom in ("valeurs", "coeur_clientele", "renoncements"):
        return sans_les_clauses_qui_disent(dit, mots)
    reste, otee = [], False
    for phrase in en_phrases(dit):
        gardees = []
        otee = otee and bool(_QUI_SUIT.match(normaliser(phrase)))
        for clause in [] if otee else _PROPOSITIONS.split(phrase):
            if otee := bool(mots & pleins(clause)):
                break
            gardees.append(clause)
        reste += [" ".join(gardees).rstrip(" ,;:")] if gardees else []
    return " ".join(reste) if len(pleins(" ".join(reste))) > 1 else ""


def sans_le_passage(dit: str, cites: list[str]) -> str:
    """A story without the sentences that hold these words, from the clause that they stand in."""
    reste = []
    for phrase in en_phrases(dit):
        propositions = _PROPOSITIONS.split(phrase)
        tenue = next(
            (i for i in range(len(propositions)) if any(
                contient(phrase, c) and not contient(" ".join(propositions[i + 1 :]), c) for c in cites
            )),
            None,
        )  # fmt: skip
        if tenue is None:
            reste.append(phrase)
        elif tenue:
            reste.append(f"{' '.join(propositions[:tenue]).rstrip(' ,;:')}.")
    return " ".join(reste) if len(pleins(" ".join(reste))) > 1 else ""


def ote(dit: str, reste: str) -> str:
    """The words that an answer lost, as it had them, without the « et » that tied them."""
    mots = dit.split()
    avant, apres = ([m.strip(".,;:").lower() for m in t] for t in (mots, reste.split()))
    fin = 0
    while fin < min(len(avant), len(apres)) and avant[-1 - fin] == apres[-1 - fin]:
        fin += 1
    blocs = SequenceMatcher(
        None, avant[: len(avant) - fin], apres[: len(apres) - fin], autojunk=False
    ).get_matching_blocks()
    perdus, debut = [], 0
    for bloc in blocs:
        perdus += [" ".join(mots[debut : bloc.a])] if bloc.a > debut else []
        debut = bloc.a + bloc.size
    return re.sub(
        r"^(?:(?:et|ou|puis) )+|(?: (?:et|ou|puis))+$", "", " … ".join(perdus).strip(" ,;:")
    )
