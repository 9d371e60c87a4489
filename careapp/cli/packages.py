"""handover export / import / let-go, and init --from: records from laptop to laptop."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from careapp.cli import conflicts, duplicates, laptops
from careapp.cli.common import add_school, classroom, opened, password, progress
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.domain.calendar import be_date_short
from careapp.domain.conflicts import Clash, moment
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.services.entry import school_path
from careapp.services.package_keys import read_key
from careapp.services.package_preview import Preview
from careapp.services.package_school import SchoolChange
from careapp.services.package_words import Misplaced
from careapp.services.packages import ENDING, Sending
from careapp.services.schools import SchoolServices
from careapp.services.second_laptop import SigningIn, begin, look


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "handover", help=translate("CommandLine", "records from laptop to laptop")
    )
    verbs = parser.add_subparsers(metavar="key|trust|export|import|…", required=True)
    laptops.add_commands(verbs)
    _add_packages(verbs)
    conflicts.add_commands(verbs)
    duplicates.add_commands(verbs)


def _add_packages(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    export = verbs.add_parser("export", help=translate("CommandLine", "make a package"))
    add_school(export)
    export.add_argument("--class", dest="classrooms", action="append", default=[],
                        metavar="ป.4/1")  # fmt: skip
    export.add_argument("--year", type=int, metavar="2569")
    export.add_argument("--to", type=laptops.key_source, metavar="KEYFILE")
    export.add_argument("--without-photos", action="store_true")
    export.add_argument("--out", required=True, type=Path)
    export.add_argument("--json", action="store_true")
    export.set_defaults(run=export_package)
    gone = verbs.add_parser("let-go", help=translate("CommandLine", "let go of a class"))
    add_school(gone)
    gone.add_argument("--class", dest="classrooms", action="append", required=True, metavar="ป.4/1")
    gone.add_argument("--year", type=int, metavar="2569")
    gone.set_defaults(run=let_go)
    take = verbs.add_parser("import", help=translate("CommandLine", "take packages in"))
    take.add_argument("files", type=Path, nargs="+", metavar="FILE")
    add_school(take)
    take.add_argument("--skip-bad", action="store_true")
    take.add_argument("--ahead", action="store_true",
                      help=translate("CommandLine", "also of a clock that is ahead"))  # fmt: skip
    take.add_argument(
        "--beyond-role", action="store_true",
        help=translate("CommandLine", "also changes that are not for whom they come from"),
    )  # fmt: skip
    take.add_argument("--dry-run", action="store_true")
    take.add_argument("--json", action="store_true")
    take.set_defaults(run=import_packages)


def let_go(arguments: Arguments, roof: Roof) -> int:
    rooms = [room for each in arguments.classrooms if (room := classroom(each))]
    with opened(arguments, roof) as services:
        gone = services.packages.let_go(rooms, arguments.year)
    say(translate("CommandLine", "%n student(s) left this laptop", gone.students))
    return 0


def export_package(arguments: Arguments, roof: Roof) -> int:
    to = read_key(arguments.to) if arguments.to else None
    rooms = tuple(room for each in arguments.classrooms if (room := classroom(each)))
    sending = Sending(rooms, arguments.year, photos=not arguments.without_photos)
    out: Path = arguments.out
    if out.suffix != ENDING:
        out = out.with_name(out.name + ENDING)
    with opened(arguments, roof) as services:
        known = {each.id for each in services.packages.keys.trusted()}
        cover = services.packages.export(sending, to, out, progress())
    if arguments.json:
        tell_json({"file": str(out), "entries": cover.count, "classes": list(cover.classes)})
    else:
        say(str(out))
    if to is not None and to.id not in known:
        whisper(
            translate(
                "CommandLine",
                "Sealed to a laptop that is not trusted here. Compare before you send it: {digits}",
            ).format(digits=to.spoken)
        )
    return 0


def import_packages(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        shown = services.packages.look_into(arguments.files, progress())
        sure = {"ahead": arguments.ahead, "beyond": arguments.beyond_role}
        problems = [f"{each.path.name}: {each.why}" for each in shown.refused]
        if why := shown.why_held(**sure):
            names = ", ".join(each.path.name for each in shown.held)
            problems.append(f"{names}: {why}")
        taken = shown.taken(**sure)
        refused = bool(problems) and not (arguments.skip_bad and taken.opened)
        if not (refused or arguments.dry_run):
            try:
                services.packages.receive(shown, **sure)
            except CareError as problem:
                problems.append(str(problem))
                refused = True
        _tell_import(arguments, services, shown, problems, 0 if refused else taken.new)
    for each in problems:
        whisper(each)
    return 1 if refused else 0


def _tell_import(
    arguments: Arguments, services: SchoolServices, shown: Preview, problems: Sequence[str],
    added: int,
) -> None:  # fmt: skip
    """What is in the files, and how much of it was `added`."""
    if arguments.json:
        tell_json({
            "added": added, "known": shown.known,
            "conflicts": [_clash(services, each) for each in shown.clashes],
            "possible_duplicates": [each[:3] for each in shown.twins],
            "problems": [*problems, *map(_moved, shown.misplaced), *shown.doubts],
            "school_changes": [_school_change(each) for each in shown.school],
        })  # fmt: skip
        return
    for each in shown.arriving:
        say(
            translate("CommandLine", "{name}: {new} new, {known} known").format(
                name=each.path.name, new=each.new, known=each.known
            )
        )
        for kind in each.kinds:
            say(
                translate("CommandLine", "  {kind}: {new} new, {changed} changed").format(
                    kind=kind.words, new=kind.new, changed=kind.changed
                )
            )
    for change in shown.school:
        say(_school_words(change))
    for doubt in shown.doubts:
        whisper(doubt)
    _tell_open(shown)


def _tell_open(shown: Preview) -> None:
    """What a person has to decide afterwards."""
    twin = translate("CommandLine", "Perhaps one child: {name}, {one} and {other} ({why})")
    for pair in shown.twins:
        say(twin.format(**pair._asdict()))
    for moved in shown.misplaced:
        say(_moved(moved))
    if shown.clashes:
        say(translate("CommandLine", "%n conflict(s) to decide", len(shown.clashes)))
    conflicts.tell(shown.differences)


def _moved(each: Misplaced) -> str:
    return " · ".join(filter(None, (each.child, each.words)))


def _clash(services: SchoolServices, each: Clash) -> Mapping[str, Any]:
    zone = services.desk.file.clock.now().tzinfo
    return {
        "table": each.table, "row": each.row, "student": services.packages.code_of(each.student),
        "field": each.field, "mine": each.mine.value, "theirs": each.theirs.value,
        "mine_at": moment(each.mine.entry, zone).isoformat(timespec="seconds"),
        "theirs_at": moment(each.theirs.entry, zone).isoformat(timespec="seconds"),
    }  # fmt: skip


def _school_change(each: SchoolChange) -> Mapping[str, Any]:
    return {
        "who": each.who, "at": each.when.isoformat(timespec="seconds"), "words": each.words,
        "allowed": each.allowed,
    }  # fmt: skip


def _school_words(each: SchoolChange) -> str:
    """`! Account: …` for what is not for whom it comes from."""
    mark = " " if each.allowed else "!"
    day = be_date_short(each.when.date(), language())
    return f"{mark} {' · '.join(filter(None, (each.words, each.who, day)))}"


def begin_school(arguments: Arguments, roof: Roof) -> int:
    """`init SCHOOL --from PACKAGE`."""
    path = school_path(arguments.school)
    if not path.is_dir():
        raise CareError(
            translate(
                "CommandLine",
                "This laptop has no key yet that a package could be sealed to. First: careapp "
                "handover key --school {name}; give the key to the coordinator, who makes the "
                "package for it.",
            ).format(name=path.name)
        )
    cover, said = look(arguments.package), arguments.trust
    if not said and sys.stdin.isatty():
        whisper(
            translate("CommandLine", "From {name}, {school}.").format(
                name=cover.sender.name, school=cover.school_name
            )
        )
        said = input(translate("CommandLine", "Fingerprint, as the coordinator reads it aloud: "))
    if not said:
        raise CareError(
            translate(
                "CommandLine",
                "The package is of {name}. Have the fingerprint of that laptop read aloud, and "
                "give it: --trust DIGITS.",
            ).format(name=cover.sender.name)
        )
    plain = not (path / "keys.json").exists()
    who = SigningIn(arguments.user, "" if plain else password(arguments))
    services = begin(path, who, arguments.package, said, roof.clock, roof.settings.install)
    login = next(
        each.login for each in services.accounts.staff() if each.id == services.actor.staff
    )
    services.close()
    say(translate("CommandLine", "The school: {path}").format(path=path))
    say(translate("CommandLine", "Sign-in name: {login}").format(login=login))
    return 0
