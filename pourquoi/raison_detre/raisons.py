"""Why they do it, as a clause for « parce que », when they told no effect on others."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.effets import avec_ne
from pourquoi.raison_detre.matiere import (
    A_TAIRE,
    ARGENT,
    PRIVE,
    PROFONDS,
    SANS_LIEN,
    dicible,
    pourquois_lus,
)
from pourquoi.reflet import essentiel, par_nous, que
from pourquoi.reflet.clauses import LONGUEUR_LUE, inacheve
from pourquoi.reflet.lexique import conjugue, infinitif, part, participe_passe
from pourquoi.reflet.typographie import decouper, voyelle

LONGUEUR = 105
"""Characters of a reason, at most."""

COURTE = 16
"""Words of an answer that is its own point."""


def raisons(carnet: Carnet, dits: Carnet) -> list[tuple[float, str]]:
    """Clauses for « parce que », with how much each is worth, the best first.

    « une maison bien montée, les gens dorment tranquilles »; « nous ne supportons pas qu'on jette ».

    Args:
        carnet: the notebook.
        dits: the same, its whys brought down to their points.
    """
    trouvees: list[tuple[float, str]] = []
    entiers = carnet.pourquois()
    for n, (texte, lu) in enumerate(pourquois_lus(dits)):
        court = texte != entiers[n] or len(texte.split()) <= COURTE
        reflet = par_nous(texte, LONGUEUR) if court and lu in PROFONDS else None
        if reflet is None or reflet.forme not in ("proposition", "citation"):
            continue
        dite = reflet.texte
        if reflet.forme == "citation" and not (_SE_DIT.match(dite) and _a_son_verbe(dite)):
            continue
        if not dite.startswith("nous ") and not _a_son_verbe(dite) or _coupee(dite, texte):
            continue
        tait = A_TAIRE.search(normaliser(dite)) or PRIVE.search(dite) or not dicible(dite)
        if tait or _PAS_UNE_RAISON.search(dite):
            continue
        trouvees.append((2.0 + 0.15 * n - 0.5 * bool(_VOULOIR.match(dite)), dite))
    return sorted(trouvees, reverse=True)


_CLAUSE = r"(?:(?!,|[.;:!?…]| parce qu| et (?:moi|je|j’|c’|ça|on|nous|qu)| alors | donc | mais ).)"
_LES_SIENS = re.compile(
    r"(?:^|[.!?…;,:] |\b(?:parce que|car|vu que|et que|puisque|comme) )(?:et )?"
    r"(?P<qui>m(?:on|a) (?:petite? |grande? |beau-|belle-|arrière-)?(?:grand[- ]?m[èe]re|grand[- ]?p[èe]re|père|mère|frère|sœur|oncle|tante|tonton|tata|mamie|papi|cousine?|voisine?|fils|fille)(?: (?-i:[A-ZÀ-Ý])[\w-]+)?)"
    rf",? (?:(?:il|elle) )?(?P<fait>(?:ne |n’|se |s’|m’|me )?{_CLAUSE}+)(?P<suite>, (?:et )?(?:elle|il|je|j’)(?: |(?<=’))?{_CLAUSE}+)?",
    re.IGNORECASE,
)
"""« ma mère a attendu trente ans pour lire son courrier »: whom it comes from."""
_BLESSE = re.compile(
    r"\b(?:partie?|quitt\w+|divorc\w+|prison|alcool\w*|bu(?:vait|vais)|frapp\w+|batt\w+|malades?|d[ie]t|disai[ts]|verr?a|aura|sera)\b"
)
"""What is nobody's business, or only words that are quoted, or hopes."""


_NIE = re.compile(r"\b(?:pas|plus|jamais|rien)\b")
_NIE_PUIS_MAIS = re.compile(r"\s*,?\s*(?:mais|par contre|en revanche)\b", re.IGNORECASE)


def des_siens(carnet: Carnet) -> str | None:
    """What happened to one of theirs, as a clause for « parce que », the deepest why first; or None.

    « mon père était maçon, je l’ai vu faire ses papiers » → « mon père était maçon et que je l’ai
    vu faire ses papiers »; never a death.
    """
    for texte, motif in reversed(pourquois_lus(carnet)):
        ecrit = essentiel(texte, LONGUEUR_LUE) or texte if motif != "motif_argent" else ""
        for trouve in _LES_SIENS.finditer(ecrit):
            fait, suite = trouve["fait"].strip(), (trouve["suite"] or "").lstrip(", ")
            if _NIE_PUIS_MAIS.match(ecrit, trouve.end("fait")) and _NIE.search(fait):
                # « mon père fabriquait pas, mais il transportait »: what he did not do is no reason.
                continue
            dit = avec_ne(f"{trouve['qui'][0].lower()}{trouve['qui'][1:]} {fait}")
            if len(fait.split()) < PEU_DIT and suite:
                dit = f"{dit} et {que(avec_ne(suite.removeprefix('et ')))}"
            dit = _SANS_NE.sub(
                lambda m: f"{m[1]}{'n’' if voyelle(m[2]) else 'ne '}{m[2]} {m[3]}", dit
            )
            if 5 <= len(dit.split()) <= COURTE + 4 and _se_confie(dit):
                return dit
    return None


_SANS_NE = re.compile(
    r"^(m(?:on|a) (?:petite? |grande? )?[\w-]+ )((?:s’|m’|se |me )?(?!ne )[\w]+) (plus|pas|jamais)\b"
)
"""« ma grand-mère s’est plus fait coiffer »: its « ne » is missing."""

PEU_DIT = 5
"""Words said of one of theirs, that what follows completes."""


def _se_confie(dite: str) -> bool:
    plat = normaliser(dite)
    tait = A_TAIRE.search(plat) or _BLESSE.search(plat) or ARGENT.search(dite)
    # « ma fille est rentrée en disant »: what was said is gone.
    suspendu = re.search(r"\b(?:en disant|dit|disait|demandait|demandé|répété)$", dite)
    return not (tait or suspendu) and _un_verbe(dite) and not inacheve(dite)


def _un_verbe(dite: str) -> bool:
    """Whether each clause has its verb, and no second one that nothing ties to it."""
    premiere, *autres = re.split(
        r" et qu(?:e |’)|,? (?:qui|que|qu’|dont|où|quand|parce que) ?", dite
    )
    mots = [mot.lower() for mot in decouper(premiere)]
    verbes = [
        m
        for avant, m in zip(mots, mots[1:], strict=False)
        if conjugue(m) and part(m, "V") > 0.5 and not participe_passe(m) and avant not in _ARTICLES
    ]
    return len(verbes) == 1


_ARTICLES = ("le", "la", "l’", "les", "un", "une", "des", "du", "son", "sa", "ses", "mon", "ma")

_SE_DIT = re.compile(
    r"(?!.*\b(?:je|me|moi|mon|ma|mes|nous|notre|nos|tu|te|vous|votre|vos)\b)(?!.*(?:\b[jmt]’|[«“]))"
    r"(?:les?|la|l’|une?|des|ces?|cette|celui|celle|ceux|tout|toute|tous|chaque|quelqu’un|personne|on|c’est|ça|dans|avec|sans|si|quand|il|autour)(?:\b|(?<=’))",
    re.IGNORECASE,
)
"""Words that are nobody's, and open as a clause does."""


def _coupee(dite: str, texte: str) -> bool:
    """Whether a reason stops on a verb that had its object: « les gens voulaient réparer (le leur) »."""
    dernier = normaliser(dite).split()[-1]
    suite = rf"\b{re.escape(dernier)} (?:les?|la|l'|leurs?|une?|des|du|ce|mon|ma|mes)\b"
    return infinitif(dernier) and bool(re.search(suite, normaliser(texte)))


_VOULOIR = re.compile(
    r"nous (?:ador|aimons|voul|aimerions|avons (?:voulu|envie)|souhait|rêv|cherch)"
)
"""A wish says more after « afin que »; one's own pleasure, little to anybody else."""

_PAS_UNE_RAISON = re.compile(
    r"^nous (?:ne |n’)?(?:imaginons|supposons|pouvions|allons|vous|sommes|étions|avons (?:vu|été|travaillé|fait))\b|\baussi,|^nous .*\b(?:marre|permis|psy|burn-?out|chômage|viré\w*|licenci\w*|divorc\w*|raté\w*)\b"
    r"|^(?:ils?|elles?) |\bdit,|(?<!que )(?<!qu’)\bon (?!ne )[^,;]*[^,;’e] on |\bon les? \w+ plus\b"
    r"|\b(?:qui|on|ils?|elles?|^les [\w-]+) (?!ne |n’)(?:l[ae]s? |l’|se |s’)?\w+ (?:même )?(?:plus|pas|jamais)\b"
    r"|(?<=\w )(?<!que )(?<!comme )\b(?:ça|cela)\b|^c’(?:est|était) (?:\w+ )?(?:à cause|grâce|dû|lié|parce|venu|depuis)\b"
    r"|\b(?:à|de|en|pour|avec|sur|que|qui|quoi|dont|où)$|, (?:(?:avec|grâce à) (?:nous|moi),? )?(?:ils|elles|on) "
    r"|(?<!il )(?<!qu’)\by a\b|\bqu(?:e |’)(?:ça|cela) (?:(?:ne |se |le |n’|s’)*[\w]+)(?: (?:ça|cela|pas|plus))*$"
    r"|^(?:ça|cela),? c’|\b(?:toute une|longue) histoire$"
    rf"|^(?:les?|la|l’).*[a-zéè] {SANS_LIEN}(?=(?:se |s’)?\w)"
    r"|^s(?:on|es|a) |, et nous l[ea]?(?: |’)|\b(?:parce qu|puisqu|car )|^nous (?:(?!\b(?:les|des|tous) ).)*\b(?:elles|ils)\b|^nous (?:(?!\b(?:l[ea]|une?|chaque) |\bl’).)*\b(?:elle|il)\b(?! (?:faut|y a))"
)
"""What happened to them, says nothing alone, runs on, or has lost its « ne »."""


def _a_son_verbe(dite: str) -> bool:
    """Whether a clause has a verb outside « qui… »: « un dossier qui se ferme enfin » has none."""
    mots = [mot.lower() for mot in decouper(dite)]
    verbes = [m for m in mots[1:] if conjugue(m) and part(m, "V") > 0.5 and not participe_passe(m)]
    relatives = sum(mot in ("qui", "que", "qu’", "dont", "où") for mot in mots)
    return len(verbes) > relatives
