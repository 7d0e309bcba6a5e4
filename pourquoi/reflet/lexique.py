"""French word forms: their readings, their frequency, and the other persons of their verbs."""

from __future__ import annotations

import gzip
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

# Words of the trade and of everyday speech that the table lacks.
_AJOUTS = [
    "vrai:Ams",
    "appli:Nfs",
    "applis:Nfp",
    "asso:Nfs",
    "assos:Nfp",
    "bosser:V0",
    "coach:Nxs",
    "coachs:Nxp",
    "coworking:Nms",
    "freelance:Nxs",
    "freelances:Nxp",
    "burn-out:Nms",
    "burnout:Nms",
    "start-up:Nfs",
    "startup:Nfs",
    "e-commerce:Nms",
    "mail:Nms",
    "mails:Nmp",
    "podcast:Nms",
    "ehpad:Nms",
    "ehpads:Nmp",
    "cdi:Nms",
    "cdd:Nms",
    "smic:Nms",
    "bio:Axx",
    "sms:Nms",
    "web:Nms",
    "vtc:Nms",
    "vtcs:Nmp",
    "pro:Axs",
    "pros:Nmp",
    "éco:Axs",
    "écoresponsable:Axs",
    "éco-responsable:Axs",
    "écoresponsables:Axp",
    "covid:Nms",
    "food:Nms",
    "truck:Nms",
    "bac:Nms",
    "cap:Nms",
    "bts:Nms",
    "drh:Nxs",
    "pme:Nfx",
    "tpe:Nfx",
    "toiletteur:Nms",
    "toiletteuse:Nfs",
    "permaculture:Nfs",
    "reconversion:Nfs",
    "reconversions:Nfp",
    "maraîchage:Nms",
    "maraîcher:Nms",
    "maraîchère:Nfs",
    "maraîchers:Nmp",
    "kiné:Nxs",
    "ostéo:Nxs",
    "resto:Nms",
    "restos:Nmp",
    "boulot:Nms",
    "boulots:Nmp",
    "clientes:Nfp",
    "open-space:Nms",
    "internet:Nms",
    "savoir-être:Nms",
    "bien-être:Nms",
    "mieux-être:Nms",
    "vivre-ensemble:Nms",
    "microcrèche:Nfs",
    "crèche:Nfs",
    "couture:Nfs",
    "upcycling:Nms",
    "zéro-déchet:Nms",
    "smartphone:Nms",
    "ordi:Nms",
    "ordis:Nmp",
    "seniors:Nmp",
    "sénior:Nxs",
    "séniors:Nmp",
    "écolo:Axs",
    "écolos:Axp",
    "dyslexique:Axs",
    "dyslexiques:Axp",
    "autiste:Axs",
    "autistes:Axp",
    "aidant:Nms",
    "aidants:Nmp",
    "aphasiques:Axp",
    "fast-food:Nms",
    "clé:Nfs",
    "clés:Nfp",
    "sdf:Nxs",
    "email:Nms",
    "emails:Nmp",
    "e-mail:Nms",
    "sous-traitance:Nfs",
    "sous-traitant:Nms",
    "sous-traitants:Nmp",
    "prud’hommes:Nmp",
    "couple:Nms",
    "devis:Nmx",
    "mdph:Nfs",
    "caf:Nfs",
    "mamie:Nfs",
    "mamies:Nfp",
    "papi:Nms",
    "quelqu’un:R",
    "aujourd’hui:D",
    "jusqu:P",
    "lorsqu:C",
    "puisqu:C",
    "quoiqu:C",
    "presqu:D",
    "entr:P",
    "parce:C",
    "payent:V6P",
    "galérer:V0",
    "galère:V3P",
    "galèrent:V6P",
    "bosse:V3P",
    "bossent:V6P",
    "flyer:Nms",
    "flyers:Nmp",
    "insta:Nms",
    "instagram:Nms",
    "facebook:Nms",
    "sup:Axx",
    "perso:Axs:1",
    "relou:Axs:1",
    "relous:Axp:1",
    "burn:Nms:1",
    "salariée:Nfs:1",
    "salariées:Nfp:1",
    "plateforme:Nfs",
    "plateformes:Nfp",
    "ado:Nxs",
    "ados:Nxp",
    "kiff:Nms",
    "visio:Nfs",
    "visios:Nfp",
    "compta:Nfs",
    "coiffeuses:Nfp",
    "kebab:Nms",
    "kebabs:Nmp",
    "pizzaiolo:Nms",
    "pizzaiolos:Nmp",
    "wax:Nms",
]


_METIERS = """
-er -ère: verrier savonnier moulinier safranier crêpier friturier dentellier feutrier façadier
lavandier semencier potier marbrier cirier
-eur -euse: affineur débarrasseur distilleur émailleur doreur désinsectiseur dératiseur retoucheur
diagnostiqueur métreur agenceur parqueteur enduiseur ravaleur brodeur affûteur greffeur
-teur -trice: apiculteur arboriculteur sylviculteur pisciculteur ostréiculteur mytiliculteur
conchyliculteur trufficulteur héliciculteur torréfacteur sonorisateur thanatopracteur permaculteur
-en -enne: énergéticien logisticien psychomotricien
x: zingueur chauffagiste frigoriste vitrailliste sérigraphe lunetier orthoptiste audioprothésiste
podologue ergothérapeute sophrologue naturopathe réflexologue hypnothérapeute magnétiseur œnologue
liquoriste biérologue barista chambriste cariste vidéaste webdesigner infographiste scénographe
topographe plaquiste
m: cépage ciste estampage engobe smoothie circulateur placo ferraillage bardage sablage brassin
kombucha lavandin microcrédit pellet tubage paillage compostage compost paddle
f: miellerie ressourcerie recyclerie bricothèque ludothèque onglerie lasure compotée podologie
orthoptie sophrologie naturopathie kinésiologie ostéopathie réflexologie visioconférence coop amap
scop scic agroforesterie tontine
"""
_FEMININS = {
    "-er": ("er", "ère"),
    "-eur": ("eur", "euse"),
    "-teur": ("teur", "trice"),
    "-en": ("en", "enne"),
}


def _des_metiers() -> Iterator[tuple[str, str]]:
    """The words of trades that the table lacks, in all their forms, with the reading of each."""
    for ligne in re.split(r"\n(?=[\w-]+(?: -\w+)?:)", _METIERS.strip()):
        sorte, _, mots = ligne.partition(":")
        fin = _FEMININS.get(sorte.split(" ")[0])
        genre = sorte if sorte in "xmf" else "m"
        for mot in mots.split():
            formes = [(mot, genre)]
            if fin:
                formes.append((mot.removesuffix(fin[0]) + fin[1], "f"))
            for forme, sien in formes:
                yield forme, f"N{sien}s:1"
                yield f"{forme}s", f"N{sien}p:1"


_FAIRE = [
    "faire",
    "fais",
    "fait",
    "faisons",
    "font",
    "faisais",
    "faisait",
    "faisaient",
    "ferai",
    "fera",
    "ferais",
    "ferait",
    "feront",
    "fasse",
    "faisant",
    "faite",
    "faits",
    "faites",
]
_REFAIRE = re.compile(r"(?<=/)(?=f[ae])")
"""The table lacks « refaire »."""


@dataclass(frozen=True)
class Tour:
    """A je or nous form in its other persons.

    Attributes:
        temps: P, I, F, C, S or Q (see LEXIQUE.md).
        personne: 1 for je, 4 for nous.
    """

    temps: str
    personne: int
    tu: str
    nous: str
    vous: str
    infinitif: str
    participe: str


_NUES = {
    ord(c): unicodedata.normalize("NFD", c)[0]
    for c in "àâäáãåçéèêëíìîïñóòôöõúùûüýÿÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝŸ"
} | {ord("œ"): "oe", ord("Œ"): "OE", ord("æ"): "ae", ord("Æ"): "AE"}


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """The rest of the line by form: readings, then a tab and other persons where it has any."""
    brut = gzip.decompress((resources.files(__package__) / "lexique.tsv.gz").read_bytes()).decode()
    table = {}
    for ligne in brut.replace("'", "’").split("\n"):
        forme, _, reste = ligne.partition("\t")
        # Most forms share a few hundred readings: one string for all of them saves memory.
        table[forme] = sys.intern(reste.rstrip("\t"))
    for ajout in _AJOUTS:
        forme, etiquette, *frequence_dite = ajout.split(":")
        table.setdefault(forme, f"{etiquette}:{(frequence_dite or ['5'])[0]}")
    for forme, lecture in _des_metiers():
        table.setdefault(forme, lecture)
    for forme in _FAIRE:
        # « fais » and its other persons: « refais », « refaites ».
        table.setdefault("re" + forme, _REFAIRE.sub("re", table[forme]))
    return table


@lru_cache(maxsize=1)
def _sans_accents() -> dict[str, list[str]]:
    """Accented forms by their bare spelling."""
    index: dict[str, list[str]] = {}
    for forme in _table():
        if forme.isascii():
            continue
        nue = desaccentuer(forme)
        if nue != forme:
            index.setdefault(nue, []).append(forme)
    return index


def desaccentuer(texte: str) -> str:
    """The text without accents, cedillas or ligatures."""
    return texte if texte.isascii() else texte.translate(_NUES)


@lru_cache(maxsize=20000)
def lectures(mot: str) -> dict[str, float]:
    """Readings of a form, tag to frequency per million; empty when unknown."""
    entree = _table().get(mot) or _table().get(mot.replace("œ", "oe"))
    if entree is None:
        return _au_singulier(mot) or _au_pluriel(mot)
    resultat: dict[str, float] = {}
    for morceau in entree.partition("\t")[0].split():
        noms, frequence = morceau.rsplit(":", 1)
        for nom in noms.split("+"):
            resultat[nom] = resultat.get(nom, 0.0) + float(frequence)
    return resultat


def _au_singulier(mot: str) -> dict[str, float]:
    """The readings of a noun of which the table only has the plural (« cagette »)."""
    if len(mot) < 5 or mot[-1] in "sxz" or mot + "s" not in _table():
        return {}
    pluriels = {e: f for e, f in lectures(mot + "s").items() if e in ("Nmp", "Nfp")}
    return {f"{e[:2]}s": f for e, f in pluriels.items()}


def _au_pluriel(mot: str) -> dict[str, float]:
    """The readings of a noun of which the table only has the singular (« copropriétés »)."""
    if len(mot) < 9 or not mot.endswith("s") or mot.endswith("ss"):
        return {}
    seul = lectures(mot[:-1]) if mot[:-1] in _table() else {}
    return {f"{e[:-1]}p": f for e, f in seul.items() if e in ("Nms", "Nfs")}


def connu(mot: str) -> bool:
    """Whether the form, or each part of a compound, is in the table."""
    if lectures(mot):
        return True
    return "-" in mot and all(lectures(p) or p.isdigit() for p in mot.split("-") if p)


def frequence(mot: str) -> float:
    """Occurrences per million words, all readings together."""
    vues = lectures(mot)
    verbe = max((f for e, f in vues.items() if e[0] == "V"), default=0.0)
    return verbe + sum(f for e, f in vues.items() if e[0] != "V")


def part(mot: str, classes: str) -> float:
    """Share of the uses of this form that fall in these classes (« NA », « V »…), 0 to 1."""
    total = frequence(mot)
    vues = lectures(mot)
    if total <= 0:
        return 1.0 if any(e[0] in classes for e in vues) else 0.0
    verbe = max((f for e, f in vues.items() if e[0] == "V"), default=0.0)
    somme = sum(f for e, f in vues.items() if e[0] != "V" and e[0] in classes)
    return (somme + (verbe if "V" in classes else 0.0)) / total


def a_lecture(mot: str, *prefixes: str) -> bool:
    """Whether one of the readings starts with one of these tags."""
    return any(e.startswith(prefixes) for e in lectures(mot))


def infinitif(mot: str) -> bool:
    """Whether the form is an infinitive."""
    return "V0" in lectures(mot)


def participe_passe(mot: str) -> bool:
    """Whether the form is a past participle."""
    return a_lecture(mot, "Vp")


def conjugue(mot: str) -> bool:
    """Whether the form can be a finite verb."""
    return a_lecture(mot, "V1", "V2", "V3", "V4", "V5", "V6")


@lru_cache(maxsize=5000)
def tours(mot: str, personne: int) -> tuple[Tour, ...]:
    """The other persons of a je (1) or nous (4) form, its likeliest verb first."""
    entree = _table().get(mot) or _table().get(mot.replace("œ", "oe"))
    autres = entree.partition("\t")[2] if entree else ""
    if not autres:
        return ()
    lus = []
    for morceau in autres.split("|"):
        temps, qui, *formes = morceau.split("/")
        if int(qui) == personne:
            lus.append(Tour(temps, personne, *formes))
    return tuple(lus)


def accentuer(mot: str) -> list[str]:
    """Known accented spellings of an unaccented word, the most frequent first."""
    return sorted(_sans_accents().get(mot, ()), key=frequence, reverse=True)


def precharger() -> None:
    """Read the tables now, so that the first message does not wait for them."""
    from pourquoi.reflet.voisinage import voisinage  # which reads this module

    _sans_accents()
    voisinage()
