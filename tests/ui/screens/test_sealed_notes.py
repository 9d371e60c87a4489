"""Sealed notes in the real window: who sees what, and nothing typed is kept in the clear."""

from dataclasses import replace

import pytest

from careapp import i18n
from careapp.domain.access import Role
from careapp.services.accounts import NewAccount
from careapp.services.packages import Sending
from careapp.services.second_laptop import SigningIn, begin, wait
from careapp.ui.unsaved import again
from tests.services.laptops import clock
from tests.services.samples import P4, TERM
from tests.ui.schools import PASSWORD, closed, opened

pytestmark = pytest.mark.long  # through the whole window; the services below run always

SECRET = "เล่าเรื่องที่บ้าน"


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    path, _ = closed(tmp_path_factory.mktemp("sealed") / "a.careapp")
    services = opened(path)
    services.plans.open(services.people.pupils(TERM, P4)[0].student.id)
    for login in ("fai", "bua"):
        services.accounts.add(NewAccount(login, f"ครู{login}", PASSWORD, Role.GUIDANCE))
    services.close()
    return path


@pytest.fixture
def inside(visit, template):
    visit.begin(template, PASSWORD)
    return visit


def calm(visit):
    """Until the plan is read, what stands beside it too, and all of it is laid out."""
    for _ in range(3):
        visit.settle()


def sign_in(visit, login, place="home"):
    visit.sign_in(place, login)
    screen = visit.go("plans")
    if not screen.page.id:
        screen.show_one(screen.board.board.cards[0].life.plan.id)
    calm(visit)
    return screen


def test_sealed_notes_from_the_first_to_the_second_holder(inside, qtbot):
    """One walk, since each sign-in takes its time: begun, written, kept sealed over a lock, hidden
    from the administrator, and given to another guidance teacher."""
    screen = sign_in(inside, "fai")
    card = screen.page.extras.sealed
    assert not card.lines.isVisible()
    inside.press("Begin sealed notes")
    calm(inside)
    assert "Only these can read them: ครูfai." in inside.words()
    assert "These cannot read them yet: ครูbua." in inside.words()
    inside.press("Give them access")
    calm(inside)
    assert not card.give.isVisible()
    card.lines.edit.setPlainText("แรก")
    inside.press("Seal the note")
    calm(inside)
    assert "แรก" in inside.words()
    assert card.lines.text() == ""

    card.lines.edit.setPlainText(SECRET)
    kept = screen.keeps.texts()
    assert list(kept) == [card.note_name]
    assert screen.keeps.texts() == kept  # sealed once for each change
    inside.doors.lock()
    assert SECRET not in inside.words()
    screen = sign_in(inside, "fai", "plans")
    qtbot.waitUntil(lambda: screen.page.extras.sealed.lines.text() == SECRET)
    assert inside.doors.window.banner.sentence == again()
    stored = []
    session = inside.doors.session
    session.read(lambda services: services.desk.db.execute("SELECT * FROM local").fetchall(),
                 stored.append)  # fmt: skip
    inside.settle()
    assert "sealed" in repr(stored)
    assert SECRET not in repr(stored)
    screen.show_board()
    inside.settle()
    assert screen.page.extras.sealed.lines.text() == ""

    inside.doors.lock()
    screen = sign_in(inside, "mali")
    assert "Sealed notes · 1" in inside.words()
    assert "แรก" not in inside.words()
    assert not screen.page.extras.sealed.lines.isVisible()
    inside.doors.lock()
    screen = sign_in(inside, "bua")
    assert "แรก" in inside.words()
    screen.page.extras.sealed.asked.emit("remove", screen.page.extras.sealed_page.notes[0].id)
    calm(inside)
    assert "แรก" not in inside.words()
    inside.press("Undo")
    calm(inside)
    assert "แรก" in inside.words()


def test_one_on_another_laptop_is_given_access_by_the_digits(inside, qtbot, tmp_path):
    sign_in(inside, "mali", "")
    school = inside.doors.session.services
    account = NewAccount("bua", "ครูbua", PASSWORD)
    time = clock(5)
    waiting = wait(tmp_path / "b", account, time, "i-b", plain=False)
    school.packages.keys.trust(waiting.key)
    first, back = tmp_path / "first.carepackage", tmp_path / "back.carepackage"
    school.packages.export(Sending(), waiting.key, first)
    mine = school.packages.keys.mine().key
    who = SigningIn("bua", PASSWORD)
    mate = begin(waiting.path, who, first, mine.spoken, time, "i-b")
    plan = mate.plans.open_plans(mate.people.pupils(TERM, P4)[0].student.id)[0]
    inside.doors.lock()
    screen = sign_in(inside, "fai", "")
    if screen.page.extras.sealed.begin.isVisible():  # unless the walk above has begun
        inside.press("Begin sealed notes")
        calm(inside)
    mate.packages.receive(mate.packages.look_into([handed(inside, waiting.key, tmp_path)]))
    mate.sealed_notes.ask()
    mate.packages.export(Sending(), mine, back)
    inside.doors.lock()
    sign_in(inside, "mali", "")
    school = inside.doors.session.services
    school.packages.receive(school.packages.look_into([back]), ahead=True)
    inside.doors.lock()
    screen = sign_in(inside, "fai", "")
    qtbot.waitUntil(lambda: waiting.key.spoken in inside.words())
    assert "“ครูbua”" in inside.words()
    inside.press("The digits are the same: give access")
    calm(inside)
    assert not screen.page.extras.sealed.laptops.isVisible()
    mate.packages.receive(mate.packages.look_into([handed(inside, waiting.key, tmp_path)]))
    assert mate.sealed_notes.page(plan).state == "open"
    mate.close()


def handed(visit, key, folder):
    """A package of everything for the other laptop, as the administrator makes it."""
    visit.doors.lock()
    sign_in(visit, "mali", "")
    services = visit.doors.session.services
    path = folder / f"{services.desk.new_id()}.carepackage"
    services.packages.export(Sending(), key, path)
    visit.doors.lock()
    return path


def test_a_school_without_passwords_says_that_there_are_none(visit, tmp_path):
    path, _ = closed(tmp_path / "b.careapp", plain=True)
    services = opened(path, "", "")
    own = services.accounts.staff()[0]
    services.accounts.change(replace(own, also=(Role.GUIDANCE.value,)))
    services.plans.open(services.people.pupils(TERM, P4)[0].student.id)
    services.close()
    visit.begin(path)
    visit.sign_in(login=own.login, password="")
    screen = visit.go("plans")
    screen.show_one(screen.board.board.cards[0].life.plan.id)
    calm(visit)
    assert "Sealed notes are not available" in visit.words()
    assert not screen.page.extras.sealed.lines.isVisible()
