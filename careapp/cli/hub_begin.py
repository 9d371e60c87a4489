"""hub begin: a new laptop of a school begins from the hub, without a package."""

import argparse
from contextlib import closing
from pathlib import Path

from careapp.cli.common import password, progress, warn_of_place
from careapp.cli.hub_accounts import add_line, hub_password
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.i18n import translate
from careapp.services import hub_words
from careapp.services.entry import is_plain, school_path
from careapp.services.hub import Link, Synced
from careapp.services.hub_begin import (
    Beginning,
    OnHub,
    bring,
    prepare,
    require_ready,
    schools_on,
    the_one,
    waits,
)


def add_begin(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    begin = verbs.add_parser(
        "begin", help=translate("CommandLine", "a new laptop begins from the hub")
    )
    begin.add_argument("file", type=Path, metavar="NAME.careapp")
    begin.add_argument("--hub", required=True, metavar="postgresql://NAME@SERVER/careapp")
    begin.add_argument("--school", default="", metavar="ID")
    begin.add_argument(
        "--trust", default="", metavar="DIGITS",
        help=translate("CommandLine", "the fingerprint of the laptop that lets this one in"),
    )  # fmt: skip
    begin.add_argument("--password-file", type=Path)
    begin.add_argument("--plain", action="store_true")
    add_line(begin)
    begin.set_defaults(run=begin_school)


def begin_school(arguments: Arguments, roof: Roof) -> int:
    """The first time makes the folder; the next ones go on with it."""
    path = school_path(arguments.file)
    there = waits(path)
    link = Link(arguments.hub, "", hub_password(arguments), not arguments.without_tls)
    at = the_one(schools_on(link), arguments.school)
    code = ""
    if there:
        secret = "" if is_plain(path) else password(arguments)
    else:
        require_ready(link, at, roof.clock)
        secret = "" if arguments.plain else password(arguments, new=True)
        made = prepare(
            path, link, at, secret, roof.clock, roof.settings.install, plain=arguments.plain
        )
        code = made.recovery_code
        _tell_code(code, aside=arguments.json)
    warn_of_place(path)
    with closing(Beginning(path, secret, link, at, roof.clock, roof.settings.install)) as beginning:
        done = bring(beginning, arguments.trust, progress=progress())
        login = "" if done.asks else beginning.end()
    return _tell(arguments, path, at, login, code, done)


def _tell_code(code: str, *, aside: bool) -> None:
    """At once: what comes after it may break off, and it is shown this once."""
    if not code:
        return
    tell = whisper if aside else say
    tell(translate("CommandLine", "Recovery code: {code}").format(code=code))
    whisper(
        translate(
            "CommandLine",
            "Print the recovery code and keep it in the school's safe: without it a forgotten "
            "password means that the data are gone. It is not shown again.",
        )
    )


def _tell(arguments: Arguments, path: Path, at: OnHub, login: str, code: str, done: Synced) -> int:
    if arguments.json:
        tell_json({
            "file": str(path), "school": at.school, "name": at.name, "login": login,
            "recovery_code": code, "came": done.came, "asks": done.asks,
            "strange": list(done.strange),
        })  # fmt: skip
    elif login:
        say(translate("CommandLine", "The school: {path}").format(path=path))
        say(translate("CommandLine", "Sign-in name: {login}").format(login=login))
        say(hub_words.counted(done)[0])
    for each in hub_words.to_do(done):
        whisper(each)
    if done.asks:
        whisper(
            translate(
                "CommandLine",
                "Then have the fingerprint of that laptop read aloud, and begin once more: "
                "careapp hub begin {name} --trust DIGITS",
            ).format(name=path.name)
        )
    return 1 if done.asks or done.strange else 0
