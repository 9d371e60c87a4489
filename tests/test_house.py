"""The house rules: who may import whom, how large a room may be, and what stands at the top."""

import ast
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CAREAPP = ROOT / "careapp"
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(CAREAPP.rglob("*.py"))
}
LINT_IMPORTS = Path(sys.executable).parent / "lint-imports"

# One trespass for each contract and each floor that could give way: (contract, room, import).
TRESPASSES = [
    ("floors", "domain", "from careapp.forms import definition"),
    ("floors", "forms", "from careapp.store import connection"),
    ("floors", "store", "from careapp.reports import model"),
    ("floors", "reports", "from careapp.exchange import sheets"),
    ("floors", "exchange", "from careapp.services import people"),
    ("floors", "services", "from careapp.ui import theme"),
    ("floors", "cli", "from careapp.ui import theme"),
    ("floors", "ui", "from careapp.cli import main"),
    ("floors", "ui", "from careapp import app"),
    ("floors", "domain", "def late():\n    from careapp.services import people"),
    ("qt", "services", "from PySide6 import QtCore"),
    ("qt", "domain", "import PySide6"),
    ("qt", "reports", "def late():\n    from PySide6.QtSvg import QSvgRenderer"),
    ("drivers", "services", "import sqlite3"),
    ("drivers", "ui", "from sqlcipher3 import dbapi2"),
    ("papers", "services", "import openpyxl"),
    ("papers", "ui", "def late():\n    from reportlab.pdfgen import canvas"),
    ("ground", "domain", "import openpyxl"),
    ("ground", "domain", "import cryptography.fernet"),
]


@cache
def trees():
    """The modules as Python reads them, once and for who asks: every worker imports this file."""
    return {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}


def lint_imports(folder, *options):
    return subprocess.run(
        [LINT_IMPORTS, "--no-cache", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(CAREAPP, folder / "careapp", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_the_house_keeps_its_import_contracts():
    found = lint_imports(ROOT)
    assert found.returncode == 0, found.stdout


def test_every_import_contract_is_broken_by_some_trespass_below():
    house = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = house["tool"]["importlinter"]["contracts"]
    assert {each["id"] for each in contracts} == {contract for contract, _, _ in TRESPASSES}


@pytest.mark.parametrize(("contract", "room", "trespass"), TRESPASSES)
def test_a_trespass_turns_its_contract_red(copy, contract, room, trespass):
    intruder = copy / "careapp" / room / "intruder.py"
    intruder.write_text(trespass + "\n", encoding="utf-8")
    try:
        found = lint_imports(copy, "--contract", contract)
    finally:
        intruder.unlink()
    assert found.returncode == 1, found.stdout
    assert f"careapp.{room}.intruder" in found.stdout


def test_every_room_has_its_floor():
    """The contract of the floors knows only the rooms it names."""
    house = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    floors = next(
        each for each in house["tool"]["importlinter"]["contracts"] if each["id"] == "floors"
    )
    named = {name.strip() for layer in floors["layers"] for name in layer.split("|")}
    rooms = {name for name in MODULES if name.count(".") == 1}
    assert named == rooms


def imported(name, node):
    """The modules of the house that an import statement of module `name` loads."""
    match node:
        case ast.Import(names=names):
            found = {each.name for each in names}
        case ast.ImportFrom(module=str(module), level=0, names=names):
            found = {module} | {f"{module}.{each.name}" for each in names}
        case _:
            return set()
    return {each for each in found if each in MODULES and each != name}


def only_for_types(tree):
    """What stands under `if TYPE_CHECKING` is never run."""
    blocks = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING"
    ]
    return {inner for block in blocks for part in block.body for inner in ast.walk(part)}


def test_no_module_imports_itself_in_a_circle():
    """Imports inside functions count too; a package's own `__init__` is empty."""
    graph = {}
    for name, tree in trees().items():
        unseen = only_for_types(tree)
        found = (imported(name, node) for node in ast.walk(tree) if node not in unseen)
        graph[name] = set().union(*found)
    left = dict(graph)
    while free := {name for name, found in left.items() if not found & left.keys()}:
        left = {name: found for name, found in left.items() if name not in free}
    assert not left, f"in a circle, or above one: {sorted(left)}"


def test_imports_are_absolute():
    relative = [
        name
        for name, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert not relative


def test_no_module_is_longer_than_300_lines():
    lengths = {name: len(path.read_text("utf-8").splitlines()) for name, path in MODULES.items()}
    assert not {name: length for name, length in lengths.items() if length > 300}


def functions():
    for name, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name}.{node.name}", node.end_lineno - node.lineno + 1


def test_no_function_is_longer_than_40_lines():
    assert not [(name, length) for name, length in functions() if length > 40]


def shots():
    """Each `QTimer.singleShot(wait, context, slot)`: where, the context, and whose method it is."""
    for name, tree in trees().items():
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Attribute(attr="singleShot"), args=[_, context, slot]):
                    owner = slot.value if isinstance(slot, ast.Attribute) else None
                    yield name, ast.unparse(context), owner and ast.unparse(owner)


def test_what_is_called_later_belongs_to_whom_it_waits_for():
    """PySide does not hold the owner of a method that is given with a context: once the owner is
    gone but the context is not, it calls into freed memory."""
    found = list(shots())
    assert found
    assert not [each for each in found if each[2] not in (None, each[1])]


def test_every_module_says_in_a_sentence_what_it_is_for():
    assert not [name for name, tree in trees().items() if not ast.get_docstring(tree)]


def test_the_top_of_the_house_is_as_the_readme_draws_it():
    top = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert top - {"demo", "build", "dist"} == {
        "README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml",
        "careapp", "resources", "translations", "tests", "installer",
    }  # fmt: skip


GROUND = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{name} is not installed")

sys.meta_path.insert(0, NoQt())
import pytest
options = ["-q", "-p", "no:pytest-qt", "-p", "no:cacheprovider", "--hypothesis-profile=glance"]
options += ["-o", "addopts=--import-mode=importlib", "-W", "ignore::pytest.PytestConfigWarning"]
sys.exit(pytest.main([*options, *sys.argv[1:]]))
"""


@pytest.mark.parametrize(
    "how", ["--collect-only", pytest.param("--no-header", marks=pytest.mark.long)]
)
def test_the_ground_floors_run_without_qt(how):
    """Short: every module of theirs, and of their tests, loads. Long: the tests run once more."""
    rooms = ["tests/domain", "tests/forms"]
    found = subprocess.run(
        [sys.executable, "-c", GROUND, how, *rooms],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout[-3000:] + found.stderr[-3000:]


def test_no_floor_below_the_window_loads_qt():
    roof = ("careapp.ui", "careapp.bench", "careapp.__main__")
    below = [name for name in MODULES if not name.startswith(roof)]
    script = f"import importlib, sys\nfor name in {below}: importlib.import_module(name)\n"
    script += "print(*(name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))))"
    found = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.split() == []
