"""Which letter of a school, of which class or child, in which language and with which digits."""

from collections.abc import Mapping, Sequence

from careapp.domain import letters
from careapp.domain.letters import Template
from careapp.domain.people import Classroom, Pupil
from careapp.domain.schools import Term
from careapp.i18n import translate
from careapp.ui.pickers import Picker
from careapp.ui.screens.letter_child import ChildField
from careapp.ui.screens.letter_making import Asked
from careapp.ui.screens.letter_pickers import LetterPickers


class LetterChoices(LetterPickers):
    """Shows only what the chosen letter asks for."""

    def __init__(self, *, whole_school: bool) -> None:
        self.room = Picker(translate("LetterChoices", "Of which class"), "Alt+2")
        self.child = ChildField("Alt+5")
        super().__init__(self.room, self.child)
        self._whole_school = whole_school
        self._term: Term | None = None
        self._rooms: Mapping[str, Classroom] = {}
        self._student = self._referral = ""
        self._above = self._sent = ""  # the class chosen above all screens; one that is asked for
        self._offer_letters("")
        self._fit()
        self.room.picked.connect(lambda _: self._take_child(""))
        self.child.picked.connect(self._take_child)

    def show_rooms(self, term: Term, rooms: Sequence[Classroom], chosen: str) -> None:
        """The classes of a term; `chosen` is the label of the one that is chosen above."""
        stays = self._term == term and chosen == self._above
        at = self._sent or (str(self.room.chosen() or "") if stays else "") or chosen
        self._term, self._rooms = term, {each.label: each for each in rooms}
        self._above, self._sent = chosen, ""
        self.room.fill([(label, label) for label in self._rooms], at)
        self._fit()

    @property
    def classroom(self) -> Classroom | None:
        """The class that is chosen."""
        return self._rooms.get(str(self.room.chosen() or ""))

    def show_children(self, pupils: Sequence[Pupil]) -> None:
        """The children of the class; one who is not among them is asked for no more."""
        self.child.offer(pupils)
        if self._student and all(each.student.id != self._student for each in pupils):
            self._take_child("")

    def choose(self, detail: Mapping[str, object]) -> None:
        """What another screen asks for: a letter by `name`, of a `class`, a `student` or a
        `referral` by id."""
        self._student, self._referral = (str(detail.get(e, "")) for e in ("student", "referral"))
        name = str(detail.get("name", ""))
        self._offer_letters(name or str(self.letter.chosen() or ""))
        self.child.choose(self._student)
        if detail.get("class"):
            self._sent = "" if self._rooms else str(detail["class"])
            self.room.choose(detail["class"])
        if "language" in detail:
            self._choose_language(detail["language"])
        self._fit()

    def asked(self) -> Asked | None:
        """None before the classes are known, or where there is none to choose."""
        template = self.template
        if self._term is None or template is None:
            return None
        room = self.classroom
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

    def _offer_letters(self, chosen: str) -> None:
        """Those of a referral only where one is given; those of the school to who reaches it."""

        def fits(each: Template) -> bool:
            if each.about == "referral":
                return bool(self._referral) and each.id == chosen
            return each.about != "school" or self._whole_school

        self._offer(filter(fits, letters.templates().values()), chosen)

    def _fit(self) -> None:
        about = self.template.about if self.template else ""
        self.room.setVisible(about in ("class", "child") and len(self._rooms) > 1)
        self.child.setVisible(about == "child")

    def _take_child(self, student: str) -> None:
        self._student = student
        self.child.choose(student)
        self._tell()
