"""What a care plan is about: dimensions of forms by name, and those that a result speaks of."""

from collections.abc import Iterable
from dataclasses import dataclass

from careapp.domain.people import Pupil
from careapp.domain.records import Informant
from careapp.domain.schools import Term
from careapp.forms.definition import Form
from careapp.forms.loader import Library
from careapp.i18n import language
from careapp.reports.tallies import tallied
from careapp.services.concerns import Reason, concerns
from careapp.services.desk import Desk
from careapp.services.report_kinds import SCREENING
from careapp.services.screenings import Screenings
from careapp.store import records

_ASIDE = ("talent",)  # nothing to be helped with


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a form found about a child: the dimensions, and what was ticked, a line each."""

    concerns: frozenset[str] = frozenset()
    signs: str = ""


def key(form: str, scale: str) -> str:
    """How a plan names a dimension."""
    return f"{form}/{scale}"


def offered() -> Iterable[str]:
    """The form whose dimensions a plan that is opened by hand chooses from."""
    return (SCREENING,)


def dimensions(library: Library) -> tuple[str, ...]:
    """The dimensions to choose from, in the order of the form."""
    return tuple(
        key(id_, scale.id)
        for id_ in offered()
        for scale in library.form(id_).scales
        if scale.kind not in ("worst", "total") and scale.id not in _ASIDE
    )


def word(library: Library, concern: str, lang: str) -> str:
    """What a dimension is called; one of a form that is not here (any more) by its id."""
    form_id, _, scale_id = concern.partition("/")
    if form_id not in library.ids:
        return scale_id
    form = library.form(form_id)
    found = next((scale for scale in form.scales if scale.id == scale_id), None)
    name = found.text.of(lang) if found else scale_id
    return name if form_id in offered() else f"{form.title.of(lang)}: {name}"


def short_word(library: Library, concern: str, lang: str) -> str:
    """The same under a heading that says it is one."""
    return word(library, concern, lang).removeprefix("ด้าน").partition(" (")[0]


def suggested(
    desk: Desk, screenings: Screenings, term: Term, pupil: Pupil, form_id: str, informant: Informant
) -> Suggested:
    """From the counted result of one child. Answers that may mean danger are not carried over:
    whoever reads a plan may not be allowed to read those."""
    form, ids = desk.library.form(form_id), [pupil.student.id]
    found = screenings.outcomes(term, (form_id,), students=ids)
    here = [each for each in found if each.informant == informant]
    finals = records.finished(desk.db, term.id, form_id, informant, ids)
    tally = tallied([pupil], here)
    told = concerns(form, form.scales, tally, {pupil.student.id: finals}, dangers=False)
    reasons = [each for concern in told for each in concern.reasons]
    scales = {
        each.scale for each in reasons if each.scale and form.scale(each.scale).kind != "total"
    }
    lines = [line for each in reasons if (line := _line(form, each))]
    return Suggested(frozenset(key(form_id, each) for each in scales), "\n".join(lines))


def _line(form: Form, reason: Reason) -> str:
    """`ด้านการเรียน: ขาดเรียนบ่อย`; "" where nothing was ticked."""
    ticks = ", ".join(reason.ticks)
    if not reason.scale:
        return ticks
    return f"{form.scale(reason.scale).text.of(language())}: {ticks}" if ticks else ""
