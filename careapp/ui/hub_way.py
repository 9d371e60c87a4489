"""The way to the hub for one session: opened when somebody asks for it, and never by itself."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from careapp.errors import CareError
from careapp.services.schools import SchoolServices
from careapp.ui.far_lane import Far
from careapp.ui.session import Session
from careapp.ui.tasks import Task

if TYPE_CHECKING:
    from careapp.services.hub import Hub, Link

    Talk = Callable[[Hub, Link, Far], object]


@dataclass(frozen=True, slots=True)
class Known:
    """What this laptop knows of the account's hub: its address ("" for none), and when it was gone
    through last."""

    url: str = ""
    last: datetime | None = None


@dataclass(frozen=True, slots=True)
class Secret:
    """The password for an address, as it was typed; `keep`: it is to be remembered here."""

    url: str
    password: str = field(repr=False)
    keep: bool = False


class _Wish(NamedTuple):
    """What is to be spoken with a hub, and who is told what came of it; `through`: records go."""

    url: str
    talk: "Talk"
    tell: Callable[[object], None]
    through: bool = False


class HubWay(QObject):
    """Asks for the hub's password once, and has the talking done in the far lane."""

    known_changed = Signal()
    running_changed = Signal()
    progressed = Signal(int, int)
    synced = Signal(object)  # Synced
    stood = Signal(object)  # Status
    let_in = Signal(object)  # Laptop
    stopped = Signal(bool)  # by a cancel; whether records were on their way
    failed = Signal(object)  # CareError
    secret_asked = Signal(str, bool)  # for which address, and may it be kept; see `answer`

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.known = Known()
        self._secret: Secret | None = None  # that the hub has taken
        self._tried: Secret | None = None
        self._wish: _Wish | None = None
        self._task: Task | None = None
        self._told = False  # what came of the task
        session.leaving.connect(self.end)

    @property
    def offered(self) -> bool:
        """A damaged school is only looked at."""
        return not self._session.only_read

    @property
    def running(self) -> bool:
        return self._task is not None

    def read(self) -> None:
        """Look up what is known of the hub; nothing is reached for it."""
        self._session.read(_known_of, self._show_known)

    def go(self, url: str = "", *, ahead: bool = False) -> None:
        """Go through with the hub at an address, or with the one that was used last."""
        talk = partial(_through, ahead)
        self._ask(_Wish(url or self.known.url, talk, self.synced.emit, through=True))

    def look(self, url: str) -> None:
        """How this laptop stands with the hub at an address."""
        self._ask(_Wish(url, _status, self.stood.emit))

    def trust(self, url: str, said: str) -> None:
        """Let a laptop in, by its fingerprint as it was read aloud."""
        self._ask(_Wish(url, partial(_trust, said), self.let_in.emit))

    def answer(self, secret: Secret) -> None:
        """The password that `secret_asked` asks for."""
        if self._wish is not None and self._wish.url == secret.url:
            self._begin(secret)

    def cancel(self) -> None:
        """What came so far is stored, what went is there."""
        if self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """The session ends: so does the talking, and the password is forgotten."""
        self.cancel()
        self._secret = self._tried = self._wish = None

    def forget(self) -> None:
        """The hub and its password, on this laptop."""
        self._secret = None
        self._session.read(_forget, self._reread)

    def forget_password(self, url: str) -> None:
        """That for an address, wherever it is; one for another hub stays."""
        if self._secret is not None and self._secret.url == url:
            self._secret = None
        self._session.read(partial(_forget_password, url))

    def _reread(self, _: object) -> None:
        self.read()

    def _show_known(self, known: Known) -> None:
        if known != self.known:
            self.known = known
            self.known_changed.emit()

    def _ask(self, wish: _Wish) -> None:
        """With the password that the hub has taken before, else the one that is remembered, else
        the one that is typed now."""
        if self.running:
            return
        self._wish = wish
        if self._secret is not None and self._secret.url == wish.url:
            self._begin(self._secret)
        else:
            self._session.read(partial(_remembered, wish.url), self._go_on, self._refuse)

    def _go_on(self, found: tuple[Secret, bool]) -> None:
        secret, may_keep = found
        if secret.password:
            self.answer(secret)
        else:
            self.secret_asked.emit(secret.url, may_keep)

    def _begin(self, secret: Secret) -> None:
        wish, session = self._wish, self._session
        if self.running or wish is None:
            return
        self._tried, self._told = secret, False

        def run(far: Far) -> object:
            hub = far.here(lambda: session.services.hub)
            link = far.here(lambda: hub.link(secret.url, secret.password))
            return wish.talk(hub, link, far)

        self._task = session.far(run, self._finish, self._fail)
        self._task.progressed.connect(self.progressed)
        self._task.ended.connect(self._end_task)
        self.running_changed.emit()

    def _finish(self, result: object) -> None:
        """The hub took the password: it is good for the session, or for longer."""
        tried, wish, self._told = self._tried, self._wish, True
        if tried is None or wish is None:  # the session has ended
            return
        self._secret, self._tried = replace(tried, keep=False), None
        if tried.keep:
            self._session.read(partial(_remember, tried))
        self.read()
        wish.tell(result)

    def _fail(self, problem: Exception) -> None:
        from careapp.services.hub import NotKnown

        tried, self._told, self._tried = self._tried, True, None
        if isinstance(problem, NotKnown) and tried is not None:
            self.forget_password(tried.url)
        self.read()  # it may have come as far as to be known
        self._refuse(problem)

    def _refuse(self, problem: Exception) -> None:
        if isinstance(problem, CareError):
            self.failed.emit(problem)

    def _end_task(self) -> None:
        wish, self._task = self._wish, None
        self.running_changed.emit()
        if not self._told and wish is not None:  # else the session has ended
            self._tried = None
            self.read()
            self.stopped.emit(wish.through)


def way_of(session: Session) -> HubWay:
    """The one of a session."""
    found = session.findChild(HubWay)
    return found if isinstance(found, HubWay) else HubWay(session)


# In the far lane; the services of the hub are loaded when somebody goes there.


def _through(ahead: bool, hub: "Hub", link: "Link", far: Far) -> object:
    from careapp.services.hub import sync

    side = far.here(lambda: hub.desk(link))
    return sync(side, link, far.here, far.progress, ahead=ahead, breaks=far.breaks)


def _status(hub: "Hub", link: "Link", far: Far) -> object:
    return hub.status(link, far.here)


def _trust(said: str, hub: "Hub", link: "Link", far: Far) -> object:
    return hub.let_in(link, said, far.here)


# In the database lane.


def _known_of(services: SchoolServices) -> Known:
    return Known(services.hub.url, services.hub.account.last)


def _remembered(url: str, services: SchoolServices) -> tuple[Secret, bool]:
    account = services.hub.account
    return Secret(url, account.password(services.hub.link(url))), account.may_remember


def _forget(services: SchoolServices) -> None:
    services.hub.account.forget()


def _forget_password(url: str, services: SchoolServices) -> None:
    account = services.hub.account
    if account.password(services.hub.link(url)):
        account.forget_password()


def _remember(secret: Secret, services: SchoolServices) -> None:
    services.hub.account.remember(services.hub.link(secret.url, secret.password))
