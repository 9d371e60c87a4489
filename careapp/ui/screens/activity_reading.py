"""What the page of an activity reads: it, the committee of its class, its photos, the words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.documents import PICTURES, Document
from careapp.domain.targets import indicators
from careapp.domain.teams import PARENTS, Member
from careapp.i18n import language
from careapp.services.activities import Whole
from careapp.services.schools import SchoolServices

Photo = tuple[Document, bytes]
_FIRST_STEP = 3  # indicators of knowing and screening children are not borne out by activities


@dataclass(frozen=True, slots=True)
class Shown:
    """`indicators` are those to choose from, by id, with their titles."""

    whole: Whole
    members: Sequence[Member]
    photos: Sequence[Photo]
    indicators: Mapping[str, str]
    letters: Mapping[str, Document]  # by student the photo of its letter


def read(services: SchoolServices, id_: str, known: Mapping[str, Photo]) -> Shown:
    """In the database lane; of the photos only those that are not `known`, by document: each one
    that is opened is noted."""
    whole = services.activities.whole(id_)
    rooms = whole.activity.rooms
    parents = whole.kind.who == "parents" and bool(rooms)
    members = services.teams.members(whole.term.year, PARENTS, rooms[0]) if parents else ()
    found = [each.id for each in services.documents.of_activity(id_) if each.media in PICTURES]
    shots = [known.get(each) or services.documents.content(each) for each in found]
    offered = {
        each.id: each.title[language()]
        for each in indicators().values()
        if each.step >= _FIRST_STEP or each.id in whole.activity.evidence
    }
    letters = services.meetings.photographed(id_) if whole.kind.who == "parents" else {}
    return Shown(whole, members, shots, offered, letters)
