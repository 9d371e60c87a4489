"""The one place that knows PostgreSQL's driver: reaches a hub, and sorts what goes wrong.

The driver is an extra of its own (`careapp[hub]`) and loaded when a hub is asked for: whoever has
none never opens a socket.
"""

import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from careapp.errors import CareError
from careapp.i18n import translate

if TYPE_CHECKING:
    from psycopg import Connection

    Hub = Connection[tuple[Any, ...]]
else:
    Hub = Any

_PATIENCE = 10  # seconds for an answer to the first call
# That a server which is gone is noticed within half a minute, and not after two hours.
_ALIVE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3,
          "tcp_user_timeout": 30_000}  # fmt: skip
_CHECKED = ("verify-full", "verify-ca")
_SECRET = ("password", "passfile", "sslpassword")


class Unreachable(CareError):
    """The hub does not answer, or the connection broke off: nothing is lost, and later is fine."""


class Refused(CareError):
    """The hub answers and says no: a wrong password, or what the account may not do."""


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
            raise CareError(_no_address(self.url)) from None
        if parts.scheme not in ("postgresql", "postgres") or not parts.hostname or not port_is_one:
            raise CareError(_no_address(self.url))
        said = dict(parse_qsl(parts.query))
        if parts.password is not None or any(name in said for name in _SECRET):
            raise CareError(
                translate(
                    "Hub",
                    "Leave the password out of the hub's address: others could read it there. It "
                    "is asked for, or read from CAREAPP_HUB_PASSWORD or --hub-password-file.",
                )
            )
        if self.tls and said.get("sslmode", _CHECKED[0]) not in _CHECKED:
            raise CareError(
                translate(
                    "Hub",
                    "The hub's address asks for a connection that is not checked (sslmode). Use "
                    "verify-full, with sslrootcert=FILE for a certificate of your own.",
                )
            )

    @property
    def host(self) -> str:
        """What people call it, without the account."""
        parts = urlsplit(self.url)
        return f"{parts.hostname}{parts.path}"

    @property
    def login(self) -> str:
        return urlsplit(self.url).username or ""


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

    with sorted_errors(link.host):
        return psycopg.connect(link.url, autocommit=True, **_how(link))


def _how(link: Link) -> dict[str, Any]:
    found: dict[str, Any] = {
        "connect_timeout": _PATIENCE, **_ALIVE, "application_name": "careapp",
        "gssencmode": "disable", "client_encoding": "utf8",
    }  # fmt: skip
    if link.school:
        found["options"] = f"-c careapp.school={link.school}"
    if link.password:
        found["password"] = link.password
    said = dict(parse_qsl(urlsplit(link.url).query))
    if not link.tls:
        found["sslmode"] = said.get("sslmode", "prefer")
    elif "sslmode" not in said:
        found["sslmode"] = _CHECKED[0]
    if link.tls and "sslrootcert" not in said and not os.environ.get("PGSSLROOTCERT"):
        found["sslrootcert"] = "system"
    return found


@contextmanager
def sorted_errors(host: str) -> Generator[None, None, None]:
    """Turns what a person can act on into a `CareError`; lets bugs pass as they are."""
    import psycopg

    try:
        yield
    except psycopg.Error as problem:
        told = _sorted(problem, host)
        if told is None:
            raise
        raise told from problem


def _sorted(problem: Any, host: str) -> CareError | None:
    import psycopg

    state = problem.sqlstate or ""
    said = str(problem)
    if state.startswith("28") or "authentication failed" in said or "no password supplied" in said:
        return Refused(
            translate(
                "Hub", "The hub {host} does not know this account, or the password is another one."
            ).format(host=host)
        )
    if state in ("42501", "P0001"):
        return Refused(
            translate("Hub", "The hub {host} refuses: your account may not do this there.").format(
                host=host
            )
        )
    if state in ("3F000", "42P01", "42883", "3D000"):
        return CareError(
            translate(
                "Hub",
                "There is no careapp hub at {host} yet, or an older one: careapp hub init sets it "
                "up.",
            ).format(host=host)
        )
    if state == "53100":
        return Unreachable(
            translate("Hub", "The disk of the hub {host} is full. Nothing is lost here.").format(
                host=host
            )
        )
    if "certificate" in said or "SSL" in said:
        return Refused(
            translate(
                "Hub",
                "The hub {host} does not prove by a certificate that it is the right one, or has "
                "none (TLS). Nothing was sent. Ask who runs it.",
            ).format(host=host)
        )
    if isinstance(problem, psycopg.OperationalError | psycopg.InterfaceError):
        return Unreachable(
            translate(
                "Hub",
                "The hub {host} does not answer, or the connection broke off. Nothing is lost: go "
                "on working, and try again later.",
            ).format(host=host)
        )
    return None


def _no_address(url: str) -> str:
    return translate(
        "Hub", "“{url}” is no address of a hub. Write it as postgresql://name@server/careapp."
    ).format(url=url.partition("@")[2] or url)
