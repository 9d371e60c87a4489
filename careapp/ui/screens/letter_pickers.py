"""Which letter, in which language and with which digits: what every desk of letters asks."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careapp.domain.letters import Template
from careapp.i18n import LANGUAGES, language
from careapp.ui import theme
from careapp.ui.flow import FlowLayout
from careapp.ui.front import OTHER_LANGUAGE
from careapp.ui.pickers import Picker
from careapp.ui.screens.letter_making import AskedLetter
from careapp.ui.screens.plan_fields import narrow

_WIDE = 300
_OWN_WORDS = dict(OTHER_LANGUAGE.values())


class LetterPickers(QWidget):
    """Pickers in a row; `between` are those that stand between letter and language."""

    changed = Signal()

    def __init__(self, *between: QWidget) -> None:
        super().__init__()
        self._among: dict[str, Template] = {}
        self.letter = narrow(Picker(self.tr("Which letter"), "Alt+1"))
        self.letter.setMinimumWidth(theme.px(_WIDE))
        self.language = language_picker(self.tr("Language of the paper"), "Alt+3")
        self.digits = Picker(self.tr("Digits on the paper"), "Alt+4")
        row = FlowLayout(self, gap=8, line_gap=6)
        for each in (self.letter, *between, self.language, self.digits):
            row.addWidget(each)
        self.digits.fill(
            [(self.tr("Digits ๑ ๒ ๓"), True), (self.tr("Digits 1 2 3"), False)],
            language() == "th",
        )
        self.letter.picked.connect(self._tell)
        self.digits.picked.connect(self._tell)
        self.language.picked.connect(self._follow_language)

    def asked(self) -> AskedLetter | None:
        """What is chosen; None before it is known what there is, or where there is none."""
        raise NotImplementedError

    @property
    def template(self) -> Template | None:
        return self._among.get(str(self.letter.chosen()))

    def _offer(self, found: Iterable[Template], chosen: str) -> None:
        self._among = {each.id: each for each in found}
        pairs = [(each.title[language()], id_) for id_, each in self._among.items()]
        self.letter.fill(pairs, chosen)

    def _fit(self) -> None:
        """Show what the chosen letter asks for."""

    def _choose_language(self, wanted: object) -> None:
        """Another language without telling anybody: Thai papers have Thai digits, until somebody
        chooses others."""
        if wanted != self.language.chosen():
            self.language.choose(wanted)
            self.digits.choose(wanted == "th")

    def _follow_language(self) -> None:
        self.digits.choose(self.language.chosen() == "th")
        self._tell()

    def _tell(self, *_: object) -> None:
        self._fit()
        self.changed.emit()


def language_picker(name: str, key: str = "") -> Picker:
    """Of the languages of papers, each by its own word; the one in use is chosen."""
    made = Picker(name, key)
    made.fill([(_OWN_WORDS[each], each) for each in LANGUAGES], language())
    return made
