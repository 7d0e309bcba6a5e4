"""Orders told in plain words, quoted or not: each is followed, what only comments them is left out.

« change A par B jvais pas mettre A sur un flyer », « mettez B voilà à la place de A », « coupez la
fin, à partir de « A » », « enlever le A et le B »: the old words must stand in the sentence, letter
for letter, so that nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.reflet import ecrire
from pourquoi.reflet.lexique import conjugue, infinitif, lectures
from pourquoi.retouche.a_cote import ajouter_une_valeur, mot_manquant, possessif_juste
from pourquoi.retouche.accord import accorder_la_reprise
from pourquoi.retouche.ajout import ajouter, integrer
from pourquoi.retouche.au_ne_pres import au_ne_pres
from pourquoi.retouche.bilan import tient_debout
from pourquoi.retouche.charpente import Contenu, lire, poser
from pourquoi.retouche.citees import (
    denoncees,
    et_quoi,
    graphie,
    pas_pour_mais_pour,
    pour_eux_annonce,
)
from pourquoi.retouche.consignes import Lecture
from pourquoi.retouche.contenu import lire_contenu
from pourquoi.retouche.debut import (
    debut_manquant,
    debut_plutot,
    debut_voulu,
    faire_plutot,
    hors_de_la_phrase,
)
from pourquoi.retouche.dites_court import (
    deplacer,
    fin_de_deux,
    la_pareille,
    mot_seul,
    ote_puis_met,
    sans_le_petit_mot,
    sans_un_mot,
)
from pourquoi.retouche.donnee import donnee
from pourquoi.retouche.double import oter_le_double
from pourquoi.retouche.ellipses import (
    Lecteur,
    autre_article,
    cite_puis_mis,
    completer,
    finir_par,
    juge_puis_dit,
    les_premiers,
    oublie_dit,
    pas_cela_que_je_fais,
    pas_mais,
    remettre,
    remettre_dans_la_liste,
)
from pourquoi.retouche.gens_de_plus import gens_de_plus
from pourquoi.retouche.greffe import remplacer
from pourquoi.retouche.groupes import fait_a_des_gens, nomme_des_gens, place_des_gens
from pourquoi.retouche.liees import avec_son_lien, de_meme_lien, sans_ces_liens
from pourquoi.retouche.lieu import dire_le_lieu, un_lieu
from pourquoi.retouche.litteral import (
    ENTRE_GUILLEMETS,
    avec_ses_complements,
    en_guillemets,
    exact,
    sans,
    tient,
)
from pourquoi.retouche.mise_au_propre import propre
from pourquoi.retouche.mots import pleins
from pourquoi.retouche.oral import sans_commentaire, sans_tics
from pourquoi.retouche.parties import CHANGER, FAIRE, MANIERE, changer_de_partie
from pourquoi.retouche.personne import debut_dit, dire_comme_demande, dire_par, personne_demandee
from pourquoi.retouche.places import Place, partie
from pourquoi.retouche.pose import PENDANT, PERSONNE, QUE, au_bout, mettre_ici, rendre
from pourquoi.retouche.precisions import preciser_le_nom
from pourquoi.retouche.rang import le_rang
from pourquoi.retouche.reperes import ajouter_apres, en_trop, entre_guillemets

_REMPLACER = r"(?:remplac|chang|transform|corrig|modifi|substitu)\w*"
_OTER = r"(?:enl[eèé]v\w*|retir(?:e[rsz]?|ons)|supprim\w*|vir(?:e[rsz]?|é)|[ôo]t(?:e[rsz]?|ons)|efface[rsz]?|coup(?:e[rsz]?|ons)|(?<=et )pas(?= «[^»]*»(?! ?,? ?(?:mais|plut|c’est)))|(?<=[,.!?] )pas(?= «[^»]*»(?! ?,? ?(?:mais|plut|c’est))))"
_METTRE = r"(?:(?:re)?(?:mets|met|mettez|mettre|mettons)|écri(?:s|vez|re)|ecri(?:s|vez|re)?|dites|dis|dire|(?:je |j[’']?)(?:mettrais|dirais|écrirais|préf[èe]re(?:rais)?|prefere(?:rais)?))"
_A_LA_PLACE = r"(?:[àa] la place|au lieu|o lieu|a la plasse)"
_ORDRE = re.compile(rf"(?<![\w’'-])(?:{_REMPLACER}|{_OTER}|{_METTRE}|r?ajout\w*|garde[rsz]?|laisse[rsz]?|finiss\w*|termine[rsz]?)(?![\w’'-])", re.I)  # fmt: skip
"""A verb that orders something."""
_PETITS = r"(?:[ ,:]*(?:juste|aussi|plut[ôo]t|moi|seulement|simplement|donc|stp|svp|s[’']il (?:vous|te) pla[iî]t|le mot|les mots|l[’']expression|la formule|encore|bien|par contre)(?![\w’']))*[ ,:]*"
_MOT = re.compile(r"[^\s,.;:!?…«»]+")


@dataclass(frozen=True)
class _Piece:
    """Words of the sentence found in a message: where they stand in each.

    Attributes:
        place: in the sentence.
        fin: where they end in the message.
    """

    place: Place
    fin: int


def mot_pour_mot(phrase: str, texte: str) -> str | None:
    """The sentence with its beginning, words of it but for a « ne », or all of it, as it is told."""
    dite = debut_dit(phrase, texte) or au_ne_pres(phrase, texte) or donnee(phrase, texte)
    return dite or sans_un_mot(phrase, texte)


def suivre(
    phrase: str,
    texte: str,
    avant: Sequence[str] = (),
    dits: str = "",
    valeurs: Sequence[str] = (),
) -> str | None:
    """The sentence once every order of the message is followed, or None when one is not understood.

    Args:
        phrase: the sentence.
        texte: the message, as typed.
        avant: the earlier sentences, latest last, where what is asked back may be found.
        dits: what they said before, where it may be found as well.
        valeurs: what they told of their values, known again by their names.
    """
    if redite := mot_pour_mot(phrase, texte) or gens_de_plus(phrase, texte):
        return redite
    dit, faite, suivis = entre_guillemets(texte), phrase, 0
    if fin := fin_de_deux(faite, dit) or _fin_voulue(faite, dit):
        # Before « je veux que » goes, with what only asks.
        faite, (a, b) = fin
        dit, suivis = f"{dit[:a]} . {dit[b:]}", 1
    dit = _LE_RESTE.sub(". ", _MEME.sub("mettez ", _DEMANDE.sub("", dit)))
    if dite := dire_comme_demande(faite, dit):
        faite, suivis, dit = dite, suivis + 1, _J_EXISTE.sub(" . ", dit)
    for lire_ici in _lecteurs(avant, dits, valeurs):
        # What takes the words before and after a verb, or none.
        while lu := lire_ici(faite, dit):
            faite, (a, b) = lu
            dit, suivis = f"{dit[:a]} . {dit[b:]}", suivis + 1
            if suivis > _BEAUCOUP:
                return None
    ordonnee = _ordres_suivis(faite, dit, suivis)
    if ordonnee is None:
        return None
    faite, suivis = ordonnee
    for bout in en_phrases(dit) if suivis else ():
        if _AUSSI.search(bout):
            lecture = Lecture(faite, bout)
            faite = ajouter(lecture, bout.strip(" .!")) or faite
    if not dite and (qui := _qui_parle(texte)):
        faite, suivis = dire_par(faite, qui) or faite, suivis + 1
    faite = accorder_la_reprise(_REDIT.sub(r"\1", faite), phrase)
    if _MANQUE_ENCORE.search(dit) or fait_a_des_gens(faite, phrase, texte):
        return None
    if not suivis or faite == phrase or not (tient(faite, phrase) and tient_debout(faite)):
        return None
    return faite


def _lecteurs(avant: Sequence[str], dits: str, valeurs: Sequence[str]) -> tuple[Lecteur, ...]:
    """What reads an order by its shape rather than by its verb, each in its turn: see `suivre`."""
    return (
        hors_de_la_phrase(avant),
        debut_manquant,
        avec_son_lien,
        sans_ces_liens,
        dire_le_lieu(dits),
        deplacer,
        la_pareille,
        ote_puis_met,
        sans_le_petit_mot,
        mot_seul,
        _oter_une_phrase,
        le_rang,
        ajouter_apres,
        en_trop,
        _partie_annoncee,
        oter_le_double,
        _garder_juste,
        _autre_possessif,
        autre_article,
        les_premiers,
        debut_plutot,
        debut_voulu,
        mot_manquant,
        ajouter_une_valeur(valeurs),
        possessif_juste,
        juge_puis_dit,
        cite_puis_mis,
        graphie,
        denoncees,
        pas_pour_mais_pour,
        finir_par,
        _mettre_ca,
        _l_un_par_l_autre,
        _a_la_place_de,
        faire_plutot,
        pour_eux_annonce,
        _fin_manquante,
        remettre_dans_la_liste(avant),
        _rendre(avant),
        remettre(avant, dits),
        _vouloir,
        _phrase_qui_dise,
        pas_cela_que_je_fais,
        pas_mais,
        _pas_mais,
        oublie_dit,
        et_quoi(dits),
        completer,
        preciser_le_nom,
        _pour_eux,
        _raison_dite,
        _ce_qui_est_fait,
    )


def _ordres_suivis(phrase: str, dit: str, suivis: int) -> tuple[str, int] | None:
    """The sentence once the verbs that order are followed, and how many; None when one is not understood."""
    faite, debut = phrase, 0
    while ordre := _ORDRE.search(dit, debut):
        debut = ordre.end()
        if _dans_une_citation(dit, ordre.start()) or _SANS_EFFET.match(dit, ordre.start()):
            continue
        if _RACONTE.search(dit[: ordre.end()]):
            continue
        if _DEJA_FAIT.search(dit[: ordre.end()]) or _garde_ses_mots(faite, dit, ordre):
            continue
        lu_ici = _un_ordre(faite, dit, ordre)
        if lu_ici is None and (suivis and not _SUREMENT.match(ordre[0])):
            # « … je dirais », said of an order: nothing more to do.
            continue
        if lu_ici is None:
            return None
        faite, debut = lu_ici
        suivis += 1
    return faite, suivis


def _qui_parle(texte: str) -> str | None:
    """The person asked for in a message, or in one or two sentences of it."""
    bouts = [b for p in en_phrases(texte) for b in (p, *p.split(" : ")[1:])]
    deux = [f"{un} {autre}" for un, autre in zip(bouts, bouts[1:], strict=False)]
    return next(filter(None, map(personne_demandee, (texte, *bouts, *deux))), None)


_MANQUE_ENCORE = re.compile(r"\bmanque (?:\w+ )?(?:une?|le|la|l’) ?(?:mot )?«", re.I)
"""Something is still missing: « il manque un « et » »."""
_REDIT = re.compile(r"(, afin que (les [\w-]+)\b[^,]*), d’abord pour \2\b[^,.]*")
"""« afin que les vieux…, d'abord pour les vieux… »."""
_LE_RESTE = re.compile(
    r",? ?\b(?:et |mais )?(?:pour )?(?:le reste|la suite|tout le reste)\s*,? (?:tu |vous |on |[çc]a )?(?:le |la )?(?:garde|laisse|touche|change|bouge|reste|me va|est)\w*[^.!?;,]*",
    re.I,
)
"""« le reste garde le »: what is done anyway."""
_MEME = re.compile(
    r"^\W*(?:(?:bah|ben|bon|non|nan|euh|alors|donc|je veux|mets?|mettez|gardez?|pareil)\b\W*)*\bla m[êe]me(?: phrase| chose)?\W*(?:(?:mais|juste|seulement|en)\b\W*)*(?:avec|en mettant|en disant|et)\s+",
    re.I,
)
"""« la même mais avec B à la place de A »."""
_DEMANDE = re.compile(
    r"^.*\b(?:(?:je |j’)(?:(?:te|t’|vous|l’) ?)?(?:ai|avais|avai) ?(?:bien |juste |seulement )*(?:demandé|demande|dit|di) (?:juste |seulement )?(?:de |d’)|je voulais (?:juste |seulement )?)(?=(?:remplac|chang|mett|enl[eèé]v|[ôo]t|retir|supprim|ajout|rajout|écri|ecri)\w*r)",
    re.I,
)
"""« Je t'ai demandé de changer A par B »: the order, told again."""
_AUSSI = re.compile(r"\b(?:aussi|ossi|également)\b(?! (?:bien|que))", re.I)
_BEAUCOUP = 8
"""Orders of one message beyond which something is read in a loop."""
_J_EXISTE = re.compile(
    rf"(?:(?:{_OTER}|{_METTRE}|pas|le mot)\s+)*[«\"]?\s*j[’' ]?e?xiste\s*[»\"]?", re.I
)
_SANS_EFFET = re.compile(
    r"(?:mets|met|mettez|dis|dites|écri\w+)\s+(?:plutôt\s+|tout\s+)?(?:au\s+)?(?:«\s*)?(?:nous|je|on|pluriel|singulier)(?:\s*»)?(?=\s*(?:[.,;!?]|$))|pas\s+«\s*(?:nous|je|on|j’existe|nous existons)\s*»|(?:garde|laisse)[rsz]?\s+(?:le reste|tout le reste|la suite|le d[ée]but|la fin|tout|comme)\b|(?:r?ajout|chang|modifi|touch)\w*\s+(?:rien|pas)\b|(?:change|changez|corrigez|modifiez)[-\s]*(?:la|le|ça|ca)?\s*$",
    re.I,
)
"""« gardez le reste »: what is done anyway."""
_SUREMENT = re.compile(
    rf"{_REMPLACER}|{_OTER}|pas$|(?:re)?(?:mets|met|mettez|mettre)|r?ajout\w*|écri(?:s|vez)|garde|finiss|termine", re.I
)  # fmt: skip
"""A verb that orders, whatever stands around it."""


def _dans_une_citation(dit: str, ou: int) -> bool:
    return dit.rfind("«", 0, ou) > dit.rfind("»", 0, ou)


_DEJA_FAIT = re.compile(
    r"\b(?:pas|rien|jamais|encore|toujours|tjrs|tjs|avez|as|a|est)\s+[^\W\d_]+é$", re.I
)
"""« toujours pas corrigé »: told, not ordered."""
_RACONTE = re.compile(r"\b(?:on|il|elle|[çc]a|qui|se) remet$", re.I)
"""« on remet des gens en selle »: what they do."""
_SEULEMENT = re.compile(r"\b(?:seulement|juste|uniquement|que)\b", re.I)


def _garde_ses_mots(phrase: str, dit: str, ordre: re.Match[str]) -> bool:
    """Whether « garder ce qu'on me confie » only says words of the sentence again, or keeps them."""
    if not re.match(r"garde|laisse", ordre[0], re.I):
        return False
    nomme = _piece(phrase, dit, ordre.start()) or _piece(phrase, dit, ordre.end())
    return bool(nomme) and not _SEULEMENT.match(dit[ordre.end() :].strip())


def _un_ordre(phrase: str, dit: str, ordre: re.Match[str]) -> tuple[str, int] | None:
    """The sentence with this order followed, and where the message goes on after it."""
    if re.match(_REMPLACER, ordre[0], re.I):
        return _remplacer(phrase, dit, ordre.end())
    if re.match(rf"{_OTER}|pas$", ordre[0], re.I):
        return _oter(phrase, dit, ordre)
    if re.match(rf"{_METTRE}|r?ajout\w*", ordre[0], re.I):
        return _mettre(phrase, dit, ordre)
    return None


# --- What words of the message are in the sentence -----------------------------------------------


def _apres_les_petits(dit: str, ou: int) -> int:
    petits = re.compile(_PETITS, re.I).match(dit, ou)
    return petits.end() if petits else ou


def _piece(phrase: str, dit: str, ou: int) -> _Piece | None:
    """The longest run of words of the message that stands in the sentence, from here; quoted or not."""
    ou = _apres_les_petits(dit, ou)
    if cite := ENTRE_GUILLEMETS.match(dit, ou):
        place = exact(phrase, cite[1]) or _le_debut(phrase, cite[1])
        return _Piece(place, cite.end()) if place else None
    for debut in (ou, _apres_l_article(dit, ou)):
        mots = list(_mots_de_suite(dit, debut))
        for dernier in reversed(mots):
            morceau = dit[debut : dernier.end()]
            place = exact(phrase, morceau) or exact(phrase, _au_propre(morceau))
            if place and _finit_bien(dit, dernier.end()) and re.search(r"\w{3}", morceau):
                return _Piece(place, dernier.end())
    return None


def _le_debut(phrase: str, dit: str) -> Place | None:
    """How the sentence begins, called by another of its names: « J'existe pour »."""
    nomme = re.fullmatch(
        r"(?:j’existe|nous existons|on existe|je suis là|nous sommes là)(?P<pour> pour)?",
        dit.strip(),
        re.I,
    )
    ici = re.match(
        r"(?:J’existe|Nous existons|On existe|Je suis là|Nous sommes là)(?P<pour> pour)?", phrase
    )
    if not nomme or not ici:
        return None
    return 0, ici.end() if nomme["pour"] else ici.end() - len(ici["pour"] or "")


LONGUE = 16
"""Words beyond which no run is looked for."""


def _mots_de_suite(dit: str, debut: int) -> Iterator[re.Match[str]]:
    """The words from here up to the end of the sentence, commas included."""
    fin = re.compile(r"[.;:!?…«»](?:\s|$)|[«»]").search(dit, debut)
    bornes = debut, fin.start() if fin else len(dit)
    yield from list(_MOT.finditer(dit, *bornes))[:LONGUE]


def _apres_l_article(dit: str, ou: int) -> int:
    """« le voilà », « du déjà hein »: the article that only points at the words."""
    article = re.compile(r"(?:d[eu]s? |d[’']|l[ea]s? |l[’']|ce |cette )", re.I).match(dit, ou)
    return article.end() if article else ou


def _au_propre(morceau: str) -> str:
    return ecrire(morceau) or morceau


_SUITE = re.compile(
    r"\W*$|\s*[,.;:!?…»]|\s+(?:et|puis|mais|ou|par|en|pck|pcq|pask|psk|parce|car|sinon|stp|svp|merci|c|ça|ca|sa|qui|on|je|j\w*|tu|vous|de|dans|alors|à|a|au|mets|met|mettez|là|la fin|hein|quoi|voilà|voila)(?![\w-])|\s+(?:c[’']|j[’']|s[’']il)",
    re.I,
)


def _finit_bien(dit: str, fin: int) -> bool:
    """Whether the message goes on with something else after these words."""
    return bool(_SUITE.match(dit, fin))


# --- Put in the place of -------------------------------------------------------------------------


def _neuf(dit: str, ou: int) -> tuple[str, int] | None:
    """The new words from here, and where they end: at their quotation marks, a comment or an order."""
    ou = _apres_les_petits(dit, ou)
    if cite := ENTRE_GUILLEMETS.match(dit, ou):
        return cite[1], cite.end()
    fin = re.compile(r"[.;!?…](?:\s|$)|[«»]").search(dit, ou)
    borne = fin.start() if fin else len(dit)
    ordre = _AUTRE_ORDRE.search(dit, ou, borne)
    borne = ordre.start() if ordre else borne
    neuf = sans_commentaire(dit[ou:borne])
    neuf = sans_tics(neuf).strip(" ,:")
    return (neuf, borne) if re.search(r"\w", neuf) else None


_AUTRE_ORDRE = re.compile(rf"\s*,?\s+(?:(?:et|puis|mais|ensuite)\s+)+(?:(?:il )?faut |puis |aussi |apr[èe]s )*(?={_REMPLACER}|{_OTER}|(?:re)?(?:mets|mettez|met|mettre)\b|r?ajout\w+|finiss\w+|garde[rsz]?\b)|,\s*(?={_REMPLACER}|{_OTER}|r?ajoute[rsz]?\b)", re.I)  # fmt: skip


def _remplacer(phrase: str, dit: str, ou: int) -> tuple[str, int] | None:
    """« change A par B », « A en B »."""
    ancien = _piece(phrase, dit, ou)
    lien = ancien and re.compile(r"\s*,?\s*(?:par|en|→|[-=]+>)\s+", re.I).match(dit, ancien.fin)
    neuf = _neuf(dit, lien.end()) if lien else None
    if ancien is None or neuf is None:
        return None
    dit_neuf, borne, autre = neuf[0], neuf[1], None
    for lien in re.finditer(r"\s*,?\s+et\s+|\s*,\s+", neuf[0]):
        # « A par B et C par D »: the verb serves twice.
        ici = dit.find(neuf[0], ancien.fin) + lien.end()
        if neuf[0] in dit and (suite := _remplacer(phrase, dit, ici)):
            dit_neuf, autre = neuf[0][: lien.start()], suite
            break
    if autre:
        phrase, borne = autre
        place = exact(phrase, dit[_apres_les_petits(dit, ou) : ancien.fin].strip("« »"))
        faite = mettre_ici(phrase, place, dit_neuf) if place else None
    else:
        faite = mettre_ici(phrase, ancien.place, dit_neuf)
    return (faite, borne) if faite else None


def _a_la_place_de(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« mettez B (voilà) à la place de A », « au lieu de A mettez B », « A → B »."""
    if fleches := list(re.finditer(r"\s*(?:→|⇒|[-=]+>)\s*", dit)):
        # The last first: what it takes ends the new words of the one before.
        return _fleche(phrase, dit, fleches[-1])
    for lien in re.finditer(rf"\b{_A_LA_PLACE}\s+d(?=[eu’'])", dit, re.I):
        ou = _apres_le_de(dit, lien.end())
        ancien = next(filter(None, (_piece(phrase, dit, o) for o in ou)), None)
        if ancien is None:
            continue
        avant = _dernier_ordre(dit, lien.start()) or _dernier_souhait(dit, lien.start())
        if avant is not None:
            brut = dit[avant.end() : lien.start()]
            cite = ENTRE_GUILLEMETS.search(brut)
            neuf = cite[1] if cite else sans_tics(brut.strip(" ,:")).strip(" ,:")
            faite = neuf and not _CA.fullmatch(neuf) and mettre_ici(phrase, ancien.place, _nu(neuf))
            if faite:
                return faite, (avant.start(), ancien.fin)
            continue
        suite = re.compile(rf"[\s,:]*(?:(?:on|tu|vous|je) )?(?:{_METTRE}|plut[ôo]t|mieux)\b", re.I).match(dit, ancien.fin)  # fmt: skip
        neuf_ = _neuf(dit, suite.end()) if suite else None
        faite = mettre_ici(phrase, ancien.place, neuf_[0]) if neuf_ else None
        if faite and neuf_:
            return faite, (lien.start(), neuf_[1])
    return None


def _nu(neuf: str) -> str:
    return re.sub(rf"^{_PETITS}", "", neuf, flags=re.I)


def _apres_le_de(dit: str, ou: int) -> list[int]:
    """After « à la place d »: with the article of « des gens », then without."""
    longs = [re.compile(r"e\s+|[’']", re.I), re.compile(r"(?:es|u|e la|e l[’'])\s*", re.I)]
    return [m.end() for motif in longs if (m := motif.match(dit, ou))]


def _dernier_ordre(dit: str, fin: int) -> re.Match[str] | None:
    """The last « mettez » before here, in the same sentence."""
    debut = max((m.end() for m in re.finditer(r"[.;!?…]\s", dit[:fin])), default=0)
    ordres = [m for m in re.finditer(rf"(?<![\w’'-]){_METTRE}(?![\w’'-])", dit, re.I)]
    return next((m for m in reversed(ordres) if debut <= m.start() and m.end() <= fin), None)


_SOUHAITE = re.compile(
    r"(?<![\w’'-])(?:(?:je |j[’']|on |nous )(?:veux|veut|voudrais?t?|voudrions|aimerais?t?|aimerions|souhaite\w*|pourrait|préfère\w*)|il faudrait|il faut|faudrait|faut)(?: bien| plut[ôo]t| juste| avoir| qu[’']il y ait)*\s+(?!que\b|qu[’'])",
    re.I,
)


def _dernier_souhait(dit: str, fin: int) -> re.Match[str] | None:
    """The last « je voudrais » before here, in the same sentence: what is wished comes next."""
    debut = max((m.end() for m in re.finditer(r"[.;!?…]\s", dit[:fin])), default=0)
    voeux = [m for m in _SOUHAITE.finditer(dit, debut, fin)]
    return voeux[-1] if voeux else None


_NOMME = re.compile(
    r"\s*(?:(?:ben|bah|bon|non|nan|oui|ok|alors|euh|et|juste|pardon|c’est|le mot|les mots)\b[\s,:]*)*",
    re.I,
)
_PAR = re.compile(r"\s*,?\s*par\s+(?P<idiome>(?:exemple|ex|ailleurs|contre|pitié|hasard|ici|là|rapport|jour|semaine|mois|an|personne|cœur|terre|moments?|endroits?|dizaines|centaines)\b)?", re.I)  # fmt: skip


def _l_un_par_l_autre(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« vieux par anciens »: what to change and by what, as it was asked, without a verb."""
    for bout in re.finditer(r"(?:^|[.;!?…]\s)(?=\s*\S)", dit):
        tete = _NOMME.match(dit, bout.end())
        ou = tete.end() if tete else bout.end()
        ancien = _piece(phrase, dit, ou)
        par = ancien and _PAR.match(dit, ancien.fin)
        if not par or par["idiome"]:
            continue
        lu = _remplacer(phrase, dit, ou)
        if lu and len(dit[par.end() : lu[1]].split()) <= _COURTE:
            return lu[0], (bout.end(), lu[1])
    return None


_COURTE = 9
"""Words of what takes the place of others, when no verb orders it."""


def _fleche(phrase: str, dit: str, fleche: re.Match[str]) -> tuple[str, Place] | None:
    for mot in _MOT.finditer(dit, 0, fleche.start()):
        ancien = dit[mot.start() : fleche.start()].strip(" «»")
        place = exact(phrase, ancien) or exact(phrase, _au_propre(ancien))
        neuf = _neuf(dit, fleche.end()) if place else None
        dite = re.sub(r"[\s,]+(?:et|puis)$", "", neuf[0]) if neuf else ""
        faite = mettre_ici(phrase, place, dite) if place and dite else None
        if faite and neuf:
            return faite, (mot.start(), neuf[1])
    return None


_CA = re.compile(r"(?:[çc]a|sa|cela|ceci)(?: plut[ôo]t)?", re.I)
_METTRE_CA = re.compile(
    rf"(?:\b(?:je|on|nous) (?:veux|veut|voulons|voudrais|pr[ée]f[èe]re|fais|dirais)\s+|\bplut[ôo]t\s*:?\s*|\bc[’']est\s+)(?P<neuf>(?:[^.;!?«»]|«[^«»]*»)+?)[\s,]*(?:voil[àa]|quoi|hein|alors|donc)?[\s,.;:!]*\b(?:re)?(?:mets|met|mettez)\s+(?:[çc]a|sa|cela|ceci)\s+(?={_A_LA_PLACE}\s+d)",
    re.I,
)


def _mettre_ca(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« je veux B voilà mettez ça à la place de A »."""
    trouve = _METTRE_CA.search(dit)
    lien = trouve and re.compile(rf"{_A_LA_PLACE}\s+d(?=[eu’'])", re.I).match(dit, trouve.end())
    if not trouve or not lien:
        return None
    ancien = next(
        filter(None, (_piece(phrase, dit, o) for o in _apres_le_de(dit, lien.end()))), None
    )
    neuf = re.split(r"\b(?:je|on) (?:veux|veut|voudrais|dirais) ", trouve["neuf"])[-1]
    faite = ancien and mettre_ici(phrase, ancien.place, sans_tics(neuf))
    # What is told before only says why: « y a encore installer ».
    return (
        (faite, (_debut_de_phrase(dit, trouve.start()), ancien.fin)) if faite and ancien else None
    )


def _debut_de_phrase(dit: str, ou: int) -> int:
    return max((m.end() for m in re.finditer(r"[.;!?…]\s", dit[:ou])), default=ou)


# --- Taken out -----------------------------------------------------------------------------------

_BOUT = r"(?:(?:tout|tou|tt)\s+)?(?:le bout|la partie|le morceau|le passage|la fin|la suite|ce qui suit|le truc|ce qu[’']il y a)"
_LIEN = r"(?:à partir d(?:e|u)|a partir d(?:e|u)|apartir de|depuis|qui (?:commence|d[ée]bute) (?:par|à)|en partant de|apr[èe]s|derri[èe]re)"
_DEPUIS = re.compile(
    rf"{_PETITS}(?:(?:{_BOUT}|(?:tout|tou|tt)\b)[\s,]*(?P<lien>{_LIEN}?)|(?P<seul>{_LIEN}))(?:\s+(?:le mot|les mots|le|du))?\s*",
    re.I,
)
_FIN_DE_PARTIE = re.compile(
    r", (?=(?:afin|pour|en (?:ne |n’)?\w+ant|d’abord|à commencer|aux côtés|auprès|avec|sans|et qu[e’]|parce qu[e’])\b)|\.$"
)
_OUVRE = re.compile(r"parce qu|afin|pour qu|en \w+ant|avec|sans|d’abord|et qu")
"""What opens a part of the sentence."""
_PUIS_METTRE = re.compile(
    rf"[\s,]*(?:et|puis|pour)?\s*(?:{_METTRE}|remplac\w+(?: (?:le|la|les|ça|ca))? par)(?P<place>(?:[\s,]*(?:[àa] la place|plut[ôo]t|juste))*)\s*:?\s*",
    re.I,
)


def _oter(phrase: str, dit: str, ordre: re.Match[str]) -> tuple[str, int] | None:
    """« enlever le A et le B », « coupez la fin, à partir de A », « virez A et mettez B »."""
    if depuis := _DEPUIS.match(dit, ordre.end()):
        piece = _piece(phrase, dit, depuis.end())
        lien = normaliser(depuis["lien"] or depuis["seul"] or "")
        if piece and not lien and "," in depuis[0] and not _OUVRE.match(phrase, piece.place[0]):
            # « la fin, ma mère ne regarde personne » says why.
            piece = None
        if piece is None:
            # « et vire la fin »
            place_ = None if lien else partie(phrase, depuis[0].strip(" ,").lower())
            reste = re.compile(r"(?<=, )|\s*(?:$|[.,;!?]|et\b)").match(dit, depuis.end())
            faite = _sans_ce_bout(phrase, place_) if place_ and reste else None
            return (faite, depuis.end()) if faite else None
        debut = piece.place[0]
        if re.match(r"apres|derriere", lien):
            debut, fin = piece.place[1], len(phrase.rstrip(" ."))
        elif lien:
            fin = len(phrase.rstrip(" ."))
        else:
            fin = _fin_de_partie(phrase, piece)
            if not _OUVRE.match(phrase, debut):
                return None
        place = debut, fin
        if mis := _mis_a_la_place(phrase, dit, piece.fin, place):
            return mis
        faite = _sans_ce_bout(phrase, place)
        return (faite, piece.fin) if faite else None
    faite, ou = phrase, ordre.end()
    while piece := _piece(faite, dit, ou):
        if PERSONNE.fullmatch(faite[slice(*piece.place)]):
            return None
        if mis := _mis_a_la_place(faite, dit, piece.fin, piece.place):
            return mis
        if entiere := re.search(
            r", en (?:travaillant|étant|restant) (?:avec |fidèles? (?:à la |à l’|aux? |à ))?$",
            faite[: piece.place[0]],
        ):
            # « avec calme » is all that « en travaillant avec calme » says.
            piece = replace(piece, place=(entiere.start() + 2, piece.place[1]))
        piece = replace(piece, place=avec_ses_complements(faite, piece.place))
        seul = PENDANT.search(faite[: piece.place[0]].rstrip())
        seul = seul and not re.search(r" (?:et|ou)$", faite[slice(*piece.place)])
        sans_lui = _sans_ce_bout(faite, piece.place) or (None if seul else sans(faite, piece.place))
        if sans_lui is None:
            return None
        faite, ou = sans_lui, piece.fin
        lien = re.compile(r"\s*,?\s*(?:et(?: aussi| puis)?|puis|,)\s+(?=(?:le |la |les |l[’']|«))", re.I).match(dit, ou)  # fmt: skip
        if lien is None:
            break
        if _piece(faite, dit, lien.end()) is None:
            # « enlevez A et le B » whose second words are not in the sentence.
            return None
        ou = lien.end()
    return (faite, ou) if faite != phrase else None


def _fin_de_partie(phrase: str, piece: _Piece) -> int:
    fin = _FIN_DE_PARTIE.search(phrase, piece.place[1])
    return fin.start() if fin else len(phrase.rstrip(" ."))


def _sans_ce_bout(phrase: str, place: Place) -> str | None:
    """The sentence without a whole part, with its comma; None when it is no whole part."""
    gauche, droite = phrase[: place[0]], phrase[place[1] :]
    if not re.match(r"\.?$|,", droite) or place[0] < _SUJET_COURT:
        return None
    faite = gauche.rstrip(" ,") + (droite or ".")
    faite = faite.rstrip(" ,.") + "."
    return faite if tient(faite, phrase) else None


_SUJET_COURT = 20
"""First character from which something may be cut: what comes before says who they are."""


def _mis_a_la_place(phrase: str, dit: str, ou: int, place: Place) -> tuple[str, int] | None:
    """« … et mets à la place B » after the words to take out."""
    lien = _PUIS_METTRE.match(dit, ou)
    if lien is None or not (lien["place"].strip() or "remplac" in lien[0]):
        return None
    neuf = _neuf(dit, lien.end())
    if neuf is None:
        return None
    net = propre(neuf[0])
    if re.match(r"(?:afin|pour) qu(?:e |’)|qu(?:e |’)", net) and phrase[: place[0]].endswith(", "):
        reste = _sans_ce_bout(phrase, place)
        faite = reste and changer_de_partie(reste, CHANGER, net)
    elif (
        re.match(r"[^\W\d_]+", net)
        and infinitif(net.split()[0].lower())
        and place[0] < _SUJET_COURT
    ):
        faite = changer_de_partie(phrase, FAIRE, net)
    else:
        faite = mettre_ici(phrase, place, neuf[0])
    return (faite, neuf[1]) if faite else None


# --- Put at the end, or in the place of the effect -----------------------------------------------

_A_LA_FIN = re.compile(
    r"\s*(?:tout )?(?:(?:à|a) la (?:toute )?fin|au bout|en fin)\s*[:,]?\s*", re.I
)
_DE_LA_PHRASE = re.compile(
    r"(?:(?:pour|afin|pr)\s+)?(?:qu|k)(?:e\s+|[’'])(?:je|j[’']|tu|vous|on (?:n[e’'] ?)?(?:y |en )?(?:parl|di[st]|mett|sach|compr|voi|sent|ajout|gard|enl|oubli|change)|[çc]a|ce\b|cela|c[’']|la phrase|elle|il (?:y )?(?:ait|manque|faut|soit))",
    re.I,
)
"""« que vous parliez de… » says what to speak of, not how."""


def _mettre(phrase: str, dit: str, ordre: re.Match[str]) -> tuple[str, int] | None:
    """« mettez à la fin B », « ajoute B à la fin », « mets que les gens… »."""
    ou = _apres_les_petits(dit, ordre.end())
    if pourquoi := _POURQUOI.match(dit, ou):
        ou = pourquoi.end()
    fin = _A_LA_FIN.match(dit, ou) or _FIN_DEVANT.search(
        dit, max(0, ordre.start() - 12), ordre.start()
    )
    neuf = _neuf(dit, fin.end() if fin and fin.end() > ou else ou)
    if neuf is None:
        return None
    dite, borne = neuf
    apres = re.search(r"\s+(?:(?:à|a) la fin|au bout)$", dite, re.I) or _A_LA_FIN.match(dit, borne)
    dite = re.sub(r"\s+(?:(?:à|a) la fin|au bout)$", "", dite, flags=re.I)
    if apres and apres.string is dit:
        borne = apres.end()
    ajoute = re.match(r"r?ajout", ordre[0], re.I)
    faite: str | None = None
    if fin or apres or (ajoute and re.match(r"parce qu[e’]|car ", propre(dite), re.I)):
        faite = (None if ajoute else de_meme_lien(phrase, dite)) or au_bout(phrase, dite)
    elif not ajoute and QUE.match(dite):
        faite = None if _DE_LA_PHRASE.match(dite) else mettre_l_effet(phrase, dite)
    elif not ajoute:
        faite = _etoffer(phrase, propre(dite)) or _dire_autrement(phrase, propre(dite))
        faite = faite or _et_un_autre(phrase, dite)
        if faite is None and (place := _juge_avant(phrase, dit[: ordre.start()])):
            faite = mettre_ici(phrase, place, dite)
    elif re.search(r"\b(?:après|apres|avant)\b", dite, re.I):
        # « rajoute surtout l'hiver après compagnon »
        consigne = f"ajoute {dite}"
        faite = ajouter(Lecture(phrase, consigne), consigne)
    else:
        consigne = dit[ordre.start() : borne]
        faite = integrer(Lecture(phrase, consigne), consigne) or un_lieu(phrase, propre(dite))
    return (faite, borne) if faite else None


_JUGE = re.compile(
    r"\b(?:c’est|c|cest|[çc]a|sa|est|sont|fait|sonne|trop|pas|non|bof|beurk|moche|aime|[àa] l’[ée]crit|para[iî]t|g[êe]ne|d[ée]range|vire[rz]?)\b|…|\?",
    re.I,
)


def _juge_avant(phrase: str, dit: str) -> Place | None:
    """The words of the sentence found wrong just before: « bossent, à l'écrit… mettez… »."""
    debut = max((m.end() for m in re.finditer(r"[.!?]\s", dit.rstrip(" .!?…;"))), default=0)
    vise = dit[debut:]
    if not _JUGE.search(vise):
        return None
    if cites := [c for c in ENTRE_GUILLEMETS.findall(vise) if exact(phrase, c)]:
        return exact(phrase, cites[-1])
    mots = list(_MOT.finditer(vise))
    for n in range(min(len(mots), LONGUE), 0, -1):
        for i in range(len(mots) - n + 1):
            morceau = vise[mots[i].start() : mots[i + n - 1].end()]
            place = exact(phrase, morceau)
            plein = n > 1 and re.search(r"\w{4}", morceau) or len(morceau) > 4
            if place and plein and not _JUGE.search(morceau) and place[0] >= _SUJET_COURT - 5:
                return place
    return None


# --- What was not done ---------------------------------------------------------------------------


def reste_a_faire(avant: str, faite: str, texte: str) -> str | None:
    """Words that an order of the message wanted gone and that the sentence still has, or None.

    Args:
        avant: the sentence before.
        faite: the sentence once changed.
        texte: the message, as typed.
    """
    dit = en_guillemets(" ".join(texte.split()))
    dit = dit.replace("'", "’")
    for nombre in re.finditer(r"(?P<quoi>[\w’-]+) au (?:singulier|pluriel)\b", dit, re.I):
        if exact(avant, nombre["quoi"]) and exact(faite, nombre["quoi"]):
            return nombre[0]
    for ordre in re.finditer(rf"(?<![\w’-])(?:{_REMPLACER}|{_OTER})(?![\w’-])", dit, re.I):
        piece = _piece(avant, dit, ordre.end())
        if piece is None or _dans_une_citation(dit, ordre.start()):
            continue
        vise = avant[slice(*piece.place)]
        if len(vise) < 4 or avant.count(vise) > faite.count(vise):
            continue
        remplace = re.match(_REMPLACER, ordre[0], re.I)
        lien = remplace and re.compile(r"\s*,?\s*(?:par|en)\s+", re.I).match(dit, piece.fin)
        neuf = _neuf(dit, lien.end()) if lien else None
        if remplace and not (neuf and exact(faite, propre(neuf[0])) is None):
            continue
        return vise
    return None


_POURQUOI = re.compile(r"(?:pourquoi|la raison|le pourquoi|ceci|ça)\s*[:,]\s*", re.I)


def _etoffer(phrase: str, neuf: str) -> str | None:
    """« plus trop bouger » where the sentence says « plus bouger »: the same words, and more."""
    voulus = [normaliser(m) for m in re.findall(r"[\w’]+", neuf)]
    mots = list(re.finditer(r"[\w’]+", phrase))
    plats = [normaliser(m[0]) for m in mots]
    for n in range(len(voulus) - 1, 1, -1):
        places = [i for i in range(len(mots) - n + 1) if _s_etoffe(plats[i : i + n], voulus)]
        if len(places) == 1:
            debut, fin = mots[places[0]].start(), mots[places[0] + n - 1].end()
            faite = f"{phrase[:debut]}{neuf[0].lower()}{neuf[1:]}{phrase[fin:]}"
            return faite if tient(faite, phrase) else None
    return None


def _et_un_autre(phrase: str, dite: str) -> str | None:
    """« mets les gosses et les parents » where the sentence says « les gosses »: both."""
    deux = re.fullmatch(rf"(?P<un>{_DET_NOM}) et (?P<autre>{_DET_NOM})", dite.strip(), re.I)
    place = exact(phrase, deux["un"]) if deux else None
    if deux is None or place is None or exact(phrase, deux["autre"]):
        return None
    # Another « et » there makes a list of its own.
    return None if phrase[place[1] :].startswith(" et ") else mettre_ici(phrase, place, dite)


_DET_NOM = r"(?:les?|la|mes|nos|mon|ma|notre|des) [\w’-]+"


def _s_etoffe(dits: list[str], voulus: list[str]) -> bool:
    """Whether words that follow each other come again, in order, with others between them."""
    if (dits[0], dits[-1]) != (voulus[0], voulus[-1]) or not any(len(d) > 3 for d in dits):
        return False
    reste = iter(voulus)
    return all(dit in reste for dit in dits)


def _dire_autrement(phrase: str, neuf: str) -> str | None:
    """« n'aient plus à jouer » where the sentence says « ne doivent pas jouer »: the verb, said anew.

    The new words begin on a verb, and end on words that stand once in the sentence; what stands
    there from its own verb on goes.
    """
    mots = list(re.finditer(r"[\w-]+’?", neuf))
    premier = next(
        (m for m in mots if m[0].lower() not in ("ne", "n’", "se", "s’", "en", "y")), None
    )
    if premier is None or not conjugue(premier[0].lower().rstrip("’")):
        return None
    for i in range(mots.index(premier) + 1, len(mots)):
        fin = neuf[mots[i].start() :]
        place = exact(phrase, fin) if re.search(r"\w{4}", fin) else None
        if place is None or exact(phrase[place[1] :], fin):
            continue
        tete = phrase[: place[0]]
        verbe = _SON_VERBE.search(tete)
        if verbe is None or not conjugue(verbe["verbe"].lower()):
            return None
        return mettre_ici(phrase, (verbe.start(), place[1]), neuf)
    return None


_SON_VERBE = re.compile(
    r"(?:(?:ne |n’)(?:se |s’)?)?(?P<verbe>[^\W\d_]+)(?: (?:pas|plus|jamais|rien|à|de|bien|mieux|trop))* (?:d’)?$"
)

_PAS_MAIS = re.compile(
    r"(?:^|[\s.,;!?])(?:c|c’est|cest|ce n’est|ce (?:ne )?sont|c’était) ?(?:vraiment )?(?:pas|pa) (?:surtout |surtt |vraiment |que |seulement |juste |trop )*(?P<ancien>[^.;!?]+?),? (?:mais )?(?:c|c’est|cest|ce sont|plut[ôo]t) (?:plut[ôo]t |surtout |surtt |aussi )*(?P<neuf>(?:les|des|nos|mes|ceux|celles) [^.;!?]+)",
    re.I,
)


def _pas_mais(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« c'est pas les mamans, c'est les mamies qui se sentent belles »: up to the words it says again."""
    trouve = _PAS_MAIS.search(dit)
    place = trouve and exact(phrase, trouve["ancien"])
    if not trouve or not place:
        return None
    neuf = propre(sans_commentaire(trouve["neuf"]))
    fin = _FIN_DE_PARTIE.search(phrase, place[1])
    suite = phrase[place[1] : fin.start() if fin else len(phrase)]
    siens = list(re.finditer(r"[\w’]+", suite))
    mots = list(re.finditer(r"[\w’]+", neuf))
    run = _derniers_communs([m[0] for m in mots], [m[0] for m in siens])
    if run is None:
        return None
    i, j, n = run
    tete = re.sub(r"[\s,]+(?:qui|et qui)$", "", neuf[: mots[i].start()].rstrip())
    # What it says again ends the part, or goes on as it was.
    borne = place[1] + (len(suite) if i + n < len(mots) else siens[j + n - 1].end())
    faite = remplacer(phrase, (place[0], borne), f"{tete} {neuf[mots[i].start() :]}")
    return (faite, trouve.span()) if tient(faite, phrase) else None


def _derniers_communs(neufs: list[str], siens: list[str]) -> tuple[int, int, int] | None:
    """The last run of two words or more, in both: where it starts in each, and how long it is."""
    a, b = [normaliser(m) for m in neufs], [normaliser(m) for m in siens]
    trouve: tuple[int, int, int] | None = None
    for i in range(1, len(a)):
        for j in range(len(b)):
            n = 0
            while i + n < len(a) and j + n < len(b) and a[i + n] == b[j + n]:
                n += 1
            if n >= 2 and (trouve is None or i + n > trouve[0] + trouve[2]):
                trouve = i, j, n
    return trouve


_POUR_EUX = re.compile(
    r"(?:^|[.!?;,]\s*|\b(?:et|mais|non)\s+)(?:c|c’est|cest) (?:surtout |d’abord |aussi )*p(?:ou)?r (?P<gens>(?:les|nos|mes|ceux|celles) [^.!?;,]{3,70})",
    re.I,
)


def _pour_eux(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« c'est pour les vieux qui ne montent plus »: whom it is for, when nobody is named yet."""
    trouve, cadre = _POUR_EUX.search(dit), lire(phrase)
    if trouve is None or cadre is None or place_des_gens(phrase):
        return None
    gens = propre(sans_commentaire(trouve["gens"]))
    if not nomme_des_gens(gens) or normaliser(gens) in normaliser(phrase):
        return None
    if any(s.startswith(("afin qu", "d’abord", "aux côtés")) for s in cadre.suites):
        return None
    gens = re.sub(r"^mes\b", "nos", gens) if phrase.startswith("Nous") else gens
    return replace(cadre, suites=(f"d’abord pour {gens}", *cadre.suites)).dire(), trouve.span()


_FIN_DEVANT = re.compile(r"(?:à|a) la fin\s*[:,]?\s*$", re.IGNORECASE)
"""« à la fin ajoute… »"""


_SUR_LA_PHRASE = re.compile(
    r"\b(?:ce|[çc]a|cela|elle|la phrase|ma phrase) (?:soit|fasse|sonne|se (?:sente|voie|lise)) (?:un peu |beaucoup |bien )?(?:plus|moins|trop|mieux)\b|\bplus (?:court|simple|long)e?\W*$",
    re.I,
)
"""« je voudrais que ce soit plus court »: of the sentence, and no effect of the trade."""


def mettre_l_effet(phrase: str, dite: str) -> str | None:
    """The sentence with this effect in the place of its own; what is done stays.

    « que les gens savent plus le goût d'une tomate » goes on with « parce que les gens savent
    plus », where the sentence says so.
    """
    cadre = lire(phrase)
    clause = propre(QUE.sub("", dite, count=1))
    mots = _sans_ne(clause)
    if _SUR_LA_PHRASE.search(clause):
        return None
    if cadre is None or len(mots) < 3:
        return None
    for i, suite in enumerate(cadre.suites):
        lien = re.match(r"(?:parce |afin |pour |et )qu(?:e |’)", suite)
        if lien and _sans_ne(suite[lien.end() :])[:4] == mots[: min(4, len(_sans_ne(suite[lien.end() :])))] and lien[0].startswith("parce"):  # fmt: skip
            meme = re.sub(r"(?:e |’)$", "", lien[0])
            dit = f"{meme}{'’' if re.match(r'[aeiouéèêyh]', clause, re.I) else 'e '}{clause}"
            return replace(cadre, suites=(*cadre.suites[:i], dit, *cadre.suites[i + 1 :])).dire()
    return changer_de_partie(phrase, CHANGER, f"que {clause}")


def _sans_ne(clause: str) -> list[str]:
    return [m for m in pleins(clause, 1) if m not in ("ne", "n")]


_MANQUE_LA_FIN = re.compile(
    r"\bmanque (?:(?:encore|toujours|juste) )?(?:la fin|le bout|la suite|un bout|le reste)(?: de (?:la|ma) phrase)?\s*[:,]?\s*(?P<dit>«[^«»]+»|[^.;!?«»]{3,})",
    re.I,
)


def _fin_manquante(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« Il manque la fin : « à quoi elle va servir » »."""
    trouve = _MANQUE_LA_FIN.search(dit)
    faite = au_bout(phrase, sans_commentaire(trouve["dit"].strip("« »"))) if trouve else None
    return (faite, trouve.span()) if trouve and faite else None


_ANNONCE = re.compile(
    r"\b(?:comme (?:ceci|cela|[çc]a)|fin|plut[ôo]t|dirais|dite?s?|dire|mettrais|mettre|mets|mettez|[ée]crirais|[ée]crire|[ée]crite?|partie|milieu|devient|serait|remplac\w+)\b(?:[^:.!?«»]{0,40}(?:[:«]|(?<=fin)[^:.!?«»]{0,40}\bplut[ôo]t)\s*«?|(?: plut[ôo]t| juste)?(?= afin))\s*(?P<dit>(?:(?:afin|pour) (?:que |qu[’']|de |d[’'])|en \w+ant )[^.!?«»]+)",
    re.I,
)


def _partie_annoncee(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« la fin, je l'aurais plutôt dite comme ceci : afin que… »: this part only."""
    trouve = _ANNONCE.search(dit)
    if trouve is None or _AU_DEBUT.search(dit) or _A_LA_FIN_DIT.search(dit[: trouve.start("dit")]):
        return None
    cadre = lire(phrase)
    but = re.match(r"(?:afin|pour)\b", trouve["dit"], re.I)
    pareilles = cadre and any(
        re.match(r"(?:afin|pour) " if but else r"en \w+ant", s) for s in cadre.suites
    )
    if cadre is None or not (pareilles or re.search(r"\bfin\b", dit[: trouve.start("dit")], re.I)):
        return None
    neuve = sans_commentaire(trouve["dit"])
    faite = changer_de_partie(phrase, CHANGER if but else MANIERE, neuve)
    return (faite, (trouve.start(), trouve.end())) if faite else None


_AU_DEBUT = re.compile(r"\bau d[ée]but\b", re.I)
_A_LA_FIN_DIT = re.compile(r"\bajout\w*\b|\bmanque\b", re.I)

_VOULOIR = re.compile(
    r"(?:\bce que (?:je|j|on|nous) (?:veux|ve|veu|veut|voulons|voudrais),? (?:moi,? )?c(?:’est|est)? |^|[.!?;:,…]\s*|\b(?:mais|et|moi|non)\s+)(?:(?<=est )|(?:je|j|on|nous)\s*[’']?\s*(?:veux|ve|veu|veut|voudrais|voulons|souhaite|aimerais)\s+)(?P<dit>(?:qu|k)(?:e\s+|[’'])[^.!?;«»]{8,})",
    re.I,
)


def _vouloir(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« je veux que les gens se croisent »: the effect, what is done being kept."""
    trouve = _VOULOIR.search(dit)
    if trouve is None or _DE_LA_PHRASE.match(trouve["dit"]) or _ORDRE.search(trouve["dit"]):
        return None
    cadre = lire(phrase)
    if cadre is None or cadre.coeur.startswith(("que ", "qu’")) or _GENERIQUE.match(cadre.coeur):
        return None
    faite = mettre_l_effet(phrase, sans_commentaire(trouve["dit"]))
    return (faite, trouve.span("dit")) if faite else None


_QUI_DISE = re.compile(
    r"\b(?:aimer\w+|voudr\w+|faudrait|faut|préfér\w+|veux|souhait\w+) (?:bien |plut[ôo]t )?que (?:la|ma|cette|votre) phrase (?:dise|parle|raconte|explique|montre)(?: plut[ôo]t| aussi| surtout)? (?P<dit>qu(?:e |[’'])[^.!?;«»]{8,})",
    re.I,
)


def _phrase_qui_dise(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« la fin ne tient pas debout… j'aimerais que la phrase dise que les gens se parlent »."""
    trouve = _QUI_DISE.search(dit)
    if trouve is None:
        return None
    faite = mettre_l_effet(phrase, sans_commentaire(trouve["dit"]))
    return (faite, trouve.span()) if faite else None


_VEUT = r"(?:c’est|je (?:veux|voudrais|préfère|préférerais|souhaite|souhaiterais)|j’aimerais|j’aurais voulu|il faut|faut|mets|mettez)(?: bien| juste| plutôt| simplement| dire)*"
_FIN_VOULUE = re.compile(
    rf"(?:\b(?:la fin|la suite|le reste|cette fin|ta fin|votre fin)\b[^.!?«»,;:]{{0,50}}[.,;:!?…]+ (?:(?:moi|et|mais|non),? )*(?P<veut>{_VEUT})"
    r"|(?:\bje |\bj’)(?:(?:te|vous|le|la) |[lt]’|viens de )*(?:ai |avais )?(?:(?:déjà|deja|pourtant|bien|encore) )*(?:dit|dire|répété|redit)(?: et (?:redit|répété)| \w+ fois)*[ ,:;.!]*"
    rf"(?:(?:que |qu’)?(?:moi,? )?(?P<redit>{_VEUT}))?) ?(?P<dit>(?:(?P<but>pour|afin) )?qu(?:e |’)(?!(?:la|ma|cette|votre|ta) (?:phrase|fin)|je |j’|nous |c’|[çc]a |cela |vous |tu |il manque)[^.!?;«»]{{8,}})",
    re.I,
)


def _fin_voulue(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« la fin ne veut rien dire, je veux que les gens se parlent », « je te l'ai dit, pour que… »."""
    trouve = _FIN_VOULUE.search(dit)
    if trouve is None:
        return None
    clause = re.split(r",? (?:merci|s[’']il (?:vous|te) pla[iî]t|stp|svp)\b", trouve["dit"])[0]
    clause = propre(re.sub(r"^(?:pour |afin )", "", clause))
    nue = QUE.sub("", clause, count=1)
    if not (trouve["but"] or trouve["veut"] or trouve["redit"] or _souhaite(nue)):
        # « je te l'ai déjà dit que les promoteurs paient mal » wishes nothing.
        return None
    cadre = lire(phrase)
    if trouve["veut"] and cadre and cadre.suites and not _DE_RAISON_OU_BUT.match(cadre.suites[-1]):
        # The end they found wrong gives way.
        phrase = replace(cadre, suites=cadre.suites[:-1]).dire()
    faite = mettre_l_effet(phrase, clause)
    return (faite, trouve.span()) if faite else None


_DE_RAISON_OU_BUT = re.compile(r"(?:afin|pour|parce|et que|et qu’)\b")


def _souhaite(clause: str) -> bool:
    """Whether a verb of the clause can only be said after « pour que »."""
    modes = [{e[2:3] for e in lectures(m.lower()) if e[:2] in ("V3", "V6")} for m in clause.split()]
    return {"S"} in modes


_GARDER_JUSTE = re.compile(
    r"(?:\b(?:enl[eèé]v\w*|retir\w*|vir\w*|supprim\w*|[ôo]t\w+)[- ](?:le|la|les|[çc]a|moi [çc]a)\b[^«».;!?]{0,20})?\b(?:gard\w+|laiss\w+|mett?\w*) (?:juste|seulement|que|uniquement)(?: la partie)?\s*:?\s*«?\s*(?P<dit>(?:(?:afin|pour) (?:que |qu[’'])|en \w+ant )[^«».;!?]{6,})»?",
    re.I,
)


def _garder_juste(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« enlevez-le, gardez juste « afin qu'ils soient payés » »: this part, in the place of its like."""
    trouve = _GARDER_JUSTE.search(dit)
    if trouve is None:
        return None
    nom = MANIERE if re.match(r"en ", trouve["dit"], re.I) else CHANGER
    faite = changer_de_partie(phrase, nom, trouve["dit"].strip())
    return (faite, (0, trouve.end())) if faite else None


_UNE_PHRASE = re.compile(
    rf"\b(?P<ordre>{_OTER}|garde[rsz]?|laisse[rsz]?|ne gardez?) (?:moi |juste |seulement |uniquement |que |plus que |donc )*(?:la |l’)(?:(?P<rang>premi[èe]re|1[èe]re|deuxi[èe]me|2e|2[èe]me|seconde|derni[èe]re|autre) phrase|phrase (?P<sur>(?:(?:sur|avec|du|de|d’|des|qui|o[uù])\b)[^.;,!?]*)|(?P<fin>deuxi[èe]me|seconde|derni[èe]re)(?=\W*$))",
    re.I,
)


def _oter_une_phrase(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« vire la deuxième phrase », « enlève la phrase sur les 6000 », of a text of several."""
    trouve, phrases = _UNE_PHRASE.search(dit), en_phrases(phrase)
    if trouve is None or len(phrases) < 2:
        return None
    if trouve["sur"]:
        mots = {m[:6] for m in re.findall(r"[a-z0-9]{3,}", normaliser(trouve["sur"]))}
        vises = [
            i for i, p in enumerate(phrases)
            if {m[:6] for m in re.findall(r"[a-z0-9]{3,}", normaliser(p))} & (mots - _PETITS_MOTS)
        ]  # fmt: skip
        rang = vises[0] if len(vises) == 1 else None
    else:
        rangs = {"p": 0, "1": 0, "d": 1, "2": 1, "s": 1, "a": 1}
        nom = normaliser(trouve["rang"] or trouve["fin"])
        rang = len(phrases) - 1 if nom.startswith("der") else rangs[nom[0]]
    if rang is None or rang >= len(phrases):
        return None
    garde = re.match(r"garde|laisse|ne garde", trouve["ordre"], re.I)
    restent = [p for i, p in enumerate(phrases) if (i == rang) == bool(garde)]
    return " ".join(p if p.endswith(".") else f"{p}." for p in restent), trouve.span()


_OTER_CE_QUI_EST = re.compile(
    rf"\b{_OTER} (?:moi |juste |seulement |aussi |donc )*(?:(?:la|cette) (?:phrase|partie|histoire)|le (?:passage|bout|morceau|truc)|l’histoire) (?P<sur>(?:sur|avec|du|de|d’|des|où|qui)\b[^.;,!?]*)",
    re.I,
)


def sans_deja_otee(phrase: str, texte: str) -> str | None:
    """A message without what it wants out that is not in the sentence; None when there is no such.

    « vire la deuxième phrase » of a single one, « enlève la phrase sur les 6000 » once it is gone.
    """
    dit = texte.replace("'", "’")
    trouve = _OTER_CE_QUI_EST.search(dit)
    if trouve:
        mots, dits = (
            {m[:5] for m in re.findall(r"[a-z0-9]{3,}", normaliser(t))}
            - {p[:5] for p in _PETITS_MOTS}
            for t in (re.split(r" et (?=\w+[sez] )", trouve["sur"])[0], phrase)
        )
        if not mots or mots & dits:
            return None
    else:
        trouve = _UNE_PHRASE.search(dit)
        oter = trouve and re.match(_OTER, trouve["ordre"], re.I) and not trouve["sur"]
        if not oter or len(en_phrases(phrase)) > 1:
            return None
    suite = re.search(r"[.;!?]| et (?:puis |surtout )?(?=\w+[sez]\b)", dit[trouve.start() :])
    return dit[trouve.start() + suite.end() :].strip() if suite else ""


_PETITS_MOTS = frozenset(["sur", "les", "des", "mon", "mes", "une", "avec", "qui", "que", "pour"])

_AUTRE_POSSESSIF = re.compile(
    r"(?:^|[\s.,;!?])pas (?P<ancien>(?:mes|nos|mon|ma|notre|leurs?|les?) (?P<nom>[\w-]+))\b[^.;!?]{0,60}?[.,;!?:]\s*(?:(?:mais|c[’']est|ce sont|c|plut[ôo]t|lol|mdr)\b[\s.,]*)*(?P<neuf>(?:mes|nos|mon|ma|notre|leurs?|les?|ceux d[eu]s?) (?P<autre>[\w-]+))(?P<suite> (?:d[eu]s? |d[’']|qui )[^.;,!?]{2,30})?(?=\s*(?:[.,;!?]|$|lol|mdr))",
    re.I,
)


def _autre_possessif(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« pas mes petits, j'ai pas d'enfants. nos ptits »: the same people, told otherwise."""
    trouve = _AUTRE_POSSESSIF.search(dit)
    place = trouve and exact(phrase, trouve["ancien"])
    if not trouve or not place:
        return None
    neuf = _au_propre(trouve["neuf"])
    if neuf.split()[-1][-4:] != trouve["nom"][-4:].lower():
        return None
    article, _, nom = neuf.partition(" ")
    mots = f"{article} {phrase[slice(*place)].split()[-1]}{trouve['suite'] or ''}"
    return f"{phrase[: place[0]]}{mots}{phrase[place[1] :]}", trouve.span()


_CE_QUI_EST_FAIT = re.compile(
    r"\bce que (?:je|nous|on|l’on) (?:fais|fait|faisons),? (?:moi,? )?(?:c’est|c|cest)(?: plutôt| surtout| d’abord)? (?P<dit>[^\W\d_]+(?:er|ir|re|oir) [^.!?;«»]{4,})",
    re.I,
)


def _ce_qui_est_fait(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« ce que nous faisons, c'est redonner vie aux meubles »."""
    trouve = _CE_QUI_EST_FAIT.search(dit)
    if trouve is None or not infinitif(trouve["dit"].split()[0].lower()):
        return None
    faite = changer_de_partie(phrase, FAIRE, sans_commentaire(trouve["dit"]))
    return (faite, trouve.span()) if faite else None


_RAISON_DITE = re.compile(
    r"\b(?:il (?:n’)?y (?:a|est) (?:toujours |même )*pas|manque|oublié|perdu|où est|dit pas|dites pas) (?:toujours |encore |surtout )?(?:la|ma|mon|le|l’)\s?(?:vraie? |seule? )?(?:raison|pourquoi|but|idée|essentiel)\b[^:.!?«»]{0,60}:\s*«?\s*(?P<dit>[^.!?«»]{8,})",
    re.I,
)


def _raison_dite(phrase: str, dit: str) -> tuple[str, Place] | None:
    """« il n'y a pas la raison que je vous ai donnée : savoir ce qu'on vend »."""
    trouve = _RAISON_DITE.search(dit)
    if trouve is None:
        return None
    dite = propre(sans_commentaire(trouve["dit"]))
    if infinitif(dite.split()[0].lower()):
        lu: Contenu | None = Contenu("geste", dite[0].lower() + dite[1:], f"pour {dite}")
    else:
        lu = lire_contenu(QUE.sub("", dite, count=1))
    faite = poser(phrase, lu, False) if lu else None
    return (faite, trouve.span()) if faite else None


_GENERIQUE = re.compile(r"(?:bien faire|exercer|être aux|accompagner|servir avec|mettre)\b")
"""Hearts of the coach's own: what is wanted takes their place, see `poser`."""

# --- Given back ----------------------------------------------------------------------------------

_GROUPE = r"(?<![\w’'])(?:(?:les?|la|nos|notre|mes|mon|ma|ceux|celles)\s|l[’'])[\w’'-]+(?:\s+(?:de|du|des|d[’']|qui|en|à|aux?)\s?[\w’'-]+){0,4}?"
_PERDU = re.compile(
    rf"\b(?:perdu|oubli[ée]\w*|enlev[ée]\w*|vir[ée]\w*|effac[ée]\w*|supprim[ée]\w*|fait sauter|laiss[ée]\w* (?:tomber|de côté))\s+(?P<a>{_GROUPE})(?=\s*(?:[.,;:!?]|$|en route|au passage|dans|et\s))"
    rf"|\bo[uù] (?:est|sont) (?:donc |pass[ée]\w* )?(?P<b>{_GROUPE})(?=\s*[?.,!]|\s*$)"
    rf"|(?P<c>{_GROUPE}),? (?:n[’']y|ni|y) (?:est|sont) (?:toujours |m[êe]me |encore )*(?:plus|pas)\b"
    rf"|(?P<d>{_GROUPE}) (?:a|ont|est|sont) (?:disparu\w*|saut[ée]\w*|pass[ée]\w* à la trappe)"
    rf"|\bre(?:mets|met|mettez|mettre)[ -](?:moi |nous |juste |aussi |donc )*(?!l[ae]s?\b\s*(?:[.,!?]|$))(?P<e>{_GROUPE})(?=\s*(?:[.,;:!?]|$|et\s|stp|svp|comme|dedans))",
    re.I,
)
_REMETS = re.compile(
    r"[\s.,;!]*\bre(?:mets|met|mettez)[ -](?:les?|la|moi [çc]a|[çc]a)\b[\s.!]*", re.I
)


def _rendre(avant: Sequence[str]) -> Lecteur:
    """« vous avez perdu la boulangerie, remettez-la »: the part of an earlier sentence that said it."""

    def rendre_ici(phrase: str, dit: str) -> tuple[str, Place] | None:
        for trouve in _PERDU.finditer(dit):
            groupe = next(g for g in trouve.groupdict().values() if g)
            faite = rendre(phrase, groupe, avant)
            if faite:
                remets = _REMETS.match(dit, trouve.end())
                suite = re.compile(r"[^.!?;]*[.!?;]?\s*(?:re(?:mets|met|mettez)[ -](?:les?|la|[çc]a)\b)?", re.I).match(dit, trouve.end())  # fmt: skip
                fin = remets.end() if remets else trouve.end()
                if suite and suite[0].lower().rstrip().endswith(("-la", "-le", "-les", " la", " le", " les", "ça")):  # fmt: skip
                    fin = suite.end()
                return faite, (trouve.start(), fin)
        return None

    return rendre_ici
