"""A second laptop, from the first start to the school: its key, its package, what may go wrong."""

import pytest
from PySide6.QtWidgets import QApplication

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount
from careapp.services.opening import open_school
from careapp.services.package_keys import read_key
from careapp.services.packages import Sending
from careapp.services.second_laptop import waiting_key
from careapp.ui.code_field import CodeEdit
from careapp.ui.screens.first_code import FirstCode
from careapp.ui.screens.first_run import FirstRun
from careapp.ui.screens.second_laptop import KEY, PACKAGE, WHO, SecondLaptop
from tests.services.laptops import stepping
from tests.services.samples import P4
from tests.ui.keyboard import enter, type_text
from tests.ui.schools import PASSWORD, create

SCHOOL = "โรงเรียนบ้านตัวอย่าง"
LOGIN = "kru-mali"


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(tmp_path):
    """The coordinator's laptop; it has an account for who joins."""
    made = create(tmp_path / "coordinator" / "a.careapp", plain=True).services
    made.accounts.add(NewAccount(LOGIN, "ครูมาลี", "", Role.TEACHER, classes=(P4.label,)))
    yield made
    made.close()


def says(visit, words):
    """Until it stands on the page: what is put into a page appears a moment later."""
    visit.qtbot.waitUntil(lambda: words in visit.words())


def page(visit):
    found = visit.doors.entrance._page
    assert isinstance(found, SecondLaptop)
    return found


def wait_here(visit, *, plain=True, password="", login=LOGIN, name="ครูมาลี"):
    """From the first start to the key."""
    visit.begin()
    visit.press("This laptop joins a school …")
    shown = page(visit)
    if plain:
        shown._who.keeping._set_plain(True)
    visit.field("Name of the school").setText(SCHOOL)
    visit.field("Your name").setText(name)
    visit.field("Sign-in name").setText(login)
    if password:
        visit.field("Password").setText(password)
    visit.press("Make the key")
    visit.settle()
    return shown


def package(school, key, folder, staff="", name="first"):
    school.packages.keys.trust(key, staff)
    path = folder / f"{name}.carepackage"
    school.packages.export(Sending((P4,)), key, path)
    return path


def pick(visit, path):
    page(visit)._package.zone.dropped.emit((path,))
    visit.settle()


def say(visit, digits):
    page(visit)._package.said.set_text(digits)


def spoken(school):
    return school.packages.keys.mine().key.spoken


def take_in(visit, path, digits):
    pick(visit, path)
    say(visit, digits)
    visit.press("Take it in and begin")
    visit.settle()


def folder(tmp_path):
    return tmp_path / "careapp" / f"{SCHOOL}.careapp"


def test_from_the_first_start_to_today_in_one_sitting(visit, school, tmp_path):
    shown = wait_here(visit)
    assert shown._at == KEY
    key = waiting_key(folder(tmp_path))
    says(visit, key.spoken)
    visit.press("Copy as text")
    assert read_key(QApplication.clipboard().text()) == key
    shown.save_asked.emit(tmp_path / "mali.carekey")
    visit.settle()
    assert read_key(tmp_path / "mali.carekey") == key
    path = package(school, key, tmp_path)
    visit.press("I have the package")
    take_in(visit, path, spoken(school))
    visit.wait_for_shell()
    assert visit.doors.session.school == school.school
    assert visit.doors.session.actor.classes == {P4.label}
    assert waiting_key(folder(tmp_path)) is None
    laptops = visit.go("packages", {"tab": "laptops"})
    says(visit, spoken(school))
    assert laptops is not None
    visit.doors.lock()
    visit.settle()
    visit.sign_in(login=visit.doors.entrance._login, password="")


@pytest.mark.long
def test_a_program_that_was_closed_goes_on_at_the_key(visit, school, tmp_path):
    shown = wait_here(visit, plain=False, password=PASSWORD, login="mali")
    assert visit.doors.entrance.waits_for_code
    code = shown.findChild(FirstCode)._sheet.code
    edit = shown.findChild(CodeEdit)
    edit.setText(code)
    visit.press("Continue")
    assert shown._at == KEY
    assert not visit.doors.entrance.waits_for_code
    key = waiting_key(folder(tmp_path))
    path = package(school, key, tmp_path, LOGIN)
    visit.press("Back to signing in")
    visit.settle()
    says(visit, "waits for its first package")
    visit.doors.entrance._try("mali", "wrong password")
    visit.settle()
    assert not isinstance(visit.doors.entrance._page, SecondLaptop)
    visit.doors.entrance._patience.right()
    visit.doors.entrance._try("mali", PASSWORD)
    visit.settle()
    assert page(visit)._at == KEY
    says(visit, key.spoken)
    visit.press("I have the package")
    take_in(visit, path, spoken(school))
    visit.wait_for_shell()
    visit.doors.lock()
    visit.settle()
    assert visit.doors.entrance._found.logins == (LOGIN,)
    visit.sign_in(login=LOGIN)


@pytest.mark.long
def test_whatever_is_wrong_with_a_package_is_said_and_the_next_one_opens(visit, school, tmp_path):
    wait_here(visit, login="nobody", name="ครูอื่น")
    key = waiting_key(folder(tmp_path))
    visit.press("I have the package")
    text = tmp_path / "not.carepackage"
    text.write_text("แฟ้มอื่น")
    pick(visit, text)
    says(visit, "This is not a package")
    path = package(school, key, tmp_path)
    cut = tmp_path / "cut.carepackage"
    cut.write_bytes(path.read_bytes()[:-40])
    pick(visit, cut)
    says(visit, "its end is missing")
    other = school.packages.keys.mine().key
    elsewhere = tmp_path / "elsewhere.carepackage"
    school.packages.keys.distrust(key.id)
    school.packages.export(Sending((P4,)), other, elsewhere)
    pick(visit, elsewhere)
    says(visit, "was made for another laptop")
    pick(visit, path)
    say(visit, key.spoken)
    says(visit, "of another laptop")
    assert not visit.button("Take it in and begin").isEnabled()
    take_in(visit, path, spoken(school))
    says(visit, "Nobody in the school signs in as “nobody”")
    assert page(visit)._at == PACKAGE
    assert waiting_key(folder(tmp_path)) == key
    take_in(visit, package(school, key, tmp_path, LOGIN, "again"), spoken(school))
    visit.wait_for_shell()


@pytest.mark.long
def test_what_is_typed_stays_in_another_language_and_back_leads_to_the_first_page(visit):
    visit.begin()
    visit.press("This laptop joins a school …")
    page(visit)._who._school.set_text(SCHOOL)
    visit.press("English")
    visit.settle()
    visit.qtbot.waitUntil(lambda: page(visit).typed().title == SCHOOL and page(visit)._at == WHO)
    page(visit).back_asked.emit()
    visit.settle()
    assert isinstance(visit.doors.entrance._page, FirstRun)


@pytest.mark.long
def test_a_clock_that_is_ahead_is_said_and_the_laptop_waits_on(visit, school, tmp_path):
    wait_here(visit)
    key = waiting_key(folder(tmp_path))
    path = school.desk.file.folder.path
    school.close()
    ahead = open_school(path, "mali", "", stepping(3, day=18).clock(), "install-1")
    ahead.accounts.add(NewAccount("other", "ครูอื่น", "", Role.TEACHER))
    first = package(ahead, key, tmp_path)
    visit.press("I have the package")
    take_in(visit, first, spoken(ahead))
    says(visit, "One of the two clocks is wrong")
    assert page(visit)._at == PACKAGE
    assert visit.button("Take it in and begin").isEnabled()
    assert waiting_key(folder(tmp_path)) == key
    ahead.close()


@pytest.mark.long
def test_who_works_here_is_typed_with_the_keyboard_alone(visit, qtbot):
    visit.begin()
    visit.press("This laptop joins a school …")
    visit.settle()
    for text in (SCHOOL, "นางสาวมะลิ ใจดี", "", PASSWORD):
        type_text(text)
        enter(qtbot)
    visit.settle()
    assert visit.doors.entrance.waits_for_code
    type_text(page(visit).findChild(FirstCode)._sheet.code)
    enter(qtbot)
    assert page(visit)._at == KEY
    assert page(visit)._pages[KEY].key.login == "มะลิ"
