"""Records of sessions as the journal exports them: full, terse and hostile to any renderer."""

from __future__ import annotations

from typing import Any


def fiche_pleine() -> dict[str, Any]:
    """A baker who said everything, at length."""
    return {
        "sender": "web:1",
        "channel": "web",
        "started_at": "2026-11-22T09:12:00+00:00",
        "ended_at": "2026-11-22T09:48:00+00:00",
        "stage": "suite",
        "statut": "repreneur",
        "activite": "boulangerie de village à Époisses",
        "reponses": [
            {
                "etape": "pourquoi_1",
                "niveau": 1,
                "question": "Pourquoi ce marché ?",
                "texte": "Pour gagner ma vie correctement, les marges sont bonnes dans le pain",
                "motif": "motif_argent",
                "defi": True,
                "at": "2026-11-22T09:15:00+00:00",
            },
            {
                "etape": "pourquoi_2",
                "niveau": 2,
                "texte": "Parce que le patron partait à la retraite et que personne ne reprenait",
                "motif": "motif_opportunite",
                "defi": False,
            },
            {
                "etape": "pourquoi_3",
                "niveau": 3,
                "texte": "J'ai toujours rêvé d'avoir ma boutique, comme mon grand-père qui m'a tout "
                "appris : pétrir, attendre, sentir quand la pâte est prête",
                "motif": "motif_personnel",
                "defi": False,
            },
            {
                "etape": "pourquoi_4",
                "niveau": 4,
                "texte": "Pour que le village garde un endroit où les gens se parlent le matin, "
                "surtout les anciens qui ne voient personne de la journée",
                "motif": "motif_sens",
                "defi": False,
            },
            {
                "etape": "valeurs",
                "niveau": None,
                "texte": "le respect et l'honnêteté, et le travail bien fait",
                "motif": None,
                "defi": False,
            },
            {
                "etape": "regard_client",
                "niveau": None,
                "texte": "ils voient la farine du moulin d'à côté et je leur dis quand c'est raté",
                "motif": None,
                "defi": False,
            },
            {
                "etape": "avis_raison_detre",
                "niveau": None,
                "texte": "Oui, je la signe",
                "motif": None,
                "defi": False,
                "at": "2026-11-22T09:40:00+00:00",
            },
        ],
        "valeurs": [
            {
                "nom": "respect",
                "acte": "je garde une baguette pour la voisine qui ne peut plus se déplacer "
                "et je la lui porte après la fournée",
            },
            {"nom": "honnêteté", "acte": "j'affiche d'où vient la farine"},
            {"nom": "travail bien fait", "acte": None},
        ],
        "coeur_clientele": "les familles du village et les anciens qui viennent à pied chaque matin",
        "renoncements": "les livraisons aux grandes surfaces à 40 km, ça me mangeait deux heures par jour",
        "partenaires": {
            "clients": "leur dire bonjour par leur prénom",
            "fournisseurs": "payer le meunier à 15 jours, pas à 60",
            "collaborateurs": "donner le planning un mois avant à mon apprenti",
            "confreres": "dépanner celui de Semur quand son four lâche",
        },
        "raison_detre": "Nous existons pour que le village garde un endroit où l'on se parle, afin que "
        "les familles et les anciens puissent compter sur nous, en pétrissant chaque nuit un pain "
        "dont nous sommes fiers.",
        "raison_detre_confirmee": True,
        "action_7_jours": "Appeler le meunier mardi pour lui proposer une porte ouverte au moulin",
        "approfondissement": {
            "phrase_au_client": "Ici, on prend le temps de vous connaître",
            "habitude_a_quitter": "ouvrir le dimanche après-midi pour rien",
            "monde_meilleur": "un monde où personne ne mange seul",
            "plaisir": "",
        },
    }


def fiche_longue() -> dict[str, Any]:
    """The same baker, who cannot stop talking: every answer is as long as a message may be."""
    fiche = fiche_pleine()
    suite = " parce que c'est important pour moi, pour ma famille et pour les gens du coin" * 25

    def allonger(texte: str | None) -> str:
        return ((texte or "") + suite)[:2000]

    for reponse in fiche["reponses"]:
        reponse["texte"] = allonger(reponse["texte"])
    fiche["reponses"] += [
        {
            "etape": "pourquoi_5",
            "niveau": 5,
            "texte": allonger("pour rester"),
            "motif": "motif_sens",
        },
        {"etape": "geste_respect", "niveau": None, "texte": allonger("dire merci")},
    ]
    fiche["valeurs"] += [{"nom": "entraide"}, {"nom": allonger("la patience")}]
    for valeur in fiche["valeurs"]:
        valeur["acte"] = allonger(valeur.get("acte"))
    for cle in ("activite", "coeur_clientele", "renoncements", "raison_detre", "action_7_jours"):
        fiche[cle] = allonger(fiche[cle])
    for reserve in (fiche["partenaires"], fiche["approfondissement"]):
        for cle in reserve:
            reserve[cle] = allonger(reserve[cle])
    return fiche


def fiche_breve() -> dict[str, Any]:
    """A plumber of few words."""
    return {
        "sender": "telegram:2",
        "channel": "telegram",
        "started_at": "2026-11-22T09:12:00+00:00",
        "ended_at": None,
        "statut": "createur",
        "activite": "plombier",
        "reponses": [
            {"etape": "pourquoi_1", "niveau": 1, "texte": "l'argent", "motif": "motif_argent"},
            {"etape": "pourquoi_2", "niveau": 2, "texte": "etre libre", "motif": "motif_personnel"},
        ],
        "valeurs": [],
        "coeur_clientele": None,
        "renoncements": None,
        "partenaires": {},
        "raison_detre": "Nous existons pour être libres.",
        "raison_detre_confirmee": False,
        "action_7_jours": None,
    }


def fiche_etrange() -> dict[str, Any]:
    """Emoji, HTML, Markdown, right-to-left, control characters and very long words."""
    long = "Anticonstitutionnellement" * 80
    return {
        "started_at": "hier",
        "ended_at": "2026-13-45",
        "statut": "autre",
        "activite": "<script>alert('x')</script> & Cie 🍞🥖",
        "reponses": [
            {
                "etape": "pourquoi_1",
                "niveau": "un",
                "texte": "**gras** _italique_ [lien](http://x.y)",
            },
            {
                "etape": "pourquoi_2",
                "niveau": 2,
                "texte": "שלום עולם, je veux aider les gens",
                "motif": "x",
            },
            {
                "etape": "pourquoi_3",
                "niveau": 3,
                "texte": "مرحبا بكم في متجري",
                "motif": "motif_sens",
            },
            {
                "etape": "pourquoi_4",
                "niveau": 4,
                "texte": "\x00\x07\u202eretourné\u202c \ud800 fin",
            },
            {"etape": "pourquoi_5", "niveau": 5, "texte": "Z̸̢̛̗͓̞̈́̑̾a̴̡̛͚̣͌l̶̨͉̈́g̸̖̓o̵̝̕ 日本語 😀👨‍👩‍👧"},
            {"etape": None, "texte": 3},
            "rien",
        ],
        "valeurs": [
            {"nom": "# titre\n- liste", "acte": "`code` | tableau | ~~barré~~"},
            {"nom": None},
            None,
        ],
        "coeur_clientele": long,
        "renoncements": "a " * 1000,
        "partenaires": {"clients": "]]> <!-- -->", "inconnu": "x", "confreres": 12},
        "raison_detre": 'Nous existons pour "tout" & <b>n\'importe quoi</b> ; vraiment ? '
        + "mot " * 400,
        "raison_detre_confirmee": "oui",
        "action_7_jours": "🙂 " * 600 + "appeler Zoé !!!",
        "approfondissement": ["pas un dict"],
    }
