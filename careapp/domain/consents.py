"""For what purposes a school keeps data of children, and what a family said to each of them."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Literal

from careapp import paths

Answer = Literal["asked", "given", "refused", "withdrawn"]
ANSWERS: tuple[Answer, ...] = ("asked", "given", "refused", "withdrawn")
State = Literal["none", "asked", "given", "refused", "withdrawn", "expired"]
CHILD = "child"  # said in place of a guardian's id where the child answered
# What the program asks about before it is done.
AGENCY, TRANSFER, PHOTO, RESEARCH = "agency", "transfer", "photo", "research"
HEALTH, POVERTY = "health", "poverty"


@dataclass(frozen=True, slots=True)
class Purpose:
    """What is kept for it, why, and by what right; `asks` says that the family is asked. The words
    are by language; `verified` says whether a lawyer looked at it."""

    id: str
    basis: str
    law: str
    asks: bool
    verified: bool
    name: Mapping[str, str]
    kept: Mapping[str, str]
    why: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer of a family, or that it was asked. `by` is a guardian's id, `CHILD`, or a name in
    words; a later answer takes the place of an earlier one, which stays as history."""

    id: str
    student: str
    purpose: str
    answer: str
    day: date
    by: str = ""
    until: date | None = None
    note: str = ""
    who: str = ""  # of the school, who noted it
    deleted: bool = False


@lru_cache(maxsize=1)
def purposes() -> tuple[Purpose, ...]:
    """All purposes, in the order to show them."""
    found = tomllib.loads(
        (paths.resources() / "personal_data" / "purposes.toml").read_text(encoding="utf-8")
    )
    return tuple(_purpose(each) for each in found["purposes"])


def _purpose(said: Mapping[str, Any]) -> Purpose:
    words = {
        part: {language: said[language][part] for language in ("th", "en")}
        for part in ("name", "kept", "why")
    }
    return Purpose(said["id"], said["basis"], said["law"], said["asks"], said["verified"], **words)


def purpose(id_: str) -> Purpose | None:
    return next((each for each in purposes() if each.id == id_), None)


def asked_for() -> tuple[Purpose, ...]:
    """Those that a family is asked about."""
    return tuple(each for each in purposes() if each.asks)


def latest(found: Iterable[Consent]) -> dict[str, Consent]:
    """By purpose the answer that counts: of the last day, of one day the one noted last."""
    rows = sorted((each for each in found if not each.deleted), key=lambda e: (e.day, e.id))
    return {each.purpose: each for each in rows}


def state(last: Consent | None, today: date) -> State:
    """What an answer means on a day; a "yes" ends with its last day."""
    if last is None:
        return "none"
    if last.answer == "given":
        return "expired" if last.until is not None and last.until < today else "given"
    known: Mapping[str, State] = {
        "asked": "asked", "refused": "refused", "withdrawn": "withdrawn",
    }  # fmt: skip
    return known.get(last.answer, "none")  # what a newer program says means nothing here


def says_no(found: Iterable[Consent], purpose_: str, today: date) -> bool:
    """Whether a family said no to a purpose, or took its yes back."""
    return state(latest(found).get(purpose_), today) in ("refused", "withdrawn")


def open_purposes(found: Iterable[Consent], today: date) -> tuple[Purpose, ...]:
    """Those asked for to which a family has said neither yes nor no."""
    last = latest(found)
    waits = ("none", "asked", "expired")
    return tuple(each for each in asked_for() if state(last.get(each.id), today) in waits)
