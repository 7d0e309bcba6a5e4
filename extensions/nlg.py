"""The coach's voice: fills responses of the domain, and never says the same variation twice."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.core.nlg.generator import ResponseVariationFilter
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from pourquoi.clientele.mot import nommer_les_clients
from pourquoi.reglages import Reglages

_ALTERNATIVE = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")
_CHAMP = re.compile(r"\{([ ,]*)(\w+)\}")
"""A field, with what joins it to the words before it: « Bonjour{ prenom}, »."""


REFLET = "utter_reflet_"
DERNIERS = 2
"""Of how many reflections the opening is not taken again."""


def debut(texte: str) -> str:
    """The first word of a variation, in lower case; empty when it opens with a field."""
    m = re.match(r"[«\s]*([^\W_]+(?:[’-]\w+)*)", _ALTERNATIVE.sub(r"\1", texte))
    return m[1].lower() if m else ""


def deja_dit(tracker: DialogueStateTracker) -> dict[str, list[int]]:
    """Which variations of each response this conversation has heard, in order.

    The slot `deja_dit` holds those of the events before it; later ones are read from the events.
    """
    dits: dict[str, list[int]] = {}
    recents: list[BotUttered] = []
    for event in reversed(tracker.events):
        if isinstance(event, SlotSet) and event.key == "deja_dit":
            dits = {nom: list(rangs) for nom, rangs in (event.value or {}).items()}
            break
        if isinstance(event, BotUttered) and "variante" in event.metadata:
            recents.append(event)
    for event in reversed(recents):
        dits.setdefault(event.metadata["utter_action"], []).append(event.metadata["variante"])
    return dits


class Repliques(TemplatedNaturalLanguageGenerator):
    """Chooses the first variation not yet said, for « vous » or « tu », and fills it.

    A response text may hold `[vous|tu]` alternations and `{champs}` taken from the variables of
    the action, the settings and the slots. Values are inserted as they are, never read as text.
    """

    def __init__(self, endpoint_config: EndpointConfig | None, domain: Domain) -> None:
        """Keep the responses of the domain.

        Args:
            endpoint_config: the `nlg` entry of `endpoints.yml`; nothing in it is needed.
            domain: the domain of the model.
        """
        # Rasa hands over the responses of the model once it is loaded.
        super().__init__(domain.responses)
        reglages = Reglages.lire()
        self.reglages = {
            "prevention": reglages.numero_prevention_suicide,
            "urgences": reglages.numero_urgences,
            "entrepreneurs": reglages.numero_entrepreneurs,
            "violences": reglages.numero_violences,
            "victimes": reglages.numero_victimes,
            "police": reglages.numero_police,
            "contact": reglages.human_contact or "",
        }

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        **kwargs: Any,
    ) -> dict[str, Any] | None:
        """Return the draft of a message, or None when the domain has no such response."""
        if utter_action not in self.responses:
            return None
        valeurs = {**tracker.current_slot_values(), **self.reglages, **kwargs}
        if "ligne" in kwargs:
            # Who is beaten at home is not sent to the prevention of suicide, and needs the police.
            valeurs["prevention"] = self.reglages[kwargs["ligne"]]
            valeurs["urgences"] = self.reglages["police"]
        candidates = ResponseVariationFilter(self.responses).responses_for_utter_action(
            utter_action, output_channel, valeurs
        )
        if not candidates:
            return None
        dits = deja_dit(tracker).get(utter_action, [])
        rang = self._choisir(utter_action, candidates, dits, self._derniers_debuts(tracker))
        tutoiement = bool(valeurs.get("tutoiement"))
        reponse = self.responses[utter_action][rang]
        if mot := valeurs.get("mot_client"):
            reponse = {**reponse, "text": nommer_les_clients(reponse.get("text", ""), mot)}
        draft = rendre(reponse, valeurs, tutoiement)
        draft.pop("condition", None)
        return {**draft, "utter_action": utter_action, "variante": rang}

    def _derniers_debuts(self, tracker: DialogueStateTracker) -> set[str]:
        """The opening words of the latest reflections, which the next one does not open with."""
        debuts: list[str] = []
        for event in reversed(tracker.events):
            if isinstance(event, BotUttered) and "variante" in event.metadata:
                nom, rang = event.metadata["utter_action"], event.metadata["variante"]
                if nom.startswith(REFLET) and rang < len(self.responses.get(nom, ())):
                    debuts.append(debut(self.responses[nom][rang].get("text", "")))
            if len(debuts) == DERNIERS:
                break
        return {d for d in debuts if d}

    def _choisir(self, nom: str, candidates: list[dict], dits: list[int], debuts: set[str]) -> int:
        rangs = [
            rang
            for rang, variation in enumerate(self.responses[nom])
            if any(variation is candidate for candidate in candidates)
        ]
        nouveaux = [rang for rang in rangs if rang not in dits]
        if nouveaux:
            textes = self.responses[nom]
            neufs = (r for r in nouveaux if debut(textes[r].get("text", "")) not in debuts)
            return next(neufs, nouveaux[0]) if nom.startswith(REFLET) else nouveaux[0]
        # Everything has been said: the one said longest ago.
        return max(rangs, key=lambda rang: dits[::-1].index(rang))


def rendre(
    reponse: Mapping[str, Any], valeurs: Mapping[str, Any], tutoiement: bool
) -> dict[str, Any]:
    """Fill a response: choose `[vous|tu]`, then insert the fields.

    Args:
        reponse: a variation of the domain.
        valeurs: field values; a missing one leaves the field empty.
        tutoiement: whether to say « tu ».
    """
    return {cle: _remplir(copy.deepcopy(v), valeurs, tutoiement) for cle, v in reponse.items()}


def _champ(trouve: re.Match[str], valeurs: Mapping[str, Any]) -> str:
    dit = str(valeurs.get(trouve[2]) or "")
    return f"{trouve[1]}{dit}" if dit else ""


def _remplir(valeur: Any, valeurs: Mapping[str, Any], tutoiement: bool) -> Any:
    if isinstance(valeur, str):
        texte = _ALTERNATIVE.sub(lambda m: m[2 if tutoiement else 1], valeur)
        # A contact nobody set leaves no empty line.
        return _CHAMP.sub(lambda m: _champ(m, valeurs), texte).rstrip()
    if isinstance(valeur, list):
        return [_remplir(v, valeurs, tutoiement) for v in valeur]
    if isinstance(valeur, dict):
        return {cle: _remplir(v, valeurs, tutoiement) for cle, v in valeur.items()}
    return valeur
