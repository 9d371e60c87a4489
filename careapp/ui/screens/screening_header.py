"""What stands above grid, form and results: the title, the way back, which form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careapp.domain.records import Informant
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.i18n import language, translate
from careapp.ui import labels, theme
from careapp.ui.low_page import LowHeader
from careapp.ui.pickers import Picker
from careapp.ui.screens.screening_columns import choice_name, form_name
from careapp.ui.widgets import button

Choice = tuple[str, Informant]  # a form's id and who fills it in
BACK_KEY, OTHER_KEY, RESULTS_KEY, PAPERS_KEY = "Alt+Up", "F7", "F8", "Ctrl+Shift+E"


def choices(forms: Sequence[Form]) -> list[tuple[str, Choice]]:
    """Every form by each of its informants, with its name."""
    return [(choice_name(form, who), (form.id, who)) for form in forms for who in form.informants]


def edition_words(edition: Edition, form: Form | None = None) -> str:
    """`เกณฑ์คู่มือ สพฐ.`, and if nothing of it was checked; "" for a form without cut-offs.

    Of a `form` that a growth standard of the school's own belongs to: whose it is, or that there is
    none yet.
    """
    if not edition.cutoffs:
        return ""
    words = translate("Screenings", "Cut-offs: {edition}")
    shown = words.format(edition=edition.title.of(language()))
    if form is not None and form.has_standard and edition.standard is None:
        missing = translate("Screenings", "no Thai table yet: put it in under Settings, Forms")
        shown = f"{shown} ({missing})"
    elif edition.standard is not None:
        shown = f"{shown} ({edition.standard.source})"
    return shown if edition.verified else f"{shown} ({doubt_words(edition)})"


def doubt_words(edition: Edition) -> str:
    """How far an edition was checked against its source; "" when all of it was."""
    if not edition.verified:
        return translate("Screenings", "not verified")
    return translate("Screenings", "partly not verified") if edition.doubtful else ""


class ScreeningHeader(QWidget):
    """A title with its actions; below it the way back, the form, and the page's own tools."""

    back = Signal()
    form_picked = Signal(object)  # a Choice
    papers_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = LowHeader()
        self._back = button(self.tr("All forms"), "plain", key=BACK_KEY, icon="left")
        self._back.clicked.connect(self.back)
        self._forms = Picker(self.tr("Form"), "F6")
        self._forms.setMinimumContentsLength(8)  # letters; else as long as the longest name
        self._forms.picked.connect(self.form_picked)
        words = self.tr("Excel, paper")
        self.papers = button("", "plain", key=PAPERS_KEY, tip=words, icon="table")
        self.papers.clicked.connect(self.papers_asked)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.px(10))
        self.tools.addWidget(self._back)
        self.tools.addWidget(self._forms)
        self.tools.addWidget(self.papers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.page)
        column.addLayout(self.tools)

    def show_forms(self, pairs: Sequence[tuple[str, Choice]], chosen: Choice) -> None:
        self._forms.fill(pairs, chosen)

    def say_about(self, form: Form, informant: Informant, edition: Edition) -> None:
        """Which form, who answers it, and the cut-offs in use, below the title."""
        by = labels.informant(informant)
        who = self.tr("answered by: {informant}").format(informant=by) if by else ""
        said = (form_name(form), who, edition_words(edition, form))
        self.page.set_subtitle(" · ".join(filter(None, said)))

    def add_tool(self, tool: QWidget) -> None:
        self.tools.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_stretch(self) -> None:
        self.tools.addStretch(1)
