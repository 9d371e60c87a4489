"""Care plans in words: states, moves and outcomes, each with its icon and tone."""

from collections.abc import Mapping
from datetime import date

from careapp.domain.measures import usual_measures
from careapp.domain.plans import Life, Move, Plan, Standing
from careapp.i18n import language, translate
from careapp.ui import labels
from careapp.ui.screens.plan_notes import Begun
from careapp.ui.screens.screening_columns import short

RETURNED = "returned"  # beside the columns of the board: a new plan that was sent back


def column_look(column: str) -> tuple[str, str, str]:
    """The word, the icon and the tone of a column of the board, or of a plan that was sent back."""
    looks = {
        "new": (translate("Plans", "New"), "add", ""),
        RETURNED: (translate("Plans", "Sent back"), "undo", "problem"),
        "active": (translate("Plans", "In progress"), "right", "accent"),
        "due": (translate("Plans", "Review due"), "calendar", "at_risk"),
        "closed": (translate("Plans", "Closed"), "check", "normal"),
    }
    return looks[column]


def look_of(standing: Standing, day: date) -> tuple[str, str, str]:
    """The same of a plan on a day."""
    return column_look(RETURNED if standing.state == RETURNED else standing.column(day))


def result_word(result: str) -> str:
    """How a review or the end found the child; "" for none."""
    words = {
        "resolved": translate("Plans", "Resolved"),
        "better": translate("Plans", "Better"),
        "same": translate("Plans", "The same"),
        "worse": translate("Plans", "Worse"),
    }
    return words.get(result, "")


def result_tone(result: str) -> str:
    tones = {"resolved": "normal", "better": "normal", "same": "at_risk", "worse": "problem"}
    return tones.get(result, "")


def move_word(kind: str) -> str:
    """What a move is called on its button and in the history."""
    words = {
        "start": translate("Plans", "Begin the plan"),
        "review": translate("Plans", "Review"),
        "return": translate("Plans", "Send back"),
        "close": translate("Plans", "Close the plan"),
        "reopen": translate("Plans", "Open again"),
        "undo": translate("Plans", "Taken back"),
        "seen": translate("Plans", "Conflict looked at"),
    }
    return words.get(kind, kind)


def done_words(kind: str) -> str:
    """What is said when a move was made."""
    words = {
        "start": translate("Plans", "The plan has begun."),
        "review": translate("Plans", "Noted how it is."),
        "return": translate("Plans", "Sent back to whoever keeps the plan."),
        "close": translate("Plans", "The plan is closed."),
        "reopen": translate("Plans", "The plan is open again."),
    }
    return words[kind]


def said(move: Move) -> str:
    """`ติดตามผล · ดีขึ้น · มาเรียนสี่วัน · ดูอีกครั้ง 1 ก.ค. 2569`"""
    again = ""
    if move.review_on:
        words = translate("Plans", "next review {day}")
        again = words.format(day=labels.day_short(move.review_on))
    parts = (move_word(move.kind), result_word(move.result), move.reason, again)
    return " · ".join(filter(None, parts))


def told(move: Move) -> tuple[str, str]:
    """The tone and the words of a move in the history."""
    return result_tone(move.result), said(move)


def begun(plan: Plan) -> Begun:
    """How a plan began."""
    words = (
        translate("Plans", "Opened from a result") if plan.source else translate("Plans", "Opened")
    )
    return Begun(words, plan.opened_on, plan.opened_by)


def about(plan: Plan, words: Mapping[str, str]) -> str:
    """The dimensions of a plan, else the first words of what it is about."""
    names = [short(words.get(each, each)) for each in sorted(plan.concerns)]
    if names:
        return ", ".join(names)
    text = (plan.story or plan.signs or plan.goal).strip().partition("\n")[0]
    return text or translate("Plans", "Nothing written yet")


def when(life: Life, day: date) -> str:
    """`ดูอีกครั้ง 1 ก.ค. 2569`, `เลยกำหนด 3 วัน`, `2 ส.ค. 2569 · ดีขึ้น`, `เปิด 1 มิ.ย. 2569`"""
    standing = life.standing
    if standing.state == "closed" and standing.last is not None:
        day_ended = labels.day_short(standing.last.day)
        return " · ".join(filter(None, (day_ended, result_word(standing.result))))
    if standing.review_on is None:
        words = translate("Plans", "opened {day}")
        return words.format(day=labels.day_short(life.plan.opened_on))
    late = (day - standing.review_on).days
    if late > 0:
        return translate("Plans", "%n day(s) overdue", late)
    if late == 0:
        return translate("Plans", "today")
    words = translate("Plans", "next review {day}")
    return words.format(day=labels.day_short(standing.review_on))


def steps_done(life: Life) -> str:
    """`ทำแล้ว 2 จาก 5 ขั้น`; "" without steps."""
    if not life.steps:
        return ""
    words = translate("Plans", "{done} of {all} steps done")
    return words.format(done=life.done, all=len(life.steps))


def measure_word(id_: str) -> str:
    return usual_measures().word(id_, language())
