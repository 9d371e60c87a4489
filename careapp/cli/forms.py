"""forms list, show, check, score: the form library without a school."""

import argparse
import io
import sys
from pathlib import Path

from careapp.cli.common import add_account, opened
from careapp.cli.form_editions import add_editions
from careapp.cli.form_files import add_files, check_workbook, is_workbook
from careapp.cli.form_paper import add_paper
from careapp.cli.roof import Arguments, Roof, say, tell_json
from careapp.errors import CareError
from careapp.exchange import answers
from careapp.files import new_file
from careapp.forms.definition import Form
from careapp.forms.loader import Library, check, library
from careapp.i18n import language, translate


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("forms", help=translate("CommandLine", "the form library"))
    verbs = parser.add_subparsers(
        metavar="list|show|check|score|paper|import|export|preview|adopt", required=True
    )
    for name, run in (
        ("list", list_forms),
        ("show", show),
        ("check", check_file),
        ("score", score),
    ):
        words = verbs.add_parser(name)
        words.set_defaults(run=run)
        if name == "show" or name == "score":
            words.add_argument("form")
        if name == "check":
            words.add_argument("file", type=Path)
        if name == "score":
            words.add_argument("--answers", required=True, type=Path)
            words.add_argument("--edition")
            words.add_argument("--out", type=Path)
        else:
            words.add_argument("--school", type=Path)
            add_account(words)
        if name == "list":
            words.add_argument("--json", action="store_true")
    add_paper(verbs)
    add_files(verbs)
    add_editions(verbs)


def _library(arguments: Arguments, roof: Roof) -> Library:
    if getattr(arguments, "school", None) is None:
        return library()
    with opened(arguments, roof) as services:
        return services.desk.library


def list_forms(arguments: Arguments, roof: Roof) -> int:
    forms = _library(arguments, roof).forms
    if arguments.json:
        tell_json({"forms": [{"id": f.id, "version": f.version, "title": f.title.of(language())}
                             for f in forms]})  # fmt: skip
        return 0
    for form in forms:
        say(f"{form.id:16} {form.title.of(language())}")
    return 0


def show(arguments: Arguments, roof: Roof) -> int:
    forms, lang = _library(arguments, roof), language()
    form = forms.form(arguments.form)
    say(f"{form.id} {form.version}  {form.title.of(lang)}")
    say(translate("CommandLine", "Source: {text}").format(text=form.source.of(lang)))
    say(translate("CommandLine", "Licence: {text}").format(text=form.licence.of(lang)))
    for each in forms.editions(form.id):
        words = translate("CommandLine", "Edition {id}: {title}. {source}")
        mark = "" if each.verified else " " + translate("CommandLine", "(unverified)")
        told = words.format(id=each.id, title=each.title.of(lang), source=each.source.of(lang))
        say(told + mark)
    _show_whom(form)
    _show_items(form)
    for scale in form.scales:
        words = translate("CommandLine", "Scale {id}: {name}: {bands}")
        bands = " ".join(scale.bands)
        say(words.format(id=scale.id, name=scale.text.of(lang), bands=bands))
    return 0


def _show_whom(form: Form) -> None:
    """For which ages it is, and which form comes after it."""
    ages = form.ages
    if ages.low is not None and ages.high is not None:
        words = translate("CommandLine", "For {low} to {high} years")
        say(words.format(low=ages.low, high=ages.high))
    elif ages.low is not None:
        say(translate("CommandLine", "For {low} years and over").format(low=ages.low))
    if form.adult:
        say(translate("CommandLine", "Made for adults: with primary pupils for staff only"))
    for each in form.follow_ups:
        words = translate("CommandLine", "After {scale} {bands}: go on with {form}")
        say(words.format(scale=each.scale, bands=", ".join(each.bands), form=each.form))


def _show_items(form: Form) -> None:
    for item in form.items:
        choices = ", ".join(f"{c.value}" for c in item.choices)
        say(f"  {item.id:24} {item.label(language())}" + (f"  [{choices}]" if choices else ""))


def check_file(arguments: Arguments, roof: Roof) -> int:
    if not arguments.file.is_file():
        raise CareError(
            translate("CommandLine", "There is no file “{name}”.").format(name=arguments.file.name)
        )
    known = _library(arguments, roof)
    if is_workbook(arguments.file):
        return check_workbook(arguments.file, known)
    faults = check(arguments.file, known)
    for fault in faults:
        say(str(fault))
    if not faults:
        say("ok")
    return 1 if faults else 0


def score(arguments: Arguments, roof: Roof) -> int:
    forms = library()
    form = forms.form(arguments.form)
    edition = forms.edition(form.id, arguments.edition)
    sheet = answers.read(arguments.answers, form)
    answers.demand_clean(sheet)
    if arguments.out is None:
        answers.write_scores(answers.scored(sheet, form, edition), sys.stdout)
        return 0
    text = io.StringIO(newline="")
    answers.write_scores(answers.scored(sheet, form, edition), text)
    with new_file(arguments.out) as part:
        part.write_text(text.getvalue(), encoding="utf-8", newline="")
    return 0
