"""The reports of activities say what the list says, for a class, a grade and the school."""

from dataclasses import replace
from datetime import timedelta

import openpyxl
import pytest

from careapp.domain.activities import FollowUp
from careapp.domain.teams import PARENTS, Member
from careapp.errors import CareError
from careapp.reports import papers
from careapp.reports.meetings import PARTS
from careapp.reports.model import Note, Pictures, Questions, Table
from careapp.services.reports import Wanted
from tests.services.samples import P4, P5, TERM
from tests.services.test_activities import begun, child

JPEG = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300030202020202030202020303030304060404040404080606"
    "050609080a0a090809090a0c0f0c0a0b0e0b09090d110d0e0f101011100a0c12131210130f101010ffc9000b0800010001"
    "01011100ffcc000600101005ffda0008010100003f00d2cf20ffd9"
)


@pytest.fixture
def held(filled):
    """Of ป.4/1 two homerooms, a meeting and a club with one child; of ป.5/1 a project."""
    day = filled.desk.today
    for weeks in (1, 0):
        begun(filled, topic=f"หัวข้อที่ {weeks}", day=day - timedelta(days=7 * weeks))
    meeting = begun(filled, "meeting", topic="ประชุม", agenda={"4": "เลือกกรรมการ"}, result="ดี")
    first, second, third = (child(filled, place=n) for n in range(3))
    family = filled.activities.whole(meeting).guardians
    filled.activities.tick(meeting, {first: family[first][0].id, second: ""})
    filled.activities.follow(meeting, third, FollowUp("โทรหายาย", day))
    filled.teams.save_member(Member("", 2569, PARENTS, "นายบุญมี ตัวอย่างดี", "chair", P4.label))
    filled.documents.add("", meeting, "ภาพประชุม.jpg", JPEG)
    club = begun(filled, "club", None, topic="ชุมนุมดนตรี")
    filled.activities.ask(club, [first])
    begun(filled, "prevention", P5, topic="รู้ทันบุหรี่ไฟฟ้า")
    begun(filled, "meeting", P5, day=day + timedelta(days=3))  # still to come
    return filled


def meeting_of(services):
    lines = services.activities.listing(TERM, P4).lines
    return next(each.id for each in lines if each.kind == "meeting")


def build(services, name="activities", **wanted):
    return services.reports.build(name, Wanted(TERM, **wanted))


def data(services, name="activities", **wanted):
    report = build(services, name, **wanted)
    return {(d.row, d.column): d.n for d in report.data if d.sex == "total"}


def texts(report, kind):
    return [
        each for section in report.sections for each in section.blocks if isinstance(each, kind)
    ]


def test_a_class_has_a_row_for_each_activity_and_counts_its_own_children(held):
    (table,) = texts(build(held, classroom=P4), Table)
    assert [row.values[2] for row in table.rows] == [
        "หัวข้อที่ 1", "หัวข้อที่ 0", "ประชุม", "ชุมนุมดนตรี",
    ]  # fmt: skip
    assert [row.values[-1] for row in table.rows] == ["3/3", "3/3", "2/3", "1/1"]
    found = data(held, classroom=P4)
    assert (found["ป.4/1", "homeroom"], found["ป.4/1", "took_part"]) == (2, 1)
    assert found["ป.4/1", "parents_came"] == 2


def test_what_was_expected_stands_beside_what_came_of_it(held):
    begun(held, topic="ออม", aim="รู้จักออม", detail="เล่านิทาน", result="ออมได้ทุกคน")
    (table,) = texts(build(held, classroom=P4), Table)
    assert table.rows[-1].values[2:6] == ("ออม", "เล่านิทาน", "รู้จักออม", "ออมได้ทุกคน")


def test_the_photos_of_a_class_follow_under_their_activity_two_at_most(held):
    id_ = begun(held, topic="ปลูกผัก")
    for n in range(3):
        held.documents.add("", id_, f"ภาพที่ {n}.jpg", JPEG)
    _, album = build(held, classroom=P4, language="en").sections
    (pictures,) = album.blocks
    names = [name for _, name in pictures.photos]
    assert names == ["15 Jun 2569 · ประชุม", *["15 Jun 2569 · ปลูกผัก"] * 2]
    assert len(build(held).sections) == len(build(held, classroom=P5).sections) == 1


def test_a_child_alone_is_counted_where_the_paper_is_of_one(held):
    third = held.people.student(child(held, place=2))
    report = build(held, student=third)
    assert [row.values[-1] for row in texts(report, Table)[0].rows] == ["1/1", "1/1", "0/1"]
    assert texts(report, Pictures) == []


def test_the_numbers_are_those_of_the_list(held):
    found, listing = data(held, classroom=P4), held.activities.listing(TERM, P4)
    assert found["ป.4/1", "homeroom"] == listing.homerooms
    assert found["ป.4/1", "meeting"] == listing.meetings
    assert 3 - found["ป.4/1", "took_part"] == len(listing.idle)


def test_the_school_counts_by_class_and_what_is_of_all_in_a_row_of_its_own(held):
    found = data(held)
    assert found["school", "activities"] == 5
    assert found["ป.4/1", "activities"] + found["ป.5/1", "activities"] == 4
    assert (found["ป.5/1", "meeting"], found["school", "meeting"]) == (0, 1)
    assert found["school", "took_part"] == found["ป.4/1", "took_part"] + found["ป.5/1", "took_part"]
    (table,) = texts(build(held), Table)
    names = [row.values[0] for row in table.rows]
    assert len(names) == 4  # two classes, the whole school, the total
    assert table.rows[-1].total
    assert "กล้า" not in repr(table)


def test_a_grade_holds_its_classes_and_what_its_children_took_part_in(held):
    found = data(held, grade="ป.5")
    assert (found["ป.5", "activities"], found["ป.5", "took_part"]) == (1, 2)


def test_the_booklet_has_minutes_who_came_who_did_not_and_the_committee(held):
    report = build(held, "meetings", classroom=P4)
    assert len(report.sections) == 16  # a slip and a letter for each of three children
    came, absent, team = texts(report, Table)
    assert next(row.values[2:4] for row in came.rows) == ("บุญมี ตัวอย่างดี", "ยาย")
    assert len(came.rows) == 3
    assert absent.rows[0].values[1:] == ("ฟ้าใส ปู่ลำดวน", "15 มิ.ย. 2569", "โทรหายาย")
    assert team.rows[0].values[1] == "นายบุญมี ตัวอย่างดี"
    assert "เลือกกรรมการ" in [each.text for each in texts(report, Note)]
    assert len(texts(report, Pictures)[0].photos) == 1
    assert {d.column: d.n for d in report.data if d.sex == "total"} == {
        "asked": 3, "came": 2, "followed": 1,
    }  # fmt: skip


def test_the_contents_of_a_booklet_name_all_that_follows_and_the_foreword_says_what_was(held):
    _, foreword, contents, *pages = build(held, "meetings", classroom=P4, language="en").sections
    (block,) = contents.blocks
    assert block.titles == tuple(dict.fromkeys(each.title for each in pages))
    assert [pages[step - 1].title for step in block.steps] == [*block.titles]
    assert "of 3 children were asked, and those of 2 came" in foreword.blocks[0].text


def test_small_groups_say_whose_parents_sat_in_them_and_what_they_talked_about(held):
    id_ = meeting_of(held)
    first, second = (child(held, place=n) for n in range(2))
    held.meetings.group(id_, {first: "2", second: "1"})
    shown = held.activities.whole(id_).activity
    held.activities.save(replace(shown, talks={"2": "การบ้านกับเวลานอน"}), shown)
    report = build(held, "meetings", classroom=P4, language="en")
    (page,) = [each for each in report.sections if each.name == "Small groups"]
    one, silent, two, talk = page.blocks
    assert (one.title, two.title) == ("Group 1: 1 families", "Group 2: 1 families")
    assert [row.values[2] for row in two.rows] == ["บุญมี ตัวอย่างดี"]
    assert "การบ้านกับเวลานอน" in talk.text
    assert "nothing was written down" in silent.text


def test_a_letter_is_typed_or_photographed_and_else_there_are_lines_to_write_on(held):
    id_ = meeting_of(held)
    first, second = (child(held, place=n) for n in range(2))
    held.meetings.keep_letter(id_, first, "รักแม่\nขอบคุณครับ")
    held.documents.add(second, id_, "จดหมาย.jpg", JPEG)
    report = build(held, "meetings", classroom=P4, language="en")
    title = "Letter from the child to the parents"
    typed, photo, empty = [each for each in report.sections if each.title == title]
    assert [each.text for each in typed.blocks if isinstance(each, Note)][:2] == [
        "รักแม่", "ขอบคุณครับ",
    ]  # fmt: skip
    assert [len(each.photos) for each in photo.blocks if isinstance(each, Pictures)] == [1]
    assert any(isinstance(each, Questions) for each in empty.blocks)
    assert len(report.sections[-1].blocks[0].photos) == 1  # the album is without the letter


def test_parts_of_a_booklet_are_left_out_and_what_is_no_part_is_refused(held):
    def titles(*without):
        wanted = {"classroom": P4, "language": "en", "without": frozenset(without)}
        report = build(held, "meetings", **wanted)
        return [each.title for each in report.sections], report

    found, report = titles("cover", "slips", "letters", "photos")
    assert found[:3] == ["Foreword", "Contents", "Memo"]
    assert not any("slip" in each or "Letter" in each for each in found)
    assert report.sections[1].blocks[0].titles == tuple(found[2:])
    with pytest.raises(CareError):
        titles(*PARTS)
    with pytest.raises(CareError, match="poster"):
        titles("poster")


def test_a_workbook_has_no_sheet_of_what_is_filled_in_by_hand(held, tmp_path):
    papers.write(build(held, "meetings", classroom=P4, language="en"), tmp_path / "a.xlsx")
    names = openpyxl.load_workbook(tmp_path / "a.xlsx", read_only=True).sheetnames
    assert "Small groups" in names
    assert not any("slip" in each or "Letter" in each for each in names)


def test_the_foreword_is_the_schools_own_until_the_usual_one_is_kept_again(held):
    def foreword():
        sections = build(held, "meetings", classroom=P4, language="en").sections
        return [each.text for each in sections[1].blocks if isinstance(each, Note)]

    usual = foreword()
    assert len(usual) == 3  # nothing was said of an aim: no line of it
    name = "meeting-foreword"
    held.letters.save(name, "en", {"body": "Held on {meeting day}.\n{meeting aim}\nIn {class}."})
    assert foreword() == ["Held on 15 June 2569 BE.", "In Primary 4/1."]
    held.letters.save(name, "en", held.letters.known()[name].texts["en"])
    assert (foreword(), held.letters.is_own(name, "en")) == (usual, False)
    with pytest.raises(CareError, match="student"):
        held.letters.save(name, "en", {"body": "{student}"})
    with pytest.raises(CareError, match="parts of the booklet"):
        held.letters.save("memo-class", "en", {"body": "{parts of the booklet}"})
    with pytest.raises(CareError, match=name):
        held.letters.build(name, Wanted(TERM, P4))  # it is no letter


def test_the_memo_says_of_no_parent_that_was_not_asked_after_that_one_was(held):
    meeting = meeting_of(held)

    def memo():
        section = build(held, "meetings", classroom=P4, language="en").sections[3]
        return " ".join(each.text for each in section.blocks if isinstance(each, Note))

    assert "Of the 1 that did not come, 1 have been asked after" in memo()
    held.activities.follow(meeting, child(held, place=2), None)
    assert "have not been asked after yet" in memo()


def test_a_class_without_a_meeting_says_so_and_one_still_to_come_is_none(held):
    report = build(held, "meetings", classroom=P5)
    assert len(report.sections) == 1
    assert report.data == ()
    with pytest.raises(CareError):
        build(held, "meetings")


@pytest.mark.parametrize("name", ["activities", "meetings"])
@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_they_can_be_written_in_both_languages(held, tmp_path, name, ending):
    for language in ("th", "en"):
        report = build(held, name, classroom=P4, language=language)
        path = tmp_path / f"{language}.{ending}"
        held.reports.write(report, path)
        assert path.stat().st_size > 3000


def test_a_teacher_has_those_of_her_class_alone(held, as_role):
    teacher = as_role("teacher", (P4.label,))
    assert data(teacher, classroom=P4)["ป.4/1", "homeroom"] == 2
    for wanted in ({"classroom": P5}, {}):
        with pytest.raises(CareError):
            build(teacher, **wanted)


def test_what_was_said_alone_stays_where_it_is_when_nothing_is_written(filled):
    report = build(filled, classroom=P4)
    assert texts(report, Table) == []
    assert data(filled)["school", "activities"] == 0


def test_an_activity_until_another_day_counts_from_its_first(held):
    id_ = begun(held, "life_skill", topic="ค่าย")
    made = held.activities.whole(id_).activity
    held.activities.save(replace(made, until=made.day + timedelta(days=2)), made)
    assert data(held, classroom=P4)["ป.4/1", "life_skill"] == 1
