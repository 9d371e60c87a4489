"""letter: memos and letters from the school's own texts, as PDF or Word."""

import argparse
from dataclasses import replace
from pathlib import Path

from careapp.cli.common import add_account, opened, progress, wanted
from careapp.cli.roof import Arguments, Roof, say, tell_json
from careapp.domain import letters
from careapp.i18n import language, translate


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = commands.add_parser("letter", help=translate("CommandLine", "write a memo or a letter"))
    words.add_argument("name", metavar="NAME|list")
    words.add_argument("--school", type=Path, metavar="NAME.careapp")
    words.add_argument("--term", metavar="2569/1")
    words.add_argument("--grade", metavar="ป.4")
    words.add_argument("--class", dest="classroom", metavar="ป.4/1")
    words.add_argument("--student", metavar="CODE")
    words.add_argument("--referral", metavar="ID", default="")
    words.add_argument("--arabic-digits", action="store_true")
    words.add_argument("--out", type=Path, metavar="FILE.pdf|FILE.docx")
    words.add_argument("--json", action="store_true")
    add_account(words)
    words.set_defaults(run=letter, wrong=words.error)


def letter(arguments: Arguments, roof: Roof) -> int:
    if arguments.name == "list":
        return _list(arguments)
    if arguments.school is None or arguments.out is None:
        arguments.wrong("--school NAME.careapp --out FILE.pdf|FILE.docx")
    with opened(arguments, roof) as services:
        digits = False if arguments.arabic_digits else None
        asked = replace(wanted(arguments, services), thai_digits=digits)
        made = services.letters.build(arguments.name, asked)
        services.reports.write(made, arguments.out, progress())
    say(str(arguments.out))
    return 0


def _list(arguments: Arguments) -> int:
    found = letters.templates().values()
    if arguments.json:
        tell_json({"letters": [{"name": each.id, "kind": each.kind, "about": each.about,
                                "title": each.title[language()]} for each in found]})  # fmt: skip
        return 0
    for each in found:
        say(f"{each.id:18} {each.title[language()]}")
    return 0
