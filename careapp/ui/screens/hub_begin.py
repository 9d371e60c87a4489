"""A laptop that joins a school from its hub: which hub, what is kept here, and what comes."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal

from careapp.paths import schools_folder
from careapp.services.hub_begin import OnHub
from careapp.ui.busy import Busy
from careapp.ui.recovery_sheet import RecoverySheet
from careapp.ui.screens.first_code import FirstCode
from careapp.ui.screens.hub_begin_coming import Coming
from careapp.ui.screens.hub_begin_here import KeptHere
from careapp.ui.screens.hub_begin_server import WhichHub
from careapp.ui.stepped_front import SteppedFront
from careapp.ui.steps import Steps

SERVER, HERE, CODE, COMING = range(4)


class HubBegin(SteppedFront):
    """Says what is wanted by its signals and is told what came of it; does nothing by itself."""

    asked = Signal(object)  # Link: which schools are there?
    made = Signal(object, str, object, bool)  # OnHub, password, Path of a folder, plain
    code_kept = Signal()  # the recovery code is written down
    go_asked = Signal(str)  # the fingerprint as it was typed; "" for none
    back_asked = Signal()

    def __init__(self, language: str, url: str = "") -> None:
        super().__init__(language)
        self._working = False
        self._server, self._coming = WhichHub(url), Coming()
        self._steps = Steps(
            (self.tr("The hub"), self.tr("This laptop"), self.tr("What is there comes"))
        )
        self.add_side(self._steps)
        self._leave = self.add_other(self.tr("Back to signing in"))
        self._add(SERVER, self._server)
        self._add(COMING, self._coming)
        self._server.entered.connect(self._forward)
        self._coming.entered.connect(self._forward)
        self._coming.changed.connect(self._weigh)
        self._leave.clicked.connect(self.back_asked)
        self.busy = Busy(self)
        self._go(SERVER)

    @property
    def waits_for_code(self) -> bool:
        """The folder is made and its recovery code not yet written down."""
        return self._at == CODE

    def typed(self) -> str:
        """The hub's address so far; no password."""
        return self._server.typed()

    def set_working(self, working: bool) -> None:
        """Something is under way: once is enough."""
        self._working = working
        self._pages[self._at].setEnabled(not working)
        for each in (self._leave, self._back):
            each.setEnabled(not working)
        self._weigh()

    def show_schools(self, found: Sequence[OnHub]) -> None:
        """Where the account belongs."""
        before = self._pages.pop(HERE, None)
        if before is not None:
            before.deleteLater()
        page = KeptHere(found, schools_folder())
        page.entered.connect(self._forward)
        self._add(HERE, page)
        self._go(HERE)

    def show_code(self, title: str, path: Path, code: str, day: date) -> None:
        """The folder is made: its recovery code has to be kept."""
        page = FirstCode(RecoverySheet(title, path.stem, code, day))
        page.copied.connect(self._weigh)
        page.entered.connect(self._forward)
        self._add(CODE, page)
        self._go(CODE)

    def show_coming(self) -> None:
        self._go(COMING)

    def show_own(self, digits: str) -> None:
        """This laptop waits to be let in."""
        self._coming.show_own(digits)
        self._weigh()

    def ask_digits(self) -> None:
        """It was let in, and by whom nobody compared yet."""
        self._coming.ask(self.tr("This laptop was let in. Type the fingerprint that you hear."))

    def _go(self, at: int) -> None:
        self._turn_to(at)
        self._back.setVisible(at in (SERVER, HERE))
        self._leave.setVisible(at == COMING)
        self.offer_language(at == SERVER)
        self._steps.go_to({CODE: 1, COMING: 2}.get(at, at))
        self._weigh()
        self.take_focus()

    def take_focus(self) -> None:
        """The keyboard goes to the first field of the step."""
        field = self._pages[self._at] if self._at != COMING else self._next
        field.setFocus()

    def _weigh(self, _: object = None) -> None:
        code = self._pages.get(CODE)
        right = self._at != CODE or (isinstance(code, FirstCode) and code.is_right)
        right = right and (self._at != COMING or self._coming.may_go)
        self._next.setEnabled(right and not self._working)

    def _words(self, at: int) -> tuple[str, str, str]:
        return (
            (
                self.tr("Begin from the hub"),
                self.tr("For a school whose laptops meet on a server. It takes the network now; "
                        "afterwards this laptop works without."),
                self.tr("Continue"),
            ),
            (
                self.tr("This laptop"),
                self.tr("It is one of the school from now on, with a password of its own."),
                self.tr("Make it and begin"),
            ),
            (
                self.tr("The recovery code"),
                self.tr("It opens the school on this laptop when your password is forgotten, and "
                        "nothing else does. It is shown only now: print it, or write it down."),
                self.tr("Continue"),
            ),
            (
                self.tr("What is there comes"),
                self.tr("The first time takes longest."),
                self.tr("Go on"),
            ),
        )[at]  # fmt: skip

    def _forward(self) -> None:
        if not self._next.isEnabled():
            return
        here = self._pages.get(HERE)
        if self._at == SERVER and (link := self._server.link()):
            self.asked.emit(link)
        elif self._at == HERE and isinstance(here, KeptHere) and here.is_right():
            self.made.emit(here.chosen, here.secret, here.keeping.folder, here.keeping.plain)
        elif self._at == CODE:
            self.code_kept.emit()
        elif self._at == COMING:
            self.go_asked.emit(self._coming.said.text())

    def _backward(self) -> None:
        if self._at == HERE:
            self._go(SERVER)
        else:
            self.back_asked.emit()
