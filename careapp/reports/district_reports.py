"""The reports of a district: which sections each has, under its own titles and signers."""

from collections.abc import Callable, Iterable, Mapping

from careapp.domain.letters import Letter
from careapp.reports import district_data, district_further, district_lists, district_tables
from careapp.reports.district_content import DistrictContent
from careapp.reports.heading import Heading, signed
from careapp.reports.model import Datum, Report, Section

SUMMARY, MISSING, COMPARISON = "district-summary", "district-missing", "district-comparison"
SUPERVISION, OBEC = "district-supervision", "district-obec"


def summary(heading: Heading, content: DistrictContent, letter: Letter | None = None) -> Report:
    """Everything: the summary, each school, grades, who is missing, the comparison."""
    title = heading.translate("District", "Student care and support: summary of the district")
    sections = (
        district_tables.summary(heading, content, title),
        district_lists.by_school(heading, content),
        district_tables.by_grade(heading, content),
        district_lists.missing(heading, content),
        district_lists.comparison(heading, content.comparison),
        *district_further.further(heading, content),
    )
    return _report(heading, SUMMARY, sections, district_tables.data(content))


def missing(heading: Heading, content: DistrictContent, letter: Letter | None = None) -> Report:
    """Who has not sent, and what does not add up: a list to work by, signed by nobody."""
    sections = (district_lists.missing(heading, content),)
    return _report(heading, MISSING, sections, district_data.missing(content))


def comparison(heading: Heading, content: DistrictContent, letter: Letter | None = None) -> Report:
    sections = (district_lists.comparison(heading, content.comparison),)
    return _report(heading, COMPARISON, sections, district_data.comparison(content.comparison))


def supervision(heading: Heading, content: DistrictContent, letter: Letter | None = None) -> Report:
    sections = (district_lists.supervisions(heading, content),)
    return _report(heading, SUPERVISION, sections, district_data.supervision(content))


def obec(heading: Heading, content: DistrictContent, letter: Letter | None = None) -> Report:
    """The report to OBEC: a letter where there is one, then the district's numbers, without any
    school's own; who is missing is counted, and what was seen in schools is told."""
    title = heading.translate("District", "Report of the district to OBEC on student care")
    sections: list[Section] = []
    if letter is not None:
        sections.append(Section(title, (), (), letter=letter))
    sections += (
        district_tables.summary(heading, content, title),
        district_tables.by_grade(heading, content),
        *district_further.further(heading, content),
        district_lists.supervisions(heading, content),
    )
    return _report(heading, OBEC, sections, district_tables.data(content))


Made = Callable[[Heading, DistrictContent, Letter | None], Report]
REPORTS: Mapping[str, Made] = {
    SUMMARY: summary,
    MISSING: missing,
    COMPARISON: comparison,
    SUPERVISION: supervision,
    OBEC: obec,
}


def _report(
    heading: Heading, name: str, sections: Iterable[Section], data: Iterable[Datum]
) -> Report:
    every = tuple(sections)
    own = heading.titles.get(name)
    if own:
        every = (_titled(every[0], own), *every[1:])
    return signed(heading, name, every, data, landscape=name == SUMMARY)


def _titled(section: Section, title: str) -> Section:
    return Section(title, section.subtitles, section.blocks, section.name, section.footer,
                   section.letter)  # fmt: skip
