"""The children of a class to talk about, each with the reasons in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from careapp.forms.definition import Form
from careapp.i18n import language, translate
from careapp.services.results import Concern, Reason
from careapp.ui import labels, theme
from careapp.ui.marks import Mark
from careapp.ui.screens.screening_columns import short
from careapp.ui.widgets import button, label

_NAME = 260  # the widest name that is shown whole


def reason_words(form: Form, reason: Reason) -> str:
    """`การเรียน: มีปัญหา (ขาดเรียนมากกว่าสัปดาห์ละ 1 วัน)`, `อารมณ์ 6: มีปัญหา`."""
    name = short(form.scale(reason.scale).text.of(language()))
    number = "" if reason.score is None else f" {labels.number(reason.score)}"
    band = translate("Screenings", "not complete")
    if reason.band:
        band = form.band(reason.band).text.of(language())
    said = [f"{name}{number}: {band}"]
    said += [f"({words})" for words in (", ".join(reason.ticks), *_flags(reason)) if words]
    return " ".join(said)


def _flags(reason: Reason) -> list[str]:
    words = {
        "urgent": translate("Screenings", "to be seen to at once"),
        "refer_now": translate("Screenings", "to be referred at once"),
        "prorated": translate("Screenings", "worked out from the answers given"),
        "differs": translate("Screenings", "the teacher's level differs from what was ticked"),
        "outside_age": translate("Screenings", "outside the ages of the form"),
        "unverified": translate("Screenings", "cut-offs not verified"),
    }
    return [words[flag] for flag in reason.flags if flag in words]


class ConcernList(QScrollArea):
    """Scrolls by itself; a press on a name opens the child's form."""

    opened = Signal(str)  # a student's id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "inside")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(theme.px(220))

    def show_concerns(self, form: Form, concerns: Sequence[Concern]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(6))
        for n, concern in enumerate(concerns):
            if n:
                rule = QFrame()
                rule.setProperty("kind", "rule")
                column.addWidget(rule)
            column.addLayout(self._row(form, concern))
        if not concerns:
            words = self.tr("Nobody stands out in what is filled in so far.")
            column.addWidget(label(words, "muted", wrap=True))
        column.addStretch()
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # setting it has turned it on
        self.viewport().setAutoFillBackground(False)

    def _row(self, form: Form, concern: Concern) -> QVBoxLayout:
        pupil = concern.pupil
        shown = labels.short_name(pupil.student)
        metrics = QFontMetrics(theme.font())
        room = theme.px(_NAME)
        words = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
        name = button(f"{pupil.number} {words}" if pupil.number else words, "plain")
        group = labels.group(concern.group)
        name.setAccessibleName(f"{shown}: {group}")
        opens = self.tr("Open this child's form")
        name.setToolTip(f"{shown} · {opens}")
        name.clicked.connect(lambda: self.opened.emit(pupil.student.id))
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(Mark(concern.group))
        top.addWidget(name)
        top.addStretch(1)
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addLayout(top)
        for reason in concern.reasons:
            line = QHBoxLayout()
            line.setContentsMargins(theme.px(26), 0, 0, 0)
            line.addWidget(label(reason_words(form, reason), "muted", wrap=True))
            row.addLayout(line)
        return row
