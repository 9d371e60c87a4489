"""A child goes to another school and comes from one, in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from careapp import i18n
from careapp.exchange import transfer as sealing
from careapp.ui.screens.student_transfers import TransfersCard
from careapp.ui.screens.transfer_send import SendDialog
from careapp.ui.screens.transfer_take import TakeDialog
from tests.services.samples import P4, TERM
from tests.ui.schools import PASSWORD, closed, opened

pytestmark = pytest.mark.long  # through the whole window; the services below run always


@pytest.fixture(autouse=True)
def english(monkeypatch):
    i18n.use_language("en")
    monkeypatch.setattr(sealing, "COST", {"m": 8, "t": 1, "p": 1})


@pytest.fixture
def inside(visit, tmp_path):
    path, _ = closed(tmp_path / "a.careapp")
    visit.begin(path, PASSWORD)
    visit.sign_in()
    return visit


def read(visit, work):
    done = []
    visit.doors.session.read(work, done.append)
    visit.settle()
    return done[0]


def sent(visit, path):
    """The first child, packed; the dialog, still open, and the child."""
    child = read(visit, lambda services: services.people.pupils(TERM, P4))[0].student
    shown = SendDialog(visit.doors.window, visit.doors.session, child.id)
    shown.open()
    visit.settle()
    assert not shown.go.isEnabled()
    shown.school.set_text("โรงเรียนบ้านปลายทาง")
    shown.write(path)
    visit.settle()
    return shown, child


def test_a_package_is_written_and_the_child_is_gone_and_comes_back(inside, tmp_path):
    path = tmp_path / "x.caretransfer"
    shown, child = sent(inside, path)
    assert len(sealing.tidy(shown.passphrase.text())) == 16
    assert path.exists()
    there = read(inside, lambda services: services.people.pupils(TERM))
    assert child.id not in [each.student.id for each in there]
    shown.take_back()
    inside.settle()
    there = read(inside, lambda services: services.people.pupils(TERM))
    assert child.id in [each.student.id for each in there]


def test_the_other_school_looks_takes_in_and_sees_from_where(inside, tmp_path, qtbot):
    path = tmp_path / "x.caretransfer"
    shown, child = sent(inside, path)
    words = shown.passphrase.text()
    shown.accept()
    inside.settle()
    inside.doors.shell.open("roster")
    inside.settle()
    inside.press("From another school …")
    taking = inside.dialog(TakeDialog)
    taking.choose(path)
    taking.passphrase.set_text("0000")
    taking.look()
    inside.settle()
    assert "passphrase is not right" in taking.banner.sentence
    taking.passphrase.set_text(words)
    taking.look()
    inside.settle()
    assert taking.room.text() == "ป.4/1"
    taking.room.set_text("ห้องสี่")
    taking.take()
    assert taking.isVisible()
    taking.room.set_text("ป.5/1")
    taking.take()
    inside.settle()
    inside.take_keyboard()
    assert "is taken in" in inside.words()
    card = TransfersCard(inside.doors.session)
    card.show_student(child.id)
    inside.settle()
    qtbot.addWidget(card)
    said = [each.text() for each in card.findChildren(object) if hasattr(each, "text")]
    assert any("Came from โรงเรียนบ้านตัวอย่าง" in each.replace("\u200b", "") for each in said)
    inside.press("Undo")
    inside.settle()
    there = read(inside, lambda services: services.people.pupils(TERM))
    assert child.id not in [each.student.id for each in there]


def test_how_much_of_a_plan_goes_along_is_ticked_part_by_part_and_read_there(
    inside, tmp_path, qtbot
):
    def lived(services):
        child = services.people.pupils(TERM, P4)[0].student.id
        plan = services.plans.open(child)
        known = services.plans.whole(plan).life.plan
        services.plans.save(replace(known, goal="มาเรียนทุกวัน", story="เป็นความลับ"), known)
        return child, plan

    child, plan = read(inside, lived)
    shown = SendDialog(inside.doors.window, inside.doors.session, child)
    shown.open()
    inside.settle()
    assert not shown.ticks["aim"].isEnabled()  # of no plan so far
    shown.ticks[plan].click()
    assert shown.ticks["aim"].isEnabled()
    assert shown.ticks["aim"].isChecked()
    assert not shown.ticks["notes"].isChecked()
    shown.school.set_text("โรงเรียนบ้านปลายทาง")
    shown.write(tmp_path / "x.caretransfer")
    inside.settle()
    words = shown.passphrase.text()
    shown.accept()

    def arrive(services):
        package = services.transfers.read(tmp_path / "x.caretransfer", words)
        services.transfers.take_in(package, P4)

    read(inside, arrive)
    card = TransfersCard(inside.doors.session)
    card.show_student(child)
    inside.settle()
    qtbot.addWidget(card)
    said = [each.text() for each in card.findChildren(QLabel)]
    assert "Care plan of the former school" in said
    assert "·  มาเรียนทุกวัน" in [each.replace("\u200b", "") for each in said]
    assert not any("เป็นความลับ" in each for each in said)


def test_all_is_there_after_a_restart(inside, tmp_path):
    shown, child = sent(inside, tmp_path / "x.caretransfer")
    shown.accept()
    inside.close()
    services = opened(tmp_path / "a.careapp")
    assert services.transfers.of_student(child.id)[0].school == "โรงเรียนบ้านปลายทาง"
    services.close()
