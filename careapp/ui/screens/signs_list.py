"""The list of early signs: a row for each sign, the rows of a child together."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from careapp.domain.signs import Rule
from careapp.i18n import language, translate
from careapp.services.sign_words import title
from careapp.services.signs import Pointed, Sign
from careapp.ui import keys, labels, theme
from careapp.ui.figure_words import told
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable

ACCEPT_KEY, ASIDE_KEY, AGAIN_KEY = "A", "S", "D"
_THAI = {"ฟ": "a", "ห": "s", "ก": "d"}  # what these keys type on a Thai keyboard
_TONES = {"new": "at_risk", "again": "problem", "plan": "normal", "aside": "muted"}
CLASS = 2
_NAME, _SIGN = 190, 190
_NARROW = 142  # of both, where there is little room


@dataclass(frozen=True, slots=True)
class Row:
    """A sign of a child; `first` is the top one of its child."""

    child: Pointed
    sign: Sign
    first: bool


def state_word(sign: Sign) -> str:
    """What has become of a sign."""
    if sign.state == "new" and sign.before is not None:
        return translate("Signs", "Back again: decided before")
    words = {
        "new": translate("Signs", "To be decided"),
        "again": translate("Signs", "Worse since decided"),
        "plan": translate("Signs", "In a care plan"),
        "aside": translate("Signs", "Set aside"),
    }
    return words[sign.state]


def state_tone(sign: Sign) -> str:
    return _TONES[sign.state]


def _columns() -> list[Column[Row]]:
    def number(row: Row) -> str:
        return str(row.child.pupil.number or "") if row.first else ""

    def name(row: Row) -> str:
        return labels.short_name(row.child.pupil.student) if row.first else ""

    def described(row: Row) -> str:
        return f"{row.child.pupil.student.name}: {row.sign.numbers}"

    return [
        Column(translate("Signs", "No."), number, 52, align="centre", quiet=True),
        Column(translate("Signs", "Name"), name, _NAME, describe=described),
        Column(
            translate("Signs", "Class"),
            lambda row: row.child.pupil.classroom.label if row.first else "",
            64,
            quiet=True,
        ),
        Column(
            translate("Signs", "Sign"),
            lambda row: title(row.sign.hit.rule),
            _SIGN,
            tone=lambda row: state_tone(row.sign),
            describe=lambda row: f"{title(row.sign.hit.rule)}: {state_word(row.sign)}",
        ),
        Column(
            translate("Signs", "Numbers"),
            lambda row: row.sign.numbers,
            0,
            behind=lambda row: told(title(row.sign.hit.rule), source_words(row.sign.hit.rule)),
        ),
    ]


def source_words(rule: Rule) -> str:
    """`ที่มา: … (ชุด 2569-11)`."""
    words = translate("Signs", "Source: {source} (list of {edition})")
    return words.format(source=rule.source.get(language(), ""), edition=rule.edition)


class SignTable(RecordTable[Row]):
    """A, S and D decide on the row at work, whatever the keyboard is switched to."""

    accepted = Signal()
    put_aside = Signal()
    decided_again = Signal()

    def __init__(self) -> None:
        self._signs = RecordModel(_columns())
        super().__init__(self._signs, translate("Signs", "Early signs"))

    def show_signs(self, rows: Sequence[Row], *, rooms: bool) -> None:
        """Show other rows; the place in the list stays where it was."""
        at = self.currentIndex().row()
        kept = self.record()
        self._signs.show(rows)
        self.setColumnHidden(CLASS, not rooms)
        if not rows:
            return
        same = [n for n, row in enumerate(rows) if kept is not None and _same(row, kept)]
        self.choose(same[0] if same else min(max(at, 0), len(rows) - 1))

    def go_to(self, student: str) -> bool:
        """Go to the first sign of a child; False where there is none in the list."""
        for n, row in enumerate(self._signs.records):
            if row.child.pupil.student.id == student:
                self.choose(n)
                return True
        return False

    def fit(self, *, narrow: bool) -> None:
        """Names and signs take less where there is little room: the numbers say more."""
        self.setColumnHidden(0, narrow)
        for column, width in ((1, _NAME), (CLASS + 1, _SIGN)):
            self.setColumnWidth(column, theme.px(_NARROW if narrow else width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = keys.meant(event)
        wanted = _THAI.get(typed, typed)
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and wanted == ACCEPT_KEY.lower():
            self.accepted.emit()
        elif plain and wanted == ASIDE_KEY.lower():
            self.put_aside.emit()
        elif plain and wanted == AGAIN_KEY.lower():
            self.decided_again.emit()
        else:
            super().keyPressEvent(event)


def _same(row: Row, other: Row) -> bool:
    ids = (row.child.pupil.student.id, row.sign.hit.rule.id)
    return ids == (other.child.pupil.student.id, other.sign.hit.rule.id)
