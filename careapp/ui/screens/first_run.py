"""The first start: a school, an account with its recovery code, the first list of students."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from careapp.domain.schools import School, term_on, usual_term
from careapp.paths import schools_folder
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.drop_zone import FILES, take_drops
from careapp.ui.new_school import NewDistrict, NewSchool
from careapp.ui.recovery_sheet import RecoverySheet
from careapp.ui.screens.first_account import FirstAccount
from careapp.ui.screens.first_code import FirstCode
from careapp.ui.screens.first_demo import FirstDemo
from careapp.ui.screens.first_list import FirstList
from careapp.ui.screens.first_school import FirstSchool
from careapp.ui.stepped_front import SteppedFront
from careapp.ui.steps import Steps
from careapp.ui.widgets import set_kind

if TYPE_CHECKING:
    from careapp.ui.screens.district_first import FirstDistrict

SCHOOL, ACCOUNT, CODE, LIST, DEMO = range(5)
New = NewSchool | NewDistrict


class FirstRun(SteppedFront):
    """Says what is wanted by its signals and is told what came of it; does nothing by itself.

    A district's first run has the same steps with words and fields of its own.
    """

    made = Signal(object)  # NewSchool or NewDistrict: make it
    code_kept = Signal()  # it was typed as it is shown
    done = Signal(object)  # Path of the first list, or None: go in
    demo_asked = Signal()
    demo_entered = Signal()
    open_asked = Signal()
    dropped = Signal(object)  # Path of what is to be opened
    restore_asked = Signal()
    join_asked = Signal()  # a school that is on another laptop already
    other_asked = Signal()  # a district in place of a school, or a school after all
    back_asked = Signal()
    list_place = "roster"  # where the first list is taken in

    def __init__(
        self, language: str, typed: New | None = None, *, may_go_back: bool = False
    ) -> None:
        """`typed` is what the fields begin with; `may_go_back` where there is a sign-in page."""
        super().__init__(language)
        self._code_right, self._term = False, ""
        self._may_go_back = may_go_back
        began = typed or self._nothing_typed()
        self._school, self._account = self._first(began), FirstAccount(began)
        self._steps = Steps(self._step_names())
        self._side_buttons()
        self._lay_out()
        self.busy = Busy(self)
        take_drops(self, FILES, self.dropped.emit, self._others_shown[1])
        self._go(SCHOOL)

    def _nothing_typed(self) -> New:
        return NewSchool(School("", "", ""), schools_folder())

    def _first(self, began: New) -> "FirstSchool | FirstDistrict":
        """The fields of what is made."""
        assert isinstance(began, NewSchool)
        return FirstSchool(began)

    def _list(self) -> FirstList:
        """What takes the first list."""
        return FirstList()

    def _step_names(self) -> tuple[str, str, str]:
        return self.tr("The school"), self.tr("Your account"), self.tr("List of students")

    def _other_words(self) -> str:
        return self.tr("Make a district's file")

    def _demo_words(self) -> str:
        return self.tr("Try the demo school")

    def _open_words(self) -> str:
        return self.tr("Open a school …")

    def typed(self) -> New:
        """Everything typed so far."""
        assert isinstance(self._school, FirstSchool)
        return NewSchool(
            self._school.school(),
            self._school.folder,
            self._school.plain,
            self._account.name,
            self._account.login,
            self._account.password,
            self._account.small,
        )

    def _side_buttons(self) -> None:
        self.add_side(self._steps)
        self._others_shown = [
            self.add_other(self._demo_words(), "Ctrl+D"),
            self.add_other(self._open_words(), "Ctrl+Shift+O"),
            self.add_other(self.tr("Restore a backup …"), "Ctrl+R"),
            self.add_other(self._other_words(), "Ctrl+Shift+D"),
        ]
        if self.list_place == "roster":
            join = self.add_other(self.tr("This laptop joins a school …"), "Ctrl+Shift+J")
            join.clicked.connect(self.join_asked)
            self._others_shown.append(join)
        demo, open_, restore, other, *_ = self._others_shown
        demo.clicked.connect(self.demo_asked)
        open_.clicked.connect(self.open_asked)
        restore.clicked.connect(self.restore_asked)
        other.clicked.connect(self.other_asked)

    def _lay_out(self) -> None:
        first_list = self._list()
        first_list.chosen.connect(self.done)
        self._add(SCHOOL, self._school)
        self._add(ACCOUNT, self._account)
        self._add(LIST, first_list)
        self._school.entered.connect(self._forward)
        self._account.entered.connect(self._forward)

    @property
    def waits_for_code(self) -> bool:
        """The file is made and its recovery code not yet written down."""
        return self._at == CODE

    def set_working(self, working: bool) -> None:
        """It is being made: once is enough."""
        self._next.setEnabled(not working)
        self._pages[self._at].setEnabled(not working)

    def show_made(self, path: Path, code: str, day: date) -> None:
        """It is made: its recovery code has to be kept, then the first list is wanted."""
        self._term = labels.term(usual_term(*term_on(day)))
        if not code:
            self._go(LIST)
            return
        page = FirstCode(RecoverySheet(self.typed().title, path.stem, code, day))
        page.copied.connect(self._take_copied)
        page.entered.connect(self._forward)
        self._add(CODE, page)
        self._go(CODE)

    def show_demo(self, login: str, password: str, folder: Path) -> None:
        self._add(DEMO, FirstDemo(login, password, str(folder)))
        self._go(DEMO)

    def _take_copied(self, right: bool) -> None:
        self._code_right = right
        self._next.setEnabled(right)

    def _go(self, at: int) -> None:
        self._turn_to(at)
        set_kind(self._next, "" if at == LIST else "primary")  # there the file comes first
        self._next.setEnabled(at != CODE or self._code_right)
        self._back.setVisible(at == ACCOUNT or (at == SCHOOL and self._may_go_back))
        for each in self._others_shown:
            each.setVisible(
                at in (SCHOOL, ACCOUNT) or (at == LIST and each is self._others_shown[0])
            )
        for may in (self.offer_language, self.setAcceptDrops):  # later something is made already
            may(at in (SCHOOL, ACCOUNT))
        self._steps.setVisible(at != DEMO)  # the demo school is there at once
        self._steps.go_to({CODE: ACCOUNT, LIST: 2, DEMO: 2}.get(at, at))
        self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes to the first field of the step."""
        (self._next if self._at == DEMO else self._pages[self._at]).setFocus()

    def _words(self, at: int) -> tuple[str, str, str]:
        return (
            (
                self.tr("Make your school"),
                self.tr("Three steps, about three minutes. All of it can be changed later."),
                self.tr("Continue"),
            ),
            (
                self.tr("Your account"),
                self.tr("You are the school's administrator; colleagues get accounts later."),
                self.tr("Make the school"),
            ),
            (
                self.tr("The recovery code"),
                self.tr(
                    "It opens the school when every password is forgotten, and nothing else does. "
                    "It is shown only now: print it, or write it down, and keep it in the safe."
                ),
                self.tr("Continue"),
            ),
            (
                self.tr("Now the students"),
                self.tr(
                    "Your school is ready: {term}. Begin with the list of its students."
                ).format(term=self._term),
                self.tr("Later"),
            ),
            (
                self.tr("The demo school is ready"),
                self.tr("A small school with three years of screenings, to look at and to try."),
                self.tr("Open the demo school"),
            ),
        )[at]

    def _forward(self) -> None:
        if not self._next.isEnabled():
            return
        if self._at == SCHOOL and self._school.is_right():
            self._account.set_title(self.typed().title, plain=self._school.plain)
            self._go(ACCOUNT)
        elif self._at == ACCOUNT and self._account.is_right():
            self.made.emit(self.typed())
        elif self._at == CODE and self._code_right:
            self.code_kept.emit()
            self._go(LIST)
        elif self._at == LIST:
            self.done.emit(None)
        elif self._at == DEMO:
            self.demo_entered.emit()

    def _backward(self) -> None:
        if self._at == ACCOUNT:
            self._go(SCHOOL)
        else:
            self.back_asked.emit()
