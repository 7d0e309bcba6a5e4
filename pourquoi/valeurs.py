"""Values: which ones, one real act for each, and how a client sees it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.dictons import dicton, dire
from pourquoi.ecoute.interroge import interroge
from pourquoi.ecoute.sans_reponse import esquive, vide
from pourquoi.ecriture import JOURS, en_phrases, normaliser
from pourquoi.etape import Etape, sans_reponse
from pourquoi.reflet import ecrire, en_francais, refleter
from pourquoi.reflet.autonomie import autonome
from pourquoi.reflet.lexique import a_lecture, infinitif, part
from pourquoi.reflet.personne import TU, VOUS, Intournable, Personne, tourner
from pourquoi.reflet.typographie import nettoyer
from pourquoi.reflexion import (
    LONGUEUR_RAPPEL,
    decousu,
    dite,
    pourquoi_profond,
    refleter_reponse,
    tout_dire,
)
from pourquoi.valeurs_lexique import (
    avec_article,
    valeurs_dites,
    valeurs_niees,
    valeurs_sous_entendues,
)
from pourquoi.valeurs_nommees import A_SOI, AVEC_ARTICLE, chacune_son_tour, nommer

_ENTREE = re.compile(
    r"^(?:(?:(?:ah|oh),? )?(?:d['’ ]?accord|ok(?:ay)?|oui(?:,? voil[àa])?|voil[àa]|entendu|compris|tr[èe]s bien|je (?:vois|comprends))(?=\s*[,.;:!…]|\s+(?:alors|donc|ben|bah|bon|moi|c['’ ]?est)\b)[\s,.;:!…]*"
    r"|(?:(?:ah |oh )?mon dieu|oh l[àa] l[àa]|pff+|euh+|heu+|hum+|hmm+|bah|ben|alors|bon(?=\s*[,.…]|\s+(?:ben|bah|alors|euh|c['’]))|donc|ok|je dirais|disons|pour moi|moi)(?!\w)[\s,.…:-]*"
    r"|(?:(?:mes|nos|les|ma|notre|la|en|comme|niveau|c[oô]t[eé]|question)\s+)?valeurs?(?:\s+(?:que je porte|qui comptent|pour moi))?"
    r"(?:\s*[:;,.…–—-]+\s*|\s+(?=euh|heu|bah|ben|je dirais|c['’ ]?est|ce sont|ce serait|sont|seraient|les?\b|la\b|l['’]))"
    r"|(?:c['’ ]?est|ce sont|ce serait|sont|seraient)(?!\w)(?=\s*(?:,|:|la\b|le\b|les\b|l['’]|d['’]abord|surtout|de\b|du\b|euh|\w+(?:er|ir|re|oir)\b))[\s,:]*"
    # « moi c’est qu’on ne ment pas », but not « c’est qu’on soit bien » nor « c’est que du bonheur »
    r"|c['’ ]?est (?:surtout |juste |simplement )?qu(?:e |['’])(?=(?:(?:on|je|nous) |j['’])(?!(?:ne |n['’]|y |en |se |s['’])?(?:soi[st]|soyons|puiss|aie?s?\b(?! \w+[ée]s?\b)|ait\b|ayons|fass|sach|aill|veuill|prenn|vienn|tienn)\w*)))",
    re.IGNORECASE,
)
_FIN_DE_NON_RECEVOIR = re.compile(
    r"(?:[çc]a|elles?|c['’ ]?est|sont|n['’]|ne|pas|mon affaire|personnel|priv[eé])\b", re.IGNORECASE
)
"""What follows « mes valeurs » when they are not told after all."""

_EN_QUESTION = re.compile(
    r"^(?!qu)(.{3,60}?)[\s,]*(?:c['’ ]?est|est-ce|[çc]a compte(?: comme)?|[çc]a fait|[çc]a peut [êe]tre)(?: (?:que c['’]est|bien|d[ée]j[àa]))?(?: comme)? (?:une )?valeur\b.{0,10}\?\s*$",
    re.IGNORECASE,
)


def valeur_en_question(texte: str) -> str | None:
    """The value someone names shyly, as a question: « être gentille, c'est une valeur ? »."""
    trouve = _EN_QUESTION.match(texte.strip())
    return None if trouve is None or interroge(trouve[1]) else trouve[1].strip()


_UNE_VALEUR = re.compile(r"(?:les? |la |l[’'])(?:[^\W\d]+[’'-]?\s?){1,3}", re.IGNORECASE)

_DES_VALEURS = re.compile(r"(?:les? |la |l[’'])[^\W\d_]+(?:[ ’'-][^\W\d_]+){0,11}", re.IGNORECASE)
"""Several, maybe, without a comma: « le calme le geste lent »."""


LISTEES = 5
"""Values that a list may hold; what is told otherwise gives three at the most."""


def enumerees(texte: str) -> list[str]:
    """The values of a bare list where one at least is known: « la présence, le temps et la vérité ».

    Empty when the answer is no such list.
    """
    dits = [d.strip() for d in re.split(r",\s*(?:et\s+)?|\s+et\s+", sans_entree(texte).strip(" ."))]
    # « la rigueur le calme et l'écoute »
    dits = [v for d in dits for v in (sans_virgules(d) if _DES_VALEURS.fullmatch(d) else [d])]
    if not 2 <= len(dits) <= LISTEES or not all(_UNE_VALEUR.fullmatch(d) for d in dits):
        return []
    connues = [valeurs_dites(d) for d in dits]
    if not any(connues):
        return []
    # What the table lacks is kept as it was said.
    noms = [
        v[0] if v else d[0].lower() + d[1:].replace("'", "’")
        for d, v in zip(dits, connues, strict=True)
    ]
    return list(dict.fromkeys(noms))


_RIEN_QU_UNE = re.compile(
    r"(?:(?:et|puis|aussi|surtout|euh|bah|ben|d'abord) ,? ?)*(?:(?:la|le|les|l'|une?|du|de la|mon|ma) ?)?[\w-]+(?: aussi| surtout)?"
)


def que_des_valeurs(texte: str) -> list[str]:
    """The values of a message that names nothing else: « l'écoute et la patience »."""
    if listees := enumerees(texte):
        return listees
    dites = [
        d.strip()
        for d in re.split(r",(?! ?(?:surtout|aussi))|\bet\b", normaliser(texte).strip(" .!"))
    ]
    nues = all(_RIEN_QU_UNE.fullmatch(d) and valeurs_dites(d) for d in dites if d)
    return valeurs_dites(texte) if nues else []


_UN_INFINITIF = re.compile(
    r"(?:ne (?:rien|pas|jamais|plus) |pas |jamais )?(?:être |\w+(?:er|ir|re|oir)\b)(?: ?[\w'’-]+){0,4}"
    r"|(?:ne (?:rien|pas|jamais|plus) |pas |jamais )\w+(?:er|ir|re|oir)\b(?: ?[\w'’-]+){0,9}",
    re.IGNORECASE,
)
_PAS_DE = re.compile(
    r"(?:pas|jamais|z[ée]ro|aucune?) (?!(?:les?|la|mes|mon|ma|des) |l['’])(?:d[e'’] ?)?[\w-]+(?: [\w-]+){0,2}",
    re.IGNORECASE,
)
"""« pas de chimie »."""
_SUITE_DE_TETE = re.compile(
    r"\s*:\s|,? (?:c['’ ]?est|parce qu|car |quitte à|même (?:si|quand)|voilà|sinon|sans )",
    re.IGNORECASE,
)
_LIENS = re.compile(
    r"^(?:(?:et|puis|aussi|surtout|d['’]abord|déjà|euh|bah|ben|oui|non)\b[ ,]*)+", re.IGNORECASE
)
_Y_TIENT = re.compile(
    r"(?P<dit>(?:les? |la |l[’']|mon |ma |mes )(?:[\w’'-]+ ){0,5}?[\w’'-]+),? (?:(?:[çc]a,? )?c['’ ]?est (?:sacr[ée]|intouchable|non négociable)"
    r"|(?:moi,? )?(?:je|j[’']|on|nous) ?(?:(?:ne |n[’'])?(?:la |le |les |l[’']|y )(?:chang|l[âa]ch|touch|modifi|brad|n[ée]goci|abandonn|sacrifi|renonc|trahi|rogn|c[èe]d)\w* (?:pas|jamais|rien)\b"
    r"|(?:ne |n[’'])?(?:chang|touch)\w* (?:rien (?:dedans|à)|pas à (?:ça|cela))|(?:la |le |les |l[’'])(?:gard|respect|défend|prot[èe]g)\w*))",
    re.IGNORECASE,
)
"""« La recette de ma grand-mère, je la change pas »: what is held to, be it one's own."""
_DONT_ON_PARLE = re.compile(
    r"\W*(?:et |moi )?(?:les? |la |l[’'])[^,.;:]{2,40}, (?:moi,? )?(?:je|j[’']|on|nous) ?(?:ne |n[’'])?(?:la|le|les|l[’']|y|en)\b",
    re.IGNORECASE,
)
_CE_N_EST_PAS = re.compile(r"\b(?:c['’ ]?est|ce n['’]est) pas\b(?! négociable)", re.IGNORECASE)
_SE_COMPTE = re.compile(
    r"\W*(?:les? |la |l[’']|mon |ma |mes )[^,;.!?]{2,40}?,? (?:[çc]a,? )?c['’ ]?est (?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente)\b)",
    re.IGNORECASE,
)
"""« La pâte, c'est douze heures »: held to with its measure, and not by its bare name."""
_DES_GENS = re.compile(
    r"\b(?:clients?|clientes?|gens|familles?|personnes?|enfants?|patients?|équipes?|salariés?|mari|femme|mère|père|fils|fille)\b",
    re.IGNORECASE,
)


def en_leurs_mots(texte: str) -> list[str]:
    """The values that open each sentence of an answer, in its author's words: « le fait maison », « ne rien jeter ».

    « Le fait maison, c'est non négociable. Et ne rien jeter : … » names both. Those the table knows
    take its name.
    """
    dits: list[str] = []
    for phrase in en_phrases(_ENTRE_PARENTHESES.sub("", sans_entree(texte))):
        if _CE_N_EST_PAS.search(phrase) or _SE_COMPTE.match(phrase):
            continue
        if (tenu := _tenu(phrase)) is not None:
            dits.append(tenu[0])
            phrase = tenu[1]
        elif _DONT_ON_PARLE.match(phrase):
            # « Le prix, je le donne avant » is done, not held to.
            continue
        tete = _SUITE_DE_TETE.split(phrase.strip(" .!?…"))[0]
        for bout in re.split(
            r",\s*|\s+et\s+(?=(?:la|les?|ne|pas|jamais|\w+[eio]r|\w+re)\b|l['’])", tete
        ):
            dit = re.sub(r" (?:déjà|deja)$", "", _LIENS.sub("", bout.strip()))
            if _REJETEE.match(normaliser(dit)):
                break
            nomme = _UNE_VALEUR.fullmatch(dit) and _nominal(dit) and not _DES_GENS.search(dit)
            nomme = nomme and not _UN_MOMENT.match(dit)
            nomme = nomme or dits and _PAS_DE.fullmatch(dit) and _refuse(dit)
            if not (nomme or _UN_INFINITIF.fullmatch(dit) and infinitif(_verbe(dit))):
                break
            sus = valeurs_dites(dit) or ([] if nomme else valeurs_sous_entendues(dit))
            dits += sus or [_comme_on_l_ecrit(dit)]
    niees = valeurs_niees(texte)
    dits = [d for d in dict.fromkeys(dits) if d not in niees and not _PAS_UNE_VALEUR.fullmatch(d)]
    # What is named comes before what is only done: a sentence takes it more easily.
    return sorted(dits, key=lambda d: not AVEC_ARTICLE.match(d))[:3]


def _comme_on_l_ecrit(dit: str) -> str:
    """« pas parler pr rien dire » → « ne pas parler pour rien dire »."""
    dit = (ecrire(dit) or dit).replace("'", "’")
    return _RIEN_FAIRE.sub(r"ne \1 \2", dit[0].lower() + dit[1:])


def _tenu(phrase: str) -> tuple[str, str] | None:
    """What a sentence holds to and what it says after, or None.

    « La recette de ma grand-mère, je la change pas, et le respect » → « la recette de ma
    grand-mère », « le respect ».
    """
    dit = ecrire(phrase) or phrase
    trouve = _Y_TIENT.match(_LIENS.sub("", dit))
    nom = trouve["dit"].replace("'", "’") if trouve else ""
    de_qui = re.split(r"[ ’]", nom)[1:2]
    if not de_qui or _DES_GENS.match(de_qui[0]) or not _nominal(nom):
        return None
    suite = dit[len(dit) - len(trouve.string) + trouve.end() :].strip(" ,.;")
    return nom[0].lower() + nom[1:], suite


def _refuse(dit: str) -> bool:
    """Whether « pas … » refuses a thing: « pas de chimie », not « pas bâclé »."""
    mot = dit.split()[1].lower()
    return mot == "de" or mot.startswith(("d'", "d’")) or a_lecture(mot, "N")


_PAS_UNE_VALEUR = re.compile(
    r"(?:(?:le |la |l’)?(?:non|nan|nn|oui|ouais|si|bof|bon|rien))|(?:les|mes) valeurs?|bonne question|les? mots?\b.*|l’(?:important|essentiel|idée|objectif|autre|exemple)|le (?:principal|but|problème|reste|plus (?:\w+ )?important|mieux|pire)|la (?:vérité c’est|question|réponse|chose|base\b.*|clé\b.*)|le minimum\b.*",
    re.IGNORECASE,
)
"""« L'important, c'est que les enfants jouent »."""


def _nominal(dit: str) -> bool:
    """Whether a few words with an article hold no verb: « le fait maison », not « la porte ferme »."""
    mots = [m for m in re.split(r"[ ’']", dit.lower())[1:] if m]
    verbes = [
        m for m in mots[1:] if part(m, "V") > 0.8 and not (_PARTICIPE.search(m) or infinitif(m))
    ]
    return bool(mots) and a_lecture(mots[0], "N") and not verbes


_PARTICIPE = re.compile(r"(?:[éiu]e?s?|faite?s?|mise?s?)$")
"""Of « le travail fini », « la parole donnée »."""


def _verbe(dit: str) -> str:
    """The infinitive of « ne rien jeter »."""
    return re.sub(r"^(?:ne (?:(?:rien|pas|jamais|plus) )?|pas |jamais )", "", dit.lower()).split()[
        0
    ]


_ENTRE_PARENTHESES = re.compile(r"\s*\([^()]*\)")
"""« Ne rien gaspiller (ma sœur en rit) »: said beside the value."""


_INFINITIF = re.compile(
    r"(?:(?:et|puis|aussi|surtout) )*(?:(?:ne (?:pas|jamais)|pas|jamais) )(?:\w+ )?\w+(?:er|ir|re)\b(?: [\w'’]+){0,5}",
    re.IGNORECASE,
)


def _a_l_infinitif(texte: str) -> list[str]:
    """The values named by what one does or never does, beside others.

    « la patience, et ne pas tricher » names what the table calls honesty; « la douceur, et demander
    avant de toucher quelqu’un » has no other name.
    """
    trouves: list[str] = []
    for bout in _ENTRE_CONDUITES.split(_ENTRE_PARENTHESES.sub("", sans_entree(texte))):
        dit = _ET_POURQUOI.split(bout, maxsplit=1)[0]
        if _REJETEE.match(normaliser(bout)):
            continue
        if _A_L_HEURE.fullmatch(normaliser(dit)):
            trouves.append("la ponctualité")
        elif _INFINITIF.fullmatch(dit) and (sus := valeurs_sous_entendues(dit)):
            trouves += sus
        elif (m := _A_FAIRE.fullmatch(dit)) and not _PLUSIEURS.search(m["dit"]):
            nu = _RIEN_FAIRE.sub(r"ne \1 \2", m["dit"])
            verbe = _verbe(nu)
            if infinitif(verbe) or verbe in ("etre", "être"):
                dit = (ecrire(nu) or nu).replace("'", "’")
                trouves.append(dit[0].lower() + dit[1:])
    return trouves


_ENTRE_CONDUITES = re.compile(
    r"\s*[,;:.!?…]\s*|\s+(?=(?:et|puis|pi)(?: (?:puis|pi|aussi|surtout))* (?:ne |n['’])?(?:(?:rien|pas|jamais) )?\w+(?:er|ir|re)\b)",
    re.IGNORECASE,
)
_ET_POURQUOI = re.compile(
    r",? (?:parce qu|pa?rc?[eq] ?que? |pcq|car |puisqu|vu qu|même (?:si|quand)|sinon |quitte à |c[’' ]?est )",
    re.IGNORECASE,
)
"""« Dire le vrai prix parce que les autres l’enflent »: why is no part of the value."""
_REJETEE = re.compile(
    r"(?:.* )?(?:non merci|tres peu pour moi|jamais(?: de la vie)?)\W*$|.*\bc[' ]?est (?:pas|jamais|plus|trop|nul)\b"
)
"""« Aller vite c’est pas pour moi », « crier dessus, jamais »."""
_A_L_HEURE = re.compile(r"(?:(?:et|puis|aussi|surtout|toujours) )*a l'heure(?: toujours| aussi)?")
_PLUSIEURS = re.compile(r"\w.*\b(?:et|ne|n['’])(?:\b| ?\w)", re.IGNORECASE)
_A_FAIRE = re.compile(
    r"(?:(?:et|puis|pi|aussi|surtout|déjà|deja|euh|ben|d['’]abord) )*(?P<dit>(?:ne )?(?:pas|rien|jamais) [a-zêé]+(?:er|ir|re)\b(?: [\w'’-]+){0,9}?|(?:ne )?[a-zêé]+(?:er|ir|re)\b(?: [\w'’-]+){1,9}?)(?: (?:déjà|deja|aussi|surtout|quoi|hein|voilà))*",
    re.IGNORECASE,
)


_AU_PASSAGE = re.compile(
    r"(?: (?:peut[- ][eê]tre|surtout|aussi|je (?:crois|pense|dirais)|quoi|voil[àa]|(?:vient|viennent|passe|arrive)(?: juste| tout de suite)? (?:apr[eè]s|ensuite|derri[eè]re|en second)|(?:passe|vient) (?:avant tout|en premier|d['’]abord)))+$",
    re.IGNORECASE,
)
_UN_NOM = re.compile(
    r"(?:l[ea] |les |l[’']|une? |mon |ma |mes |notre |nos )?[^\W\d_][\w’'-]*(?: [\w’'-]+){0,5}"
)
_RIEN_FAIRE = re.compile(r"(?:ne )?(rien|pas|jamais) (\w+(?:er|ir|re)\b.*)")


def en_liste(texte: str) -> list[str]:
    """The values of a list, as they were written; nothing when something else is said in it.

    « le travail honnete et rien jeter » → « le travail honnête », « ne rien jeter ».
    """
    texte = sans_le_nom(texte)
    dits = [m.strip(" .!«»") for m in re.split(r",\s+| et (?:puis )?", ecrire(texte) or texte)]
    dits = [p for dit in dits for p in sans_virgules(_AU_PASSAGE.sub("", dit))]
    trouves = []
    for dit in dits:
        nom = _RIEN_FAIRE.sub(r"ne \1 \2", dit[:1].lower() + dit[1:])
        determine = re.match(r"(?:l[ea] |les |l[’']|ne )", nom)
        determine = determine or trouves and infinitif(nom.split()[0])
        if not (determine and _UN_NOM.fullmatch(nom)) or re.search(
            r"\b(?:je\b|on\b|[cj][’'])", nom
        ):
            return []
        trouves.append(nom)
    return trouves[:LISTEES]


EN_UN_NOM = 5
"""Words of a value at the most, with what qualifies it: « l'écoute de tous les jours »."""
_RACONTEE = re.compile(
    r"\b(?:je|on|nous|vous|tu|ils?|elles?|qui|que|quand|si|dont|mais|pas|[cjnd]['’](?:est|ai|y))\b",
    re.I,
)


def entiere(dit: str) -> str:
    """A value with all that qualifies it, and its article: « écoute active » → « l’écoute active ».

    Empty for words that name no value: a story, an act.
    """
    dit = (ecrire(dit) or dit).strip(' .!?«»“”"').replace("'", "’")
    if not dit or len(dit.split()) > EN_UN_NOM or _RACONTEE.search(dit):
        return ""
    if _PAS_UNE_VALEUR.fullmatch(dit):
        return ""
    dit = _RIEN_FAIRE.sub(r"ne \1 \2", dit[0].lower() + dit[1:])
    if AVEC_ARTICLE.match(dit) or _UN_INFINITIF.fullmatch(dit) and infinitif(_verbe(dit)):
        return dit
    nom = dit.split()[0]
    nommee = f"{avec_article(nom).removesuffix(nom)}{dit}"
    # « la patience paie » tells something.
    return nommee if _nominal(nommee) or valeurs_dites(nom) and " " not in dit else ""


def en_entier(liste: str) -> list[str]:
    """The values of a list that is said to be one, each whole; nothing when one of them is none.

    « franchise chiffrée, goût du papier » → « la franchise chiffrée », « le goût du papier ».
    """
    dits = re.split(r"\s*[,;]\s*(?:et\s+)?|\s+et\s+(?:puis )?", sans_entree(liste).strip(" ."))
    noms = [entiere(dit) for dit in dits]
    return noms if all(noms) and len(noms) <= LISTEES else []


_MENENT_A = re.compile(
    r"(?:a|d[eu]?|des|pour|sans|par|avec|dans|sur|chez|en|et|ou|mais|que|comme|ne|rien|pas|jamais|bien|mal|tout|l[ea]s?|l|une?|aux?|m(?:on|a|es))"
)
"""Words after which no other value of a list can begin."""


def sans_virgules(dit: str) -> list[str]:
    """The values of a list told in one breath: « le respect prendre le temps » → two of them.

    Whole when what would come apart is no value that is known, nor something to do.
    """
    parts: list[list[str]] = []
    for mot in dit.split():
        dernier = parts[-1] if parts else []
        libre = len(dernier) > 1 and not _MENENT_A.fullmatch(normaliser(dernier[-1]))
        article = re.match(r"(?:l[ea]|les)$|l[’']\w", mot, re.IGNORECASE)
        if not parts or (libre and (article or infinitif(mot.lower()))):
            parts.append([])
        parts[-1].append(mot)
    textes = [" ".join(part) for part in parts]
    connues = all(
        valeurs_dites(t) or infinitif(t.split()[0].lower()) or _en_est_une(t) for t in textes
    )
    return textes if connues and any(map(valeurs_dites, textes)) else [dit]


def _en_est_une(dit: str) -> bool:
    """Whether words that no table holds name a value beside others: « le geste lent », not « le matin »."""
    nomme = _UNE_VALEUR.fullmatch(dit) and _nominal(dit.replace("'", "’"))
    autre = _RACONTEE.search(dit) or _DES_GENS.search(dit) or _UN_MOMENT.match(dit)
    return bool(nomme) and not autre and not _PAS_UNE_VALEUR.fullmatch(dit) and " " in dit


_UN_REFUS = re.compile(
    r"(?:(?:pas|jamais) (?:de |d['’])|z[ée]ro |sans (?!(?:[çc]a|elles?|eux|lui|moi|plus|le|la|les|mes|doute)\b))[\w-]+(?:[ ’'][\w-]+){0,3}"
    r"|(?:ne )?(?:pas|jamais) (?P<verbe>\w+(?:er|ir|re))\b(?: [\w'’-]+){0,9}",
    re.IGNORECASE,
)
_REFUS_DE_REPONDRE = re.compile(
    r"\b(?:id[ée]es?|souci|probl[èe]me|quoi|valeurs?|mots?|avis|pr[ée]f[ée]rence|r[ée]fl[ée]ch\w+|h[ée]sit\w+|savoir|mentir l[àa]|je|on|[jc]['’]\w+|surprise)\b",
    re.IGNORECASE,
)


def _refusees(texte: str) -> list[str]:
    """The values of a list told as what one will not do, as said: « pas de surgelé », « sans plastique ».

    One that the table names (« ne pas tricher ») or that it reads as another's denial is left out.
    """
    bouts = _bouts(texte)
    if len(bouts) < 2:
        return []
    trouves = []
    for bout in bouts:
        tete, et, suite = bout.partition(" et ")
        dit = tete if et and (AVEC_ARTICLE.match(suite) or valeurs_dites(suite)) else bout
        refus = _UN_REFUS.fullmatch(dit)
        if refus is None or _REFUS_DE_REPONDRE.search(dit):
            continue
        if refus["verbe"] and not infinitif(refus["verbe"].lower()):
            continue
        if not (refus["verbe"] and valeurs_sous_entendues(dit)):
            trouves.append(_comme_on_l_ecrit(dit))
    return trouves


def _bouts(texte: str) -> list[str]:
    """The pieces of a list, « et » parting those told as refusals."""
    bouts = (_LIENS.sub("", bout.strip()) for bout in _ENTRE_REFUS.split(sans_entree(texte)))
    return [bout for bout in bouts if bout]


_ENTRE_REFUS = re.compile(
    r"\s*[,;:.!?…]\s*|\s+et\s+(?=(?:puis |aussi |surtout )?(?:pas|jamais|z[ée]ro|sans|ne)\b)",
    re.IGNORECASE,
)


_MONTREE = re.compile(r"(?P<valeur>[^:.;!?…]{3,40}?)\s?:\s(?!\W*$)[^.!?…]*")


def _sans_ce_qui_la_montre(texte: str) -> str:
    """An answer without how each value shows: « le soin : je démonte tout, jamais de colle » names one.

    What is refused there is a way of doing.
    """
    phrases = en_phrases(texte)
    montrees = [_MONTREE.fullmatch(_LIENS.sub("", p.strip(" .!?…"))) for p in phrases]
    return " ".join(
        f"{m['valeur']}." if m and valeurs_dites(m["valeur"]) else phrase
        for phrase, m in zip(phrases, montrees, strict=True)
    )


_DITE_PUIS_MONTREE = re.compile(
    r"(?P<valeur>(?:pas|jamais|z[ée]ro|aucune?) (?:de |d’)?[^\W\d_][\w’-]*(?: (?:de |d’)?[\w’-]+)?|(?:la |le |l’)(?:(?:bon|vrai)\w* )?[^\W\d_][\w’-]*(?: (?:de |d’|du |bien )?[\w’-]+)?)"
    r"(?: aussi| surtout| d’abord| avant tout)?, (?=(?:je |j’|on |nous |si |quand )(?!(?:ne |n’)?(?:l[ea]s? |l’|y |en )))",
    re.IGNORECASE,
)
_UN_MOMENT = re.compile(
    rf"(?:l[ea] |l[’'])(?:matin|soir|midi|nuit|jour|semaine|week-end|mois|année|été|hiver|printemps|automne|début|fin|première|dernière|premier|dernier|autre|{JOURS})\b",
    re.IGNORECASE,
)


def _dites_puis_montrees(texte: str) -> list[str]:
    """The values that each open a sentence that tells how: « pas de triche, je… Et la débrouille, j’ai… ».

    Empty when a single one does, or none that is refused or known.
    """
    dits = [
        _DITE_PUIS_MONTREE.match(_LIENS.sub("", ecrire(p) or nettoyer(p)))
        for p in en_phrases(sans_entree(texte))
    ]
    noms = [m["valeur"] for m in dits if m and not _UN_MOMENT.match(m["valeur"])]
    noms = [
        nom[0].lower() + nom[1:]
        for nom in noms
        if (_PAS_DE.fullmatch(nom) and _refuse(nom) and not _REFUS_DE_REPONDRE.search(nom))
        or (AVEC_ARTICLE.match(nom) and _nominal(nom) and not _DES_GENS.search(nom))
    ]
    surs = any(valeurs_dites(nom) or not AVEC_ARTICLE.match(nom) for nom in noms)
    return noms if surs and len(noms) > 1 else []


def _sans_ne(valeur: str) -> str:
    return normaliser(valeur).removeprefix("ne ")


_ENTRE_TOUTES = re.compile(
    r"\s*[,;.!?…]+\s*|\s+et\s+(?=(?:puis |aussi |surtout )*(?:(?:les?|la|des|du|mon|ma|mes|notre|nos|une?|pas|jamais|z[ée]ro|sans|ne|\w+(?:er|ir|re|oir))\b|l['’]))",
    re.IGNORECASE,
)
_SON_DETERMINANT = re.compile(
    r"(?:(?:de la|les?|la|des|du|mon|ma|mes|notre|nos|une?) |(?:de )?l[’'])", re.IGNORECASE
)
_QUI_COMPLETE = re.compile(r"(?:de |d[’']|en )(?!(?:la|l|abord|fait|plus|vrai)\b)", re.IGNORECASE)
"""« Des fleurs d'ici, de saison »."""
_QUI_APPUIE = re.compile(
    r"(?:jamais|toujours|surtout|voil[àa]|quoi|hein|point|[çc]a)", re.IGNORECASE
)
_EN_UNE_CHOSE = 8
_EN_UNE_CONDUITE = 15


def toute_la_liste(texte: str) -> list[str]:
    """The values of an answer that is a list of things and of ways, each whole and as it was said.

    « Farine du coin, jamais d'additif, et saluer chacun »; a story told after them is left out.
    Empty when it is no such list.
    """
    trouves: list[str] = []
    for bout in _ENTRE_TOUTES.split(sans_entree(texte)):
        dit = _AU_PASSAGE.sub("", _LIENS.sub("", bout.strip(' «»“”"')))
        if not dit or _QUI_APPUIE.fullmatch(dit) or _PAS_UNE_VALEUR.fullmatch(dit):
            continue
        if _REJETEE.match(normaliser(dit)):
            continue
        if trouves and _QUI_COMPLETE.match(dit) and _est_une_chose(f"le {dit.split()[-1]}"):
            trouves[-1] = f"{trouves[-1]} et {dit}"
            continue
        dit = (ecrire(dit) or dit).replace("'", "’")
        dit = _RIEN_FAIRE.sub(r"ne \1 \2", dit[0].lower() + dit[1:])
        if not (_est_une_chose(dit) or _est_un_refus(dit) or _est_une_conduite(dit)):
            break
        seule = valeurs_dites(dit) if len(dit.split()) <= 2 else []
        trouves += seule or [dit]
    return list(dict.fromkeys(trouves))[:LISTEES] if len(trouves) > 1 else []


_PLUTOT_QUE = re.compile(
    r" (?:plutôt|plutot) qu(?:e |[’'])(?!(?:je|j|on|nous|ça|il|elle)\b)[^,.;:]{2,40}$",
    re.IGNORECASE,
)
"""« le bois plutôt que le plastique »: a thing, with what it is held against."""


def _est_une_chose(dit: str) -> bool:
    """« le vrai cuir », « des légumes d’ici », « farine du coin »; one bare word must be known."""
    nu = _PLUTOT_QUE.sub("", _SON_DETERMINANT.sub("", dit, count=1))
    if not nu or len(nu.split()) > _EN_UNE_CHOSE or _RACONTEE.search(nu) or _DES_GENS.match(nu):
        return False
    if nu == dit and " " not in nu:
        return bool(valeurs_dites(nu))
    # « La porte ferme à six heures »
    mots = re.split(r"[ ’]", _QUALIFIE.sub("", nu).lower())
    raconte = any(part(m, "V") > 0.35 and not _PARTICIPE.search(m) for m in mots[1:-1])
    return not raconte and _nominal(f"le {' '.join(mots)}")


_QUALIFIE = re.compile(
    r"^(?:vrai|bon|beau|belle|bonne|petit|grand|juste)\w* (?!question|id[ée]e)", re.IGNORECASE
)


def _est_un_refus(dit: str) -> bool:
    return bool(_UN_REFUS.fullmatch(dit)) and not _REFUS_DE_REPONDRE.search(dit)


def _est_une_conduite(dit: str) -> bool:
    """« montrer comment je fais pour que chacun le refasse »."""
    court = len(dit.split()) <= _EN_UNE_CONDUITE
    return bool(court and infinitif(_verbe(dit)) and not _EXPLIQUE.search(dit))


_EXPLIQUE = re.compile(r"\b(?:parce qu|car |puisqu|c[’'])", re.IGNORECASE)


_DIT_SANS_TENIR = re.compile(
    r"(?<!que )\b(?:je |j['’])(?!veux|voudrais|tiens|aime|essaie|dois|pr[ée]f[èe]re|cherche|refuse|peux|sais)\w+(?: (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|tout de suite|ce soir|[àa] l['’]heure))?,? et (?:ne )?(?:pas|jamais) \w+(?:er|ir|re)\b[^.!?;,]*",
    re.IGNORECASE,
)
"""« Dire je reviens et ne pas revenir »: a word broken, told of, is no value of theirs."""
_REPRIS = re.compile(
    r"(?P<x>(?:(?:les? |la )|l[’'])[^\W\d]+),? (?:(?:enfin|euh|ah|ou plut[ôo]t|mais),? )*(?:non,? )?(?:pas|plut[ôo]t pas) (?P=x)(?!\w),?",
    re.IGNORECASE,
)
"""« La vitesse, enfin non pas la vitesse, le calme »: taken back in the same breath."""


def sans_ce_qui_est_repris(texte: str) -> tuple[str, list[str]]:
    """An answer without the values it takes back as it goes, and these."""
    dits = [m["x"] for m in _REPRIS.finditer(texte)]
    net = _REPRIS.sub(",", texte)
    for dit in dits:
        # Said again after that, it begins something else.
        net = re.sub(rf"(?<=\w) (?={re.escape(dit)}\b)", ", ", net, flags=re.IGNORECASE)
    return net, [v for dit in dits for v in valeurs_dites(dit)]


_DU_MOT = re.compile(r"\W*(?:(?:et|mais|moi) )?les? mots? \w+", re.IGNORECASE)
_PRETEXTE = re.compile(
    r"(?:^|(?<=[.!?;,:] )|(?<=et )|(?<=mais ))(?:les? |la |l['’] ?|mon |ma |mes )[\w’' -]{2,40}?,? (?:[çc]a,? )?(?:c['’ ]?(?:est|[ée]tait)|ce n['’]est|n['’]est|est|sont|c) (?:(?:(?:que|qu['’]|juste|seulement|simplement|rien que) ?)+(?:l[ea] |l['’]|une? |des )(?:moyens?|supports?|d[ée]tours?|excuses?|accessoires?|outils?|d[ée]cor)|(?:(?:que|qu['’]|juste|seulement|simplement|rien que|surtout|en fait) ?)*(?:l[ea] |l['’]|une? |des )(?:pr[ée]textes?|emballage|appât|hameçon|fa[çc]ade))\b[^.,;:!?]*",
    re.IGNORECASE,
)
"""« Le vélo, c'est juste le prétexte »: said to be no value."""
_DES_AUTRES = re.compile(
    r"\b(?:anciens?|anciennes?|ex) ?-? ?(?:employeu\w+|patron\w*|bo[iî]tes?|chef\w*|direct\w+|entreprises?|soci[ée]t[ée]s?|manag\w+|maison|usine|boulot|groupe|banque)\b|\baffich[ée]\w*|\bplacard[ée]\w*|\b(?:au|sur (?:le|les|tous les)) murs?\b|\b(?:plaquette|brochure|slogan|charte|s[ée]minaire)s?\b",
    re.IGNORECASE,
)
_LE_SIEN = re.compile(
    r"\b(?:je (?:garde|tiens|crois|reprends|veux)|j['’ ]?(?:ai (?:gard|appris|repris|retenu)\w*|y (?:crois|tiens)|en suis)|m['’](?:est rest|a appris|a marqu)\w*|pareil|moi aussi)\b",
    re.IGNORECASE,
)
_UN_MOT_CITE = re.compile(r"[«“\"]\s*(?:(?:les? |la )|l['’])?[\w’'-]+(?: [\w’'-]+)?\s*[»”\"]")


def _dite_par_d_autres(phrase: str) -> bool:
    """« Chez mon ancien patron, « bienveillance » était affiché partout »: a word of theirs, quoted."""
    cite = _UN_MOT_CITE.search(phrase) and _DES_AUTRES.search(phrase)
    return bool(cite) and not _LE_SIEN.search(phrase)


def ne_dit_que_le_mot(texte: str) -> bool:
    """Whether an answer only speaks of the word, or of those who wear it out, and tells no value."""
    phrases = en_phrases(texte)
    autres = any(_dite_par_d_autres(p) for p in phrases)
    return autres and all(_DU_MOT.match(p) or _dite_par_d_autres(p) for p in phrases)


_QUE_PERSONNE = re.compile(
    r"(?:^|(?<=[,;:.!?] )|(?<=\bet )|(?<=c['’ ]est )|(?<=cest ))(?P<dit>qu(?:e |['’])(?:plus )?(?:personne|tout le monde|chacun\w*|chaque \w+|aucun\w*(?: \w+)?|les gens|on) [^.;!?:]{6,}?|que (?:ce|ça|ca) (?:soit|reste|sente|tienne) [^.;!?:,]{3,40}?)(?=\s*(?:[.;!?:]|$)|,? et (?:(?:puis|aussi) )?(?:(?:la|les?) \w|l['’]\w|qu)|, (?:la|les?) \w+(?:,|$)|, \d)",
    re.IGNORECASE,
)


def souhaits(texte: str) -> list[str]:
    """The values told as what is wanted for people: « que personne n'ait honte », whole."""
    dits = [(ecrire(m["dit"]) or m["dit"]).strip(" ,") for m in _QUE_PERSONNE.finditer(texte)]
    return [d[0].lower() + d[1:].replace("'", "’") for d in dits]


def lire_valeurs(texte: str) -> list[str]:
    """The values of an answer, a list whole or else three at the most: named, or implied when none is."""
    # « Le mot bienveillance m'agace » names none.
    dits = [p for p in en_phrases(texte) if not (_DU_MOT.match(p) or _dite_par_d_autres(p))]
    if not dits and ne_dit_que_le_mot(texte):
        return []
    texte = _PRETEXTE.sub(" ", _DIT_SANS_TENIR.sub(" ", " ".join(dits) or texte)).strip(" ,(")
    if voulus := souhaits(texte):
        # « La patience, et que personne n'ait honte »
        autres = lire_valeurs(_QUE_PERSONNE.sub(" ", texte).strip(" ,;."))
        return [*dict.fromkeys([*autres, *voulus])][:LISTEES] if autres else []
    dites = enumerees(texte) or [*dict.fromkeys([*en_leurs_mots(texte), *valeurs_dites(texte)])][:3]
    dites = (
        [*dict.fromkeys([*dites, *_a_l_infinitif(texte)])][: max(3, len(dites))] if dites else []
    )
    refusees = _refusees(_sans_ce_qui_la_montre(texte))
    if not dites and len(refusees) < len(_bouts(texte)):
        # « jamais de surgelé, tout est fait maison »: the rest would be lost.
        refusees = []
    if refusees:
        une_fois = {_sans_ne(v): v for v in reversed([*dites, *refusees])}
        dites = [*reversed(une_fois.values())][:LISTEES]
    liste = toute_la_liste(texte) or _dites_puis_montrees(texte)
    if len(_une_fois_chacune(liste, texte)) > len(_une_fois_chacune(dites, texte)):
        dites = liste
    # « les betes », « la foret » are written with their accents wherever they are said again.
    dites = [en_francais(v) if v.isascii() else v for v in _une_fois_chacune(dites, texte)]
    return dites or valeurs_sous_entendues(texte)[:3]


_A_L_INFINITIF_SEUL = re.compile(
    r"(?:ne (?:pas |jamais |plus )?|pas )?(?:se |s')?\w+(?:er|ir|re|oir)\b(?! faite?\b)"
)
"""A value told as something to do: « dire la vérité aux gens »."""


def _une_fois_chacune(valeurs: list[str], texte: str) -> list[str]:
    """The values, without those that only say another one again, or what it is.

    « la vérité, et dire la vérité aux gens »; « la justesse : ne pas trahir les gens ».
    """
    noms = [re.sub(r"^(?:les? |la |l')", "", normaliser(v)) for v in valeurs]
    faits = [n for n in noms if _A_L_INFINITIF_SEUL.match(n) and " " in n]
    dits, plat = [n for n in noms if n not in faits], normaliser(texte)
    redits = {
        fait
        for fait in faits
        for nom in dits
        if re.search(rf"\b{re.escape(nom)}\b", fait)
        or re.search(rf"\b{re.escape(nom)}\b[^.;!?:]{{0,20}}:[^.;!?]*{re.escape(fait)}", plat)
    }
    precisees = _precisees(faits, plat)
    uniques = [
        v
        for v, nom in zip(valeurs, noms, strict=True)
        if v not in precisees and (nom not in redits or _SUR_QUOI.search(nom) and precisees)
    ]
    # « tenir parole » is « la parole tenue » again.
    return [
        v
        for i, v in enumerate(uniques)
        if len(v.split()) > 2 or not {*valeurs_dites(v)} & {*uniques[:i]}
    ]


def _precisees(faits: list[str], plat: str) -> set[str]:
    """The values told only with what they are about: « être franc sur les délais », not « la franchise »."""
    return {
        valeur
        for fait in faits
        if _SUR_QUOI.search(fait) and fait in plat
        for valeur in valeurs_dites(fait)
        if valeur not in valeurs_dites(plat.replace(fait, " "))
    }


_SUR_QUOI = re.compile(r" (?:sur|quant a|a propos d\w*|au sujet d\w*) (?!moi\b)\w")


_MA_VALEUR = re.compile(
    r"[\s,]+(?:(?:c['’ ]?est|voil[àa],?) )?(?:ma|mes|notre|nos)(?: seules?| vraies?| grandes?)? valeurs?(?: [àa] moi)?\W*$",
    re.IGNORECASE,
)


def sans_le_nom(texte: str) -> str:
    """« l'honnêteté ma valeur » → « l'honnêteté »."""
    return _MA_VALEUR.sub("", texte)


_EST_UNE_VALEUR = re.compile(
    r"[\s,;.]*\b(?:et )?(?:est-ce que )?(?:c['’ ]?est|[çc]a (?:compte|passe)|[çc]a fait)(?: (?:bien|aussi|d[ée]j[àa]|quand même))?(?: comme)? (?:une (?:vraie )?valeur|des valeurs)\b[\s,]*(?:[çc]a|cela)?[\s,]*(?P<quoi>[^?.!]{0,40}?)\s*\?\W*$",
    re.IGNORECASE,
)


def est_ce_une_valeur(texte: str) -> tuple[str, str] | None:
    """What an answer says before it asks if its last words name a value, and these words.

    « La franchise, et aussi laisser le choix, est-ce que c'est une valeur ça ? »
    """
    asked = _EST_UNE_VALEUR.search(texte)
    avant = texte[: asked.start()].strip(" ,;") if asked else ""
    if asked is None or len(avant.split()) < 2:
        return None
    bout = re.split(r",\s*|\s+et\s+(?:puis |aussi )*|[.;!?]\s+", avant)[-1]
    return avant, asked["quoi"].strip() or re.sub(r"^(?:et|puis|aussi) ", "", bout)


_REDITES = re.compile(
    r"\bj['’ ]?ai dit (?:que )?(?:c['’ ]?(?:est|était|etait) )?(?:d['’]abord )?(?P<dites>(?:la|le|les|l['’]) ?\w.*)$",
    re.IGNORECASE,
)


_IL_EN_MANQUE = re.compile(
    r"\bj['’ ]?(?:ai|avais) (?:bien )?dit (?:que )?(?:c['’]était )?(?P<dites>(?:la|le|les|l['’]) ?[^.;!?]{4,}?)[,.; ]+(?:mais |et )?(?:il |y )?(?:m['’])?en manque(?= (?:une?|deux|trois|encore une)\b|\W*$|\W*[.!?])",
    re.IGNORECASE,
)
_LES_MIENNES = re.compile(
    r"\bles miennes,? (?:ce sont|c['’]est|sont|seraient|ce serait) (?:plut[ôo]t )?(?P<dites>(?:la|le|les|l['’]) ?[^.;!?]{4,})",
    re.IGNORECASE,
)


def redites(texte: str) -> list[str]:
    """The values said again by whoever was misread: « non, j'ai dit la propreté d'abord »."""
    for motif in (_IL_EN_MANQUE, _LES_MIENNES):
        if (dit := motif.search(texte)) and (motif is _IL_EN_MANQUE or "valeur" in texte.lower()):
            dites = dit["dites"].strip(" ,")
            return en_liste(dites) or enumerees(dites) or valeurs_dites(dites)[:3]
    dit = _REDITES.search(texte)
    if dit is None or not re.match(
        r"\W*(?:(?:ah|mais|oh|eh|attends|attendez|euh)\W+)*non\b", texte, re.I
    ):
        return []
    return valeurs_dites(dit["dites"])[:3]


_LA_MIENNE = re.compile(
    r"^\W*(?:(?:mais|non|nn|nan|et|ah|en fait|enfin|pardon)\W+)*(?:c['’ ]?est|c) (?:surtout |plut[ôo]t |bien |[çc]a )?(?:(?:ma|notre) valeur(?: [àa] (?:moi|nous))?,? (?P<apres>(?:la|le|l['’]) ?[^.,;:!?]{3,40})|(?P<avant>(?:la|le|l['’]) ?[^.,;:!?]{3,40}?),? (?:ma|notre) valeur(?: [àa] (?:moi|nous))?)\W*$",
    re.IGNORECASE,
)


def la_mienne(texte: str, tenues: Sequence[str]) -> list[str]:
    """The values once « c'est ma valeur, la patience » is said: those held, when it is one of them."""
    dit = _LA_MIENNE.match(texte)
    dites = valeurs_dites(dit["apres"] or dit["avant"])[:1] if dit else []
    return list(tenues) if dites and set(dites) <= set(tenues) else dites


PROPOSEES = ("Le respect", "Le travail bien fait", "L’honnêteté", "L’entraide")


def recevoir_valeurs(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the values named; an answer that names none is kept in its own words."""
    texte = sans_le_nom(message.texte.strip())
    # « Le profit, l'ivresse. Non ? Alors la curiosité »: what is taken back is none of theirs.
    net, repris = sans_ce_qui_est_repris(texte)
    bouts = carnet.bouts("valeurs", texte) if decousu(net) else []
    nommees = (lire_valeurs(", ".join(bouts)) if bouts else []) or lire_valeurs(net)
    # « La vitesse, c'est mon frère qui dit ça » says it again, and it is still not theirs.
    nommees = [v for v in nommees if v not in repris]
    if not nommees and (esquive(message) or ne_dit_que_le_mot(texte)):
        return None
    carnet.valeurs = texte
    carnet.valeurs_nommees = nommees
    if repliques := _un_dicton(carnet, texte):
        return repliques
    devinees = bool(nommees) and nommees == valeurs_sous_entendues(net)[:3]
    if devinees and (repliques := _devinee(carnet, texte, nommees)):
        return repliques
    if acte := acte_dit(texte):
        # Told already: it is not asked for again.
        carnet.acte = acte
        if len(nommees) < 2:
            repliques = refleter_reponse(carnet, acte, "acte")
            if not (nommees or repliques):
                # The act cannot be said back: what it shows was said just before it.
                avant = sans_entree(texte[: max(texte.find(acte), 0)])
                return refleter_reponse(carnet, avant, "valeurs") if avant else []
            dit = " ".join(v for r in repliques for v in r.variables.values())
            if nommees and not dite(nommees[0], dit):
                # « moi c'est la franchise, si c'est raté je le dis »: it is what was asked for.
                entendues = Replique(
                    "utter_valeurs_entendues", {"valeurs": enumerer_a(carnet, nommees)}
                )
                return [entendues, *repliques]
            return repliques
    if nommees:
        variables = {"valeurs": enumerer_a(carnet, nommees)}
        if tenu := explique(texte, nommees, carnet.tutoiement):
            return [Replique("utter_valeurs_entendues_lien_acte", {**variables, "reflet": tenu})]
        ancien = pourquoi_profond(carnet)
        if ancien is None:
            # With nothing linked here, the link of the last why is two turns behind the act.
            carnet.dernier_reflet_lie = False
            return [Replique("utter_valeurs_entendues", variables)]
        return [Replique("utter_valeurs_entendues_lien", {**variables, "ancien": ancien})]
    return refleter_reponse(carnet, texte, "valeurs")


def _un_dicton(carnet: Carnet, texte: str) -> list[Replique]:
    """The saying a value was told as, said back with whose it is; what it implies is heard in it.

    Nothing when a value is named beside it: « la franchise. Mon père disait… ».
    """
    dit = dicton(texte, carnet.tutoiement)
    if dit is None or valeurs_dites(texte) or enumerees(dit.reste):
        return []
    carnet.valeurs_nommees = [
        v for v in valeurs_sous_entendues(dit.dit) if v not in carnet.valeurs_niees
    ][:1]
    if (acte := acte_dit(dit.reste)) and _A_FAIT.search(normaliser(acte)):
        carnet.acte = acte
    return [dire(dit, next(iter(carnet.valeurs_nommees), None))]


_REFLET_SEUL = re.compile(r"utter_reflet_(?:proposition|infinitif|nominal|citation)")


def _devinee(carnet: Carnet, texte: str, nommees: list[str]) -> list[Replique]:
    """« Je ne facture que ce que je fais »: their words first, and honesty as what is heard in them.

    Nothing when their words cannot be said back.
    """
    acte = acte_dit(texte)
    carnet.valeurs_nommees = []
    etape = "acte" if acte else "valeurs"
    repliques = refleter_reponse(carnet, acte or texte, etape)
    carnet.valeurs_nommees = nommees
    if not repliques or not _REFLET_SEUL.fullmatch(repliques[0].nom):
        dit_deja = repliques and repliques[0].nom.startswith("utter_reflet_valeur_")
        carnet.acte = acte if acte and dit_deja else carnet.acte
        return repliques if dit_deja else []
    carnet.acte = acte or carnet.acte
    nom = repliques[0].nom.replace("utter_reflet_", "utter_reflet_valeur_")
    variables = {**repliques[0].variables, "valeur": enumerer_a(carnet, nommees[:1])}
    return [Replique(nom, variables), *repliques[1:]]


_CE_QUE_JE_FAIS = re.compile(
    r"(?:^|[.!?…;:,] |\b(?:et|moi|donc|alors),? )(?=(?P<dit>(?:(?:si|quand) [^.;:!?…]{3,60}, )?je (?!.*\b(?:transige|lâche|cède|là-dessus)\b)[^.;:!?…]+?)"
    r"(?:\s*[.;:!?…]|\s*$|,? (?:et|ou) (?:(?:puis|aussi|surtout) )?(?:l[ea] |l[’'])|, l(?:[ea] |[’'])[\w ]+(?:,|$)| au fait\b))",
    re.IGNORECASE,
)
"""« Je ne fais jamais de remarque », told with the values it explains."""


def explique(texte: str, valeurs: Sequence[str], tutoiement: bool) -> str | None:
    """What is done for the values, told with them, turned: « vous dites le vrai prix dès le début »."""
    for trouve in _CE_QUE_JE_FAIS.finditer(nettoyer(texte)):
        plat = normaliser(trouve["dit"])
        if not (_HABITUDE.match(plat) or _EN_ACTE.match(plat)) or len(plat.split()) < 5:
            continue
        reflet = refleter(trouve["dit"], tutoiement)
        tenu = reflet.texte if reflet and reflet.forme == "proposition" else ""
        entier = bool(tenu) and reflet.source == trouve["dit"]
        nomme = any(dite(valeur, tenu) for valeur in valeurs)
        if entier and not nomme and len(tenu) <= LONGUEUR_RAPPEL and autonome(tenu):
            return tenu
    return None


_COUPE = re.compile(
    r"(?:^|[.!?…;:,—–])\s*|\s+(?=(?:je|on) (?:ne |n['’])?\w+ (?:jamais|toujours|aucun)\b)|\s+(?=(?:hier|l['’ ]?autre (?:jour|fois|soir)|la semaine derni|(?:same|diman|lun|mar|mercre|jeu|vendre)di (?:derni|pass))\w*)",
    re.IGNORECASE,
)
_UN_JOUR = re.compile(
    r"(?:mais |et |meme |encore |comme |tenez ,? ?|tiens ,? ?|bah |ben |la )*(?:hier|avant-hier|ce (?:matin|midi|soir)|une fois|un (?:jour|soir|matin)|par exemple|par ex|exemple"
    r"|l'autre (?:jour|fois|soir|semaine)|(?:la |le |l')?(?:semaine|mois|an|annee|hiver|ete|noel|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi) (?:derniere?|passee?)"
    r"|(?:il )?y a (?:\w+ ){1,3}(?:jours?|semaines?|mois|ans?))\b"
)
_A_FAIT = re.compile(
    r"\b(?:j'ai|j'y ai|je l'ai|je (?:lui|leur|les) ai|je (?:me )?suis|on (?:a|l'a|est)|nous avons)\b"
)
_FAIT = re.compile(
    r"(?:et |alors |du coup |donc |meme )*j'ai (?:deja |meme |encore )?(?:refuse|rendu|renvoye|refait|jete|rembourse|offert|repris|rappele|prevenu|avoue)\b"
)


_HABITUDE = re.compile(
    r"(?:et |alors |donc )*(?:je|on|nous) (?:ne |n')?(?!lach|abandonn|renonc|transig|ced|sacrifi|brad|neglig|trahi)\w+ (?:jamais|toujours|chaque|aucun\w*)\b"
)
"""« Je ne remplace jamais une pièce que je peux réparer »."""
_EN_ACTE = re.compile(
    r"(?:et |alors |donc )*(?:(?:si|quand|chaque fois qu\w*|des qu\w*|meme quand|meme si) .*\b(?:je|j'|on|nous)\b"
    r"|(?:je|on|nous) (?!(?:ne |n')?(?:tiens?|tient|tenons|veu[xt]|voulons|aim\w+|ador\w+|detest\w+|trouv\w+|crois|croit|pens\w+|dirais|suis|est|sommes|peux|peut|essa[iy]\w+|sais|sait|dois|doit|vois|voit|voudrais|espere|cherche|prefere|supporte|reste|viens|mets|fais ca|en|y|me|m')\b)(?:ne |n'|leur |lui |le |la |les |l')*\w+)"
)
"""« Quand un mur n'a pas besoin d'être démonté, je le dis », « je reprends le moulage dix fois »."""


def acte_dit(texte: str) -> str | None:
    """The real act told in the same breath as the values, in its author's words, or None.

    « L'honnêteté. Hier j'ai dit à une cliente que ça ne lui allait pas » holds both.
    """
    for coupe in _COUPE.finditer(texte):
        suite = _sans_les_valeurs_apres(texte[coupe.end() :].strip())
        plat = normaliser(suite)
        raconte = _UN_JOUR.match(plat) and _A_FAIT.search(plat)
        mots = len(plat.split())
        habituel = _HABITUDE.match(plat) or (coupe.start() and _EN_ACTE.match(plat))
        if (raconte or _FAIT.match(plat)) and mots >= 5 or habituel and mots >= 6:
            return suite
    return None


def _sans_les_valeurs_apres(acte: str) -> str:
    """An act without the values named after it: « …, je le dis. Et le travail fini, pas bâclé »."""
    *avant, fin = re.split(r"(?<=[.!?;])\s+", acte)
    if (
        avant
        and not acte_dit(fin)
        and (
            en_leurs_mots(fin) or _a_l_infinitif(fin) or valeurs_dites(fin) and len(fin.split()) < 6
        )
    ):
        return _sans_les_valeurs_apres(" ".join(avant))
    trouve = _ET_UNE_VALEUR.search(acte)
    return acte[: trouve.start()] if trouve and que_des_valeurs(trouve["dit"]) else acte


_ET_UNE_VALEUR = re.compile(
    r"\s*[,.;] et (?:puis |aussi |surtout )*(?P<dit>(?:les? |la |l['’])[\w'’ -]{3,30})\W*$",
    re.IGNORECASE,
)


_GARDE_POUR_SOI = re.compile(
    r"(?:(?:non|ah|oh|ben|bah|euh|la|desolee?|pardon|franchement|ca|cela|moi)\b ?,? ?)*"
    r"(?:je (?:ne )?(?:prefere|prefererais|veux|vais|peux|voudrais|souhaite|tiens)(?: (?:ne )?pas| plutot| a)*(?: (?:le|en|y|vous|te|ca|l'))* ?(?:raconter|dire|parler|repondre|etaler|garder pour moi)(?: (?:ca|cela|ici))?(?=\W*$| ?[,.;:]| (?:c'est|parce|car)\b).*"
    r"|je (?:le |la |les )?garde (?:ca )?pour moi\b.{0,30}|c'est (?:trop )?(?:prive|personnel|confidentiel|entre (?:eux|elles?|lui|nous) et moi)\W*)"
)
"""« Je préfère ne pas raconter, ce sont leurs affaires »: not asked again."""
_PAREIL = re.compile(
    r"(?:(?:ben|bah|euh|oui|la|et|c'est)\b ?,? ?)*(?:pareil|idem|la meme chose|comme (?:avant|tout a l'heure|j'ai dit))(?: (?:que|qu')\S*(?: \S+){0,5}| pour ca| toujours)?\W*"
)
"""« Pareil que tout à l'heure »: no act of its own."""


def recevoir_acte(carnet: Carnet, message: Message) -> list[Replique] | None:
    """A real act that shows the value; values told one message late are added to the others."""
    plat = normaliser(message.texte).strip()
    if esquive(message) or _PAREIL.fullmatch(plat):
        return None
    if _GARDE_POUR_SOI.fullmatch(plat):
        carnet.acte = ""
        return [Replique("utter_etape_passee")]
    if tardives := _nommees_apres(carnet, message.texte):
        return tardives
    carnet.acte = message.texte.strip()
    return refleter_reponse(carnet, carnet.acte, "acte")


def _nommees_apres(carnet: Carnet, texte: str) -> list[Replique]:
    """Values alone, told where an act or a sign of them was asked for: added to the others."""
    neuves = [v for v in que_des_valeurs(texte) if v not in carnet.valeurs_nommees]
    if not neuves:
        return []
    carnet.valeurs_nommees = [*carnet.valeurs_nommees, *neuves]
    carnet.valeurs = ", ".join(filter(None, (carnet.valeurs, texte.strip())))
    variables = {"valeurs": enumerer_a(carnet, carnet.valeurs_nommees)}
    return [Replique("utter_valeurs_entendues", variables)]


def recevoir_ce_pourquoi(carnet: Carnet, message: Message) -> list[Replique]:
    """The why of an answer, asked because it was claimed; kept with the answer it explains."""
    nom, dit = carnet.detour["etape"], message.texte.strip()
    carnet.detour = None
    if vide(message) or esquive(message):
        return []
    if nom == "valeurs" and lire_valeurs(dit):
        return recevoir_valeurs(carnet, message) or []
    setattr(carnet, nom, f"{getattr(carnet, nom).rstrip(' .')}. {dit}")
    return tout_dire(refleter_reponse(carnet, dit, "acte"), dit, carnet.tutoiement)


CE_POURQUOI = Etape(
    "ce_pourquoi",
    lambda carnet: Replique("utter_demander_ce_pourquoi", {"fait": carnet.detour["fait"]}),
    recevoir_ce_pourquoi,
    lambda carnet: bool(carnet.detour) and carnet.detour["nom"] == "ce_pourquoi",
)
"""« J'ai dit non. Tu demandes pas pourquoi ? »: it is asked, then the rest goes on."""
S_EXPLIQUENT = ("valeurs", "acte", "regard_client")
"""Answers that a why may be kept with."""


_NE_SE_VOIT_PAS = re.compile(
    r"\b(?:voi(?:t|ent)|remarqu\w+|sent\w*|sai(?:t|vent)|comprend\w*|comprenn\w*) (?:\w+ )?(?:pas|rien|jamais)\b|\bpersonne (?:ne )?(?:le |la )?(?:voit|sait|remarque)\b"
)


def recevoir_regard_client(carnet: Carnet, message: Message) -> list[Replique] | None:
    """How a client notices it in the work."""
    if vide(message) or esquive(message) and not _dit_un_geste(message.texte):
        return None
    if not carnet.valeurs_nommees and (tardives := _nommees_apres(carnet, message.texte)):
        return tardives
    carnet.regard_client = message.texte.strip()
    etape = "regard_client" if se_voit(carnet.regard_client) else "invisible"
    dites = refleter_reponse(carnet, carnet.regard_client, etape)
    return tout_dire(dites, carnet.regard_client, carnet.tutoiement)


def se_voit(regard: str) -> bool:
    """Whether an answer tells what a client sees: « ils ne le voient pas » does not."""
    plat = normaliser(regard)
    return bool(
        not _NE_SE_VOIT_PAS.search(plat) or _dit_un_geste(regard) or _MONTRE_POUR_CELA.search(plat)
    )


_MONTRE_POUR_CELA = re.compile(
    r"\b(?:je|j'|on|nous) ?(?:leur|lui|les|vous) (?!voi|sai|di[st] rien)[a-z]{3,}\b.*\b(?:parce qu\w*'?|pasqu\w*|vu qu\w*|car|sinon|comme|puisqu\w*)\b"
)
"""« Je leur envoie des photos du toit, parce qu'eux, ils ne voient rien »: the photos are seen."""


_GESTE_DU_CLIENT = re.compile(
    r"(?:mais |par contre |sinon |en revanche )?(?:ils?|elles?|on|le client|la cliente|les (?:clients|gens)) (?!sai|voi|peu|ne\b|n')[a-z]{3,}(?!.*\b(?:pas|rien|jamais|plus)\b)"
)


def _dit_un_geste(regard: str) -> bool:
    """Whether what a client does is told after all: « il voit pas grand-chose. il goûte »."""
    return any(_GESTE_DU_CLIENT.match(normaliser(phrase)) for phrase in en_phrases(regard)[1:])


_SANS_RAPPORT = re.compile(
    r"\b(?:le |la |les |l['’]|mon |ma |mes |ce |cette |ces )[\w’' -]{2,30}? (?:n['’])?(?:a|ont|avait) (?:rien|aucun rapport) (?:[àa] voir )?avec [^,.;!?]*",
    re.IGNORECASE,
)


def oublier_les_niees(carnet: Carnet, texte: str) -> None:
    """Drop from the values named and heard those that this message refuses, and hear them no more."""
    # « le grenier n'a rien à voir avec l'accueil » denies the attic.
    niees = valeurs_niees(_SANS_RAPPORT.sub("", texte))
    if niees:
        taire(carnet, niees)


def taire(carnet: Carnet, niees: Sequence[str]) -> None:
    """Say these values no more, whatever they were taken from."""
    carnet.valeurs_niees = [*dict.fromkeys([*carnet.valeurs_niees, *niees])]
    carnet.valeurs_nommees = [v for v in carnet.valeurs_nommees if v not in niees]
    carnet.valeurs_entendues = [v for v in carnet.valeurs_entendues if v not in niees]


def sans_entree(texte: str) -> str:
    """The values as typed, without what only leads to them: « mes valeurs c’est », « euh »."""
    reste = texte.strip()
    while (plus_court := _ENTREE.sub("", reste, count=1)) != reste:
        reste = plus_court
    return texte.strip() if not reste or _FIN_DE_NON_RECEVOIR.match(reste) else reste


def enumerer(noms: list[str]) -> str:
    """« a », « a et b », « a, b et c »."""
    return " et ".join(filter(None, (", ".join(noms[:-1]), *noms[-1:])))


def enumerer_a(carnet: Carnet, noms: list[str]) -> str:
    """The values said to the person: « la recette de votre grand-mère et le respect »."""
    return enumerer([_a_la_personne(nom, TU if carnet.tutoiement else VOUS) for nom in noms])


def _a_la_personne(nom: str, vers: Personne) -> str:
    """A value with its person turned: « montrer comment je fais » → « montrer comment vous faites »."""
    if not (A_SOI.search(nom) or _DIT_JE.search(nom)):
        return nom
    try:
        return tourner(nom, vers)
    except Intournable:
        return nom


_DIT_JE = re.compile(r"\b(?:je|me)\b|\b[jm]’", re.IGNORECASE)


def _question_valeurs(carnet: Carnet) -> Replique:
    return Replique("utter_demander_valeurs", boutons=PROPOSEES if carnet.essais else ())


def _question_acte(carnet: Carnet) -> Replique:
    valeurs = chacune_son_tour(carnet)
    if not valeurs:
        return Replique("utter_demander_acte_libre")
    return Replique("utter_demander_acte", {"valeur": nommer(carnet, valeurs[0])})


ETAPES = (
    Etape(
        "valeurs",
        _question_valeurs,
        recevoir_valeurs,
        sans_reponse("valeurs"),
    ),
    Etape("acte", _question_acte, recevoir_acte, sans_reponse("acte"), essais_max=1),
    Etape(
        "regard_client",
        lambda _: Replique("utter_demander_regard_client"),
        recevoir_regard_client,
        sans_reponse("regard_client"),
        essais_max=1,
    ),
)
