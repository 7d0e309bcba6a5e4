"""Taking back one's words within a message: « la patience… enfin non, la discrétion »."""

from __future__ import annotations

import re

from pourquoi.ecriture import JOURS
from pourquoi.reflet.lexique import infinitif

_ATTENDEZ = r"(?:attend(?:s|ez)|pardon|oups|d[ée]sol[ée]e?|je\ (?:me\ (?:suis\ )?tromp(?:e|[ée]e?)|rectifie|corrige)|qu[’']est-ce\ que\ je\ (?:dis|raconte))"
_SE_REPREND = re.compile(
    rf"""(?:
        [.,;:!…–—-]\s*
        (?:
            (?:ah|euh+|heu+|enfin|oh)\s+(?:non|nan|nn)(?!\w)(?!\s+(?:plus|merci)\b)
                (?:[\s,]+(?:enfin|{_ATTENDEZ}))*
            |(?:non|nan|nn)[\s,]+(?:(?:enfin|pardon|{_ATTENDEZ})(?!\w)[\s,]*)+
            |{_ATTENDEZ}[\s,]+(?:non|nan|nn)(?!\w)
            |(?:pardon|oups)[\s,]+(?!je\ (?:voulais|veux))(?=(?:je|j[’']|les?|la|l[’']|des|une?)\b)
            |(?:non|enfin|ou)[\s,]+(?=plut[oô]t\b)
            |(?:(?:pardon|non|euh+|oups|mais)[\s,]+)*je\ (?:voulais|veux)\ (?:plut[oô]t\ )?dire\b
        )
        |\s+(?:euh+|heu+|enfin)\s+(?:(?:non|nan|nn)(?!\w)|(?=plut[oô]t\b))
        |\s+ou\s+(?=plut[oô]t\b)
        |(?:[.,;:!…–—-]\s*)?(?:non,?\s+)?(?<!\w)je\ me\ (?:reprends?|corrige|rectifie)(?!\w)
    )
    [\s,:;.…!-]*(?:plut[oô]t\s+)?""",
    re.IGNORECASE | re.VERBOSE,
)
"""What comes between the words taken back and those that take their place."""

_PAS_A_B = re.compile(
    r"[.,;:!…]*\s*(?:non|nan|enfin|euh+|pardon|attend(?:s|ez))[\s,]+pas (?P<retire>[^,.;:!?]{2,40}),\s*(?:mais\s+|plut[oô]t\s+)?(?P<mis>[^,.;:!?]{2,60})",
    re.IGNORECASE,
)
"""« Non, pas le manteau, la veste »."""

_NON_PLUTOT = re.compile(
    r"(?:[.!…]\s*(?:non|nan)|[,.…]\s*enfin)\s*,?\s+(?P<mis>[^.!?]{3,80}?),? plut[oô]t[\s.!]*$",
    re.IGNORECASE,
)
"""« Non, aux ourlets express plutôt »."""

_JOUR = rf"(?:{JOURS}|demain)"
_X_NON_Y = re.compile(
    rf"(?:,|\.{{2,}}|…|\.)\s*(?:non|nan|enfin|pardon)[,…]?\s+(?:c[’']est\s+|plut[oô]t\s+)?(?P<mis>(?:(?P<jour>{_JOUR})\b|(?:aux?|[àa] la|[àa] l[’']|les?|la|l[’']|une?|des|mes|mon|ma|ceux|celles)(?![\w’'])|[àa] l[’']|l[’'])(?P<suite>[^.!?]*))",
    re.IGNORECASE,
)
"""« Aux familles pressées, non, aux montures de luxe »: both open alike."""

_NON_PREP = re.compile(
    r"(?:,|\.{2,}|…)\s*(?:(?:enfin|euh+|ah|pardon|attend(?:s|ez))[\s,]+)*(?:non|nan|nn)(?:[\s,]+(?:pardon|enfin|attend(?:s|ez)))*,\s+"
    r"(?P<dit>[^,.;:!?]{2,40}?\s(?:c[’']est|cest|est|c)\s[^,.;:!?]{2,40},\s+)?"
    r"(?P<mis>(?P<tete>avant|apr[èe]s|devant|derri[èe]re|chez|avec|vers|sur|sous|dans|pendant|jusqu[’']|pour)(?![\w])[^.!?]*)",
    re.IGNORECASE,
)
"""« avant de traiter, nan, avant de poser », « chez Bony, enfin non, Bony c'est le facteur, chez Delmas »."""
_NIE = re.compile(r"\b(?:pas|plus|jamais|ni|sans|rien)\b", re.IGNORECASE)

_DE = re.compile(r"d(?:e |[’'])", re.IGNORECASE)
_VERBE = re.compile(r"\b(?:je|j[’']|on|nous|ils?|elles?|c[’']est|[çc]a)\b", re.IGNORECASE)


_MAL_DIT = r"(?:je (?:le |l[’'])?dis mal|(?:je )?(?:me suis|m[’']|me) ?(?:suis )?(?:mal )?exprim\w+(?: mal)?|c[’'](?:est|[ée]tait) mal dit|j[’']exag[èe]re|je (?:me )?reprends|c[’']est pas [çc]a)"
_ILS_PASSENT = re.compile(
    rf"\bje\s+(?:renonce|laisse|abandonne|l[âa]che|dis non)\s+(?:(?P<aux>aux)|(?:[àa]\s+)?(?P<les>les|ceux|celles))\s+(?P<eux>[^,.;:!?]{{3,80}}?)\s*[,.;:!…].*?\b(?:enfin|euh+|non|pardon|nan)[\s,]+(?:(?:enfin|non|nan|pardon)[\s,]+)*(?:{_MAL_DIT}[\s,:.]+)?(?:[^.!?]*?[\s,](?:mais|juste|plut[ôo]t|simplement)\s+)?(?P<ils>ils|elles)\s+(?P<quoi>(?:passe|vien|attend|ser|arrive|reste)\w*\s[^.!?]+)[\s.!]*$",
    re.IGNORECASE | re.DOTALL,
)
"""« Je renonce aux mariages. Enfin non, je dis mal, mais ils passent après »: who « ils » are."""

_FAIRE_PUIS_LE = re.compile(
    r"^(?P<tete>[^.!?;:,]*?)\b(?P<un>[^\W\d_]+(?:er|ir|re)) (?P<a>à )?(?P<obj>(?:l[ae] |les |mon |ma |mes |aux? |un |une |l[’'])[^.;!?,]{2,60}?)[\s,…]+(?:(?:enfin|euh+|ah|pardon|bon|ou)[\s,]+)*(?:(?:non|nan|plut[ôo]t)[\s,]+)+(?P<le>l[ea] |les |l[’']|lui |leur )(?P<deux>[^\W\d_]+(?:er|ir|re))\b(?P<suite>.*)$",
    re.IGNORECASE | re.DOTALL,
)
"""« écrire au gérant, enfin non l'appeler »: another act, for the same person."""

FOIS = 4
"""As many times as one takes back one's words in a message."""


def sans_la_reprise(texte: str) -> str:
    """The message as its author leaves it once they took some of its words back.

    « Un atelier de couture. Non enfin, plutôt de retouches » → « Un atelier de retouches ».
    A « non » that answers one's own question, or denies money, takes nothing back.

    Args:
        texte: the message, as typed.

    Returns:
        The text, unchanged when nothing is taken back.
    """
    for _ in range(FOIS):
        if (dit := _une_reprise(texte)) == texte:
            break
        texte = dit
    return texte


def _une_reprise(texte: str) -> str:
    """The message with one taking back followed."""
    if eux := _ILS_PASSENT.search(texte):
        qui = "les" if eux["aux"] else eux["les"].lower()
        return f"{qui} {eux['eux']} {eux['quoi'].rstrip()}"
    if (trouve := _FAIRE_PUIS_LE.match(texte)) and (dit := _lui_refaire(trouve)):
        return dit
    # « devant les clients. Enfin pas devant, mais on leur a montré »: another clause, no other word.
    if (trouve := _PAS_A_B.search(texte)) and not _VERBE.search(trouve["mis"]):
        return _echanger(texte, trouve)
    trouve = _NON_PLUTOT.search(texte)
    if trouve and _peut_remplacer(texte[: trouve.start()], trouve["mis"]):
        return _relier(texte[: trouve.start()], trouve["mis"])
    if (trouve := _X_NON_Y.search(texte)) and (dit := _en_place(texte, trouve)):
        return dit
    if (trouve := _NON_PREP.search(texte)) and (dit := _depuis_la_preposition(texte, trouve)):
        return dit
    # The last time counts: what came before it is taken back.
    fois = list(_SE_REPREND.finditer(texte))
    if not fois or "?" in texte:
        return texte
    dite, mis = texte[: fois[-1].start()], texte[fois[-1].end() :].strip()
    if pas_lui := _PAS_LUI.fullmatch(mis):
        # « les mairies et les bars, enfin non pas les bars »: the others stay.
        return _sans_lui(dite, pas_lui["lui"]) or texte
    if _CEUX_LA.match(mis) or not _peut_remplacer(dite, mis):
        return texte
    return _relier(dite, mis) if re.search(r"\w{3}", dite) and len(mis) > 2 else texte


def _lui_refaire(m: re.Match[str]) -> str:
    """« écrire à la directrice, enfin non l’appeler » → « appeler la directrice »; empty when unsure."""
    if not (infinitif(m["un"].lower()) and infinitif(m["deux"].lower())):
        return ""
    obj = re.sub(r"^au ", "le ", re.sub(r"^aux ", "les ", m["obj"], flags=re.I), flags=re.I)
    if m["le"].strip().lower() in ("lui", "leur"):
        obj = re.sub(
            r"^à le ", "au ", re.sub(r"^à les ", "aux ", f"à {obj}", flags=re.I), flags=re.I
        )
    deux = m["deux"].capitalize() if m["un"][0].isupper() else m["deux"]
    return f"{m['tete']}{deux} {obj}{m['suite']}"


_CEUX_LA = re.compile(r"(?:ceux|celles)[- ]l[àa]\b|les m[êe]mes\b", re.IGNORECASE)
"""« Les studios. Non, attendez, ceux-là me fatiguent »: what they are said of stays."""
_PAS_LUI = re.compile(
    r"pas (?P<lui>(?:(?:les?|la|des|mes|mon|ma|ceux|celles|aux?) |l[’'])[^,.;:!?]{2,40}?)[\s.!]*",
    re.IGNORECASE,
)


def _sans_lui(dite: str, lui: str) -> str | None:
    """A list without one of its items; None when it is not of the list, or all of it."""
    item = rf"(?<!\w){re.escape(lui)}(?!\w)"
    for motif in (rf"(?:\s*,|\s+(?:et|ou))\s+{item}", rf"{item}(?:\s*,|\s+(?:et|ou))\s+"):
        sans, fois = re.subn(motif, "", dite, flags=re.IGNORECASE)
        if fois:
            return sans
    return None


COURTE = 8
"""Words that a few others may take the place of."""


def _peut_remplacer(dite: str, mis: str) -> bool:
    """Whether the new words stand for all that was said before, and not for the end of it alone.

    « Samedi je mets une ardoise au marché, enfin non, devant la ferme » keeps its Saturday.
    """
    derniere = re.split(r"[.!?…]\s+", dite.strip())[-1]
    if _de_meme_tete(dite, mis.rstrip(" .")) is not None:
        # « aux résidents, enfin non, aux anciens »: only that group gives way.
        return True
    if _AGIT.search(derniere) and not _VERBE.search(mis.split(",")[0]):
        return len(derniere.split()) < COURTE
    return len(derniere.split()) <= COURTE or len(mis.split()) >= 0.6 * len(derniere.split())


_AGIT = re.compile(r"\b(?:je|j[’']|on|nous) ?(?!suis\b|reprends?\b|cr[ée]e?\b)\w+", re.IGNORECASE)
"""Something is done in what was said, which a few words do not take the place of."""


def _echanger(texte: str, trouve: re.Match[str]) -> str:
    """The first words with A in the place of B, and what was said after."""
    avant, suite = texte[: trouve.start()], texte[trouve.end() :]
    retire = re.escape(trouve["retire"].strip())
    echange, fois = re.subn(rf"(?<!\w){retire}(?!\w)", trouve["mis"].strip(), avant, flags=re.I)
    return f"{echange}{suite}" if fois else texte


def _en_place(texte: str, trouve: re.Match[str]) -> str | None:
    """The new group where the one that opens like it stood, or None when none does."""
    avant, mis = texte[: trouve.start()], trouve["mis"].rstrip(" .")
    if trouve["jour"]:
        jours = list(re.finditer(rf"\b{_JOUR}\b", avant, re.IGNORECASE))
        if not jours or jours[-1].end() < len(avant.rstrip()) - 1:
            return None
        return f"{avant[: jours[-1].start()]}{trouve['mis']}{texte[trouve.end() :]}"
    # Only the group just before is taken back: no verb stands after its first word.
    place = _de_meme_tete(avant, mis)
    if place is None or _VERBE.search(avant[place:]) or len(avant[place:].split()) > 8:
        return None
    return f"{avant[:place]}{mis}{texte[trouve.end() :]}"


def _depuis_la_preposition(texte: str, trouve: re.Match[str]) -> str | None:
    """The new words from the preposition they share with those taken back, or None.

    « je ne vends pas avec les banques, non, avec les gens » takes nothing back.
    """
    avant = texte[: trouve.start()]
    debut = max((m.end() for m in re.finditer(r"[.!?;]\s", avant)), default=0)
    places = [*re.finditer(rf"(?<!\w){re.escape(trouve['tete'])}(?!\w)", avant[debut:], re.I)]
    if not places or _NIE.search(avant[debut:]):
        return None
    return f"{avant[: debut + places[-1].start()]}{trouve['mis']}{texte[trouve.end() :]}"


def _relier(dite: str, mis: str) -> str:
    """What is left: the new words alone, or in the place of those that end like them."""
    phrases = re.split(r"(?<=[.!?…])\s+", dite.strip())
    derniere = phrases[-1].rstrip(" .,;:!…")
    if _DE.match(mis):
        # « de retouches » needs what « de couture » was hung on.
        crochets = [m.start() for m in re.finditer(r"\bd(?:e |[’'])", derniere, re.IGNORECASE)]
        if crochets:
            return " ".join([*phrases[:-1], f"{derniere[: crochets[-1]]}{mis}"])
    seul = _GROUPE_SEUL.search(derniere)
    if seul and (groupe := _GROUPE_PUIS.match(mis)):
        # « et le maître, non plutôt la famille, arrête… »: one subject in the place of another.
        debut = f"{derniere[: seul.start()]}{seul['lien']}"
        return " ".join([*phrases[:-1], f"{debut}{groupe[1]} {mis[groupe.end() :]}"])
    court = len(mis.split()) <= 5 and not _VERBE.search(mis)
    if court and _VERBE.search(derniere) and (place := _de_meme_tete(derniere, mis)) is not None:
        return " ".join([*phrases[:-1], f"{derniere[:place]}{mis}"])
    return " ".join([*phrases[:-1], mis])


_DET = r"(?:les?|la|une?|des|mes|mon|ma)\s+|l[’']"
_GROUPE_SEUL = re.compile(
    rf"(?P<lien>,\s*(?:et|ou|mais)\s+)(?:{_DET})[\w’'-]+(?:\s[\w’'-]+)?$", re.IGNORECASE
)
_GROUPE_PUIS = re.compile(rf"((?:{_DET})[^,.;!?]{{2,40}}),\s+(?=[^\W\d])", re.IGNORECASE)
_TETE = re.compile(
    r"(?<!\w)(?:(?:[àa] )?l[’']|(?:aux?|[àa] la|les?|la|une?|des|mes|mon|ma|ceux|celles)(?!\w))",
    re.IGNORECASE,
)


def _de_meme_tete(derniere: str, mis: str) -> int | None:
    """Where in a sentence a group opens with the same small word as the new one, or None."""
    tete = _TETE.match(mis)
    if tete is None:
        return None
    places = [
        m.start() for m in _TETE.finditer(derniere) if m.group().lower() == tete.group().lower()
    ]
    return places[-1] if places else None
