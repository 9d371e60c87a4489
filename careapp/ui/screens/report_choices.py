"""Of what a report is made: class or grade, cut-offs, language and digits of the paper, title."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careapp.domain.people import Classroom, Student
from careapp.i18n import LANGUAGES, language
from careapp.reports.meetings import MEETINGS, part_words
from careapp.reports.model import Report
from careapp.services.report_kinds import ReportKind, Wanted
from careapp.ui import labels, theme
from careapp.ui.flow import FlowLayout
from careapp.ui.front import OTHER_LANGUAGE
from careapp.ui.pickers import Picker
from careapp.ui.screens.report_parts import PartsDialog
from careapp.ui.screens.report_source import Choices
from careapp.ui.screens.report_title import TitleDialog
from careapp.ui.unsaved import Notes
from careapp.ui.widgets import button

_EDITION = 190  # as much of a name as tells it from another
_OWN_WORDS = dict(OTHER_LANGUAGE.values())


class ReportChoices(QWidget):
    """Shows only what the chosen report asks for."""

    changed = Signal()
    titled = Signal(str)  # the school's own title of this report; "" for the usual one
    signers_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices: Choices | None = None
        self._kind: ReportKind | None = None
        self._classroom: Classroom | None = None  # as chosen above all screens
        self._picked = ""  # as chosen here: it stays until another class is chosen above
        self._student: Student | None = None
        self._place = Picker(self.tr("Whom the report counts"), "Alt+1")
        self._edition = Picker(self.tr("Cut-offs"), "Alt+2")
        self._language = Picker(self.tr("Language of the paper"), "Alt+3")
        self._digits = Picker(self.tr("Digits on the paper"), "Alt+4")
        self._only = button("", "pill", icon="close", tip=self.tr("The whole class again"))
        self._more = button(self.tr("Title and signatures"), "plain", key="Alt+5", icon="edit")
        self._parts = button(self.tr("Parts of the booklet"), "plain", key="Alt+8", icon="cards")
        self._without: frozenset[str] = frozenset()
        self._usual: dict[str, str] = {}  # titles that reports have by themselves
        self.notes = Notes(self)  # titles that are being typed
        self._build()
        self._connect()

    def _build(self) -> None:
        self._language.fill([(_OWN_WORDS[each], each) for each in LANGUAGES], language())
        self._digits.fill([(self.tr("Digits 1 2 3"), False), (self.tr("Digits ๑ ๒ ๓"), True)])
        self._edition.setMaximumWidth(theme.px(_EDITION))
        row = FlowLayout(gap=8, line_gap=6)
        for each in (self._only, self._place, self._edition, self._language, self._digits):
            row.addWidget(each)
        row.addWidget(self._parts)
        row.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        self._only.hide()

    def _connect(self) -> None:
        self._place.picked.connect(self._pick)
        for picker in (self._edition, self._language, self._digits):
            picker.picked.connect(self._tell)
        self._only.clicked.connect(self._forget_student)
        self._parts.clicked.connect(self.show_parts)
        self._more.clicked.connect(self.show_title)

    def show_choices(self, choices: Choices, classroom: Classroom | None) -> None:
        """What there is, and the class chosen above all screens (None: the whole school)."""
        before = self._choices
        stays = before is not None and before.term == choices.term
        stays = stays and classroom == self._classroom
        self._choices, self._classroom = choices, classroom
        self._follow_school(before, choices)
        if not stays:
            self._picked, self._student = "", None
        if self._kind is not None:
            self._fit()

    def _follow_school(self, before: Choices | None, now: Choices) -> None:
        """Cut-offs and digits are the school's until somebody chooses others here."""
        if before is None or self._digits.chosen() == before.thai_digits:
            self._digits.choose(now.thai_digits)
        chosen = self._edition.chosen()
        if before is None or chosen == before.editions[0].id:
            chosen = now.editions[0].id
        words = self.tr("{edition} · not verified")
        pairs: list[tuple[str, object]] = []
        for each in now.editions:
            title = each.title.of(language())
            pairs.append((title if each.verified else words.format(edition=title), each.id))
        self._edition.fill(pairs, chosen)
        listed = self._edition.view()
        listed.setMinimumWidth(listed.sizeHintForColumn(0) + theme.px(24))

    def show_kind(self, kind: ReportKind) -> None:
        """The report that is chosen."""
        self._kind = kind
        self._fit()

    def choose_place(self, label_: str, student: Student | None = None) -> None:
        """A class or grade by its name, or one child alone."""
        self._student = student
        self._picked = f"class {label_}" if "/" in label_ else f"grade {label_}"
        self._fit()

    def wanted(self) -> Wanted | None:
        """What is chosen; None before there is anything to choose from, or no class to choose."""
        choices, kind = self._choices, self._kind
        if choices is None or kind is None:
            return None
        what, _, name = str(self._place.chosen() or "").partition(" ")
        classroom = choices.classroom(name) if what == "class" else None
        grade = name if what == "grade" else None
        if kind.scope == "school":
            classroom = grade = None
        elif (kind.scope, classroom, grade) in (("class", None, grade), ("grade", classroom, None)):
            return None
        return Wanted(
            choices.term,
            classroom,
            grade,
            self._student if kind.scope == "any" else None,
            self._named_edition(choices),
            str(self._language.chosen()),
            bool(self._digits.chosen()),
            without=self._without if kind.name == MEETINGS else frozenset(),
        )

    def _named_edition(self, choices: Choices) -> str | None:
        """None for the one in use: each form may have its own."""
        chosen = str(self._edition.chosen())
        return chosen if self._has_editions() and chosen != choices.editions[0].id else None

    def show_report(self, report: Report) -> None:
        """What was made: it has the title that such a paper has by itself, or the school's own."""
        if report.sections and not self._own_title():
            self._usual[report.name] = report.sections[0].title

    def _has_editions(self) -> bool:
        return self._kind is not None and self._kind.name.startswith("sdq-")

    def _own_title(self) -> str:
        if self._choices is None or self._kind is None:
            return ""
        return self._choices.titles.get(self._kind.name, "")

    def _fit(self) -> None:
        """Offer the places of the report's scope, the nearest to what was chosen before."""
        pairs = self._places()
        known = {data for _, data in pairs}
        above = f"class {self._classroom.label}" if self._classroom else "school"
        near = (self._picked, _grade_of(self._picked), above, _grade_of(above))
        self._place.fill(pairs, next((each for each in near if each in known), None))
        self._place.setVisible(len(pairs) > 1 or (bool(pairs) and pairs[0][1] != "school"))
        self._edition.setVisible(self._has_editions())
        self._parts.setVisible(self._kind is not None and self._kind.name == MEETINGS)
        self._show_student()

    def _places(self) -> list[tuple[str, object]]:
        choices, kind = self._choices, self._kind
        if choices is None or kind is None:
            return []
        grades = list(dict.fromkeys(each.grade for each in choices.classes))
        several = [each for each in grades if sum(c.grade == each for c in choices.classes) > 1]
        classes: list[tuple[str, object]] = [
            (each.label, f"class {each.label}") for each in choices.classes
        ]
        whole: list[tuple[str, object]] = [(self.tr("Whole school"), "school")]
        match kind.scope:
            case "class":
                return classes
            case "grade":
                return [(each, f"grade {each}") for each in grades]
            case "school":
                return whole
        if not choices.whole_school:
            return classes
        words = self.tr("All of {grade}")
        return [
            *whole,
            *((words.format(grade=each), f"grade {each}") for each in several),
            *classes,
        ]

    def _show_student(self) -> None:
        here = self._student is not None and self._kind is not None and self._kind.scope == "any"
        self._only.setVisible(here)
        if here and self._student is not None:
            self._only.setText(self.tr("Only {name}").format(name=labels.short_name(self._student)))

    def _forget_student(self) -> None:
        self._student = None
        self._show_student()
        self._tell()

    def show_title(self) -> None:
        """The title of the report that is chosen, to be changed."""
        choices, kind = self._choices, self._kind
        if choices is None or kind is None:
            return
        usual = self._usual.get(kind.name) or kind.title()
        shown = TitleDialog(
            self, self._own_title(), usual, choices.signers, may_change=choices.may_change
        )
        shown.titled.connect(self.titled)
        shown.signers_asked.connect(self.signers_asked)
        kept, _ = self.notes.look(kind.name)
        if kept:
            shown.put_back(kept["title"])
        name = kind.name
        shown.typed.connect(lambda text: self.notes.note(name, {"title": text}))
        shown.settled.connect(lambda: self.notes.note(name, None))
        shown.open()

    def show_parts(self) -> None:
        """Of which parts the booklet is made."""
        shown = PartsDialog(self, part_words(language()), self._without)
        shown.chosen.connect(self._leave_out)
        shown.open()

    def _leave_out(self, parts: frozenset[str]) -> None:
        if parts != self._without:
            self._without = parts
            self._tell()

    def _pick(self, place: object) -> None:
        self._picked = str(place)
        self._tell()

    def _tell(self, *_: object) -> None:
        self.changed.emit()


def _grade_of(place: str) -> str:
    """`class ป.4/1` → `grade ป.4`"""
    return place.replace("class", "grade").partition("/")[0]
