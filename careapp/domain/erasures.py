"""The erasure of a child, or of a part of what is kept about it: what goes, and what is said of it
for good."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

# What an erasure takes, as it is counted to people: kind → tables. The rest of a child's rows is
# counted as "others".
COUNTED: Mapping[str, tuple[str, ...]] = {
    "data": ("student", "guardian", "sibling", "enrolment"),
    "records": ("record", "result"),
    "photos": ("photo",),
    "plans": ("plan", "plan_move", "plan_step", "plan_note", "plan_conference"),
    "sealed": ("sealed_note",),
    "referrals": ("referral", "referral_move", "referral_note"),
    "visits": ("visit_plan", "visit_task"),
    "cards": ("report_card",),
    "documents": ("document",),
    "alarms": ("alarm",),
    "consents": ("consent", "correction", "retention"),
}
OTHERS = "others"
KINDS = (*COUNTED, OTHERS)
# What can go alone: not the child itself, nor what its family allowed. `form:ID` are the records of
# one form. A record takes its scores, photos and alarms along, a plan the sealed notes in it.
PARTS = ("photos", "documents", "records", "sealed", "alarms", "plans", "referrals", "visits",
         "cards")  # fmt: skip
FORM = "form:"
_ALONG = {"plans": ("sealed_note",)}
# What the care history of a child is: the award looks at three years of it.
OF_CARE = frozenset(PARTS) - {"photos", "documents", "sealed", "alarms"}
REVIEW = "review"  # the part that a yearly review took: the kinds that were over
LEAST_REASON = 5  # letters


def tables_of(part: str) -> tuple[str, ...]:
    """The tables of which one of `PARTS` takes the rows."""
    return (*COUNTED[part], *_ALONG.get(part, ()))


def is_care(part: str) -> bool:
    """Whether a part, or everything (""), holds care history."""
    return not part or part.startswith(FORM) or part in OF_CARE


@dataclass(frozen=True, slots=True)
class Erased:
    """What stays of an erasure: no name and nothing that was kept; `id` is the journal's entry."""

    id: str
    student: str  # the id, which means nothing any more
    day: date
    who: str
    reason: str
    counts: Mapping[str, int]
    part: str = ""  # "" for all of it


def kind_of(table: str) -> str:
    """The kind that a table is counted as."""
    return next((kind for kind, tables in COUNTED.items() if table in tables), OTHERS)


def same_name(typed: str, name: str) -> bool:
    """Whether a name was typed again, whatever the blanks; never so for an empty one."""

    def bare(text: str) -> str:
        return "".join(text.split()).casefold()

    return bool(bare(name)) and bare(typed) == bare(name)
