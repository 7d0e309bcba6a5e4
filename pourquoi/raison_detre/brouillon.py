"""The first draft of the raison d’être, from the person’s own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pourquoi.carnet import Carnet
from pourquoi.clientele.nommee import de_tous, genre, lire_clientele, moities, nom_de
from pourquoi.ecriture import normaliser
from pourquoi.extraction import seul_ou_equipe
from pourquoi.raison_detre.buts import POUR_SOI, ce_que_nous_faisons
from pourquoi.raison_detre.eux import ce_qui_change_pour_eux, nommer
from pourquoi.raison_detre.matiere import ensemble, tout_ce_qui_est_dit
from pourquoi.raison_detre.metier import en_acte
from pourquoi.raison_detre.souhaits import ce_que_nous_souhaitons, effet_vu
from pourquoi.reflet import de, gerondif, que
from pourquoi.reflet.lexique import a_lecture, infinitif
from pourquoi.reflet.typographie import voyelle
from pourquoi.valeurs import a, premiere_valeur


def rediger(carnet: Carnet) -> str:
    """Draft « Nous existons pour…, afin que…, en… » with the person's own words.

    Their whys come first, then the act told for their value. Parts nothing was said about are
    left out rather than invented. Someone who works alone reads « J’existe pour… ».
    """
    phrase = f"Nous existons pour {', '.join(_parties(carnet))}."
    phrase = re.sub(r"(?<=\b(?:le|du|au|ce) )savoir faire\b", "savoir-faire", phrase)
    phrase = _RIRE.sub("", _APRES_QUE.sub(lambda m: m[0].lower(), phrase))
    phrase = _A_LES.sub(_contracter, phrase)
    return (_seul(carnet) and _au_singulier(phrase, tout_ce_qui_est_dit(carnet))) or phrase


_APRES_QUE = re.compile(
    r"(?:(?<=\bque )|(?<=\bqu’))(?:Les?|La|L’|Une?|On|Des|D’|Mes|Nos|Notre|Ces?|Cette|Ils?|Elles?|Chacun|Tout|Ma|Mon)(?!\w)"
)


_A_LES = re.compile(r"\b(à|de) (les?) (?=([\w-]+))")


def _contracter(m: re.Match[str]) -> str:
    """« à les poubelles » → « aux poubelles »; « de les aider » stays."""
    if infinitif(m[3].lower()) or not a_lecture(m[3].lower(), "N", "A"):
        return m[0]
    return {"à le": "au ", "à les": "aux ", "de le": "du ", "de les": "des "}[f"{m[1]} {m[2]}"]


_RIRE = re.compile(r",? ?\b(?:mdr|lol|ptdr|xd)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Essai:
    """One way to say the sentence.

    Attributes:
        parties: what stands between commas; the first opens with an infinitive or « que ».
        poids: how much what it says is worth.
    """

    parties: tuple[str, ...]
    poids: float


def _parties(carnet: Carnet) -> list[str]:
    """The parts of the best sentence, all said by « nous », none saying another again."""
    essais = sorted(_essais(carnet), key=lambda e: -_note(e, carnet))
    return list(essais[0].parties)


def _essais(carnet: Carnet) -> list[_Essai]:
    """Every way to say it: what is done, how it ends for others, the value."""
    clientele = lire_clientele(carnet.coeur_clientele)
    if clientele and "«" in clientele[0]:
        clientele = None
    clientele = clientele and (_en_tete(clientele[0], 13), clientele[1])
    valeur = premiere_valeur(carnet)
    acte = gerondif(carnet.acte) if carnet.acte else None
    if acte and valeur and _UN_SEUL.match(acte):
        # « en refaisant le moulage » says less than « avec patience ».
        acte = None
    metier = en_acte(carnet.activite)
    faits = [
        (p - 2 * bool(_VAGUE.search(f)), f)
        for p, f in ce_que_nous_faisons(carnet)[:3]
        if not POUR_SOI.match(f) and not _ON_NE_SAIT_QUI.search(f)
    ]
    if metier:
        if clientele and (dit := _pour_eux(metier, clientele[0])):
            # « pour des familles » → « pour les familles qui ont hérité de papiers »
            metier = f"{metier[: dit.start()]}pour {_en_tete(clientele[0], 10)}"
        faits.append((2.6 - 0.4 * metier.startswith("exercer notre métier"), metier))
    effets = _effets(carnet, clientele)[:4]
    if acte and any(_redit(acte, fait) for _, fait in faits[:1]):
        acte = None
    fin = acte or _par_valeur(valeur)
    essais = [
        _Essai(
            _sans_redite(
                fait, _afin(_repris(effet, fait), fait), _a_commencer(effet, clientele), fin
            ),
            p + q,
        )
        for p, fait in faits
        for q, effet in effets
        if fait not in effet and not _meme_chose(fait, effet)
    ]
    for p, fait in faits:
        for q, suite in _pour_qui(fait, clientele, valeur, acte):
            essais.append(_Essai(_sans_redite(fait, *suite), p + q))
    if metier:
        # « tenir une librairie, afin de ne recommander que ce que nous avons lu »
        buts = [(p, fait) for p, fait in faits if fait != metier and not fait.startswith("être ")]
        buts = [(p + 0.9 * fait.startswith("faire du bien"), fait) for p, fait in buts]
        essais += [_Essai(_sans_redite(metier, _afin_de(f), fin), p + 0.3) for p, f in buts]
    for q, effet in effets:
        essais.append(_Essai(_sans_redite(que(effet), _a_commencer(effet, clientele), fin), q))
    if not essais and not (valeur and clientele):
        soi = ce_que_nous_faisons(carnet)[:1]
        essais = [_Essai(_sans_redite(f, acte or _par_valeur(valeur)), p) for p, f in soi]
    return essais or [_Essai(_sans_redite(*_sans_rien(clientele, valeur, acte)), 0)]


def _en_tete(qui: str, longueur: int) -> str:
    """The clientele in about so many words: its first group, or « les gens de 75 ans et plus » alone."""
    if len(qui.split()) <= longueur:
        return qui
    premier = moities(qui)[0]
    if 3 < len(premier.split()) <= longueur:
        return premier
    tete = re.split(r",? (?:et |ou )?(?:qui|que|qu’|dont|où)(?:\b|(?<=’)) ?", qui)[0].rstrip(" ,")
    courte = tete if re.match(r"(?:les|nos) \w", tete) and tete != "les gens" else None
    if courte and len(courte.split()) > 10:
        courte = re.split(r",|\. ", courte)[0]
    elif courte is None and (court := re.match(r"(.{12,}?) et (?:qui|que|dont) ", qui)):
        courte = court[1]
    return courte or qui


_ON_NE_SAIT_QUI = re.compile(
    r"^(?:l’|les? |la |lui |leur |y )(?=\w+(?:er|ir|re|oir)\b)|\b(?:pouvoir|vouloir) (?:l’|leur |lui )"
)
"""« l’emmener à ses séances »: nobody knows whom."""
_VAGUE = re.compile(r"\b(?:autrement|différemment|autre chose|s’il faut)\b")


def _repris(effet: str, fait: str) -> str:
    """« éduquer les chiens, afin qu’ils restent… »: what was just named is not named again."""
    dit = re.match(r"(?:les|des) (?P<nom>[\w-]+) (?=(?:ne |n’|se |s’)?\w+nt\b)", effet)
    if not dit or not re.search(rf"\b(?:les|des) {re.escape(dit['nom'])}\b", fait):
        return effet
    nom = dit["nom"]
    feminin = a_lecture(nom, "Nfp") and not a_lecture(nom, "Nmp", "Nxp")
    return f"{'elles' if feminin else 'ils'} {effet[dit.end() :]}"


_UN_SEUL = re.compile(r"en \w+ (?:le|la|l’) ?[\w-]+$")


def _effets(carnet: Carnet, clientele: tuple[str, str] | None) -> list[tuple[float, str]]:
    """How it ends for others, with how much each is worth, the best first."""
    effets = ce_que_nous_souhaitons(carnet)
    if clientele and (eux := ce_qui_change_pour_eux(carnet, clientele)):
        deja = _pour_eux(en_acte(carnet.activite) or "", clientele[0])
        dit = eux if eux.startswith("chacun") or deja else nommer(eux, _en_tete(clientele[0], 10))
        effets.append((4.3, dit))
    if vu := effet_vu(carnet):
        effets.append((3.0, vu))
    return sorted(effets, key=lambda e: -e[0])


def _meme_chose(fait: str, effet: str) -> bool:
    """« tenir une librairie » and « les gamins aient toujours une librairie »: said twice."""
    dit = re.search(
        r"\bai(?:en)?t (?:toujours|encore|de nouveau) (?:une?|du|des|de la|de l’) ?([\w-]+)", effet
    )
    return dit is not None and dit[1] in fait.split()


def _pour_eux(fait: str, qui: str) -> re.Match[str] | None:
    """Where what is done says for whom: « pour des familles », when these are the clientele."""
    return re.search(rf"\bpour (?:les|des|nos) {re.escape(nom_de(qui))}\b[^,]*$", fait)


def _afin(effet: str, fait: str) -> str:
    """« afin que », « ces murs » being named before or else « les murs »."""
    ces = re.match(r"ces ([\w-]+)", effet)
    if ces and ces[1] not in fait:
        effet = f"les{effet[3:]}"
    return f"afin {que(effet)}"


def _afin_de(fait: str) -> str:
    """« afin de garder un savoir-faire et d’apprendre »."""
    premier, *suite = re.split(r" et (?=[a-zéèê]+(?:er|ir|re)\b)", fait)
    return f"afin {' et '.join(de(verbe) for verbe in (premier, *suite))}"


def _a_commencer(effet: str, clientele: tuple[str, str] | None) -> str | None:
    """The core clientele beside what is wished of everybody."""
    tous = re.match(
        r"(?:les gens (?=(?:se |s’|ne |n’)?\w+nt\b)|tout le monde|chacun|personne)", effet
    )
    if clientele is None or not tous or _NIE.search(effet) or "«" in clientele[0]:
        return None
    if clientele[0] == "tout le monde" or len(effet.split()) > 12 or len(clientele[0].split()) > 10:
        return None
    return f"à commencer par {clientele[0]}"


def _pour_qui(
    fait: str, clientele: tuple[str, str] | None, valeur: str | None, acte: str | None
) -> list[tuple[float, tuple[str | None, ...]]]:
    """What follows what is done when no effect was told: for whom, and the value."""
    if clientele is None or clientele[0] == "tout le monde":
        return [(0.5, (acte or _par_valeur(valeur),))]
    qui, puissent = clientele
    if _pour_eux(fait, qui):
        return [(0.9, (acte or _par_valeur(valeur),))]
    if _BATIS.search(qui):
        return [(0.8, (f"d’abord pour {qui}", acte or _par_valeur(valeur)))]
    if re.match("être ce(?:ux|lles) ", fait):
        return [(0.8, (_aupres(fait, clientele), acte or _par_valeur(valeur)))]
    if acte:
        return [(0.9, (f"d’abord pour {qui}", acte))]
    nom = re.sub(_ARTICLE, "", valeur) if valeur else ""
    if valeur and _redit(nom, fait):
        return [(0.9, (f"d’abord pour {qui}",))]
    if valeur and (_PROMESSE.match(nom) or _VERTU.match(nom)):
        notre = f"notre {nom.removesuffix(' tenue')}" if _ARTICLE.match(valeur) else valeur
        return [(1.0, (f"afin {que(qui)} {puissent} compter sur {notre}",))]
    if valeur:
        return [(0.9, (f"d’abord pour {qui}", _par_valeur(valeur)))]
    return [(0.7, (f"afin {que(qui)} {puissent} compter sur nous",))]


_BATIS = re.compile(
    r"^(?:les|nos) (?:\w+ )?(?:maisons|toits|murs|jardins|immeubles|fermes|bâtiments|meubles|voitures|vélos)$"
)


def _sans_rien(
    clientele: tuple[str, str] | None, valeur: str | None, acte: str | None
) -> list[str | None]:
    """The parts when nothing but a clientele, a value or an act was said."""
    fin = acte or _en_restant_fideles(valeur)
    if valeur and clientele:
        parties, garde = _par_la_valeur(valeur, clientele, bool(acte))
        return [*parties, fin if garde or acte else None]
    if valeur:
        return [f"faire vivre {valeur}", acte]
    if clientele and acte:
        return ["bien faire notre métier", f"d’abord pour {clientele[0]}", acte]
    qui = f"afin {que(clientele[0])} {clientele[1]} compter sur nous" if clientele else None
    return ["bien faire notre métier", qui, acte]


def _sans_redite(*parties: str | None) -> tuple[str, ...]:
    """The parts there are, none saying another again."""
    dites: list[str] = []
    for partie in parties:
        if partie and not any(_redit(partie, dite) for dite in dites):
            dites.append(partie)
    return tuple(dites)


def _note(essai: _Essai, carnet: Carnet) -> float:
    """How well a sentence would do: what it says, its length, whether the trade is in it."""
    phrase = " ".join(essai.parties)
    longueur = len(phrase.split())
    note = essai.poids - 0.12 * max(0, longueur - 38) - 0.1 * max(0, 10 - longueur)
    metier = _racines(carnet.activite or "")
    note += 0.5 * bool(metier & _racines(phrase))
    return note - 0.5 * (len(essai.parties) < 2) - 0.8 * (phrase.count("que ") > 4)


def _racines(texte: str) -> set[str]:
    """The content words by their first letters."""
    return {mot[:4] for mot in re.findall(r"[a-z]{4,}", normaliser(texte))} - _OUTILS


def _par_valeur(valeur: str | None) -> str | None:
    """How the value ends the sentence: « en travaillant avec patience », or None."""
    nom = re.sub(_ARTICLE, "", valeur or "")
    if nom in _EN_ACTE:
        return _EN_ACTE[nom]
    if nom.startswith(("travail ", "boulot ")):
        return f"en faisant du {nom}"
    if (
        valeur
        and _ARTICLE.match(valeur)
        and (_AVEC.match(nom) or _DOUCE.match(nom) or _VERTU.match(nom))
    ):
        return f"en travaillant avec {nom}"
    return _en_restant_fideles(valeur)


def _en_restant_fideles(valeur: str | None) -> str | None:
    """How the value ends the sentence, or None."""
    if valeur == "le respect":
        return "en travaillant avec respect"
    return f"en restant fidèles {a(valeur)}" if valeur and valeur != "la fidélité" else None


def _par_la_valeur(valeur: str, clientele: tuple[str, str], acte: bool) -> tuple[list[str], bool]:
    """The first part when no why could be turned, and whether the value may still end the sentence.

    Some values are brought to others, some are what they can rely on, some are put to their use.
    """
    qui, puissent = clientele
    nom = re.sub(_ARTICLE, "", valeur)
    de_qui = de_tous(qui)
    if _DOUCE.match(nom) or (acte and _VERTU.match(nom)):
        return [f"servir avec {nom} {qui}"], False
    if de_qui and _FORCE.match(nom):
        ils = {"m": "ils", "f": "elles"}.get(genre(qui)) if puissent == "puissent" else None
        compter = f"afin {que(ils)} puissent compter sur nous" if ils and not acte else None
        return [f"mettre notre {nom} au service {de_qui}", *filter(None, [compter])], False
    if de_qui and _PARTAGEE.match(nom):
        return [f"faire vivre {valeur} auprès {de_qui}"], False
    if _PROMESSE.match(nom) or _VERTU.match(nom):
        notre = f"notre {nom.removesuffix(' tenue')}" if _ARTICLE.match(valeur) else valeur
        return [f"{que(qui)} {puissent} compter sur {notre}"], False
    return [_aux_cotes(qui)], True


def _aux_cotes(qui: str) -> str:
    """« être aux côtés des familles », or « accompagner » where « de » might not reach all."""
    de_qui = de_tous(qui)
    return f"être aux côtés {de_qui}" if de_qui else f"accompagner {qui}"


_NIE = re.compile(r"\b(?:ne\b|n’)")
"""A refusal (« on ne jette plus un manteau ») says enough to come first."""


_OUTILS = ensemble(
    "afin pour puis comp nous dans avec chez tous abord abor trav tout leur plus sans etre"
)


_EN_ACTE = {
    "parole tenue": "en tenant parole",
    "vérité": "en disant la vérité",
    "travail bien fait": "avec le goût du travail bien fait",
    "écoute": "en restant à l’écoute",
    "sécurité": "en toute sécurité",
    "transparence": "en toute transparence",
    "convivialité": "dans la convivialité",
    "proximité": "en restant proches",
    "présence": "en étant là",
    "partage": "en partageant",
    "transmission": "en transmettant",
    "paix": "dans la paix",
    "liberté": "en toute liberté",
    "confiance": "en toute confiance",
}
"""Values that have an act of their own."""

_AVEC = re.compile(
    r"(?:exactitude|justice|probité|politesse|curiosité|rapidité|modestie|audace|fierté|équité|droiture|prudence|ténacité|dévouement|joie|goût|humour|calme|lenteur)$"
)


def _redit(partie: str, dite: str) -> bool:
    """Whether most content words of a part, by their first letters, are in one already said."""
    neuve, ancienne = _racines(partie), _racines(dite)
    return len(neuve & ancienne) * 2 > len(neuve)


_ARTICLE = re.compile(r"^(?:le |la |l’)")


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
    r"(?:entraide|accueil|qualité|travail bien fait|parole tenue|soutien|fidélité|disponibilité|écoute|solidarité|présence|sens du service|fiabilité|professionnalisme|savoir-faire"
    r"|aide|goût du vrai|bonne humeur|attention|proximité|convivialité|hospitalité|honnêteté\b.*)$"
)
"""What can be relied on."""


def _aupres(souhaite: str, clientele: tuple[str, str] | None) -> str | None:
    """The core clientele beside what is wished, unless it is of them already."""
    if clientele is None or "«" in clientele[0] or clientele[0] == "tout le monde":
        return None
    nom = nom_de(clientele[0])
    memes = rf"\b{re.escape(nom)}\b|^\w+[ ’]{re.escape(nom.rstrip('sx'))}\b"
    deja = len(nom) > 3 and nom != "gens" and re.search(memes, souhaite)
    if clientele[0] in souhaite or deja:
        return None
    tous = re.match(
        r"(?:les gens|(?:les|nos) client(?:e?s)|tout le monde|chacun|on|personne)\b", souhaite
    )
    if tous and not _NIE.search(souhaite):
        return f"à commencer par {clientele[0]}"
    de_qui = de_tous(clientele[0])
    return f"aux côtés {de_qui}" if de_qui else f"d’abord pour {clientele[0]}"


_MOI_SEUL = re.compile(
    r"\bje (?:ne )?(?:suis|travaille|bosse|fais tout|gere|reste|serai|demarre|me lance)\b[^.,;]{0,25}\bseule?\b|\ben solo\b"
    r"|\b(?:pas|aucun|sans|zero|0) (?:de |d')?(?:salarie|employe|associe)"
)


_A_SON_COMPTE = re.compile(r"\b(?:freelance|free-lance|auto ?-? ?entrepreneu\w+|en solo)\b")


def _seul(carnet: Carnet) -> bool:
    """Whether they said last that they work alone; « ma mère toute seule » is someone else."""
    dits = (*carnet.pourquois(), carnet.acte, carnet.regard_client, carnet.geste_respect)
    tailles = [seul_ou_equipe(carnet.activite or "")]
    if tailles == [None] and _A_SON_COMPTE.search(normaliser(carnet.activite or "")):
        tailles = ["seul"]
    for texte in filter(None, dits):
        taille = seul_ou_equipe(texte)
        tailles.append(taille if taille != "seul" or _MOI_SEUL.search(normaliser(texte)) else None)
    return [taille for taille in tailles if taille][-1:] == ["seul"]


def _au_singulier(phrase: str, dits: str) -> str | None:
    """The sentence said by « je », or None when a word of « nous » cannot be put back safely."""
    phrase = (
        phrase.replace("Nous existons", "J’existe")
        .replace("restant fidèles", "restant fidèle")
        .replace("restant proches", "restant proche")
    )
    phrase = re.sub(r"\b(sur|chez|comme) nous\b", r"\1 moi", phrase)
    phrase = phrase.replace("être ceux", "être celui").replace("être celles", "être celle")
    phrase = re.sub(r"\bnos\b", "mes", phrase)
    phrase = re.sub(
        r"(?:(?<=compter sur )|(?<=mettre ))notre (?=([\w-]+))",
        lambda m: "ma " if a_lecture(m[1], "Nf", "Afs") and not voyelle(m[1]) else "mon ",
        phrase,
    )
    for possede in re.findall(r"\bnotre ([\w-]+)", phrase):
        dit = re.search(rf"\b(mon|ma) {re.escape(possede)}\b", dits, re.I)
        feminin = a_lecture(possede, "Nf")
        if dit is None and feminin == a_lecture(possede, "Nm", "Nx"):
            return None
        mien = dit[1].lower() if dit else "ma" if feminin and not voyelle(possede) else "mon"
        phrase = phrase.replace(f"notre {possede}", f"{mien} {possede}")
    return None if re.search(r"\bnous\b|\bnotre\b", phrase) else phrase
