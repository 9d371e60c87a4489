"""Schools beside one another, with care for the small ones: who is further off than chance."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.comparisons import Compared, Comparison
from careapp.domain.groups import GROUPS
from careapp.i18n import language, translate
from careapp.reports.group_tables import YES_NO, short
from careapp.ui import dialogs, labels, theme
from careapp.ui.marks import Legend
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.widgets import button, label, set_text

TONES: Mapping[str, str] = {
    "far_high": "problem",
    "high": "at_risk",
    "usual": "normal",
    "low": "need",
    "far_low": "talent",
    "few": "muted",
    "masked": "muted",
    "missing": "",
}
_BOTH = "at_risk problem"
_LEAST = ((4, 900), (2, 760))


class ComparePage(QWidget):
    """The highest shares first; those that are not compared come last, and say why."""

    asked = Signal(str, object)  # dimension, groups: to be read
    opened = Signal(str)  # a school's code

    def __init__(self) -> None:
        super().__init__()
        self.dimension = Picker(self.tr("Dimension"), "Ctrl+D")
        self.groups = Picker(self.tr("Groups"))
        self._about = label("", "muted", wrap=True)
        self._how = button(self.tr("How it is compared"), "plain", icon="info")
        self._rule: tuple[str, ...] = ()  # what is said when it is asked
        self._model = RecordModel(_columns())
        self.table = RecordTable(self._model, self.tr("Schools beside one another"))
        self.groups.fill(
            [
                (self.tr("At risk or with problems"), _BOTH),
                *((labels.group(band), band) for band in GROUPS[1:]),
            ],
            _BOTH,
        )
        self._build()
        self.dimension.picked.connect(self._ask)
        self.groups.picked.connect(self._ask)
        self.table.opened.connect(lambda each: self.opened.emit(each.code))

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.dimension)
        row.addWidget(self.groups)
        row.addStretch(1)
        row.addWidget(self._how)
        self._how.clicked.connect(self._tell_how)
        card = Card()
        card.add(row)
        card.add(self._about)
        card.add(self.table, 1)
        card.add(Legend([(TONES[each], standing_word(each)) for each in TONES if each != "masked"]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def offer(self, names: Mapping[str, str]) -> None:
        """The dimensions there are; the overall group to begin with."""
        at = self.dimension.chosen() or "overall"
        pairs: list[tuple[str, object]] = [
            (short(name), scale) for scale, name in names.items() if scale not in YES_NO
        ]
        self.dimension.fill(pairs, at)

    @property
    def wanted(self) -> tuple[str, tuple[str, ...]]:
        groups = tuple(str(self.groups.chosen()).split())
        return str(self.dimension.chosen() or "overall"), groups

    @property
    def rows(self) -> Sequence[Compared]:
        return self._model.records

    def show_comparison(self, found: Comparison) -> None:
        self._model.show(found.lines)
        words = self.tr("All schools together: {share} of {count} children.")
        shown = words.format(share=_percent(found.share), count=found.whole)
        set_text(self._about, shown if found.whole else self.tr("No numbers yet."))
        rule = found.rule
        said = self.tr(
            "A school is compared with what is usual for its size: the smaller it is, the more "
            "chance alone moves its share. Under {few} children nothing is compared. Far off means "
            "beyond {far} standard errors, off beyond {watch}. A high share may also mean careful "
            "screening: ask before you judge."
        ).format(few=rule.few, far=f"{rule.far:g}", watch=f"{rule.watch:g}")
        self._rule = tuple(filter(None, (said, rule.source.get(language(), ""))))
        self.table.horizontalHeader().setToolTip("\n".join(self._rule))

    def _tell_how(self) -> None:
        dialogs.tell(self, self._how.text(), self._rule)

    def _ask(self, _picked: object = None) -> None:
        self.asked.emit(*self.wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, least in _LEAST:
            self.table.setColumnHidden(column, self.width() < theme.px(least))


def standing_word(standing: str) -> str:
    words = {
        "far_high": translate("CompareTable", "Far above"),
        "high": translate("CompareTable", "Above"),
        "usual": translate("CompareTable", "As usual"),
        "low": translate("CompareTable", "Below"),
        "far_low": translate("CompareTable", "Far below"),
        "few": translate("CompareTable", "Too few to compare"),
        "masked": translate("CompareTable", "Masked"),
        "missing": translate("CompareTable", "Nobody screened"),
    }
    return words[standing]


def _columns() -> Sequence[Column[Compared]]:
    return (
        Column(translate("CompareTable", "School"), lambda each: each.name, width=0),
        Column(
            translate("CompareTable", "Beside the others"),
            lambda each: standing_word(each.standing),
            width=180,
            tone=lambda each: TONES[each.standing],
        ),
        Column(translate("CompareTable", "Children"), _children, width=120, align="right"),
        Column(
            translate("CompareTable", "Share"),
            lambda each: _percent(each.share),
            width=90,
            align="right",
        ),
        Column(
            translate("CompareTable", "Usual for its size"), _usual, width=160, align="right",
            quiet=True,
        ),
    )  # fmt: skip


def _children(each: Compared) -> str:
    if each.part is None or each.whole is None:
        return "*" if each.standing == "masked" else ""
    return labels.of_total(each.part, each.whole)


def _percent(share: Decimal | None) -> str:
    return "" if share is None else f"{share} %"


def _usual(each: Compared) -> str:
    if each.low is None or each.high is None:
        return ""
    return f"{each.low}–{each.high} %"
