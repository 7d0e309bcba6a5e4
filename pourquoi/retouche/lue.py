"""The sentence changed as the stretches read in a message ask, when its form says nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pourquoi.ecriture import normaliser
from pourquoi.majuscules import majuscule
from pourquoi.passages import Passage
from pourquoi.reflet import ecrire, que
from pourquoi.reflet.lexique import conjugue, infinitif, lectures, tours
from pourquoi.reflet.typographie import nettoyer
from pourquoi.retouche.ajout import ajouter, dans_la_liste, integrer
from pourquoi.retouche.annonce import sans_annonce
from pourquoi.retouche.charpente import EXISTE
from pourquoi.retouche.charpente import lire as lire_charpente
from pourquoi.retouche.consignes import Lecture
from pourquoi.retouche.contenu import au_subjonctif, voulues_au_subjonctif
from pourquoi.retouche.echange import a_la_place_de_son_pareil
from pourquoi.retouche.entiere import entiere
from pourquoi.retouche.greffe import accorder_puisse, remplacer
from pourquoi.retouche.groupes import fait_a_des_gens, nomme_des_gens, place_des_gens
from pourquoi.retouche.litteral import exact, tient
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.oral import sans_presentatif, sans_tics
from pourquoi.retouche.parties import CHANGER, changer_de_partie
from pourquoi.retouche.personne import dire_par, nous_pour_on
from pourquoi.retouche.places import Place, partie, situer
from pourquoi.retouche.pose import PERSONNE
from pourquoi.retouche.proposition import en_phrase
from pourquoi.valeurs import enumerer

DEMANDENT = ("champ", "consigne", "ancien", "nouveau", "retrait")
"""Roles of the stretches that ask something of the sentence."""

SUR = 0.6
"""Certainty from which such a stretch is followed."""

TRES_SUR = 0.85
"""Certainty from which it is, before any other reading of the message."""


ORDONNE = 0.7
"""The same, beside a verb that orders it."""


def demande(lus: tuple[Passage, ...]) -> str:
    """The words that ask something of the sentence, without those that judge it or tell a story.

    Empty when none surely does.
    """
    if not any(p.role in ("nouveau", "retrait", "ancien") and p.certitude >= SUR for p in lus):
        return ""
    gardes = [p.texte for p in lus if p.role in DEMANDENT or p.certitude < SUR]
    return " ".join(gardes).strip(" ,;:")


def reecrire(
    phrase: str, lus: tuple[Passage, ...], avant: Sequence[str] = (), surement: bool = False
) -> str | None:
    """The sentence once its words are exchanged, taken out, or written anew; None when unsure.

    Args:
        phrase: the sentence.
        lus: the stretches of the message.
        avant: the earlier sentences, latest last.
        surement: only where every order is surely read and can be followed to the letter.
    """
    faite = _reecrire(phrase, lus, avant, surement)
    texte = " ".join(p.texte for p in lus)
    return None if faite and fait_a_des_gens(faite, phrase, texte) else faite


def _reecrire(
    phrase: str, lus: tuple[Passage, ...], avant: Sequence[str], surement: bool
) -> str | None:
    dits = _par_role(phrase, lus)
    neuf = " ".join(dits["nouveau"])
    if virgule := _VIRGULE.search(normaliser(" ".join(p.texte for p in lus))):
        place = exact(phrase, virgule["mot"])
        mise = place and not phrase[place[1] :].startswith((",", "."))
        return f"{phrase[: place[1]]},{phrase[place[1] :]}" if place and mise else None
    if remise := _remettre(phrase, neuf or " ".join(dits["champ"]), lus, avant):
        return remise
    if _A_EN_DIRE.match(neuf):
        return None
    if fait := ce_que_je_fais(phrase, " ".join(p.texte for p in lus)):
        return fait
    if dictee := _dictee(lus):
        return dictee
    if suivie := _suivre(phrase, _ordres(phrase, lus), surement):
        return suivie
    if surement:
        return None
    faite = None
    if re.match(r"(?:moi,? )?(?:je |j[’'])(?!existe)", neuf, re.IGNORECASE):
        return None
    if PERSONNE.fullmatch(neuf):
        # « c'est nous, pas les gens »: the verbs would not follow.
        return None
    a_ajouter = _a_ajouter(lus) if dits["ancien"] else {}
    mis = [dit for dit in dits["nouveau"] if dit not in a_ajouter]
    if mis and (place := _place(phrase, [*dits["ancien"], *dits["champ"]])):
        faite = accorder_puisse(remplacer(phrase, place, " ".join(mis)))
        # What is missed besides never takes that place; where it has none, it is left to be asked.
        if a_ajouter and (avec := _avec(faite, list(a_ajouter))):
            faite = avec
        elif any(certitude < ORDONNE for certitude in a_ajouter.values()):
            return None
    elif len(dits["nouveau"]) == 1 and not (dits["ancien"] or dits["retrait"] or _ajoute(lus)):
        pareil = a_la_place_de_son_pareil(phrase, neuf) if _PARTIE.match(neuf) else None
        pareil = pareil or _au_debut(phrase, neuf)
        faite = pareil or entiere(neuf) or en_phrase(neuf)
    elif not neuf and (place := _place(phrase, dits["retrait"])):
        faite = _sans(phrase, place)
    if _ajoute(lus) and not (dits["ancien"] or dits["retrait"]):
        faite = _avec(phrase, dits["nouveau"])
    return faite if faite and _bien_faite(faite, phrase) else None


_MOI_JE = re.compile(
    r"\bmoi,? (?:je |j[’']|j(?=[^\Waeiouyéè]))(?P<verbe>[^\W\d_]+) (?P<suite>[^,.;!?]+)|\bmoi,? c[’']est (?P<geste>[^\W\d_]+(?:er|ir|re|oir) [^,.;!?]+)",
    re.IGNORECASE,
)
REPRIS = 3
"""Words of the sentence in a row from which a message is about it."""


def reprend(phrase: str, texte: str) -> bool:
    """Whether a message says again some words of the sentence, to judge them."""
    dits, siens = (re.findall(r"[a-z0-9]+", normaliser(t)) for t in (texte, phrase))
    suites = {tuple(siens[i : i + REPRIS]) for i in range(len(siens) - REPRIS + 1)}
    return any(tuple(dits[i : i + REPRIS]) in suites for i in range(len(dits) - REPRIS + 1))


def ce_que_je_fais(phrase: str, texte: str) -> str | None:
    """« faire vivre une boîte ça fait chelou, moi je répare des écrans »: the start as they say it."""
    trouve = _MOI_JE.search(nettoyer(texte)) if reprend(phrase, texte) else None
    if trouve is None:
        return None
    if trouve["geste"]:
        return _au_debut(phrase, trouve["geste"])
    brut = f"je {trouve['verbe']} {trouve['suite'].strip()}"
    mots = (ecrire(brut) or brut).split(" ", 2)
    if len(mots) < 3:
        return None
    dit = next((t.infinitif for t in tours(mots[1].lower(), 1) if t.temps == "P"), None)
    if dit is None or re.fullmatch(
        r"être|avoir|vouloir|aimer|trouver|dire|préférer|croire|savoir|penser", dit
    ):
        return None
    return _au_debut(phrase, f"{dit} {mots[2]}")


_A_EN_DIRE = re.compile(
    r"qu(?:e |[’'])(?:on |vous |tu )(?:y |en )?(?:parl|gard|dis|mett|ajout|écri)\w*", re.IGNORECASE
)
"""« qu’on y parle du sommeil » says what to speak of, not how."""
_VIRGULE = re.compile(r"\bvirgule apres (?:le mot )?\W*(?P<mot>\w+)")


def _bien_faite(faite: str, phrase: str) -> bool:
    """Whether a sentence may be shown: changed, standing, nothing left hanging."""
    if faite == phrase or not tient(faite, phrase) or not _SE_LIT.match(faite):
        return False
    return len(_CASSE.findall(faite)) <= len(_CASSE.findall(phrase))


_CASSE = re.compile(
    r"^(?!Nous )[A-ZÀ-Ý][\w’]*(?: \w+)+ existons\b|\bexist(?:e|ons) pour (?:par|d[’e]|et|,|en)\b|\bafin n[e’]|\bavec (?:sans|en|avec)\b|\brestant aux?\b|\b(\w{4,}) (?:par|de) les\b"
    r"|\b(?:pour|afin) [,.]|\bJe existons\b|\b(?:les|des) ([\w-]{4,}),? (?:d’abord |à commencer )?(?:pour|par) (?:les|des) \2\b",
    re.IGNORECASE,
)
"""What no sentence may say: « afin n’aient », « Je existons », « les familles, d’abord pour les familles »."""

# --- A whole sentence ----------------------------------------------------------------------------

_DE_NOUS = re.compile(
    r"(?:moi,? |nous,? |chez (?:nous|moi),? )?(?:je|j[’']|on|nous|mon|ma|mes|notre|nos|chez (?:nous|moi),?)(?: |(?<=[’']))(?:[\w’'-]+ ){0,3}?(?P<verbe>[^\W\d_]+)\b",
    re.IGNORECASE,
)
_DIT_POURQUOI = re.compile(
    r"\b(?:pour|afin|que|qui|en \w+ant|quand|sans)\b|\bqu[’']", re.IGNORECASE
)
_COURTE = 6
"""Words from which « je roule pour… » is the whole sentence."""


def _dictee(lus: tuple[Passage, ...]) -> str | None:
    """« Je roule pour que ceux qui ont rendez-vous arrivent à l’heure »: theirs, as they wrote it."""
    neufs = [p for p in lus if p.role == "nouveau" and p.certitude >= TRES_SUR]
    champs = (p for p in lus if p.role == "champ" and not _LA_PHRASE.search(normaliser(p.texte)))
    autres = [*champs, *(p for p in lus if p.role in ("ancien", "retrait"))]
    if len(neufs) != 1 or any(p.certitude >= SUR for p in autres):
        return None
    return phrase_dite(neufs[0].texte)


_LA_PHRASE = re.compile(r"\bphrase\b")


def phrase_dite(texte: str, demandee: bool = False) -> str | None:
    """A whole sentence of theirs, whatever it opens on, put clean; None when it is none.

    `demandee`: they were asked for it, so that it need not say what for.
    """
    brut = sans_annonce(nettoyer(texte)).strip(' .,;:!?«»"“”')
    if juste := entiere(brut):
        return juste
    brut = propre(brut)
    dit = _DE_NOUS.match(brut)
    if not dit or len(brut.split()) < _COURTE:
        return None
    if not (demandee or _DIT_POURQUOI.search(brut[dit.end() :])):
        return None
    if re.search(r"\b(?:ai|avais|avait|avions|étais|était|voulais|faisais|pensais)\b", dit[0]):
        # What happened, no sentence to sign.
        return None
    if not _son_verbe(brut) or re.search(
        r"\b(?:veux|voudrais|prefere|préfère|trouve|dis|signe)\b", dit[0]
    ):
        return None
    return voulues_au_subjonctif(f"{majuscule(brut.rstrip(' .'))}.")


_BOUCHES = r"(?:(?:euh+|ben|bah|bon|alors|non|ok|oui|et|mais|donc|du coup|en fait|attends|attendez|voilà|si|là|allez)\b[\s,.:!…]*)*"
_ANNONCE = re.compile(
    rf"^\W*{_BOUCHES}(?:"
    r"(?:je|on)\s+(?:vais\s+)?(?P<la>(?:(?:te|vous|la|le|tout)\s+|t[’'])*)(?P<verbe>redi[st]|redire|redicte[r]?|reprends?|reprendre|recommence[r]?|refai[st]|refaire|redonne[r]?|reformule[r]?|r[ée][ée]cri[st]|dicte[r]?|corrige[r]?)"
    r"(?P<quoi>(?:\s+(?:la|le|tout|tt|enti[èe]rement|en entier|en entière|au complet|(?:du|depuis le|au) d[ée]but|de z[ée]ro|compl[èe]te|autrement|mieux|proprement|la phrase(?: enti[èe]re| compl[èe]te)?))*)"
    r"(?:[\s,]+(?:[çcs]a|cela) donne(?:rait)?)?"
    r"|(?:je\s|j)(?:veu[xt]|voudrais|pr[ée]f[èe]re|dirais|mettrais)(?:\s+plut[oô]t)?\s*:"
    r"|(?:[çcs]a|cela) (?:donne(?:rait)?|devient|deviendrait)|(?:la|ma|notre) phrase(?: (?:compl[èe]te|enti[èe]re|en entier|à moi))?,? (?:c[’']?\s?est|ce serait|[çc]a serait)"
    rf")\s*(?P<lien>[,.:;!…]*)\s*(?:(?:alors|donc|voilà|c[’']est|euh|ben)\b[\s,.:]*)*(?P<dite>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""What announces that the sentence is told again: « je te la redis en entier alors », « ça donne »."""
_POUR_QUOI = re.compile(r"\b(?:pour|afin|pr)\b", re.IGNORECASE)
_DE_SUJET = re.compile(
    r"(?:je|nous|on|moi,? (?:je|c[’']est)|(?:mon|ma|mes|notre|nos) \w+|chez nous)\b|j[’']",
    re.IGNORECASE,
)


def redite(texte: str) -> str | None:
    """The whole sentence that a message announces and tells again, or None.

    « je te la redis en entier alors je répare… pour que… » → « Je répare… pour que… »
    """
    trouve = _ANNONCE.match(texte)
    dite = sans_tics(trouve["dite"].strip(' .«»"“”')) if trouve else ""
    if trouve and trouve["verbe"] and not (trouve["la"] or trouve["quoi"] or trouve["lien"]):
        # « je reprends mon souffle »
        return None
    if "?" in dite or not _POUR_QUOI.search(dite) or len(dite.split()) < _COURTE:
        return None
    if _DE_SUJET.match(dite):
        return phrase_dite(dite, demandee=True)
    geste = re.match(r"(?:pour |afin de )?((?:ne |n’|se |s’)?[^\W\d_]+)", dite)
    geste = geste and infinitif(re.split(r"[ ’]", geste[1])[-1].lower())
    return en_phrase(dite) if geste or re.match(r"(?:pour|afin) qu", dite) else None


_SUJET = re.compile(r"(?:moi,? |nous,? |chez (?:nous|moi),? )?(?:je |j[’']|on |nous |(?:mon|ma|mes|notre|nos) [\w-]+ (?:et (?:moi |(?:mon|ma) [\w-]+ ))?(?:(?:on|nous) )?|chez (?:nous|moi),? (?:on |nous )?)", re.I)  # fmt: skip


def _son_verbe(phrase: str) -> bool:
    """Whether a verb follows the subject of a sentence of theirs: « ma sœur et moi filons »."""
    sujet = _SUJET.match(phrase)
    suite = re.split(r"\b(?:pour|afin|qu[ei])\b", phrase[sujet.end() :].lower())[0] if sujet else ""
    mots = re.findall(r"[^\W\d_]+", suite)[:4]
    if any(conjugue(m) or conjugue(m.removeprefix("re")) for m in mots):
        return True
    inconnu = _INCONNU.match(phrase)
    return bool(inconnu) and not lectures(inconnu["verbe"].lower())


_INCONNU = re.compile(
    r"(?:moi,? )?(?:je |j[’'])(?:(?:ne|me|leur|lui|les?|la|en|y) |[mnly][’'])*(?P<verbe>[^\W\d_]{3,}[esx])\b", re.I
)  # fmt: skip
"""« je m'assois »: a verb that no lexicon has is one, after « je »."""


# --- One order after the other -------------------------------------------------------------------


@dataclass(frozen=True)
class _Ordre:
    """One thing asked of the sentence.

    Attributes:
        ancien: words of it to replace, or to take out when there are no new ones.
        nouveau: the new words.
        ajoute: whether these go beside what it says.
        certitude: of its stretch least surely read.
        ordonne: whether a verb orders it (« mettez », « ajoutez »).
        facultatif: whether it only regrets something, and the other orders go without it.
    """

    ancien: str
    nouveau: str
    ajoute: bool
    certitude: float
    facultatif: bool = False
    ordonne: bool = False


_NIE = re.compile(r"\b(?:ce n'est|c'est|n'est) (?:pas|plus)\W*$")
_METTRE = re.compile(r"\b(?:me(?:ts|t|tez)|plutot|ecri(?:s|vez)|di(?:s|tes)|prefere\w*)\b")
_PERDU = re.compile(r"\b(?:perdu|disparu|oublie\w*|ou (?:est|sont|c'est))\b")
_COUPE = re.compile(r"[.!?;](?:\s|$|«)|\b(?:enlev|supprim|retir|vir|ajout|ot[eo])\w*")
_A_LA_PLACE = re.compile(r"\b(?:a la place|au lieu|plutot qu|et (?:pas|non))\b")


def _citations_entieres(lus: tuple[Passage, ...]) -> list[Passage]:
    """The stretches with all that stands between two quotation marks in one."""
    entiers: list[Passage] = []
    dedans: list[Passage] | None = None
    for passage in lus:
        if dedans is not None:
            dit, *apres = _FERME.split(passage.texte, maxsplit=1)
            if dit.strip():
                dedans.append(replace(passage, texte=dit.strip()))
            if not apres:
                continue
            if dedans:
                entiers.append(_en_un(dedans))
            dedans = None
            if not (reste := apres[0].strip()):
                continue
            passage = Passage("consigne", reste, passage.certitude)
        entiers.append(passage)
        if _OUVERT.search(passage.texte):
            dedans = []
    return entiers + ([_en_un(dedans)] if dedans else [])


_OUVERT = re.compile(r"[«“]\s*$|(?:^|\s)\"$")
_FERME = re.compile(r"[»”\"]")


def _en_un(morceaux: list[Passage]) -> Passage:
    """Quoted words read in pieces, by the role of most of them."""
    mots: dict[str, int] = {}
    for morceau in morceaux:
        mots[morceau.role] = mots.get(morceau.role, 0) + len(morceau.texte.split())
    role = max(mots, key=lambda r: (r in ("ancien", "nouveau", "retrait"), mots[r]))
    return Passage(role, " ".join(m.texte for m in morceaux), max(m.certitude for m in morceaux))


def _ordres(phrase: str, lus: tuple[Passage, ...]) -> list[_Ordre]:
    """What is asked, in the order it is: « A par B », « enlevez C », « ajoutez D »."""
    suite: list[tuple[str, str, str, float]] = []
    lien = ""
    for passage in _citations_entieres(lus):
        texte = _A_COTE_DE.sub("", nettoyer(passage.texte).strip(' .,;:!?«»"“”'))
        cite = bool(re.search(r'[«"“]\W*$', lien))
        if passage.role == "nouveau" and not cite:
            texte = sans_presentatif(texte)
        if passage.role not in ("ancien", "nouveau", "retrait", "champ"):
            lien += f" {normaliser(passage.texte)} {'. ' * (passage.role != 'consigne')}"
            if passage.role == "dit" and _SEUL.search(lien) and suite:
                if _NOUS_DITS.fullmatch(suite[-1][1]):
                    # « et puis « nous », je suis tout seul »
                    return [_Ordre(suite[-1][1], "je", False, suite[-1][3])]
            continue
        if not texte:
            continue
        place = exact(phrase, texte)
        sur = max(passage.certitude, TRES_SUR) if place or cite else passage.certitude
        role = passage.role
        if role in ("nouveau", "champ") and place:
            role = "garde" if _GARDE.search(lien.strip()) else "ancien"
        if role == "nouveau" and _AU_LIEU.search(lien.strip()):
            # « à la place de donner des cours, aider des collégiens »
            tete, _, reste = texte.partition(", ")
            if reste and exact(phrase, tete):
                suite.append(("ancien", tete, lien, sur))
                texte, lien = reste, ""
        suite.append((role, texte, lien, sur))
        lien = ". " if re.search(r"[.!?]\W*$", passage.texte) else ""
    if suite and suite[-1][0] == "ancien" and _OTE.search(lien):
        # « « avant que nous partions », on dirait un faire-part ! Ôtez-moi cela »
        suite[-1] = ("retrait", *suite[-1][1:])
    ordres, i = [], 0
    while i < len(suite):
        role, texte, lien, sur = suite[i]
        apres = suite[i + 1] if i + 1 < len(suite) else ("", "", "", 0.0)
        paire = None
        if role in ("ancien", "champ", "retrait") and apres[0] == "nouveau":
            if not _COUPE.search(apres[2]):
                paire = (texte, apres[1])
        elif role == "nouveau" and apres[0] == "ancien" and _A_LA_PLACE.search(apres[2]):
            suivant = suite[i + 2] if i + 2 < len(suite) else ("", "", "", 0.0)
            if suivant[0] != "nouveau" or _COUPE.search(suivant[2]):
                paire = (apres[1], texte)
        if paire:
            ordres.append(_Ordre(*paire, False, min(sur, apres[3])))
            i += 2
            continue
        if role == "retrait" or role == "ancien" and _OTE.search(lien):
            ordres.append(_Ordre(texte, "", False, sur))
        elif role == "nouveau" and not _NIE.search(lien):
            ajoute = bool(_AJOUTE.search(lien))
            mis = ajoute or bool(_METTRE.search(lien))
            ordres.append(_Ordre("", texte, ajoute, sur, bool(_PERDU.search(lien)), mis))
        i += 1
    seuls = [o for o in ordres if not o.ancien]
    if len(seuls) > 1 and (mis := [o for o in seuls if o.ordonne]):
        # « « faire vivre » ? Ce sont nos prénoms ! Mettez plutôt : pétrir les blés »
        ordres = [o for o in ordres if o.ancien or o in mis]
    juges = [t for r, t, *_ in suite if r == "ancien" and not any(o.ancien == t for o in ordres)]
    if len(juges) == 1 and len(ordres) == 1 and not (ordres[0].ancien or ordres[0].ajoute):
        # « « Chiffrer », c’est du vocabulaire de garagiste ; mettez « avant d’établir le devis » »
        ordres = [replace(ordres[0], ancien=juges[0])]
    return ordres


def _suivre(phrase: str, ordres: list[_Ordre], surement: bool) -> str | None:
    """The sentence once each order was followed; None as soon as one cannot be."""
    faite = phrase
    for ordre in ordres:
        if ordre.certitude < (SUR if not surement else ORDONNE if ordre.ordonne else TRES_SUR):
            return None
        suivie = _un_ordre(faite, ordre)
        if suivie is None or not _bien_faite(suivie, faite):
            if ordre.facultatif and len(ordres) > 1:
                continue
            return None
        faite = suivie
    return faite if faite != phrase else None


_SEUL = re.compile(r"\bje (?:suis|travaille|bosse) (?:\w+ )?(?:tou?te? )?seule?\b")
_NOUS_DITS = re.compile(r"(?:nous|on|nous existons|on existe|je existons|notre|nos)", re.I)
_JE_DITS = re.compile(r"(?:je|j[’']existe|j[’']|moi|m[oa]n?|mes)", re.I)
_SUJET_NOMME = re.compile(r"(?:mon|ma|notre|l[’'])\s?[\w’ -]+ existe", re.I)


def _un_ordre(phrase: str, ordre: _Ordre) -> str | None:
    """The sentence with one order followed, or None."""
    if not ordre.nouveau:
        place = exact(phrase, ordre.ancien)
        return _oter(phrase, place) if place else None
    if fait := _QUE_NOUS.match(ordre.nouveau):
        # « que j’aide des collégiens » is what is done.
        dit = next((t.infinitif for p in (1, 3, 4) for t in tours(fait["verbe"].lower(), p)), None)
        if dit is None or _DE_LA_DIRE.match(dit):
            return None
        ordre = replace(ordre, nouveau=f"{dit} {fait['suite']}")
    elif ordre.ancien and re.match(r"(?:moi,? )?(?:je |j[’'])(?!existe)", ordre.nouveau, re.I):
        return None
    if normaliser(ordre.ancien) == "on" and normaliser(ordre.nouveau) == "nous":
        return nous_pour_on(phrase)
    if _NOUS_DITS.fullmatch(ordre.ancien or "nous") and _JE_DITS.fullmatch(ordre.nouveau):
        qui = "j’existe" if "existe" in ordre.nouveau.lower() else "je"
        return dire_par(re.sub(r"^Je existons", "Nous existons", phrase), qui)
    if _SUJET_NOMME.fullmatch(ordre.nouveau) and (cadre := lire_charpente(phrase)):
        qui = majuscule(ordre.nouveau)
        dite = replace(cadre, sujet=f"{qui} pour").dire()
        return re.sub(r"\b(restant|étant|demeurant) fidèles\b", r"\1 fidèle", dite)
    if PERSONNE.fullmatch(ordre.nouveau):
        return None
    if ordre.ancien:
        place = exact(phrase, ordre.ancien) or partie(phrase, _nom_de_partie(ordre.ancien))
        if place is None or exact(phrase, ordre.nouveau) and not exact(ordre.nouveau, ordre.ancien):
            # « les enfants, pas les vélos », when both are there.
            return None
        if ordre.nouveau.startswith("afin") and (but := phrase.find(", afin ")) > 0:
            # « Remplacez la fin : « afin que…, en … » »
            if partie(phrase, _nom_de_partie(ordre.ancien)):
                return f"{phrase[: but + 2]}{propre(ordre.nouveau)}."
        if _MANIERE.match(ordre.nouveau) and (cadre := lire_charpente(phrase)):
            # « vire honnêteté et mets sans jamais arnaquer »
            visees = [s for s in cadre.suites if _MANIERE.match(s) and exact(s, ordre.ancien)]
            if visees:
                suites = (propre(ordre.nouveau) if s == visees[0] else s for s in cadre.suites)
                return replace(cadre, suites=tuple(suites)).dire()
        place = (_debut_commun(phrase, place[0], ordre.nouveau), place[1])
        if _PARTIE.match(ordre.nouveau) and _PARTIE.match(phrase[place[0] :]):
            # The whole of « afin que… » goes, whatever piece of it was named.
            place = (place[0], _fin_de_partie(phrase, place))
        return accorder_puisse(remplacer(phrase, place, ordre.nouveau))
    if ordre.ajoute:
        cadre = lire_charpente(phrase)
        if re.match(r"qu(?:e |[’'])(?!on )", ordre.nouveau) and cadre and "afin qu" not in phrase:
            # « manque le principal : que les gens dorment »
            return changer_de_partie(phrase, CHANGER, ordre.nouveau)
        return _en_effet(phrase, ordre.nouveau) or _avec(phrase, [ordre.nouveau])
    nu = re.sub(r"^(?:ne |n[’'])", "", ordre.nouveau)
    if nu != ordre.nouveau and (place := exact(phrase, nu)):
        # « C’est « n’aient plus peur » »
        return phrase[: place[0]] + ordre.nouveau.replace("'", "’") + phrase[place[1] :]
    if _PARTIE.match(ordre.nouveau):
        return _partie_neuve(phrase, ordre.nouveau)
    if re.match(r"qu(?:e |[’'])", ordre.nouveau) and (cadre := lire_charpente(phrase)):
        suites = tuple(s for s in cadre.suites if not s.startswith(("afin qu", "et qu")))
        return replace(cadre, coeur=propre(ordre.nouveau), suites=suites).dire()
    return _au_debut(phrase, ordre.nouveau)


_QUE_NOUS = re.compile(
    r"qu(?:e |[’'])(?:je |j[’']|on |nous )(?:y )?(?P<verbe>[^\W\d_]+) (?P<suite>.+)", re.IGNORECASE
)
_DE_LA_DIRE = re.compile(r"(?:parler|garder|dire|mettre|ajouter|écrire|être|avoir|vouloir)$")


_MANIERE = re.compile(r"(?:sans|avec|en \w+ant|dans la|grâce)\b", re.IGNORECASE)


def _nom_de_partie(dit: str) -> str:
    """« au début » → « le début »."""
    return re.sub(r"^(?:tout )?au ", "le ", re.sub(r"^(?:tout )?[àa] la ", "la ", dit.lower()))


def _debut_commun(phrase: str, debut: int, neuf: str) -> int:
    """Where the place starts once the words that the new ones say again are counted in it."""
    avant = re.search(r"(\w+) (?:de |d’)$", phrase[:debut])
    repris = avant and re.match(rf"{re.escape(avant[1])} d(?:e |[’'])", neuf, re.IGNORECASE)
    return avant.start() if avant and repris else debut


def _fin_de_partie(phrase: str, place: Place) -> int:
    """Where the part that opens there ends."""
    suite = phrase[place[0] :].rstrip(".")
    bouts = re.split(_ENTRE_PARTIES, suite, maxsplit=1)
    return max(place[0] + len(bouts[0]), place[1])


_ENTRE_PARTIES = (
    r", (?=(?:afin|en \w+ant|d’abord|à commencer|aux côtés|auprès|avec|sans|dans la|par)\b)"
)


def _partie_neuve(phrase: str, neuve: str) -> str | None:
    """The sentence with « afin que… » or « en …ant » in the place of its like, or else added."""
    cadre = lire_charpente(phrase)
    if cadre is None:
        return None
    dite = propre(neuve)
    dite = re.sub(r"^pour qu", "afin qu", dite[0].lower() + dite[1:])
    but = dite.startswith("afin")
    pareille = r"afin\b" if but else r"(?:en \w+ant|avec|dans la|par)\b"
    rangs = [i for i, s in enumerate(cadre.suites) if re.match(pareille, s)]
    suites = [s for i, s in enumerate(cadre.suites) if i not in rangs]
    if but:
        suites = [s for s in suites if not re.match(r"et qu[e’]", s)]
    rang = rangs[0] if rangs else 0 if but else len(suites)
    suites.insert(rang, dite)
    return replace(cadre, suites=tuple(suites)).dire()


_GENS_QUI = re.compile(
    r"(?P<qui>(?:les|des|nos|mes|ceux|celles|l[ae’]|une?|chaque)[^,;]*?) qui (?P<fait>[^,;]+)",
    re.IGNORECASE,
)


def _en_effet(phrase: str, neuf: str) -> str | None:
    """« les parents qui soufflent et les enfants qui font des cabanes »: what it is all for."""
    if re.search(r"\bafin qu|\bpour qu", phrase):
        return None
    clauses = []
    for dit in re.split(r",? et (?=les |des |nos |l[ae’])", neuf):
        trouve = _GENS_QUI.fullmatch(dit)
        clause = trouve and au_subjonctif(propre(f"{trouve['qui']} {trouve['fait']}"))
        if not clause:
            return None
        clauses.append(que(clause))
    return _partie_neuve(phrase, f"afin {' et '.join(clauses)}")


def _oter(phrase: str, place: Place) -> str:
    """The sentence without these words; a part goes with its comma, « fidèles » with « restant »."""
    fidele = re.search(
        r"en (?:restant|étant) fidèles? (?P<a>à la |à l’|au |aux |à )(?P<quoi>[^,.]+)", phrase
    )
    if fidele and phrase[slice(*place)].lower() in (
        "fidèles",
        "fidèle",
        "en restant fidèles",
        "restant fidèles",
    ):
        quoi = fidele["quoi"]
        mis = f"en faisant du {quoi}" if quoi.startswith("travail") else f"avec {quoi}"
        return phrase[: fidele.start()] + mis + phrase[fidele.end() :]
    gauche, droite = phrase[: place[0]], phrase[place[1] :]
    if gauche.endswith(", ") and re.match(r"[,.]", droite):
        return gauche[:-2] + droite
    return _sans(phrase, place)


def _au_debut(phrase: str, neuf: str) -> str | None:
    """« pour mettre de la chaleur dans le quartier »: the start anew, the rest as it was."""
    fait = re.match(r"(?:pour )?((?:ne |n’|se |s’)?[^\W\d_]+) ", neuf)
    debut = re.match(rf"{EXISTE} pour [^,]+(?=, )", phrase)
    if not fait or not debut or not infinitif(fait[1].split()[-1].split("’")[-1]) or ", " in neuf:
        return None
    dit = propre(re.sub(r"^pour ", "", neuf))
    faite = f"{phrase.split(' pour ')[0]} pour {dit}{phrase[debut.end() :]}"
    return (
        faite if len(dit.split()) <= _LONGUE and normaliser(dit) not in normaliser(phrase) else None
    )


_LONGUE = 14
"""Words above which new words are the whole of what they want said."""


def _remettre(phrase: str, dit: str, lus: tuple[Passage, ...], avant: Sequence[str]) -> str | None:
    """« Remettez les gens du coin »: the part of an earlier sentence that said it, put back."""
    ordre = " ".join(normaliser(p.texte) for p in lus if p.role == "consigne")
    mots = {m.rstrip("sx") for m in re.findall(r"[a-z]{4,}", normaliser(dit))}
    if not mots or not _REMET.search(ordre):
        return None
    for ancienne in reversed(avant):
        for partie_ in ancienne.rstrip(".").split(", ")[1:]:
            racines = {m.rstrip("sx") for m in re.findall(r"[a-z]{4,}", normaliser(partie_))}
            if mots <= racines and normaliser(partie_) not in normaliser(phrase):
                tete, virgule, fin = phrase.rstrip(".").rpartition(", en ")
                faite = f"{tete}, {partie_}{virgule}{fin}." if tete else f"{fin}, {partie_}."
                return faite if tient(faite, phrase) else None
    return None


_REMET = re.compile(
    r"\b(?:remet\w*|(?:avez|as|ai) (?:oublie|enleve|perdu|vire)\w*|gard\w*|et (?:la|les?) \w+ \?)"
)
_PARTIE = re.compile(r"(?:afin|en \w+ant)\b", re.IGNORECASE)


def _par_role(phrase: str, lus: tuple[Passage, ...]) -> dict[str, list[str]]:
    """The words of each role; those the sentence holds already are to go, or to be kept."""
    dits: dict[str, list[str]] = {role: [] for role in (*DEMANDENT, "garde")}
    avant = ""
    for passage in lus:
        if passage.role not in DEMANDENT or (
            passage.certitude < SUR and not exact(phrase, passage.texte)
        ):
            continue
        texte = nettoyer(passage.texte).strip(' .,;:!?«»"“”')
        role = passage.role
        texte = _A_COTE_DE.sub("", texte)
        if role == "nouveau" and _AU_LIEU.search(avant):
            # « à la place de donner des cours, aider des collégiens »
            ancien, _, suite = texte.partition(", ")
            if suite and exact(phrase, ancien):
                dits["ancien"].append(ancien)
                texte = suite
        if role in ("nouveau", "champ") and exact(phrase, texte):
            role = "garde" if _GARDE.search(avant) else "retrait" if _OTE.search(avant) else role
        dits[role].append(texte)
        avant = normaliser(texte) if role == "consigne" else ""
    return dits


_A_COTE_DE = re.compile(r",? (?:à côté|en plus|à la suite|avec) d(?:es|e|u) [^,]+$", re.IGNORECASE)
_AU_LIEU = re.compile(r"\b(?:a la place|au lieu) d[eu]\W*$")
_GARDE = re.compile(r"\b(?:gard|laiss|conserv)\w*\W*$")
_OTE = re.compile(r"\b(?:il reste|enlev\w*|retir\w*|supprim\w*|vir\w*|ot\w+)\b")
_SE_LIT = re.compile(rf"(?!{EXISTE}(?! (?:pour|afin)\b))")
"""« Nous existons, afin que… » has lost what it does."""


def _avec(phrase: str, neufs: list[str]) -> str | None:
    """The sentence with each of these beside what it says, or None when one finds no place."""
    faite: str | None = phrase
    gens = place_des_gens(phrase)
    noms = [n for dit in neufs for n in re.split(r", | et (?=les |des |ceux |celles |la |l’)", dit)]
    if noms and all(map(nomme_des_gens, noms)) and (dite := dans_la_liste(phrase, noms)):
        return dite
    if gens and noms and all(nomme_des_gens(n) for n in noms):
        return accorder_puisse(remplacer(phrase, gens, enumerer([phrase[slice(*gens)], *noms])))
    for neuf in (n for dit in neufs for n in re.split(r",? et (?=qu[e’'])", dit)):
        consigne = f"ajoute {neuf}"
        lecture = Lecture(faite, consigne)
        faite = ajouter(lecture, consigne) or integrer(lecture, consigne)
        if faite is None:
            return None
    return faite


def _place(phrase: str, morceaux: list[str]) -> Place | None:
    return next((p for m in morceaux if (p := partie(phrase, m) or situer(phrase, m))), None)


_AJOUTE = re.compile(r"\b(?:r?ajout\w*|aussi|manque\w*|parle\w*|garde\w*)\b")


def _ajoute(lus: tuple[Passage, ...]) -> bool:
    """Whether the new words go beside what the sentence says."""
    mots = normaliser(" ".join(p.texte for p in lus if p.role == "consigne"))
    return bool(_AJOUTE.search(mots))


def _a_ajouter(lus: tuple[Passage, ...]) -> dict[str, float]:
    """The new words that the order just before them adds, and how surely they were read.

    « je n'ai pas dit les vieux, j'ai dit les anciens, et puis il manque le chauffage » → « le
    chauffage ».
    """
    ajoutes, lien = {}, ""
    for passage in lus:
        if passage.role == "nouveau" and _AJOUTE.search(lien):
            ajoutes[nettoyer(passage.texte).strip(' .,;:!?«»"“”')] = passage.certitude
        lien = normaliser(passage.texte) if passage.role == "consigne" else ""
    return ajoutes


def _sans(phrase: str, place: Place) -> str:
    gauche, droite = phrase[: place[0]].rstrip(), phrase[place[1] :].lstrip()
    gauche = re.sub(
        r"(?:,? (?:d’abord|à commencer|aux côtés|auprès))?(?:,| (?:et|ou|des?|d’|à|en|pour|par))$",
        "",
        gauche,
    )
    return re.sub(r" ([,.])", r"\1", f"{gauche} {droite}").strip()
