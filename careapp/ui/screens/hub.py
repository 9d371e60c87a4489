"""The hub of the account at work: where it is, how this laptop stands there, who asks to be in."""

from collections.abc import Mapping
from functools import partial
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QPushButton

from careapp.domain.access import Action
from careapp.domain.packages import Laptop
from careapp.errors import CareError
from careapp.services.hub import Link, Status, Synced
from careapp.services.schools import SchoolServices
from careapp.ui import labels
from careapp.ui.busy import Busy
from careapp.ui.dialogs import confirm
from careapp.ui.fields import Field
from careapp.ui.hub_way import way_of
from careapp.ui.pages import Banner, Card, action_row, show_whole
from careapp.ui.screens.hub_asking import AskingCard
from careapp.ui.screens.hub_words import fault, status_lines
from careapp.ui.screens.package_part import Part
from careapp.ui.session import Session
from careapp.ui.widgets import button, label, set_text

_DATABASE = "/careapp"  # where the address names none


class HubPart(Part):
    """Nothing is reached before a button is pressed."""

    def __init__(self, session: Session, banner: Banner, busy: Busy) -> None:
        super().__init__(session, banner, busy)
        self._way = way_of(session)
        self.address = Field(
            self.tr("Address of the hub"),
            self.tr("As whoever runs the server wrote it down for you"),
            example="hub.example.ac.th/careapp",
        )
        self.login = Field(
            self.tr("Account on the hub"),
            self.tr("The code of the school and the name you sign in with"),
            example="99010001-mali",
        )
        self.look = button(self.tr("Try it"), icon="search")
        self.go = button(self.tr("Go through now"), "primary", icon="hub")
        self.stop = button(self.tr("Stop"), icon="close")
        self.forget = button(self.tr("Forget this hub …"), "plain")
        self._pressed = self.go
        self._bar, self._count = QProgressBar(), label("", "muted")
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._bar.setTextVisible(False)
        self._lines = label("", wrap=True)
        self.own = label("", "h2", wrap=True)
        self._standing = Card(self.tr("How it stands"))
        self._mine = Card(self.tr("This laptop waits to be let in"))
        self.asking = AskingCard()
        self._build()
        self._connect()
        self._show_known()
        self._show_running()

    def _build(self) -> None:
        hub = Card(self.tr("The hub"))
        about = self.tr(
            "A server of the school or the district on which its laptops meet. Every laptop works "
            "on without it; what was written goes across when you go through. The connection is "
            "always encrypted, and the server has to prove that it is the right one (TLS)."
        )
        for each in (label(about, "muted", wrap=True), self.address, self.login, self._bar):
            hub.add(each)
        hub.add(self._count)
        hub.add(action_row(self.forget, self.look, self.stop, self.go))
        self._standing.add(self._lines)
        read = self.tr("Read this fingerprint aloud to the coordinator, then go through once more.")
        for part in (self.own, label(read, "muted", wrap=True)):
            self._mine.add(part)
        technician = self.tr(
            "A hub is set up by whoever runs the server, on the command line: careapp hub init. "
            "The guide says how (F1)."
        )
        for card in (hub, self._standing, self._mine, self.asking):
            self.column.addWidget(card)
        self.column.addWidget(label(technician, "small", wrap=True))
        self.column.addStretch(1)
        for hidden in (self._standing, self._mine, self.asking):
            hidden.hide()

    def _connect(self) -> None:
        self.look.clicked.connect(self._look)
        self.go.clicked.connect(self._go)
        self.stop.clicked.connect(self._way.cancel)
        self.forget.clicked.connect(self._ask_forget)
        self.asking.trusted.connect(self._trust)
        for field in (self.address, self.login):
            field.changed.connect(self._take_down)
            field.changed.connect(self._weigh)
            field.entered.connect(self._look)
        way = self._way
        way.known_changed.connect(self._show_known)
        way.running_changed.connect(self._show_running)
        way.progressed.connect(self._show_progress)
        way.stood.connect(self._show_status)
        way.synced.connect(self._show_synced)
        way.let_in.connect(self._say_let_in)

    def refresh(self) -> None:
        self._way.read()
        self._session.read(_names_of_staff, self._show_staff)

    def _url(self) -> str:
        """The address as it is typed; "" where it is none, which is said below it then."""
        url = with_account(self.address.text(), self.login.text())
        try:
            link = Link(url)
        except CareError as problem:
            self.address.say(fault(url, problem), "error")
            self.address.setFocus()
            return ""
        if not link.login:
            self.login.say(self.tr("Whose account is it? It came with the password."), "error")
            self.login.setFocus()
            return ""
        return url

    def _look(self) -> None:
        if url := self._url():
            self._way.look(url)

    def _go(self) -> None:
        if url := self._url():
            self._way.go(url)

    def _trust(self, said: str) -> None:
        if url := self._url():
            self._way.trust(url, said)

    def _take_down(self) -> None:
        """What the hub said is over, or it was another hub."""
        for card in (self._standing, self.asking, self._mine):
            card.hide()

    def _show_synced(self, done: Synced) -> None:
        self._take_down()
        if done.asks:
            self._show_own(done.asks)
            QTimer.singleShot(0, self, self._bring_into_sight)

    def _say_let_in(self, laptop: Laptop) -> None:
        """A laptop that is new to the school asks for the fingerprint of this one."""
        self.asking.take_out(laptop.id)
        self._session.read(partial(_met, laptop), self._tell_let_in)

    def _tell_let_in(self, met: tuple[str, str]) -> None:
        name, digits = met
        words = self.tr(
            "{name} is let in, and is trusted here from now on. If the fingerprint of this laptop "
            "is asked for there: {digits}"
        ).format(name=labels.thai(name) or "–", digits=digits)
        self.banner.show_success(words, self.tr("Laptops"), self._open_laptops)

    def _open_laptops(self) -> None:
        self.tab_asked.emit("laptops")

    def _weigh(self) -> None:
        for field in (self.address, self.login):
            field.say_hint()
        typed = bool(self.address.text().strip())
        for each in (self.look, self.go):
            each.setEnabled(typed and not self._way.running)
        self.forget.setEnabled(not self._way.running)

    def _show_known(self) -> None:
        """What is typed stays, unless it is nothing yet."""
        known = self._way.known
        if known.url and not self.address.text():
            address, login = without_account(known.url)
            self.address.set_text(address)
            self.login.set_text(login)
        self.forget.setVisible(bool(known.url))
        self._weigh()

    def _show_running(self) -> None:
        """The keyboard goes from the button that was pressed to the one that stops, and back."""
        running, at = self._way.running, self.window().focusWidget()
        for each in (self._bar, self._count):
            each.setVisible(running)
        self._bar.setRange(0, 0)
        set_text(self._count, self.tr("Speaking with the hub …"))
        if running:
            self.stop.show()
            if isinstance(at, QPushButton) and at in (self.go, self.look):
                self._pressed = at
                self.stop.setFocus()
            self.go.hide()
            self._standing.hide()  # its numbers are about to change
            self._weigh()
        else:
            self.go.show()
            self._weigh()
            if at is self.stop:
                self._pressed.setFocus()
            self.stop.hide()

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._count.setText(labels.of_total(done, total))

    def _show_status(self, found: Status) -> None:
        set_text(self._lines, "\n".join(status_lines(found)))
        self._standing.show()
        self._mine.hide()
        if found.asks:
            self._show_own(found.asks)
        may = self._session.actor.may(Action.JOIN_LAPTOPS)
        self.asking.show_laptops(found.laptops if may and not found.asks else ())
        QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        """What the answer is about, once it is laid out."""
        for card in (self.asking, self._mine, self._standing):
            if card.isVisible():
                show_whole(card)
                return

    def _show_staff(self, names: Mapping[str, str]) -> None:
        self.asking.names = names

    def _show_own(self, digits: str) -> None:
        self.own.setText(digits)
        self._mine.show()

    def _ask_forget(self) -> None:
        confirm(
            self,
            self.tr("Forget this hub?"),
            self.tr(
                "This laptop forgets its address and your password. What is here stays here, and "
                "what is on the hub stays there."
            ),
            (self.tr("Forget it"), self._forget),
        )

    def _forget(self) -> None:
        self._way.forget()
        for field in (self.address, self.login):
            field.set_text("")
        self._take_down()


def _names_of_staff(services: SchoolServices) -> Mapping[str, str]:
    return {each.id: each.name for each in services.accounts.staff()}


def _met(laptop: Laptop, services: SchoolServices) -> tuple[str, str]:
    """What the other laptop is called, and how this one's fingerprint is read aloud."""
    return laptop.name, services.packages.keys.mine().key.spoken


def with_account(address: str, login: str) -> str:
    """The whole address of an account: `server/careapp` and a name, or one written out already."""
    typed = address.strip()
    try:
        parts = urlsplit(typed if "://" in typed else f"postgresql://{typed}")
    except ValueError:
        return typed  # which says by itself what is wrong
    before, at, server = parts.netloc.rpartition("@")
    name = quote(login.strip(), safe="") or before
    if ":" in before:  # a password stands there: that is told, not covered up
        name = before
    netloc = f"{name}@{server}" if name or at else server
    path = parts.path if parts.path not in ("", "/") else _DATABASE
    return urlunsplit((parts.scheme, netloc, path, parts.query, ""))


def without_account(url: str) -> tuple[str, str]:
    """The address for the field, and the name."""
    parts = urlsplit(url)
    server = parts.netloc.rpartition("@")[2]
    query = f"?{parts.query}" if parts.query else ""
    return f"{server}{parts.path}{query}", unquote(parts.username or "")
