"""The erasure of a child: what goes, what has to stay a while, and what is said of it for good."""

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
LEAST_REASON = 5  # letters


@dataclass(frozen=True, slots=True)
class Erased:
    """What stays of an erasure: no name and nothing that was kept; `id` is the journal's entry."""

    id: str
    student: str  # the id, which means nothing any more
    day: date
    who: str
    reason: str
    counts: Mapping[str, int]


def kind_of(table: str) -> str:
    """The kind that a table is counted as."""
    return next((kind for kind, tables in COUNTED.items() if table in tables), OTHERS)


def same_name(typed: str, name: str) -> bool:
    """Whether a name was typed again, whatever the blanks; never so for an empty one."""

    def bare(text: str) -> str:
        return "".join(text.split()).casefold()

    return bool(bare(name)) and bare(typed) == bare(name)
