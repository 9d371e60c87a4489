"""What is wrong with a pack, in sentences that say what to do; and what a file's name tells."""

import re
from collections.abc import Callable, Mapping

from careapp.domain.packs import Kept
from careapp.domain.submissions import Fault, Problem
from careapp.i18n import translate

_NAMED = re.compile(r"(\d{8})-(\d{4})-([12])-v(\d+)")


def code_in(name: str) -> str:
    """The school's code, as far as a pack's usual file name tells it; "" when it does not."""
    found = _NAMED.match(name)
    return found[1] if found else ""


def sentence(problem: Problem) -> str:
    """A problem in the language in use."""
    words = _WORDS[problem.fault]()
    if not problem.detail:
        return words
    return translate("Packs", "{words} ({where})").format(words=words, where=problem.detail)


def returned(kept: Kept) -> str:
    """That a pack was returned to the school, and why."""
    words = translate("Packs", "It was returned to the school and waits for its correction: {why}")
    return words.format(why="; ".join(kept.reasons))


_WORDS: Mapping[Fault, Callable[[], str]] = {
    "foreign": lambda: translate(
        "Packs",
        "This is not a district pack of careapp. Ask the school for the file ending in .xlsx.",
    ),
    "truncated": lambda: translate(
        "Packs", "The file is not whole or cannot be read. Ask the school to send it again."
    ),
    "newer": lambda: translate(
        "Packs", "The pack was made by a newer careapp. Install the newer program here."
    ),
    "unsealed": lambda: translate(
        "Packs", "The pack has no seal. Ask the school to hand it in from careapp again."
    ),
    "tampered": lambda: translate(
        "Packs",
        "A number or a word was changed after the school had signed the pack. Ask the school to "
        "hand it in from careapp again.",
    ),
    "other_key": lambda: translate(
        "Packs",
        "The pack is signed with another key than this school's. Telephone the school: if it has a "
        "new computer, take the new key.",
    ),
    "arithmetic": lambda: translate(
        "Packs", "A total is not the sum of its parts. Return the pack to the school."
    ),
    "code": lambda: translate("Packs", "The school's code is not in the district's list."),
    "duplicate": lambda: translate("Packs", "The same pack came already; it is counted once."),
    "older": lambda: translate(
        "Packs", "A pack of the same or a newer version came already; that one is counted."
    ),
    "term": lambda: translate("Packs", "The pack is of another term."),
}
