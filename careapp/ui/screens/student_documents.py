"""Files kept with a child, a referral or an activity: added, dropped, opened, saved, taken away."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.documents import MOST, Document
from careapp.errors import CareError
from careapp.exchange import protection
from careapp.i18n import translate
from careapp.services.schools import SchoolServices
from careapp.ui import labels, theme
from careapp.ui.files import choose_file, choose_protected_file
from careapp.ui.pages import Banner, Card
from careapp.ui.passphrase import show_passphrase
from careapp.ui.photos import shrunk
from careapp.ui.screens.home_parts import clear, picture
from careapp.ui.screens.report_files import last_folder, remember_folder
from careapp.ui.session import Session
from careapp.ui.widgets import Link, button, label

_LONGEST = 38  # letters of a name that are shown
_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp"})
_Found = tuple[tuple[str, str], list[Document], Mapping[str, str]]


class DocumentsCard(Card):
    """Reads for itself; nothing of a child stays once another one is shown."""

    changed = Signal()  # a file was added, taken away or brought back

    def __init__(self, session: Session, title: str = "") -> None:
        super().__init__(title or translate("Documents", "Documents"))
        self._session = session
        self._whose = ("", "")  # the student, and what it is about
        self._may = session.actor.may(Action.FILL_FORMS)
        self.setAcceptDrops(self._may)
        self.banner = Banner()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(4))
        self._add = button(translate("Documents", "Add a file …"), icon="add")
        self._add.setAccessibleName(f"{self.accessibleName()}: {self._add.text()}")
        self._add.clicked.connect(self._ask)
        hint = translate(
            "Documents",
            "Kept inside the school's own file. A file that is opened lies on this computer as a "
            "copy until the school is locked or closed.",
        )
        self._hint = label(hint, "small", wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(10))
        foot.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._hint, 1)
        self.add(self.banner)
        self.add(self._rows)
        self.add(foot)
        self._add.setVisible(self._may)  # only now: without a parent it would be a window
        if not session.actor.may(Action.SEE_RECORDS):  # shown without a parent it would be a window
            self.hide()

    def show_student(self, student: str) -> None:
        """All files of a child; "" shows nobody's."""
        self._show_of((student, ""))

    def show_about(self, about: str, student: str = "") -> None:
        """The files of a referral, an activity or a plan, and whose child it is about."""
        self._show_of((student, about))

    def refresh(self) -> None:
        whose = self._whose
        if not any(whose) or not self._session.actor.may(Action.SEE_RECORDS):
            return

        def work(services: SchoolServices) -> _Found:
            student, about = whose
            docs = services.documents
            found = docs.of(about) if about else docs.of_student(student)
            return whose, found, docs.names()

        self._session.read(work, self._show)

    def take(self, paths: Sequence[Path]) -> None:
        """Keep some files; the first that is refused stops the rest."""
        student, about = self._whose

        def work(services: SchoolServices) -> list[str]:
            return [
                services.documents.add(student, about, path.name, read_kept(path)) for path in paths
            ]

        if any(self._whose) and paths:
            self._session.read(work, self._added, self._refused)

    def open(self, id_: str) -> None:
        """Show a file in the program that the computer has for it."""

        def show(path: Path) -> None:
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                said = translate("Documents", "No program here shows “{name}”. Save it instead.")
                self.banner.show_error(said.format(name=path.name))

        self._session.read(lambda services: services.documents.open_copy(id_), show, self._refused)

    def save_as(self, id_: str, path: Path, protect: bool = False) -> None:
        """A copy for elsewhere; with `protect` under a new password."""
        password = protection.new_passphrase() if protect else ""

        def work(services: SchoolServices) -> Path:
            with protection.written(path, password) as inside:
                services.documents.save_as(id_, inside)
            return protection.sealed_path(path, password)

        def saved(path: Path) -> None:
            remember_folder(self._session.preferences, path.parent)
            said = translate("Documents", "Saved as “{name}”. That copy is not protected.")
            if password:
                show_passphrase(self, path, password)
                said = translate("Documents", "Saved as “{name}”, with a password.")
            self.banner.show_success(said.format(name=path.name))

        self._session.read(work, saved, self._refused)

    def take_away(self, id_: str) -> None:
        said = translate("Documents", "“{name}” was taken away.")

        def done(known: Document) -> None:
            words = said.format(name=known.name)
            undo = translate("Documents", "Undo")
            self.banner.show_success(words, undo, lambda: self._bring_back(id_))
            self._news()

        self._session.read(lambda services: services.documents.take_away(id_), done, self._refused)

    def _bring_back(self, id_: str) -> None:
        self._session.read(
            lambda services: services.documents.bring_back(id_),
            lambda _: self._news(),
            self._refused,
        )

    def _show_of(self, whose: tuple[str, str]) -> None:
        if whose != self._whose:
            clear(self._rows)
            self.banner.clear()
        self._whose = whose
        self.refresh()

    def _show(self, found: _Found) -> None:
        whose, documents, names = found
        if whose != self._whose:
            return  # somebody else is shown by now
        clear(self._rows)
        for each in documents:
            self._rows.addWidget(self._row(each, names))
        if not documents:
            words = translate("Documents", "No files yet. Add one, or drop it here.")
            if not self._may:
                words = translate("Documents", "No files yet.")
            self._rows.addWidget(label(words, "muted", wrap=True))

    def _row(self, each: Document, names: Mapping[str, str]) -> QWidget:
        name = Link(short_name(each.name), translate("Documents", "Open"))
        name.setAccessibleName(each.name)
        name.clicked.connect(lambda: self.open(each.id))
        parts = (each.media.upper(), size_words(each.size), labels.day_short(each.day),
                 names.get(each.who, ""))  # fmt: skip
        saving, taking = (
            translate("Documents", "Save a copy …"),
            translate("Documents", "Take it away"),
        )
        keep = button("", "plain", tip=saving, icon="save")
        keep.setAccessibleName(f"{each.name}: {saving}")
        keep.clicked.connect(lambda: self._ask_where(each))
        gone = button("", "plain", tip=taking, icon="close")
        gone.setAccessibleName(f"{each.name}: {taking}")
        gone.clicked.connect(lambda: self.take_away(each.id))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(picture("file", "accent"))
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(keep)
        row.addWidget(gone)
        about = label(" · ".join(filter(None, parts)), "muted", wrap=True)
        about.setContentsMargins(theme.px(26), 0, 0, 0)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(about)
        if not self._may:
            gone.hide()
        return made

    def _ask(self) -> None:
        kinds = translate("Documents", "PDF, pictures, Word, Excel")
        filters = f"{kinds} (*.pdf *.jpg *.jpeg *.png *.webp *.docx *.xlsx)"
        title = translate("Documents", "Choose a file")
        choose_file(self, title, filters, lambda path: self.take([path]))

    def _ask_where(self, each: Document) -> None:
        title = translate("Documents", "Save a copy")
        folder = last_folder(self._session.preferences)
        dialog = choose_protected_file(
            self, title, each.name, f"{each.media.upper()} (*.{each.media})",
            lambda path, protect: self.save_as(each.id, path, protect),
        )  # fmt: skip
        dialog.setDirectory(str(folder))

    def _added(self, ids: list[str]) -> None:
        said = translate("Documents", "{count} files were added.").format(count=len(ids))
        if len(ids) == 1:
            said = translate("Documents", "The file was added.")
        undo = translate("Documents", "Undo")
        self.banner.show_success(said, undo, lambda: self._take_back(ids))
        self._news()

    def _take_back(self, ids: list[str]) -> None:
        def work(services: SchoolServices) -> None:
            for each in ids:
                services.documents.take_away(each)

        self._session.read(work, lambda _: self._news(), self._refused)

    def _news(self) -> None:
        self.refresh()
        self.changed.emit()

    def _refused(self, problem: Exception) -> None:
        self.refresh()  # of several files some may be in
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        event.acceptProposedAction()
        self.take([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])


def short_name(name: str) -> str:
    """A name that fits in a narrow card; its ending stays."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 10]}…{name[-8:]}"


def size_words(size: int) -> str:
    """`120 kB`, `2.4 MB`"""
    if size >= 1_000_000:
        return f"{size / 1_000_000:.1f} MB"
    return f"{max(round(size / 1_000), 1)} kB"


def read_kept(path: Path) -> bytes:
    """What is kept of a file: a picture is made small, another one has to be small already."""
    if path.suffix.casefold() in _PICTURES:
        return shrunk(path)
    try:
        if path.stat().st_size > MOST:
            raise CareError(
                translate(
                    "Documents", "“{name}” is too large. A file may have 5 MB at the most."
                ).format(name=path.name)
            )
        return path.read_bytes()
    except OSError as problem:
        raise CareError(
            translate("Documents", "“{name}” cannot be read. Is it still there?").format(
                name=path.name
            )
        ) from problem
