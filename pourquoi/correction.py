"""The guided correction: which answer is taken up again, and its new wording.

Whatever a message puts right may be worded in a way that nobody foresaw; then the answers are
offered by their titles, and the one chosen is asked again.
"""

from __future__ import annotations

import re

from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.ordres import ordre
from pourquoi.precisions import sans_et_apres, sans_l_ordre_au_bout
from pourquoi.rectifications import (
    CORRIGEABLES,
    ORDRE,
    a_plat,
    designe_seulement,
    designees,
    nommees,
    ordonne_d_oter,
    ordonne_de_rectifier,
    pleins,
    sans_ce_qui_est_fait,
    sans_la_destination,
    sans_les_mots,
)
from pourquoi.rectifications.reponses import RANGS
from pourquoi.reflet.lexique import infinitif
from pourquoi.reprise import sans_la_reprise
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs_lexique import valeurs_dites

TITRES = {
    "activite": "Mon activité",
    "statut": "Création ou reprise",
    **dict(
        zip(
            POURQUOIS,
            (
                "Mon premier pourquoi",
                "Mon deuxième pourquoi",
                "Mon troisième pourquoi",
                "Mon quatrième pourquoi",
                "Mon cinquième pourquoi",
            ),
            strict=True,
        )
    ),
    "valeurs": "Mes valeurs",
    "acte": "Mon exemple",
    "regard_client": "Ce que voit le client",
    "coeur_clientele": "Mes clients",
    "geste_respect": "Mon geste de respect",
    "raison_detre": "Ma raison d’être",
    "renoncements": "Mes renoncements",
    "action_7_jours": "Mon pas de la semaine",
}
"""How the answers of the spine are called on a button."""

TITRES_PLUS_LOIN = {
    "philosophie_commerciale": "Ma façon de vendre",
    "choix_strategique": "Ma décision",
    "changement_metier": "Ce qui change dans le métier",
    "phrase_au_client": "Ma phrase au client",
    "adequation_offre": "Ce qui leur convient",
    "adequation_philosophie": "Ce qui nous rapproche",
    "partenaire_fournisseurs": "Mes fournisseurs",
    "partenaire_collaborateurs": "Mon équipe",
    "partenaire_confreres": "Mes confrères",
    "habitude_a_quitter": "L’habitude à quitter",
    "plaisir": "Le plaisir",
    "efficacite": "L’efficacité",
    "confiance": "La confiance",
    "courage": "Le courage",
    "monde_meilleur": "Le monde meilleur",
}
"""How the deeper answers are called."""

PLUS_LOIN, RIEN = "Une réponse plus loin", "Rien, on continue"
UNE_AUTRE, LAISSER = "Une autre réponse", "Laisser comme c’est"

CHOIX = (*TITRES.values(), *TITRES_PLUS_LOIN.values(), PLUS_LOIN, RIEN)


def reponse(carnet: Carnet, nom: str) -> str | None:
    """An answer of the spine or a deeper one; None before it was given or skipped."""
    return carnet.approfondi.get(nom) if nom in TITRES_PLUS_LOIN else getattr(carnet, nom)


def boutons(carnet: Carnet, plus_loin: bool = False) -> tuple[str, ...]:
    """The titles of the answers given, and the way out.

    Args:
        carnet: the notebook.
        plus_loin: whether to offer the deeper answers rather than those of the spine.
    """
    titres = TITRES_PLUS_LOIN if plus_loin else TITRES
    donnees = [titre for nom, titre in titres.items() if reponse(carnet, nom)]
    suite = [PLUS_LOIN] if not plus_loin and any(carnet.approfondi.values()) else []
    return (*donnees, *suite, RIEN)


_MOTS = {**CORRIGEABLES, "regard_client": r"client|voi[rt]|remarqu"}


def mot_de(nom: str) -> str | None:
    """The pattern of the words that name a step, flat; None when nothing does."""
    return _MOTS.get(nom)


_NOMS = {
    "valeurs": r"valeurs?",
    "acte": r"(?:exemple|acte|geste concret|preuve)s?",
    "coeur_clientele": r"(?:client(?:[eè]le|e?s?)|patient(?:[eè]le|e?s)|[eé]l[eè]ves|cible|public)",
    "geste_respect": r"(?:partenaires?|respect|(?:petit )?geste(?: de respect| concret)?(?: (?:pour|envers) (?:une?|mon|ma|mes|des|nos|les?) (?:partenaires?|fournisseurs?|clients?|confr[eè]res?|coll[eè]gues?))?)",
    "renoncements": r"renon[cç]ements?",
    "action_7_jours": r"(?:pas(?: (?:concret|(?:de la|de cette) semaine|des (?:sept|7) jours))?|action|(?:sept|7) (?:prochains )?jours|engagement)",
}
_LIE = r"(?:(?:et|mais|sinon|alors|bon|ben|bah|euh|donc|puis|apr[eè]s|ensuite|maintenant|voil[àa])[\s,]+)*"
_POUR = r"(?:pour|pr|c[ôo]t[ée]|niveau|concernant|quant (?:à|a|aux?)|au niveau (?:des?|du)|question|en|comme)"
_LE = r"(?:les?|mes|mon|ma|la|l['’]|nos|notre|des|du|cette?|une?)"
_DONC = r"(?:,? (?:donc|alors|du coup|oui|moi|bah|ben))?"


_GROUPE = r"(?:les|des|la|le|mes|nos|ceux|celles|aux|tous|toutes)\s|l['’]"


def _deux_points(nom: str) -> str:
    """« Les clients, donc : »."""
    return rf"(?:{_LE} ?)?{_NOMS[nom]}{_DONC}\s*[:=]+\s*"


def _annonces(nom: str) -> str:
    """What names a step before its answer: « côté clients, », « mes valeurs : »."""
    return (
        rf"(?:{_POUR} (?:{_LE} ?)?{_NOMS[nom]}(?:\s*[:,=]+\s*|\s+(?=(?:je|j['’]|on|nous|c['’]|ce sont|moi|il y a|y a)(?![\w-])))"
        rf"|{_deux_points(nom)}"
        rf"|{_LE} ?{_NOMS[nom]},? (?:c['’] ?est|ce sont|ce serait|c)\s+(?={_GROUPE}))"
    )


_CE_QUE_CA_CHANGE = (
    r"ce que (?:[çc]a|sa|cela) (?:(?:me|nous|leur|lui) )?(?:change|apporte|fait)\s*[:,]\s*"
)
"""The question taken up before its answer."""
_EN_TETE = {nom: re.compile(rf"^\W*{_LIE}{_annonces(nom)}", re.IGNORECASE) for nom in _NOMS} | {
    nom: re.compile(rf"^\W*{_LIE}{_CE_QUE_CA_CHANGE}", re.IGNORECASE) for nom in POURQUOIS
}
_APRES_UNE_REMARQUE = {
    nom: re.compile(rf"(?<=[\s,.;!?…])(?:{_LE} ?){_NOMS[nom]}{_DONC}\s*:+\s*", re.IGNORECASE)
    for nom in _NOMS
}
REMARQUE = 14
"""Most words of what is said before an answer that names its step."""
_AU_MILIEU = {
    nom: re.compile(
        rf"[\s,;]+(?:(?:et|mais|sinon|bon|puis|apr[eè]s|ensuite)[\s,]+)+(?={_annonces(nom)})",
        re.IGNORECASE,
    )
    for nom in _NOMS
}


def sans_l_annonce(nom: str, texte: str) -> str:
    """An answer without the name of its step before it: « Pour les partenaires : Hamid… » → « Hamid… ».

    Args:
        nom: the step answered; a name of another one says something.
        texte: the answer.
    """
    motif, apres = _EN_TETE.get(nom), _APRES_UNE_REMARQUE.get(nom)
    annonce = motif.match(texte) if motif else None
    if annonce is None and apres and (annonce := apres.search(texte)):
        # « tu zappes mes bobos… un geste : je paye la formation »
        loin = len(texte[: annonce.start()].split()) > REMARQUE
        annonce = None if loin or ":" in texte[: annonce.start()] else annonce
    dit = texte[annonce.end() :].strip() if annonce else ""
    # « Ce que ça change, c'est qu'il y a de la lumière » is a whole sentence.
    entiere = re.match(r"c['’]est qu", dit, re.IGNORECASE)
    return dit if re.search(r"\w{2}", dit) and not entiere else texte


def en_phrases_annoncees(nom: str, texte: str) -> list[str]:
    """The sentences of a message, one beginning where the step is named in the middle of another.

    « C ma valeur la patience sinon pr les partenaires je paye… » holds two.
    """
    motif = _AU_MILIEU.get(nom)
    phrases = en_phrases(texte)
    if motif is None:
        return phrases
    return [m for phrase in phrases for m in motif.split(phrase) if m.strip()]


def titre_de(nom: str) -> str:
    """How an answer is called on its button."""
    return TITRES.get(nom) or TITRES_PLUS_LOIN[nom]


# --- Which answer --------------------------------------------------------------------------------

_SANS_ARTICLE = re.compile(
    r"^(?:(?:la|les?|mon|ma|mes|ton|ta|tes|votre|vos|notre|nos) |l')+|[\s.,!?]+$"
)


def _nu(texte: str) -> str:
    return _SANS_ARTICLE.sub("", normaliser(texte).strip(" «»\"'.,!?"))


_PAR_TITRE = {_nu(titre): nom for nom, titre in {**TITRES, **TITRES_PLUS_LOIN}.items()}
_EN_CLAIR = (
    (r"\braison d'? ?etre\b|\b(?:ma|la) phrase\b(?! au client)", "raison_detre"),
    (r"\bregard (?:du|des|de mes|de nos) client|\bce que voi(?:t|ent)\b", "regard_client"),
    (r"\b(?:dire|dis|dit|dites) a (?:un|1|mes|mon|nos|notre|des?|la) client", "phrase_au_client"),
    (r"\b(?:creation|createur|creatrice|reprise|repreneur|repreneuse|statut)\b", "statut"),
)


def titre(texte: str) -> str | None:
    """The answer whose title a message is, typed by hand or not."""
    return _PAR_TITRE.get(_nu(texte))


_REPONSE_SUR = re.compile(r"\breponses? (?:sur|a propos de) ([^,.;!?]+)")


def _sujets(plat: str) -> list[str]:
    """The answers named by their subject: « ma réponse sur le courage »."""
    return [nom for sujet in _REPONSE_SUR.findall(plat) if (nom := titre(sujet))]


def nommer(texte: str, carnet: Carnet) -> str | None:
    """The answer that a message names, in whatever words; one that was given, when it can be."""
    plat = normaliser(texte)
    noms = [nom] if (nom := titre(texte)) else []
    noms += ["action_7_jours"] if _nu(texte) == "pas" else []
    noms += _sujets(plat)
    un_pourquoi = re.search(r"\b(?:pourquois?|raison|motivation)\b(?! d'? ?etre)", plat)
    if un_pourquoi or _RANG_SEUL.fullmatch(plat.strip(" .!")):
        noms += [f"pourquoi_{n}" for n, rang in enumerate(RANGS, 1) if re.search(rang, plat)]
    noms += [nom for motif, nom in _EN_CLAIR if re.search(motif, plat)]
    if "phrase_au_client" in noms:
        # « À dire à un client » is no correction of the clientele.
        noms = ["phrase_au_client"]
    noms += [*_designees(texte), *nommees(texte)]
    return next((nom for nom in noms if reponse(carnet, nom)), next(iter(noms), None))


_METTEZ = re.compile(
    r"^(?P<quoi>[^:]*\b(?:corrig|modifi|rectifi|chang|remplac|mett|met[sz]?\b|[ée]cri[svt]|not(?:e|ez)\b)[^:]*?)\s*:\s*(?P<neuf>\S.{2,})$",
    re.IGNORECASE,
)


def plus_loin_corrigee(texte: str, carnet: Carnet) -> tuple[str, str] | None:
    """« Corrigez mes confrères : le caviste et la poissonnière »: a deeper answer, and its new words."""
    lue = _METTEZ.match(texte.strip())
    if lue is None or len(lue["quoi"].split()) > 8:
        return None
    dit = normaliser(lue["quoi"])
    for nom, titre_dit in TITRES_PLUS_LOIN.items():
        sujet = re.split(r"[ ’]", titre_dit, maxsplit=1)[1]
        if reponse(carnet, nom) and re.search(rf"\b{normaliser(sujet)}\b", dit):
            return nom, lue["neuf"].strip(" .!")
    return None


def _designees(texte: str) -> list[str]:
    """The answers that words stand for, wherever they are; « pas » that denies is no step."""
    return designees(_NEGATION.sub(" ", normaliser(texte)))


_NEGATION = re.compile(
    r"(?<!mon )(?<!le )(?<!ton )(?<!un )(?<!votre )(?<!premier )(?<!petit )(?<!prochain )\bpas\b(?! (?:de la semaine|(?:des|de|a|en) (?:sept|7)|concret))"
)
_POUR_NOMMER = re.compile(
    r"(?:\b(?:non|nan|nn|euh|pardon|enfin|plutot|alors|bon|oui|ok|mais|en fait|finalement|c'est|cest|c|celles?|sur|pour|dans|svp|stp|s'il (?:vous|te) plait|merci"
    r"|(?:la|les|ma|mes) (?:reponses?|partie|question|ligne)(?: (?:sur|de|des|du))?|pas (?:ca|cela|celles?(?:[ -]*(?:la|ci))?)"
    r"|(?:je|on) (?:veux|voulais|voudrais|souhaite|parle|parlais|prefere)(?: (?:dire|corriger|changer|reprendre|modifier|de|des))?|(?:il )?faut (?:corriger|changer|reprendre)|(?:corrig|chang|modifi|rectifi|repren)\w*)\b|d'|[\s,.;:!?«»\"-])+"
)
"""What only leads to a name: « non, plutôt la réponse sur… »."""


def autre_que(ouverte: str, texte: str, carnet: Carnet) -> str | None:
    """The other answer that a message does nothing but name, in front of one taken up again.

    « Les élèves », in front of the clients, is who they are; « le respect », in front of the
    values, is one of them.
    """
    nom = ne_fait_que_nommer(texte, carnet)
    tenue = ouverte == "valeurs" and valeurs_dites(texte)
    gens = nom == "coeur_clientele" and _GENS.search(normaliser(texte))
    if nom is None or tenue or gens or reponse(carnet, nom) is None:
        return None
    return nom


def ne_fait_que_nommer(texte: str, carnet: Carnet) -> str | None:
    """The answer that a message names, and nothing else: « plutôt mes clients », « le 2e pourquoi »."""
    if (nom := titre(texte)) is not None:
        return nom
    reste = re.sub(_POUR_NOMMER, " ", normaliser(texte)).strip()
    mene = len(reste) < len(normaliser(texte).strip(" .!?"))
    if not reste or not (designe_seulement(reste) or mene and _RANG_SEUL.fullmatch(reste)):
        return None
    return nommer(texte, carnet)


CHOISIR = 5
"""Most words that choose an answer by its name, whatever goes with it: « bah mes valeurs quoi »."""
_UNE_DES_SIENNES = re.compile(r"\b(?:mes|mon|ma|les|la|le|l')\b")
_DIT_AUTRE_CHOSE = re.compile(r"\?|\b(?:pas|jamais|rien|plus)\b")


def choisie(texte: str, carnet: Carnet) -> str | None:
    """The answer chosen by words of one's own, in front of the titles: a title typed is its button."""
    if nom := ne_fait_que_nommer(texte, carnet):
        return nom
    plat = normaliser(texte).strip(" .!")
    if _RANG_SEUL.fullmatch(plat):
        return nommer(texte, carnet)
    if len(plat.split()) > CHOISIR or _DIT_AUTRE_CHOSE.search(plat):
        return None
    return nommer(texte, carnet) if _UNE_DES_SIENNES.search(plat) else None


_RANG_SEUL = re.compile(
    rf"(?:(?:le|la|mon|ma) )?(?:{'|'.join(RANGS)})(?: (?:pourquoi|raison))?|(?:ma |la )?(?:raison d'? ?etre|phrase)"
)
_GENS = re.compile(r"\b(?:patients?|patientes?|eleves?|patientele)\b")


_LONG = re.compile(r"[a-z]{5,}")
_POUR_CORRIGER = frozenset([
    "corriger", "corrigez", "corrige", "changer", "changez", "change", "modifier", "modifiez", "modifie",
    "reponse", "reponses", "erreur", "trompe", "trompee", "question", "revenir", "synthese", "chemin",
    "quelque", "chose", "voudrais", "enlever", "enlevez", "enleve", "retirer", "retirez", "retire", "mettre",
    "mettez", "plutot", "passage", "phrase", "supprimer", "supprimez", "supprime", "ajouter", "ajoute", "ajoutez",
    "avant", "apres", "encore", "aussi", "comme", "parce", "votre", "notre", "etait", "cette", "celle", "derniere",
])  # fmt: skip


def qui_contient(texte: str, carnet: Carnet) -> str | None:
    """The only answer that holds the most words of a message; None when several do."""
    mots = set(_LONG.findall(normaliser(texte))) - _POUR_CORRIGER
    donnees = [nom for nom in (*ORDRE, *TITRES_PLUS_LOIN) if reponse(carnet, nom)]
    communs = {
        nom: len(mots & set(_LONG.findall(normaliser(reponse(carnet, nom))))) for nom in donnees
    }
    plus = max(communs.values(), default=0)
    tenues = [nom for nom in donnees if plus and communs[nom] == plus]
    return tenues[0] if len(tenues) == 1 else None


# --- What asks for it ----------------------------------------------------------------------------

_EN_VUE = r"(?: (?:y|me|aussi|juste|plutot|bien|donc|la|le|les)| l')*[ ']?(?:re(?:faire|voir)|(?:re)?(?:mettre|ecrire|noter|corriger|changer|modifier|rectifier|remplacer|ajouter|reprendre|enlever|retirer|supprimer|effacer|oter|virer|oublier))\b"
_DEMANDE = re.compile(
    r"\b(?:(?:pouvez|pourriez|voulez|peux|pourrais|veux)[ -]*(?:vous|tu|te)|(?:vous|tu) (?:pouvez|pourriez|peux|peu|pourrais)|merci de)"
    + _EN_VUE
)
_FAUDRAIT = re.compile(
    r"\b(?:il (?:faut|faudrait)|faut|fo|faudrait|je (?:veux|voudrais|souhaite|prefere\w*)|j'aimerais|on (?:peut|pourrait|doit|veut))"
    + _EN_VUE
)
"""Said of what one does as well: « je veux enlever la honte à mes clients »."""
_MAL_NOTE = re.compile(
    r"\b(?:vous (?:m')?avez|t'as|tu as|tas|c'est|est|ete) (?:encore |toujours )?mal (?:note|ecrit|copie|recopie|compris|lu)"
)
_IMPERATIF = re.compile(
    r"(?<!je )(?<!j')(?<!on )(?<!tu )(?<!il )(?<!elle )(?<!qui )(?<!ils )(?<!me )(?<!m')(?<!se )(?<!s')(?<!les )(?<!le )(?<!la )(?<!ca )(?<!ne )\b(?:r?ajoutez?|remplacez?|corrigez?|modifiez?|rectifiez?|changez?|mets|mettez|ecris|ecrivez|notez)\b(?![ -]*(?:vous|toi)\b)(?! (?:pas\b|rien|tout\b|de\b|des\b|d'|(?:ma |mes |sa )?vie))"
)
_ECRIT_MAL = re.compile(
    r"\b(?:vous (?:avez|aviez)|t'as|tu as|tas|y ?a|il y a) (?:mal |encore )?(?:ecrit|note|mis|marque|garde)\b|\best (?:mal )?(?:note|ecrit|faux|fausse)\b"
)
_RACONTE = re.compile(
    r"\b(?:dis|dit|disent|disait|disais|dirai\w*|demande|demandent|demandait|repond\w*|crie\w*|ecris|repete) ?(?:[:,«\"“]|que\b|de\b|d'|aux?\b)|\bquand\b"
)
"""What others are told is no order: « je leur dis : enlevez vos chaussures »."""
_DU_CARNET = re.compile(
    r"\b(?:synthese|synthez|chemin|resume|recap\w*|carnet|compte rendu|mes reponses|(?:ce|c') ?qu(?:e |')(?:vous avez|tu as|t'as) (?:note|ecrit|garde))\b"
)
_PASSAGE = re.compile(
    r"\b(?:passage|anecdote|allusion|mention|ce que (?:j'ai|je (?:vous |t'|te )ai) (?:dit|raconte|ecrit|confie)|(?:la|cette) phrase (?:[«\"“]|sur|ou|avec|qui|ou je|de la|du)|(?:le|ce) (?:bout|truc|morceau) (?:sur|ou|avec|qui)|(?:l'? ?|mon )histoire)"
)
_LIRE_LE_CARNET = re.compile(
    r"\b(?:re)?(?:voir|lire|lis|montre\w*|affiche\w*|donne\w*|envoie\w*|imprime\w*|sors|sortir) (?:moi |encore |juste |-moi )*(?:la |ma |le |mon |ta |votre )?(?:synth\w+|resume|recap\w*|carnet|chemin)\b"
)
_LONGUEUR = 45
"""Words above which a message tells more than it orders."""


def ordonne_de_corriger(texte: str) -> bool:
    """Whether a message orders some change in what is kept, in so many words."""
    hors = _CITE.sub("« »", texte)
    plat = sans_ce_qui_est_fait(hors)
    if "?" not in texte and _MAL_NOTE.search(normaliser(hors)):
        return True
    if _RACONTE.search(plat) or len(plat.split()) > _LONGUEUR:
        return False
    return _ordonne(plat) or bool(_FAUDRAIT.search(plat))


def _ordonne(plat: str) -> bool:
    return (
        ordonne_d_oter(plat)
        or ordonne_de_rectifier(plat)
        or bool(_DEMANDE.search(plat) or _IMPERATIF.search(plat))
    )


def _veut_seulement(texte: str, plat: str) -> bool:
    """Whether a change is only wanted, and most likely in the work: « il faut mettre à l'aise »."""
    hors = sans_ce_qui_est_fait(_CITE.sub("« »", texte))
    if _MAL_NOTE.search(plat) or "?" in texte or _ordonne(_FAUDRAIT.sub(" ", hors)):
        return False
    voulu = _FAUDRAIT.search(hors)
    avant = hors[: voulu.start()] if voulu else ""
    en_tete = len(avant.split()) <= 7 and " les " not in voulu[0] if voulu else False
    return not (en_tete and dit_ou(avant)) and not re.search(r"\breponses?\b", plat)


def a_reprendre(texte: str, carnet: Carnet) -> str | None:
    """The answer to open again for a message that orders a change in it; "" when it is not told.

    None when nothing is to change, or for the question pending.
    """
    if not ordonne_de_corriger(texte):
        return None
    plat = normaliser(texte)
    if _LIRE_LE_CARNET.search(plat) and not ordonne_d_oter(texte):
        return None
    if carnet.etape != "suite" and not _DU_CARNET.search(plat) and _veut_seulement(texte, plat):
        return None
    du_carnet = _DU_CARNET.search(plat) or _ECRIT_MAL.search(plat)
    # At the end nothing is being told: the bare name is enough.
    nommes = _designees(texte) if carnet.etape == "suite" else designees(texte, seul=False)
    en_clair = [nom for motif, nom in _EN_CLAIR if nom != "statut" and re.search(motif, plat)]
    for nom in (*en_clair, *nommes, *_sujets(plat)):
        if nom == carnet.etape or nom == "raison_detre":
            return None
        if reponse(carnet, nom) is not None:
            return nom
    efface = carnet.etape == "suite" and ordonne_d_oter(texte)
    if not du_carnet and not (efface and ordre(texte, carnet.etape) != "effacer_donnees"):
        return None
    return qui_contient(texte, carnet) or ""


def sans_l_ordre(texte: str) -> str:
    """A new answer without the words that only order to write it: « mettez plutôt : … »."""
    reste = _ORDRE_D_ECRIRE.sub("", texte.strip(), count=1).strip()
    seule = re.fullmatch(r"[«\"“]\s*([^«»\"“”]+?)\s*[»\"”][\s.!]*", reste)
    return seule[1] if seule else reste or texte


_PROTESTE = re.compile(
    r"[,;.]\s*(?:et |mais |car )?(?:je n['’ ]?ai|j['’ ]?ai|je n['’]avais|j['’]avais) (?:jamais|pas) (?:voulu dire|dit|parl[ée] de|[ée]crit|mis) (?:de |d['’])?(?P<nie>[^.;!?]+)[.!\s]*$",
    re.IGNORECASE,
)


_RIEN_A_CHANGER = re.compile(
    r"^\W*(?:(?:non|nan|nn|euh|ah|mais|attendez?|attends|pardon)\W+)*(?:(?:il n'?y a |y a |j'ai )?rien a (?:y )?(?:changer|corriger|modifier|toucher|redire|mettre)|(?:ne |n'y )?(?:change|touche|modifie|corrige)[sz]? (?:a )?(?:rien|pas)|je (?:repondais|parlais|disais ca) (?:a cote|d'autre chose|a (?:la|une|l') ?(?:autre )?question)"
    r"|(?:c'etait|c'est|ct) (?:pas )?(?:pour|a propos de|sur) (?:la|l'autre|une autre) question|laisse[sz]? (?:ma|mes|la|les|le|mon|tout) \w+ (?:comme|tel))[^.!?:;]*"
)
"""« Non, rien à changer, je répondais à côté »."""


def rien_a_changer(texte: str) -> str | None:
    """What else a message says, when it says first that nothing is to change; None otherwise."""
    m = _RIEN_A_CHANGER.match(a_plat(texte))
    return texte[m.end() :].strip(" .,;:!?…") if m else None


_AU_COMPTE = re.compile(r"^(?:deux|trois|quatre|cinq)\s*[,:]\s*(?=\w)", re.IGNORECASE)


_MENE_A = re.compile(
    r"^(?:(?:seulement|juste|simplement|uniquement|plut[ôo]t|bien)\s*)?[:=]\s*(?=\S)", re.IGNORECASE
)


_RIEN_DE_PLUS = re.compile(
    r"(?:\s*[,;.:–—-]+\s*(?:et )?(?:rien (?:de plus|d['’]autre)|point(?: barre| final| à la ligne)?|basta)|[\s,;.:–—-]+(?:et )?(?:un point c['’ ]?est tout|point barre|c['’ ]?est tout|voil[àa] tout|rien de plus))[\s.!]*$",
    re.IGNORECASE,
)
_PAS_TANT_QUE = re.compile(
    r"^(?:ce n['’]est|c['’]est|c) pas (?:tant |tellement |vraiment |forc[ée]ment |parce )*(?:que |qu['’])(?!\s*(?:les?|des|la|aux?)\b)[^;.!?]{3,80}?[,;] ?(?:mais )?(?:c['’ ]?est|c) (?:plut[ôo]t |surtout |bien |juste |parce )*(?:que |qu['’])",
    re.IGNORECASE,
)
"""« Ce n'est pas tant que A, c'est que B »: B."""
_CORRIGE_AU_BOUT = re.compile(
    r"[\s,;:.]+(?<!\bje )(?<!\bon )(?<!\bqui )(?<!\bla )(?<!\bles )(?<!\ble )(?:corrige[sz]?|rectifie[sz]?)(?:[ -](?:la|le|les|[çc]a))?(?:[\s,]+(?:stp|svp|merci))*\W*$",
    re.IGNORECASE,
)
"""« … payer comptant, corrige stp »."""
_C_EST_FAIRE = re.compile(
    r"^(?:c['’ ]?est|ce serait|ce sera)[\s,:]+(?:(?:plut[ôo]t|d['’]abord|juste|bien)[\s,]+)*(?:de |d['’])?(?P<quoi>(?:(?:ne pas|lui|leur|les?|la|se|y|en) |l['’]|s['’])?(?P<fait>[^\W\d]+(?:er|ir|re|oir)))\b",
    re.IGNORECASE,
)
"""« C'est prêter ma scie »: what leads to the deed is no word of it."""
_C_EST_D_ABORD = re.compile(
    r"^\W*(?:(?:c['’ ]?est|ce sont|c)\s+(?:(?:d['’]abord|surtout|plut[ôo]t|avant tout|bien|aussi)[\s,:]+)*|(?:d['’]abord|surtout|avant tout)[\s,:]+)(?=(?:tou(?:te)?s )?(?:les|ceux|celles|des|mes|nos|la|l['’]))",
    re.IGNORECASE,
)
"""« C'est d'abord les jeunes, … »: what leads to them is no word of theirs."""
_EUX = re.compile(r"^(?P<eux>ils|elles) (?=\S)", re.IGNORECASE)


def en_groupe(dit: str) -> str:
    """« ils ne se résolvent pas à partir » as the people it tells of: « ceux qui… »; a list as one."""
    dit = sans_et_apres(_C_EST_D_ABORD.sub("", dit))
    eux = _EUX.match(dit)
    if eux is None:
        return dit
    return f"{'celles' if eux['eux'].lower() == 'elles' else 'ceux'} qui {dit[eux.end() :]}"


def nette(nouvelle: str, dit: str) -> str:
    """New words without what is only said of them.

    Their number (« trois, les best-sellers… »), « rien de plus », what they are told against, and « je n'ai jamais dit en liquide » when the
    answer they replace says so.
    """
    # « le pot que je pose avant de traiter, nan, avant de poser des ruches »
    nouvelle = sans_la_reprise(nouvelle)
    nouvelle = _CORRIGE_AU_BOUT.sub("", sans_l_ordre_au_bout(nouvelle)) or nouvelle
    nouvelle = _RIEN_DE_PLUS.sub("", _AU_COMPTE.sub("", _MENE_A.sub("", nouvelle)))
    fait = _C_EST_FAIRE.match(nouvelle)
    if fait and infinitif(fait["fait"].lower()) and fait["fait"].lower() not in ("cher", "hier"):
        nouvelle = nouvelle[fait.start("quoi") :]
    if plutot := _PAS_TANT_QUE.match(nouvelle):
        nouvelle = nouvelle[plutot.end() :]
    proteste = _PROTESTE.search(nouvelle)
    if proteste is None or not exact(dit, proteste["nie"]):
        return nouvelle
    return nouvelle[: proteste.start()].strip() or nouvelle


_ORDRE_D_ECRIRE = re.compile(
    r"^(?:(?:non|nan|alors|ben|bah|euh|ok|oui|bon)[\s,:]+)*(?:(?:(?:tu peux|vous pouvez|il faut|faut|faudrait) (?:mettre|écrire)|mets|mettez|écris|ecris|écrivez|ecrivez|notez|(?:remplace|change)[zr]? (?:par|en|pour))(?:[- ]moi)?(?: (?:plut[ôo]t|juste|seulement|simplement|que))*|plut[ôo]t)\s*:?\s+(?=\S)",
    re.IGNORECASE,
)


def ordonne_en_tete_d_oter(texte: str) -> bool:
    """Whether a message opens on an order to take something out."""
    return ordonne_d_oter(" ".join(texte.split()[:4]))


def cites(texte: str) -> list[str]:
    """The words that a message quotes, without their « … »."""
    return [cite.strip(" .…") for cite in _CITE.findall(texte)]


def dit_ou(texte: str) -> bool:
    """Whether words name an answer, or the record: an order among them needs nothing said before."""
    plat = normaliser(texte)
    en_clair = any(re.search(motif, plat) for motif, _ in _EN_CLAIR)
    return bool(designees(texte, seul=False) or _DU_CARNET.search(plat) or en_clair)


def sans_le_carnet(texte: str) -> str:
    """A message without the name of the record, nor its goodbye: the passage is all that it names."""
    return _ADIEUX.sub("", _DE_LA_SYNTHESE.sub(" ", texte))


_DE_LA_SYNTHESE = re.compile(
    r"\b(?:de|du|dans|hors de)\s?(?:la |ma |le |mon |votre |ta |ton )?(?:synth[eè]se|chemin|r[eé]sum[eé]|r[eé]cap\w*|carnet)\b",
    re.IGNORECASE,
)
_ADIEUX = re.compile(
    r"[\s,;.?!]*\b(?:et |puis |merci,? )*(?:salut?|bye|ciao|au revoir|bonne (?:soir[ée]e|journ[ée]e|nuit)|bonsoir|à plus|a plus|bises?)(?:[ ,]+\w+){0,2}[.!\s]*$",
    re.IGNORECASE,
)


def vise_un_passage(texte: str) -> bool:
    """Whether a message orders to take a passage out of the record: « retirez ce que j'ai dit sur… »."""
    plat = normaliser(texte)
    if not ordonne_d_oter(texte) or _RAISON_D_ETRE.search(plat) or _DE_TOUT.search(plat):
        return False
    return bool(_PASSAGE.search(plat) or _DU_CARNET.search(plat)) and not designees(
        texte, seul=False
    )


def en_confidence(texte: str) -> bool:
    """Whether what is to be taken out is a passage, or is private: it is not to be said again."""
    plat = normaliser(texte)
    return bool(_PASSAGE.search(plat) or _PRIVE.search(plat))


_PRIVE = re.compile(
    r"\b(?:prive|perso\w*|intime|confidentiel|regrette|aurais pas du|me regarde|entre nous|secret|genant|honte|personne ne)\b"
)


def se_plaint(texte: str) -> bool:
    """Whether words speak of the exchange itself rather than answer: « vous n'avez pas compris »."""
    return bool(_DE_L_ECHANGE.search(normaliser(texte)))


_DE_L_ECHANGE = re.compile(
    r"\b(?:compris|correction|reponse|vous (?:n'|avez|m'avez|etes)|t'as|tu as|encore|toujours|deja|j'ai dit|on a (?:dit|repondu)|merci|bonsoir|bonjour|attend(?:s|ez)|au fait)\b"
)
_RAISON_D_ETRE = re.compile(r"\braison d'? ?etre\b")
_DE_TOUT = re.compile(
    r"\btout(?:e?s)? (?:(?:mes|nos|les) \w+|ce qu[e'] ?(?:j'?ai|je (?:vous |t'|te )?ai|on a|nous avons|j'avais) (?:dit|ecrit|raconte|confie|tape|mis)\w*)(?! (?:sur|de|du|des|a propos|concernant))\b"
)
"""Everything: that is the whole notebook."""


# --- Its new wording -----------------------------------------------------------------------------

_CITE = re.compile(r"[«\"“]\s*([^«»\"“”]+?)\s*[»\"”]")
_A_PAR_B = re.compile(
    r"\b(?:remplac\w+|chang\w+)\s+(?P<a>.{2,80}?)\s+(?:par|en)\s+(?P<b>.{2,120}?)[\s.!]*$",
    re.IGNORECASE,
)
_B_POUR_A = re.compile(
    r"\b(?:mets|met|mettez|mettre|[eé]cris|[eé]crivez|note|notez)\s+(?:plut[ôo]t\s+)?(?P<b>.{2,120}?)\s+(?:à|a) la place (?:de |d[’'] ?|du )(?P<a>.{2,80}?)[\s.!]*$"
    r"|\b(?P<b2>[^,;.:]{2,80}?),? (?:au lieu|plut[ôo]t) (?:de |d[’'] ?|qu[e’'] ?)(?P<a2>.{2,80}?)[\s.!]*$",
    re.IGNORECASE,
)
_ORDRE_AVANT = re.compile(
    r"^.*\b(?:mets|mettez|mettre|[eé]cri\w+|notez|corrig\w+|chang\w+|remplac\w+|ce sera|c[’']est)\s+(?:plut[ôo]t\s+)?(?=\S)",
    re.IGNORECASE,
)
_C_EST_B = re.compile(
    r"(?:c[’']?est|\bc|mets|mettez|[eé]cris|[eé]crivez)\s+(?P<b>[^,;.:]{2,60})[\s.!]*$",
    re.IGNORECASE,
)
_OTE = re.compile(
    r"^\W*(?:\w+\W+){0,6}?(?:enl[eè]ve[zr]?|retire[zr]?|supprime[zr]?|vire[zr]?|efface[zr]?|[ôo]te[zr]?)\s+(?:moi |juste |aussi |le mot |les mots |le truc (?:de |du |sur )?)*(?P<a>[^,;.!?:]{2,80})(?:,? (?:elles?|ils?|[çc]a|ce|c[’']est|trop|s[’']il|svp|stp|merci|on n[’']en|je n[’']en|j[’']en)\b[^.;!?]*)?[\s.!]*$",
    re.IGNORECASE,
)
_AJOUTE = re.compile(
    r"^(?:.{0,60}[,:] )?(?:et |alors |tu peux |vous pouvez |pouvez-vous |il faut |faut )*(?:r?ajoute[zr]?|(?:mets|mettez|mettre|notez?|[eé]cri(?:s|vez)) aussi)\s+(?:aussi |juste |y |que )*(?P<b>[^.!?]{3,160}?)(?:,? (?:svp|stp|merci))?[\s.!]*$",
    re.IGNORECASE,
)
_OUBLI = re.compile(
    r"\b(?:oubli[ée]e?s?|manque)\s+(?P<b>[^,.;:!?]{3,80}?)\s+(?:dans|à|a|parmi)\s+(?:nos|mes|mon|ma|la|le|les|l[’'])",
    re.IGNORECASE,
)
_MANQUE = re.compile(r"\b(?:r?ajout\w+|manque|oublie\w*|remet\w*)\b")
_RENVOIE = re.compile(r"(?:les?|la|en|ca|cela|y)\b(?! \w)|-")
_ET_LE_DERNIER = re.compile(
    r" et ((?:les?|la|l[’']|des|ceux|celles|du|mes|nos|une?|deux|trois|quatre|cinq|quelques)\b[^,]*)$",
    re.I,
)
_DETERMINANT = re.compile(r"^(?:les?|la|l[’']|une?|des|du|de la|mon|ma|mes)\s*", re.IGNORECASE)
_ET_AUTRE_CHOSE = re.compile(
    r"\bet (?:mets|mettez|enl[eè]ve|retire|remplac|ajoute|change|c[’']est|puis)", re.IGNORECASE
)


def retoucher(texte: str, dit: str, valeurs: bool = False) -> str | None:
    """An answer once a few of its words are exchanged, respelt, taken out or added; else None.

    « remplace les mairies par les écoles », « c'est « à côté » », « enlève la sieste ». The words
    must stand in it.

    Args:
        texte: the message.
        dit: the answer.
        valeurs: whether it tells the values; another one named beside the change joins them.
    """
    if _ET_AUTRE_CHOSE.search(texte):
        return None
    guillemets = _CITE.findall(texte)
    echange = _A_PAR_B.search(texte) or _B_POUR_A.search(texte)
    paire = None
    if len(guillemets) == 2 and re.search(
        r"\b(?:par|place|lieu|plutot|pas|c'est|met\w*)\b", normaliser(texte)
    ):
        paire = tuple(guillemets) if exact(dit, guillemets[0]) else tuple(reversed(guillemets))
    elif echange:
        groupes = echange.groupdict()
        paire = (groupes.get("a") or groupes.get("a2"), groupes.get("b") or groupes.get("b2"))
    if paire:
        a, b = (bout.strip(' «»"“”') for bout in paire)
        b = _ORDRE_AVANT.sub("", b)
        place = exact(dit, a)
        if valeurs and guillemets:
            b = ", ".join([b, *(v for v in valeurs_dites(_CITE.sub(" ", texte)) if v not in b)])
        if place and b and not designe_seulement(a):
            return f"{dit[: place[0]]}{b}{dit[place[1] :]}"
        return None
    redit = _C_EST_B.search(texte)
    for neuf in guillemets[:1] or ([redit["b"]] if redit else []):
        place = None if ordonne_d_oter(texte) else exact(dit, neuf)
        if place and dit[slice(*place)] != neuf:
            return f"{dit[: place[0]]}{neuf}{dit[place[1] :]}"
    if ote := _OTE.match(en_phrases(texte)[-1]):
        vise = _DETERMINANT.sub("", ote["a"].strip(' «»"“”'))
        return sans_les_mots(dit, [vise], bool(guillemets)) if exact(dit, vise) else None
    if valeurs and _MANQUE.search(normaliser(texte)):
        # « La discrétion n'y figure pas, pouvez-vous l'ajouter ? »
        neuves = [v for v in valeurs_dites(texte) if v not in valeurs_dites(dit)]
        return ", ".join([dit.rstrip(" ."), *neuves]) if dit and neuves else None
    ajoutes = [m["b"].strip(" «»") for m in map(_AJOUTE.match, en_phrases(texte)) if m]
    ajoutes = [sans_la_destination(b)[0] for b in ajoutes]
    ajoutes = [b for b in ajoutes if not _RENVOIE.match(normaliser(b))]
    if not ajoutes and (oubli := _OUBLI.search(texte)):
        ajoutes = [oubli["b"]]
    if not dit or len(ajoutes) != 1 or pleins(ajoutes[0]) <= pleins(dit):
        return None
    liste = _ET_LE_DERNIER.search(dit) if not re.search(r"[.;!?].", dit) else None
    if liste:
        return f"{dit[: liste.start()]}, {liste[1].rstrip(' .')} et {ajoutes[0]}"
    return f"{dit.rstrip(' .')}, {ajoutes[0]}"
