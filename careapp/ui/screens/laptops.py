"""This laptop's key, and the laptops whose packages are taken in here."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.packages import Laptop
from careapp.errors import CareError
from careapp.services.package_keys import MyLaptop, key_squares, key_text, read_key, save_key
from careapp.services.schools import SchoolServices
from careapp.ui import files, labels, theme
from careapp.ui.busy import Busy
from careapp.ui.dialogs import confirm
from careapp.ui.fields import Field
from careapp.ui.hub_way import way_of
from careapp.ui.pages import Banner, Card, action_row
from careapp.ui.screens import report_files
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.hub_line import HubLine
from careapp.ui.screens.laptop_trust import TrustDialog
from careapp.ui.screens.package_letting import LettingCard
from careapp.ui.screens.package_part import Part
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_text

_QUIET = 4  # modules of white around a QR code, as its standard wants them
_SIDE = 190
_LEAST = 2  # pixels of a module, however long the names in the key are
KEY_ENDING = ".carekey"


@dataclass(frozen=True, slots=True)
class _Known:
    mine: MyLaptop
    squares: Sequence[Sequence[bool]]
    trusted: tuple[Laptop, ...]


class Squares(QWidget):
    """A QR code, dark on white in every theme: a telephone reads no other."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Sequence[bool]] = ()
        self.setFixedSize(QSize(theme.px(_SIDE), theme.px(_SIDE)))
        self.setAccessibleName(self.tr("The key as a QR code"))

    def show_rows(self, rows: Sequence[Sequence[bool]]) -> None:
        self._rows = rows
        side = max(theme.px(_SIDE), _LEAST * (len(rows) + 2 * _QUIET))
        self.setFixedSize(QSize(side, side))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        if not self._rows:
            return
        # Whole pixels of the screen: modules of uneven width are what a telephone stumbles over.
        fine = self.devicePixelRatioF()
        module = int(self.width() * fine / (len(self._rows) + 2 * _QUIET)) / fine
        edge = int((self.width() - module * len(self._rows)) * fine / 2) / fine
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    place = QRectF(edge + x * module, edge + y * module, module, module)
                    painter.fillRect(place, QColor("black"))


class LaptopsPart(Part):
    """A key goes to the other laptop as a file, as text or as a picture; then it is compared."""

    def __init__(self, session: Session, banner: Banner, busy: Busy) -> None:
        super().__init__(session, banner, busy)
        self._mine: MyLaptop | None = None
        self._name = label("", "strong", wrap=True)
        self.fingerprint = label("", "h2", wrap=True)
        self._squares = Squares()
        self.copy = button(self.tr("Copy as text"), icon="paste")
        self.save = button(self.tr("Save as a file …"), icon="save")
        self._plain = label("", "error", wrap=True)
        self._trusted = QVBoxLayout()
        self.pasted = Field(
            self.tr("The key of another laptop"),
            self.tr("Paste its text (a phone reads it from the QR code), or choose its file"),
        )
        self.file = button(self.tr("Choose the file …"), icon="folder")
        self.add = button(self.tr("Compare and trust …"), "primary", icon="shield")
        self.letting = LettingCard(self)
        self._build()
        self.letting.let_go.connect(lambda: session.changed.emit("people"))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_place)
        self.file.clicked.connect(self._ask_file)
        self.add.clicked.connect(lambda: self.read_other(self.pasted.text()))
        self.pasted.entered.connect(lambda: self.read_other(self.pasted.text()))
        self.pasted.changed.connect(lambda: self.add.setEnabled(bool(self.pasted.text().strip())))
        self.add.setEnabled(False)

    def _build(self) -> None:
        mine = Card(self.tr("This laptop"))
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self._name)
        words.addWidget(label(self.tr("Fingerprint, to be read aloud"), "muted", wrap=True))
        words.addWidget(self.fingerprint)
        said = self.tr(
            "Give the key to the other laptop: it is no secret. What is sealed to it opens on this "
            "laptop alone."
        )
        words.addWidget(label(said, "muted", wrap=True))
        words.addWidget(self._plain)
        words.addLayout(action_row(self.copy, self.save))
        words.addStretch()
        row.addLayout(words, 1)
        row.addWidget(self._squares)
        mine.add(row)
        others = Card(self.tr("Trusted here"))
        self._trusted.setSpacing(theme.px(6))
        others.add(self._trusted)
        new = Card(self.tr("Trust another laptop"))
        new.add(self.pasted)
        new.add(action_row(self.file, self.add))
        for card in (mine, others, new, self.letting):
            self.column.addWidget(card)
        line = HubLine(way_of(self._session))
        line.asked.connect(lambda: self.tab_asked.emit("hub"))
        self.column.addWidget(line)
        self.column.addStretch(1)

    def refresh(self) -> None:
        def work(services: SchoolServices) -> _Known:
            keys = services.packages.keys
            mine = keys.mine()
            return _Known(mine, key_squares(mine.key), keys.trusted())

        self.read(work, self._show)
        self.letting.refresh()

    def _show(self, known: _Known) -> None:
        self._mine = known.mine
        key = known.mine.key
        set_text(self._name, " · ".join(filter(None, (key.name, key.school_name))))
        self.fingerprint.setText(key.spoken)
        self._squares.show_rows(known.squares)
        plain = self.tr("This school has no passwords: whoever has the computer has its keys.")
        set_text(self._plain, plain if known.mine.plain else "")
        self._plain.setVisible(known.mine.plain)
        clear(self._trusted)
        if not known.trusted:
            self._trusted.addWidget(label(self.tr("None yet."), "muted"))
        for each in known.trusted:
            self._trusted.addWidget(self._row(each))

    def _row(self, each: Laptop) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(labels.thai(each.name), "strong", wrap=True))
        since = self.tr("{digits} · trusted on {day}").format(
            digits=each.spoken, day=labels.day(each.since)
        )
        words.addWidget(label(since, "small", wrap=True))
        row.addLayout(words, 1)
        if each.coordinator:
            row.addWidget(label(self.tr("Coordinator"), "strong"))
        else:
            chief = button(self.tr("Make it the coordinator's"), "plain")
            chief.clicked.connect(lambda: self._make_coordinator(each))
            row.addWidget(chief)
        gone = button(self.tr("Trust it no longer …"), "plain", icon="close")
        gone.clicked.connect(lambda: self._ask_distrust(each))
        row.addWidget(gone)
        return made

    def _copy(self) -> None:
        if self._mine is not None:
            QGuiApplication.clipboard().setText(key_text(self._mine.key))
            self.banner.show_success(self.tr("The key is copied: paste it into a message."))

    def _ask_place(self) -> None:
        if self._mine is None:
            return
        folder = report_files.last_folder(self._session.preferences)
        name = f"{self._mine.key.login or 'laptop'}{KEY_ENDING}"
        kinds = self.tr("Keys of laptops (*{ending})").format(ending=KEY_ENDING)
        files.choose_new_file(
            self, self.tr("Save the key"), str(folder / name), kinds, self.save_to
        )

    def save_to(self, path: Path) -> None:
        """Write the key file."""
        if self._mine is None:
            return
        key = self._mine.key
        task = self._session.render(
            lambda _: save_key(key, path),
            lambda _: self.banner.show_success(
                self.tr("“{file}” is saved.").format(file=path.name),
                self.tr("Open the folder"),
                lambda: report_files.open_folder(path.parent),
            ),
            self.refuse,
        )
        self._busy.watch(task, self.tr("Saving …"))

    def _ask_file(self) -> None:
        kinds = self.tr("Keys of laptops (*{ending})").format(ending=KEY_ENDING)
        files.choose_file(self, self.tr("Choose the key"), kinds, self.read_other)

    def read_other(self, source: Path | str) -> None:
        """A key that was pasted, or of a file; then it is compared."""
        if isinstance(source, str) and not source.strip():
            return
        try:
            key = read_key(source)
        except CareError as problem:
            self.banner.show_error(str(problem))
            return
        self.banner.clear()
        dialog = TrustDialog(self, self._session, key)
        dialog.trusted.connect(self._is_trusted)
        dialog.open()

    def _is_trusted(self, laptop: Laptop) -> None:
        self.pasted.set_text("")
        words = self.tr("The laptop of {name} is trusted.").format(name=laptop.name)
        self.banner.show_success(words, self.tr("Undo"), lambda: self._distrust(laptop))
        self.refresh()

    def _make_coordinator(self, each: Laptop) -> None:
        self.read(
            lambda services: services.packages.keys.make_coordinator(each.id),
            lambda _: self.refresh(),
        )

    def _ask_distrust(self, each: Laptop) -> None:
        words = self.tr(
            "Packages of the laptop of {name} are refused from now on. What came from it stays."
        )
        confirm(
            self,
            self.tr("Trust this laptop no longer?"),
            words.format(name=each.name),
            (self.tr("Trust it no longer"), lambda: self._distrust(each)),
        )

    def _distrust(self, each: Laptop) -> None:
        self.read(
            lambda services: services.packages.keys.distrust(each.id), lambda _: self.refresh()
        )
