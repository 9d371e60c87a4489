"""The teams of a school year: who is in the lead, coordinating and doing team, and among the
parents of each class; and the order that appoints them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from careapp import paths
from careapp.domain.people import read_classroom

LEAD, COORDINATE, DO, PARENTS = "lead", "coordinate", "do", "parents"
OF_SCHOOL = (LEAD, COORDINATE, DO)  # whom the yearly order appoints


@dataclass(frozen=True, slots=True)
class Member:
    """A place in a team of a year. `name` and `position` are as they stood when it was written,
    so that an old order keeps its names; `staff`, `partner` or `student` (whose parent it is) say
    who that is, where the school knows. `classroom` is a label, or "" for the whole school."""

    id: str
    year: int
    team: str
    name: str = ""
    post: str = ""
    classroom: str = ""
    staff: str = ""
    partner: str = ""
    student: str = ""
    position: str = ""
    phone: str = ""
    turn: int = 0
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """The school's order (คำสั่ง) that appoints the teams of a year, and who signs it."""

    number: str = ""
    day: date | None = None
    signer: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class Team:
    """What a team is called, what it does, and the posts in it, in their order."""

    id: str
    name: Mapping[str, str]
    short: Mapping[str, str]
    does: Mapping[str, str]
    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Teams:
    """All teams in the order to show them, the words of posts, and where the list is from."""

    teams: Mapping[str, Team]
    posts: Mapping[str, Mapping[str, str]]
    source: Mapping[str, str]
    verified: bool

    def post(self, id_: str, language: str) -> str:
        """What a post is called; one of the school's own by its own words."""
        return self.posts.get(id_, {}).get(language, id_)


def in_order(member: Member) -> tuple[object, ...]:
    """By class and by turn; of equal ones the one that was written first."""
    return member.team, _room_order(member.classroom), member.turn, member.id


def _room_order(label: str) -> tuple[object, ...]:
    """Kindergarten first, as everywhere; what is no class before all classes."""
    try:
        return 1, *read_classroom(label).order
    except ValueError:
        return 0, label


@lru_cache(maxsize=1)
def usual_teams() -> Teams:
    """The list that comes with the program."""
    found = tomllib.loads((paths.resources() / "codes" / "teams.toml").read_text("utf-8"))
    teams = {each["id"]: _team(each) for each in found["teams"]}
    return Teams(teams, found["posts"], found["source"], found["verified"])


def _team(each: Mapping[str, Any]) -> Team:
    def words(prefix: str) -> Mapping[str, str]:
        return {"th": each[f"{prefix}th"], "en": each[f"{prefix}en"]}

    return Team(each["id"], words(""), words("short_"), words("does_"), tuple(each["posts"]))
