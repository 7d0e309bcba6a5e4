"""Orders given to the coach in so many words, whatever the model reads."""

from __future__ import annotations

import re

from pourquoi.ecriture import en_phrases, normaliser

SEULS = {
    "passer": "passer_question",
    "passe": "passer_question",
    "suivant": "passer_question",
    "suivante": "passer_question",
    "question suivante": "passer_question",
    "pause": "faire_pause",
    "stop": "faire_pause",
    "reprendre": "reprendre",
    "corriger": "corriger_reponse",
    "modifier": "corriger_reponse",
    "synthese": "demander_synthese",
    "ma synthese": "demander_synthese",
    "la synthese": "demander_synthese",
    "resume": "demander_synthese",
    "recap": "demander_synthese",
    "recapitulatif": "demander_synthese",
    "le recapitulatif": "demander_synthese",
    "bilan": "demander_synthese",
    "le bilan": "demander_synthese",
    "pdf": "exporter_synthese",
    "exporter": "exporter_synthese",
    "recommencer": "recommencer",
    "effacer": "effacer_donnees",
    "effacez mes donnees": "effacer_donnees",
    "efface mes donnees": "effacer_donnees",
    "on en est ou": "demander_synthese",
    "ou on en est": "demander_synthese",
    "ou en est on": "demander_synthese",
    "aide": "demander_aide",
    "help": "demander_aide",
    "humain": "parler_humain",
}
"""The words the help gives, and their like: typed alone they are orders."""

_ENTAME = re.compile(r"^(?:(?:bon|allez|ok|okay|bref|voila|alors|sur ce|du coup) ,? ?)+(?=\w)")
"""What opens an order without changing it: « bon, pause »."""

_QUAND = r"pour (?:aujourd'hui|ce soir|ce matin|le moment|l'instant|cette fois|maintenant)|maintenant|merci|s'il|bi[sz]+|ciao|bye|bonne|a (?:demain|plus|bientot)|parce|car|mais|faut|il faut|j'ai|on a|bon|[.,!;?]|$"
_FIN = rf"(?= ?(?:-? ?(?:la|ici)\b(?= ?(?:{_QUAND}))|{_QUAND}))"
"""What follows someone who leaves: « je m'arrête chez mes clients » does not."""

_ARRETER = re.compile(
    rf"\b(?:(?:je |juste |vais |veux |prefere |dois |voudrais |faut que je )m'arrete\w*|on (?:va )?s'arrete\w*|on (?:va )?arrete|arretons(?: ?- ?nous| nous)?"
    rf"|(?:j'|on |nous )en rest\w+){_FIN}|\bj'arrete (?:la|ici)\b(?= ?(?:{_QUAND}))"
    r"|\b(?:c'est|c) (?:bon|assez|fini|tout) pour (?:aujourd'hui|ce soir|ce matin|l'instant|le moment|cette fois)\b"
    r"|\b(?:assez|ca suffit|suffira|suffit) pour (?:aujourd'hui|ce soir|ce matin)\b|^(?:\w+ ,? ?){0,3}(?:ca|cela) me suffi\w+\b|^(?:bon |ok |allez )*(?:ca|cela) suffira?\W*$"
    r"|\bon (?:reprend|continue|verra) (?:ca )?(?:ce soir|demain|plus tard|lundi|apres|une autre fois)\b(?!,? (?:pour )?(?:celle|cette))"
    r"|\ba demain\W*$|\barrete la\W*$|\b(?:on|je) (?:fais|fait|faisons|prends?) une (?:petite |courte )?pause\b|\bprends? conge\b|\bje (?:vous|te) (?:quitte|laisse)\b(?! (?:le|la|les|choisir|decider|voir|faire))"
    rf"|\b(?:on|je) (?:mets?|me[st]) (?:sur )?pause{_FIN}|\b(?:je |on )(?:me |se )?(?:casse|barre|sauve|file|tire)\b{_FIN}|\b(?:je|on) (?:dois|doit) (?:y aller|filer|partir)\b{_FIN}|(?<!quand )(?<!lorsque )(?<!qd )(?<!si )\bje (?:pars|m'en vais|m'en va)\b{_FIN}|\bj'y retourne\b{_FIN}|^(?:\w+ ,? ?){{0,3}}je vais (?:me coucher|dormir|au lit)\b{_FIN}"
)
_PLUS_TARD = r"(?:ce soir|demain(?: matin| soir)?|plus tard|tout a l'? ?heure|apres(?: manger| le service| la fermeture)?|a (?:midi|la pause)|dans (?:une?|deux|trois|cinq|dix|\d+|quelques) (?:minutes?|heures?|h|min|mn|jours?)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce week-?end)"
_AVANT_JE = r"^(?:(?:bon|ben|bah|allez|ok|okay|bref|voila|alors|sur ce|du coup|la|non|oui|euh|merci|desolee?|pardon|excuse[sz]?[ -]moi|attends?|attendez|stop|hop|oups|mais|et|moi|svp|stp|est ?- ?ce que|franchement|(?:j'ai )?(?:une?|mon|ma|le|la|du) (?:\w+ (?:qui )?(?:m')?(?:arriv|attend|entre|rentr|sonn|appell|pleur)\w*|client|cliente|livreur|telephone|monde)) ?[,.!]* ?)*"
"""What stands before « je » in an order: « au téléphone je… », « mon flyer, je… » answer."""
_JE_REVIENS = re.compile(
    rf"{_AVANT_JE}(?:je |j'y )(?:(?:reviens?|reviendrai|repasse(?:rai)?|reprends|reprendrai|continue(?:rai)?)(?: vers (?:vous|toi))?|(?:reprends|reprendrai|finis|finirai|continue(?:rai)?) (?:ca|la suite|le reste|tout ca)) {_PLUS_TARD}\W*$"
)
"""« Je reviens ce soir »: no one is back."""
_J_ARRETE = re.compile(rf"\b(?:j'arrete|(?:vais|veux|prefere) arreter){_FIN}")
"""The same, unless the question was what to give up."""
_RENONCE = ("renoncements", "habitude_a_quitter", "choix_strategique")

_ADIEU = re.compile(
    r"^(?:(?:bon|ok|allez|stop|super|merci|parfait|oui|non|voila|mille mercis|beaucoup|bien|a vous|a toi|pour tout|monsieur|madame|et) ?[,.!]* ?)*"
    r"(?:au revoir|bonne (?:soiree|journee|nuit|fin de \w+|continuation)|a (?:bientot|la prochaine|plus(?: tard)?)|bye(?: bye)?|ciao|tchao|adieu|bi[sz]+(?:ous?)?)\b(?: (?:merci|monsieur|madame|a tous|a vous|et merci|pour tout|beaucoup|bien))*\W*$"
)
_TOUT = r"(?:tout\b(?! (?:ce|les?|la|l')\b)|(?:toutes )?(?:mes|nos) (?:donnees|reponses|infos?|messages?|traces?)|(?:cette|la|notre|ma) conversation|ce que (?:j'ai|je (?:vous )?ai|on a|nous avons|je vous))"
_EFFACER = re.compile(
    rf"\b(?:effac|sup+rim|detrui)\w*(?: ?- ?moi| moi| nous| bien| donc| aussi)* {_TOUT}|\b{_TOUT}(?: \w+){{0,2}} (?:effac|sup+rim|detrui)\w*"
    r"|\b(?:veux|veut|voudrais|aimerais|demande) (?:d'|qu'on |que vous |que tu )?(?:effac|sup+rim)\w*"
)
_SANS_EFFACER = re.compile(
    r"\b(?:pas|rien|jamais|sans|evite\w*|si|quand) (?:\w+ ){0,2}(?:effac|sup+rim)|\b(?:j'|je |on |nous )(?:effac|sup+rim)(?:e|ons)\b"
)
"""Nor does an act: « je supprime tout ce qui abîme la terre »."""
_SYNTHESE = re.compile(
    r"\b(?:(?<!je )fais|faites|fait|(?<!pour )faire|avoir|recevoir|recuperer|montre\w*|(?<!je )(?<!leur )(?<!lui )donne\w*|envoie\w*|veux|voir|voudrais|affiche\w*|passe\w*|lire|lis|relire) (?:-? ?moi |nous |voir |a nouveau |encore |de nouveau |juste |seulement |enfin |plutot |donc )*(?:la|ma|notre|une|cette) (?:petite )?(?:synthese|synthez|recap\w*|resume|bilan)\b"
    r"|^(?:(?:bon|ok|allez|alors|juste|merci|svp|stp) ,? ?)*(?:affiche|montre|envoie|donne)[sz]? ?(?:-? ?moi )?(?:juste |encore )?(?:le|mon) (?:recap\w*|resume|bilan)\b"
    r"|^(?:(?:bon|allez|ok|oui|non|mais|et|juste|stp|svp) ,? ?)*(?:ma |la |une )?synth\w{1,5}\b ?(?:,|s'il|$|(?:(?:j'ai|jai|je (?:vous |te |t')?(?:l')?ai) (?:dit|demande)e*|stp|svp|tout de suite|d'abord|quand meme|alors|plutot)\W*$)|\bune synthese\b.{0,40}\?|\brelire (?:le )?tout\W*$"
    r"|\b(?:montre\w*|dis|dites|rappelle\w*)[- ]*(?:moi |nous )?(?:ou|la ou) (?:on|nous) en (?:est|sommes)\b|\b(?:qu'|qu'est ?-? ?ce que )(?:avez|as|aviez|avais|vous avez|tu as|t'as) ?-? ?(?:vous|tu)? ?(?:deja )?(?:note|retenu|garde|enregistre)\b(?! en memoire)|\b(?:vous|tu|t'|tas) ?(?:avez|as)? ?(?:deja )?(?:gard|not|reten|enregistr)\w+ (?:quoi|k[ow]i)(?: (?:de (?:moi|tout ca)|jusqu'ici|deja|pour l'instant|sur moi|au juste|finalement))*\W*$"
)
_EN_FICHIER = re.compile(r"\b(?:mail|pdf|fichier|document|imprim\w*|telecharg\w*)\b")
_PASSER = re.compile(
    r"\b(?:passons|passe[rz]? (?:a la suite|cette|la question|a autre chose)|question suivante|la suivante)\b|\bon passe(?= ?(?:a la suite|a autre chose|cette|la|[.,!]|$))"
    r"|^(?:(?:non|desolee?|euh|bof|la|franchement|pardon|merci|mais) ?[,.]? ?)*(?:(?:j'ai |j'ai vraiment )?pas (?:trop |tres |vraiment )?envie d(?:'en|e (?:le |la |te |vous |m')?) ?(?:parler|repondre|dire|raconter|etaler)|(?:je (?:prefere|veux|vais) )?(?:le |la )?garde[rz]? (?:ca |cela )?pour moi|je (?:n'en|ne|en) parle(?:rai)? pas|(?:c'? ?est|cest|c) (?:trop )?(?:prive|personnel|perso|intime)|(?:ca |cela )(?:ne )?(?:te|vous) regarde pas)(?: (?:ca|la|de ca|ici|avec vous|avec toi|merci|desolee?))*\W*$"
    rf"|{_AVANT_JE}(?:je |on |j'y )(?:peux|peut|pourrais|pourra|prefere\w*|veux|aimerais|voudrais)? ?(?:y )?(?:repon[dt]\w*|revenir|reviendrai|reflechir|voir|faire) (?:a (?:ca|cela|cel(?:le)? ?-? ?la|cette question) |ca |dessus |la-dessus )?(?:plus tard|apres|a la fin|une autre fois)(?: a (?:ca|cela|cel(?:le)? ?-? ?la|cette question))?\W*$|\bon verra (?:ca )?plus tard,? (?:pour )?(?:celle ?-? ?la|cette question)"
)
_CORRIGER = re.compile(
    r"^(?:(?:attends?|attendez|stop|non|oups|euh|je|j'ai|veux|voudrais|dois|peux|peut|on|il faut|faut|pardon) ,? ?){0,4}(?:corrig\w*|modifi\w*|rectifi\w*|revenir sur)"
    r" (?:(?:ma|mes|mon|la|les|le|une|l'|sur|derniere|premiere|question|reponse) ?)*(?:reponses?|valeurs?|activite|metier|statut|raison d'etre|phrase|renoncements?|clientele|pourquoi)\b"
    r"|\b(?:revenez|reviens|revenons|retour|retournons) a (?:ma|la|mes|mon) (?:raison d'etre|phrase|valeurs?|reponses?|activite)\b"
    r"|\b(?:revenir|reviens|revenez|revenons|retourn\w+|remont\w+|retour) (?:en arriere\b|(?:a|sur) (?:la |ma |l'|celle )?(?:question |reponse )?(?:d'? ?avant|precedente|juste avant)\b|a l'etape (?:d'avant|precedente))"
    r"|\bchanger (?:ma|mes|la|une) (?:derniere |premiere )?(?:reponses?|phrase|raison d'etre)\b"
)
"""Corrections that name what they correct."""

_SIGNES = re.compile(r"[^\w\s'.,;:!?-]")
"""Emoji and the like, which say nothing here."""

_POLITESSE = re.compile(
    r"\b(?:s'il (?:vous|te) plait|je (?:vous|te) prie|merci|maintenant|alors|donc|(?:montre|donne|envoie|faites? voir)\w*(?:[- ]moi)?)\b"
)

COURT = 5
LONGUEUR_MAX = 25
"""Words above which a message is a story, not an order; a bare « j'arrête » is a short one."""


def a_plus(plat: str) -> str:
    """« merci, a+ » → « merci, a plus »."""
    return re.sub(r"(?<!\w)a ?\+(?!\w)", "a plus", plat)


_DU_COACH = r"(?:repond\w*|parler|poser|discuter|questions?|reponses?|donnees|infos?|informations|messages?|traces?|conversation|discussion|echanges?|seance|session|entretien|exercice|questionnaire|parcours|coaching|coach|robot|bot|appli\w*|programme|synthese|bilan|resume|phrases?|raison d'etre|valeurs?|activite|metier|statut|pourquoi|renoncements?|clientele|geste|carnet|compte|profil|textes?|mots?|debut|depart|debats?|lignes?|fin|suite|massacre|carnage|truc|machin|delire|blabla|derniere?|premiere?|deuxieme|precedente?|prenom|nom|numero|mail|adresse)"
_SA_CHOSE = re.compile(
    r"(?:^|[.,;:!?] ?|\b(?:d'|de|a|et|vais|va|pour|puis|je|j'|on|tout|enfin|deja|euh|bah|ben) ?)(?:tout |toutes? )?(?:(?:arret|stopp|supprim|effac|recommenc|corrig|modifi|rectifi|chang|export)er|reprendre|refaire|remettre|(?<=je )(?:reprends|recommence|corrige|supprime|efface|change)|(?<=j')(?:arrete|efface))"
    rf"(?: tou[ts]e?s?)?(?: a zero)? (?:(?:les?|la|une?|des?|mes|mon|ma|nos|notre|ses|ce qui|aux?|du) |l'|d')(?!{_DU_COACH}\b(?! (?:clients?|d'accroche|de (?:mes|nos) clients?|perimee?s|bancaires?|d'accueil|facebook|insta\w*|google|linkedin|tiktok|vinted|uber\w*|pro\b|(?:sur|de|dans) (?:le|la|mon|ma|mes|les?) (?:site|page|vitrine|flyers?|cartes?|enseigne|camion\w*|etiquettes?|devis|facture))))\w{{2}}"
    r"|\b(?:reprendre|recommencer|remettre|refaire) (?:tout )?(?:a zero|du debut) (?:gratuit\w*|sans \w+er|pour (?:un|une|eux|lui|elle|mes|mon|ma)|avec (?:un|une|eux|lui|elle|mes|mon|ma)|chez|quand|si|une?|le|la|les|mes|mon|ma)\b"
    rf"|\b(?:recommencer|reprendre|continuer|arreter|arrete|cesser|evit\w+) (?:tout )?(?:a |de |d')(?:ne |pas |plus |me |m'|se |leur |lui )*(?!(?:repond|pos|parl|demand|question|fin)\w*\b)\w+(?:er|ir|re)\b"
    r"|\bj'(?:ai|avais) (?:tout |deja |encore |meme )*(?:repris|recommence|refait|remis|arrete|efface|supprime)\b(?! (?:la|ici|de repondre)$)"
    r"|\b(?:j'arrete|j'efface|je (?:reprends|recommence|refais|supprime)) .{0,40}?\b(?:quand|des que|tant que|jusqu\w*|si (?!tu\b|vous\b|possible|c'est possible|on peut|je peux))"
    r"|\b(?:m'|s')arret\w+ (?:de|d'|chez|avec|boire|prendre|manger|pour (?!aujourd|ce |cette |le moment|l'instant|maintenant|moi|toi))(?! ?(?:la|repondre|parler|l'exercice)\b)"
    r"|\bpause (?:cafe )?(?:avec|pour (?:les?|la|mes|mon|ma|eux|elles))\b"
    r"|^(?:(?:parce que|c'est|c'etait|surtout|bah|ben) )*pour (?:pouvoir )?(?:tout |enfin )*(?:recommenc|repart|reprend)\w+"
    r"|\b(?:voulais|voulait|fallait|fallu|permis|avais (?:envie|besoin)|pu) (?:de |d')?(?:tout |pouvoir )*(?:recommenc|repart|reprend|arret|effac|supprim)\w+"
    r"|\b(?:repartir|recommencer|reprendre) (?:tout |ma vie |ailleurs )*(?:a zero|de zero|du debut)?,? ?(?:apres|ma vie|ailleurs)\b"
    r"|\b(?:tout|toutes?) (?:supprim|effac)er ce qui\b|\btout ce que [^,.]+ (?:sur|dans) (?:facebook|insta\w*|internet|google|linkedin|tiktok|les reseaux|mon (?:site|blog|telephone|ordi\w*)|ma (?:page|vitrine))\b"
)
"""« Arrêter la location », « recommencer à faire des tournées », « j'arrête la vente quand… »: no order."""
_PARTAGE = re.compile(
    r"\b(?:partag|montr|envoy|lire|relire|imprim|donn|transmett|affich|coll|encadr|li[rs])\w* (?:ma |la |notre |cette |mon |le )(?:synthese|bilan|recap\w*|resume|phrase|raison d'etre)\b,? (?:avec|aux?|chez|dans (?:la|le|mon|ma|l')|sur (?:la|le|mon|ma|les|mes)|a (?:la|l'|ma|mes|deux|trois|quelques|un|une|mon|leur|tou\w+)|et (?:la|l'|en))(?! ?(?:adresse|mail|boite|e-mail|email|portable|telephone|tel|numero)\b)"
)
"""« Partager ma synthèse avec ma femme »: what they will do, and nothing is asked for."""
_REPOND_PAR_UN_ACTE = (
    "pourquoi_1", "pourquoi_2", "pourquoi_3", "pourquoi_4", "pourquoi_5", "acte", "regard_client", "coeur_clientele", *_RENONCE, "geste_respect", "action_7_jours",
    "partenaire_fournisseurs", "partenaire_collaborateurs", "partenaire_confreres",
)  # fmt: skip
_PARTAGENT = ("action_7_jours", "geste_respect", "acte")
_DEVANT_LA_PHRASE = ("phrase_a_finir", "avis_raison_detre", "raison_detre_reformulee")
_RECOMMENCE = re.compile(r"\b(?:a|de) zero\b|\b(?:recommenc|repart|reprend)\w+")


def de_son_affaire(texte: str, etape: str | None) -> bool:
    """Whether what is stopped, erased or started again is theirs: it answers what they do."""
    plat = normaliser(texte)
    veut = re.search(
        r"\b(?:veux(?! dire)|voudrais|peux|peut|pouvez|comment|possible|aimerais)\b|\?", plat
    )
    arret = _ARRETER.search(plat)
    if arret and "pause" not in arret[0]:
        return False
    if etape in _DEVANT_LA_PHRASE:
        # There, what is changed or taken out is of the sentence; « reprendre à zéro la vitrine » is not.
        return bool(_RECOMMENCE.search(plat) and not veut and _SA_CHOSE.search(plat))
    if etape in _PARTAGENT and not veut and _PARTAGE.search(plat):
        return True
    return etape in _REPOND_PAR_UN_ACTE and not veut and bool(_SA_CHOSE.search(plat))


def ordre(texte: str, etape: str | None) -> str | None:
    """The command that a message gives, or None when its words give none.

    Args:
        texte: the message.
        etape: the pending question; « j'arrête » answers some of them.
    """
    plat = " ".join(_SIGNES.sub(" ", a_plus(normaliser(texte))).split())
    nu = _POLITESSE.sub("", plat).strip(" .,!?")
    seul = SEULS.get(nu) or SEULS.get(_ENTAME.sub("", nu))
    if seul:
        return seul
    if de_son_affaire(texte, etape):
        return None
    if len(re.findall(r"\w+", plat)) > LONGUEUR_MAX:
        # A story, which may still end on a goodbye.
        fin = en_phrases(texte)[-1]
        depart = ordre(fin, etape) if len(fin) < len(texte.strip()) else None
        return depart if depart in ("faire_pause", "au_revoir") else None
    if _EFFACER.search(plat) and not _SANS_EFFACER.search(plat):
        return "effacer_donnees"
    if _SYNTHESE.search(plat):
        return "exporter_synthese" if _EN_FICHIER.search(plat) else "demander_synthese"
    if _part(plat, etape):
        return "faire_pause"
    if _ADIEU.search(plat):
        return "au_revoir"
    if _PASSER.search(plat):
        return "passer_question"
    return "corriger_reponse" if _CORRIGER.search(plat) else None


_DITS = (
    (r"\b(?:corrig|modifi|rectifi|chang)\w*\b.*\b(?:raison d'etre|phrase|reponses?|valeurs?|clients?|clientele|pourquoi|geste|action)\b|\b(?:raison d'etre|phrase|reponses?|valeurs?)\b.*\b(?:corrig|modifi|rectifi|chang)\w*", "corriger_reponse"),
    (r"\b(?:synth\w*|recap\w*|resum\w*|bilan)\b", "demander_synthese"),
    (r"\b(?:re?montr\w*|montre\w*|relire|(?<!au )revoir|redonn\w*|affich\w*|rappel\w+ (?:moi )?(?:mes|ce|ou))\b(?!.*\bquestion\b)", "demander_synthese"),
    (r"\b(?:pdf|mail|imprim\w*|telecharg\w*|export\w*|fichier)\b", "exporter_synthese"),
    (r"\b(?:effac\w*|supprim\w*) (?:moi )?tout\b|\b(?:effac\w*|supprim\w*) .*\b(?:donnees|conversation)\b", "effacer_donnees"),
    (r"\b(?:recommenc\w*|a zero|depuis le debut|du debut)\b", "recommencer"),
    (r"\b(?:vrai\w* personne|quelqu'un|conseill\w+|humain|rappel\w* par)\b", "parler_humain"),
    (r"\b(?:suivante?|passe|passez|passons|sautez|saute|sautons|autre question|autre chose|la suite)\b", "passer_question"),
    (r"\b(?:au revoir|bonne (?:soiree|journee|nuit|continuation)|bonsoir|bye|ciao|tchao|salut|adieu|kenavo|bisous?|bises?)\b", "au_revoir"),
    (r"\b(?:stop\w*|arret\w*|pause|demain|plus tard|ce soir|tout a l'heure|reviens|reviendrai|on reprend|fini|bosser|me sauve|j'y vais|dois y|a \+|quitte|m'en vais|file|y aller|a bientot|a plus|termine\w*|assez|la prochaine)\b", "faire_pause"),
    (r"\b(?:reprend\w*|reprenons|reprise|repartons|suis revenue?|de retour)\b", "reprendre"),
)  # fmt: skip
"""What an order is about, once it is known to be one."""


def ordre_dit(texte: str, etape: str | None) -> str | None:
    """The command of words already known to order something; None when it is none of these."""
    if not texte or de_son_affaire(texte, etape):
        return None
    plat = normaliser(texte)
    dit = next((nom for motif, nom in _DITS if re.search(motif, plat)), None)
    return ordre(texte, etape) or dit


def _part(plat: str, etape: str | None) -> bool:
    court = len(re.findall(r"[^\W\d_]{2,}", plat)) <= COURT
    bref = etape not in _RENONCE and court and _J_ARRETE.search(plat)
    return bool(bref or _ARRETER.search(plat) or _JE_REVIENS.search(plat))


def quitte(texte: str) -> bool:
    """Whether the message leaves, whatever else it asks: « ma synthèse, et j'arrête là »."""
    plat = normaliser(texte)
    return _part(plat, None) or bool(_ET_S_EN_VA.search(plat) and not SALUER.match(plat))


SALUER = re.compile(
    r"(?<!vous )(?<!te )(?<!t')\bdi(?:re|s|sons|t|sent)\b (?:[\w']+ ){0,3}(?:bonjour|bonsoir|merci|oui)\b"
)
"""« Dire bonjour et au revoir » answers."""


PAS_UNE_CHOSE = r"(?! (?:mes|mon|ma|les?|la|des|du|une?|tout|toutes?|ce|cette|leurs?|quelques|deux|trois|plein|\d+)\b)"
"""« Je file mes invendus aux voisins » gives; « je file » leaves."""
_ET_S_EN_VA = re.compile(
    rf"\b(?:j'|je )(?:arrete|stoppe) la\b(?! (?!merci|pour|bonne|je |on |c'est|a |et |salut|bye|ce soir|maintenant|parce)\w)|\b(?:j'ai dit|stop)\b.{{0,8}}\bstop\b|^stop\b|\bon n'en parle plus\b|\bon se quitte\b|\bbasta\b|\b(?:et|puis|avant d'|pour) (?:m'|s'|j'|on s'|je m')?arret\w+{_FIN}"
    r"|(?<=[\w,.!?;] )(?:et |puis |apres |allez |merci |sur ce )*(?:salut?|bye|ciao|tchao|adieu|kenavo|bi[sz]ous?|au revoir|bonne (?:soiree|journee|nuit|continuation|fin de \w+)|bonsoir|a (?:plus|bientot|demain|la prochaine))\b(?: (?:bye|tard|merci|a (?:tous|vous|toi)|monsieur|madame))*\W*$"
    r"|\bje (?:vais (?:devoir )?|dois )(?:y )?(?:retourner|repartir|filer|partir|bosser|fermer|dormir|rentrer)\b"
    r"|(?:\bj'ai|(?:^|[.,;:!?] ?)(?:(?:bon|allez|voila|et|ok|merci|la|mais|moi|pour moi|alors|bref|non|oui|euh) ,? ?)*c'est) (?:deja )?fini(?= ?(?:[.,;!?]|lol|mdr|merci|pour|la\b|$))|\b(?:je|j'y|j') ?(?:file"
    rf"{PAS_UNE_CHOSE}"
    r"|me sauve|m'en vais|vais y aller)\b|\b(?:il )?faut que (?:j'y aille|je (?:file|bosse|parte|rentre|me sauve|dorme))\b"
)


_MORCEAU = re.compile(
    r"(?<=[.!?…])\s+|\s*[,;]\s+(?:et\s+)?|\s*[^\w\s.,;:!?'’\"«»“”()–—…€%&/+°-]+\s+"
    r"|\s+(?=(?:(?:bon|allez|et|puis|là|la|sinon|du coup)\s+)*(?:(?:j(?:e\s|['’])?\s?(?:vais|veux|voudrais|préfère)|on va)\s+(?:m['’]|s['’])?arr[êe]ter (?:l[àa]|ici)|j(?:e\s?|['’])?m['’]?arr[êe]te (?:l[àa]|ici)|j(?:e\s|['’])?(?:veux|voudrais|peux)\s+(?:voir|avoir|lire) (?:ma|la) synth|(?:montre|donne|envoie|affiche)[sz]?[ -]moi (?:ma|la) synth)\b)",
    re.IGNORECASE,
)
_EN_PASSANT = re.compile(
    r"(?:(?:bon|allez|ok|merci|voila|je (?:pense|crois)|je (?:vous|te|t') ?(?:en )?prie|s'il (?:te|vous) plait|pour (?:aujourd'hui|ce soir)|c'est (?:bon|tout)|la|et|beaucoup|bonne (?:soiree|journee|nuit)|au revoir) ?,? ?)+\W*"
)
_D_AUTRES = re.compile(
    r"(?<!s')\b(?:leurs?|lui|ils?|elles?|clients?|clientes?|gens|banquier\w*|comptable)\b"
)
_APPELE = re.compile(
    r"(?:(?:bon|allez|ok|bref|la|desolee?) ,? ?)+(?:(?:j'ai |y a |il y a )?(?:un |une |des |du )?(?:clients?|clientes?|monde|telephone|livreur)(?: (?:la|qui (?:arrive|attend|entre|est la)))*)\W*"
)
"""« Bon client là »: why they stop, which answers nothing."""
_JE_PENSE = re.compile(r",?\s*\bj(?:e ?)?(?:pense|crois)\b", re.IGNORECASE)
COURT_ORDRE = 10
"""Words up to which a clause at the end of an answer may be an order."""


def synthese_a_la_fin(texte: str) -> tuple[str, str] | None:
    """What a message says and the request for the synthesis it ends on; None without both.

    « … elles font le calcul. je vais arrêter là, je veux voir ma synthèse »
    """
    debuts = [0, *(m.end() for m in _MORCEAU.finditer(texte))]
    fin, debut, demandee = len(texte), len(texte), False
    for debut_du_morceau in reversed(debuts):
        clause = _JE_PENSE.sub("", texte[debut_du_morceau:fin])
        plat = normaliser(clause)
        court = len(plat.split()) <= COURT_ORDRE and not _D_AUTRES.search(plat)
        donne = ordre(clause, None) if court else None
        synthese = donne in ("demander_synthese", "exporter_synthese")
        part = donne in ("faire_pause", "au_revoir") or court and quitte(clause)
        en_passant = court and _EN_PASSANT.fullmatch(plat.strip()) or _APPELE.fullmatch(plat)
        if not (synthese or part or en_passant):
            break
        demandee, debut, fin = demandee or synthese, debut_du_morceau, debut_du_morceau
    dit = texte[:debut].strip(" ,;")
    return (dit, texte[debut:]) if demandee and len(dit.split()) >= 2 else None


def salue_en_partant(texte: str) -> bool:
    """Whether the last of several sentences is a goodbye and nothing else."""
    *avant, fin = en_phrases(texte) or [""]
    return bool(avant) and ordre(fin, None) == "au_revoir"


def sans_le_depart(texte: str, etape: str | None) -> str | None:
    """What was said before leaving, or None when the message only leaves."""
    phrases = en_phrases(texte)
    restent = [p for p in phrases if ordre(p, etape) not in ("faire_pause", "au_revoir")]
    reste = " ".join(restent)
    return reste if len(restent) < len(phrases) and len(reste.split()) >= 3 else None
