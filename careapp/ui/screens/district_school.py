"""A school of the district: what it sent, its numbers, what the desk says of it, and the visits."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.districts import Supervision
from careapp.domain.packs import Kept
from careapp.domain.submissions import Pack
from careapp.i18n import language
from careapp.services.district import DistrictServices
from careapp.services.district_reports import labels as dimension_names
from careapp.services.rounds import RoundLine
from careapp.ui import dialogs, files, theme
from careapp.ui.district_session import DistrictSession
from careapp.ui.pages import SPACING, Banner, PageHeader, ScrollPage
from careapp.ui.screens import district_words
from careapp.ui.screens.district_numbers import NumbersCard
from careapp.ui.screens.district_pack_card import PacksCard, PastCard
from careapp.ui.screens.district_return import RETURN, ReturnDialog
from careapp.ui.screens.district_supervision_desk import SupervisionDesk
from careapp.ui.screens.district_writer import DistrictWriter
from careapp.ui.screens.move_dialog import note_name
from careapp.ui.screens.report_files import last_folder, open_folder, remember_folder
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button

_BESIDE = 860


@dataclass(frozen=True, slots=True)
class Found:
    """A school as it was read. `numbers` are those of the pack that counts; `names` those of the
    dimensions; `words` what is wrong with each file, by its id."""

    term: str
    line: RoundLine
    packs: tuple[Kept, ...]
    numbers: Pack | None
    names: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    seen: tuple[Supervision, ...]
    usual: tuple[str, ...]


class SchoolPage(ScrollPage):
    """Everything is read anew after each writing; what is typed and not saved stays."""

    closed = Signal()
    stepped = Signal(int)  # to the next school, or the one before
    edit_asked = Signal(object)  # ListedSchool

    def __init__(self, session: DistrictSession, notes: Notes) -> None:
        super().__init__()
        self._session, self._notes = session, notes
        self._term, self._code = "", ""
        self._found: Found | None = None
        self._may_keep = session.actor.may(Action.KEEP_DISTRICT)
        self.banner, self._header = Banner(), PageHeader()
        self.packs, self.past, self.numbers = PacksCard(), PastCard(), NumbersCard()
        self._writer = DistrictWriter(session, self, lambda: self.banner)
        self.supervision = SupervisionDesk(session, self, self._writer, notes)
        self.visits = self.supervision.card
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        top = QHBoxLayout()
        back = button(self.tr("To the schools"), "plain", key="Esc", icon="left")
        before = button(self.tr("School before"), "plain", key="Alt+Up", icon="up")
        after = button(self.tr("Next school"), "plain", key="Alt+Down", icon="down")
        self._edit = button(self.tr("Change its entry …"), "plain", icon="edit")
        back.clicked.connect(self.closed)
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after.clicked.connect(lambda: self.stepped.emit(1))
        self._edit.clicked.connect(self._ask_edit)
        top.addWidget(back)
        top.addStretch(1)
        for each in (before, after, self._edit):
            top.addWidget(each)
        self.accept = button(self.tr("Accept"), "primary", key="Ctrl+Return", icon="check")
        self.return_ = button(self.tr("Return …"), key="Ctrl+R", icon="undo")
        self.answer = button(self.tr("Write the answer …"), key="Ctrl+S", icon="export")
        for each in (self.answer, self.return_, self.accept):
            self._header.add_action(each)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACING)
        for cards in ((self.packs, self.numbers), (self.visits, self.past)):
            column = QVBoxLayout()
            column.setSpacing(SPACING)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self._body.setLayout(self._columns)
        self._body.hide()
        self.column.addLayout(top)
        self.column.addWidget(self._header)
        self.column.addWidget(self.banner)
        self.column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.accept.clicked.connect(self._accept)
        self.return_.clicked.connect(self.ask_return)
        self.answer.clicked.connect(self._ask_folder)
        self.packs.saved.connect(self._ask_file)
        self.packs.trusted.connect(self._ask_trust)
        self.packs.removed.connect(self._take_away)
        self._edit.setVisible(self._may_keep)

    @property
    def id(self) -> str:
        """The code of the school that is shown; "" for none."""
        return self._code

    def set_round(self, term: str) -> None:
        self._term = term

    def show_one(self, code: str) -> None:
        """Read a school and show it."""
        if code != self._code:
            self.leave()
            self._code = code
        self.refresh()

    def leave(self) -> None:
        self._code = ""
        self._found = None
        self.banner.clear()
        self._body.hide()

    def refresh(self) -> None:
        """Read again what is shown."""
        code, term = self._code, self._term
        if code and term:
            self._session.read(
                lambda services: _read(services, term, code), self._show, self._writer.refuse
            )

    def _show(self, found: Found | None) -> None:
        if found is None:
            self.banner.show_warning(self.tr("This school is not in the list."))
            return
        if (found.line.school.code, found.term) != (self._code, self._term):
            return
        first = self._found is None
        self._found, line = found, found.line
        self._header.set_title(line.school.name)
        self._header.set_subtitle(district_words.school_line(line.school))
        self.packs.show_line(line, found.words, may_keep=self._may_keep)
        self.past.show_packs(found.packs, found.term)
        hidden = line.pack.masked if line.pack else 0
        self.numbers.show_pack(found.numbers, found.names, hidden)
        self.supervision.show_school(line.school, found.seen, may_keep=self._may_keep)
        self._offer(line)
        self._body.show()
        if first:
            self.verticalScrollBar().setValue(0)
            shown = (each for each in (self.accept, self.return_) if each.isVisible())
            next(shown, self.visits).setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, line: RoundLine) -> None:
        """The buttons for what may be decided now."""
        pack = line.pack
        can = self._may_keep and pack is not None
        self.accept.setVisible(can and line.state in ("received", "returned"))
        self.return_.setVisible(can and line.state != "missing")
        self.answer.setVisible(can and pack is not None and pack.decided is not None)

    def _accept(self) -> None:
        if (pack := self._pack) is not None:
            self._writer.write(
                lambda services: services.decisions.accept([pack.id]),
                self.tr("The pack is accepted."),
                lambda services, before: services.decisions.put_back(before),
            )

    def ask_return(self) -> None:
        """Ask why the pack is returned."""
        found, pack = self._found, self._pack
        if found is not None and pack is not None:
            wrong = (*found.words.get(pack.id, ()), *found.line.notes)
            usual = (*wrong, *found.usual)
            name = found.line.school.name
            dialog = ReturnDialog(self, name, pack, usual, self._notes)
            dialog.made.connect(lambda _, reasons: self._return(pack, reasons))
            dialog.open()

    def _return(self, pack: Kept, reasons: tuple[str, ...]) -> None:
        self._writer.write(
            lambda services: services.decisions.give_back(pack.id, reasons),
            self.tr("The pack is returned. Write the answer and send it to the school."),
            lambda services, before: services.decisions.put_back(before),
            settle=lambda: self._notes.note(note_name(pack.code, RETURN), ""),
        )

    def _ask_folder(self) -> None:
        begin = last_folder(self._session.preferences)
        files.choose_folder(self, self.tr("Where is the answer written?"), begin, self.write_answer)

    def write_answer(self, folder: Path) -> None:
        """Write the file that the school opens."""
        pack = self._pack
        if pack is not None:
            remember_folder(self._session.preferences, folder)
            self._session.read(
                lambda services: services.decisions.feedback(pack.id, folder),
                self._say_saved,
                self._writer.refuse,
            )

    def _say_saved(self, path: Path) -> None:
        words = self.tr("Saved “{name}” in {folder}").format(name=path.name, folder=path.parent)
        action = self.tr("Open the folder")
        self.banner.show_success(words, action, lambda: open_folder(path.parent))

    def _ask_file(self, pack: Kept) -> None:
        suggested = last_folder(self._session.preferences) / pack.file
        kind = self.tr("District packs ({kinds})").format(kinds=district_words.PACKS)

        def save(path: Path) -> None:
            self._save_file(pack, path)

        files.choose_new_file(self, self.tr("Save the file"), str(suggested), kind, save)

    def _save_file(self, pack: Kept, path: Path) -> None:
        remember_folder(self._session.preferences, path.parent)

        def work(services: DistrictServices) -> Path:
            services.packs.save_file(pack.id, path)
            return path

        self._session.read(work, self._say_saved, self._writer.refuse)

    def _ask_trust(self, pack: Kept) -> None:
        dialogs.confirm(
            self,
            self.tr("Take the school's new key?"),
            self.tr(
                "Only when the school itself has said, by telephone or letter, that it has a new "
                "computer: else anybody could send numbers in its name. Packs with the old key are "
                "set aside from then on."
            ),
            (self.tr("Take the new key"), lambda: self._trust(pack)),
        )

    def _trust(self, pack: Kept) -> None:
        self._writer.write(
            lambda services: services.packs.trust(pack.id),
            self.tr("The school's new key is taken."),
            lambda services, before: services.packs.distrust(before),
        )

    def _take_away(self, pack: Kept) -> None:
        self._writer.write(
            lambda services: services.packs.take_away([pack.id]),
            self.tr("The pack is taken away."),
            lambda services, _: services.packs.put_back([pack.id]),
        )

    def _ask_edit(self) -> None:
        if self._found is not None:
            self.edit_asked.emit(self._found.line.school)

    @property
    def _pack(self) -> Kept | None:
        return self._found.line.pack if self._found else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        beside = self.width() >= theme.px(_BESIDE)
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)


def _read(services: DistrictServices, term: str, code: str) -> Found | None:
    """None for a school that is not in the list."""
    line = services.rounds.board(term).line(code)
    if line is None:
        return None
    packs = services.packs.of_school(code)
    pack = line.pack
    numbers = services.packs.numbers(pack.id) if pack is not None and pack.good else None
    words = {each.id: services.packs.words(each) for each in packs}
    names = dimension_names(services.desk.library, language())
    seen = services.supervisions.of_school(code)
    usual = services.decisions.usual_reasons()
    return Found(term, line, packs, numbers, names, words, seen, usual)
