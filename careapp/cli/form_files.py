"""forms import, export, and the check of a workbook: forms as XLSForm, and wording packs."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from careapp.cli.common import add_account, add_school, opened
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.exchange import xlsform, xlsform_editions, xlsform_sheets, xlsform_workbook
from careapp.exchange.problems import Problem
from careapp.forms.loader import Library, library
from careapp.i18n import language, translate
from careapp.services.form_imports import Incoming


def add_files(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = verbs.add_parser("import", help=translate("CommandLine", "take in an XLSForm workbook"))
    words.add_argument("file", type=Path)
    add_school(words)
    about = translate("CommandLine", "of a wording pack: who has given leave")
    words.add_argument("--permission", default="", metavar="WHO", help=about)
    words.add_argument("--dry-run", action="store_true")
    words.add_argument("--json", action="store_true")
    words.set_defaults(run=take_in)

    words = verbs.add_parser("export", help=translate("CommandLine", "write a form as an XLSForm"))
    words.add_argument("form")
    words.add_argument("file", type=Path)
    words.add_argument("--school", type=Path, metavar="NAME.careapp")
    add_account(words)
    words.set_defaults(run=export)


def take_in(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        incoming = services.forms.look(arguments.file, wording=bool(arguments.permission))
        if arguments.json:
            tell_json(_document(incoming))
        else:
            _tell(incoming)
        if incoming.sound and not arguments.dry_run:
            services.forms.take_in(incoming, arguments.permission)
    return 0 if incoming.sound else 1


def _tell(incoming: Incoming) -> None:
    """Problems to standard error where something is to be done, what comes in to the output."""
    for problem in incoming.problems:
        (say if problem.level == "warning" else whisper)(xlsform.told(problem))
    if not incoming.sound:
        return
    n = _count(incoming)
    sentences = {
        "new": translate("CommandLine", "{form}: a new form, {title}, with %n item(s)", n),
        "newer": translate("CommandLine", "{form}: beside version {before}, with %n item(s)", n),
        "known": translate("CommandLine", "{form}: the school has this form already"),
        "wording": translate("CommandLine", "{form}: the words of %n item(s)", n),
        "cutoffs": translate("CommandLine", "{form}: new cut-offs, {editions}"),
    }
    form = incoming.form
    say(
        sentences[incoming.brings].format(
            form=form.key,
            title=form.title.of(language()),
            before=incoming.before,
            editions=", ".join(each.id for each in incoming.editions),
        )
    )


def _count(incoming: Incoming) -> int:
    return len(incoming.form.items if incoming.words is None else incoming.words)


def _document(incoming: Incoming) -> dict[str, object]:
    return {
        "form": incoming.form.id, "version": incoming.form.version, "brings": incoming.brings,
        "items": _count(incoming), "editions": [each.id for each in incoming.editions],
        "problems": problems(incoming.problems),
    }  # fmt: skip


def problems(found: Iterable[Problem]) -> list[dict[str, object]]:
    return [
        {"sheet": each.sheet, "row": each.row, "column": each.column, "level": each.level,
         "message": each.message}
        for each in found
    ]  # fmt: skip


def export(arguments: Arguments, roof: Roof) -> int:
    if arguments.school is not None:
        with opened(arguments, roof) as services:
            services.forms.export(arguments.form, arguments.file)
    else:
        known = library()
        form, editions = known.plain(arguments.form), known.editions(arguments.form)
        xlsform_workbook.write(form, editions, arguments.file)
    say(str(arguments.file))
    return 0


def is_workbook(path: Path) -> bool:
    """Whether a file is to be read as a workbook: by its ending, or by how it begins."""
    with path.open("rb") as file:
        return path.suffix.lower() in (".xlsx", ".xlsm", ".xls") or file.read(2) == b"PK"


def check_workbook(path: Path, known: Library) -> int:
    """Say every problem of an XLSForm, or of cut-offs alone; 1 if it cannot be taken in."""
    book = xlsform_sheets.read(path)
    if xlsform_editions.has_cutoffs(book) and not xlsform_editions.has_questions(book):
        form = known.plain(xlsform_editions.named_form(book))
        found = xlsform_editions.read(book, form, known.growth).problems
    else:
        found = xlsform.read(path, known.growth).problems
    for problem in found:
        say(xlsform.told(problem))
    sound = not any(each.level == "error" for each in found)
    if sound:
        say("ok")
    return 0 if sound else 1
