"""Settings: backups of the school, and the check of everything in it."""

from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.services.backups import Kept
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.files import choose_new_file
from careapp.ui.marks import Mark
from careapp.ui.new_school import file_name
from careapp.ui.pages import Card
from careapp.ui.screens.report_files import last_folder, open_folder, remember_folder
from careapp.ui.screens.settings_section import Section
from careapp.ui.session import AnySession
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label, set_text

_SHOWN = 12
_ENDING = ".carebackup"


class BackupSection(Section):
    """A backup of the day is made by itself; this is for one that leaves the computer."""

    def __init__(self, session: AnySession, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._folder = Path()
        self._make = button(
            self.tr("Back up to a file or USB stick …"), "primary", key="Ctrl+B", icon="export"
        )
        self._check = button(self.tr("Check everything now"), icon="shield")
        self._show = button(self.tr("Open the folder"), "plain", icon="folder")
        self._wording = TickBox(self.tr("Take the official wording of instruments along"))
        self._wording.hide()  # until there is some
        self._result = QVBoxLayout()
        self._kept = QVBoxLayout()
        self._lay_out()
        self._busy = Busy(self)
        self._make.clicked.connect(self._ask_where)
        self._check.clicked.connect(self.check)
        self._show.clicked.connect(lambda: open_folder(self._folder))

    def _lay_out(self) -> None:
        out = Card(self.tr("Back up now"))
        out.add(label(self._about(), "muted", wrap=True))
        out.add(self._wording)
        out.add(_left(self._make))
        kept = Card(self._kept_title())
        words = self.tr("Made by itself once a day: the last ten days, and one for each month.")
        kept.add(label(words, "muted", wrap=True))
        self._kept.setSpacing(4)
        kept.add(self._kept)
        kept.add(_left(self._show))
        check = Card(self.tr("Is everything sound?"))
        words = self.tr(
            "Reads every page of the file, the keys and the whole journal, and compares. "
            "It takes from seconds to a few minutes."
        )
        check.add(label(words, "muted", wrap=True))
        check.add(_left(self._check))
        check.add(self._result)
        for each in (out, kept, check):
            self.column.addWidget(each)
        self.column.addStretch()

    def _about(self) -> str:
        return self.tr(
            "Everything of the school in one file, checked before it counts. Keep one away from "
            "this computer; it opens with the same passwords, or with the recovery code."
        )

    def _kept_title(self) -> str:
        return self.tr("Kept in the school's folder")

    def has_wording(self, services: Any) -> bool:
        """Whether there are wording packs that may be taken along."""
        return bool(services.forms.packs())

    def refresh(self) -> None:
        def work(services: Any) -> _Found:
            folder = services.desk.file.folder.backups
            return _Found(folder, services.backups.kept(), self.has_wording(services))

        self._session.read(work, self._take, self._fail)

    def back_up(self, path: Path) -> None:
        """Write a backup to a file."""

        with_wording = self._wording.isChecked()

        def work(services: Any) -> Path:
            services.backups.make(path, with_wording=with_wording)
            return path

        remember_folder(self._session.preferences, path.parent)
        task = self._session.read(work, self._tell_made, self._fail)
        self._busy.watch(task, self.tr("Making the backup …"))

    def check(self) -> None:
        """Check the whole school."""
        _empty(self._result)
        task = self._session.read(
            lambda services: services.backups.check(), self._tell_checked, self._fail
        )
        self._busy.watch(task, self.tr("Checking everything …"))

    def _ask_where(self) -> None:
        school, today = self._session.name, self._session.today().isoformat()
        name = f"{file_name(school)}-{today}{_ENDING}"
        suggested = last_folder(self._session.preferences) / name
        kind = self.tr("Backup of careapp (*.carebackup)")
        choose_new_file(self, self.tr("Back up now"), str(suggested), kind, self.back_up)

    def _tell_made(self, path: Path) -> None:
        words = self.tr("The backup “{name}” is made and was read back.")
        self.stored.emit(words.format(name=path.name))

    def _tell_checked(self, faults: list[str]) -> None:
        _empty(self._result)
        if not faults:
            words = self.tr("Everything is sound: file, keys and journal. Checked on {day}.")
            day = labels.today(self._session.today())
            self._result.addWidget(_line("normal", words.format(day=day)))
            return
        words = self.tr(
            "%n fault(s) found. Make a backup of everything as it is, then ask for help; "
            "a backup from before may have to be restored.",
            "",
            len(faults),
        )
        self._result.addWidget(_line("problem", words))
        for fault in faults[:_SHOWN]:
            self._result.addWidget(_line("muted", fault))

    def _take(self, found: "_Found") -> None:
        self._folder, kept, wording = found
        self._wording.setVisible(wording)
        _empty(self._kept)
        for each in kept[:_SHOWN]:
            words = self.tr("{day} · {size} MB")
            size = f"{each.size / 1_000_000:.1f}"
            day = labels.today(each.day)
            self._kept.addWidget(label(words.format(day=day, size=size)))
        if len(kept) > _SHOWN:
            more = self.tr("and %n more", "", len(kept) - _SHOWN)
            self._kept.addWidget(label(more, "muted"))
        if not kept:
            none = self.tr("None yet; the first one is made within the minute.")
            self._kept.addWidget(label(none, "muted"))


class _Found(NamedTuple):
    """The folder of the backups, those in it, and whether the school has wording packs."""

    folder: Path
    kept: tuple[Kept, ...]
    wording: bool


def _line(tone: str, words: str) -> QWidget:
    """A sign and a sentence that may wrap."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 2, 0, 0)
    row.setSpacing(6)
    row.addWidget(Mark(tone))
    sentence = label("", wrap=True)
    set_text(sentence, words)
    row.addWidget(sentence, 1)
    made.setAccessibleName(words)
    return made


def _left(made: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(made)
    row.addStretch()
    return row


def _empty(column: QVBoxLayout) -> None:
    """Take out what is shown in a column."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
