"""Answers → scores → bands: one pure function for every form."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from careapp.domain.groups import worst
from careapp.domain.people import Sex
from careapp.domain.records import Answer, Score
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Edition

Answers = Mapping[str, Answer]


class _Sheet(NamedTuple):
    """What is scored, and the scores known so far, by scale."""

    form: Form
    edition: Edition
    answers: Answers
    sex: Sex | None
    asked: Collection[str]
    known: dict[str, Score]


def score(
    form: Form,
    edition: Edition,
    answers: Answers,
    sex: Sex | None = None,
    age: int | None = None,
    asked: Collection[str] = (),
) -> tuple[Score, ...]:
    """One score per scale, in the form's order.

    An unanswered item is absent from `answers`; answers to items the form does not have are passed
    over. `asked` are items that were there to be answered: an optional scale has a score only when
    something of it was asked or answered. With an `age`, all scores tell when it is outside the
    form's ages.
    """
    sheet = _Sheet(form, edition, answers, sex, asked, {})
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


def _add(sheet: _Sheet, scale: Scale) -> None:
    found = _KINDS[scale.kind](sheet, scale)
    if found is not None:
        sheet.known[scale.id] = found


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
    items = sheet.form.by_id
    points = [items[id_].points[answers[id_]] for id_ in scale.items if id_ in answers]
    flags: tuple[str, ...] = ()
    if len(points) == len(scale.items):
        total = sum(points)
    elif scale.at_least is not None and len(points) >= scale.at_least:
        total, flags = _prorated(sum(points), len(points), len(scale.items)), ("prorated",)
    else:
        typed = answers.get(scale.item)
        return _incomplete(scale) if typed is None else _scored(sheet, scale, int(typed))
    if answers.get(scale.item, total) != total:
        flags += ("differs",)
    return _scored(sheet, scale, total, flags)


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


def _scored(sheet: _Sheet, scale: Scale, total: int, flags: tuple[str, ...] = ()) -> Score:
    cutoffs = sheet.edition.of(scale.id, sheet.sex)
    band = sheet.edition.band(scale.id, total, sheet.sex)
    if cutoffs and cutoffs.borrowed_from:
        flags += ("unverified",)
    return Score(scale.id, total, band, flags)


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


_ORDER = ("prorated", "incomplete", "urgent", "refer_now", "outside_age", "differs", "unverified")


def _with_flag(found: Score, flag: str) -> Score:
    flags = tuple(sorted((*found.flags, flag), key=_ORDER.index))
    return Score(found.scale, found.score, found.band, flags)


_KINDS: Mapping[str, Callable[[_Sheet, Scale], Score | None]] = {
    "sum": _sum, "total": _total, "level": _level, "worst": _worst, "answer": _answer,
}  # fmt: skip
