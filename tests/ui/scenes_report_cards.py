"""Attendance and results: a class typed in, a sheet taken in with what is wrong in it."""

import openpyxl

from careapp.domain.report_cards import ReportCard
from tests.ui.scenes import scene


def _fill(tour):
    """Most children of the class, some with doubtful numbers."""

    def work(services):
        cards = services.report_cards.of_class(tour.term, tour.room)
        ids = [each.student.id for each in cards.pupils[:40]]
        services.report_cards.save_all([_card(tour, id_, n) for n, id_ in enumerate(ids)])

    tour.visit.doors.session.read(work)
    tour.settle()


def _card(tour, student, n):
    absent, gpa = n % 9 if n != 4 else 60, round(2 + n % 21 / 10, 2) if n % 6 else None
    counts = (n % 3 // 2, n % 5 // 4, 0, 0)
    return ReportCard(student, tour.term.id, 98, absent, n % 4, gpa, *counts)


def _sheet(tour, folder):
    """A sheet with a row for each child, and four that cannot be stored."""
    path = folder / "สรุปเวลาเรียนและผลการเรียน ป.4-1.xlsx"
    found = []
    tour.visit.doors.session.read(
        lambda services: services.report_cards.of_class(tour.term, tour.room), found.append
    )
    tour.settle()
    book = openpyxl.Workbook()
    book.active.append(["เลขประจำตัว", "ชื่อ-สกุล", "วันเปิดเรียน", "ขาดเรียน", "เกรดเฉลี่ย", "ลาป่วย"])
    for n, pupil in enumerate(found[0].pupils):
        student, bad = pupil.student, n in (2, 7)
        book.active.append(
            [student.code, student.name, 98, 120 if bad else n % 5, 3.25 if n != 4 else "ดี", 1]
        )
    book.active.append(["99999", "เด็กชายไม่รู้จัก ในห้องนี้", 98, 1, 3, 0])
    book.save(path)
    return path


@scene("report-cards")
def report_cards(tour):
    """The table of a class, or the sentence where there is none."""
    if tour.count:
        _fill(tour)
    tour.open("report_cards")
    if tour.count > 3:
        tour.screen("report_cards").table.grid.go(4, 1)
    yield


@scene("report-cards-file")
def report_cards_file(tour):
    tour.open("report_cards")
    tour.screen("report_cards").show_import()
    yield
    tour.screen("report_cards").show_table()


@scene("report-cards-preview", least=3)
def report_cards_preview(tour):
    tour.open("report_cards")
    screen = tour.screen("report_cards")
    screen.read_file(_sheet(tour, tour.schools.list.parent))
    tour.until(lambda: screen.taking.preview is not None)
    yield
    screen.taking.start_again()
    screen.show_table()
