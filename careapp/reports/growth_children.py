"""The growth of a class, child by child."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from careapp.domain.records import Record
from careapp.forms.definition import Form, Scale
from careapp.reports.heading import Heading
from careapp.reports.measurements import Measured, band_words
from careapp.reports.model import ChildName, Column, Head, Row, Table, Value
from careapp.reports.tallies import Said, Tally, in_order


def children(heading: Heading, tally: Tally, measured: Measured, scales: Sequence[Scale]) -> Table:
    """A row a child: weight, height, body mass index, and what each scale says."""
    rows = []
    for pupil in in_order(tally.pupils):
        record = measured.records.get(pupil.student.id)
        found = [tally.outcome(pupil, scale.id) for scale in scales]
        values: tuple[Value, ...] = (
            pupil.number,
            ChildName(pupil.student),
            *_sizes(record),
            *(_said(heading, measured.form, outcome) for outcome in found),
        )
        tones = (measured.form.tone(o.band, o.scale) if o else "" for o in found)
        rows.append(Row(values, tones=("", "", "", "", "", *tones)))
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name"),
        heading.translate("Paper", "Weight (kg)"),
        heading.translate("Paper", "Height (cm)"),
        heading.translate("Paper", "BMI"),
        *(scale.text.of(heading.language) for scale in scales),
    )
    columns = (
        Column("number", 0.7),
        Column("text", 3.6),
        Column("number", 1, divided=True),
        Column("number", 1),
        Column("number", 1),
        *(
            Column("group" if scale.kind == "standard" else "number", 1.7, divided=n == 0)
            for n, scale in enumerate(scales)
        ),
    )
    title = heading.translate("Paper", "Measurements and z-scores")
    return Table((tuple(map(Head, heads)),), columns, tuple(rows), title)


def _sizes(record: Record | None) -> tuple[Value, Value, Value]:
    """Weight, height and body mass index, to one decimal."""
    answers = record.answers if record else {}
    weight, height = _decimal(answers.get("weight_kg")), _decimal(answers.get("height_cm"))
    bmi = weight / (height / 100) ** 2 if weight and height else None
    return _tenths(weight), _tenths(height), _tenths(bmi)


def _decimal(value: object) -> Decimal | None:
    return Decimal(str(value)) if isinstance(value, int | float) else None


def _tenths(value: Decimal | None) -> Decimal | None:
    return value.quantize(Decimal("0.1"), ROUND_HALF_UP) if value is not None else None


def _said(heading: Heading, form: Form, outcome: Said | None) -> Value:
    """A z-score with its sign and two decimals, as it is banded; else the group alone."""
    if outcome is None or not outcome.band:
        return None
    if outcome.score is None:
        return band_words(heading, form, outcome.band)
    return f"{outcome.score:+.2f}"
