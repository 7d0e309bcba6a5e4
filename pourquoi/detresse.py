"""The guard against a missed cry for help: rules that need no model.

A missed distress is worse than any other mistake of the coach, so these rules, written in
`detresse.txt`, stand apart from the trained model: no update of the data can lose them. They fire
on what people in distress say of themselves; dead markets, tired evenings and other people's
deaths are left alone.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, get_args

from pourquoi.ecriture import normaliser

Signe = Literal["explicite", "indirecte"]

_REGLES = Path(__file__).with_name("detresse.txt")

_ECRITURE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(motif), par)
    for motif, par in (
        # « ne » is often dropped: without it, one pattern serves both ways of saying no.
        (r"\b([jc])e n'(?=\w)", r"\1'"),
        (r"\bn(?:e |')(?=\w)", ""),
        # So are hyphens, and the two dots of « peut - être ».
        (r" ?- ?", " "),
        # What a phone makes of the words that matter here, which are never common ones.
        (r"\bje v(?:e|x)\b", "je veux"),
        (r"\bje v (?=\w+(?:er|ir|re)\b)", "je vais "),
        (r"\b(je (?:me )?(?:di|voi|sen|doi|fai|croi|boi|sai|dor|pren|tien|crain))\b", r"\1s"),
        (
            r"\b(?:pu|pus|plu) (?:l')?(?=(?:la |les? )?(?:forces?|courage|gout|envie)\b|d'envie|de forces?\b|rien\b)",
            "plus ",
        ),
        (r"\b(je \w+) pu\b", r"\1 plus"),
        (r"\bm(?=(?:foutre|flinguer|pendre|tuer|suicider|jeter|endormir)\b)", "me "),
        (r"\bs ?'? ?arr?et(?=e\b|er\b)", "s'arret"),
        (r"\bjatt?end?s?\b", "j'attends"),
        (r"\bdetre\b", "d'etre"),
        (r"\ben ?lair\b", "en l'air"),
        (r"\bleau\b", "l'eau"),
        (r"\bmourr?ire?\b|\bmorir\b", "mourir"),
        (r"\bfinire\b", "finir"),
        (r"\bpense noire?s?\b", "pensees noires"),
        (r"\b(vais|veux|voudrais|envie de|pense a) me tuee?\b", r"\1 me tuer"),
        (r"\bj's(?=uis\b)", "je s"),
    )
)


@cache
def _regles() -> dict[str, re.Pattern[str]]:
    """One compiled alternation for each section of the file."""
    sections: dict[str, list[str]] = {}
    abreges: dict[str, str] = {}

    def ecrire(motif: str) -> str:
        return re.sub(r"@\w+", lambda m: abreges[m[0]], motif)

    for ligne in _REGLES.read_text("utf8").splitlines():
        nom, _, motif = ligne.partition(" = ")
        if ligne.startswith("[") and ligne.endswith("]") and ligne[1:-1].isalpha():
            courante = sections.setdefault(ligne[1:-1], [])
        elif ligne.startswith("@"):
            abreges[nom] = f"(?:{ecrire(motif)})"
        elif ligne and not ligne.startswith("#"):
            courante.append(ecrire(ligne))
    return {nom: re.compile(_alternative(motifs)) for nom, motifs in sections.items()}


def _branches(motif: str) -> list[str]:
    """A pattern cut at its outermost `|`."""
    branches, profondeur, debut = [], 0, 0
    for signe in re.finditer(r"\\.|[()|]", motif):
        profondeur += {"(": 1, ")": -1}.get(signe[0], 0)
        if signe[0] == "|" and not profondeur:
            branches.append(motif[debut : signe.start()])
            debut = signe.end()
    return [*branches, motif[debut:]]


def _alternative(motifs: list[str]) -> str:
    """All patterns in one, each tried only where a word starts when it asks for that.

    This way the engine passes over most of them on their first letter: three times as fast.
    """
    branches = [b for motif in motifs for b in _branches(motif)]
    mots = [b[2:] for b in branches if b.startswith(r"\b")]
    autres = [b for b in branches if not b.startswith(r"\b")]
    return "|".join([rf"\b(?:{'|'.join(mots)})", *autres] if mots else autres)


@lru_cache(maxsize=64)
def _aplanir(texte: str) -> str:
    """The text as the patterns read it."""
    plat = normaliser(texte)
    for motif, par in _ECRITURE:
        plat = motif.sub(par, plat)
    return plat


@lru_cache(maxsize=64)
def signes_de_detresse(texte: str) -> Signe | None:
    """Tell whether a message calls for help.

    Args:
        texte: the message as typed.

    Returns:
        `explicite` when death or self-harm is said, `indirecte` when it is hinted, else None.
    """
    plat = _aplanir(texte)
    regles = _regles()
    for signe in ("explicite", "indirecte"):
        if regles[signe].search(plat):
            # What looks like a call is blotted out, not the message: a call may stand beside it.
            plat = _sans(_sosies(plat), plat)
            if regles[signe].search(plat):
                return signe
    return None


INDICES = ("voulu", "resigne", "cache", "frole", "reste", "sauve", "assez", "amoi")
"""Kinds of clues that a means at hand is for oneself: on purpose, hidden, brushed with, enough."""

PORTEE = 140
"""Characters around a means within which a clue is about it."""


@lru_cache(maxsize=64)
def indices(texte: str) -> int:
    """How many kinds of clues stand around a means: « le flacon… je l'ai dit à personne » is one."""
    plat, regles = _aplanir(texte), _regles()
    if not (regles["moyen"].search(plat) and _DE_SOI.search(plat)):
        return 0
    plat = _sans(("decor", "autres", *_sosies(plat)), plat)
    autour = [
        plat[max(0, m.start() - PORTEE) : m.end() + PORTEE] for m in regles["moyen"].finditer(plat)
    ]
    dits = {nom for nom in INDICES if any(regles[nom].search(bout) for bout in autour)}
    # What is done on purpose needs no other clue.
    return max(len(dits), SIGNES * ("voulu" in dits))


Danger = Literal["violence", "autrui"]


@lru_cache(maxsize=64)
def danger(texte: str) -> Danger | None:
    """Blows at home (« mon ami me cogne »), or somebody else in danger now (« ma nièce veut mourir »)."""
    return next((nom for nom in get_args(Danger) if _raconte(texte, nom, ("decor",))), None)


@lru_cache(maxsize=64)
def emprise(texte: str) -> bool:
    """Whether somebody at home may be feared: « j'ai peur de mon mari, … », « il m'enferme »."""
    return _raconte(texte, "emprise", ("decor",))


@lru_cache(maxsize=64)
def scene(texte: str) -> bool:
    """Whether a message tells danger as a scene, without one dark word: enough to ask, not to stop.

    « J'ai décroché mon harnais exprès », « il y a une lettre à ouvrir pour chacun de mes fils ».
    """
    return (
        emprise(texte)
        or indices(texte) >= SIGNES
        or _raconte(texte, "scene", ("decor", "autres"))
        or _raconte(texte, "legs", ("decor", "autres", "depart"))
    )


def _raconte(texte: str, section: str, sosies: tuple[str, ...]) -> bool:
    """Whether a section is read in a text, and still is without what only looks like it."""
    plat, motif = _aplanir(texte), _regles()[section]
    return bool(motif.search(plat) and motif.search(_sans(sosies, plat)))


def _sans(sections: tuple[str, ...], plat: str) -> str:
    """A flat text without what these sections know for innocent."""
    for nom in sections:
        plat = _regles()[nom].sub(" / ", plat)
    return plat


def sans_l_anodin(texte: str) -> str:
    """The flat text without what is often said in no distress, to be asked about at the most."""
    return _sans(("anodin",), _aplanir(texte))


def _sosies(plat: str) -> tuple[str, ...]:
    """The look-alikes to blot out: an image is none beside a means, or an hour that is near.

    « Plutôt crever que d'être salarié », but not « … et j'ai la corde », « … c'est pour ce soir ».
    """
    return ("sosie",) if _regles()["toutpres"].search(plat) else ("sosie", "facon")


def ressemble(texte: str) -> bool:
    """Whether the message holds a known look-alike (« mort de rire », « en finir avec la paperasse »)."""
    plat = _aplanir(texte)
    return _sans(_sosies(plat), plat) != plat


SIGNES = 2
"""Kinds of weak signs that are enough whatever else is said."""


def n_est_qu_un_sosie(texte: str) -> bool:
    """Whether a known look-alike is all there is, too few weak signs standing beside it."""
    return ressemble(texte) and signes_faibles(texte) < SIGNES


FAIBLES = ("mort", "fin", "vide", "poids", "adieux", "corps")
"""Kinds of weak signs: death, an end, emptiness, being a burden, putting in order, the body."""

_MORT_D_UN_AUTRE = re.compile(
    r"\b(?:il|elle|(?:mon|ma|son|sa|le|la|notre) (?!corps\b|vie\b|ame\b)\w+(?: \w+)?) (?:est|etait) (?:mort|decede)e?s?\b"
    r"(?! (?:de (?:rire|faim|soif|fatigue)|a l'interieur))"
    r"|\b(?:depuis|apres|a|avant) (?:la|sa) mort (?:de|du|d') ?(?:(?:mon|ma|mes|notre|la|le|l'|son|sa) ?\w+)?"
)
"""« Mon père est mort » is a loss, told by many who take over a business: no sign by itself."""

_DE_SOI = re.compile(r"\b(?:je|me|moi|ma|mon|mes)\b|\b[jm]'")


def signes_faibles(texte: str) -> int:
    """How many kinds of weak signs a message holds, 0 when its author does not speak of themselves.

    One is common and proves nothing; beside a doubt of the model, it is enough to ask.
    """
    plat = _MORT_D_UN_AUTRE.sub(" ", _aplanir(texte))
    if not _DE_SOI.search(plat):
        return 0
    regles = _regles()
    # « Le village s'est éteint » is a known look-alike.
    plat = _sans(_sosies(plat), plat)
    return sum(bool(regles[nom].search(plat)) for nom in FAIBLES)


_SOMBRE = re.compile(
    r"\b(?:pleur\w*|larmes?|sanglot\w*|chial\w*|mour\w*|meur\w*|mort\w*|crev\w*|tu(?:er|e|es|ee)|pend\w*|sui?cid\w*|disparai?\w*|dispar\w*|effac\w*|absen\w*|adieux?|au revoir|derniere?s?|finir?|finie?s?|fin|terminee?|termine\w*|terme|arret\w*|stop\w*|cess\w*|bout(?! a bout)(?<!a bout)|vide\w*|creux|coquille|noire?s?|ombre|lumiere|etein\w*|eteign\w*|poids|charge|fardeau|boulet|de trop|seule?s?|solitude|personne"
    r"|dor(?:s|t|mir|mais)|dorm\w*|sommeil|reve\w*|revei\w*|nuits?|se leve\w*|me leve\w*|mang\w*|lav\w*|corps|forces?|fatig\w*|epuis\w*|lasse?|marre|us(?:e|ee|er)|n'en (?:peux|peut)|(?:peux|peut|jpeux?) plus|n'arrive|arrive (?:pas|plus)|tenir|tiens|lach\w*|abandon\w*|sombr\w*|coul\w*|noy\w*|tomb\w*|chut\w*|saut\w*|(?<!place )(?<!temps )perd\w*|mal|peur|angoiss\w*|honte|dego\w*|trist\w*|depri\w*|depress\w*|souffr\w*|doule\w*|bless\w*|cass\w*|bris\w*|detrui\w*|inutile|nulle?|rate\w*|echec|sers|serv\w* a rien|sert a rien|quoi bon|aucun sens|viv\w*|vie|vecu|exist\w*|naitre|nee?s?|partir|parti\w*|pars|quitt\w*|rejoin\w*|repos\w*|paix|calme|delivr\w*|soulag\w*|debarrass\w*|sans moi|envie (?:de )?(?:rien|plus|mour|disp|part|pleur|dorm)\w*|plus envie|corde|fusil|arme|couteau|rasoir|cachets?|comprimes?|medocs?|medicaments?|pharmacie|pont|rails?|train|voie|riviere|falaise|balcon|gaz|volant|platanes?|mer|pente|assurance|assureur|testament|ceremonie|obseques|enterr\w*|terre|cercueil|cimetiere\w*|hopital|psy\w*|urgences|boi[st]|boire|alcool|bouteilles?|sang|sous terre|respir\w*|etouff\w*|traces|oubli\w*|legu\w*|papiers|mots? de passe|codes?|tiroirs?|notaire|en ordre|regle mes|chiens?|chats?|outils|prete?s?|ruine|retient|ecrit une lettre|plus (?:la|jamais|rien|de|d'|aucun\w*))\b"
)
"""What distress is told with; the list is long, as missing one costs more than asking."""
_SANS_OMBRE = re.compile(
    r"\bfins? (?:de|du) (?:mois|journee|semaine|annee|repas|marche|service)\b|\b(?:retraite|paie|paye|salaire|loyer|facture|pluie|neige)s? tomb\w+|\btomb\w+ (?:bien|d'accord|amoureu\w+)"
    r"|\bque personne ne (?!me\b|m'|sai|saura|voi|verra|remarqu|s'aperc)\w+"
)
"""What has a dark word and nothing dark: « en fin de mois », « quand la paie tombe »."""


def sombre(plat: str) -> bool:
    """Whether a flat text has a word that distress is told with."""
    return bool(_SOMBRE.search(_SANS_OMBRE.sub(" / ", plat)))


LONG = 22
"""Words from which a telling can hide in one sentence what the whole does not show."""

_PROCHE = (
    r"(?:(?:mon|ma|mes|notre|nos|son|sa|leur) (?:petite? |grande? |beau |belle |vieux |vieille |ancien(?:ne)? |premiere? |ex ?-? ?)?"
    r"(?:grand ?-? ?|arriere ?-? ?)?(?:pere|mere|parents?|papa|maman|frere|frangin|soeur|frangine|mari|femme|epoux|epouse|conjointe?|compagne|compagnon|fils|fille|enfant|bebe|oncle|tonton|tante|tata|tatie|cousine?"
    r"|mamie|papi|papy|mamy|meme|pepe|marraine|parrain|amie?|meilleure? amie?|pote|copine?|copain|voisine?|associee?|patronne?|chef|collegue|maitre|prof|chien|chienne|chat|chatte|cheval|jument)(?: [a-z]+)?|(?:il|elle|ils|elles))"
)
_DEUILS = (
    (
        re.compile(
            rf"\b(?P<qui>{_PROCHE}) (?:(?:n'|ne )?(?:est|sont|etait|etaient) (?:donc |helas |malheureusement )?plus (?:la|de ce monde|parmi nous)\b|(?:est|sont|etait) (?:brutalement |subitement )?(?:morte?s?|decedee?s?|partie?s? (?:trop tot|trop jeunes?|l'an dernier|cette annee|(?:en|il y a|l'annee|cet|au|le) [\w ]{{2,14}}))"
            r"|(?:s'est|se sont) eteinte?s?|(?:nous |m')a(?:vait)? quittee?s?|nous (?:a|ont) quittee?s?|vient de (?:mourir|deceder|partir))"
        ),
        r"\g<qui> est a la retraite",
    ),
    (re.compile(rf"\b(?:j'ai|on a|nous avons) perdu (?={_PROCHE})"), "j'ai rencontre "),
    (
        re.compile(rf"\bje (?:n')?ai plus (?={_PROCHE})|\bj'ai plus (?={_PROCHE})"),
        "j'ai rencontre ",
    ),
    (
        re.compile(rf"\b(?:la mort|le deces|la disparition|la perte) de (?={_PROCHE})"),
        "la retraite de ",
    ),
)
"""A death told as one tells what happened, and the same sentence of somebody who retired."""

_AVEC_LE_DEUIL = re.compile(
    r"\b(?:rejoindre|retrouver|suivre|sans (?:lui|elle|eux)|(?:avec|pres de|vers) (?:lui|elle|eux)\b(?! (?:que|qui))|(?:comme|pareil que) (?:lui|elle|eux)|moi aussi|mon tour|ma faute|a quoi bon|plus (?:rien|envie|le gout|gout|de (?:gout|sens|raison)|la force|la meme)"
    r"|partir|disparaitre|suicid\w*|pendue?|tue\w*|noye\w*|craque\w*|effondr\w*|tiens? plus|peux plus|supporte\w*|seule? au monde|toute? seule?|vide|crev\w*|pleur\w*|dors|dorm\w*|mang\w*|bois|boire|(?:vis|vivais|existe) plus|(?:sa|leur) place|(?:m'|me |j')etei\w+|revoir|semblant|n'importe quoi|laisse aller|suffi\w* (?:plus|pas)|medic\w+|pour les autres|la vie continue|que ce soit (?:moi|fini)|encore la|y passer|j'aurais (?:du|prefere|voulu)|sous (?:la )?terre|mourir|mourra\w*|je (?:meurs|mourrai))\b"
)
"""What, beside a death, is of the one who stays: nothing is taken lightly then."""


_DE_SOI_SEUL = re.compile(r"\b(?:je|j'|moi|me|m')")
_DU_METIER = re.compile(
    r"\b(?:repren\w*|reprise?|repris|ouvr\w+|gard\w+|continu\w+(?! pour les)|boutique|atelier|ferme|maison|salon|commerce|affaires?|garage|gite|hotel|restaurant|metier|recettes?|four|cuisin\w*|faisait|fabriqu\w+|vend\w*|projet|lanc\w+|mont\w+|cree\w*|clients?|clientele|tenir|tenait|tiens|activite|entreprise|boite|magasin|terres?|betes|troupeau|chantiers?|outils|debout|aid\w+|livr\w+)\b"
)
"""What one does with it: take over, keep going, open, make."""


def sans_le_deuil(texte: str) -> str | None:
    """The text with each death told in it made a retirement; None when it tells none, or more than that.

    « Mon frère n'est plus là pour le tenir » says why one takes over, and calls for no help. Whoever then
    speaks of themselves, and not of what they do, is read as they are: « …, je m'éteins ».
    """
    plat = dit = normaliser(texte)
    reste = plat
    for motif, neutre in _DEUILS:
        dit, reste = motif.sub(neutre, dit), motif.sub(" ", reste)
    if dit == plat or _AVEC_LE_DEUIL.search(dit) or signes_faibles(dit):
        return None
    return None if _DE_SOI_SEUL.search(reste) and not _DU_METIER.search(reste) else dit


_PHRASES = re.compile(r"(?<=[.!?…;:])\s+|\n")

FENETRE = 14
"""Words read at once in a long run without a stop, each window overlapping the one before by half."""


def _morceaux(texte: str) -> list[str]:
    """The sentences of a text; those too long to be read at once, by windows."""
    morceaux = []
    for phrase in _PHRASES.split(texte):
        mots = phrase.split()
        debuts = range(0, max(1, len(mots) - FENETRE // 2), FENETRE // 2)
        morceaux += [" ".join(mots[i : i + FENETRE]) for i in debuts] if mots else []
    return [m for m in morceaux if len(m.split()) >= 4]


def a_relire(texte: str) -> list[str]:
    """The pieces of a long telling that have a dark word, to be read each by itself.

    « On fait de la chaudronnerie, vingt-deux salariés… Je me demande qui me retient encore. »
    Those that a known look-alike explains are left out; so is what is said in one short sentence.
    """
    morceaux = _morceaux(texte) if len(texte.split()) >= LONG else []
    # « ne » would be read as « né ».
    return [
        m
        for m in morceaux
        if sombre(re.sub(r"\bne\b", "", normaliser(m))) and not n_est_qu_un_sosie(m)
    ]
