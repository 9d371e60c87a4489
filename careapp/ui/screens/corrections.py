"""What a family asked to have set right: noted, answered, and kept with its answer."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.corrections import Correction
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.fields import Field
from careapp.ui.pages import Banner
from careapp.ui.screens.home_parts import clear, rule
from careapp.ui.screens.plan_fields import Lines
from careapp.ui.session import Session
from careapp.ui.sheets import Sheet
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, fix_width, label

_WIDTH = 560


class CorrectionsDialog(Sheet):
    """The setting right itself is done on the child's page. What is typed is noted until it is
    stored."""

    def __init__(self, over: QWidget, session: Session, student: str, notes: Notes) -> None:
        super().__init__(over, self.tr("To be corrected"))
        self._session, self._student, self._notes = session, student, notes
        self._may = session.actor.may(Action.KEEP_CONSENT)
        self.banner, self._rows = Banner(), QVBoxLayout()
        self.asked = Lines(self.tr("What is to be set right"), 2)
        self.by = Field(self.tr("Who asked for it"))
        self.reason = Field(self.tr("Reason, for a refusal"))
        self.go = button(self.tr("Note it"), "primary", icon="add")
        self.go.clicked.connect(self.ask)
        self._build()
        self._put_back()
        for field in (self.asked, self.by, self.reason):
            field.changed.connect(self._weigh)
        self._weigh()
        self.refresh()

    def _build(self) -> None:
        title = label(self.tr("Requests to correct"), "h2")
        title.setParent(self)  # its style is known only inside the dialog
        said = self.tr(
            "Set right what is wrong on the student's page: its history shows both. What was asked "
            "and answered is kept here; a refusal needs its reason (sections 35 and 36)."
        )
        self._rows.setSpacing(theme.px(4))
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        about = fix_width(label(said, "muted", wrap=True), theme.px(_WIDTH))
        for part in (title, about, self.banner):
            self.column.addWidget(part)
        self.column.addLayout(self._rows)
        if self._may:
            for field in (self.reason, self.asked, self.by):
                self.column.addWidget(field)
        self.set_foot(*((close, self.go) if self._may else (close,)))

    def refresh(self) -> None:
        student = self._student
        self._session.read(
            lambda services: services.corrections.of_student(student), self._show, self._fail
        )

    def ask(self) -> None:
        """Note what was asked."""
        student, by, asked = self._student, self.by.text(), self.asked.text()

        def tell(id_: str) -> None:
            self.asked.set_text("")
            self._tell(self.tr("It is noted."), lambda: self._take_back(id_))

        self._session.read(
            lambda services: services.corrections.ask(student, by, asked), tell, self._fail
        )

    def answer(self, id_: str, answer: str) -> None:
        """It was corrected, or refused with the reason that is typed."""
        reason = self.reason.text() if answer == "refused" else ""

        def tell(_: object) -> None:
            self.reason.set_text("")
            self._tell(self.tr("The answer is noted."), lambda: self._no_answer(id_))

        self._work(lambda services: services.corrections.answer(id_, answer, reason), tell)

    def _no_answer(self, id_: str) -> None:
        self._work(lambda services: services.corrections.answer(id_, ""), self._as_before)

    def _take_back(self, id_: str) -> None:
        self._work(lambda services: services.corrections.take_back(id_), self._as_before)

    def _as_before(self, _: object) -> None:
        self._tell(self.tr("It is as it was before."))

    def _work(
        self, work: Callable[[SchoolServices], object], then: Callable[[object], None]
    ) -> None:
        self._session.read(work, then, self._fail)

    def _tell(self, words: str, undo: Callable[[], None] | None = None) -> None:
        self.banner.show_success(words, self.tr("Undo") if undo else "", undo)
        self.refresh()

    def _show(self, found: Sequence[Correction]) -> None:
        clear(self._rows)
        for each in found:
            self._rows.addWidget(self._row(each))
            self._rows.addWidget(rule())
        if not found:
            self._rows.addWidget(label(self.tr("Nobody has asked for anything yet."), "muted"))

    def _row(self, each: Correction) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(label(each.asked, "strong", wrap=True))
        who = " · ".join(filter(None, (labels.day_words(each.day), each.by)))
        column.addWidget(label(who, "small", wrap=True))
        if each.answer:
            column.addWidget(label(self._answered(each), wrap=True))
        elif self._may:
            row = QHBoxLayout()
            for words, answer in (
                (self.tr("It is corrected"), "corrected"),
                (self.tr("Refused, for the reason below"), "refused"),
            ):
                one = button(words, "plain")
                one.clicked.connect(lambda _=False, a=answer: self.answer(each.id, a))
                row.addWidget(one)
            row.addStretch(1)
            column.addLayout(row)
        return made

    def _answered(self, each: Correction) -> str:
        day = labels.day_words(each.answered_on) if each.answered_on else ""
        if each.answer == "corrected":
            return self.tr("Corrected on {day}").format(day=day)
        return self.tr("Refused on {day}: {why}").format(day=day, why=each.reason)

    def _put_back(self) -> None:
        typed, back = self._notes.look(self._student)
        for name, text in (typed or {}).items():
            self._fields[name].set_text(text)
        if back:
            self._notes.returned.emit()

    def _weigh(self, *_: object) -> None:
        self.go.setEnabled(bool(self.asked.text()))
        typed = {name: field.text() for name, field in self._fields.items()}
        self._notes.note(self._student, typed if typed["asked"] or typed["reason"] else None)

    @property
    def _fields(self) -> Mapping[str, Lines | Field]:
        return {"asked": self.asked, "by": self.by, "reason": self.reason}

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))
