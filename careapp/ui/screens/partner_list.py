"""The directory of partners: found by any word, of one kind or all, opened with Enter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from careapp.domain.partners import Partner
from careapp.i18n import translate
from careapp.services.partners import Directory
from careapp.ui import theme
from careapp.ui.pages import Banner, Card, EmptyState, PageHeader, page_column
from careapp.ui.pickers import Picker, SearchField
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens import partner_words
from careapp.ui.screens.partner_tabs import DIRECTORY, tabs
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label

NEW_KEY, FIND_KEY = "Ctrl+N", "F6"
_LEAST = ((4, 1010), (2, 800), (1, 640), (5, 500))  # columns that go where the page is narrower


@dataclass(frozen=True, slots=True)
class Row:
    """A partner, and in how many things it is named."""

    partner: Partner
    count: int


class DirectoryPage(QWidget):
    """Shows what it is given; what is looked for stays when it is read again."""

    opened = Signal(str)  # a partner
    new_asked = Signal()
    tab_picked = Signal(str)

    def __init__(self, *, may_keep: bool) -> None:
        super().__init__()
        self._may_keep = may_keep
        self._known = Directory((), {})
        self.banner, self._header = Banner(), PageHeader(self.tr("Partners"))
        self.search = SearchField(self.tr("Find a partner"), FIND_KEY)
        self.kind = Picker(self.tr("Kind"))
        self.retired = TickBox(self.tr("Also those that help no longer"))
        self._new = button(self.tr("Add a partner"), "primary", key=NEW_KEY, icon="add")
        self._model = RecordModel(_columns())
        self.table = RecordTable(self._model, self.tr("Partners"))
        self._empty = EmptyState("", icon="person")
        self._source = label(partner_words.kinds_source(), "small", wrap=True)
        self._body, self._bar = QStackedWidget(), QWidget()
        self._build()
        self.search.searched.connect(self._show_rows)
        self.search.entered.connect(lambda _: self._open_first())
        self.kind.picked.connect(self._show_rows)
        self.retired.toggled.connect(self._show_rows)
        self.table.opened.connect(lambda row: self.opened.emit(row.partner.id))
        self._new.clicked.connect(self.new_asked)
        self._empty.acted.connect(self._act)

    def _build(self) -> None:
        self.pills = tabs(DIRECTORY)
        self.pills.picked.connect(self.tab_picked)
        self._header.add_action(self.pills)
        self._header.add_action(self._new)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(10)
        bar.addWidget(self.search)
        bar.addWidget(self.kind)
        bar.addWidget(self.retired)
        bar.addStretch(1)
        card = Card()
        card.add(self.table, 1)
        self._body.addWidget(card)
        self._body.addWidget(self._empty)
        column = page_column(self)
        for part in (self._header, self.banner, self._bar):
            column.addWidget(part)
        column.addWidget(self._body, 1)
        column.addWidget(self._source)
        self._bar.hide()
        self._new.hide()

    def show_directory(self, known: Directory) -> None:
        """Show the partners; the one at work stays at work."""
        self._known = known
        chosen = self.kind.chosen()
        every: tuple[str, object] = (self.tr("All kinds"), "")
        used = {each.kind for each in known.partners}
        some = [pair for pair in partner_words.kinds() if pair[1] in used]
        self.kind.fill([every, *some], chosen if chosen in used else "")
        self.retired.setVisible(any(not each.active for each in known.partners))
        helping = sum(each.active for each in known.partners)
        told = self.tr("%n partner(s) help the school", "", helping) if known.partners else ""
        self._header.set_subtitle(told)
        self._show_rows()

    def take_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def rows(self) -> Sequence[Row]:
        """The partners as they stand."""
        return self._model.records

    def _show_rows(self, _asked: object = None) -> None:
        at, text, kind = self.table.record(), self.search.text(), self.kind.chosen()
        retired = self.retired.isChecked()
        rows = [
            Row(each, self._known.counts.get(each.id, 0))
            for each in self._known.partners
            if (each.active or retired) and kind in ("", each.kind) and each.says(text)
        ]
        self._model.show(rows)
        for n, row in enumerate(rows):
            if at is not None and row.partner.id == at.partner.id:
                self.table.choose(n)
        there = bool(self._known.partners)
        self._bar.setVisible(there)
        self._source.setVisible(there)
        self._new.setVisible(self._may_keep)
        self._say_empty()
        self._body.setCurrentIndex(0 if rows else 1)

    def _say_empty(self) -> None:
        if self._known.partners:
            words, action = self.tr("No partner is found."), self.tr("Show all")
        else:
            words = self.tr(
                "No partners yet. Write down who helps the school: the parents' network, the "
                "school board, the hospital, the police, a temple, a foundation. Referrals, "
                "activities, case conferences and plans choose from this list."
            )
            action = self.tr("Add a partner") if self._may_keep else ""
        self._empty.set_sentence(words, action)

    def _act(self) -> None:
        if not self._known.partners:
            self.new_asked.emit()
            return
        self.search.clear()
        self.kind.choose("")
        self.retired.setChecked(True)
        self._show_rows()

    def _open_first(self) -> None:
        if self.rows:
            self.opened.emit(self.rows[0].partner.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names come first: where there is little room, what can be read on the page goes."""
        super().resizeEvent(event)
        for column, least in _LEAST:
            self.table.setColumnHidden(column, self.width() < theme.px(least))


def _columns() -> Sequence[Column[Row]]:
    return (
        Column(translate("PartnerTable", "Name"), _name, width=0),
        Column(
            translate("PartnerTable", "Kind"),
            lambda row: partner_words.kind_word(row.partner.kind),
            width=150,
        ),
        Column(
            translate("PartnerTable", "Whom to ask for"),
            lambda row: partner_words.contact(row.partner),
            width=170,
        ),
        Column(translate("PartnerTable", "Phone"), lambda row: row.partner.phone, width=122),
        Column(
            translate("PartnerTable", "Helps with"),
            lambda row: " ".join(row.partner.helps.split()),
            width=220,
        ),
        Column(
            translate("PartnerTable", "Took part"),
            lambda row: partner_words.times(row.count),
            width=84,
            quiet=True,
            about=translate(
                "PartnerTable", "Activities, referrals and care plans that name it, of all years"
            ),
        ),
    )


def _name(row: Row) -> str:
    if row.partner.active:
        return row.partner.name
    return translate("PartnerTable", "{name} (helps no longer)").format(name=row.partner.name)
