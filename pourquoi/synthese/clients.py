"""« Comment trouver des clients ? », answered with what the person said, nothing added to it.

The wording addresses nobody, so that it suits « vous » as well as « tu ».
"""

from __future__ import annotations

import re

from pourquoi.clientele.dite import pour_tout_le_monde
from pourquoi.reflet import fait
from pourquoi.synthese.effets import effet_dit
from pourquoi.synthese.matiere import Matiere
from pourquoi.synthese.pas import action_dite
from pourquoi.synthese.passage import passage
from pourquoi.synthese.typographie import INSECABLE, citer

LONGUEUR_BREVE = 160
LONGUEUR = 320
"""Longest quotation in an advice, in characters."""


def conseils(matiere: Matiere) -> list[tuple[str, str]]:
    """Titles and sentences: whom to look for, where, what to tell them, what to stop.

    Empty when there is no clientele, or nothing to tell it.
    """
    if not matiere.clientele or not (matiere.raison_detre or _preuve(matiere)):
        return []
    parties = [
        ("Qui chercher", _qui(matiere)),
        ("Où les trouver", _ou(matiere)),
        ("Que leur dire", _message(matiere)),
        ("Ce qu’ils reconnaîtront", citer(matiere.regard_client, LONGUEUR)),
        ("Ce qu’il faut arrêter", _arreter(matiere)),
        ("Par quoi commencer", citer(matiere.action, LONGUEUR)),
    ]
    return [(titre, texte) for titre, texte in parties if texte]


def conseils_brefs(matiere: Matiere, au_terme: bool = False) -> str:
    """The same in a few lines to say aloud, separated by newlines; empty without a clientele.

    Args:
        matiere: the words of the session.
        au_terme: said right after the synthesis, and before what the work changes is: neither
            the sentence signed nor that effect is quoted again.
    """
    if not matiere.clientele:
        return ""
    lieu = lieu_dit(matiere.clientele)
    preuve = passage(_preuve(matiere), LONGUEUR_BREVE, fait)
    parties = [
        ("Qui chercher", f"{citer(matiere.clientele, LONGUEUR)}."),
        (
            "Où les trouver",
            f"{citer(lieu)}."
            if lieu
            else "demander à trois personnes qui leur ressemblent où elles vont et qui elles écoutent.",
        ),
        ("Que leur montrer", preuve or passage(matiere.regard_client, LONGUEUR_BREVE)),
        ("Que leur dire", _a_dire(matiere, au_terme)),
        ("Par quoi commencer", action_dite(matiere.action)),
    ]
    return "\n".join(
        f"{titre}{INSECABLE}: {mots if mots.endswith('.') else f'{citer(mots)}.'}"
        for titre, mots in parties
        if mots
    )


def _a_dire(matiere: Matiere, au_terme: bool) -> str:
    if phrase := matiere.approfondissement.get("phrase_au_client"):
        return passage(phrase, LONGUEUR_BREVE)
    if au_terme:
        return "le pourquoi avant l’offre, avec la phrase signée." if matiere.raison_detre else ""
    reponses = [(palier.texte, palier.motif) for palier in matiere.paliers]
    effet = effet_dit(reponses, matiere.clientele, _preuve(matiere))
    return effet if effet and not _VOEU.match(effet) else matiere.raison_detre.strip(" .")


_VOEU = re.compile(r"que |qu’")
"""A wish does not stand alone (« que les gamins mangent bien »)."""


_LIEUX = r"(?:march[ée]s?|ferme|[ée]coles?|cr[èe]che|coll[èe]ge|lyc[ée]e|clubs?|gare|[ée]glise|mosqu[ée]e|mairie|salons?|foires?|f[êe]tes?|stade|gymnase|biblioth[èe]que|m[ée]diath[èe]que|caf[ée]|bar|bistrot|h[ôo]pital|clinique|maison de retraite|ehpad|place|pharmacie|port|plage|usine|cantine)"
_LIEU = re.compile(
    rf"\b(?:viennent|vient|passent|passe|croisent?|retrouvent?|rencontre|attendent)\b[^,;.]*?\b(?P<lieu>(?:à|a|au|aux|chez|dans|devant|sur) (?:(?:la|le|les|notre|mon|ma) |l’)?{_LIEUX}\b(?: (?:du|de la|de l’|des|le|les) \w+)?)",
    re.IGNORECASE,
)


def lieu_dit(clientele: str) -> str:
    """Where these people are met, when it was said (« à la ferme le samedi »); else empty."""
    trouve = _LIEU.search(clientele)
    return trouve["lieu"] if trouve else ""


def bien_commun(matiere: Matiere) -> str:
    """One sentence that links the chosen clients to the wider good, in the person's words."""
    if not matiere.clientele or pour_tout_le_monde(matiere.clientele):
        return ""
    choisir = f"Choisir {citer(matiere.clientele, LONGUEUR)}"
    if monde := matiere.approfondissement.get("monde_meilleur"):
        return f"{choisir}, c’est aider à construire ce monde{INSECABLE}: {citer(monde, LONGUEUR)}."
    reponses = [(palier.texte, palier.motif) for palier in matiere.paliers]
    if effet := effet_dit(reponses, matiere.raison_detre, matiere.clientele):
        return f"{choisir}, c’est faire que cela continue{INSECABLE}: {citer(effet, LONGUEUR)}."
    if matiere.raison_detre:
        phrase = "la phrase signée" if matiere.confirmee else "cette raison d’être"
        return f"{choisir}, c’est donner corps, jour après jour, à {phrase}."
    return ""


def _qui(matiere: Matiere) -> str:
    clientele = citer(matiere.clientele, LONGUEUR)
    if not pour_tout_le_monde(matiere.clientele):
        return f"{clientele}."
    valeur = next((citer(v.nom, 60) for v in matiere.valeurs if v.nom), "")
    suite = f"celles qui tiennent le plus à {valeur}" if valeur else "une seule sorte"
    return f"La réponse était {clientele}. Parmi toutes ces personnes, commencer par {suite}."


def _ou(matiere: Matiere) -> str:
    depart = (
        "Partir de trois personnes déjà connues qui ressemblent à cette description ; "
        "leur demander où elles vont, qui elles écoutent, et qui d’autre leur ressemble."
    ).replace(" ;", "\u202f;")
    relais = [(titre.lower(), texte) for titre, texte in matiere.partenaires if titre != "Clients"]
    if not relais:
        return depart
    noms = [titre for titre, _texte in relais]
    liste = noms[0] if len(noms) == 1 else f"{', '.join(noms[:-1])} et {noms[-1]}"
    return f"{depart} Puis en parler aux {liste}, qui en côtoient peut-être."


def _message(matiere: Matiere) -> str:
    phrases = []
    dite = matiere.approfondissement.get("phrase_au_client") or matiere.raison_detre
    if dite:
        phrases.append(f"Le pourquoi avant l’offre{INSECABLE}: {citer(dite, LONGUEUR)}.")
    if preuve := _preuve(matiere):
        phrases.append(f"Puis la preuve{INSECABLE}: {citer(preuve, LONGUEUR)}.")
    return " ".join(phrases)


def _arreter(matiere: Matiere) -> str:
    dits = (matiere.renoncements, matiere.approfondissement.get("habitude_a_quitter", ""))
    textes = [f"{citer(texte, LONGUEUR)}." for texte in dits if texte]
    return " Et l’habitude à quitter : ".replace(" :", f"{INSECABLE}:").join(textes)


def _preuve(matiere: Matiere) -> str:
    return next((valeur.acte for valeur in matiere.valeurs if valeur.acte), "")
