"""rekey: new keys for a school or a district, after a laptop was lost or left."""

import argparse
import getpass
import sys
from pathlib import Path

from careapp.cli.common import add_account, opened_either, password, progress, read_password
from careapp.cli.roof import Arguments, Roof, say, whisper
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.rekeying import NewKeys, Rekeyed, Rekeying
from careapp.store.vault import tidy_code


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = commands.add_parser(
        "rekey", help=translate("CommandLine", "give a school new keys, after a laptop was left")
    )
    words.add_argument("school", type=Path)
    add_account(words)
    words.add_argument(
        "--stay", action="append", default=[], metavar="LOGIN=PASSWORD-FILE",
        help=translate("CommandLine", "an account that keeps its password; may be repeated"),
    )  # fmt: skip
    words.add_argument(
        "--former-code-file", type=Path, metavar="FILE",
        help=translate("CommandLine", "the old recovery code, where sealed notes need it"),
    )  # fmt: skip
    words.add_argument(
        "--drop-backups", action="store_true",
        help=translate("CommandLine", "delete the backups that open with the old passwords"),
    )  # fmt: skip
    words.set_defaults(run=rekey)


def rekey(arguments: Arguments, roof: Roof) -> int:
    former = read_password(arguments.former_code_file) if arguments.former_code_file else ""
    stay = dict(_staying(each) for each in arguments.stay)
    with opened_either(arguments, roof) as services:
        keys = Rekeying(services.desk)
        code = keys.new_code()
        say(translate("CommandLine", "Recovery code: {code}").format(code=code))
        _have_it_noted(code)
        wanted = NewKeys(password(arguments), code, stay, former, arguments.drop_backups)
        done = keys.run(wanted, progress())
    _tell(done)
    return 0


def _have_it_noted(code: str) -> None:
    """On a terminal the code is typed again before it is put in use."""
    whisper(
        translate(
            "CommandLine",
            "Print the new recovery code and keep it in the school's safe. It is not shown again, "
            "and the old one will open nothing any more.",
        )
    )
    if not sys.stdin.isatty():
        return
    asked = translate("CommandLine", "Type the new recovery code: ")
    if tidy_code(getpass.getpass(asked)) != tidy_code(code):
        raise CareError(
            translate("CommandLine", "That is not the new code; the old keys still hold.")
        )


def _tell(done: Rekeyed) -> None:
    say(translate("CommandLine", "The new keys are in use."))
    for person in done.shut_out:
        say(
            translate("CommandLine", "Needs a new password from you: {login} ({name})").format(
                login=person.login, name=person.name
            )
        )
    if done.backup is None:
        whisper(
            translate("CommandLine", "There was no room for a backup under the new keys; make one.")
        )
    if done.old_backups:
        whisper(
            translate(
                "CommandLine",
                "%n backup(s) in the school's folder can still be opened with the old passwords; "
                "--drop-backups deletes what is there.",
                done.old_backups,
            )
        )


def _staying(said: str) -> tuple[str, str]:
    login, _, path = said.partition("=")
    if not login or not path:
        raise CareError(translate("CommandLine", "Write --stay as LOGIN=PASSWORD-FILE."))
    return login, read_password(Path(path))
