"""What is answered to a question: about the exchange, a word of it, the coach, or none of these."""

from __future__ import annotations

import re

from pourquoi import approfondissement, glossaire
from pourquoi.carnet import Carnet, Message
from pourquoi.confidentialite import reponse_a_qui_lit
from pourquoi.ecoute.ce_qui_reste import demande_ce_qui_reste
from pourquoi.ecoute.demandes import (
    demande_a_quoi_sert_la_phrase,
    demande_a_retrouver,
    demande_des_formalites,
    demande_les_partenaires,
    demande_pourquoi_cette_question,
    demande_pourquoi_nous,
    demande_qui_parle,
    demande_si_c_est_bon,
    demande_si_c_est_mal,
    demande_si_la_forme_oblige,
    demande_si_on_peut_changer,
    demande_un_conseil,
)
from pourquoi.ecoute.interroge import demande_un_avis
from pourquoi.ecriture import en_phrases, normaliser


def mot_demande(demandee: str) -> str | None:
    """The response that explains the word a question opens on, its mark forgotten, or None.

    « Un partenaire ça veut dire quoi moi je suis tout seul »
    """
    mots = demandee.rstrip(" .!?").split()
    debuts = (" ".join(mots[:fin]) for fin in range(len(mots), 2, -1))
    return next(filter(None, (glossaire.definition(f"{d} ?") for d in debuts)), None)


def sur_la_demarche(question: str, carnet: Carnet) -> str | None:
    """The response to a question about the sentence, or about the question that was asked."""
    if demande_si_la_forme_oblige(question):
        return "utter_question_forme"
    if demande_a_quoi_sert_la_phrase(question):
        return "utter_question_utilite"
    if carnet.raison_detre and demande_si_on_peut_changer(question):
        return "utter_question_changer"
    if demande_pourquoi_cette_question(question):
        return raison(carnet.etape)
    d_autres = carnet.etape != "geste_respect" and not carnet.approfondissement
    if d_autres and demande_les_partenaires(question):
        return "utter_question_partenaires"
    return None


def sur_ce_qui_est_dit(question: str) -> str | None:
    """The response to a question about one's own words: are they right, wrong, kept."""
    if demande_ce_qui_reste(question):
        # « C'est long ? » is asked of the questions, and not of the answer.
        return "utter_reste"
    if _COMPTE.search(normaliser(question)):
        return "utter_question_compte"
    if demande_si_c_est_mal(question):
        return "utter_question_pas_mal"
    if demande_si_c_est_bon(question):
        return "utter_pas_de_bonne_reponse"
    if demande_a_retrouver(question):
        return "utter_question_retrouver"
    if demande_pourquoi_nous(question):
        return "utter_question_nous"
    if _POURQUOI_CELLE_CI.search(normaliser(question)):
        return "utter_question_pourquoi"
    if demande_si_la_forme_oblige(question):
        return None
    if demande_a_quoi_sert_la_phrase(question):
        return "utter_question_utilite"
    plat = normaliser(question)
    return next((nom for nom, motif in _CONNUES.items() if motif.search(plat)), None)


_QUI_COMPTE = r"une? (?:vraie? |bon(?:ne)? )?(?:partenaire|confrere|consoeur|collaborateur|collaboratrice|fournisseur)"
_COMPTE = re.compile(
    r"\b(?:compte\w*|vaut|valent) (?:\w+ )?(?:comme|pour|parmi|dans) (?:une? |des |mes |les )?(?:partenaires?|confreres?|collaborateurs?|fournisseurs?)\b[^?]*\?"
    rf"|\b(?:c'est|est ?- ?ce|ca fait|il est|elle est) (?:bien |aussi |vraiment |que c'est |quand meme )?{_QUI_COMPTE}\b[^?]{{0,30}}\?"
)
"""« Cela compte comme partenaire ? »: whoever helps the work along does."""

_POURQUOI_CELLE_CI = re.compile(
    r"\bpourquoi (?:est ?- ?ce que )?(?:vous |tu )?(?:me |m'|nous )?(?:pos|demand)\w*[ -]*(?:vous |tu )?(?:toujours |encore )?(?:cette question|ces questions|ca|cela|une telle question)\b[^?]*\?"
    r"|\b(?:c'est quoi|c quoi|quel(?:le)? (?:est|serait)|quel) (?:donc |deja )?(?:le |l'|ton |votre )?(?:but|interet|objectif|utilite|idee|sens) (?:de |d'|derriere )(?:la|cette|ces|votre|ta|vos|tes|toutes (?:ces|vos|tes)) (?:\w+ )?(?:questions?|demandes?)\b[^?]*\?"
    r"|\bdans quel but (?:est ?- ?ce que )?(?:vous|tu|me)\b[^?]*\?|\bou (?:est ?- ?ce que )?(?:vous voulez|tu veux|voulez ?- ?vous|veux ?- ?tu) en venir\b[^?]*\?|\b(?:vous cherchez|tu cherches) (?:quoi|a savoir quoi|ou)(?: avec (?:cette|ces|vos|tes|ta|votre) questions?)\b[^?]*\?"
    r"|\b(?:quel interet|pourquoi) (?:(?:vous|tu|de|voulez|veux|pour vous|pour toi) )*(?:me |m')?(?:savoir|demander) (?:ca|cela|tout ca)\b[^?]*\?|\bpourquoi (?:ca|cela) (?:vous|te|t') ?interesse\w*\b[^?]*\?"
)
_SAGE = r"\b(?:raisonnable|prudent|malin|sage|fou|folle|folie|idiot|bete|grave|risque\w*|dangereux|viable|serieux|se permettre|me permettre|nous permettre|le droit|(?:je|on|nous) (?:\w+ )?(?:peux|peut|pouvons)|(?:peux|peut) ?- ?(?:je|on)|bonne idee|normal|suicidaire)\b"
_DIRE_NON = r"\b(?:dire non|refus(?:er|e|ant)|renonc(?:er|e|ant)|cracher sur|se priver|me priver|tourner le dos|lacher|laisser (?:partir|filer|passer))\b"
_SERT = r"(?:ser(?:t|vent|vira|viront|virait|virez)|va (?:me |vous |te |nous )?servir|vont (?:me |vous |te |nous )?servir)"
_CECI = r"(?:(?:toutes? )?(?:ces|vos|tes|mes|les|cette|votre|ta) (?:\w+ ){0,2}(?:questions?|reponses?|infos?|informations?|histoires?|questionnaire|notes?|trucs?)|(?:tout )?(?:ca|cela)|ce (?:truc|questionnaire|questionnement|coaching|blabla))"
_UN_ECRIT = r"(?:un |une |des |mon |ma |mes |le |la )?(?:beau |belle |petit |petite |joli |jolie )?(?:slogan|pub|publicite|prospectus|flyer|site|affiche|logo|article|dossier|business plan|texte|baratin|discours)s?"
_EN_TETE = r"^(?:(?:et|mais|bon|ok|alors|euh|sinon|au fait|donc|dis|dites|dis ?- ?moi|dites ?- ?moi|franchement|en fait|du coup|attendez|attends|pardon) ?[,:]? ?)*"
_TOI = r"\b(?:vous |tu |t' ?)"
_BIEN = r"(?:(?:ne|n'|en|y|vous|te|t'|jamais|deja|aussi|souvent|parfois|vous-memes?|toi-meme|,) ?)*"
_VIT = (
    r"lis|lisez|manges?|mangez|dors|dormez|bois|buvez|cuisin\w+|pleure\w*|ris|riez|ressen\w+|rev(?:es?|ez)|voyag\w+|jardin\w+|habit\w+|vis|vivez|viens d'ou|venez d'ou|fatigu\w+|ennuy\w+|ennuies?|fum\w+|danse\w*|chante\w*"
    r"|jou(?:es?|ez)|(?:prends|prenez|partez|pars) (?:des |en |parfois des )vacances|aim(?:es?|ez) (?!bien ma|mieux que)(?:bien |quoi|ca )?(?:le|la|les|l'|votre|ton|travailler|faire)|crois en|croyez en|travaill(?:es?|ez) (?:le|la|aussi|depuis|ou|tous|tout)"
)
_LES_SIENS = (
    r"quel\w* (?:age|metier|genre|taille)|(?:(?:des|une?|du|de la|plusieurs)\b|(?:de )?l') ?(?!exemples?|idees?|questions?|syntheses?|reponses?|choix|conseils?|solutions?|moyens?|trucs?|avis|chiffres?|doutes?|temps|minutes?|notes?|traces?|raisons?|preuves?|autres?|phrases?|propositions?|problemes? avec|mal|modeles?|version|liste|bonne (?:idee|adresse)|remarques?|nouvelles|infos?|informations?|contacts?|liens?|tarifs?|mot|copie|peu|resume\w*|vocabulaire|delai\w*)\w+"
    r"|froid|faim|soif|sommeil|peur|mal quelque part"
)
_EST = (
    r"mariee?s?|celibataires?|divorcee?s?|pacsee?s?|en couple|amoureu\w+|papa|maman|pere|mere|du (?:coin|pays|sud|nord|quartier|village|metier)|d'ou|d'ici|originaires?|nee?s?|jeunes?|vieux|vieille|agee?s?|heureu\w+|content\w* (?:d'etre|de votre vie)|tristes?|malades?"
    r"|fatiguee?s?|patiente?s?|gourmande?s?|timides?|croyante?s?|bavarde?s?|francais\w*|parisien\w*|bretonn?e?s?|sporti\w+|payee?s?|salariee?s?"
)
_FAIT = r"ete|eu|tenu|vecu|connu|mange|goute|conduit|travaille|cree|monte|rate|perdu|allee?s?|nee?s?|tombee?s?|venue?s?|peche|cuisine|plante|voyage|dormi|pleure|aime"
_BOUT = r"\b[^?,]*(?:, ?(?:vous|toi|d'ailleurs|aussi|parfois|souvent|hein|en vrai)\b[^?,]*)?\?"
"""Nothing follows: « tu as un gosse malade, tu fais quoi ? » is anyone's."""
_SAIT = (
    r"(?:(?<!: )(?<!« )(?<!\" )(?<!\")\b(?:vous|tu) (?:sais|savez|saurais|sauriez|savais|saviez)"
    rf"|\b(?:sais|savez|saurais|sauriez) ?- ?(?:tu|vous)) {_BIEN}(?:vraiment )?"
)
_UN_METIER = (
    r"(?!(?:me|m'|te|nous|ce|si|pas|lire|ecrire|compter|calculer|parler|traduire|resumer|corriger|garder|effacer|repondre|dire|trouver|aider|chercher|expliquer|comprendre|ecouter|noter|envoyer|imprimer|gerer|rediger|proposer|conseiller|rappeler|retenir|penser|reflechir|poser|demander|illustrer|montrer|donner|raconter|citer|decrire|preciser|lister|ameliorer|reformuler|simplifier|detailler|changer|modifier|enlever|ajouter|remplacer|mettre|supprimer|arreter|revenir|reprendre|finir|commencer|attendre|choisir|juger|reconnaitre|voir|aller|faire (?:quoi|ca|cela|autre|mieux|plus|(?:un|une|le|la|des|les|mon|ma|mes) (?:\w+ )?(?:synthese|pdf|resumes?|phrases?|calculs?|tableaux?|listes?|devis|logo|site|carte|plans?|dossier|factures?|difference|slogan|cv|courrier|lettre|mail|previsionnel|business|prix|comptes?|questions?|exemples?)))\b)"
    r"\w+(?:er|ir|re|oir)\b(?! (?:ca|cela|moi|ma|mes|mon|ce que)\b)"
)
"""« Et vous, vous savez tricoter ? »: of its hands, which it has not."""
_MA_REPONSE = (
    r"(?:(?:est ?- ?ce que )?(?:c'? ?est|ca|cela|c|c'etait|tout est) (?:(?:bien|tres|assez|vraiment|toujours|quand meme|deja|la|ca) )*(?:bon(?:ne)?s?|bien|correcte?s?|ok|okay|juste|nickel|valable|va|convient|suffit|suffisant|clair(?: ce que je dis)?|marche|colle|passe|joue|roule|assez|fait l'affaire|le fait|repond|des (?:bonnes |vraies )?valeurs?|une bonne reponse|ce qu'il fallait(?: dire)?|ca qu'il fallait(?: dire)?|ce qu'il faut)"
    r"|(?:j'ai|je) (?:(?:ai|bien|correctement|assez) )*(?:repondu|reponds|fait|dit)(?: bien| juste| comme il faut| assez| correctement)*)"
    r"(?:[ ,]+(?:ca|cela|la|comme (?:ca|reponse|valeurs?|exemple|geste|clients?|client[eè]le|pas|renoncement|phrase|activite)|pour (?:vous|toi|la question|cette question|une reponse)|a (?:la|ta|votre) question|ou (?:pas|non)|du coup|dites|dis|selon (?:vous|toi)|hein|non|les deux|tout|deux))*"
)
"""« C'est bon, ça, comme valeurs ? », whole: said of one's own answer, to nobody but the coach."""
_ASSEZ_CONCRET = r"\b(?:c'est|ca l'est|est ?- ?ce|(?:ca|cela|c')? ?(?:vous |te |t')?(?:parai(?:t|trait)|sembl\w+|va|convien\w+|suffi\w+|fait))(?: ?- ?(?:ce|il|elle|t ?- ?il))? ,? ?(?:bien |deja |vraiment |la |ca )?(?:assez|suffisamment) (?:concret|precis|clair|simple|petit|pratique|detaille)\w*\b[^?]*\?"
_COMPTE_COMME = r"\b(?:ca|cela|c'est|est ?- ?ce que ca) (?:vous |te |t'|lui )?(?:va|compte|passe|marche|fait|convient|colle|joue) (?:bien |aussi |quand meme )?comme (?:un |une |mon |le )?\W{0,3}(?:seul |vrai |vraie )?(?:pas|geste|action|acte|renoncement|exemple|engagement)\b[^?]*\?|\b(?:c'est|ca fait|est ?- ?ce) (?:bien |deja |vraiment )?(?:un|une) (?:seul |seule |vrai |vraie |bon |bonne )?(?:pas|action|geste|acte)\b[^?]{0,30}\?|\b(?:c'est|ca fait) (?:un|deux|trois|quatre|plusieurs) (?:pas|actions|gestes)\b[^?]{0,40}\?"
"""« Cela vous paraît assez concret ? », « ça compte comme un pas ? », said of what was just answered."""
_ASSEZ = re.compile(
    r"\b(?:(?:cela|ca|c'|ce|il|elle) ?(?:(?:vous |te |t' ?)?(?:parai(?:t|trait)|sembl\w+)|est|serait|fait|suffi\w+)|(?:est|serait|sera) ?- ?ce|suffi\w+)(?: ?- ?(?:ce|il|elle|t ?- ?il))? ?,? ?(?:(?:bien|deja|vraiment|la|ca|que (?:c'est|ce soit)) )?(?:assez(?= ?(?:[,?]|pour (?:vous|toi|commencer|une?|cette|la semaine|sept|ca)\b|comme|la\b|ca\b|vous|tu\b|selon|hein|ou\b))|suffisant\w*)\b[^?]{0,40}\?"
    r"|\b(?:ca|cela) (?:vous |te )?(?:suffi\w+|ira|va aller|fera l'affaire)(?: ?- ?(?:il|t ?- ?il))?(?: ?,? ?(?:vous (?:croyez|pensez|trouvez)|tu (?:crois|penses|trouves)|pour (?:commencer|une semaine|cette semaine|un debut|vous|toi)|comme (?:pas|debut)|selon (?:vous|toi)|ou (?:pas|non)|hein))* ?\?|\bsuffi(?:t|ra|rait) ?- ?(?:il|elle) ?\?"
)
"""« Cela vous paraît-il suffisant ? », « c'est assez pour une semaine ? »."""
_TROP = r"(?:pretentieu\w+|bateau|nunuche|cucul\w*|niais\w*|naif|naive|ridicules?|banale?s?|cliches?|bete(?: ce que je dis)?|gnangnan|pompeu\w+|ambitieu\w+|vagues?|flou\w*|egoistes?|simple(?:t|iste)?|courte?|long(?:ue)?|arrogante?s?|moralisateur|prechi)"
_L_ARGENT = r"\b(?:argent|sous|thunes?|fric|prix|tarifs?|paye[rs]?|payee?s?|financ\w+|chiffres?|salaires?|revenus?|rentab\w+|charges|euros?|budget|vivre|compta\w*|economies|tresorerie|banque)\b"
_PARLE = r"(?:parle(?:ra|rons|rez|z|r)?|vien(?:t|dra|drons|drez)|revien(?:t|dra|drons|drez)|arrive(?:ra)?|aborde(?:ra)?|verra|voit)"
_UN_MOMENT = r"(?:a (?:un|quel) moment|un jour|quand|plus tard|apres|ensuite|ensemble|ici|bientot|avec (?:vous|toi)|ou (?:pas|jamais)|a la fin)"
_ON_Y_VIENT = rf"\b(?:on|vous|nous) (?:(?:va |allez |allons )?(?:en|y|l'|la|le) )(?:ne )?{_PARLE} (?:(?:jamais|donc|quand meme|pas) )*{_UN_MOMENT}\b[^?]*\?"
_ON_Y_VIENT_DE = rf"\b(?:quand (?:est ?- ?ce qu')(?:on|vous|nous) (?:va )?{_PARLE} |(?:on|vous|nous) (?:va |allez )?(?:ne )?{_PARLE} (?:(?:jamais|quand|pas|a quel moment|un jour) )+)(?:du |de la |de l'|de |d'|des |a )"
"""« Et mon prix, on en parle à un moment ? », « quand est-ce qu'on parle de mes tarifs ? »"""
_DEMESURE = r"(?:trop(?! (?:tard|cher|long(?:ue)?|courte?|bateau|banale?|vague|simple|bref)\b)|exager\w+|abus\w+|deplace\w*|fayot\w*|leche\W*bottes?|faux[- ]cul|hypocrite|opportuniste|intrusi\w+|indiscret|maladroit|malpoli|impoli|culotte|gonfle|lourd(?:ingue)?|racoleur|commercial|demago\w*|interesse|une? (?:grosse |grave |vraie )?(?:erreur|betise|connerie|folie))"
_BIEN_FAIT = r"(?:(?:eu )?(?:tort|raison)|(?:bien|mal) fait|bien agi|mal agi|fait une? (?:erreur|betise|connerie))"
_SE_DEMANDE_S_IL = (
    rf"{_EN_TETE}(?:est ?-? ?ce que |vous croyez que |tu crois que |t'crois que )?(?:(?:ca|cela|ce|c')? ?(?:ne |n')?(?:est|serait|fait|ferait|parait|va faire)|c|est ?-? ?ce|serait ?- ?ce|n'est ?-? ?ce) (?:pas )?(?:(?:un peu|quand meme|vraiment|bien|tres|carrement|que c'est|trop) )*{_DEMESURE}\b[^?]{{0,45}}\?"
    rf"|\b(?:(?:n')?ai ?- ?je|aurais ?- ?je|est ?-? ?ce que j'ai|est ?-? ?ce que j'aurais) (?:pas )?{_BIEN_FAIT}\b[^?]{{0,60}}\?|{_EN_TETE}(?:vous croyez que |tu crois que )?(?:j'ai|j'aurais|g|jai) (?:pas )?{_BIEN_FAIT}\b[^?]{{0,45}}\?"
    rf"|{_EN_TETE}(?:est ?-? ?ce que )?(?:je (?:fais|fai) (?:bien|mal|fausse route|une? (?:erreur|betise|connerie))|je me trompe(?! d)|je (?:ne )?suis (?:pas )?(?:(?:un peu|trop|bien) )*(?:trop \w+|folle?|fou|dingue|ridicule|naive?|naif))\b[^?]{{0,45}}\?"
)
"""« Est-ce que c’est trop, la carte ? », « ai-je eu tort ? »: the doubt is theirs to settle."""
_FORME = r"(?:(?:une?|la|l'|en|le) ?)?(?:micro(?: ?-? ?(?:entreprise|entrepreneu\w+|bic|bnc))?|auto ?-? ?entrep\w+|ei|eirl|eurl|sarl|sasu?|scop|scic|sci|societe|association|asso|entreprise individuelle|portage(?: salarial)?|cooperative|(?:regime )?reel)"
_LE_MIEUX = r"\b(?:le mieux|mieux|plus (?:avantageu\w+|interessant\w*|simple|malin)|choisi\w*|prend\w*|conseill\w*|preferable|vaut|faut)\b"
_CONNUES = {
    "utter_je_suis_la": re.compile(
        r"^(?:(?:euh|allo|bon|dis|dites|et|mais|hello|ho|oh|he|youhou|coucou|bonjour|salut) ?[,!?.]* ?)*(?:(?:(?:vous |tu |vs |t'? ?)(?:etes |es )?(?:toujours |encore |bien )*(?:la|ici)|(?:etes|es) ?- ?(?:vous|tu) (?:toujours |encore |bien )*la|(?:(?<=allo )|(?<=allo , )|(?<=[!?] )|(?=[^?]*\?))(?:il )?y ?'? ?a (?:encore |toujours )?(?:quelqu'un|qqn|qq1|personne)|(?:tu|vous) (?:m'|me )?(?:ecoutes?|ecoutez|recevez|recois|entends|entendez|lis|lisez)(?: toujours| encore| bien)?"
        r"|(?:tu|vous) (?:dors|dormez|reponds|repondez)(?: (?:plus|pas))?|(?=[^?]*\?)(?:ca|c'est) (?:marche|fonctionne|bug\w*|plante|bloque)e?(?: (?:encore|toujours|plus|la))?|allo+|youhou)[, ]*(?:la|ou quoi|hein|encore|toujours)?)\W*$"
    ),
    "utter_pas_de_conseil": re.compile(
        rf"^(?!.*\b(?:vous|tu) (?:etes|es)\b|.*\b(?:etes|es) ?- ?(?:vous|tu)\b).*\b{_FORME} ,? ?(?:ou (?:bien |plutot |alors )?|vs |versus |contre ){_FORME}\b[^?]*\?|{_LE_MIEUX}[^?]{{0,40}}\b(?:micro ?-? ?entreprise|auto ?-? ?entrep\w+|eirl|eurl|sarl|sasu?)\b[^?]*\?"
        r"|\bquel(?:le)? (?:est |serait |sera )?(?:le |la )?(?:meilleure? )?(?:statut (?:juridique|social|fiscal|choisir|prendre|je|me|il)|forme juridique|regime (?:fiscal|social)|type de societe)\b[^?]*\?"
    ),
    "utter_question_a_quoi_ca_sert": re.compile(
        rf"\b(?:c'est quoi|quel(?:le)? (?:est|serait)|quel) (?:donc |deja |au juste )?(?:le |l'|votre |ton )?(?:but|interet|objectif|utilite) (?:de |d'|a )(?:l'exercice|l'entretien|(?:tout )?(?:ca|cela)|ce (?:truc|questionnaire|coaching|programme))\b[^?]*\?|"
        rf"\ba quoi (?:(?:ca|cela|tout ca|tout cela) )?(?:(?:vous|te|me|nous) )?{_SERT}(?: ?- ?(?:il|elles?|ils|t ?- ?il))?,? (?:(?:donc|bien|au juste|exactement) )?(?:{_CECI}|de (?:savoir|connaitre|me demander|demander|repondre|raconter|vous dire|te dire)\b)"
        rf"|{_EN_TETE}(?:(?:et )?{_CECI} ,? ?)?(?:ca |cela |c'est )?(?:a quoi (?:ca |cela )?(?:(?:vous|te|me|nous) )?{_SERT}|(?:me |vous |te |nous )?{_SERT} a quoi|pour quoi faire|pour faire quoi)(?: (?:{_CECI}|au juste|exactement|en fait|au fond|tout ca|deja|concretement|pour moi|a la fin))*\W*$"
        rf"|\b{_CECI} (?:ca |cela )?(?:(?:vous|te|me|nous) )?{_SERT} a quoi\b|\b(?:vous|tu) (?:(?:allez|vas) )?(?:en )?(?:fai(?:tes|s)|faire|ferez|feras) quoi (?:de|avec) (?:{_CECI}|ce que je)|\bqu'est ?- ?ce que (?:vous|tu) (?:allez |vas )?(?:fai(?:tes|s)|faire|ferez|feras) (?:de|avec) (?:{_CECI}|ce que je)"
        rf"|\b(?:c'est|ce sera|tout ca|tout cela|ca|est ?- ?ce) (?:juste |seulement |bien |surtout )?pour (?:(?:me|m'|nous|en|te|vous|leur) ?)?(?:faire|pondre|ecrire|sortir|vendre|fabriquer|tirer|trouver|rediger|inventer|avoir) (?:{_UN_ECRIT})\b[^?]*\?"
        rf"|\b(?:ca|cela|c'est|vous|tu) (?:va |vas |allez |vont )?(?:finir|finit|devenir|devient|me fai\w+|m'ecri\w+|en fai\w+) (?:en |par )?(?:{_UN_ECRIT})\b[^?]*\?|{_EN_TETE}(?:c'est )?(?:un|une) (?:slogan|pub)\b[^?]{{0,40}}\?"
    ),
    "utter_reste": re.compile(
        rf"{_EN_TETE}(?:(?:je|j'|j|ai|n'ai|suis|sui|ne|n'|la|moi|honnetement|la verite|c'est que|crois que) ?,? ?)*(?:plus|pas) (?:(?:trop|tres|vraiment|tellement|bien) )*(?:sure?s?|certaine?|(?:l')?envie|motivee?)(?: du tout)? (?:(?:de|d'|que|pour|a) ?)(?:vouloir |avoir envie de |je veuille )?(?:continu\w+|repon\w+|finir|aller (?:plus loin|au bout)) ?(?:(?:cet|l'|cette|la|ce|le|ca|tout ca|la suite|ici|cela)[^.!?,]{{0,25}})?[.!?…]*$"
    ),
    "utter_question_obligee": re.compile(
        rf"\b(?:oblige\w*|obligatoires?|force\w*|tenue?)\b[^?]{{0,25}}\b(?:questions?|repondre|reponses?|questionnaire|tout (?:remplir|dire|faire))\b|\b(?:questions?|repondre|reponses?|questionnaire)\b[^?]{{0,20}}\b(?:oblige\w*|obligatoires?|force\w*)\b"
        rf"|{_EN_TETE}(?:(?:il )?faut|(?:je|on) (?:dois|doit)|dois ?- ?je|faut ?- ?il) (?:vraiment |absolument |forcement )?(?:repondre a (?:tout|toutes?|chaque|tes|vos|ces)|tout remplir)\b|{_EN_TETE}c'est (?:oblige|obligatoire|force)(?: (?:ca|cela|tout ca))?\W*$"
    ),
    "utter_question_a_votre_place": re.compile(
        r"\b(?:tu|vous) (?:ferais|feriez|ferai|choisirais|choisiriez|repondrais|repondriez|prendrais|prendriez|mettrais|mettriez) (?:quoi|laquelle|lequel|comment)\b|\b(?:que|qu'est ?- ?ce que|comment) (?:tu |vous )?(?:ferais|feriez|choisiriez|choisirais|repondriez|repondrais)(?: ?- ?(?:tu|vous))?\b"
        r"|\b(?:tu|vous)\b[^?]{0,30}\ba ma place\b|\ba ma place\b[^?]{0,15}\b(?:tu|vous)\b"
    ),
    "utter_question_les_memes": re.compile(
        r"\b(?:(?:les )?memes? (?:questions?|choses?|trucs?|phrases?|baratins?)|pareil|la meme chose) (?:a|pour|avec|chez) (?:tout le monde|tous|toutes|chacun|chaque|n'importe qui|les autres)\b[^?]*\?"
        r"|\b(?:vous|tu) (?:demand|pos|di[st]|sor|raconte?)\w* (?:ca|cela) a (?:tout le monde|tous|toutes|chacun)\b[^?]*\?"
    ),
    "utter_question_combien": re.compile(
        r"\b(?:faut|dois|doit|peux|puis ?- ?je|peut)\b[^?]{0,25}\b(?:une seule|un seul|plusieurs|combien|deux|trois|quatre|cinq|une ou deux)\b[^?]{0,25}\?|^combien (?:il )?(?:en )?faut(?:-il)?\b[^?]*\?"
        r"|\bcombien (?:de valeurs|(?:il|j') ?en)\b[^?]*\?|\ben (?:mets|met|mettre|donne|dis|garde|faut|choisis) (?:\w+ )?combien\b[^?]*\?|\bune seule (?:valeur )?ou (?:plusieurs|deux|trois)\b[^?]*\?|\b(?:dois|faut|doit)\b[^?]{0,20}\bchoisir (?:entre|une|laquelle|parmi)\b[^?]*\?"
    ),
    "utter_question_est_une_valeur": re.compile(
        r"\b(?:c'est|ce sont|c'en est|ca compte (?:pour|comme)|ca fait|ca peut etre|est ?- ?ce) (?:bien |vraiment |quand meme |que c'est )?une? (?:vraie )?valeurs?\b(?! ajoutee| sure)[^?]{0,40}\?"
    ),
    "utter_question_renoncer_fait_peur": re.compile(
        r"\b(?:risqu\w+|peur|va(?:is)?|vont|finir\w*)\b[^?]{0,50}\b(?:(?:plus (?:avoir )?(?:de|un seul|aucun)|moins de|pas assez de|perdre (?:des|mes|nos|trop de)) clients?|plus personne)\b[^?]*\?"
        rf"|{_SAGE}[^?]{{0,60}}{_DIRE_NON}[^?]*\?|{_DIRE_NON}[^?]{{0,60}}{_SAGE}[^?]*\?"
    ),
    "utter_question_sur_le_coach": re.compile(
        rf"{_SAIT}{_UN_METIER}{_BOUT}|"
        rf"{_TOI}(?!voulez|voyez|comprenez|pensez|savez|connaissez|dites|croyez|trouvez|entendez|parlez|etes|avez|demandez|veux|vois|comprends|penses|sais|connais|dis|crois|trouves|entends|parles|es|as|demandes)\w+(?:ez|s) ,? ?(?:vous|toi)(?: ?- ?memes?)?(?: aussi)? ?\?"
        rf"|{_TOI}{_BIEN}(?:{_VIT})\b(?! (?:ce que|entre|dans mes|mes|mon|ma|la phrase|cette|ca\b))(?:{_BOUT})"
        rf"|{_TOI}{_BIEN}(?:as|avez) {_BIEN}(?:{_LES_SIENS}){_BOUT}|\b(?:avez|as) ?- ?(?:vous|tu) {_BIEN}(?:{_LES_SIENS}){_BOUT}"
        rf"|\b(?:vous|tu|t') ?(?:es|etes|est) {_BIEN}(?:{_EST}){_BOUT}|\b(?:etes|es) ?- ?(?:vous|tu) {_BIEN}(?:{_EST}){_BOUT}"
        rf"|{_TOI}{_BIEN}(?:avez|as|etes|es) (?:deja|jamais|aussi) (?:{_FAIT}){_BOUT}"
        r"|\b(?:ca|cela) (?:ne )?(?:vous |te |t')(?:arrive\w*|ennuie|fatigue|fait (?:plaisir|envie|peur)|manque|plait)\b(?! (?:souvent |parfois |jamais |pas )?(?:de |d')?(?:vous |te )?(?:tromp|oubli|rat|mal |coup|perd|bug|plant))[^?]*(?:d'|de |, (?:vous|toi|tout|toutes) |(?:vous|toi) ?(?=\?))[^?]*\?"
        r"|\b(?:vous|toi|tu) ,? (?:vous|tu) en (?:as|avez)\b[^?]*\?|\b(?:vous|tu) en (?:as|avez) ,? (?:vous|toi)?[^?]*\bvaleurs?\b[^?]*\?"
        r"|^(?:et )?(?:vous|toi) ,? (?:c'est quoi|quel\w* (?:est|sont)) (?:vos|votre|tes|ton|ta) [^?]*\?"
    ),
    "utter_question_connaissez": re.compile(
        r"\b(?:(?:tu|t'|vous) (?:connais|connaissez)|(?:connais|connaissez) ?- ?(?:tu|vous)) (?:(?:bien|un peu|deja|aussi) )*(?:le|la|les|l'|ce|cet|cette|ces|mon|ma|mes)(?! (?:gens|clients?|moyen|facon))\b[^?,]{2,40}(?:, ?(?:toi|vous|au fait|un peu))? ?\?"
    ),
    "utter_question_tu_ou_vous": re.compile(
        r"\b(?:tuto\w+|(?:dis\w*|dit\w*|dire|c'est|au|le|par|utilise) \W{0,3}tu)\b[^.?!]{0,25}\bou\b[^.?!]{0,25}\b(?:vouvo\w+|vous(?=\W*$))|\b(?:vouvo\w+|(?:dis\w*|dit\w*|dire|c'est|au|le|par|utilise) \W{0,3}vous)\b[^.?!]{0,25}\bou\b[^.?!]{0,25}\b(?:tuto\w+|tu(?=\W*$))"
    ),
    "utter_question_c_est_ca": re.compile(
        rf"{_EN_TETE}{_MA_REPONSE} ?\?+|{_ASSEZ.pattern}|{_ASSEZ_CONCRET}|{_COMPTE_COMME}"
    ),
    "utter_pas_de_bonne_reponse": re.compile(
        rf"{_EN_TETE}(?:est ?- ?ce que )?(?:(?:ce|ca|c')? ?(?:n'est|n'etait|ne fait|est|fait|sonne|c)|est ?- ?ce|n'est ?- ?ce|(?:ce n'|c'|elle n'|elle )?est ?- ?elle|(?:elle|la phrase) est) (?:pas )?(?:un peu |trop |tres |bien )*{_TROP}\b[^?]{{0,35}}\?"
    ),
    "utter_question_avis": re.compile(_SE_DEMANDE_S_IL),
    "utter_question_plus_tard_argent": re.compile(
        rf"{_L_ARGENT}[^?.]{{0,40}}{_ON_Y_VIENT}|{_ON_Y_VIENT_DE}[^?.]{{0,30}}{_L_ARGENT}[^?]*\?"
    ),
    "utter_question_pas_demandee": re.compile(
        rf"{_ON_Y_VIENT}|{_ON_Y_VIENT_DE}(?:mon|ma|mes|nos)\b[^?]*\?|"
        r"\b(?:vous|tu) (?:ne |n')?(?:me |m'|te |vous )*(?:demand(?:ez|es|e)|pos(?:ez|es)|interrog(?:ez|es)) (?:pas|rien|jamais)\b[^?]*\?"
    ),
}
"""Questions about the exchange or its words, by the response each gets, as normalised."""


_ASSEZ_OU_BIEN = re.compile(rf"{_ASSEZ.pattern}|\b(?:assez|suffisant|suffit|un pas)\b")
_D_AVIS = re.compile(
    r"\b(?:a (?:votre|ton) avis|selon (?:vous|toi)|(?:vous|t'?u?) en pens\w+|qu'en pens\w+|d'apres (?:vous|toi))\b"
)


def avec_la_reponse(question: str, etape: str | None) -> str | None:
    """The response to a question that comes with an answer, when it surely is one; else None.

    What is asked of oneself, « qui d'autre le fera ? », is told, not asked. How much is left is
    counted by who knows (`utter_reste`).
    """
    if demande_ce_qui_reste(en_question(question)):
        return "utter_reste"
    nom = sur_ce_qui_est_dit(question)
    plat = normaliser(question)
    juge = nom in ("utter_question_c_est_ca", "utter_pas_de_bonne_reponse")
    if juge and etape == "action_7_jours" and _ASSEZ_OU_BIEN.search(plat):
        return "utter_question_assez_pour_un_pas"
    if nom is None and _QUI_EST_SINEK.search(plat):
        return "utter_question_sinek"
    if nom is None and etape == "renoncements" and re.search(_SAGE, plat):
        # « C'est raisonnable, à votre avis ? », said of what is given up.
        return "utter_question_renoncer_fait_peur"
    if nom is None and _POURQUOI_CE_SUJET.search(plat):
        return raison(etape)
    if nom is None and _D_AVIS.search(plat):
        return sans_reponse_connue(question)
    if nom is None:
        return _sur_qui_ecoute(question)
    return None if nom == "utter_question_est_une_valeur" else nom


_POURQUOI_CE_SUJET = re.compile(
    r"\bpourquoi (?:est ?- ?ce que )?(?:(?:vous|tu) (?:me |m'|nous )?(?:demand|pos|parl|interrog)\w+|(?:me |m'|nous )?(?:demand|pos|parl|interrog)\w+ ?- ?(?:vous|tu)\b|(?:toutes )?(?:ces|vos|tes|cette|votre|ta) questions?\b)"
)
"""« pourquoi me parlez-vous de mes clients ? », put after an answer: why it is asked."""
_QUI_EST_SINEK = re.compile(
    r"\b(?:c'est|cest|est) qui ,? ?(?:ce |ton |votre |le |deja )*(?:monsieur )?(?:simon|sine[ck]k?)\b[^?]*\?|\bqui (?:est|c'est) (?:\w+ )?(?:simon|sine[ck]k?)\b[^?]*\?|\b(?:simon|sine[ck]k?) ,? ?(?:c'est|cest) qui\b[^?]*\?"
)


def _sur_qui_ecoute(question: str) -> str | None:
    """The response to who speaks here, and to who reads or keeps what is said."""
    if demande_qui_parle(question):
        return "utter_bot_ou_humain"
    return reponse_a_qui_lit(question)


_SA_RAISON = (
    "valeurs",
    "acte",
    "regard_client",
    "coeur_clientele",
    "renoncements",
    "action_7_jours",
)
"""Steps whose question has a reason of its own to be asked."""


def raison(etape: str | None) -> str:
    """The response that says why the question of a step is asked."""
    nom = etape or ""
    if nom == "geste_respect" or nom.startswith("partenaire_"):
        return "utter_question_pourquoi_respect"
    if nom.startswith("pourquoi_"):
        return "utter_question_pourquoi_motif"
    if nom in approfondissement.TOURS:
        return "utter_question_pourquoi_plus_loin"
    return f"utter_question_pourquoi_{nom}" if nom in _SA_RAISON else "utter_question_pourquoi"


def exemple(etape: str | None) -> str:
    """The response that gives an example for this step."""
    nom = etape or ""
    if nom.startswith("partenaire_"):
        nom = "geste_respect"
    return f"utter_question_exemple_{nom}" if nom in AVEC_EXEMPLE else "utter_question_exemple"


AVEC_EXEMPLE = (
    "valeurs",
    "acte",
    "regard_client",
    "coeur_clientele",
    "geste_respect",
    "renoncements",
    "action_7_jours",
)
"""Steps with examples of their own."""


def a_la_question(message: Message, demandee: str) -> str:
    """The response to a question asked beside an answer."""
    if demande_ce_qui_reste(en_question(demandee)):
        return "utter_reste"
    if (nom := sur_ce_qui_est_dit(demandee)) is not None:
        return nom
    if (nom := _sur_qui_ecoute(demandee)) is not None:
        return nom
    if (message.intent or "").startswith(("question_", "bot_")) and message.certitude >= 0.35:
        return f"utter_{message.intent}"
    return sans_reponse_connue(demandee)


_LIEN_RESPECT = re.compile(
    r"\b(?:lien|rapport|voir|vient faire|viens faire|rapporte)\b[^?]{0,40}\brespect\b|\brespect\b[^?]{0,30}\b(?:lien|rapport|(?:a|avoir) (?:a )?voir|vient faire)\b"
)
"""« Quel est le lien avec le respect ? »"""


def sans_reponse_connue(texte: str) -> str:
    """The response to a question no rule knows."""
    derniere = re.split(r"[,.;:]\s*", texte.strip(" .;,"))[-1]
    finale = en_phrases(texte)[-1] if texte.strip() else ""
    nom = sur_ce_qui_est_dit(derniere) or sur_ce_qui_est_dit(finale) or _sur_qui_ecoute(finale)
    if nom is not None:
        return nom
    if _LIEN_RESPECT.search(normaliser(finale)):
        return "utter_question_pourquoi_respect"
    if demande_un_conseil(texte):
        return "utter_pas_de_conseil"
    if demande_des_formalites(texte):
        return "utter_question_formalites"
    return "utter_question_avis" if demande_un_avis(texte) else "utter_question_inconnue"


def en_question(texte: str) -> str:
    """A question with its mark, whether it was typed or not."""
    return f"{texte.rstrip(' .!?')} ?"
