"""What a district's screens say: rounds, the states of schools in them, files that came in."""

from collections.abc import Mapping

from careapp.domain.districts import ListedSchool, Round
from careapp.domain.packs import Kept
from careapp.domain.schools import read_term, usual_term
from careapp.i18n import translate
from careapp.services.rounds import STATES, RoundLine
from careapp.ui import labels

# A shape as well as a colour for each state, and beside it the word.
TONES: Mapping[str, str] = {
    "missing": "",
    "faulty": "problem",
    "returned": "at_risk",
    "received": "need",
    "accepted": "normal",
}
ARRIVED: Mapping[str, str] = {
    "ok": "normal",
    "faulty": "problem",
    "duplicate": "muted",
    "foreign": "problem",
    "missing": "",
}
PACKS = "*.xlsx"


def state_word(state: str) -> str:
    words = {
        "missing": translate("DistrictWords", "Not sent"),
        "faulty": translate("DistrictWords", "With problems"),
        "returned": translate("DistrictWords", "Returned"),
        "received": translate("DistrictWords", "To be looked at"),
        "accepted": translate("DistrictWords", "Accepted"),
    }
    return words[state]


def arrived_word(status: str) -> str:
    words = {
        "ok": translate("DistrictWords", "Added up"),
        "faulty": translate("DistrictWords", "Set aside"),
        "duplicate": translate("DistrictWords", "Came before"),
        "foreign": translate("DistrictWords", "Not a pack of ours"),
    }
    return words.get(status, "")


def legend() -> list[tuple[str, str]]:
    return [(TONES[state], state_word(state)) for state in STATES]


def term_words(term: str) -> str:
    """`ปีการศึกษา 2569  ภาคเรียนที่ 1`"""
    return labels.term(usual_term(*read_term(term)))


def round_short(each: Round) -> str:
    """A round in the list above: its term, and till when."""
    if each.due is None:
        return term_words(each.term)
    words = translate("DistrictWords", "{term} · by {day}")
    return words.format(term=term_words(each.term), day=labels.day_short(each.due))


def due_words(each: Round, today_left: int | None) -> str:
    """Till when, and how many days that is."""
    if each.due is None or today_left is None:
        return translate("DistrictWords", "No day is set by which packs are wanted.")
    day = labels.day_words(each.due)
    if today_left > 0:
        words = translate("DistrictWords", "Wanted by {day}: %n day(s) left", today_left)
    elif today_left == 0:
        words = translate("DistrictWords", "Wanted by {day}: today")
    else:
        words = translate("DistrictWords", "Wanted by {day}: %n day(s) over", -today_left)
    return words.format(day=day)


def counted_words(pack: Kept) -> str:
    """Which version, when it came, how many children it counts."""
    words = translate("DistrictWords", "Version {version}, came on {day}")
    return words.format(version=pack.version, day=labels.day_words(pack.received))


def late_words(line: RoundLine) -> str:
    if line.days_late is None:
        return ""
    return translate("DistrictWords", "%n day(s) late", line.days_late)


def school_line(school: ListedSchool) -> str:
    """Its code, cluster and subdistrict."""
    return " · ".join(filter(None, (school.code, school.group, school.subdistrict)))


def needs_list() -> str:
    return translate(
        "DistrictWords",
        "There are no schools yet. The first step is the list of the district's schools: a table "
        "in Excel or CSV with a column of SMIS codes and one of names.",
    )
