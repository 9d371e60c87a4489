"""Every number of the packs added up: any report, any row and column, found by its words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain import thai
from careapp.domain.consolidations import Consolidation
from careapp.domain.submissions import Place
from careapp.i18n import language, translate
from careapp.reports.submission_tables import place_words
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker, SearchField
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.district_cells import masked_words
from careapp.ui.widgets import label, set_text

_MOST = 2_000  # lines shown at once; a word more finds the rest


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the district in words; `sought` is what a search looks in."""

    place: Place
    words: str
    sought: str
    n: int
    schools: int
    masked: int


def numbers_in(found: Consolidation) -> list[Number]:
    """In the order of the packs. Slow for many: for the rendering lane."""
    made = []
    for place, cell in found.cells.items():
        words = place_words(place, language())
        made.append(
            Number(place, words, thai.search_form(words), cell.n, cell.schools, cell.masked)
        )
    return made


class EveryPage(QWidget):
    """Enter opens the schools behind a number."""

    picked = Signal(object, str)  # a place; its words

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Number] = ()
        self.report = Picker(self.tr("Report"), "Ctrl+D")
        self.search = SearchField(self.tr("Find a number"), "F6")
        self._count = label("", "muted", wrap=True)
        self._model = RecordModel(_columns())
        self.table = RecordTable(self._model, self.tr("Numbers"))
        row = QHBoxLayout()
        row.addWidget(self.report)
        row.addWidget(self.search)
        row.addStretch(1)
        card = Card()
        card.add(row)
        card.add(self._count)
        card.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.report.picked.connect(self._show)
        self.search.searched.connect(self._show)
        self.table.opened.connect(lambda each: self.picked.emit(each.place, each.words))

    def show_numbers(self, numbers: Sequence[Number]) -> None:
        self._all, at = numbers, self.report.chosen() or ""
        reports = dict.fromkeys(each.place[0] for each in numbers)
        every: tuple[str, object] = (self.tr("All reports"), "")
        self.report.fill([every, *((report_word(each), each) for each in reports)], at)
        self._show()

    @property
    def rows(self) -> Sequence[Number]:
        return self._model.records

    def _show(self, _asked: object = None) -> None:
        report, words = self.report.chosen() or "", thai.search_form(self.search.text()).split()
        found = [
            each
            for each in self._all
            if report in ("", each.place[0]) and all(word in each.sought for word in words)
        ]
        self._model.show(found[:_MOST])
        said = self.tr("%n number(s)", "", len(found))
        if len(found) > _MOST:
            more = self.tr("the first {count} are shown: write a word more").format(count=_MOST)
            said = f"{said} · {more}"
        set_text(self._count, said)


def report_word(report: str) -> str:
    """What a report of the packs is called."""
    words = {
        "headcount": translate("EveryTable", "Students by grade and sex"),
        "screening-school": translate("EveryTable", "Screening of the school"),
        "screening-grade": translate("EveryTable", "Screening by grade"),
        "sdq-school": translate("EveryTable", "SDQ"),
        "home-visits-school": translate("EveryTable", "Home visits"),
        "poverty": translate("EveryTable", "Poor households"),
        "growth": translate("EveryTable", "Growth"),
        "activities": translate("EveryTable", "Activities"),
        "meetings": translate("EveryTable", "Meetings with parents"),
        "plans": translate("EveryTable", "Care plans"),
        "referrals": translate("EveryTable", "Referrals"),
        "targets": translate("EveryTable", "Indicators and targets"),
        "completeness": translate("EveryTable", "Completeness"),
        "trend": translate("EveryTable", "Groups over three years"),
    }
    return words.get(report, report)


def _columns() -> Sequence[Column[Number]]:
    return (
        Column(translate("EveryTable", "What"), lambda each: each.words, width=0),
        Column(
            translate("EveryTable", "Children or number"),
            lambda each: str(each.n),
            width=150,
            align="right",
            about=translate("EveryTable", "Added up over the schools whose packs have this number"),
        ),
        Column(
            translate("EveryTable", "Schools"), lambda each: str(each.schools), width=90,
            align="right",
        ),
        Column(
            translate("EveryTable", "Masked by"),
            lambda each: masked_words(each.masked) if each.masked else "",
            width=170,
        ),
    )  # fmt: skip
