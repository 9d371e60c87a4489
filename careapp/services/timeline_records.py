"""Entries of a timeline that tell of records: what a form said, and how it was the term before."""

from collections.abc import Iterator

from careapp.domain.records import Record, Score
from careapp.domain.timeline import CareStep, Entry
from careapp.forms.definition import Form
from careapp.i18n import language, translate
from careapp.services.child_records import ChildRecords
from careapp.services.report_kinds import HOME_VISIT, MEASUREMENT, SCREENING, SDQ
from careapp.services.timeline_words import together

OBSERVATION = "observation"
_KNOWING = ("home", "growth")  # families of forms that say who a child is
_NAMED = 4  # dimensions named in one line


def record_entries(known: ChildRecords) -> Iterator[Entry]:
    """One for each record, finished or not, of whatever form and term."""
    for each in known.all:
        form = known.form(each)
        step: CareStep = "know" if form and form.family in _KNOWING else "screen"
        opens = {"record": each.id, "form": each.form, "term": each.term}
        title = _title(each, form)
        text, tone = _said(known, each, form)
        yield Entry(
            each.id, "record", step, each.date, title, text, tone, "record",
            {**opens, "informant": each.informant},
        )  # fmt: skip


def _title(record: Record, form: Form | None) -> str:
    words = {
        HOME_VISIT: translate("Timeline", "Home visit"),
        OBSERVATION: translate("Timeline", "Observation"),
        MEASUREMENT: translate("Timeline", "Weight and height"),
    }
    if record.form in words:
        return words[record.form]
    return translate("Timeline", "Screening")


def form_words(record: Record, form: Form | None) -> str:
    """`11 ด้าน`, `SDQ ครู`, else the form's title."""
    if record.form == SCREENING:
        return translate("Timeline", "11 dimensions")
    if record.form in SDQ:
        who = {
            "teacher": translate("Timeline", "SDQ, teacher"),
            "parent": translate("Timeline", "SDQ, parent"),
            "self": translate("Timeline", "SDQ, student"),
        }
        return who.get(record.informant, "SDQ")
    return form.title.of(language()) if form else record.form


def _said(known: ChildRecords, record: Record, form: Form | None) -> tuple[str, str]:
    """What it came to in words, and its tone."""
    name = form_words(record, form)
    if form is None:
        return name, ""
    if record.status != "final":
        return together(name, translate("Timeline", "not finished yet")), ""
    if record.form == OBSERVATION:
        return _observed(record, form)
    if record.form == HOME_VISIT:
        return _visited(known, record, form)
    if record.form == MEASUREMENT:
        return _measured(known, record, form)
    if record.form == SCREENING:
        return _screened(known, record, form, name)
    chief = known.chief(record)
    if chief is None:
        return together(name, *_first_words(record, form)), ""
    said = f"{name} {score_words(form, chief)}{_before(known, record, form)}"
    return said, form.tone(chief.band, chief.scale) if chief.band else ""


def score_words(form: Form, score: Score) -> str:
    """`17 เสี่ยง`"""
    band = form.band(score.band).text.of(language()) if score.band else ""
    number = "" if score.score is None else f"{score.score:.6g}"
    return f"{number} {band}".strip()


def _before(known: ChildRecords, record: Record, form: Form) -> str:
    """` (ภาคก่อน 21 มีปัญหา)`; "" for the first one."""
    before = known.before(record)
    chief = known.chief(before) if before else None
    if chief is None:
        return ""
    words = translate("Timeline", " ({term}: {said})")
    return words.format(term=_term_words(before), said=score_words(form, chief))


def _term_words(record: Record | None) -> str:
    """`1/69` of the term 2569/1."""
    year, _, number = (record.term if record else "").partition("/")
    return f"{number}/{year[-2:]}"


def _screened(known: ChildRecords, record: Record, form: Form, name: str) -> tuple[str, str]:
    """The dimensions that are not normal, the heaviest first."""
    scores, chief = known.scores(record), known.chief(record)
    weight = {"problem": 0, "at_risk": 1}
    found = [
        (weight[each.band], n, scale.text.of(language()).removeprefix("ด้าน").partition(" (")[0])
        for n, scale in enumerate(form.scales)
        if (each := scores.get(scale.id)) and each.band in weight and scale.kind != "worst"
    ]
    words = [
        f"{label} {form.band('problem' if heavy == 0 else 'at_risk').text.of(language())}"
        for heavy, _, label in sorted(found)
    ]
    if len(words) > _NAMED:
        more = translate("Timeline", "and %n more", len(words) - _NAMED)
        words = [*words[:_NAMED], more]
    whole = " · ".join(words) or (score_words(form, chief) if chief else "")
    tone = form.tone(chief.band, chief.scale) if chief and chief.band else ""
    return f"{name}: {whole}{_before(known, record, form)}", tone


def _observed(record: Record, form: Form) -> tuple[str, str]:
    sort = str(record.answers.get("sort", ""))
    about = choice_word(form, "dimension", record)
    tone = form.band(sort).tone if sort in {band.id for band in form.bands} else ""
    return together(about, str(record.answers.get("seen", ""))), tone


def _visited(known: ChildRecords, record: Record, form: Form) -> tuple[str, str]:
    """Who the child lives with, how many photos, the income per head."""
    chief = known.chief(record)
    photos = sum(1 for item in form.items if item.kind == "photo" and record.answers.get(item.id))
    income = record.answers.get("income_per_head")
    baht = translate("Timeline", "income per head {baht} baht")
    return together(
        translate("Timeline", "lives with {whom}").format(whom=whom)
        if (whom := choice_word(form, "lives_with", record))
        else "",
        translate("Timeline", "%n photo(s)", photos) if photos else "",
        baht.format(baht=f"{income:,.0f}") if isinstance(income, int | float) else "",
    ) or translate("Timeline", "The home was visited"), (
        form.tone(chief.band, chief.scale) if chief and chief.band else ""
    )


def _measured(known: ChildRecords, record: Record, form: Form) -> tuple[str, str]:
    weight, height = record.answers.get("weight_kg"), record.answers.get("height_cm")
    sizes = translate("Timeline", "{kg} kg, {cm} cm").format(kg=weight, cm=height)
    scores = known.scores(record)
    told = [
        (scale, scores[scale.id])
        for scale in form.scales
        if scale.id in scores and scores[scale.id].band
    ]
    words = [
        f"{_index(scale.text.of(language()))}: {form.band(each.band).text.of(language())}"
        for scale, each in told[:2]
    ]
    tones = [form.tone(each.band, scale.id) for scale, each in told]
    worst = next((tone for tone in ("problem", "at_risk", "normal") if tone in tones), "")
    return together(sizes, *words), worst


def _index(name: str) -> str:
    """What is measured, without whose table it is held against."""
    return name.removeprefix("WHO 2007 ")


def choice_word(form: Form, item: str, record: Record) -> str:
    """The words of what was chosen; "" for nothing."""
    answer = record.answers.get(item)
    found = next((each for each in form.items if each.id == item), None)
    if found is None or answer is None:
        return ""
    chosen = (each.text.of(language()) for each in found.choices if each.value == answer)
    return next(chosen, str(answer))


def _first_words(record: Record, form: Form) -> list[str]:
    """Of a form without scores: the first thing that was written in it."""
    texts = (record.answers.get(item.id) for item in form.items if item.kind == "text")
    return [str(text) for text in texts if text][:1]
