"""A letter from its fields to paper: built in the database lane, drawn in the rendering lane."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

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
from careapp.ui.session import AnySession
from careapp.ui.tasks import Task

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


class AskedLetter(Protocol):
    """A document that is asked for, of a school or a district. The services are those of the file;
    what asks them runs in the database lane."""

    @property
    def template(self) -> Template: ...

    @property
    def language(self) -> str: ...

    @property
    def key(self) -> str:
        """By this name what is typed waits."""

    @property
    def file_name(self) -> str:
        """Without an ending."""

    def kept(self) -> dict[str, object]:
        """What is kept beside the texts, by which it is chosen again."""

    def fill(self, services: Any) -> Texts:
        """What stands in its fields at first."""

    def build(self, services: Any, texts: Texts) -> Report:
        """The document of these texts."""


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
        place = self.classroom.label if self.classroom else ""
        return "/".join((self.template.id, self.language, self.term.id, place, self.student,
                         self.referral))  # fmt: skip

    @property
    def file_name(self) -> str:
        place = self.classroom.label if self.classroom else ""
        return file_name(self.template, place, self.term)

    def kept(self) -> dict[str, object]:
        place = self.classroom.label if self.classroom else ""
        return {"name": self.template.id, "language": self.language, "class": place,
                "student": self.student, "referral": self.referral}  # fmt: skip

    def fill(self, services: SchoolServices) -> Texts:
        return services.letters.fill(self.template.id, self._wanted(services))

    def build(self, services: SchoolServices, texts: Texts) -> Report:
        return services.letters.build(self.template.id, self._wanted(services), texts)

    def _wanted(self, services: SchoolServices) -> Wanted:
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


def file_name(template: Template, place: str, term: Term) -> str:
    """What a document's file is called, without an ending; no letter in it that disks refuse."""
    parts = (template.title[language()], place, str(term.year), str(term.number))
    return _NOT_IN_NAMES.sub("-", "-".join(filter(None, parts)))


@dataclass(frozen=True, slots=True)
class _Built:
    turn: int
    asked: AskedLetter
    report: Report


class LetterMaking(QObject):
    """One at a time: what is asked for next gives up the one before."""

    made = Signal(object, object)  # AskedLetter, Paper
    failed = Signal(object)

    def __init__(self, session: AnySession, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._busy = session, Busy(over)
        self._task: Task | None = None
        self._turn = 0

    def make(self, asked: AskedLetter, texts: Texts) -> None:
        """`made` or `failed` comes for the last one asked, and for nothing else."""
        self.stop()
        turn = self._turn

        def work(services: Any) -> _Built:
            return _Built(turn, asked, asked.build(services, texts))

        self._watch(self._session.read(work, self._draw, self._fail))

    def stop(self) -> None:
        self._turn += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _draw(self, built: _Built) -> None:
        if built.turn != self._turn:
            return

        def work(progress: Progress) -> tuple[_Built, Paper]:
            return built, report_pages.draw(built.report, progress)

        self._watch(self._session.render(work, self._tell, self._fail))

    def _tell(self, drawn: tuple[_Built, Paper]) -> None:
        built, paper = drawn
        if built.turn == self._turn:
            self.made.emit(built.asked, paper)

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
