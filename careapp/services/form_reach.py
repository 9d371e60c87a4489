"""Which forms the account at work fills in: a nurse those about health alone."""

from collections.abc import Collection
from dataclasses import replace

from careapp.domain.access import BOUND_TO_CLASSES, Action, Role
from careapp.errors import NotAllowed
from careapp.i18n import translate
from careapp.services.desk import Desk

Children = tuple[str, Collection[str]]  # a term, and students


def require_form(
    desk: Desk, family: str, sections: Collection[str] | None = None, of: Children = ("", ())
) -> None:
    """`NotAllowed` unless the role fills in forms of a family: these sections, None for all.

    Who is the nurse and a teacher too fills in for the whole school what a nurse does, and
    everything else for her own classes.
    """
    desk.require(Action.FILL_FORMS)
    roles = desk.actor.roles_for_form(family, sections)
    if not roles:
        raise NotAllowed(
            translate(
                "Access",
                "Your role fills in weight, height and health alone. Ask the class teacher.",
            )
        )
    require_filling(desk, of, roles)


def require_filling(desk: Desk, of: Children, roles: Collection[Role] = ()) -> None:
    """`NotAllowed` unless a role that fills in forms (one of `roles`) reaches these children. Who
    reaches no more than her own classes has come to them by her class's sheet."""
    desk.require(Action.FILL_FORMS)
    found = frozenset(roles) or desk.actor.roles_for(Action.FILL_FORMS)
    term, students = of
    if students and desk.actor.reaches_school and not found - BOUND_TO_CLASSES:
        filler = desk.as_actor(replace(desk.actor, role=min(found), also=found))
        filler.require_children(Action.FILL_FORMS, desk.term(term), students)
