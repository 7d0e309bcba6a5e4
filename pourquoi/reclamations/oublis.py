"""What is missing from an answer: « il manque la recette dans mes valeurs », « remets les marins »."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from pourquoi.a_sa_place import ajout
from pourquoi.amorces import ALLEZ, C_EST, DANS, fin, tel_que_tape
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.clientele.dite import dire_clientele
from pourquoi.ecriture import en_phrases
from pourquoi.majuscules import majuscule
from pourquoi.precisions import SEMBLABLES, Precisees
from pourquoi.reclamations.deja_notees import PRONOM
from pourquoi.reclamations.listes import UN_GROUPE, des_clients, en_groupes, liste_complete
from pourquoi.reclamations.ordre_et_reproche import (
    BIEN,
    FIN_DE_CLAUSE,
    L_OUBLIE,
    OUBLIE,
    REMETS,
    REMETS_LES,
    VOUS_AVEZ,
    proteste,
)
from pourquoi.reclamations.reponse_nommee import (
    JOUR_DIT,
    SE_LISTENT,
    SE_PREVOIENT,
    TOUT_CHAMP,
    ce_qu_elle_dit,
    reponse_nommee,
)
from pourquoi.rectifications import SUR_LA_PHRASE, a_plat, derniere, designees, gardes, pleins
from pourquoi.redites import SE_RACONTENT
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs import en_liste, enumerer

_UNE_CHOSE = r"(?:(?:le (?:plus (?:important|beau|gros)|principal|mieux)|l'(?:essentiel|important)|une (?:seule )?chose|un (?:truc|point|bout|detail)|quelque chose|la (?:fin|suite|moitie)) ?[:,] ?)?"
"""« Il manque l'essentiel : … »"""
_OUBLI = (
    re.compile(rf"{ALLEZ}(?:dans|parmi|cote|pour) (?P<champ>{TOUT_CHAMP})[\s,:]*(?:(?:tu peux|vous pouvez|(?:il )?(?:faut|faudrait)) )?(?:(?:re)?met(?:s|tez|tre)?|r?ajoute[rsz]?|note[rsz]?|garde[rsz]?)(?: (?:moi|bien|juste|donc))* (?:aussi|egalement|en plus)[\s:]+(?P<x>.{{3,90}}?)(?:[\s,]+{L_OUBLIE})?{FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?:dans|parmi|cote|pour|sur) (?P<champ>{TOUT_CHAMP}|{JOUR_DIT})[\s,:]*{OUBLIE}{_UNE_CHOSE}(?P<x>.{{3,90}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}{OUBLIE}(?P<x>.{{3,90}}?) {DANS} (?P<champ>{TOUT_CHAMP}){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}{REMETS} (?P<x>.{{3,90}}?) {DANS} (?P<champ>{TOUT_CHAMP}){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}(?:ajoute[sz]?|mettez|mets) (?P<x>(?:pas de |pas d'|jamais |sans |zero ).{{3,90}}?) {DANS} (?P<champ>{TOUT_CHAMP}){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}{REMETS} (?P<x>(?:les? |la |l'|mes |ma |mon |des )[^:]{{3,90}}?){FIN_DE_CLAUSE}"),
    re.compile(rf"{ALLEZ}{VOUS_AVEZ} {BIEN}(?:oubli|zapp|saut|perdu|omi)\w* (?P<x>(?:les? |la |l'|mes |ma |mon |des )[^:]{{3,90}}?){FIN_DE_CLAUSE}"),
)  # fmt: skip
"""What is missing, and where: « il manque la recette dans mes valeurs », « remets les marins »."""
_PASSE = r"(?:(?:il |elle |ils |elles )?(?:est|sont|a|ont)(?: donc)?(?: (?:passe|parti|disparu)\w*)?|(?:vous|tu|t'|ta) ?(?:l'|les? |la )?(?:avez|as)? ?(?:mis|range|laisse|colle)\w*)"
_LUI = r"(?P<x>(?:les? |la |l'|mes |ma |mon |des )[^,;:.!?]{2,60}?)"
_DANS_LUI = rf"(?:[\s,]+(?:{DANS}) (?P<champ>{TOUT_CHAMP}))?{FIN_DE_CLAUSE}"
_OU_EST = (
    re.compile(rf"{ALLEZ}{_LUI}[\s,]+{_PASSE} ou\b(?: donc)?{_DANS_LUI}"),
    re.compile(rf"{ALLEZ}{_PASSE} ou\b(?: donc)?[\s,]+{_LUI}{_DANS_LUI}"),
    re.compile(rf"{ALLEZ}ou {_PASSE} {_LUI}{_DANS_LUI}"),
)
"""What has gone: « et la gaieté, elle est passée où ? dans les valeurs »."""
_ENCORE = re.compile(rf"{ALLEZ}(?P<x>.{{3,90}}?) {DANS} (?P<champ>{TOUT_CHAMP}){FIN_DE_CLAUSE}")
"""After one of these, what goes on with it: « … et la douceur dans mes valeurs »."""

UN_OUBLI = "oubli"
L_AVOIR_OUBLIE = re.compile(
    rf"{ALLEZ}(?P<x>(?:les? |la |l'|ma |mon |mes )[^,;.:!?]{{3,60}}?),? {L_OUBLIE}{FIN_DE_CLAUSE}"
)
"""« Et ma mère au resto, vous l'avez oubliée »."""


def manque(clause: str, dernier: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """What one clause says is missing, and the answer that has it again."""
    plat = a_plat(clause)
    motifs = (*_OUBLI, *_OU_EST, *([_ENCORE] if dernier == UN_OUBLI else []))
    m = next(filter(None, (motif.match(plat) for motif in motifs)), None)
    if m is None:
        return _les_remettre(clause, dernier, carnet)
    quoi = tel_que_tape(clause, m, "x")
    if PRONOM.match(a_plat(quoi)) or not pleins(quoi):
        return _les_remettre(clause, dernier, carnet)
    champ = m.groupdict().get("champ")
    if champ is None:
        if designees(quoi, seul=False) or carnet.etape in SUR_LA_PHRASE:
            return None
        if disparu(clause):
            return _deja_dit(quoi, carnet)
        return ajout(quoi, set(), carnet)
    nom = reponse_nommee(champ, quoi, carnet)
    if nom is None or nom == carnet.etape:
        return None
    return nom, completee(nom, quoi, carnet)


def disparu(clause: str) -> bool:
    """Whether a clause asks where something went: « elle est passée où, la gaieté ? »."""
    return any(motif.match(a_plat(clause)) for motif in _OU_EST)


def _deja_dit(quoi: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """The answer that lacks what was told at some time; None for what nobody said."""
    mots = pleins(quoi)
    if mots and mots <= pleins(" ".join([carnet.valeurs or "", *carnet.valeurs_entendues])):
        return "valeurs", completee("valeurs", quoi, carnet)
    dit = mots and any(mots <= pleins(garde) for _, garde in gardes(carnet))
    return ajout(quoi, set(), carnet) if dit else None


_EUX_SONT = re.compile(
    rf"{ALLEZ}(?P<x>(?:les? |la |l'|mes |des |ceux |celles )[^,;:.!?]{{3,50}}?),? (?:sont|ce sont|c'est|c'etait|etaient) (?:aussi |bien |d'abord )?(?:mes|nos|les) (?:premiere?s? |vrai(?:e)?s? |meilleure?s? )?client\w*"
)


def _les_remettre(clause: str, dernier: str, carnet: Carnet) -> tuple[str, str | None] | None:
    """« Les gens seuls sont mes clients. Pouvez-vous les remettre, avec les retraités ? »"""
    plat = a_plat(clause)
    if not (carnet.coeur_clientele and re.search(REMETS_LES, plat)):
        return None
    m = _EUX_SONT.match(a_plat(dernier))
    if m is None:
        return None
    neuf = tel_que_tape(dernier, m, "x")
    avec = re.search(rf"\bavec (?P<x>(?:les? |la |l'|mes |des )[^.!?]{{3,}}?){FIN_DE_CLAUSE}", plat)
    eux = [neuf, *(en_groupes(tel_que_tape(clause, avec, "x")) if avec else [])]
    return "coeur_clientele", liste_complete(
        eux, carnet.coeur_clientele, "premier" in a_plat(dernier)
    )


def completee(nom: str, quoi: str, carnet: Carnet) -> str | None:
    """An answer with what it lacks; None when the words do not go with it."""
    if nom == "valeurs":
        tenues = carnet.valeurs_nommees or [carnet.valeurs] * bool(carnet.valeurs)
        neuves = en_liste(quoi) or [quoi.replace("'", "’")]
        connues = {a_plat(v) for v in tenues}
        return ", ".join([*tenues, *(v for v in neuves if a_plat(v) not in connues)])
    dit = ce_qu_elle_dit(nom, carnet)
    if not dit:
        return quoi
    if nom in ("coeur_clientele", "renoncements"):
        quoi, *avec = re.split(r",? avec (?=(?:les? |la |l['’]|mes |des ))", quoi)
        eux = [g for q in (quoi, *avec) for g in en_groupes(q)]
        if nom == "coeur_clientele":
            # « les veufs et la gêne »: only people are clients.
            eux = [g for g in eux if des_clients(g)] or eux
        return liste_complete(eux, dit, False)
    if exact(dit, quoi):
        return dit
    if nom in SE_PREVOIENT:
        return _avec_ce_pas(nom, dit, quoi)
    if re.match(r"(?:que |qu')?(?:je |j'|on |il |elle )", a_plat(quoi)):
        return f"{dit.rstrip(' .')}, et {re.sub(r'^qu(?:e |.)', '', quoi)}"
    return None


_QU_UN_AUTRE = re.compile(r"qu(?:e |'| )?(?:elles?|ils?|on|les?|la|l'|mes|mon|ma)\b")
_POUR_QUE = re.compile(r"\b(?:pour|afin) (?=qu)")


def _avec_ce_pas(nom: str, dit: str, quoi: str) -> str | None:
    """What is to be done, with more of it: « pour qu'elle… » in the place of what says nearly so."""
    plat, nu = a_plat(quoi), dit.rstrip(" .")
    if pleins(quoi) <= pleins(dit):
        return dit
    if nom == "geste_respect" and UN_GROUPE.match(plat):
        # A thing, of something that is done: how it goes in is asked.
        return None
    if not _QU_UN_AUTRE.match(plat):
        quoi = re.sub(
            r"^(?:que |qu.(?=on )|de (?=\w+(?:er|ir|re|oir)\b)|d.(?=\w+(?:er|ir|re|oir)\b))",
            "",
            quoi,
        )
        return f"{nu}, et {quoi}"
    for but in _POUR_QUE.finditer(a_plat(dit)):
        bout = re.match(r"[^.;!?]*", dit[but.end() :])[0]
        if SequenceMatcher(None, a_plat(bout), plat, autojunk=False).ratio() >= SEMBLABLES:
            return f"{dit[: but.end()]}{quoi}{dit[but.end() + len(bout) :]}"
    return f"{nu}, pour {quoi}"


_OUBLIES_QUI_SONT = re.compile(
    rf"{ALLEZ}{OUBLIE}{_UNE_CHOSE}(?P<x>[^:]{{3,90}}?)[\s,]+{DANS} (?P<champ>{TOUT_CHAMP})\s*:\s*(?:{C_EST}) (?P<y>(?:(?:les?|la|l'|des|ceux|celles) ?).{{6,}}?){FIN_DE_CLAUSE}"
)
"""« Il manque les veufs et la gêne, dans mes clients : ce sont des gens seuls qui… »."""


def oublies_qui_sont(texte: str, carnet: Carnet) -> Precisees | None:
    """The clientele told anew after what it lacks, with the people named that it does not tell."""
    if carnet.etape in ("coeur_clientele", *SUR_LA_PHRASE):
        return None
    phrases = en_phrases(texte)
    for phrase in phrases:
        m = _OUBLIES_QUI_SONT.match(a_plat(phrase))
        if m is None or reponse_nommee(m["champ"], "", carnet) != "coeur_clientele":
            continue
        y = tel_que_tape(phrase, m, "y")
        # « les veufs » are people; « la gêne » is none.
        dits = en_groupes(tel_que_tape(phrase, m, "x"))
        gens = [g for g in dits if des_clients(g)]
        neuf = enumerer([*(g for g in gens if not pleins(g) <= pleins(y)), y])
        reste = " ".join(p for p in phrases if p != phrase and not proteste(p))
        return Precisees({"coeur_clientele": neuf}, reste=reste)
    return None


_RAJOUTE_LES = rf"(?:(?:{REMETS}|r?ajoute[sz]?)[ -]*(?:moi )?(?:le|la|les|ca|y)?)"
_AU_COMPLET = fin(_RAJOUTE_LES, L_OUBLIE)
_OUBLIES_DE_LA_LISTE = re.compile(
    rf"{ALLEZ}(?:{OUBLIE}|r?ajoute[sz]? (?:moi |aussi )*)(?P<x>(?:les|la|le|l'|mes|des|tou(?:te)?s les|ceux|celles) ?[^;.:!?]{{3,90}}?)[\s,]+{DANS} (?P<champ>{TOUT_CHAMP})(?:,? et (?:aussi )?(?P<et>(?:les|la|l'|mes|des|ceux|celles) ?[^,;.:!?]{{3,60}}?))?{_AU_COMPLET}"
)
"""« T'as oublié les étudiants dans mes clients et les mamans, rajoute-les »."""
_RAJOUTE_SEUL = re.compile(rf"{ALLEZ}{_RAJOUTE_LES}(?: (?:tous|toutes))?{FIN_DE_CLAUSE}")


def oublies_de_la_liste(texte: str, carnet: Carnet) -> Precisees | None:
    """People missing from a list, all of them in one breath: they go with those shown."""
    phrases = en_phrases(re.sub(r"([a-zé])\. (?=r?ajoute|remet)", r"\1, ", texte))
    for phrase in phrases:
        m = _OUBLIES_DE_LA_LISTE.match(a_plat(phrase))
        nom = reponse_nommee(m["champ"], "", carnet) if m else None
        if (
            m is None
            or nom not in SE_LISTENT
            or nom == carnet.etape
            or not ce_qu_elle_dit(nom, carnet)
        ):
            continue
        dits = [tel_que_tape(phrase, m, "x"), tel_que_tape(phrase, m, "et") if m["et"] else ""]
        eux = [g for dit in dits for g in en_groupes(dit)]
        if nom == "coeur_clientele" and not all(des_clients(g) for g in eux):
            continue
        dit = ce_qu_elle_dit(nom, carnet)
        montre = dire_clientele(dit) or dit
        tous = liste_complete(eux, dit if all(exact(montre, g) for g in eux) else montre, False)
        reste = " ".join(
            p
            for p in phrases
            if p != phrase and not (proteste(p) or _RAJOUTE_SEUL.match(a_plat(p)))
        )
        return Precisees({nom: tous}, reste=reste)
    return None


_OUBLI_CITE = re.compile(
    rf"{ALLEZ}{OUBLIE}{_UNE_CHOSE}[«“\"]\s*(?P<x>[^«»“”\"]{{3,90}}?)\s*[»”\"](?: {DANS} (?P<champ>{TOUT_CHAMP}))?(?:[\s,]+(?:et )?(?:c'est|cest|c) [^.;:!?]{{3,40}})?{_AU_COMPLET}"
)
"""« Vous oubliez « le dimanche » », said of words that were told and left out."""
_ET_C_EST_IMPORTANT = re.compile(
    r"^\W*(?:(?:et|or|alors que|pourtant)\W+)*(?:c'est|cest|c|ca) (?:quand meme |justement |meme )*(?:le |la |l'|mon |ma |un |une )?(?:(?:seul|vrai|point|critere|detail|truc|chose|mot|tres|plus|super)\w* )*(?:principal|important|essentiel|central|capital|primordial|critere|base|compte|change tout)\w*\W*(?:\w+\W*){0,2}$"
)


def oublie_cite(texte: str, carnet: Carnet) -> Precisees | None:
    """Quoted words said to be left out: of the answer that told them, which then shows them."""
    phrases = en_phrases(texte)
    for phrase in phrases:
        m = _OUBLI_CITE.match(a_plat(phrase)) if carnet.etape not in SUR_LA_PHRASE else None
        if m is None:
            continue
        x = tel_que_tape(phrase, m, "x")
        reste = " ".join(
            p
            for p in phrases
            if p != phrase and not (proteste(p) or _ET_C_EST_IMPORTANT.match(a_plat(p)))
        )
        nommee = reponse_nommee(m["champ"], x, carnet) if m["champ"] else None
        tenues = [(n, d) for n, d in gardes(carnet) if n != carnet.etape and exact(d, x)]
        nom, dit = next((t for t in tenues if t[0] == nommee), tenues[0] if tenues else ("", ""))
        if nom == "coeur_clientele" and not exact(dire_clientele(dit), x):
            return Precisees({nom: _d_un_seul_tenant(dit, x)}, reste=reste)
        if nom:
            return Precisees(deja=[x], reste=reste)
        nom = nommee or derniere(carnet)[0]
        avec = completee(nom, x, carnet) if nom and nom != carnet.etape else None
        if avec is None:
            return Precisees(absents=[x], reste=reste)
        return Precisees({nom: avec}, reste=reste)
    return None


def _d_un_seul_tenant(dit: str, x: str) -> str:
    """A clientele whose first words go with X: « Les gens, en ville, âgés » is one group."""
    debut, bout = exact(dit, x) or (0, 0)
    phrase = max((m.end() for m in re.finditer(r"[.;!?]\s+", dit[:debut])), default=0)
    return f"{dit[:phrase]}{dit[phrase:bout].replace(',', '')}{dit[bout:]}"


_L_ESSENTIEL = re.compile(
    rf"{ALLEZ}(?:{VOUS_AVEZ} {BIEN}(?:oubli|zapp|saut|perdu|omi|loup|rat)\w*|(?:{VOUS_AVEZ}|\b(?:vous ne m|vous n|tu ne m|tu n)'(?:avez|as)) pas (?:dit|mis|note|garde|retenu)|(?:il |y )?manque(?= (?:le |l'|la |juste |surtout |quand meme |encore )?(?:que |qu'|\w+)))"
    r"(?: (?:de (?:dire|noter|mettre)|(?:le |l'|la )(?:plus \w+|principal|essentiel|important|mieux|coeur|ceur|suite|fin|debut|moitie)|une? (?:chose|truc|bout|detail|point)|quelque chose))?(?: (?:la|ici|quand meme|dans l'histoire))*"
    rf"[\s,:]+(?:{C_EST}[\s,:]+)?(?P<y>qu(?:e |')[^;:?]{{12,}}?){FIN_DE_CLAUSE}"
)
"""« Vous avez oublié le principal, c'est que les neveux allaient tout brûler »."""


_C_EST_LE_DEBUT = re.compile(
    r"\b(?:c'est |c'etait |cest |c )?(?:pourtant |quand meme |justement |bien |la |ca )*(?:par (?:la|ca) que (?:tout |ca )?(?:commence|a commence|est parti)|(?:de|d') ?(?:la|ca) que (?:tout )?(?:part|est parti|vient)|le (?:debut|depart|point de depart)|l'origine|tout (?:part|vient|est parti) de (?:la|ca))\b"
)
"""« C’est pourtant ça, le début »: where on the path it goes."""


_RACONTE = re.compile(
    r"\b(?:(?!mais\b|jamais\b|fait\b)\w+(?:ais|ait|aient)|(?:ai|a|as|avons|avez|ont|suis|est|sont|jai) (?:\w+ )?(?!pas\b|plus\b)\w+(?:e|es|ee|ees|i|is|it|ie|u|us|ue|ts?))\b"
)
"""« que j’ai dormi là », « qu’elle y travaillait »: of the story; « que je livre » is of the work."""


def _sur_le_chemin(y: str, debut: bool, carnet: Carnet) -> tuple[str, str] | None:
    """The why that a piece left out of the record goes with: the first when it is the start, else the last."""
    donnes = [nom for nom in POURQUOIS if getattr(carnet, nom)]
    if carnet.etape != "suite" or not donnes or not (debut or _RACONTE.search(a_plat(y))):
        return None
    nom = donnes[0] if debut else donnes[-1]
    dit, ecrit = getattr(carnet, nom).rstrip(" ."), majuscule(y).rstrip(" .,")
    return nom, f"{ecrit}. {majuscule(dit)}" if debut else f"{dit}. {ecrit}"


def l_essentiel_oublie(texte: str, carnet: Carnet) -> Precisees | None:
    """What was left out of a story: told again, it goes with it, and the rest is heard after."""
    if carnet.etape in SUR_LA_PHRASE:
        return None
    phrases = en_phrases(texte)
    for phrase in phrases:
        m = _L_ESSENTIEL.match(a_plat(phrase))
        if m is None or not pleins(m["y"]) or phrase.rstrip().endswith("?"):
            continue
        y = re.sub(r"^qu(?:e |['’] ?)", "", tel_que_tape(phrase, m, "y"))
        *dits, fin_dite = re.split(r",\s+", y)
        la_fin = bool(dits) and bool(_C_EST_LE_DEBUT.search(a_plat(fin_dite)))
        y = ", ".join(dits) if la_fin else y
        recits = [
            (len(pleins(y) & pleins(d)), d, n)
            for n, d in gardes(carnet)
            if (n.startswith("pourquoi_") or n in SE_RACONTENT) and n != carnet.etape
        ]
        # The one that tells of it, or the last one.
        commun, dit, nom = max(recits, key=lambda r: r[0], default=(0, "", ""))
        autres = [p for p in phrases if p != phrase]
        reste = " ".join(
            p for p in autres if not (proteste(p) or _C_EST_LE_DEBUT.search(a_plat(p)))
        )
        debut = la_fin or any(_C_EST_LE_DEBUT.search(a_plat(p)) for p in autres)
        if (debut or not commun) and (place := _sur_le_chemin(y, debut, carnet)):
            return Precisees(completees=dict([place]), reste=reste)
        # « il manque que les gens comprennent » completes no story.
        manque_nu = re.search(
            r"\bmanque (?:juste |surtout |encore |quand meme )?qu", a_plat(phrase)
        )
        if manque_nu or not nom or (carnet.etape == "suite" and not commun):
            continue
        if pleins(y) <= pleins(dit):
            return Precisees(deja=[y], reste=reste)
        return Precisees(completees={nom: f"{dit.rstrip(' .')}. {majuscule(y)}"}, reste=reste)
    return None
