"""restore, salvage: a backup comes back, and what restoring it would mean is said before."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from careapp.cli.common import add_account, existing, password, progress, warn_of_place
from careapp.cli.roof import Arguments, Roof, say, whisper
from careapp.domain.calendar import be_date
from careapp.i18n import translate
from careapp.services.backups import kept_in, newest_good
from careapp.services.entry import kind_of, require
from careapp.services.restoration_preview import Preview
from careapp.services.restoration_words import Side
from careapp.services.restorations import Restoration, Restored
from careapp.services.restoring import restore_school, target_of


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = commands.add_parser("restore", help=translate("CommandLine", "unpack a backup"))
    words.add_argument("backup", type=Path)
    where = words.add_mutually_exclusive_group(required=True)
    where.add_argument("--to", type=Path, help=translate("CommandLine", "a new folder"))
    only = translate("CommandLine", "only say what would be lost and won")
    where.add_argument("--compare", type=Path, metavar="SCHOOL", help=only)
    add_account(words)
    words.set_defaults(run=restore)

    words = commands.add_parser(
        "salvage", help=translate("CommandLine", "what can be read of a damaged school")
    )
    words.add_argument("school", type=Path)
    words.add_argument("--to", required=True, type=Path)
    words.add_argument("--backup", type=Path)
    add_account(words)
    words.set_defaults(run=salvage)


def restore(arguments: Arguments, roof: Roof) -> int:
    if arguments.compare is not None:
        return compare(arguments, roof)
    made = restore_school(arguments.backup, arguments.to)
    warn_of_place(made)
    say(str(made))
    return 0


def compare(arguments: Arguments, roof: Roof) -> int:
    """What a backup holds and a school, or a district, does not, and the reverse; nothing is
    changed."""
    place = existing(arguments.compare)
    require(place)
    wanted = Restoration(arguments.backup, place, roof.clock, roof.settings.install)
    try:
        plain = wanted.unpack().plain
        actor = wanted.unlock(arguments.user or "", "" if plain else password(arguments))
        seen = wanted.preview(actor, progress())
    finally:
        wanted.drop()
    for line in _seen(seen, arguments.backup.name, place.name):
        say(line)
    return 0


def _seen(seen: Preview, backup: str, place: str) -> Iterator[str]:
    if seen.apart:
        words = translate("CommandLine", "It cannot be compared: {why}")
        yield words.format(why=seen.apart)
        return
    if seen.damaged:
        words = translate("CommandLine", "{name} cannot be read whole: what can be is counted.")
        yield words.format(name=place)
    yield from _side(place, seen.lost, of_district=seen.of_district)
    if seen.drafts:
        words = translate("CommandLine", "%n form(s) being filled in", seen.drafts)
        yield f"  {words}"
    if seen.lost.erased:
        words = translate(
            "CommandLine",
            "%n student(s) were erased since the backup and would be there again",
            seen.lost.erased,
        )
        yield f"  {words}"
    yield from _side(backup, seen.won, of_district=seen.of_district)


def _side(name: str, side: Side, *, of_district: bool) -> Iterator[str]:
    """One line for what only one of the two holds, and one each for what, who and whom."""
    counted = translate("CommandLine", "%n change(s)", side.entries)
    if side.newest is not None:
        when = side.newest.astimezone()
        last = translate("CommandLine", "{changes}, the last of {day} {time}")
        counted = last.format(changes=counted, day=be_date(when.date()), time=f"{when:%H:%M}")
    yield translate("CommandLine", "Only in {name}: {changes}").format(name=name, changes=counted)
    about = translate("CommandLine", "%n student(s)", side.count)
    if of_district:
        about = translate("CommandLine", "%n school(s)", side.count)
    parts = (
        ", ".join(f"{word} {count}" for word, count in side.kinds),
        ", ".join(f"{who} {count}" for who, count in side.people),
        f"{about}: {', '.join(side.about)}" if side.about else about if side.count else "",
    )
    yield from (f"  {part}" for part in parts if part)


def salvage(arguments: Arguments, roof: Roof) -> int:
    """A new school from the newest good backup and from what can still be read; the damaged one
    stays as it is."""
    place = existing(arguments.school)
    require(place)
    to = target_of(kind_of(place), arguments.to)
    good = newest_good(kept_in(place))
    source = arguments.backup or (good.path if good else None)
    wanted = Restoration(source, place, roof.clock, roof.settings.install, to)
    try:
        plain = wanted.unpack().plain
        wanted.unlock(arguments.user or "", "" if plain else password(arguments))
        made = wanted.finish(bring=True, progress=progress())
    finally:
        wanted.drop()
    warn_of_place(made.path)
    say(str(made.path))
    whisper(_salvaged(source, made))
    return 0


def _salvaged(source: Path | None, made: Restored) -> str:
    words = translate("CommandLine", "Taken from the backup {name}.")
    if source is None:
        words = translate("CommandLine", "There was no good backup.")
    words = words.format(name=source.name if source else "")
    if (read := made.brought) is not None:
        more = translate(
            "CommandLine",
            "{sound} entries of the damaged file were read; {lost} could not be, and are in no "
            "backup. Look everything through before you go on.",
        )
        if read.unknown:
            more = translate(
                "CommandLine",
                "{sound} entries of the damaged file were read, others could not be, and how many "
                "cannot be told. Look everything through before you go on.",
            )
        words = f"{words} {more.format(sound=read.sound, lost=read.lost)}"
    if read is not None and read.files:
        files = translate(
            "CommandLine",
            "%n received file(s) could not be read: ask the schools for them again.",
            read.files,
        )
        words = f"{words} {files}"
    return words
