"""What the commands share: which school, and who is at work in it."""

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from careapp.cli.roof import Arguments, Roof, whisper
from careapp.domain.people import Classroom, read_classroom, read_grade
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.progress import Progress
from careapp.services.district import DistrictServices
from careapp.services.district_opening import open_district
from careapp.services.entry import district_path, is_plain, kind_of, school_path
from careapp.services.opening import open_school
from careapp.services.places import warning_of
from careapp.services.report_kinds import Wanted
from careapp.services.schools import SchoolServices

PROGRAM = "careapp (command line)"


def add_school(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--school", required=True, type=Path, metavar="NAME.careapp")
    add_account(parser)


def add_account(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--user", default=os.environ.get("CAREAPP_USER", ""))
    parser.add_argument("--password-file", type=Path)
    parser.add_argument("--plain", action="store_true")


def password(arguments: Arguments, *, new: bool = False) -> str:
    """From --password-file, else CAREAPP_PASSWORD, else asked for on the terminal."""
    if arguments.password_file:
        return read_password(arguments.password_file)
    if "CAREAPP_PASSWORD" in os.environ:
        return os.environ["CAREAPP_PASSWORD"]
    if not sys.stdin.isatty():
        raise CareError(
            translate(
                "CommandLine", "No password: set CAREAPP_PASSWORD, or name a --password-file."
            )
        )
    typed = getpass.getpass(translate("CommandLine", "Password: "))
    if new and getpass.getpass(translate("CommandLine", "Password again: ")) != typed:
        raise CareError(translate("CommandLine", "The two passwords differ. Try again."))
    return typed


def read_password(path: Path) -> str:
    """The one line of a file."""
    try:
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise CareError(
            translate("CommandLine", "The password file “{name}” cannot be read.").format(
                name=path.name
            )
        ) from None


@contextmanager
def opened(arguments: Arguments, roof: Roof) -> Iterator[SchoolServices]:
    """The school that was named, signed in, closed at the end whatever happens."""
    path = existing(arguments.school)
    warn_of_place(path)
    secret = _secret(path, arguments)
    services = open_school(path, arguments.user, secret, roof.clock, roof.settings.install, PROGRAM)
    try:
        with services.errors_sorted():
            yield services
    finally:
        services.close()


@contextmanager
def opened_district(arguments: Arguments, roof: Roof) -> Iterator[DistrictServices]:
    """The district that was named, the same way."""
    path = arguments.district
    path = path if path.is_dir() else district_path(path)
    warn_of_place(path)
    secret = _secret(path, arguments)
    services = open_district(
        path, arguments.user, secret, roof.clock, roof.settings.install, PROGRAM
    )
    try:
        with services.errors_sorted():
            yield services
    finally:
        services.close()


def opened_either(
    arguments: Arguments, roof: Roof
) -> AbstractContextManager[SchoolServices | DistrictServices]:
    """What was named, a school or a district, as `school`."""
    path = existing(arguments.school)
    if kind_of(path) == "district":
        arguments.district = path
        return opened_district(arguments, roof)
    return opened(arguments, roof)


def warn_of_place(path: Path) -> None:
    """One sentence, on standard error, where a school lies in a cloud, on the network, …"""
    if words := warning_of(path):
        whisper(words)


def _secret(path: Path, arguments: Arguments) -> str:
    """The password, where there is something that needs one."""
    plain = is_plain(path) and path.is_dir()
    secret = "" if plain or not path.is_dir() else password(arguments)
    if arguments.plain and path.is_dir() and not plain:
        raise CareError(translate("CommandLine", "This school is encrypted; leave out --plain."))
    return secret


def existing(path: Path) -> Path:
    """A school's folder, or a district's, with or without its ending typed."""
    if path.is_dir() or kind_of(path) == "district":
        return path
    return district_path(path) if district_path(path).is_dir() else school_path(path)


def wanted(arguments: Arguments, services: SchoolServices) -> Wanted:
    """What a paper is asked for; without a term it is the current one."""
    people = services.people
    return Wanted(
        term=people.term(arguments.term) if arguments.term else people.current_term(),
        classroom=classroom(arguments.classroom),
        grade=grade(arguments.grade),
        student=people.find(arguments.student) if arguments.student else None,
        language=language(),
        referral=arguments.referral,
    )


def classroom(text: str | None) -> Classroom | None:
    if not text:
        return None
    try:
        return read_classroom(text)
    except ValueError:
        raise CareError(
            translate("CommandLine", "“{text}” is not a class. Write it as ป.4/1.").format(
                text=text
            )
        ) from None


def grade(text: str | None) -> str | None:
    if not text:
        return None
    try:
        return read_grade(text)
    except ValueError:
        raise CareError(
            translate("CommandLine", "“{text}” is not a grade. Write it as ป.4.").format(text=text)
        ) from None


def progress() -> Progress:
    """A count on standard error, on a terminal only."""
    if not sys.stderr.isatty():
        return lambda done, total: None

    def show(done: int, total: int) -> None:
        end = "\n" if done >= total else "\r"
        print(f"  {done}/{total}", end=end, file=sys.stderr, flush=True)

    return show
