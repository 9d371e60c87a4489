"""A school year on three laptops, in three windows: keys, handing out, collecting, letting go."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.people import Enrolment
from careapp.services.accounts import NewAccount
from careapp.services.opening import create_school
from careapp.store import people
from careapp.ui.screens.laptop_trust import TrustDialog
from careapp.ui.screens.package_letting import LettingDialog
from careapp.ui.screens.second_laptop import KEY
from tests.services.laptops import stepping
from tests.services.samples import BANGKOK, P4, P5, TERM, listing
from tests.ui.doors import Visit
from tests.ui.schools import SCHOOL

pytestmark = pytest.mark.long
MAY = datetime(2027, 5, 20, 9, tzinfo=BANGKOK)


class Laptop(Visit):
    """A window with a clock of its own, in a folder where its files lie about."""

    def __init__(self, qtbot, qapp, folder, seed):
        self.folder, self.time = folder, stepping(seed)
        super().__init__(qtbot, qapp, self.time.clock())

    @property
    def services(self):
        return self.doors.session.services

    def tab(self, tab):
        self.go("packages", {"tab": tab})
        return self.doors.window.shown("packages")._made[tab]

    def held(self):
        return {each.first_name for each in people.students(self.services.desk.db)}

    def renamed(self, child, **fields):
        known = self.services.people.student(child.id)
        self.services.people.save_student(replace(known, **fields))

    def send(self, name, to="", room=None):
        """A class for the laptop of somebody, else everything for the coordinator's."""
        part, path = self.tab("send"), self.folder / f"{name}.carepackage"
        found = (each for each in part._known.laptops if to in (each.name, ""))
        part.to.choose(next(found).id)
        part.to.picked.emit(part.to.chosen())
        assert part.everything.isChecked() == (room is None)
        assert part.chosen() == (() if room is None else (room,))  # her own, and no other
        part.make(path)
        self.settle()
        return path

    def look_into(self, *paths):
        self.go("packages", {"paths": [*paths]})
        return self.doors.window.shown("packages")._made["take"]

    def take_in(self, *paths):
        part = self.look_into(*paths)
        assert part.shown.refused == ()
        part.go.click()
        self.settle()

    def trust(self, file, spoken):
        self.go("packages", {"paths": [file]})
        dialog = self.dialog(TrustDialog)
        dialog.said.set_text(spoken)
        dialog.go.click()
        self.settle()

    def join(self, chief, login, name, room):
        """From the first page to the school, with the coordinator's help."""
        self.begin()
        self.doors.entrance.show_first_run()
        self.doors.entrance._page.join_asked.emit()
        page = self.doors.entrance._page
        page._who.keeping._set_plain(True)
        page._who._school.set_text(f"{SCHOOL.name} {login}")
        page._who._account._name.set_text(name)
        page._who._account._login.set_text(login)
        page._forward()
        self.settle()
        file = self.folder / f"{login}.carekey"
        page.save_asked.emit(file)
        self.settle()
        chief.trust(file, page._pages[KEY].key.spoken)
        first = chief.send(f"first-{login}", name, room)
        page._forward()
        page._package.zone.dropped.emit((first,))
        self.settle()
        page._package.said.set_text(chief.services.packages.keys.mine().key.spoken)
        page._forward()
        self.wait_for_shell("")

    def let_go(self, room):
        card = self.tab("laptops").letting
        card.year.choose(TERM.year)
        card.ticks[room.label].setChecked(True)
        card.go.click()
        dialog = self.dialog(LettingDialog)
        dialog.name.set_text(room.label)
        dialog.go.click()
        self.settle()


@pytest.fixture
def three(qtbot, qapp, tmp_path, monkeypatch):
    """The coordinator's laptop, and those of the teachers of ป.4/1 and ป.5/1."""
    monkeypatch.setenv("HOME", str(tmp_path))
    i18n.use_language("en")
    chief, four, five = made = [Laptop(qtbot, qapp, tmp_path, seed) for seed in (1, 2, 3)]
    account = NewAccount("mali", "นางสาวมะลิ ใจดี", "")
    path, time = tmp_path / "a.careapp", chief.time.clock()
    school = create_school(path, SCHOOL, account, time, "install-1", plain=True).services
    shown = school.roster.preview(listing(), TERM)
    school.roster.accept(shown, shown.diff.default_groups)
    teachers = (four, "dao", "นางดาว สมมติ", P4), (five, "fon", "นายฝน สมมติ", P5)
    for _, login, name, room in teachers:
        school.accounts.add(NewAccount(login, name, "", Role.TEACHER, classes=(room.label,)))
    school.close()
    chief.begin(path)
    chief.sign_in(password="")
    for laptop, *who in teachers:
        laptop.join(chief, *who)
    yield made
    for each in made:
        each.close()


def test_a_year_from_the_keys_to_may(three):
    chief, four, five = three
    assert four.held() == {"กล้า", "แก้วตา", "ฟ้าใส"}
    assert not four.held() & five.held()
    child = four.services.people.pupils(TERM, P4)[0].student
    for each, nickname in ((four, "ดาว"), (chief, "มะลิ")):
        each.renamed(child, nickname=nickname, born=date(2016, 3, 9))
    known = four.services.people.student(child.id)
    twin = replace(known, id="again", number="0099", national_id="")
    seat = Enrolment("again|1", twin.id, P4, four.services.desk.today)
    four.services.desk.write([*people.save_student(twin), *people.save_enrolment(seat)])

    collected = [four.send("dao"), five.send("fon")]
    shown = chief.look_into(*collected).shown
    assert [each.child for each in shown.differences] == [child.name]
    assert [each.name for each in shown.twins] == [child.name]
    chief.take_in(*collected)
    assert "Differences · 1" in chief.words()
    assert "Entered twice · 1" in chief.words()
    assert "New here: " in chief.words()
    part = chief.tab("conflicts")
    assert "New here" not in chief.words()  # what was said of the other tab is over
    part.decide(part.shown[0], "earlier")
    chief.settle()
    assert chief.services.people.student(child.id).nickname == "ดาว"
    twice = chief.tab("duplicates")
    (pair,) = twice.shown
    twice.join(pair.goes, pair.stays)
    chief.settle()
    assert "Entered twice · 1" not in chief.words()
    four.take_in(chief.send("back", "นางดาว สมมติ", P4))
    assert four.services.people.student(child.id).nickname == "ดาว"
    assert [each.why for each in five.look_into(collected[0]).shown.refused]

    for each in three:
        each.time.set(MAY)
    year = chief.services.year_turn
    year.turn(year.preview(), "เขตให้เลื่อนก่อน")
    four.renamed(child, phone="0810000000")
    four.let_go(P4)
    assert "in no package yet" in four.words()
    chief.take_in(four.send("may"))
    four.let_go(P4)
    assert "left this laptop" in four.words()
    assert four.held() == set()
    assert chief.services.people.student(child.id).phone == "0810000000"
    five.take_in(chief.send("next", "นายฝน สมมติ", P5))
    assert {"กล้า", "แก้วตา", "ฟ้าใส"} < five.held()
    assert [each.services.backups.check() for each in three] == [[], [], []]
