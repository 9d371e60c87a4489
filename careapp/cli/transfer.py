"""transfer export / import: one child as a package for another school."""

import argparse
import getpass
import os
import sys
from dataclasses import asdict
from pathlib import Path

from careapp.cli.common import add_school, classroom, opened
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.domain.transfers import OF_PLANS, OF_REFERRALS, Chosen, Told
from careapp.errors import CareError
from careapp.exchange.transfer import ENDING, new_passphrase
from careapp.i18n import translate
from careapp.services.transfers import Arriving, Offer, Sending

_USUAL = Chosen().told
_MORE = (
    "photos", "documents", "plans", "referrals",
    *(each for each in (*OF_PLANS, *OF_REFERRALS) if each not in _USUAL),
)  # fmt: skip
_LESS = ("records", "cards", *sorted(_USUAL))
_WORDS = "CAREAPP_TRANSFER_PASSPHRASE"


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "transfer", help=translate("CommandLine", "a student for another school, or from one")
    )
    verbs = parser.add_subparsers(metavar="export|import", required=True)
    export = verbs.add_parser("export")
    add_school(export)
    export.add_argument("--student", required=True, metavar="CODE")
    export.add_argument("--to", required=True, metavar="SCHOOL")
    export.add_argument("--reason", default="")
    export.add_argument("--out", required=True, type=Path)
    export.add_argument("--with", dest="more", default="", metavar=",".join(_MORE))
    export.add_argument("--without", dest="less", default="", metavar=",".join(_LESS))
    export.add_argument("--stays", action="store_true")
    export.add_argument("--json", action="store_true")
    export.set_defaults(run=export_student)
    take = verbs.add_parser("import")
    take.add_argument("file", type=Path)
    add_school(take)
    take.add_argument("--class", dest="classroom", metavar="ป.4/1")
    take.add_argument("--same-as", default="", metavar="CODE")
    take.add_argument("--dry-run", action="store_true")
    take.add_argument("--json", action="store_true")
    take.set_defaults(run=import_student)


def export_student(arguments: Arguments, roof: Roof) -> int:
    more, less = _parts(arguments.more, _MORE), _parts(arguments.less, _LESS)
    out: Path = arguments.out
    if out.suffix != ENDING:
        out = out.with_name(out.name + ENDING)
    words = new_passphrase()
    with opened(arguments, roof) as services:
        child = services.people.find(arguments.student)
        chosen = _chosen(services.transfers.offer(child.id), more, less)
        sending = Sending(arguments.to, arguments.reason, leaves=not arguments.stays)
        services.transfers.send(child.id, chosen, out, sending, words)
    if arguments.json:
        tell_json({"file": str(out), "passphrase": words})
    else:
        say(str(out))
        say(translate("CommandLine", "Passphrase, to be told by telephone: {words}").format(
            words=words
        ))  # fmt: skip
    return 0


def import_student(arguments: Arguments, roof: Roof) -> int:
    room = classroom(arguments.classroom)
    words = _passphrase()
    with opened(arguments, roof) as services:
        package = services.transfers.read(arguments.file, words)
        arriving = services.transfers.look(package)
        same = services.people.find(arguments.same_as).id if arguments.same_as else ""
        for twin in arriving.twins if not same and not arriving.already else ():
            whisper(
                translate(
                    "CommandLine", "{name} of this school may be the same child: --same-as {code}."
                ).format(name=twin.student.name, code=twin.student.code)
            )
        refused = any(each.sure for each in arriving.twins) and not same and not arriving.already
        written = not (refused or arguments.dry_run)
        if written:
            if room is None:
                raise CareError(translate("CommandLine", "Say into which class: --class ป.4/1."))
            services.transfers.take_in(package, room, same)
    _tell(arguments, arriving, written=written)
    return 1 if refused else 0


def _tell(arguments: Arguments, arriving: Arriving, *, written: bool) -> None:
    if arguments.json:
        told = asdict(Told()) | arriving.package.told.plain()
        tell_json({
            "school": arriving.package.school, "counts": arriving.counts, "told": told,
            "unknown_forms": list(arriving.unknown), "twins": len(arriving.twins),
            "already": arriving.already is not None, "written": written,
        })  # fmt: skip
        return
    say(
        translate("CommandLine", "{name}, from {school}: {records} records").format(
            name=arriving.student.name,
            school=arriving.package.school,
            records=arriving.counts["records"],
        )
    )


def _parts(text: str, known: tuple[str, ...]) -> frozenset[str]:
    found = frozenset(each.strip() for each in text.split(",") if each.strip())
    if strange := sorted(found - set(known)):
        raise CareError(
            translate("CommandLine", "“{name}” is no part. There are: {names}.").format(
                name=strange[0], names=", ".join(known)
            )
        )
    return found


def _chosen(offer: Offer, more: frozenset[str], less: frozenset[str]) -> Chosen:
    ids = {
        part: frozenset(each.id for each in found) if part in more else frozenset[str]()
        for part, found in (
            ("documents", offer.documents), ("plans", offer.plans), ("referrals", offer.referrals),
        )
    }  # fmt: skip
    told = (_USUAL | more.intersection((*OF_PLANS, *OF_REFERRALS))) - less
    return Chosen("records" not in less, "cards" not in less, "photos" in more, **ids, told=told)


def _passphrase() -> str:
    if _WORDS in os.environ:
        return os.environ[_WORDS]
    if not sys.stdin.isatty():
        raise CareError(translate("CommandLine", "No passphrase: set {name}.").format(name=_WORDS))
    return getpass.getpass(translate("CommandLine", "Passphrase of the package: "))
