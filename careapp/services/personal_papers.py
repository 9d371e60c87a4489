"""Papers about personal data: who has not answered yet, the review of the year, an erasure."""

from collections.abc import Sequence
from dataclasses import replace

from careapp.domain.consents import asked_for
from careapp.domain.erasures import FORM, Erased
from careapp.domain.people import Classroom
from careapp.domain.retention import Due, Kind, kinds
from careapp.domain.schools import Term
from careapp.forms.loader import Library
from careapp.i18n import language, translate
from careapp.reports import personal_tables as tables
from careapp.reports.heading import Heading
from careapp.reports.model import Report
from careapp.services import report_holds
from careapp.services.consents import Unanswered
from careapp.services.desk import Desk
from careapp.services.erasures import YEARS, Certificate
from careapp.services.look_words import form
from careapp.services.retention import decision_words, over_words
from careapp.services.settings import SchoolSettings


class PersonalPapers:
    def __init__(self, desk: Desk, settings: SchoolSettings) -> None:
        self._desk, self._settings = desk, settings

    def unanswered(
        self, term: Term, classroom: Classroom | None, found: Sequence[Unanswered]
    ) -> Report:
        """The list of those who have not answered, for the homeroom teacher."""
        said = language()
        lines = [
            tables.Waiting(
                each.pupil,
                tuple(purpose.name[said] for purpose in each.waiting),
                tuple(purpose.name[said] for purpose in each.refused),
                len(each.waiting) == len(asked_for()),
            )
            for each in found
        ]
        place = classroom.label if classroom else ""
        self._desk.looked("report", "consents", term=term.id, place=place)
        return _held(tables.unanswered(self._heading(term), lines))

    def review(self, year: int, found: Sequence[Due]) -> Report:
        """The review of a year, to be signed."""
        self._desk.looked("report", "retention", year=year)
        lines = [
            tables.Reviewed(
                each.student, each.classroom, each.left, over_words(each, self._kinds()),
                decision_words(each.decision.decision if each.decision else ""),
                each.decision.reason if each.decision else "",
            )
            for each in found
        ]  # fmt: skip
        return _held(tables.review(self._heading(self._desk.current_term()), year, lines))

    def certificate(self, made: Certificate) -> Report:
        """That something was erased; not of whom."""
        erased = made.erased
        counts = [
            (words, erased.counts[kind])
            for kind, words in kind_words().items()
            if erased.counts.get(kind)
        ]
        heading = self._heading(self._desk.current_term())
        return tables.certificate(heading, _number(erased), erased.day, made.who, counts,
                                  made.backups, whole=not erased.part)  # fmt: skip

    def _kinds(self) -> Sequence[Kind]:
        return kinds(self._desk.setting(YEARS, {}))

    def _heading(self, term: Term) -> Heading:
        school = self._settings.school()
        return Heading(
            school.name, school.area, term, self._desk.file.clock.now(),
            signers=self._settings.signers(), language=language(),
        )  # fmt: skip


def _held(report: Report) -> Report:
    """With what it holds at its foot."""
    return replace(report, footer=report_holds.footer(report, ()))


def _number(erased: Erased) -> str:
    """The entry in the journal that anybody can look up: its last letters are by chance."""
    return erased.id[-12:]


def kind_words() -> dict[str, str]:
    """What an erasure counts, in words."""
    return {
        "data": translate("Erasures", "Data, family and classes"),
        "records": translate("Erasures", "Filled forms and results"),
        "photos": translate("Erasures", "Photos"),
        "plans": translate("Erasures", "Care plans with steps and notes"),
        "sealed": translate("Erasures", "Sealed notes"),
        "referrals": translate("Erasures", "Referrals"),
        "visits": translate("Erasures", "Plans and tasks of home visits"),
        "cards": translate("Erasures", "Attendance and results by term"),
        "documents": translate("Erasures", "Documents"),
        "alarms": translate("Erasures", "Alarms"),
        "consents": translate("Erasures", "Consent, requests and decisions"),
        "others": translate("Erasures", "Others"),
    }


def part_words(part: str, library: Library) -> str:
    """What can be erased alone, in words."""
    if part.startswith(FORM):
        return translate("Erasures", "Form: {name}").format(
            name=form(part.removeprefix(FORM), library)
        )
    return kind_words().get(part, part)
