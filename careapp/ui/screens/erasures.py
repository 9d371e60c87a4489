"""The erasure of a child, or of a part of what is kept about it: what goes, what speaks against it,
and what has to be typed before."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.erasures import LEAST_REASON, Erased, same_name
from careapp.errors import CareError
from careapp.services.backups import Kept
from careapp.services.erasures import Going
from careapp.services.personal_papers import kind_words, part_words
from careapp.services.schools import SchoolServices
from careapp.ui import labels, sheets, theme
from careapp.ui.backing_up import second_place
from careapp.ui.fields import Field
from careapp.ui.files import choose_new_file
from careapp.ui.pages import Banner, ScrollPage, action_row
from careapp.ui.pickers import Picker
from careapp.ui.screens import report_files
from careapp.ui.screens.home_parts import clear
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_text

_WIDTH, _HEIGHT = 620, 660


class ErasureDialog(QDialog):
    """Two pages: before, and after. Between them there is no way back."""

    erased = Signal(str)  # the part, "" for all: nothing of it may stay in sight

    def __init__(self, over: QWidget, session: Session, student: str) -> None:
        super().__init__(over)
        self._session, self._student = session, student
        self._going: Going | None = None
        self._made: Erased | None = None
        self.setWindowTitle(self.tr("Erase for good"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        sheets.resize(self, _WIDTH, _HEIGHT)
        self.banner = Banner()
        self.part = Picker(self.tr("What is erased"))
        self.name = Field(self.tr("Type the whole name of the student once more"))
        self.reason = Field(self.tr("Reason (kept for good: no name in it)"))
        self.go = button(self.tr("Erase for good"), "danger")
        self.paper = button(self.tr("Save the certificate …"), icon="save")
        self.renew = button(self.tr("Fresh backup, delete the older ones"), icon="shield")
        self._title, self._told = label("", "h2", wrap=True), label("", "", wrap=True)
        self._against = QVBoxLayout()
        self._pages = QStackedWidget()
        self._build()
        for field in (self.name, self.reason):
            field.changed.connect(self._weigh)
        self.part.picked.connect(self._look)
        self.go.clicked.connect(self.erase)
        self.paper.clicked.connect(self._ask_where)
        self.renew.clicked.connect(self.renew_backups)
        self._weigh()
        self._look("")

    def _build(self) -> None:
        self._title.setParent(self)  # its style is known only inside the dialog
        for made in (self._before(), self._after()):
            self._pages.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.addWidget(self._title)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)

    def _before(self) -> QWidget:
        scroll = ScrollPage()
        scroll.column.setContentsMargins(0, 0, theme.px(8), 0)
        scroll.column.setSpacing(theme.px(6))
        self._against.setSpacing(theme.px(6))
        scroll.column.addLayout(self._against)
        scroll.column.addWidget(self.reason)
        scroll.column.addWidget(self.name)
        scroll.column.addStretch()
        leave = button(self.tr("Leave everything as it is"), "primary")
        leave.clicked.connect(self.reject)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.part)
        column.addWidget(scroll, 1)
        column.addLayout(action_row(self.go, leave))
        return page

    def _after(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._told)
        column.addLayout(action_row(self.renew, self.paper))
        column.addStretch()
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        column.addLayout(action_row(close))
        return page

    def erase(self) -> None:
        """Erase, with the name and the reason that are typed."""
        student, name, reason, part = (
            self._student, self.name.text(), self.reason.text(), self._chosen,
        )  # fmt: skip
        self.go.setEnabled(False)
        self.part.setEnabled(False)
        self._session.read(
            lambda services: services.erasures.erase(student, name, reason, part),
            self._tell, self._fail,
        )  # fmt: skip

    @property
    def _chosen(self) -> str:
        return str(self.part.chosen() or "")

    def _look(self, part: object) -> None:
        """What would go of all, or of a part."""
        student, preferences = self._student, self._session.preferences
        self._going = None  # nothing is erased of which it is not in sight what it is
        self._weigh()

        def work(services: SchoolServices) -> tuple[Going, list[tuple[str, object]]]:
            place = second_place(preferences, services.desk.file.folder.path)
            going = services.erasures.look(student, str(part or ""), place)
            offered: list[tuple[str, object]] = [
                (f"{part_words(each, services.desk.library)} ({n})", each)
                for each, n in going.parts.items()
            ]
            return going, offered

        self._session.read(work, self._show, self._fail)

    def save_certificate(self, path: Path) -> None:
        """A paper that says that it was done, not of whom."""
        made = self._made
        if made is None:
            return

        def work(services: SchoolServices) -> Path:
            told = services.erasures.certificate(made.id)
            services.reports.write(services.personal_papers.certificate(told), path)
            return path

        def tell(path: Path) -> None:
            words = self.tr("Saved “{name}” in {folder}")
            self.banner.show_success(words.format(name=path.name, folder=path.parent))

        report_files.remember_folder(self._session.preferences, path.parent)
        self._session.read(work, tell, self._fail)

    def renew_backups(self) -> None:
        """A fresh backup takes the place of those that still hold the child."""

        def tell(count: int) -> None:
            self.renew.setEnabled(False)
            self.banner.show_success(self.tr("%n older backup(s) deleted.", "", count))

        self._session.read(lambda services: services.erasures.renew_backups(), tell, self._fail)

    def _show(self, found: tuple[Going, list[tuple[str, object]]]) -> None:
        going, offered = found
        self._going = going
        name = labels.short_name(going.student)
        title = (
            self.tr("Erase a part about {name}")
            if going.part
            else self.tr("Erase all about {name}")
        )
        set_text(self._title, title.format(name=name))
        self.part.fill([(self.tr("Everything about the student"), ""), *offered], going.part)
        words = kind_words()
        said = " · ".join(f"{words[kind]} {n}" for kind, n in going.counts.items())
        clear(self._against)
        self._against.addWidget(label(self.tr("What goes"), "strong"))
        self._against.addWidget(label(said, wrap=True))
        for sentence, kind in self._sentences(going):
            self._against.addWidget(label(sentence, kind, wrap=True))
        self.name.edit.setPlaceholderText(going.student.name)
        self._weigh()

    def _sentences(self, going: Going) -> Iterator[tuple[str, str]]:
        """What speaks against it, and what it does not reach."""
        if going.left is None and not going.part:
            yield self.tr("The student is still in a class of this school."), "warning"
        elif going.kept_until is not None and going.kept_until > self._session.today():
            words = self.tr(
                "The school said to keep the care history until {day} (the award looks at three "
                "years and more)."
            )
            yield words.format(day=labels.day_words(going.kept_until)), "warning"
        if going.part:
            yield self.tr(
                "This cannot be undone, and an old package does not bring it back. Other laptops "
                "erase it too, with the next package. What they wrote and never sent here is not "
                "known yet: look again once it came."
            ), "warning"  # fmt: skip
        else:
            yield self.tr(
                "This cannot be undone, and an old package does not bring the student back. Other "
                "laptops erase it too, with the next package."
            ), "warning"  # fmt: skip
            yield self.tr(
                "Reports of former terms count one student less from now on; packs that were "
                "handed in keep their numbers. Photos and texts of activities of a whole class "
                "stay: look through them by hand."
            ), "muted"  # fmt: skip
        if going.backups:
            words = self.tr("%n backup(s) in the school's folder still hold it: {days}.",
                            "", len(going.backups))  # fmt: skip
            yield words.format(days=_days(going.backups)), "muted"
        if going.carried:
            words = self.tr("%n backup(s) in the second place still hold it: {days}.",
                            "", len(going.carried))  # fmt: skip
            yield words.format(days=_days(going.carried)), "muted"
        if going.aside:
            words = self.tr("What was put aside still holds it; delete it by hand: {names}.")
            yield words.format(names=", ".join(going.aside)), "muted"

    def _tell(self, made: Erased) -> None:
        self._made = made
        self.banner.clear()
        set_text(self._title, self.tr("It is erased"))
        backups = self._going.backups if self._going else ()
        words = self.tr("All that was kept about the student is erased in this file.")
        if made.part:
            words = self.tr("It is erased in this file; the rest about the student is kept.")
        if backups:
            words += " " + self.tr(
                "The backups of before still hold it. They go by and by as new ones are made, or "
                "at once with the button below; sticks and other copies are yours to look after."
            )
        set_text(self._told, words)
        self.renew.setVisible(bool(backups))
        self._pages.setCurrentIndex(1)
        self.erased.emit(made.part)
        self._session.changed.emit("people")

    def _ask_where(self) -> None:
        folder = report_files.last_folder(self._session.preferences)
        name = self.tr("certificate of erasure")
        title = self.tr("Save the certificate")
        suggested = str(folder / f"{name}.pdf")
        choose_new_file(self, title, suggested, "PDF (*.pdf)", self.save_certificate)

    def _weigh(self, *_: object) -> None:
        going = self._going
        typed = going is not None and same_name(self.name.text(), going.student.name)
        self.go.setEnabled(typed and len(self.reason.text().strip()) >= LEAST_REASON)

    def _fail(self, problem: Exception) -> None:
        self.part.setEnabled(True)
        self._weigh()
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))


def _days(backups: tuple[Kept, ...]) -> str:
    return ", ".join(labels.day_short(each.day) for each in backups)
