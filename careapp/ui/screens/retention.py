"""The review of the year: who left long ago, kept on with a reason or set down to be erased."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.retention import ERASE, KEEP, OPEN, Due, Kind
from careapp.errors import CareError
from careapp.services.retention import Confirmed, decision_words, over_words
from careapp.services.schools import SchoolServices
from careapp.ui import dialogs, labels, sheets, theme
from careapp.ui.fields import Field
from careapp.ui.marks import GroupMark
from careapp.ui.pages import Banner, ScrollPage, action_row
from careapp.ui.screens.home_parts import clear
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, label, set_text

_WIDTH, _HEIGHT = 720, 560
_TONES = {KEEP: "normal", ERASE: "problem"}
_MOST = 200  # rows at a time: the longest away first


class RetentionDialog(QDialog):
    """A decision can be taken back until the list is confirmed."""

    def __init__(self, over: QWidget, session: Session) -> None:
        super().__init__(over)
        self._session = session
        self._may_erase = session.actor.may(Action.ERASE_STUDENTS)
        self._due: dict[str, Due] = {}
        self._kinds: Sequence[Kind] = ()
        self.ticks: dict[str, TickBox] = {}
        self.setWindowTitle(self.tr("Review of the year"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        sheets.resize(self, _WIDTH, _HEIGHT)
        self.banner, self._rows = Banner(), QVBoxLayout()
        self._title, self._count = label("", "h2", wrap=True), label("", "muted", wrap=True)
        self.reason = Field(self.tr("Reason for those that are ticked"))
        self.keep = button(self.tr("Keep on"), icon="check")
        self.erase = button(self.tr("Set down to be erased"), icon="close")
        self.print = button(self.tr("Print …"), icon="print")
        self.confirm = button(self.tr("Erase those set down …"), "danger")
        self._build()
        self.keep.clicked.connect(lambda: self.decide(KEEP))
        self.erase.clicked.connect(lambda: self.decide(ERASE))
        self.confirm.clicked.connect(self.ask)
        self.reason.changed.connect(self._weigh)
        self.refresh()

    def _build(self) -> None:
        self._title.setParent(self)  # its style is known only inside the dialog
        scroll = ScrollPage()
        scroll.column.setContentsMargins(0, 0, theme.px(8), 0)
        self._rows.setSpacing(theme.px(2))
        scroll.column.addLayout(self._rows)
        scroll.column.addStretch()
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        choose = QHBoxLayout()
        choose.addWidget(self.reason, 1)
        for each in (self.keep, self.erase):
            choose.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        for part in (self._title, self._count, self.banner):
            column.addWidget(part)
        column.addWidget(scroll, 1)
        column.addLayout(choose)
        column.addLayout(action_row(self.print, self.confirm, close))
        self.confirm.hide()

    def refresh(self) -> None:
        def work(services: SchoolServices) -> tuple[int, Sequence[Due], Sequence[Kind]]:
            kept = services.retention
            return kept.year, kept.review(), kept.kinds()

        self._session.read(work, self._show, self._fail)

    def decide(self, decision: str) -> None:
        """Note a decision about those that are ticked."""
        chosen, reason = self.chosen, self.reason.text()

        def tell(_: object) -> None:
            self.reason.set_text("")
            words = self.tr("%n decision(s) noted.", "", len(chosen))
            self.banner.show_success(words, self.tr("Undo"), lambda: self._take_back(chosen))
            self.refresh()

        self._session.read(
            lambda services: services.retention.decide(chosen, decision, reason), tell, self._fail
        )

    @property
    def chosen(self) -> list[str]:
        """The ids of those that are ticked."""
        return [id_ for id_, box in self.ticks.items() if box.isChecked()]

    @property
    def going(self) -> int:
        """How many are set down to be erased."""
        decided = (each.decision for each in self._due.values())
        return sum(each is not None and each.decision == ERASE for each in decided)

    def ask(self) -> None:
        """There is no way back from here."""
        dialogs.confirm(
            self,
            self.tr("Erase of %n student(s) what is over, for good?", "", self.going),
            self.tr(
                "Of whom a part is over, that part goes and the rest is kept. This cannot be "
                "undone. Print the list first if the director signs it; backups that were made "
                "before still hold them."
            ),
            (self.tr("Erase for good"), self.do),
            danger=True,
        )

    def do(self) -> None:
        """Erase those that are set down."""

        def tell(made: Confirmed) -> None:
            said = []
            if made.whole:
                said.append(self.tr("%n student(s) erased for good.", "", made.whole))
            if made.part:
                words = self.tr("Of %n student(s) what was over is erased for good.", "", made.part)
                said.append(words)
            self.banner.show_success(" ".join(said))
            self._session.changed.emit("people")
            self.refresh()

        self._session.read(lambda services: services.retention.confirm(), tell, self._fail)

    def _take_back(self, students: Sequence[str]) -> None:
        self._session.read(
            lambda services: services.retention.decide(students, OPEN),
            lambda _: self.refresh(),
            self._fail,
        )

    def _show(self, found: tuple[int, Sequence[Due], Sequence[Kind]]) -> None:
        year, due, self._kinds = found
        self._due = {each.student.id: each for each in due}
        set_text(self._title, self.tr("Review of what is kept, {year}").format(year=year))
        words = self.tr("%n student(s) left as long ago as the school keeps something.",
                        "", len(due))  # fmt: skip
        if not due:
            words = self.tr("Nobody left so long ago that something has to be decided.")
        if len(due) > _MOST:
            words += " " + self.tr("The first {n} are shown.").format(n=_MOST)
        set_text(self._count, words)
        clear(self._rows)
        self.ticks = {}
        for each in due[:_MOST]:
            self._rows.addWidget(self._row(each))
        self._weigh()

    def _row(self, each: Due) -> QWidget:
        over = self.tr("over: {kinds}").format(kinds=over_words(each, self._kinds))
        left = self.tr("left on {day}").format(day=labels.day_short(each.left))
        words = f"{each.student.name} · {each.classroom} · {left} · {over}"
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        box = self.ticks[each.student.id] = TickBox(words)
        box.answered.connect(self._weigh)
        row.addWidget(box, 1)
        if each.decision is not None:
            said = decision_words(each.decision.decision)
            mark = GroupMark(_TONES.get(each.decision.decision, "muted"), said)
            mark.setToolTip(each.decision.reason)
            row.addWidget(mark)
        return made

    def _weigh(self, *_: object) -> None:
        may = bool(self.chosen) and bool(self.reason.text().strip())
        for each in (self.keep, self.erase):
            each.setEnabled(may)
        self.confirm.setVisible(self._may_erase and self.going > 0)
        self.print.setEnabled(bool(self._due))

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))
