"""What people say they want to do, or do so that others live better, as infinitives.

« je me suis promis de garder une librairie ouverte » → « garder une librairie ouverte ».
"""

from __future__ import annotations

import re

from pourquoi.raison_detre.effets import lire
from pourquoi.raison_detre.matiere import CRU, PERSONNES, PLUSIEURS, dicible, ensemble, fidele
from pourquoi.raison_detre.pour_qui import CHOSES
from pourquoi.reflet import sans_hesitation
from pourquoi.reflet.lexique import infinitif, tours
from pourquoi.reflet.personne import NOUS, Intournable, tourner
from pourquoi.reflet.typographie import decouper, nettoyer

_ADVERBES = r"(?: (?:juste|enfin|seulement|maintenant|surtout|désormais|aussi|simplement|vraiment|bien|toujours|avant tout|vite|plutôt|tellement))*"
_TENU = re.compile(
    rf"\b(?:(?:je|on|nous|moi) (?:veux|veut|voulons|voudrais|voudrait|voulais|voulait|voulions|souhaite|souhaitais|cherche à|essaie d[e’]|compte|tiens à|tient à)"
    rf"|j’(?:aimerais|espère|essaie d[e’]|éprouve le besoin d[e’]|ai besoin d[e’])|on aimerait|nous aimerions|(?:j’ai|j’avais|on a|on avait|nous avons|nous avions)(?: eu)? envie d[e’]"
    rf"|(?:me|m’|s’|se|nous) ?(?:suis|est|étais|était|sommes) (?:promis|juré|engagée?|mise? en tête|donné pour mission) (?:de|d’|à)|j’ai (?:promis|juré|décidé|choisi|rêvé) d[e’]|(?:j’ai|on a|nous avons) toujours (?:voulu|rêvé d[e’]|aimé)"
    rf"|(?:mon|notre|l’|la vraie|ma|ce que je veux|ce qu’on veut) ?(?:idée|but|rêve|mission|objectif|envie|souhait|ambition|combat|truc)?,? ?c’est(?: surtout| d’abord)?(?: d[e’])?|l’idée (?:est|était) d[e’]|(?:m’|nous )(?:a|avait|ont|avaient) (?:re)?donné (?:l’|très |tellement )?envie d[e’]|^(?:de |d’)?(?=(?:m’occuper|me consacrer) ))"
    rf"{_ADVERBES} ?",
    re.IGNORECASE,
)
"""What announces an act that is wanted."""

_AIME = re.compile(
    rf"\b(?:j’(?:aime|adore)|on (?:aime|adore)|ce que j’aime,? c’est|ce qui me plaît,? c’est)(?: d[e’])?{_ADVERBES} ?",
    re.IGNORECASE,
)
"""What announces an act that is liked: for others, or it is a mere pleasure."""

_POUR = re.compile(r"(?:^|[,.] |\b(?:c’est|là|fais ça) )pour ", re.IGNORECASE)

_JE_FAIS_POUR = re.compile(
    r"(?:^|[,.] |parce que |moi )(?:je|j’|on|nous) ?(?P<verbe>[^\W\d_]+) (?P<suite>(?:du|de la|de l’|des|les|le|la|l’|un|une)\b ?[^,.;!?]{3,60}?),? pour qu(?:e |’)",
    re.IGNORECASE,
)
"""« je fais du pain au levain pour que les gens digèrent »."""

_FIN = re.compile(
    r"[.;!?…:»«(]| (?:parce|mais|car|alors|avant même|quand même|sinon|puisque|comme ça|par exemple|tellement)\b"
    r"|,? (?:et|puis) (?:je|j’|on|c’|ça|que|qu’|ne |puis|aussi|surtout |d’ailleurs|moi |là)"
    r"|, (?!un(?:e)? [\w’ ]{2,25} comme un)|,? (?:quoi|voilà|hein|lol|mdr|tu vois|vous savez)\b| s’il (?:le )?faut| pour qu(?:e |’)"
)
_POUR_AUTRUI = re.compile(
    r"\b(?:gens|quelqu’un|autrui|aux|ceux|celles|chacun|tout le monde|on|monde|client\w*|personnes?|famille\w*|village|quartier|bourg|vallée|ville|pays|(?:leur|lui) (?:\w+er|\w+ir|\w+re))\b"
)
_SERVIR = ensemble(
    "réparer restaurer transmettre apprendre enseigner accueillir écouter nourrir cuisiner soigner fabriquer rendre redonner donner aider accompagner partager sauver protéger préserver "
    "garder cultiver élever créer raconter montrer expliquer offrir entretenir habiller coiffer conseiller défendre réunir rassembler rapprocher rassurer soulager récupérer recycler planter "
    "enlever ôter libérer ramener faire éviter éveiller ouvrir maintenir relever redresser construire bâtir embellir simplifier guider former servir loger occuper prendre permettre dire trouver "
    "remettre changer être sortir faciliter relier éduquer déchiffrer traduire rénover remonter retrouver prouver lutter reconstruire"
)
"""Verbs that say what someone is there for."""

_POUR_SOI = re.compile(
    r"(?:ne )?(?:vivre|rester|revenir|avoir|gagner|manger|partir|voir|savoir|pouvoir|devenir|finir|travailler|bosser|choisir|arrêter|quitter|reprendre|racheter|acheter|payer|"
    r"être(?! (?:là (?:quand|pour|auprès|avec|dans)|auprès|aux côtés|ce(?:ux|lles) ))|créer (?:mon|ma|notre|une? (?:boîte|entreprise|activité))|prendre le temps(?! d)|prendre (?:soin de (?:moi|nous)|ma|mon)"
    r"|changer (?:de|d’)|me (?!consacrer)|m’(?!occuper)|nous (?!occuper|consacrer)|faire (?:mieux|pareil|autrement|ça|ce que|les choses|un truc|autre chose|comme|quelque chose)|trouver (?:un|du|des|la|ma|mon|le temps)|montrer que (?:je|j’)|prouver|sortir (?:de|du)|rendre ce qu|dire (?:que|non|oui|ça|merde|par là|(?:(?:surtout|juste|aussi|plutôt|simplement|en fait),? )?c’est\b)|changer ça|servir à|sauver ma|ouvrir (?:un|une|mon|ma)\b(?! porte)|monter (?:un|une|mon|ma)\b|donner (?:ma|mon|envie)$)\b"
)
_CELA = re.compile(r"\bc(?:e|et|ette|es) ([\w’-]+?)-(?:là|ci)\b")


def vouloirs(texte: str, gens: str | None = None) -> list[tuple[float, str]]:
    """The acts wanted in an answer, said by « nous », with how surely they are a mission (0 to 1).

    Args:
        texte: an answer to a why, however typed.
        gens: the core clientele, whom « leur » may take up: « les étudiants »; may be None.
    """
    source = f"{texte} {gens or ''} faire dire"
    dit = re.sub(
        r"\b(endroit|lieu|coin)( \w+)? ou (?=\w+er\b)",
        r"\1\2 où ",
        lire(sans_hesitation(nettoyer(texte))),
    )
    trouves = [(1.0, v) for m in _TENU.finditer(dit) if (v := _acte(dit, m.end(), gens, source))]
    for m in _AIME.finditer(dit):
        acte = _acte(dit, m.end(), gens, source)
        if acte and (_POUR_AUTRUI.search(acte) or acte.split(" ")[0] in _SERVIR - {"faire"}):
            trouves.append((0.8, acte))
    for m in _POUR.finditer(dit):
        if acte := _acte(dit, m.end(), gens, source):
            trouves.append((0.9, acte))
    if fait := _JE_FAIS_POUR.search(dit):
        lus = [t for p in (1, 4) for t in tours(fait["verbe"].lower(), p) if t.temps == "P"]
        if lus and lus[0].infinitif not in ("vouloir", "avoir", "savoir", "mettre"):
            acte = _acte(f"{lus[0].infinitif} {fait['suite']}", 0, gens, source)
            trouves += [(0.7, acte)] if acte else []
    return trouves


def _acte(dit: str, debut: int, gens: str | None, source: str) -> str | None:
    """The infinitive phrase that opens here, said by « nous », or None when it is no mission."""
    suite = dit[debut:]
    fin = _FIN.search(suite)
    phrase = (suite[: fin.start()] if fin else suite).strip(" ,")
    phrase = _CELA.sub(_celui, phrase)
    phrase = _sans_pronom(phrase, dit[:debut], gens) or ""
    mots = decouper(phrase)
    if not 3 <= len(mots) <= 24 or _POUR_SOI.match(phrase) or CRU.search(phrase):
        return None
    verbe = mots[1] if mots[0] in ("me", "m’", "nous", "ne", "n’") else mots[0]
    if not infinitif(verbe) and not (mots[0] == "ne" and infinitif(mots[2])):
        return None
    if not fidele(phrase, source):
        return None
    try:
        phrase = tourner(phrase, NOUS, 1)
    except Intournable:
        if PERSONNES.search(phrase):
            return None
    return phrase if dicible(phrase) else None


def _celui(trouve: re.Match[str]) -> str:
    """« cette honte-là » → « la honte »."""
    article = {"ce": "le", "cet": "l’", "cette": "la", "ces": "les"}[trouve[0].split(" ")[0]]
    nom = trouve[1]
    if article in ("le", "la") and re.match(r"[aeiouyéèêhœ](?!onte)", nom):
        article = "l’"
    return f"{article}{'' if article == 'l’' else ' '}{nom}"


def _sans_pronom(phrase: str, avant: str, gens: str | None) -> str | None:
    """« les garder en vie » → « garder les abeilles en vie », or None when nobody knows whom."""
    pronom = re.match(r"(lui|leur|les|l’|le|la|en|y) ?(\w+(?:er|ir|re)\b) ?", phrase)
    if pronom is None or not infinitif(pronom[2]):
        return phrase
    reste = phrase[pronom.end() :]
    if pronom[1] == "lui" and re.match(r"(?:la|le|les|l’)", reste):
        # « lui enlever la honte »
        return f"{pronom[2]} {reste}"
    court = gens and re.match(r"les [\w-]+(?: (?!qui|que|et)[\w’-]+){0,3}$", gens)
    if pronom[1] == "leur" and gens and court and reste and not CHOSES.search(gens):
        return f"{pronom[2]} {reste} aux {gens[4:]}"
    nommes = {f"les {nom.lower()}" for _, nom in PLUSIEURS.findall(avant)}
    if pronom[1] == "les" and len(nommes) == 1:
        return f"{pronom[2]} {nommes.pop()} {reste}".strip()
    return None
