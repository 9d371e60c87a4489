"""Why totals do not agree, in sentences of the paper's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from careapp.forms.definition import Form
from careapp.i18n import in_language


@dataclass(frozen=True, slots=True)
class Words:
    language: str

    def twice(self, rooms: Sequence[str]) -> str:
        words = in_language(
            self.language,
            "Reconciliation",
            "A child is in {rooms} on the count day and is counted in each. Take it out of one.",
        )
        return words.format(rooms=", ".join(rooms))

    def no_sex(self) -> str:
        return in_language(
            self.language,
            "Reconciliation",
            "A child has no sex written down and is in no total of boys or girls. Write it down.",
        )

    def unknown(self) -> str:
        return in_language(
            self.language,
            "Reconciliation",
            "A child is in class by its enrolment, but is not in the school: take in the hand-over "
            "file that it comes with.",
        )

    def no_class(self) -> str:
        return in_language(
            self.language,
            "Reconciliation",
            "Children are known who were never in a class: give them one, or take them out.",
        )

    def not_added(self) -> str:
        return in_language(
            self.language,
            "Reconciliation",
            "A report does not add up to the roster of the count day. Have the school's file "
            "checked.",
        )

    def record(self, form: Form, why: str, n: int) -> str:
        """`why` the `n` children are not counted: came, left, never."""
        words = {
            "came": in_language(
                self.language,
                "Reconciliation",
                "{form}: {n} not counted, of children who came after the count day.",
            ),
            "left": in_language(
                self.language,
                "Reconciliation",
                "{form}: {n} not counted, of children who were not in class on the count day.",
            ),
            "never": in_language(
                self.language,
                "Reconciliation",
                "{form}: {n} not counted, of children who were never in a class.",
            ),
        }
        return words[why].format(form=form.title.of(self.language), n=n)

    def since(self, *, came: int, moved_in: int, gone: int, moved_out: int) -> str:
        """What has happened to a grade since the count day."""
        moved = in_language(self.language, "Reconciliation", "{n} moved in from another grade")
        away = in_language(self.language, "Reconciliation", "{n} moved to another grade")
        parts = ((came, self._came()), (moved_in, moved), (gone, self._gone()), (moved_out, away))
        return " · ".join(words.format(n=n) for n, words in parts if n)

    def dmc(self, more: int, *, came: int, gone: int) -> str:
        """DMC has `more` than the reports (fewer below 0); `came` and `gone` since the count
        day."""
        more_words = in_language(
            self.language, "Reconciliation", "DMC has {n} more than the reports"
        )
        fewer = in_language(self.language, "Reconciliation", "DMC has {n} fewer than the reports")
        said = (more_words if more > 0 else fewer).format(n=abs(more))
        if more > 0 and came:
            why = self._came().format(n=came)
        elif more < 0 and gone:
            why = self._gone().format(n=gone)
        else:
            why = in_language(
                self.language,
                "Reconciliation",
                "the list of the count day may not be the one DMC has",
            )
        return f"{said} · {why}"

    def _came(self) -> str:
        return in_language(self.language, "Reconciliation", "{n} came after the count day")

    def _gone(self) -> str:
        return in_language(self.language, "Reconciliation", "{n} left after the count day")
