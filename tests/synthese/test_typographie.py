"""French typography on text as phones send it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pourquoi.synthese.typographie import (
    assainir,
    citer,
    citer_phrase,
    date_longue,
    phrase,
    raccourcir,
    typographier,
)

NB, FINE = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("brut", "attendu"),
    [
        ("l'envie d'aider", "l’envie d’aider"),
        ("Pourquoi?", f"Pourquoi{FINE}?"),
        ("Pourquoi ?", f"Pourquoi{FINE}?"),
        ("quoi ?!", f"quoi{FINE}?!"),
        ("trop bien!!!", f"trop bien{FINE}!!!"),
        ("deux choses: vendre; aimer", f"deux choses{NB}: vendre{FINE}; aimer"),
        ('il dit "oui" toujours', f"il dit «{NB}oui{NB}» toujours"),
        ("il dit « oui » toujours", f"il dit «{NB}oui{NB}» toujours"),
        ("il dit «oui!»", f"il dit «{NB}oui{FINE}!{NB}»"),
        ("il dit “oui” toujours", f"il dit «{NB}oui{NB}» toujours"),
        ("bon...", "bon…"),
        ("(vraiment?)", f"(vraiment{FINE}?)"),
        ("10% de 2 500 €", f"10{NB}% de 2{FINE}500{NB}€"),
        ("vite - et bien", "vite – et bien"),
        ("grand-père, porte-à-porte", "grand-père, porte-à-porte"),
    ],
)
def test_corrige(brut: str, attendu: str) -> None:
    assert typographier(brut) == attendu


@pytest.mark.parametrize(
    "texte",
    ["https://exemple.fr/a?b=c", "à 14:30", "merci :)", "bof ;-)", "06 12 34 56 78", "5'", "a:b"],
)
def test_laisse_tranquille(texte: str) -> None:
    assert typographier(texte) == texte


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_deux_fois_comme_une(texte: str) -> None:
    une = typographier(texte)
    assert typographier(une) == une


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_rien_d_invisible(texte: str) -> None:
    for c in assainir(texte):
        assert unicodedata.category(c) not in {"Cc", "Cs", "Co", "Zl", "Zp"}
    assert assainir(texte) == assainir(texte).strip()


def test_assainir_refuse_les_deguisements() -> None:
    assert assainir("a\u202eb\u2066c\ud800\x00d") == "abc d"
    assert assainir(None) == assainir(12) == assainir(["x"]) == ""
    assert len(assainir("e" + "\u0335" * 50)) <= 3


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.integers(2, 300))
def test_raccourcir_tient_dans_la_longueur(texte: str, longueur: int) -> None:
    court = raccourcir(texte, longueur)
    assert len(court) <= longueur
    assert court == texte or court.endswith(("…", "»"))


def test_raccourcir_coupe_entre_les_mots() -> None:
    assert raccourcir("transmettre mon savoir-faire", 20) == "transmettre mon…"
    assert raccourcir("court", 20) == "court"


def test_citer() -> None:
    assert citer("aider.") == f"«{NB}aider{NB}»"
    assert citer(typographier("« aider »")) == f"«{NB}aider{NB}»"
    assert citer(typographier('dire "oui" vite')) == f"«{NB}dire “oui” vite{NB}»"
    assert citer("") == citer(" . ") == ""
    assert citer_phrase("nous existons pour aider") == f"«{NB}Nous existons pour aider.{NB}»"
    assert citer_phrase("") == ""


def test_phrase() -> None:
    assert phrase("oui") == "Oui."
    assert phrase("vraiment ?") == "Vraiment ?"
    assert phrase("") == ""


@pytest.mark.parametrize(
    ("iso", "attendu"),
    [
        ("2026-11-22T09:12:00+00:00", "22 novembre 2026"),
        ("2026-05-01T00:00:00Z", "1er mai 2026"),
        ("2026-13-45", ""),
        ("hier", ""),
        (None, ""),
        (12, ""),
    ],
)
def test_date(iso: object, attendu: str) -> None:
    assert date_longue(iso) == attendu
