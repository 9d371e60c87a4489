"""A form, one section at a time: big targets, keys 1 2 3, skip logic, suggested levels."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.records import Answer
from careapp.forms.definition import Form, Section
from careapp.forms.logic import asked_in, complete, holes, scope, spoken
from careapp.forms.scope import Scope
from careapp.ui import keys, labels, theme
from careapp.ui.form_history import FormHistory
from careapp.ui.form_marks import Marks, with_items
from careapp.ui.form_rows import Place
from careapp.ui.form_section import SectionPage
from careapp.ui.photos import PhotoDesk
from careapp.ui.section_list import SectionList
from careapp.ui.widgets import button, label


class FormView(QWidget):
    """Answers to one form about one child; every change is told at once, the owner stores it."""

    changed = Signal(str, object)  # item, answer or None
    section_changed = Signal(str)
    passed_end = Signal()  # on from the last section: the next child

    def __init__(self, form: Form, language: str, photos: PhotoDesk | None = None) -> None:
        super().__init__()
        self._form, self._language = form, language
        self._place_of_rows = Place(form, language, photos)
        self._answers: dict[str, Answer] = {}
        self._fed: Mapping[str, str] = {}
        self._shown = with_items(form)
        self._sections = [section.id for section in self._shown]
        self._pages: dict[int, SectionPage] = {}
        self._follow()
        self._at = 0
        self._end_words = ""
        self._list = SectionList([section.text.unspoken(language) for section in self._shown])
        self._title = label("", "h2", wrap=True)
        self._place = label("", "muted")
        self._stack = QStackedWidget()
        self._back = button(self.tr("Back"), key="Alt+Left", icon="left")
        self._next = button(self.tr("Next"), "primary", key="Alt+Right")
        self.history = FormHistory()
        self._build()
        self.history.asked.connect(self.flush)
        self.history.given.connect(self._give_back)
        self._list.picked.connect(self._show)
        self._back.clicked.connect(self.previous_section)
        self._next.clicked.connect(self.next_section)
        self._show_marks()
        self._show(0)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._place)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch()
        foot.addWidget(self.history)
        foot.addWidget(self._next)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(top)
        right.addWidget(self._stack, 1)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._list)
        row.addLayout(right, 1)
        self._list.setVisible(len(self._shown) > 1)

    def answers(self) -> dict[str, Answer]:
        """Only what is answered."""
        self.flush()
        return dict(self._answers)

    def set_answers(self, answers: Mapping[str, Answer], fed: Mapping[str, str] = {}) -> None:
        """Show another child's answers from the first section on, telling nobody.

        `fed` are levels suggested by other forms, by scale.
        """
        self._answers, self._fed = dict(answers), fed
        self.history.clear()
        self._follow()
        for page in self._pages.values():
            page.show_answers(self._seen, self._marks.suggested(page.section.id))
        self._show_marks()
        self._show(self._next_asked(-1, 1))

    def unread(self) -> dict[str, str]:
        """What is typed and is no answer, by item: give it to `show_unread` when the child is
        shown again, so that nothing typed is lost."""
        found: dict[str, str] = {}
        for page in self._pages.values():
            found |= page.unread()
        return found

    def show_unread(self, texts: Mapping[str, str]) -> None:
        """Show typed texts that are no answers again, each with its reason."""
        for item in texts:
            self._page(self._sections.index(self._form.item(item).section)).show_unread(texts)

    @property
    def section(self) -> str:
        """The id of the section that is shown."""
        return self._sections[self._at]

    def show_section(self, id_: str) -> None:
        self._show(self._sections.index(id_))

    def next_section(self) -> None:
        """On; from the last section `passed_end` is told instead."""
        self.flush()
        if (after := self._next_asked(self._at, 1)) != self._at:
            self._show(after)
        else:
            self.passed_end.emit()

    def previous_section(self) -> None:
        self.flush()
        self._show(self._next_asked(self._at, -1))

    def go_to_hole(self) -> bool:
        """Go to the first item that still needs an answer; False if there is none."""
        missing = holes(self._form, self._answers)
        if not missing:
            return False
        item = self._form.item(missing[0])
        self.show_section(item.section)
        self._page(self._at).take_focus(item.id)
        return True

    def answer(self, item: str, value: Answer | None) -> None:
        """Answer for the person at the keyboard: a quick "normal". Told like any other change."""
        section = self._form.item(item).section
        for page in self._pages.values():
            if page.section.id == section and item in page.controls:
                page.controls[item].set_value(value)
        self._take(item, value)

    def set_end_words(self, words: str) -> None:
        """What the button after the last section says: `คนต่อไป`."""
        self._end_words = words
        self._show_pager()

    def set_read_only(self, read_only: bool) -> None:
        self._stack.setDisabled(read_only)
        self.history.setVisible(not read_only)

    def flush(self) -> None:
        """Tell what is typed and not told yet."""
        for page in self._pages.values():
            page.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.set_width(min(max(self.width() // 4, theme.px(150)), theme.px(250)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, page = Qt.Key(event.key()), self._page(self._at)
        if self.history.take_key(event):
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(page, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown):
            self.next_section()
        elif key == Qt.Key.Key_PageUp:
            self.previous_section()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._clear(page)
        elif key == Qt.Key.Key_F4:
            self.go_to_hole()
        elif not self._press(page, keys.meant(event)):
            super().keyPressEvent(event)

    def _press(self, page: SectionPage, key: str) -> bool:
        """A digit answers the row at work and goes on; in a dimension it gives the level."""
        row = page.row_with_focus()
        if row is not None and page.controls[row.item.id].press(key):
            self._go_on(page, row.item.id)
            return True
        if page.level is not None and page.level.bar.press(key):
            self.next_section()
            return True
        return False

    def _go_on(self, page: SectionPage, item: str) -> None:
        rows = page.asked_rows()
        at = [row.item.id for row in rows].index(item)
        if at + 1 < len(rows):
            page.go_to(rows[at + 1])
        else:
            self._next.setFocus(Qt.FocusReason.TabFocusReason)

    def _step(self, page: SectionPage, step: int) -> None:
        rows, at = page.asked_rows(), page.row_with_focus()
        place = rows.index(at) + step if at in rows else (0 if step > 0 else -1)
        if 0 <= place < len(rows):
            page.go_to(rows[place])
        elif page.level is not None:
            page.level.bar.take_focus()
        elif place >= len(rows):
            self._next.setFocus(Qt.FocusReason.TabFocusReason)

    def _clear(self, page: SectionPage) -> None:
        row = page.row_with_focus()
        if row is not None:
            page.controls[row.item.id].set_value(None)
            self._take(row.item.id, None)
        elif page.level is not None:
            self._take(self._level_item(page.section), None)

    def _give_back(self, item: str, value: Answer | None) -> None:
        """An answer is undone or redone: told like any other, and shown where it stands."""
        section = self._form.item(item).section
        if section != self.section:
            self.show_section(section)
        self.answer(item, value)
        self._page(self._at).take_focus(item)

    def _take(self, item: str, value: Answer | None) -> None:
        """An answer has changed: keep it, show what follows, tell it."""
        if self._form.item(item).kind != "photo":  # one that was taken out is gone from the disk
            self.history.note(item, self._answers.get(item), value)
        if value is None:
            self._answers.pop(item, None)
        else:
            self._answers[item] = value
        self._follow()
        page = self._page(self._at)
        page.show_rules(self._seen, self._marks.suggested(page.section.id))
        self._show_marks()
        self._show_pager()
        self.changed.emit(item, value)

    def _follow(self) -> None:
        """What follows from the answers: what is worked out, asked, and still missing."""
        worked = complete(self._form, self._answers)
        self._seen: Scope = scope(self._form, worked)
        self._marks = Marks(self._form, worked, self._fed, self._language)
        self._asked = [self._is_asked(section) for section in self._shown]

    def _is_asked(self, section: Section) -> bool:
        items = self._form.items_of(section.id)
        return any(asked_in(self._form, item, self._seen) for item in items)

    def _next_asked(self, at: int, step: int) -> int:
        """The section after or before one that is asked; the same where there is none."""
        places = range(at + step, len(self._asked) if step > 0 else -1, step)
        return next((n for n in places if self._asked[n]), max(at, 0))

    def _page(self, n: int) -> SectionPage:
        if n not in self._pages:
            page = SectionPage(self._place_of_rows, self._shown[n])
            page.show_answers(self._seen, self._marks.suggested(page.section.id))
            page.changed.connect(self._take)
            self._stack.addWidget(page)
            self._pages[n] = page
        return self._pages[n]

    def _show(self, n: int) -> None:
        self._at = n
        new = n not in self._pages
        page = self._page(n)
        if not new:  # answers on other pages may have changed what is asked here
            page.show_rules(self._seen, self._marks.suggested(page.section.id))
        self._stack.setCurrentWidget(page)
        self._list.choose(n)
        words = spoken(page.section.text.of(self._language), self._seen)
        self._title.setText(labels.thai(words))
        self._title.setToolTip(page.hint)
        self._show_pager()
        page.take_focus()
        self.section_changed.emit(page.section.id)

    def _show_pager(self) -> None:
        asked = [n for n, each in enumerate(self._asked) if each or n == self._at]
        count, place = len(asked), asked.index(self._at)
        last = place + 1 == count
        self._place.setText(labels.of_total(place + 1, count) if count > 1 else "")
        self._back.setVisible(len(self._shown) > 1)
        self._back.setEnabled(place > 0)
        self._next.setText(self._end_words if last else self.tr("Next"))
        self._next.setVisible(bool(self._next.text()))

    def _level_item(self, section: Section) -> str:
        return next(item.id for item in self._form.items_of(section.id) if item.kind == "band")

    def _show_marks(self) -> None:
        for n, section in enumerate(self._shown):
            self._list.mark(n, *self._marks.of(section))
            self._list.show_section(n, asked=self._asked[n])
