"""Meetings with parents: the small groups they sat in, and what the children wrote to them."""

from collections.abc import Mapping
from dataclasses import replace

from careapp.domain.activities import GROUPS, Activity
from careapp.domain.documents import JPEG, Document
from careapp.errors import CareError, NotAllowed
from careapp.i18n import translate
from careapp.services.activities import Activities
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.store import documents


class Meetings:
    def __init__(self, desk: Desk, people: People, activities: Activities) -> None:
        self._desk, self._people, self._activities = desk, people, activities

    def group(self, id_: str, groups: Mapping[str, str]) -> None:
        """In which small group the parents of students sat, `1` to `9`; "" for none."""
        if set(groups.values()) - {*GROUPS, ""}:
            raise CareError(translate("Activities", "Small groups have the numbers 1 to 9."))

        def change(found: Activity) -> Activity:
            now = {**found.grouped, **groups}
            return replace(found, grouped={each: group for each, group in now.items() if group})

        self._activities.change(id_, groups.keys(), change)

    def keep_letter(self, id_: str, student: str, text: str) -> None:
        """What a child wrote to its parents; "" takes it out."""

        def change(found: Activity) -> Activity:
            now = {**found.letters, student: text.strip()}
            return replace(found, letters={each: said for each, said in now.items() if said})

        self._activities.change(id_, [student], change)

    def photographed(self, id_: str) -> dict[str, Document]:
        """By student the photo of a letter that was written by hand, the newest; of those children
        alone that the account reaches."""
        self._activities.whole(id_)  # refuses one that is out of reach
        found = reversed(documents.about(self._desk.db, id_))
        written = {each.student: each for each in found if each.student and each.media == JPEG}
        return {student: each for student, each in written.items() if self._reaches(student)}

    def _reaches(self, student: str) -> bool:
        try:
            self._people.student(student)
        except NotAllowed:
            return False
        return True
