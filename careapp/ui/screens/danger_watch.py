"""Looks at every answer as it is typed, and shows the panel over one that may mean danger."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.records import Answer
from careapp.domain.safety import Alarm
from careapp.forms.dangers import dangers, of_items
from careapp.services.class_sheets import Sheet
from careapp.services.safety import Raised
from careapp.services.schools import SchoolServices
from careapp.ui.screens.danger_panel import DangerPanel
from careapp.ui.screens.danger_panels import DangerPanels
from careapp.ui.screens.screening_drafts import Drafts
from careapp.ui.session import Session


class DangerWatch(QObject):
    """Alarms are noted before they are shown."""

    taken_back = Signal(str)  # a record some answers of which were typed by mistake

    def __init__(self, session: Session, drafts: Drafts, over: QWidget) -> None:
        super().__init__(over)
        self._session, self._drafts = session, drafts
        self._panels = DangerPanels(session, over, drafts.notes, may_take_back=True)
        self._panels.mistyped.connect(self._take_back)
        self._sheet: Sheet | None = None
        self._students: dict[str, str] = {}
        drafts.given.connect(self._look)

    def begin(self, sheet: Sheet) -> None:
        """Another class or form is shown; panels that were cut off come back."""
        self._sheet = sheet
        self._students = {line.record.id: line.pupil.student.id for line in sheet.lines}
        if not of_items(sheet.form):
            return
        ids = tuple(self._students)
        self._session.read(lambda services: services.safety.unanswered(ids), self._panels.show)

    def _look(self, record: str, values: Mapping[str, Answer | None]) -> None:
        sheet = self._sheet
        if sheet is None or record not in self._students or not dangers(sheet.form, values):
            return
        form, student = sheet.form.id, self._students[record]

        def work(services: SchoolServices) -> list[Raised]:
            return services.safety.raise_for(record, student, form, values)

        self._session.read(work, self._panels.show)

    @property
    def panel(self) -> DangerPanel | None:
        """The one that is in sight."""
        return self._panels.panel

    def _take_back(self, alarm: Alarm) -> None:
        """The answers that raised it are taken out."""
        sheet = self._sheet
        if sheet is not None and alarm.record in self._students:
            found = of_items(sheet.form).items()
            wrong = {id_: None for id_, danger in found if danger == alarm.danger}
            self._drafts.put(alarm.record, wrong)
            self.taken_back.emit(alarm.record)
