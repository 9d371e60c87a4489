"""How far each section of a form is: the sign and the word of it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from careapp.domain.records import Answer
from careapp.forms.definition import Form, Section
from careapp.forms.logic import holes
from careapp.forms.scoring import suggest
from careapp.i18n import translate


class SectionMark(NamedTuple):
    """`tone` is a group's, or `done`; both are "" while there is nothing to say."""

    tone: str = ""
    word: str = ""


class Marks:
    """Looks at a form once, whatever number of sections is asked about."""

    def __init__(
        self, form: Form, answers: Mapping[str, Answer], fed: Mapping[str, str], language: str
    ) -> None:
        """`fed` are levels suggested by other forms, by scale."""
        self._form, self._answers, self._language = form, answers, language
        said = suggest(form, answers)
        self._suggested = {
            form.by_id[scale.item].section: said.get(scale.id) or fed.get(scale.id, "")
            for scale in form.scales
            if scale.kind == "level" and scale.item in form.by_id
        }
        self._missing = set(holes(form, answers))

    def suggested(self, section: str) -> str:
        """The level that the ticks of a section, or another form, suggest; "" for none."""
        return self._suggested.get(section, "")

    def of(self, section: Section) -> SectionMark:
        """Its level, else `done` when something is answered and nothing is missing."""
        items = self._form.items_of(section.id)
        known = {band.id for band in self._form.bands}
        for item in items:
            value = self._answers.get(item.id)
            grouped = item.kind in ("band", "choice") and value in known
            if grouped and (mark := self._group(str(value), item.id)):
                return mark
        if suggested := self.suggested(section.id):
            band = self._form.band(suggested)
            return SectionMark(band.tone, band.text.of(self._language))
        mine = {item.id for item in items}
        if mine & self._answers.keys() and not mine & self._missing:
            return SectionMark("done", translate("FormView", "complete"))
        return SectionMark()

    def _group(self, value: str, item: str) -> SectionMark | None:
        tone = self._form.tone(value, item)
        return SectionMark(tone, self._form.band(value).text.of(self._language)) if tone else None


def with_items(form: Form) -> Sequence[Section]:
    """The sections that are shown: one that only holds others is not."""
    return [section for section in form.sections if form.items_of(section.id)]
