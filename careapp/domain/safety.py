"""Answers that may mean danger now: the alarm they raise, and what is shown with it."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Literal, get_args

from careapp import paths

Danger = Literal["self_harm", "abuse"]
DANGERS: tuple[Danger, ...] = get_args(Danger)
MISTAKE = "mistake"  # said of an alarm whose answer was typed wrongly


@dataclass(frozen=True, slots=True)
class Hotline:
    """Whom to telephone. The number is text, as all numbers of telephones are."""

    number: str
    words: Mapping[str, str]  # language → who answers there


@dataclass(frozen=True, slots=True)
class Alarm:
    """An answer that may mean danger, and what was done about it.

    `said` is what the one who typed the answer did at once, "" while the panel is not answered;
    `done` is what came of it, said by who looks after it; "" while it waits.
    """

    id: str
    student: str
    record: str
    form: str
    danger: Danger
    day: date
    raised_by: str  # a staff id, as the next ones
    said: str = ""
    said_by: str = ""
    done: str = ""
    done_by: str = ""
    done_on: date | None = None


def alarm_id(record: str, danger: Danger) -> str:
    """The same on every laptop: two that type the same record raise one alarm."""
    return f"{record}|{danger}"


@lru_cache(maxsize=1)
def usual_hotlines() -> tuple[Hotline, ...]:
    """The numbers every school starts from."""
    return read_hotlines(_read("hotlines.toml")["hotlines"])


def read_hotlines(tables: Iterable[Mapping[str, Any]]) -> tuple[Hotline, ...]:
    """From what TOML or JSON gives; ValueError for one without a number or without words."""
    found = []
    for each in tables:
        number = str(each.get("number", "")).strip()
        words = {name: str(each.get(name, "")).strip() for name in ("th", "en")}
        if not number or not any(words.values()):
            raise ValueError(number)
        found.append(Hotline(number, {name: said or _other(words) for name, said in words.items()}))
    return tuple(found)


def plain_hotlines(hotlines: Iterable[Hotline]) -> list[dict[str, str]]:
    """As JSON can hold them; `read_hotlines` gives them back."""
    return [{"number": each.number, **each.words} for each in hotlines]


@lru_cache(maxsize=1)
def _steps() -> Mapping[str, Mapping[str, list[str]]]:
    return _read("steps.toml")


def steps(danger: Danger, language: str) -> tuple[str, ...]:
    """What to do at once."""
    return tuple(_steps()[danger]["en" if language == "en" else "th"])


def _other(words: Mapping[str, str]) -> str:
    return next(filter(None, words.values()))


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((paths.resources() / "safety" / name).read_text(encoding="utf-8"))
