"""A TOML table as it is read: what is taken out of it is checked, what is left over is named."""

import math
from typing import Any, TypeVar

from careapp.domain import thai
from careapp.forms.faults import STEP, Fault
from careapp.forms.text import Text
from careapp.i18n import translate

_T = TypeVar("_T", str, int, float, bool)


class Table:
    """Every method takes a key out, notes what is wrong with it, and gives something to go on with,
    so that one reading names every fault of a file."""

    def __init__(self, values: dict[str, Any], place: str, faults: list[Fault]) -> None:
        self._left = dict(values)
        self.place = place
        self._faults = faults

    def fault(self, message: str, *steps: str) -> None:
        place = STEP.join(step for step in (self.place, *steps) if step)
        self._faults.append(Fault(place or translate("Forms", "the file"), message))

    def __contains__(self, key: str) -> bool:
        return key in self._left

    def _take(self, key: str, kind: type[_T], default: _T | None) -> _T:
        if key not in self._left:
            if default is None:
                self.fault(translate("Forms", "is missing"), key)
                return kind()
            return default
        value = self._left.pop(key)
        if type(value) is not kind:
            self.fault(_WRONG_KIND[kind](), key)
            return kind()
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """Tidy and, unless the default is "", not empty."""
        given = key in self._left
        value = self._take(key, str, default)
        if given and not value.strip() and default != "":
            self.fault(translate("Forms", "is empty"), key)
        if value != thai.clean(value):
            self.fault(
                translate("Forms", "has spaces or invisible characters that do not belong there"),
                key,
            )
        return value

    def whole(self, key: str, default: int | None = None) -> int:
        return self._take(key, int, default)

    def text_or_whole(self, key: str) -> str | int:
        return self.text(key) if isinstance(self._left.get(key), str) else self.whole(key)

    def scalar_or_none(self, key: str) -> str | int | float | None:
        """A text, or a number whole or not."""
        return self.text(key) if isinstance(self._left.get(key), str) else self.number_or_none(key)

    def whole_or_none(self, key: str) -> int | None:
        return self._take(key, int, None) if key in self._left else None

    def number_or_none(self, key: str) -> float | None:
        """Whole or not."""
        if key in self._left and type(self._left[key]) is float:
            return self._take(key, float, None)
        return self.whole_or_none(key)

    def flag(self, key: str, default: bool | None = False) -> bool:
        """With a default of None it has to be there."""
        return self._take(key, bool, default)

    def names(self, key: str, *, needed: bool = False) -> tuple[str, ...]:
        """A list of texts."""
        found = self._list(key, str, needed)
        return tuple(found)

    def decimals(self, key: str) -> tuple[float, ...]:
        """A list of numbers, whole or not."""
        found = self._left.pop(key, [])
        numbers = isinstance(found, list) and all(type(each) in (int, float) for each in found)
        if not numbers:
            self.fault(translate("Forms", "has to be a list of numbers"), key)
        return tuple(found) if numbers else ()

    def tables(self, key: str, *, needed: bool = False) -> list["Table"]:
        """A list of tables; each goes by its id, else by its place in the list."""
        found: list[dict[str, Any]] = self._list(key, dict, needed)
        return [
            Table(each, STEP.join(filter(None, (self.place, key, _name(each, at)))), self._faults)
            for at, each in enumerate(found, 1)
        ]

    def _list(self, key: str, kind: type[Any], needed: bool) -> list[Any]:
        if key not in self._left:
            if needed:
                self.fault(translate("Forms", "is missing"), key)
            return []
        found = self._left.pop(key)
        if not isinstance(found, list) or not all(type(each) is kind for each in found):
            self.fault(translate("Forms", "has to be a list"), key)
            return []
        if needed and not found:
            self.fault(translate("Forms", "is empty"), key)
        return found

    def table(self, key: str) -> "Table | None":
        """None when it is not there."""
        if key not in self._left:
            return None
        found = self._left.pop(key)
        if not isinstance(found, dict):
            self.fault(translate("Forms", "has to be a table"), key)
            return None
        return Table(found, STEP.join(filter(None, (self.place, key))), self._faults)

    def named_tables(self, key: str) -> dict[str, "Table"]:
        """The tables in a table, by name."""
        parent = self.table(key)
        if parent is None:
            return {}
        found = {name: parent.table(name) for name in list(parent._left)}
        return {name: table for name, table in found.items() if table is not None}

    def named_lists(self, key: str) -> dict[str, list["Table"]]:
        parent = self.table(key)
        return {name: parent.tables(name) for name in list(parent._left)} if parent else {}

    def pairs(self, *, decimals: bool = False) -> list[tuple[str, float, float]]:
        """Its keys, each with a pair of whole numbers, or with `decimals` of any but nan;
        an end may be open (`inf`)."""
        kinds = (int, float) if decimals else (int,)
        found = []
        for key in list(self._left):
            value = self._left.pop(key)
            if (
                isinstance(value, list)
                and len(value) == 2
                and all(_endless(each) or (type(each) in kinds and each == each) for each in value)
            ):
                found.append((key, value[0], value[1]))
            elif decimals:
                self.fault(translate("Forms", "has to be two numbers: [from, to]"), key)
            else:
                self.fault(translate("Forms", "has to be two whole numbers: [from, to]"), key)
        return found

    def texts(self) -> dict[str, str]:
        """All its keys, each with a text."""
        return {key: self.text(key) for key in list(self._left)}

    def words(self) -> Text:
        """Its own `th` and `en`; both languages have to be there. In `more`: further ones."""
        more = self.table("more")
        th, en = self._prose("th"), self._prose("en")
        further = [(name, more._prose(name)) for name in sorted(more._left)] if more else []
        return Text(th, en, tuple(further))

    def _prose(self, key: str) -> str:
        """As `text`, but it may go on over several lines."""
        value = self._left.get(key)
        if not isinstance(value, str) or "\n" not in value.strip():
            return self.text(key)
        lines = [Table({key: line}, self.place, self._faults) for line in value.split("\n")]
        del self._left[key]
        return "\n".join(line.text(key, "") for line in lines)

    def words_in(self, key: str) -> Text:
        """The words in a table of their own: `title = { th = "…", en = "…" }`."""
        if key not in self._left:
            self.fault(translate("Forms", "is missing"), key)
        return self.words_in_or_none(key) or Text("", "")

    def words_in_or_none(self, key: str) -> Text | None:
        table = self.table(key)
        if table is None:
            return None
        words = table.words()
        table.close()
        return words

    def close(self) -> None:
        """What nobody asked for is a fault: most often a misspelt key."""
        for key in self._left:
            self.fault(translate("Forms", "is not a key that careapp knows here"), key)


def _endless(value: object) -> bool:
    return isinstance(value, float) and math.isinf(value)


def _name(values: dict[str, Any], at: int) -> str:
    id_ = values.get("id", values.get("value"))
    return str(id_) if isinstance(id_, str | int) and id_ != "" else f"{at}"


_WRONG_KIND = {
    str: lambda: translate("Forms", "has to be a text in quotes"),
    int: lambda: translate("Forms", "has to be a whole number"),
    float: lambda: translate("Forms", "has to be a number"),
    bool: lambda: translate("Forms", "has to be true or false"),
}
