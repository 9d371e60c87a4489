"""district export and ask: a district's numbers as Parquet files, and ready questions to them."""

import argparse
from pathlib import Path
from typing import Any

from careapp.cli.common import add_account, opened_district, progress
from careapp.cli.roof import Arguments, Roof, say, tell_json
from careapp.i18n import language, translate
from careapp.services import district_analysis_questions as asking
from careapp.services.district_analysis_questions import AnalysisQuestion, Answer
from careapp.services.rounds import tidy_term

_NOTHING = "–"


def add_analysis(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    told = translate("CommandLine", "write the numbers of all packs as Parquet files")
    words = verbs.add_parser("export", help=told)
    words.add_argument("--parquet", required=True, type=Path, metavar="DIR")
    words.add_argument("--district", required=True, type=Path, metavar="NAME.caredistrict")
    words.add_argument("--json", action="store_true")
    add_account(words)
    words.set_defaults(run=export)

    told = translate("CommandLine", "ask the Parquet files of one or many districts")
    words = verbs.add_parser("ask", help=told)
    words.add_argument("name", nargs="?", metavar="NAME")
    words.add_argument("--list", action="store_true")
    words.add_argument("--parquet", type=Path, metavar="DIR")
    words.add_argument("--term", default="", metavar="2569/1")
    words.add_argument("--out", type=Path, metavar="FILE.csv|FILE.xlsx")
    told = translate("CommandLine", "the question as SQL, whole for any DuckDB")
    words.add_argument("--sql", action="store_true", help=told)
    words.add_argument("--json", action="store_true")
    words.set_defaults(run=ask, wrong=words.error)


def export(arguments: Arguments, roof: Roof) -> int:
    with opened_district(arguments, roof) as services:
        made = services.analysis.export(arguments.parquet, progress())
    if arguments.json:
        files = [str(each) for each in made.files]
        tell_json({"terms": list(made.terms), "packs": made.packs, "files": files})
        return 0
    say(str(arguments.parquet))
    say(
        translate("CommandLine", "Terms: {terms}. Packs written: {packs}").format(
            terms=", ".join(made.terms), packs=made.packs
        )
    )
    return 0


def ask(arguments: Arguments, roof: Roof) -> int:
    if arguments.list:
        return _list(arguments)
    if not (arguments.name and arguments.parquet):
        arguments.wrong("NAME --parquet DIR")
    term = tidy_term(arguments.term) if arguments.term else ""
    if arguments.sql:
        say(asking.script(arguments.name, arguments.parquet, term))
        return 0
    answer = asking.ask(arguments.name, arguments.parquet, term)
    if arguments.out is not None:
        asking.write(answer, arguments.out, roof.clock.today())
    if arguments.json:
        tell_json(_document(answer))
    elif arguments.out is not None:
        say(str(arguments.out))
    else:
        _tell(answer)
    return 0


def _list(arguments: Arguments) -> int:
    every = asking.questions().values()
    if arguments.json:
        tell_json({"questions": [_plain(each) for each in every]})
        return 0
    for each in every:
        say(f"{each.id:14} {each.title[language()]}: {each.answers[language()]}")
    return 0


def _plain(question: AnalysisQuestion) -> dict[str, Any]:
    """As it is kept: in both languages."""
    columns = [{"name": each.name, "th": each.titles["th"], "en": each.titles["en"],
                "kind": each.kind} for each in question.columns]  # fmt: skip
    return {"id": question.id, "title": dict(question.title), "answers": dict(question.answers),
            "columns": columns}  # fmt: skip


def _document(answer: Answer) -> dict[str, Any]:
    names = [each.name for each in answer.question.columns]
    rows = [{name: asking.tidy(cell) for name, cell in zip(names, row, strict=True)}
            for row in answer.rows]  # fmt: skip
    return {"question": answer.question.id, "term": answer.term, "rows": rows}


def _tell(answer: Answer) -> None:
    """A line a row, a tab between cells: it can be pasted into a sheet."""
    term = translate("CommandLine", "Term {term}").format(term=answer.term)
    say(f"{answer.question.title[language()]} · {term}")
    say("\t".join(answer.heads()))
    for line in answer.lines():
        say("\t".join(_NOTHING if cell in (None, "") else str(cell) for cell in line))
    if not answer.rows:
        say(asking.nothing())
    if answer.adds_up:
        say(asking.remark())
