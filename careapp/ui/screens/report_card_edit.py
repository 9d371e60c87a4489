"""The numbers of one child's term, typed one below the other; what cannot be is said at once."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from careapp.domain.report_cards import FIELDS, Field, ReportCard, doubts, faults, read_value, shown
from careapp.domain.schools import Term
from careapp.i18n import translate
from careapp.services.report_card_words import field_words, said
from careapp.ui import labels, theme
from careapp.ui.pickers import Picker
from careapp.ui.widgets import button, label, set_kind, set_text

Typed = dict[str, str]  # by field; "term" is which one


class CardEdit(QWidget):
    """One term of a child. Tells what is typed, and the card that shall be stored."""

    saved = Signal(object)  # a ReportCard
    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._student = ""
        self._known: Mapping[str, ReportCard] = {}
        self._term = Picker(self.tr("Term"))
        self._lines: dict[Field, QLineEdit] = {}
        self._say = label("", "error", wrap=True)
        self._save = button(self.tr("Save"), "primary", icon="save")
        self._leave = button(self.tr("Not now"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(self.tr("Term"), "muted"), 0, 0)
        grid.addWidget(self._term, 0, 1)
        for row, field in enumerate(FIELDS, 1):
            name, line = label(field_words(field), "muted", wrap=True), QLineEdit()
            name.setBuddy(line)
            line.setAccessibleName(field_words(field))
            line.setFixedWidth(theme.px(84))
            line.textEdited.connect(self._note)
            line.returnPressed.connect(self.save)
            self._lines[field] = line
            grid.addWidget(name, row, 0)
            grid.addWidget(line, row, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addWidget(self._say)
        column.addLayout(foot)
        self._term.picked.connect(self._fill)
        self._save.clicked.connect(self.save)
        self._leave.clicked.connect(self.left)

    def begin(
        self, student: str, terms: Sequence[Term], cards: Sequence[ReportCard], term: str
    ) -> None:
        """Show a term of a child as it is known, to be changed."""
        self._student, self._known = student, {each.term: each for each in cards}
        newest = sorted(terms, key=lambda each: (each.year, each.number), reverse=True)
        pairs: list[tuple[str, object]] = [(labels.term_short(each), each.id) for each in newest]
        if term and term not in [each.id for each in terms]:
            pairs.append((term, term))
        self._term.fill(pairs, term or None)
        self._fill()

    def take_focus(self) -> None:
        self._lines["days_open"].setFocus()

    def texts(self) -> Typed:
        """What is typed and differs from what is stored; nothing if nothing does."""
        known = self._card
        found: Typed = {
            str(field): line.text()
            for field, line in self._lines.items()
            if line.text() != shown(field, known.value(field))
        }
        return {"term": self.term, **found} if found else {}

    def put(self, typed: Typed) -> None:
        """Put back what was typed."""
        for field, line in self._lines.items():
            if field in typed:
                line.setText(typed[field])
        self._check()

    @property
    def term(self) -> str:
        return str(self._term.chosen() or "")

    @property
    def sentence(self) -> str:
        """What is said of the numbers."""
        return self._say.text()

    def save(self) -> None:
        """Tell the card, unless a number cannot be."""
        card = self._read()
        if isinstance(card, ReportCard) and not faults(card):
            self.saved.emit(card)
        else:
            self._check()

    @property
    def _card(self) -> ReportCard:
        """What is known of the term."""
        return self._known.get(self.term) or ReportCard(self._student, self.term)

    def _fill(self, *_: object) -> None:
        known = self._card
        for field, line in self._lines.items():
            line.setText(shown(field, known.value(field)))
        self._check()

    def _note(self) -> None:
        self._check()
        self.typed.emit()

    def _read(self) -> ReportCard | Field:
        """The card that is typed, or the field that holds no number."""
        values: dict[str, int | float | None] = {}
        for field, line in self._lines.items():
            try:
                values[field] = read_value(field, line.text())
            except ValueError:
                return field
        return ReportCard(self._student, self.term).with_values(values)

    def _check(self) -> None:
        """Say what cannot be, else what is doubtful, and mark its field."""
        card = self._read()
        states: dict[Field, str] = {}
        words = ""
        if not isinstance(card, ReportCard):
            states[card] = "error"
            words = translate("ReportCards", "“{text}” is not a number.").format(
                text=self._lines[card].text()
            )
        elif wrong := faults(card):
            states, words = {each.field: "error" for each in wrong}, said(wrong[0])
        elif unsure := doubts(card):
            states, words = {each.field: "warning" for each in unsure}, said(unsure[0])
        for field, line in self._lines.items():
            set_kind(line, states.get(field, ""), "state")
        set_kind(self._say, "error" if "error" in states.values() else "warning")
        set_text(self._say, words)
        self._say.setVisible(bool(words))
        self._save.setEnabled("error" not in states.values())
