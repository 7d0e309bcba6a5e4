"""Words of the sentence named letter for letter: marked as quoted, taken out, put back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from pourquoi.ecriture import normaliser, sans_accents
from pourquoi.majuscules import majuscule
from pourquoi.reflet.lexique import conjugue, infinitif, part, participe_passe
from pourquoi.reprise import sans_la_reprise
from pourquoi.retouche.places import Place

_MOT = re.compile(r"[^\W_]+")


@lru_cache(maxsize=256)
def _mots(texte: str) -> tuple[tuple[str, Place], ...]:
    return tuple((sans_accents(m[0]), m.span()) for m in _MOT.finditer(texte))


def exact(phrase: str, morceau: str) -> Place | None:
    """Where the very words stand, but for case, accents, apostrophes and spaces; the first ones."""
    vise = "".join(mot for mot, _ in _mots(morceau))
    mots = _mots(phrase)
    for i in range(len(mots) if vise else 0):
        colle = ""
        for mot, (_, fin) in mots[i:]:
            colle += mot
            if colle == vise:
                return mots[i][1][0], fin
            if not vise.startswith(colle):
                break
    return None


COMMENTAIRE = re.compile(
    r"[\s,;]+(?:(?:et |mais |car |là |la )?(?:c[’ ]?est (?:bon|tout|mieux|bien|parfait|ok|plus|trop|pas)|ce (?:sera|serait|soit)|[çc]a (?:me va|ira|suffi\w+|sonne|fait|serait|sera|ressemble)|je (?:la )?signe|merci|svp|stp|s[’i]?l? ?(?:il )?(?:vous|te) pla[iî]t"
    r"|je (?:vous|t)[e’ ]?\s?(?:en )?prie|voil[àa]|point(?: barre)?|hein|quoi|non|si possible|si (?:vous|tu) \w+)(?: .*)?|parce qu[e’].*|pck .*|vu qu[e’].*|sinon.*)$"
    r"|\s*,\s*(?:c[’ ]?est )?pour [\w’ -]{2,30} et (?:tou(?:te)?s )?les autres$"
    r"|\s*,\s*(?:m(?:a|on|es)|la|le|les|mme|madame|mr|monsieur|m\.) [\w’-]+(?: [\w’-]+)? (?:elle|il|ils|elles|me|disai\w*|dit|disent|aim\w+|trouv\w+|pense\w*)\b.*$|\s*,\s*(?:on|je|j’|[çc]a|c[’ ]?est|c’[ée]tai\w*|ce|car|mais|comme [çc]a|il|elle|vous|tu|moi|et (?:c’est|[çc]a|je|on))\b.*$",
    re.IGNORECASE,
)
"""What is said of an order after it: « c'est mieux », « s'il vous plaît », « parce que… »."""


_SE_REPREND = re.compile(
    r"\bpar (?P<faux>[^.;,!?]{2,40})[.,;…]+ ?(?:(?:ah|euh|enfin|non|pardon|plut[ôo]t)\b[ ,.]*)+(?<=[ ,.])(?=par \S)", re.I
)  # fmt: skip


_CITES = re.compile(r"«\s*([^»]+?)\s*»|\"([^\"]+)\"")
CE_QUI_EST_CITE = re.compile(r"[«“\"]\s*(?P<dit>[^«»“”\"]+?)\s*[»”\"]")
"""What a message quotes, between marks of any kind."""
ENTRE_GUILLEMETS = re.compile(r"«\s*([^«»]+?)\s*»")
"""What it quotes, once past `en_guillemets`."""


def en_guillemets(texte: str) -> str:
    """A message with « » around what it quotes between “ ” or " "."""
    return re.sub(r"[“\"]\s*([^“”\"]+?)\s*[”\"]", r"« \1 »", texte)


def cites(texte: str) -> list[str]:
    """What a message quotes, between « » or straight quotation marks."""
    return [a or b for a, b in _CITES.findall(texte)]


def sans_reprise(texte: str) -> str:
    """« remplacez patience par écoute. Non, par douceur », « aux résidents, enfin non, aux anciens »."""
    texte = _SE_REPREND.sub("", texte)
    return sans_la_reprise(texte) if _DEJA.search(texte) else texte


_DEJA = re.compile(r"^[^«]*\bexist(?:e|ons)\b", re.I)
"""A whole sentence that corrects itself; elsewhere « non » may judge the words before."""

# --- Marked as quoted ----------------------------------------------------------------------------

_ORDRE_DE_REMPLACER = re.compile(
    r"\b(?:remplac|chang|transform|substitu|modifi|corrig)\w*\s+(?:le mot |les mots |juste |aussi )?", re.I
)  # fmt: skip
_ORDRE_D_OTER = re.compile(
    r"\b(?:enl[eèé]v\w+|retir(?:e[rsz]?|ons)|supprim\w+|vire[rsz]?|[ôo]te[rsz]?|efface[rsz]?)\s+(?:moi |juste |seulement |simplement |le mot |les mots )*", re.I
)  # fmt: skip
_FIN_D_OTER = re.compile(
    r"\s*(?:$|[.,;:!?…»]|(?:et|puis|mais|stp|svp|merci|s’il|c’est|c’|ça|parce|car|qui (?:ne )?(?:fait|est|sonne|sert|va)|au (?:début|milieu)|à la fin|de la phrase|dans la phrase|alors|du coup)\b)",
    re.I,
)
_IMPERATIF = r"(?:remplac|chang|enl[eè]v|retir|supprim|vir|ajout|rajout|[ôo]t|corrig)(?:e|es|ez)\b|(?:re)?(?:mets|met|mettez|dis|dites)\b|[ée]cri(?:s|t|vez)\b"
_SUITE = re.compile(
    rf"\s*,?\s*\b(?:et|puis)\s+(?:aussi |puis |après )?(?={_IMPERATIF})|[.;!?…](?:\s|$)", re.I
)


def guillemeter(phrase: str, texte: str) -> str:
    """The message with the words it names letter for letter between « », their like as well.

    « remplace se sente bo et respecté par se sentent beaux » must not be cut at its « et ».
    """
    if len(texte) > 600:
        return texte
    texte = _echanger(phrase, _nomme_d_abord(phrase, _pas_que(phrase, texte)))
    if "«" in texte:
        return texte
    return _opposer(phrase, texte) or _oter(phrase, _remplacer(phrase, texte))


_ECHANGE = re.compile(
    r"\b(?:enl[eè]v|retir|supprim|vir|[ôo]t)(?:e|es|ez|er)\s+(?P<a>[^«».;!?]{3,60}?)\s*,?\s+(?:et |puis )?(?:(?:re)?(?:mets|met|mettez|mettre)|[ée]cri(?:s|vez)) (?:plut[ôo]t )?(?P<b>[^«».;!?]{2,60}?)(?: (?:[àa] la place|plut[ôo]t|stp|svp))*\W*$",
    re.I,
)
_N_AIME_PAS = re.compile(
    r"^\W*(?:(?:non|mais|euh|bof|moi)\W+)*(?:je n’|j’)aime pas (?:trop |du tout |beaucoup )?(?P<a>[^«».;!?]{4,60}?)(?:,? (?:moi|du tout|trop))?\W*$",
    re.I,
)


_PAR_UN_AUTRE = re.compile(
    r"\b(?:remplac|chang)(?:e|es|ez|er)\s+(?P<a>(?:les? |la |l’)[^«».;!?]{3,60}?) (?:par|en|pour) (?P<b>(?:les? |la |l’)[^«».;!?]{2,60}?)(?: (?:plut[ôo]t|stp|svp))*\W*$",
    re.I,
)


_METS_PLUTOT = re.compile(
    r"^(?P<avant>.*?)\b(?:(?:re)?(?:mets|met|mettez|mettre)|[ée]cri(?:s|vez)|dis|dites|je préf[èe]re|jprefere|je prefere) (?:plut[ôo]t |moi plut[ôo]t )?(?P<b>[^«».,;!?]{2,60}?) (?:plut[ôo]t )?qu(?:e |’)(?P<a>[^«».,;!?]{2,60}?)(?P<apres>(?:,? (?:et|puis) .*|[.,;!].*)?)$",
    re.I,
)


def _plutot_que(phrase: str, texte: str) -> str | None:
    """« mets plutôt les voisins que les clients », when the second is in the sentence; or None."""
    m = _METS_PLUTOT.match(texte) if re.search(r"\bplut[ôo]t\b", texte, re.I) else None
    dit = _nomme(phrase, m["a"]) if m else None
    if m is None or dit is None or exact(phrase, m["b"]):
        return None
    return f"{m['avant']}remplacez « {dit} » par « {_comme(dit, m['b'])} »{m['apres']}"


def _echanger(phrase: str, texte: str) -> str:
    """« enlève l'honnêteté et mets la joie », « j'aime pas X », as the orders that they are."""
    if dite := _plutot_que(phrase, texte):
        return dite
    m = _ECHANGE.search(texte) or _PAR_UN_AUTRE.search(texte)
    if m and (dit := _nomme(phrase, m["a"])) and (m.re is _ECHANGE or not exact(phrase, m["a"])):
        if not re.match(r"(?:dans|à la fin|au d[ée]but|apr[èe]s|avant|sans)\b", m["b"], re.I):
            return f"{texte[: m.start()]}remplacez « {dit} » par « {_comme(dit, m['b'])} »"
    if (m := _N_AIME_PAS.match(texte)) and (dit := _nomme(phrase, m["a"])):
        return f"enlevez « {dit} »"
    return texte


def _nomme(phrase: str, dit: str) -> str | None:
    """The words of the sentence that an order names, « des » or « du » for « les » or « le »."""
    nu = re.sub(rf"^{_ARTICLE}", "", dit, flags=re.I)
    for essai in dict.fromkeys((dit, f"des {nu}", f"du {nu}", f"de la {nu}", f"de l’{nu}", nu)):
        if place := exact(phrase, essai):
            return phrase[slice(*place)]
    return None


_ARTICLE = r"(?:les? |la |l’|des |du |de la |de l’)"
_DU = {"les ": "des ", "le ": "du ", "la ": "de la ", "l’": "de l’"}


def _comme(dit: str, neuf: str) -> str:
    """New words with the kind of article of those they take the place of: « du cidre », « joie »."""
    article, nu = re.match(_ARTICLE, dit, re.I), re.sub(rf"^{_ARTICLE}", "", neuf, flags=re.I)
    if article is None or nu == neuf:
        return neuf if article else nu
    sien = neuf[: len(neuf) - len(nu)].lower()
    return f"{_DU.get(sien, sien)}{nu}" if article[0].lower().startswith("d") else neuf


_L_OTER = re.compile(
    r"^(?P<avant>[^«»]+?)[ ,.!;:]*\b(?:(?:il )?(?:faut|faudrait)|à|on (?:peut|pourrait)|(?:tu peux|vous pouvez|je (?:veux|voudrais))|merci de) (?:me |nous )?(?:l’ ?|le |la |les |tout )?"
    r"(?:enl[eè]v|retir|supprim|vir|effac|[ôo]t)(?:er|é|ez|e)\b",
    re.I,
)


def _nomme_d_abord(phrase: str, texte: str) -> str:
    """« ça veut rien dire ça fait deux ans faut l'enlever » → « enlevez « ça fait deux ans » »."""
    trouve = _L_OTER.match(texte)
    mots = list(re.finditer(r"[^\s,.;:!?…]+", trouve["avant"])) if trouve else []
    for n in range(min(len(mots), 14), 1, -1):
        for i in range(len(mots) - n + 1):
            morceau = texte[mots[i].start() : mots[i + n - 1].end()]
            if trouve and len(morceau) > 7 and exact(phrase, morceau):
                return f"enlevez « {morceau} »{texte[trouve.end() :]}"
    return texte


_PAS_QUE = re.compile(
    r"(?:c’ ?est|c) (?:pas|pa) (?:juste |seulement )?(?:que |qu’|ke )?(?:une?|l[ae]s?|l’) ?(?P<a>[\w’-]+)\s*,?\s*(?:mais )?(?:c’ ?est|c) (?:plut[ôo]t |surtout |aussi |tou[st] )*(?P<b>(?:les|des|nos|tout\w*) [\w’ -]{3,30}?)\W*$",
    re.I,
)


def _pas_que(phrase: str, texte: str) -> str:
    """« c'est pas qu'une dame, c'est les gens » → « remplacez « la dame » par « les gens » »."""
    trouve = _PAS_QUE.search(texte)
    dit = trouve and re.search(
        rf"\b(?:l[ae]s?|une?|chaque|cette|ce) {re.escape(trouve['a'])}\b|\bl’{re.escape(trouve['a'])}\b", phrase, re.I
    )  # fmt: skip
    if not trouve or not dit:
        return texte
    neuf = re.sub(r"^des ", "les ", trouve["b"])
    return f"{texte[: trouve.start()]}. remplacez « {dit[0]} » par « {neuf} »"


_EN_TETE = r"^\W*(?:(?:non|nan|nn|mais|euh|bof|presque|ah|oui|ok)\W+)*"
_PAS_A = re.compile(
    rf"{_EN_TETE}(?:(?:j’avais|j’ai|on a|on avait) dit |c’est |ce n’est |on dit )?(?:pas|pa) (?P<a>[^,.;:!?]{{3,60}}?)\s*[,.;:!]\s*(?:(?:mais|plut[ôo]t|c’est|on dit|dis|dites|mets|met|mettez|juste) )*(?P<b>[^,.;:!?]{{2,60}}?)(?: (?:[àa] la place|plut[ôo]t|stp|svp))*\W*$",
    re.I,
)
_B_PAS_A = re.compile(
    rf"{_EN_TETE}(?:(?:j’avais|j’ai|on a|on avait) dit |c’est |on dit |mets |mettez |dis |dites |écris |écrivez |plut[ôo]t )*(?P<b>[^,.;:!?]{{2,60}}?)\s*,?\s+(?:et |mais )?(?:pas|pa|non) (?P<a>[^,.;:!?]{{3,60}}?)(?: (?:stp|svp|merci))*\W*$",
    re.I,
)


def _opposer(phrase: str, texte: str) -> str | None:
    """« Pas petits vieux, anciens », « chez moi, pas chez nous » as an order, or None."""
    for motif in (_PAS_A, _B_PAS_A):
        m = motif.match(texte)
        if (
            m is None
            or len(m["b"].split()) > 7
            or re.match(
                r"(?:je|tu|vous|ils?|elles?|on|ça)\b|j’|(?:nous|moi)$|(?:\W|\b(?:oui|mais|ok|et)\b)*$",
                m["b"],
                re.I,
            )
        ):
            continue
        if re.fullmatch(r"(?:nous|on|je|moi|vous|toi|eux|elles?|ils?|ça)", m["a"], re.I):
            continue
        nu = re.sub(r"^(?:les?|la|l’|des?|du) ?", "", m["a"], flags=re.I)
        for ancien in (m["a"], nu):
            if ancien and exact(phrase, ancien) and exact(phrase, m["b"]) is None:
                return f"remplacez « {ancien} » par « {m['b']} »"
    return None


def _remplacer(phrase: str, texte: str) -> str:
    ordre = _ORDRE_DE_REMPLACER.search(texte)
    if ordre is None:
        return texte
    return texte[: ordre.end()] + _paires(phrase, texte[ordre.end() :])


def _paires(phrase: str, suite: str) -> str:
    """« A par B, et C par D » with « » around each, as far as A and C are in the sentence."""
    # The longest old words first: « soigné par un visage » before « soigné ».
    for lien in reversed(list(re.finditer(r"\s+(?:par|en)\s+", suite))):
        ancien = suite[: lien.start()]
        if not ancien[:1].isalpha() or exact(phrase, ancien) is None:
            continue
        reste = suite[lien.end() :]
        fin = _SUITE.search(reste)
        neuf, apres = (reste[: fin.start()], reste[fin.start() :]) if fin else (reste, "")
        for autre in re.finditer(r"(?:, (?:et )?| et )(?=\S.* (?:par|en) )", neuf):
            dite = _paires(phrase, neuf[autre.end() :])
            if dite.startswith("«"):
                apres = autre[0] + dite + apres
                neuf = neuf[: autre.start()]
                break
        dit = re.sub(
            r" (?:plut[ôo]t|partout|aussi|alors)$", "", COMMENTAIRE.sub("", neuf).strip(" .!?,;:")
        )
        if dit:
            return f"« {ancien} » par « {dit} »{apres}"
    return suite


def _oter(phrase: str, texte: str) -> str:
    ordre = _ORDRE_D_OTER.search(texte)
    if ordre is None or "«" in texte[ordre.end() :]:
        return texte
    mots = list(re.finditer(r"[^\s,.;:!?…]+", texte[ordre.end() :]))
    for dernier in reversed(mots[:16]):
        morceau = texte[ordre.end() : ordre.end() + dernier.end()]
        apres = texte[ordre.end() + dernier.end() :]
        if _FIN_D_OTER.match(apres) and exact(phrase, morceau):
            return f"{texte[: ordre.end()]}« {morceau} »{apres}"
    return texte


# --- Taken out -----------------------------------------------------------------------------------


_OUVRE_UNE_PARTIE = re.compile(
    r"(?:afin|pour|en|d’abord|à commencer|aux côtés|auprès|avec|sans|grâce|par|dans|chez|parce)(?:\b|(?<=’)).*\w{4}",
    re.I,
)
_COMPLEMENT = re.compile(
    r" (?:d[eu]s?|qui|que|dont|où|à|aux?|en|dans|sur|chez|sans|avec)\b[^,.]*| (?:d’|qu’)[^,.]*",
    re.I,
)


def avec_ses_complements(phrase: str, place: Place) -> Place:
    """The place, up to the end of the part that it opens: what completed these words goes with them.

    « d'abord pour les mamies », of « , d'abord pour les mamies du bourg, … », takes « du bourg ».
    """
    suite = _COMPLEMENT.match(phrase[place[1] :])
    ouvre = phrase[: place[0]].endswith(", ") and _OUVRE_UNE_PARTIE.match(phrase[slice(*place)])
    return (place[0], place[1] + suite.end()) if ouvre and suite else place


def sans(phrase: str, place: Place) -> str | None:
    """The sentence without these very words and nothing else, or None when it would not stand."""
    place = avec_ses_complements(phrase, place)
    et_que = re.search(r" et qu(?:e |’)$", phrase[: place[0]])
    if et_que and re.match(r"[,.]", phrase[place[1] :]):
        # « et que [les parents soufflent] » goes away with what leads to it.
        place = et_que.start(), place[1]
    gauche, vise, droite = phrase[: place[0]], phrase[slice(*place)], phrase[place[1] :]
    if re.match(r"(?:qui|que|dont)\b|qu’", vise) and not gauche.endswith(" et "):
        # « les gens [qui vivent seuls] et que leurs enfants grondent »
        droite = re.sub(r"^ et (?=qui\b|que\b|qu’|dont\b)", " ", droite)
    if re.match(r"[,.]", droite) and gauche.endswith(", "):
        # An aside goes with both its commas, unless a part follows.
        part_suit = re.match(
            r"\.|, (?:afin|pour|en|et|d’abord|à commencer|aux côtés|avec|sans)\b", droite
        )
        faite = gauche[:-2] + droite if part_suit else gauche[:-2] + droite[1:]
    else:
        faite = gauche.rstrip(" ") + " " + droite.lstrip(" ")
    faite = re.sub(r"\s+([,.])", r"\1", re.sub(r"\s+", " ", faite))
    # « aux [résidents, enfin non], aux anciens »
    faite = re.sub(r"\b(aux?|des|du|de|les?|la|à),? \1\b", r"\1", faite)
    faite = re.sub(r"(?:,\s*)+(?=[,.])", "", re.sub(r"^[\s,.:;!]+", "", faite)).rstrip(" .,") + "."
    if faite == "." or not tient(faite, phrase) or _NOM_SEUL.match(vise):
        return None
    seul = re.fullmatch(r"[^\W\d_]+", vise)
    if seul and len(re.findall(rf"\b{vise}\b", phrase, re.I)) > 1:
        # Nobody knows which one is meant.
        return None
    suivant = re.match(r" ?([^\W\d_]+)?", droite)
    orphelin = re.search(
        r"\b(?:d[eu]s?|les?|la|un|une|nos|notre|aux?|avec|pour|sur|par) $|[dl]’$", gauche
    )
    if seul and orphelin and not (suivant and suivant[1] and part(suivant[1], "NA") > 0.3):
        # « les gens du [quartier] arrivent »
        return None
    return majuscule(faite)


_NOM_SEUL = re.compile(
    r"(?:les?|la|l’|nos|notre|mes|mon|ma|ces?|cette|une?|leurs?|des|du)(?: |(?<=’))(?!.*(?:[, ]et|,)$)",
    re.I,
)
"""A noun and its article: a verb would be left without its subject or its object."""


_OUTIL = r"(?:et|ou|ni|de|d’|du|des|à|au|aux|que|qu’|pour|en|les?|la|l’|une?|nos|notre|mes|mon|ma|leurs?|ces?|cette|avec|dans|qui|par|sur|sans|chez|afin|se|s’|ne|n’|j’)"
_BANCAL = re.compile(
    rf"(?<!\w){_OUTIL}\s*(?:[,.)]|(?<=\s)(?:et|ou|afin)(?!\w)|(?<!et )(?<!ou )(?<=\s)puisse(?:nt)?(?!\w))|\b(?:et|ou) (?:et|ou)\b|, et,"
    r"|\b(?:à (?:aux?|du)|de (?:du|des|aux?)|(?:mon|ma|mes|notre|nos) (?:les?|la|du|des|aux?|mon|ma|mes|notre|nos))\b|\b(?:mon|ma|mes|notre|nos) l’"
    r"|\b(?:pas|trop) (?:tr[èe]s |vraiment )?(?:joli|beau|terrible|top|français)\b|\b(?:ce n’est pas|c’est) (?:joli|beau|moche|nul|laid|top|terrible)\b"
    r"|\b(?:ma|mon|sa|notre|votre) (?:deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|cent)\b"
    r"|(?<!\w)(?:vers|envers|entre|malgré|près de)\s*[,.]|\b(?:de|ne|se|je|me|te) (?!onze\b|oui\b|un\b|une\b|uns\b|\w\b)[aeiouàâéèêîôù]"
    r"|\bn[e’] ?(?:pour|que|et)\b|(?<![’'])\b(?:le|la|les|des|du|nos|notre|un|une) (?:qui|que|de|du|des|les?|la|en|dans|avec|pour|par|sur|et)\b"
    r"|\b(?:restant|travaillant|étant|devenant|demeurant)\s*[,.]|(?<!où )(?<!ce qu’)\b(?:les?|la|mes|nos|des|ceux|celles|autres|gens) [\w’-]+ (?:sont|est|était|étaient)\s*[,.]|\b(?:pour|afin) ?(?:pour|afin|en|d’abord)\b|\bpuisse(?:nt)? ?(?:[,.]|et (?!\w+(?:er|ir|re)\b))",
    re.I,
)


_AUTRE_SUJET = re.compile(
    r"(?<!que)(?<!où)(?<!dont)(?<!\bet)(?<!\bce)(?<!\bsi)(?<!quand)(?<!comme)(?<!puisque)(?<!mais)(?<!\bou)(?<!ne)(?<![,;:»]) nous [^\W\d_]+ons\b|\w et moi [^\W\d_]+ons\b"
)
"""« que le village garde nous reprenons un endroit »."""
_MAL_LIE = re.compile(
    r"\bqu(?:’|e )(?:et|ou|mais)\b|\bqu’(?:ils?|elles?|on) et\b"
    r"|\bce que j’(?:ai|avais) (?:\w+ )?(?:dit|raconté|écrit|expliqué)\b"
)
"""« et qu'et repartent »; « ce que j'ai dit de la chambre » only points at what was said."""


def tient(phrase: str, avant: str = "") -> bool:
    """Whether a sentence stands: no word left hanging that was not before, a verb after « que »."""
    if len(_BANCAL.findall(phrase)) > len(_BANCAL.findall(avant)):
        return False
    if any(len(mal.findall(phrase)) > len(mal.findall(avant)) for mal in (_AUTRE_SUJET, _MAL_LIE)):
        return False
    return _sans_verbe(phrase) <= _sans_verbe(avant)


def _sans_verbe(phrase: str) -> int:
    """How many « que » clauses of the sentence have no verb of their own."""
    bouts = re.split(r"(?:^|, |\bpour )(?:pour |afin |et )?qu(?:e |’)", phrase)[1:]
    return sum(not a_son_verbe(b) for b in bouts)


def a_son_verbe(clause: str) -> bool:
    """Whether a clause has a verb besides those of its relatives."""
    mots = [m.lower() for m in re.findall(r"[^\W\d_]+", clause)]
    suivants = [*mots[1:], ""]
    relatifs = sum(
        m in ("qui", "que", "qu", "dont", "où") and not (infinitif(s) or m == "où" and s == "s")
        for m, s in zip(mots, suivants, strict=True)
    )
    verbes = sum(
        conjugue(m)
        and part(m, "V") > 0.4
        and not (participe_passe(m) and m not in ("dit", "fait"))
        or m in ("aient", "soient", "puissent", "sente")
        for m in mots
    )
    return verbes > relatifs


def fondre(phrase: str, place: Place) -> str | None:
    """The sentence when the verb taken out leaves its subject to the next clause, or None.

    « les gens [puissent compter sur nous], pour qu'ils dorment » → « les gens dorment ».
    """
    apres = re.match(r", (?:pour |afin |et )?qu’(?:ils?|elles?) (?=\S)", phrase[place[1] :])
    if apres is None:
        return None
    faite = f"{phrase[: place[0]].rstrip()} {phrase[place[1] + apres.end() :]}"
    return faite if tient(faite, phrase) else None


# --- Put back ------------------------------------------------------------------------------------

_REMETTRE = re.compile(
    r"\b(?:re)?(?:mets|met|mettez|mettre)\s+(?:moi |donc |juste |aussi |le mot |les mots |je (?:vous|t’)(?:en | en )?prie |, ?)*(?P<quoi>[^.;!?]+)",
    re.I,
)
_DISPARU = re.compile(
    r"\b(?:t’|tu |vous |on )(?:as |avez |a |m’avez )?(?:tout |aussi |encore )*(?:enlev\w+|supprim\w+|vir\w+|effac\w+|perdu|emport\w+|fait disparaître|coup\w+|retir\w+|saut\w+)"
    r"|\bta?s (?:tout |aussi )*enlev\w+|\b(?:a|ont) (?:disparu|saut[ée]|été enlev\w+)|\b(?:est|sont) (?:parti\w*|passé\w*)\b(?!\s*,?\s*(?:et )?(?:c’est |tr[èe]s |tant )*(?:bien|mieux|parfait|super|merci|bon|ok|top|nickel))",
    re.I,
)
"""What is missed; « « tous » est parti, bien » orders nothing."""


def restituer(phrase: str, texte: str, citees: Sequence[str], avant: Sequence[str]) -> str | None:
    """The sentence with the words taken out of it put back where they were, or None.

    « remettez « même » », « et ceux qui ont un vieux toit, t'as tout enlevé ».
    """
    disparu = _DISPARU.search(texte)
    remis = re.search(r"\bre(?:mets|met|mettez|mettre)\b", normaliser(texte))
    if not avant or not (disparu or remis):
        return None
    ordre = _REMETTRE.search(texte) if remis else None
    dits = [*citees]
    if ordre:
        dits += _debuts(re.sub(r"[«»]", "", ordre["quoi"]))
    if disparu:
        dits += _debuts(re.sub(r"^\W*(?:(?:et|mais|non|ah|où) )*", "", texte[: disparu.start()]))
        dits += _debuts(
            re.sub(r"^\W*(?:aussi |encore |la partie avec )*", "", texte[disparu.end() :])
        )
    for ancienne in reversed(avant):
        if disparu and (faite := _remettre_les_parties(phrase, ancienne, texte[disparu.end() :])):
            return faite
        for dit in dits:
            place = exact(ancienne, dit)
            if (
                place
                and exact(phrase, dit) is None
                and (faite := _remettre(phrase, ancienne, place))
            ):
                return faite
    return None


_GARDE = re.compile(
    r"\b(?:garder|laisser|conserver|garde[sz]?|laisse[sz]?|retrouver)\b (?P<quoi>.+)$", re.I
)


def _remettre_les_parties(phrase: str, ancienne: str, dit: str) -> str | None:
    """The sentence with the parts of an earlier one that hold the things named, or None.

    « vous avez perdu le boucher et l'honnêteté », « je voulais garder la vidéo et le voisin »:
    things that stood in several parts, or far apart in one.
    """
    garde = _GARDE.search(dit)
    dit = garde["quoi"] if garde else re.split(r",? (?:donc|alors|il faut|remet)", dit)[0]
    noms = [
        re.findall(r"[a-z]{4,}", normaliser(bout))
        for bout in re.split(r" et (?:avec )?|, | avec ", dit)
    ]
    noms = [n for n in noms if n]
    la, ici = normaliser(ancienne), normaliser(phrase)
    if len(noms) < 2 or not all(any(m[:6] in la for m in n) for n in noms):
        return None
    racines = {m[:6] for n in noms for m in n if m[:6] not in ici}
    parties = [
        p.rstrip(".")
        for p in re.split(
            r", (?=(?:afin|en \w+ant|avec|d’abord|aux côtés|à commencer|pour)\b)", ancienne
        )[1:]
    ]
    perdues = [p for p in parties if any(r in normaliser(p) for r in racines) and p not in phrase]
    if not perdues:
        return None
    tete, *fins = re.split(r", (?=en \w+ant\b|avec le goût)", phrase.rstrip(" ."))
    autres = [p for p in perdues if not re.match(r"en \w+ant\b", p)]
    en = [p for p in perdues if p not in autres and not fins]
    faite = ", ".join([tete, *autres, *fins, *en]) + "."
    tout = all(any(m[:6] in normaliser(faite) for m in n) for n in noms)
    return faite if tout and tient(faite, ancienne) else None


def _debuts(dit: str) -> list[str]:
    """The stretch, then what stands before its first mark; words that name nothing left out."""
    entier = dit.strip(" ,.;:!?…")
    court = re.split(r"\s*[,;:!?…]|\s+(?:stp|svp|merci|après|avant|à la fin)\b", entier)[0].strip()
    creux = r"(?:la |le |les |l’|ça|celle|comme|tout|une? )?(?:phrase|avant|ancienne|première|précédente|tout|d’avant|moitié|mot)?"
    return [d for d in dict.fromkeys((entier, court)) if d and not re.fullmatch(creux, d, re.I)]


def _remettre(phrase: str, ancienne: str, place: Place) -> str | None:
    """The sentence, where it differs from an earlier one around this place, as it was there."""
    ici, la = re.findall(r"\S+", phrase), list(re.finditer(r"\S+", ancienne))
    comparees = SequenceMatcher(None, ici, [m[0] for m in la], autojunk=False)
    if comparees.ratio() < 0.4:
        return None
    for juste in (True, False):
        # The very words first, then all that went away with them.
        neuve: list[str] = []
        for quoi, i1, i2, j1, j2 in comparees.get_opcodes():
            vus = [m for m in la[j1:j2] if m.start() < place[1] and m.end() > place[0]]
            if quoi == "equal" or not vus:
                neuve += ici[i1:i2]
                continue
            debut = la[j1].start() if not juste or _appelle(la[j1:j2], vus[0]) else vus[0].start()
            fin = la[j2 - 1].end() if not juste else vus[-1].end()
            dit = ancienne[debut:fin].rstrip(" ,.")
            virgule = "," * any(m[0].endswith(",") for m in (la[j2 - 1], vus[-1]))
            neuve.append(dit + virgule)
        faite = re.sub(r"\.(?=.)|[,.]+$", "", " ".join(neuve)).rstrip(" ,") + "."
        if faite != phrase and tient(faite, ancienne):
            return faite
    return None


def _appelle(mots: Sequence[re.Match[str]], premier: re.Match[str]) -> bool:
    """Whether what stood just before these words led to them: « à commencer par ceux… »."""
    avant = [m[0] for m in mots if m.end() <= premier.start()]
    return bool(avant) and not avant[-1].endswith(",")
