"""Reports of activities: from the rows of a term to the list, and to a meeting's booklet."""

from collections.abc import Callable
from itertools import islice

from careapp.domain.activities import Activity, usual_kinds
from careapp.domain.documents import JPEG
from careapp.domain.people import Pupil
from careapp.domain.teams import PARENTS
from careapp.reports.activity_tables import PHOTOS, Held, activities
from careapp.reports.boards import SCHOOL
from careapp.reports.heading import Heading
from careapp.reports.meeting_tables import meetings
from careapp.reports.meetings import MEETINGS, Meeting
from careapp.reports.model import Report
from careapp.services.desk import Desk
from careapp.services.report_kinds import Wanted
from careapp.store import activities as store_activities
from careapp.store import documents, people, schools, teams

Build = Callable[[str, Wanted, list[Pupil]], Report]


def activity_report(desk: Desk, heading_of: Callable[[Wanted], Heading]) -> Build:
    """What makes either report of the children it is given; who may have it is settled before."""

    def build(name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        make = _meetings if name == MEETINGS else _activities
        return make(desk, heading_of(wanted), wanted, pupils)

    return build


def _activities(desk: Desk, heading: Heading, wanted: Wanted, pupils: list[Pupil]) -> Report:
    rooms = {each.classroom.label for each in pupils}
    place = wanted.classroom.label if wanted.classroom else wanted.grade or SCHOOL
    if wanted.student and pupils:
        place = pupils[0].classroom.label
    found = _held(desk, wanted, None if place == SCHOOL else [*rooms, ""], None)
    held, child = Held(found, usual_kinds(), desk.today), wanted.student is not None
    if "/" not in place or child:  # photos show the class
        return activities(heading, pupils, held, place, child=child)
    mine = held.of_pupils(pupils).activities
    photos = {each.id: _photos(desk, each, PHOTOS) for each in mine}
    return activities(heading, pupils, held, place, photos)


def _meetings(desk: Desk, heading: Heading, wanted: Wanted, pupils: list[Pupil]) -> Report:
    rooms, db = {each.classroom.label for each in pupils}, desk.db
    found = _held(desk, wanted, [*rooms], usual_kinds().of_parents())
    staff = schools.staff_names(db)
    families = {
        each.student.id: people.guardians(db, each.student.id) for each in pupils
    } if found else {}  # fmt: skip
    committee = [
        each
        for each in teams.members(db, wanted.term.year)
        if each.team == PARENTS and each.classroom in rooms
    ]
    made = [
        Meeting(each, pupils, families, committee, staff.get(each.owner, ""), _photos(desk, each))
        for each in found
    ]
    return meetings(heading, pupils, made, usual_kinds())


def _held(
    desk: Desk, wanted: Wanted, rooms: list[str] | None, kinds: frozenset[str] | None
) -> list[Activity]:
    """What has begun by today; what is still to come is no report yet."""
    found = store_activities.activities(desk.db, wanted.term.id, rooms, kinds)
    return [each for each in found if each.is_held(desk.today)]


def _photos(
    desk: Desk, activity: Activity, most: int | None = None
) -> tuple[tuple[bytes, str], ...]:
    found = reversed(documents.about(desk.db, activity.id))
    return tuple(
        (documents.content(desk.db, each.id), each.name.rpartition(".")[0])
        for each in islice((each for each in found if each.media == JPEG), most)
    )
