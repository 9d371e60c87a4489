"""Which forms the account at work fills in: a nurse those about health alone."""

from collections.abc import Iterable

from careapp.domain.access import Action
from careapp.errors import NotAllowed
from careapp.i18n import translate
from careapp.services.desk import Desk


def require_form(desk: Desk, family: str, sections: Iterable[str] | None = None) -> None:
    """`NotAllowed` unless the role fills in forms of a family: these sections, None for all."""
    desk.require(Action.FILL_FORMS)
    if not desk.actor.fills(family, sections):
        raise NotAllowed(
            translate(
                "Access",
                "Your role fills in weight, height and health alone. Ask the class teacher.",
            )
        )
