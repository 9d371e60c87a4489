"""What a hub is told of a school: in which classes the children are, and what each account may do
there."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from careapp.domain.access import Action
from careapp.domain.hub import Rights, rights_of
from careapp.services.desk import Desk
from careapp.services.package_school import BY_TABLE, SETTINGS
from careapp.store import schools
from careapp.store.hub_places import Places
from careapp.store.packages import LET_GO

# Any of these is enough to write, for the whole school, what is of no child.
_TABLES: Mapping[str, frozenset[Action]] = {
    **BY_TABLE,
    "activity": frozenset({Action.KEEP_ACTIVITIES}),
    "document": frozenset({Action.KEEP_ACTIVITIES}),
    "team_member": frozenset({Action.KEEP_PARTNERS}),
    "conflict": frozenset({Action.JOIN_LAPTOPS, Action.HAND_OVER}),
}
_SETTINGS: Mapping[str, frozenset[Action]] = {
    **SETTINGS,
    LET_GO: frozenset({Action.JOIN_LAPTOPS, Action.HAND_OVER}),
}


@dataclass(frozen=True, slots=True)
class Told:
    """What an account that reaches the whole school tells the hub: who is where, who may what."""

    places: Places
    rights: Mapping[str, Rights]

    @property
    def sum(self) -> str:
        said = [sorted(self.places), [[id_, repr(each)] for id_, each in self.rights.items()]]
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def rights_there(desk: Desk) -> dict[str, Rights]:
    """By staff id what each of the school may do on a hub."""
    return {each.id: rights_of(each, _TABLES, _SETTINGS) for each in schools.staff(desk.db)}
