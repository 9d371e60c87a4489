"""A real PostgreSQL for tests: a server of its own on loopback, with a password for everybody."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote, urlencode

import psycopg
import pytest

from careapp.bench import postgres

OWNER, SECRET = "technician", "technician-of-the-tests"


def programs():
    """The folder of what PostgreSQL brings: of the first on PATH, else of Debian's newest; None
    where there is none. Some put only what starts it on PATH."""
    found = postgres.programs()
    return found and (found / "initdb").resolve().parent


def _children(parent):
    """The numbers of the programs that one has started; a bare machine has no pgrep."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after = stat.read_text().rpartition(")")[2].split()  # the name before may hold anything
        except (FileNotFoundError, ProcessLookupError):
            continue
        found += [stat.parent.name] if after[1] == parent else []
    return found


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
        children = _children(first)
        for each in (first, *children):
            try:
                os.kill(int(each), signal.SIGKILL)
            except ProcessLookupError:
                continue
        subprocess.run(["tail", f"--pid={first}", "-f", "/dev/null"], check=True, timeout=30)
        for each in children:
            subprocess.run(["tail", f"--pid={each}", "-f", "/dev/null"], check=True, timeout=30)
        (self.folder / "data" / "postmaster.pid").unlink(missing_ok=True)

    def url(self, database, login=OWNER, *, host="127.0.0.1", **said):
        more = f"?{urlencode(said)}" if said else ""
        return f"postgresql://{quote(login)}@{host}:{self.port}/{database}{more}"

    def connect(self, database, login=OWNER, secret=SECRET, school=""):
        """As somebody with a PostgreSQL client of her own."""
        options = f"-c careapp.school={school}" if school else None
        return psycopg.connect(self.url(database, login), password=secret, autocommit=True,
                               options=options)  # fmt: skip

    def speak_tls(self, certificate=None):
        """From now on with a certificate (its file and that of its key), or without TLS."""
        with self.connect("postgres") as db:
            if certificate:
                db.execute(f"ALTER SYSTEM SET ssl_cert_file = '{certificate[0]}'")
                db.execute(f"ALTER SYSTEM SET ssl_key_file = '{certificate[1]}'")
            db.execute(f"ALTER SYSTEM SET ssl = {'on' if certificate else 'off'}")
            db.execute("SELECT pg_reload_conf()")
        for _ in range(1000):  # until it has read that
            with self.connect("postgres") as db:
                if db.pgconn.ssl_in_use == bool(certificate):
                    return
        raise TimeoutError

    def certified(self, authority, name="localhost", until=timedelta(days=1)):
        """Of a server that is called so, as long from now; the files of it and of its key."""
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes, serialization

        key = new_key()
        made = (
            _builder(name, authority.certificate.subject, key, until)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
            .sign(authority.key, hashes.SHA256())
        )
        files = self.folder / f"{name}-{made.serial_number}.crt", self.folder / f"{name}.key"
        files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
        files[1].write_bytes(key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ))  # fmt: skip
        for each in files:
            each.chmod(0o600)
            if self.who:
                shutil.chown(each, self.who)
        return files

    def forget(self, code):
        """The accounts of a school that was on a hub before: they are not a database's."""
        with self.connect("postgres") as db:
            rows = db.execute(
                "SELECT rolname FROM pg_roles WHERE starts_with(rolname, %s)", (code,)
            )
            for (role,) in rows.fetchall():
                db.execute(f'DROP ROLE "{role}"')

    def database(self, name):
        """A new, empty one."""
        with self.connect("postgres") as db:
            db.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            db.execute(f'CREATE DATABASE "{name}"')
        return name


needs_postgres = pytest.mark.skipif(not programs(), reason="PostgreSQL is not here")


_RUNNING = []  # one for all files of tests, each of which has the fixture as its own


@pytest.fixture(scope="session")
def server():
    if not programs():
        pytest.skip("PostgreSQL is not here")
    if not _RUNNING:
        # Not below pytest's own folder, which is closed to the account that the server runs as.
        folder = tempfile.TemporaryDirectory(prefix="careapp-postgres-")
        _RUNNING.append((Server(Path(folder.name)), folder))
    yield _RUNNING[0][0]
    while _RUNNING:
        made, folder = _RUNNING.pop()
        made.stop("immediate")
        folder.cleanup()


def new_key():
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key

    return generate_private_key(SECP256R1())


def _builder(name, issuer, key, until=timedelta(days=1)):
    from cryptography import x509

    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(_named(name)).issuer_name(issuer).public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1)).not_valid_after(now + until)
    )  # fmt: skip


def _named(name):
    from cryptography import x509

    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])


class Authority:
    """Somebody who signs certificates; `file` is what makes it known."""

    def __init__(self, folder, name):
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes, serialization

        self.key = new_key()
        self.certificate = (
            _builder(name, _named(name), self.key)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(self.key, hashes.SHA256())
        )
        self.file = folder / f"{name}.pem"
        self.file.write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))


@contextmanager
def emptied(server, name):
    """A new database; with it go the accounts that are made meanwhile."""
    with server.connect("postgres") as db:
        before = {row[0] for row in db.execute("SELECT rolname FROM pg_roles")}
    server.database(name)
    yield name
    with server.connect("postgres") as db:
        db.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        made = {row[0] for row in db.execute("SELECT rolname FROM pg_roles")} - before
        for role in sorted(made - {"careapp_owner", "careapp_member"}):  # which other databases use
            db.execute(f'DROP ROLE "{role}"')


@contextmanager
def technician(server, login):
    """Who may make accounts, and nothing more; the password is the name."""
    with server.connect("postgres") as db:
        db.execute(f"CREATE ROLE {login} LOGIN CREATEROLE PASSWORD '{login}'")
    yield login
    with server.connect("postgres") as db:
        db.execute(f"DROP ROLE {login}")


@pytest.fixture
def database(server, request):
    """An empty one of this test."""
    with emptied(server, f"t{abs(hash(request.node.nodeid)) % 10**9}") as name:
        yield name
