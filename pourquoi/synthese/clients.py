"""« Comment trouver des clients ? », answered with what the person said, nothing added to it.

The wording addresses nobody, so that it suits « vous » as well as « tu ».
"""

from __future__ import annotations

from pourquoi.clientele.dite import pour_tout_le_monde
from pourquoi.reflet import raison
from pourquoi.synthese.matiere import Matiere
from pourquoi.synthese.typographie import INSECABLE, citer

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


def bien_commun(matiere: Matiere) -> str:
    """One sentence that links the chosen clients to the wider good, in the person's words."""
    if not matiere.clientele or pour_tout_le_monde(matiere.clientele):
        return ""
    choisir = f"Choisir {citer(matiere.clientele, LONGUEUR)}"
    if monde := matiere.approfondissement.get("monde_meilleur"):
        return f"{choisir}, c’est aider à construire ce monde{INSECABLE}: {citer(monde, LONGUEUR)}."
    for motif, suite in (
        ("motif_sens", "c’est servir plus grand que l’entreprise"),
        ("motif_mixte", "c’est servir ce qui compte vraiment"),
        ("motif_personnel", "c’est servir ce qui compte vraiment"),
    ):
        for palier in reversed(matiere.paliers):
            if palier.motif == motif and (dite := raison(palier.texte, LONGUEUR)):
                return f"{choisir}, {suite}{INSECABLE}: {citer(dite, LONGUEUR)}."
    if matiere.raison_detre:
        phrase = citer(matiere.raison_detre, LONGUEUR)
        return f"{choisir}, c’est donner corps à cette phrase{INSECABLE}: {phrase}."
    return ""


def _qui(matiere: Matiere) -> str:
    clientele = citer(matiere.clientele, LONGUEUR)
    if not pour_tout_le_monde(matiere.clientele):
        return f"{clientele}."
    valeur = citer(matiere.valeurs[0].nom, 60) if matiere.valeurs else ""
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
