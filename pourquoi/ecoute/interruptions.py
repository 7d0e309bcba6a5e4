"""Whether a message interrupts the journey, and by which intent, rather than answers its question."""

from __future__ import annotations

import re

from pourquoi.carnet import Message
from pourquoi.ecoute.interroge import enonce_un_acte, interroge
from pourquoi.ecoute.oui_ou_non import dit_oui
from pourquoi.ecoute.sans_reponse import SANS_EXEMPLE
from pourquoi.ecriture import normaliser
from pourquoi.extraction import repond_au_statut
from pourquoi.lecture import MOTIFS, OBJECTIONS
from pourquoi.ordres import de_son_affaire, ordre

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
    "demander_aide": re.compile(
        r"\?|\b(?:m'?aide[rz]?|aide[rz]?[ -]*moi|aide[rz]?(?= ?(?:svp|stp|s'il|\W*$))|besoin d'aide|help|perdue?s?|paume\w*|largue\w*|blo(?:que|ke)\w*|coincee?s?|guide[rz]?"
        r"|compr(?:en|is)\w*|jcompren\w*|capte|pige|saisi[rs]?|expliqu\w*|reformul\w*|repet\w*|redi(?:re|tes?|s)|quoi|koi|comment?|commandes?|menu|options?|boutons?|appu\w*|cli[qc]\w*|tape[rz]?"
        r"|(?:a|de) (?:moi|vous|toi) (?:de|ou)|attend|fonctionne\w*|se sert|(?:ca|sa|truc) (?:s'utilise|marche)|coup de main|k?es[tk]?|qu'est[ -]ce qu\w*)\b|(?:^|\b(?:le|donne\w*|avoir|voir) )(?:un )?mode d'emploi\b"
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

_RACONTENT = {
    "au_revoir": re.compile(
        r"\bdi(?:re|s|t|sent|sons|sait|sais)\b (?:(?!que\b)[\w']+ ){0,4}(?:au revoir|bonsoir|a (?:bientot|demain)|bonne (?:journee|soiree|nuit))\b"
    ),
    "saluer": re.compile(
        r"\b(?:dire|dis|dit|leur|redire|un|le) (?:\w+ )?bonjour\b|\bbonjour (?:tous les|toutes les|chaque|le (?:matin|soir)|en \w+ant|par (?:son|leur)|avec (?:le|un) sourire)\b"
    ),
    "reprendre": re.compile(
        r"\b(?:je|on) (?:vais |va )?continu\w* (?:pareil|comme (?:avant|d'habitude|toujours)|ainsi|mes|mon|ma|de \w+(?:er|ir|re)|a (?!repondre)\w+(?:er|ir|re))\b"
    ),
    "recommencer": re.compile(
        r"\b(?:j'ai|jai|on a|j'avais|je l'ai|je les ai|fallu|fallait) (?:tout |deja |meme |encore )*recommenc|\brecommenc\w* (?:[\w']+ ){0,2}fois\b|\brecommencer (?:petit|en petit|tant que|jusqu\w*|autant)\b|\b(?:je|on) recommence (?:gratuit\w*|jusqu\w*|tant|quand|chaque|si c)\b"
    ),
    "parler_humain": re.compile(
        r"^(?:(?:je (?:vais|veux)|aller|demain|lundi|mardi|mercredi|jeudi|vendredi|,) ?)*(?:appeler|voir|rencontrer|contacter|joindre|parler|prendre rendez-vous) (?:a |avec |au |aux )?(?:un |une |mon |ma |le |la |des )?(?:conseill\w+|quelqu'un|humain) (?!(?:de chez )?(?:vous|votre|ton|la structure)\b)(?:de|du|des|d'|a|au|aux|chez|en|pour|qui) ?(?!(?:votre|vous|ton|toi|la structure|cause)\b)"
        r"|^(?:(?:parce que?|car|que|bah|ben|pour moi) ?)*(?:c'? ?est|ca (?:reste|rend)|c) (?:tellement |juste |plus |tres |trop |tout simplement )*humain\w*\W*$"
    ),
}
"""« Dire bonjour », « j'ai recommencé quatre fois », « voir un conseiller de la chambre »: no order."""

_JAMAIS_SANS_MARQUE = ("effacer_donnees", "recommencer", "demander_aide")

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

_DEDAIGNE = ("objection_utopie", "objection_clients", "objection_finances", "frustration")

_DEDAIN = re.compile(
    r"\b(?:bla ?-?bla\w*|utopi\w*|utopist\w*|bisounours|foutaises?|mon (?:cul|oeil)|du vent|langue de bois|de consultants?|bullshit|conneries?|philosophie (?:de|a)|(?:tu te|vous vous) (?:fous|foutez|fout|moque[sz]?)|vos (?:histoires|salades|grands mots)|tes (?:histoires|salades|grands mots))\b"
)
"""Scorn for what the coach asks, in a flat text."""

_SEUIL_DEDAIN = 0.3


def porte_sa_marque(message: Message) -> bool:
    """Whether a message read as an interruption holds a word that such messages have.

    « Merci encore » does, read as thanks; « dire bonjour », read as a greeting, does not.
    """
    intent, plat = message.intent or "", normaliser(message.texte)
    if intent in _RACONTENT and _RACONTENT[intent].search(plat):
        return False
    return intent in _MARQUES and bool(_MARQUES[intent].search(plat))


def dit_le_statut_demande(texte: str, etape: str | None) -> bool:
    """Whether « créez-vous ou reprenez-vous ? » is the question, and this answers it, however it is read."""
    return etape == "statut" and repond_au_statut(texte)


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
    if dit_le_statut_demande(message.texte, etape):
        # « Je redémarre, donc création » starts nothing again.
        return None
    donne = ordre(message.texte, etape)
    if choix and dit_oui(message) and donne != "faire_pause":
        return None
    if donne is not None:
        return donne
    if intent is None or intent in COMMANDES and de_son_affaire(message.texte, etape):
        return None
    if intent in REPONSES or intent in ("ouvrir_conversation", "detresse"):
        # Distress is heard before (`securite`); what is left of it here was too faint.
        return None
    if intent in ("affirmer", "nier"):
        return None
    plat = normaliser(message.texte)
    if etape and intent in _RACONTENT and _RACONTENT[intent].search(plat):
        return None
    pourquoi = bool(etape) and etape.startswith("pourquoi")
    if etape and not pourquoi and intent in _CONFONDUES and enonce_un_acte(message.texte):
        # « Remercier mon imprimeur » is what these questions ask for.
        return None
    if intent == "question_exemple" and (SANS_EXEMPLE.search(plat) or "par exemple" in plat):
        return None
    if intent in _DEDAIGNE and not pourquoi and _DEDAIN.search(plat):
        # « C'est utopique, vos histoires » answers nothing.
        return intent if message.certitude >= _SEUIL_DEDAIN else None
    seuil = _SEUILS.get(intent, _SEUIL)
    if intent in _MARQUES and not _MARQUES[intent].search(plat):
        if intent in _JAMAIS_SANS_MARQUE:
            # « La mémoire » is a value: nothing is erased without a word that says so. « Pas besoin
            # d'un mode d'emploi » is said of a machine: no help is given to whoever asks for none.
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
