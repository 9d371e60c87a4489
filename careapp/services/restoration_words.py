"""What a restoration would lose or win, in words: kinds, people, children, days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from careapp.domain import thai
from careapp.i18n import translate
from careapp.store.losses import Tally


@dataclass(frozen=True, slots=True)
class Side:
    """Entries that only one of two files holds. `kinds` are counts of things by what they are,
    `people` counts of entries by who wrote them, the most first. `about` are names of children, in
    a district of schools: children are named only to who may see them all, `count` is how many
    they are. `erased`: who was erased by these entries."""

    entries: int = 0
    kinds: tuple[tuple[str, int], ...] = ()
    people: tuple[tuple[str, int], ...] = ()
    about: tuple[str, ...] = ()
    count: int = 0
    erased: int = 0
    newest: datetime | None = None


NOTHING = Side()


def side(found: Tally, staff: Mapping[str, str], about: Mapping[str, str], *, told: bool) -> Side:
    """`staff` and `about` are names by id; `told`: the latter may be named."""
    kinds: dict[str, int] = {}
    for table, count in found.rows.items():
        word = kind_word(table)
        kinds[word] = kinds.get(word, 0) + count
    people: dict[str, int] = {}
    for who, count in found.people.items():
        name = staff.get(who) or translate("Restoration", "Somebody who is not in the list")
        people[name] = people.get(name, 0) + count
    names = (about[each] for each in found.about if about.get(each, "").strip())
    named = tuple(sorted(names, key=thai.sort_key)) if told else ()
    return Side(found.entries, _most(kinds), _most(people), named, len(found.about),
                len(found.erased), found.newest)  # fmt: skip


def _most(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def kind_word(table: str) -> str:
    """What the rows of a table are called, many of them; the rest are settings."""
    return _words().get(table) or translate("Restoration", "Settings and other things")


def _words() -> Mapping[str, str]:
    records = translate("Restoration", "Screenings, visits and other forms")
    plans = translate("Restoration", "Care plans, with steps and notes")
    referrals = translate("Restoration", "Referrals")
    visits = translate("Restoration", "Planned home visits and tasks")
    family = translate("Restoration", "Families")
    people = translate("Restoration", "Students' data")
    files = translate("Restoration", "Photos and documents")
    packs = translate("Restoration", "District packs")
    return {
        **dict.fromkeys(("student", "enrolment"), people),
        **dict.fromkeys(("guardian", "sibling"), family),
        "record": records,
        "result": translate("Restoration", "Scores"),
        "alarm": translate("Restoration", "Alarms"),
        "plan": plans,
        "plan_move": plans,
        "plan_step": plans,
        "plan_note": plans,
        "plan_conference": plans,
        "sealed_note": plans,
        "referral": referrals,
        "referral_move": referrals,
        "referral_note": referrals,
        "visit_plan": visits,
        "visit_task": visits,
        "activity": translate("Restoration", "Activities"),
        "photo": files,
        "document": files,
        "report_card": translate("Restoration", "Attendance and results"),
        "sign": translate("Restoration", "Decisions about early signs"),
        "consent": translate("Restoration", "What families allowed"),
        "staff": translate("Restoration", "People and accounts"),
        "purge": translate("Restoration", "Erased students"),
        **dict.fromkeys(("submission", "pack"), packs),
        "listed": translate("Restoration", "Schools of the list"),
        "pin": translate("Restoration", "Keys of schools"),
        "round": translate("Restoration", "Rounds"),
        "supervision": translate("Restoration", "Visits to schools, and notes about them"),
    }
