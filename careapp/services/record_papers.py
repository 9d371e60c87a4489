"""The record of a child on paper: of all that is known, what a meeting or a new teacher needs.

Least data: no alarm, no sealed note, no word of a plan's notes or of why a plan was sent back.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from careapp.domain.activities import usual_kinds
from careapp.domain.calendar import BE, be_date_short
from careapp.domain.people import Pupil
from careapp.domain.plans import RESULTS
from careapp.domain.referrals import stand
from careapp.domain.schools import Term
from careapp.domain.timeline import Entry
from careapp.i18n import language, speaking, translate
from careapp.progress import Steps
from careapp.reports.heading import Heading
from careapp.reports.model import Report, Tone
from careapp.reports.record_sheets import Group, Open, RecordBook, RecordPaper, Size
from careapp.services import paper_books
from careapp.services.child_page import ChildPage, ChildPages
from careapp.services.desk import Desk
from careapp.services.people import People
from careapp.services.report_kinds import Wanted
from careapp.services.safety import Safety
from careapp.services.timeline import Timeline
from careapp.services.timeline_records import OBSERVATION
from careapp.services.timeline_words import referred_to, result_word
from careapp.store import report_cards

_ROOM = 10  # lines of what was done
_LONG = 100  # letters of one of them
_OPEN, _STRENGTHS = 4, 3
_SIZES, _CARDS = 3, 4
_TOLD = frozenset({"plan", "plan_move", "plan_step", "plan_conference", "referral",
                   "referral_move", "activity", "enrolment", "left"})  # fmt: skip
_TONES: frozenset[Tone] = frozenset({"normal", "at_risk", "problem", "talent", "need", "muted"})


def record_report(
    desk: Desk, people: People, heading: Callable[[Wanted], Heading]
) -> Callable[[str, Wanted, list[Pupil]], Steps[Report]]:
    """What makes the report of the children it is given; who may have it is settled before."""
    pages = ChildPages(desk, people, Timeline(desk, people, Safety(desk)))

    def build(_name: str, wanted: Wanted, pupils: list[Pupil]) -> Steps[Report]:
        def read(some: Sequence[Pupil]) -> list[RecordPaper]:
            with speaking(wanted.paper_language):
                found = pages.pages(wanted.term, [each.student for each in some])
                return [_paper(desk, wanted.term, *each) for each in zip(some, found, strict=True)]

        return paper_books.filled(RecordBook(heading(wanted)), pupils, read)

    return build


def _paper(desk: Desk, term: Term, pupil: Pupil, page: ChildPage) -> RecordPaper:
    told = [each for each in page.entries if _is_told(each) and _of_year(each.day, term)]
    cards = [each for each in report_cards.of_student(desk.db, pupil.student.id)
             if each.term <= term.id]  # fmt: skip
    cards.sort(key=lambda each: each.term)
    return RecordPaper(
        pupil,
        page.guardians,
        page.lives_with,
        tuple((_short(each.text), _who(each.by, each.day)) for each in page.strengths[:_STRENGTHS]),
        page.groups.terms,
        tuple(_groups(page)),
        tuple(
            Size(each.day, each.weight, each.height, each.words)
            for each in page.growth.points[-_SIZES:]
        ),
        tuple(cards[-_CARDS:]),
        (*_plans(page), *_referrals(page))[:_OPEN],
        tuple((each.day, each.title, _short(_least(each))) for each in told[:_ROOM]),
        max(len(told) - _ROOM, 0),
    )


def _who(by: str, day: date) -> str:
    return ", ".join(filter(None, (by, be_date_short(day, language()))))


def _short(text: str) -> str:
    return text if len(text) <= _LONG else f"{text[:_LONG]}…"


def _groups(page: ChildPage) -> Iterator[Group]:
    if page.groups.empty:
        return
    for line in page.groups.lines:
        cells = tuple(
            (cell.tone if cell.tone in _TONES else "", f"{cell.score} {cell.word}".strip())
            for cell in line.cells
        )
        yield Group(line.name, cells)


def _plans(page: ChildPage) -> Iterator[Open]:
    states = {
        "new": translate("Plans", "New"),
        "active": translate("Plans", "In progress"),
        "returned": translate("Plans", "Sent back"),
    }
    for life in page.plans:
        state = life.standing.state
        if state != "closed":
            names = (page.plan_words.get(each, "") for each in sorted(life.plan.concerns))
            about = ", ".join(name.removeprefix("ด้าน").partition(" (")[0] for name in names)
            kind = translate("Timeline", "Care plan")
            yield Open(kind, about or "–", states[state], life.plan.opened_on)


def _referrals(page: ChildPage) -> Iterator[Open]:
    states = {
        "draft": translate("Timeline", "Being written"),
        "sent": translate("Timeline", "Sent"),
        "received": translate("Timeline", "Received"),
        "result": translate("Timeline", "Answered"),
        "returned": translate("Timeline", "Came back"),
    }
    for each in page.rows.referrals:
        standing = stand(move for move in page.rows.referral_moves if move.referral == each.id)
        if standing.state != "closed":
            kind = translate("Timeline", "Referral")
            day = standing.last.day if standing.last else each.day
            yield Open(kind, referred_to(each), states[standing.state], day)


def _is_told(entry: Entry) -> bool:
    """Screenings and measurements stand in tables of their own."""
    if entry.kind == "record":
        return entry.details.get("form") in ("home-visit", OBSERVATION)
    if entry.kind == "activity":  # each week's homeroom would leave no room for the rest
        return not usual_kinds().kind(entry.details.get("kind", "")).weekly
    return entry.kind in _TOLD


def _of_year(day: date, term: Term) -> bool:
    """From the beginning of the school year of a term until the end of the term."""
    first = date(term.year - BE, 5, 1)
    return first <= day <= term.end


def _least(entry: Entry) -> str:
    """The words of an entry, less what is for those alone who keep the plan."""
    parts = entry.text.split(" · ")
    if entry.kind == "plan":
        return parts[0]
    if entry.kind == "plan_conference":
        return ""
    if entry.kind in ("plan_move", "referral_move"):
        results = {result_word(each) for each in RESULTS}
        return " · ".join(_first(parts, results))
    if entry.kind == "referral":
        return " · ".join(parts[:2])
    if entry.kind == "record" and entry.details.get("form") == OBSERVATION:
        return entry.text if entry.tone == "talent" else parts[0]
    return entry.text


def _first(parts: Sequence[str], results: Iterable[str]) -> list[str]:
    """What was done, and how it was found."""
    return [part for n, part in enumerate(parts) if n == 0 or part in results]
