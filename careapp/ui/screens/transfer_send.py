"""Sending a child to another school: what goes along, and the passphrase told by telephone."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from careapp.domain.transfers import OF_PLANS, OF_REFERRALS, Chosen, Transfer
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.services.transfer_words import Choice
from careapp.services.transfers import Offer, Sending
from careapp.ui import files, labels, sheets, theme
from careapp.ui.fields import Field
from careapp.ui.new_school import file_name
from careapp.ui.pages import Banner, ScrollPage, action_row
from careapp.ui.screens.settings_section import beside
from careapp.ui.session import Session
from careapp.ui.tick_box import TickBox
from careapp.ui.widgets import button, fix_width, label, set_text

_WIDTH, _HEIGHT = 600, 560
ENDING = ".caretransfer"


class SendDialog(QDialog):
    """Reads what there is of the child, and writes the package; `sent` says that it was, or that it
    was taken back."""

    sent = Signal(object)  # a Transfer, None for one that was taken back

    def __init__(self, over: QWidget, session: Session, student: str) -> None:
        super().__init__(over)
        self._session, self._student = session, student
        self._offer: Offer | None = None
        self._made: Transfer | None = None
        self.setWindowTitle(self.tr("To another school"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        sheets.resize(self, _WIDTH, _HEIGHT)
        self.school = Field(self.tr("To which school"))
        self.reason = Field(self.tr("Why (for our own papers)"))
        self.leaves = TickBox(self.tr("The student leaves our school today"))
        self.leaves.setChecked(True)
        self.ticks: dict[str, TickBox] = {}
        self.banner = Banner()
        self.go = button(self.tr("Write the package …"), "primary", icon="save")
        self.passphrase = label("", "code")
        self._title = label("", "h2", wrap=True)
        self._list = QVBoxLayout()
        self._pages = QStackedWidget()
        self._build()
        self.go.clicked.connect(self.ask_file)
        self.school.changed.connect(self._weigh)
        self._weigh()
        session.read(lambda services: services.transfers.offer(student), self._show, self._fail)

    def _build(self) -> None:
        page = ScrollPage()
        page.column.setSpacing(theme.px(6))
        self._list.setSpacing(0)
        page.column.setContentsMargins(0, 0, theme.px(8), 0)
        page.column.addLayout(beside(self.school, self.reason))
        page.column.addWidget(self.leaves)
        page.column.addWidget(label(self.tr("What goes along"), "strong"))
        least = self.tr(
            "Tick what the other school needs, and no more. Name, date of birth, address and "
            "family always go along; sealed notes and alarms never."
        )
        page.column.addWidget(label(least, "muted", wrap=True))
        page.column.addLayout(self._list)
        page.column.addStretch()
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        leave = button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        column.addLayout(action_row(leave, self.go))
        self._pages.addWidget(first)
        self._pages.addWidget(self._second())
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.addWidget(self._title)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)

    def _second(self) -> QWidget:
        """What was written, and the words that open it."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        self._told = label("", "", wrap=True)
        column.addWidget(fix_width(self._told, theme.px(_WIDTH - 60)))
        self.passphrase.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        column.addWidget(label(self.tr("Passphrase"), "strong"))
        column.addWidget(self.passphrase)
        said = self.tr(
            "Tell it to the other school by telephone, never in the message that carries the "
            "file. It is shown only now; without it the file opens for nobody."
        )
        column.addWidget(fix_width(label(said, "muted", wrap=True), theme.px(_WIDTH - 60)))
        column.addStretch()
        back = button(self.tr("Undo: the student stays"), icon="undo")
        back.clicked.connect(self.take_back)
        close = button(self.tr("I have noted it"), "primary")
        close.clicked.connect(self.accept)
        column.addLayout(action_row(back, close))
        return page

    def _show(self, offer: Offer) -> None:
        self._offer = offer
        name = labels.short_name(offer.student)
        words = f"{name} · {offer.classroom}" if offer.classroom else name
        set_text(self._title, words)
        if offer.warning:
            self.banner.show_warning(offer.warning)
        self.leaves.setVisible(bool(offer.classroom))
        for part, words in self._parts().items():
            count = offer.counts[part]
            box = self._tick(part, f"{words} ({count})", on=part != "photos" and count > 0)
            box.setEnabled(count > 0)
        self._some(self.tr("Care plans"), offer.plans)
        self._tell_of(offer.plans, self.tr("Of these plans"), self._of_plans())
        self._some(self.tr("Referrals"), offer.referrals)
        self._tell_of(offer.referrals, self.tr("Of these referrals"), self._of_referrals())
        self._some(self.tr("Documents"), offer.documents)
        self.school.setFocus()

    def _of_plans(self) -> Mapping[str, str]:
        return {
            "noticed": self.tr("What was noticed, and the concern in words"),
            "aim": self.tr("Goal and measures"),
            "steps": self.tr("Steps"),
            "course": self.tr("Course and outcome"),
            "notes": self.tr("Notes on how it went (never the sealed ones)"),
        }

    def _of_referrals(self) -> Mapping[str, str]:
        return {
            "letter": self.tr("The letter: problem, help so far, what was asked for"),
            "answer": self.tr("Course and answer"),
            "asked_after": self.tr("Notes of following up"),
        }

    def _tell_of(self, found: Sequence[Choice], title: str, parts: Mapping[str, str]) -> None:
        """How much is told of what is ticked; without any of it a line that names it."""
        if not found:
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(28), 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(title, "muted", wrap=True))
        for part, words in parts.items():
            made = self.ticks[part] = TickBox(words)
            made.setChecked(part in Chosen().told)
            column.addWidget(made)
        self._list.addWidget(inside)

        def weigh(_: object = None) -> None:
            inside.setEnabled(any(self.ticks[each.id].isChecked() for each in found))

        for each in found:
            self.ticks[each.id].answered.connect(weigh)
        weigh()

    def _parts(self) -> Mapping[str, str]:
        return {
            "records": self.tr("Answers and results of all forms"),
            "cards": self.tr("Attendance and results by term"),
            "photos": self.tr("Photos of home visits"),
        }

    def _some(self, title: str, found: Sequence[Choice]) -> None:
        if found:
            self._list.addWidget(label(title, "strong"))
        for each in found:
            self._tick(each.id, each.words, on=False)

    def _tick(self, id_: str, words: str, *, on: bool) -> TickBox:
        made = self.ticks[id_] = TickBox(words)
        made.setChecked(on)
        self._list.addWidget(made)
        return made

    def chosen(self) -> Chosen:
        """What is ticked."""
        offer = self._offer
        if offer is None:
            return Chosen()

        def some(found: Sequence[Choice]) -> frozenset[str]:
            return frozenset(each.id for each in found if self.ticks[each.id].isChecked())

        on = {part: self.ticks[part].isChecked() for part in self._parts()}
        told = {
            part
            for part in (*OF_PLANS, *OF_REFERRALS)
            if part in self.ticks and self.ticks[part].isChecked()
        }
        return Chosen(
            on["records"], on["cards"], on["photos"],
            some(offer.documents), some(offer.plans), some(offer.referrals), frozenset(told),
        )  # fmt: skip

    def ask_file(self) -> None:
        if self._offer is None:
            return
        name = f"{file_name(self._offer.student.first_name)}{ENDING}"
        kinds = self.tr("Packages of a student (*.caretransfer)")
        files.choose_new_file(self, self.tr("Write the package"), name, kinds, self.write)

    def write(self, path: Path) -> None:
        """Write it there; the child leaves in the same step."""
        student, chosen = self._student, self.chosen()
        leaves = self.leaves.isChecked() and self.leaves.isVisibleTo(self)
        sending = Sending(self.school.text(), self.reason.text(), leaves)
        self.go.setEnabled(False)

        def work(services: SchoolServices) -> tuple[Transfer, str]:
            words = services.transfers.new_passphrase()
            return services.transfers.send(student, chosen, path, sending, words), words

        def tell(done: tuple[Transfer, str]) -> None:
            self._made, words = done
            said = self.tr("The package is in {file}.").format(file=path.name)
            if leaves:
                said += " " + self.tr("The student has left our school with today.")
            set_text(self._told, said)
            self.passphrase.setText(words)
            self._pages.setCurrentIndex(1)
            self.sent.emit(self._made)
            self._session.changed.emit("people")

        self._session.read(work, tell, self._fail)

    def take_back(self) -> None:
        made = self._made
        if made is None:
            return

        def tell(_: object) -> None:
            self.sent.emit(None)
            self._session.changed.emit("people")
            self.accept()

        self._session.read(lambda services: services.transfers.take_back(made.id), tell, self._fail)

    def _weigh(self, *_: object) -> None:
        self.go.setEnabled(bool(self.school.text().strip()))

    def _fail(self, problem: Exception) -> None:
        self._weigh()
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))
