"""Which forms an account fills in at all: a nurse those about health alone."""

from careapp.domain.access import Action, Actor
from careapp.forms.loader import library

_PARTLY = ("health",)  # of a form that is filled in by part


def may_fill(actor: Actor, form: str) -> bool:
    """Whether the role fills in a form, or the part of it that is about health."""
    if not actor.may(Action.FILL_FORMS) or actor.fills("other"):
        return actor.may(Action.FILL_FORMS)
    known = library()
    family = known.form(form).family if form in known.ids else "other"  # one of the school's own
    return actor.fills(family, _PARTLY)
