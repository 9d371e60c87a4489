"""Words below the window: the same translations as Qt's, read from a small JSON."""

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from careapp.paths import translations

LANGUAGES = ("th", "en")
_language = "th"
_own = threading.local()  # of a thread that speaks another one for a while


def language() -> str:
    """The language in use, "th" or "en"."""
    return getattr(_own, "language", None) or _language


def use_language(name: str) -> None:
    global _language
    if name not in LANGUAGES:
        raise ValueError(name)
    _language = name


@contextmanager
def speaking(name: str) -> Iterator[None]:
    """In this thread another language for a while: a paper has one of its own."""
    before = getattr(_own, "language", None)
    _own.language = name
    try:
        yield
    finally:
        _own.language = before


def system_language() -> str:
    """The system's language if careapp speaks it, else Thai (also for C and POSIX)."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return "en" if value.startswith("en") else "th"
    return "th"


@lru_cache(maxsize=len(LANGUAGES))
def _catalogue(name: str) -> dict[str, dict[str, str | list[str]]]:
    path = translations() / f"careapp_{name}.json"
    if not path.exists():
        return {}
    found: dict[str, dict[str, str | list[str]]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def translate(context: str, text: str, n: int | None = None) -> str:
    """`text` in the language in use; with `n`, its plural form with `%n` filled in."""
    found = _catalogue(language()).get(context, {}).get(text, text)
    if isinstance(found, list):
        found = found[0] if n == 1 or len(found) == 1 else found[-1]
    return found if n is None else found.replace("%n", f"{n:,}")


def in_language(name: str, context: str, text: str) -> str:
    """`text` in a named language, whatever is in use (papers have a language of their own)."""
    found = _catalogue(name).get(context, {}).get(text, text)
    return found if isinstance(found, str) else found[-1]


def other_words(text: str) -> str:
    """What is shown as `text`, in the language that is not in use; on a line each where there are
    several, "" for what is no sentence of the program. One who learned the program in the other
    language finds things by it."""
    return _elsewhere(language()).get(text, "")


@lru_cache(maxsize=len(LANGUAGES))
def _elsewhere(name: str) -> dict[str, str]:
    """All that a sentence of one language is in the other, in one place or another."""
    found: dict[str, dict[str, None]] = {}
    for sentences in _catalogue("th").values():
        for english, thai in sentences.items():
            if isinstance(thai, str):
                here, there = (thai, english) if name == "th" else (english, thai)
                found.setdefault(here, {})[there] = None
    return {here: "\n".join(there) for here, there in found.items()}
