"""A child's family, siblings, attendance and papers, on its own page."""

from dataclasses import replace

from careapp.domain.people import Guardian
from careapp.domain.report_cards import ReportCard
from tests.ui.scenes import scene

PDF = b"%PDF-1.4 invented"
LONG = "สำเนาทะเบียนบ้าน และใบเปลี่ยนชื่อของมารดา เดือนมิถุนายน"


def _fill(tour):
    """The first child of the class has a family, siblings, results and papers. Tells its id."""
    found = []

    def work(services):
        first, second, *rest = services.people.pupils(tour.term, tour.room)
        for pupil in (first, second, *rest[:1]):
            if not any(e.role == "mother" for e in services.people.guardians(pupil.student.id)):
                _parents(services, pupil.student.id)
        services.families.say(first.student.id, second.student.id, "yes")
        for term, gpa, absent in (("2568/1", 3.4, 2), ("2568/2", 3.1, 9), ("2569/1", 2.35, 21)):
            card = ReportCard(first.student.id, term, 98, absent, 3, gpa, 0, absent // 9, 0, 0)
            services.report_cards.save(card)
        if not services.documents.of_student(first.student.id):
            for name in ("ใบรับรองแพทย์.pdf", f"{LONG}.pdf"):
                services.documents.add(first.student.id, "", name, PDF)
        found.append(first.student.id)

    tour.visit.doors.session.read(work)
    tour.settle()
    return found[0]


def _parents(services, student):
    father = Guardian("", student, "father", "บุญมี", "ตัวอย่างดี", "นาย", "เกษตรกร", "", "")
    mother = Guardian("", student, "mother", "มาลัย", "ตัวอย่างดี", "นาง", "ค้าขาย", "", "0812345678")
    services.families.save_guardian(father)
    services.families.save_guardian(replace(mother, lives_with=True, first_call=True))


def _page(tour, view):
    student = _fill(tour)
    tour.open("students")
    screen = tour.screen("students")
    screen.show_student(student)
    tour.settle()
    screen.door.page.show_as(view)
    tour.settle()
    return screen.door.page


@scene("student-family", least=3)
def student_family(tour):
    _page(tour, "data")
    yield
    tour.screen("students")._close_student()


@scene("student-family-edit", least=3)
def student_family_edit(tour):
    page = _page(tour, "data")
    page.data.family.begin_edit(page.data.family._family.guardians[0])
    yield
    page.data.family._give_up()
    tour.screen("students")._close_student()


@scene("student-documents", least=3)
def student_documents(tour):
    """The cards of the child's results and papers, and a term being typed."""
    page = _page(tour, "care")
    page.care.cards.change_term("2569/1")
    tour.settle()
    scroll = page.care.documents
    while scroll is not None and not hasattr(scroll, "ensureWidgetVisible"):
        scroll = scroll.parentWidget()
    if scroll is not None:
        scroll.ensureWidgetVisible(page.care.documents)
    yield
    page.care.cards._give_up()
    tour.screen("students")._close_student()
