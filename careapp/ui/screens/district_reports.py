"""The district's reports: what can be made of a round, and the paper itself, saved or printed."""

from collections.abc import Mapping
from dataclasses import dataclass

from careapp.domain.letters import Letter
from careapp.i18n import translate
from careapp.progress import Progress
from careapp.reports.district_reports import OBEC
from careapp.reports.model import Report
from careapp.services.district import DistrictServices
from careapp.services.district_reports import DistrictReportKind
from careapp.ui.district_session import DistrictSession
from careapp.ui.screens import district_words, report_pages
from careapp.ui.screens.district_papers import Asked, DistrictPapers
from careapp.ui.screens.gallery import Offer
from careapp.ui.screens.report_pages import Paper
from careapp.ui.widgets import button


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to choose from."""

    kinds: tuple[DistrictReportKind, ...]
    thai_digits: bool


class DistrictReportsScreen(DistrictPapers):
    """Whatever is chosen, the paper follows."""

    def __init__(self, session: DistrictSession) -> None:
        super().__init__(
            session, self.tr("Drawing the paper …"), self.tr("This report could not be made.")
        )
        self.set_title(self.tr("Reports"))
        self._worded: tuple[str, str, Letter] | None = None  # of a round, in a language
        self.letter = button(self.tr("Covering letter …"), key="Ctrl+Shift+M", icon="edit")
        self.questions = button(self.tr("Ready questions …"), key="Ctrl+Shift+A", icon="table")
        for each in (self.out.print, self.out.excel, self.out.pdf):
            self.header.add_action(each)
        for each in (self.letter, self.questions):
            self.left.add(each)
        self.letter.clicked.connect(self._go_to_letter)
        self.questions.clicked.connect(lambda: self.wanted.emit("questions", None))

    def refresh(self) -> None:
        self._session.read(_read, self._show_kinds, self._fail)

    def take(self, detail: object) -> None:
        """Show what another screen asks for: a report by its `name`; with a `letter` of a
        `language`, which goes along while its round and language are shown."""
        if isinstance(detail, Mapping):
            letter = detail.get("letter")
            if isinstance(letter, Letter):
                self.language.choose(letter.language)
                self._worded = (self._term, letter.language, letter)
        super().take(detail)

    def _show_kinds(self, known: Known) -> None:
        names = [each.name for each in known.kinds]
        self._name = self._name if self._name in names else names[0]
        offers = [Offer(each.name, each.title(), about(each.name)) for each in known.kinds]
        self.gallery.show_offers(offers, self._name)
        self.header.set_subtitle(district_words.term_words(self._term))
        self.digits.choose(known.thai_digits)
        self._make()

    def _make(self, _picked: object = None) -> None:
        if not self._term or not self._name:
            return
        asked, letter = self._ask(), self._letter()

        def work(services: DistrictServices) -> tuple[Asked, Report]:
            made = services.reports.build(
                asked.name, asked.term, asked.language,
                thai_digits=asked.thai_digits, letter=letter,
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

    def _file_name(self, asked: Asked) -> str:
        return file_name(asked.name, asked.term)

    def _forget(self) -> None:
        self._worded = None


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
