"""The booklet of a class's meetings with parents: the first pages, the minutes, who came, who did
not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from careapp.domain.activities import Kinds, read_follow_up
from careapp.domain.calendar import be_date_short, be_date_words
from careapp.domain.people import Pupil
from careapp.domain.schools import Signer
from careapp.domain.teams import usual_teams
from careapp.reports.heading import Heading, place_of, school_line, signed, term_line
from careapp.reports.meeting_front import front, memo
from careapp.reports.meetings import MEETINGS, Meeting, numbers, title
from careapp.reports.model import (
    Block,
    ChildName,
    Column,
    Datum,
    Head,
    Note,
    Pictures,
    Report,
    Row,
    Section,
    Signs,
    Table,
)
from careapp.reports.tallies import count, data


def meetings(
    heading: Heading, pupils: Sequence[Pupil], held: Sequence[Meeting], kinds: Kinds
) -> Report:
    """A booklet for each meeting of the class, one after the other."""
    place = place_of(pupils, heading.language)
    made = [section for each in held for section in _booklet(heading, place, each, kinds)]
    label = pupils[0].classroom.label if pupils else ""
    report = signed(heading, MEETINGS, made or [_none(heading, place)], _data(label, held))
    return replace(report, signers=()) if held else report


def _none(heading: Heading, place: str) -> Section:
    said = heading.translate("Paper", "No meeting with parents is written down in this term.")
    lines = school_line(heading), term_line(heading, place)
    return Section(title(heading), lines, (Note(said),), title(heading))


def _booklet(heading: Heading, place: str, meeting: Meeting, kinds: Kinds) -> Iterator[Section]:
    pages = [memo(heading, place, meeting), *_pages(heading, place, meeting, kinds)]
    yield from front(heading, place, meeting, [each.title for each in pages])
    yield from pages


def _pages(heading: Heading, place: str, meeting: Meeting, kinds: Kinds) -> Iterator[Section]:
    """What follows the memo."""
    day = be_date_words(meeting.activity.day, heading.language)
    lines = f"{title(heading)} · {day}", term_line(heading, place)

    def section(words: str, blocks: Sequence[Block]) -> Section:
        return Section(words, lines, tuple(blocks), words)

    minutes = heading.translate("Paper", "Agenda and minutes")
    yield section(minutes, tuple(_minutes(heading, meeting, kinds)))
    yield section(heading.translate("Paper", "Parents who came"), _came(heading, meeting))
    yield section(heading.translate("Paper", "Parents who did not come"), _absent(heading, meeting))
    yield section(heading.translate("Paper", "Committee of the parents"), _team(heading, meeting))
    if meeting.photos:
        photos = Pictures(tuple(meeting.photos))
        yield section(heading.translate("Paper", "Photos"), (photos,))


def _minutes(heading: Heading, meeting: Meeting, kinds: Kinds) -> Iterator[Block]:
    found = meeting.activity
    item = heading.translate("Paper", "Agenda item {n}: {words}")
    nothing = heading.translate("Paper", "(nothing was written down)")
    for n, words in kinds.agenda.items():
        yield Note(item.format(n=n, words=words.get(heading.language, words["en"])), strong=True)
        yield Note(found.agenda.get(n, "") or nothing)
    for words_of, text in (
        (heading.translate("Paper", "The activity in detail"), found.detail),
        (heading.translate("Paper", "Result"), found.result),
    ):
        if text:
            yield Note(words_of, strong=True)
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
        Row((each.number, ChildName(each.student), *_parent(heading, meeting, each), ""))
        for each in meeting.asked
    )
    return numbers(heading, meeting), Table((tuple(map(Head, heads)),), columns, rows)


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
    return Row((pupil.number, ChildName(pupil.student), day, how),
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
        yield from data(row, "followed", count(each.followed), count(each.absent))
