"""The measurements that a growth report counts, and the groups they come to."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from careapp.domain.records import Outcome, Record
from careapp.forms.definition import Form, Scale
from careapp.reports.heading import Heading
from careapp.reports.tallies import INCOMPLETE, Tally

NO_BAND = INCOMPLETE  # outside the ages of the reference, or not wholly measured


@dataclass(frozen=True, slots=True)
class Measured:
    """The counted measurements, by student, what they come to, and of whom none are asked."""

    form: Form
    records: Mapping[str, Record]
    outcomes: Sequence[Outcome]
    not_asked: Collection[str] = ()  # ids of children outside the ages of the form

    def scales(self) -> tuple[Scale, ...]:
        """Those of the reference, and those of a standard by which anything was found."""
        found = {outcome.scale for outcome in self.outcomes}
        return tuple(
            each for each in self.form.scales if each.kind != "standard" or each.id in found
        )


def shown_bands(scale: Scale, tally: Tally) -> tuple[str, ...]:
    """The bands of the scale; that somebody is in none only where it occurs."""
    return (*scale.bands, *((NO_BAND,) if NO_BAND in tally.bands(scale.id) else ()))


def band_words(heading: Heading, form: Form, band: str) -> str:
    """A group in the paper's language."""
    if band == NO_BAND:
        return heading.translate("Paper", "No group")
    return form.band(band).text.of(heading.language)
