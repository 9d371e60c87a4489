"""A hub with a certificate of its own, as the window wants it, and a school that is on it."""

import ipaddress
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from careapp.services.opening import open_school
from tests.postgres import SECRET, Server, programs
from tests.services.laptops import clock, joined
from tests.services.samples import P4
from tests.ui.schools import create


class SafeServer(Server):
    """With TLS; `certificate` is what a laptop is told to know it by."""

    @property
    def certificate(self):
        return self.folder / "hub.crt"

    def start(self):
        if not self.certificate.exists():
            self._write_certificate()
        super().start()

    def url(self, database, login="technician"):
        return f"{super().url(database, login)}?sslrootcert={self.certificate}"

    def _write_certificate(self):
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
        now = datetime.now(UTC)
        here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
        made = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=1))
            .add_extension(here, critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .sign(key, hashes.SHA256())
        )
        pem = made.public_bytes(serialization.Encoding.PEM)
        self.certificate.write_bytes(pem)
        secret = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        for file, content in (("server.crt", pem), ("server.key", secret)):
            path = self.folder / "data" / file
            path.write_bytes(content)
            path.chmod(0o600)
            if self.who:
                shutil.chown(path, self.who)


_RUNNING = []  # one for all files of tests, each of which has the fixture as its own


@pytest.fixture(scope="session")
def server():
    if not programs():
        pytest.skip("PostgreSQL is not here")
    if not _RUNNING:
        folder = tempfile.TemporaryDirectory(prefix="careapp-hub-")
        Path(folder.name).chmod(0o755)
        _RUNNING.append((SafeServer(Path(folder.name), tls=True), folder))
    yield _RUNNING[0][0]
    while _RUNNING:
        made, folder = _RUNNING.pop()
        made.stop("immediate")
        folder.cleanup()


class Ready:
    """A coordinator's laptop, a teacher's beside it where the school is plain, and both on a hub:
    made once, and handed out in copies that know nothing of one another."""

    def __init__(self, server, folder, *, plain=True, sealed=False):
        self.server, self.folder, self.plain = server, folder, plain
        self.database = server.database(f"ready-{plain}-{sealed}".lower())
        made = create(folder / "a.careapp", plain=plain).services
        if plain:
            joined(made, folder, "kru-dara", [P4]).close()
        link = made.hub.link(server.url(self.database), SECRET)
        accounts = made.hub.set_up(link, sealed=sealed).accounts
        self.passwords = {each.login: each.password for each in accounts}
        made.close()

    def copy(self, folder, name):
        """Both laptops in a folder, and the hub as a database; the teacher's services."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        with self.server.connect("postgres") as db:
            db.execute(f'CREATE DATABASE "{name}" TEMPLATE "{self.database}"')
            there = {login for (login,) in db.execute("SELECT rolname FROM pg_roles")}
            for login, password in self.passwords.items():
                if login not in there:
                    db.execute(f'CREATE ROLE "{login}" LOGIN IN ROLE careapp_member')
                    db.execute(f'GRANT "{login}" TO careapp_owner')
                db.execute(f"ALTER ROLE \"{login}\" PASSWORD '{password}'")
        if not self.plain:
            return None
        return open_school(
            folder / "kru-dara.careapp", "kru-dara", "", clock(7), "install-kru-dara"
        )


_READY = {}


@pytest.fixture(scope="session")
def ready(server, tmp_path_factory):
    """By how it is, the one that is handed out."""

    def of(**how):
        name = str(sorted(how.items()))
        if name not in _READY:
            # Accounts belong to the whole server: those of another school would be in the way.
            with server.connect("postgres") as db:
                for (login,) in db.execute("SELECT rolname FROM pg_roles").fetchall():
                    if login.startswith("42019999-"):
                        db.execute(f'DROP ROLE "{login}"')
            _READY[name] = Ready(server, tmp_path_factory.mktemp("ready"), **how)
        return _READY[name]

    return of
