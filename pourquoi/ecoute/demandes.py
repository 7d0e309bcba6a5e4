"""What a question asks of the coach, one kind after the other: its price, an example, who speaks."""

from __future__ import annotations

import re

from pourquoi.ecoute.interroge import interroge
from pourquoi.ecriture import en_phrases, normaliser

_CONSEIL = re.compile(
    r"\b(?:tva|impots?|urssaf|fisc\w*|juridi\w*|avocat|proces|statut (?:juridique|social)|sasu?|sarl|eurl|micro|medecin|medical|malad\w*|bail|prud\w*|cotis\w*)\b"
)


def demande_un_conseil(texte: str) -> bool:
    """Whether a legal, tax or medical advice is asked for."""
    return bool(_CONSEIL.search(normaliser(texte)))


_SEUL_AUSSI = re.compile(
    r"\b(?:seule?|solo|petite?|pas d'equipe|pas de salarie)\b.{0,40}\b(?:valable|compte|marche|possible|pareil|change|concerne\w*|fait pour)\b.{0,20}\?"
)


_PARTENAIRES = r"(?:partenaires?|fournisseurs?|confreres?|collegues|associes?)"
_LES_PARTENAIRES = re.compile(
    rf"^\W*(?:(?:et|mais|ah|oh|ok|euh|sinon|au fait|du coup|alors|d'accord|bon)\W+)*(?:(?:pour|sur|cote|quid|c'est quand|rien sur|rien pour) )?(?:de |des )?(?:les |mes |nos |vos )?{_PARTENAIRES}(?:,? (?:alors|c'est quand|on en parle|dans tout ca|la-dedans|aussi|du coup|quand))*\W*\?\W*$"
    rf"|\b(?:(?:me |m'|nous )?(?:demande\w*|pose\w*|parle\w*|dit\w*|question\w*)|on (?:en )?parle)\b[^?.!]{{0,30}}\b(?:des|mes|les|nos|de mes) {_PARTENAIRES}\b[^?.!]{{0,25}}\?"
)
"""« Et pour les partenaires ? », « vous ne demandez rien sur mes fournisseurs ? »."""


def demande_les_partenaires(texte: str) -> bool:
    """Whether a few words only ask when, or whether, partners are spoken of."""
    plat = normaliser(texte)
    return len(plat.split()) <= 14 and bool(_LES_PARTENAIRES.search(plat))


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


_LA_PHRASE = r"(?:(?:cette|la|ma|votre|ta) )?(?:phrase|raison d'? ?etre)"
_SERT_A_QUOI = r"(?:elle |ca |cela |je |j'|on |vous |tu )?(?:va |vais |vas |allez )?(?:en |m'|me |nous |vous |te )*(?:ser(?:t|vira|vir)|fai[st]|faire|ferai|fera) (?:a )?quoi"
_UTILITE = re.compile(
    rf"\b(?:{_SERT_A_QUOI}|(?:a|pour) quoi (?:(?:ca|va|elle|me|nous|m'|vous|te) )*(?:sert|servir|servira|faire))(?: ?-? ?elle)?\b[\s,]*(?:(?:de|avec|donc|au juste|exactement)\b[\s,]*)*{_LA_PHRASE}\b|\b{_LA_PHRASE}(?: a la fin| apres)?[\s,]+(?:c'est )?(?:{_SERT_A_QUOI}|pour quoi faire|a quoi (?:ca |elle )?(?:me |nous )?(?:sert|servira))\b|"
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
    r"\b(?:je|on) (?:pourra\w*|peux|peut|pourrai[st]?) (?:\w+ )?(?:revenir|repasser|reprendre (?:plus tard|un autre jour|une autre fois))\b(?! (?:sur|en arriere|a (?:la |ma |l')?(?:question|reponse|precedente|etape)))[^?]*\?|"
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
    r"\b(?:tu as|t'as|vous avez|vs avez|tu aurais|vous auriez|auriez ?- ?vous|avez ?- ?vous|as ?- ?tu)(?: pas)? (?:un|des) exemples?\b|\b(?:donne[zr]?|me donner|file)(?:[ -]moi)? (?:un|des) exemples?\b|\bun exemple (?:svp|stp|s'il|pour|de geste|de partenaire)\b"
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
    rf"{_COMMENT} (?:(?!tu\b|vous\b)[\w-]+'? ?){{0,6}}(?:{_TROUVER}) (?:des |mes |nos |ces |de |plus de |du |l[ea]s? |d')*{_ADJECTIFS}{_GENS}\b"
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
    r"\b(?:c'est|est ?- ?ce|c'etait|ca va|c'est bon) (?:(?:bien|ca|bon|cela|ce genre de reponse|comme ca|vraiment) ?)*(?:(?:ce )?(?:que|qu') ?(?:vous|tu) (?:me |m'|vous |t' ?|te )?(?:vouliez|voulais|voulez|veux|cherchiez|cherchais|cherchez|cherches|demandiez|demandais|demandez|demandes|attendiez|attendais|attendez|attends)\b"
    r"|une (?:bonne|vraie|mauvaise) raison\b|la reponse (?:que |qu')|la question\b)|\b(?:ca|j'ai|je) (?:bien )?repond(?:u|s|ais)? (?:(?:bien|vraiment|correctement|assez) )*a (?:la|ta|votre|cette) (?:question|demande)\b|\b(?:ca|cela) (?:vous|te) (?:va|suffit|convient) (?:comme (?:ca|reponse|exemple))"
)


_BIEN_FAIT = r"(?:(?:tres |assez |plutot )?bien|correctement|juste|ok|okay|comme il faut|comme (?:vous|tu) (?:le )?(?:voul\w+|veu\w+|attend\w+))"
_JE_REPONDS = re.compile(
    rf"(?:^|\b(?:que|si|bon|ben|bah|et|mais|euh|dites|dis|la|ca va|(?:croyez|pensez|trouvez|crois|penses|trouves)(?: ?- ?(?:vous|tu))? que) ?,? ?|[,;:] ?)(?:(?:la |moi ,? ?)?je (?:(?:vous|te|y) |t')?(?:repon(?:d[st]?|t|s)?|m'y pren(?:d[st]?|t|s)?|m'explique) (?:quand meme |au moins |a peu pres )?{_BIEN_FAIT}"
    rf"|est ?- ?ce que j'ai (?:(?:tres |assez )?bien|correctement) repondu|repon(?:d[st]?|s) ?- ?je {_BIEN_FAIT}|(?:(?:c'? ?est|est ?- ?ce) (?:que c'? ?est )?(?:bien|bon|ok|correct)|(?:ca|cela) (?:vous |te )?va) ?,? ce que je (?:(?:vous|te) )?(?:dis|raconte|me[st]s?|ecris|repon(?:d[st]?|s))|(?:est ?- ?ce que )?(?:ma|cette) reponse (?:est|elle est|c'est|va|vous va|te va|convient) ?(?:(?:tres |assez )?(?:bien|bonne|ok|correcte|juste|comme il faut))?)"
    r"(?: (?:a (?:la|ta|votre|vos|tes|cette|ces) questions?))?(?:[ ,]+(?:la|quand meme|comme ca|ou (?:pas|non|mal|de travers)|hein|non|dites|dis|selon (?:vous|toi)|pour (?:vous|toi)|(?:vous|tu) (?:trouve[sz]|crois|croyez|penses|pensez)|jusqu'ici|jusque ?-? ?la))*\W*$"
)
"""« Est-ce que je répond bien ? », « vous savez pas si je m'y prends bien ? », and nothing after it."""


def demande_si_c_est_ca(texte: str) -> bool:
    """Whether they ask if their answer is what was asked for: « c'est ça que tu voulais ? »."""
    questions = [normaliser(p) for p in en_phrases(texte) if p.endswith("?")]
    return any(_EST_CE_CA.search(q) or _JE_REPONDS.search(q) for q in questions)


_DE_REPONDRE = re.compile(
    r"(?:je |j')(?:(?:ne )?(?:sais|suis|sui|c|s[ée]) ?(?:pas|p) (?:(?:trop|vraiment|bien|du tout|tout [àa] fait|non plus) )*(?:si (?:(?:je|[çcs]a|cela) (?:(?:vous|te) )?r[ée]pond[st]?\b|j'ai (?:bien )?r[ée]pondu|c'est (?:bien )?(?:[çc]a |ce )?que (?:vous|tu) )"
    r"|s[ûu]re? (?:de (?:bien |vraiment )?(?:vous |te )?r[ée]pondre|d'avoir (?:bien )?r[ée]pondu|que (?:[çc]a|cela|je) (?:(?:vous|te) )?r[ée]pond\w*|que (?:ce soit|c'est|c'[ée]tait) (?:bien )?(?:[çc]a |ce )?que (?:vous|tu) ))"
    r"|(?:ai (?:un peu )?(?:peur|l'impression)|crois|crains) (?:que je |d'|de )?(?:suis |[êe]tre |r[ée]ponds? |r[ée]pondre )?(?:un peu |compl[èe]tement )?(?:[àa] c[ôo]t[ée]|hors sujet))"
    r"(?:[^.!?…;,]{0,45}\b(?:questions?|demandes?|demandez|attendez|attends|voulez|veux|vouliez|voulais|demandiez|demandais|cherchez)\b|(?: (?:bien|vraiment|correctement|juste|comme il faut|l[àa]|de la question|du sujet))*)(?:,? (?:mais bon|hein|l[àa]|pardon|d[ée]sol[ée]e?|dis|dites))*\s*[.!?…)]*(?=\s|$)",
    re.IGNORECASE,
)


def sans_le_doute_de_repondre(texte: str) -> str | None:
    """What a message answers before it doubts that it does: « … mais je sais pas si je réponds à la question ».

    Empty when it says nothing else; None when it doubts of nothing.
    """
    droit = texte.replace("’", "'")
    doute = _DE_REPONDRE.search(droit)
    if doute is None:
        return None
    suite = texte[doute.end() :].split()
    if len(suite) > 3 or (suite and doute[0].rstrip()[-1] not in ".!?…)"):
        return None
    avant = texte[: doute.start()]
    if avant.strip() and not re.search(
        r"(?:[.!?…;,:(]|\b(?:mais|enfin|apr[èe]s|et))\s*$", avant, re.I
    ):
        return None
    return re.sub(
        r"[\s,;:(]*(?:\b(?:mais|enfin|apr[èe]s|et|bon|euh)[\s,]*)*$", "", avant, flags=re.I
    )


_A_COTE = re.compile(
    r"(?:je (?:suis|reponds?|parle)|c'est|j'ai repondu) (?:(?:un peu|completement|pas|peut-etre|encore) )*(?:a cote(?: de la (?:plaque|question))?|hors sujet)\b[^?]{0,15}\?"
    r"|\bje (?:(?:vous|te) )?(?:repon(?:d[st]?|s)?|m'y pren(?:d[st]?|s)?) (?:un peu |pas )?(?:mal|de travers|n'importe comment)(?: (?:la|non|ou (?:pas|non|bien)|hein|dites|dis|pour vous))* ?\?"
)
"""« Je réponds à côté, non ? »"""


def demande_si_c_est_a_cote(texte: str) -> bool:
    """Whether they ask if their answer is beside the question."""
    return any(_A_COTE.search(normaliser(q)) for q in en_phrases(texte) if q.endswith("?"))


_GARDER = r"(?:lu|lue?s?|vu|note|noter|retenu|compris|entendu|ecoute|garde|enregistre|pige|capte|saisi|pris en compte|tenu compte de|inscrit|zappe|oublie)"
_CE_QUE_J_AI_DIT = r"(?:(?:tout )?(?:ce|c|s) ?(?:que|q|ke|k|qu') ?(?:je |j' ?)?(?:(?:vous |te |t' ?|ai |viens (?:de |d')|avais |v'?ai )?)*(?:dis|dit|dire|mis|mettre|ecris|ecrit|ecrire|raconte\w*|confi\w*|explique\w*|disais)(?: (?:tout a l'heure|avant|plus haut|au debut|hier|juste avant|la))?|(?:mon |l')histoire|le passage|l'exemple|le coup|la partie|le mot|le truc|l'anecdote)"
_C_EST_LU = re.compile(
    rf"(?:(?:et|mais|bon|euh|dis|dites|au fait|sinon|est ?- ?ce que) ,? ?)*(?:(?:tu|vous|t' ?|t) ?(?:l'|le |m'|me |y )?(?:as|avez|a|aviez|avais|es)|(?:as|avez|aviez) ?- ?(?:tu|vous)) (?:(?:bien|au moins|meme|seulement|vraiment|quand meme) )*{_GARDER} (?:{_CE_QUE_J_AI_DIT} )?(?:sur|de|d'|du|a propos de|pour|au sujet de|concernant|avec|quand je (?:parlais|parle) de) ?(?P<quoi>[^?]{{3,60}}?)(?: ,? ?(?:ou (?:pas|non|quoi|bien)|au moins|hein|non|oui ou non|toi|vous))* ?\?"
    rf"|(?:(?:et|mais|bon|euh|dis|dites|au fait|sinon|est ?- ?ce que) ,? ?)*(?:(?:tu|vous) (?:te |t'en |vous |vous en )?(?:souviens|souvenez|rappelles?|rappelez)|(?:te souviens|vous souvenez|te rappelles|vous rappelez) ?- ?(?:tu|vous)) (?:encore |bien )*(?:(?:de )?{_CE_QUE_J_AI_DIT} )?(?:sur|de|d'|du|pour|a propos de) ?(?P<quoi2>[^?]{{3,60}}?)(?: ,? ?(?:ou (?:pas|non|quoi)|hein|non|toi|vous))* ?\?"
)
_TOUT_LU = re.compile(
    rf"(?:(?:et|mais|bon|euh|dis|dites|la) ,? ?)*(?:(?:tu|vous|t' ?) ?(?:m'|me )?(?:as|avez)|tas|(?:as|avez) ?- ?(?:tu|vous)) (?:(?:bien|au moins|tout|vraiment) )*(?:compris|pige|capte|saisi|suivi|note|lu|entendu)(?: {_CE_QUE_J_AI_DIT})?(?: ,? ?(?:ou (?:pas|non|quoi|bien)|au moins|hein|oui ou non|toi|vous|la))* ?\?"
)


_UNE_REPONSE = r"(?:ma|mon|mes) (?:\w+ )?(?:activite|clientele|clients?|clientes?|valeurs?|renoncements?|geste|pas|exemple|phrase|pourquoi|raison d'etre|reponse)"
_MA_REPONSE = re.compile(
    rf"\b(?:c'? ?est|cest|c'etait) (?:quoi|lesquel\w+|laquelle|qui) ,? ?(?:deja )?,? ?{_UNE_REPONSE}\b(?! (?:de|du|des|veut|ca)\b)|{_UNE_REPONSE} ,? ?(?:deja ,? ?)?(?:c'? ?est|c'etait|cest) (?:quoi|qui|lesquel\w+)(?: deja)?\W*$"
    rf"|\bj'(?:ai|avais) (?:dit|mis|ecrit|note|repondu) quoi (?:deja )?(?:pour|comme|sur|a|dans) (?:la |les )?{_UNE_REPONSE}|\b(?:rappel|redi[st]|redonn|remontr)\w*[ -]*moi (?:donc |juste )?{_UNE_REPONSE}\W*$|^(?:\w+ ,? ?){{0,2}}(?:je |on )(?:peux|peut|pourrais|voudrais|veux)(?: ?- ?je)? (?:r?avoir|r?evoir|relire|voir|recuperer) (?:encore )?{_UNE_REPONSE} ?\?"
)


def redemande_sa_reponse(texte: str) -> bool:
    """Whether someone asks what they answered before: « c'était quoi déjà, mes valeurs ? »."""
    plat = normaliser(texte)
    return len(plat.split()) <= 14 and bool(_MA_REPONSE.search(plat))


def demande_si_c_est_lu(texte: str) -> str | None:
    """What they ask if the coach has read or kept, « ce que j'ai dit de mon père »: « mon père ».

    Empty when they ask it of all they said; None when they ask nothing of the kind.
    """
    plat = normaliser(texte)
    if (lu := _C_EST_LU.fullmatch(plat)) is not None:
        return (lu["quoi"] or lu["quoi2"]).strip(" ,")
    return "" if _TOUT_LU.fullmatch(plat) else None


_DE_RETOUR = r"(?:(?:re|rebonjour|bonjour|bonsoir|salut|slt|bjr|coucou|cc|hello|hey|wesh|yo|bon|bah|ben|euh|alors|et|mais|dites?|dis|dis[- ]moi|dites[- ]moi|attend[sez]*|pardon|desolee?|au fait|du coup|donc|la|me (?:re)?voila|me revoici|je (?:suis (?:de retour|revenue?)|reviens)|(?:c'? ?est|ici) (?:(?:encore |de nouveau )?moi|\w+(?: d'hier)?)(?: (?:encore|a nouveau|de nouveau|de retour))?|est ?-? ?ce qu'|est ?-? ?ce que?\b(?!')|voila)(?:(?<=')|\b)[\s,.!;:…-]*)*"
_A_ZERO = r"(?:tout )?(?:(?:re)?commenc(?:e|es|er|ez|ons)|repart(?:ir|s|ons)?|refai(?:re|s|t)|redi(?:re|s|se)|re?taper|reecrire|reprendre|reparte|refasse|reprenne)(?: (?:tout|toutes?|ca|depuis|du|des|le|la|les|de|debut|a|zero|encore|a nouveau|commencement|questions?|ce que j'ai dit|moi))*"
_GARDER_TOUT = (
    r"(?:garde|conserve|enregistre|sauvegarde|memorise|retenu|note|perdu|efface|oublie|gard[eé]r?)"
)
_TOUT_CELA = r"(?:(?:tout )?ce que (?:je (?:vous |te |t')?(?:ai |avais )|j'(?:ai |avais ))(?:deja )?(?:dit|ecrit|raconte|mis|repondu)|(?:toutes )?(?:mes|les) reponses|mon (?:histoire|dossier|truc)|tout|ca|cela|le debut|notre (?:echange|conversation)|(?:de )?(?:la derniere fois|l'autre (?:jour|fois)|hier|tout a l'heure|ce matin))"
_EST_GARDE = rf"(?:(?:vous|tu|t') ?(?:l'|m'|en )?(?:avez|as|aviez|avais)|tas|t as|(?:avez|as) ?- ?(?:vous|tu)|tout est|tout a ete|(?:c'? ?est|ca a ete)(?! (?:oublie|perdu|efface)e?s? ?\?))(?: (?:bien|tout|encore|toujours|quand meme|pas))*(?: {_GARDER_TOUT}e?s?| en memoire)(?: {_TOUT_CELA})*"
_FAUT_RECOMMENCER = rf"(?:(?:il )?(?:(?:va |me |nous )*(?:faut|falloir|faudra|faudrait))(?: (?:que je|qu'on|que j'))?|(?:je|on) (?:vais |va )?(?:dois|doit|devoir|devrai|devra)|(?:dois ?- ?je|faut ?- ?il|je suis obligee?|on est obliges?)(?: (?:de|a|que je|qu'on))?)(?: (?:donc|vraiment|encore|tout|maintenant|alors|le|la))* {_A_ZERO}"
_REPART = rf"(?:(?:on|je|nous) )?(?:va |vais |dois |doit )?{_A_ZERO}"
_CONTINUE = r"(?:(?:on|je|nous) )?(?:peux |peut |va |vais )?(?:continue[rsz]?|continuons|repren(?:d[st]?|dre)? (?:la )?ou on (?:en )?(?:etait|etions))"
_GARDE_OU_PAS = re.compile(
    rf"{_DE_RETOUR}(?:{_FAUT_RECOMMENCER}|{_EST_GARDE}(?: ?,? ou (?:alors |bien |plutot |c'est que )*(?:{_FAUT_RECOMMENCER}|{_REPART}))?|(?:{_FAUT_RECOMMENCER}|{_REPART}) ?,? ou (?:alors |bien |plutot |est ?- ?ce que )*(?:{_EST_GARDE}|{_CONTINUE})|{_CONTINUE} ?,? ou (?:alors |bien |plutot )*(?:{_FAUT_RECOMMENCER}|{_REPART}))"
    r"(?:[\s,]+(?:ou (?:pas|non|quoi)|hein|non|alors|du coup|dites?|dis|la|maintenant|svp|stp|j'espere))*\s*\W*"
)


def demande_si_tout_est_garde(texte: str) -> bool:
    """Whether all a message does is ask if what was said is kept: « tu as gardé ou faut tout recommencer ? »."""
    plat = normaliser(texte).strip()
    # « Faut tout refaire », flatly, may answer; the alternative asks without its mark.
    demande = "?" in plat or re.search(
        r"\bou\b.*\b(?:vous|tu|t'|t|tas)\b|\b(?:vous|tu|t'|t|tas)\b.*\bou\b", plat
    )
    return bool(demande and _GARDE_OU_PAS.fullmatch(plat))


_PAS_DEMANDE_POURQUOI = re.compile(
    r"(?:(?:et|mais|bon|alors|ah|dis|dites|hein|la) ,? ?)*(?:(?:tu|vous|t') ?(?:ne |n')?(?:me |m')?(?:le |l')?(?:demande[sz]?|demandais|demandiez|(?:as|avez) (?:meme )?pas demande) ?(?:meme |toujours )?(?:pas )?(?:,? ?pourquoi|pk|pq)|(?:tu|vous) (?:ne )?(?:veux|voulez|voulais|vouliez) (?:meme )?pas savoir (?:pourquoi|pk)|demande[zs]?[ -]+moi (?:donc |plutot |deja )?(?:pourquoi|pk)|pourquoi (?:tu |vous )(?:ne )?(?:me |m')?demande[sz]? pas (?:pourquoi|pk))(?: ,? ?(?:donc|hein|alors|toi|vous|j'ai (?:fait|dit) (?:ca|non|oui)))*\W*"
)


def sans_reclamer_pourquoi(texte: str) -> str | None:
    """What stands before « tu demandes pas pourquoi ? »; empty when nothing does, None when nobody claims it."""
    *avant, fin = en_phrases(texte) or [""]
    plat = normaliser(fin)
    nie = "pas" in plat.split() or plat.startswith("demande") or " demande" in plat
    return " ".join(avant) if nie and _PAS_DEMANDE_POURQUOI.fullmatch(plat) else None


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


_QUI_PARLE = re.compile(
    r"\bqui (?:l'a|l'avait|a|les a) (?:ecrite?s?|redigee?s?|trouvee?|pondue?|faite?|inventee?)(?: ca| cela| (?:cette|la|votre|ta) phrase)? ?\?|"
    r"\b(?:tu es|t'es|t es|es ?- ?tu|vous (?:qui )?etes|toi qui es|etes ?- ?vous|c'est|je parle a)\b (?:\w+ ){0,2}?(?:chat ?gpt|gpt|une? ia|un bot|un robot|un humain|une (?:machine|vraie personne|personne)|un programme|quelqu'un de vrai)\b|\bchat ?gpt\b"
    r"|\b(?:tu es|t'es|t es|es ?- ?tu|vous etes|etes ?- ?vous|c'est) qui (?:au juste|exactement|en fait|vous|toi|en vrai|derriere)?\W*\?|^qui (?:es ?- ?tu|etes ?- ?vous)\b"
)


def demande_qui_parle(texte: str) -> bool:
    """Whether a question asks what the coach is: « t'es ChatGPT ou quoi »."""
    return bool(_QUI_PARLE.search(normaliser(texte)))


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


_FORMALITES = re.compile(
    r"\ble droit d[e'] ?\w|\b(?:diplomes?|cap|permis|assurances?|decennale|licence|siret|siren|tva|urssaf|acre|are|aides? (?:de|pour|a)|subventions?|impots?|cotisations?|normes?|autorisations?|bail|statuts? (?:juridique|faut)|micro(?: |-)entreprise|sarl|sasu|eurl|rgpd|haccp|capital social|chomage|kbis|prets? (?:a la|bancaire|d'honneur)|dossier|formalites?|obligatoires?)\b"
)


def demande_des_formalites(texte: str) -> bool:
    """Whether a question is about papers, taxes or rights, that a chamber of trades answers."""
    return bool(_FORMALITES.search(normaliser(texte)))


_AU_TU = re.compile(
    r"\b(?:je (?:peux |vais )?te tutoi\w*|(?:je peux|puis-je|on peut|on peut se) (?:vous |te |se )?tutoyer|on se tutoie(?! (?:tous|toutes|entre|avec|aux?|a la|dans|sur|des|depuis|vite|toujours))|(?:ca|cela) (?:ne )?(?:te|vous) (?:gene|derange|embete) pas (?:si |que )?(?:je|on) (?:te|vous|se) tutoi\w*)\b"
)


def propose_le_tu(texte: str) -> bool:
    """Whether they ask or say that they use « tu »: « je te tutoie, ça ne te gêne pas ? »."""
    return bool(_AU_TU.search(normaliser(texte)))
