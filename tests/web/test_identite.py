"""Tokens: only ours, only fresh ones, only as long as the visitor wants them."""

from __future__ import annotations

import jwt
import pytest

from extensions.channels import identite
from extensions.channels.identite import (
    DUREE_MEMOIRE,
    DUREE_VISITE,
    TOLERANCE,
    Identites,
    JetonRefuse,
)

SECRET = "s" * 40


@pytest.fixture
def identites(moteur):
    return Identites(moteur, SECRET)


@pytest.fixture
def horloge(monkeypatch):
    """Moves the time of the module and of the JWT library: `horloge(60)` is a minute later."""

    class Horloge:
        maintenant = 1_900_000_000.0

        def __call__(self, secondes: float) -> None:
            self.maintenant += secondes

    horloge = Horloge()
    monkeypatch.setattr(identite.time, "time", lambda: horloge.maintenant)
    monkeypatch.setattr(
        jwt.api_jwt.PyJWT,
        "_validate_exp",
        lambda _soi, payload, _now, leeway: _expire(payload, horloge.maintenant),
    )
    monkeypatch.setattr(jwt.api_jwt.PyJWT, "_validate_iat", lambda *_a, **_k: None)
    return horloge


def _expire(payload: dict, maintenant: float) -> None:
    if payload["exp"] <= maintenant:
        raise jwt.ExpiredSignatureError("Signature has expired")


def refus(identites: Identites, texte: object) -> str:
    with pytest.raises(JetonRefuse) as erreur:
        identites.verifier(texte)
    return erreur.value.args[0]


def test_identite_neuve(identites):
    """Two visitors never share a conversation, whose id is of the web channel."""
    un, autre = (identites.verifier(identites.creer().texte) for _ in range(2))
    assert un.sender != autre.sender
    assert un.sender.startswith("web:") and len(un.sender) == 40


@pytest.mark.parametrize("texte", [None, 12, {}, "", "abc", "a.b.c", "x" * 5000])
def test_jeton_illisible(identites, texte):
    assert refus(identites, texte) == "invalide"


@pytest.mark.parametrize(
    "changements",
    [{"sub": "telegram:12345"}, {"sub": "web:default"}, {"sub": None}, {"gen": "1"}, {"aud": "x"}],
)
def test_jeton_qui_vise_une_autre_conversation(identites, changements):
    """Even signed with our key, a token opens nothing but a web conversation."""
    contenu = {"aud": "pourquoi-web", "sub": "web:x", "gen": 1, "iat": 1, "exp": 9_999_999_999}
    texte = jwt.encode(contenu | changements, SECRET, algorithm="HS256")
    assert refus(identites, texte) == "invalide"


def test_jeton_signe_par_un_autre(identites, moteur):
    texte = Identites(moteur, "t" * 40).creer().texte
    assert refus(identites, texte) == "invalide"


def test_jeton_sans_signature(identites):
    contenu = jwt.decode(identites.creer().texte, options={"verify_signature": False})
    assert refus(identites, jwt.encode(contenu, "", algorithm="none")) == "invalide"


def test_jeton_d_une_identite_effacee(identites, moteur):
    texte = identites.creer().texte
    with moteur.begin() as connexion:
        connexion.execute(identite.identites.delete())
    assert refus(identites, texte) == "revoque"


@pytest.mark.parametrize(("memoire", "duree"), [(False, DUREE_VISITE), (True, DUREE_MEMOIRE)])
def test_expiration(identites, horloge, memoire, duree):
    emis = identites.creer(memoire=memoire)
    assert emis.duree == duree
    horloge(duree - 1)
    assert identites.verifier(emis.texte).memoire is memoire
    horloge(2)
    assert refus(identites, emis.texte) == "expire"


def test_revocation(identites):
    emis = identites.creer()
    suivant = identites.renouveler(identites.verifier(emis.texte))
    identites.revoquer(identites.verifier(emis.texte).sender)
    assert refus(identites, emis.texte) == refus(identites, suivant.texte) == "revoque"


def test_rotation(identites, horloge):
    """The old token lasts until the new one has served, then a little for the other tabs."""
    ancien = identites.creer().texte
    nouveau = identites.renouveler(identites.verifier(ancien)).texte
    horloge(3600)
    sender = identites.verifier(ancien).sender  # the new one was lost on the way: nothing is lost
    assert identites.verifier(nouveau).sender == sender
    horloge(TOLERANCE - 1)
    assert identites.verifier(ancien).sender == sender
    horloge(2)
    assert refus(identites, ancien) == "revoque"
    assert identites.verifier(nouveau).sender == sender


def test_rotation_sautee(identites):
    """A token from two rotations ago is worth nothing, tolerance or not."""
    premier = identites.creer().texte
    deuxieme = identites.renouveler(identites.verifier(premier)).texte
    troisieme = identites.renouveler(identites.verifier(deuxieme)).texte
    identites.verifier(troisieme)
    assert refus(identites, premier) == "revoque"


def test_age_de_rotation(identites, horloge):
    jeton = identites.verifier(identites.creer().texte)
    assert not identites.a_renouveler(jeton)
    horloge(identite.AGE_ROTATION + 1)
    assert identites.a_renouveler(jeton)


def test_purge(identites, horloge):
    emis = identites.creer(memoire=True)
    horloge(DUREE_MEMOIRE - 10)
    identites.purger()
    assert identites.verifier(emis.texte)
    horloge(DUREE_MEMOIRE + DUREE_VISITE + 10)
    identites.purger()
    with identites.moteur.connect() as connexion:
        assert connexion.execute(identite.identites.select()).all() == []
