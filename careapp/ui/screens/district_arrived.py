"""What became of files that came in: which are added up, which were set aside, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.i18n import translate
from careapp.services.packs import Arrived
from careapp.ui import theme
from careapp.ui.marks import remark
from careapp.ui.pages import Card, EmptyState, PageHeader, page_column
from careapp.ui.pickers import Pills
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens import district_words
from careapp.ui.screens.district_words import ARRIVED
from careapp.ui.screens.home_parts import clear
from careapp.ui.widgets import button, label, set_text

EVERY, ADDED, ASIDE = "every", "ok", "aside"
_ORDER = {"duplicate": 1, "ok": 2}  # what is wrong comes first


class ArrivedPage(QWidget):
    """A list of files; the one at work has its problems in whole sentences below."""

    closed = Signal()
    opened = Signal(str)  # a school's code
    taken_away = Signal(object)  # ids of packs

    def __init__(self) -> None:
        super().__init__()
        self._came: Sequence[Arrived] = ()
        self.header = PageHeader()
        self.pills = Pills(
            [
                (EVERY, self.tr("All")),
                (ADDED, district_words.arrived_word("ok")),
                (ASIDE, self.tr("Set aside")),
            ],
            self.tr("Show"),
        )
        self._model = RecordModel(_columns())
        self.table = RecordTable(self._model, self.tr("Files"))
        self._why, self._title = QVBoxLayout(), label("", "strong", wrap=True)
        self._open = button(self.tr("Open the school"), icon="school")
        self._away = button(self.tr("Take this pack away"), "plain", icon="close")
        self._none = EmptyState(self.tr("There are no packs in what was dropped."), icon="file")
        self._card = Card()
        self._build()
        self.pills.picked.connect(self._show_rows)
        self.table.chosen.connect(self._show_one)
        self.table.opened.connect(self._go)
        self._open.clicked.connect(lambda: self._go(self.table.record()))
        self._away.clicked.connect(self._take_away)

    def _build(self) -> None:
        back = button(self.tr("To the schools"), "primary", key="Esc", icon="left")
        back.clicked.connect(self.closed)
        self.header.add_action(back)
        self._why.setSpacing(theme.px(4))
        foot = QHBoxLayout()
        foot.addWidget(self._open)
        foot.addWidget(self._away)
        foot.addStretch(1)
        self._card.add(self.pills)
        self._card.add(self.table, 1)
        self._card.add(self._title)
        self._card.add(self._why)
        self._card.add(foot)
        column = page_column(self)
        column.addWidget(self.header)
        column.addWidget(self._card, 1)
        column.addWidget(self._none, 1)

    def show_arrived(self, came: Sequence[Arrived], left: int) -> None:
        """Files that were just taken in; `left` were not looked at, after a cancel."""
        added = sum(each.status == "ok" for each in came)
        title = self.tr("%n file(s) came in", "", len(came))
        parts = [self.tr("%n added up", "", added)]
        again = sum(each.status == "duplicate" for each in came)
        if aside := len(came) - added - again:
            parts.append(self.tr("%n set aside", "", aside))
        if again:
            parts.append(self.tr("%n came before", "", again))
        if left:
            parts.append(self.tr("stopped: %n not looked at", "", left))
        self._show(came, title, " · ".join(parts))

    def show_aside(self, found: Sequence[Arrived]) -> None:
        """The files of a round that belong to no school of the list."""
        words = self.tr("Add the school to the list, then take the file in again; or take it away.")
        self._show(found, self.tr("Files of no school of the list"), words)

    def _show(self, came: Sequence[Arrived], title: str, subtitle: str) -> None:
        self._came = sorted(came, key=lambda each: _ORDER.get(each.status, 0))
        self.header.set_title(title)
        self.header.set_subtitle(subtitle)
        self._card.setVisible(bool(came))
        self._none.setVisible(not came)
        several = len({each.status == "ok" for each in came}) > 1
        self.pills.setVisible(several)
        self.pills.choose(EVERY)
        self._show_rows()

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def rows(self) -> Sequence[Arrived]:
        """The files as they stand."""
        return self._model.records

    def _show_rows(self, _picked: object = None) -> None:
        chosen = self.pills.chosen()
        self._model.show(
            [each for each in self._came if chosen in (EVERY, ADDED if _is_added(each) else ASIDE)]
        )

    def _show_one(self, each: Arrived) -> None:
        clear(self._why)
        set_text(self._title, " · ".join(filter(None, (each.file, each.name))))
        for words in each.problems:
            holder = QWidget()
            row = remark(words, "", ARRIVED[each.status])
            row.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(row)
            self._why.addWidget(holder)
            holder.show()
        self._open.setEnabled(bool(each.code))
        self._away.setVisible(each.pack is not None and each.status != "duplicate")

    def _go(self, each: Arrived | None) -> None:
        if each is not None and each.code:
            self.opened.emit(each.code)

    def _take_away(self) -> None:
        each = self.table.record()
        if each is not None and each.pack is not None:
            self.taken_away.emit((each.pack.id,))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(2, self.width() < theme.px(700))


def _is_added(each: Arrived) -> bool:
    return each.status == "ok"


def _columns() -> Sequence[Column[Arrived]]:
    return (
        Column(translate("ArrivedTable", "File"), lambda each: each.file, width=230),
        Column(
            translate("ArrivedTable", "What became of it"),
            lambda each: district_words.arrived_word(each.status),
            width=190,
            tone=lambda each: ARRIVED[each.status],
        ),
        Column(translate("ArrivedTable", "School"), lambda each: each.name or each.code, width=210),
        Column(
            translate("ArrivedTable", "Why"),
            lambda each: " ".join(each.problems),
            width=0,
            describe=lambda each: "\n".join(each.problems),
        ),
    )
