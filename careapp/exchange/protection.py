"""Files that leave the school under a password: PDF as encrypted PDF, all others in an AES archive.

What is written first, readable, lies in a folder of this user alone, never beside the file that was
asked for: that may be a stick or a folder that is copied to the net. It is written over and removed
whatever happens; what a crash leaves there goes with the next sign-in (asides).
"""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from careapp import asides
from careapp.errors import CareError
from careapp.files import new_file, reason
from careapp.i18n import translate

ARCHIVE = ".zip"
LEAST = 10  # letters of a password
_GROUPS, _DIGITS = 4, 4


def new_passphrase() -> str:
    """`4821-7730-1925-6604`: short enough for the telephone."""
    return "-".join(f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}}" for _ in range(_GROUPS))


def check(password: str) -> str:
    """The password as it is used. CareError for one that is too short."""
    if len(password.strip()) < LEAST:
        raise CareError(
            translate(
                "Protection", "A password for a file needs at least {n} letters or digits."
            ).format(n=LEAST)
        )
    return password.strip()


def sealed_path(path: Path, password: str) -> Path:
    """Where a file ends up: `report.xlsx` under a password is `report.xlsx.zip`, and a folder is
    an archive of its name."""
    if not password or path.suffix.lower() in (".pdf", ARCHIVE):
        return path
    return path.with_name(path.name + ARCHIVE)


@contextmanager
def written(path: Path, password: str = "") -> Iterator[Path]:
    """Gives a name to write a file to; then it stands at `sealed_path`, or nothing does.

    Without a password that is `path` itself.
    """
    if not password:
        yield path
        return
    password = check(password)
    with _aside() as folder:
        inside = folder / path.name
        yield inside
        with new_file(sealed_path(path, password)) as part:
            if path.suffix.lower() == ".pdf":
                _lock_pdf(inside, part, password)
            else:
                _pack([inside], part, password)


@contextmanager
def written_folder(out: Path, password: str = "") -> Iterator[Path]:
    """The same for a folder of files: under a password it is one archive, and no folder is made."""
    if not password:
        yield out
        return
    password = check(password)
    with _aside() as folder:
        inside = folder / (out.name or "export")
        inside.mkdir()
        yield inside
        with new_file(sealed_path(out, password)) as part:
            _pack(sorted(each for each in inside.rglob("*") if each.is_file()), part, password)


def locked_archive(files: Sequence[tuple[str, bytes]], path: Path, password: str = "") -> Path:
    """Write some bytes by name into one archive; nothing of them comes near the disk before."""
    with new_file(path) as part:
        _archive(part, files, check(password) if password else "")
    return path


def locked_pdf(content: bytes, path: Path, password: str = "") -> Path:
    """The same for a PDF that is in memory."""
    with new_file(path) as part:
        if password:
            _lock_pdf_bytes(content, part, check(password))
        else:
            part.write_bytes(content)
    return path


def _lock_pdf(source: Path, out: Path, password: str) -> None:
    _lock_pdf_bytes(source.read_bytes(), out, password)


def _lock_pdf_bytes(content: bytes, out: Path, password: str) -> None:
    """AES-256. Who has the password may print; the one for changing rights is nobody's."""
    from io import BytesIO

    import pikepdf  # loads with the first file under a password

    with pikepdf.open(BytesIO(content)) as pdf:
        lock = pikepdf.Encryption(user=password, owner=secrets.token_urlsafe(24), R=6)
        pdf.save(out, encryption=lock)


def _pack(sources: Sequence[Path], out: Path, password: str) -> None:
    _archive(out, [(each.name, each.read_bytes()) for each in sources], password)


def _archive(out: Path, files: Sequence[tuple[str, bytes]], password: str) -> None:
    import pyzipper  # loads with the first archive

    locked = {"encryption": pyzipper.WZ_AES} if password else {}
    with pyzipper.AESZipFile(out, "w", compression=pyzipper.ZIP_DEFLATED, **locked) as archive:
        if password:
            archive.setpassword(password.encode())
        for name, content in files:
            archive.writestr(name, content)


@contextmanager
def _aside() -> Iterator[Path]:
    """A folder of this user and this file alone."""
    try:
        asides.sweep()
        made = asides.make(f"seal-{secrets.token_hex(4)}")
    except OSError as problem:
        raise CareError(
            translate("Protection", "There is no room to prepare the file: {why}.").format(
                why=reason(problem)
            )
        ) from problem
    try:
        yield made
    finally:
        asides.wipe(made)
