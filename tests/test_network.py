"""careapp speaks with no other computer unless a hub is asked for: while it works no socket is
opened, by nobody in it."""

import ast
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# Of Python's own library and of Qt, whatever speaks with other computers, or has others do so.
SPEAKS = re.compile(
    r"^\s*(?:from|import)\s+(asyncio|ftplib|http|imaplib|nntplib|poplib|smtplib|socket|socketserver"
    r"|ssl|telnetlib|urllib(?!\.parse)|webbrowser|wsgiref|xmlrpc|PySide6\.Qt(?:Network|WebEngine|WebSockets)\w*"
    r"|psycopg)\b|import_module\(\W*(?:socket|urllib|http|psycopg)",
    re.MULTILINE,
)
# The hub, and the bench of it with a server of its own: the driver; the line under a connection, to
# end it; what Windows trusts; a port that is free.
OF_THE_HUB = {
    "store/hub_connection.py": {"psycopg", "socket"}, "store/hub_setup.py": {"psycopg"},
    "store/hub_log.py": {"psycopg"}, "store/hub_certificates.py": {"ssl"},
    "bench/postgres.py": {"socket"}, "bench/hub.py": {"psycopg"},
}  # fmt: skip


def watched(folder, what):
    """How a program ended that was watched, and what it printed at last."""
    environment = {
        **os.environ, "CAREAPP_CONFIG": str(folder / "config"), "QT_QPA_PLATFORM": "offscreen",
        **dict.fromkeys(("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"), "unix:path=/no"),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "tests.network_worker", str(folder), what],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    said = done.stdout.strip().rpartition("\n")[2]
    return done, json.loads(said) if done.returncode == 0 else {}


def test_import_reports_pack_command_line_and_window_open_no_socket(tmp_path):
    done, said = watched(tmp_path, "work")
    assert done.returncode == 0, done.stderr
    assert said["told"] == []
    assert said["driver"] is False
    made = {path.suffix for path in (*tmp_path.iterdir(), *(tmp_path / "out").iterdir())}
    assert {".careapp", ".carebackup", ".pdf", ".xlsx"} <= made


def test_a_socket_of_python_would_be_seen(tmp_path):
    _, said = watched(tmp_path, "python")
    assert [each.split()[0] for each in said["told"]] == ["socket.getaddrinfo", "socket.__new__"]


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel watches on Linux")
def test_a_socket_of_a_library_would_be_seen(tmp_path):
    done, said = watched(tmp_path, "native")
    if said.get("kernel") is False:
        pytest.skip("this computer does not let a program be watched by its kernel")
    assert done.returncode == -signal.SIGSYS


def test_no_module_imports_what_speaks_over_a_network():
    modules = sorted((ROOT / "careapp").rglob("*.py"))
    assert len(modules) > 100
    speaking = {
        each.relative_to(ROOT / "careapp").as_posix(): {name for name in found if name}
        for each in modules
        if (found := SPEAKS.findall(each.read_text(encoding="utf-8")))
    }
    assert speaking == OF_THE_HUB


def test_the_driver_of_a_hub_is_imported_where_it_is_asked_for_and_not_before():
    for name in OF_THE_HUB:
        tree = ast.parse((ROOT / "careapp" / name).read_text(encoding="utf-8"))
        assert not [ast.unparse(each) for each in tree.body
                    if isinstance(each, ast.Import | ast.ImportFrom)
                    and re.search(r"\b(psycopg|ssl)\b", ast.unparse(each))]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["import socket", "    from psycopg import sql", "import psycopg",
     "from urllib import request", "    from http.client import HTTPConnection",
     "import urllib.request as asking", "from PySide6.QtNetwork import QNetworkAccessManager"],
)  # fmt: skip
def test_such_an_import_would_be_found(line):
    assert SPEAKS.search(f"import os\n{line}\n")
