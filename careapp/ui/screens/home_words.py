"""Today's numbers in words: what is to be done and where it is done, and when something is due."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from careapp.domain.deadlines import Deadline
from careapp.domain.schools import usual_term
from careapp.i18n import language, translate
from careapp.services.home import ALL_SDQ, Marked, Today
from careapp.services.reports import SCREENING, SDQ
from careapp.services.steps import Step
from careapp.ui import labels

SOON = 14  # days ahead in which a deadline is something to do
STUDENTS, SCREENINGS, TICK, TERM = "students", "screenings", "tick", "term"
_NAMED = 2  # children named beside a number


@dataclass(frozen=True, slots=True)
class Way:
    """A button: its words, the place it opens (or what it does here), and what for."""

    words: str
    place: str
    detail: object


@dataclass(frozen=True, slots=True)
class ToDo:
    """A line of what is to be done; the first of its ways is the next step."""

    tone: str
    words: str
    about: str = ""
    ways: tuple[Way, ...] = ()


def form_name(id_: str) -> str:
    """`คัดกรอง 11 ด้าน`, `SDQ ครู`."""
    names = {
        SCREENING: translate("Home", "11-dimension screening"),
        ALL_SDQ: translate("Home", "SDQ, all informants"),
        "sdq-teacher": translate("Home", "SDQ, teacher"),
        "sdq-parent": translate("Home", "SDQ, parent"),
        "sdq-self": translate("Home", "SDQ, student"),
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


def to_dos(today: Today, *, may_fill: bool, may_tick: bool) -> tuple[ToDo, ...]:
    """What is to be done, the weightiest first."""
    fill = may_fill and today.classroom is not None
    return (
        *_first(today),
        *(_due(each, today.day, may_tick) for each in today.deadlines if _is_soon(each, today.day)),
        *_left(today, fill),
        *_begun(today, fill),
        *_waiting(today, fill),
        *_informants(today, fill),
    )


def _first(today: Today) -> Iterator[ToDo]:
    ids = [each.pupil.student.id for each in today.first]
    if not ids:
        return
    parts = []
    if urgent := sum(each.urgent for each in today.first):
        parts.append(translate("Home", "urgent: {n}").format(n=urgent))
    screened = sum(SCREENING in each.forms for each in today.first)
    by_sdq = sum(any(id_ in SDQ for id_ in each.forms) for each in today.first)
    if screened:
        parts.append(translate("Home", "screening: {n}").format(n=screened))
    if by_sdq:
        parts.append(translate("Home", "SDQ: {n}").format(n=by_sdq))
    words = translate("Home", "Look first at %n child(ren) with problems", len(ids))
    about = f"{', '.join(parts)} · {names(today, ids)}"
    title = translate("Home", "To look at first")
    yield ToDo("problem", words, about, (_list(ids, title),))


def _list(ids: Sequence[str], title: str) -> Way:
    return Way(translate("Home", "See who"), *listed(ids, title))


def _fill(words: str, form: str, who: str, page: str, student: str = "") -> Way:
    detail = {"form": form, "informant": who, "page": page, "student": student}
    return Way(words, SCREENINGS, detail)


def _is_soon(each: Marked, day: date) -> bool:
    return not each.done and 0 <= each.deadline.days(day) <= SOON


def _due(each: Marked, day: date, may_tick: bool) -> ToDo:
    ways = ()
    if may_tick and each.done is not None:
        ways = (Way(translate("Home", "It is done"), TICK, each.deadline),)
    words = f"{title(each.deadline)} · {due(each, day)}"
    return ToDo("at_risk", words, days_of(each.deadline), ways)


def _left(today: Today, fill: bool) -> Iterator[ToDo]:
    for each in today.left:
        here = each.term == today.term.id
        words = translate(
            "Home", "{form}: typed for %n child(ren), not stored yet", len(each.students)
        )
        ways = (_list(each.students, translate("Home", "Typed, not stored yet")),)
        if not here:
            ways = (Way(translate("Home", "Go there"), TERM, each.term),)
        elif fill:
            go_on = translate("Home", "Go on")
            way = _fill(go_on, each.form, each.informant, "guided", each.students[0])
            ways = (way, *ways)
        about = translate("Home", "on this laptop alone")
        if not here:
            about += " · " + translate("Home", "term {term}").format(term=each.term)
        yield ToDo("at_risk", words.format(form=form_name(each.form)), about, ways)


def _begun(today: Today, fill: bool) -> Iterator[ToDo]:
    for step in today.steps:
        if step.begun and step.id != ALL_SDQ:
            words = translate("Home", "{form}: begun and not finished, %n", len(step.begun))
            title = translate("Home", "Begun: {form}").format(form=form_name(step.id))
            ways = (_list(step.begun, title),)
            if fill:
                go_on = translate("Home", "Go on")
                way = _fill(go_on, step.id, step.informant, "guided", step.begun[0])
                ways = (way, *ways)
            shown = words.format(form=form_name(step.id))
            yield ToDo("", shown, names(today, step.begun), ways)


def _waiting(today: Today, fill: bool) -> Iterator[ToDo]:
    step = today.step(SCREENING)
    title = translate("Home", "Not screened yet")
    start = translate("Home", "Start")
    if step.waiting:
        words = translate("Home", "Not screened yet: %n", len(step.waiting))
        fresh = [id_ for id_ in step.waiting if id_ not in step.begun] or step.waiting
        ways = (_list(step.waiting, title),)
        if fill:
            ways = (_fill(start, step.id, step.informant, "guided", fresh[0]), *ways)
        yield ToDo("", words, names(today, step.waiting), ways)
    if today.late:
        words = translate("Home", "Came after the count day, not screened yet: %n", len(today.late))
        ways = (_list(today.late, title),)
        if fill:
            ways = (_fill(start, step.id, step.informant, "guided", today.late[0]), *ways)
        yield ToDo("", words, translate("Home", "not counted in the reports"), ways)


def _informants(today: Today, fill: bool) -> Iterator[ToDo]:
    """The SDQ, form by form: what the teacher fills in is begun, the others' papers chased."""
    for step in (today.step(id_) for id_ in SDQ):
        if not step.waiting:
            continue
        words = translate("Home", "{form}: missing %n", len(step.waiting))
        title = translate("Home", "Missing: {form}").format(form=form_name(step.id))
        ways = (_list(step.waiting, title),)
        if fill:
            own = step.informant == "teacher"
            type_in = translate("Home", "Start") if own else translate("Home", "Type in")
            way = _fill(type_in, step.id, step.informant, "grid", step.waiting[0])
            ways = (way, *ways) if own else (*ways, way)
        yield ToDo("", words.format(form=form_name(step.id)), names(today, step.waiting), ways)


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
    if step.ages.high is None:
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
        return translate("Home", "Term {term} begins").format(term=_number_first(term))
    return translate("Home", "Term {term} ends").format(term=_number_first(term))


def _number_first(term: str) -> str:
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
        return translate("Home", "now, %n day(s) left", left)
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
