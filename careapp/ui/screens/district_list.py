"""Taking in the list of the district's schools: the file, what it would change, its problems."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.districts import ListedSchool
from careapp.errors import CareError
from careapp.exchange.problems import Problem
from careapp.exchange.school_list import SchoolList
from careapp.i18n import translate
from careapp.progress import Progress
from careapp.services.district import DistrictServices
from careapp.services.district_schools import SchoolsPreview, read_schools
from careapp.ui import theme
from careapp.ui.busy import Busy
from careapp.ui.district_session import DistrictSession
from careapp.ui.drop_zone import DropZone
from careapp.ui.files import choose_new_file
from careapp.ui.flow import FlowLayout
from careapp.ui.marks import GroupMark
from careapp.ui.pages import Banner, Card, PageHeader, page_column
from careapp.ui.record_model import Column, RecordModel
from careapp.ui.record_table import RecordTable
from careapp.ui.screens.district_first import schools_filter
from careapp.ui.screens.home_parts import clear
from careapp.ui.screens.report_files import last_folder, remember_folder
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label

_TONES = {"error": "problem", "warning": "at_risk"}
_CHANGES = {"new": "normal", "changed": "need", "missing": "at_risk", "unchanged": ""}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the preview: what happens, or what is wrong."""

    tone: str
    what: str
    code: str
    name: str
    words: str


class ListPage(QWidget):
    """Nothing is stored before it is accepted."""

    closed = Signal()
    accepted = Signal(object, bool)  # the preview; whether schools that are missing are closed

    def __init__(self, session: DistrictSession) -> None:
        super().__init__()
        self._session = session
        self._preview: SchoolsPreview | None = None
        self.banner, self._header = Banner(), PageHeader(self.tr("List of schools"))
        self._pages = QStackedWidget()
        self._counts = FlowLayout(gap=theme.px(18), line_gap=theme.px(4))
        self._model = RecordModel(_columns())
        self.table = RecordTable(self._model, self.tr("What would change"))
        self.close_missing = TickBox("")
        self.go = button(self.tr("Store"), "primary", key="Ctrl+Return", icon="check")
        self._build()
        self._busy = Busy(self)
        self.go.clicked.connect(self._accept)

    def _build(self) -> None:
        self._export = button(self.tr("Save the list as it is …"), "plain", icon="export")
        self._export.clicked.connect(self._ask_where)
        back = button(self.tr("To the schools"), key="Esc", icon="left")
        back.clicked.connect(self.closed)
        self._header.add_action(self._export)
        self._header.add_action(back)
        self._pages.addWidget(self._start())
        self._pages.addWidget(self._found())
        column = page_column(self)
        column.addWidget(self._header)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)

    def _start(self) -> QWidget:
        page = QWidget()
        self.zone = DropZone(
            self.tr("Drop the list here: an Excel or CSV table, a school to a row"),
            self.tr("Choose the file …"),
            schools_filter(),
        )
        self.zone.chosen.connect(self.read)
        card = Card(self.tr("What the table holds"))
        for words in (
            self.tr("The SMIS code of 8 digits and the name; a heading over each column."),
            self.tr("Also, if there are: cluster, subdistrict, number of students, telephone."),
            self.tr("What the file does not say stays as it is. You look before it is stored."),
        ):
            card.add(label(f"·  {words}", wrap=True))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.zone, 3)
        column.addWidget(card)
        column.addStretch(2)
        return page

    def _found(self) -> QWidget:
        card, holder = Card(), QWidget()
        holder.setLayout(self._counts)
        foot = QHBoxLayout()
        again = button(self.tr("Another file …"))
        again.clicked.connect(self.begin)
        foot.addWidget(self.close_missing, 1)
        foot.addWidget(again)
        foot.addWidget(self.go)
        card.add(holder)
        card.add(self.table, 1)
        card.add(foot)
        return card

    def begin(self) -> None:
        """Ask for a file."""
        self._preview = None
        self.banner.clear()
        self._header.set_subtitle("")
        self._pages.setCurrentIndex(0)
        self.zone.setFocus()

    def read(self, path: Path) -> None:
        """Read a file and show what it would change."""

        def work(progress: Progress) -> SchoolList:
            return read_schools(path, progress)

        task = self._session.render(work, self._compare, self._fail)
        self._busy.watch(task, self.tr("Reading {file} …").format(file=path.name))
        self._header.set_subtitle(path.name)

    @property
    def rows(self) -> Sequence[Row]:
        """The lines of the preview."""
        return self._model.records

    def _compare(self, listing: SchoolList) -> None:
        self._session.read(
            lambda services: services.schools.preview(listing), self._show, self._fail
        )

    def _show(self, preview: SchoolsPreview) -> None:
        self._preview = preview
        self.banner.clear()
        clear(self._counts)
        for what, count in _counts(preview):
            words = f"{_what(what)} {count}"
            self._counts.addWidget(GroupMark(_TONES.get(what, _CHANGES.get(what, "")), words))
        self._model.show(_rows(preview))
        missing = len(preview.missing)
        self.close_missing.setText(
            self.tr("Close %n school(s) that are not in the file", "", missing)
        )
        self.close_missing.setChecked(False)
        self.close_missing.setVisible(bool(missing))
        self.go.setEnabled(bool(preview.new or preview.changed or preview.missing))
        self._pages.setCurrentIndex(1)
        self.table.setFocus()

    def _accept(self) -> None:
        if self._preview is not None:
            self.accepted.emit(self._preview, self.close_missing.isChecked())

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.begin()
            self.banner.show_error(str(problem))

    def _ask_where(self) -> None:
        name = self.tr("schools")
        suggested = last_folder(self._session.preferences) / f"{name}.csv"
        title = self.tr("Save the list")
        choose_new_file(self, title, str(suggested), "CSV (*.csv)", self.save)

    def save(self, path: Path) -> None:
        """Write the list as it is kept; it can be read in again."""
        remember_folder(self._session.preferences, path.parent)

        def work(services: DistrictServices) -> str:
            services.schools.export(path)
            return path.name

        self._session.read(work, self._say_saved, self._fail)

    def _say_saved(self, name: str) -> None:
        self.banner.show_success(self.tr("Saved “{name}”.").format(name=name))


def _counts(preview: SchoolsPreview) -> list[tuple[str, int]]:
    levels = [each.level for each in preview.problems]
    found = [
        ("new", len(preview.new)),
        ("changed", len(preview.changed)),
        ("unchanged", len(preview.unchanged)),
        ("missing", len(preview.missing)),
        ("error", levels.count("error")),
        ("warning", levels.count("warning")),
    ]
    return [(what, count) for what, count in found if count]


def _what(what: str) -> str:
    words = {
        "new": translate("ListTable", "New"),
        "changed": translate("ListTable", "Changed"),
        "unchanged": translate("ListTable", "As before"),
        "missing": translate("ListTable", "Not in the file"),
        "error": translate("ListTable", "Left out"),
        "warning": translate("ListTable", "Doubtful"),
    }
    return words[what]


def _rows(preview: SchoolsPreview) -> list[Row]:
    """What is wrong comes first, then what would change."""
    rows = [_problem(each) for each in sorted(preview.problems, key=lambda each: each.level)]
    for what, schools in (
        ("new", preview.new),
        ("changed", preview.changed),
        ("missing", preview.missing),
        ("unchanged", preview.unchanged),
    ):
        rows += [_school(what, each) for each in schools]
    return rows


def _problem(each: Problem) -> Row:
    where = translate("ListTable", "row {row}").format(row=each.row) if each.row else ""
    return Row(_TONES[each.level], _what(each.level), where, each.column, each.message)


def _school(what: str, each: ListedSchool) -> Row:
    students = "" if each.students is None else str(each.students)
    about = " · ".join(filter(None, (each.group, each.subdistrict, students, each.phone)))
    return Row(_CHANGES[what], _what(what), each.code, each.name, about)


def _columns() -> Sequence[Column[Row]]:
    return (
        Column(
            translate("ListTable", "What happens"),
            lambda row: row.what,
            width=140,
            tone=lambda row: row.tone,
        ),
        Column(translate("ListTable", "Code"), lambda row: row.code, width=100),
        Column(translate("ListTable", "Name"), lambda row: row.name, width=220),
        Column(translate("ListTable", "About it"), lambda row: row.words, width=0),
    )
