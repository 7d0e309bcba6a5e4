"""Money denied: « pas pour l'argent », « le fric, je m'en fiche ».

A person who says that money is not the reason must never be challenged on money, whatever a
trained model reads: these rules stand apart from it.
"""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser

SOUS = r"sous(?! ?-)(?! (?:la|le|les|l'|un|une|mon|ma|mes|son|sa|nos|vos|leurs?|terre|serre|pression|vide|ce|cette|cloche|contrat|tutelle)\b)"
"""« Des sous », not « sous pression »."""
ARGENT = (
    r"(?:l'?)?(?:argent|argen|largent|largen|fric|thunes?|tunes?|oseille|ble|pognon"
    rf"|{SOUS}|biff|maille"
    r"|flouze|benefices?|profits?|enrichir|pepettes?)"
)
"""Words that mean money and nothing else, in normalised French."""

_GAIN = (
    rf"(?:{ARGENT}|cash|gains?|portefeuille|porte-monnaie|chiffre(?: d'affaires)?|salaires?|revenus?"
    r"|paie|paye|compte en banque|rentabilite|marges?|riches?|fortunes?|gagner (?:ma|sa) vie|rouler sur l'or|le cote financier"
    r"|aspect financier|finances?)"
)
_PAS = (
    r"\b(?:pas|pa|jamais|ni|non pas|nullement|aucunement|sans que ce soit)"
    r"(?! (?:que|qu'|seulement|uniquement|juste|dire|dis|mentir|cacher|nier|pretendre|semblant|cracher)\b)"
)
_NUANCE = r"(?: (?:une|d'une|forcement|vraiment|du tout|tellement|tant|trop|specialement|d'abord|surtout|non plus|franchement|ca))*"
_DE = r"(?:(?:de|du|la|le|les|des|mon|mes|gagner|gagne|faire|me faire|devenir|etre|avoir|plus|d'|l'|m')\s*)*"
_M_EN_FICHE = (
    r"(?:fous?|fiche|tape|moque|contrefous|contrefiche|cogne|balance|bats?|branle|soucie pas)"
)

_NIES = tuple(
    re.compile(motif)
    for motif in (
        # « l'appât du gain, non »
        r"\b(?:appat du gain|interet financier)\b.{0,12}\b(?:non|pas|jamais|zero)\b",
        # « certainement pas pour l'argent », « c'est pas une question de fric »
        rf"{_PAS}{_NUANCE} ?(?:(?:(?!que|mais|juste|seulement|uniquement|aussi)\w+ ){{0,4}}pour|question|histoire|affaire|a cause|par (?:appat|gout|amour|interet)|motivee?s?|attiree?s?)"
        rf"\s+(?:par\s+)?{_DE}{_GAIN}\b",
        # « ce n'est pas l'argent qui », « pas le fric » ; not « pas d'argent », « pas assez »
        rf"{_PAS}{_NUANCE} (?:le |la |les |l'){_GAIN}\b(?! (?:pour|de quoi|necessaire|qu'il))",
        # « pas de m'enrichir », « je ne cherche plus à gagner de l'argent »
        rf"(?:{_PAS}{_NUANCE}|\bplus) (?:(?:de |a |d'abord )?(?:gagner|faire|me faire|devenir|etre|rouler sur l'or)\s|(?:de |a )m')"
        rf"(?:de |du |des |plus d'|plus de |le plus de |un max de )?{_GAIN}\b",
        # « l'argent ne m'a jamais fait rêver »
        rf"{_GAIN}\b.{{0,12}}\b(?:pas|jamais) (?:fait rever|interesse|motive|attire|guide|touche|passionne|fait courir)e?\b",
        # « si c'était pour le fric, je… »
        rf"\bsi (?:c'?etait|je voulais|j'?etais la)(?! pas).{{0,20}}{_GAIN}\b",
        # « l'argent, ce n'est pas le but », « ne fait pas tout »
        rf"{_GAIN}\s*(?:,\s*)?(?:(?:c'?est|ca|c|n'?est|est|fait|ne)\s+)+(?:pas|pa)\s+"
        r"(?:le|la|mon|ma|une?|ce|ca|tout|mon premier|vraiment|l'essentiel|important|primordial|prioritaire)\b",
        # « l'argent, non »
        rf"{_GAIN}\W+(?:bof|non)\b(?! negligeable)(?! ,? ?(?:je (?:ne )?vois (?:rien|pas)|(?:rien|pas) d'autre))",
        # « la thune, je m'en fous », « je me fiche de l'argent », « rien à faire du fric »
        rf"{_GAIN}\W+(?:moi )?(?:franchement )?(?:je |j')?(?:m'en|me|m') ?{_M_EN_FICHE}\b",
        rf"\b(?:me|m'en) {_M_EN_FICHE} (?:\w+ )?(?:bien |pas mal |royalement )?{_DE}{_GAIN}\b",
        rf"\b(?:rien|osef) (?:a (?:faire|foutre|battre|cirer|carrer) )?(?:de|du|des|d') ?(?:l')?{_GAIN}\b",
        # « l'argent n'y est pour rien », « ne m'intéresse pas », « passe après »
        rf"{_GAIN}\b.{{0,30}}?\b(?:y (?:est|etait) pour rien|(?:a|avait) rien a voir|(?:m'|me )?(?:interesse|motive|attire|guide|touche)\w* (?:pas|peu|guere)"
        r"|compte (?:pas|peu)|importe (?:peu|pas)|passe (?:apres|en dernier)|me laisse (?:froid|froide|de marbre)"
        r"|(?:pas|jamais) (?:ete )?(?:mon|le|ma) (?:truc|moteur|but|motivation|sujet|priorite|objectif)|laissez-moi rire|laisse-moi rire)\b",
        # « rien à voir avec l'argent », « peu importe l'argent »
        rf"\b(?:rien a voir avec|aucun rapport avec|independamment de|peu importe|sans (?:penser|courir|chercher) (?:a|apres)?|(?:cours|couru|courais) (?:pas|jamais) apres|(?:pas|jamais) (?:couru|courir) apres)\s*{_DE}{_GAIN}\b",
        # « moins pour les sous que pour le métal »
        rf"\bmoins (?:pour|par) {_DE}{_GAIN} que (?:pour|par)\b",
        # « plus important qu'un gros salaire », « ça vaut mieux que le fric »
        rf"\bplus (?:importante?s?|forte?s?|beaux?|belles?|grande?s?|precieu\w+|utiles?|essentiel\w*|vraie?s?) (?:pour moi |a mes yeux )?(?:que |qu')(?:(?:une?|le|la|les|l'|du|des|de l'|tout l'|gros(?:se)?|bon(?:ne)?) ?)*{_GAIN}\b",
        rf"\bvaut (?:bien )?mieux que (?:(?:une?|le|la|les|l'|tout l'|tous les) ?)*{_GAIN}\b",
        # « j'en avais marre de faire du chiffre »
        r"\b(?:marre|ras le bol|ras - le - bol|plein le dos|saoulee?|degoutee?|lasse?|fatiguee?) (?:de |du |d'|par )(?:la |le |les )?"
        r"(?:(?:faire|parler|entendre parler) (?:de |du |que du )?(?:la )?)?(?:chiffre|rentabilite|marges?|profits?|course au (?:fric|chiffre|profit))\b",
        # « pas financier », « financièrement c'est idiot »
        rf"{_PAS}(?: \w+){{0,2}} (?:financiere?s?|financierement|pecuniaires?|en euros)\b",
        r"\bfinancierement.{0,25}\b(?:idiot|absurde|(?:une |de la )?folie|betise|aberrant|pas malin|n'importe quoi)\b",
        r"\b(?:sans|pas de) but lucratif\b|\bnon lucratif\b",
        # « on croit que je fais ça pour l'argent »
        rf"\b(?:on|gens|monde|vous|ils|certains|d'autres)\b.{{0,20}}\b(?:croi\w+|pens\w+|imagin\w+|dit|disent)\b.{{0,15}}\b(?:que )?(?:je|j'|c'est|c'etait)\b.{{0,20}}\bpour {_DE}{_GAIN}\b",
    )
)
_AVOUE = re.compile(
    r"\bsi (?:c'?etait|ce n'?etait|y avait) pas\b|\bqui (?:\w+ ){0,2}(?:fait|bosse|travaille|monte)\w* (?:ca )?pas\b"
    r"|\bpourquoi pas\b|\b(?:bien sur|evidemment|mais) que si\b|\bpas vous dire que\b|\b(?:pas|jamais) (?:assez|suffisamment)\b"
    r"|\b(?:arriv|reussi|peux|peut|pouv)\w* (?:\w+ )?(?:pas|plus) |\bpas faire semblant\b|\b(?:vais|veux) pas (?:te |vous )?(?:dire|mentir|faire croire)\b"
)
_ENTAME = re.compile(
    r"^\W*(?:(?:mais|et|c'est|alors|donc|pour autant|puis|enfin|certainement|surtout)\b\W*)*"
)

_MOT = re.compile(r"\b(?!(?:les|est|une|ses|ces|vous|moi|franchement)\b)[a-z]{3,}")


def reste_sans_argent_nie(texte: str) -> str | None:
    """What a normalised text says once the money it denies is taken out.

    Args:
        texte: normalised text (see `pourquoi.ecriture.normaliser`).

    Returns:
        The rest, maybe empty, or None when no money is denied.
    """
    # People drop « ne »: without it, one pattern serves both.
    plat = re.sub(r"\bn(?:e |')(?=\w)", "", texte)
    if _AVOUE.search(plat):
        return None
    reste = plat
    for motif in _NIES:
        reste = motif.sub(" ", reste)
    if reste == plat:
        return None
    reste = _ENTAME.sub("", " ".join(reste.split())).strip(" ,.;:!")
    # Two words at least, or nothing is said.
    return reste if len(_MOT.findall(reste)) >= 2 else ""


_METAL = re.compile(
    r"\bargent (?:massif|925|fin|brut|recycle\w*|vieill\w+|sterling|martele\w*|noirci\w*|poli\w*|cisele\w*|,? ?(?:ca )?se (?:travaille|martele|lime|fond|cisele|patine|polit))\b"
    r"|\b(?:en|d'|de l'|l') ?argent\b(?=.{0,80}\b(?:bijou\w*|bague\w*|colliers?|bracelets?|orfevr\w*|plaque|metal|metaux|laiton|cuivre|poincon\w*|etabli|chalumeau|couverts?|forger?|sertir\w*|marteau|925)\b)"
    r"|\b(?:bijou\w*|bague\w*|colliers?|bracelets?|orfevr\w*|couverts?|medaill\w*|theiere|chandeliers?|fil|feuille) (?:\w+ ){0,2}(?:en|d') ?argent\b"
)


def argent_metal(texte: str) -> bool:
    """Whether « argent » is the metal, in a normalised text, and no other money is said."""
    if not _METAL.search(texte):
        return False
    return not re.search(
        r"\b(?:euros?|marges?|gagn\w+|rapport\w+|fric|thunes?|sous|pognon|revenus?|salaire|rentab\w+|payer|vend(?:re|s) cher)\b",
        texte,
    )


_QUE_CA = re.compile(
    rf"(?:(?:ben|bah|pour|par|c'est|que|le|la|les|l'|de|du|mon|ma|tout|toute|rien que|juste|et) ?)*{_GAIN}(?: (?:c'est tout|point|quoi|voila|pardi))*\W*"
)


def que_de_l_argent(texte: str) -> bool:
    """Whether a few words name money and nothing else: « la thune », « pour le fric, point »."""
    return bool(_QUE_CA.fullmatch(normaliser(texte)))
