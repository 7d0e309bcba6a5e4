"""Yes, no, and what is only said of the sentence: it is signed, judged, or asked for."""

from __future__ import annotations

import re

from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.reflet.typographie import nettoyer
from pourquoi.retouche.entiere import entiere

_SIGNE = re.compile(
    r"\b(?:je|on) (?:la |l'|le )?(?:signe|valide|adopte|confirme)\b|\b(?:je|on) (?:la |l'|le )(?:garde|prends?)\b"
    r"|\b(?:je|on) (?:garde|prends?)(?: (?:celle|cette (?:phrase|version)|comme ca|tel)\b|\W*$)"
    r"|\b(?:gardons|garde|gardez|laissons|adoptons|signons|validons|prenons)[ -]+la(?: en l'etat| comme (?:ca|elle est|elle etait)| telle quelle| ainsi)?(?= ?[.,!;]| ?$)"
    r"|\b(?:on |je )?tope(?: la)?\b(?! (?:sur|dans))|^\W*(?:(?:allez|ok|bon|oui)\W+)*(?:marche conclu|adjuge|vendu)\b"
    r"|\bj'ai dit oui\b|\b(?:je|on) (?:l'ai|l'a|l'avons|l'avais) (?:deja |bien )?(?:signee?|validee?|approuvee?)\b|\b(?:j'ai dit )?va pour (?:ca|celle-l?a|cette phrase|celle-ci)\b|\b(?:je|on) (?:peut|peux) (?:bien )?la signer?e?\b|\b(?:je|on) la signerai[st]? (?:volontiers|bien)\b"
    r"|\b(?:c'est|cest) (?:tout a fait |exactement |vraiment |bien )?(?:moi|nous|ca)\W*$"
)
_NE_SIGNE_PAS = re.compile(
    r"\b(?:pas|jamais|plus(?! tard)|ni|sauf|mais (?!si\b|j'ai dit|oui|(?:c'est|cest) (?:bien )?(?:moi|nous|ca)\b|passons|bref|bon\b|tant pis|peu importe|puisque|je (?:viens|vous|te) )|si (?:vous|tu|on|elle|la phrase)|a condition|quand)\b|\?"
)
_RIEN_A_CHANGER = re.compile(
    r"\b(?:n[e'] ?)?(?:(?:y )?touche[sz]?|change[sz]?|changer|modifie[rsz]?|enleve[rsz]?|ajoute[rsz]?|retire[rsz]?)"
    r" (?:surtout |plus |a )*(?:plus|pas|rien)(?: d'autre)?\b|\brien (?:a |de )?(?:changer|ajouter|enlever|modifier|redire|retoucher)\b"
)
CHANGE = re.compile(
    r"\b(?:chang|remplac|enlev|retir|supprim|vir|ajout|rajout|modifi|corrig|repren|remet|reecri|raccourci)\w*"
    r"|\b(?:mets|met|mettez|mettre|mettrais|ecri(?:s|vez|re)|dites)\b|\bau lieu d|\ba la place\b|\bplutot\b"
)


_PLUS_TARD = re.compile(
    r"(?:\bmais )?(?:\b(?:je|on|nous) (?:la |le |les |l'|y |en )?)?\b(?:chang|remplac|enlev|retir|modifi|corrig|ajout|rajout|reecri|repren|retouch)\w*r(?:ai|a|ons|ont)\b"
    r"|\b(?:je|on) (?:vais|va|peux|peut|pourrai|pourra) (?:la |le |les |l'|y |en )?(?:re)?(?:chang|corrig|modifi|ajout|retouch|repren|touch)\w+"
    r"(?= (?:\w+ ){0,4}(?:plus tard|apres|demain|ce soir|moi-meme|avec (?:ma|mon)|a tete reposee))"
)
"""What they will do themselves (« je corrigerai le reste ») orders nothing."""


def _ordres(texte: str) -> str:
    """The message flattened, without what asks for no change now."""
    return _PLUS_TARD.sub(" ", _RIEN_A_CHANGER.sub(" ", normaliser(texte)))


def demande_un_changement(texte: str) -> bool:
    """Whether the message orders a change; « ne changez rien » orders none."""
    return bool(CHANGE.search(_SUITE_DITE.split(_ordres(texte))[0]))


_SUITE_DITE = re.compile(r"\b(?:pour|quant a) (?:la suite|le reste)\b")
"""« Je la signe. Et pour la suite : … » goes on with something else."""

_QUESTION_APRES = re.compile(
    r",? (?:et )?(?:avez ?- ?vous|vous avez|as ?- ?tu|y a ?- ?t ?- ?il|est ?- ?ce qu|quoi d'autre|et maintenant|et apres|c'est quoi la suite)[^?]*\?\s*$"
)


_ORDRE = re.compile(
    r"\b(?:vous|tu|on|t'|n'|ne) ?(?:nous |m'|l'|les )?(?:a(?:vez|s)? )?(?:encore )?oubli\w+|\b(?:invers|interverti|echang|permut)\w+|\b(?:chang|remplac|enlev|retir|supprim|ajout|rajout|modifi)\w*|\b(?:re)?(?:mets|met|mettez|mettre|vire[sz]?|virer)\b"
    r"|\b(?:il (?:y )?)?manque(?:rait)?\b|\b(?:on |nous |je |j')(?:voudrait|voudrions|voudrais|aimerait|aimerais) (?:bien |y |aussi )*(?=(?:mettre|ajouter|dire|parler|que|qu'|plus d|des|du|une?|(?:(?:les?|la) |l')(?!\w+[eoi]r\b)))|\bparle[rz]? (?:aussi )?(?:de|du|des|d')"
    r"|\bou (?:est|sont) (?:donc |passee?s? )?(?:les?|la|mes|mon|ma|nos|notre|l') ?(?!phrase|raison|bouton)\w|\bqu'il (?:y )?(?:fut|soit|ait) (?:question|mention)\b|^(?:et|mais) (?:les?|la|l'|mes|mon|ma|nos|notre) ?(?=.*(?:\balors\b|\bdans tout ca\b|\?))"
)
_SANS_OBJET = re.compile(
    r"(?:alors|aussi|autre|autrement|aux|avec|bien|bon|bout|ceci|cela|ces|cette|chose|choses|dans"
    r"|debut|des|elle|encore|est|faudrait|faut|fin|formule|ici|les|mais|merci|mieux|milieu|moins"
    r"|mot|mots|non|ouais|oui|par|partie|partout?|pas|passage|peu|peut|peux|phrase|plait|plus|pour"
    r"|pourriez|pouvez|que|quelque|qui|rien|sens|ses|son|sur|tes|texte|ton|tournure|tout|toute"
    r"|trop|truc|tu|une|version|veux|vos|votre|vous)"
)
"""Words that name nothing to change."""


def ordonne(texte: str) -> bool:
    """Whether the message orders a change and says which: « il manque le pain », « ajoutez les bêtes ».

    « je veux la changer » and « il manque quelque chose » only announce one.
    """
    plat = _ordres(texte)
    if not _ORDRE.search(plat):
        return demande_l_orthographe(texte)
    reste = re.findall(r"[a-z]{3,}", _ORDRE.sub(" ", plat))
    return any(not _SANS_OBJET.fullmatch(mot) for mot in reste)


_ORTHOGRAPHE = re.compile(
    r"\b(?:l?'?h?ort(?:h|o)\w*|(?<!ma )(?<!sa )(?<!ta )f(?:au|o)tes?|accents?|gram+aire|(?<=mon )francais|(?<=le )francais|(?<=en bon )francais)\b"
)
_A_REPRENDRE = re.compile(
    r"\b(?:cor+i\w*|enlev\w*|vire[rz]?|repren\w*|arrang\w*|verifi\w*|soigne[rz]?|revoi[rs]|relis\w*|remet\w*|met[sz]?|mettez|mettre|manque|attention|y a|pleine?|sans|refai\w*)\b"
)


def demande_l_orthographe(texte: str) -> bool:
    """Whether the sentence is to be spelt right: « l'orthographe, partou », « coriger lé fotes »."""
    plat = normaliser(texte)
    autre = re.search(
        r"^\W*(?:pour|afin|que)\b|\b(?:je|nous|mes|leurs|gens|metier|travail)\b(?! (?:prie|voi))",
        plat,
    )
    # « il y a une faute : qu'elle aime » tells what to write.
    dicte = re.search(r"\b(?:faute|erreur) ?: ?(?!.*\b(?:orthographe|accents?)\b)\S+ \S", plat)
    if not _ORTHOGRAPHE.search(plat) or autre or dicte or len(plat.split()) > 12:
        return False
    reste = re.findall(r"[a-z]{3,}", _ORTHOGRAPHE.sub(" ", plat))
    seule = all(_SANS_OBJET.fullmatch(mot) for mot in reste)
    return seule or bool(_A_REPRENDRE.search(plat))


_TRES = r"(?:tres |vraiment |tout a fait |franchement |parfaitement )?"
_APPROUVE = re.compile(
    rf"(?:elle|la phrase|cette phrase|celle-la|celle-ci|ca|sa|cela) (?:est|me|m'|nous) ?{_TRES}(?:va|convient|plait|bien|bonne|belle|juste|parfaite?|nickel|top|impec\w*|super)"
    r"(?: (?:tres|bien|comme [cs]a|comme elle est|ainsi|la|telle quelle|a moi|parfaitement|pour (?:moi|nous|tous|toutes|tout le monde)(?: (?:les )?(?:deux|trois|quatre|autres))?|a nous))*"
    rf"|(?:moi )?(?:c'est|cest|c') ?{_TRES}(?:(?:oui|bon|parfait|ok|nickel|valide|tout bon)(?: (?:comme ca|pour moi|ainsi|la))*|bien (?:comme ca|pour moi|ainsi))"
    r"|(?:on |je )(?:garde|laisse)(?: tout)?(?: comme (?:ca|c'est|sa|elle est)| tel quel| telle quelle)|ca me plait (?:trop|beaucoup|vraiment|bien)"
    r"|(?:(?:elle est|c'est) )(?:maintenant |a present |bien |vraiment )?(?:tout a fait )?(?:la mienne|la notre|ma phrase)|(?:elle|ca|la phrase) (?:sonne|tombe) (?:bien|juste)"
    r"|(?:moi )?(?:j'|j)aime (?:bien|beaucoup)(?: (?:comme (?:ca|sa)|celle-la|cette phrase|ca))?"
    r"|je (?:vous |te )?(?:dis|redis) (?:que )?oui|(?:on |vous |tu )?laisse[sz]?(?:[ -]+la)? (?:comme ca|telle quelle|comme elle est)"
)
_RIEN = re.compile(
    r"c'est bien|(?:il |(?:on|nous|je) (?=rien)|(?:n'|ne )?y ?a |il n'y a |(?:j'ai |je n'ai |j'y ai )(?:plus )?|je (?:n'y |ne )?(?:veux|vois|touche|change) )*(?:rien|aucune?|pas un(?: seul)?|zero)(?: (?:mot|mots|changement|du tout|de rien|rien|d'autre|de plus|a (?:y )?(?:dire|changer|enlever|ajouter|modifier|redire|retoucher)))*"
)
_CHEVILLES = r"(?:oui|cette fois|ok|bon|ben|bah|non|ah|euh|alors|allez|moi|merci|voila|franchement|parfait|je dis|et|mais|donc|pour moi|stp|s'il (?:vous|te) plait|hein|quoi|la)"


_BOUTS = r"[.!,;:]+|\bet\b|\bmais\b|(?<=\w)(?<!comme) (?=(?:elle (?:est|me)|c'est|ca me|laisse[sz]?|j'?aime)\b)"


def _sans_chevilles(bout: str) -> str:
    """The stretch without the small words around what it says."""
    debut = re.sub(rf"^(?:{_CHEVILLES}\b\s*)+", "", bout.strip())
    if _APPROUVE.fullmatch(bout.strip()) or _APPROUVE.fullmatch(debut):
        return _APPROUVE.fullmatch(debut) and debut or bout.strip()
    return re.sub(rf"(?:\s*\b{_CHEVILLES})+$", "", debut)


def n_y_change_rien(texte: str) -> str | None:
    """« oui » for a message made of approvals, « rien » for one that only has nothing to change."""
    plat = normaliser(texte)
    if "?" in plat or len(plat.split()) > 24 or re.search(r"\b(?:mais|sauf)\W*$", plat):
        return None
    plat = " ".join(_RIEN_A_CHANGER.sub(" rien ", plat).split())
    bouts = [_sans_chevilles(b) for b in re.split(_BOUTS, plat)]
    bouts = [bout for bout in bouts if bout]
    if not bouts or not all(_APPROUVE.fullmatch(b) or _RIEN.fullmatch(b) for b in bouts):
        return None
    # « non c'est bon » may decline: only « non, rien, c'est bon » surely approves.
    decline = re.match(r"\W*non\b", plat) and not any(_RIEN.fullmatch(b) for b in bouts)
    return "oui" if any(_APPROUVE.fullmatch(b) for b in bouts) and not decline else "rien"


def rien_a_changer(texte: str) -> bool:
    """Whether the person finds nothing to change, without a yes: « rien », « aucun mot »."""
    return n_y_change_rien(texte) == "rien"


_UN_JOUR = r"(?:(?:apres ?- ?)?demain|(?:un peu |bien )?plus tard|tout a l'heure|(?:ce|cet) (?:soir|aprem\w*|apres ?- ?midi|week ?-? ?end)|la semaine (?:prochaine|d'apres)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|bientot|un autre jour|une autre fois|(?:dans|d'ici) (?:une?|deux|trois|quelques|\d+) (?:heures?|jours?|semaines?|minutes?)|pas (?:encore|aujourd'hui|maintenant|tout de suite|ce soir|la tout de suite))"
_QUAND_MOI = r"(?:(?:quand|des que|apres que|une fois que) (?:je|j'|on|nous|ma|mon|mes|il|elle|ca|tout)(?:\b|(?<='))|une fois (?:relue?|que|rentr\w+|pos\w+)|apres (?:l'|la |en |y )*(?:avoir|etre|en avoir|mure|reflexion)|apres\W*$)"
_REMET = re.compile(
    rf"\b(?:j(?:e )?)?(?:la |le |l'|vous |te )*(?:j?sign\w*|valid\w*|dirai oui)(?: (?:ca|mais|peut ?- ?etre|seulement|plutot|que|ptet))* (?:{_UN_JOUR}|{_QUAND_MOI})"
    rf"|\b{_UN_JOUR}(?:,? (?:peut ?- ?etre|alors|je crois))? (?:je |j' ?|on )(?:vais |va )?(?:la |le |vous la )?(?:sign|valid)\w+"
    r"|\bavant de (?:la |le )?(?:signer|valider)\b|\b(?:j'y |je |j')(?:re)?(?:flechis|lis|pense|dors)\w*(?: dessus)?(?: un peu| encore)? (?:et|puis|ensuite|apres) (?:apres |ensuite )?je (?:la )?sign"
)
"""The signature put off: « je la signe demain », « je signerai quand j'aurai relu »."""
_ATTEND = re.compile(
    rf"\W*(?:(?:oui|ouais?|ok|non|nan|bah|ben|bon|euh|mais|alors|la|pour l'instant|moi|plutot|peut ?- ?etre|ptet|ptetre|je crois|merci|hein|attend\w*|deux (?:secondes|minutes)|une (?:seconde|minute)|on va dire|disons)\b\W*)*"
    rf"(?:{_UN_JOUR}|attend\w*|on verra(?: ca)?(?: {_UN_JOUR}| apres)?|une (?:seconde|minute)|deux (?:secondes|minutes)"
    r"|(?:je |j'|j'y )(?:vais |dois |prefere |veux |voudrais |aimerais )?(?:la |y |l')?(?:(?:re)?lis|relire|reflechis|reflechir|reflechirai|penser|pense|penserai|dormir dessus)(?: dessus| d'abord| avant| encore| un peu| a tete reposee)*"
    r"|laisse[sz]?(?: ?- ?| )(?:moi|nous) (?:(?:un peu |encore )?(?:le temps|reflechir|relire|y reflechir|y penser|dormir dessus|voir)|une? \w+)(?: de (?:la )?(?:relire|reflechir)| un peu| encore| avant| dessus)*"
    r"|(?:il )?faut (?:d'abord )?que (?:je |j'(?:y )?)(?:la )?(?:relise|reflechisse|pense|en parle|en discute|dorme dessus|la montre|montre)[^.!?]{0,40}|(?:je |j')(?:dois|vais|veux) (?:d'abord )?(?:en parler|en discuter|la montrer)[^.!?]{0,40}"
    rf"|c'est trop tot|je (?:ne )?suis pas encore prete?|pas encore prete?)(?:\W+(?:{_UN_JOUR}|peut ?- ?etre|avant|d'abord|merci|pour voir|alors|ok|je relis|je la relis|je reflechis|je verrai|stp|svp|hein|apres|encore un peu|(?:pour )?la signature|pour signer))*\W*"
)
"""No yes and no no yet: « pas encore », « attends, je relis », « faut que j'en parle à ma femme »."""


def remet_a_plus_tard(texte: str) -> bool:
    """Whether the signature is put off, and nothing ordered: « je la signe demain », « pas encore »."""
    plat = normaliser(texte)
    if len(plat.split()) > 30 or CHANGE.search(_PLUTOT.sub(" ", plat)):
        return False
    return bool(_REMET.search(plat) or _ATTEND.fullmatch(plat))


_RELIT = re.compile(
    r"\bpas encore\W*$|^\W*attend\w*\W*$|\b(?:je (?:la )?relis|relire|secondes?|minutes?)\b(?! et )"
)
_PLUTOT = re.compile(
    r"\bplutot (?=(?:je |j'|on )?(?:sign|demain|plus tard|ce soir))|(?<=demain )plutot\b"
)


def signe(texte: str) -> bool:
    """Whether the person signs, whatever they say around it: « ma foi oui, je la signe ».

    A yes that comes with a change signs nothing: the changed sentence must be seen first.
    """
    if remet_a_plus_tard(texte):
        return False
    if n_y_change_rien(texte) == "oui":
        return True
    plat = _QUESTION_APRES.sub("", _SUITE_DITE.split(_ordres(texte))[0])
    if len(plat.split()) > 35 or CHANGE.search(plat):
        return False
    phrases = re.split(r"(?<=[.!?])\s", plat)
    return any(_SIGNE.search(p) and not _NE_SIGNE_PAS.search(p) for p in phrases)


_SAUF = re.compile(
    r"(?<!signe )(?<!signe, )(?<!signe , )\b(?:mais|sauf|hormis|excepte|a part|par contre|en revanche|cependant|toutefois)\b"
    r"|(?:(?<=oui )|(?<=ok )|(?<=bien )|(?<=mal )|(?<=mieux )|(?<=cel )|(?<=top )|(?<=, )|(?<=\. )|(?<=presque )|(?<=et ))juste(?= \w)"
)
"""What takes something back from the yes before it."""
_SANS_REGRET = re.compile(
    r"[ ,]*(?:bon|bah|ben|enfin|la|oui|franchement|maintenant|,)*[ ,]*(?:\W*$|(?:allez|c'est bon|je (?:la |l')?(?:signe|valide|prends)|on (?:y va|passe|avance|continue|signe|la signe)|passons|avancons|continuons|bref|tant pis"
    r"|peu importe|puisque|si\b|j'ai (?:deja )?dit|je (?:viens|vous|te)|(?:ca me|elle me|ca) (?:va|plait|convient)\b|c'est (?:deja )?(?:ca|bien|bon|moi)\b|(?:elle|c'est) (?:est )?parfait|[^.!]*\?)"
    r"|[^.!?]*\b(?:galere\w*|sue|transpir\w+|(?:ete|etait|fut|pris|mis)(?: \w+)? (?:long|dur|du temps|laborieux)\w*|trop tot|patienc\w+|du temps|rame|fatigue\w*)\b)"
)
"""What, after a « mais », grumbles, goes on or signs all the same."""
_FAIT_DIRE = re.compile(
    r"(?<!je )(?<!te )(?<!vous )(?<!me )\b(?:dis|dites|parle[sz]?|cite[sz]?)\b(?= (?!moi|donc|nous|voir|merci)\w)"
    r"|\b(?:faut|faudrait|manque|manquerait)\b(?! (?:bien|que je (?:file|parte|y)|y aller|avouer|dire ce|reconnaitre|pas|rien))|\bje prefere(?:rais)?\b(?! (?:celle|cette|comme|ca\b|ainsi|nettement|largement))"
)
"""« dis plutôt… », « faut juste dire… »: something else is to be read in the sentence."""


_OUI_MAIS = re.compile(
    r"^\W*(?:(?:oui|ouais?|wi|ok|ah|bah|ben|bon|alors|là|la|voilà|presque|pas mal(?: du tout)?|(?:c|ç|cest|c[’' ]est|ça|ca|elle|elle est|me|la phrase|ça me|ca me)|est|va|vas|pla[iî]t|convient|j[’' ]?aime|bien|beaucoup|mieux|déjà|deja|vraiment|plut[oô]t|tout à fait|exactement|nickel|super|top|parfait|belle|bonne|joli|moi|maintenant|franchement|merci)\b[\s,.!…]*)+"
    r"(?:(?:mais|sauf(?: que| qu[’'])?|par contre|en revanche|juste|seulement|hormis)\b[\s,:]*)+(?=\S)",
    re.IGNORECASE,
)


_UN_MOT_EN_CAUSE = re.compile(
    r"[«\"][^»\"]+[»\"][^.!?]*\b(?:pas|plutot|mieux|prefer\w*|mettre|dire|ecri\w*|devrait|faudrait)\b[^.!?]*\?|\b(?:pas|plutot|mieux)\b[^.!?]*[«\"][^»\"]+[»\"][^.!?]*\?|\b(?:je |j')(?:aurais )?(?:prefer\w*|mettrais|dirais|aime (?:pas|moins)) (?:plutot |bien )?[«\"]"
    r"|(?:\b(?:ca |cela |il )s'ecri\w*|\bqu'on (?:ecrit|dit)\b|\bon (?:ecrit|dit|met) (?:pas|plutot|plus)\b|\bfautes?\b|\baccents?\b|\bmajuscules?\b|\bvirgules?\b|\bun(?: petit)? (?:s|x|e|n|t|n')(?!\w)|\bau (?:pluriel|singulier|feminin|masculin)\b|(?<!d')\baccord(?!\s?,)\w*)[^.!?]*\?"
)
"""« Elle est belle. C'est pas « toutes seules » qu'on écrit ? »: a word of it is in question."""


def sans_le_oui(texte: str) -> str:
    """What a « oui, c'est bien, mais… » asks for, without the yes it takes back; or the whole text."""
    oui = _OUI_MAIS.match(texte)
    return texte[oui.end() :] if oui and sous_reserve(texte) else texte


_DOUTE = re.compile(
    r"(?<!\bsi )\b(?<!suis )(?:pas|moins) (?:trop |vraiment |bien |tres |super |encore )?(?:sure?s?|certaine?s?|convaincue?s?|fan)\b(?! (?:de|que|qu'))"
)
"""« patience pas sûr, le reste oui »: what is in doubt is no yes."""


def sous_reserve(texte: str) -> bool:
    """Whether a yes comes with a « mais », a « sauf », a « juste » or an order: it signs nothing yet.

    « oui mais bon, je la signe », « oui, mais que c'était long » take nothing back.
    """
    plat = _ordres(texte)
    if _UN_MOT_EN_CAUSE.search(plat):
        return True
    if any(not _SANS_REGRET.match(plat, m.end()) for m in _SAUF.finditer(plat)):
        return True
    return bool(_FAIT_DIRE.search(plat) or _DOUTE.search(plat))


_PROTESTE = re.compile(
    r"\b(?:j'ai|je n'ai|c'est) (?:jamais|pas) (?:dit|parle|ecrit|ce que)\b|\bjamais dit (?:ca|cela)\b|\b(?:pas|rien) (?:entendu|ecoute|compris)\b"
    r"|\bpas (?:moi|ca|mes mots|ce que j'ai dit)\b|\bn'importe quoi\b|\b(?:ridicule|faux|debile|nul|charabia|bancale?)\b"
    r"|\bni queue ni tete\b|\bveut rien dire\b|\bpas (?:du )?francais\b|\breli(?:s|sez)[ -](?:toi|vous)\b|\baucun sens\b|\bn'a pas de sens\b"
    r"|\b(?:as|avez|ta|tas) (?:bien |seulement |meme )?(?:re)?lu (?:ta|votre|la|cette|ma) phrase\b|\b(?:c'est|c|cest) (?:vraiment |trop |quand meme )?(?:horrible|affreux|atroce|absurde)(?: (?:ca|comme phrase|cette phrase|votre phrase|ta phrase))?\W*$"
)
"""The draft betrays what they said."""


def proteste(texte: str) -> bool:
    """Whether the person says that the sentence is not what they said."""
    return bool(_PROTESTE.search(normaliser(texte)))


_RIEN_SIGNE = re.compile(
    r"\b(?:j' ?ai|jai|je n'ai|j'avais|on a|on n'a|nous n'avons) (?:rien|pas|jamais) (?:encore |du tout )?(?:signe\w*(?! (?:de|d'|avec|un|une|chez|aucun|pour)\b)|valide\w*|dit oui|dit (?:que j'|d')accord|dit que (?:je|j') ?(?:la |l')?signais|donne mon accord)\b"
)


def desavoue_sa_signature(texte: str) -> bool:
    """Whether the person says that they signed nothing: « je n'ai rien signé »."""
    plats = [normaliser(phrase) for phrase in en_phrases(texte)]
    return any(len(plat.split()) <= 20 and _RIEN_SIGNE.search(plat) for plat in plats)


_DEJA_SIGNEE = re.compile(
    r"^\W*(?:(?:mais|non|ah|oh|he|hein|quoi|eh|attends|attendez|pardon|bah|ben|pourtant|euh|la phrase|ma phrase|cette phrase|enfin|dites|dis)\W+)*"
    r"(?:(?:je|on|nous) l' ?(?:ai|avais?t?|a|avions)|j' ?(?:ai|avais?)|jl'?(?:ai|avais?)|javais?|jai|je lavais?)"
    r"(?: deja| bien| pourtant| quand meme)*(?: dit(?: que)?(?: je(?: la)?)?)? (?:signe|valide)\w*(?: (?:moi|la phrase|ma phrase|cette phrase|deja|tout a l'heure|avant|pourtant))*(?= ?(?:[.,!?;]|$|et\b))"
)


def apres_la_signature_rappelee(texte: str) -> str | None:
    """What follows « mais je l'avais signée ! » in a message; None when it does not say so."""
    plat = normaliser(texte)
    if not _DEJA_SIGNEE.search(plat) or demande_un_changement(texte):
        return None
    return re.sub(
        r"^.*?(?:sign|valid)\w*[^.,!?;]*?(?:[.,!?;]|\bet\b|$)(?:\W|\bet\b)*",
        "",
        texte,
        count=1,
        flags=re.I,
    )


_RESTE_AINSI = re.compile(
    r"\b(?:la|ma|cette|notre) (?:phrase|raison d'etre) (?:elle )?(?:reste|restera|doit rester|bouge pas|ne bouge pas|est (?:tres )?bien)\b"
    r"|\b(?:laisse|garde|gardon|laisson)[sz]? (?:donc |moi )?(?:la|ma|cette|notre) (?:phrase|raison d'etre)\b(?! (?:de cote|tomber))"
)


def laisse_ainsi(texte: str) -> bool:
    """Whether the sentence, named, is to stay as it is: « laissez tomber, la phrase reste comme ça »."""
    plat = normaliser(texte)
    return len(plat.split()) <= 16 and bool(_RESTE_AINSI.search(plat)) and not CHANGE.search(plat)


_A_VOIR = re.compile(
    r"\b(?:re)?(?:montre|affiche|lis|lisez|ecris|redis|redites|redonne|rappelle|donne|envoie)\w*[ -]+(?:(?:moi|nous|encore|donc|voir)[ -]+)*(?:la|l'|cette|ma|votre|ta)\b"
    r"(?: phrase| raison d'etre)?(?:[ -]+moi)?(?= ?(?:$|[.,;!?]|s'il|encore|donc|une|la|a nouveau))"
    r"|\b(?:ou (?:elle )?est|elle est ou|elle est passee|c'est (?:quoi|laquelle|ou)|quelle (?:est|etait|phrase)|je (?:ne )?(?:la )?(?:vois|trouve|retrouve) (?:pas|plus))\b.{0,16}\b(?:phrase|raison d'etre)\b"
    r"|\b(?:la phrase|elle|raison d'etre) (?:est|c'est) (?:ou|passee|quoi|laquelle)(?= ?(?:$|[?,.!]|donc|deja|maintenant))|\bquelle phrase\b"
    r"|\b(?:re ?(?:voir|lire)|voir|lire) (?:encore )?(?:la|ma|cette|votre|ta) (?:phrase|raison d'etre)\b|^\W*(?:la )?phrase\W*(?:s'il \w+ plait)?\W*$"
    r"|\b(?:c'est|cest|c|elle est|vous l'avez|tu l'as) (?:ecrite?|mise?|dite?|formulee?|marquee?|tournee?|redigee?) comment\b|\bcomment (?:c'est|cest|c|elle est|(?:vous|tu) l'(?:avez|as)) (?:ecrite?|mise?|dite?|formulee?|tournee?|redigee?)\b"
    r"|\b(?:elle dit|ca dit|ca donne|(?:vous avez|tu as|t'as) (?:mis|ecrit|marque)|(?:il )?y a (?:ecrit|marque)) quoi\b|\bqu'(?:est ?- ?ce qu(?:e |')(?:vous avez|tu as|t'as|elle|ca) (?:ecrit|mis|dit|donne)|avez ?- ?vous (?:ecrit|mis))\b"
    r"|\bje (?:ne )?(?:la )?(?:vois|trouve|retrouve) (?:pas|plus)(?: la phrase)?\W*$|\bla (?:re)?(?:montrer|afficher|relire|redonner|revoir)\b"
)


def demande_a_voir(texte: str) -> bool:
    """Whether the person only asks to see the sentence again."""
    plat = normaliser(texte)
    if re.search(r"\b(?:remet(?:s|tez)|repren(?:ds|ez)|reviens|revenez)\b", plat):
        return False
    return len(plat.split()) <= 18 and bool(_A_VOIR.search(plat)) and "«" not in nettoyer(texte)


_SANS_SIGNER = re.compile(
    r"\b(?:je |j'?|on |nous )?(?:ne )?(?:la |le |l'|vous |te )*(?:signe\w*|signons|valide\w*) (?:pas|rien|plus)\b|\bj?(?:e )?(?:signe|signerai|sign) pas\b|\bpas (?:la )?signer\b|\bsans (?:la |rien |le )?sign\w+|\brefuse de (?:la )?signer\b"
)
_LAISSER = re.compile(
    r"\b(?:je |on |tu |vous |nous )?(?:laiss\w+|lache\w*) (?:tombe?r?|beton|courir)\b(?! (?:le mot|les mots|«|l[ea]s? (?!phrase)))|\b(?:on )?(?:oubli\w+|laiss\w+|abandonn\w+) (?:la|cette|votre|ta) (?:phrase|raison d'etre)\b(?! (?:comme|telle|ainsi))|\b(?:tant pis|basta|stop|fini|assez|c'est bon|on s'arrete\w*)(?: la)?(?: ,)? (?:pour|avec) (?:la|cette|votre|ta) phrase\b"
)
_VERS = r"(?: (?:donc|directement|plutot|juste|vite|nous))* (?:a |vers |sur |pour )(?:la suite|autre chose|la (?:question )?(?:suivante|prochaine))\b"
_SUITE = re.compile(
    rf"\b(?:on|je|peut ?- ?on|pouvons ?- ?nous|veux|voudrais|prefere|aimerais|puis ?- ?je|et|signer|va) (?:peut |va |veux |voudrais |prefere )?(?:pass|avanc|continu|saut)\w+{_VERS}|\b(?:passons|passez|continuons|continuez|avancons|avancez|allons|sautons){_VERS}"
    r"|(?:^|[,.;!:] ?|\b(?:donc|alors|allez|et) )(?:a )?(?:la suite|(?:question )?suivante?)(?: s'il vous plait| svp| stp)?\W*$|\bon (?:passe|avance|continue|enchaine)\b(?= ?(?:[,.;!]|$|alors|quand meme|maintenant|hein|svp|stp))|\b(?:je|on) (?:passe|saute|zappe)(?: (?:cette (?:question|etape|phrase)|la phrase|mon tour|ca))?\W*$|^\W*(?:passer|passe[zr]?|suivant)\W*$"
)
_PLUS_TARD_DITE = re.compile(
    r"\bsign\w+ (?:pas|rien) (?:ce (?:soir|matin)|aujourd'hui|maintenant|tout de suite|la ?,? maintenant|avant d'(?:en |y |avoir )\w+)|\b(?:on|je) (?:verra|y reviendra|y reviens|y reviendrai|la fera|la ferai|la signera|la signerai|reverra|reverrai|y pensera|y penserai|reflechira|reflechirai)\w* ?(?:\w+ ){0,2}(?:plus tard|apres|demain|une autre fois|a tete reposee|un autre jour)\b|\b(?:plus tard|une autre fois|pas aujourd'hui|pas maintenant|pas ce soir) (?:pour )?(?:la (?:phrase|signature))\b|\b(?:la (?:phrase|signature)|elle) ,? ?(?:ce sera|attendra|on verra)\b"
)


def passe_sans_signer(texte: str) -> bool:
    """Whether the person asks to go on, or to leave the sentence, without signing it.

    « je ne la signe pas » alone refuses the sentence and asks for nothing; « j'ai dit oui, on passe
    à la suite » signs.
    """
    plat = normaliser(texte)
    if remet_a_plus_tard(texte):
        # « pas encore », « attends, je relis »: it stays in front of them.
        return not _RELIT.search(plat)
    if len(plat.split()) > 60 or (signe(texte) and not _SANS_SIGNER.search(plat)):
        return False
    if _DIT_OUI.match(plat) and not _SANS_SIGNER.search(plat):
        return False
    if demande_un_changement(texte) and not _SANS_SIGNER.search(plat) or entiere(texte):
        return False
    refuse, suite = _SANS_SIGNER.search(plat), _SUITE.search(plat)
    return bool(suite or _LAISSER.search(plat) or _PLUS_TARD_DITE.search(plat)) and not (
        refuse and _TANT_QUE.search(plat)
    )


_DIT_OUI = re.compile(r"\W*(?:oui|ouais?|wi|ok je|d'accord je|je signe)\b")
_TANT_QUE = re.compile(r"\b(?:tant qu|avant (?:que|de)|sauf|a moins)")
