"""Words put in the place of others, articles, elisions and contractions put right."""

from __future__ import annotations

import re

from pourquoi.clientele.nommee import genre
from pourquoi.majuscules import majuscule
from pourquoi.reflet import de, que
from pourquoi.reflet.lexique import a_lecture, connu, frequence, lectures, part
from pourquoi.reflet.typographie import voyelle
from pourquoi.retouche.accord import accorder_la_suite, accorder_les_sujets, plusieurs
from pourquoi.retouche.litteral import a_son_verbe
from pourquoi.retouche.personne import possessif
from pourquoi.retouche.places import Place

ARTICLES = r"(?:les?|la|l’|une?|des|nos|notre|mes|mon|ma|leurs?|ces?|cette|chaque)"
_CONTRACTES = {"du": "le", "des": "les", "au": "le", "aux": "les"}


_METIER = re.compile(
    r"(?P<tete>exercer (?:notre|mon) métier|(?:tenir|faire vivre) (?:une?|la|le|l’) ?[\w-]+)(?: d(?:e |u |’)[^,.]+?(?= (?:à|en|dans|sur) |[,.]))?"
)


def remplacer(phrase: str, place: Place, nouveau: str, ancien: str = "") -> str:
    """The sentence with other words in this place, articles and elisions put right around them."""
    metier = _METIER.match(phrase, place[0])
    if metier and metier.end("tete") == place[1]:
        # « exercer notre métier » goes away with the trade it names.
        place = (place[0], metier.end())
    if phrase[: place[0]].endswith(" pour "):
        nouveau = re.sub(
            r"^(?:(?:nous existons|j[’']existe) )?pour (?=\S)", "", nouveau, flags=re.I
        )
    gauche, vise, droite = phrase[: place[0]], phrase[slice(*place)], phrase[place[1] :]
    if vise in ("ils", "elles", "il", "elle") and re.fullmatch(r"[a-zé]+s", nouveau.strip()):
        # « ils = ouvriers »
        nouveau = f"les {nouveau.strip()}"
    nouveau = _sans_crier(nouveau.strip(" ,;:.!"))
    if gauche and connu(premier := re.split(r"[ ’]", nouveau)[0].lower()) and premier != "j":
        nouveau = nouveau[0].lower() + nouveau[1:]
    dit_seul = " " not in vise + nouveau and ancien and vise.lower() == ancien.lower() + "s"
    if dit_seul and connu(nouveau.lower() + "s"):
        # « client » said of « clients »
        nouveau += "s"
    gauche, nouveau = _dit_une_fois(gauche, nouveau)
    debut = vise.split(" ")[0].lower()
    if debut in _CONTRACTES and ancien.lower().startswith(("le ", "les ")):
        gauche += "de " if debut[0] == "d" else "à "
    elif lien := _lien_emporte(gauche, vise, nouveau):
        gauche += lien
    elif article := _ARTICLE_LAISSE.search(gauche):
        sien = re.match(r"(?:les?|la) |l’", nouveau)
        if (
            article[1].lower() in ("nos", "notre")
            and sien
            and gauche.endswith("compter sur " + article[0])
        ):
            # « compter sur notre proximité » → « sur notre pain »
            nouveau = nouveau[sien.end() :]
            gauche = gauche[: article.start()] + ("nos " if sien[0] == "les " else "notre ")
        else:
            gauche = _sans_article(gauche, article, nouveau)
    if " qui " in nouveau and droite.startswith(" qui "):
        # « ceux qui ont un vieux toit », of whom it was said: « qui veulent du durable ».
        droite = " et" + droite
    if re.search(r"\bqu(?:e |’)$", gauche):
        droite = _accorder_le_verbe(vise, nouveau, droite)
        nouveau = accorder_les_sujets(nouveau)
        if re.match(r" puisse(?:nt)? ", droite) and a_son_verbe(nouveau):
            # « les gens gardent leur machine » before « puissent recoudre »
            droite = " et" + droite
    assemble = _coudre(_aucun_accorde(gauche, nouveau), nouveau) + droite
    if re.match(ARTICLES, nouveau):
        assemble = accorder_puisse(assemble)
    assemble = re.sub(r"\s+([,.])", r"\1", re.sub(r"\s+", " ", assemble)).strip()
    return majuscule(assemble.rstrip(" .,")) + "."


def _aucun_accorde(gauche: str, nouveau: str) -> str:
    """« plus aucun » before « petite boîte »: « plus aucune »."""
    aucun = re.search(r"\b([Aa])ucune? $", gauche)
    noms = [m for m in re.findall(r"[\w-]+", nouveau.lower()) if part(m, "N") > 0.5]
    genres = {e[1] for e in lectures(noms[0]) if e[0] == "N"} if noms else set()
    if aucun is None or genres not in ({"f"}, {"m"}):
        return gauche
    return f"{gauche[: aucun.start()]}{aucun[1]}ucun{'e' if genres == {'f'} else ''} "


_ARTICLE_LAISSE = re.compile(
    r"\b(des|du|aux?|l’|d’|les?|la|nos|notre|une?|m[ao]n?|mes|s[ao]n|sa|ses|leurs|cette|ces) ?$",
    re.I,
)
_LIE = re.compile(r"(?:à|de|d’|pour|avec|sans|par|sur|dans|chez|en|contre|vers)$")
_TETE_CONTRACTEE = re.compile(r"(?P<avant>(?:[\w’]+ )??)(?P<lie>aux?|du|des) (?=\S)")


def _dit_une_fois(gauche: str, nouveau: str) -> tuple[str, str]:
    """What leads to the new words, and these without what they say of it again.

    « grâce à ma » and « au calcul », « grâce à » and « grâce au calcul » make « grâce à » and « le
    calcul ».
    """
    mene = re.sub(r"(?:l’|\b(?:les?|la|nos|notre|mon|ma|mes|leurs?|une?)) ?$", "", gauche)
    if lie := re.search(r"\b(aux?|du|des) $", gauche):
        mene = gauche[: lie.start()] + ("à " if lie[1][0] == "a" else "de ")
    dit = nouveau
    if (tete := _TETE_CONTRACTEE.match(nouveau)) and tete["avant"].lower() in ("", "grâce "):
        a_ou_de = "à" if tete["lie"][0] == "a" else "de"
        dit = f"{tete['avant']}{a_ou_de} {_CONTRACTES[tete['lie']]} {nouveau[tete.end() :]}"
    siens, neufs = mene.split(), dit.split()
    for n in range(min(3, len(siens), len(neufs) - 1), 0, -1):
        if siens[-n:] == [neufs[0].lower(), *neufs[1:n]] and _LIE.search(siens[-1]):
            reste = " ".join(neufs[n:])
            # A bare noun keeps the « ma » that stood before it.
            garde = re.match(rf"{ARTICLES}(?:\b|(?<=’))", reste, re.I) is None
            return (gauche if garde and not lie else mene), reste
    return gauche, nouveau


def _lien_emporte(gauche: str, vise: str, nouveau: str) -> str:
    """The « à » or the « de » that goes away with the words replaced, and that the new ones need."""
    if re.match(rf"{ARTICLES}(?:\b|(?<=’))", nouveau, re.I) is None or nouveau.startswith("des "):
        return ""
    if re.match(r"(?:aux?|à la|à l’|à (?:mon|ma|mes|notre|nos))(?:\b|(?<=’))", vise):
        return "à "
    return (
        "de " if re.match(r"(?:des|du|de la|de l’)(?:\b|(?<=’))", vise) and _nomme(gauche) else ""
    )


def _nomme(gauche: str) -> bool:
    """Whether these words end on a noun, whose « du » is no partitive: « le goût [du pain] »."""
    mot = re.search(r"([^\W\d_]+) ?$", gauche)
    return bool(mot) and part(mot[1].lower(), "N") > 0.5


def _accorder_le_verbe(vise: str, nouveau: str, droite: str) -> str:
    """What follows a subject that becomes several, or one: « chacun ose » → « les gens osent »."""
    avant, apres = plusieurs(vise), plusieurs(nouveau)
    if avant == apres:
        return droite
    return accorder_la_suite(droite, apres, apres and genre(nouveau) == "f")


def _sans_crier(texte: str) -> str:
    """« la JUSTESSE » → « la justesse »: a capital word only stressed what it says."""
    return re.sub(
        r"\b[A-ZÀ-Ý]{3,}\b",
        lambda m: m[0].lower() if frequence(m[0].lower()) > 6 else m[0],
        texte,
    )


def accorder_puisse(phrase: str) -> str:
    """« puisse » or « puissent » after whoever it is said of."""

    def accorder(trouve: re.Match[str]) -> str:
        groupe = trouve[2]
        pluriel = re.match(
            r"(?:les|nos|des|ceux|celles|tous|toutes|mes|ces|leurs|ils|elles)\b", groupe
        )
        plusieurs = re.search(r"\bet (?:les?|la|l’|leurs?|nos|notre|mes|ceux|celles)", groupe)
        return f"{trouve[1]}{groupe} puisse{'nt' if pluriel or plusieurs else ''}"

    return re.sub(r"\b(que |qu’)([^,]+?) puisse(?:nt)?\b", accorder, phrase)


def partout(phrase: str, place: Place, nouveau: str, ancien: str) -> str:
    """The same, wherever the sentence has the very words that stand in this place."""
    vise = phrase[slice(*place)]
    autres = [m.span() for m in re.finditer(rf"\b{re.escape(vise)}\b", phrase, re.I)]
    if vise.lower() == "nous":
        # « Nous existons » keeps its subject when only « sur nous » becomes « sur moi ».
        autres = [place]
    for ici in reversed(autres or [place]):
        phrase = remplacer(phrase, ici, nouveau, ancien)
    return phrase


def _sans_article(gauche: str, article: re.Match[str], nouveau: str) -> str:
    """What stands before the new words, so that no article is left twice or wrong."""
    dit, avant = article[1].lower(), gauche[: article.start()]
    if re.match(r"(?:ceux|celles|chacune?|tous|toutes)\b", nouveau, re.I):
        return avant + {"des": "de ", "du": "de ", "aux": "à ", "au": "à "}.get(dit, "")
    if re.match(rf"{ARTICLES}(?:\b|(?<=’))", nouveau, re.I):
        loin = re.search(r"(?:côtés|près|proche|loin|auprès) $", avant)
        if dit in ("du", "des") and (loin or _nomme(avant)) and not nouveau.startswith("des "):
            return avant + "de "
        if dit in ("au", "aux"):
            return avant + "à "
        return avant if dit != "d’" else avant + "de "
    nom = nouveau.split(" ")[0].lower()
    if dit in ("mon", "ma", "son", "sa") and a_lecture(nom, "N"):
        juste = "es" if _article(nom) == "les " else possessif(nouveau)[1:]
        return f"{avant}{dit[0]}{juste} "
    if dit in ("un", "une") and a_lecture(nom, "N"):
        # « une table » told of as « meuble »: « un meuble »
        genres = {e[1] for e in lectures(nom) if e[0] == "N"}
        un = {"m": "un", "f": "une"}.get("".join(genres), dit)
        return f"{avant}{un} "
    if dit in ("l’", "la", "le", "au", "du") and " " not in nouveau and a_lecture(nom, "N"):
        lie = avant + {"au": "à ", "du": "de "}.get(dit, "") + (_article(nom) or f"{dit} ")
        for separes, joints in (
            ("à le ", "au "),
            ("de le ", "du "),
            ("à les ", "aux "),
            ("de les ", "des "),
        ):
            lie = re.sub(rf"\b{separes}$", joints, lie)
        return lie if _article(nom) else gauche
    if dit in ("l’", "la", "le") and connu(nom):
        if voyelle(nom):
            return avant + "l’"
        if dit == "l’":
            return avant + ("la " if a_lecture(nom, "Nf") else "le ")
    return gauche


def _article(nom: str) -> str | None:
    """The article of a noun, elided where it must be; None when its gender is unknown."""
    noms = {e for e in lectures(nom) if e[0] == "N"}
    if all(e[2] == "p" for e in noms) and nom[-1] in "sx":
        return "les "
    genres = {e[1] for e in noms} - {"x"}
    if voyelle(nom):
        return "l’"
    return {"f": "la ", "m": "le "}[genres.pop()] if len(genres) == 1 else None


def _coudre(gauche: str, nouveau: str) -> str:
    """Two stretches side by side, with the elision and the contraction that French wants."""
    for fin, joindre in ((r"\b(?:de |d’)$", de), (r"\b(?:que |qu’)$", que)):
        if lien := re.search(fin, gauche, re.I):
            return gauche[: lien.start()] + joindre(nouveau)
    if gauche.endswith("à "):
        for article, contracte in (("les ", "aux "), ("le ", "au ")):
            if nouveau.startswith(article):
                return gauche[:-2] + contracte + nouveau[len(article) :]
    return gauche + nouveau
