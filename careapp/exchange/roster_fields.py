"""The fields a column of a roster can mean, and the words of DMC, read from the resources."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from careapp import paths
from careapp.domain import thai
from careapp.domain.people import Sex

Use = Literal["", "keep", "check", "drop"]

_NOT_LETTERS = re.compile("[^0-9a-z\u0e01-\u0e3a\u0e40-\u0e5b]+")


@dataclass(frozen=True, slots=True)
class Field:
    """What a column may mean. `headers` are keys (see `heading_key`), the best first.

    `use` is "" for a field of a child or guardian, "keep" for one that goes to `Student.extra`
    under its Thai name, "check" for one that others are compared with, "drop" for one that changes
    by itself.
    """

    id: str
    th: str
    en: str
    headers: tuple[str, ...]
    use: Use = ""

    def label(self, language: str) -> str:
        """What a drop-down shows."""
        return self.th if language == "th" else self.en


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything in `dmc_columns.toml`; headings and words in brackets as keys."""

    fields: Mapping[str, Field]
    by_heading: Mapping[str, str]  # key → field id
    blank: frozenset[str]
    noise: tuple[str, ...]  # the longest first
    apart: tuple[str, ...]
    positions: tuple[str, ...]
    id_or_number: frozenset[str]
    sexes: Mapping[str, Sex]
    prefix_sexes: Mapping[str, Sex]


def heading_key(text: str) -> str:
    """A heading as it is compared: letters, digits and Thai marks alone."""
    return _NOT_LETTERS.sub("", thai.clean(text).casefold())


def fields() -> tuple[Field, ...]:
    """All fields, in an order fit for a drop-down."""
    return tuple(vocabulary().fields.values())


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The words of the resources, read once."""
    path = paths.resources() / "codes" / "dmc_columns.toml"
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    found = {field.id: field for field in (*_own_fields(raw), *_people_fields(raw))}
    return Vocabulary(
        fields=found,
        by_heading={key: field.id for field in found.values() for key in field.headers},
        blank=frozenset(raw["blank"]),
        noise=tuple(sorted(map(heading_key, raw["noise"]), key=len, reverse=True)),
        apart=tuple(map(heading_key, raw["apart"])),
        positions=tuple(raw["positions"]),
        id_or_number=frozenset(map(heading_key, raw["id_or_number"])),
        sexes=_sexes(raw["sexes"]),
        prefix_sexes=_sexes(raw["english_prefixes"]),
    )


def _own_fields(raw: dict[str, Any]) -> list[Field]:
    return [
        Field(id_, own["th"], own["en"], _keys(own["headers"]), own.get("use", ""))
        for id_, own in raw["fields"].items()
    ]


def _people_fields(raw: dict[str, Any]) -> list[Field]:
    """Every field of a person for each of guardian, father and mother."""
    return [
        Field(
            f"{role}_{id_}",
            own["th"].format(person["th"]),
            own["en"].format(person["en"]),
            _keys([text.format(word) for text in own["headers"] for word in person["words"]]),
        )
        for role, person in raw["people"].items()
        for id_, own in raw["person_fields"].items()
        if own.get("only", role) == role
    ]


def _keys(headers: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(heading_key, headers)))


def _sexes(raw: dict[str, list[str]]) -> dict[str, Sex]:
    sexes: tuple[Sex, ...] = ("male", "female")
    return {word: sex for sex in sexes for word in raw[sex]}
