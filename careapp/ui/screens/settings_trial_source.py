"""What trying other cut-offs takes from the services, and the columns of its two tables."""

from collections.abc import Sequence
from dataclasses import dataclass

from careapp.domain.schools import Term
from careapp.forms.definition import Form
from careapp.forms.edition import Edition
from careapp.i18n import language, translate
from careapp.services.edition_preview import Change, Moved
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.record_model import Column


@dataclass(frozen=True, slots=True)
class Choices:
    """The form, its editions, the one in use, and the terms to try on; `now` is the running one."""

    form: Form
    editions: tuple[Edition, ...]
    in_use: Edition
    terms: tuple[Term, ...]
    now: Term
    whole_school: bool


def read_choices(services: SchoolServices, form: Form) -> Choices:
    """In the database lane."""
    return Choices(
        form,
        services.forms.editions(form.id),
        services.forms.edition_in_use(form.id),
        services.people.terms(),
        services.people.current_term(),
        services.actor.reaches_school,
    )


def change_columns(form: Form) -> Sequence[Column[Change]]:
    def name(change: Change) -> str:
        return form.scale(change.scale).text.of(language())

    def band(id_: str) -> str:
        return form.band(id_).text.of(language()) if id_ else translate("TrialPage", "no band")

    return (
        Column(translate("TrialPage", "Scale"), name, width=0),
        Column(
            translate("TrialPage", "Now"), lambda each: band(each.before), width=84,
            tone=lambda each: form.tone(each.before, each.scale) or None,
        ),
        Column(
            translate("TrialPage", "Then"), lambda each: band(each.after), width=84,
            tone=lambda each: form.tone(each.after, each.scale) or None,
        ),
        Column(
            translate("TrialPage", "Children"), lambda each: str(len(each.moved)), width=60,
            align="right",
        ),
    )  # fmt: skip


def child_columns() -> Sequence[Column[Moved]]:
    return (
        Column(
            translate("TrialPage", "Class"), lambda each: each.pupil.classroom.label, width=70
        ),
        Column(
            translate("TrialPage", "No."), lambda each: str(each.pupil.number or ""), width=44,
            align="right",
        ),
        Column(
            translate("TrialPage", "Name"), lambda each: labels.short_name(each.pupil.student),
            width=0,
        ),
        Column(
            translate("TrialPage", "Score"), lambda each: labels.number(each.score), width=60,
            align="right",
        ),
    )  # fmt: skip
