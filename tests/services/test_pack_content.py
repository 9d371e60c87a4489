"""The pack's numbers are those of the reports, of the school and its grades, and of nobody."""

from dataclasses import replace

import pytest

from careapp.domain.access import Role
from careapp.domain.people import Classroom
from careapp.domain.submission_sums import faults, quantity
from careapp.errors import NotAllowed
from careapp.exchange import submission
from careapp.progress import Cancelled
from careapp.services import pack_files
from careapp.services.class_sheets import Filled
from careapp.services.pack_content import PackContents, with_cover
from careapp.services.plan_concerns import Suggested
from careapp.services.reports import Wanted
from tests.services.samples import P4, P5, TERM, listing
from tests.services.test_activities import begun, child
from tests.services.test_reports import DIMENSIONS

OF_SCHOOL = ("headcount", "screening-school", "sdq-school", "home-visits-school", "growth",
             "activities", "plans", "referrals", "targets")  # fmt: skip


@pytest.fixture
def screened(filled):
    """Four of the five children are screened, three by the SDQ."""
    pupils = filled.people.pupils(TERM)
    bands = ["normal", "at_risk", "problem", "normal"]
    forms = [
        Filled(each.student, dict.fromkeys(DIMENSIONS, "normal") | {"learning": band})
        for each, band in zip(pupils, bands, strict=False)
    ]
    filled.screenings.record("screening-11", TERM, forms)
    sdq = [Filled(p.student, {f"q{n}": 1 for n in range(1, 26)}) for p in pupils[:3]]
    filled.screenings.record("sdq-teacher", TERM, sdq)
    return filled


def contents(services):
    return PackContents(services.desk, services.people, services.screenings, services.settings)


def by_place(pack):
    return {each.place: each for each in pack.counts}


def test_without_masks_the_numbers_are_those_of_the_reports_data(screened):
    found = by_place(contents(screened).content(TERM, masked=False).pack)
    for name in OF_SCHOOL:
        there = {
            (each.row, each.column, each.sex): (each.n, each.percent)
            for each in screened.reports.build(name, Wanted(TERM)).data
        }
        mine = {p[2:]: (each.n, each.percent) for p, each in found.items() if p[0] == name}
        assert mine.items() <= there.items()
        assert mine or name in ("sdq-school", "home-visits-school")
    of_grade = screened.reports.build("screening-grade", Wanted(TERM, grade=P4.grade)).data
    for each in of_grade:
        if "/" not in each.row:
            place = ("screening-grade", P4.grade, each.row, each.column, each.sex)
            assert (found[place].n, found[place].percent) == (each.n, each.percent)


def test_every_number_is_of_the_school_or_of_a_grade(screened):
    pack = contents(screened).content(TERM).pack
    assert {each.grade for each in pack.counts} == {"", "ป.4", "ป.5"}
    assert not any("/" in word for each in pack.counts for word in each.place)
    grown = [each for each in pack.counts if each.row == "bmi_for_age:ป.4"]
    assert {each.grade for each in grown} == {"ป.4"}


@pytest.fixture
def two_rooms(school):
    """ป.4 has two classes of six, ป.5 one; a meeting of each, to which half of ป.4/1 came."""
    rooms = (P4, Classroom("ป.4", "2"), P5)
    children = [
        (f"เด็ก{n}", "ตัวอย่าง", ("male", "female")[n % 2], room) for room in rooms for n in range(6)
    ]
    preview = school.roster.preview(listing(children), TERM)
    school.roster.accept(preview, preview.diff.default_groups)
    for room in rooms:
        id_ = begun(school, "meeting", room)
        came = [child(school, room, n) for n in range(3 if room == P4 else 6)]
        school.activities.tick(id_, dict.fromkeys(came, ""))
    return school


def test_parents_at_meetings_are_told_by_class_where_a_grade_has_several(two_rooms):
    content = contents(two_rooms).content(TERM, masked=False)
    of = {
        (each.row, each.column): each.n
        for each in content.pack.counts
        if each.report == "activities" and each.sex == "total"
    }
    assert (of["ป.4", "asked"], of["ป.4", "parents_came"]) == (12, 9)
    assert (of["ป.4/1", "asked"], of["ป.4/1", "parents_came"]) == (6, 3)
    assert (of["ป.4/1", "meeting"], of["ป.4/2", "meeting"]) == (1, 1)
    assert ("ป.5/1", "asked") not in of
    assert of["ป.5", "parents_came"] == of["ป.5", "asked"] == 6
    assert not [column for row, column in of if "/" in row and column == "took_part"]
    masked = contents(two_rooms).content(TERM).pack.counts
    seen = {each.place[2:4]: each.n for each in masked if each.sex == "total"}
    assert seen["ป.4/1", "parents_came"] is None
    assert faults(masked) == []


def test_plans_are_told_by_dimension_for_the_whole_school(screened):
    first, second = (each.student.id for each in screened.people.pupils(TERM)[:2])
    screened.plans.open(first, Suggested(frozenset({"screening-11/learning", "sdq-teacher/peer"})))
    own = frozenset({"own-form/ของโรงเรียน", "screening-11/learning"})
    screened.plans.open(second, Suggested(own))
    pack = contents(screened).content(TERM, masked=False).pack
    of = {each.place[1:4]: each.n for each in pack.counts if each.report == "plans"
          and each.sex == "total"}  # fmt: skip
    assert (of["", "school", "plans"], of["", "school", "open"]) == (2, 2)
    assert (of["", "learning", "plans"], of["", "learning", "closed"]) == (2, 0)
    assert (of["", "sdq", "plans"], of["", "other", "open"]) == (1, 1)
    assert not any("ของโรงเรียน" in word for each in pack.counts for word in each.place)
    assert faults(pack.counts) == []


def test_counting_and_masking_tell_how_far_they_are_and_are_stopped(screened):
    told = []
    whole = contents(screened).content(TERM, progress=lambda *each: told.append(each))
    assert [done / total for done, total in told] == sorted(done / total for done, total in told)
    assert {total for _, total in told} == {told[-1][1]}
    for stop in (0, len(told) // 2, len(told) - 1):
        left = iter(range(stop))

        def progress(_done, _total, left=left):
            if next(left, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            contents(screened).content(TERM, progress=progress)
    assert contents(screened).content(TERM).pack == whole.pack


def test_no_number_of_a_small_school_is_told_but_its_headcounts(screened):
    content = contents(screened).content(TERM)
    for each in content.pack.counts:
        if each.n and each.n < 5 and quantity(each.place).subject != "children":
            assert each.report in ("activities", "targets") or each.column in (
                "screened", "waiting", "not_visited", "not_measured", "visited", "measured",
            )  # fmt: skip
    assert content.hidden == sum(each.n is None for each in content.pack.counts) > 0
    assert faults(content.pack.counts) == []


def test_nothing_that_was_typed_about_a_child_is_in_the_file(screened, tmp_path):
    path = tmp_path / "a.xlsx"
    content = contents(screened).content(TERM, masked=False)
    pack_files.write_workbook(content, submission.new_secret(), path)
    pack_files.write_document(content, tmp_path / "a.pdf")
    words = " ".join(f"{word}" for each in submission.read(path).pack.counts for word in each.place)
    for pupil in screened.people.pupils(TERM):
        student = pupil.student
        for typed in (student.first_name, student.last_name, student.number, student.national_id):
            assert typed not in words


def test_a_pack_that_was_written_is_read_as_it_was(screened, tmp_path):
    path = tmp_path / "a.xlsx"
    content = contents(screened).content(TERM)
    content = with_cover(content, replace(content.pack.cover, version=2, changed="แก้ยอด"))
    seal = pack_files.write_workbook(content, submission.new_secret(), path)
    found = submission.read(path)
    assert found.problems == ()
    assert (found.pack, found.seal) == (content.pack, seal)
    assert found.pack.cover.editions["sdq-teacher"] == "obec"


def test_the_same_records_give_the_same_pack(screened):
    one, other = (contents(screened).content(TERM).pack for _ in range(2))
    assert one == other


def test_only_who_reports_for_the_school_makes_one(as_role):
    teacher = as_role(Role.TEACHER, ["ป.4/1"])
    with pytest.raises(NotAllowed):
        contents(teacher).content(TERM)
