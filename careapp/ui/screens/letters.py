"""Memos and letters of a school: of a class, of the school, to the parents, of a referral."""

from collections.abc import Iterable, Mapping

from careapp.domain.access import Action
from careapp.domain.letters import Template
from careapp.domain.people import Classroom, Pupil
from careapp.domain.schools import Term
from careapp.services.schools import SchoolServices
from careapp.ui.screens import report_words
from careapp.ui.screens.letter_choices import LetterChoices
from careapp.ui.screens.letter_desk import LetterDesk
from careapp.ui.session import Session

_GROUPS = ("school", "term", "class", "numbers", "care", "meeting")
_SHARE = {"child": (*_GROUPS, "child"), "referral": ("school", "term", "class", "referral")}
_Class = tuple[Term, Classroom, list[Pupil]]


class LettersScreen(LetterDesk):
    follows = ("people", "settings", "referrals", "screenings")

    def __init__(self, session: Session) -> None:
        self.choices = LetterChoices(whole_school=session.actor.reaches_school)
        super().__init__(session, self.choices)
        self._term: Term | None = None
        self._classroom: Classroom | None = None
        self._children_of: tuple[Term, Classroom] | None = None  # who are offered
        self.header.set_title(self.tr("Memo and letter"))
        self._texts.setText(self.tr("The school's texts"))
        self.preview.acted.connect(lambda: self.wanted.emit("roster", None))
        self.choices.changed.connect(self._read_children)

    def set_place(self, term: Term, classroom: Classroom | None) -> None:
        """Letters of another term or class."""
        self._term, self._classroom = term, classroom
        self.refresh()

    def refresh(self) -> None:
        """Read the classes anew, and what the letter is filled with."""
        term, self._children_of = self._term, None
        if term is not None:
            self._session.read(lambda services: services.people.classrooms(term), self._take_rooms)

    def take(self, detail: object) -> None:
        """Be sent here for a letter by its `name`, of a `class`, a `student` or a `referral`."""
        if isinstance(detail, Mapping):
            self.choices.choose(detail)
            self._read_children()
            self.fill()

    def _groups(self, template: Template) -> Iterable[str]:
        return _SHARE.get(template.about, _GROUPS)

    def _take_rooms(self, rooms: tuple[Classroom, ...]) -> None:
        if self._term is not None:
            label = self._classroom.rooms[0].label if self._classroom else ""
            self.choices.show_rooms(self._term, rooms, label)
            self._read_children()
            self.fill()

    def _read_children(self) -> None:
        """Offer the children of the class that is chosen."""
        term, room = self._term, self.choices.classroom
        if term is None or room is None or self._children_of == (term, room):
            return
        self._children_of = term, room

        def work(services: SchoolServices) -> _Class:
            return term, room, services.people.pupils(term, room)

        self._session.read(work, self._take_children)

    def _take_children(self, found: _Class) -> None:
        term, room, pupils = found
        if (term, room) == (self._term, self.choices.classroom):
            self.choices.show_children(pupils)

    def _say_nobody(self) -> None:
        if self._term is not None:
            self._asked = None
            words, action = report_words.no_students(self._term)
            may = self._session.actor.may(Action.IMPORT_ROSTER)
            self.preview.say(words, action if may else "")
