"""Letters of the children to their parents, for a meeting: typed, or a photo of what is written."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.documents import Document
from careapp.domain.people import Pupil
from careapp.i18n import translate
from careapp.services.activities import Whole
from careapp.ui import labels, theme
from careapp.ui.drop_zone import PICTURES, take_drops
from careapp.ui.files import choose_file
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens.activity_change import Change
from careapp.ui.screens.activity_choices import narrow
from careapp.ui.screens.home_parts import clear, put
from careapp.ui.screens.plan_fields import Lines
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button, label

_LONGEST = 70  # letters of a letter that stand in the list


class LettersCard(Card):
    """A child is chosen, and its letter typed or photographed; the letters stand below."""

    changed = Signal(object)  # a Change
    photo_chosen = Signal(str, object)  # a student's id, and a Path

    def __init__(self, notes: Notes) -> None:
        super().__init__(self.tr("Letters from the children"))
        self._notes = notes
        self._whole: Whole | None = None
        self._student = self._kept = ""  # the child that is chosen, and what is stored of it
        self.child = narrow(Picker(self.tr("Whose letter")))
        self.text = Lines(self.tr("What the child wrote"), 4)
        self.keep = button(self.tr("Keep the letter"), icon="save")
        self.photo = button(self.tr("Photo of the letter …"), icon="add")
        self._new, self._rows = QWidget(), QVBoxLayout()
        self._rows.setSpacing(theme.px(2))
        self._build()
        self.child.picked.connect(self._turn)
        self.text.changed.connect(self._weigh)
        self.keep.clicked.connect(self.keep_letter)
        self.photo.clicked.connect(self._ask_photo)
        take_drops(self._new, PICTURES, self._take_photo, self.photo)

    def _build(self) -> None:
        name = label(self.tr("Whose letter"), "strong")
        name.setBuddy(self.child)
        row = QWidget()
        buttons = FlowLayout(row, theme.px(8), theme.px(4))
        buttons.addWidget(self.keep)
        buttons.addWidget(self.photo)
        column = QVBoxLayout(self._new)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (name, self.child, self.text, row):
            column.addWidget(part)
        empty = self.tr("Who has none here gets a page with lines in the booklet.")
        self.add(label(empty, "small", wrap=True))
        self.add(self._new)
        self.add(self._rows)

    def show_whole(self, whole: Whole, photos: Mapping[str, Document]) -> bool:
        """Show the letters; whether one that was being typed stands here again."""
        other = self._whole is None or self._whole.activity.id != whole.activity.id
        self._whole = whole
        self.setVisible(whole.kind.who == "parents" and bool(whole.pupils))
        self._new.setVisible(whole.may_tick)
        typed, back = self._notes.look(self._name)
        if other:
            self._student = str(typed["student"]) if typed else ""
        pairs: list[tuple[str, object]] = [
            (labels.short_name(each.student), each.student.id) for each in whole.pupils
        ]
        self.child.fill(pairs, self._student)
        self._student = str(self.child.chosen() or "")
        before, self._kept = self._kept, self._letter()
        if other:
            self.text.set_text(str(typed["text"]) if typed else self._kept)
        elif self.text.text() == before:
            self.text.set_text(self._kept)
        self._list(whole, photos)
        self._weigh()
        return back and bool(typed)

    def keep_letter(self) -> None:
        """Tell what is typed; a letter that is emptied is taken out."""
        text = self.text.text()
        if self._student and text != self._kept:
            self._write(self._student, text)

    def settle(self, student: str, text: str) -> None:
        """It is stored."""
        if student == self._student and text == self.text.text():
            self._kept = text
        self._weigh()

    @property
    def _name(self) -> str:
        return f"{self._whole.activity.id}/letter" if self._whole else ""

    def _letter(self) -> str:
        return self._whole.activity.letters.get(self._student, "") if self._whole else ""

    def _turn(self, student: object) -> None:
        """Another child's letter; what was typed for the one before is kept first."""
        self.keep_letter()
        self._student = str(student or "")
        self._kept = self._letter()
        self.text.set_text(self._kept)
        self._weigh()

    def _weigh(self) -> None:
        if self._whole is None:
            return
        changed = bool(self._student) and self.text.text() != self._kept
        self.keep.setEnabled(changed)
        typed = {"student": self._student, "text": self.text.text()}
        self._notes.note(self._name, typed if changed else "")

    def _write(self, student: str, text: str) -> None:
        whole = self._whole
        assert whole is not None
        id_, before = whole.activity.id, whole.activity.letters.get(student, "")
        said = self.tr("The letter is kept.") if text else self.tr("The letter is taken out.")
        self.changed.emit(
            Change(
                lambda services: services.meetings.keep_letter(id_, student, text),
                said,
                Change(lambda services: services.meetings.keep_letter(id_, student, before)),
                lambda: self.settle(student, text),
            )
        )

    def _list(self, whole: Whole, photos: Mapping[str, Document]) -> None:
        clear(self._rows)
        for pupil in whole.pupils:
            student = pupil.student.id
            if text := whole.activity.letters.get(student, ""):
                gone = partial(self._write, student, "")
                put(self._rows, self._row(pupil, text, gone, may=whole.may_tick))
            if photo := photos.get(student):
                gone = partial(self._remove, photo)
                words = self.tr("a photo of the letter")
                put(self._rows, self._row(pupil, words, gone, may=whole.may_tick))

    def _row(self, pupil: Pupil, said: str, gone: Callable[[], None], *, may: bool) -> QWidget:
        name, line = labels.short_name(pupil.student), " ".join(said.split())
        made, words = QWidget(), QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(name, wrap=True))
        shown = line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
        words.addWidget(label(shown, "small", wrap=True))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addLayout(words, 1)
        if may:
            away = button("", "plain", tip=self.tr("Take the letter out"), icon="close")
            away.setAccessibleName(self.tr("Take the letter out: {name}").format(name=name))
            away.clicked.connect(gone)
            row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _remove(self, photo: Document) -> None:
        self.changed.emit(
            Change(
                lambda services: services.documents.take_away(photo.id),
                self.tr("The photo is taken out."),
                Change(lambda services: services.documents.bring_back(photo.id)),
            )
        )

    def _take_photo(self, path: Path) -> None:
        self.photo_chosen.emit(self._student, path)

    def _ask_photo(self) -> None:
        student = self._student
        title = translate("Photos", "Choose a photo")
        filters = translate("Photos", "Pictures") + " (*.jpg *.jpeg *.png *.webp *.bmp)"
        choose_file(self, title, filters, lambda path: self.photo_chosen.emit(student, path))
