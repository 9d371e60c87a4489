"""The one place that knows PostgreSQL's driver: reaches a hub; what goes wrong is sorted
(`hub_faults`).

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
from careapp.store import hub_faults
from careapp.store.hub_certificates import trusted
from careapp.store.hub_faults import NotKnown, Refused, Unreachable

if TYPE_CHECKING:
    from psycopg import Connection

    Hub = Connection[tuple[Any, ...]]
else:
    Hub = Any

__all__ = [
    "Hub", "Link", "NotKnown", "Refused", "Unreachable", "break_off", "connect", "is_there",
    "require_safe_line", "sorted_errors",
]  # fmt: skip

_PATIENCE = 10  # seconds for an answer to the first call
# That a server which is gone is noticed within half a minute, and not after two hours.
_ALIVE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3,
          "tcp_user_timeout": 30_000}  # fmt: skip
# And that the server lets go of who is gone: the others of the school wait for her turn to end.
# Who is slow is not gone: what a server gives others for one statement is little for a slow line.
_LETS_GO = ("-c idle_in_transaction_session_timeout=60000 -c statement_timeout=0 "
            "-c lock_timeout=0 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 "
            "-c tcp_keepalives_count=3")  # fmt: skip
_CHECKED = "verify-full"
_SECRET = ("password", "passfile", "sslpassword")
# What else an address may say. No second server or account beside the one that people see.
_MORE = frozenset({
    "sslmode", "sslrootcert", "sslcrl", "sslcrldir", "sslcert", "sslkey", "sslnegotiation",
    "ssl_min_protocol_version", "channel_binding", "require_auth",
})  # fmt: skip


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
        if not _is_address(self.url):
            raise CareError(_no_address())
        said = self.said
        if urlsplit(self.url).password is not None or any(name in said for name in _SECRET):
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
        port = f":{parts.port}" if parts.port else ""
        return f"{parts.hostname}{port}{parts.path}"

    @property
    def login(self) -> str:
        return unquote(urlsplit(self.url).username or "")

    @property
    def said(self) -> dict[str, str]:
        """What the address says after its question mark."""
        query = urlsplit(self.url).query.replace("+", "%2B")  # which is no space in an address
        return dict(parse_qsl(query, keep_blank_values=True))


def _is_address(url: str) -> bool:
    """Of one server and one database."""
    try:
        parts = urlsplit(url)
        port_is_one = parts.port is None or parts.port > 0
    except ValueError:
        return False
    named = bool(parts.hostname) and not {*", \t"} & {*parts.netloc}
    database = parts.path.removeprefix("/")
    is_one = bool(database) and "/" not in database and not parts.fragment
    return parts.scheme in ("postgresql", "postgres") and named and port_is_one and is_one


def is_there() -> bool:
    """Whether the driver is installed."""
    from importlib.util import find_spec

    return find_spec("psycopg") is not None


def connect(link: Link) -> Hub:
    """Reach a hub; every statement counts by itself (autocommit) until a transaction is begun.
    `Unreachable` or `Refused` where it cannot be had."""
    try:
        import psycopg
        from psycopg.conninfo import conninfo_to_dict
    except ImportError:  # of itself, or of the library that it stands on
        raise CareError(
            translate(
                "Hub",
                "This careapp has no part that speaks with a hub: install the one with “hub” in "
                "its name over it, a district the one with “district”. Where pip installed "
                "careapp: pip install careapp[hub]",
            )
        ) from None
    try:
        conninfo_to_dict(link.url)
    except psycopg.ProgrammingError:  # what it quotes may hold a password
        raise CareError(_no_address()) from None
    issuers = link.said.get("sslrootcert") or os.environ.get("PGSSLROOTCERT", "")
    if link.tls and issuers and issuers != "system" and not Path(issuers).is_file():
        raise CareError(
            translate(
                "Hub",
                "There is no file “{name}” to know the hub by (sslrootcert). Have it from who runs "
                "the hub, and write where it lies from the root of the disk on.",
            ).format(name=issuers)
        )
    with sorted_errors(link.host), trusted() as known:
        return psycopg.connect(link.url, autocommit=True, **_how(link, issuers or known))


def require_safe_line(db: Hub, host: str) -> None:
    """`Refused` for a line without TLS to a hub that was set up with it: it knows nobody then."""
    with sorted_errors(host):
        row = db.execute("SELECT careapp.my_line_is_safe()").fetchone()
    if row == (False,):
        raise hub_faults.made(hub_faults.unsafe(), host)


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

    found = hub_faults.told(problem.sqlstate or "", str(problem), host)
    if found is None and isinstance(problem, psycopg.OperationalError | psycopg.InterfaceError):
        return hub_faults.made(hub_faults.away(), host)
    return found


def _no_address() -> str:
    """Without what was typed: a password may be in it."""
    return translate(
        "Hub", "That is no address of a hub. Write it as postgresql://name@server/careapp."
    )
