"""The core clientele: for whom these values are made, and what to renounce for them."""

from __future__ import annotations

import re

from pourquoi.au_passage import pas_que_eux
from pourquoi.carnet import Carnet, Message, Replique
from pourquoi.clientele.dite import (
    annonce_les_siens,
    dire_clientele,
    du_propos,
    ecartes,
    laisse,
    ne_laisse_rien,
    nomme_ce_qui_est_laisse,
    pour_tout_le_monde,
    qui,
    sans_annonce,
)
from pourquoi.clientele.nommee import humains, lire_clientele, moities
from pourquoi.clientele.que_des_gens import sans_doubles
from pourquoi.clientele.sans_personne import ne_nomme_personne
from pourquoi.conclusion import CLIENTS_NOMMES, CLIENTS_REDITS
from pourquoi.contredites import sans_ceux_a_oublier
from pourquoi.cote_a_cote import raconte
from pourquoi.ecoute.sans_reponse import esquive
from pourquoi.ecriture import normaliser
from pourquoi.etape import Etape, sans_reponse
from pourquoi.majuscules import majuscule
from pourquoi.rectifications import a_plat, avec_aussi, designe_seulement, pleins
from pourquoi.reflet import ecrire, essentiel, refleter
from pourquoi.reflet.autonomie import autonome
from pourquoi.reflet.clauses import blessant
from pourquoi.reflet.typographie import nettoyer
from pourquoi.reflexion import citer, dite, refleter_reponse
from pourquoi.synthese.passage import communs
from pourquoi.valeurs_nommees import ASSEZ_NOMMEE, chacune_son_tour, nommer

_PLACE = 120
"""Room for the people beside something else, in one sentence."""

_HESITE = re.compile(
    r"\bje (?:ne )?sais pas\b|\bje (?:ne )?suis pas sure?\b|\bpeut-? ?etre\b|\bj'?hesite|\bfaut voir\b|\bpas facile\b|\?"
)


_SURTOUT = re.compile(
    r"\b(?:mais |et )?(?:surtout|avant tout|plut[oô]t|en premier)\b[ ,:]*(?P<gens>.+)$", re.I | re.S
)


def _mais_surtout(texte: str) -> str:
    """« Un peu tout le monde, mais surtout les familles » is about the families."""
    trouve = _SURTOUT.search(texte) if pour_tout_le_monde(texte) else None
    gens = trouve["gens"] if trouve else ""
    return gens if gens and qui(gens) and not pour_tout_le_monde(gens) else texte


_PUIS = re.compile(
    r"^\W*(?:mes clients,? )?(?:(?:c['’ ]?est|ce sont|c) )?(?:d['’]abord )?(?P<tete>[^.;!?]+?)(?:,? (?:d['’]abord|en (?:1er|premier)|surtout|avant tout))?[,;]? (?:et |mais )?"
    r"(?P<suite>(?:(?:les?|la|des|mes|nos|ceux|celles) |l['’])(?:(?!d['’]abord|en (?:1er|premier))[^,.;!?])*?)(?<! qui)(?<! que) (?:ils |elles )?(?:viennent|vient|passent|passe|c['’ ]?est|sont|c)(?: seulement| juste)? (?:apr[èe]s|ensuite|en (?:second|deuxi[èe]me|2e)|derri[èe]re)\W*$",
    re.IGNORECASE,
)


def _dans_l_ordre(texte: str) -> str:
    """« les soignants, les anciens viennent après » → « les soignants d'abord, puis les anciens »."""
    return _PUIS.sub(lambda m: f"{m['tete'].strip(' ,')} d'abord, puis {m['suite'].strip()}", texte)


def _avec_eux_aussi(texte: str) -> str:
    """« Les filles. En fait pas que les filles, j'ai des mecs aussi, faut corriger »: one list."""
    lu = pas_que_eux(texte)
    dits = (lu.avant or lu.eux) if lu else ""
    return avec_aussi(dits, lu.aussi) if lu and any(map(humains, (dits, lu.aussi))) else texte


_REPRIS = re.compile(
    r"(?:,? (?:et|mais))?,? (?:surtout )?pas (?P<x>(?:ceux|celles|les|des|la|le|aux?)\b[^.;!?]{2,70}?)[\s,.…]+(?:(?:enfin|quoique|quoi que|bon|euh|en fait|mais|remarque)[\s,]+)+(?:bon[\s,]+)?"
    r"(?:si\b|(?:eux|elles|ceux|celles|[çc]a)[ -]?(?:l[àa] )?aussi|(?:parfois|des fois|[çc]a d[ée]pend|pourquoi pas|[çc]a arrive)\b)[^.;!?,]{0,40}?(?:[\s,]+(?:parfois|des fois|eux|elles|(?:ceux|celles)[ -]l[àa]|aussi))*(?=$|[.;!?,]| mais\b)",
    re.IGNORECASE,
)
"""« Pas les mariages, enfin si, des fois eux aussi »: taken back, it is given up by nobody."""
_HAUSSE_LES_EPAULES = re.compile(r"\b(?:bof|be+urk)\b", re.IGNORECASE)
"""« les cadres pressés, bof »: no clients, and no choice made yet of what to give up."""
PAREILS = 0.5
"""Share of the words of two readings from which they are about the same people."""


_DENIE_AVANT = re.compile(
    r"^[^?]*?\b(?:n['’]est|c['’]est|ce n['’]est|[ée]tait) pas (?:du tout |vraiment )?(?:ma r[ée]ponse|une r[ée]ponse|[çc]a|mes clients?|ce que j['’]ai)\b[^.!?;]*[.!;]\s+(?=(?:mes (?:vrais |vraies )?client(?:e?s)?|ma client[èe]le|les clients?|c['’]est|ce sont)\b)",
    re.IGNORECASE,
)
"""« Attendez, « … » n'est pas ma réponse. Mes clients, ce sont les anciens »: the second sentence alone."""


_JUSQU_A_MES_CLIENTS = re.compile(
    r"^(?P<avant>[^?]*?[.!…])\s+(?=(?:et )?mes (?:vrai(?:e)?s |meilleur(?:e)?s )?client(?:e)?s,? (?:c['’ ]?est|ce sont|c)\b)",
    re.IGNORECASE,
)


def _depuis_mes_clients(texte: str) -> str:
    """« Je te l'ai dit. Bref. Mes clientes c'est les mamans »: what leads there names nobody."""
    m = _JUSQU_A_MES_CLIENTS.match(texte)
    return texte[m.end() :] if m and not qui(m["avant"]) else texte


def recevoir_coeur_clientele(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Keep the clientele; « tout le monde » is questioned once, then accepted."""
    dit = _depuis_mes_clients(_DENIE_AVANT.sub("", message.texte.strip()))
    texte = _avec_eux_aussi(_dans_l_ordre(_mais_surtout(dit)))
    texte = sans_ceux_a_oublier(texte)
    if pour_tout_le_monde(texte) and "tout_le_monde" not in carnet.detours_faits:
        # Heard and kept; the question comes back through the objection.
        carnet.detours_faits = [*carnet.detours_faits, "tout_le_monde"]
        return [Replique("utter_reflet_objection", {"reflet": essentiel(texte)})]
    if esquive(message) or ne_nomme_personne(texte):
        return None
    carnet.coeur_clientele = sans_doubles(_les_voulus(carnet, texte))
    laisses = "" if _HAUSSE_LES_EPAULES.search(texte) else ecartes(_REPRIS.sub("", texte))
    if carnet.renoncements is None and laisses:
        # Said in the same breath: it is not asked for again.
        carnet.renoncements = laisses
    voulus = _REPRIS.sub("", carnet.coeur_clientele)
    return refleter_reponse(carnet, _tous(voulus), "coeur_clientele")


def _tous(voulus: str) -> str:
    """The people as typed, or as the sentence would name them when that leaves nobody out."""
    dits = qui(voulus)
    nommes, _ = lire_clientele(sans_annonce(voulus)) or ("", "")
    plus = nommes and not re.search(r"[«]|\bnos\b", nommes)
    return nommes if plus and dits and len(moities(nommes)) > len(moities(dits)) else dits or voulus


def _les_voulus(carnet: Carnet, texte: str) -> str:
    """The answer, or its point when other people come first in it, or when nobody is found in it.

    « Les Parisiens, l'été, ils achètent. Moi c'est les mamans de l'école que je voudrais »
    """
    lus, dits = qui(texte), du_propos(carnet.bouts("coeur_clientele", texte))
    if dits and annonce_les_siens(texte):
        return dits
    if dits and lus and pleins(qui(dits)) <= pleins(ecartes(texte)):
        # « avec les syndics c'est mort »: the point of the answer, and nobody's clients.
        return texte
    if not dits or pour_tout_le_monde(dits) or lus and _en_commun(lus, dits) >= PAREILS:
        return texte
    if tete := _D_ABORD_EUX.search(lus):
        # « les infirmières surtout, … et puis les aides-soignantes »
        return f"{lus[: tete.start()]}, {dits}"
    # « des veuves, des notaires, des infirmières »: a point that keeps one of a list says less.
    avant = normaliser(texte).partition(normaliser(dits))[0]
    tous = normaliser(qui(texte, len(texte)))
    nommes = normaliser(qui(dits)) in tous and not _LES_OPPOSE.search(avant)
    return (
        texte
        if nommes or _A_LA_SUITE.search(avant) or normaliser(lus).startswith(normaliser(qui(dits)))
        else dits
    )


_LES_OPPOSE = re.compile(
    r"\b(?:mais(?! (?:aussi|egalement|encore|bien|qui|que|dont)\b)|moi|sauf|plutot que|au lieu)\b"
)
"""What sets those named after against those named before."""
_A_LA_SUITE = re.compile(
    r"(?:^|[.;:!?] )(?:(?!\b(?:mais|moi|sauf|non|pas|je|plutot|que|qu')\b)[^.;:!?])*(?:,| et| puis| ainsi que)(?: (?:et|puis|aus+i|ossi|meme|enfin|encore))* ?$"
    r"|^(?:(?:des|les|mes|nos|ceux|celles) (?:(?!\b(?:mais|moi|sauf|non|pas|je|plutot|que|qu'|ils|elles|c'est)\b)[^.;:!?])+[.;] )+(?:(?:et|puis|aussi|parfois) )*$"
)
"""Others named before, in one list or in sentences of their own, with nothing against them."""


_D_ABORD_EUX = re.compile(r",? (?:surtout|d[’']abord|avant tout|en premier)(?: elles| eux)?$")


def _en_commun(un: str, autre: str) -> float:
    """The share of the full words of a text that stand in the other."""
    mots = set(re.findall(r"\w{4,}", normaliser(un)))
    return len(mots & set(re.findall(r"\w{4,}", normaliser(autre)))) / max(len(mots), 1)


_RIEN_REPRIS = re.compile(
    r"^\W*(?:(?:ben|bah|bon|euh|non|alors|franchement|honnetement|moi|je (?:ne )?(?:renonce\w*|laisse\w*)(?= ))[\s,.…]+)*(?:a )?(?:rien\b|pas (?:a )?grand[- ]chose\b)(?: (?:du tout|de special|de particulier|de cote|pour (?:l'instant|le moment)))?[\s,.;:!?…]+"
    r"(?:(?P<repris>(?:(?:enfin|ah|oh|bon|euh|hum|mais|quoique|quoi que|attends|attendez|en fait|et)[\s,.…]+)+)si(?! (?:je|j'|on|c'est|ce|il|elle|ca|ils|elles|nous|vous|jamais|possible)\b)[\s,:;.…!]+|si\s*[,:…]+\s*|si (?=(?:aux?|a (?:la|l'))\b)|(?:a part|hormis|excepte|sauf|si ce n'est)(?: (?:peut-etre|bien sur))? (?!si\b|quand\b|en cas\b|avis\b|pas\b))(?P<quoi>\S.*)$",
    re.DOTALL,
)
"""« À rien. Si, aux mariages », « rien, à part les foires »: something, after all."""


def _sans_le_rien_repris(texte: str) -> str:
    """What is given up once « rien » is taken back in the same breath; the text when it is not."""
    m = _RIEN_REPRIS.match(a_plat(texte))
    return texte[m.start("quoi") :] if m and len(pleins(m["quoi"])) else texte


def recevoir_renoncements(carnet: Carnet, message: Message) -> list[Replique] | None:
    """Where time and money will not go any more."""
    if esquive(message) or designe_seulement(message.texte.strip(" .,!")):
        return None
    if _VOULAIT_CHANGER.match(normaliser(message.texte)):
        # What is left of a protest: « je voulais changer un mot ».
        return None
    texte = _sans_le_rien_repris(message.texte.strip())
    carnet.renoncements = _JE_RENONCE.sub("je renonce", texte)
    if ne_laisse_rien(carnet.renoncements):
        return [Replique("utter_renoncement_aucun")]
    # Turned like any answer, a renunciation would be heard as its opposite: quote it.
    # Once « rien » is taken back, what follows it comes first, whatever is told of it after.
    repris = texte != message.texte.strip()
    bouts = [] if repris else carnet.bouts("renoncements", carnet.renoncements)
    dit = _J_Y_DISAIS_OUI.sub(lambda m: "les " if m[1][-1] in "sx" else "", ", ".join(bouts))
    # « on ne se parle plus quand il y a un écran » is why, not what.
    dit = "" if _POURQUOI_RENONCER.match(dit) else dit
    tout = laisse(carnet.renoncements)
    point = laisse(_POUR.sub("", dit)) if dit else tout
    if _CE_QUE_JE.match(point) and nomme_ce_qui_est_laisse(tout):
        # « Les mariages… je préfère garder mes samedis »: that is what is kept.
        point = tout
    # The point of a list that is named in full says less than the list.
    mots = {*re.findall(r"\w+", normaliser(tout)), "et"}
    variables = {"reflet": tout if {*re.findall(r"\w+", normaliser(point))} <= mots else point}
    if _HESITE.search(normaliser(carnet.renoncements)):
        # A doubt is no choice to praise.
        dite = tout if nomme_ce_qui_est_laisse(tout) else citer(carnet.renoncements)
        return [Replique("utter_reflet_citation", {"reflet": dite})]
    clientele = dire_clientele(carnet.coeur_clientele or "")
    laisses = variables["reflet"]
    # All of them or none: a list cut short leaves somebody out. Beside things given up, or people
    # of the same name, they would be set against nothing.
    entiers = 0 < len(clientele) <= _PLACE and not clientele.endswith("…")
    if not entiers or not humains(moities(laisses)[0]) or communs(clientele, laisses):
        if raison := _parce_que(carnet, laisses):
            variables = {**variables, "raison": raison, "Raison": majuscule(raison)}
            return [Replique("utter_reflet_renoncement_lien_raison", variables)]
        return [
            _face_a_une_valeur(carnet, laisses)
            or _du_temps_pour_eux(carnet, laisses, clientele if entiers else "")
            or Replique("utter_reflet_renoncement", variables)
        ]
    carnet.detours_faits = [*carnet.detours_faits, CLIENTS_REDITS]
    return [Replique("utter_reflet_renoncement_lien", {**variables, "clientele": clientele})]


_CE_QUE_JE = re.compile(r"(?:moi,? )?j(?:e\b|['’]|(?=pr[ée]f|gard|veu))", re.IGNORECASE)
_JE_N_Y_SUIS_PAS = r"(?:moi,? )?(?:je (?!renonce|laisse|dis|garde|ferai|veux (?:pas|plus)(?! qu))|j’(?!arr[êe]te|abandonne))"
_CE_QUE_CA_FAIT = r"(?:(?:[çc]a|on|ils|elles) (?!se\b)|c’est (?!(?:tout|dit|fini|bon|non|d[ée]cid[ée]|clair|not[ée]|dur|pas facile|moi|mon|la rivi)\b)|(?:il )?y a |y’a |mes (?=\w+ (?:ne )?(?:me|m’)))"
_SA_RAISON = re.compile(
    rf"\b(?:parce qu[e’]|pcq|pck|car|vu que|puisqu[e’]) ?(?P<cause>[^.;:!?…]{{8,90}})(?=[.;:!?…]|$)"
    rf"|(?:[.;:!…] |, )(?P<dit>{_JE_N_Y_SUIS_PAS}[^.,;:!?…]{{8,80}})(?=[.,;:!?…]|$)"
    rf"|(?:[.;:!…] |, )(?P<effet>{_CE_QUE_CA_FAIT}[^.;:!?…]{{6,90}})(?=[.;:!?…]|$)",
    re.IGNORECASE,
)
"""« Aux livraisons express. Je ne suis pas fait pour la course », « …, ça prend toute la place »."""
_DE_CELA = re.compile(r"(?:vous y|tu y|[çc]a|c’est|c’était|on|il y a|ils|elles)\b", re.IGNORECASE)
"""What it says « ça » of was just named."""


_SANS_SA_FIN = re.compile(r"\b(?:parce|puisqu)", re.IGNORECASE)
"""« je dors parce que ma marmite elle commence à six heures »: cut before its end, it says nothing."""


def _parce_que(carnet: Carnet, laisses: str) -> str | None:
    """Why it is given up, told with it, turned; what is said once is not said again."""
    trouve = _SA_RAISON.search(nettoyer(carnet.renoncements or ""))
    dit = (trouve["dit"] or trouve["cause"] or trouve["effet"]).strip(" ,") if trouve else ""
    dit = ecrire(dit) if dit else ""
    reflet = refleter(dit, carnet.tutoiement) if dit else None
    if reflet is None or raconte(reflet.texte) or blessant(dit):
        return None
    if reflet.forme != "proposition" and (trouve["dit"] or len(dit) > len(reflet.texte) + 8):
        return None
    seul = autonome(reflet.texte) or bool(_DE_CELA.match(reflet.texte))
    seul = seul and not pleins(dit) & pleins(laisses) and not _SANS_SA_FIN.search(reflet.texte)
    if not seul or len(reflet.texte) > _PLACE:
        return None
    return reflet.texte if reflet.forme == "proposition" else f"«\u00a0{reflet.texte}\u00a0»"


def _face_a_une_valeur(carnet: Carnet, laisses: str) -> Replique | None:
    """What is given up, beside what is not: a value they named in other words."""
    # One named twice before would be brought in once more, with nothing to tie it to what is given up.
    neuves = [v for v in chacune_son_tour(carnet) if carnet.reflets_lies.count(v) < ASSEZ_NOMMEE]
    if not neuves or _PLURIEL.match(neuves[0]) or dite(neuves[0], laisses):
        return None
    valeur = nommer(carnet, neuves[0])
    variables = {"reflet": laisses, "valeur": valeur, "Valeur": majuscule(valeur)}
    return Replique("utter_reflet_renoncement_lien_valeur", variables)


def _du_temps_pour_eux(carnet: Carnet, laisses: str, clientele: str) -> Replique | None:
    """What is given up, beside those it leaves time for; the signature may just have named them."""
    dits = carnet.detours_faits
    if not clientele or CLIENTS_NOMMES in dits or communs(clientele, laisses):
        return None
    if not humains(moities(clientele)[0]):
        return None
    carnet.detours_faits = [*dits, CLIENTS_REDITS]
    variables = {"reflet": laisses, "clientele": clientele}
    return Replique("utter_reflet_renoncement_lien_temps", variables)


_PLURIEL = re.compile(r"(?:les|des|nos) ", re.IGNORECASE)
_VOULAIT_CHANGER = re.compile(
    r"\W*(?:(?:attend\w*|non|mais|moi|bon|d'abord|juste|pardon|et)\W+)*je (?:voulais|veux|voudrais) (?:d'abord |juste |seulement |encore |bien )*(?:changer|corriger|modifier|remplacer|rectifier|mettre) (?:(?:le|un|les|des) mots?\b|(?:la|ma) phrase|[\w' -]{2,40} (?:par|en|a la place)\b)"
)
_JE_RENONCE = re.compile(
    r"^(?:(?:sinon|alors|bon|ben|bah|donc)[\s,]+)*(?<!\w)(?:j(?:['’])?renon[cs]e|(?<=[\s,])je renon[cs]e)\b",
    re.IGNORECASE,
)
_J_Y_DISAIS_OUI = re.compile(r"j[’']ai (?:toujours )?dit oui (aux?|à) ", re.IGNORECASE)
_POURQUOI_RENONCER = re.compile(r"(?:on|c['’]est|ça|ca|il|elle|ils|elles) ", re.IGNORECASE)
_POUR = re.compile(r" (?:pour|parce que?) .*$")
"""What was accepted up to now is what is given up, without what it was for."""


def _question(carnet: Carnet) -> Replique:
    if "tout_le_monde" in carnet.detours_faits:
        return Replique("utter_objection_tout_le_monde")
    valeurs = chacune_son_tour(carnet)
    if not valeurs:
        return Replique("utter_demander_coeur_clientele_libre")
    valeur = nommer(carnet, valeurs[0])
    variables = {"valeur": valeur, "Valeur": majuscule(valeur)}
    return Replique("utter_demander_coeur_clientele", variables)


ETAPES = (
    Etape(
        "coeur_clientele",
        _question,
        recevoir_coeur_clientele,
        sans_reponse("coeur_clientele"),
    ),
)
APRES_SIGNATURE = (
    Etape(
        "renoncements",
        lambda _carnet: Replique("utter_demander_renoncements"),
        recevoir_renoncements,
        sans_reponse("renoncements"),
        essais_max=1,
    ),
)
"""Once the sentence is signed: what it makes one give up."""
