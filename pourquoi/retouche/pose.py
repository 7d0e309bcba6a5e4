"""Words put in the sentence: in the place of others, at its end, or given back from an earlier one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pourquoi.ecriture import normaliser
from pourquoi.majuscules import majuscule
from pourquoi.reflet import que
from pourquoi.retouche.charpente import lire, poser
from pourquoi.retouche.contenu import au_subjonctif, lire_contenu
from pourquoi.retouche.greffe import remplacer
from pourquoi.retouche.litteral import tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.parties import CHANGER, changer_de_partie
from pourquoi.retouche.places import Place


def mettre_ici(phrase: str, place: Place, neuf: str) -> str | None:
    """The sentence with these words here, or None when it would not stand."""
    net = propre(neuf)
    if not net or PERSONNE.fullmatch(net):
        return None
    place = _avec_ce_qui_est_redit(phrase, place, net)
    if place[0] == 0:
        # How it begins is theirs to say, to the letter.
        faite = f"{majuscule(net)}{phrase[place[1] :]}"
    elif entiere := partie_entiere(phrase, place, net):
        faite = entiere
    elif re.match(r"(?:afin|pour) (?:que |qu’|de |d’)", net) and (
        debut := _debut_de_partie(phrase, place)
    ):
        dite = re.sub(r"^(?:afin|pour) ", "", net)
        return (
            changer_de_partie(phrase, CHANGER, dite) or f"{phrase[:debut]}{net}{phrase[place[1] :]}"
        )
    else:
        faite = remplacer(phrase, place, net)
    return faite if faite != phrase and tient(faite, phrase) else None


_OUVRENT = (
    re.compile(r"(?:(?:afin|pour|et) )?qu(?:e |’)|afin d"),
    re.compile(r"en \w+ant\b"),
    re.compile(r"parce qu"),
    re.compile(r"d’abord pour |à commencer par "),
)
"""What opens each kind of part."""


def partie_entiere(phrase: str, place: Place, neuf: str) -> str | None:
    """The sentence with words that open a part in the place of the like part that holds these.

    « afin qu'elles durent » for « les fenêtres » of « afin que les fenêtres tiennent » takes the
    place of it all; None when they open no part, or none of that kind holds them.
    """
    cadre = lire(phrase)
    sorte = next((motif for motif in _OUVRENT if motif.match(neuf)), None)
    if cadre is None or sorte is None:
        return None
    fin = len(cadre.sujet) + 1 + len(cadre.coeur)
    if sorte is _OUVRENT[0] and (faite := _un_des_voeux(phrase, place, neuf)):
        return faite
    if place[1] <= fin and sorte is _OUVRENT[0] and sorte.match(cadre.coeur):
        return replace(cadre, coeur=re.sub(r"^(?:afin|pour) ", "", neuf)).dire()
    vise = phrase[slice(*place)]
    for i, suite in enumerate(cadre.suites):
        ici = fin <= place[0] and place[1] <= fin + len(", ") + len(suite)
        fin += len(", ") + len(suite)
        # What the heart says as well is meant where a part of that kind says it.
        if sorte.match(suite) and (ici or vise in suite):
            suites = (*cadre.suites[:i], neuf, *cadre.suites[i + 1 :])
            return replace(cadre, suites=suites).dire()
    return None


_VOEU = re.compile(r"(?P<lien>,? et (?:(?:pour|afin) )?|\b(?:pour|afin) )qu(?:e |’)")
_PARTIE_APRES = re.compile(r", (?:en \w+ant|avec|sans|d’abord|à commencer|grâce|afin|pour)\b|\.$")


def _un_des_voeux(phrase: str, place: Place, neuf: str) -> str | None:
    """One wish of « que A et que B » in these words, the other kept; None when there is but one."""
    voeux = list(_VOEU.finditer(phrase))
    rang = max((i for i, v in enumerate(voeux) if v.start("lien") <= place[0]), default=None)
    if rang is None:
        return None
    voeu, suivant = voeux[rang], next(iter(voeux[rang + 1 :]), None)
    joint = "et" in voeu["lien"] or suivant and "et" in suivant["lien"]
    partie = _PARTIE_APRES.search(phrase, voeu.end())
    fins = [t.start() for t in (partie, suivant) if t]
    if not joint or not fins or place[1] > min(fins):
        return None
    clause = re.sub(r"^(?:(?:et|afin|pour) )*qu(?:e |’)", "", neuf.strip(" ."))
    dite = que(au_subjonctif(clause) or clause)
    faite = f"{phrase[: voeu.end('lien')]}{dite}{phrase[min(fins) :]}"
    return faite if tient(faite, phrase) else None


_NIE = re.compile(r"(?:ne |n[’'])", re.I)


def _avec_ce_qui_est_redit(phrase: str, place: Place, neuf: str) -> Place:
    """The place, with what the new words say again around it: a negation, the words that follow.

    « n’aient plus à jouer faux » in the place of « doivent pas » takes that of « ne doivent pas
    jouer faux ».
    """
    debut, fin = place
    nie = re.search(r"\b(?:ne |n’)$", phrase[:debut])
    if nie and _NIE.match(neuf):
        debut = nie.start()
    dits = [normaliser(m) for m in re.findall(r"[\w’-]+", neuf)]
    suite = list(re.finditer(r"[\w’-]+", phrase[fin:]))
    for n in range(min(len(dits) - 1, len(suite)), 0, -1):
        redits = [normaliser(m[0]) for m in suite[:n]]
        entre = phrase[fin : fin + suite[n - 1].end()]
        if redits == dits[-n:] and any(len(m) > 3 for m in redits) and "," not in entre:
            fin += suite[n - 1].end()
            break
    return debut, fin


def _debut_de_partie(phrase: str, place: Place) -> int | None:
    """Where the part that these words open begins, or None when they stand inside of one."""
    return place[0] if phrase[: place[0]].endswith(", ") else None


PERSONNE = re.compile(
    r"(?:je|j[’']|nous|on|mon|ma|mes|notre|nos|moi|j[’']existe|nous existons|je suis là)", re.I
)
"""Who speaks is another matter: the verbs follow."""


QUE = re.compile(r"(?:(?:pour|afin|pr)\s+)?(?:qu|k)(?:e\s+|[’'])(?=\S)", re.I)


def au_bout(phrase: str, neuf: str) -> str | None:
    """The sentence with these words at its end, said once when it ends on their beginning.

    « … tous les deux à » and « à quoi elle va servir » make « … tous les deux à quoi elle va
    servir »; « … en prenant » and « en prenant le temps », « … en prenant le temps ».
    """
    net, base = propre(neuf), phrase.rstrip(" .")
    if not net:
        return None
    net = net[0].lower() + net[1:]
    mots, siens = net.split(), base.split()
    commun = next(
        (n for n in range(min(len(mots), len(siens)), 0, -1)
         if [normaliser(m) for m in siens[-n:]] == [normaliser(m).strip(" ,.") for m in mots[:n]]),
        0,
    )  # fmt: skip
    if commun == len(mots):
        return None
    if commun or PENDANT.search(base):
        return f"{base} {' '.join(mots[commun:])}."
    if lire(phrase) is None:
        # Theirs to the letter, « ma mère » included.
        net = f"pour {net}" if re.match(r"qu[e’]", net) else net
    elif QUE.match(net):
        voulu = lire_contenu(QUE.sub("", net, count=1))
        faite = poser(phrase, voulu, True) if voulu and voulu.genre == "effet" else None
        if faite:
            return faite
    # « mets a lille à la fin »
    net = re.sub(r"^a (?=[A-ZÀ-Ý])", "à ", net)
    lien = " " if re.match(r"(?:et|ou|ni)\b|(?:à|en|au|aux) [A-ZÀ-Ý]", net) else ", "
    return f"{base}{lien}{net}."


PENDANT = re.compile(r"(?<![\w’])(?:à|de|d’|du|des|les?|la|l’|un|une|et|ou|que|qu’|pour|en|avec|sans|sur|dans|par|chez|au|aux|nos|notre|mes|mon|ma|leurs?|qui|ce|cette|afin)$", re.I)  # fmt: skip
"""A sentence left hanging on a word that calls for others."""


def rendre(phrase: str, groupe: str, avant: Sequence[str]) -> str | None:
    """The sentence with the part of an earlier one that named these, back in its place; or None."""
    cherches = {m[:6] for m in re.findall(r"[a-z]{4,}", normaliser(groupe)) if m not in _OUTILS}
    if not cherches or all(m in normaliser(phrase) for m in cherches):
        return None
    cadre = lire(phrase)
    for ancienne in reversed(avant):
        autre = lire(ancienne)
        if autre is None or not all(m in normaliser(ancienne) for m in cherches):
            continue
        if any(m in normaliser(autre.coeur) for m in cherches):
            if cadre is None:
                continue
            # « que les gens se croisent » goes on as « afin que » beside what is done.
            ouvre = [c.coeur.startswith(("que ", "qu’")) for c in (cadre, autre)]
            suites = (f"afin {cadre.coeur}",) if ouvre == [True, False] else ()
            dite = replace(cadre, coeur=autre.coeur, suites=(*suites, *cadre.suites)).dire()
        else:
            perdue = next(s for s in autre.suites if any(m in normaliser(s) for m in cherches))
            dite = avec_cette_partie(phrase, perdue)
        if dite and tient(dite, phrase):
            return dite
    return None


_OUTILS = ("pour", "avec", "dans", "ceux", "celles", "notre", "leurs", "chez", "sans", "plus")


def avec_cette_partie(phrase: str, partie: str) -> str:
    """The sentence with one more part, where its like stand."""
    cadre = lire(phrase)
    if cadre is None:
        return f"{phrase.rstrip(' .')}, {partie}."
    tete = partie.split()[0]
    if tete in ("afin", "pour") and (
        cadre.coeur.startswith(("que ", "qu’"))
        or any(s.startswith(("afin", "pour")) for s in cadre.suites)
    ):
        clause = re.sub(r"^(?:afin|pour) ", "", partie)
        rang = next(
            (i + 1 for i, s in enumerate(cadre.suites) if s.startswith(("afin", "pour"))), 0
        )
        suites = (*cadre.suites[:rang], f"et {clause}", *cadre.suites[rang:])
        return replace(cadre, suites=suites).dire()
    return cadre.avec(partie).dire()
