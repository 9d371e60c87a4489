"""What a school's pack tells, place by place, as a real one does: 620 numbers of the whole school
and 499 of each grade. And of each number how large it is, for schools that never were."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from careapp.forms.loader import library
from careapp.reports.plan_dimensions import dimensions
from careapp.services.report_kinds import SCREENING

_SEXES = ("female", "male", "total")
_ALL = "school"
_YES_NO = ("talent", "special_need")
_SDQ = ("emotional", "conduct", "hyperactivity", "peer", "total", "impact")
_ENDS = ("closed", "closed:resolved", "closed:better", "closed:same", "closed:worse")
_STATES = ("plans", "new", "active", "due", *_ENDS)
_REFERRED = ("referrals", "internal", "external", "unanswered", "draft", "sent", "received",
             "result", *_ENDS)  # fmt: skip
_HELD = ("homeroom", "meeting", "talent", "club", "life_skill", "prevention", "white_classroom",
         "other", "activities")  # fmt: skip
_TARGETS = ("screened", "visited", "measured", "growth_normal", "sdq_all", "eq", "normal_group",
            "in_activities", "homeroom", "parents_met", "moved_to_normal", "concern_planned",
            "plans_improved", "referrals_answered", "partners")  # fmt: skip
_TELLS: tuple[Literal["one", "two"], ...] = ("one", "two")
_FEW, _SOME = 0.012, 0.05  # of all children: a problem in a dimension, a risk
_RARE = 0.004  # a plan, a referral


class Spot(NamedTuple):
    """A place of a pack. Of the children that it is told of, `first` and `second` are the shares of
    two groups; it `tells` of the one, of the other or of the rest. `open` ones are never masked."""

    report: str
    grade: str
    row: str
    column: str
    sex: str
    first: float
    second: float = 0.0
    tells: Literal["one", "two", "rest"] = "one"
    open: bool = False


def spots(grades: Sequence[str], year: int) -> list[Spot]:
    """Those of a school with these grades, in the order in which they lie in a file."""
    found = [*_whole(year)]
    for grade in grades:
        found += _of_grade(grade)
    return sorted(found)


def _whole(year: int) -> Iterator[Spot]:
    for row in ("kindergarten", "primary", "lower_secondary", _ALL):
        yield from _parts("headcount", "", row, {"all": 1.0}, open_=True)
        yield Spot("headcount", "", row, "rooms", "total", 0.05, open=True)
    yield from _screening("screening-school", "", _ALL)
    yield from _sdq("")
    for report in ("home-visits-school", "poverty"):
        yield from _visits(report, "", "")
        yield from _poor(report, "", "")
    yield from _growth("", "")
    yield from _activities("", _ALL)
    yield from _parts("plans", "", _ALL, dict.fromkeys(_STATES, _RARE))
    yield Spot("plans", "", _ALL, "open", "total", _RARE)
    for name in dimensions():
        for column in ("plans", "open", *_ENDS):
            yield Spot("plans", "", name, column, "total", _RARE)
    yield from _parts("referrals", "", _ALL, dict.fromkeys(_REFERRED, _RARE))
    for name in _TARGETS:
        yield Spot("targets", "", _ALL, f"{name}:{year}", "total", 0.8)
        yield Spot("targets", "", _ALL, f"{name}:{year}:of", "total", 1.0)


def _of_grade(grade: str) -> Iterator[Spot]:
    end = f":{grade}"
    yield from _parts("headcount", grade, grade, {"all": 1.0}, open_=True)
    yield Spot("headcount", grade, grade, "rooms", "total", 0.05, open=True)
    yield from _reached("screening-school", grade, grade, ("screened", "waiting"))
    yield from _groups("screening-school", grade, grade)
    yield from _screening("screening-grade", grade, grade)
    yield from _sdq(grade)
    for report in ("home-visits-school", "poverty"):
        yield from _visits(report, grade, end)
    yield from _poor("poverty", grade, end)
    yield from _growth(grade, end)
    yield from _activities(grade, grade)
    yield from _parts("plans", grade, grade, dict.fromkeys(_STATES, _RARE))
    yield from _parts("referrals", grade, grade, dict.fromkeys(_REFERRED, _RARE))


def _screening(report: str, grade: str, row: str) -> Iterator[Spot]:
    yield from _reached(report, grade, row, ("screened", "waiting"))
    for scale in (each.id for each in library().form(SCREENING).scales):
        if scale in _YES_NO:
            yield from _split(report, grade, scale, "no", {"yes": _SOME})
        else:
            yield from _groups(report, grade, scale, 4 if scale == "overall" else 1)


def _groups(report: str, grade: str, row: str, times: int = 1) -> Iterator[Spot]:
    parts = {"at_risk": times * _SOME, "problem": times * _FEW}
    yield from _split(report, grade, row, "normal", parts)


def _sdq(grade: str) -> Iterator[Spot]:
    end = f":{grade}" if grade else ""
    for who in ("teacher", "parent", "self"):
        yield from _reached("sdq-school", grade, f"{who}{end}", ("screened", "waiting"))
        for scale in _SDQ:
            yield from _groups("sdq-school", grade, f"{who}:{scale}{end}", 2)
        row = f"{who}:prosocial{end}"
        yield from _split("sdq-school", grade, row, "strength", {"no_strength": _SOME})


def _visits(report: str, grade: str, end: str) -> Iterator[Spot]:
    yield from _reached(report, grade, grade or _ALL, ("visited", "not_visited"))
    yield from _split(report, grade, f"income_per_head{end}", "above", {"poverty_line": 0.3})


def _poor(report: str, grade: str, end: str) -> Iterator[Spot]:
    parts = {"none": 0.3, "poor": 0.1, "extremely_poor": 0.07, "no_answer": 0.5}
    yield from _parts(report, grade, f"poverty_result{end}", parts)


def _growth(grade: str, end: str) -> Iterator[Spot]:
    yield from _reached("growth", grade, grade or _ALL, ("measured", "not_measured"))
    thin = {"severe_thinness": 0.01, "thinness": 0.05, "normal": 0.7, "overweight": 0.15,
            "obesity": 0.07}  # fmt: skip
    yield from _parts("growth", grade, f"bmi_for_age{end}", thin)
    low = {"stunting": 0.05, "severe_stunting": 0.01}
    yield from _split("growth", grade, f"height_for_age{end}", "normal", low)


def _activities(grade: str, row: str) -> Iterator[Spot]:
    for column in _HELD:
        yield Spot("activities", grade, row, column, "total", 0.1, open=True)
    parts = {"took_part": 0.9, "asked": 1.0, "parents_came": 0.8}
    yield from _parts("activities", grade, row, parts)


def _reached(report: str, grade: str, row: str, columns: tuple[str, str]) -> Iterator[Spot]:
    """Who was reached by a form: here it is everybody."""
    done, waiting = columns
    yield from _parts(report, grade, row, {"all": 1.0, done: 1.0, waiting: 0.0}, open_=True)


def _split(report: str, grade: str, row: str, rest: str, parts: dict[str, float]) -> Iterator[Spot]:
    """One or two groups and what is left of all children."""
    first, second = (*parts.values(), 0.0)[:2]
    for sex in _SEXES:
        yield Spot(report, grade, row, rest, sex, first, second, "rest")
        for column, tells in zip(parts, _TELLS, strict=False):
            yield Spot(report, grade, row, column, sex, first, second, tells)


def _parts(
    report: str, grade: str, row: str, parts: dict[str, float], *, open_: bool = False
) -> Iterator[Spot]:
    for column, share in parts.items():
        for sex in _SEXES:
            yield Spot(report, grade, row, column, sex, share, open=open_)
