"""The district pack for people: the same numbers as its `data` sheet, and * for masked ones."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from careapp.domain.calendar import be_date_short
from careapp.domain.submission_sums import (
    ACTIVITIES,
    ASKED,
    CAME,
    CHILDREN,
    OPEN,
    OVERALL,
    PLANS,
    TARGETS,
    Quantity,
)
from careapp.domain.submissions import Pack
from careapp.reports.group_tables import YES_NO, own_tone, short
from careapp.reports.heading import Heading, grade_name, school_line, signed, term_line
from careapp.reports.model import (
    Block,
    Column,
    Facts,
    Head,
    Note,
    Report,
    Row,
    Section,
    Table,
    Tone,
    Value,
)
from careapp.reports.submission_care import by_dimension, meetings, no_classes, targets
from careapp.reports.submission_numbers import ALL, MASKED, SEXES, Numbers
from careapp.reports.submission_words import (
    column_words,
    edition_title,
    form_title,
    item_words,
    place_words,
    sex_words,
    stage_words,
    subject_words,
)

__all__ = ["MASKED", "SUBMISSION", "place_words", "submission"]

SUBMISSION = "submission"
_COVERAGE = ("screened", "waiting", "visited", "not_visited", "measured", "not_measured")
_WHOLE_SCALES = (OVERALL, "total")  # of the screening and of the SDQ
_BY_STATE = (ACTIVITIES, PLANS, "referrals")
_STAGES = ("kindergarten", "primary", "lower_secondary", "upper_secondary")
_MANY = 9  # columns beside which the name of a grade is a short one
_TONED = ("normal", "at_risk", "problem", "yes", "strength")


def submission(heading: Heading, pack: Pack) -> Report:
    """The tables of a pack, a section a subject."""
    return signed(heading, SUBMISSION, [*_Tables(heading, pack).sections()], ())


class _Tables:
    """Sets the numbers of a pack under words."""

    def __init__(self, heading: Heading, pack: Pack) -> None:
        self._heading, self._cover, self._language = heading, pack.cover, heading.language
        self._numbers = Numbers(pack)

    def sections(self) -> Iterator[Section]:
        """Those that have numbers."""
        yield self._headcount()
        for subject in self._numbers.subjects:
            if subject == TARGETS:
                yield self._section(subject, [targets(self._heading, self._numbers)])
            elif subject in _BY_STATE:
                yield self._section(subject, self._states(subject))
            elif subject != CHILDREN:
                yield self._section(subject, [self._coverage(subject), *self._groups(subject, "")])
            if subject == "screening":
                yield self._by_grade(subject)

    def _section(self, subject: str, blocks: Iterable[Block]) -> Section:
        name = subject_words(subject, self._language)
        return Section(name, self._lines(), (*blocks, *self._explained()), name)

    def _lines(self) -> tuple[str, str]:
        return school_line(self._heading), term_line(self._heading)

    def _explained(self) -> Iterator[Note]:
        """What a reader has to know of masked cells."""
        if self._cover.masked:
            words = self._heading.translate(
                "Paper",
                "* stands for a number from 1 to 4, or for another one from which such a number "
                "could be computed. Percentages go with it.",
            )
            yield Note(words, spare=True)

    def _headcount(self) -> Section:
        heading, cover = self._heading, self._cover
        facts = Facts(
            (
                (heading.translate("Paper", "School code (SMIS)"), cover.code),
                (heading.translate("Paper", "Version"), str(cover.version)),
                (heading.translate("Paper", "Made on"), self._day(cover.made_on)),
                (heading.translate("Paper", "Count day"), self._day(cover.count_day)),
            )
        )
        blocks: list[Block] = [facts]
        if cover.changed:
            words = heading.translate("Paper", "What was changed: {words}")
            blocks.append(Note(words.format(words=cover.changed)))
        blocks += [self._children(), *self._explained(), *self._editions()]
        title = heading.translate("Paper", "Student care and support: report to the district")
        name = heading.translate("Paper", "Headcount")
        return Section(heading.titles.get(SUBMISSION, title), self._lines(), tuple(blocks), name)

    def _day(self, day: date) -> str:
        return be_date_short(day, self._language)

    def _editions(self) -> Iterator[Note]:
        language = self._language
        told = [
            f"{form_title(form, language)}: {edition_title(form, edition, language)}"
            for form, edition in self._cover.editions.items()
        ]
        if told:
            words = self._heading.translate("Paper", "Cut-offs used: {editions}")
            yield Note(words.format(editions="; ".join(told)), spare=True)

    def _children(self) -> Table:
        """Boys, girls, all and rooms of every grade and stage, and of the school."""
        rows = []
        for grade in self._numbers.grades:
            rows.append(Row((grade_name(grade, self._language), *self._there(grade, ""))))
            if stage := self._closed_by(grade):
                name = stage_words(stage, self._language)
                rows.append(Row((name, *self._there("", stage)), total=True))
        rows.append(Row((stage_words("", self._language), *self._there("", "")), total=True))
        heads = (
            self._heading.translate("Paper", "Grade"),
            *(sex_words(sex, self._language) for sex in SEXES),
            self._heading.translate("Paper", "Rooms"),
        )
        columns = (
            Column("text", 4),
            Column(divided=True),
            Column(),
            Column(),
            Column(divided=True),
        )
        return Table((tuple(map(Head, heads)),), columns, tuple(rows))

    def _closed_by(self, grade: str) -> str:
        """The stage that ends with a grade, of those that the school has."""
        grades = self._numbers.grades
        after, mine = grades[grades.index(grade) + 1 :], _stage(grade)
        return "" if after and _stage(after[0]) == mine else mine

    def _there(self, grade: str, stage: str) -> list[Value]:
        known = ALL._replace(grade=grade, item=stage)
        return [*self._numbers.by_sex(known), self._numbers.n(known._replace(column="rooms"))]

    def _groups(self, subject: str, grade: str) -> Iterator[Table]:
        """A table for each set of items that have the same groups."""
        items = self._numbers.items(subject)
        alike: dict[tuple[str, ...], list[str]] = {}
        for item, columns in items.items():
            alike.setdefault(tuple(c for c in columns if c != "incomplete"), []).append(item)
        title = grade_name(grade, self._language) if grade else ""
        for together in alike.values():
            columns = list(dict.fromkeys(c for item in together for c in items[item]))
            if grade or len(together) > 1 or together[0] in YES_NO or subject.startswith("sdq"):
                yield self._crossed(Quantity(subject, grade, "", "", ""), together, columns, title)
            else:
                yield self._listed(subject, together[0], columns)
            title = ""

    def _coverage(self, subject: str) -> Table:
        """A row a grade: all, reached and not, and the groups of the overall scale."""
        reached = self._numbers.totals(subject, lambda each: each.column in _COVERAGE)
        overall = self._numbers.totals(subject, lambda each: each.item in _WHOLE_SCALES)
        title = self._heading.translate("Paper", "By grade")
        return self._rows_of_grades([ALL, *reached, *overall], title)

    def _states(self, subject: str) -> Iterator[Block]:
        """A row a grade: everything that is counted, boys and girls together; then what is told of
        the meetings of classes, or of the dimensions of plans."""
        further = {ACTIVITIES: meetings, PLANS: by_dimension}.get(subject)
        more = [*further(self._heading, self._numbers)] if further else []
        aside = (OPEN, ASKED, CAME) if more else ()
        known = self._numbers.totals(
            subject, lambda each: not each.item and each.column not in aside
        )
        yield self._rows_of_grades(known, "")
        yield from more

    def _rows_of_grades(self, columns: Sequence[Quantity], title: str) -> Table:
        rows = []
        for grade in (*self._numbers.grades, ""):
            name = stage_words("", self._language)
            if grade:
                name = grade if len(columns) > _MANY else grade_name(grade, self._language)
            values = [self._numbers.n(each._replace(grade=grade)) for each in columns]
            rows.append(Row((name, *values), total=not grade))
        heads = [Head(self._heading.translate("Paper", "Grade"))]
        shapes = [Column("text", 3.6)]
        for n, each in enumerate(columns):
            heads.append(Head(self._long(each)))
            shapes.append(Column("count", 1.1, _tone(each), divided=n == 0))
        return Table((tuple(heads),), tuple(shapes), tuple(rows), title)

    def _long(self, known: Quantity) -> str:
        """A state, and how it ended."""
        words = column_words(known, self._language)
        if not known.column.startswith("closed:"):
            return words
        closed = column_words(known._replace(column="closed"), self._language)
        return f"{closed}: {words}"

    def _crossed(
        self, place: Quantity, items: Sequence[str], columns: Sequence[str], title: str
    ) -> Table:
        """Items × groups, each of boys, girls, all and per cent."""
        language, rows = self._language, []
        for item in items:
            values: list[Value] = [short(item_words(place.subject, item, language))]
            for column in columns:
                known = place._replace(item=item, column=column, sex="total")
                values += [*self._numbers.by_sex(known), self._numbers.percent(known)]
            rows.append(Row(tuple(values), total=item == OVERALL))
        above = [Head(self._heading.translate("Paper", "Dimension"), rows=2)]
        shapes, below = [Column("text", 4.2)], []
        for column in columns:
            known = place._replace(item=items[0], column=column)
            tone = _tone(known)
            above.append(Head(column_words(known, language), span=4, tone=tone))
            below += [*(sex_words(sex, language) for sex in SEXES), self._percent]
            shapes += [
                Column("count", 0.85, divided=True), Column("count", 0.85),
                Column("count", 0.9, tone), Column("percent", 1, "muted"),
            ]  # fmt: skip
        return Table((tuple(above), tuple(map(Head, below))), tuple(shapes), tuple(rows), title)

    @property
    def _percent(self) -> str:
        return self._heading.translate("Paper", "Percent")

    def _listed(self, subject: str, item: str, columns: Sequence[str]) -> Table:
        """A row a group: boys, girls, all and per cent."""
        language, rows = self._language, []
        for column in columns:
            known = Quantity(subject, "", item, column, "total")
            values = (*self._numbers.by_sex(known), self._numbers.percent(known))
            rows.append(Row((column_words(known, language), *values)))
        heads = (
            self._heading.translate("Paper", "Group"),
            *(sex_words(sex, language) for sex in SEXES),
            self._percent,
        )
        shapes = (
            Column("text", 4), Column(divided=True), Column(), Column(),
            Column("percent", 1, "muted"),
        )  # fmt: skip
        title = item_words(subject, item, language)
        return Table((tuple(map(Head, heads)),), shapes, tuple(rows), title)

    def _by_grade(self, subject: str) -> Section:
        tables = [each for grade in self._numbers.grades for each in self._groups(subject, grade)]
        name = self._heading.translate("Paper", "Screening of each grade")
        blocks: tuple[Block, ...] = (
            *tables,
            *no_classes(self._heading, self._numbers),
            *self._explained(),
        )
        return Section(name, self._lines(), blocks, name)


def _stage(grade: str) -> str:
    level, number = grade.split(".")
    if level == "ม":
        return _STAGES[2] if number <= "3" else _STAGES[3]
    return _STAGES[0] if level == "อ" else _STAGES[1]


def _tone(known: Quantity) -> Tone:
    return own_tone(known.column, known.item) if known.column in _TONED else ""
