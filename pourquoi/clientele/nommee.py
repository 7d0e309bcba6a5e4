"""The core clientele as the sentence names it: spelled, cut short, in the plural, its gender."""

from __future__ import annotations

import re

from pourquoi.clientele.dite import (
    ecartes,
    gens_comme,
    pluriel,
    que_c_est,
    qui,
    sans_ceux_du_mal,
    sans_queue,
    sans_refus,
    sans_virgule_d_age,
)
from pourquoi.ecriture import normaliser
from pourquoi.reflet import de, ecrire, sans_hesitation
from pourquoi.reflet.lexique import a_lecture, connu, desaccentuer, part
from pourquoi.reflet.souhait import CLITIQUES
from pourquoi.reflet.typographie import decouper
from pourquoi.reflexion import citer

_ENTREE_CLIENTELE = re.compile(
    r"^(?:(?:surtout|plutôt|d[’']abord|il y a|y a|ce sont|c[’']est|ce serait|ce seraient|pour|avec|les? gens comme|à|aux?)\s+)+",
    re.IGNORECASE,
)


_RANGS = re.compile(
    r"\b(?:d['’]abord|en (?:premier|second)(?: lieu)?|ensuite|après) (?=(?:les|des|ceux|celles|mes|nos)\b)"
    r"|(?<=[sxz]) d['’]abord\b(?=\s*(?:$|[,.;]| et\b))"
    r"|(?<=[sxz]) (?:(?:ils|elles) )?(?:viennent|passent|arrivent|c['’]est) (?:juste )?(?:après|ensuite|en second|derrière)\b",
    re.IGNORECASE,
)
"""Who comes first and who comes after, which the list says already."""


def lire_clientele(dit: str | None) -> tuple[str, str] | None:
    """Whom the sentence is for, ready to be a subject, and « puisse » or « puissent ».

    Args:
        dit: the answer to the question of the core clientele, however typed.

    Returns:
        « les mamies », « puissent »; None when it names nobody.
    """
    if "?" in (dit or ""):
        return None
    if nommes := gens_comme(dit or ""):
        return re.sub(r"^des", "les", nommes), "puissent"
    dit = que_c_est(dit or "")
    if ecartes(dit):
        # « les anciens. les touristes, gardez-les »: those refused are in no sentence.
        dit = qui(dit, 1000) or dit
    dite = _moities_dites(
        sans_refus(sans_hesitation(_RANGS.sub("", sans_virgule_d_age(sans_ceux_du_mal(dit)))))
    )
    clientele = sans_hesitation(_ENTREE_CLIENTELE.sub("", _abreger(dite)))
    *premiers, dernier = (_au_propre(m) for m in _groupes(clientele))
    clientele = sans_queue(" et ".join(filter(None, (", ".join(premiers), dernier))))
    if len(clientele) < 3 or (re.fullmatch(r"(?:les|des) gens", clientele) and len(dite) > 12):
        return None
    clientele = re.sub(r"(^|et |, )mes\b", r"\1nos", clientele, flags=re.I)
    if re.match("des ", clientele, re.I):
        clientele = re.sub(r"(^|, )des\b", r"\1les", clientele, flags=re.I)
    clientele = re.sub(r"\bcomme moi$", "comme nous", clientele)
    if re.search(r"\b(?:je|moi|j[’'])\b", clientele, re.I):
        return None
    clientele = re.sub(r"^un peu (?=tout le monde$)", "", clientele, flags=re.I)
    article = re.match(r"(les|ceux|celles|nos|tous|toutes|la|le|l[’']|un|une)\b", clientele, re.I)
    if re.match(r"(?:ils|elles|nous|vous|je|j[’']|on|il|elle|c[’']est|ça|qui)\b", clientele, re.I):
        # A sentence rather than people: nothing to write after « afin que ».
        return None
    if article is None and re.match(r"\w+[sx]\b", clientele):
        clientele, article = f"les {clientele}", re.match("les", "les")
    if clientele.lower().endswith("tout le monde"):
        return "tout le monde", "puisse"
    if article is None:
        return f"notre clientèle (« {clientele} »)", "puisse"
    pluriel = article[0].lower() in ("les", "ceux", "celles", "nos", "tous", "toutes")
    seule, *autre = re.split(r" et (?=(?:les|la|le|l’)\b)", clientele)
    pluriel = pluriel or bool(autre) and not re.search(r"\b(?:qui|que|qu’|dont|avec) ?", seule)
    return clientele[0].lower() + clientele[1:], "puissent" if pluriel else "puisse"


def _moities_dites(dite: str) -> str:
    """What is said before anything is added to it: « les mairies, les écoles » are both kept.

    « les familles loin, dont le parent vit ici » is one group.
    """
    dite = _ET_AUSSI.sub(" et ", re.sub(r", (?=(?:qui|dont|où) )", " ", dite))
    parts = re.split(r"[,;(.]", dite)
    suite = [_sans_relative(re.sub(r"^et ", "", part.strip())) for part in parts[1:]]
    suite = [part for part in suite if part]
    groupes = all(
        re.fullmatch(r"(?:les|des|mes|nos) (?!autres)\w+.{,40}", part, re.I) for part in suite
    )
    premier = sans_hesitation(parts[0].strip())
    if not (0 < len(suite) < 4 and groupes) or re.search(_ET_DES, premier):
        return premier
    for nombre in range(len(suite), 0, -1):
        *avant, dernier = premier, *suite[:nombre]
        lien = ", " if re.search(_ET_DES, dernier) else " et "
        ensemble = ", ".join(avant) + lien + dernier
        if len(ensemble) <= _LONGUEUR:
            return ensemble
    return premier


def _sans_relative(groupe: str) -> str:
    """A long group without what is told of it: « les retraités qui veulent s'y remettre »."""
    return groupe if len(groupe) <= 44 else re.split(r" (?:qui|ki|que|dont|où) ", groupe)[0]


_ET_AUSSI = re.compile(
    r"(?P<v>,)? (?:et|puis)(?: (?:aus+i|puis|m[êe]me|parfois|ensuite|après))* (?=(?:les|des|ceux|celles|mes|nos)\b)",
    re.I,
)
"""« , et puis les ados », « et ausi les mamans »."""


def _groupes(clientele: str) -> list[str]:
    """The groups « et » joins; « les gens du village et des hameaux » are one."""
    premier, *autres = re.split(_ET_DES, clientele)
    complement = re.search(r"[^,] (?:du|des|de la|de l’)(?: |(?<=’))", premier[4:])
    if autres and re.match("des ", autres[0]) and (complement or not re.match("des ", premier)):
        return [clientele]
    return [premier, *(re.sub("^des ", "les ", autre) for autre in autres)]


_ET_DES = r" (?:et|é) (?=(?:les|lé|des|dé|ceux|celles|mes|nos)\b)"


def _au_propre(groupe: str) -> str:
    """A group of people spelled right, at least up to what cannot be: « les mamie ki zzz »."""
    groupe = re.sub(r"\bpersos?(?= (?:[âa]g|seul|en |à |a ))", "personnes", groupe)
    groupe = re.sub(r"\b(?:k|qu)i on pas? (?=l[ea] )", "qui n’ont pas ", groupe)
    groupe = re.sub(r"^lé(?= )", "les", re.sub(r"\bvieu\b", "vieux", groupe))
    groupe = re.sub(r"\bag(?=ée?s?\b)", "âg", groupe)
    for dit, ecrit in (("tps", "temps"), ("ki", "qui"), ("ac", "avec")):
        groupe = re.sub(rf"\b{dit}\b", ecrit, groupe)
    coupes = [m.start() for m in _SUITE_DU_NOM.finditer(groupe) if " " in groupe[: m.start()]]
    for fin in (len(groupe), *reversed(coupes)):
        if propre := _ecrit(groupe[:fin]):
            return propre
    tete = re.match(r"\S+ \S+", groupe)
    propre = _ecrit(tete[0]) if tete else None
    # A head typed with care stands as typed, with the word of the trade that follows it.
    return propre if propre and propre != tete[0] else _pluriels(groupe)


def _ecrit(dit: str) -> str | None:
    """A group spelled right and in the plural, or None."""
    accorde = _pluriels(dit)
    nu = (normaliser(dit),) if dit.isascii() else ()
    essais = (accorde, dit) if len(accorde) >= len(dit) else (dit, accorde)
    propre = next((ecrit for essai in (*essais, *nu) if (ecrit := ecrire(essai))), None)
    mots = decouper(dit)
    soigne = accorde == dit and all(connu(m.lower()) or m[0].isupper() for m in mots if m.isalpha())
    if soigne and not (propre and _memes(mots) <= _memes(decouper(propre))):
        # Typed with care, it is only completed: « qui ont jamais osé » → « qui n’ont jamais osé ».
        return dit
    return _pluriels(propre) if propre else None


def _memes(mots: list[str]) -> set[str]:
    """The words without their accents, « c’ » being « ce »."""
    return {"ce" if mot.lower() == "c’" else desaccentuer(mot.lower()) for mot in mots}


_SUITE_DU_NOM = re.compile(r" (?:ki|qui|ou|et|chez|avec|ac|pour|dont|à|en|dans|ds|sans|sur)\b")


def _pluriels(groupe: str) -> str:
    """« les gens malade ou âgé » → « les gens malades ou âgés ».

    It stops before what does not agree and cannot be put right: « les gens qui vive seul ».
    """
    mots = re.sub(r"\bchez eu$", "chez eux", groupe).split(" ")
    if mots[0].lower() not in ("les", "des", "nos", "mes") or len(mots) < 2:
        return " ".join(mots)
    mots[1] = pluriel(mots[1])
    e = "e" if a_lecture(mots[1], "Nf") and not a_lecture(mots[1], "Nx", "Nm") else ""
    for i, mot in enumerate(mots[2:], start=2):
        if mot == "qui":
            suite = [m.lower() for m in decouper(" ".join(mots[i + 1 :]))]
            verbe = next((m for m in suite if m not in (*CLITIQUES, "me", "nous")), "")
            if a_lecture(verbe, "V6", "D"):
                return " ".join(mots)
            j = mots.index(verbe) if a_lecture(f"{verbe}nt", "V6") and verbe in mots else 0
            if not j:
                return " ".join(mots[:i])
            mots[j] += "nt"
            accorde = [_adjectif(mot, e) for mot in mots[j + 1 : j + 2]]
            return " ".join(
                mots[:i] if None in accorde else [*mots[: j + 1], *accorde, *mots[j + 2 :]]
            )
        inconnu = i == 2 and mot.isalpha() and mot.islower() and not connu(mot)
        accorde = None if inconnu and mot[-1] not in "sxz" else _adjectif(mot, e)
        if accorde is None:
            return " ".join(mots[:i])
        if accorde == mot and mot not in ("ou", "et"):
            break
        mots[i] = accorde
    return " ".join(mots)


_BREFS = frozenset(["plu", "pu", "eu", "su", "vu", "lu"])
"""Participles that are more often « plus », « peu », « eux »…, cut short."""


def _adjectif(mot: str, e: str) -> str | None:
    """An adjective in the plural, any other word as it is; None when its plural is not known.

    `e`: « e » after a feminine noun.
    """
    if not e and mot.endswith("es") and a_lecture(mot, "Afp", "Vpfp") and connu(f"{mot[:-2]}s"):
        return mot if a_lecture(mot, "Ax", "Am") else f"{mot[:-2]}s"
    adjectif = mot not in _BREFS and a_lecture(mot, "A", "Vp") and part(mot, "AV") > 0.5
    if not adjectif or mot[-1] in "sxz":
        return mot
    accorde = mot + ("s" if mot.endswith("e") else f"{e}s")
    return accorde if connu(accorde) else None


_LONGUEUR = 90
"""Characters of a clientele that are read at one go."""


def _abreger(clientele: str, longueur: int = _LONGUEUR) -> str:
    """The clientele in few words: cut before a clause of its own, never in the middle of one."""
    propre = citer(clientele, 1000, tel_quel=True)
    if len(propre) <= longueur:
        return propre
    debuts = [propre[: m.start()] for m in _SUITE.finditer(propre) if 12 <= m.start() <= longueur]
    return re.sub(r"(?: (?:et|mais|ou))+$", "", debuts[-1]).rstrip(" ,") if debuts else ""


_SUITE = re.compile(r" (?:et|ou|mais|qui|dont|où|avec|pour|sans)\b")


def moities(qui: str) -> list[str]:
    """The groups of « les familles, les écoles et les aidants »."""
    return re.split(r"(?: et|,) (?=(?:les|nos|ceux|celles|tous ceux|toutes celles) )", qui)


def de_tous(qui: str) -> str | None:
    """« des mamans et des aidants »; None where the second half may only complete the first.

    « ceux qui aiment le pain et les légumes » are not « ceux qui… et des légumes ».
    """
    groupes = moities(qui)
    if len(groupes) > 1 and re.search(r"\b(?:qui|que|qu’|dont|où)(?:\b|(?<=’))", groupes[0]):
        if not all(humains(moitie) for moitie in groupes[1:]):
            return None
    *autres, derniere = [de(moitie) for moitie in groupes]
    return f"{', '.join(autres)} et {derniere}" if autres else derniere


def nom_de(groupe: str) -> str:
    """The noun a group turns on: « les jeunes mamans » → « mamans »; may be empty."""
    mots = [mot.lower() for mot in groupe.split()[:4]]
    if mots[0] in ("ceux", "celles"):
        return mots[0]
    if mots[:2] in (["tous", "ceux"], ["toutes", "celles"]):
        return mots[1]
    noms = [mot for mot in mots[1:] if a_lecture(mot, "N")]
    if len(noms) > 1 and noms[0] in _DEVANT and mots[mots.index(noms[0]) + 1] == noms[1]:
        noms = noms[1:]
    return next(iter(noms or mots[1:2]), "")


_DEVANT = frozenset(
    ["petits", "petites", "grands", "grandes", "jeunes", "vieux", "vieilles", "bons", "bonnes", "beaux", "belles", "nouveaux",
     "nouvelles", "gros", "grosses", "anciens", "anciennes", "premiers", "premières"]
)  # fmt: skip
"""Adjectives that may be nouns, before a noun."""


def humains(groupe: str) -> bool:
    """Whether the noun of a group names people."""
    nom = nom_de(groupe)
    return bool(_GENS.match(nom) or _GENS_DE_METIER.match(nom))


def vivants(groupe: str) -> bool:
    """Whether it names people or animals."""
    return humains(groupe) or bool(_BETES.match(nom_de(groupe)))


_BETES = re.compile(
    r"(?:bêtes|betes|animaux|chevaux|chiens|chats|vaches|chèvres|brebis|abeilles|oiseaux|poules|cochons|ânes|vignes|arbres|plantes)$"
)
_GENS = re.compile(
    r"(?:gens|gosses|enfants|petits-enfants|gamine?s|jeunes|vieux|vieilles|anciens|personnes|femmes|hommes|mamans|papas|mères|pères|parents|familles|mamies|papis|dames"
    r"|messieurs|filles|garçons|élèves|écoliers|ados|adolescents|bébés|couples|voisine?s|amie?s|potes|malades|patiente?s|cliente?s|salariée?s|collègues|apprentie?s|étudiante?s"
    r"|retraitée?s|seniors|aidants|touristes|paysan(?:ne)?s|agriculteurs|éleveurs|producteurs|vignerons|artisans|équipes|habitante?s|ouvriers|routiers|commerçante?s|locataires|mariées?"
    r"|ceux|celles|villageois|soignants|entrepreneurs|patrons|dirigeants|particuliers|bergers|boulangers|fromagers|bouchers|maraîchers|étrangers|usagers|passagers|maçons|handicapés|migrants|sportifs|lecteurs|copains|copines)$"
)
"""People, whom « ils » or « elles » may take up."""


_GENS_DE_METIER = re.compile(
    r"(?!chant|pap|quart|dern|prem|entiers|atel|escal|fich|doss|mét|cahi|coul|fleur|val|od|mot|ordin|us)\w+(?:eurs|euses|trices|istes|iers|ières|iens|iennes|ologues|tants?|nants)$"
    r"|(?:entreprises|associations|assos|pme|boîtes|bénévoles|débutants|médecins|profs|chefs|aînés|proprios|notaires|libraires)$"
)


def genre(qui: str) -> str | None:
    """« m » or « f » for all the people named, « x » when the word says neither, None in doubt."""
    noms = [nom_de(moitie) for moitie in moities(qui)]
    if not all(noms):
        return None
    if "gens" in noms or any(
        a_lecture(nom, "Nm", "Am") and not a_lecture(nom, "Ax") for nom in noms
    ):
        return "m"
    feminins = all(a_lecture(nom, "Nf") and not a_lecture(nom, "Nx", "Ax") for nom in noms)
    if all(nom == "celles" for nom in noms) or feminins:
        return "f"
    return "m" if "ceux" in noms else "x"
