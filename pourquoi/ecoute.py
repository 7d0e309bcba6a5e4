"""Listening: is this message an answer to the pending question, or something else?"""

from __future__ import annotations

import re

from pourquoi.carnet import Message
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.extraction import repond_au_statut
from pourquoi.lecture import MOTIFS, OBJECTIONS
from pourquoi.ordres import ordre

LONGUEUR_MAX = 2000
"""Longer messages are refused with a request to shorten them, in characters."""

REPONSES = (*MOTIFS, "reponse_concrete")
"""Intents that are answers, whatever the question."""

COMMANDES = (
    "recommencer",
    "faire_pause",
    "reprendre",
    "passer_question",
    "corriger_reponse",
    "effacer_donnees",
    "demander_synthese",
    "exporter_synthese",
)
"""Commands the journey itself carries out."""

_SEUILS = {
    "hors_sujet": 0.75,
    "saluer": 0.6,
    "au_revoir": 0.6,
    "remercier": 0.6,
    "frustration": 0.6,
    "objection_finances": 0.75,
}
_SEUIL = 0.5
_SEUIL_OBJECTION_HORS_ECHELLE = 0.8


_MARQUES = {
    "remercier": re.compile(
        r"^(?:(?:bon|ok|ah|oh|euh|super|parfait|et|oui|non) ,? ?){0,2}(?:merci|mrc|(?:je )?(?:vous |te )?remerci(?:e|ements?)|sympa|gentil\w*|cimer)\b"
    ),
    "saluer": re.compile(
        r"^(?:(?:re|oh|ah|eh|hey|et|bon|ok|bien le) ?,? )*(?:bonjour|bonsoir|salut\w*|slt|bjr|hello|coucou|hey|yo|re|cc|wesh)\b"
    ),
    "au_revoir": re.compile(
        r"\b(?:au revoir|bye|ciao|tchao|(?<!on )(?<!y )a (?:bientot|plus|demain|la prochaine|toute)|adieu|bonne (?:soiree|journee|nuit))\b"
    ),
    "demander_synthese": re.compile(
        r"\b(?:synthese|resum\w*|recap\w*|bilan|notes?|le point|retenu|noté?|tu as|vous avez|ou on en est|j'ai dit)\b"
    ),
    "exporter_synthese": re.compile(
        r"\b(?:pdf|telecharg\w*|fichier|imprim(?:e|es|er|ez|able)|mail|envo(?:i|ie|ies|yer|yez)|document|exporte\w*|recuper\w*|sauvegard\w*|garder (?:la|une) trace)\b"
    ),
    "recommencer": re.compile(
        r"\b(?:recommenc\w*|zero|du debut|reset|repart\w*|reprend\w* (?:tout|du debut))\b"
    ),
    "reprendre": re.compile(
        r"^(?:\w+ ?,? ){0,4}(?:re|reprend\w*|reprenons|revoila|revoici|continu(?:e|ons|er|ez)|on y va|la suite)\b"
    ),
    "faire_pause": re.compile(
        r"\b(?:pause|stop\w*|arret\w*|plus tard|tout a l'heure|demain|ce soir|repren\w*|revien\w*|file|filer|laisse|coupe\w*"
        r"|une autre fois|minutes?|secondes?|attend\w*|bouge\w*|occupe\w*|interromp\w*|fatiguee?|dodo|coucher|manger)\b"
    ),
    "effacer_donnees": re.compile(r"\b(?:effac\w*|supprim\w*|oubli\w*|rgpd|donnees|detrui\w*)\b"),
    "corriger_reponse": re.compile(
        r"\b(?:corrig\w*|tromp\w*|modif\w*|chang\w*|erreur|rectif\w*|en fait|revenir|annul\w*)\b"
    ),
    "parler_humain": re.compile(
        r"^(?:\w+ ,? ?){0,4}\b(?:parler|discuter|joindre|appeler|contacter|avoir|voir|passe\w*)\b.*\b(?:humain|quelqu'un|conseill\w*|vraie personne|telephone)\b|\bun humain\b"
    ),
    "passer_question": re.compile(
        r"\b(?:pass\w*|suiva\w*|saut\w*|skip|next|autre (?:question|chose)|laisse\w*|apres|plus tard|sais (?:pas|plus)|jsp)\b"
    ),
    "bot_ou_humain": re.compile(
        r"\b(?:tu|t'es|vous|etes|c'est|toi|ki|qui|y a)\b.*\b(?:robot|humain|machine|ia|programme|bot|gens|personne|toi|qui|ordi\w*)\b|\?"
    ),
    "frustration": re.compile(
        r"\b(?:tu|t'\w+|te|toi|ton|tes|vous|vos|votre|questions?|robot|bot|coach|machin|app\w*|saoul\w*|soul\w*|gonfl\w*|chiant\w*|relou|nul)\b|^\W*(?:merde|bordel)\b"
    ),
    "question_sinek": re.compile(
        r"\b(?:[sc][iy]ne[ck]k?|simon|cercles?|ronds?|golden|why|citations?|phrases?|formule|maxime|auteur|theories?|livre|bouquin|ouvrage|video|conference|ted|americain|anglais|source|histoire|methode|monsieur|gars|type|mec|gourou|lui|(?:de|a) qui|qui (?:a|est|c'est)|d'ou)\b"
    ),
    "hors_sujet": re.compile(
        r"\?|\b(?:meteo|temps qu'il|foot|match|recette|president|calcul\w*|blague|film|serie|chanson|capitale|horoscope|poeme|traduis|raconte)\b"
    ),
}
"""A word such a message holds; without any, the model must be nearly certain."""

_DETRUIT = ("effacer_donnees", "recommencer")
_SEUIL_SANS_MARQUE = 0.93

_CONFONDUES = (
    "remercier",
    "exporter_synthese",
    "demander_synthese",
    "corriger_reponse",
    "passer_question",
    "faire_pause",
    "parler_humain",
    "frustration",
    "hors_sujet",
    "question_exemple",
    "question_confidentialite",
    "question_trouver_clients",
    "question_valeurs",
    "question_methode",
)
"""What the account of an act is most often taken for."""

_INTERROGE = re.compile(
    r"\?|^(?:et |mais |euh |au fait |dis |dites )*(?:qui|que|quoi|quel\w*|comment|combien|pourquoi|ou|quand|c'est (?:qui|quoi)"
    r"|est ?- ?ce|ca (?:sert|prend|veut dire)|tu (?:peux|sais|fais|gardes)|vous (?:pouvez|savez|faites|gardez)|peux-tu|pouvez-vous"
    r"|donne\w*|expliqu\w*|montre\w* moi|un exemple|t'as un|vous avez un|je (?:ne )?comprends? (?:pas|rien))\b"
)


_INSULTE = re.compile(
    r"\bferme ?-? ?la\b|^(?:\w+ )?la ferme\W*$|\b(?:tais[- ]toi|taisez[- ]vous|ta gueule|casse[- ]toi|degage|va te faire|allez vous faire|nique|connard|encule)\b"
)
_REVIENT = re.compile(
    r"^(?:re ?bonjour|rebonsoir|me revoila|c'est (?:encore )?moi|j'ai ete coupee?|je (?:suis de retour|reviens))\b"
)
_CONSEIL = re.compile(
    r"\b(?:tva|impots?|urssaf|fisc\w*|juridi\w*|avocat|proces|statut (?:juridique|social)|sasu?|sarl|eurl|micro|medecin|medical|malad\w*|bail|prud\w*|cotis\w*)\b"
)


_DEMANDE = re.compile(
    r"\b(?:comment|combien|ou tout ca)\W*$|\b(?:c'est|a|de|sert|veut dire) quoi\W*$"
    r"|\b(?:tu|vous) (?:sais|savez) (?:si|ou|qui|quand|comment|pourquoi|quel\w*)\b"
    r"|\b(?:tu|vous) (?:connais|connaissez|connes?|crois|croyez) (?!que je)|\b(?:tu|t'|t) ?(?:es )?(?:ki|qui)\b"
    r"|^il f\w+ .*\bchez (?:toi|vous)\W*$|"
    + (
        _OUVRE
        := r"^(?:(?:et|mais|bon|alors|dis|dites|euh|au fait|du coup) ,? ?)*(?:est ?- ?ce (?:que (?:je|j'ai|vous|tu)|qu'il faut)|ai ?- ?je|puis ?- ?je|dois ?- ?je|(?:tu|vous) (?:ferais|feriez|ferai[st]|conseilles|conseillez|penses|pensez) quoi)\b(?!.*\bc'est (?:ca|la)\b)"
    )
)
"""Asked of the coach, with or without a question mark."""

COURTE = 10
"""Words up to which such words make a question of a message, whatever else is read in it."""


_OUVRE_UNE_QUESTION = re.compile(_OUVRE)


_LA_REPOSE = re.compile(r"(?!.*\b(?:vous|tu|te|toi|votre|vos|ton|tes|est ?- ?ce|t'\w+)\b).*\?")
ECHO = 10
"""Words up to which a question asked at the head of a message may be the coach's own, said again."""


def repond_a_sa_question(texte: str) -> bool:
    """Whether a message says the question again and answers it: « Mon prix ? Je l'affiche. »

    Nothing in it is asked of the coach, and all that follows the first mark is stated.
    """
    tete, *suite = en_phrases(texte)
    dit = " ".join(suite)
    posee = normaliser(tete)
    if not _LA_REPOSE.fullmatch(posee) or len(posee.split()) > ECHO or len(dit.split()) < 3:
        return False
    demandee = interroge(tete.rstrip(" ?")) and not _POURQUOI_DIT.match(normaliser(dit))
    ignore = _VOUDRAIT_SAVOIR.search(normaliser(dit))
    return not (demandee or ignore or interroge(dit) or perdu(dit) or insulte(dit))


def repond_a_ses_questions(texte: str) -> bool:
    """Whether each question of a message is answered by what follows it.

    « Vous m'en direz des nouvelles. Pourquoi moi ? Parce que je sais lire un contrat. »
    """
    phrases = en_phrases(texte)
    posees = [rang for rang, phrase in enumerate(phrases) if phrase.rstrip(' »")').endswith("?")]
    suites = (" ".join(phrases[rang:]) for rang in posees)
    return bool(posees) and all(repond_a_sa_question(suite) for suite in suites)


_VOUDRAIT_SAVOIR = re.compile(
    r"\b(?:(?:sais|vois|comprends?) (?:pas|plus|rien)|me demande|(?:voudrais|aimerais|veux|besoin de) (?:bien )?(?:savoir|comprendre))\b"
)


_POURQUOI_DIT = re.compile(r"(?:(?:bah|ben|eh bien|mais|tout simplement) ,? ?)*parce que?\b")
"""« Pourquoi ? Parce que… »"""


def ouvre_une_question(texte: str) -> bool:
    """Whether a message opens as a question of the person, its mark forgotten: « est-ce que je dois »."""
    return bool(_OUVRE_UNE_QUESTION.match(normaliser(texte)))


def demande_en_peu_de_mots(texte: str) -> bool:
    """Whether a short message asks the coach: « et les tarifs je les mets à combien »."""
    plat = normaliser(texte)
    return len(plat.split()) <= COURTE and bool(_DEMANDE.search(plat))


_PERDU = re.compile(
    r"\bj(?:e )?(?:ne )?comprend\w* (?:pas|rien)\b(?! (?:pourquoi|comment|qu|les?\b|la\b|l'))|\b(?:reformul\w*|(?:redi[st]\w*|redemand\w*|dites?[- ]le|dis[- ]le) autrement|autrement dit \?|expliqu\w+ (?:moi )?(?:ta|la|votre|cette) question|(?:ta|la|votre) question (?:est|c'est) (?:pas claire|floue))|\b(?:comprends?|comprendre) pas (?:bien|tout|trop) ?(?:$|[.,!«])|^[^.]{0,40}[«\"“][^»\"”]+[»\"”] ?,? (?:c'est|ca veut dire) quoi\b|"
    r"\b(?:comprends?|compris|saisis) (?:rien |pas )?(?:a |de )?(?:ta|ton|votre|la|cette|ce que) (?:question|tu|vous)\b|\bqu'est ?- ?ce que (?:vous entendez|tu entends|ca veut dire|vous voulez dire|tu veux dire)\b|"
    r"^(?:(?:euh|bah|ben|desolee?|pardon|la) ,? ?)*(?:je |j'ai )(?:ne |n'ai |n')?(?:comprends?|compris|vois|saisis) (?:pas|rien)\b(?! (?:pourquoi|comment)| ?, (?:\w+'? ?){3})"
    r"|^(?:pas|rien|j'ai pas|j'ai rien) compris\b|\bque (?:vous voulez|tu veux) que je (?:reponde|dise|mette)\b|\b(?:c'est|ca) (?:veut dire )?quoi (?:la|cette) question\b"
    r"|^(?:euh |et |quoi |genre |comme |par |un )*(?:comme quoi|quoi|exemple)\W*$|\bquoi la difference\b|\bquelle difference\b"
)
"""The question itself is not understood."""

_RIT = re.compile(
    r"^(?:ah|ha|hi|mdr|haha\w*|hihi\w*|ahah\w*|ptdr|xd|trop (?:drole|marrant))\b|\b(?:tu es|t'es|vous etes|c'est) (?:trop |vraiment )?(?:drole|rigolo|rigolote|marrante?|comique)\b"
    r"|\b(?:me|fais|faites) (?:\w+ )?(?:rire|marrer|rigoler)\b"
)

_TIMIDE = re.compile(
    r"^(?:euh|bah|ben|jsp|je sais pas|peut-etre|genre|disons|heu)\b"
    r"|\b(?:ca (?:te|vous) va|contente?|hein|pas vrai|d'accord|tu vois|vous voyez)\W*$"
)
"""An answer that asks for approval."""

_ACTE = re.compile(
    r"^(?:(?:euh|bah|ben|alors|et|donc|oui|non|je dirais|deja|surtout|peut-etre) ,? ?)*"
    r"(?:\w+(?:er|ir|re|oir) (?!- |moi\b)|j'(?!aimerais|ai fini|arrete(?:rai)?(?: la\b| ici| pour (?:ce soir|aujourd)| maintenant|\W*$))|je (?!veux|voudrais|peux|souhaite|prefere|comprends|sais|vous|te|t'|m'arrete|reviens|passe(?! (?:dans|chez|voir|par|devant|au|aux|prendre|dire|du)\b))"
    r"|les? |la |un |une |mes |mon |ma |ceux |a |(?:il )?faudrait \w+(?:er|ir|re)\b)"
)
_VISE_LE_COACH = re.compile(
    r"\b(?:synthese|pdf|humain|conseiller|donnees|reponses?|conversation|du debut|a zero|question|tu|toi|vous|votre|vos|coach|robot"
    r"|tromp\w*|corrig\w*|rectifi\w*|modifi\w*)\b"
)


def interroge(texte: str) -> bool:
    """Whether the message is worded as a question or a request."""
    plat = normaliser(texte)
    return bool(_INTERROGE.search(plat) or _DEMANDE.search(plat))


def enonce_un_acte(texte: str) -> bool:
    """Whether the message says what someone does or whom it concerns, and asks nothing."""
    plat = normaliser(texte)
    return bool(_ACTE.search(plat)) and not _VISE_LE_COACH.search(plat) and "?" not in plat


def insulte(texte: str) -> bool:
    """Whether the message insults the coach or tells it to be quiet."""
    return len(texte.split()) <= 8 and bool(_INSULTE.search(normaliser(texte)))


def revient(texte: str) -> bool:
    """Whether the person only says that they are back."""
    return len(texte.split()) <= 6 and bool(_REVIENT.search(normaliser(texte)))


def demande_un_conseil(texte: str) -> bool:
    """Whether a legal, tax or medical advice is asked for."""
    return bool(_CONSEIL.search(normaliser(texte)))


_SEUL_AUSSI = re.compile(
    r"\b(?:seule?|solo|petite?|pas d'equipe|pas de salarie)\b.{0,40}\b(?:valable|compte|marche|possible|pareil|change|concerne\w*|fait pour)\b.{0,20}\?"
)


def demande_si_seul(texte: str) -> bool:
    """Whether someone alone, or small, asks if this is for them."""
    return bool(_SEUL_AUSSI.search(normaliser(texte)))


_FORME = re.compile(
    r"\b(?:oblig\w+|force\w*|faut (?:absolument|vraiment|toujours)|doit (?:absolument|vraiment|toujours)|imperatif)\b.{0,30}\b(?:commence\w*|nous existons|j'existe|tournure|formule|ces mots|cette forme)"
)


def demande_si_la_forme_oblige(texte: str) -> bool:
    """Whether the person asks if the sentence must begin with « Nous existons »."""
    plat = normaliser(texte)
    return "?" in plat and bool(_FORME.search(plat))


_UTILITE = re.compile(
    r"\b(?:ca|sa|elle) (?:me |nous )?(?:sert|servira|va servir) (?:a quoi|a quelque chose)\b.{0,25}\b(?:phrase|raison d'? ?etre)|\b(?:phrase|raison d'? ?etre)\b.{0,15}\b(?:ca |elle )?(?:me |nous )?(?:sert|servira|va servir) (?:a quoi|a quelque chose)"
    r"|\ba quoi (?:ca |va |elle |me |nous )*(?:sert|servir|servira)(?: -? ?elle)?\b.{0,20}\b(?:phrase|raison d'? ?etre)|\bon s'en sert ou\b.{0,12}\bphrase|\bj'en fais quoi\b.{0,12}\bphrase"
)


def demande_a_quoi_sert_la_phrase(texte: str) -> bool:
    """Whether the person asks what the sentence is for, once they have it."""
    plat = normaliser(texte)
    return len(plat.split()) <= 16 and bool(_UTILITE.search(plat))


_PLUS_TARD = re.compile(
    r"\b(?:pour\w+|peu[xt]|pouvoir|possible de|on peut) (?:(?:encore|toujours|quand meme|la|le|l'|y|apres|plus tard|re) ?)*(?:changer|modifier|corriger|reprendre|refaire)\b.{0,20}\b(?:apres|plus tard|ensuite|encore|un autre jour|une autre fois)"
    r"|\b(?:encore|toujours) (?:la |ma phrase |)?(?:changer|modifier|corriger)\b"
)


def demande_si_on_peut_changer(texte: str) -> bool:
    """Whether the person asks if the sentence may still be changed later on."""
    plat = normaliser(texte)
    return (
        len(plat.split()) <= 14
        and bool(_PLUS_TARD.search(plat))
        and bool(re.search(r"\best ?- ?ce|\?|^(?:et )?(?:on|je) (?:peu[xt]|pour)", plat))
    )


_POURQUOI_DEMANDER = re.compile(
    r"\bpourquoi (?:est ?- ?ce que )?(?:vous |tu |me |m'|cette |ces |parle|demande|pose)|\bquel (?:est le )?rapport\b|\bc'est quoi le rapport\b|\ba quoi (?:ca )?ser(?:t|vent) (?:cette|ta|votre|ces|tes|vos|toutes ces) questions?|\b(?:c'est quoi|quel est) (?:le )?but (?:de|d')"
)


def demande_pourquoi_cette_question(texte: str) -> bool:
    """Whether the person asks why the coach asks what it asks."""
    plat = normaliser(texte)
    au_coach = re.search(r"\b(?:vous|tu|te|me|m'|questions?|rapport)\b", plat)
    return bool(au_coach and _POURQUOI_DEMANDER.search(plat))


_BONNE_REPONSE = re.compile(
    r"\b(?:j'ai (?:tout )?(?:bon|juste|gagne)|(?:c'est|est ?- ?ce) la bonne reponse|bonne reponse"
    r"|(?:ca va|ca (?:vous|te) va) (?:comme|pour) \w+(?: \w+){0,2}|(?:ca suffit|ca compte|cela suffit|cela compte|ca passe)(?: (?:comme|pour|aussi)(?: \w+){0,3})?|(?:c'est|est ?- ?ce) (?:assez )?(?:un bon exemple|concret|assez precis|assez clair)(?: ca)?)\b"
)


def demande_si_c_est_bon(texte: str) -> bool:
    """Whether the person only asks if they answered right: « 42. J'ai bon ? »."""
    plat = normaliser(texte)
    if len(plat.split()) <= 14 and _COMME_ATTENDU.search(plat):
        return True
    return len(plat.split()) <= 9 and "?" in plat and bool(_BONNE_REPONSE.search(plat))


_COMME_ATTENDU = re.compile(
    r"\b(?:est ?- ?ce|c'est|ca|c) (?:bien |vraiment |que c'est )?(?:le genre (?:de|d')|le type (?:de|d')|ce que (?:vous (?:attend|voul)|tu (?:attend|veu|voul))|assez (?:precis|clair|concret))\w*[^?]*\?"
    r"|\bcompte(?:nt)? (?:aussi )?(?:comme|pour) (?:une? )?(?:geste|exemple|reponse|acte)s?\b[^?]*\?|\bca compte\W*\?"
)
"""« Est-ce le genre d'exemple que vous attendiez ? », « une excuse compte comme un geste ? »"""

_MAL_DE_LE_DIRE = re.compile(
    r"\b(?:c'est|est ?- ?ce|c) (?:que c'est )?(?:mal|grave|honteux|pas bien|bete|idiot|egoiste)(?: (?:de|d'|si je) ?\w+.{0,30})?\W*\?|\bj'ai le droit de (?:le |la )?(?:dire|penser)\b"
)


def demande_si_c_est_mal(texte: str) -> bool:
    """Whether someone asks if what they just said is wrong: « d'abord l'argent… c'est mal ? »."""
    return bool(_MAL_DE_LE_DIRE.search(normaliser(texte)))


_RETROUVER = re.compile(
    r"\b(?:je|on) (?:pourra\w*|peux|peut|pourrai[st]?) (?:\w+ )?(?:revenir|repasser|reprendre (?:plus tard|un autre jour|une autre fois))\b(?! (?:sur|en arriere))[^?]*\?|"
    r"\b(?:comment|ou|est ?- ?ce que|est-ce que) (?:je |on |j'|vais |pourrai |pourrais )*(?:peux |peut |pourrai |pourrais |vais )?(?:retrouv\w+|relire|recuper\w+|relirai|revoir)\b.{0,40}\b(?:ca|cela|tout|reponses?|phrase|synthese|ce que)\b"
    r"|\b(?:ca|ce|cela|tout ca|tout cela) (?:sera|seront|restera|reste|est) (?:encore |toujours |bien )?(?:la|garde|enregistre|sauvegarde)\b.*\?|\b(?:relire|retrouver) tout (?:ca|cela)\b.*\?|\bqu'est ?- ?ce que (?:vous allez|tu vas) faire de (?:tout )?(?:ce que|ca|cela|mes)\b"
)


def demande_a_retrouver(texte: str) -> bool:
    """Whether someone asks how, or whether, they will find their words again."""
    return bool(_RETROUVER.search(normaliser(texte)))


_POURQUOI_NOUS = re.compile(
    r"(?:^|[«\"“] ?)(?:et |mais )?(?:[«\"“] ?)?nous ?[»\"”]? ?,? ?c'est (?:qui|quoi|moi|(?:la|le|mon|ma|mes|l'|moi et) ?\w+)[^?]{0,30}\?|\bc'est qui ,? (?:[«\"“] ?)?(?:ce )?nous\b[^?]*\?|"
    r"\bpourquoi\b.{0,20}\b(?:dites|dis|ecri\w+|mettez|mets|avez mis|as mis|avez ecrit|as ecrit)\b.{0,12}\bnous\b|\bpourquoi (?:ce )?(?:[«\"“] ?)?nous(?: existons)?(?: ?[»\"”])?(?: \?|\?|,? alors que| et pas\b)"
)


def demande_pourquoi_nous(texte: str) -> bool:
    """Whether someone asks why the sentence says « nous »."""
    return bool(_POURQUOI_NOUS.search(normaliser(texte)))


_UN_EXEMPLE = re.compile(
    r"\b(?:tu as|t'as|vous avez|vs avez|tu aurais|vous auriez|auriez ?- ?vous|avez ?- ?vous|as ?- ?tu)(?: pas)? (?:un|des) exemples?\b|\b(?:donne[zr]?|donnez|me donner|file)(?:[ -]moi)? (?:un|des) exemples?\b|\bun exemple (?:svp|stp|s'il|pour|de geste|de partenaire)\b"
)


def demande_un_exemple(texte: str) -> bool:
    """Whether someone asks for an example, its mark forgotten or not."""
    plat = normaliser(texte)
    demande = _UN_EXEMPLE.search(plat) or _QUE_CONSEILLEZ.search(plat)
    return bool(demande) or demande_quel_genre(texte)


_CE_QUI_EST_DEMANDE = r"(?:pas|gestes?|actions?|trucs?|choses?|exemples?|actes?|valeurs?|clients?|clientele|reponses?|renoncements?|details?|moments?|gens|partenaires?|preuves?|attentions?)"
_QUEL_GENRE = re.compile(
    rf"\b(?:quels?|quelles?) (?:genre|type|sorte|style|espece)s? (?:de |d')(?:petits? |vrais? )?{_CE_QUI_EST_DEMANDE}\b(?: (?:par exemple|vous|tu|concret\w*|exactement|au juste|la|ca|donc|voulez|veux|attendez|attends|je (?:peux|dois|pourrais)|faut|il|faire|dire|de|respect|ca peut|etre|svp|stp))*\W*$"
    rf"|(?:^|[.,;!?] ?)(?:c'est|ce serait|ca serait|mais|et|euh|ok|donc|ah) ?(?:quoi )?comme (?:petits? )?{_CE_QUI_EST_DEMANDE}\b[^.!?]{{0,25}}\?|\bune? (?:petite? )?{_CE_QUI_EST_DEMANDE} (?:comment|comme quoi|genre quoi|de quel genre)\W*$"
    r"|\b(?P<propose>vous (?:voulez|vouliez|entendez)|tu (?:veux|voulais|entends)|vous pensez a|tu penses a)(?: dire)? ,? ?(?:par la )?(?:comme |genre |du genre |par exemple )?(?:un|une|de l'|offrir|donner|faire un|(?:faire |donner )?des?) (?!que\b|ce\b)\w[^?]{0,40}\?"
)
"""« Quel genre de pas ? », « vous voulez dire un cadeau ? »."""


def demande_quel_genre(texte: str, un_acte: bool = True) -> bool:
    """Whether someone asks what kind of thing the pending question wants.

    Where it wants no act, « vous voulez dire de la patience ? » proposes an answer.
    """
    lue = _QUEL_GENRE.search(normaliser(texte))
    return lue is not None and (un_acte or not lue["propose"])


_QUE_CONSEILLEZ = re.compile(
    r"\b(?:(?:vous|tu) (?:me )?(?:conseill|propos|sugger|recommand)\w+ quoi|(?:que|quoi|qu'est ?- ?ce que) (?:vous |tu )?(?:me )?(?:conseill|propos|sugger|recommand)\w+)(?: ?- ?(?:vous|tu))?(?: ,? ?(?:vous|toi|la|alors|donc))*\W*$"
)


_PRIX = re.compile(
    r"\b(?:gratuit\w*|payant\w*|(?:faut|dois|doit|fais|faites|fait) payer|ca (?:me |m')?(?:coute|revient)|(?:c'est|ca fait) combien|combien (?:ca|je vous|je te|coute))\b"
)


def demande_le_prix(texte: str) -> bool:
    """Whether the person asks what the coach costs."""
    plat = normaliser(texte)
    court = len(plat.split()) <= 16
    return court and bool(_PRIX.search(plat)) and ("?" in plat or interroge(texte))


_GENS = r"(?:clients?|clientes?|clientele|patients?|eleves|jeunes|gens|femmes|hommes|filles|mecs|dames|mamans|meres|papas|parents|familles|couples|maries|seniors|retraites|anciens|vieux|personnes|habitants|voisins|artisans|commercants|restaurateurs|particuliers|entreprises|proprietaires|touristes|etudiants|lyceens|enfants|gamins|amateurs|acheteurs|monde|ceux|celles)"
_ADJECTIFS = r"(?:(?:plus|autres?|premi\w+|nouve\w+|bon\w*|vrai\w*|petit\w*|futur\w*|jeunes?) )*"
_TROUVER = r"(?:trouv|attir|denich|chop|touch|attein|captiv|joind|seduir|recrut|ramen|interess)\w*|(?:faire|fais|fait) (?:venir|entrer|revenir)|avoir|fai(?:r|s|t)\w*"
_COMMENT = r"(?:(?<!sais )(?<!montre )(?<!explique )(?<!vois )(?<!apprends )(?<!savoir )\bcomment|(?:^|\b(?:et|mais|sinon|bon|dis|dites|franchement|donc|alors) ,? ?)ou)"
_TROUVER_DES_CLIENTS = re.compile(
    rf"{_COMMENT} (?:(?!tu\b|vous\b)[\w-]+'? ?){{0,6}}(?:{_TROUVER}) (?:les |des |mes |nos |ces |de |plus de |du |l[ea]s? |d')*{_ADJECTIFS}{_GENS}\b"
    rf"|\btrouver (?:l[ea]s? |des |mes |ces |d'autres |de nouve\w+ )*(?:\w+ ){{0,3}}?,? ?(?:on fait|je fais|faut faire|comment on fait|comment je fais) ?(?:comment)? ?\?"
    rf"|{_COMMENT} (?:(?:est ?- ?ce que|qu') ?)?(?:je|j'|on|nous) ?(?:vais |va |peux |peut |fais pour |fait pour )?(?:les|l') ?(?:trouv|attir|fais venir|fait venir|faire venir|touch|attein)\w*"
    rf"|\b(?:je|on) (?:les|l') ?(?:trouve|attire) (?:comment|ou)\b"
    rf"|\b(?:je fais|on fait|je fe) (?:quoi|comment) pour (?:(?:en|les|mes|des|de|d'|plus de) ?)*(?:trouver|attirer|avoir) (?:les |des |mes |plus de |d')*{_ADJECTIFS}(?:{_GENS}|autres)\b"
)


def question_sur_les_clients(texte: str) -> str | None:
    """The sentence that asks how to find clients, or None: « où je les trouve, ces jeunes ? »."""
    for phrase in en_phrases(texte):
        nue = normaliser(phrase)
        if phrase.endswith("?") or len(phrase.split()) <= 12:
            if _TROUVER_DES_CLIENTS.search(nue):
                return phrase.strip()
    return None


def nomme_des_gens(texte: str) -> bool:
    """Whether people who may be clients are named: « ma question sur les jeunes »."""
    return bool(re.search(rf"\b{_GENS}\b", normaliser(texte)))


_EST_CE_CA = re.compile(
    r"^(?:(?:c'est|et|euh|enfin) ,? ?)*(?:vous voulez|tu veux|vous vouliez|tu voulais) dire ,? ?(?:les |des )?(?:quels?|quelles?|ceux|celles|clients?) (?:\w+ )?(?:(?:que |qu')?(?:je|j'|on) ?\w+|prefer\w+|qui \w+)[^?]*\?|"
    r"\b(?:c'est|est ?- ?ce|c'etait|ca va|c'est bon) (?:(?:bien|ca|bon|cela|ce genre de reponse|comme ca|vraiment) ?)*(?:(?:ce )?(?:que|qu') ?(?:vous|tu) (?:vouliez|voulais|voulez|veux|cherchiez|cherchais|cherchez|cherches|demandiez|demandais|demandez|demandes|attendiez|attendais|attendez|attends)\b"
    r"|une (?:bonne|vraie|mauvaise) raison\b|la reponse (?:que |qu')|la question\b)|\b(?:ca|j'ai) repond(?:u|s)? (?:bien )?a (?:la|ta|votre) question\b|\b(?:ca|cela) (?:vous|te) (?:va|suffit|convient) (?:comme (?:ca|reponse|exemple))"
)


def demande_si_c_est_ca(texte: str) -> bool:
    """Whether they ask if their answer is what was asked for: « c'est ça que tu voulais ? »."""
    questions = [p for p in en_phrases(texte) if p.endswith("?")]
    return any(_EST_CE_CA.search(normaliser(q)) for q in questions)


_MA_QUESTION = re.compile(
    r"\b(?:avez|aviez|as|avais|t'as|t'avais|a) (?:\w+ )?(?:note|lu|vu|garde|retenu|oublie|saute|zappe|compris|repondu)\w* (?:a )?(?:ma|mes|a ma|a mes) questions?\b|\bma question (?:sur|de|d'|a propos|tout a l'heure|d'avant)\b"
    r"|\b(?:et|oublie\w*|toujours) (?:pas )?(?:a )?ma question\b|\b(?:vous n'avez|vous avez|tu n'as|tu as|t'as) (?:toujours |meme )?pas repondu\b|\b(?:vous ne m'|vous m'|tu m'|tu ne m')(?:avez|as) (?:toujours )?pas repondu\b"
)


def question_rappelee(texte: str) -> str | None:
    """The sentence that asks after a question of theirs left aside, or None."""
    return next((p for p in en_phrases(texte) if _MA_QUESTION.search(normaliser(p))), None)


_POURRA_EFFACER = re.compile(
    r"\b(?:(?:je|on|vous|tu) (?:peux|peut|pou[vr]\w*)|(?:peut|peux|pouvez)[ -]*(?:on|tu|vous|je)|possible|moyen)\b.*\b(?:effac|supprim|retir)\w*\b.*\b(?:apres|plus tard|ensuite|un jour|a la fin|n'importe quand|si (?:je|jamais|besoin|ca)|quand (?:je|on|ca))\b"
)


def demande_s_il_pourra_effacer(texte: str) -> bool:
    """Whether they ask if all this could be erased some day, which orders nothing yet."""
    return "?" in texte and bool(_POURRA_EFFACER.search(normaliser(texte)))


_DE_QUELQU_UN = (
    r"\b(?:potes?|copains?|copines?|amie?s?|associee?s?|freres?|soeurs?|cousine?s?|beau-?\w+|femme|mari|conjointe?|compagne|compagnon|fils|fille|pere|mere|neveu|collegues?"
    r"|apprentie?s?|salariee?s?|employee?s?|ouvriere?s?|patrone?s?|patronne|banquiere?|voisine?s?|clients?|clientes?|fournisseurs?|stagiaires?|il|elle|lui|eux)\b"
)
_NE_SAIS_QUE_FAIRE = re.compile(
    r"\b(?:je |j')?(?:ne )?(?:sais|vois) (?:pas|plus|vraiment pas|meme pas) (?:trop |bien )?(?:quoi|comment(?! (?:on|ca|cela|les|des|une?|elles?|ils?(?! faut))\b)|si je dois|par ou)\b ?(?:faire|lui dire|leur dire|m'y prendre|en faire|dire|le dire|reagir|gerer|commencer|le garder|la garder|l'embaucher)?|(?:^|[,.;] ?|\b(?:et|alors|donc|bref) )(?:je fais quoi|quoi faire|que faire|comment (?:je )?(?:fais|lui dis|lui dire|gerer ca|leur dire))\b"
)


def difficulte_avec_quelqu_un(texte: str) -> bool:
    """Whether someone does not know what to do about a person: « jamais à l'heure, jsp quoi faire »."""
    nu = normaliser(texte)
    quelqu_un = re.search(_DE_QUELQU_UN, nu) and not re.search(r"\btrouver\b", nu)
    return bool(quelqu_un and _NE_SAIS_QUE_FAIRE.search(nu))


_AVIS = re.compile(
    r"\b(?:a (?:votre|ton) avis|(?:votre|ton) avis|(?:tu|vous) (?:en )?(?:pens\w+|ferais|feriez|dirais|diriez|choisirais|choisiriez|trouv\w+)|que (?:feriez|feras|pens\w+) ?-? ?(?:vous|tu)|a ma place|bonne idee|t'en pens\w+)\b"
)
_UN_JUGEMENT = re.compile(
    rf"{_AVIS.pattern}|\b(?:tu|vous) (?:ne )?(?:crois|croyez|trouv\w+) (?:pas )?(?:que|qu'|ca|c'est)|\b(?:crois|croyez|penses|pensez|trouves|trouvez|ferais|feriez) ?- ?(?:tu|vous)\b"
)


def demande_un_jugement(texte: str) -> bool:
    """Whether the coach is asked what it thinks of a choice: « tu crois que ça va marcher ? »."""
    return bool(_UN_JUGEMENT.search(normaliser(texte)))


_RHETORIQUE = re.compile(
    r"\b(?:n'est ?- ?ce pas|depuis quand|a quoi bon|ou est le (?:mal|probleme)|quel(?:le)? (?:mal|honte)|qui (?:n'aime|ne veut|veut|aime) pas|pas vrai|ou quoi|et alors)\b"
    r"|\b(?:ca|cela) (?:vous|te) (?:choque|derange|pose probleme|suffit|va|plait|etonne)\b|\bque voulez ?- ?vous (?:que|qu')|\b(?:tu|vous) (?:connais|connaissez|vois|voyez|crois|croyez) (?:\w+ )?(?:quelqu'un|beaucoup|des gens|un \w+|une \w+|que|qu'|vraiment)\b"
    r"|\b(?:c'est|ca) (?:fait |ne fait )?(?:pas )?(?:normal|un peu utopique|le principe|le but)\b.*\?|(?:,|\b) ?(?:non|hein|si) ?\?\W*$"
)
"""A question that expects no answer: it says something."""


_PONCTUE = re.compile(
    r"[\s,]*\b(?:(?:tu|vous) (?:crois|croyez|veux|voulez|penses|pensez) quoi|qu['’]?est[- ]ce (?:que |qu['’])(?:tu|vous) (?:crois|croyez|veux|voulez)(?: que je (?:te|vous) (?:dise|raconte))?|[àa] ton avis|[àa] votre avis|quoi d['’]autre)\W*$",
    re.IGNORECASE,
)


def sans_ponctuation_orale(texte: str) -> str:
    """« pour gagner ma croûte, tu crois quoi » → « pour gagner ma croûte »: it asks nothing."""
    dit = _PONCTUE.sub("", texte)
    return dit if len(dit.split()) >= 2 and not interroge(dit) else texte


def demande_un_avis(texte: str) -> bool:
    """Whether an opinion is asked for, or something is said in the shape of a question."""
    plat = normaliser(texte)
    return "?" in texte and bool(_AVIS.search(plat) or _RHETORIQUE.search(plat))


def affirme_en_question(texte: str) -> bool:
    """Whether the message only has the shape of a question: « depuis quand… ? »."""
    plat = normaliser(texte)
    return bool(_RHETORIQUE.search(plat)) and not (_AVIS.search(plat) or _POUR_DE_BON.search(plat))


_POUR_DE_BON = re.compile(
    r"^(?:(?:et|mais|bon|alors|au fait|dites|dis|moi) ?[-,]? ?)*(?:au fait|dis ?- ?moi|dites ?- ?moi|est ?- ?ce que (?:je|vous|tu)|une question)\b|\b(?:je dois|dois ?- ?je|faut ?- ?il)\b"
)
"""A question that wants an answer: « mais dites-moi, est-ce que je dois le faire payer ? »."""

_QUI_PARLE = re.compile(
    r"\b(?:tu es|t'es|t es|es ?- ?tu|vous (?:qui )?etes|toi qui es|etes ?- ?vous|c'est|je parle a)\b (?:\w+ ){0,2}?(?:chat ?gpt|gpt|une? ia|un bot|un robot|un humain|une (?:machine|vraie personne|personne)|un programme|quelqu'un de vrai)\b|\bchat ?gpt\b"
    r"|\b(?:tu es|t'es|t es|es ?- ?tu|vous etes|etes ?- ?vous|c'est) qui (?:au juste|exactement|en fait|vous|toi|en vrai|derriere)?\W*\?|^qui (?:es ?- ?tu|etes ?- ?vous)\b"
)


def demande_qui_parle(texte: str) -> bool:
    """Whether a question asks what the coach is: « t'es ChatGPT ou quoi »."""
    return bool(_QUI_PARLE.search(normaliser(texte)))


_CODE = re.compile(
    r"^\s*(?:return|import|print|const|#include)\b.*[*=(<]|[{};]\s*$|\b(?:def|return|import|function|const|var|print|select|class|public) \w+.*[(){};=]|=>|==|</\w+>|console\.log|\w+\(\w*\)\s*[:;{]"
)
_ANGLAIS = re.compile(
    r"\b(?:the|is|are|you|your|my|i'm|i am|what|why|do|does|don't|because|with|please|and|of|to|it's|this|that|how|speak|english|have|want)\b"
)
_FRANCAIS = re.compile(
    r"\b(?:le|la|les|un|une|des|de|du|je|j'|tu|il|elle|on|nous|vous|et|est|pour|que|qui|dans|mes|mon|ma|pas|avec|ca|c'est)\b"
)
_TOUCHES = re.compile(r"[bcdfghjklmnpqrstvwxz]{6,}|^(\w)\1{3,}$")
"""Six consonants in a row, or one letter held: fingers on a keyboard."""

_RIRE_OU_SOUPIR = re.compile(r"(?:mdr+|ptdr+|lo+l+|pf+|h+m+|gr+|b?rr+|ch+t*)")


def illisible(texte: str) -> bool:
    """Whether nothing can be read: keys struck at random, or a piece of code."""
    if _CODE.search(texte) and len(re.findall(r"[(){}\[\];=<>*.]", texte)) >= 2:
        return True
    mots = [m for m in re.findall(r"[a-z]{3,}", texte.lower()) if not _RIRE_OU_SOUPIR.fullmatch(m)]
    frappes = [m for m in mots if _TOUCHES.search(m)]
    return bool(frappes) and len(frappes) * 2 >= len(mots)


def autre_langue(texte: str) -> bool:
    """Whether the message is in English."""
    plat = texte.lower().replace("’", "'")
    mots = len(plat.split())
    anglais, francais = len(_ANGLAIS.findall(plat)), len(_FRANCAIS.findall(plat))
    return mots >= 3 and anglais * 3 >= mots and anglais > 2 * francais


_DEJA_DIT = re.compile(
    r"(?:(?:et|mais|ben|bah|non|euh|bon) ,? ?)*(?:(?:le|la|les|mon|ma|mes|ce|cette) \w+ (?:, )?)?(?:(?:je|j'|on)(?: ?(?:te|t'|vous|viens?|l'|vient|ai|a|en|ai deja|de))* ?(?:(?:l'|le )?(?:ai |a |avais )?(?:deja |tout juste |juste )?(?:dit|dire|repondu|raconte|raconter|ecrit|ecrire))"
    r"|deja (?:dit|repondu|fait|donne)|c'est (?:deja )?dit|(?:cf|voir|voyez|relis|relisez) (?:plus haut|au-dessus))(?: (?:plus haut|tout a l'heure|avant|deja|ca|a l'instant))*\W*"
)
"""« Je viens de le dire »."""


_DEJA_DIT_DEVANT = re.compile(
    r"(?P<dit>(?:^|(?<=[.!?;:,…] ))(?:(?:et|mais|ben|bah|non|euh)[\s,]+)*(?:(?:le|la|les|mon|ma|mes|ce|cette) \w+,? )?je (?:vous |te |t['’])(?:l['’] ?)?(?:ai|avais) (?:(?:d[ée]j[àa]|bien|pourtant) )*(?:dit|r[ée]pondu|donn[ée]|cit[ée])(?: (?:plus haut|tout [àa] l['’ ]heure|avant|d[ée]j[àa]))*)[\s,:]+(?=c['’ ] ?(?:est|[ée]tait) )",
    re.IGNORECASE,
)
"""« le geste je vous l'ai déjà dit c'est Alain », in one breath."""


def sans_deja_dit(texte: str) -> str | None:
    """What is left once « je vous l'ai déjà dit » is taken out; None when it is not said.

    Empty when nothing else is said.
    """
    texte = _DEJA_DIT_DEVANT.sub(r"\g<dit>. ", texte.strip())
    morceaux = re.split(r"(?<=[.!?;:,…])\s+", texte)
    restent = [m for m in morceaux if not _DEJA_DIT.fullmatch(normaliser(m))]
    if len(restent) == len(morceaux):
        return None
    return " ".join(restent).strip(" ,;:")


_SANS_MATIERE = re.compile(
    r"^(?:(?:euh|bah|ben|franchement|pour l'instant|la|non|rien|donc|honnetement) ,? ?)*(?:j'ai|j'en ai|j'avais|je n'ai|je suis|y a|il y a|il y en a|ca)(?: \w+)? (?:pas|plus|aucun\w*|rien|personne|jamais)\b(?! (?:hesite|voulu|pris|accepte|dit|fait payer|vendu|facture|laisse|lache|compte))"
    r"|^(?:(?:je suis|on est|c'est|ca n'est|je n'ai) )?pas encore\b|\b(?:pas|plus) le temps (?:cette semaine|en ce moment|la|maintenant)\b|^rien\b"
)


def sans_matiere(texte: str) -> bool:
    """Whether an act was asked for and there is none: « j'ai pas de collègues », « rien »."""
    plat = normaliser(texte)
    propositions = re.split(r"[,;.] ?| (?:mais|donc|alors|sinon) ", plat)
    if re.search(r"\b(?:peut ?-? ?etre|a part|sauf|sinon)\b", plat):
        return False
    return bool(_SANS_MATIERE.search(plat)) and not any(
        re.match(r"(?:je|j'|on|nous) ?(?!suis|sais|ai pas|n'|ne)\w+", p) for p in propositions[1:]
    )


_CONSIGNE = re.compile(
    r"(?:non ?,? )?(?:dites|dis|ecrivez|ecris|mettez|mets|notez|note|appelez|retenez|corrigez|corrige|posez|pose)\b"
)


def sans_les_consignes(texte: str) -> str:
    """The answer without what it tells the coach: « Dites patients. Les familles qui… »."""
    phrases = en_phrases(texte)
    restent = [p for p in phrases if not _CONSIGNE.match(normaliser(p))]
    reste = " ".join(restent)
    return reste if len(reste.split()) >= 3 else texte


_APRES_LA_BLAGUE = re.compile(
    r"(?:^|[\s,.;!?…(])(?:(?:non|mais|bon|et|enfin|allez)[\s,]+)*(?:plus s[ée]rieusement|s[ée]rieusement|sans rire|sans blague|blague [àa] part|trêve de plaisanterie|ou [àa] d[ée]faut)[\s,.:;!…]+"
    r"|(?:^\W*|[.!?…()]\s*|[\s,.;!?…(](?:non|nan|mdr+|lol|ptdr|haha\w*)[\s,.!]+)(?:(?:non|nan|mais|mdr+|lol|bon|haha\w*)[\s,.!]+)*(?:je |j[’']?)(?:rigole|plaisante|d[ée]conne|blague)(?:[\s,]+(?:hein|mdr+|lol|bien s[ûu]r|haha\w*))*[\s)]*[,.:;!…]+\s*",
    re.IGNORECASE,
)
"""« Mon style. Non je rigole. La patience »; « je plaisante avec eux » is no end of a joke."""


def apres_la_blague(texte: str) -> str:
    """What is meant, once the joke is over: « les licornes. Ou à défaut les petites marques »."""
    dits = _APRES_LA_BLAGUE.split(texte)
    return dits[-1] if len(dits) > 1 and len(dits[-1].split()) >= 3 else texte


_AVOUE_L_IRONIE = re.compile(
    r"(?:mais |bah |ben |non |enfin |hein |,)*(?:(?:(?:mon|ma|mes|le|la|l'|les) ?[\w' -]{2,30} ?,? (?:c'etait|etait|etaient|c'est)|c'etait|cetait|c'est|c) (?:juste |bien sur |evidemment |surtout )?(?:de l'ironie|ironique|une (?:blague|plaisanterie|boutade|vanne)|pour (?:rire|rigoler|plaisanter|deconner)|du (?:second|deuxieme) degre|de l'humour)(?=\W*$|\W+(?:hein|voyons|evidemment|bien sur|quoi|je (?:vous|te) l'ai dit|je (?:ne )?veux pas|enlev|retir)\w*)"
    r"|je (?:plaisantais|blaguais|rigolais|deconnais|vous taquinais|te taquinais)|(?:vous l'avez|tu l'as|vous avez|tu as|t'as) (?:\w+ )*(?:au|au pied de la|le) (?:premier degre|lettre)|(?:vous|tu|t') ?\w* pas l'ironie).*"
)
_SUITE_DE_L_AVEU = re.compile(
    r"(?:,? ?(?:non|oui|hein|(?:certainement|surement|surtout) pas|pas du tout|(?:ce n'est|c'est|ce n'etait|c'etait) (?:evidemment )?pas (?:ce qui|pour ca|ca|serieux|vrai|la)\b|voyons|evidemment|bien sur|je (?:ne )?veux pas que (?:ca|cela) (?:y )?reste|enlevez|enleve|retirez|retire|(?:a )?(?:ne pas|pas) (?:prendre|garder|noter)).*)"
)


_JE_PLAISANTE = re.compile(
    r"(?:(?:non|mais|bon|allez|ah|oui|bah|ben|enfin) ,? ?)*je (?:plaisante|rigole|deconne|blague)(?: ,? ?(?:bien sur|evidemment|hein|voyons))?"
)


def sans_l_ironie_avouee(texte: str) -> str | None:
    """What is left once someone owns to a joke the coach took at its word; None if nobody does.

    Empty when nothing else is said.
    """
    phrases = [p for phrase in en_phrases(texte) for p in re.split(r"(?<=:)\s+", phrase)]
    plates = [normaliser(p).strip(" .!?") for p in phrases]
    if len(plates) > 1 and _JE_PLAISANTE.fullmatch(plates[0]):
        # Said first, it is of the answer before.
        phrases, plates = phrases[1:], plates[1:]
    elif not any(_AVOUE_L_IRONIE.fullmatch(p) for p in plates):
        return None
    restent = [
        phrase
        for phrase, plat in zip(phrases, plates, strict=True)
        if not (_AVOUE_L_IRONIE.fullmatch(plat) or _SUITE_DE_L_AVEU.fullmatch(plat))
        and not interroge(phrase)
    ]
    return " ".join(restent).strip(" ,;:")


_SIGNER = re.compile(r"\b(?:sign\w+|engag\w+)\b")
_A_QUOI = re.compile(
    r"\b(?:a quoi|quoi|juridique\w*|legal\w*|contrat|papier|officiel\w*|valeur|oblig\w*|engage\w*)\b"
)


def demande_ce_que_signer_engage(texte: str) -> bool:
    """Whether someone asks what signing the sentence binds them to."""
    if re.search(r"\b(?:ces|tes|vos|toutes les) questions\b", normaliser(texte)):
        return False
    plat = normaliser(texte)
    questions = [q for q in re.findall(r"[^.!?]*\?", plat) if _SIGNER.search(q)]
    if re.search(
        r"\bengage\w* (?:vraiment )?a quoi\b|\ba quoi (?:ca|cela) (?:m'|nous )?engage\b", plat
    ):
        # Asked aloud, or dictated: « si je la signe ça m'engage à quoi ».
        return True
    return any(_A_QUOI.search(q) for q in questions)


_VEUT_CORRIGER = re.compile(
    r"\b(?:enlev\w*|retir\w*|supprim\w*|corrig\w*|rectifi\w*|remplac\w*|chang(?:e|ez|er)\b|modifi\w*|rajout\w*|ajout(?:e|ez|er)\b|remet(?:s|tez)\b|mets\b|mettez\b|(?:il )?manque\b|(?:il y a|ya|y a) une (?:faute|erreur)|se tromp\w*|(?<!\bdes )(?<!\bles )(?<!\bun )(?<!\bune )(?<!\bde )(?<!\bdu )(?<!\ble )fau(?:x|sse)\b|c'est pas (?:mon|ma|mes|un|une|ce que)|ce n'est pas (?:mon|ma|mes|un|une|ce que)|j'ai (?:jamais|pas) dit)"
)


def veut_corriger(texte: str) -> bool:
    """Whether a message asks for something to be put right, whatever it is."""
    return bool(_VEUT_CORRIGER.search(normaliser(texte)))


_DEMANDE_FINALE = re.compile(
    r"(?:(?:et|ah|oh|au fait|attendez|attends|sinon|dites?(?: moi)?|dis(?: moi)?|euh|bon|d'ailleurs|du coup|par contre) ,? ?)*"
    r"(?:(?:c'est|ca (?:fait|coute|prend|dure)|il faut|on paie|je paie|je paye) combien|combien (?:(?:ca|je|on|il|de|d')\b|c'est)|est ?- ?ce (?:que|qu')|comment (?:on|je|ca|faut)\b|il faut quoi|faut quoi)\b"
)


_AVIS_FINAL = re.compile(
    r"^(?P<avant>(?:\S+\s+){3,}?\S+)\s+(?P<avis>(?!\w.*\w\s+et\s)(?:(?:et|mais|du coup|alors|bon)\s+)*(?:(?:toi|vous)\s+)?(?:(?:tu|vous) (?:crois|croyez|penses?|pensez|trouves?|trouvez) (?:pas )?(?:que |qu['’]|k['’e] ?)?(?:je|j['’]|c['’]est (?:trop|pas|bien|une? (?:bonne|mauvaise)|jouable|possible)|[çcs]a (?:va|peut|vaut|marche|suffit|suffira))(?:[^\s,.;]*\s*){0,16}"
    r"|(?:(?:tu|vous|t['’])\s?en (?:penses|pensez)|(?:tu|vous) (?:ferais|feriez)) quoi(?: (?:toi|vous|[àa] ma place))*|qu['’]en (?:pensez|penses)[- ](?:vous|tu)|(?:dites|dis)[- ]moi,? est[- ]ce qu[^.!?]+))[\s?!.]*$",
    re.IGNORECASE,
)
"""« … mais ça coûte tu crois que je devrais »: an opinion asked for at the end, its mark forgotten."""
_RAPPORTE = re.compile(
    r"\b(?:di[st]|disent|disait|demand\w+|r[ée]pond\w*|lance\w*|genre|quand|si|comme)\W*$",
    re.IGNORECASE,
)


_AU_FAIT_BOUT = re.compile(
    r"^(?P<avant>[^?]{5,}?)[\s,;]+(?P<question>(?:(?:et|mais|ah|bon)\s+)*(?:au fait|sinon|par contre|d['’]ailleurs|dites[- ]moi|dis[- ]moi|dites|une (?:petite )?question)\b[\s,:]+[^.!?]{6,}\?)\W*$",
    re.IGNORECASE,
)
"""« Les notaires, au fait vous êtes où ? »"""


def question_finale(texte: str) -> tuple[str, str] | None:
    """What an answer says and the question it ends on, typed without its mark, or None.

    « … quand je vois une rougeur. et attendez c'est combien les cotisations »
    """
    if (avis := _AVIS_FINAL.search(texte)) and not _RAPPORTE.search(avis["avant"]):
        return avis["avant"].strip(" ,;"), avis["avis"]
    if (bout := _AU_FAIT_BOUT.search(texte)) and not _RAPPORTE.search(bout["avant"]):
        avant = bout["avant"].strip(" ,;")
        return None if annonce_une_question(avant) else (avant, bout["question"])
    *dites, derniere = en_phrases(texte)
    avant = " ".join(dites)
    asked = _DEMANDE_FINALE.match(normaliser(derniere)) and not derniere.endswith("?")
    return (avant, derniere) if asked and len(avant.split()) >= 4 else None


_AMORCE = re.compile(r"^(?:bon|ok|bref|ah|oh|alors|euh|hum|merci|voila)\s*[.!,…]\s*", re.IGNORECASE)


def sans_les_questions(texte: str) -> str | None:
    """What is left of a message once its questions to the coach are taken out, or None.

    « Envers l'auteur, je demande la permission. Et vous, vous feriez quoi ? » answers and asks.
    """
    phrases = en_phrases(texte)
    dites = [_avant_la_question(p) if p.rstrip(' »")').endswith("?") else p for p in phrases]
    if dites == phrases:
        return None
    reste = _UNE_QUESTION.sub("", _AMORCE.sub("", " ".join(filter(None, dites))))
    if len(reste.split()) < 4 or _REPREND_LA_QUESTION.fullmatch(normaliser(reste)):
        return None
    return None if annonce_une_question(reste) else reste


_ANNONCE = re.compile(
    r"(?:attend\w*|att|stop|minute|une|un|des|petite?s?|autres?|deux|trois|secondes?|pardon|excuse\w*|avant|apres|tout|ca|cela|abord|juste|moi|aussi|et|mais|bon|alors|euh|oui|non|ok|la|ah|oh|que?|qu'|d'|de|a|pour"
    r"|j'|l'|s'|ai|aurais|je|vous|te|t'|m'|peux|pourrais|veux|voudrais|dois|aimerais|puis|vais|on|peut|repondre|reponds?|continue[rsz]?|aller|plus|loin|commencer|finir|signer|demander?|poser?|pose|savoir|comprendre|dites?|dis|toi|question\w*|trucs?|choses?|quelque|quelqu'|tour|mon|mes|une|la|votre|ta|prochaine|suivante|y|en|le|il|faut|svp|stp|s'il|plait)"
)
_DE_LA_POSER = re.compile(
    r"\b(?:attend\w*|att|stop|minute|secondes?|avant|abord|question\w*|demander?|poser?|pose|savoir|dites?|trucs?|choses?)\b"
)


def annonce_une_question(reste: str) -> bool:
    """Whether words only lead to a question: « attendez, avant je voudrais vous demander »."""
    mots = re.findall(r"[a-z]+'?", normaliser(reste).replace("' ", "'"))
    seulement = bool(mots) and all(_ANNONCE.fullmatch(mot) for mot in mots)
    return seulement and bool(_DE_LA_POSER.search(normaliser(reste)))


_UNE_QUESTION = re.compile(
    r"[\s,;.–—-]*\b(?:(?:mais|et|alors|par contre|d['’]abord)[\s,]+)*(?:j['’](?:ai|aurais)|encore|juste)?\s*une (?:petite |autre )?question\W*$",
    re.IGNORECASE,
)
_REPREND_LA_QUESTION = re.compile(
    r"(?:(?:et|mais|alors|bon) ,? ?)*(?:vous|tu) (?:me |m'|nous )?(?:parle|demande|pose|dit|di[st]|dites)\w* .*"
)
"""« Vous me parlez de renoncer »: the question said again."""


_QUESTION_QUI_SUIT = re.compile(
    r"\s*[,;:–—]\s*(?:(?:car|mais|et|sinon|parce que|puis|ou)\b[\s,]*)*(?=(?:[àa] qui|[àa] quoi|qui\b|quoi|que\b|qu['’]|pourquoi|comment|o[ùu]\b|est-ce|n['’]est-ce|quand\b|quel|[çc]a vous|[çc]a te|non\b|hein\b|pas vrai|tu\b|vous\b|c['’]est)\b).*\?$",
    re.IGNORECASE | re.DOTALL,
)


_RELATIVE = re.compile(
    r"\s*,\s*(?:et )?(?:qui|que|qu['’]|o[ùu]|[àa] qui)(?!\w)(?! \w+rait\b)", re.IGNORECASE
)


def _avant_la_question(phrase: str) -> str | None:
    """What a sentence states before it turns into a question: « …, n'est-ce pas ? »."""
    trouve = _QUESTION_QUI_SUIT.search(phrase)
    # « c'était une dame, qui voulait arrêter, et vous, ça vous arrive ? »: a relative asks nothing.
    while trouve and _RELATIVE.match(trouve[0]):
        plus_loin = _QUESTION_QUI_SUIT.search(phrase, trouve.start() + 1)
        if plus_loin is None:
            break
        trouve = plus_loin
    avant = phrase[: trouve.start()].strip() if trouve else ""
    if _PUISQUE_VOUS.match(normaliser(avant)):
        return None
    return avant if len(avant.split()) >= 5 and not interroge(avant) else None


_PUISQUE_VOUS = re.compile(
    r"(?:(?:et|mais|bon|alors|dites[- ]moi|dis[- ]moi) ,? ?)*(?:puisque?|comme|si|quand) '?(?:vous|tu)\b"
)
"""« Puisque vous notez tout : à quoi… ? » says nothing of oneself."""


_GRAVE = re.compile(
    r"\b(?:pere|mere|papa|maman|mari|femme|fils|fille|frere|soeur|enfant|bebe|grand-?(?:pere|mere)|mamie|papi|associe|meilleure? ami|conjointe?|compagne|compagnon|parents)\b"
    r"(?:(?!\bpas\b).){0,50}\b(?:est (?:mort|morte|decede|decedee|parti trop tot)|sont morts|(?:est )?(?:mort|morte|decede|decedee) (?:en|il|l'|d'|du|quand|a|pendant|dans)|s'est (?:suicide|pendu|tue|noye)\w*|nous a quittes|est hospitalise\w*|(?:a|avait|eu|ont) (?:eu )?(?:un |le )?(?:cancer|avc|alzheimer))\b"
    r"|\bj'ai (?:eu|fait) (?:un |une |mon |deux )?(?:cancer|burn|avc|infarctus|depression|fausse couche)\w*|\b(?:pere|mere|papa|maman|beau-pere) (?:\w+ ){0,2}(?:cognait|battait|frappait|buvait|a fini seule?|s'est eteinte?)\b|\bon (?:lui|m'|leur) a coupe (?:le|la|une?) (?:pied|jambe|bras|main)\b"
    r"|\b(?:il|elle|mon pere|ma mere|mon mari|ma femme) (?:s'est eteinte?|nous a quittes|m'a quittee?s? pour toujours)\b|\b(?:mort|deces|disparition|perte|maladie|cancer|suicide) (?:de|d') ?(?:mon|ma|mes) (?:\w+ )?(?:pere|mere|mari|femme|fils|fille|frere|soeur|enfant|parents)\b"
    r"|\b(?:j'ai|on a|nous avons) (?:perdu|enterre|accompagne) (?:mon|ma|mes) (?:pere|mere|mari|femme|fils|fille|frere|soeur|bebe|enfant|parents)\b"
)


_REVENU = re.compile(
    r"\b(?:burn ?- ?out|depression|voulais mourir|voulu mourir|tentative de suicide|effondree?|fond du trou|cancer|rechute)\b.{0,80}\b(?:aujourd'hui|maintenant|remise? debout|m'en suis sorti\w*|m'a sauve\w*|releve\w*|gueri\w*|vivante?|je vais bien|m'en sors)\b"
)


def confidence_grave(texte: str) -> bool:
    """Whether the person confides a death, a grave illness, or a dark time they came back from."""
    return bool(_GRAVE.search(normaliser(texte)) or _REVENU.search(normaliser(texte)))


_BETE = r"(?:chien(?:ne)?|chat(?:te)?|cheval|jument|poney|ane|anesse|caniche|vache|chevre)"
_ANCETRE = r"(?:mere|pere|papa|maman|mari|grand-?(?: ?mere| ?pere)|mamie|mami|papi|papy|meme|pepe|memere|pepere|beau-pere|belle-mere|tante|oncle)"
_QUAND_PARTI = r"(?:en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d{4})|il y a (?:\w+ ){1,2}(?:ans?|mois|semaines?|jours)|trop tot|l'(?:an|annee|ete|automne|hiver) (?:dernier|derniere|passe)|cet(?:te)? (?:ete|automne|hiver|annee)|ce printemps|depuis)"
_AILLEURS = r"(?! (?:a|au|aux|chez|vivre|pour|travailler|etudier|dans|avec|sans|vers|ailleurs|loin|faire|s'installer)\b)"
_PLEURE = r"\b(?:pleur\w+|enterr\w+|obseques|deuil|cendres|cimetiere|(?:il|elle) me manque|pas pu (?:y aller|etre la|lui dire (?:adieu|au revoir)))\b"
_DEPART = re.compile(
    rf"\b{_ANCETRE}\b[^!?]{{0,60}}\best partie?s? {_QUAND_PARTI}\b{_AILLEURS}|\b(?:{_ANCETRE}|fille|fils|frere|soeur|{_BETE})\b[^!?]{{0,80}}\best partie?\b{_AILLEURS}[^!?]{{0,60}}{_PLEURE}|{_PLEURE}[^!?]{{0,40}}\b(?:il|elle) est partie? {_QUAND_PARTI}\b{_AILLEURS}"
    rf"|\b(?:mon|ma|notre) (?:\w+ )?{_BETE}\b[^.!?]{{0,30}}\best (?:mort|morte|decedee?)\b|\b(?:j'ai|on a) (?:perdu|enterre) (?:mon|ma|notre) (?:\w+ )?{_BETE}\b|\b(?:on l'a|on l'avait|je l'ai|nous l'avons) enterree?\b(?! (?:dans|sous) (?:le|la|un) (?:jardin|potager|terre pour))|\bnous a quittee?s?\b(?! (?:a|pour|fache\w*|au bout|en claquant)\b)"
)
"""« Elle est partie en mars », said of whom or of the animal they miss."""


def dit_un_depart(texte: str) -> bool:
    """Whether a death is told in passing, of a person or of an animal, in gentler words."""
    return bool(_DEPART.search(normaliser(texte)))


_EPREUVE = re.compile(
    r"\b(?:burn ?- ?out|depression|(?:arret|conge) (?:maladie|de travail)|(?:en|pendant (?:mon|l')|mon) ?arret\b(?! (?:de|du) bus)|(?:mon|notre|un|du|le|en|suis|etais) divorcee?|(?:ma|notre|une) separation|(?:m'a|m'ont) (?:quittee?|larguee?|plaquee?|lachee?)|(?:mon|notre) (?:couple|mariage) (?:[\w']+ ?){0,3}(?:explos|fini|casse|brise|pas tenu|pas resiste)\w*"
    r"|(?:dorm\w+|nuits?|vecu|vivais|restee?) (?:\w+ ){0,4}(?:dans (?:ma|la|une) voiture|sur (?:le|un) parking|dehors|a la rue|dans la rue)|(?:me suis|j'etais) (?:\w+ )?(?:effondree?|brisee?|au fond du trou|a terre)|j'ai (?:tout perdu|craque|fait faillite|coule ma boite|failli y rester)|(?:ma|la|en) liquidation judiciaire|plus (?:la force|capable) de (?:me lever|sortir|rien)|sans pouvoir (?:ouvrir la porti|sortir|bouger|me lever))"
)
_DE_MOI = re.compile(r"\b(?:je|moi|me|mon|ma|mes|nous)\b|\b[jm]'")
_DES_AUTRES = re.compile(
    r"\b(?:les|des|ceux|celles|leurs?|mes (?:client|patient|elev|abonne|coache)e?s?|mes clientes)\b[^.!?]{0,40}$"
)


def dit_une_epreuve(texte: str) -> bool:
    """Whether a hard time of their own is told: a burn-out, a divorce, nights in a car park."""
    for phrase in map(normaliser, en_phrases(texte)):
        dite = _EPREUVE.search(phrase)
        if dite and _DE_MOI.search(phrase) and not _DES_AUTRES.search(phrase[: dite.start()]):
            return True
    return False


_MAL_CITE = re.compile(
    r"\bn'?est pas de moi\b|\bpas de moi\b.*[«»]|[«»].*\bpas de moi\b|\b(?:je )?n?'?(?:ai|avais) (?:pas|jamais|rien) (?:ecrit|dit|parle) (?:ca|cela|ces? mots?|de ca|ce que|que|(?:d'argent|de fric|de sous|de thunes?))\b|\b(?:c'est|ce n'est) pas ce que j'ai (?:dit|ecrit)\b"
    r"|\b(?:vous|tu|t') ?(?:m'|me )?(?:avez|as|a)? ?(?:mal (?:lue?|comprise?|citee?|entendue?)|coupe (?:ma|mes|la)|deforme\w*)\b|\b(?:vous|tu) (?:me )?(?:faites|fais) dire\b|\b(?:vous (?:mettez|citez)|tu (?:mets|cites)) (?:\w+ ){0,2}(?:entre guillemets|des mots|mal)\b"
    r"|\b(?:vous n'ecoutez|tu n'ecoutes|tu ecoutes|vous ecoutez|tu m'ecoutes|vous m'ecoutez) (?:pas|rien)\b|\b(?:deuxieme|troisieme|quatrieme|2e|3e|4e|enieme|dixieme) fois que je\b|\bje (?:viens de les?|viens de la) (?:nommer|citer)\b|\bje citais\b"
    r"|\b(?:vous|tu) (?:n'|m')?(?:avez|as) (?:encore |bien )?(?:garde|retenu|note|compris|pris) (?:que|seulement|juste) |\b(?:vous|tu) m'(?:avez|as) (?:bien |vraiment )?(?:lue?|ecoutee?|entendue?) ?\?"
    r"|\b(?:(?:vous|tu) (?:avez|as)|t'as) (?:encore |completement )?(?:oublie|zappe|rate|perdu|saute) (?:le principal|l'essentiel|l'important|le plus important|la moitie|le meilleur)\b"
)
_APRES_LE_REPROCHE = re.compile(
    r"^.*?\b(?:gard|reten|not|compri|pri|oubli|zapp|rat|perdu|saut)\w*,? [^:,]{0,60}[:,]\s*(?=\w)",
    re.I | re.S,
)
"""« Mais vous n'avez gardé que les assurances : ce qui m'inquiète… »: what is said again comes after."""


def _apres_le_reproche(phrase: str) -> str:
    """What a sentence tells after its protest; the whole sentence when it protests of nothing."""
    proteste = _MAL_CITE.search(normaliser(phrase))
    if proteste is None:
        return phrase
    apres = _APRES_LE_REPROCHE.match(phrase)
    if apres is None or not re.match(r"vous|tu|t'", proteste[0]):
        return ""
    return f"{phrase[apres.end()].upper()}{phrase[apres.end() + 1 :]}"


def sans_les_protestations(texte: str) -> str | None:
    """What is left once « ce n'est pas de moi », « vous m'avez mal lu » are taken out, or None.

    None when the person protests of nothing; empty when they do nothing else.
    """
    phrases = [p for phrase in en_phrases(texte) for p in re.split(r"(?<=;)\s+", phrase)]
    restent = [_apres_le_reproche(p) for p in phrases]
    if restent == phrases:
        return None
    reste = " ".join(filter(None, restent))
    redit = any(r and r != p for r, p in zip(restent, phrases, strict=True))
    return reste if redit or len(reste.split()) >= 4 else ""


_RESTE = re.compile(
    r"\b(?:bientot|presque|pas encore) (?:fini|termine|la fin|arrive)\w*\b|^(?:\w+ ,? ?){0,4}(?:c'est|c) (?:encore long|long encore(?! a)|bientot tout|fini la|tout la|la fin)\b"
    r"|\bcombien (?:de questions|d'etapes|de temps (?:encore|il|ca)|(?:il (?:en )?reste|encore|y en a)(?= ?\?))|\b(?:il|y|en) (?:\w+ )?reste (?:encore )?(?:beaucoup|combien|encore|long|longtemps)(?: d\w+ questions)?(?= ?\?| parce | car )|\bencore (?:beaucoup|combien|longtemps) (?:de questions)?"
)


_DU_COACH = r"(?:(?:ton|ta|tes|votre|vos|ce|cette|ces|le|la) (?:\w+ )?(?:trucs?|machins?|questionnaires?|questions?|histoires?|interrogatoires?|tests?|bidules?|bazar|coaching|affaires?|bouzin|quiz))"
_AU_BOUT = r"(?:fini\w*|termine\w*|la fin|au bout|a la fin|arrive\w*|tout)"
_DUREE_FINALE = re.compile(
    r"(?:^|(?<=[\s,;:.!?]))(?P<q>(?:(?:et|mais|sinon|au fait|dis|dites|bon|euh|par contre|au passage|(?:dis|dites) ?-? ?moi) ,? ?)*(?:est ?- ?ce que )?"
    r"(?:(?:(?:il|y) )?(?:en )?reste(?:nt)?(?: ?- ?t ?- ?il)? (?:encore |y )?(?:beaucoup|combien|long|longtemps|encore|pas mal|plein)|(?:il )?y ?(?:'? ?en )?a (?:encore )?(?:pour )?(?:encore )?(?:longtemps|beaucoup|combien)"
    r"|(?:on|j'|tu|vous|t'|nous) ?en (?:a|ai|as|avez|avons) (?:encore )?pour (?:encore )?(?:longtemps|combien(?: de temps)?)"
    rf"|(?:c'? ?est|ca|on|ca se|nous) {_AU_BOUT} (?:bientot|quand|dans combien(?: de temps| de questions)?)|(?:c'? ?est|est ?- ?ce) (?:bientot )?(?:la|ma|votre|ta|vos|les) (?:derniere|avant ?- ?derniere|dernieres)(?: question| etape)?|(?:on|nous) (?:fini(?:t|ssons)|arrive|termine|arrete|s'arrete) (?:bientot|quand)|on arrive au bout"
    rf"|(?:c'? ?est|ca (?:va )?(?:etre|dure[r]?|prend(?:re)?)|ca|ce sera|ca sera) (?:encore |toujours |bien |super )*(?:long(?:temps|ue)?|(?:bientot|presque) {_AU_BOUT}|combien(?: de temps| de questions)?|quand (?:la fin|que c'est fini))"
    rf"|(?:sommes|est|suis|arrivons|arrive|avons|a)(?: ?- ?t)? ?- ?(?:nous|on|je) (?:bientot|presque) {_AU_BOUT}|on (?:est|arrive|a) (?:bientot|presque) {_AU_BOUT}|on a (?:fini|termine)|(?:bientot|presque) (?:fini|termine|la fin)"
    r"|(?:est ?- ?ce |(?:vous|tu|t'|vs|on|il y|y) ?(?:m'|me )?(?:en )?(?:avez|as|a|aurez|reste|posez|poses) )?encore (?:beaucoup|combien|long|longtemps)|combien (?:de |d')(?:temps|questions?|etapes?|minutes?))"
    rf"(?:[\s,?]+(?:encore|comme ca|en tout|apres|au juste|svp|stp|s'il (?:vous|te) plait|la|deja|du coup|exactement|a peu pres|ca (?:dure|prend)|il reste|(?:de |d'|des )?(?:vos |tes |ces |les )?(?:questions?|etapes?|trucs?|temps)|(?P<franc>ou (?:pas|quoi|non)|{_DU_COACH})|(?:bon )?(?:j'ai|il y a|y a) (?:un|une|des|du) (?:clients?|clientes?|monde|rdv|train|bus)(?: qui \w+)?))*)\s*(?:lol|mdr)?\s*(?P<m>\?*)[\s.!]*$"
)
"""« … reste beaucoup de questions ? », « c'est encore long ton truc », at the end of a message."""
_DE_COMBIEN = re.compile(
    r"\b(?:encore|bientot|presque|combien|reste\w*|beaucoup|longtemps|quand|on a|derniere)\b"
)
_AU_FAIT = re.compile(r"(?:au fait|au passage|sinon|(?:dis|dites)(?: ?-? ?moi)?)\b")
"""Opens a question without its mark: « au fait c fini bientot »."""
_SUBORDONNE = re.compile(
    r"\b(?:que?|si|quand|comme|di[st]|disent|demand\w+|car|parce|pour|trouv\w+|dire|et que)\W*$|\bqu'$"
)


_LONGUE_DUREE = 16
"""Most words of such a question."""


def avant_ce_qui_reste(texte: str) -> str | None:
    """What a message says before it asks how much longer this takes; None when it does not ask."""
    mots = texte.split()
    for place in range(max(0, len(mots) - _LONGUE_DUREE), len(mots)):
        m = _DUREE_FINALE.match(normaliser(" ".join(mots[place:])))
        avant = " ".join(mots[:place])
        if m is None:
            continue
        if _SUBORDONNE.search(normaliser(avant)):
            return None
        aparte = _AU_FAIT.match(m["q"])
        if m["franc"] or ((m["m"] or aparte) and _DE_COMBIEN.search(m["q"])):
            return avant.strip(" ,;")
    return None


def demande_ce_qui_reste(texte: str) -> bool:
    """Whether the person asks how much longer this takes."""
    plat = normaliser(texte)
    if avant_ce_qui_reste(texte) == "":
        return True
    if len(plat.split()) > 14 or "?" not in plat:
        return False
    return bool(_RESTE.search(plat) or _RESTE.search(_FIN_ORALE.sub("?", plat)))


_FIN_ORALE = re.compile(
    r"(?: ,)? ?(?:au juste|exactement|encore|deja|a peu pres|en tout|du coup|dites?|dis) ?\?"
)


_DOUTE_DE_SOI = re.compile(
    r"\b(?:pas|suis|etre|sens|sentir|serai) (?:\w+ )?(?:legitimes?|a la hauteur|a ma place)\b|\b(?:syndrome de l'|un |une )?impost(?:eur|rice|ure)\b|\bqui (?:je suis|suis ?-? ?je) pour\b"
    r"|\b(?:ai|j'aurais) (?:vraiment |bien )?le droit de (?:faire payer|demander|me faire payer|prendre de l'argent|vivre de)\b|\bj'ose (?:pas|plus) (?:faire payer|demander|me lancer|fixer|dire mes prix)\b"
    r"|\b(?:peur|crains?) de (?:pas|ne pas|jamais) (?:y arriver|etre (?:a la hauteur|capable)|savoir|tenir)\b|\b(?:suis|serai) pas capable\b"
)


def doute_de_soi(texte: str) -> bool:
    """Whether the person wonders aloud if they are fit for it: « je sais pas si je suis légitime »."""
    return bool(_DOUTE_DE_SOI.search(normaliser(texte)))


_FORMALITES = re.compile(
    r"\ble droit d[e'] ?\w|\b(?:diplomes?|cap|permis|assurances?|decennale|licence|siret|siren|tva|urssaf|acre|are|aides? (?:de|pour|a)|subventions?|impots?|cotisations?|normes?|autorisations?|bail|statuts? (?:juridique|faut)|micro(?: |-)entreprise|sarl|sasu|eurl|rgpd|haccp|capital social|chomage|kbis|prets? (?:a la|bancaire|d'honneur)|dossier|formalites?|obligatoires?)\b"
)


def demande_des_formalites(texte: str) -> bool:
    """Whether a question is about papers, taxes or rights, that a chamber of trades answers."""
    return bool(_FORMALITES.search(normaliser(texte)))


_TRES = r"(?:(?:le plus|un peu|tres|trop|vraiment|quand meme|surtout|aussi|toujours|parfois|souvent|grave|bien|super|tellement|encore|assez|franchement) )*"
_INQUIET = r"(?:inquiet\w*|stress\w*|angoiss\w*|terrifi\w*|terroris\w*|tracass\w*|preoccup\w*|ronge|mine|effrai\w*|flippe|empeche (?:\w+ )?de dormir)"
_PEUR = re.compile(
    rf"\bj'?ai {_TRES}(?:la trouille|les jetons|les chocottes|les foies|la boule au ventre|peur (?:par contre |quand meme |surtout |, [^,]{{1,30}} , )?(?:que|qu'|de|d'|pour)\b(?! (?:rien|personne)))"
    rf"|\b(?:ca|cela|qui|c) (?:me |m'? ?){_TRES}(?:fai(?:t|sait) {_TRES}(?:flipper|peur|baliser|du souci)|{_INQUIET})\b(?! (?:pas|plus|guere|jamais)\b)|\bm'empeche {_TRES}de dormir\b"
    rf"|\b(?:c'? ?est|c|voila|reste) {_TRES}(?:ma|mon) (?:(?:grande?|gros(?:se)?|vraie?|seule?|principale?|premiere?|plus (?:grande?|grosse?)) )*(?:inquietude|peur|angoisse|crainte|souci|trouille|hantise|stress)\b"
    rf"|\bje (?:suis|reste) {_TRES}(?:inquiete?|stressee?|angoissee?)\b|\bj(?:e |')(?:m'inquiete|flippe|stresse|angoisse|balise)\b|\bj'en dors (?:pas|plus)\b|\bla boule au ventre\b"
    r"|\bme dis (?:que |qu' ?)?je vais (?:(?:peut-etre |encore )?me (?:planter|vautrer|louper|ramasser|casser la (?:gueule|figure))|echouer|(?:pas|jamais) y arriver)\b"
)


def dit_sa_peur(texte: str) -> bool:
    """Whether a fear of one's own is told in passing."""
    return bool(_PEUR.search(normaliser(texte)))


def sans_la_peur(texte: str) -> str:
    """An answer without the sentences that only tell a fear; all of it when nothing else is left."""
    reste = " ".join(p for p in en_phrases(texte) if not _ne_dit_que_sa_peur(normaliser(p)))
    return reste if len(reste.split()) >= 3 else texte


_DEBUT_DE_PEUR = re.compile(
    r"\W*(?:(?:bon|mais|et|la|apres|alors|par contre|franchement|honnetement|pour ca|moi|du coup|des fois|parfois|souvent|je|c'est(?: bien| aussi)? ce) ?,? ?)*"
)
_DOUTE_D_ABORD = re.compile(
    r"\W*(?:(?:mais|et|bon|apres|par contre) ,? ?)*je (?:ne )?(?:sais|suis|vois) pas (?:trop |bien |vraiment |encore )*(?:si\b|s'|sur|certain|comment)"
)


def _ne_dit_que_sa_peur(plat: str) -> bool:
    """Whether a flat sentence opens on a fear: « mardi j'appelle, ça me fait peur » says more."""
    peur = _PEUR.search(plat)
    ouvre = peur and _DEBUT_DE_PEUR.match(plat).end() >= peur.start()
    return bool(ouvre or (peur and _DOUTE_D_ABORD.match(plat)))


_AU_TU = re.compile(
    r"\b(?:je (?:peux |vais )?te tutoi\w*|(?:je peux|puis-je|on peut|on peut se) (?:vous |te |se )?tutoyer|on se tutoie|(?:ca|cela) (?:ne )?(?:te|vous) (?:gene|derange|embete) pas (?:si |que )?(?:je|on) (?:te|vous|se) tutoi\w*)\b"
)


def propose_le_tu(texte: str) -> bool:
    """Whether they ask or say that they use « tu »: « je te tutoie, ça ne te gêne pas ? »."""
    return bool(_AU_TU.search(normaliser(texte)))


_FATIGUE = re.compile(
    r"\bje (?:suis |me sens |finis |rentre )?(?:\w+ )?(?:epuisee?|a bout|vannee?|lessivee?|au bout du rouleau|morte? de fatigue)\b|\b(?:je|moi qui) craque\b|\bla fatigue (?:des autres|et la mienne)\b|\btout porter (?:toute? )?seule?\b"
)


def dit_sa_fatigue(texte: str) -> bool:
    """Whether the person tells their exhaustion in passing; distress is heard elsewhere."""
    return bool(_FATIGUE.search(normaliser(texte)))


_C_EST_A_DIRE = re.compile(
    r"(?:(?:euh+|heu|ah|oh|bah|ben|et|mais|pardon|attends|attendez|excuse[sz]?[ -]*moi|desolee?|non|ok|oui|la|vas ?- ?y|alors|je (?:ne )?(?:comprends|vois|saisis) pas)\b[\s,.!?]*)*"
    r"(?:c'? ?est[ -]*a[ -]*dire|c'? ?a[ -]*dire|cad|qu'est ?- ?ce a dire|comment (?:ca|cela)|genre(?: quoi)?|comme quoi|(?:dans|en|de) quel sens|dans le sens|plait ?- ?il|mais encore|hein|quoi|pardon|(?:la )?question|quelle question"
    r"|(?:tu|vous|que|ca|t') ?(?:veux|veut|voulez) ?(?:- ?(?:vous|tu) )?dire(?: quoi)?|(?:tu|vous) (?:veux|voulez) (?:dire )?quoi|tu parles de quoi|vous parlez de quoi|de quoi (?:tu parles|vous parlez|parlez ?- ?vous)"
    r"|(?:(?:tu|vous) )?(?:(?:peux|peut|pourrais|pouvez|pourriez)(?: ?- ?(?:tu|vous))? )?(?:me |la |l'|le |etre )*(?:precise[rsz]?|plus (?:clair|precis)\w*|reformule[rsz]?|repete[rsz]?|redire|redis|redites|clarifie[rsz]?|explique[rsz]?|developpe[rsz]?))"
    r"(?:[\s,-]*(?:moi|par la|au juste|exactement|la|ta|votre|question|stp|svp|s'il (?:te|vous) plait|lol|mdr|donc|en fait|un peu|plus|autrement|(?:tu|vous) (?:veux|voulez) dire|je (?:ne )?(?:comprends|vois|saisis) pas(?: (?:bien|trop|tout))?|ce que|dire|tu veux|vous voulez))*[\s.!?…]*"
)
"""« C'est-à-dire ? », « cad ? », « genre ? », « tu peux répéter »: the question, once more and simply."""


_NE_SAIT_PAS_CE_QUI_EST_DEMANDE = re.compile(
    r"(?:(?:euh|bah|ben|franchement) ,? ?)*(?:je )?(?:ne )?sais pas(?: trop| bien| du tout)?\W+"
    r"(?:mais |et )?(?:(?:[\w']+ ){0,4}(?:quoi|comment)|(?:quoi|comment|qu'est ?- ?ce qu[ei'])(?: [\w']+){0,4}) ?\?(?: ?[^.!?]{2,40} ?\?)+\W*"
)
"""« Je sais pas trop. Réussi quoi ? Les repas ? »: what is asked, rather than a shy answer."""


def demande_de_reformuler(texte: str) -> bool:
    """Whether a message only wants the question again, in plainer words: « c'est-à-dire ? »."""
    plat = normaliser(texte)
    dit = _C_EST_A_DIRE.fullmatch(plat) or _NE_SAIT_PAS_CE_QUI_EST_DEMANDE.fullmatch(plat)
    return len(plat.split()) <= 18 and bool(dit)


def perdu(texte: str) -> bool:
    """Whether the person says that they do not understand the question."""
    compris = len(texte.split()) > 14 or not _PERDU.search(normaliser(texte))
    return not compris or demande_de_reformuler(texte)


def rit(texte: str) -> bool:
    """Whether the message only laughs, and answers nothing."""
    return len(texte.split()) <= 5 and bool(_RIT.search(normaliser(texte)))


def question_sans_reponse(message: Message, etape: str) -> bool:
    """Whether the message asks something no rule knows, rather than answers.

    A rhetorical question can answer a why: long, or with a motive the model is sure of; a shy
    answer ends with a question mark too (« une carte de visite ? »).
    """
    plat = normaliser(message.texte)
    if _DEMANDE.search(plat):
        return True
    if not plat.endswith("?") or _TIMIDE.search(plat) or enonce_un_acte(plat.rstrip(" ?")):
        return False
    if re.search(r"\b(?:vous|tu|t')\b", plat):
        # Asked of the coach itself.
        return True
    rhetorique = message.intent in MOTIFS and (
        message.certitude > 0.7 or len(message.texte.split()) > 12
    )
    return not (etape.startswith("pourquoi") and rhetorique)


def vide(message: Message) -> bool:
    """Whether the message has no word to keep: empty, only emoji or punctuation."""
    return not re.search(r"\w", re.sub(r"</?\w+[^>]*>", " ", message.texte))


_OUI = re.compile(
    r"^(?:(?:bah|ben|bon|allez|mais|ah|euh|eh|hein) ?,? )*(?:oui|yes|si|ok|d'accord|dac|parfait|exact\w*|tout a fait"
    r"|c'est (?:ca|bon|moi|parfait|valide|exactement ca)|ca me va|ca me convient|ca me plait|je (?:la )?(?:signe|garde|prends|valide)"
    r"|valide\w*|nickel|impec\w*|top|super|carrement|adjuge|va pour|vas-y|allons-y|pourquoi pas|voila)\b"
)
_NON = re.compile(
    r"^(?:(?:bah|ben|bon|mais|ah|euh|eh) ?,? )*(?:non|pas (?:vraiment|tout a fait|du tout|encore|trop)|bof|mouais|surtout pas|jamais)\b"
)
_OUI_DIT = re.compile(
    r"\b(?:je|on|j'ai|nous)(?: (?:te|vous|le|l'|la|l'ai))* ?(?:dis|disais|dit|redis|repete|confirme)(?: deja| bien| que| mille fois)* oui\b|\bc'est (?:un (?:grand )?)?oui\b"
    r"|\bje (?:la |l'|le )?signe(?:rais?|rai)? (?:volontiers|des deux mains|tout de suite|sans hesiter|les yeux fermes|avec plaisir|evidemment)\b"
)
_APPROUVE = re.compile(
    r"^(?:(?:oui|bon|allez|voila|ok) ,? ?)*(?:c'est |j'ai dit )?signee?\W*$|"
    r"\b(?:oui|ouais|ui)\W*$|^(?:(?:ah|oh|bah|ben|la|alors|et bien|eh bien|cette fois|voila) ,? ?)*(?:oui|ouais|voila|parfait|super|bravo|top|nickel|impec\w*|banco|adjuge|vendu|amen)\b"
    r"|\b(?:c'est|elle est|la c'est|est) (?:(?:bien|tout a fait|exactement|vraiment|enfin|a present|maintenant|tout|,) ?)*(?:la mienne|ma phrase|la bonne|mes mots|moi|nous|ca|parfaite?|impeccable)\b(?! (?:je|on|qui|que|qu|j|j'\w+|qu'\w+)\b)"
    r"|\b(?:rien|plus rien|pas un mot|pas une virgule) (?:a |d'autre a )?(?:y )?(?:redire|changer|ajouter|enlever|retoucher)\b|\b(?:elle|ca|celle-ci|cette phrase) me (?:va|plait|convient|ressemble|parle)\b"
    r"|^(?:(?:bon|allez|ok|oui|voila|ben|bah|et) ?,? ?)*(?:signee?|validee?|adoptee?|approuvee?)(?= ?(?:$|[.,;!]))"
    r"|(?<!que )(?<!qu')\bje (?:la |l'|le )?(?:signe|signerais|valide|adopte)\b|(?<!que )(?<!qu')\bon (?:la )?(?:signe|valide)\b|(?<!que )(?<!qu')\b(?:je|on) (?:(?:la|l'|le) ?(?:adore|prends?|garde)\b|(?:adore|prends?|garde)\b(?= ?(?:$|[.,;!]|comme|telle|celle|cette|la phrase|ainsi|et je)))|\b(?:pas|jamais) mieux dire?\b|\bon ne peut mieux\b|\btres bien (?:comme ca|ainsi|dit)\b|\bbien dit\b|\bva pour (?:ca|celle|cette)\b|\bavec mon sang\b"
)
_DEVANT_LA_PHRASE = re.compile(
    r"\b(?:mais(?! (?:oui|bien sur|puisque|si\b|je (?:vous|te)))|sauf|plutot|presque|sinon|si (?:on|vous|tu)|quand (?:je|on)|quand vous|a condition|trop (?:long|court|plat|pompeu)\w*|comme du|comme un"
    r"|moins bien|(?:avec|sans) «|remet\w*|remplac\w*|mets|mettez|enlev\w*|ajout\w*|rajout\w*|change[sz]?|changerai\w*|corrig\w*|modifi\w*|manque\w*|oubli\w*|non|bof|mouais|(?:ne |n')?(?:me|te|l|la|c'est|est|suis|signe|ressemble|plait|va|convient) pas)\b"
)


_SIGNE_MALGRE = re.compile(
    r"(?:^|[.!,;] ?)(?:(?:allez|bon|ok|oui)\W+)*je (?:la |l')?signe\W+(?:mais|meme si|quand meme|malgre) (?!.*\b(?:plutot|sauf|sans|avec|si on|si vous|si tu)\b)"
)
"""« Je signe, mais je continue à trouver que c'est du marketing »: a grumble, and a yes."""


def approuve(texte: str) -> bool:
    """Whether the sentence in front of the person gets a clear yes, in whatever words.

    « C'est ce que je dis depuis le début, oui » signs; a yes with a change or a doubt does not.
    """
    plat = normaliser(texte).strip(" .!,")
    if re.search(r"\bsi (?:je |j')(?:(?:la |le |l')?(?:sign|valid|accept)\w*|dis oui)\b", plat):
        # « ah là oui, mais si je la signe ça m'engage à quoi »
        return False
    if _SIGNE_MALGRE.search(plat) and not _VEUT_CORRIGER.search(plat) and "?" not in plat:
        return True
    if len(plat.split()) > 30 or _DEVANT_LA_PHRASE.search(plat):
        return False
    return bool(_OUI_DIT.search(plat)) or ("?" not in plat and bool(_APPROUVE.search(plat)))


_RESERVE = re.compile(
    r"\b(?:mais|sauf|plutot|chang\w*|remplac\w*|enlev\w*|ajout\w*|pas|presque|sans)\b"
)


def dit_oui(message: Message) -> bool:
    """Whether the message is an explicit, unreserved yes."""
    plat = normaliser(message.texte).strip(" .!,")
    reserve = _RESERVE.search(plat.replace("pourquoi pas", ""))
    if _NON.search(plat) or reserve or "?" in plat or len(plat.split()) > 8:
        return False
    return bool(_OUI.search(plat)) or (message.intent == "affirmer" and message.certitude > 0.7)


def refuse(texte: str) -> bool:
    """Whether the message is a no in a few words: « euh non finalement, on garde »."""
    return len(texte.split()) <= 6 and bool(_NON.search(normaliser(texte)))


def dit_non(message: Message) -> bool:
    """Whether the message is a plain no, with nothing else to keep."""
    plat = normaliser(message.texte).strip(" .!,")
    if len(plat.split()) > 5:
        return False
    return bool(_NON.search(plat)) or (message.intent == "nier" and message.certitude > 0.7)


_APRES_HESITATION = re.compile(
    r"^(?:euh|bah|ben|bof|je (?:ne )?(?:sais|vois) pas(?: trop)?|j'ai pas d'idee|aucune idee|bonne question)(?: ?[,.:] ?| )(?:mais |peut-etre |disons |je dirais )*"
    r"(?:les?|la|l'|une?|des|mon|ma|mes|ils?|elles?|on|qu'\w+|que j\w*|je (?!sais|vois|dirais)\w{3,}|\w{3,}(?:er|ir)) ?\w{3,}"
)
"""« Je sais pas, les couleurs ? » answers."""

_NE_SAIT_PAS = re.compile(
    r"^(?:(?:euh|bah|ben|la|franchement|alors|non) ,? ?)*je (?:ne )?(?:sais|vois) (?:pas|plus)(?: trop| encore| du tout| vraiment| bien)?\W*$"
)
_SANS_EXEMPLE = re.compile(
    r"\b(?:rappelle|souviens) (?:plus|pas)\b|\b(?:pas|aucun|plus) (?:d'|un (?:seul )?)?(?:exemple|idee)s?\b|\brien (?:ne )?(?:me |m')(?:vient|revient)\b|\bj'en (?:ai|vois) (?:pas|aucun)\b"
)


def esquive(message: Message) -> bool:
    """Whether an open question got « je ne sais pas », « oui », or nothing to keep."""
    if vide(message):
        return True
    mots = len(message.texte.split())
    if _NE_SAIT_PAS.search(normaliser(message.texte)):
        return True
    if mots <= 6 and _SANS_EXEMPLE.search(normaliser(message.texte)):
        return True
    if _APRES_HESITATION.search(normaliser(message.texte)) or enonce_un_acte(message.texte):
        return False
    if _SANS_EXEMPLE.search(normaliser(message.texte)) and mots <= 10:
        return True
    if mots <= 3 and (dit_oui(message) or dit_non(message)):
        return True
    return message.intent == "reponse_vague" and message.certitude > 0.6 and mots <= 8


_DEDAIGNE = ("objection_utopie", "objection_clients", "objection_finances", "frustration")
_DEDAIN = re.compile(
    r"\b(?:bla ?-?bla\w*|utopi\w*|utopist\w*|bisounours|foutaises?|mon (?:cul|oeil)|du vent|langue de bois|de consultants?|bullshit|conneries?|philosophie (?:de|a)|(?:tu te|vous vous) (?:fous|foutez|fout|moque[sz]?)|vos (?:histoires|salades|grands mots)|tes (?:histoires|salades|grands mots))\b"
)
"""Scorn for what the coach asks, in a flat text."""
_SEUIL_DEDAIN = 0.3


def interruption(message: Message, etape: str | None, choix: tuple[str, ...]) -> str | None:
    """Name the intent that interrupts the journey, or None when the message is an answer.

    Args:
        message: what was sent.
        etape: the pending question, None before the first.
        choix: the buttons of the pending question; a choice is always an answer.
    """
    intent = message.intent
    if message.texte.strip() in choix:
        return None
    if etape == "statut" and repond_au_statut(message.texte):
        # « Je redémarre, donc création » starts nothing again.
        return None
    donne = ordre(message.texte, etape)
    if choix and dit_oui(message) and donne != "faire_pause":
        return None
    if donne is not None:
        return donne
    if intent is None:
        return None
    if intent in REPONSES or intent in ("ouvrir_conversation", "detresse"):
        # Distress is heard before (`securite`); what is left of it here was too faint.
        return None
    if intent in ("affirmer", "nier"):
        return None
    plat = normaliser(message.texte)
    pourquoi = bool(etape) and etape.startswith("pourquoi")
    if etape and not pourquoi and intent in _CONFONDUES and enonce_un_acte(message.texte):
        # « Remercier mon imprimeur » is what these questions ask for.
        return None
    if intent == "question_exemple" and (_SANS_EXEMPLE.search(plat) or "par exemple" in plat):
        return None
    if intent in _DEDAIGNE and not pourquoi and _DEDAIN.search(plat):
        # « C'est utopique, vos histoires » answers nothing.
        return intent if message.certitude >= _SEUIL_DEDAIN else None
    seuil = _SEUILS.get(intent, _SEUIL)
    if intent in _MARQUES and not _MARQUES[intent].search(plat):
        if intent in _DETRUIT:
            # « La mémoire » is a value: nothing is erased without a word that says so.
            return None
        seuil = _SEUIL_SANS_MARQUE
    if intent in OBJECTIONS and etape and not pourquoi:
        seuil = 0.4 if interroge(message.texte) else _SEUIL_OBJECTION_HORS_ECHELLE
    if intent == "objection_clients" and etape in (
        "coeur_clientele",
        "renoncements",
        "changement_metier",
    ):
        # « Ceux qui ne regardent que le prix » is what these questions ask for.
        return None
    if intent.startswith("question_"):
        # What looks like a question needs less certainty than what looks like an answer.
        seuil = max(seuil, 0.85) if seuil > _SEUIL or not interroge(message.texte) else 0.35
    if intent == "objection_finances" and pourquoi:
        # As an answer to why, « il faut bien vivre » is a necessity: the ladder receives it.
        if not re.search(r"valeur|ideal|beau|tout ca|vos |votre|loyer", normaliser(message.texte)):
            return None
    return intent if message.certitude >= seuil else None
