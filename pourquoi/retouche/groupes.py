"""Groups of words that name people, a value or a thing, and where the sentence holds such a one."""

from __future__ import annotations

import re

from pourquoi.ecriture import normaliser
from pourquoi.extraction import designe_un_metier
from pourquoi.reflet.lexique import a_lecture, conjugue, connu, infinitif, lectures, part
from pourquoi.reflet.typographie import voyelle
from pourquoi.retouche.places import Place
from pourquoi.valeurs_lexique import valeurs_dites

_GENS = re.compile(
    r"\b(?:(?:grands-)?(?:parents?|meres?|peres?)|familles?|foyers?|gens|enfants?|gosses?|gamine?s?|minots?|jeunes|ados?|adolescente?s?|etudiante?s?"
    r"|eleves?|lyceen(?:ne)?s?|apprentie?s?|stagiaires?|vieux|vieilles|anciens|anciennes|aines|aidante?s?|soignante?s?|patiente?s?|malades?|residente?s?"
    r"|voisine?s?|habitante?s?|riverains?|villageois|citadins?|touristes?|vacanciers?|voyageu(?:rs?|ses?)|passante?s?|promeneurs?|cyclistes?|randonneurs?"
    r"|cliente?s?|habituee?s?|usagere?s?|lecteurs?|lectrices?|abonnee?s?|adherente?s?|membres?|benevoles?|beneficiaires?|locataires?|hotes"
    r"|femmes?|hommes?|mamans?|papas?|mamies?|papis?|dames?|filles?|garcons?|bebes?|personnes?|celles|ceux|ami[es]?s?|copine?s?|copains?|couples?|celibataires?"
    r"|artisans?|artisanes?|commercante?s?|independante?s?|entrepreneu(?:rs?|ses?)|patrons?|patronnes?|salariee?s?|ouvriere?s?|employee?s?|collegues?|confreres?"
    r"|agriculteurs?|agricultrices?|paysans?|paysannes?|eleveurs?|producteurs?|libraires?|restaurateurs?|boulangers?|maires?|profs?|instits?|nounous?|enseignante?s?|infirmiere?s?|medecins?"
    r"|entreprises?|associations?|boutiques?|ecoles?|cantines?|creches?|ehpad|mairies?|communes?|collectivites?|institutions?|hopital|hopitaux|startups?|pme|tpe"
    r"|chomeurs?|refugiee?s?|migrants?|handicapee?s?|retraitee?s?|seniors?|mariee?s?|proprietaires?|particuliers?|professionnels?|pros|conducteurs?|motards?"
    r"|invitee?s?|temoins?|conjointe?s?|spectat(?:eurs?|rices?)|audit(?:eurs?|rices?)|visiteu(?:rs?|ses?)|aveugles?|sourde?s?|curieu(?:x|ses?)|meufs?|mecs?|gars"
    r"|sporti(?:fs?|ves?)|supporters?|choristes?|musicien(?:ne)?s?|danseu(?:rs?|ses?)|comedien(?:ne)?s?|maraichers?|maraicheres?|vigneron(?:ne)?s?|bergers?|bergeres?|pecheurs?)\b"
)
"""People, and the bodies that stand for them: who a business can work for."""

_DETERMINANT = r"(?:les?|la|l’|une?|des|du|de la|de l’|nos|notre|mes|mon|ma|leurs?|ces?|cette|ceux|celles|tous les|toutes les)"
_TETE = re.compile(rf"^{_DETERMINANT}(?:\b|(?<=’)) ?", re.I)
_MOT = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*’?")
VIDES = re.compile(
    r"\b(?:chose|choses|truc|trucs|rien|fin|debut|milieu|partie|phrase|version|mots?|morceau|bout|passage|formule|baratin|blabla|pub|publicite|slogan"
    r"|betises?|conneries?|merde|foutaises?|charabia|mensonges?|cliches?|langue|cure|politique|marketing|discours|question|suite|suivante?|soir|soiree"
    r"|matin|demain|journee|nuit|heures?|minutes?|secondes?|fatigue|courage|fil|coup|telephone|appel|deux|trois|quatre|cinq|semaine|jour|merci|pause|probleme|erreur|fois|peu|trop|mieux|moins|plus|tard|tout|n'importe|dommage|idee|faute|raison|avis|point|moyen|genre|sens|aide|exemple|bof|besoin|envie|vrai|faux|oui|non|pas|jamais|ok|stop|salut|bonjour|avant|apres|contre|surtout|aussi|encore|abord|puis|prenom|numero|chiffres?|accents?)\b"
)
"""Words that judge the sentence, point at it or take leave: nothing to write in it."""


def nomme_des_gens(groupe: str) -> bool:
    """Whether the head of a group is people: « les familles du bourg », « ceux qui doutent »."""
    tete = re.split(
        r" (?:qui|que|dont|de|du|des|d’|à|au|aux|en|sur|avec|pour)\b", _TETE.sub("", groupe)
    )[0]
    return bool(
        re.match(r"(?:ceux|celles)\b", groupe, re.I)
        or _GENS.search(normaliser(tete))
        # « mes compteurs » are things.
        or (
            len(tete.split()) <= 3
            and not re.match(r"(?:m[aeo]n?s?|nos|notre) ", groupe)
            and designe_un_metier(groupe)
        )
    )


def nomme_une_valeur(groupe: str) -> bool:
    """Whether a group is a value alone: « le partage », not « le partage des recettes »."""
    reste = re.sub(r"\b(?:et|ou)\b|[,/+]", " ", _sans_determinants(groupe)).split()
    dites = {mot for nom in valeurs_dites(groupe) for mot in _sans_determinants(nom).split()}
    return bool(dites) and all(mot in dites for mot in reste)


def _sans_determinants(groupe: str) -> str:
    return re.sub(r"\b(?:l[ea]s?|du|de|des|aux?|a)\b|\bl'", " ", normaliser(groupe))


def groupe_nominal(texte: str) -> str | None:
    """The text with its article when it is but a short group of words around a noun, or None.

    « murs droits » → « des murs droits »; « trop long », « on verra » and « la fin » are none.
    """
    mots = [m.lower() for m in _MOT.findall(texte)]
    tete = re.split(r" qui ", texte)[0]
    noyau = [m.lower() for m in _MOT.findall(_TETE.sub("", tete))]
    if not 1 <= len(mots) <= 8 or not noyau or re.search(r"[,;:.?!«»]", texte):
        return None
    if VIDES.search(normaliser(texte)) or re.search(
        r"\b(?:je|j’|tu|vous|il|elle|on|ça|ca|c’|ne|n’|me|te|moi|toi)(?:\b|(?<=’))", texte, re.I
    ):
        return None
    ecrits = all(connu(m) or m.endswith("’") for m in mots)
    # After an article, « écoute » is a noun.
    dit_nom = _TETE.match(texte) and a_lecture(noyau[0], "N")
    nom = noyau[0] if dit_nom else next((m for m in noyau if _est_nom(m)), None)
    verbe = infinitif(mots[0]) or any(
        conjugue(m) and part(m, "V") > 0.6 and not a_lecture(m, "Vp") and m != nom for m in noyau
    )
    ouvre = noyau[0] == nom or a_lecture(noyau[0], "A") or nom is None
    if not ecrits or verbe or nom is None or not ouvre:
        return None
    if _TETE.match(texte):
        return texte[0].lower() + texte[1:]
    pluriel = any(e in lectures(nom) for e in ("Nmp", "Nfp", "Nxp")) and nom[-1] in "sx"
    if pluriel:
        return f"des {texte[0].lower()}{texte[1:]}"
    article = "l’" if voyelle(texte) else "la " if a_lecture(nom, "Nf") else "le "
    return article + texte[0].lower() + texte[1:]


def _est_nom(mot: str) -> bool:
    return a_lecture(mot, "N") and (part(mot, "N") >= 0.3 or bool(_GENS.fullmatch(normaliser(mot))))


_PLACES_DES_GENS = (
    re.compile(r"\bqu(?:e |’)(?P<place>(?!ils\b|elles\b|on\b|chacun)[^,]+?) puisse(?:nt)? "),
    re.compile(r"\b(?:aux côtés|auprès|au service) (?P<place>d(?:es|e|u|’)[^,]+?)[,.]"),
    re.compile(r"\b(?:d’abord pour|à commencer par|pour accompagner|servir avec \S+) (?P<place>[^,]+?)[,.]"),
)  # fmt: skip
"""Whom it is for, as the draft says it."""

_PLACES_DES_VALEURS = (
    re.compile(r"\bfidèles? (?P<place>(?:à|aux?) [^,]+?)[,.]"),
    re.compile(r"\bfaire vivre (?P<place>[^,]+?)(?: auprès|[,.])"),
    re.compile(r"\btrouvent? chez (?:nous|moi) (?P<place>[^,]+?)[,.]"),
)


def place_des_gens(phrase: str) -> Place | None:
    """Where the sentence says whom it is for."""
    return _premiere_place(_PLACES_DES_GENS, phrase)


_SUJET_PLURIEL = re.compile(
    r"\bqu(?:e |’)(?P<place>(?:les|des|nos|mes) [\w-]+(?: (?!se |ne )[\w-]+)?) (?:ne |se |n’|s’)?[\w-]+ent\b"
)


def sujet_de_gens(phrase: str) -> Place | None:
    """Where it names the people who live what it brings about: « que les mamies gardent leur chien »."""
    place = _premiere_place((_SUJET_PLURIEL,), phrase)
    return place if place and nomme_des_gens(phrase[slice(*place)]) else None


def place_des_valeurs(phrase: str) -> Place | None:
    """Where the sentence names its values, with the « à » that leads to them."""
    return _premiere_place(_PLACES_DES_VALEURS, phrase)


def _premiere_place(motifs: tuple[re.Pattern[str], ...], phrase: str) -> Place | None:
    return next((m.span("place") for motif in motifs if (m := motif.search(phrase))), None)


_ET_LES = re.compile(r"\b(?P<et>et|ou) (?P<gens>(?P<det>les|des|aux|nos|mes|ceux|celles) [^,.]+)")
_OUVRE_UN_GROUPE = re.compile(r"\b(?:les|des|aux|nos|mes|la|le|du|au|ceux|celles) |\bl’")


def fin_d_une_liste(phrase: str) -> re.Match[str] | None:
    """The « et les ouvriers » that ends the one list of people of a sentence; None without one.

    `det` is its determiner: « aux côtés des retraités et des ouvriers » wants another « des ».
    """
    listes = []
    for fin in _ET_LES.finditer(phrase):
        avant = re.split(r", |\b(?:que|pour|qu’)\b", phrase[: fin.start()])[-1]
        ouvre = _OUVRE_UN_GROUPE.search(avant)
        groupes = (f"les {fin['gens'].partition(' ')[2]}", avant[ouvre.start() :] if ouvre else "")
        if all(groupes) and all(_sont_des_gens(g) for g in groupes):
            listes.append(fin)
    return listes[0] if len(listes) == 1 else None


def _sont_des_gens(groupe: str) -> bool:
    """Whether the first noun of a group is people: not « le café des ouvriers »."""
    nu = re.sub(r"^(?:des|aux) ", "les ", re.sub(r"^(?:du|au) ", "le ", groupe))
    premier = " ".join(nu.replace("l’", "le ").split()[:2])
    return nomme_des_gens(premier) or nu.startswith(("ceux ", "celles "))


_FAIT_A = re.compile(
    r"^[^,]*?\bpour (?P<verbes>[^\W\d_]+(?:er|ir|re)(?: et [^\W\d_]+(?:er|ir|re))?) (?P<objet>(?:les|des|mes|nos|ces) [^,.]+)"
)
_ECHANGE_DIT = re.compile(
    r"\b(?:remplac\w*|chang\w*|au lieu|[àa] la place|plut[ôo]t|par|pas (?:les|des|mes|nos))\b", re.I
)


def fait_a_des_gens(faite: str, avant: str, texte: str) -> bool:
    """Whether an edit makes people of what is worked on: « tondre les moutons [→ les voisins] ».

    Not when the message tells the act again, or what is put for what.
    """
    neuf, ancien = _FAIT_A.match(faite), _FAIT_A.match(avant)
    if not neuf or not ancien or neuf["verbes"] != ancien["verbes"]:
        return False
    if _sont_des_gens(ancien["objet"]) or not _sont_des_gens(neuf["objet"]):
        return False
    dits = normaliser(texte)
    redit = any(normaliser(verbe) in dits for verbe in neuf["verbes"].split(" et "))
    return not redit and not _ECHANGE_DIT.search(texte)
