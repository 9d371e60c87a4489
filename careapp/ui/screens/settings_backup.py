"""Settings: backups of the school, and the check of everything in it."""

from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.services.backups import Kept, carried_to, finish
from careapp.services.places import same_disk
from careapp.services.restoring import aside
from careapp.store.backup import Copied
from careapp.store.moving import Aside
from careapp.ui import dialogs, labels
from careapp.ui.backing_up import second_place
from careapp.ui.busy import Busy
from careapp.ui.files import choose_new_file
from careapp.ui.marks import Mark
from careapp.ui.new_school import file_name
from careapp.ui.pages import Card
from careapp.ui.screens.backup_list import BackupList
from careapp.ui.screens.backup_places import AsideCard, SecondPlace
from careapp.ui.screens.report_files import last_folder, open_folder, remember_folder
from careapp.ui.screens.settings_section import Section
from careapp.ui.session import AnySession
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label, set_kind, set_text

_SHOWN = 12
_ENDING = ".carebackup"


class BackupSection(Section):
    """A backup of the day is made by itself; here it is seen that it was, and more can be made."""

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
        self._sealed = label("", "muted", wrap=True)
        self._result = QVBoxLayout()
        self._kept = BackupList(self.tr("Restore …"))
        self._second = SecondPlace(session)
        self._aside = AsideCard()
        self._lay_out()
        self._busy = Busy(self)
        self._make.clicked.connect(self._ask_where)
        self._check.clicked.connect(self.check)
        self._show.clicked.connect(lambda: open_folder(self._folder))
        for each in (self._kept.chosen, self._second.chosen, self._aside.chosen):
            each.connect(self._ask_restore)

    def _lay_out(self) -> None:
        out = Card(self.tr("Back up now"))
        out.add(label(self._about(), "muted", wrap=True))
        out.add(self._sealed)
        out.add(self._wording)
        out.add(_left(self._make))
        kept = Card(self._kept_title())
        words = self.tr(
            "Made by itself once a day and when the window is closed: the last ten days, and one "
            "for each month."
        )
        kept.add(label(words, "muted", wrap=True))
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
        for each in (out, self._second, kept, self._aside, check):
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
        preferences = self._session.preferences

        def work(services: Any) -> _Found:
            folder = services.desk.file.folder
            place = second_place(preferences, folder.path)
            carried = carried_to(place, folder.path) if place and place.is_dir() else None
            near = place is not None and same_disk(place, folder.path)
            return _Found(folder.path, services.backups.kept(), self.has_wording(services),
                          folder.plain, place, carried, near, aside(folder.path))  # fmt: skip

        self._session.read(work, self._take, self._fail)

    def back_up(self, path: Path) -> None:
        """Write a backup to a file: the copy in the one lane, the rest in the other."""
        remember_folder(self._session.preferences, path.parent)
        task = self._session.pieces(
            lambda services: services.backups.begin(path), self._finish, self._fail
        )
        self._busy.watch(task, self.tr("Making the backup …"))

    def _finish(self, copied: Copied) -> None:
        with_wording = self._wording.isChecked()
        task = self._session.render(
            lambda progress: finish(copied, progress, with_wording=with_wording),
            self._note,
            self._fail,
        )
        task.ended.connect(partial(Copied.forget, copied))
        self._busy.watch(task, self.tr("Restoring it on trial …"))

    def _note(self, path: Path) -> None:
        def note(services: Any) -> Path:
            services.backups.note(path)
            return path

        self._session.read(note, self._tell_made, self._fail)

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
        words = self.tr("The backup “{name}” is made and was restored on trial.")
        self.stored.emit(words.format(name=path.name))

    def _tell_checked(self, faults: list[str]) -> None:
        _empty(self._result)
        if not faults:
            words = self.tr("Everything is sound: file, keys and journal. Checked on {day}.")
            day = labels.today(self._session.today())
            self._result.addWidget(_line("normal", words.format(day=day)))
            return
        words = self.tr(
            "%n fault(s) found. Enter nothing more before this is put right: ask for help, or "
            "restore a backup from before. What that would lose is shown first.",
            "",
            len(faults),
        )
        self._result.addWidget(_line("problem", words))
        # Where it is the pages that are damaged, the banner says so and leads on.
        self._session.read(lambda services: services.backups.require_sound())
        for fault in faults[:_SHOWN]:
            self._result.addWidget(_line("muted", fault))

    def _ask_restore(self, path: Path) -> None:
        """What that would mean is shown before anything is done, on a page of its own."""
        words = self.tr(
            "The school is closed, and you sign in again. You see what would be lost and what "
            "would come back before anything is done."
        )
        action = (self.tr("Go on"), lambda: self._session.restore_asked.emit(path))
        question = self.tr("Look at this backup?")
        if path.is_dir():
            question = self.tr("Go back to it?")
            words = self.tr("The school of now is put aside in turn; nothing is written over.")
        dialogs.confirm(self, question, words, action)

    def _take(self, found: "_Found") -> None:
        self._folder = found.folder / "backups"
        self._wording.setVisible(found.wording)
        sealed = self.tr("Encrypted: without a password or the recovery code nobody reads it.")
        if found.plain:
            sealed = self.tr("Not encrypted, as the school is not: whoever gets it can read it.")
        set_kind(self._sealed, "warning" if found.plain else "muted")
        set_text(self._sealed, sealed)
        none = self.tr("None yet; the first one is made within the minute.")
        self._kept.show_backups(found.kept, none)
        self._second.show_place(found.folder, found.place, found.carried, near=found.near)
        self._aside.show_aside(found.aside)


class _Found(NamedTuple):
    """The school's folder and the backups in it, whether there are wording packs and no keys, the
    second place with those in it (None: it is not there), whether that is on the same disk, and
    what was put aside."""

    folder: Path
    kept: tuple[Kept, ...]
    wording: bool
    plain: bool
    place: Path | None
    carried: tuple[Kept, ...] | None
    near: bool
    aside: tuple[Aside, ...]


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
