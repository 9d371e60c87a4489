"""Which letter, of which class, in which language and with which digits."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from careapp.domain import letters
from careapp.domain.letters import Template
from careapp.domain.people import Classroom
from careapp.domain.schools import Term
from careapp.i18n import LANGUAGES, language
from careapp.ui import theme
from careapp.ui.flow import FlowLayout
from careapp.ui.front import OTHER_LANGUAGE
from careapp.ui.pickers import Picker
from careapp.ui.screens.letter_making import Asked
from careapp.ui.screens.plan_fields import narrow
from careapp.ui.widgets import button

_WIDE = 300
_OWN_WORDS = dict(OTHER_LANGUAGE.values())


class LetterChoices(QWidget):
    """Shows only what the chosen letter asks for."""

    changed = Signal()

    def __init__(self, *, whole_school: bool) -> None:
        super().__init__()
        self._whole_school = whole_school
        self._term: Term | None = None
        self._rooms: Mapping[str, Classroom] = {}
        self._student = self._referral = ""
        self._above = self._sent = ""  # the class chosen above all screens; one that is asked for
        self.letter = narrow(Picker(self.tr("Which letter"), "Alt+1"))
        self.letter.setMinimumWidth(theme.px(_WIDE))
        self.room = Picker(self.tr("Of which class"), "Alt+2")
        self.language = Picker(self.tr("Language of the paper"), "Alt+3")
        self.digits = Picker(self.tr("Digits on the paper"), "Alt+4")
        self._only = button(self.tr("One student only"), "pill", icon="close",
                            tip=self.tr("The whole class again"))  # fmt: skip
        row = FlowLayout(self, gap=8, line_gap=6)
        for each in (self.letter, self.room, self._only, self.language, self.digits):
            row.addWidget(each)
        self.language.fill([(_OWN_WORDS[each], each) for each in LANGUAGES], language())
        self.digits.fill(
            [(self.tr("Digits ๑ ๒ ๓"), True), (self.tr("Digits 1 2 3"), False)],
            language() == "th",
        )
        self._offer_letters("")
        self._fit()
        self.letter.picked.connect(self._tell)
        self.room.picked.connect(self._tell)
        self.digits.picked.connect(self._tell)
        self.language.picked.connect(self._follow_language)
        self._only.clicked.connect(self._forget_student)

    def show_rooms(self, term: Term, rooms: Sequence[Classroom], chosen: str) -> None:
        """The classes of a term; `chosen` is the label of the one that is chosen above."""
        stays = self._term == term and chosen == self._above
        at = self._sent or (str(self.room.chosen() or "") if stays else "") or chosen
        self._term, self._rooms = term, {each.label: each for each in rooms}
        self._above, self._sent = chosen, ""
        self.room.fill([(label, label) for label in self._rooms], at)
        self._fit()

    def choose(self, detail: Mapping[str, object]) -> None:
        """What another screen asks for: a letter by `name`, of a `class`, a `student` or a
        `referral` by id."""
        self._student, self._referral = (str(detail.get(e, "")) for e in ("student", "referral"))
        name = str(detail.get("name", ""))
        self._offer_letters(name or str(self.letter.chosen() or ""))
        if detail.get("class"):
            self._sent = "" if self._rooms else str(detail["class"])
            self.room.choose(detail["class"])
        if "language" in detail:
            self.language.choose(detail["language"])
        self._fit()

    def asked(self) -> Asked | None:
        """What is chosen; None before the classes are known, or where there is none to choose."""
        template = self.template
        if self._term is None or template is None:
            return None
        room = self._rooms.get(str(self.room.chosen() or ""))
        of_class = template.about in ("class", "child")
        if of_class and room is None:
            return None
        return Asked(
            template,
            self._term,
            room if of_class else None,
            self._student if template.about == "child" else "",
            self._referral,
            str(self.language.chosen()),
            bool(self.digits.chosen()),
        )

    @property
    def template(self) -> Template | None:
        return letters.templates().get(str(self.letter.chosen()))

    def _offer_letters(self, chosen: str) -> None:
        """Those of a referral only where one is given; those of the school to who reaches it."""

        def fits(each: Template) -> bool:
            if each.about == "referral":
                return bool(self._referral) and each.id == chosen
            return each.about != "school" or self._whole_school

        found = [each for each in letters.templates().values() if fits(each)]
        self.letter.fill([(each.title[language()], each.id) for each in found], chosen)

    def _fit(self) -> None:
        about = self.template.about if self.template else ""
        self.room.setVisible(about in ("class", "child") and len(self._rooms) > 1)
        self._only.setVisible(about == "child" and bool(self._student))

    def _forget_student(self) -> None:
        self._student = ""
        self._tell()

    def _follow_language(self) -> None:
        """Thai papers have Thai digits unless somebody chooses others."""
        self.digits.choose(self.language.chosen() == "th")
        self._tell()

    def _tell(self, *_: object) -> None:
        self._fit()
        self.changed.emit()
