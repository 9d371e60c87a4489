"""What is to be done today, the weightiest first, and where each thing is done."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from careapp.i18n import language, translate
from careapp.services.deadlines import Marked
from careapp.services.follow_ups import Due
from careapp.services.home import ALL_SDQ, Left, Today
from careapp.services.report_kinds import HOME_VISIT, SCREENING, SDQ
from careapp.services.steps import Step
from careapp.ui.screens import home_steps, home_words
from careapp.ui.screens.home_ways import ToDo, Way
from careapp.ui.screens.home_words import form_name, names

SOON = 14  # days ahead in which a deadline is something to do
SCREENINGS, TICK, TERM, PRINT, ALARMS = "screenings", "tick", "term", "print", "alarms"
GRID, GUIDED = "grid", "guided"  # the pages of the screening
MayFill = Callable[[str], bool]  # whether a form is filled in by who looks


def to_dos(today: Today, *, may_fill: MayFill, may_tick: bool, may_print: bool) -> tuple[ToDo, ...]:
    """What is to be done, the weightiest first. A form is filled in class by class."""

    def fill(form: str) -> bool:
        return today.classroom is not None and may_fill(form)

    soon = (each for each in today.deadlines if _is_soon(each, today.day))
    return (
        *_alarms(today),
        *_first(today),
        *home_steps.pressing(today),
        *(_next(each, today, fill) for each in today.due),
        *(_due(each, today.day, may_tick) for each in soon),
        *(_left(each, today, fill) for each in today.left),
        *(_begun(each, today, fill) for each in today.steps if each.begun and each.id != ALL_SDQ),
        *_waiting(today, fill),
        *(_missing(each, today, fill, may_print) for each in map(today.step, SDQ) if each.waiting),
        *home_steps.ahead(today, may_keep=fill(HOME_VISIT)),
    )


def _ways(
    ids: Sequence[str], title: str, before: Way | None, after: Way | None = None
) -> tuple[Way, ...]:
    """The list of the children, and what else can be done."""
    see = Way(translate("Home", "See who"), *home_words.listed(ids, title))
    return tuple(each for each in (before, see, after) if each is not None)


def _fill(words: str, step: Step | Left, page: str, student: str) -> Way:
    form = step.id if isinstance(step, Step) else step.form
    detail = {"form": form, "informant": step.informant, "page": page, "student": student}
    return Way(words, SCREENINGS, detail)


def _alarms(today: Today) -> Iterator[ToDo]:
    """Before all else; only who looks after them has any."""
    if today.alarms:
        words = translate("Home", "%n answer(s) that may mean danger", today.alarms)
        about = translate("Home", "of the whole school; only you see this line")
        yield ToDo("problem", words, about, (Way(translate("Home", "Look at them"), ALARMS, None),))


def _first(today: Today) -> Iterator[ToDo]:
    """One line: how many, by which forms, and who comes first."""
    ids = [each.pupil.student.id for each in today.first]
    if not ids:
        return
    counts = (
        (translate("Home", "urgent: {n}"), sum(each.urgent for each in today.first)),
        (translate("Home", "screening: {n}"), sum(SCREENING in each.forms for each in today.first)),
        (translate("Home", "SDQ: {n}"), sum(bool({*each.forms} & {*SDQ}) for each in today.first)),
    )
    parts = ", ".join(words.format(n=n) for words, n in counts if n)
    words = translate("Home", "Look first at %n child(ren) with problems", len(ids))
    ways = _ways(ids, translate("Home", "To look at first"), None)
    yield ToDo("problem", words, f"{parts} · {names(today, ids)}", ways)


def _next(due: Due, today: Today, fill: MayFill) -> ToDo:
    """A form that the results of another one ask for."""
    name = due.form.title.of(language())
    ids = [id_ for id_ in today.pupils if id_ in due.students]
    words = translate("Home", "{form}: to be asked next of %n child(ren)", len(ids))
    title = translate("Home", "To be asked next: {form}").format(form=name)
    start = None
    if fill(due.form.id):
        detail = {"form": due.form.id, "informant": due.informant, "page": GUIDED}
        words_of = translate("Home", "Start")
        start = Way(words_of, SCREENINGS, {**detail, "student": ids[0]})
    return ToDo("at_risk", words.format(form=name), names(today, ids), _ways(ids, title, start))


def _is_soon(each: Marked, day: date) -> bool:
    return not each.done and 0 <= each.deadline.days(day) <= SOON


def _due(each: Marked, day: date, may_tick: bool) -> ToDo:
    done = Way(translate("Home", "It is done"), TICK, each.deadline)
    words = f"{home_words.title(each.deadline)} · {home_words.due(each, day)}"
    ways = (done,) if may_tick and each.done is not None else ()
    return ToDo("at_risk", words, home_words.days_of(each.deadline), ways)


def _left(each: Left, today: Today, fill: MayFill) -> ToDo:
    """Typed on this laptop and cut off; in another term one goes there first."""
    here = each.term == today.term.id
    words = translate("Home", "{form}: typed for %n child(ren), not stored yet", len(each.students))
    about = translate("Home", "on this laptop alone")
    go_on = None
    if not here:
        term = translate("Home", "term {term}").format(term=home_words.spoken(each.term))
        about = f"{about} · {term}"
        go_on = Way(translate("Home", "Go there"), TERM, each.term)
    elif fill(each.form):
        go_on = _fill(translate("Home", "Go on"), each, GUIDED, each.students[0])
    ways = _ways(each.students, translate("Home", "Typed, not stored yet"), go_on)
    return ToDo("at_risk", words.format(form=form_name(each.form)), about, ways)


def _begun(step: Step, today: Today, fill: MayFill) -> ToDo:
    words = translate("Home", "{form}: begun and not finished, %n", len(step.begun))
    title = translate("Home", "Begun: {form}").format(form=form_name(step.id))
    words_of = translate("Home", "Go on")
    go_on = _fill(words_of, step, GUIDED, step.begun[0]) if fill(step.id) else None
    about = names(today, step.begun)
    return ToDo("", words.format(form=form_name(step.id)), about, _ways(step.begun, title, go_on))


def _waiting(today: Today, fill: MayFill) -> Iterator[ToDo]:
    """The children of the count day, and apart from them those who came later."""
    step, title = today.step(SCREENING), translate("Home", "Not screened yet")
    begin = translate("Home", "Start")
    may = fill(SCREENING)
    if step.waiting:
        words = translate("Home", "Not screened yet: %n", len(step.waiting))
        fresh = [id_ for id_ in step.waiting if id_ not in step.begun] or step.waiting
        start = _fill(begin, step, GUIDED, fresh[0]) if may else None
        yield ToDo("", words, names(today, step.waiting), _ways(step.waiting, title, start))
    if today.late:
        words = translate("Home", "Came after the count day, not screened yet: %n", len(today.late))
        start = _fill(begin, step, GUIDED, today.late[0]) if may else None
        about = translate("Home", "not counted in the reports")
        yield ToDo("", words, about, _ways(today.late, title, start))


def _missing(step: Step, today: Today, fill: MayFill, may_print: bool) -> ToDo:
    """An SDQ: the teacher's own is begun; for the others' papers there is a list to go by."""
    words = translate("Home", "{form}: missing %n", len(step.waiting))
    title = translate("Home", "Missing: {form}").format(form=form_name(step.id))
    first = last = None
    may = fill(step.id)
    if step.informant == "teacher":
        first = _fill(translate("Home", "Start"), step, GRID, step.waiting[0]) if may else None
    else:
        first = Way(translate("Home", "Print the list"), PRINT, step.id) if may_print else None
        last = _fill(translate("Home", "Type in"), step, GRID, step.waiting[0]) if may else None
    ways = _ways(step.waiting, title, first, last)
    return ToDo("", words.format(form=form_name(step.id)), names(today, step.waiting), ways)
