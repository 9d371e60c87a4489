"""What the commands of a hub share: how it is reached, and telling the accounts that are new."""

import argparse
import csv
import getpass
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from careapp.cli.common import read_password
from careapp.cli.roof import Arguments, say, whisper
from careapp.errors import CareError
from careapp.files import new_file
from careapp.i18n import translate
from careapp.services.hub import Account

_SECRET = "CAREAPP_HUB_PASSWORD"


def add_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--hub-password-file", type=Path)
    parser.add_argument(
        "--without-tls", action="store_true",
        help=translate("CommandLine", "for a test alone: others can read along"),
    )  # fmt: skip
    parser.add_argument("--json", action="store_true")


def hub_password(arguments: Arguments) -> str:
    """From --hub-password-file, else CAREAPP_HUB_PASSWORD, else asked for on the terminal; else
    PostgreSQL's own file of passwords may have it."""
    if arguments.hub_password_file:
        return read_password(arguments.hub_password_file)
    if _SECRET in os.environ:
        return os.environ[_SECRET]
    if sys.stdin.isatty():
        return getpass.getpass(translate("CommandLine", "Password of the hub: "))
    return ""


def tell_accounts(accounts: Sequence[Account], out: Path | None) -> None:
    """Once, in a new file for nobody else's eyes or on the terminal."""
    if not accounts:
        return
    if out is None:
        say(_as_csv(accounts).rstrip())
    else:
        _write_accounts(accounts, out)
        say(str(out))
    whisper(
        translate(
            "CommandLine",
            "These passwords are told this once. Give each to its owner alone, then destroy the "
            "list.",
        )
    )


def told_accounts(accounts: Sequence[Account], out: Path | None) -> list[dict[str, str]]:
    """The same for a JSON document: the passwords stand in one of the two places alone."""
    if out is not None:
        _write_accounts(accounts, out)
    shown = [name for name in Account._fields if out is None or name != "password"]
    return [{name: getattr(each, name) for name in shown} for each in accounts]


def require_new(out: Path | None) -> None:
    """`CareError` for a list of passwords that could not be written at the end."""
    if out is not None and out.exists():
        raise CareError(
            translate("CommandLine", "“{name}” is there already; name a new file.").format(
                name=out.name
            )
        )
    if out is not None and not out.absolute().parent.is_dir():
        raise CareError(
            translate("CommandLine", "There is no folder for “{name}”.").format(name=out.name)
        )


def _write_accounts(accounts: Sequence[Account], out: Path) -> None:
    """For nobody else's eyes. Where it cannot be written after all they are told here: the accounts
    are made, and nobody else knows their passwords."""
    if not accounts:
        return
    try:
        require_new(out)
        with new_file(out) as part:
            part.unlink(missing_ok=True)
            part.touch(mode=0o600, exist_ok=False)
            part.write_text(_as_csv(accounts), encoding="utf-8-sig")
    except CareError:
        whisper(_as_csv(accounts).rstrip())
        raise


def _as_csv(accounts: Sequence[Account]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(Account._fields)
    writer.writerows(accounts)
    return text.getvalue()
