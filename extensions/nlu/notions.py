"""Words gathered into notions, with what denies them: « pas pour le fric » and « l'argent, non ».

A third sparse view of a phrase: money words become one mark, so do wishes for oneself and care
for others; a mark in the reach of a negation is another mark. Slang the training phrases never
used then reads like the slang they did.
"""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser

_NOMBRE = re.compile(r"\d[\d .,]*(?: ?(?:k|€|euros?|balles|millions?))?")

_NOTIONS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (marque, re.compile(rf"\b(?:{'|'.join(mots.split())})\b"))
    for marque, mots in (
        (
            "_argent_",
            r"""argent fric thunes? oseille ble pognon sous biff maille flouze benefs? benefices?
            profits? pepettes? cash tresorerie revenus? salaires? smic paye paie payer paient
            remuner\w+ marges? rentab\w+ chiffre euros? balles millions? retraite dettes?
            credits? impots? fortune riche richesse enrichir lucrati(?:f|ve) rapporte\w* gagner
            gagne gains? portefeuille billets? patrimoine loyers? dividendes? financ\w+ economi\w+
            tarifs? cher cheque pactole jackpot magot grisbi radis ronds k virement facturer?
            rentes? banquier banque capital placement defiscalis\w+ primes?""",
        ),
        (
            "_soi_",
            r"""liberte libre independan\w+ autonom\w+ passion\w* reve defi challenge fierte fiere?
            patron(?:ne)? chefs? kiff\w* plaisir epanou\w+ equilibre reconversion bonheur
            heureu\w+ prouver revanche""",
        ),
        (
            "_autrui_",
            r"""aider aide transmettre transmission partager servir utile utilite respect\w*
            humain\w* planete ecolog\w+ environnement village quartier territoire
            solidar\w+ justice soigner soin gens jeunes anciens vieux enfants
            confiance beau bio vivant""",
        ),
    )
)
_CHIFFRE_D_AFFAIRES = re.compile(r"\bCA\b")
_LE_CHIFFRE = re.compile(r"\b(le|du|mon|son|notre|leur|gros|bon|au) ca\b")
"""« ça » is no turnover: « CA » is, and « mon ca » typed small."""
_LE_LA = r"(?:le|la|les|l|un|une|mon|ma|mes|son|sa|ses|nos|notre|vos|leurs?|cette|ce|ces)"
_AUTRE_SENS = re.compile(
    "|".join(
        (
            rf"(?<!des )(?<!les )(?<!mes )(?<!ses )(?<!de )\bsous {_LE_LA}\b",
            r"\bsous (?:pression|forme|contrat|tension|tutelle|vide|terre|serre|marque|couvert|peu|main)\b",
            r"\bsous traitan\w+",
            r"\bgagn\w* (?:en|du temps|de la place|(?:la|leur|sa|ma) (?:confiance|place)|l autonomie)\b",
            # Whoever leaves: « le patron partait à la retraite ».
            r"\b(?:part\w*|depart|prend\w*|prenait|pris|avant|apres|depuis|etait|jeune|mise?|patron)"
            r" (?:\w+ )?(?:a|en|sa|la|de|leur) (?:la )?retraite\b",
            r"\b(?:licenci\w+|conjoncture|crise|contexte|modele|monde|tissu) economiques?\b",
            r"\beconomie (?:sociale|solidaire|circulaire|locale|verte)\b",
            r"\bmarges? de manoeuvre\b|\b(?:en|a la) marge\b|\bprix a payer\b",
            r"\bcher a (?:mon|ma|mes|nos|son|leur|coeur)\b",
            r"\briche(?:s|sse)? (?:de|en|d|des|humain\w*|du)\b",
            r"\b(?:local|place|creneau|terrain|poste|emplacement|fonds|fauteuil) (?:\w+ )?libre\b",
            r"\bchefs? (?:de|d) (?:cuisine|chantier|rang|partie|equipe|projets?|rayon|atelier)\b",
        )
    )
)
"""Words of a notion that say something else: « sous mes yeux », « gagner en sérénité »."""
_NEGATION = re.compile(
    r"pas|jamais|ni|rien|aucune?|sans|non|nullement|loin|fous|fiche|moque|tape|egal"
)
PORTEE = 6
"""Words that a negation reaches."""
_LEVE = frozenset({"mais", "si", "surtout"})
"""What it does not reach beyond: « pas pour la gloire mais pour le fric »."""


def _d_un_bloc(trouve: re.Match[str]) -> str:
    """One word, that no notion reads: « autre_gagner_en »."""
    return f"autre {trouve[0]}".replace(" ", "_")


def notions(texte: str) -> str:
    """The normalised text with its notions marked, `n_…` where they are denied."""
    if not texte.isupper():
        texte = _CHIFFRE_D_AFFAIRES.sub("chiffre", texte)
    plat = _NOMBRE.sub(" _nombre_ ", normaliser(texte))
    plat = _AUTRE_SENS.sub(_d_un_bloc, _LE_CHIFFRE.sub(r"\1 chiffre", plat))
    for marque, motif in _NOTIONS:
        plat = motif.sub(f" {marque} ", plat)
    mots, reste = [], 0
    for mot in re.findall(r"\w+|[?!]", plat):
        if _NEGATION.fullmatch(mot):
            reste = PORTEE
            mots.append("_non_")
            continue
        if mot in _LEVE:
            reste = 0
        mots.append(f"n{mot}" if reste > 0 and mot.startswith("_") else mot)
        reste -= 1
    return " ".join(mots)


def dit_argent(texte: str) -> bool:
    """Whether money is said, and not denied."""
    return "_argent_" in notions(texte).split()
