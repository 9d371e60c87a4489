"""A new laptop begins from a hub in the real window: with a real PostgreSQL, over TLS."""

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from careapp import i18n
from careapp.clock import Clock
from careapp.services.opening import open_school
from careapp.ui.code_field import CodeEdit
from careapp.ui.screens.first_code import FirstCode
from careapp.ui.screens.first_run import FirstRun
from careapp.ui.screens.hub_begin import COMING, SERVER, HubBegin
from careapp.ui.screens.second_laptop import SecondLaptop
from careapp.ui.screens.sign_in import SignIn
from tests.postgres import needs_postgres
from tests.services.samples import P4, TERM
from tests.ui.doors import Visit
from tests.ui.hubs import ready, server  # noqa: F401
from tests.ui.keyboard import enter, press, type_text
from tests.ui.schools import PASSWORD

pytestmark = needs_postgres
MINE, MATE = "42019999-mali", "42019999-kru-dara"
SCHOOL = "โรงเรียนบ้านตัวอย่าง"
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def visit(qtbot, qapp, tmp_path, monkeypatch):
    """By the time of day: the hub's clock is compared."""
    monkeypatch.setenv("HOME", str(tmp_path))
    made = Visit(qtbot, qapp, Clock())
    yield made
    made.close()


class New:
    """A computer without a school, and a hub on which the administrator was."""

    def __init__(self, visit, server, database, found, main):  # noqa: F811
        self.visit, self.server, self.database = visit, server, database
        self.passwords, self.main = found.passwords, main

    @property
    def page(self):
        found = self.visit.doors.entrance._page
        assert isinstance(found, HubBegin)
        return found

    @property
    def banner(self):
        return self.page.banner.sentence.replace("\u200b", "")

    def url(self, login):
        return self.server.url(self.database, login)

    def opened(self):
        """The administrator's laptop."""
        return closing(open_school(self.main, "mali", "", Clock(), "install-1"))

    def link(self, services):
        return services.hub.link(self.url(MINE), self.passwords[MINE])

    def asked(self, login=MATE, password=""):
        """To the first step, and on."""
        self.visit.begin()
        self.visit.press("This laptop joins a school …")
        self.visit.press("Begin from the hub …")
        self.visit.settle()
        self.typed(login, password)

    def typed(self, login=MATE, password=""):
        address = self.url(login).partition("@")[2]
        for field, text in (("address", address), ("login", login),
                            ("password", password or self.passwords[login])):  # fmt: skip
            getattr(self.page._server, field).set_text(text)
        self.visit.press("Continue")
        self.visit.settle()

    def made(self, *, plain=True):
        here = self.page._pages[1]
        if plain:
            here.keeping._set_plain(True)
        else:
            here.password.set_text(PASSWORD)
        self.visit.press("Make it and begin")
        self.visit.settle()


@pytest.fixture
def new(visit, tmp_path, server, ready, request):  # noqa: F811
    how = getattr(request, "param", {})
    found, name = ready(**how), f"b{request.node.name.partition('[')[0][-40:]}"
    mate = found.copy(tmp_path / "laptops", name)
    mate.close()
    made = New(visit, server, name, found, tmp_path / "laptops" / "a.careapp")
    with made.opened() as services:
        services.hub.sync(made.link(services))
    yield made
    visit.close()
    with server.connect("postgres") as db:
        db.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def test_from_the_first_start_to_her_class_with_the_keyboard_alone(new, qtbot):
    visit = new.visit
    visit.begin()
    press(qtbot, Qt.Key.Key_J, CTRL_SHIFT)
    visit.settle()
    press(qtbot, Qt.Key.Key_U, CTRL_SHIFT)
    visit.settle()
    for text in (new.url(MATE).partition("@")[2], MATE, new.passwords[MATE]):
        assert isinstance(QApplication.focusWidget(), QLineEdit)
        type_text(text)
        enter(qtbot)
    visit.settle()
    assert SCHOOL in visit.words()
    type_text(PASSWORD)
    enter(qtbot)
    visit.settle()
    assert visit.doors.entrance.waits_for_code
    type_text(new.page.findChild(FirstCode)._sheet.code)
    enter(qtbot)
    qtbot.waitUntil(lambda: isinstance(visit.doors.entrance._page, SignIn))
    visit.settle()
    assert not visit.preferences.codes_to_keep
    type_text(PASSWORD)
    enter(qtbot)
    visit.wait_for_shell()
    services = visit.doors.session.services
    assert (visit.doors.session.actor.classes, services.school.name) == ({P4.label}, SCHOOL)
    assert len(services.people.pupils(TERM, P4)) == 3
    assert services.hub.url == new.url(MATE)
    qtbot.waitUntil(lambda: visit.doors.shell._hub is not None)
    visit.settle()
    assert visit.doors.shell._hub.button.isVisible()


@pytest.mark.long
def test_what_is_wrong_is_said_on_the_page_and_can_be_put_right(new):
    visit = new.visit
    new.asked(password="wrong")
    assert "password" in new.banner
    assert new.page._at == SERVER
    new.page._server.login.set_text("")
    visit.press("Continue")
    assert "Whose account" in new.page._server.login.said
    new.page._server.address.set_text("http://x/y")
    visit.press("Continue")
    assert "It looks like this: hub.example.ac.th/careapp" in new.page._server.address.said
    new.typed()
    visit.press("Make it and begin")
    assert "letter" in new.page._pages[1].password.said
    visit.press("Back")
    assert new.page._at == SERVER
    visit.press("Back")
    visit.settle()
    assert isinstance(visit.doors.entrance._page, FirstRun | SecondLaptop)


@pytest.mark.long
def test_a_stop_or_a_cut_leaves_it_waiting_and_the_sign_in_goes_on_with_it(new, tmp_path):
    visit = new.visit
    new.asked()
    with new.server.connect(new.database) as db:
        new.made(plain=False)
        db.execute("ALTER TABLE careapp.change RENAME TO gone")
        code = new.page.findChild(FirstCode)._sheet.code
        new.page.findChild(CodeEdit).setText(code)
        visit.press("Continue")
        visit.settle()
        assert new.page._at == COMING
        assert new.banner
        db.execute("ALTER TABLE careapp.gone RENAME TO change")
        db.execute("BEGIN")
        db.execute("LOCK TABLE careapp.change")
        visit.press("Go on")
        waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted"
        visit.qtbot.waitUntil(lambda: db.execute(waiting).fetchone()[0] > 0)
        new.page.busy.cancel()
        visit.settle()
        assert "Stopped" in new.banner
        db.execute("ROLLBACK")
    visit.press("Back to signing in")
    visit.settle()
    visit.qtbot.waitUntil(lambda: "comes from the hub" in visit.words())
    visit.doors.entrance._try(MATE, PASSWORD)
    visit.settle()
    assert new.page._server.login.text() == MATE
    new.page._server.password.set_text(new.passwords[MATE])
    visit.press("Continue")
    visit.qtbot.waitUntil(lambda: isinstance(visit.doors.entrance._page, SignIn))
    visit.settle()
    visit.sign_in(login="kru-dara")
    assert visit.doors.session.actor.classes == {P4.label}
    assert visit.doors.session.services.backups.check() == []


@pytest.mark.long
@pytest.mark.parametrize("new", [{"sealed": True}], indirect=True)
def test_a_school_that_seals_lets_it_in_by_what_is_read_aloud(new):
    visit = new.visit
    new.asked()
    new.made()
    visit.qtbot.waitUntil(lambda: "seals what the hub carries" in visit.words())
    asks = new.page._coming.own.text()
    with new.opened() as services:
        services.hub.let_in(new.link(services), asks)
        digits = services.packages.keys.mine().key.spoken
    visit.press("Go on")
    visit.settle()
    assert "was let in" in new.page._coming.said.said
    new.page._coming.said.set_text("4821")
    assert not visit.button("Go on").isEnabled()
    new.page._coming.said.set_text("4821 7730 1925 6604 1182 9035")
    visit.press("Go on")
    visit.settle()
    assert "not given by the laptop" in new.banner
    visit.press("Go on")
    visit.settle()
    with new.opened() as services:
        services.hub.let_in(new.link(services), asks)
    new.page._coming.said.set_text(digits)
    visit.press("Go on")
    visit.qtbot.waitUntil(lambda: isinstance(visit.doors.entrance._page, SignIn))
    visit.settle()
    visit.sign_in(login="kru-dara", password="")
    assert len(visit.doors.session.services.people.pupils(TERM, P4)) == 3


@pytest.mark.long
def test_a_folder_that_waits_for_a_package_may_begin_from_the_hub_after_all(new, tmp_path):
    visit = new.visit
    visit.begin()
    visit.press("This laptop joins a school …")
    page = visit.doors.entrance._page
    page._who.keeping._set_plain(True)
    for name, text in (("Name of the school", SCHOOL), ("Your name", "ครู"), ("Sign-in name", "x")):
        visit.field(name).setText(text)
    visit.press("Make the key")
    visit.settle()
    visit.press("Begin from the hub …")
    visit.settle()
    new.typed()
    visit.qtbot.waitUntil(lambda: isinstance(visit.doors.entrance._page, SignIn))
    visit.settle()
    visit.sign_in(login="kru-dara", password="")
    assert visit.doors.session.school.name == SCHOOL
