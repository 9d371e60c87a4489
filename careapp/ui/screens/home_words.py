"""Today's numbers in words: of which children, by which form, and when something is due."""

from collections.abc import Mapping, Sequence
from datetime import date

from careapp.domain.deadlines import Deadline
from careapp.domain.schools import usual_term
from careapp.i18n import language, translate
from careapp.services.deadlines import Marked
from careapp.services.home import ALL_SDQ, Today
from careapp.services.report_kinds import HOME_VISIT, SCREENING
from careapp.services.steps import Step
from careapp.ui import labels

STUDENTS = "students"
_NAMED = 2  # children named beside a number


def form_name(id_: str) -> str:
    """`คัดกรอง 11 ด้าน`, `SDQ ครู`."""
    names = {
        SCREENING: translate("Home", "11-dimension screening"),
        ALL_SDQ: translate("Home", "SDQ, all informants"),
        "sdq-teacher": translate("Home", "SDQ, teacher"),
        "sdq-parent": translate("Home", "SDQ, parent"),
        "sdq-self": translate("Home", "SDQ, student"),
        HOME_VISIT: translate("Home", "Home visits"),
    }
    return names.get(id_, id_)


def listed(ids: Sequence[str], title: str) -> tuple[str, Mapping[str, object]]:
    """The students' screen with exactly these children: place and detail."""
    return STUDENTS, {"ids": tuple(ids), "title": title}


def names(today: Today, ids: Sequence[str], most: int = _NAMED) -> str:
    """The first few children by name, and how many more there are."""
    shown = [labels.short_name(today.pupils[id_].student) for id_ in ids[:most]]
    if more := len(ids) - len(shown):
        shown.append(translate("Home", "and %n more", more))
    return " · ".join(shown)


def counted_words(today: Today) -> str:
    """Which children the numbers are of."""
    n = len(today.counted)
    if today.by_count_day:
        words = translate("Home", "Counted as in the reports: %n child(ren) in class on {day}", n)
        return words.format(day=labels.day_short(today.term.count_day))
    words = translate(
        "Home", "Nobody was in class on the count day, {day}: these are the %n of now", n
    )
    return words.format(day=labels.day_short(today.term.count_day))


def asked_words(step: Step) -> str:
    """Of whom a form is asked, where it is not asked of all; "" else."""
    if not step.not_asked or step.ages.low is None:
        return ""
    if not step.total:
        words = translate("Home", "{form}: from {low} years, nobody here yet")
    elif step.ages.high is None:
        words = translate("Home", "{form}: from {low} years, {n} here")
    else:
        words = translate("Home", "{form}: {low} to {high} years, {n} here")
    low, high = step.ages.low, step.ages.high
    return words.format(form=form_name(step.id), low=low, high=high, n=step.total)


def title(deadline: Deadline) -> str:
    """`ยืนยันข้อมูลนักเรียน DMC รอบที่ 1`, `ปิดภาคเรียนที่ 1/2569`."""
    if deadline.yearly is not None:
        return deadline.yearly.title[language()]
    term = deadline.term.id if deadline.term else ""
    if deadline.kind == "term begins":
        return translate("Home", "Term {term} begins").format(term=spoken(term))
    return translate("Home", "Term {term} ends").format(term=spoken(term))


def spoken(term: str) -> str:
    """`1/2569`, as it is spoken."""
    year, _, number = term.partition("/")
    return f"{number}/{year}"


def days_of(deadline: Deadline) -> str:
    """`10 พ.ย. 2569`, or from when to when."""
    last = labels.day_short(deadline.last)
    if deadline.first == deadline.last:
        return last
    if (deadline.first.year, deadline.first.month) == (deadline.last.year, deadline.last.month):
        return f"{deadline.first.day}–{last}"
    return f"{labels.day_short(deadline.first)} – {last}"


def due(each: Marked, day: date) -> str:
    """`อีก 12 วัน`, `พรุ่งนี้`, `ผ่านมา 14 วัน`, `ทำแล้ว`."""
    deadline, left = each.deadline, each.deadline.days(day)
    if each.done:
        return translate("Home", "done")
    if left < 0:
        return translate("Home", "%n day(s) ago", -left)
    if deadline.is_running(day):
        return translate("Home", "%n day(s) left", left)
    ahead = (deadline.first - day).days
    if ahead == 0:
        return translate("Home", "today")
    return translate("Home", "tomorrow") if ahead == 1 else translate("Home", "in %n days", ahead)


def source(deadline: Deadline) -> str:
    """Where the day is from, in which edition, and what to look out for."""
    if (yearly := deadline.yearly) is not None:
        edition = translate("Home", "edition {edition}").format(edition=yearly.edition)
        said = (yearly.source.get(language(), ""), edition if yearly.edition else "")
        return " · ".join(filter(None, (*said, yearly.hint.get(language(), ""))))
    term = deadline.term
    if term is not None and term == usual_term(term.year, term.number):
        return translate("Home", "Ministry regulation B.E. 2549, clause 7")
    return translate("Home", "as the school has set it")
