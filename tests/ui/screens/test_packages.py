"""Between laptops in the real window: packages out and in, differences, twins, keys, letting go."""

from dataclasses import replace
from datetime import date

import pytest

from careapp import i18n
from careapp.domain.packages import LaptopKey
from careapp.domain.people import Enrolment
from careapp.services.package_keys import key_squares, key_text, save_key
from careapp.store import people, schools
from careapp.ui.screens.laptop_trust import TrustDialog
from careapp.ui.screens.laptops import Squares
from careapp.ui.screens.package_letting import LettingDialog
from tests.services.laptops import carried, joined, sent
from tests.services.samples import P4, P5, TERM
from tests.ui.dropping import drop
from tests.ui.schools import create

MATE = "kru-dara"


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


def says(visit, words):
    """Until it stands on the page: what is put into a page appears a moment later."""
    visit.qtbot.waitUntil(lambda: words in visit.words())


class Both:
    """The coordinator's laptop in the window, and a teacher's beside it."""

    def __init__(self, visit, folder, mate):
        self.visit, self.folder, self.mate = visit, folder, mate

    def school(self):
        return self.visit.doors.session.services

    def open(self, tab):
        self.visit.go("packages", {"tab": tab})
        return self.part(tab)

    def part(self, tab):
        return self.visit.doors.window.shown("packages")._made[tab]

    def child(self):
        return self.mate.people.pupils(TERM, P4)[0].student

    def renamed(self, services, name):
        known = services.people.student(self.child().id)
        services.people.save_student(replace(known, nickname=name))

    def look_into(self, *paths):
        self.visit.go("packages", {"paths": list(paths)})
        return self.part("take")

    def take_in(self, path):
        self.look_into(path)
        self.visit.press("Take them in")
        self.visit.settle()


@pytest.fixture
def both(visit, tmp_path):
    made = create(tmp_path / "a.careapp", plain=True).services
    mate = joined(made, tmp_path, MATE, [P4])
    made.close()
    visit.begin(tmp_path / "a.careapp")
    visit.sign_in(password="")
    yield Both(visit, tmp_path, mate)
    mate.close()


def test_what_two_laptops_wrote_is_taken_in_decided_and_undone(both):
    visit = both.visit
    both.renamed(both.school(), "น้ำ")
    both.renamed(both.mate, "น้ำปู่")
    path = sent(both.mate, both.school(), both.folder)
    both.look_into(path)
    says(visit, "On another laptop")  # both sides are seen before anything is written
    says(visit, "น้ำปู่")
    assert both.school().people.student(both.child().id).nickname == "น้ำ"
    visit.press("Take them in")
    visit.settle()
    says(visit, "1 difference")
    says(visit, "Differences · 1")
    visit.press("Decide")
    visit.settle()
    part = both.part("conflicts")
    (shown,) = part.shown
    assert {shown.earlier.words, shown.later.words} == {"น้ำ", "น้ำปู่"}
    visit.press("Keep this")
    visit.settle()
    assert part.shown == ()
    visit.press("Undo")
    visit.settle()
    assert len(part.shown) == 1
    says(visit, "Differences · 1")
    visit.press("Both hold: the later one stands, the history has the two")
    visit.settle()
    assert part.shown == ()
    says(visit, "Nickname · น้ำ, น้ำปู่")
    both.look_into(path)
    says(visit, "All of it is here already")


def test_a_class_goes_out_as_a_file_that_the_other_laptop_takes_in(both):
    both.renamed(both.school(), "ใหม่")
    part = both.open("send")
    assert part.chosen() == (P4,)  # of whose laptop it is for
    part.ticks[P4.label].click()
    assert not part.go.isEnabled()
    part.ticks[P4.label].click()
    assert part.go.isEnabled()
    path = both.folder / "out.carepackage"
    part.make(path)
    both.visit.settle()
    says(both.visit, "out.carepackage")
    shown = both.mate.packages.look_into([path])
    assert shown.refused == ()
    both.mate.packages.receive(shown)
    assert both.child().nickname == "ใหม่"


def test_a_role_that_its_owner_gave_herself_is_taken_in_only_when_that_is_ticked(both):
    me = next(each for each in both.mate.accounts.staff() if each.login == MATE)
    both.mate.desk.write([schools.save_staff(replace(me, role="administrator"))])
    part = both.look_into(sent(both.mate, both.school(), both.folder))
    says(both.visit, "role: Homeroom teacher → Administrator")
    says(both.visit, "whose role does not allow it")
    assert not part.go.isEnabled()
    part.beyond.click()
    assert part.go.isEnabled()
    both.visit.press("Take them in")
    both.visit.settle()
    found = {each.login: each.role for each in both.school().accounts.staff()}
    assert found[MATE] == "administrator"


def test_a_package_that_waits_stays_on_the_page_when_the_others_are_in(both):
    before = sent(both.mate, both.school(), both.folder)
    both.renamed(both.mate, "ดี")
    good = sent(both.mate, both.school(), both.folder)
    me = next(each for each in both.mate.accounts.staff() if each.login == MATE)
    both.mate.desk.write([schools.save_staff(replace(me, role="administrator"))])
    waits = sent(both.mate, both.school(), both.folder)
    part = both.look_into(before, good, waits)
    says(both.visit, "Not taken in until you tick it below: 1 package")
    assert part.go.isEnabled()
    both.visit.press("Take them in")
    both.visit.settle()
    assert both.school().people.student(both.child().id).nickname == "ดี"
    says(both.visit, "New here: 1 change")
    says(both.visit, waits.name)
    assert [each.path for each in part.shown.arriving] == [waits]
    assert not part.go.isEnabled()
    assert part.beyond.isVisible()


def stranger(both):
    """A package of a laptop that is trusted here no longer."""
    both.renamed(both.mate, "แปลกหน้า")
    path = sent(both.mate, both.school(), both.folder)
    key = both.mate.packages.keys.mine().key
    both.school().packages.keys.distrust(key.id)
    return path, key


@pytest.mark.long
def test_an_unknown_laptop_is_trusted_by_the_digits_that_are_heard(both):
    visit, (path, key) = both.visit, stranger(both)
    part = both.look_into(path)
    says(visit, "not trusted here")
    assert not part.go.isEnabled()
    visit.press("Compare and trust this laptop …")
    visit.settle()
    dialog = visit.dialog(TrustDialog)
    mine = both.school().packages.keys.mine().key
    dialog.said.set_text(mine.spoken)
    assert "another laptop" in dialog.said.said
    assert not dialog.go.isEnabled()
    dialog.said.set_text(key.spoken.replace(" ", "-"))
    dialog.go.click()
    visit.settle()
    assert part.go.isEnabled()
    visit.press("Take them in")
    visit.settle()
    assert both.school().people.student(both.child().id).nickname == "แปลกหน้า"


@pytest.mark.long
def test_a_damaged_package_is_named_beside_one_that_is_whole(both):
    both.renamed(both.mate, "ดี")
    path = sent(both.mate, both.school(), both.folder)
    cut = both.folder / "cut.carepackage"
    cut.write_bytes(path.read_bytes()[:-40])
    both.look_into(path, cut)
    says(both.visit, "cut.carepackage")
    says(both.visit, "its end is missing")
    both.visit.press("Take them in")
    both.visit.settle()
    assert both.school().people.student(both.child().id).nickname == "ดี"


def entered_twice(both, there):
    """A child that is here already is entered on a laptop once more."""
    child = replace(both.child(), born=date(2016, 3, 9))
    both.school().people.save_student(child)
    twin = replace(child, id=f"{child.id}-again", number="0099", national_id="")
    seat = Enrolment(f"{twin.id}|1", twin.id, P4, there.desk.today)
    there.desk.write([*people.save_student(twin), *people.save_enrolment(seat)])


def test_who_came_twice_is_told_at_taking_in_and_counted_at_the_tab(both):
    entered_twice(both, both.mate)
    both.take_in(sent(both.mate, both.school(), both.folder))
    says(both.visit, "1 pair")
    says(both.visit, "Entered twice · 1")
    both.visit.press("Look")
    both.visit.settle()
    assert len(both.part("duplicates").shown) == 1


@pytest.mark.long
def test_a_child_entered_twice_is_joined_and_parted(both):
    visit = both.visit
    entered_twice(both, both.school())
    part = both.open("duplicates")
    assert len(part.shown) == 1
    visit.press("One child: keep this one")
    visit.settle()
    says(visit, "is one child now")
    assert not part.shown
    visit.press("Part them again")
    visit.settle()
    assert len(part.shown) == 1
    visit.press("They are two children")
    visit.settle()
    assert not part.shown
    visit.go("home")
    visit.go("packages")
    visit.press("Ask again")
    visit.settle()
    assert len(part.shown) == 1


@pytest.mark.long
def test_a_key_is_pasted_compared_and_no_longer_trusted(both):
    _, key = stranger(both)
    visit, part = both.visit, both.open("laptops")
    part.pasted.set_text("carekey1:notwhole")
    visit.press("Compare and trust …")
    says(visit, "not whole")
    part.pasted.set_text(f"สวัสดีค่ะ กุญแจของหนู {key_text(key)}")
    visit.press("Compare and trust …")
    visit.settle()
    dialog = visit.dialog(TrustDialog)
    dialog.said.set_text(key.spoken)
    dialog.go.click()
    visit.settle()
    assert [each.id for each in both.school().packages.keys.trusted()] == [key.id]
    says(visit, key.spoken)
    visit.press("Undo")
    visit.settle()
    assert both.school().packages.keys.trusted() == ()


@pytest.mark.parametrize("name", ["มะลิ", "ว่าที่ร้อยตรีหญิงกัญญาณัฐชานันท์ ศิริวัฒนประเสริฐโสภณพิพัฒน์" * 2])
def test_the_code_is_drawn_in_whole_pixels_that_a_telephone_reads(qtbot, name):
    rows = key_squares(LaptopKey("a1" * 32, "b2" * 32, name, "mali"))
    shown = Squares()
    qtbot.addWidget(shown)
    shown.show_rows(rows)
    picture = shown.grab().toImage()
    ratio = picture.devicePixelRatio()
    module = int(picture.width() / (len(rows) + 8))
    edge = int((picture.width() - module * len(rows)) / 2)
    assert module >= 2 * int(ratio)
    assert edge >= 4 * module  # the quiet zone of the standard
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            left, top = edge + x * module, edge + y * module
            for at in ((left, top), (left + module - 1, top + module - 1)):
                assert (picture.pixelColor(*at).lightness() < 128) == dark


@pytest.mark.long
def test_a_package_or_a_key_dropped_anywhere_opens_its_tab(both):
    visit, window = both.visit, both.visit.doors.window
    path, key = stranger(both)
    key_file = both.folder / "A.CAREKEY"
    save_key(key, key_file)
    other = both.folder / "list.xlsx"
    other.write_bytes(b"")
    assert window.at == "home"
    assert not drop(window, other)
    assert drop(window, key_file)
    visit.settle()
    visit.dialog(TrustDialog).reject()
    assert window.shown("packages").pills.chosen() == "laptops"
    visit.go("home")
    assert drop(window, path, other, key_file)
    visit.settle()
    assert window.at == "packages"
    says(visit, "not trusted here")
    visit.doors.lock()
    visit.settle()
    assert not drop(window, path)


@pytest.fixture
def teacher(visit, tmp_path):
    """The window of a teacher's laptop; the coordinator's beside it."""
    school = create(tmp_path / "a.careapp", plain=True).services
    joined(school, tmp_path, MATE, [P4, P5]).close()
    visit.begin(tmp_path / f"{MATE}.careapp")
    visit.sign_in(login=MATE, password="")
    yield visit, school, tmp_path
    school.close()


def let_go_of(visit, room):
    visit.go("packages", {"tab": "laptops"})
    card = visit.doors.window.shown("packages")._made["laptops"].letting
    assert card.isVisible()
    card.ticks[room.label].setChecked(True)
    card.go.click()
    dialog = visit.dialog(LettingDialog)
    assert not dialog.go.isEnabled()
    dialog.name.set_text("ป. ๕ / ๑")
    dialog.go.click()
    visit.settle()
    return card


@pytest.mark.long
def test_a_teacher_s_laptop_lets_go_of_a_class_after_it_was_sent(teacher):
    visit, school, folder = teacher
    mine = visit.doors.session.services
    child = mine.people.pupils(TERM, P5)[0].student
    mine.people.save_student(replace(child, nickname="ภู"))
    let_go_of(visit, P5)
    says(visit, "in no package yet")
    carried(mine, school, folder)
    card = let_go_of(visit, P5)
    says(visit, "child(ren) left this laptop")
    assert [*card.ticks] == [P4.label]
    assert mine.people.pupils(TERM, P5) == []
    assert school.people.student(child.id).nickname == "ภู"


@pytest.mark.long
def test_the_school_s_own_laptop_has_nothing_to_let_go_of(both):
    assert not both.open("laptops").letting.isVisible()


@pytest.mark.long
def test_a_class_that_was_gone_through_leads_to_its_package(both):
    visit = both.visit
    visit.doors.shell.choose(TERM, P4)
    visit.settle()
    screen = visit.go("handover")
    words = "Send to the next teacher's laptop …"
    for _ in screen._model.records:
        assert visit.buttons(words) == []
        visit.press("Save and go on")
        visit.settle()
    visit.press(words)
    visit.settle()
    assert visit.doors.window.at == "packages"
    assert visit.doors.window.shown("packages").pills.chosen() == "send"


@pytest.mark.long
def test_without_a_trusted_laptop_it_leads_to_the_keys(both):
    stranger(both)
    both.open("send")
    both.visit.press("To the laptops")
    both.visit.settle()
    assert both.visit.doors.window.shown("packages").pills.chosen() == "laptops"
