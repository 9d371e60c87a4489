"""Between laptops: a second laptop of the school, what it sends, and what is made of it."""

import tempfile
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path

from careapp.domain.packages import Cover
from careapp.domain.people import Enrolment
from careapp.services.package_keys import BEGUN
from careapp.services.packages import Sending
from careapp.store import people, schools
from careapp.store.school_file import set_local
from careapp.ui.new_school import NewLaptop
from careapp.ui.pages import show_whole
from careapp.ui.screens.laptop_trust import TrustDialog
from careapp.ui.screens.package_letting import LettingDialog
from careapp.ui.screens.second_laptop import KEY, SecondLaptop
from tests.services.laptops import joined
from tests.services.samples import P4
from tests.ui import full_schools
from tests.ui.scenes import scene
from tests.ui.schools import clock

TAB = "tab"
HARD_WORDS = (
    "ในโรงเรียนไม่มีใครใช้ชื่อเข้าใช้งาน “มะลิ” ให้ผู้ประสานงานเปิดบัญชีให้ หรือระบุว่าท่านคือใคร"
    "ตอนที่เพิ่มเครื่องนี้ แล้วส่งไฟล์มาใหม่"
)


def _services(tour):
    return tour.visit.doors.session.services


def _mate(tour):
    """The laptop of a teacher, begun once a tour; both have written something since."""
    made = getattr(tour, "mate", None)
    if made is None:
        folder = Path(tempfile.mkdtemp(dir=tour.schools.districts.parent))
        school = _services(tour)
        # Other tours of the same school had some of them.
        there = {each.login for each in school.accounts.staff()}
        login = next(name for n in count(1) if (name := f"kru-mali-{n}") not in there)
        made = tour.mate = joined(school, folder, login, [P4])
        child, *others = made.people.pupils(made.people.current_term(), P4)
        for services, name in ((school, "น้ำปู่"), (made, "น้ำปู่ฐานิน")):
            known = services.people.student(child.student.id)
            services.people.save_student(replace(known, nickname=name))
        for other in others[:1]:
            known = made.people.student(other.student.id)
            made.people.save_student(replace(known, phone="081-000-0000"))
        tour.package = folder / "2569-06-15-ป.4-1.carepackage"
        made.packages.export(Sending(), school.packages.keys.mine().key, tour.package)
    return made


@scene("packages-none")
def packages_none(tour):
    tour.open("packages", {TAB: "send"})
    yield


@scene("packages-laptops", least=3)
def packages_laptops(tour):
    _mate(tour)
    tour.open("packages", {TAB: "laptops"})
    yield


@scene("packages-trust", least=3)
def packages_trust(tour):
    made = _mate(tour)
    tour.open("packages", {TAB: "laptops"})
    key = made.packages.keys.mine().key
    dialog = TrustDialog(tour.window, tour.visit.doors.session, key)
    dialog.open()
    dialog.said.set_text(key.spoken)
    tour.settle()
    yield
    dialog.reject()


@scene("packages-send", least=3)
def packages_send(tour):
    _mate(tour)
    tour.open("packages", {TAB: "send"})
    yield


@scene("packages-take", least=3)
def packages_take(tour):
    _mate(tour)
    tour.open("packages", {TAB: "take"})
    yield


@scene("packages-looked-into", least=3)
def packages_looked_into(tour):
    _mate(tour)
    spoiled = tour.package.with_name("cut.carepackage")
    spoiled.write_bytes(tour.package.read_bytes()[:-40])
    tour.open("packages", {"paths": [tour.package, spoiled]})
    part = tour.screen("packages")._made["take"]
    tour.until(lambda: part.shown is not None)
    yield
    part._forget()


@scene("packages-beyond", least=3)
def packages_beyond(tour):
    """Somebody gave herself a role on her own laptop, and changed a setting."""
    made = _mate(tour)
    me = next(each for each in made.accounts.staff() if each.id == made.actor.staff)
    roles = replace(me, role="administrator", classes=(*me.classes, "ป.5/1"))
    made.desk.write([schools.save_staff(roles), schools.save_setting("signers", [])])
    path = tour.package.with_name("role.carepackage")
    made.packages.export(Sending(), _services(tour).packages.keys.mine().key, path)
    tour.open("packages", {"paths": [path]})
    part = tour.screen("packages")._made["take"]
    tour.until(lambda: part.shown is not None)
    yield
    part._forget()


@scene("conflicts", least=3)
def conflicts(tour):
    _mate(tour)
    school = _services(tour)
    shown = school.packages.look_into([tour.package])
    school.packages.receive(shown)
    tour.open("packages", {TAB: "conflicts"})
    yield


@scene("duplicates", least=3)
def duplicates(tour):
    school = _services(tour)
    child = school.people.pupils(school.people.current_term(), P4)[-1].student
    if not school.duplicates.found():
        twin = replace(child, id=f"{child.id}-again", number="0099", national_id="")
        seat = Enrolment(f"{twin.id}|1", twin.id, P4, school.desk.today)
        school.desk.write([*people.save_student(twin), *people.save_enrolment(seat)])
    tour.open("packages", {TAB: "duplicates"})
    yield


# A second laptop, before a school is open.


def _joining(tour):
    tour.visit.preferences.last_school = ""
    tour.visit.preferences.schools = []
    tour.visit.doors.entrance.show_first_run()
    tour.page.join_asked.emit()
    assert isinstance(tour.page, SecondLaptop)
    return tour.page


def _waiting(tour, *, plain=True):
    """At the key, of a folder that is made once a tour."""
    page = _joining(tour)
    folder = Path(tempfile.mkdtemp(dir=tour.schools.districts.parent))
    password = "" if plain else "ปากกา กล้วย ทะเล ครก"
    page.made.emit(
        NewLaptop("โรงเรียนบ้านตัวอย่าง", folder, plain, full_schools.LONG_TEACHER, "มะลิ", password)
    )
    tour.settle()
    return page


def _first_package(tour, page, to=""):
    """Nothing but a cover: what is inside is not looked at before the digits are right."""
    key = replace(page._pages[KEY].key, name="นางสาวพิมพ์ชนก ศรีสุวรรณไพศาล")
    cover = Cover(
        "s", full_schools.LONG.name, key, "site", to or key.id, clock().now(), 1, ("ป.4/1", "ป.4/2")
    )
    page.show_cover(Path("2569-06-15-ป.4-1-ป.4-2.carepackage"), cover)
    return cover


@scene("second-laptop-1-who", inside=False)
def second_laptop_who(tour):
    _joining(tour)
    yield


@scene("second-laptop-1-faults", inside=False)
def second_laptop_faults(tour):
    page = _joining(tour)
    page._who._account._login.set_text("a b")
    page._forward()
    yield


@scene("second-laptop-2-code", inside=False)
def second_laptop_code(tour):
    _waiting(tour, plain=False)
    yield


@scene("second-laptop-2-key", inside=False)
def second_laptop_key(tour):
    _waiting(tour)
    yield


@scene("second-laptop-3-package", inside=False)
def second_laptop_package(tour):
    _waiting(tour)._forward()
    yield


@scene("second-laptop-3-digits", inside=False)
def second_laptop_digits(tour):
    page = _waiting(tour)
    cover = _first_package(tour, page)
    page._package.said.set_text(cover.sender.spoken)
    yield


@scene("second-laptop-3-other", inside=False)
def second_laptop_other(tour):
    page = _waiting(tour)
    _first_package(tour, page)
    page._package.said.set_text("4821 7730 1925 6604 1182 9035")
    page.banner.show_error(HARD_WORDS)
    yield


@scene("second-laptop-3-not-ours", inside=False)
def second_laptop_not_ours(tour):
    _first_package(tour, _waiting(tour), "0" * 64)
    yield


@scene("sign-in-waiting", inside=False)
def sign_in_waiting(tour):
    _waiting(tour, plain=False).back_asked.emit()
    tour.settle()
    yield


# A teacher's laptop lets go of a class.


@contextmanager
def _begun(tour):
    """As if this laptop had begun with a package."""
    db = _services(tour).desk.db
    set_local(db, BEGUN, "somebody")
    yield
    set_local(db, BEGUN, "")


@scene("packages-letting", least=3)
def packages_letting(tour):
    with _begun(tour):
        tour.open("packages", {TAB: "laptops"})
        show_whole(tour.screen("packages")._made["laptops"].letting)
        yield


@scene("packages-letting-asked", least=3)
def packages_letting_asked(tour):
    with _begun(tour):
        tour.open("packages", {TAB: "laptops"})
        card = tour.screen("packages")._made["laptops"].letting
        show_whole(card)
        for tick in card.ticks.values():
            tick.setChecked(True)
        card.ask()
        tour.settle()
        yield
        for each in tour.window.findChildren(LettingDialog):
            each.reject()


@scene("handover-gone-through", least=3)
def handover_gone_through(tour):
    tour.open("handover")
    tour.screen("handover")._send.show()
    tour.settle()
    yield
    tour.screen("handover")._send.hide()
