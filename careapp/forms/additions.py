"""Dimensions that a school can switch on in a form that is already there."""

from dataclasses import dataclass, replace

from careapp.forms.definition import Form, Scale, Section
from careapp.forms.items import Item
from careapp.forms.text import Text


@dataclass(frozen=True, slots=True)
class Addition:
    """A dimension that a school can switch on in a form: gambling in the 11-dimension screening."""

    id: str
    form: str
    version: int
    title: Text
    licence: Text
    source: Text
    verified: bool
    enters_overall: bool
    section: Section
    items: tuple[Item, ...]
    scale: Scale


def extended(form: Form, addition: Addition) -> Form:
    """`form` with the dimension at its end; in the overall group only if its file says so."""
    scales = form.scales
    if addition.enters_overall:
        scales = tuple(
            replace(scale, parts=(*scale.parts, addition.scale.id))
            if scale.kind == "worst"
            else scale
            for scale in scales
        )
    return replace(
        form,
        sections=(*form.sections, addition.section),
        items=(*form.items, *addition.items),
        scales=(*scales, addition.scale),
        additions=(*form.additions, addition.id),
    )
