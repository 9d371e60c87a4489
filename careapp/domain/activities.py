"""Activities: homeroom, meetings with parents, clubs and projects; who was asked, and who came."""

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Literal

from careapp import paths

HOMEROOM, MEETING = "homeroom", "meeting"
GROUPS = tuple("123456789")  # small groups of the parents at a meeting
JOIN = " + "  # between classes that are taught as one: `ป.1/1 + ป.2/1`
_NO_PERSON = ""  # who came is the child itself, or a parent of whom it is not said which


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of activity. `step` is that of the five steps of care; see the file for the rest."""

    id: str
    step: int
    words: Mapping[str, str]
    who: Literal["students", "parents"]
    asked: Literal["class", "members"]
    present: bool = False
    agenda: bool = False
    weekly: bool = False

    def word(self, language: str) -> str:
        return self.words.get(language, self.id)


@dataclass(frozen=True, slots=True)
class Kinds:
    """The kinds and the standing items of a meeting in their order, and where they are from."""

    kinds: Mapping[str, Kind]
    agenda: Mapping[str, Mapping[str, str]]
    source: Mapping[str, str]
    verified: bool
    homeroom_days: int  # within which a class has its next homeroom

    def kind(self, id_: str) -> Kind:
        """One that is not known (any more) is like any other activity of children."""
        return self.kinds.get(id_) or Kind(id_, 3, {}, "students", "class", present=True)

    def of_parents(self) -> frozenset[str]:
        return frozenset(each.id for each in self.kinds.values() if each.who == "parents")


@lru_cache(maxsize=1)
def usual_kinds() -> Kinds:
    """The list that comes with the program."""
    found = tomllib.loads((paths.resources() / "codes" / "activities.toml").read_text("utf-8"))
    kinds = {each["id"]: _kind(each) for each in found["kinds"]}
    agenda = {each["n"]: {"th": each["th"], "en": each["en"]} for each in found["agenda"]}
    days = int(found["rules"]["homeroom_days"])
    source = {name: found["source"][name] for name in ("th", "en", "edition")}
    return Kinds(kinds, agenda, source, found["source"]["verified"], days)


def _kind(said: Mapping[str, object]) -> Kind:
    flags = {name: bool(said.get(name)) for name in ("present", "agenda", "weekly")}
    who: Literal["students", "parents"] = "parents" if said["who"] == "parents" else "students"
    asked: Literal["class", "members"] = "members" if said["asked"] == "members" else "class"
    words = {language: str(said[language]) for language in ("th", "en")}
    return Kind(str(said["id"]), int(str(said["step"])), words, who, asked, **flags)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """How somebody asked after a parent that had not come, and on which day."""

    how: str
    day: date | None = None

    @property
    def text(self) -> str:
        """As one field holds it: `2026-06-20 โทรหายาย`."""
        how = " ".join(self.how.split())
        return f"{self.day.isoformat()} {how}".strip() if self.day else how


def read_follow_up(text: str) -> FollowUp:
    """A text without a day is the words alone."""
    first, _, rest = text.partition(" ")
    try:
        return FollowUp(rest, date.fromisoformat(first))
    except ValueError:
        return FollowUp(text)


@dataclass(frozen=True, slots=True)
class Activity:
    """Something done with children or their parents, from `day` until another one, or on it alone.

    `classroom` is a label, "" for the whole school. `came` says of each student that was there who
    came: "" for the child, or a parent of whom it is not said which; `followed` how it was asked
    after those that did not come. `agenda` holds the texts of the standing items, `evidence` the
    indicators that it bears out.

    Of a meeting `grouped` says by student in which small group its parents sat, `talks` by group
    what they talked about, and `letters` by student what the child wrote to its parents.
    """

    id: str
    kind: str
    term: str
    day: date
    until: date | None = None
    classroom: str = ""
    topic: str = ""
    aim: str = ""
    detail: str = ""
    result: str = ""
    place: str = ""
    owner: str = ""  # a staff id
    agenda: Mapping[str, str] = field(default_factory=dict)
    evidence: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    came: Mapping[str, str] = field(default_factory=dict)
    followed: Mapping[str, str] = field(default_factory=dict)
    grouped: Mapping[str, str] = field(default_factory=dict)
    talks: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)
    deleted: bool = False

    @property
    def rooms(self) -> tuple[str, ...]:
        """The labels of its classes; none for the whole school."""
        return rooms_of(self.classroom)

    @property
    def absent(self) -> frozenset[str]:
        """Who was asked and did not come."""
        return self.asked - self.came.keys()

    @property
    def still_open(self) -> frozenset[str]:
        """The absent that nobody has asked after."""
        return self.absent - {each for each, text in self.followed.items() if text}

    @property
    def groups(self) -> tuple[str, ...]:
        """The small groups that somebody sat in, or of which it is said what they talked about."""
        return tuple(sorted({*self.grouped.values(), *self.talks} & {*GROUPS}))

    def is_held(self, day: date) -> bool:
        """Whether it has begun; before, nobody can be absent."""
        return self.day <= day


def rooms_of(label: str) -> tuple[str, ...]:
    return tuple(label.split(JOIN)) if label else ()


@dataclass(frozen=True, slots=True)
class Line:
    """An activity in a list: what it is, and how many were asked and came."""

    id: str
    kind: str
    day: date
    until: date | None
    classroom: str
    topic: str
    owner: str
    asked: int
    came: int


def shared_out(students: Sequence[str], groups: int) -> dict[str, str]:
    """Students in so many small groups, one after the other in each, so that all are as large."""
    return {each: GROUPS[n % groups] for n, each in enumerate(students)}


def without(activity: Activity, students: Collection[str]) -> Activity:
    """The activity with these not asked any more, and nothing said of them."""
    gone = frozenset(students)
    came, followed, grouped, letters = (
        {each: said for each, said in one.items() if each not in gone}
        for one in (activity.came, activity.followed, activity.grouped, activity.letters)
    )
    return replace(activity, asked=activity.asked - gone, came=came, followed=followed,
                   grouped=grouped, letters=letters)  # fmt: skip


def invited(activity: Activity, students: Collection[str], *, present: bool) -> Activity:
    """The activity with these asked as well; who is `present` has come at once."""
    new = frozenset(students) - activity.asked
    came = {**activity.came, **dict.fromkeys(new, _NO_PERSON)} if present else activity.came
    return replace(activity, asked=activity.asked | new, came=came)
