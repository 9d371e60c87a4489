"""Partners in the real window: written down, found, retired, and nothing typed is lost."""

import pytest

from careapp import i18n
from careapp.domain.access import Role
from careapp.domain.partners import Partner
from careapp.services.accounts import NewAccount
from careapp.store.journal import Entry
from careapp.ui.unsaved import again
from tests.services.samples import P4, TERM
from tests.ui.keyboard import enter, type_text
from tests.ui.schools import PASSWORD, closed, opened

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def english():
    i18n.use_language("en")


@pytest.fixture
def school(tmp_path):
    path, _ = closed(tmp_path / "a.careapp")
    services = opened(path)
    made = [
        services.partners.save(Partner("", kind, name, helps=helps))
        for kind, name, helps in (
            ("state", "โรงพยาบาลสมมติ", "ตรวจและรักษา"), ("community", "วัดตัวอย่าง", "ที่พัก"),
        )
    ]  # fmt: skip
    student = services.people.pupils(TERM, P4)[0].student.id
    fields = {"student": student, "partner": made[0].id, "opened_on": "2026-06-10"}
    services.desk.write([Entry("referral", "r", {**fields, "problem": "ซึม"}, student)])
    teacher = NewAccount("kaew", "นายแก้ว", PASSWORD, Role.TEACHER, classes=(P4.label,))
    services.accounts.add(teacher)
    services.close()
    return path


@pytest.fixture
def inside(visit, school):
    visit.begin(school, PASSWORD)
    visit.sign_in()
    return visit


def go(visit, detail=None):
    """To the partners; the screen."""
    return visit.go("partners", detail)


def names(screen):
    return [row.partner.name for row in screen.listing.rows]


def open_first(visit, screen):
    screen.listing.search.entered.emit("")
    visit.settle()


def test_a_partner_is_written_down_and_is_there_after_a_restart(inside, school):
    screen = go(inside)
    inside.press("Add a partner")
    inside.settle()
    type_text("มูลนิธิเด็กสมมติ")
    enter(inside.qtbot)
    inside.settle()
    assert "Choose what kind" in inside.words()
    screen.form.kind.choose("independent")
    screen.form.kind.picked.emit("independent")
    screen.form.texts["helps"].edit.setPlainText("ที่พัก\nทนายความ")
    inside.press("Save")
    inside.settle()
    assert screen.form.shown.name == "มูลนิธิเด็กสมมติ"
    screen.show_directory()
    inside.settle()
    assert len(names(screen)) == 3
    inside.close()
    services = opened(school)
    found = {each.name: each.helps for each in services.partners.partners()}
    assert found["มูลนิธิเด็กสมมติ"] == "ที่พัก\nทนายความ"
    services.close()


def test_they_are_found_by_a_word_and_by_kind(inside, qtbot):
    screen = go(inside)
    screen.listing.search.setText("รักษา")
    qtbot.waitUntil(lambda: names(screen) == ["โรงพยาบาลสมมติ"])
    screen.listing.kind.choose("community")
    screen.listing.kind.picked.emit("community")
    assert names(screen) == []
    inside.press("Show all")
    qtbot.waitUntil(lambda: len(names(screen)) == 2)


def test_a_change_and_a_retirement_are_undone_from_the_banner(inside):
    screen = go(inside)
    open_first(inside, screen)
    screen.form.lines["phone"].set_text("02-000-0000")
    inside.press("Save")
    inside.settle()
    assert screen.form.shown.phone == "02-000-0000"
    inside.press("Undo")
    inside.settle()
    assert screen.form.shown.phone == ""
    inside.press("Helps no longer")
    inside.settle()
    assert not screen.form.shown.active
    screen.show_directory()
    inside.settle()
    assert len(names(screen)) == 1
    screen.listing.retired.setChecked(True)
    assert len(names(screen)) == 2


def test_where_a_partner_took_part_opens_that_thing(inside, qtbot):
    screen = go(inside)
    row = next(row for row in screen.listing.rows if row.count)
    screen.show_partner(row.partner.id)
    inside.settle()
    asked = []
    screen.wanted.disconnect()
    screen.wanted.connect(lambda place, detail: asked.append((place, detail)))
    screen.form.uses.findChildren(type(inside.button("Save")))[0].click()
    assert asked == [("referrals", {"referral": "r"})]


def test_what_was_typed_about_a_partner_is_there_again_after_the_lock(inside, qtbot):
    screen = go(inside)
    open_first(inside, screen)
    screen.form.texts["note"].edit.setPlainText("โทรก่อนบ่าย")
    inside.doors.lock()
    assert "โทรก่อนบ่าย" not in inside.words()
    inside.sign_in("partners")
    qtbot.waitUntil(lambda: inside.doors.window.banner.sentence == again())
    screen = inside.doors.window.shown("partners")
    assert screen.form.texts["note"].text() == "โทรก่อนบ่าย"
    inside.press("Drop the changes")
    qtbot.waitUntil(lambda: not inside.doors.window.banner.isVisible())


def test_a_teacher_sees_the_directory_and_the_teams_and_changes_neither(visit, school):
    visit.begin(school, PASSWORD)
    visit.sign_in(login="kaew")
    screen = go(visit)
    assert len(names(screen)) == 2
    assert screen.listing._new.isHidden()
    open_first(visit, screen)
    assert screen.form.lines["name"].edit.isReadOnly()
    assert not screen.form._save.isVisible()
    screen.show_tab("teams")
    visit.settle()
    assert screen.teams.cards["lead"].new.isHidden()
    assert screen.teams.cards["parents"].new.isVisible()  # of her own class


def test_a_member_is_put_in_a_team_moved_and_taken_out_again(inside):
    screen = go(inside, {"tab": "teams"})
    for name in ("นายก้อง", "นางขวัญ"):
        screen.teams._ask("lead", "add", None)
        inside.dialog().name.set_text(name)
        inside.dialog().go.click()
        inside.settle()
    card, known = screen.teams.cards["lead"], lambda: screen.teams._known.teams.of("lead")
    card.asked.emit("up", known()[1])
    inside.settle()
    assert [each.name for each in known()] == ["นางขวัญ", "นายก้อง"]
    card.asked.emit("remove", known()[0])
    inside.settle()
    assert [each.post for each in known()] == ["chair"]
    inside.press("Undo")
    inside.settle()
    assert [each.name for each in known()] == ["นางขวัญ", "นายก้อง"]


def test_the_order_of_the_year_is_kept_and_the_teams_of_the_last_are_copied(inside, qtbot):
    screen = go(inside, {"tab": "teams"})
    screen.teams.order.number.set_text("14/2569")
    inside.press("Save the order")
    inside.settle()
    assert screen.teams._known.teams.order.number == "14/2569"
    screen.teams._ask("do", "add", None)
    inside.dialog().who.setCurrentIndex(1)
    inside.dialog().who.picked.emit(inside.dialog().who.chosen())
    inside.dialog().go.click()
    inside.settle()
    screen.teams._year = 2570
    screen.teams.refresh()
    inside.settle()
    inside.press("Copy the teams of 2569")
    inside.settle()
    assert len(screen.teams._known.teams.of("do")) == 1
    inside.press("Undo")
    inside.settle()
    assert screen.teams._known.teams.members == ()
