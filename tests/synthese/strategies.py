"""Records as hostile as JSON allows."""

from __future__ import annotations

from hypothesis import strategies as st

textes = st.one_of(
    st.none(),
    st.text(max_size=120),
    st.text(alphabet="*_`[]<>&#|~\\\"'«»:;!?\n\t\x00 aé", max_size=80),
    st.sampled_from(["mot " * 500, "x" * 2000, "🙂" * 300, "مرحبا بكم", "שלום", "\ud800", "."]),
)
valeurs = st.one_of(textes, st.integers(), st.booleans(), st.lists(st.integers(), max_size=2))

reponses = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "etape": st.one_of(
                st.sampled_from(["pourquoi_1", "pourquoi_2", "valeurs", "acte", "geste_respect"]),
                valeurs,
            ),
            "niveau": st.one_of(st.none(), st.integers(-3, 9)),
            "texte": valeurs,
            "motif": st.one_of(st.sampled_from(["motif_argent", "motif_sens"]), valeurs),
            "at": valeurs,
        },
    ),
    max_size=9,
)

fiches = st.fixed_dictionaries(
    {},
    optional={
        "started_at": valeurs,
        "ended_at": valeurs,
        "statut": valeurs,
        "activite": valeurs,
        "reponses": st.one_of(st.none(), reponses),
        "valeurs": st.one_of(
            valeurs,
            st.lists(
                st.fixed_dictionaries({}, optional={"nom": valeurs, "acte": valeurs}), max_size=6
            ),
        ),
        "coeur_clientele": valeurs,
        "renoncements": valeurs,
        "partenaires": st.one_of(
            valeurs,
            st.dictionaries(
                st.sampled_from(["clients", "fournisseurs", "collaborateurs", "confreres"]), valeurs
            ),
        ),
        "raison_detre": valeurs,
        "raison_detre_confirmee": st.one_of(st.booleans(), valeurs),
        "action_7_jours": valeurs,
        "approfondissement": st.one_of(
            valeurs,
            st.dictionaries(st.sampled_from(["monde_meilleur", "plaisir", "inconnu"]), valeurs),
        ),
    },
)
