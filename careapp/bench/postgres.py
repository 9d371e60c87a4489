"""A PostgreSQL of the bench's own: on loopback, with nothing of value in it, gone at the end."""

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

_OWNER = "bench"
_DEBIAN = Path("/usr/lib/postgresql")


@dataclass(frozen=True, slots=True)
class Server:
    """Where it answers, and who may do everything there."""

    port: int
    password: str = field(repr=False)
    owner: str = _OWNER

    def url(self, login: str = _OWNER, database: str = "postgres") -> str:
        return f"postgresql://{login}@127.0.0.1:{self.port}/{database}"


def programs() -> Path | None:
    """The folder with initdb and pg_ctl; None where they are not installed."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).parent
    found = sorted(_DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


@contextmanager
def server() -> Iterator[Server | None]:
    """Up and answering; None where PostgreSQL is not installed."""
    where = programs()
    if where is None:
        yield None
        return
    # A folder of its own: started by root, it runs as another account.
    with tempfile.TemporaryDirectory(prefix="careapp-bench-postgres-") as folder:
        made = Server(_free_port(), secrets.token_hex(8))
        data, who = Path(folder) / "data", "postgres" if _is_root() else None
        if who:
            shutil.chown(folder, who)
        secret = Path(folder) / "secret"
        secret.write_text(made.password, encoding="ascii")
        secret.chmod(0o644)  # of a folder that nobody else may enter
        _run(where, who, "initdb", "-D", data, "-U", _OWNER, "-A", "scram-sha-256",
             f"--pwfile={secret}", "-E", "UTF8", "--locale=C", "--no-sync")  # fmt: skip
        options = f"-c listen_addresses=127.0.0.1 -c port={made.port} -c unix_socket_directories=''"
        _run(where, who, "pg_ctl", "-D", data, "-w", "-l", Path(folder) / "log", "-o", options,
             "start")  # fmt: skip
        try:
            yield made
        finally:
            _run(where, who, "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")


def _run(where: Path, who: str | None, name: str, *words: str | Path) -> None:
    environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"}
    subprocess.run([where / name, *words], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, user=who, cwd="/", env=environment)  # fmt: skip


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
