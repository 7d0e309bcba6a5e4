"""What a message orders to change in the answers given, from the stretches read in it.

« Mes valeurs, ce n'est pas la patience, c'est le respect, et mon pas c'est jeudi » changes two
answers; what is denied says which words go, what is given says which come.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from pourquoi.au_passage import elider, pareils
from pourquoi.carnet import Carnet
from pourquoi.clientele.dite import dire_clientele
from pourquoi.ecriture import JOURS, en_phrases, normaliser
from pourquoi.majuscules import majuscule
from pourquoi.mots_cites import est_un_element
from pourquoi.passages import Passage, contexte, dits
from pourquoi.rectifications import (
    ORDRE,
    a_leur_place,
    avec_aussi,
    celle_qui_dit,
    designe_seulement,
    designees,
    finit_par_autre_chose,
    gardes,
    pleins,
    sans_la_destination,
    sans_les_mots,
)
from pourquoi.retouche.groupes import nomme_des_gens
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs import en_liste, enumerees, enumerer, sans_le_nom
from pourquoi.valeurs_lexique import valeurs_dites

SUR = 0.6
"""Mean certainty from which the stretches of a correction are followed."""


@dataclass
class Consigne:
    """One thing to change.

    Attributes:
        champ: the words that name the answer, perhaps none.
        anciens: words denied or to be replaced.
        nouveaux: words to write.
        retraits: words to take out.
        cites: whether these were quoted.
        douteux: words pointed at, to add or to take out as the order says.
        mots: the words that order it.
    """

    champ: str = ""
    anciens: list[str] = field(default_factory=list)
    nouveaux: list[str] = field(default_factory=list)
    retraits: list[str] = field(default_factory=list)
    douteux: list[str] = field(default_factory=list)
    mots: str = ""
    cites: bool = False

    def ajoute(self) -> bool:
        """Whether the new words come beside the old ones."""
        mots = _PAS_AJOUTER.sub(" ", normaliser(self.mots))
        if _AUSSI_SEUL.fullmatch(mots) and self.champ and _C_EST.match("".join(self.nouveaux[:1])):
            # « mes renoncements aussi : c'est… » puts them right as well.
            return False
        return bool(_AJOUTE.search(mots)) and not self.anciens and not self.ote()

    def ote(self) -> bool:
        """Whether what is named goes away."""
        mots = normaliser(self.mots)
        return bool(_OTE.search(mots)) and not _AJOUTE_SEULEMENT.search(mots)


_AJOUTE = re.compile(
    r"\b(?:r?ajout\w*|aussi|egalement|manque\w*|(?:ai|avez|as|a|avons) (?:encore )?oublie\w*|remet\w*|en plus|complete\w*)\b"
)
_EN_PLUS = re.compile(r",? (?:en plus|aussi|également|egalement)$", re.IGNORECASE)
_AUSSI_SEUL = re.compile(r"\W*(?:(?:et|aussi|egalement)\W*)+")
_PLUTOT = re.compile(r",? plut[ôo]t\W*$", re.IGNORECASE)
_REMET = re.compile(r"\bremet\w*\b")
_UN_RECIT = re.compile(
    r"\b(?:l'? ?exemple|l'? ?histoire|l'? ?anecdote|mon (?:exemple|histoire|anecdote))\b"
)
_PUIS_MET = re.compile(
    r"\b(?:me(?:ts|t|tez|ttre)|par|remplac\w*|plutot|c'est|ce sont|gard\w+|note[sz]?|ecri\w+|place|lieu)\b"
)
_PAS_AJOUTER = re.compile(
    r"\b(?:corrig|chang|modifi|rectifi|remplac)\w+ (?:aussi|egalement)\b|\bpas (?:d'|de )?(?:en )?(?:r?ajout\w*|plus)\b"
)
_AJOUTE_SEULEMENT = re.compile(
    r"\b(?:(?:ai|avez|as|a) (?:encore )?oublie\w*|r?ajout\w+)\b(?!.*\b(?:enlev|retir|supprim|vir|effac|ot)\w+)"
)
_OTE = re.compile(r"\b(?:oublie[rz]?|enlev\w*|retir\w*|supprim\w*|vire[rz]?|effac\w*|ote[rz]?)\b")
_ECARTE = re.compile(r"\b(?:j'y renonce|non)\b")
_MENE_AU_CHAMP = re.compile(r"\b(?:dans|comme|en|a|aux?|sur|de|du|des|pour|parmi)\W*$")
_DANS = re.compile(r"(?:dans|comme|en|[àa]|aux?|sur|de|du|des|pour|parmi) ", re.IGNORECASE)
_DE_CORRIGER = re.compile(
    r"\b(?:non|pas|plutot|finalement|en fait|corrig\w*|rectifi\w*|remplac\w*|chang\w*|modifi\w*|me(?:t|tez|ts|ttre)|not(?:e|ez|er)|ecri[st]\w*|enlev\w*|retir\w*|supprim\w*|vir\w*|efface\w*|oubli\w*|r?ajout\w*|manque\w*"
    r"|tromp\w*|erreur|faux|faute|lieu|place|plus|dit|voulais|par|garde\w*|inverse\w*|remet\w*|lire|ote\w*|aussi|reviens)\b"
)


_DONNE_APRES = re.compile(
    r"\b(?:corrig\w*|rectifi\w*|chang\w*|modifi\w*|met(?:s|tez)|not(?:e|ez)|[eé]cri(?:s|vez)|r?ajoute[rz]?|c'est|ce sont|surtout|plutot)\W*$",
    re.IGNORECASE,
)


_SANS_NOM = re.compile(r"(?:et )?(?:les?|la) (?:premiere?s?|secondes?|dernier\w*|autres?|memes?)")


def lire_consignes(lus: tuple[Passage, ...]) -> list[Consigne]:
    """The changes that the stretches of a message order, in order."""
    consignes = [Consigne()]
    avant = ""
    for passage in lus:
        texte = _REPROCHE.sub("", passage.texte).strip(' .,;:!?…«»"“”')
        # « … que j'avais nommées les premières »
        sans_nom = passage.role == "nouveau" and _SANS_NOM.fullmatch(normaliser(texte))
        if passage.role in _LIRE and not sans_nom:
            cite = _entre_guillemets(avant, passage.texte)
            _LIRE[passage.role](consignes, texte, avant, cite)
        elif passage.role == "consigne":
            consignes[-1].mots = f"{consignes[-1].mots} {passage.texte}".strip()
        avant = passage.texte
    for consigne in consignes:
        _ranger(consigne)
    return [
        c for c in consignes if c.nouveaux or c.retraits or (c.champ and (c.anciens or c.ote()))
    ]


def _lire_champ(consignes: list[Consigne], texte: str, avant: str, cite: bool) -> None:
    """Which answer is changed, or words taken for its name."""
    derniere = consignes[-1]
    if not _nomme(texte):
        # « Ajoutez la discrétion », « la patience, vous pouvez l'oublier »
        ajoute = derniere.champ and derniere.ajoute() or _DONNE_APRES.search(derniere.mots)
        if derniere.nouveaux and derniere.champ and not ajoute:
            # « Ma valeur, c'est la vérité. Le vieux monsieur, c'est l'exemple »
            consignes.append(derniere := Consigne())
        (derniere.nouveaux if ajoute else derniere.douteux).append(texte)
        return
    pleine = derniere.nouveaux or derniere.retraits
    mene = _MENE_AU_CHAMP.search(normaliser(derniere.mots)) or _DANS.match(texte)
    apres = pleine and not derniere.champ and mene
    autre = derniere.champ and set(designees(texte)) - set(designees(derniere.champ))
    if autre or (pleine and not apres) or (derniere.anciens and derniere.champ):
        consignes.append(Consigne(champ=texte))
    else:
        derniere.champ = f"{derniere.champ} {texte}".strip()


def _lire_dit(consignes: list[Consigne], texte: str, avant: str, cite: bool) -> None:
    """What is told beside an order: the rest of its list, or the new words themselves."""
    derniere = consignes[-1]
    pleine = derniere.nouveaux or derniere.retraits
    if derniere.champ and derniere.nouveaux and _suite(avant, texte):
        # « nos clients, ce sont les anciens, » and the rest of the list
        liste, *reste = en_phrases(texte)
        derniere.nouveaux[-1] = f"{derniere.nouveaux[-1]}, {liste.strip(' .!?…')}"
        if reste and (renonce := _ON_RENONCE.search(reste[0])):
            consignes.append(Consigne(champ="renoncements", nouveaux=[renonce["quoi"]]))
    elif derniere.champ and _PLUTOT.search(texte) and not pleine:
        # « Mes clients, mettez pas les vieux. Les retraités, plutôt. »
        derniere.nouveaux.append(_PLUTOT.sub("", texte))
    elif vraie := _VRAIE_RAISON.search(texte):
        # « Les emballages, c'est pas la vraie raison. La vraie raison, c'est que… »
        derniere.nouveaux.append(vraie["dite"].strip(" .!?…"))
        derniere.champ = derniere.champ or "raison"
    elif derniere.champ and not pleine:
        mots = normaliser(derniere.mots)
        if _DONNE_APRES.search(mots) or _MAL_DIT.search(mots) and _C_EST.match(texte):
            # « changez mon pas : je vais voir l'école mardi »
            derniere.nouveaux.append(_C_EST.sub("", en_phrases(texte)[0]).strip(" .!?…"))


def _lire_ancien(consignes: list[Consigne], texte: str, avant: str, cite: bool) -> None:
    """Words that go, or the name of the answer that they are said to be."""
    derniere = consignes[-1]
    if not derniere.champ and designe_seulement(texte) and not cite:
        derniere.champ = texte
        return
    if derniere.retraits and derniere.nouveaux and derniere.ote():
        # « Enlevez la patience, et c'est vendredi la pharmacie, pas jeudi »
        consignes.append(Consigne(nouveaux=derniere.nouveaux, mots="pas"))
        derniere.nouveaux, derniere = [], consignes[-1]
    elif derniere.nouveaux and derniere.anciens:
        consignes.append(derniere := Consigne(champ=derniere.champ, mots="pas"))
    derniere.anciens.append(texte)


def _lire_nouveau(consignes: list[Consigne], texte: str, avant: str, cite: bool) -> None:
    """Words that come."""
    derniere = consignes[-1]
    if _JUGE_NUL.fullmatch(normaliser(texte)):
        # « enlève mon geste, c'est n'importe quoi »
        derniere.mots = f"{derniere.mots} {texte}"
    elif derniere.ote() and _NIE_AVANT.search(derniere.mots):
        # « efface la réponse sur mes clients, c'est pas toutes les filles de la région »
        derniere.anciens.append(texte)
    else:
        texte, dans = sans_la_destination(texte)
        derniere.champ = f"{derniere.champ} {dans}".strip()
        if (en_plus := _EN_PLUS.search(texte)) and not derniere.anciens:
            texte, derniere.mots = texte[: en_plus.start()], f"{derniere.mots} en plus"
        derniere.nouveaux.append(texte)


def _lire_retrait(consignes: list[Consigne], texte: str, avant: str, cite: bool) -> None:
    """Words to take out."""
    consignes[-1].retraits.append(texte)
    consignes[-1].cites = consignes[-1].cites or cite


_LIRE = {
    "champ": _lire_champ,
    "dit": _lire_dit,
    "ancien": _lire_ancien,
    "nouveau": _lire_nouveau,
    "retrait": _lire_retrait,
}
"""What each kind of stretch changes of the orders read so far, the last of which is going on.

Its text comes bare, with the stretch before it, and whether the two quote it."""


def _ranger(consigne: Consigne) -> None:
    """Put what an order names among what comes or what goes, by its verb."""
    if _REMET.search(normaliser(consigne.mots)) and not consigne.nouveaux:
        # « remettez la douceur dans mes valeurs »
        consigne.nouveaux, consigne.retraits = consigne.retraits, []
    if consigne.ajoute():
        consigne.nouveaux += consigne.douteux
    elif consigne.ote() or _ECARTE.search(normaliser(consigne.mots)):
        consigne.retraits += consigne.douteux
        if consigne.ote() and not _PUIS_MET.search(normaliser(consigne.mots)):
            # « enlève mon geste « une chaise et une lampe » »
            consigne.retraits += consigne.nouveaux
            consigne.nouveaux = []


_REPROCHE = re.compile(
    r"(?:[\s,]+(?:que )?(?:vous|tu|t[’'])\s*(?:(?:les?|la|l[’']) ?)?(?:avez|as) (?:oubli|perdu|zapp|saut|laiss)\w*.*|[\s,]+tout court)$",
    re.IGNORECASE,
)
"""« … leurs enfants qui dorment mal, vous les avez oubliés »."""

_MAL_DIT = re.compile(r"\b(?:mal dit|mal explique\w*|pas (?:juste|que|qu'|seulement)|trompe\w*)\b")
_C_EST = re.compile(r"^\s*(?:c[’']est|ce sont) (?:plut[ôo]t |surtout )?", re.IGNORECASE)
_VRAIE_RAISON = re.compile(
    r"\b(?:la|ma) (?:vraie |première |bonne )?raison,? c[’'](?:est|était) (?:que |qu[’']|plut[ôo]t |surtout )*(?P<dite>[^.!?…]+)",
    re.IGNORECASE,
)
_JUGE_NUL = re.compile(
    r"(?:c'est |ca )?(?:n'?importe (?:quoi|koi)|nul|faux|debile|pas (?:vrai|bon|ca)|une? (?:betise|erreur|blague))(?: (?:ca|cela|sa|la))?"
)
_NIE_AVANT = re.compile(
    r"\b(?:c[’']?est|c|ce n[’']est) (?:pas|pa)(?: (?:du tout|tt|tout|toutes))*\W*$", re.IGNORECASE
)


_ON_RENONCE = re.compile(
    r"\bce [àa] quoi (?:on|je|nous) renonc\w+,? c[’']est (?P<quoi>[^.!?…]+)", re.IGNORECASE
)


def _entre_guillemets(avant: str, dit: str) -> bool:
    """Whether words are quoted, by their own marks or by those that stand before them."""
    return bool(re.search(r"[«“\"]\s*$", avant) or re.match(r"\s*[«“\"]", dit))


def _suite(avant: str, texte: str) -> bool:
    """Whether a stretch goes on with the list that the one before it left open."""
    return bool(re.search(r",\s*$", avant)) and bool(
        re.match(r"(?:les|des|ceux|celles|le|la|mes|nos|et (?:les|des|ceux))\b|l[’']", texte, re.I)
    )


def _nomme(texte: str) -> bool:
    """Whether words name an answer, or the sentence, rather than stand in one."""
    return bool(designees(texte)) or bool(_AUTRES_NOMS.search(normaliser(texte)))


_AUTRES_NOMS = re.compile(
    r"\b(?:phrases?|raisons?|synthese|chemin|debut|fin|milieu|reponses?|premiere?|derniere?|jour|date|mots?|prenom|nom|statut|resume|citation|texte|histoire|argent)\b"
)


EN_PEU = 7
"""Words beyond which what names no value is none."""


def changements(lus: tuple[Passage, ...], carnet: Carnet) -> list[tuple[str, str]]:
    """Every answer to change with its new text, "" when it goes; nothing when it is not sure.

    An answer that says so already comes with the text it has.
    """
    ordres = [p for p in lus if p.role in ("champ", "consigne", "ancien", "nouveau", "retrait")]
    if not ordres or sum(p.certitude for p in ordres) < SUR * len(ordres):
        return []
    if not any(_DE_CORRIGER.search(normaliser(p.texte)) for p in ordres if p.role == "consigne"):
        champs = {n for p in ordres if p.role == "champ" for n in designees(p.texte)}
        if contexte(carnet.etape) != "fin" and (carnet.etape in champs or not champs):
            # In front of its question, « mes clients, ce sont les familles » answers it.
            return []
    faits: dict[str, str] = {}
    for consigne in lire_consignes(_relus(lus, carnet)):
        if consigne.ote() and _UN_RECIT.search(
            normaliser(f"{consigne.champ} {' '.join(consigne.retraits)}")
        ):
            # « effacez l'exemple de la douceur » takes out what was told, not the value.
            continue
        sur_la_phrase = _PHRASE.search(normaliser(f"{consigne.champ} {consigne.mots}"))
        devant = contexte(carnet.etape) == "phrase" and not designees(consigne.champ)
        devant = devant and not _tenus_ailleurs(consigne, carnet)
        if devant or sur_la_phrase:
            # What names the sentence, or nothing else in front of it, is about it.
            continue
        nom = _vise(consigne, carnet)
        neuf = _nouveau_texte(nom, consigne, carnet, faits) if nom else None
        if nom == "valeurs" and _LE_PLUS_IMPORTANT.search(normaliser(neuf or "")):
            # « vous avez oublié X, c'est le plus important pour moi »: said of the value.
            continue
        if nom == "valeurs" and len((neuf or "").split()) > EN_PEU and not valeurs_dites(neuf):
            # « c'est ma valeur, la patience. Sinon mon fournisseur, je le paie… » was misread.
            continue
        if neuf and _MONTRE_LEQUEL.match(normaliser(neuf)):
            # « L'exemple qui compte est celui du galon » tells which one, not what it says.
            continue
        if nom and neuf is not None:
            faits[nom] = neuf
    return list(faits.items())


_MONTRE_LEQUEL = re.compile(
    r"(?:le|la|les|l'|mon|ma|mes) ?(?:bon(?:ne)? |vraie? )?(?:exemple|histoire|geste|acte|preuve|passage|moment)s?\b.{0,30}\b(?:est|c'est|ce sont|serait) (?:plutot |surtout |bien )?(?:celui|celle|ceux|celles)\b"
)
_LE_PLUS_IMPORTANT = re.compile(r"\b(?:le|la) (?:plus (?:important|essentiel)\w*|principale?)\b")


def _tenus_ailleurs(consigne: Consigne, carnet: Carnet) -> bool:
    """« J'ai dit les bricoleurs, mais c'est surtout les artisans », when the sentence names none."""
    anciens = [ancien for ancien in consigne.anciens if len(ancien) > 3]
    if not (anciens and consigne.nouveaux and _J_AI_DIT.search(normaliser(consigne.mots))):
        return False
    return not any(exact(carnet.raison_detre or "", ancien) for ancien in anciens)


_J_AI_DIT = re.compile(r"\b(?:j'ai|j ai|jai|g|on a|nous avons) (?:dit|mis|ecrit|repondu)\b")


def celle_qu_il_fallait(lus: tuple[Passage, ...], carnet: Carnet) -> str | None:
    """The answer meant instead of the one just opened: « pas cette réponse-là : celle sur mes clients »."""
    if any(p.role not in ("consigne", "champ", "ancien", "bruit") for p in lus):
        return None
    if not any(_NON_CELLE.search(normaliser(p.texte)) for p in lus):
        return None
    champs = " ".join(p.texte for p in lus if p.role == "champ")
    return next((n for n in designees(champs) if getattr(carnet, n, None)), None)


_NON_CELLE = re.compile(r"\b(?:celle|celui|ceux|celles)(?: [dq]u\w*| de| sur| des)\b")

_EFFACE = re.compile(r"\b(?:vien\w* d'? ?|a(?:s|vez) )(?:effac|perd|supprim|enlev|vir)\w*")
_C = re.compile(r"^c (?=\S)", re.IGNORECASE)

DOUTEUX = 0.5
"""Certainty under which new words are not written."""

_A_LA_PLACE = re.compile(r"\b(?:plutot qu\w*|au lieu d\w*|a la place d\w*|pas|plus)\W*$")


_QUANT_A = re.compile(r"(?:pour|quant a|concernant|cote|sur|a propos de) ")
_CELUI_CI = re.compile(r"(?:celui|celle|ceux|celles)(?: ?- ?|)(?:ci|la)|cela|ca")
_AU_LIEU = re.compile(
    r",? (?:au lieu d[e’']|[àa] la place d[e’']|plut[ôo]t qu[e’']) ?", re.IGNORECASE
)


def _au_lieu_de(lus: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """« vendredi au lieu de jeudi », read as new words alone, in its three parts."""
    if any(p.role == "ancien" for p in lus):
        return lus
    coupes: list[Passage] = []
    for passage in lus:
        place = _AU_LIEU.search(passage.texte) if passage.role == "nouveau" else None
        if place is None or not place.start():
            coupes.append(passage)
            continue
        coupes += [
            replace(passage, texte=passage.texte[: place.start()]),
            replace(passage, role="consigne", texte=place[0]),
            replace(passage, role="ancien", texte=passage.texte[place.end() :]),
        ]
    return tuple(coupes)


_QUOI_ORAL = re.compile(
    r"[\s,]*\bquoi,? (?=(?:qu(?:e |[’'])(?:je|j[’']|on|nous)|qui|dont|à qui|chez qui)\b(?! (?:fass|di[st]e|soi[st]|puiss|vienn|arriv)))",
    re.IGNORECASE,
)
"""« mon fournisseur quoi que je paye »: dictated, it stands for a comma."""


def _quoi_rattache(lus: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The stretches with « quoi que je paye » put back after the people it tells of."""
    joints: list[Passage] = []
    for passage in lus:
        if joints and joints[-1].role in ("nouveau", "dit") and _QUOI_ORAL.match(passage.texte):
            avant = joints.pop()
            sur = max(avant.certitude, passage.certitude)
            texte = f"{avant.texte.rstrip(' ,')} {passage.texte}"
            passage = replace(avant, texte=texte, certitude=sur)
        joints.append(replace(passage, texte=_QUOI_ORAL.sub(", ", passage.texte)))
    return tuple(joints)


def _relus(lus: tuple[Passage, ...], carnet: Carnet) -> list[Passage]:
    """The stretches, of which some are plainly something else than what was read.

    A value they hold, after « plutôt que », is what goes, whatever field it names; new words
    nobody is sure of are none; after « Pas “le début” : », what is told is what was meant.
    """
    lus = _quoi_rattache(_au_lieu_de(lus))
    relus: list[Passage] = []
    valeurs = {normaliser(v) for v in carnet.valeurs_nommees}
    neuf = any(p.role == "nouveau" for p in lus)
    for passage in lus:
        role, dernier = passage.role, relus[-1] if relus else None
        nu = normaliser(passage.texte.strip(" .,;:!?…«»"))
        suivi = dernier and dernier.role == "champ" and any(p.role == "consigne" for p in relus)
        if role == "bruit" and _EFFACE.search(nu):
            # « Tu viens d'effacer mon pas ! C'est : je file ma carte aux livreurs »
            role, passage = "consigne", replace(passage, texte="Corrigez")
        elif role == "bruit" and not re.search(r"\w", nu):
            continue
        elif role == "ancien" and _QUANT_A.sub("", nu) in valeurs and _QUANT_A.match(nu):
            if not (dernier and _A_LA_PLACE.search(normaliser(dernier.texte))):
                # « Pour la patience, l'exemple qui compte est celui-ci »: it is no value to drop.
                role = "bruit"
        elif role == "dit" and suivi and not neuf and relus[0].texte == "Corrigez":
            role = "nouveau"
            passage = replace(passage, texte=_C_EST.sub("", _C.sub("", passage.texte)))
        elif role == "champ" and nu in valeurs and dernier and dernier.role == "consigne":
            role = "ancien" if _A_LA_PLACE.search(normaliser(dernier.texte)) else role
        elif role == "nouveau" and _CELUI_CI.fullmatch(nu):
            # « Lui envoyer les élèves… Corrigez mon geste : c'est celui-ci »: what was told before.
            dit = next((p for p in lus if p.role == "dit" and len(p.texte.split()) > 3), passage)
            passage = replace(passage, texte=dit.texte, certitude=1.0)
        elif role == "nouveau" and passage.certitude < DOUTEUX:
            role = "bruit"
        elif (
            role == "dit" and not neuf and dernier and dernier.role == "ancien" and len(relus) == 2
        ):
            role = "nouveau" if relus[0].role == "consigne" and ":" in dernier.texte else role
        relus.append(replace(passage, role=role))
    return relus


def demande_sans_dire_quoi(lus: tuple[Passage, ...]) -> bool:
    """Whether most of a message surely gives a correction, of nothing that is known."""
    if not dits(lus, "ancien", "nouveau", "retrait") or not any(
        _DE_CORRIGER.search(normaliser(p.texte)) for p in dits(lus, "consigne")
    ):
        return False
    demandes = sum(
        len(p.texte) for p in dits(lus, "champ", "consigne", "ancien", "nouveau", "retrait")
    )
    return demandes > 0.6 * sum(len(p.texte) for p in lus)


def de_la_phrase(lus: tuple[Passage, ...], phrase: str) -> bool:
    """Whether words are to change in the sentence: it is named, or it holds the words denied."""
    if not dits(lus, "ancien", "nouveau", "retrait", sur=0.5):
        return False
    champs = " ".join(p.texte for p in lus if p.role in ("champ", "consigne"))
    if _PHRASE.search(normaliser(champs)):
        return True
    anciens = dits(lus, "ancien", "retrait", sur=0.5)
    tenus = anciens and all(exact(phrase, p.texte.strip(' .,;«»"“”')) for p in anciens)
    return bool(tenus) and not designees(champs, seul=False)


_PHRASE = re.compile(r"\b(?:ma|la|cette) (?:phrase|raison d'? ?etre)\b")


def _vise(consigne: Consigne, carnet: Carnet) -> str | None:
    """The answer meant: the one named, else the one that holds the words denied or taken out."""
    donnees = {nom: dit for nom, dit in gardes(carnet) if nom in ORDRE}
    visees = [m for m in (*consigne.anciens, *consigne.retraits) if len(m) > 1]
    tenus = [n for n, dit in donnees.items() if visees and all(exact(dit, m) for m in visees)]
    if not tenus and visees:
        mots = pleins(" ".join(visees))
        tenus = [n for n, dit in donnees.items() if mots and mots <= pleins(dit)]
    nommes = [
        n
        for n in designees(consigne.champ) or designees(consigne.mots, seul=False)
        if n in donnees or getattr(carnet, n, None) == ""
    ]
    if not nommes and _DU_POURQUOI.search(normaliser(consigne.champ)):
        return _quel_pourquoi(consigne, tenus, donnees)
    if nommes:
        return next((n for n in nommes if n in tenus), nommes[0])
    tenues = {*carnet.valeurs_nommees, *carnet.valeurs_entendues}
    if carnet.valeurs and tenues & set(valeurs_dites(" ".join((*visees, *consigne.nouveaux)))):
        return "valeurs"
    if not visees and consigne.ajoute() and (dite := _deja_dits(consigne, donnees)):
        return dite
    if not tenus and not visees and carnet.coeur_clientele and _des_gens(consigne):
        # « Il manque les personnes âgées »: people are clients.
        return "coeur_clientele" if consigne.ajoute() else None
    return tenus[0] if tenus else None


def _deja_dits(consigne: Consigne, donnees: dict[str, str]) -> str | None:
    """« J'ai dit aussi les promoteurs »: the answer that says so; those given up are no clients."""
    redits = _J_AI_DIT.search(normaliser(consigne.mots))
    noms = donnees if redits else [n for n in donnees if n == "renoncements"]
    neufs = consigne.nouveaux
    return next((n for n in noms if neufs and all(exact(donnees[n], m) for m in neufs)), None)


_DU_POURQUOI = re.compile(r"\b(?:raisons?|chemin|pourquois?)\b(?! d'? ?etre)")


def _quel_pourquoi(consigne: Consigne, tenus: list[str], donnees: dict[str, str]) -> str | None:
    """Which why a correction of « mes raisons », « le chemin », is about: the one nearest to it."""
    pourquois = {n: dit for n, dit in donnees.items() if n.startswith("pourquoi_")}
    if dedans := [n for n in tenus if n in pourquois]:
        return dedans[0]
    neufs = pleins(" ".join(consigne.nouveaux))
    proches = sorted(pourquois, key=lambda n: -len(neufs & pleins(pourquois[n])))
    if proches and len(neufs & pleins(pourquois[proches[0]])) >= 2:
        return proches[0]
    return max(pourquois, default=None) if consigne.ajoute() else min(pourquois, default=None)


def _des_gens(consigne: Consigne) -> bool:
    return bool(consigne.nouveaux) and all(nomme_des_gens(n) for n in consigne.nouveaux)


_AVANT_UN_VERBE = re.compile(
    r"^(?:de |d[’'])(?=\w+(?:er|ir|re|oir)\b)|^qu(?:e |[’'])(?=\S+ )", re.IGNORECASE
)


def _nouveau_texte(
    nom: str, consigne: Consigne, carnet: Carnet, faits: dict[str, str]
) -> str | None:
    """What the answer becomes, or None when it cannot be told."""
    dit = faits.get(nom) or getattr(carnet, nom) or ""
    eux = [n for n in consigne.nouveaux if nom in _RACONTENT and _C_EST_LUI_QUI.fullmatch(n)]
    if eux and dit and consigne.anciens and len(eux) < len(consigne.nouveaux):
        # « C'était jeudi, pas mardi, et c'est Paul qui a rallumé le four »
        autres = [n for n in consigne.nouveaux if n not in eux]
        sans = replace(consigne, nouveaux=autres)
        mis = _nouveau_texte(nom, sans, carnet, faits)
        for lui in eux if mis else ():
            mis = c_est_lui(mis, lui)
        return mis
    neufs = [_C_EST.sub("", n) if nom not in _RACONTENT else n for n in consigne.nouveaux]
    neuf = sans_le_nie(_AVANT_UN_VERBE.sub("", " et ".join(neufs)))
    if nom == "valeurs":
        return _valeurs(consigne, carnet, neuf, faits.get(nom))
    if (que := _QUE_LUI.search(neuf)) and pleins(que["vieux"]) <= pleins(dit):
        # « plutôt les clubs que les cantines »
        neuf = neuf[: que.start()]
    if consigne.retraits and not neuf:
        return sans_les_mots(dit, consigne.retraits, consigne.cites) if dit else None
    dits_faux = any(exact(dit, ancien) for ancien in consigne.anciens)
    if not neuf and (not consigne.anciens or consigne.champ and consigne.ote() and not dits_faux):
        return ""
    if not neuf:
        return "" if consigne.champ and pleins(dit) <= pleins(" ".join(consigne.anciens)) else None
    if consigne.anciens and pleins(neuf) < pleins(dit) and not consigne.ajoute():
        # « seulement la sage-femme, pas la PMI »: of what was said, some stays.
        if exact(dit, neuf) and all(exact(dit, ancien) for ancien in consigne.anciens):
            return _sans_l_un(dit, consigne.anciens)
    if consigne.anciens and _PAS_SEULEMENT.search(normaliser(consigne.mots)):
        if exact(neuf, consigne.anciens[0]):
            # « les étudiants du campus Victoire, pas que Victoire »
            return neuf
        return f"{consigne.anciens[0]} et {re.sub(r'^aussi ', '', neuf)}"
    if consigne.ajoute() and exact(dit, neuf):
        return dit
    if consigne.ajoute() and len(consigne.nouveaux) > 1:
        # « pas seulement les dames seules, aussi les messieurs veufs »
        tus = [n for n in consigne.nouveaux if not exact(dit, n)]
        neuf = _AVANT_UN_VERBE.sub("", " et ".join(tus)) or neuf
    if consigne.ajoute() and nom == "coeur_clientele" and (gens := dire_clientele(dit)):
        if finit_par_autre_chose(gens):
            return avec_aussi(gens, neuf)
        return enumerer([*_UN_GROUPE.split(gens), *_UN_GROUPE.split(neuf)])
    if consigne.ajoute() and dit and nom.startswith("pourquoi_"):
        return f"{dit.rstrip(' .')}. {majuscule(neuf)}"
    if consigne.ajoute() and dit:
        return f"{dit.rstrip(' .')}, {neuf}"
    for ancien in consigne.anciens:
        place = exact(dit, ancien)
        if place and _moment(ancien) and (jour := _JOUR.match(neuf)):
            # « vendredi la pharmacie, pas jeudi »: the day changes, where it was told stays.
            debuts = {mot[:6] for mot in pleins(dit)}
            if all(mot[:6] in debuts for mot in pleins(neuf[jour.end() :])):
                neuf = jour[0]
        if place and (_remplace(consigne) or est_un_element(dit, place) or _moment(ancien)):
            return f"{dit[: place[0]]}{_comme(neuf, place[0])}{dit[place[1] :]}"
        seul = _MAIS.sub("", neuf)
        raconte = nom in _RACONTENT or nom.startswith("pourquoi_")
        if place and raconte and pareils(ancien, seul) and len(pleins(dit) - pleins(ancien)) > 1:
            # « Momo, c'est pas mon coach, c'est mon oncle »: what is told of him stays.
            return f"{elider(dit[: place[0]], seul)}{dit[place[1] :]}"
    if (jour := _JOUR.search(dit)) and _moment(neuf):
        return f"{dit[: jour.start()]}{_comme(neuf, jour.start())}{dit[jour.end() :]}"
    if dit and _moment(neuf) and nom == "action_7_jours":
        return f"{_comme(neuf, 0)}, {dit[0].lower()}{dit[1:]}"
    return neuf


_MAIS = re.compile(r"[\s,]+(?:mais?|m[êe]me si|parce qu|pck|car|vu que)\b.*$", re.IGNORECASE)
_UN_GROUPE = re.compile(
    r", | et (?=(?:les|des|ceux|celles|la|le|mes|nos|une?|deux|trois|quatre|cinq|quelques|tous|toutes) |l’)"
)
"""Between the groups of a list of people."""

_RACONTENT = ("acte", "regard_client", "geste_respect", "action_7_jours")
"""Answers that tell what somebody did."""
_C_EST_LUI_QUI = re.compile(
    r"(?P<qui>(?!ceux|celles|les gens)[^\s,;.]+(?: [^\s,;.]+){0,3}?) qui (?P<aux>a |ont |avait |avaient )?(?P<verbe>[^\s,;.]+)(?P<suite>[^.;!?]*)",
    re.IGNORECASE,
)
_AI = {"a ": "ai", "ont ": "ai", "avait ": "avais", "avaient ": "avais"}
"""What « j' » says where somebody else is said otherwise."""
_AVEC_LE_MEME_SUJET = re.compile(r"[^,.;!?]*\b(?:et|puis|pour) (?:\w+[ ’'])*(?:ai|suis|me|m)\b")


def c_est_lui(dit: str, lui: str) -> str:
    """An answer once « Paul qui a rallumé le four » says who did what it tells with « je ».

    Where the subject does not change cleanly, who it was stands between brackets at the end.
    """
    m = _C_EST_LUI_QUI.fullmatch(lui.strip(" .!"))
    if m is None or exact(dit, lui.replace(" qui ", " ")):
        return dit
    moi = m["qui"].lower() in ("moi", "toi", "nous", "vous")
    aux, verbe = m["aux"] or "", re.escape(m["verbe"])
    je = rf"j[’']{_AI[aux]} {verbe}" if aux else rf"je {verbe}"
    dites = [*re.finditer(rf"(?<![\w’']){je}(?!\w)", dit, re.IGNORECASE)]
    if len(dites) == 1 and not moi and not _AVEC_LE_MEME_SUJET.match(dit[dites[0].end() :]):
        debut, fin = dites[0].span()
        qui = majuscule(m["qui"]) if dit[debut].isupper() else m["qui"]
        return f"{dit[:debut]}{qui} {aux}{m['verbe']}{dit[fin:]}"
    fini = re.search(r"[\s.!…]*$", dit)
    return f"{dit[: fini.start()]} (c’est {lui.strip(' .!')}){fini[0].strip()}"


_PUIS_NIE = re.compile(
    r"(?<!\bn)(?:[\s,]+(?:et|mais|non))*[\s,]+pas?(?:\s+(?:les?|la|l[’']|des|du|je|j[’']|ce|«|mes|mon|ma)\b.*)?\W*$",
    re.IGNORECASE,
)


def sans_le_nie(neuf: str) -> str:
    """« les mariages pas les baptêmes » → « les mariages »; « qui n'osent pas » stays."""
    m = _PUIS_NIE.search(neuf)
    if m is None or re.search(
        r"\b(?:ne|n[’'])\s?\S+$|\b(?:ai|a|ont|peut|veut|sont|est|fait)$"
        r"|\b(?:je |j[’']|tu |ils? |elles? |on |nous |vous |qui |[çc]a )(?:l[ea]s? |l[’']|y |en |m[e’'] ?|s[e’'] ?|lui |leur )?[\w-]+$",
        neuf[: m.start()],
        re.I,
    ):
        return neuf
    return neuf[: m.start()]


def _sans_l_un(dit: str, otes: list[str]) -> str:
    """A list without some of its items: « la sage-femme et la PMI » → « la sage-femme »."""
    for ote in otes:
        if place := exact(dit, ote):
            gauche = re.sub(
                r"(?:,| et| ou)?\s*(?:à |au |aux |chez )?$", "", dit[: place[0]].rstrip()
            )
            dit = f"{gauche} {dit[place[1] :].lstrip(' ,')}".strip()
    return re.sub(r" ([.,])", r"\1", dit)


_PAS_SEULEMENT = re.compile(r"\bpas (?:que|seulement|uniquement|juste)\b")
_JOURS = rf"(?:{JOURS}|demain|apres-demain)"
_MOMENT = r"(?: (?:matin|midi|soir|apres-midi|prochain))?"
_JOUR = re.compile(rf"\b{_JOURS}{_MOMENT}\b", re.IGNORECASE)
_RIEN_QU_UN_JOUR = re.compile(rf"(?:le |plutot |c'est |ce sera )*{_JOURS}{_MOMENT}")


def _moment(dit: str) -> bool:
    return bool(_RIEN_QU_UN_JOUR.fullmatch(normaliser(dit)))


def _comme(neuf: str, place: int) -> str:
    """The new words with the capital their place asks for."""
    return (neuf[0].upper() if place == 0 else neuf[0].lower()) + neuf[1:]


def _remplace(consigne: Consigne) -> bool:
    """Whether words are exchanged for others, in so many words."""
    return bool(
        re.search(
            r"\b(?:remplac|chang)\w+\b.*\bpar\b|\bau lieu d|\ba la place d",
            normaliser(consigne.mots),
        )
    )


_VALEUR_DE_QUOI = re.compile(
    r"(?:le |la |l[’'])[\w-]+ (?:d(?:e la |es |u |e l[’']|e |[’'])|envers |pour )[^,;.]{3,30}",
    re.IGNORECASE,
)
"""« le respect du vigneron »: more than the respect."""


_PLUTOT_QUE = re.compile(
    r" (?:plut[ôo]t )?que (?:la|le|les) .*$| (?:plut[ôo]t )?que l['’].*$", re.I
)
"""« la patience plutôt que la vitesse »"""
_QUE_LUI = re.compile(
    r" (?:plut[ôo]t )?qu(?:e |['’])(?P<vieux>(?:les? |la |l['’]|des |mes )[^,.;]{3,})$", re.I
)
_A_COTE_DE = re.compile(
    r",? (?:[àa] c[ôo]t[ée]|en plus|[àa] la suite|apr[èe]s|avec) (?:de |d[’'])?(?:la|le|les|l[’']).*$",
    re.IGNORECASE,
)
"""« ajoutez la lenteur, à côté de la franchise »"""


def _valeurs(consigne: Consigne, carnet: Carnet, neuf: str, deja: str | None) -> str | None:
    """The values once some went and others came, as a list."""
    tenues = deja.split(", ") if deja else list(carnet.valeurs_nommees)
    neuf = _PLUTOT_QUE.sub("", sans_le_nom(neuf))
    if consigne.ajoute():
        neuf = _A_COTE_DE.sub("", neuf)
    otes = [*consigne.anciens, *consigne.retraits]
    niees = {v for m in otes for v in valeurs_dites(m)}
    niees |= {v for v in tenues for m in otes if pleins(v) and pleins(v) <= pleins(m)}
    niees |= {v for m in otes if (v := celle_qui_dit(m, tenues))}
    entiere = _VALEUR_DE_QUOI.fullmatch(neuf) and len(valeurs_dites(neuf)) == 1
    venues = [neuf] if entiere else en_liste(neuf) or enumerees(neuf) or valeurs_dites(neuf)
    venues = [*dict.fromkeys(v.replace("'", "’") for v in venues or [neuf] * bool(neuf))]
    if not venues and not niees & set(tenues):
        return None
    restent = [v for v in tenues if v not in niees and v not in venues]
    if set(venues) <= set(tenues) and otes and not (niees & set(tenues)):
        # « la discrétion, pas la patience », once patience is gone: nothing else changes.
        return ", ".join(tenues)
    if consigne.ajoute() and carnet.valeurs and not tenues:
        # Told in other words than the name of a value: they stay.
        return f"{carnet.valeurs.rstrip(' .')}, {neuf}"
    if consigne.ajoute():
        return ", ".join([*restent, *venues])
    echange = otes and "valeurs" not in designees(f"{consigne.champ} {consigne.mots}")
    if venues and not echange and (not niees & set(tenues) or set(tenues) & set(venues)):
        # Named anew, or some of them again: the list they give is the whole of it.
        restent = []
    return ", ".join(a_leur_place(tenues, niees, venues, restent))
