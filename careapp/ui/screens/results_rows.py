"""What a class heat map shows: children by scale, each cell with its sign, number and words."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from careapp.domain.people import Pupil
from careapp.forms.definition import Form, Scale
from careapp.i18n import language, translate
from careapp.reports.recorded import number_words
from careapp.reports.tallies import Said
from careapp.services.concerns import URGENT
from careapp.services.results import ClassResults
from careapp.ui import labels
from careapp.ui.figure_words import limit_words, source_words, told
from careapp.ui.record_model import Column
from careapp.ui.screens.screening_columns import short

CLASS_ORDER, WORST_FIRST = "class", "worst"
_TONES = ("normal", "at_risk", "problem", "talent", "need")


@dataclass(frozen=True, slots=True)
class Cell:
    """What a scale came to for a child: sign, number if there is one, the band's word, and all of
    it in words."""

    tone: str
    number: str
    words: str
    word: str = ""
    urgent: bool = False

    def text(self, *, worded: bool) -> str:
        """What stands beside the sign."""
        said = (_said(self.number, self.word if worded else ""), "!" if self.urgent else "")
        return " ".join(filter(None, said))


@dataclass(frozen=True, slots=True)
class Row:
    """A child; without cells nothing was filled in yet. One that is `urgent` is in danger."""

    pupil: Pupil
    cells: tuple[Cell, ...]
    urgent: bool = False


def rows(results: ClassResults) -> list[Row]:
    """Every child of the class, in class order."""
    urgent: dict[str, set[str]] = {}  # by child, the scales that say so
    for concern in results.concerns:
        if found := {each.scale for each in concern.reasons if URGENT in each.flags}:
            urgent[concern.pupil.student.id] = found
    return [_row(results, pupil, urgent.get(pupil.student.id, set())) for pupil in results.pupils]


def in_order(found: Sequence[Row], order: str) -> list[Row]:
    """In class order, or the worst first: those in danger, then by problems, then by risks."""
    return sorted(found, key=_badness) if order == WORST_FIRST else list(found)


def _badness(row: Row) -> tuple[bool, bool, int, int]:
    tones = [cell.tone for cell in row.cells]
    return not row.cells, not row.urgent, -tones.count("problem"), -tones.count("at_risk")


def _row(results: ClassResults, pupil: Pupil, urgent: Set[str]) -> Row:
    tally = results.tally
    if not tally.has(pupil):
        return Row(pupil, ())
    cells = (
        _cell(results.form, scale, tally.outcome(pupil, scale.id), urgent=scale.id in urgent)
        for scale in results.scales
    )
    return Row(pupil, tuple(cells), bool(urgent))


def _cell(form: Form, scale: Scale, outcome: Said | None, *, urgent: bool) -> Cell:
    name = short(scale.text.of(language()))
    not_asked = translate("Screenings", "not asked")
    not_complete = translate("Screenings", "not complete")
    if outcome is None:
        return Cell("", "", f"{name}: {not_asked}")
    warned = _warning() if urgent else ""
    if not outcome.band:
        said = ", ".join(filter(None, (not_complete, warned)))
        return Cell("muted", "", f"{name}: {said}", urgent=urgent)
    band, number = form.band(outcome.band), _number(scale, outcome)
    word = band.text.of(language())
    words = ", ".join(filter(None, (f"{name}: {_said(number, word)}", warned)))
    tone = form.tone(band.id, scale.id)
    return Cell(tone, number, words, word, urgent)


def _warning() -> str:
    return translate("Screenings", "to be seen to at once")


def _said(number: str, word: str) -> str:
    """`4 เสี่ยง`, `2,250 · 3,000 baht or less`."""
    between = " · " if word[:1].isdigit() else " "
    return between.join(filter(None, (number, word)))


def _number(scale: Scale, outcome: Said) -> str:
    if outcome.score is None:
        return ""
    mean = "≈" if "prorated" in outcome.flags else ""
    if scale.kind == "money":
        return mean + number_words(outcome.score)
    return mean + labels.number(outcome.score)


def needs_words(form: Form, scale: Scale) -> bool:
    """Whether the signs alone say too little: two bands of a scale have the same."""
    tones = [form.tone(band, scale.id) for band in scale.bands]
    return len(set(tones)) < len(tones)


def signs(form: Form, scales: Iterable[Scale]) -> list[tuple[str, str]]:
    """What each sign in a heat map means: tone and words, and the ring of what is not known."""
    words: dict[str, list[str]] = {}
    for scale in scales:
        for band in scale.bands:
            tone = form.tone(band, scale.id)
            said = scale if scale.kind == "answer" else form.band(band)
            words.setdefault(tone, []).append(short(said.text.of(language())))
    found = [(tone, " / ".join(dict.fromkeys(words[tone]))) for tone in _TONES if tone in words]
    return [*found, ("", translate("Screenings", "not filled in yet"))]


def columns(results: ClassResults, narrowest: int) -> list[Column[Row]]:
    """Number, name, and a column for each scale, whose groups are by the cut-offs in use."""
    shown: list[Column[Row]] = [
        Column(translate("Screenings", "No."), _class_number, 44, align="right", quiet=True),
        Column(translate("Screenings", "Name"), name_of, 0, describe=_whole_name),
    ]
    return shown + [_scale(results, n, narrowest) for n in range(len(results.scales))]


def _class_number(row: Row) -> str:
    return "" if row.pupil.number is None else str(row.pupil.number)


def name_of(row: Row) -> str:
    name = labels.short_name(row.pupil.student)
    return f"! {name}" if row.urgent else name


def _whole_name(row: Row) -> str:
    name = row.pupil.student.name
    return f"{name}, {_warning()}" if row.urgent else name


def _scale(results: ClassResults, n: int, narrowest: int) -> Column[Row]:
    scale, waiting = results.scales[n], translate("Screenings", "not filled in yet")
    limits = limit_words(results.form, results.edition, scale)
    return Column(
        short(scale.text.of(language())),
        lambda row: row.cells[n].text(worded=True) if row.cells else "",
        narrowest,
        describe=lambda row: row.cells[n].words if row.cells else waiting,
        about=told(limits, source_words(results.edition)),
        behind=lambda row: limits if row.cells else "",
    )
