"""Leave taken in a message, whatever else it says, and the synthesis asked for on the way out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pourquoi.correction import ordonne_de_corriger
from pourquoi.ecoute.oui_ou_non import veut_corriger
from pourquoi.ecriture import normaliser
from pourquoi.ordres import PAS_UNE_CHOSE, SALUER, ordre, quitte


@dataclass(frozen=True)
class Conge:
    """A leave.

    Attributes:
        avant: what the message says before it; perhaps nothing.
        synthese: whether the synthesis is asked for as well.
        pause: whether they say that they come back.
        adieu: whether they say goodbye in so many words.
        questions: whether it is only the questions that they have had enough of.
    """

    avant: str
    synthese: bool
    pause: bool
    adieu: bool = False
    questions: bool = False


_OUVRE_UN_DEPART = (
    r"(?:(?:bon|allez|bref|et|puis|apr[eè]s|donc|voil[àa]|mais|ok|l[àa]|euh|enfin)[\s,]+)*(?:au revoir\b|bonne (?:soir[ée]e|nuit|journ[ée]e)\b|(?:je|j['’]?|on)\s?(?:(?:vais|v[ée]|va|veux|voudrais|aimerais|pr[ée]f[èe]re|dois|peux|peut|peu|pourrait|pourrais|crois|pense)\s+)+(?:qu['’]on\s+)?(?:(?:devoir\s+)?(?:[ms]['’]?\s?arr[êe]t\w*|en rester|vous laisser|te laisser|y aller|filer|me coucher))"
    r"|(?:je\s?|j['’]?)m['’]?\s?arr[êe]te (?:l[àa]|ici)|j['’]?\s?arr[êe]te\b(?! de\b)|on s['’]?arr[êe]te (?:l[àa]|ici)|(?:je\s|j['’])\s?(?:file|me sauve)\b|(?:il )?(?:faut|va falloir) que (?:j['’]y aille|je (?:file|parte|rentre|retourne|me sauve))|j['’]?\s?y vais|je (?:vous|te) (?:laisse|quitte)\b"
    r"|(?:je|on) (?:vous|t['’]|te) (?:ai|a) (?:dit|demand[ée])|on verra (?:[çc]a|la suite)"
    r"|(?:redonne|donne|montre|envoi[e]?|affiche|file|balance)[sz]?[ -](?:moi )?(?:juste )?(?:[ml]a|le) (?:synth|r[ée]cap|bilan)|(?:tu peux|vous pouvez|je peux|jpeu[xt]?|je pourrais)\s[^,.;!?]{0,25}\b(?:[ml]a|le) (?:synth|r[ée]cap|bilan))"
)
_UN_DEVOIR = r"(?:(?:il )?(?:faut|va falloir) (?:que |qu['’]|ke |k['’]?)j|je dois\b|j['’ ]?ai (?:du|encore|plein|une?|des|mes|mon|ma|le|la|les)\b|c(?:['’ ]?est)? pas tout [çc]a\b)"
_APRES_L_ADIEU = r"(?:(?<=au revoir)|(?<=adieu)|(?<=à bientôt)|(?<=a bientot)|(?<=bonne journée)|(?<=bonne journee)|(?<=bonne soirée)|(?<=bonne soiree))"
"""« Au revoir et venez goûter »: the goodbye is one, whatever they wish after it."""
_COUPE = re.compile(
    rf"\s+(?=(?:bon|allez|sur ce)[\s,]+(?:(?:bon|allez|bref|mais|l[àa]|moi)[\s,]+)*{_UN_DEVOIR})|(?<=[.!?…])\s+|\s*[,;:]\s+|\s+(?=(?:bon\s+)?(?:j['’]ai|g) une? \w+ qui?\b|là je suis (?:crev|fatigu|claqu|mort))|\s+(?=(?:bon|allez|bref|ok|sur ce|voil[àa])[\s,]+(?:(?:petite|courte)\s+)?pause\W*$)|{_APRES_L_ADIEU}\s+(?=et\s+(?:\w+ez|viens|passe|prends|reviens|porte|continue|garde)\b)|(?<=\w)(?<! dire)(?<! dit)(?<! dis)(?<! ni)(?<!disent)(?<!disait)(?<! un)(?<! que)\s+(?={_OUVRE_UN_DEPART})",
    re.IGNORECASE,
)
"""Where a message may go on with something else: at its marks, or where a leave begins."""

_LES_QUESTIONS = r"(?:(?:les|tes|vos|ces|des) )?questions?"
_DES_QUESTIONS = re.compile(
    rf"\b(?:en rest\w+ la|(?:m'|s'|nous )?arret\w+(?: la| ici)?|stop|fini\w*|basta|ca suffit|assez|termine\w*) (?:(?:la|ici|la-dessus|et|avec|pour|de|d'|aux?|les) )*{_LES_QUESTIONS}\b"
    rf"|\b{_LES_QUESTIONS} ,? ?(?:ca suffit|stop|c'est (?:bon|fini|assez)|on (?:arrete|s'arrete|en reste la))\b"
)
"""« Nous en resterons là pour les questions »: they stay for what was kept."""
_MOMENT = r"(?:la|ici|pour (?:aujourd'hui|ce soir|ce matin|cet apres-midi|cette fois|maintenant|le moment|l'instant)|ce soir|maintenant|aujourd'hui)\b"
_DEPART = re.compile(
    rf"\b(?:m' ?|m|nous |on (?:\w+ )?s' ?)arret\w+ {_MOMENT}(?! (?:ou|et|des|quand|chez|pour (?!aujourd|ce|le|l'|cet|main))\b)"
    rf"|\ben rest\w+ {_MOMENT}|\bj'? ?(?:vais |veux |prefere )?arret(?:e|er|ais|erai)\b(?= ?(?:$|la\b(?! (?!merci|pour|bonne|je |on |c'est|a |et |salut|bye|ce soir|maintenant|parce)\w)|ici\b|j'ai|on |merci))"
    r"|\b(?:on|je) (?:peu[xt]|pourrait|pourrais|va|vais|dois|doit|prefere\w*|aimerais|voudrais) (?:s'|m' ?|nous )?arreter$"
    r"|\b(?:ai|avais|a) (?:dit|demande) (?:que (?:je |j')(?:m' ?)?|de (?:m'|s')?|d')arret\w+"
    r"|\bje (?:vais |dois |vais devoir )?(?:vous|te) (?:laisser?|quitter?)\b(?! (?:le|la|les|choisir|decider|voir|faire))"
    r"|^(?:(?:bon|allez|et|voila|bref|la|merci|apres|ok) ,? ?)*(?:j'y (?:vais|vai)|(?:il )?(?:faut|va falloir) que (?:j'y aille|je (?:file|parte|rentre|me sauve))|je (?:file"
    rf"{PAS_UNE_CHOSE}"
    r"|me sauve|me tire|m'en vais)|je vais (?:me coucher|au lit|y aller)|je dois (?:y aller|filer|partir))\b(?! (?:a pied|en (?:velo|train|bus)|tous|chaque|le|les|chercher|voir))"
    rf"|^(?:(?:bon|allez|ok|et) )*stop(?:$| {_MOMENT})"
    r"|^(?:(?:je (?:vous|te) )?souhaite (?:une )?)?(?:tres )?(?:bonne|belle|excellente|douce) (?:soiree|journee|nuit|fin de \w+)\b|^(?:(?:je (?:vous|te) )souhaite (?:une )?)(?:tres )?(?:bonne|belle) \w+\W*$|^on verra (?:ca|la suite) (?:demain|plus tard|une autre fois)"
)
"""Said by whoever leaves now."""
_HABITUDE = re.compile(
    r"\b(?:leurs?|lui|eux|ils|elles|quand(?! meme)|lorsque|si|chaque|souvent|toujours|jamais|parfois|des qu'?e?|avant de|tous les|parce que?|et que)\b"
)
"""What makes of it something that happens: « quand on marchande, je m'arrête là »."""
_ENTRE_EUX = re.compile(
    r"\b(?:m'|(?:me|nous|lui|leur|se)\b) ?(?:(?:a|ont|avait|avaient)(?: meme| pas| jamais)* )?(?:dire|dit|dis|disent|disai\w+)(?: (?:juste|meme|jamais|un))? (?:au revoir|adieu|bonsoir|salut|merci|a (?:bientot|demain|la (?:prochaine|semaine))|bonne (?:soiree|nuit|journee))\b"
)
"""A goodbye told of others: « personne n'est venu me dire au revoir »."""
_RECIT = re.compile(r"^(?:(?:et|mais|alors|donc) )*(?:quand|lorsqu|si|des qu|chaque fois|tant qu)")

_CARNET = r"(?:synth\w+|recap\w*|resume|bilan)"
_DEMANDE_LA_SYNTHESE = re.compile(
    rf"\b(?:la|ma|le|mon|une|notre) (?:petite? )?{_CARNET}\b|^{_CARNET}"
)
_AVANT_DE_PARTIR = re.compile(
    r"\bavant (?:de |d'|que (?:je |j'|on ))(?:(?:vous|te|nous|me|m'|s'|se|y) ?)*(?:part\w*|quitt\w*|laiss\w*|fil\w*|arret\w*|couper|aller|aille)\b"
)
_FAIT_UNE_SYNTHESE = re.compile(
    rf"\b(?:je |j'|on |nous )(?:leur |lui )?(?:fais|fait|faisons|prepare|ecris|ai fait|donne|montre|envoie|tiens)\b.*{_CARNET}|{_CARNET} (?:de|du|des) (?!notre|ce que|tout)"
)
_SI_CELA_ARRIVE = re.compile(r"\b(?:quand|lorsqu\w*|si|s'il|s'ils|des qu\w*|chaque fois)\b")
_JOINT = re.compile(r"(?:(?:mais|la|il|bon|et|puis|euh|enfin|allez)\W*)+")
"""What only joins a leave to what is told before it: « mais là, il… »."""
_SALUT = re.compile(
    r"(?:(?:bon|allez|bref|voila|et|ok|sur ce) ,? ?)*(?:salut|ciao|tchao|adieu|bye(?: bye)?|bisous?|a plus|a bientot|au revoir)(?: (?:a (?:tous|vous|toi)|vous|coach|et|merci|bien|beaucoup))*"
)
_AU_ROBOT = r"(?:le |la |mon |ma |l'|cher |chere )?(?:robot|machine|coach|programme|ordi|ordinateur|bot|ami|amie|pote|copain|copine|monsieur|madame|chef|vieux|pourquoi|compagnie|tous|toutes|les amis|tout le monde)"
_SALUE_LE_ROBOT = re.compile(
    rf"(?:(?:bon|allez|bref|voila|et|ok|sur ce) ,? ?)*(?:(?<=\w )(?:salut|hello)|ciao|tchao|adieu|bye(?: bye)?|(?:gros )?bisous?|bises?|a plus|a bientot|au revoir)(?: (?:a|merci|bien|donc))*(?: {_AU_ROBOT})+"
)
"""« Allez bisous le robot »; « salut le robot » alone greets."""
_SALUE_AU_BOUT = re.compile(r"\b(?:salut|ciao|tchao|adieu|bye|bisous?|au revoir)$")
_ADIEU = re.compile(
    r"\b(?:au revoir|adieu|bye|ciao|tchao|salut|bisous?|bonne (?:soiree|nuit|journee|continuation)|a (?:bientot|la prochaine|plus))\b"
)
_RIEN_DE_PLUS = re.compile(
    r"(?:(?:non|oui|bon|ok|ah|et|la|mais) ,? ?)*(?:c'est|c'etait|ca) (?:bon|fini|tout|ok|note|parfait|suffit|ira|va|bien|super|top)\b.*|(?:tres bien|bonne (?:idee|question)|pas (?:mal|bete)|d'accord|rien de plus|plus rien)"
)
_OEUVRE = re.compile(
    r"\b(?!(?:les|une|des|mon|mes|pas|non|oui|merci|bon|super|parfait|top|voila|bien|nickel)\b)[a-z]{3,}"
)
_MOTIF = re.compile(
    r"\b(?:il (?:se fait|est|commence a (?:etre|se faire)) (?:deja )?tard|c'est l'heure|on (?:m'|me |nous )(?:appelle|attend|demande)|m'atten(?:d|dent)|ca (?:sonne|vient de sonner)|(?:je suis|suis) (?:\w+ )?(?:fatigue|creve|claque|morte?|epuise)e?"
    r"|(?:j'ai|j'aurai) (?:une? |des |mon |ma |mes |le |la |du )[\w' -]{2,30} (?:qui (?:m'attend\w*|attend\w*|arrive\w*|sonne\w*|rentre\w*|vien\w*|pleure\w*)|a \w+(?:er|ir|re)\b)|(?:enfants?|gamins?|gosses?|petits?|petite|jumeaux|fils|fille|bebe|mari|femme)\b[^.]{0,15}\b(?:m'|me )?(?:attend\w*|reclam\w*|pleur\w*|cri(?:e|ent)\b|hurl\w*|rentr\w*|reveill\w*|a faim|ont faim|va rentrer)"
    r"|(?:livreu\w+|client\w*|patron\w*|fournisseur|facteur|taxi|bus|train|metro) (?:\w+ )?(?:m'|me )?(?:est|arrive|attend|sonne|vient|appelle)\b|(?:j'ai|j) (?:encore |deja )?(?:du|plein de|trop de) (?:boulot|travail|taf|monde|pain sur la planche)|le devoir m'|c(?:'est)? pas tout ca\b|(?:j'ai|j'ai (?:une?|ma|mon|mes|des|la|le)) (?:cliente?s?|rendez ?-? ?vous|rdv|train|bus)\b|n'attend pas"
    # « Je répondrai mardi. Au revoir »: the answer is put off.
    r"|(?:je |j'|on |nous )(?:y |vous |te |en |lui |le |la )*(?:repondr(?:ai|a|ons)|reflechir(?:ai|a|ons)|verr(?:ai|a|ons)|(?:vais|va) (?:y )?(?:repondre|reflechir|voir))\b(?: (?:a (?:ca|cela|la|votre|ta|cette)(?: question)?|tout|ca|cela))*(?: (?:demain|plus tard|ce soir|la prochaine fois|une autre fois|apres|au retour|quand \w+[^,;]{0,25}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: prochain)?|a tete reposee|la semaine prochaine))+\W*$)"
)
"""Why one leaves now, which answers nothing."""
_DEVOIR = re.compile(
    r"^(?:(?:bon|allez|bref|voila|et|mais|la|moi|sur ce) ,? ?)*(?:(?:il )?(?:faut|va falloir) (?:que |qu'|ke )(?:je |j')|je (?:dois|vais devoir) )"
)
"""What has to be done now, told in the sentence of a goodbye: « faut que j'ouvre la boutique »."""
_CORVEE = re.compile(
    rf"{_DEVOIR.pattern}(?:y |m'y |me |m'|l'|la |le |les )?(?:re)?(?:all\w+|aille|fil\w+|tourn\w+|cour\w+|part\w+|(?:aller )?cherch\w+|fini\w+|ferm\w+|ouvr\w+|prepar\w+|couch\w+|surveill\w+|nourri\w+|trai\w+|livr\w+|rentr\w+|occup\w+)\b"
)
"""A chore that calls one away, after thanks."""
_POLI = re.compile(
    r"(?:(?:bon|allez|ok|d'accord|entendu|bref|voila|sur ce|oui|non|ah|et|puis|donc|mais|alors|apres|merci|svp|stp|ciao|bye|bisous?|beaucoup|bien|encore|quand meme|a|vous|toi|je (?:vous|te) remercie|de (?:m'avoir|votre|ton|tout)|pour (?:tout|votre|ton|ce|cet)|\w*ecoutee?|patience|aide|temps|echange|moment|(?:s'il|si) (?:te|vous) plait|je (?:vous|te|t'en|vous en) (?:en )?prie|desolee?|pardon|est ?- ?ce que|(?:je |j')(?:(?:vous|t'|te) ?)?(?:l')?(?:ai|avais) (?:deja )?(?:dit|demande) (?:que|de)|c'etait (?:bien|sympa|top|chouette|interessant)|pas (?:maintenant|le temps|tout de suite|aujourd'hui)|(?:une autre fois|plus tard)(?= ?[,.!]|$)|laisse[zr]? tomber|tant pis)\b ?[,.!]* ?)*"
)
_A_AIDE = re.compile(
    r"(?:(?:bon|allez|et|merci|quand meme|en tout cas|vraiment|oui) ,? ?)*(?:ca|cela|vous|tu|l'exercice|l'echange) ?(?:(?:m'|nous )(?:a|as|avez|aura|aurez)|ma) (?:(?:bien|beaucoup|vraiment|quand meme|drolement) )*(?:(?:bien |beaucoup )?fait (?:(?:bien|beaucoup) )?(?:rire|sourire|marrer|du bien|reflechir|cogiter|avancer|plaisir)|aide\w*|eclaire\w*|ete utile)\b(?! (?:a|de|d'|que) (?:choisir|comprendre|decider)).*"
)
"""« Merci, ça m’a fait réfléchir »: thanks, in the sentence before a goodbye."""
_OUVRE = re.compile(
    r"^(?:et |puis |mais )*(?:bon|allez|allee?|bref|voila|ok|la|sur ce|desole\w*|pardon|oups|merci)\b"
)
_TIEDE = re.compile(
    r"\b(?:je |j')? ?(?:file|fini\w*|termine\w*|me sauve|me tire|m'? ?en (?:vais|va)|pars|j'? ?arrete|stop|quitte|basta|salut?|retourne\w*)\b"
)
"""Words of a leave that tell as well how one works: « on se tape dans la main, et c'est fini »."""
_FRANC = re.compile(
    r"\b(?:la|ici|arreter|aujourd'hui|ce soir|demain|tard|revoir|bonne|bientot|merci|adieu|bye|ciao|tchao|vous laisse\w*|te laisse\w*|vous quitte|te quitte|aller|j'y (?:vais|aille))\b"
)
_RESTE = re.compile(
    r"\b(?:file|sauve|tire|arrete|pars|quitte|laisse|(?:en )?vais|casse|fini\w*|veux)\b (?:vraiment |encore |jamais )?(?:pas|plus|jamais)\b(?! (?:tard|le temps))|\bpas (?:m'? ?)?(?:arreter|fini\w*|partir)\b"
    r"|\b(?:on|je|j'aimerais|je veux|peut|peux|va|vais) (?:bien |veux bien )?(?:continue[rz]?|reprendre|repren\w+|poursui\w+)\b(?! (?:demain|ce soir|plus tard|lundi|une autre|apres|la semaine|tout a))|\b(?:continuons|reprenons|continuez)\b"
)
"""Said by whoever stays: « je m'en vais pas », « bon on continue »."""
COURTE = 14
"""Words up to which a clause may be an order."""
REPOND = 3
"""Words from which what is said before a leave may answer."""


def conge(texte: str, etape: str | None) -> Conge | None:
    """The leave that a message takes, or None: it takes none, asks or orders something else too.

    « Je m'arrête là, les enfants ont faim. Je peux avoir ma synthèse ? »

    Args:
        texte: the message.
        etape: the pending question; « j'arrête » answers some of them.
    """
    if len(texte.split()) <= COURTE and SALUER.match(normaliser(texte)):
        return None
    if veut_rester(texte):
        return None
    # « merci, a+ »
    texte = re.sub(r"(?:^|(?<=[,.;!?…] ))[aà] ?\+(?!\w)", "à plus", texte)
    bornes = [0, *(m.end() for m in _COUPE.finditer(texte)), len(texte)]
    clauses = [texte[a:b] for a, b in zip(bornes, bornes[1:], strict=False)]
    roles: list[str] = []
    for rang, clause in enumerate(clauses):
        role = _role(clause, etape)
        if role is None and _raconte_un_changement(clause):
            role = "dit"
        if _salue_en_partant(clauses[:rang], clause, etape):
            role = "part"
        elif role == "part" and (_arrive_parfois(clauses, rang) or _entre_deux(clauses, rang)):
            role = "dit"
        if role is None:
            return None
        roles.append(role)
    if "part" not in roles:
        return None
    if "dit" in roles and "synthese" not in roles and not _part_net(clauses, roles):
        return None
    premier = next(i for i, role in enumerate(roles) if role in ("part", "synthese"))
    dernier = max(i for i, role in enumerate(roles) if role in ("part", "synthese"))
    if sum(len(clause.split()) for clause in clauses[dernier + 1 :]) > COURTE:
        # What goes on for so long after it is told, not left on.
        return None
    premier = _ou_l_on_prend_conge(clauses, roles, premier, etape)
    debut = next((i for i in range(premier) if roles[i] != "poli"), premier)
    avant = texte[bornes[debut] : bornes[premier]].strip(" ,;:")
    pause = any(ordre(clause, etape) == "faire_pause" for clause in clauses[premier:])
    avant = avant if len(avant.split()) >= REPOND or _repond_bref(avant) else ""
    adieu = bool(_ADIEU.search(normaliser(texte[bornes[premier] :])))
    questions = not (pause or adieu) and bool(_DES_QUESTIONS.search(normaliser(texte)))
    return Conge(avant, "synthese" in roles, pause, adieu, questions)


def _ou_l_on_prend_conge(
    clauses: list[str], roles: list[str], premier: int, etape: str | None
) -> int:
    """The clause from which one takes one's leave: what has to be done now goes with a goodbye.

    What has to be done is told by a sentence of its own, after what answers; else it answers.
    """
    while premier:
        avant = premier - 1
        while avant and roles[avant] in ("motif", "poli"):
            avant -= 1
        if roles[avant] in ("motif", "poli"):
            return avant
        plat = normaliser(clauses[avant])
        debut = avant
        while debut and roles[debut - 1] == "poli" and not _finit(clauses[debut - 1]):
            debut -= 1
        seul = debut and (_finit(clauses[debut - 1]) or _OUVRE.match(plat) or debut < avant)
        doit = _DEVOIR.match(plat) and len(plat.split()) <= COURTE and not _HABITUDE.search(plat)
        merci = _CORVEE.match(plat) and any("merci" in normaliser(c) for c in clauses[:debut])
        quitte_ainsi = merci or any(r == "dit" for r in roles[:debut])
        if not (seul and doit) or etape in _A_FAIRE or not quitte_ainsi:
            return avant + 1
        premier = debut
    return premier


_A_FAIRE = ("action_7_jours",)
"""Steps that ask what has to be done."""


def _finit(clause: str) -> bool:
    return clause.rstrip().endswith((".", "!", "?", "…"))


def _repond_bref(avant: str) -> bool:
    """Whether a sentence of two words or so answers: « Devis gratuit. »"""
    plat = normaliser(avant).strip(" .,;!…")
    finie = re.search(r"[.!…]$", avant) and len(plat.split()) >= 2
    return bool(finie and _OEUVRE.search(plat)) and not _RIEN_DE_PLUS.fullmatch(plat)


def _salue_en_partant(avant: list[str], clause: str, etape: str | None) -> bool:
    """Whether a clause is a goodbye alone that opens the sentence after what was told."""
    seul = bool(_SALUT.fullmatch(normaliser(clause).strip(" ,;:.!")))
    if seul and avant and all(_role(c, etape) == "poli" for c in avant):
        # « Ok. Salut »: whoever comes in has nothing to say ok to.
        return True
    dits = [
        c
        for c in avant
        if not (_JOINT.fullmatch(normaliser(c)) or _role(c, etape) in ("motif", "poli"))
    ]
    finie = bool(dits) and _finit(dits[-1])
    return seul and finie and etape != "phrase_au_client"


_CHANGE_CHEZ_SOI = re.compile(
    r"\b(?:je|j'|on|nous|ils?|elles?|qui) ?(?:(?:ne|n'|le|la|les|l'|en|y|me|ai|a|vais|va|ont|dois|veux) ?)*(?:enlev|retir|supprim|remplac|chang|modifi|rajout|ajout|met|remet)\w*"
)
_DU_CARNET = re.compile(
    r"\b(?:reponses?|phrase|synthese|raison d'etre|note[sz]?|corrig\w*|rectifi\w*|manque|erreur|faute|jamais dit)\b|[?«»\"]"
)


def _raconte_un_changement(clause: str) -> bool:
    """Whether a clause tells of a change at work: « je change mes prix en janvier. Pause »."""
    plat = normaliser(clause)
    chez_soi = _CHANGE_CHEZ_SOI.search(plat) and not _DU_CARNET.search(plat)
    return bool(chez_soi) and not ordonne_de_corriger(clause) and ordre(clause, None) is None


_BONJOUR = re.compile(r"\bdi(?:re|s|t|sent|sait|sais)\b.*\bbonjour$")
_COUPURE = re.compile(r"\W*(?:(?:une|petite|la|et|puis) )*pause\W*")


def _entre_deux(clauses: list[str], rang: int) -> bool:
    """Whether what looks like a leave is one act among others told in the same sentence.

    « Le matin je livre, pause, et je couds », « dire bonjour, au revoir et merci »
    """
    if not rang or _finit(clauses[rang - 1]):
        return False
    if _BONJOUR.search(normaliser(clauses[rang - 1]).strip(" ,;:")):
        return True
    suite = rang + 1 < len(clauses) and not _finit(clauses[rang])
    return suite and bool(_COUPURE.fullmatch(normaliser(clauses[rang])))


def _arrive_parfois(clauses: list[str], rang: int) -> bool:
    """Whether a clause that leaves tells what is done at times: « quand ça fuit, j'y vais »."""
    avant = rang - 1
    while avant >= 0 and normaliser(clauses[avant]).strip() == "il":
        avant -= 1
    if avant < 0:
        return False
    plat = normaliser(clauses[avant])
    if _RECIT.match(plat):
        return True
    lies = not re.search(r"[.!?…]\s*$", clauses[avant]) and not _JOINT.fullmatch(plat)
    adieu = any(_ADIEU.search(normaliser(c)) for c in clauses[rang:])
    return lies and not adieu and bool(_SI_CELA_ARRIVE.search(plat))


def _part_net(clauses: list[str], roles: list[str]) -> bool:
    """Whether some clause can be nothing but a leave; « bon » alone before it opens it."""
    return any(
        _net(clauses[i - 1] + clause if i and roles[i - 1] == "poli" else clause)
        for i, clause in enumerate(clauses)
        if roles[i] == "part"
    )


def _net(clause: str) -> bool:
    """Whether a leave can be nothing else, beside what is told."""
    plat = normaliser(clause).strip(" ,;:.!")
    if _SALUT.fullmatch(plat):
        return True
    return bool(
        _SALUE_LE_ROBOT.fullmatch(plat)
        or _OUVRE.search(plat)
        or _FRANC.search(plat)
        or not _TIEDE.search(plat)
    )


_RIEN_A_DIRE = re.compile(
    r"(?:(?:euh|bah|ben|bof|bon|franchement|la|desolee?|non) ,? ?)*(?:(?:je |j')?(?:n'|ne )?(?:en )?(?:ai|sais|vois) (?:vraiment |trop )*(?:pas|rien|plus|aucune?)\b(?: (?:trop|vraiment|bien|du tout|encore|grand|d'idees?|de|idees?|chose))*|(?:pas|aucune|plus) (?:trop |vraiment )?(?:d')?idees?)(?: (?:la|maintenant|pour le moment|desolee?))*"
)
_DOIT_PARTIR = r"(?:(?:il )?(?:faut|va falloir) que (?:j'aille|je (?:parte|file|retourne|m'y (?:re)?mette))|je (?:dois|vais devoir) (?:y )?(?:aller|partir|filer|retourner|ouvrir|fermer))\b"
_RIEN_ET_PART = re.compile(
    rf"{_RIEN_A_DIRE.pattern}(?:\W+(?:et |mais |puis |la |bon )*{_DOIT_PARTIR}.*)?\W*"
)


_REMERCIE = r"(?:(?:je (?:vous|te) remercie|merci\w*|grand merci)(?: (?:bien|beaucoup|encore|quand meme|a (?:vous|toi)|pour (?:tout|ca|cela)))*\W+(?:mais |et |bon )*)"
_VA_TRAVAILLER = r"(?:je |j')(?:vais|dois|file|retourne|repars|m'en vais|rentre|cours|te laisse|vous laisse) (?:vite |donc |maintenant )?(?:(?:re?)?(?:ouvrir|fermer|prendre|partir|travailler|bosser|servir|monter|descendre|chercher|faire|tourner|livrer|manger|dormir|me coucher|m'y remettre)|a (?:la|l'|mon|ma|mes)|au|aux|en (?:boutique|cuisine|salle|tournee)|dans (?:la|ma|mon|l'))\b"
_RESTE_A_REDIRE = r"(?:meme (?:si|s'))\b.*|.*\b(?:la phrase|la synthese) (?:est|elle est) (?:tres |plutot )?(?:bien|bonne|belle|juste|top|ok)\b.*\b(?:reste|moins|bof|moyen)\b.*"
_EN_PARTANT = re.compile(
    rf"{_REMERCIE}?(?:{_VA_TRAVAILLER}.*|{_RESTE_A_REDIRE})|{_REMERCIE}(?:meme (?:si|s')).*"
)


def dit_en_partant(avant: str) -> bool:
    """Whether what comes before a goodbye only takes leave: « je vais rouvrir, il y a du monde »."""
    return bool(_EN_PARTANT.fullmatch(normaliser(avant).strip(" .,;!")))


def rien_avant_de_partir(avant: str) -> bool:
    """Whether what comes before a leave answers nothing: « pas trop d'idée, faut que j'aille… »."""
    return bool(_RIEN_ET_PART.fullmatch(normaliser(avant)))


_RIEN_D_AUTRE = re.compile(
    rf"(?:(?:{_POLI.pattern}|(?:c'? ?est|cest|ca) (?:tout |tres |deja |vraiment )?(?:bon|tout|parfait|fini|ok|super|top|nickel|va|ira)(?: pour (?:moi|aujourd'hui|ce soir))?|(?:j'ai |on a )?(?:tout )?ce qu'il (?:me |m'en )?(?:faut|fallait)|rien (?:d'autre|de plus)|ce (?:sera|serait) tout|ras|super|parfait|nickel|top|impec\w*|genial|cool)\W*)+"
)
_FINIT = re.compile(
    r"\b(?:merci\w*|remercie|tout bon|(?:est|sera|serait) (?:tout|bon|parfait|fini|ok)|d'autre|de plus|il (?:me |m'en )?(?:faut|fallait)|parfait|nickel|impec\w*)\b"
)


def rien_d_autre(texte: str) -> bool:
    """Whether nothing more is wanted, in so many words: « c'est tout bon, merci »."""
    plat = normaliser(texte)
    return bool(_FINIT.search(plat) and _RIEN_D_AUTRE.fullmatch(plat))


def veut_rester(texte: str) -> bool:
    """Whether they say that they stay, or go on: « ah non je m'en vais pas »."""
    plat = normaliser(texte)
    dit = _RESTE.search(plat)
    return bool(dit) and not _HABITUDE.search(plat[: dit.start()])


def _role(clause: str, etape: str | None) -> str | None:
    """What a clause does: it leaves, asks for the synthesis, or neither; None when it forbids."""
    plat = " ".join(re.sub(r"[^\w\s',;:!?-]", " ", normaliser(clause)).split()).strip(" ,;:!")
    if veut_corriger(clause) or ordonne_de_corriger(clause) or re.search(r"[«»“”\"]", clause):
        return None
    if demande_la_synthese(clause):
        return "synthese"
    if _POLI.fullmatch(plat.strip(" ?")) or _JOINT.fullmatch(plat) or _A_AIDE.fullmatch(plat):
        return "poli"
    if _SALUE_LE_ROBOT.fullmatch(plat):
        return "part"
    if plat.startswith("ni ") or _ENTRE_EUX.search(plat):
        return "dit"
    depart = _DEPART.search(plat.strip(" ?"))
    if "?" in clause and not depart:
        return None
    court = len(plat.split()) <= COURTE
    if depart and not _HABITUDE.search(plat[: depart.start()]):
        return "part"
    donne = ordre(clause, etape) if court and not _HABITUDE.search(plat) else None
    if donne in ("faire_pause", "au_revoir"):
        return "part"
    if donne is not None:
        return None
    pour_un_motif = _MOTIF.search(plat) and not _SALUE_AU_BOUT.search(plat)
    if court and quitte(clause) and not (_HABITUDE.search(plat) or pour_un_motif):
        return "part" if etape not in ("renoncements", "habitude_a_quitter") else "dit"
    return "motif" if court and _MOTIF.search(plat) else "dit"


def demande_la_synthese(texte: str) -> bool:
    """Whether a few words ask for the synthesis: « la synthèse finale quand même »."""
    plat = normaliser(texte).strip(" .!?,")
    habitude = _HABITUDE.search(_AVANT_DE_PARTIR.sub("", plat))
    if len(plat.split()) > COURTE or habitude or _FAIT_UNE_SYNTHESE.search(plat):
        return False
    return bool(_DEMANDE_LA_SYNTHESE.search(re.sub(r"^(?:\w+ ,? ?){0,2}juste ", "", plat)))


_DE_RETOUR = re.compile(
    r"^(?:re|rebonjour|rebonsoir|bonjour|bonsoir|salut|coucou|hello)\b|\b(?:revoila|revoici|de retour|je (?:re|suis re)vien\w*|me voila|c'est (?:encore )?moi)\b"
)


def se_dit_de_retour(texte: str) -> bool:
    """Whether whoever left greets again, or says they are back, whatever they ask for."""
    return bool(_DE_RETOUR.search(normaliser(texte)))
