"""Answers that are lists: their groups, people or not, and the list with those that it lacks."""

from __future__ import annotations

import re

from pourquoi.clientele.dite import dire_clientele
from pourquoi.clientele.nommee import humains
from pourquoi.clientele.sans_personne import nomme_une_chose
from pourquoi.rectifications import pleins
from pourquoi.retouche.groupes import nomme_des_gens
from pourquoi.valeurs import enumerer

UN_GROUPE = re.compile(
    r"(?P<det>(?:les?|la|l'|une?|des|mon|ma|mes|son|sa|ses|leurs?|nos?|notre|ce|cet|cette|ces)(?:\b|(?<=')) ?)\w"
)

_ENTRE_GROUPES = re.compile(
    r",\s*(?:et )?| et (?=(?:les|des|ceux|celles|la|le|mes|nos|une?|quelques|tous|toutes|aux?|à) |l['’])"
)


def en_groupes(liste: str) -> list[str]:
    """The groups of a list, as told: « les jeunes et les vieux », two of them."""
    return [g.strip() for g in _ENTRE_GROUPES.split(liste) if pleins(g)]


def liste_complete(eux: list[str], dit: str, devant: bool) -> str:
    """A list with the groups it lacks, none of them twice."""
    dit = (dire_clientele(dit) or dit) if re.search(r"[.;!?]\s", dit) else dit
    tenus = en_groupes(dit.strip(" ."))
    neufs = []
    for groupe in eux:
        if not any(pleins(groupe) <= pleins(t) for t in (*tenus, *neufs)):
            neufs.append(groupe[0].lower() + groupe[1:])
    return enumerer([*neufs, *tenus] if devant else [*tenus, *neufs])


_PLUSIEURS = re.compile(r"(?:les|des|ceux|celles)\b", re.IGNORECASE)


def des_clients(groupe: str) -> bool:
    """Whether a group may be people: known as such, or several that are no things."""
    return humains(groupe) or bool(_PLUSIEURS.match(groupe)) and not nomme_une_chose(groupe)


def des_gens(dit: str) -> bool:
    """Whether words name people, some or one."""
    return bool(dit and (nomme_des_gens(dit) or humains(dit)))
