"""The panels over answers that may mean danger, one after the other, in front of everything."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from careapp.domain.safety import MISTAKE
from careapp.services.safety import Raised
from careapp.ui.screens.danger_panel import DangerPanel
from careapp.ui.session import Session
from careapp.ui.unsaved import Notes


class DangerPanels(QObject):
    """Keeps what is said. Only where the answer is at hand `may_take_back` it as mistyped."""

    mistyped = Signal(object)  # the Alarm, ended

    def __init__(
        self, session: Session, over: QWidget, notes: Notes, *, may_take_back: bool
    ) -> None:
        super().__init__(over)
        self._session, self._over, self._notes = session, over, notes
        self._may_take_back = may_take_back
        self._waiting: list[Raised] = []
        self.panel: DangerPanel | None = None

    def show(self, found: Iterable[Raised]) -> None:
        """Show alarms that nobody has answered; one that is in sight or waits already is not shown
        twice."""
        shown = {each.alarm.id for each in self._waiting}
        if self.panel is not None:
            shown.add(self.panel.raised.alarm.id)
        self._waiting += [each for each in found if each.alarm.id not in shown]
        self._next()

    def _next(self) -> None:
        if self.panel is not None or not self._waiting:
            return
        raised, over = self._waiting.pop(0), self._over.window()
        made = self.panel = DangerPanel(
            over, raised, self._notes, may_take_back=self._may_take_back
        )
        made.answered.connect(self._keep)
        made.mistyped.connect(self._take_back)
        made.finished.connect(self._gone)
        made.open()

    def _gone(self, result: int) -> None:
        """Only a lock takes a panel down unanswered: then the next must not come over it. All of
        them come back after the sign-in."""
        self.panel = None
        if result == QDialog.DialogCode.Rejected:
            self._waiting.clear()
        self._next()

    def _keep(self, alarm: str, said: str) -> None:
        self._session.read(
            lambda services: services.safety.say(alarm, said),
            lambda _: self._session.changed.emit("alarms"),
        )

    def _take_back(self, alarm: str) -> None:
        assert self.panel is not None
        self._keep(alarm, MISTAKE)
        self.mistyped.emit(self.panel.raised.alarm)
