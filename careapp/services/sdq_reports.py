"""Reports of the SDQ and the EQ: from the counted results of a term to papers."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from careapp.domain.people import Pupil
from careapp.forms.asking import asked
from careapp.forms.edition import Edition
from careapp.reports import tables
from careapp.reports.heading import Heading, Origin
from careapp.reports.model import Report
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.report_kinds import EQ, SDQ, Wanted
from careapp.services.report_origins import labels, origin
from careapp.services.screenings import Screenings
from careapp.services.steps import not_asked

Build = Callable[[str, Wanted, list[Pupil]], Report]
HeadingOf = Callable[[Wanted], Heading]


def sdq_report(desk: Desk, screenings: Screenings, heading_of: HeadingOf) -> Build:
    """What makes the report of a term; who may have it is settled before. So of the next one."""

    def build(name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        editions, language = _editions(desk, SDQ, wanted), wanted.paper_language
        outcomes = [
            each
            for form, edition in editions.items()
            for each in screenings.outcomes(wanted.term, (form,), edition.id)
        ]
        make = tables.sdq_class if name == "sdq-class" else tables.sdq_school
        forms = {each: desk.library.form(each) for each in SDQ}
        origins: dict[str, Origin] = {
            forms[form].informants[0]: origin(forms[form], edition, language)
            for form, edition in editions.items()
        }
        aside = not_asked(forms.values(), pupils, wanted.term.count_day)
        said = labels(forms[SDQ[0]], language)
        return make(heading_of(wanted), pupils, outcomes, said, origins, aside)

    return build


def eq_report(desk: Desk, screenings: Screenings, heading_of: HeadingOf) -> Build:
    """Each form counts the children it is filled in about, and those of its ages about whom neither
    is: a child that has its birthday between the count day and the day it is asked is not waited
    for with the form of the younger ones."""

    def build(name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        ids = [each.student.id for each in pupils]
        editions = _editions(desk, EQ, wanted)
        found = {
            form: screenings.outcomes(wanted.term, (form,), edition.id, ids)
            for form, edition in editions.items()
        }
        done = {form: {each.student for each in those} for form, those in found.items()}
        anyone = {child for those in done.values() for child in those}
        answered = []
        for id_, edition in editions.items():
            form, day = desk.library.form(id_), wanted.term.count_day
            own = [
                each
                for each in pupils
                if each.student.id in done[id_]
                or (each.student.id not in anyone and asked(form, each, day))
            ]
            source = origin(form, edition, wanted.paper_language)
            answered.append(tables.Answered(form, own, found[id_], source))
        make = tables.eq_class if name == "eq-class" else tables.eq_school
        return make(heading_of(wanted), pupils, answered)

    return build


def _editions(desk: Desk, forms: Sequence[str], wanted: Wanted) -> dict[str, Edition]:
    """One that a school has brought in may be there for some of the forms only."""
    named, library = wanted.edition, desk.library
    having = [form for form in forms if named in {each.id for each in library.editions(form)}]
    others = replace(wanted, edition=None) if having else wanted
    chosen = {form: wanted if form in having else others for form in forms}
    term = wanted.term.id
    return {
        form: edition_in_use(desk, form, each.edition, term=term) for form, each in chosen.items()
    }
