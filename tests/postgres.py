"""A real PostgreSQL for tests: a server of its own on loopback, with a password for everybody."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

OWNER, SECRET = "technician", "technician-of-the-tests"


def programs():
    """The folder with initdb and postgres; None where they are not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: p.parts[-3])
    on_path = shutil.which("initdb")
    return found[-1].parent if found else on_path and Path(on_path).parent


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """Started, stopped, killed as a test likes; gone with its folder."""

    def __init__(self, folder, *, tls=False):
        self.folder, self.port, self.programs = folder, _free_port(), programs()
        self._process = None
        self.who = "postgres" if os.geteuid() == 0 else None  # it refuses to run as root
        if self.who:
            shutil.chown(folder, self.who)
        secret = folder / "secret"
        secret.write_text(SECRET, encoding="utf-8")
        secret.chmod(0o644)
        self._run("initdb", "-D", str(folder / "data"), "-U", OWNER, "-A", "scram-sha-256",
                  "--pwfile", str(secret), "-E", "UTF8", "--locale=C", "--no-sync")  # fmt: skip
        self.tls = tls
        self.start()

    def _run(self, name, *words):
        subprocess.run([self.programs / name, *words], check=True, capture_output=True,
                       user=self.who, cwd=self.folder, env=self._environment())  # fmt: skip

    def _environment(self):
        home = pwd.getpwnam(self.who).pw_dir if self.who else os.environ.get("HOME", "/")
        return {"PATH": os.environ["PATH"], "LC_ALL": "C", "HOME": home}

    def start(self):
        """Returns once it answers."""
        options = {"listen_addresses": "127.0.0.1", "port": self.port, "fsync": "off",
                   "unix_socket_directories": "", "max_connections": 200,
                   "log_statement": "all"}  # fmt: skip
        if self.tls:
            options |= {"ssl": "on"}
        words = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-l", str(self.log),
                  "-o", " ".join(words).replace("unix_socket_directories=",
                                                "unix_socket_directories=''"), "start")  # fmt: skip

    @property
    def log(self):
        return self.folder / "server.log"

    def stop(self, how="fast"):
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-w", "-m", how, "stop")

    def kill(self):
        """All of it, at once, as a cut of power does; what was flushed to the system stays."""
        first = (self.folder / "data" / "postmaster.pid").read_text().splitlines()[0]
        children = subprocess.run(["pgrep", "-P", first], capture_output=True, text=True,
                                  check=False).stdout.split()  # fmt: skip
        for each in (first, *children):
            try:
                os.kill(int(each), signal.SIGKILL)
            except ProcessLookupError:
                continue
        subprocess.run(["tail", f"--pid={first}", "-f", "/dev/null"], check=True, timeout=30)
        for each in children:
            subprocess.run(["tail", f"--pid={each}", "-f", "/dev/null"], check=True, timeout=30)
        (self.folder / "data" / "postmaster.pid").unlink(missing_ok=True)

    def url(self, database, login=OWNER):
        return f"postgresql://{quote(login)}@127.0.0.1:{self.port}/{database}"

    def connect(self, database, login=OWNER, secret=SECRET, school=""):
        """As somebody with a PostgreSQL client of her own."""
        options = f"-c careapp.school={school}" if school else None
        return psycopg.connect(self.url(database, login), password=secret, autocommit=True,
                               options=options)  # fmt: skip

    def database(self, name):
        """A new, empty one."""
        with self.connect("postgres") as db:
            db.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            db.execute(f'CREATE DATABASE "{name}"')
        return name


needs_postgres = pytest.mark.skipif(not programs(), reason="PostgreSQL is not here")


@pytest.fixture(scope="session")
def server():
    if not programs():
        pytest.skip("PostgreSQL is not here")
    # Not below pytest's own folder, which is closed to the account that the server runs as.
    with tempfile.TemporaryDirectory(prefix="careapp-postgres-") as folder:
        made = Server(Path(folder))
        yield made
        made.stop("immediate")


@pytest.fixture
def database(server, request):
    """An empty one of this test; its accounts go with it."""
    name = f"t{abs(hash(request.node.nodeid)) % 10**9}"
    with server.connect("postgres") as db:
        before = {row[0] for row in db.execute("SELECT rolname FROM pg_roles")}
    server.database(name)
    yield name
    with server.connect("postgres") as db:
        db.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        made = {row[0] for row in db.execute("SELECT rolname FROM pg_roles")} - before
        for role in sorted(made):
            db.execute(f'DROP ROLE "{role}"')
