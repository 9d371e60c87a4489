"""PySide's own Python code, compiled when a package is built.

In its wheels it lies as text inside a native library, and every start of a program unpacks and
compiles it again: an eighth of the time to the first window. Shiboken itself knows another way, a
folder `files.dir` beside it, and makes it where SBK_EMBED=0 asks for it. The writer of type stubs,
which no program runs, is left empty there: it alone takes as long as the rest.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from installer import staging
from installer.lock import entries
from installer.staging import Refused

FOLDER = Path("shiboken6") / "files.dir"
_STUBS = Path("shibokensupport") / "signature" / "lib" / "pyi_generator.py"


def install(site: Path, scratch: Path) -> None:
    """Put it into the libraries of a package, whatever system that is for: the same version for
    this computer, installed into the folder `scratch`, gives it out."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    lock = scratch / "shiboken6.lock"
    lock.write_text(entry(staging.LOCK.read_text(encoding="utf-8"), "shiboken6"), encoding="utf-8")
    staging.install_libraries(scratch / "site", lock=lock)
    unpack(scratch / "site", site)


def unpack(source: Path, site: Path) -> None:
    """From a folder of libraries that runs here into that of a package."""
    environment = {**os.environ, "SBK_EMBED": "0", "PYTHONPATH": str(source)}
    words = [sys.executable, "-c", "import shiboken6.Shiboken"]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    if done.returncode or not (source / FOLDER / _STUBS).is_file():
        raise Refused(f"shiboken6 does not give out its Python code: {done.stderr[-500:]}")
    shutil.copytree(source / FOLDER, site / FOLDER, ignore=shutil.ignore_patterns("__pycache__"))
    (site / FOLDER / _STUBS).write_text("", encoding="utf-8")
    staging.compile_all(site / FOLDER)


def entry(lock: str, name: str) -> str:
    """The lines of one library in a lock."""
    found = [each for each in entries(lock) if each.startswith(f"{name}==")]
    if not found:
        raise Refused(f"{name} is not in the lock.")
    return found[0]
