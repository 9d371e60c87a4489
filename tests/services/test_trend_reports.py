"""The reports of targets and of movement: their numbers are those of the records and the window."""

import pytest

from careapp.domain.groups import GROUPS
from careapp.domain.movements import before
from careapp.domain.targets import Target, indicators
from careapp.reports.model import Chart, Note, Table
from careapp.services.movements import movements
from careapp.services.reports import Wanted
from tests.services.samples import P4, P5, TERM
from tests.services.test_signs import screened


@pytest.fixture
def moving(filled):
    """Three children of ป.4/1 and one of ป.5/1 screened in two terms; one got better, one worse."""
    pupils = filled.people.pupils(TERM)
    last = filled.people.term(before(TERM.id))
    pairs = (("problem", "normal"), ("normal", "at_risk"), ("normal", "normal"),
             ("at_risk", "at_risk"))  # fmt: skip
    for pupil, (then, now) in zip(pupils, pairs, strict=False):
        screened(filled, last, pupil.student.id, learning=then)
        screened(filled, TERM, pupil.student.id, learning=now)
    return filled


def data(report):
    return {(each.row, each.column): each.n for each in report.data if each.sex == "total"}


def build(services, name, **wanted):
    return services.reports.build(name, Wanted(TERM, **wanted))


def blocks(report, kind):
    return [b for section in report.sections for b in section.blocks if isinstance(b, kind)]


def test_movement_on_paper_adds_up_to_the_children_of_the_window(moving):
    found = data(build(moving, "trend"))
    row = f"{before(TERM.id)}>{TERM.id}"
    assert found[row, "screening-11/overall:both"] == 4
    cells = [
        found.get((row, f"screening-11/overall:{old}>{new}"), 0) for old in GROUPS for new in GROUPS
    ]
    assert sum(cells) == 4
    overall = movements(moving.desk, moving.people, TERM).scales[0].matrix
    assert found[row, "screening-11/overall:problem>normal"] == len(overall.to_normal) == 1
    parts = [data(build(moving, "trend", classroom=room)) for room in (P4, P5)]
    assert [part[row, "screening-11/overall:both"] for part in parts] == [3, 1]


def test_a_class_is_followed_back_though_it_was_no_class_then(moving):
    found = data(build(moving, "trend", classroom=P4))
    assert found[before(TERM.id), "learning:problem"] == 1
    assert found[TERM.id, "overall:normal"] == 2


def test_of_one_child_no_paper_says_that_all_children_are_counted(moving):
    child = moving.people.find("5001")
    report = build(moving, "trend", student=child, language="en")
    said = [each.text for each in blocks(report, Note)]
    assert not [text for text in said if "all children who were counted" in text]
    assert [text for text in said if "followed back" in text]


def test_only_a_class_has_names(moving):
    of_class, of_school = (repr(build(moving, "trend", **w)) for w in ({"classroom": P4}, {}))
    assert "แก้วตา" in of_class
    assert "แก้วตา" not in of_school
    assert blocks(build(moving, "trend"), Chart)
    assert len(blocks(build(moving, "trend"), Table)) >= 4


def test_a_school_where_nobody_was_screened_says_so(filled, tmp_path):
    report = build(filled, "trend")
    assert not blocks(report, Table)
    filled.reports.write(report, tmp_path / "a.pdf")


def test_targets_on_paper_are_those_of_the_board(moving):
    moving.targets.save(Target(TERM.year, "normal_group", 60, moving.actor.staff, "obec", "สุข"))
    board = moving.targets.board(TERM)
    found = data(build(moving, "targets"))
    for line in board.lines:
        for past in line.history:
            year = f"{line.indicator.id}:{past.term.year}"
            assert found["school", year] == past.value.part
            assert found["school", f"{year}:of"] == past.value.whole
    (table,) = blocks(build(moving, "targets"), Table)
    assert len(table.rows) == len(indicators())
    row = table.rows[[*indicators()].index("normal_group")]
    assert "ครูผู้ดูแล" in row.values
    assert str(row.values[5]) == "50.0"
    (alone,) = blocks(build(moving, "targets", classroom=P5), Table)
    assert [*alone.rows[[*indicators()].index("screened")].values][5:7] == [50, "1 จาก 2"]


@pytest.mark.parametrize("name", ["trend", "targets"])
@pytest.mark.parametrize("ending", ["xlsx", "pdf"])
def test_both_can_be_written(moving, tmp_path, name, ending):
    for language in ("th", "en"):
        for room in (None, P4):
            path = tmp_path / f"{language}-{room is None}.{ending}"
            report = moving.reports.build(name, Wanted(TERM, room, language=language))
            moving.reports.write(report, path)
            assert path.stat().st_size > 2000
