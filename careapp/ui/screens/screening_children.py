"""The children of a class before a form: what each has answered so far, and who is finished."""

from careapp.domain.records import Answer, Record
from careapp.forms.logic import holes
from careapp.services.class_sheets import Line, Sheet
from careapp.ui.screens.screening_columns import WithTyped


class Children:
    """In class order; answers given here are added to those of the sheet."""

    def __init__(self, sheet: Sheet, typed: WithTyped) -> None:
        """`typed` gives a record's stored answers with those that are not on the disk yet."""
        self.sheet = sheet
        self._answers = [dict(typed(line.record.id, line.record.answers)) for line in sheet.lines]
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

    def answer(self, at: int, item: str, value: Answer | None) -> None:
        """None: no answer any more."""
        if value is None:
            self._answers[at].pop(item, None)
        else:
            self._answers[at][item] = value

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
