"""Tables on paper: widths that fit, headings, and rows that stay together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careapp.reports import pdf_columns, pdf_table
from careapp.reports.model import Column, Head, Row, Table
from careapp.reports.pdf_blocks import Paper
from careapp.reports.pdf_fonts import BOLD
from careapp.reports.pdf_pen import width_of

KINDS = st.sampled_from(["text", "count", "percent", "id", "number"])
WORDS = st.sampled_from(["", "ก", "น้ำทิพย์ ปู่ลำดวน", "ผู้ปกครองของนักเรียนทั้งหมด", "12"])


def table(kinds, rows, heads=None, shares=None):
    heads = heads or ["หัวข้อ"] * len(kinds)
    columns = tuple(Column(kind, (shares or [1] * len(kinds))[n]) for n, kind in enumerate(kinds))
    return Table((tuple(map(Head, heads)),), columns, tuple(Row(tuple(row)) for row in rows))


@given(st.lists(KINDS, min_size=1, max_size=8), st.data())
def test_columns_fill_the_width_exactly_and_hold_their_numbers(kinds, data):
    rows = [
        [
            data.draw(WORDS) if kind in ("text", "id") else data.draw(st.integers(0, 9999))
            for kind in kinds
        ]
        for _ in range(4)
    ]
    made = table(kinds, rows)
    plan = pdf_columns.plan(made, 468, False)
    assert sum(plan.widths) == pytest.approx(468)
    assert plan.lefts[0] == 0
    for n, kind in enumerate(kinds):
        if kind in ("count", "number"):
            widest = max(width_of(str(row[n]) if row[n] else "–", plan.size) for row in rows)
            assert plan.widths[n] >= widest


def test_text_is_large_where_there_is_room_and_never_too_wide_where_there_is_none():
    few = table(["text", "count"], [["น้ำทิพย์", 1]])
    many = table(["count"] * 40, [[9999] * 40])
    assert pdf_columns.plan(few, 468, False).size == 10.5
    assert pdf_columns.fits(few, 468, False)
    assert not pdf_columns.fits(many, 468, False)
    tight = pdf_columns.plan(many, 468, False)
    assert tight.size < 9
    assert sum(tight.widths) == pytest.approx(468)


def test_shares_are_kept_where_nothing_speaks_against_them():
    plan = pdf_columns.plan(table(["text", "count"], [["ก", 1]], shares=[3, 1]), 400, False)
    assert plan.widths == pytest.approx((300, 100))


def test_a_heading_over_several_columns_breaks_no_word_and_leaves_room_for_its_sign():
    heads = ((Head("Meetings", 2, tone="problem"), Head("", 1)), tuple(map(Head, ("a", "b", "c"))))
    columns = (Column("number"), Column("number"), Column("text"))
    made = Table(heads, columns, (Row((1, 1, "ข้อความที่ยาวมากจนกว้างเต็มหน้ากระดาษ " * 4)),))
    chosen = pdf_columns.plan(made, 220, False)
    word = width_of("Meetings", chosen.size, BOLD)
    sign = pdf_columns.head_sign(heads[0][0], chosen.size)
    assert sign > 0
    assert chosen.span(0, 2) >= word + sign


def test_a_heading_is_never_of_more_than_two_lines():
    made = table(["text", "number"], [["ก", 1]], ["ชื่อ", "สัมพันธภาพทางสังคม (จุดแข็ง)"])
    heading = next(iter(pdf_table.pieces(made, Paper(200))))
    assert heading.height < 3 * 10.5 * 1.56


def test_rows_that_belong_together_and_totals_stay_with_the_row_before():
    columns = (Column("text"), Column())
    rows = (Row(("a", 1)), Row(("b", 1), joined=True), *(Row((str(n), n)) for n in range(20)))
    made = Table(((Head("A"), Head("B")),), columns, (*rows, Row(("all", 9), total=True)))
    _, *pieces = pdf_table.pieces(made, Paper(400))
    assert [n for n, piece in enumerate(pieces) if piece.with_next] == [0, 21]


def test_a_short_table_is_kept_whole_and_a_long_one_is_not():
    for rows, whole in ((8, True), (40, False)):
        _, *pieces = pdf_table.pieces(table(["count"], [[n] for n in range(rows)]), Paper(400))
        assert all(piece.with_next for piece in pieces[:-1]) is whole
        assert all(piece.repeat for piece in pieces)


def test_a_row_of_very_many_lines_goes_on_in_pieces_that_fit_a_page():
    _, *pieces = pdf_table.pieces(
        table(["text"], [["\n".join("คำ" * 1 for _ in range(100))]]), Paper(400)
    )
    assert len(pieces) == 4
    assert max(piece.height for piece in pieces) < 600
