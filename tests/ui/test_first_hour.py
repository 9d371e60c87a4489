"""A new teacher without a mouse: from the first start to the district pack, in Thai, key by key."""

import json
import sys

import pytest

from careapp.domain.people import Classroom
from careapp.exchange import submission
from careapp.services.opening import open_school
from careapp.ui.grid_view import GridView
from careapp.ui.screens.student_table import StudentTable
from tests.exchange.rosters import child, write_dmc
from tests.services.samples import TERM
from tests.ui.doors import Visit
from tests.ui.hands import CTRL, Hands, Key
from tests.ui.schools import clock
from tests.ui.screens.test_first_run import NAME, PASSWORD, shown_code
from tests.ui.tour import look

P4 = Classroom("ป.4", "1")
ITEMS = 25
WELL = "n\r11111111n\r1"  # the 11 dimensions of a child that needs nothing
NOT_ASKED = ("SDQ ผู้ปกครอง", "SDQ นักเรียน", "เยี่ยมบ้าน", "น้ำหนัก ส่วนสูง", "บันทึกโฮมรูม",
             "ประชุมผู้ปกครองชั้นเรียน")  # fmt: skip
# Keys that are enough for each step, the letters of words left out. The answers are one key each,
# and one or two more for each child.
ENOUGH = {"school": 5, "account": 6, "code": 3, "list": 3, "store": 2, "class": 2,
          "whole class": 12, "one by one": 20, "what is asked": 40, "pack": 6}  # fmt: skip
KEYS = {"n": Key.Key_N, "1": Key.Key_1, "\r": Key.Key_Return}


class Teacher:
    """What she does, and how: by the words and the keys that the window shows her."""

    def __init__(self, visit, folder, children):
        self.hands, self.visit = Hands(visit), visit
        self.folder, self.children = folder, children
        rows = [child(n, grade="ป.4") for n in range(children)]
        self.list = write_dmc(folder / "2569-1-student.xlsx", rows)
        self.pack = folder / "ส่งเขต"
        self.pack.mkdir()

    def begins_a_school(self):
        with self.hands.step("school"):
            for words in (NAME, "42019999", "สพป.สมมติ เขต 1"):
                self.hands.type(words)
                self.hands.enter()

    def makes_an_account(self):
        with self.hands.step("account"):
            self.hands.type("นางสาวมะลิ ใจดี")
            self.hands.enter()
            self.hands.enter()  # the sign-in name is suggested
            self.hands.type(PASSWORD)
            self.hands.enter()

    def copies_the_code(self):
        with self.hands.step("code"):
            self.hands.type(shown_code(self.visit).replace("-", "").lower())
            self.hands.enter()

    def brings_the_list_in(self):
        with self.hands.step("list"):
            self.hands.press(Key.Key_Space)  # the keyboard is at the button that asks for a file
            self.hands.file(self.list)
            self.hands.in_window("roster")
        with self.hands.step("store"):
            self.hands.go_on()
            self.visit.settle()
        with self.hands.step("class"):
            assert self.hands.at.text() == "เปิดห้อง ป.4/1"  # the way on has the keyboard
            self.hands.enter()
            self.hands.in_window("students")
            self.visit.qtbot.waitUntil(lambda: isinstance(self.hands.at, StudentTable))

    def screens_the_class(self):
        """SDQ in the grid: 25 answers and the gate of the impact part for each child."""
        with self.hands.step("whole class"):
            self.hands.press(Key.Key_3, CTRL)
            self.hands.in_window("screenings")
            at = self.hands.at
            self.visit.qtbot.waitUntil(at.isVisible)  # laid out, at last
            self.hands.tab_to_button("SDQ ฉบับครู: ทั้งห้อง")
            self.hands.press(Key.Key_Space)
            self.visit.qtbot.waitUntil(lambda: isinstance(self.hands.at, GridView))
            grid = self.hands.at
            with self.hands.step("answers"):
                for place in range(self.children):
                    assert grid.row == place  # the last answer of a child led to the next one
                    for item in range(ITEMS):
                        self.hands.press((Key.Key_0, Key.Key_1, Key.Key_2)[(item + place) % 3])
                    self.hands.press(Key.Key_0)
            saved = ["saved"] * self.children
            self.visit.qtbot.waitUntil(lambda: [one.state for one in grid.sheet.lines.all] == saved)

    def screens_one_by_one(self):
        """The 11 dimensions, from what Today says is still to be done."""
        with self.hands.step("one by one"):
            self.hands.press(Key.Key_1, CTRL)
            self.hands.in_window("home")
            self.hands.tab_to_button("เริ่มเลย")
            self.hands.press(Key.Key_Space)
            self.hands.in_window("screenings")
            with self.hands.step("answers"):
                for _ in range(self.children):
                    for letter in WELL:
                        self.hands.press(KEYS[letter])
                    self.visit.settle()

    def says_what_is_asked(self):
        """What is missing stands before the pack; her school asks for two forms in this term."""
        with self.hands.step("what is asked"):
            self.hands.command("ชุดส่งเขต")
            self.hands.in_window("submissions")
            assert "ยังขาด" in self.visit.words()
            self.hands.press(Key.Key_F8)
            self.hands.in_window("completeness")
            self.hands.press(Key.Key_F8)
            self.hands.in_dialog()
            for words in NOT_ASKED:
                self.hands.tab_to_button(words)
                self.hands.press(Key.Key_Space)
            self.hands.tab_to_button("บันทึก")
            self.hands.press(Key.Key_Space)
            self.visit.settle()

    def hands_the_pack_in(self):
        with self.hands.step("pack"):
            self.hands.in_window("completeness")
            self.hands.command("ชุดส่งเขต")
            self.hands.in_window("submissions")
            assert "ยังขาด" not in self.visit.words()
            self.hands.go_on()
            self.hands.file(self.pack)
            self.visit.qtbot.waitUntil(lambda: len(list(self.pack.iterdir())) == 4)
            self.visit.settle()


@pytest.fixture
def started(qtbot, qapp, tmp_path, monkeypatch):
    """The program in Thai from its first window on, on a computer of its own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    look("th")
    made = Visit(qtbot, qapp)
    made.begin()
    yield made
    made.close()
    look("en")  # as the other tests know it


@pytest.mark.parametrize("children", [2, pytest.param(20, marks=pytest.mark.long)])
def test_a_teacher_comes_from_the_first_start_to_the_pack_by_keys_alone(
    started, tmp_path, children
):
    teacher = Teacher(started, tmp_path, children)
    teacher.begins_a_school()
    teacher.makes_an_account()
    teacher.copies_the_code()
    teacher.brings_the_list_in()
    teacher.screens_the_class()
    teacher.screens_one_by_one()
    teacher.says_what_is_asked()
    teacher.hands_the_pack_in()
    started.leave()

    told = {"keys": teacher.hands.presses, "letters": teacher.hands.letters}
    sys.stdout.write(json.dumps(told | {"children": children}) + "\n")
    assert screened(tmp_path) == {"sdq-teacher": children, "screening-11": children}
    received = submission.read(teacher.pack / "42019999-2569-1-v1.xlsx")
    assert (received.problems, received.pack.cover.school) == ((), NAME)
    enough = ENOUGH | {"answers": children * (ITEMS + 1 + len(WELL))}
    assert {name: n for name, n in teacher.hands.presses.items() if n > enough[name]} == {}


def screened(folder):
    """What a later session finds: how many children have each form finished."""
    school = folder / "careapp" / f"{NAME}.careapp"
    services = open_school(school, "มะลิ", PASSWORD, clock(), "i")
    found = {
        form: sum(
            line.record.status == "final"
            for line in services.screenings.sheet(form, TERM, P4).lines
        )
        for form in ("sdq-teacher", "screening-11")
    }
    services.close()
    return found
