"""--protect: files go out under a password, from CAREAPP_EXPORT_PASSWORD or made and told once."""

import argparse
import os
from pathlib import Path

from careapp.cli.roof import Arguments, say
from careapp.exchange import protection
from careapp.i18n import translate

VARIABLE = "CAREAPP_EXPORT_PASSWORD"


def add_protect(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--protect",
        action="store_true",
        help=translate("CommandLine", "under a password ({name}, else a new one is told)").format(
            name=VARIABLE
        ),
    )


def export_password(arguments: Arguments) -> str:
    """The password for what is written; "" for none. CareError for one that is too short."""
    given = os.environ.get(VARIABLE, "")
    if given:
        return protection.check(given)
    return protection.new_passphrase() if arguments.protect else ""


def tell_written(path: Path, password: str) -> None:
    """Where the file is, and the password where it was made just now."""
    say(str(protection.sealed_path(path, password)))
    tell_password(password)


def tell_password(password: str) -> None:
    """Nobody is told again what the environment says."""
    if password and VARIABLE not in os.environ:
        say(
            translate("CommandLine", "Password, shown only now: {password}").format(
                password=password
            )
        )
