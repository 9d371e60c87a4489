"""Movement between groups on paper: a matrix, its sums by dimension and class, and who moved."""

from collections.abc import Iterator, Mapping, Sequence

from careapp.domain.groups import GROUPS, severity
from careapp.domain.movements import Matrix, Moved
from careapp.domain.people import Pupil
from careapp.domain.schools import Term
from careapp.reports.chart_tables import flow
from careapp.reports.charts import Flow
from careapp.reports.group_tables import TONES, band_name, short
from careapp.reports.heading import Heading, grade_name
from careapp.reports.model import (
    Block,
    Chart,
    ChildName,
    Column,
    Datum,
    Head,
    Note,
    Row,
    Series,
    Table,
    Tone,
    percent,
)
from careapp.reports.tallies import added, by_class, count, data, number_of

Known = Mapping[str, Pupil]  # children by id
_WAYS: Sequence[tuple[str, Tone]] = (("better", "normal"), ("same", ""), ("worse", "problem"))


def matrix_table(heading: Heading, known: Known, moved: Moved, title: str) -> Table:
    """From the groups of a term (rows) to those of the next (columns), with sums."""
    cells = {
        (old, new): _those(known, moved.matrix.at(old, new)) for old in GROUPS for new in GROUPS
    }
    above = (
        Head(_term(heading, moved.since.id), rows=2),
        Head(_term(heading, heading.term.id), span=len(GROUPS)),
        Head(heading.translate("Paper", "Total"), rows=2),
    )
    below = tuple(Head(band_name(heading, each), tone=TONES[each]) for each in GROUPS)
    rows = [
        Row(
            (band_name(heading, old), *(cells[old, new] for new in GROUPS),
             added(cells[old, new] for new in GROUPS)),
            tones=(TONES[old], *(_tone(old, new) for new in GROUPS), ""),
        )
        for old in GROUPS
    ]  # fmt: skip
    sums = (*(added(cells[old, new] for old in GROUPS) for new in GROUPS), added(cells.values()))
    rows.append(Row((heading.translate("Paper", "Total"), *sums), total=True))
    columns = (Column("group", 3), *(Column("count", 1.4, divided=n == 0) for n in range(3)),
               Column("count", 1.2, divided=True))  # fmt: skip
    return Table((above, below), columns, tuple(rows), title)


def _those(known: Known, ids: Sequence[str]) -> int:
    """How many they are; and who, where all are known."""
    there = [known[each] for each in ids if each in known]
    return number_of(there) if len(there) == len(ids) else len(ids)


def _tone(old: str, new: str) -> Tone:
    if severity(new) < severity(old):
        return "normal"
    return "problem" if severity(new) > severity(old) else ""


def _term(heading: Heading, term: str) -> str:
    year, number = term.split("/")
    words = heading.translate("Paper", "Term {term}/{year}")
    return words.format(term=number, year=year)


def by_scale(heading: Heading, known: Known, scales: Sequence[Moved], title: str) -> Table:
    """A row for each dimension or informant: who got better, stayed, got worse."""
    rows = [_sums(known, _scale_name(heading, each), each.matrix) for each in scales]
    return _summary(heading, heading.translate("Paper", "Dimension"), rows, title)


def _scale_name(heading: Heading, moved: Moved) -> str:
    name = short(moved.title)
    if moved.scale != "total":
        return name
    words = heading.translate("Paper", "{form} (since {term})")
    return words.format(form=name, term=_term(heading, moved.since.id))


def by_pairs(
    heading: Heading, known: Known, pairs: Sequence[tuple[Term, Term, Matrix]], title: str
) -> Table:
    """A row for each term and the one after it."""
    rows = [_sums(known, _pair_name(old, new), matrix) for old, new, matrix in pairs]
    return _summary(heading, heading.translate("Paper", "Terms"), rows, title)


def _pair_name(old: Term, new: Term) -> str:
    return f"{old.number}/{old.year} → {new.number}/{new.year}"


def by_rooms(heading: Heading, pupils: Sequence[Pupil], matrix: Matrix, title: str) -> Table:
    """A row for each class of now, and the whole."""
    known = {each.student.id: each for each in pupils}
    rows = [
        _sums(known, grade_name(label, heading.language), _of(matrix, members))
        for label, members in by_class(pupils).items()
    ]
    rows.append(_sums(known, heading.translate("Paper", "Total"), matrix, total=True))
    return _summary(heading, heading.translate("Paper", "Class"), rows, title)


def movement_flow(heading: Heading, moved: Moved, title: str) -> Flow | Note:
    """The matrix as bands from the groups of a term to those of the next."""
    counts = {pair: len(those) for pair, those in moved.matrix.cells.items()}
    since, now = _term(heading, moved.since.id), _term(heading, heading.term.id)
    return flow(heading, title, since, now, counts)


def room_chart(heading: Heading, pupils: Sequence[Pupil], matrix: Matrix) -> Chart:
    """By class as bars: better, the same, worse."""
    rooms = {label: _of(matrix, members) for label, members in by_class(pupils).items()}
    return _ways(heading, heading.translate("Paper", "Movement by class"), rooms)


def pair_chart(heading: Heading, pairs: Sequence[tuple[Term, Term, Matrix]], title: str) -> Chart:
    """The same by terms."""
    return _ways(heading, title, {_pair_name(old, new): matrix for old, new, matrix in pairs})


def _ways(heading: Heading, title: str, found: Mapping[str, Matrix]) -> Chart:
    words = _way_words(heading)
    series = tuple(
        Series(words[way], tuple(len(getattr(each, way)) for each in found.values()),
               tone or "muted")
        for way, tone in _WAYS
    )  # fmt: skip
    return Chart(title, tuple(found), series)


def _of(matrix: Matrix, members: Sequence[Pupil]) -> Matrix:
    ids = {each.student.id for each in members}
    cells = {pair: tuple(c for c in those if c in ids) for pair, those in matrix.cells.items()}
    return Matrix({pair: those for pair, those in cells.items() if those})


def _way_words(heading: Heading) -> Mapping[str, str]:
    return {
        "better": heading.translate("Paper", "Better"),
        "same": heading.translate("Paper", "The same"),
        "worse": heading.translate("Paper", "Worse"),
    }


def _summary(heading: Heading, first: str, rows: Sequence[Row], title: str) -> Table:
    words = _way_words(heading)
    heads = (
        first,
        heading.translate("Paper", "In both terms"),
        heading.translate("Paper", "To normal"),
        heading.translate("Paper", "From normal"),
        *words.values(),
        heading.translate("Paper", "Better %"),
    )
    columns = (
        Column("text", 3.6),
        Column("count", 1.3, divided=True),
        Column("count", 1.2, "normal"),
        Column("count", 1.2, "problem"),
        *(Column("count", 1.1, tone, divided=way == "better") for way, tone in _WAYS),
        Column("percent", 1.1, "muted"),
    )
    return Table((tuple(map(Head, heads)),), columns, tuple(rows), title)


def _sums(known: Known, name: str, matrix: Matrix, *, total: bool = False) -> Row:
    fallen = [child for new in GROUPS if new != "normal" for child in matrix.at("normal", new)]
    both = [child for those in matrix.cells.values() for child in those]
    found = (both, matrix.to_normal, fallen, matrix.better, matrix.same, matrix.worse)
    counts = (_those(known, each) for each in found)
    return Row((name, *counts, percent(len(matrix.better), matrix.both)), total)


def who_moved(heading: Heading, pupils: Sequence[Pupil], moved: Moved, title: str) -> Block:
    """The children of a class who changed their group, by name; who got worse first."""
    known = {each.student.id: each for each in pupils}
    pairs = sorted(
        ((old, new, child) for (old, new), those in moved.matrix.cells.items() if old != new
         for child in those if child in known),
        key=lambda each: (severity(each[1]) < severity(each[0]), known[each[2]].order),
    )  # fmt: skip
    if not pairs:
        return Note(heading.translate("Paper", "Nobody changed the overall group."))
    words = _way_words(heading)
    heads = (
        heading.translate("Paper", "No."),
        heading.translate("Paper", "Name"),
        _term(heading, moved.since.id),
        _term(heading, heading.term.id),
        heading.translate("Paper", "Movement"),
    )
    columns = (
        Column("number", 0.6),
        Column("text", 4),
        Column("group", 1.6, divided=True),
        Column("group", 1.6),
        Column("text", 1.4, divided=True),
    )
    rows = tuple(
        Row(
            (known[child].number, ChildName(known[child].student), band_name(heading, old),
             band_name(heading, new),
             words["better" if severity(new) < severity(old) else "worse"]),
            tones=("", "", TONES[old], TONES[new], ""),
        )
        for old, new, child in pairs
    )  # fmt: skip
    return Table((tuple(map(Head, heads)),), columns, rows, title)


def movement_data(
    heading: Heading, scales: Sequence[Moved], pupils: Sequence[Pupil]
) -> Iterator[Datum]:
    """Rows `2568/2>2569/1`, columns `form/scale:from>to`, boys, girls and all; per cent of those
    who have a group in both."""
    known = {each.student.id: each for each in pupils}
    for each in scales:
        row = f"{each.since.id}>{heading.term.id}"
        every = count(known[c] for those in each.matrix.cells.values() for c in those)
        yield from data(row, f"{each.form}/{each.scale}:both", every)
        for (old, new), those in sorted(each.matrix.cells.items()):
            column = f"{each.form}/{each.scale}:{old}>{new}"
            yield from data(row, column, count(known[child] for child in those), every)
