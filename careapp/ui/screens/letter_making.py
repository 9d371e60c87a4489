"""A letter from its fields to paper: built in the database lane, drawn in the rendering lane."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.letters import Template, Texts
from careapp.domain.people import Classroom, Student
from careapp.domain.schools import Term
from careapp.i18n import language
from careapp.progress import Progress
from careapp.reports.model import Report
from careapp.services.report_kinds import Wanted
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.screens import report_pages
from careapp.ui.screens.report_pages import Paper
from careapp.ui.session import Session
from careapp.ui.tasks import Task

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class Asked:
    """A document, and whom it is about: a class, one student by id, or a referral."""

    template: Template
    term: Term
    classroom: Classroom | None = None
    student: str = ""
    referral: str = ""
    language: str = "th"
    thai_digits: bool = True

    @property
    def key(self) -> str:
        """By this name what is typed waits."""
        place = self.classroom.label if self.classroom else ""
        return "/".join((self.template.id, self.language, self.term.id, place, self.student,
                         self.referral))  # fmt: skip

    @property
    def file_name(self) -> str:
        """Without an ending."""
        place = self.classroom.label if self.classroom else ""
        parts = (self.template.title[language()], place, str(self.term.year), str(self.term.number))
        return _NOT_IN_NAMES.sub("-", "-".join(filter(None, parts)))

    def wanted(self, services: SchoolServices) -> Wanted:
        """In the database lane."""
        student: Student | None = services.people.student(self.student) if self.student else None
        of_class = self.template.about in ("class", "child")
        return Wanted(
            self.term,
            self.classroom if of_class else None,
            student=student,
            language=self.language,
            thai_digits=self.thai_digits,
            referral=self.referral,
        )


class LetterMaking(QObject):
    """One at a time: what is asked for next gives up the one before."""

    made = Signal(object, object)  # Asked, Paper
    failed = Signal(object)

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._busy = session, Busy(over)
        self._task: Task | None = None
        self._asked: Asked | None = None

    def make(self, asked: Asked, texts: Texts) -> None:
        """`made` or `failed` comes for the last one asked, and for nothing else."""
        self.stop()
        self._asked = asked = replace(asked)  # another one, even if it is equal

        def work(services: SchoolServices) -> tuple[Asked, Report]:
            wanted = asked.wanted(services)
            return asked, services.letters.build(asked.template.id, wanted, texts)

        self._watch(self._session.read(work, self._draw, self._fail))

    def stop(self) -> None:
        self._asked = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _draw(self, built: tuple[Asked, Report]) -> None:
        asked, report = built
        if asked is not self._asked:
            return

        def work(progress: Progress) -> tuple[Asked, Paper]:
            return asked, report_pages.draw(report, progress)

        self._watch(self._session.render(work, self._tell, self._fail))

    def _tell(self, drawn: tuple[Asked, Paper]) -> None:
        asked, paper = drawn
        if asked is self._asked:
            self.made.emit(asked, paper)

    def _fail(self, problem: Exception) -> None:
        if self.sender() is self._task:
            self.failed.emit(problem)

    def _watch(self, task: Task) -> None:
        self._task = task
        self._busy.watch(task, self.tr("Drawing the paper …"))


def texts_of(typed: Mapping[str, object]) -> Texts:
    """What was typed, as it was kept."""
    found = typed.get("texts")
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, Mapping) else {}
