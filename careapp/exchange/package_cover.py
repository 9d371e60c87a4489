"""The head of a package as JSON, and back; what cannot be one is refused."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from careapp.domain.packages import Anchor, Cover, LaptopKey
from careapp.errors import Damaged
from careapp.exchange.laptop_keys import made_of
from careapp.i18n import translate

_YEARS = range(2000, 2200)  # days near the ends of the calendar cannot be told in another zone
_SENDER = ("sealing", "signing", "name")


def plain_cover(cover: Cover) -> dict[str, Any]:
    """As JSON holds it."""
    return {
        "school": cover.school,
        "name": cover.school_name,
        "sender": {name: getattr(cover.sender, name) for name in _SENDER},
        "site": cover.site,
        "to": cover.to,
        "made": cover.made.isoformat(timespec="seconds"),
        "schema": cover.schema,
        "classes": list(cover.classes),
        "count": cover.count,
        "photos": cover.photos,
        "staff": cover.staff,
        "anchors": {log: [each.last, each.head] for log, each in cover.anchors.items()},
    }


def read_cover(head: bytes) -> tuple[Cover, int]:
    """The head, and how long the sealed part is. `Damaged` for what is none."""
    try:
        said = json.loads(head)
        return _cover(said), _number(said["size"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Damaged(damaged()) from None


def damaged() -> str:
    """The sentence for whatever cannot be read."""
    return translate("Package", "The package is damaged. Have it sent once more.")


def _cover(said: Mapping[str, Any]) -> Cover:
    sender = made_of({name: said["sender"][name] for name in _SENDER})
    school, name = _text(said["school"]), _text(said["name"])
    made = datetime.fromisoformat(_text(said["made"]))
    if made.tzinfo is None or made.year not in _YEARS:
        raise ValueError
    if not isinstance(said["photos"], bool) or not school:
        raise ValueError
    return Cover(
        school, name, LaptopKey(sender.sealing, sender.signing, sender.name, "", school, name),
        _text(said["site"]), _text(said["to"]), made, _number(said["schema"]),
        tuple(_text(each) for each in said["classes"]), _number(said["count"]), said["photos"],
        _text(said["staff"]),
        {_text(log): _anchor(each) for log, each in said["anchors"].items()},
    )  # fmt: skip


def _anchor(said: Any) -> Anchor:
    last, head = said
    if len(bytes.fromhex(_text(head))) != 32:
        raise ValueError
    return Anchor(_text(last), head)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > 2_000:
        raise ValueError
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError
    return value
