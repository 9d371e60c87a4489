"""Looks at every answer as it is typed, and shows the panel over one that may mean danger."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.records import Answer
from careapp.domain.safety import MISTAKE
from careapp.forms.dangers import dangers, of_items
from careapp.services.class_sheets import Sheet
from careapp.services.safety import Raised
from careapp.services.schools import SchoolServices
from careapp.ui.screens.danger_panel import DangerPanel
from careapp.ui.screens.screening_drafts import Drafts
from careapp.ui.session import Session


class DangerWatch(QObject):
    """One panel at a time, in front of everything; alarms are noted before they are shown."""

    taken_back = Signal(str)  # a record some answers of which were typed by mistake

    def __init__(self, session: Session, drafts: Drafts, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._drafts, self._over = session, drafts, over
        self._sheet: Sheet | None = None
        self._students: dict[str, str] = {}
        self._waiting: list[Raised] = []
        self.panel: DangerPanel | None = None
        drafts.given.connect(self._look)

    def begin(self, sheet: Sheet) -> None:
        """Another class or form is shown; panels that were cut off come back."""
        self._sheet = sheet
        self._students = {line.record.id: line.pupil.student.id for line in sheet.lines}
        if not of_items(sheet.form):
            return
        ids = tuple(self._students)
        self._session.read(lambda services: services.safety.unanswered(ids), self._show)

    def _look(self, record: str, values: Mapping[str, Answer | None]) -> None:
        sheet = self._sheet
        if sheet is None or record not in self._students or not dangers(sheet.form, values):
            return
        form, student = sheet.form.id, self._students[record]

        def work(services: SchoolServices) -> list[Raised]:
            return services.safety.raise_for(record, student, form, values)

        self._session.read(work, self._show)

    def _show(self, found: list[Raised]) -> None:
        shown = {each.alarm.id for each in self._waiting}
        if self.panel is not None:
            shown.add(self.panel.raised.alarm.id)
        self._waiting += [each for each in found if each.alarm.id not in shown]
        self._next()

    def _next(self) -> None:
        if self.panel is not None or not self._waiting:
            return
        made = self.panel = DangerPanel(self._over.window(), self._waiting.pop(0))
        made.answered.connect(self._keep)
        made.mistyped.connect(self._take_back)
        made.finished.connect(self._gone)
        made.open()

    def _gone(self) -> None:
        self.panel = None
        self._next()

    def _keep(self, alarm: str, said: str) -> None:
        self._session.read(
            lambda services: services.safety.say(alarm, said),
            lambda _: self._session.changed.emit("alarms"),
        )

    def _take_back(self, alarm: str) -> None:
        """The answers that raised it are taken out; the alarm ends."""
        assert self.panel is not None
        raised, sheet = self.panel.raised.alarm, self._sheet
        self._keep(alarm, MISTAKE)
        if sheet is not None and raised.record in self._students:
            found = of_items(sheet.form).items()
            wrong = {id_: None for id_, danger in found if danger == raised.danger}
            self._drafts.put(raised.record, wrong)
            self.taken_back.emit(raised.record)
