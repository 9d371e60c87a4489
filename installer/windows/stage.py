"""The folder of careapp for Windows: an own Python, the libraries, the program, two launchers.

    careapp.exe  careapp-cli.exe  app/ (Python and all that it runs)  LICENSES/

It runs from wherever it lies, and knows of no other Python on the computer: `app/python311._pth`
names all the places that are looked into. The Python is the official embeddable one, byte for byte.
"""

import shutil
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

from installer import staging, support
from installer.staging import Refused

HERE = Path(__file__).parent
PYTHON = "3.11.9"  # the last 3.11 that python.org gives out for Windows
PYTHON_ZIP = f"python-{PYTHON}-embed-amd64.zip"
PYTHON_SHA256 = "009d6bf7e3b2ddca3d784fa09f90fe54336d5b60f0e0f305c37f400bf83cfd3b"
MINOR = "3.11"
DLL = "python311"
WHEELS = ("--platform", "win_amd64", "--implementation", "cp", "--python-version", MINOR)
# What careapp does not do: speak over a network, test, build. Hashes are Python's own then.
NOT_OF_PYTHON = (
    "_asyncio.pyd", "_hashlib.pyd", "_msi.pyd", "_multiprocessing.pyd", "_overlapped.pyd",
    "_ssl.pyd", "libcrypto-3.dll", "libssl-3.dll", "python.cat", "python.exe", "pythonw.exe",
    "winsound.pyd",
)  # fmt: skip
# Libraries of byte code alone: in one archive they take less than half the room, and a USB stick
# has some hundred files less to copy.
ARCHIVED = (
    "defusedxml", "elementpath", "et_xmlfile", "markdown_it", "mdurl", "openpyxl",
    "pyzipper", "reportlab", "segno", "typing_extensions.pyc",
)  # fmt: skip
# Where the modules are looked for, in this order.
PATHS = (f"{DLL}.zip", ".", "careapp.zip", "lib", "lib.zip")


def stage(python_zip: Path, folder: Path, variant: str = "") -> None:
    """Put everything but the launchers into `folder`, which is made anew; a variant has optional
    parts besides."""
    _require_compiler()
    staging.check_hash(python_zip, PYTHON_SHA256, f"the official {PYTHON_ZIP} of python.org")
    shutil.rmtree(folder, ignore_errors=True)
    app, site = folder / "app", folder / "app" / "lib"
    _unpack_python(python_zip, app, variant)
    staging.install_libraries(site, WHEELS)
    staging.install_extras(site, variant, WHEELS)
    parts = staging.gather_licences(site, folder / "LICENSES")
    staging.prune(site, "windows")
    support.install(site, folder.with_name("support"))
    staging.install_careapp(site)
    staging.compile_all(site)
    for name in ("resources", "translations"):
        shutil.move(site / "careapp" / f"_{name}", app / name)
    shutil.move(site / "careapp" / "store" / "migrations", app / "migrations")
    _archive(site, ("careapp",), app / "careapp.zip")
    _archive(site, ARCHIVED, app / "lib.zip")
    (folder / "LICENSES" / "Python").mkdir()
    shutil.move(app / "LICENSE.txt", folder / "LICENSES" / "Python" / "LICENSE.txt")
    staging.own_licences(folder / "LICENSES")
    staging.list_parts(parts, PYTHON, folder / "LICENSES" / "PARTS.txt")


def _require_compiler() -> None:
    """Byte code of another Python would not be read."""
    here = ".".join(map(str, sys.version_info[:2]))
    if here != MINOR:
        raise Refused(f"This is Python {here}: a package with Python {PYTHON} is built by {MINOR}.")


def _unpack_python(python_zip: Path, app: Path, variant: str) -> None:
    with zipfile.ZipFile(python_zip) as archive:
        for name in archive.namelist():
            if name not in NOT_OF_PYTHON or name in staging.files_for(variant):
                archive.extract(name, app)
    library = app / f"{DLL}.zip"
    whole = library.rename(library.with_suffix(".whole"))
    with zipfile.ZipFile(whole) as archive:
        names = [each for each in archive.namelist() if keeps_of_library(each, variant)]
        staging.write_zip(library, ((each, archive.read(each)) for each in names))
    whole.unlink()
    (app / f"{DLL}._pth").write_text("\n".join(PATHS) + "\n", encoding="ascii")


def keeps_of_library(name: str, variant: str = "") -> bool:
    """Whether a file of Python's own library goes into the package."""
    return name.partition("/")[0].removesuffix(".pyc") not in staging.without(variant)


def _archive(site: Path, names: Sequence[str], out: Path) -> None:
    """Put packages, and modules, into an archive that Python reads them from."""
    roots = [site / name for name in names]
    files = [path for root in roots for path in (root, *sorted(root.rglob("*"))) if path.is_file()]
    staging.write_zip(
        out, ((each.relative_to(site).as_posix(), each.read_bytes()) for each in files)
    )
    for root in roots:
        shutil.rmtree(root) if root.is_dir() else root.unlink()
