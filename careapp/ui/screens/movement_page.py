"""Movement between groups in the window: from the term before to this one, each number opens."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QPushButton, QWidget

from careapp.domain.groups import GROUPS
from careapp.domain.movements import Moved
from careapp.i18n import translate
from careapp.reports.charts import Flow
from careapp.reports.tones import Tone
from careapp.services.movements import TOTAL, Movements
from careapp.ui import labels, theme
from careapp.ui.marks import GroupMark
from careapp.ui.pages import SPACING, Card, EmptyState, ScrollBody, ScrollPart, page_column
from careapp.ui.pickers import Picker
from careapp.ui.picture_view import PictureView
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.home_parts import clear
from careapp.ui.widgets import button, label, set_text

_CELL, _MATRIX = 88, 520
_BESIDE = 1240  # a page at least this wide has the matrix beside the table


class MovementPage(QWidget):
    """A matrix of the scale that is chosen, and below it all scales in numbers."""

    children_asked = Signal(object, str)  # their ids, and what they have in common

    def __init__(self) -> None:
        super().__init__()
        self.found: Movements | None = None
        self.scale = Picker(self.tr("Dimension or informant"), key="Ctrl+D")
        self._about = label("", "muted", wrap=True)
        self.cells: dict[tuple[str, str], QPushButton] = {}
        self.picture = PictureView()
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(6))
        self._model = RecordModel(_columns())
        self.table = RecordTable(self._model, self.tr("All dimensions"))
        self._matrix, self._all = Card(), Card(self.tr("All dimensions and informants"))
        self._empty = EmptyState("", icon="reports")
        self._build()
        self.scale.picked.connect(lambda _: self._show_matrix())
        self.table.chosen.connect(self._follow)
        self.picture.picked.connect(lambda old, new: self.cells[GROUPS[old], GROUPS[new]].click())

    def _build(self) -> None:
        self._matrix.add(self.scale)
        self._matrix.add(self._about)
        holder = QWidget()
        holder.setLayout(self._grid)
        self._matrix.add(holder)
        self._matrix.add(self.picture)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._all.add(self.table, 1)
        inside = ScrollBody()
        column = page_column(inside)
        column.setContentsMargins(0, 0, 0, 0)
        beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        beside.setSpacing(SPACING)
        beside.addWidget(self._matrix, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._all, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(beside)
        column.addStretch()
        part = ScrollPart(inside)
        whole = page_column(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(part, 1)
        whole.addWidget(self._empty, 1)
        self._part, self._beside = part, beside
        self._empty.hide()

    def show_movements(self, found: Movements) -> None:
        """Show who moved; the scale that was chosen stays chosen."""
        chosen = self.scale.currentData()
        self.found = found
        some = [each for each in found.scales if each.matrix.both]
        pairs: list[tuple[str, object]] = [(scale_name(each), _key(each)) for each in some]
        known = {_key(each) for each in some}
        self.scale.fill(pairs, chosen if chosen in known else (pairs[0][1] if pairs else None))
        self._model.show(some)
        heads = self.table.horizontalHeader().height()
        self.table.setFixedHeight(heads + len(some) * self.table.rowHeight(0) + theme.px(4))
        self._part.setVisible(bool(some))
        self._empty.setVisible(not some)
        if some:
            self._show_matrix()
        else:
            words = self.tr(
                "Nobody here has a group both in this term and in the one before. Movement shows "
                "once the same children are screened again."
            )
            self._empty.set_sentence(words)

    def moved(self) -> Moved | None:
        """What the matrix shows."""
        chosen = self.scale.currentData()
        scales = self.found.scales if self.found else ()
        return next((each for each in scales if _key(each) == chosen), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way, wide = QBoxLayout.Direction, self.width() >= theme.px(_BESIDE)
        self._beside.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._matrix.setMaximumWidth(theme.px(_MATRIX) if wide else 16_777_215)  # Qt's "no limit"

    def _follow(self, moved: Moved) -> None:
        if self.table.hasFocus() and _key(moved) != self.scale.currentData():
            self.scale.choose(_key(moved))
            self._show_matrix()

    def _show_matrix(self) -> None:
        moved, found = self.moved(), self.found
        if moved is None or found is None:
            return
        words = self.tr(
            "From term {before} in the rows to term {now} in the columns: %n child(ren) with a "
            "group in both. A number opens its children.",
            "",
            moved.matrix.both,
        )
        before, now = labels.term_short(moved.since), labels.term_short(found.term)
        about = words.format(before=before, now=now)
        set_text(self._about, about)
        clear(self._grid)
        self.cells = {}
        for n, group in enumerate(GROUPS, 1):
            for place in ((0, n), (n, 0)):
                self._grid.addWidget(GroupMark(group, labels.group(group)), *place)
        total = self.tr("Total")
        self._grid.addWidget(label(total, "strong"), 0, 4, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(label(total, "strong"), 4, 0)
        for row, old in enumerate(GROUPS, 1):
            for column, new in enumerate(GROUPS, 1):
                self._grid.addWidget(self._cell(moved, old, new), row, column)
            self._grid.addWidget(_sum(moved.matrix.was(old)), row, 4)
            self._grid.addWidget(_sum(moved.matrix.is_now(old)), 4, row)
        self._grid.addWidget(_sum(moved.matrix.both), 4, 4)
        self._grid.setColumnStretch(5, 1)
        self.picture.show_chart(_flow(moved, before, now), about)

    def _cell(self, moved: Moved, old: str, new: str) -> QPushButton:
        ids = moved.matrix.at(old, new)
        made = button(str(len(ids)) if ids else "–", "pill")
        made.setMinimumWidth(theme.px(_CELL))
        words = f"{labels.group(old)} → {labels.group(new)}"
        made.setAccessibleName(f"{words}: {len(ids)}")
        made.setToolTip(words)
        made.setEnabled(bool(ids))
        if ids:
            name = f"{scale_name(moved)}: {words}"
            made.clicked.connect(lambda: self.children_asked.emit(ids, name))
        self.cells[old, new] = made
        return made


def _flow(moved: Moved, before: str, now: str) -> Flow:
    """The matrix as bands from the groups of a term to those of the next."""
    groups: tuple[tuple[str, Tone], ...] = tuple((labels.group(each), each) for each in GROUPS)
    counts = tuple(tuple(len(moved.matrix.at(old, new)) for new in GROUPS) for old in GROUPS)
    return Flow(scale_name(moved), before, now, groups, counts)


def _sum(n: int) -> QLabel:
    made = label(str(n), "muted")
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def _key(moved: Moved) -> str:
    return f"{moved.form}/{moved.scale}"


def scale_name(moved: Moved) -> str:
    """A dimension under a heading that says it is one, or who answered the SDQ."""
    if moved.scale == TOTAL:
        return f"SDQ · {labels.informant(moved.form.partition('-')[2])}"
    return moved.title.removeprefix("ด้าน")


def _from_normal(moved: Moved) -> tuple[str, ...]:
    pairs = moved.matrix.cells.items()
    return tuple(c for (old, new), those in pairs if old == "normal" != new for c in those)


def _columns() -> list[Column[Moved]]:
    def number(
        words: str, ids: Callable[[Moved], Sequence[str]], width: int, about: str
    ) -> Column[Moved]:
        show = lambda moved: str(len(ids(moved)) or "–")  # noqa: E731
        return Column(words, show, width, align="right", about=about)

    in_both = translate("Movement", "Children who have a group in both terms")
    better = translate("Movement", "Of them those whose group is better than in the term before")
    worse = translate("Movement", "Of them those whose group is worse than in the term before")
    to = translate("Movement", "At risk or with problems before, normal now")
    gone = translate("Movement", "Normal before, at risk or with problems now")

    return [
        Column(translate("Movement", "Dimension or informant"), scale_name, 0),
        Column(translate("Movement", "In both"), lambda moved: str(moved.matrix.both), 84,
               align="right", quiet=True, about=in_both),
        number(translate("Movement", "To normal"), lambda moved: moved.matrix.to_normal, 84, to),
        number(translate("Movement", "From normal"), _from_normal, 84, gone),
        number(translate("Movement", "Better"), lambda moved: moved.matrix.better, 72, better),
        number(translate("Movement", "Worse"), lambda moved: moved.matrix.worse, 72, worse),
    ]  # fmt: skip
