"""The one place that knows PostgreSQL's driver: reaches a hub, and sorts what goes wrong.

The driver is an extra of its own (`careapp[hub]`) and loaded when a hub is asked for: whoever has
none never opens a socket.
"""

import os
import socket
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from careapp.errors import CareError
from careapp.i18n import translate
from careapp.store.hub_certificates import trusted

if TYPE_CHECKING:
    from psycopg import Connection

    Hub = Connection[tuple[Any, ...]]
else:
    Hub = Any

_PATIENCE = 10  # seconds for an answer to the first call
# That a server which is gone is noticed within half a minute, and not after two hours.
_ALIVE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3,
          "tcp_user_timeout": 30_000}  # fmt: skip
# And that the server lets go of who is gone: the others of the school wait for her turn to end.
_LETS_GO = ("-c idle_in_transaction_session_timeout=60000 -c tcp_keepalives_idle=10 "
            "-c tcp_keepalives_interval=5 -c tcp_keepalives_count=3")  # fmt: skip
_CHECKED = "verify-full"
_SECRET = ("password", "passfile", "sslpassword")
# What else an address may say. No second server or account beside the one that people see.
_MORE = frozenset({
    "sslmode", "sslrootcert", "sslcrl", "sslcrldir", "sslcert", "sslkey", "sslnegotiation",
    "ssl_min_protocol_version", "channel_binding", "require_auth",
})  # fmt: skip
_BROKEN = ("SSL SYSCALL error", "SSL connection has been closed")  # a line that was there before


class Unreachable(CareError):
    """The hub does not answer, or the connection broke off: nothing is lost, and later is fine."""


class Refused(CareError):
    """The hub answers and says no: a wrong password, or what the account may not do."""


class NotKnown(Refused):
    """It does not know the account, or the password is another one."""


@dataclass(frozen=True, slots=True)
class Link:
    """A hub, and for which school somebody comes to it. `url` never holds a password; without
    `tls` anybody on the way can read along, which is for a test alone."""

    url: str
    school: str = ""
    password: str = field(default="", repr=False)
    tls: bool = True

    def __post_init__(self) -> None:
        """`CareError` for what is no address, and for one with a password in it."""
        try:
            parts = urlsplit(self.url)
            port_is_one = parts.port is None or parts.port > 0
        except ValueError:
            raise CareError(_no_address()) from None
        if parts.scheme not in ("postgresql", "postgres") or not parts.hostname or not port_is_one:
            raise CareError(_no_address())
        said = self.said
        if parts.password is not None or any(name in said for name in _SECRET):
            raise CareError(
                translate(
                    "Hub",
                    "Leave the password out of the hub's address: others could read it there. It "
                    "is asked for, or read from CAREAPP_HUB_PASSWORD or --hub-password-file.",
                )
            )
        if strange := sorted(said.keys() - _MORE):
            raise CareError(
                translate("Hub", "The hub's address must not say “{name}”: leave that out.").format(
                    name=strange[0]
                )
            )
        if self.tls and said.get("sslmode", _CHECKED) != _CHECKED:
            raise CareError(
                translate(
                    "Hub",
                    "The hub's address asks for a connection that is not checked (sslmode). Leave "
                    "that out; for a certificate of the school's own say sslrootcert=FILE.",
                )
            )

    @property
    def host(self) -> str:
        """What people call it, without the account."""
        parts = urlsplit(self.url)
        return f"{parts.hostname}{parts.path}"

    @property
    def login(self) -> str:
        return unquote(urlsplit(self.url).username or "")

    @property
    def said(self) -> dict[str, str]:
        """What the address says after its question mark."""
        return dict(parse_qsl(urlsplit(self.url).query, keep_blank_values=True))


def is_there() -> bool:
    """Whether the driver is installed."""
    from importlib.util import find_spec

    return find_spec("psycopg") is not None


def connect(link: Link) -> Hub:
    """Reach a hub; every statement counts by itself (autocommit) until a transaction is begun.
    `Unreachable` or `Refused` where it cannot be had."""
    if not is_there():
        raise CareError(
            translate(
                "Hub",
                "The part that speaks with a hub is not installed on this computer: pip install "
                "careapp[hub], or the installer with the hub in its name.",
            )
        )
    import psycopg

    issuers = link.said.get("sslrootcert") or os.environ.get("PGSSLROOTCERT", "")
    if link.tls and issuers and issuers != "system" and not Path(issuers).is_file():
        raise CareError(
            translate("Hub", "There is no file “{name}” to know the hub by (sslrootcert).").format(
                name=issuers
            )
        )
    with sorted_errors(link.host), trusted() as known:
        return psycopg.connect(link.url, autocommit=True, **_how(link, issuers or known))


def break_off(db: Hub) -> None:
    """End the line under a connection that another thread may be waiting at."""
    import psycopg

    with suppress(psycopg.Error, OSError):  # it is closed already
        line = socket.socket(fileno=db.pgconn.socket)
        try:
            line.shutdown(socket.SHUT_RDWR)
        finally:
            line.detach()  # it is the connection's own to close


def _how(link: Link, issuers: str) -> dict[str, Any]:
    """All that decides whom is spoken with is said, whatever the address or this computer say."""
    found: dict[str, Any] = {
        "connect_timeout": _PATIENCE, **_ALIVE, "application_name": "careapp",
        "gssencmode": "disable", "client_encoding": "utf8",
        # A password is proved, not told.
        "require_auth": link.said.get("require_auth") or "!password",
        "sslmode": _CHECKED if link.tls else link.said.get("sslmode") or "prefer",
        # Nobody's tables or operators stand before the server's own.
        "options": f"-c search_path=pg_catalog {_LETS_GO}",
    }  # fmt: skip
    if link.tls:
        found["sslrootcert"] = issuers
    if link.school:
        found["options"] += f" -c careapp.school={link.school}"
    if link.password:
        found["password"] = link.password
    return found


@contextmanager
def sorted_errors(host: str) -> Generator[None, None, None]:
    """Turns what a person can act on into a `CareError`. Of what is a bug only its number is told:
    what a server says may quote a child's data, and goes into no log."""
    import psycopg

    try:
        yield
    except psycopg.Error as problem:
        told = _sorted(problem, host)
        if told is None:
            kind = f"{type(problem).__name__} {problem.sqlstate or ''}".strip()
            raise RuntimeError(f"a hub: {kind}") from None
        raise told from problem


def _sorted(problem: Any, host: str) -> CareError | None:
    import psycopg

    state, said = problem.sqlstate or "", str(problem)
    found = _by_number(state) or _by_words(said)
    if found is None and not isinstance(problem, psycopg.OperationalError | psycopg.InterfaceError):
        return None
    kind, words = found or _away()
    return kind(words.format(host=host))


_Told = tuple[type[CareError], str]


def _by_number(state: str) -> _Told | None:
    """What the server says by the numbers of SQL."""
    if state.startswith("28"):
        return _not_known()
    if state in ("42501", "P0001"):
        return Refused, translate(
            "Hub", "The hub {host} refuses: your account may not do this there."
        )
    if state in ("3F000", "42P01", "42883"):
        return _no_hub()
    if state == "53100":
        return Unreachable, translate(
            "Hub", "The disk of the hub {host} is full. Nothing is lost here."
        )
    if state == "25006":
        return Unreachable, translate(
            "Hub", "The hub {host} can only be read just now. Nothing is lost here."
        )
    return None


def _by_words(said: str) -> _Told | None:
    """What is said before a server spoke SQL, without a number."""
    if "authentication failed" in said or "no password supplied" in said:
        return _not_known()
    if "authentication method requirement" in said:
        return Refused, translate(
            "Hub",
            "The hub {host} asks for the password itself, and not for a proof of it. It was not "
            "told. Ask who runs it.",
        )
    if "database" in said and "does not exist" in said:
        return _no_hub()
    broken = any(words in said for words in _BROKEN)
    if "certificate" in said or ("SSL" in said and not broken):
        return Refused, translate(
            "Hub",
            "The hub {host} does not prove by a certificate that it is the right one, or has none "
            "(TLS). Nothing was sent. Ask who runs it; where it has one of its own, the address "
            "names it: ?sslrootcert=FILE.",
        )
    return None


def _away() -> _Told:
    return Unreachable, translate(
        "Hub",
        "The hub {host} does not answer, or the connection broke off. Nothing is lost: go on "
        "working, and try again later.",
    )


def _no_hub() -> _Told:
    return CareError, translate(
        "Hub",
        "There is no careapp hub at {host} yet, or an older one: careapp hub init sets it up.",
    )


def _not_known() -> _Told:
    return NotKnown, translate(
        "Hub", "The hub {host} does not know this account, or the password is another one."
    )


def _no_address() -> str:
    """Without what was typed: a password may be in it."""
    return translate(
        "Hub", "That is no address of a hub. Write it as postgresql://name@server/careapp."
    )
