"""Respect, the base value: one respectful act for a partner who matters."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.clientele.nommee import humains
from pourquoi.ecoute.sans_reponse import esquive, sans_matiere
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape, sans_reponse
from pourquoi.extraction import EQUIPE, SEUL, seul_ou_equipe
from pourquoi.reflet.clauses import LONGUEUR_MAX
from pourquoi.reflet.lexique import a_lecture
from pourquoi.reflexion import citer, en_entier, refleter_reponse, tout_dire
from pourquoi.synthese.plus_loin import reponse_nue

_PARTENAIRES = {
    "fournisseurs": r"fourni(?:sseur|t)|semencier|affineur|merciere|tanne(?:ur|rie)|scie(?:ur|rie)|pepinieriste|\b(?:mon|ma|mes|notre|nos) (?:bouch|boulang|poissonn|fromag|ferraill|vigner)\w+|carrier\b|mareyeur|torrefacteur|\bpay\w+ (?!mieux|correctement|bien|ma (?:vend|serv|sala)|mon (?:appr|sala)|mes (?:sala|vend|gars|appr))(?:mes|mon|ma|les?|la|l'|nos|notre|au) ?\w+ (?:a (?:l'heure|temps|la (?:livraison|commande))|comptant|tout de suite|des )|producteur|grossiste|livreur|sous-?traitant|meunier|eleveur|maraicher|brasseur|imprimeur|fabricant|transporteur|representant",
    "collaborateurs": r"collaborat|salarie|employe|equipe|apprenti|ouvrier|compagnon|stagiaire|gars|associe",
    "confreres": r"s'installer? (?:a cote|pas loin|dans (?:le|la))|d'en face|meme metier|confrere|consoeur|concurrent|collegue|autres? (?:artisan|boulanger|coiff|garag)",
    "clients": r"client|acheteu|gens|famille|patient|habitue|eleve|voyageur|monde",
}


def partenaire_nomme(texte: str) -> str | None:
    """Which of the four partners a sentence is about, or None when it names none."""
    plat = normaliser(texte)
    return next((qui for qui, motif in _PARTENAIRES.items() if re.search(motif, plat)), None)


_REFUSE_LE_GESTE = re.compile(
    r"\b(?:je|j'|on) (?:ne |n')?(?:vais|veux|compte|ai) pas (?:(?:leur|lui|l'|les) )?(?:faire|fair|en faire) (?:de |d'|des |un )?(?:gestes?|cadeaux?|efforts?|fleurs?)\b"
    r"|\b(?:leur|lui) (?:file|fais|donne|dois|fait|doit|offre) (?:pas (?:de |d')|rien\b|aucun)|\b(?:aucun|pas de|zero) geste\b|^\W*(?:aucun|zero)\b"
)


_QUE_SEUL = re.compile(
    r"\W*(?:(?:ben|bah|mais|et|moi|la|euh|oui|non|en fait) ?,? ?)*(?:je |on |j')?(?:suis|est|travaille|bosse) (?:vraiment )?(?:toute?s? )?seule?s?\b"
    r"(?: ?,? ?\b(?:moi|vous savez|tu sais|en fait|hein|quoi|donc|personne|pour l'instant|(?:a|dans|chez|en|ds) (?:l'|la |le |mon |ma |moi)?(?:\w+)?))*\W*"
)
"""« Je suis tout seul, moi » says why no act comes, and is none."""


def recevoir_geste(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the act, for the partner it concerns."""
    if esquive(message) or sans_matiere(message.texte):
        return None
    if _QUE_SEUL.fullmatch(normaliser(message.texte)):
        return None
    if _REFUSE_LE_GESTE.search(normaliser(message.texte)):
        # « Je vais pas lui faire de cadeau » is no act of respect.
        carnet.geste_respect = ""
        return [Replique("utter_etape_passee")]
    nommes = _gens_seuls(message.texte)
    if nommes and not carnet.geste_envers:
        # « Les clientes qui me racontent leur divorce »: whom; what for them is asked.
        carnet.geste_envers = nommes
        return [Replique("utter_reflet_citation", {"reflet": citer(message.texte, LONGUEUR_MAX)})]
    ancien, carnet.geste_respect = carnet.geste_respect, message.texte.strip()
    # The question asked about the team; « leur demander leur avis » is about them.
    defaut = "collaborateurs" if taille(carnet) == "equipe" else "clients"
    qui = partenaire_nomme(carnet.geste_respect) or defaut
    # Put right, it goes from the partner it was kept for.
    autres = {k: v for k, v in carnet.partenaires.items() if not ancien or v != ancien}
    carnet.partenaires = {**autres, qui: carnet.geste_respect}
    if nommes:
        return [Replique("utter_reflet_citation", {"reflet": citer(message.texte, LONGUEUR_MAX)})]
    dit = _sans_la_solitude(reponse_nue("geste_respect", carnet.geste_respect))
    dites = tout_dire(refleter_reponse(carnet, dit, "geste_respect"), dit, carnet.tutoiement)
    return en_entier(dites, dit, tutoiement=carnet.tutoiement)


_GENS_SEULS = re.compile(
    r"\W*(?:(?:ben|bah|mais|et|moi|euh|alors|deja|surtout|c'est|ce sont|y a|il y a)[ ,]+)*"
    r"(?P<gens>(?P<det>(?:tou(?:te)?s )?(?:les|mes|nos)|des|ceux|celles|l[ea]|une?|mon|ma|notre)(?P<nom>(?: (?!(?:aux?|a(?! \d)|pour|avec|chez|qui|dont)\b)[\w'-]+){0,6}?))"
    r"(?: (?:qui|dont|a qui) (?P<fait>[^,;.:!?]+))?\W*"
)
_QUELQUE_CHOSE_POUR_EUX = re.compile(
    r"\b(?:je|j')|\b(?:on|nous) (?:leur|lui|les|l')|\b(?:leur|lui|les) \w+(?:er|ir|re)\b"
)
_DES_GENS = re.compile(r"les (?:gar|mec|type|vieux|petit|jeune)s")
_SUBI = re.compile(r"\b(?:comme si|alors que|quand|que|ce que|des que) (?:je|j'|on|nous)\b.*")
"""« … comme si j'étais transparente », « … quand j'arrive »: of oneself, and nothing done for them."""
_MALMENENT = re.compile(
    r"\b(?:comme si|de haut|pas|jamais|rien|retard|harcel\w+|discut\w+|doubl\w+|ment(?:ent)?|profit\w+|arnaqu\w+|gueul\w+|cri(?:e|ent)|ral(?:e|ent))\b"
)


def _gens_seuls(texte: str) -> str:
    """« elles », « lui », of people named with no act for them; « les autres » of those who treat one ill; or nothing."""
    dit = _GENS_SEULS.fullmatch(normaliser(texte))
    if dit is None:
        return ""
    fait, nom = dit["fait"] or "", dit["nom"].strip()
    if _QUELQUE_CHOSE_POUR_EUX.search(_SUBI.sub("", fait)) or not fait and len(nom.split()) > 2:
        return ""
    tete = re.sub(r"^(?:deux|trois|quatre|quelques|petite?s?|jeunes?|autres?) (?=\w)", "", nom)
    gens = f"les {tete.split(' ')[0].rstrip('s')}s"
    if dit["det"] not in ("ceux", "celles") and not (humains(gens) or partenaire_nomme(gens)):
        if not _DES_GENS.match(gens):
            return ""
    if _MALMENENT.search(fait):
        return "les autres"
    elle = dit["det"] in ("la", "ma", "une", "celles") or a_lecture(nom.split(" ")[0], "Nf")
    plusieurs = dit["det"].endswith(("s", "x"))
    return ("elles" if elle else "eux") if plusieurs else ("elle" if elle else "lui")


def _sans_la_solitude(texte: str) -> str:
    """« J'ai personne, je suis seule, peut-être ma mercière »: what comes before names no act."""
    parties = re.split(r"(?:[,;.!…]+|\bmais\b)\s*", texte)
    for rang, partie in enumerate(parties):
        if partie and not _PERSONNE_D_AUTRE.match(normaliser(partie)):
            return texte[texte.index(partie, len(",".join(parties[:rang]))) :] if rang else texte
    return texte


_PERSONNE_D_AUTRE = re.compile(
    r"(?:(?:ben|bah|mais|et|moi|euh) )*(?:(?:je |j'|on )(?:n'?)?(?:ai|a|vois|connais|travaille avec) (?:vraiment |quasi(?:ment)? )?(?:personne|pas (?:d'equipe|de (?:salarie|collegue|fournisseur|monde|partenaire)\w*))"
    r"|(?:je |on )(?:suis|est|travaille|bosse) (?:toute?s? )?seule?s?)(?: (?:moi|ici|pour l'instant|dans (?:mon|ma|l')\S*(?: \w+)?))?$"
)


def taille(carnet: Carnet) -> str | None:
    """Whether they said they work alone or in a team, as last told."""
    dits = (carnet.activite, *carnet.pourquois(), carnet.acte, carnet.regard_client)
    dite = next((t for texte in reversed(dits) if texte and (t := seul_ou_equipe(texte))), None)
    return dite or next((t for t in (SEUL, EQUIPE) if t in carnet.detours_faits), None)


def _question(carnet: Carnet) -> Replique:
    if carnet.geste_envers:
        return Replique("utter_demander_geste_pour", {"qui": carnet.geste_envers})
    dite = taille(carnet)
    return Replique("utter_demander_geste_respect" + (f"_{dite}" if dite else ""))


ETAPES = (
    Etape(
        "geste_respect",
        _question,
        recevoir_geste,
        sans_reponse("geste_respect"),
        essais_max=1,
    ),
)
