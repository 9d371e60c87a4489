"""Reports of home visits, measurements and care plans: from the records of a term to papers."""

from careapp.domain.people import Pupil
from careapp.reports import tables
from careapp.reports.boards import SCHOOL
from careapp.reports.heading import Heading, Origin
from careapp.reports.model import Report
from careapp.services import plan_concerns
from careapp.services.desk import Desk
from careapp.services.plan_board import cards
from careapp.services.plan_measures import helped
from careapp.services.report_kinds import HOME_VISIT, MEASUREMENT, Wanted
from careapp.services.screenings import Screenings
from careapp.services.steps import not_asked
from careapp.store import conferences, partners, schools, siblings
from careapp.store import visits as store_visits


class RecordReports:
    """Each counts the children it is given; who may have it is settled before."""

    def __init__(self, desk: Desk, screenings: Screenings) -> None:
        self._desk, self._screenings = desk, screenings

    def home_visits(
        self, name: str, wanted: Wanted, pupils: list[Pupil], heading: Heading, origin: Origin
    ) -> Report:
        visits = self._visits(wanted, pupils)
        if name == "poverty":
            return tables.poverty(heading, pupils, visits, place_of_report(wanted, pupils), origin)
        whole = name == "home-visits-school"
        build = tables.home_visits_school if whole else tables.home_visits_class
        return build(heading, pupils, visits, origin)

    def growth(
        self, wanted: Wanted, pupils: list[Pupil], heading: Heading, origin: Origin
    ) -> Report:
        form = self._desk.library.form(MEASUREMENT)
        ids = [each.student.id for each in pupils]
        asked = wanted.term, (MEASUREMENT,)
        outcomes = self._screenings.outcomes(*asked, wanted.edition, ids)
        records = {each.student: each for each in self._screenings.counted(*asked, ids)}
        aside = not_asked([form], pupils, wanted.term.count_day)[form.informants[0]]
        measured = tables.Measured(form, records, outcomes, aside)
        return tables.growth(heading, pupils, measured, place_of_report(wanted, pupils), origin)

    def plans(self, wanted: Wanted, pupils: list[Pupil], heading: Heading) -> Report:
        desk, known = self._desk, {each.student.id: each for each in pupils}
        found = cards(desk, wanted.term, pupils, others=False)
        concerns = {each for card in found for each in card.life.plan.concerns}
        language = wanted.paper_language
        words = {each: plan_concerns.short_word(desk.library, each, language) for each in concerns}
        lives = [(known[card.student.id], card.life) for card in found]
        talks = conferences.of_plans(desk.db, [life.plan.id for _, life in lives])
        names = schools.staff_names(desk.db)
        names |= {each.id: each.name for each in partners.partners(desk.db)}
        place = place_of_report(wanted, pupils)
        asked = desk, self._screenings, wanted.term, pupils, lives
        planned = tables.Planned(
            lives, words, desk.today, [(known[each.student], each) for each in talks], names,
            helped(*asked) if "/" in place else (),
        )  # fmt: skip
        return tables.plans(heading, pupils, planned, place)

    def _visits(self, wanted: Wanted, pupils: list[Pupil]) -> tables.Visits:
        ids = [each.student.id for each in pupils]
        asked = wanted.term, (HOME_VISIT,)
        found = self._screenings.outcomes(*asked, wanted.edition, ids)
        records = self._screenings.counted(*asked, ids)
        return tables.Visits(
            self._desk.library.form(HOME_VISIT),
            {each.student: each for each in records},
            {each.student: each for each in found},
            siblings.confirmed(self._desk.db),
            [
                student
                for student, plan in store_visits.plans(self._desk.db, wanted.term.id, ids).items()
                if plan.companions.strip()
            ],
        )


def place_of_report(wanted: Wanted, pupils: list[Pupil]) -> str:
    """The class, the grade, or the school; of a child its class."""
    if wanted.student and pupils:
        return pupils[0].classroom.label
    return wanted.classroom.label if wanted.classroom else wanted.grade or SCHOOL
