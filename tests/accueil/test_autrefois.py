"""What people do now, when they also tell what they did before."""

from __future__ import annotations

from pourquoi.accueil import recevoir_activite
from pourquoi.carnet import Carnet, Message
from pourquoi.raison_detre.metier import en_acte


def test_ce_qu_on_fait_plutot_que_ce_qu_on_faisait() -> None:
    texte = "J'ai été infirmière pendant dix-neuf ans et depuis l'an dernier je suis traiteur à mon compte."
    carnet = Carnet(propos={"activite": "je suis traiteur à mon compte"})
    recevoir_activite(carnet, Message(texte))
    assert "traiteur" in (carnet.activite or "") and "infirmi" not in (carnet.activite or "")


def test_rien_ne_vit_qui_n_est_pas_un_lieu() -> None:
    assert en_acte("un agent de recherches privé") is None
    assert en_acte("quarante vaches") is None
    assert en_acte("une permanence à Maubeuge") == "faire vivre une permanence à Maubeuge"
