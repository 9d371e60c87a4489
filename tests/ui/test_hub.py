"""Going through with a hub in the real window: with a real PostgreSQL, over TLS."""

import dataclasses
import socket
from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from careapp import i18n
from careapp.services.hub import Synced
from careapp.store.school_file import local
from careapp.ui import school_commands
from careapp.ui.hub_button import HubButton
from careapp.ui.hub_password import HubPasswordDialog
from careapp.ui.hub_way import Secret, way_of
from careapp.ui.screens.hub import with_account, without_account
from careapp.ui.screens.hub_asking import LetInDialog
from careapp.ui.screens.hub_line import HubLine
from tests.postgres import needs_postgres
from tests.services.samples import BANGKOK, P4, TERM
from tests.ui.hubs import ready, server  # noqa: F401
from tests.ui.schools import PASSWORD, opened

pytestmark = needs_postgres
MINE, MATE = "42019999-mali", "42019999-kru-dara"


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


class AtHub:
    """The coordinator's laptop in the window, a teacher's beside it, and both on a hub."""

    def __init__(self, visit, server, database, mate, passwords):  # noqa: F811
        self.visit, self.server, self.database = visit, server, database
        self.mate, self.passwords = mate, passwords

    @property
    def school(self):
        return self.visit.doors.session.services

    @property
    def way(self):
        return way_of(self.visit.doors.session)

    @property
    def banner(self):
        return self.visit.doors.window.banner.sentence.replace("\u200b", "")

    @property
    def button(self):
        return self.visit.doors.window.bar.findChild(HubButton)

    def url(self, login=MINE):
        return self.server.url(self.database, login)

    def part(self):
        self.visit.qtbot.waitUntil(lambda: self.visit.doors.shell._hub is not None)
        self.visit.settle()
        self.visit.go("packages", {"tab": "hub"})
        return self.visit.doors.window.shown("packages")._made["hub"]

    def typed(self):
        part = self.part()
        address, login = without_account(self.url())
        part.address.set_text(address)
        part.login.set_text(login)
        return part

    def give(self, password="", keep=False):
        self.visit.settle()
        dialog = self.visit.dialog(HubPasswordDialog)
        dialog.password.set_text(password or self.passwords[MINE])
        dialog.keep.setChecked(keep)
        dialog.go.click()
        self.settle()

    def settle(self):
        self.visit.settle()
        self.visit.qtbot.waitUntil(lambda: not self.way.running)
        self.visit.settle()

    def went_through(self, **how):
        """As after the first time."""
        self.typed().go.click()
        self.give(**how)
        assert self.button.isVisible(), self.banner

    def press(self):
        self.button.click()
        self.settle()

    def mate_brings(self, name):
        child = self.mate.people.pupils(TERM, P4)[0].student
        self.mate.people.save_student(dataclasses.replace(child, nickname=name))
        link = self.mate.hub.link(self.url(MATE), self.passwords[MATE])
        self.mate.hub.sync(link)
        return child.id

    def held(self):
        """Nobody of the school brings anything while this is open: they wait for their turn."""
        db = self.server.connect(self.database)
        db.execute("BEGIN")
        db.execute("SELECT FROM careapp.school FOR UPDATE")
        return db

    def begun_waiting(self, db):
        """Go through, until the hub keeps us waiting."""
        child = self.school.people.pupils(TERM, P4)[0].student
        self.school.people.save_student(dataclasses.replace(child, nickname="รอ"))
        self.button.click()
        blocked = "SELECT count(*) FROM pg_locks WHERE NOT granted"
        self.visit.qtbot.waitUntil(lambda: db.execute(blocked).fetchone()[0] > 0)


def dialogs():
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible()
    ]


@pytest.fixture
def at_hub(visit, tmp_path, server, ready, request):  # noqa: F811
    how = getattr(request, "param", {})
    found, name = ready(**how), f"t{request.node.name.partition('[')[0][-40:]}"
    mate = found.copy(tmp_path / "laptops", name)
    visit.begin(tmp_path / "laptops" / "a.careapp")
    visit.sign_in(password="" if found.plain else PASSWORD)
    visit.qtbot.waitUntil(lambda: visit.doors.shell._hub is not None)
    visit.settle()
    yield AtHub(visit, server, name, mate, found.passwords)
    if mate is not None:
        mate.close()
    visit.close()
    with server.connect("postgres") as db:
        db.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def test_who_has_no_hub_sees_one_line_about_it_and_comes_to_where_one_is_named(at_hub):
    visit = at_hub.visit
    assert not at_hub.button.isVisible()
    visit.go("packages", {"tab": "laptops"})
    assert "can let its laptops meet there" in visit.words()
    assert not visit.buttons("Hub")
    visit.press("Name a hub …")
    visit.settle()
    assert visit.buttons("Hub")
    assert not at_hub.part().go.isEnabled()
    assert dialogs() == []
    offered = school_commands._offered(visit.doors.session, visit.doors.shell.open)
    assert "Hub" in [each.title for each in offered]
    visit.doors.session.only_read = True  # as of a damaged school
    offered = school_commands._offered(visit.doors.session, visit.doors.shell.open)
    assert "Hub" not in [each.title for each in offered]
    assert HubLine(at_hub.way).isHidden()


def test_a_hub_is_named_tried_and_gone_through_and_then_one_press_is_enough(at_hub):
    visit, part = at_hub.visit, at_hub.typed()
    part.look.click()
    at_hub.give()
    assert "Your account reaches the whole school." in visit.words()
    assert "Gone through last: –" in visit.words()
    assert not at_hub.button.isVisible()
    part.go.click()  # the password is known by now
    at_hub.settle()
    assert dialogs() == []
    assert "changes went" in at_hub.banner
    assert at_hub.button.isVisible()
    assert "15 Jun 2569" in at_hub.button.toolTip()
    child = at_hub.mate_brings("น้ำปู่")
    at_hub.press()
    assert "1 change came" in at_hub.banner
    assert at_hub.school.people.student(child).nickname == "น้ำปู่"
    at_hub.press()
    assert at_hub.banner == "Nothing was new, here or on the hub."


@pytest.mark.long
def test_what_came_stands_on_the_open_screen(at_hub):
    at_hub.went_through()
    child = at_hub.mate_brings("น้ำปู่")
    at_hub.visit.go("students", child)
    assert "น้ำปู่" not in at_hub.visit.words()
    at_hub.press()
    at_hub.visit.qtbot.waitUntil(lambda: "น้ำปู่" in at_hub.visit.words())


def test_an_address_that_is_none_is_told_below_it_and_nothing_is_asked(at_hub):
    part = at_hub.part()
    part.address.set_text("http://hub.example.ac.th/careapp")
    part.login.set_text("mali")
    part.look.click()
    assert "is no address of a hub" in part.address.said.replace("\u200b", "")
    part.address.set_text("mali:secret@hub.example.ac.th")
    part.look.click()
    assert "Leave the password out" in part.address.said
    assert "CAREAPP" not in part.address.said
    part.address.set_text("hub.example.ac.th?host=elsewhere")
    part.look.click()
    assert "must not say “host”" in part.address.said.replace("\u200b", "")
    part.address.set_text("hub.example.ac.th")
    part.login.set_text("")
    part.look.click()
    assert "Whose account is it?" in part.login.said.replace("\u200b", "")
    assert dialogs() == []


def test_a_wrong_password_is_one_sentence_and_is_asked_for_again(at_hub):
    at_hub.typed().go.click()
    at_hub.give("wrong-one")
    assert "does not know this account, or the password is another one" in at_hub.banner
    assert dialogs() == []
    at_hub.part().go.click()
    at_hub.part().go.click()
    at_hub.visit.settle()
    assert len(dialogs()) == 1
    at_hub.give()
    assert "went" in at_hub.banner


def test_what_came_of_one_try_is_over_at_the_next(at_hub):
    part, window = at_hub.typed(), at_hub.visit.doors.window
    part.look.click()
    at_hub.give("wrong-one")
    assert window.banner.isVisible()
    part.look.click()
    at_hub.give()
    assert not window.banner.isVisible()
    assert part._standing.isVisible()
    part.address.set_text("hub.example/careapp")
    assert not part._standing.isVisible()


def test_a_first_time_that_is_stopped_leaves_the_hub_known_and_the_keyboard_where_it_was(
    at_hub, qapp
):
    part, window, db = at_hub.typed(), at_hub.visit.doors.window, at_hub.held()
    part.go.setFocus()
    part.go.click()
    at_hub.visit.settle()
    dialog = at_hub.visit.dialog(HubPasswordDialog)
    dialog.password.set_text(at_hub.passwords[MINE])
    dialog.go.click()
    blocked = "SELECT count(*) FROM pg_locks WHERE NOT granted"
    at_hub.visit.qtbot.waitUntil(lambda: db.execute(blocked).fetchone()[0] > 0)
    assert window.focusWidget() is part.stop
    assert not part.forget.isEnabled()
    part.stop.click()
    at_hub.settle()
    db.close()
    assert window.focusWidget() is part.go
    assert "Stopped." in at_hub.banner
    assert at_hub.button.isVisible()
    assert "Not gone through yet" in at_hub.button.toolTip()


def test_a_clock_that_is_ahead_is_said_with_what_this_account_can_do_in_the_window(at_hub):
    ahead = Synced(went=2, ahead=datetime(2026, 8, 1, 12, 5, tzinfo=BANGKOK))
    at_hub.way.synced.emit(ahead)
    assert "press “The clock is right …”" in at_hub.banner
    assert at_hub.visit.buttons("The clock is right …")
    at_hub.visit.doors.lock()
    at_hub.visit.sign_in(login="kru-dara", password="")
    at_hub.visit.qtbot.waitUntil(lambda: at_hub.button is not None)
    at_hub.way.synced.emit(ahead)
    assert "once that day has come" in at_hub.banner
    assert "careapp hub" not in at_hub.banner
    assert not at_hub.visit.buttons("The clock is right …")


def test_a_password_is_asked_for_with_the_whole_address_and_a_thai_keyboard_is_told(on_screen):
    below = on_screen(QWidget())
    url = "postgresql://42019999-mali@hub.example:5433/x?sslrootcert=/a"
    dialog = HubPasswordDialog(below, url, may_keep=True)
    dialog.open()
    words = [each.text().replace("\u200b", "") for each in dialog.findChildren(QLabel)]
    assert "hub.example:5433/x · account 42019999-mali" in words
    dialog.password.set_text("ฟหกด")
    assert "switched to Thai" in dialog.password.said.replace("\u200b", "")
    dialog.password.set_text("k4pn")
    assert "switched" not in dialog.password.said
    dialog.reject()


def test_a_password_stands_in_no_words_about_it():
    assert "k4pn" not in repr(Secret("postgresql://mali@hub.example/x", "k4pn"))


def test_a_school_without_passwords_keeps_none_of_the_hub(at_hub):
    at_hub.typed().look.click()
    at_hub.visit.settle()
    assert not at_hub.visit.dialog(HubPasswordDialog).keep.isVisible()
    at_hub.give(keep=True)
    assert "keeps none of a hub" in at_hub.banner
    assert at_hub.passwords[MINE] not in local_values(at_hub)


def local_values(at_hub):
    rows = at_hub.school.desk.db.execute("SELECT value FROM local")
    return "\n".join(value for (value,) in rows)


@pytest.mark.parametrize("at_hub", [{"plain": False}], indirect=True)
def test_a_remembered_password_is_not_asked_for_again_until_it_is_forgotten(at_hub):
    at_hub.went_through(keep=True)
    at_hub.visit.doors.lock()
    at_hub.visit.sign_in()
    at_hub.visit.qtbot.waitUntil(lambda: at_hub.button is not None and at_hub.button.isVisible())
    at_hub.press()
    assert dialogs() == []
    assert at_hub.banner == "Nothing was new, here or on the hub."
    at_hub.way.forget()
    at_hub.visit.settle()
    assert not at_hub.button.isVisible()
    assert at_hub.passwords[MINE] not in local_values(at_hub)


@pytest.mark.long
@pytest.mark.parametrize("at_hub", [{"plain": False}], indirect=True)
def test_a_remembered_password_that_is_refused_is_forgotten(at_hub):
    at_hub.went_through(keep=True)
    at_hub.visit.doors.lock()
    at_hub.visit.sign_in()
    at_hub.visit.qtbot.waitUntil(lambda: at_hub.button is not None and at_hub.button.isVisible())
    with at_hub.server.connect(at_hub.database) as db:
        db.execute(f"ALTER ROLE \"{MINE}\" PASSWORD 'another-one'")
        at_hub.press()
        db.execute(f"ALTER ROLE \"{MINE}\" PASSWORD '{at_hub.passwords[MINE]}'")
    assert "the password is another one" in at_hub.banner
    assert at_hub.passwords[MINE] not in local_values(at_hub)


@pytest.mark.long
@pytest.mark.parametrize("at_hub", [{"plain": False}], indirect=True)
def test_a_password_that_another_account_refuses_forgets_none_but_its_own(at_hub):
    at_hub.went_through(keep=True)
    part = at_hub.part()
    part.login.set_text("42019999-nobody")
    part.look.click()
    at_hub.give("wrong-one")
    assert "the password is another one" in at_hub.banner
    assert at_hub.passwords[MINE] in local_values(at_hub)
    at_hub.press()
    assert at_hub.banner == "Nothing was new, here or on the hub."


@pytest.mark.long
def test_a_lock_forgets_the_password_and_asks_for_it_at_the_next_press(at_hub):
    at_hub.went_through()
    before = at_hub.way
    assert before._secret is not None
    at_hub.visit.doors.lock()
    assert before._secret is None
    at_hub.visit.sign_in(password="")
    at_hub.visit.qtbot.waitUntil(lambda: at_hub.button is not None and at_hub.button.isVisible())
    assert dialogs() == []
    at_hub.button.click()
    at_hub.visit.settle()
    at_hub.visit.dialog(HubPasswordDialog).reject()


def test_a_press_stops_it_while_the_hub_keeps_us_waiting(at_hub, qapp):
    qapp.setDoubleClickInterval(0)
    at_hub.went_through()
    db = at_hub.held()
    at_hub.begun_waiting(db)
    assert at_hub.button.text().endswith("%")
    at_hub.press()
    assert "Stopped." in at_hub.banner
    db.execute("ROLLBACK")
    db.close()
    at_hub.press()
    assert "1 change went" in at_hub.banner


def test_a_lock_in_the_middle_ends_it_and_the_school_opens_again(at_hub):
    at_hub.went_through()
    db = at_hub.held()
    at_hub.begun_waiting(db)
    at_hub.visit.doors.lock()
    at_hub.visit.settle()  # nothing waits for the hub, which still holds its turn
    at_hub.visit.sign_in(login="mali", password="")
    db.close()
    assert at_hub.school.people.pupils(TERM, P4)[0].student.nickname == "รอ"


def test_the_window_closes_in_the_middle_and_the_file_is_whole(at_hub, tmp_path):
    at_hub.went_through()
    db = at_hub.held()
    at_hub.begun_waiting(db)
    at_hub.visit.leave()
    db.close()
    again = opened(tmp_path / "laptops" / "a.careapp", password="")
    assert again.people.pupils(TERM, P4)[0].student.nickname == "รอ"
    again.close()


def test_a_server_that_is_gone_is_one_sentence_and_work_goes_on(at_hub):
    at_hub.went_through()
    at_hub.server.stop()
    try:
        at_hub.press()
    finally:
        at_hub.server.start()
    assert "does not answer, or the connection broke off" in at_hub.banner
    assert dialogs() == []


@pytest.mark.long
def test_a_hub_that_takes_the_call_and_says_nothing_keeps_nobody_from_the_school(at_hub):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        part = at_hub.part()
        part.address.set_text(f"127.0.0.1:{silent.getsockname()[1]}/careapp")
        part.login.set_text("mali")
        part.look.click()
        at_hub.visit.settle()
        dialog = at_hub.visit.dialog(HubPasswordDialog)
        dialog.password.set_text("whatever")
        dialog.go.click()
        call, _ = silent.accept()
        at_hub.visit.doors.lock()
        at_hub.visit.doors.entrance._try("mali", "")
        at_hub.visit.qtbot.waitUntil(lambda: at_hub.visit.doors.window.at == "home")
        assert not at_hub.visit.doors.tasks.idle  # it still waits for the hub, and for that alone
        at_hub.visit.settle()
        call.close()
    assert dialogs() == []


@pytest.mark.parametrize("at_hub", [{"sealed": True}], indirect=True)
def test_a_laptop_is_let_in_by_the_digits_that_are_heard(at_hub):
    link = at_hub.mate.hub.link(at_hub.url(MATE), at_hub.passwords[MATE])
    asks = at_hub.mate.hub.sync(link).asks
    at_hub.went_through()
    part = at_hub.part()
    part.look.click()
    at_hub.settle()
    at_hub.visit.press("Compare and let in …")
    dialog = at_hub.visit.dialog(LetInDialog)
    dialog.said.set_text("4821 7730 1925 6604 1182 9035")
    assert "not the digits of this laptop" in dialog.said.said.replace("\u200b", "")
    assert not dialog.go.isEnabled()
    dialog.said.set_text(asks)
    dialog.go.click()
    at_hub.settle()
    assert not part.asking.isVisible()
    spoken = at_hub.school.packages.keys.mine().key.spoken
    assert spoken in part.banner.sentence  # which a new laptop asks for
    assert at_hub.mate.hub.sync(link).asks == ""


@pytest.mark.long
def test_another_look_loses_neither_the_way_nor_the_password(at_hub):
    at_hub.went_through()
    before = at_hub.button
    at_hub.visit.preferences.theme = "dark"
    at_hub.visit.doors._look_anew()
    at_hub.visit.qtbot.waitUntil(lambda: at_hub.button not in (None, before))
    at_hub.visit.settle()
    at_hub.press()
    assert dialogs() == []
    assert at_hub.way.known.last is not None
    assert local(at_hub.school.desk.db, f"hub.url:{at_hub.school.actor.staff}") == at_hub.url()


@pytest.mark.parametrize(
    ("address", "login", "whole"),
    [
        ("hub.example/careapp", "99-mali", "postgresql://99-mali@hub.example/careapp"),
        ("hub.example", "a b", "postgresql://a%20b@hub.example/careapp"),
        ("postgresql://other@hub.example:5433/x?sslrootcert=/a", "mali",
         "postgresql://mali@hub.example:5433/x?sslrootcert=/a"),
        ("postgres://other@hub.example/x", "", "postgres://other@hub.example/x"),
        ("a:secret@hub.example", "mali", "postgresql://a:secret@hub.example/careapp"),
    ],
)  # fmt: skip
def test_the_address_and_the_account_make_one(address, login, whole):
    assert with_account(address, login) == whole


def test_the_address_comes_apart_as_it_was_typed():
    url = "postgresql://99-mali@hub.example:5433/x?sslrootcert=/a"
    assert without_account(url) == ("hub.example:5433/x?sslrootcert=/a", "99-mali")
