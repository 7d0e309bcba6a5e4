"""The frame of the sentence (« Nous existons pour… », its heart, its parts) and what is put in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from pourquoi.clientele.nommee import de_tous, genre
from pourquoi.ecriture import normaliser
from pourquoi.reflet import que
from pourquoi.reflet.elision import a
from pourquoi.reflet.lexique import a_lecture
from pourquoi.reflet.souhait import CLITIQUES
from pourquoi.reflet.typographie import decouper, recoller
from pourquoi.retouche.groupes import groupe_nominal, nomme_une_valeur
from pourquoi.retouche.mots import racines
from pourquoi.retouche.personne import dire_par

EXISTE = r"(?:Nous existons|J’existe|Je suis là)"
"""How the sentence of the coach begins."""
_SUJET = re.compile(
    r"(?:Nous existons|J’existe|On existe|On est là|Nous sommes là|Je suis là|Je travaille|On travaille|Nous travaillons)(?:, [^,]{2,40},)? pour (?=\S)"
)
_OUVRE = re.compile(
    r"(?:afin|pour|en|d’abord|à commencer|aux côtés|auprès|avec|sans|et (?:que|qu’|en)|même|grâce|par|dans|chez|comme|parce|près)(?:\b|(?<=’))",
    re.I,
)
"""What opens a part: anything else between commas still belongs to the one before."""

_FIN = re.compile(r"en \w+ant\b|grâce à ")
_COMPTER = r"(?:puissent? compter sur|trouvent? chez (?:nous|moi)) (?P<quoi>.+)"
_GENERIQUES = (
    re.compile(rf"qu(?:e |’)(?P<gens>.+?) {_COMPTER}"),
    re.compile(r"être aux côtés (?P<gens>d(?:e |es |u |’).+)"),
    re.compile(r"accompagner (?P<gens>.+)"),
    re.compile(r"servir avec (?P<valeur>\w+) (?P<gens>.+)"),
    re.compile(r"faire vivre (?P<valeur>(?:la |le |l’)[\w’ -]+?)(?: auprès (?P<gens>d(?:e |es |u |’).+))?"),
    re.compile(r"mettre (?:notre|mon|ma) \w+ au service (?P<gens>d(?:e |es |u |’).+)"),
    re.compile(r"bien faire (?:notre|mon) métier(?: \(.*\))?"),
)  # fmt: skip
"""Hearts that the coach wrote for want of better: anything they say takes their place."""

_COMPTER_SUR_NOUS = re.compile(rf"afin qu(?:e |’)(?P<gens>.+?) {_COMPTER}")


@dataclass(frozen=True)
class Charpente:
    """The sentence taken apart.

    Attributes:
        sujet: « Nous existons pour », a place it may hold included.
        coeur: what comes next, up to the first part.
        suites: the parts, in order, without their commas.
    """

    sujet: str
    coeur: str
    suites: tuple[str, ...] = field(default=())

    def dire(self) -> str:
        """The sentence again."""
        return ", ".join([f"{self.sujet} {self.coeur}", *self.suites]) + "."

    def avec(self, partie: str) -> Charpente:
        """The frame with one more part, the « en … -ant » that ends the sentence kept last."""
        return replace(self, suites=_avant_la_fin(self.suites, partie))

    @property
    def generique(self) -> re.Match[str] | None:
        """The heart read as one that the coach wrote for want of better."""
        return next((m for motif in _GENERIQUES if (m := motif.fullmatch(self.coeur))), None)

    @property
    def gens(self) -> str | None:
        """Whom a generic heart or part is for, with a plain article."""
        for trouve in (self.generique, *map(_COMPTER_SUR_NOUS.fullmatch, self.suites)):
            dits = trouve and trouve.groupdict().get("gens")
            if dits and not re.fullmatch(r"ils|elles|on|chacune?", dits):
                return sans_de(dits)
        return None


def lire(phrase: str) -> Charpente | None:
    """The frame of a sentence, or None when it is not « … pour … »."""
    sujet = _SUJET.match(phrase)
    if sujet is None:
        return None
    coeur, *suites = _parties(phrase[sujet.end() :].rstrip(" ."))
    return Charpente(sujet[0].strip(), coeur, tuple(suites))


def _parties(texte: str) -> list[str]:
    parties: list[str] = []
    for bout in re.split(r", (?![^(]*\))", texte):
        if parties and not _OUVRE.match(bout):
            parties[-1] += f", {bout}"
        else:
            parties.append(bout)
    return parties


def sans_de(groupe: str) -> str:
    """« des familles et de ceux qui doutent » → « les familles et ceux qui doutent »."""
    nus = {"des ": "les ", "du ": "le ", "de ": "", "d’": ""}
    return re.sub(
        r"(^|, | et )(des |du |de |d’)(?=\S)", lambda m: m[1] + nus[m[2]], groupe
    ) if re.match(r"d(?:es |u |e |’)", groupe) else groupe  # fmt: skip


@dataclass(frozen=True)
class Contenu:
    """Something of theirs to be put in the sentence.

    Attributes:
        genre: `effet` (a clause in the subjunctive, without its « que »), `geste` (an infinitive,
            with its gerund) or `partie` (words that may follow a comma).
        texte: the words, said by « nous ».
        gerondif: the same as « en … -ant »; empty for the other two.
        de_qui: the pronoun that stands for people named elsewhere (« ils »), or None.
        but: what comes of an action for others, as a clause for « afin que »; may be empty.
    """

    genre: str
    texte: str
    gerondif: str = ""
    de_qui: str | None = None
    but: str = ""


def poser(phrase: str, contenu: Contenu, en_plus: bool) -> str | None:
    """The sentence with this content: its heart when that was generic, else one more part.

    Args:
        phrase: the sentence as it stands.
        contenu: what they want in it.
        en_plus: whether it was asked beside what stands there (« ajoutez », « aussi »).
    """
    cadre = lire(phrase)
    seul = re.match(r"(?:J’existe|Je) ", phrase)
    if cadre is None:
        faite = _au_bout(phrase, contenu)
    elif contenu.genre == "effet":
        faite = _poser_effet(cadre, contenu, en_plus)
    elif contenu.genre == "geste":
        faite = _poser_geste(cadre, contenu, en_plus)
    else:
        faite = replace(cadre, suites=_avant_la_fin(cadre.suites, contenu.texte)).dire()
    return (dire_par(faite, "je") or faite) if faite and seul else faite


def _au_bout(phrase: str, contenu: Contenu) -> str | None:
    base = phrase.rstrip(" .")
    if contenu.genre == "effet":
        deja = re.search(r"\bqu(?:e |’)", base)
        return f"{base}, {'et' if deja else 'pour'} {que(contenu.texte)}."
    return f"{base}, {contenu.gerondif or contenu.texte}."


def _avant_la_fin(suites: tuple[str, ...], partie: str) -> tuple[str, ...]:
    """The parts with one more, the « en … -ant » that ends the sentence kept last."""
    rang = next((i for i, s in enumerate(suites) if _FIN.match(s)), len(suites))
    return (*suites[:rang], partie, *suites[rang:])


def _poser_effet(cadre: Charpente, contenu: Contenu, en_plus: bool) -> str | None:
    vague, gens = cadre.generique, cadre.gens
    if contenu.de_qui and gens is None and not (en_plus or sujet_de(cadre)):
        # Nobody knows who « ils » are.
        return None
    if vague and not en_plus:
        return _au_coeur(cadre, contenu).dire()
    if cadre.coeur.startswith(("que ", "qu’")):
        return _apres_que(cadre, contenu, en_plus)
    rang = next((i for i, s in enumerate(cadre.suites) if s.startswith("afin qu")), None)
    if rang is None:
        gens = None if en_plus else gens
        dite = _d_eux(contenu, cadre.gens) if _nommes_avant(cadre) else _nommer(contenu, gens)
        suites = _avant_la_fin(cadre.suites, f"afin {que(dite)}")
        return replace(cadre, suites=suites).dire()
    vide = _COMPTER_SUR_NOUS.fullmatch(cadre.suites[rang])
    suites = list(cadre.suites)
    if vide and not en_plus:
        suites[rang] = f"afin {que(_nommer(contenu, sans_de(vide['gens'])))}"
        suites = list(_fideles(tuple(suites), vide, cadre.sujet))
    else:
        suites.insert(rang + 1, f"et {que(_d_eux(contenu, gens))}")
    return replace(cadre, suites=tuple(suites)).dire()


def _nommes_avant(cadre: Charpente) -> bool:
    """Whether « ils » can only be people the heart has just named."""
    vague = cadre.generique
    return bool(vague and vague.groupdict().get("gens"))


def _apres_que(cadre: Charpente, contenu: Contenu, en_plus: bool) -> str:
    """The effect beside another: in its place when both are said of the same ones."""
    if not en_plus and (sujet := sujet_de(cadre)):
        neuf = _nommer(contenu, sujet)
        if normaliser(neuf).startswith(normaliser(sujet) + " "):
            return replace(cadre, coeur=que(neuf)).dire()
    dite = _d_eux(contenu, cadre.gens)
    return replace(cadre, suites=(f"et {que(dite)}", *cadre.suites)).dire()


def sujet_de(cadre: Charpente) -> str | None:
    """« les enfants » of « que les enfants demandent d'où ça vient », or None on a doubt."""
    trouve = re.match(
        r"qu(?:e |’)((?:les?|la|l’|nos|notre|mes|ces|ceux|celles|chaque) ?[\w’-]+)(?= (?!et\b|qui\b|d[eu]\b|des\b|à\b|en\b)\w+)",
        cadre.coeur,
    )
    return trouve[1] if trouve else None


def _nommer(contenu: Contenu, gens: str | None) -> str:
    """The effect with the people it is said of in the place of their pronoun."""
    if contenu.de_qui is None or gens is None:
        return contenu.texte
    suite = contenu.texte[len(contenu.de_qui) :]
    return gens + (
        _au_pluriel(suite) if contenu.de_qui in ("il", "elle") and _plusieurs(gens) else suite
    )


def _d_eux(contenu: Contenu, gens: str | None) -> str:
    """The effect with the pronoun that people just named call for: « elles » for « les mamies »."""
    if contenu.de_qui is None or gens is None or not _plusieurs(gens):
        return contenu.texte
    suite = contenu.texte[len(contenu.de_qui) :]
    ils = {"m": "ils", "f": "elles"}.get(genre(gens) or "", contenu.de_qui.rstrip("s") + "s")
    return ils + (_au_pluriel(suite) if contenu.de_qui in ("il", "elle") else suite)


def _plusieurs(gens: str) -> bool:
    return bool(re.match(r"(?:les|nos|ceux|celles|des|mes)\b", gens)) or " et l" in gens


def _au_pluriel(suite: str) -> str:
    """« se sente belle » typed in a hurry of several people → « se sentent belles »."""
    mots = decouper(suite.strip())
    for i, mot in enumerate(mots):
        if mot in CLITIQUES:
            continue
        pluriel = {"ait": "aient", "soit": "soient"}.get(mot, mot + "nt")
        mots[i] = pluriel if a_lecture(pluriel, "V6") else mot
        if i + 1 < len(mots) and a_lecture(mots[i + 1] + "s", "Amp", "Afp", "Axp"):
            if a_lecture(mots[i + 1], "Am", "Af", "Ax") and mots[i + 1][-1] not in "sx":
                mots[i + 1] += "s"
        break
    return " " + recoller(mots)


def _au_coeur(cadre: Charpente, contenu: Contenu) -> Charpente:
    """The effect as the heart; what the generic one said of people and values follows."""
    vague, gens = cadre.generique, cadre.gens
    suites = tuple(s for s in cadre.suites if not _COMPTER_SUR_NOUS.fullmatch(s))
    dite = _nommer(contenu, gens)
    nommes = gens and (contenu.de_qui or _memes(gens, contenu.texte))
    cotes = vague and re.match(r"être aux|accompagner|servir", cadre.coeur)
    if gens and cotes and not nommes and (tous := _de_tous(gens)):
        suites = _avant_la_fin(suites, f"aux côtés {tous}")
    suites = _fideles(_sans_redite(dite, suites), vague, cadre.sujet)
    return replace(cadre, coeur=que(dite), suites=suites)


def _fideles(suites: tuple[str, ...], vague: re.Match[str] | None, sujet: str) -> tuple[str, ...]:
    """The parts with the value that the heart held at their end, when nothing ends them yet."""
    dits = vague.groupdict() if vague else {}
    dite = dits.get("valeur") or re.sub(r"^(?:notre|mon|ma|la|le|l’) ?", "", dits.get("quoi") or "")
    valeur = dite and (dite if re.match(r"l(?:a |e |’)", dite) else groupe_nominal(dite))
    if not valeur or not nomme_une_valeur(valeur) or any(_FIN.match(s) for s in suites):
        return suites
    if re.sub(r"^l[ea] ", "", valeur) == "respect":
        return (*suites, "en travaillant avec respect")
    fidele = "fidèle" if sujet.startswith("J") else "fidèles"
    return (*suites, f"en restant {fidele} {a(valeur)}")


def fidele_a(phrase: str, *valeurs: str) -> str | None:
    """The sentence ended on « en restant fidèles à… », when nothing ends it nor names a value.

    Several values that are a way of working are said so: « en travaillant avec honnêteté et le
    goût du travail bien fini ».
    """
    cadre = lire(phrase)
    if cadre is None or any(_FIN.match(s) for s in cadre.suites):
        return None
    if re.search(r"\b(?:compter sur|mettre) (?:notre|mon|ma) ", phrase):
        return None
    fidele = "fidèle" if cadre.sujet.startswith("J") else "fidèles"
    fin = f"en restant {fidele} {' et '.join(map(a, valeurs))}"
    nues = [_apres_avec(v) for v in valeurs]
    if valeurs == ("le respect",) or len(nues) > 1 and all(nues):
        fin = f"en travaillant avec {' et '.join(filter(None, nues))}"
    return replace(cadre, suites=(*cadre.suites, fin)).dire()


_AVEC_ELLE = re.compile(
    r"(?:[\w-]+(?:té|ence|ance|eur|esse|ise|tude|tion|sie)|respect|soin|cœur|calme|sérieux|tact|humour|courage|empathie|joie)"
)
"""Values that read well after « avec »: « avec douceur », not « avec accueil »."""
OUVRAGE = re.compile(
    r"(?:le |l’)?(?:travail|boulot|ouvrage|métier) (?:bien \w+|propre|soigné|honnête)", re.I
)
"""« le travail bien fini »: a value, whatever the word that ends it."""


def _apres_avec(valeur: str) -> str | None:
    """« honnêteté », « le goût du travail bien fait »: how a value follows « avec », or None."""
    nue = re.sub(r"^(?:la |le |l’)", "", valeur)
    if OUVRAGE.fullmatch(nue):
        return f"le goût {'de l’' if nue[0] == 'o' else 'du '}{nue}"
    return nue if _AVEC_ELLE.fullmatch(nue) else None


_AVEC_DES_VALEURS = re.compile(r"(?:en travaillant )?avec [\w-]+(?: et [\w-]+)?")


_PAROLE = ("parole tenue", "parole donnée")


def avec_les_valeurs(phrase: str, valeurs: list[str]) -> str | None:
    """The sentence with values beside the « (en travaillant) avec… » that ends it, or None."""
    cadre = lire(phrase)
    fin = cadre.suites[-1] if cadre and cadre.suites else ""
    if cadre is None or not _AVEC_DES_VALEURS.fullmatch(fin):
        return None
    fin = fin.replace(" et ", ", ")
    nues = {v: _apres_avec(v) or re.sub(r"^(?:la |le |l’)", "", v) for v in valeurs}
    avec = [nue for v, nue in nues.items() if _apres_avec(v)]
    for i, nue in enumerate(avec):
        fin += f"{' et' if i == len(avec) - 1 else ','} {nue}"
    if {*_PAROLE} & {*nues.values()}:
        fin += " et en tenant parole"
    if autres := [v for v, nue in nues.items() if nue not in (*avec, *_PAROLE)]:
        fidele = f"fidèle{'s' * (not cadre.sujet.startswith('J'))}"
        fin += f" et en restant {fidele} {' et '.join(map(a, autres))}"
    return replace(cadre, suites=(*cadre.suites[:-1], fin)).dire()


def _memes(gens: str, effet: str) -> bool:
    """Whether an effect is said of these people: their first noun is in it."""
    noms = re.findall(r"[a-z]{4,}", normaliser(gens))
    return bool(noms) and noms[0] in normaliser(effet)


def a_sa_place(phrase: str, contenu: Contenu) -> str | None:
    """The sentence with this effect as its heart, what it said it was for being denied."""
    cadre = lire(phrase)
    if cadre is None or contenu.genre != "effet" or contenu.de_qui:
        return None
    vague = next((m for s in cadre.suites if (m := _COMPTER_SUR_NOUS.fullmatch(s))), None)
    suites = tuple(s for s in cadre.suites if not s.startswith("afin qu"))
    suites = _fideles(suites, cadre.generique or vague, cadre.sujet)
    return replace(cadre, coeur=que(contenu.texte), suites=suites).dire()


def _poser_geste(cadre: Charpente, contenu: Contenu, en_plus: bool) -> str | None:
    vague, gens = cadre.generique, cadre.gens
    if not en_plus and (contenu.but or cadre.coeur.startswith(("que ", "qu’")) and vague is None):
        # What is done, then what comes of it.
        effet = contenu.but and f"afin {que(contenu.but)}"
        if not effet:
            effet = f"afin {cadre.coeur}"
        suites = tuple(s for s in cadre.suites if not s.startswith(("afin qu", "et qu")))
        if not contenu.but:
            suites = cadre.suites
        dits = next((m for s in cadre.suites if (m := _COMPTER_SUR_NOUS.fullmatch(s))), vague)
        suites = _fideles((effet, *_sans_redite(contenu.texte, suites)), dits, cadre.sujet)
        return replace(cadre, coeur=contenu.texte, suites=suites).dire()
    if vague is None or en_plus:
        fins = [s for s in cadre.suites if _FIN.match(s) and contenu.gerondif.startswith("en ")]
        if not fins:
            return replace(cadre, suites=(*cadre.suites, contenu.gerondif)).dire()
        # One « en … » only: « en restant fidèles à la franchise et en remontant les murs ».
        suites = tuple(f"{s} et {contenu.gerondif}" if s == fins[-1] else s for s in cadre.suites)
        return replace(cadre, suites=suites).dire()
    geste = _aux_leurs(contenu.texte, gens)
    suites = cadre.suites
    tous = _de_tous(gens) if gens else None
    reste: re.Match[str] | None = vague
    if vague.re is _GENERIQUES[0]:
        reste = None
        suites = (f"afin {que(vague[0].removeprefix('que ').removeprefix('qu’'))}", *suites)
    elif gens and tous and cadre.coeur.startswith(("être", "accomp", "servir", "mettre")):
        suites = (f"aux côtés {tous}", *suites)
    if gens and re.search(r"\b(?:pour|afin) qu", geste):
        # One aim only: « jouer pour que les gens dansent, d'abord pour les mariés ».
        suites = tuple(f"d’abord pour {gens}" if "compter sur" in s else s for s in suites)
    if geste != contenu.texte and gens:
        # Named a first time already.
        ils = {"m": "ils", "f": "elles", "x": "ils"}.get(genre(gens) or "x", "ils")
        suites = tuple(s.replace(que(gens), que(ils)) for s in suites if gens not in s or "qu" in s)
    suites = _fideles(_sans_redite(geste, suites), reste, cadre.sujet)
    return replace(cadre, coeur=geste, suites=suites).dire()


def _de_tous(gens: str) -> str | None:
    """« des malades et de leurs proches », or None on a doubt."""
    dits = de_tous(gens)
    return re.sub(r" et (?=(?:leurs?|ses|nos)\b)", " et de ", dits) if dits else None


def _sans_redite(coeur: str, suites: tuple[str, ...]) -> tuple[str, ...]:
    """The parts without the « en … -ant » whose words the heart now says."""
    dits = racines(coeur)

    def redit(partie: str) -> bool:
        mots = racines(partie)
        return bool(_FIN.match(partie)) and len(mots & dits) > 0.6 * len(mots)

    return tuple(s for s in suites if not redit(s))


def _aux_leurs(geste: str, gens: str | None) -> str:
    """« leur trouver une voiture » → « trouver aux jeunes une voiture », when they are known."""
    trouve = re.match(r"(leur|les) (\w+)", geste)
    if trouve is None or gens is None:
        return geste
    qui = gens if trouve[1] == "les" else _a_tous(gens)
    return f"{trouve[2]} {qui}{geste[trouve.end() :]}"


def _a_tous(gens: str) -> str:
    """« les jeunes et ceux qui doutent » → « aux jeunes et à ceux qui doutent »."""
    return re.sub(
        r"(^|, | et )(les |le |ceux |celles |la |l’|nos |notre )",
        lambda m: m[1] + {"les ": "aux ", "le ": "au "}.get(m[2], "à " + m[2]),
        gens,
    )
