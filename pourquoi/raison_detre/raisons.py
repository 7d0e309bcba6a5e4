"""Why they do it, as a clause for « parce que », when they told no effect on others."""

from __future__ import annotations

import re

from pourquoi.carnet import Carnet
from pourquoi.ecriture import normaliser
from pourquoi.raison_detre.matiere import (
    A_TAIRE,
    PRIVE,
    PROFONDS,
    SANS_LIEN,
    dicible,
    pourquois_lus,
)
from pourquoi.reflet import par_nous
from pourquoi.reflet.lexique import conjugue, infinitif, part, participe_passe
from pourquoi.reflet.typographie import decouper

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
    r"^nous (?:imaginons|supposons|pouvions|n’allons|vous|sommes|étions|avons (?:vu|été|travaillé|fait))\b|\baussi,|^nous .*\b(?:marre|permis|psy|burn-?out|chômage|viré\w*|licenci\w*|divorc\w*|raté\w*)\b"
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
