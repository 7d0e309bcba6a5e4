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
            remuner\w+ marges? rentab\w+ chiffre ca euros? balles millions? retraite dettes?
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
_NEGATION = re.compile(
    r"pas|jamais|ni|rien|aucune?|sans|non|nullement|loin|fous|fiche|moque|tape|egal"
)
PORTEE = 6
"""Words that a negation reaches."""


def notions(texte: str) -> str:
    """The normalised text with its notions marked, `n_…` where they are denied."""
    plat = _NOMBRE.sub(" _nombre_ ", normaliser(texte))
    for marque, motif in _NOTIONS:
        plat = motif.sub(f" {marque} ", plat)
    mots, reste = [], 0
    for mot in re.findall(r"\w+|[?!]", plat):
        if _NEGATION.fullmatch(mot):
            reste = PORTEE
            mots.append("_non_")
            continue
        mots.append(f"n{mot}" if reste > 0 and mot.startswith("_") else mot)
        reste -= 1
    return " ".join(mots)


def dit_argent(texte: str) -> bool:
    """Whether money is said, and not denied."""
    return "_argent_" in notions(texte).split()
