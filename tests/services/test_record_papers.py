import pytest

from careapp.domain.access import Role
from careapp.domain.people import Pupil
from careapp.domain.report_cards import ReportCard
from careapp.domain.schools import Signer, usual_term
from careapp.i18n import language
from careapp.progress import finish
from careapp.reports.heading import Heading
from careapp.reports.model import Note, Table
from careapp.reports.record_sheets import Group, Open, RecordBook, RecordPaper, Size
from careapp.services import paper_books
from careapp.services.reports import Wanted
from tests.reports.cohorts import pages
from tests.services.lives import SECRET, live
from tests.services.samples import P4, TERM


def built(services, child=None, **wanted):
    student = {"student": child} if child else {}
    return services.reports.build("student-record", Wanted(TERM, P4, **student, **wanted))


def tables(section):
    return [each for each in section.blocks if isinstance(each, Table)]


def test_a_child_has_strengths_before_all_tables(filled):
    child = live(filled)
    (section,) = built(filled, child).sections
    kinds = [type(each) for each in section.blocks]
    assert kinds.index(Note) < kinds.index(Table)
    assert "วาดภาพเก่ง" in repr(section.blocks)


def test_a_class_has_a_section_for_each_child_each_signed(filled):
    report = built(filled)
    assert len(report.sections) == 3
    assert report.sign_each


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.GUIDANCE])
def test_the_least_is_told_whoever_prints_it(filled, as_role, role):
    child = live(filled)
    report = built(as_role(role), child)
    assert SECRET not in repr(report)
    assert "ขาดเรียน" not in repr(report)


def test_the_groups_of_the_paper_are_those_of_the_page(filled):
    child = live(filled)
    (section,) = built(filled, child).sections
    page = filled.child_pages.of_student(TERM, child.id)
    groups = tables(section)[0]
    for row, line in zip(groups.rows, page.groups.lines, strict=True):
        assert row.values[0] == line.name
        assert row.tones[1:] == tuple(each.tone for each in line.cells)


def test_it_speaks_the_language_of_the_paper(filled):
    child = live(filled)
    assert "Has problems" in repr(built(filled, child, language="en"))
    assert "มีปัญหา" in repr(built(filled, child, language="th"))


def test_a_usual_child_takes_one_page_or_two(filled, tmp_path):
    report = built(filled, live(filled))
    filled.reports.write(report, tmp_path / "a.pdf")
    filled.reports.write(report, tmp_path / "a.xlsx")
    assert len(pages(tmp_path / "a.pdf")) <= 2


def test_a_child_of_whom_there_is_much_to_say_takes_two_pages(filled, tmp_path):
    child, day = filled.people.find("5001"), filled.desk.today
    words = "โรงเรียนช่วยเหลือครอบครัวและติดตามการมาเรียนอย่างต่อเนื่อง " * 3
    terms = [usual_term(year, number) for year in (2567, 2568, 2569) for number in (1, 2)]
    paper = RecordPaper(
        Pupil(child, P4, 40),
        tuple(filled.people.guardians(child.id)),
        "ญาติ",
        ((words[:100], "ครูผู้มีชื่อยาว, 12 มิ.ย. 2569"),) * 3,
        tuple(terms),
        (
            Group("การใช้เครื่องมือสื่อสารอิเล็กทรอนิกส์", (("problem", "มีปัญหา"),) * 6),
            *(Group("สวัสดิภาพและความปลอดภัย", (("problem", "มีปัญหา"),) * 6),) * 12,
        ),
        (Size(day, 40.5, 150.5, ("ค่อนข้างผอม", "ค่อนข้างเตี้ย")),) * 3,
        tuple(ReportCard(child.id, each.id, 100, 3, 2, 2.5, 1, 1, 1, 1) for each in terms[2:]),
        (Open("แผนช่วยเหลือ", words[:100], "กำลังดำเนินการ", day),) * 4,
        ((day, "เยี่ยมบ้าน", words[:100]),) * 10,
        30,
    )
    signers = (Signer("ผู้รายงาน", "ครูสมมติ", "ครูที่ปรึกษา"),) * 3
    heading = Heading("ตัวอย่าง", "สพป.สมมติ เขต 1", TERM, filled.desk.file.clock.now(), signers)
    book = RecordBook(heading)
    book.add(paper)
    filled.reports.write(book.report(), tmp_path / "a.pdf")
    assert len(pages(tmp_path / "a.pdf")) == 2


def test_each_child_has_a_place_for_its_photo(filled, tmp_path):
    report = built(filled, live(filled), language="en")
    filled.reports.write(report, tmp_path / "a.pdf")
    assert "Photo, 1 inch" in pages(tmp_path / "a.pdf")[0]


@pytest.mark.parametrize("name", ["student-record", "screening-student"])
def test_many_children_are_read_some_at_a_time_in_the_language_of_the_paper(
    filled, monkeypatch, name
):
    monkeypatch.setattr(paper_books, "_SOME", 2)
    told = []

    def progress(*at):
        told.append((*at, language()))  # the last is that of what is read between two pieces

    wanted = Wanted(TERM, P4, language="en")
    report = finish(filled.reports.steps(name, wanted), progress)
    assert told == [(2, 3, "th"), (3, 3, "th")]
    monkeypatch.undo()
    assert tuple(report.sections) == tuple(filled.reports.build(name, wanted).sections)


def test_a_reading_that_is_given_up_is_no_paper_and_no_look(filled, monkeypatch):
    monkeypatch.setattr(paper_books, "_SOME", 2)
    before = looks(filled)
    steps = filled.reports.steps("student-record", Wanted(TERM, P4))
    next(steps)
    steps.close()
    assert looks(filled) == before
    built(filled)
    assert looks(filled) == before + 1


def looks(services):
    return services.desk.db.execute("SELECT count(*) FROM look").fetchone()[0]
