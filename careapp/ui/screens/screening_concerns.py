"""The children of a class to talk about, each with the reasons in words."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.i18n import language, translate
from careapp.reports.recorded import number_words
from careapp.services.concerns import Concern, Reason
from careapp.ui import labels, theme
from careapp.ui.figure_words import limit_words, source_words, told
from careapp.ui.lines import elided, wrapped
from careapp.ui.marks import SIZE, draw_mark
from careapp.ui.record_model import RECORD_ROLE, Column, Index, RecordModel
from careapp.ui.screens.screening_columns import short
from careapp.ui.widgets import label

_SIZE = 14
_INDENT, _AROUND = 26, 6  # before the words, above and below a child
_NAME, _REASON = 28, 26  # heights of lines
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip


def reason_words(form: Form, reason: Reason) -> str:
    """`การเรียน: มีปัญหา (ขาดเรียนมากกว่าสัปดาห์ละ 1 วัน)`, `อารมณ์ 6: มีปัญหา`."""
    said = [_scale_words(form, reason) if reason.scale else _item_words(form, reason)]
    said += [f"({words})" for words in (", ".join(reason.ticks), *_flags(reason)) if words]
    return " ".join(said)


def _scale_words(form: Form, reason: Reason) -> str:
    scale = form.scale(reason.scale)
    number = number_words if scale.kind == "money" else labels.number
    score = "" if reason.score is None else f" {number(reason.score)}"
    band = translate("Screenings", "not complete")
    if reason.band:
        band = form.band(reason.band).text.of(language())
    return f"{short(scale.text.of(language()))}{score}: {band}"


def _item_words(form: Form, reason: Reason) -> str:
    if reason.band:
        return form.band(reason.band).text.of(language())
    if reason.item:
        return labels.item_name(form, form.item(reason.item), language())
    return translate("Screenings", "An answer for the guidance teacher to see")


def _flags(reason: Reason) -> list[str]:
    words = {
        "urgent": translate("Screenings", "to be seen to at once"),
        "refer_now": translate("Screenings", "to be referred at once"),
        "prorated": translate("Screenings", "worked out from the answers given"),
        "differs": translate("Screenings", "the teacher's level differs from what was ticked"),
        "outside_age": translate("Screenings", "outside the ages of the form"),
        "outside_table": translate("Screenings", "outside the growth table"),
        "unverified": translate("Screenings", "cut-offs not verified"),
    }
    return [words[flag] for flag in reason.flags if flag in words]


def whole_words(form: Form, concern: Concern) -> str:
    """All that is said of a child in the list, for who hears it."""
    name, group = labels.short_name(concern.pupil.student), labels.group(concern.group)
    return f"{name}: {group}. " + "; ".join(reason_words(form, each) for each in concern.reasons)


class _Lines(NamedTuple):
    """What is painted of a child: the name, and its reasons in the lines they take."""

    name: str
    reasons: tuple[str, ...]


class _Painter(QStyledItemDelegate):
    """A sign and a name, below them the reasons; painted, as a class has hundreds of lines."""

    def __init__(self, view: "ConcernList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._view.lines(index.data(RECORD_ROLE))
        height = _NAME + len(lines.reasons) * _REASON + 2 * _AROUND
        return QSize(self._view.room, theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        concern: Concern = index.data(RECORD_ROLE)
        lines, tokens, box = self._view.lines(concern), theme.palette(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(box, tokens.soft("accent"))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        top, left = box.top() + theme.px(_AROUND), box.left() + theme.px(_INDENT)
        line = QRectF(left, top, box.width(), theme.px(_NAME))
        mark = QPointF(box.left() + theme.px(_INDENT / 2 - 2), line.center().y())
        draw_mark(painter, concern.group, mark, theme.px(SIZE))
        painter.setPen(QColor(tokens.accent))
        painter.setFont(theme.font())
        painter.drawText(line, _LEFT, lines.name)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(theme.font(_SIZE))
        line = QRectF(left, line.bottom(), box.width(), theme.px(_REASON))
        for words in lines.reasons:
            painter.drawText(line, _LEFT, words)
            line.translate(0, theme.px(_REASON))
        painter.restore()


class ConcernList(QListView):
    """Scrolls by itself; a press on a child, or Enter, opens it."""

    opened = Signal(str)  # a student's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: Form | None = None
        self._edition: Edition | None = None
        column = Column("", self._said, describe=self._said, behind=self._behind)
        self._model = RecordModel[Concern]([column], self)
        self._known: dict[str, _Lines] = {}
        self._nobody = label(
            self.tr("Nobody stands out in what is filled in so far."), "muted", wrap=True
        )
        self._nobody.setParent(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMinimumHeight(theme.px(220))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    @property
    def room(self) -> int:
        """How wide a row is, beside the bar."""
        return max(self.viewport().width(), theme.px(160))

    @property
    def concerns(self) -> Sequence[Concern]:
        return self._model.records

    def show_concerns(self, form: Form, edition: Edition, concerns: Sequence[Concern]) -> None:
        self._form, self._edition = form, edition
        self._known.clear()
        self._model.show(concerns)
        self._nobody.setVisible(not concerns)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if concerns else Qt.FocusPolicy.NoFocus)
        self.scrollToTop()
        if concerns:
            self.setCurrentIndex(self._model.index(0, 0))

    def lines(self, concern: Concern) -> _Lines:
        """A child's lines in the width there is; kept, as they are measured again and again."""
        student = concern.pupil.student
        if (known := self._known.get(student.id)) is None and self._form is not None:
            room = self.room - theme.px(_INDENT + 6)
            metrics, number = QFontMetricsF(theme.font(_SIZE)), concern.pupil.number
            name = labels.short_name(student)
            known = self._known[student.id] = _Lines(
                elided(f"{number} {name}" if number else name, room, theme.TEXT_SIZE),
                tuple(
                    line
                    for reason in concern.reasons
                    for line in _lines(reason_words(self._form, reason), room, metrics)
                ),
            )
        return known or _Lines("", ())

    def _said(self, concern: Concern) -> str:
        return whole_words(self._form, concern) if self._form else ""

    def _behind(self, concern: Concern) -> str:
        """By which limits the numbers stand out, and what a press does."""
        form, edition, lines = self._form, self._edition, list[str]()
        for each in concern.reasons if form and edition else ():
            if form and edition and each.scale and each.score is not None:
                scale = form.scale(each.scale)
                if limits := limit_words(form, edition, scale):
                    lines.append(f"{short(scale.text.of(language()))}: {limits}")
        source = source_words(edition) if edition and lines else ""
        return told(*lines, source, self.tr("Open this child's form"))

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(self._model.record(index.row()).pupil.student.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            self._known.clear()
        super().resizeEvent(event)
        self._nobody.setFixedWidth(self.width())


def _lines(words: str, width: float, metrics: QFontMetricsF) -> list[str]:
    """Most reasons fit on a line: those are measured once, not word by word."""
    fits = metrics.horizontalAdvance(words) <= width
    return [words] if fits else wrapped(words, width, metrics)
