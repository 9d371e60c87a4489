"""Packs of invented schools: numbers of children that never were, as a school counts them."""

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from careapp import __version__
from careapp.domain.consolidations import HEADCOUNT
from careapp.domain.groups import GROUPS, worst
from careapp.domain.people import GRADES, SEXES
from careapp.domain.schools import Term
from careapp.domain.submissions import Count, Cover, Pack
from careapp.forms.loader import Library
from careapp.reports.heading import Heading
from careapp.reports.model import percent
from careapp.reports.submission_tables import submission
from careapp.services.demo_pack_care import care
from careapp.services.pack_content import PackContent
from careapp.services.pack_files import write_workbook
from careapp.services.report_kinds import SCREENING

_ALL, _OVERALL = "school", "overall"
_ANSWERS = ("yes", "no")
_FEW = 5
_SDQ = ("emotional", "conduct", "hyperactivity", "peer", "total")
_WHO = ("teacher", "parent", "self")


@dataclass(frozen=True, slots=True)
class DemoSchool:
    """An invented school: its code and name, how many children, and how hard they have it."""

    code: str
    name: str
    area: str
    children: int
    burden: float
    grades: tuple[str, ...] = GRADES[1:9]  # อ.2 to ป.6, as most small schools have


@dataclass(frozen=True, slots=True)
class _Child:
    grade: str
    sex: str
    screened: bool
    bands: tuple[str, ...]  # as the scales stand
    sdq: tuple[tuple[str, ...], ...]  # by informant; empty where nobody answered


def pack(
    school: DemoSchool, term: Term, library: Library, chance: random.Random, version: int = 1
) -> Pack:
    """A school's pack of a term, masked as it leaves the school."""
    scales = [each.id for each in library.form(SCREENING).scales]
    children = list(_children(school, scales, chance))
    cover = Cover(
        school.code, school.name, school.area, term.id, version, term.end, term.count_day,
        __version__, editions={SCREENING: library.editions(SCREENING)[0].id},
        changed="" if version == 1 else "แก้จำนวนนักเรียนที่คัดกรองแล้ว",
    )  # fmt: skip
    counts = [*_masked(list(_counts(children, scales)))]
    heads = [each for each in counts if each.report == HEADCOUNT]
    places = [(each.grade, each.sex) for each in children]
    counts += care(places, [_needs(each, scales) for each in children], heads, chance)
    return Pack(cover, tuple(counts))


def _needs(child: _Child, scales: Sequence[str]) -> list[str]:
    """The dimensions in which a child has a problem."""
    both = zip(scales, child.bands, strict=True)
    return [scale for scale, band in both if band == "problem" and scale != _OVERALL]


def write(made: Pack, term: Term, secret: bytes, path: Path) -> None:
    """A pack as the sealed workbook that its school would send."""
    cover = made.cover
    printed = datetime.combine(cover.made_on, datetime.min.time())
    heading = Heading(cover.school, cover.area, term, printed)
    hidden = sum(each.n is None for each in made.counts)
    write_workbook(PackContent(made, submission(heading, made), heading, hidden), secret, path)


def _children(school: DemoSchool, scales: Sequence[str], chance: random.Random) -> Iterator[_Child]:
    for n in range(school.children):
        burden = school.burden * chance.uniform(0.4, 1.8)
        bands = {each: _band(burden, chance) for each in scales}
        for each in ("talent", "special_need"):
            bands[each] = "yes" if chance.random() < 0.12 else "no"
        bands[_OVERALL] = worst(
            band for name, band in bands.items() if name != _OVERALL and band in GROUPS
        )
        sdq = tuple(
            tuple(_band(burden, chance) for _ in _SDQ) if chance.random() < 0.9 else ()
            for _ in _WHO
        )
        yield _Child(
            school.grades[n % len(school.grades)], chance.choice(SEXES), chance.random() < 0.97,
            tuple(bands[each] for each in scales), sdq,
        )  # fmt: skip


def _band(burden: float, chance: random.Random) -> str:
    found = chance.random()
    return "problem" if found < burden * 0.012 else "at_risk" if found < burden * 0.05 else "normal"


def _counts(children: Sequence[_Child], scales: Sequence[str]) -> Iterator[Count]:
    """The school's numbers and those of its grades, in the order of a school's own reports."""
    there = [each for each in GRADES if each in {child.grade for child in children}]
    of = {grade: [each for each in children if each.grade == grade] for grade in there}
    for grade in there:
        yield from _number(HEADCOUNT, grade, grade, "all", of[grade])
    yield from _number(HEADCOUNT, "", _ALL, "all", children)
    yield from _screening("screening-school", "", _ALL, children, scales)
    for grade in there:
        yield from _screening("screening-grade", grade, grade, of[grade], scales)
    for n, who in enumerate(_WHO):
        yield from _sdq(f"{who}:", "", children, n)
        for grade in there:
            yield from _sdq(f"{who}:", grade, of[grade], n)


def _screening(
    report: str, grade: str, row: str, children: Sequence[_Child], scales: Sequence[str]
) -> Iterator[Count]:
    screened = [each for each in children if each.screened]
    waiting = [each for each in children if not each.screened]
    yield from _number(report, grade, row, "all", children)
    yield from _number(report, grade, row, "screened", screened, children)
    yield from _number(report, grade, row, "waiting", waiting, children)
    for n, scale in enumerate(scales):
        groups = _ANSWERS if scale in ("talent", "special_need") else GROUPS
        for band in groups:
            inside = [each for each in screened if each.bands[n] == band]
            yield from _number(report, grade, scale, band, inside, screened)


def _sdq(who: str, grade: str, children: Sequence[_Child], n: int) -> Iterator[Count]:
    done = [each for each in children if each.sdq[n]]
    waiting = [each for each in children if not each.sdq[n]]
    end = f":{grade}" if grade else ""
    report = "sdq-school"
    row = f"{who}{grade or _ALL}"
    yield from _number(report, grade, row, "all", children)
    yield from _number(report, grade, row, "screened", done, children)
    yield from _number(report, grade, row, "waiting", waiting, children)
    for at, scale in enumerate(_SDQ):
        for band in GROUPS:
            inside = [each for each in done if each.sdq[n][at] == band]
            yield from _number(report, grade, f"{who}{scale}{end}", band, inside, done)


def _number(
    report: str,
    grade: str,
    row: str,
    column: str,
    children: Sequence[_Child],
    whole: Sequence[_Child] = (),
) -> Iterator[Count]:
    """Boys, girls, all; percent of `whole`, each of its own sex."""
    part, of = (Counter(each.sex for each in some) for some in (children, whole))
    for sex in SEXES:
        yield Count(report, grade, row, column, sex, part[sex], percent(part[sex], of[sex]))
    both = sum(part.values()), sum(of.values())
    yield Count(report, grade, row, column, "total", both[0], percent(*both))


def _masked(counts: Sequence[Count]) -> Iterator[Count]:
    """No group of 1 to 4 is shown, nor what it follows from within its own row and sex. It is made
    in no time; a school's own masking solves for every number. Headcounts are never masked."""
    tables: dict[tuple[str, str, str], dict[tuple[str, str], int]] = {}
    for each in counts:
        if each.column != "all" and each.n is not None:
            tables.setdefault(each.place[:3], {})[each.column, each.sex] = each.n
    hidden = {place: _hidden(cells) for place, cells in tables.items()}
    for each in counts:
        hide = (each.column, each.sex) in hidden.get(each.place[:3], ())
        yield replace(each, n=None, percent=None) if hide else each


def _hidden(cells: Mapping[tuple[str, str], int]) -> set[tuple[str, str]]:
    """Cells of a row that are masked: none, or two at least, in every line across and down."""
    found = {place for place, n in cells.items() if 0 < n < _FEW}
    lines = [[place for place in cells if place[n] == name] for n in (0, 1)
             for name in {place[n] for place in cells}]  # fmt: skip
    changed = True
    while changed:
        changed = False
        for line in lines:
            rest = [place for place in line if place not in found]
            if len(line) - len(rest) == 1 and rest:
                found.add(min(rest, key=lambda place: (cells[place] == 0, cells[place])))
                changed = True
    return found
