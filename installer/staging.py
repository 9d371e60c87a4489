"""What the packages for teachers are made of, the same for every system.

The libraries are those of installer/requirements.lock, each file with the hash that stands there;
of them, what careapp never uses is left out. Which parts of Qt it uses is said here alone. Whatever
is wrong is a `Refused` with one sentence for the person who builds.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from email.message import Message
from email.parser import HeaderParser
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "installer" / "requirements.lock"
TEXTS = ROOT / "installer" / "licences"  # those that the libraries leave out of their files

# Imported by careapp (tests/installer/test_staging.py); QtDBus tells of the computer's own lock.
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtDBus")
PICTURES = ("jpeg", "webp")  # besides what QtGui reads itself: PNG and BMP

_PYSIDE = ("__init__.py", "_config.py", "_git_pyside_version.py", "support/*.py")
# The libraries of Microsoft's compiler are there once, beside Python and in shiboken6, which is
# always loaded first; Windows takes a loaded library for another one of its name.
_QT_FILES = {
    "windows": (
        *(f"{name}.pyd" for name in QT_MODULES if name != "QtDBus"),
        *(f"Qt6{name[2:]}.dll" for name in QT_MODULES if name != "QtDBus"),
        *(f"plugins/imageformats/q{name}.dll" for name in PICTURES),
        "plugins/platforms/qoffscreen.dll",  # for the bench
        "plugins/platforms/qwindows.dll",
        "pyside6.abi3.dll",
    ),
    "linux": (
        *(f"{name}.abi3.so" for name in QT_MODULES),
        *(f"Qt/lib/libQt6{name[2:]}.so.6" for name in (*QT_MODULES, "QtXcbQpa")),
        *(f"Qt/plugins/imageformats/libq{name}.so" for name in PICTURES),
        *(f"Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "offscreen")),
        "Qt/plugins/platforminputcontexts/lib*ibus*.so",
        "Qt/plugins/printsupport/libcupsprintersupport.so",
        "Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "Qt/lib/libicu*.so.*",
        "libpyside6.abi3.so*",
    ),
}

# Of the other libraries, what is for building, for testing, or for what careapp does not do.
_LEFT_OUT = (
    "bin/*", "*.pyi", "*/py.typed", "*.h", "*.lib", "*.pxi", "*.pxd", "*.pyx", "*.c", "*.cpp",
    "*/__pycache__/*", "*.dist-info/[!M]*", "*.dist-info/*/*",
    "cffi/*", "charset_normalizer*", "packaging*", "pycparser*",  # asked for where careapp never is
    "Cryptodome/Cipher/_ARC4*", "Cryptodome/Cipher/_chacha*", "Cryptodome/Cipher/_raw_arc2*",
    "Cryptodome/Cipher/_raw_blow*", "Cryptodome/Cipher/_raw_cast*", "Cryptodome/Cipher/_raw_des*",
    "Cryptodome/Hash/_MD*", "Cryptodome/Hash/_RIPEMD*", "Cryptodome/Hash/_keccak*",
    "Cryptodome/IO/*", "Cryptodome/Math/*", "Cryptodome/PublicKey/*", "Cryptodome/SelfTest/*",
    "Cryptodome/Signature/*", "elementpath/validators/*.xsd", "elementpath/xpath3*",
    "PIL/_avif*", "PIL/_imagingcms*", "PIL/_imagingft*", "PIL/_imagingtk*", "PIL/_webp*",
    "docx/templates/default-docx-*", "share/*",
    "lxml/builder*", "lxml/doctestcompare*", "lxml/sax*", "lxml/usedoctest*", "pikepdf/pdfa/*",
    "lxml/html/*", "lxml/includes/*", "lxml/isoschematron/*", "lxml/objectify*", "pypdfium2_cli/*",
    "adbc_driver_duckdb/*", "duckdb/experimental/*", "duckdb/query_graph/*",
    "reportlab/fonts/*", "reportlab/graphics/*", "shiboken6/include/*", "shiboken6/lib/*",
    "shiboken6/concrt140*", "shiboken6/vcamp140*", "shiboken6/vccorlib140*", "shiboken6/vcomp140*",
    "shiboken6/vcruntime140*", "uharfbuzz/*_test*",
)  # fmt: skip

# Of Python's own library: speaking over a network, testing, building, other desktops.
NOT_OF_PYTHON = (
    "_pydecimal", "_pyio", "aifc", "asyncio", "bdb", "cgi", "cgitb", "curses", "dbm", "distutils",
    "doctest", "ftplib", "imaplib", "lib2to3", "mailbox", "mailcap", "modulefinder", "msilib",
    "multiprocessing", "nntplib", "pdb", "pickletools", "poplib", "profile", "pstats", "pyclbr",
    "pydoc", "pydoc_data", "smtpd", "smtplib", "ssl", "sunau", "symtable", "telnetlib", "trace",
    "turtle", "unittest", "venv", "wave", "wsgiref", "xmlrpc",
)  # fmt: skip

# Packages that have more than the usual one, each with the optional parts of careapp that it has,
# by their names in pyproject.toml. What a part needs is in a lock of its name.
VARIANTS: Mapping[str, Sequence[str]] = {"hub": ("hub",), "district": ("hub", "analysis")}
# What of the above each part stands on, on Windows with which files.
EXTRAS: Mapping[str, Sequence[str]] = {"hub": ("asyncio", "ssl"), "analysis": ()}
EXTRA_FILES: Mapping[str, Sequence[str]] = {
    "hub": ("_asyncio.pyd", "_overlapped.pyd", "_ssl.pyd", "libcrypto-3.dll", "libssl-3.dll"),
    "analysis": (),
}

_DAY = (2026, 1, 1, 0, 0, 0)  # of every file in an archive
_LICENCE_NAMES = ("licen", "copying", "notice", "authors")


class Refused(Exception):
    """Why nothing is built, in one sentence."""


class Part(NamedTuple):
    """A library in the package, and under which licence."""

    name: str
    version: str
    licence: str


def told(build: Callable[[], object]) -> int:
    """Run a build; the exit status. A refusal is said in its one sentence."""
    try:
        build()
    except Refused as why:
        print(why, file=sys.stderr)
        return 1
    return 0


def version() -> str:
    """Of careapp, as its package says it."""
    line = (ROOT / "careapp" / "__init__.py").read_text(encoding="utf-8").partition("__version__")
    return line[2].split('"')[1]


def offer_variant(parser: argparse.ArgumentParser) -> None:
    """The option for a package that has more than the usual one; it is `variant` then."""
    parser.add_argument("--with", dest="variant", default="", choices=tuple(VARIANTS),
                        help="what the package has besides")  # fmt: skip


def name_of(variant: str) -> str:
    """What files are called; a package that has more than others says so."""
    return f"careapp-{variant}" if variant else "careapp"


def parts_of(variant: str) -> Sequence[str]:
    """The optional parts of careapp that a package has."""
    return VARIANTS[variant] if variant else ()


def without(variant: str) -> tuple[str, ...]:
    """What is left out of Python's own library."""
    wanted = {name for extra in parts_of(variant) for name in EXTRAS[extra]}
    return tuple(each for each in NOT_OF_PYTHON if each not in wanted)


def files_for(variant: str) -> set[str]:
    """Of Python for Windows, the files that only some packages have."""
    return {name for extra in parts_of(variant) for name in EXTRA_FILES[extra]}


def check_hash(path: Path, sha256: str, what: str) -> None:
    """`Refused` unless the file is there and is, byte for byte, the one meant."""
    if not path.is_file():
        raise Refused(f"There is nothing at {path}, where {what} should be.")
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != sha256:
        raise Refused(f"{path.name} is not {what}: its SHA-256 is {found}, not {sha256}.")


def keeps(path: str, system: str) -> bool:
    """Whether a file of the libraries, named as it lies in site-packages, goes into a package."""
    if path.startswith("PySide6/"):
        wanted = (*_PYSIDE, *_QT_FILES[system])
        return any(fnmatchcase(path.removeprefix("PySide6/"), each) for each in wanted)
    return not any(fnmatchcase(path, each) for each in _LEFT_OUT)


def install_libraries(site: Path, options: Sequence[str] = (), lock: Path = LOCK) -> None:
    """Unpack what careapp runs on into the folder `site`; `options` say for which system."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    how = ["--no-deps", "--no-compile", "--only-binary=:all:", "--require-hashes"]
    done = subprocess.run(
        [*pip, *how, *options, "--target", str(site), "-r", str(lock)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        why = [line for line in done.stderr.splitlines() if line.startswith("ERROR:")]
        said = " ".join(why[:1] or done.stderr.splitlines()[-1:]).removeprefix("ERROR: ")
        raise Refused(f"The libraries of {lock.name} could not be installed: {said}")


def install_extras(site: Path, variant: str, options: Sequence[str] = ()) -> None:
    """The same for optional parts, each into a folder that is joined with the libraries."""
    for extra in parts_of(variant):
        beside = site.with_name(f"{site.name}-{extra}")
        shutil.rmtree(beside, ignore_errors=True)
        install_libraries(beside, options, LOCK.with_name(f"{extra}.lock"))
        shutil.copytree(beside, site, dirs_exist_ok=True)
        shutil.rmtree(beside)


def install_careapp(site: Path) -> None:
    """Copy the program with its resources, as the wheel has them (pyproject.toml)."""
    said = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = said["tool"]["hatch"]["build"]["targets"]["wheel"]
    unwanted = shutil.ignore_patterns("__pycache__", "*.ts", "*.pyc")
    for name in wheel["packages"]:
        shutil.copytree(ROOT / name, site / name, ignore=unwanted)
    for source, place in wheel["force-include"].items():
        shutil.copytree(ROOT / source, site / place, ignore=unwanted)


def prune(site: Path, system: str) -> None:
    """Take away what the program never uses, and folders that are empty then."""
    for path in sorted(site.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif not keeps(path.relative_to(site).as_posix(), system):
            path.unlink()


def compile_all(site: Path) -> None:
    """Every module as byte code in place of its source: it starts sooner and is smaller.

    Byte code is read by the Python of its own minor version alone: the one this runs on. Places in
    a line are left out; a traceback would show them only beside the source.
    """
    words = ["-X", "no_debug_ranges", "-m", "compileall", "-q", "-b", "-s", str(site)]
    words += ["--invalidation-mode", "unchecked-hash", str(site)]
    if subprocess.run([sys.executable, *words], check=False).returncode:
        raise Refused(f"Not every module in {site} could be compiled.")
    for path in site.rglob("*.py"):
        path.unlink()


def write_zip(out: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """An archive that is the same, byte for byte, whenever it is made of the same files."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in files:
            said = zipfile.ZipInfo(name, _DAY)
            said.external_attr = 0o644 << 16
            archive.writestr(said, content, zipfile.ZIP_DEFLATED, 9)


def gather_licences(site: Path, out: Path) -> list[Part]:
    """Copy the licence texts of the libraries in `site`, each into a folder of its name.

    `Refused` where there is none: nothing is given out without the words it comes with. To be
    called before `prune`, which takes the texts from their places.
    """
    parts = []
    for info in sorted(site.glob("*.dist-info")):
        if not any(keeps(f"{info.name}/METADATA", system) for system in _QT_FILES):
            continue
        said = HeaderParser().parsestr((info / "METADATA").read_text(encoding="utf-8"))
        name = str(said["Name"])
        texts = [*_texts(info), *_own_texts(name)]
        if not texts:
            raise Refused(f"{name} comes without the text of its licence.")
        for path, place in texts:
            target = out / name / place
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
        parts.append(Part(name, str(said["Version"]), _licence(said)))
    return parts


def own_licences(out: Path) -> None:
    """Copy the licences of what careapp itself is and carries."""
    own = out / "careapp"
    own.mkdir()
    said = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for name in said["project"]["license-files"]:
        shutil.copyfile(ROOT / name, own / Path(name).name)


def list_parts(parts: Sequence[Part], python: str, path: Path) -> None:
    """A line for each part of the package, with careapp and the version of `python` first."""
    ours = (Part("careapp", version(), "MIT"), Part("Python", python, "PSF-2.0"))
    lines = [f"{each.name} {each.version}: {each.licence}" for each in (*ours, *parts)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _licence(said: Message) -> str:
    """By the field for it, the older one, or the classifiers."""
    classifiers = (str(each) for each in said.get_all("Classifier", ()))
    kinds = (each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::"))
    first = str(said["License"] or "").partition("\n")[0]
    return str(said["License-Expression"] or first or ", ".join(kinds) or "its own text")


def _texts(info: Path) -> list[tuple[Path, Path]]:
    """The texts that lie with a library, and where they go."""
    found = []
    for path in sorted(info.rglob("*")):
        within = path.relative_to(info)
        inside = len(within.parts) > 1 and within.parts[0] == "licenses"
        wanted = inside or path.name.lower().startswith(_LICENCE_NAMES)
        if path.is_file() and wanted and "Commercial" not in path.name:  # Qt's is not ours
            found.append((path, Path(*within.parts[1:]) if inside else within))
    return found


def _own_texts(name: str) -> list[tuple[Path, Path]]:
    folder = TEXTS / name
    return [(path, Path(path.name)) for path in sorted(folder.glob("*"))]
