"""Early signs as scenes."""

from careapp.store.journal import Entry
from careapp.ui.screens.sign_aside import AsideDialog
from tests.ui import full_schools
from tests.ui.scenes import scene

REASON = "ผ่าตัดไส้ติ่ง พักฟื้นที่บ้านสามสัปดาห์ กลับมาเรียนแล้ว"


def _absent(tour):
    """Attendance and results of some children of the class, over the lines of the rules."""
    done = []

    def write(services):
        pupils = services.people.pupils(tour.term, full_schools.P4)[:9]
        entries = [
            Entry("report_card", f"{each.student.id}|{tour.term.id}",
                  {"student": each.student.id, "term": tour.term.id, "days_open": 98,
                   "days_absent": 7 + 2 * n, "gpa": 1.8, "count_0": n % 3, "count_r": n % 2},
                  each.student.id)
            for n, each in enumerate(pupils)
        ]  # fmt: skip
        services.desk.write(entries)
        rules = services.signs.of_child(tour.term, pupils[-1].student.id)
        if rules and rules[0].state == "new":
            services.signs.set_aside(
                tour.term,
                pupils[-1].student.id,
                ["absence"],
                "ผ่าตัดไส้ติ่ง พักฟื้นที่บ้านสามสัปดาห์ กลับมาเรียนแล้ว",
            )

    tour.visit.doors.session.read(write, lambda _: done.append(True))
    tour.until(lambda: bool(done))


@scene("signs")
def signs(tour):
    """Empty, or with children over the lines."""
    if tour.count:
        _absent(tour)
    tour.open("signs")
    yield


@scene("signs-all", least=60)
def signs_all(tour):
    """All classes, decided ones too."""
    tour.open("signs")
    tour.choose_whole_school()
    tour.screen("signs").filter.choose("all")
    tour.screen("signs")._show_rows()
    tour.settle()
    yield
    tour.screen("signs").filter.choose("waiting")


@scene("signs-before", least=60)
def signs_before(tour):
    """A sign that comes back: what was decided in the term before."""
    _absent(tour)
    done = []

    def write(services):
        (child, *_) = services.people.pupils(tour.term, full_schools.P4)
        term, id_ = services.desk.term("2568/2"), child.student.id
        card = {"student": id_, "term": term.id, "days_open": 98, "days_absent": 12}
        services.desk.write([Entry("report_card", f"{id_}|{term.id}", card, id_)])
        services.signs.set_aside(term, id_, ["absence"], REASON)
        return id_

    tour.visit.doors.session.read(write, done.append)
    tour.until(lambda: bool(done))
    tour.open("signs")
    tour.screen("signs").refresh()
    tour.settle()
    screen = tour.screen("signs")
    screen.take({"student": done[0]})
    screen.rule.choose("absence")
    screen._show_rows()
    screen.table.go_to(done[0])
    tour.settle()
    yield
    screen.rule.choose("")
    screen._show_rows()


@scene("signs-aside", least=3)
def signs_aside(tour):
    """Why a sign is set aside."""
    tour.open("signs")
    tour.screen("signs").ask_aside(every=True)
    tour.settle()
    yield
    tour.screen("signs").findChild(AsideDialog).reject()
    tour.settle()


@scene("signs-rules")
def signs_rules(tour):
    """What is compared, and the lines."""
    tour.open("signs")
    tour.screen("signs").show_rules()
    tour.settle()
    yield
    tour.screen("signs").show_list()
