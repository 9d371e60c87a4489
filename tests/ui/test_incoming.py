"""The program started with a file that was sent: it opens where it belongs, or it says why not."""

from pathlib import Path

import pytest

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.districts import District
from careapp.services.accounts import NewAccount
from careapp.services.district_opening import create_district
from careapp.services.packages import Sending
from careapp.services.second_laptop import wait
from careapp.ui.incoming import Incoming, is_incoming
from careapp.ui.screens.restore_preview import RestorePreview
from careapp.ui.screens.transfer_take import TakeDialog
from tests.services.laptops import joined, sent
from tests.services.samples import P4
from tests.ui.schools import PASSWORD, clock, closed, create


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(visit, tmp_path):
    """A closed, encrypted school that was open here last."""
    path = closed(tmp_path / "บ้านตัวอย่าง", filled=False)[0]
    visit.preferences.remember_school(path)
    return path


def start(visit, file):
    """As a double click on the file does it."""
    with visit.qtbot.waitExposed(visit.doors.window):
        visit.doors.window.show()
    Incoming(visit.doors, file).begin(visit.preferences.last_school)
    visit.settle()


@pytest.mark.parametrize("name", ["a.carepackage", "A.CAREKEY", "ก.carebackup", "a.caretransfer"])
def test_files_that_are_sent_are_known_by_their_ending(name):
    assert is_incoming(Path(name))


@pytest.mark.parametrize("name", ["a.careapp", "a.caredistrict", "a.xlsx", "a", ""])
def test_schools_and_other_files_are_none(name):
    assert not is_incoming(Path(name))


def test_a_package_waits_for_the_sign_in_and_is_looked_into_then(visit, tmp_path):
    made = create(tmp_path / "a.careapp", plain=True).services
    mate = joined(made, tmp_path, "kru-dara", [P4])
    path = sent(mate, made, tmp_path)
    mate.close()
    made.close()
    visit.preferences.remember_school(tmp_path / "a.careapp")
    start(visit, path)
    assert f"“{path.name}” opens after you sign in" in visit.words()
    visit.sign_in("packages", password="")
    visit.qtbot.waitUntil(lambda: path.name in visit.words())


def test_a_laptop_that_waits_looks_into_its_first_package_at_once(visit, tmp_path):
    made = create(tmp_path / "coordinator" / "a.careapp", plain=True).services
    made.accounts.add(NewAccount("kru-mali", "ครูมาลี", "", Role.TEACHER, classes=(P4.label,)))
    here = tmp_path / "บ้านตัวอย่าง.careapp"
    key = wait(here, NewAccount("kru-mali", "ครูมาลี", ""), clock(), "i", plain=True).key
    made.packages.keys.trust(key, "")
    made.packages.export(Sending((P4,)), key, tmp_path / "first.carepackage")
    made.close()
    visit.preferences.remember_school(here)
    start(visit, tmp_path / "first.carepackage")
    visit.doors.entrance._try("", "")
    visit.qtbot.waitUntil(lambda: "The package comes from" in visit.words())


def test_a_package_of_a_student_is_put_into_its_dialog(visit, school, tmp_path):
    start(visit, tmp_path / "x.caretransfer")
    visit.sign_in("roster")
    dialog = visit.dialog()
    assert isinstance(dialog, TakeDialog)
    assert dialog._path == tmp_path / "x.caretransfer"


def test_what_is_no_answer_of_a_district_is_said_to_be_none(visit, school, tmp_path):
    (tmp_path / "x.carefeedback").write_bytes(b"no answer")
    start(visit, tmp_path / "x.carefeedback")
    visit.sign_in("submissions")
    visit.qtbot.waitUntil(lambda: "not the district's answer" in visit.words())


def test_a_backup_is_unpacked_at_once_and_asks_for_its_password(visit, school, tmp_path):
    visit.begin(school, PASSWORD)
    visit.wait_for_shell()
    visit.doors.session.read(lambda services: services.backups.make(tmp_path / "b.carebackup"))
    visit.settle()
    visit.doors.lock()
    visit.settle()
    start(visit, tmp_path / "b.carebackup")
    assert isinstance(visit.doors.entrance._page, RestorePreview)
    visit.qtbot.waitUntil(lambda: visit.picker("Account").currentText() == "mali")


def test_a_backup_that_is_none_is_a_sentence_on_the_page(visit, tmp_path):
    (tmp_path / "b.carebackup").write_bytes(b"nothing")
    start(visit, tmp_path / "b.carebackup")
    visit.qtbot.waitUntil(lambda: "is not a sound backup of careapp" in visit.words())


def test_without_a_school_it_says_what_is_missing(visit, tmp_path):
    start(visit, tmp_path / "x.carekey")
    assert "Make your school" in visit.words()
    assert "“x.carekey” opens once there is a school here" in visit.words()


def test_a_district_says_that_it_is_for_a_school(visit, tmp_path):
    account = NewAccount("mali", "ศึกษานิเทศก์", PASSWORD)
    path = tmp_path / "d.caredistrict"
    create_district(
        path, District("", "สพป.สมมติ เขต 1"), account, clock(), "i", plain=False
    ).services.close()
    visit.preferences.remember_school(path)
    start(visit, tmp_path / "x.carepackage")
    visit.sign_in("schools")
    visit.qtbot.waitUntil(lambda: "is for a school, and this is a district" in visit.words())
