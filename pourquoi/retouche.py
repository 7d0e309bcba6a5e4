"""What a person wants changed in the drafted sentence, and the sentence once it is changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from pourquoi.ecriture import abrege, normaliser
from pourquoi.reflet import de, ecrire, que, souhait
from pourquoi.reflet.lexique import a_lecture, accentuer, conjugue, connu, infinitif, part
from pourquoi.reflet.typographie import nettoyer, sans_accents, voyelle


class Introuvable(Exception):
    """The words to change are not in the sentence; `morceau` holds them as they were typed."""

    def __init__(self, morceau: str) -> None:
        super().__init__(morceau)
        self.morceau = morceau


# --- Yes, no, and what is only said of the sentence ----------------------------------------------

_SIGNE = re.compile(
    r"\b(?:je|on) (?:la |l'|le )?(?:signe|valide|adopte|confirme)\b|\b(?:je|on) (?:la |l'|le )(?:garde|prends?)\b"
    r"|\b(?:je|on) (?:garde|prends?)(?: (?:celle|cette (?:phrase|version)|comme ca|tel)\b|\W*$)"
    r"|\bj'ai dit oui\b|\b(?:c'est|cest) (?:tout a fait |exactement |vraiment |bien )?(?:moi|nous|ca)\W*$"
)
_NE_SIGNE_PAS = re.compile(
    r"\b(?:pas|jamais|plus(?! tard)|ni|sauf|mais (?!si\b|j'ai dit|oui)|si (?:vous|tu|on)|a condition|quand)\b|\?"
)
_RIEN_A_CHANGER = re.compile(
    r"\b(?:n[e'] ?)?(?:(?:y )?touche[sz]?|change[sz]?|changer|modifie[rsz]?|enleve[rsz]?|ajoute[rsz]?|retire[rsz]?)"
    r" (?:surtout |plus |a )*(?:plus |pas|rien)(?: d'autre)?\b|\brien (?:a |de )?(?:changer|ajouter|enlever|modifier|redire|retoucher)\b"
)
_CHANGE = re.compile(
    r"\b(?:chang|remplac|enlev|retir|supprim|vir|ajout|rajout|modifi|corrig|repren|remet|reecri|raccourci)\w*"
    r"|\b(?:mets|met|mettez|mettre|mettrais|ecri(?:s|vez|re)|dites)\b|\bau lieu d|\ba la place\b|\bplutot\b"
)


_PLUS_TARD = re.compile(
    r"(?:\bmais )?(?:\b(?:je|on|nous) (?:la |le |les |l'|y |en )?)?\b(?:chang|remplac|enlev|retir|modifi|corrig|ajout|rajout|reecri|repren|retouch)\w*r(?:ai|a|ons|ont)\b"
    r"|\b(?:je|on) (?:vais|va|peux|peut|pourrai|pourra) (?:la |le |les |l'|y |en )?(?:re)?(?:chang|corrig|modifi|ajout|retouch|repren|touch)\w+"
    r"(?= (?:\w+ ){0,4}(?:plus tard|apres|demain|ce soir|moi-meme|avec (?:ma|mon)|a tete reposee))"
)
"""What they will do themselves (« je corrigerai le reste ») orders nothing."""


def _ordres(texte: str) -> str:
    """The message flattened, without what asks for no change now."""
    return _PLUS_TARD.sub(" ", _RIEN_A_CHANGER.sub(" ", normaliser(texte)))


def demande_un_changement(texte: str) -> bool:
    """Whether the message orders a change; « ne changez rien » orders none."""
    return bool(_CHANGE.search(_ordres(texte)))


_ORDRE = re.compile(
    r"\b(?:chang|remplac|enlev|retir|supprim|ajout|rajout|modifi)\w*|\b(?:re)?(?:mets|met|mettez|mettre|vire[sz]?|virer)\b"
    r"|\b(?:il (?:y )?)?manque(?:rait)?\b|\b(?:on|nous|je) (?:voudrait|voudrions|voudrais|aimerait|aimerais) (?:bien |y |aussi )*(?=(?:mettre|ajouter|dire|parler|que|qu'|plus d|des|du|une?|(?:(?:les?|la) |l')(?!\w+[eoi]r\b)))|\bparle[rz]? (?:aussi )?(?:de|du|des|d')"
    r"|^(?:et|mais) (?:les?|la|l'|mes|mon|ma|nos|notre) ?(?=.*(?:\balors\b|\bdans tout ca\b|\?))"
)
_SANS_OBJET = re.compile(
    r"(?:alors|aussi|autre|autrement|aux|avec|bien|bon|bout|ceci|cela|ces|cette|chose|choses|dans"
    r"|debut|des|elle|encore|est|faudrait|faut|fin|formule|ici|les|mais|merci|mieux|milieu|moins"
    r"|mot|mots|non|ouais|oui|par|partie|pas|passage|peu|peut|peux|phrase|plait|plus|pour"
    r"|pourriez|pouvez|que|quelque|qui|rien|sens|ses|son|sur|tes|texte|ton|tournure|tout|toute"
    r"|trop|truc|tu|une|version|veux|vos|votre|vous)"
)
"""Words that name nothing to change."""


def ordonne(texte: str) -> bool:
    """Whether the message orders a change and says which: « il manque le pain », « ajoutez les bêtes ».

    « je veux la changer » and « il manque quelque chose » only announce one.
    """
    plat = _ordres(texte)
    if not _ORDRE.search(plat):
        return False
    reste = re.findall(r"[a-z]{3,}", _ORDRE.sub(" ", plat))
    return any(not _SANS_OBJET.fullmatch(mot) for mot in reste)


_TRES = r"(?:tres |vraiment |tout a fait |franchement |parfaitement )?"
_APPROUVE = re.compile(
    rf"(?:elle|la phrase|cette phrase|celle-la|ca) (?:est|me|m'|nous) ?{_TRES}(?:va|convient|plait|bien|bonne|belle|juste|parfaite?|nickel|top|impec\w*|super)"
    r"(?: (?:tres|bien|comme ca|comme elle est|ainsi|la|telle quelle|a moi|parfaitement))*"
    rf"|(?:moi )?(?:c'est|cest|c') ?{_TRES}(?:(?:oui|bon|parfait|ok|nickel|valide|tout bon)(?: (?:comme ca|pour moi|ainsi|la))*|bien (?:comme ca|pour moi|ainsi))"
    r"|je (?:vous |te )?(?:dis|redis) (?:que )?oui|(?:on |vous |tu )?laisse[sz]?(?:[ -]+la)? (?:comme ca|telle quelle|comme elle est)"
)
_RIEN = re.compile(
    r"c'est bien|(?:il |(?:n'|ne )?y ?a |n'y a |il n'y a |j'ai |je n'ai |je (?:n'y |ne )?(?:veux|vois|touche|change) )*(?:rien|aucune?|pas un(?: seul)?|zero)(?: (?:mot|mots|changement|du tout|de rien|rien|d'autre|de plus|a (?:dire|changer|enlever|ajouter|modifier|redire|retoucher)))*"
)
_CHEVILLES = r"(?:oui|ok|bon|ben|bah|non|ah|euh|alors|allez|moi|merci|voila|franchement|parfait|je dis|et|mais|donc|pour moi|stp|s'il (?:vous|te) plait|hein|quoi|la)"


_BOUTS = r"[.!,;:]+|\bet\b|\bmais\b|(?<=\w) (?=(?:elle (?:est|me)|c'est|ca me|laisse[sz]?)\b)"


def _sans_chevilles(bout: str) -> str:
    """The stretch without the small words around what it says."""
    debut = re.sub(rf"^(?:{_CHEVILLES}\b\s*)+", "", bout.strip())
    if _APPROUVE.fullmatch(bout.strip()) or _APPROUVE.fullmatch(debut):
        return _APPROUVE.fullmatch(debut) and debut or bout.strip()
    return re.sub(rf"(?:\s*\b{_CHEVILLES})+$", "", debut)


def _n_y_change_rien(texte: str) -> str | None:
    """« oui » for a message made of approvals, « rien » for one that only has nothing to change."""
    plat = normaliser(texte)
    if "?" in plat or len(plat.split()) > 24:
        return None
    plat = _RIEN_A_CHANGER.sub(" rien ", plat)
    bouts = [_sans_chevilles(b) for b in re.split(_BOUTS, plat)]
    bouts = [bout for bout in bouts if bout]
    if not bouts or not all(_APPROUVE.fullmatch(b) or _RIEN.fullmatch(b) for b in bouts):
        return None
    # « non c'est bon » may decline: only « non, rien, c'est bon » surely approves.
    decline = re.match(r"\W*non\b", plat) and not any(_RIEN.fullmatch(b) for b in bouts)
    return "oui" if any(_APPROUVE.fullmatch(b) for b in bouts) and not decline else "rien"


def rien_a_changer(texte: str) -> bool:
    """Whether the person finds nothing to change, without a yes: « rien », « aucun mot »."""
    return _n_y_change_rien(texte) == "rien"


def signe(texte: str) -> bool:
    """Whether the person signs, whatever they say around it: « ma foi oui, je la signe ».

    A yes that comes with a change signs nothing: the changed sentence must be seen first.
    """
    if _n_y_change_rien(texte) == "oui":
        return True
    plat = _ordres(texte)
    if len(plat.split()) > 35 or _CHANGE.search(plat):
        return False
    phrases = re.split(r"(?<=[.!?])\s", plat)
    return any(_SIGNE.search(p) and not _NE_SIGNE_PAS.search(p) for p in phrases)


_PROTESTE = re.compile(
    r"\b(?:j'ai|je n'ai|c'est) (?:jamais|pas) (?:dit|parle|ecrit|ce que)\b|\bjamais dit (?:ca|cela)\b|\b(?:pas|rien) (?:entendu|ecoute|compris)\b"
    r"|\bpas (?:moi|ca|mes mots|ce que j'ai dit)\b|\bn'importe quoi\b|\b(?:ridicule|faux|debile|nul)\b"
)
"""The draft betrays what they said."""


def proteste(texte: str) -> bool:
    """Whether the person says that the sentence is not what they said."""
    return bool(_PROTESTE.search(normaliser(texte)))


_A_VOIR = re.compile(
    r"\b(?:re)?(?:montre|affiche|lis|lisez|ecris|redis|redites|redonne|rappelle|donne|envoie)\w*[ -]+(?:(?:moi|nous|encore|donc|voir)[ -]+)*(?:la|l'|cette|ma|votre|ta)\b"
    r"(?: phrase| raison d'etre)?(?:[ -]+moi)?(?= ?(?:$|[.,;!?]|s'il|encore|donc|une|la|a nouveau))"
    r"|\b(?:ou (?:elle )?est|elle est ou|elle est passee|ou elle est|c'est (?:quoi|laquelle|ou)|quelle (?:est|etait|phrase)|je (?:ne )?(?:la )?(?:vois|trouve|retrouve) (?:pas|plus))\b.{0,16}\b(?:phrase|raison d'etre)\b"
    r"|\b(?:la phrase|elle|raison d'etre) (?:est|c'est) (?:ou|passee|quoi|laquelle)(?= ?(?:$|[?,.!]|donc|deja|maintenant))|\bquelle phrase\b"
    r"|\b(?:re ?(?:voir|lire)|voir|lire) (?:encore )?(?:la|ma|cette|votre|ta) (?:phrase|raison d'etre)\b|^\W*(?:la )?phrase\W*(?:s'il \w+ plait)?\W*$"
    r"|\bje (?:ne )?(?:la )?(?:vois|trouve|retrouve) (?:pas|plus)(?: la phrase)?\W*$|\bla (?:re)?(?:montrer|afficher|relire|redonner|revoir)\b"
)


def demande_a_voir(texte: str) -> bool:
    """Whether the person only asks to see the sentence again."""
    plat = normaliser(texte)
    return len(plat.split()) <= 18 and bool(_A_VOIR.search(plat)) and "«" not in nettoyer(texte)


# --- Where words stand in the sentence -----------------------------------------------------------

Place = tuple[int, int]
"""Where a piece stands in the sentence: its first character and the one after its last."""


def _mots(texte: str) -> list[tuple[str, Place]]:
    """Each word flattened, with its place."""
    trouves = re.finditer(r"[^\W_]+", texte)
    return [(normaliser(m[0]).replace("'", ""), m.span()) for m in trouves]


def _situer(phrase: str, morceau: str) -> Place | None:
    """Where a piece stands, whatever its case, accents, apostrophes, and small slips."""
    mots = _mots(phrase)
    for cherche in (morceau, normaliser(morceau)):
        vise = "".join(mot for mot, _ in _mots(cherche))
        if not vise:
            return None
        meilleure = max(_fenetres(mots, vise, 0.75, 1.3), default=None)
        # Short words differ too easily (« pain » and « main »): they must be exact.
        if meilleure and meilleure[0] >= (0.86 if len(vise) > 5 else 1.0):
            return meilleure[1]
    return None


def _fenetres(
    mots: list[tuple[str, Place]], vise: str, petit: float, grand: float
) -> Iterator[tuple[float, Place]]:
    """Likeness (0 to 1) and place of each run of words about as long as this one."""
    for i in range(len(mots)):
        colle = ""
        for j in range(i, len(mots)):
            colle += mots[j][0]
            if len(colle) > grand * len(vise) + 2:
                break
            if len(colle) >= petit * len(vise):
                ratio = SequenceMatcher(None, colle, vise, autojunk=False).ratio()
                yield ratio, (mots[i][1][0], mots[j][1][1])


def _ressemblant(phrase: str, nouveau: str) -> Place | None:
    """The stretch of the sentence that new words were surely written to replace."""
    neufs = [mot for mot, _ in _mots(nouveau)]
    if len(neufs) < 3:
        return None

    def note(fenetre: tuple[float, Place]) -> float:
        # « les familles du bourg » replaces « les familles du quartier », not « les familles du ».
        mots = [mot for mot, _ in _mots(phrase[slice(*fenetre[1])])]
        return fenetre[0] + 0.15 * (len(mots) == len(neufs) and mots[0] == neufs[0])

    fenetres = _fenetres(_mots(phrase), "".join(neufs), 0.5, 1.8)
    ratio, place = max(fenetres, key=note, default=(0.0, (0, 0)))
    communs = set(neufs) & {m for m, _ in _mots(phrase[slice(*place)])}
    porte = 2 * len(communs) >= len(set(neufs)) and any(len(m) > 3 for m in communs)
    return place if ratio >= 0.62 and porte else None


def _seul_semblable(phrase: str, nouveau: str) -> Place | None:
    """The only « les … » of the sentence, when the new words are « les … » too."""
    if not re.fullmatch(r"(?:les|nos) \w+", nouveau, re.I):
        return None
    trouves = [m.span() for m in re.finditer(r"\b(?:les|nos) \w+[sx]\b", phrase)]
    return trouves[0] if len(trouves) == 1 else None


# --- Putting words in the place of others --------------------------------------------------------

_ARTICLES = r"(?:les?|la|l’|une?|des|nos|notre|mes|mon|ma|leurs?|ces?|cette|chaque)"
_CONTRACTES = {"du": "le", "des": "les", "au": "le", "aux": "les"}


def _remplacer(phrase: str, place: Place, nouveau: str, ancien: str = "") -> str:
    """The sentence with other words in this place, articles and elisions put right around them."""
    gauche, vise, droite = phrase[: place[0]], phrase[slice(*place)], phrase[place[1] :]
    nouveau = nouveau.strip(" ,;:.!")
    if gauche and connu(premier := re.split(r"[ ’]", nouveau)[0].lower()) and premier != "j":
        nouveau = nouveau[0].lower() + nouveau[1:]
    dit_seul = " " not in vise + nouveau and ancien and vise.lower() == ancien.lower() + "s"
    if dit_seul and connu(nouveau.lower() + "s"):
        # « client » said of « clients »
        nouveau += "s"
    debut = vise.split(" ")[0].lower()
    if debut in _CONTRACTES and ancien.lower().startswith(("le ", "les ")):
        gauche += "de " if debut[0] == "d" else "à "
    elif article := re.search(r"\b(des|du|aux?|l’|d’|les?|la|nos|notre|une?) ?$", gauche, re.I):
        gauche = _sans_article(gauche, article, nouveau)
    assemble = _coudre(gauche, nouveau) + droite
    pluriel = bool(re.match(r"(?:les|nos|des|ceux|celles|tous|toutes|mes|ces|leurs)\b", nouveau))
    if re.match(r" puisse(?:nt)?\b", droite) and re.match(_ARTICLES, nouveau):
        verbe = " puissent" if pluriel else " puisse"
        assemble = assemble[: -len(droite)] + re.sub(r"^ puisse(?:nt)?", verbe, droite)
    assemble = re.sub(r"\s+([,.])", r"\1", re.sub(r"\s+", " ", assemble)).strip()
    return assemble[0].upper() + assemble[1:].rstrip(" .,") + "."


def _partout(phrase: str, place: Place, nouveau: str, ancien: str) -> str:
    """The same, wherever the sentence has the very words that stand in this place."""
    vise = phrase[slice(*place)]
    autres = [m.span() for m in re.finditer(rf"\b{re.escape(vise)}\b", phrase, re.I)]
    if vise.lower() == "nous":
        # « Nous existons » keeps its subject when only « sur nous » becomes « sur moi ».
        autres = [place]
    for ici in reversed(autres or [place]):
        phrase = _remplacer(phrase, ici, nouveau, ancien)
    return phrase


def _sans_article(gauche: str, article: re.Match[str], nouveau: str) -> str:
    """What stands before the new words, so that no article is left twice or wrong."""
    dit, avant = article[1].lower(), gauche[: article.start()]
    if re.match(rf"{_ARTICLES}(?:\b|(?<=’))", nouveau, re.I):
        if dit in ("du", "des") and re.search(r"(?:côtés|près|proche|loin|auprès) $", avant):
            return avant + "de "
        if dit in ("au", "aux"):
            return avant + "à "
        return avant if dit != "d’" else avant + "de "
    if dit in ("l’", "la", "le") and connu(nom := nouveau.split(" ")[0].lower()):
        if voyelle(nom):
            return avant + "l’"
        if dit == "l’":
            return avant + ("la " if a_lecture(nom, "Nf") else "le ")
    return gauche


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


# --- Reading an order ----------------------------------------------------------------------------

_REMPLACER = r"(?:remplac\w*|chang\w+|transform\w+|corrig\w+|modifi\w+|substitu\w+)"
_METTRE = (
    r"(?:(?:re)?(?:mets|met|mettez|mettons|mettre)|mettrais|mettrai|dis|dites|dire|dirais|écri[st]|écrivez|écrire|écrirais|ecri[st]"
    r"|ecrivez|ecrire|préf[èe]re(?:rais)?|prefere(?:rais)?|aime(?:rais)?|voudrais|veux|verrais|vois|note[rz]?|marque[rz]?|prenez|prends)"
)
_OTER = r"(?:enl[eè]v\w+|retir(?:e[rsz]?|ons)|supprim\w+|vire[rsz]?|[ôo]te[rsz]?|efface[rsz]?)"
_AJOUTER = (
    r"(?:(?:r?ajout(?:e[rsz]?|ons)|r?ajoutant|complète[rz]?|il (?:y )?manque(?:rait)?|manque)\b)"
)
_VERBE = rf"(?:{_REMPLACER}|{_METTRE}|{_OTER}|{_AJOUTER})"
_CITE = re.compile(r"«(\d+)»")
_COMMENTAIRE = re.compile(
    r"[\s,;]+(?:(?:et |mais |car |là |la )?(?:c[’ ]?est (?:bon|tout|mieux|bien|parfait|ok|plus|trop|pas)|ce (?:sera|serait|soit)|[çc]a (?:me va|ira|suffi\w+|sonne|fait|serait|sera|ressemble)|je (?:la )?signe|merci|svp|stp|s[’i]?l? ?(?:il )?(?:vous|te) pla[iî]t"
    r"|je (?:vous|t)[e’ ]?\s?(?:en )?prie|voil[àa]|point(?: barre)?|hein|quoi|non|si possible|si (?:vous|tu) \w+)(?: .*)?|parce qu[e’].*|pck .*|vu qu[e’].*|sinon.*)$"
    r"|\s*,\s*(?:on|je|j’|[çc]a|c[’ ]?est|ce|car|mais|comme [çc]a|il|elle|vous|tu|moi|et (?:c’est|[çc]a|je|on))\b.*$",
    re.IGNORECASE,
)
_CREUX = re.compile(
    r"^(?:le |les |ce |ces |cette |la |l’)?(?:mots?|phrase|formule|expression|morceau|passage|truc|partie|tout|[çc]a|cela|tournure|texte|quelque chose|autre chose)?$",
    re.IGNORECASE,
)
_PARTIES = (
    (re.compile(r"(?:toute )?(?:la fin|le (?:dernier|petit) (?:morceau|bout)|la derni[eè]re partie|le bout)", re.I), -1),
    (re.compile(r"(?:tout )?(?:le d[ée]but|la premi[eè]re partie|le premier morceau)", re.I), 0),
    (re.compile(r"(?:le milieu|la (?:deuxi[eè]me|seconde) partie)", re.I), 1),
)  # fmt: skip
"""Parts of the sentence called by where they stand."""


def _partie(phrase: str, nom: str) -> Place | None:
    """Where the part called so stands, without the « Nous existons pour » of the first one."""
    rang = next((rang for motif, rang in _PARTIES if motif.fullmatch(nom)), None)
    bornes = [0, *(m.end() for m in re.finditer(", ", phrase)), len(phrase.rstrip(".")) + 2]
    if rang is None or len(bornes) < (4 if rang == 1 else 3):
        return None
    rang = rang % (len(bornes) - 1)
    debut, fin = bornes[rang], bornes[rang + 1] - 2
    annonce = re.match(r"(?:\S+ ){1,6}?pour ", phrase) if rang == 0 else None
    return (annonce.end() if annonce else debut), fin


class _Lecture:
    """A message read against the sentence: quoted pieces are set aside, marked by number.

    Attributes:
        phrase: the sentence as it stands.
        citees: the quoted pieces, in order.
        masque: the message with «0», «1»… in their place.
    """

    def __init__(self, phrase: str, texte: str) -> None:
        texte = re.sub(r"\s*(?:→|⇒|➡️?|[-=]+>|(?<=\w) = (?=\w))\s*", " devient ", texte)
        texte = re.sub(
            r"(?<!\w)['‘](\w[^'‘’«»\"]*(?:['’]\w[^'‘’«»\"]*)*)['’](?!\w)", r"« \1 »", texte
        )
        texte = nettoyer(texte)
        self.phrase = phrase
        self.citees: list[str] = []
        self.masque = re.sub(r"«\s*([^«»]+?)\s*»", self._retenir, texte)
        self.masque = self.masque.replace("« ", "").replace(" »", "")

    def _retenir(self, trouve: re.Match[str]) -> str:
        self.citees.append(trouve[1].strip(" ,.…"))
        return f"«{len(self.citees) - 1}»"

    def morceau(self, masque: str, premier: bool) -> str:
        """The piece meant in a stretch: the quoted one (first or last), else its words."""
        if cites := _CITE.findall(masque):
            return self.citees[int(cites[0 if premier else -1])]
        nu = _COMMENTAIRE.sub("", " " + masque.strip(" .!?;,:"))
        nu = re.sub(
            r"^(?:\s|moi\b|juste\b|plut[ôo]t\b|aussi\b|(?:le|les) mots?\b|la formule\b|l’expression\b|:)*",
            "",
            nu,
        )
        nu = re.sub(
            r"^(?:la partie|le (?:bout|morceau|passage)) (?:avec|sur|qui dit|o[uù] il y a) ", "", nu
        )
        return re.sub(r" de (?:la|cette) phrase$", "", nu).strip(" .!?;,:")

    def situer(self, morceau: str) -> Place | None:
        """Where the piece stands in the sentence; « la fin » is its last part."""
        return _partie(self.phrase, morceau) or _situer(self.phrase, morceau)

    def situer_pour(self, ancien: str, neuf: str) -> Place | None:
        """The same; when both come with an article, « aux jeunes » holds « les jeunes »."""
        place = self.situer(ancien)
        nu = re.sub(rf"^{_ARTICLES} ?", "", ancien, flags=re.I)
        if place is None and nu != ancien and re.match(rf"{_ARTICLES}(?:\b|(?<=’))", neuf, re.I):
            return self.situer(nu)
        return place

    def consignes(self) -> Iterator[str]:
        """One order after the other."""
        for phrase in re.split(r"(?<=[.;!?…])\s+", self.masque):
            if re.match(
                r"\W*(?:au lieu|o lieu|à la place|a la place|plut[ôo]t que)\b", phrase, re.I
            ):
                yield phrase
                continue
            replace = ""
            for bout in re.split(
                rf"\s*,?\s*\b(?:et|puis|ensuite)\b\s+(?:aussi |puis )?(?=(?:{_VERBE})\b|[^,]{{1,60}}? (?:par|devient) )"
                rf"|\s*,\s*(?=(?:{_VERBE})\b|«\d+» (?:par|devient|au lieu|à la place))",
                phrase,
                flags=re.IGNORECASE,
            ):
                if re.search(
                    rf"\b(?:{_REMPLACER}|{_OTER}|{_AJOUTER})(?: surtout)? (?:pas|rien)\b",
                    bout,
                    re.I,
                ):
                    continue
                # « remplacez A par B et C par D »: the verb serves twice.
                dit = re.search(rf"\b{_REMPLACER}\b", bout, re.I)
                replace = "remplacez " if dit else replace
                yield bout if dit or not re.search(r" par ", bout) else replace + bout


_ANCIEN_PUIS_NOUVEAU = (
    (re.compile(r"\bpar\b", re.I), re.compile(_REMPLACER, re.I)),
    (re.compile(r"\b(?:en|pour|contre)\b", re.I), re.compile(_REMPLACER, re.I)),
    (
        re.compile(
            r"\b(?:devient|deviendrait|à remplacer par|(?:est |soit |serait )?remplacée?s? par|devrait (?:être|devenir))\b",
            re.I,
        ),
        None,
    ),
    (re.compile(rf",? ?\b(?:mais(?: plut[ôo]t)?|c’est(?: plut[ôo]t)?)\b|,(?= ?(?:plut[ôo]t )?(?:«|{_ARTICLES}\b|on (?:dit|met)\b))", re.I), re.compile(r"\b(?:pas|non)\b", re.I)),
)  # fmt: skip
_NOUVEAU_PUIS_ANCIEN = (
    (re.compile(r"\b(?:[àa] (?:la )?place|(?:au|o) lieu|en place)\s+(d[eu]s?\b|d’)", re.I), None),
    (re.compile(r"\bplut[ôo]t qu(?:e (?:de )?|’)()", re.I), None),
    (re.compile(r"\bqu(?:e |’)()", re.I), re.compile(r"\b(?:plut[ôo]t|préf[èe]r\w+|mieux)\b", re.I)),
    (re.compile(r",?\s*\b(?:et )?(?:pas|non(?: pas)?)\b()", re.I), re.compile(rf"(?:{_METTRE}|c’est)\b", re.I)),
)  # fmt: skip


def _paires(lecture: _Lecture, consigne: str) -> Iterator[tuple[list[str], str, bool]]:
    """Readings of an order: the old words (several forms), the new ones, whether it is certain."""
    for lien, verbe in _ANCIEN_PUIS_NOUVEAU:
        # The longest old words first: « soigné par un visage » before « soigné ».
        for m in reversed(list(lien.finditer(consigne))):
            gauche = consigne[: m.start()]
            dit = list(verbe.finditer(gauche)) if verbe else []
            if verbe and not dit and not (m[0] == "par" and gauche.strip().startswith("«")):
                continue
            if dit:
                gauche = gauche[dit[-1].end() :]
            droite = re.sub(
                rf"^\s*(?:{_METTRE}|plut[ôo]t|on (?:dit|met))\b",
                "",
                consigne[m.end() :],
                flags=re.I,
            )
            ancien, neuf = lecture.morceau(gauche, False), lecture.morceau(droite, True)
            yield [ancien], neuf, m[0].lower() in ("par", "devient") and bool(dit or "«" in gauche)
    for lien, annonce in _NOUVEAU_PUIS_ANCIEN:
        for m in lien.finditer(consigne):
            gauche, droite = consigne[: m.start()].strip(" ,"), consigne[m.end() :]
            nouveau_groupe = re.match(rf"(?:«|{_ARTICLES}(?:\s|(?<=’)))", gauche, re.I)
            if annonce and not (annonce.search(gauche) or (nouveau_groupe and "pas" in m[0])):
                continue
            if not gauche:
                # « au lieu de X, mettez Y »
                coupe = re.search(rf"\s*,\s*|\s+(?={_METTRE}\b)|(?<=»)\s+", droite, re.I)
                if coupe is None:
                    continue
                droite, gauche = droite[: coupe.start()], droite[coupe.end() :]
            apres = list(re.finditer(rf"\b(?:{_METTRE}|plut[ôo]t)\b", gauche, re.I))
            neuf = lecture.morceau(gauche[apres[-1].end() :] if apres else gauche, False)
            nu = lecture.morceau(droite, True)
            if "«" not in gauche and _PROPOSE.match(neuf):
                # « réparer plutôt que de jeter » is a proposal, not an order.
                ordre = apres and not re.match("plut|préf|aim|vois|verr", apres[-1][0], re.I)
                if not ordre or re.match(r"(?:qu[e’]|pour|afin|nous|on)\b", neuf, re.I):
                    continue
            article = {"du": "le ", "des": "les "}.get((m[1] or "").lower(), "")
            ordonne = apres and re.match(
                r"(?:re)?met|mets|mis|di[st]|[ée]cri|note|marqu", apres[-1][0], re.I
            )
            certain = annonce is None and (
                "«" in droite or bool(m[1] and ordonne and len(nu.split()) <= 4)
            )
            yield [article + nu, nu] if article else [nu], neuf, certain


_PROPOSE = re.compile(r"(?:qu[e’]|pour|afin|nous|on|de|d’|\w+(?:er|ir|re))(?:\b|(?<=’))", re.I)


def _editer(lecture: _Lecture, propose: bool = False) -> str | None:
    """The sentence with every order of the message applied, or None when it orders none.

    Args:
        lecture: the message, read against the sentence.
        propose: whether a quoted piece alone is surely meant to go in.

    Raises:
        Introuvable: when the words to change are surely named and not in the sentence.
    """
    avant, absent = lecture.phrase, None
    for consigne in lecture.consignes():
        fait = _ajouter(lecture, consigne) or _echanger(lecture, consigne)
        if fait is None:
            try:
                fait = _retirer(lecture, consigne)
            except Introuvable as erreur:
                absent = absent or erreur.morceau
            absent = absent or _cherche_en_vain(lecture, consigne)
        lecture.phrase = fait or lecture.phrase
    if lecture.phrase == avant:
        lecture.phrase = _par_les_citations(lecture, propose) or avant
    if lecture.phrase != avant:
        return lecture.phrase
    if absent:
        raise Introuvable(absent)
    return None


def _echanger(lecture: _Lecture, consigne: str) -> str | None:
    for anciens, neuf, _ in _paires(lecture, consigne):
        for ancien in anciens:
            place = lecture.situer_pour(ancien, neuf)
            if not neuf or _CREUX.match(ancien) or place is None:
                continue
            change = _partout(lecture.phrase, place, _propre(neuf), ancien)
            if change != lecture.phrase:
                return change
    return None


def _cherche_en_vain(lecture: _Lecture, consigne: str) -> str | None:
    """The words an order surely wants changed and that are not in the sentence."""
    for anciens, neuf, certain in _paires(lecture, consigne):
        nu = anciens[-1]
        nomme = not _CREUX.match(nu) and not nu.startswith(("de ", "d’")) and "," not in nu
        if certain and neuf and nomme and len(nu.split()) <= 6:
            return None if lecture.situer_pour(nu, neuf) else nu
    return None


_TOPIQUE = re.compile(
    rf"^(?:[^\w«]|bon\b|oui\b|ok\b|mais\b|non\b)*(.+?),? (?:c’est|ça|est|sont|sonne|fait|me|ne|n’)[ \w’-]*[,.;:!]+ *(?:plut[ôo]t |moi |je )*(?:{_METTRE})\s+(?:plut[ôo]t )?(.+)$",
    re.I,
)


_MIS_APRES = re.compile(
    r"»(?!.*\b(?:gard|laiss)\w*)[^«»]*?\b(?:mets|met|mettez|mettre|mettrais|dis|dites|[ée]cri[st]|[ée]crivez)\s+(?:plut[ôo]t |juste |moi )*"
    r"(?!(?:[àa] la|au|[àa] l|plus|en|dans|un autre|une autre|autre|quelque|apr[èe]s|avant|que|pas)\b)((?:[\w’-]+ ?){1,6})[.! ]*$",
    re.IGNORECASE,
)


def _par_les_citations(lecture: _Lecture, propose: bool) -> str | None:
    """Without any order understood, what the quoted pieces alone tell."""
    autour = _CITE.sub(" ", lecture.masque)
    absents = [c for c in lecture.citees if _situer(lecture.phrase, c) is None]
    presents = [c for c in lecture.citees if c not in absents]
    propose = propose or re.search(rf"\b(?:{_METTRE}|plut[ôo]t|chang\w+|avec)\b", autour, re.I)
    if len(absents) == len(presents) == 1:
        place = _situer(lecture.phrase, presents[0])
        return (
            _remplacer(lecture.phrase, place, _propre(absents[0]), presents[0]) if place else None
        )
    if len(presents) == 1 and not absents:
        if mis := _MIS_APRES.search(lecture.masque):
            # « c'est pas joli « meufs », mettez femmes »
            neuf, place = lecture.morceau(mis[1], True), _situer(lecture.phrase, presents[0])
            if place and neuf and not _CREUX.match(neuf) and not _partie(lecture.phrase, neuf):
                return _remplacer(lecture.phrase, place, _propre(neuf), presents[0])
    if len(lecture.citees) == 1 and absents and propose:
        return _au_plus_proche(lecture.phrase, absents[0])
    if topique := _TOPIQUE.search(lecture.masque):
        # « la justice c'est trop grand, mettez l'équité »
        ancien, neuf = lecture.morceau(topique[1], False), lecture.morceau(topique[2], True)
        place = lecture.situer_pour(ancien, neuf)
        if place and len(neuf.split()) <= len(ancien.split()) + 4:
            return _remplacer(lecture.phrase, place, _propre(neuf), ancien)
    if not lecture.citees and "au lieu" not in autour:
        # « on peut mettre sans savoir ce qu'il y a dans l'assiette ? »
        mis = re.search(rf"\b(?:{_METTRE})\s+(.+)", autour, re.I)
        neuf = lecture.morceau(mis[1], True) if mis else ""
        if len(neuf.split()) >= 4 and (place := _ressemblant(lecture.phrase, neuf)):
            if _situer(lecture.phrase, neuf) is None:
                return _remplacer(lecture.phrase, place, _propre(neuf))
    return None


def _au_plus_proche(phrase: str, nouveau: str) -> str | None:
    place = _ressemblant(phrase, nouveau) or _seul_semblable(phrase, nouveau)
    return _remplacer(phrase, place, _propre(nouveau)) if place else None


def _retirer(lecture: _Lecture, consigne: str) -> str | None:
    """The sentence without the words to take out, or without the part that holds them.

    Raises:
        Introuvable: when they are quoted and not in the sentence.
    """
    ordre = re.search(
        rf"\b(?:{_OTER}|^sans|(?<=même )sans|(?<=mais )sans|(?<=, )sans|sans (?=le mot|les mots|«|la fin)|pas besoin d(?:e|u)|(?:est |c’est )?(?:en trop|de trop))\b\s*(.*)",
        consigne,
        re.I,
    )
    if _DEBUT_SEUL.search(consigne) and ", " in lecture.phrase:
        return lecture.phrase.split(", ")[0] + "."
    if ordre is None and not _RACCOURCIR.search(normaliser(consigne)):
        return None
    if ordre and re.match(r"\W*(?:est |c’est )?(?:en|de) trop", ordre[0], re.I):
        vise = lecture.morceau(consigne[: ordre.start()], False)
    else:
        vise = lecture.morceau(ordre[1], True) if ordre else "la fin"
    if ordre and _RENVOI.fullmatch(vise):
        # « la fin, je la vire »; « « toujours », c'est trop. Enlevez-le »
        dit = re.sub(
            r",?\s*(?:(?:je|on|vous|tu)\b)?\s*(?:l[ae’]|les)?\s*$", "", consigne[: ordre.start()]
        )
        seule = lecture.citees[0] if len(lecture.citees) == 1 else ""
        vise = lecture.morceau(dit, False) or seule
    place = None if _CREUX.match(vise) else lecture.situer(vise)
    if place is None:
        cite = ordre and _CITE.search(consigne) and not re.match("sans", ordre[0], re.I)
        if cite and not _CREUX.match(vise):
            raise Introuvable(vise)
        return None
    return _sans(lecture.phrase, place)


_RENVOI = re.compile(r"-?(?:l[ae]s?|[çc]a|cela|le moi)?", re.I)

_DETACHABLE = re.compile(
    r"(?:à (?:notre|nos|mon)|avec|sans|dans|chez|par|pour|en|et|ou|ni|du|de la|de l’|des|d’)\b ?\S"
)


def _sans(phrase: str, place: Place) -> str | None:
    """The sentence without this place, or else without the part between commas that holds it."""
    gauche, vise, droite = phrase[: place[0]], phrase[slice(*place)], phrase[place[1] :]
    if re.fullmatch(r"[^\W\d_]+", vise):
        if len(re.findall(rf"\b{vise}\b", phrase, re.I)) > 1:
            # Nobody knows which one is meant.
            return None
        if sans := _sans_mot(gauche, vise.lower(), droite):
            return sans
        pronom = not a_lecture(vise.lower(), "N", "A", "V", "D") or vise.lower() in _SUJETS
        if pronom or part(vise.lower(), "V") > 0.5 or part(vise.lower(), "A") > 0.5:
            # One such word never takes the whole part with it.
            return None
    adverbe = " " not in vise and a_lecture(vise.lower(), "D") and not a_lecture(vise.lower(), "N")
    suivant = re.match(r" (\w+)", droite)
    fini = re.match(r"[,.]", droite) or (suivant and conjugue(suivant[1]))
    detache = _DETACHABLE.match(vise) and fini and "côtés" not in gauche[-8:]
    if (adverbe or detache) and gauche.rstrip(" ,") and len(gauche.split()) >= 4:
        reste = gauche.rstrip(" ,") + (
            droite if re.match(r"[,.]", droite) else " " + droite.strip()
        )
        return reste.rstrip(" .,") + "."
    debut = gauche.rfind(", ")
    if debut < 0:
        return None
    suite = re.search(r", (?:afin|en |pour )", droite)
    return gauche[:debut] + (droite[suite.start() :] if suite else ".")


_SUJETS = ("il", "elle", "ils", "elles", "on", "le", "la", "les", "un", "une")
_ELIDES = {"le": "l’", "la": "l’", "du": "de l’", "au": "à l’", "ce": "cet ", "ma": "mon "}


def _sans_mot(gauche: str, mot: str, droite: str) -> str | None:
    """The sentence without a subject said twice or an adjective beside its noun, or None."""
    avant, apres = re.search(r"([^\W\d_]+) $", gauche), re.match(r" ([^\W\d_]+)", droite)
    nom_avant = avant and part(avant[1].lower(), "N") > 0.5 and avant[1][-3:] != "ant"
    if mot in _SUJETS[:4]:
        double = nom_avant and apres and (conjugue(apres[1]) or apres[1] in ("ne", "se"))
        return gauche.rstrip() + droite if double else None
    # Between a determiner and its noun, a word the table lacks (« vrai ») can but qualify.
    if connu(mot) and (not a_lecture(mot, "A") or a_lecture(mot, "D") and part(mot, "A") < 0.3):
        return None
    article = avant and avant[1].lower()
    if apres and a_lecture(apres[1], "N") and article and re.fullmatch(_DETERMINANTS, article):
        if voyelle(apres[1]) and article in _ELIDES:
            return gauche[: avant.start()] + _ELIDES[article] + droite.lstrip()
        return gauche.rstrip() + droite
    fini = re.match(r"[,.]| (?:qui|pour|avec|dans|sans)\b", droite)
    fini = fini or (apres and conjugue(apres[1]) and not a_lecture(apres[1], "N"))
    return gauche.rstrip() + droite if connu(mot) and nom_avant and fini else None


_DETERMINANTS = r"(?:les?|la|une?|du|des|aux?|nos|notre|mes|mon|ma|ces?|cette|leurs?|chaque)"
_DEBUT_SEUL = re.compile(
    r"\bgard(?:e[rsz]?|ons)\b.{0,20}\b(?:le d[ée]but|la premi[eè]re partie)(?: seulement| uniquement)?\W*$", re.I
)  # fmt: skip
_RACCOURCIR = re.compile(r"^(?:\w+ ,? ?){0,2}(?:plus court\w*|raccourci\w*)\b")
_INDICATIF = re.compile(
    r"\b(?:sont|ont|vont|font|savent|peuvent|veulent|est|va|fait|sait|peut|veut)\b"
)


def _ajouter(lecture: _Lecture, consigne: str) -> str | None:
    """The sentence with a few words more, where they surely fit."""
    ordre = re.search(
        rf"\b{_AJOUTER}(?:[- ]y)?\s*(?:aussi |juste |:|le fait )*(.+)", consigne, re.I
    )
    if ordre is None:
        return None
    suite = re.sub(r"\s+(?:[àa] la fin|au bout|en fin de phrase)\b.*$", "", ordre[1].strip(" .!?"))
    apres = re.search(r"^(.+?)\s+(?:juste )?(?:apr[eè]s|derri[eè]re) (.+)$", suite, re.I)
    phrase = lecture.phrase
    if apres:
        place = lecture.situer(lecture.morceau(apres[2], True))
        neuf = _propre(lecture.morceau(apres[1], False))
        return f"{phrase[: place[1]]} {neuf}{phrase[place[1] :]}" if place and neuf else None
    neuf = _propre(lecture.morceau(suite, True))
    if not neuf or _situer(phrase, neuf):
        return None
    base = phrase.rstrip(" .")
    if m := re.match(r"(?:(?:pour|afin) )?qu(?:e |’)", neuf, re.I):
        voulu = souhait("je veux que " + neuf[m.end() :])
        if voulu and not _INDICATIF.search(voulu.split(" qui ")[0].split(" ce qu")[0]):
            return f"{base}, {'afin' if neuf.lower().startswith('afin') else 'pour'} {que(voulu)}."
        complet = re.match(r"(?:pour|afin) qu", neuf, re.I) and len(neuf.split()) >= 4
        prive = re.search(r"\b(?:je|j’|me|m’|mon|ma|mes|moi)", neuf) or _INDICATIF.search(neuf)
        return f"{base}, {neuf}." if complet and not prive else None
    if re.match(r"(?:et|ou|ni) \S", neuf) and len(neuf.split()) > 2:
        return f"{base} {neuf}."
    tete = re.match(r"(?:pour|afin de|afin d’|sans) ?(\w+)", neuf, re.I)
    gerondif = re.match(r"(?:tout )?en (\w+ant)\b", neuf)
    if (
        (tete and infinitif(tete[1].lower()))
        or gerondif
        or re.match(r"(?:avec|sans|grâce|malgré) \w", neuf)
    ):
        return f"{base}, {neuf}."
    return None


# --- A whole sentence, or an earlier one ---------------------------------------------------------

_SUJET = (
    r"(?:(?P<je>j[’ ]?e?xist\w*)|(?P<nous>(?:nous|on) exist\w+)|(?P<la>(?:on est|nous somm?es?|je suis|je sui|chui[st]?|j[’ ]?sui[st]?) l[àa])"
    r"|(?P<nom>(?:mon|ma|notre|nos|mes|l[’ea] ?)(?: ?[\w’-]+){1,5}? (?:exist\w+|est l[àa]|sont l[àa]))"
    r"|(?P<autre>nous travaillons))"
)
_ENTIERE = re.compile(
    rf"\b{_SUJET}(?P<suite>\s*,?\s*(?:(?:surtout|avant tout|c’est|juste|d’abord)\s+)*(?:p(?:ou)?r|afin)\b.+)", re.I
)  # fmt: skip
_ENTREPRISE = re.compile(r"\bnotre (?:raison d.être|entreprise|mission|maison|métier) .+", re.I)
_JUGE = re.compile(
    r"\b(?:ça|ca|sa|c[’ ]?est|cela) (?:sonne|fait|veut|ne|n’|me|m’|pas|trop|un peu|creux|nul|moche|bizarre|vide|manque|faux|vrai|juste|exact|clair|beau|joli|mieux)\b"
    r"|\b(?:vous|votre|vos|tu|toi|ton|tes|phrase)\b",
    re.I,
)


def _entiere(texte: str) -> str | None:
    """The whole sentence that stands in a text without quotation marks, or None."""
    for phrase in re.split(r"(?<=[.!?…])\s+", texte):
        trouve = _ENTIERE.search(phrase)
        if trouve and re.search(
            r"\b(?:est-ce que|pourquoi|quand|si) *$", phrase[: trouve.start()], re.I
        ):
            continue
        brut = trouve or _ENTREPRISE.search(phrase)
        if brut is None:
            continue
        suite = (trouve["suite"] if trouve else brut[0]).strip(" .!?…")
        suite = _COMMENTAIRE_FINAL.sub("", suite)
        if _JUGE.search(suite) or len(suite.split()) < 3:
            continue
        if trouve is None:
            return suite[0].upper() + suite[1:] + "."
        return _signer_sujet(trouve) + _propre(suite) + "."
    return None


_COMMENTAIRE_FINAL = re.compile(
    r"[\s,;]+(?:(?:et )?(?:c[’ ]?est (?:tout|bon|mieux|bien|parfait)|voil[àa]|point(?: barre)?|merci|svp|stp|s[’ ]?il (?:vous|te) pla[iî]t|je (?:vous|te) prie|quoi|hein|non|[çc]a (?:me va|ira|suffi\w+))(?: .*)?)$",
    re.I,
)


def _signer_sujet(trouve: re.Match[str]) -> str:
    """The subject and its verb, spelt right, with a space after."""
    if trouve["je"]:
        return "J’existe "
    if trouve["nous"]:
        return "Nous existons " if trouve["nous"].lower().startswith("nous") else "On existe "
    if trouve["la"]:
        dit = trouve["la"].lower()
        qui = "On est" if dit.startswith("on") else "Nous sommes" if dit[0] == "n" else "Je suis"
        return f"{qui} là "
    sujet = _propre((trouve["nom"] or trouve["autre"]).replace(" la", " là")).strip()
    return sujet[0].upper() + sujet[1:] + " "


_AVANT = re.compile(
    r"\b(?:la|celle|version|phrase) (?:d'avant|precedente|d'origine|originale|du (?:tout )?debut)\b|\b(?:la |l')?(?:toute )?(?:precedente|ancienne|premiere)(?: (?:version|phrase|proposition|formule))?\b(?! (?:partie|moitie|fois|fin|phrase du))"
    r"|\bc'etait mieux avant\b|\bavant ,? ?c'etait mieux\b|\b(?:revien\w*|retour\w*) en arriere\b"
)
_PREMIERE = re.compile(r"\bpremiere\b|\bd'origine\b|\boriginale\b|\bdu (?:tout )?debut\b")
_REVENIR = re.compile(
    r"\b(?:repren\w*|reme[tst]\w*|revien\w*|revenez|reveni\w*|gard\w*|prefer\w*|rend\w*|retour\w*|redonn\w*|mieux|annul\w*|retablis\w*|restaur\w*|rechang\w*|remis\w*)\b"
)


def _precedente(texte: str, avant: Sequence[str]) -> str | None:
    """The earlier sentence the message asks for, or None."""
    plat = normaliser(texte)
    if not avant or not (trouve := _AVANT.search(plat)):
        return None
    if not _REVENIR.search(plat) or re.search(
        r"\bpas (?:la|l'|celle) ?(?:premiere|ancienne)", plat
    ):
        return None
    return avant[0] if _PREMIERE.search(trouve[0]) else avant[-1]


def _propre(texte: str) -> str:
    """The person's words, phone spelling put right where that is safe."""
    propre = nettoyer(texte).strip(" ,;:.!?…«»-")
    mots = re.findall(r"[^\W\d_]+", propre)
    soigne = not sans_accents(propre) and all(
        connu(m.lower()) or m[0].isupper() or len(m) == 1 or m == "qu" for m in mots
    )
    return propre if soigne else (ecrire(propre) or _mot_a_mot(propre))


def _mot_a_mot(texte: str) -> str:
    """What can be put right without reading the grammar: abbreviations, accents, elisions."""

    def juste(mot: str) -> str:
        bas = mot.lower()
        if abrege(bas):
            return " ".join(
                (accentuer(m) or [m])[0] if not connu(m) else m for m in normaliser(bas).split()
            )
        if connu(bas) or mot[0].isupper():
            return mot
        candidats = accentuer(bas) or [
            bas + fin for fin in ("x", "s", "t", "e") if connu(bas + fin)
        ]
        return candidats[0] if len(candidats) == 1 or accentuer(bas) else mot

    mots = " ".join(juste(mot) for mot in re.findall(r"[\w-]+’?|[^\w\s]", texte))
    mots = re.sub(r"\b(que|de|ne|se|le) (?=[aeéèêiouy])", lambda m: m[1][:-1] + "’", mots)
    mots = re.sub(r"’ ", "’", re.sub(r" ([,.])", r"\1", mots))
    return re.sub(r"\b(les|des|nos) (\w+s) (\w+e)\b", _accorder, mots)


def _accorder(trouve: re.Match[str]) -> str:
    """« les gens mange » → « les gens mangent »."""
    verbe = trouve[3]
    seul = part(verbe, "V") > 0.7 and not infinitif(verbe) and a_lecture(verbe + "nt", "V6")
    return f"{trouve[1]} {trouve[2]} {verbe}{'nt' if seul else ''}"


# --- The whole reading ---------------------------------------------------------------------------


def corriger(phrase: str, texte: str, avant: Sequence[str] = ()) -> str | None:
    """Apply what the message explicitly asks of the sentence; None when it asks nothing of it.

    Args:
        phrase: the sentence as it stands.
        texte: the message: a whole sentence anywhere in it, orders (« X au lieu de Y », « enlève
            X », « ajoute que… »), or the wish to have an earlier sentence back.
        avant: the earlier sentences, latest last.

    Raises:
        Introuvable: when the words to change are not in the sentence.
    """
    texte = " ".join(texte.split())
    ancienne = _precedente(texte, avant)
    if ancienne:
        # « remettez celle d'avant, mais avec les voisins au lieu des familles »
        texte = re.split(r"\bavec\b|\bmais\b|(?<=[.;!])\s", texte, maxsplit=1)[-1]
        texte = re.sub(r"^\s*avec\b", "", texte)
    lecture = _Lecture(ancienne or phrase, texte)
    if ancienne is None and (entiere := _entiere(_CITE.sub(" ", lecture.masque))):
        return entiere if entiere != phrase else None
    absent = None
    try:
        editee = _editer(lecture, propose=ancienne is not None)
    except Introuvable as erreur:
        editee, absent = None, erreur
    if editee or ancienne:
        return editee or (ancienne if ancienne != phrase else None)
    for citee in lecture.citees:
        if _situer(phrase, citee) is None and (
            entiere := _entiere(citee) or _citee(lecture, citee)
        ):
            return entiere
    if absent:
        raise absent
    return None


def _citee(lecture: _Lecture, citee: str) -> str | None:
    """A quoted proposal long enough to be the whole sentence: « pour que… », an infinitive."""
    autour = _CITE.sub(" ", lecture.masque)
    if (
        re.search(rf"\b(?:{_OTER}|{_AJOUTER}|{_REMPLACER} «)", autour, re.I)
        or len(citee.split()) < 4
    ):
        return None
    return _en_phrase(citee) if re.search(rf"\b(?:{_METTRE}|plut[ôo]t)\b|:", autour, re.I) else None


def vise_la_phrase(phrase: str, texte: str, avant: Sequence[str] = ()) -> bool:
    """Whether the message signs, edits or asks for the sentence, whatever else it looks like."""
    try:
        if signe(texte) or rien_a_changer(texte) or demande_a_voir(texte):
            return True
        return corriger(phrase, texte, avant) is not None
    except Introuvable:
        return True


_CRITIQUE = re.compile(
    r"^(?:(?!chez|assez)\w+ez\b|n'importe quoi|personne|non\b|nan\b|pas\b|bof|mouais|mwais|j'?aime (?:pas|moins)|je (?:n'?aime|prefere pas|ne suis pas|suis pas)"
    r"|(?:c'est|ca|la phrase|elle) (?:est |fait |sonne |trop |un peu |pas |ne |manque )|trop |il manque|il y a"
    r"|la (?:fin|premiere|deuxieme|partie)|le (?:debut|mot|milieu)|qu'est|comment|pourquoi|mais\b|je (?:viens|vous|te|veux|voudrais)\b|j'ai\b|vous\b|tu\b"
    r"|on (?:dirait|croirait|sent)\b|(?:je|on) (?:la |l'|le )?(?:garde|prends?|signe|verra|voit|reprend|arrete)\b|pour (?:l'instant|le moment|aujourd'hui|ce soir|moi|toi)\b)"
)
_AU_COACH = re.compile(
    r"\b(?:tu|te|toi|ton|tes|vous|votre|vos|phrase|question\w*|merde|conneries?|maintenant|je sais pas|aucune idee|sais rien|marre|j'en)\b|\?"
)
"""Said of the sentence or to the coach, not the sentence itself."""

_ANNONCE = re.compile(
    r"^(?:(?:non|nan|oui|ok|alors|plut[ôo]t|bof|disons|mais|euh|ben|bah|moi|bon)[\s,.:!]+)*"
    r"(?:(?:j[’ ]?aurais (?:dit|mis|[ée]crit)|(?:pour moi,? |mon id[ée]e,? )(?:c[’ ]?est|cest)|(?:moi,? )?j[’e] ?(?:y |le |la )?(?:dirais|mettrais|verrais|vois|pr[ée]f[èe]r\w+|[ée]crirais)|(?:[ée]crivez|[ée]cri[st]|dites|mettez|mets|remettez|ce serait|[çc]a serait|c[’ ]?est|cest|la phrase c[’ ]est|[çc]a donne|(?:ma|la|notre) phrase)(?=\s*(?:plut[ôo]t\s*)?:|\s+(?:plut[ôo]t|pour|d[e’]|juste)))"
    r"\s*(?:plut[ôo]t|bien|juste)?\s*(?:(?:l[’ ]?id[ée]e|l[’ ]?envie|le fait|la volont[ée]|le plaisir)\s+(?=d[e’]))?[\s:,]*)?",
    re.IGNORECASE,
)


def reformuler(
    phrase: str, correction: str, demandee: bool = False, avant: Sequence[str] = ()
) -> str | None:
    """The sentence once the message has been followed, or None when it holds nothing to follow.

    Besides what `corriger` reads, a proposal that is no sentence yet (« réparer plutôt que de
    jeter », « pour que le bourg vive ») is made one.

    Args:
        phrase: the sentence as it stands.
        correction: the message.
        demandee: whether their own wording was just asked for; more is then taken as a sentence.
        avant: the earlier sentences, latest last.

    Raises:
        Introuvable: when the words to change are not in the sentence.
    """
    texte = " ".join(correction.split())
    if (explicite := corriger(phrase, texte, avant)) is not None:
        return explicite
    if _JAMAIS_UNE_PHRASE.match(normaliser(texte)) or _n_y_change_rien(texte):
        return None
    propose = _ANNONCE.sub("", nettoyer(texte)).strip(" ,:")
    annonce = len(propose) < len(nettoyer(texte)) and bool(
        re.match(r"(?:pour|afin|qu[e’]|d[e’]|\w+(?:er|ir|re)\b)", propose, re.I)
    )
    if demandee and (voulu := souhait(texte)):
        return f"Nous existons pour {que(voulu)}."
    plat = normaliser(propose)
    if proteste(texte) or len(plat.split()) < 3 or _CRITIQUE.search(plat) or _AU_COACH.search(plat):
        return None
    if (
        "«" in propose
        or _JUGE.search(propose)
        or (_CHANGE.search(normaliser(texte).replace("plutot", "")) and not annonce)
    ):
        return None
    return _en_phrase(propose, libre=demandee)


_JAMAIS_UNE_PHRASE = re.compile(
    r"\W*(?:(?:non|bon|ben|bah|euh|alors|ah|mais) ?[,.]? ?)*(?:rien|oui|elle|aucune?)\b"
    r"|\W*(?:ca|cela) (?:me|nous|ira|va)\b|\W*c'est (?:tres )?(?:bon|bien|oui|ok|parfait)\b"
    r"|\W*on (?:voudrait|aimerait|prefererait|pense|trouve)\b|\W*(?:et|mais) .*(?:\balors\b|\bdans tout ca\b|\?)"
)
"""An answer about the sentence, whatever else it goes on to say."""

_ON_FAIT = re.compile(
    r"on (?!dirait|dit|sent|voit|croirait|comprend|peut|pourrait|va|garde|change|reste|met|s’|se|y|n|est pas)\w+ \S+ ", re.I
)  # fmt: skip


def _en_phrase(texte: str, libre: bool = False) -> str | None:
    """A proposal as a sentence: an infinitive, « pour… », « que… », or a clause of « nous »."""
    nue = _propre(_COMMENTAIRE_FINAL.sub("", texte))
    if not nue:
        return None
    soi = r"nous|notre|nos" + (r"|on|je|j’\w+|mon|ma|mes" if libre else "")
    if re.match(rf"(?:{soi})\b", nue, re.I) or _ON_FAIT.match(nue):
        return nue[0].upper() + nue[1:] + "."
    nue = re.sub(
        r"^(?:pour\s+|afin (?:de\s+|d’|(?=qu))|de\s+(?=\w+(?:er|ir|re)\b)|d’(?=\w+(?:er|ir|re)\b))",
        "",
        nue,
        flags=re.I,
    )
    tete = re.match(r"(?:(?:ne|n’|pas|plus|se|s’|leur|lui|mieux|bien) ?)*(\w+)", nue, re.I)
    if (
        libre
        or re.match(r"qu[e’]", nue, re.I)
        or (tete and infinitif(tete[1].lower()))
        or nue != texte.strip(" .!")
    ):
        return f"Nous existons pour {nue[0].lower()}{nue[1:]}."
    return None
