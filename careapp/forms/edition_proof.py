"""The proof of an edition: every score of every scale lies in one band."""

from collections.abc import Iterator
from itertools import groupby

from careapp.domain.people import SEXES
from careapp.forms.definition import Form, Scale
from careapp.forms.edition import Cutoffs, Edition
from careapp.forms.faults import STEP, Fault
from careapp.forms.scale_proof import reach
from careapp.i18n import translate


def edition_faults(form: Form, edition: Edition) -> list[Fault]:
    """`form` has to be proven."""
    faults: list[Fault] = []
    scored = {scale.id: scale for scale in form.scales if scale.kind in ("sum", "total")}
    for cutoffs in edition.cutoffs:
        place = STEP.join(filter(None, ("scales", cutoffs.scale, cutoffs.sex)))
        scale = scored.get(cutoffs.scale)
        if scale is None:
            message = translate("Forms", "the form has no such scale with a score")
            faults.append(Fault(place, message))
            continue
        if cutoffs.sex and not form.needs_sex:
            faults.append(Fault(place, translate("Forms", "the form does not ask for the sex")))
        messages = _range_messages(scale, cutoffs, *reach(form, scale))
        faults += (Fault(place, message) for message in messages)
    have = {(cutoffs.scale, cutoffs.sex) for cutoffs in edition.cutoffs}
    for id_ in scored:
        if (id_, None) not in have and not all((id_, sex) in have for sex in SEXES):
            faults.append(Fault(f"scales{STEP}{id_}", translate("Forms", "its bands are missing")))
    return faults


def _range_messages(scale: Scale, cutoffs: Cutoffs, low: int, high: int) -> Iterator[str]:
    named = [each.band for each in cutoffs.ranges]
    for band in sorted(set(named).symmetric_difference(scale.bands)):
        yield translate("Forms", "band {name} is not in both the form and the edition").format(
            name=band
        )
    for each in cutoffs.ranges:
        if each.low > each.high:
            yield translate("Forms", "band {name} ends before it begins").format(name=each.band)
        if each.low < low or each.high > high:
            yield translate(
                "Forms", "band {name} goes outside the scores from {low} to {high}"
            ).format(name=each.band, low=low, high=high)

    def bands_of(score: int) -> int:
        return sum(each.low <= score <= each.high for each in cutoffs.ranges)

    for count, scores in groupby(range(low, high + 1), bands_of):
        if count != 1:
            first, *rest = scores
            yield translate("Forms", "scores {low} to {high} lie in {count} bands").format(
                low=first, high=rest[-1] if rest else first, count=count
            )
