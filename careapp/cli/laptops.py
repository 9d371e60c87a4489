"""handover key / trust / distrust / laptops: whose packages a laptop takes in."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from careapp.cli.common import add_school, existing, opened, password
from careapp.cli.roof import Arguments, Roof, say, tell_json, whisper
from careapp.domain.packages import Laptop, LaptopKey, same_spoken
from careapp.errors import CareError
from careapp.i18n import translate
from careapp.services.accounts import NewAccount
from careapp.services.package_keys import key_text, read_key, save_key
from careapp.services.second_laptop import wait, waiting_key


def add_commands(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    key = verbs.add_parser("key", help=translate("CommandLine", "show this laptop's key"))
    add_school(key)
    key.add_argument("--name", default="", help=translate("CommandLine", "who works on a new one"))
    key.add_argument("--out", type=Path, metavar="FILE.carekey")
    key.add_argument("--json", action="store_true")
    key.set_defaults(run=show_key)
    trust = verbs.add_parser("trust", help=translate("CommandLine", "trust a laptop's key"))
    trust.add_argument("key", type=key_source, metavar="KEYFILE")
    add_school(trust)
    trust.add_argument("--fingerprint", default="", metavar="DIGITS")
    trust.add_argument("--staff", default="", metavar="SIGN-IN-NAME")
    trust.add_argument("--coordinator", action="store_true")
    trust.set_defaults(run=trust_key)
    distrust = verbs.add_parser(
        "distrust", help=translate("CommandLine", "trust a laptop no longer")
    )
    distrust.add_argument("laptop", metavar="DIGITS")
    add_school(distrust)
    distrust.set_defaults(run=distrust_laptop)
    laptops = verbs.add_parser("laptops", help=translate("CommandLine", "the trusted laptops"))
    add_school(laptops)
    laptops.add_argument("--json", action="store_true")
    laptops.set_defaults(run=list_laptops)


def key_source(text: str) -> Path | str:
    """A file, or the key itself as it was pasted."""
    return text if text.startswith("carekey") and ":" in text else Path(text)


def show_key(arguments: Arguments, roof: Roof) -> int:
    code, plain = "", arguments.plain
    if not existing(arguments.school).is_dir():
        secret = "" if plain else password(arguments, new=True)
        login = arguments.user or "admin"
        account = NewAccount(login, arguments.name or login, secret)
        made = wait(
            arguments.school, account, roof.clock, roof.settings.install, plain=arguments.plain
        )
        key, code = made.key, made.recovery_code
        whisper(
            translate(
                "CommandLine",
                "{path} waits for its first package. Give the key to the coordinator; then: "
                "careapp init {name} --from PACKAGE",
            ).format(path=made.path, name=made.path.name)
        )
    elif (waiting := waiting_key(arguments.school)) is not None:
        key = waiting
    else:
        with opened(arguments, roof) as services:
            mine = services.packages.keys.mine()
        key, plain = mine.key, mine.plain
    _tell_key(arguments, key, code, plain=plain)
    return 0


def _tell_key(arguments: Arguments, key: LaptopKey, code: str, *, plain: bool) -> None:
    if arguments.out is not None:
        save_key(key, arguments.out)
    if arguments.json:
        tell_json({
            "key": key_text(key), "fingerprint": key.spoken, "name": key.name,
            "file": str(arguments.out or ""), "recovery_code": code,
        })  # fmt: skip
    else:
        say(str(arguments.out) if arguments.out else key_text(key))
        whisper(
            translate("CommandLine", "Fingerprint, to be read aloud: {digits}").format(
                digits=key.spoken
            )
        )
    if code and not arguments.json:
        whisper(translate("CommandLine", "Recovery code: {code}").format(code=code))
    if plain:
        whisper(
            translate(
                "CommandLine",
                "This school is not encrypted: whoever gets at the disk can open what is sealed to "
                "this laptop, and sign as it.",
            )
        )


def trust_key(arguments: Arguments, roof: Roof) -> int:
    key = read_key(arguments.key)
    if arguments.fingerprint and not same_spoken(key.id, arguments.fingerprint):
        raise CareError(
            translate(
                "CommandLine", "The fingerprint of this key is another one: {digits}."
            ).format(digits=key.spoken)
        )
    with opened(arguments, roof) as services:
        known = services.packages.keys.trust(
            key, arguments.staff, coordinator=arguments.coordinator
        )
    say(translate("CommandLine", "Trusted: {name}, {digits}").format(
        name=known.name or "–", digits=known.spoken
    ))  # fmt: skip
    if not arguments.fingerprint:
        whisper(
            translate(
                "CommandLine",
                "Have the fingerprint read aloud. If it is another one: careapp handover distrust "
                '"{digits}"',
            ).format(digits=known.spoken)
        )
    return 0


def distrust_laptop(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        keys = services.packages.keys
        every = keys.trusted()
        found = next((each for each in every if same_spoken(each.id, arguments.laptop)), None)
        keys.distrust(found.id if found else "")
    return 0


def list_laptops(arguments: Arguments, roof: Roof) -> int:
    with opened(arguments, roof) as services:
        found = services.packages.keys.trusted()
    if arguments.json:
        tell_json({"laptops": [_laptop(each) for each in found]})
        return 0
    for each in found:
        mark = translate("CommandLine", "coordinator") if each.coordinator else ""
        say(f"{each.spoken}  {each.name}  {mark}".rstrip())
    return 0


def _laptop(each: Laptop) -> Mapping[str, Any]:
    return {
        "fingerprint": each.spoken, "name": each.name, "coordinator": each.coordinator,
        "since": each.since.isoformat(),
    }  # fmt: skip
