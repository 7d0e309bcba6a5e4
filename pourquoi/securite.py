"""Safety: in distress the coaching stops at once, until the person asks to go on."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Any
from zlib import crc32

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.detresse import (
    SIGNES,
    Danger,
    Signe,
    danger,
    emprise,
    n_est_qu_un_sosie,
    ressemble,
    sans_l_anodin,
    scene,
    signes_de_detresse,
    signes_faibles,
    sombre,
)
from pourquoi.ecoute.oui_ou_non import dit_oui
from pourquoi.ecoute.sans_reponse import LONGUEUR_MAX
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape
from pourquoi.lecture import MOTIFS

SEUIL_DETRESSE = 0.95
"""From this probability on, the coaching stops without asking."""

SEUIL_DOUTE = 0.3
"""From this one on, the coach asks: a missed distress is worse than a question."""

SEUIL_DOUTE_IMPERSONNEL = 0.6
"""The same where nothing is said of oneself."""

_DE_SOI = re.compile(r"\b(?:je|me|moi|on|plus|rien|jamais|personne|fin|vie)\b|\b[jm]'|\bj[a-z]{2,}")

_LIEU_VIDE = re.compile(
    r"\b(?:plus|pas) (?:rien|personne|un chat|grand[- ]chose)(?: du tout)? (?:au|dans (?:le|la|ce|notre)|a la|sur (?:la|le)) (?:village|bourg|bourgade|quartier|rue|hameau|vallee|canton|centre|place|campagne|cote|vieille ville|coin|secteur|port|plaine|plateau|zone|commune)\b"
)
"""« Il n'y a plus rien au village »: the place is empty, not whoever says so."""

SEUIL_DOUTE_CONCRET = 0.88
"""Where the question is about acts and clients, or the answer about one's hours, the model doubts
too easily."""

SEUIL_DOUTE_SIGNE = 0.5
"""The same there, beside a weak sign."""

SEUIL_APRES = 0.2
"""From this one on, once the coaching stopped for distress in this session."""

SEUIL_MOTIF = 0.8
"""From this one on, a short answer to « comment allez-vous ? » is about the work."""

DEJA, DEMENTIE = "detresse", "detresse_dementie"
"""Written in `detours_faits` once the coaching stopped, or once a doubt was denied."""

TRAVAIL, VA_MAL = "Je parle du travail", "Je ne vais pas bien"

_MALENTENDU = re.compile(
    r"\b(?:je vais (?:tres |plutot |super |vraiment )?bien|je me porte|(?:c'est|c'etait) (?:juste |que )?pour (?:dire|expliquer|raconter|situer|planter le decor)|t'inquiete|inquietez[- ]vous pas|ca va (?:tres |mieux|bien)|tout va bien|mais non|je parl\w+ (?:de|du|des|d')"
    r"|(?:vais|veux|compte|suis) pas (?:non plus )?(?:me (?:pendre|tuer|flinguer|suicider|supprimer|foutre en l'air|jeter)|suicidaire|en danger|mourir)|c'est juste que|oh la|doucement|rien a voir|je rigol\w*|je plaisant\w*|je (?:deconn\w*|blagu\w*|test(?:ais?|e)\b)|c'(?:est|etait) (?:juste |que )?(?:une (?:blague|expression|image|facon de parler)|(?:du|un) (?:second degre|test)|de l' ?(?:ironie|humour)|pour (?:rire|voir|tester|blaguer))|humour noir|fausse alerte|pas de panique|mal (?:exprimee?|dit|formule)"
    r"|(?:vous vous|tu te|t'as|vous avez) (?:tromp\w*|mal compris|rien compris)|(?:le|du|de|mon) (?:travail|boulot|metier|boite|entreprise|affaire))\b"
    r"|^(?:(?:non|nan|mais|ah|euh|c'est|c'etait) ?,? ?)*(?:de|du) ?(?:mon |ma |mes |la |le |l' ?)?(?:boite|entreprise|affaire|boutique|chien|chat|machine|four|camion|marche)s?\b"
    r"|^(?:(?:mais|ah|oh|lol|mdr|enfin|non|nan) ?,? ?)+pas du tout\W*$|^(?:mdr|ptdr|lol|haha\w*) ?,? ?(?:non|nan|mais non)\b|^(?:non|nan) ?,? ?(?:mdr|ptdr|lol|haha\w*)\W*$"
)
_EN_UN_MOT = re.compile(
    r"(?:(?:non|nan|mais|ah|oh|euh|si|merci|ca va|tout va bien|je suis|c'est) ?,? ?)*(?:c'(?:est|etait) (?:du passe|avant|(?:deja )?loin|derriere moi|il y a (?:longtemps|[\w ]{2,12}ans))|plus maintenant|(?:juste|seulement|simplement) (?:un peu )?(?:fatigu|creve|stress|enerv)\w*|(?:je pleure|en deuil|pleur\w+) (?:(?:encore|toujours|de|d') ?)*(?:mon|ma|mes) \w+ mais ca va)(?: ?,? (?:ca va|tout va bien|merci|maintenant|rassure\w*(?: ?-? ?vous)?))*\W*"
)
"""« Plus maintenant », « juste fatigué »: a denial when nothing else is said."""
_FAUSSE_ALERTE = re.compile(
    r"\b(?:fausse alerte|je (?:rigol|plaisant|deconn|blagu|test)\w*|pas de panique|mal (?:exprimee?|dit|formule)|(?:facon|maniere) de parler|tout va bien|ca va (?:tres )?bien|je vais (?:tres )?bien)\b"
)
"""After blows, nothing less denies them: « je l'ai quitté mais il me suit » does not."""
_PAS_EN_DETRESSE = re.compile(
    r"\b(?:suis|me sens) pas (?:du tout |non plus |quelqu'un de )?(?:suicidaire|en danger|en detresse|depressi\w*|deprimee?|malheureu\w*)\b(?!.*\b(?:mais|enfin|sauf|quoique|encore|pense)\b)"
)
_DU_TRAVAIL = r"(?:parl|racont)\w+ (?:(?:juste|que|seulement|comment c'etait|comment ca se passe) ){0,2}(?:de |du |des |d'|au |a )?(?:(?:mes|mon|ma|la|le|les|l'|ces) ?)?(?:anciens? )?(?:patients?|metier|clients?|travail|boulot|taf|job|poste|usine|malades|residents?|familles?|animaux)(?!.*\b(?:tout|vie|moi|aussi|reste)\b)"

_VA_BIEN = re.compile(
    r"\b(?:je vais (?:tres |plutot |super |vraiment |parfaitement )?bien|(?<!pas une )(?<!pas qu'une )(?:(?:facons?|manieres?) de (?:parler|dire)|expression|image|metaphore)\b|je me porte|a merveille|tout va bien|pas de moi|rien de grave)\b"
    rf"|\b{_DU_TRAVAIL}\b"
)
"""Said plainly, it outweighs what the model suspects."""

_VA_MAL = re.compile(
    r"\b(?:(?:pas|plus) (?:tres |trop |du tout )?(?:bien|la forme|fort|top|terrible|genial|ouf)|comme ci comme ca|couci|mal(?! (?:exprime|dit|formule|compris|lu))|moi|non plus|les deux|un peu des deux)\b"
)

_ESQUIVE = re.compile(
    r"^(?:\w+ ,? ?){0,2}(?:je (?:ne )?sais (?:pas|plus)|laiss\w+ tomber|peu importe|aucune importance|ca n'a (?:plus|pas) d'importance|qu'est|passe\w*|rien|bof|non|quelle importance"
    r"|ca (?:ne )?(?:vous|te) regarde|on s'en fout|je m'en fous|m'en fous|j'?en sais rien|\W*$)"
)
"""At the question « parlez-vous du travail ? », what avoids answering is not a denial."""


_EN_RIANT = re.compile(
    r"\b(?:mdr|je (?:rigole|plaisante|deconne)|haha\w*|hihi\w*|(?:ca|il|elle) (?:m'a|nous a) (?:bien |trop )?fait (?:rire|marrer|rigoler))\b"
)
_RAPPORTE = re.compile(
    r"\b(?:un|une|des|les?|la|cette?|ma|mon|mes) \w+(?: \w+){0,2} (?:qui )?(?:me|m'a|m'ont|nous a|nous ont) (?:dit|disait|disaient|repondu|lance|sorti)\b[^.!?;]*"
)
"""« un monsieur m'a dit je vais mourir avant ma cuisine »: another one's words."""


_METIER = re.compile(
    r"\b(?:palliati\w*|fin de vie|infirm\w+|aide[s]?[- ]soign\w*|soignant\w*|ehpad|hospice|funer\w+|obseques|pompes funebres|thanato\w*|marbr\w+|cercueil\w*|veterinair\w*|ambulanc\w*|pompiers?|sage[s]?[- ]femmes?|psycho\w*|psychiatr\w*|addict\w*|abattoir\w*|secouris\w*|urgenc\w*|soins?|malad\w*|mourants?|deuil\w*|suicid\w*)\b"
)
"""Trades that speak of death and illness every day."""


_RASSURE = re.compile(
    r"\b(?:vous m'avez|tu m'as) mal (?:lue?|comprise?)\b|\bpas malheureuse?\b"
    r"|\b(?:ne )?(?:vous|t) ?(?:en )?(?:faites|inquietez) pas\b|\bje vais (?:fort |tres |plutot )?bien\b|^(?:(?:ha?ha\w*|mdr|lol|non|nan|mais|ah|oh|si|oui|bah|ben|euh|bien sur) ,? ?)*(?:tout |ca |tt )(?:ca )?va (?:tres |super |plutot |bien )?(?:bien\b|super\b|nickel\b|tranquille\b)(?!.*\b(?:mais|sauf|enfin|pas)\b)|\bje parl\w+ (?:juste |que |bien |seulement )?(?:du|de mon|de) (?:travail|boulot|metier|taf)\b"
)
"""Asked how they are, they say plainly that it was about the work."""

_DU_COACH = re.compile(
    r"\b(?:dans|de|sur) (?:ma|la|votre|ta|cette) (?:synthese|phrase|reponse|question)\b|(?<!\bje )(?<!\bj')(?<!\bon )(?<!\bil )(?<!\belle )(?<!\bqui )(?<!\bme )(?<!\bse )(?<!\bm')(?<!\bj'y )\b(?:corrige\w*|enleve[sz]?|mettez|mets|remettez|remplace\w*|ajoutez?|redonne|redis|reecris)\b|\b(?:notez?|retenez|retiens|gardez?|ecri(?:vez|s)|disons) (?:plutot|bien que|plus tot)\b|\b(?:il )?manque (?:l'essentiel|la|le|les|juste)\b|\bqu'on (?:y )?(?:dise|mette|parle|ecrive|lise)\b"
)
_CITE = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")


_E = r"(?:e|es|ent|er|ez|ais|ait|aient|ee?s?)?"
_LIENS = re.compile(
    r"j|[jlmndcs]'|je|me|moi|on|nous|ils?|elles?|l[ea]s?|une?|d[eu]s?|ds|au?x?|en|et|ou|que|qui|qu'|quand|qd|dans|sur|par|pour|pr|pcq|parce|car|comme|avec|ma|mon|mn|mes|notre|nos|son|sa|ses|se|lui|leurs?|ce|ca|c|y|ya|est|sont|suis|sui|etai[st]|ai|avai[st]|ont|as|fai[st]|faits|vais|va|vont|ne|pas?|jamais|presque|toujours|depuis|encore|aussi|tt|tous|tout|toutes?|chaque|meme|bah|ben|franchement|puis|mais|tard|tot|avant|apres|pendant|entre|chez|seulement|juste|fois|moitie|tour|role|mdr|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cinquante|soixante"
)
_JOURNEES = re.compile(
    r"\d+(?:h\d*|x8)|heures?|h|matins?|mat|soirs?|soirees?|nuits?|jours?|journees?|midi|minuit|week|ends?|weekends?|lundi|mardi|mercredi|jeudi|vendredi|samedis?|dimanches?|mois|ans?|annees?|semaines?|horaires?|quarts?|postes?|coupures?|vacances|noels?|feries?|fetes|ete|hiver"
    r"|gosses?|enfants?|gamine?s?|petite?s?|ptits?|momes?|filles?|fils|femme|mari|conjointe?|copine?|copain|compagn(?:e|on)|famille|parents?|jumel(?:les|le)|jumeaux|bebes?|papa|maman|mere|pere|nounou|ados?|minots?"
    rf"|j?vois?|j?voi[rt]|voyai[st]|voient|vue?s?|grandi(?:r|s|t|ssent)?|j?(?:crois|rat|loup|profit|lev|couch|rentr|travaill|boss|embauch|debauch|commenc|reveill){_E}|j?dor(?:s|t|mir|ment|mai[st])"
    r"|j?par[st]|partir|partent|j?finis|j?sor[st]|arrive|ecole|creche|devoirs|bain|repas|diner|histoire|lit|anniv(?:ersaire)?s?|matchs?|spectacles?|kermesses?|premiers?|photos?|telephone|tel|maison|appart|porte|escalier|boulot|travail|taf|job|usine|resto|restaurant|chantiers?|magasin|boutique|bureau|hopital|entrepot|routes?|tournees?|deplacements?|gardes?"
)
_OMBRE = re.compile(
    r"\bun (?:jour|matin|soir)\b|\b(?:plus|rien|personne|sans|mieux|mal|seule?s?|dernier\w*|bientot|fin|fini\w*|vie|vivre|exist\w*|envie|force|pourquoi|boi[ts]?|boire|picol\w*|pleur\w*|mang\w*|attend\w*|reste(?:nt|r)?|partie?s?|pris|peur|noire?s?|tue\w*|mort\w*|malade\w*|tomb\w*|perd\w*)\b"
)
"""What no plain account of one's days needs, and distress told sideways often has."""
_A_LA = re.compile(r"\b(?:de|à|a|sur|dans|par) la (?=\w)", re.IGNORECASE)
"""« Pas de la semaine » is not « pas là »."""


def _ne_dit_que_ses_journees(texte: str) -> bool:
    """Whether an answer tells of hours and family, one word of anything else at the most.

    « Je finis à minuit, les petits dorment »: what many leave their job for, said at the why.
    """
    plat = normaliser(texte)
    mots = [m for m in _mots(texte) if not _LIENS.fullmatch(m)]
    dits = sum(bool(_JOURNEES.fullmatch(mot)) for mot in mots)
    ombre = _OMBRE.search(plat) or signes_faibles(_A_LA.sub(" ", texte))
    return dits >= 3 and len(mots) - dits <= 1 and not ombre


_USER = r"(?:tuer|crever|flinguer|user|epuiser|bousiller|ruiner|detruire|esquinter|casser|peter)"
_A_L_OUVRAGE = r"(?:au|aux|a|dans|sur|pour) ?(?:(?:la|le|les|l'|un|une|des|mon|ma|mes|ce|cette|ces|leurs?) ?)?(?!voies?\b|rails?\b|ponts?\b|trains?\b|corde|rasoir|fusil|arme|gaz\b|couteau|\w+ (?:et|pour) (?:mourir|en finir))\w{3,}"
_A_LA_TACHE = re.compile(
    rf"\b(?:plus|jamais|arret\w+|cess\w+|evit\w+|fini|finir|marre|sans|lieu|plutot|assez)(?: (?:avoir|besoin|envie|jamais|que))*(?: (?:a|de))? (?:me|te|se|nous|m'|s') ?{_USER} {_A_L_OUVRAGE}"
    rf"|\b(?:veux|voulais|voulait|fallait|est ?- ?a ?- ?)(?: ?- ?| )dire (?:de |que )?(?:me|se|m'|s') ?{_USER} {_A_L_OUVRAGE}"
    rf"|\b(?:me|te|se|m'|s') ?{_USER} (?:le dos|la sante|les? (?:genoux?|mains?|yeux|epaules?|poignets?|reins|nuits|soirees|week ?-? ?ends?)|le sommeil)\b"
)
"""« Ne plus me tuer au boulot », « me flinguer le dos »: worn out by the work, and no wish to die."""


_QUELQU_UN = r"(?:madame|monsieur|mme|mr|(?:un|une|la|cette|ma|mon|sa|son|notre|leur|mes|ses|des|les|nos|deux) (?:\w+ )?(?:grands? ?-? ?(?:meres?|peres?)|meres?|peres?|parents|maman|papa|dames?|messieurs|monsieur|femmes?|hommes?|mari|maris|fils|filles?|enfants?|soeurs?|freres?|oncles?|tantes?|voisine?s?|cliente?s?|patiente?s?|eleves?|malades?|gens|residente?s?|anciens?|anciennes|vieux|vieilles|mamies?|papis?|copines?|copains?|amie?s?|collegues?|cousine?s?|gamine?s?|gosses|jeunes)|maman|papa|mamie|papi|papy|tata|tonton|elles?|ils?)"
_D_UN_AUTRE = re.compile(
    rf"^(?:(?:et|mais|puis|alors|donc|parce|pcq|car|que|qu'|quand|comme|si|oui|non|c'est|y a|il y a) ?)*{_QUELQU_UN}\b(?!.*\b(?:je|moi|on|nous|toi|vous)\b|.*\bj')"
)
"""A clause about somebody else, and about nobody else than them."""
_ME_DEMANDE = re.compile(
    r"\b(?:me |m' ?)(?=(?:arret|demand|appel|appell|racont|remerci|confi|command|achet|ecri|pri|apport|reclam|attrap)\w*\b(?!.*\b(?:plus|pas|jamais|rien|personne)\b)|(?:di[st]|disai\w+) (?:que|qu'))"
)
"""« Elles m'arrêtaient dans la rue pour me demander… » tells nothing of oneself."""
_DE_MOI = re.compile(r"\b(?:me|ma (?:vie|faute|place|peau)|mon (?:corps|dos))\b|\bm'")
_PERTE = re.compile(
    r"\b(?:parti\w*|quitt\w*|mort\w*|mour\w*|meur\w*|deced\w*|deuil|perd\w*|divorc\w*|laiss\w*|abandonn\w*|suicid\w*|pend\w*|tuee?s?|mieux|sans|soulag\w*|debarrass\w*|assurance|corde|fusil|cachets?|rejoin\w*|fini\w*|terminee?|besoin|debrouill\w*|tranquill\w*|heureu\w*|(?!pleurai|montrai|entrai|rentrai|durai|tirai)\w{2,}(?:ra|ront|rait|raient))\b"
)
"""What somebody else does or goes through that may be one's own distress: « ma femme est partie »."""
_PROPOSITIONS = re.compile(r"\s*[.!?;,:…]+\s*|\s(?=(?:et|mais|parce|pcq|car|puis|alors|donc) )")
LONG_RECIT, TRES_LONG = 18, 30
"""Words from which a telling may say plainly enough that only others are unwell in it, or nobody."""
SEUIL_DOUTE_LONG = 0.7
"""Up to this doubt, a very long telling without one dark word is not asked about."""


def _un_autre_va_mal(texte: str) -> bool:
    """Whether all that a telling says is of somebody else, none of it a loss of one's own.

    « Ses clientes m'arrêtaient dans la rue, madame Roux pleurait presque, elle ne mange plus »
    """
    plat = normaliser(texte)
    dites = [p for p in _PROPOSITIONS.split(plat) if p]
    return len(plat.split()) >= LONG_RECIT and all(
        _D_UN_AUTRE.match(p)
        and not _DE_MOI.search(_ME_DEMANDE.sub(" ", p))
        and not _PERTE.search(p)
        for p in dites
    )


def _rien_ne_va_mal(texte: str) -> bool:
    """Whether a very long telling has no word that distress is told with."""
    plat = normaliser(texte)
    return len(plat.split()) >= TRES_LONG and not sombre(plat)


_MEMBRE = r"(?:genoux?|dos|epaules?|hanches?|poignets?|mains?|jambes?|cartilages?|vue|yeux|oreilles?|bras|coudes?|chevilles?|pieds?|lombaires?|vertebres?|tendons?|menisques?|corps)"
_NE_PEUT_PLUS = re.compile(
    rf"\b(?:je|j'?) ?(?:ne )?(?:peux?|pouvais|pourrai|arrive|arrivais) (?:plus|plu|pu|pas) (?:a )?(?!(?:tenir|vivre|continuer|dormir|manger|supporter|respirer|lutter|avancer|endurer|rire|sourire|penser|voir|sortir|rester (?:la|ici)|faire (?:face|semblant|autrement)|etre)\b|me |m'|en |y )\w+(?:er|ir|re|oir|e)\b"
    rf"|\b(?:mon|ma|mes|l[ae]s?|plus de|pu de) {_MEMBRE}\b (?:\w+ ){{0,2}}(?:lache\w*|foutue?s?|morte?s?|usee?s?|nazes?|flinguee?s?|stop|(?:suit|suivent|tient|tiennent|marche|marchent) plus)\b|\b(?:plus|pu) de (?:{_MEMBRE}|souffle)\b"
    r"|\b(?:rien a (?:prouver|demontrer)(?: a personne)?|droit a (?:rien|plus rien)|tout (?:arrete|plaque|lache|quitte|vendu) pour (?!de bon\b|toujours\b|en finir|mourir|partir|m.en |rien\b)\w+)"
)
"""« Mon genou a lâché, je peux plus carreler », « plus rien à prouver »: what made them change trades."""
_PLUS_LE_CHOIX = re.compile(
    r"\b(?:pas|plus|plu|pu)\b (?:eu |trop |vraiment )?(?:le |d'autres? )choix\b"
)


def _dit_ce_qu_il_ne_peut_plus(texte: str) -> bool:
    """Whether a limit of the body, or a page turned, is all that darkens an answer."""
    plat = normaliser(texte)
    if not _NE_PEUT_PLUS.search(plat):
        return False
    reste = _PLUS_LE_CHOIX.sub(" / ", _NE_PEUT_PLUS.sub(" / ", plat))
    return not (sombre(reste) or signes_faibles(reste) or scene(texte))


_RATER = r"(?:me|m'|se|nous) ?(?:planter|louper|vautrer|ramasser|rater|retamer|viander)\b(?! (?:un|une|le|la|mon|en|dans|contre|avec|sur)\b)|\b(?:faire|fasse) faillite\b|me casser (?:la (?:gueule|figure)|les dents)\b|(?:de|d') ?(?:echouer|pas y arriver|ne pas y arriver)\b"
_CRAINT_L_ECHEC = re.compile(
    rf"(?:(?:j'ai|j'|jai|g|ai) (?:un peu |tres |trop |super |grave )?(?:peur|la trouille|les? jetons?|la frousse)|j'?(?:e )?(?:flippe|stresse|balise))(?: (?:un peu|grave|trop))? (?:de |d'|que )?(?:pas )?(?:{_RATER})"
    rf"|(?:je |j')?(?:me|m') ?(?:dis|demande) (?:que |qu'|si )?(?:je|j'|on)? ?(?:ne )?(?:vais|va)? ?(?:pas )?(?:{_RATER})"
)
"""« J’ai peur de me planter », « des fois je me dis que je vais me planter »: of whoever opens a shop."""
_CELA_TUE = re.compile(r"\b(?:l[ae]|l'|les|un|une|du) ?(?!vie\b)\w+ ?,? ?(?:c|ca) tue\b")
"""« La honte, ça tue »: an opinion; « ça me tue » is not."""


_LES_MIENS = r"(?:mes?|mon|ma|les|nos|notre) (?:deux |trois )?(?:petite?s? ?-? ?)?(?:filles?|fils|enfants?|gosses?|gamine?s?|momes?|minots?|petits?|parents|pere|mere|apprentie?s?)"
_OSE = r"(?:arrete(?: (?:pour (?:eux|elles|elle|lui)|de (?:boire|fumer|jouer|picoler|subir)|la (?:boisson|clope|route)|l'(?:alcool|usine|interim)))?|(?:reussi|monte|construit|bati|repris|cree|ouvert|ose|lance|refait|relance)(?: (?!mieux|sans|fini|trop)[\w']+){0,5})"
_CE_QUI_TIENT = r"(?:maisons?|murs?|toits?|toitures?|charpentes?|granges?|fermes?|batiments?|ponts? de bois|meubles?|tables?|escaliers?|portes?|dalles?|fours?|arbres?|vergers?|vignes?|haies?|chemins?|pierres?|bancs?|bateaux?|outils?|lavoirs?|cheminees?|parquets?)"
_MA_BOITE = r"(?:(?:ma|une|deux|mon|un) (?:propre |petite? )?(?:boite|entreprise|societe|affaire|commerce|boutique|magasin|garage|salon|atelier))"
_MON_DEPART = r"(?:quand|le jour ou|apres que|une fois que) je (?:ne )?(?:sera(?:i|is) (?:plus la|partie?|morte?|a la retraite)|m'arreterai|raccrocherai)"
_CONTINUE = r"(?:(?:je )?(?:veux|voudrais|aimerais|souhaite) |pour )?qu(?:e |')(?:l[ae] |l'|les |mon |ma |mes |cette |ce )?(?:atelier|boutique|ferme|entreprise|boite|affaire|metier|savoir[- ]faire|fournil|domaine|vignes?|recettes?|magasin|ecole|association|club|cafe|theatre|fabrique) ?(?:continu|tourn|viv|rest|tienn|march|soi\w* (?:repris|transmis)|dur|perdur|surviv)\w*(?: (?:sans moi|debout|ici|ouverte?s?|en vie))?"
_PROJETS = re.compile(
    rf"\b(?:(?:je )?(?:veux|voudrais|voulais|aimerais)|pour)?(?: bien| juste| aussi)? ?qu(?:e|')? ?{_LES_MIENS} (?:sachent|sache|voient|voie|retiennent|comprennent|disent|dise) que (?:j'ai|leur (?:pere|mere) a|papa a|maman a) {_OSE}"
    rf"|\b(?:je )?(?:veux|voudrais|aimerais|pour)? ?que (?:la|le|les|l'|ma|mon|mes|nos|ces?|cette) ?{_CE_QUI_TIENT} (?:\w+ )?(?:tienne\w*|serve\w*|dure\w*|soi\w+) (?:(?:encore|toujours|debout|la) ){{0,2}}(?:meme )?quand je serai (?:plus la|morte?|partie?|vieux|vieille)"
    rf"|\b(?:je |j'|on )(?:ne )?(?:(?:vendrai|vends|vendrais|lacherai|lache|quitterai|quitte|fermerai|ferme) (?:pas|jamais)|(?:vais|veux) pas (?:vendre|lacher|quitter|fermer)) (?:la|le|ma|mon|cette|ce) (?:maison|camion|terrain|ferme|boutique|boite|atelier|fonds|garage|local|four)"
    rf"|\b(?:j'ai|jai|g) (?:dej[aà] |toujours |encore )?{_MA_BOITE}(?! de\b| d'| a (?:pharmacie|chaussures?))(?: (?:qui (?:tourne|marche)(?: deja| bien)?|a moi|depuis [\w ]{{2,20}}))?"
)
"""« Que mes filles sachent que j'ai arrêté », « je vendrai pas la maison », « j'ai déjà ma boîte »: plans."""
_DURE_APRES_MOI = re.compile(
    rf"\b{_MON_DEPART}\W+{_CONTINUE}(?:\W+c'est (?:tout )?ce que je (?:demande|veux|souhaite|voudrais))?|\b{_CONTINUE}\W+(?:meme |et |encore )?{_MON_DEPART}"
)
"""« Quand je ne serai plus là, je veux que l’atelier continue »: asked about at the most."""
_APRES_MOI = re.compile(
    r"(?:(?:meme|et|que|qu'|encore|pour) )*(?:quand|apres que|le jour ou) je (?:serai|serais) (?:morte?|partie?)\W*"
)
"""« Quand je serai mort », by itself: the end of another answer, or not; asked about."""


def _ne_dit_que_ses_projets(texte: str, projets: re.Pattern[str] = _PROJETS) -> bool:
    """Whether such plans are all that a message says; nothing but linking words beside."""
    reste, dits = projets.subn(" / ", normaliser(texte))
    return bool(dits) and all(_LIENS.fullmatch(mot) for mot in re.findall(r"[a-z]+'|\w+", reste))


def _ne_craint_que_l_echec(texte: str) -> bool:
    """Whether a fear of failing, or something that « tue », is all that looks dark in a message."""
    reste, dits = normaliser(texte), 0
    for motif in (_CRAINT_L_ECHEC, _CELA_TUE):
        reste, fois = motif.subn(" / ", reste)
        dits += fois
    return bool(dits) and not sombre(reste) and not signes_faibles(reste)


_SANS_MON_AIDE = re.compile(
    r"(?<!pres )\bqu(?:e |')(?:ils?|elles?|chacune?|les gens|(?:le|la|les) (?:client|eleve|stagiaire|patient|apprenti)\w*) (?:s'en sort|se debrouill|continu|y arriv|sach|avanc|marche|cour|se passe)\w*(?: [\w']+){0,3} sans moi\b"
)
_DES_MIENS = re.compile(r"\bm(?:es|on|a)\b")


def _sans_l_aide(texte: str) -> str:
    """The text without « qu'ils s'en sortent sans moi », of those one teaches or looks after."""
    plat = normaliser(texte)
    return plat if _DES_MIENS.search(plat) else _SANS_MON_AIDE.sub(" / ", plat)


def _sans_la_tache(texte: str) -> str:
    """The flat text without what only says that work wears one out."""
    return _A_LA_TACHE.sub(" / ", normaliser(texte))


def _signes(texte: str) -> Signe | None:
    """`signes_de_detresse`, deaf to what only says that work wears one out."""
    if signes_de_detresse(texte) is None:
        return None
    return signes_de_detresse(_sans_la_tache(texte))


def _anodin(texte: str) -> bool:
    """Whether something often innocent is told, without two weak signs beside: ask, do not stop.

    « J'ai arrêté mon traitement avec l'accord du docteur »
    """
    reste = sans_l_anodin(texte)
    return " / " in reste and signes_faibles(reste) < SIGNES


def _n_est_qu_une_image(texte: str) -> bool:
    """Whether a known image is all there is, of work or of anything else."""
    reste = _sans_la_tache(texte)
    use = reste != normaliser(texte) and not signes_faibles(reste)
    return use or n_est_qu_un_sosie(texte)


def rassure(texte: str) -> bool:
    """Whether a denial is plain enough to be believed, whatever the model suspects."""
    return bool(_RASSURE.search(normaliser(texte))) and _signes(texte) is None


def _parle_du_coach(texte: str) -> bool:
    """Whether it is a complaint about what the coach wrote, nothing grave outside the quotes."""
    reste = _CITE.sub(" ", texte)
    grave = _signes(reste) is not None or signes_faibles(reste) >= SIGNES
    return bool(_DU_COACH.search(normaliser(texte))) and not grave


_DE_METIER = re.compile(
    rf"{_METIER.pattern}|\b(?:morte?s?|decede\w*|deces|meurt|meurent|mourir|parti\w*)\b"
)


def metier_de_soin(carnet: Carnet | None) -> bool:
    """Whether this person's trade is to be beside illness or death."""
    return bool(carnet and carnet.activite and _METIER.search(normaliser(carnet.activite)))


_MORT_AU_TRAVAIL = re.compile(
    r"\b(?:thanato\w*|maitre(?:sse)?s? de ceremonies?|croque ?-? ?morts?|fossoyeu\w+|mortuaires?|marbri\w+|conseill\w+ funeraires?|pompes funebres|soins? palliatifs?|medecin legiste|embaum\w+|(?:toilettes?|soins?|visages?|familles?) (?:des?|aux?) (?:\w+ )?(?:morts?|defunts?|mourants?))\b"
)
"""A trade beside death, told in the message itself: the model alone asks and does not stop."""


def deja_arrete(carnet: Carnet) -> bool:
    """Whether the coaching stopped for distress before, in this session."""
    return DEJA in carnet.detours_faits


_REDIRE = re.compile(
    r"(?:re)?di[st]|redire|disais|repet\w*|parlais|deja|donc|alors|bon|ben|bah|oui|si|hein|voila|quoi|vous|te|tu|t'"
)
"""With the linking words, what someone who says something again puts around it."""
_NEGATION = re.compile(r"n|n'|ne|ni|pas|plus|pu|jamais|sans|personne|rien")
LONG_REDIT = 8
"""Words from which a text said again may differ a little."""
PAREIL = 0.8


def _mots(texte: str) -> list[str]:
    return re.findall(r"[a-z]+'|\w+", normaliser(texte))


def _empreinte(mots: list[str]) -> list[str]:
    """Each word by its first letters, as a number: no answer is kept twice, to be erased twice."""
    return [f"{crc32(mot[:5].encode()):x}" for mot in mots]


def retenir_dementi(carnet: Carnet, empreinte: list[str]) -> None:
    """Remember a message whose distress was denied, to let it pass when it is said again."""
    carnet.dementis = [*dict.fromkeys([*carnet.dementis, " ".join(empreinte)])]


def _deja_nie(carnet: Carnet | None, texte: str) -> bool:
    """Whether this is nearly word for word what was denied before, nothing added that says anything.

    « Je vous dis que j'ai fait trente ans de nuit… »; with a sign of distress, to the word.
    """
    nies = [nie.split() for nie in carnet.dementis] if carnet is not None else []
    mots = _mots(texte) if nies else []
    empreinte, signe = _empreinte(mots), bool(nies) and _signes(texte) is not None
    return any(
        nie == empreinte or not signe and len(nie) >= LONG_REDIT and _redit(nie, mots)
        for nie in nies
    )


def _redit(nie: list[str], mots: list[str]) -> bool:
    """Whether words say again what was denied, without a negation less nor a word that says more."""
    compares = SequenceMatcher(None, nie, _empreinte(mots), autojunk=False)
    change = [code for code in compares.get_opcodes() if code[0] != "equal"]
    ajoutes = [mot for _, _, _, de, a in change for mot in mots[de:a]]
    niait = set(_empreinte(_NEGATION.pattern.split("|")))
    return (
        compares.ratio() >= PAREIL
        and not any(niait & set(nie[de:a]) for _, de, a, _, _ in change)
        and not any(_NEGATION.fullmatch(mot) for mot in ajoutes)
        and all(_LIENS.fullmatch(mot) or _REDIRE.fullmatch(mot) for mot in ajoutes)
    )


def en_detresse(message: Message, carnet: Carnet | None = None) -> bool:
    """Whether distress is heard: by the independent guard, or by the model without a look-alike.

    After a stop in the same session, less is enough.
    """
    if _deja_nie(carnet, message.texte):
        return False
    deja = carnet is not None and deja_arrete(carnet)
    # A nurse tells of those she looks after: « ma patiente veut mourir ».
    peril = danger(message.texte)
    if peril == "violence" or peril and not metier_de_soin(carnet):
        return deja or not _EN_RIANT.search(normaliser(message.texte))
    if _signes(message.texte) is not None:
        # Said with a laugh, or by another one, the first time: ask rather than stop.
        plat = normaliser(message.texte)
        siens = _signes(sans_l_anodin(_RAPPORTE.sub(" ", plat))) is not None
        return deja or siens and not _EN_RIANT.search(plat)
    doute = 0.0 if _parle_du_coach(message.texte) else message.probabilite("detresse")
    if deja:
        return doute >= SEUIL_APRES and (doute >= SEUIL_DOUTE or signes_faibles(message.texte) > 0)
    if carnet is not None and not signes_faibles(message.texte):
        # Asked about acts and clients, « ceux que personne ne veut » are others: ask, do not stop.
        # So once the model misread: « le bus s’arrête, il n’y a plus rien », said of a terminus.
        if DEMENTIE in carnet.detours_faits or not _au_pourquoi(carnet.etape):
            return False
    image = ressemble(message.texte) or _n_est_qu_une_image(message.texte)
    image = image or _ne_craint_que_l_echec(message.texte) or _anodin(message.texte)
    image = image or _dit_ce_qu_il_ne_peut_plus(message.texte)
    image = image or _ne_dit_que_ses_projets(message.texte)
    image = image or _ne_dit_que_ses_projets(message.texte, _DURE_APRES_MOI)
    image = image or bool(_APRES_MOI.fullmatch(normaliser(message.texte)))
    image = image or bool(_MORT_AU_TRAVAIL.search(normaliser(message.texte)))
    return doute >= SEUIL_DETRESSE and not image and not metier_de_soin(carnet)


def _au_pourquoi(etape: str | None) -> bool:
    """Whether this step lets the person speak of anything of theirs."""
    return etape is None or etape.startswith("pourquoi")


def en_doute(message: Message, etape: str | None = None, carnet: Carnet | None = None) -> bool:
    """Whether distress is possible enough to ask, at this step of the journey."""
    if _deja_nie(carnet, message.texte):
        return False
    doute = 0.0 if _parle_du_coach(message.texte) else message.probabilite("detresse")
    if carnet is not None and deja_arrete(carnet) and doute >= SEUIL_APRES:
        return True
    if _signes(message.texte) is not None:
        return True
    if danger(message.texte) or scene(message.texte):
        return True
    if _n_est_qu_une_image(message.texte) or _ne_craint_que_l_echec(message.texte):
        return False
    if _dit_ce_qu_il_ne_peut_plus(message.texte) or _ne_dit_que_ses_projets(message.texte):
        return False
    if carnet is not None and DEMENTIE in carnet.detours_faits:
        # Asked once already, and answered that it was about the work: more is needed.
        if doute < SEUIL_DOUTE_IMPERSONNEL:
            return False
    if metier_de_soin(carnet):
        # They speak of the death of others; of their own, the guard hears.
        return doute >= SEUIL_DOUTE_CONCRET and not _DE_METIER.search(normaliser(message.texte))
    if _MORT_AU_TRAVAIL.search(normaliser(message.texte)):
        return doute >= SEUIL_DOUTE_CONCRET
    if _au_pourquoi(etape):
        if _ne_dit_que_ses_journees(message.texte) or _ne_dit_que_ses_projets(
            message.texte, _DURE_APRES_MOI
        ):
            return doute >= SEUIL_DOUTE_CONCRET
        # « Ma femme. Et le petit » says nothing of oneself.
        de_soi = _DE_SOI.search(_LIEU_VIDE.sub(" / ", normaliser(message.texte)))
        if _un_autre_va_mal(message.texte):
            return doute >= SEUIL_DOUTE_CONCRET
        if _rien_ne_va_mal(message.texte):
            return doute >= SEUIL_DOUTE_LONG
        return doute >= (SEUIL_DOUTE if de_soi else SEUIL_DOUTE_IMPERSONNEL)
    # « Celles qui n'ont plus la force de cuisiner » are their clients.
    signe = signes_faibles(_sans_l_aide(message.texte)) > 0 and etape != "coeur_clientele"
    signe = signe and not _un_autre_va_mal(message.texte)
    signe = signe and not (doute < SEUIL_DOUTE_LONG and _rien_ne_va_mal(message.texte))
    if carnet is not None and DEMENTIE in carnet.detours_faits:
        # « Je parle du chien », said two messages ago: one weak word is not enough any more.
        signe = signe and signes_faibles(message.texte) >= SIGNES
    # « Dire : ce sera prêt demain », a habit to leave: after the signature the questions are of work.
    signee = carnet is not None and carnet.raison_detre_confirmee
    seuil = SEUIL_DETRESSE if signee else SEUIL_DOUTE_CONCRET
    return doute >= seuil or (doute >= SEUIL_DOUTE_SIGNE and signe)


PERILS: dict[Danger, str] = {"violence": "detresse_violence", "autrui": "detresse_autrui"}
"""Written in `detours_faits`: what the latest stop was for; blows at home have another line."""


def _dire(nom: str, carnet: Carnet) -> Replique:
    """A response, with the line that answers blows where they were told."""
    battu = PERILS["violence"] in carnet.detours_faits
    return Replique(nom, {"ligne": "violences"} if battu else {})


def _arret(carnet: Carnet, peril: Danger | None) -> Replique:
    """What is said first, to whoever is in danger or fears for somebody else."""
    autres = [d for d in carnet.detours_faits if d not in PERILS.values()]
    carnet.detours_faits = [*autres, PERILS[peril]] if peril else autres
    return Replique(f"utter_{PERILS[peril]}" if peril else "utter_detresse")


ARRET = "detresse_arretee"
"""The message that stopped the coaching, set aside until it is denied or not; nothing asks it."""


def suspendre(
    carnet: Carnet, message: Message | None = None, peril: Danger | None = None
) -> list[Replique]:
    """Stop the coaching; whatever was pending waits.

    Args:
        carnet: the notebook.
        message: what stopped it, read as an answer should it be denied.
        peril: the danger known otherwise than from the message.
    """
    peril = peril or (danger(message.texte) if message else None)
    carnet.suspension = "detresse"
    if carnet.detour and carnet.detour["nom"] == VERIFICATION.nom:
        carnet.detour = carnet.detour["avant"]
    if message is not None:
        _mettre_de_cote(ARRET, carnet, message)
    if not deja_arrete(carnet):
        carnet.detours_faits = [*carnet.detours_faits, DEJA]
    return [_arret(carnet, peril)]


def verifier(carnet: Carnet, message: Message) -> None:
    """Ask how the message was meant before reading it as an answer."""
    _mettre_de_cote(VERIFICATION.nom, carnet, message)


def _mettre_de_cote(nom: str, carnet: Carnet, message: Message) -> None:
    # A wish to die that stopped the coaching, even denied, is neither kept nor said back; nor is
    # « ça me tue », which says too little.
    bref = len(message.texte.split()) < LA_SUITE
    tu = nom == ARRET and (bref or _signes(message.texte) == "explicite")
    # Nor is what is longer than can be read at once.
    tu = tu or len(message.texte) > LONGUEUR_MAX
    carnet.detour = {
        "nom": nom,
        "texte": "" if tu else message.texte,
        "empreinte": _empreinte(_mots(message.texte)),
        "question": message.question,
        "intent": message.intent,
        "classement": [[n, p] for n, p in message.classement if n != "detresse"],
        "poids": [] if tu else [list(message.poids.mots), list(message.poids.poids)],
        "avant": carnet.detour,
    }


def _oublier(carnet: Carnet) -> None:
    """Nothing of what stopped the coaching is kept: it was meant."""
    if mis_de_cote(carnet):
        carnet.detour = carnet.detour["avant"]


def mis_de_cote(carnet: Carnet) -> dict[str, Any] | None:
    """The message that stopped the coaching, until it is known how it was meant."""
    return carnet.detour if carnet.detour and carnet.detour["nom"] == ARRET else None


def ecouter(carnet: Carnet, message: Message) -> tuple[list[Replique], bool]:
    """While suspended: numbers again, or the journey when the person asks for it.

    What stopped the coaching stays set aside as long as it may be denied.

    Returns:
        What to say, and whether the journey goes on.
    """
    plat = normaliser(message.texte)
    if PERILS["autrui"] in carnet.detours_faits and _DE_CET_AUTRE.search(plat):
        return [Replique("utter_detresse_autrui")], False
    sans_signe = _signes(_CITE.sub(" ", message.texte)) is None
    if dement(message.texte) or (
        sans_signe and _VA_BIEN.search(plat) and not _CONCEDE.search(_sans_la_tache(message.texte))
    ):
        return _malentendu(carnet), True
    if en_detresse(message):
        _oublier(carnet)
        return [_arret(carnet, danger(message.texte))], False
    if _demande_la_suite(plat):
        _oublier(carnet)
        carnet.suspension = None
        return [_dire("utter_detresse_reprise", carnet)], True
    if _VA_MIEUX.search(plat):
        # It has eased; the work waits for them to ask.
        _oublier(carnet)
        reprend = _VEUT_FINIR.search(plat)
        carnet.suspension = None if reprend else carnet.suspension
        return [
            _dire("utter_detresse_reprise" if reprend else "utter_detresse_mieux", carnet)
        ], bool(reprend)
    pas_en_detresse = _PAS_EN_DETRESSE.search(plat)
    nie = pas_en_detresse or _nie(plat) or rassure(message.texte)
    if PERILS["violence"] in carnet.detours_faits:
        nie = _rien_d_autre(_FAUSSE_ALERTE, plat)
    nie = nie and not _CONCEDE.search(_PAS_EN_DETRESSE.sub(" ", plat))
    if nie and not re.search(r"\b(?:pas|plus) (?:bien|mieux)\b", plat):
        return _malentendu(carnet), True
    if _SONNE_DANS_LE_VIDE.search(plat):
        return [_dire("utter_detresse_occupe", carnet)], False
    if _APPELLE.search(plat) or _CONCEDE.search(_DEMENT.sub(" ", plat)):
        _oublier(carnet)
    if _APPELLE.search(plat):
        return [_dire("utter_detresse_appel", carnet)], False
    return [_dire("utter_detresse_ecoute", carnet)], False


def _rien_d_autre(motif: re.Pattern[str], plat: str) -> bool:
    """Whether a flat text says this in a few words, and takes none of it back."""
    dit = motif.search(plat)
    seul = dit is not None and len(plat.split()) <= len(dit[0].split()) + 4
    return seul and not re.search(
        r"\b(?:pas|mais|quand|sauf|pour l'instant|ce soir|encore)\b",
        plat.replace("pas de panique", ""),
    )


def _nie(plat: str) -> bool:
    """Whether a flat text denies, by a word of it or as a whole."""
    return bool(_MALENTENDU.search(plat) or _EN_UN_MOT.fullmatch(plat))


def _malentendu(carnet: Carnet) -> list[Replique]:
    """Misread from the start: nothing of the stop stays, and the model alone stops no more."""
    carnet.suspension = None
    niees = (DEJA, *PERILS.values())
    carnet.detours_faits = [*(d for d in carnet.detours_faits if d not in niees), DEMENTIE]
    return [Replique("utter_detresse_malentendu")]


_DEMENT = re.compile(
    r"\b(?:je |j')?(?:ne |n')?(?:veux|vais|compte|songe|pense|ai|suis) (?:pas|aucun\w*|nullement) (?:du tout |vraiment )?(?:envie |l'intention |l'idee )?(?:a |de |d'|en )?(?:me |m')?"
    r"(?:mourir|tuer|suicid\w+|pendre|flinguer|supprimer|jeter|en finir|foutre en l'air|faire (?:du )?mal|danger|(?:idees?|pensees?) (?:noires?|suicidaires?))"
    r"|\b(?:aucune|pas d[e'] ?|pas l'ombre d'une) ?(?:idees?|pensees?|envies?) (?:noires?|suicidaires?)"
)
_RASSERENE = re.compile(
    r"\b(?:rassure\w*|continu\w*|reprend\w*|reprenons|poursuiv\w*|ca va|tout va bien|je vais bien|inquiete\w*|je parl\w+)\b"
)


def dement(texte: str) -> bool:
    """Whether someone asked about it denies it plainly, and reassures or asks to go on.

    « Non, je ne veux pas mourir, rassurez-vous, on peut continuer »; nothing grave stands beside.
    """
    plat = normaliser(texte)
    reste, niees = _DEMENT.subn(" ", plat)
    return bool(niees and _RASSERENE.search(reste)) and _signes(reste) is None


_REPREND = re.compile(
    r"(?:(?:on|oui|bon|ok|allez|d'accord|merci|non|svp|c'est bon|ca va (?:mieu|mieux|bien)|je vais (?:mieux|bien)|j'aimerais|peut|peux|pourrait|je|veux|voudrais|souhaite|va|donc|alors|et|quand meme|maintenant) )*(?:y )?(?:retourne\b|reprendre|reprenons|reprends?|continuer|continuons|continue[sz]?|poursuivre|poursuivons|revenons|revenir)\b"
    r"(?= *$| (?:on|y|svp|s'il|a (?:mon|notre|ce) (?:projet|travail)|a nos moutons|aux questions|le questionnaire|la conversation|l'entretien|les? questions?|vos|tes|votre|ta|la seance|avec (?:vous|toi)|la|ou|maintenant|quand meme|merci|ca va|mieux|je vais)\b)"
    r"|(?:(?:bon|ok|allez|oui|non|mais) )*(?:(?:(?:passons|passez|passe|on passe) a )?(?:la )?question suivante|(?:passons|passez|passe|on passe) a la suite|allons -? ?y|(?:on en etait|ou en etait on|on etait rendus?) ?(?:ou)?)(?: svp| stp| s'il \w+ plait)? *\??$"
    r"|(?:(?:bon|ok|allez|oui|non|mais|vous pouvez|tu peux) )*(?:me )?pose[rzs]?(?: ?-? ?moi)? (?:la|les|vos|tes|une|votre|ta) (?:autres? )?(?:suite|suivante|questions?)\b(?! (?:a|au|aux)\b)"
)
"""A clause that asks to go on: « je vous assure que ça va. Reprenons les questions »."""


def _demande_la_suite(plat: str) -> bool:
    """Whether a clause asks to go on."""
    return any(_REPREND.match(phrase) for phrase in re.split(r"[.!?…;,]+ *", plat))


_VEUT_FINIR = re.compile(
    r"\b(?:finir|continu\w+|reprendre|reprenons|termin\w+|avanc\w+|on y retourne)\b"
)
_CONCEDE = re.compile(
    r"\b(?:c'est (?:\w+ )?dur|(?:vais|va|suis) (?:pas|plus|mal)|mais oui|epuise?\w*|pas la tete|en peux plus|pas facile|j'ai honte|adieux?|pas (?:que |seulement )?(?:du|de mon|le|mon) (?:travail|boulot|metier)|tout le reste)\b"
)
_DE_CET_AUTRE = re.compile(
    r"\b(?:c'est|je parl\w+ d[eu]|inquiet\w* (?:de|pour)) (?:mon|ma|notre|lui|elle)\b(?!.*\b(?:va (?:tres )?(?:bien|mieux)|gueri\w*|en securite|il y a|morte?|decede\w*|etait|ancien\w*|travail|boulot|metier)\b)"
)
_VA_MIEUX = re.compile(
    r"\bmieux\b|\b(?:aujourd'hui|ce matin|ce soir|depuis) ,? ?(?:ca|tout) va\b(?! (?:pas|plus|mal|moins|etre|finir|de mal|s'arreter)\b)"
)
_SONNE_DANS_LE_VIDE = re.compile(
    r"\b(?:sonn\w+|c'est) (?:toujours )?(?:occupee?|dans le vide)|\b(?:personne|ca|ils?|3114|3919|numero|apesa) (?:ne )?(?:repond\w*|decroche\w*)(?: (?:pas|plus|jamais)|\W*$)|\b(?:repondeur|messagerie|liste d'attente|raccroche au nez)\b|\bligne (?:est )?occupee"
)
"""The line given does not answer; another one is given, not the same again."""
_APPELLE = re.compile(
    r"\b(?:vais|j'ai|viens de|je les|j') ?(?:appel\w+|parl\w+|telephon\w+|vu|voir)\b|\bj'appellerai\b|\bma (?:soeur|femme|mere) (?:est|arrive|vient)\b"
)


_C_EST_UN_AUTRE = re.compile(
    r"(?:(?:non|oui|mais|ah|ben|bah|pas moi|ni l'un ni l'autre|aucun des deux) ?[,.]? ?)*(?:(?:c'est|je parl\w+ d[eu]|il s'agit d[eu]|pour) )?(?:mon|ma|mes|notre|lui|elle)\b(?! (?:travail|boulot|metier|taf|job|boite|entreprise|affaire|activite|ancien\w*|client\w*|patient\w*|piece|roman))(?!.*\b(?:va (?:tres )?(?:bien|mieux)|gueri\w*|en securite)\b)"
)


def _va_bien(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Only a clear word, or a business answer without a shadow, goes on."""
    doute = carnet.detour
    carnet.detour = doute["avant"]
    plat = normaliser(message.texte)
    signe = _signes(message.texte) is not None
    va_bien = _VA_BIEN.search(plat) and not signe and not signes_faibles(message.texte)
    # « C'est ma fille », of whoever was told to be in danger.
    tenu = emprise(doute["texte"])
    un_autre = not tenu and scene(doute["texte"]) and _C_EST_UN_AUTRE.match(plat)
    va_mal = not va_bien and (
        un_autre or en_doute(message) or _VA_MAL.search(plat) or dit_oui(message)
    )
    if tenu and not (message.texte.strip() == TRAVAIL or _rien_d_autre(_FAUSSE_ALERTE, plat)):
        # Whoever may be held by somebody is sent to those who know how to help.
        return suspendre(carnet, peril="violence")
    if (
        message.texte.strip() == TRAVAIL
        or va_bien
        or rassure(message.texte)
        or (_demande_la_suite(plat) and not va_mal)
        or (_nie(plat) and not va_mal)
    ):
        carnet.detours_faits = [*carnet.detours_faits, DEMENTIE]
        return [Replique("utter_detresse_malentendu")]
    court = len(plat.split()) < 4 and not _repond_au_travail(message)
    ombre = signes_faibles(message.texte) > 0 or court or _ESQUIVE.search(plat)
    if not (va_mal or ombre):
        return [Replique("utter_detresse_malentendu")]
    if not va_mal:
        # « Laissez tomber » does not say how they are: it may still be denied.
        carnet.detour = {**doute, "nom": ARRET}
    return suspendre(carnet, peril="autrui" if un_autre else None)


_DEMENTI_SEUL = re.compile(
    r"(?:(?:ou+h? ?l[ao]+|houl[ao]+|oh la(?: la)?|non|nan|nn|mais|ah|oh|si|oui|ouais|mdr|lol|haha\w*|tkt|t'?inquietes?|(?:ne )?(?:vous|t) ?(?:en )?(?:faites|inquietez?) pas|rassure\w*(?: -? ?(?:vous|toi))?|tout|ca|tt|va|bien|tres|super|nickel|vraiment|du tout|pas du tout|merci|pardon|desolee?|hein|moi|je vais(?: tres| super)? bien"
    r"|je parl\w+ (?:bien |juste |que |seulement )?(?:du|de mon|de ma|de) (?:travail|boulot|metier|taf|boite|job)(?: (?:seulement|uniquement|la|bien sur))?|c'est (?:juste |que )?(?:le|du|mon) (?:travail|boulot|taf|metier)(?: d[e'] ?\w+)?|(?:vous m'avez|tu m'as) mal (?:lue?|comprise?)) ?[,.!;…]* ?)+"
)
_REDIT_DE_QUOI = re.compile(
    rf".*\b{_DU_TRAVAIL}\b.*|c'est .{{2,25}} que je (?:parle|raconte|decris)\W*"
)
"""« Je raconte mon ancien poste », « c'est l'usine que je raconte »: what the message was about."""
LA_SUITE = 5
"""Words after a denial that tell something."""


def suite_du_dementi(texte: str) -> str:
    """What follows « non, ça va, je parle du travail. », when that tells something; else nothing."""
    phrases = re.split(r"(?<=[.!;…,])\s+", texte)
    dites = [normaliser(p).strip(" .,;!…") for p in phrases]
    rang = next(
        (
            rang
            for rang, p in enumerate(dites)
            if not (_DEMENTI_SEUL.fullmatch(p) or _REDIT_DE_QUOI.fullmatch(p))
        ),
        None,
    )
    reste = " ".join(phrases[rang:]) if rang else ""
    sombre_ = signes_faibles(reste) or "?" in reste
    return reste if len(reste.split()) >= LA_SUITE and not sombre_ else ""


def _repond_au_travail(message: Message) -> bool:
    """Whether a few words are surely a reason to work: « un sourire rendu »."""
    return message.intent in MOTIFS[:-1] and message.certitude >= SEUIL_MOTIF


VERIFICATION = Etape(
    "detresse_a_verifier",
    lambda _carnet: Replique("utter_demander_detresse"),
    _va_bien,
    lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == "detresse_a_verifier",
    choix=(TRAVAIL, VA_MAL),
    essais_max=0,
)
