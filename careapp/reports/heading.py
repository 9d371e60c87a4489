"""What stands at the head and the foot of every paper: school, term, title, source, who signs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from careapp.domain.calendar import be_date_short
from careapp.domain.people import Pupil
from careapp.domain.schools import Signer, Term
from careapp.i18n import in_language
from careapp.reports.model import Datum, Report, Section


@dataclass(frozen=True, slots=True)
class Heading:
    """What the tables of a report are set under.

    `printed` is local time. `titles` are the school's own titles by report name. `language` is the
    paper's, whatever the program speaks.
    """

    school: str
    area: str
    term: Term
    printed: datetime
    signers: tuple[Signer, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    language: str = "th"
    thai_digits: bool = False

    def translate(self, context: str, text: str) -> str:
        """`text` in the paper's language."""
        return in_language(self.language, context, text)


@dataclass(frozen=True, slots=True)
class Origin:
    """The form behind the numbers and the edition of cut-offs they were computed by."""

    form: str
    version: int
    edition: str = ""
    source: str = ""
    verified: bool = True


_LEVELS = {"อ": "อนุบาลปีที่", "ป": "ประถมศึกษาปีที่", "ม": "มัธยมศึกษาปีที่"}
_LEVELS_EN = {"อ": "Kindergarten", "ป": "Primary", "ม": "Secondary"}


def grade_name(grade: str, language: str) -> str:
    """`ป.4` → `ชั้นประถมศึกษาปีที่ 4`; a class label keeps its room."""
    level, rest = grade.split(".", 1)
    return f"{_LEVELS_EN[level]} {rest}" if language == "en" else f"ชั้น{_LEVELS[level]} {rest}"


def school_name(heading: Heading) -> str:
    """The school as papers call it: in Thai it begins with the word for a school."""
    name = heading.school
    if heading.language == "th" and not name.startswith(("โรงเรียน", "ร.ร.", "รร.")):
        name = f"โรงเรียน{name}"
    return name


def school_line(heading: Heading) -> str:
    """The school and its area."""
    return f"{school_name(heading)} {heading.area}".strip()


def term_line(heading: Heading, place: str = "") -> str:
    """`ชั้นประถมศึกษาปีที่ 4/1 ภาคเรียนที่ 2 ปีการศึกษา 2569`."""
    term = heading.translate("Paper", "Term {term}, academic year {year}")
    term = term.format(term=heading.term.number, year=heading.term.year)
    return f"{place} {term}".strip()


def place_of(pupils: Iterable[Pupil], language: str) -> str:
    """The class or the grade when all the children are of one, else nothing."""
    rooms = {pupil.classroom for pupil in pupils}
    if len(rooms) == 1:
        return grade_name(rooms.pop().label, language)
    grades = {room.grade for room in rooms}
    return grade_name(grades.pop(), language) if len(grades) == 1 else ""


def day(heading: Heading) -> str:
    """The day on which the numbers stood as they are printed."""
    return be_date_short(heading.printed.date(), heading.language)


def footer(heading: Heading, origins: Iterable[Origin] = ()) -> str:
    """The forms with editions and sources, each once, and when the paper was printed."""
    printed = heading.translate("Paper", "printed {day} {time}")
    parts = ["careapp", printed.format(day=day(heading), time=f"{heading.printed:%H:%M}")]
    for origin in origins:
        form = heading.translate("Paper", "{form}, version {version}")
        parts.append(form.format(form=origin.form, version=origin.version))
        parts += [origin.edition, origin.source]
        if not origin.verified:
            parts.append(heading.translate("Paper", "cut-offs not verified"))
    return " · ".join(dict.fromkeys(filter(None, parts)))


def signed(
    heading: Heading,
    name: str,
    sections: Sequence[Section],
    data: Iterable[Datum],
    origins: Iterable[Origin | None] = (),
    *,
    landscape: bool = False,
) -> Report:
    """A report under its heading: who signs it, and what the numbers come from."""
    return Report(
        name,
        sections,
        tuple(data),
        heading.signers,
        footer(heading, filter(None, origins)),
        landscape,
        thai_digits=heading.thai_digits,
        language=heading.language,
    )
