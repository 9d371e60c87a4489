"""What is to be done today beside the forms: visits, activities, plans, referrals, the year."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from careapp.domain.activities import usual_kinds
from careapp.i18n import translate
from careapp.services import programs
from careapp.services.home import Today
from careapp.ui.screens import home_words
from careapp.ui.screens.home_ways import ToDo, Way
from careapp.ui.screens.home_words import names

ACTIVITIES, PACKS, PLANS, REFERRALS, SIGNS, VISITS, YEAR = (
    "activities", "submissions", "plans", "referrals", "signs", "visits", "year_turn",
)  # fmt: skip
_NAMED = 3  # classes named beside a number


class _OfStudent(Protocol):
    @property
    def student(self) -> str: ...


def pressing(today: Today) -> Iterator[ToDo]:
    """Where somebody waits for us, or we wait for somebody too long already."""
    yield from _packs(today)
    yield from _referrals(today)
    yield from _plans(today)
    yield from _visits(today)
    if today.waits.turn is not None:
        words = translate("Home", "The year is over: move the children up to {year}")
        about = translate(
            "Home", "%n child(ren) are in the classes of this year", today.waits.turn.children
        )
        way = Way(translate("Home", "See where each one goes"), YEAR, None)
        yield ToDo("at_risk", words.format(year=today.waits.turn.year), about, (way,))


def _packs(today: Today) -> Iterator[ToDo]:
    """What the district wants corrected."""
    for each in today.waits.packs:
        words = translate("Home", "The district returned the pack of term {term}")
        answer = each.answer
        about = " · ".join(answer.feedback.reasons) if answer else ""
        way = Way(translate("Home", "See why"), PACKS, None)
        yield ToDo("problem", words.format(term=each.submission.term), about, (way,))


def ahead(today: Today, *, may_keep: bool) -> Iterator[ToDo]:
    """What the term asks for and is not done yet."""
    yield from _unvisited(today, may_keep=may_keep)
    yield from _activities(today)
    yield from _signs(today)
    if today.waits.program is not None:
        yield ToDo("", *programs.words(today.waits.program))


def _signs(today: Today) -> Iterator[ToDo]:
    found = today.waits.signs
    way = Way(translate("Home", "To the signs"), SIGNS, {})
    if found is None:
        words = translate("Home", "Early signs are looked for class by class")
        yield ToDo("", words, "", (way,))
    elif found:
        ids = [each for each in today.pupils if each in found]
        words = translate("Home", "Early signs to decide on: %n child(ren)", len(ids))
        yield ToDo("", words, names(today, ids), (way,))


def _referrals(today: Today) -> Iterator[ToDo]:
    waiting, open_ = today.waits.referrals, translate("Home", "To the referrals")
    for tone, words, those, column in (
        ("problem",
         translate("Home", "Referrals that nobody has answered: %n", len(waiting.unanswered)),
         waiting.unanswered, "unanswered"),
        ("problem", translate("Home", "Referrals sent back: %n", len(waiting.returned)),
         waiting.returned, "draft"),
        ("at_risk", translate("Home", "Referrals with an answer to read: %n", len(waiting.results)),
         waiting.results, "result"),
        ("at_risk", translate("Home", "Referrals to be sent: %n", len(waiting.drafts)),
         waiting.drafts, "draft"),
    ):  # fmt: skip
        if those:
            detail = {"column": column}
            if len(those) == 1:
                detail = {"referral": those[0].id}
            yield _line(today, tone, words, those, Way(open_, REFERRALS, detail))


def _plans(today: Today) -> Iterator[ToDo]:
    """Care plans that wait: sent back, to be reviewed, with a step that is due."""
    waiting, open_ = today.waits.plans, translate("Home", "To the plans")
    for tone, words, those, column in (
        ("problem", translate("Home", "Care plans sent back: %n", len(waiting.returned)),
         waiting.returned, "new"),
        ("at_risk", translate("Home", "Care plans to review: %n", len(waiting.reviews)),
         waiting.reviews, "due"),
        ("", translate("Home", "Care plans with a step that is due: %n", len(waiting.steps)),
         waiting.steps, "active"),
    ):  # fmt: skip
        if those:
            yield _line(today, tone, words, those, Way(open_, PLANS, {"column": column}))


def _visits(today: Today) -> Iterator[ToDo]:
    """Visits that are planned for now, and what was promised in earlier ones."""
    waiting, open_ = today.waits.visits, translate("Home", "To the visits")
    for tone, words, those, only in (
        ("at_risk", translate("Home", "Home visits planned and not made: %n", len(waiting.late)),
         waiting.late, "overdue"),
        ("", translate("Home", "Home visits planned for today: %n", len(waiting.today)),
         waiting.today, "today"),
        ("at_risk", translate("Home", "To do after home visits, due: %n", len(waiting.tasks)),
         waiting.tasks, "tasks"),
    ):  # fmt: skip
        if those:
            yield _line(today, tone, words, those, Way(open_, VISITS, {"only": only}))


def _unvisited(today: Today, *, may_keep: bool) -> Iterator[ToDo]:
    planned = {each.student for each in (*today.waits.visits.today, *today.waits.visits.late)}
    ids = [each for each in today.waits.visits.unvisited if each not in planned]
    if ids:
        words = translate("Home", "Not visited yet: %n", len(ids))
        plan = Way(translate("Home", "Plan a round"), VISITS, {}) if may_keep else None
        see = Way(
            translate("Home", "See who"),
            *home_words.listed(ids, translate("Home", "Not visited yet")),
        )
        yield ToDo("", words, names(today, ids), tuple(filter(None, (plan, see))))


def _activities(today: Today) -> Iterator[ToDo]:
    waiting = today.waits.activities
    for words, rooms, kind in (
        (translate("Home", "No homeroom noted for {days} days: %n class(es)",
                   len(waiting.no_homeroom)).format(days=usual_kinds().homeroom_days),
         waiting.no_homeroom, "homeroom"),
        (translate("Home", "No meeting with parents this term: %n class(es)",
                   len(waiting.no_meeting)),
         waiting.no_meeting, "meeting"),
    ):  # fmt: skip
        if rooms:
            labels = [each.label for each in rooms[:_NAMED]]
            if more := len(rooms) - len(labels):
                labels.append(translate("Home", "and %n more", more))
            about = " · ".join(labels) if len(rooms) > 1 or today.classroom is None else ""
            way = Way(translate("Home", "To the activities"), ACTIVITIES, {"kind": kind})
            yield ToDo("", words, about, (way,))
    if waiting.absent:
        ids = list(dict.fromkeys(student for _, student in waiting.absent))
        words = translate("Home", "Parents who missed the meeting, not asked after: %n", len(ids))
        way = Way(
            translate("Home", "Ask after them"), ACTIVITIES, {"activity": waiting.absent[0][0]}
        )
        there = [each for each in ids if each in today.pupils]
        yield ToDo("", words, names(today, there), (way,))


def _line(today: Today, tone: str, words: str, those: Iterable[_OfStudent], way: Way) -> ToDo:
    """With the children by name, in class order; those in no class any more are only counted."""
    ids = {each.student for each in those}
    return ToDo(tone, words, names(today, [id_ for id_ in today.pupils if id_ in ids]), (way,))
