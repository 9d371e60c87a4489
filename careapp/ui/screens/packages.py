"""Between laptops: send, take in, decide what differs, join what came twice, trust a laptop."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from careapp.domain.access import Action
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.services.schools import SchoolServices
from careapp.ui.busy import Busy
from careapp.ui.hub_way import way_of
from careapp.ui.pages import Banner, PageHeader, page_column
from careapp.ui.pickers import Pills
from careapp.ui.screens.conflicts import ConflictsPart
from careapp.ui.screens.duplicates import DuplicatesPart
from careapp.ui.screens.laptops import KEY_ENDING, LaptopsPart
from careapp.ui.screens.package_part import Part, joins_children
from careapp.ui.screens.package_send import SendPart
from careapp.ui.screens.package_take import TakePart
from careapp.ui.session import Session
from careapp.ui.widgets import button

SEND, TAKE, CONFLICTS, DUPLICATES, LAPTOPS = "send", "take", "conflicts", "duplicates", "laptops"
HUB = "hub"


class PackagesScreen(QWidget):
    """Sent here with a `tab`, or with `paths` of packages to be looked into."""

    wanted = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.banner, self.busy = Banner(), Busy(self)
        self._header = PageHeader(self.tr("Between laptops"))
        self._header.set_subtitle(
            self.tr(
                "Records go from laptop to laptop as a sealed file, by USB stick or LINE. Taking "
                "one in twice changes nothing."
            )
        )
        if session.actor.may(Action.EDIT_STUDENTS):
            hand_over = button(self.tr("Hand a class over"), key="Ctrl+H", icon="hand_over")
            hand_over.clicked.connect(lambda: self.wanted.emit("handover", None))
            self._header.add_action(hand_over)
        self._pages = QStackedWidget()
        self._made: dict[str, Part] = {}
        self.pills = Pills(self._tabs(), self.tr("Between laptops"))
        self.pills.set_shown(DUPLICATES, shown=joins_children(self._session))
        self._way = way_of(session)
        self._way.known_changed.connect(self._show_hub)
        self._show_hub()
        self._column = page_column(self)
        self._column.addWidget(self._header)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.pills)
        self._column.addWidget(self._pages, 1)
        self.pills.picked.connect(self.show_tab)
        session.changed.connect(self._follow)
        self.show_tab(SEND)

    def _tabs(self) -> tuple[tuple[str, str], ...]:
        return (
            (SEND, self.tr("Send")),
            (TAKE, self.tr("Take in")),
            (CONFLICTS, self.tr("Differences")),
            (DUPLICATES, self.tr("Entered twice")),
            (LAPTOPS, self.tr("Laptops")),
            (HUB, self.tr("Hub")),
        )

    def _show_hub(self) -> None:
        """For who has one, or is about to name one."""
        self.pills.set_shown(HUB, shown=bool(self._way.known.url) or HUB in self._made)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Packages go by class and school year, which their own page asks for."""
        self.refresh()

    def take(self, detail: object) -> None:
        if isinstance(detail, Mapping) and "paths" in detail:
            paths = detail["paths"]
            if all(path.suffix.casefold() == KEY_ENDING for path in paths):
                self.show_tab(LAPTOPS)
                laptops = self._made[LAPTOPS]
                assert isinstance(laptops, LaptopsPart)
                laptops.read_other(paths[0])
                return
            self.show_tab(TAKE)
            part = self._made[TAKE]
            assert isinstance(part, TakePart)
            part.look_into(path for path in paths if path.suffix.casefold() != KEY_ENDING)
        elif isinstance(detail, Mapping) and "tab" in detail:
            self.show_tab(str(detail["tab"]))

    def show_tab(self, tab: str) -> None:
        """One of the parts, read anew; what was said of another one is over."""
        self.banner.clear()
        if tab not in self._made:
            part = self._made[tab] = _PARTS[tab](self._session, self.banner, self.busy)
            part.tab_asked.connect(self.show_tab)
            part.wanted.connect(self.wanted)
            self._pages.addWidget(part)
            self._show_hub()
        self.pills.choose(tab)
        self._pages.setCurrentWidget(self._made[tab])
        self._made[tab].refresh()

    def refresh(self) -> None:
        """Read again what is shown, and how much waits behind the tabs."""
        part = self._pages.currentWidget()
        if isinstance(part, Part):
            part.refresh()
        self._count()

    def _follow(self, what: str) -> None:
        """Packages came in, or somebody decided."""
        if what == "people" and self.isVisible():
            self._count()

    def _count(self) -> None:
        joins = joins_children(self._session)

        def work(services: SchoolServices) -> Mapping[str, int]:
            found = services.conflicts
            twins = len(services.duplicates.found()) if joins else 0
            return {CONFLICTS: len(found.open()) + len(found.misplaced()), DUPLICATES: twins}

        self._session.read(work, self._show_counts)

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        """How much waits behind a tab stands in its words."""
        for tab, words in self._tabs():
            count = counts.get(tab, 0)
            self.pills.set_words(tab, f"{words} · {count}" if count else words)


def _hub(session: Session, banner: Banner, busy: Busy) -> Part:
    from careapp.ui.screens.hub import HubPart  # few schools have one

    return HubPart(session, banner, busy)


_PARTS: Mapping[str, Callable[[Session, Banner, Busy], Part]] = {
    SEND: SendPart,
    TAKE: TakePart,
    CONFLICTS: ConflictsPart,
    DUPLICATES: DuplicatesPart,
    LAPTOPS: LaptopsPart,
    HUB: _hub,
}
