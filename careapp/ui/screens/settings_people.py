"""Settings: the people of the school, their accounts, and the recovery code."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from careapp.domain.access import SCHOOL_ROLES, Action, Role
from careapp.domain.people import Classroom, Staff
from careapp.i18n import translate
from careapp.services.entry import is_plain
from careapp.ui import codes_to_keep, dialogs, labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.recovery_sheet import RecoverySheet
from careapp.ui.screens.role_table import RoleTable
from careapp.ui.screens.settings_code import CodePage
from careapp.ui.screens.settings_person import PersonPage
from careapp.ui.screens.settings_roles import RolesPart
from careapp.ui.screens.settings_section import Section
from careapp.ui.session import AnySession
from careapp.ui.widgets import button, label


@dataclass(frozen=True, slots=True)
class People:
    """Who works here, and what an account may be given; `folder` is the school's own name."""

    staff: tuple[Staff, ...]
    classes: tuple[Classroom, ...]
    plain: bool
    folder: str
    roles: tuple[Role, ...] = SCHOOL_ROLES


class PeopleSection(Section):
    """A list; over it the page of one person, or the new recovery code until it is noted."""

    def __init__(self, session: AnySession, name: str, needed: Action | None) -> None:
        super().__init__(session, name, needed)
        self._known: People | None = None
        self._model = RecordModel(_columns())
        self._table = RecordTable(self._model, self.tr("People and accounts"))
        self._add = button(self.tr("Add a person"), "primary", icon="add")
        self._own = button(self.tr("My password"), icon="key")
        self._code = button(self.tr("New recovery code …"), icon="shield")
        self._roles = button(self.tr("What each role may do …"), icon="table")
        self._pages = QStackedWidget()
        self._person: PersonPage | None = None
        self._code_page: CodePage | None = None
        self._back: Any = None  # given back, and not in its fields yet
        self._lay_out()
        self._table.opened.connect(self.show_person)
        self._add.clicked.connect(lambda: self.show_person(None))
        self._own.clicked.connect(self._show_own)
        self._code.clicked.connect(self._ask_code)
        self._roles.clicked.connect(self.show_roles)

    def _lay_out(self) -> None:
        card = Card(self.tr("People and accounts"))
        card.add(label(self._about(), "muted", wrap=True))
        card.add(self._table, 1)
        row = FlowLayout(gap=10)
        for each in (self._add, self._own, self._roles, self._code):
            row.addWidget(each)
        card.add(row)
        self._pages.addWidget(card)
        self.column.addWidget(self._pages, 1)
        for each in (self._add, self._code):
            each.setVisible(self.may_change)

    def _about(self) -> str:
        return self.tr(
            "Who signs in, in which role, and who signs under papers. A homeroom teacher's account "
            "reaches her own classes only. Enter or a double click opens a person."
        )

    def read_people(self, services: Any) -> People:
        """Who works here; for the database lane."""
        term = services.people.current_term()
        return People(services.accounts.staff(), services.people.classrooms(term), *_kept(services))

    def refresh(self) -> None:
        self._session.read(self.read_people, self._take, self._fail)

    @property
    def unsaved(self) -> bool:
        person = self._person is not None and self._person.unsaved
        return person or self._code_page is not None

    def save_if_sound(self) -> bool:
        """A person half typed, a password above all, is not stored unasked."""
        return not self.unsaved

    def revert(self) -> None:
        self._close()

    def texts(self) -> Any:
        """Of the page of a person. A recovery code is not kept: it may be made again."""
        if self._back is not None:
            return self._back
        return self._person.texts() if self._person is not None else None

    def give_back(self, texts: Any) -> None:
        self._back = texts

    def _put_back(self, known: People) -> None:
        texts, self._back = self._back, None
        if texts is None or not self.may_change:
            return
        person = next((each for each in known.staff if each.id == texts["id"]), None)
        if person is not None or not texts["id"]:
            self.show_person(person)
            assert self._person is not None
            self._person.give_back(texts)
            self.returned.emit()

    def show_person(self, person: Staff | None) -> None:
        """The page of one person; None for somebody new."""
        known = self._known
        if known is None:
            return
        self._leave_pages()
        made = self._person = PersonPage(
            self._session,
            person,
            RolesPart(known.classes, person.classes if person else (), known.roles),
            plain=known.plain,
            may_change=self.may_change,
        )
        made.done.connect(self._done)
        made.closed.connect(self._close)
        made.failed.connect(self.failed)
        made.edited.connect(self.edited)
        self._pages.addWidget(made)
        self._pages.setCurrentWidget(made)
        made.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names come first: where there is little room, what can be read on the page goes."""
        super().resizeEvent(event)
        for column, least in ((1, 640), (2, 540), (4, 440)):
            narrow = self.width() < theme.px(least)
            self._table.setColumnHidden(column, narrow or column in self._hidden())
        self._fit()

    def _hidden(self) -> tuple[int, ...]:
        """Columns that say nothing here."""
        return ()

    def _fit(self) -> None:
        """What names leave free goes to the columns that have no room for their words."""
        table, count = self._table, self._model.columnCount()
        shown = [n for n in range(1, count) if not table.isColumnHidden(n)]
        least = {n: table.least_width(n) for n in shown}
        room = table.viewport().width()
        names = min(table.sizeHintForColumn(0), room * 2 // 5)
        spare = room - names - sum(least.values())
        for n in shown:
            more = max(min(table.sizeHintForColumn(n) + 4 - least[n], spare), 0)
            table.setColumnWidth(n, least[n] + more)
            spare -= more

    def show_roles(self) -> RoleTable:
        """The table of roles, to be read."""
        known = self._known
        shown = RoleTable(self, known.roles if known else SCHOOL_ROLES)
        shown.open()
        return shown

    def _show_own(self) -> None:
        staff = self._known.staff if self._known else ()
        own = next((each for each in staff if each.id == self._session.actor.staff), None)
        if own is not None:
            self.show_person(own)

    def _take(self, known: People) -> None:
        self._known = known
        at = self._table.record()
        shown = [each for each in known.staff if each.active]
        self._model.show(shown)
        for n, each in enumerate(shown):
            if at is not None and each.id == at.id:
                self._table.choose(n)
        self._fit()
        self._own.setVisible(not known.plain)
        self._code.setVisible(self.may_change and not known.plain)
        self._put_back(known)

    def _done(self, words: str) -> None:
        """A person was stored."""
        self._close()
        self.stored.emit(words)
        self._session.changed.emit("settings")
        self.refresh()

    def _close(self) -> None:
        self._leave_pages()
        self._pages.setCurrentIndex(0)
        self._table.setFocus()
        self.edited.emit()

    def _leave_pages(self) -> None:
        for page in (self._person, self._code_page):
            if page is not None:
                self._pages.removeWidget(page)
                page.hide()
                page.deleteLater()
        self._person = self._code_page = None

    def _ask_code(self) -> None:
        dialogs.confirm(
            self,
            self.tr("Make a new recovery code?"),
            self.tr(
                "It is shown once, to be printed and typed again. "
                "The old sheet opens nothing any more: tear it up."
            ),
            (self.tr("Make a new code"), self._make_code),
        )

    def _make_code(self) -> None:
        self._session.read(
            lambda services: services.accounts.new_recovery_code(), self._show_code, self._fail
        )

    def _show_code(self, code: str) -> None:
        known = self._known
        if known is None or not code:
            return
        self._leave_pages()
        sheet = RecoverySheet(self._session.name, known.folder, code, self._session.today())
        made = self._code_page = CodePage(sheet)
        codes_to_keep.note(self._file, self._session.preferences)
        made.done.connect(self._keep_code)
        self._pages.addWidget(made)
        self._pages.setCurrentWidget(made)
        made.setFocus()
        self.edited.emit()

    def _keep_code(self) -> None:
        codes_to_keep.forget(self._file, self._session.preferences)
        self._done(self.tr("The new recovery code is in use."))

    @property
    def _file(self) -> Path:
        """The school that is open."""
        return Path(self._session.preferences.last_school)


def _kept(services: Any) -> tuple[bool, str]:
    """Whether the file is plain, and its folder's name."""
    folder = services.desk.file.folder.path
    return is_plain(folder), folder.name


def _columns() -> Sequence[Column[Staff]]:
    return (
        Column(translate("StaffTable", "Name"), lambda each: each.name, width=0),
        Column(translate("StaffTable", "Position"), lambda each: each.position, width=118),
        Column(translate("StaffTable", "Sign-in name"), lambda each: each.login, width=96),
        Column(translate("StaffTable", "Role"), _role, width=126),
        Column(translate("StaffTable", "Classes"), lambda each: ", ".join(each.classes), width=76),
    )


def _role(person: Staff) -> str:
    if not person.login:
        return translate("StaffTable", "no account")
    return labels.roles(map(Role, person.roles))
