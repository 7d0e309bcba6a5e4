"""Words of theirs that are no order: a proposal made a sentence, a few words put where they go."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.ecriture import normaliser
from pourquoi.majuscules import majuscule
from pourquoi.reflet import de, que, souhait
from pourquoi.reflet.echafaudage import sans_verbe
from pourquoi.reflet.elision import a
from pourquoi.reflet.lexique import conjugue, connu, infinitif, part, tours
from pourquoi.reflet.souhait import place_du_verbe
from pourquoi.reflet.typographie import decouper, nettoyer
from pourquoi.retouche.accord import accorder_les_sujets
from pourquoi.retouche.ajout import INDICATIF, VOEU
from pourquoi.retouche.avis import CHANGE, n_y_change_rien, proteste
from pourquoi.retouche.charpente import Contenu, lire, poser, sujet_de
from pourquoi.retouche.consignes import METTRE, Lecture
from pourquoi.retouche.contenu import lire_contenu
from pourquoi.retouche.echange import etendre
from pourquoi.retouche.entiere import COMMENTAIRE_FINAL, JUGE
from pourquoi.retouche.greffe import accorder_puisse, remplacer
from pourquoi.retouche.groupes import (
    VIDES,
    groupe_nominal,
    nomme_des_gens,
    nomme_une_valeur,
    place_des_gens,
    place_des_valeurs,
    sujet_de_gens,
)
from pourquoi.retouche.litteral import tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.oral import sans_presentatif
from pourquoi.retouche.places import presque, situer

_CRITIQUE = re.compile(
    r"^(?:(?!chez|assez)\w+ez\b|n'importe quoi|personne|non\b|nan\b|pas\b|bof|mouais|mwais|j'?aime (?:pas|moins)|je (?:ne )?l'aime|je (?:n'?aime|prefere pas|ne suis pas|suis pas)"
    r"|(?:c'est|ca|la phrase|elle) (?:est |fait |sonne |trop |un peu |pas |ne |manque )|trop |il manque|il y a"
    r"|la (?:fin|premiere|deuxieme|partie)|le (?:debut|mot|milieu)|qu'est|comment|pourquoi|mais\b|je (?:viens|vous|te|veux|voudrais)\b|j'ai\b|vous\b|tu\b"
    r"|on (?:dirait|croirait|sent)\b|(?:je|on) (?:la |l'|le )?(?:garde|prends?|signe|verra|voit|reprend|arrete)\b|pour (?:l'instant|le moment|aujourd'hui|ce soir|moi|toi)\b)"
)
_AU_COACH = re.compile(
    r"\b(?:tu|te|toi|ton|tes|vous|votre|vos|phrase|question\w*|merde|conneries?|maintenant|je sais pas|aucune idee|sais rien|marre|j'en (?:ai|peux|sais|veux)|demain|tope|pas encore|plus tard|attendre|reflechir)\b|\?"
)
"""Said of the sentence or to the coach, not the sentence itself."""

_ANNONCE = re.compile(
    r"^(?:(?:non|nan|oui|ok|alors|plut[ôo]t|bof|disons|mais|euh|ben|bah|moi|bon)[\s,.:!]+)*"
    r"(?:(?:j[’ ]?aurais (?:dit|mis|[ée]crit)|(?:pour moi,? |mon id[ée]e,? )(?:c[’ ]?est)|(?:moi,? )?j[’e] ?(?:y |le |la )?(?:dirais|mettrais|verrais|vois|pr[ée]f[èe]r\w+|[ée]crirais)|(?:[ée]crivez|[ée]cri[st]|dites|mettez|mets|remettez|ce serait|[çc]a serait|c[’ ]?est|la phrase c[’ ]est|[çc]a donne|(?:ma|la|notre) phrase)(?=\s*(?:plut[ôo]t\s*)?:|\s+(?:plut[ôo]t|pour|d[e’]|juste)))"
    r"\s*(?:plut[ôo]t|bien|juste)?\s*(?:(?:l[’ ]?id[ée]e|l[’ ]?envie|le fait|la volont[ée]|le plaisir)\s+(?=d[e’]))?[\s:,]*)?",
    re.IGNORECASE,
)


_DICTE = re.compile(
    r"(?:^|[.!?…,;]\s*|\b(?:et|mais|donc|moi,?|alors,?|non,?) )(?:(?:(?:je|on|j’y) )?(?:dirais|dirait|mettrais|mettrait|[ée]crirais|verrais)|(?:je |on )?(?:préf[èe]re(?:rais)?|prefere(?:rais)?|veux|voudrais|souhaite(?:rais)?|aimerais)(?= *:)|plut[ôo]t|mettez|mets|met|mé|[ée]crivez|[ée]cri[st]|dites|dis|disons|(?:(?:on|je|vous|tu) )?(?:pourr(?:ait|ais|iez)|peut|peux|pouvez) (?:plut[ôo]t |aussi |juste )?(?:dire|mettre|[ée]crire)|(?:ce|[çc]a) serait|[çc]a donne(?:rait)?|(?:je l’|j’)aurais (?:plut[ôo]t )?(?:dit|[ée]crit|mis|formul[ée])(?: comme (?:ça|ca|cela|ceci))?(?= *:)"
    r"|remplac\w+ (?:(?:le )?tout|(?:toute )?(?:la|cette) phrase|[çc]a|l’ensemble) par)(?:[ -]moi)?(?:,? (?:plut[ôo]t|juste|moi|nous))?(?:\s*:\s*(?=qu[e’]|ke?[ ’]|pou?r\b|afin\b|d[e’]|\w+(?:er|ir|re)\b|êt|(?:on|nous) \w)|\s*,?\s*(?=pour qu[e’]|afin qu[e’]))(?P<dit>.{8,})$",
    re.I,
)  # fmt: skip
_CECI = re.compile(
    r"(?P<dit>(?:que |qu’|pour |afin |d[e’]|\w+(?:er|ir|re) ).{8,}?)[\s.!…,;:)(]+(?:(?:et|voil[àa]|donc)\W+)?(?:re)?(?:mets?|mettez|[ée]cri[st]|[ée]crivez|note[rz]?|prends|prenez)(?:[ -]moi)? (?:plut[ôo]t )?(?:[çc]a|sa|cela|celle-(?:l[àa]|ci))\b(?: (?:[àa] la place|plut[ôo]t|comme phrase|stp|svp|merci))*\W*",
    re.I,
)
"""« Que nos filles soient fières !! Mets ça à la place »."""
_AU_DEBUT = re.compile(
    rf"\b(?:{METTRE})(?: plutôt| juste| moi| bien)*\s*:? (?P<dit>«\d+»|(?:pour |afin |que |qu’)[^.;!?«»]{{8,}}?) (?:tout )?(?:au (?:tout )?début|en (?:tête|premier)|d’abord)(?: de (?:la|cette) phrase)?(?:,? et (?:garde|laisse)[^.;!?]*)?\W*(?:$|[.;!?])",
    re.I,
)


def au_debut(lecture: Lecture) -> str | None:
    """« je dirais plutôt « pour que… » au début »: a new heart, what follows being kept.

    What the message asks besides is left in `lecture.restes`.
    """
    trouve, cadre = _AU_DEBUT.search(lecture.masque), lire(lecture.phrase)
    if trouve is None or cadre is None:
        return None
    neuf = re.sub(r"^(?:pour|afin) ", "", propre(lecture.morceau(trouve["dit"], True)))
    faite = replace(cadre, coeur=neuf[0].lower() + neuf[1:]).dire()
    if not re.match(r"(?:qu[e’]|\w+(?:er|ir|re)\b)", neuf) or not tient(faite):
        return None
    reste = lecture.demasquer(
        re.sub(
            r",? ?(?:\b(?:et|mais|moi) )*(?:\bje|\bj’)? ?$",
            "",
            lecture.masque[: trouve.start()].strip(),
        )
    )
    if VOEU.search(reste) or CHANGE.search(normaliser(reste)):
        lecture.restes.append(reste.strip(" ,"))
    return faite


_UNE_PARTIE = re.compile(r"\b(?:la fin|le d[ée]but|le milieu|partie|morceau|ajout\w*)\b", re.I)
_REMARQUE = re.compile(r".*\?\W*|(?:\S+\s+){0,4}\S+", re.S)


_ORDONNE = re.compile(r"\b(?:mets|mettez|ajoute[zr]?) (?:ça|ca|sa|cela)\b", re.I)


def dictee(texte: str) -> str | None:
    """The sentence made of what is dictated: « Non. Je dirais : pour que… », « … mets ça »."""
    net = nettoyer(re.sub(r"[«»]", "", texte))
    trouve = _CECI.fullmatch(net) or _DICTE.search(net)
    if trouve is None or _UNE_PARTIE.search(net[: trouve.start("dit")]):
        return None
    # What is announced orders nothing: « pour que les gens changent ».
    dite = re.split(r"(?<=[.!?…])\s", trouve["dit"])[0]
    return _proposition("plutôt " + dite, bool(re.match(r"(?:on|nous)\b", dite, re.I)))


def voulue(texte: str) -> str | None:
    """The sentence made of a wish told alone: « Que les gens mangent mieux. Trop simple ? »."""
    dite = _sans_remarques(nettoyer(texte))
    ouvre = re.match(r"(?:(?:pour|afin) )?qu(?:e |’)\S+(?: \S+){3}", dite, re.I)
    return _proposition(dite, False) if ouvre else None


def _sans_remarques(texte: str) -> str:
    """The proposal without the question or the few words that follow it."""
    tete, *suite = re.split(r"(?<=[.!?…])\s+", texte.strip())
    seule = suite and len(tete.split()) > 2 and all(_REMARQUE.fullmatch(p) for p in suite)
    return tete if seule else texte


def proposer(phrase: str, texte: str, demandee: bool, dits: str) -> str | None:
    """The sentence made of a proposal: « réparer plutôt que de jeter », « non. murs droits ».

    Args:
        phrase: the sentence as it stands.
        texte: the message, which orders nothing.
        demandee: whether their own wording was just asked for; more is then taken as a sentence.
        dits: what they said before, where the verb that goes with a few words may be found.
    """
    if _JAMAIS_UNE_PHRASE.match(normaliser(texte)) or n_y_change_rien(texte):
        return None
    if VOEU.search(nettoyer(texte)) or _ORDONNE.search(texte):
        return None
    exclame = _EXCLAME.match(nettoyer(texte))
    if not demandee and _SE_MOQUE.search(nettoyer(texte)):
        return None
    texte = _d_une_traite(texte)
    if demandee and not exclame and (voulu := souhait(texte)) and not JUGE.search(voulu):
        return _entiere_surement(texte) or f"Nous existons pour {que(voulu)}."
    texte = _sans_remarques(texte)
    if (idee := _IDEE.search(nettoyer(texte))) and infinitif(idee["dite"].split()[0].lower()):
        # « un notaire pourrait la signer. J'y verrais plutôt l'idée de réparer »
        dite, cadre = propre(idee["dite"]), lire(phrase)
        if cadre is None or not cadre.generique:
            return f"Nous existons pour {dite}."
        return poser(phrase, Contenu("geste", dite, f"pour {dite}"), False)
    nu = re.sub(
        r"\W*(?:et )?(?:puis|donc|alors)?\W*$", "", COMMENTAIRE_FINAL.sub("", nettoyer(texte))
    )
    if situer(phrase, nu):
        # Some of its own words say nothing new.
        return None
    if etendue := None if "?" in texte else etendre(phrase, texte):
        return etendue
    if demandee and (gens := _POUR_DES_GENS.fullmatch(nu)) and nomme_des_gens(gens[1]):
        # « pour les vieux du village » beside what is done for them.
        cadre = lire(phrase)
        if cadre and not place_des_gens(phrase) and groupe_nominal(propre(gens[1])):
            return cadre.avec(f"d’abord pour {propre(gens[1])}").dire()
    if fragment := _nomme_ou_resout(phrase, nu, demandee):
        return fragment
    if entiere := _proposition(texte, demandee):
        return entiere
    return en_quelques_mots(phrase, texte, dits, demandees=True) if demandee else None


_POUR_DES_GENS = re.compile(r"\W*(?:et )?pour ((?:les|nos|ceux|celles|mes) [^,.;!?]{3,50})", re.I)
_SE_MOQUE = re.compile(
    r", (?:(?:M\.|La|Le|Mon|Ma|Notre) )?[A-ZÉÈ][\w’-]+(?: [A-ZÉÈ][\w’-]+)* (?!et\b|ou\b)[a-zéè]+(?:it|e|rait)[ .!…]*$"
    r"|, (?:mon|ma|notre|un|le|la) [\w’-]+ (?:disait|dirait|dit|fait|ferait|signerait|rirait|applaudirait)\b[^,]*$"
)
"""« Tenir une librairie afin d'avoir une librairie, La Palisse applaudit »."""
_IDEE = re.compile(
    r"(?:^|[.!?…;] )[^.!?…;]*\b(?:verrais|mettrais|préfère|préférerais|dirais|voudrais|aimerais) (?:plutôt |bien )?l’(?:idée|envie) d(?:e |’)(?P<dite>\S+ \S.+?)[ .!]*$", re.I
)  # fmt: skip
_SUITE_DE_LISTE = re.compile(r"(?<=\w)[.…]\s+(Ni|Et|Sans|Avec|Pour|Comme|Même|Pas)\b(?![^.!?]*\?)")


def _d_une_traite(texte: str) -> str:
    """« … sans rien empoisonner. Ni les bêtes ni moi. » in one sentence."""
    if not _infinitif_en_tete(texte):
        return texte
    return _SUITE_DE_LISTE.sub(lambda m: f", {m[1].lower()}", texte)


def _infinitif_en_tete(texte: str) -> bool:
    mots = re.findall(r"[^\W\d_]+", texte.lower())[:1]
    return bool(mots) and infinitif(mots[0])


def _entiere_surement(texte: str) -> str | None:
    """« on répare ce que les autres jettent, pour que les gens dorment » whole, typed with care.

    « laver les chiens chez eux, pour qu'ils y restent » tells what is done as well; « on met le
    plat au milieu pour que… » orders nothing.
    """
    lu = _FAIT_POUR_QUE.match(nettoyer(texte))
    if lu is None or lu["verbe"] and not infinitif(lu["verbe"].lower()):
        return None
    dite = en_phrase(texte, libre=True) if lu["on"] else _proposition(texte, True)
    mots = re.findall(r"[^\W\d_]+", dite or "")
    return dite if dite and all(connu(m.lower()) or len(m) < 3 for m in mots) else None


_FAIT_POUR_QUE = re.compile(
    r"(?:(?P<on>(?:on|nous) (?:\S+ )+?)|(?P<verbe>[^\W\d_]+) [^.;!?]*?),? ?\b(?:pour|afin) qu(?:e |’)", re.I
)  # fmt: skip


def _nomme_ou_resout(phrase: str, texte: str, demandee: bool) -> str | None:
    """« qu'ils mangent bien », « que les ouvriers », « les ouvriers mangent bien », put in place."""
    dit = re.sub(_NON, "", nettoyer(texte))
    trouve = re.match(r"(?:(?:pour|afin) )?qu(?:e |’)(?=\S)", dit, re.I)
    clause = dit[trouve.end() :] if trouve else dit
    if trouve and not tient(f"Nous existons pour que {clause.rstrip(' .!')}."):
        place = presque(phrase, dit) or _a_son_pronom(phrase)
        return remplacer(phrase, place, propre(dit)) if place else None
    if trouve and re.match(r"ils?\b|elles?\b", clause, re.I):
        lu = lire_contenu(clause)
        return poser(phrase, lu, False) if lu and lu.genre == "effet" else None
    if trouve or not _DIT_D_EUX.match(clause) or len(clause.split()) > 18:
        return None
    # « les anciens peuvent compter sur moi »
    lu, cadre = lire_contenu(clause), lire(phrase)
    if lu is None or lu.genre != "effet" or not nomme_des_gens(" ".join(clause.split()[:2])):
        return None
    memes = cadre and normaliser(clause).startswith(normaliser(sujet_de(cadre) or "?") + " ")
    if memes or (demandee and cadre and cadre.generique):
        return poser(phrase, lu, False)
    return f"Nous existons pour {que(lu.texte)}." if demandee or not tient(phrase) else None


_DIT_D_EUX = re.compile(
    r"(?:les|nos|ceux|celles) (?!.*\b(?:ne|n’|pas|plus|jamais|rien|aucune?|s’en f\w+|vous|tu|phrase)(?:\b|(?<=’)))[^?]+$", re.I
)  # fmt: skip


def _a_son_pronom(phrase: str) -> tuple[int, int] | None:
    trouve = re.search(r"\bqu’(?:ils|elles|[a-zé]+s(?= \w+nt\b))", phrase)
    return trouve.span() if trouve else None


def _proposition(texte: str, demandee: bool) -> str | None:
    propose = _ANNONCE.sub("", nettoyer(texte)).strip(" ,:")
    plat = normaliser(propose)
    if proteste(texte) or len(plat.split()) < 3 or _CRITIQUE.search(plat) or _AU_COACH.search(plat):
        return None
    annonce = len(propose) < len(nettoyer(texte)) and re.match(
        r"(?:pour|afin|qu[e’]|d[e’]|\w+(?:er|ir|re)\b)", propose, re.I
    )
    ordonne = CHANGE.search(normaliser(texte).replace("plutot", "")) and not annonce
    dit = re.search(r"«|[.!?…]\s+\S", propose) or JUGE.search(propose) or _EXCLAME.match(propose)
    # « Que les clients sont pénibles » wishes nothing.
    constate = re.match(r"qu[e’]", propose, re.I) and INDICATIF.search(
        re.split(r" qui | ce qu| où |,", propose)[0]
    )
    # « accompagner que guider, mais mettez plutôt aider » orders something else.
    autre = re.search(
        r"[,;] (?:mais |et )?(?:mettez|mets|dites|écrivez|remplacez)\b", propose, re.I
    )
    if dit or ordonne or autre or (constate and not demandee):
        return None
    if re.match(
        r"qu(?:e |’)(?:je\b|j’|c’|ça\b|cela\b|il (?:y )?manque|il faut|vous\b|tu\b)", propose, re.I
    ):
        # « je dirais que j'hésite » is no wish.
        return None
    return en_phrase(propose, libre=demandee)


_EXCLAME = re.compile(
    r"qu(?:e |’)(?:c’|ce sont\b|de\b|d’|du\b|faire\b|dire\b|penser\b|est-ce|voulez|veux)", re.I
)
"""« Que c'est long », « que faire de la fin »."""


_NON = re.compile(
    r"^(?:(?:euh|bah|ben|mais|ah|bof)\W+)*(?:non|nan|nn|pas ça|pas ca)\b(?: non)*\s*(?:[.,!:;…-]+|\n)\s*(?:(?:c’ ?est|plut[ôo]t|moi)[ ,:]+(?!pas\b))*",
    re.I,
)


def en_quelques_mots(phrase: str, texte: str, dits: str, demandees: bool = False) -> str | None:
    """« non. murs droits »: the words they want, where people, values or the rest are said.

    Without a no before them, a few words are taken only when they were asked for.
    """
    net = nettoyer(texte)
    non = _NON.match(net)
    dit = sans_presentatif(COMMENTAIRE_FINAL.sub("", net[non.end() :] if non else net))
    if clients := _LES_CLIENTS.match(dit):
        # « mes clients ce sont les gens dont le corps a changé »
        dit, gens, non = clients["qui"], place_des_gens(phrase), clients
        neuf = re.sub(r"^des ", "les ", propre(dit))
        if gens and re.match(r"(?:les|ceux|celles|nos|la|le|l’|tous|toutes)\b", neuf):
            avec_de = re.match(r"d(?:es|e|u|’)", phrase[gens[0] :])
            return accorder_puisse(remplacer(phrase, gens, de(neuf) if avec_de else neuf))
    groupe = groupe_nominal(propre(dit)) if non or demandees else None
    if groupe is None or proteste(texte):
        return None
    if place := nommer(phrase, groupe):
        return place
    verbe, cadre = _verbe(groupe, dits), lire(phrase)
    if not verbe and not (non and cadre and cadre.generique):
        # A bare group of words says nothing in the place of what the sentence is for.
        return None
    return _en_contribution(phrase, f"{verbe}{groupe}")


def nommer(phrase: str, dit: str) -> str | None:
    """The sentence with these people, or this value, in the place of those it names, or None."""
    groupe = groupe_nominal(propre(dit))
    if groupe is None:
        return None
    if nomme_une_valeur(groupe) and (
        notre := re.search(r"\bcompter sur (notre|mon|ma) ([^,.]+)", phrase)
    ):
        return remplacer(phrase, notre.span(2), re.sub(r"^(?:la|le) |^l’", "", groupe))
    if nomme_une_valeur(groupe) and (grace := _GRACE_A.search(phrase)):
        nue = re.sub(r"^(?:la|le) |^l’", "", groupe)
        # « mon travail bien fait » would be said of one piece of it.
        return remplacer(
            phrase, grace.span("nom" if " " not in nue else "tout"), groupe if " " in nue else nue
        )
    if nomme_une_valeur(groupe) and (place := place_des_valeurs(phrase)):
        avec_a = re.match(r"(?:à|aux?) ", phrase[place[0] :])
        return f"{phrase[: place[0]]}{a(groupe) if avec_a else groupe}{phrase[place[1] :]}"
    if nomme_des_gens(groupe) and (place := place_des_gens(phrase) or sujet_de_gens(phrase)):
        gens = re.sub(r"^des ", "les ", groupe)
        dit = de(gens) if re.match(r"d(?:es|e|u|’)", phrase[place[0] :]) else gens
        return remplacer(phrase, place, dit)
    return None


_A_LA_PLACE = r"(?:[àa] la place|plut[ôo]t|alors)"
_MIS_A_LA_PLACE = re.compile(
    rf"\W*(?:(?:non|alors|et|mais|oui|puis)\W+)*{METTRE} (?:moi |juste )*(?:{_A_LA_PLACE},? (?P<apres>.{{3,40}}?)|(?P<avant>.{{3,40}}?),? {_A_LA_PLACE})\W*", re.I
)  # fmt: skip


def mis_a_la_place(lecture: Lecture, consigne: str) -> str | None:
    """« Mettez paysans à la place », « mets plutôt les vieilles dames »: where people, or a value, are told."""
    mis = _MIS_A_LA_PLACE.fullmatch(re.sub(r"[«»] ?", "", lecture.demasquer(consigne)).strip())
    return nommer(lecture.phrase, (mis["apres"] or mis["avant"]).strip()) if mis else None


_GRACE_A = re.compile(r"\bgrâce à (?P<tout>(?:notre|mon|ma) (?P<nom>[^,. ]+))(?=[,.])")
_LES_CLIENTS = re.compile(
    r"\W*(?:(?:ah|non|nan|mais|finalement|en fait|alors|et)\W+)*(?:mes|les|nos) (?:vrais? )?client\w*(?:,? ?(?:c’est|ce sont|sont)(?: plutôt| surtout| pas ça,? c’est)?|\s*:) (?P<qui>\S+ .+?)[ .!]*$", re.I
)  # fmt: skip
_CONTRIBUTION = re.compile(
    r"^(?P<sujet>(?:\S+ ){1,6}?)pour (?P<que>qu(?:e |’))?(?P<dite>[^,]+?)(?=,|\.)"
)


def _en_contribution(phrase: str, groupe: str) -> str | None:
    """The words in the place of what the sentence says the business is for."""
    trouve = _CONTRIBUTION.match(phrase)
    if trouve is None:
        return None
    suite = phrase[trouve.end() :]
    if trouve["que"] and ", afin " not in phrase:
        suite = f", afin {trouve['que']}{trouve['dite']}{suite}"
    gens = place_des_gens(phrase)
    if gens and gens[1] <= trouve.end():
        # « qu'ils puissent » says again whom the part that goes away was for.
        eux = re.sub(r"^d(?:es |e (?=les|nos|mes))", "les ", phrase[slice(*gens)])
        suite = re.sub(r"\bqu’(?:ils|elles)\b", que(eux), suite)
    return f"{trouve['sujet']}pour {groupe}{suite}"


def _verbe(groupe: str, dits: str) -> str:
    """The infinitive they said these words with, and a space; empty when there was none."""
    nom = re.sub(r"^(?:des|les?|la|l’|du|de la|une?|mes|nos) ?", "", groupe).split()[0]
    avant = re.search(
        rf"([\w]+) (?:(?:des|les?|la|l[’']|du|de|d[’']|une?|mes|nos|mon) ?)?(?:\w+ )?{re.escape(nom)}\b",
        dits,
        re.I,
    )
    if avant is None:
        return ""
    verbe = avant[1].lower()
    if infinitif(verbe):
        return f"{verbe} "
    formes = tours(verbe, 1) or tours(verbe, 4)
    return f"{formes[0].infinitif} " if formes else ""


_JAMAIS_UNE_PHRASE = re.compile(
    r"\W*(?:(?:non|bon|ben|bah|euh|alors|ah|mais) ?[,.]? ?)*(?:rien|oui|elle|aucune?)\b"
    r"|\W*(?:ca|cela) (?:me|nous|ira|va)\b|\W*c'est (?:tres )?(?:bon|bien|oui|ok|parfait)\b"
    r"|\W*on (?:voudrait|aimerait|prefererait|pense|trouve)\b|\W*(?:et|mais) .*(?:\balors\b|\bdans tout ca\b|\?)"
)
"""An answer about the sentence, whatever else it goes on to say."""

_ON_FAIT = re.compile(
    r"on (?!a |est |avait |dirait|dit|sent|voit|croirait|comprend|peut|pourrait|va|garde|change|reste|met|s’|se|y|n|est pas)\w+ \S+ ", re.I
)  # fmt: skip


def en_phrase(texte: str, libre: bool = False) -> str | None:
    """A proposal as a sentence: an infinitive, « pour… », « que… », or a clause of « nous »."""
    nue = accorder_les_sujets(propre(COMMENTAIRE_FINAL.sub("", texte)))
    if " " not in nue:
        return None
    soi = r"nous|notre|nos" + (r"|on(?! (?:a|est|avait)\b)|je|j’\w+|mon|ma|mes" if libre else "")
    dit_de_soi = re.match(rf"(?:{soi})\b(?! {_PROCHES}|,? c’)", nue, re.I) and _a_un_verbe(nue)
    if dit_de_soi or _ON_FAIT.match(nue):
        return majuscule(nue) + "."
    if _POUR_CLAUSE.match(nue) and place_du_verbe([m.lower() for m in decouper(nue[5:])]):
        # « pour les mamans et les papis du quartier mangent du vrai »
        nue = f"pour que {nue[5:]}"
    entree = nue
    nue = re.sub(
        r"^(?:pour\s+|afin (?:de\s+|d’|(?=qu))|de\s+(?=\w+(?:er|ir|re)\b)|d’(?=\w+(?:er|ir|re)\b))",
        "",
        nue,
        flags=re.I,
    )
    tete = re.match(r"(?:(?:ne|pas|plus|se|leur|lui|mieux|bien) |[ns]’)*([\w-]+)", nue, re.I)
    if (
        (libre and _complement(nue))
        or re.match(r"qu[e’]", nue, re.I)
        or (tete and infinitif(tete[1].lower()))
        or nue != entree
    ):
        return f"Nous existons pour {nue[0].lower()}{nue[1:]}."
    return None


_POUR_CLAUSE = re.compile(r"pour (?:les|nos|ceux|celles|des) (?!.*\b(?:qui|que|dont)\b)", re.I)
_PROCHES = r"(?:parents?|femme|mari|m[eè]re|p[eè]re|enfants?|fils|filles?|famille|fr[eè]res?|s(?:oe|œ)urs?)\b"


def _a_un_verbe(texte: str) -> bool:
    mots = re.findall(r"[^\W\d_]+", texte.lower())
    return any(
        conjugue(mot)
        and part(mot, "V") > 0.4
        and part(avant, "T") < 0.5
        and avant not in _POSSESSIFS
        for avant, mot in zip(mots, mots[1:], strict=False)
    )


_POSSESSIFS = ("notre", "nos", "mon", "ma", "mes")


def _complement(nue: str) -> bool:
    """Whether « pour » can stand before it, a group of words with a relative: « ceux qui… »."""
    if not re.search(r"\b(?:qui|que|qu’|où|dont)", nue):
        return False
    creux = len(nue.split()) <= 4 and VIDES.search(normaliser(nue))
    dehors = rf"(?:et|mais|non|on|c’est|j’\w+)\b|(?:mon|ma|mes|nos|notre) {_PROCHES}"
    return sans_verbe(nue) and not creux and not re.match(dehors, nue, re.I)
