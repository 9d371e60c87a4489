"""Where a partner took part, each thing a button that opens it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.people import Student
from careapp.services.partners import Use, Uses
from careapp.ui import labels, theme
from careapp.ui.pages import Card
from careapp.ui.screens import partner_words
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.widgets import button, label

_SHOWN, _MOST = 40, 38  # things, and letters of each; the rest is in the tool tip


class UsesCard(Card):
    """The newest first, under the number of each sort."""

    asked = Signal(str, str, str)  # a place, and by which name which thing is asked for there

    def __init__(self) -> None:
        super().__init__(self.tr("Where this partner took part"))
        self._counts = label("", "muted", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self.add(self._counts)
        self.add(self._rows)

    def show_uses(self, found: Uses) -> None:
        clear(self._rows)
        counts: dict[str, int] = {}
        for use in found.seen:
            counts[use.what] = counts.get(use.what, 0) + 1
        told = [f"{partner_words.use_word(what)} {count}" for what, count in counts.items()]
        if found.others:
            told.append(self.tr("%n of children outside your classes", "", found.others))
        nothing = self.tr("Nothing yet. It is chosen in referrals, activities and plans.")
        self._counts.setText(labels.thai(" · ".join(told) or nothing))
        for use in found.seen[:_SHOWN]:
            put(self._rows, self._row(use, found.children.get(use.student)))
        left = len(found.seen) - _SHOWN
        if left > 0:
            put(self._rows, label(self.tr("and %n older", "", left), "small"))

    def _row(self, use: Use, child: Student | None) -> QWidget:
        name = labels.short_name(child) if child else ""
        words = " · ".join(filter(None, (partner_words.use_word(use.what), name)))
        cut = words if len(words) <= _MOST else f"{words[: _MOST - 1]}…"
        open_ = button(cut, "plain", tip=words if cut != words else self.tr("Open it"))
        open_.setStyleSheet("text-align: left; padding-left: 0")
        place, called = partner_words.use_place(use.what)
        open_.clicked.connect(lambda: self.asked.emit(place, called, use.id))
        about = " · ".join(filter(None, (labels.day_short(use.day), " ".join(use.words.split()))))
        open_.setAccessibleName(f"{words}: {about}")
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(open_, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(about, "small", wrap=True))
        return made
