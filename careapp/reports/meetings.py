"""A meeting with the parents of a class, as its booklet shows it, and what its pages share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from careapp.domain.activities import Activity
from careapp.domain.people import Guardian, Pupil
from careapp.domain.teams import Member
from careapp.i18n import in_language
from careapp.reports.heading import Heading
from careapp.reports.model import Facts, percent
from careapp.reports.tallies import in_order

MEETINGS = "meetings"
# The parts of a booklet in their order; any of them may be left out.
PARTS = (
    "cover", "foreword", "contents", "memo", "minutes", "came", "absent", "slips", "groups",
    "letters", "committee", "photos",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Foreword:
    """A text with fields, a paragraph a line, and what is known of them whatever the meeting."""

    text: str = ""
    known: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with what its booklet shows. `keeper` wrote it down; `committee` are the parents
    that were chosen, `photos` JPEGs with their names; `written` are JPEGs of letters of children,
    by student."""

    activity: Activity
    pupils: Sequence[Pupil]
    families: Mapping[str, Sequence[Guardian]]
    committee: Sequence[Member]
    keeper: str = ""
    photos: Sequence[tuple[bytes, str]] = ()
    foreword: Foreword = Foreword()
    written: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def asked(self) -> list[Pupil]:
        return [each for each in in_order(self.pupils) if each.student.id in self.activity.asked]

    @property
    def came(self) -> list[Pupil]:
        return [each for each in self.asked if each.student.id in self.activity.came]

    @property
    def absent(self) -> list[Pupil]:
        return [each for each in self.asked if each.student.id not in self.activity.came]

    @property
    def followed(self) -> list[Pupil]:
        """Whose parents did not come and were asked after."""
        return [each for each in self.absent if self.activity.followed.get(each.student.id)]

    def who(self, pupil: Pupil) -> Guardian | None:
        """The guardian that came, where it is said which."""
        said = self.activity.came.get(pupil.student.id, "")
        family = self.families.get(pupil.student.id, ())
        return next((each for each in family if each.id == said), None)


def title(heading: Heading) -> str:
    """What the booklet is called: the school's own title, else the usual one."""
    usual = heading.translate("Paper", "Classroom meeting with parents")
    return heading.titles.get(MEETINGS, usual)


def part_words(language: str) -> dict[str, str]:
    """What the parts of a booklet are called, in their order."""
    return {
        "cover": in_language(language, "Paper", "Cover"),
        "foreword": in_language(language, "Paper", "Foreword"),
        "contents": in_language(language, "Paper", "Contents"),
        "memo": in_language(language, "Paper", "Memo"),
        "minutes": in_language(language, "Paper", "Agenda and minutes"),
        "came": in_language(language, "Paper", "Parents who came"),
        "absent": in_language(language, "Paper", "Parents who did not come"),
        "slips": in_language(language, "Paper", "Contact slip between home and school"),
        "groups": in_language(language, "Paper", "Small groups"),
        "letters": in_language(language, "Paper", "Letter from the child to the parents"),
        "committee": in_language(language, "Paper", "Committee of the parents"),
        "photos": in_language(language, "Paper", "Photos"),
    }


def numbers(heading: Heading, meeting: Meeting) -> Facts:
    """Families that were asked, came, and did not come."""
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
