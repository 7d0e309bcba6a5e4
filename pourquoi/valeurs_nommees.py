"""Which of their values the coach names, and when: each in turn, tied to what was said.

Of a respectful act, what it gives to the other says more than the value asked.
"""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.ecriture import normaliser
from pourquoi.valeurs_lexique import valeurs_nommees, valeurs_sous_entendues

AVEC_ARTICLE = re.compile(r"(?:les? |la |l’)")
"""Of a value with a noun: « le fait maison », not « ne rien jeter »."""

A_SOI = re.compile(r"\b(?:mon|ma|mes|notre|nos)\b")
"""« La recette de ma grand-mère » would be said as the coach's own."""


_PAS_LA_VALEUR = re.compile(
    r"\bla famille(?=,? (?:elle |qui )?(?:voi|sai|sen|li[st]|appel|me |m['’]|nous ))|\bune? (?:(?:vraie?|belle|grande?|petite?) )?(?:qualit[ée]|d[ée]faut)\b",
    re.IGNORECASE,
)
"""« la famille voit le cahier », « une qualité ou un défaut »: people, a trait; no value told in passing."""


def premiere_valeur(carnet: Carnet) -> str | None:
    """The value the conversation turns on, with its article: « le respect ».

    One they named, be it while telling something else; one merely heard is not made theirs.
    """
    return next(iter(nommables(carnet)), None)


def nommables(carnet: Carnet) -> list[str]:
    """The values that can be named: those told, and those said in passing and never denied."""
    raconte = _PAS_LA_VALEUR.sub(" ", f"{carnet.acte or ''}\n{carnet.regard_client or ''}")
    en_passant = [v for v in valeurs_nommees(raconte) if v not in carnet.valeurs_niees]
    candidates = dict.fromkeys([*carnet.valeurs_nommees, *en_passant])
    tenues = [v for v in candidates if v not in carnet.valeurs_niees]
    return [v for v in tenues if AVEC_ARTICLE.match(v) and not A_SOI.search(v)]


def chacune_son_tour(carnet: Carnet) -> list[str]:
    """The values that can be named, the least often and the longest ago named first."""
    dites = carnet.reflets_lies
    rang = {valeur: n for n, valeur in enumerate(dites)}
    return sorted(nommables(carnet), key=lambda v: (dites.count(v), rang.get(v, -1)))


def nommer(carnet: Carnet, valeur: str) -> str:
    """This value, remembered as named: the next turn that names one starts with another."""
    carnet.reflets_lies = [*carnet.reflets_lies, valeur]
    return valeur


ASSEZ_NOMMEE = 2
"""Times after which a value is named again in a question only: « la patience » at each turn tires."""


_REND_OU_AVOUE = re.compile(
    r"\brembours\w+|\brendu (?:l['’ ]?argent|le ch[eè]que|la (?:monnaie|diff[ée]rence)|les? sous)|\b(?:rien|pas) (?:factur|fait pay|pris d['’]argent|encaiss)\w*|\brien gagn[ée]|\b(?:pay[ée]|mis|sorti)\w* .{0,30}de ma poche"
    r"|\bavou[ée]\b|\bmon erreur\b|\bdit (?:que |qu['’])?.{0,40}\b(?:valait|vaut|servai?t|tiendrai?t?|suffi\w+)\b|\b(?:faux|fausse|gonfl[ée]e?s?|au noir)\b",
    re.IGNORECASE,
)
_REFAIT = re.compile(
    r"\b(?:re|d[ée]|re-?d[ée])(?:fai|commenc|mont|cous|taill|tremp|polis|ponc|pein)\w*|\b(?:p[ée]tri|mesur|ponc|poli|nettoy|cuisin|fa[çc]onn|cous|jet)\w*",
    re.IGNORECASE,
)
_D_UN_OUVRAGE = re.compile(
    r"\b(?:fait[ -](?:maison|main)|maison|local|bio|artisan\w*|lenteur|pr[ée]cision|minutie|rigueur|propret[ée]|ponctualit[ée]|rapidit[ée]|beau\w*|fra[iî]cheur|cr[ée]ativit[ée]|innovation)\b",
    re.IGNORECASE,
)
_DE_DROITURE = re.compile(
    r"honn[êe]t|franchise|transparen|parole|confiance|justice|int[ée]grit|droiture|respect|g[ée]n[ée]rosit|[ée]quit|sinc[ée]rit|v[ée]rit",
    re.IGNORECASE,
)


def _rend_ou_avoue(acte: str) -> bool:
    """Whether an act shows that one is straight with people, and nothing made anew."""
    return bool(_REND_OU_AVOUE.search(acte)) and not _REFAIT.search(acte)


_D_AUTRUI = r"ecout|rest[eé]|attend|aid|pret[eé]|donn|invit|port[eé]|livr[eé]|accompagn|parl|ri\b|rigol|cafe|the\b|appel|offert|assi[st]|chez (?:lui|elle|eux)|ramen|raccompagn|expliqu|repondu|depann|partag|mang|pris en|visit|consol|gratui|rien (?:pris|factur)|sans (?:facturer|compter)|pleur|main\b|ouvert|pass[eé] (?:voir|chez)|prevenu|laiss|montr|appri|gard|racont|confi"
_MONTRE = [
    (re.compile(valeurs), re.compile(actes))
    for valeurs, actes in (
        (
            r"ecoute|entraide|solidar|partage|bienveillance|accueil|proximit|gentil|humain|lien|convivial|hospital|empathie|attention|altruis|genero|coup de main|famille|fratern|camarad|equipe|service|tendresse|douceur|presence|disponib",
            _D_AUTRUI,
        ),
        (
            r"humeur|joie|humour|gaiete|plaisir|bonheur|fete|sourire|legerete",
            r"\bri\b|rigol|riai|rire|chant|blague|musique|souri|dans[eé]|fete|deconn|marr|humour|jou[eé]|deguis|amus",
        ),
        (
            r"courage|liberte|independan|autonomi|audace",
            r"refus|dit (?:que )?(?:non|stop)|quitt|lach|arret|part[ie]|\bos[eé]|demission|seule?\b|tout|lanc|pas (?:sign|ced|vend|voulu)|choisi|tenu|claqu|plaqu|dit merde",
        ),
        (
            r"transmission|pedagog|partage du savoir",
            r"appr|montr|form[eé]|laiss|en stage|expliqu|enseign",
        ),
        (
            r"ecolog|nature|vivant|durab|sobriete|terre|bio\b|planete|environnement|local|terroir|ancrage|tradition|patrimoine",
            r"repar|recup|refus|jet|local|bio\b|km|kilometr|gaspill|repris|gard|plant|arret|voisin|village|coin|recycl|sauv|laiss|sans (?:produit|traite|labour)|a la main|ancien",
        ),
        (
            r"creativit|invent|innov|originalit|debrouill",
            r"invent|dessin|essay|imagin|brico|test[eé]|fabriqu|bidouill|cre[eé]|trouv|recup",
        ),
    )
]  # fmt: skip
"""Values that not any act shows, and the words of those that do."""


def _montree(valeur: str, acte: str) -> bool:
    """Whether an act, by its words, shows the value: « j’ai lâché ce fournisseur » is no good humour."""
    if valeur in valeurs_sous_entendues(acte):
        return True
    nue, dit = normaliser(valeur), normaliser(acte)
    exigent = [actes for valeurs, actes in _MONTRE if valeurs.search(nue)]
    return not exigent or any(actes.search(dit) for actes in exigent)


def valeur_liee(carnet: Carnet, etape: str, texte: str) -> str | None:
    """The value that an answer shows, by what was asked or by its words; None when nothing ties one.

    « Je finis l’intérieur » is no sign of the discretion told two turns before.
    """
    valeurs = chacune_son_tour(carnet)
    # The question on the act, or on the clients, named one: the last.
    posee = [v for v in reversed(carnet.reflets_lies) if v in valeurs][:1]
    if etape == "acte" and (posee or carnet.valeurs_nommees) and _rend_ou_avoue(texte):
        demandee = (posee or carnet.valeurs_nommees)[0]
        if _D_UN_OUVRAGE.search(demandee):
            # « on a remboursé la fournée »: no sign of the « fait maison ».
            return next(
                (v for v in valeurs if _DE_DROITURE.search(v) and v in carnet.valeurs_nommees), None
            )
    if etape == "acte":
        # The question may have just named it.
        liees = posee or carnet.valeurs_nommees[:1]
        if not any(_montree(v, texte) for v in liees):
            return None
    if etape == "coeur_clientele" or posee and etape == "acte":
        return next((v for v in posee if v in carnet.valeurs_nommees), None)
    if etape != "acte":
        entendues = valeurs_sous_entendues(texte)
        seule = len(carnet.valeurs_nommees) == 1
        liees = [v for v in valeurs if v in entendues or seule]
    liees = [v for v in liees if v in valeurs and v in carnet.valeurs_nommees]
    return next((v for v in liees if carnet.reflets_lies.count(v) < ASSEZ_NOMMEE), None)


_GESTES = {
    nom: re.compile(rf"\b(?:{actes})")
    for nom, actes in {
        "utter_reflet_lien_geste_paye": r"(?:pay|regl|vir|factur)\w* (?!.*\b(?:bus|train|taxi|cher|mal)\b).*?\b(?:comptant|de suite|tout de suite|aussitot|a l'heure|a temps|le jour|a la livraison|d'avance|cash|recta|direct|sans attendre|a \d+ jours|des (?:que|la)|le soir meme|en liquide)",
        "utter_reflet_lien_geste_prevenu": r"(?:previen|prevenir|prevenez|prevenu|annonc\w+|avert\w+|appel\w+ (?:la veille|avant|pour (?:dire|prevenir)|des que)|(?:dites|dis|dit|dire) (?:(?:tout|toujours) )?(?:avant|la verite|franchement|en face|tout de suite))",
        "utter_reflet_lien_geste_avis": r"(?:demand\w+ (?:(?:a|au|aux) (?:\w+ ){1,4})?(?:(?:leur|son|ses|leurs) \w+|ce qu|comment|s'il|si elle|quand)|ecout\w+|(?:leur|son) avis|demand\w+ (?:toujours )?avant|(?:lui|elle|eux|elles) qui (?:decid|chois)\w+)",
        "utter_reflet_lien_geste_nom": r"(?:salu\w+|bonjour|prenoms?\b|(?:son|leurs?|par le) noms?\b|vouvo\w+|tuto\w+ pas|ne (?:les? |la )?tuto\w+|serr\w+ la main)",
        "utter_reflet_lien_geste_place_nette": r"(?:menage|nett?o[iy]\w*|balai|balay\w+|rang(?:e|es|ez|er)\b|surchaussure\w*)",
        "utter_reflet_lien_geste_part": r"(?:pourboires?|partag\w+|offr\w+|apport\w+ (?:un|une|des|le|les|du)|croissants?|invit\w+)",
        "utter_reflet_lien_geste_temps": r"(?:attend\w+|laiss\w+ (?:\w+ ){0,3}(?:le temps|finir|parler)|prend\w* (?:tout )?(?:le|mon|votre|ton|du) temps|priere|horaires|decal\w+)",
        "utter_reflet_lien_geste_grandir": r"(?:appren\w+ (?:a|aux?|le|la|mon|votre|ton)\b|montr\w+ (?:a|au|aux|comment)\b|laiss\w+ (?:\w+ ){0,3}(?:faire|essayer|choisir|decider))",
        "utter_reflet_lien_geste_merite": r"(?:cit(?:e|es|ez|er)\b|etiquette|recommand\w+|envo\w+ (?:mes|vos|tes|des|les) clients|remerci\w+|merci\b|felicit\w+)",
        "utter_reflet_lien_geste_discretion": r"(?:demand\w+ (?:pas|rien|jamais)|juge\w* (?:pas|jamais|personne)|sans (?:juger|commenter|poser)|taise?\w*\b|rien dire)",
        "utter_reflet_lien_geste_erreur": r"(?:excus\w+|rembours\w+|reconn\w+ (?:mes|mon|vos|votre|tes|ton|une?) erreurs?)",
    }.items()
}
"""The response that says what each respectful act gives to the other, and the words of the act."""


def ce_que_le_geste_donne(dit: str) -> str | None:
    """The response for a respectful act: « vous saluez le facteur » → « chacun y est quelqu’un »."""
    nu = normaliser(dit)
    trouves = [(m.start(), nom) for nom, acte in _GESTES.items() if (m := acte.search(nu))]
    return min(trouves)[1] if trouves else None
