"""Settings: the forms there are, those of the school's own, and borrowed wording."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.forms.definition import Form
from careapp.forms.own import WordingPack
from careapp.forms.standard import Standard
from careapp.i18n import translate
from careapp.services.form_imports import Incoming
from careapp.services.schools import SchoolServices
from careapp.ui import dialogs, labels, theme
from careapp.ui.busy import Busy
from careapp.ui.drop_zone import take_drops
from careapp.ui.files import choose_file, choose_new_file
from careapp.ui.pages import Card
from careapp.ui.screens.report_files import last_folder, remember_folder
from careapp.ui.screens.settings_incoming import IncomingCard
from careapp.ui.screens.settings_section import Section
from careapp.ui.screens.settings_standard import StandardCard
from careapp.ui.session import Session
from careapp.ui.widgets import button, label


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What there is: forms that came with the program, the school's own, packs with the titles of
    their forms."""

    built_in: tuple[Form, ...]
    own: tuple[tuple[Form, str], ...]  # each with the day it came in
    packs: tuple[tuple[WordingPack, str], ...]
    standard: Standard | None


class LibrarySection(Section):
    """A workbook is looked at first: what it would bring, and what is wrong with it."""

    def __init__(self, session: Session, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._import = button(
            self.tr("Take in an XLSForm …"), "primary", key="Ctrl+O", icon="import"
        )
        self._load = button(self.tr("Take in official wording …"), icon="file")
        self._incoming = IncomingCard()
        self._path = ""  # of the workbook that was looked at
        self._back: Any = None  # given back, and not in its field yet
        self._own, self._packs, self._built_in = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.standard = StandardCard(session, may_change=self.may_change)
        self._lay_out()
        self._busy = Busy(self)
        self._import.clicked.connect(lambda: self._ask_which(wording=False))
        self._load.clicked.connect(lambda: self._ask_which(wording=True))
        self._incoming.accepted.connect(self.take_in)
        self._incoming.closed.connect(self._start)
        self._incoming.edited.connect(self.edited)
        self.standard.changed.connect(self._tell_changed)
        self.standard.failed.connect(self._fail)

    def _lay_out(self) -> None:
        self._import.setEnabled(self.may_change)
        self._load.setEnabled(self.may_change)
        own = Card(self.tr("Forms of the school's own"))
        own.add(_about(self.tr(
            "Written in Excel as an XLSForm, or had from somebody else. A version that is in use "
            "never changes: a higher one is put beside it."
        )))  # fmt: skip
        own.add(self._own)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._import)
        row.addStretch()
        own.add(row)
        packs = Card(self.tr("Official wording"))
        packs.add(_about(self.tr(
            "Some instruments may not be shipped with their words. A school that has leave to use "
            "them loads them here; they stay out of every copy that leaves the school."
        )))  # fmt: skip
        packs.add(self._packs)
        below = QHBoxLayout()
        below.addWidget(self._load)
        below.addStretch()
        packs.add(below)
        built_in = Card(self.tr("Forms that came with the program"))
        built_in.add(self._built_in)
        if self.may_change:
            take_drops(own, (".xlsx",), self.look, self._import)
            take_drops(packs, (".xlsx",), lambda path: self.look(path, wording=True), self._load)
        for each in (self._incoming, own, packs, self.standard, built_in):
            self.column.addWidget(each)
        self.column.addStretch()
        self._incoming.hide()

    def refresh(self) -> None:
        self._session.read(_read, self._take, self._fail)

    def texts(self) -> Any:
        """Who gave leave for which wording."""
        if self._back is not None:
            return self._back
        who = self._incoming.permission
        return {"path": self._path, "who": who} if who else None

    def give_back(self, texts: Any) -> None:
        self._back = texts
        self.look(Path(texts["path"]), wording=True)

    def look(self, path: Path, *, wording: bool = False) -> None:
        """Show what a workbook would bring."""
        self._path = str(path)
        remember_folder(self._session.preferences, path.parent)
        task = self._session.read(
            lambda services: services.forms.look(path, wording=wording), self._show, self._fail
        )
        self._busy.watch(task, self.tr("Reading the workbook …"))

    def take_in(self, incoming: Incoming, permission: str) -> None:
        """Store what was looked at."""

        def work(services: SchoolServices) -> Incoming:
            services.forms.take_in(incoming, permission)
            return incoming

        self._session.read(work, self._tell_taken, self._fail)

    def export(self, form: Form, path: Path) -> None:
        """Write a form as a workbook."""

        def work(services: SchoolServices) -> Path:
            services.forms.export(form.id, path)
            return path

        remember_folder(self._session.preferences, path.parent)
        self._session.read(work, self._tell_written, self._fail)

    def remove(self, pack: WordingPack) -> None:
        """Take a wording pack out."""

        def work(services: SchoolServices) -> None:
            services.forms.remove_pack(pack.id)

        self._session.read(work, lambda _: self._tell_changed(self.tr("The wording is removed.")),
                           self._fail)  # fmt: skip

    def _show(self, incoming: Incoming) -> None:
        self._incoming.show_incoming(incoming)
        back, self._back = self._back, None
        if back is not None and back["path"] == self._path:
            self._incoming.permission = back["who"]
            self.returned.emit()
        self._incoming.start()

    def _start(self) -> None:
        self._import.setFocus()
        self.edited.emit()

    def _tell_taken(self, incoming: Incoming) -> None:
        self._incoming.hide()
        self._start()
        words = self.tr("“{form}” is taken in.")
        self._tell_changed(words.format(form=labels.form_title(incoming.form)))

    def _tell_written(self, path: Path) -> None:
        self.stored.emit(self.tr("The form is written to “{name}”.").format(name=path.name))

    def _tell_changed(self, words: str) -> None:
        self.refresh()
        self.stored.emit(words)
        self._session.changed.emit("settings")

    def _ask_which(self, *, wording: bool) -> None:
        title = self.tr("Take in an XLSForm")
        kinds = self.tr("XLSForm workbooks (*.xlsx)")
        choose_file(self, title, kinds, lambda path: self.look(path, wording=wording))

    def _ask_where(self, form: Form) -> None:
        suggested = last_folder(self._session.preferences) / f"{form.id}-{form.version}.xlsx"
        kinds = self.tr("XLSForm workbooks (*.xlsx)")
        choose_new_file(
            self, self.tr("Write as an XLSForm"), str(suggested), kinds,
            lambda path: self.export(form, path),
        )  # fmt: skip

    def _ask_remove(self, pack: WordingPack, title: str) -> None:
        dialogs.confirm(
            self,
            self.tr("Remove the wording of “{form}”?").format(form=title),
            self.tr(
                "Its words go out of the school's file and its journal; items go by number again. "
                "Answers and results stay. Older backups in the school's folder still have them."
            ),
            (self.tr("Remove the wording"), lambda: self.remove(pack)),
            danger=True,
        )

    def _take(self, shelf: _Shelf) -> None:
        own = [self._form_line(form, _came(form, day)) for form, day in shelf.own]
        packs = [self._pack_line(pack, title) for pack, title in shelf.packs]
        self.standard.show_standard(shelf.standard)
        _fill(self._own, own, self.tr("None yet."))
        _fill(self._packs, packs, self.tr("None."))
        _fill(
            self._built_in, [self._form_line(form, _shipped(form)) for form in shelf.built_in], ""
        )

    def _form_line(self, form: Form, about: str) -> QWidget:
        title = labels.form_title(form)
        return _line(title, about, self.tr("Write as XLSForm …"), lambda: self._ask_where(form))

    def _pack_line(self, pack: WordingPack, title: str) -> QWidget:
        words = self.tr("Leave given by: {who} · since {day} · %n item(s)", "", len(pack.words))
        about = words.format(who=pack.permission, day=labels.day(date.fromisoformat(pack.since)))
        made = _line(title, about, self.tr("Remove …"), lambda: self._ask_remove(pack, title))
        made.setEnabled(self.may_change)
        return made


def _read(services: SchoolServices) -> _Shelf:
    forms, library = services.forms, services.desk.library
    days = {each.key: each.day for each in forms.own()}
    every = forms.all()
    titles = {form.key: labels.form_title(form) for form in every}
    return _Shelf(
        tuple(form for form in every if library.built_in(form.id)),
        tuple((form, days.get(form.key, "")) for form in every if not library.built_in(form.id)),
        tuple((pack, titles.get(pack.form, pack.form)) for pack in forms.packs()),
        services.standards.current(),
    )


def _came(form: Form, day: str) -> str:
    words = translate("LibrarySection", "{id}, version {version} · taken in on {day}")
    shown = labels.day(date.fromisoformat(day)) if day else ""
    return words.format(id=form.id, version=form.version, day=shown)


def _shipped(form: Form) -> str:
    words = translate("LibrarySection", "{id}, version {version}")
    if not form.worded:
        words = translate("LibrarySection", "{id}, version {version} · by item number")
    return words.format(id=form.id, version=form.version)


def _about(words: str) -> QWidget:
    return label(words, "muted", wrap=True)


def _line(title: str, about: str, action: str, then: Callable[[], None]) -> QWidget:
    """A form or pack, what there is to say of it, and what can be done with it."""
    made = QWidget()
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(label(title, "strong", wrap=True))
    words.addWidget(label(about, "small", wrap=True))
    do = button(action, "plain")
    do.setAccessibleName(f"{action} {title}")
    do.clicked.connect(then)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(theme.px(12))
    row.addLayout(words, 1)
    row.addWidget(do)
    return made


def _fill(column: QVBoxLayout, lines: Sequence[QWidget], otherwise: str) -> None:
    """Show these in place of what was shown."""
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for line in lines or ([label(otherwise, "muted")] if otherwise else []):
        column.addWidget(line)
