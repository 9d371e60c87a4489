"""What the packs of a round come to: groups, schools beside one another, every number opened."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from careapp.domain.comparisons import Comparison
from careapp.domain.consolidations import Consolidation
from careapp.domain.submissions import Place
from careapp.errors import CareError
from careapp.i18n import language
from careapp.services.district import DistrictServices
from careapp.services.district_reports import labels as dimension_names
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.district_session import DistrictSession
from careapp.ui.pages import Banner, EmptyState, PageHeader, page_column
from careapp.ui.pickers import Pills
from careapp.ui.screens import district_words
from careapp.ui.screens.district_behind import Behind, BehindDialog
from careapp.ui.screens.district_cells import Line, column_word
from careapp.ui.screens.district_compare import ComparePage
from careapp.ui.screens.district_every import EveryPage, Number, numbers_in
from careapp.ui.screens.district_groups import GroupsPage
from careapp.ui.screens.district_heat import Grid, HeatPage, read_grid
from careapp.ui.widgets import shortcut

GROUPS, HEAT, COMPARE, EVERY = "groups", "heat", "compare", "every"
TAB_KEY = "Ctrl+Tab"


@dataclass(frozen=True, slots=True)
class Found:
    """A term as it was read; `listed` are the schools that should have sent."""

    term: str
    sums: Consolidation
    names: Mapping[str, str]
    listed: int


class DistrictResultsScreen(QWidget):
    """The parts beside the first are read when they are first looked at."""

    wanted = Signal(str, object)  # another screen: its id, and what for

    def __init__(self, session: DistrictSession) -> None:
        super().__init__()
        self._session, self._term = session, ""
        self._found: Found | None = None
        self._fresh: set[str] = set()  # parts that show what was read last
        self.banner, self._header = Banner(), PageHeader(self.tr("Results"))
        self.pills = Pills(
            [
                (GROUPS, self.tr("Groups")),
                (HEAT, self.tr("Schools and dimensions")),
                (COMPARE, self.tr("Schools beside one another")),
                (EVERY, self.tr("Every number")),
            ],
            self.tr("Show"),
        )
        self.groups, self.heat = GroupsPage(), HeatPage()
        self.compare, self.every = ComparePage(), EveryPage()
        words = self.tr("No pack is added up in this round yet. Take in what the schools sent.")
        self._empty = EmptyState(words, self.tr("To the schools"), icon="table")
        self._pages = QStackedWidget()
        self._parts: dict[str, QWidget] = {
            GROUPS: self.groups,
            HEAT: self.heat,
            COMPARE: self.compare,
            EVERY: self.every,
        }
        self._build()
        self._busy = Busy(self)
        self._connect()

    def _build(self) -> None:
        for part in (*self._parts.values(), self._empty):
            self._pages.addWidget(part)
        column = page_column(self)
        column.addWidget(self._header)
        column.addWidget(self.banner)
        column.addWidget(self.pills)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.pills.picked.connect(self.show_part)
        shortcut(TAB_KEY, self, self._next_part)
        self.groups.picked.connect(self._ask_line)
        self.every.picked.connect(self._ask_behind)
        self.compare.asked.connect(self._read_comparison)
        for page in (self.heat, self.compare):
            page.opened.connect(self._open_school)
        self._empty.acted.connect(lambda: self.wanted.emit("schools", {"state": "missing"}))
        self._session.changed.connect(self._follow)

    def set_round(self, term: str) -> None:
        """Show another round."""
        self._term = term
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        term = self._term
        if term:
            task = self._session.read(
                lambda services: _read(services, term), self._show, self._fail
            )
            self._busy.watch(task, self.tr("Reading …"))

    def show_part(self, part: str) -> None:
        """One of the four; it is read if it was not yet."""
        self.pills.choose(part)
        if self._found is None or not self._found.sums.schools:
            return
        self._pages.setCurrentWidget(self._parts[part])
        if part not in self._fresh:
            self._fresh.add(part)
            self._read_part(part, self._found)

    def _show(self, found: Found) -> None:
        if found.term != self._term:
            return
        self._found, self._fresh = found, {GROUPS}
        self._header.set_subtitle(self._about(found))
        self.pills.setVisible(bool(found.sums.schools))
        if not found.sums.schools:
            self._pages.setCurrentWidget(self._empty)
            return
        self.groups.show_found(found.sums, found.names)
        self.compare.offer(found.names)
        self.show_part(self.pills.chosen())

    def _about(self, found: Found) -> str:
        """Whose numbers these are, and how much is hidden."""
        schools = found.sums.schools
        masked = sum(bool(each.hidden) for each in schools.values())
        added = self.tr("Added up: {count} schools").format(
            count=labels.of_total(len(schools), max(found.listed, len(schools)))
        )
        parts = [
            district_words.term_words(found.term),
            added,
            self.tr("%n child(ren)", "", sum(found.sums.students())),
        ]
        if masked:
            parts.append(self.tr("%n school(s) masked numbers from 1 to 4", "", masked))
        return " · ".join(parts)

    def _read_part(self, part: str, found: Found) -> None:
        if part == HEAT:
            task = self._session.read(
                lambda services: read_grid(services, found.term, found.names, found.sums),
                self._show_grid,
                self._fail,
            )
            self._busy.watch(task, self.tr("Reading …"))
        elif part == COMPARE:
            self._read_comparison(*self.compare.wanted)
        elif part == EVERY:
            task = self._session.render(
                lambda _: (found.term, numbers_in(found.sums)), self._show_numbers, self._fail
            )
            self._busy.watch(task, self.tr("Reading …"))

    def _show_grid(self, grid: Grid) -> None:
        if grid.term == self._term:
            self.heat.show_grid(grid)

    def _show_numbers(self, told: tuple[str, list[Number]]) -> None:
        if told[0] == self._term:
            self.every.show_numbers(told[1])

    def _read_comparison(self, dimension: str, groups: tuple[str, ...]) -> None:
        term = self._term

        def work(services: DistrictServices) -> Comparison:
            return services.consolidations.compare(term, dimension, groups)

        self._session.read(work, self.compare.show_comparison, self._fail)

    def _ask_line(self, line: Line, group: str) -> None:
        cell = next(each for each in line.cells if each.place[3] == group)
        self._ask_behind(cell.place, f"{line.name} · {column_word(group)}")

    def _ask_behind(self, place: Place, words: str) -> None:
        """The schools that a number is made of."""
        term = self._term

        def work(services: DistrictServices) -> tuple[str, tuple[Behind, ...]]:
            return words, services.consolidations.behind(term, place)

        self._session.read(work, self._show_behind, self._fail)

    def _show_behind(self, told: tuple[str, tuple[Behind, ...]]) -> None:
        dialog = BehindDialog(self, *told)
        dialog.opened.connect(self._open_school)
        dialog.open()

    def _open_school(self, code: str) -> None:
        self.wanted.emit("schools", {"school": code})

    def _next_part(self) -> None:
        parts = list(self._parts)
        self.show_part(parts[(parts.index(self.pills.chosen()) + 1) % len(parts)])

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))

    def _follow(self, what: str) -> None:
        if what in ("schools", "rounds") and self.isVisible():
            self.refresh()


def _read(services: DistrictServices, term: str) -> Found:
    names = dimension_names(services.desk.library, language())
    return Found(term, services.consolidations.of(term), names, len(services.schools.every()))
