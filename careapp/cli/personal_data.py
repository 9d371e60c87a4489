"""consent, access-copy, erase, retention: what the law on personal data asks of a school."""

import argparse
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from careapp.cli.common import add_school, classroom, opened
from careapp.cli.protection import add_protect, export_password, tell_password
from careapp.cli.roof import Arguments, Roof, say, tell_json
from careapp.domain.access_copies import Wish
from careapp.domain.calendar import be_date_short, read_date
from careapp.domain.consents import ANSWERS, Consent, purposes
from careapp.domain.retention import DECISIONS, OPEN, Due
from careapp.errors import CareError
from careapp.i18n import language, translate
from careapp.services.personal_papers import kind_words
from careapp.services.retention import decision_words, over_words


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _add_consent(commands)
    words = commands.add_parser(
        "access-copy", help=translate("CommandLine", "all that is kept about one student")
    )
    add_school(words)
    words.add_argument("--student", required=True, metavar="CODE")
    words.add_argument("--out", required=True, type=Path, metavar="FILE.pdf|FILE.zip")
    words.add_argument("--sealed", action="store_true")
    words.add_argument("--without", default="", metavar="files,logs")
    add_protect(words)
    words.set_defaults(run=access_copy)

    words = commands.add_parser("erase", help=translate("CommandLine", "erase a student for good"))
    add_school(words)
    words.add_argument("--student", required=True, metavar="CODE")
    words.add_argument("--name", default="", metavar="NAME")
    words.add_argument("--reason", default="")
    words.add_argument("--part", default="", metavar="photos|documents|…|form:ID")
    words.add_argument("--certificate", type=Path, metavar="FILE.pdf")
    words.add_argument("--dry-run", action="store_true")
    words.add_argument("--json", action="store_true")
    words.set_defaults(run=erase)
    _add_retention(commands)


def _add_consent(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("consent", help=translate("CommandLine", "what families allowed"))
    verbs = parser.add_subparsers(metavar="list|set", required=True)
    words = verbs.add_parser("list")
    add_school(words)
    words.add_argument("--term", metavar="2569/1")
    words.add_argument("--class", dest="classroom", metavar="ป.4/1")
    words.add_argument("--json", action="store_true")
    words.set_defaults(run=list_unanswered)
    words = verbs.add_parser("set")
    add_school(words)
    words.add_argument("--student", required=True, metavar="CODE")
    words.add_argument("--purpose", required=True, choices=[each.id for each in purposes()])
    words.add_argument("--answer", required=True, choices=ANSWERS)
    words.add_argument("--by", default="", metavar="NAME")
    words.add_argument("--date", metavar="2026-11-24")
    words.add_argument("--until", metavar="2027-03-31")
    words.add_argument("--note", default="")
    words.set_defaults(run=set_consent)


def _add_retention(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "retention", help=translate("CommandLine", "the yearly review of what is kept")
    )
    verbs = parser.add_subparsers(metavar="list|decide|confirm", required=True)
    words = verbs.add_parser("list")
    add_school(words)
    words.add_argument("--json", action="store_true")
    words.set_defaults(run=list_due)
    words = verbs.add_parser("decide")
    add_school(words)
    words.add_argument("--student", required=True, metavar="CODE")
    words.add_argument("--decision", required=True, choices=(*DECISIONS, OPEN))
    words.add_argument("--reason", default="")
    words.set_defaults(run=decide)
    words = verbs.add_parser("confirm")
    add_school(words)
    words.add_argument("--yes", action="store_true", required=True)
    words.set_defaults(run=confirm)


def list_unanswered(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        people = services.people
        term = people.term(arguments.term) if arguments.term else people.current_term()
        found = services.consents.unanswered(term, classroom(arguments.classroom))
    if arguments.json:
        tell_json({"students": [
            {"student": each.pupil.student.code, "class": each.pupil.classroom.label,
             "waiting": [p.id for p in each.waiting], "refused": [p.id for p in each.refused]}
            for each in found
        ]})  # fmt: skip
        return 0
    for each in found:
        names = ", ".join(p.name[language()] for p in each.waiting) or "–"
        say(f"{each.pupil.classroom.label}  {each.pupil.student.name}: {names}")
    say(translate("CommandLine", "%n student(s) in the list", len(found)))
    return 0


def set_consent(arguments: Arguments, roof: Roof) -> int:
    until = _day(arguments.until)
    with opened(arguments, roof) as services:
        day = _day(arguments.date) or services.desk.today
        child = services.people.find(arguments.student)
        services.consents.save(
            Consent(
                "", child.id, arguments.purpose, arguments.answer, day, arguments.by, until,
                arguments.note,
            )
        )  # fmt: skip
    say(translate("CommandLine", "Noted."))
    return 0


def access_copy(arguments: Arguments, roof: Roof) -> int:
    without = {each.strip() for each in arguments.without.split(",") if each.strip()}
    if strange := sorted(without - {"files", "logs"}):
        raise CareError(
            translate("CommandLine", "“{name}” is no part. There are: {names}.").format(
                name=strange[0], names="files, logs"
            )
        )
    password = export_password(arguments)
    wish = Wish("files" not in without, arguments.sealed, "logs" not in without)
    with opened(arguments, roof) as services:
        child = services.people.find(arguments.student)
        path = services.access_copies.save(child.id, arguments.out, wish, password)
    say(str(path))
    tell_password(password)
    return 0


def erase(arguments: Arguments, roof: Roof) -> int:
    part = arguments.part
    with opened(arguments, roof) as services:
        child = services.people.find(arguments.student)
        if arguments.dry_run:
            place = roof.settings.backup_folders.get(str(arguments.school.resolve()), "")
            going = services.erasures.look(child.id, part, Path(place) if place else None)
            counts, parts = dict(going.counts), dict(going.parts)
            backups = [*(each.path.name for each in (*going.backups, *going.carried)), *going.aside]
        else:
            made = services.erasures.erase(child.id, arguments.name, arguments.reason, part)
            counts, parts = dict(made.counts), {}
            told = services.erasures.certificate(made.id)
            backups = [be_date_short(each, language()) for each in told.backups]
            if arguments.certificate:
                paper = services.personal_papers.certificate(told)
                services.reports.write(paper, arguments.certificate)
    if arguments.json:
        tell_json({"erased": not arguments.dry_run, "counts": counts, "backups": backups,
                   "parts": parts})  # fmt: skip
        return 0
    _tell_erasure(counts, parts, backups, only_looked=arguments.dry_run)
    return 0


def _tell_erasure(
    counts: Mapping[str, int],
    parts: Mapping[str, int],
    backups: Sequence[str],
    *,
    only_looked: bool,
) -> None:
    for kind, words in kind_words().items():
        if kind in counts:
            say(f"{words}: {counts[kind]}")
    if backups:
        held = translate("CommandLine", "These backups hold the student until they are deleted:")
        say(f"{held} {', '.join(backups)}")
    if parts:
        alone = translate("CommandLine", "Can be erased alone, with --part:")
        say(f"{alone} {', '.join(f'{part} ({n})' for part, n in parts.items())}")
    if not only_looked:
        say(translate("CommandLine", "Erased for good."))


def list_due(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        found, known = services.retention.review(), services.retention.kinds()
        year = services.retention.year
    if arguments.json:
        tell_json({"year": year, "students": [_due(each) for each in found]})
        return 0
    for each in found:
        said = decision_words(each.decision.decision if each.decision else "")
        left, over = be_date_short(each.left, language()), over_words(each, known)
        say(f"{each.student.code}  {each.student.name}  {each.classroom}  {left}  {over}: {said}")
    say(translate("CommandLine", "%n student(s) in the list", len(found)))
    return 0


def _due(each: Due) -> dict[str, object]:
    return {
        "student": each.student.code,
        "left": each.left.isoformat(),
        "over": list(each.over),
        "whole": each.whole,
        "decision": each.decision.decision if each.decision else "",
        "reason": each.decision.reason if each.decision else "",
    }


def decide(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        child = services.people.find(arguments.student)
        due = {each.student.id for each in services.retention.review()}
        if child.id not in due:
            raise CareError(
                translate("CommandLine", "“{code}” is not in this year's list.").format(
                    code=arguments.student
                )
            )
        services.retention.decide([child.id], arguments.decision, arguments.reason)
    say(translate("CommandLine", "Noted."))
    return 0


def confirm(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        made = services.retention.confirm()
    say(translate("CommandLine", "%n student(s) erased for good", made.whole))
    if made.part:
        say(translate("CommandLine", "Of %n student(s) what was over, erased for good", made.part))
    return 0


def _day(text: str | None) -> date | None:
    if not text:
        return None
    try:
        return read_date(text).value
    except ValueError:
        raise CareError(
            translate("CommandLine", "“{text}” is not a date. Write it as 2026-11-24.").format(
                text=text
            )
        ) from None
