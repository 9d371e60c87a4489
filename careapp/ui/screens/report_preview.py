"""A paper as it will be printed, page by page; its numbers; or what there is to say instead."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from careapp.progress import Progress
from careapp.ui.pages import EmptyState
from careapp.ui.pickers import Picker
from careapp.ui.screens import report_pages
from careapp.ui.screens.report_numbers import ReportNumbers
from careapp.ui.screens.report_pages import Paper
from careapp.ui.screens.report_view import WHOLE, WIDTH, ZOOMS, PageView
from careapp.ui.session import AnySession
from careapp.ui.tasks import Task
from careapp.ui.widgets import button, label, shortcut

_Picture = tuple[Paper, int, float, QImage]


class ReportPreview(QWidget):
    """Pages are drawn in the rendering lane, those in sight first."""

    acted = Signal()  # the button under a sentence

    def __init__(self, session: AnySession) -> None:
        super().__init__()
        self._session = session
        self._paper: Paper | None = None
        self._tasks: list[Task] = []
        self._pages = PageView()
        self._pages.setAccessibleName(self.tr("The paper as it will be printed"))
        self._empty = EmptyState(" ", icon="reports")
        self.numbers = ReportNumbers()
        self._numbers_of: Paper | None = None  # whose numbers are in their table
        self._stack = QStackedWidget()
        self._count = label("", "muted")
        self._before = button("", "plain", key="Ctrl+PgUp", tip=self.tr("Page before"), icon="left")
        self._after = button("", "plain", key="Ctrl+PgDown", tip=self.tr("Next page"), icon="right")
        names = (self.tr("Whole page"), self.tr("Width"), self.tr("100 %"), self.tr("150 %"))
        self._zooms = Picker(self.tr("Size on the screen"), "Alt+6")
        self._zooms.fill(list(zip(names, ZOOMS, strict=True)), WIDTH)
        self._to_numbers = button(self.tr("Numbers"), key="F7", icon="table")
        self._to_numbers.setCheckable(True)
        self._to_numbers.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._foot, self._paging = QWidget(), QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        paging = QHBoxLayout(self._paging)
        paging.setContentsMargins(0, 0, 0, 0)
        paging.setSpacing(2)
        paging.addWidget(self._before)
        paging.addWidget(self._count)
        paging.addWidget(self._after)
        paging.addStretch()
        paging.addWidget(self._zooms)
        row.addWidget(self._to_numbers, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._paging, 1)
        self._stack.setMinimumWidth(1)  # else a page is as wide as the sentence
        self._stack.addWidget(self._pages)
        self._stack.addWidget(self.numbers)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._pages.page_wanted.connect(self._draw)
        self._pages.turned.connect(self._tell_page)
        self._pages.zoomed.connect(self._zooms.choose)
        self._zooms.picked.connect(self._pages.set_zoom)
        self._before.clicked.connect(lambda: self._pages.turn(-1))
        self._after.clicked.connect(lambda: self._pages.turn(1))
        self._empty.acted.connect(self.acted)
        self._to_numbers.toggled.connect(self._turn_to)
        shortcut("Ctrl+=", self, lambda: self._pages.step_zoom(1))
        shortcut("Ctrl+-", self, lambda: self._pages.step_zoom(-1))
        shortcut("Ctrl+Alt+0", self, lambda: self._pages.set_zoom(WIDTH))
        shortcut("Ctrl+Alt+9", self, lambda: self._pages.set_zoom(WHOLE))

    @property
    def paper(self) -> Paper | None:
        """What is shown; None while a sentence stands there."""
        return self._paper

    @property
    def pages(self) -> PageView:
        return self._pages

    @property
    def sentence(self) -> str:
        """What is said in place of a paper."""
        return self._empty.accessibleName() if self._stack.currentWidget() is self._empty else ""

    def show_paper(self, paper: Paper, *, stay: bool) -> None:
        """Show a paper; `stay` on the page that was read when it is the same report again."""
        stay = stay and self._paper is not None
        self._paper = paper
        self._stop()
        self._show_side()
        self._foot.show()
        self._to_numbers.setVisible(any(not each.letter for each in paper.report.sections))
        self._pages.show_pages(paper.sizes, stay=stay)

    def show_numbers(self, *, on: bool = True) -> None:
        """Show the numbers in place of the pages, or the pages again."""
        self._to_numbers.setChecked(on)

    def _turn_to(self, on: bool) -> None:
        if self._paper is not None:
            self._show_side()
        if on and self.numbers.isVisible():
            self.numbers.start()

    def _show_side(self) -> None:
        """The pages, or the numbers of the same paper."""
        numbers, paper = self._to_numbers.isChecked(), self._paper
        if numbers and paper is not None and self._numbers_of is not paper:
            self.numbers.show_report(paper.report)
            self._numbers_of = paper
        self._to_numbers.setText(self.tr("The paper") if numbers else self.tr("Numbers"))
        self._paging.setVisible(not numbers)
        self._stack.setCurrentWidget(self.numbers if numbers else self._pages)

    def say(self, sentence: str, action: str = "") -> None:
        """There is no paper, and why; the button that helps."""
        self._paper = self._numbers_of = None
        self._stop()
        self._pages.show_pages((), stay=False)
        self._empty.set_sentence(sentence, action)
        self._stack.setCurrentWidget(self._empty)
        self._foot.hide()

    def _stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()

    def _draw(self, page: int, scale: float) -> None:
        paper = self._paper
        if paper is None:
            return

        def work(progress: Progress) -> _Picture:
            return paper, page, scale, report_pages.picture(paper, page, scale)

        task = self._session.render(work, self._put)
        self._tasks.append(task)
        task.ended.connect(self._forget, Qt.ConnectionType.DirectConnection)

    def _forget(self) -> None:
        ended = self.sender()
        self._tasks = [task for task in self._tasks if task is not ended]

    def _put(self, drawn: _Picture) -> None:
        paper, page, scale, picture = drawn
        if paper is self._paper:
            picture.setDevicePixelRatio(1.0)
            self._pages.put(page, scale, picture)

    def _tell_page(self, page: int, count: int) -> None:
        words = self.tr("Page {page} of {count}").format(page=page, count=count)
        self._count.setText(words)
        self._before.setEnabled(page > 1)
        self._after.setEnabled(page < count)
