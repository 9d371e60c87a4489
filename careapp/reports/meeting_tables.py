"""The booklet of a class's meetings with parents: the first pages, the minutes, who came, who did
not."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from careapp.domain.activities import Kinds, read_follow_up
from careapp.domain.calendar import be_date_short, be_date_words
from careapp.domain.people import Pupil
from careapp.domain.schools import Signer
from careapp.domain.teams import usual_teams
from careapp.reports.heading import Heading, place_of, school_line, signed, term_line
from careapp.reports.meeting_front import front, memo
from careapp.reports.meeting_papers import letters, slips
from careapp.reports.meetings import MEETINGS, PARTS, Meeting, numbers, part_words, title
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
    heading: Heading,
    pupils: Sequence[Pupil],
    held: Sequence[Meeting],
    kinds: Kinds,
    without: Collection[str] = (),
) -> Report:
    """A booklet for each meeting of the class, one after the other; `without` some of its parts."""
    place, gone = place_of(pupils, heading.language), frozenset(without)
    made = [section for each in held for section in _booklet(heading, place, each, kinds, gone)]
    label = pupils[0].classroom.label if pupils else ""
    report = signed(heading, MEETINGS, made or [_none(heading, place)], _data(label, held))
    return replace(report, signers=()) if held else report


def _none(heading: Heading, place: str) -> Section:
    said = heading.translate("Paper", "No meeting with parents is written down in this term.")
    lines = school_line(heading), term_line(heading, place)
    return Section(title(heading), lines, (Note(said),), title(heading))


def _booklet(
    heading: Heading, place: str, meeting: Meeting, kinds: Kinds, without: frozenset[str]
) -> Iterator[Section]:
    every = _pages(heading, place, meeting, kinds)
    pages = [page for part, pages in every.items() if part not in without for page in pages()]
    first = zip(PARTS, front(heading, place, meeting, pages), strict=False)
    yield from (page for part, page in first if part not in without)
    yield from pages


def _pages(
    heading: Heading, place: str, meeting: Meeting, kinds: Kinds
) -> Mapping[str, Callable[[], Iterable[Section]]]:
    """What makes the pages of each part from the memo on."""
    day = be_date_words(meeting.activity.day, heading.language)
    lines = f"{title(heading)} · {day}", term_line(heading, place)
    words = part_words(heading.language)

    def page(part: str, *blocks: Block) -> Sequence[Section]:
        return (Section(words[part], lines, blocks, words[part]),)

    return {
        "memo": lambda: (memo(heading, place, meeting),),
        "minutes": lambda: page("minutes", *_minutes(heading, meeting, kinds)),
        "came": lambda: page("came", *_came(heading, meeting)),
        "absent": lambda: page("absent", *_absent(heading, meeting)),
        "slips": lambda: slips(heading, meeting),
        "groups": lambda: page("groups", *_groups(heading, meeting)),
        "letters": lambda: letters(heading, meeting),
        "committee": lambda: page("committee", *_team(heading, meeting)),
        "photos": lambda: page("photos", Pictures(tuple(meeting.photos))) if meeting.photos else (),
    }


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


def _groups(heading: Heading, meeting: Meeting) -> Iterator[Block]:
    """Each small group: whose parents sat in it, and what they talked about."""
    found = meeting.activity
    if not found.groups:
        yield Note(heading.translate("Paper", "Nobody is put into a small group yet."))
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name of the child"),
        heading.translate("Paper", "Parent who came"),
        heading.translate("Paper", "Related as"),
    )
    columns = (Column("number", 0.7), Column("text", 3.4), Column("text", 3.2), Column("text", 1.6))
    name = heading.translate("Paper", "Group {n}: {count} families")
    talked = heading.translate("Paper", "What they talked about")
    nothing = heading.translate("Paper", "(nothing was written down)")
    for group in found.groups:
        there = [each for each in meeting.asked if found.grouped.get(each.student.id) == group]
        rows = tuple(
            Row((each.number, ChildName(each.student), *_parent(heading, meeting, each)))
            for each in there
        )
        words = name.format(n=group, count=len(there))
        yield Table((tuple(map(Head, heads)),), columns, rows, words)
        yield Note(f"{talked}: {found.talks.get(group) or nothing}")


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
