"""Welcome: what is the business, and is it created or taken over?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.clientele.nommee import humains
from pourquoi.contenant import contenant_seul
from pourquoi.ecoute.interroge import interroge
from pourquoi.ecoute.sans_reponse import esquive, insulte
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.etape import Etape, question, sans_reponse
from pourquoi.extraction import (
    EQUIPE,
    LONGUEUR_ACTIVITE,
    SEUL,
    activite_brute,
    annonce_une_activite,
    apres_le_statut,
    deja_ancien,
    deja_etabli,
    designe_un_metier,
    dit_une_localite,
    dit_une_mesure,
    en_exercice,
    les_deux,
    metier_connu,
    mots_gardes,
    ne_dit_pas_laquelle,
    reconnaitre_activite,
    reconnaitre_statut,
    sans_abreger,
    seul_ou_equipe,
)
from pourquoi.jugement import choisir
from pourquoi.majuscules import majuscule
from pourquoi.metiers import est_un_metier
from pourquoi.propos import propos
from pourquoi.raison_detre.metier import acte_dit, avec_capitales, en_acte
from pourquoi.reflet import ecrire, en_francais
from pourquoi.reflet.autonomie import autonome
from pourquoi.reflet.clauses import blessant
from pourquoi.reflet.lexique import accentuer, conjugue, connu, infinitif, part
from pourquoi.reflet.oral import sans_oral
from pourquoi.reflet.typographie import nettoyer
from pourquoi.retouche.personne import possessif

CREATEUR, REPRENEUR = "createur", "repreneur"
CHOIX_STATUT = {"Je crée": CREATEUR, "Je reprends": REPRENEUR}


def parle_de_son_activite(message: Message) -> bool:
    """Whether a first message already tells the activity (« je reprends un garage… »)."""
    texte = message.texte
    if insulte(texte) or ne_dit_que_son_nom(texte):
        return False
    if nom_et_metier(texte) and not interroge(texte):
        return True
    texte = _sans_la_presentation(texte)
    if annonce_une_activite(texte) or _dit_ce_qu_on_fait(texte) or projet_dit(texte):
        return True
    if len(texte.split()) > _DICTEE and not cherche_des_clients(texte):
        # « …je sais pas trop comment ça marche, moi je répare des vélos à Roubaix… »
        point = propos(texte, message.poids)
        if point and (_dit_ce_qu_on_fait(point) or _FAIT.match(point)):
            return True
    decrit = message.intent == "motif_offre" and message.certitude >= 0.5 and not envoye(texte)
    if not decrit or len(texte.split()) > 12 or interroge(texte) or cherche_des_clients(texte):
        return False
    if _DE_SES_GOUTS.search(normaliser(texte)):
        return False
    return activite_brute(texte) is not None


_DE_SES_GOUTS = re.compile(
    r"\b(?:je |j')(?:ne |n')?(?:prefere|aime|adore|deteste|trouve|pense|crois|viens|passe|teste|essa[iy]e|tape|reponds|suis content\w*|suis curieu\w*)\b|\bca tombe (?:bien|mal)\b|^\W*il (?:neige|pleut|fait (?:beau|chaud|froid|moche))"
)
"""« Je préfère l'écrit, ça tombe bien »: of oneself and of the moment, and no trade."""

_BONJOUR = r"\W*(?:(?:bonjour|bonsoir|salut|bjr|bsr|slt|hello|coucou|re|alors|bon)\b[\s,.!:)-]*)*"
_MOI = r"(?:(?:moi[\s,]+)?(?:c['’ ]?est|c|je m['’]appel+e?|j?m['’ ]?ap+el+e?|je suis|mon (?:nom|pr[ée]nom)(?: c['’]est| est)|ici)(?: toujours)?|moi)"
_PRENOM = r"(?i:(?:mme|mlle|mr?\.?|madame|monsieur) )?(?!(?i:une?|les?|la|l|ma|mon|mes|des|du|notre|nos|en|pour|pas|dans|chez|moi|je|on|c)\b)(?:[^\W\d_][\w’-]{1,}(?: [A-ZÀ-Ý][\w’-]+){0,2})"
_NOM_ET_METIER = re.compile(
    rf"^(?i:{_BONJOUR})(?:(?P<moi>(?i:{_MOI}) )?(?P<nom>{_PRENOM}))(?P<fin>\s*(?:[,.;:!–(/|-]+|\bet\b(?= je suis))\s*|\s)(?:\d+ ans\s*[,.;]\s*)?"
    r"(?P<dit>(?i:(?:je suis|et je suis|moi je suis|un|une|artisan|artisane|ma[iî]tre|jeune|future?|auto-entrepreneu(?:r|se)) )*(?P<metier>[^\W\d_]+)\b.*)$",
    re.DOTALL,
)


def nom_et_metier(texte: str) -> str | None:
    """What someone does, said right after their name: « Hélène. Fromagère à Mauriac »; else None."""
    m = _NOM_ET_METIER.match(texte.strip())
    if m is None or not est_un_metier(m["metier"]) or designe_un_metier(m["nom"].split()[0]):
        # « Boulanger, pâtissier » names two trades.
        return None
    if contenant_seul(m["dit"]) and connu(m["nom"].lower()):
        # « Sophrologie, cabinet partagé »
        return None
    # « je suis Léa fleuriste », but not « je suis ancien plombier ».
    presente = m["moi"] and (m["nom"].istitle() or not m["moi"].lower().endswith("suis"))
    return m["dit"].strip() if m["fin"].strip() or presente else None


_QUE_SON_NOM = re.compile(
    rf"^(?i:{_BONJOUR})(?:(?i:{_MOI}) )?(?P<prenom>[A-ZÀ-Ý][\w’-]+) [A-ZÀ-Ý][\w’-]+\W*$"
)


def ne_dit_que_son_nom(texte: str) -> bool:
    """Whether a message says a first name and a name alone, be it « Paul Boulanger »."""
    m = _QUE_SON_NOM.match(texte.strip())
    return bool(m) and not est_un_metier(m["prenom"])


_CE_QU_IL_ENTRETIENT = re.compile(
    r"(?:^|[.!?…] )(?:(?:bonjour|bonsoir|moi)[\s,.!]+)*(?P<dit>(?:je |j['’])(?:entretiens|restaure|remets|soigne|dresse|installe|pose|taille|accorde|conduis|transporte|d[ée]m[ée]nage|[ée]l[èe]ve|cultive|tisse|relie|naturalise|inspecte|nettoie|loue|monte|souffle|forge|sculpte) (?:les |des |du |de la |de l['’]|le |la |l['’])[^.!?;,]{4,80})",
    re.IGNORECASE,
)

_AVEC_QUI_SEULEMENT = re.compile(
    r"\W*(?:(?:ben|bah|alors|euh|oui|non|salut|bonjour|moi|donc) ?,? ?)*(?:(?:(?:je|on|nous) ?(?:l'|la |le )?(?:cree(?:r|z)?|creons|repren\w+|demarre\w*|me lance|se lance|me mets? a mon compte|suis|travaille|bosse|serai)|creation|reprise|lancement) ?,? ?)?"
    r"(?:(?:toute?|tt) seule?|seule?|en solo|(?:a|en) (?:deux|trois|couple|famille)|avec (?:mon|ma|mes|un|une) \w+(?: ?- ?\w+)?)(?: (?:pour l'instant|pour le moment))?\W*"
)

_PROJET = re.compile(
    r"\b(?:(?:je|j['’]) ?(?:vais|veux|voudrais|aimerais|compte|souhaite) (?:faire|ouvrir|lancer|monter|créer|creer|proposer|vendre|tenir|reprendre)|(?:nous|on) (?:reprend|reprenons|rachetons|rachète|ouvre|ouvrons|tient|tenons|monte|montons|crée|créons)) (?P<dit>(?!du bien\b)(?:de la |de l['’]|du |des |une? |mon |ma |notre |le |la |l['’])[^,.;:!?]{4,120}?)"
    r"(?= mais\b| hein\b| parce\b| pck\b| c['’]est\b| et puis\b| pour (?:que|pas|ne)\b|\s*[,.;:!?]|\s*$)",
    re.IGNORECASE,
)

_DEVIENT = re.compile(
    r"\b(?:j['’]|je (?:vais |veux )?|on (?:va )?|nous (?:allons )?)(?:en (?:fais|fait|faisons|faire|ai fait|a fait|avons fait)|(?:l['’]|la |le )(?:transforme|transformer|transformons|ai transform[ée]e?|a transform[ée]e?|convertis|convertir) en) (?P<dit>une? [^,.;:!?]{4,120}?)(?=\s*[,.;:!?]|\s*$)",
    re.IGNORECASE,
)
"""« C'était la grange de mon oncle, on en fait un gîte »: what it becomes is what they do."""
_FAIT = re.compile(
    r"\b(?:je |j['’]|on |nous )(?:fais|fait|faisons|vends|vend|prépare|prepare|propose|cuisine|fabrique|répare|repare) (?=de la |de l['’]|du |des |une? |la |les? |l['’])",
    re.IGNORECASE,
)
_JE_FAIS = re.compile(
    rf"{_FAIT.pattern}(?P<dit>[^,.;:!?]{{6,80}}?)"
    r"(?= pour\b| à des\b| aux\b| tout ça\b| parce\b| et puis\b| haha\b|\s*[,.;:!?]|\s*$)",
    re.IGNORECASE,
)


_C_EST_LE_MOT = re.compile(
    r"(?:^|[.!?…;:,]\s+)(?P<mot>[^\W\d_][\w’' -]{3,40}), c['’ ]?est (?:le (?:vrai |bon )?(?:mot|nom|terme|titre)|comme [çc]a qu(?:e [çc]a s['’]appelle|['’]on (?:dit|appelle)))\b",
    re.IGNORECASE,
)


def _nomme_a_la_fin(texte: str) -> str | None:
    """« Je couds des rideaux… Tapissière, c'est le mot » → « tapissière »."""
    dit = _C_EST_LE_MOT.search(texte)
    return _metier_lu(dit["mot"]) if dit else None


def projet_dit(texte: str) -> str | None:
    """What is about to be done, said in so many words: « je vais faire de la coiffure à domicile ».

    Whoever adds « moi je suis aide-soignante » still creates that.
    """
    dit = _PROJET.search(texte)
    if dit and (activite := _metier_lu(f"je fais {dit['dit']}")):
        return activite
    dit = _DEVIENT.search(texte)
    return _metier_lu(dit["dit"]) if dit else None


def _metier_lu(texte: str) -> str | None:
    activite = reconnaitre_activite(texte)
    return activite if activite and _nomme_un_metier(activite) else None


_SALUT = re.compile(
    r"^(?:(?:bonjour|bonsoir|salut|bjr|slt|hello|coucou|alors|bon|moi|voila)\b[\s,.!]*)+"
)
_FAIT_CELA = re.compile(
    r"(?:je |j'|on |nous )(?P<verbe>[a-z]{4,}) (?:et (?:je |j')?[a-z]{4,} )?(?:des|les|du|de la|de l'|aux|un|une|le|la|l')\b"
)
_PAS_UN_METIER = frozenset(
    [
        "veux",
        "voudrais",
        "cherche",
        "cherchons",
        "prefere",
        "deteste",
        "trouve",
        "passe",
        "essaie",
        "essaye",
        "reponds",
        "dors",
        "ecris",
        "viens",
        "vais",
        "peux",
        "dois",
        "sais",
        "pense",
        "crois",
        "aime",
        "adore",
        "comprends",
        "comprend",
        "parle",
        "vois",
        "demande",
        "souhaite",
        "aimerais",
        "essaie",
        "essaye",
        "teste",
        "passe",
        "reviens",
        "regarde",
        "reponds",
        "arrete",
        "appelle",
        "trouve",
        "perds",
        "prends",
        "mets",
        "attends",
        "attend",
        "connais",
        "decouvre",
        "ouvre",
        "reprends",
        "rencontre",
        "deteste",
        "espere",
        "remplis",
        "suis",
        "avons",
        "sommes",
        "avais",
        "etais",
        "avait",
        "voulais",
        "pouvais",
        "fais",
        "fait",
        "faisons",
        "commence",
        "recommence",
        "continue",
        "finis",
        "termine",
        "rate",
        "oublie",
        "subis",
        "traverse",
    ]
)
"""Verbs of the person rather than of a trade: « je cherche le bouton », « je perds le fil »."""


def _dit_ce_qu_on_fait(texte: str) -> bool:
    """Whether a first message says what its author makes or does: « je déchiffre des actes »."""
    fait = _FAIT_CELA.match(_SALUT.sub("", normaliser(texte)))
    if fait is None or fait["verbe"] in _PAS_UN_METIER:
        return False
    verbe = fait["verbe"]
    connus = [verbe, *accentuer(verbe)]
    return any(map(conjugue, connus))


_CLIENTS = r"(?:clients?|clientes?|clientele|acheteu(?:r|se)s?|commandes?|chantiers?|contrats?|prospects?|patients?|patientele|eleves|couverts|visiteurs)"
_DES_CLIENTS = (
    rf"(?:(?:des|de|d'|mes|nos|les|plus|du|la|une|ma|davantage|quelques|assez|\d+|nouve\w+|autres|premie\w+|vrais|bons|un peu|maximum) ){{0,4}}(?:{_CLIENTS}\b"
    r"|(?<=de )monde\b|(?<=du )monde\b)"
)
_TROUVER = r"(?:trouv|attir|cherch|recherch|gagn|decroch|recrut|conquer|touch|capt|fidelis|demarch|developp|augment|prospect|amen|ramen)(?:er|ir)|(?:avoir|faire venir|aller chercher)"
_CHERCHE = re.compile(
    rf"(?:^|[,.;:!] ?|\bj'|\b(?:je|on|nous|et|bonjour|me|qui) )(?:suis (?:a la|en) (?:recherche|quete)|re?cherche(?:ns|ons)?|cherch(?:e|ons)|manqu(?:e|ons)|veux|veut|voudrais|aimerais|il faut|faut|faudrait|besoin|ai besoin|a besoin|avons besoin) (?:de |d'|trop )?{_DES_CLIENTS}"
    rf"|\b(?:me|nous) (?:faut|faudrait|manque) {_DES_CLIENTS}|\bca manque de (?:monde|{_CLIENTS})\b|\bremplir (?:mon|ma|mes|le|la|l'|notre|nos) ?(?:agenda|planning|carnet|salle|camping|boutique|magasin|resto|restaurant|chambres?|gites?|salon|semaines?|cabinet|cours|places|hotel|ateliers?)\b|\bfaire (?:me |nous )?connaitre\b|\b(?:{_TROUVER}) {_DES_CLIENTS}"
    rf"|\b(?:je|on) trouve {_DES_CLIENTS}|\ben faut (?:plus )?{_DES_CLIENTS}|\b{_CLIENTS} (?:ne )?viennent (?:plus|pas)\b"
    r"|\bcomment (?:\w+ ){0,3}(?:trouver|avoir|attirer|decrocher|obtenir) (?:davantage|plus|d'autres|de nouve\w+)\b"
    r"|\bcomment (?:\w+ ){0,3}(?:faire venir|attirer|ramener) (?:les|des) gens\b"
    rf"|\b(?:ou|comment) (?:\w+ ){{0,3}}(?:trouv|cherch|attir)\w+ {_DES_CLIENTS}"
    rf"|\b(?:pas|plus|trop peu|peu|aucune?|zero|0|manque) (?:assez |beaucoup |encore )?(?:de |d')?(?:monde|{_CLIENTS})\b|\bpersonne ne (?:vient|rentre|entre|appelle)\b"
    r"|\b(?:carnet|planning|agenda|boutique|magasin|salon|salle)(?: de commandes)? (?:est|reste) (?:souvent |trop |presque )?vide\b"
    rf"|^(?:(?:plus|des|nouveaux|avoir|mes) )*(?:de |d')?(?:nouveaux )?clients?(?: (?:svp|s'il vous plait))?\W*$"
)
"""Looking for clients, or not having enough of them, in a flat text."""
_NE_CHERCHE_PAS = re.compile(
    rf"\b(?:ne |n'|je |j'|on )(?:en )?(?:(?:re)?cherch\w+|veux|veut|voudrais|ai|a|avons|manqu\w+) (?:pas|jamais) (?:besoin )?(?:a )?(?:trouver |attirer |avoir )?(?:de |d'|les |des |mes )?(?:nouveaux )?{_CLIENTS}"
    rf"|\bpas besoin de (?:\w+ )?{_CLIENTS}|\btrop de {_CLIENTS}"
)
"""« Je ne cherche pas de clients », « j'ai trop de clients »."""
_N_EN_A_PAS = re.compile(
    rf"\b(?:ai|a|avons|avoir) (?:pas|plus|jamais) (?:de |d'|des |les )?(?:nouveaux )?{_CLIENTS}\W*(?:$|[,.;!]| (?:et|mais|en|pour|ce|depuis|dans|assez))"
)


def cherche_des_clients(texte: str) -> bool:
    """Whether the person looks for clients, or lacks them; the clients of others do not count."""
    plat = normaliser(texte)
    if _NE_CHERCHE_PAS.search(plat) and not _N_EN_A_PAS.search(plat):
        return False
    return bool(_CHERCHE.search(plat))


_MANDANT = (
    r"(?:(?:chambre|cma|cci|pole|france travail|mission locale|plie|caf|urssaf|mairie|region|bge|adie|reseau|incubateur|couveuse|pepiniere|banque|banqu\w+|compta\w*|conseill\w+|organisme|ecole|forma\w+"
    r"|tribunal|juge|prof\w*|coach|assistante?|association|asso|referente?|tut(?:eur|rice)|cap emploi|femme|mari|conjointe?|copine?|copain|pere|mere|daron(?:ne)?|tata|tonton|tante|oncle|voisine?|parents|fils|fille|frere|soeur|famille|amie?|pote|patronne?"
    r"|chef|boss|maitre|associee?|notaire|avocate?|rh|drh|boite|entreprise|gens)\b(?:(?: |')(?:\w+'?)){0,5}? |\b(?:on|ils?|elles?|qui) )"
)
"""Whoever sends someone here, up to what they do: « la chambre des métiers du Jura… »."""
_CE_TRUC = (
    r"(?:ca|cela|ce|cet|cette|un coaching|le (?:test|truc|questionnaire|point|coaching|site))\b"
)
_ICI = (
    rf"(?:(?:re)?venir|passer (?:ici|par (?:la|ici)|sur|te voir|vous (?:voir|parler)|{_CE_TRUC})|repondre|remplir|m'inscrire|me connecter|(?:te|vous) parler|(?:parler|discuter) (?:avec|a) (?:vous|toi|un)|(?:aller )?voir {_CE_TRUC}"
    rf"|essayer|tester|faire (?:un tour|{_CE_TRUC})|commencer par (?:la|ici|ca)|etre (?:la|ici)|me faire (?:coacher|accompagner))"
)
"""What one is sent to do: « venir », « répondre », « faire le questionnaire »."""
_QUE_JE = rf"que je (?:vienne|reponde|remplisse|m'inscrive|(?:passe|fasse) (?:ici|par (?:la|ici|vous|toi)|vous|te|{_CE_TRUC})|parle (?:avec|a) (?:vous|toi|un)|(?:te|vous) (?:parle|vois|voie)|discute|sois (?:la|ici)|essa[iy]e)"
_FIN = r"\W*(?:$|[.,;!?]|\b(?:pour|donc|alors|mais|et|parce|je|ici|la|chez (?:vous|toi)|vers (?:vous|toi)|(?:vous|te) voir|sinon|car|de force|d'office|en fait|quoi)\b)"
_PART = r"(?:(?:envo[iy]|adress|redirig|orient|oblig|forc|impos)(?:ee?s?|ent)\b|inscrite?s?\b|inscrivent|contrain(?:te?s?|gnent)\b)"
_DIT = r"(?:(?:bien|un peu|fortement) )?(?:oblig\w+|forc\w+|pouss\w+|incit\w+|di[ts]\w*|demand\w+|impos\w+|conseill\w+|recommand\w+|sugger\w+|propos\w+|invit\w+)"
_EXIGE = r"(?:veu(?:t|lent)|voulait|exige(?:nt)?|demande(?:nt)?|tien(?:t|nent) a ce|insiste(?:nt)? pour|(?:aimer|voudr)ai(?:t|ent))"
_ENVOYE = tuple(
    re.compile(motif)
    for motif in (
        # « Pôle emploi m'envoie », « on m'a dit de venir », « ma femme veut que je vienne »
        rf"\b{_MANDANT}(?:me |m')(?:a |ont |avait )?{_PART}{_FIN}",
        rf"\b{_MANDANT}(?:me |m')(?:a |ont |avait )?{_DIT} (?:de |d'|a )?{_ICI}",
        rf"\b{_MANDANT}{_EXIGE} {_QUE_JE}",
        # « je suis obligée de le faire », « envoyée par la CCI »
        rf"\bje (?:suis|etais) (?:un peu |bien )?(?:oblige|force|contraint)e?s? (?:(?:de |d'|a )(?:{_ICI}|le faire)|par (?:mon|ma|la|le|pole))",
        r"\bj'y suis (?:oblige|force|contraint)e?s?\b|\bc'est (?:la|une) condition (?:du|de|pour)\b",
        r"\bje (?:suis|viens) (?:(?:ici|la) )?(?:envoyee?|adressee?|orientee?|parce qu'on m'a (?:envoyee?|obligee?|forcee?|dit))\b",
        r"\bje viens (?:contrainte? et forcee?|par obligation|de force|a contrecoeur)\b",
        # « c'est pas moi qui ai choisi », « j'ai rien demandé »
        r"\bc'est pas (?:mon (?:idee|choix)|une idee (?:a|de) moi|moi qui (?:ai|a|suis) (?:choisi|demand|voul|eu l'idee|decid)\w*(?: (?:de|a) (?:venir|etre (?:la|ici)))?)\W*$",
        r"\bje? ?(?:n')?'?ai (?:pas|rien) (?:choisi|demande)(?: (?:de |d'|a )(?:venir|etre (?:la|ici)))?\W*$",
        r"^(?:(?:c'est|bonjour|bon|ben|bah|,) ?)*(?:obligatoire|une obligation|contrainte? et forcee?)(?: (?:pour|par|de|avec) .*)?\W*$",
        r"\bsinon (?:je perds (?:mes|l'|la|le)|je (?:suis|serai) radiee?|(?:ils|on) (?:me )?(?:coup|radi|supprim)\w*)",
    )
)
_PAS_ENVOYE = re.compile(
    # « c'est le divorce qui m'a obligée »: nobody sent her.
    r"\b(?:divorce|separation|licenciement|chomage|maladie|accident|deces|mort|deuil|crise|covid|sante|vie|retraite|faillite|age|dettes?|loyer|credit|dos|famille)\b.{0,15}\bm'(?:a|ont|y a)\b|"
    r"\b(?:personne (?:ne )?m'|on (?:ne )?m'a pas |m'(?:oblige|envoie|a) pas |pas (?:ete )?obligee?\b)"
)
_M_COLLE = re.compile(
    r"\bm(?=(?:oblig|envo[iy]|inscri|impos)\w)|(?<=\b(?:on|il|ki) )ma (?=\w+e\b)|(?<=\bqui )ma (?=(?:\w+e|dit)\b)"
)


def envoye(texte: str) -> bool:
    """Whether someone else made the person come: « Pôle emploi m'envoie », « ma femme veut que… »."""
    plat = _M_COLLE.sub(lambda m: "m'a " if " " in m.group() else "m'", normaliser(texte))
    return not _PAS_ENVOYE.search(plat) and any(motif.search(plat) for motif in _ENVOYE)


_SUR_UN_CONSEIL = re.compile(
    r"\b(?:me |m')(?:a |ont |avait )?(?:bien |fortement |un peu )?(?:dit|disent|disait|demande|conseill\w+|recommand\w+|sugger\w+|propos\w+|invit\w+|incit\w+)\b"
)
_DE_FORCE = re.compile(
    rf"\b{_PART}|\b(?:oblig|forc|impos|exig|contrain)\w*|\bsinon\b|\bpas (?:le |mon )?choi(?:x|si)\b|\b{_EXIGE} {_QUE_JE}"
)


def conseille(texte: str) -> bool:
    """Whether whoever comes was only told to: « ma fille m’a dit d’essayer », and not made to."""
    plat = _M_COLLE.sub(lambda m: "m'a " if " " in m.group() else "m'", normaliser(texte))
    return bool(_SUR_UN_CONSEIL.search(plat)) and not _DE_FORCE.search(plat)


_SANS_CHOIX = re.compile(
    r"\b(?:pas|plus) (?:trop |vraiment |eu |d'autre )*(?:le |de )?choix\b|\bj'?ai pas choisi\b(?! (?:de|d'|a) (?:venir|etre))|\b(?:\d+|un|deux|trois|six|dix|quelques|des) (?:mois|ans?) de chomage\b"
    r"|\b(?:ai ete|m'ont|m'a|suis|etais|me suis fait) (?:licencie\w*|vire\w*|lourde\w*)\b|\bapres (?:mon|un|le) licenciement\b|\bplan social\b|\b(?:au chomage|fin de droits?)\b"
)


_CONTRAINT = re.compile(
    r"\b(?:contraint|oblige|force|accule|pousse)e?s? (?:de |d'|a |par |j'insiste|et force)|\b(?:m'a|m'ont) (?:\w+ )?(?:oblige|force|pousse|contraint)\w* (?:de |d'|a )|\bplus personne (?:ne |n')?(?:m')?embauche|\bfaute (?:de mieux|d'emploi|de travail|de boulot)\b|\bil me manque (?:[\w-]+ ){1,3}(?:ans|annees|trimestres)\b[^.]*\bretraite\b|\bsans l'avoir (?:voulu|choisi)\b"
)
"""Driven to it, in what is told of the business."""


def sans_choix(texte: str) -> bool:
    """Whether the person was driven to it: unemployed, laid off, « j'ai pas eu le choix »."""
    plat = normaliser(texte)
    return bool(_SANS_CHOIX.search(plat) or _CONTRAINT.search(plat) and not envoye(texte))


_PARCE_QUE = re.compile(
    r"\b(?:par ?ce ?que?|par?s{0,2}ke|pas[cq]ue|paseke?|pc[kq]e?|pske?|pkc|puisque?)\b[ ’']*(?=\w)|\b(?:parce|puisqu)[ ’'](?:qu[’'])?(?=\w)"
    r"|(?<!\bun )(?<!\ble )(?<!\ben )(?<!\bde )(?<!\bpar )(?<!\bmon )\bcar (?=(?:je|j[’']|on|il|c[’']|mon|ma|mes|les?|la|nous)\b|[jc][’'])"
    r"|\b(?:pour que|(?:pour|pr) pas|pour ne (?:plus|pas)|afin (?:de|que|d[’']))(?=\W|(?<=[’'])\w)|(?<!['’])(?<!\bune )(?<!\bcette )(?<!\bvotre )(?<!\bmon )(?<!\bd )(?<!\bl )\bhistoire d(?:e |[’'])(?=\w+(?:er|ir|re)\b)",
    re.IGNORECASE,
)
_A_CAUSE = re.compile(
    r"\b(?:c(?:[’']? ?est)?|ça vient|ca vient) (?:tout |surtout |un peu )?(?:[àa] cause|grâce|grace|de par) (?=(?:de|du|des|à|a|au|aux|d[’'])\b)",
    re.IGNORECASE,
)
"""« C'est à cause de mon oncle »"""
_POUR_NE_PAS = re.compile(r"(?:pour|pr) (?:ne|pas)\b", re.IGNORECASE)
_C_EST_POUR = re.compile(
    r"(?<!\bsi )(?<!comment )\b(?:c(?:[’' ]?est)?(?: (?:surtout|avant tout|aussi|juste))?|je (?:le |la |me |m[’' ]y )?(?:fais|lance|mets)(?: (?:ça|ca|cela))?) (?=(?:pour|pr) (\w.*))",
    re.IGNORECASE,
)
_MON_POURQUOI = re.compile(
    r"\b(?:mon|ma|notre) (?:pourquoi|pk|but|moteur|raison d[’' ](?:e|ê)tre)\s*(?:(?:[,:]|c[’' ]?est|est|ce serait)\s*)+(?:de |d[’']|que |qu[’'])?(?=\w)",
    re.IGNORECASE,
)
_OUTIL = re.compile(
    r"\b(?:appli\w*|site|outils?|plateforme|logiciel|service|machine|produits?|jeu|jeux|kit|boite a outils)\b"
)
"""« Une appli, c'est pour louer des vélos » describes what it does."""
_VENU_POUR = frozenset(
    ("savoir", "demander", "tester", "essayer", "voir", "comprendre", "prendre", "parler")
    + ("discuter", "trouver", "chercher", "mettre", "causer")
)
"""« C'est pour prendre rendez-vous »: why one writes, not why one works."""
_PETITS = re.compile(
    r"(?:ne|pas|plus|me|m|se|s|y|en|le|la|les|l|lui|leur|nous|mieux|enfin|tout|jamais)$"
)


def _but(suite: str) -> bool:
    """Whether what follows « pour » is an aim: « que… », or an act that is no errand here."""
    mots = re.findall(r"\w+", suite.lower())
    while mots and _PETITS.match(mots[0]):
        mots = mots[1:]
    if not mots or mots[0] in _VENU_POUR or {"rendez", "rdv", "question"} & set(mots[:5]):
        return False
    return mots[0] == "que" or any(infinitif(m) for m in (mots[0], *accentuer(mots[0])))


_DE_CEUX_QUI = re.compile(
    r"\b(?:pour|aux?|des|avec) (?:tous )?(?:les |ceux |celles |des |gens |personnes |femmes |hommes |familles |jeunes )+(?:[^\W\d_]+ )?qui (?:(?!je\b|on\b|nous\b|moi\b|j[’'])[^.;:!?…])*$",
    re.IGNORECASE,
)
_ILS = re.compile(r"(?:qu[’'])?(?:ils?|elles?|leurs?|y)\b", re.IGNORECASE)
"""« pour ceux qui n’osent plus venir parce qu’ils… »: their reason, not the one asked for."""


def pourquoi_deja_dit(texte: str) -> str | None:
    """The why that a presentation already gives, from its « parce que » on, or None.

    Said as « c'est pour… », it starts at « pour »; as « mon pourquoi, c'est… », after it.
    """
    for trouve in _PARCE_QUE.finditer(texte):
        if _POUR_NE_PAS.match(trouve.group()) and not _but(texte[trouve.end() :]):
            continue  # « pour pas cher »
        if _DE_CEUX_QUI.search(texte[: trouve.start()]) and _ILS.match(texte, trouve.end()):
            continue
        if not re.search(r"\b(?:pas|non)\s*$", texte[: trouve.start()], re.IGNORECASE):
            return _sans_question(texte[trouve.start() :], mots_min=5)
    trouve = _MON_POURQUOI.search(texte)
    if trouve:
        return _sans_question(texte[trouve.end() :], mots_min=2)
    if trouve := _A_CAUSE.search(texte):
        return _sans_question(texte[trouve.start() :], mots_min=6)
    for trouve in _C_EST_POUR.finditer(texte):
        if _but(trouve.group(1)) and not _OUTIL.search(normaliser(texte[: trouve.start()])):
            return _sans_question(texte[trouve.end() :], mots_min=3)
    return None


_S_EN_VA = re.compile(
    r"\b(?:est|sont|etait|etaient) (?:\w+ )?(?:partie?s?|mort\w*|decede\w*|malades?|en retraite|a la retraite|fatiguee?s?)\b(?! (?:sans|seule?s?|d[eu]s?|d'|en vacances))"
    r"|\b(?:part|partait|partent|partaient|s'en va|s'en allait)\b(?! (?:en vacances|travailler|loin))"
    r"|\b(?:(?:a|ont|avait|avaient) (?:\w+ )?(?:pris (?:sa|leur) retraite|arrete\w*|vendu\w*|cede\w*|ferme\w*|demenage\w*|passe la main|baisse le rideau|rendu son tablier)|(?:prend|prenait|prennent) (?:sa|leur) retraite|passe la main)\b(?! (?:d[eu]s?|l'ecole)\b)"
    r"|\b(?:s'?arret\w+|arret(?:e|ait|ent|aient)|vend(?:ait|ent|aient)?|cede|cedait|ferme|fermait|demenage|demenageait)\b(?! (?:d[eu]s?|l'ecole)\b)"
    r"|\b(?:cherch\w+|voul(?:ait|aient)|veut|n'a(?:vait)?) (?:\w+ )?(?:repreneu\w+|quelqu'un pour|personne pour|(?:l'|le |la )?(?:vendre|arreter|ceder|passer la main|partir))\b|\bavait mal (?:au|aux|a la)\b"
)
"""What made the one before leave: gone, retired, dead, closing, selling."""
_CELUI_D_AVANT = re.compile(
    r"\W*(?:(?:mon|ma|mes|notre|nos) (?:\w+ )?(?:pere|mere|papa|maman|parents?|oncle|tante|tonton|tata|grands?[- ]?(?:pere|mere|parents?)|beau[- ]\w+|belle[- ]\w+|frere|soeur|cousine?|patronn?e?|chef\w*|voisine?|associee?|mari|femme)|(?:le|la|les|l'|un|une) ?(?:\w+ )?(?:patronn?e?s?|proprios?|proprietaires?|gerante?s?|anciens?|ancienne\w*|vieux|vieille|dame|monsieur|gars|mec|type|couple|cedante?|precedente?s?|titulaire)|(?:il|elle|ils|elles)\b|[^,.;]{2,40}? qui (?:la|le|les|l'|y|tenai\w+|gerai\w+))\b"
)
_A_SON_SUJET = re.compile(
    r"(?:il|elle|ils|elles|son|sa|ses|leurs?)\b|(?:enfin|bon|bref)(?: \w+){0,3}$|(?:a|chez|dans|en|au|apres|depuis|l'an|l'annee|cet|cette|il y a|vers) [^,]{0,40}$"
)
_DE_SOI_MEME = re.compile(
    r"\b(?:je|moi|nous|on|pour (?:que|ne|pas)|afin|sinon|il (?:faut|fallait|n'y))\b|\b[jn]'|\bm'(?!a)|\bplus (?:personne|rien|aucun\w*|un seul)\b"
)


def dit_comment_c_est_venu(dit: str) -> bool:
    """Whether it only tells what another one did: « parce que le patron est parti à la retraite ».

    Nothing in it is theirs: « parce que le patron part et que je veux garder l'équipe » is a why.
    """
    apres = _PARCE_QUE.sub("", dit, count=1)
    plat = normaliser(apres)
    if _DE_SOI_MEME.search(re.sub(r"\bn'a(?:vait)? personne pour\b", "", plat)):
        return False
    premiere, *suite = (c for c in _CLAUSES.split(plat) if c.strip())
    premier = premiere.split()[1] if " " in premiere else ""
    nomme = re.match(r"[A-ZÀ-Ý][a-zà-ÿ]+", apres) or est_un_metier(premier)
    if not (nomme or _CELUI_D_AVANT.match(premiere)) or not _S_EN_VA.search(premiere):
        return False
    return all(_S_EN_VA.search(c) or _A_SON_SUJET.match(c) for c in suite)


_CLAUSES = re.compile(r"\s*(?:[,.;:!?…()]+|\b(?:et|mais|puis|donc)\b(?: qu(?:e |'))?)\s*")


def _sans_question(dit: str, mots_min: int) -> str | None:
    """What is said before any question to the coach, or None when it is too short."""
    dites = []
    for phrase in re.split(r"(?<=[.!?…])\s+", dit.strip()):
        if not interroge(phrase):
            dites.append(phrase)
            continue
        clauses = phrase.split(",")[:-1]
        dites.append(",".join(takewhile(lambda c: not _AU_COACH.search(c), clauses)))
        break
    dit = " ".join(dites).strip(" ,;")
    return dit if len(dit.split()) >= mots_min else None


_AU_COACH = re.compile(
    r"\b(?:vous|tu|toi)\b|\b(?:où|quoi)\s*$|^\s*(?:comment|et comment|mais comment)\b"
)


_BREF = re.compile(r"\b(?:en )?bref\b[\s,:]*(?=\w{3,})", re.IGNORECASE)


def _apres_bref(texte: str) -> str:
    """« Je fais des sites bleus mais pas trop. Bref, développeur » ends on its answer."""
    *_, dernier = _BREF.split(texte)
    return dernier if len(dernier) < len(texte) and len(dernier.split()) <= 8 else texte


_A_SON_COMPTE = re.compile(
    r"(?:vous vous (?:mettez|lancez|installez)|tu te (?:mets|lances|installes))(?: (?:bientôt|enfin))?(?: à (?:votre|ton|mon) (?:propre )?compte)?(?P<bout>(?:,| (?:à|en|au|aux|dans|sur|près|chez)\b)[^.;:!?]*)?(?P<autre>.*)$",
    re.IGNORECASE,
)
"""« vous vous mettez à votre compte à Niort, entretien et dépannage »"""


def recevoir_activite(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the activity, and the status where the sentence tells it."""
    if esquive(message):
        return None
    if ne_dit_que_son_nom(message.texte):
        return None
    presentation = message.texte
    message = replace(message, texte=sans_abreger(message.texte))
    dit = message.texte
    dite = nom_et_metier(message.texte) or _sans_la_presentation(_apres_bref(message.texte))
    message = replace(message, texte=dite)
    if _SE_REPREND.search(message.texte):
        # « un salon de thé, enfin non, plutôt une librairie »
        message = replace(message, texte=sans_oral(nettoyer(message.texte)))
    if not message.texte:
        # « Bonjour, moi c'est Lucile » says a name.
        return None
    if envoye(message.texte) and not annonce_une_activite(message.texte):
        propres = [p for p in en_phrases(message.texte) if not envoye(p)]
        if not any(deja_etabli(p) for p in propres):
            return None  # « Ma femme veut que je fasse ça » is no activity.
        # « J'ai mon atelier depuis trois ans. C'est la chambre des métiers qui m'envoie. »
        message = replace(message, texte=" ".join(propres))
    statut = reconnaitre_statut(message.texte)
    if statut is None and carnet.statut is None and _POURSUIT.search(normaliser(message.texte)):
        # « Indépendant depuis trois ans » neither creates nor takes over.
        carnet.statut = ""
    if statut and not carnet.statut:
        # An empty status is an answer too: neither the one nor the other.
        carnet.statut = statut
    if _AVEC_QUI_SEULEMENT.fullmatch(normaliser(message.texte)):
        # « Je crée toute seule », « je reprends avec mon frère »: how, and not what.
        return None
    activite = (
        projet_dit(message.texte)
        or _nomme_a_la_fin(message.texte)
        or reconnaitre_activite(message.texte)
        or reconnaitre_activite(_IL_Y_A.sub("", message.texte))
    )
    if activite and " " not in activite and (fait := _CE_QU_IL_ENTRETIENT.search(message.texte)):
        # « J'entretiens les horloges d'église. Graissage, réparation »: of what.
        activite = activite_brute(fait["dit"]) or activite
    if activite and humains(activite) and not _nomme_un_metier(activite):
        # « des boxes repas pour ceux qui travaillent la nuit, les infirmières… »: people are no trade.
        fait = _JE_FAIS.search(message.texte)
        activite = fait["dit"].strip() if fait else None
    bouts = carnet.bouts("activite", message.texte)
    if activite is None and len(message.texte.split()) > _DICTEE:
        # « je suis menuisier à Gap bon à la base mon grand-père… »
        dite = _metier_dit(message.texte)
        dans_ses_mots = dite and normaliser(dite).split()[0] in normaliser(message.texte)
        if dite and (not bouts or _nomme_un_metier(dite) and dans_ses_mots):
            activite = dite
    if au_propos := _au_propos(activite, bouts, message.texte):
        activite = au_propos
    elif activite is None and statut is None:
        # « Je crée » says how, not what: only an answer without status is kept as it is.
        brute = activite_brute(message.texte)
        activite = brute and mots_gardes(brute, ecrire(brute) or brute)
    elif activite and ne_dit_pas_laquelle(activite) and len(message.texte.split()) > 8:
        # « J'écris l'audiodescription des pièces ; je crée ma structure à Lille ».
        activite = activite_brute(message.texte) or activite
    if lieu := _OU_L_ON.search(message.texte):
        # « une boutique où on vend en vrac et où on répare »: what is done there says which.
        activite = (ecrire(lieu[0]) or lieu[0]).replace(" ET ", " et ")
    if activite is None or _creuse(en_francais(nettoyer(activite))):
        autre = _metier_dit(message.texte)
        activite = autre or (activite and _chose_dite(message.texte)) or activite
    if activite is None:
        return None
    # « une école de surf avant j'étais prof »: « avant » opens what comes after.
    activite = _avec_le_lieu(_AVANT.sub("", activite), message.texte)
    _noter_combien(carnet, message.texte)
    propre = sans_oral(nettoyer(activite))
    carnet.activite = activite = avec_capitales(mots_gardes(propre, en_francais(propre)))
    note = _dans_ses_mots(activite)
    # No « très bien » to whoever was driven to it.
    if sans_choix(dit):
        return [Replique("utter_accueil_activite_sobre", {"activite": note})]
    dite = _racontee(carnet, presentation)
    racontee = _avec_ce_qu_on_etait(dite, presentation, carnet)
    if (a_son_compte := _A_SON_COMPTE.match(racontee or "")) and not a_son_compte["autre"]:
        # « chauffagiste. je me mets à mon compte à Niort, entretien, dépannage »: one trade.
        bout = (a_son_compte["bout"] or "").strip(" ,")
        note = f"{note}{' ' if _OU.match(bout) else ', '}{bout}" if bout else note
        return [Replique("utter_accueil_activite_notee", {"activite": note})]
    if racontee is None:
        note = _avec_ceux_pour_qui(note, presentation)
        return [Replique("utter_accueil_activite_notee", {"activite": note})]
    variables = {
        "activite": note,
        "reflet": racontee,
        "Reflet": majuscule(racontee),
    }
    dedans = {m for m in re.findall(r"\w{4,}", normaliser(activite))}
    dedans &= {*re.findall(r"\w{4,}", normaliser(dite or ""))}
    return [Replique(f"utter_accueil_activite_{'racontee' if dedans else 'et_plus'}", variables)]


_NOM_SEUL = r"[A-ZÀ-Ý][\w’'-]+"
_SON_NOM_DIT = re.compile(
    rf"^(?:vous vous appelez|tu t’appelles) {_NOM_SEUL}(?: {_NOM_SEUL})?(?:,? \d\d ans)?,? (?:et )?(?=(?:vous|tu) )"
)


def _racontee(carnet: Carnet, presentation: str) -> str | None:
    """What a presentation tells of its author, turned: « vous reprenez le snack de votre oncle ».

    None when it only names the trade, or when nothing of it is sure to be well said.
    """
    if len(presentation.split()) < UN_PEU_RACONTE:
        return None
    choix = choisir(None, presentation, "activite", carnet.poids, (), carnet.tutoiement)
    reflet = choix.reflet
    if reflet is None or reflet.forme != "proposition" or len(reflet.texte) > LONGUEUR_RACONTEE:
        return None
    # « vous vous appelez Mona, 41 ans, et vous êtes graveuse »: the name is no part of it.
    dit = _SON_NOM_DIT.sub("", reflet.texte)
    return dit if _SE_RACONTE.match(dit) and autonome(dit) and not blessant(dit) else None


_AVANT = re.compile(r"(?<=\w),? avant$", re.IGNORECASE)
_ANS = r"(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|seize|dix-sept|dix-huit|vingt|trente)(?: bonnes)? (?:ans|ann[ée]es)"
_ETAIT = r"(?P<etre>(?:j['’ ]?[ée]tai[st]|j['’ ]?ai [ée]t[ée]))"
_UN_METIER = r"(?P<metier>[^\W\d_]{4,}(?:[ -](?!pendant|durant|depuis|chez|dans|avant|puis|et|mais|à|a|au)[^\W\d_]+| (?:de |d['’])[^\W\d_]+)?)"
_CE_QU_ON_ETAIT = re.compile(
    rf"(?<![\w’'])(?:avant(?: (?:ça|ca|cela))?,? {_ETAIT} {_UN_METIER}(?: (?:pendant |durant )?(?P<ans>{_ANS}))?(?=\s*(?:$|[,.;!)]| (?:à|a|au|aux|dans|chez|et|en)\b))"
    rf"|{_ETAIT.replace('etre', 'etre2')} {_UN_METIER.replace('metier', 'metier2')} (?:pendant |durant )?(?P<ans2>{_ANS})(?=\s*(?:$|[,.;!)]| (?:à|a|au|aux|dans|chez|et|en|avant)\b)))",
    re.IGNORECASE,
)
"""« avant j'étais caissière pendant 14 ans »."""


def _avec_ce_qu_on_etait(racontee: str | None, presentation: str, carnet: Carnet) -> str | None:
    """What is told of them with the trade they had: « …, et avant vous étiez caissière pendant 14 ans »."""
    dit = _CE_QU_ON_ETAIT.search(presentation)
    if dit is None or "?" in presentation:
        return racontee
    metier = " ".join(
        mot if connu(mot) else next(iter(accentuer(mot)), mot)
        for mot in nettoyer(dit["metier"] or dit["metier2"]).split()
    )
    if not designe_un_metier(metier) or metier in (racontee or ""):
        return racontee
    fut = normaliser(dit["etre"] or dit["etre2"]).endswith("ete")
    sujet, auxiliaire, imparfait = (
        ("tu", "as", "étais") if carnet.tutoiement else ("vous", "avez", "étiez")
    )
    vous = f"{sujet} {auxiliaire} été" if fut else f"{sujet} {imparfait}"
    ans = dit["ans"] or dit["ans2"]
    etait = f"avant, {vous} {metier}" + (f" pendant {en_francais(ans)}" if ans else "")
    joint = f"{racontee}, et {etait}" if racontee else etait
    return joint if len(joint) <= LONGUEUR_RACONTEE + 40 else racontee


UN_PEU_RACONTE = 8
"""Words from which a presentation may tell more than a trade."""
LONGUEUR_RACONTEE = 120
_SE_RACONTE = re.compile(
    r"(?:vous|tu) (?!n’|ne )(?!.*(?:\benfin\b|\bça fait\b|\b(?:le|la|les) (?:v[oô]tre|tien)|\b(?:licenci|ch[oô]mage|mort|d[ée]c[eè]d|divorc|malad|burn))).{8,}$",
    re.IGNORECASE,
)
"""What somebody does, and nothing that hurts: « vous ouvrez votre boutique en mars »."""


_LIEU_APRES = (
    r"(?P<lieu>(?:(?:[àa] c[ôo]t[ée]|pr[èe]s|pas loin|du c[ôo]t[ée]|autour|vers|au (?:nord|sud) )(?: de (?:la |l['’])?| d['’]| du | )|dans (?:le |la |les |l['’])(?!but|cadre|secteur|domaine|sens|genre))(?!(?:janvier|f[ée]v|mars|avril|mai|juin|juillet|ao[ûu]t|sept|octo|nov|d[ée]c|\d|chez))[^\W\d][\w'’-]+(?: [A-ZÀ-Ý][\w-]+)*"
    r"|(?:[àa] (?:la |l['’])?|en |au |aux |sur |dans (?:le |la |les |l['’])?)[A-ZÀ-Ý][\w'’-]+(?:[ -][A-ZÀ-Ý][\w'’-]+)*)(?=\s*(?:[.,;!?)]|$))"
)


def _avec_le_lieu(activite: str, texte: str) -> str:
    """The activity with where it stands, told just after it: « maraîchage bio, près d'Angers »."""
    suit = re.search(rf"{re.escape(activite)}\s*[,(–-]\s*{_LIEU_APRES}", texte, re.I)
    lieu = suit and re.match(_LIEU_APRES, suit["lieu"])
    joint = f"{activite} {suit['lieu']}" if lieu else activite
    return joint if len(joint) <= LONGUEUR_ACTIVITE else activite


_DICTEE = 20
"""Words beyond which a presentation holds more than the trade."""
_SE_REPREND = re.compile(
    r"[,…]+ (?:enfin|euh|non|pardon|ou)\b,? (?:(?:non|plut[oô]t|pardon)\b,? )+", re.IGNORECASE
)
_IL_Y_A = re.compile(
    r"\s*\b(?:il y a|y a|depuis|(?:ça|ca) fait) (?:[\w-]+ ){1,3}?(?:mois|ans?|semaines?|jours?)\b,?",
    re.IGNORECASE,
)
"""« J'ai repris il y a dix-huit mois la quincaillerie Maugis »."""
_SEUL_A_PART = re.compile(r"(?:^|[.,;:!]\s*)seule?\s*(?:[.,;!]|$)", re.IGNORECASE)
"""« Ouvert depuis janvier, seul. »"""


def _au_propos(lue: str | None, bouts: Sequence[str], texte: str) -> str | None:
    """What they do, as the point of their presentation tells it, when what was read is not of it.

    « Pseudo : Tilt66. Je répare des flippers » → « réparer des flippers »; « J'ai été infirmière
    dix-neuf ans, et je suis traiteur » → « traiteur ».

    Args:
        lue: the activity read in the whole presentation; may be None.
        bouts: the point.
        texte: the presentation.
    """
    for bout in bouts:
        dit = bout.lower() if bout.isupper() else bout
        if dit_une_localite(dit) or dit_une_mesure(dit):
            continue
        nommee = reconnaitre_activite(dit)
        if lue and _pose_en_tete(lue, texte, dit) and not (nommee and _nomme_un_metier(nommee)):
            # « Pompes funèbres. On est deux, moi et Hervé »: what stands first is what they do.
            if acte_dit(dit) is None:
                continue
        if _DES_GENS.match(dit) and humains(dit) and not _nomme_un_metier(dit):
            # « les gens qui retapent des fermes » are served, not made.
            continue
        ailleurs = lue and nommee and not (_nomme_un_metier(lue) or _est_dans(lue, nommee))
        if (
            lue
            and nommee
            and lue.startswith(f"{nommee} ")
            and len(lue[len(nommee) :].split()) > _COLLES
        ):
            return nommee
        if lue and _est_dans(lue, dit) and not ailleurs or _AUTREFOIS.search(normaliser(dit)):
            return None
        acte = next(filter(None, map(acte_dit, re.split(r"[,;:.] ", dit))), None)
        if acte and not (nommee and acte.startswith("faire ") or _dit_son_metier(lue, texte)):
            return acte
        if lue and _nomme_un_metier(lue):
            return nommee if nommee and _nomme_un_metier(_tete(nommee)) else None
        autre = nommee or ecrire(dit) or dit
        return None if lue and _DETOUR.match(autre) else autre
    return None


_POSE_EN_TETE = re.compile(r"\s*(?:[.,;:–—!]|$)")


def _pose_en_tete(lue: str, texte: str, dit: str) -> bool:
    """Whether what was read is all of the first stretch of a presentation, a thing and no place.

    « Clim et froid, chambres froides surtout, Saint-Pierre et Petite-Île »
    """
    plat, tete = normaliser(texte), normaliser(lue)
    if not plat.startswith(tete) or not _POSE_EN_TETE.match(plat[len(tete) :]):
        return False
    noms = re.findall(r"[^\W\d_]{4,}", lue.lower())
    choses = [mot for mot in noms if connu(mot) and part(mot, "NA") > 0.5]
    return bool(choses) and not dit_une_localite(f"la {lue}") and tete not in normaliser(dit)


_COLLES = 4
"""Words beyond which what follows a point is another sentence, glued to it."""
_DETOUR = re.compile(
    r"(?:pour|chez|avec|dans|sur|\w+ment) |[^,]+, (?:je|on|nous|j['’]|il|elle)\b", re.IGNORECASE
)
"""« exactement pour les commerçants », « la route, je la connais »: no activity at all."""


_PHRASE = re.compile(
    r"(?:moi,? )?(?:je |j['’]|on |nous |c['’]est (?:moi|nous) |il faut )|(?:créer|monter|faire|prendre|reprendre|ouvrir|lancer|mettre|racheter|acheter) (?P<quoi>.+)",
    re.IGNORECASE,
)
"""« je travaille seule, près de Mende »; « créer ma boîte », of which only `quoi` may name a trade."""


_SUR_SOI = re.compile(
    r"aussi |déjà |(?:l[ea] |l['’])(?:chef(?:fe)?|patronn?e?|g[ée]rante?|responsable|associée?|directeur|directrice|salariée?) |(?:\w+ )?d['’]origine\b",
    re.IGNORECASE,
)
"""« le chef de culture », « aussi des ateliers », « tunisienne d'origine »."""


def _creuse(activite: str) -> bool:
    """Whether it tells how, where or from whom, not what: « votre local », « je suis seul »."""
    phrase = _PHRASE.match(activite)
    if phrase is None:
        seul = contenant_seul(activite) or ne_dit_pas_laquelle(activite)
        return seul or bool(_SUR_SOI.match(activite) or _DETOUR.match(activite))
    if phrase["quoi"]:
        return contenant_seul(phrase["quoi"]) or ne_dit_pas_laquelle(phrase["quoi"])
    lue = reconnaitre_activite(activite)
    return acte_dit(activite) is None and (lue is None or _creuse(lue))


_MORCEAU = re.compile(
    r"\s*[,.;:!?…()–—]+\s+|(?<!\bmoi)\s(?=(?:je|j['’ ]|on|nous|c['’ ]est|enfin|donc|alors|mais|voil[àa])(?!\w))|\s(?=j['’])",
    re.IGNORECASE,
)
_D_UN_AUTRE = re.compile(
    r"\W*(?:(?:et|mais|donc|alors|avec|car|parce que) )*(?:il|elle|ils|elles|lui|c['’ ]?[ée]tait|(?:mon|ma|mes|notre|nos|leur|son|sa|le|la|l['’]|les) [\w-]+ (?:est|sont|[ée]tai\w+|a|ont|fai\w+|me|m['’]|part|arr[êe]te)|qui|que|avec|chez|avant|ancien(?:ne)?|ex)(?!\w)|.*\bde formation\b|[\w-]+ (?:pendant|durant)\b",
    re.IGNORECASE,
)
"""Somebody else's trade, or that of another time."""


_TETE = 4
_PAS_CELA = re.compile(
    r"[^,.;:!?]*?(?P<nie>[\w-]+),? enfin (?:pas|non)(?: pas)? (?P=nie)(?!\w),?", re.IGNORECASE
)
"""« une activité de dentiste, enfin pas dentiste, prothésiste »: the words taken back."""


def _tete(lue: str) -> str:
    """The words of a reading that name its trade, not whoever it is done with."""
    return " ".join(lue.split()[:_TETE])


def _nie(texte: str) -> str:
    """The text without what is taken back in it."""
    return _PAS_CELA.sub("", texte)


def _debuts(morceau: str) -> Iterator[str]:
    """A stretch, then less and less of it: one that is too long says its trade first."""
    yield morceau
    if len(morceau) > LONGUEUR_ACTIVITE // 2:
        for suite in reversed(list(_SUITE.finditer(morceau))):
            yield morceau[: suite.start()]


_SUITE = re.compile(r" (?:et|avec|pour|entre|chez|dans|parce|un|une) ", re.IGNORECASE)
_MOI_C_EST = re.compile(
    r"^(?:(?:bonjour|coucou|salut|alors|bon|donc|oui) )*moi,? c['’ ]?est (?=les? |la |l['’]|du |des |de )",
    re.IGNORECASE,
)
_OU = re.compile(
    r"(?:à|a|en|au|aux|dans|sur|vers|près|pres|du côté|secteur|région|autour|depuis|pour)(?!\w)",
    re.IGNORECASE,
)


def _dites(texte: str) -> Iterator[tuple[bool, str, str]]:
    """What each stretch of a presentation names of its author: whether it is the first, it, and that."""
    avant = ""
    for i, morceau in enumerate(filter(None, map(str.strip, _MORCEAU.split(_nie(texte))))):
        ailleurs = _OU.match(morceau) or _D_UN_AUTRE.match(morceau) or _SUBORDONNE.search(avant)
        avant = morceau
        if ailleurs or _AUTREFOIS.search(normaliser(morceau)):
            continue
        lues = map(reconnaitre_activite, _debuts(_MOI_C_EST.sub("", morceau)))
        lue = next(filter(None, lues), None)
        if lue and not _creuse(lue) and (designe_un_metier(lue) or not humains(lue)):
            yield i == 0, morceau, lue


def _metier_dit(texte: str) -> str | None:
    """The first trade that a presentation names, or thing that is said to be done; else None.

    « Fleuriste, je reprends la boutique de ma tante » → « fleuriste ».
    """
    faits = []
    for _, morceau, lue in _dites(texte):
        if designe_un_metier(lue) or _nomme_un_metier(_tete(lue)):
            return lue
        if _FAIT.search(morceau):
            faits.append(lue)
    return faits[0] if faits else None


def _chose_dite(texte: str) -> str | None:
    """What a presentation opens on, if it is a thing: « miel et confitures au marché, je prends… »."""
    premier, morceau, lue = next(_dites(texte), (False, "", ""))
    if not premier or _PAS_UNE_CHOSE.match(lue):
        return None
    return lue if " " in lue or connu(lue) else None


_PAS_UNE_CHOSE = re.compile(
    r"(?:un peu|très|trop|pas|plus|assez|par exemple|salam|salem|hello|hey|yo|ah|oh|non|oui|dans|sur|en|à|chez)\b",
    re.IGNORECASE,
)
_SUBORDONNE = re.compile(r"\b(?:que|qu['’]|si|quand|quoi|où|dont|qui|comme)\s*$", re.IGNORECASE)


def _dit_son_metier(lue: str | None, texte: str) -> bool:
    """Whether what was read is a known trade, of today: one act of it says less."""
    if lue is None or not metier_connu(lue):
        return False
    debut = " ".join(normaliser(lue).split()[:2])
    clauses = re.split(r"[,.;:!?]", normaliser(texte))
    dite = next((clause for clause in clauses if debut in clause), "")
    return bool(dite) and not _AUTREFOIS.search(dite) and not _LONGTEMPS.search(dite)


_LONGTEMPS = re.compile(
    r"(?<!\bdepuis )\b[\w-]+ ans\b|\bancien(?:ne)?\b|\bex\b|\bpendant\b|\bavant\b"
)
_DES_GENS = re.compile(r"(?:pour )?(?:les|des|ceux|celles)\b", re.IGNORECASE)
_AUTREFOIS = re.compile(r"\b(?:etais|etait|etions|avais|travaillais|ai (?:ete|fait|travaille))\b")
"""What they did before."""


def _nomme_un_metier(activite: str) -> bool:
    """Whether it names a trade or a shop, by its word or by what is known to be done there."""
    if any(est_un_metier(mot) for mot in re.findall(r"[\w-]+", activite.lower())):
        return True
    une = re.sub(r"^(?:le |la |l[’']|votre |notre )", "un ", activite)
    return not re.match(r"(?:faire vivre|proposer|exercer) ", en_acte(une) or "proposer ")


def _est_dans(activite: str, dit: str) -> bool:
    """Whether an activity says the same as a stretch: « élevage d'escargots », « j'élève des… »."""
    siens, dits = (
        {mot[:4] for mot in re.findall(r"\w{4,}", normaliser(texte))} for texte in (activite, dit)
    )
    return len(siens & dits) * 2 > len(siens)


_OU_L_ON = re.compile(
    r"\b(?:une? )?(?:boutique|magasin|commerce|lieu|endroit|atelier|local|espace) où (?:on|je|nous|les gens) [^,.;:!?]{6,80}",
    re.IGNORECASE,
)


_POUR_CEUX_QUI = re.compile(
    r"\bpour (?P<qui>(?:tous )?(?:les|ceux|celles|des) (?:[^\W\d_]+ ){0,3}?qui (?:(?! (?:enfin|et|parce|pck|car|mais|afin|alors|donc|du coup|je|on|qui)\b)[^,.;:!?…()]){8,80})",
    re.IGNORECASE,
)
_COMPTE = re.compile(r"(?: (?:une|deux|trois|quatre|cinq|six|dix|\d+))+ (?=fois\b)", re.IGNORECASE)
"""« raté deux trois quatre fois »"""
LONGUEUR_NOTEE = 130


def _avec_ceux_pour_qui(note: str, presentation: str) -> str:
    """The activity with whom it is for, told beside it: « une auto-école, pour ceux qui ont raté le permis »."""
    dit = _POUR_CEUX_QUI.search(presentation)
    if dit is None or " pour " in note or interroge(dit[0]) or blessant(dit[0]):
        return note
    qui = _COMPTE.sub(lambda m: m[0] if len(m[0].split()) == 1 else " plusieurs ", dit["qui"])
    ecrit = ecrire(nettoyer(qui.strip()))
    joint = f"{note}, pour {ecrit[0].lower()}{ecrit[1:]}" if ecrit and humains(ecrit) else note
    return joint if len(joint) <= LONGUEUR_NOTEE else note


_NOM = r"[A-ZÀ-Ý][\w’'-]+(?: (?:et|&) [A-ZÀ-Ý][\w’'-]+)?"
_PRESENTATION = re.compile(
    rf"^\W*(?i:(?:bonjour|bonsoir|salut|bjr|slt)\b[\s,.;!]*)?{_NOM},? \d\d ans\s*[.;,]\s*(?=\w)|(?i:je suis|nous sommes) {_NOM},\s+|(?i:je m['’]appelle|moi,? c['’]est|on s['’]appelle|on est)(?: (?:deux|trois|quatre),?)? {_NOM}(?: [A-ZÀ-Ý][\w’'-]+)?(?=[.,;!]|\s+et\b|$)(?:,? \d\d ans)?[.,;!]?\s*(?:et )?"
    rf"|(?i:j['’]ai) [\w-]+(?: [\w-]+)? ans\b[.,]?\s*(?:et )?|,? {_NOM},? c['’]est nos (?:pr[ée]noms|noms)[.!]?|\bnotre activité,? c['’]est (?=\w)",
)
"""« Je m’appelle Catherine, j’ai soixante ans »: who they are, not what they do."""
_M_INSTALLE = re.compile(
    r"\b(?:je m['’]installe|je me lance|je m['’][ée]tablis|je d[ée]bute|je d[ée]marre|on se lance|on s['’]installe|nous nous installons) comme (?P<metier>[^.;!?]+)",
    re.IGNORECASE,
)


def _nom_ou_metier(trouve: re.Match[str]) -> str:
    """Nothing in the place of a name; « Je suis Boulanger » stays."""
    mots = re.findall(r"[\w-]+", trouve[0].lower())
    return trouve[0] if any(est_un_metier(mot) for mot in mots) else " "


def _sans_la_presentation(texte: str) -> str:
    """What the person does, without their name nor age; the text as it was when nothing else is said."""
    if comme := _M_INSTALLE.search(texte):
        return comme["metier"]
    dit = _PRESENTATION.sub(_nom_ou_metier, texte).strip(" ,.!")
    return dit if dit != texte.strip(" ,.!") else texte


def _dans_ses_mots(activite: str) -> str:
    """« votre salon à Sète » → « salon à Sète »: what stands within « » is theirs, never half turned."""
    dite = re.sub(r"^(?:votre|vos) (?=\w)", "", activite)
    dite = re.sub(r"\bvos\b", "mes", dite)
    return re.sub(r"\bvotre (?=(\S+))", lambda m: f"{possessif(m[1])} ", dite)


_REDITE = re.compile(
    r"\b(?:mon (?:activit[ée]|m[ée]tier|projet|truc|boulot)|ce que je (?:cr[ée]+e?|lance|monte|reprends|fais|vais faire))(?: moi)?(?:(?:,|\s*:)? c['’ ]?est|\s*:) (?P<neuve>(?!pas\b)[^.;!?]{3,120})"
    r"|\bpas (?:du tout )?(?:mon (?:activit[ée]|m[ée]tier|projet|truc|boulot)|ce que je (?:fais|cr[ée]+e?|monte|lance|reprends))\s*[,;:.]?\s+(?:(?:moi|mon activit[ée]),? )?(?:c['’ ]?est|je (?:fais|cr[ée]+e|monte|lance|ouvre|reprends|vais \w+)|j['’]ouvre) (?P<autre>[^.;!?]{3,120})",
    re.IGNORECASE,
)
"""« ce que je crée, moi, c'est la coiffure à domicile », « pas mon activité : c'est… »."""
_MAL_ENTENDU = re.compile(
    r"\b(?:pas|rien) (?:ecout\w+|compris|lu|note|entendu)\b|^\W*(?:(?:ah|mais|attends|attendez|oh|eh|bah|ben)\W+)*non\b"
    r"|\bpas (?:du tout )?(?:mon (?:activite|metier|projet|truc|boulot)|ce que je (?:fais|cree|monte|lance|reprends))\b|\b(?:vous (?:avez|vous etes)|tu (?:as|t'es)|t'as|vs avez) (?:\w+ )?(?:tromp\w+|mal (?:lu|compris|note)|confond\w+|pris|releve|retenu|note)\b"
)


def activite_redite(carnet: Carnet, texte: str) -> str | None:
    """The activity said again by whoever was misheard, or None when nothing of the kind is told.

    « non non, aide-soignante c'est mon métier, ce que je crée c'est la coiffure à domicile »
    """
    dite = _REDITE.search(texte) if carnet.activite else None
    plat = normaliser(texte)
    anciens = [
        re.escape(mot) for mot in re.findall(r"[\w-]{4,}", normaliser(carnet.activite or ""))
    ]
    nie = anciens and re.search(rf"\b(?:pas|plus) (?:\w+'? ?)?(?:{'|'.join(anciens)})", plat)
    if dite is None or not (nie or _MAL_ENTENDU.search(plat)):
        return None
    neuve = dite["neuve"] or dite["autre"]
    neuve = re.split(r",? (?:(?:et |mais )?(?:pas|non)|tu|vous)\b", neuve)[0].strip(" ,")
    return neuve if reconnaitre_activite(neuve) or activite_brute(neuve) else None


_POURSUIT = re.compile(
    r"\b(?:a mon compte|independante?|installee?|etablie?|artisane?|en activite|existe|tourne|mon (?:atelier|commerce|entreprise))\b.{0,12}\b(?:depuis|ca fait|il y a)\b|\bje (?:ne )?(?:cree|reprends?) (?:donc )?(?:pas|rien|ni)\b"
)


_NIE_LE_STATUT = re.compile(
    r"^\W*(?:(?:ah|mais|attends|attendez|oh|eh|bah|ben|pardon|euh|wesh|he|hein)\W+)*(?:non?|nn|nan|pas|ce n'est pas|c'est pas|cest pas|c pas|je (?:ne )?(?:reprends|cree) pas|(?:vous|tu) \w+ tromp\w+)\b"
)
_STATUT_REPETE = re.compile(
    r"\b(?:je (?:te |vous |t'|l'|le )*(?:dis|redis|repete|ai (?:bien |deja )?(?:dit|ecrit)|viens (?:\w+ )?de (?:te |vous |l'|le )*(?:dire|ecrire|repondre|taper))|j'ai (?:bien |deja |pourtant )*(?:dit|ecrit|repondu|mis))\W+(?:bien )?(?:que )?(?:je|j'|on|nous) ?(?:cree|creons|ouvre|monte|reprends?|reprenons|rachete)\b"
    r"|\b(?:c'est|ce n'est|n'est|elle est|je (?:ne )?suis) pas (?:du tout |encore |deja )*(?:en place|lance\w*|ouverte?|monte\w*|installe\w*|une affaire (?:deja )?en place)\b"
    r"|\b(?:n')?(?:ai|a|avons|y a) (?:encore |absolument )?rien\W+(?:de |d'|encore )*(?:deja )?(?:en place|lance|ouvert|monte|installe)\b"
)
"""« Je te dis que je crée », « c'est pas déjà en place »: told again to whoever heard otherwise."""
_STATUT_REDIT = re.compile(
    r"\b(?:(?:je|j'|on|nous) ?(?:cree|creons|reprends?|reprenons|ouvre|monte|rachete|l'ai (?:cree|repris|rachete)e?)|c'est (?:bien |juste )?une? (?:creation|reprise|rachat))\b"
)


def statut_redit(carnet: Carnet, texte: str) -> str | None:
    """The status said again by whoever was misread: « non, pas une affaire en place : je crée »."""
    if carnet.statut is None or carnet.niveau > 1 or carnet.pourquoi_1 is not None:
        return None
    plat = normaliser(texte)
    raconte = len(plat.split()) > MOTS_D_UN_STATUT or _DIT_POURQUOI.search(plat)
    repete = not raconte and bool(_STATUT_REPETE.search(plat))
    nie = repete or _NIE_LE_STATUT.match(plat)
    redit = _STATUT_REDIT.search(plat)
    if "?" in plat or not (nie and redit):
        return None
    # « Je te dis que je crée, c'est pas la boutique de mon oncle »: what is said again tells it.
    statut = reconnaitre_statut(redit[0] if repete else texte, demande=True)
    return statut if repete or statut != carnet.statut else None


def statut_confirme(carnet: Carnet, texte: str) -> list[Replique] | None:
    """« Je crée », of whoever's presentation had told it: welcomed; None for anything else."""
    deja = ACCUEILLI in carnet.detours_faits
    if not carnet.statut or carnet.pourquoi_1 is not None or deja:
        return None
    if reconnaitre_statut(texte, demande=True) != carnet.statut:
        return None
    return recevoir_statut(carnet, Message(texte))


MOTS_D_UN_STATUT = 18
"""Words up to which a status told again tells nothing else."""
_DIT_POURQUOI = re.compile(r"\b(?:parce|car|puisque|pour|vu que|comme ca|afin)\b")
"""« Je te dis que je crée parce que… » answers the why."""


ACCUEILLI = "statut_accueilli"
"""Written in `detours_faits` once the status, told by itself, was welcomed."""
PEU = 9
"""Words up to which « je crée » says nothing else."""
RACONTE = 20
"""Words from which what is told after the status is a story, and a story is a reason."""
_UNE_RAISON = ("motif_sens", "motif_personnel", "motif_mixte", "motif_argent")
_AU_PASSE = re.compile(
    r"\b(?:\w{2,}(?:ait|aient|ais)|j'ai|(?:a|ont|est|sont|suis) \w+(?:e|i|u|is)e?s?)\b"
)


_DIT_CE_QUI_POUSSE = re.compile(
    r"\b(?:parce qu\w*|pcq|pck|car\b|pour (?:qu\w*|ne\b|pas\b|mes|les|leur|eux|moi|faire|\w+(?:er|ir|re)\b)|afin|histoire de|marre|ras le bol|envies?|reves?|rever|revais|aim\w+|ador\w+|passion\w*|plaisir|voul\w+|veux|besoin|manqu\w+|plus jamais|jamais (?:un|une|personne)|fier\w*|liberte|libre|sens\b|utile\w*|honte|peur|injuste\w*|revolt\w*|promis|jur[ée]|compris|decide|dit que)\b"
)
"""What moves somebody, in so many words."""
_COMMENT_CELA_VA = re.compile(
    r"\b(?:je (?:quitte|demarre|signe|passe en|commence)|besoin d'un|le local|le bail|un pret|la banque|le notaire|kbis|sasu|micro|(?:en|le \d+) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))\b"
)


def raison_apres_le_statut(message: Message) -> Message | None:
    """The why that is told after « je crée », or None: « Je crée. À l'hôpital j'ai vu partir… ».

    What only says how it goes (« J'ouvre en mars, le bail est signé ») is none.
    """
    _, suite = apres_le_statut(message.texte) or ("", "")
    mots = len(suite.split())
    if mots < PEU or interroge(suite):
        return None
    plat = normaliser(suite)
    if mots < RACONTE:
        sens = message.intent == "motif_sens" and message.certitude >= 0.9
        if _COMMENT_CELA_VA.search(plat) or not (sens or _DIT_CE_QUI_POUSSE.search(plat)):
            # « Je quitte l'association où j'étais depuis dix ans »: how it goes; the question must be put.
            return None
    if message.intent in _UNE_RAISON and message.certitude >= 0.5:
        return replace(message, texte=suite)
    histoire = mots >= RACONTE and _AU_PASSE.search(plat)
    if histoire and (message.intent or "").startswith("motif_") and message.certitude < 0.9:
        # « Je crée » alone reads as an occasion taken.
        lus = tuple(rang for rang in message.classement if rang[0] != "motif_opportunite")
        return replace(message, texte=suite, intent=lus[0][0] if lus else None, classement=lus)
    return None


def _noter_combien(carnet: Carnet, texte: str) -> None:
    """Whether they work alone, said in passing (« création, toute seule »): what is kept may not say it."""
    taille = seul_ou_equipe(texte)
    seul = taille == "seul" or _SEUL_A_PART.search(texte)
    nombre = SEUL if seul else EQUIPE if taille else None
    if nombre and nombre not in carnet.detours_faits:
        carnet.detours_faits = [*carnet.detours_faits, nombre]


_CREATION_D_ABORD = re.compile(
    r"\W*(?:(?:oui|ben|bah|alors|plutot|c'est|une?)\W+)*creation\b(?! (?:d'\w+ )?(?:il y a|en (?:19|20)|de (?:19|20)|datant))(?!.*\b(?:je (?:l'|la )ai|j'ai|on a|nous avons|qui date|depuis)\b.{0,30}\b(?:cre\w*|ouvert\w*|lance\w*|monte\w*|fonde\w*|deja|ans|20\d\d)\b)"
)
"""« Création. Il y avait une tournée avant, elle s'est arrêtée en 2011 »: the date is somebody else's."""


def recevoir_statut(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Creator or taking over, by button or in one's own words; empty when long established."""
    texte = message.texte.strip()
    en_tete, suite = apres_le_statut(texte) or (None, texte)
    statut = CHOIX_STATUT.get(texte) or en_tete or reconnaitre_statut(texte, demande=True)
    if statut is None:
        partage = les_deux(texte)
        if not (partage or deja_etabli(texte) or en_exercice(texte)):
            return None
        carnet.statut = ""
        return [Replique("utter_accueil_les_deux" if partage else "utter_accueil_deja_la")]
    carnet.statut = statut
    carnet.detours_faits = [*carnet.detours_faits, ACCUEILLI]
    _noter_combien(carnet, texte)
    date = " ".join(p for p in en_phrases(suite) if reconnaitre_statut(p)) if en_tete else texte
    d_abord = _CREATION_D_ABORD.match(normaliser(texte))
    if statut == CREATEUR and not d_abord and deja_ancien(date):
        # « Je l'ai créée moi-même il y a deux ans »: no longer a beginning.
        return [Replique("utter_accueil_deja_la")]
    raconte = texte not in CHOIX_STATUT and len(texte.split()) > PEU
    if statut == CREATEUR and (
        "sans_choix" in carnet.detours_faits or sans_choix(texte) or raconte
    ):
        # No « c'est une chance » to whoever was laid off, nor to whoever tells more than that.
        return [Replique("utter_accueil_createur_sobre")]
    return [Replique(f"utter_accueil_{statut}")]


ETAPES = (
    Etape(
        "activite",
        question("utter_demander_activite"),
        recevoir_activite,
        sans_reponse("activite"),
    ),
    Etape(
        "statut",
        question("utter_demander_statut"),
        recevoir_statut,
        sans_reponse("statut"),
        choix=tuple(CHOIX_STATUT),
        essais_max=1,
    ),
)
