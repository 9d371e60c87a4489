"""guide: the whole guide as a PDF."""

import argparse
from pathlib import Path

from careapp.cli.common import progress
from careapp.cli.roof import Arguments, Roof
from careapp.errors import CareError
from careapp.i18n import language, translate


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = commands.add_parser("guide", help=translate("CommandLine", "the guide as a PDF"))
    words.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")
    words.set_defaults(run=write)


def write(arguments: Arguments, _roof: Roof) -> int:
    """In the language that is spoken; `--language` names another."""
    from careapp.guide.pages import guide  # markdown-it and reportlab are for few commands
    from careapp.reports import document
    from careapp.reports.guide import paper

    out: Path = arguments.out
    if out.suffix.lower() != ".pdf":
        said = translate("CommandLine", "“{name}”: the guide is written as .pdf.")
        raise CareError(said.format(name=out.name))
    document.write(paper(guide(language())), out, progress())
    return 0
