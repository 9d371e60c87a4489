"""hub packs: the packs of a district on a hub, for its own officers."""

import argparse
from pathlib import Path

from careapp.cli.common import add_account, opened_district
from careapp.cli.hub_accounts import (
    add_line,
    hub_password,
    require_new,
    tell_accounts,
    told_accounts,
)
from careapp.cli.roof import Arguments, Roof, say, tell_json
from careapp.i18n import translate
from careapp.services.hub import Link
from careapp.services.hub_packs import HubPacks


def add_packs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    words = verbs.add_parser(
        "packs", help=translate("CommandLine", "bring the packs of a district that count")
    )
    words.add_argument("--hub", required=True, metavar="postgresql://NAME@SERVER/careapp")
    words.add_argument("--district", required=True, type=Path, metavar="NAME.caredistrict")
    words.add_argument(
        "--init", action="store_true",
        help=translate("CommandLine", "put the district on the hub; of who runs the server"),
    )  # fmt: skip
    words.add_argument("--logins", type=Path, metavar="FILE.csv")
    add_line(words)
    add_account(words)
    words.set_defaults(run=packs)


def packs(arguments: Arguments, roof: Roof) -> int:
    require_new(arguments.logins)
    with opened_district(arguments, roof) as services:
        hub = services.hub_packs
        link = hub.link(arguments.hub, hub_password(arguments), tls=not arguments.without_tls)
        if arguments.init:
            return _set_up(arguments, hub, link)
        done = hub.bring(link)
    if arguments.json:
        tell_json({"hub": link.host, **done._asdict()})
        return 0
    say(translate("CommandLine", "The hub: {host}").format(host=link.host))
    say(translate("CommandLine", "Packs: {new} new, {known} known, {gone} taken away").format(
        **done._asdict()
    ))  # fmt: skip
    return 0


def _set_up(arguments: Arguments, hub: HubPacks, link: Link) -> int:
    made = hub.set_up(link)
    if arguments.json:
        tell_json({"hub": link.host, "accounts": told_accounts(made, arguments.logins)})
        return 0
    say(translate("CommandLine", "The hub: {host}").format(host=link.host))
    tell_accounts(made, arguments.logins)
    return 0
