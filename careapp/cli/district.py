"""district: a district's file, the packs of its schools added up, and answers to the schools."""

import argparse
import os
from pathlib import Path
from typing import Any

from careapp.cli.common import add_account, opened_district, password, progress
from careapp.cli.district_analysis import add_analysis
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.domain.districts import District, ListedSchool
from careapp.domain.groups import GROUPS
from careapp.errors import CareError
from careapp.forms.loader import library
from careapp.i18n import language, translate
from careapp.reports.group_tables import ANSWERS, YES_NO
from careapp.services import demo_district, gathering
from careapp.services.accounts import NewAccount
from careapp.services.district_opening import create_district
from careapp.services.district_reports import KINDS, heading_of, made_by, write
from careapp.services.district_schools import read_schools
from careapp.services.gathering import Gathered
from careapp.services.rounds import tidy_term

_SCREENING = "screening-school"


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "district", help=translate("CommandLine", "the district: packs of many schools")
    )
    verbs = parser.add_subparsers(
        metavar="init|consolidate|report|feedback|export|ask|demo", required=True
    )
    words = verbs.add_parser("init")
    words.add_argument("district", type=Path)
    words.add_argument("--name", required=True)
    words.add_argument("--code", default="", metavar="4201")
    words.add_argument("--province", default="")
    words.add_argument("--schools", type=Path, metavar="SCHOOLS.csv")
    add_account(words)
    words.set_defaults(run=make_district)

    words = verbs.add_parser("consolidate")
    words.add_argument("files", type=Path, nargs="+", metavar="FILE")
    words.add_argument("--district", type=Path, metavar="NAME.caredistrict")
    words.add_argument("--schools", type=Path, metavar="SCHOOLS.csv")
    words.add_argument("--term", default="", metavar="2569/1")
    words.add_argument("--out", required=True, type=Path, metavar="FILE.xlsx|FILE.pdf")
    words.add_argument("--json", action="store_true")
    add_account(words)
    words.set_defaults(run=consolidate)
    _add_others(verbs)
    add_analysis(verbs)


def _add_others(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = verbs.add_parser("report")
    words.add_argument("name", choices=[*KINDS], metavar="|".join(KINDS))
    _add_district(words)
    words.add_argument("--term", required=True, metavar="2569/1")
    words.add_argument("--out", required=True, type=Path, metavar="FILE.xlsx|FILE.pdf")
    words.set_defaults(run=report)

    words = verbs.add_parser("feedback")
    _add_district(words)
    words.add_argument("--term", required=True, metavar="2569/1")
    words.add_argument("--code", required=True, metavar="42010113")
    told = translate("CommandLine", "return the pack; without it, it is accepted")
    words.add_argument(
        "--return", dest="reasons", action="append", default=[], metavar="REASON", help=told
    )
    words.add_argument("--out", required=True, type=Path, metavar="DIR")
    words.set_defaults(run=feedback)

    words = verbs.add_parser("demo")
    words.add_argument("folder", type=Path)
    words.add_argument("--schools", type=int, default=30)
    words.add_argument("--seed", type=int, default=1)
    words.set_defaults(run=demo)


def _add_district(words: argparse.ArgumentParser) -> None:
    words.add_argument("--district", required=True, type=Path, metavar="NAME.caredistrict")
    add_account(words)


def make_district(arguments: Arguments, roof: Roof) -> int:
    listed = _listed(arguments.schools) or ()
    secret = "" if arguments.plain else password(arguments, new=True)
    login = arguments.user or "admin"
    district = District("", arguments.name, arguments.code, arguments.province)
    created = create_district(
        arguments.district, district, NewAccount(login, login, secret), roof.clock,
        roof.settings.install, plain=arguments.plain, listed=listed,
    )  # fmt: skip
    path = created.services.desk.file.folder.path
    created.services.close()
    say(translate("CommandLine", "The district: {path}").format(path=path))
    if listed:
        say(translate("CommandLine", "%n school(s) in the list", len(listed)))
    say(translate("CommandLine", "Sign-in name: {login}").format(login=login))
    if created.recovery_code:
        say(translate("CommandLine", "Recovery code: {code}").format(code=created.recovery_code))
        whisper(
            translate(
                "CommandLine",
                "Print the recovery code and keep it in the district's safe: without it a "
                "forgotten password means that the data are gone. It is not shown again.",
            )
        )
    return 0


def _listed(path: Path | None) -> tuple[ListedSchool, ...] | None:
    """The schools of a list; what is wrong with a row is told, and an error stops."""
    if path is None:
        return None
    found = read_schools(path)
    for each in found.problems:
        whisper(
            translate("CommandLine", "{file}, row {row}: {message}").format(
                file=found.file, row=each.row, message=each.message
            )
        )
    errors = [each for each in found.problems if each.level == "error"]
    if errors:
        raise CareError(
            translate("CommandLine", "%n row(s) of the list have errors. Mend them.", len(errors))
        )
    return found.schools


def consolidate(arguments: Arguments, roof: Roof) -> int:
    term = tidy_term(arguments.term) if arguments.term else ""
    listed = _listed(arguments.schools)
    name = translate("CommandLine", "Consolidation of the schools")
    if arguments.district is None:
        found = gathering.gather(
            arguments.files, library(), language(), roof.clock.today(), listed, term, progress()
        )
    else:
        with opened_district(arguments, roof) as services:
            if listed is not None:
                services.schools.take_in(listed)
            found = gathering.gather_into(services, arguments.files, language(), term, progress())
            name = services.district.name
    counted = found.content.counted
    if counted:
        heading = heading_of(name, found.term, roof.clock.now(), language())
        write(made_by("district-summary")(heading, found.content, None), arguments.out)
    if arguments.json:
        tell_json(_document(found))
    else:
        _tell(found)
        if counted:
            say(str(arguments.out))
    if not counted:
        whisper(translate("CommandLine", "No pack could be added up; nothing was written."))
    return 0 if counted else 1


def _document(found: Gathered) -> dict[str, Any]:
    content = found.content.consolidation
    boys, girls = content.students()
    screening = {
        scale: {
            **{band: content.cell(_SCREENING, scale, band).n for band in _bands(scale)},
            "masked_schools": content.masked_schools(_SCREENING, scale),
        }
        for scale in found.content.labels
    }
    schools = [
        {"code": each.code, "name": each.name, "status": each.status,
         "problems": list(each.problems), "file": each.file, "version": each.version}
        for each in found.outcomes
    ]  # fmt: skip
    return {
        "term": found.term,
        "schools": schools,
        "totals": {"students": {"male": boys, "female": girls}, "screening": screening},
    }


def _bands(scale: str) -> tuple[str, ...]:
    return ANSWERS if scale in YES_NO else GROUPS


def _tell(found: Gathered) -> None:
    boys, girls = found.content.consolidation.students()
    say(
        translate(
            "CommandLine",
            "Term {term}: {counted} schools counted, {missing} missing, {aside} files set aside; "
            "{students} students (boys {boys}, girls {girls})",
        ).format(
            term=found.term, counted=found.content.counted,
            missing=sum(each.status == "missing" for each in found.outcomes),
            aside=sum(each.status not in ("ok", "missing") for each in found.outcomes),
            students=boys + girls, boys=boys, girls=girls,
        )
    )  # fmt: skip
    for each in found.outcomes:
        if each.status != "ok":
            where = " · ".join(filter(None, (each.code, each.name, each.file)))
            say(f"{each.status:10} {where}: {' '.join(each.problems)}".rstrip(": "))


def report(arguments: Arguments, roof: Roof) -> int:
    with opened_district(arguments, roof) as services:
        made = services.reports.build(arguments.name, tidy_term(arguments.term), language())
        services.reports.write(made, arguments.out, progress())
    say(str(arguments.out))
    return 0


def feedback(arguments: Arguments, roof: Roof) -> int:
    term = tidy_term(arguments.term)
    with opened_district(arguments, roof) as services:
        line = services.rounds.board(term).line(arguments.code)
        kept = line.pack if line else None
        if kept is None:
            raise CareError(
                translate("CommandLine", "There is no pack of {code} for term {term}.").format(
                    code=arguments.code, term=term
                )
            )
        if arguments.reasons:
            services.decisions.give_back(kept.id, arguments.reasons)
        else:
            services.decisions.accept([kept.id])
        path = services.decisions.feedback(kept.id, arguments.out)
    say(str(path))
    return 0


def demo(arguments: Arguments, roof: Roof) -> int:
    if arguments.schools < 1:
        raise CareError(translate("CommandLine", "A demo district needs at least one school."))
    made = demo_district.make(
        arguments.folder, arguments.schools, arguments.seed,
        os.environ.get("CAREAPP_PASSWORD", ""), roof.settings.install, progress(),
    )  # fmt: skip
    say(str(made.packs))
    say(translate("CommandLine", "The district: {path}").format(path=made.path))
    say(
        translate("CommandLine", "Sign-in name: {login}   password: {password}").format(
            login=demo_district.LOGIN, password=made.password
        )
    )
    return 0
