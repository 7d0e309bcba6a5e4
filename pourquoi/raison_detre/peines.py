"""What people are said to suffer, and the same once it is lifted, as a clause for « afin que »."""

from __future__ import annotations

import re

_SUITE = r"(?:(?! (?:et|mais|parce|alors|ou) |[,.;!?…]).)"
_SUBIES = (
    (r"s’excus(?:ent|aient)", "ne s’excusent plus", "ne s’excuse"),
    (r"se cach(?:ent|aient)", "ne se cachent plus", "ne se cache"),
    (r"se tais(?:ent|aient)", "ne se taisent plus", "ne se taise"),
    (r"se priv(?:ent|aient)(?= d(?:e |’|es |u ))", "ne se privent plus", "ne se prive"),
    (r"baiss(?:ent|aient)(?= (?:les yeux|la tête|la voix))", "ne baissent plus", "ne baisse"),
    (r"renon(?:cent|çaient)(?= (?:à|au|aux) )", "ne renoncent plus", "ne renonce"),
    (r"pass(?:ent|aient) pour(?= (?:des|plus) )", "ne passent plus pour", "ne passe pour"),
    (
        r"attend(?:ent|aient)(?= (?:des (?:heures|jours|semaines|mois|années)|\d+|deux|trois|quatre|six|huit|dix)\b)",
        "n’attendent plus", "n’attende",
    ),
    (r"(?:sont|étaient) (?P<traites>traitée?s)(?= (?:d(?:e |’)|comme ))", "ne soient plus traités", "ne soit traité"),
)  # fmt: skip
"""What is suffered, told in the present or the past; the same of « ils » and of « plus personne »."""

_NOMMEES = "|".join(f"(?P<subie_{n}>{subie})" for n, (subie, *_) in enumerate(_SUBIES))

PEINE = re.compile(
    r"(?<!\bsi )\b(?P<lien>qui|et|ou|les gens|ils|elles|(?P<nommes>(?:les|des|mes|nos) (?!fournisseurs|concurrents|banquiers)[^\W\d_]{3,}[sx])(?: (?:des|du|de la|de l’|de|d’) ?[\w-]+)?) (?:(?:en |y )?(?:ont|avaient) (?:souvent |tellement |trop |un peu |très |parfois |encore |toujours )?(?P<mal>peur|honte)"
    rf"(?P<de> (?:de (?!rien\b)|d’|du |des ){_SUITE}+|(?=[,.;!?…]|$))"
    rf"|(?:ne |n’)os(?:ent|aient) (?:pas|plus|même pas) (?P<oser>(?!déranger|embêter)(?:se |s’)?\w+(?:er|ir|re)\b{_SUITE}*)"
    r"|se (?P<se>croient|croyaient|sentent|sentaient) (?P<tel>seule?s|nul(?:le)?s|bêtes|perdue?s|incapables|oubliée?s|jugée?s|coupables|invisibles|inutiles|moches)"
    r"|(?P<seul>culpabilisent|stressent|angoissent|galèrent|s’inquiètent)\b"
    r"|se f(?:ont|aisaient) (?P<avoir>avoir|arnaquer|plumer|rouler|engueuler|rembarrer)\b"
    rf"|(?:{_NOMMEES})(?P<suite>(?: (?!pas |plus |jamais |quand |si |dès |pendant ){_SUITE}*)?(?=$| (?:et|mais|parce|alors|ou) |[,.;!?…])))",
    re.IGNORECASE,
)
"""An ill in the words of who tells it: « elles s’excusaient de leurs cheveux »."""


def sans_peine(mal: re.Match[str], sujet: str | None) -> str | None:
    """« elles s’excusaient de leurs cheveux » → « les clientes ne s’excusent plus de leurs cheveux ».

    Args:
        mal: what `PEINE` found.
        sujet: those who suffer it, several; None for « plus personne ».
    """
    ils = sujet or "plus personne"
    if mal["mal"]:
        return f"{ils} n’{'aient plus' if sujet else 'ait'} {mal['mal']}{mal['de'].rstrip()}"
    if mal["oser"]:
        # Once they dare, it is without the fear that kept them.
        ose = re.sub(r"\b(?:de|par) peur (?=d(?:e |’))", "sans peur ", mal["oser"].strip())
        return f"{ils if sujet else 'chacun'} ose{'nt' if sujet else ''} {ose}"
    if mal["tel"]:
        se = {"croyaient": "croient", "sentaient": "sentent"}.get(
            mal["se"].lower(), mal["se"].lower()
        )
        return f"{ils} ne se {se} plus {mal['tel']}"
    if mal["avoir"]:
        return f"{ils} ne se fasse{'nt plus' if sujet else ''} {mal['avoir']}"
    if not mal["seul"]:
        return _subie(mal, sujet)
    verbe = mal["seul"].lower()
    if sujet is None:
        verbe = verbe[:-2]
    elide = verbe.startswith(("s’", "a"))
    return (
        f"{ils} {'ne ' if not elide or verbe[0] == 's' else 'n’'}{verbe}{' plus' if sujet else ''}"
    )


def _subie(mal: re.Match[str], sujet: str | None) -> str | None:
    """The same of the verbs of the table, each with what follows it."""
    rang = next(n for n in range(len(_SUBIES)) if mal[f"subie_{n}"])
    _, plusieurs, personne = _SUBIES[rang]
    suite = mal["suite"].rstrip()
    if mal["traites"] and sujet:
        plusieurs = plusieurs.replace("traités", mal["traites"].lower())
    if sujet:
        return f"{sujet} {plusieurs}{suite}"
    return None if mal["traites"] else f"plus personne {personne}{suite}"
