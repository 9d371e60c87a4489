"""One section of a form on screen: its level on top, its ticks by level, or its rows."""

from collections.abc import Mapping
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.records import Answer
from careapp.forms.definition import Form, Section
from careapp.forms.items import SILENT, Item
from careapp.forms.logic import asked_in
from careapp.forms.scope import Scope
from careapp.i18n import translate
from careapp.ui import theme
from careapp.ui.choice_bar import ChoiceBar
from careapp.ui.form_fields import FieldRow
from careapp.ui.form_rows import ItemRow, Place, row_for
from careapp.ui.grid_items import item_choices
from careapp.ui.low_page import is_low
from careapp.ui.marks import GroupMark
from careapp.ui.pages import ScrollBody, ScrollPart
from careapp.ui.repeat_table import RepeatTable
from careapp.ui.widgets import label, set_text

_TWO_COLUMNS = 780  # pixels, at least
_EDGES = 40  # between the columns, at their right, and a bar to scroll with
_TWO_TICKS = 460
_MANY = 6


class LevelBar(QFrame):
    """The level of a dimension: what the ticks suggest, and what the teacher says."""

    chosen = Signal(object)

    def __init__(self, form: Form, item: Item, language: str) -> None:
        super().__init__()
        self._form, self._language = form, language
        self._value: Answer | None = None
        name = translate("FormView", "Level")
        self.bar = ChoiceBar(name, item_choices(form, item, language))
        self.bar.answered.connect(self._choose)
        self._hint = label("", "muted", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.bar)
        row.addWidget(self._hint, 1)

    def show_level(self, value: Answer | None, suggested: str) -> None:
        self._value = value
        self.bar.set_value(value)
        self.bar.suggest(suggested if value is None and suggested else None)
        word = self._form.band(suggested).text.of(self._language) if suggested else ""
        if not suggested or suggested == value:
            words = "" if value else translate("FormView", "Choose the level of this dimension.")
        elif value is None:
            words = translate("FormView", "Suggested: {word}. Press it to confirm.")
        else:
            words = translate("FormView", "The ticks suggest {word}. What you chose counts.")
        set_text(self._hint, words.format(word=word))

    def _choose(self, value: Answer) -> None:
        self._value = value
        self.chosen.emit(value)


def _shown(item: Item, level: Item | None) -> bool:
    """What has no words to show is worked out in silence; a level stands on top."""
    return item is not level and not (item.kind in SILENT and item.text is None)


class SectionPage(QWidget):
    """The rows of one section; `changed` tells item and answer."""

    changed = Signal(str, object)

    def __init__(self, place: Place, section: Section) -> None:
        super().__init__()
        self._form, self._section, self._language = place.form, section, place.language
        form = place.form
        items = form.items_of(section.id)
        self._level_item = next((item for item in items if item.kind == "band"), None)
        self.level: LevelBar | None = None
        made = [row_for(place, item) for item in items if _shown(item, self._level_item)]
        self.rows = [row for row, _ in made]
        self.controls = {row.item.id: control for row, control in made}
        self._grid = QGridLayout()
        self._columns = 0
        self._build()
        for row in self.rows:
            row.changed.connect(self.changed)

    @property
    def section(self) -> Section:
        return self._section

    @property
    def hint(self) -> str:
        """How to fill it in, "" for nothing; in a low window it stands at the title alone."""
        hint = self._section.hint
        return hint.unspoken(self._language) if hint else ""

    def show_answers(self, seen: Scope, suggested: str) -> None:
        """Show all answers, telling nobody; hide what is not asked."""
        for row in self.rows:
            self.controls[row.item.id].set_value(seen.answers.get(row.item.id))
        self.show_rules(seen, suggested)

    def show_rules(self, seen: Scope, suggested: str) -> None:
        """What follows from the answers: rows that are asked, what is worked out, and the level
        suggested."""
        answers = seen.answers
        for row in self.rows:
            asked = asked_in(self._form, row.item, seen)
            row.setVisible(asked)
            if asked:
                row.show_scope(seen, self._language)
        if self.level is not None and self._level_item is not None:
            self.level.show_level(answers.get(self._level_item.id), suggested)

    def row_with_focus(self) -> ItemRow | None:
        at = self.window().focusWidget()
        return next((row for row in self.rows if at and row.isAncestorOf(at)), None)

    def asked_rows(self) -> list[ItemRow]:
        """The rows there are to answer, from top to bottom."""
        return [row for row in self.rows if not (row.isHidden() or row.item.kind in SILENT)]

    def take_focus(self, item: str = "") -> None:
        """Put the keyboard on an item, or on the first thing to answer."""
        rows = self.asked_rows()
        wanted = [row for row in rows if row.item.id == item]
        if self.level is not None and not wanted:
            self.level.bar.take_focus()
        elif rows:
            self.go_to((wanted or rows)[0])

    def go_to(self, row: ItemRow) -> None:
        """Put the keyboard on a row and scroll until it can be seen."""
        self.controls[row.item.id].take_focus()
        self._area.ensureWidgetVisible(row, 0, theme.px(60))

    def unread(self) -> dict[str, str]:
        """Typed texts that are no answers, by item."""
        fields = {i: c for i, c in self.controls.items() if isinstance(c, FieldRow | RepeatTable)}
        return {item: field.unread for item, field in fields.items() if field.unread}

    def show_unread(self, texts: Mapping[str, str]) -> None:
        """Show such texts again."""
        for item, text in texts.items():
            control = self.controls.get(item)
            if isinstance(control, FieldRow | RepeatTable):
                control.show_unread(text)

    def flush(self) -> None:
        """Tell what is typed and not told yet."""
        for control in self.controls.values():
            control.flush()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._hint = label(self.hint, "muted", wrap=True)
        column.addWidget(self._hint)
        self._hint.setVisible(bool(self.hint))
        if self._level_item is not None:
            self.level = LevelBar(self._form, self._level_item, self._language)
            level_id = self._level_item.id
            self.level.chosen.connect(lambda value: self.changed.emit(level_id, value))
            column.addWidget(self.level)
        inside = ScrollBody()
        below = QVBoxLayout(inside)
        below.setContentsMargins(0, 0, theme.px(6), 0)
        below.addLayout(self._grid)
        below.addStretch()
        self._grid.setSpacing(4)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._area = ScrollPart(inside)
        column.addWidget(self._area, 1)
        self._levels = [level for level in ("at_risk", "problem") if self._of_level(level)]
        if self._levels:
            self._arrange_levels()
        else:
            self._arrange(1)

    def _arrange(self, columns: int) -> None:
        """Put the rows into the grid, many short ones in two columns."""
        if columns == self._columns:
            return
        self._columns = columns
        for row in self.rows:  # takeAt would leave an item behind that answers for the height
            self._grid.removeWidget(row)
        top = 0
        for kind, group in groupby(self.rows, key=lambda row: row.item.kind):
            rows = list(group)
            half = -(-len(rows) // 2) if self._pairs(kind, rows) else len(rows)
            for n, row in enumerate(rows):
                if half < len(rows):
                    self._grid.addWidget(row, top + n % half, n // half)
                else:
                    self._grid.addWidget(row, top + n, 0, 1, 2)
            top += half
        for n in range(2):
            self._grid.setColumnStretch(n, 1)

    def _pairs(self, kind: str, rows: list[ItemRow]) -> bool:
        """Whether rows of one kind stand in two columns: many ticks, or many short items."""
        if self._columns == 1 or len(rows) < _MANY:
            return False
        return kind == "tick" or (kind == "choice" and all(row.item.text is None for row in rows))

    def _arrange_levels(self) -> None:
        """Ticks stand below the word of the level that they speak for."""
        levels = self._levels
        for place, level in enumerate(levels):
            word = self._form.band(level).text.of(self._language)
            heading = GroupMark(self._form.band(level).tone, word, "strong")
            self._grid.addWidget(heading, 0, place)
            for n, row in enumerate(self._of_level(level), 1):
                self._grid.addWidget(row, n, place, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(place, 1)
        below = max(len(self._of_level(level)) for level in levels) + 1
        for n, row in enumerate(row for row in self.rows if not row.item.level):
            self._grid.addWidget(row, below + n, 0, 1, len(levels))

    def _of_level(self, level: str) -> list[ItemRow]:
        return [row for row in self.rows if row.item.level == level]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint.setVisible(bool(self.hint) and not is_low(self))
        if not self._levels:
            ticks = any(row.item.kind == "tick" for row in self.rows)
            least = theme.px(_TWO_TICKS) if ticks else self._two_columns()
            self._arrange(2 if self.width() >= least else 1)

    def _two_columns(self) -> int:
        """Room for two rows of answers beside one another; those of some forms are long."""
        short = (row.minimumSizeHint().width() for row in self.rows if row.item.text is None)
        return max(theme.px(_TWO_COLUMNS), 2 * max(short, default=0) + theme.px(_EDGES))
