"""What happened, in words: moves of plans and referrals, activities, tasks, a term's results."""

from careapp.domain import calendar
from careapp.domain.activities import usual_kinds
from careapp.domain.plans import Move as PlanMove
from careapp.domain.referral_lists import usual_lists
from careapp.domain.referrals import INTERNAL
from careapp.domain.referrals import Move as ReferralMove
from careapp.domain.schools import Term
from careapp.i18n import language, translate
from careapp.store.timeline import Referred, Results, Task, TookPart

_TONES = {"resolved": "normal", "better": "normal", "same": "at_risk", "worse": "problem",
          "helped": "normal", "not_helped": "problem"}  # fmt: skip


def together(*parts: str) -> str:
    """What is said, one after the other, on one line."""
    return " · ".join(" ".join(part.split()) for part in parts if part.strip())


def result_word(result: str) -> str:
    """How a child was found; "" for none."""
    words = {
        "resolved": translate("Plans", "Resolved"),
        "better": translate("Plans", "Better"),
        "same": translate("Plans", "The same"),
        "worse": translate("Plans", "Worse"),
    }
    return words.get(result, "")


def plan_word(kind: str) -> str:
    """What was done with a plan."""
    words = {
        "start": translate("Timeline", "Begun"),
        "review": translate("Timeline", "Looked at again"),
        "return": translate("Timeline", "Sent back"),
        "close": translate("Timeline", "Closed"),
        "reopen": translate("Timeline", "Opened again"),
        "undo": translate("Timeline", "Taken back"),
        "seen": translate("Timeline", "Conflict looked at"),
    }
    return words.get(kind, kind)


def plan_move_words(move: PlanMove, about: str) -> str:
    return together(plan_word(move.kind), result_word(move.result), move.reason or about)


def plan_tone(move: PlanMove) -> str:
    return "problem" if move.kind == "return" else _TONES.get(move.result, "")


def referred_to(referral: Referred) -> str:
    """The unit of the school, or the agency."""
    if referral.kind == INTERNAL:
        return usual_lists().unit(referral.unit, language())
    return referral.partner or referral.unit


def referral_word(kind: str) -> str:
    """What was done with a referral."""
    words = {
        "send": translate("Timeline", "Sent"),
        "receive": translate("Timeline", "Received"),
        "result": translate("Timeline", "Answered"),
        "return": translate("Timeline", "Came back"),
        "close": translate("Timeline", "Closed"),
        "reopen": translate("Timeline", "Opened again"),
        "undo": translate("Timeline", "Taken back"),
        "seen": translate("Timeline", "Conflict looked at"),
    }
    return words.get(kind, kind)


def referral_move_words(move: ReferralMove, whom: str) -> tuple[str, str]:
    """What was done, and the tone of what came of it."""
    answer = usual_lists().answer(move.result, language()) if move.kind == "result" else ""
    said = answer or result_word(move.result)
    tone = "problem" if move.kind == "return" else _TONES.get(move.result, "")
    return together(referral_word(move.kind), whom, said, move.text or move.reason), tone


def activity_words(each: TookPart) -> str:
    """Which one, about what, and whether those it was for were there."""
    kind = usual_kinds().kind(each.kind)
    if kind.who == "parents":
        came = translate("Timeline", "the parents came")
        absent = translate("Timeline", "the parents did not come")
    else:
        came, absent = "", translate("Timeline", "was not there")
    return together(kind.word(language()), each.topic, came if each.came else absent)


def task_words(task: Task) -> str:
    if task.done:
        return translate("Timeline", "Done: {what}").format(what=task.what)
    if task.due is None:
        return translate("Timeline", "To do: {what}").format(what=task.what)
    words = translate("Timeline", "To do by {day}: {what}")
    return words.format(what=task.what, day=calendar.be_date_short(task.due, language()))


def card_words(card: Results, term: Term) -> str:
    """`ภาคเรียน 1/2569 · ขาด 3 วัน · สาย 1 วัน · เกรดเฉลี่ย 2.75`"""
    parts = [translate("Timeline", "Term {term}").format(term=f"{term.number}/{term.year}")]
    if card.absent is not None:
        parts.append(translate("Timeline", "absent %n day(s)", card.absent))
    if card.late is not None:
        parts.append(translate("Timeline", "late %n day(s)", card.late))
    if card.gpa is not None:
        parts.append(translate("Timeline", "grade average {gpa}").format(gpa=f"{card.gpa:.2f}"))
    return together(*parts)
