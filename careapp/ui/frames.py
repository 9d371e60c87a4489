"""What need not be done at every key: once for several, as often as an eye can follow."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

FRAME = 33  # milliseconds: thirty times a second
CALM = 150  # a sign that came and went within this would only flicker


class Frame(QTimer):
    """Calls once, a while after it was first asked to; all asking until then is one."""

    due = Signal()

    def __init__(self, call: Callable[[], object], parent: QObject, wait: int = FRAME) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(wait)
        self.timeout.connect(self.due)
        self.due.connect(call)  # which does not keep the owner of `call` alive

    def ask(self) -> None:
        if not self.isActive():
            self.start()

    def catch_up(self) -> None:
        """Call now, if it was asked to."""
        if self.isActive():
            self.stop()
            self.due.emit()
