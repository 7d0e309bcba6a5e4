"""How a value, or two, are said in the sentence: « en travaillant avec patience et franchise »."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.clientele.nommee import de_tous, genre
from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.effets import lire
from pourquoi.raison_detre.matiere import CRU, PERSONNES, dicible
from pourquoi.reflet import que, sans_hesitation
from pourquoi.reflet.elision import a
from pourquoi.reflet.lexique import a_lecture, infinitif, tours
from pourquoi.reflet.personne import NOUS, Intournable, tourner
from pourquoi.reflet.typographie import nettoyer
from pourquoi.valeurs_lexique import valeurs_dites
from pourquoi.valeurs_nommees import premiere_valeur

_ARTICLE = re.compile(r"^(?:le |la |l’)")
_EN_ACTE = {
    "parole tenue": "en tenant parole",
    "parole donnée": "en tenant parole",
    "vérité": "en disant la vérité",
    "travail bien fait": "avec le goût du travail bien fait",
    "boulot bien fait": "avec le goût du boulot bien fait",
    "beau travail": "avec le goût du beau travail",
    "écoute": "en restant à l’écoute",
    "sécurité": "en toute sécurité",
    "transparence": "en toute transparence",
    "convivialité": "dans la convivialité",
    "bonne humeur": "dans la bonne humeur",
    "proximité": "en restant proches",
    "présence": "en étant là",
    "partage": "en partageant",
    "transmission": "en transmettant",
    "paix": "dans la paix",
    "liberté": "en toute liberté",
    "confiance": "en toute confiance",
    "propreté": "dans la propreté",
}
"""Values that have an act of their own."""

_AVEC = re.compile(
    r"(?:attention|exactitude|justice|probité|politesse|curiosité|rapidité|modestie|audace|fierté|équité|droiture|prudence|ténacité|dévouement|joie|goût|humour|calme|lenteur)$"
)
_DOUCE = re.compile(
    r"(?:dignité|humanité|douceur|respect|délicatesse|tendresse|gentillesse|tact|pudeur|humilité|cœur|soin|amour)$"
)
_VERTU = re.compile(
    r"(?:honnêteté|patience|équité|générosité|franchise|sincérité|rigueur|bienveillance|exigence|sérieux|ponctualité|loyauté|passion|simplicité|transparence"
    r"|discrétion|justesse|courage|minutie|efficacité|précision|constance|régularité|enthousiasme|bonne humeur|empathie|droiture|intégrité)$"
)
"""Values that read well after « avec », without their article; the first ones, only there."""

_FORCE = re.compile(
    r"(?:écoute|efficacité|ambition|minutie|réactivité|créativité|performance|énergie|curiosité|audace|expertise|pédagogie|précision|rapidité|imagination"
    r"|inventivité|savoir-faire|expérience|passion|persévérance|ténacité|volonté|exigence|goût d.*|sens d.*)$"
)
"""What can be put to the use of others."""

_PARTAGEE = re.compile(
    r"(?:partage|convivialité|transmission|joie|solidarité|beauté|beau|hospitalité|confiance|justice|égalité|fraternité|gourmandise|goût|bonheur|amitié|lien|plaisir|fête|humour)$"
)
"""What is lived together."""

_PROMESSE = re.compile(
    r"(?:entraide|accueil|qualité|(?:travail|boulot) bien fait|beau travail|coup de main|parole (?:tenue|donnée)|soutien|fidélité|disponibilité|écoute|solidarité|présence|sens du service|fiabilité|professionnalisme|savoir-faire"
    r"|aide|goût du vrai|bonne humeur|attention|proximité|convivialité|hospitalité|honnêteté\b.*)$"
)
"""What can be relied on."""


def valeurs_a_dire(carnet: Carnet) -> list[str]:
    """The value the conversation turns on, and a second one when both were named outright."""
    premiere = premiere_valeur(carnet)
    if premiere is None or premiere not in carnet.valeurs_nommees:
        return []
    dites = valeurs_dites(carnet.valeurs) if carnet.valeurs else carnet.valeurs_nommees
    plat = f" {normaliser(carnet.valeurs or '')} "
    tenues = [v for v in carnet.valeurs_nommees if v not in carnet.valeurs_niees]
    dites = [v for v in tenues if v in dites or f" {normaliser(nu(v))} " in plat]
    autres = [v for v in dites if v != premiere]
    return [premiere, *(autres[:1] if premiere in dites else [])]


_JAMAIS = re.compile(
    r"(?:^|[,.;:] |\bet |\bc’est )(?:(?:surtout|aussi|puis|de) )*(?:ne )?(?P<jamais>jamais|pas|rien) (?P<acte>(?:se |s’|les? |la |l’|leur |lui )?(?P<verbe>[^\W\d_]+(?:er|ir|re))\b[^.,;:!?…()]*)",
    re.IGNORECASE,
)


_SANS_RIEN = re.compile(
    r"(?:jeter|gaspiller|gâcher|perdre|cacher|bâcler|promettre|oublier|imposer|dissimuler|inventer)\b"
)
"""« ne rien jeter » tells how one works; « ne rien lâcher » does not."""


def refus(carnet: Carnet) -> str | None:
    """« ne jamais forcer un chien », told as a value → « sans jamais forcer un chien »; or None."""
    dit = lire(sans_hesitation(nettoyer(carnet.valeurs or "")))
    trouve = _JAMAIS.search(dit)
    if trouve is None or not infinitif(trouve["verbe"].lower()):
        return None
    acte = re.split(
        r" (?:même|parce|mais|quand|donc|alors|et (?:je|c’|ça|puis))\b", trouve["acte"]
    )[0].strip()
    nie = trouve["jamais"].lower()
    if nie == "rien" and not _SANS_RIEN.match(acte):
        return None
    sans = {"jamais": "sans jamais", "rien": "sans rien"}.get(nie, "sans")
    if (
        acte in ("arnaquer", "voler", "forcer", "décevoir")
        or PERSONNES.search(acte)
        or CRU.search(acte)
        or not dicible(acte)
        or len(acte.split()) > 10
    ):
        return None
    return f"{sans} {acte}"


_TENUE = re.compile(
    r"(?:^|[,.;:] |\bc’est )(?:(?:surtout|aussi|d’abord|déjà) )*(?:de |d’)?(?P<verbe>[^\W\d_]+(?:er|ir|re)) (?P<suite>[^,.;:!?…()]+)",
    re.IGNORECASE,
)
_IRREGULIERS = {
    "tenir": "tiens",
    "venir": "viens",
    "prévenir": "préviens",
    "maintenir": "maintiens",
}


def tenue(carnet: Carnet) -> str | None:
    """« payer le travail à son prix, ça je lâche jamais » → « en payant le travail à son prix »; or None."""
    dit = lire(sans_hesitation(nettoyer(carnet.valeurs or "")))
    for trouve in _TENUE.finditer(dit):
        participe = participe_de(trouve["verbe"].lower())
        if participe is None:
            continue
        acte = f"en {participe} {trouve['suite'].strip()}"
        try:
            acte = tourner(acte, NOUS, 1)
        except Intournable:
            if PERSONNES.search(acte):
                continue
        if dicible(acte) and not CRU.search(acte) and 4 <= len(acte.split()) <= 12:
            return acte
    return None


def participe_de(verbe: str) -> str | None:
    """« payer » → « payant », or None when it is no infinitive or its forms are not known."""
    if not infinitif(verbe) or verbe in ("être", "avoir", "aller", "pouvoir", "devoir"):
        return None
    racine = verbe[:-2]
    essais = [
        _IRREGULIERS.get(verbe, ""),
        f"{racine}e",
        f"{racine}is",
        f"{racine}s",
        f"{racine[:-1]}s",
    ]
    essais += [
        f"{racine}{racine[-1]}e",
        f"{racine[:-1]}ie",
        re.sub(r"e(?=[^e]+$)", "è", racine) + "e",
    ]
    formes = (tour for forme in essais if forme for tour in tours(forme, 1))
    return next((t.participe for t in formes if t.infinitif == verbe and t.participe), None)


def nu(valeur: str | None) -> str:
    """« patience » for « la patience »."""
    return re.sub(_ARTICLE, "", valeur or "")


_EN_ORDRE = re.compile(r"(?:pas|zéro|aucune?|sans)\b|\w+(?:er|ir|re)\b(?<!respect) ")


def par_valeurs(valeurs: list[str]) -> str | None:
    """How one or two values end the sentence: « en travaillant avec patience », or None."""
    # « fidèles à pas de muselière », « à prendre le temps »: no value says so.
    valeurs = [v for v in valeurs if _par_valeur(v) and not _EN_ORDRE.match(v)][:2]
    if len(valeurs) < 2:
        return _par_valeur(valeurs[0]) if valeurs else None
    une, autre = valeurs
    dites = _par_valeur(une), _par_valeur(autre)
    avec = "en travaillant avec "
    premiere, seconde = sorted(map(str, dites), key=lambda dite: not dite.startswith("en "))
    if premiere.startswith(avec) and seconde.startswith(avec):
        return f"{premiere} et {seconde[len(avec) :]}"
    if "restant fidèles" in f"{premiere} {seconde}":
        # « en restant fidèles à la fraîcheur et à l’écoute »; none is faithful to respect.
        return _par_valeur(une) if "le respect" in valeurs else fideles(une, autre)
    if seconde.startswith("en travaillant avec "):
        premiere, seconde = seconde, premiere
    lien = " et " if seconde.startswith("en ") else ", "
    return f"{premiere}{lien}{seconde}"


_CAUSE = re.compile(
    r"(?:le (?:travail|boulot) bien fait|le (?:savoir-faire|soin|sérieux)|la (?:qualité|précision|rigueur|minutie)|l’exigence)$"
)
"""What can make something last, or happen, for others: better said of it than a virtue."""
_RAIDE = re.compile(r"(?:justesse|équité|intégrité|droiture|probité|constance|régularité)$")
"""Nobody says « grâce à notre justesse »."""


_HONNETE = re.compile(r"(?:honnêteté|franchise|sincérité|transparence|loyauté)\b")
_FIABLE = re.compile(r"(?:sérieux|ponctualité|efficacité|exigence)\b")
_NUL_NE_TROMPE = re.compile(
    r"\b(?:dorm|tranquil|serein|confian|rassur|arnaqu|plum|roul|tromp|méfi|os(?:e|ent)\b|sach|compren|sav(?:oir|ent)|pa[iy]|peur|bête|avoir$|se fass\w+|entrer|bonne?s?\b|choisi)"
)
"""What others live when nobody deceives them."""
_BIEN_TRAITE = re.compile(
    r"\b(?:os(?:e|ent)\b|se sent|peur|honte|confian|compren|compris|écout|entend|jug|dévisag|moqu|trembl|stress|angoiss|pleur|apais|serein|tranquil|rassur|respir|souffl|dorm|bête|nul|seul|abandonn|perdu"
    r"|entouré|accueilli|oubli|dign|fi(?:er|ère)|appren|progress|réussi|grandi|lise|reprenn|revi[ev]|sour|invisible|belle|beaux?\b|l[eè]v)"
)
"""What others live when they are treated well."""
_A_LEUR_SERVICE = re.compile(
    r"\b(?:dorm|tranquil|serein|confian|rassur|peur|tien|dur|roul|march|repart|heure|temps|attend|sécurité|fonctionn)"
)
"""What others live when the work is done as was said."""


def apporte(valeur: str, effet: str) -> bool:
    """Whether such a virtue can bring this about: patience, that people dare; no respect for growers."""
    nom = nu(valeur)
    if _HONNETE.match(nom):
        return bool(_NUL_NE_TROMPE.search(effet))
    if _FIABLE.match(nom):
        return bool(_A_LEUR_SERVICE.search(effet))
    return not _VERTU.match(nom) or bool(_BIEN_TRAITE.search(effet))


def grace_a(valeurs: list[str]) -> str | None:
    """What others owe to one or two values: « grâce au travail bien fait », « avec douceur », or None."""
    if cause := next((v for v in valeurs if _CAUSE.match(v)), None):
        return f"grâce {a(cause)}"
    noms = [nu(v) for v in valeurs if (_par_valeur(v) or "").startswith("en travaillant avec ")][:2]
    noms = [nom for nom in noms if not _RAIDE.match(nom)]
    if noms and all(_VERTU.match(nom) for nom in noms):
        return f"grâce à {' et '.join(f'notre {nom}' for nom in noms)}"
    return f"avec {' et '.join(noms)}" if noms else None


def fideles(*valeurs: str) -> str:
    """« en restant fidèles à la fraîcheur et à l’écoute »."""
    return f"en restant fidèles {' et '.join(map(a, valeurs))}"


def _par_valeur(valeur: str) -> str | None:
    """« en travaillant avec patience », « en disant la vérité », or None."""
    nom = nu(valeur)
    if nom in _EN_ACTE:
        return _EN_ACTE[nom]
    if nom.startswith(("travail ", "boulot ")):
        return f"en faisant du {nom}"
    if _ARTICLE.match(valeur) and (_AVEC.match(nom) or _DOUCE.match(nom) or _VERTU.match(nom)):
        return f"en travaillant avec {nom}"
    return fideles(valeur) if valeur != "la fidélité" else None


def promise(valeur: str) -> str | None:
    """What others can rely on: « notre patience »; None when it is no promise."""
    nom = nu(valeur)
    if not (_PROMESSE.match(nom) or _VERTU.match(nom)):
        return None
    return f"notre {nom.removesuffix(' tenue')}" if _ARTICLE.match(valeur) else valeur


def par_la_valeur(valeur: str, clientele: tuple[str, str], acte: bool) -> tuple[list[str], bool]:
    """The first part when no why could be turned, and whether the value may still end the sentence.

    Some values are brought to others, some are what they can rely on, some are put to their use.
    """
    qui, puissent = clientele
    nom = nu(valeur)
    de_qui = de_tous(qui)
    if _DOUCE.match(nom) or (acte and _VERTU.match(nom)):
        return [f"servir avec {nom} {qui}"], False
    if de_qui and _FORCE.match(nom):
        ils = {"m": "ils", "f": "elles"}.get(genre(qui)) if puissent == "puissent" else None
        compter = f"afin {que(ils)} puissent compter sur nous" if ils and not acte else None
        return [f"mettre notre {nom} au service {de_qui}", *filter(None, [compter])], False
    if de_qui and _PARTAGEE.match(nom):
        return [f"faire vivre {valeur} auprès {de_qui}"], False
    if notre := promise(valeur):
        return [f"{que(qui)} {puissent} compter sur {notre}"], False
    return [f"être aux côtés {de_qui}" if de_qui else f"accompagner {qui}"], True


def ma_ou_mon(nom: str) -> str:
    """« ma patience », « mon honnêteté »."""
    return "ma" if a_lecture(nom, "Nf", "Afs") and nom[0] not in "aeéèêiouyhœ" else "mon"
