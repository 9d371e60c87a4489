"""forms paper: a form as empty paper, with or without a school's names on it."""

import argparse
from pathlib import Path

from careapp.cli.common import add_account, classroom, opened, progress
from careapp.cli.protection import add_protect, export_password, tell_written
from careapp.cli.roof import Arguments, Roof
from careapp.errors import CareError
from careapp.exchange import protection
from careapp.forms.loader import library
from careapp.i18n import language, translate
from careapp.reports.model import Report


def add_paper(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = verbs.add_parser("paper")
    words.add_argument("form")
    words.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")
    words.add_argument("--school", type=Path, metavar="NAME.careapp")
    words.add_argument("--term", metavar="2569/1")
    words.add_argument("--class", dest="classroom", metavar="ป.4/1")
    words.add_argument("--student", metavar="CODE")
    add_account(words)
    add_protect(words)
    words.set_defaults(run=paper, wrong=words.error)


def paper(arguments: Arguments, roof: Roof) -> int:
    from careapp.reports import blank_form, document  # reportlab loads with the first paper

    if arguments.out.suffix.lower() != ".pdf":
        raise CareError(
            translate("CommandLine", "“{name}”: blank paper is written as .pdf.").format(
                name=arguments.out.name
            )
        )
    if arguments.school is None:
        if arguments.classroom or arguments.student or arguments.term:
            arguments.wrong("--school NAME.careapp")
        made = blank_form.blank_form(library().form(arguments.form), language=language())
    else:
        made = _of_school(arguments, roof)
    password = export_password(arguments)
    with protection.written(arguments.out, password) as inside:
        document.write(made, inside, progress())
    tell_written(arguments.out, password)
    return 0


def _of_school(arguments: Arguments, roof: Roof) -> Report:
    with opened(arguments, roof) as services:
        people = services.people
        term = people.term(arguments.term) if arguments.term else people.current_term()
        student = people.find(arguments.student) if arguments.student else None
        room = classroom(arguments.classroom)
        return services.blank_forms.build(arguments.form, term, room, student)
