"""Beside the sealed notes: who asks for them on another laptop, and asking there oneself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.i18n import translate
from careapp.services.holder_keys import Elsewhere
from careapp.services.role_keys import Holders
from careapp.ui import theme
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.plan_fields import foot
from careapp.ui.widgets import button, label, set_text


class SealedLaptops(QWidget):
    """Each that waits has a button of its own: one fingerprint is compared at a time."""

    asked = Signal(str, str)  # "ask", or "give" with the holder

    def __init__(self) -> None:
        super().__init__()
        self._about = label("", "warning", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self._own = label("", "muted", wrap=True)
        self.ask = button(self.tr("Ask for access"), icon="key")
        self.ask.clicked.connect(lambda: self.asked.emit("ask", ""))
        self._foot = QWidget()
        row = foot(self.ask)
        row.setContentsMargins(0, 0, 0, 0)
        self._foot.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._about)
        column.addLayout(self._rows)
        column.addWidget(self._own)
        column.addWidget(self._foot)
        self.hide()

    def show_holders(self, holders: Holders | None) -> None:
        """None where the account may not know."""
        away = holders.elsewhere if holders else ()
        asking = holders.asking if holders else ""
        clear(self._rows)
        for each in away:
            self._rows.addWidget(self._row(each))
        set_text(
            self._about,
            self.tr(
                "They ask for access from another laptop. Have them read its fingerprint aloud. "
                "Give access only if the digits are the same and they say that they asked: who "
                "manages accounts on that laptop could ask in their name."
            ),
        )
        self._about.setVisible(bool(away))
        set_text(self._own, _asking(asking, holders.spoken if holders else ""))
        self._own.setVisible(bool(asking))
        self._foot.setVisible(asking == "ask")
        self.setVisible(bool(away or asking))

    def _row(self, each: Elsewhere) -> QWidget:
        words = _who(each)
        give = button(self.tr("The digits are the same: give access"), icon="key")
        give.setAccessibleName(f"{give.text()} · {words}")
        give.clicked.connect(lambda: self.asked.emit("give", each.holder))
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(label(words, wrap=True))
        column.addWidget(label(each.spoken, "strong", wrap=True))
        column.addLayout(foot(give))
        return made


def _who(each: Elsewhere) -> str:
    if each.laptop:
        words = translate("SealedLaptops", "{who}, on the laptop that is known here as “{laptop}”:")
        return words.format(who=each.person.name, laptop=each.laptop)
    words = translate("SealedLaptops", "{who}, on a laptop that is not trusted here:")
    return words.format(who=each.person.name)


def _asking(asking: str, spoken: str) -> str:
    if asking == "ask":
        return translate(
            "SealedLaptops",
            "Some notes were sealed on another laptop. Ask for access, and send a package to the "
            "coordinator: the holders there see that you asked.",
        )
    if asking == "asked":
        words = translate(
            "SealedLaptops",
            "You asked for access. It goes along in the next package. Read the fingerprint of this "
            "laptop aloud to who gives it: {digits}",
        )
        return words.format(digits=spoken)
    return ""
