"""An answer said again by whoever was misheard, without the words of a correction."""

from __future__ import annotations

import re

from pourquoi.accueil import activite_redite, statut_redit
from pourquoi.amorces import ALLEZ, tel_que_tape
from pourquoi.au_passage import pas_que_eux, reproche
from pourquoi.carnet import POURQUOIS, Carnet
from pourquoi.clientele.dite import qui
from pourquoi.clientele.nommee import humains, moities, nom_de
from pourquoi.clientele.que_des_gens import Nommes, que_des_gens, un_a_un
from pourquoi.clientele.sans_personne import ne_nomme_personne, nomme_une_chose
from pourquoi.consignes import sans_le_nie
from pourquoi.ecriture import en_phrases, normaliser
from pourquoi.metiers import est_un_metier
from pourquoi.mots_cites import corrige as corrige_mots_cites
from pourquoi.precisions import eux_d_abord
from pourquoi.rectifications import (
    ORDRE,
    SUR_LA_PHRASE,
    a_leur_place,
    a_plat,
    avec_aussi,
    celle_qui_dit,
    derniere,
    designees,
    destination,
    gardes,
    noms_du_quotidien,
    ordonne_d_oter,
    pleins,
)
from pourquoi.remarques import remarque
from pourquoi.respect import partenaire_nomme
from pourquoi.retouche.groupes import nomme_des_gens
from pourquoi.retouche.litteral import exact
from pourquoi.valeurs import en_liste, enumerer, la_mienne
from pourquoi.valeurs import redites as valeurs_redites
from pourquoi.valeurs_lexique import valeurs_dites

_JE_RENONCE = re.compile(
    r"^\W*(?:(?:non|simplement|bon|alors|donc|moi|et|mais|en fait)\W+)*(?P<dit>je renonce(?:rai|rais)? (?:à|a|aux?)\b[^.;!?]+)|\b(?:ce [àa] quoi je renonce|mon renoncement),? (?:ce n['’]est pas [^,;.]{3,40}, ?)?(?:c['’ ]?est|ce sont|ce serait) (?!pas\b)(?P<quoi>[^.;!?]{4,})",
    re.IGNORECASE,
)


_VOULAIT_DIRE = re.compile(
    r"\bce que (?:je disais|(?:je voulais|j['’]ai voulu|je veux|je voudrais) dire),? c['’ ]?est (?:que |qu['’])?(?P<dit>.{15,})$",
    re.IGNORECASE | re.DOTALL,
)
_A_TORT = re.compile(
    r"\b(?:vous|tu|t'|t) ?(?:\w+'? ?){0,3}(?:retenu|garde|compris|note|lu|entendu|pris|repris|ecoute)\b|\bc'est pas (?:ca|ce que)\b|\b(?:mal|pas) (?:lu|compris|entendu)\b"
)
"""« Vous n'avez retenu que l'anecdote ; ce que je voulais dire, c'est que… »: the answer before, put right."""


_OUBLIES = re.compile(
    r"\b(?:t['’]as|tu as|vous avez|vs avez) (?:encore |aussi )?oubli\w* (?P<gens>(?:les|mes|des) [^,.;!?]{3,60}?)(?= c['’ ]?est\b| dans (?:mes|les|ma)\b|\s*[,.;!?]|\s*$)",
    re.IGNORECASE,
)
"""« T'as oublié les infirmières »: of the clients."""


_MES_CLIENTS = re.compile(
    r"\b(?:mes|nos) (?:vrais |bons )?client(?:e?s)(?: [àa] moi)?,? (?:(?:ce |c['’ ]?|ça )?(?:sont|est|seraient)|c) (?:pas [^,;.!?]{2,40}, ?(?:mais )?(?:c['’]est |ce sont )?)?(?:plut[ôo]t |surtout |d['’]abord |bien )?(?P<gens>(?:les|des|ceux|celles) [^.;!?]{3,})",
    re.IGNORECASE,
)
_CEUX_QUE_JE_REFUSE = re.compile(
    r"\b(?:ceux|celles|les (?:gens|clients|clientes)) (?:que|dont|qu[’']) ?(?:je |on )(?:ne |n['’])?(?:refuse|veux (?:pas|plus)|renvoie|evite|laisse)|(?:retenu|compris|note|garde|mis|dit|pris) l'inverse|\ba l'envers\b"
)
"""« Vous avez retenu l'inverse. Mes clients sont les élèves qui… »: of the clients, wherever it is said."""


_J_AI_DIT = re.compile(
    r"\bj['’ ]?ai (?:dit|écrit|ecrit|mis|parlé d[e'’]|parle d[e'’]) ?[«\"“]?\s*(?P<dit>[^,;:.!?«»\"”]{3,60}?)\s*[»\"”]?(?:,| mais)+ (?:(?:mais|en fait|pardon|non) )*"
    r"(?:c['’](?:était|etait|est) (?:pas [^,;.]{3,40}, c['’](?:était|etait|est) )?(?:plut[oô]t )?(?P<mot>[^,;:.!?]{3,60})|.{0,80}?\bje (?:dirais|voulais dire) (?:plut[oô]t )?:? ?(?P<neuf>.{15,}))",
    re.IGNORECASE | re.DOTALL,
)
"""« J'ai dit fauteuil Voltaire, c'était une bergère »; « j'ai dit « … », mais… je dirais plutôt : … »."""


_MON_PAS = re.compile(
    r"\bmon (?:petit |premier |vrai )*(?:pas|action|engagement)(?: (?:des?|d['’]ici|dans les|pour les|sous) (?:7|sept)(?: prochains)? jours?| de la semaine)?,? ?c['’ ]?est (?!pas\b|bien\b|bon\b|quoi\b)(?P<dit>.{12,})$",
    re.IGNORECASE | re.DOTALL,
)


def redite(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """An answer said again under its own name: its step, and its new words; or None."""
    if carnet.detour:
        return None
    if neuve := activite_redite(carnet, texte):
        return "activite", neuve
    if statut := statut_redit(carnet, texte):
        return "statut", statut
    if cite := corrige_mots_cites(texte, carnet):
        return cite
    lues = (
        _ce_qui_etait_voulu, _plutot_que_cela, _ce_qui_fut_dit, _un_nombre, _l_un_pas_l_autre, _les_oublies, _eux_aussi, _les_clients, _un_exemple,
        _l_exemple_d_une_autre, _les_valeurs,
        _ce_qui_est_laisse, _le_pas, _on_y_revient, _ce_qui_fait_avancer, _je_repete,
        _eux_plutot, _pas_qu_eux, _sous_un_autre_nom, _pas_ce_metier,
    )  # fmt: skip
    return next(filter(None, (lue(carnet, texte) for lue in lues)), None)


def _ce_qui_etait_voulu(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    voulu = _VOULAIT_DIRE.search(texte)
    avant = normaliser(texte[: voulu.start()]) if voulu else ""
    if voulu is None or not ("disais" in voulu[0] or _A_TORT.search(avant)):
        return None
    nom, _ = derniere(carnet)
    return (nom, voulu["dit"].strip()) if nom and nom != "activite" else None


_PAS_LE_PRINCIPAL = re.compile(
    rf"{ALLEZ}(?:ce n'est|c'est|cest|c|c'etait|ce n'etait) pas (?:du tout |vraiment |tellement |forcement )?(?:(?:ca|cela|sa|la|l')?[\s,]*(?:qui est )?(?:(?:le )?plus important|(?:l'?|le )?(?:important|essentiel|principal|point|sujet)|ce qui (?:compte|importe|me parle)(?: le plus)?|ce que je (?:voulais|veux) dire))\b"
    r"(?:(?: c'est|,)? ?(?P<nie>(?:les? |la |l'|mon |ma |mes |des |cette |cet |ce )[^,;.:!?]{2,40}))?[\s,;.:!?]+(?:(?:mais|moi|non|et|enfin)[\s,]+)*(?:c'? ?est|c)[\s,]+(?:(?P<plutot>plutot|surtout|juste|d'abord)[\s,]+)?(?P<dit>(?:que |qu'|ke |k'|quand |d'|de )[^;!?]{8,}?)[\s.!]*$"
)
"""« C'est pas ça le plus important, l'enseigne. C'est plutôt que je reste ouvert » of what was said back."""


def _plutot_que_cela(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """What counts in the answer just given, once what was said back of it is denied."""
    m = _PAS_LE_PRINCIPAL.match(a_plat(texte))
    etape = carnet.etape or ""
    if m is None or etape in SUR_LA_PHRASE or etape.startswith("pourquoi_") or etape == "suite":
        # At a why, « c'est pas ça l'important, c'est que… » answers it.
        return None
    nom, dit = derniere(carnet)
    neuf = _QUE.sub("", tel_que_tape(texte, m, "dit"))
    nie = m["nie"]
    de_la = nie is None or bool(exact(dit, nie) or _racines(nie) & _racines(dit))
    redit = bool(m["plutot"] or nie or _racines(neuf) & _racines(dit))
    repond = (
        etape == "valeurs" and valeurs_dites(neuf) or etape == "coeur_clientele" and humains(neuf)
    )
    if not (de_la and redit) or repond or nom not in (*SE_RACONTENT, *POURQUOIS):
        return None
    return nom, neuf


SE_RACONTENT = ("acte", "regard_client", "geste_respect")


def _ce_qui_fut_dit(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    corrige = _J_AI_DIT.search(texte)
    if corrige is None or re.search(r"\bque? j[e'’]", corrige["mot"] or ""):
        return None
    tenues = ((nom, dit, exact(dit, corrige["dit"])) for nom, dit in gardes(carnet))
    nom, dit, place = next(filter(lambda t: t[2], tenues), (None, "", None))
    if nom is None or place is None:
        return None
    if corrige["neuf"]:
        return nom, corrige["neuf"].strip()
    mot = corrige["mot"].strip(' «»"”')
    avant = dit[: place[0]]
    if _ARTICLE.match(mot):
        # « un fauteuil Voltaire » → « une bergère »
        avant = _ARTICLE_AVANT.sub("", avant)
    return nom, f"{avant}{mot}{dit[place[1] :]}"


_ARTICLE = re.compile(r"(?:une?|le|la|l['’]|les|des|mon|ma|mes)\b", re.IGNORECASE)
_ARTICLE_AVANT = re.compile(r"\b(?:une?|le|la|l['’]|les|des|mon|ma|mes) ?$", re.IGNORECASE)


_NOMBRE = re.compile(
    r"\b(?P<neuf>\d{1,5})(?: [^\W\d]+){0,4},? (?:et )?(?:pas|non|au lieu de) (?P<vieux>\d{1,5})\b",
    re.IGNORECASE,
)
"""« c'est quinze, pas douze », in figures."""


def _un_nombre(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    corrige = _NOMBRE.search(texte)
    if corrige is None or len(texte.split()) > 16:
        return None
    vieux = re.compile(rf"\b{corrige['vieux']}\b")
    tenue = next(((nom, dit) for nom, dit in gardes(carnet) if vieux.search(dit)), None)
    return tenue and (tenue[0], vieux.sub(corrige["neuf"], tenue[1], count=1))


_L_UN = re.compile(
    r"^(?:.{0,60}\b(?:tromp[ée]\w*|erreur|confondu\w*)\W+)?\W*(?:(?:non|nan|ah|mais|pardon|en fait|euh|attendez?|attends)\W+)*c(?:['’ ]?est)? (?P<neuf>[^,.;:!?]{3,60}),? (?:et )?pas (?P<vieux>[^,.;:!?]{3,60})\W*$",
    re.IGNORECASE,
)
DERNIERES = 2
"""Of how many answers, the latest, a few words are put right without being named."""


def _l_un_pas_l_autre(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« C'est dimanche au marché, pas samedi à la fac »: those words alone."""
    corrige = _L_UN.match(texte)
    if corrige is None:
        return None
    for nom, dit in gardes(carnet)[:DERNIERES]:
        place = exact(dit, corrige["vieux"])
        if place and place[1] - place[0] < len(dit.strip(" .!")):
            return nom, f"{dit[: place[0]]}{corrige['neuf']}{dit[place[1] :]}"
    return None


def _les_oublies(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    oublies = _OUBLIES.search(texte)
    if oublies is None or not carnet.coeur_clientele or not humains(oublies["gens"]):
        return None
    if carnet.etape in (*SUR_LA_PHRASE, "coeur_clientele"):
        return None
    ou = destination(texte)
    if ou and not ou.startswith(("client", "ceur")):
        # « vous avez oublié les touristes dans mes renoncements »
        return None
    dits = qui(carnet.coeur_clientele) or carnet.coeur_clientele
    return "coeur_clientele", avec_aussi(dits, oublies["gens"].strip())


_EUX_AUSSI = re.compile(
    r"\b(?:pour|dans|c[ôo]t[ée]|niveau|parmi) (?:(?:les|mes|nos|la|ma|notre) )?client(?:s|es|[eè]le)\b[\s,:]*(?:(?:il |i )?y ?['’]?a|c['’ ]?est|ce sont|mettez|mets|notez?|r?ajoute[zr]?|faut (?:mettre|ajouter)) (?:aussi|[ée]galement)\s+"
    r"(?P<gens>(?:les|des|ceux|celles|mes|nos|la|le|l['’]) ?[^,.;:!?]{3,80}?)"
    r"(?=\s*(?:[,.;:!?]|$)|\s+(?:hein|quoi|voil[àa]|enfin|stp|svp|merci|pas (?:que|qu['’]|seulement|juste|uniquement)|(?:vous|tu|t['’]) ?(?:les?|l['’]|la)? ?(?:avez|as)|et (?:la|le|l['’]|les|mes|ma|mon) ?\w+ (?:c['’ ]?est|ce sont|c)\b))",
    re.IGNORECASE,
)
"""« Pour les clients y'a aussi les vieux eux-mêmes hein pas que les filles »: with the others."""
_JE_VOUS_DIS = re.compile(
    r"\bje (?:vous |te |t['’])(?:le |l['’])?(?:dis|ai dit|redis|r[ée]p[èe]te)[\s,:]+(?:que )?(?:c['’ ]?est |ce sont )?(?P<gens>(?:les|des|ceux|celles) [^.;:!?]{8,})",
    re.IGNORECASE,
)


_EN_PLUS = re.compile(
    r"\b(?:je|j['’]|on|nous) ?(?:travaill\w+|boss\w+|livr\w+|interv\w+) aussi (?:pour|avec|chez) (?P<a>(?:les|des|l['’]) ?[^,.;:!?]{3,50})"
    r"|\b(?:j['’ ]?ai|on a|nous avons) aussi (?P<b>(?:les|des) [^,.;:!?]{3,40}?) (?:comme|parmi (?:mes|nos|les)|dans (?:mes|nos|les)) client\w*"
    r"|\b(?:dans|parmi|chez|comme|pour) (?:mes|nos|les) client\w*[\s,:]+(?:j['’ ]?ai oubli[ée]|(?:il )?manque|il faut ajouter) (?P<c>(?:les|des|l['’]) ?[^,.;:!?]{3,50})",
    re.IGNORECASE,
)


def clients_en_plus(carnet: Carnet, texte: str) -> list[tuple[str, str]]:
    """The clientele with those that a message adds to it beside something else; or nothing.

    « oui c'est bien. J'ai oublié de vous dire, je travaille aussi pour les mairies ».
    """
    dits, lu = carnet.coeur_clientele, _EUX_AUSSI.search(texte) or _EN_PLUS.search(texte)
    gens = next(filter(None, lu.groups()), "").strip() if lu else ""
    gens = re.sub(r"^des ", "les ", gens, flags=re.IGNORECASE)
    if not dits or not gens or exact(dits, gens):
        return []
    if lu and lu.groupdict().get("a") and not nomme_des_gens(gens):
        return []
    return [("coeur_clientele", avec_aussi(qui(dits) or dits, gens))]


def _eux_aussi(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    dits = carnet.coeur_clientele
    if not dits or carnet.etape in (*SUR_LA_PHRASE, "coeur_clientele"):
        return None
    if aussi := _EUX_AUSSI.search(texte):
        dits = qui(dits) or dits
        deja = exact(dits, aussi["gens"])
        return "coeur_clientele", dits if deja else avec_aussi(dits, aussi["gens"].strip())
    dit = _JE_VOUS_DIS.search(texte) if carnet.etape == "suite" else None
    if dit and humains(dit["gens"]) and pleins(dit["gens"]) & pleins(dits):
        return "coeur_clientele", _EN_FINISSANT.sub("", dit["gens"]).strip(" ,")
    return None


_SAUTEE = (
    r"\b(?:(?:je n'|je (?:ne )?(?:vous |te |t'? ?)|j'? ?|on n'|on )(?:ai|a|avais) (?:meme |encore |toujours )*(?:pas|jamais|rien) (?:pu |encore |meme )*(?:vous |te )?(?:repon\w+|dit|parle\w*|donne\w*)"
    r"|(?:vous|vs|tu|t') ?(?:ne |n'|me |m'|l'|les )*(?:avez|as|aviez|avais) (?:\w+ ){0,4}?(?:saut|zapp|oubli|pass|laiss|demand|pos)\w*)\b"
)
_QUESTION_SAUTEE = re.compile(_SAUTEE)
EN_PEU_DE_MOTS = 14
"""Words up to which a message only says that a question was skipped."""
_LES_AVOIR_SAUTES = re.compile(
    rf"{_SAUTEE}(?:(?!\b(?:a|aux|chez|avec|par|contre|envers|pour que)\b(?! (?:la|cette|votre|ta) question))[^.;!?]){{0,40}}?\bclient\w*(?=\W*$|\s*[.,;:!?]|\s+(?:moi|alors|c'est|ce sont|cest)\b)"
    r"|^\W*(?:(?:et|mais|non|attend\w*|bon|ah|oh|alors|euh)\W+)*(?:(?:pour|sur|quels?|quelles?) )?(?:(?:les|mes|nos) )?client\w*(?:,? (?:alors|du coup|donc|dans tout ca|la-dedans))?\s*\?"
    r"|^\W*(?:(?:mais|non|attend\w*|ah|oh)\W+)*(?:quels|quelles) client\w*\b"
)
"""« J'ai pas répondu pour les clients », « et mes clients alors ? »: of a question that was skipped."""
_CE_SONT_EUX = re.compile(
    r"\W*(?:(?:moi|alors|donc|bon|ben|bah|et|enfin|mais|eux|non|voil[àa]|les miens|mes clients?|mes clientes?)\b[\s,]*)*(?:c['’ ]?est|ce sont|c|:)? ?(?:surtout |plut[ôo]t |d['’]abord |avant tout )?(?P<gens>(?:tou(?:te)?s )?(?:les|des|ceux|celles) .{3,})",
    re.IGNORECASE,
)
_ENCORE_EUX = re.compile(
    r"\W*(?:(?:et|surtout|aussi|puis) )*(?:les|des|ceux|celles) ", re.IGNORECASE
)
_JE_PROTESTE = re.compile(
    r"\bje (?:ne )?(?:les )?(?:laisse|lache|abandonne|quitte|renonce)\w* pas\b|\bcomprene?z? (?:rien|mal|de travers)\b|\b(?:rien|mal) compris\b|\bmelang\w*|\bconfond\w*"
    r"|\b(?:c'est|cest|c|ce n'est|c'etait) pas (?:du tout )?(?:une? |mon |ma |mes )(?:geste|renoncement|pas|action|valeur|exemple|client)\w*|\b(?:je |j)(?:ne )?(?:vous |te |t')?parl(?:e|ais) pas (?:du tout )?(?:de (?:ca|cela)|(?:d'|de |des |du )(?:mes |mon |ma |les |la |l'|le )?(?:client\w*|geste|renoncement|valeur|partenaire|fournisseur)s?)\b(?! (?:aux?|avec|sur|quand)\b)|\blaisse\w* (?:meme )?(?:pas )?(?:le |vous |te )?(?:dire|repondre|parler|finir)\b"
)
_A_VOUS = re.compile(
    r",? (?:vous|tu|t['’]|hein|quoi|voil[àa]|corrig\w+|rectifi\w+|not(?:ez|e)|c['’]est (?:tout|[çc]a))\b.*$",
    re.IGNORECASE,
)
_JE_FAIS = re.compile(r",? (?:et |donc |alors |mais )*(?:je|j['’]|on|nous)\b", re.IGNORECASE)


def les_clients_dits(carnet: Carnet, phrases: list[str]) -> tuple[str, list[str]] | None:
    """The clients that a message names in front of another question, and the sentences that do.

    « J'ai pas répondu pour les clients. Moi c'est les gens seuls » says so; « mes clients, c'est
    les gens seuls » does when the notebook holds nobody, or when the message protests.
    """
    if carnet.coeur_clientele is None or carnet.etape in ("coeur_clientele", *SUR_LA_PHRASE):
        return None
    if lus := _sautes_puis_dits(phrases) or _rien_que_des_clients(carnet, phrases):
        return lus
    proteste = any(map(reproche, phrases)) or any(map(_proteste, phrases))
    proteste = proteste or any(map(_JE_CORRIGE.search, map(a_plat, phrases)))
    tenus = carnet.coeur_clientele
    personne = not tenus or ne_nomme_personne(tenus) or nomme_une_chose(tenus)
    # « Mes clients, c'est les mamans » is nothing that one gives up.
    ailleurs = personne or carnet.etape == "renoncements"
    for phrase in phrases:
        dits = _MES_CLIENTS.search(phrase)
        if dits and (proteste or ailleurs and not _JE_FAIS.search(dits["gens"])):
            return _A_VOUS.sub("", dits["gens"]).strip(" ,"), [phrase]
    return None


_SE_CORRIGE = re.compile(
    r"\b(?:je |j')(?:me )?(?:corrige|rectifie|reprends|recommence|precise|parlais|parle)\b|^\W*(?:(?:oh|ah|euh|mais|et)\W+)*(?:non|nan|nn|attend\w*|pardon|oups|erreur|oula|oh la)\b|\bje me suis (?:mal exprimee?|trompee?)\b"
    r"|\b(?:y est|y sont|deux fois|en double|encore la)\b"
)
"""What says that who was noted is not right: « attendez », « je corrige », « il y est encore »."""
_JE_CORRIGE = re.compile(
    r"\bje (?:me )?(?:corrige|rectifie|reprends)\b(?! (?:les|la|le|mes|des|un|une)\b)"
)
_ETAIT_UN_EXEMPLE = re.compile(
    r"(?:^|[\s,.;:])(?P<a>(?:(?:les?|la|une?|des|mon|ma|mes|ce|cette|cet) |l')[^,.;:!?]{2,60}?)[\s,]+(?:c'? ?etait|c'? ?est|c|etait|etaient|est|sont|ce n'etait|n'etait) (?:(?:qu'|que |juste |seulement |pour )+)?(?:une? |l'|des |d')?(?:simples? )?(?:exemples?|illustration)\b"
)


def _rien_que_des_clients(carnet: Carnet, phrases: list[str]) -> tuple[str, list[str]] | None:
    """People alone, told where an act of respect was asked for: they are the clients.

    « C'est des couples qui s'installent », « il faut juste : les veuves et les aidants ».
    """
    lus = [(p, dits) for p in phrases if (dits := que_des_gens(p))]
    autres = [p for p in phrases if p not in [lue for lue, _ in lus]]
    if carnet.etape != "geste_respect" or len(lus) != 1 or not all(map(_a_cote_d_eux, autres)):
        return None
    phrase, dits = lus[0]
    if not _a_cote_d_eux(dits.avant):
        # « Je paie mon meunier à l'heure, mes clients c'est les familles » tells an act.
        return None
    corrige = any(_SE_CORRIGE.search(a_plat(p)) or _proteste(p) or reproche(p) for p in phrases)
    if not _les_remplace(carnet, phrase, dits, corrige):
        return None
    gens = [re.sub(r"^des ", "les ", g, flags=re.IGNORECASE) for g in dits.gens]
    return enumerer(gens), phrases


def _a_cote_d_eux(phrase: str) -> bool:
    """Whether words beside people named say nothing of what is done for them."""
    plat = a_plat(phrase)
    nu = _SE_CORRIGE.sub(" ", plat)
    if not pleins(phrase) or ordonne_d_oter(phrase) or reproche(phrase) or _proteste(phrase):
        return len(phrase.split()) <= EN_PEU_DE_MOTS
    return nu != plat and not re.search(r"\b(?:je|j'|on|nous)(?:\b|(?<='))", nu)


def _les_remplace(carnet: Carnet, phrase: str, dits: Nommes, corrige: bool) -> bool:
    """Whether people named there are the clients, and not someone to be respected."""
    tenus = carnet.coeur_clientele or ""
    if dits.mots == pleins(tenus) and not corrige:
        return False
    if not tenus or dits.mene == "clients":
        return bool(dits.mene) or any(map(humains, dits.gens))
    # « C'est les livreurs » answers « à qui montrer du respect ? ».
    partenaires = partenaire_nomme(phrase) not in (None, "clients")
    memes = bool(dits.mots & pleins(tenus))
    if dits.mene:
        return memes or not partenaires and (corrige or dits.precis)
    return memes and (corrige or dits.precis)


def _un_exemple(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« La dame du café, c'était un exemple »: out of the clients, who else they are stays."""
    tenus = carnet.coeur_clientele or ""
    m = _ETAIT_UN_EXEMPLE.search(a_plat(texte)) if tenus else None
    vises = pleins(m["a"]) if m else set()
    if not vises or carnet.etape in _PAS_LES_CLIENTS:
        return None
    tous = un_a_un(tenus)
    autres = [groupe for groupe in tous if not vises <= pleins(groupe)]
    return ("coeur_clientele", enumerer(autres)) if 0 < len(autres) < len(tous) else None


def _proteste(phrase: str) -> bool:
    motifs = (_A_TORT, _CEUX_QUE_JE_REFUSE, _JE_PROTESTE, _LES_AVOIR_SAUTES)
    return any(motif.search(a_plat(phrase)) for motif in motifs)


def ne_fait_que_protester(phrase: str) -> bool:
    """Whether a sentence beside an answer put right only says that it was wrong: « à l'envers ! »."""
    return len(phrase.split()) <= EN_PEU_DE_MOTS and _proteste(phrase)


def _sautes_puis_dits(phrases: list[str]) -> tuple[str, list[str]] | None:
    """« Et mes clients alors ? C'est les familles »: those named once the question is called back."""
    for rang, phrase in enumerate(phrases):
        saute = _LES_AVOIR_SAUTES.search(a_plat(phrase))
        if saute is None:
            continue
        apres = [r for r in (phrase[saute.end() :].strip(" ,.;:!?"), *phrases[rang + 1 :]) if r]
        suite = _CE_SONT_EUX.match(apres[0]) if apres else None
        if suite is None or re.search(r"\bm[êe]mes?\b", suite["gens"]):
            continue
        gens = [_A_VOUS.sub("", suite["gens"]).strip(" .,!")]
        for autre in apres[1:]:
            if not _ENCORE_EUX.match(autre):
                break
            gens.append(autre.strip(" .,!"))
        dites = [p for p in phrases[rang:] if p == phrase or any(g in p for g in gens)]
        return ", ".join(gens), dites
    return None


def question_sautee(carnet: Carnet, texte: str) -> str | None:
    """The question left without an answer that a message calls back, and says nothing else of."""
    if carnet.detour or len(texte.split()) > EN_PEU_DE_MOTS:
        return None
    plat = a_plat(texte)
    sautees = [n for n in ORDRE if n != carnet.etape and _sans_vraie_reponse(getattr(carnet, n))]
    if "coeur_clientele" in sautees and _LES_AVOIR_SAUTES.search(plat):
        return "coeur_clientele"
    sautee = _QUESTION_SAUTEE.search(plat)
    nommees = designees(texte[sautee.end() :]) if sautee else []
    return next((n for n in nommees if n in sautees and n != "coeur_clientele"), None)


def _sans_vraie_reponse(dite: object) -> bool:
    """Whether a question got nothing, or a protest to the coach kept in its place."""
    proteste = remarque(dite) if isinstance(dite, str) and dite else None
    return dite == "" or proteste is not None and not pleins(proteste[1])


def _les_clients(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    dits = les_clients_dits(carnet, en_phrases(texte))
    return ("coeur_clientele", dits[0]) if dits else None


_PAS_ELLE = re.compile(r",? (?:et )?(?:non )?pas (?P<elle>[^,.;:!?]{3,40})", re.IGNORECASE)


def _les_valeurs(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    dites = [] if carnet.etape == "valeurs" else valeurs_redites(texte)
    dites = dites or la_mienne(texte, carnet.valeurs_nommees)
    tenues, nie = carnet.valeurs_nommees, _PAS_ELLE.search(texte)
    otee = celle_qui_dit(nie["elle"], tenues) if dites and nie else None
    if otee or (dites and nie and set(valeurs_dites(nie["elle"])) & {*carnet.valeurs_niees}):
        # « Non, j'ai dit la franchise, pas la dureté »: the others stay.
        venues = [v for v in dites if v != otee]
        restent = [v for v in tenues if v != otee and v not in venues]
        dites = a_leur_place(tenues, {otee or ""}, venues, restent)
    neuves = dites and carnet.valeurs and dites != carnet.valeurs_nommees
    return ("valeurs", ", ".join(dites)) if neuves else None


_ILLUSTRE = re.compile(
    r"\b(?:illustr\w+|montr\w+|raconte\w*|prouve\w*|(?:est|c'est) (?:l'exemple|un exemple) d[eu])\b(?P<une>[^.;!?]{3,40}?),? (?:et )?(?:non|pas)(?: pas)? (?P<autre>[^.;!?]{3,40})"
)
_A_L_ENVERS = re.compile(
    r"\b(?:ordre|sens) (?:de|des) (?:mes |deux |ces )*valeurs\b[^.;!?]{0,30}\b(?:a l'envers|invers\w+|pas le bon|mauvais)|\bvaleurs\b[^.;!?]{0,20}\b(?:a l'envers|dans le mauvais ordre|dans l'autre sens)"
)


def dit_l_exemple(texte: str) -> bool:
    """Whether a message says which value what was told goes with, and which it does not."""
    return bool(_ILLUSTRE.search(a_plat(texte)))


def a_l_envers(texte: str) -> bool:
    """Whether the values are said to stand in the wrong order."""
    return bool(_A_L_ENVERS.search(a_plat(texte)))


def _l_exemple_d_une_autre(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« L'histoire du chèque illustre la patience, non la droiture »: it goes with the first value."""
    tenues = carnet.valeurs_nommees
    m = _ILLUSTRE.search(a_plat(texte)) if len(tenues) > 1 else None
    if m is not None:
        dites = [
            next((v for v in tenues if pleins(v) and pleins(v) <= pleins(m[g])), None)
            for g in ("une", "autre")
        ]
        if all(dites):
            return "valeurs", ", ".join(dict.fromkeys([dites[0], *tenues]))
    if len(tenues) == 2 and a_l_envers(texte):
        return "valeurs", ", ".join(reversed(tenues))
    return None


_PAS_DE = re.compile(
    r"\b(?:mes|mon) renoncements?(?: aussi)?\s*[:,]?\s*(?:c['’ ]?est|c|ce sont)\s*:?\s+(?P<dit>pas (?:de |d['’])(?![^.;!?]*,? (?:c['’ ]?est|mais|ce sont)\b)[^.;!?]{3,})",
    re.IGNORECASE,
)
"""« Mes renoncements, c'est pas de publicité et dire non aux agences »: nothing is denied."""


def _ce_qui_est_laisse(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    laisse = _PAS_DE.search(texte) if carnet.renoncements else None
    if laisse and carnet.etape != "renoncements":
        return "renoncements", laisse["dit"].strip(" ,")
    renonce = _JE_RENONCE.search(texte) if carnet.renoncements is not None else None
    if renonce is None or carnet.etape == "renoncements":
        return None
    dit = renonce["dit"] or renonce["quoi"]
    return "renoncements", re.sub(r",? et c['’]est tout$", "", dit.strip(" ,"))


def _le_pas(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« Vous avez noté ma question, mon pas c'est jeudi je vais voir… », whatever the punctuation."""
    dit = _MON_PAS.search(texte)
    if dit is None or not carnet.action_7_jours or carnet.etape == "action_7_jours":
        return None
    return "action_7_jours", dit["dit"].strip(" .")


_Y_REVIENT = re.compile(
    r"\bje (?:re)?viens? (?:un peu )?(?:sur|[àa]) (?P<quoi>(?:les?|la|l['’]|mes|mon|ma|notre|nos) ?[^,.:;]{3,40})\s*[,:.]+\s*(?:(?:ce n['’]est|c['’]est|ce ne sont) pas [^.;!?]*?,\s*)?(?:c['’ ]?est|ce sont|mettez|plut[oô]t) (?:surtout |plut[oô]t |bien |juste )*(?P<dit>[^.;!?]{3,})",
    re.IGNORECASE,
)


def _on_y_revient(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« Je reviens sur les valeurs, ce n'est pas la douceur, c'est surtout la patience »."""
    dit = _Y_REVIENT.search(texte)
    noms = designees(dit["quoi"]) if dit else []
    nom = next((n for n in noms if getattr(carnet, n, None) is not None), None)
    return (nom, dit["dit"].strip()) if dit and nom and nom != carnet.etape else None


_FAIT_AVANCER = re.compile(
    r"\b(?:ce n['’ ]?est|c['’ ]?est|c) pas? (?P<vieux>[^.;!?]{3,80}?) (?:qui|ki) (?:me |m['’]|nous )(?:fai[st]|font|a fait|pousse\w*|motive\w*|porte\w*|anime\w*|fait lever)\b[^.;!?]{0,60}?\b(?:c['’ ]?est|ce sont) (?P<neuf>[^.;!?]{8,})",
    re.IGNORECASE,
)
_EN_FINISSANT = re.compile(
    r"[\s,]+(?:voil[àa]|quoi|hein|c['’]est ([çc]a|tout))\b.*$", re.IGNORECASE
)


_CE_QUI_ME_POUSSE = r"(?:ce |ça |ca )?(?:qui|ki) (?:me |m['’]|nous )(?:fai[st]|font|a fait|pousse\w*|motive\w*|porte\w*|anime\w*|tien\w*|fait lever)\b(?: (?:avancer|me lever|lever|tenir|courir|vibrer|debout))?"
_PAS_CE_QUI = re.compile(
    rf"\b(?:ce n['’ ]?est|c['’ ]?est|c) pas? (?:du tout |vraiment |exactement |trop )?(?:ça |ca |cela |ce )?{_CE_QUI_ME_POUSSE}.*?\b{_CE_QUI_ME_POUSSE},? (?:moi,? )?(?:c['’ ]?est|ce sont) (?P<neuf>[^.;!?]{{4,}})",
    re.IGNORECASE | re.DOTALL,
)
"""« Ce n'est pas du tout ce qui me porte, c'est l'avis de ma mère ; ce qui me porte, c'est… »."""


def _ce_qui_fait_avancer(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« C'est pas les boxes vides qui me font avancer, c'est… »: of the why that told them."""
    en_pourquoi = (carnet.etape or "").startswith("pourquoi")
    pourquois = [(n, dit) for n, dit in gardes(carnet) if n.startswith("pourquoi_")]
    nie = None if en_pourquoi else _PAS_CE_QUI.search(texte)
    if nie and pourquois and not (carnet.etape == "valeurs" and valeurs_dites(nie["neuf"])):
        # What the coach has just said of it: the last why.
        return pourquois[0][0], _QUE.sub("", _EN_FINISSANT.sub("", nie["neuf"]).strip(" ,"))
    dit = None if en_pourquoi else _FAIT_AVANCER.search(texte)
    if dit is None:
        return None
    vieux = pleins(dit["vieux"])
    tenus = [(len(vieux & pleins(garde)), nom) for nom, garde in pourquois if vieux & pleins(garde)]
    neuf = _QUE.sub("", _EN_FINISSANT.sub("", dit["neuf"]).strip(" ,"))
    return (max(tenus)[1], neuf) if tenus else None


_QUE = re.compile(
    r"^(?:que |qu['’]|ke |k['’]|(?:de |d['’])(?=\w+(?:er|ir|re|oir)\b))", re.IGNORECASE
)
_REPETE = re.compile(
    r"^\W*(?:mais |bon |ben |bah )*j(?:e |['’] ?)?(?:te |vous |t['’])?(?:le |l['’])?(?:r[ée]p[eèé]te|redis)(?: (?:alors|donc|encore|une fois))*[\s,:]+(?:que )?(?:c['’ ]?est |c |ce sont )?(?P<dit>[^.;!?]{6,})",
    re.IGNORECASE,
)
REPETE = 0.6
"""Share of its words from which what is repeated is an answer said again."""


def _je_repete(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« Je te répète, c'est les mamies en premier »: the answer before that tells them."""
    repete = _REPETE.match(texte)
    if repete is None:
        return None
    dit, mots = repete["dit"].strip(" ,"), pleins(repete["dit"])
    for nom, garde in gardes(carnet):
        des_gens = nom == "coeur_clientele" and humains(dit)
        assez = 1 if des_gens else max(1, REPETE * len(mots))
        if nom in ORDRE and len(mots & pleins(garde)) >= assez and mots != pleins(garde):
            return None if nom == carnet.etape else (nom, dit)
    return None


_EUX_PLUTOT = re.compile(
    r"^\W*(?:(?:ah|oh|euh|et|non|pardon|attendez|finalement|en fait|au fait|pour (?:les|mes) client\w*)[\s,:]+)*(?:"
    r"(?P<avant>(?:les|des|ceux|celles) [^,;:.!?]{3,90}?),? (?:plut[oô]t|en fait|finalement|seulement|tout court)\b(?!,? (?:que|de)\b)(?P<suite>[^.;!?]*)"
    r"|(?:c['’ ]?est |ce sont |mettez |disons |dites )?(?:plut[oô]t|disons|dites)[\s,:]+(?P<apres>(?:les|des|ceux|celles) [^,;:.!?]{3,90}))",
    re.IGNORECASE,
)
PAREILS = 2
"""Full words in common from which two groups are the same people, told otherwise."""


def _eux_plutot(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« Les femmes qui n'osent pas dîner seules, plutôt »: that group alone, the others stay."""
    dits = carnet.coeur_clientele
    if not dits or carnet.etape in ("coeur_clientele", "renoncements", *SUR_LA_PHRASE):
        return None
    trouve = _EUX_PLUTOT.match(texte)
    gens = (trouve["avant"] or trouve["apres"]).strip() if trouve else ""
    groupes = moities(qui(dits)) if gens else []
    neufs = pleins(gens)
    for rang, groupe in enumerate(groupes):
        memes = neufs & pleins(groupe)
        if nom_de(groupe) == nom_de(gens) and len(memes) >= min(PAREILS, len(neufs)):
            if neufs == pleins(groupe):
                return None
            dit = f"{gens[0].lower()}{gens[1:]}"
            return "coeur_clientele", enumerer([*groupes[:rang], dit, *groupes[rang + 1 :]])
    return None


def _pas_qu_eux(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« Pas que les filles, j'ai des mecs aussi, faut corriger »: with those kept."""
    lu = None if carnet.etape in _PAS_LES_CLIENTS else pas_que_eux(texte)
    dits = carnet.coeur_clientele
    if lu is None or lu.avant or not dits:
        return None
    memes = pleins(lu.eux) & pleins(dits)
    nommes = "client" in a_plat(texte) or lu.corrige and humains(lu.eux)
    if not (memes or nommes):
        return None
    tenus = qui(dits, len(dits)) or dits
    return "coeur_clientele", eux_d_abord(lu.aussi, tenus) if lu.d_abord else avec_aussi(
        tenus, lu.aussi
    )


_PAS_LES_CLIENTS = (*SUR_LA_PHRASE, "coeur_clientele")
"""Steps in front of which those named are no clients put right."""

_LANCE = r"(?:(?:ah|oh|et|mais|bon|non|nan|euh|alors|puis|tiens|attends|attendez|pardon|oups|desolee?|excuse[sz]?[ -]moi|au fait|en fait|finalement|d'ailleurs|sinon|par contre|reflexion faite|a la reflexion|(?:une )?(?:petite )?correction|(?:une )?erreur|je (?:voulais|veux) dire|en realite|en vrai)\b[\s,:;.]*)*"
_VOULU = r"(?:qu(?:e |')(?:je |j' ?|j(?=v))(?:voulais|voudrais|ai voulu|aurais (?:du|voulu)) (?:dire|mettre|ecrire|noter|repondre)|je (?:voulais|veux) dire)"
_QUE_JE_VOULAIS = re.compile(rf"[\s,]+{_VOULU}$")
_AVIS = r"(?:plutot|en fait|finalement|au final|en realite|en vrai)"
_AUTRE_NOM = re.compile(
    rf"^\W*(?P<lance>{_LANCE})(?:(?:pour|pr|cote|niveau|quant (?:a|aux?)|concernant|sur) )?(?P<champ>(?:mes|mon|ma|nos|notre|les?|la|l') ?(?:{noms_du_quotidien()}))\b(?: a moi)?[\s,]*"
    rf"(?P<avis>{_AVIS} )?(?P<est>c'? ?est|ce sont|c'etai(?:t|ent)|cetait|ce serait|c\b|(?:est|sont|etait|serait)\b|je (?:dirais|mettrais|voulais (?:dire|mettre))|:|=)[\s,:]*(?P<plutot>(?:{_AVIS}|surtout)[\s,:]+)?"
    rf"(?P<dit>.{{3,}}?)(?P<voulu>[\s,]+{_VOULU})?(?P<fin>(?:[\s,]+(?:{_AVIS}|hein|quoi|pardon|desolee?|excuse[sz]?[ -]moi|je me suis (?:trompee?|mal exprimee?)|stp|svp|merci|voila|lol|mdr))*)[\s.!]*$"
)
"""« Au fait mon métier c'est plutôt doreuse », « pour les clients, c'est X que je voulais dire »."""
_S_EXCUSE = re.compile(
    r"\b(?:pardon|desolee?|excuse[sz]?[ -]moi|tromp\w+|mal exprimee?|erreur|correction|reflexion)\b|\bvoulais (?:dire|mettre)\b"
)
_LE_NIE = re.compile(
    r"[\s,]+(?:(?:et|mais) )?(?:non )?(?:pas|plus)(?: (?:que|seulement|uniquement|juste))? (?P<nie>[^,;:.!?]{3,60})$"
)
_PLUTOT_QUE = re.compile(r"[\s,]+qu(?:e |')(?P<nie>(?:de |d'|la |le |les |une? )[^,;:.!?]{3,60})$")
_AUSSI = re.compile(r"[\s,]+(?:aussi|egalement|en plus)\b|^(?:aussi|egalement)[\s,]+")
_EUX = re.compile(r"(?:tou(?:te)?s )?(?:les|ceux|celles|l'|mes|nos)\b")


def _sous_un_autre_nom(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """An answer given before, named and surely put right in front of another question."""
    m = None if carnet.etape in SUR_LA_PHRASE else _AUTRE_NOM.match(a_plat(texte))
    if m is None or "?" in texte:
        return None
    nom = next((n for n in designees(m["champ"]) if getattr(carnet, n, None)), None)
    if nom is None or nom == carnet.etape:
        return None
    garde = getattr(carnet, nom)
    dit, plat = texte[slice(*m.span("dit"))], m["dit"]
    nie = _LE_NIE.search(plat) or (_PLUTOT_QUE.search(plat) if m["plutot"] else None)
    if nie and nom == "valeurs":
        # One that goes: the others stay.
        return None
    if nie and _racines(nie["nie"]) & _racines(garde):
        dit, plat = dit[: nie.start()], plat[: nie.start()]
    else:
        nie = None
    surement = bool(m["voulu"] or nie or _S_EXCUSE.search(a_plat(texte)))
    change = bool(surement or m["avis"] or m["plutot"] or m["fin"] or re.search(_AVIS, m["lance"]))
    change = change or "au fait" in m["lance"]
    aussi = bool(_AUSSI.search(plat))
    for motif in (_AUSSI, _QUE_JE_VOULAIS):
        if trouve := motif.search(a_plat(dit)):
            dit = f"{dit[: trouve.start()]} {dit[trouve.end() :]}".strip()
    dit = dit.strip(" ,;:.!")
    if not pleins(dit) or not change:
        return None
    if nom == "activite" and nie is None and not _un_metier(dit):
        # « Mon métier, c'est plutôt une passion »
        return None
    return _neuf(carnet, nom, dit, garde, aussi=aussi, surement=surement)


def _racines(texte: str) -> set[str]:
    """The full words of a text by their first letters: « relieuse » and « la reliure »."""
    return {mot[:4] for mot in pleins(texte)}


def _neuf(
    carnet: Carnet, nom: str, dit: str, garde: str, *, aussi: bool, surement: bool
) -> tuple[str, str] | None:
    """An answer with its new words, when these are of the kind that it holds."""
    if nom == "activite":
        return nom, _avec_son_lieu(dit, garde)
    if nom == "valeurs":
        dites = en_liste(dit) or valeurs_dites(dit)
        dites = [*dict.fromkeys([*carnet.valeurs_nommees, *dites])] if aussi and dites else dites
        return (nom, ", ".join(dites)) if dites else None
    if nom == "coeur_clientele" and not surement and not _EUX.match(a_plat(dit)):
        # « Mes clients c'est plutôt des gens discrets » tells what they are like.
        return None
    if nom.startswith("pourquoi_") and not surement:
        return None
    if not aussi:
        return nom, dit
    return nom, avec_aussi(qui(garde) or garde if nom == "coeur_clientele" else garde, dit)


def _un_metier(dit: str) -> bool:
    """Whether words name what someone does: « plutôt doreuse sur cuir »."""
    mots = re.findall(r"[^\W\d_]+", dit.lower())[:3]
    return any(est_un_metier(mot) for mot in mots) or bool(mots) and humains(f"les {mots[0]}s")


_LIEU = re.compile(r",? (?:à|en|au|aux|dans|près de|sur) (?:l[ae] |les |l['’])?[A-ZÀ-Ý].*$")


def _avec_son_lieu(dit: str, garde: str) -> str:
    """The trade told again, where it was said to be."""
    lieu = _LIEU.search(garde)
    return f"{dit}{lieu[0]}" if lieu and not _LIEU.search(dit) else dit


_PAS_CE_METIER = re.compile(
    rf"^\W*{_LANCE}(?:je (?:ne )?(?:suis|fais)|j'?suis|chui) (?:vraiment )?pas (?:une? |de (?:la )?|d')?(?P<nie>[^,;:.!?]{{3,40}}?)[\s,;:.]+(?:(?:mais|moi|plutot)[\s,]+)*(?:je (?:suis|fais)|j'?suis|chui) (?:plutot )?(?P<dit>[^,;:.!?]{{3,80}}?)[\s.!]*$"
)


def _pas_ce_metier(carnet: Carnet, texte: str) -> tuple[str, str] | None:
    """« En fait je suis pas relieuse, je suis doreuse »."""
    m = _PAS_CE_METIER.match(a_plat(texte)) if carnet.activite else None
    if m is None or carnet.etape in ("activite", *SUR_LA_PHRASE):
        return None
    dit = texte[slice(*m.span("dit"))].strip()
    if not _racines(m["nie"]) & _racines(carnet.activite or "") or not _un_metier(dit):
        return None
    return "activite", _avec_son_lieu(dit, carnet.activite or "")


# --- At the end, answers under their names --------------------------------------------------------

_TETE = r"^\W*(?:(?:et|mais|ah|oh|alors|bon|non|nan|hein|sinon|moi|aussi|euh|enfin|d'ailleurs)\W+)*"
_CHAMP = r"(?P<champ>ce a quoi (?:je|on|nous) renonc\w+|(?:(?:mes|mon|ma|nos|notre|les?|la) ?)?(?:renoncements?|(?:sept|7)(?: prochains)? jours|pas(?: des (?:sept|7) jours| de la semaine)|action|valeurs?|client(?:e?s)?|clientele|geste(?: de respect)?|exemple))"
_SOUS_SON_NOM = re.compile(
    rf"{_TETE}(?:[^:]{{0,50}}?\b(?:parle|oublie\w*|manque\w*|mis|note|dit|demande) (?:de |a |d')?)?(?:pour |dans |quant (?:a|aux?) |cote |niveau )?{_CHAMP}\b"
    r"(?:[^:.!?]{0,100}:|\s*[=]|(?=\W*$)|,? (?:c'? ?est|ce sont|c|ce serait) (?:juste|plutot|seulement|surtout|bien|d'abord)\b|\s*\.(?=\s*\w))\s*(?P<dit>.*)$"
)
"""« Et mes renoncements : … », « pour les sept jours, c'est juste… », « et les sept jours. »"""
_DEMANDE_AU_BOUT = re.compile(
    r"[\s,;]+(?:et )?(?:vous|tu|t['’]|c['’ ]?est|est-ce|[çc]a|hein|non|ok)\b[^,.;!?]{0,50}\?\W*$",
    re.I,
)
_RIRE = re.compile(r"[\s,]+(?:mdr|lol|ptdr|stp|svp|merci|s['’]il (?:vous|te) pla[iî]t)\W*$", re.I)
_DIT_UN_CHAMP = {
    "coeur_clientele": re.compile(
        r"(?:tou(?:te)?s )?(?:les? |la |l'|des |ceux |celles |mes |d'abord )"
    ),
    "valeurs": re.compile(r"(?:la |le |les |l'|ne (?:pas|rien|jamais) |\w+er\b)"),
}
"""How the new wording of an answer must begin."""


def sous_leur_nom(carnet: Carnet, texte: str) -> list[tuple[str, str]]:
    """The answers that a message gives under their names once all was asked, in order.

    « Je n'ai pas parlé de ce à quoi je renonce : pas de vente. Et pour les sept jours, c'est juste
    appeler le haras » gives two. An answer that says so already comes as it stands.
    """
    if carnet.etape != "suite":
        return []
    trouves: dict[str, str] = {}
    phrases = en_phrases(texte)
    for rang, phrase in enumerate(phrases):
        plat = a_plat(phrase)
        nomme = _SOUS_SON_NOM.match(plat)
        if nomme is None:
            continue
        dit = phrase[nomme.start("dit") :].strip()
        if not re.search(r"\w", dit):
            dit = phrases[rang + 1] if rang + 1 < len(phrases) else ""
        champ = "renoncements" if "renonc" in nomme["champ"] else nomme["champ"]
        nom = next((n for n in designees(champ) if n in ORDRE), None)
        dit = _RIRE.sub("", _DEMANDE_AU_BOUT.sub("", dit)).strip(' .!«»"“”')
        commence = _DIT_UN_CHAMP.get(nom or "", re.compile(""))
        if nom is None or dit.endswith("?") or not pleins(dit) or not commence.match(a_plat(dit)):
            continue
        garde, neuf = getattr(carnet, nom) or "", sans_le_nie(dit)
        trouves[nom] = garde if garde and pleins(neuf) <= pleins(garde) else neuf
    return list(trouves.items())


_MANQUE = re.compile(
    r"\b(?:manque\w*|ou (?:est|sont)|oublie\w*|n'y a pas|y a pas|pas mis)\b(?P<quoi>.*)$"
)
_DU_RESUME = re.compile(
    r"\b(?:(?:dans|de|a) (?:votre |ta |ma |la |le |mon |ton )?)?(?:synthese|resume|recap\w*|bilan)\b"
)


_LEUR_TRUC = re.compile(
    r"\b(?:dans|de|a|sur) (?:votre |ton |ta |vos |tes |ce |cette |le |la |les )?(?:truc|machin|bazar|fiche|page|papier|carnet|notes)\b"
)
"""The record, by whatever name: « dans votre truc »."""
_AUSSI_LUI = re.compile(r"^(?:et |puis |ni )+(?P<quoi>[^,;.!?]{2,40}?) (?:aussi|non plus)\b")


def manque_au_resume(carnet: Carnet, texte: str) -> list[str] | None:
    """What a message says is missing from the record and stands in no answer; None when it says none.

    « Il manque dans la synthèse ce à quoi je renonce, la lenteur et Paul »: whatever was kept is
    only to be shown.
    """
    items = _dits_manquants(texte)
    if items is None:
        return None
    dits = {m for garde in _montres(carnet) for m in pleins(garde)}
    return [
        m
        for m in items
        if pleins(m) and not designees(m) and not pleins(m) <= dits and "renonc" not in a_plat(m)
    ]


def ou_c_est_garde(carnet: Carnet, texte: str) -> list[str]:
    """The answers that hold what is said to lack in « votre truc »; none when the record is named."""
    items = [] if _DU_RESUME.search(a_plat(texte)) else _dits_manquants(texte) or []
    nus = (_ARTICLE.sub("", m, count=1).strip() for m in items if pleins(m))
    # « ma presse » is not in « les chantiers pressés ».
    tenus = (next((d for d in _montres(carnet) if exact(d, nu)), "") for nu in nus)
    return [*dict.fromkeys(filter(None, tenus))]


def _montres(carnet: Carnet) -> list[str]:
    return [*(garde for _, garde in gardes(carnet)), carnet.raison_detre or ""]


def _dits_manquants(texte: str) -> list[str] | None:
    """The things that a message says are missing from the record, by its name or another."""
    plat = a_plat(texte)
    nomme = _DU_RESUME.search(plat) or _LEUR_TRUC.search(plat)
    manque = _MANQUE.search(plat) if nomme and ":" not in plat else None
    if manque is None:
        return None
    quoi = texte[manque.start("quoi") :]
    quoi = "".join(" " if a else c for c, a in zip(quoi, _masque(a_plat(quoi)), strict=True))
    premiere, *suite = en_phrases(quoi.strip()) or [""]
    items = re.split(r",\s*(?:et )?|\s+et\s+", premiere)
    items += [m["quoi"] for p in suite if (m := _AUSSI_LUI.match(a_plat(p)))]
    return [m.strip(" .?!") for m in items]


def _masque(plat: str) -> list[bool]:
    cache = [False] * len(plat)
    for m in (*_DU_RESUME.finditer(plat), *_LEUR_TRUC.finditer(plat)):
        cache[m.start() : m.end()] = [True] * (m.end() - m.start())
    return cache
