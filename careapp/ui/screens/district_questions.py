"""Ready questions to a district's numbers, or to those of many districts in a folder: the answer as
a paper; and the numbers as Parquet files, for whoever stands above."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from careapp.domain.calendar import be_date
from careapp.errors import CareError
from careapp.i18n import language, speaking
from careapp.progress import Progress, Steps
from careapp.services import district_analysis
from careapp.services import district_analysis_questions as asking
from careapp.services.district import DistrictServices
from careapp.services.district_analysis import Exported, Gathered
from careapp.ui.busy import Busy
from careapp.ui.district_session import DistrictSession
from careapp.ui.files import choose_folder
from careapp.ui.flow import FlowLayout
from careapp.ui.pages import Card
from careapp.ui.pickers import Picker
from careapp.ui.screens import district_words, report_files, report_pages
from careapp.ui.screens.gallery import Offer
from careapp.ui.screens.letter_pickers import language_picker
from careapp.ui.screens.paper_desk import GalleryDesk
from careapp.ui.screens.report_out import ReportOut
from careapp.ui.screens.report_pages import Paper
from careapp.ui.screens.report_preview import ReportPreview
from careapp.ui.tasks import Task
from careapp.ui.widgets import button

_NAMES = 99  # how many folders of one day are told apart


@dataclass(frozen=True, slots=True)
class Asked:
    """A question by its id, about which term, in which language and digits; of the files in a
    folder, None for this district."""

    name: str
    term: str
    language: str
    thai_digits: bool
    folder: Path | None


class DistrictQuestionsScreen(GalleryDesk):
    """Whatever is chosen, the answer follows. What was gathered once is asked until the district
    changes."""

    wanted = Signal(str, object)  # another screen: its id, and what for
    exported = Signal(object)  # Path: the folder that was written

    def __init__(self, session: DistrictSession) -> None:
        right = Card()
        super().__init__(right)
        self.set_title(self.tr("Ready questions"))
        self._session, self._term, self._name = session, "", next(iter(asking.questions()))
        self._folder: Path | None = None
        self._gathered: Gathered | None = None
        self._asked: Asked | None = None
        self._shown = ""  # the question whose answer is in sight
        self._task: Task | None = None
        self.language = language_picker(self.tr("Language of the paper"))
        self.digits = Picker(self.tr("Digits on papers"))
        self.preview = ReportPreview(session)
        self.out = ReportOut(session, self, self.banner)
        self._answering, self._writing = Busy(self.preview), Busy(self)
        self.parquet = button(self.tr("Write Parquet files …"), key="Ctrl+Shift+P", icon="save")
        self.other = button(self.tr("Ask a folder …"), key="Ctrl+O", icon="table")
        self.own = button(self.tr("This district again"), icon="undo")
        self._build(right)
        self._connect()

    def _build(self, right: Card) -> None:
        back = button(self.tr("Reports"), "plain", icon="left")
        back.clicked.connect(lambda: self.wanted.emit("reports", None))
        for each in (back, self.out.print, self.out.excel, self.out.pdf):
            self.header.add_action(each)
        self.digits.fill([("0 1 2 3", False), ("๐ ๑ ๒ ๓", True)], False)
        choices = QHBoxLayout()
        choices.addWidget(self.language)
        choices.addWidget(self.digits)
        choices.addStretch(1)
        right.add(choices)
        right.add(self.preview, 1)
        foot = FlowLayout(gap=8, line_gap=6)
        for each in (self.parquet, self.other, self.own):
            foot.addWidget(each)
        self.left.add(foot)
        self.own.hide()

    def _connect(self) -> None:
        self.gallery.picked.connect(self.show_question)
        self.language.picked.connect(self._make)
        self.digits.picked.connect(self._make)
        self.preview.acted.connect(self.refresh)
        self.parquet.clicked.connect(self._ask_where)
        self.other.clicked.connect(self._ask_which)
        self.own.clicked.connect(lambda: self.show_folder(None))
        self._session.changed.connect(self._follow)

    def set_round(self, term: str) -> None:
        """The questions about another term."""
        self._term = term
        self.refresh()

    def refresh(self) -> None:
        """Gather and ask again: the numbers are those of now."""
        self._gathered = None
        self._session.read(_thai_digits, self._begin, self._fail)

    def take(self, detail: object) -> None:
        """Show the answer that another screen asks for, by the `name` of its question."""
        if isinstance(detail, Mapping) and "name" in detail:
            self.show_question(str(detail["name"]))

    def show_question(self, name: str) -> None:
        self._name = name
        self.gallery.choose(name)
        self._make()

    def show_folder(self, folder: Path | None) -> None:
        """Ask the Parquet files of a folder; None for this district again."""
        self._folder = folder
        self.own.setVisible(folder is not None)
        self._say_whose()
        self._make()

    def export_into(self, folder: Path) -> None:
        """Write all terms as Parquet files into a new folder in this one."""
        report_files.remember_folder(self._session.preferences, folder)
        if self._gathered is not None:
            self._export(folder, self._gathered)
            return
        task = self._session.pieces(_gather, partial(self._export, folder), self._say)
        self._writing.watch(task, self.tr("Gathering the numbers …"))

    def _begin(self, thai_digits: bool) -> None:
        lang = language()
        offers = [Offer(each.id, each.title[lang], each.answers[lang])
                  for each in asking.questions().values()]  # fmt: skip
        self.gallery.show_offers(offers, self._name)
        self.digits.choose(thai_digits)
        self._say_whose()
        self._make()

    def _say_whose(self) -> None:
        whose = str(self._folder) if self._folder is not None else self._session.name
        self.header.set_subtitle(f"{district_words.term_words(self._term)} · {whose}")

    def _make(self, _picked: object = None) -> None:
        """Ask what is chosen; what is under way for another choice is given up."""
        if not self._term:
            return
        if self._task is not None:
            self._task.cancel()
        chosen = (str(self.language.chosen()), bool(self.digits.chosen()))
        self._asked = Asked(self._name, self._term, *chosen, self._folder)
        self.out.offer(None)
        if self._folder is not None or self._gathered is not None:
            self._answer()
        else:
            self._watch(self._session.pieces(_gather, self._take_gathered, self._fail))

    def _take_gathered(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._answer()

    def _answer(self) -> None:
        asked, today = self._asked, self._session.today()
        source = self._folder or (self._gathered and self._gathered.writer)
        if asked is None or source is None:
            return

        def work(progress: Progress) -> tuple[Asked, Paper]:
            with speaking(asked.language):
                answer = asking.ask(asked.name, source, asked.term)
                made = asking.report(answer, today, thai_digits=asked.thai_digits)
            return asked, report_pages.draw(made, progress)

        self._watch(self._session.render(work, self._show, self._fail))

    def _show(self, drawn: tuple[Asked, Paper]) -> None:
        asked, paper = drawn
        if asked is self._asked:
            stay, self._shown = self._shown == asked.name, asked.name
            self.preview.show_paper(paper, stay=stay)
            self.out.offer(paper, f"{asked.name}-{asked.term.replace('/', '-')}")

    def _watch(self, task: Task) -> None:
        self._task = task
        self._answering.watch(task, self.tr("Adding up …"))

    def _ask_where(self) -> None:
        title = self.tr("Where to put the folder of Parquet files")
        choose_folder(self, title, self._begin_at(), self.export_into)

    def _ask_which(self) -> None:
        title = self.tr("A folder of Parquet files, of one district or many")
        choose_folder(self, title, self._begin_at(), self.show_folder)

    def _begin_at(self) -> Path:
        return report_files.last_folder(self._session.preferences)

    def _export(self, folder: Path, gathered: Gathered) -> None:
        self._gathered = gathered
        day = be_date(self._session.today()).replace("/", "-")

        def work(progress: Progress) -> tuple[Path, Exported]:
            path = _free(folder, f"parquet-{gathered.name}-{day}")
            return path, district_analysis.write(gathered, path, progress)

        task = self._session.render(work, self._tell_exported, self._say)
        self._writing.watch(task, self.tr("Writing Parquet files …"))

    def _tell_exported(self, told: tuple[Path, Exported]) -> None:
        path, made = told
        self._session.read(lambda services: services.analysis.note(made))
        words = self.tr("Packs of schools: {packs}. They are in “{name}”, in {folder}").format(
            packs=made.packs, name=path.name, folder=path.parent
        )
        self.banner.show_success(
            words, self.tr("Open the folder"), lambda: report_files.open_folder(path)
        )
        self.exported.emit(path)

    def _say(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.banner.show_error(str(problem))

    def _fail(self, problem: Exception) -> None:
        words = self.tr("This question could not be answered.")
        if isinstance(problem, CareError):
            words = str(problem)
        self._shown = ""
        self.preview.say(words, self.tr("Try again"))

    def _follow(self, what: str) -> None:
        if what in ("schools", "rounds", "settings"):
            self._gathered = None  # its numbers may be others now
            if self.isVisible():
                self.refresh()


def _thai_digits(services: DistrictServices) -> bool:
    return services.settings.thai_digits()


def _gather(services: DistrictServices) -> Steps[Gathered]:
    return services.analysis.gather()


def _free(folder: Path, name: str) -> Path:
    """A folder of that name, or the next one after it, that is not there yet."""
    names = (name, *(f"{name}-{n}" for n in range(2, _NAMES)))
    return next((folder / each for each in names if not (folder / each).exists()), folder / name)
