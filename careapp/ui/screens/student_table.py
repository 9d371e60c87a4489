"""The class as a table: who is in it, a mark for each dimension, the overall group and the SDQ."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from careapp.domain.calendar import age_years
from careapp.domain.groups import GROUPS
from careapp.domain.people import SEXES
from careapp.i18n import translate
from careapp.ui import labels, theme
from careapp.ui.marks import draw_mark
from careapp.ui.record_model import DISPLAY, TOOL_TIP, Column, RecordModel
from careapp.ui.record_table import RecordTable, dress
from careapp.ui.screens.student_rows import Dimension, Marks, Row

NAME, CLASS, NICKNAME, SEX, AGE = "name", "class", "nickname", "sex", "age"
_NAME_WIDTH = 160
_PITCHES = (46, 42, 38, 35, 33, 31)  # widths of a column of marks, the best first
_HIDDEN_FIRST = (NICKNAME, AGE, SEX)  # what the child's own page shows as well
_HEAD_SIZES = (13, 12.5, 12, 11.5, 11, 10.5, 10)
_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip


def columns(marks: Marks, today: date, *, whole_school: bool) -> dict[str, Column[Row]]:
    """The columns by their id; a class among them where the rows come from several."""
    found: dict[str, Column[Row]] = {
        "number": Column(translate("Students", "No."), _number, 52, align="centre", quiet=True),
        NAME: Column(translate("Students", "Name"), _short_name, 0, describe=_names),
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
    found["overall"] = Column(
        translate("Students", "Group"),
        lambda row: labels.group(row.group),
        _width_of(*map(labels.group, (*GROUPS, ""))) + 46,
        tone=lambda row: row.group,
    )
    found["sdq"] = Column(
        translate("Students", "SDQ"),
        lambda row: row.sdq,
        74,
        tone=lambda row: marks.sdq_total.tone(row.sdq_band) if row.sdq_band else None,
        describe=lambda row: _sdq(row, marks.sdq_total),
    )
    return found


def _width_of(*words: str) -> int:
    """The width of the longest, for text of 15 pixels."""
    metrics = QFontMetrics(theme.font())
    longest = max(map(metrics.horizontalAdvance, words))
    return round(longest * theme.TEXT_SIZE / theme.text_size())


def _nickname(row: Row) -> str:
    return row.pupil.student.nickname


def _number(row: Row) -> str:
    return "" if row.pupil.number is None else str(row.pupil.number)


def _short_name(row: Row) -> str:
    return labels.short_name(row.pupil.student)


def _class(row: Row) -> str:
    return row.pupil.classroom.label


def _names(row: Row) -> str:
    """The whole name, and the nickname that a narrow window leaves out."""
    student = row.pupil.student
    return f"{student.name} ({student.nickname})" if student.nickname else student.name


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

    return Column(dimension.heading, lambda _row: "", 40, tone=tone, describe=describe)


def _sdq(row: Row, total: Dimension) -> str:
    if not row.sdq:
        return translate("Students", "SDQ by the teacher: not complete yet")
    return translate("Students", "SDQ by the teacher: {score}, {group}").format(
        score=row.sdq, group=total.word(row.sdq_band)
    )


class StudentModel(RecordModel[Row]):
    """A record model whose narrow headings say their whole name in the tool tip."""

    def __init__(self, found: Mapping[str, Column[Row]], dimensions: Sequence[Dimension]) -> None:
        super().__init__(list(found.values()))
        self.ids = list(found)
        self.names = {each.id: each.name for each in dimensions}

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if role == TOOL_TIP and orientation == Qt.Orientation.Horizontal:
            return self.names.get(self.ids[section])
        return super().headerData(section, orientation, role)


class _MarkDelegate(QStyledItemDelegate):
    """A mark in the middle of its cell."""

    def initStyleOption(  # noqa: N802
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


class _MarkHeader(QHeaderView):
    """Small words in the middle over the columns of marks."""

    def __init__(self, narrow: frozenset[int], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._narrow = narrow

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if section not in self._narrow:
            super().paintSection(painter, rect, section)
            return
        tokens = theme.palette()
        painter.save()
        painter.fillRect(rect, QColor(tokens.card))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        words = self._words(section)
        size = next((s for s in _HEAD_SIZES if self._all_fit(s)), _HEAD_SIZES[-1])
        painter.setFont(theme.font(size))
        painter.setPen(QColor(tokens.muted))
        shown = QFontMetrics(theme.font(size)).elidedText(
            words, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, _CENTRE, shown)
        painter.restore()

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal))

    def _all_fit(self, size: float) -> bool:
        """Whether all narrow headings find room at a size: one size for all looks calmer."""
        metrics = QFontMetrics(theme.font(size))
        return all(
            metrics.horizontalAdvance(self._words(n)) <= self.sectionSize(n) - theme.px(3)
            for n in self._narrow
        )


class StudentTable(RecordTable[Row]):
    """Shows as much as there is room for: the marks draw together, then what matters least goes."""

    def __init__(self, model: StudentModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        self._students = model
        self._at = {id_: n for n, id_ in enumerate(model.ids)}
        self._narrow = frozenset(self._at[id_] for id_ in model.names)
        self.setHorizontalHeader(_MarkHeader(self._narrow, self))
        model.modelReset.connect(self._start)  # the new header empties the choice after the first
        dress(self)
        self.horizontalHeader().setMinimumSectionSize(theme.px(24))
        self.horizontalHeader().setSectionsClickable(False)
        self._delegate = _MarkDelegate(self)
        for n in self._narrow:
            self.setItemDelegateForColumn(n, self._delegate)
        self.fit()

    def fit(self) -> None:
        """Share the width out among the columns."""
        hidden, pitch = self._best(self.viewport().width())
        heads = self.horizontalHeader()
        for n, column in enumerate(self._students.columns):
            heads.setSectionHidden(n, self._students.ids[n] in hidden)
            width = pitch if n in self._narrow else column.width
            heads.setSectionResizeMode(n, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(n, theme.px(width))
        left = self.viewport().width() - self._taken(hidden, pitch)
        self.setColumnWidth(self._at[NAME], max(left, theme.px(_NAME_WIDTH)))

    def _best(self, width: int) -> tuple[frozenset[str], int]:
        choices = [(frozenset[str](), pitch) for pitch in _PITCHES[:4]]
        choices += [(frozenset(_HIDDEN_FIRST[: n + 1]), _PITCHES[3]) for n in range(3)]
        choices += [(frozenset(_HIDDEN_FIRST), pitch) for pitch in _PITCHES[4:]]
        for hidden, pitch in choices:
            if self._taken(hidden, pitch) + theme.px(_NAME_WIDTH) <= width:
                return hidden, pitch
        return choices[-1]

    def _taken(self, hidden: frozenset[str], pitch: int) -> int:
        """What all columns but the name take."""
        widths = (
            pitch if n in self._narrow else column.width
            for n, column in enumerate(self._students.columns)
            if self._students.ids[n] not in hidden
        )
        return sum(theme.px(width) for width in widths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()  # before the scroll bars are reckoned with
        super().resizeEvent(event)
