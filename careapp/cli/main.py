"""Reads the words of a command, runs it, and turns every outcome into an exit status."""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from careapp import __version__, bugs, i18n
from careapp.cli.roof import Arguments, Roof, whisper
from careapp.errors import CareError
from careapp.i18n import translate

DONE, ACT, USAGE = 0, 1, 2
Command = Callable[[Arguments, Roof], int]


def run(words: Sequence[str], roof: Roof) -> int:
    """0 done; 1 the user has to act, one sentence says what; 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words, language = _take_language(list(words))
    i18n.use_language(language or roof.settings.language or i18n.system_language())
    arguments = _parser(words).parse_args(words)
    command = cast("Command", getattr(arguments, "run", _window))
    try:
        return command(arguments, roof)
    except CareError as problem:
        whisper(str(problem))
        return ACT
    except KeyboardInterrupt:
        whisper(translate("CommandLine", "Stopped. Nothing half-written was left."))
        return ACT
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except OSError as problem:
        whisper(_disk_sentence(problem))
        return ACT


def _disk_sentence(problem: OSError) -> str:
    name = Path(str(problem.filename)).name if problem.filename else ""
    return translate("CommandLine", "“{name}” cannot be read or written: {why}.").format(
        name=name, why=problem.strerror or type(problem).__name__
    )


def _take_language(words: list[str]) -> tuple[list[str], str]:
    """`--language th|en` stands anywhere."""
    rest, language = [], ""
    while words:
        word = words.pop(0)
        if word == "--language":
            language = words.pop(0) if words else "?"
        elif word.startswith("--language="):
            language = word.partition("=")[2]
        else:
            rest.append(word)
    if language and language not in i18n.LANGUAGES:
        _parser(rest).error("--language th|en")
    return rest, language


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="careapp", epilog="--language th|en")
    parser.add_argument("--version", action="version", version=f"careapp {__version__}")
    commands = parser.add_subparsers(metavar="command")
    opening = commands.add_parser("open", help=translate("CommandLine", "open the window"))
    opening.add_argument("school", type=Path, nargs="?")
    opening.set_defaults(run=_window)
    if words and words[0] != "open":
        _add_rooms(commands)
    return parser


def _add_rooms(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    # They and the services load when a command is asked for: without them the window's first page
    # is there in half the time.
    from careapp.cli import (
        answers,
        bench,
        district,
        forms,
        guide,
        hub,
        letters,
        packages,
        personal_data,
        rekeying,
        report_cards,
        reports,
        restorations,
        roster,
        schools,
        submissions,
        transfer,
    )

    for room in (
        schools, restorations, rekeying, roster, transfer, packages, hub, forms, answers,
        report_cards, reports, letters, submissions, personal_data, district, guide, bench,
    ):  # fmt: skip
        room.add_commands(commands)


def _window(arguments: Arguments, roof: Roof) -> int:
    return roof.open_window(getattr(arguments, "school", None), "", i18n.language())


def calm(problem: BaseException) -> int:
    """The last resort at the roof: a bug is noted, and told without a traceback."""
    bugs.note(problem)
    whisper(
        translate(
            "CommandLine", "careapp met a fault of its own. Nothing is lost; see {log}."
        ).format(log=bugs.log_file())
    )
    return ACT
