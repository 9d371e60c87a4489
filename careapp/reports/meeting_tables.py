"""The booklet of a class's meetings with parents: cover, memo, minutes, who came, who did not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from careapp.domain.activities import Activity, Kinds, read_follow_up
from careapp.domain.calendar import be_date_short, be_date_words
from careapp.domain.people import Guardian, Pupil
from careapp.domain.schools import Signer
from careapp.domain.teams import Member, usual_teams
from careapp.reports.heading import Heading, place_of, school_line, signed, term_line
from careapp.reports.model import (
    Block,
    Column,
    Datum,
    Facts,
    Fields,
    Head,
    Note,
    Pictures,
    Report,
    Row,
    Section,
    Signs,
    Table,
    percent,
)
from careapp.reports.tallies import count, data, in_order

MEETINGS = "meetings"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with what its booklet shows. `keeper` wrote it down; `committee` are the parents
    that were chosen, `photos` JPEGs with their names."""

    activity: Activity
    pupils: Sequence[Pupil]
    families: Mapping[str, Sequence[Guardian]]
    committee: Sequence[Member]
    keeper: str = ""
    photos: Sequence[tuple[bytes, str]] = ()

    @property
    def asked(self) -> list[Pupil]:
        return [each for each in in_order(self.pupils) if each.student.id in self.activity.asked]

    @property
    def came(self) -> list[Pupil]:
        return [each for each in self.asked if each.student.id in self.activity.came]

    @property
    def absent(self) -> list[Pupil]:
        return [each for each in self.asked if each.student.id not in self.activity.came]

    def who(self, pupil: Pupil) -> Guardian | None:
        """The guardian that came, where it is said which."""
        said = self.activity.came.get(pupil.student.id, "")
        family = self.families.get(pupil.student.id, ())
        return next((each for each in family if each.id == said), None)


def meetings(
    heading: Heading, pupils: Sequence[Pupil], held: Sequence[Meeting], kinds: Kinds
) -> Report:
    """A booklet for each meeting of the class, one after the other."""
    place = place_of(pupils, heading.language)
    made = [section for each in held for section in _booklet(heading, place, each, kinds)]
    label = pupils[0].classroom.label if pupils else ""
    report = signed(heading, MEETINGS, made or [_none(heading, place)], _data(label, held))
    return replace(report, signers=()) if held else report


def _title(heading: Heading) -> str:
    title = heading.translate("Paper", "Classroom meeting with parents")
    return heading.titles.get(MEETINGS, title)


def _none(heading: Heading, place: str) -> Section:
    said = heading.translate("Paper", "No meeting with parents is written down in this term.")
    lines = school_line(heading), term_line(heading, place)
    return Section(_title(heading), lines, (Note(said),), _title(heading))


def _booklet(heading: Heading, place: str, meeting: Meeting, kinds: Kinds) -> Iterator[Section]:
    day = be_date_words(meeting.activity.day, heading.language)

    def section(title: str, blocks: Sequence[Block], line: str = "") -> Section:
        lines = line or f"{_title(heading)} · {day}"
        return Section(title, (lines, term_line(heading, place)), tuple(blocks), title)

    yield _cover(heading, place, meeting)
    yield Section(
        heading.translate("Paper", "Memo"), (), tuple(_memo(heading, place, meeting)),
        heading.translate("Paper", "Memo"),
    )  # fmt: skip
    minutes = heading.translate("Paper", "Agenda and minutes")
    yield section(minutes, tuple(_minutes(heading, meeting, kinds)))
    yield section(heading.translate("Paper", "Parents who came"), _came(heading, meeting))
    yield section(heading.translate("Paper", "Parents who did not come"), _absent(heading, meeting))
    yield section(heading.translate("Paper", "Committee of the parents"), _team(heading, meeting))
    if meeting.photos:
        photos = Pictures(tuple(meeting.photos))
        yield section(heading.translate("Paper", "Photos"), (photos,))


def _cover(heading: Heading, place: str, meeting: Meeting) -> Section:
    found = meeting.activity
    topic = found.topic or _title(heading)
    lines = (school_line(heading), term_line(heading, place))
    pairs = (
        (heading.translate("Paper", "Topic"), topic),
        (heading.translate("Paper", "Date"), be_date_words(found.day, heading.language)),
        (heading.translate("Paper", "Place"), found.place),
        (heading.translate("Paper", "Written down by"), meeting.keeper),
        (heading.translate("Paper", "Aim"), found.aim),
    )
    blocks = (
        _numbers(heading, meeting),
        Fields(tuple(pair for pair in pairs if pair[1]), wide=True),
    )
    return Section(_title(heading), lines, blocks, heading.translate("Paper", "Cover"))


def _numbers(heading: Heading, meeting: Meeting) -> Facts:
    people = heading.translate("Paper", "{n}")
    asked, came = len(meeting.asked), len(meeting.came)
    share = percent(came, asked)
    return Facts(
        (
            (heading.translate("Paper", "Families asked"), people.format(n=asked)),
            (heading.translate("Paper", "Came"), people.format(n=came)),
            (heading.translate("Paper", "Percent"), "–" if share is None else str(share)),
            (heading.translate("Paper", "Did not come"), people.format(n=asked - came)),
        )
    )


def _memo(heading: Heading, place: str, meeting: Meeting) -> Iterator[Block]:
    """Plain words that a school takes over into its own memo."""
    found, term = meeting.activity, term_line(heading, place)
    about = heading.translate("Paper", "Report of the classroom meeting with parents, {term}")
    to = heading.translate("Paper", "The director of {school}")
    yield Fields(
        (
            (heading.translate("Paper", "Office"), school_line(heading)),
            (heading.translate("Paper", "Date"), be_date_words(found.day, heading.language)),
            (heading.translate("Paper", "About"), about.format(term=term)),
            (heading.translate("Paper", "To"), to.format(school=heading.school)),
        ),
        wide=True,
    )
    said = heading.translate(
        "Paper",
        "The homeroom teachers of this class held a meeting with the parents on {day}. Of {asked} "
        "families {came} came. Who did not come was asked after as written on the following pages.",
    )
    day = be_date_words(found.day, heading.language)
    yield Note(said.format(day=day, asked=len(meeting.asked), came=len(meeting.came)))
    if found.result:
        yield Note(found.result)
    yield Note(heading.translate("Paper", "For your information."))
    keeper = Signer(heading.translate("Paper", "Reporter"), meeting.keeper)
    yield Signs((keeper, *heading.signers[1:]))  # the first of the school's own reports


def _minutes(heading: Heading, meeting: Meeting, kinds: Kinds) -> Iterator[Block]:
    found = meeting.activity
    item = heading.translate("Paper", "Agenda item {n}: {words}")
    nothing = heading.translate("Paper", "(nothing was written down)")
    for n, words in kinds.agenda.items():
        yield Note(item.format(n=n, words=words.get(heading.language, words["en"])), strong=True)
        yield Note(found.agenda.get(n, "") or nothing)
    for title, text in (
        (heading.translate("Paper", "The activity in detail"), found.detail),
        (heading.translate("Paper", "Result"), found.result),
    ):
        if text:
            yield Note(title, strong=True)
            yield Note(text)
    yield Signs(
        (
            Signer(heading.translate("Paper", "Took the minutes"), meeting.keeper),
            Signer(heading.translate("Paper", "Chair of the meeting")),
        )
    )


def _came(heading: Heading, meeting: Meeting) -> tuple[Block, ...]:
    """With places to sign, also for those who are still to come."""
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name of the child"),
        heading.translate("Paper", "Parent who came"),
        heading.translate("Paper", "Related as"),
        heading.translate("Paper", "Signature"),
    )
    columns = (
        Column("number", 0.7),
        Column("text", 3.4),
        Column("text", 3.2),
        Column("text", 1.4),
        Column("text", 2.4),
    )
    rows = tuple(
        Row((each.number, each.student.name, *_parent(heading, meeting, each), ""))
        for each in meeting.asked
    )
    return _numbers(heading, meeting), Table((tuple(map(Head, heads)),), columns, rows)


def _parent(heading: Heading, meeting: Meeting, pupil: Pupil) -> tuple[str, str]:
    if pupil.student.id not in meeting.activity.came:
        return heading.translate("Paper", "did not come"), ""
    found = meeting.who(pupil)
    if found is None:
        return heading.translate("Paper", "came"), ""
    words = {
        "father": heading.translate("Paper", "Father"),
        "mother": heading.translate("Paper", "Mother"),
    }
    return found.name, words.get(found.role, found.kinship)


def _absent(heading: Heading, meeting: Meeting) -> tuple[Block, ...]:
    if not meeting.absent:
        return (Note(heading.translate("Paper", "Of every child somebody came.")),)
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name of the child"),
        heading.translate("Paper", "Asked after on"),
        heading.translate("Paper", "How"),
    )
    columns = (Column("number", 0.7), Column("text", 3.4), Column("text", 1.6), Column("text", 4.2))
    rows = tuple(_followed(heading, meeting, each) for each in meeting.absent)
    return (Table((tuple(map(Head, heads)),), columns, rows),)


def _followed(heading: Heading, meeting: Meeting, pupil: Pupil) -> Row:
    said = read_follow_up(meeting.activity.followed.get(pupil.student.id, ""))
    day = be_date_short(said.day, heading.language) if said.day else ""
    how = said.how or heading.translate("Paper", "not yet")
    return Row((pupil.number, pupil.student.name, day, how),
               tones=("", "", "", "" if said.how else "at_risk"))  # fmt: skip


def _team(heading: Heading, meeting: Meeting) -> tuple[Block, ...]:
    if not meeting.committee:
        return (Note(heading.translate("Paper", "Nobody is chosen yet.")),)
    heads = (
        heading.translate("Paper", "Post"),
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "Telephone"),
    )
    columns = (Column("text", 2), Column("text", 4), Column("id", 2))
    known = usual_teams()
    rows = tuple(
        Row((known.post(each.post, heading.language), each.name, each.phone))
        for each in meeting.committee
    )
    return (Table((tuple(map(Head, heads)),), columns, rows),)


def _data(place: str, held: Sequence[Meeting]) -> Iterator[Datum]:
    """A meeting by its day; families are counted by the sex of their children."""
    for each in held:
        row = f"{place} {each.activity.day.isoformat()}".strip()
        asked = count(each.asked)
        yield from data(row, "asked", asked)
        yield from data(row, "came", count(each.came), asked)
        followed = [pupil for pupil in each.absent if each.activity.followed.get(pupil.student.id)]
        yield from data(row, "followed", count(followed), count(each.absent))
