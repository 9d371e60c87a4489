"""Activities in words: kinds, days, places, and who came."""

from collections.abc import Mapping, Sequence
from datetime import date

from careapp.domain.activities import Activity, Line, usual_kinds
from careapp.domain.people import Guardian
from careapp.i18n import language, translate
from careapp.ui import labels

ALL = ""  # the filter that is none


def kind_word(id_: str) -> str:
    return usual_kinds().kind(id_).word(language())


def place_word(classroom: str) -> str:
    """The class, or that it is of the whole school."""
    return classroom or translate("Activities", "Whole school")


def when(activity: Activity | Line) -> str:
    """`12 มิ.ย. 2569`, or until when as well."""
    return days(activity.day, activity.until)


def days(day: date, until: date | None) -> str:
    first = labels.day_short(day)
    return f"{first} – {labels.day_short(until)}" if until and until != day else first


def topic(activity: Activity | Line) -> str:
    """What it is about, else its kind."""
    return activity.topic.strip() or kind_word(activity.kind)


def of_asked(came: int, asked: int) -> str:
    """`26 จาก 28 (93%)`; "" where nobody was asked."""
    if not asked:
        return ""
    words = labels.of_total(came, asked)
    return f"{words} ({round(100 * came / asked)}%)"


def relation(guardian: Guardian) -> str:
    """`บิดา`, or how a guardian is related."""
    words = {
        "father": translate("Activities", "Father"),
        "mother": translate("Activities", "Mother"),
    }
    return words.get(guardian.role) or guardian.kinship or translate("Activities", "Guardian")


def who_came(came: Mapping[str, str], student: str, family: Sequence[Guardian]) -> str:
    """`มารดา`, that somebody came, or that nobody did."""
    if student not in came:
        return translate("Activities", "Absent")
    found = next((each for each in family if each.id == came[student]), None)
    return relation(found) if found else translate("Activities", "Came")


def source_words() -> str:
    """Where the list of kinds is from, and whether that was checked."""
    known = usual_kinds()
    words = known.source.get(language(), known.source["en"])
    if not known.verified:
        words += " · " + translate("Activities", "not verified with the office")
    return words
