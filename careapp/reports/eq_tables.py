"""The EQ of a class, child by child, and of the school, by grade and group.

Each form is for ages of its own and has cut-offs of its own, so it is a part of the paper by itself
with the children it is for; a grade that has both ages stands in both parts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from careapp.domain.people import Pupil
from careapp.domain.records import Outcome
from careapp.forms.definition import Form
from careapp.reports import assessed_tables
from careapp.reports.assessed_tables import Scales
from careapp.reports.band_charts import band_charts
from careapp.reports.group_tables import Look, facts, group_table, remarks
from careapp.reports.heading import Heading, Origin, signed
from careapp.reports.informants import informant_name
from careapp.reports.model import Block, Datum, Note, Report, Section
from careapp.reports.people_tables import nobody
from careapp.reports.tallies import Tally, tallied

CLASS, SCHOOL = "eq-class", "eq-school"


@dataclass(frozen=True, slots=True)
class Answered:
    """A form: the children it is asked about or is filled in about, and what it came to."""

    form: Form
    pupils: Sequence[Pupil]
    outcomes: Sequence[Outcome]
    origin: Origin | None = None

    def by_informant(self) -> dict[str, Tally]:
        """Who has filled it in about anybody; where none has, who is asked first."""
        tallies: dict[str, Tally] = {
            who: tallied(self.pupils, (each for each in self.outcomes if each.informant == who))
            for who in self.form.informants
        }
        used = {who: tally for who, tally in tallies.items() if tally.screened.total}
        first = self.form.informants[0]
        return used or {first: tallies[first]}


def eq_class(heading: Heading, pupils: Sequence[Pupil], forms: Sequence[Answered]) -> Report:
    """The scores of every child and the groups of the class, a part for each form and informant."""
    title = heading.translate("Paper", "EQ results of the class")
    return _report(heading, CLASS, title, pupils, forms)


def eq_school(heading: Heading, pupils: Sequence[Pupil], forms: Sequence[Answered]) -> Report:
    """Facets and groups × grades, or rooms of a grade; a part for each form and informant."""
    title = heading.translate("Paper", "EQ summary of the school")
    return _report(heading, SCHOOL, title, pupils, forms)


def _report(
    heading: Heading, name: str, title: str, pupils: Sequence[Pupil], forms: Sequence[Answered]
) -> Report:
    sections: list[Section] = []
    found: list[Datum] = []
    shown = [each for each in forms if each.pupils] or forms[:1]
    for each in shown:
        scales = _scales(each.form, heading.language)
        for who, tally in each.by_informant().items():
            blocks = _for_nobody(heading, pupils, forms)
            if each.pupils:
                blocks = _body(heading, name, each, tally, scales)
            called = heading.titles.get(name, title), *_names(heading, each.form, who)
            sections.append(assessed_tables.section(heading, *called, pupils, each.origin, blocks))
            row, by_grades = f"{each.form.id}:{who}", name == SCHOOL
            found += assessed_tables.assessed_data(row, tally, scales, by_grades=by_grades)
    origins = [each.origin for each in shown]
    return signed(heading, name, sections, found, origins, landscape=name == CLASS)


def _scales(form: Form, language: str) -> Scales:
    """As the form itself calls its facets and groups."""
    return Scales(
        {each.id: each.text.of(language) for each in form.scales},
        {each.id: each.bands for each in form.scales},
        {each.id: Look(each.text.of(language), each.tone) for each in form.bands},
    )


def _names(heading: Heading, form: Form, who: str) -> tuple[str, str]:
    """The form and who answered it, and the short name of its sheet."""
    informant = informant_name(heading, who)
    by = heading.translate("Paper", "Answered by: {informant}").format(informant=informant)
    ages = f"{form.ages.low}–{form.ages.high}"
    return f"{form.title.of(heading.language)} · {by}", f"EQ {ages} {informant}"


def _body(
    heading: Heading, name: str, answered: Answered, tally: Tally, scales: Scales
) -> Iterator[Block]:
    yield facts(heading, tally, assessed=True)
    if name == CLASS:
        yield from _class(heading, tally, scales)
    else:
        yield assessed_tables.by_part(heading, tally, scales)
        form = answered.form
        yield from (each.chart for each in band_charts(form, tally, form.scales, heading.language))
    yield from _either(heading, answered)
    yield from remarks(heading, tally, scales.labels, answered.origin)


def _class(heading: Heading, tally: Tally, scales: Scales) -> Iterator[Block]:
    yield assessed_tables.children(heading, tally, scales)
    yield from assessed_tables.flags(heading, tally, scales.labels)
    title = heading.translate("Paper", "Children by scale and group")
    bands, facets = tuple(scales.looks), tuple(scales.labels)
    yield group_table(heading, tally, scales.labels, facets, bands, title, scales.looks)


def _either(heading: Heading, answered: Answered) -> Iterator[Note]:
    """Where more than one has filled the form in: one is enough, and for how many there is one."""
    tallies = answered.by_informant().values()
    if len(tallies) > 1:
        n = sum(any(tally.has(each) for tally in tallies) for each in answered.pupils)
        words = heading.translate(
            "Paper",
            "A child is assessed by one of them, each on a page of its own: {n} of {all} are.",
        )
        yield Note(words.format(n=n, all=len(answered.pupils)))


def _for_nobody(
    heading: Heading, pupils: Sequence[Pupil], forms: Sequence[Answered]
) -> Iterator[Block]:
    """Why there are no numbers: nobody is here, or nobody of the ages."""
    yield from nobody(heading, pupils)
    if pupils:
        low = min(each.form.ages.low or 0 for each in forms)
        high = max(each.form.ages.high or 0 for each in forms)
        words = heading.translate(
            "Paper", "Nobody here is of the ages that the EQ is for: {low} to {high} years."
        )
        yield Note(words.format(low=low, high=high), strong=True)
