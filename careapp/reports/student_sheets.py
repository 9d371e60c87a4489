"""One page a child: who it is, the group of each dimension with what was ticked, the SDQ."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from careapp.domain.calendar import age_months, be_date_short
from careapp.domain.identity import masked_id
from careapp.domain.people import Guardian, Pupil
from careapp.domain.records import Answer, Outcome
from careapp.forms.agreement import SideBySide
from careapp.forms.definition import Form
from careapp.forms.items import Item
from careapp.reports.assessed_tables import score
from careapp.reports.child_notes import (
    Compared,
    apart_note,
    apart_row,
    change_notes,
    overall_words,
)
from careapp.reports.group_tables import (
    OVERALL,
    TONES,
    YES_NO,
    band_name,
    remarks,
    scale_data,
    short,
    tone,
)
from careapp.reports.heading import Heading, Origin, footer, grade_name, school_line, term_line
from careapp.reports.informants import INFORMANTS, informant_name
from careapp.reports.model import (
    Block,
    Column,
    Datum,
    Facts,
    Fields,
    Head,
    Report,
    Row,
    Section,
    Table,
    Value,
)
from careapp.reports.people_tables import nobody
from careapp.reports.section_stacks import Stack
from careapp.reports.tallies import INCOMPLETE, Tally, head_data, tallied
from careapp.reports.values import SIGNS

STUDENT = "screening-student"


@dataclass(frozen=True, slots=True)
class StudentPaper:
    """What is known of one child: its counted screening and, by scale, the words ticked in it."""

    pupil: Pupil
    outcomes: tuple[Outcome, ...] = ()
    ticks: Mapping[str, tuple[str, ...]] | None = None
    sdq: tuple[Outcome, ...] = ()
    guardians: tuple[Guardian, ...] = ()
    author: str = ""  # the name of who screened
    sides: tuple[SideBySide, ...] = ()  # the SDQ's informants, scale by scale
    compared: tuple[Compared, ...] = ()  # with the last time

    @property
    def screened(self) -> date | None:
        return max((outcome.date for outcome in self.outcomes), default=None)


def ticked(form: Form, answers: Mapping[str, Answer], language: str) -> dict[str, tuple[str, ...]]:
    """The indicators ticked and the details written in a screening, by dimension."""
    found = {
        section.id: tuple(_words(form.items_of(section.id), answers, language))
        for section in form.sections
    }
    return {section: words for section, words in found.items() if words}


def _words(items: Iterable[Item], answers: Mapping[str, Answer], language: str) -> Iterator[str]:
    for item in items:
        answer = answers.get(item.id)
        if item.kind == "tick" and answer == 1:
            yield item.label(language)
        elif item.kind == "text" and answer:
            yield str(answer)


class StudentBook:
    """Takes the papers of children one after the other; a page for each, talents first. `labels`
    and `sdq_labels` are scale → name."""

    def __init__(
        self,
        heading: Heading,
        labels: Mapping[str, str],
        origin: Origin | None = None,
        sdq_labels: Mapping[str, str] | None = None,
    ) -> None:
        self._heading, self._labels, self._origin = heading, labels, origin
        self._pupils: list[Pupil] = []
        self._results: dict[str, Mapping[str, Outcome]] = {}
        self._alike: dict[tuple[object, ...], Mapping[str, Outcome]] = {}
        sdq, order = sdq_labels or {}, attrgetter("pupil.order")
        self._sections: Stack[StudentPaper] = Stack(
            (), order, lambda paper: _section(heading, paper, labels, origin, sdq)
        )

    def add(self, paper: StudentPaper) -> None:
        """Of what is counted of all of them, results that are alike are kept once."""
        self._sections.add(paper)
        self._pupils.append(paper.pupil)
        if paper.outcomes:
            key = tuple((each.scale, each.band, each.flags) for each in paper.outcomes)
            said = {each.scale: each for each in paper.outcomes}
            self._results[paper.pupil.student.id] = self._alike.setdefault(key, said)

    def report(self) -> Report:
        """All that was taken."""
        heading = self._heading
        return Report(
            STUDENT,
            self._sections if len(self._sections) else (_empty(heading),),
            tuple(_data(Tally(self._pupils, self._results), self._labels)),
            heading.signers,
            footer(heading, [self._origin] if self._origin else ()),
            thai_digits=heading.thai_digits,
            language=heading.language,
            sign_each=True,
        )


def screening_student(
    heading: Heading,
    papers: Iterable[StudentPaper],
    labels: Mapping[str, str],
    origin: Origin | None = None,
    sdq_labels: Mapping[str, str] | None = None,
) -> Report:
    """The same of papers that are there already."""
    book = StudentBook(heading, labels, origin, sdq_labels)
    for each in papers:
        book.add(each)
    return book.report()


def _title(heading: Heading) -> str:
    title = heading.translate("Paper", "Individual screening of a child")
    return heading.titles.get(STUDENT, title)


def _empty(heading: Heading) -> Section:
    lines = (school_line(heading), term_line(heading))
    return Section(_title(heading), lines, nobody(heading, ()), "–")


def _section(
    heading: Heading,
    paper: StudentPaper,
    labels: Mapping[str, str],
    origin: Origin | None,
    sdq_labels: Mapping[str, str],
) -> Section:
    student = paper.pupil.student
    place = grade_name(paper.pupil.classroom.label, heading.language)
    tally = tallied([paper.pupil], paper.outcomes)
    blocks = (
        _facts(heading, paper, tally),
        _person(heading, paper),
        *_groups(heading, paper, tally, labels),
        *_sdq(heading, paper, sdq_labels),
        *apart_note(heading, paper.sides, sdq_labels),
        *change_notes(heading, paper.compared),
        *(note for note in remarks(heading, tally, labels, origin, percentages=False)),
    )
    lines = (school_line(heading), term_line(heading, place))
    return Section(_title(heading), lines, blocks, f"{student.code} {student.name}".strip())


def _facts(heading: Heading, paper: StudentPaper, tally: Tally) -> Facts:
    student, number = paper.pupil.student, paper.pupil.number
    name = f"{student.name} ({student.nickname})" if student.nickname else student.name
    pairs = [(heading.translate("Paper", "Name"), name)]
    if number is not None:
        pairs.append((heading.translate("Paper", "No."), str(number)))
    overall = tally.outcome(paper.pupil, OVERALL)
    if overall:
        band = overall.band or INCOMPLETE
        group = f"{SIGNS.get(TONES[band], '')} {band_name(heading, band)}".strip()
        pairs.append((heading.translate("Paper", "Overall group"), group))
    else:
        waiting = heading.translate("Paper", "not screened yet")
        pairs.append((heading.translate("Paper", "Overall group"), waiting))
    return Facts(tuple(pairs))


def _person(heading: Heading, paper: StudentPaper) -> Fields:
    student = paper.pupil.student
    number, id_ = (
        heading.translate("Paper", "School number"),
        heading.translate("Paper", "ID number"),
    )
    pairs = [
        (number, student.number),
        (id_, masked_id(student.national_id) if student.national_id else ""),
        *_age(heading, paper),
        *_guardian(heading, paper.guardians),
        (heading.translate("Paper", "Disadvantage"), student.disadvantage),
    ]
    if paper.screened:
        day = be_date_short(paper.screened, heading.language)
        pairs.append((heading.translate("Paper", "Screened on"), day))
    if paper.author:
        pairs.append((heading.translate("Paper", "Screened by"), paper.author))
    return Fields(
        tuple((label, text) for label, text in pairs if text), ids=frozenset((number, id_))
    )


def _age(heading: Heading, paper: StudentPaper) -> Iterator[tuple[str, str]]:
    if born := paper.pupil.student.born:
        years, months = divmod(age_months(born, heading.printed.date()), 12)
        age = heading.translate("Paper", "{years} years {months} months")
        yield heading.translate("Paper", "Born"), be_date_short(born, heading.language)
        yield heading.translate("Paper", "Age"), age.format(years=years, months=months)


def _guardian(heading: Heading, guardians: Sequence[Guardian]) -> Iterator[tuple[str, str]]:
    """Who looks after the child: the guardian, else a parent."""
    roles = ("guardian", "mother", "father")
    for guardian in sorted(guardians, key=lambda each: roles.index(each.role))[:1]:
        kinship = f" ({guardian.kinship})" if guardian.kinship else ""
        yield heading.translate("Paper", "Guardian"), f"{guardian.name}{kinship}"
        yield heading.translate("Paper", "Phone"), guardian.phone


def _groups(
    heading: Heading, paper: StudentPaper, tally: Tally, labels: Mapping[str, str]
) -> Iterator[Block]:
    """Strengths first, then the dimensions, the overall group at the end."""
    if not paper.outcomes:
        return
    first = [scale for scale in YES_NO if scale in labels]
    scales = [*first, *(scale for scale in labels if scale not in YES_NO)]
    rows = []
    for scale in scales:
        outcome = tally.outcome(paper.pupil, scale)
        band = (outcome.band if outcome else "") or INCOMPLETE
        words = " · ".join((paper.ticks or {}).get(scale, ()))
        words = words or (overall_words(heading, paper.compared) if scale == OVERALL else "")
        values = (short(labels[scale]), band_name(heading, band), words)
        rows.append(Row(values, total=scale == OVERALL, tones=("", tone(band, scale), "")))
    heads = (
        Head(heading.translate("Paper", "Dimension")),
        Head(heading.translate("Paper", "Group")),
        Head(heading.translate("Paper", "What was noticed")),
    )
    columns = (Column("text", 3.4), Column("group", 1.6, divided=True), Column("text", 6, "", True))
    yield Table((heads,), columns, tuple(rows))


def _sdq(heading: Heading, paper: StudentPaper, labels: Mapping[str, str]) -> Iterator[Block]:
    tallies = {
        who: tallied([paper.pupil], (each for each in paper.sdq if each.informant == who))
        for who in INFORMANTS
    }
    used = {who: tally for who, tally in tallies.items() if tally.screened.total}
    if not used:
        return
    rows = []
    for who, tally in used.items():
        found = [tally.outcome(paper.pupil, scale) for scale in labels]
        values: list[Value] = [informant_name(heading, who)]
        values += [score(one) for one in found]
        tones = (TONES.get(one.band, "") if one else "" for one in found)
        rows.append(Row(tuple(values), tones=("", *tones)))
    rows += apart_row(heading, paper.sides, labels)
    heads = (
        Head(heading.translate("Paper", "SDQ by")),
        *map(Head, map(short, labels.values())),
    )
    columns = (
        Column("text", 1.8),
        *(Column("number", 1.2, divided=True) for _ in labels),
    )
    yield Table((heads,), columns, tuple(rows))


def _data(tally: Tally, labels: Mapping[str, str]) -> Iterator[Datum]:
    yield from head_data("all", tally)
    for scale in labels:
        yield from scale_data(scale, scale, tally)
