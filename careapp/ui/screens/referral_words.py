"""Referrals in words: states, moves and answers, each with its icon and tone; and to whom."""

from collections.abc import Mapping
from datetime import date

from careapp.domain.referral_lists import usual_lists
from careapp.domain.referrals import EXTERNAL, Life, Move, Referral
from careapp.i18n import language, translate
from careapp.services.enclosures import Enclosure
from careapp.ui import labels
from careapp.ui.screens import plan_words
from careapp.ui.screens.plan_notes import Begun

_SHORT = 60  # letters of a problem on a card
RETURNED = "returned"  # beside the columns of the board: a draft again, with a reason


def column_look(column: str) -> tuple[str, str, str]:
    """The word, the icon and the tone of a column of the board, or of one that was returned."""
    looks = {
        "unanswered": (translate("Referrals", "No answer"), "warning", "problem"),
        "draft": (translate("Referrals", "To be sent"), "edit", ""),
        RETURNED: (translate("Referrals", "Returned"), "undo", "problem"),
        "sent": (translate("Referrals", "Sent"), "right", "accent"),
        "received": (translate("Referrals", "Received"), "person", "accent"),
        "result": (translate("Referrals", "Answered"), "info", "at_risk"),
        "closed": (translate("Referrals", "Closed"), "check", "normal"),
    }
    return looks[column]


def look_of(life: Life, day: date, days: int) -> tuple[str, str, str]:
    """The same of a referral on a day."""
    standing = life.standing
    return column_look(RETURNED if standing.state == RETURNED else standing.column(day, days))


def side_word(side: str) -> str:
    """Inside, but for what says that it goes outside."""
    if side == EXTERNAL:
        return translate("Referrals", "Outside")
    return translate("Referrals", "Inside")


def receiver(referral: Referral, partners: Mapping[str, str]) -> str:
    """The unit, the partner or the agency; says so while none is chosen."""
    if referral.partner or referral.kind == EXTERNAL:
        found = partners.get(referral.partner, "") or referral.unit
    else:
        found = usual_lists().unit(referral.unit, language()) if referral.unit else ""
    return found or translate("Referrals", "Nobody chosen yet")


def about(referral: Referral) -> str:
    """The first words of the problem."""
    text = _shortened(referral.problem.strip().partition("\n")[0])
    return text or translate("Referrals", "Nothing written yet")


def _shortened(text: str) -> str:
    return f"{text[:_SHORT].rstrip()} …" if len(text) > _SHORT else text


def when(life: Life, day: date) -> str:
    """`ส่ง 2 มิ.ย. 2569 · 15 วันแล้ว`, `รับเรื่อง 5 มิ.ย. 2569 · ครูอร`, `ร่าง 1 มิ.ย. 2569`"""
    standing, last = life.standing, life.standing.last
    if last is None:
        words = translate("Referrals", "drafted {day}")
        return words.format(day=labels.day_short(life.referral.opened_on))
    told = labels.day_short(last.day)
    if standing.state == "sent":
        words = translate("Referrals", "sent {day}").format(day=told)
        waited = (day - last.day).days
        ago = translate("Referrals", "%n day(s) ago", waited) if waited else ""
        return " · ".join(filter(None, (words, ago)))
    if standing.state == "closed":
        return " · ".join(filter(None, (told, plan_words.result_word(standing.outcome))))
    if standing.state == "received":
        return " · ".join(filter(None, (told, last.by)))
    if standing.state == "result":
        return " · ".join(filter(None, (told, answer_word(last.result))))
    return f"{told} · {last.reason}"


def answer_word(result: str) -> str:
    """What whoever received it answered; "" for none."""
    return usual_lists().answer(result, language()) if result else ""


def result_word(move: Move) -> str:
    return plan_words.result_word(move.result) or answer_word(move.result)


def move_word(kind: str) -> str:
    """What a move is called on its button and in the history."""
    words = {
        "send": translate("Referrals", "Send"),
        "receive": translate("Referrals", "It was received"),
        "result": translate("Referrals", "Record the answer"),
        "return": translate("Referrals", "It came back"),
        "close": translate("Referrals", "Close"),
        "reopen": translate("Referrals", "Open again"),
        "undo": translate("Referrals", "Taken back"),
        "seen": translate("Referrals", "Conflict looked at"),
    }
    return words.get(kind, kind)


def done_words(kind: str) -> str:
    """What is said when a move was made."""
    words = {
        "send": translate("Referrals", "The referral is sent. Print its letter below."),
        "receive": translate("Referrals", "Noted that it was received."),
        "result": translate("Referrals", "The answer is recorded."),
        "return": translate("Referrals", "It is returned. Put it right and send it again."),
        "close": translate("Referrals", "The referral is closed."),
        "reopen": translate("Referrals", "The referral is open again."),
    }
    return words[kind]


def said(move: Move) -> str:
    """`บันทึกผล · พยาบาลใจดี · รับไว้ช่วยเหลือต่อเนื่อง · นัดทุกเดือน`"""
    parts = (move_word(move.kind), move.by, result_word(move), move.reason, move.text)
    return " · ".join(filter(None, parts))


def told(move: Move) -> tuple[str, str]:
    """The tone and the words of a move in the history."""
    tones = {"helped": "normal", "going_on": "normal", "passed_on": "at_risk",
             "not_helped": "problem"}  # fmt: skip
    tone = tones.get(move.result) or plan_words.result_tone(move.result)
    return tone or ("problem" if move.kind == "return" else ""), said(move)


def begun(referral: Referral) -> Begun:
    """How a referral began."""
    words = translate("Referrals", "Drafted")
    if referral.plan:
        words = translate("Referrals", "Drafted from a care plan")
    return Begun(words, referral.opened_on, referral.opened_by)


def enclosure_word(each: Enclosure, form_titles: Mapping[str, str]) -> str:
    """What one can tick is called."""
    if each.kind == "plan":
        words = translate("Referrals", "Care log (paper 1)")
        return f"{words}: {_shortened(each.name)}" if each.name else words
    if each.kind == "family":
        return translate("Referrals", "Family: names and telephones")
    return each.name or form_titles.get(each.form, each.form)
