"""What the class grid says of weight and height: the BMI, and the group of each scale as they are
typed."""

from collections.abc import Sequence

from careapp.domain.calendar import age_months
from careapp.domain.people import Student
from careapp.domain.records import Answer, Record, Score
from careapp.forms.definition import Form, Index, Scale
from careapp.forms.edition import Edition
from careapp.i18n import language, translate
from careapp.ui import labels
from careapp.ui.grid_items import GridNote
from careapp.ui.grid_lines import Answers


def grown(form: Form, edition: Edition, *, compact: bool) -> tuple[Scale, ...]:
    """The scales that stand in the grid: those of a z-score, and of the school's own table all or,
    where there is little room, the first one."""
    table = edition.standard
    scores = [scale for scale in form.scales if scale.kind == "growth"]
    own = [scale for scale in form.scales if scale.kind == "standard" and scale.growth
           and table is not None and table.has(scale.growth.index)]  # fmt: skip
    return (*scores, *(own[:1] if compact else own))


def brief(index: Index) -> str:
    """What a scale goes by where there is little room."""
    names: dict[Index, str] = {
        "bmi": translate("GrowthNotes", "WHO BMI/age"),
        "height": translate("GrowthNotes", "WHO height/age"),
        "weight_for_height": translate("GrowthNotes", "Thai weight/height"),
        "height_for_age": translate("GrowthNotes", "Thai height/age"),
        "weight_for_age": translate("GrowthNotes", "Thai weight/age"),
    }
    return names[index]


def headings(form: Form, edition: Edition, *, compact: bool) -> tuple[str, ...]:
    """Above the notes: nothing for a form that measures nothing."""
    scales = grown(form, edition, compact=compact)
    heads = tuple(brief(scale.growth.index) for scale in scales if scale.growth)
    return (translate("GrowthNotes", "BMI"), *heads) if heads else ()


def notes(
    form: Form, scales: Sequence[Scale], answers: Answers, scores: Sequence[Score], *, compact: bool
) -> list[GridNote]:
    """Nothing before both sizes are there."""
    if not (bmi := _bmi(form, answers)):
        return []
    by_scale = {each.scale: each for each in scores}
    shown = [_note(form, by_scale[scale.id], compact=compact) for scale in scales]
    return [GridNote(bmi, strong=True), *shown]


def widest(form: Form, scales: Sequence[Scale], *, compact: bool) -> list[list[GridNote]]:
    """Of each note the longest that there can be."""
    found = [[GridNote("99.9", strong=True)]]
    for scale in scales:
        score = -9.99 if scale.kind == "growth" else None
        bands = (Score(scale.id, score, band) for band in scale.bands)
        found.append([_note(form, each, compact=compact) for each in bands])
    return found


def ages(form: Form, record: Record, student: Student) -> dict[str, Answer]:
    """What stands in the fields of the age where nobody types it: known from the day of birth."""
    if student.born is None:
        return {}
    months = age_months(student.born, record.date)
    return {scale.growth.age: months for scale in form.scales if scale.growth and scale.growth.age}


def _bmi(form: Form, answers: Answers) -> str:
    """To one decimal; "" while a size is missing."""
    for scale in form.scales:
        if scale.growth and scale.growth.index == "bmi":
            weight, height = answers.get(scale.growth.weight), answers.get(scale.growth.height)
            if isinstance(weight, int | float) and isinstance(height, int | float):
                return f"{weight / (height / 100) ** 2:.1f}"
    return ""


def _note(form: Form, score: Score, *, compact: bool) -> GridNote:
    if not score.band:
        missing = "incomplete" in score.flags
        return GridNote(translate("GrowthNotes", "age?") if missing else "–")
    band = form.band(score.band)
    number, word = labels.number(score.score), band.text.of(language())
    said = [number or word] if compact else [word, number]
    return GridNote(" ".join(filter(None, said)), form.tone(score.band, score.scale))
