"""The tables of a child's results: informants side by side, and a form then and now."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QScrollArea

from careapp.domain.records import Informant, Score
from careapp.forms.agreement import SideBySide
from careapp.forms.change import Change
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Edition
from careapp.i18n import translate
from careapp.services.child_results import Informants
from careapp.services.last_time import Since
from careapp.ui import labels, theme
from careapp.ui.figure_words import limit_words, source_words
from careapp.ui.record_model import Column, Record, RecordModel
from careapp.ui.record_table import RecordTable, dress
from careapp.ui.screens.child_results_words import (
    chance_words,
    moved_words,
    result_tone,
    result_words,
    scale_name,
    verdict_words,
)

_ROW = 32
_RESULT, _APART, _MOVED, _VERDICT = 172, 116, 84, 270
_BELOW = 120  # what stays in sight above and below the row at work
_SCALE = (130, 280)  # the narrowest column of names, and the widest


class WholeTable(RecordTable[Record]):
    """As high as its rows: the page scrolls, not the table. The first column gives way.

    Only the table that the keyboard is in has a row at work: several stand on one page.
    """

    def __init__(
        self, columns: Sequence[Column[Record]], rows: Sequence[Record], name: str
    ) -> None:
        super().__init__(RecordModel(columns), name)
        self.rows = rows
        dress(self, _ROW)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self._records.show(rows)
        self.clearSelection()
        self.chosen.connect(self._keep_in_sight)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectRow(max(self.currentIndex().row(), 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def _keep_in_sight(self) -> None:
        """With what is said below the table, when the last row is at work."""
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        inside = page.widget() if page is not None else None
        if page is not None and inside is not None and self.hasFocus():
            at = self.visualRect(self.currentIndex()).center()
            spot = self.viewport().mapTo(inside, at)
            page.ensureVisible(spot.x(), spot.y(), 0, theme.px(_BELOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        others = [self.least_width(n) for n in range(1, len(self._records.columns))]
        low, high = map(theme.px, _SCALE)
        name = min(max(self.viewport().width() - sum(others), low), high)
        self.setColumnWidth(0, name)
        over = name + sum(others) > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if over else 0
        height = self.verticalHeader().defaultSectionSize() * len(self.rows)
        self.setFixedHeight(self.horizontalHeader().height() + height + bar + 2)


@dataclass(frozen=True, slots=True)
class Side:
    """A scale by all who were heard; the form is one that has it."""

    form: Form
    scale: Scale
    found: SideBySide


def informants_table(found: Informants) -> WholeTable[Side]:
    """A row for each scale, a column for each who is asked, and whether they agree."""
    rows = [Side(*_with_scale(found, each.scale), each) for each in found.scales]
    who = [voice for voice in found.voices if voice.asked]
    columns: list[Column[Side]] = [
        Column(translate("ChildResults", "Scale"), lambda row: scale_name(row.scale), 0),
        *(_said(voice.informant, voice.form, voice.edition) for voice in who),
        Column("", _agreement, _APART, describe=_agreement),
    ]
    name = translate("ChildResults", "The SDQ by informant")
    return WholeTable(columns, rows, name)


def _with_scale(found: Informants, id_: str) -> tuple[Form, Scale]:
    for voice in found.voices:
        for scale in voice.form.scales:
            if scale.id == id_:
                return voice.form, scale
    raise KeyError(id_)


def _said(who: Informant, form: Form, edition: Edition) -> Column[Side]:
    name, waiting = labels.informant(who), translate("ChildResults", "no answer")

    def words(row: Side) -> str:
        return result_words(row.form, row.scale, row.found.said.get(who)) or "–"

    def whole(row: Side) -> str:
        said = result_words(row.form, row.scale, row.found.said.get(who))
        return f"{name}, {scale_name(row.scale)}: {said or waiting}"

    def tone(row: Side) -> str | None:
        return result_tone(row.form, row.scale, row.found.said.get(who))

    def behind(row: Side) -> str:
        """By the form of this informant: each has cut-offs of its own."""
        there = (each for each in form.scales if each.id == row.scale.id)
        return next((limit_words(form, edition, each) for each in there), "")

    about = source_words(edition)
    return Column(name, words, _RESULT, tone=tone, describe=whole, about=about, behind=behind)


def _agreement(row: Side) -> str:
    if row.found.apart:
        return translate("ChildResults", "≠ they differ")
    both = len([each for each in row.found.said.values() if each.band]) > 1
    return translate("ChildResults", "they agree") if both else ""


def since_table(since: Since, name: str) -> WholeTable[Change]:
    """A row for each scale; the first time there is nothing to compare."""
    columns: list[Column[Change]] = [
        Column(
            translate("ChildResults", "Scale"),
            lambda row: scale_name(since.form.scale(row.scale)),
            0,
        )
    ]
    if since.before:
        columns.append(_result(since, labels.day_short(since.before), before=True))
    columns.append(_result(since, labels.day_short(since.now), before=False))
    if since.before:
        moved, so = translate("ChildResults", "Points"), translate("ChildResults", "Since then")
        how = chance_words(since)
        columns.append(Column(moved, moved_words, _MOVED, align="right", about=how))
        columns.append(Column(so, verdict_words, _VERDICT, about=how))
    return WholeTable(columns, since.changes, name)


def _result(since: Since, heading: str, *, before: bool) -> Column[Change]:
    def score(row: Change) -> Score | None:
        return row.before if before else row.now

    def words(row: Change) -> str:
        return result_words(since.form, since.form.scale(row.scale), score(row)) or "–"

    def whole(row: Change) -> str:
        return f"{heading}, {scale_name(since.form.scale(row.scale))}: {words(row)}"

    def tone(row: Change) -> str | None:
        return result_tone(since.form, since.form.scale(row.scale), score(row))

    def behind(row: Change) -> str:
        return limit_words(since.form, since.edition, since.form.scale(row.scale))

    about = source_words(since.edition)
    return Column(heading, words, _RESULT, tone=tone, describe=whole, about=about, behind=behind)
