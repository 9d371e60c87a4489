"""report and export: what goes to paper, and what goes out for checking."""

import argparse
from dataclasses import replace
from pathlib import Path

from careapp.cli.common import add_account, add_school, opened, progress, wanted
from careapp.cli.protection import add_protect, export_password, tell_password, tell_written
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.exchange import protection
from careapp.i18n import translate
from careapp.reports.meetings import PARTS
from careapp.services.pseudonyms import without_yes
from careapp.services.report_kinds import KINDS, LETTERS


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = commands.add_parser("report", help=translate("CommandLine", "write a report"))
    words.add_argument("name", metavar="NAME|list")
    words.add_argument("--school", type=Path, metavar="NAME.careapp")
    words.add_argument("--term", metavar="2569/1")
    words.add_argument("--grade", metavar="ป.4")
    words.add_argument("--class", dest="classroom", metavar="ป.4/1")
    words.add_argument("--student", metavar="CODE")
    words.add_argument("--edition")
    words.add_argument("--referral", metavar="ID", default="")
    words.add_argument(
        "--without", metavar="PART,PART", default="",
        help=translate("CommandLine", "parts that a booklet is made without: {parts}").format(
            parts=", ".join(PARTS)
        ),
    )  # fmt: skip
    words.add_argument("--thai-digits", action="store_true", default=None)
    words.add_argument("--out", type=Path)
    words.add_argument("--json", action="store_true")
    add_protect(words)
    add_account(words)
    words.set_defaults(run=report, wrong=words.error)

    parser = commands.add_parser("export", help=translate("CommandLine", "records as csv"))
    verbs = parser.add_subparsers(metavar="records", required=True)
    words = verbs.add_parser("records")
    add_school(words)
    words.add_argument("--term", metavar="2569/1")
    words.add_argument("--out", required=True, type=Path)
    words.add_argument("--pseudonymous", action="store_true",
                       help=translate("CommandLine", "for research, without names"))  # fmt: skip
    words.add_argument("--fresh-key", action="store_true",
                       help=translate("CommandLine", "codes of this export alone"))  # fmt: skip
    add_protect(words)
    words.set_defaults(run=export_records, wrong=words.error)


def report(arguments: Arguments, roof: Roof) -> int:
    if arguments.name == "list":
        return _list(arguments)
    if arguments.school is None or arguments.out is None:
        arguments.wrong("--school NAME.careapp --out FILE.xlsx|FILE.pdf")
    password = export_password(arguments)
    with opened(arguments, roof) as services:
        asked = replace(
            wanted(arguments, services),
            edition=arguments.edition,
            thai_digits=arguments.thai_digits,
            without=frozenset(filter(None, map(str.strip, arguments.without.split(",")))),
        )
        made = services.reports.build(arguments.name, asked, progress())
        with protection.written(arguments.out, password) as inside:
            services.reports.write(made, inside, progress())
    tell_written(arguments.out, password)
    kind = KINDS.get(arguments.name)
    if kind and kind.scope == "school" and (arguments.grade or arguments.classroom):
        whisper(translate("CommandLine", "This report is about the whole school all the same."))
    if made.caution:
        whisper(made.caution)
    return 0


def _list(arguments: Arguments) -> int:
    if arguments.json:
        tell_json({"reports": [{"name": each.name, "scope": each.scope, "title": each.title()}
                               for each in (*KINDS.values(), *LETTERS.values())]})  # fmt: skip
        return 0
    for each in (*KINDS.values(), *LETTERS.values()):
        say(f"{each.name:18} {each.title()}")
    return 0


def export_records(arguments: Arguments, roof: Roof) -> int:
    if arguments.fresh_key and not arguments.pseudonymous:
        arguments.wrong("--pseudonymous --fresh-key")
    password = export_password(arguments)
    with opened(arguments, roof) as services:
        term = services.people.term(arguments.term) if arguments.term else None
        if arguments.pseudonymous:
            made = services.pseudonyms.export(
                arguments.out, term, fresh=arguments.fresh_key, password=password
            )
            paths = [made.path] if password else [made.path / name for name in made.files]
            if made.waiting:
                whisper(without_yes(made))
        else:
            paths = services.exports.records(arguments.out, term, password)
        for path in paths:
            say(str(path))
    tell_password(password)
    return 0
