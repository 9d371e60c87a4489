"""Thai text: normal form, dictionary order, digits, and where a line may break."""

import gzip
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from careapp import paths

_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_ZERO_WIDTH = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# What fingers do: ํ and า for ำ, with the tone mark before or after; a mark twice; a tone mark or
# ์ before the vowel above or below, or behind the vowel beside it.
_MISTYPED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32"), "\\1\u0e33"),
    (re.compile("([\u0e48-\u0e4b])\u0e4d\u0e32"), "\\1\u0e33"),
    (re.compile("\u0e32\u0e4d"), "\u0e33"),
    (re.compile("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+"), "\\1"),
    (re.compile("([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e39])"), "\\2\\1"),
    (re.compile("([\u0e30\u0e32\u0e33\u0e45])([\u0e48-\u0e4b])"), "\\2\\1"),
)
_ANY_MISTYPED = re.compile(
    "\u0e4d[\u0e48-\u0e4b]?\u0e32|\u0e32\u0e4d|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e39]"
    "|[\u0e30\u0e32\u0e33\u0e45][\u0e48-\u0e4b]|([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1"
)
_TWICE = re.compile("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+")
_RUN = re.compile("[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]{2,}")  # vowels and marks behind a letter
_LONGEST = 24  # of a run that is a word mistyped; to sort a longer one would hold everything up


def put_right(text: str) -> str:
    """Text as it is stored, its spaces and lines as they were typed: NFC, marks in one order and
    none twice, one spelling of ำ and แ, no zero-width or control characters."""
    if text.isascii() and text.isprintable():
        return text
    text = _ZERO_WIDTH.sub("", _CONTROL.sub(" ", text)).replace("\u00a0", " ")
    text = unicodedata.normalize("NFC", text).replace("เเ", "แ")
    return _RUN.sub(_run_right, text) if _ANY_MISTYPED.search(text) else text


def _run_right(found: re.Match[str]) -> str:
    run = _TWICE.sub("\\1", found.group())
    while len(run) <= _LONGEST and _ANY_MISTYPED.search(run):
        for wrong, right in _MISTYPED:
            run = wrong.sub(right, run)
        run = unicodedata.normalize("NFC", run)
    return run


def put_all_right(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The same for every text in what is written down, within lists and mappings too."""
    return {name: _all_right(value) for name, value in fields.items()}


def _all_right(value: Any) -> Any:
    if isinstance(value, str):
        return put_right(value)
    if isinstance(value, Mapping):
        return put_all_right(value)
    if isinstance(value, list | tuple):
        return type(value)(map(_all_right, value))
    return value


def clean(text: str) -> str:
    """The same for a text of one line: no double spaces, trimmed."""
    return " ".join(put_right(text).split())


def search_form(*parts: str) -> str:
    """What a search looks in and for: cleaned, lower case, spaces dropped, Arabic digits."""
    return clean(" ".join(parts)).casefold().translate(_DIGITS).replace(" ", "")


def thai_digits(text: str) -> str:
    """0-9 written as ๐-๙."""
    return text.translate(_THAI_DIGITS)


# An address of the net, and what Latin letters and digits make together: 2Q, ST-5, e0176605.
_STAYS = re.compile(
    r"(\S*(?:@|://|www\.)\S*"
    r"|[A-Za-z0-9]*(?:[A-Za-z]-?[0-9]|[0-9][A-Za-z])[A-Za-z0-9]*)"
)


def paper_digits(text: str) -> str:
    """0-9 written as ๐-๙ as papers have it: what is no number keeps its digits."""
    parts = enumerate(_STAYS.split(text))
    return "".join(part if n % 2 else thai_digits(part) for n, part in parts)


def arabic_digits(text: str) -> str:
    """๐-๙ written as 0-9."""
    return text.translate(_DIGITS)


# Dictionary order (Royal Institute; the same as ICU's th locale): a leading vowel sorts after its
# consonant, tone marks and ็ ์ count only when all else is equal, ฯ and ๆ never. ๅ is า, ำ is า
# and ํ, and ํ comes between ฮ and ะ (where ฯ has left its place). Spaces and signs come first.
_LETTERS: dict[int, str | None] = {
    **{ord(digit): str(value) for value, digit in enumerate("๐๑๒๓๔๕๖๗๘๙")},
    **dict.fromkeys((0x0E2F, 0x0E3A, 0x0E46), None),
    0x0E33: "\u0e32\u0e2f",
    0x0E45: "\u0e32",
    0x0E4D: "\u0e2f",
}
_LEADING = re.compile("([เ-ไ])([ก-ฮ])")
_MARKS = re.compile("[\u0e47-\u0e4c\u0e4e]")
_MARK_ORDER = {mark: n for n, mark in enumerate("\u0e4e\u0e4c\u0e47\u0e48\u0e49\u0e4a\u0e4b", 1)}
_END, _NEXT = "\x01", "\x02"


def sort_key(*parts: str) -> str:
    """A text whose plain order is the dictionary order of `parts`, first part first.

    It is stored beside a name, so that SQL sorts without a collation.
    """
    return _NEXT.join(_sort_key(part) for part in parts)


@lru_cache(maxsize=20_000)
def _sort_key(text: str) -> str:
    text = clean(text).translate(_LETTERS).casefold()
    text = _LEADING.sub(r"\2\1", text)
    plain = _MARKS.sub("", text)
    if len(plain) == len(text):
        return plain + _END
    position, marks = 0, []
    for letter in text:
        order = _MARK_ORDER.get(letter)
        if order is None:
            position += 1
        else:  # a mark later in the word sorts before an earlier one
            marks.append(chr(0x2000 - min(position, 0x1F00)) + chr(0x10 + order))
    return plain + _END + "".join(marks)


_NUMBER = re.compile(r"(\d+)")


def natural_key(text: str) -> tuple[tuple[int, int | str], ...]:
    """Order in which room 2 comes before room 10."""
    parts = _NUMBER.split(text.translate(_DIGITS))
    return tuple(
        (0, int(part)) if part.isdecimal() else (1, _sort_key(part)) for part in parts if part
    )


# Line breaks: the fewest unknown letters, then the fewest words, over a public-domain word list.
JOINT = "\u200b"
_CLUSTER = re.compile("[เ-ไ]?[ก-ฮฤฦ](?:[ะาำๅัิ-ฺ็-๎]*)|.", re.S)
_RUN = re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]{2,}")
_NOT_FIRST = frozenset("ะาำิีึืุูั็่้๊๋์ํฺๅๆฯ๏๚๛\u0e4e")
_NOT_LAST = frozenset("เแโใไ")
_CONSONANTS = "".join(map(chr, range(0x0E01, 0x0E2F)))
_LONGEST = 20
_BEGINNING = 3  # letters that longer words are kept under
_ALIKE = re.compile(rb"^(.{3}).*(?:\n\1.*)*", re.M)  # words that begin alike
_SHORT = re.compile(rb"^.{1,2}$", re.M)
_BYTES = "cp874"  # one a letter
_EDGE = b"|"  # no word has it
_PIECE = 1 << 15  # letters unpacked at a time: memory taken once is seldom given back


@lru_cache(maxsize=1)
def _words() -> Mapping[bytes, bytes]:
    """The short words, and the longer ones by their beginning: what follows it, in one piece.

    61 000 texts in a set would take six times the memory.
    """
    packed = paths.resources() / "words" / "thai_words.txt.gz"
    with gzip.open(packed, "rt", encoding="utf-8") as file:
        text = b"".join(some.encode(_BYTES) for some in iter(lambda: file.read(_PIECE), ""))
    kept = dict.fromkeys(_SHORT.findall(text), b"")
    for found in _ALIKE.finditer(text):
        rests = found[0][_BEGINNING:].replace(b"\n" + found[1], _EDGE)
        kept[found[1]] = _EDGE + rests + _EDGE
    return kept


def _word_ends(run: bytes, start: int, may_end: Sequence[bool]) -> Iterator[int]:
    """Where, of the places where they may, the words end that begin at a place."""
    words, begun, size = _words(), start + _BEGINNING, len(run)
    for end in range(start + 1, min(size + 1, begun)):
        if may_end[end] and run[start:end] in words:
            yield end
    if rests := words.get(run[start:begun]):
        for end in range(begun, min(size, start + _LONGEST) + 1):
            if may_end[end] and _EDGE + run[begun:end] + _EDGE in rests:
                yield end


def _segments(run: str) -> Iterable[int]:
    """The ends of the words of a run of Thai letters, in order."""
    size, letters = len(run), run.encode(_BYTES, "replace")
    may_end = [False] * (size + 1)
    may_end[0] = True
    for cluster in _CLUSTER.finditer(run):
        may_end[cluster.end()] = True
    best: list[tuple[int, int] | None] = [(0, 0)] + [None] * size
    back = [0] * (size + 1)
    for start in range(size):
        here = best[start]
        if not may_end[start] or here is None:
            continue
        unknown, count = here
        for end in _word_ends(letters, start, may_end):
            _better(best, back, start, end, (unknown, count + 1), ties=True)
        end = start + 1
        while not may_end[end]:
            end += 1
        _better(best, back, start, end, (unknown + end - start, count + 1), ties=False)
    ends, end = [], size
    while end:
        ends.append(end)
        end = back[end]
    return reversed(ends)


def _better(
    best: list[tuple[int, int] | None],
    back: list[int],
    start: int,
    end: int,
    cost: tuple[int, int],
    *,
    ties: bool,
) -> None:
    known = best[end]
    if known is None or cost < known or (ties and cost == known):
        best[end], back[end] = cost, start


@lru_cache(maxsize=5_000)
def joints(run: str) -> tuple[int, ...]:
    """The places inside a run of Thai letters where a line may end."""
    return tuple(
        end
        for end in _segments(run)
        if end < len(run) and run[end] not in _NOT_FIRST and run[end - 1] not in _NOT_LAST
    )


def break_points(text: str) -> tuple[int, ...]:
    """The places in any text, inside its runs of Thai letters, where a line may end.

    The consonants before a full stop are an abbreviation and stay together: สพฐ.
    """
    places: list[int] = []
    for found in _RUN.finditer(text):
        run, ends = found.group(), joints(found.group())
        if text[found.end() : found.end() + 1] == ".":
            short = len(run.rstrip(_CONSONANTS))
            start = next((at for at in ends if at >= short), 0) if short else 0
            ends = tuple(at for at in ends if at <= start)
        places += [found.start() + at for at in ends]
    return tuple(places)


@lru_cache(maxsize=5_000)
def with_joints(text: str) -> str:
    """`text` with a zero-width space at every word joint, for a screen that wraps there.

    For showing only: text is stored and searched without them.
    """
    parts, last = [], 0
    for at in break_points(text):
        parts.append(text[last:at])
        last = at
    parts.append(text[last:])
    return JOINT.join(parts)
