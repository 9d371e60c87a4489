"""Where in a workbook the parts of a form stand, for what is found wrong with the form."""

from dataclasses import dataclass, field

from careapp.exchange import xlsform_cells
from careapp.exchange.problems import Problem
from careapp.exchange.xlsform_choices import Lists
from careapp.exchange.xlsform_survey import Survey
from careapp.forms.faults import STEP, Fault

# The columns of keys that a form's file calls otherwise.
_COLUMNS = {"refusal": "constraint_message", "th": "label", "en": "label", "id": "name",
            "choices": "type", "kind": "type", "columns": "type",
            "default_rule": "default"}  # fmt: skip
_KEYS = {"relevant", "constraint", "calculation", "choice_filter", "number", "required", "reverse",
         "hint", "appearance", "default", "low", "high", "level", "value", "points",
         *_COLUMNS}  # fmt: skip

# Of cut-offs it is told whose they are: the scale, and the case they depend on.
_INNER = ("scales", "cases", "bands")


@dataclass(slots=True)
class Places:
    """Rows by ids; 0 where something is not known to stand."""

    survey: Survey = field(default_factory=Survey)
    lists: Lists = field(default_factory=Lists)
    bands: dict[str, int] = field(default_factory=dict)
    scales: dict[str, int] = field(default_factory=dict)
    editions: dict[str, int] = field(default_factory=dict)  # scales too: `obec total`
    settings: int = 0

    def problem(self, fault: Fault) -> Problem:
        steps = fault.place.split(STEP)
        sheet, row = self._place(steps)
        if not row:
            return Problem(0, "", "error", f"{fault.place}: {fault.message}", sheet=sheet)
        column = steps[-1] if steps[-1] in _KEYS else ""
        column = _COLUMNS.get(column, column)
        if sheet in (xlsform_cells.EDITIONS, xlsform_cells.CUTOFFS):
            column = " ".join(each for each in steps[1:] if each not in _INNER)
        return Problem(row, column, "error", fault.message, sheet=sheet)

    def _place(self, steps: list[str]) -> tuple[str, int]:
        match steps:
            case ["sections" | "items", *ids]:
                return "survey", self._survey_row(ids)
            case ["choices", name, value, *_]:
                return "choices", self.lists.rows.get((name, value), 0)
            case ["bands", id_, *_]:
                return xlsform_cells.BANDS, self.bands.get(id_, 0)
            case ["scales", id_, *_]:
                return xlsform_cells.SCALES, self.scales.get(id_, 0)
            case ["id" | "version"]:
                return "settings", self.settings
            case ["edition"]:
                return xlsform_cells.FORM, 0
            case [edition, *rest] if edition in self.editions:
                return self._edition_place(edition, rest)
        return "", 0

    def _survey_row(self, ids: list[str]) -> int:
        """The innermost item that is named, else the section."""
        known = [self.survey.rows[each] for each in ids[1:] if each in self.survey.rows]
        if known:
            return known[-1]
        first = ids[0] if ids else ""
        return self.survey.section_rows.get(first, 0) or self.survey.rows.get(first, 0)

    def _edition_place(self, edition: str, rest: list[str]) -> tuple[str, int]:
        match rest:
            case ["scales", scale, *_] if row := self.editions.get(f"{edition} {scale}"):
                return xlsform_cells.CUTOFFS, row
        return xlsform_cells.EDITIONS, self.editions[edition]
