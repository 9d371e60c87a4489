"""Activities of a term: of a class one by one, of a grade or the school in numbers alone."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.activities import HOMEROOM, Activity, Kinds
from careapp.domain.calendar import be_date_short
from careapp.domain.people import Pupil
from careapp.reports.boards import SCHOOL
from careapp.reports.heading import (
    Heading,
    Origin,
    day,
    grade_name,
    place_of,
    school_line,
    signed,
    term_line,
)
from careapp.reports.model import (
    Block,
    Column,
    Datum,
    Facts,
    Head,
    Note,
    Pictures,
    Report,
    Row,
    Section,
    Table,
    Value,
    percent,
)
from careapp.reports.people_tables import nobody
from careapp.reports.tallies import by_class, count, data, parts_of

ACTIVITIES = "activities"
Photos = Sequence[tuple[bytes, str]]  # JPEGs with their names
NO_PHOTOS: Mapping[str, Photos] = {}
PHOTOS = 2  # of an activity, as its paper has places for


@dataclass(frozen=True, slots=True)
class Held:
    """The activities of a term that had begun on `day`, the oldest first."""

    activities: Sequence[Activity]
    kinds: Kinds
    day: date

    def of_kind(self, kind: str) -> list[Activity]:
        return [each for each in self.activities if each.kind == kind]

    def in_rooms(self, rooms: Sequence[str]) -> "Held":
        """Those of some classes; what is of the whole school is of none."""
        some = [each for each in self.activities if set(each.rooms) & set(rooms)]
        return Held(some, self.kinds, self.day)

    def of_pupils(self, pupils: Sequence[Pupil]) -> "Held":
        """Those of the classes of some children, and of the whole school where they were asked."""
        rooms = {each.classroom.label for each in pupils}
        ids = {each.student.id for each in pupils}
        some = [
            each
            for each in self.activities
            if (set(each.rooms) & rooms if each.rooms else each.asked & ids)
        ]
        return Held(some, self.kinds, self.day)

    def took_part(self, pupils: Sequence[Pupil]) -> list[Pupil]:
        """Who was at anything for children but homeroom."""
        there = {
            student
            for each in self.activities
            if each.kind != HOMEROOM and self.kinds.kind(each.kind).who == "students"
            for student in each.came
        }
        return [each for each in pupils if each.student.id in there]

    def parents(self, pupils: Sequence[Pupil]) -> tuple[list[Pupil], list[Pupil]]:
        """Of whom a parent was asked to a meeting, and of whom one came to any."""
        meetings = [each for each in self.activities if self.kinds.kind(each.kind).who == "parents"]
        asked = {student for each in meetings for student in each.asked}
        came = {student for each in meetings for student in each.came}
        return (
            [each for each in pupils if each.student.id in asked],
            [each for each in pupils if each.student.id in came],
        )


def activities(
    heading: Heading,
    pupils: Sequence[Pupil],
    held: Held,
    place: str = SCHOOL,
    photos: Mapping[str, Photos] = NO_PHOTOS,
    *,
    child: bool = False,
) -> Report:
    """`place` is what it is of: `school`, a grade or a class; with `child` it is of one child of
    the class. `photos` are by the activity's id, for a class alone."""
    alone = "/" in place
    mine = held.of_pupils(pupils) if place != SCHOOL else held
    blocks: list[Block] = [*nobody(heading, pupils)]
    if alone:  # of a grade or the school the last row of the table says the same
        blocks.insert(0, _facts(heading, pupils, mine))
    if mine.activities:
        one_by_one = _one_by_one(heading, pupils, mine, child=child) if alone else None
        blocks.append(one_by_one or _by_class(heading, pupils, mine))
    elif pupils:
        blocks.append(Note(heading.translate("Paper", "No activities are written down here.")))
    title = heading.translate("Paper", "Activities of promotion and prevention")
    section = Section(
        heading.titles.get(ACTIVITIES, title),
        (school_line(heading), term_line(heading, place_of(pupils, heading.language))),
        tuple(blocks),
        heading.translate("Paper", "Activities"),
    )
    shown = [each for each in mine.activities if photos.get(each.id)] if alone else []
    sections = (section, *([_album(heading, section, mine.kinds, shown, photos)] if shown else []))
    numbers = _data(place, pupils, mine)
    origin = _origin(heading, held.kinds)
    return signed(heading, ACTIVITIES, sections, numbers, (origin,), landscape=alone)


def _album(
    heading: Heading,
    section: Section,
    kinds: Kinds,
    shown: Sequence[Activity],
    photos: Mapping[str, Photos],
) -> Section:
    """The first photos of each activity, with its day and topic under them."""
    title = heading.translate("Paper", "Photos of the activities")
    album: list[tuple[bytes, str]] = []
    for each in shown:
        words = each.topic or kinds.kind(each.kind).word(heading.language)
        name = f"{be_date_short(each.day, heading.language)} · {words}"
        album += [(photo, name) for photo, _ in photos[each.id][:PHOTOS]]
    return Section(title, section.subtitles, (Pictures(tuple(album), across=3),), title)


def _origin(heading: Heading, kinds: Kinds) -> Origin:
    """Where the kinds come from."""
    source = kinds.source.get(heading.language, kinds.source["en"])
    doubt = "" if kinds.verified else heading.translate("Paper", "list not verified")
    return Origin(heading.translate("Paper", "Kinds of activities"), 1, doubt, source)


def _facts(heading: Heading, pupils: Sequence[Pupil], held: Held) -> Facts:
    took, (asked, came) = held.took_part(pupils), held.parents(pupils)
    many = heading.translate("Paper", "{part} of {all}")
    once, times = heading.translate("Paper", "once"), heading.translate("Paper", "{n} times")
    pairs = [
        (
            held.kinds.kind(kind).word(heading.language),
            once if (n := len(held.of_kind(kind))) == 1 else times.format(n=n),
        )
        for kind in held.kinds.kinds
        if held.of_kind(kind)
    ]
    children = heading.translate("Paper", "Children in more than homeroom")
    parents = heading.translate("Paper", "Parents at a meeting")
    return Facts(
        (
            *pairs,
            (children, many.format(part=len(took), all=len(pupils))),
            (parents, many.format(part=len(came), all=len(asked))),
            (heading.translate("Paper", "As of"), day(heading)),
        )
    )


def _one_by_one(heading: Heading, pupils: Sequence[Pupil], held: Held, *, child: bool) -> Table:
    """What was expected stands beside what came of it."""
    heads = (
        heading.translate("Paper", "Date"),
        heading.translate("Paper", "Kind"),
        heading.translate("Paper", "Topic"),
        heading.translate("Paper", "The activity in detail"),
        heading.translate("Paper", "Expected result"),
        heading.translate("Paper", "Result"),
        heading.translate("Paper", "Came / asked"),
    )
    columns = (
        Column("text", 1.5),
        Column("text", 1.8),
        Column("text", 2.6),
        Column("text", 2.8),
        Column("text", 2.6),
        Column("text", 2.6),
        Column("text", 1.2),
    )
    known = held.kinds
    rows = (Row(_values(heading, pupils, known, each, child=child)) for each in held.activities)
    return Table((tuple(map(Head, heads)),), columns, tuple(rows))


def _values(
    heading: Heading, pupils: Sequence[Pupil], kinds: Kinds, each: Activity, *, child: bool
) -> tuple[Value, ...]:
    """Of what is of the whole school the children of this class alone are counted, and of one
    child nobody else."""
    ids = frozenset(pupil.student.id for pupil in pupils)
    asked = each.asked if each.rooms and not child else each.asked & ids
    came = asked & each.came.keys()
    return (
        be_date_short(each.day, heading.language),
        kinds.kind(each.kind).word(heading.language),
        each.topic,
        each.detail,
        each.aim,
        each.result,
        f"{len(came)}/{len(asked)}" if asked else "",
    )


def _by_class(heading: Heading, pupils: Sequence[Pupil], held: Held) -> Table:
    """A row a class, and one for what is of the whole school; what several classes did together
    stands in each of their rows and is one in the total."""
    language = heading.language
    shown = [kind for kind in held.kinds.kinds.values() if held.of_kind(kind.id)]
    above = (
        Head(heading.translate("Paper", "Class"), rows=2),
        Head(heading.translate("Paper", "Activities"), span=len(shown) + 1),
        Head(heading.translate("Paper", "Children in more than homeroom"), span=2),
        Head(heading.translate("Paper", "Parents at a meeting"), span=2),
    )
    number, share = heading.translate("Paper", "Number"), heading.translate("Paper", "Percent")
    total = heading.translate("Paper", "Total")
    names = [each.word(language) for each in shown]
    below = tuple(map(Head, (*names, total, number, share, number, share)))
    columns = (
        Column("text", 2.6),
        *(Column(divided=n == 0) for n in range(len(shown))),
        Column(),
        Column(divided=True),
        Column("percent"),
        Column(divided=True),
        Column("percent"),
    )
    kinds = [each.id for each in shown]
    rows = [
        Row((grade_name(label, language), *_numbers(kinds, members, held.in_rooms([label]), held)))
        for label, members in by_class(pupils).items()
    ]
    wide = Held([each for each in held.activities if not each.rooms], held.kinds, held.day)
    if wide.activities:
        counts = [len(wide.of_kind(kind)) for kind in kinds]
        name = heading.translate("Paper", "Of the whole school")
        rows.append(Row((name, *counts, len(wide.activities), None, None, None, None)))
    rows.append(Row((total, *_numbers(kinds, pupils, held, held)), total=True))
    return Table((above, below), columns, tuple(rows))


def _numbers(
    kinds: Sequence[str], pupils: Sequence[Pupil], here: Held, held: Held
) -> tuple[Value, ...]:
    """`here` are the activities that are counted; children count wherever they took part."""
    took, (asked, came) = held.took_part(pupils), held.parents(pupils)
    return (
        *(len(here.of_kind(kind)) for kind in kinds),
        len(here.activities),
        len(took),
        percent(len(took), len(pupils)),
        len(came),
        percent(len(came), len(asked)),
    )


def _data(place: str, pupils: Sequence[Pupil], held: Held) -> Iterator[Datum]:
    """Rows: the place, then the grades and classes in it; activities are counted, and children."""
    parts: Mapping[str, Sequence[Pupil]] = {place: pupils, **parts_of(place, pupils)}
    for part, members in parts.items():
        rooms = [each.classroom.label for each in members]
        here = held if part == place else held.in_rooms(rooms)
        for kind in held.kinds.kinds:
            yield Datum(part, kind, "total", len(here.of_kind(kind)))
        yield Datum(part, "activities", "total", len(here.activities))
        yield from data(part, "took_part", count(held.took_part(members)), count(members))
        asked, came = map(count, held.parents(members))
        yield from data(part, "asked", asked, count(members))
        yield from data(part, "parents_came", came, asked)
