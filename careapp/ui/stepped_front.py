"""What is done before a school is open in several steps: one page after the other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.ui.front import Front
from careapp.ui.pages import action_row
from careapp.ui.widgets import button, label, set_text


class SteppedFront(Front):
    """Who derives from it says the words of each step, and what Back and the way on do."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._at = 0
        self._title, self._subtitle = label("", "h1"), label("", "muted", wrap=True)
        self._pages: dict[int, QWidget] = {}
        self._shown = QVBoxLayout()
        self._back = button(self.tr("Back"), key="Alt+Left")
        self._next = button("", "primary", key="Ctrl+Return")
        self._next.setAutoDefault(True)  # Enter presses it where it has the keyboard
        self._back.clicked.connect(self._backward)
        self._next.clicked.connect(self._forward)
        self.add_heading(self._title, self._subtitle)
        self.column.addLayout(self._shown)
        self.column.addLayout(action_row(self._back, self._next))
        self.column.addStretch()

    def take_focus(self) -> None:
        """The keyboard goes to the first field of the step."""
        self._pages[self._at].setFocus()

    def _add(self, at: int, page: QWidget) -> None:
        self._pages[at] = page
        self._shown.addWidget(page)

    def _turn_to(self, at: int) -> None:
        """Show one page with its words, and no other."""
        self._at = at
        self.banner.clear()
        title, subtitle, forward = self._words(at)
        self._title.setText(title)
        set_text(self._subtitle, subtitle)
        self._next.setText(forward)
        for step, page in self._pages.items():
            page.setVisible(step == at)

    def _words(self, at: int) -> tuple[str, str, str]:
        """Title, subtitle, and what the button says."""
        raise NotImplementedError

    def _forward(self) -> None:
        raise NotImplementedError

    def _backward(self) -> None:
        raise NotImplementedError
