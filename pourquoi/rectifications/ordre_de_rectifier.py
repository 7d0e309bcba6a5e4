"""What orders a change, as against a change told: « enlevez le chien », not « vous l'avez enlevé »."""

from __future__ import annotations

import re
from functools import lru_cache

from pourquoi.ecriture import normaliser

METTRE = r"(?:(?<!je )(?<!j')(?<!on )\b(?:mets|mettez|notez?|ecri(?:s|vez))|(?:\b(?:faut|faudrait|fallait|pouvez|pourriez|peux|pourrais|veux|voudrais|merci de|priere de|vous|tu) (?:bien |plutot |aussi |juste )?|^)(?:mettre|noter|ecrire))\b"
"""An order to write: the infinitive is one after « il faut », not after « envie de »."""
ORDRE_DE_CORRIGER = re.compile(
    r"(?<!\bne )(?<!\bje )(?<!\bon )(?<!\ba )(?<!\bde )(?<!\bpour )(?<!\bca )(?<!\bcela )(?<!\bqui )(?<!\bque )(?<!\bil )(?<!\belle )\b(?:corrigez?|rectifiez?|modifiez?|changez?|remplacez?|remontrez?|refaites|reprenez)\b(?! (?:pas|rien|jamais|de\b|des\b|les\b (?!mot)))"
    r"|\b(?:t'as|tu as|tas|vous avez) (?:tout|trop) (?:enlev|effac|supprim|vir|coup)\w*|\bremet(?:s|tez)[ -](?:les?|la)\b"
    r"|\bje (?:veux|voudrais|dois|souhaite|viens|prefere|peux) (?:la |le |les )?(?:corriger|changer|rectifier|modifier|remplacer)\b|\b(?:a|pouvez[ -]vous|peux[ -]tu|il faut|faudrait|faut) (?:le |la |les )?(?:corriger|rectifier|changer|modifier)\b"
    r"|\bje me suis (?:mal exprimee?|trompee?)\b|\btrompee?\b.{0,12}$|\b(?:c'est|il y a) une erreur\b|^\W*erreur\b|\bvous (?:avez|m'avez|vous etes) (?:mal|tromp)\w*|(?<!ont )(?<!il a )(?<!elle a )(?<!on a )(?<!j'ai )(?<!qui a )\bmal (?:compris|note|lu)\b"
)
_MONTRE = re.compile(r"\bremontre[zr]?\b")


def ordonne_de_rectifier(texte: str) -> bool:
    """Whether a message orders to put something right, or says that it was noted wrong."""
    return bool(ORDRE_DE_CORRIGER.search(_MONTRE.sub(" ", sans_ce_qui_est_fait(texte))))


OTER = re.compile(
    r"(?:(?<!\bje )(?<!\bj')(?<!\bj'y )(?<!\bon )(?<!\bil )(?<!\belle )(?<!\bils )(?<!\bqui )(?<!\bles )(?<!\bl')(?<!\btu )(?<!\bca )(?<!\bn')(?<!\bne )(?<!\bme )(?<!\bm')(?<!\bs')(?<!\bse )(?<!\bavez )(?<!\bas )(?<!\bai )(?<!\ba )(?<!\bavais )(?<!\baviez )"
    r"\b(?:enleve[sz]?|vire[sz]?|retire[sz]?|supprime[sz]?|efface[sz]?|oublie[sz]?|ote[sz]?|gomme[sz]?|raye[sz]?)"
    r"|\b(?:il (?:faut|faudrait)|faut|faudrait|(?:pouvez|pourriez)[ -]*vous|vous (?:pouvez|pourriez)|(?:peux|pourrais)[ -]*tu|tu (?:peux?|pourrais)|je (?:veux|voudrais|souhaite\w*|prefere\w*)|j'aimerais|(?:peut|pourrait)[ -]*on|on (?:peut|pourrait)|merci de|merci d'|veuillez|est-ce qu'on peut|possible (?:de |d'))"
    r" ?(?:\b(?:y|bien|vraiment|juste|aussi|plutot|quand meme|la|le|les) |l')*(?:enlever|virer|retirer|supprimer|effacer|oublier|oter)"
    r"|\bje (?:veux|voudrais|aimerais|prefere\w*) que (?:vous|tu) (?:enlev|vir|retir|supprim|effac|oubli|ot)\w+"
    r"|\b(?:ne )?(?:garde|note|conserve|enregistre)[sz]? (?:surtout )?pas)\b(?P<objet>.*)$"
)


def ordonne_d_oter(texte: str) -> bool:
    """Whether a message orders to take something out; « vous l'avez enlevé » does not."""
    return bool(OTER.search(sans_ce_qui_est_fait(texte)))


_FAIT = re.compile(
    r"\b(?:ai|as|a|ait|aient|avez|aviez|avons|ont|avait|aura|est|sont|etait|ete|t'as|ta|tas)(?: (?:bien|mal|pas|rien|deja|tout|encore|juste))* (?:enlev|retir|supprim|effac|vir|oubli|ot|not|chang|corrig|remplac|modifi|rectifi)ee?s?\b"
    r"|\b(?:vous |tu |t')(?:m'|me |les? |la |l'|y |en )*(?:oubliez|oublies|zappez|zappes)\b"
)
_FAIT_PAR_AUTRE = re.compile(
    r"(?:^|(?<=[.,;:!?] )|(?<=\bet )|(?<=\bmais )|(?<=\bque )|(?<=\bcar )|(?<=\bcomme ))(?:le |la |l'|mon |ma |ce |cet |cette |un |une |notre |chaque )"
    r"(?!(?:clientele|reponses?|geste|valeurs?|phrase|synthese|activite|exemple|pas|fin|debut|suite|reste)\b)(?:(?!(?:et|mais|je|vous|tu)\b)[\w'-]+ ){1,5}?(?:r?ajoute|remplace|corrige|modifie|rectifie|change|enleve|retire|note|oublie|efface)\b"
)


@lru_cache(maxsize=64)
def sans_ce_qui_est_fait(texte: str) -> str:
    """The words of a message, flat, but for the changes made already, or by somebody else.

    « Vous l'avez enlevé », « le bouche-à-oreille remplace la publicité ».
    """
    return _FAIT.sub(" ", _FAIT_PAR_AUTRE.sub(" ", normaliser(texte)))


_CHANGE = re.compile(
    r"\b(?:remplac\w*|chang\w*|enlev\w*|retir\w*|supprim\w*|vire[sz]?|ajout\w*|rajout\w*|corrig\w*|modifi\w*|me(?:ts|t|tez|ttre)|remet\w*|ecri(?:s|vez|re)|au lieu|a la place|plutot)\b"
)


def demande_sans_ordonner(texte: str) -> bool:
    """Whether a message asks something and orders no change: « c'est normal ? »."""
    return "?" in texte and not _CHANGE.search(normaliser(texte))
