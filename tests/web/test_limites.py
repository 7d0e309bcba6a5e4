"""Rate limits: they count right, and are the same seen from every process."""

from __future__ import annotations

import subprocess
import sys

import pytest

from extensions.channels import limites
from extensions.channels.limites import Limite, cle_adresse, consommer

TROIS = Limite(rafale=3, par_seconde=0.5)


@pytest.fixture
def horloge(monkeypatch):
    temps = [1_900_000_000.0]
    monkeypatch.setattr(limites.time, "time", lambda: temps[0])
    return temps


def demander(moteur, demandes) -> float:
    with moteur.begin() as connexion:
        return consommer(connexion, demandes)


def test_rafale_puis_rythme(moteur, horloge):
    assert [demander(moteur, {"a": TROIS}) for _ in range(3)] == [0, 0, 0]
    assert demander(moteur, {"a": TROIS}) == 2
    assert demander(moteur, {"b": TROIS}) == 0
    horloge[0] += 2
    assert demander(moteur, {"a": TROIS}) == 0
    assert demander(moteur, {"a": TROIS}) == 2


def test_un_refus_ne_rallonge_pas_l_attente(moteur, horloge):
    for _ in range(3):
        demander(moteur, {"a": TROIS})
    assert {demander(moteur, {"a": TROIS}) for _ in range(20)} == {2}


def test_le_repos_ne_donne_pas_plus_que_la_rafale(moteur, horloge):
    demander(moteur, {"a": TROIS})
    horloge[0] += 86_400
    assert [demander(moteur, {"a": TROIS}) for _ in range(4)] == [0, 0, 0, 2]


def test_la_cle_epuisee_decide(moteur, horloge):
    large = Limite(rafale=100, par_seconde=10)
    for _ in range(3):
        assert demander(moteur, {"identite": TROIS, "adresse": large}) == 0
    assert demander(moteur, {"identite": TROIS, "adresse": large}) == 2
    assert demander(moteur, {"autre": TROIS, "adresse": large}) == 0


def test_purge(moteur, horloge):
    demander(moteur, {"a": TROIS})
    horloge[0] += 3700
    with moteur.begin() as connexion:
        limites.purger(connexion)
        assert connexion.exec_driver_sql("SELECT count(*) FROM debit_web").scalar() == 0


def test_adresses():
    """Addresses are not written down, and an IPv6 subscriber is one visitor."""
    cle = cle_adresse("192.0.2.7", "k" * 40, "adresse")
    assert "192.0.2.7" not in cle and cle != cle_adresse("192.0.2.8", "k" * 40, "adresse")
    assert cle_adresse("2001:db8::1", "k", "a") == cle_adresse("2001:db8::ffff:2", "k", "a")
    assert cle_adresse("2001:db8::1", "k", "a") != cle_adresse("2001:db8:0:1::1", "k", "a")


PROCESSUS = """
import sys
from pourquoi.journal.base import ouvrir
from extensions.channels.limites import Limite, consommer
moteur, oui = ouvrir(sys.argv[1]), 0
for _ in range(40):
    with moteur.begin() as connexion:
        oui += consommer(connexion, {"a": Limite(20, 0.001)}) == 0
print(oui)
"""


def test_plusieurs_processus_comptent_ensemble(moteur):
    processus = [
        subprocess.Popen(
            [sys.executable, "-c", PROCESSUS, str(moteur.url)], stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    assert sum(int(p.communicate(timeout=60)[0]) for p in processus) == 20
