"""Totals beside the headcount on paper: what differs is red, and has its reason in words."""

from careapp.domain.reconciliation import Difference
from careapp.reports import papers
from careapp.reports.model import Note, Number, Report, Table
from careapp.reports.reconciliation_tables import Counts, reconciliation
from careapp.reports.tallies import Tally
from tests.reports.cohorts import heading, pages, pupil

PUPILS = [pupil(n, "male" if n % 2 else "female") for n in range(4)]
NEW = pupil(9, "female")


def counts(grade="ป.4", dmc=None, now=PUPILS):
    return Counts(grade, Tally(PUPILS, {"s0": {}, "s1": {}}), now, dmc)


def section(differences=(), **changes):
    known = {each.student.id: each for each in (*PUPILS, NEW)}
    one, whole = counts(**changes), counts("", **changes)
    return reconciliation(heading(), [one], whole, differences, known)


def tables(found):
    return [block for block in found.blocks if isinstance(block, Table)]


def test_where_all_agrees_it_says_so_and_nothing_is_red():
    found = section()
    (table,) = tables(found)
    assert [row.values[1:] for row in table.rows] == [(2, 2, 4, 2, 2, 2, 2, 4)] * 2
    assert not any("problem" in row.tones for row in table.rows)
    notes = [block for block in found.blocks if isinstance(block, Note)]
    assert [each.text for each in notes] == [
        "All totals agree with the headcount by grade and sex."
    ]


def test_a_number_that_differs_is_red_and_its_children_are_behind_it(tmp_path):
    came = Difference("now", "ป.4", "female", 2, 3, "now", "1 came after the count day", ("s9",))
    dmc = Difference("dmc", "ป.4", "male", 2, 5, "dmc", "DMC has 3 more than the reports")
    found = section((dmc, came), dmc=(5, 2), now=[*PUPILS, NEW])
    table, reasons = tables(found)
    first = zip(table.rows[0].values, table.rows[0].tones, strict=True)
    assert [value for value, tone in first if tone == "problem"] == [3, 5, 5, 7]
    serious, explained = reasons.rows
    assert serious.values == ("ป.4", "Boys", 2, "DMC", 5, 0, dmc.reason)
    assert (serious.tones[-1], explained.tones[-1]) == ("problem", "")
    behind = explained.values[5]
    assert isinstance(behind, Number)
    assert [each.student.id for each in behind.who()] == ["s9"]
    papers.write(Report("completeness", (found,), (), language="en"), tmp_path / "a.pdf")
    (page,) = pages(tmp_path / "a.pdf")
    assert "1 came after the count day" in page
