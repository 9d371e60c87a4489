"""The first pages of a meeting's booklet: cover, foreword, contents, and the memo to the head."""

from collections.abc import Iterator, Sequence

from careapp.domain.calendar import be_date_words
from careapp.domain.forewords import prose
from careapp.domain.schools import Signer
from careapp.reports.heading import Heading, school_line, school_name, term_line
from careapp.reports.meetings import Meeting, numbers, part_words, title
from careapp.reports.model import Block, Contents, Fields, Note, Section, Signs


def front(
    heading: Heading, place: str, meeting: Meeting, following: Sequence[Section]
) -> Iterator[Section]:
    """The pages before the memo; `following` are all pages after the contents. Of a part with
    several pages alike the first alone is named."""
    words = part_words(heading.language)
    first = {each.title: n for n, each in reversed([*enumerate(following, 1)])}
    named = sorted(first, key=lambda each: first[each])
    contents = Contents(tuple(named), tuple(first[each] for each in named))
    yield _cover(heading, place, meeting)
    yield _plain(words["foreword"], tuple(_foreword(heading, place, meeting, named)))
    yield _plain(words["contents"], (contents,))


def memo(heading: Heading, place: str, meeting: Meeting) -> Section:
    """Plain words that a school takes over into its own memo."""
    return _plain(part_words(heading.language)["memo"], tuple(_memo(heading, place, meeting)))


def _plain(words: str, blocks: tuple[Block, ...]) -> Section:
    return Section(words, (), blocks, words)


def _cover(heading: Heading, place: str, meeting: Meeting) -> Section:
    found = meeting.activity
    topic = found.topic or title(heading)
    lines = (school_line(heading), term_line(heading, place))
    pairs = (
        (heading.translate("Paper", "Topic"), topic),
        (heading.translate("Paper", "Date"), be_date_words(found.day, heading.language)),
        (heading.translate("Paper", "Place"), found.place),
        (heading.translate("Paper", "Written down by"), meeting.keeper),
        (heading.translate("Paper", "Aim"), found.aim),
    )
    blocks = (
        numbers(heading, meeting),
        Fields(tuple(pair for pair in pairs if pair[1]), wide=True),
    )
    return Section(title(heading), lines, blocks, part_words(heading.language)["cover"])


def _foreword(
    heading: Heading, place: str, meeting: Meeting, following: Sequence[str]
) -> Iterator[Block]:
    """The school's text, with what is known of the meeting; it says nothing that was not written
    down."""
    found = meeting.activity
    values = {
        **meeting.foreword.known,
        "class": place,
        "meeting_day": be_date_words(found.day, heading.language),
        "meeting_place": found.place,
        "meeting_topic": found.topic,
        "meeting_aim": found.aim,
        "meeting_asked": str(len(meeting.asked)),
        "meeting_came": str(len(meeting.came)),
        "booklet_parts": " · ".join(following),
    }
    yield from map(Note, prose(meeting.foreword.text, values))
    yield Signs((Signer(heading.translate("Paper", "Written by"), meeting.keeper),))


def _memo(heading: Heading, place: str, meeting: Meeting) -> Iterator[Block]:
    found, term = meeting.activity, term_line(heading, place)
    about = heading.translate("Paper", "Report of the classroom meeting with parents, {term}")
    to = heading.translate("Paper", "The director of {school}")
    yield Fields(
        (
            (heading.translate("Paper", "Office"), school_line(heading)),
            (heading.translate("Paper", "Date"), be_date_words(found.day, heading.language)),
            (heading.translate("Paper", "Subject"), about.format(term=term)),
            (heading.translate("Paper", "To"), to.format(school=school_name(heading))),
        ),
        wide=True,
    )
    said = heading.translate(
        "Paper",
        "The homeroom teachers of this class held a meeting with the parents on {day}. The parents "
        "of {asked} children were asked, and those of {came} came.",
    )
    day = be_date_words(found.day, heading.language)
    yield Note(said.format(day=day, asked=len(meeting.asked), came=len(meeting.came)))
    if meeting.absent:
        yield Note(_asked_after(heading, meeting))
    if found.result:
        yield Note(heading.translate("Paper", "Result: {words}").format(words=found.result))
    yield Note(heading.translate("Paper", "For your information."))
    keeper = Signer(heading.translate("Paper", "Reporter"), meeting.keeper)
    yield Signs((keeper, *heading.signers[1:]))  # the first of the school's own reports


def _asked_after(heading: Heading, meeting: Meeting) -> str:
    """What was done about those who did not come, and no more than that."""
    absent, followed = len(meeting.absent), len(meeting.followed)
    words = heading.translate(
        "Paper",
        "Of the {absent} that did not come, {followed} have been asked after; the pages that "
        "follow say how.",
    )
    if not followed:
        words = heading.translate(
            "Paper", "The {absent} that did not come have not been asked after yet."
        )
    return words.format(absent=absent, followed=followed)
