"""Lines, movement and heat as plain shapes: inside their width, nothing over anything else."""

from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from careapp.domain.thai_lines import breaks
from careapp.reports import pdf_picture
from careapp.reports.charts import (
    STEPS,
    Flow,
    HeatCell,
    HeatMap,
    HeatRow,
    Lines,
    Panel,
    Thread,
    step_of,
)
from careapp.reports.model import percent
from careapp.reports.pdf_blocks import Paper
from careapp.reports.picture import Box, Letters, Ribbon, Sign, Stroke, Words, legend
from careapp.reports.pictures import stacks

SIZE = 10
TONES = ("normal", "at_risk", "problem")
WIDTHS = st.floats(420, 1100)
PERCENTS = st.one_of(st.none(), st.integers(0, 1000).map(lambda n: Decimal(n) / 10))
NUMBERS = st.tuples(*[st.tuples(*[st.integers(0, 400)] * 3)] * 3)


def measure(text, part, bold):
    return (0.58 if bold else 0.55) * SIZE * part * len(text)


def wrap(text, width, part):
    step = max(1, int(width / (0.55 * SIZE * part)))
    return [text[n : n + step] for n in range(0, len(text), step)]


LETTERS = Letters(SIZE, measure, wrap)


def pictures(chart, width):
    return [
        picture
        for stack in stacks(chart, width, LETTERS)
        for picture in (*([stack.head] if stack.head else []), *stack.rows)
    ]


def box_of(shape):
    """Left, top, right, bottom."""
    match shape:
        case Box():
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
        case Stroke(spots=spots):
            across, down = [x for x, _ in spots], [y for _, y in spots]
            return min(across), min(down), max(across), max(down)
        case Ribbon():
            tops = sorted((shape.y, shape.to_y))
            return shape.x, tops[0], shape.to_x, tops[1] + shape.height
        case Sign():
            half = shape.size / 2
            return shape.x - half, shape.y - half, shape.x + half, shape.y + half
        case Words():
            wide, half = measure(shape.text, shape.part, shape.bold), SIZE * shape.part / 2
            left = shape.x - wide * {"left": 0, "centre": 0.5, "right": 1}[shape.align]
            return left, shape.y - half, left + wide, shape.y + half


def all_inside(picture, width):
    for shape in picture.shapes:
        left, top, right, bottom = box_of(shape)
        assert left >= -0.5, shape
        assert right <= width + 0.5, shape
        assert top >= -0.5, shape
        assert bottom <= picture.height + 0.5, shape


def apart(boxes):
    for one, other in combinations(boxes, 2):
        met = one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
        assert not met, (one, other)


def words(found):
    return [each.text for each in found.shapes if isinstance(each, Words)]


@st.composite
def lines(draw):
    places = draw(st.integers(2, 6))
    frames = draw(st.integers(1, 9))
    many = draw(st.integers(1, 3))
    panels = tuple(
        Panel(
            f"frame {n}" if frames > 1 else "",
            tuple(
                Thread(TONES[k], tuple(draw(PERCENTS) for _ in range(places)), TONES[k])
                for k in range(many)
            ),
            frozenset(draw(st.sets(st.integers(0, places - 1), max_size=2))),
        )
        for n in range(frames)
    )
    return Lines("a chart", tuple(f"{n}/2569" for n in range(places)), panels, ("per cent",))


CLOSE = Lines(
    "a chart", ("1/2569",),
    (Panel("", tuple(Thread(tone, (Decimal(value),), tone) for tone, value in
                     zip(TONES, ("74.9", "5.6", "37.3"), strict=True))), Panel("other", ())),
    ("per cent",),
)  # fmt: skip


@settings(max_examples=40)
@example(CLOSE, 420.0)  # the middle number took the only room that the lowest had
@given(lines(), WIDTHS)
def test_every_number_stands_at_its_mark_once_and_over_no_other(chart, width):
    for picture in pictures(chart, width):
        all_inside(picture, width)
        numbers = [each for each in picture.shapes if isinstance(each, Words) and each.plated]
        marks = [each for each in picture.shapes if isinstance(each, Sign)]
        if picture.places:
            apart([box_of(each) for each in numbers])
            assert len(numbers) == len(marks)
    every = [
        f"{value:.1f}" + ("†" if n in panel.few else "")
        for panel in chart.panels
        for thread in panel.threads
        for n, value in enumerate(thread.values)
        if value is not None
    ]
    shown = [
        each.text
        for picture in pictures(chart, width)
        for each in picture.shapes
        if isinstance(each, Words) and each.plated
    ]
    assert sorted(shown) == sorted(every)


def heights(picture):
    """Of every mark how far it is above its frame's floor, by frame, place and tone."""
    signs = [each for each in picture.shapes if isinstance(each, Sign)]
    return {
        (*place.key, sign.tone): place.y + place.height - sign.y
        for place in picture.places
        for sign in signs
        if place.x <= sign.x < place.x + place.width
    }


@settings(max_examples=20)
@given(lines(), WIDTHS)
def test_a_higher_per_cent_is_never_lower_in_any_frame(chart, width):
    """All frames have the same scale."""
    values = {
        (number, place, thread.tone): value
        for number, panel in enumerate(chart.panels)
        for thread in panel.threads
        for place, value in enumerate(thread.values)
        if value is not None
    }
    found = {key: h for picture in pictures(chart, width) for key, h in heights(picture).items()}
    assert found.keys() == values.keys()
    for lower, upper in pairwise(sorted(found, key=values.get)):
        assert found[lower] <= found[upper] + 0.001


def test_a_line_is_dotted_over_a_place_without_a_value():
    values = (Decimal(10), None, Decimal(20), Decimal(30))
    chart = Lines("x", tuple("abcd"), (Panel("", (Thread("one", values, "problem"),)),))
    strokes = [
        each
        for picture in pictures(chart, 500)
        for each in picture.shapes
        if isinstance(each, Stroke) and each.colour.name == "problem"
    ]
    assert [bool(each.dashes) for each in strokes] == [True, False]


def test_a_goal_is_a_dashed_line_at_its_height():
    thread = Thread("Value", (Decimal(50), Decimal(80)), "")
    chart = Lines("x", ("2568", "2569"), (Panel("", (thread,), goal=Decimal(80)),),
                  ("per cent",), "Goal")  # fmt: skip
    shapes = [each for picture in pictures(chart, 500) for each in picture.shapes]
    last = next(s for s in reversed(shapes) if isinstance(s, Sign))
    (goal,) = (s for s in shapes if isinstance(s, Stroke) and s.dashes and s.spots[1][0] > 400)
    assert goal.spots[0][1] == pytest.approx(last.y)
    assert "Goal" in [text for picture in pictures(chart, 500) for text in words(picture)]


@settings(max_examples=40)
@given(NUMBERS, WIDTHS)
def test_bands_are_as_thick_as_they_have_children_and_their_numbers_apart(counts, width):
    assume(any(map(any, counts)))
    flow = Flow("moved", "2/2568", "1/2569", tuple((t, t) for t in TONES), counts)
    (picture,) = pictures(flow, width)
    all_inside(picture, width)
    bands = [each for each in picture.shapes if isinstance(each, Ribbon)]
    there = sorted((n for row in counts for n in row if n), reverse=True)
    assert len(bands) == len(there)
    thick = sorted((each.height for each in bands), reverse=True)
    unit = thick[0] / there[0]
    assert thick == pytest.approx([n * unit for n in there])
    assert sorted(place.words.rpartition(" ")[2] for place in picture.places) == sorted(
        str(n) for n in there
    )
    apart([box_of(each) for each in picture.shapes if isinstance(each, Words)])
    shown = words(picture)
    for n, tone in enumerate(TONES):
        assert f"{tone} {flow.was(n)}" in shown
        assert f"{tone} {flow.is_now(n)}" in shown


def heat(rows, columns):
    made = tuple(
        HeatRow(
            f"ป.{n}/1",
            of,
            tuple(HeatCell(min(k, of), percent(min(k, of), of)) for k in cells),
            few=0 < of < 10,
        )
        for n, (of, cells) in enumerate(rows)
    )
    names = ("สวัสดิภาพและความปลอดภัย", "การเรียน", "x")
    return HeatMap("heat", "ห้อง", "คัดกรอง", tuple(names[n % 3] for n in range(columns)), made)


@st.composite
def heats(draw):
    columns = draw(st.integers(1, 30))
    row = st.tuples(st.integers(0, 60), st.tuples(*[st.integers(0, 60)] * columns))
    return heat(draw(st.lists(row, min_size=1, max_size=8)), columns)


@settings(max_examples=25)
@given(heats(), WIDTHS)
def test_every_cell_of_a_heat_map_is_there_once_with_its_per_cent_and_number(chart, width):
    found = {}
    for picture in pictures(chart, width):
        all_inside(picture, width)
        apart([(p.x, p.y, p.x + p.width, p.y + p.height) for p in picture.places])
        for place in picture.places:
            assert place.key not in found
            found[place.key] = [
                each.text
                for each in picture.shapes
                if isinstance(each, Words) and place.x < each.x < place.x + place.width
                and place.y < each.y < place.y + place.height
            ]  # fmt: skip
    for n, row in enumerate(chart.rows):
        for k, cell in enumerate(row.cells):
            few = "†" if row.few else ""
            some = [f"{cell.value}{few}", f"({cell.n})"] if cell.n else ["–"]
            assert found[n, k] == some


@pytest.mark.parametrize("columns", [4, 10, 16])
def test_no_heading_of_a_heat_map_is_cut_within_a_word_on_paper(columns):
    """What a line may not be broken in is what the columns are made wide enough for."""
    names = ("การเรียน", "สวัสดิภาพและความปลอดภัย", "การใช้เครื่องมือสื่อสารอิเล็กทรอนิกส์", "คัดกรองแล้ว")
    heads = tuple(names[n % 4] for n in range(columns))
    cells = (HeatCell(Decimal("12.5"), 2),) * columns
    heat = HeatMap("", "ห้อง", "คัดกรองแล้ว", heads, (HeatRow("ป.4/1", 6, cells, few=True),))
    on_paper = pdf_picture.letters(Paper(440, "th", False))
    said = set(pdf_words(heat, on_paper))
    for name in ("คัดกรองแล้ว", *heads):
        spaces, joints = breaks(name)
        ends = {0, *spaces, *joints, len(name)}
        whole = {name[a:b].strip() for a in ends for b in ends if a < b}
        assert not {each for each in said if each and each in name and len(each) > 2} - whole


def pdf_words(chart, letters):
    for stack in stacks(chart, 440, letters):
        for shape in stack.head.shapes if stack.head else ():
            if isinstance(shape, Words):
                yield shape.text


def test_more_is_darker_and_the_steps_begin_where_the_legend_says():
    assert [step_of(Decimal(n)) for n in (0, 1, 5, 10, 20, 30, 100)] == [0, 1, 2, 3, 4, 5, 5]
    assert step_of(Decimal("4.9")) == 1
    assert step_of(None) == 0
    assert tuple(sorted(STEPS)) == STEPS


def test_a_legend_goes_on_in_another_line_where_it_has_no_room():
    items = [(Sign(0, 0, 8, "normal"), f"a group with a name {n}") for n in range(6)]
    short, long = legend(items, 2000, LETTERS), legend(items, 300, LETTERS)
    assert long.height > short.height
    all_inside(long, 300)
