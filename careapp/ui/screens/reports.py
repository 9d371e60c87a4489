"""The reports: a gallery of what can be made, and the paper itself, to be saved or printed."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from careapp.domain.access import Action
from careapp.domain.people import Classroom, Student
from careapp.domain.schools import Term
from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.pages import Banner, Card
from careapp.ui.screens import completeness_words, report_source, report_words
from careapp.ui.screens.paper_desk import GalleryDesk
from careapp.ui.screens.report_choices import ReportChoices
from careapp.ui.screens.report_making import Making
from careapp.ui.screens.report_out import ReportOut
from careapp.ui.screens.report_pages import Paper
from careapp.ui.screens.report_preview import ReportPreview
from careapp.ui.screens.report_source import Asked, Built, Choices
from careapp.ui.session import Session
from careapp.ui.widgets import button

_FIRST = "screening-class"


class ReportsScreen(GalleryDesk):
    """Whatever is chosen, the paper follows."""

    wanted = Signal(str, object)  # another screen: its id, and what for
    brief = False

    def __init__(self, session: Session) -> None:
        right = Card()
        super().__init__(right)
        self.set_title(self.tr("Reports"))
        self._session = session
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._known: Choices | None = None
        self._name = ""
        self._detail: Mapping[str, object] = {}
        self._shown = ""  # the report whose paper is in sight
        self._way_on = ""  # what the button under a sentence does
        self._hint = Banner()
        self._choices = ReportChoices()
        self._preview = ReportPreview(session)
        self._making = Making(session, Busy(self._preview))
        self._out = ReportOut(session, self, self.banner)
        self.keeps = self._choices.notes
        self._build(right)
        self._connect()

    def _build(self, right: Card) -> None:
        for each in (self._out.print, self._out.excel, self._out.pdf):
            self.header.add_action(each)
        self.targets = button(self.tr("Targets"), key="F8", icon="check")
        self.targets.clicked.connect(lambda: self.wanted.emit("targets", None))
        self.left.add(self.targets)
        self.letters = button(self.tr("Memo, letter"), key="Ctrl+Shift+M", icon="edit")
        self.letters.clicked.connect(lambda: self.wanted.emit("letters", None))
        self.left.add(self.letters)
        self.pack = button(self.tr("District pack"), key="F9", icon="export")
        self.pack.clicked.connect(lambda: self.wanted.emit("submissions", None))
        self.left.add(self.pack)
        self.pack.setVisible(self._session.actor.may(Action.SUBMIT))
        right.add(self._choices)
        right.add(self._hint)
        right.add(self._preview, 1)

    def _connect(self) -> None:
        self.gallery.picked.connect(self.show_report)
        self._choices.changed.connect(self._make)
        self._choices.titled.connect(self._save_title)
        self._choices.signers_asked.connect(self._go_to_signers)
        self._preview.acted.connect(self._act)
        numbers = self._preview.numbers
        numbers.child_asked.connect(lambda id_: self.wanted.emit("students", id_))
        numbers.children_asked.connect(self._go_to_children)
        numbers.opened.connect(self._note_opened)
        self._making.made.connect(self._show)
        self._making.empty.connect(self._say_empty)
        self._making.failed.connect(self._fail)
        self._making.stopped.connect(self._say_stopped)
        self._session.changed.connect(self._follow)
        self.keeps.given.connect(lambda: self.take({"name": self.keeps.names[0], "title": True}))

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Reports of another term or class."""
        self._term, self._classroom = term, classroom
        self.refresh()

    def refresh(self) -> None:
        """Read and draw again: the numbers are those of now."""
        term = self._term
        if term is None:
            return

        def work(services: SchoolServices) -> Choices:
            return report_source.read_choices(services, term)

        self._session.read(work, self._take_choices, self._fail)

    def take(self, detail: object) -> None:
        """Show what another screen asks for: a report's `name`, and a `class` or `grade` by name,
        or one `student`."""
        if isinstance(detail, Mapping):
            self._detail = detail
            if self._known is not None:
                self._take_detail()
                self._make()

    def show_report(self, name: str) -> None:
        """Choose a report by its name."""
        self._choose(name)
        self._make()

    @property
    def preview(self) -> ReportPreview:
        return self._preview

    @property
    def choices(self) -> ReportChoices:
        return self._choices

    @property
    def out(self) -> ReportOut:
        """The buttons for the paper in sight."""
        return self._out

    def _take_choices(self, known: Choices) -> None:
        if known.term != self._term:
            return
        before, self._known = self._known, known
        offers = report_words.offers(known)
        allowed = [each.id for each in offers if not each.locked]
        self._name = self._name or (_FIRST if _FIRST in allowed else allowed[0])
        if before is None or offers != report_words.offers(before):
            self.gallery.show_offers(offers, self._name)
        self.header.set_subtitle(labels.term(known.term))
        self._choices.show_choices(known, self._classroom)
        self._choose(self._name)
        self._take_detail()
        self._make()

    def _take_detail(self) -> None:
        detail, self._detail = self._detail, {}
        if "name" in detail:
            self._choose(str(detail["name"]))
        if detail.get("title"):
            self._choices.show_title()
        student = detail.get("student")
        place = str(detail.get("class") or detail.get("grade") or "")
        if student or place:
            self._choices.choose_place(place, student if isinstance(student, Student) else None)

    def _choose(self, name: str) -> None:
        kind = self._known.kind(name) if self._known else None
        if kind is not None:
            self._name = name
            self.gallery.choose(name)
            self._choices.show_kind(kind)

    def _make(self, *, all_pages: bool = False) -> None:
        """Build and draw what is chosen; where it cannot be, say why."""
        known = self._known
        kind = known.kind(self._name) if known else None
        if known is None or kind is None:
            return
        self._making.stop()
        self._hint.clear()
        self._out.offer(None)
        wanted = self._choices.wanted()
        if known.refused(kind):
            self._say(report_words.too_wide(), "", "")
        elif wanted is None or not known.classes:
            self._say(*report_words.no_students(known.term), "roster")
        else:
            self._making.make(Asked(self._name, wanted, all_pages))

    def _show(self, built: Built, paper: Paper) -> None:
        stay, self._shown = self._shown == built.asked.name, built.asked.name
        self._choices.show_report(paper.report)
        self._preview.show_paper(paper, stay=stay)
        self._out.offer(paper, report_words.file_name(built.asked.name, built.asked.wanted))
        if paper.report.caution:
            self._hint.show_warning(paper.report.caution)
        elif built.screened == 0:
            words, go = report_words.none_yet(built.asked.name), self.tr("To the screening")
            self._hint.show_warning(words, go, lambda: self.wanted.emit("screenings", None))
        elif built.holes:
            words, go = completeness_words.hole_line(built.holes), self.tr("See who")
            self._hint.show_warning(words, go, lambda: self.wanted.emit("completeness", None))

    def _say(self, words: str, action: str, way_on: str) -> None:
        """Say something in place of a paper; the button is for those who may do what it does."""
        self._shown, self._way_on = "", way_on
        needed = {"roster": Action.IMPORT_ROSTER, "terms": Action.MANAGE_SCHOOL}.get(way_on)
        may = needed is None or self._session.actor.may(needed)
        self._preview.say(words, action if may else "")

    def _say_empty(self, built: Built) -> None:
        way_on = "all" if built.counted else "terms" if built.there else "roster"
        self._say(*report_words.why_nothing(built), way_on)

    def _say_stopped(self) -> None:
        self._say(self.tr("The drawing was stopped."), self.tr("Draw it again"), "again")

    def _fail(self, problem: Exception) -> None:
        words = self.tr("This report could not be made.")
        if isinstance(problem, CareError):
            words = str(problem)
        self._say(words, self.tr("Try again"), "again")

    def _act(self) -> None:
        match self._way_on:
            case "roster":
                self.wanted.emit("roster", None)
            case "terms":
                self.wanted.emit("settings", {"section": "terms"})
            case way_on:
                self._make(all_pages=way_on == "all")

    def _go_to_children(self, ids: object, title: str) -> None:
        self.wanted.emit("students", {"ids": ids, "title": title})

    def _note_opened(self, children: int) -> None:
        """Who is behind a number was looked at: that is noted."""
        name, term = self._name, self._term

        def work(services: SchoolServices) -> None:
            at = term.id if term else ""
            services.desk.looked("report", name, term=at, children=children)

        self._session.read(work)

    def _go_to_signers(self) -> None:
        self.wanted.emit("settings", {"section": "signers"})

    def _save_title(self, title: str) -> None:
        name = self._name
        self._session.read(
            lambda services: services.settings.save_title(name, title), self._take_title
        )

    def _take_title(self, _: None) -> None:
        self.banner.show_success(self.tr("The title is saved."))
        self.refresh()

    def _follow(self, what: str) -> None:
        if what in ("people", "screenings", "settings") and self.isVisible():
            self.refresh()
