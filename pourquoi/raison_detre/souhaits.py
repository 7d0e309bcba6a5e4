"""What is wished of others, or what it changes for them, as a clause for « afin que »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pourquoi.carnet import Carnet
from pourquoi.clientele.nommee import humains, nom_de, vivants
from pourquoi.raison_detre.effets import (
    LONGUEUR,
    Vecu,
    accordes_aux,
    avec_ne,
    de_plusieurs,
    en_bref,
    est_humain,
    lire,
    puisse,
    vecus,
)
from pourquoi.raison_detre.matiere import (
    MAL,
    PERSONNES,
    PLUSIEURS,
    PRIVE,
    PROFONDS,
    dicible,
    pourquois_lus,
    sujet_d_avant,
)
from pourquoi.raison_detre.maux import maux
from pourquoi.raison_detre.pour_qui import les_nommes, qui_sont_ils
from pourquoi.reflet import que, souhait
from pourquoi.reflet.lexique import a_lecture, conjugue, infinitif, part, participe_passe
from pourquoi.reflet.souhait import il_y_ait, moment
from pourquoi.reflet.typographie import decouper, nettoyer


def _resoudre(clause: str, source: str, clientele: tuple[str, str] | None) -> str | None:
    """« ils dorment tranquilles » with those whom the same answer named just before, or None.

    « ils » may be anybody: the core clientele only where that answer names it.
    """
    pronom, _, suite = clause.partition(" ")
    if pronom not in ("ils", "elles"):
        return clause
    avant = re.split(rf"\b{pronom}\b", source, maxsplit=1, flags=re.I)[0]
    nommes = {
        nom.lower(): "nos" if article.lower() in ("mes", "nos") else "les"
        for article, nom in PLUSIEURS.findall(avant)
        if a_lecture(nom.lower().split(" ")[-1], "N")
    }
    sujet = next(f"{nommes[nom]} {nom}" for nom in nommes) if len(nommes) == 1 else None
    nom = clientele[0].split(" ")[1] if clientele and " " in clientele[0] else ""
    if clientele and clientele[1] == "puissent" and nom in nommes:
        sujet = clientele[0]
    if sujet is None:
        return None
    nom = nom_de(sujet)
    if not a_lecture(nom, *(("Nm", "Nx") if pronom == "ils" else ("Nf", "Nx"))):
        # « les personnes arrivent moins inquiets » : an adjective would have to agree.
        return None
    return f"{sujet} {suite}"


_POUR_NOUS = re.compile(rf"^(?:nous\b|{PRIVE.pattern[2:]})|\bles nôtres\b", re.IGNORECASE)
"""What is wished of oneself or of one’s own."""


_EXPLICITE = re.compile(
    r"^\W*(?:(?:bah?|ben|euh|déjà|surtout|eh bien)\W+)?(?:qu(?:e |[’'])|k(?=ils?\b|elles?\b))|\b(?:aimerais|jaimerai|voudrais|voulais|voulait|voulions|voulons|veut|veux|souhaite|rêve|pour)(?: pas| plus)? qu(?:e |[’'])",
    re.IGNORECASE,
)
"""A wish that stands whatever the motive was read as; « que les gens… » answers by one."""

_PLAINTE = re.compile(
    r"(?<!la )\b(?:on|personne|ils|elles) (?:ne |n[’'])?(?:(?:l[ae]s?|leur|y|en) |l[’'])*[^\W\d_]+ (?:même )?(?:pas|plus|jamais|rien|personne)\b|(?<!la )(?<!une )(?<!chaque )(?<!cette )\bpersonne (?:ne |n[’'])?(?:(?:l[ae]s?|leur|y|en) |l[’'])*[^\W\d_]+|\bà la chaîne\b",
    re.IGNORECASE,
)
"""What is told beside it is an ill: « les femmes accouchent à la chaîne, on les écoute pas »."""


_SANS_PLAINTE = re.compile(
    r"\b(?:ils|elles|on) (?:ne |n[’'])?(?:ont|a|sont|est) plus (?:peur|honte|mal|besoin|froid|faim|obligée?s?|seule?s?|à |envie de (?:se cacher|fuir|pleurer))"
    r"|\boù (?:l[’'])?on (?:ne |n[’'])?[^\W\d_]+ (?:pas|plus)\b",
    re.IGNORECASE,
)
"""« elles ont plus honte », « une image où on voit pas les tuyaux »: no ill is told there."""


TOURNE = re.compile(
    r"[.;!?…]\s+(?=(?:le (?:lendemain|soir|matin|dimanche)|après|maintenant|depuis|aujourd[’']hui|à la fin|ensuite|puis|un (?:mois|an) après|au bout d\w*)\b[^.;!?…]* (?:ils|elles|les|on)\b)",
    re.IGNORECASE,
)
"""Where a tale turns: what comes next is what changed."""


def _moment_aime(texte: str) -> str | None:
    """« j’aime quand les gens se parlent » → « les gens se parlent », or None."""
    dit = moment(texte)
    if dit is None or _POUR_LA_MAISON.search(dit):
        return None
    return next((vu.texte for vu in vecus(f"que {dit}")), None)


_POUR_LA_MAISON = re.compile(
    r"\b(?:revien\w*|pa[iy]e\w*|achèt\w*|demand\w*|di(?:t|sent)|remerci\w*|recommand\w*|command\w*|félicit\w*|me|m[’']|moi|merci)(?!\w)",
    re.IGNORECASE,
)
"""What is done or said for the one who works, not what others live."""


def ce_que_nous_souhaitons(carnet: Carnet, entiers: Sequence[str] = ()) -> list[tuple[float, str]]:
    """What is wished of others, or what it changes for them, with how much it is worth.

    Each is a clause for « afin que ».

    Args:
        carnet: the notebook, its whys whole or brought down to their points.
        entiers: the whole whys in the latter case; an ill told there is no effect.
    """
    clientele, lus = les_nommes(carnet), pourquois_lus(carnet)
    voulus: list[tuple[float, str]] = []
    for n, (texte, lu) in enumerate(lus):
        # The later the nearer to the raison d’être; money says nothing of others.
        rang = 0.15 * n - (1.5 if lu not in PROFONDS else 0.0)
        if lu in PROFONDS or _EXPLICITE.search(nettoyer(texte)):
            if phrase := _souhaite(carnet, texte, clientele):
                voulus.append((5.3 + max(rang, 0), phrase))
        if lu == "motif_argent":
            continue
        voulus += [(poids + rang, mal) for poids, mal in maux(texte)]
        # After a reason turned to others, the next question asks what it changes, and for whom.
        demande = n > 0 and "motif_sens" in (lu, lus[n - 1][1]) and lu != "motif_offre"
        dits = vecus(texte, qui_sont_ils(carnet, texte))
        tout = nettoyer((entiers or [texte])[n if entiers else 0])
        # « ils ne parlent pas. Le lendemain ils repartent plus droits »: the ill is over by then.
        plainte = bool(_PLAINTE.search(_SANS_PLAINTE.sub(" ", TOURNE.split(tout)[-1])))
        dits = [
            dit
            for dit in dits
            if dit.annonce
            or not plainte
            and (demande or lu in PROFONDS and _BON.search(dit.texte))
            and (est_humain(dit.sujet) or not _ETAT.match(dit.texte))
        ]
        voulus += [(_poids(dit) + rang, _laquelle(carnet, dit.texte)) for dit in dits]
        if injuste := _n_ait_pas_a(texte):
            voulus.append((5.0 + rang, injuste))
        if (lieu := il_y_ait(texte)) and not MAL.search(lieu) and dicible(lieu):
            voulus.append((4.0 + rang, lieu))
        if lu in PROFONDS and (aime := _moment_aime(texte)):
            voulus.append((4.4 + rang, aime))
        if len(dits) > 1 and est_humain(dits[0].sujet) and est_humain(dits[1].sujet):
            deux = f"{dits[0].texte} et {que(dits[1].texte)}"
            if len(deux.split()) <= LONGUEUR and dits[0].sujet != dits[1].sujet:
                voulus.append((_poids(dits[0]) + rang + 0.3, deux))
    propres = [
        (poids, phrase)
        for poids, phrase in voulus
        if not PRIVE.match(phrase) and not phrase.startswith("quelqu’un")
        if not _NOM_PERDU.match(phrase)
    ]
    return sorted(propres, key=lambda p: -p[0])


_NE_DEVRAIT_PAS = re.compile(
    r"(?:^|[.!?…,] |\bqu(?:e |’))(?P<qui>(?:plus )?personne|on|(?:une?|les|des|chaque|aucune?) [^,.;:!?]{3,45}?)(?: (?:ils?|elles?))? (?:ne |n’)?(?P<doit>doi(?:ven)?t|devrai(?:en)?t)(?P<nie> pas| jamais)? (?:avoir à )?(?P<quoi>(?:(?:tout|rien|se|y|en) |s’)?(?P<verbe>[^\W\d_]+)\b[^,.;:!?…]*)",
    re.IGNORECASE,
)
"""« un gars qui bosse, il doit pas tout perdre pour un joint »: what is unfair is wished away."""
_GARS = re.compile(r"\b(?:gars|vieux|jeunes?|petits|petites|gosses?)$")


def _n_ait_pas_a(texte: str) -> str | None:
    """« une mère ne devrait pas choisir entre… » → « une mère n’ait pas à choisir entre… »; or None."""
    dit = _NE_DEVRAIT_PAS.search(
        lire(nettoyer(re.sub(r"(?<=\w), (?=(?:ils?|elles?) )", " ", texte)))
    )
    if (
        dit is None
        or not infinitif(dit["verbe"].lower())
        or dit["verbe"].lower() in ("être", "avoir")
    ):
        return None
    qui = dit["qui"][0].lower() + dit["qui"][1:]
    aucun = qui.endswith("personne") or qui.startswith("aucun")
    nom = re.split(r" (?:qui|que|dont|qu’)\b", qui)[0]
    humain = aucun or qui == "on" or est_humain(nom) or _GARS.search(nom)
    if not humain or not (aucun or dit["nie"]):
        return None
    ait = "aient" if qui.startswith(("les ", "des ")) else "ait"
    clause = f"{qui} n’{ait}{(dit['nie'] or ' pas') if not aucun else ''} à {dit['quoi'].strip()}"
    court = len(clause.split()) <= LONGUEUR
    return clause if court and dicible(clause) and not PERSONNES.search(clause) else None


_NOM_PERDU = re.compile(r"(?:les?|la|l’|des|une?) ?(?:ne|n’|se|s’|puissent?|soi(?:en)?t)(?!\w)")
"""« les ne s’en aille plus »: whoever it was is gone."""

_BON = re.compile(
    r"\b(?:se sente(?:nt)?|se tienne(?:nt)? (?:droit\w*|debout)|reparte(?:nt)? avec|sourie(?:nt)?|retrouve(?:nt)? (?:le|la|leur|une?)|redécouvre(?:nt)?|respire(?:nt)?|ose(?:nt)?|revive(?:nt)?"
    r"|reprenne(?:nt)? (?:confiance|vie|goût)|puisse(?:nt)? (?:enfin|encore)|dorme(?:nt)? (?:au|mieux|tranquille))\b"
)
"""A good that needs no question to be told as one."""


_ETAT = re.compile(r"\S+ \S+ (?:soi(?:en)?t|ai(?:en)?t) ")
"""« un vêtement ait une histoire »: how a thing is, which nobody brings about."""


_LAQUELLE = re.compile(
    r"\b(?:une|la|cette|des|les) (?:dame|personne|femme)s? ([a-zéèêîïç]+e)s?\b", re.IGNORECASE
)


def _laquelle(carnet: Carnet, effet: str) -> str:
    """« chaque personne » → « une personne aveugle », after « une dame aveugle m’a dit »."""
    dits = {
        mot for t in (*carnet.pourquois(), carnet.activite or "") for mot in _LAQUELLE.findall(t)
    }
    dits = {
        mot.lower()
        for mot in dits
        if a_lecture(mot.lower(), "Ax", "Af") and part(mot.lower(), "A") > 0.5
    }
    if len(dits) != 1:
        return effet
    mot = dits.pop()
    # « chaque personne malade » says which already.
    return re.sub(rf"^chaque personne(?: {mot})?(?= )", f"une personne {mot}", effet)


def _poids(dit: Vecu) -> float:
    """How much of a reason to exist a clause is: of people, announced, neither short nor long."""
    bref = len(dit.texte.split()) < 5
    gens = dit.sujet.lower() in ("les gens", "on")
    return 3.4 + 0.9 * est_humain(dit.sujet) + 0.5 * dit.annonce - 0.4 * bref - 0.2 * gens


def _souhaite(carnet: Carnet, texte: str, clientele: tuple[str, str] | None) -> str | None:
    """What an answer wishes of others in so many words: « je veux que le bourg vive »."""
    if _FAUT_QU_ILS.search(texte):
        return None
    texte = _ON_VOULAIT.sub("je veux qu", en_bref(texte))
    phrase = souhait(_JE_CROIS.sub(" et qu", _COMME_MOI.sub(" que nous", texte)))
    phrase = phrase and re.sub(r" avant que (?:je|nous)\b.*", "", phrase)
    phrase = phrase and _INCISE.sub("", _SUITE_DITE.sub("", phrase))
    phrase = phrase and re.sub(r",? (?:quoi|voil[àa]|hein)$", "", _DEUX_FOIS.sub(r"\1 ", phrase))
    phrase = phrase and de_plusieurs(phrase)
    phrase = phrase and _resoudre(phrase, _avec_le_sujet(carnet, texte), clientele)
    if not phrase or not dicible(phrase) or _POUR_NOUS.search(phrase) or _SANS_NOM.match(phrase):
        return None
    if _DE_QUI.search(phrase) or _accent_perdu(texte, phrase) or not _souhaite_vraiment(phrase):
        return None
    return accordes_aux(re.sub("^ces ", "des ", avec_ne(puisse(phrase))))


def _souhaite_vraiment(phrase: str) -> bool:
    """Whether the clause has a verb that « afin que » allows: « ma grand-mère réparait » has none."""
    mots = [m.lower() for m in decouper(phrase)[:14]]
    passes = [m for m in mots if a_lecture(m, "V3I", "V6I") and not a_lecture(m, "V3S", "V6S", "N")]
    if passes:
        return any(a_lecture(m, "V3S", "V6S") for m in mots[: mots.index(passes[0])])
    return any(conjugue(m) and not participe_passe(m) for m in mots[1:])


def _accent_perdu(texte: str, phrase: str) -> bool:
    """Whether « rassurés », typed so, was read « rassurait »."""
    dits = set(decouper(phrase.lower()))
    mots = re.findall(r"\w+ées?\b|\w+és?\b", texte.lower())
    return any(mot not in dits and f"{mot.rstrip('es').rstrip('é')}ait" in dits for mot in mots)


_FAUT_QU_ILS = re.compile(
    r"\b(?:les|des|mes|nos) [^,.;:!?]{2,30}?,? (?:il )?(?:leur )?fau[tx]\w* qu[’' ]?(?:ils|elles)\b",
    re.IGNORECASE,
)
"""« les anciens faut qu'ils prennent la voiture »: what they are put to, wished by nobody."""
_DEUX_FOIS = re.compile(
    r"^((?:les|des|nos|la|le|ces) [\w-]+(?: [\w-]+)?),? (?:ils|elles|il|elle) (?=\w)"
)
"""« les filles elles osent »."""

_ON_VOULAIT = re.compile(
    r"\b(?:on voulait|nous voul(?:i)?ons|je voulais) qu(?=[e'’])", re.IGNORECASE
)
_JE_CROIS = re.compile(r",? je (?:crois|pense) qu(?=[e’'])", re.IGNORECASE)
_COMME_MOI = re.compile(r" que moi(?=,|$)")
_DE_QUI = re.compile(r"\bcomme (?:elles?|lui|ça)$|\bpuissent$")
"""What only makes sense beside words said before."""


_SANS_NOM = re.compile(r"(?:ça|cela|ils?|elles?|ses|sa|son|leurs?|on nous)\b(?! y ait\b)")
"""A wish whose subject was named elsewhere."""


_SUITE_DITE = re.compile(
    r"(?:, (?:nous|mais|c’est|ça|(?:les|la|le) [\w-]+ (?:font|fait|sont|est|ont|a))|,? parce qu)\b.*$"
)


_INCISE = re.compile(
    r",? (?:excusez|pardon|et puis|si je puis|si on peut|comme on dit|je veux dire|voilà)\b.*$"
)


_TOURNE_VERS_NOUS = re.compile(
    r"\b(?:nous|notre|nos|(?:re)?vienn\w*|pai?y?ent|achètent|voient|disent|commandent|demandent|recommandent|parlent de|pleurent|râlent|attendent|restent (?:une?|deux|trois|des) (?:heures?|minutes))\b"
)
"""What clients do for the business, or only notice: no reason to exist."""


def effet_vu(carnet: Carnet) -> str | None:
    """What the clients themselves are told to live, as a clause for « afin que », or None."""
    dit = carnet.regard_client or ""
    # The question named the clients: « ils » are they.
    clientele = les_nommes(carnet)
    vus = vecus(re.sub(r"^ils\b", "nos clients", dit, flags=re.I))
    vu = vus[0].texte if vus else None
    nom = re.escape(nom_de(clientele[0])) if clientele else "gens"
    if vu is None or not re.match(rf"(?:les|nos|tous les) (?:client|gens|{nom})", vu):
        # « le mécano lui parle », « les joints sont droits » is what is seen, not what they come to live.
        return None
    # « nos clients marchent », « rient »: hardly a reason to exist.
    bref = len(vu.split()) < 4
    return None if bref or _TOURNE_VERS_NOUS.search(re.sub("^nos ", "", vu)) else vu


def _avec_le_sujet(carnet: Carnet, texte: str) -> str:
    """The answer after those the previous one opened with, whom its « ils » then takes up."""
    sujet = sujet_d_avant(carnet, texte) or _seuls_gens_d_avant(carnet, texte)
    pronom = re.search(r"\b(?:ils|elles)\b", texte, re.I)
    seul = pronom and not PLUSIEURS.search(texte[: pronom.start()])
    return f"{sujet}. {texte}" if sujet and seul and vivants(sujet) else texte


def _seuls_gens_d_avant(carnet: Carnet, texte: str) -> str:
    """The people that the answer before this one names, when it names no others; or nothing."""
    dits = carnet.pourquois()
    avant = dits[dits.index(texte) - 1] if texte in dits[1:] else ""
    gens = {f"les {n.lower()}" for a, n in PLUSIEURS.findall(avant) if a.lower() == "les"}
    gens = {g for g in gens if humains(g)}
    return gens.pop() if len(gens) == 1 else ""
