"""The district's reports: what can be made of a round, and the paper itself, saved or printed."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from careapp.domain.letters import Letter
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.progress import Progress
from careapp.reports.district_reports import OBEC
from careapp.reports.model import Report
from careapp.services.district import DistrictServices
from careapp.services.district_reports import DistrictReportKind
from careapp.ui.busy import Busy
from careapp.ui.district_session import DistrictSession
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens import district_words, report_pages
from careapp.ui.screens.gallery import Offer
from careapp.ui.screens.letter_pickers import language_picker
from careapp.ui.screens.paper_desk import GalleryDesk
from careapp.ui.screens.report_out import ReportOut
from careapp.ui.screens.report_pages import Paper
from careapp.ui.screens.report_preview import ReportPreview
from careapp.ui.tasks import Task
from careapp.ui.widgets import button


@dataclass(frozen=True, slots=True)
class Asked:
    """A report by its name, of which round, in which language and digits; with which letter, where
    it was worded for this once."""

    name: str
    term: str
    language: str
    thai_digits: bool
    letter: Letter | None


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to choose from."""

    kinds: tuple[DistrictReportKind, ...]
    thai_digits: bool


class DistrictReportsScreen(GalleryDesk):
    """Whatever is chosen, the paper follows."""

    wanted = Signal(str, object)  # another screen: its id, and what for

    def __init__(self, session: DistrictSession) -> None:
        right = Card()
        super().__init__(right)
        self.set_title(self.tr("Reports"))
        self._session, self._term, self._name = session, "", ""
        self._asked: Asked | None = None
        self._shown = ""  # the report whose paper is in sight
        self._task: Task | None = None
        self._worded: tuple[str, str, Letter] | None = None  # of a round, in a language
        self.language = language_picker(self.tr("Language of the paper"))
        self.digits = Picker(self.tr("Digits on papers"))
        self._preview = ReportPreview(session)
        self._busy = Busy(self._preview)
        self._out = ReportOut(session, self, self.banner)
        self.letter = button(self.tr("Covering letter …"), key="Ctrl+Shift+M", icon="edit")
        self.questions = button(self.tr("Ready questions …"), key="Ctrl+Shift+A", icon="table")
        self._build(right)
        self._connect()

    def _build(self, right: Card) -> None:
        for each in (self._out.print, self._out.excel, self._out.pdf):
            self.header.add_action(each)
        self.digits.fill([("0 1 2 3", False), ("๐ ๑ ๒ ๓", True)], False)
        choices = QHBoxLayout()
        choices.addWidget(self.language)
        choices.addWidget(self.digits)
        choices.addStretch(1)
        right.add(choices)
        right.add(self._preview, 1)
        self.left.add(self.letter)
        self.left.add(self.questions)

    def _connect(self) -> None:
        self.gallery.picked.connect(self.show_report)
        self.language.picked.connect(self._make)
        self.digits.picked.connect(self._make)
        self._preview.acted.connect(self._make)
        self.letter.clicked.connect(self._go_to_letter)
        self.questions.clicked.connect(lambda: self.wanted.emit("questions", None))
        self._session.changed.connect(self._follow)

    def set_round(self, term: str) -> None:
        """Reports of another round."""
        self._term = term
        self.refresh()

    def refresh(self) -> None:
        """Read and draw again: the numbers are those of now."""
        self._session.read(_read, self._show_kinds, self._fail)

    def take(self, detail: object) -> None:
        """Show what another screen asks for: a report by its `name`; with a `letter` of a
        `language`, which goes along while its round and language are shown."""
        if isinstance(detail, Mapping) and "name" in detail:
            letter = detail.get("letter")
            if isinstance(letter, Letter):
                self.language.choose(letter.language)
                self._worded = (self._term, letter.language, letter)
            self.show_report(str(detail["name"]))

    def show_report(self, name: str) -> None:
        self._name = name
        self.gallery.choose(name)
        self._make()

    @property
    def preview(self) -> ReportPreview:
        return self._preview

    @property
    def out(self) -> ReportOut:
        """The buttons for the paper in sight."""
        return self._out

    def _show_kinds(self, known: Known) -> None:
        names = [each.name for each in known.kinds]
        self._name = self._name if self._name in names else names[0]
        offers = [Offer(each.name, each.title(), about(each.name)) for each in known.kinds]
        self.gallery.show_offers(offers, self._name)
        self.header.set_subtitle(district_words.term_words(self._term))
        self.digits.choose(known.thai_digits)
        self._make()

    def _make(self, _picked: object = None) -> None:
        """Build and draw what is chosen; what is under way for another choice is given up."""
        if not self._term or not self._name:
            return
        if self._task is not None:
            self._task.cancel()
        chosen = (str(self.language.chosen()), bool(self.digits.chosen()))
        asked = self._asked = Asked(self._name, self._term, *chosen, self._letter())
        self._out.offer(None)

        def work(services: DistrictServices) -> tuple[Asked, Report]:
            made = services.reports.build(
                asked.name, asked.term, asked.language,
                thai_digits=asked.thai_digits, letter=asked.letter,
            )  # fmt: skip
            return asked, made

        self._watch(self._session.read(work, self._draw, self._fail))

    def _letter(self) -> Letter | None:
        """The letter that was worded for the report in sight; what goes along is said."""
        words = self.tr("The letter is the one that was worded for this once.")
        term, language, letter = self._worded or ("", "", None)
        if (OBEC, term, language) != (self._name, self._term, self.language.chosen()):
            if self.said == words:
                self.banner.clear()
            return None
        self.banner.show_success(words, self.tr("The usual letter again"), self._forget_letter)
        return letter

    def _forget_letter(self) -> None:
        self._worded = None
        self._make()

    def _go_to_letter(self) -> None:
        self.wanted.emit("letters", {"language": self.language.chosen()})

    def _draw(self, built: tuple[Asked, Report]) -> None:
        asked, report = built
        if asked is self._asked:

            def work(progress: Progress) -> tuple[Asked, Paper]:
                return asked, report_pages.draw(report, progress)

            self._watch(self._session.render(work, self._show, self._fail))

    def _show(self, drawn: tuple[Asked, Paper]) -> None:
        asked, paper = drawn
        if asked is self._asked:
            stay, self._shown = self._shown == asked.name, asked.name
            self._preview.show_paper(paper, stay=stay)
            self._out.offer(paper, file_name(asked.name, asked.term))

    def _watch(self, task: Task) -> None:
        self._task = task
        self._busy.watch(task, self.tr("Drawing the paper …"))

    def _fail(self, problem: Exception) -> None:
        words = self.tr("This report could not be made.")
        if isinstance(problem, CareError):
            words = str(problem)
        self._shown = ""
        self._preview.say(words, self.tr("Try again"))

    def _follow(self, what: str) -> None:
        if what in ("schools", "rounds", "settings"):
            self._worded = None  # its numbers may be others now
            if self.isVisible():
                self.refresh()


def _read(services: DistrictServices) -> Known:
    return Known(services.reports.kinds(), services.settings.thai_digits())


def about(name: str) -> str:
    """What a report is for."""
    words = {
        "district-summary": translate(
            "DistrictReportWords", "Groups by dimension and grade, with what was masked"
        ),
        "district-missing": translate(
            "DistrictReportWords", "To remind schools, and to ask what does not add up"
        ),
        "district-comparison": translate(
            "DistrictReportWords", "With care for small schools"
        ),
        "district-supervision": translate(
            "DistrictReportWords", "Visits and notes of the term, and what is due"
        ),
        "district-obec": translate("DistrictReportWords", "For the office above, to be signed"),
    }  # fmt: skip
    return words.get(name, "")


def file_name(name: str, term: str) -> str:
    """`summary-2569-1`, without an ending."""
    words = {
        "district-summary": translate("DistrictReportWords", "summary"),
        "district-missing": translate("DistrictReportWords", "not sent"),
        "district-comparison": translate("DistrictReportWords", "comparison"),
        "district-supervision": translate("DistrictReportWords", "supervision"),
        "district-obec": translate("DistrictReportWords", "report to OBEC"),
    }
    return f"{words.get(name, name)}-{term.replace('/', '-')}"
