"""What holds a business and does not say which: « la boîte de mon patron », « un local à Gap »."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser

_CONTENANT = (
    r"(?:entreprise|boite|societe|affaire|boutique|magasin|atelier|local|locaux|fonds|murs|usine|manufacture|labo|laboratoire|salon|espace|lieu|endroit|tournee|hectares?|terres|terrain|chantier|exploitation|cabinet|bureau|studio|structure|shop|showroom"
    r"|commerce|licence|clientele|cellule|etablissement|cooperative|scop|association|asso|batiments?|hangar|entrepot|cheptel|agence|kiosque|stand|etals?|emplacement|camion|camionnette|fourgon|bateau|site|activite|bail|parts"
    r"|mien(?:ne)?|telephone|table|ordi(?:nateur)?|chambre|place|motos?|voitures?|vehicules?|machines?|outils|materiel|pas de porte|suite|releve|succession)"
)
_AVANT = r"(?:(?:une?|les?|la|l'|des|du|de la|mon|ma|mes|votre|vos|ton|ta|tes|notre|nos|cet?|cette|son|sa|ses|leurs?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|\d+|p'?tite?|petite?s?|grande?|gros(?:se)?|vieux|vieille|anciens?|anciennes?|nouveau|nouvelle|propre|belle|jolie?) ?)*"
_SANS_OBJET = r"(?:familiale?|existante?|partagee?|vide|ferme|seule?)"
_A_QUI = (
    r"(?:(?:une?|mon|ma|mes|votre|vos|ton|ta|tes|notre|nos|son|sa|ses|leurs?|cette?) "
    r"|(?:l'|la |le |les )?(?:(?:ancien(?:ne)?s?|vieux|vieille|beaux?|belle|grande?s?|ex|jeune) ?)*(?:pere|mere|parents|papa|maman|oncle|tante|tonton|tata|freres?|soeurs?|cousine?s?|mari|femme|parrain|marraine|voisine?s?|amie?s?|pote|copine?|copain|patronn?e?|boss|chef"
    r"|employeur|maitre|couple|dame|monsieur|madame|mme|mlle|mr?|gars|type|mec|homme|quelqu'un|collegue|gerante?|proprietaire|cedante?|ancien(?:ne)?|famille|retraitee?)s?\b"
    r"|(?:la |l'|le )?(?:place|rue|bourg|village|centre|centre-ville|coin|quartier|commune|marche|ville|gare|commerce|terrain|terres?|\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze)\b)"
)
_CREUX = re.compile(
    rf"(?:deja )?{_AVANT}{_CONTENANT}(?: {_SANS_OBJET})*"
    rf"(?:$|[ ,;:.]+(?:a (?P<lieu>)(?!une? |mon |ma |notre |nos |votre |moi |cote |la campagne|l'|deux |trois |reprendre|part)|(?:a|au|aux|en|dans|sur|vers|pres|chez|avec|qui|que|ou|pour|depuis|apres|rue|est|et (?:mon|ma|mes|votre|vos)|etait|du cote|a cote|\d+|familial)\b|qu'|(?:du |des |de |d')(?:{_A_QUI}|(?P<nom>))))"
)
"""The head of a group, flat, up to what tells that nothing is named by it; after `nom` or `lieu`, a capital does."""


def contenant_seul(groupe: str) -> bool:
    """Whether a group names a place, a firm or a tool, whoever had it, but neither trade nor goods.

    « l'atelier de votre oncle », « le fonds de monsieur Pons » do; « l'atelier de couture » does not.
    """
    plat = normaliser(groupe)
    trouve = _CREUX.match(plat)
    if trouve is None:
        return False
    if trouve["nom"] is None and trouve["lieu"] is None:
        return True
    # A name, of whoever had it or of where it is: « la boutique de Marcel », « un local à Gap ».
    return len(plat) == len(groupe) and groupe[trouve.end() : trouve.end() + 1].isupper()
