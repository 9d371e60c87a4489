"""Reports: from the counted records of a term to a `Report`, and from that to a file."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from careapp.domain.access import Action
from careapp.domain.people import Pupil
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.forms.edition import Edition
from careapp.i18n import translate
from careapp.progress import Progress, Steps, finish, silent
from careapp.reports import tables
from careapp.reports.boards import SCHOOL
from careapp.reports.heading import Heading, Origin
from careapp.reports.model import Report, Section
from careapp.reports.reconciliation_tables import reconciliation
from careapp.reports.student_sheets import StudentBook
from careapp.services import (
    child_sheets,
    referral_reports,
    report_consents,
    report_filters,
    report_holds,
    report_origins,
)
from careapp.services.activity_reports import activity_report
from careapp.services.completeness import board_of
from careapp.services.desk import Desk
from careapp.services.editions import edition_in_use
from careapp.services.handover import handover_report
from careapp.services.people import People
from careapp.services.reconciliation import Reconciliation
from careapp.services.record_papers import record_report
from careapp.services.record_reports import RecordReports
from careapp.services.report_card_reports import address_report, report_card_report
from careapp.services.report_kinds import (
    HOME_VISIT,
    KINDS,
    LETTERS,
    MEASUREMENT,
    OF_NO_CHILD,
    SCREENING,
    SDQ,
    ReportKind,
    Wanted,
)
from careapp.services.screenings import Screenings
from careapp.services.sdq_reports import eq_report, sdq_report
from careapp.services.settings import SchoolSettings
from careapp.services.team_reports import team_report
from careapp.services.trend_reports import target_report, trend_report
from careapp.services.visit_reports import visit_round

__all__ = ["KINDS", "SCREENING", "SDQ", "ReportKind", "Reports", "Wanted"]

_Maker = Callable[[str, Wanted, list[Pupil]], Report | Steps[Report]]


class Reports:
    def __init__(
        self, desk: Desk, people: People, screenings: Screenings, settings: SchoolSettings
    ) -> None:
        self._desk, self._people = desk, people
        self._screenings, self._settings = screenings, settings
        self._records, self._by = RecordReports(desk, screenings), (desk, people)

    def kinds(self) -> tuple[ReportKind, ...]:
        """The reports there are, in the order they are shown."""
        return tuple(KINDS.values())

    def build(self, name: str, wanted: Wanted, progress: Progress = silent) -> Report:
        """The report's numbers, from the store; nothing is drawn yet. Making one is logged."""
        return finish(self.steps(name, wanted), progress)

    def steps(self, name: str, wanted: Wanted) -> Steps[Report]:
        """The same in pieces, where it is read child after child."""
        if name in LETTERS:
            return referral_reports.paper(*self._by, name, wanted, self._heading(wanted))
        kind = KINDS.get(name)
        if kind is None:
            raise CareError(
                translate(
                    "Reports", "There is no report “{name}”. See: careapp report list."
                ).format(name=name)
            )
        pupils = self._pupils(kind, wanted)
        if name in OF_NO_CHILD and wanted.student:
            wanted = replace(wanted, classroom=pupils[0].classroom, student=None)
            pupils = self._pupils(kind, wanted)
        made = self._makers()[name](name, wanted, pupils)
        report = made if isinstance(made, Report) else (yield from made)
        report = replace(
            report,
            filters=report_filters.line(self._desk.library, kind, wanted),
            footer=report_holds.footer(report, pupils),
            caution=report_consents.caution(self._desk, report, pupils),
        )
        about = wanted.student.id if wanted.student else ""
        place = wanted.classroom.label if wanted.classroom else wanted.grade or ""
        self._desk.looked("report", name, about, term=wanted.term.id, place=place)
        return report

    def _makers(self) -> Mapping[str, _Maker]:
        """By the report's name what makes it."""
        by = self._desk, self._screenings, self._heading
        return {
            "completeness": self._completeness,
            "class-list": self._class_list,
            "headcount": self._headcount,
            "screening-student": self._screening_student,
            "screening-class": self._screening,
            "screening-grade": self._screening,
            "screening-school": self._screening,
            **dict.fromkeys(("sdq-class", "sdq-school"), sdq_report(*by)),
            **dict.fromkeys(("eq-class", "eq-school"), eq_report(*by)),
            "home-visits-class": self._home_visits,
            "home-visits-school": self._home_visits,
            "home-visits-round": self._visit_round,
            "poverty": self._home_visits,
            "growth": self._growth,
            "activities": activity_report(self._desk, self._heading),
            "meetings": activity_report(self._desk, self._heading),
            "report-cards": report_card_report(self._desk, self._heading),
            "addresses": address_report(self._heading),
            "plans": self._plans,
            "referrals": self._referrals,
            "student-record": record_report(self._desk, self._people, self._heading),
            "trend": self._trend,
            "targets": self._targets,
            "teams": self._teams,
            "handover-class": handover_report(self._desk, self._heading),
        }

    def write(self, report: Report, path: Path, progress: Progress = silent) -> None:
        """To .xlsx or .pdf, by the file's ending. Needs no connection, so any lane may run it."""
        # openpyxl and reportlab are loaded when the first report is written, not at start-up.
        from careapp.reports import papers

        papers.write(report, path, progress)

    def _pupils(self, kind: ReportKind, wanted: Wanted) -> list[Pupil]:
        """The children counted, as of the term's count day."""
        if kind.scope == "class" and not wanted.classroom:
            raise CareError(translate("Reports", "Choose a class for this report: --class ป.4/1."))
        if kind.scope == "grade" and not wanted.grade:
            raise CareError(translate("Reports", "Choose a grade for this report: --grade ป.4."))
        whole = kind.scope in ("grade", "school") or not (wanted.classroom or wanted.student)
        if whole:
            self._desk.require_school(Action.MAKE_REPORTS)
        self._desk.require(Action.MAKE_REPORTS, [wanted.classroom] if wanted.classroom else [])
        found = self._people.counted(
            wanted.term,
            wanted.classroom if kind.scope in ("class", "any") else None,
            wanted.grade if kind.scope in ("grade", "any") else None,
        )
        if wanted.student and kind.scope == "any":
            found = [each for each in found if each.student.id == wanted.student.id]
        chosen = wanted.classroom or wanted.grade or wanted.student
        if not found and chosen and kind.scope != "school":
            raise CareError(
                translate(
                    "Reports", "Nobody asked for was in class on the count day of term {term}."
                ).format(term=wanted.term.id)
            )
        return found

    def _heading(self, wanted: Wanted) -> Heading:
        settings = self._settings
        school = settings.school()
        titles = {name: title for name in KINDS if (title := settings.title(name))}
        digits = settings.thai_digits() if wanted.thai_digits is None else wanted.thai_digits
        return Heading(
            school.name,
            school.area,
            wanted.term,
            self._desk.file.clock.now(),
            signers=settings.signers(),
            titles=titles,
            language=wanted.paper_language,
            thai_digits=digits,
        )

    def _completeness(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        """All that is asked, or the list of those who miss one form."""
        forms = (wanted.form,) if wanted.form else None
        rooms = {each.classroom.label for each in pupils} if wanted.student else ()
        place = wanted.classroom.label if wanted.classroom else wanted.grade or SCHOOL
        board = board_of(self._desk, wanted.term, pupils, next(iter(rooms), place), forms)
        if wanted.form:
            return tables.chase(self._heading(wanted), board)
        more = (self._totals(wanted),) if place == SCHOOL and pupils and not rooms else ()
        return tables.completeness(self._heading(wanted), board, more)

    def totals(self, term: Term) -> Report:
        """The totals of the whole school held against its headcount, alone."""
        self._desk.require_school(Action.MAKE_REPORTS)
        wanted = Wanted(term)
        self._desk.looked("report", "completeness", term=term.id)
        return Report("completeness", (self._totals(wanted),), (), language=wanted.paper_language)

    def _totals(self, wanted: Wanted) -> Section:
        by = self._desk, self._people, self._screenings
        found = Reconciliation(*by).of(wanted.term, wanted.paper_language)
        heading = self._heading(wanted)
        parts = found.grades, found.whole, found.differences, found.known
        return reconciliation(heading, *parts)

    def _class_list(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        return tables.class_list(self._heading(wanted), pupils)

    def _headcount(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        return tables.headcount(self._heading(wanted), pupils)

    def _screening(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        form = self._desk.library.form(SCREENING)
        edition = self._edition(SCREENING, wanted)
        profiles = self._screenings.profiles(wanted.term, SCREENING, wanted.edition)
        build = {
            "screening-class": tables.screening_class,
            "screening-grade": tables.screening_grade,
            "screening-school": tables.screening_school,
        }[name]
        language = wanted.paper_language
        return build(
            self._heading(wanted),
            pupils,
            profiles,
            report_origins.labels(form, language),
            report_origins.origin(form, edition, language),
        )

    def _edition(self, form_id: str, wanted: Wanted) -> Edition:
        return edition_in_use(self._desk, form_id, wanted.edition, term=wanted.term.id)

    def _home_visits(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        origin = self._origin_of(HOME_VISIT, wanted)
        return self._records.home_visits(name, wanted, pupils, self._heading(wanted), origin)

    def _growth(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        origin = self._origin_of(MEASUREMENT, wanted)
        return self._records.growth(wanted, pupils, self._heading(wanted), origin)

    def _visit_round(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        return visit_round(*self._by, wanted, pupils, self._heading(wanted))

    def _plans(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        return self._records.plans(wanted, pupils, self._heading(wanted))

    def _referrals(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        return referral_reports.of_term(self._desk, wanted, pupils, self._heading(wanted))

    def _teams(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        return team_report(self._desk, wanted, self._heading(wanted))

    def _trend(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        by = self._desk, self._people, wanted, pupils, self._heading(wanted)
        return trend_report(*by, lambda form: self._origin_of(form, wanted))

    def _targets(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Report:
        return target_report(self._desk, self._people, wanted, pupils, self._heading(wanted))

    def _origin_of(self, form_id: str, wanted: Wanted) -> Origin:
        edition = self._edition(form_id, wanted)
        form = self._desk.library.form(form_id)
        return report_origins.origin(form, edition, wanted.paper_language)

    def _screening_student(self, name: str, wanted: Wanted, pupils: list[Pupil]) -> Steps[Report]:
        library, language = self._desk.library, wanted.paper_language
        labels, sdq = (
            report_origins.labels(library.form(id_), language) for id_ in (SCREENING, SDQ[0])
        )
        origin = self._origin_of(SCREENING, wanted)
        book = StudentBook(self._heading(wanted), labels, origin, sdq)
        return child_sheets.report(self._desk, self._screenings, wanted, pupils, book)
