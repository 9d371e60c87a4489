"""Answers → scores → bands: one pure function for every form."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from careapp.domain.groups import worst
from careapp.domain.people import Sex
from careapp.domain.records import Answer, Score
from careapp.forms.definition import Form, Growth, Scale
from careapp.forms.edition import Edition
from careapp.forms.logic import complete, is_relevant
from careapp.forms.standard import passed
from careapp.forms.values import rounded

Answers = Mapping[str, Answer]


class _Sheet(NamedTuple):
    """What is scored, and the scores known so far, by scale."""

    form: Form
    edition: Edition
    answers: Answers
    sex: Sex | None
    months: int | None
    asked: Collection[str]
    known: dict[str, Score]


def score(
    form: Form,
    edition: Edition,
    answers: Answers,
    sex: Sex | None = None,
    age: int | None = None,
    asked: Collection[str] = (),
    months: int | None = None,
) -> tuple[Score, ...]:
    """One score per scale, in the form's order.

    An unanswered item is absent from `answers`; answers to items the form does not have are passed
    over. `asked` are items that were there to be answered: an optional scale has a score only when
    something of it was asked or answered. With an `age`, all scores tell when it is outside the
    form's ages. `months` is the age in completed months, for where no answer gives it.
    """
    sheet = _Sheet(form, edition, answers, sex, months, asked, {})
    for scale in form.scales:
        if not scale.parts:
            _add(sheet, scale)
    for scale in form.scales:
        if scale.parts:
            _add(sheet, scale)
    outside = age is not None and not form.ages.fit(age)
    return tuple(
        _with_flag(found, "outside_age") if outside else found
        for scale in form.scales
        if (found := sheet.known.get(scale.id))
    )


def suggest(form: Form, answers: Answers) -> dict[str, str]:
    """What the ticks alone say, by dimension; a dimension without an answered tick is not there."""
    found = ((scale, _ticked(form, scale, answers)) for scale in form.scales if scale.items)
    return {scale.id: band for scale, band in found if scale.kind == "level" and band}


def suggest_from(form: Form, results: Mapping[str, Iterable[Score]]) -> dict[str, str]:
    """What other forms (by id, each with its scores) say about the dimensions they feed.

    The worst of them is suggested.
    """
    found = {}
    for scale in form.scales:
        if scale.feed:
            bands = [
                result.band
                for id_ in scale.feed.forms
                for result in results.get(id_, ())
                if result.scale == scale.feed.scale and result.band
            ]
            if bands:
                found[scale.id] = worst(bands)
    return found


def follow_ups(form: Form, scores: Iterable[Score]) -> tuple[str, ...]:
    """The ids of the forms to fill in next, by what this one came to."""
    bands = {each.scale: each.band for each in scores}
    found = (each.form for each in form.follow_ups if bands.get(each.scale) in each.bands)
    return tuple(dict.fromkeys(found))


def _add(sheet: _Sheet, scale: Scale) -> None:
    found = _KINDS[scale.kind](sheet, scale)
    if found is not None:
        if scale.urgent or scale.refer_now:
            found = _with_alarms(sheet, scale, found)
        sheet.known[scale.id] = found


def _with_alarms(sheet: _Sheet, scale: Scale, found: Score) -> Score:
    """With what has to be seen to at once, by what was answered so far and by the band."""
    answers, items = sheet.answers, sheet.form.by_id
    if any(id_ in answers and items[id_].points[answers[id_]] > 0 for id_ in scale.urgent):
        found = _with_flag(found, "urgent")
    return _with_flag(found, "refer_now") if found.band in scale.refer_now else found


def _sum(sheet: _Sheet, scale: Scale) -> Score | None:
    answers = sheet.answers
    if scale.optional and not _touched(sheet, scale):
        return None
    if scale.gate:
        gate = answers.get(scale.gate)
        if gate is None:
            return _incomplete(scale)
        if not sheet.form.by_id[scale.gate].points[gate]:
            return _scored(sheet, scale, 0)
    if (scale.needs or scale.requires or scale.by) and _lacks(answers, scale):
        return _incomplete(scale)
    return _summed(sheet, scale)


def _summed(sheet: _Sheet, scale: Scale) -> Score:
    form, answers, items = sheet.form, sheet.answers, sheet.form.by_id
    asked = [
        items[id_]
        for id_ in scale.items
        if id_ not in form.conditions or is_relevant(form, items[id_], answers)
    ]
    points = [item.points[answers[item.id]] for item in asked if item.id in answers]
    flags: tuple[str, ...] = ()
    if len(points) == len(asked):
        total = sum(points)
    elif scale.at_least is not None and len(points) >= scale.at_least:
        total, flags = _prorated(sum(points), len(points), len(asked)), ("prorated",)
    else:
        typed = _number(answers, scale.item)
        return _incomplete(scale) if typed is None else _scored(sheet, scale, int(typed))
    if answers.get(scale.item, total) != total:
        flags += ("differs",)
    return _scored(sheet, scale, total, flags)


def _number(answers: Answers, item: str) -> float | None:
    value = answers.get(item)
    return value if isinstance(value, int | float) else None


def _lacks(answers: Answers, scale: Scale) -> bool:
    """Whether something is not answered that has to be beside the items that add something."""
    required = scale.requires.items if scale.requires else ()
    needed = (*scale.needs, *required, *filter(None, (scale.by,)))
    return any(id_ not in answers for id_ in needed)


def _touched(sheet: _Sheet, scale: Scale) -> bool:
    return any(id_ in sheet.answers or id_ in sheet.asked for id_ in scale.asks)


def _prorated(points: int, answered: int, items: int) -> int:
    """The mean of the answered, times all items, half up; in whole numbers, so that it is exact."""
    return (2 * points * items + answered) // (2 * answered)


def _total(sheet: _Sheet, scale: Scale) -> Score:
    parts = [sheet.known[part] for part in scale.parts if part in sheet.known]
    scores = [part.score for part in parts if part.score is not None]
    if len(scores) < len(scale.parts):
        return _incomplete(scale)
    flags = ("prorated",) if any("prorated" in part.flags for part in parts) else ()
    return _scored(sheet, scale, sum(int(each) for each in scores), flags)


def _scored(sheet: _Sheet, scale: Scale, total: float, flags: tuple[str, ...] = ()) -> Score:
    case = str(sheet.answers[scale.by]) if scale.by else sheet.sex
    cutoffs = sheet.edition.of(scale.id, case)
    band = sheet.edition.band(scale.id, total, case)
    if scale.requires and not _all_yes(sheet, scale.requires.items):
        band = scale.requires.otherwise
    if cutoffs and cutoffs.borrowed_from:
        flags += ("unverified",)
    return Score(scale.id, total, band, flags)


def _all_yes(sheet: _Sheet, items: Iterable[str]) -> bool:
    return all(sheet.form.by_id[id_].points[sheet.answers[id_]] > 0 for id_ in items)


def _growth(sheet: _Sheet, scale: Scale) -> Score:
    """A z-score; without one where the child is younger or older than the table."""
    grown, answers = scale.growth, sheet.answers
    assert grown is not None  # proven
    cutoffs = sheet.edition.of(scale.id, sheet.sex)
    months = _months(sheet, grown)
    height, weight = _number(answers, grown.height), _number(answers, grown.weight)
    if height is None or months is None or sheet.sex is None or (grown.weight and weight is None):
        return _incomplete(scale)
    size = height if weight is None else weight / (height / 100) ** 2
    table = cutoffs.table if cutoffs else None
    z = table.z(grown.index, sheet.sex, months, size) if table else None
    return Score(scale.id, None, "", ("outside_age",)) if z is None else _scored(sheet, scale, z)


def _months(sheet: _Sheet, grown: Growth) -> int | None:
    typed = _number(sheet.answers, grown.age)
    return sheet.months if typed is None else int(typed)


def _standard(sheet: _Sheet, scale: Scale) -> Score | None:
    """The band alone; no result where the school has no such table."""
    grown, answers, standard = scale.growth, sheet.answers, sheet.edition.standard
    assert grown is not None  # proven
    if standard is None or not standard.has(grown.index):
        return None
    height, weight = _number(answers, grown.height), _number(answers, grown.weight)
    at, size = _months(sheet, grown) if grown.age else height, weight if grown.weight else height
    if at is None or size is None or sheet.sex is None:
        return _incomplete(scale)
    lines = standard.lines(grown.index, sheet.sex, at, grown.lines)
    if lines is None:
        return Score(scale.id, None, "", ("outside_table",))
    return Score(scale.id, None, scale.bands[passed(size, lines, grown.lines)])


def _money(sheet: _Sheet, scale: Scale) -> Score:
    amount = _number(complete(sheet.form, sheet.answers), scale.item)
    return _incomplete(scale) if amount is None else _scored(sheet, scale, int(rounded(amount, 0)))


def _incomplete(scale: Scale, band: str = "") -> Score:
    return Score(scale.id, None, band, ("incomplete",))


def _ticked(form: Form, scale: Scale, answers: Answers) -> str:
    """The worst level ticked; normal when ticks were answered and none applies; "" otherwise."""
    band = ""
    for id_ in scale.items:
        ticked = answers.get(id_)
        if ticked:
            if form.by_id[id_].level == "problem":
                return "problem"
            band = "at_risk"
        elif ticked is not None and not band:
            band = "normal"
    return band


def _level(sheet: _Sheet, scale: Scale) -> Score:
    ticked = _ticked(sheet.form, scale, sheet.answers)
    given = sheet.answers.get(scale.item)
    if given is None:
        return Score(scale.id, None, ticked) if ticked else _incomplete(scale)
    flags = ("differs",) if ticked and ticked != given else ()
    return Score(scale.id, None, str(given), flags)


def _worst(sheet: _Sheet, scale: Scale) -> Score:
    bands = [sheet.known[part].band for part in scale.parts]
    answered = [band for band in bands if band]
    band = worst(answered)
    return Score(scale.id, None, band) if len(answered) == len(bands) else _incomplete(scale, band)


def _answer(sheet: _Sheet, scale: Scale) -> Score:
    given = sheet.answers.get(scale.item)
    return _incomplete(scale) if given is None else Score(scale.id, None, str(given))


_ORDER = (
    "prorated", "incomplete", "urgent", "refer_now", "outside_age", "outside_table", "differs",
    "unverified",
)  # fmt: skip


def _with_flag(found: Score, flag: str) -> Score:
    flags = tuple(sorted({*found.flags, flag}, key=_ORDER.index))
    return Score(found.scale, found.score, found.band, flags)


_KINDS: Mapping[str, Callable[[_Sheet, Scale], Score | None]] = {
    "sum": _sum, "total": _total, "level": _level, "worst": _worst, "answer": _answer,
    "growth": _growth, "standard": _standard, "money": _money,
}  # fmt: skip
