"""The papers of a referral: printed, or kept as PDF or Excel, as they stand now."""

from PySide6.QtCore import Signal

from careapp.services.referrals import Whole
from careapp.services.report_kinds import FOLLOW_UP, LETTER, Wanted
from careapp.ui.pages import Banner, Card, ScrollPage
from careapp.ui.screens.asked_paper import AskedPaper
from careapp.ui.screens.plan_fields import foot
from careapp.ui.session import Session
from careapp.ui.widgets import button, label

PRINT_KEY = "Ctrl+P"


class PapersCard(Card):
    """Nothing is drawn before it is asked for."""

    edit_asked = Signal(str, str)  # the letter, by its template and by the referral's id

    def __init__(self, session: Session, over: ScrollPage, banner: Banner) -> None:
        super().__init__(self.tr("Papers"))
        self._whole: Whole | None = None
        self.paper = AskedPaper(session, over, banner)
        words = self.tr(
            "The letter with its reply slip or the memo, what is ticked behind it, and the "
            "follow-up (paper 3), which stays at the school."
        )
        self.add(label(words, "muted", wrap=True))
        self.print = button(self.tr("Print the letter"), key=PRINT_KEY, icon="print")
        self.pdf = button(self.tr("Save as PDF"), icon="save")
        self.excel = button(self.tr("Save as Excel"), icon="table")
        self.word = button(self.tr("Save as Word"), icon="save")
        self.edit = button(self.tr("Change its words first"), icon="edit")
        self.follow_up = button(self.tr("Print the follow-up"), icon="print")
        self.add(foot(self.print, self.edit))
        self.add(foot(self.pdf, self.word, self.excel))
        self.add(foot(self.follow_up))
        self.print.clicked.connect(lambda: self._make(LETTER, save=False))
        self.follow_up.clicked.connect(lambda: self._make(FOLLOW_UP, save=False))
        self.pdf.clicked.connect(lambda: self._make(LETTER, save=True))
        self.excel.clicked.connect(lambda: self._make(LETTER, save=True, ending=".xlsx"))
        self.word.clicked.connect(lambda: self._make(LETTER, save=True, ending=".docx"))
        self.edit.clicked.connect(self._ask_edit)

    def show_referral(self, whole: Whole) -> None:
        self._whole = whole
        for each in (self.print, self.edit, self.pdf, self.word, self.excel, self.follow_up):
            each.setEnabled(whole.life.referral.is_addressed)

    def _ask_edit(self) -> None:
        whole = self._whole
        if whole is not None:
            referral = whole.life.referral
            template = "referral-letter" if referral.is_external else "referral-memo"
            self.edit_asked.emit(template, referral.id)

    def _make(self, name: str, *, save: bool, ending: str = ".pdf") -> None:
        whole = self._whole
        if whole is not None:
            id_ = whole.life.referral.id
            wanted = Wanted(whole.term, student=whole.student, referral=id_)
            self.paper.make(wanted, save=save, name=name, ending=ending)
