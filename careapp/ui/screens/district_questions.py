"""Ready questions to a district's numbers, or to those of many districts in a folder: the answer as
a paper; and the numbers as Parquet files, for whoever stands above."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

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
from careapp.ui.screens import district_words, report_files, report_pages
from careapp.ui.screens.district_papers import Asked, DistrictPapers
from careapp.ui.screens.gallery import Offer
from careapp.ui.screens.report_pages import Paper
from careapp.ui.widgets import button

_NAMES = 99  # how many folders of one day are told apart


class DistrictQuestionsScreen(DistrictPapers):
    """Whatever is chosen, the answer follows. What was gathered once is asked until the district
    changes."""

    exported = Signal(object)  # Path: the folder that was written

    def __init__(self, session: DistrictSession) -> None:
        super().__init__(
            session, self.tr("Adding up …"), self.tr("This question could not be answered.")
        )
        self.set_title(self.tr("Ready questions"))
        self._name = next(iter(asking.questions()))
        self._folder: Path | None = None
        self._gathered: Gathered | None = None
        self._writing = Busy(self)
        self.parquet = button(self.tr("Write Parquet files …"), key="Ctrl+Shift+P", icon="save")
        self.other = button(self.tr("Ask a folder …"), key="Ctrl+O", icon="table")
        self.own = button(self.tr("This district again"), icon="undo")
        self._build()
        self.parquet.clicked.connect(self._ask_where)
        self.other.clicked.connect(self._ask_which)
        self.own.clicked.connect(lambda: self.show_folder(None))

    def _build(self) -> None:
        back = button(self.tr("Reports"), "plain", icon="left")
        back.clicked.connect(lambda: self.wanted.emit("reports", None))
        for each in (back, self.out.print, self.out.excel, self.out.pdf):
            self.header.add_action(each)
        foot = FlowLayout(gap=8, line_gap=6)
        for each in (self.parquet, self.other, self.own):
            foot.addWidget(each)
        self.left.add(foot)
        self.own.hide()

    def refresh(self) -> None:
        self._gathered = None
        self._session.read(_thai_digits, self._begin, self._fail)

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
        if not self._term:
            return
        self._ask()
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

    def _file_name(self, asked: Asked) -> str:
        return f"{asked.name}-{asked.term.replace('/', '-')}"

    def _forget(self) -> None:
        self._gathered = None

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


def _thai_digits(services: DistrictServices) -> bool:
    return services.settings.thai_digits()


def _gather(services: DistrictServices) -> Steps[Gathered]:
    return services.analysis.gather()


def _free(folder: Path, name: str) -> Path:
    """A folder of that name, or the next one after it, that is not there yet."""
    names = (name, *(f"{name}-{n}" for n in range(2, _NAMES)))
    return next((folder / each for each in names if not (folder / each).exists()), folder / name)
