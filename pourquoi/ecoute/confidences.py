"""What is confided in passing: a death, a hard time, a fear, tiredness, doubts, trouble with someone."""

from __future__ import annotations

import re

from pourquoi.ecriture import en_phrases, normaliser

_DE_QUELQU_UN = (
    r"\b(?:potes?|copains?|copines?|amie?s?|associee?s?|freres?|soeurs?|cousine?s?|beau-?\w+|femme|mari|conjointe?|compagne|compagnon|fils|fille|pere|mere|neveu|collegues?"
    r"|apprentie?s?|salariee?s?|employee?s?|ouvriere?s?|patrone?s?|patronne|banquiere?|voisine?s?|clients?|clientes?|fournisseurs?|stagiaires?|il|elle|lui|eux)\b"
)

LES_SIENS = re.compile(
    r"\b(?:m(?:a|on|es)|notre|nos) (?:\w+ ){0,2}(?:grands? ?-? ?(?:meres?|peres?|parents)|meres?|peres?|parents|maman|papa|femme|mari|conjointe?|compagne|compagnon|cheri|fils|filles?|enfants?|gosses|gamine?s?|mioches|petite?s?|soeurs?|freres?|oncles?|tantes?|cousine?s?|niece|neveux?|belle ?-? ?(?:mere|soeur)|beau ?-? ?(?:pere|frere)"
    r"|copains?|copines?|potes?|amie?s?|associee?s?|equipes?|salariee?s?|employee?s?|apprentie?s?|collegues?|patronn?e?|chef|banquiere?|comptable|voisine?s?|conseillere?|prof|maitre|clients?|clientes?|eleves?|patients?)\b"
    r"|\b(?:maman|papa|mamie|papi|papy|tata|tonton|mamy|meme|pepe)\b"
)
"""Theirs, in a flat text: « ma grand mere », « mes eleves », « papa »."""

_NE_SAIS_QUE_FAIRE = re.compile(
    r"\b(?:je |j')?(?:ne )?(?:sais|vois) (?:pas|plus|vraiment pas|meme pas) (?:trop |bien )?(?:quoi|comment(?! (?:on|ca|cela|les|des|une?|elles?|ils?(?! faut))\b)|si je dois|par ou)\b ?(?:faire|lui dire|leur dire|m'y prendre|en faire|dire|le dire|reagir|gerer|commencer|le garder|la garder|l'embaucher)?|(?:^|[,.;] ?|\b(?:et|alors|donc|bref) )(?:je fais quoi|quoi faire|que faire|comment (?:je )?(?:fais|lui dis|lui dire|gerer ca|leur dire))\b"
)


def difficulte_avec_quelqu_un(texte: str) -> bool:
    """Whether someone does not know what to do about a person: « jamais à l'heure, jsp quoi faire »."""
    nu = normaliser(texte)
    quelqu_un = re.search(_DE_QUELQU_UN, nu) and not re.search(r"\btrouver\b", nu)
    return bool(quelqu_un and _NE_SAIS_QUE_FAIRE.search(nu))


_GRAVE = re.compile(
    r"\b(?:pere|mere|papa|maman|mari|femme|fils|fille|frere|soeur|enfant|bebe|grand-?(?:pere|mere)|mamie|papi|associe|meilleure? ami|conjointe?|compagne|compagnon|parents|oncle|tante|tonton|tata|cousine?|neveu|niece|parrain|marraine)\b"
    r"(?:(?!\bpas\b).){0,50}\b(?:est (?:mort|morte|decede|decedee|parti trop tot)|sont morts|(?:est )?(?:mort|morte|decede|decedee) (?:en|il|l'|d'|du|quand|a|pendant|dans)|s'est (?:suicide|pendu|tue|noye)\w*|nous a quittes|est hospitalise\w*|(?:a|avait|eu|ont) (?:eu )?(?:un |le )?(?:cancer|avc|alzheimer))\b"
    r"|\bj'ai (?:eu|fait) (?:un |une |mon |deux )?(?:cancer|burn|avc|infarctus|depression|fausse couche)\w*|\b(?:pere|mere|papa|maman|beau-pere) (?:\w+ ){0,2}(?:cognait|battait|frappait|buvait|a fini seule?|s'est eteinte?)\b|\bon (?:lui|m'|leur) a coupe (?:le|la|une?) (?:pied|jambe|bras|main)\b"
    r"|\b(?:il|elle|mon pere|ma mere|mon mari|ma femme) (?:s'est eteinte?|nous a quittes|m'a quittee?s? pour toujours)\b|\b(?:mort|deces|disparition|perte|maladie|cancer|suicide) (?:de|d') ?(?:mon|ma|mes) (?:\w+ )?(?:pere|mere|mari|femme|fils|fille|frere|soeur|enfant|parents)\b"
    r"|\b(?:j'ai|on a|nous avons) (?:(?:perdu|enterre|accompagne) (?:mon|ma|mes|notre|nos) (?:[\w-]+ )?(?:pere|mere|mari|femme|parents|frere|soeur|fils|fille|bebe|enfant)|(?:perdu|enterre) (?:une?|deux) (?:petite? )?(?:fils|filles?|garcons?|bebes?|enfants?|jumeaux|jumelles))\b(?! (?:de vue|en route|d'honneur)| dans (?:un|la|le) (?:magasin|foule|supermarche|gare))"
    r"|\b(?:pere|mere|papa|maman|mari|femme|fils|fille|frere|soeur|oncle|tante|cousine?|neveu|niece|copain|pote|ami|patron)\b(?:(?!\bpas\b)[^.!?]){0,40}\b(?:pass\w+ par ?-? ?dessus bord|disparue? en (?:mer|montagne)|restee? en mer|tombee? (?:du|d'un) (?:toit|echafaudage)|jamais (?:revenue?|rentree?)(?: de (?:mer|mission|la guerre|la mine|l'hopital)\b|\W*(?:$|[.;])))"
)

_QUAND_PARTI = r"(?:en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d{4})|il y a (?:\w+ ){1,2}(?:ans?|mois|semaines?|jours)|trop tot|l'(?:an|annee|ete|automne|hiver) (?:dernier|derniere|passe)|cet(?:te)? (?:ete|automne|hiver|annee)|ce printemps|depuis)"

_QUI_PART = r"(?:oncles?|tantes?|tontons?|tatas?|tatie|cousine?|neveu|niece|parrain|marraine|beau-?(?: ?pere| ?frere)|belle-?(?: ?mere| ?soeur)|voisine?|patronn?e?|chef|maitre|amie?|copain|copine|pote|collegue|mentor|memere|pepere|meme|pepe|mamy|papy|jumeau|jumelle)"
_MORT = r"(?:morte?|decedee?)\b(?! (?:de (?:rire|trouille|peur|honte|faim|soif|fatigue|froid|envie|jalousie)|pour (?:moi|nous)))"
_A_TEL_MOMENT = rf"(?:,? ?(?:{_QUAND_PARTI}|y a \w+ (?:ans?|mois|semaines?))|,? (?:brutalement|subitement|d'un coup|hier|toute? seule?|avant|juste|quand|a \d+ ans|a l'hopital|d'une?|de (?:son|sa|vieillesse|maladie|chagrin)|le (?:mois|\d+)|la (?:semaine|veille)|dans (?:son|sa|mes|les bras|un)|sans)\b|\W*$|[.;!?])"
_MORT_DES_LEURS = re.compile(
    rf"\b(?:mon|ma|notre) (?:[\w-]+ ){{0,2}}{_QUI_PART}\b(?: [\w-]+)?,? ?(?:(?:qui|il|elle|lui|lui il|y) )?(?:est|etait|a ete retrouvee?|nous est) {_MORT}"
    rf"|\b(?:madame|mme|monsieur|mr?) [\w-]+,? (?:(?:qui|il|elle) )?(?:est|nous est) {_MORT}"
    rf"|^\W*(?:(?:ben|bah|bon|parce qu|parce que|car|et|puis|en fait|voila|oui|non|alors|mais|justement|enfin) ?[',]? ?)*(?:depuis qu')?(?:il|elle) est (?:decedee?\b|{_MORT}{_A_TEL_MOMENT})(?! ,? ?(?:ce|cet|cette|le|la|les|mon|ma|notre) )"
    r"|\bdepuis qu'(?:il|elle) est morte?\b(?! (?:ce|cette|le|la|les) )"
    r"|\bon (?:l'a|l'avait|les a) (?:re)?trouvee?s? (?:morte?s?|sans vie|pendue?|par terre sans)\b"
    rf"|\b(?:j'ai|on a|nous avons) (?:perdu|enterre) (?:mon|ma|notre) (?:[\w-]+ ){{0,2}}{_QUI_PART}\b(?! (?:de vue|en route|de \w+))"
    rf"|(?<!bois )\b(?:mort|deces|disparition|enterrement|obseques) (?:brutale? |subite? )?(?:de|d'|a) ?(?:mon|ma|mes) (?:[\w-]+ ){{0,2}}{_QUI_PART}\b"
)
"""A death told short, or of somebody less near: « il est mort l’an dernier », « mon oncle est mort »."""

_REVENU = re.compile(
    r"\b(?:burn ?- ?out|depression|voulais mourir|voulu mourir|tentative de suicide|effondree?|fond du trou|cancer|rechute)\b.{0,80}\b(?:aujourd'hui|maintenant|remise? debout|m'en suis sorti\w*|m'a sauve\w*|releve\w*|gueri\w*|vivante?|je vais bien|m'en sors)\b"
)


def confidence_grave(texte: str) -> bool:
    """Whether the person confides a death, a grave illness, or a dark time they came back from."""
    if _GRAVE.search(normaliser(texte)) or _REVENU.search(normaliser(texte)):
        return True
    return any(_MORT_DES_LEURS.search(normaliser(phrase)) for phrase in en_phrases(texte))


_BETE = r"(?:chien(?:ne)?|chat(?:te)?|cheval|jument|poney|ane|anesse|caniche|vache|chevre)"

_ANCETRE = r"(?:mere|pere|papa|maman|mari|grand-?(?: ?mere| ?pere)|mamie|mami|papi|papy|meme|pepe|memere|pepere|beau-pere|belle-mere|tante|oncle)"

_AILLEURS = r"(?! (?:a|au|aux|chez|vivre|pour|travailler|etudier|dans|avec|sans|vers|ailleurs|loin|faire|s'installer)\b)"

_PLEURE = r"\b(?:pleur\w+|enterr\w+|obseques|deuil|cendres|cimetiere|(?:il|elle) me manque|pas pu (?:y aller|etre la|lui dire (?:adieu|au revoir)))\b"

_DES_LEURS = rf"(?:{_ANCETRE}|femme|epouse|epoux|fille|fils|frere|soeur|enfant|bebe|grande? soeur|compagne|compagnon)"

_DEUIL = re.compile(
    rf"\b{_DES_LEURS}\b[^.!?]{{0,90}}\b(?:(?:en mourant|avant de mourir|(?:est|etait) (?:deja )?morte? (?:depuis|sans|seule?|avant|a)|morte? depuis (?:[\w-]+ )+ans)\b|(?:est|etait) partie? (?:sans (?:que|qu'|finir|avoir|voir|un|personne)|en (?:me |nous )?laissant|avant (?:d'avoir|que |qu')|seule?\b(?! (?:a|au|en|vivre))))"
    rf"|\b{_DES_LEURS}\b[^!?]{{0,120}}\b(?:s'est fait (?:renverser|faucher|percuter|ecraser)|(?:a|avait) pris une voiture|(?:a ete|ete) (?:renversee?|fauchee?|percutee?))\b"
)
"""« que sa fille avait laissé en mourant », « ma mère est partie sans finir »."""

_DEPART = re.compile(
    rf"\b{_ANCETRE}\b[^!?]{{0,60}}\best partie?s? {_QUAND_PARTI}\b{_AILLEURS}|\b(?:{_ANCETRE}|fille|fils|frere|soeur|{_BETE})\b[^!?]{{0,80}}\best partie?\b{_AILLEURS}[^!?]{{0,60}}{_PLEURE}|{_PLEURE}[^!?]{{0,40}}\b(?:il|elle) est partie? {_QUAND_PARTI}\b{_AILLEURS}"
    rf"|\b(?:mon|ma|notre) (?:\w+ )?{_BETE}\b[^.!?]{{0,30}}\best (?:mort|morte|decedee?)\b|\b(?:j'ai|on a) (?:perdu|enterre) (?:mon|ma|notre) (?:\w+ )?{_BETE}\b|\b(?:on l'a|on l'avait|je l'ai|nous l'avons) enterree?\b(?! (?:dans|sous) (?:le|la|un) (?:jardin|potager|terre pour))|\bnous a quittee?s?\b(?! (?:a|pour|fache\w*|au bout|en claquant)\b)"
)
"""« Elle est partie en mars », said of whom or of the animal they miss."""


def dit_un_depart(texte: str) -> bool:
    """Whether a death is told in passing, of a person or of an animal, in gentler words."""
    return bool(_DEPART.search(normaliser(texte)))


def confie_un_deuil(texte: str) -> bool:
    """Whether a death weighs on a whole tale: « ma mère est partie en laissant une manche »."""
    return bool(_DEUIL.search(normaliser(texte)))


_EPREUVE = re.compile(
    r"\b(?:burn ?- ?out|depression|(?:arret|conge) (?:maladie|de travail)|(?:en|pendant (?:mon|l')|mon) ?arret\b(?! (?:de|du) bus)|(?:mon|notre|un|du|le|en|suis|etais) divorcee?|(?:ma|notre|une) separation|(?:m'a|m'ont) (?:quittee?|larguee?|plaquee?|lachee?)|(?:mon|notre) (?:couple|mariage) (?:[\w']+ ?){0,3}(?:explos|fini|casse|brise|pas tenu|pas resiste)\w*"
    r"|(?:dorm\w+|nuits?|vecu|vivais|restee?) (?:\w+ ){0,4}(?:dans (?:ma|la|une) voiture|sur (?:le|un) parking|dehors|a la rue|dans la rue)|(?:me suis|j'etais) (?:\w+ )?(?:effondree?|brisee?|au fond du trou|a terre)|j'ai (?:tout perdu|craque|fait faillite|coule ma boite|failli y rester)|(?:ma|la|en) liquidation judiciaire|plus (?:la force|capable) de (?:me lever|sortir|rien)|sans pouvoir (?:ouvrir la porti|sortir|bouger|me lever))"
)

_DE_MOI = re.compile(r"\b(?:je|moi|me|mon|ma|mes|nous)\b|\b[jm]'")

_DES_AUTRES = re.compile(
    r"\b(?:les|des|ceux|celles|leurs?|mes (?:client|patient|elev|abonne|coache)e?s?)\b[^.!?]{0,40}$"
)


def dit_une_epreuve(texte: str) -> bool:
    """Whether a hard time of their own is told: a burn-out, a divorce, nights in a car park."""
    for phrase in map(normaliser, en_phrases(texte)):
        dite = _EPREUVE.search(phrase)
        if dite and _DE_MOI.search(phrase) and not _DES_AUTRES.search(phrase[: dite.start()]):
            return True
    return False


_DOUTE_DE_SOI = re.compile(
    r"\b(?:pas|suis|etre|sens|sentir|serai) (?:\w+ )?(?:legitimes?|a la hauteur|a ma place)\b|\b(?:syndrome de l'|un |une )?impost(?:eur|rice|ure)\b|\bqui (?:je suis|suis ?-? ?je) pour\b"
    r"|\b(?:ai|j'aurais) (?:vraiment |bien )?le droit de (?:faire payer|demander|me faire payer|prendre de l'argent|vivre de)\b|\bj'ose (?:pas|plus) (?:faire payer|demander|me lancer|fixer|dire mes prix)\b"
    r"|\b(?:peur|crains?) de (?:pas|ne pas|jamais) (?:y arriver|etre (?:a la hauteur|capable)|savoir|tenir)\b|\b(?:suis|serai) pas capable\b"
)


def doute_de_soi(texte: str) -> bool:
    """Whether the person wonders aloud if they are fit for it: « je sais pas si je suis légitime »."""
    return bool(_DOUTE_DE_SOI.search(normaliser(texte)))


_REMORDS = re.compile(
    r"\b(?:j'?y (?:re)?pense (?:encore|toujours|souvent|tout le temps|tous les (?:jours|soirs)|(?:la nuit|chaque))|j'?y repense|je (?:ne )?m'en veux(?! pas)|je m'en voudrai\w*|m'en suis (?:toujours )?(?:pas remise?|voulu)|me (?:le |la )?(?:pardonne|pardonnerai)\w* (?:pas|jamais|toujours pas)|me (?:le |la )?suis jamais pardonnee?"
    r"|(?:j'ai|j'avais|j'en ai) (?:encore |toujours |trop |tellement |vraiment |un peu |bien )*(?:eu )?honte(?! (?:de|d'|a) ?(?:mon|ma|mes|demander|dire|gagner|gagne|toucher|vivre|pas|ne)\b)|(?:en |n'en )?suis (?:vraiment |encore |toujours )?pas (?:tres |trop |bien |super )?fiere?s?\b|pas (?:de quoi|tres) (?:etre )?fiere?\b"
    r"|(?:ca|cela) (?:me |m')(?:hante|poursuit|ronge|travaille|reste (?:sur|en travers|dans la gorge|la))\w*|m'est restee? (?:sur|en travers|dans la gorge)|(?:je|j') ?(?:l'ai|ai|n'ai) (?:jamais|pas|toujours pas) (?:digere|avale|encaisse|oublie)\w*|j'en (?:dors|dormais) (?:pas|plus|mal)|(?:mauvaise|pas la) conscience|conscience (?:tranquille|qui)|mes? remords|des remords"
    r"|j'ai (?:(?:aussi|deja|moi|moi aussi|moi - meme|meme) )*(?:arnaque|roule|truande|escroque|plume|entube|menti|trompe|baratine|abuse|laisse faire)\w*|(?:je|j') ?(?:l'? ?ai|l'avais) (?:fait|faite) (?:aussi|moi aussi|comme les autres|moi - meme)|(?:moi aussi|moi - meme) ,? (?:je|j') ?l'ai fait)\b"
)


def dit_un_remords(texte: str) -> bool:
    """Whether what one did, or let be done, still weighs on them: « j’y pense encore », « j’en ai honte »."""
    return bool(_REMORDS.search(normaliser(texte)))


_FAUTE = re.compile(
    r"\b(?:je m'en (?:veux|voudrai|suis (?:longtemps |toujours )?voulu)(?! (?:pas|de (?:pas|ne|gagner)))|(?:le |la )(?:pardonne|pardonnerai)\w* (?:pas|jamais)|me (?:le |la )?suis (?:jamais|pas) pardonne\w*|j'en ai (?:encore |toujours |trop |tellement )*honte|j'ai (?:encore |toujours |eu )*honte (?:d'avoir|de l'avoir|de moi|de ce que j'ai|quand j'y)"
    r"|des remords|(?:mauvaise conscience|conscience qui)|j'ai (?:(?:aussi|deja|moi|moi aussi|meme) )*(?:arnaque|truande|escroque|plume|entube|menti a|trompe (?:un|une|des|les|mon|ma|mes))\w*)\b"
)
_FAIT_AUSSI = re.compile(
    r"\bj(?:e |')? ?l'? ?ai (?:fait|faite) (?:aussi|moi aussi|moi - meme|comme les autres)\b"
)
_Y_REPENSE = re.compile(
    r"\bj'? ?y (?:re)?pense (?:encore|toujours|souvent|tout le temps|tous les)|\b(?:ca|cela) (?:me |m')(?:hante|poursuit|ronge)|\bj'en (?:dors|dormais) (?:pas|plus|mal)\b|\ben suis (?:vraiment |encore |toujours )?pas (?:tres |trop |bien |super )?fiere?\b"
)


def avoue_une_faute(texte: str) -> bool:
    """Whether a wrong of their own is confided: « j’ai menti à une dame, je m’en veux »."""
    plat = normaliser(texte)
    return bool(_FAUTE.search(plat) or (_FAIT_AUSSI.search(plat) and _Y_REPENSE.search(plat)))


_TRES = r"(?:(?:le plus|un peu|tres|trop|vraiment|quand meme|surtout|aussi|toujours|parfois|souvent|grave|bien|super|tellement|encore|assez|franchement) )*"

_INQUIET = r"(?:inquiet\w*|stress\w*|angoiss\w*|terrifi\w*|terroris\w*|tracass\w*|preoccup\w*|ronge|mine|effrai\w*|flippe|empeche (?:\w+ )?de dormir)"

_PEUR = re.compile(
    rf"\bj'?ai {_TRES}(?:la trouille|les jetons|les chocottes|les foies|la frousse|la petoche|le trac|la boule au ventre|peur(?=\W*(?:$|[,.;!?…] ?|(?:franchement|quand meme|un peu|aussi|hein|mais)\b)(?! ?de (?:rien|personne)))|peur (?:par contre |quand meme |surtout |, [^,]{{1,30}} , )?(?:que|qu'|de|d'|pour)\b(?! (?:rien|personne)))"
    rf"|\b(?:ca|cela|qui|c) (?:me |m'? ?){_TRES}(?:fai(?:t|sait) {_TRES}(?:flipper|peur|baliser|du souci)|fou(?:t|tait|s) {_TRES}(?:la trouille|les jetons|la frousse|les boules|les chocottes)|{_INQUIET})\b(?! (?:pas|plus|guere|jamais)\b)|\bm'empeche {_TRES}de dormir\b"
    rf"|\b(?:c'? ?est|c|voila|reste) {_TRES}(?:ma|mon) (?:(?:grande?|gros(?:se)?|vraie?|seule?|principale?|premiere?|plus (?:grande?|grosse?)) )*(?:inquietude|peur|angoisse|crainte|souci|trouille|hantise|stress)\b"
    rf"|\bje (?:suis|reste) {_TRES}(?:inquiete?|stressee?|angoissee?)\b|\bj(?:e |')(?:m'inquiete|flippe|stresse|angoisse|balise)\b|\bj'en dors (?:pas|plus)\b|\bla boule au ventre\b|\bj'?ai (?:les petoches|une (?:trouille|peur|frousse) (?:bleue|terrible|pas possible|de dingue)|le ventre (?:tout )?noue|la gorge nouee)|\bj'en mene pas (?:bien |tres )?large\b|\bje (?:ne )?suis pas (?:tres |du tout |bien |trop |super )?rassuree?\b|\bje (?:suis|reste) (?:(?:un peu|vraiment|carrement) )?(?:terrifiee?|terrorisee?|tetanisee?|petrifiee?|morte? de (?:trouille|peur))\b|\bje tremble (?:rien que |deja )?(?:d'y|a l'idee)"
    r"|\b(?:ca|cela|l'ouverture|l'idee|le jour j|le lancement|tout ca) (?:me |m'? ?)(?:terroris\w+|terrifi\w+|fiche? la (?:trouille|frousse)|tetanis\w+|fait flipper|angoisse)\b"
    r"|\bme dis (?:que |qu' ?)?je vais (?:(?:peut-etre |encore )?me (?:planter|vautrer|louper|ramasser|casser la (?:gueule|figure))|echouer|(?:pas|jamais) y arriver)\b"
)


def dit_sa_peur(texte: str) -> bool:
    """Whether a fear of one's own is told in passing."""
    return bool(_PEUR.search(normaliser(texte))) or dort_mal(texte)


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


_DORT_MAL = re.compile(
    r"\bje (?:n'en |n'|ne |en )?(?:(?:dors|dort) (?:(?:presque|quasi(?:ment)?|vraiment|carrement) )?(?:plus|pas|mal|peu|tres (?:mal|peu)|trop (?:mal|peu)|(?:que )?(?:\d+|deux|trois|quatre|cinq) ?(?:h|heures))(?: (?:du tout|par nuit))?"
    r"(?= (?:la nuit|en ce moment|depuis|ces|cette|a cause|tellement|tant|avec tout|hein|franchement|et|mais|avant|beaucoup|bien)\b|\W*$|[.,;!?…])|ferme (?:plus|pas) l'oeil)"
    r"|\b(?:des|mes|les|j'enchaine les) nuits blanches (?:a cause|avec tout|en ce moment|a cogiter|a y penser)|\bj'(?:ai|en ai) perdu le sommeil\b"
)
_CHAQUE_FOIS = re.compile(r"\b(?:quand|si|sinon|tant que|lorsqu\w*|des qu\w*)\b")
"""« quand c’est mal fait je dors pas » tells a standard, « je dors plus » a worry."""


def dort_mal(texte: str) -> bool:
    """Whether somebody says that they lose sleep these days."""
    for phrase in map(normaliser, en_phrases(texte)):
        dit = _DORT_MAL.search(phrase)
        if dit and not _CHAQUE_FOIS.search(phrase[: dit.start()]):
            return True
    return False


_FATIGUE = re.compile(
    r"\bje (?:suis |me sens |finis |rentre )?(?:\w+ )?(?:epuisee?|a bout|vannee?|lessivee?|au bout du rouleau|morte? de fatigue|crevee?|claquee?|rincee?|ereintee?|sur les rotules)\b|\b(?:je|moi qui) craque\b|\bla fatigue (?:des autres|et la mienne)\b|\btout porter (?:toute? )?seule?\b"
)


def dit_sa_fatigue(texte: str) -> bool:
    """Whether the person tells their exhaustion in passing; distress is heard elsewhere."""
    return bool(_FATIGUE.search(normaliser(texte)))


_SOUPIR = r"(?:(?:p+f+|rah+|grr+|ouf|oula+|aie|bon|ah|oh|la|bah|ben|franchement|desolee?|pardon|en vrai|moi|et|mais|misere|puree|mince)\b[\s,.!…]*)*"
_TRES_LAS = r"(?:(?:un peu|tres|trop|vraiment|completement|super|deja|tellement|grave|hyper) )*(?:crevee?s?|claquee?s?|rincee?s?|naze|nase|hs|ko|fatiguee?s?|epuisee?s?|vannee?s?|lessivee?s?|ereintee?s?|vide?e|morte?s?(?: de fatigue)?|sur les rotules|a plat)"
_CE_JOUR = r"(?:[\s,.!…]+(?:(?:pour |depuis )?(?:la|ce soir|ce matin|aujourd'?hui|maintenant|en ce moment|hier|ces temps ci|moi|hein|mais bon|bon|quoi|franchement|desolee?|pardon|enfin bref|bref|(?:\d+|dix|onze|douze|quinze) ?(?:h|heures?)(?: (?:de|du|au) \w+)?(?: debout)?|on a (?:fini|termine) a \w+(?: \w+)?|(?:la|ma) (?:semaine|journee|nuit) (?:a ete|etait|fut) \w+(?: \w+)?|grosse (?:journee|semaine|nuit)|j'ai (?:mal|peu|pas|rien) dormi(?: de la nuit)?)\b))*[\s,.!…?]*"
_HUMEUR = re.compile(
    rf"\W*{_SOUPIR}(?:(?:je |j' ?|chu?i?s |on )(?:suis |sui |est )?{_TRES_LAS}"
    r"|(?:quelle|sale|grosse|mauvaise|rude|dure|foutue) (?:journee|semaine|matinee|nuit)(?:[^.!?…]{0,20}?)(?:[.!…,]+ ?(?!(?:parce|car|j'aime|je (?:veux|fais))\b)[^.!?…]{0,50})?"
    r"|(?:j'|jen? )(?:en )?ai (?:vraiment |un peu |trop )?(?:marre|ras le bol|plein le dos|ma claque|assez)(?: de (?:ma|cette) journee)?"
    r"|j'ai (?:la tete (?:en vrac|ailleurs|dans le (?:seau|pate|brouillard)|comme une pasteque)|mal a la tete|(?:mal|pas|peu|rien) dormi(?: de la nuit| cette nuit)?|pas (?:trop |vraiment )?la tete a ca))"
    rf"{_CE_JOUR}"
)
"""« Je suis crevée, là », « quelle journée… », « j'en ai marre aujourd'hui »: how the day is going."""
_SOUCI = re.compile(
    r"\W*(?:p+f+|rah+|grr+|misere|punaise|purain|putain|aie|oh la la|olala)\b[\s,.!…]*[^?]{0,30}\b(?:urssaf|impots|banque|banquiere?|comptable|caf|rsi|tva|huissier|facture|relance|assurance|notaire|administration|ecole|creche|garagiste|panne|fuite|proprio\w*|mutuelle|prefecture)\b[^?]{0,40}"
)
"""« Pff, la banque m'a rappelé ce matin »: a worry of the day, sighed."""
_SUITE_DU_SOUCI = re.compile(
    r"\b(?:alors|donc|du coup|c'est pour|je|j'ai|j'en|j'y|voulait|voulaient|avai\w+|etai\w+)\b"
)
"""« pff, la banque voulait pas suivre, alors j'ai… » tells why."""
MOTS_D_HUMEUR = 16


def ne_dit_que_son_humeur(texte: str) -> bool:
    """Whether the person only says how worn out they are today: no answer to any question."""
    plat = normaliser(texte)
    if len(plat.split()) > MOTS_D_HUMEUR or re.search(
        r"\b(?:parce qu|pour (?:que|qu)|quand |si je)", plat
    ):
        return False
    souci = _SOUCI.fullmatch(plat) and not _SUITE_DU_SOUCI.search(plat)
    return bool(_HUMEUR.fullmatch(plat) or souci)
