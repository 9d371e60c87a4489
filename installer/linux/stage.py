"""The folder of careapp for Linux: frozen by PyInstaller with its Python and libraries.

    careapp  _internal/ (Python and all that it runs)  LICENSES/

It runs from wherever it lies, on any Linux whose C library is as new as that of the computer it was
built on; of the system it wants the libraries that a desktop has (fonts, GL, xcb).
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

from installer import staging, support
from installer.staging import Refused

HERE = Path(__file__).parent
LOCK = HERE / "pyinstaller.lock"


def stage(work: Path, folder: Path, variant: str = "") -> None:
    """Put the whole program into `folder`, which is made anew; a variant has optional parts
    besides. What is made on the way lies in `work`."""
    site, licences = work / "site", work / "LICENSES"
    for each in (site, licences, folder):
        shutil.rmtree(each, ignore_errors=True)
    staging.install_libraries(site)
    staging.install_extras(site, variant)
    parts = staging.gather_licences(site, licences)
    staging.prune(site, "linux")
    support.install(site, work / "support")
    staging.install_careapp(site)
    _freeze(site, work, folder, variant)
    shutil.move(licences, folder / "LICENSES")
    _python_licence(folder / "LICENSES")
    staging.own_licences(folder / "LICENSES")
    python = ".".join(map(str, sys.version_info[:3]))
    staging.list_parts(parts, python, folder / "LICENSES" / "PARTS.txt")


def _freeze(site: Path, work: Path, folder: Path, variant: str) -> None:
    places = ["--distpath", str(folder.parent), "--workpath", str(work / "pyinstaller")]
    environment = {
        **os.environ, "PYTHONPATH": str(site), "CAREAPP_SITE": str(site), "PYTHONHASHSEED": "0",
        "CAREAPP_WITHOUT": " ".join(staging.without(variant)), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    words = [str(_tool(work)), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    run([*words, *places, str(HERE / "careapp.spec")], environment)


def _tool(work: Path) -> Path:
    """The Python of an environment that holds PyInstaller alone; made where it is missing."""
    folder = work / "tool"
    python, stamp = folder / "bin" / "python", folder / "lock"
    if not stamp.is_file() or stamp.read_bytes() != LOCK.read_bytes():
        venv.create(folder, clear=True, with_pip=True)
        how = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--only-binary=:all:"]
        run([str(python), "-m", "pip", "install", *how, "-r", str(LOCK)])
        shutil.copyfile(LOCK, stamp)
    return python


def _python_licence(licences: Path) -> None:
    """Of the Python that builds: it is the one that goes along."""
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    library = Path(sysconfig.get_path("stdlib"))
    found = next(
        (path for path in (library / "LICENSE.txt", Path("/usr/share/doc") / name / "copyright")
         if path.is_file()),
        None,
    )  # fmt: skip
    if found is None:
        raise Refused("The Python that builds comes without the text of its licence.")
    (licences / "Python").mkdir()
    shutil.copyfile(found, licences / "Python" / "LICENSE.txt")


def run(words: list[str], environment: dict[str, str] | None = None, at: Path = HERE) -> str:
    """What a program says; `Refused`, with the end of its complaint, where it fails."""
    done = subprocess.run(
        words, cwd=at, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Refused(f"{Path(words[0]).name} failed: {(done.stderr or done.stdout)[-2000:]}")
    return done.stdout
