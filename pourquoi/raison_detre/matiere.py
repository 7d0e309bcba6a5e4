"""What was said that the sentence may use, and what it may never say."""

from __future__ import annotations

import re
from dataclasses import replace

from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.ecriture import normaliser
from pourquoi.lecture import plaisante
from pourquoi.reflet import par_nous
from pourquoi.reflet.lexique import a_lecture, part, participe_passe
from pourquoi.reflet.souhait import SUBJONCTIFS


def ensemble(mots: str) -> frozenset[str]:
    """The words of a list written in one string."""
    return frozenset(mots.split())


PLUSIEURS = re.compile(
    r"\b(les|aux|des|mes|nos|ces) ((?:(?:petite?s|jeunes|vieux|vieilles|grande?s|bonn?e?s) (?!dans|sans|pas|plus|mais|puis))?[^\W\d_]+[sx])\b",
    re.I,
)


SANS_LIEN = r"(?<!que )(?<!où )(?<!quand )(?<!dont )(?<!si )(?<!et )(?<!ou )(?<!mais )(?<!comme )(?:ils?|elles?) "
"""A pronoun that opens another clause, nothing tying it to the one before: « … dans la glace il se redresse »."""

PROFONDS = ("motif_sens", "motif_mixte", "motif_personnel")


def pourquois_lus(carnet: Carnet) -> list[tuple[str, str]]:
    """The whys and how each was read; one given again later is taken for a mixed one."""
    dits = carnet.pourquois()
    return list(zip(dits, [*carnet.motifs, *["motif_mixte"] * len(dits)], strict=False))


def sans_plaisanteries(carnet: Carnet) -> Carnet:
    """The same notebook without the whys that were a joke: nobody exists « pour devenir milliardaire »."""
    lus = zip(POURQUOIS, pourquois_lus(carnet), strict=False)
    gardes = [(nom, *lu) for nom, lu in lus if not (lu[1] == "reponse_vague" and plaisante(lu[0]))]
    if len(gardes) == len(carnet.pourquois()):
        return carnet
    places = dict(zip(POURQUOIS, gardes, strict=False))
    propos = {nom: dit for nom, dit in carnet.propos.items() if nom not in POURQUOIS}
    propos |= {a: carnet.propos[de] for a, (de, *_) in places.items() if de in carnet.propos}
    textes = {nom: places[nom][1] if nom in places else None for nom in POURQUOIS}
    motifs = [motif for *_, motif in gardes]
    return replace(carnet, propos=propos, motifs=motifs, **textes)


def au_propos(carnet: Carnet) -> Carnet:
    """The same notebook, its whys brought down to their point where it is known and has a verb."""
    noms = [f"pourquoi_{niveau}" for niveau in range(1, carnet.niveau)]
    dits = {nom: carnet.bouts(nom, getattr(carnet, nom)) for nom in noms}
    pleins = {nom: [b for b in bouts if not _est_un_nom(b)] for nom, bouts in dits.items()}
    return replace(carnet, **{nom: ". ".join(bouts) for nom, bouts in pleins.items() if bouts})


def _est_un_nom(bout: str) -> bool:
    """« la mamie qui sort de dialyse »: nothing is said of her."""
    reflet = par_nous(bout)
    return reflet is not None and reflet.forme == "nominal"


def profonds(carnet: Carnet, motifs: tuple[str, ...] = PROFONDS) -> list[str]:
    """The whys, the deepest first: the last one is nearer to the raison d'être than the first."""
    lus = pourquois_lus(carnet)
    return [texte for motif in motifs for texte, lu in reversed(lus) if lu == motif]


_PAS_LE_PLUS_IMPORTANT = re.compile(
    r"(?:c'est|ce n'est|c'etait|etait|est) pas (?:ca |ce qui |cela )?(?:le plus important|l'important|l'essentiel|la (?:vraie|bonne) raison|compte|pour ca|le plus)\b"
)


def desavoue(carnet: Carnet, texte: str) -> bool:
    """Whether a later why says of this one that it was not what mattered."""
    dits = carnet.pourquois()
    apres = dits[dits.index(texte) + 1 :] if texte in dits else []
    return any(_PAS_LE_PLUS_IMPORTANT.search(normaliser(dit)) for dit in apres)


ARGENT = re.compile(
    r"\b(?:argent|fric|thunes?|sous(?! (?:une?|l[ea]s?|leurs?|des|[nv]os|[nv]otre|sa|ses?|son|ce|cette|terre|vide|clé)\b| l[’'])|(?<=faire du )blé|pognon|euros?|marges?|rentab\w*|salaires?|revenus?|riches?"
    r"|rapport(?:e|ent|er)|gagn\w+(?! (?:du|leur|un peu de) temps| (?:en )?(?:confiance|autonomie))|pa[iy](?:e|ent|er|é)|chiffre|trésorerie|millionn\w+|milliard\w*|fortune|cash|impôts?)\b",
    re.IGNORECASE,
)
"""Words of money: no purpose of the sentence holds any, not even silver."""


_LEUR_DU = re.compile(
    r"(?<=\w )(?:ne )?(?:pa[iy]ent|pa[iy]e) (?=(?:plus )?(?:juste|que |qu’|seulement|moins|pas (?:pour|plus)|(?:le|un) (?:juste|bon|vrai) prix|ce qu|pour rien))|(?<=\w )gagnent (?=(?:enfin |mieux |bien |correctement |dignement )*leur vie\b)"
    r"|\b(?:qui |ne |n’|plus |pas |sans |beaucoup |trop |assez |peu |bien |avoir |ont |aient |a |ait )+d’argent\b|\bsans argent\b|\bquand (?:ils|elles|on) (?:n’)?(?:ont|a) pas les sous\b"
    r"|\ben (?:ont|aient?) pour (?:leur|son) argent\b|\bl’argent (?=(?:ne |n’)?(?:soit|est|empêche) (?:pas|plus|jamais)\b)|\bsans y laisser (?:la|le|leur|sa|son) (?:paie|salaire|fortune)\b|\bpayer (?=(?:(?:son|leur|le) (?:loyer|chauffage|plein)|(?:la|leur) cantine|(?:les|leurs) (?:courses|factures))\b)",
    re.IGNORECASE,
)
"""« que les gens paient juste ce qu’il faut », « que les éleveurs gagnent leur vie »: fair to others."""
_MAL_ACCORDE = re.compile(
    r"\bnous (?:sommes|serons|étions|serions|soyons|restons|resterons|devenons|sentons)(?: \w+ment| bien| très| plus| pas)* (\w+)",
    re.IGNORECASE,
)


def dicible(phrase: str) -> bool:
    """Whether a part may stand in the sentence: no money, and « nous » agrees with what follows."""
    accord = _MAL_ACCORDE.search(phrase)
    seul = accord and a_lecture(accord[1].lower(), "A", "Vp") and accord[1][-1] not in "sx"
    if seul or ARGENT.search(_LEUR_DU.sub(" ", phrase)) or CRU.search(phrase):
        return False
    return not _INTIME.search(phrase)


def fidele(phrase: str, source: str) -> bool:
    """Whether every content word was typed so, or nearly: « shein » is not « shunt »."""
    dits = {m[:3] for m in re.findall(r"\w{2,}", normaliser(source).replace("k", "qu"))}
    return all(m[:3] in dits for m in re.findall(r"\b\w{5,}", normaliser(phrase)))


_INTIME = re.compile(
    r"\bno(?:tre|s) (?:\w+ )?(?:burn-?out|divorce|séparation|cancer|dépression|maladie|handicap|faillite|dettes?|deuil|chômage|licenciement|addiction|alcoolisme|rupture|ex)\b",
    re.IGNORECASE,
)
"""What is nobody’s business on a shop window."""


CRU = re.compile(
    r"\b(?:fout\w*|gueules?|cul|cons?|connes?|chi(?:er|ent)|emmerd\w*|merde)\b", re.IGNORECASE
)


PERSONNES = re.compile(
    r"\b(?:je|j’|me|m’|moi|mon|ma|mes|tu|te|toi|vous|votre|vos|ça|cela|argent|fric|impôts?)(?:\b|(?<=’))", re.I
)  # fmt: skip


PRIVE = re.compile(
    r"\b(?:notre|nos) (?:fils|filles?|enfants?|gosses?|gamine?s?|mômes?|petits|m[eè]res?|p[eè]res?|famille|femme|mari|parents|frères?|sœurs?|soeurs?|copine|copain)\b",
    re.IGNORECASE,
)
"""One’s own family."""


AUTRES = ("motif_offre", "motif_opportunite", "reponse_vague")


MAL = re.compile(
    r"\b(?:meur\w*|mouri\w*|souffr\w*|cr[eè]v\w*|part(?:ent|e)|quitt\w*|jett\w*|pleur\w*|gal[eè]r\w*|manqu\w*"
    r"|craqu\w*|oblig\w*|dépouill\w*|bouff\w*|honte|subi\w*|cass\w*|attend\w*|perd\w*|tomb\w*|râl\w*|ferm\w*|ennui\w*|abandonn\w*|peur|mal|merde|seule?s?|personne"
    r"|finiss\w* (?:à|dans|en|au)(?= )|cochonneries?|saloperies?|faim|froid|dehors(?<=dorment dehors)|arnaqu\w*|isol\w*|tristes?|stress\w*|n’importe quoi)\b"
)
"""An ill told in the present is what they fight, not what they bring about."""


def sujet_d_avant(carnet: Carnet, texte: str) -> str:
    """« les paysans », that the answer before this one opened with, or nothing."""
    dits = carnet.pourquois()
    avant = dits[dits.index(texte) - 1] if texte in dits[1:] else ""
    sujet = re.match(
        r"(?:(?:parce qu[’e]?|pcq|pck|pasque|ba?h|ben|que|car) ?)*((?:les|mes|nos) (?:(?:petite?s|jeunes|vieux|vieilles|grande?s|bonn?e?s) )?[^\W\d_]+[sx])\b",
        avant,
        re.I,
    )
    return sujet[1] if sujet else ""


EN_PREMIERE = re.compile(r"\b(?:je|j[’']|me|m[’']|moi|mon|ma)(?:\b|(?<=[’']))", re.IGNORECASE)


_ALLES = re.compile(
    r"(?:mort|n[ée]|parti|venu|revenu|devenu|tomb[ée]|all[ée]|arriv[ée]|rest[ée]|entr[ée]|rentr[ée]|sorti|mont[ée]|descendu|pass[ée]|décédé)e?s?"
)


def accompli(mots: list[str]) -> bool:
    """Whether a verb, after the word before it, tells what is over: « est mort », « nous l’avons appelé »."""
    avant, verbe, *suite = mots
    if SUBJONCTIFS.get(verbe, verbe) in ("soit", "soient", "sommes", "soyons"):
        return avant in ("se", "s’") or any(_ALLES.fullmatch(mot) for mot in suite)
    a_eu = SUBJONCTIFS.get(verbe, verbe) in ("ait", "aient", "avons", "ayons")
    return a_eu and any(participe_passe(mot) and part(mot, "ND") < 0.3 for mot in suite[:2])


def tout_ce_qui_est_dit(carnet: Carnet) -> str:
    """All that was said of the business, on one line."""
    dits = (carnet.activite, *carnet.pourquois(), carnet.acte, carnet.regard_client)
    return " . ".join(texte for texte in (*dits, carnet.coeur_clientele) if texte)


A_TAIRE = re.compile(
    r"\b(?:gros(?:se)?|moche|nulle?|bete|conne?|idiote?|ratee?|incapable|bon(?:ne)? a rien|mauvaise?|loser|boulet|minable|honte|larbin"
    r"|mort\w*|mourir|meurt|decede\w*|deces|deuil|enterr\w*|cancer|suicid\w*|tuee?r?|perdu (?:ma|mon)|harcel\w*|viol\w*|depression|vire[er]?|perdu\w*|fatigu\w*|epuis\w*)\b"
)


_AILLEURS = re.compile(
    r"(?<!partir)(?<!vivre)(?<!aller)(?<!venir)(?:,? (?:comme )?(?:partout )?ailleurs|,? partout|,? ici|,? (?:(?:comme )?(?:chez|dans|en|à) (?:les |la |l’|le |d’)?(?:autres(?: [\w-]+)?|concurren\w+|grandes? surfaces?|supermarchés?|hypermarchés?|centres? commercia\w+|grandes? enseignes?|chaînes?|ville|internet)))\b(?=$|[,.])",
    re.IGNORECASE,
)


def sans_ailleurs(clause: str) -> str:
    """A clause without where an ill is suffered at its end: « ailleurs », « dans les grandes surfaces ».

    Told of the business itself, « osent dîner seules ailleurs » would say the contrary.
    """
    return _AILLEURS.sub("", clause)
