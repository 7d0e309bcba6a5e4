"""A message read against the sentence: its quoted pieces, and one order after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pourquoi.reflet.typographie import nettoyer
from pourquoi.retouche.greffe import ARTICLES
from pourquoi.retouche.groupes import nomme_des_gens
from pourquoi.retouche.litteral import COMMENTAIRE, ENTRE_GUILLEMETS, exact, guillemeter
from pourquoi.retouche.places import Place, partie, situer


class Introuvable(Exception):
    """The words to change are not in the sentence; `morceau` holds them as they were typed."""

    def __init__(self, morceau: str) -> None:
        super().__init__(morceau)
        self.morceau = morceau


REMPLACER = r"(?:remplac\w*|chang\w+|transform\w+|corrig\w+|modifi\w+|substitu\w+)"
METTRE = (
    r"(?:(?:re)?(?:mets|met|mettez|mettons|mettre)|mettrais|mettrai|dis|dites|dire|dirais|écri[st]|écrivez|écrire|écrirais|ecri[st]"
    r"|ecri|ecrivez|ecrire|préf[èe]re(?:rais)?|prefere(?:rais)?|aime(?:rais)?|voudrais|veux|verrais|vois|note[rz]?|marque[rz]?|prenez|prends)"
)
OTER = r"(?:enl[eè]v\w+|(?:pas|plus|point) d(?:e|u)(?= «)|retir(?:e[rsz]?|ons)|supprim\w+|vire[rsz]?|[ôo]te[rsz]?|efface[rsz]?)"
AJOUTER = (
    r"(?:(?:r?ajout(?:e[rsz]?|ons|erai[st]?|eriez)|r?ajoutant|complète[rz]?|il (?:y )?manque(?:rait)?|manque|n[’e ] ?oublie[rz]? pas|précise[rz]?"
    r"|(?:(?:vous|tu|t’|on) ?(?:nous |m’|n’)?(?:a(?:vez|s)? )?(?:encore )?oubli(?:é|ez?|es|er)|oublié)(?! (?:de|que|ce)\b))\b)"
)
VERBE = rf"(?:{REMPLACER}|{METTRE}|{OTER}|{AJOUTER})"
CITE = re.compile(r"«(\d+)»")
CREUX = re.compile(
    r"^(?:le |les |ce |ces |cette |la |l’)?(?:mots?|phrase|formule|expression|morceau|passage|truc|partie|tout|[çc]a|cela|tournure|texte|quelque chose|autre chose)?$",
    re.IGNORECASE,
)


_DICTES = (
    (re.compile(r"\bouvr\w+ les guillemets\s*", re.I), "« "),
    (re.compile(r"\s*\bferm\w+ les guillemets", re.I), " »"),
    (re.compile(r"(?<!\bla)(?<!\bune)(?<!\bcette)(?<!\bsans) virgule\b", re.I), ","),
    (re.compile(r" point(?: à la ligne| final)?\s*$", re.I), "."),
)
"""Marks said aloud to a phone that writes them out."""


def _ponctuer(texte: str) -> str:
    texte = re.sub(r"\b(?:euh+|heu+|hum+|hein)\b[ ,]*", "", texte, flags=re.I)
    # « é met ke… »: what links and opens an order must be read.
    texte = re.sub(r"(?<!\w)é(?= (?:me[tst]|mettez|di[st]|ajout|enl|vire|rempl))", "et", texte)
    texte = re.sub(r"(?<=\b[Mm]et )ke(?=\s)|(?<=\b[Mm]ets )ke(?=\s)", "que", texte)
    for motif, marque in _DICTES:
        texte = motif.sub(marque, texte)
    return texte


_ENLEVER_POUR_METTRE = re.compile(
    rf"\b{OTER}\s+(?P<ancien>«[^«»]+»|[^,.;:!?«»]{{2,80}}?)\s*(?:,|,? (?:et|puis|pour)) (?:dites?|dis|écri(?:s|vez|re)|met(?:s|tez|tre)?|remplace[zr]?(?: par)?)"
    r"(?P<en_place>(?: plut[ôo]t| [àa] la place| juste|\s*:)*)\s*(?P<neuf>«[^«»]+»|[^.;!?«»]+)(?P<suite>.*)$",
    re.I,
)


def _d_un_trait(phrase: str, texte: str) -> str:
    """« Enlevez X et mettez plutôt Y » is « remplacez X par Y »."""
    trouve = _ENLEVER_POUR_METTRE.search(texte)
    if trouve is None or re.match(
        r"\s*(?:à la place d|au lieu d|après|avant|à la fin|au début)", trouve["suite"]
    ):
        return texte
    cites = "«" in trouve["ancien"] and "«" in trouve["neuf"]
    repris = set(re.findall(r"\w{4,}", trouve["ancien"])) & set(
        re.findall(r"\w{4,}", trouve["neuf"])
    )
    repris = repris and exact(phrase, trouve["ancien"]) and len(trouve["neuf"].split()) <= 8
    if not (trouve["en_place"] or cites or repris) or re.search(
        r" (?:à la place|au lieu) d", trouve["neuf"]
    ):
        return texte
    ancien = re.sub(r"^(?:le mot|les mots|juste) ", "", trouve["ancien"])
    if partie(phrase, ancien) and nomme_des_gens(trouve["neuf"]):
        # « enlève la fin et mets plutôt les voisins » orders twice: they are no end.
        return texte
    neuf = re.sub(r" (?:[àa] la place|plut[ôo]t)$", "", trouve["neuf"])
    return f"{texte[: trouve.start()]}remplacez {ancien} par {neuf}{trouve['suite']}"


class Lecture:
    """A message read against the sentence: quoted pieces are set aside, marked by number.

    Attributes:
        phrase: the sentence as it stands.
        citees: the quoted pieces, in order.
        masque: the message with «0», «1»… in their place.
        restes: what an order that was followed asked for besides, and did not get.
    """

    def __init__(self, phrase: str, texte: str) -> None:
        texte = re.sub(r"\s*(?:→|⇒|➡️?|[-=]+>|(?<=\w) = (?=\w))\s*", " devient ", texte)
        texte = re.sub(
            r"(?<!\w)['‘](\w[^'‘’«»\"]*(?:['’]\w[^'‘’«»\"]*)*)['’](?!\w)", r"« \1 »", texte
        )
        texte = guillemeter(phrase, _d_un_trait(phrase, nettoyer(_ponctuer(texte))))
        self.phrase = phrase
        self.citees: list[str] = []
        self.restes: list[str] = []
        self.masque = ENTRE_GUILLEMETS.sub(self._retenir, texte)
        self.masque = self.masque.replace("« ", "").replace(" »", "")

    def _retenir(self, trouve: re.Match[str]) -> str:
        self.citees.append(trouve[1].strip(" ,.…"))
        return f"«{len(self.citees) - 1}»"

    def morceau(self, masque: str, premier: bool) -> str:
        """The piece meant in a stretch: the quoted one (first or last), else its words."""
        if cites := CITE.findall(masque):
            return self.citees[int(cites[0 if premier else -1])]
        nu = COMMENTAIRE.sub("", " " + masque.strip(" .!?;,:"))
        nu = re.sub(
            r"^(?:\s|moi\b|juste\b|plut[ôo]t\b|aussi\b|(?:le|les) mots?\b|la formule\b|l’expression\b|:)*",
            "",
            nu,
        )
        nu = re.sub(
            r"^(?:la partie|le (?:bout|morceau|passage)) (?:avec|sur|qui dit|o[uù] il y a) ", "", nu
        )
        return re.sub(
            r"(?: (?:de (?:la|cette) phrase|plut[ôo]t|alors|du coup|donc))+$", "", nu
        ).strip(" .!?;,:")

    def situer(self, morceau: str) -> Place | None:
        """Where the piece stands in the sentence; « la fin » is its last part."""
        place = partie(self.phrase, morceau) or situer(self.phrase, morceau)
        if place is None and (mien := re.match(r"(mon|ma|mes) ", morceau, re.I)):
            # « enlève mes parents »: the sentence says « nos parents ».
            notre = "nos " if mien[1].lower() == "mes" else "notre "
            place = exact(self.phrase, notre + morceau[mien.end() :])
        return place

    def situer_pour(self, ancien: str, neuf: str) -> Place | None:
        """The same; when both come with an article, « aux jeunes » holds « les jeunes »."""
        place = self.situer(ancien)
        nu = re.sub(rf"^{ARTICLES} ?", "", ancien, flags=re.I)
        if place is None and nu != ancien and re.match(rf"{ARTICLES}(?:\b|(?<=’))", neuf, re.I):
            return self.situer(nu)
        return place

    def demasquer(self, consigne: str) -> str:
        """An order as it was typed, its quoted pieces back between their marks."""
        return CITE.sub(lambda m: f"« {self.citees[int(m[1])]} »", consigne).strip(" ,;.!?…")

    def consignes(self) -> list[str]:
        """One order after the other."""
        faites: list[str] = []
        for phrase in re.split(r"(?<=[.;!?…])\s+", self.masque):
            bouts = [phrase] if _AU_LIEU.match(phrase) else list(_un_ordre_a_la_fois(phrase))
            for bout in bouts:
                if faites and _RENVOIE.fullmatch(bout):
                    # « la fin, non. Enlevez ça » is one order.
                    bout = f"{faites.pop().rstrip(' .;!?…')}, {bout}"
                faites.append(bout)
        return faites


_AU_LIEU = re.compile(r"\W*(?:au lieu|o lieu|à la place|a la place|plut[ôo]t que)\b", re.I)
RENVOI = r"(?:l[ae]s?|[çc]a|cela|moi [çc]a|cette (?:fin|partie|formule|expression|tournure)|ce (?:mot|passage|bout|morceau)(?:[ -]l[àa])?)"
"""What points back to the words just quoted."""
_RENVOIE = re.compile(
    rf"\W*(?:(?:[àa]|il faut|faut|faudrait) (?:la |le |l’|les )?)?{OTER}[ -]*(?:seulement |juste |simplement )?{RENVOI}?(?: (?:svp|stp|merci))?\W*",
    re.I,
)
_DEFENDU = re.compile(rf"\b(?:{REMPLACER}|{OTER}|{AJOUTER})(?: surtout)? (?:pas|rien)\b", re.I)
_LIEN = r"(?:par|devient|plut[ôo]t qu(?:e |’)|(?:au lieu|[àa] la place) d(?:e |u |es |’))"
_COUPE = re.compile(
    rf"\s*,?\s*\b(?:et|puis|ensuite)\b\s+(?:aussi |puis )?(?=(?:{VERBE})\b|[^,]{{1,60}}? {_LIEN}|«\d+» c’est|(?:c’est )?pas «|je (?:travaille|bosse|suis) )"
    rf"|\s*,\s*(?=(?:{VERBE})\b|«\d+» (?:par|devient|au lieu|à la place)|(?:(?:les?|la|nos|notre) |l’)?[\w’-]+(?: [\w’-]+){{0,3}} par )|\s*[:;]\s*(?=(?:{VERBE})\b)",
    re.I,
)


def _un_ordre_a_la_fois(phrase: str) -> Iterator[str]:
    replace, debut = "", 0
    bornes = [*_COUPE.finditer(phrase), None]
    for borne in bornes:
        bout = phrase[debut : borne.start() if borne else len(phrase)]
        suite = phrase[borne.end() :] if borne else ""
        if borne and re.match(rf"(?!{VERBE}\b)[^,]{{1,60}}? (?:plut|au lieu)", suite, re.I):
            if not re.search(r"plut[ôo]t qu|au lieu d", bout, re.I):
                # « les gens et les familles plutôt que les jeunes » is one order.
                continue
        if (
            borne
            and re.match(r"[^,]+? par ", suite)
            and re.match(r"\s*,", borne[0])
            and " par " not in bout
        ):
            # « remplacez A, B par C » is one order too.
            continue
        if _DEFENDU.search(bout):
            debut = borne.end() if borne else 0
            continue
        # « remplacez A par B et C par D »: the verb serves twice.
        dit = re.search(rf"\b{REMPLACER}\b", bout, re.I)
        replace = "remplacez " if dit else replace
        yield bout if dit or not re.search(r" par ", bout) else replace + bout
        debut = borne.end() if borne else 0
