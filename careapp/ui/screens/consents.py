"""What a family said to each purpose: read, noted, taken back, with the signed paper beside it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.access import Action
from careapp.domain.consents import Consent
from careapp.errors import CareError
from careapp.i18n import language
from careapp.services.consents import (
    ConsentPage,
    Line,
    Said,
    answer_words,
    basis_words,
    state_words,
)
from careapp.services.schools import SchoolServices
from careapp.ui import labels, sheets, theme
from careapp.ui.drop_zone import take_drops
from careapp.ui.files import choose_file
from careapp.ui.marks import GroupMark
from careapp.ui.pages import Banner, ScrollPage, action_row
from careapp.ui.screens.consent_note import ConsentNote
from careapp.ui.screens.home_parts import clear, rule
from careapp.ui.screens.student_documents import read_kept
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

_WIDTH, _HEIGHT = 680, 560
_PAPERS = (".pdf", ".jpg", ".jpeg", ".png")
_TONES = {"given": "normal", "refused": "problem", "withdrawn": "problem", "expired": "at_risk"}


class ConsentsDialog(QDialog):
    """Everything is stored at once, and can be taken back from the message above."""

    changed = Signal()

    def __init__(self, over: QWidget, session: Session, student: str) -> None:
        super().__init__(over)
        self._session, self._student = session, student
        self._may = session.actor.may(Action.KEEP_CONSENT)
        self._page: ConsentPage | None = None
        self.setWindowTitle(self.tr("Purposes and consent"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        sheets.resize(self, _WIDTH, _HEIGHT)
        self.banner, self._rows = Banner(), QVBoxLayout()
        self._title = label("", "h2", wrap=True)
        self._title.setParent(self)  # its style is known only inside the dialog
        said = self.tr(
            "An answer that is missing warns before something is done, and never stops help for a "
            "child in danger. The form to be signed is among the letters."
        )
        self._rows.setSpacing(theme.px(6))
        scroll = ScrollPage()
        scroll.column.setContentsMargins(0, 0, theme.px(8), 0)
        scroll.column.addLayout(self._rows)
        scroll.column.addStretch()
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        for each in (self._title, label(said, "muted", wrap=True), self.banner):
            column.addWidget(each)
        column.addWidget(scroll, 1)
        column.addLayout(action_row(close))
        self.refresh()

    def refresh(self) -> None:
        student = self._student
        self._session.read(lambda services: services.consents.page(student), self._show, self._fail)

    def ask(self, purpose: str, known: Consent | None = None) -> ConsentNote | None:
        """Note an answer to a purpose, or change one."""
        page = self._page
        if page is None:
            return None
        line = next(each for each in page.lines if each.purpose.id == purpose)
        shown = ConsentNote(self, page, line.purpose, self._session.today(), known)
        shown.said.connect(self.save)
        shown.open()
        return shown

    def save(self, consent: Consent) -> None:
        """Store an answer."""

        def tell(id_: str) -> None:
            words = self.tr("The answer is noted.")
            undo = None if consent.id else lambda: self.take_back(id_)
            self._tell(words, undo)

        self._session.read(lambda services: services.consents.save(consent), tell, self._fail)

    def take_back(self, id_: str) -> None:
        """It was noted by mistake."""

        def tell(_: object) -> None:
            self._tell(self.tr("The answer was taken out."), lambda: self._bring_back(id_))

        self._session.read(lambda services: services.consents.take_back(id_), tell, self._fail)

    def attach(self, id_: str, path: Path) -> None:
        """Keep the signed paper with an answer."""

        def work(services: SchoolServices) -> str:
            return services.consents.attach(id_, path.name, read_kept(path))

        def tell(_: str) -> None:
            self._session.changed.emit("documents")
            self._tell(self.tr("The paper is kept among the student's documents."))

        self._session.read(work, tell, self._fail)

    def _bring_back(self, id_: str) -> None:
        self._session.read(
            lambda services: services.consents.bring_back(id_),
            lambda _: self._tell(self.tr("It is as it was before.")),
            self._fail,
        )

    def _tell(self, words: str, undo: object = None) -> None:
        if callable(undo):
            self.banner.show_success(words, self.tr("Undo"), undo)
        else:
            self.banner.show_success(words)
        self.changed.emit()
        self.refresh()

    def _show(self, page: ConsentPage) -> None:
        self._page = page
        self._title.setText(labels.thai(self.tr("Consent: {name}").format(name=page.name)))
        clear(self._rows)
        asked = [each for each in page.lines if each.purpose.asks]
        others = [each for each in page.lines if not each.purpose.asks]
        for line in asked:
            self._rows.addWidget(self._asked(line))
            self._rows.addWidget(rule())
        self._rows.addWidget(label(self.tr("Without asking, because the law says so"), "strong"))
        for line in others:
            self._rows.addWidget(label(_words(line), "muted", wrap=True))

    def _asked(self, line: Line) -> QWidget:
        purpose, said = line.purpose, language()
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        head = QHBoxLayout()
        head.addWidget(label(purpose.name[said], "strong", wrap=True), 1)
        head.addWidget(GroupMark(_TONES.get(line.state, "muted"), state_words(line.state)))
        if self._may:
            note = button(self.tr("Note an answer"), icon="edit")
            note.setAccessibleName(f"{purpose.name[said]}: {note.text()}")
            note.clicked.connect(lambda: self.ask(purpose.id))
            head.addWidget(note)
        column.addLayout(head)
        column.addWidget(label(f"{purpose.why[said]} · {purpose.kept[said]}", "muted", wrap=True))
        for each in line.said:
            column.addWidget(self._said(each))
        return made

    def _said(self, each: Said) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(theme.px(10), 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(label(self._line(each), "small", wrap=True), 1)
        if self._may:
            for words, icon, then in (
                (self.tr("Keep the signed paper with it"), "file", self._ask_paper),
                (self.tr("Change it"), "edit", self._change),
                (self.tr("Take it out"), "close", lambda e: self.take_back(e.consent.id)),
            ):
                one = button("", "plain", tip=words, icon=icon)
                one.clicked.connect(lambda _=False, then=then: then(each))
                if then == self._ask_paper:
                    take_drops(made, _PAPERS, lambda path: self.attach(each.consent.id, path), one)
                row.addWidget(one)
        return made

    def _line(self, each: Said) -> str:
        said = each.consent
        parts = [labels.day_short(said.day), answer_words(said.answer), each.by]
        if said.until is not None:
            parts.append(self.tr("until {day}").format(day=labels.day_short(said.until)))
        if each.papers:
            parts.append(self.tr("%n paper(s)", "", each.papers))
        parts += [said.note, self.tr("noted by {who}").format(who=each.who) if each.who else ""]
        return " · ".join(filter(None, parts))

    def _change(self, each: Said) -> None:
        self.ask(each.consent.purpose, each.consent)

    def _ask_paper(self, each: Said) -> None:
        kinds = self.tr("PDF and pictures")
        filters = f"{kinds} (*.pdf *.jpg *.jpeg *.png)"
        title = self.tr("Choose the signed paper")
        choose_file(self, title, filters, lambda path: self.attach(each.consent.id, path))

    def _fail(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))


def _words(line: Line) -> str:
    purpose, said = line.purpose, language()
    return f"·  {purpose.name[said]} ({basis_words(purpose.basis)}): {purpose.kept[said]}"
