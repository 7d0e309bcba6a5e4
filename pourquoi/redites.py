"""An answer said again by whoever was misheard, without the words of a correction."""

from __future__ import annotations

import re

from pourquoi.accueil import activite_redite
from pourquoi.carnet import Carnet
from pourquoi.clientele.dite import qui
from pourquoi.clientele.nommee import humains
from pourquoi.ecriture import normaliser
from pourquoi.rectifications import gardes
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs import redites as valeurs_redites

_JE_RENONCE = re.compile(
    r"^\W*(?:(?:non|simplement|bon|alors|donc|moi|et|mais|en fait)\W+)*(?P<dit>je renonce(?:rai|rais)? (?:à|a|aux?)\b[^.;!?]+)|\b(?:ce [àa] quoi je renonce|mon renoncement),? (?:ce n['’]est pas [^,;.]{3,40}, ?)?(?:c['’ ]?est|ce sont|ce serait) (?!pas\b)(?P<quoi>[^.;!?]{4,})",
    re.IGNORECASE,
)


_VOULAIT_DIRE = re.compile(
    r"\bce que (?:je disais|(?:je voulais|j['’]ai voulu|je veux|je voudrais) dire),? c['’ ]?est (?:que |qu['’])?(?P<dit>.{15,})$",
    re.IGNORECASE | re.DOTALL,
)
_A_TORT = re.compile(
    r"\b(?:vous|tu|t'|t) ?(?:\w+'? ?){0,3}(?:retenu|garde|compris|note|lu|entendu|pris|repris|ecoute)\b|\bc'est pas (?:ca|ce que)\b|\b(?:mal|pas) (?:lu|compris|entendu)\b"
)
"""« Vous n'avez retenu que l'anecdote ; ce que je voulais dire, c'est que… »: the answer before, put right."""


_OUBLIES = re.compile(
    r"\b(?:t['’]as|tu as|vous avez|vs avez) (?:encore |aussi )?oubli\w* (?P<gens>(?:les|mes|des) [^,.;!?]{3,60}?)(?= c['’ ]?est\b| dans (?:mes|les|ma)\b|\s*[,.;!?]|\s*$)",
    re.IGNORECASE,
)
"""« T'as oublié les infirmières »: of the clients."""


_MES_CLIENTS = re.compile(
    r"\b(?:mes|nos) (?:vrais |bons )?client(?:e?s)(?: [àa] moi)?,? (?:ce |c['’]|ça )?(?:sont|est|seraient) (?:plut[ôo]t |surtout |d['’]abord |bien )?(?P<gens>(?:les|des|ceux|celles) [^.;!?]{3,})",
    re.IGNORECASE,
)
_CEUX_QUE_JE_REFUSE = re.compile(
    r"\b(?:ceux|celles|les (?:gens|clients|clientes)) (?:que|dont|qu[’']) ?(?:je |on )(?:ne |n['’])?(?:refuse|veux (?:pas|plus)|renvoie|evite|laisse)|(?:retenu|compris|note|garde|mis|dit|pris) l'inverse|\ba l'envers\b"
)
"""« Vous avez retenu l'inverse. Mes clients sont les élèves qui… »: of the clients, wherever it is said."""


_J_AI_DIT = re.compile(
    r"\bj['’ ]?ai (?:dit|écrit|ecrit|mis|parlé d[e'’]|parle d[e'’]) ?[«\"“]?\s*(?P<dit>[^,;:.!?«»\"”]{3,60}?)\s*[»\"”]?(?:,| mais)+ (?:(?:mais|en fait|pardon|non) )*"
    r"(?:c['’](?:était|etait|est) (?:pas [^,;.]{3,40}, c['’](?:était|etait|est) )?(?:plut[oô]t )?(?P<mot>[^,;:.!?]{3,60})|.{0,80}?\bje (?:dirais|voulais dire) (?:plut[oô]t )?:? ?(?P<neuf>.{15,}))",
    re.IGNORECASE | re.DOTALL,
)
"""« J'ai dit fauteuil Voltaire, c'était une bergère »; « j'ai dit « … », mais… je dirais plutôt : … »."""


_MON_PAS = re.compile(
    r"\bmon (?:petit |premier |vrai )*(?:pas|action|engagement)(?: (?:des?|d['’]ici|dans les|pour les|sous) (?:7|sept)(?: prochains)? jours?| de la semaine)?,? ?c['’ ]?est (?!pas\b|bien\b|bon\b|quoi\b)(?P<dit>.{12,})$",
    re.IGNORECASE | re.DOTALL,
)


def redite(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """An answer said again under its own name: its step, and its new words; or None."""
    if carnet.detour:
        return None
    if neuve := activite_redite(carnet, texte):
        return "activite", neuve
    lues = (
        _ce_qui_etait_voulu, _ce_qui_fut_dit, _un_nombre, _l_un_pas_l_autre, _les_oublies, _les_clients,
        _les_valeurs,
        _ce_qui_est_laisse, _le_pas,
    )  # fmt: skip
    return next(filter(None, (lue(carnet, texte) for lue in lues)), None)


def _ce_qui_etait_voulu(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    voulu = _VOULAIT_DIRE.search(texte)
    avant = normaliser(texte[: voulu.start()]) if voulu else ""
    if voulu is None or not ("disais" in voulu[0] or _A_TORT.search(avant)):
        return None
    nom, _ = next(iter(gardes(carnet)), (None, ""))
    return (nom, voulu["dit"].strip()) if nom and nom != "activite" else None


def _ce_qui_fut_dit(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    corrige = _J_AI_DIT.search(texte)
    if corrige is None:
        return None
    tenues = ((nom, dit, exact(dit, corrige["dit"])) for nom, dit in gardes(carnet))
    nom, dit, place = next(filter(lambda t: t[2], tenues), (None, "", None))
    if nom is None or place is None:
        return None
    if corrige["neuf"]:
        return nom, corrige["neuf"].strip()
    mot = corrige["mot"].strip(' «»"”')
    avant = dit[: place[0]]
    if _ARTICLE.match(mot):
        # « un fauteuil Voltaire » → « une bergère »
        avant = _ARTICLE_AVANT.sub("", avant)
    return nom, f"{avant}{mot}{dit[place[1] :]}"


_ARTICLE = re.compile(r"(?:une?|le|la|l['’]|les|des|mon|ma|mes)\b", re.IGNORECASE)
_ARTICLE_AVANT = re.compile(r"\b(?:une?|le|la|l['’]|les|des|mon|ma|mes) ?$", re.IGNORECASE)


_NOMBRE = re.compile(
    r"\b(?P<neuf>\d{1,5})(?: [^\W\d]+){0,4},? (?:et )?(?:pas|non|au lieu de) (?P<vieux>\d{1,5})\b",
    re.IGNORECASE,
)
"""« c'est quinze, pas douze », in figures."""


def _un_nombre(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    corrige = _NOMBRE.search(texte)
    if corrige is None or len(texte.split()) > 16:
        return None
    vieux = re.compile(rf"\b{corrige['vieux']}\b")
    tenue = next(((nom, dit) for nom, dit in gardes(carnet) if vieux.search(dit)), None)
    return tenue and (tenue[0], vieux.sub(corrige["neuf"], tenue[1], count=1))


_L_UN = re.compile(
    r"^(?:.{0,60}\b(?:tromp[ée]\w*|erreur|confondu\w*)\W+)?\W*(?:(?:non|nan|ah|mais|pardon|en fait|euh|attendez?|attends)\W+)*c(?:['’ ]?est)? (?P<neuf>[^,.;:!?]{3,60}),? (?:et )?pas (?P<vieux>[^,.;:!?]{3,60})\W*$",
    re.IGNORECASE,
)
DERNIERES = 2
"""Of how many answers, the latest, a few words are put right without being named."""


def _l_un_pas_l_autre(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« C'est dimanche au marché, pas samedi à la fac »: those words alone."""
    corrige = _L_UN.match(texte)
    if corrige is None:
        return None
    for nom, dit in gardes(carnet)[:DERNIERES]:
        place = exact(dit, corrige["vieux"])
        if place and place[1] - place[0] < len(dit.strip(" .!")):
            return nom, f"{dit[: place[0]]}{corrige['neuf']}{dit[place[1] :]}"
    return None


def _les_oublies(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    oublies = _OUBLIES.search(texte)
    if oublies is None or not carnet.coeur_clientele or not humains(oublies["gens"]):
        return None
    if carnet.etape in ("avis_raison_detre", "raison_detre_reformulee", "coeur_clientele"):
        return None
    return (
        "coeur_clientele",
        f"{oublies['gens']} et {qui(carnet.coeur_clientele) or carnet.coeur_clientele}",
    )


def _les_clients(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    dits = _MES_CLIENTS.search(texte)
    if dits is None or not carnet.coeur_clientele or carnet.etape == "coeur_clientele":
        return None
    plat = normaliser(texte)
    proteste = _A_TORT.search(plat) or _CEUX_QUE_JE_REFUSE.search(plat)
    return ("coeur_clientele", dits["gens"].strip()) if proteste else None


def _les_valeurs(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    dites = valeurs_redites(texte) if carnet.etape != "valeurs" else []
    neuves = dites and carnet.valeurs_nommees and dites != carnet.valeurs_nommees
    return ("valeurs", ", ".join(dites)) if neuves else None


def _ce_qui_est_laisse(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    renonce = _JE_RENONCE.search(texte) if carnet.renoncements is not None else None
    if renonce is None or carnet.etape == "renoncements":
        return None
    dit = renonce["dit"] or renonce["quoi"]
    return "renoncements", re.sub(r",? et c['’]est tout$", "", dit.strip(" ,"))


def _le_pas(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« Vous avez noté ma question, mon pas c'est jeudi je vais voir… », whatever the punctuation."""
    dit = _MON_PAS.search(texte)
    if dit is None or not carnet.action_7_jours or carnet.etape == "action_7_jours":
        return None
    return "action_7_jours", dit["dit"].strip(" .")
