"""An answer said wrong, then said anew, what it was taken for between the two."""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, C_EST, tel_que_tape
from pourquoi.carnet import Carnet
from pourquoi.ecriture import en_phrases
from pourquoi.precisions import Precisees
from pourquoi.reclamations.reponse_nommee import TOUT_CHAMP, reponse_nommee
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, gardes, pleins
from pourquoi.valeurs import en_entier, en_liste

_FAUX = rf"(?:(?:{C_EST}|est|sont|n'est|ne sont|ce n'est) (?:tout |vraiment |completement )?(?:faux|fausses?|une erreur|pas (?:ca|cela|bon|bons|bonnes?|justes?|le bon|la bonne|du tout ca))|(?:faux|pas (?:ca|bon)))"
_DENONCEE = re.compile(
    rf"{ALLEZ}(?:(?:pour|dans|sur|cote) )?(?P<champ>{TOUT_CHAMP})(?: de respect)?[\s,:]*{_FAUX}\b(?P<suite>[^?]*)$"
)
"""« Le geste de respect est faux, ça c'est pour les clients. »"""
_DITE = re.compile(
    rf"(?:^|(?<=[.!;,…] ))(?:(?:et|mais|non|bon|moi|alors) )*(?:pour moi,? )?(?P<champ>{TOUT_CHAMP})(?: de respect)?,? ?(?:(?:pour |a )?moi,? )?(?:{C_EST}|:|=)[\s:]+(?!pas\b|faux\b)(?:plutot |surtout |juste )*(?:que |qu'|(?:de |d')(?=\w+(?:er|ir|re|oir)\b))?(?P<y>.{{4,}})$"
)
"""« Le respect, pour moi, c'est de saluer les saisonniers »: the new one, under the same name."""


def denoncee_puis_dite(texte: str, carnet: Carnet) -> Precisees | None:
    """« Le geste est faux, ça c'est les clients. Le respect moi c'est de… »: only what comes last.

    What stands between the two says what the answer was taken for, and is no answer.
    """
    if carnet.etape in SUR_LA_PHRASE:
        return None
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        m = _DENONCEE.match(a_plat(phrase))
        if m is None:
            continue
        suite = " ".join([phrase[m.start("suite") :].strip(" ,"), *phrases[rang + 1 :]]).strip()
        dite = _DITE.search(a_plat(suite))
        nom = reponse_nommee(m["champ"], "", carnet)
        if dite is None or nom is None or nom != reponse_nommee(dite["champ"], "", carnet):
            continue
        neuf = tel_que_tape(suite, dite, "y")
        if nom == "valeurs" and not en_liste(neuf):
            neuf = ", ".join(en_entier(neuf))
        if pleins(neuf) and nom != carnet.etape and "?" not in neuf:
            return Precisees({nom: neuf}, reste=" ".join(phrases[:rang]))
    return None


_REVIENT = re.compile(
    rf"{ALLEZ}(?:(?:je |j'|on )?(?:(?:voudrais|veux|souhaite\w*|aimerais|dois|vais|peux|peut) )?(?:revien\w*|revenir|corrige\w*|reprend\w*|modifi\w*|changer?) )(?:encore |juste )?(?:sur )?(?:(?:ma|la|une) reponse )?(?:(?:a propos|au sujet) (?:de |des |du |d')|concernant |sur )?(?P<quoi>(?!(?:sur )?mes pas\b)(?:les? |la |l'|mes |mon |ma )?[^:,.;!?]{{3,40}}?)\s*:\s*(?P<y>.{{6,}})$"
)
"""« Je voudrais revenir sur ma réponse à propos des parents : ils voient surtout… »."""
_SA_REPONSE = re.compile(r"\breponse\b|\b(?:revien|reven)\w*")


def revient_sur(texte: str, carnet: Carnet) -> Precisees | None:
    """An answer named, or known by its words, that is told anew after a colon."""
    m = _REVIENT.match(a_plat(texte))
    if m is None or carnet.etape in SUR_LA_PHRASE or "?" in texte:
        return None
    if not _SA_REPONSE.search(a_plat(texte[: m.start("y")])):
        return None
    neuf = tel_que_tape(texte, m, "y")
    mots = pleins(m["quoi"])
    if re.match(r"(?:c'etait|il s'agissait|c'est|il s'agit)\b", m["y"]) and mots:
        # « … à propos de l'acompte : il s'agissait d'un couvent »: a detail, unless it names clients.
        mots = set()
    nom = reponse_nommee(m["quoi"], neuf, carnet)
    # The latest that tells of it, the week's step and the whys being told by other names.
    nom = nom or next(
        (n for n, dit in gardes(carnet) if mots and mots <= pleins(dit) and n in _SE_REDISENT), None
    )
    if nom is None or nom == carnet.etape:
        return None
    neuf = _CE_SONT.sub("", neuf) if nom in ("coeur_clientele", "renoncements") else neuf
    return Precisees({nom: neuf}) if pleins(neuf) else None


_SE_REDISENT = ("acte", "regard_client", "geste_respect", "renoncements", "action_7_jours")
_CE_SONT = re.compile(r"^(?:ce sont|c['’]est|il s['’]agit (?:de |d['’]|des )?) ?", re.IGNORECASE)
