"""What a message wants taken out: « enlevez « A » », « ce que j'ai dit sur mon frère »."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.rectifications.ce_qui_reste import (
    sans_le_groupe,
    sans_le_passage,
    sans_le_sujet,
    sans_les_clauses_qui_disent,
    sans_les_mots,
)
from pourquoi.rectifications.mots_pleins import a_plat, pleins
from pourquoi.rectifications.ordre_de_rectifier import OTER, sans_ce_qui_est_fait
from pourquoi.rectifications.reponses import (
    CORRIGEABLES,
    LE,
    NOM,
    SUR_LA_PHRASE,
    contient,
    etape_nommee,
    gardes,
    nommees,
)
from pourquoi.rectifications.valeurs_ecartees import valeur_corrigee
from pourquoi.retouche.litteral import exact
from pourquoi.retouche.places import situer

_CELA = re.compile(
    r"[ -]*(?:moi |donc |plutot )*(?:ca|cela|ce que je viens d(?:e |')(?:\w+ )?(?:dire|raconter|ecrire|repondre|taper|confier)|(?:ma|la) derniere (?:reponse|phrase)|le dernier (?:truc|message))"
    r"(?= ?(?:$|[.,;!?]|s'il|merci|du |de la (?!phrase)|c'est|parce|car|tout de suite|d'ici|et ))"
)
_SUR_QUOI = re.compile(
    r"(?:ce que j'ai (?:dit|ecrit|raconte|mis|confie)|ce que je (?:vous |t'|te )?ai (?:dit|raconte|confie)|ma phrase|(?:la|cette) phrase|mon histoire|l'? ?histoire|l'? ?anecdote|le passage|la partie|le truc|l'allusion|la mention|tout) "
    r"(?:sur|de la|du|des|de|d'|avec|au|aux|a|a propos d(?:e |u |es )|concernant|qui parle d(?:e |u |es )|ou je parle d(?:e |u |es ))\s*(?P<sujet>[^,.;!?]{3,50})"
)
_INTIME = re.compile(
    r"\b(?:prive|perso\w*|intime|confidentiel|regrette|aurais pas du|s'en fiche|s'en fout|me regarde|entre nous|secret|genant|honte)\b"
)
_CITES = re.compile(r"[«\"“]\s*([^«»\"“”]{2,}?)\s*[»\"”]")
_DE_LA_PHRASE = re.compile(
    r"\b(?:raison d'etre|(?:de|dans) (?:la|ma|cette) phrase|le mot|les mots)\b"
)

_PASSAGE_CITE = re.compile(
    r"\b(?:passage|phrase|histoire|anecdote|moment|bout|morceau)\b[^«\"“]{0,25}[«\"“]"
)

_OBJET_D_ABORD = re.compile(
    r"^\W*(?P<objet>(?:l[’']histoire|ce que j[’']ai (?:dit|raconté|raconte)|le passage|l[’']anecdote|la partie) .{4,90}?)\s*,? (?:je (?:veux|voudrais|préférerais|prefererais|aimerais)(?: mieux)? que (?:vous|tu) (?:l[’']|la |le )(?:ô|o|en|re|su|ef)\w+|(?:il )?(?:faut|faudrait) (?:l[’']|la |le )(?:ôter|oter|enlever|retirer|supprimer|effacer)).*$",
    re.IGNORECASE,
)
"""« l’histoire de la durite, je préférerais que vous l’ôtiez »."""
_L_EXEMPLE = re.compile(r"^\W*(?:moi |juste )*(?:l'? ?exemple|mon exemple)\b")
_POLI = re.compile(
    r",? ?\b(?:s'il (?:vous|te) plait|stp|svp|merci|je (?:vous|te|t') ?(?:en )?prie)\b"
)

_GARDE_SEULEMENT = re.compile(
    r"\b(?:(?:gard(?:e[sz]?|er)|laiss(?:e[sz]?|er)) (?:juste|seulement|uniquement|que)|(?:c'? ?est|c) (?:juste|seulement|uniquement)) (?P<dit>[^,.;!?]{3,})"
)
_EN_FINISSANT = re.compile(
    r"(?:[\s,]+(?:voil[àa]|hein|quoi|stp|svp|merci|c[’']est tout))+$", re.IGNORECASE
)
_TOUT_L_OBJET = re.compile(
    rf"\s*(?:-?moi )?(?P<le>{LE}){NOM}(?: (?:s'il \w+ plait|stp|svp|merci|alors|aussi))*"
)


_UN_MOT = re.compile(r"\W*(?:le|ce|les|ces|l['’]) ?(?:mots?|termes?|expression)\b", re.IGNORECASE)


def retraits(texte: str, carnet: Carnet) -> list[tuple[str, str]]:
    """Every field that holds what a message wants taken out, and what remains of it, latest first.

    A field is an answer of `ORDRE` or a key of `carnet.approfondi`. Its words must be quoted, or
    told in three words of its own, or their subject named (« ce que j'ai dit sur mon frère »);
    « ça » is the last answer. In front of the sentence, what stands in it is edited there.
    """
    texte = _OBJET_D_ABORD.sub(r"enlevez \g<objet>", texte)
    plat = normaliser(texte)
    ordre = OTER.search(sans_ce_qui_est_fait(texte))
    if ordre is None or _DE_LA_PHRASE.search(plat) or valeur_corrigee(texte, carnet):
        return []
    tenues = gardes(carnet)
    if garde := _GARDE_SEULEMENT.search(a_plat(texte)):
        # « Enlève les colliers, garde juste les concours canins »: what is kept is told.
        voulu = _EN_FINISSANT.sub("", texte[slice(*garde.span("dit"))].strip(" .!"))
        tenus = [(n, voulu) for n, dit in tenues if pleins(voulu) and pleins(voulu) <= pleins(dit)]
        if tenus and carnet.etape not in SUR_LA_PHRASE:
            return tenus[:1]
    devant = carnet.etape in SUR_LA_PHRASE
    tete, *suite = re.split(r"[,;.!?]", ordre["objet"].strip(" .!?"))
    garde = re.search(r"\b(?:mais|gard\w+|sauf|met\w*|c'est|ce sont)\b", " ".join(suite))
    # « enlevez le mot clients » is of a word, and takes no answer away.
    garde = garde or _UN_MOT.match(ordre["objet"])
    entier = None if garde else _TOUT_L_OBJET.fullmatch(tete.rstrip())
    if entier and not devant and (nom := etape_nommee(entier, "", carnet)):
        return [(nom, "")]
    cites = _CITES.findall(texte)
    if devant and any(situer(carnet.raison_detre or "", cite) for cite in cites):
        return []
    if cites:
        mots = pleins(" ".join(cites))
        cites = [c.strip(" .…") for c in cites]
        dits = [(nom, dit) for nom, dit in tenues if all(contient(dit, c) for c in cites)]
        # « Enlevez « A » et « B » », each of another answer.
        dits = dits or [(nom, dit) for nom, dit in tenues if any(contient(dit, c) for c in cites)]
        # « enlève « X », j'ai jamais renoncé à ça » is about one answer.
        hors = set(nommees(_CITES.sub(" ", texte)))
        vises = [d for d in dits if d[0] in hors] or dits
        dits = [d for d in dits if d in vises or _meme_phrase(d[1], vises, cites)]
        passage = _PASSAGE_CITE.search(plat)
        tenus = [(nom, dit, [c for c in cites if contient(dit, c)]) for nom, dit in dits]
        return [
            (nom, sans_le_passage(dit, c) if passage else sans_les_mots(dit, c, a_la_lettre=True))
            for nom, dit, c in tenus
        ]
    if _L_EXEMPLE.search(ordre["objet"]) and not devant and carnet.acte:
        return [("acte", "")]
    ou = ordre["objet"] if pleins(ordre["objet"]) else plat
    if sujet := _SUR_QUOI.search(_POLI.sub(" ", ou)):
        mots = pleins(
            re.split(r" (?:c'? ?est|parce|car|il|elle|ils|elles|qui)\b", sujet["sujet"])[0]
        )
        return [
            (nom, sans_le_sujet(nom, dit, mots))
            for nom, dit in tenues
            if mots and mots <= pleins(dit)
        ]
    cela = _CELA.match(ordre["objet"])
    doux = "oubli" in ordre[0] and "viens" not in ordre["objet"]
    if cela and not devant and (not doux or _INTIME.search(plat)):
        return [(nom, "") for nom, _ in tenues[:1]]
    objet = re.split(r"[,;:]", _INTIME.sub(" ", _POLI.sub(" ", ordre["objet"])))[0]
    objet = re.sub(
        r"\b(?:du|dans le|dans ma|de la|de ma) (?:chemin|synthese|resume|carnet)\b", " ", objet
    )
    vises, nommes = pleins(objet), set(nommees(objet))
    trouves = []
    for nom, dit in tenues:
        mots = vises & pleins(dit)
        # « les étudiantes de mes clients »: the step is named, one word of its answer is enough.
        autres = vises - mots
        nomme = nom in nommes and mots and all(re.search(CORRIGEABLES[nom], m) for m in autres)
        # At the end, nothing else is being told: the word alone says which.
        tous = carnet.etape == "suite" and mots and mots == vises
        if tous or nomme or (len(mots) >= 3 and 4 * len(mots) >= 3 * len(vises)):
            reste = sans_le_groupe(dit, objet)
            if reste is None:
                reste = (
                    sans_le_sujet(nom, dit, mots)
                    if tous
                    else sans_les_clauses_qui_disent(dit, mots)
                )
            trouves.append((nom, reste))
    return trouves


def _meme_phrase(dit: str, autres: list[tuple[str, str]], cites: list[str]) -> bool:
    """Whether the sentence of an answer that holds quoted words was kept in another one as well."""
    tenues = [p for p in en_phrases(dit) if any(contient(p, c) for c in cites)]
    return bool(tenues) and all(any(exact(a, p) for _, a in autres) for p in tenues)


EMPORTES = 2
"""Full words that may go beside those named without asking."""
_DIT_QUOI_OTER = re.compile(
    r"\b(?:passages?|l ?'? ?histoire|histoire|anecdote|allusion|mention|partie|reponses?|ce que (?:j'ai|je|g)|tout|toute|ca|cela|jamais)\b"
)


def retrait_douteux(texte: str, dit: str, reste: str) -> bool:
    """Whether an order would take more of an answer away than the words it names.

    « Enlève la couleur » is about a word; « l'histoire de la couleur » about all that tells it.
    """
    plat = normaliser(texte)
    if (
        _DIT_QUOI_OTER.search(plat)
        or _INTIME.search(plat)
        or _GARDE_SEULEMENT.search(a_plat(texte))
    ):
        return False
    if not pleins(texte) & pleins(dit):
        # Only its name was said: it goes as a whole.
        return False
    return len(pleins(dit) - pleins(reste) - pleins(texte)) > EMPORTES


_DE_TOUT = re.compile(
    r"\b(?:tou(?:t|te|tes|s)|donnees|conversation|compte|historique|reponses|infos?|informations|echanges?|discussion|moi|traces?|profil|session|coordonnees|me concerne)\b"
)
"""What an order to erase bears on when it is everything."""


def nomme_un_passage(texte: str) -> bool:
    """Whether an order to take something out names a thing told, not everything kept."""
    ordre = OTER.search(normaliser(_OBJET_D_ABORD.sub(r"enlevez \g<objet>", texte)))
    objet = _POLI.sub(" ", ordre["objet"] or "") if ordre else ""
    return bool(pleins(objet)) and not _DE_TOUT.search(objet) and not _CELA.match(objet)
