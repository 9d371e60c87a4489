"""Reports of activities: from the rows of a term to the list, and to a meeting's booklet."""

from collections.abc import Callable
from itertools import islice

from careapp.domain.activities import Activity, usual_kinds
from careapp.domain.documents import JPEG, Document
from careapp.domain.people import Pupil
from careapp.domain.teams import PARENTS
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.reports.activity_tables import PHOTOS, Held, activities
from careapp.reports.boards import SCHOOL
from careapp.reports.heading import Heading
from careapp.reports.meeting_tables import meetings
from careapp.reports.meetings import MEETINGS, PARTS, Foreword, Meeting
from careapp.reports.model import Report
from careapp.services import letter_fields, letter_texts
from careapp.services.desk import Desk
from careapp.services.report_kinds import Wanted
from careapp.store import activities as store_activities
from careapp.store import documents, people, schools, teams

FOREWORD = "meeting-foreword"  # the text that a school may write as its own
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
    foreword = _foreword(desk, wanted, heading)
    made = [
        Meeting(
            each, pupils, families, committee, staff.get(each.owner, ""), _photos(desk, each),
            foreword, _written(desk, each),
        )
        for each in found
    ]  # fmt: skip
    return meetings(heading, pupils, made, usual_kinds(), _without(wanted))


def _without(wanted: Wanted) -> frozenset[str]:
    """The parts that are left out. CareError for what is no part, or for all of them."""
    unknown = sorted(wanted.without - {*PARTS})
    if unknown:
        raise CareError(
            translate(
                "Reports", "The booklet has no part “{part}”. Its parts are: {parts}."
            ).format(part=unknown[0], parts=", ".join(PARTS))
        )
    if wanted.without >= {*PARTS}:
        raise CareError(translate("Reports", "Choose at least one part of the booklet."))
    return wanted.without


def _foreword(desk: Desk, wanted: Wanted, heading: Heading) -> Foreword:
    """The school's own text, else the usual one, and what its fields stand for whatever the
    meeting."""
    text = letter_texts.texts_of(desk, FOREWORD, heading.language)["body"]
    school = schools.school(desk.db)
    known = letter_fields.of_school(desk, school, wanted, heading) if school else {}
    return Foreword(text, known)


def _written(desk: Desk, meeting: Activity) -> dict[str, bytes]:
    """The newest photo of each child's letter."""
    found = reversed(documents.about(desk.db, meeting.id))
    newest = {each.student: each.id for each in found if each.student and each.media == JPEG}
    return {student: documents.content(desk.db, id_) for student, id_ in newest.items()}


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
        for each in islice((each for each in found if _of_album(each)), most)
    )


def _of_album(document: Document) -> bool:
    """One of a child alone is its letter."""
    return document.media == JPEG and not document.student
