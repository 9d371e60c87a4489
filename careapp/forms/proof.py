"""The proof of a form: what a file means holds together before a child is scored.

Both functions give faults; none means proven.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from careapp.forms.additions import Addition, extended
from careapp.forms.definition import Form
from careapp.forms.faults import STEP, Fault
from careapp.forms.item_proof import column_messages, item_messages, section_messages
from careapp.forms.items import Item
from careapp.forms.scale_proof import reach, scale_messages
from careapp.i18n import translate

_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")  # as XLSForm has them, so that nothing is renamed


def form_faults(form: Form) -> list[Fault]:
    faults: list[Fault] = []
    if not _ID.fullmatch(form.id):
        faults.append(Fault("id", _bad_id(form.id)))
    if form.version < 1:
        faults.append(Fault("version", translate("Forms", "has to be 1 or more")))
    faults += _twice("sections", (section.id for section in form.sections))
    faults += _twice("items", (item.id for item in form.items))
    faults += _twice("scales", (scale.id for scale in form.scales))
    numbers = Counter((item.section, item.number) for item in form.items)
    for item in form.items:
        place = _place(item)
        faults += (Fault(place, message) for message in item_messages(form, item))
        if item.number is not None and numbers[item.section, item.number] > 1:
            faults.append(Fault(place, translate("Forms", "another item has the same number")))
    faults += _section_faults(form)
    faults += _column_faults(form)
    for scale in form.scales:
        place = f"scales{STEP}{scale.id}"
        faults += (Fault(place, message) for message in scale_messages(form, scale))
    faults += _tone_faults(form)
    faults += _follow_up_faults(form)
    return faults or list(_direct_faults(form))


def _section_faults(form: Form) -> Iterator[Fault]:
    open_: list[str] = []  # what the next one may lie in, so that each stands in one piece
    for section in form.sections:
        for message in section_messages(form, section, open_):
            yield Fault(f"sections{STEP}{section.id}", message)
        within = open_.index(section.parent) + 1 if section.parent in open_ else 0
        open_ = [*open_[:within], section.id]
        if not form.items_of(section.id) and all(s.parent != section.id for s in form.sections):
            place = STEP.join(("sections", section.id, "items"))
            yield Fault(place, translate("Forms", "is missing"))


def _column_faults(form: Form) -> Iterator[Fault]:
    for item in form.items:
        inside = f"{_place(item)}{STEP}columns"
        yield from _twice(inside, (column.id for column in item.columns))
        for column in item.columns:
            place = STEP.join((inside, column.id))
            yield from (Fault(place, each) for each in column_messages(form, column))
    twice = Counter(column.id for item in form.items for column in item.columns)
    for item in form.items:
        for column in item.columns:
            if twice[column.id] > 1 and form.columns[column.id] != item.id:
                place = STEP.join((_place(item), "columns", column.id))
                yield Fault(place, translate("Forms", "this id is used twice"))


def _tone_faults(form: Form) -> Iterator[Fault]:
    """Scales are named in a band's tones only where they can come to it."""
    for band in form.bands:
        able = {scale.id for scale in form.scales if band.id in scale.bands}
        for scale in band.tones.keys() - able:
            message = translate("Forms", "{name} is not a scale with this band")
            place = STEP.join(("bands", band.id, "tones"))
            yield Fault(place, message.format(name=scale))


def _follow_up_faults(form: Form) -> Iterator[Fault]:
    """A form follows from the bands of a scale that has them; that it is there is not asked."""
    bands = {scale.id: scale.bands for scale in form.scales}
    for at, each in enumerate(form.follow_ups, 1):
        if each.form == form.id or not set(each.bands) <= set(bands.get(each.scale, ())):
            message = translate("Forms", "has to name a scale, bands of it and another form")
            yield Fault(f"follow_ups{STEP}{at}", message)


def _place(item: Item) -> str:
    return STEP.join(("sections", item.section, "items", item.id))


def _twice(what: str, ids: Iterable[str]) -> Iterator[Fault]:
    for id_, count in Counter(ids).items():
        if count > 1:
            yield Fault(f"{what}{STEP}{id_}", translate("Forms", "this id is used twice"))
        if id_ and not _ID.fullmatch(id_):
            yield Fault(f"{what}{STEP}{id_}", _bad_id(id_))


def _bad_id(id_: str) -> str:
    return translate(
        "Forms", "“{id}” cannot be an id: letters a to z, digits and _ - . only, a letter first"
    ).format(id=id_)


def _direct_faults(form: Form) -> Iterator[Fault]:
    """A field for a sum typed in directly takes exactly the scores that the sum can have."""
    for scale in form.scales:
        if scale.kind == "sum" and scale.item:
            item = form.item(scale.item)
            if item.kind != "number" or (item.low, item.high) != reach(form, scale):
                yield Fault(
                    _place(item),
                    translate("Forms", "has to be a number within the reach of its scale"),
                )


def addition_faults(base: Form, addition: Addition) -> list[Fault]:
    """What is wrong with it, by itself and joined to `base`, which has to be proven."""
    faults: list[Fault] = []
    if any(
        addition.id in (section.id, scale.id) for section in base.sections for scale in base.scales
    ):
        faults.append(Fault("id", translate("Forms", "the form has this dimension already")))
        return faults
    for item in addition.items:
        if item.id != addition.id and not item.id.startswith(f"{addition.id}_"):
            message = translate("Forms", "its id has to begin with {id}_").format(id=addition.id)
            faults.append(Fault(f"items{STEP}{item.id}", message))
    inside = STEP.join(("sections", addition.id, ""))
    faults += (
        replace(fault, place=fault.place.removeprefix(inside))
        for fault in form_faults(extended(base, addition))
    )
    return faults
