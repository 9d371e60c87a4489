"""letter: memos and letters from the texts of a school, or of a district, as PDF or Word."""

import argparse
from dataclasses import replace
from pathlib import Path

from careapp.cli.common import add_account, opened_either, progress, wanted
from careapp.cli.protection import add_protect, export_password, tell_written
from careapp.cli.roof import Arguments, Roof, say, tell_json
from careapp.domain import letters
from careapp.errors import CareError
from careapp.exchange import protection
from careapp.i18n import language, translate
from careapp.services.district import DistrictServices
from careapp.services.rounds import tidy_term
from careapp.services.schools import SchoolServices


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = commands.add_parser("letter", help=translate("CommandLine", "write a memo or a letter"))
    words.add_argument("name", metavar="NAME|list")
    both = "NAME.careapp|NAME.caredistrict"
    words.add_argument("--school", "--district", type=Path, metavar=both)
    words.add_argument("--term", metavar="2569/1")
    words.add_argument("--grade", metavar="ป.4")
    words.add_argument("--class", dest="classroom", metavar="ป.4/1")
    words.add_argument("--student", metavar="CODE")
    words.add_argument("--referral", metavar="ID", default="")
    words.add_argument("--arabic-digits", action="store_true")
    words.add_argument("--out", type=Path, metavar="FILE.pdf|FILE.docx")
    words.add_argument("--json", action="store_true")
    add_protect(words)
    add_account(words)
    words.set_defaults(run=letter, wrong=words.error)


def letter(arguments: Arguments, roof: Roof) -> int:
    if arguments.name == "list":
        return _list(arguments)
    if arguments.school is None or arguments.out is None:
        arguments.wrong("--school NAME.careapp --out FILE.pdf|FILE.docx")
    password = export_password(arguments)
    digits = False if arguments.arabic_digits else None
    with opened_either(arguments, roof) as services:
        if isinstance(services, SchoolServices):
            asked = replace(wanted(arguments, services), thai_digits=digits)
            made = services.letters.build(arguments.name, asked)
        else:
            term = _term(arguments, services)
            made = services.letters.build(arguments.name, term, language(), thai_digits=digits)
        with protection.written(arguments.out, password) as inside:
            services.reports.write(made, inside, progress())
    tell_written(arguments.out, password)
    return 0


def _term(arguments: Arguments, services: DistrictServices) -> str:
    """The term that was named, else that of the newest round. CareError for what only a school's
    letter is about."""
    for option in ("classroom", "grade", "student", "referral"):
        if getattr(arguments, option):
            raise CareError(
                translate(
                    "CommandLine",
                    "A letter of the district is about all its schools: leave out --{option}.",
                ).format(option="class" if option == "classroom" else option)
            )
    return tidy_term(arguments.term) if arguments.term else services.rounds.newest_term()


def _list(arguments: Arguments) -> int:
    found = (*letters.templates().values(), *letters.district_templates().values())
    if arguments.json:
        tell_json({"letters": [{"name": each.id, "kind": each.kind, "about": each.about,
                                "title": each.title[language()]} for each in found]})  # fmt: skip
        return 0
    for each in found:
        say(f"{each.id:18} {each.title[language()]}")
    return 0
