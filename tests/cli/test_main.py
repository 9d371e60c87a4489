import subprocess
import sys

import pytest


def test_wrong_usage_is_two_and_help_is_zero(careapp):
    assert careapp("no-such-command").status == 2
    assert careapp("roster").status == 2
    assert careapp("--help").status == 0


@pytest.mark.parametrize("words", [["--language", "th", "forms", "list"], ["forms", "list"]])
def test_the_language_stands_anywhere(words):
    from careapp.cli.main import _take_language

    assert _take_language([*words, "--language=en"]) == (["forms", "list"], "en")


def test_no_command_needs_qt():
    program = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from careapp.app import run; sys.exit(run(['forms', 'list', '--language', 'en']))"
    )
    made = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr
    assert "sdq-teacher" in made.stdout


def test_nothing_heavy_is_loaded_before_it_is_needed():
    program = (
        "import sys; import careapp.app\n"
        "heavy = {'openpyxl', 'reportlab', 'cryptography', 'PIL', 'uharfbuzz', 'pypdfium2'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    made = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert made.stdout.strip() == "[]", made.stderr
