"""What a family asked to have set right: kept with its answer. Setting right is ordinary work."""

from dataclasses import replace

from careapp.domain.access import Action
from careapp.domain.corrections import ANSWERS, Correction
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.store import corrections


class Corrections:
    def __init__(self, desk: Desk, people: People) -> None:
        self._desk, self._people = desk, people

    def of_student(self, student: str) -> list[Correction]:
        """The newest first."""
        self._people.student(student)
        return corrections.of_student(self._desk.db, student)

    def ask(self, student: str, by: str, asked: str) -> str:
        """Note what is to be set right, and who asked; its id."""
        self._may_write(student)
        if not asked.strip():
            raise CareError(translate("Corrections", "Write down what is to be set right."))
        desk = self._desk
        made = Correction(
            desk.new_id(), student, desk.today, by.strip(), asked.strip(), who=desk.actor.staff
        )
        desk.write(corrections.save_correction(made))
        return made.id

    def answer(self, id_: str, answer: str, reason: str = "") -> None:
        """It was corrected, or refused with a reason; `answer` "" takes an answer back."""
        found = self._known(id_)
        if answer and answer not in ANSWERS:
            raise CareError(translate("Corrections", "Say whether it was corrected or refused."))
        if answer == "refused" and not reason.strip():
            raise CareError(translate("Corrections", "A refusal needs its reason (section 36)."))
        day = self._desk.today if answer else None
        made = replace(found, answer=answer, reason=reason.strip(), answered_on=day)
        self._desk.write(corrections.save_correction(made, found))

    def take_back(self, id_: str) -> None:
        """It was noted by mistake; `bring_back` undoes that."""
        found = self._known(id_)
        self._desk.write(corrections.save_correction(replace(found, deleted=True), found))

    def bring_back(self, id_: str) -> None:
        found = self._known(id_)
        self._desk.write(corrections.save_correction(replace(found, deleted=False), found))

    def _known(self, id_: str) -> Correction:
        found = corrections.correction(self._desk.db, id_)
        if found is None:
            raise CareError(translate("Corrections", "This request is not here any more."))
        self._may_write(found.student)
        return found

    def _may_write(self, student: str) -> None:
        self._desk.require(Action.KEEP_CONSENT)
        self._people.student(student, Action.KEEP_CONSENT)
