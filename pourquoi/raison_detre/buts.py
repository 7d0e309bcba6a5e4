"""What is done for others, as an infinitive: « pour transmettre », « j’aime réparer »."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.effets import lire
from pourquoi.raison_detre.matiere import (
    ARGENT,
    PERSONNES,
    PRIVE,
    PROFONDS,
    dicible,
    ensemble,
    pourquois_lus,
)
from pourquoi.raison_detre.vouloirs import vouloirs
from pourquoi.reflet import but, gerondif, sans_hesitation
from pourquoi.reflet.lexique import a_lecture, connu, infinitif
from pourquoi.reflet.souhait import ceux
from pourquoi.reflet.typographie import nettoyer


def ce_que_nous_faisons(carnet: Carnet, gens: str | None = None) -> list[tuple[float, str]]:
    """What is done for others, as infinitives, with how much each is worth, the best first.

    What is done for oneself comes far behind; for one's own family, it is no mission.

    Args:
        carnet: the notebook.
        gens: the core clientele, whom « leur » may take up; may be None.
    """
    trouves: list[tuple[float, str]] = []
    for n, (texte, lu) in enumerate(pourquois_lus(carnet)):
        dits = [
            (3.4, _etre_ceux(texte) or but_dit(texte)),
            (3.2, _personne_pour(texte)),
            (3.1, _ce_que_ca_fait(texte)),
            *((2.9 + 0.8 * sur, acte) for sur, acte in vouloirs(texte, gens)),
        ]
        for poids, dit in dits:
            verbes = re.split(r" et (?=\w+(?:er|ir|re) )", dit or "")
            if dit and (PRIVE.search(dit) or any(map(POUR_SOI.match, verbes[1:]))):
                # « nourrir nos enfants et transmettre », « soigner les gens et être libre »
                autres = (v for v in verbes if not (PRIVE.search(v) or POUR_SOI.match(v)))
                dit = next(autres, None)
            dit = dit and re.sub(r", (?=([a-zéèê]+(?:er|ir|re)) )", _et_infinitif, dit)
            dit = dit and re.sub(r" et d(?:e |’)(?=\w+(?:er|ir|re)\b)", " et ", dit)
            dit = dit and re.split(r",? parce qu", dit)[0]
            if not dit or _EN_SUSPENS.match(dit) or PRIVE.search(dit) or lu == "motif_argent":
                continue
            poids += 0.15 * n - 1.2 * (lu not in PROFONDS) - 2.2 * bool(POUR_SOI.match(dit))
            poids -= 0.8 * (len(dit.split()) < 3) + 0.8 * bool(_MOLLE.match(dit))
            if re.search(r"\b(?:eux|elles|lui)\b", dit) and lu not in PROFONDS:
                continue
            trouves.append((poids, dit))
    # « garder un savoir-faire vivant » begins what is told in full elsewhere.
    entiers = [(p, next((t for _, t in trouves if t.startswith(dit)), dit)) for p, dit in trouves]
    return sorted(
        ((p, dit) for dit, p in dict(map(reversed, sorted(entiers))).items()), reverse=True
    )


def _et_infinitif(trouve: re.Match[str]) -> str:
    """« garder un savoir-faire, apprendre » → « … et apprendre »."""
    return " et " if infinitif(trouve[1]) else trouve[0]


_MOLLE = re.compile(
    r"(?:pouvoir|prendre|dire(?! ce qu)|avoir|savoir|essayer|vendre \w+$|faire \w+$|bien faire)\b"
)
"""What says little of what is done."""

_PERSONNE_POUR = re.compile(
    r"\bpersonne (?:pour|qui veut|qui sait) ((?:refaire|faire|remonter|réparer|restaurer|soigner|transmettre|fabriquer|entretenir|garder|apprendre|reprendre|[a-zéèê]+(?:er|ir|re))\b[^.,;!?]*)",
    re.IGNORECASE,
)


_CA = re.compile(
    r"\b(?:ça|cela) (?:leur )?([a-zéèê]+[est]) ((?:les|des|aux|du|de la|de l’|le|la|l’|une?|ce que|ce qu’)(?: |(?<=’))[^.,;!?]+)"
)
_DU_BIEN = re.compile(
    r"\b(?:ça|cela) (?:fait|fera|faisait) (?:vraiment |surtout |un peu )?du bien aux ([\w-]+)(?: d’abord| surtout)?(?:,? et (?:aussi |surtout )?aux ([\w-]+))?"
)
_BIENFAITS = ensemble(
    "rassembler réunir rapprocher rassurer soulager aider nourrir protéger redonner relier réveiller réchauffer libérer éviter consoler apaiser embellir soigner sauver préserver"
)
"""What a thing does that is a reason to make it: « ça rassemble les gens »."""


def _ce_que_ca_fait(texte: str) -> str | None:
    """« ça rassemble les gens autour d’une table » → « rassembler les gens autour d’une table »."""
    lu = lire(sans_hesitation(nettoyer(texte)))
    if bien := _DU_BIEN.search(lu):
        dits = [f"aux {nom}" for nom in (bien[1], bien[2]) if nom and dicible(nom)]
        return f"faire du bien {' et '.join(dits)}" if dits else None
    trouve = _CA.search(lu)
    if trouve is None:
        return None
    forme, suite = trouve[1], trouve[2].strip()
    if forme == "dit" and suite.startswith("ce qu"):
        verbe = "dire"
    else:
        essais = (f"{forme}r", f"{forme[:-1]}r")
        verbe = next((v for v in essais if v in _BIENFAITS and infinitif(v)), "")
    if not verbe or PERSONNES.search(suite) or not dicible(suite):
        return None
    return f"{verbe} {suite}"


def _personne_pour(texte: str) -> str | None:
    """« il n’y a plus personne pour refaire les fauteuils » → « refaire les fauteuils »."""
    trouve = _PERSONNE_POUR.search(nettoyer(texte))
    trouve = trouve and _PERSONNE_POUR.search(lire(trouve[0]))
    if trouve is None or re.match(r"(?:l[ae]|les|l[’']|leur|lui|en|y) \w+er\b", trouve[1]):
        return None
    dit = re.sub(r" (?:dans le coin|par ici|ici|chez nous)$", "", trouve[1].strip())
    dit = re.sub(r"(?<=les )([a-zéèê]+[^sxz\W])\b", _au_pluriel, dit)
    return dit if len(dit.split()) > 2 and not PERSONNES.search(dit) else None


def _au_pluriel(nom: re.Match[str]) -> str:
    """« les fauteuil » → « les fauteuils »."""
    return next((p for p in (f"{nom[1]}s", f"{nom[1]}x") if a_lecture(p, "N")), nom[1])


POUR_SOI = re.compile(
    r"(?:ne (?:plus|pas) )?(?:vivre de|en vivre|vivre|dormir|souffler|rester|être\b(?! (?:ce(?:ux|lles) |là |auprès|aux côtés))|nous (?!occuper|consacrer)|avoir|choisir (?:nos|notre|les)|finir|r?acheter|revenir|pouvoir (?:(?:me |nous )?dire|vivre)|savoir que)\b|.*\b(?:urssaf|impôts?|banque|crédits?)\b|(?:montrer|prouver) (?:à|que)\b",
    re.IGNORECASE,
)
"""What is done for oneself."""


_EN_SUSPENS = re.compile(r"(?:en|y|le|la|les|lui|leur) \w+(?:er|ir|re)\b|montrer (?:à|que) |voir ")
"""What only makes sense beside the words before it."""


_PLAISIR = re.compile(
    r"(?:j[’']?(?:aime|adore|ai (?:toujours )?(?:aimé|adoré|voulu|rêvé d[e’']))(?: (?:bien|surtout|vraiment|trop|tellement|beaucoup|aussi))?(?: l[’'](?:idée|envie))?"
    r"|(?:ce (?:que j[’']?(?:aime|adore|veux|voudrais|cherche)|qui (?:me plaît|me plait|me porte|compte|m[’']anime))(?: ?,)? )?(?:c[’' ]?est)(?: (?:surtout|juste|avant tout|simplement))?"
    r"|(?:l[’'](?:idée|envie)|le (?:plaisir|goût|bonheur|but|rêve|sens)|la (?:joie|fierté|passion)|mon (?:plaisir|but|rêve|truc|métier)|ma (?:joie|fierté|passion|mission))(?:,? ?c[’' ]?est| est)?"
    r"|(?:ça|ca) me (?:plaît|plait|rend (?:heureux|heureuse|fière?))|(?:fière?|heureux|heureuse|content|contente))"
    r"(?: de (?=\w+(?:er|ir|re)\b)| d[’'](?=\w+(?:er|ir|re)\b)| (?=\w+(?:er|ir|re)\b)) ?",
    re.IGNORECASE,
)
"""What opens an infinitive without wanting it: « j'aime », « c'est de », « le plaisir de »."""


_SERVIR = re.compile(
    r"(?:réparer|restaurer|transmettre|apprendre|enseigner|accueillir|écouter|nourrir|cuisiner|soigner|fabriquer|rendre|redonner|donner|aider"
    r"|accompagner|partager|sauver|protéger|préserver|garder|cultiver|élever|créer|raconter|montrer|expliquer|offrir|entretenir|habiller|coiffer"
    r"|conseiller|défendre|réunir|rassembler|rapprocher|rassurer|soulager|récupérer|recycler|planter) "
)
"""Verbs that say, in the present, what someone is there for: « je répare plutôt que de jeter »."""


_NE_PAS = re.compile(
    r"\bpas ((?:laisser|abandonner|oublier|jeter|gâcher|gacher|gaspiller|tricher|mentir)\b[^.;!?…,]*)",
    re.IGNORECASE,
)


_QUOI = re.compile(r"(?:travailler|bosser|vendre|produire) (?:le|la|l’|les|du|des|dans|avec)\b")
"""What is done, which is no reason to do it: « travailler le bois »."""


_MALGRE_SOI = re.compile(
    r"\b(?:marre|peur|penible|assez|bol|honte|horreur|dur|difficile|triste|insupportable|fatiguee?s?"
    r"|impossible|deteste|supporte|arrete[rz]?|evite[rz]?|obligee?s?|refuse|lieu|plutot|sans|empeche\w*)"
    r"(?: de| d'| que| qu'| que de| a)*(?: voir)? ?$"
    r"|\b(?:n[e'] ?\w+|je \w+|c'est|jamais|mais) ?(?:pas|plus|jamais)\b(?! (?:que|seulement|juste))[^,.;!?]{0,25}$"
    r"|\bce que (?:c'est|ca fait)(?: que)?(?: de| d')? ?$|\b(?:vue?|vois|voi[rt]|voyais|voyait|regard\w+) [^,.;!?]{2,40}$"
)
"""What stands before an infinitive that is suffered rather than wanted."""


def but_dit(texte: str) -> str | None:
    """What a why moves to do, when it is wanted, in order, and no matter of money; or None."""
    laisse = _NE_PAS.search(nettoyer(texte))
    if laisse and len(laisse[1].split()) > 2 and (tourne := but(f"pour {laisse[1]}")):
        return None if ARGENT.search(tourne) else f"ne pas {tourne}"
    tourne = _elan(texte)
    if tourne is None or _QUOI.match(tourne) or not dicible(tourne):
        return None
    tete = re.match(r"(?:(?:ne|pas|plus|se|leur|lui|mieux|bien|tout) |(?:n|s|l)’)*(\w+)", tourne)
    if tete is None or not infinitif(tete[1]):
        return None
    return None if _subi(texte, tete[1]) else tourne


def _subi(texte: str, verbe: str) -> bool:
    """Whether an infinitive is suffered or refused wherever it is said."""
    plat = normaliser(texte)
    dits = [m.start() for m in re.finditer(rf"\b{re.escape(normaliser(verbe))}\b", plat)]
    return bool(dits) and all(_MALGRE_SOI.search(plat[:debut]) for debut in dits)


def _etre_ceux(texte: str) -> str | None:
    """« être ceux sur qui on compte », when it is wanted."""
    dit = ceux(texte)
    return dit if dit and dicible(dit) and not _subi(texte, "être") else None


def _elan(texte: str) -> str | None:
    """What a why moves to do, as an infinitive phrase said by « nous », or None."""
    if (tourne := but(texte)) is not None:
        return tourne
    for ouvert in _PLAISIR.finditer(texte):
        suite = re.split(
            r"[.;!?…]|,? (?:parce|mais|car|et (?:puis|c[’']est))\b", texte[ouvert.end() :]
        )[0]
        if (tourne := but(f"pour {suite}")) is not None:
            return tourne
    for morceau in re.split(r"[.;!?…,]\s*|\bmais\b\s*", texte):
        if phrase := _habitude(morceau):
            return phrase
    return _infinitif_nu(texte)


def _habitude(morceau: str) -> str | None:
    """« je répare plutôt que de jeter » → « réparer plutôt que de jeter »."""
    dit = gerondif(morceau)
    phrase = _infinitif(dit) if dit else None
    return phrase if phrase and _SERVIR.match(phrase) else None


def _infinitif_nu(morceau: str) -> str | None:
    """An answer that is an infinitive already, typed with care and without a first person."""
    propre = nettoyer(morceau).strip(" .")
    mots = re.findall(r"[^\W\d_]+", propre.lower())
    if re.search(r"[.;!?…,]", propre) or not 4 <= len(mots) <= 20:
        return None
    if not infinitif(mots[0]) or mots[0] in ("être", "avoir", "gagner"):
        return None
    if mots[0] == "dire" and mots[1] in ("que", "qu", "ça", "non", "oui"):
        return None
    if PERSONNES.search(propre) or not all(connu(m) or len(m) == 1 or m == "qu" for m in mots):
        return None
    return propre[0].lower() + propre[1:]


def _infinitif(dit: str) -> str | None:
    """« en réparant nos vélos » → « réparer nos vélos »; None for a negation or a « nous »."""
    trouve = re.match(r"en (\w+) (.+)", dit)
    verbe = trouve and _verbe_de(trouve[1])
    return f"{verbe} {trouve[2]}" if trouve and verbe else None


def _verbe_de(participe: str) -> str | None:
    """« réparant » → « réparer », or None when the verb is not a plain one."""
    if not participe.endswith("ant"):
        return None
    racine = participe[:-3]
    essais = (racine + "er", re.sub(r"ss$", "r", racine), racine + "re", racine + "ir")
    if racine.endswith("ge"):
        essais = (racine[:-1] + "er", *essais)
    if racine.endswith("ç"):
        essais = (racine[:-1] + "cer", *essais)
    return next((verbe for verbe in essais if infinitif(verbe)), None)
