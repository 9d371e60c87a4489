"""Settings: the log of use, filtered, saved as a file, and checked for breaks."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from careapp.domain.access import Action
from careapp.exchange.protection import new_passphrase, sealed_path, written
from careapp.i18n import translate
from careapp.progress import Progress
from careapp.services.look_words import KINDS, kind_word
from careapp.services.looks import Checked, Choices, Gathered, Look, Piece, Wanted, write
from careapp.ui import labels, theme
from careapp.ui.busy import Busy
from careapp.ui.files import choose_protected_file
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import Mark
from careapp.ui.pages import Card
from careapp.ui.passphrase import show_passphrase
from careapp.ui.pickers import Picker, SearchField
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.report_files import last_folder, remember_folder
from careapp.ui.screens.settings_section import Section
from careapp.ui.session import AnySession, Session
from careapp.ui.widgets import button, label

_ROWS = 6  # that are in sight at the least
_MONTHS = 36  # that are offered


class LooksSection(Section):
    """Nothing is changed here: entries are only added, by looking."""

    def __init__(self, session: AnySession, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self.who, self.kind = Picker(self.tr("By whom")), Picker(self.tr("What kind"))
        self.period = Picker(self.tr("When"))
        self.child = SearchField(self.tr("About which child"))
        self.model = RecordModel(_columns())
        self.table = RecordTable(self.model, self.tr("Log of use"))
        self.more = button(self.tr("Show more"), "plain")
        self.keep = button(self.tr("Save as Excel or CSV …"), icon="export")
        self.test = button(self.tr("Check the log"), "primary", icon="shield")
        self._result = QHBoxLayout()
        self._next = ""
        self._shown: tuple[Look, ...] = ()
        self._asked = Wanted()
        self._lay_out()
        self._busy = Busy(self)
        self.kind.fill([(kind_word(each), each) for each in ("", *KINDS)], "")
        for picker in (self.who, self.kind, self.period):
            picker.picked.connect(self._begin)
        self.child.searched.connect(self._begin)
        self.more.clicked.connect(lambda: self._read(self._next))
        self.keep.clicked.connect(self._ask_where)
        self.test.clicked.connect(self.check)

    def _lay_out(self) -> None:
        card = Card(self.tr("Log of use"))
        words = self.tr(
            "Who looked at what of whom, printed it, saved or sent it. Nobody can take an entry "
            "out or change one unnoticed: each carries the seal of the one before it."
        )
        card.add(label(words, "muted", wrap=True))
        filters = FlowLayout(gap=8, line_gap=8)
        for each in (self.who, self.kind, self.period, self.child):
            filters.addWidget(each)
        self.child.setMinimumWidth(theme.px(180))
        self.who.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.who.setMinimumWidth(theme.px(170))
        card.add(filters)
        self.table.setMinimumHeight(theme.px(36) * _ROWS)
        card.add(self.table, 1)
        self._none = label(self.tr("Nothing of this kind was noted."), "muted")
        card.add(self._none)
        below = FlowLayout(gap=10)
        for button_ in (self.test, self.keep, self.more):
            below.addWidget(button_)
        card.add(below)
        card.add(self._result)
        self.column.addWidget(card, 1)
        self.more.hide()
        self._none.hide()
        self.child.setVisible(isinstance(self._session, Session))
        self.table.setColumnHidden(3, not isinstance(self._session, Session))

    def refresh(self) -> None:
        self._session.read(lambda services: services.looks.choices(), self._offer, self._fail)
        self._begin()

    def wanted(self) -> Wanted:
        """What is chosen above the table."""
        since, _, until = str(self.period.chosen() or "").partition(" ")
        return Wanted(
            who=str(self.who.chosen() or ""), kind=str(self.kind.chosen() or ""),
            since=date.fromisoformat(since) if since else None,
            until=date.fromisoformat(until) if until else None,
            text=labels.plain(self.child.text()).strip(),
        )  # fmt: skip

    def check(self) -> None:
        """Follow the chains of both logs from end to end."""

        def work(services: Any, progress: Progress) -> Checked:
            checked: Checked = services.looks.check(progress)
            return checked

        task = self._session.long(work, self._tell, self._fail)
        self._busy.watch(task, self.tr("The log is being read …"))

    def save_to(self, path: Path, protect: bool = False) -> None:
        """Write what is chosen above into a file, with `protect` under a new password."""
        wanted, words = self.wanted(), new_passphrase() if protect else ""
        remember_folder(self._session.preferences, path.parent)

        def draw(gathered: Gathered) -> None:
            def work(progress: Progress) -> tuple[Path, str]:
                with written(path, words) as inside:
                    write(gathered, inside, progress)
                return sealed_path(path, words), words

            task = self._session.render(work, self._tell_saved, self._fail)
            self._busy.watch(task, self.tr("Saving the log …"))

        self._session.read(lambda services: services.looks.gather(wanted), draw, self._fail)

    def _offer(self, choices: Choices) -> None:
        people = [(name, id_) for id_, name in choices.people.items()]
        self.who.fill([(self.tr("Everybody"), ""), *people], self.who.chosen())
        today = self._session.today()
        self.period.fill(_periods(today, choices.first or today), self.period.chosen())

    def _begin(self, _: object = None) -> None:
        self._read("")

    def _read(self, before: str) -> None:
        wanted = self._asked = self.wanted()

        def show(piece: Piece) -> None:
            if wanted != self._asked:
                return  # something else is asked for by now
            self._shown = (*self._shown, *piece.looks) if before else piece.looks
            at = self.table.currentIndex().row()
            self.model.show(self._shown)
            self._none.setVisible(not self._shown)
            if before and at >= 0:
                self.table.choose(at)
            self._next = piece.next
            self.more.setVisible(bool(piece.next))

        self._session.read(
            lambda services: services.looks.listing(wanted, before), show, self._fail
        )

    def _ask_where(self) -> None:
        name = str(last_folder(self._session.preferences) / self.tr("log of use.xlsx"))
        choose_protected_file(
            self, self.tr("Save the log"), name, "Excel (*.xlsx)", self.save_to, "CSV (*.csv)"
        )

    def _tell_saved(self, saved: tuple[Path, str]) -> None:
        path, words = saved
        if words:
            show_passphrase(self, path, words)
        self.stored.emit(
            self.tr("Saved “{name}” in {folder}").format(name=path.name, folder=path.parent)
        )

    def _tell(self, checked: Checked) -> None:
        clear(self._result)
        words = self.tr("%n change(s)", "", checked.changes)
        read = self.tr("{changes} and {looks} were read, and all stand as they were written.")
        said = read.format(changes=words, looks=self.tr("%n look(s)", "", checked.looks))
        if checked.first:
            broken = self.tr("Entries that do not hold: {n}. The first one:")
            said = f"{broken.format(n=checked.broken)} {checked.first}"
        self._result.addWidget(Mark("problem" if checked.first else "normal"))
        self._result.addWidget(label(said, "strong", wrap=True), 1)
        self._begin()


def _periods(today: date, first: date) -> list[tuple[str, object]]:
    """Today, the last days, and the months since the first entry, the newest first; each with its
    first and last day."""
    week = today - timedelta(days=6)
    found: list[tuple[str, object]] = [
        (translate("LooksSection", "At any time"), ""),
        (translate("LooksSection", "Today"), f"{today} {today}"),
        (translate("LooksSection", "Last 7 days"), f"{week} {today}"),
    ]
    begin = today.replace(day=1)
    while begin >= first.replace(day=1) and len(found) < _MONTHS:
        end = (begin + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        found.append((labels.day_short(begin).partition(" ")[2], f"{begin} {end}"))
        begin = (begin - timedelta(days=1)).replace(day=1)
    return found


def _columns() -> Sequence[Column[Look]]:
    return (
        Column(translate("LooksTable", "When"), _when, width=146),
        Column(translate("LooksTable", "Who"), lambda each: each.who, width=126),
        Column(translate("LooksTable", "What"), lambda each: each.what, width=0),
        Column(translate("LooksTable", "About"), lambda each: each.about, width=0),
    )


def _when(look: Look) -> str:
    return f"{labels.day_short(look.when.date())} {look.when:%H:%M}"
