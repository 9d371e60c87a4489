"""The children of a class before a form: what each has answered so far, and who is finished."""

from careapp.domain.records import Answer, Record
from careapp.forms.defaults import beginning
from careapp.forms.logic import holes
from careapp.services.class_sheets import Line, Sheet
from careapp.ui.screens.screening_columns import WithTyped


class Children:
    """In class order; answers given here are added to those of the sheet."""

    def __init__(self, sheet: Sheet, typed: WithTyped) -> None:
        """`typed` gives a record's stored answers with those that are not on the disk yet."""
        self.sheet = sheet
        self._answers = [dict(typed(line.record.id, line.record.answers)) for line in sheet.lines]
        self._begun = {
            line.record.id
            for line, answers in zip(sheet.lines, self._answers, strict=True)
            if line.stored or line.typed or answers
        }
        self._finished = {line.record.id for line in sheet.lines if line.record.status == "final"}

    def __len__(self) -> int:
        return len(self.sheet.lines)

    def line(self, at: int) -> Line:
        return self.sheet.lines[at]

    def place_of(self, student: str) -> int:
        """Where a child is; -1 for one of another class."""
        ids = [line.pupil.student.id for line in self.sheet.lines]
        return ids.index(student) if student in ids else -1

    def answers(self, at: int) -> dict[str, Answer]:
        return self._answers[at]

    def shown(self, at: int) -> dict[str, Answer]:
        """The answers; of a child who has none yet, what the form begins with."""
        return {**self._beginning(at), **self._answers[at]}

    def begin(self, at: int) -> dict[str, Answer]:
        """What the form begins with becomes the child's answers, once; gives those."""
        found = self._beginning(at)
        self._answers[at].update(found)
        self._begun.add(self.line(at).record.id)
        return found

    def answer(self, at: int, item: str, value: Answer | None) -> dict[str, Answer | None]:
        """None: no answer any more. Gives all that is to be kept: the first answer begins."""
        given: dict[str, Answer | None] = {**self.begin(at), item: value}
        if value is None:
            self._answers[at].pop(item, None)
        else:
            self._answers[at][item] = value
        return given

    def _beginning(self, at: int) -> dict[str, Answer]:
        return {} if self.line(at).record.id in self._begun else beginning(self.sheet.form)

    def missing(self, at: int) -> tuple[str, ...]:
        """Items that still need an answer; none once the teacher has finished without them."""
        if self.line(at).record.id in self._finished:
            return ()
        return holes(self.sheet.form, self._answers[at])

    def complete(self, at: int) -> bool:
        return bool(self._answers[at]) and not self.missing(at)

    def done(self) -> int:
        return sum(self.complete(at) for at in range(len(self)))

    def waiting(self) -> int:
        """The first who is not complete; -1 for none."""
        return next((at for at in range(len(self)) if not self.complete(at)), -1)

    def note(self, record: Record) -> None:
        """What the journal says of a record now."""
        (self._finished.add if record.status == "final" else self._finished.discard)(record.id)
