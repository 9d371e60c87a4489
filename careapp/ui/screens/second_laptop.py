"""A laptop that joins a school which is there already: who works on it, its key, its package."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal

from careapp.domain.packages import Cover, LaptopKey
from careapp.paths import schools_folder
from careapp.store.hub_connection import is_there
from careapp.ui.busy import Busy
from careapp.ui.new_school import NewLaptop
from careapp.ui.recovery_sheet import RecoverySheet
from careapp.ui.screens.first_code import FirstCode
from careapp.ui.screens.second_laptop_key import KeyShown
from careapp.ui.screens.second_laptop_package import FirstPackage
from careapp.ui.screens.second_laptop_who import WhoWorksHere
from careapp.ui.stepped_front import SteppedFront
from careapp.ui.steps import Steps

WHO, CODE, KEY, PACKAGE = range(4)


class SecondLaptop(SteppedFront):
    """Says what is wanted by its signals and is told what came of it; does nothing by itself."""

    made = Signal(object)  # NewLaptop: make the folder that waits
    code_kept = Signal()  # the recovery code is written down
    save_asked = Signal(object)  # Path: the key goes there
    picked = Signal(object)  # Path of a package, to be looked at
    begun = Signal(object, str)  # its Path, and the fingerprint as it was typed
    hub_asked = Signal()  # it comes from the school's hub, and not with a package
    back_asked = Signal()

    def __init__(self, language: str, typed: NewLaptop | None = None) -> None:
        super().__init__(language)
        self._working = False
        self._who = WhoWorksHere(typed or NewLaptop("", schools_folder()))
        self._package = FirstPackage()
        self._steps = Steps(
            (self.tr("Who works here"), self.tr("The laptop's key"), self.tr("The first package"))
        )
        self.add_side(self._steps)
        self._hub = self.add_other(self.tr("Begin from the hub …"), "Ctrl+Shift+U")
        self._leave = self.add_other(self.tr("Back to signing in"))
        self._lay_out()
        self.busy = Busy(self)
        self._go(WHO)

    def _lay_out(self) -> None:
        self._add(WHO, self._who)
        self._add(PACKAGE, self._package)
        self._who.entered.connect(self._forward)
        self._package.picked.connect(self.picked)
        self._package.ready.connect(self._weigh)
        self._package.entered.connect(self._forward)
        self._hub.clicked.connect(self.hub_asked)
        self._leave.clicked.connect(self.back_asked)

    @property
    def waits_for_code(self) -> bool:
        """The folder is made and its recovery code not yet written down."""
        return self._at == CODE

    def typed(self) -> NewLaptop:
        """Everything typed so far."""
        return self._who.typed()

    def set_working(self, working: bool) -> None:
        """Something is under way: once is enough."""
        self._working = working
        self._pages[self._at].setEnabled(not working)
        for each in (self._hub, self._leave):
            each.setEnabled(not working)
        self._weigh()

    def show_code(self, path: Path, code: str, day: date) -> None:
        """The folder is made: its recovery code has to be kept."""
        page = FirstCode(RecoverySheet(self.typed().title, path.stem, code, day))
        page.copied.connect(self._weigh)
        page.entered.connect(self._forward)
        self._add(CODE, page)
        self._go(CODE)

    def show_key(self, key: LaptopKey, squares: Sequence[Sequence[bool]]) -> None:
        """What goes to the coordinator."""
        page = KeyShown(key, squares, self.banner)
        page.save_asked.connect(self.save_asked)
        self._add(KEY, page)
        self._go(KEY)

    def tell_saved(self, path: Path) -> None:
        """The key file is written."""
        shown = self._pages[KEY]
        assert isinstance(shown, KeyShown)
        shown.tell_saved(path)

    def show_cover(self, path: Path, cover: Cover) -> None:
        """Whose package it is; it says for which laptop it was made."""
        shown = self._pages[KEY]
        assert isinstance(shown, KeyShown)
        self._go(PACKAGE)
        if cover.to == shown.key.id:
            self._package.show_cover(path, cover)
            return
        words = self.tr(
            "“{file}” was made for another laptop and only opens there. Ask {name} for the one "
            "that was made with the key of this laptop."
        )
        self.banner.show_error(words.format(file=path.name, name=cover.sender.name))
        self._package.forget()

    def _go(self, at: int) -> None:
        self._turn_to(at)
        self._back.setVisible(at in (WHO, PACKAGE))
        self._hub.setVisible(at in (WHO, KEY) and is_there())
        self._leave.setVisible(at in (KEY, PACKAGE))
        self.offer_language(at in (WHO, KEY))
        self._steps.go_to({CODE: 0, KEY: 1, PACKAGE: 2}.get(at, 0))
        self._weigh()
        self.take_focus()

    def _weigh(self, _: object = None) -> None:
        code = self._pages.get(CODE)
        right = self._at != CODE or (isinstance(code, FirstCode) and code.is_right)
        right = right and (self._at != PACKAGE or self._package.is_right)
        self._next.setEnabled(right and not self._working)

    def _words(self, at: int) -> tuple[str, str, str]:
        return (
            (
                self.tr("This laptop joins a school"),
                self.tr("For a school that is on the coordinator's laptop already. Its children "
                        "come with a package."),
                self.tr("Make the key"),
            ),
            (
                self.tr("The recovery code"),
                self.tr("It opens the school on this laptop when your password is forgotten, and "
                        "nothing else does. It is shown only now: print it, or write it down."),
                self.tr("Continue"),
            ),
            (
                self.tr("The key of this laptop"),
                self.tr("It goes to the coordinator; the package that comes back opens only here."),
                self.tr("I have the package"),
            ),
            (
                self.tr("The first package"),
                self.tr("With it this laptop becomes one of the school. Nothing is taken in before "
                        "the fingerprint is right."),
                self.tr("Take it in and begin"),
            ),
        )[at]  # fmt: skip

    def _forward(self) -> None:
        if not self._next.isEnabled():
            return
        if self._at == WHO and self._who.is_right():
            self.made.emit(self.typed())
        elif self._at == CODE:
            self.code_kept.emit()
        elif self._at == KEY:
            self._go(PACKAGE)
        elif self._at == PACKAGE:
            self.begun.emit(self._package.path, self._package.said.text())

    def _backward(self) -> None:
        if self._at == PACKAGE:
            self._go(KEY)
        else:
            self.back_asked.emit()
