"""What a term asks for before its numbers are sent: the parts, and which of them a school takes."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal

from careapp import paths

PLANS, REFERRALS = "plans", "referrals"
MOST = 200  # of one kind that a term may ask of a class


@dataclass(frozen=True, slots=True)
class Part:
    """A thing asked for; see the file for the kinds. `on`: it is asked here. `number` is how many
    a class has in a term, and 0 for what is asked of children."""

    id: str
    kind: Literal["form", "class", "case"]
    words: Mapping[str, str]
    short: Mapping[str, str]
    on: bool
    number: int = 0
    minutes: bool = False

    def word(self, language: str) -> str:
        return self.words.get(language, self.id)

    def heading(self, language: str) -> str:
        """The name over a narrow column."""
        return self.short.get(language, self.id)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts in their order, and where they are from."""

    parts: Mapping[str, Part]
    source: Mapping[str, str]
    verified: bool


@lru_cache(maxsize=1)
def usual_parts() -> Parts:
    """The list that comes with the program."""
    found = tomllib.loads((paths.resources() / "codes" / "completeness.toml").read_text("utf-8"))
    source = {name: found["source"][name] for name in ("th", "en", "edition")}
    parts = {each["id"]: _part(each) for each in found["parts"]}
    return Parts(parts, source, found["source"]["verified"])


def _part(said: Mapping[str, Any]) -> Part:
    kind: Literal["form", "class", "case"] = said["kind"]
    words = {language: said[language] for language in ("th", "en")}
    short = {language: said[f"short_{language}"] for language in ("th", "en")}
    number, minutes = int(said.get("number", 0)), bool(said.get("minutes"))
    return Part(said["id"], kind, words, short, bool(said["usual"]), number, minutes)


def chosen(stored: Mapping[str, Any]) -> tuple[Part, ...]:
    """All parts as a school has chosen them: `{"homeroom": {"on": true, "number": 12}}`."""
    made = []
    for part in usual_parts().parts.values():
        own = stored.get(part.id, {})
        made.append(replace(part, on=own.get("on", part.on), number=own.get("number", part.number)))
    return tuple(made)


def plain(parts: tuple[Part, ...]) -> dict[str, Any]:
    """As it is stored: what differs from the usual alone."""
    found = {}
    for part in parts:
        usual = usual_parts().parts[part.id]
        own: dict[str, Any] = {} if part.on == usual.on else {"on": part.on}
        own |= {} if part.number == usual.number else {"number": part.number}
        if own:
            found[part.id] = own
    return found
