"""The window of the guide: chapters and pages at the left with a search, a page at the right."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.guide.pages import Guide, Page
from careapp.guide.search import search
from careapp.settings import Settings
from careapp.ui import guide_html, theme
from careapp.ui.guide_out import GuideOut
from careapp.ui.guide_view import GuideView
from careapp.ui.pages import Banner
from careapp.ui.pickers import SearchField
from careapp.ui.screens.gallery import Gallery, Offer
from careapp.ui.tasks import Tasks
from careapp.ui.trail import Trail
from careapp.ui.widgets import button, label, shortcut

SIZE = (980, 660)
_LIST, _NARROW_LIST, _NARROW_BELOW = 268, 224, 900


class GuideWindow(QWidget):
    """Beside the program's own window, which can be worked in meanwhile."""

    about_asked = Signal()
    left = Signal()

    def __init__(self, guide: Guide, tasks: Tasks, preferences: Settings) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(QSize(640, 420))
        self._guide = guide
        self._trail = Trail[str]()
        self._anchors: dict[str, str] = {}  # where a page is opened that was found
        self._banner = Banner()
        self._search = SearchField(self.tr("Search the guide"), "Ctrl+F")
        self._list, self._nothing = Gallery(self.tr("Pages")), label("", "muted", wrap=True)
        self.view = GuideView()
        self.out = GuideOut(self, guide, tasks, preferences, self._banner)
        self._back = button("", key="Alt+Left", icon="left", tip=self.tr("Back"))
        self._on = button("", key="Alt+Right", icon="right", tip=self.tr("Forward"))
        self._lay_out()
        self._connect()
        self.show_list()

    def open(self, link: str = "", *, remember: bool = True) -> None:
        """Show a page, as a link names it: `visits.md#heading`; "" is the first. A link that leads
        nowhere stays where it is."""
        found = self._guide.find(link, self.page.name) if link else None
        if found is None and link and self._trail.at:
            return
        page, anchor = found or (self._guide.first, "")
        if remember:
            self._trail.step(f"{page.name}.md#{anchor}", self.view.scrolled)
        self._show(page)
        self.view.go(anchor)

    @property
    def page(self) -> Page:
        """The one that is shown."""
        name = self._trail.at.partition(".md")[0] if self._trail.at else ""
        return self._guide.pages.get(name, self._guide.first)

    def show_list(self) -> None:
        """All pages in their chapters."""
        offers = [
            Offer(page.name, page.title, "", chapter)
            for chapter, pages in self._guide.chapters()
            for page in pages
        ]
        self._anchors.clear()
        self._show_offers(offers)

    def look_for(self, words: str) -> None:
        """As if the words were typed in the field."""
        self._search.setText(words)
        self.search(words)

    def search(self, words: str) -> None:
        """The pages that say so, in place of all; the first one is opened by Enter."""
        if not words:
            self.show_list()
            self.view.mark("")
            return
        hits = search(self._guide, words)
        self._anchors = {hit.page.name: hit.anchor for hit in hits}
        self._show_offers([Offer(hit.page.name, hit.page.title, hit.passage) for hit in hits])
        self.view.mark(words)

    def keep_size(self) -> QSize:
        """What is remembered of the window: its size where it fills no screen."""
        return self.normalGeometry().size()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.out.stop()
        self.left.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_NARROW_BELOW)
        self._left.setFixedWidth(theme.px(_NARROW_LIST if narrow else _LIST))

    def _show(self, page: Page) -> None:
        self.setWindowTitle(self.tr("{title} · Guide to careapp").format(title=page.title))
        self.view.show_blocks(page.blocks, page.folder, guide_html.head(page.title, page.chapter))
        self.view.setAccessibleName(page.title)
        self.out.offer(page)
        self._list.choose(page.name)
        self._back.setEnabled(self._trail.has_back)
        self._on.setEnabled(self._trail.has_on)
        if words := self._search.text().strip():
            self.view.mark(words)

    def _show_offers(self, offers: list[Offer]) -> None:
        self._list.show_offers(offers, self.page.name)
        self._list.setVisible(bool(offers))
        self._nothing.setVisible(not offers)

    def _pick(self, name: str) -> None:
        self.open(f"{name}.md#{self._anchors.get(name, '')}")

    def _pick_first(self, words: str) -> None:
        self.search(words)
        if self._anchors:
            self._pick(next(iter(self._anchors)))

    def _leave(self) -> None:
        self.close()

    def _walk(self, way: int) -> None:
        link, scrolled = self._trail.walk(way, self.view.scrolled)
        self.open(link, remember=False)
        self.view.scroll_to(scrolled)

    def _lay_out(self) -> None:
        self._nothing.setText(self.tr("No page has these words."))
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self._search, self._nothing):
            column.addWidget(each)
        column.addWidget(self._list, 1)
        column.addStretch()
        about = button(self.tr("About careapp"), "plain", icon="info")
        about.clicked.connect(self.about_asked)
        column.addWidget(about, 0, Qt.AlignmentFlag.AlignLeft)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self._back)
        tools.addWidget(self._on)
        tools.addStretch()
        tools.addWidget(self.out.print)
        tools.addWidget(self.out.save)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(tools)
        right.addWidget(self._banner)
        right.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 14)
        row.setSpacing(12)
        row.addWidget(self._left)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._search.searched.connect(self.search)
        self._search.entered.connect(self._pick_first)
        self._list.picked.connect(self._pick)
        self.view.asked.connect(self.open)
        self._back.clicked.connect(lambda: self._walk(-1))
        self._on.clicked.connect(lambda: self._walk(1))
        shortcut("Esc", self, self._leave)
