"""What the turn of the year is called on screen: fates, classes, and the count of it all."""

from collections.abc import Callable, Mapping, Sequence

from careapp.domain.year_turn import Fate, Going, Line
from careapp.i18n import translate
from careapp.services.year_turn import Done, Preview
from careapp.ui import labels
from careapp.ui.record_model import Column

KEYS: Mapping[Fate, str] = {"up": "U", "repeat": "R", "graduate": "G", "leave": "L"}
_TONES: Mapping[str, str] = {
    "up": "normal",
    "repeat": "at_risk",
    "graduate": "accent",
    "leave": "problem",
}


def fate_word(fate: str) -> str:
    words = {
        "up": translate("YearTurn", "Goes up"),
        "repeat": translate("YearTurn", "Repeats"),
        "graduate": translate("YearTurn", "Graduates"),
        "leave": translate("YearTurn", "Leaves"),
    }
    return words[fate]


def counted(counts: Mapping[str, int]) -> str:
    """`118 go up, 1 repeats, 20 graduate, 1 leaves`; what is nobody is not said."""
    words = {
        "up": translate("YearTurn", "{n} go up"),
        "repeat": translate("YearTurn", "{n} repeat"),
        "graduate": translate("YearTurn", "{n} graduate"),
        "leave": translate("YearTurn", "{n} leave"),
    }
    return " · ".join(words[each].format(n=n) for each, n in counts.items() if n)


def whole(preview: Preview) -> str:
    """Before and after in one line that adds up."""
    rooms = preview.after
    words = translate(
        "YearTurn", "Now {now} students: {parts}. In the new year {then} in {rooms} classes."
    )
    return words.format(
        now=len(preview.going),
        parts=counted(preview.counts),
        then=sum(count for _, count in rooms),
        rooms=len(rooms),
    )


def told(done: Done) -> str:
    """What was done, when and by whom."""
    words = translate("YearTurn", "Turned into {year} on {day} by {who}: {parts}")
    said = words.format(
        year=done.year, day=labels.day_words(done.day), who=done.who, parts=counted(done.counts)
    )
    if done.why:
        said = f"{said} · " + translate("YearTurn", "Reason: {why}").format(why=done.why)
    return said


def class_columns(then: Callable[[Line], str]) -> Sequence[Column[Line]]:
    """A class of this year, its fates, and what it becomes."""
    return (
        Column(translate("YearTurn", "Class"), lambda each: each.classroom.label, width=78),
        Column(translate("YearTurn", "Becomes"), then, width=0),
        Column(translate("YearTurn", "All"), lambda each: str(each.total), 40, align="right"),
        *(_fate_column(fate) for fate in KEYS),
    )


def _fate_column(fate: Fate) -> Column[Line]:
    def show(line: Line) -> str:
        return str(line.fates[fate] or "–")

    return Column(_short_word(fate), show, width=40, align="right")


def _short_word(fate: Fate) -> str:
    words = {
        "up": translate("YearTurn", "Up"),
        "repeat": translate("YearTurn", "Again"),
        "graduate": translate("YearTurn", "Done"),
        "leave": translate("YearTurn", "Out"),
    }
    return words[fate]


def child_columns() -> Sequence[Column[Going]]:
    return (
        Column(translate("YearTurn", "No."), _number, width=46, align="right"),
        Column(
            translate("YearTurn", "Name"), lambda each: labels.short_name(each.pupil.student), 0
        ),
        Column(
            translate("YearTurn", "What then"),
            lambda each: fate_word(each.fate),
            width=118,
            tone=lambda each: _TONES[each.fate],
        ),
        Column(translate("YearTurn", "New class"), _then, width=96),
    )


def _number(each: Going) -> str:
    return "" if each.pupil.number is None else str(each.pupil.number)


def _then(each: Going) -> str:
    if each.to is None:
        return ""
    number = "" if each.number is None else f" · {each.number}"
    return f"{each.to.label}{number}"
