"""What a message contradicts of the answer just given, or of what was said back of it.

« Ce n'est pas X que je laisse, c'est Y », « vous avez retenu A, moi j'aurais gardé B », « l'essentiel,
c'était B », « je ne tiens pas à X ; ce à quoi je tiens, c'est Y », « je n'ai pas répondu pour le
geste : … »: none of them answers the question that is pending, which comes again.
"""

from __future__ import annotations

import re

from pourquoi.amorces import ALLEZ, C_EST, CHAMP, DANS, FIN, tel_que_tape
from pourquoi.au_passage import reproche
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.clientele.dite import laisse, sans_groupes
from pourquoi.ecriture import JOURS, en_phrases
from pourquoi.mots_cites import JE_RENONCE, poser
from pourquoi.precisions import Precisees
from pourquoi.rectifications import (
    ORDRE,
    SUR_LA_PHRASE,
    a_plat,
    celle_qui_dit,
    derniere,
    designees,
    gardes,
    ordonne_de_rectifier,
    pleins,
    racines,
    sans_le_groupe,
    sans_les_mots,
)
from pourquoi.redites import SE_RACONTENT
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs_reclamees import echangee, venues

_PAS = r"(?:c'est|cest|c|ce n'est|c n'est|ce (?:ne )?sont|c'etait|ce n'etait) pas (?:du tout |vraiment |tellement )?"
_MAIS = r"(?:(?:mais|non|nan|moi|et|en fait|plutot|surtout|bien|au contraire)[\s,:]+)*"


def contredites(texte: str, carnet: Carnet) -> Precisees | None:
    """What a message contradicts of the last answers; None when it contradicts nothing known."""
    if lue := _pas_repondu(texte, carnet):
        return lue
    if carnet.etape in SUR_LA_PHRASE:
        return None
    if lue := _le_pourquoi_change(texte, carnet):
        return lue
    lues = (
        _je_renonce_a,
        _je_le_garde,
        _a_oublier,
        _pas_lui_que,
        _tient_a_autre_chose,
        _pas_mes_clients,
        _pas_eux,
        _aurait_garde,
        _l_essentiel_etait,
        _compte_autre_chose,
    )
    return next(filter(None, (lue(texte, carnet) for lue in lues)), None)


def sans_la_preposition(dit: str) -> str:
    """« aux foires » is « les foires », once it is what is given up."""
    for a, article in (("aux", "les"), ("au", "le")):
        dit = re.sub(rf"^{a} ", f"{article} ", dit, flags=re.IGNORECASE)
    return re.sub(r"^[àa] ", "", dit)


def _nu(dit: str) -> str:
    """Words without what leads to them, to be found in an answer: « à la presse » is « presse »."""
    return re.sub(r"^(?:(?:aux?|à|a|les?|la|des|du|de|mes|mon|ma) |[ld]['’])+", "", dit, flags=re.I)


# --- « Ce n'est pas X que je laisse, c'est Y » ---------------------------------------------------

_PAS_LUI_QUE = re.compile(
    rf"{ALLEZ}{_PAS}(?P<a>[^,;.:!?]{{2,60}}?) (?P<quoi>(?:auxquel\w+|auquel|qu(?:e |')|ke )(?:je |j' ?|j(?=\w{{4}})|on |nous )\w+)(?: [^,;.:!?]{{2,25}})?[\s,;.:!?]+{_MAIS}{C_EST}[\s,:]+{_MAIS}(?P<y>[^.;!?]{{3,}}?){FIN}"
)
_C_EST_LUI_QUE = re.compile(
    rf"{ALLEZ}{C_EST}[\s,:]+(?!pas\b){_MAIS}(?P<y>[^,;.:!?]{{3,60}}?) (?P<quoi>(?:auxquel\w+|auquel|qu(?:e |')|ke )(?:je |j' ?|j(?=\w{{4}})|on |nous )\w+)(?: [^,;.:!?]{{2,25}})?[\s,;.:!?]+(?:et |mais )?(?:surement |surtout )?(?:non )?pas (?P<a>[^,;.:!?]{{2,60}}?){FIN}"
)
_SERT = re.compile(r"\b(?:vis\w+|ser[st]|servons|accueill\w+|recoi\w+|cherch\w+)\b")
_TIENT = re.compile(r"\b(?:tien\w+|defend\w*|pron\w+|crois)$")
DERNIERES = 2
"""Of how many answers, the latest, something may be contradicted without being named."""


def _pas_lui_que(texte: str, carnet: Carnet) -> Precisees | None:
    """The verb tells which answer, or the words denied, with it, stand in one of the last."""
    m = _PAS_LUI_QUE.match(a_plat(texte)) or _C_EST_LUI_QUE.match(a_plat(texte))
    if m is None:
        return None
    a, neuf = tel_que_tape(texte, m, "a"), tel_que_tape(texte, m, "y")
    if _TIENT.search(m["quoi"]):
        return _une_autre_valeur(_nu(a), neuf, "", carnet)
    nom = _celle_qui_le_dit(_nu(a), m["quoi"], carnet)
    if nom is None or nom == carnet.etape or not pleins(neuf):
        return None
    neuf = sans_la_preposition(neuf) if nom == "renoncements" else neuf
    return Precisees({nom: poser(nom, a, neuf, carnet)})


def _celle_qui_le_dit(a: str, quoi: str, carnet: Carnet) -> str | None:
    if JE_RENONCE.search(quoi):
        return "renoncements" if carnet.renoncements else None
    dites = [(nom, dit) for nom, dit in gardes(carnet)[:DERNIERES] if exact(dit, a)]
    if _SERT.search(quoi):
        return next((nom for nom, _ in dites if nom == "coeur_clientele"), None)
    verbe = quoi.split()[-1].split("'")[-1][:4]
    seules = (*SE_RACONTENT, "action_7_jours")
    return next((n for n, d in dites if n in seules and f" {verbe}" in f" {a_plat(d)}"), None)


_EN_RIANT = r"(?:(?:mdr+|lol|ptdr|haha|hein|si|bien sur(?: que si)?)[\s,.!]+)*"
_PAS_A_LUI = re.compile(
    rf"{ALLEZ}{_EN_RIANT}{_MAIS}(?:je|j'?) ?(?:ne )?(?P<verbe>renonce|laisse|lache|abandonne|quitte|sacrifie|arrete)(?:rai|rais)? (?:pas|jamais) (?:du tout )?(?P<a>[^.;:!?]{{2,60}}?)(?: hein)?[\s,.;:!?…]+{_MAIS}(?:je|j'?) ?(?P=verbe)(?:rai|rais)? (?P<y>[^.;!?]{{3,}}?){FIN}"
)
"""« Je renonce pas à ma sœur, je renonce aux marchés »: the same verb, said again."""
_MAIS_SI = re.compile(
    rf"{ALLEZ}{_EN_RIANT}(?:mais )?(?:si|bien sur(?: que si)?|je viens de (?:le |vous le |te le )?dire)[\s,.:!]+(?:que )?(?:je|j'?) ?renonce(?:rai|rais)?\b[\s,.:…]*(?P<y>(?:a|aux?)\b[^.;!?]{{3,}})"
)
"""« Mais si, je renonce. Aux marchés », where « rien » was heard."""


def _je_renonce_a(texte: str, carnet: Carnet) -> Precisees | None:
    """What is given up, told again with the verb of its own question."""
    nu = _sans_dessins(texte)
    if not carnet.renoncements or carnet.etape == "renoncements":
        return None
    phrases = en_phrases(nu)
    for fenetre, autres in ((nu, []), *((p, phrases) for p in phrases)):
        m = _PAS_A_LUI.match(a_plat(fenetre)) or _MAIS_SI.match(a_plat(fenetre))
        if m is None:
            continue
        nie = m.groupdict().get("a")
        visee = nie and (m["verbe"] == "renonce" or pleins(nie) & pleins(carnet.renoncements))
        if nie is None or visee:
            neuf = sans_la_preposition(tel_que_tape(fenetre, m, "y"))
            suite = [fenetre[m.end() :], *(p for p in autres if p != fenetre)]
            reste = [p for p in suite if pleins(p) and not _n_en_dit_pas_plus(p, neuf)]
            return Precisees({"renoncements": neuf}, reste=" ".join(reste))
    return None


_JE_GARDE = r"(?:je |j'? ?)(?:veux |vais |voudrais |prefere )?(?:garde|conserve)r?(?:ai|ais)?"
_JUSTEMENT_OUI = r"(?:[\s,]+(?:justement|au contraire|moi|bien sur|hein|quand meme|evidemment))*"
_GARDE_CELA = re.compile(
    rf"^\W*(?P<non>(?:(?:non|nan|nn|mais|ah|oh|attends?|attendez|pardon|justement|si|au contraire)\W+)*)(?:(?P<x>(?:(?:les?|la|mes|mon|ma|ces?|cette|des) |l'?)?[^,.;:!?]{{2,50}}?),? (?:moi,? )?(?:je (?:le|la|les) |je l'|j'? ?(?:les?|la) |jl)(?:garde|conserve)(?:rai|rais)?\b|{_JE_GARDE} (?P<y>(?:(?:les?|la|mes|mon|ma|ces?|cette) |l')[^,.;:!?]{{2,50}}?))(?P<fort>{_JUSTEMENT_OUI})\s*(?=[,.;:!?…]|$)"
)
"""« Nan, l'établi je le garde justement », « non, je garde mes samedis »."""
_RENONCE_PLUTOT = re.compile(
    r"(?:^|[,.;:!?…]\s*)(?P<non>(?:(?:non|nan|nn|mais|et|moi|en fait|c'est que|justement)\W+)*)(?:ce que je (?:laisse|lache)|ce a quoi je renonce|je (?:ne )?renonce(?:rai|rais)?|j'? ?renonce)\b[\s,:]*(?:c'est |juste |seulement |plutot )*(?P<y>(?:a|aux?|[dl]es?)\b(?:(?!,? (?:et |surtout |non )*pas (?:a|aux?)\b)[^.;!?]){3,})"
)
_C_EST_CE_QUE_JE_LAISSE = re.compile(
    r"^\W*(?P<non>(?:(?:non|nan|nn|mais|et)\W+)*)(?:c'est|cest|c|ce sont) (?!pas\b)(?P<y>[^,;.:!?]{3,60}?) (?:que |qu'|a qui |auxquel\w+ )(?:je |j'? ?)(?:laisse|lache|renonce|abandonne|quitte|arrete)\w*(?=\W|$)"
)
_UN_JOUR = re.compile(rf"\b(?:{JOURS}|demain|cette semaine|ce mois|d'ici|ce soir)\b")


def _je_le_garde(texte: str, carnet: Carnet) -> Precisees | None:
    """What is given up, once what is not is named: « l'établi je le garde, je renonce aux touristes »."""
    tenus = carnet.renoncements or ""
    if not tenus or carnet.etape not in ("action_7_jours", "suite"):
        return None
    phrases = en_phrases(_sans_dessins(texte))
    gardes_ici = {p: m for p in phrases if (m := _GARDE_CELA.match(a_plat(p)))}
    garde = next((m for m in gardes_ici.values() if m["non"] or m["fort"].strip(" ,")), None)
    motifs = (_RENONCE_PLUTOT, _C_EST_CE_QUE_JE_LAISSE)
    dites = {p: m for p in phrases for motif in motifs if (m := motif.search(a_plat(p)))}
    phrase, m = next(iter(dites.items()), ("", None))
    laisses = laisse(tenus)
    if m:
        neuf = sans_la_preposition(tel_que_tape(phrase, m, "y"))
        proteste = garde or m["non"] or _NON_D_ABORD.match(a_plat(texte))
        redit = pleins(neuf) & pleins(tenus) and not _UN_JOUR.search(a_plat(phrase))
        if not (proteste or redit):
            return None
    elif garde:
        x = garde["x"] or garde["y"] or ""
        if not _se_touchent(x, tenus):
            return None
        neuf = laisses if not _se_touchent(x, laisses) else sans_le_groupe(laisses, x) or ""
    else:
        return None
    reste = " ".join(p for p in phrases if p not in (*gardes_ici, *dites) and not reproche(p))
    if not pleins(neuf):
        return Precisees(a_redemander="renoncements", reste=reste)
    return Precisees({"renoncements": neuf}, reste=reste if pleins(reste) else "")


_NON_D_ABORD = re.compile(r"^\W*(?:(?:ah|oh|mais|euh)\W+)*(?:non|nan|nn)\b")


def _se_touchent(un: str, autre: str) -> bool:
    """Whether two texts share a full word, one of them perhaps typed with its article: « letabli »."""
    eux = pleins(autre)
    return any(
        a == b or len(b) > 4 and a.endswith(b) or len(a) > 4 and b.endswith(a)
        for a in pleins(un)
        for b in eux
    )


# --- « J'ai dit d'oublier les promoteurs. Les communes aussi » -----------------------------------

_EUX = r"(?P<x>(?:les|la|le|l'|des|mes|ceux|celles) ?[^.;:!?]{2,80}?)"
_TANT_QUE = r"(?:[\s,]+(?:tant qu'on y est|du coup|au passage|donc))*"
_OTEZ_LES = re.compile(
    rf"{ALLEZ}(?:(?:(?:je (?:vous |te |t')?|j'? ?)(?:ai|avais)(?: bien| deja| pourtant)? (?:dit|demande) (?:de |d'|d )|(?:il )?(?:faut|faudrait) |(?:vous (?:pouvez|pourriez)|tu (?:peux|pourrais)|(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu) )(?:oubli|enlev|retir|supprim|vir|ot)er"
    rf"|(?:oubli|enlev|retir|supprim|vir|ot)(?:e|es|ez))\b(?:[ -](?:moi|aussi|donc|bien|juste|plutot))* {_EUX}(?:[\s,]+{DANS} (?P<champ>{CHAMP}))?{_TANT_QUE}{FIN}"
)
_EUX_AUSSI = re.compile(rf"{ALLEZ}{_EUX} (?:aussi|egalement|pareil|non plus)\b{_TANT_QUE}{FIN}")
_ENTRE_EUX = re.compile(r",\s*(?:et )?| et (?=(?:les?|la|des|ceux|celles|mes) |l['’])")


def _a_oublier(texte: str, carnet: Carnet) -> Precisees | None:
    """Groups ordered out of a list; « les communes aussi » goes with them."""
    nom, dit, reste, parties = "", "", [], False
    for phrase in en_phrases(texte):
        ordre = _OTEZ_LES.match(a_plat(phrase))
        m = ordre or (_EUX_AUSSI.match(a_plat(phrase)) if nom or parties else None)
        eux = _ENTRE_EUX.split(tel_que_tape(phrase, m, "x")) if m else []
        tenue = _liste_qui_a(eux, ordre["champ"] if ordre else None, nom, dit, carnet)
        if tenue is None:
            # « J'ai dit d'oublier les mairies », gone already: what goes with them is to go as well.
            parties = parties or bool(ordre and _J_AI_DIT.search(a_plat(phrase)))
            reste += [] if parties and ordre else [phrase]
            continue
        nom, dit = tenue, sans_eux(dit or getattr(carnet, tenue) or "", eux)
    if not (nom and dit) or _PUIS_DIT.search(a_plat(" ".join(reste))):
        # All of it goes, or what is to stand is told.
        return None
    return Precisees({nom: dit}, reste=" ".join(p for p in reste if not reproche(p)))


def _liste_qui_a(
    eux: list[str], champ: str | None, nom: str, dit: str, carnet: Carnet
) -> str | None:
    """The list in which all of these groups stand, the one at hand when there is one."""
    noms = [nom] if nom else designees(champ) if champ else [*_EN_LISTE]
    for n in noms:
        tenus = dit or getattr(carnet, n, None) or ""
        if n in _EN_LISTE and n != carnet.etape and eux and all(exact(tenus, _nu(g)) for g in eux):
            return n
    return None


_J_AI_DIT = re.compile(r"\bj'? ?(?:ai|avais)\b")
_PUIS_DIT = re.compile(
    r"\b(?:gard\w+|laiss\w+|juste|seulement|mets|mettez|notez?|plutot|c'est|cest|ce sont)\b"
)
_EN_LISTE = ("coeur_clientele", "renoncements")


def sans_ceux_a_oublier(texte: str) -> str:
    """« Les mairies, les écoles. Non, oubliez les mairies »: the schools alone."""
    for phrase in en_phrases(texte):
        m = _OTEZ_LES.match(a_plat(phrase))
        eux = _ENTRE_EUX.split(tel_que_tape(phrase, m, "x")) if m else []
        autres = texte.replace(phrase, "", 1)
        if eux and all(exact(autres, _nu(g)) for g in eux):
            texte = sans_eux(texte, eux) or texte
    return texte


def sans_eux(dit: str, eux: list[str]) -> str:
    """A list without some of its groups, nor the words that took them back in the same breath."""
    for groupe in eux:
        gardees = [
            p for p in en_phrases(dit) if not (_OTEZ_LES.match(a_plat(p)) and exact(p, _nu(groupe)))
        ]
        dit = " ".join(gardees)
        while exact(dit, _nu(groupe)):
            reste = sans_le_groupe(dit, groupe) or sans_les_mots(dit, [groupe])
            if len(reste) >= len(dit):
                break
            dit = reste
    return dit


# --- « Je ne tiens pas à X ; ce à quoi je tiens, c'est Y » ---------------------------------------

_TIENT_A = r"(?:a |au |aux |a l'|a la )"
_N_Y_TIENT_PAS = re.compile(
    rf"\b(?:je (?:ne )?|j' ?)(?:tiens?|crois) pas (?:du tout |vraiment |tant que ca |specialement )?{_TIENT_A}(?P<a>[^,;.:!?]{{3,60}}?)(?:[\s,]+(?:moi|du tout|hein))?[\s,;.:!?]+{_MAIS}"
    rf"(?:(?:ce|la chose) (?:a quoi|auquel|a laquelle) (?:je|moi je) (?:tiens?|crois)|ce (?:qui|ki) (?:compte|importe)(?: (?:pour moi|vraiment))?|ma (?:vraie )?valeur(?: a moi)?|je tiens? (?=a|au)|j'y tiens)[\s,]*(?:{C_EST}[\s,:]*)?{_MAIS}(?:a |au |aux )?(?P<y>[^,;.:!?]{{3,60}})(?P<suite>.*)$",
    re.DOTALL,
)


def _tient_a_autre_chose(texte: str, carnet: Carnet) -> Precisees | None:
    m = _N_Y_TIENT_PAS.search(a_plat(texte))
    if m is None:
        return None
    dit = re.split(r"[.!?…]\s", texte[m.start("suite") :], maxsplit=1)
    # What follows a value put right, in front of « qu'avez-vous fait ? », says more of it.
    reste = dit[1].strip() if len(dit) > 1 and carnet.etape != "acte" else ""
    neuf = tel_que_tape(texte, m, "y")
    return _une_autre_valeur(_nu(tel_que_tape(texte, m, "a")), neuf, reste, carnet)


def _une_autre_valeur(a: str, neuf: str, reste: str, carnet: Carnet) -> Precisees | None:
    """The values with that one in the place of the one that is denied."""
    tenues = carnet.valeurs_nommees
    otee = celle_qui_dit(a, tenues)
    if carnet.etape == "valeurs" or not pleins(neuf):
        return None
    if otee is None and not exact(carnet.valeurs or "", a):
        return None
    ensemble = echangee(tenues, otee, neuf) if otee else ", ".join(venues(neuf))
    return Precisees({"valeurs": ensemble}, reste=reste)


# --- « Non, pas ceux qui… Seulement ceux qui… » --------------------------------------------------

_NON_PAS_EUX = re.compile(
    r"^\W*(?:(?:ah|oh|euh|attends?|attendez|pardon|mais|bah|ben|oula)\W+)*(?:non|nan|nn|mais)\W+(?:surtout )?pas (?:avec |pour )?(?P<a>(?:les|des|mes|ceux|celles|aux) [^,.;:!?]{3,80}?)\s*(?=[,.;:!?]|$)(?P<suite>.*)$",
    re.DOTALL,
)
_SEULEMENT_EUX = re.compile(
    r"(?:^|[\s,.;:!?]+)(?:(?:c'est|cest|ce sont|mais|et|moi|non)[\s,]+)*(?:(?:seulement|juste|uniquement|rien que|plutot|surtout)[\s,]+)+(?:avec |pour )?(?P<y>(?:les|des|mes|ceux|celles) [^.;!?]{3,}?)\s*(?=[.;!?]|$)"
)
_JUSTEMENT = re.compile(
    r"\b(?:(?:avec|pour) (?:eux|elles|ceux-la|celles-la)|(?:ca|cela) (?:se )?passe|c'est (?:l'inverse|le contraire)|j'(?:ai|avais) dit|justement|eux,? non|elles,? non)\b"
)


def _pas_eux(texte: str, carnet: Carnet) -> Precisees | None:
    """« Non, pas les pressés, avec eux ça coince. Juste les curieux », of those just named."""
    m = _NON_PAS_EUX.match(a_plat(texte))
    nom, dit = derniere(carnet)
    if m is None or nom not in ("coeur_clientele", "renoncements"):
        return None
    a = tel_que_tape(texte, m, "a")
    if not (exact(dit, _nu(a)) or pleins(a) and pleins(a) <= pleins(dit)):
        return None
    suite = texte[m.start("suite") :]
    if seuls := _SEULEMENT_EUX.search(a_plat(suite)):
        return Precisees({nom: tel_que_tape(suite, seuls, "y")})
    autres = sans_le_groupe(dit, a) if _JUSTEMENT.search(a_plat(suite)) else None
    return Precisees({nom: autres}) if autres else None


_CE_NE_SONT_PAS = r"(?:(?:c'est|cest|c|ce n'est|ce (?:ne )?sont|(?:ne )?sont) pas (?:du tout |vraiment )?(?:mes? clients?|ma (?:cible|clientele)|des clients? pour (?:moi|nous)|(?:eux|elles|ceux|celles) (?:que|qu'|ke)|pour (?:moi|nous))|(?:j'en|jen|je n'en|j'? ?les|je (?:ne )?les) (?:veux|veu|voulais|vise|visais|cherche) (?:surtout |vraiment )?(?:pas|plus))\b"
_PAS_MES_CLIENTS = re.compile(
    rf"^\W*(?:(?:ah|oh|euh|attends?|attendez|pardon|mais|bah|ben|oula|non|nan|nn)\W+)*(?:(?P<pas>pas (?:avec |pour )?)|avec |pour )?(?P<a>(?:les|des|mes|ceux|celles|aux) [^,.;:!?]{{3,80}}?)\s*(?:,? {_CE_NE_SONT_PAS}|(?=[,.;:!?]|$))(?P<suite>.*)$",
    re.DOTALL,
)
_ET_POUR_CAUSE = re.compile(
    rf"\b(?:{_CE_NE_SONT_PAS}|(?:c'est|cest|c|ce n'est) pas (?:eux|elles)\b|j'? ?ai (?:bien |deja )?dit\b|(?:enlev|retir|vir|ot|suppri)\w*)"
)
_MES_CLIENTS_SONT = re.compile(
    r"\b(?:mes? (?:vrais? )?clients?|ma (?:cible|clientele)|mon coeur de \w+)\b.{0,15}(?:\b(?:c'est|cest|c|ce sont|sont)\b|:)(?! pas\b)"
)
RECENTES = 3
"""Of how many answers, the latest, the clients are still spoken of."""


def _pas_mes_clients(texte: str, carnet: Carnet) -> Precisees | None:
    """« Non, pas les Parisiens, j'ai dit bof. Enlève »: out of the clients, who else they are stays."""
    m = _PAS_MES_CLIENTS.match(a_plat(texte))
    dit = dict(gardes(carnet)[:RECENTES]).get("coeur_clientele", "")
    if m is None or not dit or carnet.etape in ("coeur_clientele", "renoncements"):
        return None
    a, suite = pleins(m["a"]), texte[m.start("suite") :]
    denie = re.search(_CE_NE_SONT_PAS, m[0][: m.start("suite")])
    cause = not pleins(suite) or _ET_POUR_CAUSE.search(a_plat(suite))
    if not (a and a <= pleins(dit) and (denie or m["pas"] and cause)):
        return None
    if _SEULEMENT_EUX.search(a_plat(suite)) or _MES_CLIENTS_SONT.search(a_plat(suite)):
        # Who they are is told again, and read where that is.
        return None
    autres = sans_groupes(dit, lambda groupe: bool(a & pleins(groupe)))
    _, *phrases = en_phrases(suite) or [""]
    reste = [
        p for p in phrases if len(pleins(p)) >= REPOND and not _ET_POUR_CAUSE.search(a_plat(p))
    ]
    return Precisees({"coeur_clientele": autres}, reste=" ".join(reste)) if autres else None


# --- « Vous avez retenu A, moi j'aurais gardé B » ------------------------------------------------

_RETENU = r"(?:re)?(?:tenu|garde|note|mis|pris|releve|ecrit|cite|dit)\w*"
_AURAIT_GARDE = re.compile(
    rf"{ALLEZ}(?:vous (?:n'|m')?avez|tu (?:n'|m')?as|t'as|tas) (?:\w+ )?{_RETENU} (?:que |surtout |seulement |juste )*[«“\"]?\s*(?P<a>[^«»“”\"]{{3,120}}?)\s*[»”\"]?[\s,;.:…!]+(?:[^«»“”\"]{{0,40}}?[\s,;.:…!]+)?(?:moi,? )?"
    rf"(?:j' ?|je |jau)(?:aurais|rais) (?:plutot |surtout |mieux |davantage )*{_RETENU} (?:plutot |surtout )*:? ?(?P<y>.{{4,}}?){FIN}"
)


def _aurait_garde(texte: str, carnet: Carnet) -> Precisees | None:
    m = _AURAIT_GARDE.match(a_plat(texte))
    nom, dit = derniere(carnet)
    if m is None or nom not in _SE_REDISENT:
        return None
    a, neuf = tel_que_tape(texte, m, "a"), tel_que_tape(texte, m, "y")
    return Precisees({nom: neuf}) if exact(dit, a) or _est_de(neuf, dit) else None


_SE_REDISENT = (
    *SE_RACONTENT,
    *POURQUOIS,
    "renoncements",
    "coeur_clientele",
    "action_7_jours",
)
DE_LA = 0.5
"""Share of its words from which something is told of an answer."""


def _est_de(dit: str, garde: str) -> bool:
    mots = pleins(dit)
    return bool(mots) and len(mots & pleins(garde)) >= DE_LA * len(mots)


# --- « L'essentiel de ma phrase, c'était B » -----------------------------------------------------

_L_ESSENTIEL_ETAIT = re.compile(
    rf"{ALLEZ}(?:l'(?:essentiel|important|idee)|le (?:principal|plus important|point important|coeur|fond|sens)|ce qui compt(?:ait|e)|(?P<raison>(?:ma (?:vraie |seule )?raison|mon (?:vrai |seul )?pourquoi)))(?P<de>(?: (?:de|dans|du) (?:ma|mon|cette|ce) (?:phrase|reponse|message|histoire|recit)| de ce que je (?:disais|vous disais|te disais|racontais)| la-dedans)?)[\s,]*(?P<est>c'etait|cetait|etait|c'est|cest|est)[\s,:]+(?:que |qu'|de |d')?(?P<y>[^.;!?]{{6,}}?){FIN}"
)


_PAS_MA_RAISON = re.compile(
    rf"{ALLEZ}(?:ce n'est|c'est|c|cest) pas (?:du tout |tout a fait |vraiment |exactement )*(?:ma raison|mon pourquoi|ca)\b.{{0,30}}$"
)


def _l_essentiel_etait(texte: str, carnet: Carnet) -> Precisees | None:
    """What counted in the answer just given, said by whoever was quoted beside it."""
    nom, dit = derniere(carnet)
    if nom not in (*SE_RACONTENT, *POURQUOIS):
        return None
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        m = _L_ESSENTIEL_ETAIT.match(a_plat(phrase))
        if m is None:
            continue
        autres = [*phrases[:rang], *phrases[rang + 1 :]]
        if m["raison"]:
            if nom in POURQUOIS and carnet.etape not in POURQUOIS:
                # « Ce n'est pas ma raison. Ma raison, c'est que… », once the whys are over.
                reste = [p for p in autres if not _PAS_MA_RAISON.match(a_plat(p))]
                # « Que ce savoir-faire ne se perde pas » keeps its « que ».
                neuf = phrase[m.end("est") : m.end("y")].strip(" ,:")
                return Precisees({nom: neuf}, reste=" ".join(reste))
            continue
        corrige = any(ordonne_de_rectifier(p) or reproche(p) for p in autres)
        neuf = tel_que_tape(phrase, m, "y")
        passe = "etait" in m["est"] or bool(m["de"])
        if not (passe and (_est_de(neuf, dit) or corrige) or corrige and _est_de(neuf, dit)):
            continue
        reste = [p for p in autres if not _n_en_dit_pas_plus(p, dit)]
        return Precisees({nom: neuf}, reste=" ".join(reste))
    return None


def _n_en_dit_pas_plus(phrase: str, dit: str) -> bool:
    """Whether a sentence only protests, orders, or says again some words of the answer."""
    court = len(phrase.split()) <= 8
    if reproche(phrase) or court and ordonne_de_rectifier(phrase):
        return True
    # « « Le » laisse quoi ? Le prospectus, voyons. »
    sus = racines(dit) | {"voyon", "franc", "enfin", "quoi", "tiens"}
    return court and racines(phrase) <= sus


# --- « Ce qui compte, ce n'est pas A, c'est que B », of what was said back ------------------------

_COMPTE = r"(?:ce qui (?:compte|importe)(?: (?:le plus|vraiment|pour moi))*|l'(?:important|essentiel)|le (?:plus important|principal|sujet))"
_PAS_A_QUI_COMPTE = (
    re.compile(
        rf"(?:^|[.!?:;]\s*|\b(?:euh|non|mais|mdr|en fait)[\s,]+){_COMPTE}[\s,]*{_PAS}(?:que |qu')?(?P<a>[^.;:!?]{{3,80}}?)(?:[\s,]+(?:hein|quoi|mdr|lol))*[\s,;.!?]+{_MAIS}{C_EST}[\s,]+(?P<y>(?:que |qu'|quand )[^.;!?]{{5,}})(?P<suite>.*)$",
        re.DOTALL,
    ),
    re.compile(
        rf"{ALLEZ}{_PAS}(?P<a>[^.;:!?]{{3,60}}?),? {_COMPTE}\b[^.;:!?]{{0,20}}[.;!]\s*(?:[^.;!?]{{3,60}}[.;!]\s*)?(?:ce qui (?:compte|importe)|l'(?:important|essentiel)|le sujet)[\s,]*{C_EST}[\s,]+(?P<y>(?:que |qu'|quand )[^.;!?]{{5,}})(?P<suite>.*)$",
        re.DOTALL,
    ),
)


EN_PEU = 5
"""Words that say too little of a story by themselves."""
_MOTS = re.compile(r"(?!que\b|pas\b)[a-z]{3,}")


def _compte_autre_chose(texte: str, carnet: Carnet) -> Precisees | None:
    """The point of the answer just given, when both what is denied and what counts are told there."""
    nu = _sans_dessins(texte)
    m = next(filter(None, (motif.search(a_plat(nu)) for motif in _PAS_A_QUI_COMPTE)), None)
    nom, dit = derniere(carnet)
    if m is None or nom not in (*SE_RACONTENT, *POURQUOIS) or not pleins(m["a"]) & pleins(dit):
        return None
    avant = nu[: m.start()].strip(" :,")
    proteste = bool(avant) and reproche(avant)
    if carnet.etape in POURQUOIS and not proteste:
        # In front of a why, that answers it.
        return None
    neuf = tel_que_tape(nu, m, "y")
    # « que j'ai dit non »: short words tell it as well.
    mots, sus = (set(_MOTS.findall(a_plat(t))) for t in (neuf, dit))
    if len(mots & sus) < DE_LA * len(mots):
        return None
    if len(neuf.split()) <= EN_PEU:
        # « que j'ai dit non »: of a story, from there on.
        dites = en_phrases(dit)
        rang = next((n for n, p in enumerate(dites) if exact(p, neuf.split()[-1])), None)
        neuf = neuf if rang is None else " ".join(dites[rang:])
    return Precisees({nom: re.sub(r"^qu(?:e |['’] ?)", "", neuf)})


def _sans_dessins(texte: str) -> str:
    return " ".join(re.sub(r"[\U0001f300-\U0001faff\u2600-\u27bf]+", "", texte).split())


# --- « Je n'ai pas répondu à votre question sur le geste. Pour Paul : … » ------------------------

_PAS_REPONDU = re.compile(
    rf"{ALLEZ}(?:je n'|j'? ?|on n'|on )(?:ai|avais|a) (?:encore |toujours |meme |en fait |du tout )*(?:pas|rien|jamais) (?:du tout |encore |vraiment |bien )?repon\w+ (?:a (?:la|votre|ta|cette) question (?:sur |pour |de |des |du |d')|sur |pour )(?:le |la |les |l'|mon |ma |mes )?(?P<champ>{CHAMP})"
    r"(?P<fin>[^.!?:]{0,60})(?:[.!?:]+|$)\s*(?P<dit>.*)$",
    re.DOTALL,
)
_POUR_LUI = re.compile(rf"^\W*(?:et |alors |donc )*(?:pour|quant aux?|cote|sur) {CHAMP}\s*[:,]\s*")
REPOND = 3
"""Full words from which what is said after a question called back answers it."""


def _pas_repondu(texte: str, carnet: Carnet) -> Precisees | None:
    """What was kept in an answer was none: this one is, or it is asked again."""
    m = _PAS_REPONDU.match(a_plat(texte))
    noms = designees(m["champ"]) if m else []
    if m is None or not noms:
        return None
    dit = texte[m.start("dit") :].strip()
    debut = _POUR_LUI.match(a_plat(dit))
    dit = dit[debut.end() :] if debut else dit
    repond = len(pleins(dit)) >= REPOND and not dit.rstrip().endswith("?")
    if carnet.etape in noms:
        return Precisees(reste=dit) if repond else None
    # « Le geste » is no example told, when both were given; a why is the last one.
    noms = noms if noms[0] in POURQUOIS else noms[:1]
    # What was passed over, and who the clients are, is called back elsewhere: see `redites`.
    nom = next((n for n in noms if n in ORDRE and getattr(carnet, n)), None)
    if nom in (None, "coeur_clientele"):
        return None
    return Precisees({nom: dit}) if repond else Precisees(a_redemander=nom, reste=dit)


# --- « C'est le pourquoi que je change : … », « je corrige : je reprends pour que… » --------------

_LE_POURQUOI = re.compile(
    r"(?:^|[.!?;:,]\s*)(?:(?:non|nan|mais|et|en fait|la|moi|plutot)[\s,]+)*(?:c'? ?est|c|ct|c'etait) (?:plutot |juste |seulement |bien |surtout )?(?:le|la|mon|ma) (?:vrai |vraie )?(?:(?:premier|premiere|1er) )?(?:pourquoi|pk|pkoi|raison(?! d'? ?etre)|motivation) (?:que |qu'|ke )?(?:je |j'? ?(?=\w)|il (?:faut|fallait|faudrait) |(?:vous|tu) (?:devez|dois|pouvez|peux) )(?:(?:veux|veu|voulais|voudrais|souhaite|viens|dois|prefere) (?:de )?)?(?:chang|corrig|modifi|rectifi|repren|remplac|refai)\w*[\s,:;.!]+(?P<neuf>\S.{8,})$",
    re.DOTALL,
)
_SE_CORRIGE = re.compile(
    rf"{ALLEZ}(?:(?:je|j) ?(?:me )?(?:corrige|rectifie|reprends)\b(?! (?:les?|la|l'|une?|des|mes|mon|ma|pour)\b)|je me suis (?:mal exprime|trompe)e?\b|(?:ne |n')?(?:notez?|ecri(?:s|vez)|mets|mettez|gardez?|marquez?) (?:surtout )?pas (?:que|qu'|ke))"
)
_JE_LE_FAIS_POUR = re.compile(
    r"(?:^|[.!?;:,]\s*)(?P<neuf>(?:(?:non|mais|moi|en vrai|en fait)[\s,]+)*(?:si )?(?:(?:je|on|nous) (?:la |le |l')?|j'? ?)(?:repren\w+|cree\w*|creons|mont\w+|ouvr\w+|lance|me lance|rachete|m'installe|fais)\b[^.!?;:,]{0,40}? ?(?:c'est )?(?:\bpour (?:que |qu'|ne |pas |\w+(?:er|ir|re|oir)\b)|\bpr (?:que|ke)\b|\bafin |\bparce ?qu|\bpck |\bpcq |\bcar ).{6,})$",
    re.DOTALL,
)


def _le_pourquoi_change(texte: str, carnet: Carnet) -> Precisees | None:
    """The why told again: the first one, or the one whose words are denied before it."""
    plat = a_plat(texte)
    m = _LE_POURQUOI.search(plat)
    if m is None and (dedit := _SE_CORRIGE.match(plat)):
        # From the word on: « je corrige : je reprends pour que… »
        m = _JE_LE_FAIS_POUR.search(plat, max(dedit.end() - 1, 0))
        if m and [n for n in designees(plat[: m.start()], seul=False) if n not in POURQUOIS]:
            return None
    if m is None or plat.rstrip().endswith("?"):
        return None
    neuf = texte[slice(*m.span("neuf"))].strip(" .,;:!")
    donnes = [n for n in POURQUOIS if getattr(carnet, n)]
    if not donnes:
        return Precisees(reste=neuf) if carnet.etape in POURQUOIS else None
    nies = pleins(texte[: m.start("neuf")]) - pleins(neuf)
    nom = max(donnes, key=lambda n: len(nies & pleins(getattr(carnet, n))))
    return Precisees({nom: neuf})
