"""demo, init, backup, check: commands about a school as a whole."""

import argparse
import os
import sys
from pathlib import Path

from careapp.cli.common import (
    add_account,
    add_school,
    existing,
    opened_either,
    password,
    progress,
    warn_of_place,
)
from careapp.cli.packages import begin_school
from careapp.cli.roof import Arguments, Roof, say, whisper
from careapp.domain.schools import School
from careapp.errors import CareError, Damaged
from careapp.i18n import language, translate
from careapp.services import demo
from careapp.services.accounts import NewAccount
from careapp.services.backups import kept_in, newest_good
from careapp.services.opening import create_school
from careapp.services.schools import SchoolServices


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = commands.add_parser("demo", help=translate("CommandLine", "make a fictional school"))
    words.add_argument("folder", type=Path)
    words.add_argument("--students", type=int, default=120)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--no-window", action="store_true")
    words.set_defaults(run=make_demo)

    _add_init(commands)
    words = commands.add_parser("backup", help=translate("CommandLine", "back up an open school"))
    add_school(words)
    words.add_argument("--out", required=True, type=Path)
    words.add_argument("--with-wording", action="store_true",
                       help=translate("CommandLine", "take the wording packs along"))  # fmt: skip
    words.set_defaults(run=back_up)

    words = commands.add_parser("check", help=translate("CommandLine", "check everything"))
    words.add_argument("school", type=Path)
    add_account(words)
    words.set_defaults(run=check)


def _add_init(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = commands.add_parser("init", help=translate("CommandLine", "make an empty school"))
    words.add_argument("school", type=Path)
    words.add_argument("--name", default="")
    words.add_argument("--code", default="", metavar="42010113")
    words.add_argument("--from", dest="package", type=Path, metavar="PACKAGE",
                       help=translate("CommandLine", "a second laptop of a school"))  # fmt: skip
    words.add_argument("--trust", default="", metavar="DIGITS",
                       help=translate("CommandLine", "the sender's fingerprint"))  # fmt: skip
    words.add_argument("--area", default="")
    words.add_argument("--percode", default="")
    words.add_argument("--ministry-code", default="")
    add_account(words)
    words.set_defaults(run=make_school, wrong_usage=words.error)


def make_demo(arguments: Arguments, roof: Roof) -> int:
    if arguments.students < 1:
        raise CareError(translate("CommandLine", "A demo school needs at least one student."))
    given = os.environ.get("CAREAPP_PASSWORD", "")
    made = demo.make(
        arguments.folder, arguments.students, arguments.seed, given, roof.settings.install,
        progress(),
    )  # fmt: skip
    for path in made.reports:
        say(str(path))
    say(translate("CommandLine", "The school: {path}").format(path=made.school))
    if not given:
        say(
            translate("CommandLine", "Sign-in name: {login}   password: {password}").format(
                login=demo.LOGIN, password=made.password
            )
        )
    if arguments.no_window or not _has_display():
        return 0
    return roof.open_window(made.school, made.password, language())


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_school(arguments: Arguments, roof: Roof) -> int:
    if arguments.package is not None:
        return begin_school(arguments, roof)
    if not (arguments.name and arguments.code):
        arguments.wrong_usage("--name N --code 42010113 | --from PACKAGE")
    secret = "" if arguments.plain else password(arguments, new=True)
    login = arguments.user or "admin"
    school = School(
        "", arguments.name, arguments.code, arguments.area, arguments.percode,
        arguments.ministry_code,
    )  # fmt: skip
    account = NewAccount(login, login, secret)
    created = create_school(
        arguments.school, school, account, roof.clock, roof.settings.install, plain=arguments.plain
    )
    path = created.services.desk.file.folder.path
    created.services.close()
    warn_of_place(path)
    say(translate("CommandLine", "The school: {path}").format(path=path))
    say(translate("CommandLine", "Sign-in name: {login}").format(login=login))
    if created.recovery_code:
        say(translate("CommandLine", "Recovery code: {code}").format(code=created.recovery_code))
        whisper(
            translate(
                "CommandLine",
                "Print the recovery code and keep it in the school's safe: without it a forgotten "
                "password means that the data are gone. It is not shown again.",
            )
        )
    return 0


def back_up(arguments: Arguments, roof: Roof) -> int:
    with opened_either(arguments, roof) as services:
        services.backups.make(arguments.out, with_wording=arguments.with_wording)
        left = 0
        if isinstance(services, SchoolServices) and not arguments.with_wording:
            left = len(services.forms.packs())
    say(str(arguments.out))
    if left:
        whisper(
            translate(
                "CommandLine",
                "%n wording pack(s) stayed in the school: leave to use them was given to it. "
                "--with-wording takes them along.",
                left,
            )
        )
    return 0


def check(arguments: Arguments, roof: Roof) -> int:
    arguments.school = existing(arguments.school)
    good = None
    try:
        with opened_either(arguments, roof) as services:
            faults = services.backups.check()
            plain = services.desk.file.folder.plain
    except Damaged as problem:
        faults, plain = [str(problem)], False
        good = newest_good(kept_in(arguments.school))
    for fault in faults:
        say(fault)
    if plain:
        whisper(
            translate(
                "CommandLine",
                "This school is not encrypted: a changed byte outside the journal and the tables "
                "cannot be seen.",
            )
        )
    if good is not None:
        words = translate(
            "CommandLine",
            "The newest good backup: {path}. “salvage” makes a new folder of it and of what can "
            "still be read; the damaged one stays as it is.",
        )
        whisper(words.format(path=good.path))
    if not faults:
        say("ok")
    return 1 if faults else 0
