"""The class as a table: who is in it, a mark for each dimension, the overall group and the SDQ."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from careapp.domain.calendar import age_years
from careapp.domain.groups import GROUPS
from careapp.domain.people import SEXES
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.figure_words import told
from careapp.ui.marks import draw_mark
from careapp.ui.record_model import ACCESSIBLE, DISPLAY, TOOL_TIP, Column, RecordModel
from careapp.ui.record_table import RecordTable, dress
from careapp.ui.screens.student_heads import StudentHeads
from careapp.ui.screens.student_order import AGE, GROUP, NAME, NICKNAME, NUMBER, SDQ, SEX, Order
from careapp.ui.screens.student_rows import Dimension, Marks, Row
from careapp.ui.screens.student_words import number, sdq_words, whole_name

CLASS = "class"
_NAME_WIDTH, _NAME_LEAST = 190, 128
_PITCHES = (46, 42, 40, 38, 36, 34, 31)  # widths of a column of marks, the best first
_READ_WELL = 3  # of them leave room for headings that are not small
_HIDDEN_FIRST = (SEX, AGE, NICKNAME)  # the prefix says the first, the child's page all of them
_OF_A_CLASS = NUMBER  # says least where the children come from several classes


def columns(marks: Marks, today: date, *, whole_school: bool) -> dict[str, Column[Row]]:
    """The columns by their id; a class among them where the rows come from several."""
    found: dict[str, Column[Row]] = {
        NUMBER: Column(translate("Students", "No."), number, 52, align="centre", quiet=True),
        NAME: Column(translate("Students", "Name"), _short_name, 0, describe=whole_name),
    }
    if whole_school:
        found[CLASS] = Column(translate("Students", "Class"), _class, 72, quiet=True)
    found[NICKNAME] = Column(translate("Students", "Nickname"), _nickname, 96, describe=_nickname)
    found[SEX] = Column(
        translate("Students", "Sex"),
        lambda row: labels.sex(row.pupil.student.sex),
        _width_of(*map(labels.sex, SEXES)) + 32,
        quiet=True,
    )
    found[AGE] = Column(
        translate("Students", "Age"), lambda row: _age(row, today), 54, align="centre", quiet=True
    )
    found |= {each.id: _marks(each) for each in marks.dimensions}
    screening = translate("Students", "The overall group of the 11-dimension screening")
    overall = told(screening, marks.abouts[0])
    found[GROUP] = Column(
        translate("Students", "Group"),
        lambda row: labels.group(row.group),
        _width_of(*map(labels.group, (*GROUPS, ""))) + 46,
        tone=lambda row: row.group,
        behind=lambda row: overall,
        about=overall,
    )
    found[SDQ] = Column(
        translate("Students", "SDQ"),
        lambda row: row.sdq,
        74,
        tone=lambda row: marks.sdq_total.tone(row.sdq_band) if row.sdq_band else None,
        describe=lambda row: sdq_words(row, marks.sdq_total),
        behind=lambda row: marks.sdq_total.behind if row.sdq else "",
        about=told(translate("Students", "The SDQ total by the teacher"), marks.sdq_total.behind),
    )
    return found


def _width_of(*words: str) -> int:
    """The width of the longest, for text of 15 pixels."""
    metrics = QFontMetrics(theme.font())
    longest = max(map(metrics.horizontalAdvance, words))
    return round(longest * theme.TEXT_SIZE / theme.text_size())


def _nickname(row: Row) -> str:
    return row.pupil.student.nickname


def _short_name(row: Row) -> str:
    return labels.short_name(row.pupil.student)


def _class(row: Row) -> str:
    return row.pupil.classroom.label


def _age(row: Row, today: date) -> str:
    born = row.pupil.student.born
    return str(age_years(born, today)) if born else ""


def _marks(dimension: Dimension) -> Column[Row]:
    def tone(row: Row) -> str | None:
        return dimension.tone(row.bands.get(dimension.id, "")) if row.bands else None

    def describe(row: Row) -> str:
        word = dimension.word(row.bands.get(dimension.id, "")) or labels.group("")
        return translate("Students", "{dimension}: {group}").format(
            dimension=dimension.name, group=word
        )

    by = dimension.behind
    return Column(
        dimension.heading, lambda _row: "", 40, tone=tone, describe=describe,
        behind=lambda row: by if row.bands else "", about=by,
    )  # fmt: skip


class StudentModel(RecordModel[Row]):
    """A record model whose headings say their whole name, and whether the rows stand by it."""

    def __init__(self, found: Mapping[str, Column[Row]], dimensions: Sequence[Dimension]) -> None:
        super().__init__(list(found.values()))
        self.ids = list(found)
        self.names = {each.id: each.name for each in dimensions}
        self.sorted, self._falling = -1, False

    def show_order(self, order: Order) -> None:
        """Say in the headings what order the rows stand in."""
        by = CLASS if order.by == NUMBER and CLASS in self.ids else order.by
        self.sorted = self.ids.index(by) if by in self.ids else -1
        self._falling = order.falling
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.ids) - 1)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if orientation == Qt.Orientation.Horizontal and role in (TOOL_TIP, ACCESSIBLE):
            name = self.names.get(self.ids[section]) or self.columns[section].heading
            said = f"{name} · {self._said(section, told=role == ACCESSIBLE)}".strip(" ·")
            return said if role == ACCESSIBLE else told(said, self.columns[section].about)
        return super().headerData(section, orientation, role)

    def _said(self, section: int, *, told: bool) -> str:
        """What a press does, or with `told` what order there is."""
        if section == self.sorted:
            if self._falling:
                return translate("Students", "sorted, falling")
            return translate("Students", "sorted, rising")
        return "" if told else translate("Students", "press to sort")


class _MarkDelegate(QStyledItemDelegate):
    """A mark in the middle of its cell."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.icon = QIcon()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        model = index.model()
        assert isinstance(model, StudentModel)
        column = model.columns[index.column()]
        tone = column.tone(model.record(index.row())) if column.tone else None
        if tone is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = QRectF(option.rect).center()
            draw_mark(painter, tone, QPointF(centre.x(), centre.y()), theme.px(11))
            painter.restore()


class StudentTable(RecordTable[Row]):
    """Shows as much as there is room for: the marks draw together, then what matters least goes."""

    order_asked = Signal(str)  # a heading was pressed: what of a child to go by

    def __init__(self, model: StudentModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self.students = model
        self._at = {id_: n for n, id_ in enumerate(model.ids)}
        self._narrow = frozenset(self._at[id_] for id_ in model.names)
        centred = frozenset(n for n, each in enumerate(model.columns) if each.align == "centre")
        self._heads = StudentHeads(self._narrow, centred, self)
        self.setHorizontalHeader(self._heads)
        model.modelReset.connect(self._start)  # the new header empties the choice after the first
        dress(self)
        self._heads.setMinimumSectionSize(theme.px(24))
        self._heads.setSectionsClickable(True)
        self._heads.setCursor(Qt.CursorShape.PointingHandCursor)
        self._heads.sectionClicked.connect(self._ask)
        self._delegate = _MarkDelegate(self)
        for n in self._narrow:
            self.setItemDelegateForColumn(n, self._delegate)
        self.fit()

    def show_order(self, order: Order) -> None:
        """Mark the heading that the rows stand in the order of."""
        self.students.show_order(order)
        self._heads.show_order(self.students.sorted, falling=order.falling)

    def _ask(self, section: int) -> None:
        asked = self.students.ids[section]
        self.order_asked.emit(NUMBER if asked == CLASS else asked)

    def fit(self) -> None:
        """Share the width out among the columns."""
        hidden, pitch = self._best(self.viewport().width())
        heads = self.horizontalHeader()
        for n, column in enumerate(self.students.columns):
            heads.setSectionHidden(n, self.students.ids[n] in hidden)
            width = pitch if n in self._narrow else column.width
            heads.setSectionResizeMode(n, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(n, theme.px(width))
        left = self.viewport().width() - self._taken(hidden, pitch)
        self.setColumnWidth(self._at[NAME], max(left, theme.px(_NAME_LEAST)))

    def _best(self, width: int) -> tuple[frozenset[str], int]:
        fewer = [frozenset(_HIDDEN_FIRST[:n]) for n in range(len(_HIDDEN_FIRST) + 1)]
        choices = [(gone, pitch) for gone in fewer for pitch in _PITCHES[:_READ_WELL]]
        least = fewer[-1] | {_OF_A_CLASS} if CLASS in self.students.ids else fewer[-1]
        choices += [(least, pitch) for pitch in _PITCHES[_READ_WELL - 1 :]]
        for hidden, pitch in choices:
            if self._taken(hidden, pitch) + theme.px(_NAME_WIDTH) <= width:
                return hidden, pitch
        return choices[-1]

    def _taken(self, hidden: frozenset[str], pitch: int) -> int:
        """What all columns but the name take."""
        widths = (
            pitch if n in self._narrow else column.width
            for n, column in enumerate(self.students.columns)
            if self.students.ids[n] not in hidden
        )
        return sum(theme.px(width) for width in widths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()  # before the scroll bars are reckoned with
        super().resizeEvent(event)
