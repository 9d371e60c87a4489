"""hub init / sync / status / …: a server on which the laptops of a school meet."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from careapp.cli.common import add_school, opened, progress
from careapp.cli.hub_accounts import (
    add_line,
    hub_password,
    require_new,
    tell_accounts,
    told_accounts,
)
from careapp.cli.hub_begin import add_begin
from careapp.cli.hub_packs import add_packs
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.domain.calendar import be_date
from careapp.i18n import translate
from careapp.services import hub_words
from careapp.services.hub import Account, Link, Status
from careapp.services.schools import SchoolServices


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "hub", help=translate("CommandLine", "a server on which the school's laptops meet")
    )
    verbs = parser.add_subparsers(metavar="init|sync|status|…", required=True)
    init = _verb(verbs, "init", translate("CommandLine", "set a hub up, and put the school on it"))
    init.add_argument("--logins", type=Path, metavar="FILE.csv")
    init.add_argument(
        "--seal", action="store_true",
        help=translate("CommandLine", "the hub is not to read what it carries"),
    )  # fmt: skip
    init.add_argument(
        "--restored", action="store_true",
        help=translate("CommandLine", "the hub was put back from a backup"),
    )  # fmt: skip
    init.add_argument("--new-password", metavar="LOGIN", default="")
    init.set_defaults(run=set_up)
    sync = _verb(verbs, "sync", translate("CommandLine", "read what is new, bring the rest"))
    sync.add_argument(
        "--ahead", action="store_true",
        help=translate("CommandLine", "also of a clock that is ahead"),
    )  # fmt: skip
    sync.set_defaults(run=go_through)
    status = _verb(verbs, "status", translate("CommandLine", "how this laptop stands with the hub"))
    status.set_defaults(run=show_status)
    trust = _verb(verbs, "trust", translate("CommandLine", "let a laptop in that asks for it"))
    trust.add_argument("laptop", metavar="DIGITS")
    trust.set_defaults(run=let_in)
    distrust = _verb(verbs, "distrust", translate("CommandLine", "shut a laptop out"))
    distrust.add_argument("laptop", metavar="DIGITS")
    distrust.set_defaults(run=shut_out)
    add_begin(verbs)
    add_packs(verbs)


def _verb(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, help_: str
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=help_)
    parser.add_argument("--hub", default="", metavar="postgresql://NAME@SERVER/careapp")
    add_school(parser)
    add_line(parser)
    return parser


def set_up(arguments: Arguments, roof: Roof) -> int:
    out: Path | None = arguments.logins
    require_new(out)
    with opened(arguments, roof) as services:
        link = _link(arguments, services)
        if arguments.new_password:
            accounts: Sequence[Account] = [services.hub.new_password(link, arguments.new_password)]
            sealed = None
        else:
            made = services.hub.set_up(link, sealed=arguments.seal, restored=arguments.restored)
            accounts, sealed = made.accounts, made.sealed
    if arguments.json:
        tell_json({"hub": link.host, "sealed": sealed, "accounts": told_accounts(accounts, out)})
        return 0
    if sealed is not None:
        say(translate("CommandLine", "The hub: {host}").format(host=link.host))
    if sealed:
        say(translate("CommandLine", "It carries what the school brings, and cannot read it."))
    tell_accounts(accounts, out)
    return 0


def go_through(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        link = _link(arguments, services)
        done = services.hub.sync(link, progress(), ahead=arguments.ahead)
    if arguments.json:
        tell_json({
            "came": done.came, "went": done.went, "waiting": done.waiting,
            "conflicts": done.conflicts, "newer": done.newer, "asks": done.asks,
            "ahead": done.ahead.isoformat(timespec="seconds") if done.ahead else None,
            "strange": list(done.strange), "unfit": done.unfit,
        })  # fmt: skip
    else:
        for line in hub_words.counted(done):
            say(line)
    for each in hub_words.to_do(done):
        whisper(each)
    return 1 if done.asks or done.newer or done.ahead or done.strange or done.unfit else 0


def show_status(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        found = services.hub.status(_link(arguments, services))
    if arguments.json:
        tell_json({
            "hub": found.host, "login": found.login,
            "reach": "school" if found.everything else "classes", "sealed": found.sealed,
            "owed": found.owed, "waiting": found.waiting, "news": found.news,
            "last": found.last.isoformat(timespec="seconds") if found.last else None,
            "asks": found.asks,
            "laptops": [
                {"fingerprint": each.key.spoken, "name": each.key.name, "login": each.login}
                for each in found.laptops
            ],
        })  # fmt: skip
        return 0
    for line in _status_lines(found):
        say(line)
    return 0


def _status_lines(found: Status) -> list[str]:
    last = f"{be_date(found.last.date())} {found.last:%H:%M}" if found.last else "–"
    lines = [
        translate("CommandLine", "The hub: {host}").format(host=found.host),
        translate("CommandLine", "Account: {login}").format(login=found.login),
        translate("CommandLine", "Gone through last: {when}").format(when=last),
        translate("CommandLine", "%n change(s) to bring", found.owed),
    ]
    if found.waiting:
        lines.append(
            translate("CommandLine", "%n of them wait(s) for another account", found.waiting)
        )
    if found.asks:
        lines.append(hub_words.waits(found.asks))
    if found.news:
        lines.append(translate("CommandLine", "There is something to read."))
    for each in found.laptops:
        words = translate("CommandLine", "Asks to be let in: {name} ({login}), {digits}")
        lines.append(words.format(name=each.key.name, login=each.login, digits=each.key.spoken))
    return lines


def let_in(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        known = services.hub.let_in(_link(arguments, services), arguments.laptop)
        mine = services.packages.keys.mine().key
    say(translate("CommandLine", "Trusted: {name}, {digits}").format(
        name=known.name or "–", digits=known.spoken
    ))  # fmt: skip
    whisper(translate("CommandLine", "Fingerprint, to be read aloud: {digits}").format(
        digits=mine.spoken
    ))  # fmt: skip
    return 0


def shut_out(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        services.hub.shut_out(_link(arguments, services), arguments.laptop)
    whisper(
        translate(
            "CommandLine",
            "It is trusted no longer. Whoever has it still reaches the hub by the account there: "
            "switch that account off in the school, or give it a new password (careapp hub init "
            "--new-password LOGIN).",
        )
    )
    return 0


def _link(arguments: Arguments, services: SchoolServices) -> Link:
    return services.hub.link(arguments.hub, hub_password(arguments), tls=not arguments.without_tls)
